Q fact-text: How many households were in temporary accommodation on 31 December 2025?
A: **2.3** On 31 December 2025, 612 households were in TA, including 1,043 children.
A: | **All** | **473** | **548** | **612** | **£35** |
S: 612

Q fact-text: children in TA december 2025
A: **2.3** On 31 December 2025, 612 households were in TA, including 1,043 children.
S: 1,043

Q paraphrase: how many kids were stuck in emergency digs the xmas before?
A: The number a year before was 548 (930 children).
S: 930 children

Q paraphrase: are any families being kept in a hotel for longer than the law lets them
A: Families in bed and breakfast for longer than six weeks, which is unlawful, were 14: the peak was 39 in August.
S: 14

Q fact-text: peak number of families over six weeks in B&B
A: Families in bed and breakfast for longer than six weeks, which is unlawful, were 14: the peak was 39 in August.
S: 39 in August

Q fact-text: homelessness approaches Q3 2025
A: **2.2** Approaches numbered 1,094 in the quarter, 9% up on the same quarter of 2024 (1,004) but below the 1,171 of Quarter 2.
S: 1,094

Q fact-text: How many approaches were there in Quarter 2?
A: **2.2** Approaches numbered 1,094 in the quarter, 9% up on the same quarter of 2024 (1,004) but below the 1,171 of Quarter 2.
S: 1,171

Q fact-text: prevention success rate a year ago
A: Prevention succeeded in 48% of cases that closed, as against 52% a year ago; the target is 55%.
S: 52%

Q paraphrase: how often do they manage to stop folk losing their home in the first place?
A: Prevention succeeded in 48% of cases that closed, as against 52% a year ago; the target is 55%.
S: 48%

Q definition: What does the main duty mean?
A: **2.1** *Main duty* means the duty to secure accommodation for a household that is eligible, homeless, in priority need and not intentionally homeless.
S: the duty to secure accommodation for a household that is eligible, homeless, in priority need and not intentionally homeless

Q definition: relief vs prevention stage
A: *Relief* is the 56-day stage before that, and *prevention* the stage at which a household is threatened with homelessness.

Q reason: what's the biggest reason people end up homeless here
A: **2.4** The commonest cause of homelessness was the ending of a private tenancy (31%), followed by being asked to leave by family or friends (28%) and leaving asylum accommodation (15%).
S: the ending of a private tenancy (31%)

Q fact-text: What share of homelessness followed leaving asylum accommodation in Q3 2024?
A: In the third quarter of 2024 asylum accommodation had been second at 23%.
S: 23%

Q fact-text: domestic abuse as cause of homelessness
A: Domestic abuse was given in 11%.
S: 11%

Q paraphrase: how many get chucked out by mum and dad or mates?
A: **2.4** The commonest cause of homelessness was the ending of a private tenancy (31%), followed by being asked to leave by family or friends (28%) and leaving asylum accommodation (15%).
S: 28%

Q fact-text: rough sleepers counted november 2025
A: **2.5** The street count of 12 November 2025 found 26 people sleeping rough: 19 men and seven women.
S: 26

Q paraphrase: how many women were kipping on the streets
A: **2.5** The street count of 12 November 2025 found 26 people sleeping rough: 19 men and seven women.
S: seven women

Q comparison: Is rough sleeping better or worse than in 2024 and 2023?
A: **2.5** The street count of 12 November 2025 found 26 people sleeping rough: 19 men and seven women.
A: In November 2024 the count was 33, and in 2023 it was 21.
S: In November 2024 the count was 33, and in 2023 it was 21

Q fact-text: How many of the rough sleepers had no recourse to public funds?
A: Of the 26, twelve had no recourse to public funds.
S: twelve

Q date: when was the street count done
A: **2.5** The street count of 12 November 2025 found 26 people sleeping rough: 19 men and seven women.
S: 12 November 2025

Q fact-text: TA overspend forecast
A: **2.6** The forecast overspend on TA is £2.85m.
S: £2.85m

Q fact-text: what was the TA overspend put at in January?
A: In January it had been put at £3.2m; the reduction is due to the 40 flats leased at Merchant's House from 1 December, which cost £41 a night net against £88 for a hotel.
S: £3.2m

Q reason: Why has the predicted overspend on temporary accommodation shrunk?
A: In January it had been put at £3.2m; the reduction is due to the 40 flats leased at Merchant's House from 1 December, which cost £41 a night net against £88 for a hotel.
S: the 40 flats leased at Merchant's House from 1 December

Q fact-text: nightly cost merchant's house flat
A: In January it had been put at £3.2m; the reduction is due to the 40 flats leased at Merchant's House from 1 December, which cost £41 a night net against £88 for a hotel.
S: £41 a night net

Q fact-table: households in private sector leased Dec 2024
A: | Private sector leased | 96 | 104 | 158 | £39 |
S: 104

Q fact-table: How many households were in nightly-paid self-contained accommodation in December 2025?
A: | Nightly-paid self-contained | 107 | 142 | 133 | £62 |
S: 133

Q fact-table: cost a night council owned hostel
A: | Council-owned hostel | 61 | 58 | 64 | £12 |
S: £12

Q paraphrase: how many homeless families were put up in the council's own spare houses in dec 2023
A: | Council housing used as TA | 114 | 129 | 161 | £3 |
S: 114

Q comparison: What is the dearest kind of temporary accommodation per night?
A: | Bed and breakfast, shared | 58 | 83 | 61 | £88 |
S: Bed and breakfast, shared

Q list: Which kinds of TA held fewer households in December 2025 than in December 2024?
A: | Nightly-paid self-contained | 107 | 142 | 133 | £62 |
A: | Bed and breakfast, shared | 58 | 83 | 61 | £88 |

Q fact-table: housing association TA households december 2024
A: | Housing association | 31 | 27 | 29 | £8 |
S: 27

Q fact-table: prevention fund proposed 2026/27
A: | Prevention fund | 388 | 520 | 505 | 600 |
S: 600

Q fact-table: What was spent on temporary accommodation in 2024/25?
A: | Temporary accommodation (net) | 6,910 | 4,980 | 7,830 | 6,750 |
S: 6,910

Q fact-table: rough sleeping team budget 25/26
A: | Rough sleeping team | 742 | 760 | 748 | 690 |
S: 760

Q paraphrase: how much are they shelling out on sofas and storing folks' stuff this year
A: | Furniture and storage | 176 | 150 | 212 | 190 |
S: 212

Q fact-table: housing options staff outturn last year
A: | Housing options staff | 2,215 | 2,340 | 2,298 | 2,410 |
S: 2,215

Q fact-table: How much is proposed for domestic abuse safe homes next year?
A: | Domestic abuse safe homes | 431 | 445 | 445 | 460 |
S: 460

Q fact-text: government homelessness grant 2026/27
A: **2.7** The Homelessness, Rough Sleeping and Domestic Abuse Grant for 2026/27 is £3.34m and is fixed for three years.
S: £3.34m

Q fact-text: what grant were officers hoping for
A: Officers had hoped for £3.6m.
S: £3.6m

Q reason: Why is there less in the budget for the rough sleeping team?
A: **2.8** The rough sleeping team's budget is to fall because the hospital navigator post is to be paid for by the Integrated Care Board from April.
S: the hospital navigator post is to be paid for by the Integrated Care Board from April

Q who-said: who emailed to say the saving should stay put in the service
A: Cllr Ormerod asked by e-mail that the saving be kept in the service; officers advise that it be used for the prevention fund.
S: Cllr Ormerod

Q fact-text: what do officers want to use the navigator saving for?
A: Cllr Ormerod asked by e-mail that the saving be kept in the service; officers advise that it be used for the prevention fund.
S: the prevention fund

Q fact-text: annual cost of Tannery Wharf lease
A: **2.9** *Recommended:* (i) to note; (ii) to approve a second lease, of 26 flats at Tannery Wharf, for seven years at £404,000 a year; (iii) to raise the ceiling of a rent-deposit loan from £1,200 to £1,500.
S: £404,000 a year

Q fact-text: How long would the lease on the Tannery Wharf flats run?
A: **2.9** *Recommended:* (i) to note; (ii) to approve a second lease, of 26 flats at Tannery Wharf, for seven years at £404,000 a year; (iii) to raise the ceiling of a rent-deposit loan from £1,200 to £1,500.
S: seven years

Q paraphrase: how much could I borrow to put down on a rented place if this goes through?
A: **2.9** *Recommended:* (i) to note; (ii) to approve a second lease, of 26 flats at Tannery Wharf, for seven years at £404,000 a year; (iii) to raise the ceiling of a rent-deposit loan from £1,200 to £1,500.
S: £1,500

Q date: when did Awaab's Law kick in
A: **3.1** Awaab's Law came into force for social landlords on 27 October 2025.
S: 27 October 2025

Q fact-text: How quickly must a significant damp hazard be investigated?
A: A significant hazard of damp or mould must be investigated within ten working days, and be made safe within five working days of the investigation.
S: within ten working days

Q paraphrase: something dangerous in my flat - how fast have they got to sort it
A: Emergency hazards must be made safe within 24 hours.
S: within 24 hours

Q fact-text: damp and mould reports 27 October to 31 January
A: **3.2** Between 27 October and 31 January there were 388 reports of damp or mould.
S: 388

Q fact-text: percentage of significant hazards made safe in time
A: Of 203 in which a significant hazard was found, 158 were made safe in time (78%).
S: 78%

Q fact-text: What share of damp reports was investigated on time?
A: Of these 341 were investigated in time (88%).
S: 88%

Q fact-text: how many emergency hazards missed the 24 hours?
A: All 57 emergency hazards but three were dealt with in 24 hours.
S: three

Q definition: what does a C3 grade mean
A: **3.3** The Regulator of Social Housing gave the Council a grade of C3 in July 2025, meaning "serious failings".
S: "serious failings"

Q paraphrase: what was the watchdog most cross about?
A: The Regulator's chief finding was that 1,480 homes had had no electrical check within five years; at the end of January there were 212.
S: 1,480 homes had had no electrical check within five years

Q fact-text: homes still without an electrical check at end of January
A: The Regulator's chief finding was that 1,480 homes had had no electrical check within five years; at the end of January there were 212.
S: 212

Q fact-text: tenant satisfaction with repairs 2024
A: **3.4** Tenant satisfaction with repairs in the 2025 survey was 61% (2024: 66%).
S: 66%

Q paraphrase: are people in council tenancies happy on the whole?
A: Overall satisfaction was 57%.
S: 57%

Q comparison: flats or houses - whose tenants are happier with repairs
A: Tenants of flats were less satisfied with repairs (54%) than tenants of houses (68%).
S: Tenants of flats were less satisfied with repairs (54%) than tenants of houses (68%)

Q fact-table: emergency repairs in time Q3 2025/26
A: | Emergency repairs in time (%) | 93.1 | 95.8 | 96.9 | 99 | Amber |
S: 96.9

Q fact-table: What is the target for re-letting an empty home?
A: | Average days to re-let an empty home | 49 | 58 | 44 | 30 | Red |
S: 30

Q paraphrase: how long do council houses sit empty between tenants now
A: | Average days to re-let an empty home | 49 | 58 | 44 | 30 | Red |
S: 44

Q fact-table: rent collected Q3 2024/25
A: | Rent collected (%) | 97.2 | 96.4 | 96.1 | 97.5 | Red |
S: 97.2

Q fact-table: decent homes standard percentage in quarter 2
A: | Homes meeting Decent Homes Standard (%) | 86.0 | 88.4 | 89.1 | 92 | Amber |
S: 88.4

Q paraphrase: do moans get answered in time these days?
A: | Stage 1 complaints answered in ten days (%) | 58 | 77 | 91 | 90 | Green |
S: 91

Q list: Which repairs and rent measures are red?
A: | Routine repairs in time (%) | 74.2 | 70.6 | 72.3 | 85 | Red |
A: | Average days to re-let an empty home | 49 | 58 | 44 | 30 | Red |
A: | Rent collected (%) | 97.2 | 96.4 | 96.1 | 97.5 | Red |

Q reason: Why did Bramwell get a default notice?
A: **3.5** The contractor for the south of the city, Bramwell Homeserve, was served with a default notice on 3 December for missed appointments: 19% in November, compared with 6% for the Council's own team in the north.
S: for missed appointments

Q comparison: missed appointments bramwell vs council team
A: **3.5** The contractor for the south of the city, Bramwell Homeserve, was served with a default notice on 3 December for missed appointments: 19% in November, compared with 6% for the Council's own team in the north.
S: 19% in November, compared with 6% for the Council's own team in the north

Q paraphrase: what would it cost to sack the repairs firm?
A: Termination would cost about £900,000.
S: about £900,000

Q fact-text: how many extra workers has Bramwell promised
A: It has said that it will bring 12 more operatives by April.
S: 12

Q fact-table: who leads on the risk that landlords leave the market?
A: | H5 | Landlords leave the market after the Renters' Rights Act | High | Up | Landlord incentives up to £4,000 | Femi Adebanjo |
S: Femi Adebanjo

Q fact-table: response if Bramwell fails
A: | H2 | Bramwell fails | High | Up | Standby framework of three firms | Colin Heptonstall |
S: Standby framework of three firms

Q list: what risks are rated medium
A: | H3 | Unlawful B&B stays for families | Medium | Down | Weekly panel | Femi Adebanjo |
A: | H4 | Regulator escalates | Medium | Level | Monthly meetings | Tanya Brereton |

Q fact-text: households still not home after Cutler's Court by the 19th
A: The Director of Homes, Tanya Brereton, said that 22 households had been moved out, 17 of which had gone home by the 19th.
S: 22 households had been moved out, 17 of which had gone home by the 19th

Q who-said: How many days did the tenants' spokeswoman say the lift was out?
A: She stated that the lift in Block C had failed on 41 days in 2025 and that 63 flats had reported mould since October.
S: 41 days

Q who-said: what did the director say the log showed for the lift
A: Ms Brereton replied that the log showed 29 days, not 41; the lift would be replaced in the summer of 2026 at £185,000.
S: 29 days

Q fact-text: cost of the new lift at Elmstead Road
A: Ms Brereton replied that the log showed 29 days, not 41; the lift would be replaced in the summer of 2026 at £185,000.
S: £185,000

Q fact-text: How many mould cases did the Council have open at Elmstead Road?
A: Thirty-eight mould cases were open at Elmstead Road.
S: Thirty-eight

Q paraphrase: how often will the drop-in for elmstead tenants be held
A: A surgery would start in February, fortnightly rather than monthly.
S: fortnightly

Q list: what three things did the deputation want?
A: She asked for a decant of the four worst flats, a new lift, and a monthly surgery.
S: a decant of the four worst flats, a new lift, and a monthly surgery

Q decision: What was resolved about the Elmstead deputation?
A: **Resolved:** that officers meet the deputation before 13 February and that the log be published.
S: that officers meet the deputation before 13 February and that the log be published

Q who-said: who proposed and seconded the elmstead motion
A: (Proposed: Tarn; seconded: Dewhurst; carried nem. con.)
S: Proposed: Tarn; seconded: Dewhurst

Q decision: Which travel limit for placements was carried, and by what vote?
A: That of 60 minutes was carried (7–2).
S: 60 minutes was carried (7–2)

Q decision: vote on 45 minute limit
A: The proposal of 45 minutes was lost (3–6).
S: lost (3–6)

Q who-said: who said 640 grand couldn't be found
A: Cllr Sayle said that the cost of 45 minutes, £640,000 a year, could not be found.
S: Cllr Sayle

Q fact-text: selective licensing fee agreed
A: The fee was agreed at £820 for five years, £60 less than was consulted on.
S: £820

Q fact-text: What fee did the landlords' association want?
A: Landlords of the Tarrenbury Property Association had asked for £500.
S: £500

Q date: when does landlord licensing begin in Foundry ward
A: The scheme, covering Foundry and Castle Gate wards, begins on 1 June 2026.
S: 1 June 2026

Q reason: how come Dockside isn't in the landlord scheme?
A: Dockside ward was left out because evidence of poor conditions was insufficient; officers will look again in 2027.
S: evidence of poor conditions was insufficient

Q date: Cutler's Court fire findings which meeting
A: - **20 May:** allocations policy – consultation draft; Cutler's Court fire – findings
S: 20 May

Q date: when will councillors decide whether to get rid of Bramwell?
A: - **8 July:** rough sleeping strategy 2026–31; Bramwell – whether to terminate
S: 8 July

N unanswerable: What caused the fire at Cutler's Court?
N unanswerable: how many households were in TA in december 2022
N unanswerable: who voted against the 60 minute limit
N unanswerable: annual rent for Merchant's House lease
N unanswerable: How many landlords are there in Castle Gate ward?
N unanswerable: street count in november 2022
N unanswerable: why did the two households refuse their moves
N unanswerable: overall tenant satisfaction in 2024
N unanswerable: What was Bramwell's missed appointment rate in December?
N unanswerable: how much has the council paid in compensation for mould
N unanswerable: housing benefit claimed by people in the hostel
N false-premise: Why did the Committee choose the 45-minute limit?
N false-premise: When did the Council end the Bramwell contract?
N false-premise: how many people died in the fire on 9 January?
N false-premise: Why did the Regulator raise the Council's grade to C2?
N false-premise: when will selective licensing start in Dockside

Q fact-table: B&B households December 2024
A: | Bed and breakfast, shared | 58 | 83 | 61 | £88 |
S: 83

Q fact-table: How much does nightly-paid self-contained accommodation cost on average?
A: | Nightly-paid self-contained | 107 | 142 | 133 | £62 |
S: £62

Q fact-table: TA net budget 2025/26
A: | Temporary accommodation (net) | 6,910 | 4,980 | 7,830 | 6,750 |
S: 4,980

Q paraphrase: what'll they have next year for the folk who go round the doorways at night
A: | Rough sleeping team | 742 | 760 | 748 | 690 |
S: 690

Q fact-table: routine repairs in time Q2
A: | Routine repairs in time (%) | 74.2 | 70.6 | 72.3 | 85 | Red |
S: 70.6

Q fact-table: What percentage of electrical checks were up to date in Q3 2024/25?
A: | Electrical checks up to date (%) | 71.3 | 92.9 | 97.1 | 100 | Amber |
S: 71.3

Q fact-table: stage 1 complaints target
A: | Stage 1 complaints answered in ten days (%) | 58 | 77 | 91 | 90 | Green |
S: 90

Q paraphrase: what are they offering private landlords to stay put?
A: | H5 | Landlords leave the market after the Renters' Rights Act | High | Up | Landlord incentives up to £4,000 | Femi Adebanjo |
S: Landlord incentives up to £4,000

Q fact-table: who deals with a court challenge to selective licensing
A: | H6 | Challenge to selective licensing | Low | Level | Counsel's advice | Nadine Crowhurst |
S: Nadine Crowhurst
