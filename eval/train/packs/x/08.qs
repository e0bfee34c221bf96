Q reason: why did Councillor Wray sit out the Bell Orchard item?
A: Councillor Wray had not attended and took no part in P.33.
S: had not attended

N unanswerable: why had Councillor Wray not attended the site visits

Q fact-text: how many parking spaces at The Maltings
A: Conversion to 38 flats with 41 parking spaces.
S: 41

N unanswerable: how many parking spaces at Bell Orchard

N unanswerable: how many of the 38 flats at The Maltings have two bedrooms

Q who-said: who spoke about how rare the kiln is
A: Mrs Quayle said that the drying kiln was one of only two left in the county.
S: Mrs Quayle

N unanswerable: where is the other of the only two drying kilns left in the county?

Q reason: what did Mr Luck have against the flats
A: A neighbour, Mr Sefton Luck, spoke against, on the ground of overlooking; the agent, Ms Carla Bright, spoke in favour.
S: overlooking

N false-premise: On what ground did Ms Carla Bright speak against The Maltings?

N unanswerable: how many neighbours wrote in about The Maltings

Q fact-text: how many affordable flats does policy ask for at the Maltings
A: Councillor Farrant proposed that the application be refused for want of affordable housing, the applicant having offered four such flats where policy H6 asks for eleven.
S: eleven

N unanswerable: who seconded Councillor Farrant's proposal to refuse

Q who-said: who had warned they'd be on shaky ground turning the brewery flats down for that reason
A: Mr Fosse warned that an independent valuer had agreed that no more than four could be afforded.
S: Mr Fosse

N unanswerable: what is the name of the independent valuer

Q decision: how did the vote to turn down The Maltings go
A: The proposal to refuse was lost by three votes to six.
S: lost by three votes to six

Q decision: final vote on The Maltings
A: The application was then APPROVED by six votes to two, Councillor Dhillon abstaining.
S: APPROVED by six votes to two, Councillor Dhillon abstaining

N false-premise: why was The Maltings refused for want of affordable housing?

N unanswerable: why did Councillor Dhillon abstain on The Maltings

N unanswerable: which two councillors voted against approving The Maltings?

Q fact-text: how many locals liked the twelve houses
A: Netherwick Parish Council had objected, as had 58 residents; seven had written in support.
S: seven

N unanswerable: how many of the 58 residents live in the lane

Q who-said: who made the crack about the cow
A: The Chairman of the parish council, Mrs Ann Tolley, said that the lane "floods every time a cow sneezes".
S: Mrs Ann Tolley

N unanswerable: when did the lane at Bell Orchard last flood

Q reason: What were the grounds of refusal for Bell Orchard?
A: The application was REFUSED unanimously, because the site lies outside the settlement boundary and because no flood risk assessment had been provided.
S: because the site lies outside the settlement boundary and because no flood risk assessment had been provided

N false-premise: what did the flood risk assessment for Bell Orchard show?

N false-premise: which councillors voted for the Bell Orchard houses?

N unanswerable: Who is the applicant for Bell Orchard?

Q paraphrase: who asked them to go easy on the poorly owner with UPVC
A: Councillor Mrs Oldroyd, as local member, asked for leniency, the applicant being unwell.
S: Councillor Mrs Oldroyd

Q fact-text: how long has the owner of 3 Market Row got to put things right
A: REFUSED, by five votes to four, and enforcement authorised with twelve months to comply.
S: twelve months

N unanswerable: when were the plastic windows put in at 3 Market Row

N unanswerable: what did the officer recommend for 3 Market Row, Ambleford

N unanswerable: what will it cost the owner of 3 Market Row to replace the windows?

Q decision: which tree isn't being protected after all
A: Resolved that the order be confirmed, but that the lime be left out.
S: the lime

N unanswerable: who objected to the TPO because of the copper beech

N false-premise: why was the copper beech left out of the order?

N unanswerable: why was the lime left out of TPO 7/2012?

Q fact-text: What will householders pay for pre-application advice?
A: P.36 Fees. Mr Hallam reported that pre-application advice would be charged for from 1 September: £40 for householders and £250 for developments of two to nine dwellings.
S: £40

N unanswerable: what will developments of ten or more dwellings pay for pre-application advice

Q paraphrase: do I have to pay to ask about my historic house
A: Advice on listed buildings would stay free.
S: free

N unanswerable: how much income is expected from pre-application advice charges

Q fact-text: how tall are the panels at most
A: The panels would be 2.4 metres high at most.
S: 2.4 metres

N unanswerable: how tall is the fence along Footpath 9

Q fact-text: who wants to build the solar farm
A: The applicant is Helion Rural Ltd.
S: Helion Rural Ltd

N unanswerable: who owns the land at Cold Hanger

N unanswerable: how many homes would the 5 megawatts supply

Q date: when did they pull the bigger version of the sun panels plan
A: An earlier scheme of 30,000 panels was withdrawn in November 2011 before it was decided.
S: November 2011

N unanswerable: why was the scheme of 30,000 panels withdrawn

N false-premise: on what grounds was the earlier scheme of 30,000 panels refused in November 2011?

Q fact-text: what grade is the farmland
A: B2. The land is Grade 3b, that is, not among the best and most versatile.
S: Grade 3b

Q fact-table: what bothers English Heritage
A: | English Heritage | Concern | Setting of Cold Hanger barrow |
S: Setting of Cold Hanger barrow

N unanswerable: how old is the Cold Hanger barrow

Q list: which consultees objected to the solar farm?
A: | Netherwick Parish Council | Objection | Views from Beacon Walk |
A: | Ramblers' Association | Objection | Fencing along Footpath 9 |

N false-premise: what was Ambleford Parish Council's objection to the solar farm?

N unanswerable: why has the Ministry of Defence not replied about the solar farm

Q fact-table: what did the wildlife officer at the county like about it
A: | County Ecologist | Support | Wild flower meadow under panels |
S: Wild flower meadow under panels

Q fact-table: who hasn't answered
A: | Ministry of Defence | No reply | – |
S: Ministry of Defence

Q fact-text: letters in favour of solar
A: B4. Letters were received from 164 people, of whom 97 objected, 61 supported and six commented only.
S: 61

N unanswerable: how many of the 97 objectors to the solar farm live in Netherwick

Q paraphrase: are the bribes for the village allowed to count
A: This cannot be taken into account in the decision.
S: cannot be taken into account

N unanswerable: what would the community fund of £5,000 a year be spent on

N unanswerable: who would manage the community fund offered by Helion Rural

Q fact-text: how far is the closest neighbour from the panels
A: B5. The nearest house, Hanger Cottage, is 140 metres off.
S: 140 metres

N false-premise: what did the occupier of Hanger Cottage say about the panels?

Q fact-text: how long to build
A: Construction would last 14 weeks, with up to nine lorries a day.
S: 14 weeks

N unanswerable: when would construction at Cold Hanger start

Q paraphrase: can they have builders in on a Saturday afternoon
A: B6. Recommendation: APPROVE, with conditions as to hours of work (8 am to 6 pm, Mondays to Fridays; 8 am to 1 pm, Saturdays), drainage, planting, and removal of the panels after 25 years.
S: 8 am to 1 pm, Saturdays

Q comparison: did more or fewer applications come in than the same months of last year
A: C1. The Council received 318 applications in the quarter, 24 fewer than in the same quarter of 2011.
S: 24 fewer

N false-premise: What explains the increase in applications over the same quarter of 2011?

N unanswerable: how many applications were refused in April to June 2012

Q fact-text: share of decisions officers make on their own
A: Officers decided 93 per cent under delegated powers.
S: 93 per cent

N unanswerable: share of decisions under delegated powers in January to March 2012

Q fact-text: how many people told on their neighbours for building without permission
A: C2. The number of enforcement complaints was 77.
S: 77

N unanswerable: number of enforcement complaints in the same quarter of 2011

N unanswerable: on which site was the stop notice served

Q date: when is the enforcement lady back from having her baby
A: The Enforcement Officer, Miss P. Gudgeon, is on maternity leave until January; her post is being covered two days a week.
S: January

N unanswerable: who covers Miss Gudgeon's post two days a week

Q fact-table: major applications in 13 weeks, latest quarter
A: | Major applications in 13 weeks (%) | 66 | 58 | 71 | 60 |
S: 71

N unanswerable: major applications in 13 weeks, July to September 2011

Q fact-table: how quick were land searches at the start of the year?
A: | Land searches in 10 days (%) | 98 | 97 | 91 | 95 |
S: 97

N unanswerable: why have land searches got slower

Q fact-table: fee income target
A: | Fee income (£) | 118,400 | 96,200 | 104,900 | 110,000 |
S: 110,000

N unanswerable: fee income in July to September 2012

Q fact-table: how many new homes got the green light this quarter
A: | New homes permitted | 47 | 31 | 63 | n/a |
S: 63

N unanswerable: how many of the 63 new homes permitted are affordable

N unanswerable: how many new homes were completed in April to June 2012

Q fact-table: what did losing the wind turbine cost us
A: | Rook Farm, Ellerby | Wind turbine, 46 m | Committee | Allowed | £7,300 against Council |
S: £7,300

N unanswerable: on what date was the Rook Farm appeal allowed

N false-premise: how much in costs was awarded against the Council over Old Chapel, Ambleford?

Q reason: why did the Inspector side with Rook Farm
A: C4. In the Rook Farm case the Inspector found that the Committee had not given evidence for its view that the turbine would harm tourism.
S: the Committee had not given evidence for its view that the turbine would harm tourism

N unanswerable: why did the Inspector allow the appeal at Old Chapel

N false-premise: why had the officer recommended that the Rook Farm turbine be refused?

Q fact-table: did the takeaway win its appeal
A: | 22 Station Road, Tarnborough | Takeaway | Delegated | Dismissed | None |
S: Dismissed

Q fact-text: how many filled in the form on the canal conservation area
A: Forty-four people filled in the form.
S: Forty-four

N unanswerable: how many people visited the library display on the Canal Street draft

Q decision: are they taking in the gasworks
A: Officers propose to take in the gasworks office but not the rest of the gasworks.
S: the gasworks office but not the rest of the gasworks

N false-premise: why did the Canal Society want the boundary to take in the gasworks

Q fact-text: what annoyed people most about Canal Street
A: D2. Asked what they most disliked, 19 people named the bus depot hoarding, eleven shop shutters and six litter.
S: the bus depot hoarding

N unanswerable: how many people named dog fouling as what they most disliked

Q fact-text: biggest shop front grant 2011/12
A: Eight grants were given in 2011/12, the largest, £3,100, to Pettifer's the butcher.
S: £3,100

N unanswerable: who got the smallest of the eight shop front grants in 2011/12

N unanswerable: how many shop front grants were given in 2010/11?

Q fact-table: how much of the Barley Rise money is gone
A: | Barley Rise | 2009 | 85,000 | 12,500 | Play area |
S: 12,500

N unanswerable: how much is due in all from The Tannery for the footbridge

Q list: which deals have nothing received yet
A: | The Tannery | 2010 | 0 | 0 | Footbridge |
S: The Tannery

N unanswerable: by when must the Ellerby Road money be spent

Q date: deadline for the play area cash
A: E1. The Barley Rise money must be given back if it has not been spent by April 2014.
S: April 2014
