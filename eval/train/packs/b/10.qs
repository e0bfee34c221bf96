Q fact-text: What was Eastmere's median gender pay gap at 31 March 2023?
A: At 31 March 2023 the median gap was 3.8% in favour of men (2022: 5.1%; 2021: 6.0%), and the mean 2.2% (2022: 2.9%).
S: 3.8%

Q fact-text: mean gender pay gap 2022
A: At 31 March 2023 the median gap was 3.8% in favour of men (2022: 5.1%; 2021: 6.0%), and the mean 2.2% (2022: 2.9%).
S: 2.9%

Q paraphrase: how much less do black and asian staff earn in the middle
A: The ethnicity pay gap, which the law does not require to be published, was 11.4% at the median (2022: 11.9%).
S: 11.4%

Q who-said: Who was unimpressed by a half-point drop in the ethnicity gap?
A: Cllr Blackett said she could not congratulate anyone on half a point.
S: Cllr Blackett

Q who-said: which councillor wants the ethnicity pay gap split by department
A: Cllr Venkataraman asked for the ethnicity gap to be broken down by directorate, and the Chair asked that it be done in time for the October meeting.
S: Cllr Venkataraman

Q decision: Did the Committee agree to a four-day week trial?
A: **Decided**, by four votes to two: no trial, but that compressed hours be offered to all teams from 1 September 2024.
S: no trial, but that compressed hours be offered to all teams from 1 September 2024

Q reason: Why did the Director of People advise against the four-day week?
A: Ms Marsden advised against, on the ground that the Government's guidance of October 2023 told councils not to.
S: the Government's guidance of October 2023 told councils not to

Q fact-text: size of the planning validation team
A: Cllr Sheehy proposed a smaller trial, in the Planning Validation team of 14 posts.
S: 14 posts

Q date: when can staff start doing longer days for fewer days a week
A: **Decided**, by four votes to two: no trial, but that compressed hours be offered to all teams from 1 September 2024.
S: 1 September 2024

Q fact-text: What salary will be advertised for the Director of Housing?
A: In the open session which followed it was announced that the post of Director of Housing would be advertised at £138,000 to £151,000 (present range £127,000 to £139,500), the last two advertisements having brought only four applicants.
S: £138,000 to £151,000

Q reason: why is the housing boss's pay being put up
A: In the open session which followed it was announced that the post of Director of Housing would be advertised at £138,000 to £151,000 (present range £127,000 to £139,500), the last two advertisements having brought only four applicants.
S: the last two advertisements having brought only four applicants

Q paraphrase: what do council workers have to pay to leave their motor at work now
A: From 1 June staff would pay £4 a day.
S: £4 a day

Q decision: Which staff were let off the parking charge?
A: Cllr Rusbridge was sorry for care workers on split shifts; the Director agreed to exempt them.
S: care workers on split shifts

Q fact-text: headcount at 31 March 2024
A: - **Headcount** was 2,914 (31 March 2023: 2,987), or 2,641 full-time equivalents (FTE).
S: 2,914

Q fact-text: How many full-time equivalents did the Council have?
A: - **Headcount** was 2,914 (31 March 2023: 2,987), or 2,641 full-time equivalents (FTE).
S: 2,641

Q comparison: does the council employ more people than a year earlier?
A: - **Headcount** was 2,914 (31 March 2023: 2,987), or 2,641 full-time equivalents (FTE).

Q definition: what is one FTE
A: *One FTE is one person working 36 hours a week, or several whose hours add up to that.*
S: one person working 36 hours a week, or several whose hours add up to that

Q fact-text: target number of agency workers
A: - **Agency workers** numbered 406 in March 2024 (March 2023: 471; target: 350), and cost £31.8m in the year against £34.6m in 2022/23 and a target of £28.0m.
S: 350

Q fact-text: What did agency staff cost in 2022/23?
A: - **Agency workers** numbered 406 in March 2024 (March 2023: 471; target: 350), and cost £31.8m in the year against £34.6m in 2022/23 and a target of £28.0m.
A: | **Total** | **30,450** | **34,600** | **28,000** | **31,800** | **+3,800** | **406** | |
S: £34.6m

Q paraphrase: how many temps were on the books this march
A: - **Agency workers** numbered 406 in March 2024 (March 2023: 471; target: 350), and cost £31.8m in the year against £34.6m in 2022/23 and a target of £28.0m.
A: | **Total** | **30,450** | **34,600** | **28,000** | **31,800** | **+3,800** | **406** | |
S: 406

Q paraphrase: what did temps set us back last year all told?
A: - **Agency workers** numbered 406 in March 2024 (March 2023: 471; target: 350), and cost £31.8m in the year against £34.6m in 2022/23 and a target of £28.0m.
A: | **Total** | **30,450** | **34,600** | **28,000** | **31,800** | **+3,800** | **406** | |
S: £31.8m

Q comparison: How does agency as a share of the pay bill compare with the rest of London?
A: - Agency was thus 17.9% of the pay bill (2022/23: 20.3%; London average: 14.6%).
S: London average: 14.6%

Q fact-text: staff turnover 2023/24
A: - **Turnover** was 13.2% (2022/23: 15.7%).
S: 13.2%

Q fact-text: How many employees were made redundant?
A: Of 386 leavers, 251 resigned, 61 retired, 34 were redundant, 22 were dismissed and 18 left for other reasons.
S: 34

Q paraphrase: how many people got fired
A: Of 386 leavers, 251 resigned, 61 retired, 34 were redundant, 22 were dismissed and 18 left for other reasons.
S: 22

Q fact-text: number who retired in the year
A: Of 386 leavers, 251 resigned, 61 retired, 34 were redundant, 22 were dismissed and 18 left for other reasons.
S: 61

Q fact-text: sickness target days per FTE
A: - **Sickness** was 9.4 days per FTE (2022/23: 10.2; target: 8.0).
S: 8.0

Q paraphrase: how much of the time off is down to people's mental state
A: Stress, anxiety and depression made up 31% of days lost, and muscles and joints 18%.
S: 31%

Q fact-text: How many agency workers had been in post over seven years?
A: - 112 agency workers had been in the same post for more than two years, nine of them for more than seven.
S: nine

Q fact-table: children's social care agency spend 2023/24 actual
A: | Children's Social Care | 9,420 | 10,860 | 8,500 | 9,310 | +810 | 98 | Red |
S: 9,310

Q fact-table: What was the 2023/24 agency target for Adult Social Care?
A: | Adult Social Care | 5,380 | 5,910 | 4,800 | 5,060 | +260 | 64 | Amber |
S: 4,800

Q fact-table: housing and repairs variance from agency target
A: | Housing and Repairs | 4,240 | 5,530 | 4,700 | 6,180 | +1,480 | 77 | Red |
S: +1,480

Q fact-table: How much did Environment and Waste spend on agency in 2021/22?
A: | Environment and Waste | 3,480 | 3,290 | 2,800 | 2,690 | -110 | 72 | Green |
S: 3,480

Q paraphrase: how many temps do the lawyers have?
A: | Legal and Governance | 1,260 | 1,120 | 900 | 1,010 | +110 | 13 | Amber |
S: 13

Q fact-table: agency spend SEND 2022/23
A: | SEND and Education | 1,130 | 1,790 | 1,500 | 2,240 | +740 | 31 | Red |
S: 1,790

Q fact-table: planning agency spend this year vs target
A: | Planning and Building Control | 1,610 | 1,870 | 1,500 | 1,420 | -80 | 15 | Green |
S: 1,420

Q list: Which directorates are red for agency spend?
A: | Children's Social Care | 9,420 | 10,860 | 8,500 | 9,310 | +810 | 98 | Red |
A: | SEND and Education | 1,130 | 1,790 | 1,500 | 2,240 | +740 | 31 | Red |
A: | Housing and Repairs | 4,240 | 5,530 | 4,700 | 6,180 | +1,480 | 77 | Red |
A: | Digital and Customer | 2,010 | 2,170 | 1,700 | 2,350 | +650 | 22 | Red |

Q list: directorates that came in under their agency target
A: | Planning and Building Control | 1,610 | 1,870 | 1,500 | 1,420 | -80 | 15 | Green |
A: | Environment and Waste | 3,480 | 3,290 | 2,800 | 2,690 | -110 | 72 | Green |
A: | Finance and Revenues | 1,920 | 2,060 | 1,600 | 1,540 | -60 | 14 | Green |

Q reason: What explains the fall in agency spending in Children's Social Care?
A: **5.2** *Children's Social Care.* The fall is put down to the London Pledge, under which boroughs do not pay agency social workers more than an agreed hourly rate (£39.50 for an experienced worker; some had been paid £46), and to 26 newly qualified workers who joined in September.
S: the London Pledge

Q definition: what is the London Pledge?
A: **5.2** *Children's Social Care.* The fall is put down to the London Pledge, under which boroughs do not pay agency social workers more than an agreed hourly rate (£39.50 for an experienced worker; some had been paid £46), and to 26 newly qualified workers who joined in September.
S: boroughs do not pay agency social workers more than an agreed hourly rate

Q fact-text: agreed hourly rate for experienced agency social worker
A: **5.2** *Children's Social Care.* The fall is put down to the London Pledge, under which boroughs do not pay agency social workers more than an agreed hourly rate (£39.50 for an experienced worker; some had been paid £46), and to 26 newly qualified workers who joined in September.
S: £39.50

Q fact-text: social worker vacancy rate a year ago
A: Vacancies among social workers were 22% at 31 March 2024 (2023: 31%).
S: 31%

Q paraphrase: how many cases is each social worker juggling
A: The average caseload is 17.3; the aim is 15.
S: 17.3

Q reason: Why were surveyors and electricians brought into Housing?
A: **5.3** *Housing and Repairs.* 24 surveyors and 19 plumbers and electricians were brought in after the Regulator of Social Housing's finding of November 2023 that 9,300 homes had no electrical test in date.
S: the Regulator of Social Housing's finding of November 2023 that 9,300 homes had no electrical test in date

Q fact-text: homes tested by end of May 2024
A: By 31 May 2024 6,850 had been tested.
S: 6,850

Q paraphrase: which pot paid for the extra sparks and plumbers?
A: The cost has been met by the Housing Revenue Account.
S: the Housing Revenue Account

Q date: when is the new finance system now due to go live?
A: **5.4** *Digital and Customer.* Eleven contractors are putting in the new finance system, whose starting date has gone back from April 2024 to November 2024.
S: November 2024

Q comparison: how much dearer is an IT contractor than somebody on the payroll
A: Their average day rate is £585, whereas an employee of the same grade costs £310 a day with on-costs.
S: £585

Q fact-text: number of ed psych vacancies
A: **5.5** *SEND and Education.* Educational psychologists cannot be found: seven of twelve posts are empty.
S: seven of twelve

Q fact-text: What does a locum educational psychologist cost a day?
A: Locums cost £720 a day.
S: £720

Q fact-text: statutory assessments in the year
A: Statutory assessments rose from 412 to 538 in the year.
S: 538

Q fact-table: turnover of children's social workers in 2022/23
A: | Social workers (children) | 24.1 | 16.8 | 22.0 | 8.8 | 8.1 | 58 |
S: 24.1

Q fact-table: What was the vacancy rate among repairs operatives?
A: | Repairs operatives | 14.2 | 19.6 | 24.8 | 13.3 | 12.9 | 66 |
S: 24.8

Q fact-table: sick days per FTE contact centre 2023/24
A: | Contact centre | 26.3 | 21.0 | 11.2 | 12.7 | 13.8 | 49 |
S: 13.8

Q paraphrase: how often are the bin men off ill
A: | Refuse and street cleansing | 9.9 | 8.7 | 6.1 | 17.4 | 15.2 | 71 |
S: 15.2

Q fact-table: long-term share of adult social workers' sickness
A: | Social workers (adults) | 17.5 | 18.2 | 19.4 | 11.6 | 12.3 | 64 |
S: 64

Q fact-table: Which service group has the lowest turnover?
A: | Librarians | 6.2 | 5.8 | 3.9 | 7.5 | 6.6 | 52 |
S: 5.8

Q comparison: are planners staying longer than the year before?
A: | Planners | 15.1 | 9.5 | 8.3 | 4.9 | 5.2 | 33 |

Q fact-table: housing officer sickness 2022/23
A: | Housing officers | 18.0 | 14.4 | 15.7 | 10.9 | 9.7 | 60 |
S: 10.9

Q list: What are the five parts of the Agency Reduction Plan?
A: **5.6** The Plan has five parts: (a) no agency booking beyond 26 weeks without the consent of a panel of three directors; (b) an offer of permanent work to each of the 112 of two years' standing; (c) a fee of up to £5,000 to stay ("retention payment") for social workers and psychologists; (d) a pool of the Council's own casual workers, to be called Eastmere Flex; and (e) 40 apprentices a year, where there are 23.

Q fact-text: how many apprentices are there now
A: **5.6** The Plan has five parts: (a) no agency booking beyond 26 weeks without the consent of a panel of three directors; (b) an offer of permanent work to each of the 112 of two years' standing; (c) a fee of up to £5,000 to stay ("retention payment") for social workers and psychologists; (d) a pool of the Council's own casual workers, to be called Eastmere Flex; and (e) 40 apprentices a year, where there are 23.
S: 23

Q fact-text: expected agency spending in 2025/26
A: **5.7** It is expected to bring spending down to £27.5m in 2024/25 and £22.0m in 2025/26.
S: £22.0m

Q fact-text: How much of the Plan's cost is retention payments?
A: It would cost £780,000 in 2024/25, of which retention payments are £440,000, apprentices £215,000 and setting up the pool £125,000.
S: £440,000

Q fact-text: cost of setting up Eastmere Flex
A: It would cost £780,000 in 2024/25, of which retention payments are £440,000, apprentices £215,000 and setting up the pool £125,000.
S: £125,000

Q paraphrase: how many of the long serving temps would come over and be proper staff?
A: **5.8** Of the 112, 47 said in a survey in May that they would take a permanent post, 38 would not, because they would earn less, and 27 did not answer.
S: 47

Q reason: why would 38 of them turn down a permanent job
A: **5.8** Of the 112, 47 said in a survey in May that they would take a permanent post, 38 would not, because they would earn less, and 27 did not answer.
S: because they would earn less

Q fact-text: What does UNISON want for the casual pool?
A: **5.9** UNISON welcomes (b) and (e), but asks that the pool should have guaranteed hours.
S: the pool should have guaranteed hours

Q paraphrase: which union said pay bin loaders a bonus to stay as well or forget it
A: GMB is opposed to retention payments unless refuse loaders have them too.
S: GMB

Q fact-text: share of agency workers from minority ethnic groups
A: The Race Equality Network notes that 64% of agency workers, but 43% of employees, are from Black, Asian and other minority ethnic groups, and fears that the end of bookings will fall unequally.
S: 64%

Q date: When does the StaffBridge contract end?
A: StaffBridge, which holds the agency contract until 30 April 2025, says that rates for surveyors will rise by 8%.
S: 30 April 2025

Q fact-text: how long before an agency worker gets equal basic pay
A: **5.10** After 12 weeks in the same job an agency worker has a right under the Agency Workers Regulations 2010 to the basic pay and conditions of an employee.
S: 12 weeks

Q fact-text: amount set aside for the HMRC inquiry
A: Off-payroll rules ("IR35") make the Council liable for tax if a contractor is wrongly treated as self-employed; HM Revenue and Customs (HMRC) has opened an inquiry into 31 contractors, and £290,000 has been set aside.
S: £290,000

Q paraphrase: how many contractors is the taxman sniffing around
A: Off-payroll rules ("IR35") make the Council liable for tax if a contractor is wrongly treated as self-employed; HM Revenue and Customs (HMRC) has opened an inquiry into 31 contractors, and £290,000 has been set aside.
S: 31

Q decision: What limit on agency bookings was finally agreed?
A: **Outcome on the night:** *Agreed*, five votes to none with one abstention (Cllr Rusbridge), with two changes: the limit in part (a) to be 20 weeks, not 26; and retention payments not to exceed £4,000.
S: 20 weeks

Q decision: max retention payment as agreed by committee
A: **Outcome on the night:** *Agreed*, five votes to none with one abstention (Cllr Rusbridge), with two changes: the limit in part (a) to be 20 weeks, not 26; and retention payments not to exceed £4,000.
S: £4,000

Q decision: who sat on the fence when the agency plan was voted on
A: **Outcome on the night:** *Agreed*, five votes to none with one abstention (Cllr Rusbridge), with two changes: the limit in part (a) to be 20 weeks, not 26; and retention payments not to exceed £4,000.
S: Cllr Rusbridge

Q who-said: Who wanted the finance system contractors gone by Christmas?
A: Cllr Tettey-Quaye asked that contractors on the finance system be gone by Christmas; the Director of Digital, Hugo Lindley, could not promise it.
S: Cllr Tettey-Quaye

Q who-said: what was the explanation for no one noticing housing's overspend on temps?
A: Cllr Blackett asked why Housing had spent £1.48m beyond its target "with no one noticing"; Ms Marsden answered that the spending had been known of since December but had been reported to another committee.
S: the spending had been known of since December but had been reported to another committee

Q fact-table: bullying and harassment cases opened in the year
A: | Bullying and harassment | 9 | 19 | 16 | 12 | 131 | 60 |
S: 19

Q fact-table: What is the target time to close a disciplinary case?
A: | Disciplinary | 21 | 64 | 60 | 25 | 118 | 90 |
S: 90

Q fact-table: grievances still open 31 march 2024
A: | Grievance | 17 | 48 | 51 | 14 | 83 | 60 |
S: 14

Q fact-table: average days to finish a performance capability case
A: | Capability (performance) | 6 | 15 | 13 | 8 | 147 | 120 |
S: 147

Q fact-table: employment tribunal claims outstanding at year end
A: | Employment tribunal | 13 | 11 | 8 | 16 | 402 | n/a |
S: 16

Q paraphrase: how much did the council have to cough up in the case it lost
A: **6.2** Of the eight tribunal claims closed, three were settled for £58,500 in all, three were withdrawn, one was won by the Council and one was lost (£41,200 awarded).
S: £41,200

Q fact-text: total paid in tribunal settlements
A: **6.2** Of the eight tribunal claims closed, three were settled for £58,500 in all, three were withdrawn, one was won by the Council and one was lost (£41,200 awarded).
S: £58,500

Q fact-text: How long on average were employees suspended?
A: Fourteen employees were suspended in the year, for 74 days on average.
S: 74 days

Q definition: what does suspension mean here
A: "Suspension" is sending an employee home on full pay while a charge is looked into; it is not a punishment.
S: sending an employee home on full pay while a charge is looked into

Q fact-table: When will take-up of compressed hours be reported?
A: | 15 January 2025 | Compressed hours: take-up | Priti Solanki |
S: 15 January 2025

Q date: next meeting where the pay policy statement is on
A: | 2 April 2025 | Pay policy statement | Chloe Marsden |
S: 2 April 2025

N unanswerable: What was the mean gender pay gap in 2021?
N unanswerable: how many women work for the council
N unanswerable: What is the salary of the Director of People?
N unanswerable: agency spend on digital in 2020/21
N unanswerable: Which two members voted for the four-day week trial?
N unanswerable: how much did the suspended employees cost in pay
N unanswerable: What was turnover among librarians in 2021/22?
N unanswerable: how many of the 22 dismissals were in refuse
N unanswerable: day rate for a housing surveyor from StaffBridge
N unanswerable: total cost of the new finance system
N false-premise: Why did the Committee approve a four-day week in Planning Validation?
N false-premise: why was agency spending below target overall in 2023/24
N false-premise: When did GMB give its support to retention payments?
N false-premise: Why did the Director of Digital promise the contractors would leave by Christmas?
N false-premise: who asked for the agency booking limit to be lengthened to 30 weeks

Q paraphrase: who supplies the temps and how long have they got left
A: StaffBridge, which holds the agency contract until 30 April 2025, says that rates for surveyors will rise by 8%.
S: StaffBridge

Q paraphrase: how much do child psychologists hired in by the day cost
A: Locums cost £720 a day.
S: £720

Q paraphrase: what's the plan to stop social workers walking off, how much did officers want to bung them
A: **5.6** The Plan has five parts: (a) no agency booking beyond 26 weeks without the consent of a panel of three directors; (b) an offer of permanent work to each of the 112 of two years' standing; (c) a fee of up to £5,000 to stay ("retention payment") for social workers and psychologists; (d) a pool of the Council's own casual workers, to be called Eastmere Flex; and (e) 40 apprentices a year, where there are 23.
S: up to £5,000

Q paraphrase: how many people left altogether
A: Of 386 leavers, 251 resigned, 61 retired, 34 were redundant, 22 were dismissed and 18 left for other reasons.
S: 386

Q paraphrase: how long are people sent home on full pay for while stuff is looked into
A: Fourteen employees were suspended in the year, for 74 days on average.
S: 74 days

Q paraphrase: how many fallings-out between staff and bosses were lodged this year, formal ones?
A: | Grievance | 17 | 48 | 51 | 14 | 83 | 60 |
S: 48

Q paraphrase: how often do the people answering the phones quit
A: | Contact centre | 26.3 | 21.0 | 11.2 | 12.7 | 13.8 | 49 |
S: 21.0

Q paraphrase: what does the race equality lot fear
A: The Race Equality Network notes that 64% of agency workers, but 43% of employees, are from Black, Asian and other minority ethnic groups, and fears that the end of bookings will fall unequally.
S: that the end of bookings will fall unequally

Q paraphrase: who's got to turn up and explain themselves in october
A: The Chair asked for Housing's Director to attend in October.
A: | 9 October 2024 | Director of Housing to attend | Vacant |
S: Housing's Director

Q paraphrase: how much of what we pay staff goes to agencies
A: - Agency was thus 17.9% of the pay bill (2022/23: 20.3%; London average: 14.6%).
S: 17.9%

Q list: in which service groups did turnover go up
A: | Social workers (adults) | 17.5 | 18.2 | 19.4 | 11.6 | 12.3 | 64 |
A: | Repairs operatives | 14.2 | 19.6 | 24.8 | 13.3 | 12.9 | 66 |

Q comparison: Are vacancies among children's social workers higher than among adults'?
A: | Social workers (children) | 24.1 | 16.8 | 22.0 | 8.8 | 8.1 | 58 |
A: | Social workers (adults) | 17.5 | 18.2 | 19.4 | 11.6 | 12.3 | 64 |
