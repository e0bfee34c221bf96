Q fact-text: how many signed the Stow Bridge Road petition
A: 40. Petition: Stow Bridge Road. Mr Kevin Purdy presented a petition of 684 signatures asking for a pedestrian crossing outside the Co-op in Stow Bridge Road, Elmsett.
S: 684

N unanswerable: how many of the 684 who signed the petition live in Elmsett

N unanswerable: what would the pedestrian crossing in Stow Bridge Road cost?

Q paraphrase: had anyone been hit by a car outside the shop
A: He said that an elderly neighbour had been knocked down there in August.
S: an elderly neighbour had been knocked down there in August

N unanswerable: what was the name of the elderly neighbour knocked down in Stow Bridge Road

Q reason: why wasn't a crossing justified last time they counted?
A: The Head of Highways said that a survey in 2014 had counted 41 crossing movements an hour, which was below the threshold of 60.
S: below the threshold of 60

N unanswerable: How many vehicles an hour did the 2014 survey count in Stow Bridge Road?

Q decision: what's been promised about counting people crossing again
A: It was RESOLVED that a fresh survey be carried out before Easter.
S: a fresh survey be carried out before Easter

N false-premise: when did the Committee resolve to build the crossing outside the Co-op?

N unanswerable: who proposed that a fresh survey be carried out before Easter

Q reason: Why did Cllr Garrod dissent?
A: Cllr Garrod wished his dissent to be recorded, since he favoured building the crossing without further delay.
S: he favoured building the crossing without further delay

N unanswerable: why did Cllr Pryke dissent?

Q fact-text: what share of the network gets salted as a precaution
A: 41. Winter service. The Committee noted that 1,290 miles of road, or 38 per cent of the network, formed the precautionary salting routes.
S: 38 per cent

N unanswerable: how many precautionary salting routes are there in the county

Q fact-text: salt stock 1 November
A: The salt stock on 1 November was 14,200 tonnes.
S: 14,200 tonnes

N unanswerable: salt stock on 1 November 2014

N unanswerable: How many tonnes of salt were used last winter?

Q who-said: which councillor got the gritter to go up Wenby Hill
A: Cllr Scarfe proposed that Route 17 be extended to Wenby Hill; this was agreed without a vote at an estimated cost of £6,300 a winter.
S: Cllr Scarfe

N false-premise: How many voted for extending Route 17 to Wenby Hill?

N unanswerable: by how many miles is Route 17 extended

Q decision: is the road by the primary going to be gritted
A: A proposal by Cllr Fenn to add the road past Ottley Primary School was withdrawn.
S: withdrawn

N unanswerable: why did Cllr Fenn withdraw the proposal for the road past Ottley Primary School

N unanswerable: what would gritting the road past Ottley Primary School cost a winter?

Q paraphrase: what hours are the lamps switched off
A: 42. Street lighting. Part-night lighting (off from midnight to 5.30 am) now covers 31,400 of the County's 46,000 lamps.
S: from midnight to 5.30 am

N unanswerable: how many of the County's 46,000 lamps are LED

Q fact-text: saving from part-night lighting in 2014/15
A: It saved £418,000 in 2014/15.
S: £418,000

N unanswerable: saving from part-night lighting in 2015/16

Q paraphrase: did it get more dangerous with burglars about once lights were out
A: The Police reported no rise in crime.
S: no rise in crime

N false-premise: By how much did the Police say crime had risen under part-night lighting?

Q who-said: who brought up workers using their mobiles to see
A: Cllr Pryke said that shift workers at the poultry factory were "walking home by the light of their phones".
S: Cllr Pryke

N unanswerable: how many shift workers are there at the poultry factory?

N unanswerable: What did the poultry factory's manager tell the Chairman when they met?

Q decision: which bus option won and how close was it
A: Option B was RESOLVED by five votes to four.
S: five votes to four

N false-premise: why did the Committee choose Option C, the cut of £520,000?

N unanswerable: which four councillors voted against Option B

Q list: what late buses are going
A: Under it, evening journeys on services 14, 22 and 37 would be withdrawn from 4 April 2016.
S: services 14, 22 and 37

N unanswerable: How many passengers use the evening journeys on service 22?

N unanswerable: which services would have been withdrawn under Option C

Q paraphrase: can I still get a bus on the Sabbath
A: Sunday services would be untouched.
S: untouched

N false-premise: From what date are Sunday services withdrawn?

Q fact-text: when was the Equality Impact Assessment published
A: Cllr Adeyinka asked for an Equality Impact Assessment; the officers replied that one had been published in September.
S: September

N unanswerable: what did the Equality Impact Assessment on bus subsidies conclude?

Q list: in what streets will they ask people about permit parking
A: The Committee agreed to consult in three of them: Chapel Row, Neptune Street and The Parade.
S: Chapel Row, Neptune Street and The Parade

N unanswerable: in which two of the five streets asked for will there be no consultation on residents' parking

N unanswerable: how much will a residents' parking permit in Neptune Street cost?

Q fact-text: potholes mended april to september 2015
A: 7.1 In the six months 9,874 potholes were mended, compared with 12,310 in the same months of 2014.
S: 9,874

N unanswerable: potholes mended april to september 2013

N unanswerable: average cost of mending a pothole

N false-premise: what explains the increase in potholes mended over the same months of 2014?

Q comparison: did the road firm do as well as the contract says on the urgent ones
A: The contractor, Aldersley Roads, mended 91 per cent of Category 1 defects within 24 hours; the contract requires 95 per cent.
S: 91 per cent

N unanswerable: what percentage does the contract require for Category 2 defects?

N unanswerable: what penalty has Aldersley Roads paid for missing the 95 per cent

Q fact-text: Category 2 performance
A: For Category 2 defects (28 days) the figure was 83 per cent.
S: 83 per cent

Q paraphrase: how many drivers got paid out for wrecked tyres and the like
A: 7.2 The County received 402 claims for damage in the six months and settled 77 of them at a total cost of £38,450.
S: 77

N unanswerable: how many of the 402 claims for damage were refused

Q fact-text: biggest payout
A: The largest single payment was £4,200, to a cyclist.
S: £4,200

N unanswerable: where did the accident of the cyclist who was paid £4,200 happen?

Q reason: why was surface dressing late
A: 7.3 The surface dressing programme was finished on 28 August, three weeks late because of wet weather in June.
S: wet weather in June

N unanswerable: How many miles of surface dressing were planned?

N false-premise: Why did surface dressing cost £140,000 more than the budget?

Q comparison: has the pile of road repairs waiting got bigger
A: 7.4 The backlog of carriageway maintenance was put at £92 million in April 2015.
A: It was £88 million two years before.
S: £92 million

N unanswerable: what was the backlog of footway maintenance in April 2015

N unanswerable: What was the backlog of carriageway maintenance in April 2014?

Q paraphrase: how happy are people with footpaths by the road
A: Satisfaction with the condition of roads was 34 per cent; with pavements, 51 per cent; with street lighting, 63 per cent; and with cycle routes, 45 per cent.
S: with pavements, 51 per cent

N unanswerable: how happy were people with pavements in 2014

N unanswerable: satisfaction with bus services in the 2015 survey

Q fact-text: road satisfaction the year before
A: In 2014 satisfaction with roads was 36 per cent.
S: 36 per cent

Q fact-text: what are parishes paid for cutting verges themselves?
A: Parishes that take on the work themselves are paid 11 pence a metre; 38 parishes do so.
S: 11 pence a metre

N unanswerable: which parishes cut the verges themselves

Q fact-table: forecast overspend on potholes
A: | Patching and potholes | 5,850 | 3,410 | 6,220 | +370 |
S: +370

N unanswerable: why is patching and potholes forecast to overspend by 370

N unanswerable: patching and potholes budget 2016/17

Q fact-table: drains budget this year
A: | Drainage and gullies | 2,140 | 960 | 2,140 | 0 |
S: 2,140

N unanswerable: how many gullies were emptied by 30 September?

Q fact-table: spent on electricity for lamps by the end of September
A: | Street lighting energy | 2,760 | 1,255 | 2,610 | -150 |
S: 1,255

N unanswerable: spent on electricity for lamps in 2014/15

Q fact-table: what do we think footpaths and bridleways will end up costing
A: | Public rights of way | 560 | 225 | 545 | -15 |
S: 545

Q fact-table: gritting money spent so far
A: | Winter service | 3,300 | 180 | 3,300 | 0 |
S: 180

N false-premise: why is winter service forecast to overspend?

Q date: how long did we have to have our say on the relief road
A: 8.1 Consultation ran from 14 September to 6 November 2015.
S: from 14 September to 6 November 2015

Q fact-text: How many questionnaires came back?
A: Four exhibitions were attended by 1,130 people, and 1,872 questionnaires came back.
S: 1,872

N unanswerable: how many questionnaires were sent out for the Elmsett Relief Road?

N unanswerable: how many people came to the exhibition at Thornsea

Q fact-text: percentage preferring the western route
A: 8.2 Route Purple (east of the railway) was preferred by 49 per cent, Route Orange (west of the railway) by 27 per cent, and 18 per cent wanted no road at all.
S: 27 per cent

N unanswerable: percentage of businesses preferring Route Orange

Q who-said: what body is against going over the meadows
A: 8.3 The Wildlife Trust objected to Route Purple, which crosses the Lark Meadows.
S: The Wildlife Trust

N false-premise: on what grounds did Network Rail object to Route Purple?

N unanswerable: what was the vote at Elmsett Town Council for Route Purple

N unanswerable: How much does the owner of Grange Farm want for the land?

N unanswerable: what did Historic England's trial trenches on Route Orange find

Q fact-text: estimated cost of Purple
A: 8.4 Route Purple is estimated at £41.6 million and Route Orange at £37.2 million, both at 2015 prices.
S: £41.6 million

N unanswerable: estimated cost of Route Purple at 2019 prices

Q paraphrase: what strings come with the enterprise lot's cash
A: The Local Enterprise Partnership (LEP) has offered £12 million, on condition that work starts by March 2019.
S: that work starts by March 2019

N unanswerable: how much will the Government contribute to the Elmsett Relief Road

Q reason: why go for the dearer line
A: Officers recommend Route Purple because its benefit-cost ratio (BCR) is 3.1 against 2.2.
S: its benefit-cost ratio (BCR) is 3.1 against 2.2

Q definition: bcr meaning
A: Officers recommend Route Purple because its benefit-cost ratio (BCR) is 3.1 against 2.2.
S: benefit-cost ratio

Q who-said: who thinks more roads won't cure traffic
A: Comments written on questionnaires included: "Twenty years we have waited, just build it" (resident, Elmsett) and "You cannot build your way out of traffic" (student, Thornsea).
S: student, Thornsea

N false-premise: which student wrote that they had waited twenty years, just build it

Q fact-table: worst site on the list for crashes
A: | Mill Hill roundabout, lane marking | Elmsett West | 17 | 22,000 | April 2016 |
S: Mill Hill roundabout, lane marking

N unanswerable: How many deaths were there at Mill Hill roundabout in 5 years?

Q fact-table: when do they begin on the bike lane in Thornsea
A: | Harbour Road, Thornsea, cycle lane | Thornsea South | 6 | 131,000 | November 2016 |
S: November 2016

N unanswerable: when will the cycle lane in Harbour Road be finished

Q fact-table: price of the 20 zone
A: | High Street, Thornsea, 20 mph zone | Thornsea North | 9 | 64,000 | July 2016 |
S: 64,000

Q reason: why's nothing being done about crashes at Wenby Hill?
A: A scheme at Wenby Hill (£95,000) was left out because the accidents there had not been of a kind that engineering could cure.
S: the accidents there had not been of a kind that engineering could cure

N unanswerable: how many injury accidents were there at Wenby Hill in 5 years

Q date: when's the head count at Stow Bridge Road
A: | 40 | Crossing survey, Stow Bridge Road | Head of Highways | Fixed for week of 22 February |
S: week of 22 February

Q fact-table: salt barn roof contract sum
A: | 28 | Replace salt barn roof, Ottley depot | Property | Contract let, £212,000 |
S: £212,000

N unanswerable: which builder won the contract for the salt barn roof at Ottley depot

N unanswerable: why was the report on the lorry park at Wenby deferred to March
