Q fact-table: number of children with a child protection plan Q3 2011/12
A: | 10 | Children with a plan, number | 151 | 196 | 203 | 187 | – | Down |
A: At 31 December 2011 there were 187 children with a CPP, as against 203 at 30 September 2011 and 151 at 31 December 2010.
S: 187

Q fact-table: rate of children with a plan per 10,000 under 18, Q3 2011/12
A: | 11 | Children with a plan, rate per 10,000 under 18 | 34.2 | 44.4 | 46.0 | 42.3 | – | Down |
S: 42.3

Q fact-table: CPP rate per 10,000 at Q2
A: | 11 | Children with a plan, rate per 10,000 under 18 | 34.2 | 44.4 | 46.0 | 42.3 | – | Down |
S: 46.0

Q fact-text: How many children were on a plan at the end of September 2011?
A: At 31 December 2011 there were 187 children with a CPP, as against 203 at 30 September 2011 and 151 at 31 December 2010.
A: | 10 | Children with a plan, number | 151 | 196 | 203 | 187 | – | Down |
S: 203

Q fact-table: NI 59 target quarter 3
A: | 5 | Initial assessments finished in 10 working days, % (NI 59) | 61.3 | 66.8 | 70.5 | 68.2 | 75.0 | Worse |
S: 75.0

Q fact-table: initial assessments finished in 10 working days 2011/12 Q3
A: | 5 | Initial assessments finished in 10 working days, % (NI 59) | 61.3 | 66.8 | 70.5 | 68.2 | 75.0 | Worse |
S: 68.2

Q fact-table: core assessments on time Q3 actual NI 60
A: | 7 | Core assessments finished in 35 working days, % (NI 60) | 70.1 | 74.4 | 73.9 | 78.6 | 78.0 | Better |
S: 78.6

Q fact-table: How many core assessments were begun in Q2 of 2011/12?
A: | 6 | Core assessments begun | 164 | 190 | 201 | 188 | – | Down |
S: 201

Q fact-table: initial assessments begun 2010/11 q3
A: | 4 | Initial assessments begun | 498 | 577 | 560 | 549 | – | Down |
S: 498

Q fact-table: Is the re-referral rate better or worse than it was?
A: | 3 | Re-referrals within 12 months, % | 27.4 | 25.0 | 23.8 | 21.1 | 22.0 | Better |
S: Better

Q paraphrase: how many families came back through the door inside a year of being seen before
A: | 3 | Re-referrals within 12 months, % | 27.4 | 25.0 | 23.8 | 21.1 | 22.0 | Better |
S: 21.1

Q fact-table: contacts received Q1 2011/12
A: | 1 | Contacts received | 2,108 | 2,344 | 2,291 | 2,405 | – | Up |
S: 2,344

Q fact-table: section 47 enquiries Q2
A: | 8 | Section 47 enquiries | 119 | 142 | 150 | 133 | – | Down |
S: 150

Q paraphrase: how often do they manage to hold the big meeting within three weeks of looking into a child being harmed
A: | 9 | Conferences held in 15 working days of section 47, % | 64.0 | 81.5 | 79.0 | 86.7 | 85.0 | Better |
S: 86.7

Q fact-table: NI 65 second or later plan target
A: | 13 | Second or later plan, % (NI 65) | 14.8 | 16.2 | 17.9 | 21.4 | 15.0 | Worse |
S: 15.0

Q paraphrase: share of kids put on a protection plan who'd already been on one
A: | 13 | Second or later plan, % (NI 65) | 14.8 | 16.2 | 17.9 | 21.4 | 15.0 | Worse |
S: 21.4

Q fact-table: plans lasting two years or more Q3 2010/11
A: | 12 | Plans lasting two years or more, % (NI 64) | 9.0 | 6.1 | 5.5 | 3.4 | 5.0 | Better |
S: 9.0

Q list: Which indicators are marked as worse?
A: | 5 | Initial assessments finished in 10 working days, % (NI 59) | 61.3 | 66.8 | 70.5 | 68.2 | 75.0 | Worse |
A: | 13 | Second or later plan, % (NI 65) | 14.8 | 16.2 | 17.9 | 21.4 | 15.0 | Worse |
A: | 14 | Plans reviewed on time, % (NI 67) | 96.5 | 98.0 | 100.0 | 99.5 | 100.0 | Worse |

Q fact-table: plans reviewed on time 2011/12 Q2 NI 67
A: | 14 | Plans reviewed on time, % (NI 67) | 96.5 | 98.0 | 100.0 | 99.5 | 100.0 | Worse |
S: 100.0

Q definition: what is an ICPC and when is a plan made
A: **1 Summary.** A child protection plan (CPP) is made when an initial child protection conference (ICPC) finds that a child is likely to suffer significant harm.

Q reason: Why did the number of plans drop in the quarter?
A: Numbers fell in the quarter because 58 plans ended and only 42 began.
S: 58 plans ended and only 42 began

Q fact-text: How many files did the Independent Reviewing Manager examine?
A: The Panel asked in July for a study of such cases; the Independent Reviewing Manager looked at 22 files and thought that in seven the first plan had been ended too early.
S: 22

Q paraphrase: in how many of the cases checked had they taken the kid off the plan too soon
A: The Panel asked in July for a study of such cases; the Independent Reviewing Manager looked at 22 files and thought that in seven the first plan had been ended too early.
S: seven

Q fact-table: plans for neglect in Hembury
A: | Northern (Hembury) | 25 | 13 | 6 | 2 | 46 | 31 |
S: 25

Q fact-table: Northern rural all plans 31 December 2011
A: | Northern (rural) | 8 | 5 | 2 | 1 | 16 | 19 |
S: 16

Q fact-table: emotional abuse Coast West plans
A: | Coast West | 11 | 12 | 3 | 1 | 27 | 25 |
S: 12

Q fact-table: How many children in Town Central had plans for physical abuse?
A: | Town Central | 17 | 15 | 5 | 4 | 41 | 29 |
S: 5

Q fact-table: sexual abuse plans in Orlestone as a whole
A: | Orlestone | 86 | 66 | 24 | 11 | 187 | 151 |
S: 11

Q comparison: Which locality's number of plans went down over the year?
A: | Northern (rural) | 8 | 5 | 2 | 1 | 16 | 19 |
S: Northern (rural)

Q paraphrase: how many babies not born yet or kids with no team are on plans
A: | Unborn or unallocated | 2 | 1 | 0 | 0 | 3 | 2 |
S: 3

Q fact-table: coast east plans a year ago
A: | Coast East | 14 | 9 | 4 | 2 | 29 | 24 |
S: 24

Q fact-text: domestic abuse noted at conference how many cases
A: **3 Domestic abuse** was noted at conference in 104 of the 187 cases, drug or alcohol misuse by a parent in 71 and a parent's mental ill health in 58; more than one may apply.
S: 104

Q paraphrase: how many of the families had mum or dad on drink or drugs
A: **3 Domestic abuse** was noted at conference in 104 of the 187 cases, drug or alcohol misuse by a parent in 71 and a parent's mental ill health in 58; more than one may apply.
S: 71

Q fact-table: Northern locality mean caseload
A: | Northern locality | 9.0 | 4.5 | 3.0 | 1.5 | 24.6 |
S: 24.6

Q fact-table: agency staff in Town locality fte
A: | Town locality | 14.0 | 10.0 | 2.5 | 1.5 | 20.3 |
S: 2.5

Q fact-table: How many posts are vacant across all teams?
A: | Total | 73.5 | 59.5 | 8.5 | 5.5 | |
S: 5.5

Q fact-table: permanent social workers children in care team
A: | Children in Care | 10.0 | 9.0 | 0.0 | 1.0 | 15.8 |
S: 9.0

Q paraphrase: how many cases each does the disabled kids team carry on average
A: | Disabled Children | 6.5 | 6.5 | 0.0 | 0.0 | 22.0 |
S: 22.0

Q fact-table: leaving care posts establishment
A: | Leaving Care | 5.0 | 4.0 | 0.0 | 1.0 | 18.9 |
S: 5.0

Q comparison: which locality has the heaviest caseload, coast northern or town
A: | Northern locality | 9.0 | 4.5 | 3.0 | 1.5 | 24.6 |
A: | Coast locality | 12.0 | 11.0 | 1.0 | 0.0 | 17.2 |
A: | Town locality | 14.0 | 10.0 | 2.5 | 1.5 | 20.3 |
S: Northern locality

Q who-said: Who claimed staff were carrying as many as 31 children?
A: **CSP.43 Caseloads.** Mr Denholm, UNISON branch secretary, speaking by invitation, said that members of his branch carried up to 31 children each.
S: Mr Denholm

Q fact-text: What mean caseload did the Assistant Director give in January?
A: The Assistant Director said that the mean was 19.4 and the agreed maximum 20.
S: 19.4

Q paraphrase: whats the most kids one worker is supposed to have
A: The Assistant Director said that the mean was 19.4 and the agreed maximum 20.
S: 20

Q decision: What became of the amendment to ask for six social workers?
A: Councillor Beddoes moved that the Panel recommend Cabinet to fund four more social workers; Councillor Yeo moved an amendment to make it six, which was LOST by 2 votes to 5.
S: LOST by 2 votes to 5

Q decision: vote on four more social workers
A: The motion was then CARRIED by 6 votes to 1.
S: CARRIED by 6 votes to 1

Q who-said: who moved that cabinet pay for four extra social workers
A: Councillor Beddoes moved that the Panel recommend Cabinet to fund four more social workers; Councillor Yeo moved an amendment to make it six, which was LOST by 2 votes to 5.
S: Councillor Beddoes

Q who-said: which councillor says he saw the trouble coming
A: Councillor Spurway said he had warned of this in July.
S: Councillor Spurway

Q reason: Why was the Northern locality worse than the others?
A: Councillor Prideaux asked why the Northern locality had been worse than the Coast and Town localities; the Assistant Director replied that four of its nine posts had been filled by agency staff, three of whom left in the same fortnight.
S: four of its nine posts had been filled by agency staff, three of whom left in the same fortnight

Q list: which councillors are going to see the northern locality
A: The Chairman proposed that a small group visit the Northern locality, and this was AGREED without a vote, Councillors Ackland, Ms Nwosu and Yeo to make the visit before the end of February.
S: Councillors Ackland, Ms Nwosu and Yeo

Q fact-text: areas for development found by Ofsted in November 2011
A: **CSP.42 Unannounced Ofsted inspection of contact, referral and assessment, 29 and 30 November 2011.** The Assistant Director (Safeguarding) said that inspectors had found two strengths, six areas for development and one area for priority action, the last being delay in allocating cases in the Northern locality.
S: six

Q comparison: How did the number of areas for priority action compare with October 2010?
A: **CSP.42 Unannounced Ofsted inspection of contact, referral and assessment, 29 and 30 November 2011.** The Assistant Director (Safeguarding) said that inspectors had found two strengths, six areas for development and one area for priority action, the last being delay in allocating cases in the Northern locality.
A: At the inspection of October 2010 there had been no strengths, eight areas for development and two areas for priority action.

Q date: dates of the unannounced inspection
A: **CSP.42 Unannounced Ofsted inspection of contact, referral and assessment, 29 and 30 November 2011.** The Assistant Director (Safeguarding) said that inspectors had found two strengths, six areas for development and one area for priority action, the last being delay in allocating cases in the Northern locality.
S: 29 and 30 November 2011

Q reason: why did councillor coyne declare an interest
A: **CSP.41 Declarations of interest.** Councillor Coyne declared a personal interest in CSP.44 as his wife is a health visitor employed by the Orlestone Primary Care Trust.
S: his wife is a health visitor employed by the Orlestone Primary Care Trust

Q fact-text: health visitor posts by 2015
A: **CSP.44 Health visitors.** It was noted that health visitor posts would rise from 34 to 51 by April 2015 under the national plan.
S: 51

Q fact-text: agency social worker spend April to December 2011
A: **4 Finance.** Agency social workers cost £611,000 from April to December 2011 against a full-year budget of £350,000; the year's forecast is £790,000.
S: £611,000

Q fact-text: Full-year forecast for agency social workers?
A: **4 Finance.** Agency social workers cost £611,000 from April to December 2011 against a full-year budget of £350,000; the year's forecast is £790,000.
S: £790,000

Q reason: why are the court bills for taking children into care over budget
A: The legal costs of care proceedings are forecast at £1.12m against a budget of £0.94m, chiefly because court fees went up to £4,825 for each contested case.
S: court fees went up to £4,825 for each contested case

Q paraphrase: price of the four additional staff for a whole year
A: The transfer of four posts as recommended in January would cost £168,000 in a full year.
S: £168,000

Q fact-table: police attendance at conferences percentage
A: | Police | 48 | 37 | 77 | 94 | 96 |
S: 77

Q fact-table: police attended % Q3 2010/11
A: | Police | 48 | 37 | 77 | 94 | 96 |
S: 96

Q fact-table: report supplied by GPs %
A: | General practitioner | 48 | 3 | 6 | 40 | 4 |
S: 40

Q paraphrase: do family doctors bother turning up to these meetings
A: | General practitioner | 48 | 3 | 6 | 40 | 4 |
S: 6

Q fact-table: school nurse attended % at ICPCs
A: | School nurse | 31 | 17 | 55 | 61 | 58 |
S: 55

Q fact-table: How many conferences was the probation service invited to?
A: | Probation | 14 | 8 | 57 | 50 | 64 |
S: 14

Q paraphrase: how many dads or stepdads came
A: | Father or mother's partner | 45 | 22 | 49 | – | 42 |
S: 22

Q fact-table: adult mental health reports supplied
A: | Adult mental health | 16 | 7 | 44 | 38 | 50 |
S: 38

Q fact-table: drug and alcohol service conferences attended, number
A: | Drug and alcohol service | 18 | 11 | 61 | 56 | 45 |
S: 11

Q reason: Why do police officers come less than they did?
A: **5** The police have attended less since November 2011, when the force moved its public protection unit to Staverleigh, and instead send a written report.
S: the force moved its public protection unit to Staverleigh

Q paraphrase: how long can a case sit now before somebody gets it
A: | Delay in allocating cases (priority action) | Duty manager to allocate within 24 hours; daily report to Assistant Director | J Kerslake | 31.12.2011 | Longest wait is now 3 days; was 19 days | Amber |
S: 3 days

Q fact-table: supervision notes missing position at 1 March
A: | Supervision notes missing | Monthly check of ten files by each team manager | J Kerslake | 31.01.2012 | Done in Coast and Town, not in Northern | Red |
S: Done in Coast and Town, not in Northern

Q fact-table: thresholds not understood by GPs who leads
A: | Thresholds not understood by GPs | Three evening sessions for practices | P Whitnall | 31.05.2012 | One held, 9 of 38 practices came | Amber |
S: P Whitnall

Q date: thresholds booklet for schools due when
A: | Thresholds not understood by schools | Thresholds booklet | P Whitnall | 30.04.2012 | At printers | Green |
S: 30.04.2012

Q fact-table: How many duty staff have been trained about recording father's details?
A: | Assessments do not record father's details | Training for all duty staff | M Osgood | 29.02.2012 | 31 of 44 trained | Amber |
S: 31 of 44 trained

Q fact-table: rating for recording the child's views
A: | Assessments do not record the child's views | New form with a page for the child | M Osgood | 31.01.2012 | Done; audit in April | Green |
S: Green

Q paraphrase: when will the slow computer system be sorted out now
A: | Electronic record slow | Upgrade of the ICS database | S Trewin | 30.06.2012 | Supplier late; now September | Red |
S: September

Q fact-table: risk score too few experienced social workers
A: | SG2 | Too few experienced social workers | 4 | 4 | 16 | 12 | Assistant Director (Safeguarding) |
S: 16

Q fact-table: risk score too few experienced conference chairs
A: | SG3 | Too few experienced conference chairs | 2 | 3 | 6 | 9 | Independent Reviewing Manager |
S: 6

Q fact-table: Score in September 2011 for the ICS database failing
A: | SG4 | ICS database fails | 3 | 4 | 12 | 8 | Head of ICT |
S: 8

Q fact-table: likelihood of overspend on care proceedings
A: | SG7 | Overspend on care proceedings | 5 | 3 | 15 | 12 | Head of Finance |
S: 5

Q paraphrase: who looks after the worry about data going astray
A: | SG5 | Data lost or sent to the wrong person | 3 | 3 | 9 | 9 | Head of ICT |
S: Head of ICT

Q list: Which risks score high enough to go to the Corporate Management Board every month?
A: | SG2 | Too few experienced social workers | 4 | 4 | 16 | 12 | Assistant Director (Safeguarding) |
A: | SG7 | Overspend on care proceedings | 5 | 3 | 15 | 12 | Head of Finance |
A: **6** A risk that scores 15 or more is reported to the Corporate Management Board each month; one that scores from 8 to 14 is reviewed each quarter by its owner.

Q fact-table: impact score academies leaving the safeguarding arrangements
A: | SG8 | Schools leave the local safeguarding arrangements on becoming academies | 3 | 4 | 12 | 6 | Head of Learning |
S: 4

Q date: second plans to be reported again on
A: **RECOMMENDED** (i) that the Panel ask the Chief Constable to restore police attendance at conference to at least 90 per cent; (ii) that the rise in second plans be reported again on 13 June 2012; (iii) that the report of the visit to the Northern locality be received.
S: 13 June 2012

N unanswerable: What did the three councillors find when they visited the Northern locality?

N unanswerable: How many children had a plan at 31 December 2009?

N unanswerable: What was the target for section 47 enquiries?

N unanswerable: mean caseload of the Northern locality in December 2010

N unanswerable: What did Canon Lamerton say about caseloads?

N unanswerable: who seconded Councillor Beddoes' motion on social workers

N unanswerable: neglect plans in Hembury a year ago

N unanswerable: school nurse vacancies in the PCT

N unanswerable: How much will the ICS database upgrade cost?

N unanswerable: father's mental ill health number of cases at conference

N unanswerable: What percentage of teachers have read the thresholds booklet?

N false-premise: Why did Cabinet refuse to fund the four social workers?

N false-premise: Why did Ofsted find two areas for priority action in November 2011?

N false-premise: when did the police stop sending written reports to conferences

N false-premise: Why has the risk of too few conference chairs gone up since September?

Q paraphrase: how many little ones in the town centre are being watched because nobody feeds or washes them properly
A: | Town Central | 17 | 15 | 5 | 4 | 41 | 29 |
S: 17

Q paraphrase: was any check up of the plans missed this time
A: | 14 | Plans reviewed on time, % (NI 67) | 96.5 | 98.0 | 100.0 | 99.5 | 100.0 | Worse |
S: 99.5

Q paraphrase: do midwives and baby nurses come along when invited
A: | Health visitor or midwife | 39 | 35 | 90 | 85 | 82 |
S: 90

Q paraphrase: how often are mums there when their child's case is talked through
A: | Mother | 47 | 43 | 91 | – | 88 |
S: 91

Q paraphrase: what's being done to get doctors' surgeries to understand when to ring us
A: | Thresholds not understood by GPs | Three evening sessions for practices | P Whitnall | 31.05.2012 | One held, 9 of 38 practices came | Amber |
S: Three evening sessions for practices

Q paraphrase: how many temps are filling social work jobs overall
A: | Total | 73.5 | 59.5 | 8.5 | 5.5 | |
S: 8.5

Q paraphrase: how likely do they think it is a kid is killed with everybody knowing the danger
A: | SG1 | Child dies or is badly hurt where agencies knew of risk | 2 | 5 | 10 | 10 | Director of Children's Services |
S: 2

Q paraphrase: which team has every job filled by a proper employee
A: | Disabled Children | 6.5 | 6.5 | 0.0 | 0.0 | 22.0 |
S: Disabled Children

Q paraphrase: what's the bill to bring a fought-over case to court
A: The legal costs of care proceedings are forecast at £1.12m against a budget of £0.94m, chiefly because court fees went up to £4,825 for each contested case.
S: £4,825

Q paraphrase: did the man from the union think staff had too much on
A: **CSP.43 Caseloads.** Mr Denholm, UNISON branch secretary, speaking by invitation, said that members of his branch carried up to 31 children each.
S: members of his branch carried up to 31 children each

Q fact-table: How many referrals were accepted in the third quarter of 2011/12, and was that up or down?
A: | 2 | Referrals accepted | 612 | 701 | 688 | 640 | – | Down |
S: 640

Q fact-table: What was the percentage of conferences held within fifteen working days in Q1?
A: | 9 | Conferences held in 15 working days of section 47, % | 64.0 | 81.5 | 79.0 | 86.7 | 85.0 | Better |
S: 81.5

Q fact-table: schools or nurseries report supplied to conferences
A: | School or nursery | 44 | 41 | 93 | 84 | 91 |
S: 84
