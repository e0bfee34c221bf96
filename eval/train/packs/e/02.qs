Q fact-table: permanent admissions 65+ Q3 2022-23 rate per 100,000
A: | Permanent admissions to care homes, 65 and over, per 100,000 (ASCOF 2A2) | Low | 612.4 | 148.2 | 301.7 | 487.9 | 590.0 | 602.8 | On track |
S: 487.9

Q paraphrase: how many pensioners are ending up in homes for good, per 100k, up to christmas
A: | Permanent admissions to care homes, 65 and over, per 100,000 (ASCOF 2A2) | Low | 612.4 | 148.2 | 301.7 | 487.9 | 590.0 | 602.8 | On track |
S: 487.9

Q fact-table: working-age admissions to care homes - are we on or off track?
A: | Permanent admissions to care homes, 18 to 64, per 100,000 (ASCOF 2A1) | Low | 14.1 | 4.4 | 8.9 | 15.2 | 13.5 | 15.9 | Off track |
S: Off track

Q fact-table: ASCOF 2B1 target for this year
A: | Still at home 91 days after reablement (ASCOF 2B1) | High | 81.3% | 80.8% | 79.9% | 77.6% | 83.0% | 82.4% | Off track |
S: 83.0%

Q paraphrase: do folk stay put in their own place three months after getting back on their feet
A: | Still at home 91 days after reablement (ASCOF 2B1) | High | 81.3% | 80.8% | 79.9% | 77.6% | 83.0% | 82.4% | Off track |
S: 77.6%

Q fact-table: What was last year's outturn for people still at home 91 days after reablement?
A: | Still at home 91 days after reablement (ASCOF 2B1) | High | 81.3% | 80.8% | 79.9% | 77.6% | 83.0% | 82.4% | Off track |
S: 81.3%

Q reason: why are fewer reabled people remaining at home
A: Fewer people are still at home after reablement because those referred are frailer: the average age at referral has risen from 79 to 83 in two years.
S: those referred are frailer

Q fact-table: direct payments Q2 percentage
A: | People receiving direct payments (ASCOF 1C2A) | High | 24.8% | 24.5% | 24.9% | 25.3% | 27.0% | 25.1% | At risk |
S: 24.9%

Q comparison: is our direct payments figure above or below the CIPFA neighbours?
A: | People receiving direct payments (ASCOF 1C2A) | High | 24.8% | 24.5% | 24.9% | 25.3% | 27.0% | 25.1% | At risk |
S: 25.3%
S: 25.1%

Q fact-table: adults with learning disability paid employment q3
A: | Adults with a learning disability in paid employment | High | 4.1% | 4.0% | 4.3% | 4.6% | 4.5% | 5.0% | On track |
S: 4.6%

Q paraphrase: how many with learning difficulties have got a paying job
A: | Adults with a learning disability in paid employment | High | 4.1% | 4.0% | 4.3% | 4.6% | 4.5% | 5.0% | On track |
S: 4.6%

Q fact-table: settled accommodation learning disability neighbours' average
A: | Adults with a learning disability in settled accommodation | High | 83.7% | 83.9% | 84.1% | 84.0% | 85.0% | 80.2% | At risk |
S: 80.2%

Q fact-table: number of Care Act assessments waiting more than 28 days at end of Q3
A: | Care Act assessments waiting over 28 days (number) | Low | 188 | 204 | 251 | 312 | 150 | n/a | Off track |
S: 312

Q paraphrase: queue for someone to come and look at mums needs, hows it changed since summer
A: | Care Act assessments waiting over 28 days (number) | Low | 188 | 204 | 251 | 312 | 150 | n/a | Off track |
S: 204
S: 312

Q reason: What is behind the growth in outstanding Care Act assessments?
A: The number of Care Act assessments waiting has grown because the hospital team has been diverted to discharge work since August and eleven of its 34 posts are empty.
S: the hospital team has been diverted to discharge work since August

Q fact-text: how many posts in the hospital team are unfilled
A: The number of Care Act assessments waiting has grown because the hospital team has been diverted to discharge work since August and eleven of its 34 posts are empty.
S: eleven

Q fact-text: agency workers found for the hospital team
A: Agency cover has been sought since October but only four workers have been found.
S: four

Q fact-table: annual reviews completed in last 12 months target
A: | Annual reviews completed in the last 12 months | High | 58.9% | 57.2% | 54.6% | 55.8% | 75.0% | 61.3% | Off track |
S: 75.0%

Q fact-table: DoLS applications outstanding Q1
A: | Deprivation of Liberty Safeguards applications outstanding | Low | 441 | 420 | 389 | 364 | 350 | 517 | At risk |
S: 420

Q list: Which adult care measures are off track?
A: | Permanent admissions to care homes, 18 to 64, per 100,000 (ASCOF 2A1) | Low | 14.1 | 4.4 | 8.9 | 15.2 | 13.5 | 15.9 | Off track |
A: | Still at home 91 days after reablement (ASCOF 2B1) | High | 81.3% | 80.8% | 79.9% | 77.6% | 83.0% | 82.4% | Off track |
A: | Care Act assessments waiting over 28 days (number) | Low | 188 | 204 | 251 | 312 | 150 | n/a | Off track |
A: | Annual reviews completed in the last 12 months | High | 58.9% | 57.2% | 54.6% | 55.8% | 75.0% | 61.3% | Off track |

Q list: measures with status at risk
A: | People receiving direct payments (ASCOF 1C2A) | High | 24.8% | 24.5% | 24.9% | 25.3% | 27.0% | 25.1% | At risk |
A: | Adults with a learning disability in settled accommodation | High | 83.7% | 83.9% | 84.1% | 84.0% | 85.0% | 80.2% | At risk |
A: | Deprivation of Liberty Safeguards applications outstanding | Low | 441 | 420 | 389 | 364 | 350 | 517 | At risk |

Q fact-table: how many carers had got a service or information by december
A: | Carers receiving a service or information | High | 1,206 | 318 | 655 | 1,014 | 1,300 | n/a | On track |
S: 1,014

Q definition: what does ASCOF stand for
A: Measures marked ASCOF belong to the national Adult Social Care Outcomes Framework.
S: Adult Social Care Outcomes Framework

Q fact-text: which scorecard quarter figures are cumulative
A: Quarter figures are cumulative for reablement and admissions and snapshots for all the rest.
S: reablement and admissions

Q comparison: why do the council and ICB give different numbers for patients with no criteria to reside, and what are they?
A: The ICB's discharge dashboard, which counts only acute beds, gave 61 Caldershaw residents as having no criteria to reside on 31 December; the Council's own count, which includes community hospital beds, was 84.
S: 61
S: 84

Q paraphrase: bed blocking - how many according to the council itself at new year
A: The ICB's discharge dashboard, which counts only acute beds, gave 61 Caldershaw residents as having no criteria to reside on 31 December; the Council's own count, which includes community hospital beds, was 84.
S: 84

Q fact-table: home care people waiting Heathroyd 31 December
A: | Heathroyd | Brightmoor Care | 228 | 2,965 | 31 | 402 | 7.8% |
S: 31

Q fact-table: hours of care waiting in Netherby and Scar
A: | Netherby and Scar | Homelink North | 174 | 2,410 | 46 | 689 | 11.4% |
S: 689

Q paraphrase: which part of the borough has the worst late carers
A: | Netherby and Scar | Homelink North | 174 | 2,410 | 46 | 689 | 11.4% |
S: 11.4%

Q fact-table: who is the lead home care provider in Quarry Hill
A: | Quarry Hill | Anchorfield | 265 | 3,390 | 9 | 84 | 2.6% |
S: Anchorfield

Q fact-table: which district does the council's own team cover?
A: | Whinfield | In-house team | 121 | 1,640 | 6 | 71 | 1.9% |
S: Whinfield

Q fact-table: total people waiting for home care across Caldershaw at year end
A: | Borough | – | 1,297 | 17,090 | 128 | 1,671 | 5.2% |
S: 128

Q fact-text: how many were waiting for a home care package on 25 November 2022
A: **Min 31 – Home care waiting list.** The Executive Director for Adults reported that 143 people had been waiting for a package of home care on 25 November, compared with 96 on the same date in 2021.
S: 143

Q fact-table: calls more than half an hour late borough q3
A: | Borough | – | 1,297 | 17,090 | 128 | 1,671 | 5.2% |
S: 5.2%

Q date: when did Homelink North say it was handing back its contract
A: Homelink North gave notice on 9 January 2023 that it would hand back the Netherby and Scar contract on 10 April 2023; it will keep Stoneclough.
S: 9 January 2023

Q date: date Netherby and Scar contract ends
A: Homelink North gave notice on 9 January 2023 that it would hand back the Netherby and Scar contract on 10 April 2023; it will keep Stoneclough.
S: 10 April 2023

Q reason: homelink pulling out, what reason
A: The company gave fuel costs on long rural rounds as its reason.
S: fuel costs on long rural rounds

Q decision: who is to be offered the Netherby and Scar work first
A: RECOMMENDED – That the Panel (i) comments on the charges; (ii) asks for a recovery plan for annual reviews by 30 March 2023; and (iii) notes that the contract for Netherby and Scar will be offered first to the in-house team.
S: the in-house team

Q fact-table: older people residential and nursing full-year forecast
A: | Older people – residential and nursing | 31.46 | 24.38 | 32.91 | +1.45 | +1.02 |
S: 32.91

Q fact-table: learning disability variance at month 6
A: | Learning disability | 36.75 | 28.11 | 37.52 | +0.77 | +0.90 |
S: +0.90

Q fact-table: month 9 variance mental health
A: | Mental health | 9.84 | 7.61 | 10.19 | +0.35 | +0.28 |
S: +0.35

Q paraphrase: how much have we got in from people paying towards their own care so far
A: | Client contributions | -16.90 | -12.20 | -16.35 | +0.55 | +0.60 |
S: -12.20

Q comparison: Has the overall adult care overspend improved between month 6 and month 9?
A: | Net total | 100.10 | 75.11 | 101.18 | +1.08 | +1.78 |
S: +1.08
S: +1.78

Q list: headings underspending at month 9
A: | Older people – home care | 19.20 | 13.07 | 17.88 | -1.32 | -0.64 |
A: | Physical disability | 7.12 | 5.30 | 7.06 | -0.06 | +0.03 |
A: | Assessment and care management | 12.63 | 8.84 | 11.97 | -0.66 | -0.41 |

Q reason: why is there an underspend on home care
A: The underspend on home care is not a saving in the ordinary sense: it arises because hours cannot be bought.
S: hours cannot be bought

Q fact-text: how much of the winter discharge fund does the budget forecast count on
A: The forecast assumes that £0.82m of the winter discharge fund is received by the Council.
S: £0.82m

Q fact-table: proposed hourly charge for home care 2023-24
A: | Home care | hour | £16.20 | £17.00 | £19.45 | 14.4% |
S: £19.45

Q paraphrase: what do i pay an hour for my carer at the moment
A: | Home care | hour | £16.20 | £17.00 | £19.45 | 14.4% |
S: £17.00

Q fact-table: meals at home price in 2021-22
A: | Meals at home | meal | £4.60 | £4.95 | £5.70 | 15.2% |
S: £4.60

Q fact-table: biggest percentage rise in the proposed charges
A: | Transport to day services | single journey | £3.00 | £3.00 | £4.00 | 33.3% |
S: 33.3%

Q fact-table: Which adult care charge is being held at the same level?
A: | Deferred payment set-up | each | £295.00 | £305.00 | £305.00 | 0.0% |
S: Deferred payment set-up

Q paraphrase: pendant alarm without extras - new weekly price
A: | Community alarm, basic | week | £4.10 | £4.30 | £4.75 | 10.5% |
S: £4.75

Q fact-table: high need day opportunities charge this year and proposed
A: | Day opportunities, high need | day | £71.00 | £74.00 | £82.50 | 11.5% |
S: £74.00
S: £82.50

Q who-said: what was the Carers' Forum's argument on the transport charge?
A: The Carers' Forum objected to the transport charge, arguing that a carer using the service five days a week would find £10 more a week.
S: a carer using the service five days a week would find £10 more a week

Q who-said: who wanted meals frozen
A: Age Concern Caldershaw, while accepting the home care increase, asked for meals to be frozen for a year.
S: Age Concern Caldershaw

Q fact-text: proportion of consultees against the home care charge
A: 418 people answered the online consultation, of whom 63 per cent opposed the transport charge and 48 per cent the home care charge.
S: 48 per cent

Q fact-table: overall satisfaction 85 and over
A: | Overall satisfaction with care and support | 66.0 | 63.1 | 59.4 | 62.8 | 65.5 | 63.9 |
S: 59.4

Q fact-table: social contact England 2022 %
A: | As much social contact as I would like | 42.8 | 38.1 | 33.5 | 38.2 | 45.7 | 40.6 |
S: 40.6

Q paraphrase: are the really old ones lonely
A: | As much social contact as I would like | 42.8 | 38.1 | 33.5 | 38.2 | 45.7 | 40.6 |
S: 33.5

Q fact-table: survey question where under-65s score lowest on safety vs the oldest: feel as safe as I want, aged 18-64
A: | Feel as safe as I want | 64.4 | 70.2 | 72.9 | 68.9 | 69.3 | 69.2 |
S: 64.4

Q comparison: which survey measure went up since 2020
A: | Services help me to feel safe | 88.1 | 86.9 | 84.0 | 86.5 | 85.1 | 85.6 |
S: 86.5
S: 85.1

Q who-said: Which councillor thought the home care waiting list was too low a figure and why?
A: Councillor Holroyd said the figure understated matters because people in interim beds were left out.
S: people in interim beds were left out

Q who-said: number of late-call complaints Healthwatch mentioned in December
A: Mr Sowerby reported that Healthwatch had received 27 complaints about late calls since September.
S: 27

Q decision: how was Cllr Dunphy's motion on the winter discharge fund decided
A: Councillor Dunphy proposed, Councillor Kaur seconding, that the whole sum be spent on home care; on being put to the vote the motion was lost, three voting for and four against. **Resolved** – That a breakdown of the fund be circulated to members by 16 December 2022.
S: the motion was lost, three voting for and four against

Q decision: panel's view on shutting the Moorview centre
A: **Min 33 – Day opportunities.** Resolved unanimously – That the Panel opposes the closure of the Moorview Day Centre and asks Cabinet to defer its decision until the equality impact assessment has been published.
S: the Panel opposes the closure of the Moorview Day Centre

Q fact-table: which action on the tracker is overdue
A: | 21 | Note on waiting times for stairlifts | 6 October 2022 | Head of Housing Adaptations | 1 December 2022 | Overdue |
S: Note on waiting times for stairlifts

Q fact-table: who's doing the Moorview equality impact assessment and by when
A: | 27 | Equality impact assessment for Moorview | 1 December 2022 | Head of Provider Services | 17 February 2023 | In progress |
S: Head of Provider Services
S: 17 February 2023

Q paraphrase: did the NHS lot write back about chemists shutting
A: | 22 | Letter to the ICB about pharmacy closures | 6 October 2022 | Chair | 31 October 2022 | Sent 28 October; no reply |
S: no reply

Q date: date the reablement unit was visited
A: | 17 | Visit to the Ashgrove reablement unit | 7 July 2022 | Scrutiny Officer | 30 November 2022 | Done 22 November |
S: 22 November

Q decision: recovery plan for annual reviews deadline recommended
A: RECOMMENDED – That the Panel (i) comments on the charges; (ii) asks for a recovery plan for annual reviews by 30 March 2023; and (iii) notes that the contract for Netherby and Scar will be offered first to the in-house team.
S: by 30 March 2023

N unanswerable: how many people are waiting for a stairlift?

N unanswerable: Q4 figure for direct payments

N unanswerable: how long on average do people wait for home care in days

N unanswerable: England average for annual reviews completed

N unanswerable: what did Brightmoor Care say about late calls in Heathroyd?

N unanswerable: How many hours of care does Homelink North's successor need to provide from April?

N unanswerable: number of staff in the in-house home care team

N unanswerable: What charge was proposed for a week of respite care?

N unanswerable: satisfaction of people with mental health problems in the 2022 survey

N unanswerable: how many people go to Moorview Day Centre

N false-premise: why is Homelink North giving up Stoneclough

N false-premise: when did Cabinet close the Moorview Day Centre

N false-premise: why did the Carers' Forum support the transport charge?

N false-premise: what caused the overspend on home care

N false-premise: Who voted against the Moorview resolution?

Q paraphrase: why's there money left over for carers coming to the house
A: The underspend on home care is not a saving in the ordinary sense: it arises because hours cannot be bought.
S: hours cannot be bought

Q paraphrase: how many carers has anyone bothered to help so far this yr
A: | Carers receiving a service or information | High | 1,206 | 318 | 655 | 1,014 | 1,300 | n/a | On track |
S: 1,014

Q paraphrase: lift to the day centre, cost each way from april
A: | Transport to day services | single journey | £3.00 | £3.00 | £4.00 | 33.3% |
S: £4.00

Q paraphrase: do the people being looked after feel they run their own lives, the over 85s
A: | Control over daily life | 79.2 | 74.0 | 70.6 | 74.9 | 77.7 | 76.9 |
S: 70.6

Q paraphrase: how many get a yearly check up on their care plan
A: | Annual reviews completed in the last 12 months | High | 58.9% | 57.2% | 54.6% | 55.8% | 75.0% | 61.3% | Off track |
S: 55.8%

Q paraphrase: dinner brought round, what will it be from spring
A: | Meals at home | meal | £4.60 | £4.95 | £5.70 | 15.2% |
S: £5.70

Q paraphrase: who's chasing up the stairlift thing
A: | 21 | Note on waiting times for stairlifts | 6 October 2022 | Head of Housing Adaptations | 1 December 2022 | Overdue |
S: Head of Housing Adaptations

