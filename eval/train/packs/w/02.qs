Q paraphrase: who do I tell if I can't come?
A: Members unable to attend should tell the Deputy Clerk.
S: the Deputy Clerk
Q fact-text: how long may a member of the public speak
A: Members of the public may speak for three minutes each at the start; the session will not exceed fifteen minutes in all.
S: three minutes each
Q date: whats the deadline if I want an answer in writing?
A: Questions for written reply must reach the Clerk by noon on the Wednesday before.
S: noon on the Wednesday before
N unanswerable: how many residents may speak in the public session?
Q fact-text: Who is the town clerk?
A: Town Clerk: Mrs Verity Pascoe-Lunn   Deputy Clerk: Mr Idris Gannet
S: Mrs Verity Pascoe-Lunn
N unanswerable: what is the town clerk's salary?
Q date: when's the September council meeting and what time
A: Notice is hereby given that a meeting of the FULL COUNCIL will be held on Monday 9 September 2024 at 7.00 p.m.
S: Monday 9 September 2024 at 7.00 p.m.
Q reason: Why was Cllr Tregunna not at the July meeting?
A: 24/071 APOLOGIES Cllrs Silver (holiday) and Tregunna (illness).
S: illness
N unanswerable: Why was Cllr Quick not at the July meeting?
Q paraphrase: who failed to turn up in july without saying sorry
A: Cllr Quick was absent.
S: Cllr Quick
N unanswerable: how many members of the public came to the May meeting?
Q who-said: who complained about the drain on Mill Lane?
A: • A resident of Mill Lane said the drain opposite no. 14 had not been cleared since Easter and that water had entered two garages in June.
S: A resident of Mill Lane
Q paraphrase: did anybody from the street speak up about the lights at the skate park
A: • A resident of Castle Park objected to the proposed floodlights at the skate park, saying that they would shine into bedrooms.
S: A resident of Castle Park objected
N unanswerable: what is the name of the Castle Park resident who objected to the floodlights?
Q who-said: Who wanted allotment rent frozen?
A: • The secretary of the Allotment Association asked that the rent be held for a further year.
S: The secretary of the Allotment Association
N false-premise: when did the council agree to hold the allotment rent for a further year?
Q paraphrase: which loos are being shut altogether?
A: 24/073 REPORT OF THE DISTRICT COUNCILLOR Cllr Venn said that the public toilets at Quay Road would be offered to the Town Council and those at Station Approach would close on 31 October.
S: those at Station Approach would close on 31 October
N unanswerable: what will happen to the Station Approach toilet building?
N unanswerable: When will the toilets at Castle Park close?
N false-premise: why are the Quay Road toilets closing on 31 October?
Q decision: what did the council decide on skate park floodlights
A: RESOLVED to apply for planning permission for four floodlight columns at the skate park.
S: to apply for planning permission for four floodlight columns
Q fact-text: how was the vote on the amendment about floodlight hours?
A: Cllr Hesketh-Rowe proposed an amendment that the hours end at 8 p.m. from November to February; the amendment was carried (5 for, 3 against, 1 abstention).
S: 5 for, 3 against, 1 abstention
Q fact-text: final vote skate park floodlights
A: The substantive motion as amended was carried (6 for, 3 against).
S: 6 for, 3 against
N unanswerable: who abstained on the floodlights amendment?
N unanswerable: How much will the four floodlight columns cost?
Q paraphrase: in winter when would the skate lights go off
A: Cllr Hesketh-Rowe proposed an amendment that the hours end at 8 p.m. from November to February; the amendment was carried (5 for, 3 against, 1 abstention).
S: 8 p.m. from November to February
Q who-said: who talked about buying a leaking roof?
A: Cllr Marl thought the town would be 'buying a leaking roof'.
S: Cllr Marl
Q paraphrase: which councillor said tourists go by the state of the loos
A: Cllr Nance considered that visitors judged a town by its lavatories.
S: Cllr Nance
Q decision: who proposed getting the toilets surveyed?
A: RESOLVED (proposed Cllr Nance, seconded Cllr Bettany, unanimous) that a building survey be obtained at a cost of up to £1,800 before any decision be taken.
S: Cllr Nance
Q fact-text: most they were allowed to spend on the building survey
A: RESOLVED (proposed Cllr Nance, seconded Cllr Bettany, unanimous) that a building survey be obtained at a cost of up to £1,800 before any decision be taken.
S: up to £1,800
Q fact-text: what did the toilets survey actually cost
A: 8.1 The survey by Messrs Orrin & Peake cost £1,450.
S: £1,450
Q decision: What will a whole allotment cost from October?
A: 24/076 ALLOTMENT RENTS RESOLVED that the rent of a full plot be raised from £38 to £42 and that of a half plot remain at £21, from 1 October 2024.
S: £42
Q fact-text: half plot rent?
A: 24/076 ALLOTMENT RENTS RESOLVED that the rent of a full plot be raised from £38 to £42 and that of a half plot remain at £21, from 1 October 2024.
S: £21
N unanswerable: how many people are on the allotment waiting list?
N unanswerable: who voted against the allotment rent rise?
N false-premise: what was the old half plot rent before it was raised?
Q decision: which firm is doing the Christmas lights?
A: 24/077 CHRISTMAS LIGHTS The quotation from Brightway Displays of £11,640 for three years was accepted.
S: Brightway Displays
Q reason: why didn't they take the cheaper bid for the festive lights?
A: A quotation of £10,950 from Lumen South had arrived after the closing time and was not considered.
S: had arrived after the closing time
N unanswerable: how many firms were asked to quote for the Christmas lights?
N unanswerable: when will the Christmas lights be switched on?
Q list: who is on the Youth Working Party?
A: 24/078 YOUTH WORKING PARTY Cllrs Dunmore, Furlong and Pettifer were appointed to a Youth Working Party; the Events Working Party was re-appointed unchanged.
S: Cllrs Dunmore, Furlong and Pettifer
N unanswerable: who is on the Events Working Party?
N unanswerable: Who is on the Climate Working Party?
Q date: when did we agree to set up the youth group
A: MINUTES OF THE MEETING OF FULL COUNCIL HELD ON MONDAY 8 JULY 2024
A: 24/078 YOUTH WORKING PARTY Cllrs Dunmore, Furlong and Pettifer were appointed to a Youth Working Party; the Events Working Party was re-appointed unchanged.
S: MONDAY 8 JULY 2024
Q fact-text: what time did the July meeting finish
A: The meeting closed at 9.12 p.m.
S: 9.12 p.m.

Q fact-table: new panes Tor View bus shelter cost
A: | 24/031 | Bus shelter, Tor View – new panes | Dep. Clerk | 31.7 | Done 24.7; £312 |
S: £312
Q reason: why hasn't the Fore Street bus stop been painted yet?
A: | 24/038 | Bus shelter, Fore St – repaint | Dep. Clerk | 30.9 | Not begun; contractor ill |
S: contractor ill
N unanswerable: what will repainting the Fore Street bus shelter cost?
Q paraphrase: what are we waiting on before the names on the cenotaph can be recut
A: | 24/044 | War memorial – letter cutting | Clerk | 1.11 | Conservation officer's consent awaited |
S: Conservation officer's consent awaited
Q fact-table: whose job is the Quayside bench?
A: | 24/053 | Bench, Quayside | Cllr Nance | 31.10 | Ordered 12.8 |
S: Cllr Nance
Q fact-table: Has the Castle Park bench been put in?
A: | 24/052 | Bench, Castle Park (Hale bequest) | Cllr Marl | 31.8 | In place; plaque to follow |
S: In place; plaque to follow
N unanswerable: when will the bench on Fore Street be in place?
N unanswerable: When was the Castle Park bench ordered?
Q fact-table: where does the speed sign go first?
A: | 24/060 | Speed sign – rota of sites | Cllr Pettifer | 31.8 | Rota drawn up; Mill Lane first |
S: Mill Lane first
Q paraphrase: has anything happened about the blocked gully that flooded the garages?
A: | 24/072 | Drain opp. 14 Mill Lane | Clerk | asap | Reported to County 9.7, ref. 7731; chased 20.8 |
S: Reported to County 9.7, ref. 7731; chased 20.8
N false-premise: on what day was the Mill Lane drain cleared by County?
Q date: when was the lights contract signed
A: | 24/077 | Xmas lights contract | Clerk | 15.8 | Signed 13.8 |
S: 13.8
Q fact-text: How much did the council pay out in July and August?
A: 7.1 Payments for July and August came to £47,316.08, and receipts to £5,904.50.
S: £47,316.08
Q paraphrase: what have we got in the bank altogether
A: The balance at the bank on 31 August was £318,722.41, of which £140,000 is in the 95-day notice account.
S: £318,722.41
N unanswerable: what was the bank balance on 30 June?
N unanswerable: what rate of interest does the 95-day notice account pay?
Q fact-text: this year's precept
A: 7.2 The precept for 2024/25 is £412,600 (2023/24: £389,200), equal to £148.20 a year for a Band D household, a rise of £7.15.
S: £412,600
Q paraphrase: how much extra a year is a typical house paying the town council
A: 7.2 The precept for 2024/25 is £412,600 (2023/24: £389,200), equal to £148.20 a year for a Band D household, a rise of £7.15.
S: £7.15
N unanswerable: What was the precept in 2022/23?
N unanswerable: how much does a Band A household pay for the town council?
Q date: when were the 2022/23 accounts signed off?
A: The 2022/23 return was signed off on 11 September 2023 without comment.
S: 11 September 2023
N false-premise: when did the external auditor sign off the 2023/24 return?
Q fact-text: what did the internal auditor recommend
A: The internal auditor's only recommendation for 2023/24 was that the asset register show insured values.
S: that the asset register show insured values
Q fact-table: Spent so far on events
A: Events 24,000 16,720 70 25,500
S: 16,720
Q fact-table: what is the budget for the cemetery?
A: Cemetery 19,300 6,150 32 18,000
S: 19,300
Q fact-table: expected year-end cost of parks
A: Parks & open spaces 62,750 29,410 47 64,000
S: 64,000
Q paraphrase: how much is in the pot for local clubs and how much has gone
A: Grants 15,000 8,250 55 15,000
S: 8,250
Q comparison: which cost centre will be furthest over its budget?
A: Drill Hall 38,200 21,960 57 43,500
S: Drill Hall
Q reason: Why is the drill hall overspending
A: Note: Drill Hall – the boiler failed in May and was replaced (£6,480).
S: the boiler failed in May and was replaced
Q reason: why wouldn't the insurance pay for the boiler
A: The insurers declined the claim because the boiler was over fifteen years old.
S: because the boiler was over fifteen years old
N unanswerable: Why are events expected to overspend?
N unanswerable: how much is left in the Buildings Reserve?
N unanswerable: What was spent on the cemetery last year?
Q fact-table: mayor's allowance spent to end august
A: Mayor's allowance 2,400 600 25 2,400
S: 600

Q fact-text: cost of rewiring the Quay Road toilets
A: o The wiring is condemned (£7,200).
S: £7,200
Q paraphrase: any nasty old insulation stuff in there that'd poison us?
A: o There is no asbestos.
S: no asbestos
Q fact-text: What would widening the disabled cubicle cost?
A: o The accessible cubicle does not meet the present standard, and to widen it would cost about £11,000.
S: about £11,000
N unanswerable: how much would it cost to repair the drains at Quay Road?
N unanswerable: what did Quay Road toilets cost to clean in 2022/23?
Q fact-text: how much is water for the toilets a year
A: 8.2 Running costs reported by the District Council for 2023/24: cleaning £9,860, water £2,240, electricity £780, rates nil.
S: £2,240
Q paraphrase: what would mopping out twice a day in the holiday season add to the bill
A: Cleaning was at one visit a day; two visits in summer would add £3,100.
S: £3,100
Q fact-text: how much money does the district offer us to take on the loos
A: 8.3 The District Council offers the freehold for £1 with a one-off payment to us of £15,000.
S: £15,000
Q fact-text: how much did the mayor and clerk ask the district for?
A: It would not agree to the £25,000 which the Mayor and Clerk asked for at the meeting of 27 August.
S: £25,000
Q date: How long have we got to say yes to the district's toilets offer
A: The offer lapses on 30 November 2024.
S: 30 November 2024
Q reason: why not just charge people to spend a penny?
A: 8.4 To charge 40p a visit was considered; the Clerk does not advise it, since the turnstile would cost more than two years' takings.
S: the turnstile would cost more than two years' takings
N unanswerable: how much would the turnstile cost?
N false-premise: when did the council accept the offer of the Quay Road toilets?
Q list: which plans does the committee object to?
A: | 24/01203 | The Anchor, Quayside | C/U of pub to 4 flats | Harbour | Object – loss of facility |
A: | 24/01217 | Land N of Tor View | 46 dwellings (outline) | West | Object – access, drainage |
Q paraphrase: whats happening to the pub on the quay, are they turning it into housing
A: | 24/01203 | The Anchor, Quayside | C/U of pub to 4 flats | Harbour | Object – loss of facility |
S: C/U of pub to 4 flats
Q fact-table: number of houses north of Tor View
A: | 24/01217 | Land N of Tor View | 46 dwellings (outline) | West | Object – access, drainage |
S: 46 dwellings
Q fact-text: how many homes were planned south of Tor View, and what became of that application?
A: 24/00931, land S of Tor View, 12 dwellings – withdrawn.
S: withdrawn
N unanswerable: Why was the application south of Tor View withdrawn?
Q reason: Why was the Net Loft turned down?
A: 24/00902, The Net Loft, holiday let – refused 6 August (noise).
S: noise
N unanswerable: what has the District Council decided on 24/01203, The Anchor?
Q paraphrase: when are we getting twenty's plenty on fore street?
A: (a) From the County Council's Highways Manager, Mr C Dray, dated 15 August: the 20 mph scheme for Fore Street and Chapel Row will be built in the spring of 2025; Mill Lane is not included since average speeds there, at 31 mph, are too high for signs alone.
S: the spring of 2025
Q reason: why was Mill Lane left out of the 20 mph scheme?
A: (a) From the County Council's Highways Manager, Mr C Dray, dated 15 August: the 20 mph scheme for Fore Street and Chapel Row will be built in the spring of 2025; Mill Lane is not included since average speeds there, at 31 mph, are too high for signs alone.
S: average speeds there, at 31 mph, are too high for signs alone
N unanswerable: what are the average speeds on Fore Street?
N false-premise: when will the crossing by the primary school be built?
Q fact-text: how much does the band want and for what
A: (c) From Hollowbridge Town Band: a request for £1,200 for two cornets.
S: £1,200 for two cornets
N unanswerable: how much did the council give the town band?
Q fact-text: response rate 2024 town survey
A: 11.1 Forms went to all 3,940 households in April; 871 were returned (22%).
S: 22%
Q comparison: did more people fill in the survey last time?
A: 11.1 Forms went to all 3,940 households in April; 871 were returned (22%).
A: In 2019 the return was 31%.
S: 31%
Q paraphrase: whats folks' biggest moan about the town
A: • Asked what most needed putting right, 52% named parking, 37% dentists and 29% the state of pavements.
S: 52% named parking
Q fact-text: how many would pay extra for a youth worker?
A: • 46% would pay more council tax for a youth worker; 39% would not; the rest did not know.
S: 46%
N unanswerable: what share of people in Harbour ward named parking?
N unanswerable: what did people most want put right in the 2019 survey?
Q who-said: who said there's nothing for them after year 9
A: "There's nowt for us after Year 9 except the bus shelter." (pupil, 15)
S: pupil, 15
Q fact-text: how much does the youth party want for a youth worker?
A: 11.2 The Youth Working Party has used these findings to ask that £18,000 be put in next year's budget for a part-time youth worker.
S: £18,000
N false-premise: when did the council approve £18,000 for the youth worker?
Q date: when is the poppy day march and where does it set off
A: ITEM 12 DATES Planning Committee 18 September and 16 October; Grants Panel 14 October; Full Council 14 October and 9 December; Finance Committee 11 November; Remembrance parade 10 November, 10.15 a.m. from the Drill Hall.
S: 10 November, 10.15 a.m. from the Drill Hall

Q paraphrase: whats the catch if we take the loos on, who sorts the electrics
A: 8.5 It is RECOMMENDED that the offer be accepted subject to the wiring being renewed by the District Council first.
S: subject to the wiring being renewed by the District Council first
Q paraphrase: does the school want councillors to pick the best scarecrow, and which day
A: (b) From the headteacher, Hollowbridge Primary School, thanking the Council for £600 towards the garden and asking if members would judge the scarecrow competition on 4 October.
S: asking if members would judge the scarecrow competition on 4 October
N unanswerable: which councillors will judge the scarecrow competition?
Q paraphrase: have most folk heard of the plan for building round here
A: • 70% had never heard of the Neighbourhood Plan.
S: 70% had never heard
N unanswerable: what share of people had read the Neighbourhood Plan?
Q paraphrase: someone wants to chop down a protected tree, what did we say
A: | 24/01246 | 9 Castle Park | Fell 1 beech (TPO) | Central | Refer to tree officer |
S: Refer to tree officer
N unanswerable: what did the tree officer say about the beech at 9 Castle Park?
Q paraphrase: what do people love about living here most
A: • Asked what they liked best, 64% named the countryside and 41% the sense of community.
S: 64% named the countryside
Q paraphrase: who is going after the county about the blocked gully
A: | 24/072 | Drain opp. 14 Mill Lane | Clerk | asap | Reported to County 9.7, ref. 7731; chased 20.8 |
S: Clerk
