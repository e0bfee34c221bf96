Q fact-table: TP02 Q2 25/26 result
A: | TP02 | Satisfaction with repairs | 61% | 60% | 58% | 57% | 54% | 68% | 66% | Red |
S: 54%

Q paraphrase: are people on the estates happy when something gets mended
A: | TP02 | Satisfaction with repairs | 61% | 60% | 58% | 57% | 54% | 68% | 66% | Red |
A: | Repairs in last 12 months | 41 | 47 | 56 | 70 | 54 | 61 |
S: 54%

Q fact-table: repairs satisfaction target
A: | TP02 | Satisfaction with repairs | 61% | 60% | 58% | 57% | 54% | 68% | 66% | Red |
S: 68%

Q fact-table: satisfaction with repairs in Q3 24/25
A: | TP02 | Satisfaction with repairs | 61% | 60% | 58% | 57% | 54% | 68% | 66% | Red |
S: 60%

Q fact-table: overall tenant satisfaction London median
A: | TP01 | Overall satisfaction | 55% | 54% | 54% | 56% | 57% | 62% | 60% | Amber |
S: 60%

Q fact-table: complaint handling satisfaction Q1 25/26
A: | TP09 | Satisfaction with complaint handling | 22% | 21% | 23% | 25% | 27% | 30% | 27% | Amber |
S: 25%

Q fact-table: homes failing Decent Homes Standard latest quarter
A: | RP01 | Homes failing the Decent Homes Standard | 17.8% | 17.1% | 16.6% | 15.9% | 15.2% | 14.0% | 9.4% | Amber |
S: 15.2%

Q paraphrase: how many council flats aren't up to scratch
A: | RP01 | Homes failing the Decent Homes Standard | 17.8% | 17.1% | 16.6% | 15.9% | 15.2% | 14.0% | 9.4% | Amber |
S: 15.2%

Q fact-table: non-emergency repairs in target time q2
A: | RP02a | Non-emergency repairs completed in target time | 83.0% | 81.7% | 79.5% | 76.2% | 73.8% | 90.0% | 84.1% | Red |
S: 73.8%

Q fact-table: Did emergency repairs meet their target in Quarter 2?
A: | RP02b | Emergency repairs completed in target time | 94.4% | 93.9% | 95.0% | 96.1% | 97.3% | 97.0% | 95.2% | Green |
S: 97.3%

Q fact-table: gas safety checks rating
A: | BS01 | Gas safety checks | 99.7% | 99.8% | 99.9% | 99.9% | 100% | 100% | 100% | Green |
S: Green

Q fact-table: fire risk assessments Q1 25/26 percentage
A: | BS02 | Fire risk assessments | 100% | 100% | 100% | 98.6% | 97.1% | 100% | 100% | Red |
S: 98.6%

Q fact-table: lift safety checks a year ago, Q2 24/25
A: | BS05 | Lift safety checks | 96.0% | 97.5% | 98.2% | 99.0% | 99.0% | 100% | 99.8% | Amber |
S: 96.0%

Q fact-table: void turnaround days q2 25/26
A: | RM3 | Average days to relet an empty home | 48 | 53 | 61 | 58 | 52 | 35 | 57 | Red |
S: 52

Q paraphrase: how long does a flat sit empty before someone new gets it
A: | RM3 | Average days to relet an empty home | 48 | 53 | 61 | 58 | 52 | 35 | 57 | Red |
S: 52

Q paraphrase: are folk paying what they owe for their council flat
A: | RM5 | Rent collected as a share of rent due | 98.1% | 98.0% | 99.2% | 97.4% | 97.9% | 98.5% | 98.6% | Amber |
S: 97.9%

Q fact-table: damp cases open more than 60 days Q4 24/25
A: | RM8 | Damp and mould cases open over 60 days | 402 | 455 | 468 | 391 | 318 | 250 | n/a | Red |
S: 468

Q list: all red rated landlord measures
A: | TP02 | Satisfaction with repairs | 61% | 60% | 58% | 57% | 54% | 68% | 66% | Red |
A: | RP02a | Non-emergency repairs completed in target time | 83.0% | 81.7% | 79.5% | 76.2% | 73.8% | 90.0% | 84.1% | Red |
A: | BS02 | Fire risk assessments | 100% | 100% | 100% | 98.6% | 97.1% | 100% | 100% | Red |
A: | RM3 | Average days to relet an empty home | 48 | 53 | 61 | 58 | 52 | 35 | 57 | Red |
A: | RM8 | Damp and mould cases open over 60 days | 402 | 455 | 468 | 391 | 318 | 250 | n/a | Red |

Q list: which indicators are green on the housing scorecard
A: | RP02b | Emergency repairs completed in target time | 94.4% | 93.9% | 95.0% | 96.1% | 97.3% | 97.0% | 95.2% | Green |
A: | BS01 | Gas safety checks | 99.7% | 99.8% | 99.9% | 99.9% | 100% | 100% | 100% | Green |

Q comparison: is relet time better or worse than the London median?
A: | RM3 | Average days to relet an empty home | 48 | 53 | 61 | 58 | 52 | 35 | 57 | Red |
S: 52
S: 57

Q fact-text: most common reason tenants are unhappy with repairs, and share naming it
A: Transactional surveys show that the commonest cause of complaint is a second visit being needed, named by 44 per cent of the dissatisfied; rudeness was named by 6 per cent.
S: a second visit being needed, named by 44 per cent of the dissatisfied

Q paraphrase: what share moaned that the workmen were rude
A: Transactional surveys show that the commonest cause of complaint is a second visit being needed, named by 44 per cent of the dissatisfied; rudeness was named by 6 per cent.
S: 6 per cent

Q reason: why have fire risk assessments fallen behind
A: Fire risk assessments slipped because the consultant, Ember Lane Surveys, went into administration in May 2025.
S: Ember Lane Surveys, went into administration in May 2025

Q date: by when will the late fire risk assessments be finished
A: All outstanding assessments, 31 in number, are due to be completed by 19 December 2025.
S: 19 December 2025

Q fact-text: how many fire risk assessments are outstanding
A: All outstanding assessments, 31 in number, are due to be completed by 19 December 2025.
S: 31

Q definition: what are Tenant Satisfaction Measures
A: TP and RP codes are Tenant Satisfaction Measures (TSMs), the 22 measures which the Regulator of Social Housing requires every landlord with 1,000 homes or more to publish each year.
S: the 22 measures which the Regulator of Social Housing requires every landlord with 1,000 homes or more to publish each year

Q definition: what is the HRA?
A: The HRA is the ring-fenced account that records income and spending on the Council's own homes; nothing may be charged to it for homeless households in private lettings.
S: the ring-fenced account that records income and spending on the Council's own homes

Q fact-text: awaab's law time limit for emergencies
A: From 27 October 2025 the first phase of Awaab's Law applies: emergency hazards must be made safe within 24 hours, and significant damp and mould hazards investigated within 10 working days.
S: within 24 hours

Q fact-text: in the trial, how often did officers hit the ten working day standard?
A: In a trial from July to September officers met the 24-hour standard in 91 per cent of cases and the 10-day standard in 78 per cent.
S: 78 per cent

Q date: when did Awaab's Law phase one begin
A: From 27 October 2025 the first phase of Awaab's Law applies: emergency hazards must be made safe within 24 hours, and significant damp and mould hazards investigated within 10 working days.
S: 27 October 2025

Q fact-table: jobs raised north area q2
A: | North | Tarrant Homecare | 6,412 | 66.9% | 61% | 2,088 | 9.1% | £48,500 |
S: 6,412

Q fact-table: first-time fix Central
A: | Central | Tarrant Homecare | 5,730 | 71.4% | 68% | 1,534 | 8.4% | £22,000 |
S: 68%

Q fact-table: which contractor does the heating
A: | Heating, whole borough | Kelvane Energy | 3,377 | 90.2% | 86% | 402 | 6.6% | £4,000 |
S: Kelvane Energy

Q fact-table: penalties on the lift contractor
A: | Lifts and door entry | Astor Vertical | 918 | 79.8% | 73% | 207 | – | £11,500 |
S: £11,500

Q paraphrase: worst area for getting a job done on time
A: | North | Tarrant Homecare | 6,412 | 66.9% | 61% | 2,088 | 9.1% | £48,500 |
S: 66.9%

Q comparison: how do the south and north compare on repairs done in target time
A: | North | Tarrant Homecare | 6,412 | 66.9% | 61% | 2,088 | 9.1% | £48,500 |
A: | South | Ravensmead Direct | 4,985 | 82.6% | 79% | 866 | 7.0% | n/a |
S: 66.9%
S: 82.6%

Q fact-table: no access rate sheltered schemes
A: | Sheltered schemes | Ravensmead Direct | 1,204 | 88.3% | 84% | 151 | 3.2% | n/a |
S: 3.2%

Q fact-text: how many plasterers is Tarrant short of
A: The company has told officers that it is short of 17 plasterers and has proposed a price increase of 8.5 per cent, which officers do not recommend.
S: 17

Q date: improvement notice served date
A: The improvement notice was served on Tarrant Homecare on 24 September 2025.
S: 24 September 2025

Q paraphrase: what pay rise does the repairs firm want
A: The company has told officers that it is short of 17 plasterers and has proposed a price increase of 8.5 per cent, which officers do not recommend.
S: 8.5 per cent

Q fact-table: satisfaction 18-34 landlord listens and acts
A: | Landlord listens and acts | 33 | 38 | 45 | 58 | 44 | 41 |
S: 33

Q fact-table: Home is safe, tenants 65 and over
A: | Home is safe | 58 | 61 | 66 | 80 | 66 | 64 |
S: 80

Q paraphrase: do younger renters think nuisance neighbours get dealt with
A: | Handling of anti-social behaviour | 43 | 45 | 48 | 61 | 49 | 52 |
S: 43

Q comparison: which way has satisfaction with clean communal areas gone over the year?
A: | Communal areas clean | 52 | 49 | 57 | 64 | 56 | 50 |
S: 56
S: 50

Q fact-table: treated fairly and with respect all tenants last year
A: | Treated fairly and with respect | 55 | 60 | 68 | 79 | 66 | 67 |
S: 67

Q fact-text: forecast HRA deficit this year
A: A deficit of £2.9m is forecast, to be met from reserves, which would fall to £11.3m.
A: | Net | (41.9) | (41.8) | (20.3) | (38.9) | 2.9 |
S: £2.9m

Q fact-text: what would housing reserves drop to
A: A deficit of £2.9m is forecast, to be met from reserves, which would fall to £11.3m.
S: £11.3m

Q fact-table: responsive repairs revised budget
A: | Responsive repairs | 21.4 | 22.6 | 12.9 | 26.1 | 3.5 |
S: 22.6

Q fact-table: responsive repairs forecast overspend £m
A: | Responsive repairs | 21.4 | 22.6 | 12.9 | 26.1 | 3.5 |
S: 3.5

Q fact-table: Planned maintenance spend to September
A: | Planned maintenance | 9.8 | 9.1 | 3.6 | 8.2 | (0.9) |
S: 3.6

Q fact-table: communal energy original budget
A: | Energy for communal areas | 6.3 | 5.7 | 2.1 | 5.2 | (0.5) |
S: 6.3

Q paraphrase: lawyers and payouts for bad housing - what will it come to this year
A: | Disrepair claims and legal fees | 2.2 | 2.2 | 2.0 | 4.1 | 1.9 |
S: 4.1

Q fact-table: service charges received to september
A: | Service charges | (13.5) | (13.5) | (6.9) | (14.2) | (0.7) |
S: (6.9)

Q fact-text: live disrepair cases at 30 September 2025
A: Disrepair claims stood at 487 live cases on 30 September 2025 (338 a year before).
S: 487

Q fact-text: number of disrepair cases the year before
A: Disrepair claims stood at 487 live cases on 30 September 2025 (338 a year before).
S: 338

Q fact-text: typical disrepair payout with costs
A: The average settlement, including the claimant's costs, is £9,150.
S: £9,150

Q fact-table: vacant posts building safety
A: | Building safety | 11.0 | 7.0 | 4.0 | 2.0 | – |
S: 4.0

Q fact-table: homes per officer neighbourhood north
A: | Neighbourhood north | 22.0 | 17.0 | 5.0 | 4.0 | 512 |
S: 512

Q fact-table: which team has more agency workers than vacancies by most, lettings and voids: how many agency
A: | Lettings and voids | 14.0 | 10.0 | 4.0 | 5.0 | – |
S: 5.0

Q fact-table: Income team establishment
A: | Income | 26.0 | 23.0 | 3.0 | 2.0 | 715 |
S: 26.0

Q fact-table: social rent homes at Depot Lane
A: | Depot Lane | Northfields | 54 | 20 | Granted October 2023 | Started March 2025 | December 2026 | Rory Bantock |
S: 20

Q fact-table: Pendle phase 2 planning status
A: | Pendle Estate phase 2 | Holm Green | 142 | 70 | Submitted September 2025 | June 2026 | January 2029 | Marcus Idle |
S: Submitted September 2025

Q date: when will the first phase of Pendle be finished
A: | Pendle Estate phase 1 | Holm Green | 118 | 71 | Granted July 2024 | Started June 2025 | October 2027 | Marcus Idle |
S: October 2027

Q fact-table: which site is all social rent and has permission
A: | Old Library, Cross Street | Market | 24 | 24 | Granted May 2025 | February 2026 | August 2027 | Sian Prosser |
S: Old Library, Cross Street

Q paraphrase: who's running the Tannery Wharf scheme
A: | Tannery Wharf | Riverside | 96 | 52 | Granted March 2024 | Started January 2025 | May 2027 | Sian Prosser |
S: Sian Prosser

Q reason: what was the ground for turning down Finch Close
A: Finch Close was refused, against officers' advice, for loss of light to 14–22 Linnet Gardens.
S: for loss of light to 14–22 Linnet Gardens

Q fact-text: cost of the Finch Close appeal
A: The appeal will cost about £18,000 and a hearing is expected in March 2026.
S: £18,000

Q fact-text: how many homes have been started so far towards the 750
A: Starts to date number 268.
S: 268

Q fact-table: garage rent for people who aren't tenants from April 2026
A: | Garage rent, non-tenant (week) | £22.75 | £27.00 | VAT added |
S: £27.00

Q paraphrase: lost my keys - what will they sting me for come spring
A: | Lock change, lost keys | £94 | £110 | Free for victims of crime |
S: £110

Q fact-table: current price of visitor parking voucher
A: | Visitor parking voucher (day) | £2.40 | £3.00 | Books of ten |
S: £2.40

Q fact-table: which fee is frozen
A: | Mobility scooter store (week) | £3.50 | £3.50 | Frozen |
S: Mobility scooter store (week)

Q paraphrase: selling my ex council flat, how much for the paperwork at present
A: | Leaseholder's pack for sale | £285 | £340 | 10 working days |
S: £285

Q decision: what permit price did members settle on for estate parking?
A: **HHC/25/33 Estate parking.** The committee AGREED that the resident permit be raised from £62 to £78 and not to £85 as officers had proposed.
A: | Resident parking permit (year) | £62 | £78 | Agreed 17 September |
S: £78

Q decision: what happened to Cllr Estcourt's motion
A: There was no seconder and the motion fell.
S: the motion fell

Q decision: when will Tarrant's performance be looked at again
A: The committee AGREED, with Cllr Estcourt dissenting, that an improvement notice be served and that performance be reviewed in January 2026.
S: in January 2026

Q who-said: Who complained that leaseholders were not asked about permit prices?
A: Mr Fadipe asked that it be recorded that leaseholders had not been consulted.
S: Mr Fadipe

Q who-said: what did the Tenants' Federation rep say about Pendle
A: Ms Strang said that on the Pendle Estate tenants had been told to open their windows when the extractor fans had not worked for two winters.
S: tenants had been told to open their windows when the extractor fans had not worked for two winters

Q who-said: what did Cllr Malik want to know about the damp homes
A: Cllr Malik asked how many of these homes had children under five; officers undertook to reply in writing.
S: how many of these homes had children under five

Q fact-text: homes with category 1 damp hazards end of August
A: **HHC/25/31 Damp and mould.** The Director of Housing Management told the committee that 1,146 homes had an open damp and mould case on 31 August, of which 209 were Category 1 hazards.
S: 209

Q decision: recommendation on contractor's price increase
A: C3. **The committee is recommended** to note reports A and B; to approve the fees; to refuse the contractor's price increase; and to receive a report on building safety vacancies on 21 January 2026.
S: to refuse the contractor's price increase

N unanswerable: how many damp homes have a child under five?

N unanswerable: Q2 25/26 electrical safety checks percentage

N unanswerable: what penalty was applied to Ravensmead Direct in the south

N unanswerable: average rent for a two-bedroom council home

N unanswerable: satisfaction with repairs among leaseholders

N unanswerable: How much will Tannery Wharf cost to build?

N unanswerable: no-access rate for lifts and door entry

N unanswerable: London median for damp and mould cases open over 60 days

N unanswerable: number of homes to be demolished at Pendle Estate

N unanswerable: who supported the improvement notice apart from the Chair

N false-premise: why were officers in favour of refusing Finch Close

N false-premise: when was the Tarrant contract ended in the north

N false-premise: why has satisfaction with repairs gone up every quarter

N false-premise: what did leaseholders say in the consultation on permits

N false-premise: reason the mobility scooter store charge is rising

Q paraphrase: mould on the walls - how many have been hanging on over two months
A: | RM8 | Damp and mould cases open over 60 days | 402 | 455 | 468 | 391 | 318 | 250 | n/a | Red |
S: 318

Q paraphrase: who fixes the lifts
A: | Lifts and door entry | Astor Vertical | 918 | 79.8% | 73% | 207 | – | £11,500 |
S: Astor Vertical

Q paraphrase: how often does the plumber sort it in one go down south
A: | South | Ravensmead Direct | 4,985 | 82.6% | 79% | 866 | 7.0% | n/a |
S: 79%

Q paraphrase: blokes who look after tower block safety - how many jobs going begging
A: | Building safety | 11.0 | 7.0 | 4.0 | 2.0 | – |
S: 4.0

Q paraphrase: when's the old library turned into flats by
A: | Old Library, Cross Street | Market | 24 | 24 | Granted May 2025 | February 2026 | August 2027 | Sian Prosser |
S: August 2027

Q paraphrase: what'll a space on the estate set me back a year
A: | Resident parking permit (year) | £62 | £78 | Agreed 17 September |
S: £78

Q paraphrase: are the oldies happier with the landlord than the youngsters
A: | Overall service | 44 | 51 | 60 | 73 | 57 | 55 |
S: 44
S: 73

