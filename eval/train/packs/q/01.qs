Q paraphrase: who was running the meeting in november
A: **Present:** Councillors P. Hetherby (Chairman), M. Stannard (Vice-Chairman), J. Oxnam, R. Tindle, Mrs C. Farrow, D. Quennell and S. Braithe.
S: P. Hetherby
Q paraphrase: which councillor couldn't make it
A: **Apologies:** Councillor A. Kellett.
S: A. Kellett
N unanswerable: why could Councillor Kellett not attend?
Q date: when does the committee meet and where
A: ## Highways and Transport Committee – Thursday 13 November 2014, 10.00 am, Ridley Room, County Hall, Aldersgill
S: Thursday 13 November 2014, 10.00 am
Q fact-text: who is the Network Manager
A: **Officers:** G. Lomas (Head of Highways), T. Ackrill (Network Manager), Ms L. Pardoe (Passenger Transport Manager), B. Winship (Finance Business Partner).
S: T. Ackrill
N unanswerable: who is the Road Safety Manager
Q paraphrase: did anybody have family links to something being discussed?
A: **31. Declarations of interest.** Councillor Tindle declared a personal interest in minute 34, his brother being employed by a bus operator, and remained in the room.
S: his brother being employed by a bus operator
N unanswerable: which bus operator does Councillor Tindle's brother work for?
N false-premise: why did Councillor Tindle leave the room for the bus item?
Q fact-text: number of signatures on the Mill Lane petition
A: Mrs Anne Garroway presented a petition of 318 signatures asking for a 20 mph limit on Mill Lane.
S: 318
Q paraphrase: what do folk on mill lane want
A: Mrs Anne Garroway presented a petition of 318 signatures asking for a 20 mph limit on Mill Lane.
S: a 20 mph limit
Q paraphrase: who handed in the names from Stobbeck villagers
A: Mrs Anne Garroway presented a petition of 318 signatures asking for a 20 mph limit on Mill Lane.
S: Mrs Anne Garroway
N unanswerable: how many accidents have there been on Mill Lane?
Q paraphrase: how fast were cars really going down mill lane
A: Mr Ackrill said that the mean speed recorded in June was 27 mph and that a 30 mph limit with gateway signs would be more likely to be obeyed.
S: 27 mph
N unanswerable: what was the mean speed on Mill Lane in September?
Q who-said: who argued that a 30 limit with gateway signs would work better?
A: Mr Ackrill said that the mean speed recorded in June was 27 mph and that a 30 mph limit with gateway signs would be more likely to be obeyed.
S: Mr Ackrill
Q who-said: who thought people had been kept waiting too long about the speed limit
A: Councillor Oxnam felt that residents had waited long enough.
S: Councillor Oxnam
Q decision: how did the vote on Mill Lane go?
A: The motion was carried by 5 votes to 2.
S: 5 votes to 2
N unanswerable: which two members voted against referring the Mill Lane petition?
Q paraphrase: seconder of the Mill Lane motion
A: It was moved by Councillor Farrow, seconded by Councillor Quennell, that the petition be referred to the Local Committee for Stobbeck and Upper Dale.
S: Councillor Quennell
N unanswerable: seconder of the motion on the winter service plan
Q decision: what happened to the 20mph petition in the end
A: **RESOLVED** that the petition be so referred and that a further speed survey be carried out outside school holidays.
A: It was moved by Councillor Farrow, seconded by Councillor Quennell, that the petition be referred to the Local Committee for Stobbeck and Upper Dale.
N false-premise: when will the 20 mph limit the committee approved for Mill Lane start?
Q fact-text: length of priority 1 gritting routes 2014/15
A: The County would treat 1,940 km of Priority 1 routes, 85 km fewer than in 2013/14, because twelve routes in the Coldmoor area had been moved to Priority 2.
S: 1,940 km
Q reason: why are fewer roads being gritted first this winter
A: The County would treat 1,940 km of Priority 1 routes, 85 km fewer than in 2013/14, because twelve routes in the Coldmoor area had been moved to Priority 2.
S: because twelve routes in the Coldmoor area had been moved to Priority 2
N unanswerable: length of priority 2 gritting routes 2014/15
N unanswerable: why were the Coldmoor routes moved to Priority 2?
Q comparison: is there more salt in the barns than last year?
A: Opening salt stock would be 24,000 tonnes, against 21,500 tonnes a year earlier.
S: 24,000 tonnes, against 21,500 tonnes a year earlier
N unanswerable: how much salt was actually used in the winter of 2013/14?
Q who-said: who wanted parishes warned ahead of the cold about roads being downgraded
A: Councillor Braithe asked that parish councils be told before the first frost which roads had been moved.
S: Councillor Braithe
Q decision: did everybody agree to the gritting plan
A: **RESOLVED** (unanimously) that the winter service plan 2014/15 be approved.
S: unanimously
Q reason: what set off the bus review
A: Ms Pardoe reported that the review had been prompted by the loss of £640,000 of Government grant.
S: the loss of £640,000 of Government grant
Q paraphrase: how much money for buses did whitehall take away
A: Ms Pardoe reported that the review had been prompted by the loss of £640,000 of Government grant.
S: £640,000
N unanswerable: how much will be saved by withdrawing the nine bus subsidies?
Q fact-text: on how many services was it originally proposed to end subsidy?
A: The Committee considered a proposal to withdraw subsidy from eleven services.
S: eleven
Q decision: how many bus routes are actually losing their support
A: **RESOLVED** that subsidy be withdrawn from nine services from 5 January 2015 and that services 76 and 113 be reviewed in February 2015.
S: nine services
Q date: when do the bus cuts bite
A: **RESOLVED** that subsidy be withdrawn from nine services from 5 January 2015 and that services 76 and 113 be reviewed in February 2015.
S: 5 January 2015
N unanswerable: which nine bus services lose their subsidy?
Q who-said: whose idea was it to spare the 76 and 113 for now
A: Councillor Stannard proposed that services 76 and 113 be kept until the end of March 2015 so that community transport could be tested.
S: Councillor Stannard
Q reason: why keep the 76 and 113 going till end of march
A: Councillor Stannard proposed that services 76 and 113 be kept until the end of March 2015 so that community transport could be tested.
S: so that community transport could be tested
N unanswerable: how many passengers use the 113 each week
Q definition: what is RCI
A: 1.2 The Road Condition Indicator (RCI) expresses the percentage of carriageway length at which structural maintenance should be considered.
S: the percentage of carriageway length at which structural maintenance should be considered
Q definition: is a high RCI good or bad
A: A lower figure is better.
Q fact-text: A road RCI 2014
A: 1.3 The RCI for A roads was 4.1 per cent in 2014, compared with 4.6 per cent in 2013.
S: 4.1 per cent
Q paraphrase: are the main roads any better than they were
A: 1.3 The RCI for A roads was 4.1 per cent in 2014, compared with 4.6 per cent in 2013.
N unanswerable: A road RCI 2012
Q fact-text: what did the B and C road condition figure go up to?
A: The RCI for B and C roads rose from 8.9 per cent to 9.7 per cent over the same period.
S: 9.7 per cent
N false-premise: why has the unclassified network got worse since 2013?
Q paraphrase: how bad are the little lanes
A: The unclassified network stood at 21 per cent, the same as in 2013.
S: 21 per cent
Q reason: why have the B roads got worse
A: 1.4 The deterioration of the B and C roads is attributed to the wet winter of 2013/14, when standing water entered cracks that had been left unsealed.
S: the wet winter of 2013/14
N unanswerable: why have the A roads got better?
Q paraphrase: what would it cost to put all the roads right
A: 1.5 The backlog of carriageway maintenance is estimated at £87.5 million.
S: £87.5 million
Q fact-text: footway backlog estimate
A: The backlog for footways, estimated separately in 2012, was £14 million and has not been revised.
S: £14 million
N unanswerable: footway backlog estimate 2014
N unanswerable: bridges maintenance backlog
Q fact-text: how many sites got surface dressing in Phase One?
A: 1.6 Phase One of the surface dressing programme treated 61 sites between May and August 2014.
S: 61
Q date: when would the second lot of surface dressing be done
A: Phase Two, for which approval is now sought, would treat 38 sites between May and July 2015.
S: between May and July 2015
N unanswerable: how many sites will be treated in Phase Three?
Q reason: why was nothing done at thornby high street
A: 1.7 Two sites were taken out of Phase One: Scar Bank, where a water main was found to be leaking, and Thornby High Street, at the request of traders.
S: at the request of traders
Q paraphrase: what went wrong with the resurfacing at scar bank
A: 1.7 Two sites were taken out of Phase One: Scar Bank, where a water main was found to be leaking, and Thornby High Street, at the request of traders.
S: a water main was found to be leaking
N unanswerable: when will Scar Bank be surface dressed
Q fact-table: cat 1 defects made safe within 24 hrs Q2 14/15
A: | Category 1 defects made safe in 24 hours (%) | 93.0 | 96.2 | 97.4 | 98.0 | Amber |
S: 97.4
Q fact-table: target for making safe the worst potholes
A: | Category 1 defects made safe in 24 hours (%) | 93.0 | 96.2 | 97.4 | 98.0 | Amber |
S: 98.0
N unanswerable: cat 1 defects made safe within 24 hrs Q3 14/15
Q fact-table: what percentage of Category 2 defects were repaired in 28 days in the first quarter of 2014/15?
A: | Category 2 defects repaired in 28 days (%) | 71.5 | 68.3 | 64.9 | 80.0 | Red |
S: 68.3
Q comparison: are less urgent holes being fixed quicker than a year ago
A: | Category 2 defects repaired in 28 days (%) | 71.5 | 68.3 | 64.9 | 80.0 | Red |
Q reason: what explains the drop in the Category 2 repairs?
A: 1.8 Mr Ackrill advises that the fall in Category 2 performance reflects the transfer of two of the five repair gangs to drainage works at Stobbeck after the August flood.
S: the transfer of two of the five repair gangs to drainage works at Stobbeck after the August flood
N unanswerable: what explains the low number of gullies emptied?
Q fact-table: how many drains did they clear out july to september this year
A: | Gullies emptied in quarter (number) | 9,120 | 7,480 | 8,015 | 9,500 | Red |
S: 8,015
Q fact-table: gullies emptied same quarter previous year
A: | Gullies emptied in quarter (number) | 9,120 | 7,480 | 8,015 | 9,500 | Red |
S: 9,120
Q fact-table: what share of street lamps are lit
A: | Street lights working (%) | 98.1 | 98.6 | 98.9 | 98.5 | Green |
S: 98.9
Q fact-table: are broken lamps mended within five days often enough
A: | Street light faults repaired in 5 days (%) | 88.0 | 84.7 | 90.2 | 90.0 | Green |
S: 90.2
N unanswerable: how many street lights does the county have
Q fact-table: claims rejected by the council Q2
A: | Claims repudiated (%) | 79.0 | 74.0 | 77.0 | 80.0 | Amber |
S: 77.0
Q fact-table: number of people claiming against the council for damage in q1
A: | Insurance claims received | 146 | 188 | 131 | n/a | n/a |
S: 188
N unanswerable: how much was paid out in insurance claims in Q2?
Q fact-table: killed and badly hurt on our roads latest quarter
A: | Killed or seriously injured (KSI) on county roads | 52 | 39 | 47 | 45 | Amber |
S: 47
N unanswerable: how many cyclists were killed or seriously injured in Q2?
Q list: which measures are red
A: | Category 2 defects repaired in 28 days (%) | 71.5 | 68.3 | 64.9 | 80.0 | Red |
A: | Gullies emptied in quarter (number) | 9,120 | 7,480 | 8,015 | 9,500 | Red |
Q list: which indicators are amber
A: | Category 1 defects made safe in 24 hours (%) | 93.0 | 96.2 | 97.4 | 98.0 | Amber |
A: | Claims repudiated (%) | 79.0 | 74.0 | 77.0 | 80.0 | Amber |
A: | Killed or seriously injured (KSI) on county roads | 52 | 39 | 47 | 45 | Amber |
Q fact-table: drainage overspend forecast
A: | Drainage | 1,280 | 811 | 1,445 | +165 | 
S: +165
Q fact-table: how much under budget will the electric for street lights be
A: | Street lighting energy | 2,060 | 968 | 1,935 | -125 |
S: -125
N unanswerable: why is street lighting energy underspending?
Q fact-table: what is the yearly budget for old people's bus passes?
A: | Concessionary travel | 7,310 | 3,688 | 7,395 | +85 |
S: 7,310
Q fact-table: forecast outturn supported bus services
A: | Supported bus services | 3,875 | 1,962 | 3,760 | -115 |
S: 3,760
Q fact-table: how far over is the whole highways budget heading
A: | Total | 25,325 | 11,928 | 25,690 | +365 |
S: +365
Q fact-table: money handed to community minibus schemes by end of september
A: | Community transport grants | 290 | 145 | 290 | 0 |
S: 145
N unanswerable: spend on community transport grants in 2013/14
Q comparison: did phase one of the dressing come in over the estimate
A: Phase One cost £3.1 million against an estimate of £2.95 million.
S: £3.1 million against an estimate of £2.95 million
Q fact-text: where's the money for Phase Two coming from?
A: 1.9 **Financial implications.** Phase Two is estimated to cost £2.3 million, to be met from the Local Transport Plan maintenance block.
S: the Local Transport Plan maintenance block
N false-premise: what did Phase Two finally cost?
Q fact-text: what gives the council a let-out if it took care
A: 1.10 **Legal implications.** Section 41 of the Highways Act 1980 places a duty on the Authority to maintain the highway; section 58 gives a defence where reasonable care can be shown.
S: section 58
Q decision: what are members being asked to do about surface dressing?
A: 1.11 **Recommendation:** that the Committee approve Phase Two and ask for a further report on footways in spring 2015.
Q date: when was the public asked about the bus station layout
A: 2.1 Consultation on the layout of the interchange ran from 16 June to 25 July 2014.
S: from 16 June to 25 July 2014
Q paraphrase: how many filled in the Hallow Bridge survey online?
A: There were 742 replies, of which 588 were on paper and 154 were made online.
S: 154
N unanswerable: how many filled in the Hallow Bridge survey on the bus?
Q comparison: which bus station design did most people like
A: 2.2 Layout A, with drive-through bays, was preferred by 44 per cent of respondents; Layout B, with drive-in, reverse-out bays, by 37 per cent; the remainder had no preference.
S: Layout A
Q reason: what's the disabled group's problem with design A
A: 2.3 The Hallow Access Forum objected to Layout A because wheelchair users would have to cross two bus lanes.
S: because wheelchair users would have to cross two bus lanes
N unanswerable: what's the Access Forum's view of Layout B
Q paraphrase: who wants loos at hallow
A: The Town Council made no comment on layout but asked for public toilets.
S: The Town Council
N false-premise: why did the Town Council prefer Layout B?
Q who-said: did any reply worry about kids and buses backing up
A: Another wrote: "Reversing buses and schoolchildren do not mix."
Q fact-text: price of Layout B
A: The cost is put at £4.85 million, against £4.2 million for Layout B.
S: £4.2 million
Q date: when could I first catch a bus from the new interchange
A: Work would begin in September 2015 and the interchange would open in November 2016.
S: November 2016
N unanswerable: which contractor will build the Hallow Bridge Interchange
Q fact-table: whose job is it to compare parking charges
A: | HT/20 | Car park tariff comparison | B. Winship | 14 Nov 2014 | Overdue |
S: B. Winship
Q fact-table: deadline for the new Mill Lane speed check
A: | HT/14 | Second speed survey, Mill Lane | T. Ackrill | 19 Dec 2014 | On track |
S: 19 Dec 2014
Q list: which actions are late?
A: | HT/15 | Tell parish councils of Priority 2 changes | G. Lomas | 31 Oct 2014 | Overdue |
A: | HT/20 | Car park tariff comparison | B. Winship | 14 Nov 2014 | Overdue |
N unanswerable: why is the car park tariff comparison overdue
Q fact-table: has anyone begun mapping the pavements
A: | HT/17 | Map of footway backlog | R. Innes | 27 Feb 2015 | Not started |
S: Not started
Q date: when will the street light switch-off be looked at again
A: - 23 April 2015: Footways report; Street lighting – part-night switch-off, one year on.
S: 23 April 2015
Q paraphrase: who do i ring if i cant come
A: Members who cannot attend should tell Democratic Services (extension 2207) by noon on the day before.
S: Democratic Services (extension 2207)
N false-premise: how much did the part-night switch-off save in its first year?
Q paraphrase: bus money lost how much
A: Ms Pardoe reported that the review had been prompted by the loss of £640,000 of Government grant.
S: £640,000
Q date: when will they have another look at the 76 and 113
A: **RESOLVED** that subsidy be withdrawn from nine services from 5 January 2015 and that services 76 and 113 be reviewed in February 2015.
A: | HT/18 | Review of services 76 and 113 | L. Pardoe | 20 Feb 2015 | On track |
S: February 2015
N unanswerable: when will service 12 be reviewed?
Q paraphrase: how much salt have we got in for the winter ahead
A: Opening salt stock would be 24,000 tonnes, against 21,500 tonnes a year earlier.
S: 24,000 tonnes
N unanswerable: how much does a tonne of salt cost the council?
Q paraphrase: how many miles - sorry km - have come off the top gritting list
A: The County would treat 1,940 km of Priority 1 routes, 85 km fewer than in 2013/14, because twelve routes in the Coldmoor area had been moved to Priority 2.
S: 85 km fewer
Q fact-table: Routine maintenance forecast
A: | Routine maintenance | 6,420 | 3,515 | 6,790 | +370 |
S: 6,790
Q fact-table: is patching and everyday upkeep going over its budget, and by what
A: | Routine maintenance | 6,420 | 3,515 | 6,790 | +370 |
S: +370
N unanswerable: what is the reason for the overspend on routine maintenance?
Q fact-table: winter service spend to date
A: | Winter service | 3,150 | 402 | 3,150 | 0 |
S: 402
N unanswerable: winter service outturn 2013/14
Q fact-table: street lights mended in 5 days last quarter before this one
A: | Street light faults repaired in 5 days (%) | 88.0 | 84.7 | 90.2 | 90.0 | Green |
S: 84.7
Q fact-table: how quickly do they pick up the phone (% within half a minute)
A: | Calls answered within 30 seconds (%) | 82.0 | 85.5 | 86.1 | 85.0 | Green |
S: 86.1
N unanswerable: percentage of e-mails answered within five days
Q paraphrase: did the shopkeepers stop some road works
A: 1.7 Two sites were taken out of Phase One: Scar Bank, where a water main was found to be leaking, and Thornby High Street, at the request of traders.
S: Thornby High Street, at the request of traders
N unanswerable: why did the traders of Thornby High Street not want surface dressing?
Q fact-table: who has to write to the water firm, and has he
A: | HT/12 | Write to the water company about Scar Bank | T. Ackrill | 30 Nov 2014 | Complete |
S: T. Ackrill
N unanswerable: what did the water company reply about Scar Bank
Q comparison: how does layout A compare with B on price
A: The cost is put at £4.85 million, against £4.2 million for Layout B.
S: £4.85 million, against £4.2 million for Layout B
Q who-said: what do the companies that run the buses think of the two designs
A: The two bus operators supported Layout A.
S: supported Layout A
N unanswerable: why did the two bus operators support Layout A?
Q decision: which layout is being recommended
A: 2.5 Officers recommend Layout A with a raised crossing.
S: Layout A with a raised crossing
N false-premise: when did the committee approve Layout B?
