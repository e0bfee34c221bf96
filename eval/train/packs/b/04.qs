Q fact-text: What was the Invergarrach pension fund worth at the end of September 2017?
A: **2.1** The Fund was valued at £1,284m at 30 September 2017, up from £1,262m at 30 June 2017 and from £1,151m at 30 September 2016.
S: £1,284m

Q fact-text: fund value one year earlier, sept 2016
A: **2.1** The Fund was valued at £1,284m at 30 September 2017, up from £1,262m at 30 June 2017 and from £1,151m at 30 September 2016.
S: £1,151m

Q paraphrase: how much money is in the pension pot
A: **2.1** The Fund was valued at £1,284m at 30 September 2017, up from £1,262m at 30 June 2017 and from £1,151m at 30 September 2016.
S: £1,284m

Q fact-text: twelve month return against benchmark
A: **2.2** The Fund returned 2.1% in the quarter against a benchmark of 1.7%; 11.9% in the twelve months against 10.8%; and 9.6% a year over three years against 9.2%.
S: 11.9% in the twelve months against 10.8%

Q fact-text: What return did the Fund make in the quarter?
A: **2.2** The Fund returned 2.1% in the quarter against a benchmark of 1.7%; 11.9% in the twelve months against 10.8%; and 9.6% a year over three years against 9.2%.
S: 2.1%

Q comparison: Is the Fund ahead of or behind its benchmark over five years?
A: Over five years it has returned 10.4% a year, which is 0.1% a year behind the benchmark, almost wholly because of the former UK equity manager, Castlegate, who was dismissed in March 2015.
S: 0.1% a year behind the benchmark

Q date: when was castlegate sacked
A: Over five years it has returned 10.4% a year, which is 0.1% a year behind the benchmark, almost wholly because of the former UK equity manager, Castlegate, who was dismissed in March 2015.
S: March 2015

Q fact-text: How many active members got their benefit statements by the legal deadline?
A: Arising therefrom, the Pensions Manager advised (i) that annual benefit statements had been issued to 11,870 of 12,004 active members by the statutory date of 31 August, and to the rest by 20 October; (ii) that the 134 late statements all related to one employer, Garrach Leisure Trust, whose return had contained wrong service dates; and (iii) that the breach had been recorded but, in his view, and that of the Board's Chair, was not material and need not be reported to the Pensions Regulator.
S: 11,870

Q reason: Why were 134 statements sent out late?
A: Arising therefrom, the Pensions Manager advised (i) that annual benefit statements had been issued to 11,870 of 12,004 active members by the statutory date of 31 August, and to the rest by 20 October; (ii) that the 134 late statements all related to one employer, Garrach Leisure Trust, whose return had contained wrong service dates; and (iii) that the breach had been recorded but, in his view, and that of the Board's Chair, was not material and need not be reported to the Pensions Regulator.
S: Garrach Leisure Trust, whose return had contained wrong service dates

Q who-said: who disagreed that the late statements were too minor to report to the Regulator?
A: Mr Ogg dissented from that view and asked that his dissent be minuted.
S: Mr Ogg

Q fact-table: rating given to Ferrand & Co
A: | Ferrand & Co | UK equity (active) | 186 | 14.5 | 15.0 | 1.6 | 2.1 | 7.9 | Watch |
S: Watch

Q fact-table: What three-year return has Larkhill achieved?
A: | Larkhill Asset Mgt | Global equity (active) | 412 | 32.1 | 30.0 | 2.9 | 2.0 | 14.8 | Retain |
S: 14.8

Q fact-table: Buchan Property value
A: | Buchan Property | UK property | 122 | 9.5 | 10.0 | 2.6 | 2.4 | 9.3 | Retain |
S: 122

Q fact-table: target share for corporate bonds
A: | Ellisland | Corporate bonds | 139 | 10.8 | 12.5 | 0.3 | 0.2 | 6.1 | Retain |
S: 12.5

Q paraphrase: what share of the money is tied up in buildings at the moment
A: | Buchan Property | UK property | 122 | 9.5 | 10.0 | 2.6 | 2.4 | 9.3 | Retain |
S: 9.5

Q fact-table: quarterly return on the index-linked gilts
A: | Northstar Index | Index-linked gilts (passive) | 98 | 7.6 | 7.5 | -0.8 | -0.8 | 7.5 | Retain |
S: -0.8

Q fact-table: Northstar passive global equity actual share of fund
A: | Northstar Index | Global equity (passive) | 231 | 18.0 | 15.0 | 2.0 | 2.0 | 13.9 | Retain |
S: 18.0

Q list: Which managers fell short of their benchmark in the quarter?
A: | Ferrand & Co | UK equity (active) | 186 | 14.5 | 15.0 | 1.6 | 2.1 | 7.9 | Watch |
A: | Quillan Partners | Diversified growth | 27 | 2.1 | 2.5 | 0.2 | 1.1 | 2.2 | Review |

Q reason: Why is Ferrand on watch?
A: **2.3** Mr Prowse explained that Ferrand had been put on watch in June because two of its four portfolio managers had left; its underperformance came from holding no mining shares.
S: two of its four portfolio managers had left

Q reason: what made ferrand do worse than the market
A: **2.3** Mr Prowse explained that Ferrand had been put on watch in June because two of its four portfolio managers had left; its underperformance came from holding no mining shares.
S: holding no mining shares

Q fact-text: What fee does Quillan charge?
A: Quillan, which charges 0.95% a year, had beaten cash by little, and he recommended that the mandate be ended and the £27m put into infrastructure.
S: 0.95% a year

Q fact-text: where did the adviser want the Quillan money to go
A: Quillan, which charges 0.95% a year, had beaten cash by little, and he recommended that the mandate be ended and the £27m put into infrastructure.
S: infrastructure

Q decision: Where did the Committee decide to put the Quillan proceeds?
A: **2.5 Decision.** The Committee agreed (a) to end the Quillan mandate on three months' notice; (b) to put the proceeds provisionally into short-dated bonds, not infrastructure; (c) to move £25m, rather than the £40m recommended, from passive equities to corporate bonds; and (d) to invite Ferrand to the meeting of 16 March 2018.
S: short-dated bonds

Q decision: how much did they end up shifting out of shares and into bonds
A: **2.5 Decision.** The Committee agreed (a) to end the Quillan mandate on three months' notice; (b) to put the proceeds provisionally into short-dated bonds, not infrastructure; (c) to move £25m, rather than the £40m recommended, from passive equities to corporate bonds; and (d) to invite Ferrand to the meeting of 16 March 2018.
S: £25m

Q who-said: who asked if we had too much in equities already
A: Cllr Tulloch asked whether the Fund was not already overweight in equities.
S: Cllr Tulloch

Q fact-text: overweight in equities, by how many points?
A: Mr Prowse agreed that it was, by 4.6 percentage points, and recommended that £40m be moved from passive equities to corporate bonds.
S: 4.6 percentage points

Q who-said: Who was sceptical about buying bonds just now?
A: Mrs Leckie wondered if this was the time to buy bonds at all.
S: Mrs Leckie

Q fact-text: cost of moving the £40m
A: Mrs Geddes observed that the £40m could be moved at a cost of about £90,000.
S: about £90,000

Q decision: what was the vote on Cllr Auldearn's amendment?
A: On a vote, two voted for the amendment and three for the motion.
S: two voted for the amendment and three for the motion

Q reason: Why is the Fund below its infrastructure target?
A: **2.4** Infrastructure is 3.5 percentage points below its target because Tideway has drawn only £51m of the £95m committed; the remainder is expected to be drawn by the end of 2019.
S: Tideway has drawn only £51m of the £95m committed

Q date: by when will Tideway have called the rest of its money
A: **2.4** Infrastructure is 3.5 percentage points below its target because Tideway has drawn only £51m of the £95m committed; the remainder is expected to be drawn by the end of 2019.
S: the end of 2019

Q definition: What does funding level mean?
A: The *funding level* is the value of the assets as a percentage of the value of the benefits already earned by members.
S: the value of the assets as a percentage of the value of the benefits already earned by members

Q fact-table: funding level 2014 valuation
A: | Funding level % | 91.9 | 94.0 | 99.0 |
S: 94.0

Q fact-table: What funding level does the 2017 valuation show?
A: | Funding level % | 91.9 | 94.0 | 99.0 |
S: 99.0

Q fact-table: how big was the deficit back in 2011?
A: | Deficit £m | 62 | 57 | 12 |
S: 62

Q paraphrase: how far short are we now of covering everyones pensions
A: | Deficit £m | 62 | 57 | 12 |
S: 12

Q fact-table: number of deferred members 31 March 2017
A: | Deferred members | 5,870 | 7,120 | 8,455 |
S: 8,455

Q paraphrase: how many folk were already drawing a pension three years before the latest valuation?
A: | Pensioners and dependants | 8,240 | 9,015 | 9,890 |
S: 9,015

Q fact-table: discount rate used in 2017
A: | Discount rate % | 5.6 | 5.0 | 4.1 |
S: 4.1

Q comparison: Has the average employer rate gone up since 2014?
A: | Average employer rate % of pay | 19.3 | 19.7 | 20.4 |
S: 20.4

Q reason: What brought about the better funding level?
A: **3.2** The improvement in the funding level was owing to investment returns (+£201m more than assumed) and to pay having grown more slowly than assumed (+£38m), offset by the lower discount rate (-£178m) and by other items (-£16m).
S: investment returns (+£201m more than assumed) and to pay having grown more slowly than assumed (+£38m)

Q paraphrase: how many years do they think a bloke of 65 has left
A: Life expectancy at 65 for a man retiring today is taken to be 21.4 years (21.9 at the 2014 valuation) and for a woman 23.7 years (24.1).
S: 21.4 years

Q fact-text: life expectancy of women at 65 in the 2014 valuation
A: Life expectancy at 65 for a man retiring today is taken to be 21.4 years (21.9 at the 2014 valuation) and for a woman 23.7 years (24.1).
S: 24.1

Q who-said: who wanted to know why bosses must pay in more if the fund is almost full
A: **3.3** Mr Baird asked why, if the Fund was nearly fully funded, the average employer rate was to rise.
S: Mr Baird

Q fact-text: cost of benefits yet to be earned, % of pay now
A: Ms Carmichael said that the rate was made up mainly of the cost of benefits yet to be earned, which had gone up from 18.2% to 20.0% of pay.
S: 20.0%

Q fact-text: What is the most an employer's rate would normally rise in a year?
A: **3.4** A rise in the employer rate is proposed to be phased in at no more than 0.5% of pay a year.
S: 0.5% of pay

Q paraphrase: will the council have to put in more for its own workers
A: For the Council itself the rate of 19.5% would remain unchanged until 31 March 2021.
S: unchanged until 31 March 2021

Q fact-table: Kilmorie Housing Association proposed rate 2019/20
A: | Kilmorie Housing Association | 143 | 22.4 | 23.4 | 24.4 | 25.4 | 88.5 |
S: 24.4

Q fact-table: How many active members has Moidart Isles Council?
A: | Moidart Isles Council | 1,870 | 20.1 | 20.5 | 20.5 | 20.5 | 98.2 |
S: 1,870

Q fact-table: kilmorie college rate in final year 2020/21
A: | Kilmorie College | 512 | 20.0 | 20.5 | 21.0 | 21.5 | 96.7 |
S: 21.5

Q fact-table: funding level of the leisure trust
A: | Garrach Leisure Trust | 388 | 17.8 | 18.3 | 18.8 | 19.3 | 101.4 |
S: 101.4

Q fact-table: which employer has the lowest funding level?
A: | West Glen Women's Aid | 6 | 24.0 | 26.0 | 28.0 | 30.0 | 79.3 |
S: 79.3

Q fact-table: what does Garrach Harbour Trust pay this year (2017/18)?
A: | Garrach Harbour Trust | 34 | 23.1 | 23.6 | 24.1 | 24.6 | 93.8 |
S: 23.1

Q reason: Why aren't the housing association and Women's Aid covered by the phasing limit?
A: **3.5** Kilmorie Housing Association and West Glen Women's Aid are exceptions to the phasing limit, since both are closed to new members and may leave the Fund within ten years.
S: both are closed to new members and may leave the Fund within ten years

Q fact-text: exit payment for West Glen Women's Aid
A: If West Glen Women's Aid left now, its exit payment on the actuary's prudent ("gilts") basis would be £486,000, whereas its reserves are £211,000.
S: £486,000

Q paraphrase: how much has the womens charity got put by
A: If West Glen Women's Aid left now, its exit payment on the actuary's prudent ("gilts") basis would be £486,000, whereas its reserves are £211,000.
S: £211,000

Q who-said: Who warned that a rate of 30% "would finish us"?
A: Its manager has written that a rate of 30% "would finish us".
S: Its manager

Q fact-text: number of employers who replied to the funding strategy consultation
A: Of 22 employers nine replied: six were content, two (Kilmorie Housing Association and West Glen Women's Aid) objected, and one (Kilmorie College) asked that its rises be spread over five years and not three.
S: nine

Q list: which employers objected to the draft funding strategy?
A: Of 22 employers nine replied: six were content, two (Kilmorie Housing Association and West Glen Women's Aid) objected, and one (Kilmorie College) asked that its rises be spread over five years and not three.
S: Kilmorie Housing Association and West Glen Women's Aid

Q decision: What rate was agreed for West Glen Women's Aid in 2018/19?
A: **3.7 Decision.** The Committee agreed the results and the rates in Table 3, save that West Glen Women's Aid be held at 24.0% for 2018/19 while the Head of Finance discusses a guarantee with the Council's Social Work service; and refused the request of Kilmorie College, the Actuary having advised against it.
S: 24.0%

Q paraphrase: did the college get its way about spreading the increases out
A: **3.7 Decision.** The Committee agreed the results and the rates in Table 3, save that West Glen Women's Aid be held at 24.0% for 2018/19 while the Head of Finance discusses a guarantee with the Council's Social Work service; and refused the request of Kilmorie College, the Actuary having advised against it.
S: refused the request of Kilmorie College

Q date: deadline for signing the valuation report
A: The final report must be signed by 31 March 2018.
S: 31 March 2018

Q fact-table: target for transfer out quotations
A: | Transfer out: quotation | 20 | 118 | 74 | 85 | 81 |
S: 85

Q fact-table: What percentage of transfer-in quotations were done in time?
A: | Transfer in: quotation | 20 | 71 | 62 | 85 | 79 |
S: 62

Q fact-table: early retirement quotes on time in 2016/17
A: | Quote for early retirement | 10 | 388 | 88 | 90 | 93 |
S: 93

Q paraphrase: how quick should they write when a pensioner dies
A: | Letter on death of a pensioner | 5 | 164 | 100 | 100 | 99 |
S: 5

Q fact-table: how many people got their contributions back in the half year
A: | Refund of contributions | 15 | 203 | 94 | 95 | 94 |
S: 203

Q list: Which administration tasks missed their target?
A: | Quote for early retirement | 10 | 388 | 88 | 90 | 93 |
A: | Transfer in: quotation | 20 | 71 | 62 | 85 | 79 |
A: | Transfer out: quotation | 20 | 118 | 74 | 85 | 81 |
A: | Refund of contributions | 15 | 203 | 94 | 95 | 94 |

Q reason: Why are transfers being dealt with so slowly?
A: **4.1** Mr Yule ascribed the poor figure for transfers to the loss of the only officer trained in them, who retired in May; a successor began on 6 November.
S: the loss of the only officer trained in them

Q date: When is the transfers in target expected to be met?
A: He expected the target for transfers in to be met by June 2018 and that for transfers out by March 2018.
S: June 2018

Q definition: what is a GMP
A: **4.2** Reconciliation of guaranteed minimum pensions (GMP), that is, the part of a pension that stands in place of the former state additional pension, has shown 312 pensioners to have been overpaid, by £164,000 altogether, and 97 to have been underpaid, by £58,000.
S: the part of a pension that stands in place of the former state additional pension

Q paraphrase: how many old people got paid too little by mistake
A: **4.2** Reconciliation of guaranteed minimum pensions (GMP), that is, the part of a pension that stands in place of the former state additional pension, has shown 312 pensioners to have been overpaid, by £164,000 altogether, and 97 to have been underpaid, by £58,000.
S: 97

Q fact-text: total GMP overpayments £
A: **4.2** Reconciliation of guaranteed minimum pensions (GMP), that is, the part of a pension that stands in place of the former state additional pension, has shown 312 pensioners to have been overpaid, by £164,000 altogether, and 97 to have been underpaid, by £58,000.
S: £164,000

Q paraphrase: will pensioners who got too much have to hand it back?
A: The Committee agreed that underpayments be made good with interest, that overpayments be not recovered, and that pensions be corrected from April 2018.
S: overpayments be not recovered

Q fact-text: admin cost per member 2016/17
A: Administration cost £21.40 per member in 2016/17, against £20.15 in 2015/16 and a Scottish average of £24.70.
S: £21.40

Q comparison: are we dearer to run than other scottish funds per member
A: Administration cost £21.40 per member in 2016/17, against £20.15 in 2015/16 and a Scottish average of £24.70.

Q fact-text: How much of the Fund is in coal, oil and gas shares?
A: **5.1** Ms Swanson reported a letter from Fossil Free Garrach, signed by 640 persons, of whom 212 said that they were members of the Fund, asking for shares in coal, oil and gas (£58m, 4.5% of the Fund) to be sold.
S: £58m, 4.5% of the Fund

Q who-said: Which councillor said their first duty was paying pensions?
A: Cllr McIlwraith said that the Committee's first duty was to pay pensions.
S: Cllr McIlwraith

Q decision: what did they settle on about getting out of fossil fuels
A: **Agreed** to have a paper in June 2018, and not to sell in the meantime.
S: not to sell in the meantime

Q fact-table: who is bringing the Pension Board constitution review
A: | 21 September 2018 | Review of Pension Board constitution | D. Yule |
S: D. Yule

N unanswerable: What was the fund worth at 31 March 2015?
N unanswerable: who is the new officer dealing with transfers
N unanswerable: What fee does Larkhill charge?
N unanswerable: how did each councillor vote on the Auldearn amendment
N unanswerable: What would the exit payment be for Kilmorie Housing Association?
N unanswerable: five-year return for Buchan Property
N unanswerable: what rate of interest will be paid on the GMP underpayments
N unanswerable: How many deferred members does the Valuation Joint Board have?
N unanswerable: admin cost per member 2017/18
N unanswerable: Did Garrach Leisure Trust get fined for its wrong return?
N false-premise: Why was the late statements breach reported to the Pensions Regulator?
N false-premise: why did the committee agree to sell its oil shares
N false-premise: What persuaded the Committee to move the full £40m into bonds?
N false-premise: why did Kilmorie College object to the housing association's rate
N false-premise: When did Tideway's three-year return fall below benchmark?

Q paraphrase: which outfit sent in the dodgy dates that held up peoples pension statements
A: Arising therefrom, the Pensions Manager advised (i) that annual benefit statements had been issued to 11,870 of 12,004 active members by the statutory date of 31 August, and to the rest by 20 October; (ii) that the 134 late statements all related to one employer, Garrach Leisure Trust, whose return had contained wrong service dates; and (iii) that the breach had been recorded but, in his view, and that of the Board's Chair, was not material and need not be reported to the Pensions Regulator.
S: Garrach Leisure Trust

Q paraphrase: how many folk wrote in about dumping oil shares
A: **5.1** Ms Swanson reported a letter from Fossil Free Garrach, signed by 640 persons, of whom 212 said that they were members of the Fund, asking for shares in coal, oil and gas (£58m, 4.5% of the Fund) to be sold.
S: 640 persons

Q paraphrase: how many workers are paying in right now
A: | Active members | 11,310 | 11,645 | 12,004 |
S: 12,004

Q paraphrase: how much of everything is sat doing nothing in the bank?
A: | Cash | – | 18 | 1.4 | 0.0 | 0.1 | 0.1 | 0.4 | – |
S: 18

Q paraphrase: how often do they do the big health check on whether the fund has enough
A: **3.1** The valuation is carried out every three years.
S: every three years

Q paraphrase: did the lump sums get paid out on time this half-year
A: | Pay retirement lump sum | 5 | 241 | 97 | 95 | 96 |
S: 97

Q paraphrase: when will wrong pensions be put right
A: The Committee agreed that underpayments be made good with interest, that overpayments be not recovered, and that pensions be corrected from April 2018.
S: April 2018

Q paraphrase: when will the stock pickers on the naughty step come and explain themselves
A: | 16 March 2018 | Ferrand & Co to attend | R. Geddes |
A: **2.5 Decision.** The Committee agreed (a) to end the Quillan mandate on three months' notice; (b) to put the proceeds provisionally into short-dated bonds, not infrastructure; (c) to move £25m, rather than the £40m recommended, from passive equities to corporate bonds; and (d) to invite Ferrand to the meeting of 16 March 2018.
S: 16 March 2018

Q list: Which employers keep the same contribution rate throughout?
A: | Invergarrach Council | 7,940 | 19.5 | 19.5 | 19.5 | 19.5 | 99.6 |
A: | Valuation Joint Board | 61 | 21.6 | 21.6 | 21.6 | 21.6 | 99.0 |

Q comparison: is the transfers-in service better or worse than in 2016/17?
A: | Transfer in: quotation | 20 | 71 | 62 | 85 | 79 |
