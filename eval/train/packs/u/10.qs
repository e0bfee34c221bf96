Q date: when does the port eynort bus pack in
A: 1.1 There had been submitted a report by the Integrated Transport Manager stating that Breadalane Coaches Ltd had given the statutory seventy days' notice of its intention to withdraw from commercial operation of service 417 (Kilbrannoch to Port Eynort) with effect from 6 November 2017, and to reduce service 418 (Kilbrannoch town circular) from half-hourly to hourly from the same date.
S: 6 November 2017

Q paraphrase: how often will the wee town loop come round after the cut
A: 1.1 There had been submitted a report by the Integrated Transport Manager stating that Breadalane Coaches Ltd had given the statutory seventy days' notice of its intention to withdraw from commercial operation of service 417 (Kilbrannoch to Port Eynort) with effect from 6 November 2017, and to reduce service 418 (Kilbrannoch town circular) from half-hourly to hourly from the same date.
S: hourly

N unanswerable: how many folk use the wee town loop

Q reason: why is breadalane giving up on it
A: 1.2 The operator cited a decline in fare-paying patronage of 14 % in two years, a reimbursement rate for concessionary travel of 56.9 pence in the pound, and the difficulty of recruiting drivers.
S: a decline in fare-paying patronage of 14 % in two years, a reimbursement rate for concessionary travel of 56.9 pence in the pound, and the difficulty of recruiting drivers

Q paraphrase: what does the company get back when a pensioner rides with a pass
A: 1.2 The operator cited a decline in fare-paying patronage of 14 % in two years, a reimbursement rate for concessionary travel of 56.9 pence in the pound, and the difficulty of recruiting drivers.
S: 56.9 pence in the pound

N unanswerable: how many drivers is breadalane short of

Q paraphrase: what do we stump up each year to keep buses going
A: 1.3 The Council supports eleven services at a net annual cost of £1,318,000.
S: £1,318,000

Q paraphrase: how many routes run nearly empty
A: Of these, four carry fewer than six passengers a journey.
S: four

Q paraphrase: cheapest option for folk at port eynort, how would it work
A: 1.4 The Manager had obtained prices for the replacement of service 417 as follows: a full timetable of nine return journeys, £142,000 a year; five return journeys, £88,500; and a demand-responsive minibus, bookable by noon of the preceding day, £61,000.
S: a demand-responsive minibus, bookable by noon of the preceding day, £61,000

Q fact-text: what would it cost to run it as often as before, nine there and back
A: 1.4 The Manager had obtained prices for the replacement of service 417 as follows: a full timetable of nine return journeys, £142,000 a year; five return journeys, £88,500; and a demand-responsive minibus, bookable by noon of the preceding day, £61,000.
S: £142,000 a year

Q paraphrase: could i get to kirk on it under any of those ideas
A: None of these would operate on Sundays.
S: None of these would operate on Sundays

N unanswerable: what would it cost to have it on the sabbath too

Q paraphrase: how many are on the late 422s
A: 1.5 The evening journeys upon service 422, after 7.10 pm, carried a mean of 2.3 passengers, and it was recommended that they be discontinued from 8 January 2018, saving £27,400.
S: a mean of 2.3 passengers

Q paraphrase: what do we save by having nothing to tarskell at night
A: 1.5 The evening journeys upon service 422, after 7.10 pm, carried a mean of 2.3 passengers, and it was recommended that they be discontinued from 8 January 2018, saving £27,400.
S: £27,400

Q reason: who got the last weekend bus saved for now
A: The Saturday evening journey at 10.50 pm would be retained until the end of March at the request of the hotel trade.
S: at the request of the hotel trade

N unanswerable: how many are on the last weekend bus

Q paraphrase: will the weans still get to school
A: 1.6 Pupils entitled to free transport would be unaffected, the school contract being separate.
S: Pupils entitled to free transport would be unaffected

Q paraphrase: how many teenagers rely on it to get to their course
A: Those aged sixteen to eighteen who travel to the college at Inverlarig by service 417 numbered 38, and an interim minibus would be provided for them until June 2018.
S: 38

Q date: until when will the students be looked after
A: Those aged sixteen to eighteen who travel to the college at Inverlarig by service 417 numbered 38, and an interim minibus would be provided for them until June 2018.
S: until June 2018

N unanswerable: what do the students' wheels cost

Q paraphrase: cant we force the firm to carry on past new year
A: Mr Nairn advised that the Council had no such power.
S: the Council had no such power

Q decision: which idea for port eynort won
A: Councillor Lorimer moved that the option of five return journeys be adopted; Councillor Haldane, seconded by Councillor Drever, moved as an amendment the demand-responsive option.
A: Upon a vote by roll call four members voted for the motion and two for the amendment, and the motion was accordingly carried.
S: the option of five return journeys

Q who-said: who fancied the ring-up-the-day-before van
A: Councillor Lorimer moved that the option of five return journeys be adopted; Councillor Haldane, seconded by Councillor Drever, moved as an amendment the demand-responsive option.
S: Councillor Haldane

N unanswerable: who backed Elspeth Lorimer's idea first

Q paraphrase: how much dearer will my ticket be come april
A: 1.8 It was further agreed that the fare for a single journey upon supported services be increased by 20 pence from 1 April 2018, and that children under five continue to travel free.
S: 20 pence

N unanswerable: what will my ticket from the Braes be come april

Q paraphrase: does the toddler need paying for
A: 1.8 It was further agreed that the fare for a single journey upon supported services be increased by 20 pence from 1 April 2018, and that children under five continue to travel free.
S: children under five continue to travel free

Q who-said: who wanted it written down he was against dearer tickets
A: Councillor Buie requested that his dissent from the increase be recorded.
S: Councillor Buie

N unanswerable: why was alasdair buie against dearer tickets

Q fact-text: how many riders have an old person's pass
A: Of these 47 % held a National Entitlement Card by reason of age, 9 % by reason of disability.
S: 47 %

Q paraphrase: how many would be stuck because they've nothing to drive
A: Forty-one per cent had no access to a car.
S: Forty-one per cent

Q paraphrase: whats the main thing folk hop on for
A: Asked the purpose of the journey, 36 % replied shopping, 24 % work, 15 % health appointments, 13 % education and 12 % social.
S: shopping

Q paraphrase: how many are off to see the doctor
A: Asked the purpose of the journey, 36 % replied shopping, 24 % work, 15 % health appointments, 13 % education and 12 % social.
S: 15 %

N unanswerable: how many were off to see the doctor two years ago

Q comparison: do folk think they run on time as much as they did two years back
A: 2.2 Punctuality was considered good or very good by 52 % (2015: 66 %), cleanliness by 71 % (2015: 70 %) and courtesy of drivers by 88 % (2015: 85 %).
S: 52 % (2015: 66 %)

Q paraphrase: are the boys behind the wheel polite
A: 2.2 Punctuality was considered good or very good by 52 % (2015: 66 %), cleanliness by 71 % (2015: 70 %) and courtesy of drivers by 88 % (2015: 85 %).
S: 88 %

Q paraphrase: do they think tickets are fair value?
A: Fares were considered reasonable by 39 %.
S: 39 %

N unanswerable: did they think tickets were fair value two years back

Q who-said: who's afraid she'll only ever meet her family at burials
A: A widow at Port Eynort observed: "If the 417 stops I shall see my sister at funerals."
S: A widow at Port Eynort

Q paraphrase: what's the hospital woman's gripe with the early one
A: A nurse upon night shift said that the first bus arrived eleven minutes after her shift began.
S: the first bus arrived eleven minutes after her shift began

Q paraphrase: how out of date was the paper at the stop
A: A tourist remarked that the timetable in the shelter was that of 2014; the Council has since replaced 62 of 97 timetable cases.
S: that of 2014

N unanswerable: which stop had the out of date paper

Q paraphrase: how many stalls were taken this summer midweek
A: 3.1 The Town Centres Officer reported that the Thursday market had let a mean of 19 pitches in the season April to September 2017, as against 26 in 2016 and 31 in 2015, out of 40 available.
S: 19

Q paraphrase: is the new arty one at the weekend a hit
A: The Saturday craft market, begun in May 2017, had let a mean of 14 of 16.
S: had let a mean of 14 of 16

Q date: when did the arty stalls start up
A: The Saturday craft market, begun in May 2017, had let a mean of 14 of 16.
S: May 2017

N unanswerable: how much do the arty stalls bring in

Q paraphrase: what did they take off the stallholders last year
A: 3.2 Income to the Common Good Fund was £18,260 in 2016/17 (2015/16: £23,905).
S: £18,260

Q paraphrase: how much did the stalls lose us
A: Expenditure upon erection, cleansing and electricity was £21,480, the deficit of £3,220 being met from reserves.
S: £3,220

N unanswerable: how much did the stalls lose us the year before

Q reason: what do the stallholders blame for trade being dead
A: 3.3 Traders attributed the decline to the introduction of car park charges in the Shore Street car park on 3 April 2017 and to the prolonged works upon the sea wall.
S: the introduction of car park charges in the Shore Street car park on 3 April 2017 and to the prolonged works upon the sea wall

Q paraphrase: does the town officer reckon it's down to making drivers pay
A: The officer's own count found that footfall in the Square upon Thursdays had fallen by 8 %, but upon other weekdays by 7 %, and she considered that charges were unlikely to be the principal cause.
S: she considered that charges were unlikely to be the principal cause

N unanswerable: how much is it to leave the car at shore street

N unanswerable: when will the work along the shore be done with

Q decision: how cheap will a stall be over the dark months
A: 3.4 It was agreed: (i) that the pitch fee for Thursday be reduced from £24 to £18 for the winter season; (ii) that new traders receive the first three Thursdays without charge; (iii) that the sale of hot food be limited to four pitches; (iv) that a proposal to move the market to the Esplanade be continued to the meeting in November for the views of the fishmongers.
S: £18

Q paraphrase: i want to have a go at selling cakes, do i get a trial for nothing
A: 3.4 It was agreed: (i) that the pitch fee for Thursday be reduced from £24 to £18 for the winter season; (ii) that new traders receive the first three Thursdays without charge; (iii) that the sale of hot food be limited to four pitches; (iv) that a proposal to move the market to the Esplanade be continued to the meeting in November for the views of the fishmongers.
S: new traders receive the first three Thursdays without charge

Q paraphrase: how many burger vans are they letting in
A: 3.4 It was agreed: (i) that the pitch fee for Thursday be reduced from £24 to £18 for the winter season; (ii) that new traders receive the first three Thursdays without charge; (iii) that the sale of hot food be limited to four pitches; (iv) that a proposal to move the market to the Esplanade be continued to the meeting in November for the views of the fishmongers.
S: four

N false-premise: when do the stalls move down to the seafront

Q paraphrase: what do i pay to flog my pottery of a weekend
A: The fee for the Saturday craft market would remain at £15.
S: £15

Q paraphrase: what if i can't be bothered to turn up for the third time
A: A trader who fails to attend without 24 hours' notice forfeits the fee; on a third such occasion in a season the pitch is withdrawn.
S: the pitch is withdrawn

Q paraphrase: how short must i keep the pup among the stalls
A: 3.5 Dogs must be kept upon a lead not exceeding 1.5 metres within the market.
S: not exceeding 1.5 metres

N unanswerable: what's the fine if i let the pup run about among the stalls

Q paraphrase: are there as many punch-ups where the coaches stop as in the spring
A: 4.1 Constable Brash reported 14 incidents of disorder at the bus station (May and June: 23) and 31 complaints of young persons riding scooters in the Square.
S: 14 incidents of disorder at the bus station (May and June: 23)

Q paraphrase: anyone nicked for pinching from the vans
A: Two men had been charged following thefts from market vans on 10 August.
S: Two men had been charged

N unanswerable: what was taken out of the vans

Q paraphrase: how long were the cameras off
A: CCTV had been inoperative for nineteen days, for want of a part.
S: nineteen days

Q who-said: who told stallholders not to keep the takings under the table
A: 4.1 Constable Brash reported 14 incidents of disorder at the bus station (May and June: 23) and 31 complaints of young persons riding scooters in the Square.
A: He urged traders to refrain from leaving cash boxes beneath stalls.
S: Constable Brash

Q reason: what happened to where we wait out of the rain on braes road
A: Mr Nairn replied that the shelter had been struck by a lorry on 2 June, that the haulier's insurer had admitted liability, and that a replacement had been ordered for delivery in November.
S: struck by a lorry on 2 June

Q paraphrase: who's coughing up for the wrecked one on braes rd
A: Mr Nairn replied that the shelter had been struck by a lorry on 2 June, that the haulier's insurer had admitted liability, and that a replacement had been ordered for delivery in November.
S: the haulier's insurer had admitted liability

N unanswerable: what does a new one on braes rd cost

Q who-said: who was the teenager that spoke up
A: 5.2 Miss Ailsa Comrie, aged fifteen, asked whether young people might be given free travel as they were in London.
S: Miss Ailsa Comrie

Q paraphrase: whose say is it if kids ride for nowt
A: The Convener replied that the matter lay with Scottish Ministers, and thanked her for attending.
S: Scottish Ministers

Q decision: is my pram getting a step-free spot by the doctors
A: 5.3 Mrs Jessie Tulloch asked for a raised kerb at the health centre.
A: Agreed, at an estimated cost of £4,800, subject to the Strathannick Partnership meeting one half.
S: Agreed

N unanswerable: has the Partnership said yes to paying its half by the doctors

Q fact-table: how many rode out to the planes last year
A: | 409 | Inverlarig - Airport | 38,200 | 41,700 | 96,700 | 2.32 |
S: 41,700

Q fact-table: what's each head on the island loop costing us
A: | 425 | Isle of Ulray circular | 19,400 | 18,800 | 134,400 | 7.15 |
S: 7.15

Q fact-table: glen farg total bill
A: | 431 | Glen Farg | 6,450 | 5,890 | 69,050 | 11.72 |
S: 69,050

Q list: which buses got busier
A: | 409 | Inverlarig - Airport | 38,200 | 41,700 | 96,700 | 2.32 |
A: | 428 | Hospital link | 27,100 | 29,600 | 85,500 | 2.89 |
A: | 436 | Dial-a-ride | 9,800 | 10,350 | 101,400 | 9.80 |

N unanswerable: how many rode the port eynort bus last year

Q fact-table: how many stalls out in the best month this year, july
A: | July | 36 | 31 | 24 | 16 |
S: 24

Q fact-table: arty stalls in the first month
A: | May | 30 | 25 | 18 | 12 |
S: 12

N unanswerable: how many stalls out in october

Q fact-table: whose job is it to ask the fish men what they think
A: | A5 | Canvass fishmongers | I. Pettigrew | 15 November 2017 | Not started |
S: I. Pettigrew

Q fact-table: have the cameras been mended
A: | A4 | CCTV part | Facilities | 4 September 2017 | Complete |
S: Complete

Q fact-table: any news on when the loos are open
A: | A7 | Public toilet hours, Square | Amenity Services | 30 August 2017 | Overdue |
S: Overdue

Q date: by when should all the notices at stops be up to date?
A: | A3 | Timetable cases, remaining 35 | Depot Supervisor | 31 January 2018 | Part complete |
S: 31 January 2018

Q paraphrase: who didn't make it on the 27th
A: **Apologies:** Councillor Donald Breck; Mrs Jean Auld (Community Council observer).
S: Councillor Donald Breck; Mrs Jean Auld

Q date: last day before there's no 417
A: 1.1 There had been submitted a report by the Integrated Transport Manager stating that Breadalane Coaches Ltd had given the statutory seventy days' notice of its intention to withdraw from commercial operation of service 417 (Kilbrannoch to Port Eynort) with effect from 6 November 2017, and to reduce service 418 (Kilbrannoch town circular) from half-hourly to hourly from the same date.
S: 6 November 2017

Q reason: what's their excuse for dropping the route
A: 1.2 The operator cited a decline in fare-paying patronage of 14 % in two years, a reimbursement rate for concessionary travel of 56.9 pence in the pound, and the difficulty of recruiting drivers.
S: a decline in fare-paying patronage of 14 % in two years, a reimbursement rate for concessionary travel of 56.9 pence in the pound, and the difficulty of recruiting drivers

Q paraphrase: yearly bill for propping up the buses
A: 1.3 The Council supports eleven services at a net annual cost of £1,318,000.
S: £1,318,000

Q paraphrase: how many carry hardly a soul
A: Of these, four carry fewer than six passengers a journey.
S: four

Q paraphrase: the one where you ring up the day before, what's the price
A: 1.4 The Manager had obtained prices for the replacement of service 417 as follows: a full timetable of nine return journeys, £142,000 a year; five return journeys, £88,500; and a demand-responsive minibus, bookable by noon of the preceding day, £61,000.
S: a demand-responsive minibus, bookable by noon of the preceding day, £61,000

Q paraphrase: is there owt on the sabbath
A: None of these would operate on Sundays.
S: None of these would operate on Sundays

Q paraphrase: how empty are the night ones to tarskell
A: 1.5 The evening journeys upon service 422, after 7.10 pm, carried a mean of 2.3 passengers, and it was recommended that they be discontinued from 8 January 2018, saving £27,400.
S: a mean of 2.3 passengers

Q reason: why do we keep the late one on a saturday
A: The Saturday evening journey at 10.50 pm would be retained until the end of March at the request of the hotel trade.
S: at the request of the hotel trade

N unanswerable: why do we keep the one to glen farg

Q paraphrase: how many at the college would be stranded
A: Those aged sixteen to eighteen who travel to the college at Inverlarig by service 417 numbered 38, and an interim minibus would be provided for them until June 2018.
S: 38

Q paraphrase: could the council make breadalane keep going a bit longer
A: Mr Nairn advised that the Council had no such power.
S: the Council had no such power

Q decision: what are port eynort folk getting instead
A: Councillor Lorimer moved that the option of five return journeys be adopted; Councillor Haldane, seconded by Councillor Drever, moved as an amendment the demand-responsive option.
A: Upon a vote by roll call four members voted for the motion and two for the amendment, and the motion was accordingly carried.
S: the option of five return journeys

Q paraphrase: size of the rise in tickets
A: 1.8 It was further agreed that the fare for a single journey upon supported services be increased by 20 pence from 1 April 2018, and that children under five continue to travel free.
S: 20 pence

Q paraphrase: what share don't own a car
A: Forty-one per cent had no access to a car.
S: Forty-one per cent

Q paraphrase: why do most people take it
A: Asked the purpose of the journey, 36 % replied shopping, 24 % work, 15 % health appointments, 13 % education and 12 % social.
S: shopping

Q paraphrase: do people like the drivers
A: 2.2 Punctuality was considered good or very good by 52 % (2015: 66 %), cleanliness by 71 % (2015: 70 %) and courtesy of drivers by 88 % (2015: 85 %).
S: 88 %

N unanswerable: do people like the new buses

Q who-said: what did the lady whose sister's far off say
A: A widow at Port Eynort observed: "If the 417 stops I shall see my sister at funerals."
S: A widow at Port Eynort

Q paraphrase: why can't she use the first one of the day for work
A: A nurse upon night shift said that the first bus arrived eleven minutes after her shift began.
S: the first bus arrived eleven minutes after her shift began

Q paraphrase: thursday stalls on average this season
A: 3.1 The Town Centres Officer reported that the Thursday market had let a mean of 19 pitches in the season April to September 2017, as against 26 in 2016 and 31 in 2015, out of 40 available.
S: 19

Q paraphrase: how full is the weekend crafts one
A: The Saturday craft market, begun in May 2017, had let a mean of 14 of 16.
S: had let a mean of 14 of 16

Q paraphrase: shortfall on the market
A: Expenditure upon erection, cleansing and electricity was £21,480, the deficit of £3,220 being met from reserves.
S: £3,220

Q reason: why do traders say business is bad
A: 3.3 Traders attributed the decline to the introduction of car park charges in the Shore Street car park on 3 April 2017 and to the prolonged works upon the sea wall.
S: the introduction of car park charges in the Shore Street car park on 3 April 2017 and to the prolonged works upon the sea wall

Q paraphrase: so is it the parking charges or not, according to her
A: The officer's own count found that footfall in the Square upon Thursdays had fallen by 8 %, but upon other weekdays by 7 %, and she considered that charges were unlikely to be the principal cause.
S: she considered that charges were unlikely to be the principal cause

Q decision: winter price for a thursday spot
A: 3.4 It was agreed: (i) that the pitch fee for Thursday be reduced from £24 to £18 for the winter season; (ii) that new traders receive the first three Thursdays without charge; (iii) that the sale of hot food be limited to four pitches; (iv) that a proposal to move the market to the Esplanade be continued to the meeting in November for the views of the fishmongers.
S: £18

N unanswerable: winter price for plugging into the electric at my stall

Q paraphrase: do newcomers get any weeks gratis
A: 3.4 It was agreed: (i) that the pitch fee for Thursday be reduced from £24 to £18 for the winter season; (ii) that new traders receive the first three Thursdays without charge; (iii) that the sale of hot food be limited to four pitches; (iv) that a proposal to move the market to the Esplanade be continued to the meeting in November for the views of the fishmongers.
S: new traders receive the first three Thursdays without charge

Q paraphrase: three no-shows, then what
A: A trader who fails to attend without 24 hours' notice forfeits the fee; on a third such occasion in a season the pitch is withdrawn.
S: the pitch is withdrawn

Q paraphrase: is there less trouble by the buses
A: 4.1 Constable Brash reported 14 incidents of disorder at the bus station (May and June: 23) and 31 complaints of young persons riding scooters in the Square.
S: 14 incidents of disorder at the bus station (May and June: 23)

Q reason: who knocked the shelter down
A: Mr Nairn replied that the shelter had been struck by a lorry on 2 June, that the haulier's insurer had admitted liability, and that a replacement had been ordered for delivery in November.
S: struck by a lorry on 2 June

Q paraphrase: who decides on free rides for teenagers
A: The Convener replied that the matter lay with Scottish Ministers, and thanked her for attending.
S: Scottish Ministers

Q decision: did mrs tulloch get what she asked for
A: 5.3 Mrs Jessie Tulloch asked for a raised kerb at the health centre.
A: Agreed, at an estimated cost of £4,800, subject to the Strathannick Partnership meeting one half.
S: Agreed

Q fact-table: how much are we subbing every trip round ulray
A: | 425 | Isle of Ulray circular | 19,400 | 18,800 | 134,400 | 7.15 |
S: 7.15

Q fact-table: airport bus numbers latest
A: | 409 | Inverlarig - Airport | 38,200 | 41,700 | 96,700 | 2.32 |
S: 41,700

N false-premise: why did the hospital bus lose riders

N unanswerable: how much is a single to Inverlarig now

N unanswerable: who drives the college minibus

N unanswerable: how much profit does Breadalane make

N false-premise: why did the Saturday crafts do badly

N unanswerable: which firm has bid for the 417

N unanswerable: what did the fishmongers say about the seafront

N unanswerable: how many hotel staff use the late Saturday bus

N false-premise: when was free travel for teenagers brought in

N unanswerable: who was driving the lorry that hit the shelter

N unanswerable: how much are the new winter gloves for drivers

N unanswerable: how old are the two men charged over the vans
