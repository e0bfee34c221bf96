Q definition: what's a no criteria to reside patient
A: ICB is the Integrated Care Board; BCF the Better Care Fund; NCTR means a patient with no criteria to reside, that is, one well enough to leave hospital.
S: one well enough to leave hospital

Q definition: P2 meaning
A: P1 is going home with support, P2 a short-term bed and P3 a long-term care home.
S: a short-term bed

Q paraphrase: have the numbers been double-checked by anyone national?
A: Q1 figures are provisional and have not been checked by NHS England.
S: have not been checked by NHS England

Q fact-table: older people rushed to hospital, April-June this year
A: | B1 | Emergency admissions of over-65s per 100,000 | 1,904 | 1,988 | 1,962 | 1,900 | 1,941 | 1,880 | Off plan |
S: 1,941

Q fact-table: emergency admissions over 65 same quarter last year
A: | B1 | Emergency admissions of over-65s per 100,000 | 1,904 | 1,988 | 1,962 | 1,900 | 1,941 | 1,880 | Off plan |
S: 1,962

N unanswerable: emergency admissions of under-18s Q1

Q paraphrase: how long do people who could go home wait, latest quarter
A: | B2 | Average days from discharge-ready to discharge | 0.9 | 1.1 | 1.2 | 0.9 | 0.8 | 0.8 | On plan |
S: 0.8

Q fact-table: discharge-ready wait 2023/24
A: | B2 | Average days from discharge-ready to discharge | 0.9 | 1.1 | 1.2 | 0.9 | 0.8 | 0.8 | On plan |
S: 0.9

Q paraphrase: how many beds a day are blocked by folk fit to leave?
A: | B3 | Patients with NCTR, daily average | 61 | 74 | 79 | 60 | 66 | 52 | Off plan |
S: 66

Q fact-table: NCTR what do they hope for by March
A: | B3 | Patients with NCTR, daily average | 61 | 74 | 79 | 60 | 66 | 52 | Off plan |
S: 52

N unanswerable: NCTR daily average in July 2025

Q paraphrase: how are we doing on getting people home with help inside a day
A: | B4 | Discharges on P1 within 24 hours | 58% | 55% | 51% | 65% | 69% | 70% | On plan |
S: On plan

Q fact-table: P1 24 hours Q1 actual
A: | B4 | Discharges on P1 within 24 hours | 58% | 55% | 51% | 65% | 69% | 70% | On plan |
S: 69%

Q fact-table: P2 48 hours planned for the quarter
A: | B5 | Discharges on P2 within 48 hours | 49% | 44% | 46% | 55% | 47% | 60% | Off plan |
S: 55%

N unanswerable: P3 discharges within 72 hours

Q reason: what does the hospital blame for slow moves to short-stay beds
A: The slow P2 discharges are ascribed by the hospital to a lack of therapists at weekends; the Council's own view, given by Mr Sayle in June, is that the criteria for Beck House are too narrow.
S: a lack of therapists at weekends

Q who-said: who reckons Beck House is too picky about whom it takes?
A: The slow P2 discharges are ascribed by the hospital to a lack of therapists at weekends; the Council's own view, given by Mr Sayle in June, is that the criteria for Beck House are too narrow.
S: Mr Sayle

N unanswerable: how many therapists is the hospital short of

Q fact-table: care home admissions over 65 2024/25
A: | B6 | New admissions of over-65s to care homes per 100,000 | 610 | 584 | 148 | 140 | 133 | 560 | On plan |
S: 584

Q fact-table: falls admissions, status
A: | B7 | Falls admissions of over-65s per 100,000 | 2,115 | 2,240 | 551 | 520 | – | 2,050 | Not due |
S: Not due

N unanswerable: falls admissions actual Q1 2025/26

Q fact-table: who runs the Beck House beds
A: | Beck House step-down beds | Larkrise Care | 1,655 | 1,720 | 489 | 1,905 | 185 | Discharge grant |
S: Larkrise Care

Q paraphrase: how far over is Beck House heading
A: | Beck House step-down beds | Larkrise Care | 1,655 | 1,720 | 489 | 1,905 | 185 | Discharge grant |
S: 185

Q fact-table: becket court provider
A: | Becket Court extra care | Northolme Homes | 912 | 940 | 235 | 940 | 0 | Council |
S: Northolme Homes

N unanswerable: how many flats at Becket Court

Q fact-table: equipment spent in Q1
A: | Community equipment | Lodestar | 1,488 | 1,400 | 441 | 1,690 | 290 | Pooled |
S: 441

Q fact-table: equipment last year's outturn
A: | Community equipment | Lodestar | 1,488 | 1,400 | 441 | 1,690 | 290 | Pooled |
S: 1,488

N unanswerable: why is community equipment overspending

Q paraphrase: what pot pays for adapting disabled people's homes
A: | Disabled Facilities Grants | Council in-house | 2,933 | 3,310 | 602 | 3,100 | -210 | DFG |
S: DFG

Q fact-table: dfg forecast
A: | Disabled Facilities Grants | Council in-house | 2,933 | 3,310 | 602 | 3,100 | -210 | DFG |
S: 3,100

N unanswerable: number of DFGs finished in Q1

Q paraphrase: money gone on giving carers a rest, first quarter
A: | Carers' breaks | Marshwick Carers' Hub | 615 | 640 | 118 | 600 | -40 | ICB minimum |
S: 118

N unanswerable: how many carers had a break

Q fact-table: who delivers the falls classes?
A: | Falls prevention classes | Active Marshwick | 140 | 220 | 31 | 190 | -30 | Public health |
S: Active Marshwick

Q fact-table: reablement planned spend
A: | Reablement at home | Council in-house | 3,870 | 4,100 | 1,015 | 4,060 | -40 | ICB minimum |
S: 4,100

N unanswerable: reablement planned spend 2026/27

Q fact-table: home first team who pays
A: | Home First rapid team | Marshwick Hospitals Trust | 2,240 | 2,300 | 575 | 2,300 | 0 | ICB minimum |
S: ICB minimum

N unanswerable: Home First team 2023/24 outturn

Q paraphrase: where have they got to with the warm places map?
A: | A31 Map of warm spaces | 16 January 2025 | Voluntary Action (Keziah Blount) | 30 September 2025 | 44 places listed; 9 have still to confirm opening hours; map to go on the Council's website. | Open |
S: 44 places listed; 9 have still to confirm opening hours; map to go on the Council's website.

Q date: when was the warm spaces map first asked for
A: | A31 Map of warm spaces | 16 January 2025 | Voluntary Action (Keziah Blount) | 30 September 2025 | 44 places listed; 9 have still to confirm opening hours; map to go on the Council's website. | Open |
S: 16 January 2025

N unanswerable: how many warm spaces are in Overton

Q paraphrase: what did we hear back about finding a dentist
A: | A33 Letter to the ICB on NHS dentistry | 16 January 2025 | Chair | 14 February 2025 | Reply of 3 April offers 2,400 extra appointments from October, none in Overton. | Closed |
S: Reply of 3 April offers 2,400 extra appointments from October, none in Overton.

Q fact-table: who wrote to the ICB about dentists
A: | A33 Letter to the ICB on NHS dentistry | 16 January 2025 | Chair | 14 February 2025 | Reply of 3 April offers 2,400 extra appointments from October, none in Overton. | Closed |
S: Chair

N unanswerable: why are no dental appointments going to Overton

Q paraphrase: what happened with the schools e-cig films
A: | A36 Vaping in schools campaign | 20 March 2025 | Public Health (Tunde Alabi) | 31 July 2025 | Films shown in 11 of 14 secondary schools. Three schools declined without giving a reason. | Open, late |
S: Films shown in 11 of 14 secondary schools. Three schools declined without giving a reason.

N unanswerable: which three schools turned down the vaping films

N false-premise: what reason did the three schools give for declining the vaping films?

Q fact-table: suicide audit - how far
A: | A37 Suicide audit | 20 March 2025 | Public Health (Dr I. Rooke) | 30 November 2025 | Coroner's files for 2022 and 2023 read; 2024 awaited. | Open |
S: Coroner's files for 2022 and 2023 read; 2024 awaited.

N unanswerable: number of suicides in 2023

Q fact-table: suicide training for barbers deadline
A: | A38 Suicide prevention training for barbers | 20 March 2025 | Voluntary Action (Keziah Blount) | 30 June 2025 | 27 barbers trained against a hope of 20. | Closed |
S: 30 June 2025

Q paraphrase: did enough hairdressers for men get the training
A: | A38 Suicide prevention training for barbers | 20 March 2025 | Voluntary Action (Keziah Blount) | 30 June 2025 | 27 barbers trained against a hope of 20. | Closed |
S: 27 barbers trained against a hope of 20.

N unanswerable: suicide training for taxi drivers

Q paraphrase: how long are folk hanging on the line to the doctors'?
A: | A40 Healthwatch review of GP phone lines | 19 June 2025 | Healthwatch (Marguerite Oyelaran) | 18 September 2025 | 22 of 29 surgeries rung; mean wait 13 minutes, longest 51. | Open |
S: 22 of 29 surgeries rung; mean wait 13 minutes, longest 51.

N unanswerable: which surgery had the longest phone wait

Q paraphrase: who's on the hook for getting people to the scanner centre
A: | A41 Transport to the diagnostic centre | 19 June 2025 | ICB Place Director (Alistair Cobb) | 18 September 2025 | Bus operator wants £96,000 a year; ICB has not agreed to pay. | Open, at risk |
S: ICB Place Director (Alistair Cobb)

Q reason: why's the bus to the diagnostic centre stuck
A: | A41 Transport to the diagnostic centre | 19 June 2025 | ICB Place Director (Alistair Cobb) | 18 September 2025 | Bus operator wants £96,000 a year; ICB has not agreed to pay. | Open, at risk |
S: Bus operator wants £96,000 a year; ICB has not agreed to pay.

N unanswerable: name of the bus operator for the diagnostic centre

Q fact-table: chemists assessment, replies
A: | A42 Pharmacy needs assessment | 19 June 2025 | Public Health (Tunde Alabi) | 1 October 2025 | Sixty-day consultation ended 29 August; 138 replies. | Open |
S: Sixty-day consultation ended 29 August; 138 replies.

Q fact-table: when's the pharmacy work due
A: | A42 Pharmacy needs assessment | 19 June 2025 | Public Health (Tunde Alabi) | 1 October 2025 | Sixty-day consultation ended 29 August; 138 replies. | Open |
S: 1 October 2025

N unanswerable: what did residents say in the pharmacy consultation

Q paraphrase: score at present for the NHS board losing half its people
A: | R1 | ICB cuts its staff by half and joint posts go | 20 | 20 | 16 | 8 | Joint workforce group | A. Cobb |
S: 20

Q fact-table: ICB staff cuts risk back in the spring
A: | R1 | ICB cuts its staff by half and joint posts go | 20 | 20 | 16 | 8 | Joint workforce group | A. Cobb |
S: 16

N unanswerable: ICB staff cuts risk in June

Q fact-table: who owns the winter beds risk
A: | R2 | Winter demand outstrips beds | 20 | 15 | 15 | 10 | Surge plan | Dr F. Ansah |
S: Dr F. Ansah

Q paraphrase: what's the safety net if the kit supplier goes bust
A: | R3 | Equipment supplier fails | 15 | 12 | 6 | 6 | Step-in agreement | J. Sayle |
S: Step-in agreement

Q reason: why has the equipment firm become a bigger worry
A: R3 went up after Lodestar's accounts were filed late in May and a sister firm went into administration.
S: Lodestar's accounts were filed late in May and a sister firm went into administration

N false-premise: when did Lodestar go into administration

Q fact-table: home care collapse risk, aimed-for score
A: | R4 | Home care market fails | 16 | 8 | 12 | 8 | Fee uplift of 6.4% | J. Sayle |
S: 8

N false-premise: why did the home care market risk go up since March

Q fact-table: measles before anything was done
A: | R5 | Measles outbreak | 12 | 6 | 9 | 4 | Catch-up clinics | Dr I. Rooke |
S: 12

N unanswerable: how many measles cases this year

Q fact-table: charity grants risk - what holds it down
A: | R6 | Loss of voluntary sector grants | 12 | 9 | 9 | 6 | Three-year agreements | K. Blount |
S: Three-year agreements

N unanswerable: controls for risk R7

Q paraphrase: how long do men live in Overton
A: | Overton | 11,850 | 74.1 | 79.0 | 21.4% | 46% | 61% | 79% |
S: 74.1

Q fact-table: overdale women
A: | Overdale | 10,420 | 80.3 | 84.1 | 8.8% | 29% | 83% | 93% |
S: 84.1

N unanswerable: healthy life expectancy in Overdale

Q paraphrase: chunky 10 and 11 year olds in Dyehouse
A: | Dyehouse | 14,300 | 73.2 | 78.4 | 23.9% | 44% | 58% | 76% |
S: 44%

Q fact-table: Northolme smoking
A: | Northolme | 12,675 | 77.7 | 81.9 | 14.2% | 37% | 74% | 88% |
S: 14.2%

N unanswerable: vaping rate in Northolme

Q fact-table: flu vaccine uptake Marsh End
A: | Marsh End | 9,980 | 75.6 | 80.8 | 18.7% | 41% | 69% | 84% |
S: 69%

Q paraphrase: kids with both measles jabs, whole of Marshwick
A: | Borough | 172,400 | 77.0 | 81.2 | 15.3% | 38% | 71% | 86% |
S: 86%

N unanswerable: MMR twice by five in Marsh Side

Q comparison: where do men die youngest?
A: | Dyehouse | 14,300 | 73.2 | 78.4 | 23.9% | 44% | 58% | 76% |
S: Dyehouse

Q paraphrase: did Josie Thwaite come in March?
A: | Cllr Josie Thwaite | Council | Yes | ✓ | x | ✓ |
S: x

Q fact-table: who did the police send in June
A: | Supt Rhona Teale | Police | No | x | x | Deputy |
S: Deputy

Q fact-table: can the charities' rep vote
A: | Keziah Blount | Voluntary Action | No | ✓ | ✓ | ✓ |
S: No

N unanswerable: why was Dr Ansah away in June

Q fact-table: whom does Marguerite Oyelaran stand for
A: | Marguerite Oyelaran | Healthwatch | Yes | x | ✓ | ✓ |
S: Healthwatch

Q fact-table: who brings the winter plan
A: | 20 November 2025 | Winter plan | Dr F. Ansah | Decision |
S: Dr F. Ansah

Q date: when do we sign off the pharmacies paper
A: | 22 January 2026 | Pharmacy needs assessment | T. Alabi | Decision |
S: 22 January 2026

Q fact-table: women's health hub, is a decision wanted
A: | 19 March 2026 | Women's health hub | A. Cobb | Note |
S: Note

N unanswerable: when will the men's health hub come

Q decision: what are the two ways out offered for Beck House?
A: **9. Recommendation.** The Board is asked to note the quarter and to choose between taking £185,000 from the reserve for Beck House and cutting its beds from 24 to 20.
S: taking £185,000 from the reserve for Beck House and cutting its beds from 24 to 20

N unanswerable: which of the two options for Beck House do officers prefer
