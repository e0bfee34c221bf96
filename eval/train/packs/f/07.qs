Q paraphrase: how many people did they find kipping on the streets at the last headcount
A: The count on the night of 15 November 2018 had found 23 people, against 34 in 2017 and 19 in 2016.
S: 23 people

Q fact-text: rough sleeper count 2016
A: The count on the night of 15 November 2018 had found 23 people, against 34 in 2017 and 19 in 2016.
S: 19

Q fact-text: How many different people did the churches' night shelter take in?
A: Mr Banks said that the night shelter run by the churches had taken in 61 different people over twelve weeks, and that the count "counts who we can see".
S: 61 different people

Q who-said: who reckons the headcount only picks up the ones in plain sight
A: Mr Banks said that the night shelter run by the churches had taken in 61 different people over twelve weeks, and that the count "counts who we can see".
S: Mr Banks

Q paraphrase: how long was that family crammed into one room
A: Councillor Devane reported that one family of five had been in a single room for 31 weeks although the law allows six weeks in bed and breakfast.
S: 31 weeks

Q reason: Why did the six week limit not apply at Corunna House?
A: The Head of Housing Needs, Ms Bridget Amos, said that Corunna House was a hostel owned by the Borough and so outside the six-week rule, but agreed that 31 weeks was too long.
S: a hostel owned by the Borough and so outside the six-week rule

Q paraphrase: how many of the rough sleepers weren't from this country?
A: Councillor Pell asked how many of the 23 were foreign nationals; Ms Amos answered nine, of whom four had no recourse to public funds.
S: nine

Q who-said: Who objected that the Tanner's Wharf site floods?
A: Councillor Osgood objected that the site floods.
S: Councillor Osgood

Q decision: what did the panel decide on tanners wharf
A: The Chair moved that the Panel support the scheme subject to a flood study; Councillor Loomis seconded.
A: The motion was agreed, Councillor Osgood abstaining.
S: support the scheme subject to a flood study

Q decision: What became of the amendment to refuse support?
A: Councillor Osgood moved an amendment to refuse support, which found no seconder and fell.
S: found no seconder and fell

Q paraphrase: how many landlords have put in for their licence
A: Selective licensing in Station and Mill wards had brought 1,312 applications by June, of an estimated 1,900 properties.
S: 1,312 applications

Q paraphrase: what's been collected so far from landlords who got fined?
A: Eleven civil penalties had been served, worth £74,500, of which £21,000 had been paid.
S: £21,000

Q date: When does the current homelessness strategy expire?
A: The present one, adopted in February 2015, runs out in February 2020.
S: February 2020

Q date: by when do i have to send in my views on the plan
A: The draft is to be consulted on from 14 October to 6 December 2019, and adopted by Council on 26 February 2020.
S: 6 December 2019

Q paraphrase: how many folk turned up asking for help in the year after the law changed
A: Since the Homelessness Reduction Act 2017 (HRA) came into force on 3 April 2018 the number of households coming to the Borough has risen from 1,486 in 2017/18 to 2,217 in 2018/19.
S: 2,217 in 2018/19

Q fact-text: households owed the relief duty in 2018/19
A: Of these, 1,174 were owed the prevention duty, 602 the relief duty, and the remaining 441 were given advice only.
S: 602 the relief duty

Q paraphrase: how many were sent off with a chat and nothing else?
A: Of these, 1,174 were owed the prevention duty, 602 the relief duty, and the remaining 441 were given advice only.
S: 441

Q comparison: Is the Borough better or worse than the rest of London at relief?
A: Prevention succeeded in 57% of the cases closed in 2018/19 and relief in 34%, the London averages being 55% and 40%.
S: relief in 34%, the London averages being 55% and 40%

Q paraphrase: whats the main reason people end up with nowhere to live round here
A: The commonest cause of homelessness was the ending of a private tenancy (33% of acceptances), followed by parents no longer willing to house (26%), and violence in the home (14%).
S: the ending of a private tenancy

Q paraphrase: what proportion got chucked out by mum and dad?
A: The commonest cause of homelessness was the ending of a private tenancy (33% of acceptances), followed by parents no longer willing to house (26%), and violence in the home (14%).
S: 26%

Q fact-text: share of homelessness due to end of private tenancy, 2014/15
A: In 2014/15 the end of a private tenancy had accounted for 41%.
S: 41%

Q paraphrase: how many kids are living in stopgap housing
A: On 31 March 2019 there were 1,064 households in temporary accommodation (TA), with 1,397 children.
S: 1,397 children

Q paraphrase: how many families have been packed off right out of london
A: Of the households, 418 were outside the Borough, 37 of them outside London.
S: 37

Q fact-text: How many families had been in B&B beyond six weeks a year earlier?
A: Sixteen families with children had been in bed and breakfast for more than six weeks, where a year earlier there had been 43.
S: 43

Q fact-table: nightly-let flats march 2018
A: | Nightly-let flats | 208 | 265 | 344 | 402 | £54 |
S: 344

Q fact-table: How many households were in B&B in March 2017?
A: | Bed and breakfast | 142 | 167 | 121 | 74 | £61 |
S: 167

Q paraphrase: whats the cheapest way per night of putting people up
A: | Council stock used as TA | 118 | 131 | 167 | 189 | £19 |
S: £19

Q fact-table: average nightly cost private leased
A: | Private leased | 371 | 338 | 297 | 251 | £39 |
S: £39

Q fact-text: What was the net cost of temporary accommodation in 2018/19?
A: After rent and housing benefit the net cost was £4.9m, against a budget of £3.8m.
S: £4.9m

Q fact-text: TA forecast 2019/20 end july
A: For 2019/20 the budget has been raised to £4.6m and the forecast at the end of July was £4.4m.
S: £4.4m

Q paraphrase: what did people who'd lost their homes say about being passed from pillar to post?
A: Twenty-six of them said that they had not known where to turn until they had already lost their home; nineteen had been sent from one office to another.
S: nineteen had been sent from one office to another

Q paraphrase: what are they aiming for on families in hotels
A: (3) To end the use of bed and breakfast for families save in an emergency by March 2021.
S: To end the use of bed and breakfast for families save in an emergency by March 2021

Q fact-text: prevention target 2022/23
A: (1) To act earlier: to prevent homelessness in 65% of cases by 2022/23.
S: 65%

Q definition: What is Housing First?
A: Housing First, under which a person is given a home before being asked to deal with drink or drugs, would be offered to 20 people over three years at a yearly cost of £11,200 each.
S: a person is given a home before being asked to deal with drink or drugs

Q paraphrase: did the pilot of giving people a flat first actually stick
A: In the trial since January 2018 eight people were housed and seven are still in their homes.
S: seven are still in their homes

Q paraphrase: what happens to my spot in the queue if you put me with a private landlord, under the new idea?
A: At present a household placed in the private sector loses its place on the housing register.
A: It is proposed that it keep its place in Band C.
S: keep its place in Band C

Q reason: whats wrong with giving people band B instead
A: The alternative of Band B was considered and thought likely to lengthen the wait of overcrowded tenants by about 14 months.
S: likely to lengthen the wait of overcrowded tenants by about 14 months

Q fact-table: housing first proposed budget 2020/21
A: | Housing First | 88 | 90 | 224 | Public health and general fund |
S: 224

Q fact-table: What was actually spent on rough sleeping outreach in 2018/19?
A: | Rough sleeping outreach | 265 | 412 | 430 | Government grant to March 2020 |
S: 265

Q fact-table: deposit guarantee 18/19 actual
A: | Deposit guarantee | 118 | 140 | 140 | General fund |
S: 118

Q paraphrase: who pays for the peacemaking between teens and their folks
A: | Young people's mediation | 51 | 51 | 75 | Children's services |
S: Children's services

Q fact-text: How many court reviews did the Borough lose in 2018/19?
A: The Borough lost one review in the county court in 2018/19 and settled five.
S: one

Q paraphrase: what sweetener will landlords be offered to stick with us?
A: | 2 | Landlords withdraw from leasing | Red | TA Manager | Raise incentive from £1,500 to £2,250 |
S: Raise incentive from £1,500 to £2,250

Q paraphrase: how short staffed are the folk handling the cases
A: | 5 | Caseworkers leave (nine of 34 posts vacant) | Red | Head of Housing Needs | Career grade from April 2020 |
S: nine of 34 posts vacant

Q list: Which risks in the homelessness strategy are red?
A: | 1 | Rough sleeping grant ends March 2020 | Red | Head of Housing Needs | Bid for year three in October |
A: | 2 | Landlords withdraw from leasing | Red | TA Manager | Raise incentive from £1,500 to £2,250 |
A: | 5 | Caseworkers leave (nine of 34 posts vacant) | Red | Head of Housing Needs | Career grade from April 2020 |

Q fact-table: average stay at Corunna House
A: | 14 | Length of stay at Corunna House | 3 July 2019 | 1 August 2019 | Answered: average 22 weeks |
S: average 22 weeks

Q fact-table: Which of the Panel's requests is overdue?
A: | 13 | Schools attended by children in TA | 8 May 2019 | 3 July 2019 | Overdue |
S: Schools attended by children in TA

Q paraphrase: how many flats over shops are sitting there unused
A: | 11 | Empty homes above shops | 8 May 2019 | 3 July 2019 | Answered: 63 |
S: 63

Q date: when will the panel see what people said about the strategy?
A: | 22 January 2020 | Homelessness strategy: results of consultation |
S: 22 January 2020

N unanswerable: How many people were found in the autumn 2019 rough sleeper count?
N unanswerable: How many of the 34 rough sleepers in 2017 were foreign nationals?
N unanswerable: how many families are living at Corunna House
N unanswerable: Who seconded the amendment to refuse support for Tanner's Wharf?
N unanswerable: what will the 48 modular homes cost
N unanswerable: how many licence applications have come from Station ward alone
N unanswerable: Households owed the prevention duty in 2017/18?
N unanswerable: what was the London average for bed and breakfast stays over six weeks?
N unanswerable: How many of the 37 households outside London have children at school?
N unanswerable: how many households in TA at 31 March 2015
N unanswerable: What was the average nightly cost of bed and breakfast in 2018?
N unanswerable: net cost of TA in 2017/18
N unanswerable: Which 14 organisations sent letters?
N unanswerable: why did the eighth person in the Housing First trial lose the home
N unanswerable: What share of homelessness was caused by violence in the home in 2014/15?
N unanswerable: which band did the Panel say it preferred
N unanswerable: what will the Borough get in its year three rough sleeping bid
N unanswerable: how much did it cost to settle the five reviews?
N unanswerable: what did the Environment Agency say about flooding at Tanner's Wharf
N unanswerable: How many caseworkers left in 2018/19?
N false-premise: Why did Councillor Osgood vote against the Tanner's Wharf motion?
N false-premise: Why did the number of households in bed and breakfast rise in 2019?
N false-premise: why was the temporary accommodation forecast over budget in July 2019
N false-premise: When was Tanner's Wharf refused support by the Panel?
N false-premise: Why is the Borough below the London average for prevention?
