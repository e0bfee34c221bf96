Q fact-text: Who chairs the overview and improvement board?
A: Board members: Cllr Marcus Dellow (Leader; Chair), Cllr Ingrid Sowe (Opposition Leader), Cllr Paul Rudkin (Independent Group), Hattie Blackthorn (Chief Executive), Owen Castell (s.151 Officer), Yvette Marsh (Monitoring Officer), Prof. Linus Abery (LGA adviser), Dame Rita Colvane (external member)
S: Cllr Marcus Dellow
Q definition: how many must turn up for the board to count
A: Quorum: four including one external.
S: four including one external
Q paraphrase: can this board actually make anybody do anything
A: Decisions of the Board are advice to Cabinet only.
S: advice to Cabinet only
N unanswerable: how often has Cabinet turned down the Board's advice?
Q fact-text: who left before the end in january
A: Dame Rita joined by video and left at 19.40.
S: Dame Rita
N unanswerable: when did the January meeting end?
N unanswerable: why did Cllr Rudkin send apologies in January?
Q fact-text: repairs backlog in January 2025
A: OIB 32 Housing repairs. Mr Castell said the backlog stood at 2,140 jobs (2,610 in October).
S: 2,140 jobs
Q paraphrase: how many jobs were outstanding on council houses back in autumn?
A: OIB 32 Housing repairs. Mr Castell said the backlog stood at 2,140 jobs (2,610 in October).
S: 2,610 in October
N unanswerable: repairs backlog in January 2024
Q who-said: who called the app a queue you hold
A: Cllr Sowe said tenants saw no change and called the new app "a queue you can hold in your hand".
S: Cllr Sowe
Q who-said: who wanted mould reported on its own?
A: Dame Rita asked that damp and mould be shown by itself.
S: Dame Rita
Q decision: what did the board advise about damp
A: Advice: that a separate line for damp and mould be in every report from February.
S: that a separate line for damp and mould be in every report from February
N unanswerable: how much did the new repairs app cost?
Q fact-text: majors decided in time in October
A: OIB 33 Planning. Major applications decided in time: 71% (October: 55%).
S: 55%
Q who-said: who warned that the planning numbers flatter us
A: Prof. Abery warned that extensions of time hide the true figure.
S: Prof. Abery
Q paraphrase: is government about to take planning off us?
A: Ms Blackthorn said designation was no longer likely.
S: designation was no longer likely
Q fact-text: how many complaints about councillors since May
A: OIB 34 Member conduct. 14 complaints since May; 5 were about one councillor.
S: 14
N unanswerable: which councillor had five complaints about them?
N unanswerable: how many conduct complaints were upheld?
Q decision: vote on member training
A: Advice: training for all members by 30 April, 9 for, 0 against.
S: 9 for, 0 against
Q date: by when must all councillors have done the training
A: Advice: training for all members by 30 April, 9 for, 0 against.
S: 30 April
Q decision: did the leisure loan go through
A: Advice: put off to March.
S: put off to March
Q fact-text: How big is the loan to Wrenford Leisure?
A: OIB 35 Leisure trust. Cllr Dellow proposed that the loan of £300,000 to Wrenford Leisure be extended by two years.
S: £300,000
Q reason: what did Cllr Sowe want before extending the leisure loan
A: Cllr Sowe wished to see the trust's accounts first.
S: to see the trust's accounts first
N unanswerable: what interest does Wrenford Leisure pay on the loan?
N false-premise: by how long did the board agree to extend the leisure loan?

Q fact-text: what grade did the housing regulator give
A: Dear Ms Blackthorn, Regulatory judgement: Wrenford and District BC – C3.
S: C3
Q date: When was the housing inspection?
A: Our inspection took place from 4 to 15 November 2024.
S: from 4 to 15 November 2024
N unanswerable: what grade did the housing regulator give at the last inspection?
Q paraphrase: how many council houses has nobody looked over in ages
A: – 1,180 of 5,420 homes have had no stock condition survey in the last ten years.
S: 1,180 of 5,420
Q fact-text: gas checks in date
A: Gas checks: 100% in date.
S: 100%
Q fact-text: water hygiene checks in date
A: Water hygiene: 71% in date.
S: 71%
N unanswerable: lift safety checks in date
N unanswerable: asbestos checks in date
Q fact-text: complaints answered in time July to September
A: The share of complaints answered in time was 52% (July to September).
S: 52%
Q fact-text: complaints in time January
A: Complaints – second officer began 6 January; 78% in time in January (Dec 60%).
S: 78%
N unanswerable: complaints answered in time in April to June 2024
Q fact-text: emergency repairs within a day
A: – Emergency repairs were done in 24 hours in 96% of cases, non-emergency ones in target in 58%.
S: 96%
Q paraphrase: what did the watchdog like about us
A: We noted with approval the tenant panel's power to call in reports.
S: the tenant panel's power to call in reports
Q paraphrase: are they going to punish us for the housing mess
A: We are not going to use our enforcement powers while improvement is under way.
S: We are not going to use our enforcement powers while improvement is under way
Q date: when will the regulator answer about the undertaking
A: You have proposed a voluntary undertaking; we will reply on it by the end of March.
S: by the end of March
N unanswerable: what is promised in the voluntary undertaking?
N false-premise: why did the regulator use its enforcement powers?
Q fact-text: who is surveying the homes
A: Stock survey – Firm Rusholme Tait appointed 3 February to survey 1,180 homes by November 2025; £214,000.
S: Rusholme Tait
Q fact-text: stock survey cost
A: Stock survey – Firm Rusholme Tait appointed 3 February to survey 1,180 homes by November 2025; £214,000.
S: £214,000
Q fact-text: how many homes had been surveyed by late february
A: By 21 Feb 96 done.
S: 96
N unanswerable: how many other firms bid for the stock survey?
Q fact-text: how many fire actions are still open
A: Fire – 38: 22 closed at 20 February, 16 open; of the open 11 are doors at St Bede's House (doors arrive 10 March).
S: 16 open
Q date: when are the fire doors coming?
A: Fire – 38: 22 closed at 20 February, 16 open; of the open 11 are doors at St Bede's House (doors arrive 10 March).
S: 10 March
Q fact-text: weekly cost of the waking watch at Canal Court
A: Waking watch at Canal Court since 12 December at £3,900 a week.
S: £3,900 a week
N unanswerable: weekly cost of the waking watch at St Bede's House
N unanswerable: how much do the fire doors cost?
Q fact-text: electrical checks, homes they couldn't get into
A: Electrical – 325 homes: 140 done, 61 no access, 124 booked.
S: 61 no access
Q fact-text: who has the water hygiene contract
A: Water – contract let to Clearspring; all by June.
S: Clearspring
N unanswerable: what is the Clearspring contract worth?
Q comparison: are tenants happier with how things get mended than a year ago?
A: Tenant satisfaction with repairs: 61% (Jan) – 57% (Oct) – 64% (Jan 2024).
S: 61% (Jan) – 57% (Oct) – 64% (Jan 2024)
Q fact-text: overall tenant satisfaction october
A: Tenant satisfaction overall: 58% (Jan) – 58% (Oct).
S: 58% (Oct)
N unanswerable: overall tenant satisfaction January 2024
Q fact-table: routine repairs within 28 days in January
A: | H1 Hsg | Routine reps in 28 days % | 66 | 58 | 63 | 90 | 81 | ▲ | R |
S: 63
Q fact-table: routine repairs, nearest neighbours
A: | H1 Hsg | Routine reps in 28 days % | 66 | 58 | 63 | 90 | 81 | ▲ | R |
S: 81
Q fact-table: damp cases open more than 60 days Q3
A: | H2 Hsg | Damp/mould open >60 days | n/a | 212 | 187 | 0 | n/a | ▲ | R |
S: 212
N unanswerable: damp cases open more than 60 days in 23-24
Q paraphrase: how long do empty council places stand idle now
A: | H3 Hsg | Voids avg days | 51 | 64 | 70 | 35 | 48 | ▼ | R |
S: 70
Q fact-table: void days 2023-24
A: | H3 Hsg | Voids avg days | 51 | 64 | 70 | 35 | 48 | ▼ | R |
S: 51
Q reason: why do empty homes take so long to let
A: H3 comment: Voids wait for kitchens since Marlow Kitchens went into administration in November; a stop-gap supplier began 3 Feb and 22 kitchens are waiting.
S: Voids wait for kitchens since Marlow Kitchens went into administration in November
N unanswerable: who is the stop-gap kitchen supplier?
N unanswerable: why did rent arrears rise in Q3?
Q fact-table: rent arrears target
A: | H4 Hsg | Rent arrears % | 3.1 | 3.6 | 3.5 | 3.0 | 3.3 | ▲ | A |
S: 3.0
Q fact-table: decent homes last year
A: | H5 Hsg | Decent homes % | 91.4 | 90.2 | 90.2 | 95 | 93.7 | – | A |
S: 91.4
Q fact-table: majors decided without an extension, January
A: | P3 Plg | Majors w/o ext. of time % | 14 | 18 | 17 | 35 | n/k | ▼ | R |
S: 17
Q fact-table: minor planning decisions on time in the third quarter
A: | P2 Plg | Non-majors in time % | 72 | 84 | 82 | 80 | 88 | ▼ | G |
S: 84
N unanswerable: planning appeals won in January
Q fact-table: missed bins per 100k q3
A: | E1 Env | Missed bins per 100k | 71 | 94 | 88 | 60 | 62 | ▲ | R |
S: 94
Q reason: why so many bins left out since autumn
A: E1 comment: new rounds began 4 November; 64% of misses are in Haddle and Norbury wards.
S: new rounds began 4 November
Q paraphrase: where's the rubbish being left behind most
A: E1 comment: new rounds began 4 November; 64% of misses are in Haddle and Norbury wards.
S: Haddle and Norbury wards
Q fact-text: hire cost of the extra bin lorry
A: A thirteenth vehicle has been on hire since 20 January (£1,150 a week).
S: £1,150 a week
N unanswerable: when will the hire of the thirteenth vehicle end?
Q fact-table: recycling rate 23-24
A: | E2 Env | Recycling % | 44.2 | 45.9 | n/a | 50 | 47.1 | ▲ | A |
S: 44.2
N unanswerable: recycling rate in January 2025
Q paraphrase: how quickly is dumped rubbish dealt with now, share in two days
A: | E3 Env | Fly-tips cleared 2 days % | 83 | 91 | 93 | 90 | n/k | ▲ | G |
S: 93
Q fact-table: sick days per head january
A: | C1 Corp | Sickness days/fte (rolling) | 9.8 | 10.9 | 11.2 | 9 | 9.4 | ▼ | R |
S: 11.2
Q reason: what's behind all the sick leave
A: C1 comment: long-term sickness is 62% of days, most in the depot.
S: long-term sickness is 62% of days, most in the depot
Q fact-table: phone calls picked up in three minutes last year
A: | C3 Corp | Calls answ'd <3 min % | 64 | 59 | 71 | 80 | 76 | ▲ | A |
S: 64
Q fact-table: council tax collected by Q3
A: | C4 Corp | CT collected % | 96.1 | 82.0 | 90.4 | 96.5 | 96.8 | – | A |
S: 82.0
Q list: which scorecard measures are green?
A: | P1 Plg | Majors in time % | 49 | 66 | 71 | 65 | 87 | ▲ | G |
A: | P2 Plg | Non-majors in time % | 72 | 84 | 82 | 80 | 88 | ▼ | G |
A: | E3 Env | Fly-tips cleared 2 days % | 83 | 91 | 93 | 90 | n/k | ▲ | G |
A: | C2 Corp | FOI in 20 days % | 79 | 88 | 91 | 90 | 86 | ▲ | G |
N unanswerable: business rates collected by Q3

Q fact-text: general fund forecast now
A: General Fund 24-25: net budget £17.3m, forecast £18.05m.
S: £18.05m
Q comparison: has the money picture got better since october
A: General Fund 24-25: net budget £17.3m, forecast £18.05m.
A: At the end of October it was forecast £18.3m.
S: £18.05m
Q fact-text: HRA reserve
A: HRA reserve £7.4m; General Fund reserve £3.1m (minimum £2.5m).
S: £7.4m
Q paraphrase: least we're allowed to keep in the main piggy bank
A: HRA reserve £7.4m; General Fund reserve £3.1m (minimum £2.5m).
S: minimum £2.5m
N unanswerable: what is the minimum for the HRA reserve?
Q fact-text: savings that won't be made
A: Savings 24-25: target £1.42m, achieved £0.98m, at risk £0.24m, will not be achieved £0.20m.
S: will not be achieved £0.20m
N unanswerable: savings target for 25-26
Q fact-table: homelessness variance
A: Homelessness 890 1,065 1,310 +420 Red
S: +420
Q fact-table: actual spend on waste collection to January
A: Waste collection 3,110 2,742 3,384 +274 Red
S: 2,742
Q fact-table: crematorium income forecast
A: Crematorium (income) -1,260 -1,088 -1,311 -51 Green
S: -1,311
Q fact-table: legal budget for the year
A: Legal 415 402 495 +80 Amber
S: 415
Q paraphrase: are we down on parking takings, and by what
A: Car parking (income) -1,820 -1,401 -1,702 +118 Amber
S: +118
N unanswerable: why is the legal budget overspent?
N unanswerable: homelessness spend in 23-24
N false-premise: why is the crematorium bringing in less than budgeted?
Q fact-table: vote on the priorities
A: | 1 | One set of priorities | CX | Dec 24 | Done | Adopted 12 Dec, 31-7 |
S: 31-7
Q fact-table: who leads on the member officer protocol
A: | 6 | Member/officer protocol | MO | Jan 25 | Late | Independent Group objects to para. 9 |
S: MO
Q reason: why is the councillors-and-staff code of working together late
A: | 6 | Member/officer protocol | MO | Jan 25 | Late | Independent Group objects to para. 9 |
S: Independent Group objects to para. 9
N unanswerable: what does paragraph 9 of the protocol say?
Q fact-table: best offer for the annexe
A: | 9 | Asset plan; sell town hall annexe | Dir Res. | Dec 24 | Late | Two bids, highest £610k |
S: highest £610k
N unanswerable: who made the highest bid for the annexe?
N unanswerable: which regeneration project will Cabinet drop?
Q list: what recommendations are late
A: | 3 | Regen: pick 3 projects | Leader | Mar 25 | Late | Now 4; Cabinet to drop one |
A: | 6 | Member/officer protocol | MO | Jan 25 | Late | Independent Group objects to para. 9 |
A: | 9 | Asset plan; sell town hall annexe | Dir Res. | Dec 24 | Late | Two bids, highest £610k |
Q fact-table: how many parishes have signed the charter
A: | 10 | Parish charter | CX | Apr 25 | On track | 19 of 27 parishes signed |
S: 19 of 27
Q fact-table: how many tenants sit on the housing board
A: | 7 | Housing: tenants at the table | Dir Hsg | Nov 24 | Done | 3 tenants on board |
S: 3 tenants
Q paraphrase: how big is the hole in the money by 27-28
A: | 2 | Honest med.-term plan | s151 | Feb 25 | Done | Gap £2.9m by 27-28 |
S: £2.9m
N unanswerable: how big is the gap by 28-29?
N false-premise: to whom was the town hall annexe sold?
Q fact-text: staff proud to work here
A: Proud to work here 54% (2022: 63%)
S: 54%
Q paraphrase: do people dare tell the bosses what's wrong?
A: I'd feel safe to speak up 48% (not asked)
S: 48%
N unanswerable: what share of staff felt safe to speak up in 2022?
N false-premise: why are staff prouder to work here than in 2022?
Q fact-text: how many staff answered the survey in January 2025
A: STAFF SURVEY, January 2025 (412 of 676; in 2022 389 of 690)
S: 412 of 676
Q who-said: who told the tale of the director being sick on the bin round
A: "First time a director's been out on the round. He was sick in the cab, but he came." (loader)
S: loader
Q date: when was the Canal Court alarm panel changed
A: ANSWER SENT 31 January: the panel was changed on 30 January.
S: 30 January
Q fact-text: do leaseholders pay for the waking watch
A: ANSWER: it is charged to the HRA and not to leaseholders until 31 March; after that Cabinet must decide.
S: not to leaseholders until 31 March
N unanswerable: what has Cabinet decided about the waking watch after 31 March?
Q fact-text: how many missed bins are collected inside two days
A: ANSWER: 71% in January.
S: 71%
Q date: when does the s.151 officer leave
A: (b) s.151 Officer leaves on 30 June; successor not appointed – 15.
S: 30 June
N false-premise: who has been appointed to follow the s.151 Officer?
Q fact-text: which risk is new
A: (d) HRA reserve below £5m by March 2026 – 20, new.
S: HRA reserve below £5m by March 2026
Q paraphrase: what's the score on the danger that merging councils takes folk's eye off the ball
A: RISKS TO THE PROGRAMME  (a) Local government reorganisation distracts staff – 16.
S: 16
Q date: when does the peer team come back?
A: 24 June: peer team's return visit 16-17 June.
S: 16-17 June
Q reason: why no board meeting in May
A: 27 May: no meeting (elections to the county on 1 May; annual council 20 May).
S: elections to the county on 1 May; annual council 20 May

Q paraphrase: who'd like the nightly guard not put on flat owners' bills
A: Mrs Bukola Aina asked for the cost of the waking watch to be kept from service charges.
S: Mrs Bukola Aina
Q paraphrase: are the top people visible to workers more than they were
A: Senior leaders are seen and heard 33% (29%)
S: 33% (29%)
Q paraphrase: how long has a guard been walking round canal court
A: Waking watch at Canal Court since 12 December at £3,900 a week.
S: since 12 December
N unanswerable: when will the waking watch at Canal Court end?
Q paraphrase: what will put an end to this board
A: The Board ends when Cabinet has accepted the peer team's follow-up report.
S: when Cabinet has accepted the peer team's follow-up report
Q paraphrase: what did backbenchers choose to dig into first
A: | 4 | Scrutiny to choose own topics | MO | Oct 24 | Done | First: bus stations |
S: bus stations
N unanswerable: what did backbenchers choose to dig into second?
Q paraphrase: are we quicker at replying when people demand to see documents, last month's figure
A: | C2 Corp | FOI in 20 days % | 79 | 88 | 91 | 90 | 86 | ▲ | G |
S: 91
