Q fact-text: who put the ward profiles together
A: *Paper PP/20/11, by Oona Driscoll, Research Officer, and Clive Banham, Head of Policy.
S: Oona Driscoll, Research Officer, and Clive Banham, Head of Policy

Q date: which years did earlier versions come out
A: Previous editions: 2012 and 2016.*
S: 2012 and 2016

Q date: date of the panel that saw the ward profiles
A: # Tyrwhitt District Council – Policy and Place Panel – 4 March 2020
S: 4 March 2020

Q paraphrase: who are these ward leaflets for
A: They are meant for councillors, parish clerks and community groups bidding for money.
S: councillors, parish clerks and community groups bidding for money

Q paraphrase: can our group reprint the profiles
A: Anybody may copy them.
S: Anybody may copy them

Q fact-text: how many wards were there before
A: Figures rest on the boundaries of May 2019, when the number of wards fell from 13 to 10; older figures have been recalculated where we could.
S: 13

Q date: when were the boundaries redrawn
A: Figures rest on the boundaries of May 2019, when the number of wards fell from 13 to 10; older figures have been recalculated where we could.
S: May 2019

N unanswerable: why was the number of wards reduced

Q definition: what does an asterisk mean in the tables
A: Where numbers are so small that a person might be recognised, we print an asterisk.
S: Where numbers are so small that a person might be recognised, we print an asterisk

Q definition: fuel poor meaning
A: "Fuel poor" means, here, that a household has to spend more than its neighbours on heating and would be left below the poverty line if it did.
S: that a household has to spend more than its neighbours on heating and would be left below the poverty line if it did

Q definition: what counts as a deprived area
A: "Deprived" means that a neighbourhood falls among the most deprived fifth in England in the Index of Multiple Deprivation (IMD) 2019.
S: that a neighbourhood falls among the most deprived fifth in England in the Index of Multiple Deprivation (IMD) 2019

Q fact-table: how many people live in Ashcombe
A: | Ashcombe | 6,120 | 6,240 | 6,310 | 16.2 | 27.9 | 268 | 3.1 | 28.4 | Oldest ward after Saltby. Two care homes have opened since 2016. |
S: 6,310

Q fact-table: ashcombe population 2011
A: | Ashcombe | 6,120 | 6,240 | 6,310 | 16.2 | 27.9 | 268 | 3.1 | 28.4 | Oldest ward after Saltby. Two care homes have opened since 2016. |
S: 6,120

N unanswerable: ashcombe population 2019

Q fact-table: what's new in Ashcombe for old folk
A: | Ashcombe | 6,120 | 6,240 | 6,310 | 16.2 | 27.9 | 268 | 3.1 | 28.4 | Oldest ward after Saltby. Two care homes have opened since 2016. |
S: Two care homes have opened since 2016

Q fact-table: how fast is Bridge End growing
A: | Bridge End | 7,880 | 8,930 | 9,470 | 22.8 | 11.6 | 121 | 14.7 | 33.9 | Grew by a fifth in seven years. Polish is the first language of one pupil in eight. |
S: Grew by a fifth in seven years

Q fact-table: how many Bridge End kids speak Polish at home
A: | Bridge End | 7,880 | 8,930 | 9,470 | 22.8 | 11.6 | 121 | 14.7 | 33.9 | Grew by a fifth in seven years. Polish is the first language of one pupil in eight. |
S: one pupil in eight

N unanswerable: how many Polish speakers are there in Priory

Q fact-table: people from abroad in Bridge End
A: | Bridge End | 7,880 | 8,930 | 9,470 | 22.8 | 11.6 | 121 | 14.7 | 33.9 | Grew by a fifth in seven years. Polish is the first language of one pupil in eight. |
S: 14.7

Q fact-table: share living on their own in castle
A: | Castle | 7,015 | 7,090 | 7,040 | 13.4 | 20.2 | 231 | 9.8 | 46.1 | Student lettings fell when the agricultural college closed its hostel. |
S: 46.1

Q reason: why are there fewer students in Castle
A: | Castle | 7,015 | 7,090 | 7,040 | 13.4 | 20.2 | 231 | 9.8 | 46.1 | Student lettings fell when the agricultural college closed its hostel. |
S: when the agricultural college closed its hostel

N unanswerable: when did the agricultural college close its hostel

Q fact-table: when did the Sunday bus stop in Dene and Hollow
A: | Dene and Hollow | 4,930 | 4,880 | 4,865 | 17.0 | 24.4 | 139 | 2.2 | 24.0 | No bus on Sundays since 2014, nor in the evenings since 2018. |
S: since 2014

Q fact-table: when did they lose the evening bus in dene
A: | Dene and Hollow | 4,930 | 4,880 | 4,865 | 17.0 | 24.4 | 139 | 2.2 | 24.0 | No bus on Sundays since 2014, nor in the evenings since 2018. |
S: since 2018

N unanswerable: when did Vale lose its Sunday bus

Q fact-table: how many houses have gone up at Longacre
A: | Fosse | 6,640 | 7,150 | 7,900 | 23.5 | 13.8 | 118 | 5.9 | 22.3 | 610 homes finished at Longacre; the school there opened with 54 pupils. |
S: 610

Q fact-table: pupils on the first day of the longacre school
A: | Fosse | 6,640 | 7,150 | 7,900 | 23.5 | 13.8 | 118 | 5.9 | 22.3 | 610 homes finished at Longacre; the school there opened with 54 pupils. |
S: 54

N unanswerable: how many homes are still to be built at Longacre

Q fact-table: how many Gorse Hill kids grow up poor
A: | Gorse Hill | 7,310 | 7,400 | 7,455 | 24.6 | 14.1 | 102 | 6.4 | 30.2 | Youngest ward. Four in ten children live in families on low income. |
S: Four in ten

Q fact-table: which ward has the most youngsters
A: | Gorse Hill | 7,310 | 7,400 | 7,455 | 24.6 | 14.1 | 102 | 6.4 | 30.2 | Youngest ward. Four in ten children live in families on low income. |
S: Gorse Hill

Q fact-table: over 85s in Gorse Hill
A: | Gorse Hill | 7,310 | 7,400 | 7,455 | 24.6 | 14.1 | 102 | 6.4 | 30.2 | Youngest ward. Four in ten children live in families on low income. |
S: 102

Q fact-table: how far do Marlstone workers travel
A: | Marlstone | 5,560 | 5,610 | 5,700 | 18.8 | 21.7 | 160 | 2.9 | 23.5 | Most commuters; mean journey 17 miles. |
S: 17 miles

Q fact-table: which ward has the most jobs
A: | Priory | 6,905 | 6,980 | 7,010 | 19.1 | 18.3 | 175 | 7.2 | 34.8 | Holds the hospital, the station and 41 per cent of the district's jobs. |
S: 41 per cent of the district's jobs

N unanswerable: how many jobs are there in Castle

Q fact-table: over 85s in saltby
A: | Saltby | 5,245 | 5,330 | 5,290 | 11.9 | 34.6 | 347 | 3.8 | 36.7 | Second homes make up 9 per cent of dwellings. |
S: 347

Q fact-table: holiday homes in Saltby
A: | Saltby | 5,245 | 5,330 | 5,290 | 11.9 | 34.6 | 347 | 3.8 | 36.7 | Second homes make up 9 per cent of dwellings. |
A: Saltby (27 present): the figure for second homes was disputed; the civic society's own count gives 14 per cent.
S: Second homes make up 9 per cent of dwellings
S: 14 per cent

N unanswerable: second homes in Ashcombe

Q fact-table: slow internet in Vale, how many
A: | Vale | 5,470 | 5,500 | 5,620 | 18.1 | 22.0 | 148 | 2.5 | 21.9 | Broadband below 10 Mbps in a third of premises. |
S: a third of premises

Q fact-table: population of the Vale in 2016
A: | Vale | 5,470 | 5,500 | 5,620 | 18.1 | 22.0 | 148 | 2.5 | 21.9 | Broadband below 10 Mbps in a third of premises. |
S: 5,500

Q list: which wards lost people between 2016 and 2018
A: | Castle | 7,015 | 7,090 | 7,040 | 13.4 | 20.2 | 231 | 9.8 | 46.1 | Student lettings fell when the agricultural college closed its hostel. |
A: | Dene and Hollow | 4,930 | 4,880 | 4,865 | 17.0 | 24.4 | 139 | 2.2 | 24.0 | No bus on Sundays since 2014, nor in the evenings since 2018. |
A: | Saltby | 5,245 | 5,330 | 5,290 | 11.9 | 34.6 | 347 | 3.8 | 36.7 | Second homes make up 9 per cent of dwellings. |

Q comparison: which has more over-85s, Castle or Ashcombe
A: | Castle | 7,015 | 7,090 | 7,040 | 13.4 | 20.2 | 231 | 9.8 | 46.1 | Student lettings fell when the agricultural college closed its hostel. |
A: | Ashcombe | 6,120 | 6,240 | 6,310 | 16.2 | 27.9 | 268 | 3.1 | 28.4 | Oldest ward after Saltby. Two care homes have opened since 2016. |

N false-premise: why has the population of Castle risen since 2016

Q fact-table: people on the dole in Bridge End this January
A: | Bridge End | 188 | 214 | 241 | 13.8 | 159,500 | 98 | 107 | 36.4 | 24.1 | 2 of 6 |
S: 241

Q fact-table: claimants bridge end jan 2019
A: | Bridge End | 188 | 214 | 241 | 13.8 | 159,500 | 98 | 107 | 36.4 | 24.1 | 2 of 6 |
S: 214

N unanswerable: claimants bridge end jan 2017

Q fact-table: dole figures gorse hill 2020
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
S: 337

Q fact-table: whole district claimants 2018
A: | **Tyrwhitt** | **920** | **973** | **1,057** | **13.1** | **221,000** | **68** | **71** | **46.8** | **34.2** | **8 of 41** |
S: 920

Q fact-table: how many claimants across the district now
A: | **Tyrwhitt** | **920** | **973** | **1,057** | **13.1** | **221,000** | **68** | **71** | **46.8** | **34.2** | **8 of 41** |
S: 1,057

N unanswerable: how many claimants are under 25

Q fact-table: share of homes in Fosse that can't afford heating
A: | Fosse | 64 | 71 | 80 | 7.0 | 241,000 | 37 | 44 | 51.9 | 33.6 | 0 of 4 |
S: 7.0

Q fact-table: price of a house in Dene and Hollow
A: | Dene and Hollow | 19 | 17 | 15 | 16.2 | 310,000 | 18 | 21 | 61.5 | 47.3 | 0 of 3 |
S: 310,000

Q fact-table: cheapest ward to buy a home
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
S: 131,000

N unanswerable: median house price in Castle in 2018

N unanswerable: median rent in Castle

Q fact-table: castle crime rate last year
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
S: 139

Q fact-table: castle crime 2018
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
S: 143

Q fact-table: crime in Priory 2019
A: | Priory | 109 | 120 | 117 | 12.3 | 184,000 | 129 | 151 | 41.1 | 31.0 | 1 of 4 |
S: 151

N unanswerable: crime in Priory in 2017

Q comparison: has crime in bridge end gone up or down
A: | Bridge End | 188 | 214 | 241 | 13.8 | 159,500 | 98 | 107 | 36.4 | 24.1 | 2 of 6 |

N false-premise: why did crime go up in Gorse Hill in 2019

Q fact-table: recycling in Castle
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
S: 33.0

Q fact-table: best recycling ward
A: | Dene and Hollow | 19 | 17 | 15 | 16.2 | 310,000 | 18 | 21 | 61.5 | 47.3 | 0 of 3 |
S: 61.5

N unanswerable: recycling in Castle in 2019/20

Q fact-table: how many bothered to vote in Gorse Hill
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
S: 21.5

Q fact-table: turnout in Marlstone in the 2019 elections
A: | Marlstone | 24 | 26 | 22 | 10.4 | 295,000 | 22 | 20 | 60.3 | uncontested | 0 of 3 |
S: uncontested

N false-premise: what was the turnout when Marlstone went to the polls in May 2019

N unanswerable: turnout in Gorse Hill in 2015

Q fact-table: district turnout
A: | **Tyrwhitt** | **920** | **973** | **1,057** | **13.1** | **221,000** | **68** | **71** | **46.8** | **34.2** | **8 of 41** |
S: 34.2

Q list: which wards have any deprived areas
A: | Bridge End | 188 | 214 | 241 | 13.8 | 159,500 | 98 | 107 | 36.4 | 24.1 | 2 of 6 |
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
A: | Priory | 109 | 120 | 117 | 12.3 | 184,000 | 129 | 151 | 41.1 | 31.0 | 1 of 4 |

Q fact-text: how many bits of Gorse Hill were deprived five years back
A: Four neighbourhoods in Gorse Hill count as deprived, as they did in 2015.
S: Four

Q reason: why is castle less deprived than it was
A: In Castle the number has fallen from two to one, which the Research Officer ascribes to dearer rents pushing poorer tenants out rather than to anybody's growing better off.
S: dearer rents pushing poorer tenants out

N false-premise: which projects made people in Castle better off

Q reason: why is there more crime in priory
A: The rise in crime in Priory comes from shoplifting at the station shops and from better recording of assaults on hospital staff, which went from 31 to 88.
S: from shoplifting at the station shops and from better recording of assaults on hospital staff

Q fact-text: attacks on hospital workers
A: The rise in crime in Priory comes from shoplifting at the station shops and from better recording of assaults on hospital staff, which went from 31 to 88.
S: from 31 to 88

Q fact-text: what would Priory's crime increase be without the hospital
A: Leave the hospital out, and crime in Priory would have risen by four per cent.
S: four per cent

N unanswerable: how many shoplifting offences were there at the station

Q paraphrase: who are the people who can't afford to heat their homes out in the country
A: Fuel poverty is found in two quite different places: in Gorse Hill, in rented terraces; and in Dene and Hollow and Vale, in stone houses heated by oil, whose owners seldom call themselves poor.
S: in stone houses heated by oil, whose owners seldom call themselves poor

Q reason: why is recycling so poor in some parts
A: Recycling is lowest where blocks of flats share bins.
S: where blocks of flats share bins

Q fact-text: how many flats had the food bins
A: A trial of food bins in 240 flats in Castle, from June to November 2019, raised the rate in those blocks from 19 to 27 per cent, but 62 of the bins were stolen or burned.
S: 240

Q fact-text: did food bins in flats work
A: A trial of food bins in 240 flats in Castle, from June to November 2019, raised the rate in those blocks from 19 to 27 per cent, but 62 of the bins were stolen or burned.
S: raised the rate in those blocks from 19 to 27 per cent

Q paraphrase: what went wrong with the food caddies
A: A trial of food bins in 240 flats in Castle, from June to November 2019, raised the rate in those blocks from 19 to 27 per cent, but 62 of the bins were stolen or burned.
S: 62 of the bins were stolen or burned

Q date: when was the food bin trial
A: A trial of food bins in 240 flats in Castle, from June to November 2019, raised the rate in those blocks from 19 to 27 per cent, but 62 of the bins were stolen or burned.
S: from June to November 2019

N unanswerable: what did the food bin trial cost

Q reason: why can't I see how long people live in my ward
A: The health service's figures were given for the old wards only, and the Public Health team advised against recalculating them.
A: Life expectancy is not shown by ward.

N unanswerable: life expectancy in Gorse Hill

Q fact-text: how many meetings was the draft taken to
A: The draft went to six evening meetings in November 2019, attended by 143 people, and to all 38 parish and town councils, of which 17 replied.
S: six

Q fact-text: how many people came altogether
A: The draft went to six evening meetings in November 2019, attended by 143 people, and to all 38 parish and town councils, of which 17 replied.
S: 143

Q fact-text: how many parishes answered
A: The draft went to six evening meetings in November 2019, attended by 143 people, and to all 38 parish and town councils, of which 17 replied.
S: 17

N unanswerable: which parish councils replied

Q fact-text: how many came at Bridge End
A: Bridge End (44 present): an interpreter was asked for beforehand, and none was provided. Officers have apologised.
S: 44

Q fact-text: attendance in Castle
A: Castle (9 present): landlords asked why empty shops were not counted.
S: 9

N unanswerable: attendance at the Priory meeting

Q paraphrase: what didn't Gorse Hill folk like being called
A: Gorse Hill (31 present): people asked for the word "deprived" to be dropped. A woman who has lived on the estate since 1971 said: "Every ten years someone comes with a map and colours us red."
S: people asked for the word "deprived" to be dropped

Q who-said: who said someone comes with a map
A: Gorse Hill (31 present): people asked for the word "deprived" to be dropped. A woman who has lived on the estate since 1971 said: "Every ten years someone comes with a map and colours us red."
S: A woman who has lived on the estate since 1971

Q paraphrase: what does the jobless count miss out in the Vale
A: Vale (12 present): the parish clerk said that the claimant count hid those who worked three jobs on the land.
S: hid those who worked three jobs on the land

Q paraphrase: what did the council say sorry for
A: Bridge End (44 present): an interpreter was asked for beforehand, and none was provided. Officers have apologised.
S: an interpreter was asked for beforehand, and none was provided

N unanswerable: which language was the interpreter wanted for

Q fact-text: what does the civic society reckon second homes are
A: Saltby (27 present): the figure for second homes was disputed; the civic society's own count gives 14 per cent.
S: 14 per cent

Q paraphrase: what's missing at Longacre
A: Fosse (20 present): complaints were about the surgery at Longacre, promised in 2017 and not begun.
S: the surgery at Longacre, promised in 2017 and not begun

N unanswerable: when will the Longacre surgery open

Q paraphrase: what did property owners ask in castle
A: Castle (9 present): landlords asked why empty shops were not counted.
S: why empty shops were not counted

Q fact-text: new name of the deprivation map
A: As a result, the title "deprivation map" was changed to "need and assets map", and two columns, on volunteering and on green space, will be added in the fourth edition.
S: "need and assets map"

Q fact-text: what's being added next time
A: As a result, the title "deprivation map" was changed to "need and assets map", and two columns, on volunteering and on green space, will be added in the fourth edition.
S: two columns, on volunteering and on green space

Q reason: why won't they show boarded up shops
A: The panel's wish to show empty shops was not taken up, since the survey of shops is done only by the county.
S: since the survey of shops is done only by the county

N false-premise: when will empty shops be added to the profiles

N unanswerable: how many empty shops are there

Q definition: what is the ward fund
A: The **Ward Fund** gives each of the 26 councillors £1,500 to spend in the ward.
S: gives each of the 26 councillors £1,500 to spend in the ward

Q definition: what is the community chest
A: The **Community Chest** is one pot of £60,000, bid for twice a year and decided by a panel of five.
S: one pot of £60,000, bid for twice a year and decided by a panel of five

Q definition: what's the Longacre Legacy
A: A third, the **Longacre Legacy**, comes from the builder and may be spent only in Fosse.
S: comes from the builder and may be spent only in Fosse

N unanswerable: how much is in the Longacre Legacy

Q fact-text: how many councillors are there
A: The **Ward Fund** gives each of the 26 councillors £1,500 to spend in the ward.
S: 26

Q fact-table: ward fund spent in bridge end
A: | Bridge End | 3 | 4,500 | 2,100 | 2 | 1 | 2,500 | Homework club, £2,500 |
S: 2,100

Q fact-table: ward fund available in Bridge End
A: | Bridge End | 3 | 4,500 | 2,100 | 2 | 1 | 2,500 | Homework club, £2,500 |
S: 4,500

Q fact-table: how much of the chest went to Gorse Hill
A: | Gorse Hill | 3 | 4,500 | 4,480 | 6 | 5 | 14,600 | Youth bus, £8,000 |
S: 14,600

Q fact-table: how many asks from Vale were turned into grants
A: | Vale | 2 | 3,000 | 2,880 | 6 | 4 | 5,100 | Defibrillators, £2,800 |
S: 4

Q fact-table: chest bids from Castle
A: | Castle | 3 | 4,500 | 4,500 | 7 | 4 | 9,800 | Night shelter beds, £5,000 |
S: 7

Q fact-table: what was the big grant in Saltby for
A: | Saltby | 3 | 4,500 | 4,125 | 5 | 3 | 5,500 | Beach wheelchairs, £3,700 |
S: Beach wheelchairs, £3,700

Q fact-table: how much did the youth bus get
A: | Gorse Hill | 3 | 4,500 | 4,480 | 6 | 5 | 14,600 | Youth bus, £8,000 |
S: £8,000

N unanswerable: how much did the youth bus cost to run

Q fact-table: who got money for a fridge
A: | Priory | 3 | 4,500 | 3,375 | 4 | 3 | 6,650 | Community fridge, £3,150 |
S: Community fridge, £3,150

Q fact-table: which ward got nothing out of the chest
A: | Fosse | 3 | 4,500 | 3,900 | 1 | 0 | 0 | – |
S: Fosse

N unanswerable: why was the Fosse bid turned down

Q list: which wards spent every penny of their councillors' money
A: | Castle | 3 | 4,500 | 4,500 | 7 | 4 | 9,800 | Night shelter beds, £5,000 |
A: | Marlstone | 2 | 3,000 | 3,000 | 5 | 2 | 3,900 | Cricket nets, £2,400 |

Q fact-table: hall heating grant
A: | Dene and Hollow | 2 | 3,000 | 1,240 | 4 | 3 | 7,350 | Hall heating, £4,500 |
S: £4,500

N unanswerable: ward fund spent in Castle in 2018/19

Q paraphrase: what happens to councillors' money if it's not spent
A: What is left in the Ward Fund at the end of March lapses.
A: The Panel **AGREED** to publish the third edition on 1 April 2020; to ask for parish figures for the five largest parishes only; and to recommend to Cabinet that unspent Ward Fund money be moved into the Chest from 2020/21.
S: lapses

Q fact-text: what's left of the chest
A: What is left in the Chest, £400 this year, is carried over.
S: £400

Q who-said: who thinks the profiles are the best thing the council prints
A: **PP47.** Cllr Mairi Stobbs (Gorse Hill) said the profiles were "the most useful thing the Council prints".
S: Cllr Mairi Stobbs

Q who-said: who thought the villages were lost in such big wards
A: Cllr Rupert Hallewell (Marlstone) thought that ten wards were too few to show the villages and asked for parish figures.
S: Cllr Rupert Hallewell

Q fact-text: how long would parish figures take
A: Mr Banham said that this would take the Research Officer some nine weeks.
S: nine weeks

Q date: when will the profiles be out
A: The Panel **AGREED** to publish the third edition on 1 April 2020; to ask for parish figures for the five largest parishes only; and to recommend to Cabinet that unspent Ward Fund money be moved into the Chest from 2020/21.
S: 1 April 2020

Q decision: which parishes will get their own figures
A: The Panel **AGREED** to publish the third edition on 1 April 2020; to ask for parish figures for the five largest parishes only; and to recommend to Cabinet that unspent Ward Fund money be moved into the Chest from 2020/21.
S: the five largest parishes only

N unanswerable: what are the five largest parishes

Q decision: what do they want done with leftover ward money
A: The Panel **AGREED** to publish the third edition on 1 April 2020; to ask for parish figures for the five largest parishes only; and to recommend to Cabinet that unspent Ward Fund money be moved into the Chest from 2020/21.
S: that unspent Ward Fund money be moved into the Chest from 2020/21

N unanswerable: has Cabinet agreed to move the unspent Ward Fund money

Q decision: did they agree to do the next edition sooner
A: Cllr Hallewell's proposal to bring the fourth edition forward from 2024 to 2022 found no seconder.
S: found no seconder

Q date: when's the fourth edition planned
A: Cllr Hallewell's proposal to bring the fourth edition forward from 2024 to 2022 found no seconder.
S: 2024

N false-premise: who seconded Cllr Hallewell's proposal


Q paraphrase: which place has the most really elderly folk
A: | Saltby | 5,245 | 5,330 | 5,290 | 11.9 | 34.6 | 347 | 3.8 | 36.7 | Second homes make up 9 per cent of dwellings. |
S: 347

Q comparison: Can officers confirm whether Fosse has grown by more people than Bridge End since 2016?
A: | Fosse | 6,640 | 7,150 | 7,900 | 23.5 | 13.8 | 118 | 5.9 | 22.3 | 610 homes finished at Longacre; the school there opened with 54 pupils. |
A: | Bridge End | 7,880 | 8,930 | 9,470 | 22.8 | 11.6 | 121 | 14.7 | 33.9 | Grew by a fifth in seven years. Polish is the first language of one pupil in eight. |

Q fact-table: fosse population 2016
A: | Fosse | 6,640 | 7,150 | 7,900 | 23.5 | 13.8 | 118 | 5.9 | 22.3 | 610 homes finished at Longacre; the school there opened with 54 pupils. |
S: 7,150

Q fact-table: fosse pensioners share
A: | Fosse | 6,640 | 7,150 | 7,900 | 23.5 | 13.8 | 118 | 5.9 | 22.3 | 610 homes finished at Longacre; the school there opened with 54 pupils. |
S: 13.8

N unanswerable: fosse population forecast for 2025

Q fact-table: singles households vale
A: | Vale | 5,470 | 5,500 | 5,620 | 18.1 | 22.0 | 148 | 2.5 | 21.9 | Broadband below 10 Mbps in a third of premises. |
S: 21.9

Q fact-table: priory born abroad
A: | Priory | 6,905 | 6,980 | 7,010 | 19.1 | 18.3 | 175 | 7.2 | 34.8 | Holds the hospital, the station and 41 per cent of the district's jobs. |
S: 7.2

N unanswerable: priory born abroad in 2018

N unanswerable: how many people in Saltby live in care homes

N false-premise: when were evening buses brought back to Dene and Hollow

Q paraphrase: how bad's the broadband out in the sticks
A: | Vale | 5,470 | 5,500 | 5,620 | 18.1 | 22.0 | 148 | 2.5 | 21.9 | Broadband below 10 Mbps in a third of premises. |
S: below 10 Mbps in a third of premises

Q fact-table: castle claimants jan 2018
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
S: 121

Q fact-table: castle claimants now
A: | Castle | 121 | 118 | 130 | 15.6 | 172,000 | 143 | 139 | 33.0 | 29.8 | 1 of 5 |
S: 130

Q comparison: has unemployment in Priory dropped over the last twelve months
A: | Priory | 109 | 120 | 117 | 12.3 | 184,000 | 129 | 151 | 41.1 | 31.0 | 1 of 4 |

N unanswerable: why did claimants rise in Bridge End

Q fact-table: gorse hill fuel poverty
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
S: 17.9

Q fact-table: dene fuel poverty
A: | Dene and Hollow | 19 | 17 | 15 | 16.2 | 310,000 | 18 | 21 | 61.5 | 47.3 | 0 of 3 |
S: 16.2

N unanswerable: number of fuel-poor households in Gorse Hill

Q fact-table: saltby house prices
A: | Saltby | 57 | 52 | 50 | 14.5 | 279,500 | 40 | 38 | 55.6 | 45.9 | 0 of 4 |
S: 279,500

Q fact-table: ashcombe crime 2018
A: | Ashcombe | 42 | 39 | 44 | 9.1 | 268,000 | 31 | 29 | 58.2 | 44.7 | 0 of 4 |
S: 31

Q fact-table: fosse crime 2019
A: | Fosse | 64 | 71 | 80 | 7.0 | 241,000 | 37 | 44 | 51.9 | 33.6 | 0 of 4 |
S: 44

N unanswerable: number of burglaries in Fosse

Q paraphrase: where do fewest people put a cross in the box
A: | Gorse Hill | 276 | 298 | 337 | 17.9 | 131,000 | 116 | 112 | 29.7 | 21.5 | 4 of 5 |
S: 21.5

Q fact-table: saltby turnout
A: | Saltby | 57 | 52 | 50 | 14.5 | 279,500 | 40 | 38 | 55.6 | 45.9 | 0 of 4 |
S: 45.9

Q fact-table: recycling across the district
A: | **Tyrwhitt** | **920** | **973** | **1,057** | **13.1** | **221,000** | **68** | **71** | **46.8** | **34.2** | **8 of 41** |
S: 46.8

Q fact-table: how many of the districts' neighbourhoods are among the poorest
A: | **Tyrwhitt** | **920** | **973** | **1,057** | **13.1** | **221,000** | **68** | **71** | **46.8** | **34.2** | **8 of 41** |
S: 8 of 41

Q list: where did crime rise between 2018 and 2019
A: | Bridge End | 188 | 214 | 241 | 13.8 | 159,500 | 98 | 107 | 36.4 | 24.1 | 2 of 6 |
A: | Dene and Hollow | 19 | 17 | 15 | 16.2 | 310,000 | 18 | 21 | 61.5 | 47.3 | 0 of 3 |
A: | Fosse | 64 | 71 | 80 | 7.0 | 241,000 | 37 | 44 | 51.9 | 33.6 | 0 of 4 |
A: | Priory | 109 | 120 | 117 | 12.3 | 184,000 | 129 | 151 | 41.1 | 31.0 | 1 of 4 |

N false-premise: why is recycling in Gorse Hill the highest in the district

N unanswerable: recycling target for 2020

Q paraphrase: did anyone nick the food bins
A: A trial of food bins in 240 flats in Castle, from June to November 2019, raised the rate in those blocks from 19 to 27 per cent, but 62 of the bins were stolen or burned.
S: 62 of the bins were stolen or burned

N false-premise: when will food bins go to every flat

Q comparison: did bridge end get better or worse on deprivation
A: Bridge End has gone from one to two.
S: from one to two

N unanswerable: how many deprived neighbourhoods did Bridge End have in 2010

Q who-said: who thinks dear rents explain castle's number
A: In Castle the number has fallen from two to one, which the Research Officer ascribes to dearer rents pushing poorer tenants out rather than to anybody's growing better off.
S: the Research Officer

Q who-said: who told the council not to work out life spans for new wards
A: The health service's figures were given for the old wards only, and the Public Health team advised against recalculating them.
S: the Public Health team

Q fact-text: how many turned up in the Vale
A: Vale (12 present): the parish clerk said that the claimant count hid those who worked three jobs on the land.
S: 12

Q fact-text: saltby meeting numbers
A: Saltby (27 present): the figure for second homes was disputed; the civic society's own count gives 14 per cent.
S: 27

N unanswerable: how many turned up in Marlstone

Q fact-text: how many parishes were sent the draft
A: The draft went to six evening meetings in November 2019, attended by 143 people, and to all 38 parish and town councils, of which 17 replied.
S: 38

Q date: when was the draft taken round
A: The draft went to six evening meetings in November 2019, attended by 143 people, and to all 38 parish and town councils, of which 17 replied.
S: November 2019

Q paraphrase: how much does my councillor get to hand out
A: The **Ward Fund** gives each of the 26 councillors £1,500 to spend in the ward.
S: £1,500

Q paraphrase: who picks which groups get the big pot
A: The **Community Chest** is one pot of £60,000, bid for twice a year and decided by a panel of five.
S: a panel of five

N unanswerable: who sits on the Community Chest panel

N false-premise: how much of the Longacre Legacy was spent in Saltby

Q fact-table: ward fund spent gorse hill
A: | Gorse Hill | 3 | 4,500 | 4,480 | 6 | 5 | 14,600 | Youth bus, £8,000 |
S: 4,480

Q fact-table: dene ward fund spent
A: | Dene and Hollow | 2 | 3,000 | 1,240 | 4 | 3 | 7,350 | Hall heating, £4,500 |
S: 1,240

Q fact-table: marlstone chest total
A: | Marlstone | 2 | 3,000 | 3,000 | 5 | 2 | 3,900 | Cricket nets, £2,400 |
S: 3,900

Q fact-table: how much was the bowls roof
A: | Ashcombe | 2 | 3,000 | 2,950 | 3 | 2 | 4,200 | Bowls pavilion roof, £3,000 |
S: £3,000

N unanswerable: how much did the bowls pavilion roof cost altogether

Q fact-table: bids from Fosse and how many came off
A: | Fosse | 3 | 4,500 | 3,900 | 1 | 0 | 0 | – |

Q comparison: who got more out of the chest, Castle or Dene and Hollow
A: | Castle | 3 | 4,500 | 4,500 | 7 | 4 | 9,800 | Night shelter beds, £5,000 |
A: | Dene and Hollow | 2 | 3,000 | 1,240 | 4 | 3 | 7,350 | Hall heating, £4,500 |

Q decision: what did the panel agree to put to cabinet about councillors' leftover cash
A: The Panel **AGREED** to publish the third edition on 1 April 2020; to ask for parish figures for the five largest parishes only; and to recommend to Cabinet that unspent Ward Fund money be moved into the Chest from 2020/21.

N false-premise: when did the Panel agree to publish figures for all parishes

