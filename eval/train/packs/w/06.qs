Q date: when was the surprise inspection?
A: BACKGROUND An unannounced inspection of contact, referral and assessment took place on 12 and 13 May 2010 and a full safeguarding inspection between 6 and 17 September 2010.
S: 12 and 13 May 2010
Q fact-text: what grade did looked after children services get
A: The first found two priority actions; the second graded safeguarding 'inadequate' and looked after children services 'adequate'.
S: 'adequate'
Q paraphrase: did we fail on keeping kids safe?
A: The first found two priority actions; the second graded safeguarding 'inadequate' and looked after children services 'adequate'.
S: 'inadequate'
N unanswerable: what grade did adoption services get in September 2010?
Q date: date of the improvement notice
A: The Minister issued an improvement notice on 19 November 2010, for 18 months.
S: 19 November 2010
Q fact-text: How long does the improvement notice run?
A: The Minister issued an improvement notice on 19 November 2010, for 18 months.
S: 18 months
N unanswerable: what is the Minister's name?
Q paraphrase: how often has the chair to write to the government
A: The Board's chair, Sir Alban Crewe, reports to the Minister every three months.
S: every three months
Q fact-text: who represents head teachers on the board
A: MEMBERSHIP Sir Alban Crewe (Chair) o Delyth Orchard, Chief Executive o Gordon Pike, Interim Director of Children's Services o Cllr Mrs F Sadler, Lead Member o Cllr B Umbers, Chair of Scrutiny o Det Ch Supt Roy Kestle o Dr Nadia Brookes, Designated Doctor o Paula Wickens, Headteachers' Forum o Edwin Lacey, Probation (observer)
S: Paula Wickens, Headteachers' Forum
N unanswerable: who represents the voluntary sector on the board?
N unanswerable: when will a permanent director of children's services be appointed?
Q fact-text: who missed the February meeting
A: ACTION NOTES, 3 FEBRUARY 2011 Present: all save Dr Brookes and Mr Lacey
S: Dr Brookes and Mr Lacey
Q fact-text: unallocated cases at end of January
A: 1 Unallocated cases. Mr Pike: 46 on 31 January, 112 at end November.
A: Unallocated cases, all (number) 189 112 64 46 0 AMBER
S: 46
Q paraphrase: who doubted there was no child at risk among those with nobody assigned
A: Cllr Umbers: how can the Board be sure?
S: Cllr Umbers
Q fact-text: who is to check the unallocated cases claim
A: Sir Alban asked that the Audit Commission's adviser test it.
S: the Audit Commission's adviser
N unanswerable: what did the Audit Commission's adviser find about unallocated cases?
Q fact-text: how many screens to open a case?
A: A worker who spoke to the Board, Ms T, said that to open a case took 37 screens.
S: 37 screens
Q decision: how short will the core assessment form be
A: Agreed that the core assessment form be cut from 28 pages to 9.
S: 9
N unanswerable: how short will the initial assessment form be?
Q who-said: who offered IT people to help with the computer
A: Chief Executive promised two analysts from Corporate IT.
S: Chief Executive
Q fact-text: how many of January's police notifications needed anything doing
A: 3 Police notifications. 1,940 in January of which 402 needed action.
S: 402
N unanswerable: how many police notifications were there in December?
N false-premise: when did the police stop sending notifications of no crime events?
Q decision: what did the police agree to do differently
A: DCS Kestle would not stop sending those for 'no crime' events but agreed that they be graded red, amber or green from 1 April.
S: that they be graded red, amber or green from 1 April
Q fact-text: number of heads who had heard nothing after a referral
A: 4 Headteachers. Mrs Wickens reported that of 88 heads asked 53 had had no feedback on their last referral.
S: 53
Q decision: how soon will schools get an answer letter
A: Agreed: feedback letter in 3 working days.
S: 3 working days
N unanswerable: how many GPs had no feedback on their last referral?
Q decision: was the extra £3,000 for social workers approved
A: Not agreed; Employment Committee to consider both on 24 March.
S: Not agreed
Q who-said: who wanted the retention payment to go to more teams?
A: 5 Pay. Proposal of a retention payment of £3,000 a year for social workers in the duty teams; Cllr Mrs Sadler wanted it for the long-term teams too.
S: Cllr Mrs Sadler
N false-premise: from what date will duty social workers be paid the £3,000 retention payment?
N unanswerable: what did the Employment Committee decide on 24 March?
Q who-said: who was cross that the local rag knew first
A: 6 Media. Cllr Umbers objected to the Bracken Echo having been told before scrutiny members.
S: Cllr Umbers
N unanswerable: who told the Bracken Echo?

Q fact-table: initial assessments within ten days January
A: Initial assessments in 10 wkg days % 41 48 55 63 80 AMBER
S: 63
Q fact-table: initial assessments baseline
A: Initial assessments in 10 wkg days % 41 48 55 63 80 AMBER
S: 41
N unanswerable: Initial assessments within ten days in October 2010?
Q fact-table: core assessments on time in December
A: Core assessments in 35 wkg days % 52 50 47 58 80 RED
S: 47
Q reason: why did core assessments drop before christmas?
A: Core assessments: dip in December is due to clearing 71 old cases, which count as late when closed.
S: clearing 71 old cases, which count as late when closed
N unanswerable: why did supervision drop in January?
N false-premise: why did initial assessments drop in December?
Q fact-table: target for repeat referrals
A: Referrals repeat in 12 mths % 29 30 28 27 22 AMBER
S: 22
Q paraphrase: are youngsters on a protection plan being spoken to without mum in the room, latest month
A: CP children seen alone each 4 wks % 61 70 83 88 95 GREEN
S: 88
Q fact-table: protection plans without a social worker last September
A: CP plans with no allocated sw (number) 7 2 0 0 0 GREEN
S: 7
Q fact-table: social worker vacancy rate in Nov 10
A: Vacancies sw posts % 31 29 27 28 12 RED
S: 29
Q paraphrase: what share of the workforce are temps now
A: Agency sw % of filled posts 18 22 24 26 15 RED
S: 26
Q reason: why are there still so many empty desks
A: Vacancies: five starters in January, six leavers.
S: five starters in January, six leavers
N unanswerable: why did six social workers leave in January?
Q fact-table: number of audits in December
A: Audits done, month (number) 0 18 22 40 40 GREEN
S: 22
Q fact-table: Supervision within policy, where should it be by November 2011?
A: Supervision in policy % 35 44 52 51 90 RED
S: 90
N unanswerable: how many audits were graded inadequate in January?
Q list: which notice targets are red?
A: Core assessments in 35 wkg days % 52 50 47 58 80 RED
A: Vacancies sw posts % 31 29 27 28 12 RED
A: Agency sw % of filled posts 18 22 24 26 15 RED
A: Supervision in policy % 35 44 52 51 90 RED
Q list: targets already green
A: CP children seen alone each 4 wks % 61 70 83 88 95 GREEN
A: CP plans with no allocated sw (number) 7 2 0 0 0 GREEN
A: Audits done, month (number) 0 18 22 40 40 GREEN
Q comparison: which team carries the heaviest load per worker?
A: | Duty East | 14 | 8 | 4 | 29 | 21 | 3.1 | Interim |
S: 29
Q fact-table: average caseload Duty West
A: | Duty West | 12 | 9 | 2 | 24 | 13 | 1.4 | Perm. |
S: 24
Q fact-table: how many agency workers in long term East
A: | L/T East | 16 | 12 | 2 | 21 | 9 | 2.2 | Vacant |
S: 2
Q fact-table: how many fte is the disabled children's team meant to have
A: | CWD | 8 | 7 | 0 | 26 | 0 | 2.7 | Perm. |
S: 8
Q fact-table: sick days per fte Duty Vale
A: | Duty Vale | 9 | 7 | 2 | 22 | 0 | 0.9 | Perm. |
S: 0.9
Q paraphrase: which team has nobody in charge at the moment?
A: | L/T East | 16 | 12 | 2 | 21 | 9 | 2.2 | Vacant |
S: L/T East
Q fact-table: in post in the older looked-after teenagers team
A: | LAC 14+ | 9 | 6 | 2 | 16 | 0 | 1.2 | Perm. |
S: 6
N unanswerable: average caseload of the fostering team
N unanswerable: who is the interim manager of Duty East?
Q definition: what does CWD stand for
A: L/T = long term; CWD = Children with Disabilities.
S: Children with Disabilities
Q fact-text: in the dip test how many domestic abuse referrals were seen in 24 hours
A: In a dip test of 50 on 18 January 49 had been seen in time; the one that was not had been sent to a wrong mailbox.
S: 49
Q reason: what went wrong with the one they missed?
A: In a dip test of 50 on 18 January 49 had been seen in time; the one that was not had been sent to a wrong mailbox.
S: had been sent to a wrong mailbox
Q paraphrase: how many shut files had to be reopened
A: 318 were reviewed, 41 opened again, of which 6 became child protection plans.
S: 41
N unanswerable: how many of the reopened cases were in Duty East?
Q fact-text: how often did health come to strategy meetings
A: Police attended 84%, health 29%.
S: 29%
Q reason: why don't nurses turn up to strategy meetings
A: The PCT has no nurse to send; funding for two was agreed on 14 February, to start in June.
S: The PCT has no nurse to send
Q date: when do the two nurses begin
A: The PCT has no nurse to send; funding for two was agreed on 14 February, to start in June.
S: June
N unanswerable: how often do schools attend strategy meetings?
Q fact-text: share of decisions signed by a manager
A: F5 Ensure that managers sign and give grounds for decisions. IN HAND. 71% signed, of which half gave grounds.
S: 71%
Q fact-text: What's happening about asking children what they think?
A: NOT BEGUN. An advocate service is to be tendered; £60,000 a year has been put in the budget.
S: An advocate service is to be tendered
N false-premise: which firm won the advocate service contract?
Q fact-text: how many private fostering arrangements are known
A: 19 arrangements known (Sept: 4) after posters in surgeries and language schools.
S: 19
Q paraphrase: how did they find out about more kids living with people who aren't family
A: 19 arrangements known (Sept: 4) after posters in surgeries and language schools.
S: posters in surgeries and language schools
Q fact-text: who's the new LSCB chair?
A: A new independent LSCB chair, Mrs H Loveday, began on 1 February; her predecessor was also a County officer.
S: Mrs H Loveday
N unanswerable: who was the LSCB chair before Mrs Loveday?
Q fact-text: how many child H recommendations were for the police
A: Eleven recommendations: nine for the Council, one for the hospital trust, one for police.
S: one for police
Q fact-text: how many of the council's child H recommendations are finished
A: Six of the nine are complete.
S: Six
N unanswerable: has the hospital trust completed its child H recommendation?
N unanswerable: how old was child H?
Q paraphrase: who rang and rang about child h and got nowhere
A: It found that the health visitor had rung three times and had not been called back.
S: the health visitor
Q fact-text: what is the Minister worried about?
A: I remain concerned at the reliance on agency staff and by the slow progress with health.
S: the reliance on agency staff and by the slow progress with health
Q date: when does the Minister want the next report
A: I should like your next report by 20 May to tell me what the members of the council have themselves done.
S: by 20 May
Q paraphrase: what must we reach or else london steps in
A: Unless core assessments are at 70% or better by then I shall consider a direction."
S: core assessments are at 70% or better
N false-premise: on what date did the Minister issue the direction?
Q fact-table: projected overspend on interim managers
A: | Interim managers | 420 | 0 | 391 | 505 | 85 |
S: 85
Q fact-table: agency for the long term teams, spent to January
A: | Agency sw – long term | 0 | 100 | 148 | 190 | 90 |
S: 148
Q fact-table: agency social workers duty, how much over
A: | Agency sw – duty | 600 | 150 | 702 | 880 | 130 |
S: 130
Q fact-table: cost of hiring in Canada by year end
A: | Recruitment (Canada) | 90 | 0 | 71 | 90 | 0 |
S: 90
N unanswerable: cost of recruitment in Ireland
Q paraphrase: what's the board itself costing us this year
A: | Board costs | 55 | 0 | 31 | 41 | (14) |
S: 41
N unanswerable: what is Sir Alban's daily fee?
Q decision: when did council agree the contingency fund
A: The contingency fund (Cont. fund) of £1.45m was agreed by full Council on 21 October 2010.
S: 21 October 2010
Q fact-text: recovery reserve amount
A: The Recovery Reserve of £900,000 is for 2011/12 and hasn't been touched.
S: £900,000
N false-premise: how much of the Recovery Reserve has been spent?
Q fact-text: how many canadian social workers have got here so far
A: Seven social workers were appointed from Canada in November; three have arrived, two have withdrawn.
S: three
N unanswerable: why did two of the Canadian social workers withdraw?
Q fact-text: staff who feel their caseload is OK
A: My caseload is manageable: agree 33% (Sept 18%)
S: 33%
Q comparison: would more of them recommend the place to a mate than in september?
A: I'd tell a friend to work here: agree 24% (Sept 26%)
S: agree 24% (Sept 26%)
N unanswerable: what share of staff knew the improvement plan in September?
N false-premise: why would more staff now tell a friend to work here than in September?
Q who-said: who said it was calmer
A: "It's calmer. Nobody shouts on a Friday any more." – duty worker, West.
S: duty worker, West
Q fact-text: where does the board meet in April
A: In April the Board will meet at Vale Family Centre and talk with parents.
S: Vale Family Centre

Q paraphrase: which teams have got nobody left without a worker?
A: | Duty Vale | 9 | 7 | 2 | 22 | 0 | 0.9 | Perm. |
A: | L/T West | 15 | 14 | 1 | 17 | 0 | 1.0 | Perm. |
A: | CWD | 8 | 7 | 0 | 26 | 0 | 2.7 | Perm. |
A: | LAC 14+ | 9 | 6 | 2 | 16 | 0 | 1.2 | Perm. |
Q paraphrase: are bosses writing down why they decided things
A: 71% signed, of which half gave grounds.
S: half gave grounds
Q paraphrase: do workers feel any less snowed under than in autumn
A: My caseload is manageable: agree 33% (Sept 18%)
S: agree 33% (Sept 18%)
N unanswerable: what share of East duty workers find their caseload manageable?
Q paraphrase: how much is put by for somebody to speak up for the kids
A: An advocate service is to be tendered; £60,000 a year has been put in the budget.
S: £60,000 a year
Q paraphrase: when do the files-timeline lessons begin
A: Training for 130 staff from 7 March.
S: from 7 March
N unanswerable: who is giving the chronologies training from 7 March?
Q paraphrase: are the top brass letting on about the plan, do staff know it
A: I know what the improvement plan says: agree 58% (Sept not asked)
S: agree 58%
