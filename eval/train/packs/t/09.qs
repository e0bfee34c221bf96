Q paraphrase: who do I tell if I can't come?
A: Apologies to the Committee Administrator, Pauline Dobbs (01632 960 129), please.
S: Pauline Dobbs (01632 960 129)

Q fact-text: apologies to whom
A: Apologies to the Committee Administrator, Pauline Dobbs (01632 960 129), please.
S: Pauline Dobbs (01632 960 129)

Q date: What time is tea?
A: Tea will be served at 1.45 p.m.
S: 1.45 p.m.

Q date: date and time february 2010 committee
A: Monday, 8 February 2010, 2.15 p.m., Members' Room, County Offices, Haddow
S: Monday, 8 February 2010, 2.15 p.m.

Q fact-text: Who chairs the safer communities committee?
A: Chairman: County Councillor Roland Meek.
S: County Councillor Roland Meek

N unanswerable: Who chaired the committee before Mr Meek?

Q fact-text: executive member for community safety name
A: Also attending: Superintendent Keith Marlow (Eastleighton Constabulary), Mr Stuart Haig (Chief Fire Officer), Mrs Anne Poulter (Head of Youth Offending Service), Mr Vikram Rao (Trading Standards Manager), County Councillor Edna Whitbread (Executive Member for Community Safety).
S: County Councillor Edna Whitbread

Q fact-text: Who is the county's fire chief?
A: Also attending: Superintendent Keith Marlow (Eastleighton Constabulary), Mr Stuart Haig (Chief Fire Officer), Mrs Anne Poulter (Head of Youth Offending Service), Mr Vikram Rao (Trading Standards Manager), County Councillor Edna Whitbread (Executive Member for Community Safety).
S: Mr Stuart Haig (Chief Fire Officer)

N unanswerable: Who is the Deputy Chief Fire Officer?

Q date: since when has drinking been banned in Market Square
A: Matters arising.** In reply to Mr Copley it was stated that the alcohol-free zone in Market Square, Haddow, agreed by the district council in May, had been in force since 1 October.
S: 1 October

N unanswerable: How many people have been fined in the alcohol-free zone?

Q fact-text: Where would the second engine at Brackley Down go?
A: Fire cover in the west of the County.** The Chief Fire Officer explained the proposal to move the second appliance from Brackley Down to Tolworth and to crew Brackley Down by retained firefighters alone from 7 p.m. to 7 a.m.
S: Tolworth

Q fact-text: nights crewing change Brackley Down hours
A: Fire cover in the west of the County.** The Chief Fire Officer explained the proposal to move the second appliance from Brackley Down to Tolworth and to crew Brackley Down by retained firefighters alone from 7 p.m. to 7 a.m.
S: from 7 p.m. to 7 a.m.

Q fact-text: How much would moving the engine save?
A: It would save £385,000 a year.
S: £385,000 a year

N unanswerable: How much would closing Brackley Down altogether save?

Q definition: What is the attendance standard?
A: The attendance standard – a first appliance within ten minutes – was met in 88% of calls in the west at present and would, he expected, be met in 86%.
S: a first appliance within ten minutes

Q fact-text: expected attendance in the west after the change
A: The attendance standard – a first appliance within ten minutes – was met in 88% of calls in the west at present and would, he expected, be met in 86%.
S: 86%

Q fact-text: how often do they get there in time in the west now
A: The attendance standard – a first appliance within ten minutes – was met in 88% of calls in the west at present and would, he expected, be met in 86%.
S: 88%

N unanswerable: What is the attendance figure in the east of the County?

Q reason: what evidence was the fire proposal based on
A: He said on three years' calls put through a computer model.
S: three years' calls put through a computer model

Q who-said: Who was worried about the old people's homes on Mill Hill?
A: Mr Auger was fearful for the two care homes on Mill Hill.
S: Mr Auger

Q who-said: what did the firefighters' union say about the model
A: The Fire Brigades Union's brigade secretary, Mr Ron Tully, called the model "a guess with a graph" and said that Brackley Down had been short of retained crew on 61 nights in the last year.
S: "a guess with a graph"

Q who-said: What did Mr Tully call the Chief Fire Officer's model?
A: The Fire Brigades Union's brigade secretary, Mr Ron Tully, called the model "a guess with a graph" and said that Brackley Down had been short of retained crew on 61 nights in the last year.
S: "a guess with a graph"

Q fact-text: nights short of crew at Brackley Down
A: The Fire Brigades Union's brigade secretary, Mr Ron Tully, called the model "a guess with a graph" and said that Brackley Down had been short of retained crew on 61 nights in the last year.
S: 61 nights

N unanswerable: On how many nights was Coldwater short of crew?

Q fact-text: how many part-time firemen were there in November
A: Mr Gathercole asked how many retained firefighters there were; there were nine, against an establishment of fourteen.
S: nine, against an establishment of fourteen

Q who-said: parish council's stance on fire engine move
A: The Parish Council of Brackley Down had resolved unanimously to oppose the plan.
S: resolved unanimously to oppose the plan

N unanswerable: What did Tolworth Town Council say about the fire engine?

Q who-said: who liked a year's trial
A: Mr Bellis favoured a trial of a year.
S: Mr Bellis

Q decision: did auger's motion get through
A: A motion by Mr Auger to reject the proposal was not carried, three voting in favour and four against.
S: not carried, three voting in favour and four against

N unanswerable: Who were the three who voted for Mr Auger's motion?

Q decision: What did the committee recommend on fire cover?
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: proceed only when twelve retained firefighters are in post at Brackley Down

Q decision: before the fire engine can move how many retained crew must be there
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: proceed only when twelve retained firefighters are in post at Brackley Down

Q decision: when do they look at the results of the fire change
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: after six months

N false-premise: When did the committee reject the fire proposal?

Q fact-text: First-time entrants to youth justice 2008/09
A: Youth Offending Service.** Mrs Poulter said that first-time entrants to the youth justice system had fallen from 742 in 2007/08 to 611 in 2008/09.
A: | First-time young offenders | 742 | 611 | 433 | 600 | Yes |
S: 611

Q fact-text: young first offenders 07/08
A: Youth Offending Service.** Mrs Poulter said that first-time entrants to the youth justice system had fallen from 742 in 2007/08 to 611 in 2008/09.
A: | First-time young offenders | 742 | 611 | 433 | 600 | Yes |
S: 742

N unanswerable: How many first-time entrants were girls?

Q fact-text: how many youngsters offend again in a year
A: Reoffending within twelve months was 34.8%.
S: 34.8%

N unanswerable: What was the youth reoffending rate in 2007/08?

Q who-said: Who doubted that fewer entrants meant less crime?
A: Mr Dunnett wondered whether fewer entrants meant less crime or fewer arrests.
S: Mr Dunnett

Q who-said: what did the magistrate complain of
A: A magistrate, Mrs Olive Carne, had written that reports came to court late in one case in six.
S: reports came to court late in one case in six

Q who-said: Napo concern
A: The probation officers' union, Napo, was worried about case loads of 22.
S: case loads of 22

Q who-said: what did head teachers ask for
A: Head teachers in Haddow had asked for a police officer in every secondary school.
S: a police officer in every secondary school

Q who-said: who reckoned police in schools a waste of their time
A: Miss Fyson thought that a poor use of police time.
S: Miss Fyson

N unanswerable: What did head teachers in Tolworth ask for?

Q decision: When was the court reports group agreed?
A: I. MINUTES OF THE MEETING OF 9 NOVEMBER 2009
A: RESOLVED: That a working group of Miss Fyson, Mr Dunnett and Mrs Strang be appointed to study court reports, Miss Fyson to act as convenor, and to report in May 2010.
S: 9 NOVEMBER 2009

Q decision: who runs the court reports group
A: RESOLVED: That a working group of Miss Fyson, Mr Dunnett and Mrs Strang be appointed to study court reports, Miss Fyson to act as convenor, and to report in May 2010.
S: Miss Fyson to act as convenor

Q date: when must the court reports group report
A: RESOLVED: That a working group of Miss Fyson, Mr Dunnett and Mrs Strang be appointed to study court reports, Miss Fyson to act as convenor, and to report in May 2010.
S: May 2010

N false-premise: When was it resolved to put a police officer in every secondary school?

Q fact-text: doorstep crime complaints in six months
A: Trading Standards: doorstep crime.** Mr Rao said that 214 complaints of doorstep crime had been taken in six months, with losses of £391,000; the oldest victim was 97.
S: 214

Q paraphrase: how much were people conned out of at the door
A: Trading Standards: doorstep crime.** Mr Rao said that 214 complaints of doorstep crime had been taken in six months, with losses of £391,000; the oldest victim was 97.
S: £391,000

Q fact-text: oldest victim
A: Trading Standards: doorstep crime.** Mr Rao said that 214 complaints of doorstep crime had been taken in six months, with losses of £391,000; the oldest victim was 97.
S: 97

N unanswerable: How many of the doorstep criminals were prosecuted?

Q fact-text: How many No Cold Calling Zones are there?
A: There were 26 No Cold Calling Zones, with nine more asked for.
S: 26

Q fact-text: price of signs per zone
A: Mr Rao replied that signs cost £450 a zone and that each must be monitored.
S: £450 a zone

Q decision: what money did they ask for for zones
A: RESOLVED: That £9,000 be sought from the Safer Communities Fund for twenty more zones.
S: £9,000

Q decision: how many extra zones did members want
A: RESOLVED: That £9,000 be sought from the Safer Communities Fund for twenty more zones.
S: twenty more zones

Q who-said: What did Janet say?
A: Domestic abuse.** The Committee heard from "Janet", a former resident of the Haddow refuge, who said: "I was told on a Friday to come back on Monday."
S: "I was told on a Friday to come back on Monday."

N false-premise: What is Janet's real surname?

Q fact-text: beds in the refuge
A: The refuge has 14 places.
S: 14 places

N unanswerable: How many women did the refuge turn away in 2008/09?

Q fact-text: domestic abuse incidents 08/09
A: Incidents reported to the police were 5,320 in 2008/09.
S: 5,320

Q decision: What did they decide about the refuge?
A: RESOLVED: That the Committee's thanks be sent to "Janet" and that opening at weekends be explored.
S: opening at weekends be explored

Q fact-table: did whitbread go along with scrutiny on fire cover and when
A: | 41 | Fire cover | Executive Member accepted the recommendation | 30 November 2009 |
S: 30 November 2009

Q fact-table: How many retained are in post at Brackley Down now?
A: | 41 | Recruitment at Brackley Down | Two joined; now eleven in post | 22 January 2010 |
S: now eleven in post

Q fact-table: How much did the Safer Communities Fund actually give for zones?
A: | 43 | Safer Communities Fund | £6,000 awarded, for 13 zones | 19 January 2010 |
S: £6,000 awarded, for 13 zones

N unanswerable: Why did the Fund give only £6,000?

Q fact-table: has the refuge opened at weekends yet
A: | 44 | Refuge at weekends | Pilot began | 9 January 2010 |
S: Pilot began

Q fact-table: What happened about banning drinking in Tolworth?
A: | 40 | Alcohol-free zone, Tolworth | District council declined | 3 December 2009 |
S: District council declined

N unanswerable: Why did the district council decline the zone in Tolworth?

Q fact-table: first sitting of the court reports group
A: | 42 | Court reports group | First meeting held | 14 December 2009 |
S: 14 December 2009

Q definition: LAA?
A: Targets are those of the Local Area Agreement (LAA), which runs until March 2011.
S: Local Area Agreement (LAA)

Q fact-text: reward for hitting all LAA targets
A: If all are met the partners receive a reward of £2.1m.
S: £2.1m

Q fact-table: house burglaries last full year
A: | Burglary, dwellings | 1,312 | 1,420 | 1,006 | 1,380 | Yes |
S: 1,420

Q fact-table: house burglary target this year
A: | Burglary, dwellings | 1,312 | 1,420 | 1,006 | 1,380 | Yes |
S: 1,380

Q fact-table: shed break-ins april to december
A: | Burglary, other | 2,871 | 2,790 | 2,190 | 2,700 | No |
S: 2,190

Q fact-table: Vehicle crime 2007/08
A: | Vehicle crime | 3,640 | 3,315 | 2,275 | 3,200 | Yes |
S: 3,640

Q fact-table: nine-month figure for assaults
A: | Assaults with injury | 2,904 | 2,958 | 2,301 | 2,850 | No |
S: 2,301

Q fact-table: People who died in house fires this year so far
A: | Deaths in fires in homes | 3 | 5 | 1 | – | – |
S: 1

Q fact-table: fire deaths 2008/09
A: | Deaths in fires in homes | 3 | 5 | 1 | – | – |
S: 5

N unanswerable: How many people died in road accidents in 2008/09?

Q fact-table: deliberate fires target
A: | Arson, deliberate fires | 980 | 874 | 702 | 850 | No |
S: 850

Q fact-table: Accidental house fires April-December
A: | Accidental fires in homes | 311 | 298 | 207 | 290 | Yes |
S: 207

Q list: Which indicators are not on course?
A: | Burglary, other | 2,871 | 2,790 | 2,190 | 2,700 | No |
A: | Assaults with injury | 2,904 | 2,958 | 2,301 | 2,850 | No |
A: | Arson, deliberate fires | 980 | 874 | 702 | 850 | No |

Q reason: why were there more shed burglaries in autumn
A: Burglary from sheds and garages rose in the autumn after a gang from outside the County was active; four men were charged in December.
S: a gang from outside the County was active

N false-premise: Why did burglary from sheds go down in the autumn?

Q fact-text: how many were charged over the sheds
A: Burglary from sheds and garages rose in the autumn after a gang from outside the County was active; four men were charged in December.
S: four men

Q paraphrase: what's being set alight in tolworth
A: Deliberate fires were mostly of bins and hedges in Tolworth.
S: bins and hedges

Q fact-text: Home fire safety visits in nine months
A: Home fire safety visits came to 4,870 in the nine months, of which 62% were to people over 65.
S: 4,870

Q fact-text: fire visits target
A: The target for the year is 7,000.
S: 7,000

Q fact-text: smoke alarms fitted
A: Smoke alarms were fitted in 3,905 homes.
S: 3,905 homes

N unanswerable: How many home fire safety visits were made in 2008/09?

Q fact-table: Coldwater calls 2009
A: | Coldwater | Retained | 121 | 109 | 74 | 5.5 |
S: 109

Q fact-table: tolworth calls 2008
A: | Tolworth | Whole-time | 1,388 | 1,467 | 93 | 9.4 |
S: 1,388

Q fact-table: which station is slowest to arrive
A: | Coldwater | Retained | 121 | 109 | 74 | 5.5 |
S: 74

Q fact-table: sickness at Tolworth fire station
A: | Tolworth | Whole-time | 1,388 | 1,467 | 93 | 9.4 |
S: 9.4

Q fact-table: How is Brackley Down crewed?
A: | Brackley Down | Day-crewed | 512 | 498 | 87 | 6.0 |
S: Day-crewed

N unanswerable: What was Orme's attendance figure in 2008?

Q list: retained stations
A: | Nether Sale | Retained | 176 | 190 | 79 | 4.2 |
A: | Coldwater | Retained | 121 | 109 | 74 | 5.5 |
A: | Orme | Retained | 98 | 102 | 81 | 3.8 |

Q comparison: At which stations did calls go up in 2009?
A: | Tolworth | Whole-time | 1,388 | 1,467 | 93 | 9.4 |
A: | Nether Sale | Retained | 176 | 190 | 79 | 4.2 |
A: | Orme | Retained | 98 | 102 | 81 | 3.8 |

Q fact-text: fire budget for next year
A: The Fire and Rescue budget would go from £24.9m to £25.2m, an increase of 1.2%, the Youth Offending Service from £3.3m to £3.1m, and Trading Standards from £2.6m to £2.4m.
S: £25.2m

Q fact-text: Youth Offending budget cut to
A: The Fire and Rescue budget would go from £24.9m to £25.2m, an increase of 1.2%, the Youth Offending Service from £3.3m to £3.1m, and Trading Standards from £2.6m to £2.4m.
S: £3.1m

N unanswerable: What will the fire budget be in 2011/12?

Q fact-text: which posts go at trading standards
A: Two posts of trading standards officer, both vacant, would be deleted.
S: Two posts of trading standards officer, both vacant

Q paraphrase: what do lollipop ladies cost
A: School crossing patrols, which cost £412,000, would be offered to schools to pay for.
S: £412,000

Q fact-text: How many heads might pay for a lollipop person?
A: When head teachers were sounded, 19 of 74 said that they might pay; 40 would not; the others did not reply.
S: 19 of 74

Q who-said: what does the GMB say of crossing patrols
A: GMB, to which most patrols belong, says that its members "hold the hand of the whole village".
S: "hold the hand of the whole village"

N unanswerable: How many crossing patrols are there?

Q fact-text: number of wardens and are they safe
A: The Community Wardens, of whom there are 16, would be kept in 2010/11 and looked at again in 2011/12.
S: 16, would be kept in 2010/11

Q fact-text: Who funds PCSOs?
A: Police Community Support Officers are paid for by the Police Authority and are not touched by these proposals.
S: the Police Authority

N false-premise: How many PCSOs will be cut?

Q decision: What is asked of members on the budget?
A: Members are asked to say whether they support each proposal, and to send their comments to the Executive by 15 February.
S: say whether they support each proposal, and to send their comments to the Executive by 15 February

Q fact-text: how many reports weren't ready when the group sat in court
A: It saw seven cases, in two of which the report was not ready.
S: two

Q reason: what does the service blame for late reports
A: The clerk blamed late requests; the Service blamed a vacancy which has been open since August.
S: a vacancy which has been open since August

Q date: next court reports meeting
A: The next meeting will be on 1 March at the Tolworth office.
S: 1 March at the Tolworth office

Q fact-table: When is the fire cover review due?
A: | 8 November 2010 | Fire cover: six-month review | Mr Haig |
S: 8 November 2010

Q fact-table: lessons from the snow when and who
A: | 13 September 2010 | Emergency planning: lessons of the snow | Emergency Planning Officer |
S: Emergency Planning Officer

Q paraphrase: which meeting isn't at the county offices
A: All meetings are at the County Offices except that of 12 July, which is at Tolworth Fire Station.
S: that of 12 July, which is at Tolworth Fire Station

N unanswerable: Where did the court reports group meet on 14 December?

Q paraphrase: what did they make up their minds on with the engine
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: to proceed only when twelve retained firefighters are in post at Brackley Down

Q paraphrase: did scrutiny say yes to the fire plan or on conditions
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: to proceed only when twelve retained firefighters are in post at Brackley Down

N false-premise: When did the committee agree a year's trial at Brackley Down?

N unanswerable: What did the committee resolve about sickness at fire stations?

Q paraphrase: are there enough retained crew at brackley for it to go ahead
A: | 41 | Recruitment at Brackley Down | Two joined; now eleven in post | 22 January 2010 |
A: RESOLVED: That the Executive Member be recommended to proceed only when twelve retained firefighters are in post at Brackley Down, and that the results be reviewed by this Committee after six months.
S: now eleven in post

N unanswerable: When will the twelfth retained firefighter join?

Q paraphrase: which three councillors look at late court papers
A: RESOLVED: That a working group of Miss Fyson, Mr Dunnett and Mrs Strang be appointed to study court reports, Miss Fyson to act as convenor, and to report in May 2010.
S: Miss Fyson, Mr Dunnett and Mrs Strang

N unanswerable: Which magistrate will join the court reports group?

Q who-said: who said every village should have a no callers zone
A: Mr Copley wanted every village to have one.
S: Mr Copley

N false-premise: Who agreed that every village have a No Cold Calling Zone?

Q fact-text: more zones requested
A: There were 26 No Cold Calling Zones, with nine more asked for.
S: nine more

Q fact-table: fund money for zones compared with what was asked
A: | 43 | Safer Communities Fund | £6,000 awarded, for 13 zones | 19 January 2010 |
A: RESOLVED: That £9,000 be sought from the Safer Communities Fund for twenty more zones.

Q paraphrase: was thanks sent to the lady from the refuge
A: RESOLVED: That the Committee's thanks be sent to "Janet" and that opening at weekends be explored.
S: the Committee's thanks be sent to "Janet"

N unanswerable: How many women used the refuge pilot at weekends?

Q fact-table: damage to property apr-dec
A: | Criminal damage | 8,122 | 7,540 | 5,120 | 7,300 | Yes |
S: 5,120

Q fact-table: badly hurt or killed on the roads target
A: | Killed or seriously injured on roads | 264 | 241 | 170 | 235 | Yes |
S: 235

Q fact-table: first time young offenders so far this year
A: | First-time young offenders | 742 | 611 | 433 | 600 | Yes |
S: 433

N unanswerable: What was criminal damage in 2006/07?

N unanswerable: How many arsons were there in Haddow?

Q fact-table: haddow first engine in ten
A: | Haddow | Whole-time | 1,620 | 1,541 | 95 | 7.1 |
S: 95

Q fact-table: Nether Sale calls in 2009
A: | Nether Sale | Retained | 176 | 190 | 79 | 4.2 |
S: 190

N unanswerable: How many firefighters are based at Orme?

Q fact-text: How many heads would not pay for crossing patrols?
A: When head teachers were sounded, 19 of 74 said that they might pay; 40 would not; the others did not reply.
S: 40

N false-premise: When was it decided to scrap crossing patrols?

Q date: comments to the Executive by when
A: Members are asked to say whether they support each proposal, and to send their comments to the Executive by 15 February.
S: 15 February

N unanswerable: When will the Community Wardens be abolished?

Q fact-table: who speaks at the domestic abuse strategy meeting
A: | 12 July 2010 | Domestic abuse strategy | Haddow refuge; Mrs Whitbread |
S: Haddow refuge; Mrs Whitbread
