Q fact-table: primary attendance 2016/17
A: | All primary | 95.6 | 95.5 | 94.8 | 96.0 | 95.5 | 94.9 |
S: 94.8

Q fact-table: secondary attendance 2016/17 %
A: | All secondary | 92.2 | 91.9 | 91.0 | 93.0 | 92.0 | 91.2 |
S: 91.0

Q fact-table: secondary attendance target 2016/17
A: | All secondary | 92.2 | 91.9 | 91.0 | 93.0 | 92.0 | 91.2 |
S: 93.0

Q fact-table: What target is proposed for secondary attendance in 2017/18?
A: | All secondary | 92.2 | 91.9 | 91.0 | 93.0 | 92.0 | 91.2 |
S: 92.0

Q fact-table: Scotland primary attendance 2016/17
A: | All primary | 95.6 | 95.5 | 94.8 | 96.0 | 95.5 | 94.9 |
S: 94.9

Q fact-table: special schools attendance 2014/15
A: | All special | 90.5 | 91.3 | 91.7 | 91.0 | 92.0 | 90.1 |
S: 90.5

Q fact-table: Kilbrannan Academy attendance latest session
A: | Kilbrannan Academy | 91.0 | 90.2 | 88.9 | 92.5 | 90.5 | – |
S: 88.9

Q fact-table: Kilbrannan High attendance latest session
A: | Kilbrannan High | 93.1 | 93.4 | 92.6 | 93.5 | 93.5 | – |
S: 92.6

Q fact-table: Kilbrannan High 2016/17 target for attendance
A: | Kilbrannan High | 93.1 | 93.4 | 92.6 | 93.5 | 93.5 | – |
S: 93.5

Q paraphrase: which secondary do bairns turn up to least
A: | Kilbrannan Academy | 91.0 | 90.2 | 88.9 | 92.5 | 90.5 | – |
S: Kilbrannan Academy

Q paraphrase: are the bairns on eilean mor turning up
A: | Eilean Mor (all-through) | 94.9 | 95.1 | 95.3 | 95.0 | 95.5 | – |
S: 95.3

Q fact-table: Port Sorne Academy attendance 2015/16
A: | Port Sorne Academy | 90.4 | 89.7 | 89.1 | 92.0 | 90.5 | – |
S: 89.7

Q fact-table: proposed target Inverlarig High attendance
A: | Inverlarig High | 92.8 | 92.2 | 90.7 | 93.0 | 92.0 | – |
S: 92.0

Q list: Which schools or sectors beat their 2016/17 attendance target?
A: | All special | 90.5 | 91.3 | 91.7 | 91.0 | 92.0 | 90.1 |
A: | Eilean Mor (all-through) | 94.9 | 95.1 | 95.3 | 95.0 | 95.5 | – |

Q definition: what is an opening
A: **2.2 Background.** An opening is one half-day on which a school is open to pupils; there are 380 in a session.
S: one half-day on which a school is open to pupils

Q definition: How is an exclusion counted?
A: An exclusion is a formal removal from school and is counted by incident, so that a pupil who is excluded twice counts as two.
S: by incident

Q fact-text: How many openings are there in a session?
A: **2.2 Background.** An opening is one half-day on which a school is open to pupils; there are 380 in a session.
S: 380

Q fact-text: permanent exclusions 2016/17
A: No pupil was removed from the register (a permanent exclusion) in 2016/17; there had been one in 2015/16.
S: No pupil

Q paraphrase: has anybody been kicked out for good this past year
A: No pupil was removed from the register (a permanent exclusion) in 2016/17; there had been one in 2015/16.
S: No pupil

Q reason: Why did primary attendance drop?
A: In primary the fall was put down to a norovirus outbreak in February 2017, when 3,100 days were lost in a fortnight.
S: a norovirus outbreak in February 2017

Q reason: what was behind the fall in secondary
A: In secondary there was no such outbreak, and the growth was in days marked as unexplained.
S: the growth was in days marked as unexplained

Q fact-text: days lost to the bug in february
A: In primary the fall was put down to a norovirus outbreak in February 2017, when 3,100 days were lost in a fortnight.
S: 3,100 days

Q fact-table: unauthorised holiday primary 2016/17 % of openings
A: | Unauthorised holiday | 0.98 | 1.04 | 0.51 | 0.49 |
S: 1.04

Q fact-table: unauthorised holiday secondary 2015/16
A: | Unauthorised holiday | 0.98 | 1.04 | 0.51 | 0.49 |
S: 0.51

Q fact-table: authorised holiday primary 2015/16
A: | Authorised holiday | 0.08 | 0.07 | 0.05 | 0.05 |
S: 0.08

Q fact-table: sickness without education provided, primary 2016/17
A: | Sickness without education provided | 2.41 | 3.02 | 3.30 | 3.36 |
S: 3.02

Q fact-table: sickness with education provided secondary latest
A: | Sickness with education provided | 0.02 | 0.02 | 0.11 | 0.14 |
S: 0.14

Q paraphrase: how much secondary time goes on dogging it and no-one knows why
A: | Unexplained, including truancy | 0.44 | 0.49 | 2.62 | 3.40 |
S: 3.40

Q fact-table: late before half-way point secondary 2016/17
A: | Late, before the half-way point | 0.31 | 0.35 | 0.58 | 0.66 |
S: 0.66

Q fact-table: late after the half-way point primary 16/17
A: | Late, after the half-way point | 0.09 | 0.10 | 0.29 | 0.31 |
S: 0.10

Q paraphrase: primary school time lost to family trips in term without permission, this session
A: | Unauthorised holiday | 0.98 | 1.04 | 0.51 | 0.49 |
S: 1.04

Q comparison: Did unauthorised holidays in secondary go up or down?
A: | Unauthorised holiday | 0.98 | 1.04 | 0.51 | 0.49 |

Q fact-text: How many exclusion incidents in 2015/16?
A: **2.5 Exclusions.** There were 241 incidents in 2016/17, against 288 in 2015/16 and 352 in 2014/15.
A: | 241 | 288 | Strathallin | 158 | 18.0 | 1,471 | Verbal abuse of staff |
S: 288

Q fact-text: looked after pupils among those excluded
A: They involved 158 pupils, of whom 37 were looked after and 84 had additional support needs (ASN).
S: 37

Q fact-text: exclusion rate per 1,000 looked after pupils
A: The rate for each 1,000 pupils was 18.0; for looked after pupils it was 171.
S: 171

Q fact-text: excluded pupils with additional support needs
A: They involved 158 pupils, of whom 37 were looked after and 84 had additional support needs (ASN).
S: 84

Q fact-table: exclusion incidents Kilbrannan Academy 2016/17
A: | 61 | 88 | Kilbrannan Academy | 39 | 66.4 | 402 | Verbal abuse of staff |
S: 61

Q fact-table: exclusion incidents Kilbrannan Academy 2015/16
A: | 61 | 88 | Kilbrannan Academy | 39 | 66.4 | 402 | Verbal abuse of staff |
S: 88

Q fact-table: Kilbrannan High pupils involved in exclusions
A: | 18 | 21 | Kilbrannan High | 13 | 19.9 | 96 | Fighting |
S: 13

Q fact-table: rate of exclusions per 1,000 Port Sorne
A: | 44 | 51 | Port Sorne Academy | 28 | 58.5 | 311 | Refusal to obey instructions |
S: 58.5

Q fact-table: openings lost through exclusion Inverlarig
A: | 52 | 39 | Inverlarig High | 33 | 61.3 | 357 | Verbal abuse of staff |
S: 357

Q paraphrase: what do they get sent home for at glenturrie
A: | 7 | 12 | Glenturrie High | 6 | 9.1 | 38 | Drugs |
S: Drugs

Q paraphrase: main thing bairns are put out for at st drostans
A: | 27 | 33 | St Drostan's RC High | 19 | 34.0 | 150 | Fighting |
S: Fighting

Q fact-table: all primary schools exclusions 2016/17 incidents
A: | 26 | 35 | All primary schools | 16 | 3.6 | 88 | Assault on a pupil |
S: 26

Q fact-table: rate per 1,000 special schools exclusions
A: | 6 | 8 | All special schools | 4 | 44.1 | 29 | Assault on staff |
S: 44.1

Q paraphrase: how many times was a wee one sent home from a primary the year before last
A: | 26 | 35 | All primary schools | 16 | 3.6 | 88 | Assault on a pupil |
S: 35

Q comparison: Which school had more exclusions in 2016/17 than the year before?
A: | 52 | 39 | Inverlarig High | 33 | 61.3 | 357 | Verbal abuse of staff |
A: **2.6** Inverlarig High alone had more incidents than the year before.
S: Inverlarig High

Q reason: What does Mrs Sim blame for the rise at Inverlarig?
A: The Head Teacher, Mrs Catriona Sim, has said that the school lost its pupil support base when the annexe flooded in November 2016; it reopened on 24 April 2017.
S: the school lost its pupil support base when the annexe flooded in November 2016

Q date: when did the pupil support base reopen
A: The Head Teacher, Mrs Catriona Sim, has said that the school lost its pupil support base when the annexe flooded in November 2016; it reopened on 24 April 2017.
S: 24 April 2017

Q fact-table: secondary attendance looked after at home
A: | Looked after at home | 89.2 | 77.9 | -2.3 | 96 |
S: 77.9

Q fact-table: secondary attendance looked after away from home
A: | Looked after away from home | 95.9 | 88.8 | +0.6 | 120 |
S: 88.8

Q fact-table: How many pupils are looked after away from home?
A: | Looked after away from home | 95.9 | 88.8 | +0.6 | 120 |
S: 120

Q fact-table: free meals pupils primary attendance
A: | Free meals | 91.7 | 84.6 | -1.9 | 1,988 |
S: 91.7

Q fact-table: pupils not on free meals, secondary attendance
A: | Not free meals | 95.4 | 92.3 | -0.7 | 11,418 |
S: 92.3

Q paraphrase: how often do the traveller kids make it to high school
A: | Gypsy/Traveller | 71.5 | 48.3 | -3.0 | 41 |
S: 48.3

Q fact-table: boys secondary attendance
A: | Boys | 94.6 | 90.8 | -0.8 | 6,835 |
S: 90.8

Q fact-table: change in secondary attendance for girls since 2015/16
A: | Girls | 95.0 | 91.2 | -1.0 | 6,571 |
S: -1.0

Q fact-table: number of pupils with ASN
A: | ASN | 92.8 | 88.1 | -0.5 | 3,015 |
S: 3,015

Q paraphrase: do children whose mother tongue isnt english skip high school much
A: | English as an additional language | 95.1 | 93.9 | +0.2 | 702 |
S: 93.9

Q list: Which groups' secondary attendance improved?
A: | Looked after away from home | 95.9 | 88.8 | +0.6 | 120 |
A: | English as an additional language | 95.1 | 93.9 | +0.2 | 702 |

Q fact-text: PEF money for Strathallin schools 2017/18
A: **2.7 Financial implications.** The Pupil Equity Fund (PEF) brings £1,404,000 to Strathallin schools in 2017/18, of which head teachers have put £212,000 to attendance.
S: £1,404,000

Q fact-text: how much of PEF goes to attendance
A: **2.7 Financial implications.** The Pupil Equity Fund (PEF) brings £1,404,000 to Strathallin schools in 2017/18, of which head teachers have put £212,000 to attendance.
S: £212,000

Q fact-text: current cost of attendance officers
A: The attendance officers cost £138,500 for five posts; it is proposed to make them seven, for £193,900, from January 2018.
S: £138,500

Q paraphrase: what will it cost once there's seven folk chasing up absent pupils
A: The attendance officers cost £138,500 for five posts; it is proposed to make them seven, for £193,900, from January 2018.
S: £193,900

Q fact-text: parent councils against the text messages
A: **2.8 Consultation.** Of 43 parent councils 26 replied, 19 in favour of text messages on the first day of absence and seven against, mostly on grounds of cost to those who answer.
S: seven

Q paraphrase: why do the pupils say they bunk off
A: Pupil councils were asked in May: the commonest reason they gave for staying away was that "no one notices".
S: "no one notices"

Q who-said: who says the new targets were lowered to suit
A: **2.4** The Educational Institute's local secretary, Mr Hamish Crail, wrote that the targets for 2017/18 had been "lowered to meet the failure".
S: Mr Hamish Crail

Q fact-table: first day text message primary progress
A: | Text message on first day of absence, primary | Head of Education | Aug 2017 | Dec 2017 | In 12 of 34 schools | Green |
S: In 12 of 34 schools

Q fact-table: first day text message secondary progress
A: | Text message on first day of absence, secondary | Head of Education | Aug 2016 | Dec 2016 | In all seven schools | Blue |
S: In all seven schools

Q fact-table: How many home visits have been made to pupils under 80%?
A: | Home visit to every pupil under 80% | Attendance Officers | Oct 2016 | Jun 2017 | 204 of 311 visited | Red |
S: 204 of 311 visited

Q fact-table: letters sent to pupils under 90%
A: | Letter to every pupil under 90% | Attendance Officers | Oct 2016 | Jun 2017 | 1,122 letters sent | Blue |
S: 1,122 letters sent

Q fact-table: nurture rooms secondary which are open
A: | Nurture rooms in four secondaries | Principal Psychologist | Apr 2017 | Jun 2018 | Two open: Kilbrannan Academy and Port Sorne | Amber |
S: Kilbrannan Academy and Port Sorne

Q fact-table: nurture rooms primaries BRAG
A: | Nurture rooms in eight primaries | Principal Psychologist | Apr 2017 | Jun 2018 | All eight open | Blue |
S: Blue

Q paraphrase: have they found a teacher to go round the travellers' sites
A: | Outreach teacher for Gypsy/Traveller pupils | ASN Manager | Aug 2017 | Aug 2017 | Advertised twice; no appointment | Red |
S: Advertised twice; no appointment

Q fact-table: who owns the rewrite of the exclusion policy
A: | Rewrite of exclusion policy | ASN Manager | Mar 2017 | Nov 2017 | Draft out to unions until 29 September | Green |
S: ASN Manager

Q date: finish date for the exclusion policy rewrite
A: | Rewrite of exclusion policy | ASN Manager | Mar 2017 | Nov 2017 | Draft out to unions until 29 September | Green |
S: Nov 2017

Q fact-table: how often was the head of education phoned before a looked after child was excluded
A: | No exclusion of a looked after child without a call to the Head of Education | Head Teachers | Jan 2017 | Jan 2017 | In force; done in 29 of 37 cases | Amber |
S: 29 of 37 cases

Q list: What actions are red?
A: | Home visit to every pupil under 80% | Attendance Officers | Oct 2016 | Jun 2017 | 204 of 311 visited | Red |
A: | Outreach teacher for Gypsy/Traveller pupils | ASN Manager | Aug 2017 | Aug 2017 | Advertised twice; no appointment | Red |

Q definition: what does amber mean in the action plan
A: *Blue is complete; green on time; amber slipping; red stopped or late.*
S: amber slipping

Q date: When do music tuition charges come to Committee?
A: | 7 November 2017 | Music tuition charges | Head of Culture | Decision |
S: 7 November 2017

Q fact-table: library opening hours, decision or noting
A: | 7 November 2017 | Library opening hours | Head of Culture | Noting |
S: Noting

Q fact-table: who reports on school estate Port Sorne
A: | 16 January 2018 | School estate, Port Sorne | Head of Property | Decision |
S: Head of Property

Q fact-table: exam results final meeting date
A: | 16 January 2018 | Exam results, final | Head of Education | Noting |
S: 16 January 2018

Q fact-table: exam results first look date
A: | 5 September 2017 | Exam results, first look | Head of Education | Noting |
S: 5 September 2017

Q paraphrase: when will councillors settle what you pay for fiddle lessons
A: | 7 November 2017 | Music tuition charges | Head of Culture | Decision |
S: 7 November 2017

Q decision: Which holiday option was carried in June?
A: Councillor Rintoul, seconded by Councillor Geddes, moved Option B, with a fortnight in October.
A: On a vote four members voted for the amendment and six for the motion, which was accordingly carried.
S: Option B

Q decision: vote on school holidays 2018/19
A: On a vote four members voted for the amendment and six for the motion, which was accordingly carried.
S: four members voted for the amendment and six for the motion

Q who-said: who seconded the one week in october
A: Councillor McAskill, seconded by Councillor Wishart, moved as an amendment Option A, with one week in October and an earlier end of session on 22 June.
S: Councillor Wishart

Q decision: how much for breakfast clubs and how many schools
A: It was agreed to give £54,000 from the Attainment Fund to six of the nine, with the other three to be considered in the budget for 2018/19.
S: £54,000

Q fact-text: How many primaries ran a breakfast club?
A: **1.2 Breakfast clubs.** The Head of Education reported that nineteen of the authority's 34 primary schools ran a breakfast club and that nine had asked to start one.
S: nineteen

Q who-said: Who was let down that the islands got nothing?
A: Councillor Laidlaw was disappointed that nothing was proposed for the islands.
S: Councillor Laidlaw

Q decision: what did they settle on phones in school
A: **1.3 Mobile phones.** After discussion it was agreed to leave the use of phones to each head teacher.
S: to leave the use of phones to each head teacher

Q who-said: who dissented on mobile phones
A: Mr Baird asked that his dissent be recorded.
S: Mr Baird

Q paraphrase: can i be fined for taking my kids to spain in term
A: The Head of Legal Services replied that there was no power to do so in Scotland, though a parent could be brought before the Committee or prosecuted under section 35 of the Education (Scotland) Act 1980; nobody had been prosecuted in Strathallin since 2009.
S: there was no power to do so in Scotland

Q fact-text: last prosecution over attendance
A: The Head of Legal Services replied that there was no power to do so in Scotland, though a parent could be brought before the Committee or prosecuted under section 35 of the Education (Scotland) Act 1980; nobody had been prosecuted in Strathallin since 2009.
S: 2009

Q decision: extra attendance officers recommendation
A: The Committee is recommended to (a) note the report; (b) approve the proposed targets for 2017/18; (c) approve two more attendance officers from January 2018; and (d) call for a further report on Inverlarig High on 16 January 2018.
S: approve two more attendance officers from January 2018

N unanswerable: Which six schools got breakfast club money?

N unanswerable: What was attendance at Glenturrie High in 2013/14?

N unanswerable: How many pupils with ASN were excluded at Inverlarig?

N unanswerable: Scotland attendance secondary 2015/16

N unanswerable: cost of the flood at the Inverlarig annexe

N unanswerable: What did Ms Noble say about mobile phones?

N unanswerable: number of looked after pupils excluded from primary

N unanswerable: What will the text message service cost the Council?

N unanswerable: rate of exclusion per 1,000 for boys

N unanswerable: how did rev tulloch vote on the holidays

N unanswerable: exclusions at Port Sorne in 2014/15

N false-premise: Why was a pupil permanently excluded in 2016/17?

N false-premise: When was the last parent fined for an unauthorised holiday?

N false-premise: Why did attendance at special schools fall?

N false-premise: why was option A for the October break chosen

Q paraphrase: how many weans are in care but still with mum or dad
A: | Looked after at home | 89.2 | 77.9 | -2.3 | 96 |
S: 96

Q paraphrase: how many different kids were sent home from inverlarig
A: | 52 | 39 | Inverlarig High | 33 | 61.3 | 357 | Verbal abuse of staff |
S: 33

Q paraphrase: do girls skip the big school as much as lads
A: | Girls | 95.0 | 91.2 | -1.0 | 6,571 |
A: | Boys | 94.6 | 90.8 | -0.8 | 6,835 |
S: 91.2

Q paraphrase: did somebody knock on the door of every pupil who's hardly ever there
A: | Home visit to every pupil under 80% | Attendance Officers | Oct 2016 | Jun 2017 | 204 of 311 visited | Red |
S: 204 of 311 visited

Q paraphrase: do poor kids miss more of secondary
A: | Free meals | 91.7 | 84.6 | -1.9 | 1,988 |
S: 84.6

Q paraphrase: whats the aim for the catholic school's turnout next year
A: | St Drostan's RC High | 92.5 | 92.6 | 91.8 | 93.5 | 92.5 | – |
S: 92.5

Q paraphrase: how much primary time was lost to plain illness the session before last
A: | Sickness without education provided | 2.41 | 3.02 | 3.30 | 3.36 |
S: 2.41

Q paraphrase: when's the libraries' hours paper due
A: | 7 November 2017 | Library opening hours | Head of Culture | Noting |
S: 7 November 2017

Q paraphrase: are the calm rooms open in the wee schools
A: | Nurture rooms in eight primaries | Principal Psychologist | Apr 2017 | Jun 2018 | All eight open | Blue |
S: All eight open

Q paraphrase: what do special school pupils get excluded for mostly
A: | 6 | 8 | All special schools | 4 | 44.1 | 29 | Assault on staff |
S: Assault on staff

Q paraphrase: which academy hands out the most suspensions
A: | 61 | 88 | Kilbrannan Academy | 39 | 66.4 | 402 | Verbal abuse of staff |
S: Kilbrannan Academy

Q fact-table: What is the secondary attendance figure for pupils with ASN in 2016/17?
A: | ASN | 92.8 | 88.1 | -0.5 | 3,015 |
S: 88.1

Q fact-table: Glenturrie High attendance 2014/15 against its 2016/17 target
A: | Glenturrie High | 94.0 | 93.7 | 93.8 | 94.0 | 94.0 | – |
S: 94.0
