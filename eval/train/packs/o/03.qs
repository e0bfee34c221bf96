Q fact-text: which treasury limit was broken in 2023/24?
A: The Council kept within all of its prudential indicators in 2023/24 except one, the limit on investments with a single counterparty, which was broken for three days in November 2023.
S: the limit on investments with a single counterparty
N unanswerable: which treasury limits were broken in 2022/23?
Q definition: what does treasury management actually mean
A: Treasury management means the management of the Council's borrowing, investments and cash flows, and of the risks that come with them.
Q date: when was this year's (2024/25) treasury strategy approved by council
A: The Council approved the Treasury Management Strategy Statement (TMSS) for 2023/24 on 2 March 2023 and the TMSS for 2024/25 on 29 February 2024.
S: 29 February 2024
N unanswerable: date the TMSS for 2022/23 was approved
Q fact-text: how many treasury reports must councillors get in a year at the least
A: The Council must receive as a minimum three reports each year: the strategy, a mid-year review and this annual report.
S: three
Q date: when does the deal with the treasury consultants run out?
A: The Council's advisers are Kestrel Peak Treasury Ltd, whose contract began on 1 April 2021 and runs until 31 March 2025, with an option to extend for two years.
S: 31 March 2025
N unanswerable: how much do we pay Kestrel Peak a year
N false-premise: when did we decide to extend Kestrel Peak's contract by two years?

Q definition: CFR meaning
A: The capital financing requirement (CFR) is the Council's underlying need to borrow for capital purposes.
S: the Council's underlying need to borrow for capital purposes
Q fact-table: what was the CFR at the end of march 2024
A: It was £412.6m on 31 March 2024, compared with £396.1m on 31 March 2023 and an estimate of £421.0m in the strategy.
A: | CFR at year end (£m) | 396.1 | 421.0 | 412.6 | 437.5 |
S: £412.6m
N unanswerable: capital financing requirement at 31 march 2022
Q paraphrase: how much do we owe to outside lenders now
A: External borrowing rose from £301.4m to £318.9m during the year.
A: | Gross external debt (£m) | 301.4 | 330.0 | 318.9 | 345.0 |
S: £318.9m
N false-premise: why did the council's external debt go down in 2023/24?
Q paraphrase: how much have we borrowed from our own cash instead of lenders
A: The gap between the CFR and external debt, known as internal borrowing or under-borrowing, was therefore £93.7m, against £94.7m a year earlier.
S: £93.7m
Q fact-text: under-borrowing figure the year before
A: The gap between the CFR and external debt, known as internal borrowing or under-borrowing, was therefore £93.7m, against £94.7m a year earlier.
S: £94.7m
Q fact-text: rate on the PWLB loan taken in October 2023
A: New loans of £40m were taken from the Public Works Loan Board (PWLB): £15m in June 2023 at 5.02% for four years, £10m in October 2023 at 5.31% for two years and £15m in January 2024 at 4.48% for ten years.
S: 5.31%
Q fact-text: how long is the january 24 government loan for?
A: New loans of £40m were taken from the Public Works Loan Board (PWLB): £15m in June 2023 at 5.02% for four years, £10m in October 2023 at 5.31% for two years and £15m in January 2024 at 4.48% for ten years.
S: ten years
N unanswerable: how much PWLB borrowing was taken in 2022/23
N unanswerable: what was the £15m PWLB loan of June 2023 spent on?
Q fact-text: loans that came to an end and were paid back in the year, total
A: Loans of £22.5m matured and were repaid.
S: £22.5m
Q comparison: is our debt costing us a higher rate than last year?
A: The average rate of interest on all debt was 4.06%, up from 3.79% in 2022/23 and 3.71% in 2021/22.
Q fact-text: average interest rate on debt 2021/22
A: The average rate of interest on all debt was 4.06%, up from 3.79% in 2022/23 and 3.71% in 2021/22.
S: 3.71%
N unanswerable: total interest paid on debt in 2023/24 in pounds
N unanswerable: average rate of interest on debt expected for 2024/25

Q paraphrase: which foreign bank tried to charge us more so we paid it off
A: One lender, Banque Corvin, raised its rate on a £6m loan from 4.25% to 6.10% on 17 August 2023 and the Council repaid the loan.
S: Banque Corvin
Q fact-text: what new rate did Banque Corvin want?
A: One lender, Banque Corvin, raised its rate on a £6m loan from 4.25% to 6.10% on 17 August 2023 and the Council repaid the loan.
S: 6.10%
Q fact-text: lobo loans still held
A: The Council holds £26m of Lender's Option Borrower's Option (LOBO) loans, under which the lender may propose a new rate on fixed dates and the Council may either accept it or repay without penalty.
S: £26m
N unanswerable: when is the next option date on the remaining LOBO loans
N false-premise: what penalty did we pay to Banque Corvin for repaying early?
Q reason: why wasn't any debt rescheduled
A: No debt was rescheduled, because the premiums payable would have been greater than the savings.
S: the premiums payable would have been greater than the savings
N unanswerable: how large would the premiums for rescheduling debt have been?

Q fact-text: how much was on deposit at 31 March 2024?
A: Investments stood at £38.2m on 31 March 2024 (£54.7m on 31 March 2023).
S: £38.2m
N unanswerable: average investment balance in 2022/23
Q fact-text: what return did our investments make in 2022/23
A: In 2022/23 the return was 2.03% and the benchmark 2.24%.
S: 2.03%
Q comparison: did our savings beat the benchmark in 2023/24?
A: The average return was 4.97%, against the benchmark, the Sterling Overnight Index Average (SONIA), of 4.96%.
S: 4.97%
N unanswerable: return on investments in 2021/22
Q paraphrase: how much more did we earn on savings than we'd counted on
A: Interest received was £3.05m, which was £1.15m more than the budget of £1.90m.
S: £1.15m more
N unanswerable: interest received in 2022/23
Q reason: what caused the breach in November 2023?
A: On 13 November 2023 a capital grant of £9m arrived two days before it was expected and was left overnight with the Council's own banker, Clydesmuir Bank.
A: The Chief Internal Auditor looked at the breach and found that the duty officer had not been told that the grant was due.
Q fact-text: how much was sitting in Clydesmuir when the limit was broken
A: The balance with that bank reached £21.6m, above the limit of £15m.
S: £21.6m
Q date: when was the money with the bank back under the cap?
A: It was brought back within the limit on 16 November 2023.
S: 16 November 2023
N unanswerable: name of the duty officer on 13 November 2023
N unanswerable: what was the £9m capital grant for
Q paraphrase: does the council gamble on shops and offices
A: The Council does not invest in commercial property, and no investments were made with other councils that had issued a report of serious financial difficulty.
S: The Council does not invest in commercial property

Q fact-table: capital spend actual 2023/24
A: | Capital expenditure (£m) | 38.4 | 52.0 | 44.9 | 58.3 |
S: 44.9
Q fact-table: how much had we planned to spend on capital in 23/24?
A: | Capital expenditure (£m) | 38.4 | 52.0 | 44.9 | 58.3 |
S: 52.0
N unanswerable: capital spending estimate 2025/26
Q fact-table: what share of housing rents money goes on debt costs, 2023/24 actual
A: | Financing costs to net revenue stream: Housing Revenue Account (%) | 19.8 | 21.5 | 21.9 | 23.2 |
S: 21.9
Q fact-table: general fund financing cost ratio 2024/25 estimate
A: | Financing costs to net revenue stream: General Fund (%) | 7.1 | 7.6 | 7.4 | 8.0 |
S: 8.0
Q fact-table: authorised limit for borrowing this year 2024/25
A: | Authorised limit (£m) | 440.0 | 455.0 | 455.0 | 470.0 |
S: 470.0
Q fact-table: upper limit for debt due in 5 to 10 years
A: | 5 to 10 years | 0 | 40 | 49.6 | 15.6 |
S: 40
Q fact-table: how many millions of our loans fall due within a year
A: | Under 12 months | 0 | 20 | 31.0 | 9.7 |
S: 31.0
N unanswerable: debt due within 12 months at 31 march 2023
Q fact-table: how much have we lent to another council and at what rate
A: | Wrenbridge County Council | Local authority loan | 5.0 | 5.60 | 3 February 2026 |
S: 5.60
Q fact-table: when do we get the Halden Nordic money back
A: | Halden Nordic Bank | Fixed deposit | 8.0 | 5.28 | 20 December 2024 |
S: 20 December 2024
Q list: which money market funds do we use?
A: | Sterling Harbour Money Market Fund | Fund | 12.0 | 5.19 | Same day |
A: | Larkmoor Money Market Fund | Fund | 9.5 | 5.21 | Same day |
N unanswerable: how much was held in the Larkmoor fund on 31 March 2024?
N unanswerable: credit rating of Halden Nordic Bank

Q fact-text: what was the short-term borrowing for in the first quarter?
A: Temporary borrowing of £12m was taken from two English councils for the ferry terminal works at an average of 5.35%.
S: the ferry terminal works
N unanswerable: which two English councils lent us the £12m?
Q fact-text: where do the advisers think bank rate will be in march 2026
A: The advisers expect Bank Rate, which was 5.25% in June 2024 and was cut to 5.00% on 1 August 2024, to reach 4.50% by March 2025 and 3.75% by March 2026.
S: 3.75%
Q paraphrase: did councillors feel any wiser after the course?
A: In an anonymous survey afterwards, nine said they felt confident in challenging the strategy, as against four before.
S: nine said they felt confident in challenging the strategy, as against four before
Q fact-text: turnout of committee members at May treasury training
A: Fourteen of the seventeen members of the Committee attended the training given by the advisers on 22 May 2024.
S: Fourteen of the seventeen
N unanswerable: who wrote that they finally understand why we borrow from ourselves?
Q fact-text: internal audit rating counterparty monitoring
A: Internal Audit reported in April 2024 and gave Substantial Assurance on cash-flow forecasting and Limited Assurance on counterparty monitoring.
S: Limited Assurance
N unanswerable: assurance rating given by internal audit to borrowing decisions
Q paraphrase: who was supposed to find a stand-in for the duty officer, and did it happen
A: | 3 | Deputy for the duty officer to be named and trained | Treasury Manager | 31 July 2024 | Late |
S: Late
Q fact-table: deadline for the bank's automatic warning
A: | 5 | Automatic alert from the bank at 90% of the limit | Head of Digital | 31 October 2024 | Not started |
S: 31 October 2024
Q fact-text: how many people signed the petition about oil and gas banks
A: A petition with 1,284 signatures, presented by the Strathlorne Climate Forum on 9 May 2024, asked the Council to stop holding deposits with banks that finance new oil and gas fields.
S: 1,284
N unanswerable: which of our banks finance oil and gas fields
N false-premise: when did the committee agree to the climate petition?
Q decision: was the limit for the council's own bank put up?
A: On a division 6 voted for the amendment and 8 for the motion, which was carried.
A: The Committee is asked to (a) note the annual report; (b) note the breach of 13 November 2023 and the action taken; (c) recommend to Council that the single-counterparty limit for the Council's own banker be raised from £15m to £20m.
S: 8 for the motion, which was carried
Q who-said: who argued that the cap shouldn't be lifted the first time it pinches
A: Councillor Baxendale moved as an amendment that the limit stay at £15m, on the ground that "a limit that is lifted the first time it pinches is not a limit".
S: Councillor Baxendale
Q who-said: who told members no council had ever failed to pay such a loan back
A: Ms Haldane answered that no local authority had ever defaulted on such a loan.
S: Ms Haldane
N unanswerable: who told the Committee that Bank Rate would fall
Q paraphrase: whos in charge of the committee, the chair
A: Convener: Councillor Isla MacRobbie.
S: Councillor Isla MacRobbie
Q date: which meeting decides whether the consultants are kept on
A: | Adviser contract: extend or tender | Procurement Board | 16 January 2025 |
S: 16 January 2025
Q paraphrase: who do i phone about this treasury paper
A: Contact: Morven Haldane, Treasury Manager, extension 4417.
S: Morven Haldane, Treasury Manager, extension 4417
