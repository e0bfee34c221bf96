Q fact-text: how many people worked for the council at 31 March 2024?
A: 1.1 On 31 March 2024 the Council had 5,318 employees in 4,407 full-time equivalent (FTE) posts, not counting schools.
S: 5,318
Q fact-text: FTE march 2023
A: A year earlier there were 5,462 employees and 4,489 FTE; in March 2020 there were 5,930 employees.
S: 4,489 FTE
N unanswerable: FTE in March 2020
N unanswerable: how many people work in the city's schools?
Q definition: what is one FTE in hours
A: 1.2 An FTE of one is a contract of 37 hours a week.
S: 37 hours a week
Q fact-text: share of top earners who are women, previous year
A: 1.3 Women are 64% of the workforce and 55% of those in the top five per cent of earners (51% the year before).
S: 51%
Q paraphrase: does the workforce look like the city when it comes to ethnic minorities
A: Disabled employees are 8.1% (target 10%), and employees from ethnic minority backgrounds 13.4% (target 16%, city population 19%).
S: employees from ethnic minority backgrounds 13.4% (target 16%, city population 19%)
N unanswerable: percentage of disabled employees in the previous year
N unanswerable: percentage of the city's population that is disabled
Q fact-text: median gender pay gap march 2023
A: 1.4 The mean gender pay gap on 31 March 2023, which had to be published by 30 March 2024, was 3.2% and the median 4.9%.
S: 4.9%
Q fact-text: mean gap between men and women's pay in March 2022
A: For March 2022 they were 3.9% and 4.6%.
S: 3.9%
N unanswerable: median ethnicity pay gap
N unanswerable: disability pay gap
N false-premise: why did the median gender pay gap get smaller?
Q fact-text: how many of the staff are under 25
A: Only 5.2% of employees are under 25, while 19% are over 60.
S: 5.2%

Q fact-text: average sick days per full-time worker in 2023/24
A: 2.1 The average loss was 11.6 working days per FTE in 2023/24, compared with 12.4 in 2022/23 and 9.8 in 2019/20.
A: | **Council** | **11.5** | **12.4** | **11.6** | **10.5** | **3.9** | **7.7** |
S: 11.6
Q comparison: is sickness back to what it was before covid (2019/20)?
A: 2.1 The average loss was 11.6 working days per FTE in 2023/24, compared with 12.4 in 2022/23 and 9.8 in 2019/20.
S: 9.8 in 2019/20
Q fact-text: sickness target this year, 24/25
A: The target was 10.5 for 2023/24 and is 10.0 for 2024/25.
S: 10.0
N unanswerable: average days lost per FTE in 2020/21
N false-premise: why did sickness absence go up last year
Q definition: what counts as long term absence
A: 2.2 Long-term absence, which means 20 working days or more in one spell, made up 66% of days lost.
S: 20 working days or more in one spell
Q fact-text: of the 71 who'd been off over half a year, how many are back at work
A: There were 71 people off for more than six months on 31 March 2024, of whom 38 have since come back, 17 have left and 16 are still away.
S: 38
N unanswerable: how many people were off for more than six months on 31 March 2023
Q paraphrase: what makes our staff ill the most
A: 2.3 Stress, depression and anxiety together were the largest cause for the sixth year (31% of days), followed by muscles and joints (22%), operations and recovery (13%) and coughs and colds (11%).
S: Stress, depression and anxiety
Q fact-text: share of sick days down to bad backs and joints
A: 2.3 Stress, depression and anxiety together were the largest cause for the sixth year (31% of days), followed by muscles and joints (22%), operations and recovery (13%) and coughs and colds (11%).
S: 22%
N unanswerable: share of days lost to stress in 2022/23
Q fact-text: covid as share of sickness in 2022/23
A: Covid, which was 14% in 2022/23, was 4%.
S: 14%
Q fact-text: how many of the stress referrals were blamed mostly on the job
A: 2.4 Of the stress cases referred to Occupational Health (OH), 43% were thought to be due mainly to work, 35% to home and 22% to both.
S: 43%
N unanswerable: how many stress cases were referred to occupational health
Q fact-text: pay cost of sickness
A: 2.5 It is reckoned that sickness cost £9.7m in pay in 2023/24.
S: £9.7m
N unanswerable: what did overtime to cover sickness cost in 2023/24?
N unanswerable: cost of sickness in pay 2022/23

Q fact-table: adult care sick days 2022/23
A: | Adult Care | 15.9 | 16.8 | 15.1 | 13.0 | 4.6 | 10.5 |
S: 16.8
Q fact-table: How many days per person did the children's directorate lose in 2023/24?
A: | Children and Families | 11.8 | 12.0 | 12.7 | 11.0 | 3.9 | 8.8 |
S: 12.7
Q fact-table: neighbourhoods short term sickness
A: | Neighbourhoods | 14.2 | 15.3 | 13.8 | 12.5 | 5.0 | 8.8 |
S: 5.0
Q fact-table: planning and growth sickness target
A: | Growth and Planning | 6.1 | 7.0 | 6.4 | 7.0 | 2.8 | 3.6 |
S: 7.0
N unanswerable: adult care sickness target 2024/25
N unanswerable: planning sickness in 2019/20
Q list: which directorates had more sickness in 2023/24 than the year before
A: | Children and Families | 11.8 | 12.0 | 12.7 | 11.0 | 3.9 | 8.8 |
A: | Finance and Digital | 7.2 | 7.9 | 8.3 | 8.0 | 3.1 | 5.2 |
Q reason: why did public health's sickness drop like that?
A: Mr Pellerin said it had only 62 staff, so that the return of two people made all the difference.
S: it had only 62 staff, so that the return of two people made all the difference
N unanswerable: why did sickness in People and Legal fall

Q fact-text: how much went on temps last year in all
A: 3.1 Spending on agency workers was £11.94m in 2023/24, against a budget of £7.5m and spending of £10.21m in 2022/23.
A: | **Council** | **2,760** | **3,065** | **3,075** | **3,040** | **11,940** | **7,500** |
S: £11.94m
Q fact-text: agency spend 2022/23
A: 3.1 Spending on agency workers was £11.94m in 2023/24, against a budget of £7.5m and spending of £10.21m in 2022/23.
S: £10.21m
N unanswerable: agency budget 2024/25
Q fact-text: how many agency workers have been here over a year
A: On 31 March 2024 there were 241 agency workers (209 a year before), of whom 58 had been with us for over a year.
S: 58
N unanswerable: how many agency workers were turned into permanent staff
Q comparison: what does an agency social worker cost beside a permanent one
A: An agency social worker costs £74,000 a year on average where a permanent one, with on-costs, costs £56,500.
Q fact-text: new hourly cap for locum social workers from October
A: 3.3 From 1 October 2024 a regional agreement of eleven councils will cap the hourly rate for agency social workers at £38.
S: £38
Q fact-text: what's the most we pay an agency social worker an hour right now
A: Portsevern pays up to £45 at present.
S: £45
N unanswerable: hourly cap for agency occupational therapists
N unanswerable: how much will the regional cap save Portsevern?
Q fact-text: overtime total 2022/23
A: 3.4 Overtime came to £2.31m (£2.58m in 2022/23).
S: £2.58m
Q fact-text: consultants bill 2023/24
A: Consultants, who are hired for a piece of advice and not to fill a post, are recorded apart; spending on them was £1.12m (£0.87m).
S: £1.12m
N unanswerable: how many consultants were hired in 2023/24
Q fact-table: agency spend children and families q3
A: | Children and Families | 1,240 | 1,390 | 1,480 | 1,520 | 5,630 | 2,700 |
S: 1,480
Q fact-table: What was the agency budget for Children and Families?
A: | Children and Families | 1,240 | 1,390 | 1,480 | 1,520 | 5,630 | 2,700 |
S: 2,700
Q fact-table: adult care agency q1
A: | Adult Care | 560 | 610 | 655 | 720 | 2,545 | 1,900 |
S: 560
Q fact-table: temps in bins and parks (neighbourhoods), july-sept quarter
A: | Neighbourhoods | 605 | 720 | 580 | 490 | 2,395 | 1,800 |
S: 720
N unanswerable: neighbourhoods agency spend Q4 2022/23
N unanswerable: overtime spend in neighbourhoods
Q list: which departments stayed inside their agency budget?
A: | Public Health | 0 | 10 | 15 | 15 | 40 | 50 |

Q fact-text: turnover of staff in 2023/24
A: 4.1 Turnover was 13.9% (15.1% in 2022/23), of which 9.6% was voluntary.
S: 13.9%
Q paraphrase: how long does it take from advert till somebody's at their desk
A: The time from advertisement to start date was 68 days on average; the aim is 55.
S: 68 days
N unanswerable: time to hire in 2022/23
Q fact-text: building control surveyor vacancies %
A: 4.2 The hardest posts to fill are children's social workers (vacancy rate 24%), building control surveyors (33%), occupational therapists (18%) and HGV drivers (9%, down from 21% since the market supplement of £2,500 came in on 1 May 2023).
S: 33%
Q paraphrase: how much extra do lorry drivers get to keep them here
A: 4.2 The hardest posts to fill are children's social workers (vacancy rate 24%), building control surveyors (33%), occupational therapists (18%) and HGV drivers (9%, down from 21% since the market supplement of £2,500 came in on 1 May 2023).
S: £2,500
N unanswerable: market supplement for children's social workers
N unanswerable: vacancy rate of adult social workers
Q fact-text: what share of those leaving blamed their boss
A: The reasons most often given were pay (29%), career (24%), workload (18%) and the manager (11%).
S: 11%
Q fact-text: how much apprentice levy money was lost to the treasury?
A: Of £640,000 paid as levy £188,000 ran out unspent and went back to the Treasury.
S: £188,000
N unanswerable: levy lost to the Treasury in 2022/23
Q fact-text: how many were forced out by redundancy
A: 4.5 Forty-four employees were made redundant (19 compulsorily and 25 by choice), at a cost of £1.03m.
S: 19 compulsorily
Q fact-table: bullying cases 2023/24
A: | Bullying and harassment | 17 | 24 | 117 | 7 |
S: 24
Q fact-table: how many individual grievances were upheld
A: | Grievance (individual) | 39 | 52 | 104 | 14 |
S: 14
N unanswerable: bullying cases upheld in 2022/23
Q fact-table: how many days does a disciplinary take on average
A: | Disciplinary | 74 | 61 | 88 | 43 |
S: 88
Q fact-text: how many sacked for misconduct?
A: 5.1 Fourteen people were dismissed for misconduct and 31 on grounds of health.
S: Fourteen
N false-premise: how much compensation was paid for the eight tribunal claims the Council lost?

Q paraphrase: can i just text my boss when im poorly
A: A text message is not enough.
S: not enough
Q paraphrase: when do i need a doctors note
A: From the eighth day a fit note is needed.
S: From the eighth day
Q paraphrase: am I allowed to take my lawyer to the sickness meeting
A: You may bring a union representative or a colleague, but not a solicitor.
S: not a solicitor
Q fact-text: full sick pay after five years' service
A: It rises to six months' full and six months' half pay after five years.
S: six months' full
N unanswerable: sick pay after three years of service
Q fact-text: yearly cost of round the clock counselling line
A: 7.1 It is proposed (a) to change the second trigger in 6.3 from ten working days to eight; (b) to leave out of the triggers absence to do with the menopause or a disability; (c) to let employees report sickness by an app; and (d) to buy a 24-hour counselling line for three years at £46,000 a year.
S: £46,000 a year
N unanswerable: yearly cost of the sickness app
Q fact-table: staff against the eight day trigger
A: | (a) Trigger of eight days | 22 | 67 | 11 | Against | Against | Against |
S: 67
Q fact-table: what did UNISON make of the app
A: | (c) App | 61 | 25 | 14 | For | Against | No view |
S: For
Q reason: why is GMB not keen on the app?
A: 7.3 GMB opposes the app because "a third of our members don't have a work phone and won't put the Council on their own".
S: a third of our members don't have a work phone and won't put the Council on their own
N unanswerable: why is UNISON against the eight-day trigger
Q who-said: who asked for stress risk assessments for all teams
A: 8.2 Ms Duggan said that 43% was the figure that mattered, and asked for stress risk assessments in every team.
S: Ms Duggan
Q date: by when will stress assessments be done in adult care?
A: Ms Hargrave undertook to have them done in Adult Care and in Children and Families by Christmas, and would see about the others after that.
S: by Christmas
N unanswerable: by when will stress risk assessments be done in Neighbourhoods
Q decision: is the sickness trigger going down to eight days
A: 8.5 **RESOLVED:** (i) that proposal (a) be not adopted; (ii) that (b) and (d) be adopted from 1 September 2024; (iii) that (c) be adopted as an addition to the telephone and not instead of it; (iv) that agency spending be reported to every meeting.
S: proposal (a) be not adopted
Q decision: vote on trying it in neighbourhoods for a year
A: The amendment fell by 2 to 3 and the motion was carried by 3 to 2.
S: fell by 2 to 3
Q date: from what day do menopause absences stop counting
A: 8.5 **RESOLVED:** (i) that proposal (a) be not adopted; (ii) that (b) and (d) be adopted from 1 September 2024; (iii) that (c) be adopted as an addition to the telephone and not instead of it; (iv) that agency spending be reported to every meeting.
S: 1 September 2024
N false-premise: when does the app replace ringing in sick
N unanswerable: which councillors voted for dropping the eight-day trigger?
Q date: when is the social work academy case coming
A: | 17 September 2024 | Social work academy: business case | Head of Practice |
S: 17 September 2024
