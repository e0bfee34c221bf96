Q fact-text: How many children were reported missing in 2017/18?
A: Det. Supt. Colm Rafferty said that 164 children had been reported missing in 2017/18, accounting for 511 episodes, and that 19 children made up nearly half of the episodes.
S: 164

Q fact-text: missing episodes 2017/18 total
A: Det. Supt. Colm Rafferty said that 164 children had been reported missing in 2017/18, accounting for 511 episodes, and that 19 children made up nearly half of the episodes.
S: 511

Q fact-text: How many contacts did the MASH get in 2016/17?
A: In 2016/17 there were 5,388 contacts and 1,902 referrals.
S: 5,388

Q fact-text: how many children had a child protection plan at 31 March 2018
A: At 31 March 2018 there were 203 children on a child protection plan, 318 looked after children and 877 children in need.
S: 203

Q fact-text: children in need a year earlier, March 2017
A: A year before there were 176, 297 and 905 respectively.
S: 905

Q fact-text: What proportion of MASH contacts came from schools?
A: The police sent in 44% of contacts, schools 21% and health 16%.
S: 21%

Q fact-text: agency social worker spend 2016/17
A: Finance: agency social workers cost £1.46m in 2017/18 against £0.98m in 2016/17 and a budget of £0.60m.
S: £0.98m

Q fact-text: How many DoLS applications were waiting on 31 March 2018?
A: Deprivation of Liberty Safeguards (DoLS): 1,105 applications were made in the year and 488 were waiting on 31 March 2018, compared with 702 on 31 March 2017.
S: 488

Q fact-text: adult safeguarding concerns 2015/16
A: Concerns numbered 1,748 in 2017/18, 1,533 in 2016/17 and 1,290 in 2015/16.
S: 1,290

Q fact-text: What does the Council pay per week at Trevanna Court?
A: The Council pays £689 a week for a place there; the rate for the best rated homes is £724.
S: £689 a week

Q fact-table: What share of assessments were done within 45 days in Q4?
A: | Assessments within 45 days | 79% | 84% | 88% | 85% | 83% | Green |
S: 88%

Q fact-table: repeat referrals target
A: | Repeat referrals within a year | 26% | 24% | 25% | 20% | 22% | Red |
S: 20%

Q fact-table: england figure for plans lasting over two years
A: | Plans lasting over two years | 3.1% | 4.4% | 5.2% | 3.0% | 3.4% | Red |
S: 3.4%

Q fact-table: What were health checks on time in 2016/17?
A: | Health checks on time | 91% | 78% | 74% | 92% | 89% | Red |
S: 91%

Q fact-table: initial conferences within 15 days q3
A: | Initial conferences within 15 days | 68% | 71% | 80% | 80% | 77% | Green |
S: 71%

Q fact-table: average caseload in Assessment East in March 2018
A: | Assessment East | 18 | 5 | 4 | 17 | 22 | P. Lobb |
S: 22

Q fact-table: How many posts are vacant in Long term 2?
A: | Long term 2 | 20 | 6 | 5 | 20 | 24 | (interim) |
S: 6

Q fact-table: assessment west caseload march 2017
A: | Assessment West | 16 | 2 | 1 | 18 | 16 | E. Sturridge |
S: 18

Q fact-table: Who manages the care leavers team?
A: | Care leavers | 10 | 1 | 1 | 23 | 21 | J. Tonkiss |
S: J. Tonkiss

Q fact-table: how many neglect enquiries closed in 2017/18 concerned care homes
A: | Neglect | 204 | 233 | 81 | 139 | 89% |
S: 139

Q fact-table: financial abuse enquiries closed 16/17
A: | Financial | 117 | 126 | 104 | 15 | 72% |
S: 117

Q fact-table: In what proportion of self-neglect enquiries was the risk removed or reduced?
A: | Self-neglect | 24 | 38 | 36 | 0 | 55% |
S: 55%

Q fact-table: how many schools have had the online safety leaflet
A: | 31 | Jan 2018 | Online safety leaflet in schools | Y. Prideaux | 20 Jul 2018 | Sent to 43 of 51 schools |
S: 43 of 51 schools

Q paraphrase: how many cabbies have done the course on spotting grooming
A: Of 288 licensed drivers, 241 had been trained in spotting exploitation.
S: 241

Q paraphrase: why did runaways stop getting a chat quick enough after they came back
A: She put the fall down to the provider, Safe Harbour, having lost three of its five workers.
S: the provider, Safe Harbour, having lost three of its five workers

Q paraphrase: how many kids in care are there now?
A: At 31 March 2018 there were 203 children on a child protection plan, 318 looked after children and 877 children in need.
S: 318

Q paraphrase: how many old folk got shifted out of that bad care home
A: The Director of Adult Services, Philip Osterley, reported that nine of the 34 residents had been moved after the regulator rated the home inadequate on 6 February 2018.
S: nine

Q paraphrase: what do the relatives want about new people moving in at Trevanna?
A: The family group asked that it stay closed to new residents until Christmas.
S: that it stay closed to new residents until Christmas

Q paraphrase: whats the most someone has had to hang on for a locked-in decision
A: The longest wait is 14 months.
S: 14 months

Q paraphrase: what did the school watchdog's people say was going wrong when they dropped in
A: Its letter praised "purposeful direct work" and found "drift" in 11 of 40 cases.
S: "drift" in 11 of 40 cases

Q paraphrase: what extra pay do they give to tempt staff into the east team
A: A market supplement of £3,000 a year was introduced for Assessment East in November 2017, and it is proposed to extend it to Long term 2, for which the union asked £5,000.
S: £3,000 a year

Q paraphrase: how many youngsters are being moved house to house three times or more
A: | Looked after children, 3+ placements | 11% | 12% | 10% | 10% | 10% | Green |
S: 10%

Q paraphrase: how much did the barrister's view on the home set us back
A: Counsel's opinion, which cost £4,200, is that Trevanna Court does not meet that test but that the Board may choose to hold one.
S: £4,200

Q who-said: Who accused private homes of leaving parenting to the police?
A: Cllr Garside said that private homes took the fee and left the police to do the parenting.
S: Cllr Garside

Q who-said: who told members her complaints in 2016 had been answered by the home
A: Mrs Jean Cobbold, whose mother had lived there, told members that her complaints in 2016 had been answered by the home and not by the Council.
S: Mrs Jean Cobbold

Q who-said: Which person suggested naming the children's homes publicly?
A: A suggestion by Ms Roe that the homes be named in public was not taken up.
S: Ms Roe

Q decision: What was resolved about Trevanna Court in April?
A: It was RESOLVED by 4 votes to 1 that the Safeguarding Adults Board be asked to consider a Safeguarding Adults Review (SAR).
S: that the Safeguarding Adults Board be asked to consider a Safeguarding Adults Review (SAR)

Q decision: return home interviews contract - what did members agree
A: Members AGREED that the contract should not be renewed on 1 September 2018 and that the work be brought in-house.
S: that the contract should not be renewed on 1 September 2018 and that the work be brought in-house

Q decision: What became of Cllr Oduya's call for an independent inquiry?
A: Cllr Oduya had moved that an independent inquiry be held instead, but nobody seconded.
S: nobody seconded

Q decision: outcome of item 1a on private providers
A: ACTION: invite the two largest private providers to the October meeting.
S: invite the two largest private providers to the October meeting

Q date: When was Trevanna Court re-inspected?
A: Trevanna Court: the home was inspected again on 5 June 2018 and is now rated "requires improvement".
S: 5 June 2018

Q date: new designated doctor start date
A: Health checks are late because there has been no designated doctor since 8 January 2018; the Clinical Commissioning Group has appointed Dr Harriet Quillfeldt, who begins on 3 September 2018.
S: 3 September 2018

Q reason: Why are looked after children's health checks running late?
A: Health checks are late because there has been no designated doctor since 8 January 2018; the Clinical Commissioning Group has appointed Dr Harriet Quillfeldt, who begins on 3 September 2018.
S: there has been no designated doctor since 8 January 2018

Q reason: what's behind the rise in child protection plans
A: The number on plans has gone up chiefly because of neglect, which was the category for 112 of the 203; emotional abuse accounted for 61, physical abuse for 18 and sexual abuse for 12.
S: neglect

Q reason: what led to the self-neglect panel being set up
A: Self-neglect: a panel was set up in January 2018, following the death of a man known as "Mr K".
S: following the death of a man known as "Mr K"

Q list: Which children's measures are rated red?
A: | Repeat referrals within a year | 26% | 24% | 25% | 20% | 22% | Red |
A: | Plans lasting over two years | 3.1% | 4.4% | 5.2% | 3.0% | 3.4% | Red |
A: | Health checks on time | 91% | 78% | 74% | 92% | 89% | Red |

Q list: social work teams without any agency workers
A: | Looked after children | 22 | 2 | 0 | 15 | 14 | R. Mapperley |
A: | Disabled children | 9 | 0 | 0 | 21 | 23 | V. Chenoweth |

Q comparison: How did timely return interviews at the end of 2017/18 compare with the start of the year?
A: The Head of Safeguarding, Zelda Marchetti, reported that 71% of interviews were held within 72 hours in the last quarter of 2017/18, whereas 83% had been in the first.

Q comparison: were more adults asked what outcome they wanted in 17/18 than 16/17
A: In 67% of the enquiries closed in 2017/18 the person was asked what outcome they wanted; of those who stated one, 91% had it met in full or in part.
A: The corresponding figure for being asked was 59% in 2016/17.

Q definition: What is MASH?
A: The multi-agency safeguarding hub (MASH) is the team of social workers, police and health staff who sit together and decide what should be done about each contact concerning a child.
S: the team of social workers, police and health staff who sit together and decide what should be done about each contact concerning a child

Q definition: difference between a concern and an enquiry in adult safeguarding
A: A concern is any report that an adult may be at risk of abuse; an enquiry is what the Council does, under section 42 of the Care Act, when it decides that a concern needs to be looked into.

N unanswerable: How many children went missing in 2016/17?
N unanswerable: Which councillor voted against asking for a SAR on Trevanna Court?
N unanswerable: name of the new manager at Trevanna Court
N unanswerable: What did the Safe Harbour contract cost each year?
N unanswerable: how many agency workers were in Assessment East in March 2017
N unanswerable: Who are the two biggest private children's home providers?
N unanswerable: DoLS waiting list 31 March 2016
N unanswerable: how did Mr K die
N unanswerable: What rating did Ofsted give at its focused visit in May 2018?
N unanswerable: How many safeguarding concerns were raised about Trevanna Court?
N false-premise: When will the independent inquiry into Trevanna Court report?
N false-premise: Why did housing associations leave the self-neglect panel?
N false-premise: what reason did Ms Marchetti give for lowering the threshold for plans
N false-premise: Why does counsel think a SAR on Trevanna Court is compulsory?
N false-premise: how much will Safe Harbour be paid under its renewed contract
