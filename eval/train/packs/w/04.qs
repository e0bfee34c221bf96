Q fact-text: who is the cabinet member for housing
A: Members of the Cabinet: Councillor R Dunstable (Leader), Councillor A Fairlamb (Deputy Leader; Finance), Councillor S Okoro-Bell (Housing), Councillor P Winch (Environment), Councillor J Tarrant (Regeneration), Councillor L Moxon (Leisure and Libraries)
S: Councillor S Okoro-Bell
Q paraphrase: who on the cabinet looks after pools and books?
A: Members of the Cabinet: Councillor R Dunstable (Leader), Councillor A Fairlamb (Deputy Leader; Finance), Councillor S Okoro-Bell (Housing), Councillor P Winch (Environment), Councillor J Tarrant (Regeneration), Councillor L Moxon (Leisure and Libraries)
S: Councillor L Moxon (Leisure and Libraries)
Q definition: how many councillors does it take to challenge a cabinet decision?
A: CALL-IN: A decision may be called in by any five non-executive councillors by notice to the Monitoring Officer up to 5 pm on Thursday 22 November.
S: any five non-executive councillors
Q date: last moment to call in a decision
A: CALL-IN: A decision may be called in by any five non-executive councillors by notice to the Monitoring Officer up to 5 pm on Thursday 22 November.
S: 5 pm on Thursday 22 November
N unanswerable: how many decisions have been called in this year?
Q decision: what did cabinet do about hiring in October?
A: DECISION: Noted; a freeze on non-essential recruitment imposed until 31 March.
S: a freeze on non-essential recruitment imposed until 31 March
N unanswerable: how many posts are held empty by the recruitment freeze?
Q fact-text: forecast overspend reported in October (to August)
A: The forecast was an overspend of £610,000, most of it on temporary accommodation.
S: £610,000
Q fact-text: overspend forecast at end September
A: Summary: The Council is forecast to overspend by £745k, i.e. £135k more than at the end of August.
S: £745k
N unanswerable: forecast overspend at the end of July
N false-premise: why did the forecast overspend shrink between August and September?
Q decision: did they cut the library hours?
A: DECISION: Agreed as proposed, save that Pinfold keep its Saturday opening.
S: Agreed as proposed, save that Pinfold keep its Saturday opening
Q fact-text: How much were branch library hours to be cut by?
A: CAB 45 LIBRARY OPENING HOURS Councillor Moxon proposed that hours at the five branch libraries be cut by one fifth.
S: one fifth
Q paraphrase: how many people put their name to keeping pinfold open longer
A: Mrs I Greaves spoke for the Friends of Pinfold Library and presented 1,207 signatures.
S: 1,207
Q who-said: who promised that all the libraries would stay?
A: The Leader said that no library would close.
S: The Leader
N unanswerable: how much will the shorter library hours save?
N unanswerable: which day will Eastmere library shut?
N false-premise: when is Pinfold Library going to close?
Q reason: why was the market square decision put off
A: CAB 46 MARKET SQUARE PAVING DECISION: Deferred to December so that traders may be asked.
S: so that traders may be asked
N unanswerable: what will the Market Square paving cost?
Q fact-text: How much is the old depot being sold for?
A: CAB 47 SALE OF FORMER DEPOT, TANNERY ROAD DECISION: To accept the offer of £1.36m from Halcyon Homes (exempt report).
S: £1.36m
Q paraphrase: who walked out while the tannery road land was discussed
A: Councillor Tarrant, having declared an interest, left the room.
S: Councillor Tarrant
N unanswerable: what was Councillor Tarrant's interest in the depot sale?
N unanswerable: how many other offers were made for the Tannery Road depot?

Q fact-text: General balances at 1 April 2012
A: General balances stood at £4.2m on 1 April 2012 and will be £3.46m on 31 March 2013 if nothing is done; the minimum set by the Section 151 Officer is £3.0m.
S: £4.2m
Q paraphrase: whats the least the council may have in its rainy day pot
A: General balances stood at £4.2m on 1 April 2012 and will be £3.46m on 31 March 2013 if nothing is done; the minimum set by the Section 151 Officer is £3.0m.
S: £3.0m
N unanswerable: what were general balances on 1 April 2011?
Q fact-table: temporary accommodation variance
A: | Temp. accomm. | 980 | 742 | 1,515 | +535 | +470 | R |
S: +535
Q fact-table: Spent on temporary accommodation in the first half of the year
A: | Temp. accomm. | 980 | 742 | 1,515 | +535 | +470 | R |
S: 742
N unanswerable: what was spent on temporary accommodation in the whole of 2011/12?
Q fact-table: planning forecast
A: | Planning | 815 | 498 | 960 | +145 | +110 | R |
S: 960
Q fact-table: planning variance a month earlier
A: | Planning | 815 | 498 | 960 | +145 | +110 | R |
S: +110
Q fact-table: how far short are we on parking income
A: | Car parks | -1,890 | -861 | -1,742 | +148 | +128 | R |
S: +148
Q fact-table: Refuse budget
A: | Refuse | 2,870 | 1,455 | 2,905 | +35 | +35 | A |
S: 2,870
Q paraphrase: is emptying the green boxes costing less than they thought, and by how much
A: | Recycling | 760 | 344 | 702 | -58 | -60 | G |
S: -58
Q fact-table: libraries expected under-spend
A: | Libraries | 1,305 | 640 | 1,246 | -59 | -55 | G |
S: -59
Q fact-table: leisure centres actual to 30 September
A: | Leisure centres | 1,240 | 655 | 1,262 | +22 | +20 | A |
S: 655
Q paraphrase: what do we reckon sweeping the roads will cost us by the end of March
A: | Street cleansing | 1,120 | 566 | 1,131 | +11 | +5 | G |
S: 1,131
N unanswerable: budget for parks and open spaces
N unanswerable: what was the refuse overspend last year?
Q list: which services are red in the budget table
A: | Temp. accomm. | 980 | 742 | 1,515 | +535 | +470 | R |
A: | Planning | 815 | 498 | 960 | +145 | +110 | R |
A: | Car parks | -1,890 | -861 | -1,742 | +148 | +128 | R |
Q fact-text: how many homeless households in B&B at the end of September
A: Temp. accomm.: 118 households were in bed and breakfast or nightly-let rooms on 30 September, against 71 a year before.
S: 118
N unanswerable: how many of the households in B&B have children?
Q reason: why does putting people in rooms cost the council so much
A: Benefit pays no more than £95 a week towards a room which costs £210 on average.
S: Benefit pays no more than £95 a week towards a room which costs £210 on average
Q fact-text: saving from Ferry Court flats
A: Ten of the Council's own flats at Ferry Court will be ready for use from January, which should save £90k in a full year.
S: £90k in a full year
N unanswerable: what did it cost to get the Ferry Court flats ready?
Q paraphrase: have fewer drivers been using the quay since they put the price up
A: Car parks: Takings at Quay car park are down 14% since the charge went up from 80p to £1.20 an hour in April; those at Minster Street are up 3%.
S: Takings at Quay car park are down 14%
Q fact-text: What did an hour at the Quay car park cost before April?
A: Car parks: Takings at Quay car park are down 14% since the charge went up from 80p to £1.20 an hour in April; those at Minster Street are up 3%.
S: 80p
N unanswerable: what does an hour at Minster Street car park cost?
N false-premise: when will the parking rise at the Quay be reversed?
Q reason: why is planning so overspent?
A: Planning: £120k is for counsel's fees in the Gallows Field inquiry, which the Council lost.
S: counsel's fees in the Gallows Field inquiry
Q fact-text: did we have to pay the other side's costs over gallows field?
A: The inspector awarded no costs against the Council.
S: no costs against the Council
N unanswerable: how many houses were proposed at Gallows Field?
Q reason: why did recycling do better than budget
A: Recycling: Price of paper has been higher than budgeted at £82 a tonne.
S: Price of paper has been higher than budgeted
N unanswerable: why are libraries expected to underspend?

Q date: when did the homelessness consultation end?
A: 6.1 The consultation ran from 2 July to 21 September.
S: 21 September
Q fact-text: How many landlords sent in a form?
A: 143 forms were received: 61 from residents, 38 from landlords, 29 from people who had been homeless, 15 from agencies.
S: 38
Q paraphrase: how many turned up to the do in Eastmere
A: Four meetings were held; that at Eastmere drew 6 people and that at Saltham 44.
S: 6
N unanswerable: how many forms came from Eastmere residents?
Q fact-text: who disagreed with moving families into private lets, in percent
A: Aim 3 Discharge duty into private lets – agree 47% disagree 41%
S: 41%
Q paraphrase: do people back getting families out of guest houses by 2015
A: Aim 2 End use of B&B for families by 2015 – agree 88% disagree 5%
S: agree 88%
Q fact-text: support for one front door for single people
A: Aim 4 One front door for singles – agree 79% disagree 8%
S: 79%
N unanswerable: what share of agencies agreed with Aim 3?
N unanswerable: Support for Aim 5?
Q fact-text: how did the people who'd been homeless themselves feel about aim 3
A: 6.3 Of the 29 who had been homeless 19 disagreed with Aim 3.
S: 19 disagreed
Q who-said: who said renting is fine until the house is sold
A: o "Private renting's fine till the landlord sells up." – man, 40s
S: man, 40s
Q who-said: who thought the strategy had too little about alcohol
A: o Saltham Night Shelter thought the strategy says too little about drink; the Citizens' Advice Bureau asked for debt advice at the Eastmere office.
S: Saltham Night Shelter
Q who-said: Who wanted debt advice in Eastmere?
A: o Saltham Night Shelter thought the strategy says too little about drink; the Citizens' Advice Bureau asked for debt advice at the Eastmere office.
S: the Citizens' Advice Bureau
Q paraphrase: what would get landlords to take council tenants?
A: o "We'd take your tenants if the deposit came in cash and not as a promise." – landlord with nine properties
S: if the deposit came in cash and not as a promise
Q fact-text: minimum length of private let under the changed Aim 3
A: 6.5 What we have changed: Aim 3 now applies only to lets of at least 24 months (draft: 12 months).
S: at least 24 months
Q reason: why did they leave the bit about drink as it was
A: We have not changed the section on drink since the County's own strategy is due in May 2013.
S: since the County's own strategy is due in May 2013
N unanswerable: what changes were made to Aim 4 after consultation?
N false-premise: what was added to the section on drink?
Q fact-text: homeless applications in 2010/11
A: Homeless applications 2011/12: 402 (2010/11: 338; 2009/10: 291)
S: 338
Q fact-text: households accepted as homeless 2011/12
A: Accepted as homeless 2011/12: 187 (2010/11: 149)
S: 187
N unanswerable: households accepted as homeless in 2009/10
N unanswerable: how many homeless applications were from single people?
Q paraphrase: what's the top reason folk lose their home round here
A: Main cause: end of private let 38%; parents no longer willing 27%; violence 14%
S: end of private let 38%
Q paraphrase: how many people were found kipping on the street
A: Rough sleepers (count of one night, Nov 2011): 9 (Nov 2010: 4)
S: 9
N unanswerable: Rough sleepers counted in November 2012?
N false-premise: why has the number of rough sleepers gone down since 2010?
Q decision: How much is to be moved into the Rent Deposit Fund?
A: RECOMMENDATION that Cabinet recommends Council to adopt the strategy, and that £60,000 be moved from the Private Lettings Fund to the Rent Deposit Fund.
S: £60,000
N unanswerable: how much is in the Rent Deposit Fund now?
N unanswerable: how much is in the Homelessness Prevention Fund?

Q fact-text: how many shelters are dangerous
A: A condition survey in June found four sound, five in need of repair and two dangerous.
S: two dangerous
Q date: when did they fence the unsafe ones off?
A: The two (nos 3 and 8) were fenced on 19 June.
S: 19 June
Q fact-table: cost to repair the North Parade shelter
A: 8 North Parade dangerous 46,500 2013/14
S: 46,500
Q fact-table: which year is Golf Lane shelter down for
A: 10 Golf Lane poor 17,300 2014/15
S: 2014/15
Q fact-table: estimated cost Bandstand East
A: 4 Bandstand E poor 19,500 2013/14
S: 19,500
Q paraphrase: what shape is the seat by the bowls place in
A: 9 Bowling Green fair 9,900 2015/16
S: fair
N unanswerable: when was the Lifeboat Station shelter last repaired?
Q list: which shelters are in good condition?
A: 2 Lifeboat Station good 0 –
A: 6 Marine Gardens good 0 –
A: 7 Coastguard good 0 –
A: 11 Mere Point good 0 –
Q reason: why doesn't cllr Winch want the shelters listed yet
A: 7.2 English Heritage, consulted in August, would support listing; Councillor Winch does not wish to apply until repairs are done, as consent would then be needed for each.
S: as consent would then be needed for each
Q fact-text: what strings come with the civic society's money?
A: 7.3 The Civic Society has offered £12,000 for no. 8 provided that it is put back on its own site.
S: provided that it is put back on its own site
N false-premise: how much did the Pier Company offer for shelter no. 1?
Q fact-text: price of just taking the two dangerous shelters away
A: Option C remove the dangerous two (£14,000).
S: £14,000
Q paraphrase: what did the backbenchers who looked at the shelters favour
A: Officers prefer A, over three years; scrutiny committee on 5 November preferred B by 6 votes to 3.
S: preferred B by 6 votes to 3
N unanswerable: which option did cabinet choose for the shelters?
Q fact-text: missed bins in August
A: A July 311, August 402, September 288.
S: 402
Q reason: why so many bins left behind in august
A: The peak in August was because of the new rounds begun on 6 August.
S: the new rounds begun on 6 August
N unanswerable: missed bins in June?
Q fact-text: How long will Tidewell pool be closed?
A: A In February, subject to the boiler works finishing; the pool will shut for three weeks.
S: three weeks
N unanswerable: what will refitting the Tidewell changing rooms cost?
Q paraphrase: worst case, how long's a family been stuck in a b&b?
A: A Nineteen weeks, as of 30 September.
S: Nineteen weeks
Q fact-text: consultants bill 2010/11
A: In 2010/11 it was £391,000.
S: £391,000
N unanswerable: consultants bill so far in 2012/13
Q fact-text: number of compulsory redundancies this year
A: There have been 7 this year and 41 voluntary ones.
S: 7
Q who-said: who asked about consultants' fees?
A: Q Cllr Sandys to Cllr Fairlamb: What was paid to consultants in 2011/12?
S: Cllr Sandys
Q date: When is the leisure centres contract decision?
A: 13 Feb 2013 Leisure centres contract – Cllr Moxon – key decision
S: 13 Feb 2013
Q fact-table: whose report is the beach huts one
A: 16 Jan 2013 Beach huts: new sites – Cllr Winch – non-key
S: Cllr Winch
N unanswerable: how many new beach hut sites are proposed?

Q paraphrase: how far off was class for the kids of the mum put in another town
A: o "I was sent to a room in another town with two kids and a pushchair. The school was an hour away." – mother, 26
S: The school was an hour away
Q paraphrase: how many lost their flat or house and got help with money down so they didn't end up on the street
A: Prevented by rent deposit scheme 2011/12: 96
S: 96
N unanswerable: how many were helped by the rent deposit scheme in 2010/11?
Q paraphrase: what do the council's own people reckon is best for the old seats on the prom
A: Officers prefer A, over three years; scrutiny committee on 5 November preferred B by 6 votes to 3.
S: Officers prefer A, over three years
Q paraphrase: bill for doing up every one of the shelters
A: 7.4 Option A repair all (£149,900).
S: £149,900
N unanswerable: what would it cost to replace all the shelters with new ones?
Q paraphrase: will anyone be made to go against their will, will the boss rule that out
A: A No such promise can be given.
S: No such promise can be given
N false-premise: when did the Leader promise no compulsory redundancies?
