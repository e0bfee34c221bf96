Q date: which day in February 2024 is full council setting the tax
A: ## COUNCIL – 22 FEBRUARY 2024 – AGENDA ITEMS 7 AND 8
S: 22 FEBRUARY 2024
Q fact-text: who is the Section 151 Officer
A: **Report of:** the Section 151 Officer, Leonora Brandreth
S: Leonora Brandreth
Q paraphrase: which councillor looks after the purse strings?
A: **Portfolio Holder:** Cllr Victor Ashdown (Finance and Assets)
S: Cllr Victor Ashdown
N unanswerable: which councillor is portfolio holder for housing?

Q date: when was the borough's tax base actually set?
A: The Council's own base was set under delegated powers on 18 January 2024; this report is for information, save for paragraph 1.6.
S: 18 January 2024
Q definition: what's a council tax base
A: 1.2 The "council tax base" is the number of dwellings in an area expressed as the equivalent number in Band D, after discounts, exemptions and premiums, and multiplied by the estimated rate of collection.
Q definition: what is meant by precept?
A: The "precept" is the sum that a parish, the county, the police or the fire authority requires the Council to collect on its behalf.
Q fact-text: borough tax base 2024/25
A: 1.3 The base for 2024/25 is 48,317.6, against 47,602.4 for 2023/24, a rise of 1.5 per cent.
S: 48,317.6
Q fact-text: What was the whole borough's base in the year now ending, 2023/24?
A: 1.3 The base for 2024/25 is 48,317.6, against 47,602.4 for 2023/24, a rise of 1.5 per cent.
S: 47,602.4
N unanswerable: borough tax base 2022/23
Q comparison: has the tax base grown faster than it did the year before?
A: 1.3 The base for 2024/25 is 48,317.6, against 47,602.4 for 2023/24, a rise of 1.5 per cent.
A: The rise in the year before was 0.9 per cent.
S: 1.5 per cent
S: 0.9 per cent
Q fact-text: collection rate assumed for 24/25
A: The rate of collection has been taken as 98.4 per cent (2023/24: 98.6 per cent; 2022/23: 98.2 per cent).
S: 98.4 per cent
Q fact-text: what share of the tax did they reckon on getting in in 2022/23
A: The rate of collection has been taken as 98.4 per cent (2023/24: 98.6 per cent; 2022/23: 98.2 per cent).
S: 2022/23: 98.2 per cent
N unanswerable: why was the assumed collection rate lowered to 98.4 per cent?
N unanswerable: assumed collection rate for business rates in 2024/25
Q fact-text: how many homes were on the valuation list in september 2023
A: 1.4 There were 54,870 dwellings on the valuation list on 11 September 2023, of which 1,106 were exempt.
S: 54,870
Q paraphrase: how many homes don't have to pay at all?
A: 1.4 There were 54,870 dwellings on the valuation list on 11 September 2023, of which 1,106 were exempt.
S: 1,106 were exempt
N unanswerable: how many of the exempt homes are student households?
Q paraphrase: how many people get money off for living on their own
A: 17,940 had the single person discount of 25 per cent.
S: 17,940
Q paraphrase: how much do you get knocked off if you live by yourself?
A: 17,940 had the single person discount of 25 per cent.
S: 25 per cent
Q fact-text: number of single person discounts removed in the 2023 review
A: A review of single person discounts by the firm Veritec in the summer of 2023 took 612 of them away, worth £238,000 to all the bodies together, of which 9 per cent comes to this Council; its fee was £31,000.
S: 612
Q fact-text: what did Veritec charge
A: A review of single person discounts by the firm Veritec in the summer of 2023 took 612 of them away, worth £238,000 to all the bodies together, of which 9 per cent comes to this Council; its fee was £31,000.
S: £31,000
Q fact-text: discounts taken away in 2019
A: The last such review, in 2019, took away 488.
S: 488
N unanswerable: which firm carried out the 2019 single person discount review?
N unanswerable: how many people appealed against losing the single person discount?
Q fact-text: how many homes had stood empty over two years?
A: 391 dwellings had been empty for more than two years on that date and pay a premium: 100 per cent after two years, 200 per cent after five and 300 per cent after ten.
S: 391
Q paraphrase: what's the extra charge on a house nobody's lived in for six years
A: 391 dwellings had been empty for more than two years on that date and pay a premium: 100 per cent after two years, 200 per cent after five and 300 per cent after ten.
S: 200 per cent after five
Q comparison: Are there fewer long-term empties than the previous year?
A: There were 402 a year earlier.
S: 402
A: 391 dwellings had been empty for more than two years on that date and pay a premium: 100 per cent after two years, 200 per cent after five and 300 per cent after ten.
N unanswerable: how many homes had been empty for more than ten years?
N false-premise: why did the number of long-term empty homes rise?
Q fact-text: second homes in Saltmouth
A: There are 268 second homes, of which 141 are in the parish of Saltmouth.
S: 141
Q fact-text: total holiday/second homes in the borough
A: There are 268 second homes, of which 141 are in the parish of Saltmouth.
S: 268
N unanswerable: second homes in Hartsea
Q date: from when would second homes be charged double?
A: 1.6 The Council is asked to agree that the premium of 100 per cent be charged after one year, instead of two, from 1 April 2024, and that second homes be charged a premium of 100 per cent from 1 April 2025.
S: 1 April 2025
Q date: start date for the one year empty home premium
A: 1.6 The Council is asked to agree that the premium of 100 per cent be charged after one year, instead of two, from 1 April 2024, and that second homes be charged a premium of 100 per cent from 1 April 2025.
S: 1 April 2024
Q fact-text: how much would the second home premium raise
A: The first would touch 344 dwellings more and bring in some £610,000, the second some £470,000, for all bodies together.
S: £470,000
Q fact-text: how many more homes would be caught by charging empties after one year?
A: The first would touch 344 dwellings more and bring in some £610,000, the second some £470,000, for all bodies together.
S: 344
Q paraphrase: how many people were in favour of hitting second home owners
A: Of 97 replies to the consultation, 58 were for the former and 51 for the latter.
S: 51
N unanswerable: how many replies were against the second homes premium?
N false-premise: how did the Council vote on the second homes premium?

Q fact-table: tax base of Aldwark 2024/25
A: | Aldwark | 412.3 | 415.0 | 416.8 | 18,500 | 19,000 | 44.58 | 45.59 |
S: 416.8
Q fact-table: Burstead Magna precept next year
A: | Burstead Magna | 1,870.6 | 1,902.1 | 1,988.4 | 121,000 | 139,400 | 63.61 | 70.11 |
S: 139,400
Q fact-table: burstead parva precept 2023/24
A: | Burstead Parva | 233.9 | 234.2 | 233.1 | 6,000 | 6,000 | 25.62 | 25.74 |
S: 6,000
N unanswerable: burstead parva precept 2022/23
N unanswerable: why has Burstead Magna's precept gone up?
Q paraphrase: which village doesn't ask its people for anything?
A: | Corve | 96.4 | 97.0 | 97.7 | 0 | 0 | 0.00 | 0.00 |
S: Corve
Q fact-table: what will a Band D home in Haldenbridge pay its town council in 2024/25
A: | Haldenbridge Town | 6,540.2 | 6,571.9 | 6,655.0 | 702,300 | 758,100 | 106.86 | 113.91 |
S: 113.91
Q fact-table: haldenbridge town band d last year 2023/24
A: | Haldenbridge Town | 6,540.2 | 6,571.9 | 6,655.0 | 702,300 | 758,100 | 106.86 | 113.91 |
S: 106.86
N unanswerable: haldenbridge town band d 2022/23
Q fact-table: how much is Hartsea asking for in 24-25?
A: | Hartsea | 3,105.5 | 3,122.7 | 3,140.3 | 288,800 | 286,400 | 92.48 | 91.20 |
S: 286,400
Q fact-table: monk ferry parish tax band D new figure
A: | Monk Ferry | 658.0 | 671.4 | 703.9 | 31,750 | 47,900 | 47.29 | 68.05 |
S: 68.05
Q fact-table: Saltmouth's base two years ago, 2022/23
A: | Saltmouth | 1,211.7 | 1,209.8 | 1,214.2 | 88,300 | 92,600 | 72.99 | 76.26 |
S: 1,211.7
Q fact-table: Band D charge for Upper Wyle in 2024/25
A: | Upper Wyle | 187.2 | 186.5 | 188.9 | 9,100 | 9,100 | 48.79 | 48.17 |
S: 48.17
Q fact-table: thrupton with wyle precept new year
A: | Thrupton with Wyle | 341.1 | 343.6 | 344.0 | 14,250 | 15,700 | 41.47 | 45.64 |
S: 15,700
N unanswerable: Band D charge for Lower Wyle in 2024/25
Q list: Which parishes are leaving their precept unchanged?
A: | Burstead Parva | 233.9 | 234.2 | 233.1 | 6,000 | 6,000 | 25.62 | 25.74 |
A: | Corve | 96.4 | 97.0 | 97.7 | 0 | 0 | 0.00 | 0.00 |
A: | Upper Wyle | 187.2 | 186.5 | 188.9 | 9,100 | 9,100 | 48.79 | 48.17 |
Q reason: why is monk ferry putting its tax up so much
A: 1.7 The precept of Monk Ferry goes up by half because the parish has bought the former chapel for £310,000 with a loan over thirty years.
S: because the parish has bought the former chapel for £310,000
Q reason: what makes Hartsea cheaper this time?
A: That of Hartsea goes down because the town has handed its lido to a trust.
S: because the town has handed its lido to a trust
N unanswerable: what rate of interest is Monk Ferry paying on its loan?
N unanswerable: what does Monk Ferry mean to use the chapel for?
Q paraphrase: can the borough stop a village council from asking for too much
A: The Council has no power to limit a parish's precept.
S: no power to limit a parish's precept

Q fact-text: by how much is the borough's share of the bill going up in pounds
A: 2.1 That the borough's own tax at Band D go up by £4.95, or 2.68 per cent, to £189.63.
S: £4.95
Q fact-text: what's the most the law lets them raise it by without asking voters?
A: The law allows £5 or 2.99 per cent, whichever is the higher, without a referendum.
S: £5 or 2.99 per cent, whichever is the higher
Q who-said: who wants the tax frozen
A: The Group Leader of the Independents, Cllr Tamsin Roe, has given notice of an amendment to freeze it at £184.68, at a cost of £239,000.
S: Cllr Tamsin Roe
Q fact-text: cost of the freeze amendment
A: The Group Leader of the Independents, Cllr Tamsin Roe, has given notice of an amendment to freeze it at £184.68, at a cost of £239,000.
S: £239,000
N unanswerable: where would the £239,000 for the freeze come from?
N false-premise: by how many votes was Cllr Roe's amendment lost?
Q fact-table: police part of the bill in 2024/25
A: | Police and Crime Commissioner | 254.25 | 269.20 | 282.15 | 4.81% | 12.9% |
S: 282.15
Q fact-table: police precept band d 2022/23
A: | Police and Crime Commissioner | 254.25 | 269.20 | 282.15 | 4.81% | 12.9% |
S: 254.25
N unanswerable: police precept band d 2021/22
Q fact-table: what do I pay for the fire brigade, band D, coming year?
A: | Fire and Rescue Authority | 79.10 | 84.10 | 86.61 | 2.98% | 4.0% |
S: 86.61
Q fact-table: county social care element 2023/24 Band D
A: | Haldenshire County Council, adult social care | 168.93 | 197.19 | 226.76 | 2.00% of total | 10.4% |
S: 197.19
N unanswerable: county children's services element Band D 2024/25
Q fact-table: what slice of the bill does the borough itself keep
A: | South Haldenshire Borough Council | 179.73 | 184.68 | 189.63 | 2.68% | 8.7% |
S: 8.7%
Q fact-table: average parish increase in per cent
A: | Parishes (average) | 68.04 | 73.11 | 79.66 | 8.96% | 3.6% |
S: 8.96%
Q fact-table: whose part of the bill is going up by 4.81%?
A: | Police and Crime Commissioner | 254.25 | 269.20 | 282.15 | 4.81% | 12.9% |
S: Police and Crime Commissioner
N unanswerable: why is the police share rising by 4.81 per cent?
N unanswerable: what will a Band A home pay in total in 2024/25?

Q fact-table: homelessness forecast spend 2023/24
A: | Housing and homelessness | 1,275 | 1,940 | 1,990 | Temporary accommodation |
S: 1,940
Q paraphrase: bin money - what's budgeted for next year?
A: | Waste and recycling | 4,860 | 5,115 | 5,340 | Fuel, agency drivers |
S: 5,340
Q fact-table: waste budget in 2023/24, thousands
A: | Waste and recycling | 4,860 | 5,115 | 5,340 | Fuel, agency drivers |
S: 4,860
Q reason: why are bins costing more
A: | Waste and recycling | 4,860 | 5,115 | 5,340 | Fuel, agency drivers |
S: Fuel, agency drivers
N unanswerable: how many agency drivers does the waste service use?
Q fact-table: why does the leisure budget drop so much in 2024/25?
A: | Leisure | 620 | 790 | 410 | Closure of Hartsea baths |
S: Closure of Hartsea baths
Q fact-table: leisure forecast out-turn this year
A: | Leisure | 620 | 790 | 410 | Closure of Hartsea baths |
S: 790
N unanswerable: on what date will Hartsea baths close?
Q fact-table: planning budget for 2024/25
A: | Planning | 1,105 | 990 | 1,180 | Fees below estimate in 2022/23 |
S: 1,180
Q fact-table: interest the council now expects to get in 2023/24
A: | Interest received | -480 | -1,120 | -900 | Rates of interest |
S: -1,120
Q fact-table: how much is being taken from savings to balance next year
A: | Contribution from reserves | -300 | -690 | -450 | To balance |
S: -450
Q fact-table: revenues and benefits staff cuts - how many jobs?
A: | Revenues and benefits | 1,430 | 1,418 | 1,395 | Two posts deleted |
S: Two posts deleted
N unanswerable: revenues and benefits outturn 2022/23
Q fact-text: how big a hole must be filled by March 2027?
A: 2.4 The Section 151 Officer's statement under section 25: the estimates are sound; the reserves are adequate for 2024/25 but will not be so by March 2027 if savings of £1.9 million are not found.
S: £1.9 million
N unanswerable: which services will the £1.9 million of savings come from?
Q fact-text: general fund balance at end of march 2024
A: The general fund balance is forecast at £3.2 million on 31 March 2024, against a minimum of £2.5 million.
S: £3.2 million
Q paraphrase: what's the least they're supposed to keep in the kitty
A: The general fund balance is forecast at £3.2 million on 31 March 2024, against a minimum of £2.5 million.
S: £2.5 million
Q fact-text: number of families in B&Bs and the like in January 2024
A: Temporary accommodation is the greatest risk: 84 households were in it in January 2024, 61 a year before, at an average net cost of £138 a week each.
S: 84
Q fact-text: weekly cost of a household in temporary accommodation
A: Temporary accommodation is the greatest risk: 84 households were in it in January 2024, 61 a year before, at an average net cost of £138 a week each.
S: £138 a week each
N unanswerable: how many children are in temporary accommodation?
N unanswerable: households in temporary accommodation in January 2022

Q fact-text: how many took part in the budget survey
A: 2.5 Between 6 November and 17 December 2023 there were 412 replies to the budget survey.
S: 412
Q paraphrase: how many folk said they wouldn't stand for any increase?
A: 46 per cent would accept a rise of up to £5, 21 per cent more than that, and 33 per cent none.
S: 33 per cent none
Q fact-text: what would people get rid of first
A: The service that people most wished to keep was recycling collections and the one they would first cut was the borough magazine (£41,000 a year).
S: the borough magazine
Q paraphrase: what do locals value above all
A: The service that people most wished to keep was recycling collections and the one they would first cut was the borough magazine (£41,000 a year).
S: recycling collections
N unanswerable: what share of people wanted to keep Hartsea baths?
Q paraphrase: is it getting dearer to park?
A: The Chamber of Trade, which met the Leader on 10 January, asked that car park charges be held; they will be.
S: asked that car park charges be held; they will be
N unanswerable: who from the Chamber of Trade met the Leader?

Q who-said: who was unhappy about the baths shutting but went along with it
A: Cllr Obuya was uneasy about the closing of Hartsea baths, which 1,150 people a week had used, but saw no other way.
S: Cllr Obuya
Q fact-text: how many swimmers a week used the baths at Hartsea?
A: Cllr Obuya was uneasy about the closing of Hartsea baths, which 1,150 people a week had used, but saw no other way.
S: 1,150 people a week
Q decision: is the council magazine being scrapped?
A: Cllr Cripps asked that the magazine be published twice a year and not four times, rather than be ended; this was accepted.
S: published twice a year and not four times
N unanswerable: how much will publishing the magazine twice a year save?
N false-premise: when will the last borough magazine be published?
Q who-said: who said that families have nothing left to give
A: Cllr Roe said that families had nothing left to give.
S: Cllr Roe
Q decision: what rise did the cabinet back?
A: RESOLVED (unanimously) to recommend to Council an increase of £4.95.
S: an increase of £4.95
Q fact-text: most help a working-age person can get under the present scheme
A: **89 Council tax support scheme.** The Cabinet had before it three options: to keep the scheme, under which the greatest reduction for those of working age is 80 per cent; to put it up to 100 per cent for care leavers only; or to 90 per cent for all.
S: 80 per cent
Q decision: what did Cabinet settle on for council tax support?
A: RESOLVED, four votes to one, that the second option be recommended, at a cost of some £19,000 to all bodies.
A: **89 Council tax support scheme.** The Cabinet had before it three options: to keep the scheme, under which the greatest reduction for those of working age is 80 per cent; to put it up to 100 per cent for care leavers only; or to 90 per cent for all.
S: the second option
Q who-said: who'd rather have had 90 per cent for everybody
A: Cllr Tranmer would have gone for the third.
S: Cllr Tranmer
N unanswerable: what would the 90 per cent option have cost?
N unanswerable: how many care leavers live in the borough?
N false-premise: when was help for all working-age people raised to 90 per cent?
Q definition: who counts as a care leaver?
A: "Care leaver" was taken to mean someone between 18 and 25 who was formerly in the care of any council.
S: someone between 18 and 25 who was formerly in the care of any council
Q fact-text: how much was left in the hardship fund in December
A: **90 Hardship fund.** The discretionary hardship fund stood at £37,200 in December, after 143 awards.
S: £37,200
Q decision: top-up for the hardship fund 24/25
A: RESOLVED that £25,000 be added for 2024/25.
S: £25,000
N unanswerable: how much was in the Household Support Fund in December?
Q date: when does the government's household support money end?
A: This fund is not to be confused with the Household Support Fund, which the Government pays for and which closes on 31 March 2024.
S: 31 March 2024

Q fact-table: council tax collected by end of December 2023
A: | Council tax collected | 83.9% | 84.4% | 83.7% | 84.5% | Amber |
S: 83.7%
Q fact-table: council tax collection target third quarter
A: | Council tax collected | 83.9% | 84.4% | 83.7% | 84.5% | Amber |
S: 84.5%
N unanswerable: council tax collected by the end of March 2023
Q fact-table: business rates collection same time in 2022/23
A: | Business rates collected | 80.1% | 82.6% | 83.0% | 82.5% | Green |
S: 82.6%
Q fact-table: how many court summonses for not paying this year
A: | Summonses issued | 3,015 | 4,120 | 4,866 | – | – |
S: 4,866
Q paraphrase: how often do they send the heavies round?
A: | Cases with bailiffs | 1,420 | 1,655 | 1,702 | – | – |
S: 1,702
N unanswerable: how much did bailiffs recover?
N unanswerable: why have summonses gone up?
Q fact-table: how long does a fresh benefit claim take these days
A: | Days to decide new benefit claims | 21 | 24 | 29 | 22 | Red |
S: 29
Q fact-table: days taken to process a change, Q3 2021/22
A: | Days to decide changes | 6 | 7 | 7 | 7 | Green |
S: 6
Q reason: why are new benefit claims taking so long?
A: The time to decide new claims is due to two staff on long-term sick leave.
S: two staff on long-term sick leave
Q comparison: is the phone answered quicker or slower than two years ago?
A: | Calls answered within 60 seconds | 71% | 58% | 44% | 70% | Red |
S: 71%
S: 44%
Q reason: why can't anyone get through on the phone
A: Calls were answered more slowly owing to the move to a new telephone system in October, which failed on eleven days.
S: the move to a new telephone system in October, which failed on eleven days
N unanswerable: what did the new telephone system cost?
Q list: Which collection measures are red?
A: | Days to decide new benefit claims | 21 | 24 | 29 | 22 | Red |
A: | Calls answered within 60 seconds | 71% | 58% | 44% | 70% | Red |
A: | Arrears of former years (£000) | 2,960 | 3,310 | 3,745 | 3,200 | Red |
Q fact-table: arrears from earlier years now
A: | Arrears of former years (£000) | 2,960 | 3,310 | 3,745 | 3,200 | Red |
S: 3,745

Q fact-text: how many turned up at the Monk Ferry open meeting
A: Answer by Cllr Ashdown: the law does not require one; the parish held an open meeting in June 2023, to which 118 people came, and the Secretary of State gave consent to the loan in September.
S: 118 people
N unanswerable: how many people at the Monk Ferry meeting were against the loan?
Q who-said: which resident asked about the cash from second homes?
A: **From Mrs Pia Lundqvist, Saltmouth:** *What will be done with the money from second homes?*
S: Mrs Pia Lundqvist
Q paraphrase: what's the borough going to spend its bit of the holiday home money on
A: Answer: the Cabinet has asked that the borough's own share, about £42,000, go towards affordable homes in Saltmouth.
S: affordable homes in Saltmouth
N unanswerable: what will the county spend its share of second home money on?
Q date: when will my bill drop through the door?
A: Bills go out on 8 March.
S: 8 March
Q date: last day to ask to pay over twelve months
A: Tax is paid in ten instalments from April unless twelve are asked for by 15 March.
S: by 15 March
Q paraphrase: I think my house is in the wrong band, who do I go to?
A: An appeal against a banding is made to the Valuation Office Agency and not to the Council.
S: the Valuation Office Agency
Q paraphrase: skint and can't pay - what should I do
A: Whoever has trouble paying should ring the Revenues Team before the first reminder.
S: ring the Revenues Team before the first reminder
N unanswerable: what is the phone number of the Revenues Team?

N false-premise: why has Hartsea's precept gone up?
N false-premise: when did the borough hold its referendum on council tax?
N false-premise: why did business rates collection miss its target?
N false-premise: how much will car park charges go up by?
N false-premise: what reason did the Cabinet give for keeping the support scheme unchanged?
Q paraphrase: is the business tax coming in as hoped?
A: | Business rates collected | 80.1% | 82.6% | 83.0% | 82.5% | Green |
S: 83.0%
Q paraphrase: did Monk Ferry folk have to be asked before the loan
A: Answer by Cllr Ashdown: the law does not require one; the parish held an open meeting in June 2023, to which 118 people came, and the Secretary of State gave consent to the loan in September.
S: the law does not require one
Q paraphrase: is the county going to use its second home cash for housing there too?
A: The County has given no such undertaking.
S: no such undertaking
Q paraphrase: biggest worry for the money chief
A: Temporary accommodation is the greatest risk: 84 households were in it in January 2024, 61 a year before, at an average net cost of £138 a week each.
S: Temporary accommodation
Q paraphrase: how many handouts were made to people who were struggling, by Christmas
A: **90 Hardship fund.** The discretionary hardship fund stood at £37,200 in December, after 143 awards.
S: 143 awards
Q fact-table: direct debit share Q3 2022/23
A: | Paying by direct debit | 74% | 75% | 77% | 76% | Green |
S: 75%
Q fact-table: burstead magna base the year before last 2022/23
A: | Burstead Magna | 1,870.6 | 1,902.1 | 1,988.4 | 121,000 | 139,400 | 63.61 | 70.11 |
S: 1,870.6
Q fact-table: parks and cemeteries next year's budget and why it's up
A: | Parks and cemeteries | 1,310 | 1,322 | 1,350 | Pay award |
S: 1,350
S: Pay award
