Q fact-text: How many children with a plan had no school place on 1 September?
A: *Reply by the Chair:* On 1 September, 46 children with a plan were without a school place, of whom 19 had been so for more than one term.
S: 46

Q paraphrase: how many kids with nowhere to go to school have been stuck like that ages, over a term?
A: *Reply by the Chair:* On 1 September, 46 children with a plan were without a school place, of whom 19 had been so for more than one term.
S: 19

Q fact-text: number receiving interim tuition
A: Interim tuition was being given to 38 of the 46.
S: 38 of the 46

Q reason: why is home teaching capped at ten hours?
A: The Head of SEND, Carys Whitlock, answered that ten hours was a starting point and not a limit, and that eight children were receiving 18 hours or more.
S: ten hours was a starting point and not a limit

Q fact-text: how many children get at least 18 hours of tuition a week
A: The Head of SEND, Carys Whitlock, answered that ten hours was a starting point and not a limit, and that eight children were receiving 18 hours or more.
S: eight

Q paraphrase: where's the autism session gone that used to be at tannery library
A: The Thursday session at Tannery Library was now held on Tuesdays at the Harbour Family Hub because the library was being re-roofed.
S: on Tuesdays at the Harbour Family Hub

Q reason: Why was the Tannery Library drop-in moved?
A: The Thursday session at Tannery Library was now held on Tuesdays at the Harbour Family Hub because the library was being re-roofed.
S: the library was being re-roofed

Q date: when was the area inspection report published
A: Carys Whitlock presented the Priority Action Plan agreed after the area inspection of 10–14 March 2025, whose report had been published on 29 May.
S: 29 May

Q paraphrase: when were the inspectors in town?
A: Carys Whitlock presented the Priority Action Plan agreed after the area inspection of 10–14 March 2025, whose report had been published on 29 May.
S: 10–14 March 2025

Q list: What were the two areas for priority action?
A: Inspectors had identified two areas for priority action — delays in speech and language therapy, and the quality of annual reviews — and three areas for improvement.
S: delays in speech and language therapy, and the quality of annual reviews

Q who-said: Who called the plan's finish date heroic?
A: Cllr Dawlish was uneasy about the plan's end date of December 2026, which she called "heroic".
S: Cllr Dawlish

Q who-said: which councillor asked why getting ready for adult life wasn't a priority?
A: Cllr Wragby asked why preparation for adulthood was not among the priorities when parents complained of it most.
S: Cllr Wragby

Q who-said: what did Ms Pugh report the inspectors told the Forum
A: Ms Pugh said that the Forum had asked the same of inspectors and had been told that the evidence showed improvement since 2022.
S: the evidence showed improvement since 2022

Q fact-text: therapy wait promised by April 2026
A: Dr Yusuf Lander, for the Integrated Care Board (ICB), said therapy waits would be down to 26 weeks by April 2026 and to 18 by the end of that year.
S: 26 weeks

Q decision: What was resolved about the Priority Action Plan?
A: RESOLVED unanimously: That the plan be endorsed, and that the ICB be asked to report waits by ward at each meeting.
S: That the plan be endorsed, and that the ICB be asked to report waits by ward at each meeting

Q decision: what will teenagers have to pay for the bus to college, after the vote?
A: Cllr Rehmat then moved that the charge be limited to £540 with no charge for low-income families, which was carried by four votes to one.
S: £540

Q fact-text: What annual travel contribution did officers propose?
A: Officers proposed that from September 2026 students aged 16 to 18 with SEND should contribute £720 a year towards transport, with a half rate for low-income families.
S: £720 a year

Q decision: result of Cllr Sillitoe's motion on post-16 charges
A: This was lost, two voting for and three against.
A: Cllr Sillitoe moved that the contribution be not introduced.
S: lost, two voting for and three against

Q paraphrase: do hard-up families pay anything for post-16 travel under what was agreed?
A: Cllr Rehmat then moved that the charge be limited to £540 with no charge for low-income families, which was carried by four votes to one.
S: no charge for low-income families

Q fact-text: EHCPs in force September 2025
A: **A.1** The Council had 3,214 EHCPs in force on 30 September 2025, an increase of 11.6% on the 2,880 of a year before.
S: 3,214

Q paraphrase: how many plans were there this time last year
A: **A.1** The Council had 3,214 EHCPs in force on 30 September 2025, an increase of 11.6% on the 2,880 of a year before.
S: 2,880

Q fact-text: How many requests for assessment came in between January and September 2025?
A: Requests for assessment in the first nine months of 2025 numbered 703, compared with 655 in the same months of 2024.
S: 703

Q fact-text: plans issued within 20 weeks Q3
A: In the third quarter 54% of plans were issued in time, against 47% in the second quarter and 39% in the third quarter of 2024.
S: 54%

Q fact-text: What percentage of plans were on time in the third quarter of the previous year?
A: In the third quarter 54% of plans were issued in time, against 47% in the second quarter and 39% in the third quarter of 2024.
S: 39%

Q comparison: is port halden better or worse than the rest of the country at getting plans out on time?
A: In the third quarter 54% of plans were issued in time, against 47% in the second quarter and 39% in the third quarter of 2024.
A: The England average for 2024 was 46%.

Q fact-text: timeliness target set by improvement board
A: Officers expect 65% by March 2026; the Improvement Board set 70%.
S: 70%

Q paraphrase: what do the officers reckon they'll hit by next spring for on-time plans
A: Officers expect 65% by March 2026; the Improvement Board set 70%.
S: 65%

Q fact-text: cost of each Northlight psychology assessment
A: **A.3** The improvement follows the recruitment of six plan writers on fixed-term contracts ending on 31 March 2027, and the purchase of 240 educational psychology (EP) assessments from Northlight Associates at £1,150 each.
S: £1,150 each

Q date: When do the plan writers' contracts run out?
A: **A.3** The improvement follows the recruitment of six plan writers on fixed-term contracts ending on 31 March 2027, and the purchase of 240 educational psychology (EP) assessments from Northlight Associates at £1,150 each.
S: 31 March 2027

Q paraphrase: is the city short of its own psychologists?
A: The Council's own EP service has 7.2 of 12 posts filled.
S: 7.2 of 12 posts filled

Q fact-text: refusal to assess rate
A: **A.4** Refusals to assess stood at 29% in the year to September, up from 22%.
S: 29%

Q paraphrase: how often does the council win when parents take it to tribunal?
A: Sixty-three appeals were lodged with the First-tier Tribunal in that year; of the 41 decided or conceded, the Council's decision was upheld in two.
S: of the 41 decided or conceded, the Council's decision was upheld in two

Q fact-text: How many tribunal appeals were lodged in the year?
A: Sixty-three appeals were lodged with the First-tier Tribunal in that year; of the 41 decided or conceded, the Council's decision was upheld in two.
S: Sixty-three

Q definition: what's phase transfer
A: **A.5** "Phase transfer" is the amendment of a child's plan ahead of a move between key stages, which must be done by 15 February (31 March for post-16).
S: the amendment of a child's plan ahead of a move between key stages

Q date: Deadline for changing plans of post-16 students?
A: **A.5** "Phase transfer" is the amendment of a child's plan ahead of a move between key stages, which must be done by 15 February (31 March for post-16).
S: 31 March for post-16

Q fact-text: phase transfers done by february 2024
A: This year 88% were done by the February date, the corresponding figure in 2024 having been 71%.
S: 71%

Q fact-text: In how many mediated cases did the Council change its mind and assess?
A: It was taken up in 74 cases, and in 31 of those the Council agreed to assess after all.
S: 31

Q fact-table: autistic spectrum plans Sept 2025
A: | Autistic spectrum | 884 | 1,012 | 1,178 | 36.7% |
S: 1,178

Q fact-table: SEMH plans Sept 2024
A: | Social, emotional and mental health | 571 | 640 | 731 | 22.7% |
S: 640

Q paraphrase: how many deaf or hard of hearing children have a plan now
A: | Hearing impairment | 51 | 53 | 50 | 1.6% |
S: 50

Q fact-table: What share of all plans are for severe learning difficulty?
A: | Severe learning difficulty | 172 | 180 | 189 | 5.9% |
S: 5.9%

Q fact-table: speech language and communication plans two years ago
A: | Speech, language and communication | 463 | 502 | 560 | 17.4% |
S: 463

Q list: Which kinds of need have fewer plans in 2025 than in 2024?
A: | Moderate learning difficulty | 301 | 296 | 288 | 9.0% |
A: | Hearing impairment | 51 | 53 | 50 | 1.6% |

Q fact-text: accumulated high needs deficit at 31 March 2025
A: **B.1** The accumulated deficit was £31.8m at 31 March 2025 and is forecast to be £38.4m at 31 March 2026.
S: £31.8m

Q paraphrase: how big will the special needs debt pile be by next spring
A: **B.1** The accumulated deficit was £31.8m at 31 March 2025 and is forecast to be £38.4m at 31 March 2026.
S: £38.4m

Q fact-text: What deficit had the Safety Valve agreement expected at March 2026?
A: The Safety Valve agreement signed in March 2023 had envisaged £24.0m and £19.5m at those dates.
S: £19.5m

Q fact-text: safety valve instalment withheld
A: **B.2** The Department for Education (DfE) withheld the instalment of £1.2m due in June 2025 pending a revised plan, which was submitted on 3 October.
S: £1.2m

Q reason: why didn't the government hand over the june money?
A: **B.2** The Department for Education (DfE) withheld the instalment of £1.2m due in June 2025 pending a revised plan, which was submitted on 3 October.
S: pending a revised plan

Q paraphrase: how much bailout cash had come through before that
A: The three earlier instalments, totalling £4.6m, were paid in full.
S: £4.6m

Q date: until when does the statutory override run?
A: **B.3** The statutory override which keeps the deficit off the Council's general balances has been extended to 31 March 2028.
S: 31 March 2028

Q fact-text: How big is the unallocated general reserve?
A: Were it to lapse, the deficit would exceed the unallocated general reserve of £14.1m.
S: £14.1m

Q fact-table: independent and non-maintained forecast 25/26
A: | Independent and non-maintained | 12.6 | 11.9 | 15.3 | 3.4 |
S: 15.3

Q fact-table: what did FE colleges cost in 24/25
A: | Further education colleges | 4.2 | 4.5 | 4.9 | 0.4 |
S: 4.2

Q paraphrase: by how much has teaching kids with no school blown its budget?
A: | Tuition for children without a place | 0.6 | 0.5 | 1.3 | 0.8 |
S: 0.8

Q fact-table: 2025/26 budget for mainstream top-up
A: | Mainstream top-up | 9.7 | 10.1 | 11.0 | 0.9 |
S: 10.1

Q list: Which high needs headings are forecast to come in under budget?
A: | Resource provision in mainstream | 3.1 | 4.4 | 3.8 | –0.6 |
A: | Therapies (ICB share excluded) | 1.1 | 1.4 | 1.2 | –0.2 |

Q reason: why has the opening of saltmarsh slipped
A: **B.4** The overspend on independent placements arises because the 60-place Saltmarsh Free School, which was to open in September 2025, will now open in September 2027: the DfE's contractor went into administration in April.
S: the DfE's contractor went into administration in April

Q date: When will Saltmarsh Free School now open?
A: **B.4** The overspend on independent placements arises because the 60-place Saltmarsh Free School, which was to open in September 2025, will now open in September 2027: the DfE's contractor went into administration in April.
S: September 2027

Q fact-text: average cost of independent places for the pupils meant for Saltmarsh
A: Forty-one pupils meant for Saltmarsh have been placed in independent schools at an average of £67,500, instead of the £26,000 assumed.
S: £67,500

Q paraphrase: how much a head had they budgeted for those saltmarsh kids
A: Forty-one pupils meant for Saltmarsh have been placed in independent schools at an average of £67,500, instead of the £26,000 assumed.
S: £26,000

Q fact-text: which two bases opened half a term late?
A: **B.5** Resource provision is underspent as two of the five bases planned for 2025 — Ferrymoor Primary and Cold Quay Academy — opened half a term late and the third, Northgate High, will not open before January 2026.
S: Ferrymoor Primary and Cold Quay Academy

Q fact-table: school age speech therapy median wait Sept 2025
A: | Speech and language therapy, school age | 530 | 561 | 38 | 40 | 71 | 18 |
S: 40

Q paraphrase: what's the longest any teenager or school kid has been waiting to be tested for autism?
A: | Autism assessment, 5 to 17 | 1,140 | 1,385 | 83 | 91 | 164 | 13 |
S: 164

Q fact-table: How many under-fives were waiting for an autism assessment in September 2024?
A: | Autism assessment, under 5 | 205 | 263 | 44 | 52 | 96 | 13 |
S: 205

Q fact-table: OT waiting list now
A: | Occupational therapy | 298 | 244 | 29 | 22 | 49 | 18 |
S: 244

Q fact-table: community paediatrics median wait in 2024
A: | Community paediatrics | 367 | 340 | 24 | 21 | 40 | 18 |
S: 24

Q fact-table: standard wait for autism assessments in weeks
A: | Autism assessment, under 5 | 205 | 263 | 44 | 52 | 96 | 13 |
A: | Autism assessment, 5 to 17 | 1,140 | 1,385 | 83 | 91 | 164 | 13 |
S: 13

Q comparison: has the wait for toddlers' speech therapy got shorter while the school one got longer?
A: | Speech and language therapy, under 5 | 412 | 377 | 31 | 27 | 58 | 18 |
A: | Speech and language therapy, school age | 530 | 561 | 38 | 40 | 71 | 18 |

Q reason: Why are the speech therapy queues for school pupils growing?
A: **C.2** School-age therapy has worsened because four of eleven therapists left between January and June, three of them for private practice.
S: four of eleven therapists left between January and June

Q fact-text: how many of the departed therapists have been replaced
A: Two have been replaced.
S: Two

Q fact-text: ICB money for autism waiting list initiative
A: **C.3** The ICB has put £340,000 into a waiting list initiative for autism assessment; the Sub-Committee had asked for £500,000.
S: £340,000

Q paraphrase: how much did councillors want the nhs to cough up for autism queues
A: **C.3** The ICB has put £340,000 into a waiting list initiative for autism assessment; the Sub-Committee had asked for £500,000.
S: £500,000

Q fact-text: yearly cost of two more EP trainees
A: **Recommendations (A to C):** (1) note the reports; (2) ask Cabinet to fund two further EP trainees at £71,000 a year; (3) request from the DfE a firm date for Saltmarsh.
S: £71,000 a year

Q fact-table: who is reporting on the Local Offer website?
A: | 20 January 2026 | Local Offer website relaunch | Fern Adeyemi |
S: Fern Adeyemi

Q date: when do consultation results on college transport come back
A: | 10 March 2026 | Post-16 travel: consultation results | Transport Manager |
S: 10 March 2026

Q fact-table: What is Graham Ostler due to report on in March?
A: | 10 March 2026 | Safety Valve: DfE response | Graham Ostler |
S: Safety Valve: DfE response

N unanswerable: How long has Mr Aldous's son been on the waiting list for speech therapy?
N unanswerable: which three areas for improvement did inspectors name?
N unanswerable: how many EHCPs were there in Ferrymoor ward
N unanswerable: What was the 20-week timeliness in the first quarter of 2025?
N unanswerable: who voted against Cllr Rehmat's travel proposal
N unanswerable: salary of an EP in the council's own service
N unanswerable: How many plans were refused in 2023?
N unanswerable: why has Northgate High's base been delayed
N unanswerable: median wait for physiotherapy
N unanswerable: when will the £340,000 autism initiative start?
N false-premise: Why did the autism outreach drop-ins close down?
N false-premise: When did the DfE approve the revised Safety Valve plan?
N false-premise: why did the sub-committee vote for the £720 charge?
N false-premise: How many pupils started at Saltmarsh in September 2025?
N false-premise: why did inspectors make preparation for adulthood a priority

Q fact-table: city special schools budget 2025/26
A: | City special schools | 14.9 | 16.2 | 16.6 | 0.4 |
S: 16.2

Q fact-table: What did independent places cost in 2024/25?
A: | Independent and non-maintained | 12.6 | 11.9 | 15.3 | 3.4 |
S: 12.6

Q fact-table: alternative provision variance
A: | Alternative provision | 2.8 | 2.9 | 3.6 | 0.7 |
S: 0.7

Q fact-table: physical disability EHCPs september 2023
A: | Physical disability | 94 | 97 | 99 | 3.1% |
S: 94

Q paraphrase: number of kids whose plan is mostly about behaviour and mental wellbeing, this autumn
A: | Social, emotional and mental health | 571 | 640 | 731 | 22.7% |
S: 731

Q fact-table: longest wait occupational therapy
A: | Occupational therapy | 298 | 244 | 29 | 22 | 49 | 18 |
S: 49

Q paraphrase: how long does a four year old typically wait to be looked at for autism?
A: | Autism assessment, under 5 | 205 | 263 | 44 | 52 | 96 | 13 |
S: 52

Q fact-table: How many school-age children were waiting for speech therapy in September 2024?
A: | Speech and language therapy, school age | 530 | 561 | 38 | 40 | 71 | 18 |
S: 530
