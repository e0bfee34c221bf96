Q fact-text: who chairs the audit committee
A: Membership: Councillors Farah Okonjo-Lyle (Chair), Stuart Bellingham (Vice-Chair), Marcus Tring, Yasmin Dar, Colette Ambrose, Robin Fairhurst; Independent Members: Dr Priya Venkataraman and Mr Howard Speke.
S: Farah Okonjo-Lyle

Q paraphrase: which members of the audit committee aren't politicians
A: Membership: Councillors Farah Okonjo-Lyle (Chair), Stuart Bellingham (Vice-Chair), Marcus Tring, Yasmin Dar, Colette Ambrose, Robin Fairhurst; Independent Members: Dr Priya Venkataraman and Mr Howard Speke.
S: Dr Priya Venkataraman and Mr Howard Speke

Q date: by when do I have to say who's standing in for me
A: Substitutes must be named to Governance Services by 3pm on the day of the meeting.
S: by 3pm on the day of the meeting

Q paraphrase: how long may my question be and how early must it be in
A: Questions to the Committee from electors: up to 50 words, five clear working days before, to governance@eastmere.example.
S: up to 50 words, five clear working days before

Q fact-text: governance officer phone
A: Contact: Josephine Adeyinka-Cole, Principal Governance Officer, 020 7946 0555.
S: 020 7946 0555

N unanswerable: how many supplementary questions may an elector ask?

N unanswerable: how much are the independent members paid?

Q fact-text: who are the external auditors
A: **A1. External audit.** The appointed auditors, Hanborough LLP, said that they would issue a disclaimer of opinion on the 2022/23 accounts, as the statutory backstop date of 13 December 2024 left no time to do the work.
S: Hanborough LLP

Q reason: why won't the auditors give an opinion on the 2022/23 accounts?
A: **A1. External audit.** The appointed auditors, Hanborough LLP, said that they would issue a disclaimer of opinion on the 2022/23 accounts, as the statutory backstop date of 13 December 2024 left no time to do the work.
S: the statutory backstop date of 13 December 2024 left no time to do the work

Q who-said: who asked if a disclaimer meant trouble
A: Mr Speke asked whether a disclaimer meant that something was wrong.
S: Mr Speke

Q paraphrase: does a disclaimer mean they found something fishy
A: The audit partner, Ms Leonie Strand, replied: "It means that we have not looked, not that we have looked and found something."
S: "It means that we have not looked, not that we have looked and found something."

Q date: when should the audit for 2023/24 be finished
A: The 2023/24 audit was to be done by 28 February 2025.
S: 28 February 2025

N unanswerable: what did the 2021/22 audit conclude?

N unanswerable: how much does Hanborough charge?

Q fact-text: opinion on housing repairs contract management
A: **A2. Housing repairs.** The Head of Internal Audit reported a *No assurance* opinion on Housing Repairs Contract Management and a *Limited assurance* opinion on Housing Repairs Stock Control.
S: *No assurance*

Q fact-text: opinion on repairs stock control
A: **A2. Housing repairs.** The Head of Internal Audit reported a *No assurance* opinion on Housing Repairs Contract Management and a *Limited assurance* opinion on Housing Repairs Stock Control.
S: *Limited assurance*

N unanswerable: opinion on housing repairs call handling

Q who-said: which councillor was appalled
A: Councillor Tring was "appalled" that 640 jobs had been paid for twice.
S: Councillor Tring

Q fact-text: number of repair jobs paid twice over
A: Councillor Tring was "appalled" that 640 jobs had been paid for twice.
S: 640

Q comparison: how much was paid double and how much have we clawed back?
A: The Director of Housing said that £118,000 had been paid twice and £71,000 had so far been got back from the contractor.
S: £118,000 had been paid twice and £71,000 had so far been got back

N unanswerable: which contractor was paid twice?

Q decision: what did they decide to do about repairs in November
A: RESOLVED: that the Director attend again in January; that the Chair write to the Cabinet Member.
S: that the Director attend again in January; that the Chair write to the Cabinet Member

N unanswerable: what did the Cabinet Member reply to the Chair's letter?

Q comparison: whistleblowers this year against last
A: **A3. Whistleblowing.** Eleven disclosures had been made in 2023/24, compared with six in 2022/23.
S: Eleven disclosures had been made in 2023/24, compared with six in 2022/23

Q paraphrase: did anyone back Cllr Dar on naming departments
A: Councillor Dar moved that names of departments be published; not seconded.
S: not seconded

N false-premise: who seconded Councillor Dar's motion on publishing departments?

N unanswerable: in which department were most whistleblowing disclosures made?

Q fact-text: how were the three councillor complaints closed
A: **A4. Standards.** Three complaints about councillors were closed: one by apology, two with no further action.
S: one by apology, two with no further action

N unanswerable: which councillor apologised?

Q paraphrase: what happened to the complaint about something a councillor put on Facebook or the like
A: The complaint about a social media post by a member was passed to an outside investigator.
S: passed to an outside investigator

Q paraphrase: what came of the advice to cut down company cards
A: The Committee had recommended that the number of cards be cut from 412 to 250.
A: The Director of Finance stated that there were now 287.

Q date: when did the Committee recommend fewer purchase cards?
A: **A5. Follow-up of the Committee's recommendation of 24 July 2024 on purchase cards.** The Committee had recommended that the number of cards be cut from 412 to 250.
S: 24 July 2024

Q fact-text: number of purchase cards now
A: The Director of Finance stated that there were now 287.
S: 287

Q date: when will they be down to 250 cards
A: She expected to reach 250 by March 2025.
S: March 2025

Q comparison: old and new limit on a card purchase
A: The limit for a single purchase was lowered on 1 October from £1,000 to £500.
S: from £1,000 to £500

N unanswerable: how much was spent on purchase cards in 2024?

Q fact-text: audits finished by December 2024
A: B1. Of 48 audits in the plan, 26 have been finished, 9 are in draft, 8 are under way, and 5 not begun.
S: 26

Q fact-text: how many audits haven't been started
A: B1. Of 48 audits in the plan, 26 have been finished, 9 are in draft, 8 are under way, and 5 not begun.
S: 5 not begun

Q comparison: is internal audit further on than this time last year
A: B1. Of 48 audits in the plan, 26 have been finished, 9 are in draft, 8 are under way, and 5 not begun.
A: At the same point last year 31 had been finished.

Q list: Which audits have been dropped from the plan?
A: Three audits have been dropped: Leisure Contract (as the contract is to be let anew), Tree Inspections (done by consultants), and Members' Allowances (low risk).
S: Leisure Contract (as the contract is to be let anew), Tree Inspections (done by consultants), and Members' Allowances (low risk)

Q reason: why was the leisure contract audit scrapped
A: Three audits have been dropped: Leisure Contract (as the contract is to be let anew), Tree Inspections (done by consultants), and Members' Allowances (low risk).
S: as the contract is to be let anew

Q reason: why is internal audit running behind?
A: B2. Progress is slower because one auditor is on maternity leave and the data analyst post has been empty since June.
S: one auditor is on maternity leave and the data analyst post has been empty since June

N unanswerable: when does the auditor on maternity leave come back?

Q definition: what does limited assurance mean
A: **Limited**: weaknesses that put objectives at risk.
S: weaknesses that put objectives at risk

Q definition: meaning of no assurance
A: **No assurance**: controls so weak that error or abuse is likely.
S: controls so weak that error or abuse is likely

Q paraphrase: how quick must the most urgent audit points be put right
A: *High priority* recommendations should be carried out in three months, *medium* in six and *low* in twelve.
S: three months

Q fact-table: temporary accommodation payments opinion
A: | Temporary Accommodation Payments | Housing | Limited | Reasonable (2021) | 3 | 5 | 1 |
S: Limited

Q fact-table: temporary staff audit result
A: | Temporary Staff (Agency) | Resources | Reasonable | Limited (2022) | 0 | 4 | 2 |
S: Reasonable

N unanswerable: temporary event notices audit result

Q list: which audits got a better opinion than last time?
A: | Temporary Staff (Agency) | Resources | Reasonable | Limited (2022) | 0 | 4 | 2 |
A: | Cyber Security | Resources | Reasonable | Limited (2023) | 1 | 3 | 0 |

Q list: which audits came out as limited?
A: | Temporary Accommodation Payments | Housing | Limited | Reasonable (2021) | 3 | 5 | 1 |
A: | Direct Payments | Adults | Limited | Limited (2020) | 2 | 6 | 0 |

Q fact-table: high priority recommendations in the Direct Payments audit
A: | Direct Payments | Adults | Limited | Limited (2020) | 2 | 6 | 0 |
S: 2

Q fact-table: when was parking income last audited
A: | Parking Enforcement Income | Place | Reasonable | Reasonable (2019) | 0 | 2 | 3 |
S: 2019

Q fact-table: how did St Oswins do
A: | School: St Oswin's Primary | Children | Reasonable | n/a | 0 | 3 | 4 |
S: Reasonable

N unanswerable: what were the three medium recommendations at St Oswin's?

Q fact-table: council tax audit low recommendations
A: | Council Tax | Resources | Substantial | Substantial (2023) | 0 | 0 | 2 |
S: 2

N unanswerable: business rates audit opinion

Q list: what was so wrong at Mereside Juniors?
A: B4. *Mereside Juniors.* Six high priority matters arose, among them: no bank reconciliation for fourteen months; the former bursar able both to raise and to pay invoices; lettings income not banked; a minibus bought without quotations; no register of interests; and governors' minutes unsigned.

Q fact-text: how long had nobody checked the school's bank account
A: B4. *Mereside Juniors.* Six high priority matters arose, among them: no bank reconciliation for fourteen months; the former bursar able both to raise and to pay invoices; lettings income not banked; a minibus bought without quotations; no register of interests; and governors' minutes unsigned.
S: fourteen months

Q fact-text: how deep in the red is Mereside Juniors
A: The deficit was £214,000 at 31 March 2024.
S: £214,000

N unanswerable: what did the Mereside minibus cost?

N unanswerable: Mereside Juniors deficit at 31 March 2023

Q who-said: who found a cupboard of unopened post
A: The headteacher wrote that she had "inherited a cupboard full of unopened envelopes".
S: The headteacher

Q date: since when has there been an interim bursar
A: An interim bursar has been there since 4 November.
S: 4 November

N false-premise: when was the former bursar of Mereside Juniors prosecuted?

Q reason: why hasn't the Direct Payments opinion got any better
A: B5. *Direct Payments.* The opinion has not improved since 2020, because yearly reviews of accounts are still done for only 46% of people.
S: yearly reviews of accounts are still done for only 46% of people

Q comparison: yearly account reviews done against the target
A: B5. *Direct Payments.* The opinion has not improved since 2020, because yearly reviews of accounts are still done for only 46% of people.
A: The target is 90%.

N unanswerable: how many people get direct payments?

Q fact-table: housing overdue high recommendations
A: | Housing | 41 | 20 | 7 | 11 | 3 |
S: 7

Q fact-table: how many recommendations did Children's get done
A: | Children | 19 | 17 | 0 | 1 | 1 |
S: 17

Q fact-table: Adults: medium recs overdue
A: | Adults | 22 | 14 | 2 | 5 | 1 |
S: 5

Q list: which directorates have no overdue high priority recommendations
A: | Children | 19 | 17 | 0 | 1 | 1 |
A: | Place | 16 | 15 | 0 | 1 | 0 |

Q fact-table: resources recs due by end of 2024
A: | Resources | 33 | 27 | 1 | 4 | 1 |
S: 33

N unanswerable: resources recs due by 31 March 2025

Q comparison: council homes won back from cheats, against what was aimed at
A: C1. The team recovered 17 council homes against a target of 15, and stopped 9 false Right to Buy applications.
S: 17 council homes against a target of 15

Q fact-text: bogus right to buy claims stopped
A: C1. The team recovered 17 council homes against a target of 15, and stopped 9 false Right to Buy applications.
S: 9

Q fact-text: blue badge prosecutions
A: *Blue Badge* prosecutions were 28 and *resident permit* cautions 43.
S: 28

N unanswerable: resident permit prosecutions

N unanswerable: Blue Badge cautions

Q fact-text: actual cash the fraud team got back
A: Cash recovered was £186,400; notional savings, worked out on national rates, were £1.92 million.
S: £186,400

Q definition: what are notional savings?
A: *Notional* means money that would probably have been lost had the fraud gone on.

Q definition: NFI
A: C2. The National Fraud Initiative (NFI) gave 6,214 matches, of which 1,390 have been looked at.
S: National Fraud Initiative

Q fact-text: how many data matches have they gone through so far
A: C2. The National Fraud Initiative (NFI) gave 6,214 matches, of which 1,390 have been looked at.
S: 1,390

N unanswerable: how many of the NFI matches turned out to be fraud?

Q paraphrase: what number do I ring about a neighbour fiddling the council
A: C3. Residents may report fraud on 0800 555 0177 (free, answerphone at all hours) or fraud@eastmere.example.
S: 0800 555 0177

Q paraphrase: what did the tip-off about the flat upstairs lead to
A: Keys to the flat were handed in on 8 October.
S: Keys to the flat were handed in on 8 October

N unanswerable: in which block was the flat whose keys were handed in?

Q list: what are the significant governance issues
A: D1. Four significant issues were named: (1) housing repairs; (2) late accounts; (3) the Dedicated Schools Grant (DSG) deficit; (4) information requests answered late.

Q comparison: are FOIs answered faster than a year before?
A: D2. On (4), 71% of Freedom of Information (FOI) requests were answered in 20 working days in October to December 2024, up from 58% in the same months of 2023; of Subject Access Requests (SARs) 49% were answered within a month, down from 55%.
S: 71% of Freedom of Information (FOI) requests were answered in 20 working days in October to December 2024, up from 58%

Q fact-text: SARs answered on time
A: D2. On (4), 71% of Freedom of Information (FOI) requests were answered in 20 working days in October to December 2024, up from 58% in the same months of 2023; of Subject Access Requests (SARs) 49% were answered within a month, down from 55%.
S: 49%

Q reason: why's the pile of subject access requests growing
A: The SAR backlog grew because two former care home residents' files run to over 9,000 pages each.
S: two former care home residents' files run to over 9,000 pages each

N unanswerable: how many SARs are in the backlog?

N false-premise: why did the share of FOI requests answered in time fall?

Q fact-text: DSG deficit at March 2024
A: D3. On (3), the DSG deficit stood at £11.7 million at 31 March 2024 and is forecast at £16.2 million at 31 March 2025.
S: £11.7 million

Q fact-text: expected schools grant hole at end of March 2025
A: D3. On (3), the DSG deficit stood at £11.7 million at 31 March 2024 and is forecast at £16.2 million at 31 March 2025.
S: £16.2 million

N unanswerable: expected DSG deficit at end of March 2026

Q date: when does the override run out
A: The statutory override ends on 31 March 2026.
S: 31 March 2026

Q fact-table: CR2 current score
A: | CR2 | Cost of temporary accommodation | Director of Housing | 20 | 25 | 12 | ↑ |
S: 25

Q fact-table: who owns the cyber attack risk
A: | CR4 | Cyber attack | Head of Digital | 16 | 16 | 12 | → |
S: Head of Digital

Q list: which corporate risks are rising?
A: | CR2 | Cost of temporary accommodation | Director of Housing | 20 | 25 | 12 | ↑ |
A: | CR3 | DSG override ends | Director of Children's Services | 16 | 20 | 12 | ↑ |
A: | CR8 | Statutory officer gap | Chief Executive | 6 | 12 | 4 | ↑ |

Q fact-table: which risk has already reached its target
A: | CR7 | Recruiting social workers | Director of Adults' Services | 12 | 9 | 9 | ↓ |
S: Recruiting social workers

Q fact-table: fire safety target score
A: | CR5 | Fire safety in tall blocks | Director of Housing | 15 | 10 | 5 | ↓ |
S: 5

N unanswerable: fire safety score in July 2024

Q reason: why did the statutory officer risk jump?
A: E1. CR8 went up because the Monitoring Officer leaves on 14 February and no successor has been appointed.
S: the Monitoring Officer leaves on 14 February and no successor has been appointed

Q reason: why is the fire risk lower now
A: CR5 went down since sprinklers were finished at Alder and Beech Houses in December.
S: sprinklers were finished at Alder and Beech Houses in December

N unanswerable: why did the budget gap risk go down?

N unanswerable: who will be the next Monitoring Officer?

Q definition: what is risk appetite
A: It is *the amount and kind of risk that the Council is willing to take in order to meet its aims*.

Q who-said: who wanted risk appetite explained
A: E2. Dr Venkataraman asked in November that "risk appetite" be defined.
S: Dr Venkataraman

Q paraphrase: how daring are we prepared to be with money
A: The Council's appetite is low for safeguarding and law, moderate for money, and high for digital change.
S: moderate for money

Q fact-text: total borrowing September 2024
A: F1. Borrowing was £412 million on 30 September 2024 at an average rate of 3.64%; investments were £37 million at 4.91%.
S: £412 million

Q fact-text: operational boundary
A: The authorised limit is £560 million and the operational boundary £520 million; neither was passed.
S: £520 million

Q comparison: how much cheaper was borrowing from the other council than from the PWLB
A: A loan of £20 million was taken from another council for nine months at 4.85%, in place of one from the Public Works Loan Board (PWLB), for which the rate that day was 5.12%.

N unanswerable: which council lent the £20 million?

N false-premise: by how much was the authorised limit exceeded?

Q fact-table: when is Mereside coming back to committee
A: | 26 March 2025 | Mereside Juniors: follow-up | Director of Children's Services |
S: 26 March 2025

Q fact-table: who writes the draft AGS
A: | 18 June 2025 | Draft Annual Governance Statement | Monitoring Officer |
S: Monitoring Officer

Q fact-table: meeting for purchase cards one year on
A: | 23 July 2025 | Purchase cards: one year on | Director of Finance |
S: 23 July 2025
