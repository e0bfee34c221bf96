Q fact-text: Who chairs children's scrutiny in Ravensea?
A: Chair: Cllr Oluchi Barrow.
S: Cllr Oluchi Barrow

Q fact-text: parent governor co-optee
A: Voting co-optees: Sister Agnes Doyle (Catholic Diocese), Rev Paul Hythe (Anglican Diocese), Mrs Shazia Noor (parent governor).
S: Mrs Shazia Noor (parent governor)

Q paraphrase: can the young people vote on this committee
A: Non-voting: two members of the Youth Cabinet.
S: Non-voting: two members of the Youth Cabinet

Q date: when does the November meeting kick off
A: Wednesday 18 November 2020, 4.00pm – virtual meeting, streamed live
S: 4.00pm

Q paraphrase: how long beforehand must I email my question
A: Anyone wanting to ask a question must e-mail it to the clerk three clear working days ahead; the clerk will read it out.
S: three clear working days ahead

N unanswerable: What is the clerk's e-mail address?

Q fact-text: Apologies on 16 September
A: **Apologies:** Rev Hythe, Cllr Garth.
S: Rev Hythe, Cllr Garth

Q fact-text: Who's the police officer who attended?
A: **Officers:** Deborah Winn (Director of Children's Services), Iqra Shafi (Head of SEND and Inclusion), Tom Lister (Head of Early Help), Carol Nesbit (Virtual School Head), DI Steve Panter (Humberlow Police).
S: DI Steve Panter (Humberlow Police)

Q fact-text: virtual school head
A: **Officers:** Deborah Winn (Director of Children's Services), Iqra Shafi (Head of SEND and Inclusion), Tom Lister (Head of Early Help), Carol Nesbit (Virtual School Head), DI Steve Panter (Humberlow Police).
S: Carol Nesbit (Virtual School Head)

Q fact-text: cabinet member children
A: **Cabinet Member:** Cllr Gail Orwin.
S: Cllr Gail Orwin

N unanswerable: Why was Cllr Garth absent in September?

Q fact-text: school attendance second week of term
A: **17 Return to school.** Ms Winn reported attendance of 88.4% in the second week of term; in all 1,130 pupils were isolating.
S: 88.4%

Q fact-text: how many kids were stuck at home isolating
A: **17 Return to school.** Ms Winn reported attendance of 88.4% in the second week of term; in all 1,130 pupils were isolating.
S: 1,130

N unanswerable: How many teachers were isolating in September?

Q who-said: what did Kofi say on face coverings
A: Kofi Asante said that pupils had been told different things about masks in each school.
S: pupils had been told different things about masks in each school

Q fact-text: laptops received
A: Cllr Dacre inquired as to laptops: 2,018 had been received, against 2,960 asked for.
S: 2,018

Q fact-text: how many laptops did we ask for
A: Cllr Dacre inquired as to laptops: 2,018 had been received, against 2,960 asked for.
S: 2,960

N unanswerable: How many tablets were received?

Q who-said: What did the teaching unions call for?
A: The joint statement of the NEU and NAHT called for rotas in secondary schools.
S: rotas in secondary schools

N unanswerable: What did NASUWT call for?

Q who-said: how did the marfleet head describe her school
A: The headteacher of Marfleet High, Ms Jan Thirsk, described "a building full of brave people who are tired".
S: "a building full of brave people who are tired"

Q who-said: whose idea was the survey by young people
A: Cllr Keogh proposed a survey of pupils by the Youth Cabinet.
S: Cllr Keogh

Q decision: What was resolved on the return to school?
A: **Resolved:** (1) that the Committee write to all heads with its thanks; (2) that the Youth Cabinet be given £1,500 to survey pupils and report in January 2021.

Q decision: how much cash does the youth cabinet get
A: **Resolved:** (1) that the Committee write to all heads with its thanks; (2) that the Youth Cabinet be given £1,500 to survey pupils and report in January 2021.
S: £1,500

Q decision: how will heads be thanked
A: **Resolved:** (1) that the Committee write to all heads with its thanks; (2) that the Youth Cabinet be given £1,500 to survey pupils and report in January 2021.
S: the Committee write to all heads with its thanks

N false-premise: When did the Committee agree to thank heads in person?

Q fact-text: Episodes missing from home 2019/20
A: There had been 1,204 episodes of children missing from home and 688 of children missing from care, the latter involving 112 children.
S: 1,204

Q fact-text: missing from care episodes last year 2019/20
A: There had been 1,204 episodes of children missing from home and 688 of children missing from care, the latter involving 112 children.
S: 688

Q fact-text: how many different children ran off from care
A: There had been 1,204 episodes of children missing from home and 688 of children missing from care, the latter involving 112 children.
S: 112

N unanswerable: How many different children went missing from home in 2019/20?

Q definition: RHI
A: Return home interviews (RHIs) had been offered in 97% of cases and taken up in 63%.
S: Return home interviews

Q fact-text: rhi take up 2019/20
A: Return home interviews (RHIs) had been offered in 97% of cases and taken up in 63%.
S: 63%

N unanswerable: What share of return home interviews was done within 72 hours in 2019/20?

Q who-said: Who asked why kids won't talk afterwards?
A: Cllr Chowdhury asked why a third of children would not talk.
S: Cllr Chowdhury

Q reason: why do so many youngsters refuse to be interviewed
A: Mr Lister believed that they did not trust anyone with a form.
S: they did not trust anyone with a form

Q who-said: What did the 15-year-old say?
A: "I wasn't missing, I knew where I was," a 15-year-old had told the children's advocate.
S: "I wasn't missing, I knew where I was,"

Q who-said: who thought a charity might manage interviews better
A: Cllr Fenby wondered whether a charity might do better.
S: Cllr Fenby

Q fact-text: how many kids in care live very far away
A: Cllr Hollins was disturbed that six children in care were placed over 100 miles off.
S: six

N unanswerable: In which towns are the six distant placements?

Q fact-text: children missing education end of July
A: Children missing education (CME) numbered 174 at the end of July.
S: 174

Q fact-text: home educated number
A: Mrs Noor was told that children educated at home were counted separately, and that those numbered 356.
S: 356

N unanswerable: How many children were missing education at the end of July 2019?

Q decision: What was resolved on children missing?
A: **Resolved:** That the Director be asked to seek bids for RHIs from the voluntary sector; that figures be reported by ward in November; and that a member-led inquiry into distant placements, under Cllr Hollins, begin in October.
S: a member-led inquiry into distant placements, under Cllr Hollins, begin in October

Q decision: whos to lead the look at far-off placements, and when should it begin
A: **Resolved:** That the Director be asked to seek bids for RHIs from the voluntary sector; that figures be reported by ward in November; and that a member-led inquiry into distant placements, under Cllr Hollins, begin in October.
S: a member-led inquiry into distant placements, under Cllr Hollins, begin in October

Q decision: When was the inquiry into distant placements agreed?
A: Minutes of 16 September 2020
A: **Resolved:** That the Director be asked to seek bids for RHIs from the voluntary sector; that figures be reported by ward in November; and that a member-led inquiry into distant placements, under Cllr Hollins, begin in October.
S: 16 September 2020

N unanswerable: Which other members will sit on the inquiry into distant placements?

Q fact-text: weaknesses found in November 2018
A: **19 SEND Written Statement of Action.** Ms Shafi recalled that the inspection of November 2018 had found four weaknesses.
S: four weaknesses

Q definition: Which of the four SEND weaknesses is still open?
A: Three of them had now been signed off by the Department for Education; the fourth, the quality of Education, Health and Care (EHC) plans, had not.
S: the quality of Education, Health and Care (EHC) plans

Q fact-text: ehc plans in time 2019
A: 47% of plans were issued within 20 weeks in 2019, and 71% in the first half of 2020.
S: 47%

Q fact-text: first half of 2020 EHC timeliness
A: 47% of plans were issued within 20 weeks in 2019, and 71% in the first half of 2020.
S: 71%

N unanswerable: What share of EHC plans was in time in 2018?

Q who-said: what did the parents' forum say about speed
A: The Parent Carer Forum, through Miss Heidi Crane, said that "fast and poor is not what we asked for".
S: "fast and poor is not what we asked for"

Q who-said: who wanted fifty plans checked from outside
A: Cllr Ambler moved that an outside auditor look at fifty plans; Ms Shafi offered twenty, audited by a neighbouring council.
S: Cllr Ambler

Q fact-text: how many plans did the officer offer to have audited
A: Cllr Ambler moved that an outside auditor look at fifty plans; Ms Shafi offered twenty, audited by a neighbouring council.
S: twenty

Q decision: How many plans are to be audited, as decided?
A: **Resolved:** That thirty plans be audited by a neighbouring council and the result be brought back in March 2021.
S: thirty plans be audited by a neighbouring council

Q decision: SEND decision 16 September
A: **Resolved:** That thirty plans be audited by a neighbouring council and the result be brought back in March 2021.
S: thirty plans be audited by a neighbouring council

Q who-said: who pushed for governor training
A: Sister Agnes pressed for training for school governors.
S: Sister Agnes

N false-premise: When was training for governors agreed?

Q decision: what was dropped from the work programme
A: The item on music tuition was taken out.
S: music tuition

N unanswerable: Why was music tuition taken out of the programme?

Q fact-table: when did the thank you letter go
A: | 17(1) | Letter to heads | Clerk | 30 Sept | Green | Sent 24 September |
S: Sent 24 September

Q fact-table: survey replies so far
A: | 17(2) | Pupil survey | Youth Cabinet | Jan 2021 | Green | 1,912 replies so far |
S: 1,912 replies so far

Q fact-table: bids for interviews how many came
A: | 18 | Bids for return home interviews | Head of Early Help | 31 Oct | Amber | Two bids in; award due in December |
S: Two bids in

N unanswerable: Which charities have bid for return home interviews?

Q fact-table: has hollins's inquiry got going
A: | 18 | Inquiry into distant placements | Cllr Hollins | Oct start | Red | Not begun; no officer free |
S: Not begun; no officer free

Q paraphrase: what's holding up the look at distant placements
A: | 18 | Inquiry into distant placements | Cllr Hollins | Oct start | Red | Not begun; no officer free |
S: Not begun; no officer free

N false-premise: What did the distant placements inquiry find in October?

Q fact-table: Which council will audit the plans?
A: | 19 | Audit of EHC plans | Head of SEND | Mar 2021 | Amber | Partner council found (Elderby) |
S: Partner council found (Elderby)

Q fact-table: what did holiday meals cost
A: | 12 (July) | Cost of holiday meals | Finance Manager | 31 Aug | Green | £618,000, reported 2 September |
S: £618,000

Q fact-table: who owes us the nurseries map
A: | 9 (June) | Nursery closures map | Early Years Lead | 30 June | Red | Not supplied |
S: Early Years Lead

N unanswerable: How many nurseries have closed?

Q list: Which actions are red?
A: | 18 | Inquiry into distant placements | Cllr Hollins | Oct start | Red | Not begun; no officer free |
A: | 9 (June) | Nursery closures map | Early Years Lead | 30 June | Red | Not supplied |

Q fact-table: Docklands missing from home
A: | Docklands | 88 | 57 | 95 | 49 | 37 |
S: 88

Q fact-table: docklands interviews taken up
A: | Docklands | 88 | 57 | 95 | 49 | 37 |
S: 49

Q fact-table: newbold missing from care
A: | Newbold | 39 | 64 | 99 | 72 | 15 |
S: 64

Q fact-table: Missing education in Wyke
A: | Wyke | 45 | 22 | 97 | 60 | 22 |
S: 22

Q fact-table: marfleet home episodes apr-sep
A: | Marfleet | 74 | 31 | 96 | 58 | 28 |
S: 74

Q fact-table: where are kids likeliest to accept an interview
A: | Sutton Ings | 17 | 5 | 100 | 81 | 4 |
S: 81

Q fact-table: City total from care, April to September 2020
A: | City | 346 | 227 | 97 | 62 | 131 |
S: 227

N unanswerable: How many episodes were there in Docklands in April to September 2019?

N unanswerable: How many children were missing from home in Newbold North?

Q fact-text: Missing from care in the same months a year earlier
A: Episodes in the same months of 2019 were 598 from home and 349 from care.
S: 349

Q reason: why did fewer go missing this year
A: The drop is put down to lockdown.
S: lockdown

N false-premise: Why did missing episodes go up in 2020?

Q reason: Why is Newbold's care figure so high?
A: Newbold has four of the city's nine children's homes.
S: four of the city's nine children's homes

Q fact-table: contacts at front door q2 this year
A: | Contacts to the front door | 4,410 | 3,205 | 4,872 | – | – |
S: 4,872

Q fact-table: Referral repeats Q1
A: | Referrals that are repeats % | 21 | 19 | 23 | 20 | Red |
S: 19

Q fact-table: children in care latest
A: | Children in care | 781 | 812 | 826 | 790 | Red |
S: 826

Q paraphrase: how many kids in care have we now
A: | Children in care | 781 | 812 | 826 | 790 | Red |
S: 826

Q fact-table: looked after target
A: | Children in care | 781 | 812 | 826 | 790 | Red |
S: 790

Q fact-table: on protection plans, Q2 19/20
A: | Children on protection plans | 402 | 431 | 455 | 400 | Red |
S: 402

Q fact-table: social worker caseload q2 20/21
A: | Average caseload, social workers | 19.6 | 18.1 | 20.3 | 18 | Red |
S: 20.3

Q fact-table: temp social workers share
A: | Agency social workers % | 17 | 15 | 14 | 15 | Green |
S: 14

Q fact-table: care leavers working or studying now
A: | Care leavers in work or learning % | 54 | 49 | 47 | 58 | Red |
S: 47

Q fact-table: Care leavers suitably housed target
A: | Care leavers in suitable homes % | 85 | 88 | 91 | 90 | Green |
S: 90

Q fact-table: kids in care visited on time
A: | Children in care seen on time % | 91 | 93 | 94 | 95 | Amber |
S: 94

N unanswerable: What is the target for children in need?

N unanswerable: How much was spent on agency social workers?

Q comparison: Is the caseload any better than a year before?
A: | Average caseload, social workers | 19.6 | 18.1 | 20.3 | 18 | Red |

Q reason: why are fewer care leavers in a job
A: The fall in care leavers in work is explained by the closing of cafés and shops.
S: the closing of cafés and shops

Q reason: Why are there more children in care?
A: The number of children in care has grown because fewer cases finish in court: the family court heard a third fewer hearings between April and September.
S: fewer cases finish in court

N false-premise: Why has the number of children in care fallen?

Q date: when did inspectors visit
A: Letter from Ofsted after the assurance visit, 5–8 October 2020 (extracts)
S: 5–8 October 2020

Q paraphrase: what was good according to the inspectors
A: *What is working well:* "Leaders knew where the most vulnerable children were during the lockdown"; foster carers felt well supported.
S: "Leaders knew where the most vulnerable children were during the lockdown"; foster carers felt well supported

Q fact-text: What must improve, says Ofsted?
A: *What needs to improve:* the timeliness of strategy discussions; the recording of management decisions; and contact between brothers and sisters who live apart.
S: the timeliness of strategy discussions; the recording of management decisions; and contact between brothers and sisters who live apart

Q fact-text: case files read by Ofsted
A: Inspectors spoke to 14 foster carers and read 62 case files.
S: 62

N false-premise: What grade did Ofsted give after the October visit?

N unanswerable: How many social workers did inspectors speak to?

Q date: soonest date of next full inspection
A: The next full inspection will take place "no sooner than the spring of 2021".
S: "no sooner than the spring of 2021"

Q fact-text: Early Help cost
A: The service costs £5.9m; it has 11 family hubs and 138 staff.
S: £5.9m

Q fact-text: number of hubs now
A: The service costs £5.9m; it has 11 family hubs and 138 staff.
S: 11 family hubs

Q fact-text: hubs proposed
A: It is proposed to have seven hubs, and to spend the £740,000 saved on keyworkers (£520,000) and on a helpline (£220,000).
S: seven hubs

Q fact-text: money for the helpline
A: It is proposed to have seven hubs, and to spend the £740,000 saved on keyworkers (£520,000) and on a helpline (£220,000).
S: £220,000

N unanswerable: How many staff would lose their jobs in Early Help?

Q fact-text: share against seven hubs
A: 38% were for seven hubs, 49% against.
S: 49%

Q fact-text: backing for helpline
A: On the helpline 72% were for.
S: 72%

N unanswerable: What share was for more keyworkers?

Q who-said: What did dads want?
A: Fathers asked for evening opening.
S: evening opening

Q who-said: health visitors' fear
A: Health visitors foresaw "families walking past a locked door".
S: "families walking past a locked door"

Q list: Which hubs would shut?
A: Hubs to close: Bricknell, Sutton Ings, Wyke North and Docklands East.
S: Bricknell, Sutton Ings, Wyke North and Docklands East

Q decision: What is the Committee's view wanted on in particular?
A: The Committee is requested to give its view for the Cabinet of 14 December, and in particular on whether Docklands East should be spared.
S: whether Docklands East should be spared

Q date: when does cabinet decide on early help
A: The Committee is requested to give its view for the Cabinet of 14 December, and in particular on whether Docklands East should be spared.
S: 14 December

Q fact-table: date virtual school report
A: | 17 March 2021 | Virtual School: annual report | Carol Nesbit |
S: 17 March 2021

Q fact-table: who reports on exclusions in may
A: | 19 May 2021 | Exclusions | Head of Education Access |
S: Head of Education Access

N unanswerable: When will Early Help be looked at again?

Q paraphrase: what was finally decided on interviewing runaways
A: **Resolved:** That the Director be asked to seek bids for RHIs from the voluntary sector; that figures be reported by ward in November; and that a member-led inquiry into distant placements, under Cllr Hollins, begin in October.
S: the Director be asked to seek bids for RHIs from the voluntary sector

N false-premise: When was it resolved that fifty plans be audited?

Q paraphrase: who does the checking of the plans, after all the haggling
A: **Resolved:** That thirty plans be audited by a neighbouring council and the result be brought back in March 2021.
S: a neighbouring council

N unanswerable: Who seconded Cllr Ambler's motion?

Q date: When is the plan audit due back?
A: **Resolved:** That thirty plans be audited by a neighbouring council and the result be brought back in March 2021.
A: | 17 March 2021 | Audit of EHC plans | Iqra Shafi |
S: March 2021

N false-premise: What did the audit of thirty plans find?

N unanswerable: What did the Committee resolve about laptops?

Q paraphrase: when are we told what pupils think
A: **Resolved:** (1) that the Committee write to all heads with its thanks; (2) that the Youth Cabinet be given £1,500 to survey pupils and report in January 2021.
A: | 20 January 2021 | Pupil survey | Youth Cabinet |
S: January 2021

N unanswerable: How many heads replied to the letter of thanks?

Q fact-table: Alexandra from care episodes
A: | Alexandra | 61 | 40 | 98 | 66 | 19 |
S: 40

Q fact-table: bricknell missing education
A: | Bricknell | 22 | 8 | 100 | 70 | 6 |
S: 6

Q fact-table: wyke interviews offered percent
A: | Wyke | 45 | 22 | 97 | 60 | 22 |
S: 97

N unanswerable: How many children were missing from care in Marfleet in 2019/20?

N unanswerable: What was the RHI take-up in Docklands in 2019/20?

Q fact-table: children in need q2 this year
A: | Children in need | 2,680 | 2,590 | 2,745 | – | – |
S: 2,745

Q fact-table: care leavers in decent homes now
A: | Care leavers in suitable homes % | 85 | 88 | 91 | 90 | Green |
S: 91

Q fact-table: kids on protection plan target
A: | Children on protection plans | 402 | 431 | 455 | 400 | Red |
S: 400

Q fact-table: EHC in 20 weeks Q1 20/21
A: | EHC plans in 20 weeks % | 45 | 70 | 76 | 75 | Green |
S: 70

N unanswerable: How many EHC plans were issued in Q2?

N unanswerable: What was the caseload of early help workers in Q2?

Q fact-text: people in the hubs consultation
A: 1,066 people took part.
S: 1,066

Q date: hub consultation dates
A: Consultation ran from 7 September to 30 October.
S: from 7 September to 30 October

Q date: when were the hub by hub numbers put out
A: Unison asked for the figures by hub to be published, which was done on 13 October.
S: 13 October

N unanswerable: Which hub had the fewest visits?

N false-premise: When did the Committee decide to spare Docklands East?

Q paraphrase: which hub gets bigger
A: Docklands West would be enlarged.
S: Docklands West

Q fact-text: saved by cutting hubs
A: It is proposed to have seven hubs, and to spend the £740,000 saved on keyworkers (£520,000) and on a helpline (£220,000).
S: £740,000
