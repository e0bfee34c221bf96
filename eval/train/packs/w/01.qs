Q fact-text: How many children were in care in Q3?
A: Children in care: 402 (Q3) – up from 387 (Q2)
S: 402
Q paraphrase: how many kids were we looking after the quarter before that last one, i.e. Q2
A: Children in care: 402 (Q3) – up from 387 (Q2)
S: 387
N unanswerable: How many children were in care in Q1?
N unanswerable: why did the number of children in care go up between Q2 and Q3?
N false-premise: Why did the number of children in care fall in Q3?

Q fact-text: children on child protection plans, latest figure
A: Children subject to a child protection plan: 251 (Q3) – down from 268 (Q2)
S: 251
Q paraphrase: are there more or fewer youngsters on a protection plan than three months earlier?
A: Children subject to a child protection plan: 251 (Q3) – down from 268 (Q2)
S: down from 268
N unanswerable: how many children have been on a child protection plan for two years or more?

Q fact-text: children in need number q3 not counting CP or care
A: Children in need (excluding CP and CiC): 1,164 (Q3) – up from 1,090 (Q2)
S: 1,164
N unanswerable: what is the children in need figure for the statistical neighbours?

Q fact-text: How many young refugees without parents do we look after?
A: Unaccompanied asylum seeking children: 14, of whom 5 arrived in the quarter
S: 14
Q paraphrase: how many of the young asylum seekers here on their own are new this quarter
A: Unaccompanied asylum seeking children: 14, of whom 5 arrived in the quarter
S: 5
N unanswerable: which countries do the unaccompanied asylum seeking children come from?

Q fact-text: How many children went missing from home in the third quarter?
A: • In Q3 96 children went missing from home on 141 occasions.
S: 96
Q fact-text: How many times did children go missing from care?
A: • In Q3 38 children went missing from care on 117 occasions; six children account for half of these.
S: 117
Q paraphrase: is it the same few runaways over and over again in our homes and foster placements?
A: • In Q3 38 children went missing from care on 117 occasions; six children account for half of these.
S: six children account for half of these
Q fact-text: number of pupils missing education
A: • 203 pupils were on the Children Missing Education register at the end of December.
S: 203
N unanswerable: How many children went missing from home in Q2?
N unanswerable: How many children went missing from school during the day in Q3?
N unanswerable: how many of the children who went missing from home account for half of the occasions?
N unanswerable: How many pupils on the Children Missing Education register were traced?

Q fact-text: share of return home interviews offered inside 72 hours
A: o Return home interviews were offered within 72 hours in 64% of cases (Q2: 58%).
S: 64%
Q paraphrase: how often does somebody say yes to the chat offered after they ran off?
A: o Of the interviews offered, 71% were taken up.
S: 71%
N unanswerable: what is the target for return home interviews offered within 72 hours?
N unanswerable: What share of return home interviews was taken up in Q2?

Q fact-table: re-referrals within 12 months, Q3
A: | CS2 | Re-referrals w/in 12 mths % | 24.1 | 23.8 | 22.6 | 21.9 | 20 | 21.4 | ↑ | A |
S: 21.9
Q paraphrase: how many families come back to us inside a year in places like ours?
A: | CS2 | Re-referrals w/in 12 mths % | 24.1 | 23.8 | 22.6 | 21.9 | 20 | 21.4 | ↑ | A |
S: 21.4
N unanswerable: What was the England average for re-referrals within 12 months?
Q fact-table: What proportion of assessments was finished in 45 days at year end 2015-16?
A: | CS3 | Assessments w/in 45 days % | 77 | 80 | 84 | 88 | 85 | 83 | ↑ | G |
S: 77
Q paraphrase: are social workers getting their write-ups of new families done on time, and is that any better than in spring
A: | CS3 | Assessments w/in 45 days % | 77 | 80 | 84 | 88 | 85 | 83 | ↑ | G |
S: 88
N unanswerable: What proportion of assessments was finished in 45 days at year end 2014-15?
Q fact-table: initial child protection conferences held in 15 days target
A: | CS4 | ICPC w/in 15 days % | 69 | 72 | 70 | 75 | 85 | 79 | ↑ | A |
S: 85
Q fact-table: how many child protection visits were on time in Q3
A: | CS5 | CP visits on time % | 81 | 79 | 83 | 78 | 95 | n/a | ↓ | R |
S: 78
Q fact-table: visits to children in care done on time Q2?
A: | CS6 | CiC visits on time % | 85 | 88 | 90 | 93 | 95 | n/a | ↑ | A |
S: 90
N unanswerable: What do our statistical neighbours achieve for child protection visits on time?
N unanswerable: how many children in need visits were on time in Q3?
Q paraphrase: how many of our kids keep getting moved from one home to the next?
A: | CS7 | CiC w/ 3+ placements % | 12.5 | 12.9 | 11.7 | 10.2 | 10 | 10.6 | ↑ | A |
S: 10.2
Q fact-table: Up to date health assessments for children in care, quarter 1
A: | CS8 | CiC health assmts up to date % | 88 | 86 | 89 | 92 | 90 | 91 | ↑ | G |
S: 86
Q paraphrase: how are we doing on getting their teeth looked at
A: | CS9 | CiC dental checks % | 79 | 74 | 71 | 68 | 85 | 84 | ↓ | R |
S: 68
Q reason: Why have dental checks for children in care got worse?
A: Comment on CS9: The fall is put down to the closure of the Millgate community dental clinic in June and to some foster carers not returning the form; a drop-in session at the Virtual School is planned for February half term.
S: the closure of the Millgate community dental clinic in June and to some foster carers not returning the form
Q paraphrase: whats being done so the teeth thing improves
A: Comment on CS9: The fall is put down to the closure of the Millgate community dental clinic in June and to some foster carers not returning the form; a drop-in session at the Virtual School is planned for February half term.
S: a drop-in session at the Virtual School is planned for February half term
N unanswerable: Why have health assessments for children in care got better?
N unanswerable: why was the Millgate dental clinic closed?
Q reason: Why do the child protection visit figures look so poor?
A: Comment on CS5: Visits are being made but are recorded late in the East team, where two of seven posts are vacant.
S: Visits are being made but are recorded late in the East team
N unanswerable: How many posts are vacant in the West team?
N unanswerable: why did fewer care leavers find education, employment or training in Q3?
Q fact-table: care leavers in education employment or training Q3
A: | CS11 | Care leavers in EET % | 46 | 47 | 49 | 45 | 52 | 50 | ↓ | R |
S: 45
Q paraphrase: once they leave care how many end up in a decent place to live?
A: | CS10 | Care leavers in suitable accom % | 82 | 84 | 85 | 87 | 85 | 83 | ↑ | G |
S: 87
Q list: Which measures are red on the scorecard?
A: | CS1 | Contacts progressing to referral % | 31 | 29 | 27 | 26 | 35 | 38 | ↓ | R |
A: | CS5 | CP visits on time % | 81 | 79 | 83 | 78 | 95 | n/a | ↓ | R |
A: | CS9 | CiC dental checks % | 79 | 74 | 71 | 68 | 85 | 84 | ↓ | R |
A: | CS11 | Care leavers in EET % | 46 | 47 | 49 | 45 | 52 | 50 | ↓ | R |
Q list: what is green?
A: | CS3 | Assessments w/in 45 days % | 77 | 80 | 84 | 88 | 85 | 83 | ↑ | G |
A: | CS8 | CiC health assmts up to date % | 88 | 86 | 89 | 92 | 90 | 91 | ↑ | G |
A: | CS10 | Care leavers in suitable accom % | 82 | 84 | 85 | 87 | 85 | 83 | ↑ | G |
Q definition: what does DoT mean
A: DoT = direction of travel compared with previous quarter (↑ better ↓ worse).
S: direction of travel compared with previous quarter
Q definition: EET stands for?
A: EET = education, employment or training.
S: education, employment or training

Q date: when were the inspectors in?
A: 1.1 Arnwell was inspected between 7 June and 1 July 2016 under the Single Inspection Framework.
S: between 7 June and 1 July 2016
Q paraphrase: what grade did Ofsted give us
A: The report, published on 22 August 2016, judged services overall as 'requires improvement'; adoption was judged 'good' and leadership, management and governance 'inadequate'.
S: 'requires improvement'
Q paraphrase: what did they reckon to the people running the place
A: The report, published on 22 August 2016, judged services overall as 'requires improvement'; adoption was judged 'good' and leadership, management and governance 'inadequate'.
S: leadership, management and governance 'inadequate'
N unanswerable: what judgement did the inspectors give for care leavers?
N unanswerable: when will Ofsted come back to re-inspect Arnwell?
N false-premise: why was adoption judged inadequate?
Q fact-text: who chairs the Improvement Board
A: 1.2 The Improvement Board, independently chaired by Dr Rowan Telfer, has met four times since September.
S: Dr Rowan Telfer
N unanswerable: how much is Dr Telfer paid for chairing the Improvement Board?
Q paraphrase: what have they done about schools and police not knowing when to ring social services
A: Action taken: Threshold document rewritten and launched on 3 October; 14 briefings held, attended by 410 staff of schools, police and health.
S: Threshold document rewritten and launched on 3 October
Q fact-text: What is the average caseload in the assessment teams now?
A: Action taken: Eight additional social workers recruited; the average caseload in assessment has fallen from 27 in June to 19 in December.
S: 19
Q fact-text: average caseload in long-term teams?
A: The average in the long-term teams is unchanged at 18.
S: 18
N unanswerable: What is the average caseload in the fostering team?
N unanswerable: how much did the eight additional social workers cost?
N false-premise: why has the average caseload in the long-term teams gone up?
Q paraphrase: do staff get their monthly sit-down with the manager?
A: An audit of 60 files found monthly supervision recorded in 41.
S: 41
Q fact-text: What has been done about life story work?
A: Action taken: None to date; a plan will be brought to the March board.
S: None to date
Q fact-text: what was done so care leavers know their entitlements
A: Action taken: A 'My Rights' leaflet was written with the Children in Care Council.
S: A 'My Rights' leaflet was written with the Children in Care Council
N false-premise: When was the My Rights app launched?
N unanswerable: how many care leavers were given the My Rights leaflet?

Q paraphrase: is the front door any quicker now police and nurses are in one office
A: WHAT DIFFERENCE DID IT MAKE – Decisions on contacts are now made within one working day in 91% of cases compared with 63% a year ago.
S: 91% of cases compared with 63% a year ago
Q fact-text: Where is the MASH based now?
A: WHAT WE DID – Moved the Multi-Agency Safeguarding Hub (MASH) to Crane House in September so that police, health and social care sit together.
S: Crane House
N unanswerable: Where was the MASH based before Crane House?
Q paraphrase: did the weekly panel keep any families together?
A: WHAT DIFFERENCE DID IT MAKE – 22 families have been discussed and 17 children remain safely at home.
S: 17 children remain safely at home
N unanswerable: How much has the edge of care panel saved?
Q reason: why do social workers leave arnwell
A: WHAT DIFFERENCE DID IT MAKE – Eleven have been interviewed; the commonest reason given was the condition of the IT system and not pay.
S: the condition of the IT system and not pay
N false-premise: How many leavers gave pay as the main reason in the exit interviews, being the commonest?

Q fact-text: Forecast overspend for children's services end of December
A: 2.1 The forecast overspend for Children's Services at the end of December is £3.4m against a net budget of £41.2m.
S: £3.4m
Q paraphrase: how far in the red did they think they'd be back in autumn
A: At the end of September the forecast overspend was £2.7m.
S: £2.7m
N unanswerable: What was the overspend forecast at the end of June?
Q fact-text: how many agency social workers are in post?
A: There were 31 agency social workers in post at 31 December (target: 15).
S: 31
Q paraphrase: how much extra are the temps costing us
A: 2.2 Agency social workers account for £1.1m of the pressure and external residential placements for £1.9m.
S: £1.1m
N unanswerable: how many agency social workers were in post at 30 September?
Q decision: How much improvement money did full council put in?
A: 2.3 Council on 14 July 2016 agreed one-off improvement funding of £850,000, of which £520,000 has been committed.
S: £850,000
Q paraphrase: did the government give us the four hundred grand
A: A bid to the Department for Education for a further £400,000 was unsuccessful.
S: unsuccessful
N unanswerable: why was the bid to the Department for Education unsuccessful?
Q fact-table: variance on legal costs
A: Legal costs 720 965 245
S: 245
Q fact-table: What is the forecast for foster care bought from independent agencies?
A: Fostering independent agencies 4,380 4,720 340
S: 4,720
Q fact-table: budget for our own foster carers
A: Fostering in-house 5,210 5,090 -120
S: 5,210
Q comparison: which budget heading is most overspent
A: External residential 6,150 8,050 1,900
S: 1,900
N unanswerable: what was last year's outturn on legal costs?
N unanswerable: Budget for special guardianship allowances?

Q decision: when did the panel set up the group looking at keeping foster carers
A: ## MINUTES OF THE MEETING HELD ON 22 NOVEMBER 2016
A: RESOLVED: (a) that the report be noted; (b) that a task and finish group on foster carer retention be set up, to be chaired by Cllr Tully, reporting in April 2017.
S: 22 NOVEMBER 2016
Q decision: who will chair the foster carer retention group?
A: RESOLVED: (a) that the report be noted; (b) that a task and finish group on foster carer retention be set up, to be chaired by Cllr Tully, reporting in April 2017.
S: Cllr Tully
N unanswerable: Who are the other members of the foster carer retention group?
Q who-said: who complained about the lateness of interviews with runaways?
A: 33 MISSING CHILDREN Cllr Breward expressed disappointment that return home interviews were still offered late.
S: Cllr Breward
Q who-said: Who said the mainstream fostering target would be missed?
A: Mr Ide replied that the remaining 12 were connected persons (family and friends) and that the mainstream target of 25 would not be met.
S: Mr Ide
Q who-said: who wanted to know whether we pay foster carers as much as the agencies do
A: Mr Fennick asked whether allowances had been compared with those of independent agencies; the Director undertook to circulate a comparison before Christmas.
S: Mr Fennick
Q decision: did we sack Lantern Trust?
A: On being put to the vote the motion was lost, 2 voting for and 4 against.
S: the motion was lost
N unanswerable: which four councillors voted against ending the Lantern Trust contract?
N unanswerable: when does the Lantern Trust contract run out?
N false-premise: what was the vote on setting up the foster carer retention group?
Q paraphrase: who couldn't make it in January?
A: APOLOGIES: Councillor Rusk and Ms D Amoah (Parent Governor, Secondary).
S: Councillor Rusk and Ms D Amoah
Q fact-text: Who is the virtual school head
A: ALSO PRESENT: Cllr Wainfleet (Cabinet Member for Children), Helena Stroud (Director of Children's Services), Marcus Ide (Head of Safeguarding), Joy Pemble (Virtual School Headteacher).
S: Joy Pemble
Q paraphrase: how much of the money for each looked-after pupil actually reaches the school
A: The Virtual School keeps £500 of this for tuition and passes £1,400 to schools.
S: £1,400
Q fact-text: how many kids in care were kicked out of school for good
A: No child was permanently excluded; 23 had at least one fixed term exclusion.
S: No child was permanently excluded
Q fact-table: KS4 five good GCSEs including English and maths 2015
A: | KS4 | 33 | 5 A*-C inc E&M % | 9 | 15 | 12 | 14 |
S: 15
Q fact-table: A* to C in English and maths for children in care 2016
A: | KS4 | 33 | A*-C in E&M % | 12 | 18 | 18 | 17 |
S: 18
N unanswerable: KS2 reading, writing and maths result for 2015?
N unanswerable: What were the GCSE results of care children in 2013?
Q fact-table: how did our 11 year olds in care do against the country as a whole
A: | KS2 | 19 | RWM exp. std % | n/a | n/a | 21 | 25 |
S: 21
Q date: When is the youth justice plan coming to us?
A: 25 April 2017 – Foster carer retention task group; Youth Justice Plan
S: 25 April 2017
N unanswerable: When will the Virtual School attendance strategy come to the Panel?
Q comparison: was school attendance better or worse than the year before?
A: • Attendance was 95.1%, slightly below the previous year (95.4%).
S: slightly below the previous year (95.4%)

Q paraphrase: did the family-and-friends lot outnumber ordinary new carers?
A: Mr Ide replied that the remaining 12 were connected persons (family and friends) and that the mainstream target of 25 would not be met.
S: the remaining 12
Q paraphrase: out of every pot for getting better how much is already spoken for
A: 2.3 Council on 14 July 2016 agreed one-off improvement funding of £850,000, of which £520,000 has been committed.
S: £520,000
N unanswerable: what was the £520,000 of improvement funding spent on?
Q paraphrase: how many pupils we look after go to school somewhere else than arnwell
A: • 231 children of statutory school age were on roll in July 2016, 94 of them placed outside the borough.
S: 94
N unanswerable: how many pupils we look after were placed outside the borough in July 2015?
Q paraphrase: are the education plans any good
A: • 88% of Personal Education Plans (PEPs) were completed on time; 61% were judged of good quality.
S: 61% were judged of good quality
N false-premise: why were only 61% of education plans completed on time?
Q paraphrase: which councillor has links with a school and said so?
A: 31 DECLARATIONS OF INTEREST Councillor Khatri declared a personal interest in Item 6 as a governor of Beckside Primary School.
S: Councillor Khatri
Q paraphrase: how much are we down for on the lawyers by year end
A: Legal costs 720 965 245
S: 965
