Q fact-text: How many jobs had the strategy created or safeguarded by the end of September 2012?
A: By 30 September 2012 the programme had created or safeguarded 347 jobs, of which 221 were new and 126 safeguarded.
S: 347

Q fact-text: how many of the jobs in the programme were brand new rather than safeguarded
A: By 30 September 2012 the programme had created or safeguarded 347 jobs, of which 221 were new and 126 safeguarded.
S: 221

Q comparison: Are we doing better on jobs than at this point last year?
A: By 30 September 2012 the programme had created or safeguarded 347 jobs, of which 221 were new and 126 safeguarded.
A: In the same period a year earlier the cumulative figure was 188.
S: 347
S: 188

Q comparison: business starts this year against last year and target
A: Business starts supported by the Council fell from 84 in 2010/11 to 71 in 2011/12, against the target of 90.
S: fell from 84 in 2010/11 to 71 in 2011/12

Q reason: Why did the number of new businesses helped by the council drop?
A: Officers attribute the fall mainly to the ending in June 2011 of the Flexible Support grant, which had paid up to £2,000 to each new trader, and to the loss of one of the two enterprise advisers, whose post was held vacant for seven months to meet the corporate savings target.
S: the ending in June 2011 of the Flexible Support grant

Q reason: why doesnt the director think the empty shop target for penrhos can be met
A: The Director considers that the 2015 jobs target remains achievable, but that the vacancy rate target for Penrhos is not, because two national chains have gone into administration since April and a third has given notice on its store in Market Street.
S: two national chains have gone into administration since April

Q paraphrase: can we still hit the jobs figure by 2015?
A: The Director considers that the 2015 jobs target remains achievable, but that the vacancy rate target for Penrhos is not, because two national chains have gone into administration since April and a third has given notice on its store in Market Street.
S: the 2015 jobs target remains achievable

Q reason: why was one of the enterprise adviser jobs left empty
A: Officers attribute the fall mainly to the ending in June 2011 of the Flexible Support grant, which had paid up to £2,000 to each new trader, and to the loss of one of the two enterprise advisers, whose post was held vacant for seven months to meet the corporate savings target.
S: to meet the corporate savings target

Q date: When was the enterprise adviser vacancy filled?
A: The adviser post was filled again in May 2012.
S: May 2012

Q definition: What does EDS stand for?
A: The purpose of this report is to set out progress in the second full year of the Economic Development Strategy (EDS), to report the results of the consultation on the Bryn Ilan business units, and to seek approval for the allocation of the remaining Town Centre Loan Fund.
S: Economic Development Strategy

Q definition: what is the TCLF
A: The Town Centre Loan Fund (TCLF) was set up in October 2010 with £750,000, of which two thirds came from the Welsh Government and one third from the Council's own capital programme.
S: Town Centre Loan Fund

Q definition: ERDF meaning
A: The third is recommended, since it is the only one that qualifies for the European Regional Development Fund (ERDF), which would meet 48 per cent of the cost.
S: European Regional Development Fund

Q fact-text: what is the biggest loan a shop can get from the town centre fund
A: Loans are interest-free, limited to £40,000 and repayable over five years.
S: £40,000

Q paraphrase: how long do traders get to pay the council's loan back?
A: Loans are interest-free, limited to £40,000 and repayable over five years.
S: five years

Q fact-text: Have any of the loan fund borrowers failed to repay?
A: To date 19 loans have been made, worth £468,000, and two borrowers have defaulted, leaving £31,500 that is unlikely to be recovered.
S: two borrowers have defaulted

Q paraphrase: how much loan money do we reckon is gone for good
A: To date 19 loans have been made, worth £468,000, and two borrowers have defaulted, leaving £31,500 that is unlikely to be recovered.
S: £31,500

Q fact-text: bad debt provision recommended TCLF this year
A: The Chief Finance Officer advises that a provision for bad debts of £45,000 should be made in this year's accounts.
S: £45,000

Q fact-text: Who put up the money for the Town Centre Loan Fund and in what share?
A: The Town Centre Loan Fund (TCLF) was set up in October 2010 with £750,000, of which two thirds came from the Welsh Government and one third from the Council's own capital programme.
S: two thirds came from the Welsh Government and one third from the Council's own capital programme

Q comparison: bryn ilan occupancy now compared with 2009
A: Occupancy stood at 62 per cent in September 2012, compared with 81 per cent in September 2009.
S: 62 per cent in September 2012, compared with 81 per cent in September 2009

Q paraphrase: why's block c at the workshops shut?
A: A condition survey by Messrs Oakshott Dale in February found that the asbestos cement roofs had reached the end of their life and that the electrical supply to Block C was unsafe, and Block C was accordingly closed on 2 March.
S: the electrical supply to Block C was unsafe

Q date: on what day was Block C closed?
A: A condition survey by Messrs Oakshott Dale in February found that the asbestos cement roofs had reached the end of their life and that the electrical supply to Block C was unsafe, and Block C was accordingly closed on 2 March.
S: 2 March

Q fact-text: cost of just fixing the roofs at Bryn Ilan
A: Three choices were examined: to sell the estate as it stands, to repair the roofs only at a cost of £690,000, or to demolish Block C and refurbish Blocks A and B at a cost of £1.34 million.
S: £690,000

Q reason: Why do officers favour demolishing Block C and doing up A and B over the other choices?
A: The third is recommended, since it is the only one that qualifies for the European Regional Development Fund (ERDF), which would meet 48 per cent of the cost.
S: it is the only one that qualifies for the European Regional Development Fund

Q comparison: What rent rise was first proposed for Bryn Ilan and what is recommended now?
A: It had originally been proposed that rents at Bryn Ilan should rise by 15 per cent on completion.
A: Following the consultation it is now recommended that rents for existing tenants rise by 6 per cent in the first year and 4 per cent in the second, with the full commercial rent charged to new tenants from the outset.
S: 15 per cent
S: 6 per cent in the first year and 4 per cent in the second

Q paraphrase: will any of the firms have to move out of the workshops while the builders are in?
A: The tenants were also asked whether the works should be phased; they will now take place block by block, beginning with Block B in June 2013 and moving to Block A in January 2014, so that no firm has to leave the estate.
S: so that no firm has to leave the estate

Q date: when do works start on block A
A: The tenants were also asked whether the works should be phased; they will now take place block by block, beginning with Block B in June 2013 and moving to Block A in January 2014, so that no firm has to leave the estate.
S: January 2014

Q fact-text: Is planning permission needed to knock down Block C?
A: Legal implications: demolition needs prior notification but not planning permission.
S: prior notification but not planning permission

Q fact-text: how many tenants have leases rather than yearly tenancies?
A: Eleven of the fifteen tenants hold annual tenancies that may be ended on three months' notice; the other four hold leases running to 2016 and their agreement will be needed.
S: four

Q reason: Why is the cheaper rent for existing tenants not State Aid?
A: The Monitoring Officer has confirmed that the rent concession does not amount to State Aid because no tenant will receive more than the de minimis limit.
S: no tenant will receive more than the de minimis limit

Q comparison: lower taren ring fence: what did scrutiny want and what is the director recommending?
A: It is recommended that the Cabinet Committee (a) notes progress; (b) approves the refurbishment of Blocks A and B and the demolition of Block C; (c) ring-fences £120,000 of the remaining TCLF for Lower Taren; and (d) receives a further report in April 2013 on the future of the enterprise adviser service.
A: Recommendation (c) was amended at the pre-meeting of the Regeneration Scrutiny Panel on 31 October, which asked that the sum be £150,000, but the Director has kept to the lower figure as only three enquiries have come from Lower Taren so far.
S: £120,000
S: £150,000

Q reason: why hasn't the director gone along with the scrutiny panel's higher sum for Lower Taren?
A: Recommendation (c) was amended at the pre-meeting of the Regeneration Scrutiny Panel on 31 October, which asked that the sum be £150,000, but the Director has kept to the lower figure as only three enquiries have come from Lower Taren so far.
S: only three enquiries have come from Lower Taren so far

Q date: When will members next hear about the future of the enterprise adviser service?
A: It is recommended that the Cabinet Committee (a) notes progress; (b) approves the refurbishment of Blocks A and B and the demolition of Block C; (c) ring-fences £120,000 of the remaining TCLF for Lower Taren; and (d) receives a further report in April 2013 on the future of the enterprise adviser service.
S: April 2013

Q fact-table: empty shops glan-y-rhos 2011/12
A: | Vacant shops, Glan-y-Rhos (%) | 9.4 | 8.8 | 12.0 | 12.0 | Green |
S: 8.8

Q fact-table: What was the shop vacancy rate in Penrhos in 2010/11?
A: | Vacant shops, Penrhos (%) | 14.2 | 17.9 | 12.0 | 12.0 | Red |
S: 14.2

Q fact-table: vacancy target Lower Taren 2012/13
A: | Vacant shops, Lower Taren (%) | 19.6 | 18.1 | 18.0 | 16.0 | Amber |
S: 16.0

Q comparison: did lower taren meet its empty shops target last year?
A: | Vacant shops, Lower Taren (%) | 19.6 | 18.1 | 18.0 | 16.0 | Amber |
S: 18.1
S: 18.0

Q fact-table: what share of people were in work in 2011/12
A: | Employment rate (%) | 63.1 | 62.7 | 65.5 | 65.5 | Red |
S: 62.7

Q list: Which headline measures are red?
A: | Business starts supported | 84 | 71 | 90 | 90 | Red |
A: | Vacant shops, Penrhos (%) | 14.2 | 17.9 | 12.0 | 12.0 | Red |
A: | Employment rate (%) | 63.1 | 62.7 | 65.5 | 65.5 | Red |

Q comparison: inward investment enquiries 11/12 actual v target
A: | Inward investment enquiries | 41 | 56 | 45 | 50 | Green |
S: 56
S: 45

Q fact-table: How far short is the rent coming in from the business units expected to be?
A: | Business units (rent income) | -305 | -241 | +64 |
S: +64

Q fact-table: projected outturn for inward investment marketing
A: | Inward investment marketing | 60 | 44 | -16 |
S: 44

Q fact-table: how much is set aside for the apprentice wage subsidy?
A: | Apprenticeship wage subsidy | 140 | 140 | 0 |
S: 140

Q fact-table: is the enterprise advice budget underspent
A: | Enterprise advice | 164 | 139 | -25 |
S: -25

Q fact-table: How many loan applications came from Abertaren?
A: | Abertaren | 4 | 1 | 30,000 | 1 | 2 |
S: 4

Q fact-table: number of loans approved in Penrhos
A: | Penrhos | 21 | 11 | 286,000 | 6 | 4 |
S: 11

Q comparison: Which got more in loans, Glan-y-Rhos or Abertaren?
A: | Glan-y-Rhos | 9 | 6 | 134,000 | 2 | 1 |
A: | Abertaren | 4 | 1 | 30,000 | 1 | 2 |
S: 134,000
S: 30,000

Q fact-table: loan requests turned down in lower taren
A: | Lower Taren | 3 | 1 | 18,000 | 2 | 0 |
S: 2

Q who-said: Who said that a 15 per cent increase would finish their business?
A: Gwenllian Pask of Pask Upholstery, a tenant since 1994, wrote: "Fifteen per cent in one go would finish us, and there is nowhere else in Penrhos with a ground floor door wide enough for a settee."
S: Gwenllian Pask of Pask Upholstery

Q who-said: which tenant would rather pay more for a sound roof
A: Dai Morwen, who runs a bicycle repair firm in Block B, took another view: "I would sooner pay a bit more and have a roof that keeps the rain out."
S: Dai Morwen

Q who-said: Who wanted Block C's units to be built again one day?
A: The Penrhos Chamber of Trade supported the scheme but regretted the loss of the eight units in Block C, which it said should be rebuilt when money allows.
S: The Penrhos Chamber of Trade

Q who-said: did anyone object to the loans only being for town centres?
A: The Federation of Valley Traders objected to the interest-free loans being confined to town centres and asked for the estates to be included; officers do not support this, because the Welsh Government's offer letter restricts the fund to premises inside the town centre boundary.
S: The Federation of Valley Traders

Q reason: why can't the loans be given to firms on industrial estates
A: The Federation of Valley Traders objected to the interest-free loans being confined to town centres and asked for the estates to be included; officers do not support this, because the Welsh Government's offer letter restricts the fund to premises inside the town centre boundary.
S: the Welsh Government's offer letter restricts the fund to premises inside the town centre boundary

Q fact-text: How many tenants at Bryn Ilan backed the refurbishment in the consultation?
A: Of the tenants, nine supported refurbishment, three preferred repair of the roofs only and one wanted the estate sold to its occupiers.
S: nine

Q paraphrase: are people living nearby going to be woken by lorries?
A: Residents of Ilan Terrace were concerned above all with lorries during demolition, and six of the eight asked that deliveries be barred before 8 am; this has been agreed.
S: six of the eight asked that deliveries be barred before 8 am; this has been agreed

Q who-said: who promised separate heaters for each workshop
A: The Estates Manager, Huw Tregarth, has replied that the boilers will be replaced with individual heaters, so that each tenant pays only for the heat used.
S: Huw Tregarth

Q fact-text: Is the council planning to sell the old bearings works?
A: Cllr Sallis replied that the Council had never owned the site, which belonged to the administrators, and that two developers had asked for pre-application advice about housing there.
S: the Council had never owned the site

Q paraphrase: whats going on with the market roof?
A: Cllr Sallis said that scaffolding would go up in the week of 21 January 2013 and that the market would stay open on the ground floor throughout.
S: scaffolding would go up in the week of 21 January 2013

Q fact-text: Will the indoor market have to close while its roof is mended?
A: Cllr Sallis said that scaffolding would go up in the week of 21 January 2013 and that the market would stay open on the ground floor throughout.
S: the market would stay open on the ground floor throughout

Q paraphrase: how come we have to pay to park on saturdays now in glan-y-rhos
A: Cllr Sallis explained that it had been paid for from a one-year grant that ended in August, and that the takings were now needed to repair the car park wall.
S: a one-year grant that ended in August

Q fact-text: has the apprentice subsidy been opened up to over 25s?
A: Ms Perpetua Nkemelu asked if the apprenticeship wage subsidy would be extended to people over 25; Cllr Sallis answered that she had sympathy with the idea but could give no promise before the budget was settled in February.
S: could give no promise before the budget was settled in February

Q who-said: who asked about apprenticeships for older people?
A: Ms Perpetua Nkemelu asked if the apprenticeship wage subsidy would be extended to people over 25; Cllr Sallis answered that she had sympathy with the idea but could give no promise before the budget was settled in February.
S: Ms Perpetua Nkemelu

Q fact-text: how many people lost their jobs when Harcourt & Lyle closed?
A: Members will recall that the EDS was adopted in March 2010, following the closure of the Harcourt & Lyle bearings works in Penrhos, where 312 people lost their jobs, and the announcement two months later that the Tafelli call centre in Lower Taren would shed a further 140 posts.
S: 312

N unanswerable: How many jobs had been created by September 2010?

N unanswerable: which two chains went bust in Penrhos this year?

N unanswerable: How much will it cost to demolish Block C alone?

N unanswerable: who were the two borrowers that defaulted on their loans?

N unanswerable: What did the Cabinet Committee decide about Bryn Ilan?

N unanswerable: how much would the council get if it sold the Bryn Ilan estate?

N unanswerable: vacant shops in Abertaren per cent

N unanswerable: Why did four people withdraw their loan applications in Penrhos?

N unanswerable: how many call centre staff have found new work

N unanswerable: what will the market roof repairs cost?

N unanswerable: How many people over 25 are out of work in Cwmtaren?

N unanswerable: what did ilan terrace residents say about parking

N unanswerable: business starts 2009/10

N unanswerable: which two developers want to build houses on the Harcourt & Lyle site?

N false-premise: When did the council buy the Harcourt & Lyle site?

N false-premise: why did all the tenants oppose the refurbishment?

N false-premise: Why did the Welsh Government take back its share of the loan fund?

N false-premise: why is the indoor market closing in January?

N false-premise: who voted against ring-fencing £150,000 for Lower Taren?

N false-premise: Why did one-year survival of new businesses fall?

Q paraphrase: any news on them workshops at brynilan, are they gettin done up?
A: The third is recommended, since it is the only one that qualifies for the European Regional Development Fund (ERDF), which would meet 48 per cent of the cost.
A: The tenants were also asked whether the works should be phased; they will now take place block by block, beginning with Block B in June 2013 and moving to Block A in January 2014, so that no firm has to leave the estate.

Q paraphrase: hows the high street in penrhos doing for shut shops
A: | Vacant shops, Penrhos (%) | 14.2 | 17.9 | 12.0 | 12.0 | Red |
A: The Director considers that the 2015 jobs target remains achievable, but that the vacancy rate target for Penrhos is not, because two national chains have gone into administration since April and a third has given notice on its store in Market Street.
S: 17.9

Q paraphrase: is owt being done for lower taren with the loan money
A: It is recommended that the Cabinet Committee (a) notes progress; (b) approves the refurbishment of Blocks A and B and the demolition of Block C; (c) ring-fences £120,000 of the remaining TCLF for Lower Taren; and (d) receives a further report in April 2013 on the future of the enterprise adviser service.
S: £120,000

Q paraphrase: whos paying for half the doing up
A: The third is recommended, since it is the only one that qualifies for the European Regional Development Fund (ERDF), which would meet 48 per cent of the cost.
S: the European Regional Development Fund

Q paraphrase: wot did tenants reckon about knocking down vs just new roofs
A: Of the tenants, nine supported refurbishment, three preferred repair of the roofs only and one wanted the estate sold to its occupiers.
S: nine supported refurbishment, three preferred repair of the roofs only

Q paraphrase: what happend to the grant that gave new traders two grand
A: Officers attribute the fall mainly to the ending in June 2011 of the Flexible Support grant, which had paid up to £2,000 to each new trader, and to the loss of one of the two enterprise advisers, whose post was held vacant for seven months to meet the corporate savings target.
S: the ending in June 2011 of the Flexible Support grant
