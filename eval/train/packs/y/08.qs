Q fact-text: who is in charge of winter maintenance
A: In attendance: J. Pirie (Head of Roads), S. Kelman (Winter and Maintenance Manager), A. Mowat (Traffic and Safety Engineer), F. Ettles (Bridges Engineer).
S: S. Kelman (Winter and Maintenance Manager)

Q fact-text: bridges engineer
A: In attendance: J. Pirie (Head of Roads), S. Kelman (Winter and Maintenance Manager), A. Mowat (Traffic and Safety Engineer), F. Ettles (Bridges Engineer).
S: F. Ettles

Q paraphrase: which councillor didn't turn up in June
A: Apologies: Councillor Frew.
S: Councillor Frew

N unanswerable: who is the street lighting engineer?

Q date: when did the roads business meet in June 2011 and at what hour
A: ## Thursday 9 June 2011, Council Offices, Station Brae, Auchterbrae, at 2 p.m.

Q comparison: how often were the main roads gritted compared with the winter before
A: Primary routes were treated 171 times, as against 152 the year before and a ten-year average of 88.
S: 171 times, as against 152 the year before

Q fact-text: ten-year average of treatments of primary routes
A: Primary routes were treated 171 times, as against 152 the year before and a ten-year average of 88.
S: 88

N unanswerable: how many times were secondary routes treated in 2010/11?

Q definition: what's a tertiary route for gritting?
A: *Primary routes* (612 km) are treated by 7.30 a.m.; *secondary routes* (840 km) after the primary ones and in daylight only; *tertiary routes* on the fourth day of continuous frost.
S: *tertiary routes* on the fourth day of continuous frost

Q paraphrase: by what time of the morning should the main roads be salted
A: *Primary routes* (612 km) are treated by 7.30 a.m.; *secondary routes* (840 km) after the primary ones and in daylight only; *tertiary routes* on the fourth day of continuous frost.
S: by 7.30 a.m.

Q fact-text: length of secondary routes
A: *Primary routes* (612 km) are treated by 7.30 a.m.; *secondary routes* (840 km) after the primary ones and in daylight only; *tertiary routes* on the fourth day of continuous frost.
S: 840 km

N unanswerable: length of tertiary routes

Q comparison: how much more than planned did the winter cost?
A: The service cost £3.46 million.
A: The budget was £1.95 million.

Q fact-text: cost of winter service in 2009/10
A: In 2009/10 it had cost £3.02 million.
S: £3.02 million

N unanswerable: cost of winter service in 2008/09

Q paraphrase: did Edinburgh chip in for all that snow
A: The Scottish Government's extra help came to £412,000 and the rest of the excess was met from balances.
S: £412,000

Q fact-text: low point of salt stocks
A: Salt stocks fell lowest on 22 December, at 1,140 tonnes, or about four days' use.
S: 1,140 tonnes

Q reason: why did we nearly run out of salt?
A: The reason was that a ship due at Firth Harbour on 9 December was sent to Aberdeen by the national salt cell.
S: a ship due at Firth Harbour on 9 December was sent to Aberdeen by the national salt cell

Q date: on which day were we shortest of salt
A: Salt stocks fell lowest on 22 December, at 1,140 tonnes, or about four days' use.
S: 22 December

N false-premise: on what day did the salt run out altogether?

Q fact-text: how long did they bulk out the salt with sand
A: Sand was mixed with the salt from 15 December until 4 January.
S: from 15 December until 4 January

N unanswerable: how much sand was used?

Q fact-text: how many community councils answered the winter survey
A: A survey was put to the 58 community councils, of whom 37 answered.
S: 37

Q fact-text: how many community councils were happy with footways
A: Twenty-nine were content with primary routes, fourteen with secondary routes and only six with pavements.
S: only six with pavements

Q paraphrase: what was the grumble about snow left at the gate
A: One wrote: "The plough passed my gate eleven times and left a wall each time."
S: "The plough passed my gate eleven times and left a wall each time."

N unanswerable: which community council complained about the plough?

Q who-said: Who wanted the road up to the cottage hospital made primary?
A: The Ambulance Service asked that the brae up to Auchterbrae Cottage Hospital be made primary; the bus companies, that bus turning places be done.
S: The Ambulance Service

Q who-said: who asked for bus turning places to be gritted
A: The Ambulance Service asked that the brae up to Auchterbrae Cottage Hospital be made primary; the bus companies, that bus turning places be done.
S: the bus companies

Q list: what are the options for next winter?
A: A. no change;
A: B. add 24 km to the primary routes, at £61,000 a year;
A: C. start at 4 a.m. rather than 5 a.m., at £118,000 a year;
A: D. buy six pavement tractors, at £216,000 and £74,000 a year;
A: E. store 8,000 tonnes of salt instead of 5,500, at £95,000 once.

Q fact-text: what would starting an hour earlier cost each year
A: C. start at 4 a.m. rather than 5 a.m., at £118,000 a year;
S: £118,000

Q fact-text: running cost of the pavement tractors
A: D. buy six pavement tractors, at £216,000 and £74,000 a year;
S: £74,000 a year

Q fact-text: which winter options do officers favour
A: Officers recommend B and E.
S: B and E

Q reason: what's wrong with starting at 4 in the morning?
A: Option C is not favoured because the drivers would run out of hours by noon.
S: the drivers would run out of hours by noon

Q reason: why aren't we getting the pavement tractors this year
A: Option D is thought worth while but cannot be afforded this year.
S: cannot be afforded this year

N unanswerable: which 24 km would be added to the primary routes?

N false-premise: when did the Committee agree to buy six pavement tractors?

Q fact-table: salt held at Pitglass October 2010
A: | Pitglass | 600 | 700 | 2,140 | 2,265 | 1,000 |
S: 700

Q fact-table: How much salt did Auchterbrae get through last winter (2010/11)?
A: | Auchterbrae | 1,600 | 1,900 | 5,820 | 6,415 | 2,700 |
S: 6,415

Q fact-table: firth harbour salt proposed for 1 Oct 2011
A: | Firth Harbour | 1,400 | 1,500 | 4,310 | 4,870 | 2,200 |
S: 2,200

Q fact-table: which depot used less salt than the year before
A: | Inverlour | 500 | 500 | 1,105 | 1,060 | 600 |
S: Inverlour

Q fact-table: Kirkmichael Muir salt use 2009/10
A: | Kirkmichael Muir | 900 | 900 | 3,275 | 3,990 | 1,500 |
S: 3,275

N unanswerable: Kirkmichael Muir salt use 2008/09

N unanswerable: salt held at Pitglass at the end of the winter

Q fact-table: what did the forecasts cost us 10/11
A: | Weather forecasts | 35 | 35 | 33 |
S: 35

Q paraphrase: how far over were we on drivers' extra hours
A: | Drivers: overtime and standby | 395 | 812 | 706 |

Q fact-table: spent on contractors and farmers 2009/10
A: | Contractors and farmers | 140 | 518 | 440 |
S: 440

Q fact-table: salt budget 2010/11
A: | Salt | 610 | 1,094 | 902 |
S: 610

Q fact-table: grit bins actual spend
A: | Grit bins | 40 | 61 | 48 |
S: 61

N unanswerable: how many grit bins are there?

Q comparison: did we spend more on fuel and wagons than on farmers in 2010/11?
A: | Vehicles and fuel | 310 | 509 | 473 |
A: | Contractors and farmers | 140 | 518 | 440 |

Q definition: what does RCI tell you?
A: The *Road Condition Indicator* (RCI) is the share of the network that ought to be considered for treatment.

Q comparison: are our roads in a worse state than two years ago
A: It was 34.8% in 2010/11 against 32.9% in 2009/10 and 31.5% in 2008/09.
S: 34.8% in 2010/11 against 32.9% in 2009/10 and 31.5% in 2008/09

Q fact-text: RCI for Scotland as a whole
A: The Scottish average was 36.4%.
S: 36.4%

N unanswerable: RCI 2007/08

N false-premise: why is the RCI worse than the Scottish average?

Q fact-text: pothole reports Jan-Mar 2011
A: From January to March 2011 there were 4,206 pothole reports, against 3,115 in the same quarter of 2010.
S: 4,206

Q paraphrase: how quick must a really dangerous hole be dealt with
A: Category 1 holes (a danger at once) should be made safe in 24 hours; this was done for 82%.
S: 24 hours

Q fact-text: share of category 2 potholes mended on time
A: Category 2 holes should be mended in 14 days; this was done for 57%.
S: 57%

N unanswerable: share of category 3 potholes mended on time

N unanswerable: pothole reports April-June 2011

Q fact-text: how many drivers claimed for wrecked tyres and the like at the start of the year
A: There were 311 claims for damage to cars between January and March, of which 48 have been paid, at an average of £236.
S: 311

Q fact-text: what did each successful claimant get on average
A: There were 311 claims for damage to cars between January and March, of which 48 have been paid, at an average of £236.
S: £236

N unanswerable: how many of the 402 claims in 2009/10 were paid?

Q paraphrase: what came of Cllr Crombie's pothole week
A: Councillor Crombie's motion of 10 February, that a "pothole amnesty" be held for a week in each town, was tried in Pitglass from 4 to 8 April: 163 holes were reported and 149 filled.
S: 163 holes were reported and 149 filled

Q date: date of the motion for a pothole amnesty
A: Councillor Crombie's motion of 10 February, that a "pothole amnesty" be held for a week in each town, was tried in Pitglass from 4 to 8 April: 163 holes were reported and 149 filled.
S: 10 February

Q reason: why won't they do the pothole amnesty elsewhere?
A: Officers think it unwise to repeat it since men had to be taken from resurfacing at Kirkmichael Muir.
S: men had to be taken from resurfacing at Kirkmichael Muir

N false-premise: how many holes were filled in the Inverlour amnesty?

Q fact-text: number to report a pothole
A: To report a hole, telephone 01468 555 300 (8.45 a.m. to 5 p.m.; after hours the police pass messages on) or go to any access point.
S: 01468 555 300

Q paraphrase: what helps you find the hole I'm reporting
A: The number on the nearest lamp post is of great help.
S: The number on the nearest lamp post

Q fact-table: when does the work on Harbour Road begin
A: | Harbour Road | Firth Harbour | 410 | 66,500 | 5 September | By Mill Lane |
S: 5 September

Q fact-table: cost of resurfacing Brae Street
A: | A947x Brae Street | Auchterbrae | 640 | 118,000 | 4 July | Night work, none |
S: 118,000

Q paraphrase: which way round do I have to go while they do the B9077x
A: | B9077x | Kirkmichael Muir | 2,100 | 203,000 | 18 July | By Pitglass, 14 km |
S: By Pitglass, 14 km

Q fact-table: length of School Lane job
A: | U4 School Lane | Inverlour | 280 | 31,000 | 10 October (holiday) | None |
S: 280

Q list: which roads are being resurfaced in September?
A: | Harbour Road | Firth Harbour | 410 | 66,500 | 5 September | By Mill Lane |
A: | C12 | Nether Pitglass | 1,300 | 71,000 | 12 September | By B9077x |

N unanswerable: when will Cathcart Terrace be resurfaced?

N unanswerable: when will the Glen Lour resurfacing be finished?

Q fact-table: what's the price for Cathcart Terrace
A: | Cathcart Terrace | Auchterbrae | 350 | 44,000 | Reserve list | – |
S: 44,000

Q fact-text: how old is the Lour Bridge
A: The bridge, built in 1874, was limited to 7.5 tonnes in March 2010 and to 3 tonnes on 17 May 2011, after a diver found that the foot of the east pier had been washed out by the flood of January.
S: built in 1874

Q reason: why was the bridge cut to 3 tonnes?
A: The bridge, built in 1874, was limited to 7.5 tonnes in March 2010 and to 3 tonnes on 17 May 2011, after a diver found that the foot of the east pier had been washed out by the flood of January.
S: the foot of the east pier had been washed out by the flood of January

N unanswerable: why was the bridge limited to 7.5 tonnes in March 2010?

Q paraphrase: how much longer is the ride for the pupils now
A: Buses can no longer cross; the school bus goes by Pitglass, and takes 25 minutes longer.
S: 25 minutes longer

Q comparison: mend the old bridge or build a new one, what's the cost and how long would each last
A: A repair is put at £1.1 million and would last thirty years.
A: A new bridge beside the old one is put at £4.3 million and would last 120.

Q fact-text: monthly hire for a temporary bridge
A: A temporary steel bridge can be hired at £9,800 a month, but needs a licence from SEPA, which takes about four months.
S: £9,800 a month

Q who-said: who'd be against pulling the old bridge down
A: Historic Scotland would object to the old bridge's being taken down.
S: Historic Scotland

N unanswerable: how long would the repair of the Lour Bridge take?

Q fact-text: how many at the Inverlour meeting wanted a new bridge
A: At a public meeting in Inverlour Hall on 31 May, attended by 140, a show of hands gave 121 for a new bridge.
S: 121

Q who-said: Who is losing £640 a week on diesel?
A: Mr Callum Baxter of Lour Dairy said that the detour cost him £640 a week in fuel.
S: Mr Callum Baxter of Lour Dairy

Q who-said: who spoke up for the wee ones on the road before eight
A: Mrs Ina Shand of the school board said that infants were on the road before eight.
S: Mrs Ina Shand of the school board

N unanswerable: how many at the meeting wanted a temporary bridge?

Q decision: what are Members asked to agree about the Lour Bridge
A: Recommended: that the repair be put in hand at once, that the new bridge be put forward for the 2013 capital plan, and that a temporary bridge be not hired.

Q fact-table: deaths on the roads in 2010
A: | Killed | 9 | 7 | 8 | 5 | 6 |
S: 5

Q fact-table: people seriously hurt 2008
A: | Seriously hurt | 71 | 66 | 58 | 52 | 50 |
S: 66

Q list: which 2010 road safety targets were missed?
A: | Seriously hurt | 71 | 66 | 58 | 52 | 50 |
A: | Motorcyclists killed or seriously hurt | 19 | 21 | 17 | 18 | 12 |

Q fact-table: target for kids badly hurt
A: | Children killed or seriously hurt | 8 | 5 | 6 | 3 | 4 |
S: 4

N unanswerable: cyclists seriously hurt in 2010

N unanswerable: deaths on the roads in 2006

Q fact-text: how many of the bikers hurt came from elsewhere
A: Of the 18 motorcyclists, 13 did not live in the area.
S: 13

Q reason: why were there fewer slight injuries?
A: The Engineer thought that less traffic in the snow of November and December had lowered the figures for slight injuries.
S: less traffic in the snow of November and December

Q comparison: Safer Route to School versus School Travel Plan
A: A *Safer Route to School* is a walking route made better with crossings and lights; a *School Travel Plan* is a paper that the school writes itself.

Q fact-text: number of schools with a travel plan
A: Twelve schools have a plan.
S: Twelve

Q paraphrase: what has happened about the safe walk to school at Inverlour
A: Safer Routes for Pitglass and Inverlour were agreed on 25 November 2010; the first was finished in April and the second waits upon the sale of a garden.
S: the second waits upon the sale of a garden

N unanswerable: what did the Pitglass Safer Route cost?

Q decision: what was decided on pay parking in Auchterbrae?
A: The Committee accordingly left the matter for a year.
S: left the matter for a year

Q fact-text: vote on parking charges
A: For the motion 3, for the amendment 4.
S: For the motion 3, for the amendment 4

Q who-said: who wanted 40p an hour
A: Councillor Garrioch, seconded by Councillor Nairn, moved that charges be brought in at 40p an hour from 1 October.
S: Councillor Garrioch

N false-premise: from what date did motorists pay 40p an hour in Auchterbrae?

Q reason: why would the police not back 30 at Nether Pitglass
A: The Chief Constable did not support 30 m.p.h., as average speeds were 44.
S: average speeds were 44

Q decision: what limit did they go for in Nether Pitglass
A: The Committee made the order for 40 m.p.h.
S: 40 m.p.h.

Q fact-text: saving from putting the lamps out at night
A: Saving: £21,400 a year.
S: £21,400 a year

Q paraphrase: did anybody moan about the dark streets
A: Two complaints had been received.
S: Two

N unanswerable: which three villages have part-night lights?

Q fact-table: who deals with verge cutting and orchids
A: | 6/11 | Verge cutting and orchids | S. Kelman | August 2011 |
S: S. Kelman

Q fact-table: what's keeping the Brae Street taxi rank
A: | 47/10 | Taxi rank, Brae Street | A. Mowat | Held up by objection |
S: Held up by objection

N unanswerable: who objected to the Brae Street taxi rank?

Q fact-table: when do we expect the Mill Lane flood report
A: | 19/11 | Flood scheme, Mill Lane | J. Pirie | Consultant's report, November 2011 |
S: November 2011

Q fact-table: are the handrails at the ferry slip done
A: | 22/10 | Ferry slip handrails, Firth Harbour | F. Ettles | Done May 2011 |
S: Done May 2011
