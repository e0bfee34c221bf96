Q date: date of the adult social care committee with the Q2 scorecard
A: ## Thursday 3 November 2022 at 10.00 am – Council Chamber, Trewidden House
S: Thursday 3 November 2022

Q date: what time did the November meeting start
A: ## Thursday 3 November 2022 at 10.00 am – Council Chamber, Trewidden House
S: 10.00 am

Q paraphrase: who's number two on the committee
A: Chairman: Cllr H. Rosewarne · Vice-Chairman: Cllr P. Odgers
S: Cllr P. Odgers

Q paraphrase: which councillor's in charge of adult care
A: **Report author:** Tamsin Vague, Strategic Lead for Performance **Portfolio holder:** Cllr Martin Leddra
S: Cllr Martin Leddra

Q fact-text: who wrote the performance report
A: **Report author:** Tamsin Vague, Strategic Lead for Performance **Portfolio holder:** Cllr Martin Leddra
S: Tamsin Vague

N unanswerable: who wrote the Healthwatch study

Q fact-text: how high did the home care queue get at its worst
A: The first half of 2022/23 has been dominated by two pressures: the number of people waiting for a home care package, which peaked at 418 in July and stood at 296 on 30 September, and the length of time that residents wait for an occupational therapist.
S: 418

Q fact-text: which month was the home care waiting list biggest
A: The first half of 2022/23 has been dominated by two pressures: the number of people waiting for a home care package, which peaked at 418 in July and stood at 296 on 30 September, and the length of time that residents wait for an occupational therapist.
S: July

N unanswerable: how high did the queue for an occupational therapist get at its worst

Q reason: why are there only a dozen indicators these days
A: Committee asked in June for fewer measures and fuller comments.
S: Committee asked in June for fewer measures and fuller comments

Q fact-text: how many measures used to be in the report
A: The number of measures has been cut from 31 to 12 and each now carries a comment from the manager responsible.
S: 31

Q fact-text: who does the counting of people stuck in hospital
A: Delayed discharges are counted by the hospital trust and not by the Council; the trust's figures for August were withdrawn after an error was found and have not been reissued.
S: the hospital trust

Q paraphrase: what became of the August hospital numbers
A: Delayed discharges are counted by the hospital trust and not by the Council; the trust's figures for August were withdrawn after an error was found and have not been reissued.
S: withdrawn after an error was found and have not been reissued

N unanswerable: how many delayed discharges were there in September

N unanswerable: what was the error in the August hospital figures

Q fact-table: older people going into homes for good, per 100k, last full year
A: | A1 | People aged 65+ admitted permanently to care homes, per 100,000 | 488 | 531 | 142 | 279 | 540 | Steady | Figures add up through the year. We expect to finish just above target because two extra-care schemes have slipped to 2023. |
S: 531

Q fact-table: over 65 care home admissions q1
A: | A1 | People aged 65+ admitted permanently to care homes, per 100,000 | 488 | 531 | 142 | 279 | 540 | Steady | Figures add up through the year. We expect to finish just above target because two extra-care schemes have slipped to 2023. |
S: 142

Q fact-table: A1 target
A: | A1 | People aged 65+ admitted permanently to care homes, per 100,000 | 488 | 531 | 142 | 279 | 540 | Steady | Figures add up through the year. We expect to finish just above target because two extra-care schemes have slipped to 2023. |
S: 540

Q reason: why do they think they'll miss the mark on older people's admissions
A: | A1 | People aged 65+ admitted permanently to care homes, per 100,000 | 488 | 531 | 142 | 279 | 540 | Steady | Figures add up through the year. We expect to finish just above target because two extra-care schemes have slipped to 2023. |
S: two extra-care schemes have slipped to 2023

N unanswerable: over 65 care home admissions in 2019/20

Q fact-table: working age admissions to homes, how many actual people so far this year
A: | A2 | People aged 18–64 admitted permanently to care homes, per 100,000 | 11.2 | 13.9 | 3.1 | 7.4 | 12.0 | Worse | Small numbers: 22 people so far. Seven moved out of a mental health ward. |
S: 22

Q paraphrase: how many younger adults came off a psychiatric ward into a home
A: | A2 | People aged 18–64 admitted permanently to care homes, per 100,000 | 11.2 | 13.9 | 3.1 | 7.4 | 12.0 | Worse | Small numbers: 22 people so far. Seven moved out of a mental health ward. |
S: Seven

N unanswerable: how many people over 65 came out of a mental health ward into a care home

Q fact-table: how many folk are still in their own house three months after getting out of hospital
A: | A3 | % of people still at home 91 days after hospital discharge into reablement | 79.3 | 81.6 | 82.0 | 84.4 | 82.0 | Better | The therapy-led pilot in the east was extended to the whole county on 4 July. |
S: 84.4

Q fact-table: reablement 91 days 2020/21
A: | A3 | % of people still at home 91 days after hospital discharge into reablement | 79.3 | 81.6 | 82.0 | 84.4 | 82.0 | Better | The therapy-led pilot in the east was extended to the whole county on 4 July. |
S: 79.3

Q date: when did the therapy pilot go county-wide
A: | A3 | % of people still at home 91 days after hospital discharge into reablement | 79.3 | 81.6 | 82.0 | 84.4 | 82.0 | Better | The therapy-led pilot in the east was extended to the whole county on 4 July. |
S: 4 July

N unanswerable: what did the therapy-led pilot cost

Q fact-table: what share of those leaving hospital get offered reablement
A: | A4 | % of people discharged who were offered reablement | 2.9 | 2.6 | 2.2 | 2.1 | 3.5 | Worse | Of 64 reablement posts 19 are vacant. We are turning away about nine referrals a week. |
S: 2.1

Q fact-table: how many unfilled jobs in the reablement team
A: | A4 | % of people discharged who were offered reablement | 2.9 | 2.6 | 2.2 | 2.1 | 3.5 | Worse | Of 64 reablement posts 19 are vacant. We are turning away about nine referrals a week. |
S: 19

Q paraphrase: how many people a week does the getting-back-on-your-feet team have to say no to
A: | A4 | % of people discharged who were offered reablement | 2.9 | 2.6 | 2.2 | 2.1 | 3.5 | Worse | Of 64 reablement posts 19 are vacant. We are turning away about nine referrals a week. |
S: about nine referrals a week

N false-premise: why has the share of people offered reablement gone up since 2020/21

Q fact-table: how many were waiting for a carer to come in at the end of September
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
A: The first half of 2022/23 has been dominated by two pressures: the number of people waiting for a home care package, which peaked at 418 in July and stood at 296 on 30 September, and the length of time that residents wait for an occupational therapist.
S: 296

Q fact-table: waiting for home care end of June
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
S: 371

N unanswerable: waiting for home care end of December

Q fact-table: waiting for home care March 2022
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
S: 233

Q paraphrase: where's it hardest to find someone to do home visits
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
S: Roseland peninsula

N unanswerable: why is the Roseland peninsula so hard to cover

Q fact-table: how many are waiting for someone to come and work out what care they need
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
S: 1,203

Q fact-table: how many have been in the assessment queue over half a year
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
S: 88

N unanswerable: how many have waited more than six months for home care

Q paraphrase: does anybody check on people stuck in the assessment queue
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
S: All are telephoned every four weeks to check that they are safe

Q fact-table: OT waiting list now
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: 911

Q fact-table: OT waiting list 2021/22
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: 702

Q reason: why couldn't they get temp OTs
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: Agency therapists could not be found at the capped rate

N unanswerable: what is the capped rate for agency therapists

Q date: when does the trusted assessor training start
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: January

Q fact-table: how many get trained as trusted assessors
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: 30

Q fact-table: percentage of long term clients reviewed in the year, latest
A: | A8 | % of people receiving a long-term service reviewed in the last 12 months | 61 | 54 | 52 | 49 | 70 | Worse | Reviewers were moved to the waiting list for assessments in May. |
S: 49

Q reason: why have yearly check-ups of care packages dropped
A: | A8 | % of people receiving a long-term service reviewed in the last 12 months | 61 | 54 | 52 | 49 | 70 | Worse | Reviewers were moved to the waiting list for assessments in May. |
S: Reviewers were moved to the waiting list for assessments in May

N false-premise: why did the percentage of people reviewed rise in Q2

Q fact-table: reviews 2020/21
A: | A8 | % of people receiving a long-term service reviewed in the last 12 months | 61 | 54 | 52 | 49 | 70 | Worse | Reviewers were moved to the waiting list for assessments in May. |
S: 61

N unanswerable: how many reviewers were moved to the waiting list

Q fact-table: in how many of the safeguarding cases did it make things safer
A: | A9 | % of safeguarding enquiries where risk was removed or reduced | 91 | 92 | 90 | 93 | 90 | Better | The remainder are mostly people who chose to stay with the person causing harm. |
S: 93

Q paraphrase: what about the cases where the danger didn't go away
A: | A9 | % of safeguarding enquiries where risk was removed or reduced | 91 | 92 | 90 | 93 | 90 | Better | The remainder are mostly people who chose to stay with the person causing harm. |
S: The remainder are mostly people who chose to stay with the person causing harm

Q fact-table: safeguarding concerns so far this year
A: | A10 | Safeguarding concerns received | 6,240 | 7,115 | 1,902 | 3,988 | no target | – | About a third come from the ambulance service and few of these become enquiries. |
S: 3,988

Q fact-table: concerns raised in 2021/22
A: | A10 | Safeguarding concerns received | 6,240 | 7,115 | 1,902 | 3,988 | no target | – | About a third come from the ambulance service and few of these become enquiries. |
S: 7,115

N unanswerable: safeguarding concerns expected for the whole of 2022/23

Q paraphrase: who sends in a lot of worries that come to nothing
A: | A10 | Safeguarding concerns received | 6,240 | 7,115 | 1,902 | 3,988 | no target | – | About a third come from the ambulance service and few of these become enquiries. |
S: the ambulance service

N unanswerable: how many concerns came from care homes

Q fact-table: how many people choose to get cash and buy their own care
A: | A11 | % of service users who take a direct payment | 27.4 | 25.8 | 25.1 | 24.6 | 30.0 | Worse | Personal assistants are leaving for hospitality work at better pay. |
S: 24.6

Q reason: why are direct payments falling
A: | A11 | % of service users who take a direct payment | 27.4 | 25.8 | 25.1 | 24.6 | 30.0 | Worse | Personal assistants are leaving for hospitality work at better pay. |
S: Personal assistants are leaving for hospitality work at better pay

Q paraphrase: how much can someone looking after a relative claim on the website
A: | A12 | % of carers receiving a direct payment or service of their own | 66 | 71 | 72 | 75 | 70 | Better | The carers' grant of £250 can now be claimed online. |
S: £250

N unanswerable: how many carers have claimed the £250 grant

Q list: which measures are getting better
A: | A3 | % of people still at home 91 days after hospital discharge into reablement | 79.3 | 81.6 | 82.0 | 84.4 | 82.0 | Better | The therapy-led pilot in the east was extended to the whole county on 4 July. |
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
A: | A9 | % of safeguarding enquiries where risk was removed or reduced | 91 | 92 | 90 | 93 | 90 | Better | The remainder are mostly people who chose to stay with the person causing harm. |
A: | A12 | % of carers receiving a direct payment or service of their own | 66 | 71 | 72 | 75 | 70 | Better | The carers' grant of £250 can now be claimed online. |

Q comparison: which waiting list is longest: home care, assessment or ot
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |

Q fact-text: weekly hours of home care bought
A: The Council buys 31,500 hours of home care a week from 57 providers.
S: 31,500

Q fact-text: how many home care firms does the council use
A: The Council buys 31,500 hours of home care a week from 57 providers.
S: 57

Q fact-text: hours needed to get rid of the backlog
A: It estimates that it would need 35,200 hours to clear the list.
S: 35,200 hours

N unanswerable: what would it cost to buy 35,200 hours a week

Q fact-text: how many companies walked away from their contracts
A: Four providers handed back contracts between April and September, affecting 112 residents, all of whom were found another provider, though in 17 cases only after a stay in a care home.
S: Four

N unanswerable: which providers handed back contracts

Q paraphrase: how many people ended up in a home for a bit when their care firm quit
A: Four providers handed back contracts between April and September, affecting 112 residents, all of whom were found another provider, though in 17 cases only after a stay in a care home.
S: 17

Q fact-text: average OT wait now
A: The average wait was 23 weeks in September, against 14 weeks a year before.
S: 23 weeks

Q fact-text: average OT wait last September
A: The average wait was 23 weeks in September, against 14 weeks a year before.
S: 14 weeks

N unanswerable: average wait for a care needs assessment

Q paraphrase: what's the worst anyone has had to wait for an OT and where
A: The longest wait, of 61 weeks, was that of a resident in Hallet who had twice been in hospital when an appointment was offered.
S: 61 weeks

Q reason: why did that person in Hallet wait so long
A: The longest wait, of 61 weeks, was that of a resident in Hallet who had twice been in hospital when an appointment was offered.
S: had twice been in hospital when an appointment was offered

Q fact-text: how many people are overdue their annual review
A: Of the 5,870 people due a review, 2,993 have not had one within the year.
S: 2,993

Q paraphrase: who gets looked at first when there aren't enough reviewers
A: Priority is given to people placed outside the county, of whom 131 out of 164 have been seen.
S: people placed outside the county

Q fact-text: how many out of county placements have been seen
A: Priority is given to people placed outside the county, of whom 131 out of 164 have been seen.
S: 131 out of 164

Q definition: what is Holding the line
A: Healthwatch Penwarren spoke to 86 people on the lists between June and August for its study "Holding the line".
S: study "Holding the line"

Q fact-text: how many people did Healthwatch talk to
A: Healthwatch Penwarren spoke to 86 people on the lists between June and August for its study "Holding the line".
S: 86

Q paraphrase: how many didn't know who to call if they took a turn for the worse
A: Six in ten did not know whom to ring if things got worse.
S: Six in ten

Q fact-text: how many families had someone leave their job or go part time
A: Half of those waiting for home care said that a relative had given up paid work or cut hours.
S: Half of those waiting for home care

N unanswerable: how many of those waiting for an OT had a fall

Q who-said: who said mum slept in a chair
A: A daughter in Porthmellis told the researchers: "Mum slept in her chair for five months because nobody could measure the stairs."
S: A daughter in Porthmellis

Q paraphrase: what was the complaint about the monthly phone calls
A: A man in his eighties said: "They ring me every month, very pleasant, and every month nothing has changed."
S: every month nothing has changed

N unanswerable: what is the name of the man in his eighties

Q decision: which Healthwatch idea did the council turn down
A: It does not accept that every person waiting should have a named worker, because this would take an estimated 26 further posts.
S: that every person waiting should have a named worker

Q reason: why won't the council give everybody waiting their own worker
A: It does not accept that every person waiting should have a named worker, because this would take an estimated 26 further posts.
S: because this would take an estimated 26 further posts

N unanswerable: what would the 26 further posts cost

Q fact-table: forecast for residential and nursing at Q2
A: | Older people: residential and nursing | 61.4 | 62.9 | 64.2 | 2.8 over | Average weekly price up from £782 to £861. |
S: 64.2

Q fact-table: what does a week in a home cost on average these days
A: | Older people: residential and nursing | 61.4 | 62.9 | 64.2 | 2.8 over | Average weekly price up from £782 to £861. |
S: £861

N unanswerable: average weekly price of a learning disability placement

Q fact-table: home care budget
A: | Older people: home care | 34.0 | 32.7 | 31.9 | 2.1 under | Hours could not be bought. |
S: 34.0

Q reason: why's the home care budget underspent
A: | Older people: home care | 34.0 | 32.7 | 31.9 | 2.1 under | Hours could not be bought. |
S: Hours could not be bought

N false-premise: why is home care forecast to overspend

Q fact-table: LD variance
A: | Learning disability | 72.8 | 73.5 | 73.3 | 0.5 over | Five young people moved from children's services earlier than planned. |
S: 0.5 over

Q fact-table: mental health q1 forecast
A: | Mental health | 14.6 | 15.2 | 15.8 | 1.2 over | Aftercare under section 117; the share paid by health is in dispute for eleven cases. |
S: 15.2

N unanswerable: mental health outturn 2021/22

Q paraphrase: how many cases are the council and the NHS rowing over the bill for
A: | Mental health | 14.6 | 15.2 | 15.8 | 1.2 over | Aftercare under section 117; the share paid by health is in dispute for eleven cases. |
S: eleven cases

Q fact-table: old debts owed by people who get care
A: | Client contributions | -38.2 | -38.0 | -37.1 | 1.1 worse | £2.9m of debt is over a year old. |
S: £2.9m

Q list: which services are expected to come in under
A: | Older people: home care | 34.0 | 32.7 | 31.9 | 2.1 under | Hours could not be bought. |
A: | Reablement | 4.3 | 3.6 | 3.3 | 1.0 under | Vacancies. |

Q fact-text: what pot will cover the adult care overspend
A: The forecast overspend of £3.2m would be met by the Adult Care Risk Reserve (£5.5m), and not by the Better Care Fund, which is committed until March.
S: Adult Care Risk Reserve

Q fact-text: how big is the risk reserve
A: The forecast overspend of £3.2m would be met by the Adult Care Risk Reserve (£5.5m), and not by the Better Care Fund, which is committed until March.
S: £5.5m

N unanswerable: how big is the Better Care Fund

Q paraphrase: can't they use the better care fund
A: The forecast overspend of £3.2m would be met by the Adult Care Risk Reserve (£5.5m), and not by the Better Care Fund, which is committed until March.
S: which is committed until March

Q decision: what hourly rate did cabinet settle on for care firms
A: Cabinet agreed on 21 September to raise the rate paid to home care providers from £19.80 to £21.60 an hour from 1 December 2022.
S: £21.60

Q fact-text: what did the care firms want per hour
A: Providers had asked for £23.20.
S: £23.20

Q fact-text: hourly rate before december
A: Cabinet agreed on 21 September to raise the rate paid to home care providers from £19.80 to £21.60 an hour from 1 December 2022.
S: £19.80

Q date: when was the decision taken to pay care firms more
A: Cabinet agreed on 21 September to raise the rate paid to home care providers from £19.80 to £21.60 an hour from 1 December 2022.
S: 21 September

N unanswerable: what will the rise to £21.60 cost in a full year

Q who-said: who was pleased with the longer comments
A: Cllr Rosewarne said that the fuller comments were a great improvement.
S: Cllr Rosewarne

Q who-said: who called it a scandal
A: Cllr Odgers called the fall in reviews "a scandal hiding behind a percentage".
S: Cllr Odgers

Q fact-text: how many of those who died were still waiting
A: Cllr Bolitho asked how many of the people who died in the half-year had been on a waiting list; Ms Vague said that this was not recorded.
S: this was not recorded

Q who-said: who thinks new cases matter more than check-ups on old ones
A: The Portfolio Holder, Cllr Leddra, replied that he would sooner see a new person than review a settled one.
S: Cllr Leddra

Q fact-text: what do supermarkets pay
A: Mr Jory, for the home care association, speaking as a member of the public, said that £21.60 would not stop staff going to the supermarkets, which paid £11.10 an hour for shelf stacking and gave a discount.
S: £11.10 an hour

N unanswerable: what do home care providers pay their staff per hour

Q decision: was the reviews target cut to 60
A: The motion fell, 3 for, 7 against, 1 abstaining.
A: It was moved by Cllr Bolitho, seconded by Cllr Tregenna, that the target for A8 be lowered to 60 per cent.
S: The motion fell

Q decision: how did the vote on the A8 target go
A: The motion fell, 3 for, 7 against, 1 abstaining.
S: 3 for, 7 against, 1 abstaining

N unanswerable: who abstained on the motion to lower the target

N false-premise: when does the new 60 per cent target for reviews take effect

Q fact-text: how many members did officers want on the therapy group
A: That a task and finish group of five members look into occupational therapy waits and report in February 2023.
S: five members

Q decision: how many councillors will sit on the OT waits group
A: **Resolved:** recommendations 1 and 3 as printed; recommendation 2 with "seven members" for "five members" and "April 2023" for "February 2023".
S: seven members

Q decision: when must the task group report
A: **Resolved:** recommendations 1 and 3 as printed; recommendation 2 with "seven members" for "five members" and "April 2023" for "February 2023".
S: April 2023

Q decision: who heads the task group
A: Cllr Tregenna was elected to lead the group.
S: Cllr Tregenna

N unanswerable: who else sits on the task and finish group

Q fact-table: whose job is it to write to the hospital
A: | 1 | Letter to hospital trust | Cllr Leddra | 18 November 2022 | Open |
A: That the Portfolio Holder write to the hospital trust about the missing August figures.
S: Cllr Leddra

Q fact-table: by when should people get a card with a number to ring
A: | 3 | Card with duty team's number to everyone waiting | Head of Front Door | 9 December 2022 | Open |
S: 9 December 2022

Q list: what's overdue
A: | 6 | Map of home care gaps by parish (from June) | Tamsin Vague | 30 September 2022 | Overdue |

Q fact-table: has the trip to the reablement base happened
A: | 7 | Visit to reablement base (from June) | Democratic Services | 14 October 2022 | Done |
S: Done

N unanswerable: when will the section 117 dispute be settled

Q fact-table: briefing on aftercare row, due date
A: | 4 | Briefing on section 117 dispute | Finance Business Partner | 12 January 2023 | Open |
S: 12 January 2023


Q paraphrase: how bad is it getting for people wanting a grab rail or ramp looked at
A: The average wait was 23 weeks in September, against 14 weeks a year before.
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |

Q comparison: Is the Portfolio Holder able to say whether fewer people are waiting for home care now than at the end of June?
A: | A5 | People waiting for a home care package (at quarter end) | 74 | 233 | 371 | 296 | 150 | Better | Three providers took on blocks of hours in August. Roseland peninsula remains hardest to cover. |

N false-premise: why are more people waiting for home care at the end of September than in July

Q paraphrase: who's ringing people to see they're ok while they wait
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
S: All are telephoned every four weeks

Q fact-table: target for people waiting for an assessment
A: | A6 | People waiting for a care needs assessment (at quarter end) | 612 | 1,044 | 1,187 | 1,203 | 800 | Worse | 88 have waited more than six months. All are telephoned every four weeks to check that they are safe. |
S: 800

Q fact-table: ot waiters q1
A: | A7 | People waiting for an occupational therapy assessment (at quarter end) | 389 | 702 | 815 | 911 | 450 | Worse | Agency therapists could not be found at the capped rate. A trusted-assessor course for 30 staff begins in January. |
S: 815

N unanswerable: ot waiters q3

N unanswerable: how many people on the OT list have waited more than six months

Q comparison: are we admitting fewer older people to homes for good than we aim to
A: | A1 | People aged 65+ admitted permanently to care homes, per 100,000 | 488 | 531 | 142 | 279 | 540 | Steady | Figures add up through the year. We expect to finish just above target because two extra-care schemes have slipped to 2023. |

N unanswerable: how many people aged 65+ have been admitted to care homes, as a number and not a rate

Q paraphrase: do people who come home with help manage to stay there, and are we beating what we set ourselves
A: | A3 | % of people still at home 91 days after hospital discharge into reablement | 79.3 | 81.6 | 82.0 | 84.4 | 82.0 | Better | The therapy-led pilot in the east was extended to the whole county on 4 July. |

Q fact-table: posts in the reablement team altogether
A: | A4 | % of people discharged who were offered reablement | 2.9 | 2.6 | 2.2 | 2.1 | 3.5 | Worse | Of 64 reablement posts 19 are vacant. We are turning away about nine referrals a week. |
S: 64

N unanswerable: how many occupational therapist posts are vacant

Q fact-table: direct payments target
A: | A11 | % of service users who take a direct payment | 27.4 | 25.8 | 25.1 | 24.6 | 30.0 | Worse | Personal assistants are leaving for hospitality work at better pay. |
S: 30.0

Q fact-table: carers getting something for themselves q1
A: | A12 | % of carers receiving a direct payment or service of their own | 66 | 71 | 72 | 75 | 70 | Better | The carers' grant of £250 can now be claimed online. |
S: 72

N false-premise: why has the proportion of carers receiving a service fallen

Q paraphrase: which target was nearly lowered
A: The motion fell, 3 for, 7 against, 1 abstaining.
A: It was moved by Cllr Bolitho, seconded by Cllr Tregenna, that the target for A8 be lowered to 60 per cent.
S: the target for A8

Q who-said: who wanted the bar lowered for reviews
A: It was moved by Cllr Bolitho, seconded by Cllr Tregenna, that the target for A8 be lowered to 60 per cent.
S: Cllr Bolitho

Q fact-text: how many people were with the firms that gave up
A: Four providers handed back contracts between April and September, affecting 112 residents, all of whom were found another provider, though in 17 cases only after a stay in a care home.
S: 112

N unanswerable: how many people were with the three providers that took on blocks of hours

Q fact-text: how many people live in placements beyond the county border
A: Priority is given to people placed outside the county, of whom 131 out of 164 have been seen.
S: 164

Q fact-text: how many extra jobs would a worker each need
A: It does not accept that every person waiting should have a named worker, because this would take an estimated 26 further posts.
S: 26

Q decision: how many of the suggestions from the patients' watchdog were taken up
A: The study makes five recommendations, of which the Council accepts four.
S: four

N unanswerable: who were the three companies that took on blocks of hours

Q date: what months were people interviewed for holding the line
A: Healthwatch Penwarren spoke to 86 people on the lists between June and August for its study "Holding the line".
S: between June and August

Q comparison: did the mental health forecast get better or worse between Q1 and Q2
A: | Mental health | 14.6 | 15.2 | 15.8 | 1.2 over | Aftercare under section 117; the share paid by health is in dispute for eleven cases. |

Q fact-table: why is LD over
A: | Learning disability | 72.8 | 73.5 | 73.3 | 0.5 over | Five young people moved from children's services earlier than planned. |
S: Five young people moved from children's services earlier than planned

N unanswerable: how many young people will move from children's services next year

Q fact-table: net total forecast
A: | **Net total** | **178.5** | **179.6** | **181.7** | **3.2 over** | |
S: 181.7

Q fact-table: assessment and care management, reason for overspend
A: | Assessment and care management | 17.7 | 17.9 | 18.4 | 0.7 over | Agency social workers. |
S: Agency social workers

Q fact-table: reablement variance
A: | Reablement | 4.3 | 3.6 | 3.3 | 1.0 under | Vacancies. |
S: 1.0 under

Q fact-text: forecast overspend in total
A: The forecast overspend of £3.2m would be met by the Adult Care Risk Reserve (£5.5m), and not by the Better Care Fund, which is committed until March.
S: £3.2m

N unanswerable: forecast overspend for public health

Q date: when do care firms get the new rate
A: Cabinet agreed on 21 September to raise the rate paid to home care providers from £19.80 to £21.60 an hour from 1 December 2022.
S: 1 December 2022

N false-premise: why did Cabinet agree to pay providers £23.20 an hour

Q who-said: who spoke for the care firms from the public seats
A: Mr Jory, for the home care association, speaking as a member of the public, said that £21.60 would not stop staff going to the supermarkets, which paid £11.10 an hour for shelf stacking and gave a discount.
S: Mr Jory

Q fact-table: by when do we learn the new dates for extra care
A: | 5 | Extra-care schemes: revised dates | Head of Housing with Care | 12 January 2023 | Open |
S: 12 January 2023

N unanswerable: where will the two extra-care schemes be built

Q fact-table: map of gaps, who was meant to do it
A: | 6 | Map of home care gaps by parish (from June) | Tamsin Vague | 30 September 2022 | Overdue |
S: Tamsin Vague

Q decision: was the letter to the hospital agreed
A: **Resolved:** recommendations 1 and 3 as printed; recommendation 2 with "seven members" for "five members" and "April 2023" for "February 2023".
S: recommendations 1 and 3 as printed

