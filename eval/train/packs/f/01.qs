Q paraphrase: how many kids does the council have in care right now
A: On 30 September 2023 there were 612 children looked after by the Council, compared with 584 a year earlier and a plan figure of 560.
S: 612

Q fact-text: What was the number of children looked after in September 2022?
A: On 30 September 2023 there were 612 children looked after by the Council, compared with 584 a year earlier and a plan figure of 560.
S: 584

Q paraphrase: how many youngsters have been sent to live a long way off from their families?
A: Of the 612, 88 were placed more than 20 miles from home.
S: 88

Q paraphrase: How many temps are doing frontline jobs?
A: Agency social workers filled 64 of 238 posts (27 per cent) at the end of September, against 81 posts in March and a target of no more than 36 posts by March 2024.
S: 64 of 238 posts

Q fact-text: agency posts target by March 2024
A: Agency social workers filled 64 of 238 posts (27 per cent) at the end of September, against 81 posts in March and a target of no more than 36 posts by March 2024.
S: no more than 36 posts

Q paraphrase: how much dearer is a temp than someone on the books?
A: The average agency social worker costs £23,400 a year more than a permanent one.
S: £23,400 a year

Q paraphrase: how many families is each worker in the assesment lot juggling
A: Average caseloads have fallen to 19.2 in the assessment teams and 16.8 in the children in care teams; the Council's standard is 16 for both.
S: 19.2

Q fact-text: What is the Council's own standard for caseloads?
A: Average caseloads have fallen to 19.2 in the assessment teams and 16.8 in the children in care teams; the Council's standard is 16 for both.
S: 16 for both

Q paraphrase: when somebody checked the paperwork, how many came out really bad?
A: Audits graded 112 case files in the quarter, of which 41 were good or better, 52 required improvement and 19 were inadequate.
S: 19

Q comparison: Has the number of inadequate case files gone down since the first quarter?
A: Audits graded 112 case files in the quarter, of which 41 were good or better, 52 required improvement and 19 were inadequate.
A: In the first quarter 27 of 118 files had been inadequate.

Q paraphrase: what did ofsted people decide about keeping children safe here?
A: The Director of Children's Services, Helen Astridge, reminded the Panel that the inspection of January 2022 had judged services for children in need of help and protection inadequate and the experiences of children in care as requiring improvement to be good.
S: inadequate

Q fact-text: what did inspectors look at on the second monitoring visit
A: The first monitoring visit, in October 2022, had looked at the front door; the second, in April 2023, had looked at care leavers.
S: care leavers

Q date: When are the inspectors expected back for their third visit?
A: This report sets out progress against the Improvement Plan agreed by Council on 25 May 2022 and the matters that the third monitoring visit, expected in the week of 5 February 2024, is likely to test.
S: the week of 5 February 2024

Q date: Which day did full Council adopt the improvement plan?
A: This report sets out progress against the Improvement Plan agreed by Council on 25 May 2022 and the matters that the third monitoring visit, expected in the week of 5 February 2024, is likely to test.
S: 25 May 2022

Q reason: Why are so many assessments running over time?
A: The Assistant Director for Safeguarding, Mr Tolland, replied that two of the nine assessment teams had been without a permanent manager since March and that those two teams accounted for more than half of the late work.
S: two of the nine assessment teams had been without a permanent manager since March

Q who-said: who complained that kids have to keep repeating themselves to new people?
A: Mrs Hollins was concerned that children were being asked to tell their story again and again.
S: Mrs Hollins

Q who-said: Who said he saw more grip in the last half year than before?
A: The independent Improvement Board Chair, Sir Neville Cray, said by video link that he saw "more grip in the last six months than in the eighteen before" but that the Council should not assume the next visit would be kinder than the last.
S: Sir Neville Cray

Q decision: what was the vote on the extra money for hiring
A: On being put to the vote there were four in favour and two against, and the motion was carried.
S: four in favour and two against

Q paraphrase: how much are they asking the top table to free up to hire more staff?
A: It was moved by Councillor Iqbal and seconded by Councillor Starbeck that the Panel recommend Cabinet to release £1.2m from the transformation reserve for a second recruitment round.
A: **RESOLVED:** (a) that the report be noted; (b) that Cabinet be recommended to release £1.2m from the transformation reserve; and (c) that a progress report on supervision come to the January 2024 meeting.
S: £1.2m

Q who-said: who seconded councillor iqbals motion on the reserve?
A: It was moved by Councillor Iqbal and seconded by Councillor Starbeck that the Panel recommend Cabinet to release £1.2m from the transformation reserve for a second recruitment round.
S: Councillor Starbeck

Q paraphrase: out of the folk who rang up about taking in a child, how many made it through?
A: The Head of Placements stated that 31 enquiries from would-be foster carers in the quarter had led to four approvals.
S: four approvals

Q reason: Why did Cllr Fawley keep quiet during the fostering item?
A: Councillor Fawley, having declared an interest, did not speak.
A: Councillor Fawley declared a personal interest in minute 20 as a foster carer approved by a neighbouring authority.
S: a foster carer approved by a neighbouring authority

Q fact-table: assessments within 45 working days q2
A: | Assessments completed within 45 working days | 68% | 71% | 74% | 85% | Red |
S: 74%

Q fact-table: What share of assessments is supposed to be finished inside 45 days this year?
A: | Assessments completed within 45 working days | 68% | 71% | 74% | 85% | Red |
S: 85%

Q fact-table: re-referral rate in 2022/23
A: | Re-referrals within 12 months | 28% | 27% | 25% | 22% | Amber |
S: 28%

Q paraphrase: how many of the children bounce back to you inside a year
A: | Re-referrals within 12 months | 28% | 27% | 25% | 22% | Amber |
S: 25%

Q paraphrase: when a kid runs off and comes home, how often does someone sit down with them inside three days?
A: | Return interviews held within 72 hours | 44% | 57% | 70% | 70% | Green |
S: 70%

Q paraphrase: how many children keep being shunted from one home to the next?
A: | Children in care with three or more placements in a year | 12% | 12% | 11% | 9% | Amber |
S: 11%

Q list: Which improvement measures are rated red?
A: | Assessments completed within 45 working days | 68% | 71% | 74% | 85% | Red |
A: | Supervision recorded monthly | 61% | 58% | 63% | 90% | Red |

Q list: which indicators have hit their target for 2023/24 already
A: | Initial child protection conferences within 15 days | 77% | 84% | 90% | 90% | Green |
A: | Return interviews held within 72 hours | 44% | 57% | 70% | 70% | Green |

Q reason: why do the figures for managers' one to ones with staff look so poor?
A: Supervision is the measure of most concern, because the recording system introduced in May does not accept group supervision and managers have been keeping paper notes.
S: the recording system introduced in May does not accept group supervision and managers have been keeping paper notes

Q fact-text: By how much is Children's Services expected to overspend in 2023/24?
A: The Children's Services budget for 2023/24 is £74.6m and the forecast outturn at Quarter 2 is £81.3m, an overspend of £6.7m.
S: £6.7m

Q paraphrase: whats the going rate for a week in a private childrens home
A: Most of this arises on external residential placements, where the average weekly cost has risen from £4,850 to £5,630.
S: £5,630

Q fact-table: external residential placements variance at quarter 2
A: | External residential placements | 18,300 | 22,940 | +4,640 |
S: +4,640

Q fact-table: What was budgeted for independent fostering?
A: | Independent fostering | 11,250 | 12,430 | +1,180 |
S: 11,250

Q paraphrase: which bits are coming in under what was set aside?
A: | In-house fostering | 6,900 | 6,655 | -245 |
A: | Early help and family hubs | 8,660 | 8,510 | -150 |

Q paraphrase: could london take over if we don't buck up?
A: Should the Council fail to comply, a statutory direction, including the appointment of a commissioner, may follow.
S: a statutory direction, including the appointment of a commissioner, may follow

Q date: date of the improvement notice
A: The Secretary of State's improvement notice of 9 March 2022 remains in force.
S: 9 March 2022

Q paraphrase: what do the children themselves want done differently?
A: The Children in Care Council, known locally as Our Say, met the Director on 19 August; young people said that they wanted fewer changes of worker, longer notice of moves, and meetings outside school hours.
S: fewer changes of worker, longer notice of moves, and meetings outside school hours

Q paraphrase: do staff reckon its a decent place to work?
A: A staff survey in July drew 204 replies, a response rate of 58 per cent, and 69 per cent of respondents said they would recommend Tarnford as a place to do social work, against 47 per cent in 2022.
S: 69 per cent

Q definition: What is Our Say?
A: The Children in Care Council, known locally as Our Say, met the Director on 19 August; young people said that they wanted fewer changes of worker, longer notice of moves, and meetings outside school hours.
S: The Children in Care Council

Q definition: mash stands for
A: The Scrutiny Officer reported that the visit to the Multi-Agency Safeguarding Hub (MASH), first planned for 4 July, had been moved to 3 October because of building works.
S: Multi-Agency Safeguarding Hub

Q paraphrase: are they giving bosses a sweetener to stop them walking out
A: | IR1 | Managers leave and teams drift | Assistant Director, Safeguarding | 20 | 16 | Retention payment of £3,000 |
S: Retention payment of £3,000

Q fact-table: Who owns the risk about the case recording system?
A: | IR3 | Case recording system fails to support practice | Head of Business Systems | 12 | 15 | Supplier fix due December |
S: Head of Business Systems

Q list: Which risks have got worse since last quarter?
A: | IR2 | Placement costs outrun the budget | Head of Placements | 16 | 20 | Weekly placement panel |
A: | IR3 | Case recording system fails to support practice | Head of Business Systems | 12 | 15 | Supplier fix due December |

Q paraphrase: which promise to members is late?
A: | 11 (June) | Written answer on agency staff and their cost | HR Business Partner | 31 August 2023 | Overdue |
S: Written answer on agency staff and their cost

Q fact-table: who is making the map of foster carers
A: | 20 (September) | Map of foster carers by ward | Head of Placements | 30 November 2023 | In progress |
S: Head of Placements

Q fact-table: when will the panel look at how family hubs did in their first year
A: | 12 March 2024 | Family hubs first-year review | Head of Early Help |
S: 12 March 2024

Q decision: What will the panel be asked to do about agency teams?
A: The Panel is recommended to (i) note progress, (ii) comment on readiness for the third monitoring visit, and (iii) ask the Cabinet Member for People to report in January on the use of agency teams.
S: ask the Cabinet Member for People to report in January on the use of agency teams

Q fact-text: cp plan numbers end september vs june
A: Some 341 children were the subject of a child protection plan on the same date, down from 377 in June, while children in need rose from 1,904 to 1,986.
S: 341

N unanswerable: How many of the children in care are in foster homes?
N unanswerable: How many children were looked after at the end of March 2023?
N unanswerable: How many of the 88 children placed far away are under ten?
N unanswerable: what did inspectors look at in the january 2022 inspection apart from help, protection and care - how were the leaders graded?
N unanswerable: who voted against releasing the £1.2m?
N unanswerable: What did Cabinet decide about the £1.2m?
N unanswerable: how many social workers has each child in care had over twelve months?
N unanswerable: average caseload in the leaving care team
N unanswerable: How many case files were graded good in the first quarter?
N unanswerable: how many permanent social workers left in the quarter
N unanswerable: What was the staff survey response rate in 2022?
N unanswerable: q3 percentage of assessments within 45 days
N unanswerable: what does an independent foster placement cost a week?
N unanswerable: Why did Councillor Gantry send apologies?
N unanswerable: How many managers have had the retention payment?
N unanswerable: how much will the supplier fix to the recording system cost
N unanswerable: What will the third monitoring visit look at, according to the inspectorate's letter?
N unanswerable: how many child protection plans were there in september 2022
N unanswerable: What was agreed on the visit to the MASH when members went on 3 October?
N unanswerable: who moved that the fostering sufficiency report be noted?
N unanswerable: How many young people came to the meeting with the Director on 19 August?
N false-premise: Why was a commissioner appointed to run Tarnford's children's services?
N false-premise: when was the improvement notice lifted
N false-premise: Why has the number of agency social workers gone up since March?
N false-premise: what did councillor fawley say in the fostering debate
N false-premise: Why did inspectors judge the experiences of children in care inadequate?
