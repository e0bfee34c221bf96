Q date: when was the carers task group set up
A: 1.1 The Select Committee set up the task group on 11 June 2024 after Councillor Pinnock had told it of a constituent who cared for both parents and had not had a day off in four years.
S: 11 June 2024

N unanswerable: Who proposed that the task group be set up with Councillor Babalola in the chair?

Q reason: what prompted councillors to look into unpaid carers
A: 1.1 The Select Committee set up the task group on 11 June 2024 after Councillor Pinnock had told it of a constituent who cared for both parents and had not had a day off in four years.
S: Councillor Pinnock had told it of a constituent who cared for both parents and had not had a day off in four years

N unanswerable: in which ward does the constituent who cared for both parents live

Q fact-text: how often did the group meet
A: We met seven times between July 2024 and January 2025.
S: seven times

N unanswerable: how much did the task group's work cost

Q fact-text: response rate of the carers survey
A: 1.2 We sent a survey to 2,900 carers known to the Council, the Carers' Hub or a GP; 811 replied (28 per cent).
S: 28 per cent

N unanswerable: how many of the 811 who replied to the survey were men

Q reason: why did the young carers' session not happen?
A: A fourth, for young carers, had to be called off because nobody signed up.
S: nobody signed up

N false-premise: what did the young carers say at their focus group?

N unanswerable: how many people came to the Bengali focus group

Q fact-text: how many came to the focus groups altogether
A: We held three focus groups, attended by 34 people: one for carers of people with dementia, one for parents of disabled adults and one in Bengali.
S: 34

Q paraphrase: which other borough did they go and look at, the one with the discount pass
A: 1.3 We visited the London Borough of Eastmere, which has a carers' card, and spoke by video link to Calderfirth Council in Scotland, which pays for replacement care of up to 30 nights a year.
S: London Borough of Eastmere

N unanswerable: how many carers in Eastmere have a carers' card

N unanswerable: What does Calderfirth's replacement care of up to 30 nights cost a year?

N false-premise: when did the task group visit Calderfirth Council in Scotland?

Q fact-text: how many looked after someone 50 hours plus in the 2021 census
A: 2.1 The 2021 Census found 19,460 unpaid carers in Wandlebury, of whom 5,310 cared for 50 hours or more a week.
S: 5,310

N unanswerable: how many cared for 50 hours or more a week at the 2011 Census

Q fact-text: number of unpaid carers at the previous census
A: In 2011 the Census had found 20,115.
S: 20,115

N false-premise: why did the number of unpaid carers in Wandlebury rise between the 2011 and 2021 Census?

Q paraphrase: how many are actually signed up with the support centre
A: Only 3,842 are registered with the Carers' Hub.
S: 3,842

N unanswerable: how many carers were registered with the Carers' Hub a year ago

Q fact-text: carer's assessments in 2023/24
A: 2.2 In 2023/24 the Council carried out 1,127 carer's assessments, 206 of them jointly with the person cared for.
S: 1,127

N unanswerable: carer's assessments in 2022/23

Q fact-text: average wait for a carer's assessment 2023/24
A: The average wait was 74 days; the Council's own standard is 28.
S: 74 days

N unanswerable: longest wait for a carer's assessment 2023/24

Q paraphrase: is it any quicker to get looked at this year
A: In the first three quarters of 2024/25 the average was 61 days.
S: 61 days

N unanswerable: what was the average wait for a carer's assessment in 2019/20?

Q fact-text: share who had quit or reduced their job
A: 2.3 Of those who replied to our survey, 63 per cent said that their health had suffered, 41 per cent had given up paid work or cut their hours, and 22 per cent had never heard of a carer's assessment.
S: 41 per cent

N unanswerable: share of those aged over 75 who said that their health had suffered

Q fact-text: how many over 75s didn't know about carer's assessments
A: Among those aged over 75 the last figure was 37 per cent.
S: 37 per cent

N unanswerable: how many of those under 25 had never heard of a carer's assessment

Q paraphrase: what do these people want most of all
A: 2.4 Asked what would help most, 46 per cent said breaks, 23 per cent money, 17 per cent someone to talk to and 9 per cent better information.
S: breaks

Q fact-text: percentage wanting someone to talk to
A: 2.4 Asked what would help most, 46 per cent said breaks, 23 per cent money, 17 per cent someone to talk to and 9 per cent better information.
S: 17 per cent

N unanswerable: percentage wanting training in lifting

Q fact-text: how much of the breaks budget was spent
A: 2.5 The budget for carers' breaks was £720,000 in 2023/24, of which £548,000 was spent.
S: £548,000

N unanswerable: how much is the budget for carers' breaks in 2025/26

N unanswerable: how many carers had a break in 2023/24

Q reason: why wasn't all the respite cash used
A: Officers told us that the underspending was caused by a lack of places in residential homes that take people for short stays; two such homes, Elm Lodge and Fairholme, closed in 2022.
S: a lack of places in residential homes that take people for short stays

N unanswerable: why did Elm Lodge close in 2022

N false-premise: what was the overspending on carers' breaks caused by?

N unanswerable: how many places did Fairholme have

Q fact-text: when does the Hub's contract run out
A: 2.6 The Carers' Hub contract is worth £312,000 a year and ends in September 2026.
S: September 2026

N unanswerable: when did the Carers' Hub contract start

Q fact-text: how many part timers at the Hub?
A: The Hub has nine staff, five of them part time.
S: five

N unanswerable: how many volunteers does the Hub have

Q fact-text: calls answered by the hub
A: It answered 6,480 calls in 2023/24.
S: 6,480

N unanswerable: calls answered by the hub in 2024/25

N unanswerable: how many calls did the Hub fail to answer in 2023/24

Q comparison: do we have fewer just-in-case plans than Eastmere
A: 2.7 A carer's emergency plan had been made for only 640 carers.
A: Eastmere, a smaller borough, has made over 2,000.
S: 640

N unanswerable: how many emergency plans has Calderfirth made

Q who-said: who doesn't know what day it is any more
A: "I know when the bins go out and I know when his tablets are due. I could not tell you what day it is." (Woman, 68, cares for husband)
S: Woman, 68, cares for husband

Q who-said: who got assessed in ten minutes in a corridor
A: "They assessed me in the corridor. It took ten minutes." (Man, 57, cares for mother)
S: Man, 57, cares for mother

N unanswerable: in which hospital was the man of 57 assessed in the corridor?

N false-premise: why did the woman of 68 say she was assessed in the corridor?

Q paraphrase: what was the praise for the Hub from the dad
A: "The Hub rang me every week when my son was in hospital. No one else did." (Father of a disabled adult)
S: The Hub rang me every week when my son was in hospital.

N unanswerable: for how many weeks was the son of the father whom the Hub rang in hospital

Q fact-text: how many surgeries keep a list of carers
A: 3.1 GPs: Dr Helen Sarkis told us that 14 of the 29 practices in the borough kept a carers' register.
S: 14 of the 29

N unanswerable: which 14 practices kept a carers' register

N unanswerable: at which practice does Dr Helen Sarkis work?

Q fact-text: paid leave the Council gives staff carers now
A: The Council itself gives its own staff who are carers five days' paid leave a year.
S: five days' paid leave a year

N unanswerable: how many of the Council's own staff are carers

N unanswerable: how many members of the Chamber of Trade have a carers' policy

Q paraphrase: what did the hospital chap own up to about sending people home
A: 3.3 The hospital: the discharge matron at St Osyth's, Mr Kofi Antwi, agreed that carers were often told of a discharge on the day itself.
S: carers were often told of a discharge on the day itself

Q date: when does the passport trial begin
A: A "carer's passport" is to be tried out on two wards from May 2025.
S: May 2025

N unanswerable: which two wards will try out the carer's passport

N unanswerable: when will the carer's passport trial end

Q fact-table: what would the local discounts card cost
A: | 1 | A carers' card with local discounts | £18,000 | Agreed | Head of Prevention |
S: £18,000

N unanswerable: which shops will give discounts on the carers' card

Q decision: which suggestion got knocked back by the cabinet member
A: | 6 | Ten days' paid leave for staff who care | £96,000 | Not agreed | Head of People |
S: Ten days' paid leave for staff who care

N unanswerable: why did Councillor Farrell not agree to ten days' paid leave for staff who care

N false-premise: from when will the Council give ten days' paid leave to staff who care?

Q fact-table: who's got to sort out the ten beds
A: | 3 | Buy ten short-stay beds for the year | £390,000 | To be considered in budget 2026/27 | Head of Commissioning |
S: Head of Commissioning

N unanswerable: in which care home will the ten short-stay beds be bought

N false-premise: when did Councillor Farrell agree to buy the ten short-stay beds?

Q fact-table: what was said about a five year deal for the Hub
A: | 8 | Longer Hub contract (five years) | Nil | Agreed in part: three years plus two | Head of Commissioning |
S: Agreed in part: three years plus two

N unanswerable: who will be the carers' champion among councillors

Q reason: what was Greaves's trouble with recommendation six
A: 4.2 Councillor Greaves did not support recommendation 6, thinking it unfair on other staff.
S: thinking it unfair on other staff

N false-premise: why did Councillor Aydin not support recommendation 6?

N unanswerable: Which recommendation did Ms Lorrimer think the most important?

Q list: which recommendations cost nothing
A: | 5 | Template register for GPs | Nil | Agreed | Public Health |
A: | 7 | A carers' champion among councillors | Nil | Agreed | Monitoring Officer |
A: | 8 | Longer Hub contract (five years) | Nil | Agreed in part: three years plus two | Head of Commissioning |

Q fact-table: people waiting for a care assessment, Q2
A: | People waiting for a care assessment | 419 | 366 | 338 | 300 | n/a |
S: 366

N unanswerable: people waiting for a care assessment, Q1 2024/25

N unanswerable: how many of the people waiting for a care assessment are over 85

Q fact-table: what's the worst anyone's had to wait now
A: | Longest wait for a care assessment (days) | 212 | 187 | 163 | 90 | n/a |
S: 163

Q fact-table: carers with a direct payment, how London does
A: | Carers getting a direct payment (%) | 31 | 34 | 33 | 40 | 47 |
S: 47

N unanswerable: how much is the average direct payment to a carer

Q fact-table: are more oldies going into homes than this time last year
A: | People over 65 admitted to care homes (year to date) | 141 | 97 | 150 | 190 | n/a |
S: 150

N unanswerable: people under 65 admitted to care homes

Q fact-table: share of care homes that are decent
A: | Care homes rated good or better (%) | 79 | 81 | 83 | 85 | 80 |
S: 83

N unanswerable: which care homes are rated inadequate

N unanswerable: home care agencies rated good or better in Q3

Q reason: why are fewer people in the queue
A: 5.1 The Interim Director, Patience Odell, reports that the fall in the number waiting is due to a triage team, started in April 2024 with six staff.
S: a triage team

N unanswerable: what does the triage team cost

N false-premise: why does Patience Odell say the number waiting has risen?

Q fact-text: how many safeguarding posts are filled by temps
A: Safeguarding has been hampered by turnover; seven of 22 safeguarding posts are filled by agency workers.
S: seven of 22

N unanswerable: how many safeguarding posts are vacant

Q fact-text: overspend forecast for adult care
A: 5.2 The department forecasts an overspending of £4.6 million on a budget of £98.3 million, made up of £3.1 million on older people, £1.9 million on learning disability and an underspending of £0.4 million on mental health.
S: £4.6 million

N unanswerable: overspend on adult care in 2023/24

N false-premise: what explains the overspending on mental health?

Q paraphrase: why isn't the day centre back to all week
A: Councillor Farrell replied: "Attendance fell from 62 a day to 35.
S: Attendance fell from 62 a day to 35

N unanswerable: Which three days a week is Meadowbank open?

N unanswerable: how much will mending the roof at Meadowbank cost

N false-premise: on which two days has the minibus stopped running?

Q date: when will we hear how the carers stuff is going
A: | 18 September 2025 | Carers: progress after six months | Report |
S: 18 September 2025

N unanswerable: who will present the Safeguarding Adults Board annual report on 12 June
