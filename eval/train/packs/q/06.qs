Q date: when is the joint tenants meeting
A: ## Tenants' Voice Panel and Homes Board – papers for the joint meeting of Tuesday 8 July 2025
S: Tuesday 8 July 2025
Q paraphrase: where is it being held and do we get fed before the tenants' meeting
A: Held at the Beacon Centre, Netherfield, 1.30pm to 4pm. Lunch from 12.45pm.
S: Lunch from 12.45pm
Q fact-text: which tenants' panel member is a leaseholder
A: **Tenant members:** Doreen Applegarth (joint chair), Wasim Chaudhry, Pauline Snape, Lee Orrell, Grace Adeyinka, Stan Whitelock (leaseholder). **Council members:** Cllr Bridget Naylor (joint chair), Cllr Hamid Raza, Cllr Joan Threlfall. **Staff:** Ellis Cartmel, Director of Homes; Tracey Goodber, Repairs Manager; Imran Saleh, Compliance Manager; Lorna Fitch, Complaints Officer.
S: Stan Whitelock
Q paraphrase: who's the boss of council housing
A: **Tenant members:** Doreen Applegarth (joint chair), Wasim Chaudhry, Pauline Snape, Lee Orrell, Grace Adeyinka, Stan Whitelock (leaseholder). **Council members:** Cllr Bridget Naylor (joint chair), Cllr Hamid Raza, Cllr Joan Threlfall. **Staff:** Ellis Cartmel, Director of Homes; Tracey Goodber, Repairs Manager; Imran Saleh, Compliance Manager; Lorna Fitch, Complaints Officer.
S: Ellis Cartmel, Director of Homes
N unanswerable: who is the Voids Manager?
Q date: go-live of the repairs booking system
A: **Repairs by appointment.** Tracey told us that the new booking system would go live on 2 June.
S: 2 June
Q who-said: who stuck up for people who aren't online
A: Pauline asked that people without the internet still be able to ring.
S: Pauline
Q paraphrase: what hours can I phone about a repair
A: Tracey promised that the phone line would stay open from 8 to 6.
S: from 8 to 6
N unanswerable: can I phone about a repair at weekends?
N unanswerable: what did the new booking system cost
Q definition: what's a void
A: **Voids.** A *void* is an empty council home between one tenant and the next.
S: an empty council home between one tenant and the next
Q paraphrase: how many of the empty homes Lee looked at weren't good enough?
A: Lee had walked round nine voids with the surveyor and found four not fit to let.
S: four
N unanswerable: how many voids are there in Hallowdale at present?
Q decision: how many voids will tenants check from now on
A: We agreed that a tenant inspector should sign off one void in every five.
S: one void in every five
Q fact-text: who's reading the draft of the lettable standard
A: Ellis was asked to write the lettable standard in plain words; Grace and Lee will read the draft.
S: Grace and Lee
Q who-said: whose idea was a new name for the panel
A: Wasim suggested changing our name to the Tenants' Scrutiny Panel.
S: Wasim
Q decision: did the panel change its name?
A: After discussion we voted 4 to 2 to stay as we are.
S: to stay as we are
Q paraphrase: name change vote result
A: After discussion we voted 4 to 2 to stay as we are.
S: 4 to 2
N unanswerable: which two members wanted to change the panel's name
N false-premise: from when will the panel be called the Tenants' Scrutiny Panel?
Q paraphrase: what do panel members get a mile now
A: **Expenses.** The mileage rate went up from 40p to 45p.
S: 45p
Q fact-text: vouchers for half a day inspecting
A: Payment for a half-day inspection stays at £25 in vouchers.
S: £25
N unanswerable: payment for a whole-day inspection
Q fact-text: how many flat entrance doors failed the check
A: **Fire doors.** Imran said that 1,212 of 1,460 flat entrance doors had been checked, and that 187 had failed.
S: 187
N unanswerable: how many of the failed flat doors have been replaced
Q paraphrase: do we know yet who foots the bill for an owner's dodgy door
A: Stan asked who pays when a leaseholder's door fails.
A: Imran did not know and would find out.
S: Imran did not know and would find out
N unanswerable: what does it cost to replace a leaseholder's fire door?
Q date: dates of the regulator's inspection
A: 2.1 We inspected Hallowdale between 3 and 21 February 2025.
S: between 3 and 21 February 2025
Q paraphrase: what grade did the regulator give hallowdale
A: Our judgement is **C3**: there are serious failings and the landlord needs to make significant improvement.
S: C3
Q paraphrase: what's the worst mark a landlord can get from the watchdog
A: C1 is the highest consumer grade and C4 the lowest.
S: C4
N unanswerable: what governance grade did the regulator give Hallowdale
Q fact-text: for what share of homes did the council have up to date condition information?
A: 2.2 The council could give us up-to-date information about the condition of only 58 per cent of its 11,340 homes.
S: 58 per cent
Q fact-text: how many council houses are there altogether
A: 2.2 The council could give us up-to-date information about the condition of only 58 per cent of its 11,340 homes.
S: 11,340
N unanswerable: how many leaseholders does Hallowdale have
Q date: when were all the homes last surveyed
A: Its last full stock condition survey was made in 2012.
S: 2012
Q date: start of the rolling survey
A: A rolling survey of one fifth of homes a year began in April 2024.
S: April 2024
N unanswerable: cost of the rolling survey
Q fact-text: overdue repairs when the inspectors came
A: 2.3 At the time of inspection 6,905 repairs were overdue, of which 1,122 had been waiting for more than a year.
S: 6,905
Q paraphrase: how many jobs had folk been waiting over twelve months for in february
A: 2.3 At the time of inspection 6,905 repairs were overdue, of which 1,122 had been waiting for more than a year.
S: 1,122
N unanswerable: how many repairs had been waiting for more than a year at the end of May?
Q fact-text: what did the regulator think of emergency repairs
A: Emergency repairs were generally done on time.
S: generally done on time
Q fact-text: gas certificates percentage
A: For gas safety the council met its duties: 99.9 per cent of homes had a valid certificate.
S: 99.9 per cent
Q fact-text: homes lacking a recent electrical report
A: For electrical safety it did not: 2,870 homes had no satisfactory report less than five years old.
S: 2,870
Q fact-text: how many fire safety actions were overdue?
A: Remedial actions from fire risk assessments numbered 1,534, of which 640 were overdue, none of them rated high risk.
S: 640
N unanswerable: how many homes have no asbestos survey
Q paraphrase: were any of the late fire jobs seriously dangerous
A: Remedial actions from fire risk assessments numbered 1,534, of which 640 were overdue, none of them rated high risk.
S: none of them rated high risk
N unanswerable: how many of the overdue fire actions were rated medium risk?
Q paraphrase: did the inspectors have anything nice to say
A: 2.5 We found that tenants were treated with fairness and respect, and we saw good work by the Tenants' Voice Panel.
Q reason: why is the regulator not using its powers against the council
A: 2.6 We are not using our enforcement powers at this stage, because the council told us of its failings itself in October 2024 and has a credible plan.
S: because the council told us of its failings itself in October 2024 and has a credible plan
Q fact-text: how often will the regulator meet the council
A: We shall meet the council monthly.
S: monthly
N unanswerable: when will the regulator inspect Hallowdale again?
Q fact-text: how many tenants were phoned for the survey and answered
A: Survey by telephone, January and February 2025; 1,015 tenants answered.
S: 1,015
Q fact-table: overall satisfaction 2024/25
A: | TP01 | Satisfied overall (%) | 61 | 59 | 68 | 64 |
S: 59
Q fact-table: TP01 target 25/26
A: | TP01 | Satisfied overall (%) | 61 | 59 | 68 | 64 |
S: 64
N unanswerable: overall satisfaction 2022/23
Q fact-table: are people happy with how long their last repair took
A: | TP03 | Satisfied with time taken for last repair (%) | 60 | 54 | 67 | 62 |
S: 54
Q fact-table: percent who feel safe at home, the year before last
A: | TP05 | Feel home is safe (%) | 70 | 71 | 75 | 74 |
S: 70
Q fact-table: what's typical at other councils for satisfaction with repairs
A: | TP02 | Satisfied with repairs (%) | 66 | 62 | 71 | 68 |
S: 71
N unanswerable: satisfaction with cleaning of communal areas
Q comparison: on which opinion measures do we beat the middle council
A: | TP08 | Treated with respect (%) | 72 | 76 | 75 | 77 |
A: | TP12 | Satisfied with handling of anti-social behaviour (%) | 55 | 58 | 57 | 60 |
Q fact-table: happy with how complaints are dealt with latest
A: | TP09 | Satisfied with complaint handling (%) | 23 | 21 | 33 | 30 |
S: 21
Q fact-table: share of tenants who think the council takes notice of them
A: | TP06 | Landlord listens and acts (%) | 47 | 51 | 57 | 55 |
S: 51
Q fact-table: non decent homes percentage 24/25
A: | RP01 | Homes below Decent Homes Standard (%) | 14.2 | 18.9 | 4.7 | 15.0 |
S: 18.9
Q reason: why has the number of sub-standard homes risen
A: 3.1 Homes below the Decent Homes Standard have gone up not because homes have got worse, but because the surveys now show what had not been known.
S: because the surveys now show what had not been known
N false-premise: why did satisfaction with respect shown to tenants fall?
Q fact-table: routine repairs within target time 2023/24
A: | RP02a | Routine repairs done in time (%) | 64.1 | 57.6 | 82.0 | 70.0 |
S: 64.1
Q fact-table: urgent jobs done in time last year
A: | RP02b | Emergency repairs done in time (%) | 95.3 | 97.2 | 95.4 | 98.0 |
S: 97.2
N unanswerable: why did routine repairs done in time fall?
Q fact-text: overdue repairs at 31 May
A: 4.1 On 31 May there were 5,410 overdue repairs, down from 6,905 in February.
S: 5,410
Q fact-text: planned backlog by end of May
A: The plan was to be at 5,000 by the end of May.
S: 5,000
Q fact-text: how many overdue jobs are joinery
A: Roofing makes up 1,480 of them, joinery 1,210, plastering 905 and damp 660; the rest are of several trades.
S: 1,210
N unanswerable: how many overdue jobs are plumbing?
Q fact-text: how many tradesmen short is the council's own team
A: 4.2 The in-house team, Hallowdale Direct, has 74 trade operatives and 13 vacancies.
S: 13 vacancies
Q fact-text: value of Kestrel's contract
A: Kestrel Property Care took on the backlog contract in March: it is worth £4.6 million over eighteen months.
S: £4.6 million
Q comparison: who botches more jobs, Kestrel or our own lads
A: Kestrel has done 1,033 jobs, and 7.5 per cent of them had to be done again.
A: The figure for Hallowdale Direct is 4.1 per cent.
S: 7.5 per cent
N unanswerable: how many other firms bid for the backlog contract
N unanswerable: how many jobs has Hallowdale Direct done since March
Q definition: what is meant by no access
A: 4.3 No access (nobody in when the operative called) cost 2,316 visits in 2024/25.
S: nobody in when the operative called
Q paraphrase: have the texts cut down on wasted trips
A: Since the text reminder began on 2 June no-access visits have dropped by a third.
S: dropped by a third
N unanswerable: how many wasted visits were there in 2023/24
Q date: when does Awaab's Law come in?
A: 4.4 Damp and mould. From 27 October 2025 the law known as Awaab's Law will require significant hazards to be investigated within 10 working days and emergency hazards to be made safe within 24 hours.
S: From 27 October 2025
Q fact-text: how fast must dangerous emergencies be sorted under the new damp law
A: 4.4 Damp and mould. From 27 October 2025 the law known as Awaab's Law will require significant hazards to be investigated within 10 working days and emergency hazards to be made safe within 24 hours.
S: within 24 hours
Q paraphrase: how long does it take the council to come and look at mould at the moment
A: Last quarter our average time to investigate was 17 working days.
S: 17 working days
Q fact-text: who heads the damp team
A: A damp team of six, led by Shaun Pilling, starts on 1 September.
S: Shaun Pilling
N unanswerable: what will the damp team cost a year?
Q fact-table: craven road overdue repairs may
A: | Craven Road | 1,815 | 1,310 | 1,164 | 148 | 58 | 76 |
S: 1,164
Q fact-table: open damp cases in Netherfield
A: | Netherfield | 2,640 | 1,955 | 1,388 | 171 | 49 | 81 |
S: 171
Q fact-table: how long does an ordinary job take in Lowmoor Green
A: | Lowmoor Green | 1,705 | 962 | 618 | 77 | 33 | 90 |
S: 33
Q fact-table: holme top right first time
A: | Holme Top | 2,110 | 1,022 | 790 | 86 | 37 | 88 |
S: 88
N unanswerable: damp cases open in Holme Top in February
Q reason: why is the backlog going up in Staincliff
A: 4.5 Staincliff is the only area where the backlog grew; two of its three plasterers left in March.
S: two of its three plasterers left in March
N false-premise: why did the backlog grow in the Villages?
Q fact-table: number of council homes in the villages
A: | Villages | 1,580 | 776 | 535 | 76 | 41 | 85 |
S: 1,580
Q fact-text: stage 1 complaints 2024/25
A: 5.1 We had 1,186 stage 1 complaints (2023/24: 903) and 174 stage 2 complaints (2023/24: 96).
S: 1,186
Q fact-text: second stage complaints the year before
A: 5.1 We had 1,186 stage 1 complaints (2023/24: 903) and 174 stage 2 complaints (2023/24: 96).
S: 96
Q fact-text: what proportion of stage 1 complaints did we find were right
A: Of the stage 1 complaints 63 per cent were upheld.
S: 63 per cent
N unanswerable: what proportion of stage 2 complaints were upheld?
Q fact-text: stage 1 answers in 10 working days
A: Only 48 per cent of stage 1 replies were sent within 10 working days.
S: 48 per cent
Q fact-text: number of severe maladministration findings
A: 5.2 The Housing Ombudsman made 14 determinations, with 22 findings of maladministration and 3 of severe maladministration.
S: 3
Q paraphrase: what were the really bad ombudsman cases to do with
A: All three of the severe findings were about damp.
S: damp
N unanswerable: how many Ombudsman determinations were there in 2023/24
Q comparison: how much did we pay because the ombudsman told us and how much off our own bat
A: Compensation ordered by the Ombudsman came to £18,450; compensation we offered ourselves came to £96,200.
S: £18,450
Q fact-text: disrepair claims how many
A: 5.3 Disrepair claims, which come through solicitors and are counted separately, numbered 231.
S: 231
Q paraphrase: what did the lawyers' cases set us back
A: Legal costs and damages for them were £1.37 million.
S: £1.37 million
N unanswerable: disrepair claims in 2023/24
Q who-said: who had to explain their kitchen ceiling over and over
A: 5.4 A tenant in Craven Road told us: "I've explained my kitchen ceiling to eleven different people. The twelfth was lovely, but the ceiling's still on the floor."
S: A tenant in Craven Road
Q fact-table: who has to get the electrical reports done
A: | A2 | Electrical reports for all 2,870 homes | Imran Saleh | 31 Dec 2025 | Amber |
S: Imran Saleh
Q fact-table: deadline for clearing overdue fire actions
A: | A3 | Overdue fire actions to nil | Imran Saleh | 30 Sep 2025 | Amber |
S: 30 Sep 2025
Q fact-table: when should the backlog be under two thousand
A: | B1 | Backlog below 2,000 | Tracey Goodber | 31 Mar 2026 | Red |
S: 31 Mar 2026
Q list: what's red on the improvement plan
A: | B1 | Backlog below 2,000 | Tracey Goodber | 31 Mar 2026 | Red |
A: | B3 | New lettable standard | Ellis Cartmel | 30 Jun 2025 | Red |
A: | C1 | Stage 1 replies on time, 90% | Lorna Fitch | 31 Oct 2025 | Red |
Q fact-table: how many tenant inspectors do they want
A: | D1 | Recruit 40 tenant inspectors | Doreen Applegarth | 30 Nov 2025 | Amber |
S: 40
N unanswerable: how many tenant inspectors have been recruited so far
Q fact-table: who is finding young people for the panel
A: | D2 | Panel seats for under-35s (two) | Cllr Naylor | 31 Oct 2025 | Green |
S: Cllr Naylor
Q reason: what's holding up the lettable standard
A: 6.1 B3 is late because the first draft was 31 pages long and the readers sent it back.
S: because the first draft was 31 pages long and the readers sent it back
N unanswerable: why is B1 red?
Q definition: what is the HRA
A: The Housing Revenue Account (HRA) pays for council homes out of rents and may not be mixed with council tax.
S: pays for council homes out of rents
Q comparison: how far over budget did repairs go
A: Repairs spending was £19.8 million in 2024/25 against a budget of £17.1 million; the budget for 2025/26 is £21.5 million.
S: £19.8 million in 2024/25 against a budget of £17.1 million
Q fact-text: repairs budget for 2025/26
A: Repairs spending was £19.8 million in 2024/25 against a budget of £17.1 million; the budget for 2025/26 is £21.5 million.
S: £21.5 million
N unanswerable: major works budget for 2025/26
Q reason: why was less spent on big works than planned
A: Major works came to £14.2 million against £18.0 million because roofing at Craven Road did not start.
S: because roofing at Craven Road did not start
Q paraphrase: what's the least we should have put by
A: HRA reserves fell from £9.6 million to £6.3 million; the lowest safe level is thought to be £5.0 million.
S: £5.0 million
Q fact-text: rent rise this april
A: Rents went up by 2.7 per cent in April 2025.
S: 2.7 per cent
N unanswerable: rent rise April 2026
N unanswerable: service charge rise April 2025
Q fact-text: price of printing a newsletter
A: - choose between a newsletter on paper twice a year (£14,000) and a text bulletin each month (£3,500);
S: £14,000
N false-premise: why did the panel choose the text bulletin?
Q date: when does Cabinet hear what tenants think
A: - tell Cabinet on 15 September what tenants think of the improvement plan.
S: 15 September
Q date: which meeting is about next year's rent
A: Next meetings: 9 September (voids, lettable standard), 4 November (damp law, leaseholders' fire doors), 13 January 2026 (rent setting).
S: 13 January 2026
Q paraphrase: i need a ride to the meeting who do i call
A: Lifts to the meeting: ring Sharon on 01632 960 811 by the Friday before.
S: Sharon on 01632 960 811
Q paraphrase: has the council still got a ring-in line or is it all online now
A: Tracey promised that the phone line would stay open from 8 to 6.
S: the phone line would stay open from 8 to 6
Q decision: when did we vote on the panel's name
A: ### Paper 1. What we said and did last time (6 May 2025)
A: After discussion we voted 4 to 2 to stay as we are.
S: 6 May 2025
Q fact-text: flat doors checked so far
A: **Fire doors.** Imran said that 1,212 of 1,460 flat entrance doors had been checked, and that 187 had failed.
S: 1,212 of 1,460
N unanswerable: communal doors checked so far
Q date: when did the council own up to its failings
A: 2.6 We are not using our enforcement powers at this stage, because the council told us of its failings itself in October 2024 and has a credible plan.
S: October 2024
Q paraphrase: what did the watchdog say about how complaints are handled
A: Complaints, however, were answered late and lessons were not learned.
S: answered late and lessons were not learned
Q fact-table: TP05 latest
A: | TP05 | Feel home is safe (%) | 70 | 71 | 75 | 74 |
S: 71
Q fact-table: target for happy with complaints
A: | TP09 | Satisfied with complaint handling (%) | 23 | 21 | 33 | 30 |
S: 30
N unanswerable: target for happy with complaints 2026/27
Q fact-table: noisy neighbours, how many are content with what's done
A: | TP12 | Satisfied with handling of anti-social behaviour (%) | 55 | 58 | 57 | 60 |
S: 58
N unanswerable: number of anti-social behaviour cases in 2024/25
Q comparison: has satisfaction with repairs gone up
A: | TP02 | Satisfied with repairs (%) | 66 | 62 | 71 | 68 |
S: 62
Q fact-table: routine repairs in time, what do others manage
A: | RP02a | Routine repairs done in time (%) | 64.1 | 57.6 | 82.0 | 70.0 |
S: 82.0
Q paraphrase: how many late jobs are about roofs
A: Roofing makes up 1,480 of them, joinery 1,210, plastering 905 and damp 660; the rest are of several trades.
S: 1,480
Q paraphrase: how often does the outside firm have to come back and do it over
A: Kestrel has done 1,033 jobs, and 7.5 per cent of them had to be done again.
S: 7.5 per cent
N unanswerable: how many complaints have there been about Kestrel?
Q fact-table: villages backlog in february
A: | Villages | 1,580 | 776 | 535 | 76 | 41 | 85 |
S: 776
Q fact-table: staincliff backlog now
A: | Staincliff | 1,490 | 880 | 915 | 102 | 54 | 79 |
S: 915
N unanswerable: staincliff backlog in june
Q comparison: where do you wait longest for a routine job
A: | Craven Road | 1,815 | 1,310 | 1,164 | 148 | 58 | 76 |
S: 58
Q comparison: are we getting more complaints than the year before
A: 5.1 We had 1,186 stage 1 complaints (2023/24: 903) and 174 stage 2 complaints (2023/24: 96).
S: 1,186 stage 1 complaints (2023/24: 903)
Q fact-text: compensation we paid without being ordered to
A: Compensation ordered by the Ombudsman came to £18,450; compensation we offered ourselves came to £96,200.
S: £96,200
N unanswerable: compensation we paid without being ordered to, 2023/24
Q who-said: did any tenant say the apology was genuine
A: Another, from Holme Top, said: "Fair play, they said sorry and they meant it."
S: Fair play, they said sorry and they meant it.
Q fact-table: goal for answering first stage complaints on time
A: | C1 | Stage 1 replies on time, 90% | Lorna Fitch | 31 Oct 2025 | Red |
S: 90%
N unanswerable: goal for answering stage 2 complaints on time
Q list: which improvement actions are amber
A: | A2 | Electrical reports for all 2,870 homes | Imran Saleh | 31 Dec 2025 | Amber |
A: | A3 | Overdue fire actions to nil | Imran Saleh | 30 Sep 2025 | Amber |
A: | D1 | Recruit 40 tenant inspectors | Doreen Applegarth | 30 Nov 2025 | Amber |
Q paraphrase: what's left in the housing reserves
A: HRA reserves fell from £9.6 million to £6.3 million; the lowest safe level is thought to be £5.0 million.
S: £6.3 million
N unanswerable: what will HRA reserves be in March 2026?
Q paraphrase: cost of sending texts to tenants every month
A: - choose between a newsletter on paper twice a year (£14,000) and a text bulletin each month (£3,500);
S: £3,500
Q date: when's the meeting about leaseholders' doors
A: Next meetings: 9 September (voids, lettable standard), 4 November (damp law, leaseholders' fire doors), 13 January 2026 (rent setting).
S: 4 November
