Q fact-text: how many scorecard measures are red this quarter?
A: At Quarter 3 eleven of the 24 are green, seven amber and six red.
S: six red
Q comparison: are we doing better or worse on reds and greens than last quarter
A: At Quarter 3 eleven of the 24 are green, seven amber and six red.
A: At Quarter 2 the figures were thirteen, six and five.
N unanswerable: how many measures were red in quarter 1
Q definition: when is a measure counted as amber
A: 1.2 A measure is green when it meets its target, amber when it misses by no more than five per cent of the target and red when it misses by more.
S: when it misses by no more than five per cent of the target
Q paraphrase: what do the little arrows compare with
A: Arrows compare with the previous quarter, not with the same quarter of the year before.
S: the previous quarter
Q date: when do the quarter 3 numbers stop being provisional
A: 1.3 Figures for Quarter 3 are provisional until schools and health partners confirm them at the end of March.
S: the end of March

Q fact-table: missing from home q3 25/26
A: | Children missing from home (episodes) | 88 | 74 | 91 | 69 | 80 | Green |
S: 69
Q fact-table: How many times did children go missing from care this quarter?
A: | Children missing from care (episodes) | 52 | 49 | 57 | 61 | 45 | Red |
S: 61
Q fact-table: kids not in any school at end of december
A: | Children missing education (at quarter end) | 133 | 120 | 162 | 147 | 110 | Red |
S: 147
N unanswerable: how many children went missing from school trips
N unanswerable: children missing from care in quarter 4 of 2024/25
Q fact-table: target for children missing from care
A: | Children missing from care (episodes) | 52 | 49 | 57 | 61 | 45 | Red |
S: 45
Q comparison: is going missing from home down on the same quarter last year?
A: | Children missing from home (episodes) | 88 | 74 | 91 | 69 | 80 | Green |
N false-premise: why did episodes of children missing from home go up in quarter 3
N unanswerable: why has the number missing from home fallen?
Q paraphrase: how many of the runaways-from-care incidents were down to just three youngsters
A: 2.1 Twenty-six of the 61 episodes of going missing from care concern three young people in one home outside the borough.
S: Twenty-six
N unanswerable: where is the home the three young people keep leaving
Q paraphrase: how often do social workers sit down with the police about the three teenagers
A: Their social workers now meet the police there every fortnight.
S: every fortnight
Q definition: what counts as a child missing education
A: 2.2 Children missing education (CME) are children of school age who are not on a school roll and are not being taught elsewhere.
S: children of school age who are not on a school roll and are not being taught elsewhere
Q reason: why did children missing education jump in quarter 2?
A: The rise in Quarter 2 was put down to 40 families housed in the two hotels by the Home Office in August; the fall in Quarter 3 to places found for 31 of those children.
S: 40 families housed in the two hotels by the Home Office in August
N unanswerable: what are the names of the two hotels used by the Home Office
Q fact-table: return interviews within 3 days, q2
A: | Return-home interviews within 72 hours (%) | 71 | 78 | 76 | 83 | 80 | Green |
S: 76
Q fact-table: what share of special needs plans came out within the 20 weeks in the latest quarter
A: | Education, health and care plans (EHCPs) issued in 20 weeks (%) | 38 | 44 | 51 | 57 | 60 | Amber |
S: 57
Q reason: why are EHCPs coming out faster?
A: 2.3 The improvement in EHCPs follows the appointment of four more educational psychologists, paid from the High Needs Block at a cost of £268,000 a year.
S: the appointment of four more educational psychologists
Q paraphrase: what's the longest anyone has been kept waiting for an EHCP
A: The longest wait for a plan is 61 weeks.
S: 61 weeks
N unanswerable: longest wait for an occupational therapy assessment
N unanswerable: how many requests for an EHCP assessment were refused in quarter 3?
Q fact-table: care leavers in work or learning, this time last year
A: | Care leavers in work, training or education, 19–21 (%) | 55 | 54 | 53 | 56 | 58 | Amber |
S: 55
N unanswerable: percentage of care leavers aged 17 and 18 in work training or education

Q fact-table: how many folk are waiting for a Care Act assessment at Q3
A: | People waiting for a Care Act assessment | 412 | 365 | 338 | 297 | 300 | Green |
S: 297
Q fact-table: OT waiting list q3 this year
A: | People waiting for an occupational therapy assessment | 280 | 301 | 344 | 371 | 250 | Red |
S: 371
N unanswerable: how many people are waiting for a financial assessment
Q reason: what's behind the long queue for OTs
A: 3.1 The wait for occupational therapy is a result of long-term sickness in a team of fourteen, where five were absent in November.
S: long-term sickness in a team of fourteen
Q fact-text: how many assessments should Stepwell do by the end of March?
A: An agency firm, Stepwell, was engaged on 1 December to do 120 assessments by the end of March.
S: 120
N unanswerable: how much is Stepwell being paid?
N unanswerable: how many assessments has Stepwell done so far
Q fact-table: home adaptations done in 26 weeks quarter 1
A: | Home adaptations finished in 26 weeks (%) | 62 | 66 | 64 | 59 | 70 | Red |
S: 66
Q reason: Why do stairlifts and suchlike take longer to get now?
A: 3.2 The wait for adaptations has lengthened because one of two approved lift fitters ceased trading in September.
S: one of two approved lift fitters ceased trading in September
N unanswerable: which lift fitter went out of business
Q fact-table: days before a home carer starts, typically
A: | Median wait for home care to start (days) | 9 | 8 | 7 | 7 | 7 | Green |
S: 7
Q fact-table: how many gave up cigarettes in the summer quarter (q2)
A: | Smokers who quit at four weeks | 141 | 150 | 118 | 126 | 130 | Amber |
S: 118

Q fact-table: recycling rate q3
A: | Household waste recycled (%) | 41.2 | 46.8 | 45.1 | 40.3 | 44.0 | Red |
S: 40.3
Q fact-table: recycling rate a year ago, same quarter
A: | Household waste recycled (%) | 41.2 | 46.8 | 45.1 | 40.3 | 44.0 | Red |
S: 41.2
N unanswerable: recycling rate in quarter 4 of last year
Q reason: why's recycling worse than last winter
A: 4.1 Recycling always drops in the winter with garden waste, but the Quarter 3 figure is lower than a year earlier because 1,900 tonnes collected in November were rejected by the sorting plant at Ossing for food and nappies in the blue bins.
S: 1,900 tonnes collected in November were rejected by the sorting plant at Ossing for food and nappies in the blue bins
Q fact-text: which rounds had the worst contaminated loads?
A: Half of the rejected loads came from the Thackley and Marl Bank rounds.
S: the Thackley and Marl Bank rounds
N unanswerable: how many tonnes were rejected in December
Q fact-table: bins not picked up, q2 figure
A: | Missed bins per 100,000 | 64 | 58 | 71 | 55 | 60 | Green |
S: 71
Q fact-table: % of small planning applications decided on time now
A: | Minor planning applications in time (%) | 83 | 81 | 79 | 82 | 85 | Amber |
S: 82
Q fact-table: Major planning apps target
A: | Major planning applications in time (%) | 88 | 92 | 90 | 91 | 88 | Green |
S: 88
N unanswerable: householder planning applications decided in time
Q fact-table: homeless households put up in b&b at end of December
A: | Households in bed and breakfast | 117 | 126 | 104 | 98 | 100 | Green |
S: 98
Q fact-table: families stuck in B&B for more than six weeks at Q1
A: | Families in bed and breakfast over six weeks | 14 | 11 | 6 | 0 | 0 | Green |
S: 11
N false-premise: why were there still families in bed and breakfast for over six weeks at the end of December?
N unanswerable: cost of bed and breakfast in quarter 3

Q fact-table: first-stage complaints replied to on time in the last quarter
A: | Stage 1 complaints answered in time (%) | 79 | 82 | 80 | 74 | 85 | Red |
S: 74
Q fact-table: stage 2 complaints in time q3 24/25
A: | Stage 2 complaints answered in time (%) | 68 | 77 | 86 | 88 | 85 | Green |
S: 68
Q paraphrase: how long do you hang on the phone before someone picks up these days
A: | Average time to answer (minutes) | 5.5 | 6.1 | 4.8 | 4.3 | 4.5 | Green |
S: 4.3
Q fact-text: how many stage 1 complaints were there in the quarter
A: 5.1 Stage 1 complaints rose to 512 in the quarter from 388, 140 of them about the new permit system for residents' parking.
S: 512
N unanswerable: how many stage 2 complaints were there in the quarter?
Q fact-text: what proportion of ombudsman cases went against us this quarter
A: The Ombudsman decided nine cases and upheld six; in Quarter 3 of 2024/25 she decided eleven and upheld five.
S: decided nine cases and upheld six
N unanswerable: how many cases did the Ombudsman uphold in quarter 2
N unanswerable: how much compensation did the Ombudsman order?
N false-premise: why are fewer people complaining at stage 1

Q fact-text: how many people were asked in the 2025 survey?
A: A sample of 1,104 residents were interviewed at home by Plainview Research.
S: 1,104
N unanswerable: number of residents interviewed in 2021
Q paraphrase: what portion of locals are happy with how the town hall does its job in 2025
A: | Satisfied with the way the Council runs things | 58 | 51 | 47 |
S: 47
Q fact-table: satisfied with area 2023
A: | Satisfied with the area as a place to live | 74 | 71 | 72 |
S: 71
Q fact-table: do people feel safe walking round at night, latest
A: | Safe outside after dark | 61 | 54 | 58 |
S: 58
N unanswerable: share who feel safe outside after dark in Thackley
Q fact-text: which ward was least happy with the council in 2025
A: 6.2 Satisfaction with the way the Council runs things was lowest in Marl Bank (36%) and highest in Upper Calder (61%).
S: Marl Bank (36%)
Q fact-text: least satisfied ward two years earlier
A: In 2023 it was lowest in Thackley (42%).
S: Thackley (42%)
N unanswerable: which ward was the most satisfied in 2023?
Q list: which survey answers have got worse between 2023 and 2025
A: | Satisfied with the way the Council runs things | 58 | 51 | 47 |
A: | I trust the Council | 55 | 50 | 46 |
Q who-said: who complained about their street being dug up over and over?
A: 6.3 People said: "You can ring and get a human now, fair play" (man, 60s, Hob Green); "They dug our street up three times and never told us why" (woman, 40s, Marl Bank); "The parks are lovely but I wouldn't go in one at night" (woman, 20s, Thackley).
S: woman, 40s, Marl Bank

Q who-said: who thought the arrows give the wrong idea
A: 8.1 Cllr Marwood said the arrows were misleading for things which go up and down with the seasons, and asked that each quarter be compared with the same quarter of the year before.
S: Cllr Marwood
Q fact-text: what did throwing away the bad recycling cost extra
A: Cllr Rostami answered that disposal had cost £214,000 more than recycling would have, and that no contamination notices had yet been sent to households.
S: £214,000
N unanswerable: when will contamination notices be sent out?
N unanswerable: how many children have been missing education for more than a year?
Q decision: which two red measures did the board pick for a closer look?
A: 8.4 Cllr Pashby proposed, and Cllr Whitlam seconded, that the occupational therapy wait and Stage 1 complaints be chosen.
A: The Board voted by 4 to 2 for Cllr Pashby's choice.
S: the occupational therapy wait and Stage 1 complaints
Q who-said: who wanted recycling looked into instead
A: Cllr Jessop proposed instead children missing from care and recycling.
S: Cllr Jessop
N false-premise: when will the task and finish group on children missing from care report?
N unanswerable: who seconded Cllr Jessop's proposal
Q decision: when did it get agreed that the OT group must report by?
A: 8.5 It was **resolved** that a task and finish group on the occupational therapy wait, with Cllr Whitlam as chair, report by 10 June 2026, and that complaints be taken at the whole Board on 15 April 2026.
S: 10 June 2026
Q decision: who is to lead the OT task group
A: 8.5 It was **resolved** that a task and finish group on the occupational therapy wait, with Cllr Whitlam as chair, report by 10 June 2026, and that complaints be taken at the whole Board on 15 April 2026.
S: Cllr Whitlam
N unanswerable: who else sits on the occupational therapy task and finish group
Q date: when's the police session
A: | 11 March 2026 | Crime and disorder: annual session | Chief Superintendent |
S: 11 March 2026
Q paraphrase: who couldn't be there on 11 february
A: **Members:** Cllr Winifred Asquith-Bell (Chair), Cllrs Omar Jessop, Kit Marwood, Lorna Pashby, Sunil Vaghela, Edna Whitlam. **Co-opted:** Revd Paul Osgood (Church of England schools). **Apologies:** Cllr Dean Rix.
S: Cllr Dean Rix
