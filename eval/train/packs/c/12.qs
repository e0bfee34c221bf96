Q fact-text: How many premises could get superfast broadband by the end of August?
A: Miss Trask told Members that BT engineers had by the end of August brought superfast broadband within reach of 9,870 of the Park's 15,300 premises, or 64.5 per cent, which was 1,100 behind the plan.
S: 9,870

Q paraphrase: how far off track was the rollout of fast internet in the summer
A: Miss Trask told Members that BT engineers had by the end of August brought superfast broadband within reach of 9,870 of the Park's 15,300 premises, or 64.5 per cent, which was 1,100 behind the plan.
S: 1,100 behind the plan

Q definition: what speed counts as superfast?
A: "Superfast" meant, for the purposes of the county contract, a download speed of 24 megabits per second (Mbps) or more.
S: a download speed of 24 megabits per second (Mbps) or more

Q fact-text: superfast coverage at start of contract June 2013
A: At the beginning of the contract in June 2013 the figure had been 11 per cent.
S: 11 per cent

Q who-said: which member said the farms past the chapel at Kettle Green were worse off than before?
A: Mr Stubbs said that the cabinet at Kettle Green had been connected since March but that farms beyond the chapel got 1.3 Mbps, which was less than they had had on the old line.
S: Mr Stubbs

Q reason: why do homes a long way from the cabinet see no improvement
A: Miss Trask replied that speed fell with the length of copper and that nothing over 1.2 kilometres from the cabinet would gain.
S: speed fell with the length of copper

Q who-said: Who thought the public had got poor value for £21 million?
A: Lady Scarth thought it a poor bargain for £21 million of public money.
S: Lady Scarth

Q paraphrase: who's pleased with the new internet because his cottages are booked up?
A: Mr Birkbeck begged to differ, his own holiday lets having filled since the line came.
S: Mr Birkbeck

Q decision: What did the committee offer from the Sustainable Communities Fund, and on what condition?
A: The Committee **AGREED** to write to the county council asking that the last dales be served by fixed wireless and not be left until 2019, and to offer £60,000 from the Sustainable Communities Fund, on condition that it be matched pound for pound.
S: £60,000
S: on condition that it be matched pound for pound

Q paraphrase: when would the final valleys have got decent web access if nobody pushed?
A: The Committee **AGREED** to write to the county council asking that the last dales be served by fixed wireless and not be left until 2019, and to offer £60,000 from the Sustainable Communities Fund, on condition that it be matched pound for pound.
S: 2019

Q list: Which masts have actually been put up?
A: It was noted that, of six masts sought under the Mobile Infrastructure Project, two had been built (Scarth Gap and Low Haddon), one had been refused by the Authority on 9 June (Whinlatter Crag) and three had been dropped by the operators for want of power or of a willing landowner.
S: Scarth Gap and Low Haddon

Q fact-text: which mast did the Authority turn down
A: It was noted that, of six masts sought under the Mobile Infrastructure Project, two had been built (Scarth Gap and Low Haddon), one had been refused by the Authority on 9 June (Whinlatter Crag) and three had been dropped by the operators for want of power or of a willing landowner.
S: Whinlatter Crag

Q reason: Why did phone companies give up on three of the masts?
A: It was noted that, of six masts sought under the Mobile Infrastructure Project, two had been built (Scarth Gap and Low Haddon), one had been refused by the Authority on 9 June (Whinlatter Crag) and three had been dropped by the operators for want of power or of a willing landowner.
S: for want of power or of a willing landowner

Q date: last day to appeal the mast refusal
A: Dr Ravel asked whether the refusal would be appealed; the Chief Executive said that the time for appeal would expire on 9 December.
S: 9 December

Q fact-text: What was the average farm income in 2014/15?
A: Average farm income had been £18,700 in 2013/14 and £14,100 in 2014/15, of which support payments represented 86 per cent; without them the average holding would have lost £9,600.
S: £14,100

Q comparison: did hill farmers earn more or less than the year before?
A: Average farm income had been £18,700 in 2013/14 and £14,100 in 2014/15, of which support payments represented 86 per cent; without them the average holding would have lost £9,600.
S: £18,700 in 2013/14 and £14,100 in 2014/15

Q paraphrase: what state would farmers be in without the subsidy cheque?
A: Average farm income had been £18,700 in 2013/14 and £14,100 in 2014/15, of which support payments represented 86 per cent; without them the average holding would have lost £9,600.
S: the average holding would have lost £9,600

Q paraphrase: how many farmers have nobody to take over after them
A: Fifty-one of those replying had no one to succeed them.
S: Fifty-one

Q fact-text: commoners survey replies
A: Of 214 holdings, 146 had replied.
S: 146

Q who-said: Who complained about rents going up as soon as stewardship is signed?
A: Mr Fothergill, himself a tenant, said that landlords put up rents the moment a tenant entered stewardship.
S: Mr Fothergill

Q decision: what did members resolve about succession on farms?
A: **Resolved:** to fund a succession adviser for two years at £16,500 a year, Mr Askew dissenting because he believed it a matter for the farming unions.
S: to fund a succession adviser for two years at £16,500 a year

Q reason: why was the chair against paying for the adviser
A: **Resolved:** to fund a succession adviser for two years at £16,500 a year, Mr Askew dissenting because he believed it a matter for the farming unions.
S: because he believed it a matter for the farming unions

Q date: When did the county answer the Authority's letter?
A: The letter was answered on 19 October.
S: 19 October

Q decision: Did the county agree to bring Phase 3 forward or match the money?
A: The county declines to bring forward Phase 3 and will not match the Authority's money before its budget of February 2016.
S: The county declines to bring forward Phase 3

Q fact-text: value of the satellite vouchers
A: It offers instead vouchers of up to £350 towards satellite equipment for premises receiving less than 2 Mbps.
S: up to £350

Q paraphrase: how slow must your connection be before you can get help with a dish?
A: It offers instead vouchers of up to £350 towards satellite equipment for premises receiving less than 2 Mbps.
S: less than 2 Mbps

Q fact-table: What percentage of Haddondale had superfast in October 2015?
A: | Haddondale | 3,460 | 22% | 74% | 81% | 255 | Phase 2 fibre |
S: 74%

Q fact-table: carr water superfast promised march 2016
A: | Carr Water | 2,905 | 35% | 71% | 84% | 198 | Phase 2 fibre |
S: 84%

Q fact-table: number of premises in Mosser getting under 2 meg
A: | Mosser | 1,870 | 0% | 46% | 63% | 310 | Community network |
S: 310

Q fact-table: How many premises are there in Thrangdale?
A: | Thrangdale | 4,120 | 41% | 88% | 92% | 130 | Phase 2 fibre |
S: 4,120

Q fact-table: superfast share whole park october 2014
A: | Whole Park | 15,300 | 24% | 67% | 74% | 1,893 | |
S: 24%

Q paraphrase: which valley has nothing at all lined up for the homes missing out?
A: | Upper Wharrel | 1,240 | 0% | 19% | 19% | 402 | None agreed |
S: Upper Wharrel

Q paraphrase: where is nobody able to get the quick internet yet
A: | Skerrow | 965 | 0% | 0% | 0% | 377 | Fixed wireless trial |
S: Skerrow

Q fact-table: what's the plan for the rest of Kettle Green & Barrows
A: | Kettle Green and Barrows | 740 | 8% | 27% | 30% | 221 | Satellite vouchers |
S: Satellite vouchers

Q fact-text: How much trench has Mosser Fibre dug?
A: Mosser Fibre Ltd, a community benefit company, has dug 31 of 58 kilometres of trench, mainly by the labour of volunteers, who are credited with £1.50 of shares for each metre.
S: 31 of 58 kilometres

Q paraphrase: what do the mosser diggers get for their trouble?
A: Mosser Fibre Ltd, a community benefit company, has dug 31 of 58 kilometres of trench, mainly by the labour of volunteers, who are credited with £1.50 of shares for each metre.
S: £1.50 of shares for each metre

Q fact-text: mosser fibre share capital raised so far
A: It has raised £412,000 in shares against a goal of £600,000, connected 118 houses and charges £30 a month.
S: £412,000

Q fact-text: How many houses has Mosser Fibre connected already?
A: It has raised £412,000 in shares against a goal of £600,000, connected 118 houses and charges £30 a month.
S: 118 houses

Q comparison: how does Mr Lattimer's current promise compare with what he said in 2014?
A: Its chairman, Mr Hugo Lattimer, tells officers that it will connect 300 by the summer of 2016; he said in 2014 that it would be 400 by Christmas 2015.
S: 300 by the summer of 2016
S: 400 by Christmas 2015

Q fact-text: What size of loan has Mosser Fibre asked for?
A: It asks for a loan of £75,000.
S: £75,000

Q decision: how much do officers recommend lending mosser fibre, and on what terms?
A: That Members: (a) lend Mosser Fibre £50,000 at 3 per cent for seven years and not the £75,000 asked for; (b) approve the full Skerrow scheme of nine relays, leaving out Hare Pike; (c) hold over the £60,000; and (d) invite BT to the March meeting.
S: £50,000 at 3 per cent for seven years

Q fact-text: average speed in the Skerrow trial homes in September
A: The 24 trial homes had an average of 28 Mbps in September, falling to 17 in the heavy rain of October.
S: 28 Mbps

Q paraphrase: does bad weather slow the skerrow signal down?
A: The 24 trial homes had an average of 28 Mbps in September, falling to 17 in the heavy rain of October.
S: falling to 17 in the heavy rain of October

Q fact-text: what does the householder pay to be hooked up at Skerrow
A: Connection costs £720 a house, of which the householder finds £150.
S: £150

Q who-said: Who is against the relay on Hare Pike?
A: Four of the relays proposed for a full scheme would stand above the fell wall; the Landscape Officer, Mrs Dervla Quist, objects to one, that on Hare Pike.
S: Mrs Dervla Quist

Q definition: what is a not-spot
A: **"Not-spot"** means a place where none of the four mobile operators provides a signal outdoors.
S: a place where none of the four mobile operators provides a signal outdoors

Q comparison: How does the volunteers' estimate of not-spots differ from the regulator's?
A: By the regulator's map 23 per cent of the Park is a not-spot; volunteers who walked 611 kilometres of path with telephones in May put it at 34 per cent.
S: 34 per cent

Q paraphrase: how often did people hurt on the fells have mates trekking ages just to phone for help?
A: The mountain rescue team, which answered 87 calls in 2014, reports that in 19 the casualty's party had to walk for more than half an hour to get a signal.
S: 19

Q fact-table: Skerrow trial forecast spend 2015/16
A: | Skerrow trial | 6,200 | 18,000 | 23,700 | 0 |
S: 23,700

Q fact-table: How much is proposed for the full Skerrow scheme next year?
A: | Skerrow full scheme | 0 | 0 | 0 | 96,000 |
S: 96,000

Q fact-table: grant to mosser fibre 2014/15
A: | Mosser Fibre, grant | 40,000 | 20,000 | 20,000 | 0 |
S: 40,000

Q fact-table: What was the 2015/16 budget for computer lessons?
A: | Digital skills classes | 3,900 | 5,000 | 6,300 | 6,500 |
S: 5,000

Q fact-table: what did wifi in village halls cost in 2014/15
A: | Village hall wi-fi (14 halls) | 8,400 | 7,000 | 5,150 | 7,000 |
S: 8,400

Q date: When did BT withdraw its plans for Mosser?
A: BT has declared no such intention for Upper Wharrel or Skerrow; for Mosser it declared one in June and withdrew it on 3 November.
S: 3 November

Q paraphrase: if mosser goes bust what would our security be worth to anyone else?
A: The main one is that Mosser Fibre fails; the loan would be secured only on the ducts, which the District Valuer puts at £110,000 in use but next to nothing otherwise.
S: next to nothing

Q fact-text: Countryside Stewardship applications received from the Park
A: Countryside Stewardship, which takes their place, opened in July 2015 and had drawn only 11 applications from the Park by the closing date of 30 September, where 40 had been looked for.
S: 11 applications

Q reason: why aren't farmers signing up to the new stewardship scheme?
A: Farmers blame a form of 104 pages and the requirement of dated photographs.
S: a form of 104 pages and the requirement of dated photographs

Q definition: what do they mean by heft
A: "Heft" is the attachment of a flock to its own part of an open fell, passed from ewe to lamb.
S: the attachment of a flock to its own part of an open fell, passed from ewe to lamb

Q fact-table: How many graziers were left on Barrow Common in 2015?
A: | Barrow Common | 960 | 6 | 2 | 2,450 | 380 | Unfavourable, recovering | Unfavourable, declining |
S: 2

Q fact-table: ewes on haddon high common 2005
A: | Haddon High Common | 3,880 | 27 | 21 | 11,200 | 8,300 | Unfavourable, no change | Unfavourable, recovering |
S: 11,200

Q fact-table: What condition was Thrang Fell in in 2010?
A: | Thrang Fell | 2,410 | 19 | 13 | 7,900 | 4,650 | Unfavourable, recovering | Favourable |
S: Unfavourable, recovering

Q list: Which commons are now in favourable condition?
A: | Thrang Fell | 2,410 | 19 | 13 | 7,900 | 4,650 | Unfavourable, recovering | Favourable |
A: | Wharrel Moss | 2,050 | 8 | 5 | 3,300 | 1,750 | Favourable | Favourable |

Q paraphrase: which open fell is going backwards
A: | Barrow Common | 960 | 6 | 2 | 2,450 | 380 | Unfavourable, recovering | Unfavourable, declining |
S: Barrow Common

Q fact-table: skerrow pike graziers ten years ago
A: | Skerrow Pike | 1,720 | 11 | 9 | 5,100 | 4,400 | Unfavourable, no change | Unfavourable, no change |
S: 11

Q reason: What does Natural England think is wrong at Barrow Common?
A: Barrow Common declines in spite of light grazing, which Natural England attributes to bracken, whereas Mr Eccles ascribes it to the absence of cattle.
S: bracken

Q fact-text: cost of the cattle trial
A: A trial with 30 Galloways, to cost £8,200, is proposed for May 2016.
S: £8,200

Q paraphrase: how many of the old stone barns are falling down?
A: Of 1,312 field barns surveyed in 2014, 406 are in use, 577 are sound but empty and 329 are ruinous.
S: 329

Q fact-text: barn conversion applications refused in the year to September
A: Since the new permitted development rights do not apply within National Parks, conversion requires permission; 37 applications were made in the year to September, of which 22 were allowed and 12 refused.
S: 12

Q fact-text: How many affordable homes were finished in 2013/14?
A: There were completed 17 in 2012/13, 26 in 2013/14 and 21 in 2014/15.
S: 26

Q paraphrase: how many years' pay would you need for a typical house round here
A: The average house costs £291,000, which is 11.4 times the average wage in the Park.
S: 11.4 times the average wage

Q fact-table: Why have the dry stone wall grants not started?
A: | 4 | Dry stone wall grants, 2nd round | B. Eccles | 31 Oct 2015 | Not begun, officer on sick leave | Red |
S: officer on sick leave

Q fact-table: how many shops visited so far for the village shop survey
A: | 2 | Village shop survey | I. Trask | 30 Nov 2015 | 31 of 46 shops visited | Amber |
S: 31 of 46

Q list: Which actions have a red flag?
A: | 4 | Dry stone wall grants, 2nd round | B. Eccles | 31 Oct 2015 | Not begun, officer on sick leave | Red |
A: | 8 | Broadband map on website | I. Trask | 30 Sept 2015 | Awaiting county's data | Red |

Q fact-table: dark skies application due date
A: | 6 | Dark skies application | G. Lund with B. Eccles | 31 March 2016 | Readings at 18 of 30 sites | Green |
S: 31 March 2016

Q paraphrase: how many lads and lasses have been found farm placements so far?
A: | 5 | Apprentices on farms, 6 placed | A. Wray | 1 Sept 2015 | 4 placed | Amber |
S: 4 placed

Q date: when's the banks shutting being talked about
A: 8 March 2016: BT to attend; bank closures at Thrang Bridge
S: 8 March 2016

N unanswerable: How many premises in Skerrow had superfast broadband in 2013?

N unanswerable: Why was the mast at Whinlatter Crag refused?

N unanswerable: what did Mrs Postlethwaite think of the wireless scheme

N unanswerable: which farms told the survey they had no successor

N unanswerable: average farm income in 2012/13

N unanswerable: what interest has Mosser Fibre offered to pay on its loan

N unanswerable: How many ewes grazed Barrow Common in 2010?

N unanswerable: how many not-spots did the volunteers find in Thrangdale

N unanswerable: Which bank branch at Thrang Bridge is closing?

N unanswerable: how many affordable homes were built in the year 2015/16

N unanswerable: what was the mountain rescue call-out count for 2015

N false-premise: When did the county agree to match the Authority's £60,000?

N false-premise: Why does Mrs Quist object to all four relays above the fell wall?

N false-premise: How much will BT charge to build at Skerrow?

N false-premise: why did cattle damage Barrow Common

Q fact-table: thrangdale superfast october 2014
A: | Thrangdale | 4,120 | 41% | 88% | 92% | 130 | Phase 2 fibre |
S: 41%

Q fact-table: How many Upper Wharrel premises get less than 2 Mbps?
A: | Upper Wharrel | 1,240 | 0% | 19% | 19% | 402 | None agreed |
S: 402

Q fact-table: rural connectivity officer cost proposed 16/17
A: | Rural Connectivity Officer (0.6 post) | 21,300 | 22,000 | 21,900 | 22,400 |
S: 22,400

Q fact-table: what was put aside this year to match money for wireless
A: | Match for fixed wireless | 0 | 60,000 | 0 | 60,000 |
S: 60,000

Q fact-table: ewes on wharrel moss now
A: | Wharrel Moss | 2,050 | 8 | 5 | 3,300 | 1,750 | Favourable | Favourable |
S: 1,750

Q fact-table: How big is the Carr Water common land?
A: | Carr Water Commons | 1,335 | 14 | 12 | 4,050 | 3,560 | Unfavourable, recovering | Unfavourable, recovering |
S: 1,335

Q fact-table: any reply yet about the post bus petition
A: | 3 | Post bus petition to county | R. Mackinder | 15 Oct 2015 | Sent 12 October, no answer | Green |
S: no answer
