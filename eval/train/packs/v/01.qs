Q fact-text: what is the male life expectancy in Wexmoor for 2019-21?
A: 2.1 Male life expectancy at birth in Wexmoor was 77.1 years in 2019-21, a fall of 0.6 years on 2016-18, while female life expectancy was 81.3 years and had not changed significantly.
S: 77.1 years

Q paraphrase: how long can a baby girl born here hope to live
A: 2.1 Male life expectancy at birth in Wexmoor was 77.1 years in 2019-21, a fall of 0.6 years on 2016-18, while female life expectancy was 81.3 years and had not changed significantly.
S: 81.3 years

N unanswerable: what was female life expectancy in Wexmoor in 2010-12?

N unanswerable: why did male life expectancy fall by 0.6 years?

N false-premise: why did women's life expectancy drop between 2016-18 and 2019-21?

Q comparison: is the rich-poor gap in length of life bigger for men or for women?
A: The gap in male life expectancy between the most and least deprived tenths of the borough is 10.4 years; for women it is 8.2 years.

Q paraphrase: how many years sooner do blokes in the poorest areas die
A: The gap in male life expectancy between the most and least deprived tenths of the borough is 10.4 years; for women it is 8.2 years.
S: 10.4 years

N unanswerable: what is the gap in healthy life expectancy between the most and least deprived tenths?

Q definition: what is meant by healthy life expectancy?
A: 2.2 Healthy life expectancy, meaning the number of years a person can expect to live in self-reported good health, stood at 58.9 years for men and 57.2 years for women.
S: the number of years a person can expect to live in self-reported good health

Q fact-text: healthy life expectancy women figure
A: 2.2 Healthy life expectancy, meaning the number of years a person can expect to live in self-reported good health, stood at 58.9 years for men and 57.2 years for women.
S: 57.2 years

Q paraphrase: what share of grown-ups still light up
A: 2.3 Adult smoking prevalence fell from 18.7 % in 2019 to 15.2 % in 2022, although among people in routine and manual occupations it remained at 25.8 %.
S: 15.2 %

Q fact-text: smoking rate among routine and manual workers
A: 2.3 Adult smoking prevalence fell from 18.7 % in 2019 to 15.2 % in 2022, although among people in routine and manual occupations it remained at 25.8 %.
S: 25.8 %

N unanswerable: what is the smoking rate among people with a serious mental illness?

N unanswerable: by how much did smoking at time of delivery change on the year before?

Q paraphrase: how many mums-to-be are still on the fags when they give birth
A: Smoking at the time of delivery was 11.4 %, against a national ambition of 6 % or less.
S: 11.4 %

Q fact-text: national target for smoking at delivery
A: Smoking at the time of delivery was 11.4 %, against a national ambition of 6 % or less.
S: 6 % or less

N unanswerable: what is the national target for adult smoking prevalence?

Q reason: why did alcohol hospital admissions go up?
A: 2.4 Admissions for alcohol-specific conditions rose to 812 per 100,000, which the report attributes to a change in drinking at home during the pandemic among men aged 45 to 64.
S: a change in drinking at home during the pandemic among men aged 45 to 64

N unanswerable: what caused the fall in under-18 alcohol admissions?

N false-premise: why did alcohol admissions of under-18s rise?

Q paraphrase: how many teenagers end up in hospital through booze
A: Admissions of under-18s for the same conditions fell to 29 per 100,000; no single cause for this fall could be identified.
S: 29 per 100,000

Q definition: what counts as an upper-floor household
A: 2.5 In this report an *upper-floor household* means a household whose front door is on the second storey or above and which has no lift.
S: a household whose front door is on the second storey or above and which has no lift

Q definition: whats an HMO exactly
A: A *house in multiple occupation* (HMO) means a property let to three or more people forming more than one household who share a kitchen or bathroom.

N unanswerable: what is meant by a community hub in the report?

Q fact-text: how many HMO residents were interviewed for the annual report?
A: 3.1 Between February and May 2023 the public health team and the charity Threshold Wexmoor interviewed 64 residents of HMOs and 38 residents of upper-floor households.
S: 64

Q paraphrase: which voluntary group helped talk to the tenants
A: 3.1 Between February and May 2023 the public health team and the charity Threshold Wexmoor interviewed 64 residents of HMOs and 38 residents of upper-floor households.
S: Threshold Wexmoor

Q date: when were the interviews carried out?
A: 3.1 Between February and May 2023 the public health team and the charity Threshold Wexmoor interviewed 64 residents of HMOs and 38 residents of upper-floor households.
S: Between February and May 2023

N unanswerable: how many care leavers living in HMOs were interviewed for the report?

Q fact-text: response rate to the postal questionnaire
A: A further 417 people returned a postal questionnaire, a response rate of 19 %.
S: 19 %

Q paraphrase: how many folk bothered to send the form back
A: A further 417 people returned a postal questionnaire, a response rate of 19 %.
S: 417

N unanswerable: how many postal questionnaires came back from Tannery ward?

Q list: which languages were the interviews in
A: Interviews were held in English, Polish, Tigrinya and Urdu.
S: English, Polish, Tigrinya and Urdu

N unanswerable: how many of the interviews were held in Tigrinya?

Q paraphrase: what did people moan about most in their homes
A: 3.2 Damp and mould were named by 71 % of questionnaire respondents as the thing about their home that most affected their health, followed by noise (48 %) and stairs (33 %).
S: Damp and mould

Q fact-text: percentage of respondents who named stairs
A: 3.2 Damp and mould were named by 71 % of questionnaire respondents as the thing about their home that most affected their health, followed by noise (48 %) and stairs (33 %).
S: 33 %

N unanswerable: what percentage of respondents named cold as affecting their health?

Q fact-text: how many interviewees in shared houses had no dentist?
A: 3.3 Forty-six of those interviewed in HMOs said that they were not registered with a dentist, and 17 were not registered with a general practitioner.
S: Forty-six

Q paraphrase: why don't people in bedsits sign up with a doctor?
A: The reason most often given for not registering with a GP was the belief that proof of address was required, which it is not.
S: the belief that proof of address was required

N unanswerable: why were people in HMOs not registered with a dentist?

N unanswerable: how many people in upper-floor households had no GP?

Q who-said: who said "Nobody knocks"?
A: A man aged 58 in Tannery Ward, who had lived in the same shared house for eleven years, said: "Nobody knocks. You could be dead a week and the first they'd know is the rent."
S: A man aged 58 in Tannery Ward

Q who-said: what did the mother on the fourth floor say about getting out with the pushchair
A: 3.4 A woman aged 34 living with two children on the fourth floor in Brackwater said: "I plan the whole day round the buggy. If I forget the milk, we go without the milk."
S: "I plan the whole day round the buggy. If I forget the milk, we go without the milk."

N unanswerable: how long had the woman in Brackwater lived on the fourth floor?

Q fact-text: number of landlords who replied
A: Of 212 licensed HMO landlords written to, 39 replied.
S: 39

Q reason: on what grounds did landlords oppose a higher licence fee?
A: Most of those who replied supported a voluntary standard for ventilation, but opposed any increase in the licence fee, on the grounds that it would be passed on to tenants.
S: that it would be passed on to tenants

Q paraphrase: what were owners of shared houses in favour of
A: Most of those who replied supported a voluntary standard for ventilation, but opposed any increase in the licence fee, on the grounds that it would be passed on to tenants.
S: a voluntary standard for ventilation

N unanswerable: what is the current HMO licence fee?

Q list: what are the five priorities of the DPH's annual report?
A: - Priority A: every licensed HMO to be inspected for damp and mould once in each licence period.
A: - Priority B: a named health visitor for every upper-floor household with a child under two.
A: - Priority C: GP registration drop-ins at the three community hubs.
A: - Priority D: a befriending scheme for single people over 50 living in shared houses.
A: - Priority E: a stop-smoking offer delivered in the workplace for routine and manual workers.

Q paraphrase: is there anything planned for lonely older people in bedsits
A: - Priority D: a befriending scheme for single people over 50 living in shared houses.
S: a befriending scheme for single people over 50 living in shared houses

Q fact-text: priority C
A: - Priority C: GP registration drop-ins at the three community hubs.

N unanswerable: who will run the befriending scheme?

Q decision: which ideas were dropped from the report?
A: 4.2 Two further proposals, a landlord accreditation kitemark and a hardship fund for dehumidifiers, were considered but not taken forward, the first because a regional scheme is expected and the second because no recurrent funding could be found.
S: a landlord accreditation kitemark and a hardship fund for dehumidifiers

Q reason: why no money for dehumidifiers?
A: 4.2 Two further proposals, a landlord accreditation kitemark and a hardship fund for dehumidifiers, were considered but not taken forward, the first because a regional scheme is expected and the second because no recurrent funding could be found.
S: because no recurrent funding could be found

N false-premise: how much was put into the hardship fund for dehumidifiers?

Q fact-text: public health grant 2023/24 amount
A: 5.1 The public health grant for 2023/24 is £21.64 million, an increase of 3.3 % on the £20.95 million received in 2022/23.
S: £21.64 million

Q comparison: how much did the public health grant go up on the year before?
A: 5.1 The public health grant for 2023/24 is £21.64 million, an increase of 3.3 % on the £20.95 million received in 2022/23.
S: 3.3 %

N unanswerable: what will the public health grant be in 2024/25?

Q fact-text: annual cost of priority C?
A: Priorities B, C and E will be met from within the grant at a cost of £186,000, £42,000 and £95,000 a year respectively.
S: £42,000

N unanswerable: annual cost of priority A?

Q date: when do we hear about the Northern Communities Fund bid?
A: Priority D depends on a bid to the Northern Communities Fund for £120,000 over two years, the result of which is expected in December 2023.
S: December 2023

N false-premise: when was the Northern Communities Fund bid approved?

Q paraphrase: what did all that asking around cost us
A: 5.2 The interviews and questionnaire cost £28,400, of which £19,000 was paid to Threshold Wexmoor.
S: £28,400

Q fact-text: how much did Threshold Wexmoor get
A: 5.2 The interviews and questionnaire cost £28,400, of which £19,000 was paid to Threshold Wexmoor.
S: £19,000

Q fact-table: PH05 variance
A: | PH05 | NHS Health Checks | 310 | 198 | -112 | 310 |
S: -112

Q fact-table: what did we actually spend on sexual health in 2022/23?
A: | PH04 | Sexual health | 2,640 | 2,655 | +15 | 2,700 |
S: 2,655

N unanswerable: what did we actually spend on sexual health in 2023/24?

Q fact-table: budget this year for stopping smoking
A: | PH06 | Stop smoking | 540 | 522 | -18 | 635 |
S: 635

Q paraphrase: by how much did the grown-up drugs and drink service overshoot
A: | PH02 | Substance misuse – adults | 4,120 | 4,305 | +185 | 4,260 |
S: +185

Q fact-table: substance misuse young people outturn
A: | PH03 | Substance misuse – young people | 385 | 341 | -44 | 390 |
S: 341

N unanswerable: why was young people's substance misuse underspent?

Q fact-table: which programme is PH07?
A: | PH07 | Weight management | 265 | 301 | +36 | 280 |
S: Weight management

Q list: which public health programmes went over budget in 2022/23?
A: | PH02 | Substance misuse – adults | 4,120 | 4,305 | +185 | 4,260 |
A: | PH04 | Sexual health | 2,640 | 2,655 | +15 | 2,700 |
A: | PH07 | Weight management | 265 | 301 | +36 | 280 |

Q reason: why was there money left over on health checks?
A: 5.3 The underspend on NHS Health Checks arose because eleven practices did not resume invitations until September 2022.
S: eleven practices did not resume invitations until September 2022

N unanswerable: how many people had an NHS Health Check in 2022/23?

Q fact-text: size of the public health reserve at year end
A: The overspend on adult substance misuse was met from the public health reserve, which stood at £1.92 million on 31 March 2023.
S: £1.92 million

N unanswerable: why did weight management overspend?

Q fact-table: how many licensed HMOs in Guildgate
A: | Guildgate | 148 | 1,270 | 655 | 21.7 | Worse |
S: 148

Q fact-table: upper-floor households Brackwater
A: | Brackwater | 61 | 840 | 310 | 19.4 | Worse |
S: 840

Q paraphrase: how bad is it for chests in Tannery
A: | Tannery | 167 | 610 | 720 | 23.5 | Worse |
S: 23.5

Q paraphrase: how many people in millrace havent got a doctor
A: | Millrace | 73 | 390 | 240 | 17.3 | Similar |
S: 240

N unanswerable: how many people in Millrace haven't got a dentist?

N unanswerable: how many unlicensed HMOs are there in Guildgate?

Q list: wards rated better
A: | Hollin Park | 9 | 44 | 35 | 9.6 | Better |
A: | Netherby | 4 | 20 | 25 | 8.9 | Better |

Q comparison: which ward has the most shared houses, Tannery or Guildgate?
A: | Tannery | 167 | 610 | 720 | 23.5 | Worse |
A: | Guildgate | 148 | 1,270 | 655 | 21.7 | Worse |
S: Tannery

Q fact-table: who leads on the fluoride varnish pilot
A: | OH2 | Fluoride varnish pilot in Tannery and Millrace | R. Quayle | September 2023 | Late – Millrace only |
S: R. Quayle

Q paraphrase: did the tooth painting trial get going everywhere it was meant to
A: | OH2 | Fluoride varnish pilot in Tannery and Millrace | R. Quayle | September 2023 | Late – Millrace only |
S: Late – Millrace only

N unanswerable: why is the fluoride varnish pilot late in Tannery?

Q fact-table: how many nurseries now brush teeth under supervision
A: | OH1 | Supervised toothbrushing in 40 nurseries | S. Ndlovu | March 2023 | Complete – 43 nurseries |
S: 43 nurseries

Q fact-table: OH4 due date
A: | OH4 | Dental access survey of looked-after children | L. Abernethy | December 2023 | On track |
S: December 2023

N false-premise: what did the dental access survey of looked-after children find?

Q reason: why was OH5 scrapped?
A: 6.1 OH5 was withdrawn after the leisure operator's contract was extended without a catering clause.
S: the leisure operator's contract was extended without a catering clause

Q comparison: are five-year-olds' teeth any better than in 2019?
A: The proportion of five-year-olds with visible tooth decay was 34.1 % in the 2022 survey, compared with 36.8 % in 2019.

N unanswerable: proportion of twelve-year-olds with tooth decay in 2022?

N unanswerable: how many toothbrush packs were given out at the 9-month check?

Q date: when did scrutiny look at the draft?
A: 7.1 The Adults and Health Scrutiny Panel considered the report in draft on 12 September 2023.
S: 12 September 2023

Q who-said: which councillor asked about care leavers in HMOs?
A: Councillor Bernard Stott asked why care leavers living in HMOs had not been interviewed separately, and the DPH replied that numbers were too small for anonymity to be kept.
S: Councillor Bernard Stott

Q who-said: who reckoned the inspections could not be enforced without more staff
A: Councillor Amina Yusuf felt that Priority A was unenforceable without two more environmental health officers.
S: Councillor Amina Yusuf

Q decision: did the director agree to widen the befriending to over 40s?
A: The Panel asked that Priority D be widened to those over 40; the DPH did not accept this, since evidence of isolation was strongest above 50.
S: the DPH did not accept this

N false-premise: when did the DPH agree to lower the age for Priority D to 40?

N unanswerable: how did the Scrutiny Panel vote on Priority A?

Q date: by when must the housing strategy manager report on resources for priority A
A: (c) asks the Housing Strategy Manager, Colin Pettifer, to report on the resources needed for Priority A by 31 January 2024.
S: 31 January 2024

Q paraphrase: whose job is it to work out what the damp inspections will need
A: (c) asks the Housing Strategy Manager, Colin Pettifer, to report on the resources needed for Priority A by 31 January 2024.
S: Colin Pettifer

N unanswerable: how many environmental health officers does the council employ?

Q fact-text: topic of last year's DPH report
A: This year's report looks at people who live in houses in multiple occupation and upper-floor flats; last year's report dealt with oral health in the under-fives.
S: oral health in the under-fives

N unanswerable: what will next year's public health report be about?

Q paraphrase: who wrote the annual report on the town's health?
A: Report of: Dr Priya Halloran, Director of Public Health (DPH)
S: Dr Priya Halloran

Q date: when does the board meet to take the public health report
A: ## Health and Wellbeing Board – Wednesday 18 October 2023, 2.00 pm, Ashlar Room, Guildgate
S: Wednesday 18 October 2023, 2.00 pm

Q fact-table: children 0-19 programme spend in 2022/23
A: | PH01 | Children 0-19 (health visiting and school nursing) | 7,410 | 7,236 | -174 | 7,690 |
S: 7,236

Q fact-table: PH08 budget for 2023/24
A: | PH08 | Public mental health | 190 | 187 | -3 | 205 |
S: 205

Q fact-table: staffing and intelligence budget, the year just gone
A: | PH09 | Intelligence and staffing | 1,480 | 1,466 | -14 | 1,510 |
S: 1,480

Q fact-table: adults without a GP in Carr Side
A: | Carr Side | 12 | 115 | 60 | 12.8 | Similar |
S: 60

Q fact-table: respiratory admissions per 1,000 in Netherby
A: | Netherby | 4 | 20 | 25 | 8.9 | Better |
S: 8.9

N false-premise: why was the public health grant cut in 2023/24?

N false-premise: why did NHS Health Checks overspend?

N false-premise: what did the residents of Netherby who were interviewed say about damp?

N false-premise: why was the supervised toothbrushing scheme withdrawn?
