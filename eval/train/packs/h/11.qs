Q fact-text: How many trees does the council look after in all?
A: The Council owns or looks after some 48,600 trees: 21,400 in woodland, 16,900 in parks and open spaces, 6,300 on housing land and 4,000 beside roads on behalf of Harcastershire County Council under an agency agreement which ends in March 2021.
S: 48,600

Q fact-text: number of roadside trees looked after for the county
A: The Council owns or looks after some 48,600 trees: 21,400 in woodland, 16,900 in parks and open spaces, 6,300 on housing land and 4,000 beside roads on behalf of Harcastershire County Council under an agency agreement which ends in March 2021.
S: 4,000

Q date: When does the agency agreement with the County end?
A: The Council owns or looks after some 48,600 trees: 21,400 in woodland, 16,900 in parks and open spaces, 6,300 on housing land and 4,000 beside roads on behalf of Harcastershire County Council under an agency agreement which ends in March 2021.
S: March 2021

Q fact-text: how many kilometres of hedge is the council responsible for
A: It is responsible for 212 kilometres of hedge.
S: 212 kilometres

Q comparison: How many of the 2007 strategy's actions were done out of the total?
A: The present strategy dates from 2007, and of its 34 actions 21 were carried out, eight were given up and five are still unfinished.
S: 34 actions 21 were carried out

Q comparison: canopy cover now and aim for 2040
A: In July 2019 the Council declared a climate emergency and asked for a strategy which would raise the canopy cover of the district from 14 per cent, as surveyed in 2018, to 20 per cent by 2040.
S: 14 per cent, as surveyed in 2018, to 20 per cent by 2040

Q comparison: tree cover in Elmhurst town against Wickhambourne
A: In the town of Elmhurst the figure is 11 per cent, in Wickhambourne 19 per cent.
S: 11 per cent, in Wickhambourne 19 per cent

Q comparison: is ash dieback worse than last year?
A: A survey in the summer of 2018 found that 22 per cent of them had lost more than half of their crown, and when it was repeated in July and August 2019 the figure was 37 per cent.
S: 22 per cent
S: 37 per cent

Q fact-text: how many ash trees could fall on a road or playground
A: Of the 5,400 ash 1,310 stand within falling distance of a road, a building or a playground.
S: 1,310

Q comparison: how many ash came down last year and how many are to be felled this year?
A: It is proposed that 460 of these be felled in 2019/20 and 500 in 2020/21, whereas 180 were felled in 2018/19.
S: 460 of these be felled in 2019/20
S: 180 were felled in 2018/19

Q definition: what does ADAP mean
A: The Ash Dieback Action Plan (ADAP) puts the cost over five years at £1.14 million, or £840,000 if the timber can be sold; the price of ash logs has however dropped by a third since the spring.
S: Ash Dieback Action Plan

Q definition: TPO stands for?
A: Tree Preservation Orders (TPOs) and hedges.
S: Tree Preservation Orders

Q definition: What is the TWN?
A: To approve the Strategy for adoption by Council on 15 October; to approve the felling programme; to agree the higher ratio of planting set out in paragraph 2; to refer the resources to the budget; and to ask the Tree Wardens' Network (TWN) to adopt 40 sites, against 23 now.
S: Tree Wardens' Network

Q fact-text: cost of dealing with ash dieback over five years
A: The Ash Dieback Action Plan (ADAP) puts the cost over five years at £1.14 million, or £840,000 if the timber can be sold; the price of ash logs has however dropped by a third since the spring.
S: £1.14 million

Q comparison: replacement trees per ash felled: council's offer and what the Woodland Alliance wanted
A: For every ash felled the Council will plant two trees of other kinds.
A: The Woodland Alliance pressed for three.
S: two
S: three

Q comparison: trees planted last year against target
A: In 2018/19 the Council planted 1,240 trees against a target of 1,500, the shortfall being due to the drought of 2018, which killed 340 of the trees put in during the winter before and used up the watering budget.
A: | Trees planted | 1,415 | 1,240 | 1,500 | 2,500 | Red |
S: 1,240 trees against a target of 1,500

Q reason: Why were fewer trees planted than intended?
A: In 2018/19 the Council planted 1,240 trees against a target of 1,500, the shortfall being due to the drought of 2018, which killed 340 of the trees put in during the winter before and used up the watering budget.
S: the drought of 2018

Q fact-text: how many free saplings were given to households last november
A: A free tree scheme, by which 600 households were given a sapling last November, is to be repeated for 1,000 households; 71 per cent of the saplings were alive in June according to those who answered the postcard.
S: 600

Q paraphrase: did the freebie saplings survive?
A: A free tree scheme, by which 600 households were given a sapling last November, is to be repeated for 1,000 households; 71 per cent of the saplings were alive in June according to those who answered the postcard.
S: 71 per cent of the saplings were alive in June

Q reason: Why was the planting at Tanner's Meadow dropped?
A: The proposal to plant up half of Tanner's Meadow has been withdrawn, since the County Ecologist found that it is species-rich grassland, and the Lammas Field will be planted in its stead.
S: the County Ecologist found that it is species-rich grassland

Q fact-text: where will trees be planted instead of Tanner's Meadow
A: The proposal to plant up half of Tanner's Meadow has been withdrawn, since the County Ecologist found that it is species-rich grassland, and the Lammas Field will be planted in its stead.
S: the Lammas Field

Q fact-text: Where are the two Miyawaki woods suggested?
A: Officers looked at Miyawaki woods of the size of a tennis court and suggest two, at Brook Lane School and in Orchard Way.
S: at Brook Lane School and in Orchard Way

Q comparison: tree enquiries this year compared to the year before
A: In 2018/19 there were 1,876 enquiries about trees, compared with 1,602 in 2017/18.
S: 1,876 enquiries about trees, compared with 1,602

Q fact-text: enquiries about overhanging branches
A: The commonest were overhanging branches (512), light and view (388), falling leaves, fruit and honeydew (301), and damage to drains or walls (164).
S: 512

Q paraphrase: will you trim the tree that blocks my telly signal?
A: The Council will not prune for light, view, television reception or honeydew, and the draft strategy keeps that rule.
S: The Council will not prune for light, view, television reception or honeydew

Q reason: why were tree enquiries answered more slowly last year
A: The fall was because one of the three tree officers was on maternity leave and no suitable person could be found to stand in for her.
S: one of the three tree officers was on maternity leave

Q fact-text: what was paid out to settle subsidence claims
A: Claims for subsidence numbered fourteen, of which three were settled for £61,200 and eleven are open.
S: £61,200

Q fact-text: how many TPOs are there in the district
A: There are 418 TPOs in the district, 26 of which were made in 2018/19, two fewer than in 2017/18.
S: 418

Q comparison: did the council make more preservation orders than the year before?
A: There are 418 TPOs in the district, 26 of which were made in 2018/19, two fewer than in 2017/18.
S: 26 of which were made in 2018/19, two fewer than in 2017/18

Q fact-text: Applications for work to protected trees refused
A: Applications for work to protected trees came to 287; 241 were allowed, 31 allowed in part and 15 refused.
S: 15

Q fact-text: what does it cost to complain about a neighbour's high hedge
A: Twelve complaints were made under the high hedges law, on which the Council charges £450; seven were settled by mediation before a fee was taken.
S: £450

Q comparison: high hedge fee: what members asked for, what is proposed
A: Members asked in March that the fee be abolished for pensioners.
A: The Head of Planning does not support a waiver but proposes a fee of £225 for those on means-tested benefits.
S: abolished for pensioners
S: a fee of £225 for those on means-tested benefits

Q reason: why were three hedgerow removal notices refused?
A: Hedgerow removal notices stood at nine, three of which were refused because the hedges were found to be important under the 1997 Regulations.
S: the hedges were found to be important under the 1997 Regulations

Q reason: Why is hedge cutting being put off until after Christmas?
A: Hedge cutting will from now on be put off to between January and the end of February, rather than September, so as to leave berries for the birds, save where sight lines require it.
S: so as to leave berries for the birds

Q comparison: hedge cutting time before and in future
A: Hedge cutting will from now on be put off to between January and the end of February, rather than September, so as to leave berries for the birds, save where sight lines require it.
S: between January and the end of February, rather than September

Q date: when will glyphosate stop being used round trees
A: Glyphosate round the foot of trees will be given up from April 2020.
S: April 2020

Q comparison: cost of mulch per tree v spraying
A: Trials in Wickhambourne showed that wood-chip mulch costs £4.10 a tree, compared with £1.85 for spraying, but that it reduces the need for watering by about a quarter.
S: £4.10 a tree, compared with £1.85 for spraying

Q reason: why did the unions want weedkiller stopped?
A: The Unions had asked for an end to its use on the ground of the health of the staff.
S: the health of the staff

Q fact-text: how much would be lost if the County doesn't renew the agency deal
A: The Section 151 Officer notes that if the agency agreement with the County is not renewed £95,000 of income would be lost.
S: £95,000

Q fact-text: What is the Urban Tree Challenge Fund offering?
A: The Urban Tree Challenge Fund has offered £64,000 towards large trees, conditional upon an equal sum.
S: £64,000

Q comparison: tree budget this year and last
A: The tree budget is £412,000 in 2019/20, as against £386,000 in 2018/19.
S: £412,000 in 2019/20, as against £386,000 in 2018/19

Q comparison: sites adopted by tree wardens: now and asked for
A: To approve the Strategy for adoption by Council on 15 October; to approve the felling programme; to agree the higher ratio of planting set out in paragraph 2; to refer the resources to the budget; and to ask the Tree Wardens' Network (TWN) to adopt 40 sites, against 23 now.
S: 40 sites, against 23 now

Q who-said: Who asked to be told whenever more than five healthy trees are to go?
A: At the pre-agenda meeting the Chairman, Cllr Leofric Manningtree, asked that the Committee be told of every proposal to fell more than five healthy trees, and this has been added to the Strategy.
S: Cllr Leofric Manningtree

Q who-said: who wanted the churchyard ash left until bats were checked
A: Cllr Dilys Umfreville asked that the felling of ash at St Oswin's churchyard be put off until a bat survey had been made, which will be done in the first week of October.
S: Cllr Dilys Umfreville

Q fact-table: survival of new trees after a year, 2018/19
A: | Survival of new trees after 1 year (%) | 84 | 66 | 85 | 85 | Red |
S: 66

Q fact-table: how many trees were planted in 2017/18
A: | Trees planted | 1,415 | 1,240 | 1,500 | 2,500 | Red |
S: 1,415

Q fact-table: tree wardens active target 2019/20
A: | Tree wardens active | 31 | 38 | 35 | 50 | Green |
S: 50

Q list: which measures are red?
A: | Trees planted | 1,415 | 1,240 | 1,500 | 2,500 | Red |
A: | Survival of new trees after 1 year (%) | 84 | 66 | 85 | 85 | Red |

Q fact-table: metres of hedge laid last year
A: | Hedge laid (metres) | 620 | 840 | 800 | 1,000 | Green |
S: 840

Q comparison: did call-outs within 2 hours meet target?
A: | Emergency call-outs attended in 2 hours (%) | 96 | 95 | 95 | 95 | Green |
S: 95

Q fact-table: share of TPO applications dealt with in 8 weeks in 2017/18
A: | TPO applications decided in 8 weeks (%) | 91 | 94 | 90 | 92 | Green |
S: 91

Q fact-table: ash to be felled in Chalcote
A: | Chalcote | 46 | 240 | 131 | 127 | 16 |
S: 46

Q fact-table: How many trees will be planted in Elmhurst South?
A: | Elmhurst South | 58 | 465 | 305 | 330 | 12 |
S: 465

Q fact-table: enquiries Nether Bixley 2018/19
A: | Nether Bixley | 63 | 205 | 98 | 140 | 17 |
S: 140

Q fact-table: where did enquiries go down between 2017/18 and 2018/19?
A: | Chalcote | 46 | 240 | 131 | 127 | 16 |
S: Chalcote

Q fact-table: canopy cover upper bixley
A: | Upper Bixley | 21 | 150 | 77 | 81 | 22 |
S: 22

Q comparison: more ash to fell in Wickhambourne or Nether Bixley?
A: | Wickhambourne | 112 | 380 | 214 | 262 | 19 |
A: | Nether Bixley | 63 | 205 | 98 | 140 | 17 |
S: 112
S: 63

Q fact-table: stump grinding outturn 18/19
A: | Stump grinding | 18 | 11 | 14 | 19 |
S: 11

Q fact-table: insurance excesses budget 2018/19
A: | Insurance excesses | 39 | 61 | 31 | 33 |
S: 39

Q comparison: felling and pruning: budget and what it came to last year
A: | Felling and pruning | 168 | 203 | 190 | 330 |
S: 168
S: 203

Q fact-table: how much is proposed for hedges in 2020/21
A: | Hedges | 54 | 49 | 51 | 60 |
S: 60

Q fact-table: planting and watering budget this year
A: | Planting and watering | 62 | 88 | 74 | 128 |
S: 74

Q fact-text: How many children took part in the competition?
A: There were 1,164 responses: 967 from residents, 88 from parish councils, schools and societies, and 109 from children in a separate drawing and writing competition.
S: 109

Q paraphrase: do people want a tree outside their own door?
A: To the question whether the Council ought to plant more trees 93 per cent of adults said yes, but only 58 per cent would like one outside their own house.
S: only 58 per cent would like one outside their own house

Q comparison: agreement with not pruning for light, now and in 2006
A: Sixty-one per cent agreed that trees ought not to be pruned for light, and 30 per cent disagreed; among those aged over 75 the two groups were equal.
A: In the consultation of 2006 on the same question 44 per cent had agreed.
S: Sixty-one per cent
S: 44 per cent

Q who-said: Who has washed the same car nine hundred times?
A: Mr Basil Onyekachi of Elmhurst South wrote: "I have lived under the lime tree since 1988 and I have washed the same car nine hundred times."
S: Mr Basil Onyekachi

Q who-said: who said the man bought the acorns too
A: Mrs Freda Lysaght, tree warden of Chalcote, on the contrary said that "a man who buys a house beside an oak has bought the acorns too."
S: Mrs Freda Lysaght

Q who-said: Did any group object to the hedge-cutting dates?
A: The National Farmers' Union branch objected to the hedge-cutting dates, since the ground is too wet for tractors in January, and the strategy now allows cutting until 10 March on heavy clay, although the branch had asked for the whole of the autumn.
S: The National Farmers' Union branch

Q reason: why don't farmers like january hedge cutting
A: The National Farmers' Union branch objected to the hedge-cutting dates, since the ground is too wet for tractors in January, and the strategy now allows cutting until 10 March on heavy clay, although the branch had asked for the whole of the autumn.
S: the ground is too wet for tractors in January

Q comparison: felling on Nether Bixley Common: what the parish asked and what officers propose
A: Nether Bixley Parish Council asked that the felling of 63 ash on the Common be spread over three winters; officers propose two.
S: three winters; officers propose two

Q reason: Why did the Civic Society oppose the Orchard Way wood?
A: The Elmhurst Civic Society, whose spokesman is Mr Peregrine Tolle, opposed the Miyawaki wood in Orchard Way on the ground that it would hide the view of the abbey.
S: it would hide the view of the abbey

Q fact-text: Did the water companies respond?
A: Two water companies were asked for comments and neither replied.
S: neither replied

Q fact-text: Is the council planning to cut down the cedar in Abbey Gardens?
A: The Chairman answered that it was not, that one limb had been removed in August because of a crack, and that the tree would be looked at again each spring.
S: it was not

Q paraphrase: whats going on with the overgrown hedge over the speed sign in chalcote
A: The Head of Streetscene said that it belonged to a private owner, who had been sent a notice on 29 August giving 21 days.
S: had been sent a notice on 29 August giving 21 days

Q paraphrase: what's happening with the splash pad?
A: It has been shut since July, the Head of Streetscene replied, because of a failed pump, and would not re-open until May 2020.
S: would not re-open until May 2020

Q reason: why is the Vale Park splash pad closed
A: It has been shut since July, the Head of Streetscene replied, because of a failed pump, and would not re-open until May 2020.
S: a failed pump

Q fact-text: any plans for extra dog bins?
A: None at present, the Chairman said, since each costs £310 a year to empty, but the matter would be raised with Nether Bixley Parish Council.
S: None at present

N unanswerable: How many oaks does the council own?

N unanswerable: who owns the hedge in Chalcote?

N unanswerable: cost of mending the splash pad pump

N unanswerable: how many ash were felled in 2016/17

N unanswerable: canopy cover of the county as a whole

N unanswerable: what did Upper Bixley Parish Council think of the strategy?

N unanswerable: how many TPOs are in Wickhambourne

N unanswerable: name of the tree officer on maternity leave

N unanswerable: How many dog bins are there on the Common?

N unanswerable: what share of under-25s agree with not pruning

N unanswerable: cost of removing the limb from the cedar

N unanswerable: which TPO appeal succeeded?

N unanswerable: enquiries about roots in pavements last year

N unanswerable: how many bats live in St Oswin's churchyard

N false-premise: Why did the Committee reject the felling programme?

N false-premise: When will the cedar in Abbey Gardens be felled?

N false-premise: why did the County cancel the agency agreement

N false-premise: What reason did the water companies give for objecting?

N false-premise: who proposed planting all of Tanner's Meadow in 2021?

N false-premise: why was the high hedges fee doubled for pensioners

Q paraphrase: the roots are wrecking my drains, how many others have moaned about that
A: The commonest were overhanging branches (512), light and view (388), falling leaves, fruit and honeydew (301), and damage to drains or walls (164).
S: 164

Q paraphrase: are we short of green cover compared to other places
A: In July 2019 the Council declared a climate emergency and asked for a strategy which would raise the canopy cover of the district from 14 per cent, as surveyed in 2018, to 20 per cent by 2040.
A: The average of English districts is about 16 per cent.
S: 14 per cent
S: about 16 per cent

Q paraphrase: whos going to keep an eye on the cedar in the abby gardens
A: The Chairman answered that it was not, that one limb had been removed in August because of a crack, and that the tree would be looked at again each spring.
S: the tree would be looked at again each spring

Q paraphrase: what are they doing bout the trip hazards where roots lift the pavement
A: The Vale Disability Forum wanted the Council to deal with roots in pavements as a matter of urgency, and a list of 45 places has been passed to the County.
S: a list of 45 places has been passed to the County

Q paraphrase: any free trees going this year?
A: A free tree scheme, by which 600 households were given a sapling last November, is to be repeated for 1,000 households; 71 per cent of the saplings were alive in June according to those who answered the postcard.
S: 1,000 households

Q paraphrase: my neighbour has a giant leylandii, do many ppl complain about that
A: Twelve complaints were made under the high hedges law, on which the Council charges £450; seven were settled by mediation before a fee was taken.
S: Twelve complaints
