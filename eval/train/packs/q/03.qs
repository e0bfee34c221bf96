Q date: what time and day was the climate scrutiny meeting
A: **Wednesday 1 March 2023, 7pm – Wexbourne Civic Centre, Room 4 (and by video link for observers)**
S: Wednesday 1 March 2023, 7pm
Q fact-text: who sits on the panel for the tenants
A: Councillors: Priya Ranganathan (Chair), Leon Hask, Maud Ellery-Jones, Tunde Afolami, Fergus Pyle. Co-optees (non-voting): Dr Sunniva Brandt (Wexbourne Climate Forum), Mr Ashok Veer (tenants' representative).
S: Mr Ashok Veer
Q paraphrase: can the outside members put their hands up in a vote?
A: Councillors: Priya Ranganathan (Chair), Leon Hask, Maud Ellery-Jones, Tunde Afolami, Fergus Pyle. Co-optees (non-voting): Dr Sunniva Brandt (Wexbourne Climate Forum), Mr Ashok Veer (tenants' representative).
S: non-voting
N unanswerable: who is the vice-chair of the sub-committee?
Q reason: why was the heat network business case put back?
A: The Sub-Committee heard from the Cabinet Member for Climate, Cllr Delphine Moy, that the heat network business case had been put back from January to May because the incinerator operator had not confirmed the price of heat.
S: because the incinerator operator had not confirmed the price of heat
N unanswerable: why were the rapid charging points put back?
Q who-said: who complained it was the third hold-up in two years
A: Cllr Pyle said the delay was "the third in two years" and asked for a list of all slipped projects.
S: Cllr Pyle
Q paraphrase: who wanted to know which schemes are running late
A: Cllr Pyle said the delay was "the third in two years" and asked for a list of all slipped projects.
S: Cllr Pyle
Q who-said: who raised the pension fund's carbon
A: Dr Brandt asked why emissions from the Council's pension fund were not counted.
S: Dr Brandt
Q reason: why don't they count the pension investments
A: The Director of Place, Howard Tench, replied that the Pensions Committee was a separate body and would publish its own figures in autumn 2023.
S: the Pensions Committee was a separate body
N unanswerable: what are the pension fund's emissions?
Q decision: was there a vote on meeting the pensions people
A: This was agreed without a vote.
S: without a vote
Q who-said: who suggested pushing net zero back five years?
A: Cllr Hask's suggestion that the net zero year be moved from 2030 to 2035 was not supported.
S: Cllr Hask
Q decision: what became of the 2035 idea
A: Cllr Hask's suggestion that the net zero year be moved from 2030 to 2035 was not supported.
S: was not supported
N false-premise: why did the sub-committee agree to move net zero to 2035?
Q date: when did wexbourne declare a climate emergency
A: **3.1** The Council declared a climate emergency on 17 July 2019 and adopted the Climate Action Plan ("the Plan") on 24 November 2020.
S: 17 July 2019
Q date: when was the Plan adopted?
A: **3.1** The Council declared a climate emergency on 17 July 2019 and adopted the Climate Action Plan ("the Plan") on 24 November 2020.
S: 24 November 2020
N unanswerable: who proposed the climate emergency motion in 2019
Q fact-text: how many actions finished by end of 2022
A: By the end of December 2022, 21 were complete, 29 were on course, 10 were delayed and 4 had been stopped.
S: 21
Q paraphrase: how many of the green promises are behind
A: By the end of December 2022, 21 were complete, 29 were on course, 10 were delayed and 4 had been stopped.
S: 10
N unanswerable: how many actions were complete by the end of December 2021?
Q fact-text: total number of actions in the Plan
A: The Plan has 64 actions.
S: 64
Q definition: what do Council emissions cover?
A: *Council emissions* are those from the Council's own buildings, fleet and street lights.
S: those from the Council's own buildings, fleet and street lights
Q definition: what are borough emissions
A: *Borough emissions* are those of everyone living, working and travelling in Wexbourne.
S: those of everyone living, working and travelling in Wexbourne
Q date: by what year should everybody in the borough be net zero
A: The 2030 target applies to Council emissions; for Borough emissions the target year is 2041.
S: 2041
N unanswerable: what is the target year for supply chain emissions?
Q fact-text: council emissions 2021/22 tCO2e
A: **3.3** Council emissions were 9,870 tonnes of carbon dioxide equivalent (tCO2e) in 2021/22, compared with 10,640 in 2020/21 and 14,215 in the baseline year, 2018/19.
A: | Total | 14,215 | 10,640 | 9,870 | 9,300 |
S: 9,870
N unanswerable: council emissions 2019/20 tCO2e
Q fact-text: which year are they measuring from
A: **3.3** Council emissions were 9,870 tonnes of carbon dioxide equivalent (tCO2e) in 2021/22, compared with 10,640 in 2020/21 and 14,215 in the baseline year, 2018/19.
S: 2018/19
Q fact-text: what figure had the plan expected for 2021/22
A: The Plan had foreseen 9,300 tonnes for 2021/22.
S: 9,300 tonnes
N unanswerable: what figure does the Plan foresee for 2022/23?
Q paraphrase: how much carbon comes from the stuff the town hall buys
A: Supply chain emissions have been estimated once only, at 71,000 tonnes for 2020/21.
S: 71,000 tonnes
N unanswerable: supply chain emissions for 2021/22
Q paraphrase: share of the borough's carbon that comes from houses
A: **3.4** Borough emissions were 702,000 tonnes in 2020, the latest year published, of which 51 per cent came from homes, 27 per cent from road transport and 19 per cent from business premises.
S: 51 per cent
Q fact-text: what percentage of Borough emissions is due to cars and lorries?
A: **3.4** Borough emissions were 702,000 tonnes in 2020, the latest year published, of which 51 per cent came from homes, 27 per cent from road transport and 19 per cent from business premises.
S: 27 per cent
N unanswerable: Borough emissions in 2021
Q reason: why was car free sunday dropped
A: **3.5** The four stopped actions are: the car-free Sunday in Alder Street (no funding for stewards), the reverse vending machines (awaiting the national deposit scheme), hydrogen refuse trucks (no supplier bid) and the climate fiction prize (no entries were received).
S: no funding for stewards
Q reason: what happened to the hydrogen bin lorries?
A: **3.5** The four stopped actions are: the car-free Sunday in Alder Street (no funding for stewards), the reverse vending machines (awaiting the national deposit scheme), hydrogen refuse trucks (no supplier bid) and the climate fiction prize (no entries were received).
S: no supplier bid
N false-premise: who won the climate fiction prize?
Q fact-table: emissions from heating swimming pools and gyms 2021/22
A: | Gas: leisure centres | 3,240 | 1,580 | 2,455 | 2,100 |
S: 2,455
Q fact-table: leisure centre gas in 2018/19
A: | Gas: leisure centres | 3,240 | 1,580 | 2,455 | 2,100 |
S: 3,240
Q reason: why did the pools burn more gas than the year before
A: **3.6** Leisure centre emissions went up by 875 tonnes between 2020/21 and 2021/22 as the pools were open all year again after the lockdowns.
S: as the pools were open all year again after the lockdowns
N false-premise: why did emissions from communal boilers go up in 2021/22?
Q fact-table: street light electricity emissions 2020/21
A: | Electricity: street lights | 1,130 | 640 | 355 | 400 |
S: 640
Q comparison: did lamp posts beat the Plan's figure
A: | Electricity: street lights | 1,130 | 640 | 355 | 400 |
Q fact-table: communal boilers gas plan figure
A: | Gas: communal boilers | 3,905 | 3,880 | 3,610 | 3,300 |
S: 3,300
Q fact-table: refuse vehicle emissions latest
A: | Fleet: refuse vehicles | 905 | 812 | 566 | 530 |
S: 566
N unanswerable: how many refuse vehicles are electric
Q fact-table: office gas 2021/22 actual
A: | Gas: offices | 2,310 | 1,905 | 1,690 | 1,600 |
S: 1,690
Q fact-text: how much is being spent on climate work this year 2022/23
A: **3.7** Spending on the Plan in 2022/23 is expected to be £6.1 million: £3.4 million from the Council's Carbon Offset Fund, £1.9 million of Government decarbonisation grant and £0.8 million of borrowing.
S: £6.1 million
N unanswerable: how much was spent on the Plan in 2021/22?
Q paraphrase: how much of the climate spending are they taking out loans for
A: **3.7** Spending on the Plan in 2022/23 is expected to be £6.1 million: £3.4 million from the Council's Carbon Offset Fund, £1.9 million of Government decarbonisation grant and £0.8 million of borrowing.
S: £0.8 million
Q paraphrase: who puts money in the carbon offset pot
A: The Carbon Offset Fund is paid into by developers; the Community Climate Fund, a different fund, gives grants of up to £15,000 to local groups and stood at £210,000 in January 2023.
S: developers
Q paraphrase: whats the most my residents group can get for a green project
A: The Carbon Offset Fund is paid into by developers; the Community Climate Fund, a different fund, gives grants of up to £15,000 to local groups and stood at £210,000 in January 2023.
S: up to £15,000
Q fact-text: balance of the Community Climate Fund
A: The Carbon Offset Fund is paid into by developers; the Community Climate Fund, a different fund, gives grants of up to £15,000 to local groups and stood at £210,000 in January 2023.
S: £210,000
N unanswerable: balance of the Carbon Offset Fund
N unanswerable: how many groups have had a grant from the Community Climate Fund?
Q fact-table: new date for Tolley Road Library heat pumps
A: | 9 | Heat pumps at Tolley Road Library | Idris Kemp | Oct 2022 | Jun 2023 | Delayed |
S: Jun 2023
Q fact-table: which library already has its heat pump
A: | 10 | Heat pumps at Maryfield Library | Idris Kemp | Dec 2022 | – | Complete |
S: Maryfield Library
N unanswerable: cost of the heat pumps at Maryfield Library
Q fact-table: who is leading on charging points
A: | 22 | 150 lamp-column charging points | Sofia Brill | Sep 2022 | – | Complete |
A: | 23 | 20 rapid charging points | Sofia Brill | Dec 2022 | Mar 2024 | Delayed |
S: Sofia Brill
Q fact-table: when are the fast car chargers now due
A: | 23 | 20 rapid charging points | Sofia Brill | Dec 2022 | Mar 2024 | Delayed |
S: Mar 2024
N unanswerable: where will the 20 rapid charging points be?
Q fact-table: are the school dinners greener yet
A: | 48 | Low-carbon menu in 30 primary schools | Petra Quill | Sep 2022 | Sep 2023 | Delayed |
S: Delayed
N unanswerable: when will secondary schools get the low-carbon menu?
Q fact-table: whose job is the bosses' climate training
A: | 57 | Carbon literacy training for managers | Wes Adair | Dec 2022 | – | Complete |
S: Wes Adair
N unanswerable: how many managers have had the carbon literacy training
Q list: which actions in the tracker are delayed
A: | 9 | Heat pumps at Tolley Road Library | Idris Kemp | Oct 2022 | Jun 2023 | Delayed |
A: | 17 | Wexbourne heat network business case | Howard Tench | Jan 2023 | May 2023 | Delayed |
A: | 23 | 20 rapid charging points | Sofia Brill | Dec 2022 | Mar 2024 | Delayed |
A: | 31 | Insulation of 400 council homes | Ben Oyelaran | Mar 2023 | Sep 2023 | Delayed |
A: | 41 | 2,500 street trees | Nadia Voss | Mar 2023 | Mar 2024 | Delayed |
A: | 48 | Low-carbon menu in 30 primary schools | Petra Quill | Sep 2022 | Sep 2023 | Delayed |
Q fact-table: original deadline for insulating council homes
A: | 31 | Insulation of 400 council homes | Ben Oyelaran | Mar 2023 | Sep 2023 | Delayed |
S: Mar 2023
Q fact-text: how many trees are actually in the ground
A: **3.8** Of the 2,500 trees, 1,370 had been planted by the end of January.
S: 1,370
Q paraphrase: how many saplings shrivelled up
A: Ms Voss reports that three summers' watering must now be budgeted for each tree, and that 118 of the trees planted in winter 2021/22 died in the drought.
S: 118
N unanswerable: how many trees planted in winter 2020/21 died?
N unanswerable: what does watering one tree cost
Q fact-text: council homes insulated so far
A: **3.9** Insulation has been finished in 236 of the 400 homes.
S: 236
Q reason: what went wrong with the insulation job
A: The contractor, Fenlow Retrofit, lost its scaffolding subcontractor in August 2022.
S: lost its scaffolding subcontractor
Q paraphrase: are tenants saving anything once their home's been insulated
A: Tenants' bills in the finished homes have fallen by an average of 22 per cent.
S: an average of 22 per cent
N unanswerable: what is the value of Fenlow Retrofit's contract?
Q fact-text: how many households answered the postal survey
A: **4.1** A postal survey was sent to 6,000 households in September 2022, of which 1,128 replied.
S: 1,128
Q fact-text: attendance at climate workshops
A: In addition, 14 workshops were attended by 263 people, and a young people's panel of 19 met twice.
S: 263
N unanswerable: how many people took part in the 2020 survey?
Q fact-text: how many youngsters were on the panel
A: In addition, 14 workshops were attended by 263 people, and a young people's panel of 19 met twice.
S: 19
Q comparison: are more people bothered about the climate than in 2020?
A: **4.2** Seventy-nine per cent of survey respondents were worried about climate change (2020 survey: 72 per cent).
S: Seventy-nine per cent
Q fact-text: awareness of the plan in 2020
A: Thirty-four per cent knew that the Council had a Climate Action Plan (2020: 18 per cent).
S: 18 per cent
N unanswerable: what percentage of the young people's panel knew of the Plan?
Q paraphrase: biggest thing stopping people doing up their home
A: **4.3** Asked what stops them from making their home warmer, 58 per cent named cost, 31 per cent said that they rented, 22 per cent did not know whom to trust and 9 per cent feared the mess.
S: cost
Q paraphrase: what proportion said they were tenants and so stuck?
A: **4.3** Asked what stops them from making their home warmer, 58 per cent named cost, 31 per cent said that they rented, 22 per cent did not know whom to trust and 9 per cent feared the mess.
S: 31 per cent
Q who-said: who grumbled about the cycling advice?
A: - "You keep telling us to cycle. I have three kids and a hill." (mother, Tolley)
S: mother, Tolley
Q who-said: what did the Saffron Estate tenant say about damp
A: - "The mould comes back each November whatever the council paints over it." (council tenant, Saffron Estate)
S: "The mould comes back each November whatever the council paints over it."
N unanswerable: how many homes on the Saffron Estate have mould?
Q fact-text: young people's top priority
A: **4.5** The young people's panel put safe cycle routes to school first, cheaper bus fares second and more trees third.
S: safe cycle routes to school
Q fact-text: top priority of the workshops
A: The workshops put damp and cold homes first.
S: damp and cold homes
N unanswerable: top priority of the survey respondents
N unanswerable: what did the workshops put second?
Q fact-table: survey replies from Hobb's Green
A: | Hobb's Green | 264 | 81 | 35 | 33 | 71 |
S: 264
Q fact-table: how many in saffron have heard of the plan (percent)
A: | Saffron | 119 | 68 | 21 | 8 | 31 |
S: 21
Q fact-table: share in Tolley who would put their own cash into insulating
A: | Tolley | 148 | 71 | 24 | 12 | 49 |
S: 12
Q comparison: which ward frets most about climate change
A: | Maryfield | 231 | 86 | 45 | 37 | 58 |
S: 86
Q fact-table: car owners in Canal Reach
A: | Canal Reach | 162 | 80 | 30 | 18 | 36 |
S: 36
N unanswerable: share of residents in Alder who own a bicycle
N unanswerable: percentage worried in Tolley in the 2020 survey
Q fact-table: who owns the risk of the grant running out
A: | Grant ends in March 2025 | High | High | Howard Tench | Invest-to-save bids |
S: Howard Tench
Q fact-table: what are they doing about not enough fitters
A: | Lack of skilled installers | High | Medium | Ben Oyelaran | Training course at Wexbourne College |
S: Training course at Wexbourne College
Q fact-table: how likely is it that the public turns against it
A: | Loss of public support | Low | High | Jools Parry | Yearly Climate Conversation |
S: Low
Q list: which risks have high likelihood?
A: | Grant ends in March 2025 | High | High | Howard Tench | Invest-to-save bids |
A: | Lack of skilled installers | High | Medium | Ben Oyelaran | Training course at Wexbourne College |
Q decision: how much extra is suggested for the local groups' grant pot
A: The Sub-Committee is invited to recommend that Cabinet: (1) publish a list of all delayed actions every quarter; (2) add £250,000 to the Community Climate Fund in 2023/24; (3) estimate supply chain emissions every two years; and (4) lobby for the power to set standards for rented homes.
S: £250,000
Q date: when do the climate recommendations go to cabinet
A: ## Item 6: Recommendations to Cabinet (21 March 2023)
S: 21 March 2023
N false-premise: when did Cabinet turn down the extra £250,000 for the Community Climate Fund?
Q date: when will the adaptation strategy first be seen
A: - 6 December 2023 – Annual progress report; Climate Adaptation Strategy, first draft.
S: 6 December 2023
Q paraphrase: how do i get to speak if im just watching
A: Observers wishing to speak should register with the scrutiny officer, Kit Marlowe-Dean, two clear days beforehand.
S: register with the scrutiny officer, Kit Marlowe-Dean, two clear days beforehand
N unanswerable: how many minutes may an observer speak for?
Q paraphrase: are we ahead of the carbon plan or behind it
A: **3.3** Council emissions were 9,870 tonnes of carbon dioxide equivalent (tCO2e) in 2021/22, compared with 10,640 in 2020/21 and 14,215 in the baseline year, 2018/19.
A: The Plan had foreseen 9,300 tonnes for 2021/22.
A: | Total | 14,215 | 10,640 | 9,870 | 9,300 |
Q fact-table: electricity in buildings 2018/19 emissions
A: | Electricity: buildings | 2,420 | 1,615 | 1,020 | 1,150 |
S: 2,420
N unanswerable: electricity in schools 2018/19 emissions
Q fact-table: what's the plan number for council vans and cars other than bin lorries
A: | Fleet: all other | 305 | 208 | 174 | 220 |
S: 220
Q fact-table: heating of estates' shared boilers, carbon this last year
A: | Gas: communal boilers | 3,905 | 3,880 | 3,610 | 3,300 |
S: 3,610
N unanswerable: how many homes are heated by communal boilers?
Q paraphrase: how many of the climate actions have been scrapped
A: By the end of December 2022, 21 were complete, 29 were on course, 10 were delayed and 4 had been stopped.
S: 4
Q reason: why haven't we got bottle return machines
A: **3.5** The four stopped actions are: the car-free Sunday in Alder Street (no funding for stewards), the reverse vending machines (awaiting the national deposit scheme), hydrogen refuse trucks (no supplier bid) and the climate fiction prize (no entries were received).
S: awaiting the national deposit scheme
Q fact-text: government decarbonisation grant this year
A: **3.7** Spending on the Plan in 2022/23 is expected to be £6.1 million: £3.4 million from the Council's Carbon Offset Fund, £1.9 million of Government decarbonisation grant and £0.8 million of borrowing.
S: £1.9 million
N unanswerable: government decarbonisation grant next year
Q date: when is the heat network paper now due
A: | 17 | Wexbourne heat network business case | Howard Tench | Jan 2023 | May 2023 | Delayed |
S: May 2023
N unanswerable: how many homes would the heat network serve?
Q fact-table: is the help desk for people doing up their own homes up and running
A: | 36 | Retrofit advice desk for owner-occupiers | Jools Parry | Apr 2022 | – | Complete |
S: Complete
N unanswerable: how many people have used the retrofit advice desk
Q fact-table: who's leading on trees
A: | 41 | 2,500 street trees | Nadia Voss | Mar 2023 | Mar 2024 | Delayed |
S: Nadia Voss
Q paraphrase: how long do new trees need watering for
A: Ms Voss reports that three summers' watering must now be budgeted for each tree, and that 118 of the trees planted in winter 2021/22 died in the drought.
S: three summers'
Q paraphrase: how many don't know which builder to believe
A: **4.3** Asked what stops them from making their home warmer, 58 per cent named cost, 31 per cent said that they rented, 22 per cent did not know whom to trust and 9 per cent feared the mess.
S: 22 per cent
N unanswerable: how many said planning rules stop them from making their home warmer?
Q who-said: who had a go about staff flying to conferences
A: - "We should not be asked to recycle yoghurt pots while the Town Hall flies people to conferences." (retired teacher, Alder)
S: retired teacher, Alder
N unanswerable: how many flights did Council staff take in 2022?
Q comparison: in which ward do the fewest know about the plan
A: | Saffron | 119 | 68 | 21 | 8 | 31 |
S: 21
Q fact-table: maryfield percent prepared to pay for retrofit
A: | Maryfield | 231 | 86 | 45 | 37 | 58 |
S: 37
Q fact-table: what would we do if heat costs too much
A: | Price of heat too high | Medium | High | Idris Kemp | Heat from sewage works |
S: Heat from sewage works
N unanswerable: what would we do if electricity costs too much?
