Q fact-table: requests for early help this year
A: | Requests for early help | 1,934 | 1,577 | ↑ | none set |
A: **2.2** The Hub had 1,934 requests in the year, of which 1,502 were accepted, 287 were passed to statutory services and 145 closed with advice alone.
S: 1,934

Q fact-table: Requests for early help last year
A: | Requests for early help | 1,934 | 1,577 | ↑ | none set |
S: 1,577

Q fact-table: share of requests decided within five working days 2022/23
A: | Requests decided within 5 working days | 82% | 69% | ↑ | 90% |
S: 82%

Q fact-table: requests decided in 5 days target
A: | Requests decided within 5 working days | 82% | 69% | ↑ | 90% |
S: 90%

Q fact-table: How many families were given a TAF plan this year?
A: | Families given a TAF plan | 438 | 402 | ↑ | 450 |
S: 438

Q fact-table: TAF plans closed with needs met last year %
A: | TAF plans closed with needs met | 71% | 74% | ↓ | 75% |
S: 74%

Q fact-table: TAF plans closed because family withdrew target
A: | TAF plans closed because the family withdrew | 17% | 15% | ↑ | 12% |
S: 12%

Q paraphrase: how many families just gave up and walked away from the help
A: | TAF plans closed because the family withdrew | 17% | 15% | ↑ | 12% |
S: 17%

Q fact-table: percentage of TAF plans stepped up to statutory services
A: | TAF plans stepped up to statutory services | 8% | 9% | ↓ | 10% or less |
S: 8%

Q fact-table: average days request to first visit TAF
A: | Average days from request to first visit (TAF) | 19 | 26 | ↓ | 15 |
S: 19

Q fact-table: average days request to first visit IFST
A: | Average days from request to first visit (IFST) | 6 | 5 | ↑ | 7 |
S: 6

Q paraphrase: how long before someone from the team round the family knocks on your door, and was it worse last year
A: | Average days from request to first visit (TAF) | 19 | 26 | ↓ | 15 |
S: 26

Q fact-table: What is the target number of days to a first visit by the Integrated Family Support Team?
A: | Average days from request to first visit (IFST) | 6 | 5 | ↑ | 7 |
S: 7

Q paraphrase: mums and dads who stuck the parenting class out to the end
A: | Parents finishing a parenting course | 231 | 201 | ↑ | 240 |
S: 231

Q fact-table: parents starting parenting course 22/23
A: | Parents starting a parenting course | 356 | 288 | ↑ | 340 |
S: 356

Q fact-table: parents starting a course the year before
A: | Parents starting a parenting course | 356 | 288 | ↑ | 340 |
S: 288

Q paraphrase: kids looking after a sick mam or dad, how many did you check on this year
A: | Young carers given an assessment | 64 | 81 | ↓ | 90 |
S: 64

Q fact-table: young carers assessment target
A: | Young carers given an assessment | 64 | 81 | ↓ | 90 |
S: 90

Q paraphrase: how many weeks does a pupil hang about before they can talk to someone about their feelings
A: | Average weeks waiting for a school counsellor | 9 | 7 | ↑ | 6 |
S: 9

Q fact-table: young people seen by school counsellor last year
A: | Young people seen by a school counsellor | 709 | 655 | ↑ | 700 |
S: 655

Q reason: Why were fewer young carers assessed?
A: **2.3** Fewer young carers were assessed because the post of Young Carers Co-ordinator was empty from May to November 2022.
S: the post of Young Carers Co-ordinator was empty from May to November 2022

Q reason: why is the counselling queue longer
A: Counselling waits lengthened, though more children were seen, because referrals rose by a fifth and one counsellor of the seven was on maternity leave.
S: referrals rose by a fifth and one counsellor of the seven was on maternity leave

Q definition: What is meant by early help?
A: **2.1** Early help is support given to a family before statutory social services are needed.

Q fact-text: Since when have requests come through the Early Help Hub?
A: Since 4 July 2022 all requests have come through one front door, the Early Help Hub.
S: 4 July 2022

Q fact-text: who sends the most requests to the hub
A: Police sent most (611), followed by schools (498), health visitors (322) and families themselves (264).
S: Police

Q paraphrase: how many families rang up for help off their own bat
A: Police sent most (611), followed by schools (498), health visitors (322) and families themselves (264).
S: families themselves (264)

Q fact-text: requests passed to statutory services
A: **2.2** The Hub had 1,934 requests in the year, of which 1,502 were accepted, 287 were passed to statutory services and 145 closed with advice alone.
S: 287

Q fact-text: How many requests ended with advice and nothing more?
A: **2.2** The Hub had 1,934 requests in the year, of which 1,502 were accepted, 287 were passed to statutory services and 145 closed with advice alone.
S: 145

Q fact-table: families using Canolfan y Bont 2022/23
A: | Canolfan y Bont | Lower Haern | 30 | 190 | 174 | 139,750 | C |
S: 174

Q fact-table: Ty Gobaith cost 2022/23
A: | Ty Gobaith | Pontyrhaearn East | 37 | 405 | 417 | 210,300 | B |
S: 210,300

Q fact-table: How many hours a week does Station Road open?
A: | Trecelyn (Station Road) | Trecelyn South | 16 | 92 | 88 | 71,400 | D |
S: 16

Q fact-table: opening hours Heol Fawr
A: | Trecelyn (Heol Fawr) | Trecelyn North | 37 | 311 | 344 | 192,600 | A |
S: 37

Q paraphrase: which family centre is in the worst nick
A: | Trecelyn (Station Road) | Trecelyn South | 16 | 92 | 88 | 71,400 | D |
S: Trecelyn (Station Road)

Q fact-table: building condition Canolfan Bryn Awel
A: | Canolfan Bryn Awel | Upper Haern | 37 | 268 | 301 | 184,200 | B |
S: B

Q fact-table: families using the outreach bus 2021/22
A: | Outreach bus | All | 12 | 77 | 131 | 58,900 | n/a |
S: 77

Q paraphrase: what does running the bus cost
A: | Outreach bus | All | 12 | 77 | 131 | 58,900 | n/a |
S: 58,900

Q list: Which family centres had fewer families in 2022/23 than the year before?
A: | Canolfan y Bont | Lower Haern | 30 | 190 | 174 | 139,750 | C |
A: | Trecelyn (Station Road) | Trecelyn South | 16 | 92 | 88 | 71,400 | D |

Q fact-table: total cost of all family centres
A: | **All** | | **169** | **1,343** | **1,455** | **857,150** | |
S: 857,150

Q fact-text: cost of the roof at Station Road
A: **2.4** A survey of Station Road in October 2022 put the cost of its roof at £118,000.
S: £118,000

Q paraphrase: have they made up their minds to shut station road
A: Officers have been asked to look at moving its sessions to Heol Fawr, 0.7 miles away, and will report in July; nothing has been decided.
S: nothing has been decided

Q fact-text: how far is Heol Fawr from Station Road
A: Officers have been asked to look at moving its sessions to Heol Fawr, 0.7 miles away, and will report in July; nothing has been decided.
S: 0.7 miles

Q fact-table: Families First grant TAF team 2023/24
A: | Council | TAF team | 612,000 | 612,000 | 604,310 | 601,000 |
S: 601,000

Q fact-table: spent on youth support workers in 2022/23
A: | Council | Youth support workers | 233,000 | 240,000 | 218,645 | 230,400 |
S: 218,645

Q fact-table: youth support workers grant 2022/23
A: | Council | Youth support workers | 233,000 | 240,000 | 218,645 | 230,400 |
S: 240,000

Q fact-table: Haern Valley Carers young carers grant 2023/24
A: | Haern Valley Carers | Young carers | 86,000 | 86,000 | 61,420 | 82,560 |
S: 82,560

Q paraphrase: how much of their cash did the young carers charity actually use
A: | Haern Valley Carers | Young carers | 86,000 | 86,000 | 61,420 | 82,560 |
S: 61,420

Q fact-table: parents of disabled children grant next year
A: | Haern Valley Carers | Parents of disabled children | 104,000 | 104,000 | 104,000 | 99,840 |
S: 99,840

Q fact-table: Who provides the dads' groups?
A: | Cam Nesaf Cyf | Dads' groups | 28,500 | 35,000 | 35,000 | 33,600 |
S: Cam Nesaf Cyf

Q fact-table: dads groups grant 2021/22
A: | Cam Nesaf Cyf | Dads' groups | 28,500 | 35,000 | 35,000 | 33,600 |
S: 28,500

Q fact-table: parenting courses grant 2022/23 Cam Nesaf
A: | Cam Nesaf Cyf | Parenting courses | 171,500 | 165,000 | 165,000 | 158,400 |
S: 165,000

Q fact-table: school counselling top-up grant 2023/24
A: | Clust | School counselling top-up | 130,000 | 130,000 | 130,000 | 124,800 |
S: 124,800

Q paraphrase: who runs the women's refuge kids worker and what do they get from april
A: | Aelwyd Women's Aid | Children's recovery worker | 92,000 | 92,000 | 90,775 | 88,320 |
S: Aelwyd Women's Aid
S: 88,320

Q reason: Why does management and evaluation go up?
A: **2.5** Management and evaluation rises in 2023/24 because it will bear the licence for the new case system, MEDDWL, at £61,000 a year; before that the licence was met from capital.
S: it will bear the licence for the new case system, MEDDWL, at £61,000 a year

Q fact-table: management and evaluation grant 2023/24
A: | Council | Management and evaluation | 257,000 | 250,000 | 243,180 | 301,000 |
S: 301,000

Q fact-text: families first grant total 2023/24
A: **1.3 Families First.** The Cabinet Member for Families, Cllr Huw Trehearne, said the grant would be £1.862m in 2023/24, the same in cash as in the two years before, so that each provider had been asked to save 4%.
S: £1.862m

Q fact-text: response rate to the family questionnaire in 2023
A: Of 612 sent, 203 came back (33%), against 118 of 540 (22%) the year before, when the questionnaire went by post.
S: 33%

Q comparison: Did more families reply by text than by post?
A: Of 612 sent, 203 came back (33%), against 118 of 540 (22%) the year before, when the questionnaire went by post.

Q fact-table: help came soon enough Lower Haern
A: | Help came soon enough | 58 | 41 | 55 | 60 | 52 | 55 | 46 |
S: 41

Q fact-table: Help came soon enough all 2022
A: | Help came soon enough | 58 | 41 | 55 | 60 | 52 | 55 | 46 |
S: 46

Q fact-table: My child was listened to Pontyrhaearn
A: | My child was listened to | 80 | 69 | 77 | 81 | 78 | 78 | 79 |
S: 81

Q fact-table: I was listened to, Lower Haern %
A: | I was listened to | 91 | 84 | 88 | 90 | 85 | 89 | 87 |
S: 84

Q paraphrase: can welsh speaking families get help in welsh
A: | I could use the language I wanted | 97 | 93 | 98 | 97 | 71 | 96 | 95 |
S: 71

Q fact-table: things are better at school Trecelyn
A: | Things are better at school | 57 | 50 | 59 | 54 | 60 | 56 | 58 |
S: 59

Q fact-table: Things better at home, all families 2023
A: | Things are better at home | 74 | 66 | 72 | 75 | 70 | 73 | 75 |
S: 73

Q paraphrase: would folk in upper haern tell their mates to ask for a hand
A: | I would tell a friend to ask for help | 88 | 79 | 85 | 89 | 84 | 86 | 84 |
S: 88

Q who-said: who thinks Lower Haern's low score was down to a single worker
A: **3.2** The evaluator, Dr Carys Penhallow, thought the low score in Lower Haern for help coming soon enough was due to one worker covering the whole area for six months.
S: Dr Carys Penhallow

Q fact-table: maximum number of families per TAF worker recommended by evaluator
A: | R1 | Set a maximum of 18 families for each TAF worker | Accepted in part: maximum of 20 | Lowri Hopcyn | 30/06/2023 | Average is 22.5, highest 29 |
S: 18

Q fact-table: What maximum did the service accept for each TAF worker?
A: | R1 | Set a maximum of 18 families for each TAF worker | Accepted in part: maximum of 20 | Lowri Hopcyn | 30/06/2023 | Average is 22.5, highest 29 |
S: maximum of 20

Q fact-table: average families per IFST worker at 31 March
A: | R2 | Set a maximum of 12 families for each IFST worker | Accepted | Lowri Hopcyn | 30/06/2023 | Average is 11.0, highest 13 |
S: 11.0

Q fact-table: TAF worker caseload highest
A: | R1 | Set a maximum of 18 families for each TAF worker | Accepted in part: maximum of 20 | Lowri Hopcyn | 30/06/2023 | Average is 22.5, highest 29 |
S: 29

Q date: interviews for second Lower Haern worker
A: | R3 | Second worker for Lower Haern | Accepted | Lowri Hopcyn | 31/05/2023 | Interviews on 15 May |
S: 15 May

Q fact-table: Which of the evaluator's recommendations was rejected?
A: | R4 | Visit every family within ten working days | Rejected: 15 days kept | Ifan Beddoe | n/a | n/a |
S: R4

Q reason: Why won't they visit every family inside ten working days?
A: **4.1** R4 was rejected because it would need three more workers, costing £126,000, for whom there is no grant.
S: it would need three more workers, costing £126,000, for whom there is no grant

Q fact-table: how many follow-up calls have been made in the Trecelyn trial
A: | R5 | Ring families three months after closing | Accepted | Ifan Beddoe | 30/09/2023 | Trial in Trecelyn, 40 calls made |
S: 40 calls made

Q fact-table: Who leads on asking families which language they want?
A: | R6 | Ask every family which language they want at first contact | Accepted | Nerys Quick | 30/04/2023 | On the Hub form since 6 March |
S: Nerys Quick

Q fact-table: welsh-speaking TAF workers appointed so far
A: | R7 | Recruit three Welsh-speaking TAF workers | Accepted in part: two | Nerys Quick | 31/12/2023 | One appointed |
S: One appointed

Q fact-table: R8 thresholds in plain words target date
A: | R8 | Publish the thresholds in plain words | Accepted | Tomos Iwan-Shaw | 31/07/2023 | Draft with young people's forum |
S: 31/07/2023

Q list: which recommendations were only accepted in part
A: | R1 | Set a maximum of 18 families for each TAF worker | Accepted in part: maximum of 20 | Lowri Hopcyn | 30/06/2023 | Average is 22.5, highest 29 |
A: | R7 | Recruit three Welsh-speaking TAF workers | Accepted in part: two | Nerys Quick | 31/12/2023 | One appointed |

Q fact-table: date family centre buildings report goes to scrutiny
A: | 20 July 2023 | Family centre buildings | Comment before decision | Head of Early Help | Yes, 13 September |
S: 20 July 2023

Q fact-table: when does Cabinet get the family centre buildings paper
A: | 20 July 2023 | Family centre buildings | Comment before decision | Head of Early Help | Yes, 13 September |
S: 13 September

Q fact-table: Flying Start phase two purpose of item
A: | 22 June 2023 | Flying Start phase two | Progress | Early Years Manager | No |
S: Progress

Q date: when will the committee look at domestic abuse recommissioning
A: | 28 September 2023 | Domestic abuse recommissioning | Comment before decision | Nerys Quick | Yes, 18 October |
S: 28 September 2023

Q fact-table: youth service strategy officer
A: | 22 June 2023 | Youth Service strategy | Comment before decision | Ifan Beddoe | Yes, 5 July |
S: Ifan Beddoe

Q list: What is on the agenda for 22 June 2023?
A: | 22 June 2023 | Youth Service strategy | Comment before decision | Ifan Beddoe | Yes, 5 July |
A: | 22 June 2023 | Flying Start phase two | Progress | Early Years Manager | No |

Q fact-text: two-year-olds in Trecelyn joining Flying Start childcare
A: **1.2 Flying Start.** The Early Years Manager told Members that phase two would add 214 two-year-olds to Flying Start childcare, of whom 96 lived in Upper Haern and 71 in Trecelyn.
S: 71

Q fact-text: Welsh-medium places found last autumn
A: Cllr Bethan Ayres was anxious that Welsh-medium places would not keep pace: 38 were asked for last autumn and 22 found.
S: 22

Q paraphrase: how many welsh nursery spots are coming in the autumn
A: The Early Years Manager expected 40 from September 2023, when Cylch Meithrin Nant-y-Bont moved into the former infants' school.
S: 40

Q who-said: who took the chair in February
A: **1.1** Cllr Delyth Maddocks took the chair in the absence of Cllr Gethin Rosser, who was unwell.
S: Cllr Delyth Maddocks

Q decision: What was the vote on using the reserve for a year?
A: Cllr Pask proposed instead that the reserve be used for one year; this was put first and lost, three for and six against.
S: three for and six against

Q decision: vote on asking welsh government for more
A: The proposal of Cllr Ayres was carried, seven for, none against and two abstaining.
S: seven for, none against and two abstaining

Q decision: what are members asked to do about the young carers target
A: **6.1** That Members (a) note the annual report, (b) support the service's answers to R1 to R8, and (c) ask that the target for young carers' assessments be kept at 90 in 2023/24 and not cut to 75 as officers propose.
S: be kept at 90 in 2023/24 and not cut to 75 as officers propose

N unanswerable: How many Welsh-medium places were asked for in Trecelyn?

N unanswerable: What is the cost of the new case system MEDDWL to buy?

N unanswerable: How many families used Ty Gobaith in 2020/21?

N unanswerable: when did Cllr Rosser return to chair the committee

N unanswerable: Young carers assessed in Upper Haern

N unanswerable: What percentage of Lower Haern families thought things were better at school in 2022?

N unanswerable: Who was the counsellor on maternity leave?

N unanswerable: how did Cllr Trehearne vote on the uplift

N unanswerable: number of requests from GPs to the hub

N unanswerable: Families First grant for 2024/25

N unanswerable: what would it cost to mend the roof at Canolfan y Bont

N false-premise: When will the Station Road centre close?

N false-premise: Why did Welsh Government cut the Families First grant in cash?

N false-premise: why did the evaluator reject the ten working day visits

N false-premise: Why did the average wait for a first TAF visit get longer this year?

Q paraphrase: has the outfit for women who've been beaten got less next year than this
A: | Aelwyd Women's Aid | Children's recovery worker | 92,000 | 92,000 | 90,775 | 88,320 |
S: 88,320

Q paraphrase: did the people in upper haern get help quick enough
A: | Help came soon enough | 58 | 41 | 55 | 60 | 52 | 55 | 46 |
S: 58

Q paraphrase: which place for families is the busiest
A: | Ty Gobaith | Pontyrhaearn East | 37 | 405 | 417 | 210,300 | B |
S: Ty Gobaith

Q paraphrase: how many folk had to have the proper social workers called in after the softer help
A: | TAF plans stepped up to statutory services | 8% | 9% | ↓ | 10% or less |
S: 8%

Q paraphrase: is the speedier worker team still quicker than promised, days to first knock
A: | Average days from request to first visit (IFST) | 6 | 5 | ↑ | 7 |
S: 6

Q paraphrase: what's happening about a second pair of hands in lower haern
A: | R3 | Second worker for Lower Haern | Accepted | Lowri Hopcyn | 31/05/2023 | Interviews on 15 May |
S: Interviews on 15 May

Q paraphrase: do folk know who their worker is, all areas this year
A: | I knew who my worker was | 95 | 90 | 93 | 96 | 92 | 94 | 90 |
S: 94

Q paraphrase: are kids themselves being heard in lower haern
A: | My child was listened to | 80 | 69 | 77 | 81 | 78 | 78 | 79 |
S: 69

Q paraphrase: is the plain english version of when you can get help out yet
A: | R8 | Publish the thresholds in plain words | Accepted | Tomos Iwan-Shaw | 31/07/2023 | Draft with young people's forum |
S: Draft with young people's forum

Q paraphrase: who paid for the computer system up to now
A: **2.5** Management and evaluation rises in 2023/24 because it will bear the licence for the new case system, MEDDWL, at £61,000 a year; before that the licence was met from capital.
S: capital

Q fact-table: How much of the 2022/23 grant for management and evaluation was actually spent?
A: | Council | Management and evaluation | 257,000 | 250,000 | 243,180 | 301,000 |
S: 243,180

Q fact-table: IFST top-up grant 2023/24
A: | Council | IFST top-up | 148,000 | 148,000 | 148,000 | 142,080 |
S: 142,080
