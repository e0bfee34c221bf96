Q fact-text: what materiality level did the auditors use for the 2018/19 financial statements?
A: Materiality for the financial statements had been set at £1.12 million, being 2 per cent of gross expenditure, compared with £1.05 million in the previous year.
S: £1.12 million
Q fact-text: materiality previous year figure
A: Materiality for the financial statements had been set at £1.12 million, being 2 per cent of gross expenditure, compared with £1.05 million in the previous year.
S: £1.05 million
N unanswerable: what was performance materiality in the previous year?
Q paraphrase: below what size do the auditors not bother to tell us about a mistake
A: Performance materiality was £784,000 and the threshold for reporting trivial errors was £56,000.
S: £56,000
N unanswerable: materiality for the group accounts

Q paraphrase: why were the books not signed off on time this year
A: The Chief Finance Officer replied that the auditor had been short of staff with public sector experience and had told the Council in June that fieldwork would not start until 12 August.
S: the auditor had been short of staff with public sector experience
Q date: when did the auditors say they would begin their fieldwork?
A: The Chief Finance Officer replied that the auditor had been short of staff with public sector experience and had told the Council in June that fieldwork would not start until 12 August.
S: 12 August
N unanswerable: when did the auditors finish their fieldwork?
Q date: what day were the 17/18 accounts signed
A: Councillor Wragg noted that the 2017/18 accounts had been signed on 27 July 2018, and asked that the Committee's disappointment be recorded.
S: 27 July 2018
N unanswerable: what day were the 2016/17 accounts signed
N false-premise: Why did the council miss the deadline for signing its 2017/18 accounts?

Q fact-text: by what date is the clean opinion on the accounts expected
A: Ms Marchetti introduced the Audit Findings Report (AFR) and said that, subject to three outstanding matters, she expected to issue an unqualified opinion on the financial statements by 11 October 2019.
S: 11 October 2019
Q reason: why is the value for money conclusion going to be qualified?
A: She proposed a qualified ("except for") conclusion on value for money because of weaknesses in the contract management of the Drovers' Quay scheme.
S: weaknesses in the contract management of the Drovers' Quay scheme
N false-premise: why will the auditor qualify the opinion on the financial statements?
N unanswerable: what was the value for money conclusion in 2017/18?
Q list: what was still missing before the auditor could finish
A: The three outstanding matters were the receipt of a bank confirmation from one counterparty, the assurance letter from the auditor of the Fenwold Pension Fund, and the final review of the group accounts by the partner.
N unanswerable: which bank has not yet sent its confirmation to the auditor?
Q definition: what does AFR stand for
A: Ms Marchetti introduced the Audit Findings Report (AFR) and said that, subject to three outstanding matters, she expected to issue an unqualified opinion on the financial statements by 11 October 2019.
S: Audit Findings Report

Q fact-text: what is the net pension liability after the McCloud change?
A: Mr Suddaby explained that the McCloud judgment on pension age discrimination had required the actuary to revise the net pension liability from £41.6 million to £42.3 million.
S: £42.3 million
N unanswerable: net pension liability at 31 march 2018
Q paraphrase: did the pensions court case hit the council's day to day kitty
A: The revision had been made in the final accounts and had no effect on the General Fund balance.
S: had no effect on the General Fund balance
N unanswerable: how much did the actuary charge for redoing the McCloud figures
Q who-said: who said the valuer had simply got the size of one building wrong?
A: Mr Ibbs said that the valuer had used the wrong floor area for that one building, and that a check of eleven other assets had found no similar mistake.
S: Mr Ibbs
Q fact-text: how many more properties were looked at to see if the same slip had happened
A: Mr Ibbs said that the valuer had used the wrong floor area for that one building, and that a check of eleven other assets had found no similar mistake.
S: eleven
N unanswerable: what was the correct floor area of Canalside Leisure Centre?
Q who-said: Who wanted officers to come back on the recommendations at every single meeting?
A: Mrs Lanyon was concerned that two of the five recommendations from the previous year had been repeated, and proposed that officers report progress to every meeting rather than once a year.
S: Mrs Lanyon
Q decision: how often will progress on the auditor's points be reported in future, as agreed
A: (c) that the Chief Finance Officer report progress on the recommendations every six months, starting in March 2020;
S: every six months
N false-premise: when did the committee agree to have progress on audit recommendations at every meeting

Q fact-text: what was the basic cost of the audit meant to be
A: The planned audit fee was £43,870.
S: £43,870
Q paraphrase: how much more do the accountants want on top
A: Brandreth Low LLP had proposed an additional fee of £9,200 for the extra work on pensions and property, which was subject to approval by the national appointments body and had not been agreed by the Council.
S: £9,200
N unanswerable: how much additional fee did Brandreth Low charge for 2017/18?
Q decision: did we accept the extra bill from the auditors
A: (d) that the Committee object to the proposed additional fee.
N false-premise: how much of the £9,200 did the national appointments body approve?
N unanswerable: who moved that the committee object to the extra audit fee
Q decision: vote on the audit findings and accounts resolution
A: **RESOLVED** (5 votes to 1, with 1 abstention):
S: 5 votes to 1, with 1 abstention
Q paraphrase: who was the only one that voted no
A: Councillor Wragg asked that his vote against be recorded.
S: Councillor Wragg
N unanswerable: who abstained in the vote on the accounts?
Q decision: who gets to put their name to the accounts for the committee?
A: (b) that the Statement of Accounts 2018/19 be approved and the Chair be authorised to sign them on behalf of the Committee;
S: the Chair

Q fact-table: by how much was the Canalside centre overvalued, in thousands
A: | M1 | Canalside Leisure Centre valuation overstated | -1,340 | Yes |
S: -1,340
Q list: which mistakes found by the auditor have been left uncorrected?
A: | M3 | Business rates appeals provision understated | -212 | No |
A: | M4 | Housing benefit overpayment debtor overstated | -88 | No |
A: | M6 | Section 106 receipts wrongly shown as income | -163 | No |
Q fact-table: s106 receipts misstatement amount
A: | M6 | Section 106 receipts wrongly shown as income | -163 | No |
S: -163
Q fact-table: how large was the unpaid Drovers Quay bill that had been left out of the accounts
A: | M5 | Capital creditor for Drovers' Quay omitted | -405 | Yes |
S: -405
N unanswerable: which contractor was owed the capital creditor omitted for Drovers' Quay?
Q reason: why wouldn't management correct the three smaller errors
A: Management has declined to adjust M3, M4 and M6 because, taken together, they are below performance materiality.
S: taken together, they are below performance materiality
N false-premise: why did management refuse to correct the Canalside valuation?

Q paraphrase: did the council keep within its day-to-day budget in 2018/19, and by how much
A: Net spending in the year was £12.61 million, giving an underspend of £230,000, which was transferred to the Transformation Reserve.
S: an underspend of £230,000
Q paraphrase: where did the leftover money at year end go
A: Net spending in the year was £12.61 million, giving an underspend of £230,000, which was transferred to the Transformation Reserve.
S: transferred to the Transformation Reserve
Q fact-text: how far over budget were we in 2017/18?
A: In 2017/18 there had been an overspend of £95,000.
S: £95,000
N unanswerable: what was the net revenue budget for 2017/18?
Q fact-text: minimum level for general fund working balance
A: The General Fund working balance stood at £2.10 million on 31 March 2019, unchanged from the year before and above the minimum of £1.75 million set by Full Council in February 2018.
S: £1.75 million
Q date: When did the full council fix the lowest the working balance may fall?
A: The General Fund working balance stood at £2.10 million on 31 March 2019, unchanged from the year before and above the minimum of £1.75 million set by Full Council in February 2018.
S: February 2018
N false-premise: why did the general fund working balance fall during 2018/19?
Q definition: what are earmarked reserves
A: Earmarked reserves are sums set aside for a particular purpose.
S: sums set aside for a particular purpose
Q reason: why did the pots of saved money shrink last year?
A: They fell from £9.47 million to £8.02 million, chiefly because £1.6 million was drawn from the Capital Reserve for the refurbishment of the Assembly Rooms.
S: £1.6 million was drawn from the Capital Reserve for the refurbishment of the Assembly Rooms
N unanswerable: total cost of refurbishing the assembly rooms
Q comparison: is council tax collection any better than the year before?
A: Collection rates were 98.1 per cent for council tax (98.3 per cent in 2017/18) and 98.9 per cent for business rates (98.4 per cent in 2017/18).
S: 98.1 per cent for council tax (98.3 per cent in 2017/18)
N unanswerable: what is the target for council tax collection?
Q paraphrase: how much did it cost to pay people off last year
A: Fourteen staff left with exit packages at a total cost of £311,000; in the previous year there were nine packages costing £187,000.
S: £311,000
Q fact-text: number of exit packages in 2017/18
A: Fourteen staff left with exit packages at a total cost of £311,000; in the previous year there were nine packages costing £187,000.
S: nine
N unanswerable: biggest single exit package 2018/19
Q paraphrase: did any local people formally challenge the accounts?
A: No objections to the accounts were received from local electors during the inspection period, which ran from 3 June to 12 July 2019.
S: No objections to the accounts were received from local electors
N unanswerable: who was the resident who asked to see the consultancy invoices
N unanswerable: how much was spent on consultancy in 2018/19?

Q fact-table: planning appeals reserve at end of March 2019
A: | Planning Appeals Reserve | 250 | 250 | 138 |
S: 138
Q fact-table: How much was put by for the local plan by March 2018?
A: | Planning Policy (Local Plan) Reserve | 420 | 560 | 675 |
S: 560
Q fact-table: rainy day money for preventing homelessness, latest figure
A: | Homelessness Prevention Reserve | 340 | 1,000 | 970 |
S: 970
N unanswerable: why did the planning appeals reserve go down
N unanswerable: insurance reserve at 31 march 2020
Q comparison: Which reserve is the biggest at 31 March 2019, the capital one or the business rates one?
A: | Capital Reserve | 4,900 | 4,610 | 3,010 |
A: | Business Rates Equalisation Reserve | 1,815 | 2,020 | 1,930 |
Q fact-table: what is the chief exec paid, before pension
A: | Chief Executive | 108,400 | 620 | 17,340 | 126,360 |
S: 108,400
Q fact-table: expenses claimed by director of place
A: | Director of Place | 81,900 | 1,340 | 13,100 | 96,340 |
S: 1,340
Q date: when did the communities director leave?
A: | Director of Communities (left 30 November 2018) | 53,600 | 75 | 8,580 | 62,255 |
S: 30 November 2018
N unanswerable: why did the director of communities leave
N unanswerable: salary of the head of ICT

Q fact-table: by when must a second person be checking the large journals
A: | 2 | Review journals above £50,000 by a second officer before posting | High | Financial Accounting Manager | 31 October 2019 | 2017/18 |
S: 31 October 2019
Q paraphrase: whose job is it to stop ex-staff getting into the finance system
A: | 3 | Remove leavers' access to the ledger within two working days | Medium | Head of ICT | 30 November 2019 | 2017/18 |
S: Head of ICT
Q list: which of the auditor's recommendations are repeats from the year before
A: | 2 | Review journals above £50,000 by a second officer before posting | High | Financial Accounting Manager | 31 October 2019 | 2017/18 |
A: | 3 | Remove leavers' access to the ledger within two working days | Medium | Head of ICT | 30 November 2019 | 2017/18 |
N unanswerable: how many leavers still had access to the ledger?
N unanswerable: who is responsible for collecting declarations of interest from senior staff

Q fact-text: how much has been spent on Drovers Quay up to march 2019
A: The Chair replied that £6.4 million had been spent to 31 March 2019 out of an approved budget of £7.9 million, and that the opening, first planned for May 2019, was now expected in February 2020.
S: £6.4 million
Q date: when is Drovers Quay meant to open now?
A: The Chair replied that £6.4 million had been spent to 31 March 2019 out of an approved budget of £7.9 million, and that the opening, first planned for May 2019, was now expected in February 2020.
S: February 2020
N unanswerable: will the Assembly Rooms be open again by Christmas?
Q paraphrase: how long must Ms Trott wait for her reply
A: The Chair said that a written answer would be sent within ten working days.
S: ten working days
Q fact-table: when will the anti fraud policy be looked at again
A: | 23 January 2020 | Annual review of the Anti-Fraud Policy | Head of Law and Monitoring Officer |
S: 23 January 2020
N unanswerable: when will the annual governance statement come to committee
Q paraphrase: which councillors couldn't make it in september
A: Apologies for absence were received from Councillors P. Gorringe and E. Vail.
S: Councillors P. Gorringe and E. Vail
