Q fact-text: What is the expected cumulative DSG deficit at 31 March 2022?
A: The cumulative deficit was £6.28m at 31 March 2021 and is expected to be £10.65m at 31 March 2022.
S: £10.65m

Q fact-text: dsg deficit by march 2025 if nothing is done
A: Without action it would come to £23.4m by March 2025; with the management plan it is held at £14.9m.
S: £23.4m

Q fact-text: How many EHCPs were there in January 2021?
A: The number of Education, Health and Care Plans (EHCPs) rose from 1,604 in January 2020 to 1,755 in January 2021 and 1,932 in January 2022.
S: 1,755

Q fact-text: what share of new plans were issued in 20 weeks in 2021
A: In 2021, 54% of new plans were issued within the 20 weeks allowed, compared with 63% in 2020 and a national figure of 58% in 2020.
S: 54%

Q fact-text: How many Harcaster children were in independent special schools in December 2020?
A: In December 2020 there were 118 such children.
S: 118

Q fact-text: average place cost in Harcaster's own special schools
A: The chief cause of the high needs pressure is the use of independent special schools, where 143 Harcaster children were placed in December 2021, at an average of £57,400 a year; in Harcaster's own special schools the average place costs £22,900.
S: £22,900

Q fact-text: How many schools held balances over the threshold at 31 March 2021?
A: There were 11 schools with balances above the threshold at 31 March 2021, against six a year before.
S: 11

Q fact-text: permanent exclusions autumn 2019
A: Permanent exclusions in that term were 12, against nine in autumn 2020 and 21 in autumn 2019.
S: 21

Q fact-text: What hourly base rate is proposed for providers of places for three and four year olds?
A: It is proposed to pass on a base rate of £4.14 to providers for three and four year olds, against £3.98 now, and £5.52 for two year olds, against £5.31.
S: £4.14

Q fact-text: how much is the capital cost of the Girls' Academy base
A: The capital cost at Larkfield is £640,000, and at the Girls' Academy £1.15m.
S: £1.15m

Q fact-table: What is forecast to be spent on high needs in 2021/22?
A: | High needs | 28.7 | 30.2 | 34.81 | +4.61 | 33.6 |
S: 34.81

Q fact-table: high needs block allocation 22/23
A: | High needs | 28.7 | 30.2 | 34.81 | +4.61 | 33.6 |
S: 33.6

Q fact-table: early years actual 2020/21 £m
A: | Early years | 12.6 | 13.1 | 12.84 | -0.26 | 13.0 |
S: 12.6

Q fact-table: What is the 2022/23 allocation for central school services?
A: | Central school services | 1.42 | 1.38 | 1.40 | +0.02 | 1.31 |
S: 1.31

Q fact-table: how many pupils were on roll at The Maltings in January 2022
A: | The Maltings School | 96 | 96 | 97 | 11,250 | Social, emotional, mental health |
S: 97

Q fact-table: places at Abbotswell next year
A: | Abbotswell School | 140 | 152 | 149 | 13,400 | Severe learning difficulties |
S: 152

Q fact-table: What is the average top-up paid at Pinfold?
A: | Pinfold School | 118 | 126 | 121 | 9,800 | Moderate learning difficulties |
S: 9,800

Q fact-table: what need does quarry bank's base cater for
A: | Quarry Bank hearing base | 12 | 10 | 7 | 5,150 | Hearing |
S: Hearing

Q fact-table: How much should the re-banding of top-ups save in 2022/23?
A: | S2 | Re-banding of top-ups | 340 | 520 | 520 | Medium | A Tolland |
S: 340

Q fact-table: S4 joint funding health 24/25 saving
A: | S4 | Joint funding with health | 250 | 400 | 600 | Low | M Speke |
S: 600

Q fact-table: Who leads on negotiating independent school fees?
A: | S5 | Independent school fee negotiation | 180 | 220 | 260 | High | N Ferriby |
S: N Ferriby

Q fact-table: saving from mainstream bases 2023/24
A: | S1 | Places in mainstream bases | 210 | 690 | 1,120 | High | M Speke |
S: 690

Q fact-table: When will the Forum hear about Tanner's Row's future?
A: | 12 October 2022 | Tanner's Row: future options | G Fenwick |
S: 12 October 2022

Q paraphrase: how many kids did the special school have to say no to at the start of term
A: Mrs Winstanley said that her special school had turned away 27 children in September.
S: 27

Q paraphrase: what do mums and dads reckon to the new bands?
A: Of the schools, 62% agreed with the proposed banding of top-up funding; of the parents, 29% did.
S: 29%

Q paraphrase: how many nurserys went under last year
A: Nine nurseries and 14 childminders closed in 2021; five nurseries and six childminders opened.
S: Nine

Q paraphrase: how much in the red will Tanners Row be
A: The maintained nursery school, Tanner's Row, will have a deficit of £88,000 at March 2022.
S: £88,000

Q paraphrase: is there really room for more expelled kids at the unit, how many there now
A: | City PRU | 60 | 60 | 48 | 8,600 | Exclusion |
S: 48

Q paraphrase: what's the hold-up with the extra unit at St Wulfstan's
A: A third, proposed for St Wulfstan's, has been put off until the diocese agrees terms.
S: put off until the diocese agrees terms

Q paraphrase: what's being scrapped to keep the people who hand out school places
A: It is proposed that the school admissions team (£248,000) be protected and that the virtual museum be ended, saving £45,000.
S: the virtual museum

Q paraphrase: what do we spend on average on each child we send to a private SEN school
A: The chief cause of the high needs pressure is the use of independent special schools, where 143 Harcaster children were placed in December 2021, at an average of £57,400 a year; in Harcaster's own special schools the average place costs £22,900.
S: £57,400 a year

Q paraphrase: when will they start taking back spare cash from heads who hoard it
A: Mr Tolland confirmed that the clawback of surplus balances had been paused in 2020 because of the pandemic and would resume for balances at 31 March 2023.
S: 31 March 2023

Q paraphrase: will secondaries still get books lent to them free or do they have to buy in
A: The library service would therefore be offered to secondary schools as a traded service from April 2022.
S: as a traded service from April 2022

Q who-said: Who argued that Model B penalised growing schools?
A: Ms Pargeter said that Model B took money from growing schools to protect shrinking ones.
S: Ms Pargeter

Q who-said: who complained there'd been no plan after three years of asking
A: Mr Kettlewell said that schools had been asked for this three years running and had seen no plan.
S: Mr Kettlewell

Q who-said: Who warns against reading much into the autumn 2020 exclusions?
A: Mrs Okonjo cautions that autumn 2020 was not a normal term.
S: Mrs Okonjo

Q decision: How big a transfer to high needs did the Forum approve, and by what vote?
A: An alternative of 0.5% (£0.81m), moved by the Vice Chair, was approved by 8 votes to 3.
S: 0.5% (£0.81m)

Q decision: formula model vote december
A: **Vote: Model A 7, Model B 4, abstention 1. Model A was recommended to the Cabinet Member.**
S: Model A 7, Model B 4, abstention 1

Q decision: how did union facilities time fare among primary members
A: All four primary members voted in favour of de-delegating £31.20 a pupil, an increase of 60p on 2021/22, but trade union facilities time was put separately and passed by 3 votes to 1.
S: passed by 3 votes to 1

Q date: When is the Larkfield resourced provision opening?
A: A resourced provision is to open at Larkfield Primary in September 2022 with 16 places for autistic pupils, and another at Harcaster Girls' Academy in January 2023 with 20 places.
S: September 2022

Q date: early years consultation closing date
A: The consultation, which ended on 7 January 2022, had 37 replies, 24 in favour of the rates proposed.
S: 7 January 2022

Q reason: Why keep a deprivation supplement when the nurseries want it gone?
A: It is proposed to keep the supplement, at 22p an hour for children in the poorest tenth of postcodes, because the regulations make one compulsory.
S: the regulations make one compulsory

Q reason: why is there £70,000 less for central services
A: Central school services: the historic commitments element falls by 20% a year, so that £70,000 less will be had in 2022/23.
S: the historic commitments element falls by 20% a year

Q reason: what knocked £310,000 off S1
A: The parent carer forum asked that no child be moved in mid-phase; officers have accepted this, which takes £310,000 out of S1 as first drafted.
S: The parent carer forum asked that no child be moved in mid-phase; officers have accepted this

Q list: Which savings measures carry low confidence?
A: | S4 | Joint funding with health | 250 | 400 | 600 | Low | M Speke |
A: | S6 | Post-16 travel training | 40 | 95 | 130 | Low | K Wraxall |

Q list: agenda items for 16 March 2022
A: | 16 March 2022 | Schools in financial difficulty | A Tolland |
A: | 16 March 2022 | Growth fund criteria | A Tolland |

Q list: schools or bases with more children than places this year
A: | Abbotswell School | 140 | 152 | 149 | 13,400 | Severe learning difficulties |
A: | The Maltings School | 96 | 96 | 97 | 11,250 | Social, emotional, mental health |
A: | Pinfold School | 118 | 126 | 121 | 9,800 | Moderate learning difficulties |

Q comparison: Was the overspend forecast better or worse in December than in September?
A: The forecast at the end of December 2021 is an overspend of £4.37m in the year, of which £4.61m is in high needs, offset by an underspend in early years.
A: The forecast at the end of September was £3.95m.

Q comparison: minimum funding guarantee under model A and model B
A: Model A set the minimum funding guarantee (MFG) at +0.5% and Model B at +2.0%.

Q definition: What is the MFG?
A: The MFG is the least percentage by which the funding per pupil of each school must change from one year to the next.
S: the least percentage by which the funding per pupil of each school must change from one year to the next

Q definition: top up funding meaning
A: Top-up funding is money paid to a school, over and above the place value, for the needs of a named pupil.
S: money paid to a school, over and above the place value, for the needs of a named pupil

N unanswerable: What was the cumulative DSG deficit at 31 March 2020?
N unanswerable: How many EHCPs are expected in January 2023?
N unanswerable: who abstained on the funding models
N unanswerable: Which 11 schools had balances above the threshold?
N unanswerable: What is the capital cost of the St Wulfstan's base?
N unanswerable: national figure for plans issued in 20 weeks in 2021
N unanswerable: Which primary member voted against union facilities time?
N unanswerable: number of exclusions from Quarry Bank in autumn 2021
N unanswerable: How many staff work in the school admissions team?
N unanswerable: secondary de-delegation rate per pupil 2022/23
N false-premise: When will the Authority's appeal to the Secretary of State for the other half per cent be heard?
N false-premise: why did Mr Kettlewell vote against behaviour support
N false-premise: Why is the deprivation supplement being dropped from the early years rates?
N false-premise: What will the admissions team cut save?
N false-premise: which task group members were elected at the December meeting
