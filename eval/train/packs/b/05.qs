Q fact-text: How much interest did Loxbury Vale earn on its investments in 2024/25?
A: The Head of Finance and s151 Officer, Fiona Marchbanks, reported that interest earned in 2024/25 had been £1.94m against a budget of £1.35m, at an average rate of 4.91%.
S: £1.94m

Q fact-text: average rate earned 2024/25
A: The Head of Finance and s151 Officer, Fiona Marchbanks, reported that interest earned in 2024/25 had been £1.94m against a budget of £1.35m, at an average rate of 4.91%.
S: 4.91%

Q paraphrase: what did they do with the extra interest they made last year
A: The surplus of £590,000 had been put to the Local Plan reserve (£400,000) and the Commercial Property reserve (£190,000).
S: the Local Plan reserve (£400,000) and the Commercial Property reserve (£190,000)

Q fact-text: amount put to Local Plan reserve
A: The surplus of £590,000 had been put to the Local Plan reserve (£400,000) and the Commercial Property reserve (£190,000).
S: £400,000

Q reason: Why did none of the interest surplus go to the General Fund?
A: Ms Marchbanks replied that Cabinet had so decided in June, against her advice, which had been to split it evenly three ways.
S: Cabinet had so decided in June

Q who-said: which member asked why the General Fund got nothing from the surplus?
A: Cllr Strutt asked why none had gone to the General Fund.
S: Cllr Strutt

Q fact-text: How much of its loan facility has Loxbury Homes drawn?
A: Members heard that the company had drawn £6.8m of the £9.5m facility, at 6.25%, and had asked for the repayment of the first £2.0m, due on 1 October 2025, to be put off until 1 April 2027.
S: £6.8m

Q fact-text: interest rate on the Loxbury Homes loan
A: Members heard that the company had drawn £6.8m of the £9.5m facility, at 6.25%, and had asked for the repayment of the first £2.0m, due on 1 October 2025, to be put off until 1 April 2027.
S: 6.25%

Q date: until when did the housing company want to delay paying back its first £2m?
A: Members heard that the company had drawn £6.8m of the £9.5m facility, at 6.25%, and had asked for the repayment of the first £2.0m, due on 1 October 2025, to be put off until 1 April 2027.
S: 1 April 2027

Q decision: What did the committee recommend on Loxbury Homes' request to defer repayment?
A: On being put to the vote, the request was **recommended to Cabinet for refusal** by four votes to one, with one abstention.
S: recommended to Cabinet for refusal

Q who-said: who said we were being asked to be a soft bank
A: Cllr Fazal said the Council "was being asked to be a bank, and a soft one".
S: Cllr Fazal

Q reason: Why did Cllr Peake leave the room?
A: Cllr Peake, having declared that her brother was a director of the company, left the room.
S: her brother was a director of the company

Q who-said: What did Cllr Kettleborough say would follow if the company went under?
A: Cllr Kettleborough said that if the company failed there would be no new council homes at all.
S: there would be no new council homes at all

Q fact-text: How many banks would be ruled out by the ban on arms financiers?
A: The treasury adviser's representative, Matt Osei, said that this would take out 11 of the 19 banks on the list.
S: 11

Q decision: what was agreed about ethical investment
A: *It was agreed to recommend instead that officers report yearly on the environmental and social rating of each bank, with no exclusion.*
S: officers report yearly on the environmental and social rating of each bank, with no exclusion

Q paraphrase: are we going to stop putting our cash in banks that fund weapons?
A: *It was agreed to recommend instead that officers report yearly on the environmental and social rating of each bank, with no exclusion.*
S: no exclusion

Q fact-table: how many members turned up for the treasury training
A: | 25/07 | 20 Mar 2025 | Training for members on treasury | F Marchbanks | 31 Oct 2025 | Done 9 October; 7 of 8 attended |
S: 7 of 8

Q fact-table: How much has been got back from Tarrant Contracts?
A: | 25/09 | 20 Mar 2025 | Recover £46,200 overpaid to Tarrant Contracts | L Obuya | 30 Jun 2025 | Late: £31,000 recovered |
S: £31,000

Q paraphrase: how much too much did we pay tarrant by mistake
A: | 25/09 | 20 Mar 2025 | Recover £46,200 overpaid to Tarrant Contracts | L Obuya | 30 Jun 2025 | Late: £31,000 recovered |
S: £46,200

Q fact-table: When was the valuer for Loxbury Homes' land appointed?
A: | 25/16 | 25 Sep 2025 | Valuation of Loxbury Homes' land | G Sallis | 30 Nov 2025 | In hand; valuer appointed 20 October |
S: 20 October

Q list: actions in the log that are late
A: | 25/09 | 20 Mar 2025 | Recover £46,200 overpaid to Tarrant Contracts | L Obuya | 30 Jun 2025 | Late: £31,000 recovered |
A: | 25/17 | 25 Sep 2025 | Explain late payment to small firms | L Obuya | 13 Nov 2025 | Late: moved to January |

Q definition: what is CHAPS
A: *CHAPS: a same-day bank payment, generally used for large sums.*
S: a same-day bank payment, generally used for large sums

Q fact-table: who had to sort out a second signatory for CHAPS payments?
A: | 25/12 | 12 Jun 2025 | Second signatory for CHAPS payments | L Obuya | 31 Jul 2025 | Done 28 July |
S: L Obuya

Q fact-text: How much was invested at 30 September 2025?
A: - The Council had £39.4m invested at 30 September 2025 (£44.1m at 30 September 2024; £36.7m at 31 March 2025).
S: £39.4m

Q paraphrase: how much cash did we have stashed away at the end of last financial year
A: - The Council had £39.4m invested at 30 September 2025 (£44.1m at 30 September 2024; £36.7m at 31 March 2025).
S: £36.7m

Q comparison: Did the council's investments earn more or less than the benchmark in the half-year?
A: - The average rate earned in the half-year was 4.22%, just above the benchmark (SONIA) of 4.17%.
S: just above the benchmark

Q definition: what does SONIA mean?
A: *SONIA, the Sterling Overnight Index Average, is the rate at which banks lend to one another overnight.*
S: the rate at which banks lend to one another overnight

Q fact-text: interest expected for 2025/26
A: - Interest for the year is now expected to be £1.52m, compared with the budget of £1.60m.
S: £1.52m

Q fact-text: 2025/26 interest budget
A: - Interest for the year is now expected to be £1.52m, compared with the budget of £1.60m.
S: £1.60m

Q paraphrase: how much does the council owe and who to
A: - Long-term debt was £61.3m, all of it from the Public Works Loan Board (PWLB), at an average of 3.38%.
S: £61.3m

Q fact-text: average interest rate on the PWLB debt
A: - Long-term debt was £61.3m, all of it from the Public Works Loan Board (PWLB), at an average of 3.38%.
S: 3.38%

Q reason: Why was the limit with the Council's own bank broken in August?
A: - One limit was broken: the balance with the Council's own bank, Harland & Mercia, stood at £6.4m overnight on 15 August, the limit being £5.0m, because a grant came in after the dealing deadline.
S: a grant came in after the dealing deadline

Q paraphrase: did they bust any of their own rules
A: - One limit was broken: the balance with the Council's own bank, Harland & Mercia, stood at £6.4m overnight on 15 August, the limit being £5.0m, because a grant came in after the dealing deadline.
S: One limit was broken

Q date: When was Bank Rate cut to 4.25%?
A: 4.1 The Bank Rate was 4.50% in April, was cut to 4.25% on 8 May and to 4.00% on 7 August.
S: 8 May

Q fact-text: bank rate forecast by June 2026
A: The Council's adviser, Penrose Treasury, forecasts 3.75% by the end of December 2025 and 3.50% by June 2026.
S: 3.50%

Q fact-text: What did the budget assume Bank Rate would be in March 2026?
A: When the budget was set it was assumed that the rate would stand at 4.00% in December 2025 and 3.75% in March 2026.
S: 3.75%

Q paraphrase: what do we lose every time the base rate drops a notch
A: 4.2 Each quarter of a percentage point off the Bank Rate costs the Council about £95,000 in a full year.
S: about £95,000

Q fact-table: rate on the Queensferry fixed deposit
A: | Queensferry Bank | Fixed deposit | 5.0 | 4.31 | 14 Jan 2026 | 6.0 | AA- |
S: 4.31

Q fact-table: When does the Bank of Alderney & Sark deposit mature?
A: | Bank of Alderney & Sark | Fixed deposit | 3.0 | 4.45 | 27 Mar 2026 | 4.0 | A |
S: 27 Mar 2026

Q fact-table: How much is lent to Pellam County Council?
A: | Pellam County Council | Local authority | 2.0 | 4.55 | 11 Dec 2025 | 5.0 | n/a |
S: 2.0

Q fact-table: brinsley loan maturity
A: | Brinsley Borough Council | Local authority | 5.0 | 4.60 | 2 Feb 2026 | 5.0 | n/a |
S: 2 Feb 2026

Q paraphrase: how much have we got sitting with the government itself
A: | Debt Management Office | Government | 6.5 | 3.95 | 20 Oct 2025 | None | AA |
S: 6.5

Q fact-table: What is the most that may be placed with Nordvik Bank?
A: | Nordvik Bank | Notice, 95 days | 4.0 | 4.38 | n/a | 6.0 | AA |
S: 6.0

Q fact-table: sterling liquidity fund A vs limit
A: | Sterling Liquidity Fund A | Money market fund | 5.8 | 4.10 | Instant | 8.0 | AAA |
S: 5.8

Q fact-table: credit rating of our own bank Harland & Mercia
A: | Harland & Mercia Bank | Call account | 2.1 | 3.60 | Instant | 5.0 | A+ |
S: A+

Q list: which loans to other councils are outstanding?
A: | Brinsley Borough Council | Local authority | 5.0 | 4.60 | 2 Feb 2026 | 5.0 | n/a |
A: | Pellam County Council | Local authority | 2.0 | 4.55 | 11 Dec 2025 | 5.0 | n/a |

Q fact-text: minimum to be available on the same day
A: 4.3 £9.9m could be had on the same day, against a minimum of £7.0m.
S: £7.0m

Q fact-text: What was the weighted average life at 31 March?
A: Weighted average life was 61 days (at 31 March: 88).
S: 88

Q fact-text: What was the Meridian Property Fund holding worth at 30 September 2025?
A: 4.4 The £4.0m put into the Meridian Property Fund in 2017 was worth £3.46m at 30 September 2025 and £3.39m at 31 March 2025.
S: £3.46m

Q paraphrase: do we have to take the hit from the property investment on the books now?
A: Under an accounting override which lasts until 31 March 2029 for investments made before April 2024, the loss of £540,000 need not be charged to revenue.
S: need not be charged to revenue

Q date: when does the accounting override end
A: Under an accounting override which lasts until 31 March 2029 for investments made before April 2024, the loss of £540,000 need not be charged to revenue.
S: 31 March 2029

Q fact-text: at what value would officers sell the property fund
A: Officers would sell if the value reached £3.8m.
S: £3.8m

Q paraphrase: what do the advisers reckon about hanging on to meridian
A: Penrose would rather sell now.
S: sell now

Q fact-text: What limit per local authority is proposed?
A: 4.5 It is proposed that the limit for any one local authority be lowered from £5.0m to £3.0m, since several have sought exceptional financial support.
A: 4.10 That the Committee recommends Council (a) to note performance and the breach of 15 August; (b) to set a limit of £3.0m for any one local authority from 1 January 2026; and (c) to raise the HRA indicator to 15.0%.
S: £3.0m

Q reason: why lower the amount we lend to a single council
A: 4.5 It is proposed that the limit for any one local authority be lowered from £5.0m to £3.0m, since several have sought exceptional financial support.
S: several have sought exceptional financial support

Q who-said: who thinks the £3m cap is too strict and what would he have instead?
A: The Cabinet Member for Resources, Cllr Stephen Wardle, thinks the £3.0m limit too tight and would have £4.0m.
S: Cllr Stephen Wardle

Q fact-table: PWLB debt forecast for March 2027
A: | PWLB debt | 64.5 | 62.9 | 61.3 | 66.3 | 74.0 |
S: 74.0

Q fact-table: What was total CFR at 31 March 2025?
A: | Total capital financing requirement | 79.1 | 82.8 | n/a | 90.7 | 99.9 |
S: 82.8

Q fact-table: internal borrowing march 2024
A: | Internal borrowing | 14.6 | 19.9 | n/a | 24.4 | 25.9 |
S: 14.6

Q fact-table: What is the authorised limit at 30 September 2025?
A: | Authorised limit | 95.0 | 100.0 | 105.0 | 105.0 | 114.0 |
S: 105.0

Q fact-table: HRA capital financing requirement forecast for March 2026
A: | Capital financing requirement: HRA | 40.2 | 40.2 | n/a | 43.5 | 48.9 |
S: 43.5

Q definition: How does the report define the capital financing requirement?
A: 4.6 "Capital financing requirement" (CFR) means what the Council has spent on capital and has not yet paid for from revenue, grants or receipts.
S: what the Council has spent on capital and has not yet paid for from revenue, grants or receipts

Q definition: internal borrowing meaning
A: "Internal borrowing" means using the Council's own cash for the purpose instead of a loan.
S: using the Council's own cash for the purpose instead of a loan

Q reason: Why was the £5m loan for the Canal Basin flats put off?
A: It had been intended to borrow £5.0m in July for the Canal Basin flats; this was put off, as the ten-year rate went over 5% in that week, and is now intended for February 2026.
S: the ten-year rate went over 5% in that week

Q paraphrase: when are they borrowing for the flats by the canal
A: It had been intended to borrow £5.0m in July for the Canal Basin flats; this was put off, as the ten-year rate went over 5% in that week, and is now intended for February 2026.
S: February 2026

Q fact-text: loans repaid in the half year
A: Loans of £1.6m were repaid.
S: £1.6m

Q fact-text: HRA financing costs forecast as % of net revenue
A: 4.8 The prudential indicators approved on 26 February 2025 have been kept to, save that HRA financing costs are forecast at 14.9% of net revenue (indicator: 14.2%).
S: 14.9%

Q fact-text: What is the General Fund indicator for financing costs?
A: The General Fund ratio is forecast at 8.1% (indicator: 8.8%).
S: 8.8%

Q paraphrase: what do the tenants think about running up more debt on their homes
A: The Tenants' Panel met on 28 October; it opposed any more HRA borrowing until the repairs backlog, then 1,140 jobs, is below 600.
S: opposed any more HRA borrowing until the repairs backlog, then 1,140 jobs, is below 600

Q fact-text: size of repairs backlog
A: The Tenants' Panel met on 28 October; it opposed any more HRA borrowing until the repairs backlog, then 1,140 jobs, is below 600.
S: 1,140 jobs

Q fact-table: rating of the risk that Loxbury Homes defaults
A: | Loxbury Homes defaults | 3 | 4 | 12 | Charge over land; valuation |
S: 12

Q fact-table: How is the risk of bank details being fraudulently changed being mitigated?
A: | Fraudulent change of bank details | 3 | 4 | 12 | Call-back; second signatory |
S: Call-back; second signatory

Q paraphrase: how likely do they think it is a bank goes bust
A: | A bank fails | 1 | 5 | 5 | Spread; ratings checked daily |
S: 1

Q date: when would Loxbury Vale be abolished under the reorganisation proposal?
A: 5.1 Under the proposal which the seven districts and the county sent to Government on 26 September 2025, this Council would cease on 1 April 2028 and become part of one of two new unitary councils, provisionally called North Pellamshire.
S: 1 April 2028

Q decision: How did Loxbury Vale itself vote on the number of unitaries?
A: Our own Council voted, on 18 September, for three unitaries, by 22 votes to 17; the proposal for two was supported by five of the other districts.
S: for three unitaries, by 22 votes to 17

Q fact-text: Brinsley's share of the combined debt
A: 5.2 Combined General Fund debt of the four districts that would make up North Pellamshire is £212m, of which Brinsley's is £131m and ours £27m.
S: £131m

Q comparison: is our general fund debt bigger or smaller than brinsleys
A: 5.2 Combined General Fund debt of the four districts that would make up North Pellamshire is £212m, of which Brinsley's is £131m and ours £27m.

Q fact-text: our usable reserves
A: Usable reserves are £58m, of which ours are £16.2m.
S: £16.2m

Q paraphrase: has whitehall said whether we'd be lumbered with next doors borrowing
A: No reply has been had.
S: No reply has been had

Q fact-text: Above what value will land sales need the shadow authority's consent?
A: 5.4 From the date of a Structural Changes Order, expected in autumn 2026, consent of the shadow authority would be needed for disposals of land above £100,000 and for capital contracts above £1m.
S: £100,000

Q fact-table: when is the draft treasury strategy coming to committee
A: | 15 January 2026 | Draft Treasury Strategy 2026/27 | F Marchbanks |
S: 15 January 2026

Q fact-table: who is writing the external audit plan
A: | 12 March 2026 | External audit plan | Quillfeather LLP |
S: Quillfeather LLP

N unanswerable: What interest was earned in 2023/24?
N unanswerable: which banks would have been struck off the list for financing arms
N unanswerable: Who abstained on the Loxbury Homes vote?
N unanswerable: how much was the grant that came in late on 15 August
N unanswerable: PWLB debt at 30 September 2024
N unanswerable: what is the ten-year PWLB rate today
N unanswerable: How many flats are planned at Canal Basin?
N unanswerable: which district besides ours voted against two unitaries
N unanswerable: How much has been paid in fees to Penrose Treasury?
N unanswerable: what is Pellam County Council's debt
N false-premise: Why did the committee support deferring Loxbury Homes' repayment?
N false-premise: when will Brinsley repay the £5m it has defaulted on
N false-premise: Why did Cllr Peake vote against refusal?
N false-premise: at what rate did the council borrow the £5m for Canal Basin in July
N false-premise: Why did the Section 151 Officer advise putting the whole surplus in the Local Plan reserve?

Q paraphrase: which way did the officer want to carve up the windfall interest
A: Ms Marchbanks replied that Cabinet had so decided in June, against her advice, which had been to split it evenly three ways.
S: split it evenly three ways

Q paraphrase: how much is the property punt worth less than we paid
A: Under an accounting override which lasts until 31 March 2029 for investments made before April 2024, the loss of £540,000 need not be charged to revenue.
S: £540,000

Q paraphrase: did the neighbours in trouble pay back what was due in august
A: Brinsley, one of those, repaid £3.0m on time on 4 August; the £5.0m that remains will be allowed to run to its end.
S: repaid £3.0m on time on 4 August

Q paraphrase: what's the new super-council going to be called
A: 5.1 Under the proposal which the seven districts and the county sent to Government on 26 September 2025, this Council would cease on 1 April 2028 and become part of one of two new unitary councils, provisionally called North Pellamshire.
S: North Pellamshire

Q paraphrase: how often will they tell us how green and decent each bank is?
A: *It was agreed to recommend instead that officers report yearly on the environmental and social rating of each bank, with no exclusion.*
S: yearly

Q paraphrase: how much could we lay our hands on straight away
A: 4.3 £9.9m could be had on the same day, against a minimum of £7.0m.
S: £9.9m

Q paraphrase: who's the expert they pay for advice on where to stash the cash
A: The Council's adviser, Penrose Treasury, forecasts 3.75% by the end of December 2025 and 3.50% by June 2026.
S: Penrose Treasury

Q paraphrase: when are small firms going to hear why they get paid late
A: | 15 January 2026 | Late payment to small firms | L Obuya |
S: 15 January 2026

Q paraphrase: when did the base rate hit four percent
A: 4.1 The Bank Rate was 4.50% in April, was cut to 4.25% on 8 May and to 4.00% on 7 August.
S: 7 August

Q list: treasury risks with a rating of 12
A: | Loxbury Homes defaults | 3 | 4 | 12 | Charge over land; valuation |
A: | Fraudulent change of bank details | 3 | 4 | 12 | Call-back; second signatory |

Q comparison: Has the Meridian Property Fund gained or lost since March 2025?
A: 4.4 The £4.0m put into the Meridian Property Fund in 2017 was worth £3.46m at 30 September 2025 and £3.39m at 31 March 2025.
