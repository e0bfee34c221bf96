Q paraphrase: which village schools are they trying to shut and when
A: that formal consultation be undertaken on the proposal to discontinue Ysgol Bryn Cerrig and Ysgol Capel Isaf on 31 August 2016 and to enlarge Ysgol Pontarlais from 1 September 2016;
S: Ysgol Bryn Cerrig and Ysgol Capel Isaf on 31 August 2016

Q decision: How did the Executive Board vote on going to formal consultation?
A: It was PROPOSED by Councillor Maddocks, SECONDED by Councillor Trefor and, by four votes to one, RESOLVED:
S: four votes to one

Q paraphrase: Who was the one board member who didn't go along with it?
A: Councillor Brychan asked that his vote against be recorded.
S: Councillor Brychan

Q paraphrase: is llanfadoc safe for now?
A: that no proposal be brought forward for Ysgol Llanfadoc before the 2017 elections;
S: before the 2017 elections

Q who-said: who called the school the last lamp lit in the village
A: Councillor Esgair, speaking as local member, said that Bryn Cerrig school was "the last lamp lit in the village" now that the shop and chapel had gone, and asked that the Board consider a federation with Ysgol Llanfadoc before any proposal to discontinue.
S: Councillor Esgair

Q paraphrase: what did our own councillor want tried first instead of shutting the place
A: Councillor Esgair, speaking as local member, said that Bryn Cerrig school was "the last lamp lit in the village" now that the shop and chapel had gone, and asked that the Board consider a federation with Ysgol Llanfadoc before any proposal to discontinue.
S: a federation with Ysgol Llanfadoc

Q paraphrase: does that back road get salted when its icy
A: Councillor Brychan wished to know whether the lane between Bryn Cerrig and Pontarlais was gritted; the Head of Highways replied that it was a secondary route, treated only after the main roads were clear, and that to make it a primary route would cost about £11,000 a winter.
S: it was a secondary route, treated only after the main roads were clear

Q fact-text: What would it cost each winter to treat the Bryn Cerrig lane as a primary route?
A: Councillor Brychan wished to know whether the lane between Bryn Cerrig and Pontarlais was gritted; the Head of Highways replied that it was a secondary route, treated only after the main roads were clear, and that to make it a primary route would cost about £11,000 a winter.
A: | The road is unsafe in winter | 231 | Route to be assessed; £11,000 for gritting if made primary |
S: about £11,000

Q fact-text: how much would a federation save per year
A: The Chief Education Officer, Mr Iestyn Garmon, advised that a federation would keep three headteacher-led sites open on a combined roll of 139 and would save £38,000 a year, whereas the preferred option would save £212,000.
A: | 2. Federation of three schools | 1,126 | 88 | 96 | 1,310 | 38 |
S: £38,000 a year

Q paraphrase: How many desks are standing empty up the valley?
A: The four primary schools of the upper valley had 244 pupils on roll in January 2014, in buildings able to hold 391, so that 147 places (38%) were unfilled.
S: 147 places (38%)

Q fact-text: number of pupils in the four valley schools in 2009
A: In January 2009 the same schools had 318 pupils.
S: 318

Q fact-text: What was the Authority's surplus in primary places when Estyn inspected in 2012?
A: She reminded colleagues that the Estyn inspection of the Authority in 2012 had criticised the number of surplus places, then 24% in the primary sector against 15% across Wales as a whole.
S: 24%

Q paraphrase: how small does a school have to get before you lot start sniffing round it?
A: Under the Authority's policy of 2011 a review is triggered when a school's roll falls below 45 for three years running.
S: below 45 for three years running

Q paraphrase: how long has bryn cerrig gone without a proper head
A: Bryn Cerrig has been led by an acting headteacher since Easter 2013, the post having been advertised twice without an appointment.
S: since Easter 2013

Q paraphrase: whats left of the money saved once you pay for the buses?
A: Additional home-to-school transport is estimated at £47,000 a year, giving a net saving of £165,000.
S: £165,000

Q fact-text: extra school bus cost
A: Additional home-to-school transport is estimated at £47,000 a year, giving a net saving of £165,000.
S: £47,000 a year

Q fact-text: What is the estimated cost of building the extension at Pontarlais?
A: It is proposed that pupils of both schools transfer to Pontarlais, where a four-classroom extension, a new hall and a bus bay would be built at an estimated capital cost of £3.35m, half of it to be sought from the Welsh Government's 21st Century Schools Programme.
S: £3.35m

Q paraphrase: is Cardiff chipping in for the building work
A: It is proposed that pupils of both schools transfer to Pontarlais, where a four-classroom extension, a new hall and a bus bay would be built at an estimated capital cost of £3.35m, half of it to be sought from the Welsh Government's 21st Century Schools Programme.
S: half of it to be sought from the Welsh Government's 21st Century Schools Programme

Q paraphrase: how long will the Bryn Cerrig little ones be sat on the bus?
A: The furthest pupil at present attending Bryn Cerrig would travel 7.4 miles, with a journey of some 26 minutes; for Capel Isaf the figures are 4.1 miles and 15 minutes.
S: some 26 minutes

Q fact-text: how many miles would the furthest Capel Isaf child travel
A: The furthest pupil at present attending Bryn Cerrig would travel 7.4 miles, with a journey of some 26 minutes; for Capel Isaf the figures are 4.1 miles and 15 minutes.
S: 4.1 miles

Q fact-text: maximum travel time guideline primary
A: The Authority's guideline for primary pupils is a maximum of 45 minutes.
S: a maximum of 45 minutes

Q comparison: At which school do more children speak Welsh at home, Capel Isaf or Bryn Cerrig?
A: Of the pupils at Bryn Cerrig 83% speak Welsh at home, compared with 61% at Capel Isaf and 47% at Pontarlais.
S: Bryn Cerrig 83%

Q paraphrase: will this hurt the iaith in the village
A: The Language Impact Assessment considers that the effect on the language would be neutral in the classroom but negative in the community of Bryn Cerrig unless the building remains available for evening use.
S: negative in the community of Bryn Cerrig unless the building remains available for evening use

Q paraphrase: how many people signed the thing to save it
A: There were 417 responses, together with a petition of 1,106 signatures organised by the Friends of Bryn Cerrig School.
S: 1,106

Q fact-text: number of informal engagement responses in favour of the preferred option
A: Of the 417 responses 352 opposed the preferred option, 48 supported it and 17 expressed no view.
S: 48

Q paraphrase: what was the biggest gripe from local folk?
A: | The road is unsafe in winter | 231 | Route to be assessed; £11,000 for gritting if made primary |
S: The road is unsafe in winter

Q fact-table: How many times was loss of Welsh in the community mentioned?
A: | Loss of Welsh in the community | 69 | See Language Impact Assessment |
S: 69

Q paraphrase: will there be a grown-up on the bus with the tots?
A: | Young children on long bus journeys | 143 | Escort on every bus for under-eights |
S: Escort on every bus for under-eights

Q paraphrase: How packed would the biggest class get if they all move over?
A: | Small classes suit our children | 164 | Largest class at Pontarlais would be 26 |
S: 26

Q paraphrase: could the village hang on to the old school building for next to nothing?
A: | The village will die | 198 | Community use of building to be offered at a peppercorn rent |
S: Community use of building to be offered at a peppercorn rent

Q fact-text: where do the capel isaf governors stand
A: The governing body of Capel Isaf supports the proposal by a majority of seven to three; that of Bryn Cerrig is unanimously opposed.
S: supports the proposal by a majority of seven to three

Q paraphrase: how many teachers might be out of work
A: It is hoped that most would be redeployed to Pontarlais or under the Authority's matching scheme, but up to four teaching posts and three support posts could be lost.
S: up to four teaching posts

Q fact-text: How many employees in all would be affected by the proposal?
A: The proposal would affect 23 employees, of whom nine are teachers.
S: 23

Q fact-table: pupils at Llanfadoc jan 2014
A: | Ysgol Llanfadoc | 72 | 69 | 66 | 105 | 34 | £4,655 | B |
S: 69

Q fact-table: capacity of Ysgol Capel Isaf
A: | Ysgol Capel Isaf | 43 | 41 | 44 | 72 | 43 | £5,980 | C |
S: 72

Q paraphrase: what do we spend on every child at the dearest of the schools
A: | Ysgol Bryn Cerrig | 33 | 29 | 21 | 64 | 55 | £7,410 | D |
S: £7,410

Q fact-table: How much does a pupil cost on average across the county in 2014-15?
A: | County average | – | – | – | – | 21 | £3,865 | – |
S: £3,865

Q paraphrase: which of the school buildings is in the worst nick?
A: | Ysgol Bryn Cerrig | 33 | 29 | 21 | 64 | 55 | £7,410 | D |
S: Ysgol Bryn Cerrig

Q date: last day to have our say?
A: | Consultation closes | 9 January 2015 |
S: 9 January 2015

Q date: when can parents of Capel Isaf come and talk to someone face to face
A: | Drop-in at Capel Isaf school | 20 November 2014 |
S: 20 November 2014

Q date: When is it finally settled one way or the other?
A: | Final decision | 18 May 2015 |
S: 18 May 2015

Q fact-table: objection period ends
A: | End of objection period | 7 April 2015 |
S: 7 April 2015

Q fact-table: option 3 saving
A: | 3. Close Bryn Cerrig only | 1,052 | 117 | 74 | 1,243 | 105 |
S: 105

Q fact-table: What would transport cost under a new area school?
A: | 5. New area school for all four | 902 | 171 | 52 | 1,125 | 223 |
S: 171

Q reason: Why did they drop the idea of one brand new school for everybody?
A: Option 5 was set aside because the capital cost, £8.9m, could not be met within the present programme.
S: because the capital cost, £8.9m, could not be met within the present programme

Q decision: what happened about the sixth form
A: RESOLVED, nem. con., that consideration of the future of the sixth form be deferred to February 2015, pending the report of the colleges.
S: deferred to February 2015

Q paraphrase: who makes the last call if people object, is it the minister?
A: Should objections to the statutory notice be received, the Executive Board will itself determine the proposal, since neither school has a sixth form.
S: the Executive Board will itself determine the proposal

Q fact-text: how long does the law say a school consultation must run for
A: Under the School Standards and Organisation (Wales) Act 2013 a consultation period of at least 42 days is required, of which at least 20 must be school days.
S: at least 42 days

Q list: Which items is the Education member bringing to the board in the new year?
A: | 23 February 2015 | Consultation report, Arlais Valley schools | Education |
A: | 23 February 2015 | Sixth form, Glan Arlais | Education |
A: | 23 March 2015 | Nursery admissions policy | Education |

N unanswerable: How many pupils did Bryn Cerrig have in January 2009?
N unanswerable: what share of Llanfadoc pupils speak Welsh at home
N unanswerable: how many miles would a Llanfadoc child have to travel?
N unanswerable: What was the county-wide surplus of primary places in 2009?
N unanswerable: how many pupils from Bryn Cerrig speak Welsh at school only
N unanswerable: what would redundancy cost if the posts are lost
N unanswerable: what is Llanfadoc governing body's view of the proposal
N unanswerable: Who seconded the deferral of the sixth form item?
N unanswerable: how many people have objected to the statutory notice?
N unanswerable: When is the drop-in at Pontarlais?
N unanswerable: What is the capital cost of the federation option?
N unanswerable: how much would it cost to put Bryn Cerrig's building right
N unanswerable: who organised the petition for Capel Isaf school
N unanswerable: What did Councillor Penhallt say in the debate on valley schools?
N unanswerable: how many signatures on the petition came from outside the village
N unanswerable: Why did Councillor Brychan vote against?
N unanswerable: how many pupils were there at the valley schools in january 2012
N unanswerable: How much has the Welsh Government promised for the extension?
N unanswerable: How many children are in the sixth form at Glan Arlais?
N unanswerable: what will the evening use of the Bryn Cerrig building cost each year?
N false-premise: Why did the Board decide on 22 September to close Ysgol Llanfadoc?
N false-premise: Why are pupil numbers at Pontarlais falling?
N false-premise: when did the headteacher of Capel Isaf leave
N false-premise: why does the diocese object to shutting its two church schools
N false-premise: Why is the school in Bryn Cerrig English-medium?
