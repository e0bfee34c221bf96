Q fact-text: Who took over as vice-chair from Councillor Gluyas?
A: **AE.31** Councillor Maddern was elected Vice-Chair for the rest of the municipal year in place of Councillor Gluyas, who had resigned from the Council in August.
S: Councillor Maddern

Q fact-text: who lost out in the vote for vice chair
A: There was one other nomination, Councillor Opie, and the vote was four to three.
S: Councillor Opie

Q who-said: Which trader asked about the promised freeze on stall rents?
A: Mr Alan Trembeth, who has traded in cheese on the Thursday market since 1994, asked what had become of the promise made in March that stall rents would be frozen.
S: Mr Alan Trembeth

Q fact-text: How long has the cheese man had his stall?
A: Mr Alan Trembeth, who has traded in cheese on the Thursday market since 1994, asked what had become of the promise made in March that stall rents would be frozen.
S: since 1994

Q decision: What had the Committee actually agreed about stall rents in March?
A: The Chair answered that no promise had been made; the Committee had agreed in March to hold the rents until 30 September and to look at them again when the footfall count was known.
S: to hold the rents until 30 September

Q reason: Why are they shutting the graveyard gates so early now?
A: Mr Penrice answered that it followed three thefts of lead from the north chapel in June, and that the gates would go back to 8 pm from 1 April 2024 if the new camera was working.
S: three thefts of lead from the north chapel in June

Q date: When might the cemetery gates go back to closing at 8 pm?
A: Mr Penrice answered that it followed three thefts of lead from the north chapel in June, and that the gates would go back to 8 pm from 1 April 2024 if the new camera was working.
S: 1 April 2024

Q paraphrase: will we be able to visit mum's grave of an evening come spring
A: Mr Penrice answered that it followed three thefts of lead from the north chapel in June, and that the gates would go back to 8 pm from 1 April 2024 if the new camera was working.
S: if the new camera was working

Q fact-table: What price was given for resurfacing the lower drive?
A: | AE.14 | Price for resurfacing the lower cemetery drive | Cllr Bolitho | Estates Manager | 31 July | £18,400 quoted; held for 2024/25 |
S: £18,400

Q paraphrase: did they get anywhere asking for the thursday bus to go round another way
A: | AE.17 | Write to bus company about Thursday diversion | Cllr Singh | Town Clerk | 30 June | Refused; diversion costs nine minutes |
S: Refused; diversion costs nine minutes

Q fact-table: How many card machines have been lent to casual stallholders?
A: | AE.19 | Card readers for casual stalls | Cllr Opie | Market Superintendent | 31 August | 12 issued on loan |
S: 12

Q fact-table: memorial testing section C progress at september
A: | AE.22 | Memorial safety inspection, section C | Cllr Hendra | Estates Manager | 30 September | 214 of 390 stones tested |
S: 214 of 390 stones tested

Q fact-table: Who asked for the owl boxes?
A: | AE.24 | Barn owl boxes in cemetery | Cllr Rescorla | Estates Manager | 31 October | Two put up in July |
S: Cllr Rescorla

Q fact-table: what's being done about the vermin in the stall store
A: | AE.26 | Rats at market store | Cllr Maddern | Market Superintendent | 15 July | Contractor visits weekly |
S: Contractor visits weekly

Q fact-table: Which earlier request had not been carried out at all and why?
A: | AE.28 | Quiet hour for market music | Cllr Treloar-Hayes | Market Superintendent | 1 September | Not done; no agreement with buskers |
S: Not done; no agreement with buskers

Q paraphrase: whats happening about turning the noise down at the market for an hour
A: | AE.28 | Quiet hour for market music | Cllr Treloar-Hayes | Market Superintendent | 1 September | Not done; no agreement with buskers |
S: Not done

Q reason: Why was the testing of gravestones running late?
A: Mr Penrice said that one of his two trained testers had been off sick for eleven weeks, and that he expected to be finished by Christmas.
S: one of his two trained testers had been off sick for eleven weeks

Q date: By when did Mr Penrice expect section C to be complete?
A: Mr Penrice said that one of his two trained testers had been off sick for eleven weeks, and that he expected to be finished by Christmas.
S: by Christmas

Q who-said: who was cross that only about half the headstones had been checked
A: Councillor Hendra said it was unacceptable that barely more than half of section C had been tested when a child had been hurt by a falling stone in another town only last year.
S: Councillor Hendra

Q fact-text: repairs fund balance remaining
A: Councillor Bolitho asked that the drive be done sooner, since hearses were grounding on it, and was told by the RFO that there was £6,200 left in the repairs fund.
S: £6,200

Q reason: Why did a councillor want the cemetery drive done sooner?
A: Councillor Bolitho asked that the drive be done sooner, since hearses were grounding on it, and was told by the RFO that there was £6,200 left in the repairs fund.
S: hearses were grounding on it

Q fact-text: What rise for casual traders did the Market Superintendent recommend?
A: The Market Superintendent recommended an increase of 6 per cent for regular traders and 10 per cent for casual traders from 1 January 2024.
S: 10 per cent for casual traders

Q decision: By how much will regular traders' rents go up?
A: Councillor Treloar-Hayes moved that regular traders pay 4 per cent more and casual traders 8 per cent more, from 1 February 2024; seconded by Councillor Maddern; carried, five votes to two.
S: regular traders pay 4 per cent more

Q date: when do the new stall rents start
A: Councillor Treloar-Hayes moved that regular traders pay 4 per cent more and casual traders 8 per cent more, from 1 February 2024; seconded by Councillor Maddern; carried, five votes to two.
S: 1 February 2024

Q decision: What became of Councillor Opie's motion for 6 per cent all round?
A: Councillor Opie moved that the increase be 6 per cent for all; seconded by Councillor Singh; lost, three votes to four.
S: lost, three votes to four

Q who-said: Who wanted it written down that he voted no on the rents?
A: Councillor Opie asked that his vote against be recorded.
S: Councillor Opie

Q fact-text: What would it cost to put lead back on the chapel?
A: The surveyor put the cost of a lead roof at £92,000 and of a terne-coated steel roof (steel with a coating of tin that looks like lead but has little value to thieves) at £61,500.
S: £92,000

Q fact-text: terne coated steel roof estimate
A: The surveyor put the cost of a lead roof at £92,000 and of a terne-coated steel roof (steel with a coating of tin that looks like lead but has little value to thieves) at £61,500.
S: £61,500

Q definition: What is terne-coated steel?
A: The surveyor put the cost of a lead roof at £92,000 and of a terne-coated steel roof (steel with a coating of tin that looks like lead but has little value to thieves) at £61,500.
S: steel with a coating of tin that looks like lead but has little value to thieves

Q who-said: Who thought a lead roof would soon be stolen?
A: Councillor Singh said that lead would be on a lorry within a fortnight.
S: Councillor Singh

Q decision: what sort of roof are they going for on the north chapel
A: RESOLVED, by six votes to one, to apply for listed building consent for terne-coated steel, and to insure the building meanwhile at an additional premium of £410.
S: terne-coated steel

Q fact-text: extra insurance premium chapel
A: RESOLVED, by six votes to one, to apply for listed building consent for terne-coated steel, and to insure the building meanwhile at an additional premium of £410.
S: £410

Q decision: What rent and term was the tenant of 3 Market Strand offered?
A: RESOLVED to offer the tenant five years at £9,750 a year, he having asked for ten years at £8,500.
S: five years at £9,750 a year

Q paraphrase: how much did the shop tenant on Market Strand want to pay
A: RESOLVED to offer the tenant five years at £9,750 a year, he having asked for ten years at £8,500.
S: £8,500

Q fact-text: How many graves are still free at St Wenna's?
A: At 31 October 2023 there were 186 unused full graves at Carrack Road and 22 at St Wenna's.
S: 22

Q paraphrase: how long before carrack rd runs out of room for the dead
A: With an average over five years of 31 full burials a year at Carrack Road and four at St Wenna's, Carrack Road would be full in six years and St Wenna's in between five and six.
S: Carrack Road would be full in six years

Q fact-text: number of cremated remains plots left at Carrack Road
A: Ashes plots are not short: 640 remain at Carrack Road.
S: 640

Q fact-text: What is the Lanyon Estate asking for the paddock?
A: The owner, the Lanyon Estate, has said that it would sell at £85,000 for 1.4 acres, which the District Valuer thinks worth £60,000.
S: £85,000

Q comparison: How does the asking price of the field compare with what the valuer thinks?
A: The owner, the Lanyon Estate, has said that it would sell at £85,000 for 1.4 acres, which the District Valuer thinks worth £60,000.
S: £85,000 for 1.4 acres, which the District Valuer thinks worth £60,000

Q reason: Why does the groundwater study take up to nine months?
A: A groundwater risk assessment, needed before any land may be used for burials, would cost £7,300 and take up to nine months because boreholes have to be read through a winter.
S: because boreholes have to be read through a winter

Q paraphrase: price of checking if the field's too wet to bury people in
A: A groundwater risk assessment, needed before any land may be used for burials, would cost £7,300 and take up to nine months because boreholes have to be read through a winter.
S: £7,300

Q fact-table: How many full burials took place at Carrack Road in 2020/21?
A: | Full burial, Carrack Road | 29 | 38 | 33 | 28 | 12 |
S: 38

Q fact-table: full burials Carrack Road 2022/23
A: | Full burial, Carrack Road | 29 | 38 | 33 | 28 | 12 |
S: 28

Q fact-table: How many people's ashes were interred at St Wenna's in 2021/22?
A: | Ashes, St Wenna's | 9 | 8 | 11 | 12 | 7 |
S: 11

Q fact-table: woodland burials in the first half of 2023/24
A: | Woodland burial | 0 | 2 | 5 | 9 | 6 |
S: 6

Q comparison: Are woodland burials getting more popular?
A: | Woodland burial | 0 | 2 | 5 | 9 | 6 |

Q fact-table: What is the current fee for an ashes plot for 60 years?
A: | Exclusive right, ashes plot, 60 years | 260 | 275 | 300 | 348 |
S: 275

Q fact-table: what will a double depth burial cost from next April if approved
A: | Interment, double depth | 465 | 490 | 540 | 604 |
S: 540

Q fact-table: neighbouring councils average charge for a full grave
A: | Exclusive right, full grave, 60 years | 610 | 640 | 720 | 905 |
S: 905

Q paraphrase: what do i pay now for permission to put up a stone
A: | Memorial permit, headstone | 165 | 175 | 190 | 204 |
S: 175

Q fact-table: Which fee is not going up next year?
A: | Use of south chapel, one hour | 70 | 75 | 75 | 110 |
S: 75

Q definition: Who counts as a resident for burial fees?
A: Non-residents pay double, a rule which dates from 2006; a resident is a person who lived in the parish at death or for any ten years before it.
S: a person who lived in the parish at death or for any ten years before it

Q paraphrase: do outsiders get charged more to be buried here
A: Non-residents pay double, a rule which dates from 2006; a resident is a person who lived in the parish at death or for any ten years before it.
S: Non-residents pay double

Q fact-text: Do families pay for a child's burial?
A: No charge is made for the burial of a person under 18, the cost of which is recovered from the Children's Funeral Fund.
S: No charge is made for the burial of a person under 18

Q paraphrase: what did the mosque people ask for
A: The Muslim Association wrote on 3 October asking for graves aligned to Mecca and for burial at weekends; officers support the first, which costs nothing, but not the second, which would cost £260 in overtime for each burial.
S: graves aligned to Mecca and for burial at weekends

Q reason: Why don't officers back weekend funerals?
A: The Muslim Association wrote on 3 October asking for graves aligned to Mecca and for burial at weekends; officers support the first, which costs nothing, but not the second, which would cost £260 in overtime for each burial.
S: would cost £260 in overtime for each burial

Q fact-text: How many undertakers answered the consultation?
A: Four of the seven replied.
S: Four of the seven

Q who-said: which undertaker thought the price rise was too much
A: Three accepted the proposed increases and one, Messrs Jago and Daughter, thought the rise of £80 in the exclusive right too steep for families who had already been hit by the cost of living.
S: Messrs Jago and Daughter

Q fact-text: expected cemetery income full year new fees
A: Financial implications: the new fees are expected to bring in £71,000 in a full year, against £63,400 at present fees and a running cost of £118,900.
S: £71,000

Q paraphrase: what does it cost to run the cemeteries
A: Financial implications: the new fees are expected to bring in £71,000 in a full year, against £63,400 at present fees and a running cost of £118,900.
S: £118,900

Q fact-text: What law lets the council fix burial fees?
A: Legal implications: the Local Authorities' Cemeteries Order 1977 allows the Council to set such fees as it thinks proper, and requires a table of fees to be kept on view.
S: the Local Authorities' Cemeteries Order 1977

Q fact-text: In which section would graves facing Mecca be allowed?
A: The Committee is RECOMMENDED (a) to approve the fees in paragraph 1.5; (b) to allow graves aligned to Mecca in section F; (c) to commission the groundwater assessment from reserves; and (d) not to make any offer for the paddock until the assessment is received.
S: section F

Q fact-text: How many regulars has the Saturday market lost since moving?
A: The Saturday market has lost nine regular traders since its move to Fore Street in April, and four of them gave the wind as the reason.
S: nine

Q comparison: Did more or fewer people come on the Saturday this September than last?
A: The count of visitors in the week of 11 September was 2,940 on the Thursday and 1,310 on the Saturday; in the same week of 2022 it was 2,760 and 1,890.
S: 1,310 on the Saturday

Q fact-text: thursday footfall september 2022
A: The count of visitors in the week of 11 September was 2,940 on the Thursday and 1,310 on the Saturday; in the same week of 2022 it was 2,760 and 1,890.
S: 2,760

Q fact-table: How far short was income from regular Saturday stalls?
A: | Rents, Saturday regular | 14,800 | 9,960 | -4,840 | Red |
S: -4,840

Q fact-table: What was budgeted for Thursday casual rents?
A: | Rents, Thursday casual | 6,000 | 7,415 | 1,415 | Green |
S: 6,000

Q fact-table: how much was spent on power for the stalls
A: | Electricity to stalls | -3,900 | -5,230 | -1,330 | Red |
S: -5,230

Q list: Which market budget lines are rated red?
A: | Rents, Saturday regular | 14,800 | 9,960 | -4,840 | Red |
A: | Electricity to stalls | -3,900 | -5,230 | -1,330 | Red |
A: | Stall hire to outside events | 1,500 | 640 | -860 | Red |

Q list: market lines rated amber
A: | Rents, Saturday casual | 3,200 | 2,875 | -325 | Amber |
A: | Refuse removal | -4,450 | -4,610 | -160 | Amber |

Q definition: What does a red rating mean in the market report?
A: RAG means the red, amber and green ratings: red is a shortfall of more than 20 per cent of budget, amber any lesser shortfall, and green is on or better than budget.
S: a shortfall of more than 20 per cent of budget

Q paraphrase: where do the stallholders want to be on a saturday
A: Of 38 who answered, 24 chose a return to the Guildhall Square, nine the present site and five the quay.
S: 24 chose a return to the Guildhall Square

Q paraphrase: are the shops in fore st happy with the market outside
A: Shopkeepers in Fore Street take another view: the Chamber of Trade says that its members' Saturday takings are up by a tenth since the move.
S: its members' Saturday takings are up by a tenth since the move

Q date: When would the trial in the Square run?
A: The Superintendent suggests a trial return to the Square on alternate Saturdays from 6 January to 30 March 2024.
S: 6 January to 30 March 2024

Q fact-text: What does a closure order cost?
A: This would need a new closure order from the County Highways department at a fee of £1,150, for which twelve weeks' notice is ordinarily required; Highways have said informally that they would accept eight.
S: £1,150

Q fact-text: shorter notice period highways might accept
A: This would need a new closure order from the County Highways department at a fee of £1,150, for which twelve weeks' notice is ordinarily required; Highways have said informally that they would accept eight.
S: eight

Q list: What could go wrong with the Saturday trial?
A: The principal risks are that traders will not come back, that alternate weeks will muddle the public, and that the fee will be wasted.

Q date: When will the committee look at the quay toilets?
A: | 20 March 2024 | Public toilets at the quay; memorial testing | Estates Manager |
S: 20 March 2024

Q fact-table: who is leading on the Guildhall boiler
A: | 24 January 2024 | Budget recommendations; Guildhall boiler | RFO |
S: RFO

N unanswerable: What reason did Councillor Gluyas give for resigning?
N unanswerable: how many full burials were there at St Wenna's in 2018/19
N unanswerable: What was the written answer about the standpipe water pressure?
N unanswerable: what is the new camera at the cemetery costing
N unanswerable: How much do regular traders pay for a pitch each week?
N unanswerable: Which councillor voted against the steel roof?
N unanswerable: what income is expected from cemetery fees in 2025/26
N unanswerable: How many Fore Street shopkeepers want the market to stay?
N unanswerable: saturday footfall in the week of 11 September 2021
N unanswerable: Who pays the overtime for gravediggers at present?
N false-premise: When did the council buy the paddock from the Lanyon Estate?
N false-premise: why did the committee break its promise to freeze rents
N false-premise: How much did the Children's Funeral Fund refuse to repay?
N false-premise: When did the listed building consent for the chapel come through?
N false-premise: what injury did the child suffer from the falling stone in section C

Q paraphrase: how often is someone buried, never mind ashes, at the big cemetery in a year
A: With an average over five years of 31 full burials a year at Carrack Road and four at St Wenna's, Carrack Road would be full in six years and St Wenna's in between five and six.
S: 31 full burials a year

Q paraphrase: do other towns round here sting you more for putting ashes in the ground
A: | Interment of ashes | 120 | 125 | 140 | 151 |
S: 151

Q paraphrase: is burying under a tree getting dearer
A: | Woodland grave with tree | 790 | 830 | 900 | 1,040 |
S: 900

Q paraphrase: who's the woman in charge of stalls
A: Officers: Ms K. Faulkes, Town Clerk; Mr D. Penrice, Estates Manager; Mrs Y. Amin, Responsible Finance Officer (RFO); Miss T. Vosper, Market Superintendent.
S: Miss T. Vosper, Market Superintendent

Q paraphrase: did staff pay at the market come in cheaper than planned
A: | Wages | -21,300 | -20,140 | 1,160 | Green |
S: 1,160

Q paraphrase: why did stallholders clear off after the shift to fore street
A: The Saturday market has lost nine regular traders since its move to Fore Street in April, and four of them gave the wind as the reason.
S: four of them gave the wind as the reason

Q paraphrase: how much does the bin lorry cost us for the market
A: | Refuse removal | -4,450 | -4,610 | -160 | Amber |
S: -4,610
