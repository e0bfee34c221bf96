Q date: when did they start taking the black bags every third week in the trial
A: Min. 14 (Three-weekly collection). The Head of Waste presented the results of the pilot in Pen-y-Bryn and Cwmgarw, in which black bags were collected every three weeks from 4 September 2023.
S: 4 September 2023

N unanswerable: how many households were in the three-weekly pilot

N unanswerable: what did the pilot in Pen-y-Bryn and Cwmgarw cost

Q fact-text: how much did residual waste fall in the pilot areas
A: Residual waste in the pilot areas fell by 19 per cent and food waste collected rose by 27 per cent.
S: 19 per cent

N unanswerable: how much did residual waste fall in Cwmgarw alone

N unanswerable: by how much did dry recycling rise in the pilot areas?

N false-premise: why did residual waste rise by 19 per cent in the pilot areas?

Q who-said: which councillor was on about rats
A: Cllr Treharne said that rats had been seen in Cwmgarw; the Head of Waste replied that calls to Pest Control from the area had been 22, against 25 in the same months of the year before.
S: Cllr Treharne

N false-premise: What did Cllr Llewellyn say about the rats she had seen in Cwmgarw?

Q comparison: were there more vermin call-outs in the trial area than the year before
A: Cllr Treharne said that rats had been seen in Cwmgarw; the Head of Waste replied that calls to Pest Control from the area had been 22, against 25 in the same months of the year before.
S: 22, against 25

N unanswerable: how many calls to Pest Control came from Rhydlas in those months

Q paraphrase: how many homes signed up to have dirty nappies taken away
A: A separate nappy collection had been taken up by 312 households.
S: 312

N unanswerable: how often is the separate nappy collection made

N unanswerable: how many households had asked for a separate collection of incontinence pads

Q who-said: who wanted it county-wide by October 2024?
A: Cllr Bassett proposed that the pilot be extended to the whole county borough from October 2024.
S: Cllr Bassett

N unanswerable: who seconded Cllr Bassett's proposal to extend the pilot

N false-premise: why did the Committee recommend that the whole county borough begin in October 2024?

Q decision: how many backed putting it off
A: The amendment was carried by five votes to three.
S: five votes to three

N unanswerable: which three councillors voted against the amendment to put the start back

Q decision: when are we now asking cabinet to bring in the fewer bin rounds everywhere
A: The Committee therefore recommended the Cabinet to begin in April 2025.
S: April 2025

N unanswerable: what did the Cabinet decide about three-weekly collection

N unanswerable: how much would three-weekly collection save in the whole county borough a year?

Q fact-text: what days will Rhydlas tip be closed
A: It was reported that Rhydlas HWRC would be shut on Tuesdays and Wednesdays from 1 May 2024, saving £64,000 a year.
S: Tuesdays and Wednesdays

N unanswerable: what time does Rhydlas HWRC close on Saturdays

N false-premise: on which days will Heol Isaf HWRC be shut from 1 May?

Q fact-text: saving from part closure at Rhydlas
A: It was reported that Rhydlas HWRC would be shut on Tuesdays and Wednesdays from 1 May 2024, saving £64,000 a year.
S: £64,000 a year

N unanswerable: how many visitors does Rhydlas HWRC have a year

Q paraphrase: will I need a slot to go to the dump
A: A booking system was considered and rejected.
S: considered and rejected

N unanswerable: why was a booking system for the HWRCs rejected

N false-premise: from what date must visitors book a slot at the HWRCs

Q definition: What does HWRC mean?
A: Min. 15 (Household waste recycling centres (HWRCs)). It was reported that Rhydlas HWRC would be shut on Tuesdays and Wednesdays from 1 May 2024, saving £64,000 a year.
S: Household waste recycling centres

Q paraphrase: how much has the second-hand place at the tip made
A: The re-use shop at Heol Isaf had taken £41,700 in its first year, half of which goes to the hospice.
S: £41,700

N unanswerable: to whom does the other half of the re-use shop's takings go

N unanswerable: how much had the re-use shop at Rhydlas taken in its first year

Q fact-text: incidents of fly-tipping in 2022
A: Min. 16 (Fly-tipping). There had been 1,846 incidents in 2023, compared with 2,013 in 2022.
S: 2,013

N unanswerable: incidents of fly-tipping in 2021

N false-premise: what led to the increase in fly-tipping between 2022 and 2023?

N unanswerable: what did it cost to clear the 1,846 incidents of fly-tipping

Q fact-text: how many dumpers got taken to court
A: Sixty-one fixed penalty notices were issued and four persons were prosecuted.
S: four

N unanswerable: how many persons were prosecuted in 2022

Q fact-text: stiffest fine
A: The heaviest fine was £2,400.
S: £2,400

N unanswerable: where had the person fined £2,400 tipped the waste?

Q decision: is anything being done to film dumpers up on Mynydd Bach
A: Cllr Price asked for cameras at Mynydd Bach; the Director said that two would be moved there from the Docks Road.
S: two would be moved there from the Docks Road

N unanswerable: when will the two cameras be moved to Mynydd Bach

N unanswerable: how many cameras will be left at the Docks Road

Q fact-text: how many of the council's vehicles are electric
A: Min. 17 (Electric vehicles). The Climate Change Manager reported that 38 of the Council's 412 vehicles were electric.
S: 38

N unanswerable: how many of the Council's vehicles are hybrid

N unanswerable: how many of the Council's vehicles were electric a year ago

Q comparison: how much dearer is a plug-in bin wagon than a normal one
A: Three electric refuse lorries were on order at £395,000 each; a diesel lorry costs about £210,000.
S: £395,000 each; a diesel lorry costs about £210,000

N unanswerable: from which maker are the three electric refuse lorries on order?

N unanswerable: what will the charging points for the electric refuse lorries cost

Q who-said: who reckoned the price of the wagons was daft
A: Cllr Dacosta thought the price "eye-watering".
S: Cllr Dacosta

N false-premise: why did Cllr Dacosta praise the price of the electric refuse lorries?

Q date: when were the electric lorries due to arrive
A: Delivery was expected in January 2025.
S: January 2025

Q reason: why's the sea at Traeth Gwyn not that clean
A: The Director said that the probable cause was misconnected drains at the caravan park.
S: misconnected drains at the caravan park

N unanswerable: when will the misconnected drains at the caravan park be put right

N unanswerable: what is the name of the owner of the caravan park with misconnected drains

Q fact-text: how did Traeth Mawr do for swimming
A: Traeth Mawr had been rated "excellent" for the sixth year in a row.
S: excellent

N false-premise: why did Traeth Mawr lose its "excellent" rating?

N unanswerable: how was Traeth Gwyn rated the year before

Q decision: who leads the plastics group
A: Min. 19. It was agreed that a task and finish group on single-use plastics be set up, with Cllr Griffiths as its chair and three other members.
S: Cllr Griffiths

N unanswerable: who are the three other members of the single-use plastics group?

Q date: when did we decide to set up the plastics group
A: Item 2. Minutes, 29 February 2024
A: Min. 19. It was agreed that a task and finish group on single-use plastics be set up, with Cllr Griffiths as its chair and three other members.
S: 29 February 2024

N unanswerable: when did we decide to set up a task and finish group on fly-tipping

Q date: when was the climate emergency declared
A: 5.1 The Council declared a climate emergency in July 2019 and has promised to be net zero in its own operations by 2030.
S: July 2019

N unanswerable: by what year is the whole county borough, not just the Council, to be net zero?

Q fact-text: Council's own emissions 2022/23
A: 5.2 Emissions from the Council's own operations were 14,310 tonnes of carbon dioxide equivalent (tCO2e) in 2022/23.
S: 14,310 tonnes

N unanswerable: Council's own emissions in 2023/24

N unanswerable: Council's own emissions in 2018/19

Q fact-text: emissions in the base year
A: In the base year, 2019/20, they were 18,940 tonnes.
S: 18,940 tonnes

Q paraphrase: do the sums count the stuff we purchase from suppliers
A: Emissions from what the Council buys (supply chain) were about 52,000 tonnes and are not in the figures.
S: not in the figures

N unanswerable: what were supply chain emissions in the base year

N unanswerable: why are supply chain emissions not in the figures

Q fact-text: share of emissions from the fleet
A: 5.3 Buildings made up 58 per cent, the fleet 23 per cent, street lighting 7 per cent, business travel 5 per cent and waste 7 per cent.
S: 23 per cent

N unanswerable: share of emissions from staff driving to work

Q paraphrase: which of our premises is the biggest polluter
A: The largest single building was the Leisure Pool at Aberglan, with 310 tonnes.
S: the Leisure Pool at Aberglan

N unanswerable: which building was the second largest emitter

N unanswerable: how much gas does the Leisure Pool at Aberglan use a year

Q fact-text: how many schools have got sun panels
A: 5.4 Solar panels have been put on 17 schools and two depots.
S: 17

N unanswerable: how much did it cost to put solar panels on 17 schools

N unanswerable: on which two depots have solar panels been put

Q fact-text: what did solar save in the year?
A: In the year they made 1,240 megawatt-hours (MWh) and saved £286,000.
S: £286,000

Q reason: why did they ditch the Tir Coed scheme
A: A solar farm at Tir Coed was given up in 2022 because the grid connection would have cost £3.4 million.
S: the grid connection would have cost £3.4 million

N false-premise: how many megawatt-hours did the solar farm at Tir Coed make in 2022/23?

N unanswerable: how many panels was the solar farm at Tir Coed to have

Q comparison: do staff drive fewer miles than before covid
A: 5.5 Home working has cut staff mileage from 2.9 million miles in 2019/20 to 1.7 million in 2022/23.
S: from 2.9 million miles in 2019/20 to 1.7 million

N unanswerable: staff mileage in 2021/22

Q fact-text: how many staff drive in on their own
A: Twelve per cent of staff cycled or walked to work in the 2023 travel survey; 71 per cent came alone by car.
S: 71 per cent

N unanswerable: what percentage of staff came by bus in the 2023 travel survey

N unanswerable: how many staff answered the 2023 travel survey

Q paraphrase: what would it take in money to hit the 2030 promise
A: The officers' estimate of the cost of closing it is £47 million, of which £11.5 million is in the capital programme.
S: £47 million

N unanswerable: how much of the £47 million will the Welsh Government pay

Q who-said: who came up with the line about diggers
A: The Youth Council called the plan "all dates and no diggers".
S: The Youth Council

N false-premise: why did the Federation of Small Businesses call the plan "all dates and no diggers"?

Q fact-table: fleet emissions 2021/22
A: | Fleet | 3,660 | 3,310 | 3,420 | 3,290 | 2,200 |
S: 3,420

N unanswerable: fleet emissions goal for 2027/28

Q fact-table: goal for offices by 25/26
A: | Offices and depots | 1,910 | 1,320 | 1,290 | 1,240 | 800 |
S: 800

N unanswerable: emissions from the Civic Centre in 2022/23

Q fact-table: which source already beats its 2025/26 goal
A: | Leisure centres | 1,380 | 610 | 1,140 | 520 | 700 |
S: Leisure centres

Q fact-table: what did street lamps emit in 2020/21
A: | Street lighting | 1,630 | 1,380 | 1,150 | 1,002 | 600 |
S: 1,380

N unanswerable: how many street lamps have been changed to LED

N false-premise: why did business travel emissions fall between 2021/22 and 2022/23?

Q fact-table: recycling rate Q4 2023/24
A: | Recycling rate (%) | 63.8 | 66.1 | 65.2 | 64.0 | Green |
S: 65.2

N unanswerable: recycling rate Q2 2023/24

N unanswerable: recycling rate in Pen-y-Bryn, Q4 2023/24

Q list: which measures are red on the scorecard
A: | Missed assisted collections | 118 | 97 | 124 | 80 | Red |
A: | Sickness, waste crews (days per head) | 4.1 | 5.2 | 5.9 | 3.5 | Red |

Q fact-table: how often did they forget pensioners who get help with their bins, last quarter
A: | Missed assisted collections | 118 | 97 | 124 | 80 | Red |
S: 124

N unanswerable: how many households are on the assisted collections list

Q fact-table: how many pay for the green bin now
A: | Garden waste subscribers | 9,860 | 11,020 | 11,240 | 12,000 | Amber |
S: 11,240

N unanswerable: what do garden waste subscribers pay a year

Q fact-table: number of gripes about waste in Q3
A: | Complaints about waste | 203 | 167 | 181 | n/a | n/a |
S: 167

N unanswerable: how many of the complaints about waste in Q4 were upheld

N unanswerable: complaints about waste in Q1 2023/24

Q reason: why are so many binmen off poorly
A: 6.1 The high rate of sickness is due chiefly to back injuries.
S: back injuries

N false-premise: what is the improvement in waste crews' sickness due to

N unanswerable: what does the physiotherapist cost for one day a week

Q fact-text: what did agency crews cost in 2023/24
A: Agency crews cost £412,000 in 2023/24; overtime cost £338,000.
S: £412,000

N unanswerable: what did agency crews cost in 2022/23

N unanswerable: what did agency drivers for school transport cost in 2023/24?

Q paraphrase: what's the penalty if we don't recycle enough
A: The fine for each 1 per cent short is about £140,000.
S: about £140,000

N unanswerable: what is the statutory recycling target for 2026/27

Q date: when's the deal with Severnside up
A: 6.3 The dry recycling contract with Severnside Fibres ends on 30 September 2025.
S: 30 September 2025

N unanswerable: when did the contract with Severnside Fibres start

Q fact-text: price of paper a year ago
A: Paper now fetches £71 a tonne; a year ago it fetched £112.
S: £112

N unanswerable: price of glass per tonne

N unanswerable: why has the price of paper fallen to £71 a tonne

Q fact-table: how much grant for phase 1 of the sea wall
A: | Aberglan sea wall, phase 1 | Complete | 6,140 | 5,219 | November 2023 |
S: 5,219

N unanswerable: how much grant for phase 3 of the sea wall

Q fact-table: where have they got to with the pumping station
A: | Rhydlas pumping station | Tender | 1,320 | 1,122 | December 2025 |
S: Tender

N unanswerable: when were the Cwmgarw leaky dams begun

Q reason: what's put phase 2 behind
A: 7.1 Phase 2 is eight weeks behind because of storms in January.
S: storms in January

N false-premise: how much has the contractor claimed for the delay to phase 2?

Q paraphrase: who's stopping the path being moved
A: The path diversion goes to inquiry since the landowner, Plas Gwyn Estate, objects.
S: Plas Gwyn Estate

N unanswerable: on what date does the path diversion inquiry open

N unanswerable: why does Plas Gwyn Estate object to the path diversion

Q fact-text: homes flooded at Nant Ddu
A: Ninety-three homes at Nant Ddu were flooded in February 2020.
S: Ninety-three

N unanswerable: homes flooded at Cwmgarw in February 2020

Q fact-table: who asked for gulls to be on the list
A: | 19 September 2024 | Seagulls | Cllr Llewellyn |
S: Cllr Llewellyn

N unanswerable: why did Cllr Pritchard ask for a report on the tree strategy
