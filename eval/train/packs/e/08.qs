Q fact-table: stage 1 complaints waste and recycling 2020/21
A: | Waste and recycling | 612 | 688 | 1,043 | 741 | 71% | 92% | 84% | 8.6 | Worse |
S: 1,043

Q paraphrase: how many people moaned about the bins during covid year
A: | Waste and recycling | 612 | 688 | 1,043 | 741 | 71% | 92% | 84% | 8.6 | Worse |
S: 1,043

Q fact-table: waste complaints the year before
A: | Waste and recycling | 612 | 688 | 1,043 | 741 | 71% | 92% | 84% | 8.6 | Worse |
S: 688

Q reason: Why did complaints about waste go up so much?
A: Waste complaints rose by more than half, chiefly through missed collections in the ten weeks from 6 April 2020, when up to 38 loaders were isolating at once.
S: missed collections in the ten weeks from 6 April 2020, when up to 38 loaders were isolating at once

Q fact-table: housing repairs stage 1 answered in time 2020/21
A: | Housing repairs | 540 | 577 | 462 | 286 | 62% | 70% | 58% | 16.9 | Worse |
S: 58%

Q paraphrase: how long on average does it take to hear back if i complain about a repair
A: | Housing repairs | 540 | 577 | 462 | 286 | 62% | 70% | 58% | 16.9 | Worse |
S: 16.9

Q reason: reason Head of Repairs gives for late replies
A: The Head of Repairs attributes this to the loss of two complaints officers, neither of whom was replaced until March 2021.
S: the loss of two complaints officers

Q fact-table: upheld percentage planning and enforcement
A: | Planning and enforcement | 94 | 101 | 139 | 22 | 16% | 66% | 71% | 14.3 | Better |
S: 16%

Q fact-table: number of upheld complaints about highways and lighting
A: | Highways and lighting | 301 | 344 | 290 | 107 | 37% | 81% | 77% | 11.2 | Worse |
S: 107

Q fact-table: council tax and benefits in time 2019/20
A: | Council tax and benefits | 266 | 259 | 331 | 96 | 29% | 95% | 96% | 6.1 | Better |
S: 95%

Q fact-table: parking complaints 2018/19
A: | Parking | 155 | 170 | 83 | 31 | 37% | 97% | 98% | 4.4 | Better |
S: 155

Q paraphrase: grumbles about parking tickets and that, how many last year
A: | Parking | 155 | 170 | 83 | 31 | 37% | 97% | 98% | 4.4 | Better |
S: 83

Q fact-table: bereavement services complaints 2020/21
A: | Bereavement services | 19 | 23 | 58 | 34 | 59% | 91% | 69% | 13.7 | Worse |
S: 58

Q fact-text: how many bereavement complaints were about the ten-mourner limit
A: Bereavement complaints concerned the limit of ten mourners (31 complaints) and the webcast of services, which failed on six days in January 2021.
S: 31 complaints

Q paraphrase: funeral livestream went down on how many days
A: Bereavement complaints concerned the limit of ten mourners (31 complaints) and the webcast of services, which failed on six days in January 2021.
S: six days

Q fact-table: total stage 1 complaints all services 2020/21
A: | All services | 2,342 | 2,528 | 2,738 | 1,412 | 52% | 83% | 79% | 10.1 | Worse |
S: 2,738

Q fact-table: share of all stage 1 complaints upheld
A: | All services | 2,342 | 2,528 | 2,738 | 1,412 | 52% | 83% | 79% | 10.1 | Worse |
S: 52%

Q comparison: Is the council answering stage 1 complaints on time more or less often than in 2019/20?
A: | All services | 2,342 | 2,528 | 2,738 | 1,412 | 52% | 83% | 79% | 10.1 | Worse |
S: 83%
S: 79%

Q list: services whose direction of travel is Better
A: | Council tax and benefits | 266 | 259 | 331 | 96 | 29% | 95% | 96% | 6.1 | Better |
A: | Planning and enforcement | 94 | 101 | 139 | 22 | 16% | 66% | 71% | 14.3 | Better |
A: | Parking | 155 | 170 | 83 | 31 | 37% | 97% | 98% | 4.4 | Better |
A: | Leisure and events | 120 | 111 | 36 | 15 | 42% | 90% | 92% | 7.5 | Better |
A: | School admissions and transport | 47 | 52 | 49 | 11 | 22% | 85% | 90% | 9.0 | Better |

Q fact-table: which service had the quickest average reply
A: | Parking | 155 | 170 | 83 | 31 | 37% | 97% | 98% | 4.4 | Better |
S: 4.4

Q fact-table: tenancy and estates average days
A: | Tenancy and estates | 188 | 203 | 247 | 69 | 28% | 78% | 74% | 12.0 | Worse |
S: 12.0

Q fact-text: time limit for a stage 2 reply
A: Stage 1 is answered by the service within 10 working days; Stage 2 by the Customer Relations Team within 20 working days.
S: 20 working days

Q paraphrase: who looks at it if i'm not happy with the first answer
A: Stage 1 is answered by the service within 10 working days; Stage 2 by the Customer Relations Team within 20 working days.
S: the Customer Relations Team

Q date: period when the stage 1 standard was relaxed
A: Between 24 March and 30 June 2020 the standard for Stage 1 was relaxed to 20 working days because of the pandemic.
S: Between 24 March and 30 June 2020

Q fact-table: stage 1 in time Q4 20/21
A: | Stage 1 answered in time | 88% | 80% | 76% | 71% | 90% | Red |
S: 71%

Q fact-table: stage 1 answered in time target
A: | Stage 1 answered in time | 88% | 80% | 76% | 71% | 90% | Red |
S: 90%

Q fact-table: stage 2 received third quarter
A: | Stage 2 received | 61 | 77 | 84 | 92 | – | – |
S: 84

Q fact-table: Stage 2 replies on time in Q4: did we hit target?
A: | Stage 2 answered in time | 79% | 82% | 85% | 91% | 90% | Green |
S: 91%

Q fact-table: escalation rate q2
A: | Escalated from Stage 1 to Stage 2 | 7.6% | 11.2% | 14.3% | 14.0% | 10.0% | Red |
S: 11.2%

Q definition: define escalation in the complaints report
A: An *escalation* is a complaint taken to Stage 2 by the same person on the same matter within 40 working days of the Stage 1 reply.

Q fact-table: compliments received in Q1 20/21
A: | Compliments | 411 | 298 | 240 | 227 | – | – |
S: 411

Q paraphrase: number of thank yous in the last three months of the year
A: | Compliments | 411 | 298 | 240 | 227 | – | – |
S: 227

Q fact-table: compensation paid in Q3
A: | Compensation paid | £3,150 | £7,480 | £9,905 | £12,240 | – | – |
S: £9,905

Q fact-text: total compensation in 2020/21
A: Compensation came to £32,775 in the year (£21,460 in 2019/20).
S: £32,775

Q fact-text: compensation in 2019/20
A: Compensation came to £32,775 in the year (£21,460 in 2019/20).
S: £21,460

Q paraphrase: biggest payout and what for
A: The largest single sum was £4,200, to a tenant left without a working boiler from November to February.
S: £4,200, to a tenant left without a working boiler from November to February

Q list: which quarterly measures are red at Q4
A: | Stage 1 answered in time | 88% | 80% | 76% | 71% | 90% | Red |
A: | Escalated from Stage 1 to Stage 2 | 7.6% | 11.2% | 14.3% | 14.0% | 10.0% | Red |

Q fact-table: rag rating for members' enquiries
A: | Members' enquiries answered in 10 days | 81% | 83% | 84% | 87% | 90% | Amber |
S: Amber

Q fact-table: learning actions completed on time, target
A: | Learning actions completed by due date | 72% | 74% | 80% | 86% | 85% | Green |
S: 85%

Q fact-table: adult residential complaints received 2020/21
A: | Adults – residential | 31 | 52 | 63% | 19 | 17 | 10 | 6 |
S: 52

Q fact-table: adults care at home complaints not upheld
A: | Adults – care at home | 58 | 44 | 75% | 11 | 15 | 14 | 4 |
S: 14

Q fact-table: children's stage 2 investigations answered in time
A: | Children – stage 2 (investigation) | 11 | 16 | 44% | 3 | 9 | 2 | 2 |
S: 44%

Q paraphrase: how many moans about care homes turned out completely justified
A: | Adults – residential | 31 | 52 | 63% | 19 | 17 | 10 | 6 |
S: 19

Q fact-text: how many care home complaints were about visiting
A: Of the 52 residential complaints, 29 were about visiting.
S: 29

Q reason: why were children's stage 2 investigations late
A: Stage 2 investigations in children's services were late because independent investigators would not visit homes before August.
S: independent investigators would not visit homes before August

Q fact-table: review panel complaints 2019/20
A: | Children – stage 3 (review panel) | 3 | 4 | 100% | 0 | 2 | 2 | 0 |
S: 3

Q fact-table: assessment and charging complaints upheld in part
A: | Adults – assessment and charging | 70 | 66 | 71% | 14 | 20 | 27 | 5 |
S: 20

Q fact-table: Ombudsman uphold rate 2020/21
A: | 2020/21 | 71 | 22 | 16 | 73% | 67% | 19% | 100% |
S: 73%

Q fact-table: ombudsman complaints received 2018/19
A: | 2018/19 | 112 | 34 | 20 | 59% | 61% | 10% | 100% |
S: 112

Q fact-table: uphold rate for similar cities in 2019/20
A: | 2019/20 | 108 | 30 | 21 | 70% | 63% | 5% | 95% |
S: 63%

Q comparison: how does our Ombudsman uphold rate compare with similar cities in the latest year
A: | 2020/21 | 71 | 22 | 16 | 73% | 67% | 19% | 100% |
S: 73%
S: 67%

Q fact-table: which year did compliance with the Ombudsman fall below 100%
A: | 2019/20 | 108 | 30 | 21 | 70% | 63% | 5% | 95% |
S: 2019/20

Q fact-table: detailed investigations 2017/18
A: | 2017/18 | 104 | 31 | 17 | 55% | 58% | 12% | 100% |
S: 31

Q date: date of the Ombudsman's public report
A: One public report was issued, on 11 November 2020, about a blue badge refused to a woman with multiple sclerosis; the Council paid her £350 and trained nine staff.
S: 11 November 2020

Q paraphrase: what did the lady turned down for a disabled parking badge get
A: One public report was issued, on 11 November 2020, about a blue badge refused to a woman with multiple sclerosis; the Council paid her £350 and trained nine staff.
S: £350

Q fact-text: number of Housing Ombudsman maladministration findings
A: The Housing Ombudsman decided eight complaints, found maladministration in five and ordered £2,650 to be paid.
S: five

Q fact-table: easy to complain, 75 and over
A: | It was easy to complain | 68 | 61 | 52 | 39 | 56 | 59 |
S: 39

Q fact-table: kept informed all 19/20
A: | I was kept informed | 34 | 31 | 36 | 41 | 35 | 43 |
S: 43

Q paraphrase: do folk think moaning will make any difference
A: | I believe things will change | 19 | 17 | 22 | 29 | 21 | 27 |
S: 21

Q fact-table: courtesy score for 55–74
A: | I was treated with courtesy | 71 | 74 | 80 | 88 | 78 | 77 |
S: 80

Q comparison: which survey statement improved on 2019/20
A: | I was treated with courtesy | 71 | 74 | 80 | 88 | 78 | 77 |
S: 78
S: 77

Q fact-text: complaint surveys returned
A: Surveys were sent to 1,200 complainants and 318 came back.
S: 318

Q who-said: what did the pensioners' group say
A: Ansthorpe Pensioners' Voice told the Committee in writing that many of its members had no means of complaining on line and that the telephone line opened only three mornings a week.

Q fact-text: how often is the phone line open
A: Ansthorpe Pensioners' Voice told the Committee in writing that many of its members had no means of complaining on line and that the telephone line opened only three mornings a week.
S: only three mornings a week

Q fact-table: independent investigators overspend 2020/21
A: | Independent investigators | 38,900 | 40,000 | 61,720 | +21,720 | 55,000 |
S: +21,720

Q fact-table: Customer Relations staff budget 2021/22
A: | Staff | 231,400 | 244,000 | 226,150 | -17,850 | 268,000 |
S: 268,000

Q fact-table: training actual spend 2020/21
A: | Training | 6,250 | 8,000 | 1,140 | -6,860 | 8,000 |
S: 1,140

Q fact-table: customer relations team total actual 2019/20
A: | Total | 294,550 | 310,000 | 307,010 | -2,990 | 377,000 |
S: 294,550

Q paraphrase: what are they shelling out on the complaints computer this year 21/22
A: | Case management system | 18,000 | 18,000 | 18,000 | 0 | 46,000 |
S: 46,000

Q date: go-live of the new case management system
A: The 2021/22 budget includes £28,000 once only for the new case management system, which goes live on 1 November 2021.
S: 1 November 2021

Q fact-table: who owns the webcast back-up action
A: | 7 | Webcast back-up for chapel | Bereavement Manager | 30 April 2021 | Low | Complete |
S: Bereavement Manager

Q fact-table: action plan item overdue
A: | 4 | No closure without reply on file | Head of Audit | 30 June 2021 | High | Overdue |
S: No closure without reply on file

Q fact-table: target date for missed-bin texts
A: | 5 | Missed-bin text alerts | Head of Waste | 30 September 2021 | Medium | On course |
S: 30 September 2021

Q fact-table: status of the framework of investigators
A: | 6 | Framework of eight investigators | Children's Complaints Officer | 31 August 2021 | High | Five signed |
S: Five signed

Q paraphrase: has anyone done owt about opening the phones more
A: | 3 | Telephone line open five mornings | Contact Centre Manager | 31 July 2021 | Medium | Not started |
S: Not started

Q list: completed actions in the complaints plan
A: | 1 | Reply template with named officer | Customer Relations Manager | 31 May 2021 | High | Complete |
A: | 2 | Weekly late-cases list to directors | Customer Relations Manager | 30 June 2021 | High | Complete |
A: | 7 | Webcast back-up for chapel | Bereavement Manager | 30 April 2021 | Low | Complete |

Q fact-text: audit opinion on complaint handling
A: **AS.7 Internal audit of complaint handling.** The Chief Internal Auditor reported an opinion of *limited assurance*.
S: limited assurance

Q fact-text: complaints in audit sample closed without a reply
A: In a sample of 60 complaints, 22 had been answered late and nine had been closed with no reply on file.
S: nine

Q fact-text: how many of the unanswered closed cases involved vulnerable adults
A: Dr Marr asked whether any of the nine concerned vulnerable adults; the Chief Internal Auditor said that two did.
S: two did

Q who-said: which member doubted the audit sample size
A: Councillor Sharples thought that the sample was too small to bear the opinion.
S: Councillor Sharples

Q who-said: what limit on restrictions did Cllr Trench want
A: **AS.8 Unreasonable complainants policy.** Councillor Trench moved that restrictions on a complainant last no longer than six months; Councillor Lomax proposed twelve, with a review at six.
S: six months

Q decision: agreed length of restrictions on unreasonable complainants
A: The Committee AGREED to twelve months with a review at six (4 for, 2 against).
S: twelve months with a review at six

Q decision: how did the vote go on the unreasonable complainants policy
A: The Committee AGREED to twelve months with a review at six (4 for, 2 against).
S: 4 for, 2 against

Q decision: what happens to the audit recommendations
A: AGREED: that all eleven audit recommendations be accepted and that progress be reported in October 2021.
S: all eleven audit recommendations be accepted

Q date: new date for Ombudsman training
A: NOTED that it would be held on 30 September 2021 and not on 9 September as first announced.
S: 30 September 2021

Q decision: stage 1 standard recommended to Council
A: That the Committee (1) receives the annual report; (2) asks the Head of Repairs to attend on 27 October 2021; and (3) recommends to Council that the Stage 1 standard remain at 10 working days and be not lengthened to 15 as the Chief Officers' Board has suggested.
S: the Stage 1 standard remain at 10 working days

Q who-said: who wanted to lengthen stage 1 to 15 days
A: That the Committee (1) receives the annual report; (2) asks the Head of Repairs to attend on 27 October 2021; and (3) recommends to Council that the Stage 1 standard remain at 10 working days and be not lengthened to 15 as the Chief Officers' Board has suggested.
S: the Chief Officers' Board

Q date: when must the repairs boss come before the committee
A: That the Committee (1) receives the annual report; (2) asks the Head of Repairs to attend on 27 October 2021; and (3) recommends to Council that the Stage 1 standard remain at 10 working days and be not lengthened to 15 as the Chief Officers' Board has suggested.
S: 27 October 2021

N unanswerable: how many waste complaints were received in Q2 20/21

N unanswerable: what did the Ombudsman's training day cost

N unanswerable: Stage 2 complaints about housing repairs

N unanswerable: uphold rate 2015/16

N unanswerable: Who voted against the twelve months?

N unanswerable: England average for stage 1 complaints answered in time

N unanswerable: how many complaints were made by telephone

N unanswerable: how much did independent investigators charge for each case

N unanswerable: satisfaction of complainants under 35 in 2019/20

N unanswerable: names of the two complaints officers who left housing repairs

N false-premise: why did leisure complaints rise last year

N false-premise: what was the Ombudsman's public report in 2019/20 about

N false-premise: when will the Stage 1 standard change to 15 working days

N false-premise: reason training overspent in 2020/21

N false-premise: why did Dr Marr disagree with the auditor's opinion

Q paraphrase: how many whinges about the graveyards and crem
A: | Bereavement services | 19 | 23 | 58 | 34 | 59% | 91% | 69% | 13.7 | Worse |
S: 58

Q paraphrase: did folk get kept in the loop about their gripe
A: | I was kept informed | 34 | 31 | 36 | 41 | 35 | 43 |
S: 35

Q paraphrase: how often did the watchdog say the council got it wrong last year
A: | 2020/21 | 71 | 22 | 16 | 73% | 67% | 19% | 100% |
S: 73%

Q paraphrase: how many of the bin moans were fair enough
A: | Waste and recycling | 612 | 688 | 1,043 | 741 | 71% | 92% | 84% | 8.6 | Worse |
S: 741

Q paraphrase: paid out to people in the last quarter to say sorry
A: | Compensation paid | £3,150 | £7,480 | £9,905 | £12,240 | – | – |
S: £12,240

Q paraphrase: busted boilers - who's got to get them swapped quick and by when
A: | 8 | Boiler replacement within five days | Head of Repairs | 1 October 2021 | High | Parts contract let |
S: Head of Repairs
S: 1 October 2021

Q paraphrase: which bit of social care complaints never missed its deadline
A: | Children – stage 3 (review panel) | 3 | 4 | 100% | 0 | 2 | 2 | 0 |
S: 100%

