Q fact-text: How many safeguarding concerns were there in April to June 2020?
A: 1.2 There were 604 concerns in the quarter, 17% fewer than the 728 of the quarter before and 22% fewer than the 774 of the same quarter of 2019.
S: 604

Q fact-text: concerns Q1 previous year
A: 1.2 There were 604 concerns in the quarter, 17% fewer than the 728 of the quarter before and 22% fewer than the 774 of the same quarter of 2019.
S: 774

Q fact-text: number of concerns in January to March 2020
A: 1.2 There were 604 concerns in the quarter, 17% fewer than the 728 of the quarter before and 22% fewer than the 774 of the same quarter of 2019.
S: 728

Q paraphrase: which month saw the fewest reports of people at risk ever?
A: In April alone there were 141, the lowest monthly figure since the Board began; by June there were 262.
S: April

Q fact-text: concerns in june 2020
A: In April alone there were 141, the lowest monthly figure since the Board began; by June there were 262.
S: 262

Q definition: What is the difference between a concern and an enquiry?
A: 1.1 A *concern* is any report to the Council that an adult may be at risk; an *enquiry* is the action taken under section 42 where the three statutory tests appear to be met.

Q definition: conversion rate - what is that
A: The *conversion rate* is enquiries as a percentage of concerns.
S: enquiries as a percentage of concerns

Q fact-text: What was the conversion rate in the first quarter?
A: 1.3 Of the 604, 229 led to an enquiry, a conversion rate of 38%.
S: 38%

Q comparison: how does kelderdale's conversion rate for 2019/20 stack up against the region
A: In 2019/20 as a whole it was 31%, and for the region 34%.
S: 31%, and for the region 34%

Q paraphrase: how many of the tip-offs turned into a proper investigation?
A: 1.3 Of the 604, 229 led to an enquiry, a conversion rate of 38%.
S: 229

Q fact-text: fall in concerns from hospitals
A: 1.4 Concerns from care homes fell by 41%, those from hospitals by 26%, while those from members of the public rose by 12%.
S: 26%

Q paraphrase: are ordinary people reporting more or less than before
A: 1.4 Concerns from care homes fell by 41%, those from hospitals by 26%, while those from members of the public rose by 12%.
S: rose by 12%

Q reason: Why did reports from care homes drop, in the Board Manager's view?
A: Lynne Ockenden believes that fewer visitors, and fewer inspections, explain the fall in the first; the Care Quality Commission (CQC) suspended routine inspections on 16 March.
S: fewer visitors, and fewer inspections

Q date: when did CQC stop routine inspections
A: Lynne Ockenden believes that fewer visitors, and fewer inspections, explain the fall in the first; the Care Quality Commission (CQC) suspended routine inspections on 16 March.
S: 16 March

Q fact-text: average days to conclude an enquiry Q1
A: 1.5 Enquiries were concluded in an average of 47 days, against a target of 40.
S: 47 days

Q fact-text: What is the target time for concluding enquiries?
A: 1.5 Enquiries were concluded in an average of 47 days, against a target of 40.
S: 40

Q paraphrase: how long did it take to wrap up a case in the last full year
A: The figure for 2019/20 was 52.
S: 52

Q paraphrase: did people get the result they wanted?
A: People were asked what outcome they wanted in 83% of concluded enquiries, and of those, 92% had it met in full or in part.
S: 92% had it met in full or in part

Q fact-table: financial abuse enquiries Q1 2020/21
A: | Financial or material abuse | 41 | 44 | 52 | 39 | 77% |
S: 52

Q fact-table: How many enquiries about self-neglect were there in Q1 2019/20?
A: | Self-neglect | 18 | 22 | 29 | 17 | 65% |
S: 18

Q fact-table: domestic abuse enquiries q4
A: | Domestic abuse | 15 | 14 | 24 | 19 | 79% |
S: 14

Q fact-table: how often was the risk removed or reduced in physical abuse cases?
A: | Physical abuse | 53 | 49 | 37 | 41 | 93% |
S: 93%

Q fact-table: neglect enquiries concluded this quarter
A: | Neglect and acts of omission | 96 | 88 | 71 | 66 | 89% |
S: 66

Q paraphrase: how many cases were looked into about homes or hospitals being run badly as a whole, in the latest quarter
A: | Organisational abuse | 6 | 8 | 2 | 3 | 67% |
S: 2

Q list: Which types of abuse went up between Q4 2019/20 and Q1 2020/21?
A: | Psychological abuse | 34 | 31 | 32 | 28 | 82% |
A: | Financial or material abuse | 41 | 44 | 52 | 39 | 77% |
A: | Self-neglect | 18 | 22 | 29 | 17 | 65% |
A: | Domestic abuse | 15 | 14 | 24 | 19 | 79% |

Q list: where was risk dealt with in every single case
A: | Sexual abuse | 9 | 7 | 4 | 6 | 100% |
A: | Discriminatory and modern slavery | 2 | 3 | 1 | 1 | 100% |

Q reason: Why can't the breakdown by ethnic group be given?
A: It cannot be given for this quarter, since ethnicity was not recorded in 28% of concerns; a mandatory field was added to the form on 1 September.
S: ethnicity was not recorded in 28% of concerns

Q date: when was the ethnicity box made compulsory?
A: It cannot be given for this quarter, since ethnicity was not recorded in 28% of concerns; a mandatory field was added to the form on 1 September.
S: 1 September

Q fact-text: enquiries in supported living
A: 1.7 **Location.** Of the 229 enquiries, 108 concerned the person's own home, 74 a residential or nursing home, 21 a hospital, 15 supported living and 11 elsewhere.
S: 15 supported living

Q fact-text: How many enquiries concerned people in their own homes?
A: 1.7 **Location.** Of the 229 enquiries, 108 concerned the person's own home, 74 a residential or nursing home, 21 a hospital, 15 supported living and 11 elsewhere.
S: 108

Q fact-text: how many care homes had an outbreak by june
A: **1. Covid-19 and care homes.** Jean Dromgoole reported that 23 of the 58 homes in the district had had an outbreak and that there had been 94 deaths of residents with Covid-19 on the certificate between 20 March and 12 June.
S: 23 of the 58

Q paraphrase: how many old folk in homes had died of covid up to mid june?
A: **1. Covid-19 and care homes.** Jean Dromgoole reported that 23 of the 58 homes in the district had had an outbreak and that there had been 94 deaths of residents with Covid-19 on the certificate between 20 March and 12 June.
S: 94

Q who-said: Who complained that homes had to find their own masks?
A: Peter Lomax said that the homes had been left to find their own masks until the second week of April and that residents had been discharged from the Kelder Infirmary untested.
S: Peter Lomax

Q who-said: what did Dr Pereira say about patients sent to care homes before testing came in
A: Dr Pereira replied that 61 patients had been discharged to care homes before the national testing instruction of 15 April, of whom four were later known to have been positive.
S: 61 patients had been discharged to care homes before the national testing instruction of 15 April, of whom four were later known to have been positive

Q fact-text: number of discharged patients later found positive
A: Dr Pereira replied that 61 patients had been discharged to care homes before the national testing instruction of 15 April, of whom four were later known to have been positive.
S: four

Q decision: Which audit was put off, and to when?
A: **2. Deferral of audits.** It was agreed to put off the multi-agency audit on self-neglect from July to November, but not the audit on financial abuse, which Det. Supt. Whitwam wished to go ahead since scams reported to the police had gone up by two-fifths since the lockdown.
S: the multi-agency audit on self-neglect from July to November

Q reason: why did the detective want the money-abuse audit kept on schedule
A: **2. Deferral of audits.** It was agreed to put off the multi-agency audit on self-neglect from July to November, but not the audit on financial abuse, which Det. Supt. Whitwam wished to go ahead since scams reported to the police had gone up by two-fifths since the lockdown.
S: scams reported to the police had gone up by two-fifths since the lockdown

Q decision: what did the Board say about garden visits?
A: Winston Abara advised that the Board could recommend but not instruct, and the Board **recommended** garden visits at homes without an outbreak for 28 days.
S: recommended** garden visits at homes without an outbreak for 28 days

Q who-said: who wanted homes told to let families visit in the garden
A: Sylvia Goode wanted the Board to tell homes to allow garden visits.
S: Sylvia Goode

Q who-said: who pointed out the board has no power to order homes about?
A: Winston Abara advised that the Board could recommend but not instruct, and the Board **recommended** garden visits at homes without an outbreak for 28 days.
S: Winston Abara

Q decision: Does Mrs V's death get a full review?
A: The Board accepted the SAR Panel's advice that the death of "Mr H" met the criteria in section 44 of the Care Act 2014 and that of "Mrs V" did not.
A: The Chair decided on a discretionary review for Mrs V, using a single learning event.
S: a discretionary review for Mrs V, using a single learning event

Q date: When was Mr H found dead?
A: He was found dead on 11 January 2020; he had probably died before Christmas.
S: 11 January 2020

Q fact-text: how old was mr h
A: 2.1 Mr H was 67 and lived alone in a housing association flat in Thorpe Ings.
S: 67

Q fact-text: concerns raised about Mr H before his death
A: 2.2 Between February 2018 and December 2019 there were nine concerns about him: four from the housing association, two from the ambulance service, two from a neighbour and one from the fire service.
S: nine

Q fact-text: How many times had a neighbour raised the alarm about Mr H?
A: 2.2 Between February 2018 and December 2019 there were nine concerns about him: four from the housing association, two from the ambulance service, two from a neighbour and one from the fire service.
S: two from a neighbour

Q reason: what excuse was written down for doing nothing about him?
A: In seven cases the reason recorded was "has capacity, declines help".
S: "has capacity, declines help"

Q paraphrase: did anyone test whether the poor man could make his own decisions?
A: No mental capacity assessment was found on any file.
S: No mental capacity assessment was found

Q date: district nursing to mr h stopped on
A: 2.3 His district nursing ended on 4 September 2019 after three visits without entry.
S: 4 September 2019

Q reason: why did the nurses stop coming to Mr H?
A: 2.3 His district nursing ended on 4 September 2019 after three visits without entry.
S: three visits without entry

Q fact-text: how much rent did Mr H owe
A: The housing association began possession proceedings for arrears of £1,140 in October.
S: £1,140

Q paraphrase: was anybody kind or sharp about Mr H?
A: The firefighter who visited in May 2019 fitted heat alarms, returned twice in his own time, and twice telephoned the Council.
S: The firefighter who visited in May 2019 fitted heat alarms, returned twice in his own time, and twice telephoned the Council

Q who-said: who wants Mr H's real name used?
A: 2.5 The Panel considered whether to give Mr H's real name, as his sister wishes.
S: his sister

Q date: final SAR report due
A: The final report is due on 18 December and publication, subject to the inquest, in February 2021.
S: 18 December

Q date: When is the Mr H report expected to be made public?
A: The final report is due on 18 December and publication, subject to the inquest, in February 2021.
S: February 2021

Q fact-table: progress on rule about ending care after no entry
A: | 2 | Written rule on ending care after no entry | NHS Trust | 30 September 2020 | Draft not agreed |
S: Draft not agreed

Q fact-table: How many housing officers have been trained in capacity so far?
A: | 3 | Capacity training for housing officers (60 staff) | Housing associations | 31 January 2021 | 12 trained |
S: 12 trained

Q fact-table: when must a third concern trigger a meeting by?
A: | 1 | Third concern in twelve months to trigger a meeting of agencies | Council | 31 October 2020 | On track |
S: 31 October 2020

Q paraphrase: are family doctors now told when the nurse stops calling
A: | 4 | Alert to GP when district nursing ends | NHS Trust | 31 August 2020 | Done |
S: Done

Q fact-table: who is rewriting the self-neglect policy
A: | 6 | Self-neglect policy rewritten | Board Manager | 30 November 2020 | In consultation |
S: Board Manager

Q list: Which interim recommendations fall to the housing associations?
A: | 3 | Capacity training for housing officers (60 staff) | Housing associations | 31 January 2021 | 12 trained |
A: | 5 | Arrears letters to be checked against vulnerability list | Housing associations | 31 December 2020 | Not begun |

Q fact-table: status of feedback to fire service
A: | 7 | Feedback to fire service on every referral | Council | 31 October 2020 | Pilot in two stations |
S: Pilot in two stations

Q fact-text: board reserve at 31 March 2020
A: 3.1 The Board's reserve stood at £52,300 on 31 March 2020.
S: £52,300

Q fact-text: What increase has the CCG offered for 2021/22?
A: The CCG has been asked for 5% more in 2021/22 and has offered 2%; the police have said that they will pay the same as now.
S: 2%

Q paraphrase: are the police going to stump up any more next year?
A: The CCG has been asked for 5% more in 2021/22 and has offered 2%; the police have said that they will pay the same as now.
S: they will pay the same as now

Q fact-text: rough cost of a safeguarding adults review
A: A SAR costs about £14,000, a learning event about £2,500.
S: about £14,000

Q fact-text: how much is a learning event
A: A SAR costs about £14,000, a learning event about £2,500.
S: about £2,500

Q fact-table: spend on SARs 2019/20
A: | Reviews (SARs) | 9,400 | 27,800 | 20,000 | 31,500 |
S: 27,800

Q fact-table: What is forecast to be spent on training and events this year?
A: | Training and events | 16,300 | 14,900 | 15,000 | 4,200 |
S: 4,200

Q fact-table: ccg contribution 2018/19
A: | CCG contribution | 41,000 | 41,000 | 42,000 | 42,000 |
S: 41,000

Q fact-table: independent chair budget 20/21
A: | Independent Chair | 18,700 | 19,100 | 19,500 | 19,500 |
S: 19,500

Q paraphrase: how much did the council itself put in the kitty last year (2019/20)?
A: | Council contribution | 84,000 | 86,000 | 88,000 | 88,000 |
S: 86,000

Q fact-table: staffing cost actual 2018/19
A: | Staffing | 98,200 | 103,900 | 107,000 | 104,600 |
S: 98,200

Q comparison: Which cost lines are forecast to go over budget in 2020/21?
A: | Reviews (SARs) | 9,400 | 27,800 | 20,000 | 31,500 |
A: | Website and publicity | 3,100 | 5,600 | 4,000 | 6,800 |

Q comparison: webinars versus classroom courses last year - how many attended each?
A: Since May, 14 webinars have been held with 611 attendances; in the whole of 2019/20, 38 courses had 702.

Q paraphrase: do staff like learning on screen or in a room?
A: Two-thirds of those who returned forms preferred a classroom.
S: Two-thirds of those who returned forms preferred a classroom

Q decision: How much does the Board want to take from its reserve for reviews?
A: 3.3 **The Board is asked to** (a) approve a draw of up to £11,500 from the reserve for reviews; (b) approve the website redesign at £6,800; (c) agree that classroom courses should not begin again before April 2021.
S: up to £11,500

Q date: earliest date for classroom courses to restart
A: 3.3 **The Board is asked to** (a) approve a draw of up to £11,500 from the reserve for reviews; (b) approve the website redesign at £6,800; (c) agree that classroom courses should not begin again before April 2021.
S: April 2021

Q fact-table: who represents the care homes on the Board?
A: | Care Homes Forum | Peter Lomax |
S: Peter Lomax

Q fact-table: chief nurse at the CCG
A: | Clinical Commissioning Group (CCG) | Jean Dromgoole, Chief Nurse |
S: Jean Dromgoole

Q date: when do we hear what the learning group concluded on care home deaths
A: - 11 June 2021 – annual report 2020/21; care home deaths: Learning Group's conclusions
S: 11 June 2021

N unanswerable: How many concerns were there in May 2020?
N unanswerable: how many care home staff died with covid
N unanswerable: name of the housing association in Thorpe Ings
N unanswerable: What did Mr H die of?
N unanswerable: how old was mrs v
N unanswerable: conversion rate for the region in Q1 2020/21
N unanswerable: fire service contribution to the board's budget
N unanswerable: Which care home had the most outbreaks?
N unanswerable: how many safeguarding enquiries concerned hospitals in the same quarter of 2019
N unanswerable: who does the Board Manager report to?
N false-premise: Why did the Board order care homes to allow garden visits?
N false-premise: what did the mental capacity assessment of Mr H conclude
N false-premise: Why did the Board postpone the financial abuse audit?
N false-premise: When was Mr H evicted from his flat?
N false-premise: who did the Chair blame for the untested discharges

Q fact-table: psychological abuse enquiries Q4 2019/20
A: | Psychological abuse | 34 | 31 | 32 | 28 | 82% |
S: 31

Q fact-table: How many neglect enquiries were there in the first quarter of 2019/20?
A: | Neglect and acts of omission | 96 | 88 | 71 | 66 | 89% |
S: 96

Q fact-table: risk removed or reduced self-neglect
A: | Self-neglect | 18 | 22 | 29 | 17 | 65% |
S: 65%

Q paraphrase: how many folk being hit or hurt were looked into this spring
A: | Physical abuse | 53 | 49 | 37 | 41 | 93% |
S: 37

Q paraphrase: how many cases of people being fleeced were finished off this quarter?
A: | Financial or material abuse | 41 | 44 | 52 | 39 | 77% |
S: 39

Q fact-table: website and publicity forecast
A: | Website and publicity | 3,100 | 5,600 | 4,000 | 6,800 |
S: 6,800

Q fact-table: What did training and events cost in 2018/19?
A: | Training and events | 16,300 | 14,900 | 15,000 | 4,200 |
S: 16,300

Q fact-table: police contribution to the board
A: | Police contribution | 26,500 | 26,500 | 26,500 | 26,500 |
S: 26,500

Q fact-table: have they started checking arrears letters against the vulnerability list?
A: | 5 | Arrears letters to be checked against vulnerability list | Housing associations | 31 December 2020 | Not begun |
S: Not begun
