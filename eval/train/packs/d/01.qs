Q fact-text: How many cuts of the verges does the contract provide for each year?
A: Mr Ken Dowsing of Mill Close complained that the verge outside the bungalows had been cut only twice since April, when the contract provides for seven cuts a year.
S: seven cuts a year

Q who-said: who moaned about the grass outside the bungalows
A: Mr Ken Dowsing of Mill Close complained that the verge outside the bungalows had been cut only twice since April, when the contract provides for seven cuts a year.
S: Mr Ken Dowsing of Mill Close

Q paraphrase: when are we getting somewhere to sit at the bus stop in stanwell again
A: The Clerk replied that the insurer had paid £640 on 2 August and that a recycled plastic bench had been ordered for delivery in the first week of October.
S: first week of October

Q fact-text: insurance payout for burnt bench
A: The Clerk replied that the insurer had paid £640 on 2 August and that a recycled plastic bench had been ordered for delivery in the first week of October.
S: £640

Q date: On what date did the insurer settle the claim for the bench?
A: The Clerk replied that the insurer had paid £640 on 2 August and that a recycled plastic bench had been ordered for delivery in the first week of October.
S: 2 August

Q who-said: Who objected to floodlights on the playing field because of bats?
A: Mr Jon Tebbutt spoke against any lighting of the playing field on account of the bats in the church tower.
S: Mr Jon Tebbutt

Q paraphrase: what time do the trucks start coming thru in the morning
A: A resident of Sallow Road, who did not wish to be named, said that lorries serving the potato store were using the lane as early as 4.45 am.
S: 4.45 am

Q reason: Why was Cllr Vickery not at the September meeting?
A: Apologies were received and accepted from Cllr L. Burdett (holiday) and Cllr S. Vickery (illness).
S: illness

Q paraphrase: which councillor was away on their hols
A: Apologies were received and accepted from Cllr L. Burdett (holiday) and Cllr S. Vickery (illness).
S: Cllr L. Burdett

Q fact-text: Which member left the room when Tithe Field was discussed?
A: Cllr Whitlam declared a disclosable pecuniary interest in item 2016/104 as the owner of land adjoining Tithe Field and left the room for that item.
S: Cllr Whitlam

Q reason: why couldnt Whitlam take part in the housing item
A: Cllr Whitlam declared a disclosable pecuniary interest in item 2016/104 as the owner of land adjoining Tithe Field and left the room for that item.
S: owner of land adjoining Tithe Field

Q decision: What correction was made to the July minutes before they were signed?
A: The minutes of the meeting of 12 July 2016 were approved and signed, subject to the words “Cllr Okell” being replaced by “Cllr Crewdson” in minute 2016/88.
S: “Cllr Okell” being replaced by “Cllr Crewdson”

Q fact-table: Who was tasked with getting quotes for the churchyard wall?
A: | 2016/74 | Three quotations for churchyard wall | Cllr Sleaford | 31 July | Two received, third awaited |
S: Cllr Sleaford

Q fact-table: when was the blocked drain in Chapel Lane dealt with
A: | 2016/71 | Ask County Highways to clear gully at Chapel Lane | Clerk | 30 June | Done 22 July |
S: Done 22 July

Q date: By what date was the drain at Chapel Lane supposed to be referred to Highways?
A: | 2016/71 | Ask County Highways to clear gully at Chapel Lane | Clerk | 30 June | Done 22 July |
S: 30 June

Q fact-table: speed survey sallow road progress
A: | 2016/82 | Speed survey, Sallow Road | Clerk | 31 August | Carried out 5 to 12 September, results awaited |
S: Carried out 5 to 12 September, results awaited

Q fact-table: Which action from earlier meetings has not been started?
A: | 2016/90 | Footpath 14 stile repair | Cllr Okell | 30 September | Not started |
S: Footpath 14 stile repair

Q fact-table: how many village green evidence forms have come back
A: | 2016/91 | Register Tithe Field as village green | Clerk | 31 December | Evidence forms sent to 46 households, 19 returned |
S: 19 returned

Q fact-table: Has the potato store answered the letter sent to it in July?
A: | 2016/88 | Letter to potato store about lorries | Cllr Crewdson | 31 July | Sent 28 July, no reply |
S: Sent 28 July, no reply

Q paraphrase: have they sorted the new bits for the heart machine
A: | 2016/79 | Replace defibrillator pads at Reading Room | Cllr Mrs Fairhead | 15 August | Done 9 August |
S: Done 9 August

Q reason: What is holding up the repair of the stile?
A: Cllr Okell explained that the stile on Footpath 14 could not be touched until the tenant farmer had moved his bull.
S: until the tenant farmer had moved his bull

Q fact-text: What was the cheapest price for mending the churchyard wall?
A: Cllr Sleaford said the lower of the two quotations for the wall, £3,870, was from Messrs Garbutt, and the other, £5,225, from a firm in the county town.
S: £3,870

Q comparison: difference between the two wall quotes?
A: Cllr Sleaford said the lower of the two quotations for the wall, £3,870, was from Messrs Garbutt, and the other, £5,225, from a firm in the county town.
S: £5,225

Q decision: What did the council decide to do about the potato store not replying?
A: It was agreed to write to the potato store again, copying in the District Council's environmental health officer, and to ask for a reply within 21 days.
S: write to the potato store again, copying in the District Council's environmental health officer

Q fact-text: How much will residents pay the district for a garden waste bin from next spring?
A: Councillor Holroyde reported that the garden waste collection would become a charged service from 1 April 2017 at £36 a bin, and that it had been free since 2008.
S: £36 a bin

Q paraphrase: how long has the brown bin been free for
A: Councillor Holroyde reported that the garden waste collection would become a charged service from 1 April 2017 at £36 a bin, and that it had been free since 2008.
S: since 2008

Q fact-text: How many years' supply of housing land can the district demonstrate at present?
A: He said that the Local Plan inspector was expected to report in November rather than September, and that until then the district could show only 3.8 years of housing land against the five years required.
S: 3.8 years

Q date: When is the planning inspector now likely to publish findings on the Local Plan?
A: He said that the Local Plan inspector was expected to report in November rather than September, and that until then the district could show only 3.8 years of housing land against the five years required.
S: November

Q who-said: Who admitted not knowing if the Stanwell tip would close?
A: In reply to Cllr Mrs Fairhead he said that he did not know whether the recycling site at Stanwell would stay open.
S: he did not know

Q fact-table: What was spent on grass cutting in 2015/16?
A: | Grass cutting | 3,260 | 3,400 | 1,020 | 3,400 |
S: 3,260

Q fact-table: grass cutting spend so far this year
A: | Grass cutting | 3,260 | 3,400 | 1,020 | 3,400 |
S: 1,020

Q fact-table: How much has the council put in its 2016/17 budget for the churchyard?
A: | Churchyard | 900 | 4,500 | 0 | 4,500 |
S: 4,500

Q paraphrase: what's the leccy for the lamps going to come to by year end
A: | Street lighting energy | 2,115 | 2,000 | 964 | 2,310 |
S: 2,310

Q fact-table: street lighting repairs budget 2016/17
A: | Street lighting repairs | 480 | 750 | 1,135 | 1,400 |
S: 750

Q fact-table: How much had gone on mending street lights by the end of August?
A: | Street lighting repairs | 480 | 750 | 1,135 | 1,400 |
S: 1,135

Q comparison: Is the parish expected to finish the year under its total budget?
A: | Total | 19,332 | 24,880 | 9,285 | 24,806 |
S: 24,806

Q list: Which budget headings are forecast to go over budget this year?
A: | Street lighting energy | 2,115 | 2,000 | 964 | 2,310 |
A: | Street lighting repairs | 480 | 750 | 1,135 | 1,400 |

Q reason: why did we overspend on mending lamp posts
A: The overspend on street lighting repairs arose because four columns in Mill Close failed the electrical test in June.
S: four columns in Mill Close failed the electrical test in June

Q fact-text: What precept did the parish levy in 2015/16?
A: The precept for 2016/17 was £22,400, against £21,350 the year before, and both halves had been received.
S: £21,350

Q fact-text: precept 2016/17 amount
A: The precept for 2016/17 was £22,400, against £21,350 the year before, and both halves had been received.
S: £22,400

Q paraphrase: how much has the parish got put by for new swings and that
A: General reserves stood at £11,960 on 31 August, and earmarked reserves at £8,500, of which £6,000 was for the play area.
S: £6,000 was for the play area

Q fact-text: What fault did the auditor find in the accounts?
A: The external auditor had issued an unqualified opinion on 24 August but had noted that the asset register omitted the war memorial.
S: the asset register omitted the war memorial

Q decision: What total of payments was approved on 13 September?
A: **RESOLVED:** That payments numbered 61 to 78, amounting to £2,987.14, be approved.
S: £2,987.14

Q fact-text: How many of the homes proposed at Tithe Field this time would be affordable?
A: The application was in outline for 34 dwellings, of which 12 were to be affordable, with access from Sallow Road.
S: 12

Q fact-text: number of dwellings in the 2013 Tithe Field application
A: The earlier application of 2013, for 58 dwellings with access from Chapel Lane, had been refused and dismissed on appeal in February 2014.
S: 58

Q paraphrase: where would cars get in and out of the new estate now being asked for
A: The application was in outline for 34 dwellings, of which 12 were to be affordable, with access from Sallow Road.
S: Sallow Road

Q who-said: Who argued that the sewers would not cope with more houses?
A: Cllr Crewdson said the drains could not take it, the pumping station at Stanwell having overflowed twice in March.
S: Cllr Crewdson

Q who-said: which councillor stuck up for homes for young families
A: Cllr Miss Amoah said that the school had 14 empty places and that the village could not go on refusing every home for young families.
S: Cllr Miss Amoah

Q decision: What happened to Cllr Amoah's amendment on the 34 houses?
A: The amendment found a seconder in Cllr Mrs Fairhead and was lost by two votes to four.
S: lost by two votes to four

Q decision: did the parish council object to the tithe field houses
A: Cllr Sleaford proposed, and Cllr Crewdson seconded, that the Council object on grounds of drainage, access and loss of open space.
A: The substantive motion was then carried by four votes to two.
S: carried by four votes to two

Q fact-table: What score did the multi-play unit get at the 2016 inspection?
A: | Multi-play unit | 2001 | 9 | 14 | Rot in two uprights | 2,900 |
S: 14

Q fact-table: multi-play unit risk score last year
A: | Multi-play unit | 2001 | 9 | 14 | Rot in two uprights | 2,900 |
S: 9

Q fact-table: what's up with the roundabout
A: | Roundabout | 2009 | 5 | 7 | Bearing noisy | 240 |
S: Bearing noisy

Q fact-table: Which is the oldest piece of equipment in the play area?
A: | Slide | 1998 | 8 | 8 | Surface of mound eroded | 350 |
S: 1998

Q list: Which play items were found satisfactory?
A: | Flat swings | 2004 | 6 | 6 | Satisfactory | 0 |
A: | Springer (duck) | 2010 | 4 | 4 | Satisfactory | 0 |

Q definition: What do the inspector's risk scores mean and when must equipment be closed?
A: The inspector scores each item from 1 to 25, and any item above 12 is to be taken out of use until repaired.
S: any item above 12 is to be taken out of use until repaired

Q paraphrase: when did they put the barrier round the climbing frame
A: The multi-play unit had accordingly been fenced off on 26 August.
S: 26 August

Q decision: Is the multi-play unit going to be mended?
A: **RESOLVED:** (a) That the chains, surfacing and gate be put right at once at a cost not exceeding £1,900; (b) That the multi-play unit be removed and not repaired; (c) That Cllrs Whitlam and Mrs Fairhead form a working party to apply for grants towards a new unit and report in November.
S: That the multi-play unit be removed and not repaired

Q fact-text: Who sits on the working party seeking money for new play equipment?
A: **RESOLVED:** (a) That the chains, surfacing and gate be put right at once at a cost not exceeding £1,900; (b) That the multi-play unit be removed and not repaired; (c) That Cllrs Whitlam and Mrs Fairhead form a working party to apply for grants towards a new unit and report in November.
S: Cllrs Whitlam and Mrs Fairhead

Q comparison: At which of the two allotment sites are there vacancies?
A: There were 31 plots at Glebe Gardens, of which 27 were let, and 16 at Stanwell Lane, all let.
S: 31 plots at Glebe Gardens, of which 27 were let

Q paraphrase: how many folk are queuing for a veg patch down Stanwell Lane
A: Nine people were on the waiting list for Stanwell Lane, and none for Glebe Gardens, where the bottom plots flood.
S: Nine

Q decision: What allotment rent was agreed for next year?
A: Cllr Crewdson proposed £27, seconded by Cllr Sleaford, and this was agreed, with a concession of half the rent for pensioners to continue.
S: £27

Q fact-text: allotment rent recommended by clerk
A: The Clerk had recommended £30 from Lady Day 2017.
S: £30

Q reason: Why were the allotment rules put off until October?
A: The draft rules were deferred to the October meeting so that the question of hens could be put to the plot holders.
S: so that the question of hens could be put to the plot holders

Q definition: what is a section 137 grant
A: Requests under section 137 of the Local Government Act 1972, which lets a parish spend a limited sum for the benefit of its residents where it has no other power, were considered as follows.
S: lets a parish spend a limited sum for the benefit of its residents where it has no other power

Q fact-table: How much did the scouts ask for?
A: | 1st Ockerby Scouts | Tents | 400 | 100 |
S: 400

Q fact-table: what did the village hall actually get towards the cooker
A: | Ockerby Village Hall | New cooker | 500 | 250 |
S: 250

Q list: Which applicants for grants were given nothing?
A: | Bell ringers | Rope | 120 | 0 |
A: | Community bus | Driver training | 200 | 0 |
A: | Primary school PTA | Pond fence | 300 | 0 |

Q reason: why did the bell ringers get turned down
A: The bell ringers were refused because the law does not allow the money to be given to church property, and the PTA was asked to come back in the new year with a quotation.
S: the law does not allow the money to be given to church property

Q date: When is Chapel Lane shut and for what?
A: The County Council gave notice that Chapel Lane would be closed to through traffic from 17 to 28 October for a water main.
S: 17 to 28 October

Q comparison: Were there fewer crimes in July and August than the summer before?
A: The police reported six crimes in the parish in July and August, three of them thefts of heating oil, against eleven in the same months of 2015.
S: against eleven in the same months of 2015

Q paraphrase: how much oil nicking has been going on
A: The police reported six crimes in the parish in July and August, three of them thefts of heating oil, against eleven in the same months of 2015.
S: three of them thefts of heating oil

Q date: On which date will next year's precept be set?
A: The next meeting would be on 11 October 2016, and the precept for 2017/18 would be considered on 13 December and fixed on 10 January 2017.
S: fixed on 10 January 2017

N unanswerable: What will the new recycled plastic bench cost?
N unanswerable: who set fire to the bench in stanwell
N unanswerable: What were the results of the Sallow Road speed survey?
N unanswerable: How much did Chapel Lane gully clearing cost the county?
N unanswerable: What precept is proposed for 2017/18?
N unanswerable: name of the Sallow Road resident who complained about the lorries
N unanswerable: Who cast the vote against removing the multi-play unit?
N unanswerable: how many plots at Glebe Gardens are let to pensioners
N unanswerable: What did County Councillor Hurn's written report say?
N unanswerable: why was the community bus given nothing
N unanswerable: How many crimes were there in the parish in September 2016?
N false-premise: Why did Councillor Holroyde support the garden waste charge?
N false-premise: When will the 58 homes allowed on appeal at Tithe Field be started?
N false-premise: what penalty did the external auditor impose over the qualified accounts
N false-premise: How many people are waiting for a plot at Glebe Gardens?
N false-premise: When was the roundabout taken out of use?

Q paraphrase: is there any cash coming back from the burnt seat
A: The Clerk replied that the insurer had paid £640 on 2 August and that a recycled plastic bench had been ordered for delivery in the first week of October.
S: £640

Q paraphrase: has the man from the allotments got his rule book finished
A: | 2016/85 | Draft allotment rules | Cllr Crewdson | 13 September | Draft tabled |
S: Draft tabled

Q paraphrase: did the neighbour not wanting his name known moan about noise in the early hours
A: A resident of Sallow Road, who did not wish to be named, said that lorries serving the potato store were using the lane as early as 4.45 am.
S: 4.45 am

Q paraphrase: are our OAPs still getting their veg patch cheap
A: Cllr Crewdson proposed £27, seconded by Cllr Sleaford, and this was agreed, with a concession of half the rent for pensioners to continue.
S: a concession of half the rent for pensioners to continue

Q paraphrase: what state's the wall round the graveyard in
A: A letter from the Rector asked for help with the churchyard wall, which he described as leaning more each winter.
S: leaning more each winter

Q paraphrase: why doesn't anybody want the cheaper plots at glebe
A: Nine people were on the waiting list for Stanwell Lane, and none for Glebe Gardens, where the bottom plots flood.
S: the bottom plots flood

Q paraphrase: how are the gaps in the rubber under the baby swings, how bad
A: | Safety surfacing | 2004 | 7 | 12 | Gaps under cradle swings | 1,650 |
S: 12

Q paraphrase: what time did they all go home
A: The next meeting would be on 11 October 2016, and the precept for 2017/18 would be considered on 13 December and fixed on 10 January 2017.
A: The Chairman closed the meeting at 9.52 pm.
S: 9.52 pm
