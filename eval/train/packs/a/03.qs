Q fact-text: How many children were in the county's care on 31 March 2017?
A: B1 At 31 March 2017 there were 641 children in the care of the County Council, 23 more than a year earlier and the highest number since records in the present form began.
S: 641

Q paraphrase: are more youngsters being taken in than last year?
A: B1 At 31 March 2017 there were 641 children in the care of the County Council, 23 more than a year earlier and the highest number since records in the present form began.
S: 23 more than a year earlier

Q fact-text: number fostered march 2017
A: Of those, 447 were fostered, 62 lived in children's homes, 38 were placed with parents, 41 were placed for adoption and 53 were in other arrangements, including supported lodgings.
S: 447

Q fact-text: How many children in care were living with their own parents?
A: Of those, 447 were fostered, 62 lived in children's homes, 38 were placed with parents, 41 were placed for adoption and 53 were in other arrangements, including supported lodgings.
S: 38

Q paraphrase: how many new families signed up to take in kids last year
A: B2 The net increase in fostering households was four, the recruitment of 39 having been offset by 35 resignations and retirements.
S: 39

Q fact-text: target net gain fostering households
A: The target was a net gain of 20.
S: 20

Q fact-text: What was the actual net increase in fostering households in 2016/17?
A: B2 The net increase in fostering households was four, the recruitment of 39 having been offset by 35 resignations and retirements.
S: four

Q reason: why do foster carers pack it in?
A: Exit interviews were completed with 22 of the households that left: nine gave retirement or ill health as the main reason, six a move to an independent fostering agency (IFA), four the lack of support outside office hours and three a change in family circumstances.
S: nine gave retirement or ill health as the main reason

Q fact-text: how many carers left to join an agency
A: Exit interviews were completed with 22 of the households that left: nine gave retirement or ill health as the main reason, six a move to an independent fostering agency (IFA), four the lack of support outside office hours and three a change in family circumstances.
S: six

Q fact-text: weekly cost IFA placement 2016/17
A: B3 An in-house placement cost £412 a week on average in 2016/17, an IFA placement £847 and a place in a children's home £3,120.
S: £847

Q paraphrase: what's the going rate per week for a bed in a children's home?
A: B3 An in-house placement cost £412 a week on average in 2016/17, an IFA placement £847 and a place in a children's home £3,120.
S: £3,120

Q fact-text: What did a children's home place cost per week in 2015/16?
A: In 2015/16 the figures were £405, £831 and £2,985 respectively.
S: £2,985

Q comparison: how does the council's own fostering compare in price with agency fostering
A: B3 An in-house placement cost £412 a week on average in 2016/17, an IFA placement £847 and a place in a children's home £3,120.
S: An in-house placement cost £412 a week on average in 2016/17, an IFA placement £847

Q definition: What does Staying Put mean?
A: B4 "Staying Put" is an arrangement under which a young person who was fostered remains with the former foster carer after the eighteenth birthday.
S: an arrangement under which a young person who was fostered remains with the former foster carer after the eighteenth birthday

Q paraphrase: how many over-18s are still living with their foster mum or dad?
A: On 31 March 2017 there were 34 such arrangements, compared with 27 in 2016 and 19 in 2015.
S: 34

Q fact-text: staying put numbers 2015
A: On 31 March 2017 there were 34 such arrangements, compared with 27 in 2016 and 19 in 2015.
S: 19

Q date: when did level 3 carers last get a rise?
A: B5 Fees for skills level 3 carers have not risen since April 2012.
S: April 2012

Q fact-text: what increase in fees can officers support, and from when?
A: The Foster Carers' Forum asked for 5% from October; officers could support 2% from January 2018, which would cost £88,000 in a full year.
S: 2% from January 2018

Q paraphrase: how much extra did the carers want
A: The Foster Carers' Forum asked for 5% from October; officers could support 2% from January 2018, which would cost £88,000 in a full year.
S: 5% from October

Q paraphrase: who gets the final say on carers' pay?
A: The Board has no power to settle the matter, which is reserved to the Cabinet.
S: the Cabinet

Q fact-table: children in care Eastoke 2017
A: | Eastoke | 188 | 201 | 97 | 51 | 22 | 39 |
S: 201

Q fact-table: How many Porthwen children were in care in 2016?
A: | Porthwen | 131 | 143 | 58 | 42 | 17 | 35 |
S: 131

Q fact-table: number of strathing kids with agency foster carers
A: | Strathing | 104 | 99 | 52 | 19 | 8 | 11 |
S: 19

Q paraphrase: how many Carrow Forest kids have been sent away over the county line?
A: | Carrow Forest | 56 | 58 | 24 | 10 | 4 | 12 |
S: 12

Q fact-table: Upper Dene in-house foster care
A: | Upper Dene | 62 | 66 | 31 | 13 | 5 | 9 |
S: 31

Q list: In which districts did the number of children in care go down?
A: | Strathing | 104 | 99 | 52 | 19 | 8 | 11 |
A: | Lower Dene | 77 | 74 | 36 | 14 | 6 | 8 |

Q comparison: Lower Dene or Upper Dene - which had more in children's homes?
A: | Upper Dene | 62 | 66 | 31 | 13 | 5 | 9 |
A: | Lower Dene | 77 | 74 | 36 | 14 | 6 | 8 |
S: 6

Q fact-text: how many foster households are there in Porthwen
A: There are only seven in-house fostering households in the district, and the recruitment evening in Porthwen library on 9 February was attended by two couples.
S: seven

Q paraphrase: what was the turnout like at the library do in february?
A: There are only seven in-house fostering households in the district, and the recruitment evening in Porthwen library on 9 February was attended by two couples.
S: attended by two couples

Q date: when's the next recruitment evening at the rugby club
A: A further evening, at the rugby club, is to be held on 21 September.
S: 21 September

Q definition: what is meant by disruption?
A: B7 Disruption, meaning the unplanned ending of a placement, occurred in 48 in-house placements (2015/16: 57) and 39 IFA placements (2015/16: 36).
S: the unplanned ending of a placement

Q fact-text: IFA placement breakdowns 2016/17
A: B7 Disruption, meaning the unplanned ending of a placement, occurred in 48 in-house placements (2015/16: 57) and 39 IFA placements (2015/16: 36).
S: 39 IFA placements

Q reason: what usually makes a placement fall apart?
A: The commonest reason recorded was "carer unable to manage behaviour".
S: carer unable to manage behaviour

Q definition: Is the Virtual School an actual school?
A: C1 The Virtual School is not a building: it is the team that champions the education of every child in care as though they attended one school.
S: the team that champions the education of every child in care as though they attended one school

Q fact-text: vacancies in the virtual school team
A: It has 11.4 posts, two of them vacant.
S: two

Q fact-text: How many PEPs were up to date in the autumn term?
A: C2 Personal Education Plans (PEPs) were in place and up to date for 91% of school-age children, against a target of 95%; in the autumn term the figure was 87%.
S: 87%

Q fact-text: what proportion of sampled personal education plans were good or better
A: Of the PEPs sampled, 62% were judged good or better.
S: 62%

Q paraphrase: how much of each child's premium does the council hang on to?
A: The Virtual School keeps back £400 of this for central services and sends £1,500 to schools, in three instalments, when the PEP shows how it will be used.
S: £400

Q fact-text: pupil premium plus per child
A: C3 The Pupil Premium Plus is £1,900 for each child.
S: £1,900

Q paraphrase: did any heads grumble about the slice that's held back?
A: Head teachers who responded to the consultation (28 out of 117) mostly accepted the retention, though eleven thought that £400 was too high.
S: eleven thought that £400 was too high

Q date: when was a child in care last expelled for good?
A: C4 No child in care has been permanently excluded since 2013.
S: 2013

Q fact-text: fixed term exclusions spring term 2016
A: There were 61 fixed-term exclusions in the spring term involving 37 children, compared with 70 involving 45 in the spring of 2016.
S: 70

Q fact-text: How many children were involved in the spring 2017 fixed-term exclusions?
A: There were 61 fixed-term exclusions in the spring term involving 37 children, compared with 70 involving 45 in the spring of 2016.
S: 37

Q fact-table: persistent absence latest
A: | Persistent absence (%) | 11.2 | 10.4 | 9.0 | 10.8 | Red |
S: 10.8

Q fact-table: target for attendance 2016/17
A: | Attendance, all ages (%) | 94.1 | 94.6 | 95.0 | 94.9 | Amber |
S: 95.0

Q paraphrase: how many care leavers have got into uni?
A: | Care leavers aged 19–21 at university (number) | 17 | 21 | 24 | 26 | Green |
S: 26

Q fact-table: What share of children attended a good or outstanding school in 2014/15?
A: | Children in a school rated good or outstanding (%) | 76 | 81 | 85 | 86 | Green |
S: 76

Q fact-table: GCSE english and maths 2015/16
A: | GCSE – English and maths A*–C (%) | 16 | 18 | 22 | – | Awaited |
S: 18

Q paraphrase: how many of the lone refugee kids are getting english lessons
A: | Unaccompanied asylum-seeking children in English tuition (%) | 55 | 72 | 100 | 94 | Amber |
S: 94

Q list: Which education measures are still awaited?
A: | Key Stage 2 – expected standard in reading, writing, maths (%) | n/a | 24 | 30 | – | Awaited |
A: | GCSE – English and maths A*–C (%) | 16 | 18 | 22 | – | Awaited |

Q fact-text: How much did the Fullbrook Foundation put into the laptops?
A: C5 The laptop scheme for Year 10 pupils cost £23,600, of which £15,000 was given by the Fullbrook Foundation.
S: £15,000

Q reason: why no laptops for year 10s next year?
A: It will not be repeated in 2017/18 because the Foundation has closed its education programme.
S: the Foundation has closed its education programme

Q fact-text: young people 18-21 receiving leaving care service
A: D1 Headlines circulated in advance: 294 young people aged 18 to 21 receive a service.
S: 294

Q paraphrase: how many has the leaving care lot actually managed to keep hold of
A: The service was in touch with 262 of them at the end of March.
S: 262

Q paraphrase: how many care leavers have nowhere to live
A: Suitable accommodation stood at 84% (target 90%); nine young people were in custody and four were of no fixed abode.
S: four were of no fixed abode

Q fact-text: suitable accommodation target care leavers
A: Suitable accommodation stood at 84% (target 90%); nine young people were in custody and four were of no fixed abode.
S: 90%

Q fact-text: What will the setting-up home allowance be from September 2017?
A: D2 The setting-up home allowance will rise from £1,800 to £2,000 from 1 September 2017.
S: £2,000

Q fact-text: how much did the board want the home allowance to be?
A: The Board had asked for £2,500.
S: £2,500

Q date: new date for porthwen trainer flats
A: The two planned for Porthwen have been delayed by a dispute over the lease and are now expected in February 2018 and not, as reported in January, in August 2017.
S: February 2018

Q reason: what's holding up the flats in Porthwen
A: The two planned for Porthwen have been delayed by a dispute over the lease and are now expected in February 2018 and not, as reported in January, in August 2017.
S: a dispute over the lease

Q fact-text: where are the three flats in Eastoke
A: D3 Trainer flats: three are open in Eastoke (Quay Street) and two in Strathing.
S: Quay Street

Q who-said: Who said he was ashamed about the bin bags?
A: Mr Culver said that he was ashamed to hear that bin bags were still being used after the Board's decision in 2014.
S: Mr Culver

Q list: What three things did the children ask for?
A: The children asked for three things: that contracts for mobile telephones should be allowed for those over 14; that bin bags should never be used to move belongings; and that overnight stays with friends should not need a police check of the friend's parents.

Q paraphrase: how many of the kids could say who their social worker is
A: Seventy-one of them said that they knew who their social worker was; only 44 knew what an Independent Reviewing Officer (IRO) did.
S: Seventy-one

Q fact-text: survey replies our shout
A: Ninety-six of the 388 children asked had replied.
S: Ninety-six

Q who-said: what did the Chairman say about police checks for sleepovers?
A: On overnight stays the Chairman explained that police checks had not been required since 2009, that the decision lay with the foster carer under delegated authority, and that a reminder would be sent to all carers.
S: police checks had not been required since 2009

Q decision: What was agreed about moving children's belongings?
A: **Agreed:** (1) that no child be moved with belongings in bin bags and each instance be reported to the Director; (2) that the request about mobile telephones be referred to the Foster Carers' Forum; (3) that a leaflet on delegated authority be issued by the end of May.
S: that no child be moved with belongings in bin bags and each instance be reported to the Director

Q decision: what did they do with the phone contracts request in april
A: **Agreed:** (1) that no child be moved with belongings in bin bags and each instance be reported to the Director; (2) that the request about mobile telephones be referred to the Foster Carers' Forum; (3) that a leaflet on delegated authority be issued by the end of May.
S: that the request about mobile telephones be referred to the Foster Carers' Forum

Q fact-text: initial health assessments on time in quarter 3
A: **A2 Health of children in care.** Dr Imrie reported that 83% of initial health assessments had been held within 20 working days in the fourth quarter, against 61% in the third.
S: 61%

Q reason: What made initial health assessments quicker?
A: The improvement followed the appointment of a second community paediatrician at Eastoke General.
S: the appointment of a second community paediatrician at Eastoke General

Q who-said: who blamed dentists shutting their lists?
A: Dental checks, at 88%, had slipped from 93% and she put this down to practices in the Porthwen district closing their lists.
A: **A2 Health of children in care.** Dr Imrie reported that 83% of initial health assessments had been held within 20 working days in the fourth quarter, against 61% in the third.
S: Dr Imrie

Q decision: Which age was voted for on council tax exemption, and what was the vote?
A: **A3 Council tax relief for care leavers.** Mr Rigg proposed that the County Council ask all six district councils to exempt care leavers from council tax until the age of 25.
A: On being put to the vote, Mr Rigg's proposal was carried by four votes to one.
S: carried by four votes to one

Q who-said: who thought 21 was the right cut-off and why
A: Mrs Balakrishnan favoured 21, on the ground of cost to the smaller districts.
S: Mrs Balakrishnan

Q fact-text: up to what age has Eastoke let care leavers off council tax?
A: It was noted that Eastoke Borough Council had already resolved to exempt care leavers up to the age of 22 from April 2017, and that Strathing District Council expected to decide in June.
S: 22

Q fact-table: how many districts have answered the chairman's letter on council tax
A: | 17/06 | Letter to district councils on council tax | Chairman | 15 May 2017 | Sent 11 May; three replies |
S: three replies

Q fact-table: status of delegated authority leaflet
A: | 17/04 | Delegated authority leaflet | Bethan Loy | 31 May 2017 | Late – at printers |
S: Late – at printers

Q fact-table: what did the carers' forum make of phone contracts?
A: | 17/07 | Mobile telephone contracts – Forum's view | Neil Cotgrave | 6 July 2017 | Forum opposed; favours pay-as-you-go |
S: Forum opposed; favours pay-as-you-go

Q fact-table: work experience places found so far
A: | 16/19 | Work experience places in County Council departments | HR | 30 September 2017 | 14 of 25 places found |
S: 14 of 25 places found

Q fact-table: where's the awards night being held
A: | 16/22 | Celebration of achievement evening | Our Shout / Ed Hanbury | 26 October 2017 | Venue booked – Corn Exchange |
S: Corn Exchange

Q date: when do this year's exam results come to the board?
A: 25 January 2018: examination results 2017; foster carer fees – outcome of Cabinet decision.
S: 25 January 2018

N unanswerable: How many children were fostered on 31 March 2016?
N unanswerable: which four secondary schools excluded the most children in care?
N unanswerable: cost of the extra suitcases
N unanswerable: What did Strathing decide about council tax for care leavers?
N unanswerable: do out-of-county children wait longer for their health assessments
N unanswerable: who voted against Mr Rigg's proposal
N unanswerable: how many independent fostering agency households are there in Porthwen?
N unanswerable: persistent absence figure for autumn 2016
N unanswerable: What rent do young people pay in the Quay Street flats?
N unanswerable: why did university numbers go up
N false-premise: Why was a child in care permanently excluded in 2016?
N false-premise: when did the Cabinet turn down the 5% fee increase?
N false-premise: Why did the Board reduce the setting-up home allowance?
N false-premise: how many people came to the evening at the rugby club?
N false-premise: which dentist did Dr Imrie say had refused children from Eastoke?

Q fact-table: Porthwen children placed outside the county
A: | Porthwen | 131 | 143 | 58 | 42 | 17 | 35 |
S: 35

Q fact-table: How many Eastoke children were in care in 2016?
A: | Eastoke | 188 | 201 | 97 | 51 | 22 | 39 |
S: 188

Q fact-table: lower dene IFA placements
A: | Lower Dene | 77 | 74 | 36 | 14 | 6 | 8 |
S: 14

Q fact-table: PEPs up to date 2014/15
A: | PEPs up to date (%) | 80 | 85 | 95 | 91 | Amber |
S: 80

Q fact-table: What was the target number of care leavers at university?
A: | Care leavers aged 19–21 at university (number) | 17 | 21 | 24 | 26 | Green |
S: 24

Q paraphrase: how much do kids in care bunk off, as of two years before the latest
A: | Persistent absence (%) | 11.2 | 10.4 | 9.0 | 10.8 | Red |
S: 11.2

Q fact-table: when were the porthwen suitcases sorted
A: | 17/02 | Suitcases at Porthwen office | Bethan Loy | 31 May 2017 | Done 12 May |
S: Done 12 May

Q fact-table: Has Dr Imrie sent the out-of-county figures yet?
A: | 17/05 | Out-of-county health assessment figures | Dr Ruth Imrie | 30 June 2017 | Outstanding |
S: Outstanding
