Q fact-text: How many kilometres of unclassified road does the Council maintain?
A: The Council maintains 5,260 kilometres of road: 610 km of A road, 890 km of B and C road of the first category, 1,340 km of other C road and 2,420 km of unclassified road.
S: 2,420 km

Q fact-text: number of bridges maintained
A: It also maintains 1,870 bridges and 28,400 street lights.
S: 1,870

Q fact-text: What percentage of unclassified roads were red in the 2016 survey?
A: In the 2016 survey 4% of A roads, 8% of B and C roads and 21% of unclassified roads were red.
S: 21%

Q fact-text: unclassified red 2015 survey
A: In 2015 the shares were 5%, 8% and 18%.
S: 18%

Q fact-text: What is the total maintenance backlog?
A: The maintenance backlog is estimated at £118m, of which £67m lies on unclassified roads and £29m on bridges.
S: £118m

Q fact-text: backlog on bridges
A: The maintenance backlog is estimated at £118m, of which £67m lies on unclassified roads and £29m on bridges.
S: £29m

Q fact-text: How quickly must Category 2 defects be repaired?
A: Category 1 defects, which must be made safe within 24 hours, were made safe in time in 91% of cases; Category 2 defects, which must be repaired within 28 days, in 68%.
S: within 28 days

Q fact-text: cat 1 defects made safe on time %
A: Category 1 defects, which must be made safe within 24 hours, were made safe in time in 91% of cases; Category 2 defects, which must be repaired within 28 days, in 68%.
S: 91%

Q fact-text: average cost two man gang pothole
A: A pothole repair by the jetting machine costs £31 on average and by a two-man gang £74.
S: £74

Q fact-text: How much pothole grant was awarded?
A: The Department for Transport has awarded a pothole grant of £1.26m.
S: £1.26m

Q fact-text: How much salt was spread in 2014/15?
A: The Committee was told that 9,400 tonnes of salt had been used in 2015/16, as against 13,750 tonnes in 2014/15.
S: 13,750 tonnes

Q fact-text: tonnes of salt 2015/16
A: The Committee was told that 9,400 tonnes of salt had been used in 2015/16, as against 13,750 tonnes in 2014/15.
S: 9,400 tonnes

Q fact-text: offences recorded by the Hagworm camera this half year
A: The safety camera on the A699 at Hagworm recorded 2,316 offences in the half-year, fewer than half as many as the 5,040 recorded in the half-year after it was switched on in July 2013.
S: 2,316

Q paraphrase: how many bikers got killed on our roads between jan and june
A: Of the nine killed four were motorcyclists and two were pedestrians.
S: four

Q paraphrase: if i bust a tyre in a hole what do people usually get back
A: Claims for damage numbered 412 in 2015/16, and 103 were paid, at an average of £286.
S: £286

Q paraphrase: how many drivers asked for money after hitting holes in 2014/15
A: In the year before there were 377 claims and 118 payments.
S: 377

Q paraphrase: whats left in the kitty if we get a really icy winter
A: The main risk is that a hard winter would use up the £400,000 in the winter reserve, which was £750,000 two years ago.
S: £400,000

Q paraphrase: what do the villages moan about most
A: Of the 96 that replied, 51 put drainage first, 33 potholes and 12 verges.
S: drainage

Q paraphrase: what are lorry firms losing cos of bridges they can't cross
A: The Road Haulage Group said that weight limits on bridges cost its members £1.1m a year.
S: £1.1m a year

Q paraphrase: how much taxpayers money per rider on the sunday 88
A: The Head of Passenger Transport, Miss Freya Lund, said that it carried on average four passengers a journey at a subsidy of £11.20 each; on the weekday 88 the subsidy was £2.35.
S: £11.20

Q paraphrase: did youngsters get taught to ride safely as much as the year before
A: Cycle training reached 1,930 children in the school year 2015/16 against 2,410 in the year before, because two trainers' posts were left empty.
S: 1,930 children in the school year 2015/16 against 2,410

Q paraphrase: which lanes wont be gritted any more
A: Decided: that 38 routes be treated in 2016/17, the three routes dropped being Moss End, Cold Keld and Tarn Brow.
S: Moss End, Cold Keld and Tarn Brow

Q paraphrase: who moaned that coppers wouldnt bother with the slow zones
A: Councillor Huddleston said police would not enforce them.
S: Councillor Huddleston

Q paraphrase: how many more moans about holes than last summer
A: Between 1 April and 31 August 2016 there were 7,912 pothole reports, 1,350 more than in the same months of 2015.
S: 1,350 more

Q fact-table: What was actually spent on reactive repairs in 2015/16, in thousands?
A: | Reactive repairs | 4,910 | 4,600 | 5,080 | +480 |
S: 4,910

Q fact-table: reactive repairs forecast 16/17
A: | Reactive repairs | 4,910 | 4,600 | 5,080 | +480 |
S: 5,080

Q fact-table: surface dressing variance
A: | Surface dressing | 3,250 | 3,400 | 3,290 | -110 |
S: -110

Q fact-table: winter service budget 2016/17 £000
A: | Winter service | 4,120 | 4,700 | 4,700 | 0 |
S: 4,700

Q fact-table: How far over budget will verges and trees be?
A: | Verges and trees | 1,340 | 1,250 | 1,530 | +280 |
S: +280

Q fact-table: street lighting energy budget this year
A: | Street lighting energy | 2,710 | 2,400 | 2,655 | +255 |
S: 2,400

Q fact-table: total highways forecast overspend £000
A: | Total | 22,540 | 22,600 | 23,500 | +900 |
S: +900

Q fact-table: What is the latest cost of rebuilding Skelbeck bridge?
A: | Skelbeck bridge rebuilding | West | 1,850 | 2,240 | April 2016 | 25 November 2016 |
S: 2,240

Q fact-table: approved cost of cold keld landslip job
A: | Cold Keld landslip | West | 610 | 790 | August 2016 | December 2016 |
S: 610

Q fact-table: When is the Hagworm Bends realignment due to finish?
A: | A699 Hagworm Bends realignment | East | 3,400 | 3,400 | March 2017 | February 2018 |
S: February 2018

Q fact-table: LED phase 2 start
A: | LED lighting conversion, phase 2 | All | 4,900 | 4,750 | October 2016 | September 2017 |
S: October 2016

Q fact-table: How many people were killed or badly hurt in Eskholme in the first half of 2016?
A: | Eskholme | 25 | 19 | 201 |
S: 19

Q fact-table: KSI Lowther Coast jan-june 2015
A: | Lowther Coast | 13 | 16 | 98 |
S: 13

Q fact-table: slight injuries Wharton
A: | Wharton | 10 | 7 | 112 |
S: 112

Q fact-table: Which officer is to consult the twelve schools?
A: | Consult twelve schools on 20mph | N Garth | 31 October 2016 | Nine replies |
S: N Garth

Q fact-table: has anyone met the hauliers yet
A: | Meet Road Haulage Group | P Stobbart | 14 September 2016 | Not held |
S: Not held

Q who-said: Who asked about the white lines at Five Lane Ends?
A: Mr Toby Ruddock asked why white lines at Five Lane Ends had not been repainted after surfacing; the Area Manager (West), Mr Colin Yeadon, answered that the lining crew had been lent to the motorway agency and would come in the week beginning 18 July.
S: Mr Toby Ruddock

Q who-said: Which member wanted 20mph outside every primary school?
A: Councillor Metcalf moved that 20mph zones be made outside all 61 primary schools in the county.
S: Councillor Metcalf

Q who-said: what has the minority group spokesman asked for
A: Councillor Birkett, as spokesman of the minority group, has asked for the whole to go to unclassified roads.
S: the whole to go to unclassified roads

Q who-said: who pleaded for the sunday bus to be kept
A: Councillor Alderson asked for the Sunday 88 service to be spared.
S: Councillor Alderson

Q decision: How many salting routes did the Committee decide on for 2016/17?
A: Decided: that 38 routes be treated in 2016/17, the three routes dropped being Moss End, Cold Keld and Tarn Brow.
S: 38 routes

Q decision: fate of Councillor Raine's amendment on 20mph
A: An amendment by Councillor Raine, to limit the scheme to the twelve schools with a recorded injury since 2011, was carried by six votes to two and became the decision.
S: carried by six votes to two

Q decision: What was decided about Sunday bus support?
A: Decided: that Sunday support be withdrawn from 30 October 2016, Councillor Alderson abstaining.
S: that Sunday support be withdrawn from 30 October 2016

Q decision: which schools get a 20mph zone in the end
A: An amendment by Councillor Raine, to limit the scheme to the twelve schools with a recorded injury since 2011, was carried by six votes to two and became the decision.
S: the twelve schools with a recorded injury since 2011

Q date: When is Skelbeck bridge expected to reopen?
A: The Chairman replied that the contractor was working towards 25 November 2016.
A: | Skelbeck bridge rebuilding | West | 1,850 | 2,240 | April 2016 | 25 November 2016 |
S: 25 November 2016

Q date: since when have inspectors used tablets
A: The fall in payments is due to better inspection records, kept on tablets since May 2015.
S: May 2015

Q date: When was the Hagworm camera first switched on?
A: The safety camera on the A699 at Hagworm recorded 2,316 offences in the half-year, fewer than half as many as the 5,040 recorded in the half-year after it was switched on in July 2013.
S: July 2013

Q date: deadline for ash dieback survey
A: | Ash dieback survey, A roads | N Garth | 30 November 2016 | 40% surveyed |
S: 30 November 2016

Q reason: Why have the unclassified roads got worse?
A: The worsening of the unclassified network is attributed to flood damage and to five years in which resurfacing there was confined to patching.
S: flood damage and to five years in which resurfacing there was confined to patching

Q reason: highways overspend causes
A: The overspend results from flood repairs not covered by the Bellwin scheme, from tree work against ash dieback and from the delay of the street lighting conversion.
S: flood repairs not covered by the Bellwin scheme, from tree work against ash dieback and from the delay of the street lighting conversion

Q reason: Why did fewer children get cycle training?
A: Cycle training reached 1,930 children in the school year 2015/16 against 2,410 in the year before, because two trainers' posts were left empty.
S: two trainers' posts were left empty

Q reason: why hadn't the lines been repainted at five lane ends
A: Mr Toby Ruddock asked why white lines at Five Lane Ends had not been repainted after surfacing; the Area Manager (West), Mr Colin Yeadon, answered that the lining crew had been lent to the motorway agency and would come in the week beginning 18 July.
S: the lining crew had been lent to the motorway agency

Q list: Which principal schemes are in the West area?
A: | Skelbeck bridge rebuilding | West | 1,850 | 2,240 | April 2016 | 25 November 2016 |
A: | Cold Keld landslip | West | 610 | 790 | August 2016 | December 2016 |
A: | Five Lane Ends roundabout | West | 480 | 515 | February 2016 | Complete |

Q list: finished schemes table 2
A: | Wharton Mill footbridge | Central | 145 | 138 | June 2016 | Complete |
A: | Five Lane Ends roundabout | West | 480 | 515 | February 2016 | Complete |

Q list: Which districts had fewer people killed or seriously injured than a year before?
A: | Eskholme | 25 | 19 | 201 |
A: | Wharton | 10 | 7 | 112 |

Q comparison: Were there more or fewer road deaths than in the first half of 2015?
A: Between January and June 2016 there were nine deaths on the county's roads, compared with 14 in the first half of 2015, and 87 serious injuries, compared with 79.
S: nine deaths on the county's roads, compared with 14

Q comparison: Is the jetting machine cheaper than a gang for filling potholes?
A: A pothole repair by the jetting machine costs £31 on average and by a two-man gang £74.
S: £31 on average and by a two-man gang £74

Q definition: What score makes a road "red"?
A: A road is "red" when its score is 100 or more and maintenance should be planned soon, and "amber" when it lies between 40 and 100.
S: when its score is 100 or more

Q definition: RCI meaning
A: Condition is measured by the Road Condition Index (RCI), a score given by a survey vehicle to each ten metres of road.
S: a score given by a survey vehicle to each ten metres of road

Q definition: how is KSI defined
A: "Killed or seriously injured" (KSI) counts a person who dies within 30 days or who is detained in hospital, or who suffers a fracture or the like.

N unanswerable: How many street lights have been converted to LED so far?

N unanswerable: What was the red share of A roads in 2014?

N unanswerable: How did Councillor Sowerby vote on the 20mph amendment?

N unanswerable: cost of the second jetting machine's upkeep

N unanswerable: How many cyclists were killed between January and June 2016?

N unanswerable: number of claims paid in 2013/14

N unanswerable: what subsidy does the saturday 88 get per passenger

N unanswerable: Who is the contractor rebuilding Skelbeck bridge?

N unanswerable: How many slight injuries were there in Wharton in the first half of 2015?

N unanswerable: Which nine schools have replied about 20mph?

N false-premise: Why did the Committee keep the Sunday 88 running until spring?

N false-premise: Why has the winter service budget been overspent?

N false-premise: what made parish councils put verges above everything else

N false-premise: How many votes were cast against withdrawing the Sunday bus?

N false-premise: Why was the Wharton Mill footbridge more expensive than approved?
