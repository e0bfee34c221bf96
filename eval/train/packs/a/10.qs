Q fact-text: How big is the Better Care Fund for 2024/25?
A: 2A.2 The fund for 2024/25 totals £71.84m, 5.1% more than in 2023/24.
S: £71.84m

Q fact-text: BCF increase on 2023/24 percent
A: 2A.2 The fund for 2024/25 totals £71.84m, 5.1% more than in 2023/24.
S: 5.1%

Q fact-text: how much of the ICB minimum has to go on social care
A: The ICB's minimum contribution is £46.2m, of which £17.9m must be spent on social care.
S: £17.9m

Q fact-text: ICB share of discharge grant
A: The discharge grant is £7.36m (Council £3.41m, ICB £3.95m).
S: £3.95m

Q fact-text: What is the Council's part of the discharge grant?
A: The discharge grant is £7.36m (Council £3.41m, ICB £3.95m).
S: £3.41m

Q paraphrase: how much do the districts get for adapting disabled people's homes?
A: The disabled facilities grant of £6.48m goes straight to the five districts.
S: £6.48m

Q definition: What is the BCF?
A: 2A.1 The BCF is a single pooled budget, held under section 75 of the NHS Act 2006, through which the Council and the ICB pay jointly for services that keep people out of hospital or help them to leave it.

Q date: when was the BCF plan sent in
A: 2A.3 National guidance reached us on 28 March and the plan was submitted on 10 June, before this meeting, under the Chair's delegated authority.
S: 10 June

Q date: when did the government's guidance arrive?
A: 2A.3 National guidance reached us on 28 March and the plan was submitted on 10 June, before this meeting, under the Chair's delegated authority.
S: 28 March

Q decision: What is the Board being asked to do with the BCF plan that's already gone in?
A: The Board is asked to ratify it.
A: 2A.3 National guidance reached us on 28 March and the plan was submitted on 10 June, before this meeting, under the Chair's delegated authority.
S: ratify it

Q reason: Why isn't the falls car in the plan?
A: 2A.4 The East Wold practice network asked for £420,000 for a falls car; this is not in the plan, since the ambulance trust's own pilot runs to December.
S: the ambulance trust's own pilot runs to December

Q fact-text: falls car bid amount
A: 2A.4 The East Wold practice network asked for £420,000 for a falls car; this is not in the plan, since the ambulance trust's own pilot runs to December.
S: £420,000

Q fact-text: how much is in the plan for a discharge helpline?
A: Healthwatch asked for, and the plan contains, £60,000 for a discharge helpline.
S: £60,000

Q fact-table: Home First reablement plan 24/25
A: | Home First reablement | 6,120 | 6,890 | 7,900 | Council |
S: 7,900

Q fact-table: What was spent on bridging home care in 2023/24?
A: | Bridging home care | 1,480 | 2,310 | 2,050 | Council |
S: 2,310

Q fact-table: step-down beds 2022/23 actual
A: | Step-down beds | 3,905 | 4,640 | 3,700 | ICB |
S: 3,905

Q paraphrase: what did they spend giving family carers time off in 22/23?
A: | Carers' breaks | 940 | 955 | 990 | Council |
S: 940

Q fact-table: who leads on trusted assessors
A: | Trusted assessors | 310 | 345 | 520 | ICB |
S: ICB

Q fact-table: community equipment spend in 2023/24
A: | Community equipment | 3,870 | 4,310 | 4,450 | Council |
S: 4,310

Q paraphrase: how much is planned for grab rails and odd jobs round the house
A: | Handyperson and minor adaptations | 265 | 280 | 365 | Districts |
S: 365

Q list: Which BCF schemes get less in 2024/25 than they spent in 2023/24?
A: | Bridging home care | 1,480 | 2,310 | 2,050 | Council |
A: | Step-down beds | 3,905 | 4,640 | 3,700 | ICB |

Q reason: why is step-down bed money going down
A: 2A.5 Spending on step-down beds falls as 24 beds at Larkfield Grange were given up on 31 March.
S: 24 beds at Larkfield Grange were given up on 31 March

Q comparison: how full were Larkfield Grange and The Maltings?
A: Occupancy there had been 63%, by comparison with 91% at The Maltings, whose 30 beds are kept.
A: 2A.5 Spending on step-down beds falls as 24 beds at Larkfield Grange were given up on 31 March.
S: 63%, by comparison with 91% at The Maltings

Q fact-text: number of beds at The Maltings
A: Occupancy there had been 63%, by comparison with 91% at The Maltings, whose 30 beds are kept.
S: 30

Q fact-table: avoidable admissions actual 2023/24
A: | Avoidable admissions per 100,000 | 742 | 720 | 731 | 705 |
S: 731

Q fact-table: What was the planned rate of falls admissions for 2023/24?
A: | Falls admissions, 65+, per 100,000 | 1,986 | 1,900 | 1,874 | 1,850 |
S: 1,900

Q paraphrase: how many pensioners ended up moving into homes for good last year, per 100k?
A: | Permanent admissions to care homes, 65+, per 100,000 | 588 | 560 | 603 | 575 |
S: 603

Q fact-table: still at home 91 days plan for 2024/25
A: | Still at home 91 days after reablement (%) | 79.4 | 82.0 | 83.7 | 84.0 |
S: 84.0

Q fact-table: discharged to usual residence 2022/23
A: | Discharged to usual place of residence (%) | 91.8 | 92.5 | 92.1 | 92.8 |
S: 91.8

Q list: Which metrics met the 2023/24 plan?
A: | Falls admissions, 65+, per 100,000 | 1,986 | 1,900 | 1,874 | 1,850 |
A: | Still at home 91 days after reablement (%) | 79.4 | 82.0 | 83.7 | 84.0 |

Q fact-table: beds lost to delay ceiling planned for this year
A: | Average beds lost to delay, Q4 | 74 | 50 | 61 | 48 |
S: 48

Q paraphrase: how many hospital beds were clogged up last winter with people ready to leave?
A: | Average beds lost to delay, Q4 | 74 | 50 | 61 | 48 |
A: | 4. Better Care Fund (BCF) end of year | Garforth: delayed discharges averaged 61 beds in the fourth quarter, against a ceiling of 50 and 74 the winter before. Farthing asked for data by district; the hospitals hold data by ward only. | Noted |
S: 61

Q reason: Why did care home admissions miss the plan?
A: Care home admissions did not because, it is thought, people leave hospital frailer than before the pandemic; a case review of 80 admissions found that 27 might have been avoided.
S: people leave hospital frailer than before the pandemic

Q fact-text: how many of the reviewed care home admissions could have been avoided
A: Care home admissions did not because, it is thought, people leave hospital frailer than before the pandemic; a case review of 80 admissions found that 27 might have been avoided.
S: 27

Q definition: what's a supplementary statement
A: 2B.1 A *supplementary statement* corrects the published assessment when services change but a fresh assessment would be out of proportion.
S: corrects the published assessment when services change but a fresh assessment would be out of proportion

Q date: When is the next pharmaceutical needs assessment due?
A: The present assessment dates from 1 October 2022 and the next is due by 1 October 2025.
S: 1 October 2025

Q fact-text: number of community pharmacies in Midwold now
A: 2B.2 There are now 88 community pharmacies in Midwold, down from 94 at the time of the assessment, together with 14 dispensing practices.
S: 88

Q comparison: has midwold got more chemists per head than the country generally?
A: That is 15.8 per 100,000 people; the national figure is 18.4.
S: 15.8 per 100,000 people; the national figure is 18.4

Q decision: what did the ICB do about the Ferriby Park pharmacy application?
A: 2B.3 The ICB refused, in May, an application for a pharmacy at Ferriby Park, where a population of 3,100 is expected by 2027.
S: refused

Q fact-text: expected population ferriby park 2027
A: 2B.3 The ICB refused, in May, an application for a pharmacy at Ferriby Park, where a population of 3,100 is expected by 2027.
S: 3,100

Q who-said: Which council backed the Ferriby Park chemist?
A: East Wold District Council wrote in support of the application and Haxley took no view.
S: East Wold District Council

Q fact-table: pharmacies in East Wold June 2024
A: | East Wold | 18 | 16 | 4 | 2 | 5 |
S: 16

Q fact-table: How many Market Saxton pharmacies were open on Sundays in October 2022?
A: | Market Saxton | 16 | 15 | 3 | 1 | 2 |
S: 3

Q paraphrase: can you get a prescription on a sunday anywhere in coldstow now
A: | Coldstow | 12 | 11 | 2 | 0 | 3 |
S: 0

Q fact-table: haxley pharmacies october 2022
A: | Haxley | 27 | 26 | 7 | 5 | 1 |
S: 27

Q fact-table: which area hasn't lost any of its Sunday opening?
A: | Thornby and Vale | 21 | 20 | 3 | 3 | 3 |
S: Thornby and Vale

Q decision: What is recommended for Market Saxton's pharmacies?
A: 2B.4 *Recommended:* that the statement in Appendix C be published for Coldstow, recording a gap in Sunday provision; and that no gap be recorded for Market Saxton.
S: that no gap be recorded for Market Saxton

Q fact-text: growth in A&E attendances Haxley General
A: 3A.1 Attendances at the two emergency departments were 4.2% above the previous winter (Haxley General +6.0%, Thornby Royal +1.1%).
S: +6.0%

Q fact-text: four-hour performance at Thornby
A: Four-hour performance was 66% at Haxley and 73% at Thornby; the national ambition for March was 76%.
S: 73%

Q paraphrase: how many at Haxley casualty were dealt with quick enough?
A: Four-hour performance was 66% at Haxley and 73% at Thornby; the national ambition for March was 76%.
S: 66%

Q fact-text: flu vaccine uptake care home staff
A: 3A.2 Influenza vaccination among those 65 and over reached 81.2% (80.4% in 2022/23), but among care home staff only 28%, and among NHS staff 44%.
S: 28%

Q paraphrase: what share of hospital and other nhs workers had the flu jab
A: 3A.2 Influenza vaccination among those 65 and over reached 81.2% (80.4% in 2022/23), but among care home staff only 28%, and among NHS staff 44%.
S: 44%

Q fact-text: flu vaccination over 65s 2022/23
A: 3A.2 Influenza vaccination among those 65 and over reached 81.2% (80.4% in 2022/23), but among care home staff only 28%, and among NHS staff 44%.
S: 80.4%

Q fact-text: How many virtual ward places were filled on average?
A: 3A.3 The virtual ward had 120 places; on average 77 were filled.
S: 77

Q paraphrase: what do family doctors grumble about with the virtual ward?
A: Of general practitioners who answered (61), 24 called the referral form "too long".
S: 24 called the referral form "too long"

Q paraphrase: how many ops were cancelled because of strikes
A: In all 6,840 outpatient appointments and 402 operations were put off.
A: 3A.4 Industrial action took place on 23 days between December and February.
S: 402 operations

Q fact-text: days of industrial action
A: 3A.4 Industrial action took place on 23 days between December and February.
S: 23 days

Q fact-table: June score for the discharge grant ending
A: | R1 | Discharge grant ends March 2025 | 16 | 20 | Exit plan by October | Miles Garforth |
S: 20

Q fact-table: Who owns the virtual ward staffing risk?
A: | R5 | Virtual ward staffing | 9 | 12 | Joint rota with ambulance trust | Dr Samuel Etheridge |
S: Dr Samuel Etheridge

Q fact-table: what's being done about measles in Haxley schools
A: | R4 | Measles outbreak in Haxley schools | 10 | 10 | Catch-up clinics | Prof. Kerry-Ann Loveday |
S: Catch-up clinics

Q list: Which risks have got worse since March?
A: | R1 | Discharge grant ends March 2025 | 16 | 20 | Exit plan by October | Miles Garforth |
A: | R2 | Further pharmacy closures | 12 | 16 | Quarterly watch list | Prof. Kerry-Ann Loveday |
A: | R5 | Virtual ward staffing | 9 | 12 | Joint rota with ambulance trust | Dr Samuel Etheridge |

Q reason: Why was the adaptations risk marked down?
A: R3 has come down because the average wait for a stairlift fell from 31 weeks to 22.
S: the average wait for a stairlift fell from 31 weeks to 22

Q paraphrase: how long do you have to hang on for a lift up the stairs these days
A: R3 has come down because the average wait for a stairlift fell from 31 weeks to 22.
S: 22

Q fact-text: people who found it easy to get through to their GP by phone
A: 3C.1 Of 1,473 people who took part, 38% said that they could get through by telephone easily, compared with 29% in 2022.
S: 38%

Q fact-text: What proportion could get through easily in Market Saxton?
A: In Market Saxton it was 22%, the lowest; one practice there, Beckside, has since replaced its telephones.
S: 22%

Q fact-text: easy phone access 2022
A: 3C.1 Of 1,473 people who took part, 38% said that they could get through by telephone easily, compared with 29% in 2022.
S: 29%

Q paraphrase: which surgery has put in new phones?
A: In Market Saxton it was 22%, the lowest; one practice there, Beckside, has since replaced its telephones.
S: Beckside

Q reason: why was the Thornby minor injuries unit shut on saturdays and sundays
A: | 3. Public question | Mr Ivor Dench asked why the minor injuries unit (MIU) at Thornby had closed at weekends. Dr Etheridge: two of its five emergency practitioners were on long-term sick leave; weekends would resume on 4 May. | Written reply to be published |
S: two of its five emergency practitioners were on long-term sick leave

Q date: When were weekends at the Thornby MIU to start again?
A: | 3. Public question | Mr Ivor Dench asked why the minor injuries unit (MIU) at Thornby had closed at weekends. Dr Etheridge: two of its five emergency practitioners were on long-term sick leave; weekends would resume on 4 May. | Written reply to be published |
S: 4 May

Q who-said: who said Coldstow people now have to go nine miles?
A: | 5. Pharmacies | Dr Sharrow: six pharmacies had closed in twelve months, four of them belonging to one chain, and opening hours had been cut at nineteen. Pinnock: Coldstow residents now travelled 9 miles. Loveday: the closures did not of themselves create a "gap" in law. | Supplementary statement to be issued for Coldstow only |
S: Pinnock

Q fact-table: how many chemists cut their hours
A: | 5. Pharmacies | Dr Sharrow: six pharmacies had closed in twelve months, four of them belonging to one chain, and opening hours had been cut at nineteen. Pinnock: Coldstow residents now travelled 9 miles. Loveday: the closures did not of themselves create a "gap" in law. | Supplementary statement to be issued for Coldstow only |
S: nineteen

Q fact-table: category 1 hazards found private rented homes
A: | 6. Damp and mould | Farthing reported 312 inspections of private rented homes, 44 with a category 1 hazard. Stobbs asked about social housing: not inspected by districts. | Housing associations to be invited in September |
S: 44

Q decision: What did the Board decide in March about loneliness?
A: | 7. Joint strategy refresh | Bright moved that loneliness be a fifth priority. Banerji opposed, thinking four enough. | Agreed 6–4 that loneliness run through all four priorities; not a fifth |
S: Agreed 6–4 that loneliness run through all four priorities; not a fifth

Q who-said: who was against a fifth priority
A: | 7. Joint strategy refresh | Bright moved that loneliness be a fifth priority. Banerji opposed, thinking four enough. | Agreed 6–4 that loneliness run through all four priorities; not a fifth |
S: Banerji

Q paraphrase: how many fifteen year olds are puffing on e-cigs every week?
A: | 8. Vaping in schools | Loveday: 18% of Year 10 pupils vaped weekly (2022: 11%); smoking 3% (2022: 5%). | Task group: Banerji (lead), Greatorex |
S: 18% of Year 10 pupils vaped weekly

Q fact-table: Year 10 smoking 2022
A: | 8. Vaping in schools | Loveday: 18% of Year 10 pupils vaped weekly (2022: 11%); smoking 3% (2022: 5%). | Task group: Banerji (lead), Greatorex |
S: 2022: 5%

Q fact-table: who heads the vaping task group
A: | 8. Vaping in schools | Loveday: 18% of Year 10 pupils vaped weekly (2022: 11%); smoking 3% (2022: 5%). | Task group: Banerji (lead), Greatorex |
S: Banerji (lead)

Q definition: how many members make a quorum and who must be there
A: *Quorum: five, to include at least one county councillor and one member from the Integrated Care Board (ICB).*
S: five, to include at least one county councillor and one member from the Integrated Care Board (ICB)

Q date: when's the winter plan for 24/25 coming to the board?
A: | 12 December 2024 | Winter plan 2024/25 | Dr Samuel Etheridge |
S: 12 December 2024

Q fact-table: who brings the child death panel report
A: | 12 December 2024 | Child death overview panel: annual report | Prof. Kerry-Ann Loveday |
S: Prof. Kerry-Ann Loveday

N unanswerable: What was the ICB's minimum contribution in 2023/24?
N unanswerable: which chain closed the four pharmacies
N unanswerable: who applied to open the pharmacy at Ferriby Park?
N unanswerable: delayed discharges in East Wold district
N unanswerable: Who voted against running loneliness through the four priorities?
N unanswerable: how many damp homes did housing associations own
N unanswerable: waiting time for a level access shower
N unanswerable: flu jab uptake among pregnant women last winter
N unanswerable: how much does Larkfield Grange cost per bed?
N unanswerable: what was the four-hour performance at Haxley the winter before
N false-premise: Why did the Board add loneliness as a fifth priority?
N false-premise: When did the ICB grant the Ferriby Park pharmacy licence?
N false-premise: why did the Board approve the BCF plan before it was submitted?
N false-premise: What gap in Sunday opening was found in Market Saxton?
N false-premise: how many falls has the East Wold falls car attended

Q fact-table: urgent community response actual 2022/23
A: | Urgent community response | 5,010 | 5,260 | 5,480 | ICB |
S: 5,010

Q fact-table: What was spent on the voluntary sector welcome home scheme last year?
A: | Voluntary sector welcome home | 180 | 205 | 240 | ICB |
S: 205

Q fact-table: bridging home care plan 2024/25
A: | Bridging home care | 1,480 | 2,310 | 2,050 | Council |
S: 2,050

Q paraphrase: how many older people were rushed to hospital after a tumble, per 100k, in 22/23
A: | Falls admissions, 65+, per 100,000 | 1,986 | 1,900 | 1,874 | 1,850 |
S: 1,986

Q fact-table: care home admissions plan 2023/24
A: | Permanent admissions to care homes, 65+, per 100,000 | 588 | 560 | 603 | 575 |
S: 560

Q fact-table: How many dispensing practices are there in East Wold?
A: | East Wold | 18 | 16 | 4 | 2 | 5 |
S: 5

Q fact-table: pharmacy closures risk score in march
A: | R2 | Further pharmacy closures | 12 | 16 | Quarterly watch list | Prof. Kerry-Ann Loveday |
S: 12

Q paraphrase: what's been done so charities don't lose their funding?
A: | R6 | Loss of voluntary sector grants | 12 | 9 | Three-year agreements signed | Reverend Ola Bright |
S: Three-year agreements signed
