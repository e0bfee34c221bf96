Q fact-text: How many overnight visits were there in 2017?
A: The annual survey carried out for the Destination Management Organisation (DMO) put overnight visits at 418,000 in 2017, against 377,000 in 2016 and 341,000 in 2015, and day visits at 690,000, against 655,000 the year before.
S: 418,000

Q fact-text: overnight visits 2015
A: The annual survey carried out for the Destination Management Organisation (DMO) put overnight visits at 418,000 in 2017, against 377,000 in 2016 and 341,000 in 2015, and day visits at 690,000, against 655,000 the year before.
S: 341,000

Q comparison: day visits 2017 compared with 2016
A: The annual survey carried out for the Destination Management Organisation (DMO) put overnight visits at 418,000 in 2017, against 377,000 in 2016 and 341,000 in 2015, and day visits at 690,000, against 655,000 the year before.
S: 690,000, against 655,000 the year before

Q comparison: have we already passed the number of overnight visits the 2014 strategy aimed for?
A: The annual survey carried out for the Destination Management Organisation (DMO) put overnight visits at 418,000 in 2017, against 377,000 in 2016 and 341,000 in 2015, and day visits at 690,000, against 655,000 the year before.
A: The DMO's own strategy, agreed with the Council in 2014, had looked for 400,000 overnight visits by 2020.
S: 418,000
S: 400,000

Q reason: Why are overnight visitors spending less each?
A: Average spend per overnight visitor has however slipped from £212 to £197, which the DMO puts down to the rising share of motorhomes and to shorter stays rather than to any fall in prices.
S: the rising share of motorhomes and to shorter stays

Q paraphrase: how much does a tourist who stays the night leave behind these days
A: Average spend per overnight visitor has however slipped from £212 to £197, which the DMO puts down to the rising share of motorhomes and to shorter stays rather than to any fall in prices.
S: £197

Q comparison: Are there more complaints about tourists than last summer?
A: The Council received 263 complaints about visitor-related matters between April and August 2018, compared with 149 in the same months of 2017.
S: 263
S: 149

Q fact-text: number of complaints on chemical toilet emptying
A: Of this year's complaints 118 concerned parking on verges and in passing places, 71 waste and litter, 46 the emptying of chemical toilets, and 28 noise.
S: 46

Q paraphrase: how many folk moaned about cars left on verges
A: Of this year's complaints 118 concerned parking on verges and in passing places, 71 waste and litter, 46 the emptying of chemical toilets, and 28 noise.
S: 118

Q list: Which three community council areas did most of the complaints come from?
A: Two thirds came from only three community council areas: Sandaig, Kilmorran and the Isle of Faray.
S: Sandaig, Kilmorran and the Isle of Faray

Q paraphrase: was anyone hurt when the ambulance got stuck?
A: A coach was unable to pass at Kilmorran Bridge for two hours on 14 July and an ambulance was delayed for eleven minutes on the same road on 2 August; no harm to the patient has been reported.
S: no harm to the patient has been reported

Q date: when was the coach stuck at Kilmorran Bridge?
A: A coach was unable to pass at Kilmorran Bridge for two hours on 14 July and an ambulance was delayed for eleven minutes on the same road on 2 August; no harm to the patient has been reported.
S: 14 July

Q fact-text: how long was the ambulance held up
A: A coach was unable to pass at Kilmorran Bridge for two hours on 14 July and an ambulance was delayed for eleven minutes on the same road on 2 August; no harm to the patient has been reported.
S: eleven minutes

Q definition: what does RTIF mean
A: In June 2017 the Committee approved a two-year Visitor Infrastructure Plan (VIP) costing £1.26 million, of which £700,000 came from the Rural Tourism Infrastructure Fund (RTIF), £310,000 from the Council and the balance from Faray Estates and the Crown.
S: Rural Tourism Infrastructure Fund

Q definition: VIP stands for
A: In June 2017 the Committee approved a two-year Visitor Infrastructure Plan (VIP) costing £1.26 million, of which £700,000 came from the Rural Tourism Infrastructure Fund (RTIF), £310,000 from the Council and the balance from Faray Estates and the Crown.
S: Visitor Infrastructure Plan

Q definition: What is a TVL?
A: Members asked in March for advice on a transient visitor levy (TVL).
S: transient visitor levy

Q fact-text: How much did the council itself put into the Visitor Infrastructure Plan?
A: In June 2017 the Committee approved a two-year Visitor Infrastructure Plan (VIP) costing £1.26 million, of which £700,000 came from the Rural Tourism Infrastructure Fund (RTIF), £310,000 from the Council and the balance from Faray Estates and the Crown.
S: £310,000

Q reason: why was the motorhome place at Kilmorran dropped
A: Two are complete, three are on site or in design and one, the Kilmorran motorhome stance, has been withdrawn after the landowner declined to renew the option on the field.
A: Answer by the Convener, Cllr Finlay Rossmuir: The landowner would not renew the option; £11,400 has been spent on drawings and ground investigation and this cannot be recovered.
S: the landowner declined to renew the option on the field

Q reason: Why did the Sandaig tender come in so far above the estimate?
A: It is proposed that the £140,000 released be moved to Sandaig, where the tender for the car park came in at £388,000 against an estimate of £265,000, mainly because rock was met at a depth of less than a metre.
S: rock was met at a depth of less than a metre

Q comparison: sandaig car park tender vs estimate
A: It is proposed that the £140,000 released be moved to Sandaig, where the tender for the car park came in at £388,000 against an estimate of £265,000, mainly because rock was met at a depth of less than a metre.
A: | Sandaig car park and toilets | 265 | 388 | May 2018 | March 2019 | On site |
S: £388,000 against an estimate of £265,000

Q paraphrase: where will the cash from the scrapped camper site go instead?
A: It is proposed that the £140,000 released be moved to Sandaig, where the tender for the car park came in at £388,000 against an estimate of £265,000, mainly because rock was met at a depth of less than a metre.
S: be moved to Sandaig

Q fact-text: Can the council bring in a tourist tax on its own authority?
A: The Council has no power to impose one at present and primary legislation would be needed.
A: Legal: a levy cannot be introduced under existing powers, and the Council's power to advance well-being would not extend to a charge.
S: The Council has no power to impose one at present

Q fact-text: Is the Scottish Government planning a law on visitor levies?
A: The Scottish Government has said that it has no plans to legislate but will hold a "national discussion".
S: it has no plans to legislate

Q comparison: how much would a £1 charge raise compared with £2?
A: Officers estimate that a charge of £1 a person a night, with children under 16 exempt, would bring in £330,000 a year after collection costs of £58,000, and that a charge of £2 would bring in £610,000.
S: £330,000 a year
S: £610,000

Q decision: Was the March motion to back the levy straight away carried?
A: Cllr Morag Auchterlaw moved in March that the Council should declare itself in favour at once, but this fell by 9 votes to 12, and the Committee instead agreed, on the motion of Cllr Finlay Rossmuir, that opinion should be sought first.
S: this fell by 9 votes to 12

Q who-said: who wanted people's opinions gathered before the council took a view on the levy
A: Cllr Morag Auchterlaw moved in March that the Council should declare itself in favour at once, but this fell by 9 votes to 12, and the Committee instead agreed, on the motion of Cllr Finlay Rossmuir, that opinion should be sought first.
S: Cllr Finlay Rossmuir

Q who-said: Which councillor moved to declare in favour of the levy at once?
A: Cllr Morag Auchterlaw moved in March that the Council should declare itself in favour at once, but this fell by 9 votes to 12, and the Committee instead agreed, on the motion of Cllr Finlay Rossmuir, that opinion should be sought first.
S: Cllr Morag Auchterlaw

Q comparison: how many rangers this year and last year and what did they cost
A: Four rangers were employed from April to September 2018 at a cost of £71,000, against three in 2017 at £49,000.
S: Four
S: three

Q paraphrase: are there fewer campfires left on the beach grass now
A: They recorded 3,120 conversations with campers and motorhome users, and the number of fires cleared up on the Sandaig machair fell from 94 to 37.
S: fell from 94 to 37

Q reason: why shouldn't the rangers be allowed to fine people?
A: The rangers have no power to issue penalties and officers do not recommend that they be given any, since their usefulness rests on goodwill.
S: their usefulness rests on goodwill

Q fact-text: Has the DMO agreed to pay half of the rangers for 2019?
A: It is recommended that the pilot be extended for 2019 with five rangers, subject to half of the cost being met by the DMO, which has not yet confirmed its contribution.
S: has not yet confirmed its contribution

Q fact-text: how many public toilets have shut since 2015?
A: Nineteen are run directly, eight are leased to community trusts and five have closed since 2015.
S: five

Q reason: why did the Faray hotel leave the comfort scheme
A: Under the Comfort Scheme, businesses are paid £1,500 a year to open their facilities to the public; fourteen have joined, although there is none on Faray, where the only hotel withdrew in May because its septic tank could not cope.
S: its septic tank could not cope

Q fact-text: what do businesses get for letting the public use their loos
A: Under the Comfort Scheme, businesses are paid £1,500 a year to open their facilities to the public; fourteen have joined, although there is none on Faray, where the only hotel withdrew in May because its septic tank could not cope.
S: £1,500 a year

Q comparison: toilet charging income so far against forecast
A: Charging of 50 pence at Strathorran and Port Eilean, introduced in April 2018, has brought in £41,200 to the end of August against a full-year forecast of £60,000.
S: £41,200 to the end of August against a full-year forecast of £60,000

Q fact-text: under what condition does the island assessment favour the levy?
A: Island proofing: an assessment has been made and is favourable to the levy only if ferry passengers resident on the islands are exempt.
S: only if ferry passengers resident on the islands are exempt

Q date: by when would the Convener write to the Cabinet Secretary
A: The Committee is invited to: i) note the position; ii) agree the transfer of £140,000 from Kilmorran to Sandaig; iii) agree to extend the ranger pilot for one year; and iv) determine whether to support a levy in principle and, if so, to ask the Convener to write to the Cabinet Secretary by the end of October.
S: by the end of October

Q fact-table: forecast cost of the faray waste disposal point
A: | Faray waste disposal point | 95 | 104 | July 2018 | November 2018 | In design |
S: 104

Q fact-table: When is the Sandaig car park now expected to be finished?
A: | Sandaig car park and toilets | 265 | 388 | May 2018 | March 2019 | On site |
S: March 2019

Q fact-table: original completion date strathorran coach bays
A: | Strathorran coach bays | 230 | 226 | March 2018 | June 2018 | Complete |
S: March 2018

Q list: which infrastructure schemes are complete?
A: | Port Eilean pontoon | 340 | 332 | April 2018 | April 2018 | Complete |
A: | Strathorran coach bays | 230 | 226 | March 2018 | June 2018 | Complete |
S: Port Eilean pontoon
S: Strathorran coach bays

Q fact-table: approved budget for B8099 passing places
A: | Passing places, B8099 | 190 | 190 | October 2018 | October 2018 | On site |
S: 190

Q comparison: Did the pontoon come in under budget?
A: | Port Eilean pontoon | 340 | 332 | April 2018 | April 2018 | Complete |
S: 340
S: 332

Q fact-table: visits to lochbervan went up or down in 2017?
A: | Lochbervan | 34,000 | 32,000 | -5.9 | 9 | 14 |
S: -5.9

Q fact-table: how many stayed overnight on Faray in 2016
A: | Isle of Faray | 28,000 | 36,000 | +28.6 | 17 | 40 |
S: 28,000

Q comparison: complaints in Sandaig this summer against last
A: | Sandaig | 46,000 | 59,000 | +28.3 | 38 | 84 |
S: 38
S: 84

Q fact-table: Which area's visits grew by 23.1 per cent?
A: | Kilmorran | 39,000 | 48,000 | +23.1 | 31 | 52 |
S: Kilmorran

Q fact-table: how many people used the toilets at Port Eilean pier
A: | Port Eilean pier | Council | All year | 50p | 96,700 |
S: 96,700

Q fact-table: when are the Achnadarroch toilets open
A: | Achnadarroch viewpoint | Council | May–September | Free | 17,500 |
S: May–September

Q fact-table: who looks after the Kilmorran hall loos
A: | Kilmorran hall | Community trust | All year | Donation | 38,900 |
S: Community trust

Q fact-table: do you have to pay at sandaig beach toilets?
A: | Sandaig beach | Council | April–October | Free | 71,300 |
S: Free

Q fact-text: What share of respondents backed a levy overall?
A: Overall 57 per cent favoured a levy, 35 per cent were against and 8 per cent were unsure.
S: 57 per cent

Q comparison: support for levy residents vs accommodation providers
A: Support was 71 per cent among residents but only 22 per cent among accommodation providers.
S: 71 per cent among residents but only 22 per cent among accommodation providers

Q comparison: what did people on faray think about the levy for and against
A: On Faray, residents were more evenly split, with 49 per cent in favour and 44 per cent against.
S: 49 per cent in favour and 44 per cent against

Q who-said: Who complained of having to be tax collectors as well?
A: Among those who wrote at length, the owner of a guest house in Port Eilean said: "We already pay rates, VAT and the highest fuel prices in Scotland, and now we are to be tax collectors as well."
S: the owner of a guest house in Port Eilean

Q who-said: who proposed charging for car parks rather than a levy
A: Catriona Vass, who manages the ferry terminal, wondered how day visitors could be brought in, and suggested a car park charge in place of a levy.
S: Catriona Vass

Q who-said: did anybody oppose the levy outright?
A: The Inverskail Hoteliers' Group objected outright, saying that a family of four staying a week would look elsewhere.
S: The Inverskail Hoteliers' Group

Q paraphrase: does the doctor want some of the money
A: Dr Alasdair Crombie of the local medical practice asked that part of the proceeds go to out-of-hours cover in summer; officers have replied that this is a matter for the health board.
S: part of the proceeds go to out-of-hours cover in summer

Q paraphrase: what's happening with the swimming pool in strathorran?
A: Answer: The pool has been shut since 22 June because of failed filters, parts are due from Denmark on 24 September, and re-opening is expected in mid-October.
S: re-opening is expected in mid-October

Q reason: why is the pool closed
A: Answer: The pool has been shut since 22 June because of failed filters, parts are due from Denmark on 24 September, and re-opening is expected in mid-October.
S: failed filters

Q paraphrase: anything about potholes on Faray?
A: Answer by Cllr Auchterlaw: Temporary filling was done in July and full resurfacing is in the programme for spring 2019.
S: full resurfacing is in the programme for spring 2019

Q fact-text: how much money was wasted on the Kilmorran stance?
A: Answer by the Convener, Cllr Finlay Rossmuir: The landowner would not renew the option; £11,400 has been spent on drawings and ground investigation and this cannot be recovered.
S: £11,400

N unanswerable: What will it cost to repair the Strathorran swimming pool?

N unanswerable: how many overnight visits were there in 2014?

N unanswerable: average spend per day visitor

N unanswerable: How many complaints about noise were there in 2017?

N unanswerable: who owns the field at Kilmorran?

N unanswerable: names of the four rangers

N unanswerable: how many visits did Faray get by ferry in 2018

N unanswerable: what share of visitors who replied were in favour of the levy?

N unanswerable: did the committee agree to support the levy in September?

N unanswerable: who seconded Cllr Auchterlaw's motion in March

N unanswerable: how much has been taken in toilet charges at Port Eilean alone

N unanswerable: Which five toilets have closed since 2015?

N unanswerable: potholes in Sandaig when will they be filled

N unanswerable: how many people came to the drop-in events

N false-premise: When did the Scottish Government give the council power to charge a levy?

N false-premise: Why did the rangers stop issuing penalties?

N false-premise: Why did the health board refuse to fund out-of-hours cover?

N false-premise: How much did the Faray hotel lose after rejoining the Comfort Scheme?

N false-premise: why was the Port Eilean pontoon late

N false-premise: Why did tourism fall in Kilmorran in 2017?

Q paraphrase: are they bringing in a toursit tax or not?
A: The Council has no power to impose one at present and primary legislation would be needed.
A: The Scottish Government has said that it has no plans to legislate but will hold a "national discussion".
S: The Council has no power to impose one at present

Q paraphrase: hows the new car park at sandaig coming on
A: | Sandaig car park and toilets | 265 | 388 | May 2018 | March 2019 | On site |
S: On site

Q paraphrase: whats the deal with spending a penny at the bus station
A: | Strathorran bus station | Council | All year | 50p | 148,200 |
S: 50p

Q paraphrase: do locals like the idea of charging holidaymakers
A: Support was 71 per cent among residents but only 22 per cent among accommodation providers.
S: 71 per cent among residents

Q paraphrase: wild campers and motor homes - what did the crofters have to say
A: The Faray Crofters' Association said that it could support a levy only if wild campers and motorhomes were caught by it, "because they cost the most and leave the least."
S: it could support a levy only if wild campers and motorhomes were caught by it

Q paraphrase: which bit of the islands is busiest for folk stopping the night
A: | Strathorran | 121,000 | 128,000 | +5.8 | 22 | 26 |
S: 128,000
