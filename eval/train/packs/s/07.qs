Q date: when and where did the health board meet in june
A: **Borough of Ellerton – Public meeting, Wednesday 21 June 2017, 2 pm, the Wharf Pavilion**
S: Wednesday 21 June 2017, 2 pm, the Wharf Pavilion

Q fact-text: who chairs the health and wellbeing board
A: Chair: Councillor Marguerite Dane.
S: Councillor Marguerite Dane

Q fact-text: vice chair of the hwb
A: Vice-Chair: Dr Kieran Foulds (Clinical Commissioning Group).
S: Dr Kieran Foulds

Q fact-text: how many people get a vote on the board
A: a) The Board has twelve voting members: four councillors, three from the CCG, one each from Healthwatch, the police, the hospital, the voluntary sector and the Director of Public Health.
S: twelve

Q paraphrase: does NHS England get a say
A: NHS England may send an observer, who does not vote.
S: an observer, who does not vote

Q fact-text: how many councillors sit on it
A: a) The Board has twelve voting members: four councillors, three from the CCG, one each from Healthwatch, the police, the hospital, the voluntary sector and the Director of Public Health.
S: four

N unanswerable: which four councillors are members

Q paraphrase: how many have to be in the room for it to count
A: b) Seven members make a quorum, of whom two must be councillors and one must come from the CCG.
S: Seven

Q fact-text: what was the quorum previously
A: The old quorum was five.
S: five

N unanswerable: why was the quorum raised

Q fact-text: how long is the vice-chair in post
A: c) The chair is a councillor chosen by the Council each year; the vice-chair is chosen by the CCG and serves two years.
S: two years

N unanswerable: how long may the chair serve at most

Q paraphrase: how far ahead do I have to send in my question
A: d) Questions from the public must reach the clerk four clear working days before the meeting.
S: four clear working days before the meeting

Q fact-text: time allowed for public questions
A: No more than twenty minutes shall be given to them.
S: twenty minutes

Q paraphrase: can I come back with a follow up
A: A questioner may ask one supplementary question.
S: one supplementary question

N unanswerable: how long may a question be

Q paraphrase: who isn't allowed to send a stand-in
A: e) Any member may be replaced by a named deputy, save the Director of Public Health.
S: the Director of Public Health

Q fact-text: how many times a year does the board meet in public
A: f) The Board meets in public at least five times in the year and holds two private workshops.
S: at least five times

N unanswerable: when are the two private workshops

Q date: when were the terms of reference adopted
A: ## Terms of reference (as adopted 24 May 2017)
S: 24 May 2017

Q fact-text: what are the strategy's aims
A: The Strategy has four aims: Start Well, Live Well, Age Well and Belong.
S: Start Well, Live Well, Age Well and Belong

Q reason: why was belong put in
A: "Belong" was added in 2016 after the loneliness study and has no baseline figures before that year.
S: after the loneliness study

Q fact-text: male life expectancy here
A: Life expectancy at birth for men is 77.6 years (England 79.5) and for women 81.9 (England 83.1).
S: 77.6

Q fact-text: female life expectancy nationally
A: Life expectancy at birth for men is 77.6 years (England 79.5) and for women 81.9 (England 83.1).
S: 83.1

Q paraphrase: how much longer do blokes live in the posh part than the poor part
A: Between the Sowden Bridge and Upper Lodge wards the gap is 11.2 years for men and 8.7 for women.
S: 11.2 years

Q fact-text: gap for women between the wards 2010
A: In the last strategy, in 2010, the gaps were 9.8 and 8.9.
S: 8.9

Q fact-text: gap for men in the 2010 strategy
A: In the last strategy, in 2010, the gaps were 9.8 and 8.9.
S: 9.8

N unanswerable: what is life expectancy for men in Sowden Bridge

Q comparison: has the gap for men got wider since 2010
A: Between the Sowden Bridge and Upper Lodge wards the gap is 11.2 years for men and 8.7 for women.
A: In the last strategy, in 2010, the gaps were 9.8 and 8.9.

N false-premise: why has the gap between the wards narrowed for men

Q fact-table: how many mums to be are still smoking when baby comes
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |
S: 14.6

Q fact-table: smoking at delivery 15/16
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |
S: 17.2

Q fact-table: smoking in pregnancy 2020 goal
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |
S: 11.0

N unanswerable: mothers smoking at delivery in 2013/14

Q paraphrase: how do midwives find out who smokes
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |
S: Monitors that test breath at the first appointment were brought in during May 2016

Q reason: why has breastfeeding dipped
A: | Start | Mothers breastfeeding at 6–8 weeks (%) | 31.0 | 31.8 | 30.2 | 36.0 | 42.0 | 43.2 | Children's Centres Manager | Three of seven peer supporters left when the grant ended. |
S: Three of seven peer supporters left when the grant ended

Q fact-table: breastfeeding target for the year just gone
A: | Start | Mothers breastfeeding at 6–8 weeks (%) | 31.0 | 31.8 | 30.2 | 36.0 | 42.0 | 43.2 | Children's Centres Manager | Three of seven peer supporters left when the grant ended. |
S: 36.0

N unanswerable: how much was the grant for peer supporters

Q fact-table: how many tots starting school are too heavy
A: | Start | Children overweight or obese at 4–5 (%) | 23.7 | 24.0 | 24.3 | 23.0 | 21.0 | 22.1 | Public Health | The rise is within the margin of chance. |
S: 24.3

Q paraphrase: is the increase in fat four year olds anything to worry about
A: | Start | Children overweight or obese at 4–5 (%) | 23.7 | 24.0 | 24.3 | 23.0 | 21.0 | 22.1 | Public Health | The rise is within the margin of chance. |
S: The rise is within the margin of chance

Q fact-table: overweight 10 to 11
A: | Start | Children overweight or obese at 10–11 (%) | 36.1 | 37.5 | 38.8 | 35.5 | 33.0 | 34.2 | Public Health | Worst in Sowden Bridge, at 45.3. |
S: 38.8

Q fact-table: where is childhood obesity worst
A: | Start | Children overweight or obese at 10–11 (%) | 36.1 | 37.5 | 38.8 | 35.5 | 33.0 | 34.2 | Public Health | Worst in Sowden Bridge, at 45.3. |
S: Sowden Bridge, at 45.3

N unanswerable: obesity at 10–11 in Upper Lodge

Q fact-table: kids with bad teeth
A: | Start | Five-year-olds with tooth decay (%) | – | 34.6 | – | 32.0 | 28.0 | 24.7 | Dental Consultant | Surveyed only every second year; next result in 2018. |
S: 34.6

Q paraphrase: why is there no tooth figure for the last year
A: | Start | Five-year-olds with tooth decay (%) | – | 34.6 | – | 32.0 | 28.0 | 24.7 | Dental Consultant | Surveyed only every second year; next result in 2018. |
S: Surveyed only every second year

N unanswerable: five-year-olds with tooth decay in 2016/17

Q fact-table: how many grown ups smoke now
A: | Live | Adults who smoke (%) | 21.4 | 20.3 | 18.8 | 19.5 | 15.0 | 15.5 | Public Health | Half of those who quit did so with e-cigarettes and not with our service. |
S: 18.8

Q paraphrase: how do most people pack in the fags
A: | Live | Adults who smoke (%) | 21.4 | 20.3 | 18.8 | 19.5 | 15.0 | 15.5 | Public Health | Half of those who quit did so with e-cigarettes and not with our service. |
S: Half of those who quit did so with e-cigarettes and not with our service

Q fact-table: drink related hospital stays
A: | Live | Hospital stays linked to alcohol, per 100,000 | 812 | 846 | 871 | 800 | 720 | 647 | CCG | The liaison nurse at Ellerton General works weekdays only. |
S: 871

Q fact-table: drink related admissions target 2016/17
A: | Live | Hospital stays linked to alcohol, per 100,000 | 812 | 846 | 871 | 800 | 720 | 647 | CCG | The liaison nurse at Ellerton General works weekdays only. |
S: 800

Q fact-table: when is the alcohol nurse on duty
A: | Live | Hospital stays linked to alcohol, per 100,000 | 812 | 846 | 871 | 800 | 720 | 647 | CCG | The liaison nurse at Ellerton General works weekdays only. |
S: weekdays only

N false-premise: why have alcohol-related hospital stays come down

Q fact-table: uptake of health MOTs
A: | Live | NHS health checks taken up (% of those offered) | 44.0 | 47.9 | 52.3 | 52.0 | 66.0 | 49.0 | Public Health | Saturday clinics at the market account for a fifth. |
S: 52.3

Q fact-table: what share of checks come from the Saturday clinic
A: | Live | NHS health checks taken up (% of those offered) | 44.0 | 47.9 | 52.3 | 52.0 | 66.0 | 49.0 | Public Health | Saturday clinics at the market account for a fifth. |
S: a fifth

N unanswerable: how many health checks were carried out

Q fact-table: suicide rate latest
A: | Live | Suicides (three-year average per 100,000) | 12.7 | 12.4 | 11.9 | none | 10.0 | 9.9 | Mental Health Commissioner | Three quarters were men; a third had seen a GP within the month. |
S: 11.9

Q fact-table: how many of those who took their lives had been to the doctor shortly before
A: | Live | Suicides (three-year average per 100,000) | 12.7 | 12.4 | 11.9 | none | 10.0 | 9.9 | Mental Health Commissioner | Three quarters were men; a third had seen a GP within the month. |
S: a third

Q fact-table: share of suicides who were men
A: | Live | Suicides (three-year average per 100,000) | 12.7 | 12.4 | 11.9 | none | 10.0 | 9.9 | Mental Health Commissioner | Three quarters were men; a third had seen a GP within the month. |
S: Three quarters

N unanswerable: how many people died by suicide in 2016/17

Q fact-table: admissions for falls
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |
S: 2,204

Q fact-table: how many people finished the strength classes
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |
S: 411

Q fact-table: how many started the strength classes
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |
S: 640

N false-premise: why did admissions for falls rise in 2016/17

Q fact-table: flu jab pensioners 2015/16
A: | Age | Flu jab, 65+ (%) | 71.8 | 69.7 | 70.9 | 75.0 | 75.0 | 70.5 | NHS England | Pharmacies gave one in nine. |
S: 69.7

Q fact-table: how many jabs were done at the chemist
A: | Age | Flu jab, 65+ (%) | 71.8 | 69.7 | 70.9 | 75.0 | 75.0 | 70.5 | NHS England | Pharmacies gave one in nine. |
S: one in nine

N unanswerable: flu jab uptake among pregnant women

Q fact-table: bed blocking days
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |
S: 8,345

Q fact-table: delay days blamed on the council's side
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |
S: 2,795

Q fact-table: delay days blamed on the hospital side
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |
S: 5,010

N unanswerable: delay days put down to social care in 2015/16

Q fact-table: who is most lonely
A: | Belong | Adults saying that they often feel lonely (%) | – | 8.1 | 7.7 | 7.5 | 6.0 | – | Voluntary Action | Men over 80 and mothers under 25 score highest. |
S: Men over 80 and mothers under 25 score highest

Q fact-table: lonely % target 2020
A: | Belong | Adults saying that they often feel lonely (%) | – | 8.1 | 7.7 | 7.5 | 6.0 | – | Voluntary Action | Men over 80 and mothers under 25 score highest. |
S: 6.0

N unanswerable: loneliness in 2014/15

Q fact-table: carers happy with company they get
A: | Belong | Carers with as much company as they would like (%) | 36.0 | – | 33.4 | 40.0 | 45.0 | 35.5 | Carers' Hub | Survey held every other year. |
S: 33.4

Q fact-table: who leads on falls
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |
S: Falls Lead

Q list: which measures met this year's target
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |
A: | Live | Adults who smoke (%) | 21.4 | 20.3 | 18.8 | 19.5 | 15.0 | 15.5 | Public Health | Half of those who quit did so with e-cigarettes and not with our service. |
A: | Live | NHS health checks taken up (% of those offered) | 44.0 | 47.9 | 52.3 | 52.0 | 66.0 | 49.0 | Public Health | Saturday clinics at the market account for a fifth. |
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |

Q fact-text: how many measures missed the target
A: Of the fourteen measures, four met the target set for the year, eight did not, one had no target and one was not surveyed.
S: eight

Q who-said: who admitted the obesity goals were wishful
A: The Director wrote that the targets for 2020 on obesity "are now out of reach and were, I think, chosen in hope".
S: The Director

N unanswerable: what new targets for obesity were agreed

Q definition: what is the better care fund
A: The BCF is a pooled budget held under a section 75 agreement.
S: a pooled budget held under a section 75 agreement

Q fact-text: bcf total this year
A: The pool was £18.4m in 2016/17 and is £19.9m in 2017/18, of which £1.3m is new money for social care announced in the spring Budget.
S: £19.9m

Q fact-text: bcf pool last year
A: The pool was £18.4m in 2016/17 and is £19.9m in 2017/18, of which £1.3m is new money for social care announced in the spring Budget.
S: £18.4m

N unanswerable: bcf pool in 2015/16

Q definition: what's the difference between the BCF and the iBCF
A: The improved Better Care Fund (iBCF), also £1.3m, is that new money; it should not be confused with the Disabled Facilities Grant (DFG), £1.6m, which is likewise paid through the pool.
A: The BCF is a pooled budget held under a section 75 agreement.

Q fact-text: dfg amount
A: The improved Better Care Fund (iBCF), also £1.3m, is that new money; it should not be confused with the Disabled Facilities Grant (DFG), £1.6m, which is likewise paid through the pool.
S: £1.6m

N unanswerable: how many adaptations were paid for by the DFG

Q fact-table: nursing at short notice, budget this year
A: | Rapid response nursing | 2,140 | 2,095 | 2,260 | CCG | 1,312 admissions avoided by the service's own reckoning; auditors could confirm 870. |
S: 2,260

Q fact-table: how many hospital stays did rapid response really save
A: | Rapid response nursing | 2,140 | 2,095 | 2,260 | CCG | 1,312 admissions avoided by the service's own reckoning; auditors could confirm 870. |
S: auditors could confirm 870

Q fact-table: admissions avoided as claimed by rapid response
A: | Rapid response nursing | 2,140 | 2,095 | 2,260 | CCG | 1,312 admissions avoided by the service's own reckoning; auditors could confirm 870. |
S: 1,312

Q fact-table: outturn seven day hospital social work
A: | Hospital social work, seven days | 690 | 540 | 690 | Council | Sunday cover not begun; no takers at the rate offered. |
S: 540

Q reason: why are there no social workers in hospital on Sundays
A: | Hospital social work, seven days | 690 | 540 | 690 | Council | Sunday cover not begun; no takers at the rate offered. |
S: no takers at the rate offered

N unanswerable: what rate was offered for Sunday work

Q fact-table: how long do people stay at Fern House
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |
S: 31 days

Q fact-table: how long were they meant to stay at Fern House
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |
S: 21

Q fact-table: fern house overspent? budget and outturn
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |

Q fact-table: how much kit comes back and gets used again
A: | Community equipment | 1,450 | 1,610 | 1,560 | Joint | Demand up a tenth; recycling of returned items up from 38 to 57 per cent. |
S: 57 per cent

Q fact-table: equipment outturn
A: | Community equipment | 1,450 | 1,610 | 1,560 | Joint | Demand up a tenth; recycling of returned items up from 38 to 57 per cent. |
S: 1,610

Q fact-table: share of people who manage on their own after reablement
A: | Reablement | 3,300 | 3,270 | 3,900 | Council | Seven in ten need no further care. |
S: Seven in ten

Q fact-table: reablement budget next
A: | Reablement | 3,300 | 3,270 | 3,900 | Council | Seven in ten need no further care. |
S: 3,900

Q reason: why were the dementia navigators scrapped
A: | Dementia navigators | 260 | 260 | 0 | Voluntary sector | Ended on 31 March; navigators were liked but duplicated the memory service. |
S: duplicated the memory service

Q fact-table: when did the dementia navigators stop
A: | Dementia navigators | 260 | 260 | 0 | Voluntary sector | Ended on 31 March; navigators were liked but duplicated the memory service. |
S: 31 March

N unanswerable: how many people did the dementia navigators help

N false-premise: how much extra do the dementia navigators get in 2017/18

Q fact-table: when does the falls car hit the road
A: | Falls car with paramedic and therapist | 0 | 0 | 310 | Ambulance service | Starts in October. |
S: in October

Q fact-table: what's set aside for the falls car
A: | Falls car with paramedic and therapist | 0 | 0 | 310 | Ambulance service | Starts in October. |
S: 310

N unanswerable: how many calls has the falls car been out to

Q fact-table: how many people gave up their alarm since the charge
A: | Telecare | 480 | 455 | 430 | Council | 3,870 users, 212 fewer than a year ago since the £4 weekly charge began. |
S: 212

Q fact-table: weekly telecare charge
A: | Telecare | 480 | 455 | 430 | Council | 3,870 users, 212 fewer than a year ago since the £4 weekly charge began. |
S: £4

Q list: which schemes went over budget
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |
A: | Community equipment | 1,450 | 1,610 | 1,560 | Joint | Demand up a tenth; recycling of returned items up from 38 to 57 per cent. |

Q fact-text: how big a change were officers to be allowed to make
A: The Board was asked to approve the 2017/18 plan and to delegate changes of up to £100,000 to the Director of Adult Services and the CCG's Chief Officer.
S: £100,000

Q decision: what limit on changes did the board settle for
A: Mr Raymond Tulley (Healthwatch) asked that the sum be £50,000.
A: This was agreed.
S: £50,000

Q who-said: who wanted the delegated sum halved
A: Mr Raymond Tulley (Healthwatch) asked that the sum be £50,000.
S: Mr Raymond Tulley

Q decision: did everyone back the £50,000
A: Dr Foulds abstained.
S: Dr Foulds abstained

N unanswerable: why did Dr Foulds abstain

Q fact-text: how many carers sent the form back
A: Between January and March 2017 Healthwatch sent forms to 1,400 carers known to the Carers' Hub; 377 came back, and 24 carers were visited.
S: 377

Q fact-text: how many carers were sent a form
A: Between January and March 2017 Healthwatch sent forms to 1,400 carers known to the Carers' Hub; 377 came back, and 24 carers were visited.
S: 1,400

Q fact-text: how many carers were seen at home
A: Between January and March 2017 Healthwatch sent forms to 1,400 carers known to the Carers' Hub; 377 came back, and 24 carers were visited.
S: 24

Q fact-text: how many carers got no time off
A: Of the 377, 219 had had no break of a day or more in the last year.
S: 219

Q fact-text: how many dipped into their own pocket for a break
A: Of the 158 who had, 103 had paid for it themselves.
S: 103

Q paraphrase: how many couldn't go because their relative refused
A: Sixty-one said that they had been offered a break but that the person cared for would not go.
S: Sixty-one

N unanswerable: how many of the carers also had a job

Q fact-text: how old was the typical carer who replied
A: The median age of those replying was 67.
S: 67

Q who-said: who got offered a week in February
A: "They offered me a week in February, in a home forty minutes off, with two days' notice," said a wife of 79.
S: a wife of 79

Q paraphrase: what does the teenage carer really want
A: A young carer, 17, said: "I don't want a break from my brother.
A: I want someone to do the forms."
S: someone to do the forms

Q decision: what did the council say yes to outright
A: The Council's reply accepts (ii) and (iii), accepts (i) for two of the eight beds, and puts off (iv) until the budget for 2018/19.
S: accepts (ii) and (iii)

Q decision: are they hiring someone for young carers
A: Recommendations to the Council: (i) let breaks be booked six months ahead; (ii) publish what a carer can expect; (iii) pay for a sitter at home as an alternative; (iv) appoint a worker for young carers.
A: The Council's reply accepts (ii) and (iii), accepts (i) for two of the eight beds, and puts off (iv) until the budget for 2018/19.
S: puts off (iv) until the budget for 2018/19

Q paraphrase: can respite be booked half a year ahead now
A: The Council's reply accepts (ii) and (iii), accepts (i) for two of the eight beds, and puts off (iv) until the budget for 2018/19.
S: accepts (i) for two of the eight beds

N unanswerable: how much would a worker for young carers cost

N false-premise: when did the worker for young carers start

Q who-said: who asked about the walk-in centre
A: *Mr Stan Orrell, Sowden:* Why is the walk-in centre on Canal Street to close when the last board said it was busy?
S: Mr Stan Orrell

Q decision: has it been decided to shut the walk in centre
A: *Reply (Dr Foulds):* No decision has been made.
S: No decision has been made

N false-premise: when will the Canal Street walk-in centre close

Q date: when does the consultation on Canal Street begin
A: The CCG will consult from 11 September for twelve weeks.
S: 11 September

Q fact-text: how many people used the walk in
A: Visits were 31,260 in 2016/17; four in ten patients could have been seen by a pharmacist.
S: 31,260

Q paraphrase: how many at the walk-in only needed a chemist
A: Visits were 31,260 in 2016/17; four in ten patients could have been seen by a pharmacist.
S: four in ten

N unanswerable: walk-in centre visits in 2015/16

Q fact-text: school nurses now
A: *Reply (Dr Marsh):* 9.4 full-time equivalents for 71 schools; in 2013 there were 13.0.
S: 9.4

Q fact-text: school nurses in 2013
A: *Reply (Dr Marsh):* 9.4 full-time equivalents for 71 schools; in 2013 there were 13.0.
S: 13.0

Q fact-text: cost of getting back to thirteen nurses
A: *Reply:* About £155,000 a year.
S: About £155,000 a year

Q fact-table: has the minister answered about dentists
A: | 17/05 | Letter to Minister on dentistry | Chair | 18 Jan 2017 | 28 Feb 2017 | Sent 27 February; no reply |
S: no reply

Q fact-table: when are they going to fern house
A: | 17/08 | Visit to Fern House | Clerk | 22 March 2017 | 30 June 2017 | Fixed for 28 June |
S: 28 June

Q reason: why is there no ward breakdown of loneliness
A: | 17/09 | Figures for loneliness by ward | Voluntary Action | 22 March 2017 | 21 June 2017 | Sample too small; closed |
S: Sample too small

Q fact-table: who still hasn't named a deputy
A: | 17/12 | Deputies to be named by all members | All | 24 May 2017 | 21 June 2017 | Police and hospital outstanding |
S: Police and hospital outstanding

Q fact-table: is the drink nurse going to work weekends
A: | 17/11 | Weekend cover by alcohol liaison nurse | CCG | 24 May 2017 | 20 Sept 2017 | Business case being written |
S: Business case being written

Q fact-table: when did the ward profiles go online
A: | 17/03 | Ward profiles on website | Dr Marsh | 18 Jan 2017 | 31 March 2017 | Done 12 April |
S: 12 April

Q fact-table: when was the letter about dentistry sent
A: | 17/05 | Letter to Minister on dentistry | Chair | 18 Jan 2017 | 28 Feb 2017 | Sent 27 February; no reply |
S: 27 February


Q paraphrase: can the public health boss send somebody else
A: e) Any member may be replaced by a named deputy, save the Director of Public Health.
S: save the Director of Public Health

N unanswerable: who is the named deputy for the police

N false-premise: how many votes does NHS England have

Q comparison: Could Dr Marsh say whether the number of women smoking when they give birth is now below the target for the year?
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |

Q comparison: are we above England for smoking at delivery
A: | Start | Mothers smoking at delivery (%) | 18.9 | 17.2 | 14.6 | 16.0 | 11.0 | 10.7 | Head of Midwifery | Monitors that test breath at the first appointment were brought in during May 2016. |

N false-premise: why has breastfeeding at 6–8 weeks gone up in 2016/17

Q fact-table: breastfeeding 2014/15
A: | Start | Mothers breastfeeding at 6–8 weeks (%) | 31.0 | 31.8 | 30.2 | 36.0 | 42.0 | 43.2 | Children's Centres Manager | Three of seven peer supporters left when the grant ended. |
S: 31.0

N unanswerable: breastfeeding at birth

Q paraphrase: how many peer supporters walked when the cash dried up
A: | Start | Mothers breastfeeding at 6–8 weeks (%) | 31.0 | 31.8 | 30.2 | 36.0 | 42.0 | 43.2 | Children's Centres Manager | Three of seven peer supporters left when the grant ended. |
S: Three of seven

Q date: when do we get new tooth results
A: | Start | Five-year-olds with tooth decay (%) | – | 34.6 | – | 32.0 | 28.0 | 24.7 | Dental Consultant | Surveyed only every second year; next result in 2018. |
S: 2018

Q fact-table: who looks after teeth
A: | Start | Five-year-olds with tooth decay (%) | – | 34.6 | – | 32.0 | 28.0 | 24.7 | Dental Consultant | Surveyed only every second year; next result in 2018. |
S: Dental Consultant

Q fact-table: smoking adults 2014/15
A: | Live | Adults who smoke (%) | 21.4 | 20.3 | 18.8 | 19.5 | 15.0 | 15.5 | Public Health | Half of those who quit did so with e-cigarettes and not with our service. |
S: 21.4

N unanswerable: smoking adults in Sowden Bridge

Q fact-table: health check goal for 2020
A: | Live | NHS health checks taken up (% of those offered) | 44.0 | 47.9 | 52.3 | 52.0 | 66.0 | 49.0 | Public Health | Saturday clinics at the market account for a fifth. |
S: 66.0

Q fact-table: alcohol admissions england
A: | Live | Hospital stays linked to alcohol, per 100,000 | 812 | 846 | 871 | 800 | 720 | 647 | CCG | The liaison nurse at Ellerton General works weekdays only. |
S: 647

N unanswerable: alcohol admissions for women

Q fact-table: who leads on suicide
A: | Live | Suicides (three-year average per 100,000) | 12.7 | 12.4 | 11.9 | none | 10.0 | 9.9 | Mental Health Commissioner | Three quarters were men; a third had seen a GP within the month. |
S: Mental Health Commissioner

N false-premise: what was the suicide target for 2016/17

Q fact-table: delay days blamed on both
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |
S: 540

Q fact-table: delayed days the year before
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |
S: 6,720

Q comparison: did bed blocking get better
A: | Age | Days of delayed transfer from hospital | 5,160 | 6,720 | 8,345 | 5,000 | 3,500 | – | Director of Adult Services | 5,010 were put down to the NHS, 2,795 to social care and 540 to both. |

Q paraphrase: have old folks' tumbles come down at last
A: | Age | Falls leading to admission, 65+, per 100,000 | 2,390 | 2,455 | 2,204 | 2,300 | 2,000 | 2,169 | Falls Lead | First fall in six years. Strength classes had 640 starters and 411 finishers. |
S: First fall in six years

Q fact-table: lonely people now
A: | Belong | Adults saying that they often feel lonely (%) | – | 8.1 | 7.7 | 7.5 | 6.0 | – | Voluntary Action | Men over 80 and mothers under 25 score highest. |
S: 7.7

N unanswerable: percentage of young mothers who feel lonely

Q fact-table: carers company 2014/15
A: | Belong | Carers with as much company as they would like (%) | 36.0 | – | 33.4 | 40.0 | 45.0 | 35.5 | Carers' Hub | Survey held every other year. |
S: 36.0

N unanswerable: carers with enough company in 2015/16

Q reason: why do the belong figures only start in 2015/16 or later
A: "Belong" was added in 2016 after the loneliness study and has no baseline figures before that year.
S: has no baseline figures before that year

Q fact-text: new money for social care in the pool
A: The pool was £18.4m in 2016/17 and is £19.9m in 2017/18, of which £1.3m is new money for social care announced in the spring Budget.
S: £1.3m

Q fact-table: rapid response outturn
A: | Rapid response nursing | 2,140 | 2,095 | 2,260 | CCG | 1,312 admissions avoided by the service's own reckoning; auditors could confirm 870. |
S: 2,095

Q fact-table: step down outturn
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |
S: 1,325

N unanswerable: step-down beds outturn 2015/16

Q paraphrase: how much more did Fern House cost than meant
A: | Step-down beds, Fern House | 1,180 | 1,325 | 1,240 | Council | Average stay 31 days against 21 planned. |

Q fact-table: telecare customers
A: | Telecare | 480 | 455 | 430 | Council | 3,870 users, 212 fewer than a year ago since the £4 weekly charge began. |
S: 3,870

Q fact-table: carers' breaks outturn
A: | Carers' breaks | 520 | 498 | 520 | Council | Evaluated by Healthwatch: see item 6. |
S: 498

Q fact-table: who judged whether carers' breaks work
A: | Carers' breaks | 520 | 498 | 520 | Council | Evaluated by Healthwatch: see item 6. |
S: Evaluated by Healthwatch

N false-premise: why did demand for community equipment fall

N unanswerable: how many people get telecare free

Q decision: who can sign off small changes to the pooled budget
A: The Board was asked to approve the 2017/18 plan and to delegate changes of up to £100,000 to the Director of Adult Services and the CCG's Chief Officer.
S: the Director of Adult Services and the CCG's Chief Officer

N unanswerable: how many members voted for the £50,000 limit

Q fact-text: what did carers think would be heaven
A: ## Item 6: "A fortnight would be heaven" – Healthwatch study of carers' breaks
S: "A fortnight would be heaven"

Q date: when did Healthwatch do its carer survey
A: Between January and March 2017 Healthwatch sent forms to 1,400 carers known to the Carers' Hub; 377 came back, and 24 carers were visited.
S: Between January and March 2017

Q comparison: did more of the carers who got a break pay themselves or not
A: Of the 158 who had, 103 had paid for it themselves.

Q paraphrase: how far off was the home they offered that lady
A: "They offered me a week in February, in a home forty minutes off, with two days' notice," said a wife of 79.
S: forty minutes off

Q decision: what about paying someone to sit in at home
A: The Council's reply accepts (ii) and (iii), accepts (i) for two of the eight beds, and puts off (iv) until the budget for 2018/19.
A: Recommendations to the Council: (i) let breaks be booked six months ahead; (ii) publish what a carer can expect; (iii) pay for a sitter at home as an alternative; (iv) appoint a worker for young carers.
S: accepts (ii) and (iii)

Q fact-text: how many children's schools do the school nurses cover
A: *Reply (Dr Marsh):* 9.4 full-time equivalents for 71 schools; in 2013 there were 13.0.
S: 71 schools

N unanswerable: how many school nurses are planned for 2018

Q fact-text: how long will people have to comment on the walk-in centre
A: The CCG will consult from 11 September for twelve weeks.
S: twelve weeks

Q fact-table: ward profiles due date
A: | 17/03 | Ward profiles on website | Dr Marsh | 18 Jan 2017 | 31 March 2017 | Done 12 April |
S: 31 March 2017

Q fact-table: when was the fern house visit asked for
A: | 17/08 | Visit to Fern House | Clerk | 22 March 2017 | 30 June 2017 | Fixed for 28 June |
S: 22 March 2017

Q date: when was weekend cover for the alcohol nurse first raised
A: | 17/11 | Weekend cover by alcohol liaison nurse | CCG | 24 May 2017 | 20 Sept 2017 | Business case being written |
S: 24 May 2017

N unanswerable: when will the alcohol nurse start working weekends

