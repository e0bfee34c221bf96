Q date: when did the Health and Wellbeing Board get the Healthwatch annual report
A: *Your independent voice for health and care in the London Borough of Tarnside. Laid before the Health and Wellbeing Board on Wednesday 12 July 2017 (item 9).*
S: Wednesday 12 July 2017
Q fact-text: council grant to Healthwatch next year, 2017/18
A: Our grant from the council was cut from £178,000 to £151,000, and in 2017/18 it will be £142,500.
A: | Council grant | 178,000 | 151,000 | 151,000 | 142,500 |
S: £142,500
N unanswerable: council grant to Healthwatch in 2018/19
N unanswerable: why was the Healthwatch grant cut
Q paraphrase: who showed front desk staff how to greet deaf people?
A: Four things gave me heart this year: 91 volunteers, a hospital that changed its menus, a council that said sorry, and a young woman called Temi (not her real name) who taught forty receptionists to say hello in British Sign Language.
S: a young woman called Temi
N unanswerable: what is Temi's real name
Q fact-text: treasurer of Healthwatch Tarnside
A: **Board:** Delphine Ashworth-Kaye (Chair), Moses Tukei (Vice-Chair), Pearl Ong (Treasurer), Barry Loom, Sunita Rale, Ged Finnerty.
S: Pearl Ong
Q paraphrase: who's the boss of the Healthwatch staff
A: **Staff:** Imogen Frayne, Chief Officer; Yusuf Celik, Engagement Lead; Hattie Broom, Information Officer (part time); and, until December, Colin Mabey, Research Officer.
S: Imogen Frayne, Chief Officer
Q fact-text: who was research officer until December?
A: **Staff:** Imogen Frayne, Chief Officer; Yusuf Celik, Engagement Lead; Hattie Broom, Information Officer (part time); and, until December, Colin Mabey, Research Officer.
S: Colin Mabey
N unanswerable: why did Colin Mabey leave
N false-premise: who has replaced Colin Mabey as research officer
Q fact-text: which organisation hosts Healthwatch
A: We are hosted by Tarnside Voluntary Action.
S: Tarnside Voluntary Action
Q definition: what does the power to enter and view cover
A: We may *enter and view* any place where publicly funded care is given.
S: any place where publicly funded care is given
Q paraphrase: how long do hospitals and suchlike get to answer a report
A: We may ask for a reply within 20 working days to any report.
S: within 20 working days
Q paraphrase: I want to complain about my hospital, can Healthwatch take it on?
A: We do not deal with complaints; those who wish to complain are put in touch with the advocacy service, SpeakEasy.
S: We do not deal with complaints
Q fact-text: name of the advocacy service
A: We do not deal with complaints; those who wish to complain are put in touch with the advocacy service, SpeakEasy.
S: SpeakEasy
N unanswerable: how many people were put in touch with SpeakEasy
Q fact-table: enter and view visits 2015/16
A: | Enter-and-view visits | 9 | 14 | 12 | 10 |
S: 14
Q fact-table: how many enter and view visits are planned for 2017/18?
A: | Enter-and-view visits | 9 | 14 | 12 | 10 |
S: 10
N unanswerable: enter and view visits 2013/14
Q fact-table: people who told us their experience 2016/17
A: | People who told us their experience | 1,640 | 2,105 | 2,318 | 2,400 |
S: 2,318
Q fact-table: how many folk got advice from Healthwatch in 2014/15
A: | People given information or advice | 512 | 688 | 731 | 750 |
S: 512
Q fact-table: recommendations taken up in 2016/17
A: | Recommendations accepted | 18 | 37 | 41 | – |
S: 41
N unanswerable: recommendations carried out in 2016/17
Q fact-table: recommendations made 2016/17
A: | Recommendations made | 31 | 52 | 49 | – |
S: 49
N unanswerable: recommendations planned for 2017/18
Q fact-table: volunteer numbers March 2016
A: | Volunteers at 31 March | 64 | 83 | 91 | 100 |
S: 83
Q paraphrase: how much time did helpers put in last year (16/17)
A: | Volunteer hours given | 3,310 | 4,022 | 4,590 | 4,800 |
S: 4,590
Q comparison: are bodies getting better at replying on time?
A: | Replies within 20 working days | 40% | 63% | 71% | 90% |
Q fact-table: website hits target for 2017/18
A: | Visits to our website | 8,700 | 13,400 | 21,950 | 25,000 |
S: 25,000
N unanswerable: social media followers 2016/17
N false-premise: why did website visits fall in 2016/17?
Q fact-text: who still hasn't answered Healthwatch's letter
A: The seven bodies that did not reply in time were written to a second time; all but one, Pendle Wharf Dental Care, have since answered.
S: Pendle Wharf Dental Care
N unanswerable: why hasn't Pendle Wharf Dental Care answered
N unanswerable: which other six bodies replied late
Q fact-text: how many people were spoken to in the discharge lounge
A: In June and September 2016 we spoke to 206 people in the discharge lounge of St Chad's Hospital and telephoned 118 of them a fortnight later.
S: 206
Q fact-text: average wait for medicines at St Chad's in 2016
A: People waited on average 4 hours 10 minutes for their medicines, and 22 waited more than eight hours.
S: 4 hours 10 minutes
Q fact-text: average medicines wait in the 2014 exercise
A: In 2014, when we did the same exercise with 160 people, the average was 3 hours 25 minutes.
S: 3 hours 25 minutes
N unanswerable: average medicines wait in 2015
N unanswerable: average wait for transport at St Chad's
Q paraphrase: are people stuck longer for their tablets before going home than they used to be
A: People waited on average 4 hours 10 minutes for their medicines, and 22 waited more than eight hours.
A: In 2014, when we did the same exercise with 160 people, the average was 3 hours 25 minutes.
N false-premise: how did St Chad's cut the wait for medicines between 2014 and 2016
Q who-said: who sat through the same quiz show twice?
A: "They told me at nine I could go and I watched the same quiz show twice," said Mr D, 78.
S: Mr D, 78
Q fact-text: how many of those phoned hadn't got promised help at home
A: Of the 118 telephoned, 31 had not had the help at home that they were promised, and 14 were back in hospital.
S: 31
Q paraphrase: how many had to be readmitted
A: Of the 118 telephoned, 31 had not had the help at home that they were promised, and 14 were back in hospital.
S: 14
N unanswerable: how many of those phoned had died?
N unanswerable: who fitted the key safe on the wrong house
Q decision: what hours did the hospital agree to have a pharmacist in the lounge
A: **We asked** the hospital to put a pharmacist in the lounge from 8 am to 8 pm; **the hospital said** that it would do so from 10 am to 6 pm, Monday to Friday, from 9 January 2017.
S: from 10 am to 6 pm, Monday to Friday
Q fact-text: what hours did Healthwatch want a pharmacist there for?
A: **We asked** the hospital to put a pharmacist in the lounge from 8 am to 8 pm; **the hospital said** that it would do so from 10 am to 6 pm, Monday to Friday, from 9 January 2017.
S: from 8 am to 8 pm
N false-premise: what weekend hours did the hospital agree for the pharmacist
Q reason: why wouldn't the hospital ban sending over-75s home late at night
A: The hospital refused our second request, that nobody over 75 be sent home after 9 pm, saying that it would be "unduly rigid", but agreed to count such discharges.
S: it would be "unduly rigid"
Q fact-text: late discharges of over 75s in March
A: There were 57 in February and 44 in March.
S: 44
N unanswerable: late discharges of over 75s in January
N unanswerable: late discharges of over 75s in April
Q who-said: who led the work with deaf people
A: Yusuf Celik led this work with the Tarnside Deaf Club.
S: Yusuf Celik
Q fact-text: number of GP practices tested by deaf people
A: Thirty-eight deaf people tested 21 GP practices and nine dental practices.
S: 21
Q fact-text: how many practices had a working hearing loop
A: Four practices had a hearing loop that worked.
S: Four
Q paraphrase: at how many surgeries do you have to ring up to get a signer
A: At 13 of the 21 GP practices no interpreter could be booked without a telephone call.
S: 13 of the 21
N unanswerable: at how many dental practices did you have to phone for an interpreter?
Q who-said: who got told off for missing a turn
A: "I was called by shouting my name," Temi signed.
A: "Then I was told off for missing my turn."
S: Temi
Q fact-text: CCG money for sign training
A: The Clinical Commissioning Group (CCG) has paid £6,400 for training in basic signs, and 40 receptionists have taken it.
S: £6,400
Q date: when will the shared text number now be ready
A: A shared text number for all practices was promised for April 2017 and has been put off until October because the supplier went out of business.
S: October
Q reason: reason for delay to text number
A: A shared text number for all practices was promised for April 2017 and has been put off until October because the supplier went out of business.
S: the supplier went out of business
N unanswerable: what will the shared text number cost
N unanswerable: name of the supplier that went bust
Q fact-table: overall result Camellia Court
A: | Camellia Court | 8 June 2016 | 11 | No | Poor | 3 of 11 | Poor |
S: Poor
Q date: when did volunteers first eat at Camellia Court?
A: | Camellia Court | 8 June 2016 | 11 | No | Poor | 3 of 11 | Poor |
S: 8 June 2016
Q date: when was the return visit to Camellia Court
A: We went back to Camellia Court, unannounced, on 1 February 2017.
S: 1 February 2017
N unanswerable: when was the return visit to Foxglove
Q paraphrase: has Camellia Court bucked its ideas up
A: There was now a choice of two dishes and nine of ten residents had a drink within reach.
S: a choice of two dishes and nine of ten residents had a drink within reach
Q fact-table: how many residents were spoken to at Eversley
A: | Eversley | 13 July 2016 | 16 | Yes | Good | 12 of 16 | Good |
S: 16
N unanswerable: how many staff were spoken to at Eversley
Q fact-table: did Hambledon offer a choice of main
A: | Hambledon | 19 October 2016 | 8 | No | Good | 5 of 8 | Fair |
S: No
Q fact-table: Beaufort drinks within reach
A: | Beaufort | 18 May 2016 | 14 | Yes | Fair | 9 of 14 | Fair |
S: 9 of 14
Q fact-table: gresham help with eating
A: | Gresham | 5 October 2016 | 12 | Yes | Fair | 11 of 12 | Good |
S: Fair
Q fact-table: date of visit to Drake Lodge
A: | Drake Lodge | 22 June 2016 | 7 | Yes | Good | 7 of 7 | Good |
S: 22 June 2016
N unanswerable: regulator's rating of Drake Lodge
N unanswerable: how many residents live at Jasmine
Q list: which homes came out poor overall?
A: | Camellia Court | 8 June 2016 | 11 | No | Poor | 3 of 11 | Poor |
A: | Isis Villa | 9 November 2016 | 13 | No | Poor | 4 of 13 | Poor |
Q list: homes where everyone could reach a drink
A: | Drake Lodge | 22 June 2016 | 7 | Yes | Good | 7 of 7 | Good |
A: | Jasmine | 23 November 2016 | 6 | Yes | Good | 6 of 6 | Good |
Q paraphrase: did they grass any home up to the inspectors
A: Our concerns about Isis Villa were passed to the regulator on the day of the visit.
A: We did not pass on concerns about any other home.
S: Isis Villa
N false-premise: when were concerns about Camellia Court passed to the regulator?
N unanswerable: what did the regulator do about Isis Villa
Q date: when will Isis Villa be looked at again
A: Isis Villa will be visited again in autumn 2017.
S: autumn 2017
Q fact-text: halal dishes on the menu at St Chad's now
A: At St Chad's, where patients had told us that halal meals came "cold, late and always curry", the caterer has changed the menu: there are now nine halal dishes where there were two.
S: nine
N unanswerable: how many vegetarian dishes are on the menu at St Chad's
Q fact-text: how many pupils were asked about mental health and how many schools
A: We asked 412 pupils in five schools, aged 13 to 17, about their mental health.
S: 412 pupils in five schools
N unanswerable: which five schools took part
Q fact-text: percentage of pupils who'd tell a teacher
A: Sixty-one per cent would tell a friend, 24 per cent a parent and 9 per cent a teacher.
S: 9 per cent
Q paraphrase: who are teens most likely to open up to
A: Sixty-one per cent would tell a friend, 24 per cent a parent and 9 per cent a teacher.
S: a friend
Q fact-text: share going to their doctor first
A: Only 3 per cent would go to their GP first.
S: 3 per cent
N unanswerable: share of pupils who would ring a helpline
Q fact-text: referred to CAMHS and waited over 18 weeks
A: Of the 47 who had been referred to the Child and Adolescent Mental Health Service (CAMHS), 29 had waited longer than 18 weeks.
S: 29
N unanswerable: longest CAMHS wait among the pupils
Q definition: CAMHS stands for?
A: Of the 47 who had been referred to the Child and Adolescent Mental Health Service (CAMHS), 29 had waited longer than 18 weeks.
S: Child and Adolescent Mental Health Service
Q who-said: who wrote about having stopped being ill by the time the phone rang
A: "By the time they rang I'd stopped being ill or stopped saying so," wrote a girl of 16.
S: a girl of 16
Q comparison: do lads talk about it less than girls
A: Boys were half as likely as girls to have told anybody.
S: half as likely
Q fact-text: number of extra therapists promised
A: The Chair of the CCG, Dr Reuben Stott, replied on 3 March 2017 that two more therapists would be appointed; the report had asked for four.
S: two
Q fact-text: how many extra therapists did Healthwatch want?
A: The Chair of the CCG, Dr Reuben Stott, replied on 3 March 2017 that two more therapists would be appointed; the report had asked for four.
S: four
N unanswerable: when will the two extra therapists start
Q reason: why did one school say no to the counsellor
A: Schools have been offered a trained counsellor for one day a week: three of the five have accepted, one has declined as it has its own, and one has not answered.
S: it has its own
N unanswerable: which school declined the counsellor
Q fact-text: number of home care providers after October 2016
A: When the council moved from 23 home-care providers to six in October 2016, we opened a telephone line for a fortnight and took 164 calls.
S: six
N unanswerable: names of the six home care providers
N unanswerable: how much did the council save by cutting home care providers?
Q fact-text: calls to the home care line, first fortnight
A: When the council moved from 23 home-care providers to six in October 2016, we opened a telephone line for a fortnight and took 164 calls.
S: 164
Q fact-text: calls in the second fortnight March 2017
A: In the line's second fortnight, in March 2017, there were 39 calls, of which 11 were about missed visits.
S: 39
Q paraphrase: how many rang in autumn because no carer had turned up
A: Missed visits were the commonest trouble (71 calls), then strangers coming without notice (48) and shortened visits (30).
S: 71
Q fact-text: missed visit calls in the march round
A: In the line's second fortnight, in March 2017, there were 39 calls, of which 11 were about missed visits.
S: 11
N unanswerable: shortened visit calls in the march round
Q paraphrase: was anyone happy with the new home help setup
A: Fifteen callers were content.
S: Fifteen
Q who-said: who complained of eleven different carers in nine days
A: A wife caring for a man with Parkinson's disease told us: "Eleven different faces in nine days. He stopped letting them in."
S: A wife caring for a man with Parkinson's disease
Q who-said: who said sorry on behalf of the council, and where
A: The council's Director of Adult Services, Mrs Olive Strang, apologised at the Scrutiny Committee on 8 December 2016, fined two providers (£12,000 and £7,500) and set up a weekly call with us.
S: Mrs Olive Strang
Q fact-text: fines on the home care firms
A: The council's Director of Adult Services, Mrs Olive Strang, apologised at the Scrutiny Committee on 8 December 2016, fined two providers (£12,000 and £7,500) and set up a weekly call with us.
S: £12,000 and £7,500
N unanswerable: which home care firms were fined
Q fact-table: staff costs actual 2016/17
A: | Staff | 124,300 | 112,000 | 108,420 | 104,000 |
S: 108,420
Q fact-table: staff budget 2016/17
A: | Staff | 124,300 | 112,000 | 108,420 | 104,000 |
S: 112,000
N unanswerable: staff budget 2015/16
Q fact-table: volunteers' expenses last year actual
A: | Volunteers' expenses | 6,150 | 7,000 | 7,310 | 7,500 |
S: 7,310
Q fact-table: total income 2016/17 actual
A: | **Total income** | **187,200** | **166,000** | **172,650** | **166,500** |
S: 172,650
Q fact-table: training spend 15/16
A: | Training | 3,900 | 3,000 | 2,260 | 3,000 |
S: 3,900
Q list: what did Healthwatch spend more on than budgeted in 2016/17
A: | Volunteers' expenses | 6,150 | 7,000 | 7,310 | 7,500 |
A: | Research and events | 17,800 | 12,000 | 13,945 | 14,000 |
Q fact-table: hosting fee and office cost
A: | Office and hosting fee | 31,000 | 29,500 | 29,500 | 29,500 |
S: 29,500
N unanswerable: how much of the office line is the hosting fee
Q paraphrase: how much has Healthwatch got put by
A: The surplus of £11,215 has been added to reserves, which stood at £46,780 on 31 March 2017.
S: £46,780
N unanswerable: reserves at 31 March 2016
Q fact-text: reserves policy
A: The policy is to hold reserves equal to three months' spending.
S: three months' spending
Q fact-text: income from the hospital
A: "Other income" came chiefly from work for the CCG (£14,000) and the hospital (£5,500).
S: £5,500
Q fact-text: how were the priorities for 2017/18 picked
A: Our three priorities for 2017/18 were chosen by a vote of 329 people at four events and online: dentistry for care-home residents (141 votes), waiting for CAMHS (102) and hospital transport (86).
S: by a vote of 329 people at four events and online
Q fact-text: votes for hospital transport
A: Our three priorities for 2017/18 were chosen by a vote of 329 people at four events and online: dentistry for care-home residents (141 votes), waiting for CAMHS (102) and hospital transport (86).
S: 86
N false-premise: what will Healthwatch do about its diabetes priority
Q paraphrase: which subject just failed to make the cut
A: Diabetes, with 70 votes, narrowly missed.
S: Diabetes
Q decision: is the research job going to be advertised?
A: The post of Research Officer will not be filled.
S: will not be filled
Q reason: why were fewer care homes visited
A: Councillor Peggy Arnott asked why fewer care homes had been visited than in the year before, to which Ms Frayne replied that the Research Officer's departure had cost them a month.
S: the Research Officer's departure had cost them a month
Q who-said: who told the board one fine was being appealed
A: Mrs Strang said that the fine on the second provider was under appeal.
S: Mrs Strang
N unanswerable: when will the fine appeal be heard
Q decision: did the board agree to hold the grant at 151,000?
A: Mr Tukei asked that the grant be held at £151,000; the Chair said that this was not in the Board's gift.
S: this was not in the Board's gift
N false-premise: when did the health and wellbeing board agree to freeze the Healthwatch grant?
Q decision: what does the board want from St Chad's
A: **AGREED** that (1) the report be received; (2) St Chad's be invited to explain late discharges at the Board's meeting on 11 October 2017; and (3) the Chair write to Pendle Wharf Dental Care.
S: explain late discharges at the Board's meeting on 11 October 2017
Q paraphrase: who's going to chase the dentist that won't reply
A: **AGREED** that (1) the report be received; (2) St Chad's be invited to explain late discharges at the Board's meeting on 11 October 2017; and (3) the Chair write to Pendle Wharf Dental Care.
S: the Chair
Q paraphrase: how many people were let down once they got back to their own house
A: Of the 118 telephoned, 31 had not had the help at home that they were promised, and 14 were back in hospital.
S: 31 had not had the help at home that they were promised
N unanswerable: how many of those phoned lived alone
Q paraphrase: is anybody still getting sent home in the middle of the night
A: There were 57 in February and 44 in March.
S: 57 in February and 44 in March
N false-premise: when did St Chad's stop sending over-75s home after 9 pm?
Q paraphrase: what's stopping you texting any doctor's surgery
A: A shared text number for all practices was promised for April 2017 and has been put off until October because the supplier went out of business.
S: the supplier went out of business
N false-premise: how many texts have been sent to the shared text number
Q paraphrase: did the firm that got fined take it lying down?
A: Mrs Strang said that the fine on the second provider was under appeal.
S: the fine on the second provider was under appeal
N false-premise: how did the board rule on the provider's appeal
Q fact-table: is there a choice of dinner at Alder House
A: | Alder House | 4 May 2016 | 9 | Yes | Good | 8 of 9 | Good |
S: Yes
N unanswerable: is there a halal choice at Alder House
Q fact-table: foxglove visit date
A: | Foxglove | 27 July 2016 | 10 | No | Fair | 6 of 10 | Fair |
S: 27 July 2016
N false-premise: what did the return visit to Isis Villa find?
Q fact-table: reports brought out in 2015/16
A: | Reports published | 5 | 8 | 7 | 6 |
S: 8
N unanswerable: reports brought out in 2013/14
Q comparison: did missed-visit calls ease off by spring
A: Missed visits were the commonest trouble (71 calls), then strangers coming without notice (48) and shortened visits (30).
A: In the line's second fortnight, in March 2017, there were 39 calls, of which 11 were about missed visits.
