Q date: when is the clean air group meeting
A: ## Pack for the meeting of 9 November 2021 (Council House, Committee Room B, 4 pm)
S: 9 November 2021
Q paraphrase: who's the person heading up the clean air scheme among the staff
A: *Group: Cllr Anneliese Whitcombe (Deputy Leader, in the chair); Cllr Faisal Dar; Cllr Roy Hensby; Cllr Oonagh Kilbride; Cllr Des Prewitt. Officers: Yvonne Castleford, Director of Public Health; Stephen Ruxton, Clean Air Programme Lead; Dr Mina Farrokh, Air Quality Scientist; Paul Inchbold, Finance. Guest: Bethan Coker, Marchester Chamber of Commerce.*
S: Stephen Ruxton, Clean Air Programme Lead
Q fact-text: who represents the Chamber of Commerce
A: *Group: Cllr Anneliese Whitcombe (Deputy Leader, in the chair); Cllr Faisal Dar; Cllr Roy Hensby; Cllr Oonagh Kilbride; Cllr Des Prewitt. Officers: Yvonne Castleford, Director of Public Health; Stephen Ruxton, Clean Air Programme Lead; Dr Mina Farrokh, Air Quality Scientist; Paul Inchbold, Finance. Guest: Bethan Coker, Marchester Chamber of Commerce.*
S: Bethan Coker
N unanswerable: who represents the Hackney Carriage Association
Q date: when did government order the council to act?
A: 1.1 In March 2019 the Secretary of State directed the Council to bring nitrogen dioxide (NO2) at the roadside down to the legal limit of 40 micrograms per cubic metre (µg/m3), as an annual mean, in the shortest possible time.
S: March 2019
Q fact-text: what's the legal limit for NO2
A: 1.1 In March 2019 the Secretary of State directed the Council to bring nitrogen dioxide (NO2) at the roadside down to the legal limit of 40 micrograms per cubic metre (µg/m3), as an annual mean, in the shortest possible time.
S: 40 micrograms per cubic metre
N unanswerable: what's the legal limit for PM2.5
Q definition: what is a CAZ
A: A Clean Air Zone (CAZ) is an area in which drivers of vehicles that do not meet the emission standard are charged.
S: an area in which drivers of vehicles that do not meet the emission standard are charged
Q definition: is an AQMA the same as a clean air zone?
A: An Air Quality Management Area (AQMA) is not a charging zone: it is an area declared under the Environment Act 1995 because a limit is exceeded.
S: not a charging zone
Q definition: which class would hit ordinary cars
A: Class A charges buses, coaches, taxis and private hire vehicles; Class B adds heavy goods vehicles (HGVs); Class C adds vans and minibuses; and Class D adds cars.
S: Class D
Q date: when was the latest AQMA declared?
A: Marchester has three AQMAs, declared in 2005, 2011 and 2016.
S: 2016
N unanswerable: which streets are in the AQMA declared in 2011?
Q fact-text: class of zone put to the public
A: 1.2 The preferred option put to the public was a Class C zone within the Inner Ring Road, from 4 July 2022, in force at all hours on every day of the year.
S: Class C
Q paraphrase: would I have to pay on a sunday or at night
A: 1.2 The preferred option put to the public was a Class C zone within the Inner Ring Road, from 4 July 2022, in force at all hours on every day of the year.
S: at all hours on every day of the year
Q fact-text: original daily charge for taxis
A: The daily charges proposed were £50 for HGVs, buses and coaches, and £9 for vans, taxis and private hire vehicles.
S: £9
N unanswerable: what is the fine for not paying the zone charge?
Q paraphrase: does my motorbike get stung
A: Private cars and motorcycles would not pay.
S: would not pay
Q fact-text: deaths a year from fine particles
A: 1.3 About 168 deaths a year in the city are put down to fine particles (PM2.5).
S: About 168
N unanswerable: how many deaths a year are put down to fine particles in Smithfield ward?
Q who-said: who flagged up kids with asthma in Smithfield?
A: Ms Castleford points out that asthma admissions of children in Smithfield ward are twice the average of the city.
S: Ms Castleford
N unanswerable: number of children admitted with asthma from Smithfield ward in 2020
Q reason: why can't we compare with the 2020 readings
A: Those of 2020 were affected by the lockdowns and should not be used to show a trend.
S: affected by the lockdowns
Q fact-text: which of the figures are only modelled?
A: The 2022 figures are modelled, the others measured.
S: The 2022 figures
Q fact-table: corn street NO2 2019
A: | Corn Street (CS1) | Automatic | 54.2 | 52.8 | 38.9 | 47.6 | 38.8 |
S: 52.8
Q fact-table: Corn Street predicted level once there's a zone
A: | Corn Street (CS1) | Automatic | 54.2 | 52.8 | 38.9 | 47.6 | 38.8 |
S: 38.8
N unanswerable: Corn Street NO2 2017
N unanswerable: Corn Street NO2 2021
Q fact-table: where was the filthiest air in 2018
A: | Bishop's Gyratory (BG4) | Diffusion tube | 61.7 | 59.3 | 43.4 | 52.1 | 41.2 |
S: 61.7
Q fact-table: how bad was the air by smithfield school in 2018
A: | Smithfield School (SM2) | Diffusion tube | 43.0 | 42.1 | 30.6 | 37.9 | 33.5 |
S: 43.0
N unanswerable: PM2.5 at Smithfield School in 2018
Q fact-table: station approach 2022 if nothing's done
A: | Station Approach (SA3) | Diffusion tube | 49.8 | 50.6 | 35.2 | 44.3 | 36.0 |
S: 44.3
Q fact-table: what type of monitor is at Fairmead Park
A: | Fairmead Park (FP9) | Automatic, background | 18.5 | 17.9 | 13.2 | 16.8 | 16.3 |
S: Automatic, background
Q fact-table: outside the hospital, reading for 2019 (Infirmary Hill)
A: | Infirmary Hill (IH6) | Diffusion tube | 41.8 | 40.9 | 32.3 | 37.5 | 34.4 |
S: 40.9
Q list: at which sites did pollution go up between 2018 and 2019?
A: | Station Approach (SA3) | Diffusion tube | 49.8 | 50.6 | 35.2 | 44.3 | 36.0 |
A: | Lower Dock Road (LD7) | Diffusion tube | 39.1 | 40.4 | 31.8 | 36.6 | 37.4 |
Q fact-text: bishop's gyratory figure with the bus gate
A: 2.2 At Bishop's Gyratory the limit would not be met even with the zone; a bus gate is proposed there as well, which the model says will bring the figure to 39.4.
S: 39.4
N unanswerable: what will the bus gate at Bishop's Gyratory cost?
Q reason: why would the zone be bad for dock road folk
A: At Lower Dock Road the zone makes matters slightly worse, as lorries would go round by the docks.
S: as lorries would go round by the docks
N false-premise: why does the zone make matters worse at Wharf Lane?
Q reason: why is there only part of a year's data for Wharf Lane
A: 2.3 The tube at Wharf Lane was stolen in July 2021 and the year will have only eight months of data.
S: The tube at Wharf Lane was stolen in July 2021
N unanswerable: who stole the Wharf Lane tube
Q date: between which dates could the public comment on the zone
A: 3.1 The consultation ran for eight weeks, from 7 June to 1 August 2021.
S: from 7 June to 1 August 2021
Q fact-text: total consultation responses
A: There were 8,246 responses: 7,391 questionnaires, 622 e-mails and letters, 190 from businesses by way of a separate form, and 43 from organisations.
S: 8,246
Q fact-text: how many organisations answered
A: There were 8,246 responses: 7,391 questionnaires, 622 e-mails and letters, 190 from businesses by way of a separate form, and 43 from organisations.
S: 43
N unanswerable: how many taxi drivers answered the consultation?
Q fact-text: signatures on the anti-zone petition
A: A petition against the zone, with 5,118 names, was handed in on 30 July and is not counted in these figures.
S: 5,118
N unanswerable: who handed in the petition against the zone?
N false-premise: how many people signed the petition in favour of the zone?
Q fact-table: percentage who think dirty air is an issue here
A: | Air pollution is a problem in Marchester | 74 | 9 | 17 |
S: 74
Q fact-table: what share said no to a charging zone as the answer
A: | A charging zone is the right way to tackle it | 41 | 8 | 51 |
S: 51
Q fact-table: do people reckon the edge of the zone is in the right place
A: | The boundary is right | 36 | 19 | 45 |
S: 36
Q fact-table: % saying £50 for lorries is fair
A: | HGV charge of £50 is fair | 48 | 13 | 39 |
S: 48
N unanswerable: % saying £50 for coaches is fair
Q fact-table: undecided on taxi charge
A: | Taxi charge of £9 is fair | 38 | 14 | 48 |
S: 14
Q fact-table: how many are against the nine quid for vans
A: | Van charge of £9 is fair | 33 | 12 | 55 |
S: 55
N unanswerable: how many agree that £7 for vans is fair
Q fact-table: share who'd put the takings into buses and bikes
A: | Income should go to buses and cycling | 57 | 21 | 22 |
S: 57
Q fact-table: who think ordinary motorists shouldn't be charged, percent
A: | Private cars should be exempt | 66 | 10 | 24 |
S: 66
Q comparison: do folk living in the zone like it more than outsiders?
A: 3.2 Of those living inside the Inner Ring Road 53 per cent thought a charging zone right; of those living outside the city 28 per cent.
S: 53 per cent
N unanswerable: what percentage of Smithfield ward residents thought a charging zone right?
Q paraphrase: share of firms saying they'd lose out
A: 3.3 Among businesses, 61 per cent said that they would be harmed, 12 per cent that they would gain and the rest that it would make no odds.
S: 61 per cent
Q fact-text: how many of the firms' vans are too dirty for the standard
A: The 190 businesses owned 1,340 vans, of which 790 would not meet the standard.
S: 790
N unanswerable: how many of the businesses' HGVs would not meet the standard?
Q fact-text: number of comments about poor buses
A: 3.4 Comments most often made: the cost to small traders (2,207), cars should pay too (1,318), poor buses (1,276), traffic moved to other streets (984), and health of children (911).
S: 1,276
Q paraphrase: what did people moan about the most
A: 3.4 Comments most often made: the cost to small traders (2,207), cars should pay too (1,318), poor buses (1,276), traffic moved to other streets (984), and health of children (911).
S: the cost to small traders (2,207)
N unanswerable: number of comments about parking
Q who-said: who said it'd eat up their pension
A: * "I've one van and it's a 2014. Nine pounds a day is my pension gone." — plasterer, Fairmead
S: plasterer, Fairmead
Q who-said: who mentioned one pupil in six having an inhaler
A: * "Our parents queue with engines running outside a school where one child in six has an inhaler." — head teacher, Smithfield
S: head teacher, Smithfield
Q who-said: which group thinks letting cars off misses the point
A: * "If you exempt the car you exempt the cause." — Marchester Cycle Alliance
S: Marchester Cycle Alliance
Q paraphrase: what does a new compliant black cab cost, according to a cabbie
A: * "A hackney that meets your standard is £58,000. I'm sixty-one." — taxi driver
S: £58,000
N unanswerable: what does a compliant van cost?
Q fact-text: how long a delay did the Chamber ask for
A: 3.6 The Chamber of Commerce asked for a delay of a year; the Hackney Carriage Association for two; the bus company, Marchester Buses, said that 88 of its 131 buses already met the standard and that the rest would by June.
S: a year
Q paraphrase: how much longer did the cabbies' association want?
A: 3.6 The Chamber of Commerce asked for a delay of a year; the Hackney Carriage Association for two; the bus company, Marchester Buses, said that 88 of its 131 buses already met the standard and that the rest would by June.
S: two
Q fact-text: how many buses are clean enough already
A: 3.6 The Chamber of Commerce asked for a delay of a year; the Hackney Carriage Association for two; the bus company, Marchester Buses, said that 88 of its 131 buses already met the standard and that the rest would by June.
S: 88 of its 131
Q paraphrase: who wanted to go further and charge everybody
A: Friends of Smithfield wanted a Class D zone.
S: Friends of Smithfield
Q fact-text: what did the hospital trust want
A: The NHS Infirmary Trust asked that patients brought by volunteer drivers be exempt.
S: that patients brought by volunteer drivers be exempt
N false-premise: why did the University support the zone?
Q decision: what new start date is proposed for the zone
A: 4.1 In the light of the responses it is proposed that the start be put off from 4 July to 28 November 2022; that the van charge be cut from £9 to £7; that the HGV charge stay at £50; and that the boundary be moved so as to leave out the wholesale market.
S: 28 November 2022
Q decision: what would a van have to pay now
A: 4.1 In the light of the responses it is proposed that the start be put off from 4 July to 28 November 2022; that the van charge be cut from £9 to £7; that the HGV charge stay at £50; and that the boundary be moved so as to leave out the wholesale market.
S: £7
Q paraphrase: what place is being let out of the zone
A: 4.1 In the light of the responses it is proposed that the start be put off from 4 July to 28 November 2022; that the van charge be cut from £9 to £7; that the HGV charge stay at £50; and that the boundary be moved so as to leave out the wholesale market.
S: the wholesale market
N false-premise: why is the HGV charge being cut?
Q fact-table: relief now proposed for private hire
A: | Private hire vehicles | None | Half charge | Nov 2023 | 690 |
S: Half charge
Q fact-table: how many black cabs get let off
A: | Marchester-licensed hackney carriages | None | Exempt | Nov 2023 | 214 |
S: 214
Q fact-table: till when are residents' vans let off
A: | Vans of residents in the zone | Exempt for 6 months | Exempt | Nov 2023 | 480 |
S: Nov 2023
Q fact-table: what were small firms offered in the first place
A: | Small firms (up to 10 staff) in the zone | Exempt for 6 months | Exempt, two vans | Nov 2023 | 905 |
S: Exempt for 6 months
Q fact-table: school coaches relief ends
A: | School coaches | None | Exempt in term | July 2024 | 38 |
S: July 2024
N unanswerable: until when are tourist coaches exempt
Q list: which groups are exempt for good?
A: | Community transport minibuses | Exempt | Exempt | No end | 61 |
A: | Showmen's vehicles | Exempt | Exempt | No end | 27 |
A: | Emergency vehicles | Exempt | Exempt | No end | 112 |
Q fact-table: why do hospital volunteers not need a let-off
A: | Volunteer hospital drivers | None | Not needed (cars) | – | 0 |
S: Not needed (cars)
Q fact-text: biggest grant for a van
A: The *Vehicle Upgrade Fund*, of £6.9 million, gives grants of up to £4,500 for a van, £10,000 for a hackney carriage and £16,000 for an HGV.
S: £4,500
Q paraphrase: how much could a lorry owner get towards a cleaner one
A: The *Vehicle Upgrade Fund*, of £6.9 million, gives grants of up to £4,500 for a van, £10,000 for a hackney carriage and £16,000 for an HGV.
S: £16,000
N unanswerable: biggest grant for a minibus
Q paraphrase: is there anything for people on benefits
A: The *Clean Air Hardship Fund*, of £0.6 million, is for individuals in receipt of certain benefits.
S: Clean Air Hardship Fund
N unanswerable: biggest grant from the Hardship Fund
Q date: when can i apply for the grants
A: Both are paid for by Government; applications open on 1 February 2022.
S: 1 February 2022
N unanswerable: when do applications to the Vehicle Upgrade Fund close?
Q fact-text: cost of setting the zone up
A: 5.1 Setting up the zone will cost £9.2 million, for which a Government grant of £9.5 million has been confirmed.
S: £9.2 million
Q fact-text: yearly running cost of the zone
A: Running it will cost £2.1 million a year.
S: £2.1 million
Q paraphrase: money expected from charges in year one
A: Income is put at £5.4 million in the first full year, falling to £1.6 million in the fifth as vehicles are changed.
S: £5.4 million
N unanswerable: money expected from charges in the third year
Q comparison: how much would it have made under the first plan
A: The charge first proposed would have brought in £6.3 million in the first full year.
S: £6.3 million
Q reason: why will the takings drop off over time
A: Income is put at £5.4 million in the first full year, falling to £1.6 million in the fifth as vehicles are changed.
S: as vehicles are changed
N unanswerable: how much of the income will come from penalty charges?
Q paraphrase: can they spend the profit on whatever they like
A: 5.2 Any surplus must by law be spent on local transport.
S: local transport
Q fact-table: judicial review risk score in november
A: | Judicial review | 15 | 15 | Same | P. Inchbold |
S: 15
Q fact-table: camera delay risk score august
A: | Delay in supply of cameras | 12 | 16 | Up | S. Ruxton |
S: 12
Q list: which risks have got worse since August?
A: | Delay in supply of cameras | 12 | 16 | Up | S. Ruxton |
A: | Government payment site not ready | 8 | 10 | Up | S. Ruxton |
Q fact-table: who watches over harm to the poor
A: | Harm to low-income residents | 12 | 9 | Down | Y. Castleford |
S: Y. Castleford
N unanswerable: judicial review risk score in May
N unanswerable: why has the risk of too few clean taxis gone down
Q who-said: which councillor won't back charging while buses stop so early
A: 6.1 Cllr Hensby said that he could not support a charge of any kind while the bus service stopped at seven in the evening.
S: Cllr Hensby
Q fact-text: number of schools close to a road over the limit
A: Cllr Kilbride asked for a map of schools within 150 metres of a road over the limit; Dr Farrokh said that there were eleven such schools and would supply it.
S: eleven
N unanswerable: which schools are within 150 metres of a road over the limit?
Q reason: why not charge cars too, what did officers say
A: Mr Ruxton answered that it had: it would bring the limit forward by four months only, and would cost poorer households most.
S: it would bring the limit forward by four months only, and would cost poorer households most
Q decision: what was agreed about engines left running at school gates
A: **Agreed** also (Cllr Prewitt dissenting) that an anti-idling patrol be tried outside six schools until Easter.
S: that an anti-idling patrol be tried outside six schools until Easter
Q decision: did anybody disagree with the patrols
A: **Agreed** also (Cllr Prewitt dissenting) that an anti-idling patrol be tried outside six schools until Easter.
S: Cllr Prewitt dissenting
N unanswerable: why did Cllr Prewitt disagree with the anti-idling patrol
Q date: when was it decided to try anti-idling patrols?
A: ### 6. Notes of the last meeting (14 September 2021)
A: **Agreed** also (Cllr Prewitt dissenting) that an anti-idling patrol be tried outside six schools until Easter.
S: 14 September 2021
Q paraphrase: when will the traders' sessions be held
A: **Agreed** that the offer be taken up, in January.
S: in January
Q paraphrase: number of cameras
A: *Answer (Mr Ruxton):* Sixty-eight, at 41 points.
S: Sixty-eight
Q paraphrase: how long do they hang on to a photo of my car if it's clean
A: Pictures of compliant vehicles are deleted within 24 hours; those of others are kept until the charge is paid.
S: deleted within 24 hours
N unanswerable: which company will supply the cameras?
Q date: patrol start at Smithfield School
A: *Answer (Ms Castleford):* Yes, from 22 November.
S: 22 November
N unanswerable: what are the other five schools in the patrol trial?
Q date: when does cabinet take the clean air decision
A: The Group is asked to commend the changes in section 4 to Cabinet on 7 December 2021.
S: 7 December 2021
Q date: when is there a dry run with nobody paying
A: Trial month without charges: October 2022.
S: October 2022
Q paraphrase: who can get me a copy i can read without my glasses
A: Questions to cleanair@marchester.example; please ask for this document in large print from Gemma Tull.
S: Gemma Tull
N false-premise: what did the one-year review of the zone conclude?
Q paraphrase: what day was the charging meant to begin in the first place
A: 1.2 The preferred option put to the public was a Class C zone within the Inner Ring Road, from 4 July 2022, in force at all hours on every day of the year.
S: 4 July 2022
Q fact-text: daily charge for lorries
A: The daily charges proposed were £50 for HGVs, buses and coaches, and £9 for vans, taxis and private hire vehicles.
A: 4.1 In the light of the responses it is proposed that the start be put off from 4 July to 28 November 2022; that the van charge be cut from £9 to £7; that the HGV charge stay at £50; and that the boundary be moved so as to leave out the wholesale market.
S: £50
N unanswerable: new daily charge for motor homes
Q fact-table: wharf lane 2020
A: | Wharf Lane (WL5) | Diffusion tube | 45.5 | 44.7 | 33.0 | 41.0 | 35.1 |
S: 33.0
Q fact-table: Wharf Lane in 2022 if they do bring the zone in
A: | Wharf Lane (WL5) | Diffusion tube | 45.5 | 44.7 | 33.0 | 41.0 | 35.1 |
S: 35.1
N unanswerable: Wharf Lane in 2023 if they do bring the zone in
Q fact-table: dock road reading 2018
A: | Lower Dock Road (LD7) | Diffusion tube | 39.1 | 40.4 | 31.8 | 36.6 | 37.4 |
S: 39.1
Q comparison: which site would still break the limit with the zone
A: | Bishop's Gyratory (BG4) | Diffusion tube | 61.7 | 59.3 | 43.4 | 52.1 | 41.2 |
A: 2.2 At Bishop's Gyratory the limit would not be met even with the zone; a bus gate is proposed there as well, which the model says will bring the figure to 39.4.
S: 41.2
Q fact-text: how many filled in the questionnaire
A: There were 8,246 responses: 7,391 questionnaires, 622 e-mails and letters, 190 from businesses by way of a separate form, and 43 from organisations.
S: 7,391
N unanswerable: how many filled in the questionnaire on paper?
Q date: when was the protest petition given in
A: A petition against the zone, with 5,118 names, was handed in on 30 July and is not counted in these figures.
S: 30 July
Q fact-table: in favour of a charging zone percentage
A: | A charging zone is the right way to tackle it | 41 | 8 | 51 |
S: 41
Q fact-table: % who disagree with the boundary
A: | The boundary is right | 36 | 19 | 45 |
S: 45
N unanswerable: % who agree with the boundary among businesses
Q paraphrase: how many firms reckon they'd do better out of it
A: 3.3 Among businesses, 61 per cent said that they would be harmed, 12 per cent that they would gain and the rest that it would make no odds.
S: 12 per cent
Q fact-text: comments wanting cars charged
A: 3.4 Comments most often made: the cost to small traders (2,207), cars should pay too (1,318), poor buses (1,276), traffic moved to other streets (984), and health of children (911).
S: 1,318
Q paraphrase: when will all the buses be clean
A: 3.6 The Chamber of Commerce asked for a delay of a year; the Hackney Carriage Association for two; the bus company, Marchester Buses, said that 88 of its 131 buses already met the standard and that the rest would by June.
S: by June
N unanswerable: what will it cost Marchester Buses to bring the rest up to standard?
Q fact-table: number of minicabs affected
A: | Private hire vehicles | None | Half charge | Nov 2023 | 690 |
S: 690
Q fact-table: what are small local firms offered now
A: | Small firms (up to 10 staff) in the zone | Exempt for 6 months | Exempt, two vans | Nov 2023 | 905 |
S: Exempt, two vans
N unanswerable: what relief are charities offered?
Q fact-text: total of the upgrade fund
A: The *Vehicle Upgrade Fund*, of £6.9 million, gives grants of up to £4,500 for a van, £10,000 for a hackney carriage and £16,000 for an HGV.
S: £6.9 million
Q fact-text: size of the hardship pot
A: The *Clean Air Hardship Fund*, of £0.6 million, is for individuals in receipt of certain benefits.
S: £0.6 million
N unanswerable: size of the Clean Bus Fund
Q fact-text: government grant towards starting up
A: 5.1 Setting up the zone will cost £9.2 million, for which a Government grant of £9.5 million has been confirmed.
S: £9.5 million
Q fact-text: income by the fifth year
A: Income is put at £5.4 million in the first full year, falling to £1.6 million in the fifth as vehicles are changed.
S: £1.6 million
Q fact-table: highest risk score now
A: | Delay in supply of cameras | 12 | 16 | Up | S. Ruxton |
S: 16
Q fact-table: bishops gyratory risk in august
A: | Limit not met at Bishop's Gyratory | 20 | 12 | Down | M. Farrokh |
S: 20
N unanswerable: why are cameras likely to be late?
Q who-said: who asked if charging cars had been looked into
A: Cllr Dar asked whether a Class D zone had been modelled.
S: Cllr Dar
N unanswerable: who asked if a Class B zone had been modelled?
Q paraphrase: who offered to put on sessions for small businesses
A: 6.2 Mrs Coker offered to run three workshops for traders.
S: Mrs Coker
Q date: when do the cameras go up
A: Cameras fitted: May to September 2022.
S: May to September 2022
Q date: when does the business case go to London
A: Final business case to Government: 14 January 2022.
S: 14 January 2022
