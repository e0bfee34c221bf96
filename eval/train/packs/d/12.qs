Q definition: What is the Stannery Partnership?
A: *The Stannery Partnership is the local strategic partnership (LSP) for the Borough of Stannery: the body in which the Council, the Primary Care Trust (PCT), the police, the college, business and voluntary groups agree what they will do together.
S: the body in which the Council, the Primary Care Trust (PCT), the police, the college, business and voluntary groups agree what they will do together

Q fact-text: accountable body for the LSP
A: Accountable body: Stannery Borough Council.*
S: Stannery Borough Council

Q fact-text: Who chairs the Board?
A: Present: the Very Rev Stephen Aldous (independent Chair); Cllr Maxine Horrocks, Leader of the Council; Cllr Terence Bligh, Opposition; Dr Usha Pillay, PCT; Chief Superintendent Graham Nairn, Police; Mr Colin Weekes, Principal, Stannery College; Mrs Jackie Stopes, Chamber of Commerce; Ms Faith Adeyemi, Stannery Voluntary Action (SVA); Mr Len Marsden, Tenants' Federation; Mr Mark Pinder, Jobcentre Plus; Miss Tilly Rourke, Youth Parliament.
S: the Very Rev Stephen Aldous

Q who-said: who sent apologies in april
A: Apologies: Mr Hassan Dar, Racial Equality Council; Fire Commander Bates.
S: Mr Hassan Dar, Racial Equality Council; Fire Commander Bates

Q reason: Why did Ms Adeyemi stay out of the grant item?
A: **Declaration:** Ms Adeyemi for item 3.5, as SVA was an applicant; she took no part in it.
S: as SVA was an applicant

Q fact-table: How many young carers are known about?
A: | 41 | 15 Oct 2008 | Map of services for young carers | Dr Pillay | Jan 2009 | Done; 184 known, 61 getting help |
S: 184 known

Q paraphrase: how many kids looking after a poorly parent get a hand
A: | 41 | 15 Oct 2008 | Map of services for young carers | Dr Pillay | Jan 2009 | Done; 184 known, 61 getting help |
S: 61 getting help

Q fact-table: How many partners have signed the information-sharing protocol?
A: | 44 | 15 Oct 2008 | Information-sharing protocol | Chief Supt Nairn | Mar 2009 | Signed by seven of nine |
S: seven of nine

Q fact-table: leaflets on help in the recession handed out
A: | 46 | 10 Dec 2008 | Recession "help in one place" leaflet | Mrs Stopes | Feb 2009 | 9,000 handed out |
S: 9,000

Q fact-table: What did the bus operator want for an evening service?
A: | 47 | 10 Dec 2008 | Evening bus to the college | Mr Weekes | Feb 2009 | Operator asks £38,000; not pursued |
S: £38,000

Q paraphrase: how many post offices did they manage to save
A: | 52 | 21 Jan 2009 | Letter on closing of post offices | Cllr Horrocks | Feb 2009 | Two of five reprieved |
S: Two of five reprieved

Q fact-table: alcohol admissions by ward action status
A: | 50 | 21 Jan 2009 | Alcohol admissions by ward | Dr Pillay | Apr 2009 | Late; figures being checked |
S: Late; figures being checked

Q fact-table: How many young people answered the Kiln Street survey?
A: | 49 | 21 Jan 2009 | Young people's view of Kiln Street | Miss Rourke | Apr 2009 | 412 answers; see 3.6 |
S: 412 answers

Q paraphrase: who's not signed up to swap information
A: Mr Nairn said the ambulance trust and the probation service; the first had agreed since, and the second was waiting for its solicitor.
S: the ambulance trust and the probation service

Q who-said: Who called it feeble to drop the evening bus?
A: Cllr Bligh said that giving up the evening bus was feeble when 130 students had asked for it.
S: Cllr Bligh

Q fact-text: How many students wanted the late bus?
A: Cllr Bligh said that giving up the evening bus was feeble when 130 students had asked for it.
S: 130 students

Q paraphrase: what did the college chip in for the bus and did anyone else
A: Mr Weekes replied that the college had put in £10,000, the PCT and the Council nothing.
S: the college had put in £10,000, the PCT and the Council nothing

Q fact-text: How many people were claiming Jobseeker's Allowance in March 2009?
A: Mr Pinder reported 3,940 claimants of Jobseeker's Allowance in March 2009, as against 2,105 in March 2008.
S: 3,940

Q fact-text: jsa claimants march 2008
A: Mr Pinder reported 3,940 claimants of Jobseeker's Allowance in March 2009, as against 2,105 in March 2008.
S: 2,105

Q paraphrase: when does the foundry close its doors
A: The loss of 410 jobs at Tolmin Castings had been announced on 27 February and the works would shut on 31 July.
S: 31 July

Q fact-text: jobs lost at Tolmin Castings
A: The loss of 410 jobs at Tolmin Castings had been announced on 27 February and the works would shut on 31 July.
S: 410 jobs

Q date: When were the Tolmin job losses announced?
A: The loss of 410 jobs at Tolmin Castings had been announced on 27 February and the works would shut on 31 July.
S: 27 February

Q fact-text: How many of those the task force saw are back in work?
A: Of 275 seen by the task force 96 had found work and 44 had begun courses.
S: 96

Q paraphrase: how slow is the council at paying its bills
A: Mrs Stopes said that small firms could not get paid, the Council taking 34 days on average.
S: 34 days on average

Q decision: What did the Leader promise local firms?
A: Cllr Horrocks undertook that from 1 May all invoices from local firms would be paid in ten days.
S: that from 1 May all invoices from local firms would be paid in ten days

Q definition: What is the LAA?
A: Local Area Agreement (LAA),** the three-year bargain between the Partnership and the government on 35 targets.
S: the three-year bargain between the Partnership and the government on 35 targets

Q fact-text: How did Government Office rate progress?
A: Mr Yardley said that the annual review by Government Office had been held on 11 March; it rated progress "amber-green" and had praised work on teenage pregnancy but not on worklessness.
S: "amber-green"

Q paraphrase: what did the whitehall people like and not like
A: Mr Yardley said that the annual review by Government Office had been held on 11 March; it rated progress "amber-green" and had praised work on teenage pregnancy but not on worklessness.
S: had praised work on teenage pregnancy but not on worklessness

Q fact-text: How much reward money is at stake?
A: If all the targets were met the reward would be £1.9 million, in two halves in 2011 and 2012.
S: £1.9 million

Q date: when would the reward be paid
A: If all the targets were met the reward would be £1.9 million, in two halves in 2011 and 2012.
S: in two halves in 2011 and 2012

Q who-said: Who didn't think the smoking target would be reached?
A: Dr Pillay doubted that the target for smoking would be hit.
S: Dr Pillay

Q who-said: Who wondered why there was no target on buses?
A: Miss Rourke asked why none of the 35 was about buses.
S: Miss Rourke

Q fact-text: What is the Working Neighbourhoods Fund worth in 2009/10?
A: Working Neighbourhoods Fund (WNF)** for 2009/10, £2,480,000 in all.
A: | Working Neighbourhoods Fund | 2,310,000 | 2,310,000 | 2,480,000 |
S: £2,480,000

Q fact-text: How much was proposed for Pathways?
A: The commissioning group had proposed to give £310,000 to the SVA's Pathways project and £190,000 to the college.
S: £310,000

Q fact-text: proposed allocation to the college
A: The commissioning group had proposed to give £310,000 to the SVA's Pathways project and £190,000 to the college.
S: £190,000

Q decision: Was the money split evenly between Pathways and the college?
A: Mr Weekes moved that each be given £250,000; seconded by Mr Pinder.
A: The amendment was lost by three to six.
S: lost by three to six

Q comparison: Which gets people into work more cheaply, Pathways or the college?
A: Cllr Bligh said Pathways cost £5,200 for each person got into work, and the college £3,900.
S: Pathways cost £5,200 for each person got into work, and the college £3,900

Q who-said: who stuck up for Pathways
A: Mr Marsden said Pathways took the people whom the college did not want.
S: Mr Marsden

Q decision: By what vote were the Pathways and college grants agreed?
A: The proposal was carried by six to two, Cllr Bligh not voting.
S: six to two, Cllr Bligh not voting

Q fact-text: What share of young people feel unsafe in Kiln Street at night?
A: Miss Rourke presented the survey: 68 per cent of young people felt unsafe there after dark; 19 per cent had been stopped by the police in the year; 54 per cent wanted somewhere indoors to sit that did not sell drink.
S: 68 per cent

Q paraphrase: how many teenagers got pulled up by the cops in the last year
A: Miss Rourke presented the survey: 68 per cent of young people felt unsafe there after dark; 19 per cent had been stopped by the police in the year; 54 per cent wanted somewhere indoors to sit that did not sell drink.
S: 19 per cent

Q decision: What will open in the Corn Store?
A: RESOLVED: to open the Corn Store as a café for under-18s on Friday nights from September 2009, for a trial of six months, at £22,000, of which the police would give £8,000 and the Council £14,000.
S: a café for under-18s on Friday nights from September 2009

Q fact-text: police contribution to the Corn Store
A: RESOLVED: to open the Corn Store as a café for under-18s on Friday nights from September 2009, for a trial of six months, at £22,000, of which the police would give £8,000 and the Council £14,000.
S: £8,000

Q paraphrase: what's the council stumping up for the kids' caff
A: RESOLVED: to open the Corn Store as a café for under-18s on Friday nights from September 2009, for a trial of six months, at £22,000, of which the police would give £8,000 and the Council £14,000.
S: £14,000

Q reason: Why did Mrs Stopes withdraw her point about doormen?
A: Mrs Stopes asked that the doormen's scheme be extended, but withdrew this when told by Mr Nairn that it would be reviewed in June.
S: when told by Mr Nairn that it would be reviewed in June

Q date: When does the Chair retire?
A: The Chair said he would retire at the end of 2009.
S: at the end of 2009

Q decision: What will the next Chair be paid?
A: It was agreed to advertise for a successor at £6,000 a year, his own post having been unpaid.
S: £6,000 a year

Q paraphrase: does the vicar get paid for running the board
A: It was agreed to advertise for a successor at £6,000 a year, his own post having been unpaid.
S: his own post having been unpaid

Q fact-text: How many LAA targets were met?
A: Of the 35 targets, 19 were met, nine were missed by less than a tenth, five were missed by more and two cannot yet be measured.
S: 19 were met

Q fact-text: targets not yet measurable
A: Of the 35 targets, 19 were met, nine were missed by less than a tenth, five were missed by more and two cannot yet be measured.
S: two cannot yet be measured

Q fact-table: What was the rate of serious violent crime in 2008/09?
A: | NI 15 | Serious violent crimes per 1,000 | 1.12 | 1.05 | 0.94 | 0.90 | Safer |
S: 0.94

Q fact-table: serious acquisitive crime target 2008/09
A: | NI 16 | Serious acquisitive crimes per 1,000 | 18.4 | 17.2 | 18.9 | 15.1 | Safer |
S: 17.2

Q fact-table: What is the 2010/11 target for recycling?
A: | NI 192 | Household waste recycled, % | 31.2 | 34.0 | 35.6 | 40.0 | Places |
S: 40.0

Q fact-table: recycling rate achieved last year
A: | NI 192 | Household waste recycled, % | 31.2 | 34.0 | 35.6 | 40.0 | Places |
S: 35.6

Q paraphrase: how many affordable houses got built last year
A: | NI 155 | Affordable homes delivered | 86 | 110 | 121 | 140 | Places |
S: 121

Q fact-table: How many affordable homes were wanted in 2008/09?
A: | NI 155 | Affordable homes delivered | 86 | 110 | 121 | 140 | Places |
S: 110

Q fact-table: NI 152 baseline
A: | NI 152 | Working-age people on out-of-work benefits, % | 17.3 | 16.9 | 19.6 | 15.8 | Economy |
S: 17.3

Q paraphrase: what slice of grown ups are on the dole or the sick
A: | NI 152 | Working-age people on out-of-work benefits, % | 17.3 | 16.9 | 19.6 | 15.8 | Economy |
S: 19.6

Q fact-table: What percentage of Year 6 children were obese in 2008/09?
A: | NI 56 | Obese children in Year 6, % | 20.8 | 20.5 | 20.1 | 19.5 | Healthier |
S: 20.1

Q paraphrase: are fewer girls getting pregnant
A: | NI 112 | Under-18 conceptions, change from 1998, % | -9.1 | -16.0 | -18.2 | -30.0 | Children |
S: -18.2

Q fact-table: NEET target 2010/11
A: | NI 117 | Young people 16-18 not in work or learning, % | 9.4 | 8.9 | 9.2 | 7.5 | Children |
S: 7.5

Q comparison: Did drink-related hospital admissions end up above the year's target?
A: | NI 39 | Alcohol-related admissions per 100,000 | 1,906 | 2,050 | 2,214 | 2,230 | Healthier |
S: 2,214

Q list: Which of the indicators shown belong to the Healthier group?
A: | NI 39 | Alcohol-related admissions per 100,000 | 1,906 | 2,050 | 2,214 | 2,230 | Healthier |
A: | NI 56 | Obese children in Year 6, % | 20.8 | 20.5 | 20.1 | 19.5 | Healthier |
A: | NI 123 | People stopping smoking per 100,000 | 820 | 905 | 748 | 980 | Healthier |

Q reason: Why did fewer people give up smoking?
A: The number of people stopping smoking fell because two of the five advisers left in the summer and were not replaced until January.
S: because two of the five advisers left in the summer and were not replaced until January

Q definition: What counts as serious acquisitive crime?
A: Serious acquisitive crime, which is burglary, robbery and the theft of and from cars, rose with the theft of metal, chiefly in Castle and Ryeford wards.
S: burglary, robbery and the theft of and from cars

Q paraphrase: where's all the lead and copper being nicked from
A: Serious acquisitive crime, which is burglary, robbery and the theft of and from cars, rose with the theft of metal, chiefly in Castle and Ryeford wards.
S: chiefly in Castle and Ryeford wards

Q fact-text: How many people used the Ryeford walk-in clinic?
A: The *Healthier* group, led by Dr Pillay, opened four walk-in clinics, of which that at Ryeford saw 6,210 people in its first year and that at Hay Fold 1,845.
S: 6,210 people

Q fact-text: hay fold clinic first year attendance
A: The *Healthier* group, led by Dr Pillay, opened four walk-in clinics, of which that at Ryeford saw 6,210 people in its first year and that at Hay Fold 1,845.
S: 1,845

Q fact-text: How many houses were given new locks?
A: The *Safer* group, led by Chief Superintendent Nairn, ran Operation Lockdown: 890 homes were given new locks, and burglary in those streets fell by 34 per cent.
S: 890 homes

Q paraphrase: did the new locks stop break ins
A: The *Safer* group, led by Chief Superintendent Nairn, ran Operation Lockdown: 890 homes were given new locks, and burglary in those streets fell by 34 per cent.
S: burglary in those streets fell by 34 per cent

Q fact-text: How often did the Economy group meet?
A: The *Economy* group, led by Mrs Stopes, lost its manager in November, and met only twice.
S: met only twice

Q who-said: Who leads the Children group now?
A: The *Children* group, led by Mr Weekes since Ms Lacey-Holt left in May 2008, began six children's centres' family workers.
S: Mr Weekes

Q fact-text: homes started on the Brickfield site
A: The *Places* group, led by Cllr Horrocks, cleared the Brickfield site, where 88 homes have been started.
S: 88 homes

Q fact-table: What was spent on enterprise projects in 2008/09?
A: | Enterprise projects | 480,000 | 391,700 | 455,000 |
S: 391,700

Q fact-table: young people budget 2009/10
A: | Young people | 175,000 | 168,900 | 260,000 |
S: 260,000

Q fact-table: What did the Partnership team cost last year?
A: | Partnership team | 118,000 | 124,300 | 127,500 |
S: 124,300

Q fact-table: employment projects budget for the year just gone
A: | Employment projects | 1,260,000 | 1,118,400 | 1,340,000 |
S: 1,260,000

Q fact-table: How much was carried forward at the end of 2008/09?
A: | Carried forward | 2,000 | 191,850 | 7,500 |
S: 191,850

Q list: Which lines of spending came out above their 2008/09 budget?
A: | Health projects | 395,000 | 403,250 | 410,000 |
A: | Crime projects | 415,000 | 421,600 | 398,000 |
A: | Partnership team | 118,000 | 124,300 | 127,500 |

Q reason: Why did the PCT pay in less than it promised?
A: The PCT's contribution was £25,000 less than promised, owing to its own deficit.
S: owing to its own deficit

Q fact-text: shortfall in pct contribution
A: The PCT's contribution was £25,000 less than promised, owing to its own deficit.
S: £25,000 less

Q reason: what caused so much money to be left over
A: The larger carry forward arose from projects starting late.
S: projects starting late

Q fact-text: How many households answered the Place Survey?
A: The Place Survey of autumn 2008 was answered by 1,432 of 4,000 households.
S: 1,432 of 4,000 households

Q comparison: Do more people think drunkenness is a problem than in 2006?
A: It found that 29 per cent agreed that they could influence decisions (31 per cent in the 2006 survey), 74 per cent were satisfied with the area (69 per cent in 2006) and 38 per cent thought drunkenness was a problem (44 per cent in 2006).
S: 38 per cent thought drunkenness was a problem (44 per cent in 2006)

Q paraphrase: do folk feel they get a say in things
A: It found that 29 per cent agreed that they could influence decisions (31 per cent in the 2006 survey), 74 per cent were satisfied with the area (69 per cent in 2006) and 38 per cent thought drunkenness was a problem (44 per cent in 2006).
S: 29 per cent agreed that they could influence decisions

Q fact-table: What share of Kiln residents feel safe after dark?
A: | Kiln | 51 | 60 | 30 | 655 |
S: 30

Q fact-table: castle ward satisfaction 2006
A: | Castle | 58 | 57 | 33 | 698 |
S: 58

Q fact-table: How many claimants were there in Ryeford in March 2009?
A: | Ryeford | 60 | 66 | 41 | 589 |
S: 589

Q comparison: In which ward did satisfaction go down?
A: | Castle | 58 | 57 | 33 | 698 |
S: 57

Q fact-table: tolmin feel safe after dark
A: | Tolmin | 70 | 72 | 48 | 417 |
S: 48

Q paraphrase: which bit of town are people happiest with
A: | Long Meadow | 81 | 86 | 68 | 171 |
S: 86

Q fact-table: What is the July score for losing the LAA reward?
A: | LAA reward lost | 12 | 15 | Renegotiate worklessness target | Mr Yardley |
S: 15

Q fact-table: risk scored 16 both times
A: | WNF ends in 2011 | 16 | 16 | Exit plans by December | Mrs Colbeck |
S: 16

Q list: Which risks are new since April?
A: | New Chair not found | n/a | 8 | Advertise in September | Mrs Colbeck |
A: | Swine flu | n/a | 12 | Plan tested 24 June | Dr Pillay |

Q fact-table: Who is dealing with the swine flu risk?
A: | Swine flu | n/a | 12 | Plan tested 24 June | Dr Pillay |
S: Dr Pillay

Q date: By when must the request about the benefits target go in?
A: The government has let partnerships reopen those targets most hit by the recession; a request on NI 152 must go in by 30 September.
S: 30 September

Q fact-text: new figure suggested for NI 152
A: Officers suggest 19.0 per cent by 2010/11.
S: 19.0 per cent by 2010/11

Q paraphrase: how many people round here have caught the pig flu
A: The Board is asked (i) to approve the annual report; (ii) to agree the request on NI 152; (iii) to note that 71 cases of swine flu had been confirmed in the borough by 1 July, and that two schools had shut for a week in June.
S: 71 cases

Q fact-text: schools closed in June
A: The Board is asked (i) to approve the annual report; (ii) to agree the request on NI 152; (iii) to note that 71 cases of swine flu had been confirmed in the borough by 1 July, and that two schools had shut for a week in June.
S: two schools had shut for a week in June

Q date: When will the new Chair be appointed?
A: October 2009: exit plans for WNF; Corn Store, first month; invoices, six months on. 9 December 2009: appointment of Chair; Place Survey action plan. 20 January 2010: alcohol admissions by ward. 21 April 2010: LAA review; young carers.
S: 9 December 2009

Q date: next discussion of drink admissions by ward
A: October 2009: exit plans for WNF; Corn Store, first month; invoices, six months on. 9 December 2009: appointment of Chair; Place Survey action plan. 20 January 2010: alcohol admissions by ward. 21 April 2010: LAA review; young carers.
S: 20 January 2010

N unanswerable: Which three post offices closed?
N unanswerable: how many students use the morning bus
N unanswerable: What was JSA claimant count in Castle ward in March 2008?
N unanswerable: How many people did Pathways get into work last year?
N unanswerable: who voted against the grants besides Cllr Bligh
N unanswerable: What share of adults feel unsafe on Kiln Street?
N unanswerable: How many 16-18s in Ryeford are out of work and learning?
N unanswerable: what did burglary cost the borough
N unanswerable: Why did Ms Lacey-Holt leave?
N unanswerable: Which two schools shut in June?
N unanswerable: How many people feel safe after dark in Brickfield in 2006?
N unanswerable: who has applied to be the next chair
N false-premise: Why did the Board vote to give the college £250,000?
N false-premise: When did the evening college bus start running?
N false-premise: Why was the smoking target exceeded?
N false-premise: What was the current Chair's salary before it was raised?
N false-premise: How much did Cllr Horrocks find for the bus?

Q paraphrase: what would teenagers like on that street
A: Miss Rourke presented the survey: 68 per cent of young people felt unsafe there after dark; 19 per cent had been stopped by the police in the year; 54 per cent wanted somewhere indoors to sit that did not sell drink.
S: somewhere indoors to sit that did not sell drink

Q paraphrase: are houses being burgled and cars done more than we hoped
A: | NI 16 | Serious acquisitive crimes per 1,000 | 18.4 | 17.2 | 18.9 | 15.1 | Safer |
S: 18.9

Q paraphrase: how many teens are doing nowt after school
A: | NI 117 | Young people 16-18 not in work or learning, % | 9.4 | 8.9 | 9.2 | 7.5 | Children |
S: 9.2

Q paraphrase: what's the plan for when the jobs pot dries up
A: | WNF ends in 2011 | 16 | 16 | Exit plans by December | Mrs Colbeck |
S: Exit plans by December

Q paraphrase: which bit of town do folk least like walking round at night
A: | Kiln | 51 | 60 | 30 | 655 |
S: 30

Q paraphrase: why did the business lot hardly get together
A: The *Economy* group, led by Mrs Stopes, lost its manager in November, and met only twice.
S: lost its manager in November

Q paraphrase: how many jobless in long meadow
A: | Long Meadow | 81 | 86 | 68 | 171 |
S: 171

Q paraphrase: how do they keep people's details safe when moving them about
A: | Data lost in transfer | 8 | 6 | Encrypted memory sticks | Mr Yardley |
S: Encrypted memory sticks
