Q fact-text: who is the clerk to the community council
A: **Clerk:** Mrs Olwen Treharne.
S: Mrs Olwen Treharne

Q fact-text: how many of the public came
A: **Public:** 9.
S: 9

Q fact-text: who is our local bobby on the list of those there
A: **Police:** PCSO Lowri Beynon.
S: PCSO Lowri Beynon

Q reason: why wasn't Cllr Stiles there?
A: **Apologies:** Cllrs Ivor Maddocks (holiday) and Gwenda Stiles (hospital).
S: hospital

N unanswerable: who is the vice-chair of the community council?

Q paraphrase: latest time to say you can't come
A: Apologies should reach the Clerk by 5 p.m. on the day: 01597 555 227 or clerk@llanwern.example.
S: by 5 p.m. on the day

Q paraphrase: when can I catch the clerk in person
A: The Clerk works twelve hours a week and is in the Reading Room on Tuesday and Thursday mornings.
S: Tuesday and Thursday mornings

N unanswerable: what is the clerk's home address?

Q date: date and place of the November meeting
A: ## Minutes of the ordinary meeting held in the Reading Room, Heol yr Ysgol, on Monday 13 November 2017 at 7.15 p.m., with the Annual Report 2016/17 and papers

Q reason: why cant the kids use the swings
A: The Chair said that the yearly inspection had found the chains worn to less than 60% of their thickness; new chains had been ordered but the maker had sent the wrong length.
S: the yearly inspection had found the chains worn to less than 60% of their thickness

Q reason: why are the new swing chains not up yet?
A: The Chair said that the yearly inspection had found the chains worn to less than 60% of their thickness; new chains had been ordered but the maker had sent the wrong length.
S: the maker had sent the wrong length

Q who-said: who asked about the swings
A: *Mrs Pat Hollis, Maes Glas, asked why the swings had been tied up since August.*
S: Mrs Pat Hollis

N unanswerable: who carried out the yearly play inspection?

N unanswerable: when will the swings be open again?

Q date: when would the 30 limit start
A: Cllr Strickland-Rees answered that the order had been advertised on 26 October and that, if nobody objected, it would begin in February.
S: February

Q date: when was the speed limit order put in the paper
A: Cllr Strickland-Rees answered that the order had been advertised on 26 October and that, if nobody objected, it would begin in February.
S: 26 October

N unanswerable: how many objections came in to the 30 m.p.h. order?

N false-premise: when did the council decide to buy a speed gun?

Q paraphrase: what did the teenager ask for
A: *Miss Ffion Parry (aged 15) asked for somewhere to sit out of the rain.*
S: somewhere to sit out of the rain

Q paraphrase: which councillor is going to talk to the youngsters
A: Cllr Orme offered to meet her and her friends before the next meeting.
A: | 2 | Meet young people about shelter | Cllr Orme | 13 Nov | 8 Jan | New |
S: Cllr Orme

N unanswerable: what would a youth shelter cost?

Q fact-text: number of crimes in October 2017
A: **2. Police.** PCSO Beynon reported 11 crimes in October, against 7 in September and 13 in October 2016: four thefts (three of them quad bikes), three of criminal damage, two assaults, one burglary and one drugs.
S: 11

Q comparison: is crime any better than last October?
A: **2. Police.** PCSO Beynon reported 11 crimes in October, against 7 in September and 13 in October 2016: four thefts (three of them quad bikes), three of criminal damage, two assaults, one burglary and one drugs.
S: 11 crimes in October, against 7 in September and 13 in October 2016

Q fact-text: how many quads were pinched
A: **2. Police.** PCSO Beynon reported 11 crimes in October, against 7 in September and 13 in October 2016: four thefts (three of them quad bikes), three of criminal damage, two assaults, one burglary and one drugs.
S: three of them quad bikes

N unanswerable: how many quads were pinched in September?

Q fact-text: did they get anyone for the break-in
A: Somebody has been charged with the burglary.
S: Somebody has been charged with the burglary

N unanswerable: who was charged with the burglary?

N false-premise: who has been charged with the quad bike thefts?

Q fact-text: where and when can farmers get their quads marked
A: She advised farmers to mark their quads; a marking evening is to be held in the Mart Café on 30 November at 7 p.m.
S: in the Mart Café on 30 November at 7 p.m.

Q fact-text: what was wrong in the October minutes
A: **3. Minutes of 9 October** were approved after "Pentre Uchaf" had been put right to "Pentre Isaf" in minute 6.
S: "Pentre Uchaf" had been put right to "Pentre Isaf"

Q date: when did they agree to have the phone box
A: 4.1 *Telephone box.* The council had agreed on 10 July to take over the box on the square for £1.
S: 10 July

Q fact-text: price of the old phone box
A: 4.1 *Telephone box.* The council had agreed on 10 July to take over the box on the square for £1.
S: £1

Q decision: what is the phone box going to be used for
A: It was left open whether the box should hold a defibrillator or books.
S: It was left open

N false-premise: why did the council choose books for the telephone box?

Q date: when will the bridge on the Coed Du path be back
A: The Rights of Way Officer replied on 3 November that the bridge would be put back by Easter 2018, when the Army could practise on it.
S: by Easter 2018

Q paraphrase: who's going to rebuild the footbridge
A: The Rights of Way Officer replied on 3 November that the bridge would be put back by Easter 2018, when the Army could practise on it.
S: the Army

N unanswerable: why did the bridge on footpath 14 go?

Q paraphrase: what came of Cllr Sayce's motion about the public loos
A: The County has offered £3,500 in the first year, £2,000 in the second and nothing after that.
A: **Resolved** (5–2) not to accept.

Q date: when was the motion on the toilets put
A: 4.3 *Toilets on the square.* Cllr Sayce recalled his motion of 12 June that the council take the toilets over if the County gave £6,000 a year.
S: 12 June

Q comparison: how far short of what we wanted was the County's offer for the loos
A: 4.3 *Toilets on the square.* Cllr Sayce recalled his motion of 12 June that the council take the toilets over if the County gave £6,000 a year.
A: The County has offered £3,500 in the first year, £2,000 in the second and nothing after that.

Q decision: did the council take the County's money for the toilets
A: **Resolved** (5–2) not to accept.
S: not to accept

Q date: when do the conveniences shut for good
A: The toilets will be locked from 1 April 2018.
S: 1 April 2018

N unanswerable: which two councillors voted the other way on the toilets?

N unanswerable: how much do the toilets cost the County to run?

Q fact-text: signatures for the Saturday bus
A: 4.4 *Bus 461.* Cllr Cadwgan had collected 214 names against withdrawal of the Saturday bus.
S: 214

Q paraphrase: is the weekend bus scrapped yet
A: The operator has put off its decision until the new year.
S: The operator has put off its decision until the new year

N unanswerable: which company runs the 461?

N false-premise: when was the Saturday 461 withdrawn?

Q reason: why were they against the holiday cabins
A: Objection to three holiday cabins at Blaen-cwm, because of the narrow lane; Cllr Bufton, whose brother-in-law is the applicant, left the room.
S: because of the narrow lane

Q reason: why did Cllr Bufton go out
A: Objection to three holiday cabins at Blaen-cwm, because of the narrow lane; Cllr Bufton, whose brother-in-law is the applicant, left the room.
S: whose brother-in-law is the applicant

Q paraphrase: did the county side with us over the dog kennels
A: The County had granted the kennels at Ty'n-y-bryn, to which this council had objected.
S: The County had granted the kennels

N unanswerable: why had this council objected to the kennels at Ty'n-y-bryn?

Q fact-text: money in the current account end October
A: **6. Finance.** The Clerk reported balances at 31 October of £14,862.15 (current account) and £9,400.00 (reserve account).
S: £14,862.15

Q fact-text: what have we got in reserve?
A: **6. Finance.** The Clerk reported balances at 31 October of £14,862.15 (current account) and £9,400.00 (reserve account).
S: £9,400.00

N unanswerable: money in the current account end September

Q paraphrase: did the auditor find anything amiss
A: The external auditor had returned the accounts for 2016/17 with one remark, that the minute fixing the precept did not give the figure.
S: the minute fixing the precept did not give the figure

Q fact-table: cost of swing chains
A: | Severnside Play | Swing chains | 346.80 |
S: 346.80

Q fact-table: who cut the grass last
A: | D. Lewis a'i Fab | Grass, last cut | 275.00 |
S: D. Lewis a'i Fab

Q fact-table: how much was the poppy wreath
A: | Royal British Legion | Wreath | 25.00 |
S: 25.00

Q fact-table: clerk's pay for October
A: | Mrs O. Treharne | Salary, October | 512.40 |
S: 512.40

N unanswerable: clerk's pay for September

Q fact-table: what did we pay for the reading room
A: | Reading Room Trust | Hire, July–Sept | 90.00 |
S: 90.00

Q comparison: how much dearer would the precept get
A: **7. Budget 2018/19, first look.** The Clerk's draft would put up the precept from £21,500 to £23,650, or by £3.18 a year for a Band D house.
S: from £21,500 to £23,650

Q paraphrase: what would the rise mean for an ordinary household
A: **7. Budget 2018/19, first look.** The Clerk's draft would put up the precept from £21,500 to £23,650, or by £3.18 a year for a Band D house.
S: £3.18 a year for a Band D house

N unanswerable: what would the precept rise mean for a Band F house?

Q who-said: who wants the precept frozen
A: Cllr Gethin wanted no rise, as "half the village is on a pension".
S: Cllr Gethin

Q who-said: Who said it hadn't gone up for four years?
A: Cllr Llywelyn pointed out that there had been no rise for four years.
S: Cllr Llywelyn

Q date: latest date the County must be told the precept
A: A decision will be taken on 8 January, since the County must have the figure by 19 January.
S: 19 January

N false-premise: who voted for the precept of £23,650?

Q fact-table: play area draft 2018/19
A: | Play area | 1,500 | 2,210 | 2,400 |
S: 2,400

Q fact-table: expected spend on the play area this year
A: | Play area | 1,500 | 2,210 | 2,400 |
S: 2,210

Q fact-table: how many street lamps have we
A: | Street lights (38) | 4,200 | 3,960 | 4,100 |
S: 38

Q fact-table: budget for newsletter 17/18
A: | Newsletter (bilingual) | 900 | 620 | 900 |
S: 900

N unanswerable: budget for newsletter 16/17

Q list: which headings are expected to go over budget in 2017/18?
A: | Grass and hedges | 3,100 | 3,475 | 3,300 |
A: | Play area | 1,500 | 2,210 | 2,400 |
A: | Insurance | 640 | 655 | 670 |

Q fact-table: what's put aside for the heart machine next year
A: | Defibrillator | 0 | 0 | 530 |
S: 530

N unanswerable: who will be trained to use the defibrillator?

Q definition: who counts as a resident for the cemetery?
A: **8. Cemetery.** *Residents* are those whose name is on the electoral roll of the community at death or was so at any time in the five years before.

Q fact-text: what does a plot cost someone from outside the village
A: The fee for a new grave is £220 for residents and £660 for others; for ashes £90 and £270.
S: £660 for others

Q fact-text: fee for burying ashes of a local
A: The fee for a new grave is £220 for residents and £660 for others; for ashes £90 and £270.
S: £90

Q fact-text: headstone fee
A: The fee for a headstone, £75, is the same for all.
S: £75

N unanswerable: fee for opening an existing grave

Q fact-text: how much room is left in the graveyard
A: Of 41 grave spaces left, 9 have been bought ahead.
S: 41 grave spaces

Q decision: are burial charges going up
A: **Resolved** that fees stay as they are until March 2019.
S: fees stay as they are until March 2019

N unanswerable: what is wrong with the yew?

Q fact-text: how much will the young farmers actually get
A: **9. Donations.** Asked for: Young Farmers £300, Eisteddfod £250, Air Ambulance £200, Hospital Friends £150, Ysgol Llanwern PTA £400.
A: **Resolved** to give £150, £250, £200, £100 and £0 in that order.
S: £150

Q fact-text: what did the PTA ask for
A: **9. Donations.** Asked for: Young Farmers £300, Eisteddfod £250, Air Ambulance £200, Hospital Friends £150, Ysgol Llanwern PTA £400.
S: Ysgol Llanwern PTA £400

Q reason: why did the school get nothing
A: The school was refused because the law does not let the council pay for what the County must provide.
S: the law does not let the council pay for what the County must provide

N unanswerable: why were the Hospital Friends given less than they asked?

Q fact-text: who wants to be co-opted
A: **10. Co-option.** Two vacancies (Pentre ward) were advertised; one application had come, from Mr Gareth Sheen.
S: Mr Gareth Sheen

N false-premise: when was Mr Sheen co-opted?

Q date: when do they meet again
A: **11. Next meeting:** Monday 8 January 2018.
S: Monday 8 January 2018

Q list: what were the council's aims in 2016/17?
A: Our three aims for the year were to mend the lych-gate, to get broadband to Pentre, and to start a newsletter.

Q fact-text: what did doing up the lych-gate come to, and who chipped in
A: The lych-gate was mended in September 2016 for £2,380, of which Cadw's fund gave £1,000.
S: £2,380, of which Cadw's fund gave £1,000

Q fact-text: homes in Pentre with decent internet
A: Broadband has reached 31 of the 52 houses in Pentre.
S: 31 of the 52

N unanswerable: when will the other houses in Pentre get broadband?

Q fact-text: survey forms returned
A: A house-to-house survey in March 2017 (188 forms back out of 402) found that people most wanted: a bus on Saturdays (104), a shop (97), slower traffic (91), something for the young (66), and dog bins (58).
S: 188 forms back out of 402

Q list: what do villagers want most
A: A house-to-house survey in March 2017 (188 forms back out of 402) found that people most wanted: a bus on Saturdays (104), a shop (97), slower traffic (91), something for the young (66), and dog bins (58).
S: a bus on Saturdays (104), a shop (97), slower traffic (91), something for the young (66), and dog bins (58)

N unanswerable: how many people in the survey wanted a doctor's surgery?

Q fact-table: how is Cllr Gethin getting on with the speed gun prices
A: | 3 | Prices for speed gun | Cllr Gethin | 9 Oct | 8 Jan | Two got |
S: Two got

N unanswerable: what prices were got for the speed gun?

Q paraphrase: whose job is it to get someone to the old tree
A: | 4 | Tree surgeon for yew | Cllr Llywelyn | 13 Nov | 15 Dec | New |
S: Cllr Llywelyn

Q fact-table: which action is marked late
A: | 6 | Welsh Language Scheme: revise | Cllr Cadwgan | 12 June | 9 Oct | Late |
S: Welsh Language Scheme: revise

Q fact-table: any word on dog bins
A: | 5 | Dog bins: ask County | Cllr Strickland-Rees | 11 Sept | 13 Nov | No answer |
S: No answer

Q fact-table: how many salt bins are on the list
A: | 8 | Grit bins: list for County | Cllr Maddocks | 11 Sept | 31 Oct | Done, six bins |
S: six bins
