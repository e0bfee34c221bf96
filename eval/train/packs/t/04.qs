Q paraphrase: who chairs the highways select committee
A: Chairman: Mr Gerald Penhale.
S: Mr Gerald Penhale

Q fact-text: Deputy chair of the transport committee?
A: Vice-Chairman: Mrs Wendy Stroud.
S: Mrs Wendy Stroud

Q paraphrase: what if i dont want to be on camera
A: The meeting will be webcast; anyone who does not wish to be filmed should speak to the Clerk beforehand.
S: should speak to the Clerk beforehand

Q fact-text: clerk's telephone
A: Clerk: Tessa Ling (01632 960 552).
S: 01632 960 552

Q date: When and where is the September 2015 meeting?
A: Agenda and papers: 22 September 2015, 10.30am, Edgecote Room, Shirehall, Dunmarch
S: 22 September 2015, 10.30am, Edgecote Room, Shirehall

N unanswerable: What time did the meeting of 9 June 2015 begin?

Q who-said: What did Mr Applegarth ask about?
A: **14/15 Public questions.** Mr Ken Applegarth of Low Thirning asked why the A591 had been surface dressed twice in three years.
S: why the A591 had been surface dressed twice in three years

Q reason: why did they do the A591 twice
A: The Cabinet Member, Mrs Ursula Bracken, answered that the first treatment, in 2012, had failed in the wet and had been put right at the contractor's expense.
S: the first treatment, in 2012, had failed in the wet

Q paraphrase: who paid for redoing the A591
A: The Cabinet Member, Mrs Ursula Bracken, answered that the first treatment, in 2012, had failed in the wet and had been put right at the contractor's expense.
S: at the contractor's expense

N unanswerable: Which contractor dressed the A591 in 2012?

Q who-said: Who pleaded for the late bus until exams were finished?
A: Miss Rhona Teale, a sixth-former, asked whether the night bus to Marrow might be kept until her examinations were over.
S: Miss Rhona Teale

Q date: How long was the night bus to Marrow to keep going?
A: The Cabinet Member said that it would run until 31 July.
S: until 31 July

N unanswerable: Why was the night bus to Marrow to stop after July?

Q fact-text: How many subsidised routes are there?
A: **15/15 Supported bus services.** The Group Manager (Passenger Transport), Mr Lionel Fray, presented a review of the 63 routes the Council pays for.
S: 63

Q fact-text: How much did bus support cost in 2014/15?
A: Support had cost £3.42m in 2014/15 and had to come down to £2.5m by 2017/18.
S: £3.42m

Q paraphrase: what do we pay to keep buses going
A: Support had cost £3.42m in 2014/15 and had to come down to £2.5m by 2017/18.
S: £3.42m

Q fact-text: bus support target by 2017/18
A: Support had cost £3.42m in 2014/15 and had to come down to £2.5m by 2017/18.
S: £2.5m

N unanswerable: What did bus support cost in 2013/14?

Q fact-text: What cap per passenger journey did Mr Fray put forward?
A: He proposed a ceiling of £4.50 a passenger journey, over which a route would lose its money.
S: £4.50

Q fact-text: routes over the proposed cap
A: Nineteen routes cost more than that at present; the dearest, the 317 from Thirning to Cold Ashby, cost £11.20.
S: Nineteen

Q fact-text: which is the most expensive bus and what's it cost per trip
A: Nineteen routes cost more than that at present; the dearest, the 317 from Thirning to Cold Ashby, cost £11.20.
S: the 317 from Thirning to Cold Ashby, cost £11.20

Q who-said: Who asked about people with no other means of getting about?
A: Mrs Stroud asked how many people on the nineteen routes had no other way of travelling; Mr Fray said that the survey had not asked that.
S: Mrs Stroud

N false-premise: How many people on the nineteen routes have no other way of travelling?

Q who-said: Who warned of a whole valley without buses?
A: Mr Olney warned that the ceiling would take every bus out of the Upper Vale.
S: Mr Olney

Q who-said: what limit did dr prewett think fairer
A: Dr Prewett considered £6 a fairer figure.
S: £6

Q who-said: who wanted community transport attempted first
A: Miss Harker asked for community transport to be tried first.
S: Miss Harker

Q who-said: What did the coach company say about losing the 317?
A: The operator Vale & Marrow Coaches, through its director Mrs Iona Leck, said that losing the 317 would make its school contract unworkable.
S: losing the 317 would make its school contract unworkable

N unanswerable: How much is Vale & Marrow Coaches' school contract worth?

Q who-said: what did the nurse from Cold Ashby say
A: A retired nurse from Cold Ashby, who did not give her name, told members: "Take the bus and you take the doctor's."
S: "Take the bus and you take the doctor's."

N false-premise: What is the name of the retired nurse from Cold Ashby?

Q who-said: What was the union afraid of?
A: The trade union Unite feared for 40 drivers' jobs at two depots.
S: 40 drivers' jobs at two depots

N unanswerable: Which two depots might lose drivers?

Q who-said: How much warning did the parish clerks want?
A: The parish clerks' association asked for three months' notice of any change rather than the legal eight weeks.
S: three months' notice

Q fact-text: legal minimum notice of bus changes
A: The parish clerks' association asked for three months' notice of any change rather than the legal eight weeks.
S: eight weeks

Q decision: Did the motion for no cap succeed?
A: On a show of hands this was defeated, 4 voting for and 6 against.
S: 4 voting for and 6 against

Q paraphrase: how many voted for having no limit at all
A: On a show of hands this was defeated, 4 voting for and 6 against.
S: 4 voting for and 6 against

Q who-said: who backed mr olney's motion
A: It was proposed by Mr Olney and seconded by Miss Harker that no ceiling be set.
S: Miss Harker

Q decision: What ceiling did the Committee recommend in June?
A: **Recommended to Cabinet:** that the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund.
S: the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund

Q decision: how much did the committee want put in the community transport fund
A: **Recommended to Cabinet:** that the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund.
S: the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund

Q decision: What did members recommend about bus support?
A: **Recommended to Cabinet:** that the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund.
S: the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund

N unanswerable: How did each member vote on the £5.50 ceiling?

Q fact-text: potholes mended in 2014/15 across the county
A: **16/15 Potholes.** The Head of Highways, Mr Bram Costain, stated that 31,450 potholes had been repaired in 2014/15.
A: | County | 31,100 | 31,450 | 94 | 77 | 42 |
S: 31,450

Q fact-text: potholes whole county the year before
A: | County | 31,100 | 31,450 | 94 | 77 | 42 |
S: 31,100

Q who-said: Who grumbled about a hole filled over and over?
A: Mr Pugh said that the same hole outside his house had been filled four times.
S: Mr Pugh

Q fact-text: How many repairs fail?
A: Mr Costain admitted that one repair in nine failed within a year.
S: one repair in nine failed within a year

Q paraphrase: do the patches last
A: Mr Costain admitted that one repair in nine failed within a year.
S: one repair in nine failed within a year

N false-premise: Why do one in nine repairs fail within a year, according to Mr Costain?

Q fact-text: how many pothole claims were paid out on
A: Members were told that claims had fallen to 612, of which 118 were paid.
S: 118

Q fact-text: pothole claims number
A: Members were told that claims had fallen to 612, of which 118 were paid.
S: 612

N unanswerable: How much was paid out in pothole claims?

Q decision: When was it agreed to set up the group on repair quality, and who leads?
A: 1. Minutes of 9 June 2015 (extract)
A: **Agreed:** that a Task and Finish Group on the quality of repairs be formed, with Dr Prewett as its lead member and reporting in December.
S: 9 June 2015
S: Dr Prewett as its lead member

Q date: when must prewett's group report
A: **Agreed:** that a Task and Finish Group on the quality of repairs be formed, with Dr Prewett as its lead member and reporting in December.
A: 15 December 2015: Quality of repairs, final report (Dr Prewett); Flood recovery one year on (Flood Risk Manager)
S: December

Q fact-text: How often are country verges cut now?
A: **17/15 Verge cutting.** Noted without debate that rural verges would be cut once rather than twice a year.
S: once rather than twice a year

N false-premise: Who spoke against cutting verges only once a year?

Q fact-table: What did Cabinet say to the £5.50?
A: | Ceiling of £5.50 from April 2016 | Accepted in part | £5.00, from July 2016 |
S: £5.00, from July 2016

Q paraphrase: so what limit did the cabinet settle on
A: | Ceiling of £5.50 from April 2016 | Accepted in part | £5.00, from July 2016 |
S: £5.00, from July 2016

Q fact-table: Cabinet response on notice to parishes
A: | Twelve weeks' notice to parishes | Accepted | Written into contracts |
S: Accepted

Q fact-table: how much did the cabinet actually give the community transport fund
A: | £120,000 for Community Transport Fund | Accepted in part | £75,000 for one year |
S: £75,000 for one year

N unanswerable: How much did Cabinet give the Community Transport Fund for the second year?

Q fact-table: why was the parking charge review turned down
A: | Charging review of residents' parking (March) | Rejected | No staff available |
S: No staff available

Q fact-table: What happened to speed limits on school roads?
A: | Speed limits on school roads (March) | Deferred | To October |
S: Deferred

N unanswerable: Why did the Cabinet prefer £5.00 to £5.50?

Q date: When did the Cabinet respond?
A: 2. Response of the Cabinet (meeting of 14 July 2015)
S: 14 July 2015

Q fact-text: Journeys on supported routes April to June 2015
A: Passenger journeys on supported routes between April and June came to 418,000, a fall of 3% on the same months of 2014, whereas those on commercial routes rose by 1%.
S: 418,000

Q comparison: Are supported buses busier than a year before?
A: Passenger journeys on supported routes between April and June came to 418,000, a fall of 3% on the same months of 2014, whereas those on commercial routes rose by 1%.
S: a fall of 3%

Q fact-text: commercial routes trend
A: Passenger journeys on supported routes between April and June came to 418,000, a fall of 3% on the same months of 2014, whereas those on commercial routes rose by 1%.
S: rose by 1%

N false-premise: Why did journeys on supported routes rise in April to June?

Q paraphrase: how much of the travel is bus pass holders
A: Concessionary pass journeys made up 46% of the total.
S: 46%

N unanswerable: How many concessionary passes are in issue?

Q fact-text: routes losing money at £5.00 limit
A: With a ceiling of £5.00, fourteen routes will lose their support.
S: fourteen

Q date: when will parishes be told
A: The Council will write to the parishes in March 2016.
S: March 2016

Q fact-text: How many of the doomed routes might be run by firms without subsidy?
A: Of the fourteen, five are expected to be taken on commercially and three by community minibuses.
S: five

N unanswerable: How many of the fourteen routes are expected to stop entirely in the Upper Vale?

Q date: last day to apply for community transport money
A: Applications to the Community Transport Fund opened on 1 September and will shut on 30 November.
S: 30 November

Q fact-text: Largest grant from the Fund?
A: Grants may not exceed £10,000.
S: £10,000

Q fact-text: Community Wheels budget
A: The Fund is not to be confused with the Community Wheels Scheme, which lends cars to volunteers and has a budget of £38,000.
S: £38,000

Q definition: What does the Community Wheels Scheme do?
A: The Fund is not to be confused with the Community Wheels Scheme, which lends cars to volunteers and has a budget of £38,000.
S: lends cars to volunteers

N unanswerable: How many volunteers has the Community Wheels Scheme?

Q fact-table: 322 journeys
A: | 322 | Marrow hospital link | Daily | 120,400 | 41,500 | 2.90 | Yes |
S: 41,500

Q paraphrase: how many folk rode the hospital bus
A: | 322 | Marrow hospital link | Daily | 120,400 | 41,500 | 2.90 | Yes |
S: 41,500

Q fact-table: cost of the hospital link 14/15
A: | 322 | Marrow hospital link | Daily | 120,400 | 41,500 | 2.90 | Yes |
S: 120,400

Q fact-table: Subsidy per journey of the Stell to Upper Vale route?
A: | 315 | Stell–Upper Vale | Tue, Thu | 18,900 | 2,050 | 9.22 | No |
S: 9.22

Q fact-table: on which days does the 315 go
A: | 315 | Stell–Upper Vale | Tue, Thu | 18,900 | 2,050 | 9.22 | No |
S: Tue, Thu

Q fact-table: What does the Sunday rambler cost a year?
A: | 330 | Sunday rambler | Sun, May–Sep | 22,700 | 4,480 | 5.07 | No |
S: 22,700

Q fact-table: when does the edgecote circular run
A: | 309 | Edgecote circular | Mon–Fri | 52,600 | 11,100 | 4.74 | Yes |
S: Mon–Fri

Q list: Which routes are over the five pound limit?
A: | 312 | Dunmarch–Stell | Mon–Sat | 97,200 | 18,340 | 5.30 | No |
A: | 315 | Stell–Upper Vale | Tue, Thu | 18,900 | 2,050 | 9.22 | No |
A: | 317 | Thirning–Cold Ashby | Mon–Fri | 64,500 | 5,760 | 11.20 | No |
A: | 330 | Sunday rambler | Sun, May–Sep | 22,700 | 4,480 | 5.07 | No |

Q comparison: Which costs more per head, the 301 or the 304?
A: | 301 | Dunmarch–Marrow (night) | Fri–Sat | 41,800 | 9,950 | 4.20 | Yes |
A: | 304 | Marrow–Low Thirning | Mon–Sat | 88,300 | 32,700 | 2.70 | Yes |

N unanswerable: How many journeys were made on the 317 in 2013/14?

Q definition: How fast must an emergency defect be dealt with?
A: Emergency defects (Category 1) must be made safe in 24 hours, and Category 2 defects mended in 28 days.
S: made safe in 24 hours

Q fact-table: Upper Vale Cat 2 in time
A: | Upper Vale | 8,440 | 8,020 | 88 | 62 | 31 |
S: 62

Q fact-table: How pleased are people in Marrow with the roads?
A: | Marrow | 7,030 | 7,940 | 99 | 91 | 52 |
S: 52

Q fact-table: Potholes mended in Stell 2014/15
A: | Stell | 5,120 | 4,610 | 93 | 70 | 38 |
S: 4,610

Q fact-table: thirning potholes 2013/14
A: | Thirning | 4,300 | 5,000 | 95 | 77 | 41 |
S: 4,300

Q fact-table: Dunmarch emergency defects in 24 hours
A: | Dunmarch | 6,210 | 5,880 | 97 | 84 | 46 |
S: 97

N unanswerable: What was satisfaction in Stell in 2013/14?

Q comparison: In which districts did the number of repairs go up?
A: | Marrow | 7,030 | 7,940 | 99 | 91 | 52 |
A: | Thirning | 4,300 | 5,000 | 95 | 77 | 41 |

Q reason: why's the upper vale so bad
A: The low score in the Upper Vale arises from the closure of the Cold Ashby depot in 2013, since when crews have travelled from Stell.
S: the closure of the Cold Ashby depot in 2013

Q fact-text: satellite depot price
A: A satellite depot would cost £310,000 to build and £45,000 a year to run; no decision has been sought.
S: £310,000 to build and £45,000 a year to run

N false-premise: When was the satellite depot agreed?

Q fact-text: resurfacing capital this year
A: Capital spending on resurfacing is £14.6m this year (£12.9m last year), and revenue spending on patching £3.1m (£3.8m last year).
S: £14.6m

Q fact-text: patching last year spend
A: Capital spending on resurfacing is £14.6m this year (£12.9m last year), and revenue spending on patching £3.1m (£3.8m last year).
S: £3.8m

N unanswerable: What is budgeted for resurfacing next year?

Q list: Who sits on the repairs group?
A: The Group will consist of Dr Prewett, Mr Pugh, Mrs Stroud and Mr Quennell.

Q fact-text: how much may the group spend on experts
A: It may spend up to £2,000 on expert advice.
S: £2,000

Q paraphrase: what is the repairs group not allowed to touch
A: It has no power to look at winter gritting.
S: winter gritting

Q reason: Why did Mr Quennell leave the group?
A: Its first meeting was on 3 August, at which Mr Quennell resigned for reasons of work; his place has yet to be filled.
S: for reasons of work

Q date: date of the group's first meeting
A: Its first meeting was on 3 August, at which Mr Quennell resigned for reasons of work; his place has yet to be filled.
S: 3 August

N false-premise: Who took Mr Quennell's place on the group?

Q fact-table: traffic management cost A591
A: | Mr Applegarth | Cost of traffic management, A591 | Sent 2 July: £27,400 |
S: £27,400

Q fact-table: Has Mr Olney had his map?
A: | Mr Olney | Map of the Upper Vale routes | Not yet sent |
S: Not yet sent

Q fact-table: How many people drive community minibuses?
A: | Miss Harker | Number of community minibus drivers | 84, in July |
S: 84

Q decision: What does the committee have to do on 22 September?
A: The Committee is invited to: (a) question the Cabinet Member on her response; (b) choose two bus routes for a closer look; and (c) nominate a member to fill the vacancy on the Task and Finish Group.
S: (a) question the Cabinet Member on her response; (b) choose two bus routes for a closer look; and (c) nominate a member to fill the vacancy on the Task and Finish Group

Q date: street lights being turned off part of the night, when discussed
A: 9 February 2016: Street lighting part-night switch-off (Mrs Bracken)
S: 9 February 2016

Q fact-text: who is reporting on gritting in november
A: 3 November 2015: Winter service plan (Mr Costain); Speed limits outside schools (Road Safety Manager)
S: Mr Costain

Q date: Which meeting is at Stell?
A: 19 April 2016, at Stell Town Hall: Community Transport Fund, awards and results (Mr Fray)
S: 19 April 2016

N unanswerable: How much will part-night lighting save?

Q paraphrase: what did the committee come down on after all that about buses
A: **Recommended to Cabinet:** that the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund.
S: parishes have twelve weeks' notice

Q paraphrase: how long should villages be warned for, in the committee's opinion
A: **Recommended to Cabinet:** that the ceiling be £5.50 a passenger journey from April 2016; that parishes have twelve weeks' notice; and that £120,000 of the saving be put into a Community Transport Fund.
S: parishes have twelve weeks' notice

N false-premise: When did the Committee recommend a ceiling of £6?

N unanswerable: What did the Committee recommend about verge cutting?

Q decision: What did members agree on potholes in June?
A: **Agreed:** that a Task and Finish Group on the quality of repairs be formed, with Dr Prewett as its lead member and reporting in December.
S: a Task and Finish Group on the quality of repairs be formed

Q paraphrase: did scrutiny get all it asked for on the fund for minibuses
A: | £120,000 for Community Transport Fund | Accepted in part | £75,000 for one year |
S: Accepted in part

N unanswerable: Why did Cabinet cut the Community Transport Fund?

N unanswerable: When was the motion on residents' parking charges moved?

Q paraphrase: how far apart are the cap the committee wanted and the one it got
A: | Ceiling of £5.50 from April 2016 | Accepted in part | £5.00, from July 2016 |

Q paraphrase: how much would a depot in the upper vale set us back
A: A satellite depot would cost £310,000 to build and £45,000 a year to run; no decision has been sought.
S: £310,000 to build and £45,000 a year to run

N unanswerable: Who proposed a satellite depot?

Q paraphrase: is anybody left to find out who has no car
A: | Mrs Stroud | Survey of people without other transport | To be done in November |
S: To be done in November

N false-premise: What did the survey of people without other transport find?

N unanswerable: How many complaints were there about the 317?

Q fact-table: satisfaction county
A: | County | 31,100 | 31,450 | 94 | 77 | 42 |
S: 42

Q fact-table: potholes marrow 13/14
A: | Marrow | 7,030 | 7,940 | 99 | 91 | 52 |
S: 7,030

N unanswerable: What is the satisfaction target for the county?

N unanswerable: How many potholes were mended in Marrow in 2012/13?

Q paraphrase: where does the night service run and what's the cost per head
A: | 301 | Dunmarch–Marrow (night) | Fri–Sat | 41,800 | 9,950 | 4.20 | Yes |
S: 4.20

Q fact-table: journeys on the Stell bus from Dunmarch
A: | 312 | Dunmarch–Stell | Mon–Sat | 97,200 | 18,340 | 5.30 | No |
S: 18,340

Q paraphrase: what's on when the committee goes to stell
A: 19 April 2016, at Stell Town Hall: Community Transport Fund, awards and results (Mr Fray)
S: Community Transport Fund, awards and results

Q date: speed limits outside schools meeting
A: 3 November 2015: Winter service plan (Mr Costain); Speed limits outside schools (Road Safety Manager)
S: 3 November 2015

N unanswerable: When will the committee look at residents' parking again?
