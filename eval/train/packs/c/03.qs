Q fact-text: How many precautionary salting runs were made in the winter of 2010/11?
A: The Head of Highway Operations, Mr Neil Garbutt, reported that December 2010 had been the coldest for a century and that 96 precautionary runs had been made during the winter, compared with 81 in 2009/10 and a planned 60.
S: 96

Q paraphrase: how many times were the gritters meant to go out last winter
A: The Head of Highway Operations, Mr Neil Garbutt, reported that December 2010 had been the coldest for a century and that 96 precautionary runs had been made during the winter, compared with 81 in 2009/10 and a planned 60.
S: a planned 60

Q fact-text: lowest salt stock december 2010
A: On 20 December stock had fallen to 1,150 tonnes, about three days' supply, before deliveries resumed on Christmas Eve.
S: 1,150 tonnes

Q paraphrase: how near did we come to running out of grit?
A: On 20 December stock had fallen to 1,150 tonnes, about three days' supply, before deliveries resumed on Christmas Eve.
S: about three days' supply

Q fact-text: total salt used last winter?
A: Salt use had been 24,300 tonnes.
S: 24,300 tonnes

Q reason: why were roads round Holm Fell not gritted just before christmas
A: Mr Garbutt answered that secondary routes had been suspended between 17 and 22 December in order to keep the primary network open.
S: in order to keep the primary network open

Q who-said: Who raised the five days without treatment at Holm Fell?
A: Mrs Bickerstaffe asked why the B-roads around Holm Fell had been left untreated for five days.
S: Mrs Bickerstaffe

Q who-said: who complained nobody rang the farmers?
A: Col. Passmore said that farmers with snow ploughs had been willing to help and had never been telephoned.
S: Col. Passmore

Q fact-text: How many farmers has the Cabinet Member promised to sign up for snow clearing?
A: The Cabinet Member undertook to have agreements with at least 40 farmers in place before next winter.
S: at least 40

Q decision: what did the committee want done with the Sunday buses on routes 8 and 31?
A: *Agreed:* that Cabinet be recommended (a) to retain evening journeys on service 17 for six months; (b) to withdraw the Sunday journeys on services 8 and 31; and (c) to invite parish councils to contribute to service 44.
S: to withdraw the Sunday journeys on services 8 and 31

Q decision: How long did Cabinet agree to keep the service 17 evening journeys going?
A: Cabinet accepted recommendations (b) and (c) on bus subsidy but decided that the evening journeys on service 17 should be retained for three months only, until 31 July 2011, when they would be withdrawn unless average loadings had reached ten passengers a journey.
S: three months only, until 31 July 2011

Q fact-text: how long did the committee itself ask for service 17 evenings to be kept
A: *Agreed:* that Cabinet be recommended (a) to retain evening journeys on service 17 for six months; (b) to withdraw the Sunday journeys on services 8 and 31; and (c) to invite parish councils to contribute to service 44.
S: for six months

Q paraphrase: how full does the late bus to easterby have to be for it to survive?
A: Cabinet accepted recommendations (b) and (c) on bus subsidy but decided that the evening journeys on service 17 should be retained for three months only, until 31 July 2011, when they would be withdrawn unless average loadings had reached ten passengers a journey.
S: ten passengers a journey

Q reason: Why did Mr Winstone oppose keeping the evening 17?
A: The motion was carried by 6 votes to 1, Mr Winstone voting against on the ground that each passenger on those journeys cost the taxpayer £7.42.
S: each passenger on those journeys cost the taxpayer £7.42

Q decision: what was the vote on the evening bus motion
A: The motion was carried by 6 votes to 1, Mr Winstone voting against on the ground that each passenger on those journeys cost the taxpayer £7.42.
S: 6 votes to 1

Q fact-text: names on the Saltergate 20mph petition
A: The Committee noted a petition of 640 names asking for a zone in Saltergate, Easterby, and asked for a report in the autumn.
S: 640

Q fact-text: How many kilometres of A road does the county look after?
A: The county has 5,940 kilometres of road, of which 412 kilometres are principal (A) roads, 1,705 kilometres are classified (B and C) roads and the remainder are unclassified.
S: 412 kilometres

Q paraphrase: what would it take in money to catch up on all the crumbling roads?
A: The backlog of structural maintenance was estimated at £148 million in March 2011, against £126 million in March 2009.
S: £148 million

Q comparison: has the maintenance backlog grown since 2009?
A: The backlog of structural maintenance was estimated at £148 million in March 2011, against £126 million in March 2009.
S: £148 million in March 2011, against £126 million in March 2009

Q fact-text: potholes filled 2009/10
A: During the two hard winters the number of potholes repaired rose from 18,200 in 2008/09 to 31,700 in 2009/10 and 39,450 in 2010/11.
S: 31,700

Q paraphrase: how many holes in the road got mended in the most recent year
A: During the two hard winters the number of potholes repaired rose from 18,200 in 2008/09 to 31,700 in 2009/10 and 39,450 in 2010/11.
S: 39,450

Q definition: what counts as a category 1 defect?
A: Category 1 defects, being those which present an immediate hazard, must be made safe within 24 hours; category 2 defects are to be repaired within 28 days.
S: those which present an immediate hazard

Q paraphrase: how quick should a less urgent pothole be sorted?
A: Category 1 defects, being those which present an immediate hazard, must be made safe within 24 hours; category 2 defects are to be repaired within 28 days.
S: within 28 days

Q date: deadline for spending the winter damage grant
A: It must be spent by 30 September 2011.
S: 30 September 2011

Q fact-text: How much of the Government's winter damage money has gone on patching?
A: Members are asked to note that £1.9 million of it has been committed to patching and that the remainder is to be used for surface dressing on the A6842 between Kingsbrough and Withern.
S: £1.9 million

Q fact-table: What percentage of rural unclassified roads needed attention in 2010/11?
A: | Unclassified, rural | 19 | 23 | 27 | 20 | 17 |
S: 27

Q fact-table: C roads condition target 2010/11
A: | Non-principal classified (C) | 11 | 13 | 16 | 12 | 11 |
S: 12

Q fact-table: what were A roads like in 2008/9, percent needing work?
A: | Principal roads (A) | 4 | 5 | 7 | 5 | 5 |
S: 4

Q list: Which kinds of road got better over the three years, the pavements included?
A: | Footways, town centres | 22 | 20 | 18 | 19 | 21 |

Q paraphrase: how do our little country lanes stack up against other counties
A: | Unclassified, rural | 19 | 23 | 27 | 20 | 17 |
S: 17

Q fact-table: actual spend on winter service 2010/11
A: | Winter service | 3,870 | 2,950 | 4,415 | 3,000 |
S: 4,415

Q fact-table: how much has been set aside for snow and ice this coming year?
A: | Winter service | 3,870 | 2,950 | 4,415 | 3,000 |
S: 3,000

Q fact-table: What is the 2011/12 budget for cutting grass on verges?
A: | Grass cutting and verges | 990 | 980 | 905 | 640 |
S: 640

Q paraphrase: what did the lekky for the lamp posts come to last year
A: | Street lighting energy | 2,730 | 2,810 | 3,040 | 2,600 |
S: 3,040

Q fact-table: insurance claims budget 2010/11 highways
A: | Insurance claims | 1,080 | 1,000 | 1,615 | 1,200 |
S: 1,000

Q paraphrase: how much less will be spent on unblocking drains than was budgeted the year before?
A: | Gully emptying | 1,340 | 1,310 | 1,290 | 1,050 |

Q fact-table: Which heading is unchanged between the 2010/11 budget and the 2011/12 budget?
A: | Bridges, routine | 860 | 870 | 870 | 870 |
S: Bridges, routine

Q fact-text: How was the highways overspend in 2010/11 paid for?
A: The overspending of £3.205 million in 2010/11 was met as to £2 million from the Winter Reserve, which is thereby exhausted, and as to the rest from an underspending on concessionary fares.
S: £2 million from the Winter Reserve

Q reason: why did we lose more pothole compensation claims
A: The proportion successfully defended fell from 81 per cent to 68 per cent, because inspections had been suspended while inspectors drove gritters.
S: because inspections had been suspended while inspectors drove gritters

Q paraphrase: how many drivers tried to get money out of the council for broken springs and tyres?
A: The number of claims for damage to vehicles rose from 684 to 1,127 in the year.
S: 1,127

Q fact-text: number of street lamps to be switched off at night
A: It is proposed to switch off 14,600 of the county's 52,000 street lamps between midnight and 5.30 a.m.
S: 14,600

Q fact-text: what energy saving did the Withern lighting pilot achieve?
A: The pilot in Withern, which began on 1 October 2010, cut energy use there by 34 per cent.
S: 34 per cent

Q paraphrase: did turning the lights out bring more burglars?
A: The police reported no increase in crime.
S: no increase in crime

Q fact-text: How many Withern residents were against part-night lighting?
A: Of 212 residents who replied to the questionnaire, 97 were in favour, 88 were against and the rest had no opinion.
S: 88

Q fact-text: yearly saving from part-night lighting
A: The work will cost £390,000 and is expected to save £265,000 a year at present prices.
S: £265,000

Q date: when will street lights start going off overnight in kingsbrough
A: The Director recommends that it be carried out district by district, beginning with Easterby in October 2011, then Kingsbrough in February 2012, and last the Holm district, for which no date has been fixed.
S: February 2012

Q paraphrase: does the law say the council has got to light my street
A: There is no duty to light roads.
S: There is no duty to light roads

Q fact-table: estimate for Castle Street reconstruction?
A: | Castle Street | Kingsbrough | Reconstruction | 740 | 4 July 2011 | 14 |
S: 740

Q fact-table: How many weeks will the Dunnock Bridge works last?
A: | Dunnock Bridge | Cragby | Bearing replacement | 530 | 30 January 2012 | 9 |
S: 9

Q date: when do they dig up the pavements in saltergate
A: | Saltergate | Easterby | Footway renewal | 180 | 18 July 2011 | 8 |
S: 18 July 2011

Q list: Which 2011/12 schemes are in Easterby?
A: | Saltergate | Easterby | Footway renewal | 180 | 18 July 2011 | 8 |
A: | Pinfold Lane | Easterby | Resurfacing | 95 | 22 August 2011 | 2 |

Q fact-table: Which major scheme has no start date yet?
A: | Market Place | Withern | Setts and paving | 270 | To be agreed | 12 |
S: Market Place

Q fact-text: How many people died on Ravenshire roads in 2009?
A: In 2010 there were 41 people killed on the county's roads, as against 52 in 2009 and 49 in 2008.
S: 52

Q paraphrase: how many bikers lost their lives
A: Motorcyclists made up 1 per cent of traffic and 13 of those killed.
S: 13

Q fact-text: By how much was the KSI target missed?
A: At 359 the target was missed by eight casualties.
S: eight casualties

Q fact-text: safety camera partnership staffing after grant cut
A: With the loss of the Road Safety Grant (£1.12 million in 2010/11), the Safety Camera Partnership will be reduced from 19 staff to 11 and the 6 fixed cameras on unclassified roads will be switched off.
S: 11

Q fact-table: What is proposed for the Cragby crossroads and at what cost?
A: | Cragby crossroads | 9 | 14 | Roundabout | 510 |
S: Roundabout
S: 510

Q fact-table: smashes by the retail park in the three years up to 2010
A: | Easterby ring road, retail park entrance | 4 | 12 | Traffic signals | 165 |
S: 12

Q comparison: At which site did collisions fall between the two periods?
A: | Withern Road / Mill Lane | 11 | 6 | None, monitor | 0 |
S: Withern Road / Mill Lane

Q date: when will members hear how the service 17 trial went?
A: | 12 September 2011 | Service 17: outcome of trial | Mrs Iona Setchell |
S: 12 September 2011

Q paraphrase: who's looking into cars left on grass verges
A: | 16 January 2012 | Parking on verges: call for evidence | Mrs Setchell |
S: Mrs Setchell

N unanswerable: How many tonnes of salt were used in the winter of 2009/10?

N unanswerable: How many cyclists were killed in 2010?

N unanswerable: what will the farmers be paid for ploughing

N unanswerable: why did the police report no rise in crime at Withern

N unanswerable: what is the average number of passengers on the evening 17 bus

N unanswerable: How much did parish councils contribute to service 44?

N unanswerable: how many of the lamps to be switched off are in the Holm district

N unanswerable: Who voted with Mr Oduya on the service 17 motion?

N unanswerable: what speed awareness courses brought in for the council in 2009

N unanswerable: collisions at Gallows Hill in 2011

N unanswerable: How much was paid out for vehicle damage claims in Easterby?

N false-premise: Why did Cabinet reject the committee's advice to withdraw the Sunday journeys on services 8 and 31?

N false-premise: when was the 20 mph zone in Saltergate introduced?

N false-premise: why did crime rise in Withern after the lamps went out?

N false-premise: how did the county beat its casualty reduction target

N false-premise: Which firm won the new highways contract?

Q fact-table: pothole and patching budget for 2011/12?
A: | Pothole and patching | 5,120 | 4,800 | 5,960 | 5,200 |
S: 5,200

Q fact-table: what was the overall highways actual in 2009/10
A: | Total | 16,700 | 15,410 | 18,615 | 15,010 |
S: 16,700

Q fact-table: signs & lines actual 10/11
A: | Signs and lines | 710 | 690 | 520 | 450 |
S: 520

Q fact-table: How much is the Withern Bypass resurfacing expected to cost?
A: | Withern Bypass, phase 2 | Withern | Resurfacing | 615 | 5 September 2011 | 6 |
S: 615

Q fact-table: date work begins on the retaining wall at Quarry Bank
A: | Quarry Bank | Stainmoor | Retaining wall | 460 | 9 January 2012 | 16 |
S: 9 January 2012

Q fact-table: county average for footways in town centres 2009/10
A: | Footways, town centres | 22 | 20 | 18 | 19 | 21 |
S: 21

Q fact-table: what do they want to do about crashes at Gallows Hill and for how much
A: | Gallows Hill, Stainmoor | 7 | 10 | High-friction surface | 42 |
S: High-friction surface
S: 42
