Q date: when is the housing overview panel
A: ## HOUSING & NEIGHBOURHOODS OVERVIEW PANEL — Monday 24 September 2018 — 5.45pm — Guildhall
S: Monday 24 September 2018 — 5.45pm
Q fact-text: who stood in for Cllr Garth
A: Panel: Cllr Vera Lomax-Shaw (Chair) · Cllr Tim Ruddle · Cllr Nazreen Akhtar · Cllr Colin Bewick · Cllr Josie Harte · Cllr Peter Yelland (substitute for Cllr Simon Garth)
S: Cllr Peter Yelland
N unanswerable: why could Cllr Garth not come
Q paraphrase: which cabinet member looks after housing
A: In attendance: Cllr Edwin Marl (Portfolio Holder for Housing), Kate Sunderby (Head of Housing Options), Darren Ogle (Temporary Accommodation Manager), Fr Michael Dunne (Brackminster Nightstop)
S: Cllr Edwin Marl
N unanswerable: who is the Empty Homes Officer?
Q fact-text: how many bands will there be for council house applicants?
A: **P15 — Choice-based lettings.** Ms Sunderby explained that the number of bands would go from five to four and that applicants with no local connection would go into the lowest.
S: four
Q paraphrase: where on the list do you go if you're not from round here
A: **P15 — Choice-based lettings.** Ms Sunderby explained that the number of bands would go from five to four and that applicants with no local connection would go into the lowest.
S: the lowest
Q who-said: who asked about ex-army people and the lettings rules?
A: Cllr Bewick asked whether former service personnel would be exempt.
S: Cllr Bewick
Q paraphrase: how long after leaving the forces are people let off the local connection rule
A: They would, for five years after discharge.
S: five years after discharge
Q who-said: who pushed for nurses to be let off as well
A: Cllr Harte wanted hospital staff to be exempt too; the Portfolio Holder undertook to consider it.
S: Cllr Harte
N false-premise: from when will hospital staff be exempt from the local connection rule?
Q decision: what did the panel agree about the allocations scheme
A: **Agreed:** that the draft Allocations Scheme go to consultation for eight weeks from 16 July.
S: that the draft Allocations Scheme go to consultation for eight weeks from 16 July
N unanswerable: how many people replied to the Allocations Scheme consultation?
Q fact-text: number of long-term empty homes
A: **P16 — Empty homes.** 412 homes had been empty for over six months, 37 fewer than a year before.
S: 412
Q comparison: are fewer houses standing empty than last year
A: **P16 — Empty homes.** 412 homes had been empty for over six months, 37 fewer than a year before.
S: 37 fewer than a year before
N unanswerable: number of homes empty for over two years
Q date: since when has nobody been doing the empty homes job
A: The Empty Homes Officer post had been vacant since February.
S: February
N unanswerable: why did the last Empty Homes Officer leave
Q decision: what will happen to council tax on places left empty two years
A: **Agreed**, on the motion of Cllr Akhtar: that the post be filled without delay, and that the council tax premium on homes empty for two years be raised from 50% to 100% once the law allows.
S: be raised from 50% to 100% once the law allows
Q who-said: who moved the motion on empty homes?
A: **Agreed**, on the motion of Cllr Akhtar: that the post be filled without delay, and that the council tax premium on homes empty for two years be raised from 50% to 100% once the law allows.
S: Cllr Akhtar
N unanswerable: who seconded the motion on empty homes?
Q definition: what is Nightstop
A: **P17 — Nightstop.** Fr Dunne described the scheme, by which volunteers put up young people aged 16 to 25 in their own homes for up to three weeks.
S: volunteers put up young people aged 16 to 25 in their own homes for up to three weeks
Q fact-text: how many nightstop hosts are there in the city
A: There were 17 hosts in the city; 30 were needed.
S: 17
N unanswerable: how many young people has Nightstop put up
Q date: when did the Homelessness Reduction Act start
A: **5.1** The Homelessness Reduction Act 2017 came into force on 3 April 2018.
S: 3 April 2018
Q definition: what does the prevention duty mean
A: Under the *prevention duty* the Council must take reasonable steps to help an applicant who is threatened with homelessness within 56 days to keep their home.
S: the Council must take reasonable steps to help an applicant who is threatened with homelessness within 56 days to keep their home
Q definition: which duty covers someone who has nowhere to live already
A: Under the *relief duty* it must take reasonable steps, also for 56 days, to help an applicant who is already homeless to find a home.
S: relief duty
Q fact-text: PHPs drawn up April to August
A: Between April and August 702 PHPs were drawn up.
S: 702
Q fact-text: how many of the housing plans audited were poor?
A: An audit of 50 of them by the team from Corby Vale found 31 to be good, 14 to need work and 5 to be poor.
S: 5
Q paraphrase: who marked our housing plans
A: An audit of 50 of them by the team from Corby Vale found 31 to be good, 14 to need work and 5 to be poor.
S: the team from Corby Vale
N unanswerable: what was wrong with the five poor plans?
N unanswerable: PHPs drawn up in September
Q fact-text: how many people came to Housing Options for help between April and August 2018
A: **5.3** Approaches to Housing Options from April to August 2018 were 1,184, up 38% on the same months of 2017.
S: 1,184
Q comparison: is demand for housing help above what officers expected
A: **5.3** Approaches to Housing Options from April to August 2018 were 1,184, up 38% on the same months of 2017.
A: The officers had expected a rise of 25%.
S: up 38%
Q fact-text: caseload per caseworker
A: Caseloads stand at 54 for each caseworker; the Government's guidance speaks of 30 to 35.
S: 54
Q paraphrase: how many cases should each worker have by rights
A: Caseloads stand at 54 for each caseworker; the Government's guidance speaks of 30 to 35.
S: 30 to 35
N unanswerable: caseload per caseworker in 2017
Q reason: what's the main thing making people homeless here these days
A: **5.4** The commonest reason for approaching was the ending of a private tenancy (31%), then being asked to leave by parents or relatives (24%), domestic abuse (13%) and the break-up of a relationship without violence (11%).
S: the ending of a private tenancy (31%)
Q paraphrase: share fleeing violent partners
A: **5.4** The commonest reason for approaching was the ending of a private tenancy (31%), then being asked to leave by parents or relatives (24%), domestic abuse (13%) and the break-up of a relationship without violence (11%).
S: 13%
Q fact-text: commonest reason in 2016/17
A: In 2016/17 the commonest reason had been being asked to leave by family.
S: being asked to leave by family
N unanswerable: share asked to leave by family in 2016/17
N unanswerable: what share approached because of mortgage arrears?
Q fact-text: New Burdens grant this year
A: Three caseworkers were taken on in March, paid for out of the New Burdens grant of £61,000 for 2018/19; the grant falls to £56,000 in 2019/20, after which there will be none.
S: £61,000
Q fact-text: New Burdens grant 2019/20
A: Three caseworkers were taken on in March, paid for out of the New Burdens grant of £61,000 for 2018/19; the grant falls to £56,000 in 2019/20, after which there will be none.
S: £56,000
N unanswerable: New Burdens grant 2017/18
Q fact-text: will there be any New Burdens money from 2020?
A: Three caseworkers were taken on in March, paid for out of the New Burdens grant of £61,000 for 2018/19; the grant falls to £56,000 in 2019/20, after which there will be none.
S: after which there will be none
N false-premise: why is the New Burdens grant going up in 2019/20?
Q paraphrase: number of unfilled posts in the housing options team
A: Two of the eleven established posts are vacant.
S: Two
Q fact-table: prevention success rate Q1
A: | HO1 | Prevention cases closed with home kept or found (%) | n/a | n/a | 58 | 60 | Amber |
S: 58
Q fact-table: target for relief cases
A: | HO2 | Relief cases closed with home found (%) | n/a | n/a | 37 | 45 | Red |
S: 45
N unanswerable: relief cases closed with home found, Q2
Q fact-table: how many households were in temporary accomodation at the end of q1
A: | HO4 | Households in temporary accommodation at period end | 119 | 163 | 184 | 150 | Red |
S: 184
Q fact-table: households in temporary housing, 2016/17
A: | HO4 | Households in temporary accommodation at period end | 119 | 163 | 184 | 150 | Red |
S: 119
N unanswerable: households in temporary housing, 2015/16
Q fact-table: how many were stuck in B&Bs at the end of 2017/18
A: | HO5 | Of which in bed and breakfast | 22 | 47 | 61 | 30 | Red |
S: 47
Q fact-table: families in a b and b too long
A: | HO6 | Families in B&B over six weeks | 3 | 11 | 8 | 0 | Red |
S: 8
N unanswerable: how many single people were in B&B over six weeks
Q fact-table: how long till you get seen first time
A: | HO7 | Average wait for first interview (working days) | 6 | 8 | 5 | 5 | Green |
S: 5
Q fact-table: share of homes that went to homeless people last year 17/18
A: | HO8 | Homes let to homeless households (%) | 27 | 33 | 41 | 35 | Green |
S: 33
Q fact-table: rent deposits lent Q1
A: | HO9 | Rent deposits lent | 96 | 118 | 29 | 35 | Amber |
S: 29
N unanswerable: value of rent deposits lent in Q1
N unanswerable: how many rent deposits were paid back
Q comparison: are more decisions being overturned than before?
A: | HO10 | Reviews of decisions upheld for applicant (%) | 15 | 18 | 22 | 15 | Red |
Q list: which housing options indicators are red?
A: | HO2 | Relief cases closed with home found (%) | n/a | n/a | 37 | 45 | Red |
A: | HO4 | Households in temporary accommodation at period end | 119 | 163 | 184 | 150 | Red |
A: | HO5 | Of which in bed and breakfast | 22 | 47 | 61 | 30 | Red |
A: | HO6 | Families in B&B over six weeks | 3 | 11 | 8 | 0 | Red |
A: | HO10 | Reviews of decisions upheld for applicant (%) | 15 | 18 | 22 | 15 | Red |
Q reason: why is the last family still in b&b
A: The eighth, a family of nine, awaits an adapted house.
S: awaits an adapted house
Q fact-text: how many of the B&B families got out over the summer
A: **5.6** Seven of the families in HO6 were moved out during July and August.
S: Seven
Q fact-text: net cost of temporary accommodation 2017/18
A: **6.1** Temporary accommodation cost the General Fund £1.47 million net in 2017/18 (2016/17: £0.88 million).
S: £1.47 million
Q fact-text: forecast TA spend 2018/19
A: The budget for 2018/19 is £1.30 million; on present trends £1.75 million will be spent.
S: £1.75 million
Q paraphrase: how much was set aside this year for emergency housing
A: The budget for 2018/19 is £1.30 million; on present trends £1.75 million will be spent.
S: £1.30 million
N unanswerable: what is the temporary accommodation budget for 2019/20?
Q fact-text: how much of a B&B night comes back through housing benefit
A: **6.2** A night in bed and breakfast costs the Council £49 on average, of which housing benefit gives back £15.
S: £15
Q comparison: is leasing a house cheaper than a hotel room
A: **6.2** A night in bed and breakfast costs the Council £49 on average, of which housing benefit gives back £15.
A: A night in a leased house costs £33, of which £28 comes back.
Q fact-table: rooms at Plum Street now
A: | Council hostel, Plum Street | 14 | 9 | 36 | 88 | City Council |
S: 9
Q fact-table: average stay friars gate hostel
A: | Council hostel, Friars Gate | 22 | 22 | 31 | 104 | City Council |
S: 104
N unanswerable: how many people were turned away from Friars Gate
Q fact-table: who do we lease houses from
A: | Leased houses | 58 | 71 | 33 | 187 | Severnbrook Homes |
S: Severnbrook Homes
Q fact-table: how many bnb places out of town a year ago
A: | Bed and breakfast, outside city | 9 | 20 | 53 | 46 | Various |
S: 9
Q fact-table: nightly price of hotels inside the city
A: | Bed and breakfast, in city | 30 | 41 | 47 | 39 | Four hotels |
S: 47
Q fact-table: who runs the women's refuge
A: | Women's refuge | 11 | 11 | 62 | 121 | Haven Brackminster |
S: Haven Brackminster
N unanswerable: which towns outside the city are families sent to?
Q reason: why are some rooms at plum street shut
A: **6.3** Five rooms at Plum Street have been shut since May on account of fire doors.
S: on account of fire doors
Q date: when will the Plum Street rooms be put right
A: Repair is put at £84,000 and will be finished in January.
S: January
N unanswerable: who is carrying out the Plum Street repairs
N false-premise: why are five rooms at Friars Gate closed?
Q fact-text: how many houses would be bought under Option A?
A: **6.4** Three options have been looked at: (A) buy 20 houses at about £145,000 each; (B) lease a further 30 from Severnbrook Homes; (C) set up 24 modular homes on the Tannery car park.
S: 20
Q fact-text: where would the modular homes go
A: **6.4** Three options have been looked at: (A) buy 20 houses at about £145,000 each; (B) lease a further 30 from Severnbrook Homes; (C) set up 24 modular homes on the Tannery car park.
S: the Tannery car park
N unanswerable: what would Option C cost
Q reason: why did people write in against the prefabs
A: Option C was opposed by 63 of the 71 people who wrote in, chiefly for loss of parking.
S: loss of parking
N unanswerable: how many people wrote in against Option B?
Q paraphrase: which option works out cheapest in the long run
A: Option A costs most at first and least over ten years.
S: Option A
Q paraphrase: what do staff want to go for
A: Officers favour A and B together.
S: A and B together
Q fact-text: how much did the Ombudsman say Ms T should get
A: The Ombudsman found fault in one Brackminster case in June 2018, that of Ms T, and recommended a payment of £900.
S: £900
N unanswerable: what was the Ombudsman's fault finding about in Ms T's case?
Q definition: count vs estimate, how is the rough sleeper estimate made
A: **7.1** The count takes place on one night each November; the estimate is drawn from agencies' knowledge over a week.
S: the estimate is drawn from agencies' knowledge over a week
Q fact-text: rough sleepers counted November 2017
A: The November 2017 count found 26 people, the November 2016 count 19.
S: 26
Q fact-text: rough sleeper estimate june 2018
A: The estimate for the week of 11 June 2018 was 34, among them five women.
S: 34
N unanswerable: how many women were found in the November 2017 count?
N unanswerable: rough sleepers counted November 2018
Q paraphrase: what'll the rough sleeping money buy
A: **7.2** A grant of £187,000 from the Rough Sleeping Initiative will pay for two outreach workers, a navigator and 12 extra beds at St Chad's from 1 October to 31 March.
S: two outreach workers, a navigator and 12 extra beds at St Chad's
Q fact-text: who runs the winter night shelter
A: The winter night shelter, run by seven churches in turn, is a different thing and takes no public money.
S: seven churches in turn
Q paraphrase: do taxpayers fund the churches' cold weather shelter
A: The winter night shelter, run by seven churches in turn, is a different thing and takes no public money.
S: takes no public money
N unanswerable: how many beds does the winter night shelter have?
Q paraphrase: how many of those interviewed had been turned down over a pet or partner?
A: Fifteen had been in care or prison; twelve had lost a tenancy in the last two years; nine had been refused a hostel bed because of a dog or a partner.
S: nine
N unanswerable: how many of the 22 people interviewed had drug problems
Q who-said: who said they'd rather sleep in a doorway
A: > "I'd sooner the doorway than Friars Gate. You don't sleep in there either." — woman, 31
S: woman, 31
Q who-said: which homeless man was pleased someone kept their word
A: > "The outreach girl came back when she said she would. Nobody does that." — man, 27
S: man, 27
Q list: what do the students suggest?
A: **7.4** The students advise a hostel that takes dogs, a key worker for each person, and an address for post.
S: a hostel that takes dogs, a key worker for each person, and an address for post
Q fact-table: who's doing the landlord hotline
A: | Landlord hotline | Priti Solanki | Landlords' Forum | June 2019 | 9,500 |
S: Priti Solanki
Q fact-table: yearly cost of Housing First
A: | Housing First pilot (10 people) | Kate Sunderby | Two housing associations | Jan 2020 | 96,000 |
S: 96,000
Q fact-table: when will families be out of bnb for good
A: | End B&B for families | Darren Ogle | Severnbrook Homes | March 2020 | 310,000 |
S: March 2020
Q fact-table: partner for people coming out of jail
A: | Prison release protocol | Hugh Fennimore | HMP Stretton | Oct 2019 | 6,000 |
S: HMP Stretton
Q list: which strategy actions cost nothing?
A: | Call before you serve scheme | Priti Solanki | County Court | Sept 2019 | nil |
A: | Hospital discharge protocol | Hugh Fennimore | Royal Infirmary | March 2019 | nil |
N unanswerable: what protocol is planned for care leavers, and by when
N unanswerable: which two housing associations are in the Housing First pilot?
Q date: when does the current strategy expire
A: **8.1** The present strategy runs out on 31 December 2018.
S: 31 December 2018
Q date: last day to comment on the new homelessness strategy
A: Consultation on the new one will open on 8 October and shut on 30 November.
S: 30 November
N false-premise: which two members were named to the Strategy Steering Group?
Q date: when is the budget discussed
A: 28 January 2019 — Final Homelessness Strategy; Budget.
S: 28 January 2019
Q paraphrase: who do I tell I'm sending someone in my place
A: *Please let Moira Keble in Member Services know if you are sending a substitute.*
S: Moira Keble
Q paraphrase: how many hosts for teenagers are we short of what's wanted
A: There were 17 hosts in the city; 30 were needed.
S: 17 hosts in the city; 30 were needed
Q fact-text: age range of young people on Nightstop
A: **P17 — Nightstop.** Fr Dunne described the scheme, by which volunteers put up young people aged 16 to 25 in their own homes for up to three weeks.
S: 16 to 25
N unanswerable: what are Nightstop hosts paid?
Q date: when did they agree to consult on who gets a council house
A: ### ITEM 3 — MINUTES, 2 July 2018
A: **Agreed:** that the draft Allocations Scheme go to consultation for eight weeks from 16 July.
S: 2 July 2018
Q paraphrase: what's the council got to do if I'm about to lose my home
A: Under the *prevention duty* the Council must take reasonable steps to help an applicant who is threatened with homelessness within 56 days to keep their home.
S: must take reasonable steps to help
Q fact-text: rise in approaches officers had forecast
A: The officers had expected a rise of 25%.
S: 25%
N unanswerable: rise in approaches forecast for 2019
Q paraphrase: % asked to go by mum and dad
A: **5.4** The commonest reason for approaching was the ending of a private tenancy (31%), then being asked to leave by parents or relatives (24%), domestic abuse (13%) and the break-up of a relationship without violence (11%).
S: 24%
Q fact-table: HO3 accepted last year
A: | HO3 | Main duty accepted (households) | 288 | 301 | 44 | 60 | Green |
S: 301
N unanswerable: HO3 accepted Q2
Q fact-table: prevention target
A: | HO1 | Prevention cases closed with home kept or found (%) | n/a | n/a | 58 | 60 | Amber |
S: 60
Q fact-table: people in hotels and guest houses, limit we set ourselves
A: | HO5 | Of which in bed and breakfast | 22 | 47 | 61 | 30 | Red |
S: 30
Q list: which indicators are amber for Housing Options
A: | HO1 | Prevention cases closed with home kept or found (%) | n/a | n/a | 58 | 60 | Amber |
A: | HO9 | Rent deposits lent | 96 | 118 | 29 | 35 | Amber |
Q comparison: how much dearer was emergency housing than in 2016/17
A: **6.1** Temporary accommodation cost the General Fund £1.47 million net in 2017/18 (2016/17: £0.88 million).
S: £1.47 million net in 2017/18 (2016/17: £0.88 million)
N unanswerable: why did temporary accommodation cost more in 2017/18 than in 2016/17?
Q fact-table: leased houses a year ago
A: | Leased houses | 58 | 71 | 33 | 187 | Severnbrook Homes |
S: 58
Q fact-table: how long do people stop in hotels out of town on average
A: | Bed and breakfast, outside city | 9 | 20 | 53 | 46 | Various |
S: 46
N unanswerable: how many of those placed outside the city are families with children at school
Q fact-table: council's own homes used for now, price a night
A: | Own stock used temporarily | 12 | 25 | 18 | 142 | City Council |
S: 18
Q paraphrase: repair bill for the fire doors at Plum Street
A: Repair is put at £84,000 and will be finished in January.
S: £84,000
Q fact-text: how long can a family legally be kept in b&b
A: **6.5 Legal.** Bed and breakfast is not suitable for families save in an emergency, and then for no more than six weeks (2003 Order).
S: no more than six weeks
N unanswerable: how long can a family legally be kept in a hostel?
Q fact-text: rough sleepers 2016
A: The November 2017 count found 26 people, the November 2016 count 19.
S: 19
N unanswerable: rough sleepers 2015
Q fact-text: how many more beds at St Chad's
A: **7.2** A grant of £187,000 from the Rough Sleeping Initiative will pay for two outreach workers, a navigator and 12 extra beds at St Chad's from 1 October to 31 March.
S: 12 extra beds
N unanswerable: how many beds does St Chad's have already
Q who-said: who hasn't had a phone since Christmas
A: > "They gave me a number to ring. I've not had a phone since Christmas." — man, 44
S: man, 44
Q fact-table: when does the scheme for people leaving hospital have to be in place
A: | Hospital discharge protocol | Hugh Fennimore | Royal Infirmary | March 2019 | nil |
S: March 2019
Q fact-table: what will the dog rooms cost each year
A: | Dog-friendly hostel rooms (four) | Darren Ogle | St Chad's | Dec 2019 | 14,000 |
S: 14,000
N unanswerable: what will the Allocations Scheme consultation cost?
