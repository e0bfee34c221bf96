Q fact-table: Band A households needing two bedrooms
A: | A – urgent | 61 | 38 | 29 | 21 | 149 | 121 |
S: 38

Q fact-table: Band B high households total 2025
A: | B – high | 402 | 310 | 266 | 118 | 1,096 | 988 |
S: 1,096

Q fact-table: Band B high transfer total 2025
A: | B – high, transfer | 88 | 71 | 102 | 60 | 321 | 305 |
S: 321

Q fact-table: Band C medium total 2024
A: | C – medium | 644 | 390 | 251 | 72 | 1,357 | 1,290 |
S: 1,290

Q fact-table: Band C transfer 3 bedrooms
A: | C – medium, transfer | 105 | 83 | 64 | 12 | 264 | 259 |
S: 64

Q fact-table: How many Band B households (not transfers) need four or more bedrooms?
A: | B – high | 402 | 310 | 266 | 118 | 1,096 | 988 |
S: 118

Q fact-table: band D low or none one bedroom
A: | D – low or none | 390 | 166 | 70 | 9 | 635 | 661 |
S: 390

Q paraphrase: how many pensioners are down for sheltered
A: | D – older people only (sheltered) | 520 | 44 | 0 | 0 | 564 | 451 |
S: 564

Q fact-table: older people only register total in 2024
A: | D – older people only (sheltered) | 520 | 44 | 0 | 0 | 564 | 451 |
S: 451

Q fact-text: households on the register 31 March 2025
A: **2.2** At 31 March 2025 the register stood at 4,386 households, 311 more than a year earlier.
A: | **All** | **2,210** | **1,102** | **782** | **292** | **4,386** | **4,075** |
S: 4,386

Q fact-text: how many more on the register than a year ago
A: **2.2** At 31 March 2025 the register stood at 4,386 households, 311 more than a year earlier.
S: 311

Q paraphrase: how many people are queueing for somewhere to live
A: **2.2** At 31 March 2025 the register stood at 4,386 households, 311 more than a year earlier.
A: | **All** | **2,210** | **1,102** | **782** | **292** | **4,386** | **4,075** |
S: 4,386

Q comparison: Which band fell between 2024 and 2025?
A: | D – low or none | 390 | 166 | 70 | 9 | 635 | 661 |
S: D – low or none

Q fact-table: three-bedroom need all bands
A: | **All** | **2,210** | **1,102** | **782** | **292** | **4,386** | **4,075** |
S: 782

Q fact-text: lettings in 2024/25
A: In 2024/25 there were 402 lettings, 57 fewer than in 2023/24; 268 were of Council homes and 134 of housing associations' homes.
A: | 402 | 459 | All | 7 | 28 | 33 | 101 |
S: 402

Q fact-text: How many of the lettings were of housing associations' homes?
A: In 2024/25 there were 402 lettings, 57 fewer than in 2023/24; 268 were of Council homes and 134 of housing associations' homes.
S: 134

Q reason: Why has the number of older applicants grown?
A: **2.3** Applicants of 60 and over grew most, as sheltered schemes no longer ask for a local connection.
S: sheltered schemes no longer ask for a local connection

Q reason: why were fewer homes let
A: **2.4** Fewer homes came free because 61 new homes at Dairy Fields, due in November 2024, will not be let before August 2025; the builder went into administration on 3 September 2024.
S: 61 new homes at Dairy Fields, due in November 2024, will not be let before August 2025

Q date: When did the Dairy Fields builder go bust?
A: **2.4** Fewer homes came free because 61 new homes at Dairy Fields, due in November 2024, will not be let before August 2025; the builder went into administration on 3 September 2024.
S: 3 September 2024

Q fact-table: wait Band B 2-bedroom flat months
A: | 83 | 101 | 2-bedroom flat | 6 | 26 | 51 | 112 |
S: 26

Q fact-table: wait Band B 2-bedroom house months
A: | 37 | 39 | 2-bedroom house | 11 | 40 | none let | 241 |
S: 40

Q fact-table: band A wait 3-bedroom house
A: | 38 | 47 | 3-bedroom house | 14 | 58 | none let | 263 |
S: 14

Q fact-table: 3-bedroom flat Band C wait
A: | 24 | 30 | 3-bedroom flat | 9 | 35 | 60 | 95 |
S: 60

Q fact-table: lettings of 1-bedroom sheltered 2024/25
A: | 71 | 69 | 1-bedroom sheltered | 2 | 5 | 8 | 6 |
S: 71

Q fact-table: 1-bedroom flat lettings 2023/24
A: | 96 | 104 | 1-bedroom flat | 5 | 19 | 38 | 88 |
S: 104

Q paraphrase: how long would a big family in the high group be stuck before they got a four bed house
A: | 5 | 7 | 4-bedroom house | 31 | 97 | none let | 174 |
S: 97

Q paraphrase: how many people go after each 3 bed house that comes up
A: | 38 | 47 | 3-bedroom house | 14 | 58 | none let | 263 |
S: 263

Q fact-table: average bids for a studio
A: | 44 | 58 | Studio or bedsit | 3 | 9 | 15 | 21 |
S: 21

Q fact-table: wheelchair adapted homes let 2024/25
A: | 4 | 4 | Adapted for wheelchair | 17 | 49 | none let | 12 |
S: 4

Q fact-table: wheelchair adapted wait Band B
A: | 4 | 4 | Adapted for wheelchair | 17 | 49 | none let | 12 |
S: 49

Q list: What property types had none let to Band C?
A: | 37 | 39 | 2-bedroom house | 11 | 40 | none let | 241 |
A: | 38 | 47 | 3-bedroom house | 14 | 58 | none let | 263 |
A: | 5 | 7 | 4-bedroom house | 31 | 97 | none let | 174 |
A: | 4 | 4 | Adapted for wheelchair | 17 | 49 | none let | 12 |

Q comparison: Are houses or flats with two bedrooms bid for more?
A: | 37 | 39 | 2-bedroom house | 11 | 40 | none let | 241 |
A: | 83 | 101 | 2-bedroom flat | 6 | 26 | 51 | 112 |
S: 241

Q definition: What is reasonable preference?
A: *Reasonable preference* is the priority which the Housing Act 1996 says must be given to certain groups.

Q paraphrase: what does being in band c mean
A: **2.1** Applicants are placed in a band by need: Band A is urgent, Band B high, Band C medium and Band D low or none; bids are made each week through Harrowmere HomeFinder.
S: Band C medium

Q fact-table: households in temporary accommodation number Q4 2024/25
A: | Households in temporary accommodation, number | 171 | 213 | 226 | 180 | Red |
S: 226

Q fact-table: households in temporary accommodation per 1,000 Q4
A: | Households in temporary accommodation, per 1,000 households | 3.1 | 3.8 | 4.1 | 3.3 | Red |
S: 4.1

Q fact-table: temporary accommodation rate per 1,000 target
A: | Households in temporary accommodation, per 1,000 households | 3.1 | 3.8 | 4.1 | 3.3 | Red |
S: 3.3

Q fact-table: Target for the number of households in temporary accommodation?
A: | Households in temporary accommodation, number | 171 | 213 | 226 | 180 | Red |
S: 180

Q fact-table: prevention succeeded Q3 2024/25
A: | Prevention succeeded, % | 57 | 51 | 54 | 60 | Amber |
S: 51

Q fact-table: relief succeeded Q4 2024/25 %
A: | Relief succeeded, % | 38 | 33 | 31 | 40 | Red |
S: 31

Q fact-table: relief duty accepted Q4 2023/24
A: | Duty to relieve accepted | 122 | 158 | 177 | – | – |
S: 122

Q fact-table: prevention duty accepted q4 24/25
A: | Duty to prevent accepted | 141 | 137 | 150 | – | – |
S: 150

Q fact-table: main duty accepted Q3
A: | Main duty accepted | 39 | 52 | 66 | – | – |
S: 52

Q paraphrase: how many youngsters are living in stopgap places
A: | Children in temporary accommodation | 204 | 270 | 291 | – | – |
S: 291

Q paraphrase: families stuck in a b&b longer than the law lets them, latest
A: | Families in bed and breakfast over six weeks | 4 | 11 | 6 | 0 | Red |
S: 6

Q fact-table: placed outside the borough Q4 2024/25
A: | Placed outside the borough | 48 | 83 | 92 | 60 | Red |
S: 92

Q fact-table: placed outside the county Q4 2024/25
A: | Placed outside the county | 9 | 21 | 17 | 10 | Amber |
S: 17

Q fact-table: placed outside county target
A: | Placed outside the county | 9 | 21 | 17 | 10 | Amber |
S: 10

Q paraphrase: how many were kipping on the streets when they counted this time
A: | Sleeping rough, single night | 7 | 12 | 9 | 5 | Amber |
S: 9

Q fact-table: decisions within 57 days target
A: | Decisions made within 57 days, % | 88 | 90 | 96 | 95 | Green |
S: 95

Q list: Which homelessness indicators are red?
A: | Relief succeeded, % | 38 | 33 | 31 | 40 | Red |
A: | Households in temporary accommodation, number | 171 | 213 | 226 | 180 | Red |
A: | Households in temporary accommodation, per 1,000 households | 3.1 | 3.8 | 4.1 | 3.3 | Red |
A: | Families in bed and breakfast over six weeks | 4 | 11 | 6 | 0 | Red |
A: | Placed outside the borough | 48 | 83 | 92 | 60 | Red |

Q fact-table: approaches for advice 2023/24 Q4
A: | Approaches for advice | 588 | 640 | 702 | – | – |
S: 588

Q fact-text: share of duties caused by domestic abuse
A: **3.1** The end of a private tenancy was the cause of 38% of duties accepted (section 21 notices: 29%), family or friends no longer willing 24% and domestic abuse 17%.
S: 17%

Q paraphrase: main reason folk lose their home
A: **3.1** The end of a private tenancy was the cause of 38% of duties accepted (section 21 notices: 29%), family or friends no longer willing 24% and domestic abuse 17%.
S: The end of a private tenancy

Q fact-text: percentage due to section 21 notices
A: **3.1** The end of a private tenancy was the cause of 38% of duties accepted (section 21 notices: 29%), family or friends no longer willing 24% and domestic abuse 17%.
S: 29%

Q fact-table: nightly let gross outturn 2024/25
A: | Nightly let, gross | 4,100 | 5,635 | 1,535 | 5,200 |
S: 5,635

Q fact-table: nightly let net outturn 2024/25
A: | **Nightly let, net** | **2,500** | **3,420** | **920** | **3,150** |
A: **1.2 Temporary accommodation.** Members heard that nightly-let accommodation had cost £3.42m net in 2024/25, against £2.28m in 2023/24 and a budget of £2.50m.
S: 3,420

Q fact-table: nightly let net budget 2025/26
A: | **Nightly let, net** | **2,500** | **3,420** | **920** | **3,150** |
S: 3,150

Q fact-table: housing benefit on nightly lets budget 2024/25
A: | Nightly let, housing benefit | -1,600 | -2,215 | -615 | -2,050 |
S: -1,600

Q fact-table: council hostels variance
A: | Council hostels, net | 145 | 201 | 56 | 160 |
S: 56

Q fact-table: private leasing net outturn
A: | Private leasing, net | 310 | 288 | -22 | 300 |
S: 288

Q paraphrase: what did we blow on keeping people's furniture
A: | Storage of belongings | 60 | 97 | 37 | 75 |
S: 97

Q paraphrase: money for cabs and vans this coming year
A: | Removals and taxis | 25 | 41 | 16 | 30 |
S: 30

Q fact-table: rent deposits and loans underspend
A: | Rent deposits and loans | 180 | 122 | -58 | 220 |
S: -58

Q fact-table: Homelessness Prevention Grant 2025/26
A: | Homelessness Prevention Grant | -1,020 | -1,020 | 0 | -1,465 |
S: -1,465

Q fact-table: temporary accommodation total overspend £000
A: | **Total** | **2,200** | **3,149** | **949** | **2,470** |
S: 949

Q fact-text: nightly let net cost in 2023/24
A: **1.2 Temporary accommodation.** Members heard that nightly-let accommodation had cost £3.42m net in 2024/25, against £2.28m in 2023/24 and a budget of £2.50m.
S: £2.28m

Q reason: why does the council bear so much of nightly lets
A: **3.2** Benefit is paid only at 90% of the January 2011 local housing allowance, so that the Council bears £61 of each £100 spent on nightly lets.
S: Benefit is paid only at 90% of the January 2011 local housing allowance

Q fact-text: What will be left in the Homelessness Reserve?
A: The overspend was met from the Homelessness Reserve, which falls from £1.31m to £361,000.
S: £361,000

Q fact-text: homelessness reserve before the overspend
A: The overspend was met from the Homelessness Reserve, which falls from £1.31m to £361,000.
S: £1.31m

Q fact-text: ombudsman payments bed and breakfast cases
A: **3.3** *Legal.* Bed and breakfast may not be used for families for more than six weeks; the Ombudsman found against the Council in two such cases in 2024/25 and ordered £1,900 to be paid in one and £850 in the other.
S: £1,900 to be paid in one and £850 in the other

Q paraphrase: how long can they legally leave a family in a b&b
A: **3.3** *Legal.* Bed and breakfast may not be used for families for more than six weeks; the Ombudsman found against the Council in two such cases in 2024/25 and ordered £1,900 to be paid in one and £850 in the other.
S: six weeks

Q fact-table: Council tenants for four years local connection
A: | Council tenants | 341 | 18 | 25 | 52 | 5 |
S: 52

Q fact-table: private tenants for two years as now
A: | Private tenants | 122 | 44 | 25 | 27 | 4 |
S: 44

Q fact-table: replies from applicants in Bands A and B
A: | Applicants, Bands A and B | 188 | 31 | 26 | 38 | 5 |
S: 188

Q fact-table: applicants bands C and D for four years %
A: | Applicants, Bands C and D | 260 | 24 | 22 | 47 | 7 |
S: 47

Q fact-table: parish councils for three years
A: | Parish councils | 9 | 11 | 22 | 67 | 0 |
S: 22

Q paraphrase: did charities want to leave the residency rule as it is
A: | Charities | 11 | 82 | 9 | 0 | 9 |
S: 82

Q paraphrase: what proportion of people who own their place wanted the toughest rule
A: | Home owners | 205 | 20 | 19 | 57 | 4 |
S: 57

Q fact-table: total replies to the consultation
A: | **All** | **1,143** | **25** | **23** | **47** | **5** |
S: 1,143

Q comparison: overall which length of local connection was most popular
A: | **All** | **1,143** | **25** | **23** | **47** | **5** |
S: 47

Q fact-table: homes bought so far for temporary accommodation
A: | H1 | Cost of nightly lets | Buy 40 homes | Marcus Eldridge | Dec 2025 | 22 bought, 9 more in conveyance | Amber |
A: Cllr Tilling asked what had become of the purchase programme; the Head of Housing, Marcus Eldridge, said that 22 of 40 homes had been bought, at an average of £271,000, and that the other 18 would be bought by December 2025.
S: 22

Q fact-table: homes in conveyance
A: | H1 | Cost of nightly lets | Buy 40 homes | Marcus Eldridge | Dec 2025 | 22 bought, 9 more in conveyance | Amber |
S: 9 more in conveyance

Q fact-table: homes leased from landlords so far
A: | H2 | Cost of nightly lets | Lease 30 homes from landlords | Oonagh Brice | Sept 2025 | 8 leased; landlords ask £150 a month more | Red |
S: 8 leased

Q paraphrase: why is leasing from landlords going badly
A: | H2 | Cost of nightly lets | Lease 30 homes from landlords | Oonagh Brice | Sept 2025 | 8 leased; landlords ask £150 a month more | Red |
S: landlords ask £150 a month more

Q date: landlord advice line opened
A: | H5 | Section 21 notices | Landlord advice line | Oonagh Brice | June 2025 | Opened 2 June; 31 calls | Green |
S: 2 June

Q fact-table: fund for arrears progress
A: | H6 | Section 21 notices | Fund of £60,000 for arrears | Priya Sandhar | July 2025 | Criteria written, not signed off | Amber |
S: Criteria written, not signed off

Q fact-table: who is responsible for the winter night shelter
A: | H9 | Rough sleeping | Winter night shelter at St Aidan's | Lewis Quantock | Nov 2025 | Trustees agreed | Green |
S: Lewis Quantock

Q fact-table: Housing First flats progress
A: | H8 | Rough sleeping | Six Housing First flats | Lewis Quantock | Oct 2025 | Planning refused on 14 May at Mill Street; new site sought | Red |
S: Planning refused on 14 May at Mill Street; new site sought

Q paraphrase: how much will you give me to swap my too-big council house
A: | H7 | Under-occupied Council homes | Pay up to £5,000 to move | Lewis Quantock | March 2026 | 14 moves; aim is 40 | Amber |
S: up to £5,000

Q fact-table: How many under-occupiers have moved?
A: | H7 | Under-occupied Council homes | Pay up to £5,000 to move | Lewis Quantock | March 2026 | 14 moves; aim is 40 | Amber |
S: 14 moves

Q fact-table: H4 written protocol deadline
A: | H4 | Placements far away | Written protocol for moves | Marcus Eldridge | Sept 2025 | First draft with Tenants' Panel | Green |
S: Sept 2025

Q list: Which actions belong to Oonagh Brice?
A: | H2 | Cost of nightly lets | Lease 30 homes from landlords | Oonagh Brice | Sept 2025 | 8 leased; landlords ask £150 a month more | Red |
A: | H5 | Section 21 notices | Landlord advice line | Oonagh Brice | June 2025 | Opened 2 June; 31 calls | Green |

Q fact-table: risk score Dairy Fields delayed again
A: | 2 | Dairy Fields delayed again | 3 | 4 | 12 | 6 | Head of Development |
S: 12

Q fact-table: risk score Dairy Fields homes with defects
A: | 3 | Dairy Fields homes taken over with defects | 3 | 3 | 9 | 6 | Head of Development |
S: 9

Q fact-table: target score landlords sell up first
A: | 5 | Renters' Rights Bill: landlords sell up first | 4 | 3 | 12 | 9 | Housing Options Manager |
S: 9

Q fact-table: likelihood Council not ready to enforce Renters' Rights Bill
A: | 6 | Renters' Rights Bill: Council not ready to enforce | 2 | 3 | 6 | 3 | Head of Regulatory Services |
S: 2

Q fact-table: which risk does the section 151 officer own
A: | 1 | Reserve used up before purchases are complete | 4 | 4 | 16 | 8 | Section 151 Officer |
S: Reserve used up before purchases are complete

Q paraphrase: how bad is it that staff keep leaving, what percent go
A: | 7 | Loss of staff (turnover 24%) | 4 | 3 | 12 | 8 | Head of Housing |
S: 24%

Q fact-table: impact score HomeFinder system fails
A: | 8 | HomeFinder system fails | 1 | 4 | 4 | 4 | Head of Digital |
S: 4

Q decision: How long must people have lived here under the new test?
A: Three years was agreed by five votes to two, Cllr Sohal abstaining; the exemption was agreed by all.
S: Three years

Q decision: vote on local connection
A: Three years was agreed by five votes to two, Cllr Sohal abstaining; the exemption was agreed by all.
S: five votes to two, Cllr Sohal abstaining

Q date: from when does the new residency rule bite
A: The new test applies to those who apply on or after 1 September 2025, not to those already on the register.
S: 1 September 2025

Q paraphrase: im already on the list, does the new local rule touch me
A: The new test applies to those who apply on or after 1 September 2025, not to those already on the register.
S: not to those already on the register

Q who-said: Who moved four years?
A: Cllr Coote moved four years; Cllr Mir moved three as a compromise.
S: Cllr Coote

Q who-said: which councillor said people fleeing abuse have to be let off
A: Cllr Frayne warned that, after a High Court ruling against another council, people fleeing domestic abuse must be exempt.
S: Cllr Frayne

Q who-said: who described families being moved with bin bags
A: Dot Hames said that families had been moved "with bin bags, at six in the evening, to Lutley Road in another county".
S: Dot Hames

Q fact-text: average price paid for homes bought
A: Cllr Tilling asked what had become of the purchase programme; the Head of Housing, Marcus Eldridge, said that 22 of 40 homes had been bought, at an average of £271,000, and that the other 18 would be bought by December 2025.
S: £271,000

Q fact-text: damp and mould reports in the year
A: **1.3 Damp and mould.** It was noted that reports had risen from 611 to 944 in the year and that Awaab's Law would apply from October 2025.
S: 944

Q date: when does Awaab's Law start
A: **1.3 Damp and mould.** It was noted that reports had risen from 611 to 944 in the year and that Awaab's Law would apply from October 2025.
S: October 2025

Q decision: What is proposed for Band B families waiting over five years for four bedrooms?
A: **6.1** That the Committee (a) note the report; (b) ask Policy and Resources Committee on 8 July to add £500,000 to the Homelessness Reserve; (c) agree that households in Band B who have waited for a four-bedroom house for over five years be made one direct offer outside bidding; and (d) review H8 in September.
S: be made one direct offer outside bidding

Q decision: how much is asked for the homelessness reserve
A: **6.1** That the Committee (a) note the report; (b) ask Policy and Resources Committee on 8 July to add £500,000 to the Homelessness Reserve; (c) agree that households in Band B who have waited for a four-bedroom house for over five years be made one direct offer outside bidding; and (d) review H8 in September.
S: £500,000

N unanswerable: How many households are on the register in Band E?

N unanswerable: What was the wait for a Band D applicant for a one-bedroom flat?

N unanswerable: lettings of four-bedroom houses in 2022/23

N unanswerable: Which builder went into administration?

N unanswerable: How many charities favoured the domestic abuse exemption?

N unanswerable: How did Cllr Tilling vote on the local connection test?

N unanswerable: What does each of the six Housing First flats cost?

N unanswerable: rough sleepers counted in Q1 2024/25

N unanswerable: damp and mould reports for housing association homes

N unanswerable: Which council was the High Court ruling against?

N unanswerable: cost of storing belongings per family

N false-premise: Why did the Committee agree to a separate contractor for damp?

N false-premise: Why did the Committee choose four years for the local connection test?

N false-premise: when were the Dairy Fields homes let

N false-premise: Why did planning committee approve the Mill Street flats?

Q paraphrase: how many desperate households are there at the top of the list
A: | A – urgent | 61 | 38 | 29 | 21 | 149 | 121 |
S: 149

Q paraphrase: how long for a one bed flat if youre in the middle group
A: | 96 | 104 | 1-bedroom flat | 5 | 19 | 38 | 88 |
S: 38

Q paraphrase: has the phone line for landlords had any takers
A: | H5 | Section 21 notices | Landlord advice line | Oonagh Brice | June 2025 | Opened 2 June; 31 calls | Green |
S: 31 calls

Q paraphrase: how many of our homeless got sent to another county in the winter just gone
A: | Placed outside the county | 9 | 21 | 17 | 10 | Amber |
S: 17

Q paraphrase: how many did they manage to stop becoming homeless, per cent
A: | Prevention succeeded, % | 57 | 51 | 54 | 60 | Amber |
S: 54

Q paraphrase: do renters want the living-here rule kept short
A: | Private tenants | 122 | 44 | 25 | 27 | 4 |
S: 44

Q paraphrase: chance of the computer for bidding packing up
A: | 8 | HomeFinder system fails | 1 | 4 | 4 | 4 | Head of Digital |
S: 1
