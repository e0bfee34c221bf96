Q fact-text: How much is the market supplement a year for Assessment social workers?
A: Councillor Dorothea Whyman, on behalf of the four members who had called in the decision of 10 September, said that to pay £5,000 a year to social workers in the Assessment Service and nothing to those in the Children with Disabilities Service was divisive.
S: £5,000 a year

Q who-said: Who spoke for the members who called in the supplement?
A: Councillor Dorothea Whyman, on behalf of the four members who had called in the decision of 10 September, said that to pay £5,000 a year to social workers in the Assessment Service and nothing to those in the Children with Disabilities Service was divisive.
S: Councillor Dorothea Whyman

Q reason: Why did the call-in members think the supplement unfair?
A: Councillor Dorothea Whyman, on behalf of the four members who had called in the decision of 10 September, said that to pay £5,000 a year to social workers in the Assessment Service and nothing to those in the Children with Disabilities Service was divisive.
S: to pay £5,000 a year to social workers in the Assessment Service and nothing to those in the Children with Disabilities Service was divisive

Q fact-text: assessment service vacancies 31 august 2024
A: The Cabinet Member, Councillor Hugo Selwyn, replied that vacancies stood at 38% in the former and 9% in the latter at 31 August 2024.
S: 38%

Q fact-text: What was the Assessment vacancy rate in November 2024?
A: In the Assessment Service the vacancy rate had come down to 33%.
S: 33%

Q fact-text: full year cost of market supplement
A: The Assistant Director, Human Resources, Mrs Jocasta Blewitt, stated that the supplement would cost £610,000 in a full year and that equal pay advice had been taken from counsel.
S: £610,000

Q fact-text: qualified leavers in the 12 months to August 2024
A: Mrs Blewitt answered that 61 qualified social workers had left in the twelve months to August 2024, of whom 27 had gone to agencies and 14 to other councils.
S: 61

Q paraphrase: how many social workers jumped ship to agencies over that year
A: Mrs Blewitt answered that 61 qualified social workers had left in the twelve months to August 2024, of whom 27 had gone to agencies and 14 to other councils.
S: 27

Q fact-text: How many leavers went to other councils?
A: Mrs Blewitt answered that 61 qualified social workers had left in the twelve months to August 2024, of whom 27 had gone to agencies and 14 to other councils.
S: 14

Q comparison: Did more join or leave in the year to August 2024?
A: Mrs Blewitt answered that 61 qualified social workers had left in the twelve months to August 2024, of whom 27 had gone to agencies and 14 to other councils.
A: Fifty-two had joined.
S: Fifty-two had joined

Q decision: Did the motion to refer the decision back to Cabinet succeed?
A: For: 4.
A: Against: 6.
A: The motion fell.
S: The motion fell

Q who-said: who tried to send the supplement decision back
A: **65/24.2** Councillor Norman Speight moved that the decision be referred back to Cabinet.
S: Councillor Norman Speight

Q decision: What did the Committee decide about reviewing the supplement?
A: **Councillor Farnaby then moved, and it was agreed by 7 votes to 3,** that the decision stand but that the supplement be reviewed after six months and not, as Cabinet had intended, after two years.
S: the decision stand but that the supplement be reviewed after six months

Q fact-text: when had cabinet meant to review the supplement
A: **Councillor Farnaby then moved, and it was agreed by 7 votes to 3,** that the decision stand but that the supplement be reviewed after six months and not, as Cabinet had intended, after two years.
S: after two years

Q decision: vote on keeping supplement with six month review
A: **Councillor Farnaby then moved, and it was agreed by 7 votes to 3,** that the decision stand but that the supplement be reviewed after six months and not, as Cabinet had intended, after two years.
S: agreed by 7 votes to 3

Q who-said: Which member of the public spoke in December?
A: Mr Lionel Marchant, a retired social worker, stated that in the 1990s no newly qualified worker had been given a child protection case in the first year, and he asked the Council to say how many had them now.
S: Mr Lionel Marchant

Q paraphrase: what did the retired chap say rookies never used to get
A: Mr Lionel Marchant, a retired social worker, stated that in the 1990s no newly qualified worker had been given a child protection case in the first year, and he asked the Council to say how many had them now.
S: a child protection case in the first year

Q fact-text: established posts at end November 2024
A: Mrs Blewitt reported that at 30 November 2024 there were 298 established posts, of which 221 were filled by permanent staff, 49 by agency staff and 28 were empty.
S: 298

Q fact-text: agency staff november 2024
A: Mrs Blewitt reported that at 30 November 2024 there were 298 established posts, of which 221 were filled by permanent staff, 49 by agency staff and 28 were empty.
S: 49

Q fact-text: How many posts were filled permanently at 28 February 2025?
A: 5.2.1 Of 302 established posts 234 (77.5%) were filled by permanent staff, 43 by agency staff and 25 were vacant.
S: 234

Q fact-text: agency social workers feb 2025
A: 5.2.1 Of 302 established posts 234 (77.5%) were filled by permanent staff, 43 by agency staff and 25 were vacant.
S: 43

Q paraphrase: how many jobs had nobody doing them at the end of november
A: Mrs Blewitt reported that at 30 November 2024 there were 298 established posts, of which 221 were filled by permanent staff, 49 by agency staff and 28 were empty.
S: 28

Q paraphrase: how many desks have no one at them at the latest count
A: 5.2.1 Of 302 established posts 234 (77.5%) were filled by permanent staff, 43 by agency staff and 25 were vacant.
S: 25

Q definition: What counts as a vacancy in the statutory return?
A: A "vacancy" in the statutory return means any post not filled by a permanent employee, so that the vacancy rate published will be 22.5%.
S: any post not filled by a permanent employee

Q definition: what is meant by an empty post
A: In the body of this report "empty post" is used for a post that nobody is doing.
S: a post that nobody is doing

Q fact-text: published vacancy rate will be
A: A "vacancy" in the statutory return means any post not filled by a permanent employee, so that the vacancy rate published will be 22.5%.
S: 22.5%

Q fact-text: From which countries did the overseas recruits come?
A: The overseas campaign had brought nine offers to social workers in Zimbabwe and South Africa, of whom four had obtained registration with Social Work England.
S: Zimbabwe and South Africa

Q fact-text: overseas offers made by december
A: The overseas campaign had brought nine offers to social workers in Zimbabwe and South Africa, of whom four had obtained registration with Social Work England.
S: nine offers

Q fact-text: How many overseas recruits had registered by December?
A: The overseas campaign had brought nine offers to social workers in Zimbabwe and South Africa, of whom four had obtained registration with Social Work England.
S: four had obtained registration with Social Work England

Q fact-text: overseas recruits arrived by february
A: 5.2.4 Of the nine overseas recruits five have arrived, two await visas and two have withdrawn.
S: five have arrived

Q paraphrase: how many of the foreign social workers changed their minds
A: 5.2.4 Of the nine overseas recruits five have arrived, two await visas and two have withdrawn.
S: two have withdrawn

Q fact-text: What has the overseas campaign cost so far?
A: The campaign has cost £83,500 to date, including agent's fees of £4,900 for each person who starts.
S: £83,500

Q fact-text: agents fee per overseas starter
A: The campaign has cost £83,500 to date, including agent's fees of £4,900 for each person who starts.
S: £4,900

Q paraphrase: will they get help with rent when they come over
A: Mrs Blewitt said that the first six weeks' rent would be paid, up to £1,800 each.
S: the first six weeks' rent would be paid, up to £1,800 each

Q fact-text: minimum experience for agency workers under the guidance
A: The Committee noted that the statutory guidance in force from 31 October 2024 forbade the engagement of agency workers with fewer than three years' post-qualifying experience.
S: three years' post-qualifying experience

Q date: When did the agency guidance come into force?
A: The Committee noted that the statutory guidance in force from 31 October 2024 forbade the engagement of agency workers with fewer than three years' post-qualifying experience.
S: 31 October 2024

Q fact-text: how many of our agency workers were too inexperienced?
A: Seven of the Council's 49 agency workers were below that line and could remain only to the end of their present assignments.
S: Seven

Q fact-text: regional maximum hourly agency rate
A: The regional maximum rate of £38 an hour was exceeded in five cases, each approved by the Director.
S: £38 an hour

Q paraphrase: how many temps were being paid over the going cap
A: The regional maximum rate of £38 an hour was exceeded in five cases, each approved by the Director.
S: five cases

Q decision: Was senior managers' pay included in the retention group's work?
A: Councillor Speight wished it to look also at senior managers' pay; that was not agreed.
S: that was not agreed

Q date: When does Cabinet approve the Workforce Plan?
A: This report presents the six-month review of the market supplement which was asked for in October, and the Workforce Plan 2025–2028 for comment before its approval by Cabinet on 22 April 2025.
A: | Workforce Plan 2025–2028 | Cabinet | 22 April 2025 | No | Rowena Tapp |
S: 22 April 2025

Q fact-text: turnover year to february 2025
A: 5.2.2 Turnover in the twelve months to February 2025 was 15.8%, against 19.6% a year before.
S: 15.8%

Q fact-text: What was staff turnover a year earlier?
A: 5.2.2 Turnover in the twelve months to February 2025 was 15.8%, against 19.6% a year before.
S: 19.6%

Q comparison: how does turnover in the county compare with the region and England?
A: 5.2.2 Turnover in the twelve months to February 2025 was 15.8%, against 19.6% a year before.
A: The average for the region was 16.4% and that for England 15.9%.
S: The average for the region was 16.4% and that for England 15.9%

Q fact-text: average caseload oxmarsh february 2024
A: 5.2.3 The average caseload was 15.2 children; in February 2024 it was 17.9.
S: 17.9

Q paraphrase: how many kids does one worker look after these days on average
A: 5.2.3 The average caseload was 15.2 children; in February 2024 it was 17.9.
S: 15.2

Q fact-text: What caseload should newly qualified workers have?
A: Newly qualified workers held on average 11.4, whereas the standard in their contract is 10.
S: 10

Q fact-text: newly qualified actual caseload
A: Newly qualified workers held on average 11.4, whereas the standard in their contract is 10.
S: 11.4

Q fact-text: How many newly qualified workers hold a child protection case at the end of February?
A: Twelve of the 33 hold at least one child protection case as the allocated worker.
S: Twelve of the 33

Q fact-text: NQSWs allocated child protection cases 31 dec 2024
A: **6.3 Written answer to Mr Marchant, sent 8 January 2025:** On 31 December 2024, 14 of 34 newly qualified social workers were the allocated worker in a child protection case, always jointly with an experienced colleague.
S: 14 of 34

Q date: When was Mr Marchant's answer sent?
A: **6.3 Written answer to Mr Marchant, sent 8 January 2025:** On 31 December 2024, 14 of 34 newly qualified social workers were the allocated worker in a child protection case, always jointly with an experienced colleague.
S: 8 January 2025

Q fact-text: workers on the supplement in february
A: 5.3.1 Seventy-four workers received the supplement in February.
S: Seventy-four

Q comparison: Have fewer people left Assessment since the supplement began?
A: Since October 2024 nine have left the Assessment Service, compared with 19 in the five months to February 2024.
S: nine have left the Assessment Service, compared with 19

Q paraphrase: did the extra dosh persuade people to stay
A: Of 41 who answered a survey 26 said that it had influenced them to stay.
S: 26 said that it had influenced them to stay

Q fact-text: disability service staff who considered moving to assessment
A: However, 13 of 22 respondents in the Children with Disabilities Service said that they had thought of moving to Assessment.
S: 13 of 22

Q list: What three choices are there for the supplement?
A: 5.3.2 Three choices are put forward: to end the supplement on 30 September 2025; to continue it unchanged at £5,000; or to replace it with a retention payment of £3,000 for all 234 permanent social workers, payable each December.
S: to end the supplement on 30 September 2025; to continue it unchanged at £5,000; or to replace it with a retention payment of £3,000

Q fact-text: Which choice does the Director favour, and what would it cost?
A: The Director recommends the third, at a cost of £702,000 before on-costs.
S: the third, at a cost of £702,000 before on-costs

Q paraphrase: what does the union want instead
A: UNISON prefers the second with an extension to the Children with Disabilities Service.
S: the second with an extension to the Children with Disabilities Service

Q fact-text: retention payment amount proposed
A: 5.3.2 Three choices are put forward: to end the supplement on 30 September 2025; to continue it unchanged at £5,000; or to replace it with a retention payment of £3,000 for all 234 permanent social workers, payable each December.
S: £3,000

Q fact-text: social work staffing forecast outturn 2024/25
A: 5.4.1 The social work staffing budget for 2024/25 is £17.2m and the forecast outturn is £18.9m.
S: £18.9m

Q fact-text: What is the budget for social work staffing this year?
A: 5.4.1 The social work staffing budget for 2024/25 is £17.2m and the forecast outturn is £18.9m.
S: £17.2m

Q fact-text: agency spend forecast
A: Agency staff account for £4.6m of the forecast, £1.5m less than the outturn of 2023/24.
S: £4.6m

Q paraphrase: how much dearer is a temp than someone on the payroll
A: An agency worker costs on average £27,300 a year more than an employee.
S: £27,300 a year more

Q fact-text: How many apprenticeships are now planned and when do they start?
A: 5.4.2 £350,000 from the Social Care Prevention Grant would pay for 20 apprenticeships starting in January 2026; 15 were proposed in December.
A: | W1 | Grow our own | 20 degree apprentices | Rowena Tapp | January 2026 | 350 | University chosen |
S: 20 apprenticeships starting in January 2026

Q fact-text: number of apprenticeships put forward in december
A: 5.4.2 £350,000 from the Social Care Prevention Grant would pay for 20 apprenticeships starting in January 2026; 15 were proposed in December.
S: 15

Q fact-text: share of posts held by women
A: Women hold 84% of the posts in both services.
S: 84%

Q paraphrase: will part timers get the full three grand
A: The payment for all would be of greater proportionate benefit to part-time workers only if it were not reduced pro rata, and the Director proposes that it be so reduced.
S: the Director proposes that it be so reduced

Q fact-table: Assessment South vacancy rate February 2025
A: | Assessment South | 47 | 32 | 10 | 5 | 40% | 32% | 18.6 |
S: 32%

Q fact-table: What was Assessment North's vacancy rate in August 2024?
A: | Assessment North | 44 | 31 | 9 | 4 | 36% | 30% | 17.8 |
S: 36%

Q fact-table: safeguarding fenside average caseload
A: | Safeguarding Fenside | 51 | 38 | 9 | 4 | 24% | 25% | 16.0 |
S: 16.0

Q fact-table: How many agency workers are there in Safeguarding Oxmarsh?
A: | Safeguarding Oxmarsh | 58 | 45 | 8 | 5 | 27% | 22% | 15.1 |
S: 8

Q fact-table: permanent staff children in care service
A: | Children in Care | 46 | 40 | 4 | 2 | 17% | 13% | 13.3 |
S: 40

Q fact-table: Which service uses no agency staff at all?
A: | Children with Disabilities | 28 | 25 | 0 | 3 | 9% | 11% | 16.9 |
S: Children with Disabilities

Q paraphrase: which team's workers have the fewest kids each
A: | Fostering and Kinship | 28 | 23 | 3 | 2 | 14% | 18% | 12.2 |
S: Fostering and Kinship

Q list: In which services did the vacancy rate get worse between August and February?
A: | Safeguarding Fenside | 51 | 38 | 9 | 4 | 24% | 25% | 16.0 |
A: | Children with Disabilities | 28 | 25 | 0 | 3 | 9% | 11% | 16.9 |
A: | Fostering and Kinship | 28 | 23 | 3 | 2 | 14% | 18% | 12.2 |

Q comparison: assessment north vs south caseload
A: | Assessment North | 44 | 31 | 9 | 4 | 36% | 30% | 17.8 |
A: | Assessment South | 47 | 32 | 10 | 5 | 40% | 32% | 18.6 |
S: 18.6

Q fact-table: leavers october to december 2024
A: | Oct–Dec 2024 | 12 | 5 | 2 | 9 | 2 | +10 |
S: 9

Q fact-table: How many newly qualified people started in summer 2024?
A: | Jul–Sep 2024 | 9 | 17 | 0 | 13 | 6 | +13 |
S: 17

Q fact-table: leavers going to agencies Jan-Mar 2024
A: | Jan–Mar 2024 | 6 | 0 | 0 | 17 | 8 | -11 |
S: 8

Q fact-table: overseas starters in the first two months of 2025
A: | Jan–Feb 2025 | 7 | 0 | 3 | 5 | 1 | +5 |
S: 3

Q fact-table: net change apr-jun 2024
A: | Apr–Jun 2024 | 8 | 2 | 0 | 16 | 7 | -6 |
S: -6

Q fact-table: How many agency workers have been converted so far?
A: | W4 | Fewer agency | 12 conversions to permanent | Marius Croft | December 2025 | 36 | 4 converted |
S: 4 converted

Q fact-table: who leads on senior practitioner grade
A: | W3 | Career path | Senior practitioner grade, 24 posts | Jocasta Blewitt | September 2025 | 168 | Job evaluation begun |
S: Jocasta Blewitt

Q fact-table: cost of the note taking software trial (thousands)
A: | W5 | Time for practice | Note-taking software trial | Tamara Voce | May 2025 | 54 | 40 licences in use |
S: 54

Q paraphrase: whats happening with the leccy cars
A: | W8 | Essential car users | Electric pool cars, 16 | Head of Property | November 2025 | 112 | Not started |
S: Not started

Q fact-table: newly qualified workers within the caseload limit
A: | W2 | Better first year | Caseload of 10 enforced for newly qualified | Marius Croft | June 2025 | Nil | 21 of 33 within limit |
S: 21 of 33 within limit

Q list: Which workforce actions are Rowena Tapp's?
A: | W1 | Grow our own | 20 degree apprentices | Rowena Tapp | January 2026 | 350 | University chosen |
A: | W6 | Welcome from overseas | Mentor and rent support | Rowena Tapp | Ongoing | 28 | 5 supported |

Q fact-table: highest rated workforce risk
A: | Neighbouring county raises pay from April | 5 | 4 | 20 | Up | Fabian Leckie |
S: Neighbouring county raises pay from April

Q fact-table: equal pay claim risk owner
A: | Equal pay claim | 2 | 5 | 10 | Same | Monitoring Officer |
S: Monitoring Officer

Q fact-table: What is the rating for tighter visa rules?
A: | Visa rules tightened | 4 | 2 | 8 | Up | Rowena Tapp |
S: 8

Q fact-text: top hourly agency rate in January 2025
A: **Councillor Selwyn replies:** £46, for a court worker in Fenside for three weeks.
S: £46

Q fact-text: average agency hourly rate january 2024
A: The average was £36.40, and in January 2024 it had been £37.90.
S: £37.90

Q fact-text: What is the average hourly agency rate now, as told to Cllr Whyman?
A: The average was £36.40, and in January 2024 it had been £37.90.
S: £36.40

Q fact-text: exit interviews 2024
A: **Councillor Selwyn replies:** 29 out of 55 leavers accepted; workload was given as the main reason by 12, pay by six and management by five.
S: 29 out of 55

Q reason: What main reason did people give for leaving?
A: **Councillor Selwyn replies:** 29 out of 55 leavers accepted; workload was given as the main reason by 12, pay by six and management by five.
S: workload was given as the main reason by 12

Q paraphrase: how many quit cos of their bosses
A: **Councillor Selwyn replies:** 29 out of 55 leavers accepted; workload was given as the main reason by 12, pay by six and management by five.
S: management by five

Q fact-table: Who decides the agency managed service contract?
A: | Agency managed service contract | Cabinet Member, Resources | 6 June 2025 | Yes | Head of Procurement |
S: Cabinet Member, Resources

Q date: When will the future of the supplement be decided?
A: | Market supplement: future | Cabinet | 20 May 2025 | In part | Jocasta Blewitt |
S: 20 May 2025

Q fact-table: is the Fenside office move to be decided in private
A: | Fenside office relocation | Leader | 11 June 2025 | Yes | Head of Property |
S: Yes

N unanswerable: How many qualified social workers left in the year to August 2023?

N unanswerable: How many of the 14 leavers to other councils went to the neighbouring county?

N unanswerable: agency spend for assessment south

N unanswerable: Who are the members of the retention task and finish group?

N unanswerable: What did counsel advise about equal pay?

N unanswerable: How much is the neighbouring county going to pay from April?

N unanswerable: vacancy rate for children in care in february 2024

N unanswerable: Which university was chosen for the apprentices?

N unanswerable: how many overseas social workers came from zimbabwe

N unanswerable: Why did two overseas recruits withdraw?

N unanswerable: names of the four members who called in the decision

N unanswerable: average hourly agency rate January 2023

N false-premise: Why did the Committee refer the supplement back to Cabinet?

N false-premise: What did Councillor Farnaby tell the call-in about disabled children's agency staff?

N false-premise: When was the supplement extended to the Children with Disabilities Service?

N false-premise: Why has turnover risen over the last year?

N false-premise: How many social workers lost the supplement when it ended in February?

Q paraphrase: how many social workers came aboard in the year up to last august
A: Fifty-two had joined.
S: Fifty-two

Q paraphrase: how soon must they look again at the extra pay
A: **Councillor Farnaby then moved, and it was agreed by 7 votes to 3,** that the decision stand but that the supplement be reviewed after six months and not, as Cabinet had intended, after two years.
S: after six months

Q paraphrase: are they letting fresh-out-of-uni people handle child protection at the last count
A: Twelve of the 33 hold at least one child protection case as the allocated worker.
S: Twelve of the 33

Q paraphrase: how much has hunting for staff abroad cost
A: The campaign has cost £83,500 to date, including agent's fees of £4,900 for each person who starts.
S: £83,500

Q paraphrase: what percentage quit over the last year
A: 5.2.2 Turnover in the twelve months to February 2025 was 15.8%, against 19.6% a year before.
S: 15.8%

Q paraphrase: what do they reckon the social work wage bill will come to by year end
A: 5.4.1 The social work staffing budget for 2024/25 is £17.2m and the forecast outturn is £18.9m.
S: £18.9m

Q paraphrase: are they spending less on temps than last year
A: Agency staff account for £4.6m of the forecast, £1.5m less than the outturn of 2023/24.
S: £1.5m less than the outturn of 2023/24

Q paraphrase: most we paid a temp per hour lately
A: **Councillor Selwyn replies:** £46, for a court worker in Fenside for three weeks.
S: £46

Q paraphrase: what scares them most about pay
A: | Neighbouring county raises pay from April | 5 | 4 | 20 | Up | Fabian Leckie |
S: Neighbouring county raises pay from April

Q paraphrase: how long must you have been qualified before you can temp for them
A: The Committee noted that the statutory guidance in force from 31 October 2024 forbade the engagement of agency workers with fewer than three years' post-qualifying experience.
S: three years' post-qualifying experience

Q paraphrase: how are the computer note-taker things getting on
A: | W5 | Time for practice | Note-taking software trial | Tamara Voce | May 2025 | 54 | 40 licences in use |
S: 40 licences in use

Q paraphrase: who is heading up the earn-while-you-learn scheme
A: | W1 | Grow our own | 20 degree apprentices | Rowena Tapp | January 2026 | 350 | University chosen |
S: Rowena Tapp

Q fact-table: Safeguarding Oxmarsh vacancy rate August 2024
A: | Safeguarding Oxmarsh | 58 | 45 | 8 | 5 | 27% | 22% | 15.1 |
S: 27%

Q fact-table: established posts in Assessment South
A: | Assessment South | 47 | 32 | 10 | 5 | 40% | 32% | 18.6 |
S: 47

Q fact-table: empty posts safeguarding fenside
A: | Safeguarding Fenside | 51 | 38 | 9 | 4 | 24% | 25% | 16.0 |
S: 4

Q fact-table: What is the vacancy rate in Fostering and Kinship now?
A: | Fostering and Kinship | 28 | 23 | 3 | 2 | 14% | 18% | 12.2 |
S: 18%

Q fact-table: experienced starters Oct-Dec 2024
A: | Oct–Dec 2024 | 12 | 5 | 2 | 9 | 2 | +10 |
S: 12

Q fact-table: leavers apr-jun 2024
A: | Apr–Jun 2024 | 8 | 2 | 0 | 16 | 7 | -6 |
S: 16

Q fact-table: When is the senior practitioner grade due?
A: | W3 | Career path | Senior practitioner grade, 24 posts | Jocasta Blewitt | September 2025 | 168 | Job evaluation begun |
S: September 2025

Q fact-table: cost of 12 agency conversions (£000)
A: | W4 | Fewer agency | 12 conversions to permanent | Marius Croft | December 2025 | 36 | 4 converted |
S: 36

Q fact-table: risk rating, end of supplement
A: | End of supplement leads to resignations | 4 | 4 | 16 | New | Jocasta Blewitt |
S: 16
