Q fact-text: How many contacts did the MASH get in August 2017?
A: LH reported that the Multi-Agency Safeguarding Hub (MASH) had received 1,104 contacts in August 2017, of which 318 became referrals.
S: 1,104

Q fact-text: MASH contacts october 2017
A: In October the MASH had received 1,187 contacts, of which 341 became referrals, and 84% had been decided within 24 hours.
S: 1,187

Q fact-text: contacts turned into referrals in october
A: In October the MASH had received 1,187 contacts, of which 341 became referrals, and 84% had been decided within 24 hours.
S: 341

Q fact-text: share of august contacts decided in a day
A: 71% of contacts had been decided within 24 hours against the target of 90%.
S: 71%

Q fact-text: How large was the backlog the inspectors found at the front door in July?
A: The Chair asked for an explanation of the backlog of 164 undecided contacts found by the monitoring visit of 5 and 6 July.
S: 164

Q date: when was the pile of undecided contacts got rid of
A: VS stated that it had been cleared by 28 July and that it had built up because two of the five MASH managers were on long-term sick leave.
S: 28 July

Q reason: How come the undecided contacts built up in the MASH?
A: VS stated that it had been cleared by 28 July and that it had built up because two of the five MASH managers were on long-term sick leave.
S: because two of the five MASH managers were on long-term sick leave

Q paraphrase: who was off poorly when the front desk for child worries got swamped?
A: VS stated that it had been cleared by 28 July and that it had built up because two of the five MASH managers were on long-term sick leave.
S: two of the five MASH managers

Q fact-text: assessments in 45 working days, august 2017
A: Of the assessments finished in August, 63% had been completed within 45 working days.
S: 63%

Q who-said: Who said they wouldn't be happy with less than 80% by Christmas?
A: Cllr Mirza said that she would not be content with anything below 80% by Christmas.
S: Cllr Mirza

Q decision: What milestones did the Board set in September for assessment timeliness?
A: The Board agreed a milestone of 75% for December 2017 and 85% for March 2018.
S: 75% for December 2017 and 85% for March 2018

Q fact-text: What proportion of strategy meetings did police turn up to between April and June 2017?
A: Supt. Aske accepted that officers had attended only 58% of strategy meetings in the quarter to June.
A: | M10 | Strategy meetings with police present | 55% | 58% | 69% | 81% | 80% | 90% | Green |
S: 58%

Q paraphrase: how often do the coppers show up to the meetings now, going by the most recent figures
A: | M10 | Strategy meetings with police present | 55% | 58% | 69% | 81% | 80% | 90% | Green |
S: 81%

Q fact-text: police attendance at strategy meetings in October
A: DI Loft reported that attendance had risen to 76% in October.
S: 76%

Q date: When was the detective sergeant first promised to join the MASH?
A: He undertook to second a detective sergeant to the MASH from 1 November 2017.
S: 1 November 2017

Q date: When will the seconded sergeant really start?
A: The seconded sergeant would not now take up post until 8 January 2018, because vetting had taken longer than planned.
S: 8 January 2018

Q reason: what held up the police sergeant joining
A: The seconded sergeant would not now take up post until 8 January 2018, because vetting had taken longer than planned.
S: because vetting had taken longer than planned

Q fact-text: In how many of the files audited in July was the child's voice good?
A: Case audits in July had graded the child's voice as good in 9 of 40 files.
S: 9 of 40

Q fact-text: childs voice good, december audit
A: The child's voice was graded good in 26.
S: 26

Q comparison: Did the audits show the child's voice improving between July and December?
A: Case audits in July had graded the child's voice as good in 9 of 40 files.
A: 3.6 The "Lantern" case audit of December examined 60 files, of which 21 were graded good, 30 required improvement and nine were inadequate.
A: The child's voice was graded good in 26.

Q decision: how many files was the next audit to look at, as agreed in september
A: It was agreed that the next audit would look at 60 files and report in January.
S: 60 files

Q fact-text: When did the October monitoring visit take place and what did it look at?
A: The Chair welcomed the Ofsted letter of 9 November, which followed the visit of 17 and 18 October to the Children in Need service.
S: 17 and 18 October to the Children in Need service

Q paraphrase: in how many cases did the inspectors reckon things were just dragging on
A: It found that the pace of change had quickened but that management oversight remained inconsistent, and that drift was evident in 11 of the 26 cases which the inspectors tracked.
S: 11 of the 26 cases

Q fact-text: What did Ofsted say about management oversight?
A: It found that the pace of change had quickened but that management oversight remained inconsistent, and that drift was evident in 11 of the 26 cases which the inspectors tracked.
S: management oversight remained inconsistent

Q who-said: Who thought the second Ofsted letter was the more encouraging one?
A: Mr Twite considered the letter the more encouraging of the two that the Council had received, though he cautioned against reading it as proof that the service was no longer inadequate.
S: Mr Twite

Q paraphrase: what did the man from the ministry warn us not to think
A: Mr Twite considered the letter the more encouraging of the two that the Council had received, though he cautioned against reading it as proof that the service was no longer inadequate.
S: cautioned against reading it as proof that the service was no longer inadequate

Q date: date of ofsted letter after 2nd monitoring visit
A: The Chair welcomed the Ofsted letter of 9 November, which followed the visit of 17 and 18 October to the Children in Need service.
S: 9 November

Q fact-text: East locality assessment timeliness october
A: Timeliness had improved to 72% in October, though DI Loft observed that the average hid the East locality, where it was 55%.
S: 55%

Q fact-text: What was the borough-wide rate for assessments in October 2017?
A: Timeliness had improved to 72% in October, though DI Loft observed that the average hid the East locality, where it was 55%.
S: 72%

Q reason: why was the East team doing so badly on assessments
A: LH explained that East had lost four social workers to the neighbouring authority in September.
S: East had lost four social workers to the neighbouring authority in September

Q who-said: who pointed out that the average figure concealed a weak locality?
A: Timeliness had improved to 72% in October, though DI Loft observed that the average hid the East locality, where it was 55%.
S: DI Loft

Q fact-text: initial health assessments on time, quarter to september
A: Dr Obi reported that 46% of initial health assessments of children looked after had been completed within 20 working days in the quarter to September.
A: | M5 | Initial health assessments within 20 days | 31% | 35% | 46% | 59% | 60% | 80% | Amber |
S: 46%

Q date: How long will the CCG go on paying for the extra paediatric sessions?
A: The CCG had agreed to fund two additional paediatric sessions a week until 31 March 2019.
S: until 31 March 2019

Q paraphrase: how many more kids' doctor clinics is the NHS paying for
A: The CCG had agreed to fund two additional paediatric sessions a week until 31 March 2019.
S: two additional paediatric sessions a week

Q decision: Is the Improvement Board going to meet every month?
A: It was agreed to keep to two-monthly meetings until July 2018 and then to review the position.
S: keep to two-monthly meetings until July 2018

Q who-said: Who wanted the Board to meet monthly?
A: The Chair proposed that the Board meet monthly rather than every two months.
S: The Chair

Q reason: On what ground were the Chief Executive and DCS against more frequent meetings?
A: Ms Garside and VS were opposed on the ground that staff time was better spent on practice.
S: staff time was better spent on practice

Q date: When did Ofsted publish the inspection report?
A: Its report, published on 21 April 2017, judged overall effectiveness inadequate.
S: 21 April 2017

Q fact-text: Which part of the service did Ofsted think was good in 2017?
A: Adoption performance was judged good; the experiences and progress of care leavers, and leadership, management and governance, were both judged inadequate; and children looked after and achieving permanence required improvement.
S: Adoption performance

Q fact-text: grade for children looked after in the 2017 inspection
A: Adoption performance was judged good; the experiences and progress of care leavers, and leadership, management and governance, were both judged inadequate; and children looked after and achieving permanence required improvement.
S: required improvement

Q paraphrase: what mark did the bosses get from the inspectors
A: Adoption performance was judged good; the experiences and progress of care leavers, and leadership, management and governance, were both judged inadequate; and children looked after and achieving permanence required improvement.
S: leadership, management and governance, were both judged inadequate

Q definition: Which version is meant by "Improvement Plan" in the DCS report?
A: "Improvement Plan" in this paper means the version adopted by the Council on 12 July 2017, which contains 14 priorities and 97 actions, and not the interim plan of May.
S: the version adopted by the Council on 12 July 2017

Q fact-text: how many actions and priorities are in the improvement plan
A: "Improvement Plan" in this paper means the version adopted by the Council on 12 July 2017, which contains 14 priorities and 97 actions, and not the interim plan of May.
S: 14 priorities and 97 actions

Q definition: what does MASH stand for
A: LH reported that the Multi-Agency Safeguarding Hub (MASH) had received 1,104 contacts in August 2017, of which 318 became referrals.
S: Multi-Agency Safeguarding Hub

Q fact-text: Number of improvement actions complete by the end of December
A: 3.3 Of the 97 actions, 52 are complete, 31 are on track, 10 are delayed and 4 have not begun.
S: 52

Q fact-text: how many actions were done by end of September 2017
A: At 30 September the figures were 34, 44, 13 and 6 respectively.
S: 34

Q paraphrase: how many jobs on the improvement list has nobody even started yet
A: 3.3 Of the 97 actions, 52 are complete, 31 are on track, 10 are delayed and 4 have not begun.
S: 4

Q fact-text: children on a child protection plan december 2017
A: 3.4 The number of children subject to a child protection plan was 402, against 447 at the end of September and a peak of 471 in June.
S: 402

Q fact-text: What was the highest number of child protection plans during 2017?
A: 3.4 The number of children subject to a child protection plan was 402, against 447 at the end of September and a peak of 471 in June.
S: 471

Q paraphrase: how many kids were in care at the end of 2017
A: The number of children looked after rose over the same period from 588 in June to 611 in September and 629 in December.
S: 629

Q comparison: how much did the number of looked after children change from june to december
A: The number of children looked after rose over the same period from 588 in June to 611 in September and 629 in December.
S: from 588 in June to 611 in September and 629 in December

Q fact-text: caseload target in the Improvement Plan
A: The Improvement Plan aims at 16.
S: 16

Q comparison: Are social workers in East or West carrying more cases?
A: In East locality it was 24.1 and in West 16.8.
S: 24.1

Q fact-text: average social worker caseload across skelbrook
A: 3.5 The average caseload of a social worker was 19.4.
S: 19.4

Q fact-text: How many files in the Lantern audit were inadequate?
A: 3.6 The "Lantern" case audit of December examined 60 files, of which 21 were graded good, 30 required improvement and nine were inadequate.
S: nine

Q paraphrase: have the really bad cases been put right since
A: All nine inadequate cases have been returned to the team manager with a fourteen-day deadline, and seven have since been re-graded.
S: seven have since been re-graded

Q fact-table: M3 conferences within 15 days december
A: | M3 | Initial child protection conferences within 15 days | 64% | 69% | 81% | 78% | 85% | 90% | Red |
S: 78%

Q fact-table: What was the target for child protection conferences by March 2018?
A: | M3 | Initial child protection conferences within 15 days | 64% | 69% | 81% | 78% | 85% | 90% | Red |
S: 90%

Q fact-table: pathway plans for care leavers in march 2017
A: | M6 | Care leavers with a pathway plan | 44% | 57% | 71% | 90% | 85% | 95% | Green |
S: 44%

Q paraphrase: are kids who've left care living somewhere decent, latest
A: | M7 | Care leavers in suitable accommodation | 73% | 72% | 75% | 77% | 82% | 85% | Red |
S: 77%

Q fact-table: social worker vacancy rate in june 2017
A: | M8 | Social worker vacancy rate | 29% | 31% | 27% | 22% | 20% | 15% | Amber |
S: 31%

Q fact-table: Vacancy rate milestone for December
A: | M8 | Social worker vacancy rate | 29% | 31% | 27% | 22% | 20% | 15% | Amber |
S: 20%

Q paraphrase: how many of the social work jobs are empty at the end of the year
A: | M8 | Social worker vacancy rate | 29% | 31% | 27% | 22% | 20% | 15% | Amber |
S: 22%

Q list: Which measures on the scorecard are red?
A: | M3 | Initial child protection conferences within 15 days | 64% | 69% | 81% | 78% | 85% | 90% | Red |
A: | M7 | Care leavers in suitable accommodation | 73% | 72% | 75% | 77% | 82% | 85% | Red |
A: | M9 | Supervision recorded in month | 39% | 48% | 62% | 68% | 80% | 90% | Red |

Q fact-table: supervision recorded sept 2017
A: | M9 | Supervision recorded in month | 39% | 48% | 62% | 68% | 80% | 90% | Red |
S: 62%

Q comparison: did initial health assessments hit the december milestone?
A: | M5 | Initial health assessments within 20 days | 31% | 35% | 46% | 59% | 60% | 80% | Amber |
S: 59%

Q fact-text: What has the Council put aside for improvement in total?
A: 3.7 The Council has set aside £4.2m over two years for improvement, of which £2.6m is for 2017/18.
S: £4.2m over two years

Q fact-text: improvement spend to end of december
A: Expenditure to 31 December was £1.7m and the year is forecast to end at £2.45m; the DCS asks that the balance of £150,000 be carried forward for the practice academy.
S: £1.7m

Q paraphrase: what do they want to do with the 150 grand left over
A: Expenditure to 31 December was £1.7m and the year is forecast to end at £2.45m; the DCS asks that the balance of £150,000 be carried forward for the practice academy.
S: be carried forward for the practice academy

Q date: When does the DfE grant run out?
A: The DfE's own grant of £480,000 expires on 31 March 2018.
S: 31 March 2018

Q fact-table: Why has the threshold document been put back?
A: | 2.4 New threshold document issued | Front door | Lorna Haigh | Sep 2017 | Feb 2018 | Schools asked for more consultation |
S: Schools asked for more consultation

Q fact-table: who leads on supported lodgings for care leavers
A: | 6.5 Sixteen supported lodgings for care leavers | Care leavers | Bridget Mole | Dec 2017 | Jun 2018 | Six hosts approved |
S: Bridget Mole

Q paraphrase: how many people have been passed to put up a care leaver in their spare room
A: | 6.5 Sixteen supported lodgings for care leavers | Care leavers | Bridget Mole | Dec 2017 | Jun 2018 | Six hosts approved |
S: Six hosts approved

Q fact-table: practice academy new opening date
A: | 9.1 Practice academy opens | Workforce | Yvette Crane | Jan 2018 | May 2018 | Premises at Mill Fold not ready |
S: May 2018

Q reason: Why isn't the practice academy open on time?
A: | 9.1 Practice academy opens | Workforce | Yvette Crane | Jan 2018 | May 2018 | Premises at Mill Fold not ready |
S: Premises at Mill Fold not ready

Q fact-table: Which delayed action has no revised date?
A: | 13.4 Joint performance data with CCG | Partnership | Dr Nkechi Obi | Oct 2017 | Not set | Information sharing agreement unsigned |
S: 13.4 Joint performance data with CCG

Q list: which exceptions belong to Tariq Nawaz
A: | 4.1 Conference chairs increased from 5 to 7 | Child protection | Tariq Nawaz | Nov 2017 | Feb 2018 | One of two appointees withdrew |
A: | 7.3 Electronic supervision form | Management | Tariq Nawaz | Aug 2017 | Apr 2018 | Supplier change |

Q fact-table: agency workers leaving risk score in january
A: | Agency workers leave after pay cap | Yvette Crane | 16 | 20 | Retention payment of £2,500 |
S: 20

Q paraphrase: what are they dangling to keep the temps from walking
A: | Agency workers leave after pay cap | Yvette Crane | 16 | 20 | Retention payment of £2,500 |
S: Retention payment of £2,500

Q fact-table: Who owns the risk that a Commissioner gets appointed?
A: | DfE appoints Commissioner | Hilary Garside | 10 | 10 | Board scrutiny |
S: Hilary Garside

Q list: which risks have a lower score in January than they had in November?
A: | Third monitoring visit finds drift | Lorna Haigh | 20 | 15 | Weekly tracking panel |
A: | Data not trusted by partners | Tariq Nawaz | 12 | 9 | Data quality group |

Q decision: What is the Board asked to do about the supervision milestone?
A: The Board is asked (a) to note progress; (b) to agree that action 13.4 be escalated to the accountable officer of the CCG; and (c) to lower the milestone for M9 from 90% to 80% for March 2018.
S: to lower the milestone for M9 from 90% to 80% for March 2018

Q fact-table: theme of the May 2018 board
A: | 11 | 16 May 2018 | Workforce and practice academy | Yvette Crane |
S: Workforce and practice academy

Q date: When will readiness for re-inspection be discussed?
A: | 14 | 21 November 2018 | Readiness for re-inspection | Hilary Garside |
S: 21 November 2018

N unanswerable: How many contacts did the MASH receive in December 2017?

N unanswerable: what was the average caseload in West locality in September

N unanswerable: Who were the two MASH managers on sick leave?

N unanswerable: how much does the seconded detective sergeant cost

N unanswerable: What did the first monitoring letter say about care leavers?

N unanswerable: Which neighbouring authority did East's four social workers go to?

N unanswerable: how many of the 60 files came from East locality

N unanswerable: When will Ofsted carry out the fourth monitoring visit?

N unanswerable: What is the budget for the advocacy contract?

N unanswerable: why was the chief executive away in september

N unanswerable: improvement spending planned for practice academy in 2018/19

N false-premise: Why did Ofsted judge the adoption service inadequate?

N false-premise: When did the Board move to monthly meetings?

N false-premise: What did Supt. Aske tell the November meeting?

N false-premise: Why has the vacancy rate gone up since September?

N false-premise: who is the Commissioner that DfE has appointed

Q paraphrase: how many kids were on the at-risk register at its worst last year
A: 3.4 The number of children subject to a child protection plan was 402, against 447 at the end of September and a peak of 471 in June.
S: 471

Q paraphrase: what did the top council woman have against monthly meetings
A: Ms Garside and VS were opposed on the ground that staff time was better spent on practice.
S: staff time was better spent on practice

Q paraphrase: how often are bosses writing up their one-to-ones with staff, december
A: | M9 | Supervision recorded in month | 39% | 48% | 62% | 68% | 80% | 90% | Red |
S: 68%

Q paraphrase: how many youngsters who'd left care had a proper plan by the end of the year
A: | M6 | Care leavers with a pathway plan | 44% | 57% | 71% | 90% | 85% | 95% | Green |
S: 90%

Q paraphrase: why is the training school for social workers late
A: | 9.1 Practice academy opens | Workforce | Yvette Crane | Jan 2018 | May 2018 | Premises at Mill Fold not ready |
S: Premises at Mill Fold not ready

Q paraphrase: who's minding the risk that too many kids come into care for the money we've got
A: | Rise in children looked after exceeds budget | Vincent Sugden | 15 | 20 | Edge of care team |
S: Vincent Sugden

Q paraphrase: what are they hoping will keep more kids out of care
A: | Rise in children looked after exceeds budget | Vincent Sugden | 15 | 20 | Edge of care team |
S: Edge of care team

Q paraphrase: was anyone left hanging for days at the front door in october
A: No contact had been left undecided for more than three working days.
S: No contact had been left undecided for more than three working days

Q paraphrase: what have schools got to do with the rule book being late
A: | 2.4 New threshold document issued | Front door | Lorna Haigh | Sep 2017 | Feb 2018 | Schools asked for more consultation |
S: Schools asked for more consultation

Q paraphrase: are youngsters in care getting their medical soon enough, newest figure
A: | M5 | Initial health assessments within 20 days | 31% | 35% | 46% | 59% | 60% | 80% | Amber |
S: 59%

Q paraphrase: how much is whitehall giving and when does it dry up
A: The DfE's own grant of £480,000 expires on 31 March 2018.
S: £480,000 expires on 31 March 2018

Q fact-table: visits to looked after children on time sept 2017
A: | M4 | Children looked after visited on time | 70% | 74% | 79% | 88% | 88% | 95% | Green |
S: 79%

Q fact-table: M2 assessments within 45 days, December result
A: | M2 | Assessments within 45 days | 58% | 61% | 66% | 73% | 75% | 85% | Amber |
S: 73%

Q fact-table: What was the December milestone for care leavers' suitable accommodation?
A: | M7 | Care leavers in suitable accommodation | 73% | 72% | 75% | 77% | 82% | 85% | Red |
S: 82%

Q fact-table: contacts decided in 24 hours march 2017
A: | M1 | Contacts decided in 24 hours | 52% | 60% | 74% | 87% | 85% | 90% | Green |
S: 52%

Q fact-table: supervision target for march 2018
A: | M9 | Supervision recorded in month | 39% | 48% | 62% | 68% | 80% | 90% | Red |
S: 90%

Q fact-table: Why has the electronic supervision form slipped, and to when?
A: | 7.3 Electronic supervision form | Management | Tariq Nawaz | Aug 2017 | Apr 2018 | Supplier change |
S: Supplier change

Q fact-table: When is the advocacy contract now to be re-let?
A: | 11.2 Children's advocacy contract re-let | Voice | Bridget Mole | Dec 2017 | Mar 2018 | Tenders above budget |
S: Mar 2018

Q fact-table: original date for seven conference chairs
A: | 4.1 Conference chairs increased from 5 to 7 | Child protection | Tariq Nawaz | Nov 2017 | Feb 2018 | One of two appointees withdrew |
S: Nov 2017
