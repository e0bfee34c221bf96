Q fact-table: how big was the museums grant agreed in March 2013?
A: | 88 | Museums grant 2013/14 | £312,000 agreed, £28,000 less than asked for | Cllr Wragby / Cllr Peake | 6–1 |
S: £312,000

Q paraphrase: how much did the museums go short of what they wanted
A: | 88 | Museums grant 2013/14 | £312,000 agreed, £28,000 less than asked for | Cllr Wragby / Cllr Peake | 6–1 |
S: £28,000 less than asked for

N unanswerable: how much did the museums ask for in 2012/13?

Q decision: do kids get in free now?
A: | 90 | Free entry for under-16s | Refused | Cllr Dunning / Cllr Lacey | 2–5 |
S: Refused

N false-premise: from what date is entry free for under-16s?

Q who-said: who seconded free entry for under-16s
A: | 90 | Free entry for under-16s | Refused | Cllr Dunning / Cllr Lacey | 2–5 |
S: Cllr Lacey

Q date: when does the Monday closing of the wool barn begin
A: | 89 | Closing the Wool Barn on Mondays | Agreed from 1 May 2013 | Cllr Peake / Cllr Oram | 5–2 |
S: 1 May 2013

N unanswerable: how much will closing the Wool Barn on Mondays save?

N unanswerable: is the Gatehouse closed on Mondays?

Q paraphrase: how long is the treasure being lent to norwich
A: | 91 | Loan of the Tilling Hoard to Norwich | Agreed for nine months | Cllr Oram / Cllr Wragby | unanimous |
S: nine months

N unanswerable: which Norwich museum gets the Tilling Hoard?

Q decision: corn hall new name – what was decided
A: | 92 | Renaming of the Corn Hall | Deferred to the autumn | – | no vote |
S: Deferred to the autumn

N false-premise: how did members vote on renaming the Corn Hall?

N unanswerable: what is the proposed new name of the Corn Hall?

Q reason: why did councillor dunning vote against the grant
A: 88.1 Councillor Dunning, who voted against minute 88, asked that her reason be recorded, namely that the cut fell on the learning team alone.
S: that the cut fell on the learning team alone

N unanswerable: why did two members vote against Monday closing?

Q fact-text: who carried out the review of the museums trust?
A: *Reviewer: Miss Cordelia Banfield, formerly director of a county museum service. Commissioned jointly by the Council (60 %) and the Trust (40 %) for £18,000.*
S: Miss Cordelia Banfield

Q paraphrase: what share of the review bill did the council foot
A: *Reviewer: Miss Cordelia Banfield, formerly director of a county museum service. Commissioned jointly by the Council (60 %) and the Trust (40 %) for £18,000.*
S: 60 %

Q date: when was the trust set up
A: The Trust was set up on 1 April 2008 to run the Council's four museums under a funding agreement of ten years, with a break point after five.
S: 1 April 2008

Q fact-text: how long does the trust's funding agreement run?
A: The Trust was set up on 1 April 2008 to run the Council's four museums under a funding agreement of ten years, with a break point after five.
S: ten years

Q reason: what made the council ask for a review?
A: The Council asked for the review in October 2012, after the Trust had drawn on its reserves for the third year running.
S: the Trust had drawn on its reserves for the third year running

N unanswerable: how many of the 31 people interviewed were councillors?

Q paraphrase: how thorough was she – how many folk did she talk to
A: The reviewer read the papers of 22 board meetings, interviewed 31 people and visited every site twice, once unannounced.
S: interviewed 31 people

Q fact-text: number of trustees at present
A: The board has eleven trustees, three of whom are nominated by the Council.
S: eleven

N unanswerable: how many of the trustees are women?

Q paraphrase: do the council's people on the board actually turn up
A: Average attendance was 64 % in 2012; council nominees attended 41 % of meetings.
S: council nominees attended 41 % of meetings

Q fact-text: average board attendance 2012
A: Average attendance was 64 % in 2012; council nominees attended 41 % of meetings.
S: 64 %

N unanswerable: average board attendance 2011?

Q who-said: who found that nobody knew who sets opening hours
A: The reviewer was struck that "nobody I spoke to could say who sets the opening hours".
S: The reviewer

Q fact-text: how many objects have never been catalogued in full?
A: About 46,000 objects are held, of which 19,000 have never been fully catalogued.
S: 19,000

Q definition: what is rationalisation in the Trust's sense?
A: *Rationalisation* is defined by the Trust as the removal of an object from the collection by gift, exchange, sale or destruction, in that order of preference.
S: the removal of an object from the collection by gift, exchange, sale or destruction, in that order of preference

Q paraphrase: how many things did they get rid of in 2012
A: Thirty-four objects were rationalised in 2012; none was sold.
S: Thirty-four

N false-premise: what did the objects sold in 2012 fetch?

N unanswerable: how many objects were destroyed in 2012?

Q fact-text: total visits to the museums 2012
A: Total visits fell from 118,400 in 2010 to 103,900 in 2012.
S: 103,900

N unanswerable: total visits to the museums in 2009?

Q reason: what does the reviewer blame for fewer visitors?
A: The reviewer puts the fall down chiefly to the closure of the Tilling railway branch for engineering works, and only in small part to admission charges, since visits by season-ticket holders also fell.
S: the closure of the Tilling railway branch for engineering works

N unanswerable: when does the Tilling railway branch reopen?

N unanswerable: why did visits to the Lacemaker's House rise?

Q fact-text: FTE staff in 2012
A: The full-time equivalent staff number was 29.4 in 2008 and 21.8 in 2012, while the number of active volunteers grew from 96 to 187.
S: 21.8

Q paraphrase: have we got more helpers now than when the trust began
A: The full-time equivalent staff number was 29.4 in 2008 and 21.8 in 2012, while the number of active volunteers grew from 96 to 187.
S: the number of active volunteers grew from 96 to 187

N unanswerable: how many volunteers work at the Rope Museum?

Q who-said: who complained of being on the till on Saturdays?
A: A curator said: "I've got six weeks' backlog of enquiries, and I'm on the till on Saturdays."
S: A curator

Q paraphrase: how do the unpaid helpers feel they're treated
A: One volunteer told the reviewer: "We are thanked at Christmas and not asked anything the rest of the year."
S: "We are thanked at Christmas and not asked anything the rest of the year."

Q fact-table: RM visits 2012
A: | RM | Rope Museum | 9,400 (10,600) | £2.50 | £11.80 | Poor | 14 (19) |
S: 9,400

Q fact-table: what does it cost an adult to get into the Gatehouse?
A: | GT | Gatehouse and Treasury | 33,700 (37,900) | £4.00 | £4.45 | Fair | 87 (120) |
S: £4.00

N unanswerable: what does it cost a child to get into the Gatehouse?

Q fact-table: school visits to the wool barn in 2011
A: | WB | Wool Barn | 41,200 (44,100) | £5.50 | £3.10 | Good | 212 (198) |
S: 198

N unanswerable: school visits to the wool barn in 2010?

Q paraphrase: which place is dearest for us to run per person through the door
A: | RM | Rope Museum | 9,400 (10,600) | £2.50 | £11.80 | Poor | 14 (19) |
S: £11.80

Q fact-table: condition of the Lacemaker's House
A: | LH | Lacemaker's House | 19,600 (18,700) | free | £6.20 | Fair | 66 (59) |
S: Fair

Q comparison: which site had more visitors in 2012 than in 2011?
A: | LH | Lacemaker's House | 19,600 (18,700) | free | £6.20 | Fair | 66 (59) |
S: Lacemaker's House

Q date: when does the rope museum have to be out of the shed
A: The Rope Museum at Saltmere is housed in a rented shed whose lease ends on 29 September 2014.
S: 29 September 2014

Q fact-text: rent asked for the new Rope Museum lease
A: The landlord, Saltmere Harbour Commissioners, has offered a new lease at £22,000 a year against the present £9,500.
S: £22,000 a year

Q paraphrase: what do we pay for the shed at the minute
A: The landlord, Saltmere Harbour Commissioners, has offered a new lease at £22,000 a year against the present £9,500.
S: £9,500

N unanswerable: for how many years is the new lease offered?

Q paraphrase: whose house is the lace one really
A: The Lacemaker's House belongs to the Parish of St Osyth and is lent to the Trust for a peppercorn.
S: the Parish of St Osyth

N unanswerable: when does the loan of the Lacemaker's House end?

N unanswerable: who owns the Gatehouse?

Q fact-table: admissions income 2012/13
A: | Admissions | 201 | 188 | 176 | 190 |
S: 176

Q fact-table: what do they hope to take on the door this year, 2013/14
A: | Admissions | 201 | 188 | 176 | 190 |
S: 190

Q fact-table: council grant 2011/12 (£000)
A: | Council grant | 395 | 365 | 340 | 312 |
S: 365

N unanswerable: council grant 2009/10?

Q fact-table: premises costs 2012/13
A: | Premises | 171 | 183 | 192 | 189 |
S: 192

Q paraphrase: what's the wage bill meant to be in 2013/14
A: | Staff | 492 | 478 | 451 | 408 |
S: 408

Q fact-table: spend on collections and exhibitions 2010/11
A: | Collections and exhibitions | 64 | 58 | 37 | 33 |
S: 64

Q paraphrase: does the shop make us owt
A: | Shop (net) | 31 | 34 | 38 | 40 |

N unanswerable: what were the shop's gross sales in 2012/13?

Q comparison: was total income bigger than total spending in 2012/13?
A: | **Total income** | **737** | **722** | **665** | **627** |
A: | **Total expenditure** | **762** | **755** | **714** | **662** |

Q fact-text: free reserves 31 March 2013
A: Free reserves stood at £84,000 on 31 March 2013, that is about six weeks' expenditure.
S: £84,000

N unanswerable: free reserves at 31 March 2012?

Q fact-text: how much does the trust's policy say it should keep back
A: The Trust's own policy is to hold three months'.
S: three months'

Q reason: why were donations so high in 2011/12
A: The large figure for donations in 2011/12 was due to the bequest of Miss Enid Harbottle, which is restricted to textiles.
S: due to the bequest of Miss Enid Harbottle

N unanswerable: how much did Miss Harbottle leave the Trust?

Q list: what did the reviewer recommend?
A: 1. extend the funding agreement to 31 March 2018 but end annual bargaining by fixing the grant for three years;
A: 2. reduce the board to nine, with two council nominees;
A: 3. close the Rope Museum when the lease ends, and move the ropewalk machinery to the Wool Barn;
A: 4. appoint a paid volunteer manager for 18 months;
A: 5. build a shared store with the County Record Office; and
A: 6. bring in a residents' pass at £8 a year.

Q fact-text: proposed price of the residents' pass
A: 6. bring in a residents' pass at £8 a year.
S: £8 a year

N unanswerable: what would the volunteer manager be paid?

Q fact-text: how small should the board become, according to the review
A: 2. reduce the board to nine, with two council nominees;
S: nine

Q reason: why not take the museums back under the council?
A: She considered, but advised against, returning the museums to direct council management, on the ground that non-domestic rate relief worth £61,000 a year would be lost.
S: non-domestic rate relief worth £61,000 a year would be lost

N false-premise: why did the reviewer advise against selling the Gatehouse car park?

Q paraphrase: what does she say about flogging the car park
A: She took no view on selling the Gatehouse car park.
S: She took no view

Q who-said: who wrote the Trust's reply
A: ### B6 The Trust's reply (letter from its chairman, Air Commodore R. Tillotson, 13 May 2013)
S: Air Commodore R. Tillotson

Q fact-text: which recommendations does the trust's board accept outright
A: "The board accepts recommendations 1, 4, 5 and 6.
S: recommendations 1, 4, 5 and 6

Q fact-text: how many council nominees would the trust keep?
A: It accepts the smaller board, but would keep three council nominees.
S: three

Q paraphrase: what does the trust want time for in saltmere
A: It does not accept that the Rope Museum must close, and asks for twelve months to raise £45,000 with the Friends of Saltmere Ropewalk.
S: twelve months to raise £45,000

N unanswerable: how much have the Friends of Saltmere Ropewalk raised so far?

N unanswerable: why did the reviewer not meet the Friends?

Q fact-text: estimated cost of the shared store
A: The Section 151 Officer, Ann Petrie, warns that a grant fixed for three years cannot be given before the Government's settlement in December, and that the shared store, put at £640,000, is in nobody's capital programme.
S: £640,000

N false-premise: in whose capital programme is the shared store?

Q paraphrase: who's in charge of leisure and what's his view
A: The Head of Leisure, Miles Garrity, supports recommendations 1 to 6 without change.
S: Miles Garrity

Q paraphrase: do people on benefits pay for the pass
A: Equality: the residents' pass would be free to people on income support.
S: free to people on income support

N unanswerable: would the residents' pass be free to pensioners?

Q date: when does recommendation 1 go to cabinet?
A: **Recommended:** that the Sub-Committee (i) thank Miss Banfield; (ii) accept recommendations 2, 4 and 6; (iii) refer recommendation 1 to Cabinet on 16 July 2013; and (iv) put off recommendation 3 until it has heard the Friends of Saltmere Ropewalk on 12 September 2013.
S: 16 July 2013

Q date: when are the ropewalk friends being heard
A: **Recommended:** that the Sub-Committee (i) thank Miss Banfield; (ii) accept recommendations 2, 4 and 6; (iii) refer recommendation 1 to Cabinet on 16 July 2013; and (iv) put off recommendation 3 until it has heard the Friends of Saltmere Ropewalk on 12 September 2013.
S: 12 September 2013

N false-premise: when did the sub-committee agree to close the Rope Museum?

Q who-said: who asked whether the rope machines will stay put?
A: *Question from Mr Basil Ottway, Saltmere:* Will the ropewalk machinery stay in Saltmere?
S: Mr Basil Ottway

Q fact-text: chairman's answer on the machinery
A: *Answer (Cllr H. Wragby, Chairman):* No promise can be given until the Friends have been heard.
S: No promise can be given until the Friends have been heard

Q reason: why was there no harvest fair last year
A: *Answer:* The ground was waterlogged and the police advised against it; it will be held on 21 September this year.
S: The ground was waterlogged and the police advised against it

N unanswerable: where will the Harvest Fair be held this year?

Q fact-table: insurance value of the Hoard
A: | C2 | Insurance value for Tilling Hoard | AP | April 2013 | Done – £1.2 million |
S: £1.2 million

Q fact-table: what came of the question about Sunday trains
A: | C1 | Ask railway company about Sunday trains | MG | May 2013 | No reply |
S: No reply

Q fact-table: who has to name new people for the trust board
A: | C5 | Name two new council nominees to Trust | Leader | May 2013 | Overdue |
S: Leader

N unanswerable: why did the county refuse the brown signs?

Q paraphrase: are we getting the brown signs
A: | C6 | Brown tourist signs, A-road | County | – | Refused by county |
S: Refused by county

Q fact-table: C4 due
A: | C4 | Survey roof of Gatehouse | Property | June 2013 | In hand |
S: June 2013

N false-premise: what did the survey of the Gatehouse roof find?

Q date: when is the sub-committee meeting with the museums review on it
A: **Thursday, 6 June 2013 at 6.15 p.m. – The Corn Hall, Great Tilling**
S: Thursday, 6 June 2013 at 6.15 p.m.

Q fact-table: gatehouse visits 2011
A: | GT | Gatehouse and Treasury | 33,700 (37,900) | £4.00 | £4.45 | Fair | 87 (120) |
S: 37,900

Q fact-table: cost per visit at the Wool Barn
A: | WB | Wool Barn | 41,200 (44,100) | £5.50 | £3.10 | Good | 212 (198) |
S: £3.10

Q fact-table: donations and legacies 2012/13
A: | Donations and legacies | 22 | 71 | 19 | 25 |
S: 19

Q fact-table: other grants in 2010/11
A: | Other grants | 88 | 64 | 92 | 60 |
S: 88

Q fact-table: signs to Lacemaker's House, how far on?
A: | C3 | Signs to Lacemaker's House | MG | July 2013 | Ordered |
S: Ordered

N false-premise: why was the loan of the Tilling Hoard opposed?

N false-premise: why did staff numbers grow between 2008 and 2012?

N false-premise: why does the Trust's board reject the residents' pass?

N false-premise: why does the Head of Leisure disagree with recommendation 3?
