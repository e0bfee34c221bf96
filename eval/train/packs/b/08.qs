Q fact-text: How many clients did Citizens Advice see about council tax arrears in 2022/23?
A: *Ms Donna Kirrage, Fenhythe Citizens Advice:* said that her office had seen 1,140 clients about council tax arrears in 2022/23, which was nearly double the number of 2019/20 (588).
S: 1,140

Q fact-text: citizens advice arrears clients 2019/20
A: *Ms Donna Kirrage, Fenhythe Citizens Advice:* said that her office had seen 1,140 clients about council tax arrears in 2022/23, which was nearly double the number of 2019/20 (588).
S: 588

Q who-said: Who told the Executive the minimum payment is more expensive to chase than it's worth?
A: In her view the present minimum payment of 20% "costs more to chase than it brings in".
A: *Ms Donna Kirrage, Fenhythe Citizens Advice:* said that her office had seen 1,140 clients about council tax arrears in 2022/23, which was nearly double the number of 2019/20 (588).
S: Ms Donna Kirrage

Q paraphrase: how much extra does an ordinary house pay to fund other people's discounts
A: The Chair promised a written answer; *[Note: the answer sent on 8 December was £94.10 a year, of which £11.30 goes to the district's own share.]*
S: £94.10 a year

Q fact-text: district's own share of the Band D cost of the scheme
A: The Chair promised a written answer; *[Note: the answer sent on 8 December was £94.10 a year, of which £11.30 goes to the district's own share.]*
S: £11.30

Q who-said: what was Mr Betts of Long Sallow's grievance?
A: *Mr Alan Betts, of Long Sallow:* said that working people who got nothing paid for those who did, and asked how much the scheme cost a Band D household.
S: working people who got nothing paid for those who did

Q fact-text: Household Support Fund spent April to September
A: **EX/47 Household Support Fund.** Mr Pask reported that £268,400 of the £310,000 allotted to the district by the county for April to September had been spent, on 1,922 households; the rest had gone back.
S: £268,400

Q fact-text: How many households were helped by the Household Support Fund in the first half of the year?
A: **EX/47 Household Support Fund.** Mr Pask reported that £268,400 of the £310,000 allotted to the district by the county for April to September had been spent, on 1,922 households; the rest had gone back.
S: 1,922

Q fact-text: household support fund october to march allotment
A: The October to March allotment was £295,000.
S: £295,000

Q decision: Who is to be written to about help for pensioners, and by when?
A: Cllr Wray asked for pensioners on low incomes but without Pension Credit to be written to.
A: It was **agreed** that letters go to all 860 of them by 30 November.
S: letters go to all 860 of them by 30 November

Q fact-text: How many second homes are in Sallow Staithe?
A: There were 412 second homes in the district, of which 288 were in Sallow Staithe.
S: 288

Q paraphrase: how many holiday places do incomers own across the district?
A: There were 412 second homes in the district, of which 288 were in Sallow Staithe.
S: 412

Q decision: What was the vote on the second homes premium?
A: **Agreed**, by five votes to two, to recommend the premium to Full Council.
S: five votes to two

Q who-said: which councillor reckoned second homes would just be switched to holiday lets
A: Cllr Southgate thought that many would be turned over to holiday lets and pay business rates, or nothing.
S: Cllr Southgate

Q date: when would double tax on second homes begin
A: **EX/48 Second homes premium.** Cllr Jarrold moved that the council tax on second homes be doubled from 1 April 2025.
S: 1 April 2025

Q fact-text: summonses issued 2022/23
A: **EX/49 Recovery.** It was noted that in 2022/23 the Council had sent out 11,906 reminders, 4,815 summonses (2021/22: 3,977) and 2,204 cases to enforcement agents.
S: 4,815

Q fact-text: How many summonses were there in 2021/22?
A: **EX/49 Recovery.** It was noted that in 2022/23 the Council had sent out 11,906 reminders, 4,815 summonses (2021/22: 3,977) and 2,204 cases to enforcement agents.
S: 3,977

Q paraphrase: how many cases did they hand to the bailiffs
A: **EX/49 Recovery.** It was noted that in 2022/23 the Council had sent out 11,906 reminders, 4,815 summonses (2021/22: 3,977) and 2,204 cases to enforcement agents.
S: 2,204

Q definition: What does Council Tax Support do?
A: 1.1 Council Tax Support (CTS) lowers the council tax bill of a household whose income is low.
S: lowers the council tax bill of a household whose income is low

Q date: by when must a council make its working-age scheme?
A: For people of working age each council makes its own scheme, and must do so by 11 March before the year in which it is to apply.
S: 11 March

Q paraphrase: will oaps be affected by the changes
A: Pensioners come under a national scheme and are not touched by this report.
S: not touched by this report

Q date: How long has the present scheme been in force?
A: 1.2 The present scheme, in force since 1 April 2017, works out each award afresh from income, week by week, with a minimum payment of 20% of the bill.
S: since 1 April 2017

Q fact-text: minimum payment under current scheme
A: 1.2 The present scheme, in force since 1 April 2017, works out each award afresh from income, week by week, with a minimum payment of 20% of the bill.
S: 20% of the bill

Q fact-text: working age CTS claims at 30 September 2023
A: 2.1 At 30 September 2023 there were 5,930 CTS claims, of which 2,480 were from pensioners and 3,450 from people of working age.
S: 3,450

Q fact-text: How many CTS claims in all were there in February 2021?
A: At 30 September 2022 there were 6,015 (2,545 and 3,470), and at the height of the pandemic, in February 2021, there were 6,720 (2,610 and 4,110).
S: 6,720

Q comparison: has the number of people claiming gone down in the last year?
A: 2.1 At 30 September 2023 there were 5,930 CTS claims, of which 2,480 were from pensioners and 3,450 from people of working age.
A: At 30 September 2022 there were 6,015 (2,545 and 3,470), and at the height of the pandemic, in February 2021, there were 6,720 (2,610 and 4,110).

Q fact-text: forecast cost of CTS 2023/24
A: 2.2 The scheme cost £6.41m in 2022/23 and is forecast to cost £6.68m in 2023/24, of which working-age awards are £3.57m.
S: £6.68m

Q fact-text: What share of the scheme's cost falls on the police?
A: The cost is borne by those who set the tax, in proportion: the county 73%, the police 13%, the district 12% and parishes 2%.
S: 13%

Q paraphrase: who picks up most of the tab for the discounts
A: The cost is borne by those who set the tax, in proportion: the county 73%, the police 13%, the district 12% and parishes 2%.
S: the county 73%

Q fact-text: number of working-age claimants on UC
A: 2.3 Of the working-age claims 2,310 (67%) are from people on Universal Credit (UC).
S: 2,310 (67%)

Q fact-text: How many bills did the average UC household receive in 2022/23?
A: In 2022/23 the average household on UC had 7.3 bills; one, in Marsh Ward, had 23.
S: 7.3

Q paraphrase: whats the most letters any one family got demanding council tax in a year
A: In 2022/23 the average household on UC had 7.3 bills; one, in Marsh Ward, had 23.
S: 23

Q reason: Why do households on UC get so many new bills?
A: A change in UC, often of a few pence, means a new award and a new bill.
S: A change in UC, often of a few pence, means a new award and a new bill

Q fact-text: target days for processing a change
A: The average time to deal with a change was 9.4 days, the target being 7; for new claims it was 24.1 days, the target being 21.
S: 7

Q paraphrase: how long do you wait when you first apply for help with your council tax?
A: The average time to deal with a change was 9.4 days, the target being 7; for new claims it was 24.1 days, the target being 21.
S: 24.1 days

Q fact-text: What was the collection rate from working-age CTS households in 2022/23?
A: 2.5 The collection rate from working-age CTS households was 78.2% in 2022/23, against 97.6% for all households.
S: 78.2%

Q fact-text: collection rate all households
A: 2.5 The collection rate from working-age CTS households was 78.2% in 2022/23, against 97.6% for all households.
S: 97.6%

Q fact-text: What was collected from these households back in 2016/17, and what was the minimum payment then?
A: In 2016/17, before the minimum payment was raised from 8.5% to 20%, it was 88.9%.
S: 88.9%

Q fact-text: arrears owed by working-age CTS households March 2022
A: 2.6 Arrears owed by working-age CTS households stood at £1.07m at 31 March 2023, and at £0.82m at 31 March 2022.
S: £0.82m

Q paraphrase: how far behind is the typical poor household
A: The average sum owed was £418.
S: £418

Q fact-text: How many summonses went to people who were getting CTS?
A: 2.7 Of the 4,815 summonses, 1,377 were to households in receipt of CTS, and 506 of those households were passed to enforcement agents, whose fees add from £75 to £310 to a debt that is often under £300.
S: 1,377

Q fact-text: enforcement agent fees added to debt
A: 2.7 Of the 4,815 summonses, 1,377 were to households in receipt of CTS, and 506 of those households were passed to enforcement agents, whose fees add from £75 to £310 to a debt that is often under £300.
S: from £75 to £310

Q fact-table: What discount would a household in band 3 get?
A: | 3 | 60% | 135.01–175 | 180.01–220 | 240.01–285 | 300.01–345 | 415 |
S: 60%

Q fact-table: top of band 1 income for a couple without children
A: | 1 | 100% | Up to 95 | Up to 140 | Up to 195 | Up to 255 | 1,960 |
S: Up to 140

Q fact-table: How many households are expected in band 4?
A: | 4 | 40% | 175.01–215 | 220.01–260 | 285.01–330 | 345.01–390 | 290 |
S: 290

Q paraphrase: i live alone and bring in 230 a week what would i get off
A: | 5 | 20% | 215.01–255 | 260.01–300 | 330.01–375 | 390.01–435 | 185 |
S: 20%

Q fact-table: band 2 weekly income range one child
A: | 2 | 80% | 95.01–135 | 140.01–180 | 195.01–240 | 255.01–300 | 610 |
S: 195.01–240

Q fact-table: number of households expected to get no discount at all
A: | None | 0% | Over 255 | Over 300 | Over 375 | Over 435 | 90 |
S: 90

Q list: What income would be left out of the reckoning under the new scheme?
A: 3.1 Disability benefits, child maintenance and the first £25 a week of earnings would not be counted.
S: Disability benefits, child maintenance and the first £25 a week of earnings

Q fact-text: proposed capital limit in the report
A: The capital limit would come down from £16,000 to £6,000.
S: £6,000

Q paraphrase: how much can you have saved up at the moment and still get help
A: The capital limit would come down from £16,000 to £6,000.
S: £16,000

Q definition: what is a non-dependant?
A: A flat deduction of £7.50 a week would be made for each grown-up person living in the home who is not the claimant's partner ("non-dependant"), unless the claimant or partner has a disability benefit.
S: grown-up person living in the home who is not the claimant's partner

Q fact-text: how far back can an award go now, and how far would it under the proposal
A: 3.2 Awards could be backdated for up to three months, where now it is one.
S: up to three months, where now it is one

Q fact-table: cost of working-age awards under Option B
A: | B | Bands, top discount 100% | 3.98 | +410 | +49 | 2,388 | 402 |
S: 3.98

Q fact-table: How many people would lose under Option D?
A: | D | Bands, top discount 80% | 3.34 | -230 | -28 | 735 | 1,860 |
S: 1,860

Q fact-table: option C district's share
A: | C | Bands, top discount 90% | 3.66 | +90 | +11 | 1,914 | 871 |
S: +11

Q fact-table: How many gainers would there be if we kept the present scheme with a 10% minimum payment?
A: | E | Present scheme, minimum payment 10% | 3.92 | +350 | +42 | 3,310 | 0 |
S: 3,310

Q fact-table: which option would save money compared with now?
A: | D | Bands, top discount 80% | 3.34 | -230 | -28 | 735 | 1,860 |
S: -230

Q fact-text: postage and staff time savings from Option B
A: It would do away with about 1,960 small debts, and save an estimated £64,000 in postage and staff time, so that to the district it would pay for itself.
S: £64,000

Q fact-text: How many would lose because of the capital limit?
A: Of the 402 who would lose, 118 would do so through the capital limit and 203 through the non-dependant deduction; the average loss would be £6.85 a week and the greatest £19.40.
S: 118

Q paraphrase: whats the worst anyone would be out of pocket each week
A: Of the 402 who would lose, 118 would do so through the capital limit and 203 through the non-dependant deduction; the average loss would be £6.85 a week and the greatest £19.40.
S: £19.40

Q fact-text: average weekly loss option B
A: Of the 402 who would lose, 118 would do so through the capital limit and 203 through the non-dependant deduction; the average loss would be £6.85 a week and the greatest £19.40.
S: £6.85 a week

Q fact-text: How big was the hardship fund in 2023/24?
A: 3.4 An Exceptional Hardship Fund of £40,000 (2023/24: £25,000) is proposed for the first year to help those who lose.
S: £25,000

Q fact-text: Which option did the county council ask for?
A: The county council, whose share of Option B would be £299,000, asked that Option C be taken.
S: Option C

Q paraphrase: did the police boss kick up a fuss
A: The Police and Crime Commissioner had no objection.
S: no objection

Q fact-text: number of public consultation replies
A: 4.2 The public consultation ran from 4 September to 29 October 2023 and had 733 replies, 41% from people in receipt of CTS.
S: 733

Q date: When did the public consultation close?
A: 4.2 The public consultation ran from 4 September to 29 October 2023 and had 733 replies, 41% from people in receipt of CTS.
S: 29 October 2023

Q fact-table: percentage agreeing with the £6,000 capital limit
A: | Capital limit of £6,000 | 46 | 43 | 11 |
S: 46

Q fact-table: What share of respondents disagreed with paying for the scheme through higher council tax?
A: | Pay for it by raising council tax | 28 | 61 | 11 |
S: 61

Q fact-table: support for 100% top discount
A: | Top discount of 100% | 57 | 34 | 9 |
S: 57

Q paraphrase: were people happy about grown up kids at home being charged for
A: | Flat non-dependant deduction of £7.50 | 39 | 47 | 14 |
S: 47

Q fact-table: don't knows on backdating
A: | Backdate up to three months | 62 | 20 | 18 |
S: 18

Q list: comments most often made in the consultation
A: 4.3 The comments most often made were that the minimum payment pushes people into debt (112), that those who work should be helped more (97) and that the present letters cannot be understood (88).

Q reason: Why did Fenhythe Tenants' Voice oppose the non-dependant deduction?
A: Fenhythe Tenants' Voice was against the non-dependant deduction, as grown-up sons and daughters would be told to leave.
S: grown-up sons and daughters would be told to leave

Q reason: why is the £64,000 saving not in the budget?
A: 5.1 The district's share of Option B, £49,000, has been put in the draft budget for 2024/25; the saving of £64,000 has not, as it depends upon one post and a half falling vacant.
S: it depends upon one post and a half falling vacant

Q fact-text: how often can a scheme be changed
A: 5.2 A scheme may be revised only once a year, and after consultation; the Supreme Court's judgment of 2014 in a London case requires that other ways of meeting the cost be set out, as was done here.
S: only once a year

Q fact-text: share of losing households with a disabled member
A: 5.3 Of households expected to lose, 31% have a disabled member, against 44% of the working-age caseload.
S: 31%

Q fact-text: What proportion of gainers are women bringing up children alone?
A: Women living alone with children make up 36% of gainers.
S: 36%

Q fact-table: Who owns the risk of a legal challenge?
A: | Legal challenge to consultation | Low | High | Counsel's advice, October 2023 | Imogen Sayle |
S: Imogen Sayle

Q fact-table: supplier's software test date
A: | Software not ready by 1 March 2024 | Medium | High | Supplier's test date of 22 January; old scheme as fallback | Gordon Pask |
S: 22 January

Q paraphrase: how likely is it that the county digs its heels in
A: | County refuses to agree | High | Low | Its agreement is not needed | Cllr Wray |
S: High

Q fact-table: How many claims will be sample checked for data errors?
A: | Data error in moving claims over | Low | Medium | Sample check of 350 claims | Donna Fitch |
S: 350

Q who-said: Who called the current scheme a machine for making debt?
A: 7.1 Cllr Wray said that a scheme which sends a household 23 bills was a machine for making debt.
S: Cllr Wray

Q who-said: who was worried about savers putting money by for a funeral
A: Cllr Mace was uneasy about the £6,000 limit, which would catch people saving for a funeral or a deposit.
S: Cllr Mace

Q fact-text: extra cost of a £10,000 savings limit
A: Mr Pask, asked by Cllr Mace, said that a limit of £10,000 would cost £31,000 more a year, all told.
S: £31,000 more a year

Q decision: What became of the amendment for Option C?
A: 7.2 An amendment by Cllr Jarrold, for Option C, fell for want of a seconder.
S: fell for want of a seconder

Q decision: vote on raising the capital limit to £10,000
A: An amendment by Cllr Mace, seconded by Cllr Wray, for a capital limit of £10,000, was carried by four votes to three.
S: four votes to three

Q decision: Which scheme did the Executive recommend to Full Council?
A: **RECOMMENDED to Full Council (by six votes to one):** That Option B be adopted from 1 April 2024, with a capital limit of £10,000; that the Exceptional Hardship Fund be £40,000; and that the scheme be reviewed after twelve months.
S: Option B be adopted from 1 April 2024, with a capital limit of £10,000

Q fact-table: When does Full Council decide on the CTS scheme?
A: | 18 December 2023 | Full Council | Council tax support scheme | Cllr Wray |
S: 18 December 2023

Q fact-table: who's bringing the fair debt collection charter
A: | 4 March 2024 | Executive | Debt and fair collection charter | Donna Fitch |
S: Donna Fitch

N unanswerable: What was the collection rate from pensioners getting CTS?
N unanswerable: how many people would gain under Option B in Marsh Ward
N unanswerable: How much did the premium on second homes raise in 2023/24?
N unanswerable: arrears owed by working age claimants at september 2023
N unanswerable: who voted against recommending option b
N unanswerable: How many couples without children fall in band 1?
N unanswerable: how many claims were there at 30 September 2021
N unanswerable: What did the enforcement agents recover in 2022/23?
N unanswerable: how much was spent from the hardship fund in 2022/23
N unanswerable: Which company is supplying the new software?
N false-premise: Why did the Executive choose Option C over Option B?
N false-premise: when did the county council give its consent to Option B
N false-premise: How many members voted for Cllr Jarrold's Option C amendment?
N false-premise: Why are pensioners losing out in the new banded scheme?
N false-premise: why was the capital limit set at £6,000 in the end

Q paraphrase: how many hard-up pensioners were missing out and due a letter
A: It was **agreed** that letters go to all 860 of them by 30 November.
S: 860

Q paraphrase: when could the extra charge on holiday homes be voted on by everybody
A: | 18 December 2023 | Full Council | Second homes premium | Cllr Jarrold |
S: 18 December 2023

Q paraphrase: what happened to the cash for struggling families that wasn't used
A: **EX/47 Household Support Fund.** Mr Pask reported that £268,400 of the £310,000 allotted to the district by the county for April to September had been spent, on 1,922 households; the rest had gone back.
S: the rest had gone back

Q paraphrase: how many poor families had the bailiffs sent round
A: 2.7 Of the 4,815 summonses, 1,377 were to households in receipt of CTS, and 506 of those households were passed to enforcement agents, whose fees add from £75 to £310 to a debt that is often under £300.
S: 506

Q paraphrase: will my disability money be held against me
A: 3.1 Disability benefits, child maintenance and the first £25 a week of earnings would not be counted.
S: would not be counted

Q paraphrase: how much knocked off if my grown lad lives at home
A: A flat deduction of £7.50 a week would be made for each grown-up person living in the home who is not the claimant's partner ("non-dependant"), unless the claimant or partner has a disability benefit.
S: £7.50 a week

Q paraphrase: which plan did the officers reckon was best
A: 3.3 Option B is recommended.
S: Option B

Q paraphrase: what did locals dislike most about the letters they get
A: 4.3 The comments most often made were that the minimum payment pushes people into debt (112), that those who work should be helped more (97) and that the present letters cannot be understood (88).
S: the present letters cannot be understood (88)

Q paraphrase: is the lack of time to get the computers ready a worry, whats plan b
A: | Software not ready by 1 March 2024 | Medium | High | Supplier's test date of 22 January; old scheme as fallback | Gordon Pask |
S: old scheme as fallback

Q paraphrase: who said having an eighth of the cost is no excuse for sitting on our hands
A: Cllr Southgate said that he would not take an eighth-share tail wagging a county dog as a reason to do nothing.
S: Cllr Southgate

Q paraphrase: how much dearer than now is the chosen option across all the bodies, before the savings limit was changed
A: | B | Bands, top discount 100% | 3.98 | +410 | +49 | 2,388 | 402 |
S: +410

Q list: Which proposals had more people against than for?
A: | Flat non-dependant deduction of £7.50 | 39 | 47 | 14 |
A: | Pay for it by raising council tax | 28 | 61 | 11 |

Q list: which risks does Gordon Pask own
A: | Software not ready by 1 March 2024 | Medium | High | Supplier's test date of 22 January; old scheme as fallback | Gordon Pask |
A: | More claims than forecast | Medium | Medium | 5% allowed for in the estimate | Gordon Pask |

Q comparison: is the collection rate from people on support better or worse than before the minimum payment went up?
A: 2.5 The collection rate from working-age CTS households was 78.2% in 2022/23, against 97.6% for all households.
A: In 2016/17, before the minimum payment was raised from 8.5% to 20%, it was 88.9%.

Q comparison: would fewer people lose under option B or option C
A: | B | Bands, top discount 100% | 3.98 | +410 | +49 | 2,388 | 402 |
A: | C | Bands, top discount 90% | 3.66 | +90 | +11 | 1,914 | 871 |
