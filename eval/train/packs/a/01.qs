Q fact-text: What was the agency rate for qualified social workers at the end of June 2023?
A: 2.3 The agency rate stood at 22.4% at the end of June 2023, against 26.1% a year earlier and a target of 18% by March 2024.
S: 22.4%

Q paraphrase: how many temps were doing the social work jobs the year before
A: 2.3 The agency rate stood at 22.4% at the end of June 2023, against 26.1% a year earlier and a target of 18% by March 2024.
S: 26.1%

Q fact-text: agency rate target march 2024
A: 2.3 The agency rate stood at 22.4% at the end of June 2023, against 26.1% a year earlier and a target of 18% by March 2024.
S: 18%

Q definition: what counts as the agency rate in this report?
A: 2.1 In this report "agency rate" means the percentage of qualified social work posts which are filled by a worker engaged through a third-party supplier on the last day of the quarter.
S: the percentage of qualified social work posts which are filled by a worker engaged through a third-party supplier on the last day of the quarter

Q fact-text: How many social workers recruited from abroad have actually started?
A: The reduction has been achieved mainly through the conversion of 23 agency workers to permanent contracts, and not through the overseas recruitment campaign, from which only four of the anticipated fifteen social workers have so far started.
S: four

Q reason: what brought the reliance on locums down?
A: The reduction has been achieved mainly through the conversion of 23 agency workers to permanent contracts, and not through the overseas recruitment campaign, from which only four of the anticipated fifteen social workers have so far started.
S: the conversion of 23 agency workers to permanent contracts

Q fact-text: average caseload safeguarding teams june
A: 2.4 Average caseloads in the Assessment teams were 21.3 children per worker in June, while those in the Safeguarding teams were 17.8 and those in the Children in Care teams 14.9.
S: 17.8

Q paraphrase: how many kids should one worker have on their books at most?
A: The Council's own standard is a maximum of 16 for every team.
S: a maximum of 16

Q fact-table: caseload castermoor assessment
A: | Castermoor Assessment | 28.0 | 17.0 | 9.0 | 2.0 | 22.6 |
S: 22.6

Q fact-table: How many agency workers are there in the Fenlode Safeguarding team?
A: | Fenlode Safeguarding | 30.0 | 21.0 | 8.0 | 1.0 | 18.5 |
S: 8.0

Q fact-table: how many permanent staff has the disabled childrens team got
A: | Disabled Children's Team | 16.0 | 11.0 | 4.0 | 1.0 | 18.1 |
S: 11.0

Q fact-table: established fte posts court and permanence
A: | Court and Permanence | 19.0 | 16.0 | 2.0 | 1.0 | 12.7 |
S: 19.0

Q comparison: Which has the heavier caseload, Children in Care North or South?
A: | Children in Care North | 24.0 | 22.0 | 1.0 | 1.0 | 14.4 |
A: | Children in Care South | 25.0 | 22.5 | 2.5 | 0.0 | 15.4 |
S: 15.4

Q fact-table: is any team without an empty desk, i.e. no uncovered vacancies?
A: | Children in Care South | 25.0 | 22.5 | 2.5 | 0.0 | 15.4 |
S: Children in Care South

Q fact-text: Which teams have been getting the £3,000 retention payment since 2022?
A: 2.5 The retention payment of £3,000 a year was introduced in April 2022 for Assessment and Safeguarding teams only.
S: Assessment and Safeguarding teams only

Q paraphrase: how big is the golden handcuffs bonus for staying on?
A: 2.5 The retention payment of £3,000 a year was introduced in April 2022 for Assessment and Safeguarding teams only.
S: £3,000 a year

Q reason: Why won't the Director extend the stay-on payment to staff looking after kids in care?
A: Staff in the Children in Care teams have asked, through the recognised unions, to be included; the Director does not recommend this at present because turnover there is 7%, compared with 24% in Assessment.
S: because turnover there is 7%, compared with 24% in Assessment

Q fact-text: turnover in assessment teams
A: Staff in the Children in Care teams have asked, through the recognised unions, to be included; the Director does not recommend this at present because turnover there is 7%, compared with 24% in Assessment.
S: 24%

Q fact-text: What would extending the retention payment to the Disabled Children's Team cost in a full year?
A: 6.1 That the Committee (i) note the position; (ii) endorse the extension of the retention payment to the Disabled Children's Team from October 2023 at an estimated full-year cost of £48,000; and (iii) receive a further report in March 2024.
S: £48,000

Q paraphrase: how far over budget will the social worker pay bill go this year?
A: An overspend of £1.45m is forecast, of which £1.1m relates to agency premiums and the remainder to market supplements.
S: £1.45m

Q fact-text: staffing overspend 2022/23
A: In 2022/23 the equivalent overspend was £2.3m.
S: £2.3m

Q fact-text: gross staffing budget 23/24?
A: 3.1 The gross staffing budget for 2023/24 is £21.6m.
S: £21.6m

Q fact-text: How much of the academy money had been committed by the end of the first quarter?
A: 3.2 A one-off sum of £600,000 from the Social Care Reserve has been set aside for the Step Into Social Work academy; £215,000 had been committed by the end of Quarter 1.
S: £215,000

Q paraphrase: where's the cash for the trainee scheme coming from
A: 3.2 A one-off sum of £600,000 from the Social Care Reserve has been set aside for the Step Into Social Work academy; £215,000 had been committed by the end of Quarter 1.
S: the Social Care Reserve

Q paraphrase: does the law say how many cases one person can hold?
A: There is no statutory maximum caseload.

Q paraphrase: what did the inspectors moan about?
A: 2.2 The Ofsted focused visit of 7 and 8 February 2023 found that children in the Assessment teams experienced too many changes of social worker, although practice in the Court teams was described as consistently strong.
S: children in the Assessment teams experienced too many changes of social worker

Q date: When did Ofsted come for the focused visit?
A: 2.2 The Ofsted focused visit of 7 and 8 February 2023 found that children in the Assessment teams experienced too many changes of social worker, although practice in the Court teams was described as consistently strong.
S: 7 and 8 February 2023

Q fact-text: how many of Ofsted's recommendations have been finished
A: The inspectors made three recommendations, of which one (supervision recording) has been completed.
S: one (supervision recording)

Q fact-text: response rate staff health check
A: 5.1 The staff health check ran from 24 April to 19 May and was answered by 312 of 540 eligible practitioners (58%).
S: 58%

Q paraphrase: do social workers themselves think they can cope with the amount they've got on?
A: Sixty-four per cent said that they received reflective supervision at least monthly, up from 49% in 2022, but only 37% believed their workload was manageable.
S: only 37% believed their workload was manageable

Q fact-text: what share of practitioners got reflective supervision every month in the 2022 survey?
A: Sixty-four per cent said that they received reflective supervision at least monthly, up from 49% in 2022, but only 37% believed their workload was manageable.
S: 49%

Q list: Which performance measures are rated red?
A: | CF01 | Assessments completed within 45 working days | 79% | 74% | 71% | 85% | Red |
A: | CF04 | Children subject to a child protection plan for a second or later time | 21% | 24% | 27% | 20% | Red |
A: | CF09 | Return home interviews within 72 hours of a missing episode | 68% | 63% | 59% | 80% | Red |

Q list: what's green on the scorecard
A: | CF02 | Re-referrals within 12 months | 23% | 22% | 20% | 20% | Green |
A: | CF07 | Care leavers in education, employment or training | 52% | 55% | 57% | 55% | Green |
A: | CF10 | Supervision recorded in the last six weeks | 61% | 70% | 86% | 85% | Green |

Q fact-table: assessments in 45 days 2022/23
A: | CF01 | Assessments completed within 45 working days | 79% | 74% | 71% | 85% | Red |
S: 74%

Q paraphrase: how many youngsters are back on a protection plan who'd already been on one before?
A: | CF04 | Children subject to a child protection plan for a second or later time | 21% | 24% | 27% | 20% | Red |
S: 27%

Q fact-table: What is the target for care leavers living in suitable accommodation?
A: | CF08 | Care leavers in suitable accommodation | 88% | 90% | 91% | 92% | Amber |
S: 92%

Q paraphrase: are kids who've left care getting jobs or college places
A: | CF07 | Care leavers in education, employment or training | 52% | 55% | 57% | 55% | Green |
S: 57%

Q fact-table: looked after children per 10,000 in 2021/22
A: | CF05 | Children in care per 10,000 | 66 | 69 | 70 | 68 | Amber |
S: 66

Q paraphrase: share of kids in care sent a long way from home this quarter
A: | CF06 | Children in care placed more than 20 miles from home | 18% | 19% | 17% | 16% | Amber |
S: 17%

Q fact-table: ICPC timeliness Q1
A: | CF03 | Initial child protection conferences within 15 working days | 81% | 84% | 88% | 90% | Amber |
S: 88%

Q reason: why has talking to runaways after they come back got worse
A: 7.2 Performance on return home interviews has declined because the commissioned provider, Safe Harbour, has been unable to fill two of its five interviewer posts; notice to bring the service in house was served on 28 July and the transfer is planned for 1 January 2024.
S: the commissioned provider, Safe Harbour, has been unable to fill two of its five interviewer posts

Q date: When is the return home interview service due to come back in house?
A: 7.2 Performance on return home interviews has declined because the commissioned provider, Safe Harbour, has been unable to fill two of its five interviewer posts; notice to bring the service in house was served on 28 July and the transfer is planned for 1 January 2024.
S: 1 January 2024

Q comparison: castermoor vs fenlode assessment timeliness
A: 7.3 Timeliness of assessments fell furthest in Castermoor (64%), whereas Fenlode recorded 80%.
S: Castermoor (64%), whereas Fenlode recorded 80%

Q reason: What explanation is given for Castermoor being slower than Fenlode?
A: The Service Manager attributes the difference to the number of newly qualified staff in Castermoor.
S: the number of newly qualified staff in Castermoor

Q who-said: Who told the June meeting that partners seemed unsure about thresholds?
A: The Head of Front Door Services, Ms Ingrid Polwarth, introduced the report.
A: She said that contacts had risen by 19% in the year but that the proportion becoming referrals had fallen from 31% to 24%, which suggested that partners were uncertain about thresholds.
S: Ms Ingrid Polwarth

Q who-said: what did the police officer say about the weekly batches
A: Superintendent Amir Dunhill replied that the batches had been a consequence of vacancies in the force's central referral unit and that daily transmission had resumed on 2 May.
S: the batches had been a consequence of vacancies in the force's central referral unit

Q who-said: who was worried that schools never hear back?
A: Mrs Farrant expressed concern that schools were not being told the outcome of the contacts they made; Ms Polwarth acknowledged that only 58% of referrers had received written feedback within the ten-day standard and undertook to bring an improvement plan.
S: Mrs Farrant

Q date: when did the cops go back to sending domestic abuse notices every day
A: Superintendent Amir Dunhill replied that the batches had been a consequence of vacancies in the force's central referral unit and that daily transmission had resumed on 2 May.
S: 2 May

Q fact-text: how much did contacts to the MASH go up?
A: She said that contacts had risen by 19% in the year but that the proportion becoming referrals had fallen from 31% to 24%, which suggested that partners were uncertain about thresholds.
S: 19%

Q paraphrase: how many children were being taught at home in spring 2022
A: **17. Elective home education (EHE).** Members considered figures showing 1,142 children known to be electively home educated at Easter 2023, compared with 987 at Easter 2022 and 640 at Easter 2019.
S: 987

Q fact-text: EHE numbers Easter 2023
A: **17. Elective home education (EHE).** Members considered figures showing 1,142 children known to be electively home educated at Easter 2023, compared with 987 at Easter 2022 and 640 at Easter 2019.
S: 1,142

Q decision: Was Councillor Tolley's amendment on home visits carried, and by how many votes?
A: An amendment by Councillor Tolley, replacing the annual home visit with an annual offer of contact, was carried by six votes to two.
S: carried by six votes to two

Q who-said: who wanted every home ed family visited once a year
A: Councillor Hathersall moved that the Committee recommend a voluntary register with an annual home visit to every family.
S: Councillor Hathersall

Q decision: how much of a rise did the committee back for Lantern?
A: A request from the Trust for an inflationary uplift of 8% was not supported; the Committee recommended 4%.
S: 4%

Q paraphrase: what extra did the youth charity ask for
A: A request from the Trust for an inflationary uplift of 8% was not supported; the Committee recommended 4%.
S: 8%

Q decision: What did the Committee decide about extending the Lantern Youth Trust grant?
A: **18. Detached youth work grants.** It was **RESOLVED** to support the Cabinet Member's proposal to extend the grant agreement with the Lantern Youth Trust for twelve months to 31 March 2025, subject to a break clause after six months.
S: extend the grant agreement with the Lantern Youth Trust for twelve months to 31 March 2025, subject to a break clause after six months

Q decision: what was resolved on MASH in June
A: (a) that the report be noted;
A: (b) that the improvement plan for referrer feedback be brought to the Committee in September; and
A: (c) that the Chair write to the Police and Crime Commissioner about capacity in the central referral unit.

Q fact-text: which member left the room and why?
A: **15. Declarations of interest.** Councillor Priddy declared a non-pecuniary interest in item 18 as a trustee of the Lantern Youth Trust and left the room while the item was considered.
S: Councillor Priddy

Q fact-table: Has the Commissioner answered the Chair's letter yet?
A: | 23/07 | Letter to Police and Crime Commissioner | Chair | 30 June 2023 | Sent 21 June; no reply received |
S: no reply received

Q fact-table: who's doing the exclusions by district data
A: | 22/41 | Circulate data on exclusions by district | Gareth Lumb | 31 March 2023 | Overdue – data being re-run |
S: Gareth Lumb

Q fact-table: What would a voluntary home education register cost each year?
A: | 23/09 | Cost of voluntary EHE register | Gareth Lumb | 14 September 2023 | Estimated at £37,000 a year |
S: £37,000 a year

Q date: when are councillors going to beck house
A: | 23/03 | Visit to Beck House residential home | Democratic Services | 31 October 2023 | Arranged for 12 October |
S: 12 October

Q fact-table: has the plan for telling referrers what happened been put off?
A: | 23/06 | Referrer feedback improvement plan | Ingrid Polwarth | 14 September 2023 | Deferred to November at officer's request |
S: Deferred to November at officer's request

Q fact-table: lead officer for IRO annual report
A: | 18 January 2024 | Annual report of the Independent Reviewing Officers | Delia Quarmby |
S: Delia Quarmby

Q date: which meeting looks at school buses for under 16s
A: | 16 November 2023 | Home to school transport for under-16s | Gareth Lumb |
S: 16 November 2023

N unanswerable: What was the agency rate in the Castermoor Assessment team a year ago?
N unanswerable: how many children were home educated at easter 2021?
N unanswerable: how much has the overseas recruitment campaign cost?
N unanswerable: Who seconded Councillor Hathersall's motion on the home education register?
N unanswerable: safe harbour contract value
N unanswerable: how many kids went missing in quarter 1
N unanswerable: What was the turnover rate in the Safeguarding teams?
N unanswerable: why has exclusions data had to be run again?
N unanswerable: which councillors voted against the Tolley amendment
N unanswerable: What did the Trust's current youth work grant amount to in pounds?
N false-premise: Why did the Committee refuse to extend the Lantern grant?
N false-premise: Why did Ofsted criticise the Court teams?
N false-premise: what did Canon Lisle say about thresholds in June?
N false-premise: When will Children in Care staff start getting the £3,000?
N false-premise: why did re-referrals get worse in Q1?

Q fact-table: How many posts are established in the Castermoor Safeguarding team?
A: | Castermoor Safeguarding | 34.0 | 25.0 | 7.0 | 2.0 | 17.2 |
S: 34.0

Q fact-table: RHI within 72 hours 2021/22
A: | CF09 | Return home interviews within 72 hours of a missing episode | 68% | 63% | 59% | 80% | Red |
S: 68%

Q paraphrase: how many runaways get a chat within three days, and what should it be?
A: | CF09 | Return home interviews within 72 hours of a missing episode | 68% | 63% | 59% | 80% | Red |
S: 80%

Q fact-table: supervision recorded last six weeks 22/23
A: | CF10 | Supervision recorded in the last six weeks | 61% | 70% | 86% | 85% | Green |
S: 70%

Q fact-table: What is the RAG rating for children in care placed over 20 miles away?
A: | CF06 | Children in care placed more than 20 miles from home | 18% | 19% | 17% | 16% | Amber |
S: Amber

Q paraphrase: what's happening with the list of who got kicked out of school where
A: | 22/41 | Circulate data on exclusions by district | Gareth Lumb | 31 March 2023 | Overdue – data being re-run |
S: Overdue – data being re-run

Q fact-table: who is writing the note on whether there are enough placements?
A: | 23/10 | Placement sufficiency note | Delia Quarmby | 30 November 2023 | In progress |
S: Delia Quarmby
