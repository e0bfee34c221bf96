Q fact-text: How many children did Thornmere look after at the end of September 2018?
A: On 30 September 2018 there were 418 looked after children in Thornmere, compared with 389 a year earlier and 361 in September 2016.
S: 418

Q fact-text: looked after children number sept 2016
A: On 30 September 2018 there were 418 looked after children in Thornmere, compared with 389 a year earlier and 361 in September 2016.
S: 361

Q paraphrase: how many kids are living with people from private fostering firms
A: Of the 418 children, 251 were with the Council's own foster carers, 74 with carers from independent fostering agencies (IFAs), 46 in residential homes and 47 placed with parents or relatives.
S: 74

Q fact-text: What is the average weekly price of an agency foster place?
A: An agency foster place costs on average £812 a week, and a place with the Council's own carers £396.
S: £812 a week

Q fact-text: in-house carer average weekly cost
A: An agency foster place costs on average £812 a week, and a place with the Council's own carers £396.
S: £396

Q paraphrase: whats the single most expensive kid costing us each week
A: A residential place costs on average £3,640 a week, and the dearest single placement, which has been required because of the young person's self-harm, costs £6,950 a week.
S: £6,950 a week

Q fact-text: How many new fostering households were approved in 2017/18, and how many were lost?
A: The Council approved 22 new fostering households in 2017/18 and lost 27.
S: 22

Q fact-text: annual cost of measure A fee increase
A: Measure A would raise the weekly fee for carers of teenagers from £180 to £225 from 1 April 2019, at an annual cost of £205,000.
S: £205,000

Q paraphrase: how much would two little homes cost to set up
A: Measure B would open two small homes, each for three children, at a capital cost of £940,000.
S: £940,000

Q fact-text: How large would the edge of care team be?
A: Measure C would commission an edge of care team of seven workers, costing £310,000 a year, to keep adolescents at home safely.
S: seven workers

Q fact-text: what saving is expected from Measure C in a full year
A: Officers expect that Measure A would save £260,000, Measure B £415,000 and Measure C £520,000 in a full year.
S: £520,000

Q fact-text: How many foster carer households answered the October consultation?
A: Foster carers were consulted in October; 61 of the 168 households replied.
S: 61

Q fact-text: if we do none of these things how big is next year's overspend
A: Risks: if no measure were adopted the overspend next year is forecast to be £2.6m.
S: £2.6m

Q fact-text: rate per 10,000 statistical neighbours
A: The rate was 92 for every 10,000 children, against 64 in England and 88 among the Council's statistical neighbours.
S: 88

Q fact-table: What is the forecast for residential placements this year, in thousands?
A: | Residential placements | 6,900 | 8,710 | +1,810 |
S: 8,710

Q fact-table: residential budget 2018/19 £000
A: | Residential placements | 6,900 | 8,710 | +1,810 |
S: 6,900

Q fact-table: agency fostering variance month 6
A: | Agency fostering (IFA) | 2,480 | 3,125 | +645 |
S: +645

Q fact-table: is adoption over or under its budget?
A: | Adoption | 980 | 965 | -15 |
S: -15

Q fact-table: children's services total forecast overspend
A: | Total | 29,745 | 32,660 | +2,915 |
S: +2,915

Q paraphrase: how far over are we on getting disabled pupils to class and back
A: | Home to school transport (SEND) | 2,265 | 2,640 | +375 |
S: +375

Q fact-table: What share of assessments were finished inside 45 days in the second quarter of 2018/19?
A: | Assessments completed in 45 days | 81% | 84% | 77% | 85% | Red |
S: 77%

Q fact-table: target for assessments in 45 days
A: | Assessments completed in 45 days | 81% | 84% | 77% | 85% | Red |
S: 85%

Q fact-table: child protection plans at Q1 2018/19
A: | Children on a child protection plan | 203 | 231 | 240 | – | – |
S: 231

Q fact-table: ehcp 20 weeks q2 this year
A: | Education, health and care plans issued in 20 weeks | 63% | 47% | 39% | 70% | Red |
S: 39%

Q fact-table: EHC plans on time in Q2 of 2017/18?
A: | Education, health and care plans issued in 20 weeks | 63% | 47% | 39% | 70% | Red |
S: 63%

Q fact-table: How many cases does a social worker carry on average now?
A: | Average caseload of a social worker | 19 | 21 | 23 | 18 | Red |
S: 23

Q fact-table: what should the care leavers housing figure be
A: | Care leavers in suitable housing | 87% | 85% | 82% | 90% | Red |
S: 90%

Q fact-table: Who owns the overdue action on exit interviews with social workers?
A: | CF/15 | Exit interviews with social workers | L Dacre | 31 Oct 2018 | Overdue |
S: L Dacre

Q fact-table: status of CF/13
A: | CF/13 | Note on police sergeant vacancy | I Tait | 14 Dec 2018 | On track |
S: On track

Q paraphrase: how many of the young people who've left care have got a job or are studying
A: | Care leavers in education, work or training | 51% | 55% | 58% | 55% | Green |
S: 58%

Q paraphrase: are youngsters in care seeing the doctor or nurse for their check up when they should
A: | Health assessments on time | 72% | 78% | 86% | 90% | Amber |
S: 86%

Q paraphrase: why do foster families pack it in
A: Exit interviews gave retirement as the commonest reason for leaving, followed by dissatisfaction with out-of-hours support; only three households left for an agency.
S: retirement

Q paraphrase: how many temps were covering social work jobs in september
A: The overspend on social work teams arises from agency staff, of whom there were 31 in September, against 24 in June.
S: 31

Q paraphrase: which youth nights are dying on their feet
A: Councillor Adeyemi reported that the two open-access sessions at Fallow Lane now drew about 45 young people, against 20 when they started, while those at Crow Bank had dwindled to nine.
S: those at Crow Bank had dwindled to nine

Q paraphrase: did anyone stick up for the teens being shifted out of the home before gcses
A: Councillor Hindle said that moving six teenagers before their examinations was heartless.
S: Councillor Hindle

Q paraphrase: how many of ours are in homes a long way off
A: Nineteen of the children in residential homes were placed more than 20 miles from Thornmere.
S: Nineteen

Q paraphrase: what do the young people in care themselves reckon to the new homes idea
A: The Children in Care Council, a group of eleven young people who advise the authority, supported Measure B provided that the homes did not "look like offices".
S: supported Measure B provided that the homes did not "look like offices"

Q who-said: Who told the committee that the Harbour Street building could not be saved?
A: Councillor Lomax said that the building had failed two inspections and was past saving.
S: Councillor Lomax

Q who-said: Who complained that schools were being told to ring back on Monday?
A: Mrs Frayne said that schools were being told to "ring back on Monday" and that this was not good enough.
S: Mrs Frayne

Q who-said: what did mr tait say about the police sergeant
A: The Head of Safeguarding, Mr Imran Tait, replied that the post had been vacant since May and that the force had undertaken to fill it by Christmas.
S: the post had been vacant since May and that the force had undertaken to fill it by Christmas

Q who-said: Which member proposed putting the closure off until the exams were over?
A: Councillor Pryor suggested that closure be put back to the end of July 2019, after the examinations.
S: Councillor Pryor

Q decision: What did the committee resolve about the Harbour Street closure?
A: RESOLVED – That the decision be not called in, but that the Cabinet Member be asked to delay closure until 31 July 2019.
S: the Cabinet Member be asked to delay closure until 31 July 2019

Q decision: result of the vote on a school rep in the MASH
A: On being put to the vote the motion was carried by five votes to two.
S: carried by five votes to two

Q decision: What was Cabinet recommended to pay for in the MASH?
A: RESOLVED – That Cabinet be recommended to fund a school liaison officer in the MASH for two days a week for one year.
S: a school liaison officer in the MASH for two days a week for one year

Q decision: where will the Crow Bank youth sessions go, and was there a vote
A: It was agreed, without a vote, that the sessions at Crow Bank move to the Methodist hall from January.
S: the sessions at Crow Bank move to the Methodist hall from January

Q date: When will Cabinet look at the three placement measures?
A: This report explains why spending on placements for looked after children is forecast to exceed the budget, and sets out three measures for the Committee's views before Cabinet considers them on 11 December 2018.
S: 11 December 2018

Q date: replacement educational psychologists start date
A: The timeliness of education, health and care plans (EHCPs) has fallen because two of the four educational psychologists left in the spring; replacements start on 7 January 2019.
S: 7 January 2019

Q date: when is the county lines briefing due from Ms Ollerenshaw?
A: | CF/16 | Briefing on county lines | R Ollerenshaw | 15 Jan 2019 | On track |
S: 15 Jan 2019

Q date: which meeting gets the small homes business case
A: 5 March 2019: business case for small children's homes; fostering annual report.
S: 5 March 2019

Q reason: Why has EHCP timeliness dropped so far?
A: The timeliness of education, health and care plans (EHCPs) has fallen because two of the four educational psychologists left in the spring; replacements start on 7 January 2019.
S: two of the four educational psychologists left in the spring

Q reason: early help underspend why
A: The underspend on early help is due to the freezing of vacant posts.
S: the freezing of vacant posts

Q reason: What explains the better performance on health assessments?
A: The improvement in health assessments follows the appointment of a second designated nurse in June.
S: the appointment of a second designated nurse in June

Q reason: why were the 2015 savings estimates missed
A: These sums are estimates, and the Head of Finance has noted that similar estimates in 2015 were not achieved because fewer carers came forward than had been assumed.
S: fewer carers came forward than had been assumed

Q list: Which scorecard measures are rated red?
A: | Assessments completed in 45 days | 81% | 84% | 77% | 85% | Red |
A: | Repeat child protection plans | 17% | 19% | 22% | 18% | Red |
A: | Care leavers in suitable housing | 87% | 85% | 82% | 90% | Red |
A: | Education, health and care plans issued in 20 weeks | 63% | 47% | 39% | 70% | Red |
A: | Average caseload of a social worker | 19 | 21 | 23 | 18 | Red |

Q list: overdue actions list
A: | CF/11 | Circulate list of closed youth clubs | G Marl | 30 Sept 2018 | Overdue |
A: | CF/15 | Exit interviews with social workers | L Dacre | 31 Oct 2018 | Overdue |

Q list: Which children's budgets are forecast to underspend?
A: | In-house fostering | 5,210 | 5,085 | -125 |
A: | Adoption | 980 | 965 | -15 |
A: | Early help and youth | 3,120 | 2,830 | -290 |

Q comparison: Has the proportion of repeat child protection plans gone up or down since last year?
A: | Repeat child protection plans | 17% | 19% | 22% | 18% | Red |

Q comparison: which is dearer, an agency placement or one of our own carers?
A: An agency foster place costs on average £812 a week, and a place with the Council's own carers £396.

Q comparison: thornmere care rate compared to england
A: The rate was 92 for every 10,000 children, against 64 in England and 88 among the Council's statistical neighbours.

Q definition: What does staying put mean?
A: A "staying put" arrangement is one in which a young person remains with a former foster carer after the age of 18.
S: one in which a young person remains with a former foster carer after the age of 18

Q definition: meaning of looked after child in this report
A: A "looked after child" is a child in the care of the Council under a court order or accommodated with the agreement of the parents for more than 24 hours.

N unanswerable: How many children were looked after in September 2015?

N unanswerable: What does a place in a staying put arrangement cost each week?

N unanswerable: How did Councillor Coyle vote on the school liaison motion?

N unanswerable: which two inspections did the Harbour Street home fail, and when?

N unanswerable: How many looked after children went missing in quarter 2?

N unanswerable: what is the reason for the overspend on leaving care

N unanswerable: What was the name of the police sergeant who left the MASH?

N unanswerable: adoption outturn 2017/18

N unanswerable: which agency did the three foster households leave for?

N unanswerable: target number of children on a child protection plan

N false-premise: Why did the committee call in the decision on Harbour Street?

N false-premise: Which two members voted against moving the Crow Bank sessions?

N false-premise: What made the Cabinet drop Measure B?

N false-premise: why is the early help budget overspent this year

N false-premise: How long did the committee spend on its vote to close all youth clubs at Fallow Lane?
