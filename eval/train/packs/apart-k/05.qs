Q fact-text: How many fly-tipping incidents were cleared in 2014/15?
A: Ms Beddoe said that 1,286 incidents had been cleared in 2015/16, compared with 1,043 in 2014/15, and that each had cost £61 on average.
S: 1,043

Q fact-text: average clearance cost per fly tip
A: Ms Beddoe said that 1,286 incidents had been cleared in 2015/16, compared with 1,043 in 2014/15, and that each had cost £61 on average.
S: £61

Q fact-text: How many of the fly-tipping penalties were actually paid?
A: Seven persons had been prosecuted and 44 fixed penalties of £200 served; 29 of the penalties had been paid.
S: 29

Q fact-text: What recycling rate did the County reach in 2015/16?
A: The County recycled 57.2% in 2015/16, compared with 55.9% in 2014/15 and 53.1% in 2013/14.
S: 57.2%

Q fact-text: statutory recycling target 2019/20
A: The Welsh Government's statutory target is 58% for 2015/16, 64% for 2019/20 and 70% for 2024/25.
S: 64%

Q fact-text: what proportion of the bag contents was food in the March analysis
A: An analysis of bags in March 2016 showed that 48% of what was in them could have gone into the existing recycling collections: food made up 25%, paper and card 9%, plastics and cans 8%, and glass 6%.
S: 25%

Q fact-text: What percentage of consultees put option 3 first?
A: Option 2 was the first choice of 46%, option 1 of 31%, option 3 of 15% and option 4 of 8%.
S: 15%

Q fact-text: saving expected from part night lighting 2015/16
A: The saving in 2015/16 had been £142,000 against £180,000 expected, because the electricity price had fallen.
S: £180,000

Q fact-text: How many lamps are on part-night lighting?
A: Part-night lighting (from midnight to 5.30 a.m.) had been brought in on 4,900 of the county's 13,200 lamps.
S: 4,900

Q fact-text: agency loaders share of the forecast overspend
A: The street services budget, £9.87m for 2016/17, is forecast to be overspent by £214,000, of which £133,000 is for agency loaders and £81,000 for vehicle hire.
S: £133,000

Q fact-table: What one-off cost goes with the 180-litre bin option?
A: | 4 | Three-weekly, 180-litre wheeled bin | 65.9% | 5,655 | -685 | 1,420 |
S: 1,420

Q fact-table: option 3 recycling rate expected
A: | 3 | Three-weekly, limit of four bags | 64.8% | 5,710 | -630 | 385 |
S: 64.8%

Q fact-table: How much a year would a three-bag fortnightly limit save?
A: | 2 | Fortnightly, limit of three bags | 61.5% | 6,095 | -245 | 90 |
S: -245

Q fact-table: yearly cost of collecting every four weeks
A: | 5 | Four-weekly, limit of four bags | 68.2% | 5,480 | -860 | 410 |
S: 5,480

Q fact-table: How many visits did the Aberllan site have in 2015/16?
A: | Aberllan | 4,105 | 4,380 | 69% | 66,700 | 268 | 7 |
S: 66,700

Q fact-table: pontfaen hwrs tonnes 2014/15
A: | Pontfaen | 7,940 | 8,215 | 74% | 121,300 | 402 | 7 |
S: 7,940

Q fact-table: What did running the Cwm Isaf site cost in 2015/16?
A: | Cwm Isaf | 1,290 | 1,275 | 58% | 17,900 | 151 | 4 |
S: 151

Q fact-table: trefannedd site recycling percent
A: | Trefannedd | 985 | 842 | 51% | 11,200 | 138 | 0 |
S: 51%

Q fact-table: missed collections per 100,000 in the second quarter 2016/17
A: | Missed collections per 100,000 | 68 | 74 | 91 | 60 | Red |
S: 91

Q fact-table: What were missed collections per 100,000 in the same quarter last year?
A: | Missed collections per 100,000 | 68 | 74 | 91 | 60 | Red |
S: 68

Q fact-table: target kg residual waste per household
A: | Residual waste per household (kg) | 131 | 127 | 124 | 125 | Green |
S: 125

Q fact-table: Who has to draw up the list of sheltered housing lamps?
A: | 15 | Sheltered housing lamps: list | M. Prys-Vaughan | 21 Sep 2016 | 16 Dec 2016 | In hand |
S: M. Prys-Vaughan

Q paraphrase: how often will they come for dirty baby stuff and in what colour bag
A: A round for nappies and incontinence products, to be collected weekly in purple sacks, would cost £148,000 a year, and that is included in options 3, 4 and 5.
S: weekly in purple sacks

Q paraphrase: which tip is getting shut now
A: The proposal on which views were sought in the summer was to close Cwm Isaf and Trefannedd; having heard the views, officers now propose to close Trefannedd alone and to cut the opening days at Cwm Isaf from seven to four.
S: close Trefannedd alone

Q paraphrase: why are they sparing the dump at Cwm Isaf
A: The Head of Waste explained that Cwm Isaf would be kept because the nearest alternative was 22 miles away, over a mountain road closed on nine days last winter.
S: the nearest alternative was 22 miles away, over a mountain road closed on nine days last winter

Q paraphrase: will my transit need paperwork to get into the tip and how many goes do I get
A: Vans will need a permit, free of charge, for up to 12 visits a year; trailers up to two metres will be exempt.
S: up to 12 visits a year

Q paraphrase: what scares people most about bins being emptied less often?
A: Asked what worried them most, 39% said smells and vermin, 27% said storage and 18% said fly-tipping.
S: smells and vermin

Q paraphrase: how many people lose their work at the skip sites
A: Three jobs would go, two of them at Trefannedd; the staff concerned would have first call on posts at Aberllan.
S: Three jobs

Q paraphrase: did turning the lamps off bring out the burglars
A: Councillor Ellis reported that the police had found no rise in crime.
S: no rise in crime

Q paraphrase: wots the fine we dodged for not recycling enough
A: A shortfall may be fined at £200 a tonne, so that the County was exposed to a penalty of some £86,000 for 2015/16; the Minister has since decided to waive it.
S: £86,000

Q paraphrase: how often are the bin crews off ill now
A: | Sickness days per employee | 3.4 | 2.9 | 3.1 | 2.5 | Amber |
S: 3.1

Q paraphrase: have they got round to writing about dog muck
A: | 11 | Dog fouling: letter to town councils | N. Gittins | 13 Jul 2016 | 31 Oct 2016 | Late |
S: Late

Q who-said: Who blamed the bulky collection charge for the rise in fly-tipping?
A: Councillor Pask considered that the rise was plainly caused by the £18 charge for bulky collections brought in during April 2015.
S: Councillor Pask

Q who-said: who presented the Heol y Bont petition
A: A petition bearing 418 names was presented by Mrs Delyth Sandbrook, who said that families with babies could not be expected to keep nappies for three weeks.
S: Mrs Delyth Sandbrook

Q who-said: Which councillor wanted cameras at the Bryn Tip lay-by?
A: Councillor Tudor asked for cameras at Bryn Tip lay-by.
S: Councillor Tudor

Q decision: How many mobile cameras did scrutiny recommend to Cabinet?
A: It was AGREED to recommend to Cabinet that four mobile cameras be bought, rather than the two which officers had suggested.
S: four

Q decision: outcome of vote on all-night lights at sheltered housing
A: Councillor Bowen asked that lamps beside sheltered housing be lit all night; this was put to the vote and LOST by 3 votes to 4.
S: LOST by 3 votes to 4

Q decision: Which waste option did the Task and Finish Group come down in favour of, and on what vote?
A: The Group prefers option 3, by four votes to two; the two in the minority, Councillors Griffin and Tudor, favoured option 2.
S: option 3, by four votes to two

Q decision: what was done with the petition about nappies
A: The petition was RECEIVED and referred to the Task and Finish Group.
S: RECEIVED and referred to the Task and Finish Group

Q date: When would new bin days start in the uplands?
A: If Cabinet decides on 13 December 2016, the change would begin in June 2017 in Pontfaen and the coast, and in October 2017 in the uplands.
S: October 2017

Q date: hwrs contract end date
A: A review was commissioned because the contract with Teifi Ailgylchu Cyf. ends on 31 March 2017.
S: 31 March 2017

Q date: from when must I show where I live at the recycling site?
A: Proof of address will be asked for at every site from 3 April 2017, since a survey at Llanfihangel Road found 14% of vehicles came from over the county boundary.
S: 3 April 2017

Q reason: Why did the Group not go for wheeled bins?
A: The deciding consideration for the Group was the capital outlay, and the many terraced houses which have nowhere to stand a bin.
S: the capital outlay, and the many terraced houses which have nowhere to stand a bin

Q reason: cause of rise in missed bin collections
A: The rise in missed collections is put down to new rounds in Aberllan from 4 July and to two vehicles being off the road for most of August.
S: new rounds in Aberllan from 4 July and to two vehicles being off the road for most of August

Q reason: why is proof of address being introduced
A: Proof of address will be asked for at every site from 3 April 2017, since a survey at Llanfihangel Road found 14% of vehicles came from over the county boundary.
S: a survey at Llanfihangel Road found 14% of vehicles came from over the county boundary

Q list: which actions are late
A: | 11 | Dog fouling: letter to town councils | N. Gittins | 13 Jul 2016 | 31 Oct 2016 | Late |
A: | 14 | Agency loaders: cost by depot | L. Beddoe | 21 Sep 2016 | 9 Nov 2016 | Late |

Q list: What measures have an amber status in quarter 2?
A: | Streets of a high or acceptable standard | 95.1% | 95.8% | 94.6% | 95% | Amber |
A: | Sickness days per employee | 3.4 | 2.9 | 3.1 | 2.5 | Amber |

Q comparison: Which saves more, closing Trefannedd or opening Cwm Isaf fewer days?
A: Closing Trefannedd would save £120,000 a year, and the shorter week at Cwm Isaf would save £44,000.

Q comparison: street services budget position this year against last
A: The street services budget, £9.87m for 2016/17, is forecast to be overspent by £214,000, of which £133,000 is for agency loaders and £81,000 for vehicle hire.
A: In 2015/16 there was an underspend of £46,000.

Q definition: Residual waste - what does it mean?
A: Residual waste is what is left for disposal after everything that can be recycled or composted has been taken out, and is commonly called black bag waste.
S: what is left for disposal after everything that can be recycled or composted has been taken out

N unanswerable: How many people have been prosecuted for fly-tipping in 2014/15?
N unanswerable: What will the four mobile cameras cost?
N unanswerable: which councillors voted for keeping sheltered housing lamps lit
N unanswerable: recycling rate at the Pontfaen site in 2014/15
N unanswerable: What share of respondents put option 5 first?
N unanswerable: How many households registered for the purple sacks so far?
N unanswerable: saving expected from part-night lighting in 2016/17
N unanswerable: Which two counties did the Task and Finish Group visit?
N unanswerable: Why did the Minister waive the penalty?
N unanswerable: cost of agency loaders at the Aberllan depot
N false-premise: How much will Trefannedd Community Council pay now that its offer has been accepted?
N false-premise: Why did officers recommend option 3?
N false-premise: when did Cabinet approve three-weekly collections
N false-premise: What evidence did Ms Beddoe give that the bulky charge caused fly-tipping?
N false-premise: what will a van permit cost at the recycling sites
