Q fact-text: By how much is the Council now forecast to overspend?
A: The Council is forecast to overspend its net revenue budget of £168.4m by £5.7m.
A: | Total | 168.4 | 176.3 | 174.1 | +5.7 |
S: £5.7m

Q fact-text: overspend forecast at period 6
A: At period 6 the forecast was an overspend of £7.9m.
S: £7.9m

Q fact-text: How much was set aside in the budget for the pay award?
A: The pay award for 2022/23, a flat £1,925 for each employee, was settled on 1 November 2022 and cost £4.1m, against £1.6m in the budget.
S: £1.6m

Q fact-text: energy forecast cost 22/23
A: Energy is forecast to cost £5.3m, against a budget of £3.2m.
S: £5.3m

Q fact-text: How many people were getting home care in December 2022?
A: There were 1,312 people receiving home care in December, compared with 1,204 a year before, and the average hourly rate rose from £18.60 to £20.35.
S: 1,312

Q fact-text: home care hourly rate now
A: There were 1,312 people receiving home care in December, compared with 1,204 a year before, and the average hourly rate rose from £18.60 to £20.35.
S: £20.35

Q fact-text: How many children was the budget for external residential placements based on?
A: Thirty-eight children were in such placements in December, against a budget for 29, and the average weekly cost was £5,240, against £4,610 assumed.
S: 29

Q fact-text: garden waste subscribers total
A: Streets and Climate is forecast to underspend by £0.6m, since garden waste subscriptions reached 24,300, which was 2,800 above the estimate.
S: 24,300

Q fact-text: How much of the approved savings will not be delivered at all?
A: Of these, £6.1m have been delivered, £1.7m are expected by 31 March and £1.4m will not be delivered.
S: £1.4m

Q fact-text: what's the lowest general balance the section 151 officer recommends
A: The Section 151 Officer's recommended minimum is £8.0m.
S: £8.0m

Q fact-text: expected slippage on the capital programme
A: Spending is now forecast at £52.9m, the slippage being £20.4m and the saving £1.3m.
S: £20.4m

Q fact-text: What would a week of severe weather cost in gritting?
A: The main risks in the rest of the year are a cold spell (each week of severe weather costs about £65,000 in gritting), a further rise in placements, and the outcome of an arbitration with the leisure contractor, which claims £750,000.
S: about £65,000

Q paraphrase: how many homeless families were we putting up in december
A: In December 173 households were in temporary accommodation, 61 of them in nightly paid rooms; in December 2021 the numbers were 129 and 33.
S: 173

Q paraphrase: how many of those families are in hotel type rooms paid by the night
A: In December 173 households were in temporary accommodation, 61 of them in nightly paid rooms; in December 2021 the numbers were 129 and 33.
S: 61

Q paraphrase: are drivers back using the pay and display like before covid
A: Parking income, however, is £0.9m short, having recovered to only 83% of the level of 2019/20.
S: 83% of the level of 2019/20

Q paraphrase: how much are the sports centre people trying to get out of us
A: The main risks in the rest of the year are a cold spell (each week of severe weather costs about £65,000 in gritting), a further rise in placements, and the outcome of an arbitration with the leisure contractor, which claims £750,000.
S: £750,000

Q paraphrase: how much was blown on temp lawyers so far this year
A: Agency spending on legal staff was £412,000 to the end of December, against £290,000 in the whole of 2021/22, because four of the eleven solicitors' posts are vacant.
S: £412,000

Q paraphrase: what will be left in the piggy bank at the end of march
A: If the forecast is right it will be £8.5m on 31 March 2023, since £3.0m of the overspend is to be met from the Budget Smoothing Reserve and £2.7m from the balance.
S: £8.5m

Q paraphrase: how many folk turned up to keep warm the week before xmas
A: Councillor Gill reported that 27 warm spaces were open and that about 1,150 people had used them in the week before Christmas.
S: about 1,150

Q paraphrase: will it cost more to leave my motor at castle quay on a saturday
A: RESOLVED that the tariff be £1.70 an hour from Monday to Friday with effect from 3 April 2023, and that the Saturday tariff be unchanged.
S: the Saturday tariff be unchanged

Q paraphrase: what did people want doing with the libraries most
A: Option 2 (close all libraries on Wednesdays) was preferred by 44%, Option 3 (close Oldgate and Pinnock Street) by 9%, and Option 1 (one hour less each day) by 31%; the remainder chose Option 4, no change.
S: Option 2 (close all libraries on Wednesdays)

Q paraphrase: how busy is the pinnock st branch
A: Oldgate had 31,400 visits in 2021/22 and Pinnock Street 12,900.
S: 12,900

Q paraphrase: what do the unions say about temps
A: UNISON asked that agency workers be offered permanent posts before any further freeze; the GMB made no comment.
S: agency workers be offered permanent posts before any further freeze

Q fact-table: What is the period 9 forecast for Adult Care in millions?
A: | Adult Care | 61.8 | 64.9 | 64.2 | +2.4 |
S: 64.2

Q fact-table: adult care P6 forecast £m
A: | Adult Care | 61.8 | 64.9 | 64.2 | +2.4 |
S: 64.9

Q fact-table: children's services net budget 22/23
A: | Children's Services | 47.3 | 50.9 | 50.4 | +3.1 |
S: 47.3

Q fact-table: housing and communities forecast p9
A: | Housing and Communities | 9.6 | 10.3 | 10.4 | +0.8 |
S: 10.4

Q fact-table: What is budgeted for capital financing?
A: | Capital financing | 10.2 | 10.2 | 10.2 | 0.0 |
S: 10.2

Q fact-table: When will Fernhill school's expansion be finished now?
A: | Fernhill school expansion | 9.5 | 4.9 | 4.6 | September 2024 |
S: September 2024

Q fact-table: Eastgate bus station slippage £m
A: | Eastgate bus station | 14.0 | 4.8 | 9.2 | November 2024 |
S: 9.2

Q fact-table: How much is expected to be spent on Tannery Row this year?
A: | Council homes, Tannery Row | 11.3 | 9.0 | 2.3 | July 2023 |
S: 9.0

Q fact-table: fleet replacement budget 22/23
A: | Fleet replacement | 5.1 | 3.0 | 2.1 | December 2023 |
S: 5.1

Q fact-table: new cremators completion date
A: | Crematorium cremators | 2.9 | 1.3 | 1.6 | August 2023 |
S: August 2023

Q fact-table: How much is to be moved from contingency to Housing?
A: | V3 | Contingency | Housing | 180 | Nightly paid rooms |
S: 180

Q fact-table: what is virement V4 for
A: | V4 | Interest on balances | Property | 210 | Energy |
S: Energy

Q fact-table: who's leading on the day centres paper in april
A: | 17 April 2023 | Day centres after judicial review | Yes | Cllr Gill |
S: Cllr Gill

Q fact-table: flood wall lower quay forecast this yr
A: | Flood wall, Lower Quay | 4.2 | 3.6 | 0.6 | June 2023 |
S: 3.6

Q who-said: Who claimed that a charge of £1.80 would ruin the market traders?
A: Councillor Faulds, speaking with the Leader's leave, said that £1.80 would finish off the market traders.
S: Councillor Faulds

Q who-said: which member wanted saturday parking left alone
A: Councillor Loxley suggested that Saturdays be left as they were.
S: Councillor Loxley

Q who-said: Who asked for the library hours report to be put off?
A: The report was DEFERRED at the request of Councillor Loxley so that ward members in Oldgate might be consulted.
S: Councillor Loxley

Q decision: What hourly parking charge did Cabinet settle on for weekdays at Castle Quay?
A: RESOLVED that the tariff be £1.70 an hour from Monday to Friday with effect from 3 April 2023, and that the Saturday tariff be unchanged.
S: £1.70 an hour

Q decision: tax base agreed 2023/24
A: RESOLVED that the tax base for 2023/24 be 51,870 band D equivalents, and that the collection rate be assumed to be 97.5%.
S: 51,870 band D equivalents

Q decision: What was decided about grants to warm spaces?
A: Cabinet agreed to extend the grant of £600 to each space until 31 March 2023 rather than 28 February.
S: to extend the grant of £600 to each space until 31 March 2023 rather than 28 February

Q decision: what happened to the library hours item on 16 january
A: The report was DEFERRED at the request of Councillor Loxley so that ward members in Oldgate might be consulted.
S: DEFERRED

Q date: When was the pay award settled?
A: The pay award for 2022/23, a flat £1,925 for each employee, was settled on 1 November 2022 and cost £4.1m, against £1.6m in the budget.
S: 1 November 2022

Q date: until when do officers want the spending freeze to last
A: Cabinet is asked to (1) note the forecast overspend of £5.7m; (2) approve virements of £1.1m in Appendix 3; (3) approve the re-phasing of £20.4m of capital spending; and (4) continue the freeze on non-essential spending until 30 June 2023.
S: 30 June 2023

Q date: start date of new castle quay tariff
A: RESOLVED that the tariff be £1.70 an hour from Monday to Friday with effect from 3 April 2023, and that the Saturday tariff be unchanged.
S: 3 April 2023

Q date: When does Cabinet get the year-end revenue outturn?
A: | 12 June 2023 | Revenue outturn 2022/23 | Yes | Cllr Zielinski |
S: 12 June 2023

Q reason: Why is the bus station scheme running late?
A: The slippage is chiefly on the Eastgate bus station, where asbestos was found in June, and on Fernhill school.
S: asbestos was found in June

Q reason: legal agency spend reason
A: Agency spending on legal staff was £412,000 to the end of December, against £290,000 in the whole of 2021/22, because four of the eleven solicitors' posts are vacant.
S: four of the eleven solicitors' posts are vacant

Q reason: why was the day centre merger saving not made
A: The largest saving that will fail is the merger of the two day centres (£480,000), which has been put off pending a judicial review.
S: which has been put off pending a judicial review

Q reason: What accounts for the better forecast since period 6?
A: The improvement of £2.2m comes mainly from a freeze on non-essential spending, which has produced £1.3m, and from interest on balances.
S: a freeze on non-essential spending, which has produced £1.3m, and from interest on balances

Q list: Which directorates are forecast to overspend?
A: | Adult Care | 61.8 | 64.9 | 64.2 | +2.4 |
A: | Children's Services | 47.3 | 50.9 | 50.4 | +3.1 |
A: | Housing and Communities | 9.6 | 10.3 | 10.4 | +0.8 |

Q list: key decisions coming up on the forward plan
A: | 6 March 2023 | Bus station: revised scheme | Yes | Cllr Werrett |
A: | 17 April 2023 | Day centres after judicial review | Yes | Cllr Gill |
A: | 12 June 2023 | Revenue outturn 2022/23 | Yes | Cllr Zielinski |

Q list: What would each library option save in a full year?
A: Option 1 would save £96,000, Option 2 £148,000 and Option 3 £205,000 in a full year.

Q comparison: How does the number of households in temporary accommodation compare with December 2021?
A: In December 173 households were in temporary accommodation, 61 of them in nightly paid rooms; in December 2021 the numbers were 129 and 33.

Q comparison: Which library had more visits, Oldgate or Pinnock Street?
A: Oldgate had 31,400 visits in 2021/22 and Pinnock Street 12,900.
S: Oldgate

Q definition: What does slippage mean in this report?
A: "Slippage" means capital spending which will still take place but in a later year than was approved.
S: capital spending which will still take place but in a later year than was approved

Q definition: net revenue budget definition
A: "Net revenue budget" means expenditure on day-to-day services after fees, charges and specific grants have been taken into account.
S: expenditure on day-to-day services after fees, charges and specific grants have been taken into account

N unanswerable: How many people were receiving home care in December 2020?

N unanswerable: what did removing the asbestos at Eastgate cost

N unanswerable: Which Oldgate ward members were consulted about the libraries?

N unanswerable: How many people replied to the library survey from Pinnock Street?

N unanswerable: What was spent on agency social workers to the end of December?

N unanswerable: number of visits to the central library 2021/22

N unanswerable: Who brought the judicial review of the day centre merger?

N unanswerable: What was the Castle Quay tariff in 2019/20?

N unanswerable: What is the Sunday tariff at Castle Quay?

N unanswerable: balance on the Budget Smoothing Reserve at 1 April 2022

N false-premise: Why did Cabinet reject Option 2 for the libraries?

N false-premise: How did Cabinet vote when it approved the £1.80 tariff?

N false-premise: why is corporate resources overspending at period 9

N false-premise: When did UNISON go on strike over the freeze?

N false-premise: How late is the highways resurfacing scheme running?
