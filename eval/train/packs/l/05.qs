Q date: which select committee meeting is this supplement for?
A: *Supplement to the agenda of the Children and Families Select Committee, Friday 5 May 2017. Compiled by the Placements and Homes Service, Room 214, Shire Offices, Ambleworth. Names of children have been changed.*
S: Friday 5 May 2017
Q paraphrase: are those the kids' real names in the inspection letters
A: *Supplement to the agenda of the Children and Families Select Committee, Friday 5 May 2017. Compiled by the Placements and Homes Service, Room 214, Shire Offices, Ambleworth. Names of children have been changed.*
S: Names of children have been changed
Q definition: what is an interim inspection
A: An **interim inspection** happens in the second half of the year and says only whether a home has improved, sustained or declined.
Q definition: how often does a full inspection happen and does the home know beforehand
A: A **full inspection** happens once a year, is unannounced and ends in a judgement.
S: once a year, is unannounced
Q fact-text: how often does the independent visitor come?
A: A **Regulation 44 visit** is made each month by an independent visitor, who is paid by the Council but may not be its employee.
S: each month
Q paraphrase: who pays the reg 44 people
A: A **Regulation 44 visit** is made each month by an independent visitor, who is paid by the Council but may not be its employee.
S: the Council
N unanswerable: how much is an independent visitor paid for each visit?
Q list: what grades can a home get
A: The four judgements are outstanding, good, requires improvement and inadequate.
S: outstanding, good, requires improvement and inadequate

Q date: when was the full inspection of Quarry Cottage in 2016
A: ### Letter 1: Quarry Cottage, full inspection of 14 and 15 June 2016
S: 14 and 15 June 2016
Q date: quarry cottage full inspection the year before
A: At the last full inspection, on 8 July 2015, all three had been judged good.
S: 8 July 2015
Q fact-text: how did inspectors grade the bosses at Quarry Cottage in June 2016
A: Overall experiences and progress of children: **good**. How well children are helped and protected: **good**. Effectiveness of leaders and managers: **requires improvement**.
S: requires improvement
N unanswerable: when was the full inspection of Thornycombe in 2016-17
Q fact-text: who manages Quarry Cottage?
A: The registered manager, Dilys Farrant, has been in post since February 2014; her deputy left in April.
S: Dilys Farrant
Q date: since when has Dilys Farrant been manager
A: The registered manager, Dilys Farrant, has been in post since February 2014; her deputy left in April.
S: February 2014
N unanswerable: why did Dilys Farrant's deputy leave
N unanswerable: what was the name of the deputy who left Quarry Cottage in April 2016?
Q fact-text: how many kids lived at Quarry Cottage in June 2016
A: Four were living there when we came.
S: Four
Q fact-text: what ages does Quarry Cottage take?
A: Quarry Cottage is home to up to five children between the ages of 11 and 17.
S: 11 and 17
N unanswerable: what ages does Mill Race take?
Q comparison: are Quarry Cottage children in class more than they used to be
A: Attendance at school of the four children has risen from 61% in the three months before they came to 87% in the summer term.
S: risen from 61% in the three months before they came to 87%
Q paraphrase: did any of them get to sit exams
A: One boy, who had not been to school for a year, sat three GCSE papers in the week of our visit.
S: sat three GCSE papers
N unanswerable: what GCSE grades did the boy at Quarry Cottage get
N unanswerable: school attendance of the children at Beacon House
Q paraphrase: what do the children at Quarry Cottage grumble about
A: Children told us that they like the food and dislike the rule that telephones are handed in at ten o'clock.
S: the rule that telephones are handed in at ten o'clock
Q who-said: who said it's not a home if you queue for your phone
A: "It's not a home if you've got to queue for your own phone," said a girl of 15.
S: a girl of 15
Q fact-text: restraints in the year before the June 2016 inspection
A: There were six restraints in the twelve months before our visit, compared with 19 in the twelve months before the last.
S: six
Q fact-text: how many restraints were there in the year before the 2015 inspection?
A: There were six restraints in the twelve months before our visit, compared with 19 in the twelve months before the last.
S: 19
Q fact-text: number of restraints at Quarry Cottage between June 2016 and January 2017
A: There have been two restraints since June.
S: two
N unanswerable: how many restraints were there at Beacon House
Q paraphrase: what was missing from the write-ups after kids were held down
A: Records of the six are clear, but in two of them no one had asked the child how it felt.
S: in two of them no one had asked the child how it felt
Q paraphrase: what's the weak spot in how Quarry Cottage is run?
A: Supervision is what lets the managers down.
S: Supervision
Q fact-text: how many staff were late with the diploma in June
A: Four of the eleven staff had not finished the level 3 diploma in time.
S: Four of the eleven
Q fact-text: how many still had no diploma in january 2017
A: Requirement 3 has not: two members of staff still lack the diploma, of whom one is on maternity leave.
S: two
N unanswerable: how many staff at Mill Race lack the diploma?
Q date: deadline for night staff supervision
A: Requirements: (1) supervise night staff at least every eight weeks, by 31 July 2016; (2) talk with each child within five days of a restraint, at once; (3) see that the four staff obtain the diploma by 31 December 2016.
S: 31 July 2016
Q fact-text: how soon after a restraint must someone talk to the child?
A: Requirements: (1) supervise night staff at least every eight weeks, by 31 July 2016; (2) talk with each child within five days of a restraint, at once; (3) see that the four staff obtain the diploma by 31 December 2016.
S: within five days
Q fact-text: who is the new deputy at Quarry Cottage
A: A new deputy, Owen Strickley, began in September.
S: Owen Strickley
Q paraphrase: what time do mobiles get handed over nowadays
A: Telephones are now handed in at eleven o'clock.
S: eleven o'clock
Q fact-text: result of the January 2017 interim inspection at Quarry Cottage
A: The home has **sustained its effectiveness**.
S: sustained its effectiveness
N false-premise: why did Quarry Cottage decline at its interim inspection?

Q paraphrase: how bad was Beacon House in autumn 2016
A: Overall experiences and progress of children: **inadequate**. Helped and protected: **inadequate**. Leaders and managers: **inadequate**.
S: inadequate
Q fact-text: what was Beacon House judged in November 2015
A: The judgement at the last full inspection, on 2 November 2015, was requires improvement.
S: requires improvement
N unanswerable: what was Beacon House judged in 2014?
Q paraphrase: why was it a mistake to put those two kids in together
A: Two had been placed in an emergency within one week in August although the matching papers warned of a risk between them.
S: the matching papers warned of a risk between them
Q date: when were the police called about the assault at Beacon House?
A: One was assaulted by the other on 27 August and the police were called.
S: 27 August
N unanswerable: was anyone charged over the assault at Beacon House
N unanswerable: who decided to place the two children at Beacon House in August
Q fact-text: times children went missing from Beacon House april to august 2016
A: Children went missing 58 times between April and August.
S: 58
N unanswerable: times children went missing from Thornycombe in 2016-17
N unanswerable: how many different children went missing from Beacon House?
Q fact-text: how many return interviews were done at Beacon House
A: Return interviews were held for 17 of the 58.
S: 17
Q paraphrase: how often were the cops told too late that a child had gone off
A: In 21 of these cases staff did not tell the police within the time set by the home's own protocol.
S: 21
N unanswerable: within how many hours must staff at Beacon House tell the police that a child is missing
Q date: since when had Beacon House had no registered manager
A: There has been no registered manager since 31 May.
S: 31 May
Q paraphrase: how much of the week is somebody in charge at Beacon House
A: The acting manager manages another home as well and is at Beacon House two days in the week.
S: two days in the week
N unanswerable: what is the name of the acting manager of Beacon House
N unanswerable: which other home did the acting manager of Beacon House run?
Q fact-text: agency shifts at Beacon House in the five months to august
A: Of 1,930 staff shifts in the five months to August, 702 were filled by agency staff.
S: 702
Q fact-text: how long had the bathroom been out of action?
A: A bathroom on the first floor had been out of use for eleven weeks.
S: eleven weeks
Q who-said: who said when something breaks it stays broke
A: A boy of 13 told us: "When something breaks here it stays broke."
S: A boy of 13
Q who-said: who'd been chasing to get the bathroom fixed
A: His social worker said that she had asked twice for the bathroom to be mended.
S: His social worker
Q fact-text: what were the compliance notices about
A: We issued two compliance notices, to be met by 28 October 2016: one about the protection of children and one about leadership.
S: one about the protection of children and one about leadership
Q date: from when was Beacon House barred from taking new children?
A: We also restricted further admissions from 23 September.
S: 23 September
Q paraphrase: had Beacon House put things right by November
A: One of the two compliance notices, that about the protection of children, has been met.
A: The notice about leadership has not, as a manager has been chosen but has not begun.
Q reason: why wasn't the leadership notice met
A: The notice about leadership has not, as a manager has been chosen but has not begun.
S: a manager has been chosen but has not begun
N false-premise: when was the restriction on admissions at Beacon House lifted

Q decision: who decided to shut Beacon House for works and when
A: The Director, Susanna Coyle, decided on 14 November 2016 to close Beacon House for refurbishment from 9 December.
S: The Director, Susanna Coyle, decided on 14 November 2016
Q paraphrase: where did the three youngsters end up?
A: The three children moved: two to foster carers and one to Quarry Cottage.
S: two to foster carers and one to Quarry Cottage
Q decision: how much did Cabinet put into doing up Beacon House
A: The Cabinet on 17 January 2017 agreed £285,000 for the building and asked for the home to be made smaller, with four places.
S: £285,000
Q fact-text: how many places will the redone Beacon House have
A: The Cabinet on 17 January 2017 agreed £285,000 for the building and asked for the home to be made smaller, with four places.
S: four places
Q decision: what did the select committee want done with Beacon House?
A: The Select Committee had asked for permanent closure, by seven votes to five, on 2 December; the Cabinet did not accept this because 41 Wexcombe children were then living in homes outside the county.
S: permanent closure
Q reason: why did cabinet ignore the call to shut it for good
A: The Select Committee had asked for permanent closure, by seven votes to five, on 2 December; the Cabinet did not accept this because 41 Wexcombe children were then living in homes outside the county.
S: 41 Wexcombe children were then living in homes outside the county
N unanswerable: how did Cabinet members vote on Beacon House
N unanswerable: how many Wexcombe children lived in homes outside the county in March 2017
N false-premise: when did Cabinet agree to close Beacon House permanently?
Q fact-text: new manager of Beacon House
A: The new manager of Beacon House, Ruth Anstey, took up her post on 5 December 2016.
S: Ruth Anstey
Q date: when is Beacon House likely to open again
A: Reopening was foreseen for June 2017; it is now expected in September 2017, as asbestos was found in the roof.
S: September 2017
Q reason: what's put back the reopening
A: Reopening was foreseen for June 2017; it is now expected in September 2017, as asbestos was found in the roof.
S: asbestos was found in the roof
N unanswerable: what will it cost to take the asbestos out of the roof?

Q fact-table: mill race full inspection 2015-16
A: | Mill Race | 4 | 4 | Outstanding | Good | Sustained | 3% |
S: Outstanding
Q fact-table: thornycombe interim result
A: | Thornycombe | 6 | 4 | Good | Requires improvement | Improved | 18% |
S: Improved
Q fact-table: which home is best rated this year?
A: | Sandpiper (disabled children) | 7 | 6 | Good | Outstanding | Sustained | 4% |
S: Sandpiper
Q fact-table: share of agency shifts at Beacon House over the year
A: | Beacon House | 6 | 0 | Requires improvement | Inadequate | none | 36% |
S: 36%
Q list: which homes were over the agency shifts target in 2016-17
A: | Beacon House | 6 | 0 | Requires improvement | Inadequate | none | 36% |
A: | Thornycombe | 6 | 4 | Good | Requires improvement | Improved | 18% |
N unanswerable: share of agency shifts at Vine Street in 2015-16
Q fact-table: how many were living at Sandpiper in march 2017
A: | Sandpiper (disabled children) | 7 | 6 | Good | Outstanding | Sustained | 4% |
S: 6
Q reason: why did Mill Race slip from the top grade
A: Mill Race lost its outstanding judgement because its statement of purpose was out of date and a fire drill at night had not been held.
S: its statement of purpose was out of date and a fire drill at night had not been held
N unanswerable: why did Thornycombe drop to requires improvement?
Q fact-text: how long did the young man stay at Vine Street
A: The decline at Vine Street followed the admission of a young man whose needs the home could not meet; he left after 19 days.
S: 19 days
N unanswerable: where did the young man go after he left Vine Street

Q fact-table: who visits Sandpiper each month
A: | Sandpiper | Ms A. Lubin | 12 | 12 | 18 | 17 | medicines |
S: Ms A. Lubin
Q fact-table: how many of the visitor's recommendations at Beacon House were acted on?
A: | Beacon House | Mr T. Ravel | 7 | 9 | 48 | 16 | repairs |
S: 16
Q fact-table: recommendations made at Thornycombe reg 44
A: | Thornycombe | Mr T. Ravel | 11 | 12 | 39 | 28 | missing episodes |
S: 39
Q paraphrase: what keeps coming up at Vine Street
A: | Vine Street | Ms A. Lubin | 12 | 12 | 21 | 15 | matching |
S: matching
Q list: where were monthly visits missed?
A: | Beacon House | Mr T. Ravel | 7 | 9 | 48 | 16 | repairs |
A: | Thornycombe | Mr T. Ravel | 11 | 12 | 39 | 28 | missing episodes |
N unanswerable: why were two monthly visits to Beacon House missed
Q paraphrase: did anyone at the council write back to the visitor who raised the alarm
A: No reply to the first letter can be found; the second was answered on 30 August.
Q who-said: who wrote to the head of service about Beacon House
A: Mr Ravel wrote to the head of service in May and again in July 2016 about Beacon House.
S: Mr Ravel
N unanswerable: what did the reply of 30 August to Mr Ravel say?
N unanswerable: did Mrs Goodall write to the head of service about Quarry Cottage

Q fact-table: thornycombe actual spend 16-17
A: | Thornycombe | 645,000 | 671,200 | 659,000 | 702,500 | 3,170 |
S: 702,500
Q fact-table: sandpiper budget in 2015-16?
A: | Sandpiper | 893,000 | 907,500 | 915,000 | 921,600 | 2,950 |
S: 893,000
Q fact-table: what does one child at Vine Street cost a week
A: | Vine Street | 301,000 | 288,600 | 306,000 | 297,300 | 2,480 |
S: 2,480
Q fact-table: Beacon House spend 2015-16
A: | Beacon House | 688,000 | 741,900 | 702,000 | 655,300 | 5,480 |
S: 741,900
N unanswerable: weekly cost per child at Beacon House in 2015-16
N unanswerable: Mill Race budget for 2017-18
Q fact-text: average weekly price outside the county in 2015-16
A: A place in a home outside the county cost £3,620 a week on average in 2016-17 and £3,410 in 2015-16.
S: £3,410
Q comparison: which of our homes cost more a week per child than going out of county in 2016-17?
A: | Beacon House | 688,000 | 741,900 | 702,000 | 655,300 | 5,480 |
A: A place in a home outside the county cost £3,620 a week on average in 2016-17 and £3,410 in 2015-16.
S: Beacon House
Q date: when did councillors stop visiting the homes
A: (b) Whether members should take up visiting again; member visits ceased in 2011.
S: 2011
N unanswerable: why did member visits stop in 2011?
Q fact-text: proposed new ceiling for agency shifts
A: (c) Whether the target for agency shifts, now 15%, should be lowered to 10% from 2018-19.
S: 10%
Q reason: why isn't the service keen on councillors coming round
A: It has doubts about (b), since children have said that they are "fed up with being looked at".
S: children have said that they are "fed up with being looked at"
Q fact-text: who chairs the select committee
A: (a) Whether letters from Regulation 44 visitors should be copied to the chair of this Committee, Councillor Fenella Brice.
S: Councillor Fenella Brice

Q fact-table: how many children may Thornycombe take
A: | Thornycombe | 6 | 4 | Good | Requires improvement | Improved | 18% |
S: 6
Q fact-table: Vine Street full inspection 2016-17
A: | Vine Street (moving on) | 3 | 2 | Requires improvement | Good | Declined | 11% |
S: Good
N unanswerable: Vine Street full inspection 2014-15
Q fact-table: which home went downhill at the halfway inspection?
A: | Vine Street (moving on) | 3 | 2 | Requires improvement | Good | Declined | 11% |
S: Vine Street
Q fact-table: agency shifts mill race
A: | Mill Race | 4 | 4 | Outstanding | Good | Sustained | 3% |
S: 3%
Q paraphrase: which home leans least on temps
A: | Mill Race | 4 | 4 | Outstanding | Good | Sustained | 3% |
S: Mill Race
Q list: which homes were full on the last day of March?
A: | Quarry Cottage | 5 | 5 | Good | Good | Sustained | 6% |
A: | Mill Race | 4 | 4 | Outstanding | Good | Sustained | 3% |
Q fact-table: reg 44 visits made to beacon house
A: | Beacon House | Mr T. Ravel | 7 | 9 | 48 | 16 | repairs |
S: 7
Q fact-table: who is the visitor for Mill Race
A: | Mill Race | Mrs P. Goodall | 12 | 12 | 14 | 14 | fire drills |
S: Mrs P. Goodall
Q fact-table: recommendations carried out at Quarry Cottage
A: | Quarry Cottage | Mrs P. Goodall | 12 | 12 | 27 | 25 | supervision |
S: 25
N unanswerable: which two recommendations were not carried out at Quarry Cottage?
Q paraphrase: what's the usual complaint of the visitor at Sandpiper
A: | Sandpiper | Ms A. Lubin | 12 | 12 | 18 | 17 | medicines |
S: medicines
Q fact-table: quarry cottage budget 2016-17
A: | Quarry Cottage | 602,000 | 598,400 | 611,000 | 630,200 | 2,690 |
S: 611,000
N unanswerable: quarry cottage budget 2017-18
Q fact-table: mill race actual spend 2015-16?
A: | Mill Race | 571,000 | 566,700 | 580,000 | 573,900 | 2,760 |
S: 566,700
Q fact-table: weekly cost per child Sandpiper
A: | Sandpiper | 893,000 | 907,500 | 915,000 | 921,600 | 2,950 |
S: 2,950
Q fact-table: what did Vine Street spend in 2016-17
A: | Vine Street | 301,000 | 288,600 | 306,000 | 297,300 | 2,480 |
S: 297,300
Q comparison: which homes spent less than their budget in 2016-17
A: | Beacon House | 688,000 | 741,900 | 702,000 | 655,300 | 5,480 |
A: | Mill Race | 571,000 | 566,700 | 580,000 | 573,900 | 2,760 |
A: | Vine Street | 301,000 | 288,600 | 306,000 | 297,300 | 2,480 |
N unanswerable: why did Thornycombe overspend in 2016-17
N false-premise: how much did the committee spend on member visits in 2016
