Q date: When did the trial of shorter hours at Tamersley hub begin?
A: **1.1 Opening hours at Tamersley hub.** Ms Carrow reported on the six-month trial, begun on 7 April 2025, under which the Tamersley hub is open three days a week instead of five and the Withern hub remains open five.
S: 7 April 2025

Q fact-text: weekly visits to Withern hub during the trial
A: Visits to Tamersley had dropped from 412 a week to 297, and visits to Withern had risen from 530 to 571.
S: 571

Q paraphrase: how many people a week still pop into the tamersley office
A: Visits to Tamersley had dropped from 412 a week to 297, and visits to Withern had risen from 530 to 571.
S: 297

Q who-said: Who pointed out that the Marsh End bus ran on a day the hub was closed?
A: Cllr Applegarth said that the bus from Marsh End to Tamersley ran only on Tuesdays, which was one of the days the hub was shut.
S: Cllr Applegarth

Q decision: What did the Panel recommend on the Tamersley hub in October?
A: *The Panel recommended that the trial go on to 31 March 2026 but that Tuesday be opened in place of Thursday.*
S: that the trial go on to 31 March 2026 but that Tuesday be opened in place of Thursday

Q decision: what happened to Cllr Frane's motion to stop the hub trial
A: Cllr Frane moved that the trial be ended; there was no seconder.
S: there was no seconder

Q date: when did Cabinet accept the hub recommendation?
A: Cabinet accepted this on 11 November.
S: 11 November

Q fact-text: cost of the museum kiosk
A: **1.2 Withern Museum kiosk.** Noted that the kiosk, bought in 2022 for £14,600, had taken 31 payments in three years and had been removed in August.
S: £14,600

Q paraphrase: how many folk ever paid at that machine in the museum?
A: **1.2 Withern Museum kiosk.** Noted that the kiosk, bought in 2022 for £14,600, had taken 31 payments in three years and had been removed in August.
S: 31 payments

Q fact-text: average webcast viewers 2023/24
A: **1.4 Webcasting.** Viewers per meeting averaged 44 in 2024/25, and 38 in 2023/24, the highest being 1,206 for the Planning Committee of 12 February 2025 about the Bracken Moss solar farm.
S: 38

Q paraphrase: which meeting did most people watch online and how many
A: **1.4 Webcasting.** Viewers per meeting averaged 44 in 2024/25, and 38 in 2023/24, the highest being 1,206 for the Planning Committee of 12 February 2025 about the Bracken Moss solar farm.
S: 1,206

Q fact-text: annual cost of the webcasting contract
A: The webcasting contract costs £11,900 a year.
S: £11,900

Q who-said: who questioned whether webcasting was worth the money?
A: Cllr Purkiss wondered if it was worth it.
S: Cllr Purkiss

Q date: When is the next fix for the bin form promised?
A: Another is promised for 30 January 2026.
S: 30 January 2026

Q paraphrase: my husband cant see, what number do we ring about the bins while the site is broken
A: Until then anyone who cannot use the form may ring 01990 555 014, and the call will be put at the front of the queue.
S: 01990 555 014

Q fact-text: when was the screen reader fault reported to Lumenary?
A: *Answer by Cllr Stackpole:* The fault was found on 2 October by our own testers and was reported to the supplier, Lumenary, on 6 October.
S: 6 October

Q date: date the first promised repair of the bin form failed
A: A mend promised for 14 November did not work.
S: 14 November

Q fact-text: How many contacts did the Council handle in quarter 3 of 2025/26?
A: (a) The Council had 71,860 contacts in quarter 3, compared with 69,140 in the same quarter of 2024/25.
S: 71,860

Q fact-text: contacts in q3 last year
A: (a) The Council had 71,860 contacts in quarter 3, compared with 69,140 in the same quarter of 2024/25.
S: 69,140

Q fact-text: What proportion of contacts came by telephone in Q3 of 2024/25?
A: Forms on the website made up 44% (2024/25: 37%), telephone 33% (40%), e-mail 14% (15%), visits 6% (7%) and the web assistant, "Tilly", 3% (1%).
S: 40%

Q paraphrase: what share of people fill things in online nowadays
A: Forms on the website made up 44% (2024/25: 37%), telephone 33% (40%), e-mail 14% (15%), visits 6% (7%) and the web assistant, "Tilly", 3% (1%).
S: 44%

Q fact-text: average time to answer calls, quarter 2
A: (b) Calls were answered in 4 minutes 12 seconds on average, the target being 3 minutes; in quarter 2 the figure was 6 minutes 40 seconds and in quarter 3 of last year 5 minutes 5 seconds.
S: 6 minutes 40 seconds

Q paraphrase: how long are you left hanging on the phone
A: (b) Calls were answered in 4 minutes 12 seconds on average, the target being 3 minutes; in quarter 2 the figure was 6 minutes 40 seconds and in quarter 3 of last year 5 minutes 5 seconds.
S: 4 minutes 12 seconds

Q comparison: Has the wait on the phone got shorter since quarter 3 last year?
A: (b) Calls were answered in 4 minutes 12 seconds on average, the target being 3 minutes; in quarter 2 the figure was 6 minutes 40 seconds and in quarter 3 of last year 5 minutes 5 seconds.

Q definition: what counts as an abandoned call?
A: (c) "Abandoned" calls, that is, those where the caller hangs up before being answered, were 9.6% of all (target 7%; quarter 2, 15.1%).
S: those where the caller hangs up before being answered

Q fact-text: abandoned call rate target
A: (c) "Abandoned" calls, that is, those where the caller hangs up before being answered, were 9.6% of all (target 7%; quarter 2, 15.1%).
S: 7%

Q paraphrase: how many callers got so fed up they put the phone down
A: (c) "Abandoned" calls, that is, those where the caller hangs up before being answered, were 9.6% of all (target 7%; quarter 2, 15.1%).
S: 9.6%

Q date: when did the new phone system go live
A: (d) The new telephone system, which went live on 22 September, offers to ring people back.
S: 22 September

Q fact-text: How many call-backs were made inside the promised hour?
A: It was used 3,310 times in the quarter and 2,874 of those calls were made within the hour promised.
S: 2,874

Q fact-table: average wait for council tax and benefits callers
A: | Council tax and benefits | 8,420 | 7,310 | 13.2 | 6:05 | 7:30 | 3:00 | 71 |
S: 6:05

Q fact-table: How long did housing repairs callers wait in the same quarter last year?
A: | Housing repairs | 4,770 | 4,150 | 13.0 | 6:31 | 5:02 | 2:00 | 64 |
S: 5:02

Q fact-table: planning calls done at first contact %
A: | Planning | 1,240 | 1,175 | 5.2 | 2:20 | 2:41 | 3:00 | 29 |
S: 29

Q fact-table: What is the target wait on the switchboard?
A: | Switchboard | 5,480 | 5,095 | 7.0 | 1:55 | 3:25 | 1:00 | 95 |
S: 1:00

Q fact-table: calls answered by environmental health
A: | Environmental health | 925 | 858 | 7.2 | 2:49 | 3:36 | 3:00 | 33 |
S: 858

Q paraphrase: if youre about to lose your home how long till somebody picks up
A: | Homelessness and housing options | 1,865 | 1,690 | 9.4 | 3:44 | 3:12 | 2:00 | 38 |
S: 3:44

Q fact-table: waste and recycling calls offered in quarter 3
A: | Waste and recycling | 6,190 | 5,795 | 6.4 | 2:58 | 4:10 | 3:00 | 92 |
S: 6,190

Q fact-table: which service had the lowest abandonment rate
A: | Elections | 610 | 596 | 2.3 | 1:02 | 1:20 | 3:00 | 88 |
S: 2.3

Q list: Which services have callers waiting longer than last year?
A: | Housing repairs | 4,770 | 4,150 | 13.0 | 6:31 | 5:02 | 2:00 | 64 |
A: | Homelessness and housing options | 1,865 | 1,690 | 9.4 | 3:44 | 3:12 | 2:00 | 38 |

Q reason: Why are housing repairs calls taking longer to answer?
A: Damp and mould reports went up from 212 to 388 after the law known as Awaab's Law came into force on 27 October 2025, under which an emergency hazard must be dealt with in 24 hours, and each such call lasts 14 minutes on average.

Q paraphrase: how many people have rung about black mould since the new law?
A: Damp and mould reports went up from 212 to 388 after the law known as Awaab's Law came into force on 27 October 2025, under which an emergency hazard must be dealt with in 24 hours, and each such call lasts 14 minutes on average.
S: 388

Q fact-text: cost of the two temporary advisers
A: Two temporary advisers have been taken on until 31 March at a cost of £23,400.
S: £23,400

Q decision: how will council tax reminders be posted from now on?
A: It has been agreed to send these in four batches and not in one.
S: in four batches

Q fact-text: stage 1 complaints in the quarter
A: 3.3.1 There were 187 stage 1 complaints in the quarter (quarter 3 2024/25: 164) and 29 went to stage 2 (21).
S: 187

Q fact-text: How many complaints went to stage 2 in Q3 2024/25?
A: 3.3.1 There were 187 stage 1 complaints in the quarter (quarter 3 2024/25: 164) and 29 went to stage 2 (21).
S: 21

Q fact-text: percentage of stage 1 complaints answered in ten working days
A: 81% of stage 1 complaints were answered in ten working days (target 95%; 2024/25: 77%).
S: 81%

Q paraphrase: how many grumbles were about rubbish not being picked up
A: Of stage 1 complaints 74 were about repairs, 41 about missed bins, 23 about planning and 49 about all else; 102 of the 187 were upheld in whole or part.
S: 41

Q fact-text: complaints upheld
A: Of stage 1 complaints 74 were about repairs, 41 about missed bins, 23 about planning and 49 about all else; 102 of the 187 were upheld in whole or part.
S: 102

Q definition: What is a stage 2 complaint?
A: 3.3.2 "Stage 1" is the first answer, by the service; "stage 2" is a second look, by someone outside the service.
S: a second look, by someone outside the service

Q fact-text: compensation paid for repairs
A: 3.3.3 Compensation of £6,870 was paid, of which £5,150 was for repairs.
S: £5,150

Q date: When was Tilly first put on the website?
A: 3.4.1 Tilly was put on the website on 3 March 2025, at a cost of £36,000 for two years.
S: 3 March 2025

Q paraphrase: whats the chatbot cost us
A: 3.4.1 Tilly was put on the website on 3 March 2025, at a cost of £36,000 for two years.
S: £36,000 for two years

Q comparison: Is Tilly settling as many queries as the business case said it would?
A: Of these 1,318 (59%) ended without the person's having to get in touch in another way; the business case had supposed 70%.
S: 1,318 (59%)

Q fact-text: number of Tilly conversations in the quarter
A: It had 2,230 conversations in the quarter.
S: 2,230

Q fact-text: How many of the checked Tilly answers were wrong?
A: 3.4.2 A check by officers of 200 conversations found that 171 of Tilly's answers were right, 18 incomplete and 11 wrong.
S: 11

Q paraphrase: what did the robot mostly get muddled about?
A: Of those that were wrong seven gave last year's Christmas bin days.
S: last year's Christmas bin days

Q fact-text: cost of putting Tilly on the telephone
A: This would cost £52,000 and, the supplier says, take 12% of calls.
S: £52,000

Q fact-text: satisfaction in winter 2023 survey
A: 3.5.1 The winter survey (November, 1,046 replies) found 68% satisfied with how the Council was to deal with (winter 2024: 63%; winter 2023: 66%).
S: 66%

Q paraphrase: are people any happier with dealing with the council than they were last winter
A: 3.5.1 The winter survey (November, 1,046 replies) found 68% satisfied with how the Council was to deal with (winter 2024: 63%; winter 2023: 66%).
S: 68%

Q fact-text: How satisfied were people who visited in person?
A: Satisfaction was 77% among those who used the website, 61% among those who rang and 82% among those who visited.
S: 82%

Q comparison: who is happiest, web users, callers or visitors?
A: Satisfaction was 77% among those who used the website, 61% among those who rang and 82% among those who visited.
S: 82% among those who visited

Q paraphrase: what did the pensioners' group moan about with the phone menus
A: Withern and District Age Network, whose members' views were sought, said that "press one for this and two for that" puts its members off, and asked for a number answered by a person.
S: "press one for this and two for that" puts its members off

Q fact-text: until what time did the Carers' Group want evening opening?
A: Tamersley Carers' Group asked for evening hours, until 7 pm, on one day a week.
S: until 7 pm

Q reason: Why did officers suggest refusing the Age Network's request?
A: 3.5.2 Officers suggest that the first request be refused, as it would cost £48,000 a year, and that the second be tried on Wednesdays from April.
S: it would cost £48,000 a year

Q fact-table: website and forms forecast 2025/26
A: | Website and forms | 141 | 152 | 190 | 246 | 155 |
S: 246

Q fact-table: What was spent on the hubs in 2024/25?
A: | Hubs (Tamersley and Withern) | 322 | 331 | 289 | 305 | 268 |
S: 331

Q fact-table: draft 2026/27 cyber security budget
A: | Cyber security | 166 | 204 | 260 | 257 | 315 |
S: 315

Q fact-table: contact centre staff budget 2025/26
A: | Contact centre staff | 1,118 | 1,146 | 1,160 | 1,207 | 1,190 |
S: 1,160

Q paraphrase: how much went on stamps and printing a couple of years ago, 2023/24
A: | Postage and printing | 187 | 179 | 160 | 172 | 140 |
S: 187

Q fact-table: telephone system forecast this year
A: | Telephone system | 94 | 98 | 121 | 138 | 84 |
S: 138

Q reason: Why is the website overspending?
A: 3.6.1 The website is forecast to overspend by £56,000, because the move of 1,900 pages took Lumenary four months more than was contracted for; £30,000 of it is disputed.
S: the move of 1,900 pages took Lumenary four months more than was contracted for

Q fact-text: how much of the website overspend is in dispute?
A: 3.6.1 The website is forecast to overspend by £56,000, because the move of 1,900 pages took Lumenary four months more than was contracted for; £30,000 of it is disputed.
S: £30,000

Q who-said: which councillor was told by Tilly there was no crematorium?
A: Cllr Holmwood had herself been told by Tilly that there was no crematorium in the district.
S: Cllr Holmwood

Q who-said: Who said a human voice was cheap at £48,000?
A: Cllr Applegarth thought that £48,000 was little to pay for a human voice.
S: Cllr Applegarth

Q who-said: who said a member of staff with that many wrong answers would be retrained
A: Cllr Sarkar said that 11 wrong answers in 200 would get an adviser sent for training.
S: Cllr Sarkar

Q fact-text: cost of a staffed number for over-75s only
A: Ms Carrow said that the number could be given to over-75s only, at about £15,000.
S: about £15,000

Q decision: Until what time will evening hours run under the Panel's recommendation?
A: **Recommended to Cabinet:** (1) that evening hours be tried on Wednesdays from 1 April 2026, until 6.30 pm; (2) that a number answered by a person be provided for those aged 75 and over; (3) that Tilly be not put on the telephone until 95% of its answers are right.
S: until 6.30 pm

Q decision: how accurate must Tilly be before it goes on the phones
A: **Recommended to Cabinet:** (1) that evening hours be tried on Wednesdays from 1 April 2026, until 6.30 pm; (2) that a number answered by a person be provided for those aged 75 and over; (3) that Tilly be not put on the telephone until 95% of its answers are right.
S: 95% of its answers are right

Q decision: What was the vote on the number answered by a person?
A: *Recommendations 1 and 3 were unanimous; recommendation 2 was carried by four votes to two.*
S: four votes to two

Q fact-text: staff who clicked in October phishing test
A: 4.1 In a simulated "phishing" test in October, where a false e-mail is sent to see who is deceived by it, 7.9% of 1,020 staff clicked on the link (May 2025: 11.4%; target: 5%).
S: 7.9%

Q paraphrase: how many councillors fell for the fake email this time
A: Of 44 councillors nine clicked (May: 14).
S: nine

Q definition: what is a phishing test
A: 4.1 In a simulated "phishing" test in October, where a false e-mail is sent to see who is deceived by it, 7.9% of 1,020 staff clicked on the link (May 2025: 11.4%; target: 5%).
S: a false e-mail is sent to see who is deceived by it

Q fact-text: How many unsupported servers were there in March?
A: 4.2 Eighty-six servers were in use in December, of which five run software which is no longer supported; in March there were 17.
S: 17

Q date: when will the last unsupported servers be gone?
A: The five will be gone by 30 June 2026.
S: 30 June 2026

Q paraphrase: how much did getting hacked cost next door
A: 4.3 The neighbouring council's attack cost it an estimated £3.4m and put its housing systems out of use for eleven weeks.
S: £3.4m

Q fact-text: time taken to recover our systems in the September back-up test
A: Ours were last recovered from back-up in a test on 16 September 2025, in 31 hours, the aim being 24.
S: 31 hours

Q fact-table: How much has been spent on the housing system renewal so far?
A: | Housing system renewal | P. Dunnock | 1,240 | 515 | Oct 2026 | Mar 2027 | Amber |
S: 515

Q fact-table: expected finish of in-cab bin technology
A: | In-cab bin technology | F. Rook | 195 | 188 | Aug 2025 | Feb 2026 | Amber |
S: Feb 2026

Q fact-table: Who is sponsoring the move of planning to the cloud?
A: | Planning system in the cloud | J. Amadi | 280 | 96 | May 2026 | May 2026 | Green |
S: J. Amadi

Q fact-table: budget for replacing old servers
A: | Replacement of old servers | M. Telfer | 220 | 143 | Dec 2025 | Jun 2026 | Amber |
S: 220

Q paraphrase: what did they spend on gadgets for the councillors?
A: | Members' tablets | M. Telfer | 58 | 57 | May 2025 | Finished | Complete |
S: 57

Q list: digital projects on amber
A: | Housing system renewal | P. Dunnock | 1,240 | 515 | Oct 2026 | Mar 2027 | Amber |
A: | In-cab bin technology | F. Rook | 195 | 188 | Aug 2025 | Feb 2026 | Amber |
A: | Replacement of old servers | M. Telfer | 220 | 143 | Dec 2025 | Jun 2026 | Amber |

Q list: Which digital projects are complete?
A: | Telephone system | I. Carrow | 165 | 161 | Sep 2025 | Finished | Complete |
A: | Members' tablets | M. Telfer | 58 | 57 | May 2025 | Finished | Complete |

Q reason: why was the tech in the bin lorries delayed
A: 4.4 In-cab technology was put back because the drivers' union asked that it not be used to watch drivers' speed; this was conceded on 4 December.
S: the drivers' union asked that it not be used to watch drivers' speed

Q fact-text: households taking council tax bills by email
A: 4.5 12,310 households (23%) take council tax bills by e-mail; the target for March 2026 is 30%, and each one saves £1.34 a year.
S: 12,310 households (23%)

Q fact-text: target share of e-mailed bills by March 2026
A: 4.5 12,310 households (23%) take council tax bills by e-mail; the target for March 2026 is 30%, and each one saves £1.34 a year.
S: 30%

Q fact-table: Who leads the task group on digital exclusion?
A: | 14 July 2026 | Digital exclusion: task group | Cllr Holmwood |
S: Cllr Holmwood

Q fact-table: date hub trial final report
A: | 21 April 2026 | Hub trial: final report | Ines Carrow |
S: 21 April 2026

N unanswerable: What was satisfaction with the Council in winter 2022?
N unanswerable: how much was the Tamersley hub trial expected to save
N unanswerable: Which neighbouring council suffered the cyber attack?
N unanswerable: average wait for planning calls in quarter 2
N unanswerable: who voted against the over-75s phone number
N unanswerable: How many stage 2 complaints were upheld?
N unanswerable: how many visits did the museum get last year
N unanswerable: What does the housing system supplier charge a year?
N unanswerable: how many councillors clicked in the October 2024 phishing test
N unanswerable: cost of evening opening on Wednesdays
N false-premise: Why did the Panel end the Tamersley hub trial in October?
N false-premise: when did Lumenary successfully mend the bin form
N false-premise: Why did Cllr Stackpole say webcasting should be scrapped?
N false-premise: what made the Panel recommend letting Tilly answer the phone
N false-premise: Why has the planning cloud project slipped behind schedule?

Q paraphrase: what was the row about that got everyone tuning in
A: **1.4 Webcasting.** Viewers per meeting averaged 44 in 2024/25, and 38 in 2023/24, the highest being 1,206 for the Planning Committee of 12 February 2025 about the Bracken Moss solar farm.
S: the Bracken Moss solar farm

Q paraphrase: how fast must a landlord sort a dangerous damp problem now
A: Damp and mould reports went up from 212 to 388 after the law known as Awaab's Law came into force on 27 October 2025, under which an emergency hazard must be dealt with in 24 hours, and each such call lasts 14 minutes on average.
S: 24 hours

Q paraphrase: how long were next doors computers down for after the hackers
A: 4.3 The neighbouring council's attack cost it an estimated £3.4m and put its housing systems out of use for eleven weeks.
S: eleven weeks

Q paraphrase: how much do we save for every family that ditches paper bills
A: 4.5 12,310 households (23%) take council tax bills by e-mail; the target for March 2026 is 30%, and each one saves £1.34 a year.
S: £1.34 a year

Q paraphrase: who in cabinet is in charge of the computers and helpline
A: | Cabinet member attending | Cllr Robin Stackpole (Customer, Digital and Data) |
S: Cllr Robin Stackpole

Q paraphrase: how many phone calls might the talking robot take off people's hands
A: This would cost £52,000 and, the supplier says, take 12% of calls.
S: 12% of calls

Q paraphrase: how much was handed over to say sorry this quarter
A: 3.3.3 Compensation of £6,870 was paid, of which £5,150 was for repairs.
S: £6,870

Q paraphrase: when did old tech in the museum get taken out
A: **1.2 Withern Museum kiosk.** Noted that the kiosk, bought in 2022 for £14,600, had taken 31 payments in three years and had been removed in August.
S: August

Q paraphrase: how many people gave their views on what it's like contacting us
A: 3.5.1 The winter survey (November, 1,046 replies) found 68% satisfied with how the Council was to deal with (winter 2024: 63%; winter 2023: 66%).
S: 1,046

Q paraphrase: is the new housing computer going to be late
A: | Housing system renewal | P. Dunnock | 1,240 | 515 | Oct 2026 | Mar 2027 | Amber |
S: Mar 2027

Q comparison: Do staff click on fake e-mails less than they did in May?
A: 4.1 In a simulated "phishing" test in October, where a false e-mail is sent to see who is deceived by it, 7.9% of 1,020 staff clicked on the link (May 2025: 11.4%; target: 5%).
