Q fact-text: How far has the external audit of the 2020/21 accounts got?
A: Ms Priya Castellain, of Fordham Rusk LLP, the Council's external auditor, told Members that the audit of the 2020/21 accounts was substantially complete, that the audit of 2021/22 had been started in May but was paused, and that work on 2022/23 would not begin before February 2024.
S: substantially complete

Q date: earliest start for audit of 2022/23 accounts
A: Ms Priya Castellain, of Fordham Rusk LLP, the Council's external auditor, told Members that the audit of the 2020/21 accounts was substantially complete, that the audit of 2021/22 had been started in May but was paused, and that work on 2022/23 would not begin before February 2024.
S: February 2024

Q reason: What reasons did the external auditor give for being so late?
A: She attributed the delay to a national shortage of qualified staff, and to queries on the valuation of Marlsea Harbour.
S: a national shortage of qualified staff, and to queries on the valuation of Marlsea Harbour

Q who-said: who called the state of the audits a disgrace
A: Cllr Aldous described the position as "a disgrace, though not one of this Council's making".
S: Cllr Aldous

Q date: When were the draft accounts for 2022/23 put out?
A: The Section 151 Officer, Mr Neil Twelvetrees, confirmed that the draft 2022/23 accounts had been published on 14 June, two weeks after the statutory date of 31 May, because of late information from the actuary.
S: 14 June

Q reason: why did we miss the legal deadline for publishing the draft accounts?
A: The Section 151 Officer, Mr Neil Twelvetrees, confirmed that the draft 2022/23 accounts had been published on 14 June, two weeks after the statutory date of 31 May, because of late information from the actuary.
S: late information from the actuary

Q fact-text: scale fee 2020/21 audit
A: Ms Castellain replied that the scale fee for 2020/21 was £41,300, that additional fees of £22,750 had been proposed, and that these were subject to the approval of the national appointing body.
S: £41,300

Q paraphrase: how much more on top do the auditors want
A: Ms Castellain replied that the scale fee for 2020/21 was £41,300, that additional fees of £22,750 had been proposed, and that these were subject to the approval of the national appointing body.
S: £22,750

Q paraphrase: who has to say yes before the auditors get their extra money?
A: Ms Castellain replied that the scale fee for 2020/21 was £41,300, that additional fees of £22,750 had been proposed, and that these were subject to the approval of the national appointing body.
S: the national appointing body

Q fact-text: How many complaints about South Wendling did the Ombudsman receive in 2022/23?
A: The Ombudsman had received 17 complaints about the Council in 2022/23 (2021/22: 11).
S: 17

Q fact-text: ombudsman complaints year before last 2021/22
A: The Ombudsman had received 17 complaints about the Council in 2022/23 (2021/22: 11).
S: 11

Q comparison: how does our uphold rate compare with councils like us
A: Of the five investigated in detail, three were upheld, an uphold rate of 60% against an average of 59% for similar authorities.
S: 60% against an average of 59%

Q fact-text: What were the upheld Ombudsman complaints about?
A: All of the three concerned planning enforcement.
S: planning enforcement

Q paraphrase: how much did they have to pay out to people who'd been wronged
A: Cllr Mbeki asked whether compensation had been paid; Mrs Tranter said that £650 had been paid in total, the largest single sum being £400.
S: £650

Q fact-text: largest single compensation payment
A: Cllr Mbeki asked whether compensation had been paid; Mrs Tranter said that £650 had been paid in total, the largest single sum being £400.
S: £400

Q decision: What was resolved on the Saltcote petition for a parish council?
A: **RESOLVED** that a first consultation be held from 2 October to 11 December 2023.
S: a first consultation be held from 2 October to 11 December 2023

Q date: when does the saltcote consultation close
A: **RESOLVED** that a first consultation be held from 2 October to 11 December 2023.
S: 11 December 2023

Q decision: vote on Cllr Stannard's amendment to defer the community governance review
A: An amendment by Cllr Stannard, to defer until after the boundary review of the county divisions, was lost by two votes to three.
S: lost by two votes to three

Q paraphrase: who wanted to hold off on giving saltcote its own parish till the county boundaries were sorted
A: An amendment by Cllr Stannard, to defer until after the boundary review of the county divisions, was lost by two votes to three.
S: Cllr Stannard

Q who-said: Who seconded taking the Saltcote petition forward?
A: Cllr Lathom proposed, and Cllr Pennyfeather seconded, that the petition from residents of Saltcote for a parish council of their own be taken forward to a first consultation.
S: Cllr Pennyfeather

Q fact-text: When did the council last authorise covert surveillance, and what for?
A: It was noted that no authorisation had been granted under the Regulation of Investigatory Powers Act 2000 (RIPA) in 2022/23, and that the last had been in November 2019, for fly-tipping at Crake Lane.
S: November 2019, for fly-tipping at Crake Lane

Q paraphrase: have they been spying on anybody lately
A: It was noted that no authorisation had been granted under the Regulation of Investigatory Powers Act 2000 (RIPA) in 2022/23, and that the last had been in November 2019, for fly-tipping at Crake Lane.
S: no authorisation had been granted

Q fact-text: how many recommendations did the RIPA inspector make
A: The Inspector's remote examination in March 2023 made two recommendations, both about training.
S: two

Q definition: What is an Annual Governance Statement?
A: The Annual Governance Statement (AGS) is the statement, signed by the Chief Executive and the Leader, in which the Council says how well its arrangements for directing and controlling its affairs have worked.
S: the statement, signed by the Chief Executive and the Leader, in which the Council says how well its arrangements for directing and controlling its affairs have worked

Q fact-text: number of AGS actions overdue at 8 September 2023
A: At 8 September 2023 three actions were complete, four were in progress and on time, and two were overdue.
S: two

Q comparison: Are fewer governance actions late than at this time last year?
A: At 8 September 2023 three actions were complete, four were in progress and on time, and two were overdue.
A: In September of last year four of the eight actions in the 2021/22 statement were overdue.

Q list: which AGS actions are overdue?
A: | 2 | Test the business continuity plan for revenues and benefits | J. Okonjo | 30 Jun 2023 | Overdue | Exercise postponed twice; new date 7 November |
A: | 6 | Reconciliation of housing benefit subsidy | J. Okonjo | 31 May 2023 | Overdue | 2021/22 done; 2022/23 outstanding |

Q list: finished actions from the governance statement
A: | 1 | Adopt revised Contract Procedure Rules | O. Tranter | 31 Jul 2023 | Complete | Adopted by Council 20 July |
A: | 4 | Register of interests published as open data | S. Whybrow | 31 Aug 2023 | Complete | Published 22 August |
A: | 8 | Officer gifts and hospitality: online form | O. Tranter | 30 Jun 2023 | Complete | 46 declarations since launch |

Q fact-table: new date for the business continuity exercise
A: | 2 | Test the business continuity plan for revenues and benefits | J. Okonjo | 30 Jun 2023 | Overdue | Exercise postponed twice; new date 7 November |
S: 7 November

Q fact-table: When were the revised Contract Procedure Rules adopted by Council?
A: | 1 | Adopt revised Contract Procedure Rules | O. Tranter | 31 Jul 2023 | Complete | Adopted by Council 20 July |
S: 20 July

Q fact-table: councillors trained on code of conduct so far
A: | 3 | Members' code of conduct training, all 38 councillors | O. Tranter | 31 Oct 2023 | On time | 29 councillors trained |
S: 29

Q paraphrase: how many members still haven't done their behaviour course?
A: Nine councillors have not yet been trained on the code of conduct.
S: Nine

Q fact-table: how many gifts and hospitality declarations since the online form went live
A: | 8 | Officer gifts and hospitality: online form | O. Tranter | 30 Jun 2023 | Complete | 46 declarations since launch |
S: 46

Q fact-table: Who owns the cyber incident response plan and by when is it due?
A: | 7 | Cyber incident response plan | S. Whybrow | 30 Nov 2023 | On time | Supplier appointed |
S: S. Whybrow

Q paraphrase: have they started planning for when the top bosses leave
A: | 9 | Succession plan for statutory officers | N. Twelvetrees | 31 Mar 2024 | On time | Not yet begun |
S: Not yet begun

Q fact-table: due date for the partnership governance toolkit
A: | 5 | Partnership governance toolkit | L. Dacre | 31 Dec 2023 | On time | Draft with partners |
S: 31 Dec 2023

Q reason: Why was the revenues business continuity test postponed?
A: The business continuity exercise was first put off because the Revenues Manager was off sick and then because it would have clashed with the administration of the energy rebate.
S: the Revenues Manager was off sick and then because it would have clashed with the administration of the energy rebate

Q who-said: who promised it wouldn't be put off a third time, the disaster drill
A: Ms Okonjo has undertaken that there will be no third postponement.
S: Ms Okonjo

Q fact-text: How much housing benefit subsidy could the DWP hold back?
A: The consequence of late reconciliation is that the Department for Work and Pensions (DWP) may withhold up to £310,000 of subsidy; in practice £85,000 was withheld in respect of 2020/21 and later released.
S: up to £310,000

Q fact-text: subsidy actually withheld for 2020/21
A: The consequence of late reconciliation is that the Department for Work and Pensions (DWP) may withhold up to £310,000 of subsidy; in practice £85,000 was withheld in respect of 2020/21 and later released.
S: £85,000

Q date: When is the online code of conduct session?
A: Two further sessions will be held, on 5 October (in person, Marlsea) and 19 October (online).
S: 19 October

Q paraphrase: what did the pay panel think should happen to councillors who dodge the training
A: The Independent Remuneration Panel has suggested that the basic allowance of any councillor not trained by the due date be reduced by 5%.
S: the basic allowance of any councillor not trained by the due date be reduced by 5%

Q reason: Why won't officers back docking allowances of untrained councillors?
A: Officers do not recommend this, as the Council has no power to withhold an allowance on that ground.
S: the Council has no power to withhold an allowance on that ground

Q fact-text: Which parish generated most of the complaints about parish councillors?
A: Of the 17, twelve came from a single parish, Great Hassocks.
S: Great Hassocks

Q fact-text: standards complaints awaiting decision
A: Fourteen were rejected at the first stage, five were resolved informally, one was referred for investigation, and three await a decision.
S: three

Q paraphrase: how many moans about councillors got thrown out straight away
A: Fourteen were rejected at the first stage, five were resolved informally, one was referred for investigation, and three await a decision.
S: Fourteen

Q paraphrase: whats the lawyer's probe into a councillor going to cost us
A: The investigation, by an outside solicitor, is expected to cost £7,500 and to report in December.
S: £7,500

Q fact-table: complaints against parish councillors 2022/23
A: | 2022/23 | 8 | 30 | 38 | 3 | 3 |
S: 30

Q fact-table: How many breaches of the code were found in 2021/22?
A: | 2021/22 | 13 | 21 | 34 | 4 | 2 |
S: 2

Q fact-table: total conduct complaints in 2019/20
A: | 2019/20 | 5 | 19 | 24 | 3 | 1 |
S: 24

Q fact-table: how many district councillors were complained about in 2018/19
A: | 2018/19 | 9 | 14 | 23 | 2 | 1 |
S: 9

Q comparison: Were there more code of conduct complaints in 2022/23 than in 2021/22?
A: | 2021/22 | 13 | 21 | 34 | 4 | 2 |
A: | 2022/23 | 8 | 30 | 38 | 3 | 3 |

Q fact-text: Member Services budget committed so far
A: 5.7 *Finance:* the training has been met from the existing Member Services budget of £12,400, of which £9,150 had been committed.
S: £9,150

Q decision: What are members recommended to do about the Assistant Director for Revenues?
A: 5.8 The Committee is asked (a) to note progress; (b) to require the Assistant Director (Revenues), Ms Joy Okonjo, to attend its next meeting to explain the two overdue actions; and (c) not to accept the Panel's suggestion regarding allowances.
S: to require the Assistant Director (Revenues), Ms Joy Okonjo, to attend its next meeting to explain the two overdue actions

Q fact-text: What value did the auditor's valuer put on Marlsea Harbour?
A: The auditor's own valuer, Tolland & Vine, put it at £13.6m.
S: £13.6m

Q fact-text: harbour value in the 2020/21 accounts as first shown
A: The harbour was shown in the 2020/21 accounts at £18.2m.
S: £18.2m

Q fact-text: proposed restated value harbour
A: It is proposed to restate the value at £14.1m in the 2020/21 accounts.
S: £14.1m

Q definition: what is meant by materiality?
A: "Materiality" is the size above which a mistake in the accounts might change the view of someone reading them.
S: the size above which a mistake in the accounts might change the view of someone reading them

Q paraphrase: how many moorings were really rented out when the valuer thought they all were
A: The gap arises chiefly because our valuer assumed that all 84 commercial berths were let, when 61 were, and because the quay wall of 1911 was taken to have a remaining life of 60 years rather than 25.
S: 61

Q paraphrase: will knocking millions off the harbour push up my council tax?
A: This has no effect on council tax or on the General Fund.
S: no effect

Q fact-text: What did Marlsea Harbour lose in 2022/23?
A: The harbour made a loss of £214,000 in 2022/23 (2021/22: loss of £96,000; 2020/21: surplus of £31,000).
S: £214,000

Q paraphrase: when did the harbour last make money
A: The harbour made a loss of £214,000 in 2022/23 (2021/22: loss of £96,000; 2020/21: surplus of £31,000).
S: 2020/21

Q fact-text: harbour biggest item of cost
A: Dredging, at £268,000, was the largest cost.
S: Dredging

Q fact-text: How much do officers propose to put up harbour dues?
A: Harbour dues will be considered by the Executive in November, when the Harbour Users' Forum's request for a freeze will be reported alongside the officers' proposal for a rise of 9%.
S: 9%

Q paraphrase: what do the boat owners want done about charges
A: Harbour dues will be considered by the Executive in November, when the Harbour Users' Forum's request for a freeze will be reported alongside the officers' proposal for a rise of 9%.
S: a freeze

Q paraphrase: since when cant i launch my boat off a trailer at saltcote
A: The Harbour Master, Captain Elias Thorne, has advised that the slipway at Saltcote is unsafe at low water, and it has been shut to trailers since 3 July 2023.
S: 3 July 2023

Q fact-text: cost of patching up the Saltcote slipway temporarily
A: A temporary repair would cost £38,000 and last two winters; full replacement would cost £410,000.
S: £38,000

Q fact-text: Is there money set aside for the slipway in the capital programme?
A: No provision has been made for either in the capital programme.
S: No provision

Q fact-table: risk score for quay wall failure last quarter
A: | G2 | Failure of harbour quay wall | 3 | 5 | 15 | 10 | Capt. E. Thorne |
S: 10

Q fact-table: What is the highest scoring risk in the harbour report's register?
A: | G4 | Ransomware attack | 4 | 5 | 20 | 20 | S. Whybrow |
S: Ransomware attack

Q fact-table: current score loss of subsidy risk
A: | G3 | Loss of subsidy through late reconciliation | 3 | 3 | 9 | 6 | J. Okonjo |
S: 9

Q comparison: has the risk of not recruiting statutory officers gone up or down?
A: | G5 | Failure to recruit to statutory posts | 2 | 4 | 8 | 12 | N. Twelvetrees |

Q list: which of the reviewed risks have got worse since last quarter
A: | G2 | Failure of harbour quay wall | 3 | 5 | 15 | 10 | Capt. E. Thorne |
A: | G3 | Loss of subsidy through late reconciliation | 3 | 3 | 9 | 6 | J. Okonjo |

Q fact-table: When will the committee hear the outcome of the Saltcote consultation?
A: | 30 January 2024 | Outcome of Saltcote consultation | O. Tranter |
S: 30 January 2024

Q fact-table: who is leading the internal audit plan for 2024/25
A: | 19 March 2024 | Internal audit plan 2024/25 | Eastern Audit Partnership |
S: Eastern Audit Partnership

Q fact-text: what time did the july audit meeting finish
A: The meeting closed at 12.10pm.
S: 12.10pm

N unanswerable: What was the scale fee for the 2021/22 audit?
N unanswerable: how many signatures were on the Saltcote petition
N unanswerable: What uphold rate did the council have in 2021/22?
N unanswerable: which councillor is being investigated by the outside solicitor
N unanswerable: how much did dredging cost in 2021/22
N unanswerable: when does the council expect to replace the slipway
N unanswerable: Who was appointed as supplier for the cyber plan?
N unanswerable: How many code of conduct complaints from Great Hassocks were upheld?
N unanswerable: what are harbour dues at present per metre
N unanswerable: target score for ransomware risk
N false-premise: Why was the 2022/23 external audit begun before the 2021/22 one?
N false-premise: Who authorised the use of surveillance at Crake Lane in 2022/23?
N false-premise: why did the committee agree to dock allowances of untrained councillors
N false-premise: What made Cllr Quilter arrive late to the July meeting?
N false-premise: why did the Ombudsman uphold complaints about housing benefit

Q paraphrase: who checks the council's books from outside
A: Ms Priya Castellain, of Fordham Rusk LLP, the Council's external auditor, told Members that the audit of the 2020/21 accounts was substantially complete, that the audit of 2021/22 had been started in May but was paused, and that work on 2022/23 would not begin before February 2024.
S: Fordham Rusk LLP

Q paraphrase: how much would a brand new boat ramp at saltcote set us back
A: A temporary repair would cost £38,000 and last two winters; full replacement would cost £410,000.
S: £410,000

Q paraphrase: how long would a patch-up of the ramp hold?
A: A temporary repair would cost £38,000 and last two winters; full replacement would cost £410,000.
S: two winters

Q paraphrase: which bosses have to sign off the statement about how well the place is run
A: The Annual Governance Statement (AGS) is the statement, signed by the Chief Executive and the Leader, in which the Council says how well its arrangements for directing and controlling its affairs have worked.
S: the Chief Executive and the Leader

Q paraphrase: how many of the councillor complaints got sorted with a quiet word
A: Fourteen were rejected at the first stage, five were resolved informally, one was referred for investigation, and three await a decision.
S: five

Q paraphrase: why was it taken that the old harbour wall would stand for ages longer than it will
A: The gap arises chiefly because our valuer assumed that all 84 commercial berths were let, when 61 were, and because the quay wall of 1911 was taken to have a remaining life of 60 years rather than 25.
S: a remaining life of 60 years rather than 25

Q paraphrase: how big was the auditors' line for "big enough to matter"?
A: The difference of £4.6m exceeds the auditor's level of materiality, which was set at £1.3m.
S: £1.3m

Q paraphrase: whos looking after the worry about hackers locking us out
A: | G4 | Ransomware attack | 4 | 5 | 20 | 20 | S. Whybrow |
S: S. Whybrow

Q paraphrase: can i watch it from home, the audit meeting
A: **Audit & Governance Committee · Agenda pack (extract) · Tuesday 26 September 2023 at 10.00am · The Assembly Rooms, Marlsea, and live-streamed**
S: live-streamed

Q reason: Why is there a gap between our valuation of the harbour and the auditor's?
A: The gap arises chiefly because our valuer assumed that all 84 commercial berths were let, when 61 were, and because the quay wall of 1911 was taken to have a remaining life of 60 years rather than 25.

Q comparison: are district or parish councillors complained about more often this year?
A: In the six months to 31 August 2023 the Monitoring Officer received 23 complaints that councillors had broken the code of conduct: 6 about district councillors and 17 about parish councillors.
A: | 2023/24 (to 31 August) | 6 | 17 | 23 | 1 | 0 |
S: 17 about parish councillors
