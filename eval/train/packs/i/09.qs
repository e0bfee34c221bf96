Q fact-table: delayed days awaiting care package in own home Q3 social care
A: | E | Awaiting care package in own home | 705 | 517 | 39 | 342 | 12 | 393 |
S: 342

Q fact-table: delayed days awaiting care package in own home Q3 total
A: | E | Awaiting care package in own home | 705 | 517 | 39 | 342 | 12 | 393 |
S: 393

Q fact-table: awaiting care package at home 2016/17 Q3
A: | E | Awaiting care package in own home | 705 | 517 | 39 | 342 | 12 | 393 |
S: 705

Q fact-table: awaiting nursing home delayed days Q3 total
A: | Dii | Awaiting nursing home | 388 | 402 | 122 | 180 | 74 | 376 |
S: 376

Q fact-table: awaiting residential home delayed days Q3 total
A: | Di | Awaiting residential home | 331 | 287 | 18 | 221 | 0 | 239 |
S: 239

Q fact-table: How many days for a nursing home were put down to the NHS?
A: | Dii | Awaiting nursing home | 388 | 402 | 122 | 180 | 74 | 376 |
S: 122

Q fact-table: awaiting residential home 2017/18 Q2
A: | Di | Awaiting residential home | 331 | 287 | 18 | 221 | 0 | 239 |
S: 287

Q fact-table: awaiting completion of assessment both NHS and social care
A: | A | Awaiting completion of assessment | 402 | 311 | 140 | 72 | 51 | 263 |
S: 51

Q fact-table: code C further non-acute NHS care 2017/18 Q3
A: | C | Awaiting further non-acute NHS care | 514 | 520 | 498 | 0 | 0 | 498 |
S: 498

Q paraphrase: bed days lost because the family couldn't make its mind up
A: | G | Patient or family choice | 297 | 241 | 188 | 15 | 0 | 203 |
S: 203

Q paraphrase: how many days were patients stuck because organisations were squabbling
A: | H | Disputes | 25 | 12 | 0 | 0 | 8 | 8 |
S: 8

Q fact-table: delays due to housing Q2 2017/18
A: | I | Housing | 88 | 109 | 94 | 0 | 0 | 94 |
S: 109

Q paraphrase: how long did folk hang about waiting for commodes and hoists this autumn
A: | F | Awaiting community equipment | 61 | 74 | 31 | 12 | 26 | 69 |
S: 69

Q fact-table: awaiting public funding 2016/17 Q3
A: | B | Awaiting public funding | 96 | 88 | 60 | 11 | 0 | 71 |
S: 96

Q fact-table: total NHS delayed days Q3
A: | **All** | | **2,907** | **2,561** | **1,190** | **853** | **171** | **2,214** |
S: 1,190

Q fact-table: total social care delayed days quarter 3
A: | **All** | | **2,907** | **2,561** | **1,190** | **853** | **171** | **2,214** |
S: 853

Q fact-text: delayed days October to December 2017 Kelderby
A: 6.2 From October to December 2017 Kelderby had 2,214 delayed days, against 2,907 in the same quarter of 2016 and 2,561 from July to September 2017.
S: 2,214

Q fact-text: England average delayed days per 100,000
A: That is 15.3 delayed days daily for each 100,000 adults; the target for November was 13.0 and the average for England in the quarter was 11.9.
S: 11.9

Q fact-text: What was the November target for delayed days per 100,000 adults?
A: That is 15.3 delayed days daily for each 100,000 adults; the target for November was 13.0 and the average for England in the quarter was 11.9.
S: 13.0

Q definition: What is a DToC?
A: 6.1 A delayed transfer of care (DToC) happens when a patient is ready to leave hospital, has been found so by a clinician and by a multi-disciplinary team, and still occupies a bed.

Q definition: how do you count delay
A: Delay is counted in days; one bed lost all month is 30 or 31 delayed days.
S: in days

Q fact-table: delayed days Kelder Royal December 2017
A: | Kelder Royal | 341 | 309 | 266 | 916 | 1,288 | Better |
S: 266

Q fact-table: Kelder Royal same quarter 2016
A: | Kelder Royal | 341 | 309 | 266 | 916 | 1,288 | Better |
S: 1,288

Q fact-table: Saltby Cottage delayed days for the quarter
A: | Saltby Cottage | 97 | 104 | 131 | 332 | 270 | Worse |
S: 332

Q fact-table: Saltby Road rehabilitation delayed days quarter
A: | Saltby Road (rehabilitation) | 66 | 58 | 49 | 173 | 240 | Better |
S: 173

Q fact-table: Thornsby Vale October 2017 delayed days
A: | Thornsby Vale (mental health) | 131 | 119 | 113 | 363 | 591 | Better |
S: 131

Q paraphrase: which hospital's got worse for bed blocking
A: | Saltby Cottage | 97 | 104 | 131 | 332 | 270 | Worse |
A: 6.4 Saltby Cottage is worse because it serves the Dales.
S: Saltby Cottage

Q reason: Why has Saltby Cottage got worse?
A: 6.4 Saltby Cottage is worse because it serves the Dales.
S: it serves the Dales

Q fact-table: hospitals out of the area delayed days Nov 2017
A: | Hospitals out of the area | 30 | 25 | 27 | 82 | 157 | Better |
S: 25

Q fact-table: delayed days all hospitals December
A: | **All** | **783** | **736** | **695** | **2,214** | **2,907** | Better |
S: 695

Q paraphrase: bed blocking at the mental hospital over the three months
A: | Thornsby Vale (mental health) | 131 | 119 | 113 | 363 | 591 | Better |
S: 363

Q fact-table: St Hild's delayed days November
A: | St Hild's, Wearbridge | 118 | 121 | 109 | 348 | 361 | Better |
S: 121

Q date: when did Saltby's winter beds open
A: Its winter beds opened on 18 December, a fortnight late, and there were eight of them.
S: 18 December

Q fact-text: how many winter beds opened at Saltby in the end
A: Its winter beds opened on 18 December, a fortnight late, and there were eight of them.
S: eight

Q fact-text: winter beds planned at Saltby Cottage
A: **HWB 38 – Winter plan.** Mr Wynn-Shaw told the Board that the Trust would open 36 winter beds, 24 at Kelder Royal and 12 at Saltby Cottage Hospital, from 4 December to 31 March.
S: 12 at Saltby Cottage Hospital

Q fact-text: nurses found for the winter beds by November
A: Councillor Purvis asked how they would be staffed; Mr Wynn-Shaw answered that 17 of 41 nurses had been found and that, if no more came, Saltby would not open.
S: 17 of 41

Q paraphrase: how many extra doctors' slots a week would there be on saturdays and sundays
A: Dr Askew said that general practices would offer 320 more appointments a week, of which 110 would be at weekends.
S: 110

Q who-said: Who grumbled that charities were asked late?
A: Mr Fisk reminded the Board that the voluntary sector had not been asked for anything until 9 November.
S: Mr Fisk

Q fact-table: non-elective admissions April to December this year
A: | Non-elective admissions, April to December | 17,904 | 18,233 | Worse | 17,500 | Red |
S: 18,233

Q fact-table: non-elective admissions last year
A: | Non-elective admissions, April to December | 17,904 | 18,233 | Worse | 17,500 | Red |
S: 17,904

Q fact-table: admissions to residential and nursing care 65+ number this year
A: | Admissions to residential and nursing care, 65 and over, number | 214 | 196 | Better | 260 | Green |
S: 196

Q fact-table: admissions to residential and nursing care 65+ per 100,000 this year
A: | Admissions to residential and nursing care, 65 and over, per 100,000 | 611 | 553 | Better | 735 | Green |
S: 553

Q fact-table: year-end target for the rate of care home admissions
A: | Admissions to residential and nursing care, 65 and over, per 100,000 | 611 | 553 | Better | 735 | Green |
S: 735

Q fact-table: delayed days per 100,000 a day social care this year
A: | Delayed days for each 100,000 adults a day, social care | 9.4 | 5.9 | Better | 5.5 | Amber |
S: 5.9

Q fact-table: delayed days per 100,000 a day NHS target
A: | Delayed days for each 100,000 adults a day, NHS | 9.2 | 8.2 | Better | 6.5 | Red |
S: 6.5

Q fact-table: Last year's delayed days per 100,000, whole system
A: | Delayed days for each 100,000 adults a day, whole system | 20.1 | 15.3 | Better | 13.0 | Amber |
S: 20.1

Q paraphrase: how many pensioners are still in their own place three months after rehab
A: | At home 91 days after reablement, % | 83.1 | 80.6 | Worse | 85.0 | Amber |
S: 80.6

Q fact-table: offered reablement on leaving hospital target
A: | Offered reablement on leaving hospital, % | 2.4 | 3.3 | Better | 3.5 | Amber |
S: 3.5

Q fact-table: dementia diagnosis rate last year
A: | Dementia diagnosis rate, % | 70.9 | 72.4 | Better | 67.0 | Green |
S: 70.9

Q paraphrase: do people who've been poorly for years feel looked after
A: | People who feel supported with a long-term illness, % | 66.0 | 64.8 | Worse | 67.0 | Amber |
S: 64.8

Q list: Which Better Care Fund metrics are red?
A: | Non-elective admissions, April to December | 17,904 | 18,233 | Worse | 17,500 | Red |
A: | Delayed days for each 100,000 adults a day, NHS | 9.2 | 8.2 | Better | 6.5 | Red |

Q list: which metrics got worse
A: | Non-elective admissions, April to December | 17,904 | 18,233 | Worse | 17,500 | Red |
A: | At home 91 days after reablement, % | 83.1 | 80.6 | Worse | 85.0 | Amber |
A: | People who feel supported with a long-term illness, % | 66.0 | 64.8 | Worse | 67.0 | Amber |

Q reason: why did reablement do less well
A: 6.5 A fall in reablement success was expected, as more people, and frailer, were taken on: 412 from April to December against 287.
S: more people, and frailer, were taken on

Q fact-text: people taken on for reablement April to December
A: 6.5 A fall in reablement success was expected, as more people, and frailer, were taken on: 412 from April to December against 287.
S: 412

Q fact-table: seven-day hospital social work forecast
A: | Seven-day hospital social work | iBCF | 640 | 298 | 455 | -185 |
S: 455

Q fact-table: seven-day hospital social work spent to December
A: | Seven-day hospital social work | iBCF | 640 | 298 | 455 | -185 |
S: 298

Q fact-table: community equipment budget 2017/18 £000
A: | Community equipment | CCG and Council | 1,180 | 1,004 | 1,371 | +191 |
S: 1,180

Q fact-table: community equipment over or under
A: | Community equipment | CCG and Council | 1,180 | 1,004 | 1,371 | +191 |
S: +191

Q fact-table: disabled facilities grants forecast
A: | Disabled facilities grants | Council | 2,204 | 1,116 | 1,810 | -394 |
S: 1,810

Q paraphrase: who foots the bill for carers getting a rest
A: | Carers' breaks | CCG | 310 | 188 | 270 | -40 |
S: CCG

Q fact-table: discharge to assess beds variance
A: | Discharge to assess beds (22) | iBCF | 750 | 601 | 812 | +62 |
S: +62

Q fact-table: telecare spend to Dec
A: | Telecare | Council | 395 | 270 | 362 | -33 |
S: 270

Q paraphrase: money given to the charity that gets you settled back home
A: | Voluntary sector: Home from Hospital | CCG | 120 | 90 | 120 | 0 |
S: 120

Q fact-table: reablement budget and who pays
A: | Reablement | CCG and Council | 2,860 | 2,140 | 2,905 | +45 |
S: 2,860

Q list: Which schemes are forecast to overspend?
A: | Discharge to assess beds (22) | iBCF | 750 | 601 | 812 | +62 |
A: | Reablement | CCG and Council | 2,860 | 2,140 | 2,905 | +45 |
A: | Community equipment | CCG and Council | 1,180 | 1,004 | 1,371 | +191 |

Q fact-text: how is an equipment overspend split
A: 6.6 Under the section 75 agreement an overspend on community equipment is shared 58% to the CCG and 42% to the Council.
S: 58% to the CCG and 42% to the Council

Q reason: Why did the hospital social work team start late?
A: The hospital social work team began on 8 January instead of 1 October because four of its nine posts had to be advertised three times.
S: four of its nine posts had to be advertised three times

Q date: hospital social work team start date
A: The hospital social work team began on 8 January instead of 1 October because four of its nine posts had to be advertised three times.
S: 8 January

Q fact-table: trusted assessor homes signed
A: | 6 Trusted assessor | Not yet | Plans in place | Established | 14 of 39 homes have signed | Care home lead Tariq Bose |
S: 14 of 39

Q fact-table: red bag homes now
A: | 8 Health in care homes | Plans in place | Plans in place | Established | Red bag in all 39 homes (now 25) | Care home lead Tariq Bose |
S: 25

Q fact-table: seven-day services judged January 2018
A: | 5 Seven-day services | Not yet | Plans in place | Established | Pharmacy and transport on Sundays | Gareth Wynn-Shaw |
S: Plans in place

Q fact-table: early discharge planning aim by September 2018
A: | 1 Early discharge planning | Plans in place | Established | Mature | Date of discharge set in 48 hours on every ward (now 61%) | Ward Matron Elaine Dodds |
S: Mature

Q paraphrase: who's sorting out chemists and transport for sunday discharge
A: | 5 Seven-day services | Not yet | Plans in place | Established | Pharmacy and transport on Sundays | Gareth Wynn-Shaw |
S: Gareth Wynn-Shaw

Q fact-table: who leads on choice
A: | 7 Choice | Established | Established | Mature | Letter given on day one | Ward Matron Elaine Dodds |
S: Ward Matron Elaine Dodds

Q fact-table: share of wards' patients with discharge date set within 48 hours
A: | 1 Early discharge planning | Plans in place | Established | Mature | Date of discharge set in 48 hours on every ward (now 61%) | Ward Matron Elaine Dodds |
S: 61%

Q fact-table: multi-disciplinary discharge teams what is left to do
A: | 3 Multi-disciplinary discharge teams | Plans in place | Plans in place | Established | One team at Thornsby Vale | Pauline Herriot |
S: One team at Thornsby Vale

Q fact-table: home first places to add
A: | 4 Home first, discharge to assess | Plans in place | Established | Established | 22 beds in use; 10 home places to add | Pauline Herriot |
S: 10 home places to add

Q fact-table: carers told the day before when going home
A: | I was told the day before when I would go home | 71 | 64 | 52 | 39 | 48 | 60 |
S: 39

Q fact-table: 80 and over medicines explained %
A: | My medicines were explained | 77 | 70 | 55 | 62 | 63 | 66 |
S: 55

Q fact-table: medicines ready on time, all
A: | My medicines were ready on time | 58 | 49 | 47 | 45 | 46 | 50 |
S: 50

Q fact-table: Dales respondents told who would look after them at home
A: | I was told who would look after me at home | 66 | 69 | 61 | 50 | 44 | 63 |
S: 44

Q paraphrase: how many over eighties ended up back on the ward within weeks
A: | I was back in hospital inside a month | 9 | 14 | 22 | n/a | 17 | 15 |
S: 22

Q paraphrase: how many got chucked out late at night, everyone together
A: | I went home after 10 at night | 6 | 7 | 9 | 11 | 3 | 7 |
S: 7

Q fact-table: waited more than four hours to go, 65-79
A: | I waited more than four hours to go | 33 | 42 | 49 | 51 | 40 | 42 |
S: 42

Q fact-table: felt ready to leave under 65
A: | I felt ready to leave | 80 | 75 | 66 | 54 | 68 | 73 |
S: 80

Q fact-text: number of replies to the Healthwatch survey
A: 6.7 Ms Tombs, who had 488 replies (92 of them from carers), asks the Trust above all to end discharge after 10 pm.
S: 488

Q who-said: what does healthwatch want above all
A: 6.7 Ms Tombs, who had 488 replies (92 of them from carers), asks the Trust above all to end discharge after 10 pm.
S: to end discharge after 10 pm

Q fact-text: trust's rule on late discharge
A: The Trust's rule is none after 9 pm without the consent of patient and family.
S: none after 9 pm without the consent of patient and family

Q fact-table: risk score Dales home care zone not let
A: | Dales home care zone not let | 5 | 4 | 20 | 20 | Pauline Herriot |
S: 20

Q fact-table: risk score Coast home care zone provider fails
A: | Coast home care zone provider fails | 2 | 4 | 8 | 6 | Pauline Herriot |
S: 8

Q fact-table: last score winter beds not staffed
A: | Winter beds not staffed | 4 | 4 | 16 | 12 | Gareth Wynn-Shaw |
S: 12

Q fact-table: likelihood target for social care delays missed
A: | Target for social care delays missed | 3 | 3 | 9 | 15 | Pauline Herriot |
S: 3

Q fact-table: who owns the risk of missing NHS delays target
A: | Target for NHS delays missed | 5 | 3 | 15 | 15 | Dr Neil Askew |
S: Dr Neil Askew

Q paraphrase: how likely do they reckon it is whitehall keeps back our care money
A: | iBCF for 2018/19 held back | 1 | 5 | 5 | 10 | Director of Finance |
S: 1

Q fact-table: impact equipment budget overspent
A: | Equipment budget overspent | 5 | 3 | 15 | 9 | Joint equipment manager |
S: 3

Q comparison: Has the risk of missing the social care delays target gone up or down?
A: | Target for social care delays missed | 3 | 3 | 9 | 15 | Pauline Herriot |

Q reason: Why hasn't the Dales zone been let?
A: The new home care contract began on 2 October with three lead providers in place of nineteen; the Dales zone alone has not been let, its only bidder having asked £21.40 an hour when the ceiling is £18.75.
S: its only bidder having asked £21.40 an hour when the ceiling is £18.75

Q fact-text: number of lead home care providers since October
A: The new home care contract began on 2 October with three lead providers in place of nineteen; the Dales zone alone has not been let, its only bidder having asked £21.40 an hour when the ceiling is £18.75.
S: three

Q decision: what is the proposed new ceiling for the Dales
A: (a) note quarter 3; (b) agree that the ceiling for the Dales zone be raised to £20.10 an hour; (c) agree to move £150,000 of the underspend on hospital social work to ten home-first places; and (d) ask the Trust for a plan for late-night discharge by 22 March 2018.
S: £20.10 an hour

Q decision: What did the Board agree about the £640,000 for hospital social work?
A: Ms Herriot's proposal was agreed by six votes, Councillors Raman and Purvis not voting.
A: **HWB 39 – Improved Better Care Fund (iBCF).** Ms Herriot proposed that £640,000 of the £2.38m for 2017/18 be put to a seven-day hospital social work team.
S: agreed by six votes

Q decision: vote on giving 200k to carers
A: The Chair took a vote: three for Councillor Raman's suggestion, five against.
S: three for Councillor Raman's suggestion, five against

Q who-said: who told the story of the 91 year old
A: Ms Tombs told of a man of 91 who had waited 58 days at Saltby for a care package in the Dales; the Chair said that she was ashamed to hear it.
S: Ms Tombs

Q fact-text: how long did the man of 91 wait
A: Ms Tombs told of a man of 91 who had waited 58 days at Saltby for a care package in the Dales; the Chair said that she was ashamed to hear it.
S: 58 days

Q fact-text: where does Kelderby rank for delay nationally
A: Kelderby was not among them, but was 41st from the bottom of 151.
S: 41st from the bottom of 151

Q date: consultation on pharmaceutical needs assessment starts
A: **HWB 41 – Pharmacy.** The draft Pharmaceutical Needs Assessment was approved for 60 days' consultation from 4 December 2017.
S: 4 December 2017

Q paraphrase: has westminster warned us about our hospital delays
A: Kelderby was not among them, but was 41st from the bottom of 151.
A: **HWB 40 – Delayed transfers.** The Secretary of State had written on 3 October to the 32 areas with the most delay to say that their iBCF for 2018/19 might be looked at again.
S: Kelderby was not among them

N unanswerable: Who was the only bidder for the Dales zone?

N unanswerable: How many delayed days were there in January 2018?

N unanswerable: What is the rent of the 22 discharge to assess beds per bed?

N unanswerable: delayed days for Kelder Royal from July to September 2017

N unanswerable: which 25 homes have the red bag

N unanswerable: England average for social care delayed days

N unanswerable: How many carers in the Dales answered the Healthwatch survey?

N unanswerable: iBCF allocation for Kelderby in 2018/19

N unanswerable: Who seconded Ms Herriot's proposal?

N unanswerable: people over 80 who went home after 10 at night in 2016

N unanswerable: cost of the 36 winter beds

N false-premise: Why was Kelderby's iBCF for 2018/19 cut?

N false-premise: Why did Councillor Raman vote against the hospital social work team?

N false-premise: when did the Coast home care provider fail

N false-premise: why were the Saltby winter beds opened early

Q paraphrase: how many beddays went because folk were waiting for carers to come to the house
A: | E | Awaiting care package in own home | 705 | 517 | 39 | 342 | 12 | 393 |
S: 393

Q paraphrase: how many pensioners went into homes for good this year
A: | Admissions to residential and nursing care, 65 and over, number | 214 | 196 | Better | 260 | Green |
S: 196

Q paraphrase: do carers get warned before their relative is sent home
A: | I was told the day before when I would go home | 71 | 64 | 52 | 39 | 48 | 60 |
S: 39

Q paraphrase: how much extra have we had to find for walking frames and beds
A: | Community equipment | CCG and Council | 1,180 | 1,004 | 1,371 | +191 |
S: +191

Q paraphrase: do older patients hang around over four hours waiting to be let out, the over 80s
A: | I waited more than four hours to go | 33 | 42 | 49 | 51 | 40 | 42 |
S: 49

Q paraphrase: who's to blame for the care home red bag business
A: | 8 Health in care homes | Plans in place | Plans in place | Established | Red bag in all 39 homes (now 25) | Care home lead Tariq Bose |
S: Care home lead Tariq Bose

Q paraphrase: how likely is it the coast carers' firm goes under
A: | Coast home care zone provider fails | 2 | 4 | 8 | 6 | Pauline Herriot |
S: 2

Q paraphrase: did out of town hospitals get better for kelderby patients
A: | Hospitals out of the area | 30 | 25 | 27 | 82 | 157 | Better |
S: Better

Q paraphrase: what did the chair feel about the 91 year old's wait
A: Ms Tombs told of a man of 91 who had waited 58 days at Saltby for a care package in the Dales; the Chair said that she was ashamed to hear it.
S: ashamed

Q paraphrase: how much per hour would the only firm take to do the dales
A: The new home care contract began on 2 October with three lead providers in place of nineteen; the Dales zone alone has not been let, its only bidder having asked £21.40 an hour when the ceiling is £18.75.
S: £21.40
