Q fact-text: How many food parcels were given out in the first nine months of 2022/23?
A: In the first nine months of 2022/23 the seven food banks in the borough gave out 18,940 parcels, compared with 13,210 in the same nine months of 2021/22 and 9,880 in those of 2019/20.
A: | Total | 9,880 | 13,210 | 18,940 | 38 | |
S: 18,940

Q comparison: food parcels this year against the same months last year
A: In the first nine months of 2022/23 the seven food banks in the borough gave out 18,940 parcels, compared with 13,210 in the same nine months of 2021/22 and 9,880 in those of 2019/20.
A: | Total | 9,880 | 13,210 | 18,940 | 38 | |
S: 18,940 parcels, compared with 13,210

Q paraphrase: are more people with jobs having to go to food banks?
A: The proportion of users with somebody at work in the household has risen from 17 per cent to 26 per cent.
S: has risen from 17 per cent to 26 per cent

Q reason: Why did Old Quay hand out fewer parcels?
A: The sharpest growth has been at Netherfold, where parcels doubled; at Old Quay they fell slightly, but only because the food bank there was shut for three weeks in August for want of volunteers.
S: the food bank there was shut for three weeks in August for want of volunteers

Q fact-text: what share of parcels went to children
A: Thirty-eight per cent went to children.
S: Thirty-eight per cent

Q comparison: are donations of food up or down on the year before
A: Donations of food in the quarter to December were 41 tonnes, nine tonnes less than in the same quarter of 2021, and the Netherfold and Priestroyd food banks now buy a quarter of their stock.
S: 41 tonnes, nine tonnes less than in the same quarter of 2021

Q comparison: grant for each food bank: what the Panel suggested and what Cabinet agreed
A: The Panel's suggestion in October that the Council should give each food bank a grant of £15,000 was considered by Cabinet on 15 November; Cabinet agreed £8,000 to each of the seven and kept £24,000 in hand for emergencies, of which £9,500 has been drawn.
S: £15,000
S: £8,000

Q decision: How much did Cabinet give each food bank?
A: The Panel's suggestion in October that the Council should give each food bank a grant of £15,000 was considered by Cabinet on 15 November; Cabinet agreed £8,000 to each of the seven and kept £24,000 in hand for emergencies, of which £9,500 has been drawn.
S: £8,000 to each of the seven

Q reason: why did Rothwell Beck turn down the grant
A: The Rothwell Beck food bank declined its grant because its trustees do not accept public money, and the sum was shared between Netherfold and Priestroyd.
S: its trustees do not accept public money

Q fact-text: how much of the food bank emergency pot has been used
A: The Panel's suggestion in October that the Council should give each food bank a grant of £15,000 was considered by Cabinet on 15 November; Cabinet agreed £8,000 to each of the seven and kept £24,000 in hand for emergencies, of which £9,500 has been drawn.
S: £9,500

Q definition: what does HSF stand for
A: The Household Support Fund (HSF) has brought the borough £3.46 million in each half-year.
S: Household Support Fund

Q definition: FSM?
A: In the half-year from October 2022 to March 2023 £1.62 million has been set aside for supermarket vouchers of £15 a week in the school holidays for 9,300 children with free school meals (FSM), £720,000 for pensioners, £540,000 for an application scheme and the rest for voluntary bodies, administration and energy.
S: free school meals

Q definition: What is CAP?
A: Calderbeck Advice Partnership (CAP) saw 5,118 people about debt or benefits between April and December, 22 per cent more than in the year before.
S: Calderbeck Advice Partnership

Q definition: DHP meaning
A: Discretionary Housing Payments (DHPs) have been cut by the Government from £702,000 to £497,000 and 88 per cent of the money was spent by the end of December; Cabinet has been asked to add £100,000 but will not decide until 14 February.
S: Discretionary Housing Payments

Q fact-text: value of the holiday vouchers per week per child
A: In the half-year from October 2022 to March 2023 £1.62 million has been set aside for supermarket vouchers of £15 a week in the school holidays for 9,300 children with free school meals (FSM), £720,000 for pensioners, £540,000 for an application scheme and the rest for voluntary bodies, administration and energy.
S: £15 a week

Q paraphrase: how many school kids get the supermarket vouchers?
A: In the half-year from October 2022 to March 2023 £1.62 million has been set aside for supermarket vouchers of £15 a week in the school holidays for 9,300 children with free school meals (FSM), £720,000 for pensioners, £540,000 for an application scheme and the rest for voluntary bodies, administration and energy.
S: 9,300

Q reason: Why did the application scheme shut so quickly in the summer?
A: In the summer the application scheme closed after eleven days as the money had run out.
S: the money had run out

Q fact-text: applications refused by 13 January
A: By 13 January 6,204 applications had been received, of which 4,377 had been paid, 1,290 refused and 537 were waiting, the commonest reason for refusal being that the household had already had an award.
S: 1,290

Q reason: why are most applications to the hardship scheme knocked back
A: By 13 January 6,204 applications had been received, of which 4,377 had been paid, 1,290 refused and 537 were waiting, the commonest reason for refusal being that the household had already had an award.
S: the household had already had an award

Q comparison: warm spaces planned and actually open
A: Thirty-four warm spaces were open at the end of December, fourteen in libraries and community centres and twenty run by churches, mosques and clubs, whereas the Council's plan in September was for 45.
S: Thirty-four
S: the Council's plan in September was for 45

Q comparison: average attendance at Priestroyd Library against Scarcliffe Sports Club
A: Attendance averaged 11 a session, with wide variations: Priestroyd Library had 31 and Scarcliffe Sports Club only two.
S: 31
S: only two

Q fact-text: Is the Scarcliffe warm space going to close?
A: The Scarcliffe space will therefore close on 31 January.
S: The Scarcliffe space will therefore close on 31 January

Q reason: why did warm spaces get less than was first proposed?
A: Officers first proposed that warm spaces should be given £2,500 each; the sum was brought down to £1,200 so that more could be helped, and 29 have been paid.
S: so that more could be helped

Q comparison: warm space grant first proposed against paid
A: Officers first proposed that warm spaces should be given £2,500 each; the sum was brought down to £1,200 so that more could be helped, and 29 have been paid.
S: £2,500
S: £1,200

Q comparison: debt appointment wait now vs last January
A: Average waiting time for a debt appointment is 24 days, against 15 in January 2022 and a target of ten.
S: 24 days, against 15 in January 2022

Q paraphrase: how long to see someone about my debts?
A: Average waiting time for a debt appointment is 24 days, against 15 in January 2022 and a target of ten.
S: 24 days

Q fact-text: how many successful Pension Credit claims so far
A: The benefits take-up campaign, aimed at 2,650 pensioners thought to be missing Pension Credit, has so far led to 611 successful claims worth £1.9 million a year.
S: 611

Q fact-text: What did the Pension Credit campaign cost?
A: The campaign cost £38,000.
S: £38,000

Q comparison: DHP money this year compared with before
A: Discretionary Housing Payments (DHPs) have been cut by the Government from £702,000 to £497,000 and 88 per cent of the money was spent by the end of December; Cabinet has been asked to add £100,000 but will not decide until 14 February.
S: from £702,000 to £497,000

Q fact-text: Has Cabinet agreed the extra £100,000 for housing payments?
A: Discretionary Housing Payments (DHPs) have been cut by the Government from £702,000 to £497,000 and 88 per cent of the money was spent by the end of December; Cabinet has been asked to add £100,000 but will not decide until 14 February.
S: will not decide until 14 February

Q fact-text: rent arrears at the end of december
A: Council rent arrears stood at £4.1 million at the end of December, £600,000 up on the year.
S: £4.1 million

Q comparison: How long was the Christmas evictions pause this time and in earlier years?
A: The moratorium on evictions for arrears over Christmas was kept for six weeks rather than the three of previous years.
S: six weeks rather than the three of previous years

Q comparison: council tax collection compared with a year ago
A: The collection rate for council tax was 79.6 per cent at the end of December, 0.9 of a point lower than a year before.
S: 79.6 per cent at the end of December, 0.9 of a point lower than a year before

Q reason: why didn't 1,600 households get the £150 paid into the bank
A: The £150 energy rebate was paid to 71,300 of 72,900 eligible households, the remaining 1,600 having not given bank details; their council tax accounts were credited in November instead.
S: having not given bank details

Q paraphrase: can they still send the bailiffs round if im on council tax support
A: Bailiffs are no longer used against households in receipt of Council Tax Support, a change that took effect on 1 September 2022.
S: Bailiffs are no longer used against households in receipt of Council Tax Support

Q fact-text: how much of its own money has the council spent on this
A: Apart from HSF, the Council has spent £388,000 of its own on the measures in this report, of a budget of £450,000, and the underspend of £62,000 is expected to be used by the end of March.
S: £388,000

Q fact-text: Does the medium term plan allow for the help to carry on if the HSF ends?
A: The Director of Resources warns that there is no provision in the Medium Term Financial Strategy (MTFS) for the measures to continue if the HSF ends.
S: there is no provision in the Medium Term Financial Strategy

Q fact-text: Will the HSF continue next year?
A: On 17 November the Government announced that it would go on for a further year, but the borough's allocation is not known.
S: it would go on for a further year

Q decision: how did the Panel vote on writing to the Chancellor?
A: At its October meeting the Panel voted by six to three for a letter to the Chancellor of the Exchequer; no reply had come by the time this report was written.
S: six to three

Q fact-text: Has the Chancellor replied?
A: At its October meeting the Panel voted by six to three for a letter to the Chancellor of the Exchequer; no reply had come by the time this report was written.
S: no reply had come

Q reason: why look at a single phone number for help
A: Recommendations: that the Panel (a) comments on the measures; (b) recommends to Cabinet that 10 per cent of any future HSF be given to food banks for fresh food; (c) asks CAP to report in June on its waiting time; and (d) asks officers to look into a single telephone number for help, as there are at present five.
S: there are at present five

Q date: when is CAP to report on its waiting time
A: Recommendations: that the Panel (a) comments on the measures; (b) recommends to Cabinet that 10 per cent of any future HSF be given to food banks for fresh food; (c) asks CAP to report in June on its waiting time; and (d) asks officers to look into a single telephone number for help, as there are at present five.
S: June

Q fact-table: Priestroyd parcels 2021/22
A: | Priestroyd | 1,865 | 2,620 | 3,745 | 41 | Mosque and community centre |
S: 2,620

Q fact-table: food parcels scarcliffe this year
A: | Scarcliffe | 690 | 810 | 1,185 | 31 | Methodist circuit |
S: 1,185

Q fact-table: who runs the Highgate Moor food bank?
A: | Highgate Moor | 625 | 665 | 980 | 38 | Residents' association |
S: Residents' association

Q fact-table: share of Netherfold's parcels going to kids
A: | Netherfold | 1,140 | 1,905 | 3,810 | 44 | Parish church |
S: 44

Q comparison: netherfold parcels last year and this
A: | Netherfold | 1,140 | 1,905 | 3,810 | 44 | Parish church |
S: 1,905
S: 3,810

Q fact-table: which food bank gave out fewer than the year before
A: | Old Quay | 1,330 | 1,740 | 1,702 | 33 | Independent charity |
S: Old Quay

Q fact-table: how much was spent on pensioners from april to september
A: | Pensioners | 1,154 | 720 | 655 | 720 |
S: 1,154

Q fact-table: HSF admin allocation oct to march
A: | Administration | 65 | 70 | 38 | 70 |
S: 70

Q fact-table: which HSF heading is forecast to underspend?
A: | Energy and white goods | 85 | 200 | 61 | 170 |
S: Energy and white goods

Q fact-table: amount spent on vouchers by 31 December
A: | Holiday vouchers (FSM) | 1,710 | 1,620 | 870 | 1,620 |
S: 870

Q fact-table: voluntary bodies allocation
A: | Voluntary bodies | 120 | 310 | 190 | 310 |
S: 310

Q comparison: application scheme: allocation and spent by end of December
A: | Application scheme | 326 | 540 | 248 | 540 |
S: 540
S: 248

Q fact-table: how many slow cookers have been handed out
A: | Slow cookers for 400 households | Public Health Lead | 31 December 2022 | 265 given out |
S: 265 given out

Q fact-table: has the help leaflet been translated?
A: | Translate the help leaflet into five languages | Communications Officer | 30 November 2022 | Done; six languages |
S: Done; six languages

Q fact-table: Who is in charge of the freezer vans?
A: | Food bank freezer vans (2) | Community Assets Officer | 28 February 2023 | One delivered |
S: Community Assets Officer

Q fact-table: debt adviser recruitment status
A: | Recruit two debt advisers | CAP Director | 31 January 2023 | One appointed |
S: One appointed

Q date: when's the warm spaces survey due
A: | Survey of warm space users | Research Officer | 15 February 2023 | On track |
S: 15 February 2023

Q fact-table: which action hasn't been started
A: | Single phone number for help | Customer Services Manager | 31 May 2023 | Not started |
S: Single phone number for help

Q fact-text: How many people filled in the survey on paper?
A: The survey was filled in by 3,276 people, 2,840 on the web and 436 on paper at food banks, libraries and surgeries.
S: 436

Q fact-text: is the residents' survey representative?
A: It is not a random sample: 68 per cent were women and only 7 per cent were under 25.
S: It is not a random sample

Q comparison: people turning the heating down: winter survey against spring
A: Fifty-nine per cent had cut down on heating, 46 per cent on food for themselves and 12 per cent on food for their children; in the survey of spring 2022, which had 1,950 replies, the first two figures were 41 and 28 per cent, and the third was not asked for.
S: Fifty-nine per cent
S: 41

Q fact-text: share who cut their children's food
A: Fifty-nine per cent had cut down on heating, 46 per cent on food for themselves and 12 per cent on food for their children; in the survey of spring 2022, which had 1,950 replies, the first two figures were 41 and 28 per cent, and the third was not asked for.
S: 12 per cent

Q fact-text: how many have borrowed off a doorstep lender
A: One in five had borrowed from family and 8 per cent from a doorstep lender.
S: 8 per cent

Q comparison: skipped hot meals: Highgate Moor or Netherfold worse?
A: In Highgate Moor 29 per cent had skipped a hot meal in the last week, in Netherfold 27 per cent and in Scarcliffe 14 per cent.
S: 29 per cent
S: 27 per cent

Q paraphrase: do folk know about the places to go and keep warm?
A: Only 34 per cent knew of the warm spaces, though 77 per cent of those who had been to one would go again.
S: Only 34 per cent

Q who-said: Who volunteers on a Tuesday and collects on a Thursday?
A: "I volunteer on a Tuesday and collect on a Thursday," wrote a school cook from Netherfold, "and I never thought I should be on both sides of the table."
S: a school cook from Netherfold

Q who-said: who liked having someone to argue with
A: Mr Wilf Garside, 81, of Priestroyd Library's Monday group, said that "it is not the warm so much as having somebody to argue with."
S: Mr Wilf Garside

Q who-said: who wants money for fruit rather than tins?
A: The Reverend Thandiwe Moyo of the Netherfold food bank asked for fresh fruit money in place of tins.
S: The Reverend Thandiwe Moyo

Q who-said: did anyone object to freezing rents?
A: The Calderbeck Private Landlords' Association objected to any suggestion that rents be frozen, a matter which, as officers pointed out, is outside the Council's power.
S: The Calderbeck Private Landlords' Association

Q date: when will home care contractors' staff get the living wage?
A: The trade union Unison wanted the Council to pay the real living wage to contractors' staff; this is already so for cleaning and catering, and will be extended to home care in April 2024.
S: April 2024

Q who-said: Who said a waiting list is another kind of closed door?
A: Mrs Saima Latif, manager of CAP, warned that advisers were leaving for better pay in Leeds, and that "a waiting list is only another kind of closed door."
S: Mrs Saima Latif

Q paraphrase: what's happening with scarcliffe baths?
A: Cllr Imran Sattar, the Cabinet Member for Communities, answered that the gas bill had trebled and that weekday opening, other than for schools, would be looked at again in April.
S: weekday opening, other than for schools, would be looked at again in April

Q reason: why are Scarcliffe baths closed on weekdays
A: Cllr Imran Sattar, the Cabinet Member for Communities, answered that the gas bill had trebled and that weekday opening, other than for schools, would be looked at again in April.
S: the gas bill had trebled

Q fact-text: Is the council planning to bring back meals on wheels?
A: Mr Carl Ibbotson wanted to know if the Council would be bringing back the meals on wheels; Cllr Sattar replied that it had no plans to, but that a voluntary group in Old Quay was starting a hot lunch delivery on 6 February for about 40 people.
S: it had no plans to

Q paraphrase: where's the second hand uniform shop gone
A: Miss Efua Boateng asked what had become of the second-hand uniform shop in the Arcade, and Cllr Sattar said that it had moved to the bus station in December, as the Arcade lease was up.
S: it had moved to the bus station in December

Q fact-text: How many councillors gave up their pay rise?
A: The Chair, Cllr Maureen Tordoff, said that eleven of 63 had done so and that it was for each to decide.
S: eleven of 63

N unanswerable: How much is Calderbeck's HSF allocation for next year?

N unanswerable: food parcels in 2020/21 at Netherfold

N unanswerable: who voted against the letter to the Chancellor

N unanswerable: gas bill at Scarcliffe baths

N unanswerable: How many adults used the Priestroyd food bank?

N unanswerable: number of people evicted for arrears last year

N unanswerable: Which councillors gave up the allowance increase?

N unanswerable: average attendance at the Highgate Moor warm space

N unanswerable: pension credit claims by ward

N unanswerable: How much rent arrears are owed in Old Quay?

N unanswerable: how many freezer vans does the Rothwell Beck food bank have

N unanswerable: survey: percentage who cut children's food in spring 2022

N unanswerable: Donations of food in the quarter to March

N unanswerable: what do debt advisers in Leeds earn

N false-premise: Why did the Chancellor say no to the Panel?

N false-premise: When does the Scarcliffe food bank shut?

N false-premise: Why did the energy companies object to the warm spaces?

N false-premise: When did Cabinet turn down the extra £100,000 for DHPs?

N false-premise: How much did the council save by stopping the energy rebate?

N false-premise: why was the Priestroyd Library warm space closed

Q paraphrase: whats happening w the warm rooms round calderbeck
A: Thirty-four warm spaces were open at the end of December, fourteen in libraries and community centres and twenty run by churches, mosques and clubs, whereas the Council's plan in September was for 45.
S: Thirty-four warm spaces were open

Q paraphrase: wheres the best place to get help if money is tight, is there one number?
A: Recommendations: that the Panel (a) comments on the measures; (b) recommends to Cabinet that 10 per cent of any future HSF be given to food banks for fresh food; (c) asks CAP to report in June on its waiting time; and (d) asks officers to look into a single telephone number for help, as there are at present five.
A: | Single phone number for help | Customer Services Manager | 31 May 2023 | Not started |
S: there are at present five

Q paraphrase: how many oldies still to claim pension money they're owed
A: The benefits take-up campaign, aimed at 2,650 pensioners thought to be missing Pension Credit, has so far led to 611 successful claims worth £1.9 million a year.
S: 2,650 pensioners thought to be missing Pension Credit

Q paraphrase: who gives the grub out at scarcliffe
A: | Scarcliffe | 690 | 810 | 1,185 | 31 | Methodist circuit |
S: Methodist circuit

Q paraphrase: is anyone goin hungry, are folk skipping hot dinners in netherfold
A: In Highgate Moor 29 per cent had skipped a hot meal in the last week, in Netherfold 27 per cent and in Scarcliffe 14 per cent.
S: in Netherfold 27 per cent

Q paraphrase: how behind are tennants with their rent
A: Council rent arrears stood at £4.1 million at the end of December, £600,000 up on the year.
S: £4.1 million
