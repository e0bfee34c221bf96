Q definition: what does "parked" mean in the action log?
A: *Open* means that work is going on and the due date has not passed; *overdue* means that the due date has passed; *proposed to close* means that the owner believes it done and the Board is asked to agree; *closed* means that the Board has agreed; *parked* means that it waits on somebody outside the Authority.
S: it waits on somebody outside the Authority

Q definition: difference between closed and proposed to close
A: *Open* means that work is going on and the due date has not passed; *overdue* means that the due date has passed; *proposed to close* means that the owner believes it done and the Board is asked to agree; *closed* means that the Board has agreed; *parked* means that it waits on somebody outside the Authority.
S: *proposed to close* means that the owner believes it done and the Board is asked to agree; *closed* means that the Board has agreed

Q paraphrase: who is allowed to give people longer to do their jobs?
A: Only the Board can close an action, and only the Chair, Mayor Leonie Drax, can change a due date.
S: only the Chair, Mayor Leonie Drax

Q fact-text: who can close an action
A: Only the Board can close an action, and only the Chair, Mayor Leonie Drax, can change a due date.
S: Only the Board

N unanswerable: who can add an action between meetings?

Q fact-text: how many actions set since January
A: A2. Since January the Board has set 39 actions.
S: 39

Q fact-text: number of actions overdue now
A: Of these 24 are closed, five are proposed to close, five are open, three are overdue and two are parked.
S: three

Q paraphrase: how many jobs were running late this time last year?
A: A year ago 11 were overdue.
S: 11

N unanswerable: how many actions were parked a year ago?

Q comparison: are actions being finished any quicker than in 2024?
A: The mean time to close an action was 67 days, against 102 in 2024; the Board's own aim is 60.
S: 67 days, against 102 in 2024

Q fact-text: target days to close an action
A: The mean time to close an action was 67 days, against 102 in 2024; the Board's own aim is 60.
S: 60

N unanswerable: mean time to close an action in 2023

N false-premise: when did the Board reach its aim for closing actions?

Q fact-table: when was the franchising timetable published
A: | 01/2 | Publish the bus franchising timetable | Callum Reay | 31 March 2025 | Published 28 March | Closed June |
S: 28 March

Q paraphrase: has the government written back about the lifts at Lowdale?
A: | 01/5 | Write to the Minister about Lowdale station lifts | Mayor Drax | 14 February 2025 | Sent 11 February; no reply; chased in May | Parked |
S: no reply

Q fact-table: date letter sent to Minister on station lifts
A: | 01/5 | Write to the Minister about Lowdale station lifts | Mayor Drax | 14 February 2025 | Sent 11 February; no reply; chased in May | Parked |
S: 11 February

N unanswerable: what would lifts at Lowdale station cost?

N false-premise: what did the Minister say about the Lowdale station lifts?

Q fact-table: who owns the action on night bus pilot costs
A: | 01/6 | Report on night bus pilot costs | Sunita Bedi | 30 June (30 April) 2025 | Report attached as Paper 7 | Proposed to close |
S: Sunita Bedi

Q date: original due date for the night bus costs report
A: | 01/6 | Report on night bus pilot costs | Sunita Bedi | 30 June (30 April) 2025 | Report attached as Paper 7 | Proposed to close |
S: 30 April

N unanswerable: why was the due date of the night bus costs report moved?

Q reason: why haven't they found a young person for the Board yet?
A: | 01/9 | Recruit a youth adviser to the Board | Ines Moffat | 31 May 2025 | Two candidates withdrew; advertised again | Overdue |
S: Two candidates withdrew; advertised again

Q paraphrase: whose job is it to get us a youth adviser
A: | 01/9 | Recruit a youth adviser to the Board | Ines Moffat | 31 May 2025 | Two candidates withdrew; advertised again | Overdue |
S: Ines Moffat

N unanswerable: why did the two candidates for youth adviser withdraw?

Q fact-table: how many Tarnock bus stops have been looked at?
A: | 03/1 | Survey of accessible stops, Tarnock | Callum Reay | 31 July 2025 | 614 of 640 stops surveyed | Overdue |
S: 614 of 640

Q fact-table: lowdale stop survey progress
A: | 03/2 | Survey of accessible stops, Lowdale | Callum Reay | 31 October 2025 | 205 of 488 stops surveyed | Open |
S: 205 of 488

N unanswerable: fellgate stop survey progress

N unanswerable: how many of the Tarnock stops surveyed are accessible?

Q date: when must the Lowdale stops survey be done by
A: | 03/2 | Survey of accessible stops, Lowdale | Callum Reay | 31 October 2025 | 205 of 488 stops surveyed | Open |
S: 31 October 2025

Q fact-table: when did leaders agree how to share out the adult skills money?
A: | 03/4 | Agree the Adult Skills Fund split for 2025/26 | Dr Petra Lyle | 30 May 2025 | Agreed by leaders 22 May | Closed June |
S: 22 May

N unanswerable: what share of the Adult Skills Fund does Lowdale get in 2025/26?

Q paraphrase: how long is the X9 safe for?
A: | 03/7 | Meet Garside Coaches about route X9 | Sunita Bedi | 30 April 2025 | Met 16 April; X9 kept until January 2026 | Closed June |
S: X9 kept until January 2026

Q date: when did we sit down with Garside Coaches
A: | 03/7 | Meet Garside Coaches about route X9 | Sunita Bedi | 30 April 2025 | Met 16 April; X9 kept until January 2026 | Closed June |
S: 16 April

N unanswerable: how many people use the X9?

Q fact-table: who is writing the freight strategy scope?
A: | 03/8 | Draft a freight strategy scope | Wilf Anstey | 30 September 2025 | First draft with ports | Open |
S: Wilf Anstey

Q fact-table: where's the lorry strategy up to
A: | 03/8 | Draft a freight strategy scope | Wilf Anstey | 30 September 2025 | First draft with ports | Open |
S: First draft with ports

Q fact-table: status of action 06/1
A: | 06/1 | Circulate the fares elasticity note | Sunita Bedi | 20 June 2025 | Circulated 19 June | Proposed to close |
S: Proposed to close

Q fact-table: what have the police sent about attacks on bus drivers?
A: | 06/2 | Ask the police for figures on assaults on drivers | Ines Moffat | 31 July 2025 | Figures for April only received 2 September | Parked |
S: Figures for April only received 2 September

N unanswerable: how many assaults on drivers were there in April?

Q date: when is the trip to the tram depot
A: | 06/3 | Visit the tram depot with trade unions | Wilf Anstey | 30 September 2025 | Fixed for 24 September, 12 places | Open |
S: 24 September

Q fact-table: how many can go on the depot visit?
A: | 06/3 | Visit the tram depot with trade unions | Wilf Anstey | 30 September 2025 | Fixed for 24 September, 12 places | Open |
S: 12 places

N unanswerable: who has put their name down for the depot visit?

Q fact-table: cost of the consultants on under-19 travel
A: | 06/4 | Options for under-19 free travel | Callum Reay | 17 November 2025 | Consultants Merrow & Finch appointed, £38,500 | Open |
S: £38,500

Q paraphrase: who's been hired to look at teenagers riding for nothing
A: | 06/4 | Options for under-19 free travel | Callum Reay | 17 November 2025 | Consultants Merrow & Finch appointed, £38,500 | Open |
S: Merrow & Finch

N unanswerable: how much would free travel for under-19s cost each year?

Q reason: Why did the tram risk workshop not happen?
A: | 06/6 | Risk workshop on tram renewal | Hetty Oyelaran | 31 August 2025 | Put off, facilitator ill | Overdue |
S: facilitator ill

Q fact-table: when was Sir Giles thanked
A: | 06/7 | Letter of thanks to Sir Giles Penney | Mayor Drax | 30 June 2025 | Sent 12 June | Proposed to close |
S: 12 June

N unanswerable: what was Sir Giles Penney thanked for?

Q fact-table: price paid for apprenticeship data
A: | 06/8 | Map of apprenticeship cold spots | Dr Petra Lyle | 17 November 2025 | Data bought for £6,200 | Open |
S: £6,200

N unanswerable: where are the apprenticeship cold spots?

Q list: which June actions does Ines Moffat own?
A: | 06/2 | Ask the police for figures on assaults on drivers | Ines Moffat | 31 July 2025 | Figures for April only received 2 September | Parked |
A: | 06/5 | Correct the minute on college mergers | Ines Moffat | 15 September 2025 | See E3 | Proposed to close |

Q list: Which actions are overdue?
A: | 01/9 | Recruit a youth adviser to the Board | Ines Moffat | 31 May 2025 | Two candidates withdrew; advertised again | Overdue |
A: | 03/1 | Survey of accessible stops, Tarnock | Callum Reay | 31 July 2025 | 614 of 640 stops surveyed | Overdue |
A: | 06/6 | Risk workshop on tram renewal | Hetty Oyelaran | 31 August 2025 | Put off, facilitator ill | Overdue |

Q list: which are parked?
A: | 01/5 | Write to the Minister about Lowdale station lifts | Mayor Drax | 14 February 2025 | Sent 11 February; no reply; chased in May | Parked |
A: | 06/2 | Ask the police for figures on assaults on drivers | Ines Moffat | 31 July 2025 | Figures for April only received 2 September | Parked |

Q paraphrase: who missed the June meeting?
A: *Apologies:* Councillor Maud Inskip (Fellgate), for whom Councillor Basil Orme attended; Principal Rachel Thwing (colleges).
S: Councillor Maud Inskip (Fellgate), for whom Councillor Basil Orme attended; Principal Rachel Thwing (colleges)

Q fact-text: who came in place of Cllr Inskip on 9 June
A: *Apologies:* Councillor Maud Inskip (Fellgate), for whom Councillor Basil Orme attended; Principal Rachel Thwing (colleges).
S: Councillor Basil Orme

N false-premise: who came in place of Principal Thwing on 9 June?

Q paraphrase: who speaks for the unions on the Board?
A: *Present on 9 June:* Mayor Leonie Drax (Chair); Councillor Rufus Tandy (Tarnock City); Councillor Gwenda Pell (Lowdale); Councillor Imran Sheikh (Upper Tarn); Ms Dorothea Kranz (Chamber of Commerce); Mr Neville Obi (trade unions).
S: Mr Neville Obi

N unanswerable: who was present at the meeting of 24 March 2025?

Q fact-text: how many rode the N3 each journey in May?
A: Ms Bedi said that it had carried nine people a journey in April and 14 in May, and that the N1 had carried 31 and 33.
S: 14 in May

Q fact-text: n1 passengers per journey april
A: Ms Bedi said that it had carried nine people a journey in April and 14 in May, and that the N1 had carried 31 and 33.
S: 31

N unanswerable: n2 passengers per journey april

N unanswerable: how many rode the N3 each journey in June?

Q reason: what did the officer reckon was wrong with the N3?
A: She thought that the N3 ran too late for hospital shifts, which end at 9.30 pm.
S: the N3 ran too late for hospital shifts, which end at 9.30 pm

Q who-said: who asked why hardly anyone was on the Upper Tarn bus
A: Councillor Sheikh had asked why the N3 to Upper Tarn carried so few.
S: Councillor Sheikh

Q decision: what was agreed in June about the late buses?
A: The Board had agreed to keep all three night routes until 31 December 2025, Councillor Orme dissenting.
S: keep all three night routes until 31 December 2025

Q paraphrase: did anybody object to keeping the night buses
A: The Board had agreed to keep all three night routes until 31 December 2025, Councillor Orme dissenting.
S: Councillor Orme dissenting

N unanswerable: why did Councillor Orme dissent on the night buses?

Q fact-text: what does the college merger minute say now?
A: The recording bears her out, and the minute now reads "noted".
S: "noted"

Q who-said: who pointed out the mistake in the minutes
A: Principal Thwing has written that the Board only noted it.
S: Principal Thwing

N unanswerable: when will Tarnock College and Lowdale Tech merge?

N false-premise: why did the Board support the college merger?

Q date: when will the outline case for trams come now?
A: Ms Oyelaran had said that the outline case would come in November 2025; it will now come in February 2026, since the manufacturer's prices were received ten weeks late.
S: February 2026

Q reason: what's holding up the tram business case
A: Ms Oyelaran had said that the outline case would come in November 2025; it will now come in February 2026, since the manufacturer's prices were received ten weeks late.
S: the manufacturer's prices were received ten weeks late

N unanswerable: when will the full business case for trams come?

Q fact-text: how much have they asked Whitehall for towards trams
A: The estimate stays at £212 million, of which £150 million has been asked from the Government.
S: £150 million

Q fact-text: estimated cost of tram renewal
A: The estimate stays at £212 million, of which £150 million has been asked from the Government.
S: £212 million

N unanswerable: how much has the Government agreed to give for tram renewal?

N false-premise: by how much has the tram renewal estimate risen since June?

Q who-said: who wanted a guarantee of a second person on every tram?
A: Mr Obi had asked for a promise of no driver-only trams; the Mayor would not give one before the case was seen.
S: Mr Obi

Q paraphrase: did the mayor give her word on driver-only trams?
A: Mr Obi had asked for a promise of no driver-only trams; the Mayor would not give one before the case was seen.
S: the Mayor would not give one before the case was seen

Q fact-text: proportion of firms unable to fill jobs, spring survey
A: E5. Minute 22. Ms Kranz had reported that in the Chamber's spring survey 44 per cent of 310 firms had vacancies they could not fill, as against 51 per cent in autumn 2024; the hardest to fill were for electricians.
S: 44 per cent

Q fact-text: autumn 2024 survey, share of firms with hard to fill vacancies
A: E5. Minute 22. Ms Kranz had reported that in the Chamber's spring survey 44 per cent of 310 firms had vacancies they could not fill, as against 51 per cent in autumn 2024; the hardest to fill were for electricians.
S: 51 per cent

N unanswerable: proportion of firms unable to fill jobs, spring 2024

Q paraphrase: what sort of workers are hardest to find
A: E5. Minute 22. Ms Kranz had reported that in the Chamber's spring survey 44 per cent of 310 firms had vacancies they could not fill, as against 51 per cent in autumn 2024; the hardest to fill were for electricians.
S: electricians

Q fact-table: Lowdale Tech completion rate
A: | Lowdale Tech | 160 | 151 | 98 | 65% | 60 |
S: 65%

Q fact-table: how many finished the bootcamp at Tarnock College
A: | Tarnock College | 220 | 204 | 163 | 80% | 97 |
S: 163

Q fact-table: how many places did we fund at Codeworks North?
A: | Codeworks North | 120 | 118 | 104 | 88% | 71 |
S: 120

Q fact-table: codeworks north starts
A: | Codeworks North | 120 | 118 | 104 | 88% | 71 |
S: 118

N unanswerable: codeworks north cost per learner

Q paraphrase: who did best at getting folk to the end of the course?
A: | Heron Logistics | 75 | 75 | 69 | 92% | 58 |
S: Heron Logistics

Q paraphrase: how many had a job half a year after Women into Trades
A: | Women into Trades | 40 | 36 | 31 | 86% | 24 |
S: 24

N unanswerable: how many had a job twelve months after Women into Trades?

Q fact-table: total starts all bootcamps
A: | All providers | 705 | 646 | 502 | 78% | 329 |
S: 646

Q comparison: how do our bootcamps compare with the country as a whole?
A: The national completion rate was 72 per cent.
A: | All providers | 705 | 646 | 502 | 78% | 329 |
S: 72 per cent

N unanswerable: completion rate for all providers in 2023/24

Q reason: why did Fellgate Training do so badly?
A: Fellgate Training lost its tutor for welding in October 2024; its contract has not been renewed.
S: lost its tutor for welding in October 2024

Q decision: is fellgate training still being funded
A: Fellgate Training lost its tutor for welding in October 2024; its contract has not been renewed.
S: its contract has not been renewed

N false-premise: why was Lowdale Tech's bootcamp contract ended?

Q fact-text: cost per completed learner latest year
A: The cost for each completed learner was £3,140, and in 2023/24 £3,575.
S: £3,140

Q comparison: is each learner costing us less than the year before?
A: The cost for each completed learner was £3,140, and in 2023/24 £3,575.
S: £3,140, and in 2023/24 £3,575

Q who-said: who said they'd been told they were too old
A: F2. A learner at Women into Trades told the evaluators: "I'd been told for ten years I was too old; I was forty-one."
S: A learner at Women into Trades

Q paraphrase: what did the boss in Fellgate make of the courses
A: An employer in Fellgate thought the courses "a month too short to be any use to me".
S: "a month too short to be any use to me"

N unanswerable: which firm does the Fellgate employer run?

Q fact-table: subsidy per passenger on the N2
A: | N2 | Fellgate | 4 | 19 | 20 | 2.95 | Continue, Friday and Saturday only |
S: 2.95

Q fact-table: how many N3 buses run each night?
A: | N3 | Upper Tarn | 3 | 12 | 20 | 5.40 | Retime to 9.50 pm, review in April |
S: 3

Q fact-table: N3 target passengers
A: | N3 | Upper Tarn | 3 | 12 | 20 | 5.40 | Retime to 9.50 pm, review in April |
S: 20

Q paraphrase: what will change about the late bus to Upper Tarn?
A: | N3 | Upper Tarn | 3 | 12 | 20 | 5.40 | Retime to 9.50 pm, review in April |
S: Retime to 9.50 pm, review in April

Q list: which night routes are below their passenger target
A: | N2 | Fellgate | 4 | 19 | 20 | 2.95 | Continue, Friday and Saturday only |
A: | N3 | Upper Tarn | 3 | 12 | 20 | 5.40 | Retime to 9.50 pm, review in April |

N unanswerable: what is the fare on the N1?

Q date: when did the night buses start running
A: G1. The pilot began on 3 February 2025.
S: 3 February 2025

Q fact-text: night bus spending forecast
A: Its budget for the year is £640,000, and the spending forecast is £611,000.
S: £611,000

Q paraphrase: will the night buses go over what was set aside?
A: Its budget for the year is £640,000, and the spending forecast is £611,000.
S: Its budget for the year is £640,000, and the spending forecast is £611,000

N false-premise: why is the night bus pilot overspending?

Q fact-text: incidents of disorder on the N1
A: There were 22 reports of disorder, 15 of them on the N1.
S: 15

N unanswerable: incidents of disorder on the N3

Q fact-text: what would a second crew member after midnight cost?
A: Drivers asked for a second member of staff after midnight; that would cost £94,000 a year and is not recommended.
S: £94,000 a year

Q list: what did the Board close on 15 September?
A: H1. The Board AGREED to close 01/6, 03/5, 06/1 and 06/7.
S: 01/6, 03/5, 06/1 and 06/7

Q reason: why did 06/5 stay open
A: Action 06/5 was left open at the request of Councillor Tandy, who wished to hear the recording for himself.
S: Councillor Tandy, who wished to hear the recording for himself

Q date: new deadline for the tram risk workshop
A: H2. The Mayor changed the due date of 03/1 to 31 October 2025 and of 06/6 to 14 November 2025.
S: 14 November 2025

Q date: how much longer was given for the Tarnock stops survey, till when?
A: H2. The Mayor changed the due date of 03/1 to 31 October 2025 and of 06/6 to 14 November 2025.
S: 31 October 2025

N false-premise: what new date did the Mayor give for finding a youth adviser?

Q who-said: who lost patience with the search for a young person?
A: She declined to change 01/9: "Eight months to find one young person is long enough."
A: H2. The Mayor changed the due date of 03/1 to 31 October 2025 and of 06/6 to 14 November 2025.
S: The Mayor

Q decision: how was the tie over the N2 settled
A: On a vote there were three for and three against, and the Mayor gave her casting vote against.
S: the Mayor gave her casting vote against

Q fact-text: who proposed keeping N2 every night
A: H3. Councillor Inskip proposed that the N2 be kept on all nights.
S: Councillor Inskip

N unanswerable: which three members voted for keeping the N2 on all nights?

Q paraphrase: who has to let the hospital know about the bus times?
A: H4. New actions: 09/1, Ms Bedi to tell staff at Upper Tarn Hospital of the new N3 times by 1 December; 09/2, Dr Lyle to bring a paper on Fellgate's lost places to the meeting of 17 November; 09/3, Mr Anstey to find out what became of the 26 Tarnock stops not surveyed, by 10 October.
S: Ms Bedi

Q date: deadline for action 09/3
A: H4. New actions: 09/1, Ms Bedi to tell staff at Upper Tarn Hospital of the new N3 times by 1 December; 09/2, Dr Lyle to bring a paper on Fellgate's lost places to the meeting of 17 November; 09/3, Mr Anstey to find out what became of the 26 Tarnock stops not surveyed, by 10 October.
S: 10 October

N unanswerable: why were 26 Tarnock stops not surveyed?

N false-premise: why did the Board close action 06/5?

Q decision: does the N1 carry on as it is
A: | N1 | Lowdale | 6 | 32 | 25 | 1.10 | Continue |
S: Continue

N false-premise: when will the N1 be withdrawn?

Q paraphrase: on which evenings will there be a late bus to Fellgate
A: | N2 | Fellgate | 4 | 19 | 20 | 2.95 | Continue, Friday and Saturday only |
S: Friday and Saturday only

N unanswerable: on which evenings does the N3 run?

Q comparison: did passengers on the N3 pick up between April and May
A: Ms Bedi said that it had carried nine people a journey in April and 14 in May, and that the N1 had carried 31 and 33.
S: nine people a journey in April and 14 in May

N false-premise: why did numbers on the N3 drop in May?

Q decision: are we putting a guard on the buses after midnight?
A: Drivers asked for a second member of staff after midnight; that would cost £94,000 a year and is not recommended.
S: not recommended

Q who-said: who seconded keeping the Fellgate bus every night
A: Councillor Pell seconded.
S: Councillor Pell

Q fact-table: bootcamp completion by provider action original due date
A: | 03/5 | Bring bootcamp completion rates by provider | Dr Petra Lyle | 15 September (9 June) 2025 | Table in section F | Proposed to close |
S: 9 June

Q who-said: who gave the Board the news from the Chamber's survey
A: E5. Minute 22. Ms Kranz had reported that in the Chamber's spring survey 44 per cent of 310 firms had vacancies they could not fill, as against 51 per cent in autumn 2024; the hardest to fill were for electricians.
S: Ms Kranz

N false-premise: which vacancies were hardest to fill in the unions' survey?

Q decision: how did the college merger minute get changed
A: The draft stated that "the Board supported" the merger of Tarnock College and Lowdale Tech.
A: The recording bears her out, and the minute now reads "noted".

Q fact-table: fellgate training starts v places
A: | Fellgate Training | 90 | 62 | 37 | 60% | 19 |
S: 62

Q fact-table: how many came out of Heron Logistics with work or better work?
A: | Heron Logistics | 75 | 75 | 69 | 92% | 58 |
S: 58

N unanswerable: how many of the Heron Logistics learners were women?

Q date: when's the meeting this log was made for
A: ### Board meeting of Monday 15 September 2025, 1.00 pm, The Foundry, Quay Street, Tarnock
S: Monday 15 September 2025

Q paraphrase: where's the September board being held
A: ### Board meeting of Monday 15 September 2025, 1.00 pm, The Foundry, Quay Street, Tarnock
S: The Foundry, Quay Street, Tarnock

N unanswerable: where will the meeting of 17 November be held?

Q decision: who's to find out about the bus stops nobody checked
A: H4. New actions: 09/1, Ms Bedi to tell staff at Upper Tarn Hospital of the new N3 times by 1 December; 09/2, Dr Lyle to bring a paper on Fellgate's lost places to the meeting of 17 November; 09/3, Mr Anstey to find out what became of the 26 Tarnock stops not surveyed, by 10 October.
S: Mr Anstey

N false-premise: why was the survey of Lowdale stops given a later date?

Q decision: did the mayor let the youth adviser date slip
A: She declined to change 01/9: "Eight months to find one young person is long enough."
S: declined to change 01/9
