Q fact-table: male life expectancy latest
A: | Life expectancy at birth, men (years) | 2018–20 | 79.6 | 79.1 | 80.0 | 80.6 | 79.4 | 79.3 | Similar |
S: 79.1

Q paraphrase: how old do blokes round here live to on average
A: | Life expectancy at birth, men (years) | 2018–20 | 79.6 | 79.1 | 80.0 | 80.6 | 79.4 | 79.3 | Similar |
S: 79.1

Q fact-table: women's life expectancy England
A: | Life expectancy at birth, women (years) | 2018–20 | 83.4 | 83.2 | 83.8 | 84.1 | 83.1 | 83.0 | Similar |
S: 83.1

Q fact-table: adult smoking local goal 2025
A: | Smoking, adults | 2021 | 13.8% | 12.6% | 9.0% | 11.9% | 13.0% | 13.7% | Similar |
S: 9.0%

Q paraphrase: how many grown-ups still smoke
A: | Smoking, adults | 2021 | 13.8% | 12.6% | 9.0% | 11.9% | 13.0% | 13.7% | Similar |
S: 12.6%

Q fact-table: smoking at time of delivery 2021/22
A: | Smoking at time of delivery | 2021/22 | 10.2% | 9.9% | 6.0% | 8.8% | 9.1% | 10.4% | Worse |
S: 9.9%

Q paraphrase: mums to be having a fag right up to the birth
A: | Smoking at time of delivery | 2021/22 | 10.2% | 9.9% | 6.0% | 8.8% | 9.1% | 10.4% | Worse |
S: 9.9%

Q fact-table: smoking at delivery nearest neighbours
A: | Smoking at time of delivery | 2021/22 | 10.2% | 9.9% | 6.0% | 8.8% | 9.1% | 10.4% | Worse |
S: 10.4%

Q fact-table: breastfeeding at 6–8 weeks previous figure
A: | Breastfeeding at 6–8 weeks | 2021/22 | 47.0% | 48.3% | 55.0% | 53.6% | 49.2% | 46.1% | Similar |
S: 47.0%

Q fact-table: reception obesity latest
A: | Obese children, reception | 2021/22 | 13.9% | 10.6% | 9.0% | 9.2% | 10.1% | 10.7% | Similar |
S: 10.6%

Q fact-table: Year 6 obesity: what is the regional figure?
A: | Obese children, year 6 | 2021/22 | 26.2% | 25.0% | 20.0% | 20.1% | 23.4% | 24.2% | Worse |
S: 20.1%

Q paraphrase: fat kids at the end of primary, are we worse than the country
A: | Obese children, year 6 | 2021/22 | 26.2% | 25.0% | 20.0% | 20.1% | 23.4% | 24.2% | Worse |
S: Worse

Q fact-table: MMR two doses by five latest
A: | MMR two doses at age 5 | 2021/22 | 89.4% | 87.7% | 95.0% | 89.5% | 85.7% | 88.3% | Better |
S: 87.7%

Q paraphrase: what share of starters at school have had both measles jabs
A: | MMR two doses at age 5 | 2021/22 | 89.4% | 87.7% | 95.0% | 89.5% | 85.7% | 88.3% | Better |
S: 87.7%

Q fact-table: only indicator better than England
A: | MMR two doses at age 5 | 2021/22 | 89.4% | 87.7% | 95.0% | 89.5% | 85.7% | 88.3% | Better |
S: MMR two doses at age 5

Q list: Which outcomes are rated worse than England?
A: | Smoking at time of delivery | 2021/22 | 10.2% | 9.9% | 6.0% | 8.8% | 9.1% | 10.4% | Worse |
A: | Obese children, year 6 | 2021/22 | 26.2% | 25.0% | 20.0% | 20.1% | 23.4% | 24.2% | Worse |
A: | Alcohol admissions per 100,000 | 2020/21 | 702 | 641 | 550 | 498 | 587 | 655 | Worse |
A: | Suicides per 100,000 | 2019–21 | 11.9 | 12.8 | 10.0 | 10.6 | 10.4 | 11.4 | Worse |

Q fact-table: NHS health checks take-up goal
A: | NHS health checks taken up | 2021/22 | 31.0% | 38.4% | 50.0% | 40.9% | 38.9% | 39.0% | Similar |
S: 50.0%

Q fact-table: alcohol admissions rate previous and latest
A: | Alcohol admissions per 100,000 | 2020/21 | 702 | 641 | 550 | 498 | 587 | 655 | Worse |
S: 702
S: 641

Q paraphrase: drinkers ending up in hospital - regional rate
A: | Alcohol admissions per 100,000 | 2020/21 | 702 | 641 | 550 | 498 | 587 | 655 | Worse |
S: 498

Q fact-table: opiate users completing treatment England
A: | Opiate users leaving treatment free of dependence | 2021 | 4.4% | 4.1% | 6.0% | 5.9% | 5.0% | 4.8% | Similar |
S: 5.0%

Q fact-table: chlamydia detection rate 2021
A: | Chlamydia detection per 100,000 aged 15–24 | 2021 | 1,288 | 1,402 | 1,900 | 1,241 | 1,334 | 1,366 | Similar |
S: 1,402

Q paraphrase: teen pregnancies rate now
A: | Under-18 conceptions per 1,000 | 2020 | 17.9 | 15.1 | 12.0 | 11.3 | 13.0 | 15.8 | Similar |
S: 15.1

Q fact-table: suicides per 100,000 period covered
A: | Suicides per 100,000 | 2019–21 | 11.9 | 12.8 | 10.0 | 10.6 | 10.4 | 11.4 | Worse |
S: 2019–21

Q fact-table: suicide rate latest
A: | Suicides per 100,000 | 2019–21 | 11.9 | 12.8 | 10.0 | 10.6 | 10.4 | 11.4 | Worse |
S: 12.8

Q fact-text: number of suicide deaths in the three years
A: The rate of suicide rose on small numbers: 68 deaths in the three years, of which 51 were of men.
S: 68

Q paraphrase: how many of them that took their own life were men
A: The rate of suicide rose on small numbers: 68 deaths in the three years, of which 51 were of men.
S: 51

Q definition: what is real-time surveillance
A: A *real-time surveillance* arrangement, whereby the coroner's officer tells public health of a suspected suicide within two working days, began on 1 June 2022.
S: whereby the coroner's officer tells public health of a suspected suicide within two working days

Q date: start of real-time surveillance
A: A *real-time surveillance* arrangement, whereby the coroner's officer tells public health of a suspected suicide within two working days, began on 1 June 2022.
S: 1 June 2022

Q comparison: life expectancy for men in the worst and best wards
A: Male life expectancy in Copse Hill is 73.8 years and in Wrayfield Park 84.0.
S: 73.8 years
S: 84.0

Q fact-text: what makes up most of the male life expectancy gap
A: Three-fifths of the gap comes from circulatory disease and cancer, and a tenth from deaths by drugs and alcohol.
S: circulatory disease and cancer

Q definition: meaning of "Similar" in the scorecard
A: "Similar" in the last column means that the difference from England is not statistically significant.

Q fact-table: children in poverty Dockfield
A: | Dockfield | 9,860 | 12% | 34% | 19% | 30% | 66% | 54% | 126 |
S: 34%

Q fact-table: population of Wrayfield Town ward
A: | Wrayfield Town | 14,915 | 16% | 25% | 15% | 26% | 75% | 68% | 108 |
S: 14,915

Q fact-table: which ward has most people over 65
A: | Wrayfield Park | 12,330 | 28% | 8% | 7% | 16% | 88% | 87% | 78 |
S: 28%

Q paraphrase: where's the take up of the winter jab lowest for pensioners
A: | Dockfield | 9,860 | 12% | 34% | 19% | 30% | 66% | 54% | 126 |
S: 66%

Q fact-table: covid boosters 75+ Mallory
A: | Mallory | 12,480 | 17% | 22% | 14% | 27% | 77% | 71% | 103 |
S: 71%

Q fact-table: emergency admissions per thousand Copse Hill
A: | Copse Hill | 11,240 | 14% | 38% | 21% | 31% | 69% | 58% | 131 |
S: 131

Q fact-table: smoking rate Heath Common
A: | Heath Common | 13,015 | 19% | 17% | 12% | 24% | 81% | 77% | 94 |
S: 12%

Q fact-table: borough average flu vaccination 65+
A: | Borough | 84,540 | 19% | 22% | 14% | 25% | 79% | 73% | 104 |
S: 79%

Q paraphrase: kids living hard up in solent rise
A: | Solent Rise | 10,700 | 24% | 13% | 10% | 21% | 84% | 82% | 91 |
S: 13%

Q fact-table: new birth visits within 14 days q2 22/23
A: | Health visiting | Brackenridge NHS Trust | New birth visits within 14 days | 88% | 81% | 76% | 90% | 31 March 2024 | Red |
S: 76%

Q paraphrase: do new babies get seen by the nurse inside a fortnight
A: | Health visiting | Brackenridge NHS Trust | New birth visits within 14 days | 88% | 81% | 76% | 90% | 31 March 2024 | Red |
S: 76%

Q fact-table: new birth visits same quarter last year
A: | Health visiting | Brackenridge NHS Trust | New birth visits within 14 days | 88% | 81% | 76% | 90% | 31 March 2024 | Red |
S: 88%

Q fact-table: two and a half year reviews target
A: | Health visiting | Brackenridge NHS Trust | Two-and-a-half-year reviews | 79% | 74% | 77% | 85% | 31 March 2024 | Amber |
S: 85%

Q fact-table: school nursing referrals in 20 days Q1
A: | School nursing | Brackenridge NHS Trust | Referrals seen within 20 days | 83% | 66% | 62% | 80% | 31 March 2024 | Red |
S: 66%

Q fact-table: four-week quitters q2 22/23 against target
A: | Stop smoking | Breathe Wrayfield | Quit at four weeks (number) | 164 | 149 | 181 | 175 | 30 September 2023 | Green |
S: 181
S: 175

Q fact-table: who runs the weight management service
A: | Weight management | Leanwell CIC | Lost 5% of weight | 29% | 33% | 36% | 30% | 30 June 2023 | Green |
S: Leanwell CIC

Q date: when does the drug and alcohol contract run out
A: | Drug and alcohol | Turnstone | Waiting over three weeks | 3% | 6% | 8% | 2% | 31 March 2025 | Red |
S: 31 March 2025

Q paraphrase: how many have to wait more than 3 weeks for help with booze or drugs
A: | Drug and alcohol | Turnstone | Waiting over three weeks | 3% | 6% | 8% | 2% | 31 March 2025 | Red |
S: 8%

Q fact-table: sexual health appointments in 48 hours rating
A: | Sexual health | Brackenridge NHS Trust | Offered appointment in 48 hours | 95% | 94% | 96% | 98% | 31 March 2024 | Amber |
S: Amber

Q fact-table: nurseries brushing daily Q2 22/23
A: | Oral health | Smilebright | Nurseries brushing daily (number) | 9 | 14 | 17 | 20 | 31 August 2023 | Amber |
S: 17

Q list: commissioned services rated red
A: | Health visiting | Brackenridge NHS Trust | New birth visits within 14 days | 88% | 81% | 76% | 90% | 31 March 2024 | Red |
A: | School nursing | Brackenridge NHS Trust | Referrals seen within 20 days | 83% | 66% | 62% | 80% | 31 March 2024 | Red |
A: | Drug and alcohol | Turnstone | Waiting over three weeks | 3% | 6% | 8% | 2% | 31 March 2025 | Red |

Q reason: Why are new birth visits late, according to the Trust?
A: The Trust puts late new birth visits down to 11.4 vacant health visitor posts out of 38.0; agency nurses were refused by its finance committee in July.
S: 11.4 vacant health visitor posts out of 38.0

Q who-said: who refused agency nurses
A: The Trust puts late new birth visits down to 11.4 vacant health visitor posts out of 38.0; agency nurses were refused by its finance committee in July.
S: its finance committee

Q fact-text: are people waiting for opiate treatment at Turnstone
A: Turnstone's waits are for alcohol only: no one has waited over three weeks for opiate treatment.
S: no one has waited over three weeks for opiate treatment

Q fact-table: health visiting and school nursing forecast variance
A: | Health visiting and school nursing | 3,410 | 3,410 | 1,480 | 3,120 | -290 | 3,365 |
S: -290

Q fact-table: sexual health revised budget
A: | Sexual health | 1,655 | 1,620 | 835 | 1,690 | 70 | 1,588 |
S: 1,620

Q fact-table: health checks forecast
A: | Health checks | 210 | 210 | 122 | 246 | 36 | 148 |
S: 246

Q fact-table: drugs and alcohol outturn last year
A: | Drugs and alcohol | 2,280 | 2,280 | 1,146 | 2,310 | 30 | 2,244 |
S: 2,244

Q fact-table: public health grant total spent at month 6
A: | Total | 9,510 | 9,510 | 4,475 | 9,320 | -190 | 9,136 |
S: 4,475

Q paraphrase: are we spending all the public health money this year
A: | Total | 9,510 | 9,510 | 4,475 | 9,320 | -190 | 9,136 |
S: -190

Q fact-table: mental health and suicide prevention original budget
A: | Mental health and suicide prevention | 240 | 265 | 91 | 250 | -15 | 196 |
S: 240

Q comparison: weight food and activity: revised budget against 2021/22 outturn
A: | Weight, food and activity | 460 | 510 | 208 | 505 | -5 | 402 |
S: 510
S: 402

Q fact-text: size of the public health reserve
A: Any underspend must be carried into the public health reserve, at present £1.06m, and spent on public health.
S: £1.06m

Q decision: what does the director want to do with £150,000
A: The Director proposes that £150,000 of it go to continence nurses for one year.
S: go to continence nurses for one year

Q fact-text: number of pupils in the young people's survey
A: 4,118 pupils answered, from 13 of the 15 secondary schools; St Wulfric's and Mallory Academy did not take part.
S: 4,118

Q paraphrase: which schools didn't bother with the survey
A: 4,118 pupils answered, from 13 of the 15 secondary schools; St Wulfric's and Mallory Academy did not take part.
S: St Wulfric's and Mallory Academy

Q fact-table: year 11 ever vaped
A: | Ever vaped | 9 | 27 | 44 | 29 | 23 | 26 | 14 |
S: 44

Q fact-table: daily vaping 2019 all pupils
A: | Vape every day | 1 | 7 | 13 | 8 | 6 | 7 | 3 |
S: 3

Q paraphrase: are more youngsters vaping than before covid
A: | Ever vaped | 9 | 27 | 44 | 29 | 23 | 26 | 14 |
S: 26
S: 14

Q fact-table: low mental wellbeing girls
A: | Low mental wellbeing score | 18 | 29 | 34 | 36 | 17 | 27 | 19 |
S: 36

Q paraphrase: lads feeling down, what percentage
A: | Low mental wellbeing score | 18 | 29 | 34 | 36 | 17 | 27 | 19 |
S: 17

Q fact-table: eight hours sleep year 9
A: | Eight hours' sleep on school nights | 69 | 47 | 28 | 45 | 52 | 49 | 55 |
S: 47

Q comparison: has underage drinking gone down since 2019
A: | Drank alcohol last week | 4 | 13 | 31 | 17 | 14 | 16 | 20 |
S: 16
S: 20

Q fact-table: boys with someone at school to talk to
A: | Someone at school to talk to | 72 | 58 | 55 | 57 | 66 | 62 | 61 |
S: 66

Q who-said: where did the Youth Council think vapes came from
A: The Youth Council thought that vapes were bought chiefly from older pupils; the survey found that 46 per cent of those who vape daily bought them in shops and 31 per cent from other pupils.
S: chiefly from older pupils

Q fact-text: proportion of daily vapers buying in shops
A: The Youth Council thought that vapes were bought chiefly from older pupils; the survey found that 46 per cent of those who vape daily bought them in shops and 31 per cent from other pupils.
S: 46 per cent

Q fact-table: grant given to Dockfield Men's Shed
A: | Dockfield Men's Shed | Dockfield | £3,800 | £2,500 | Tools |
S: £2,500

Q fact-table: how much did the falls class apply for
A: | Solent Rise Falls Class | Solent Rise | £4,200 | £3,000 | Instructor |
S: £4,200

Q fact-table: which group got no grant
A: | Heath Common Ramblers | Heath Common | £600 | £0 | Leaflets |
S: Heath Common Ramblers

Q paraphrase: what's the food bank sort of place in copse hill getting cash for
A: | Copse Hill Pantry | Copse Hill | £5,000 | £5,000 | Chest freezers and a cook |
S: Chest freezers and a cook

Q reason: reason the ramblers got nowt
A: The Ramblers were turned down because the leaflets had been printed already.
S: the leaflets had been printed already

Q fact-text: total of healthy neighbourhood grants
A: Grants totalled £16,650 from a pot of £20,000.
S: £16,650

Q list: groups given all they applied for
A: | Copse Hill Pantry | Copse Hill | £5,000 | £5,000 | Chest freezers and a cook |
A: | Mallory Mums Walk and Talk | Mallory | £1,450 | £1,450 | Leader training |
A: | Wrayfield Deaf Club | Wrayfield Town | £2,700 | £2,700 | Sign language at health talks |

Q fact-table: which board action is overdue and who leads
A: | Continence recovery plan | Dele Akinbode | 31 October 2022 | Overdue |
S: Dele Akinbode

Q date: suicide prevention strategy due date
A: | Suicide prevention strategy | Lucy Penhallow | 28 February 2023 | Out to consultation |
S: 28 February 2023

Q fact-table: tobacco test purchases progress
A: | Tobacco test purchases | Trading Standards Manager | 31 January 2023 | 12 of 30 done |
S: 12 of 30 done

Q paraphrase: how many places to go and keep warm
A: | Warm spaces list | Marian Stokoe | 30 November 2022 | Complete, 23 sites |
S: 23 sites

Q fact-text: pharmacies closed in the last year
A: **A1 Pharmaceutical needs assessment.** Dr Vos told the Board that four of the borough's 41 pharmacies had closed in twelve months.
S: four

Q who-said: what did Healthwatch say about Copse Hill
A: Ms Stokoe said residents in Copse Hill now took two buses to the nearest. **Decision:** the assessment was approved for publication on 1 October 2022 with a supplementary statement on Copse Hill to follow in the spring.
S: residents in Copse Hill now took two buses to the nearest

Q decision: how was the supplemental drug and alcohol grant split
A: Supt Rowntree argued for an equal split. **Decision:** 55 per cent to treatment and 45 per cent to outreach; Cllr Tolliver asked that his dissent be noted.
S: 55 per cent to treatment and 45 per cent to outreach

Q who-said: what split did Supt Rowntree want
A: Supt Rowntree argued for an equal split. **Decision:** 55 per cent to treatment and 45 per cent to outreach; Cllr Tolliver asked that his dissent be noted.
S: an equal split

Q fact-text: wait for continence support
A: **A3 School nursing.** Mr Akinbode reported a waiting time of nine weeks for continence support, against three in September 2019.
S: nine weeks

Q paraphrase: dodgy vapes taken off the streets since spring
A: **A4 Vaping.** Trading Standards had seized 3,940 illegal vapes since April, 2,600 of them from one warehouse. **Decision:** that schools be surveyed before Christmas.
S: 3,940

Q date: when was the pharmaceutical needs assessment to be published
A: Ms Stokoe said residents in Copse Hill now took two buses to the nearest. **Decision:** the assessment was approved for publication on 1 October 2022 with a supplementary statement on Copse Hill to follow in the spring.
S: 1 October 2022

Q decision: what did the Board decide on vaping in September
A: **A4 Vaping.** Trading Standards had seized 3,940 illegal vapes since April, 2,600 of them from one warehouse. **Decision:** that schools be surveyed before Christmas.
S: that schools be surveyed before Christmas

Q decision: who is to be invited in March
A: E2. **The Board is asked** to agree the £150,000; to invite Brackenridge NHS Trust's chief nurse on 7 March 2023; and to write to the two schools that did not take part.
S: Brackenridge NHS Trust's chief nurse

N unanswerable: women's life expectancy in Copse Hill

N unanswerable: Q3 22/23 four week quitters

N unanswerable: how many suicides were there in 2022

N unanswerable: breastfeeding rate by ward

N unanswerable: how much did Turnstone's contract cost to let

N unanswerable: Why did Cllr Tolliver dissent?

N unanswerable: vaping rate at St Wulfric's

N unanswerable: how many people attend the Dockfield Men's Shed

N unanswerable: names of the pharmacies that shut in Copse Hill

N unanswerable: regional figure for four-week quits

N false-premise: why did MMR uptake improve

N false-premise: when did the Board agree an equal split of the drug grant

N false-premise: reason health visiting overspent

N false-premise: how many weeks do heroin users wait at Turnstone beyond the three week limit

N false-premise: why did Mallory Academy's pupils sleep less than others in the survey

