Q fact-text: how far over budget does the council think it will be at month 8?
A: At Month 8 the Council is projected to overspend by £1.184m against a net budget of £171.3m.
A: | **Total** | **171,300** | **172,484** | **1,184** | **1,702** |
S: £1.184m
Q comparison: is the overspend getting better or worse since month 5
A: At Month 8 the Council is projected to overspend by £1.184m against a net budget of £171.3m.
A: At Month 5 the projection was an overspend of £1.702m, and at Month 2 the Council had expected to break even.
Q fact-text: what were we forecasting at month 2
A: At Month 5 the projection was an overspend of £1.702m, and at Month 2 the Council had expected to break even.
S: break even
N unanswerable: overspend projected at month 10
N unanswerable: what did the council overspend by in 2011/12?

Q definition: what is a virement
A: A virement is the transfer of an approved sum from one budget heading to another; any above £100,000 needs the agreement of Cabinet.
S: the transfer of an approved sum from one budget heading to another
Q paraphrase: how big can a budget shuffle be before the top councillors must ok it
A: A virement is the transfer of an approved sum from one budget heading to another; any above £100,000 needs the agreement of Cabinet.
S: £100,000
N unanswerable: who approves virements below £100,000?
Q paraphrase: who do i ring if i want the meeting interpreted from welsh
A: Any member who needs simultaneous translation should telephone Democratic Services by noon on the working day before the meeting.
S: Democratic Services
N unanswerable: what is the phone number of Democratic Services

Q reason: what brought the projected overspend down from the month 5 level?
A: The improvement since Month 5 comes mainly from the freeze on non-essential recruitment which began on 1st September 2012 and which has saved £390,000 so far.
S: the freeze on non-essential recruitment
Q date: when did we stop taking on new staff
A: The improvement since Month 5 comes mainly from the freeze on non-essential recruitment which began on 1st September 2012 and which has saved £390,000 so far.
S: 1st September 2012
N unanswerable: how much is the recruitment freeze expected to save by june 2013
N unanswerable: how many posts have been left empty by the recruitment freeze?
Q paraphrase: number of kids in care in november
A: The number of looked after children rose from 287 in March 2012 to 318 in November 2012, and the number in out-of-county residential placements rose from 19 to 26.
S: 318
Q fact-text: how many children were placed in homes outside the county in March 2012
A: The number of looked after children rose from 287 in March 2012 to 318 in November 2012, and the number in out-of-county residential placements rose from 19 to 26.
S: 19
N unanswerable: how many children were in independent fostering placements in November 2012?
N false-premise: why has the number of looked after children dropped since March
N unanswerable: why has the number of looked after children gone up?
Q fact-text: weekly cost residential placement average
A: Each residential placement costs £3,150 a week on average, against £410 a week for an independent fostering placement.
S: £3,150 a week
N unanswerable: weekly cost of an in-house foster placement
Q reason: Why is Adult Services going to come in under budget?
A: Adult Services is projected to underspend by £215,000, because two supported living schemes (Heol y Felin and Bryn Awel) opened later than planned.
S: two supported living schemes (Heol y Felin and Bryn Awel) opened later than planned
N unanswerable: when did Heol y Felin open?
N unanswerable: why did the two supported living schemes open late
Q reason: why did cardiff say no to the flood money
A: A claim to the Welsh Government for £640,000 was refused in October because damage did not reach the threshold.
S: damage did not reach the threshold
N unanswerable: what was the outcome of the review of the refused flood claim
N false-premise: how much did the Welsh Government pay towards the damage from the June and July floods?
Q fact-text: market street car park takings fall
A: Takings at the Market Street car park fell by 22% after the town-centre supermarket began free parking, while those at Station Approach rose by 4%.
S: 22%
Q paraphrase: which car park is earning more than it used to
A: Takings at the Market Street car park fell by 22% after the town-centre supermarket began free parking, while those at Station Approach rose by 4%.
S: Station Approach
N unanswerable: why did takings at Station Approach go up?
N unanswerable: how much money did the Market Street car park take in 2012?

Q fact-table: projected spend for waste and cleansing
A: | Waste and Cleansing | 6,940 | 6,871 | -69 | 12 |
S: 6,871
Q fact-table: bin service over or under at month 5?
A: | Waste and Cleansing | 6,940 | 6,871 | -69 | 12 |
S: 12
Q fact-table: What variance does Leisure and Libraries show at Month 8?
A: | Leisure and Libraries | 5,330 | 5,447 | 117 | 130 |
S: 117
Q fact-table: roads budget for the whole year
A: | Highways and Transport | 9,775 | 10,118 | 343 | 365 |
S: 9,775
N unanswerable: leisure and libraries variance month 2
N unanswerable: how much of the leisure and libraries overspend is libraries
Q list: which services are expected to finish the year below budget
A: | Adult Services | 38,905 | 38,690 | -215 | -40 |
A: | Waste and Cleansing | 6,940 | 6,871 | -69 | 12 |
A: | Planning and Public Protection | 2,860 | 2,774 | -86 | -25 |
A: | Corporate and Financing | 2,380 | 1,988 | -392 | -355 |

Q fact-text: how much of this year's cuts can't be made
A: Of these £3.05m has been achieved, £0.55m is expected by the year end and £0.6m is judged unachievable this year.
S: £0.6m
Q fact-text: savings delivered so far 2012/13
A: Of these £3.05m has been achieved, £0.55m is expected by the year end and £0.6m is judged unachievable this year.
S: £3.05m
N unanswerable: savings target 2013/14
Q fact-text: what would joining the two transport teams have saved?
A: The unachievable savings are the transfer of three bowling greens to clubs (£45,000), the merger of the school transport and social care transport teams (£180,000) and the re-tendering of home care (£375,000).
S: £180,000
Q date: when is home care going out to tender again
A: Home care will be re-tendered in May 2013 instead of September 2012 after a legal challenge by an unsuccessful provider.
S: May 2013
Q reason: what held up the home care contract
A: Home care will be re-tendered in May 2013 instead of September 2012 after a legal challenge by an unsuccessful provider.
S: a legal challenge by an unsuccessful provider
N unanswerable: which provider took the council to court over home care?
N unanswerable: why couldn't the transport teams be merged

Q fact-text: what did the capital programme come to once last year's slippage was added?
A: With slippage from 2011/12 it became £36.4m.
S: £36.4m
Q fact-text: revised capital programme after re-phasing
A: It is now proposed to re-phase £7.9m into 2013/14, giving a revised programme of £28.5m.
S: £28.5m
N unanswerable: capital programme 2013/14 total
Q paraphrase: what's the hold up with the new school at maes y garreg
A: The replacement of Ysgol Maes-y-Garreg will slip by seven months because a colony of lesser horseshoe bats was found in the boiler house.
S: a colony of lesser horseshoe bats was found in the boiler house
Q paraphrase: when will the kids be able to go into the new Maes-y-Garreg building
A: Pupils will now move in April 2014.
S: April 2014
N unanswerable: how many pupils will move into the new Ysgol Maes-y-Garreg?
N false-premise: why is the opening of Ysgol Glan Morlais delayed
Q date: when was the bus station done
A: Phase 1 of the Pontmorlais Town Centre regeneration (the bus station) was finished on 9th November 2012.
S: 9th November 2012
Q fact-text: how much lottery money are we after for the indoor market
A: Phase 2 (the indoor market) cannot start until the Heritage Lottery Fund decides on the bid for £1.6m, which is expected in March 2013.
S: £1.6m
N unanswerable: how much lottery money went into the bus station
N false-premise: when did the Heritage Lottery Fund award the £1.6m for the market?
Q fact-text: what does it cost each year to pay back the borrowing for the capital schemes?
A: Prudential borrowing for the programme is £8.2m, and the annual cost of repaying it is £574,000.
S: £574,000

Q fact-table: how much had been spent on the Cwm Afon culvert by end of november
A: | Cwm Afon flood culvert | 1,250 | 60 | 1,710 | Mar 2013 | Oct 2013 | Red |
S: 60
Q fact-table: what will the Cwm Afon flood job cost in the end?
A: | Cwm Afon flood culvert | 1,250 | 60 | 1,710 | Mar 2013 | Oct 2013 | Red |
S: 1,710
N unanswerable: why has the Cwm Afon culvert gone up in price?
Q list: capital schemes rated red
A: | Ysgol Maes-y-Garreg replacement | 14,200 | 3,115 | 14,655 | Sept 2013 | April 2014 | Red |
A: | Cwm Afon flood culvert | 1,250 | 60 | 1,710 | Mar 2013 | Oct 2013 | Red |
Q fact-table: when were the new street lights first supposed to be finished
A: | Street lighting renewal | 1,040 | 310 | 1,040 | Mar 2013 | July 2013 | Amber |
S: Mar 2013
Q fact-table: budget for nantgoch roof
A: | Nantgoch Leisure Centre roof | 880 | 872 | 895 | Oct 2012 | Oct 2012 | Complete |
S: 880
N unanswerable: how many disabled facilities grants were paid this year?
Q fact-table: money requested for winter salt, and from which pot
A: | V2 | Corporate financing | Winter maintenance | 120,000 | Salt stocks used in the November frosts |
S: 120,000
Q fact-table: reason given for virement V4
A: | V4 | Waste landfill tax | Waste recycling collections | 110,000 | More food waste collected, less landfilled |
S: More food waste collected, less landfilled

Q paraphrase: what did the backbenchers who check the cabinet say about the gritting money
A: It supported V1, V3 and V4 but asked Cabinet to put off V2 until the February figures were known.
S: asked Cabinet to put off V2 until the February figures were known
A: 88.3 Councillor Hopcyn, presenting the views of scrutiny, said that V2 was premature when the winter had hardly begun.
Q who-said: which union complained about unpaid hours
A: UNISON stated that the recruitment freeze was "being paid for in stress and unpaid hours" and asked for it to end on 31st March.
S: UNISON
Q paraphrase: did the GMB have anything to say about the freeze
A: GMB made no comment.
S: no comment
N unanswerable: which union asked for the recruitment freeze to be extended
Q who-said: who said sorry to the parents over the school delay
A: The Cabinet Member for Education, Councillor Prydderch, said that parents at Ysgol Maes-y-Garreg had learned of the delay from the newspaper and apologised on behalf of the Council.
S: Councillor Prydderch
N unanswerable: which newspaper printed the news about Ysgol Maes-y-Garreg
Q fact-text: how many of the children placed out of county could go into fostering without risk
A: The Director of Social Services said that perhaps eight of the 26 could safely be moved, which would save about £1.1m in a full year.
S: eight of the 26
Q decision: what happened to V2 in the end
A: (2) that virements V1, V3 and V4 be approved and V2 be deferred to the meeting on 26th February 2013;
S: V2 be deferred to the meeting on 26th February 2013
Q decision: until when does the ban on hiring run now?
A: (3) that the recruitment freeze continue until 30th June 2013 with the exemptions proposed;
S: 30th June 2013
Q paraphrase: which jobs can still be filled during the freeze
A: Councillor Cadwallon proposed that the recruitment freeze continue until 30th June 2013, with social workers and school crossing staff exempt.
S: social workers and school crossing staff
N false-premise: why did cabinet agree to end the recruitment freeze on 31 March?
Q decision: which pot is to be raided first to cover the overspend
A: (4) that the overspend be met first from the Contingency and only then from the General Reserve.
S: the Contingency
Q who-said: who seconded carrying on with the freeze
A: This was seconded by Councillor Gwilt.
S: Councillor Gwilt
N unanswerable: who voted against continuing the recruitment freeze
Q fact-table: when will parking charges be looked at by cabinet
A: | 19 March 2013 | Car parking charges review | Head of Highways |
S: 19 March 2013
N unanswerable: by how much are car parking charges going up
