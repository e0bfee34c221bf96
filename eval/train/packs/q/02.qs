Q definition: which councils make up the Eastwold Waste Partnership?
A: *A joint committee of Tharlow Borough Council, Kelmarsh District Council and South Wold District Council*
S: Tharlow Borough Council, Kelmarsh District Council and South Wold District Council
Q date: when did the joint waste committee meet
A: ## Joint Waste Committee, Tuesday 18 June 2019 at 6.30 p.m., Council Chamber, Tharlow
S: Tuesday 18 June 2019
Q fact-table: who's in charge of the joint committee
A: | Cllr Ruth Amberley | Tharlow | Chair | Present |
S: Cllr Ruth Amberley
Q fact-table: which member sent apologies
A: | Cllr Dennis Coyle | Tharlow | Member | Absent with apologies |
S: Cllr Dennis Coyle
Q fact-table: did anyone not turn up and not say sorry
A: | Cllr Hilary Strand | South Wold | Member | Absent |
S: Cllr Hilary Strand
N unanswerable: why was Cllr Strand absent
Q list: who are the Kelmarsh members?
A: | Cllr Ibrahim Nasser | Kelmarsh | Vice-Chair | Present |
A: | Cllr Joy Pettifer | Kelmarsh | Member | Present |
Q fact-text: missed garden waste collections April 2019 total
A: In April 2019 there were 1,406 missed garden waste collections across the three districts, of which 902 were in Kelmarsh, and the great majority fell in the two weeks after the round changes of 1 April.
S: 1,406
Q paraphrase: how many brown bins got left behind in kelmarsh this spring
A: In April 2019 there were 1,406 missed garden waste collections across the three districts, of which 902 were in Kelmarsh, and the great majority fell in the two weeks after the round changes of 1 April.
S: 902
N unanswerable: missed garden waste collections May 2019 total
N unanswerable: how many of April's missed garden collections were in South Wold
Q paraphrase: do people who paid for garden bins get their cash back
A: Subscribers in Kelmarsh will have six weeks added to their subscription free of charge; there will be no cash refunds.
S: there will be no cash refunds
Q fact-text: how long will Kelmarsh garden subscriptions be extended?
A: Subscribers in Kelmarsh will have six weeks added to their subscription free of charge; there will be no cash refunds.
S: six weeks
N unanswerable: how long will Tharlow garden subscriptions be extended?
N unanswerable: how much does a garden waste subscription cost per year
Q who-said: who asked about black plastic trays?
A: **Question 2, from Ms Tanya Folkes of Tharlow.** "Why are black plastic trays no longer taken at the kerbside when the leaflet of 2017 says that they are?"
S: Ms Tanya Folkes
Q reason: why wont they take black ready meal trays any more
A: The sorting plant at Grindle cannot detect carbon black pigment, and loads containing more than 12 per cent of non-target material are rejected.
S: The sorting plant at Grindle cannot detect carbon black pigment
Q paraphrase: how mixed up can a lorryload be before Grindle turns it away
A: The sorting plant at Grindle cannot detect carbon black pigment, and loads containing more than 12 per cent of non-target material are rejected.
S: more than 12 per cent of non-target material
N unanswerable: how many loads were rejected at Grindle in 2018/19?
Q date: when will they put out a corrected recycling leaflet
A: The leaflet will be reprinted in September.
S: September
N unanswerable: how much will reprinting the leaflet cost
Q paraphrase: who okayed the new bin rounds and on what day
A: The changes were approved by this Committee on 11 December 2018; the date of introduction was left to the Partnership Manager.
S: approved by this Committee on 11 December 2018
Q fact-text: who chose the start date for the round changes?
A: The changes were approved by this Committee on 11 December 2018; the date of introduction was left to the Partnership Manager.
S: the Partnership Manager
N unanswerable: how did members vote on the round changes on 11 December 2018?
Q paraphrase: how much rubbish of all sorts did they pick up last year
A: 3.1 The Partnership collected 118,300 tonnes of household waste in 2018/19, a reduction of 2,250 tonnes on 2017/18.
S: 118,300 tonnes
Q fact-text: by how much did household waste fall on the year before
A: 3.1 The Partnership collected 118,300 tonnes of household waste in 2018/19, a reduction of 2,250 tonnes on 2017/18.
S: 2,250 tonnes
Q fact-text: residual waste tonnage 2018/19
A: Residual waste fell to 59,940 tonnes; dry recycling rose slightly to 31,480 tonnes; garden waste fell to 21,610 tonnes because of the dry summer; and food waste, collected only in South Wold, came to 5,270 tonnes.
S: 59,940 tonnes
N unanswerable: residual waste tonnage 2017/18
Q reason: why was there less grass and hedge stuff to collect
A: Residual waste fell to 59,940 tonnes; dry recycling rose slightly to 31,480 tonnes; garden waste fell to 21,610 tonnes because of the dry summer; and food waste, collected only in South Wold, came to 5,270 tonnes.
S: because of the dry summer
N false-premise: why did dry recycling fall in 2018/19?
Q paraphrase: where do scraps get picked up separately, just one district?
A: Residual waste fell to 59,940 tonnes; dry recycling rose slightly to 31,480 tonnes; garden waste fell to 21,610 tonnes because of the dry summer; and food waste, collected only in South Wold, came to 5,270 tonnes.
S: only in South Wold
N false-premise: how many tonnes of food waste were collected from households in Kelmarsh?
Q comparison: did we hit the recycling target in 18/19
A: 3.2 The combined recycling rate was 49.3 per cent, against 49.1 per cent in 2017/18 and a Partnership target of 52 per cent.
S: 49.3 per cent, against 49.1 per cent in 2017/18 and a Partnership target of 52 per cent
Q fact-text: what recycling percentage are they aiming for in 2019/20?
A: The target for 2019/20 has been left at 52 per cent.
S: 52 per cent
N unanswerable: what recycling percentage are they aiming for in 2020/21?
Q fact-text: average contamination rate of dry recycling
A: 3.3 The contamination rate of dry recycling was 9.8 per cent on average over the year.
S: 9.8 per cent
Q paraphrase: which month did people put the most wrong stuff in recycling
A: It was highest in December (13.1 per cent) and lowest in June (7.9 per cent).
S: December
N unanswerable: contamination rate in January
Q paraphrase: what's the usual wrong stuff in recycling bins
A: The commonest contaminants were nappies, textiles and food.
S: nappies, textiles and food
Q comparison: is rubbish dumping up or down
A: 3.4 Fly-tipping incidents numbered 3,016, compared with 2,744 the year before.
S: 3,016, compared with 2,744 the year before
Q fact-text: how many fly tippers got a fixed penalty
A: Of these, 61 led to a fixed penalty notice and 9 to prosecution.
S: 61
Q paraphrase: how many dumpers were taken to court, and did we win?
A: Of these, 61 led to a fixed penalty notice and 9 to prosecution.
A: All nine prosecutions succeeded.
S: 9
N unanswerable: what fines did the courts impose on the nine fly-tippers?
N unanswerable: fly-tipping incidents in Tharlow
Q definition: what does an assisted collection mean
A: 3.5 Assisted collections, under which crews fetch bins from the door of residents who cannot move them, were given to 4,185 households.
S: crews fetch bins from the door of residents who cannot move them
Q paraphrase: how many frail people get their bins brought out for them
A: 3.5 Assisted collections, under which crews fetch bins from the door of residents who cannot move them, were given to 4,185 households.
S: 4,185
Q fact-text: households with clinical waste pick-ups
A: Clinical waste collections were given to 612 households.
S: 612
N unanswerable: households on the waiting list for assisted collections
Q paraphrase: what do they charge to take a sofa away
A: Bulky waste collections numbered 8,930, at a charge of £32 for up to three items.
S: £32 for up to three items
N unanswerable: what did a bulky waste collection cost in 2017/18
Q fact-text: average days off sick for bin crews
A: 3.6 Crew sickness averaged 14.2 days per employee.
S: 14.2 days
N unanswerable: average days off sick for office staff
Q fact-text: shifts covered by agency loaders
A: Agency drivers covered 1,118 shifts and agency loaders 2,460 shifts.
S: 2,460
Q fact-text: temp drivers number of shifts
A: Agency drivers covered 1,118 shifts and agency loaders 2,460 shifts.
S: 1,118
Q who-said: who reckons finding drivers will only get harder
A: Ms Tollard considers that the shortage of drivers will "get worse before it gets better", since haulage firms are paying up to £3 an hour more.
S: Ms Tollard
N unanswerable: how many driver vacancies are there
Q fact-table: Tharlow recycling rate latest year
A: | Tharlow | 41.7 | 41.2 | 561 | 11,240 | 74 | 68 |
S: 41.2
Q fact-table: kelmarsh recyling rate 2017/18
A: | Kelmarsh | 48.9 | 49.6 | 498 | 17,905 | 96 | 71 |
S: 48.9
N unanswerable: Kelmarsh recycling rate 2016/17
Q fact-table: how happy are folk in south wold with the service
A: | South Wold | 57.8 | 58.3 | 402 | 14,360 | 41 | 84 |
S: 84
N unanswerable: how happy were South Wold residents with the service the year before?
Q fact-table: how many Tharlow households subscribe to garden waste
A: | Tharlow | 41.7 | 41.2 | 561 | 11,240 | 74 | 68 |
S: 11,240
Q comparison: where are bins missed the most
A: | Kelmarsh | 48.9 | 49.6 | 498 | 17,905 | 96 | 71 |
S: 96
Q fact-table: black bin weight per home across the partnership
A: | Partnership | 49.1 | 49.3 | 490 | 43,505 | 70 | 74 |
S: 490
Q fact-table: which day is the Quay Road tip shut
A: | Tharlow, Quay Road | 214,500 | 9,870 | 66 | Wednesday | Yes |
S: Wednesday
Q fact-table: can i go to burrow cross dump on a thursday
A: | Burrow Cross | 51,900 | 2,260 | 58 | Monday and Thursday | No |
S: Monday and Thursday
N unanswerable: what time does Burrow Cross open
Q fact-table: visits to Wold Newton recycling centre
A: | Wold Newton | 83,400 | 4,020 | 74 | Wednesday | No |
S: 83,400
Q list: which recycling centres have a shop selling second-hand things
A: | Tharlow, Quay Road | 214,500 | 9,870 | 66 | Wednesday | Yes |
A: | Kelmarsh, Old Airfield | 176,300 | 8,415 | 69 | Tuesday | Yes |
Q fact-table: tonnes taken in at Saltby
A: | Saltby | 47,100 | 1,985 | 61 | Monday and Tuesday | No |
S: 1,985
N unanswerable: takings of the re-use shop at Quay Road
N false-premise: what is sold in the re-use shop at Grindle?
Q fact-text: South Wold's share of the overspend
A: The overspend of £340,000 is shared in proportion to households: Tharlow £136,000, Kelmarsh £122,000, South Wold £82,000.
S: £82,000
Q comparison: how much more than planned did the partnership cost
A: 4.1 The net cost of the Partnership was £11.86 million against a budget of £11.52 million.
A: | Net | 11,520 | 11,860 | +340 |
Q reason: what made the bin budget go over?
A: 4.2 The chief causes were the price paid for mixed paper, which fell from £71 a tonne in April 2018 to £22 a tonne in March 2019, and agency staff.
S: the price paid for mixed paper, which fell from £71 a tonne in April 2018 to £22 a tonne in March 2019, and agency staff
Q fact-text: what was old paper fetching by March 2019?
A: 4.2 The chief causes were the price paid for mixed paper, which fell from £71 a tonne in April 2018 to £22 a tonne in March 2019, and agency staff.
S: £22 a tonne
N unanswerable: what was glass fetching by March 2019?
Q fact-table: agency staff outturn 2018/19
A: | Agency staff | 410 | 788 | +378 |
S: 788
Q fact-table: agency staff budget variance
A: | Agency staff | 410 | 788 | +378 |
S: +378
N unanswerable: agency staff budget 2019/20
Q fact-table: what was set aside for lorries and diesel
A: | Vehicles and fuel | 2,890 | 2,934 | +44 |
S: 2,890
Q fact-table: how much did selling recyclables bring in
A: | Income: sale of recyclables | -1,195 | -963 | +232 |
S: -963
Q fact-table: did the gate fees come in under
A: | Disposal gate fees | 3,720 | 3,655 | -65 |
S: -65
Q fact-table: communications spend
A: | Communications | 90 | 62 | -28 |
S: 62
N unanswerable: why was less spent on communications than budgeted
Q date: between what dates could people have their say on three weekly bins
A: 5.1 Views were sought between 14 January and 8 March 2019.
S: between 14 January and 8 March 2019
Q paraphrase: number of Tharlow replies to the three-weekly consultation
A: There were 9,217 responses: 3,880 from Tharlow, 3,345 from Kelmarsh and 1,992 from South Wold.
S: 3,880
Q paraphrase: how many are dead against having the bin emptied every three weeks
A: 5.2 Thirty-six per cent supported three-weekly collection, 55 per cent opposed it and 9 per cent were unsure.
S: 55 per cent
Q fact-text: support if food waste were taken every week
A: Support rose to 58 per cent when respondents were asked to suppose that a weekly food waste collection came with it.
S: 58 per cent
N unanswerable: what percentage of Tharlow respondents opposed three-weekly collection?
Q fact-text: how often were rats and the like mentioned
A: 5.3 The concern most often raised was smell (4,101 mentions), followed by room for nappies (2,675) and vermin (2,390).
S: 2,390
N unanswerable: how many respondents were worried about cost
Q who-said: who talked about six babies and a terrace without a garden
A: A childminder in Tharlow wrote: "Three weeks of nappies for six children, in August, in a terrace with no garden – please come and see."
S: A childminder in Tharlow
Q who-said: who was afraid families would use shopkeepers' bins
A: Kelmarsh Chamber of Trade feared that households would put their bags in shops' bins.
S: Kelmarsh Chamber of Trade
Q fact-text: what did the union want
A: The trade union asked that crews be re-graded before any change.
S: that crews be re-graded before any change
N false-premise: why did the allotment societies oppose three-weekly collection?
Q paraphrase: what time has my bin got to be out by
A: 6.1 Bins must be at the edge of the property by 6.30 a.m. on the day of collection and be taken in by 8 p.m. on the same day.
S: by 6.30 a.m. on the day of collection
Q decision: can we put bins out the night before then?
A: (b) the Collection Policy be approved with effect from 1 August 2019, subject to 6.1 being amended so that bins may be put out from 7 p.m. on the evening before;
S: from 7 p.m. on the evening before
Q definition: what counts as side waste?
A: 6.2 *Side waste* means any sack, box or loose material left beside, or on top of, a bin.
S: any sack, box or loose material left beside, or on top of, a bin
Q paraphrase: will they ever take bags left next to the bin
A: Side waste will not be collected, save for the first collection after Christmas Day.
S: save for the first collection after Christmas Day
N unanswerable: what is the fine for leaving side waste
Q paraphrase: what happens if I keep putting wrong things in the recycling
A: 6.3 A contaminated recycling bin will be tagged on the first and second occasion.
A: On the third occasion within twelve months it will be taken away, and returned only after a visit from a recycling adviser.
Q paraphrase: big family, can we get a bigger bin
A: 6.4 Households of six or more may apply for a larger, 240-litre residual bin in place of the standard 180-litre bin.
S: Households of six or more
Q fact-text: size of a normal residual bin
A: 6.4 Households of six or more may apply for a larger, 240-litre residual bin in place of the standard 180-litre bin.
S: 180-litre
N unanswerable: size of a normal recycling bin
Q paraphrase: how soon must i tell you my bin wasn't emptied
A: 6.5 A missed collection must be reported within two working days; the crew will return within three working days.
S: within two working days
Q date: start date of the Collection Policy
A: (b) the Collection Policy be approved with effect from 1 August 2019, subject to 6.1 being amended so that bins may be put out from 7 p.m. on the evening before;
S: 1 August 2019
Q decision: have they gone for three-weekly bins yet
A: (c) no decision on three-weekly collection be made until a food waste business case has been received in November 2019 (proposed Cllr Pettifer, seconded Cllr Lister; 3 for, 1 against);
S: no decision on three-weekly collection be made until a food waste business case has been received in November 2019
N unanswerable: who voted against putting off three-weekly collection?
N false-premise: when will three-weekly collection begin in Tharlow?
Q decision: when was it agreed to form a group on finding drivers
A: (d) a Driver Recruitment Task Group of three members, chaired by Cllr Nasser, be set up and report by October;
A: ## Joint Waste Committee, Tuesday 18 June 2019 at 6.30 p.m., Council Chamber, Tharlow
S: Tuesday 18 June 2019
Q fact-text: who leads the task group on drivers?
A: (d) a Driver Recruitment Task Group of three members, chaired by Cllr Nasser, be set up and report by October;
S: Cllr Nasser
N unanswerable: who are the other two members of the driver task group
Q decision: what was settled about when burrow cross is open
A: (e) opening hours at Burrow Cross be left as they are.
S: be left as they are
N false-premise: why are the opening hours at Burrow Cross being cut?
Q paraphrase: deadline for sending in papers for the next meeting
A: Reports are to reach the secretary, Mr Alan Foxton, by 10 September.
S: 10 September
Q date: where and when is the following meeting
A: The next meeting will be held at Kelmarsh on 24 September 2019.
S: at Kelmarsh on 24 September 2019
Q paraphrase: is recycling better than last yr
A: 3.2 The combined recycling rate was 49.3 per cent, against 49.1 per cent in 2017/18 and a Partnership target of 52 per cent.
A: | Partnership | 49.1 | 49.3 | 490 | 43,505 | 70 | 74 |
S: 49.3 per cent, against 49.1 per cent in 2017/18
Q paraphrase: who had worse recycling than the year before
A: | Tharlow | 41.7 | 41.2 | 561 | 11,240 | 74 | 68 |
S: Tharlow
N unanswerable: why did Tharlow's recycling rate go down?
Q fact-text: tonnes of food waste
A: Residual waste fell to 59,940 tonnes; dry recycling rose slightly to 31,480 tonnes; garden waste fell to 21,610 tonnes because of the dry summer; and food waste, collected only in South Wold, came to 5,270 tonnes.
S: 5,270 tonnes
Q fact-text: weight of garden stuff collected 2018/19
A: Residual waste fell to 59,940 tonnes; dry recycling rose slightly to 31,480 tonnes; garden waste fell to 21,610 tonnes because of the dry summer; and food waste, collected only in South Wold, came to 5,270 tonnes.
S: 21,610 tonnes
N unanswerable: tonnes of bulky waste collected 2018/19
Q paraphrase: how many big items pick ups did they do
A: Bulky waste collections numbered 8,930, at a charge of £32 for up to three items.
S: 8,930
N unanswerable: how many bulky waste collections were in Kelmarsh?
Q fact-table: bulky waste income actual
A: | Income: bulky waste | -240 | -267 | -27 |
S: -267
Q fact-table: budget for garden subscription income
A: | Income: garden subscriptions | -1,720 | -1,741 | -21 |
S: -1,720
N unanswerable: budget for garden subscription income 2019/20
Q paraphrase: how well did we do on staff wages compared with plan
A: | Collection staff | 6,240 | 6,105 | -135 |
S: -135
Q fact-table: which tip recycles the most
A: | Wold Newton | 83,400 | 4,020 | 74 | Wednesday | No |
S: 74
Q fact-table: how many people used the Old Airfield site
A: | Kelmarsh, Old Airfield | 176,300 | 8,415 | 69 | Tuesday | Yes |
S: 176,300
N unanswerable: how many people used the Old Airfield site in 2017/18
Q paraphrase: what do haulage companies pay on top
A: Ms Tollard considers that the shortage of drivers will "get worse before it gets better", since haulage firms are paying up to £3 an hour more.
S: up to £3 an hour more
N unanswerable: what hourly rate does the Partnership pay its drivers?
Q paraphrase: how many were on the fence over three weekly bins
A: 5.2 Thirty-six per cent supported three-weekly collection, 55 per cent opposed it and 9 per cent were unsure.
S: 9 per cent
Q date: by when should the driver group report back
A: (d) a Driver Recruitment Task Group of three members, chaired by Cllr Nasser, be set up and report by October;
S: by October
Q who-said: who put forward waiting for the food waste business case
A: (c) no decision on three-weekly collection be made until a food waste business case has been received in November 2019 (proposed Cllr Pettifer, seconded Cllr Lister; 3 for, 1 against);
S: Cllr Pettifer
N unanswerable: who proposed setting up the Driver Recruitment Task Group?
Q paraphrase: what happens if snow stops my garden bin
A: Garden waste missed because of snow will not be collected until the next scheduled date.
S: will not be collected until the next scheduled date
N unanswerable: what happens to recycling missed because of snow?
Q paraphrase: when must I have the bin back in
A: 6.1 Bins must be at the edge of the property by 6.30 a.m. on the day of collection and be taken in by 8 p.m. on the same day.
S: by 8 p.m. on the same day
