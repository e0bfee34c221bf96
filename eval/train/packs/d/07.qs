Q paraphrase: how common is renting off a landlord here nowadays
A: What we found was a town in which one home in five is now rented from a private owner, twice as many as in 2001, and in which four officers try to keep 15,800 of them safe.
S: one home in five

Q fact-text: How many officers police the private rented sector?
A: What we found was a town in which one home in five is now rented from a private owner, twice as many as in 2001, and in which four officers try to keep 15,800 of them safe.
S: four officers

Q fact-text: How many witnesses did the task group hear?
A: We met nine times, made two visits and heard from 26 people.
S: 26 people

Q fact-text: Who were the members of the group besides the Chair?
A: My thanks to Councillors Parveen Anwar, Geoff Sugden, Eileen Tordoff and Michael Brearley, and to Beth Cargill, scrutiny officer.
S: Councillors Parveen Anwar, Geoff Sugden, Eileen Tordoff and Michael Brearley

Q definition: What is selective licensing?
A: The group was to find out (a) the state of the sector; (b) whether enforcement is good enough; (c) whether selective licensing, under which every landlord in a named area must hold a licence, should be brought in; and (d) what help tenants have.
S: every landlord in a named area must hold a licence

Q definition: hmo meaning
A: Houses in multiple occupation (HMOs: houses shared by three or more people from more than one family) were left to the later review.
S: houses shared by three or more people from more than one family

Q reason: Why was the report three months late?
A: It was given until March because the stock condition survey came ten weeks late.
S: because the stock condition survey came ten weeks late

Q date: when was it meant to have been finished
A: The group had been due to report in December 2012.
S: December 2012

Q fact-text: How many tenants answered the questionnaire?
A: Replies came from 318 tenants (16 per cent) and 131 landlords (20 per cent).
S: 318 tenants

Q fact-text: landlord questionnaire response rate
A: Replies came from 318 tenants (16 per cent) and 131 landlords (20 per cent).
S: 20 per cent

Q paraphrase: how many renters got told theyd be out for kicking up a fuss
A: Among the tenants 44 per cent had reported a repair in the past year and waited more than a month; 12 per cent had been threatened with notice after complaining.
S: 12 per cent had been threatened with notice after complaining

Q fact-text: What share of tenants had waited more than a month for a repair?
A: Among the tenants 44 per cent had reported a repair in the past year and waited more than a month; 12 per cent had been threatened with notice after complaining.
S: 44 per cent

Q paraphrase: are most of the owners just people with the one house
A: Among the landlords 63 per cent let only one property, and 9 per cent knew the name of the Council's landlord forum.
S: 63 per cent let only one property

Q fact-text: landlord forum awareness
A: Among the landlords 63 per cent let only one property, and 9 per cent knew the name of the Council's landlord forum.
S: 9 per cent

Q definition: What's a category 1 hazard?
A: A category 1 hazard is one, such as dangerous wiring or severe damp, on which the Council has a duty to act.
S: one, such as dangerous wiring or severe damp, on which the Council has a duty to act

Q fact-text: Which firm carried out the stock survey?
A: The survey, by Dunmow Hirst Surveyors, was of 1,150 homes between May and October 2012.
S: Dunmow Hirst Surveyors

Q fact-table: How many private lets were there in Fallowgate in 2001?
A: | Fallowgate | 705 | 2,240 | 39 | 36 | 380 |
S: 705

Q fact-table: fallowgate private lets now
A: | Fallowgate | 705 | 2,240 | 39 | 36 | 380 |
S: 2,240

Q fact-table: What proportion of homes in Bankfield are privately let?
A: | Bankfield | 640 | 1,910 | 34 | 31 | 395 |
S: 34

Q fact-table: share of Station ward lets with a serious hazard
A: | Station | 890 | 2,105 | 33 | 22 | 430 |
S: 22

Q paraphrase: what'll a two bed set you back in higher irbeck
A: | Higher Irbeck | 510 | 730 | 11 | 9 | 575 |
S: 575

Q fact-table: What is the average two-bedroom rent across the whole borough?
A: | Borough | 7,780 | 15,800 | 20 | 21 | 440 |
S: 440

Q comparison: Which ward has the lowest rents?
A: | Fallowgate | 705 | 2,240 | 39 | 36 | 380 |
S: 380

Q comparison: is Mill Row or Tannery worse for dangerous homes
A: | Mill Row | 560 | 1,675 | 30 | 28 | 400 |
A: | Tannery | 615 | 1,480 | 26 | 25 | 410 |
S: 28

Q list: In which wards are at least 30 per cent of homes private lets?
A: | Bankfield | 640 | 1,910 | 34 | 31 | 395 |
A: | Fallowgate | 705 | 2,240 | 39 | 36 | 380 |
A: | Mill Row | 560 | 1,675 | 30 | 28 | 400 |
A: | Station | 890 | 2,105 | 33 | 22 | 430 |

Q fact-text: How many council and housing association homes have a serious hazard?
A: In social housing the share with a category 1 hazard was 6 per cent, and in owner-occupied homes 15 per cent.
S: 6 per cent

Q paraphrase: whats the most usual thing wrong with rented houses
A: The commonest hazard in private lets was excess cold, followed by falls on stairs.
S: excess cold

Q fact-text: How many houses on Alma Street were standing empty?
A: We visited Alma Street, Fallowgate, on 11 September, where 22 of 61 houses were let and seven stood empty, and the Peel Court flats on 2 October.
S: seven

Q paraphrase: what was it like for the family of six the councillors met
A: At 14 Alma Street a family of six had had no hot water since the spring.
S: had had no hot water since the spring

Q date: When did the group visit Peel Court?
A: We visited Alma Street, Fallowgate, on 11 September, where 22 of 61 houses were let and seven stood empty, and the Peel Court flats on 2 October.
S: 2 October

Q fact-text: How many complaints about private rented homes were there in 2011/12?
A: **Session of 25 September 2012.** *Mr Ian Stockdale, Environmental Health Manager,* said that there had been 1,046 complaints in 2011/12 and that his officers had inspected 388 homes.
A: | Complaints received | 871 | 1,046 | n/a | 1,160 |
S: 1,046

Q fact-text: How many more officers would be needed to inspect every home complained of?
A: He would need three more officers, at £38,000 each, to inspect every home complained of.
S: three more officers

Q fact-text: What is the usual fine for a landlord found guilty?
A: Mr Stockdale said two in 2011/12 and five so far this year, and that the average fine was £1,150 against costs of about £3,400 a case.
S: £1,150

Q fact-text: cost of taking a landlord to court
A: Mr Stockdale said two in 2011/12 and five so far this year, and that the average fine was £1,150 against costs of about £3,400 a case.
S: about £3,400 a case

Q reason: Why are so few landlords taken to court?
A: He said that most landlords did the work once a notice was served, and that witnesses moved away.
S: most landlords did the work once a notice was served, and that witnesses moved away

Q who-said: Who asked how many landlords had been prosecuted?
A: Councillor Sugden asked how many landlords had been prosecuted.
S: Councillor Sugden

Q fact-text: How many of the bureau's inquiries were about deposits?
A: *Ms Carole Dutta, Citizens Advice Bureau,* said that the bureau had 712 inquiries from private tenants in 2011/12, of which 205 were about deposits and 148 about repairs.
S: 205

Q fact-text: CAB repair enquiries 2011/12
A: *Ms Carole Dutta, Citizens Advice Bureau,* said that the bureau had 712 inquiries from private tenants in 2011/12, of which 205 were about deposits and 148 about repairs.
S: 148

Q who-said: Who thought tenants would end up paying for licensing?
A: She did not favour licensing: “It will be paid by tenants in the end.”
A: *Ms Carole Dutta, Citizens Advice Bureau,* said that the bureau had 712 inquiries from private tenants in 2011/12, of which 205 were about deposits and 148 about repairs.
S: Ms Carole Dutta

Q paraphrase: how many landlords are hanging on to deposits they should have lodged
A: Deposits ought to have been placed in a protection scheme since 2007 but she reckoned that a third were not.
S: a third

Q fact-text: How many members has the landlords' society?
A: **Session of 30 October.** *Mr Lionel Haigh, Irbeck and District Landlords' Society,* said that the society had 290 members and that its accreditation scheme had a waiting list.
S: 290 members

Q fact-text: expulsions from landlords society
A: Asked by Councillor Anwar how many members had been expelled, he said none in five years.
S: none in five years

Q paraphrase: how soon after moaning about the boiler was that chap told to leave
A: *Mr Saul Whitelegg,* a tenant, said that he had been given two months' notice nine days after ringing the Council about a boiler.
S: nine days after ringing the Council about a boiler

Q fact-text: What share of burglaries happen in Fallowgate and Bankfield?
A: *Inspector Jill Ramsden* said that Fallowgate and Bankfield, with 11 per cent of the borough's people, had 29 per cent of its burglaries.
S: 29 per cent

Q who-said: who from the police would be happy with licensing and on what condition
A: She would welcome licensing if it came with references for tenants.
A: *Inspector Jill Ramsden* said that Fallowgate and Bankfield, with 11 per cent of the borough's people, had 29 per cent of its burglaries.
S: if it came with references for tenants

Q fact-text: How far did antisocial behaviour fall in the area Colne Vale licensed?
A: *Ms Dorothy Kaye, Head of Housing at Colne Vale Council,* said that in the area which Colne Vale had licensed since 2009 complaints of antisocial behaviour had fallen by 27 per cent, and that 1,240 of some 1,400 lets had been licensed; but the fee of £420 had not met the cost, and the shortfall was £61,000 a year.
S: 27 per cent

Q fact-text: colne vale licence fee
A: *Ms Dorothy Kaye, Head of Housing at Colne Vale Council,* said that in the area which Colne Vale had licensed since 2009 complaints of antisocial behaviour had fallen by 27 per cent, and that 1,240 of some 1,400 lets had been licensed; but the fee of £420 had not met the cost, and the shortfall was £61,000 a year.
S: £420

Q paraphrase: did the neighbouring council lose money on it
A: *Ms Dorothy Kaye, Head of Housing at Colne Vale Council,* said that in the area which Colne Vale had licensed since 2009 complaints of antisocial behaviour had fallen by 27 per cent, and that 1,240 of some 1,400 lets had been licensed; but the fee of £420 had not met the cost, and the shortfall was £61,000 a year.
S: the shortfall was £61,000 a year

Q who-said: What did the Executive Member say about money?
A: **Session of 27 November.** *Councillor Stan Hepworth, Executive Member for Housing,* said that he kept an open mind but that there was no money.
S: there was no money

Q fact-text: How many private tenants receive housing benefit?
A: *Mr Ross Lovell, Benefits Manager,* said that 8,430 private tenants had housing benefit, costing £37.6 million, and that from April 2013 the allowance would rise by 1 per cent or not at all, whatever happened to rents.
S: 8,430

Q fact-text: cost of housing benefit to private tenants
A: *Mr Ross Lovell, Benefits Manager,* said that 8,430 private tenants had housing benefit, costing £37.6 million, and that from April 2013 the allowance would rise by 1 per cent or not at all, whatever happened to rents.
S: £37.6 million

Q fact-table: How many enforcement staff were there in 2010/11?
A: | Enforcement staff (full-time) | 6.5 | 4.0 | 4.0 | 4.0 |
S: 6.5

Q fact-table: homes inspected forecast 2012/13
A: | Homes inspected | 502 | 388 | 400 | 415 |
S: 415

Q fact-table: What was the budgeted number of notices this year?
A: | Notices served | 143 | 97 | 110 | 126 |
S: 110

Q fact-table: prosecutions 2010/11
A: | Prosecutions | 6 | 2 | 6 | 7 |
S: 6

Q fact-table: How many long-empty houses were filled in 2011/12?
A: | Empty homes brought back | 54 | 61 | 70 | 66 |
S: 61

Q paraphrase: what does the team that chases bad landlords cost this year
A: | Enforcement cost £000 | 246 | 171 | 168 | 174 |
S: 174

Q comparison: Will the bond scheme hit its number for this year?
A: | Bond scheme lettings | 119 | 96 | 100 | 83 |
S: 83

Q definition: What are works in default?
A: “Works in default” are repairs which the Council does itself and charges to the owner.
S: repairs which the Council does itself and charges to the owner

Q fact-text: How much of the 2011/12 repair charges has been recovered?
A: Of the £12,000 charged in 2011/12, £7,900 has been got back.
S: £7,900

Q reason: Why are fewer homes being let through the bond scheme?
A: Lettings have fallen because landlords can ask the benefit to be paid straight to them less readily than before.
S: because landlords can ask the benefit to be paid straight to them less readily than before

Q paraphrase: what does the bond thing do
A: The bond scheme guarantees the deposit of a homeless household.
S: guarantees the deposit of a homeless household

Q fact-text: What would licensing both wards cost the Council each year net?
A: At £450 for five years the income would be £1.87 million and the cost £2.05 million, so that the Council would have to find about £36,000 a year.
S: about £36,000 a year

Q fact-text: licence income both wards
A: At £450 for five years the income would be £1.87 million and the cost £2.05 million, so that the Council would have to find about £36,000 a year.
S: £1.87 million

Q paraphrase: would doing just fallowgate break even
A: Licensing of Fallowgate alone would cover 2,240 lets and just about pay for itself.
S: just about pay for itself

Q decision: How did the group vote on licensing?
A: Recommendation 3 was carried by three votes to two, Councillors Brearley and Sugden dissenting; the others were unanimous.
S: three votes to two

Q list: Which councillors disagreed with licensing in the group?
A: Recommendation 3 was carried by three votes to two, Councillors Brearley and Sugden dissenting; the others were unanimous.
S: Councillors Brearley and Sugden

Q decision: Did the Executive agree to two more enforcement officers?
A: | 1 | Appoint two more enforcement officers | Accepted in part: one, for two years | Mr Stockdale | July 2013 |
S: Accepted in part: one, for two years

Q decision: what does the executive say about licensing
A: | 3 | Selective licensing of Fallowgate and Bankfield | Deferred; consult on Fallowgate only | Cllr Hepworth | October 2013 |
S: Deferred; consult on Fallowgate only

Q list: Which recommendations were rejected outright?
A: | 5 | Fund Citizens Advice tenancy worker, £29,000 | Rejected; no budget | Cllr Hepworth | n/a |
A: | 6 | Check deposits before paying benefit direct | Rejected; not lawful | Mr Lovell | n/a |

Q reason: Why won't they check deposits before paying benefit to the landlord?
A: | 6 | Check deposits before paying benefit direct | Rejected; not lawful | Mr Lovell | n/a |
S: not lawful

Q paraphrase: will they name and shame the bad ones
A: | 4 | Publish names of convicted landlords | Accepted | Head of Legal | May 2013 |
S: Accepted

Q date: When is the tenants' handbook due?
A: | 9 | Tenants' handbook in five languages | Accepted in three | Housing Options | September 2013 |
S: September 2013

Q fact-table: How much did the Executive allow for works in default next year?
A: | 8 | Works in default budget of £50,000 | Accepted in part: £35,000 | Director of Resources | April 2013 |
S: £35,000

Q fact-table: triage time accepted by executive
A: | 2 | Triage of complaints within three working days | Accepted; five working days | Mr Stockdale | June 2013 |
S: five working days

Q who-said: Who wrote the minority note?
A: Councillor Brearley set down in a minority note that licensing “punishes nine hundred decent owners for the faults of sixty” and that accreditation, free of charge, should be tried first.
S: Councillor Brearley

Q paraphrase: what did brearley want to try instead
A: Councillor Brearley set down in a minority note that licensing “punishes nine hundred decent owners for the faults of sixty” and that accreditation, free of charge, should be tried first.
S: accreditation, free of charge, should be tried first

Q fact-text: How many fuel poverty recommendations have not been carried out?
A: Of the nine of the Fuel Poverty Review of January 2012, four were done and five were not.
S: five were not

Q reason: Why was one allotments recommendation dropped?
A: *Earlier reviews.* The scrutiny officer reported that, of the 14 recommendations of the 2011 Allotments Review, eleven were done, two were under way and one (water meters) had been dropped for cost.
S: (water meters) had been dropped for cost

Q decision: What happened to the motion to include Mill Row?
A: Councillor Lister moved that recommendation 3 be widened to Mill Row, where 28 per cent of lets had serious hazards.
A: There was no seconder.
S: no seconder

Q decision: how was the triage time changed on 12 february
A: Councillor Sharrock moved that the period of triage be altered from two to three working days, as officers had advised that two could not be kept; seconded Councillor Anwar; carried by eight to one.
S: from two to three working days

Q fact-text: How much of its allowance did the task group spend?
A: *Costs.* The task group had spent £13,870 of the £15,000 allowed it, of which the questionnaire was £3,120 and travel £214.
S: £13,870 of the £15,000

Q fact-text: stock survey cost
A: The stock survey, £46,000, was paid by Housing.
S: £46,000

Q fact-text: Who will lead the HMO group?
A: The HMO group will be led by Councillor Tordoff, will start in June 2013 and is to report by February 2014.
S: Councillor Tordoff

Q date: When must the HMO group report?
A: The HMO group will be led by Councillor Tordoff, will start in June 2013 and is to report by February 2014.
S: by February 2014

Q date: progress report private renting date
A: A progress report on private renting is due on 15 October 2013.
S: 15 October 2013

N unanswerable: How many landlords were fined in 2009/10?
N unanswerable: what is the name of the landlord of 14 Alma Street
N unanswerable: How many HMOs are there in the borough?
N unanswerable: what was the average rent in Fallowgate in 2001
N unanswerable: What was the smallest fine given to a landlord this year?
N unanswerable: how many burglaries were there in Bankfield
N unanswerable: Why were five of the Fuel Poverty recommendations not done?
N unanswerable: Who voted against changing the triage period?
N unanswerable: how many private tenants are there in Colne Vale
N unanswerable: In which languages will the tenants' handbook be printed?
N unanswerable: how many people did the group speak to at peel court
N false-premise: When does selective licensing start in Bankfield?
N false-premise: why did Inspector Ramsden oppose licensing
N false-premise: How many landlords did the society expel last year?
N false-premise: What was the Executive's reason for rejecting the publication of names?
N false-premise: Who seconded the Mill Row amendment?

Q paraphrase: are home owners' houses in as bad nick
A: In social housing the share with a category 1 hazard was 6 per cent, and in owner-occupied homes 15 per cent.
S: in owner-occupied homes 15 per cent

Q paraphrase: what would it cost to take on each extra inspector
A: He would need three more officers, at £38,000 each, to inspect every home complained of.
S: £38,000 each

Q paraphrase: what did the landlords' man say a permit would do
A: Licensing at £500 a house would drive out the good and leave the bad.
S: would drive out the good and leave the bad

Q paraphrase: are they paying for an advice worker for renters
A: | 5 | Fund Citizens Advice tenancy worker, £29,000 | Rejected; no budget | Cllr Hepworth | n/a |
S: Rejected; no budget

Q paraphrase: will the deposit guarantee for the homeless get bigger
A: | 7 | Raise bond to six weeks' rent | Accepted | Housing Options | April 2013 |
S: Accepted

Q paraphrase: where's the owner of the house with no hot taps
A: The owner lived in Cyprus.
S: Cyprus

Q paraphrase: what are they looking into after this
A: *Next topics.* HMOs was chosen by ten votes and bus shelters got four.
S: HMOs was chosen by ten votes
