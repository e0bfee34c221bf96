Q paraphrase: who do I tell if I can't make the education meeting?
A: Members unable to attend should tell Committee Services (Lorna Keddie, 01699 555 214, committees@strathlennan.example) by noon on the day before.
S: Lorna Keddie, 01699 555 214

Q fact-text: latest time to send in apologies
A: Members unable to attend should tell Committee Services (Lorna Keddie, 01699 555 214, committees@strathlennan.example) by noon on the day before.
S: by noon on the day before

N unanswerable: by when must a deputation ask to be heard?

Q paraphrase: where can I leave my car
A: Parking is available behind Lennan House after showing the agenda letter at the barrier.
S: behind Lennan House

N unanswerable: what does it cost to park at Lennan House?

Q fact-text: who sent apologies in February 2018
A: **Apologies:** Councillor Hector Laidlaw; Mr Sean Breck (teacher representative).
S: Councillor Hector Laidlaw; Mr Sean Breck

Q paraphrase: who speaks for mums and dads on the committee
A: **Present:** Councillors Moira Tannahill (Convener), Euan Gilfillan (Vice-Convener), Rhona Abercairney, Iain Stobo, Fraser MacQuattie and Aileen Purdon; Rev. Colin Drysdale (religious representative); Mrs Jean Haldane (parent representative).
S: Mrs Jean Haldane

N false-premise: which pupil representative sat on the committee?

Q fact-text: When and where did the Education, Skills and Culture Committee meet in February 2018?
A: ### Wednesday 14 February 2018 at 10.30 am, Lennan House, Kilbrachan

Q comparison: How much did the outline design of the learning campus come to against what the capital plan allows?
A: The Head of Education advised that the outline design had been costed at £31.4 million, against the £27.9 million allowed for in the capital plan.
S: costed at £31.4 million, against the £27.9 million

Q paraphrase: whats the price tag on the new academy campus
A: The Head of Education advised that the outline design had been costed at £31.4 million, against the £27.9 million allowed for in the capital plan.
S: £31.4 million

N unanswerable: What will the swimming pool alone cost at the Kilbrachan campus?

Q who-said: Who wanted the pool dropped from the campus?
A: Councillor Stobo asked that the swimming pool be taken out of the scheme.
S: Councillor Stobo

N unanswerable: why did Councillor Stobo want the pool dropped from the campus?

Q decision: is the swimming pool staying in or not?
A: The Committee AGREED to keep the pool and defer the running track.
S: keep the pool

Q fact-text: vote on the pool and running track
A: On a division, 5 Members voted for the motion and 3 for Councillor Stobo's amendment.
S: 5 Members voted for the motion and 3 for Councillor Stobo's amendment

N unanswerable: how did the vote go on closing Inverfoyle Primary?

Q fact-text: seconder of Councillor Gilfillan's motion
A: Councillor Gilfillan, seconded by Councillor Purdon, moved that the pool be kept but the running track be deferred to a second phase.
S: Councillor Purdon

N unanswerable: who seconded Councillor Stobo's amendment?

Q paraphrase: what came of the motion to bring back the library van at Corriedon
A: The Culture Manager reported that the Corriedon stop had resumed on 2 October 2017.
S: resumed on 2 October 2017

Q reason: why is the library van still not stopping in Ardmallie?
A: The Ardmallie stop had not resumed because the turning place at the former school was no longer safe for a vehicle of 7.5 tonnes.
S: the turning place at the former school was no longer safe for a vehicle of 7.5 tonnes

N unanswerable: Why were the mobile library stops at Corriedon and Ardmallie taken away in the first place?

N false-premise: on what date did the Ardmallie mobile library stop resume?

Q date: When did the committee agree the motion about mobile library stops?
A: At its meeting of 30 August 2017 the Committee had agreed a motion by Councillor Abercairney that the stops at Corriedon and Ardmallie be restored.
S: 30 August 2017

Q who-said: whose motion was it to restore the library stops
A: At its meeting of 30 August 2017 the Committee had agreed a motion by Councillor Abercairney that the stops at Corriedon and Ardmallie be restored.
S: Councillor Abercairney

Q paraphrase: When will councillors hear more about the Ardmallie van?
A: A further report was requested for the May cycle.
A: | 16 May 2018 | Ardmallie mobile library stop | Culture Manager |
A: | 2 | Report on mobile library stop, Ardmallie | 15 Nov 2017 | Culture Manager | May 2018 | On track |

Q who-said: Who blamed the council for the falling number of kids at Inverfoyle?
A: Mrs Haldane said that the drop in the roll had been caused by the council's own refusal to let houses in the village.
S: Mrs Haldane

Q comparison: how many children were at Inverfoyle in 2016 and how many at the November meeting
A: The Head of Education replied that the roll had stood at 11 in August 2016 and was 7 now.
S: 11 in August 2016 and was 7 now

N unanswerable: how many children are expected at Inverfoyle Primary in August 2018?

Q date: until when can I have my say on the Inverfoyle closure
A: The Committee AGREED to start a statutory consultation, to run from 8 January to 23 March 2018.
S: 23 March 2018

Q decision: what did they decide about shutting the wee school at Inverfoyle?
A: The Committee AGREED to start a statutory consultation, to run from 8 January to 23 March 2018.
S: to start a statutory consultation

N false-premise: When did the committee agree to close Inverfoyle Primary?

Q paraphrase: how many trainee teachers did we actually get
A: It was noted that 22 probationers had been asked for and 14 allocated.
S: 14 allocated

Q fact-text: number of probationers requested
A: It was noted that 22 probationers had been asked for and 14 allocated.
S: 22

N unanswerable: which schools were the 14 probationers sent to?

Q definition: What is the PEF?
A: The Pupil Equity Fund (PEF) is paid by the Scottish Government directly to head teachers at £1,200 for each pupil from P1 to S3 who is registered for free school meals.

Q paraphrase: how much per poor pupil do heads get
A: The Pupil Equity Fund (PEF) is paid by the Scottish Government directly to head teachers at £1,200 for each pupil from P1 to S3 who is registered for free school meals.
S: £1,200

Q definition: what does ACF stand for and do we get any
A: It is separate from the Attainment Challenge Fund (ACF), which is paid to the authority and which Strathlennan does not receive.
S: Attainment Challenge Fund

N false-premise: How much Attainment Challenge Fund money did Strathlennan receive in 2017/18?

Q fact-text: PEF total received 2017/18
A: In 2017/18 the 41 eligible schools received £1.86 million.
S: £1.86 million

N unanswerable: PEF total received 2016/17

Q paraphrase: how much of the equity cash was gone by new year
A: By 31 December 2017 they had spent £0.74 million.
S: £0.74 million

Q reason: Why have schools been so slow to spend the equity fund?
A: The underspend arises chiefly because posts advertised in June could not be filled until after the October holiday.
S: posts advertised in June could not be filled until after the October holiday

Q date: final deadline for carried-forward PEF to be used
A: Money not spent by 31 March 2018 may be carried into the next year but must be spent by 30 September 2018.
S: 30 September 2018

N unanswerable: what happens to PEF money still unspent after 30 September 2018?

Q list: What are headteachers spending the Pupil Equity Fund on?
A: additional classroom assistants (37% of planned spend);
A: literacy and numeracy programmes (24%);
A: home-school link workers (21%);
A: breakfast clubs and holiday clubs (11%);
A: tablets and other equipment (7%).

Q fact-text: share of PEF on ipads
A: tablets and other equipment (7%).
S: 7%

N unanswerable: share of PEF on educational psychologists

Q list: what could go wrong with the equity fund
A: The main risks are that temporary posts will be hard to keep filled, that the effect of a single programme cannot be told apart from that of others, and that small schools receive too little to employ anyone.

Q fact-table: Port Essan cluster PEF allocation
A: | Port Essan | 8 | 467 | 201 | 402 |
S: 467

Q fact-table: how much had the Glen Arrow schools used by the end of December?
A: | Glen Arrow | 7 | 174 | 48 | 120 |
S: 48

Q fact-table: What does the Corriedon cluster plan to have spent by 31 March?
A: | Corriedon | 6 | 219 | 58 | 147 |
S: 147

N unanswerable: what does the Corriedon cluster plan to have spent by 30 June?

Q fact-table: number of schools in the Lochmallie cluster
A: | Lochmallie | 9 | 388 | 162 | 331 |
S: 9

Q comparison: Did Kilbrachan or Port Essan get more equity money?
A: | Kilbrachan | 11 | 612 | 271 | 540 |
A: | Port Essan | 8 | 467 | 201 | 402 |

Q fact-text: primary attendance 2016/17
A: Attendance in primary schools was 94.9% in 2016/17, compared with 95.3% in the session before.
S: 94.9%

Q paraphrase: are more or fewer little ones turning up at school than the year before
A: Attendance in primary schools was 94.9% in 2016/17, compared with 95.3% in the session before.
S: 94.9% in 2016/17, compared with 95.3% in the session before

Q fact-text: how was attendance at the special schools
A: Attendance in the two special schools was 89.2%; no earlier figure is given because one of the schools opened only in August 2016.
S: 89.2%

N unanswerable: what was special school attendance in 2015/16?

Q reason: why is there no comparison figure for the special schools
A: Attendance in the two special schools was 89.2%; no earlier figure is given because one of the schools opened only in August 2016.
S: one of the schools opened only in August 2016

Q reason: Why did teenagers attend better?
A: Secondary attendance improved because the new text-message alert reaches parents before 9.30 am, so that absence is followed up on the same day.
S: the new text-message alert reaches parents before 9.30 am

N false-premise: why did secondary attendance fall in 2016/17?

Q reason: do officers know why primary attendance went down?
A: Officers could offer no single cause for the drop in primary schools, although a norovirus outbreak closed four nursery classes in February.
S: Officers could offer no single cause for the drop in primary schools

Q definition: what counts as unauthorised absence?
A: An *unauthorised absence* is one for which no reason has been given or which the school does not accept, including most family holidays in term time.

Q paraphrase: will taking my kids to Spain during term be marked against them
A: An *unauthorised absence* is one for which no reason has been given or which the school does not accept, including most family holidays in term time.
S: most family holidays in term time

N unanswerable: how much is the fine for taking children on holiday in term time?

Q definition: difference between temporary exclusion and removal from the register
A: A *temporary exclusion* is the formal sending home of a pupil for a fixed number of days; *removal from the register* ends the pupil's place at the school.

Q fact-text: how many kids were expelled for good in 2016/17?
A: There was one removal from the register, compared with none in 2015/16.
S: one

N unanswerable: which school had the removal from the register?

Q comparison: temporary exclusions this session against last
A: Temporary exclusions fell from 318 to 264.
S: fell from 318 to 264

Q paraphrase: are kids in care sent home more than others
A: Care-experienced pupils made up 2.1% of the roll but 13.6% of those excluded.
S: 2.1% of the roll but 13.6% of those excluded

N unanswerable: what is the attendance of care-experienced pupils?

Q fact-table: Kilbrachan Academy exclusions 2016/17
A: | Kilbrachan Academy | 89.4% | 90.1% | 121 | 88 |
S: 88

Q fact-table: how many times were pupils sent home from Port Essan Grammar in 2015/16
A: | Port Essan Grammar | 90.3% | 90.4% | 84 | 79 |
S: 84

N unanswerable: Port Essan Grammar exclusions 2017/18

Q list: which secondary had worse attendance than the year before?
A: | Glen Arrow High | 92.8% | 92.5% | 18 | 22 |
S: Glen Arrow High

Q fact-table: attendance at Corriedon High in the latest session
A: | Corriedon High | 91.7% | 91.9% | 32 | 18 |
S: 91.9%

N unanswerable: attendance at Corriedon Primary in the latest session

Q fact-table: lochmallie high temp exclusions 16/17
A: | Lochmallie High | 91.2% | 91.6% | 63 | 57 |
S: 57

Q comparison: how much dearer would violin lessons get
A: At present pupils pay £168 a year for a weekly lesson.
A: Officers propose £252 from August 2018.

Q fact-text: current yearly charge for music tuition
A: At present pupils pay £168 a year for a weekly lesson.
S: £168

N unanswerable: yearly charge for hiring an instrument

Q list: who would still get music lessons free?
A: Pupils sitting an SQA music qualification would go on paying nothing, as would those entitled to free school meals; a second child in a family would pay half.

Q paraphrase: is there a discount for brothers and sisters learning an instrument
A: Pupils sitting an SQA music qualification would go on paying nothing, as would those entitled to free school meals; a second child in a family would pay half.
S: a second child in a family would pay half

Q list: What options were looked at for the music service?
A: (a) leave the charge as it is and find £96,000 elsewhere;
A: (b) raise the charge to £252;
A: (c) end individual lessons and teach only in groups;
A: (d) close the service, with the loss of 9.6 posts.

Q reason: why don't officers want to shut the music service
A: Option (d) is not recommended, since the redundancy cost of £310,000 would take over a year to recover.
S: the redundancy cost of £310,000 would take over a year to recover

Q who-said: who was against teaching only in groups?
A: Option (c) was opposed by the Educational Institute of Scotland (EIS).
S: the Educational Institute of Scotland (EIS)

N unanswerable: why was the EIS against teaching only in groups?

Q fact-text: how many jobs would go if music tuition was scrapped
A: (d) close the service, with the loss of 9.6 posts.
S: 9.6 posts

Q fact-text: how many parents would put up with £252
A: Of 417 parents who replied to the survey, 289 would accept some increase but only 96 would accept £252.
S: 96

N unanswerable: how many parents would rather have group lessons?

Q decision: what is the committee being asked to approve on music fees?
A: Recommendation: that the Committee approve option (b), with a review after twelve months.
S: approve option (b), with a review after twelve months

N false-premise: when did the committee approve the £252 music charge?

Q paraphrase: where do I hand back a borrowed trumpet
A: Instruments on loan should be returned to the Music Store, Unit 4, Shore Road, Port Essan, by 22 June.
S: the Music Store, Unit 4, Shore Road, Port Essan

Q fact-text: who can I ring about music lessons
A: *Contact officer: Derek Yuill, Music Service Co-ordinator, 01699 555 390.
S: Derek Yuill, Music Service Co-ordinator, 01699 555 390

N unanswerable: who can I ring about the Pupil Equity Fund?

Q paraphrase: did we ever hear back about the crossing at Corriedon
A: | 1 | Write to Transport Scotland about Corriedon school crossing | 30 Aug 2017 | Roads Manager | Oct 2017 | Complete – reply received, request refused |
S: reply received, request refused

N unanswerable: why was the Corriedon crossing turned down?

Q list: which actions are late?
A: | 3 | Seminar for Members on PEF | 30 Aug 2017 | Head of Education | Jan 2018 | Overdue |
A: | 4 | Review of school lets charges | 24 May 2017 | Facilities Manager | Dec 2017 | Overdue |

Q fact-table: whose job is the Gaelic nursery study
A: | 5 | Gaelic Medium nursery, Port Essan: feasibility | 15 Nov 2017 | Early Years Manager | Jun 2018 | On track |
S: Early Years Manager

Q date: when was the review of school lets agreed
A: | 4 | Review of school lets charges | 24 May 2017 | Facilities Manager | Dec 2017 | Overdue |
S: 24 May 2017

N unanswerable: what did COSLA reply about probationer numbers?

Q fact-table: when do exam results come to committee
A: | 29 August 2018 | SQA results | Head of Education |
S: 29 August 2018

Q fact-table: who is leading on the museum strategy
A: | 14 November 2018 | Museum Service Strategy | Culture Manager |
S: Culture Manager

N unanswerable: who is leading on the school estate strategy?

Q list: What is coming to the November 2018 meeting?
A: | 14 November 2018 | Museum Service Strategy | Culture Manager |
A: | 14 November 2018 | Learning Campus: second phase | Property Manager |
