Q fact-text: How many councillors is the Commission minded to recommend?
A: The Chairman reported that the Local Government Boundary Commission for England (“the Commission”) had said on 26 June that it was minded to recommend a council of 38 members.
S: 38 members

Q fact-text: How many members has the Council now?
A: The Council had itself asked for 40 and has 48 at present.
S: 48 at present

Q paraphrase: how many seats did the council want for itself
A: The Council had itself asked for 40 and has 48 at present.
S: 40

Q who-said: Who thought the Commission had just met halfway?
A: Councillor Sellars thought that the Commission had simply split the difference between the Council's figure and the 36 put forward by the Civic Society.
S: Councillor Sellars

Q fact-text: council size proposed by the civic society
A: Councillor Sellars thought that the Commission had simply split the difference between the Council's figure and the 36 put forward by the Civic Society.
S: 36

Q comparison: How do the Civic Society's and the Council's figures for members' hours differ?
A: Mr Coultas said his society had worked from the time that members say they spend, which was 19 hours a week on average in its survey and 26 in the Council's own.
S: 19 hours a week on average in its survey and 26 in the Council's own

Q decision: What did the Working Party decide about the number 38?
A: Councillor Ms Aziz moved, as an amendment, that the number 38 be accepted and the time be given to the pattern of wards.
A: The amendment was carried by four votes to three and the motion as amended by five to two.
S: that the number 38 be accepted and the time be given to the pattern of wards

Q who-said: who wanted to keep pushing for forty
A: Councillor Mrs Outhwaite moved that the Council write to the Commission to press for 40; Councillor Brocklesby seconded.
S: Councillor Mrs Outhwaite

Q decision: vote on Ms Aziz's amendment
A: The amendment was carried by four votes to three and the motion as amended by five to two.
S: four votes to three

Q date: When was the electorate forecast sent to the Commission?
A: | W3 | Forecast of electors to 2024 by polling district | Ms Bain | 31 May | Sent to Commission 30 May |
S: 30 May

Q fact-table: How many parish councils replied about multi-member wards?
A: | W5 | Parish councils' views on multi-member wards | Mr Vane | 22 June | 31 of 58 replied |
S: 31 of 58

Q fact-table: what would an election cost with 38 councillors
A: | W8 | Cost of elections under each pattern | Mrs Rimmer | 4 July | £214,000 with 38; £231,000 with 48 |
S: £214,000 with 38

Q fact-table: election cost at present council size
A: | W8 | Cost of elections under each pattern | Mrs Rimmer | 4 July | £214,000 with 38; £231,000 with 48 |
S: £231,000 with 48

Q fact-table: How many students in the halls are on the register?
A: | W9 | Check student registration at Beck Hill halls | Mrs Rimmer | 4 July | 312 of 905 registered |
S: 312 of 905

Q paraphrase: did they ever get together with the county lot
A: | W10 | Meet county councillors | Chairman | 15 July | Meeting fell through |
S: Meeting fell through

Q fact-table: turnout of residents at the Mallard Rise session
A: | W11 | Explain scheme to estate at Mallard Rise | Cllr Cundall | 30 June | 14 residents came |
S: 14 residents

Q fact-table: when would the community maps for the south be done
A: | W6 | Maps of natural communities | Mr Udall | 22 June | Ready for north and west; south by 20 July |
S: south by 20 July

Q fact-text: How many at Mallard Rise knew which parish they lived in?
A: Councillor Cundall said that the people of Mallard Rise thought of themselves as living in Thorpe Ambler, whatever the map said, and that only two of the fourteen had known they were in Cold Hanby parish.
S: only two of the fourteen

Q who-said: Who reminded members that the parish had bought a bus shelter for the estate?
A: Councillor Mrs Hessay, for Cold Hanby, said that the parish had paid for their bus shelter and their playground.
S: Councillor Mrs Hessay

Q definition: What is a community governance review?
A: It was noted that a parish boundary could not be moved by the electoral review and would need a community governance review, which is the District Council's own procedure for changing parishes.
S: the District Council's own procedure for changing parishes

Q paraphrase: can this review shift the edge of my parish
A: It was noted that a parish boundary could not be moved by the electoral review and would need a community governance review, which is the District Council's own procedure for changing parishes.
S: a parish boundary could not be moved by the electoral review

Q reason: Why does student registration matter to the review?
A: Mrs Rimmer explained that the Commission works on those registered, so that if another 593 were to register after the review the Beck Hill ward would at once be 16 per cent too large.
S: if another 593 were to register after the review the Beck Hill ward would at once be 16 per cent too large

Q who-said: Who said in a three-member ward everyone leaves it to the others?
A: He said that in a ward with three members “everybody thinks the other two are dealing with it”.
A: Councillor Stamper, with the leave of the Chairman, asked that the villages be given single-member wards.
S: Councillor Stamper

Q who-said: which member liked sharing the casework between three
A: Councillor Ms Aziz disagreed: in her ward the three shared the casework and covered for one another's holidays.
S: Councillor Ms Aziz

Q decision: What kind of ward pattern was agreed in July?
A: By six votes to one the Working Party agreed to propose a mixed pattern, Councillor Sellars having wanted two-member wards throughout.
S: a mixed pattern

Q reason: why did sellars vote the other way on the mix of wards
A: By six votes to one the Working Party agreed to propose a mixed pattern, Councillor Sellars having wanted two-member wards throughout.
S: Councillor Sellars having wanted two-member wards throughout

Q date: What is the deadline for the Council's submission?
A: **Purpose.** To settle the Council's submission, which must reach the Commission by 17 September 2018.
A: | Submission | 17 September 2018 | Mr Vane |
S: 17 September 2018

Q date: When will the first elections on the new wards be held?
A: Draft recommendations are expected on 8 January 2019, with consultation until 18 March, final recommendations on 4 June 2019, an order in Parliament in the autumn, and elections on the new wards on 6 May 2021 (not 2 May 2019, which will be fought on the present wards).
A: | First elections on new wards | 6 May 2021 | Mrs Rimmer |
S: 6 May 2021

Q paraphrase: will next may's vote be on the old map or the new one
A: Draft recommendations are expected on 8 January 2019, with consultation until 18 March, final recommendations on 4 June 2019, an order in Parliament in the autumn, and elections on the new wards on 6 May 2021 (not 2 May 2019, which will be fought on the present wards).
S: 2 May 2019, which will be fought on the present wards

Q date: final recommendations date
A: Draft recommendations are expected on 8 January 2019, with consultation until 18 March, final recommendations on 4 June 2019, an order in Parliament in the autumn, and elections on the new wards on 6 May 2021 (not 2 May 2019, which will be fought on the present wards).
A: | Final recommendations | 4 June 2019 | Commission |
S: 4 June 2019

Q list: What three things must the Commission weigh?
A: **Tests.** The Commission must have regard to three things: equality of electors for each councillor; the interests and identities of communities; and effective and convenient local government.
S: equality of electors for each councillor; the interests and identities of communities; and effective and convenient local government

Q definition: What does variance mean here?
A: “Variance” means the percentage by which the electors for each councillor in a ward differ from the average for the district.
S: the percentage by which the electors for each councillor in a ward differ from the average for the district

Q fact-text: How far off average can a ward be before a good reason is needed?
A: A variance of more than 10 per cent needs good reason, and one of more than 20 per cent has never been accepted in a district of this kind.
S: more than 10 per cent

Q reason: Why was the review started?
A: **Why now.** The review was started because on the 2017 register 11 of 27 wards had a variance of over 10 per cent and one, Beck Hill, was at 34 per cent.
S: because on the 2017 register 11 of 27 wards had a variance of over 10 per cent

Q fact-text: beck hill variance 2017 register
A: **Why now.** The review was started because on the 2017 register 11 of 27 wards had a variance of over 10 per cent and one, Beck Hill, was at 34 per cent.
S: 34 per cent

Q paraphrase: when did they last redraw the lines
A: The last review took effect in 2003.
S: 2003

Q fact-text: What is the electorate forecast for 2024?
A: **Forecast.** The electorate was 81,340 on 1 March 2018 and is forecast to be 87,020 in 2024.
S: 87,020

Q fact-text: electorate march 2018
A: **Forecast.** The electorate was 81,340 on 1 March 2018 and is forecast to be 87,020 in 2024.
S: 81,340

Q fact-text: average electors per councillor in 2024 with 38
A: With 38 members the average would rise from 2,141 to 2,290.
S: 2,290

Q paraphrase: where are all the extra voters going to live
A: Two thirds of the growth is at Mallard Rise (1,420 electors) and the old sugar works (2,350).
S: Mallard Rise (1,420 electors) and the old sugar works (2,350)

Q fact-table: How many electors would Haxley have in 2024?
A: | Haxley | 3 | 6,890 | 7 | 7,010 | 2 |
S: 7,010

Q fact-table: ambler castle electors 2018
A: | Ambler Castle | 3 | 6,310 | -2 | 6,480 | -6 |
S: 6,310

Q fact-table: What is the present variance of Ambler Sugar Works?
A: | Ambler Sugar Works | 2 | 2,390 | -44 | 4,740 | 3 |
S: -44

Q fact-table: How many councillors would Stane Bridge have?
A: | Stane Bridge | 2 | 4,760 | 11 | 4,925 | 8 |
S: 2

Q fact-table: Kirk Sutterby variance 2024
A: | Kirk Sutterby | 1 | 2,395 | 12 | 2,405 | 5 |
S: 5

Q fact-table: How many voters has Crake Valley at the moment?
A: | Crake Valley | 1 | 2,215 | 3 | 2,240 | -2 |
S: 2,215

Q fact-table: cold hanby & mallard 2024 electors
A: | Cold Hanby and Mallard | 2 | 3,490 | -18 | 4,910 | 7 |
S: 4,910

Q list: Which of the listed wards would have three members?
A: | Ambler Castle | 3 | 6,310 | -2 | 6,480 | -6 |
A: | Haxley | 3 | 6,890 | 7 | 7,010 | 2 |
A: | Saltergate | 3 | 6,705 | 4 | 6,830 | -1 |

Q list: which ward in the table goes past ten per cent in 2024
A: | Ridge and Moor | 1 | 1,985 | -7 | 2,010 | -12 |
S: -12

Q comparison: Will Beck Hill or Saltergate be closer to the average in 2024?
A: | Beck Hill | 2 | 4,420 | 3 | 4,510 | -2 |
A: | Saltergate | 3 | 6,705 | 4 | 6,830 | -1 |
S: -1

Q fact-text: How many members would the sixteen wards in Appendix C return?
A: (Sixteen further wards, returning 16 members, are all within 8 per cent and are in Appendix C.)
S: 16 members

Q reason: Why do officers put up with too few voters in Ridge and Moor?
A: **Ridge and Moor.** Officers accept a variance of -12 per cent since the ward takes in nine parishes over 94 square miles and the road over Harrow Top is shut by snow for some days each winter.
S: since the ward takes in nine parishes over 94 square miles and the road over Harrow Top is shut by snow for some days each winter

Q paraphrase: what did the folk in low crake think of being moved
A: To bring in the village of Low Crake would put the figure right but the parish meeting voted by 61 to 4 against.
S: voted by 61 to 4 against

Q reason: Why does the Civic Society dislike the name Ambler Castle?
A: **Names.** The Civic Society asks for “Abbey” in place of Ambler Castle, there having never been a castle.
S: there having never been a castle

Q fact-text: new name suggested for ambler castle
A: **Names.** The Civic Society asks for “Abbey” in place of Ambler Castle, there having never been a castle.
S: “Abbey”

Q fact-text: What did Haxley Town Council want?
A: Haxley Town Council asks that its ward be divided into three, each with one member; the Town Council's draft would give variances of -14, 3 and 17 per cent.
S: that its ward be divided into three, each with one member

Q who-said: who says they share nothing but a river
A: Stane Bridge Parish Council objects to being put with Upper Stane “with which we share nothing but a river”.
S: Stane Bridge Parish Council

Q fact-table: How many parishes favoured single-member wards?
A: | Do you favour single-member wards? | 19 | 7 | 5 |
S: 19

Q fact-table: parishes against a community governance review
A: | Would you support a community governance review? | 12 | 14 | 5 |
S: 14

Q paraphrase: do parishes want towns lumped in with villages
A: | Should towns and villages be kept in separate wards? | 24 | 3 | 4 |
S: 24

Q fact-table: How many parishes think they have been put in the wrong ward?
A: | Is your parish rightly placed in the draft? | 22 | 6 | 3 |
S: 6

Q fact-table: parishes wanting a different ward name
A: | Would you wish to change your ward's name? | 5 | 23 | 3 |
S: 5

Q fact-text: What would be saved by having ten fewer councillors?
A: **Money.** Ten fewer members would save £51,900 a year in basic allowance, at £5,190 each.
S: £51,900 a year

Q paraphrase: what does each councillor get paid
A: **Money.** Ten fewer members would save £51,900 a year in basic allowance, at £5,190 each.
S: £5,190 each

Q fact-text: saving left if allowance goes up
A: The chairman of the Independent Remuneration Panel has warned that the allowance may need to rise by about £600 if each has more electors, leaving a saving of some £29,000.
S: £29,000

Q fact-text: How much staff time has the review taken, in money?
A: The work of the review has cost £18,300 in staff time, of which mapping was £7,450.
S: £18,300

Q fact-text: mapping cost of review
A: The work of the review has cost £18,300 in staff time, of which mapping was £7,450.
S: £7,450

Q fact-text: What would a review of parishes cost?
A: There is no budget for a community governance review, which would cost about £22,000.
S: about £22,000

Q paraphrase: can the council challenge what the commission decides
A: The Council has no right of appeal.
S: no right of appeal

Q fact-table: What is the highest scoring risk?
A: | Sugar works houses are built late | 4 | 4 | 16 | Yearly letter from developer | Ms Bain |
S: 16

Q fact-table: who owns the risk about polling places
A: | Polling places lost | 2 | 3 | 6 | Places review in 2020 | Mrs Rimmer |
S: Mrs Rimmer

Q fact-table: control for the chance of ward and county lines crossing
A: | Ward and county division lines cross | 4 | 2 | 8 | Table for county | Mr Udall |
S: Table for county

Q fact-table: What will be done in case the Commission pays no heed?
A: | Commission ignores submission | 2 | 4 | 8 | Evidence from parishes | Mr Vane |
S: Evidence from parishes

Q decision: What happened to the amendment to split Haxley at the Special Council?
A: Councillor Farrow moved an amendment to divide Haxley into three single-member wards, seconded by Councillor Mrs Lockwood, who said that the estates north of the railway had had no member living among them since 1987.
A: Lost by 17 votes to 24, four abstaining.
S: Lost by 17 votes to 24, four abstaining

Q who-said: who said nobody living north of the railway had been a councillor for decades
A: Councillor Farrow moved an amendment to divide Haxley into three single-member wards, seconded by Councillor Mrs Lockwood, who said that the estates north of the railway had had no member living among them since 1987.
S: Councillor Mrs Lockwood

Q decision: What will Wold Villages ward be called?
A: Councillor Stamper moved that Wold Villages be renamed “Wolds Edge”; accepted without a vote.
S: “Wolds Edge”

Q reason: Why was Mrs Hessay's motion not allowed?
A: Councillor Mrs Hessay moved that Mallard Rise be put with Ambler Sugar Works and that Cold Hanby, alone, return one member; this was ruled out of order, since it would give 37 members.
S: since it would give 37 members

Q decision: By what vote was the Council's submission agreed?
A: Resolved by 33 votes to 9, three abstaining: that the pattern as altered be the Council's submission, and that a community governance review of Cold Hanby be started in October 2019, subject to funds.
S: 33 votes to 9, three abstaining

Q date: When is the look at Cold Hanby's parish to begin?
A: Resolved by 33 votes to 9, three abstaining: that the pattern as altered be the Council's submission, and that a community governance review of Cold Hanby be started in October 2019, subject to funds.
A: | Cold Hanby governance review starts | October 2019 | Mr Vane |
S: October 2019

Q fact-table: who leads the response in march 2019
A: | Council's response | 6 March 2019 | Working Party |
S: Working Party

Q date: polling places review when
A: | Polling places review | March to July 2020 | Mrs Rimmer |
S: March to July 2020

Q fact-text: Who chairs the Working Party?
A: *Attending:* Councillors D Pickersgill (Chairman), Mrs M Outhwaite, J Sellars, Ms T Aziz, R Cundall, W Brocklesby and Mrs P Hessay.
S: D Pickersgill

N unanswerable: Why did the meeting with county councillors fall through?
N unanswerable: how many electors did Beck Hill have in 2003
N unanswerable: Which three members voted against Ms Aziz's amendment?
N unanswerable: What did the last election in 2015 cost?
N unanswerable: how many people live in Mallard Rise
N unanswerable: What variance would Low Crake give Ridge and Moor if brought in?
N unanswerable: How many county councillors does the district have?
N unanswerable: Which five parishes wanted their ward renamed?
N unanswerable: how many members did the council have before 2003
N unanswerable: Who abstained in the Special Council vote on the submission?
N unanswerable: What is the chairman of the Remuneration Panel called?
N false-premise: When will Haxley be split into three wards?
N false-premise: Why did the Council appeal against the Commission's figure?
N false-premise: Which councillor proposed moving Mallard Rise and won the vote?
N false-premise: How did the parish meeting at Low Crake explain its support for joining Ridge and Moor?
N false-premise: what castle is Ambler Castle ward named after

Q paraphrase: who came from the history buffs' club to watch
A: *Observers:* Councillor E Stamper (Wold Villages), Mr N Coultas (Thorpe Ambler Civic Society).
S: Mr N Coultas (Thorpe Ambler Civic Society)

Q paraphrase: where do mallard rise lot feel they belong
A: Councillor Cundall said that the people of Mallard Rise thought of themselves as living in Thorpe Ambler, whatever the map said, and that only two of the fourteen had known they were in Cold Hanby parish.
S: thought of themselves as living in Thorpe Ambler

Q paraphrase: what'll they do to get students to sign up to vote
A: | Students register in numbers | 3 | 3 | 9 | Drive for registration before January | Mrs Rimmer |
S: Drive for registration before January

Q paraphrase: could each councillor end up paid more because they've more people
A: The chairman of the Independent Remuneration Panel has warned that the allowance may need to rise by about £600 if each has more electors, leaving a saving of some £29,000.
S: about £600

Q paraphrase: would chopping haxley in three make it fair
A: Haxley Town Council asks that its ward be divided into three, each with one member; the Town Council's draft would give variances of -14, 3 and 17 per cent.
S: -14, 3 and 17 per cent

Q paraphrase: anyone want fewer or more people on their parish council
A: | Should the number of parish councillors be altered? | 2 | 27 | 2 |
S: 27

Q paraphrase: do the nunfleet lot mind
A: Nunfleet Parish Council is content.
S: content

Q paraphrase: what if councillors can't agree among themselves
A: | Members fail to agree | 3 | 4 | 12 | Special Council on 12 September | Chairman |
S: Special Council on 12 September
