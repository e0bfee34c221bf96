Q paraphrase: which councillor went home early in december and when
A: Cllr Enwere left at 8.40pm.
S: 8.40pm
Q reason: why did Cllr Pocklington keep out of the schools discussion?
A: **42. Declarations.** Cllr Pocklington declared that she was a governor of Larch Road Primary School and took no part in item 44.
S: she was a governor of Larch Road Primary School
N false-premise: Why did Cllr Pocklington leave the December meeting early?
Q fact-text: how much of the audit plan was done by the end of october
A: **43. Mid-year report.** Anjali Desmond (Head of Internal Audit) reported that 41% of the plan had been finished by 31 October 2016, against a target of 50%.
S: 41%
N unanswerable: how much of the audit plan was done by the end of October 2015?
Q fact-text: percentage of plan that should have been finished at the 31 October point
A: **43. Mid-year report.** Anjali Desmond (Head of Internal Audit) reported that 41% of the plan had been finished by 31 October 2016, against a target of 50%.
S: 50%
Q date: when did the temp auditor turn up?
A: One auditor post had been vacant since June and an agency auditor had started on 3 October.
S: 3 October
N unanswerable: how much is the agency auditor costing
N unanswerable: when does the agency auditor's contract end?
Q reason: Why was the disaster recovery audit delayed again?
A: The Head of ICT, Paul Wetherall, answered that moving the data centre from Kiln Street to Slough had taken up all his staff, and that the audit would be of more use after the move.
S: moving the data centre from Kiln Street to Slough had taken up all his staff
N unanswerable: why was the IT disaster recovery audit put back the first time
Q decision: latest start the panel would accept for the IT DR audit
A: The Panel **AGREED** that the audit must begin no later than 1 February 2017.
S: 1 February 2017
Q date: when did the it disaster recovery audit really start?
A: **5.4** The IT Disaster Recovery audit was reported to have begun on 30 January 2017; its draft report is expected in April.
S: 30 January 2017
N unanswerable: what opinion did the IT Disaster Recovery audit receive?
Q list: schools that got limited assurance
A: Five had been given Reasonable assurance, two (Larch Road Primary and St Petroc's RC) Limited and one (Hobbs Lane Nursery) No assurance.
A: | Larch Road Primary School | Children | Limited | May 2016 | 4 | 4 |
A: | St Petroc's RC Primary School | Children | Limited | July 2016 | 3 | 2 |
N unanswerable: which five schools were given reasonable assurance
Q paraphrase: what happened to the boss of the nursery that failed
A: The Director of Children's Services said that the head teacher of Hobbs Lane had resigned and that an interim business manager had been put in.
S: the head teacher of Hobbs Lane had resigned
N false-premise: why was the head of Hobbs Lane Nursery dismissed
N unanswerable: what happened to the head teacher of St Petroc's?
Q fact-text: number of whistleblowing reports april to october 2016
A: **45. Whistleblowing.** Seven reports were received between April and October 2016, compared with four in the same months of 2015.
S: Seven
Q fact-text: how many staff blew the whistle in the same period a year earlier?
A: **45. Whistleblowing.** Seven reports were received between April and October 2016, compared with four in the same months of 2015.
S: four
N unanswerable: how many whistleblowing reports were proved true
Q who-said: who thought more tip-offs could be a good sign?
A: Mr Lisle remarked that a rise might be a sign of trust and not of wrongdoing.
S: Mr Lisle

Q definition: what does Limited assurance mean
A: **2.1** Internal Audit gives one of four opinions: *Substantial* (controls are sound), *Reasonable* (controls are mostly sound but some are not applied), *Limited* (weaknesses put objectives at risk) and *No* (controls are so weak that error or abuse is likely).
S: weaknesses put objectives at risk
Q fact-text: how many audits were finished by 31 January
A: **2.2** By 31 January 2017, 38 of the 56 audits in the plan had been completed to final report (68%), seven were at draft stage and five were in progress.
S: 38
Q fact-text: audits pushed into next year
A: Four had been deferred to 2017/18 and two were cancelled.
S: Four
N unanswerable: which audits were cancelled in 2016/17?
N unanswerable: why were two audits cancelled
Q fact-text: how many of the finished reports came out as limited?
A: **2.3** Of the 38 final reports, 6 were Substantial, 21 Reasonable, 9 Limited and 2 No assurance.
S: 9 Limited
Q comparison: are there more bad audit reports than in 2015/16?
A: **2.3** Of the 38 final reports, 6 were Substantial, 21 Reasonable, 9 Limited and 2 No assurance.
A: In the whole of 2015/16 there were 52 final reports, of which 8 were Limited and none was No assurance.
N unanswerable: how many substantial opinions were given in 2015/16?
Q fact-text: how many temp housing bookings were with landlords nobody had vetted
A: In the latter, auditors sampled 40 nightly-paid bookings and found that 17 had been made with landlords who had not been checked, and that 11 had been paid at rates above the agreed pan-London cap.
S: 17
Q fact-text: nightly-paid bookings above the cap found by auditors
A: In the latter, auditors sampled 40 nightly-paid bookings and found that 17 had been made with landlords who had not been checked, and that 11 had been paid at rates above the agreed pan-London cap.
S: 11
N unanswerable: how much did the council overpay above the pan-London cap?
Q paraphrase: how much leftover care money could we have clawed back from people who arrange their own care
A: A sum of £418,000 in unspent balances could have been recovered; £96,000 has been recovered so far.
S: £418,000
Q fact-text: unspent direct payments got back so far
A: A sum of £418,000 in unspent balances could have been recovered; £96,000 has been recovered so far.
S: £96,000
N unanswerable: when will the rest of the unspent direct payments be recovered
N unanswerable: how many direct payment users were there in 2015/16?
Q fact-text: what score did managers give internal audit?
A: **2.6** Client satisfaction, measured by questionnaire after each audit, averaged 4.2 out of 5 (target 4.0).
S: 4.2 out of 5
N unanswerable: client satisfaction score last year
Q paraphrase: what do people moan about most with the auditors
A: Managers praised the "plain speaking" of reports; the commonest complaint was that draft reports took too long.
S: draft reports took too long
Q fact-text: how long does a draft report take after fieldwork ends
A: **2.7** The average time from the end of fieldwork to draft report was 19 working days (target 15); from draft to final it was 14 working days (target 15).
S: 19 working days

Q fact-table: high priority recs at hobbs lane done by end jan
A: | Hobbs Lane Nursery | Children | No | October 2016 | 9 | 5 |
S: 5
Q fact-table: How many serious recommendations did the fuel card audit make?
A: | Fleet Fuel Cards | Environment | Limited | December 2016 | 3 | 1 |
S: 3
Q fact-table: when was the market traders income audit issued
A: | Market Pitch Income | Environment | Limited | August 2016 | 4 | 3 |
S: August 2016
N unanswerable: when was the parking income audit issued
N unanswerable: how much market pitch income was lost?
Q list: which audits have had none of their high priority recommendations put in place yet
A: | Client Money (Appointeeships) | Adults | Limited | November 2016 | 3 | 0 |
A: | Temporary Accommodation Procurement | Housing | No | January 2017 | 8 | 0 |
A: | Use of Consultants | Resources | Limited | January 2017 | 3 | 0 |
Q fact-table: adults directorate follow up % implemented this year
A: | Adults | 35 | 21 | 8 | 6 | 60 | 74 |
S: 60
Q fact-table: what share of housing's recommendations had been carried out last year?
A: | Housing | 41 | 33 | 5 | 3 | 80 | 69 |
S: 69
Q fact-table: recs not done at all in Children
A: | Children | 48 | 39 | 6 | 3 | 81 | 77 |
S: 3
N unanswerable: how many recommendations fell due in Environment last year?
Q reason: what excuse do adult social care give for slipping
A: **2.8** The Adults directorate blames its fall on the replacement of the care records system, which was put off from September 2016 to April 2017.
S: the replacement of the care records system
N false-premise: why did housing implement fewer recommendations than last year?
N unanswerable: why has Environment's implementation rate gone down

Q paraphrase: how many flats did we get back from cheats
A: **3.1** The Counter-Fraud Team recovered 31 council homes from people who had sublet or abandoned them (28 in the same ten months of 2015/16; target for the full year 40).
S: 31
Q fact-text: full-year target for recovering council homes
A: **3.1** The Counter-Fraud Team recovered 31 council homes from people who had sublet or abandoned them (28 in the same ten months of 2015/16; target for the full year 40).
S: 40
Q fact-text: right to buy applications halted
A: Nine Right to Buy applications were stopped, each worth a discount of £103,900.
S: Nine
N unanswerable: right to buy applications stopped in 2015/16
Q paraphrase: how many people were taken to court for misusing disabled parking permits?
A: **3.2** Blue badge enforcement led to 14 prosecutions, all successful, and 22 warnings.
S: 14
Q paraphrase: what was the biggest penalty for badge cheating
A: The largest fine was £1,150, given in November 2016 for the use of a dead relative's badge.
S: £1,150
N false-premise: how many of the blue badge prosecutions failed?
Q fact-text: which case went to the police?
A: No case was referred to the police in the period other than the fuel card case.
S: the fuel card case
N unanswerable: which department did the worker sacked for working while sick belong to
Q definition: what's the national fraud initiative
A: **3.4** The National Fraud Initiative (NFI) matches data from public bodies to find fraud and error.
S: matches data from public bodies to find fraud and error
Q fact-text: NFI matches to look at first
A: The 2016 exercise gave 6,204 matches on 26 January 2017, of which 812 are recommended for checking first.
S: 812
N unanswerable: how much money did the 2014 NFI exercise save

Q fact-text: audit days on offer for 2017/18
A: **4.1** The plan offers 870 audit days, down from 950 in 2016/17 and 1,010 in 2015/16, because one of the six auditor posts is to be deleted as a saving of £52,000.
S: 870
Q reason: why are there fewer audit days next year?
A: **4.1** The plan offers 870 audit days, down from 950 in 2016/17 and 1,010 in 2015/16, because one of the six auditor posts is to be deleted as a saving of £52,000.
S: one of the six auditor posts is to be deleted as a saving of £52,000
Q fact-text: how many days did the directors want
A: **4.2** Directors asked for 1,160 days in all.
S: 1,160
N unanswerable: how many days did the Director of Housing ask for
N unanswerable: what does Verity Bell charge per audit day?
Q fact-table: days for IT audits 2016/17
A: | IT and information governance | 130 | 120 | Q3 |
S: 130
Q fact-table: How many days has the new plan set aside for schools?
A: | Schools | 160 | 120 | Q1–Q4 |
S: 120
Q fact-table: in which quarter will most of the environment audits happen
A: | Environment | 80 | 60 | Q4 |
S: Q4
N unanswerable: days for housing audits in 2015/16
Q paraphrase: how often will the auditors call on a normal school from now on
A: **4.3** Schools will be visited every four years instead of every three, except those with Limited or No assurance, which will be visited again within twelve months.
S: every four years
Q date: when is the outside check of internal audit taking place
A: It has been fixed for the week of 9 October 2017 and will be carried out by the Head of Audit of another London borough at no charge.
S: the week of 9 October 2017
N unanswerable: which borough's head of audit will do the external assessment?
N unanswerable: what was the result of the last external quality assessment
Q who-said: who talked about sawing off a leg
A: **5.1** Mr Lisle argued that it was "the wrong year to saw off a leg", and proposed that the Panel ask Cabinet to keep the sixth auditor post.
S: Mr Lisle
Q decision: what change was made to the plan before it was approved?
A: **5.3** The plan for 2017/18 was approved, with 15 days moved from Contingency to Parks Income at the request of Cllr Enwere.
S: 15 days moved from Contingency to Parks Income
N false-premise: when did Cabinet agree to keep the sixth auditor post?
Q fact-table: who has to write to cabinet about saving the auditor job
A: | Letter to Cabinet about the auditor post | Chair | 31 March 2017 |
S: Chair
Q fact-table: when's hobbs lane being audited again by
A: | Re-audit of Hobbs Lane Nursery | Head of Internal Audit | 31 May 2017 |
S: 31 May 2017
N unanswerable: by when will St Petroc's be re-audited
Q paraphrase: why can't I see the fraud cases appendix
A: *Wards affected: All. Key decision: No. Exempt appendix: Appendix E (fraud cases), under paragraph 7 of Schedule 12A.*
S: under paragraph 7 of Schedule 12A
