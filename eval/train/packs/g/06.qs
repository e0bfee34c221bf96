Q fact-text: How many families did the Council promise to turn round and by when?
A: The Programme Manager, Leanne Hodder, reported that the Council had undertaken to "turn round" 540 families by 31 May 2015, that 512 had been identified by 28 February 2014 and that work had begun with 398.
S: 540 families by 31 May 2015

Q fact-text: families identified by end of february 2014
A: The Programme Manager, Leanne Hodder, reported that the Council had undertaken to "turn round" 540 families by 31 May 2015, that 512 had been identified by 28 February 2014 and that work had begun with 398.
A: | Total | 512 | 555 | 507 | 338 | 540 | – |
S: 512

Q fact-text: How many families had work started with them by the end of February 2014?
A: The Programme Manager, Leanne Hodder, reported that the Council had undertaken to "turn round" 540 families by 31 May 2015, that 512 had been identified by 28 February 2014 and that work had begun with 398.
S: 398

Q fact-text: families worked with at 30 june 2014
A: Work had begun with 463 families by 30 June and payment had been allowed for 247.
S: 463

Q fact-table: total families work begun august 2014
A: | Total | 512 | 555 | 507 | 338 | 540 | – |
S: 507

Q fact-text: PBR claims allowed as at March 2014 meeting
A: Payment by results had been claimed for 171 families, of which 163 had been allowed.
S: 163

Q fact-text: For how many families had payment been allowed by June?
A: Work had begun with 463 families by 30 June and payment had been allowed for 247.
S: 247

Q fact-text: how many families have we been paid for following the August claim
A: 5.1 By the claim of 29 August 2014 payment had been allowed for 338 families, which is 63% of the undertaking of 540.
A: | Total | 512 | 555 | 507 | 338 | 540 | – |
S: 338

Q fact-text: attachment fee 2013/14
A: The Government paid an attachment fee of £2,400 for each family in 2013/14 and a further £1,600 on success.
S: £2,400

Q fact-text: What was the success payment in the first phase?
A: The Government paid an attachment fee of £2,400 for each family in 2013/14 and a further £1,600 on success.
S: £1,600

Q fact-text: new attachment fee under expanded programme
A: 5.3 The attachment fee falls to £1,000 a family and the payment on success to £800.
S: £1,000

Q paraphrase: what will the government hand over now when a family comes good
A: 5.3 The attachment fee falls to £1,000 a family and the payment on success to £800.
S: £800

Q definition: Under the first phase, what makes a family count as troubled?
A: Mrs Hodder answered that it must meet two of three national criteria – crime or anti-social behaviour, a child missing 15% or more of school, and an adult on out-of-work benefit – or one of them together with the local criterion, which in Thornholme was domestic abuse.
S: it must meet two of three national criteria

Q fact-text: local criterion in Thornholme
A: Mrs Hodder answered that it must meet two of three national criteria – crime or anti-social behaviour, a child missing 15% or more of school, and an adult on out-of-work benefit – or one of them together with the local criterion, which in Thornholme was domestic abuse.
S: domestic abuse

Q paraphrase: how much school does a kid have to skip before it counts
A: Mrs Hodder answered that it must meet two of three national criteria – crime or anti-social behaviour, a child missing 15% or more of school, and an adult on out-of-work benefit – or one of them together with the local criterion, which in Thornholme was domestic abuse.
S: 15% or more of school

Q who-said: Which councillor was uneasy that the council marks its own work?
A: Councillor Storr said that he distrusted any scheme in which the same council both did the work and marked it.
S: Councillor Storr

Q fact-text: Quarry Bank waiting time reported in March
A: **14/11** Councillor Deshmukh was concerned that families in Quarry Bank waited 11 weeks for a key worker against five weeks in Netherfold.
S: 11 weeks

Q fact-text: quarry bank wait as told to the july meeting
A: The wait in Quarry Bank had come down to eight weeks and that in Netherfold had lengthened to six.
S: eight weeks

Q fact-table: quarry bank wait for key worker august 2014
A: | Quarry Bank | 138 | 152 | 131 | 78 | 148 | 7 |
S: 7

Q comparison: Had the wait in Netherfold got longer or shorter by July?
A: **14/11** Councillor Deshmukh was concerned that families in Quarry Bank waited 11 weeks for a key worker against five weeks in Netherfold.
A: The wait in Quarry Bank had come down to eight weeks and that in Netherfold had lengthened to six.
S: that in Netherfold had lengthened to six

Q reason: Why did families in Quarry Bank wait so long?
A: Mrs Hodder put this down to two vacancies in the Quarry Bank team, which she expected to fill by June.
S: two vacancies in the Quarry Bank team

Q date: When was the first Quarry Bank vacancy filled?
A: One of the two Quarry Bank vacancies had been filled on 2 June; the other would be re-advertised.
S: 2 June

Q decision: What did the Select Committee ask Internal Audit to do in March?
A: **14/12** It was resolved, on the motion of Councillor Heald, that Internal Audit test a sample of 40 claims before the next submission.
S: Internal Audit test a sample of 40 claims before the next submission

Q who-said: who wanted every single claim checked
A: An amendment by Councillor Ollard to test every claim was withdrawn.
S: Councillor Ollard

Q decision: what happened to the amendment about testing all claims?
A: An amendment by Councillor Ollard to test every claim was withdrawn.
S: was withdrawn

Q fact-text: How was the chairman chosen for 2014/15?
A: Attending: Councillor Audrey Plimmer (elected to the chair for 2014/15 by four votes to three over Councillor Rimmington), Councillors Rimmington, Ollard, Deshmukh, Storr, Minton and Heald.
S: by four votes to three over Councillor Rimmington

Q fact-text: how many claims in the audit sample lacked evidence
A: The Head of Internal Audit, Desmond Alleyne, stated that 40 claims had been examined and that four could not be supported by the file, three because school attendance had been measured over two terms in place of three, and one because an adult had left work again within 26 weeks.
S: four

Q reason: What was wrong with the three attendance claims?
A: The Head of Internal Audit, Desmond Alleyne, stated that 40 claims had been examined and that four could not be supported by the file, three because school attendance had been measured over two terms in place of three, and one because an adult had left work again within 26 weeks.
S: because school attendance had been measured over two terms in place of three

Q fact-text: level of assurance from internal audit
A: He had given limited assurance.
S: limited assurance

Q fact-text: amount deducted from May claim
A: Mr Alleyne said that £3,100 had been deducted from the May claim and that no further recovery was expected.
S: £3,100

Q paraphrase: do we have to give any more of the cash back
A: Mr Alleyne said that £3,100 had been deducted from the May claim and that no further recovery was expected.
S: no further recovery was expected

Q who-said: who asked if money would need repaying?
A: Councillor Minton asked whether money must be paid back.
S: Councillor Minton

Q fact-text: police calls to top 50 families before the programme
A: **14/29** Inspector Gail Purdue, of the Constabulary, said that calls to the 50 families who generated most calls had fallen from 1,312 in the year before the programme to 845 in the year after.
S: 1,312

Q paraphrase: how many times were the cops called out to the worst 50 afterwards
A: **14/29** Inspector Gail Purdue, of the Constabulary, said that calls to the 50 families who generated most calls had fallen from 1,312 in the year before the programme to 845 in the year after.
S: 845

Q decision: Who didn't support becoming an early starter?
A: Councillor Storr voted against and Councillor Ollard abstained.
S: Councillor Storr voted against and Councillor Ollard abstained

Q decision: What did the July meeting recommend to Cabinet?
A: **14/30** It was resolved that the Cabinet be recommended to apply to be an "early starter" for the expanded programme.
S: to apply to be an "early starter" for the expanded programme

Q paraphrase: do people get told they've been put on this list
A: The Chairman replied that every family was told at the first visit that it had been offered "intensive support" and that consent was asked for, but that the word "troubled" was not used in letters.
S: every family was told at the first visit

Q who-said: Who asked the public question in July?
A: Mr Ivor Catling, of Netherfold, asked whether families knew that they were on the list.
S: Mr Ivor Catling

Q comparison: How does Thornholme's success rate compare with the national average?
A: 5.1 By the claim of 29 August 2014 payment had been allowed for 338 families, which is 63% of the undertaking of 540.
A: The national average was 59%.
S: 63%

Q fact-text: national average of families turned round
A: The national average was 59%.
S: 59%

Q fact-text: how many does the council expect to have reached by February 2015
A: The Council is confident of reaching 500 by February 2015 and 540 by May.
S: 500 by February 2015

Q date: When does Thornholme join the expanded programme?
A: 5.2 The Department for Communities and Local Government (DCLG) confirmed on 11 September that Thornholme would be one of 62 authorities joining the expanded programme as the second wave of early starters, from 1 January 2015.
S: 1 January 2015

Q date: when had the council wanted to start the expanded programme?
A: The Council had asked for September 2014.
S: September 2014

Q fact-text: families over five years expanded programme
A: The expanded programme would require work with 1,820 families over five years, beginning with 273 in the first fifteen months.
S: 1,820 families over five years

Q fact-text: How many families in the first fifteen months?
A: The expanded programme would require work with 1,820 families over five years, beginning with 273 in the first fifteen months.
S: 273

Q list: What are the six headline problems?
A: There are six headline problems instead of four criteria, and a family qualifies with any two: crime; children not attending school; children who need help; worklessness; domestic violence; and health.
S: crime; children not attending school; children who need help; worklessness; domestic violence; and health

Q definition: What does significant and sustained progress mean?
A: "Significant and sustained progress" means progress against every problem in the family's plan, kept up for six months, or for three consecutive terms in the case of attendance.
S: progress against every problem in the family's plan, kept up for six months, or for three consecutive terms in the case of attendance

Q paraphrase: how many of the problems do you need now to get in
A: There are six headline problems instead of four criteria, and a family qualifies with any two: crime; children not attending school; children who need help; worklessness; domestic violence; and health.
S: any two

Q fact-text: service transformation grant per year
A: It will receive a Service Transformation Grant of £200,000 a year for the three data analysts and the co-ordinator.
S: £200,000 a year

Q paraphrase: who gets paid out of the transformation money
A: It will receive a Service Transformation Grant of £200,000 a year for the three data analysts and the co-ordinator.
S: the three data analysts and the co-ordinator

Q fact-text: total programme cost 2013/14
A: 5.5 The cost of the programme in 2013/14 was £1.94m, of which £1.21m was met by DCLG, £430,000 by the Council, £190,000 by the Constabulary and £110,000 by housing associations.
S: £1.94m

Q fact-text: What did the police put in during 2013/14?
A: 5.5 The cost of the programme in 2013/14 was £1.94m, of which £1.21m was met by DCLG, £430,000 by the Council, £190,000 by the Constabulary and £110,000 by housing associations.
S: £190,000

Q fact-text: council contribution 2014/15 turning corners
A: The Council's contribution in 2014/15 is £465,000 and is proposed to be £520,000 in 2015/16.
S: £465,000

Q paraphrase: what's the town hall proposing to chip in the year after, 15/16
A: The Council's contribution in 2014/15 is £465,000 and is proposed to be £520,000 in 2015/16.
S: £520,000

Q fact-text: how much did housing associations contribute
A: 5.5 The cost of the programme in 2013/14 was £1.94m, of which £1.21m was met by DCLG, £430,000 by the Council, £190,000 by the Constabulary and £110,000 by housing associations.
S: £110,000

Q fact-text: average gross saving per family in the university study
A: 5.6 A study by the county university of 120 families found an average gross saving of £9,300 a family in the year after closure, of which only £2,150 fell to the Council.
S: £9,300

Q fact-text: How much of the saving per family comes to the Council itself?
A: 5.6 A study by the county university of 120 families found an average gross saving of £9,300 a family in the year after closure, of which only £2,150 fell to the Council.
S: £2,150

Q paraphrase: who saves the most money out of all this
A: The greatest single saving (£3,400) was to the police and courts.
S: the police and courts

Q reason: Why did the researchers say the savings can't be proved?
A: The researchers warned that without a comparison group the saving could not be proved to be the work of the programme.
S: without a comparison group

Q fact-text: replies to closing questionnaire
A: 5.7 Seventy-four families replied to the closing questionnaire.
S: Seventy-four

Q paraphrase: how many would tell a mate their helper was good
A: Sixty-six would recommend their key worker to a friend; 29 said that too many professionals were still involved; and 12 had not understood why the support was ended.
S: Sixty-six

Q fact-text: how many families thought there were too many professionals
A: Sixty-six would recommend their key worker to a friend; 29 said that too many professionals were still involved; and 12 had not understood why the support was ended.
S: 29

Q fact-text: What did the YOT ask for?
A: The Youth Offending Team (YOT) asked for a named key worker for each locality.
S: a named key worker for each locality

Q paraphrase: what did the heads of schools want from the key workers
A: Headteachers asked that key workers attend at least every second pupil planning meeting.
S: attend at least every second pupil planning meeting

Q fact-text: unfunded amount 2015/16 risk
A: 5.8 The chief risk is that lower fees would leave £310,000 unfunded in 2015/16 if success payments came in at the rate of the first phase.
S: £310,000

Q paraphrase: how many senior jobs are they going to leave empty for now
A: It is proposed to hold two of the eight senior key worker posts vacant until the first expanded claim, in September 2015, is known.
S: two of the eight

Q fact-table: Staithes Road paid families August 2014
A: | Staithes Road | 84 | 93 | 90 | 66 | 90 | 3 |
S: 66

Q fact-table: How many families had been identified in Old Town by August?
A: | Old Town | 71 | 77 | 69 | 41 | 74 | 5 |
S: 77

Q fact-table: what is Whinfell's share of the 540 undertaking
A: | Whinfell | 62 | 66 | 64 | 47 | 65 | 4 |
S: 65

Q fact-table: Where is the wait for a key worker the longest?
A: | Rural South | 36 | 39 | 34 | 23 | 38 | 9 |
S: Rural South

Q comparison: Netherfold or Quarry Bank, which had more families paid for in august?
A: | Netherfold | 121 | 128 | 119 | 83 | 125 | 6 |
A: | Quarry Bank | 138 | 152 | 131 | 78 | 148 | 7 |
S: 83

Q fact-table: identified feb 2014 netherfold
A: | Netherfold | 121 | 128 | 119 | 83 | 125 | 6 |
S: 121

Q fact-table: Value of the May 2014 claim
A: | May 2014 | 77 | 11 | 88 | 84 | 83,750 |
S: 83,750

Q fact-table: how many results were claimed in february 2014
A: | February 2014 | 52 | 7 | 59 | 54 | 55,300 |
S: 59

Q fact-table: October 2013 claims allowed
A: | October 2013 | 61 | 5 | 66 | 63 | 57,900 |
S: 63

Q paraphrase: how many families got someone into a steady job, last claim
A: | August 2014 | 80 | 15 | 95 | 91 | 98,400 |
S: 15

Q fact-table: In which claim was every case accepted?
A: | July 2013 | 44 | 2 | 46 | 46 | 38,200 |
S: July 2013

Q fact-table: Who leads the data link with Jobcentre Plus?
A: | 2 | Employment not checked after 13 weeks | Data link with Jobcentre Plus | Rashid Amin | 31 Oct 2014 | Agreement signed, no data yet |
S: Rashid Amin

Q fact-table: progress on jobcentre link
A: | 2 | Employment not checked after 13 weeks | Data link with Jobcentre Plus | Rashid Amin | 31 Oct 2014 | Agreement signed, no data yet |
S: Agreement signed, no data yet

Q paraphrase: how many families' permission slips were missing when the auditors looked
A: | 4 | Family consent forms missing in 9 of 40 files | Re-visit families | Team managers | 30 Nov 2014 | 6 obtained |
S: 9 of 40 files

Q fact-table: how many missing consent forms have been got since?
A: | 4 | Family consent forms missing in 9 of 40 files | Re-visit families | Team managers | 30 Nov 2014 | 6 obtained |
S: 6 obtained

Q date: When was the claims spreadsheet moved somewhere safe?
A: | 6 | Claims spreadsheet on personal drive | Move to secure server | Leanne Hodder | 31 July 2014 | Done 4 August |
S: Done 4 August

Q fact-table: who now signs off claims
A: | 3 | No independent sign-off | Claims signed by s.151 Officer | Olive Benthall | 30 Sept 2014 | In force for August claim |
S: Claims signed by s.151 Officer

Q list: which audit actions are Rashid Amin's
A: | 2 | Employment not checked after 13 weeks | Data link with Jobcentre Plus | Rashid Amin | 31 Oct 2014 | Agreement signed, no data yet |
A: | 5 | No record of case closure reason | New field in database | Rashid Amin | 31 Dec 2014 | Not begun |

Q fact-table: current risk score for audit disallowing claims
A: | Audit disallows claims | 2 | 4 | 8 | 16 | Olive Benthall |
S: 8

Q fact-table: previous score, lower fees risk
A: | Fees lower under expanded programme | 4 | 4 | 16 | 12 | Corporate Director |
S: 12

Q list: Which risks have gone up since last time?
A: | Fees lower under expanded programme | 4 | 4 | 16 | 12 | Corporate Director |
A: | Data sharing with health refused | 4 | 2 | 8 | 6 | Rashid Amin |

Q decision: What does the report recommend about waits in Rural South?
A: **Recommended** that the Select Committee: (A) welcome the results of the August claim; (B) support entry to the expanded programme on 1 January 2015; (C) ask that waits in Rural South be brought down to six weeks by March 2015; (D) request a further audit of 25 claims rather than 40.
S: brought down to six weeks by March 2015

Q fact-text: size of the further audit recommended in October
A: **Recommended** that the Select Committee: (A) welcome the results of the August claim; (B) support entry to the expanded programme on 1 January 2015; (C) ask that waits in Rural South be brought down to six weeks by March 2015; (D) request a further audit of 25 claims rather than 40.
S: 25 claims rather than 40

Q fact-table: who's giving evidence on ASB powers in march 2015
A: | 26 March 2015 | Anti-social behaviour powers | Inspector Gail Purdue |
S: Inspector Gail Purdue

Q date: When will the second audit of claims come to Committee?
A: | 26 March 2015 | Second audit of claims | Desmond Alleyne |
S: 26 March 2015

N unanswerable: How many families were identified in Whinfell in June 2014?

N unanswerable: What was the wait in Staithes Road in March 2014?

N unanswerable: Who seconded Councillor Heald's motion on the audit?

N unanswerable: value of the October 2014 claim

N unanswerable: How much did the university study cost?

N unanswerable: what will the constabulary contribute in 2015/16

N unanswerable: How many of the 74 questionnaire families came from Quarry Bank?

N unanswerable: When was the second Quarry Bank vacancy filled?

N unanswerable: how many children are in the 338 families

N unanswerable: what do key workers earn

N unanswerable: Why did Councillor Ollard abstain on the early starter vote?

N false-premise: Why did Internal Audit give full assurance?

N false-premise: How much had to be repaid after the second audit?

N false-premise: What did Councillor Plimmer ask at the March meeting?

N false-premise: why does the letter to families call them troubled

N false-premise: When did Thornholme join the first wave of early starters?

Q paraphrase: how much did they get just for taking a family on in the first scheme
A: The Government paid an attachment fee of £2,400 for each family in 2013/14 and a further £1,600 on success.
S: £2,400

Q paraphrase: why were the school attendance ones thrown out
A: The Head of Internal Audit, Desmond Alleyne, stated that 40 claims had been examined and that four could not be supported by the file, three because school attendance had been measured over two terms in place of three, and one because an adult had left work again within 26 weeks.
S: because school attendance had been measured over two terms in place of three

Q paraphrase: what word do they leave out of the letters
A: The Chairman replied that every family was told at the first visit that it had been offered "intensive support" and that consent was asked for, but that the word "troubled" was not used in letters.
S: the word "troubled" was not used in letters

Q paraphrase: how many households will they have to work with in the 5 year follow up
A: The expanded programme would require work with 1,820 families over five years, beginning with 273 in the first fifteen months.
S: 1,820 families over five years

Q paraphrase: how many folk couldn't see why their help was stopped
A: Sixty-six would recommend their key worker to a friend; 29 said that too many professionals were still involved; and 12 had not understood why the support was ended.
S: 12

Q paraphrase: which bit of the borough has waited longest for a worker and how long
A: | Rural South | 36 | 39 | 34 | 23 | 38 | 9 |
S: 9

Q paraphrase: how much does a family coming good save everybody in a year
A: 5.6 A study by the county university of 120 families found an average gross saving of £9,300 a family in the year after closure, of which only £2,150 fell to the Council.
S: £9,300

Q paraphrase: what share of the job is done by the last count against what they promised
A: 5.1 By the claim of 29 August 2014 payment had been allowed for 338 families, which is 63% of the undertaking of 540.
S: 63%

Q paraphrase: who thought the idea of joining the new scheme early was a bad one
A: Councillor Storr voted against and Councillor Ollard abstained.
S: Councillor Storr

Q paraphrase: when's the wind-up of the first scheme being looked at
A: | 11 June 2015 | Close of first phase | Corporate Director |
S: 11 June 2015

Q paraphrase: who's got to worry about workers walking out when contracts run down
A: | Key workers leave as contracts end March 2015 | 4 | 3 | 12 | 16 | Leanne Hodder |
S: Leanne Hodder

Q fact-table: Quarry Bank paid families August 2014
A: | Quarry Bank | 138 | 152 | 131 | 78 | 148 | 7 |
S: 78

Q fact-table: identified in Staithes Road Feb 2014
A: | Staithes Road | 84 | 93 | 90 | 66 | 90 | 3 |
S: 84

Q fact-table: work begun in Rural South
A: | Rural South | 36 | 39 | 34 | 23 | 38 | 9 |
S: 34

Q fact-table: What is Netherfold's share of the May 2015 undertaking?
A: | Netherfold | 121 | 128 | 119 | 83 | 125 | 6 |
S: 125

Q fact-table: results allowed in the August 2014 window
A: | August 2014 | 80 | 15 | 95 | 91 | 98,400 |
S: 91

Q fact-table: continuous employment results May 2014
A: | May 2014 | 77 | 11 | 88 | 84 | 83,750 |
S: 11

Q fact-table: value of July 2013 claim
A: | July 2013 | 44 | 2 | 46 | 46 | 38,200 |
S: 38,200

Q fact-table: What is the due date for the new case closure field?
A: | 5 | No record of case closure reason | New field in database | Rashid Amin | 31 Dec 2014 | Not begun |
S: 31 Dec 2014
