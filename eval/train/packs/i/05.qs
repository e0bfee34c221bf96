Q fact-table: first-time entrants number Tamebridge Q3 2015/16
A: | FTE, number (rolling year) | Tamebridge | 101 | 84 | 79 | 85 | – |
S: 79

Q fact-table: first-time entrants number Corvedale Q3 2015/16
A: | FTE, number (rolling year) | Corvedale | 39 | 44 | 47 | 38 | – |
S: 47

Q fact-table: FTE rate per 100,000 Tamebridge Q3 15/16
A: | FTE, rate per 100,000 aged 10-17 | Tamebridge | 428 | 356 | 335 | 360 | 391 |
S: 335

Q fact-table: FTE rate per 100,000 Corvedale target
A: | FTE, rate per 100,000 aged 10-17 | Corvedale | 301 | 340 | 363 | 295 | 344 |
S: 295

Q fact-table: What is the family average for Tamebridge's rate of first-time entrants?
A: | FTE, rate per 100,000 aged 10-17 | Tamebridge | 428 | 356 | 335 | 360 | 391 |
S: 391

Q fact-table: FTE rate Corvedale a year ago 2014/15 Q3
A: | FTE, rate per 100,000 aged 10-17 | Corvedale | 301 | 340 | 363 | 295 | 344 |
S: 301

Q paraphrase: how many kids in tamebridge got into trouble with the law for the very first time, last 12 months
A: | FTE, number (rolling year) | Tamebridge | 101 | 84 | 79 | 85 | – |
S: 79

Q fact-table: reoffending % of cohort Corvedale Q2 2015/16
A: | Reoffending, % of cohort | Corvedale | 31.0 | 33.5 | 34.2 | 31.0 | 36.1 |
S: 33.5

Q fact-table: reoffending % Tamebridge target
A: | Reoffending, % of cohort | Tamebridge | 38.6 | 37.1 | 36.4 | 36.0 | 37.9 |
S: 36.0

Q paraphrase: what share of young crooks in corvedale went and did it again
A: | Reoffending, % of cohort | Corvedale | 31.0 | 33.5 | 34.2 | 31.0 | 36.1 |
S: 34.2

Q fact-table: Reoffences per young person Tamebridge latest
A: | Reoffences for each young person | Tamebridge | 1.14 | 1.19 | 1.21 | 1.10 | 1.17 |
S: 1.21

Q fact-table: Reoffences for each young person, Corvedale, 2014/15 Q3
A: | Reoffences for each young person | Corvedale | 0.88 | 0.93 | 0.97 | 0.90 | 1.06 |
S: 0.88

Q fact-table: custody number Corvedale rolling year Q3
A: | Custody, number (rolling year) | Corvedale | 4 | 8 | 9 | 4 | – |
S: 9

Q fact-table: custody rate per 1,000 Corvedale
A: | Custody, rate per 1,000 aged 10-17 | Corvedale | 0.31 | 0.62 | 0.69 | 0.31 | 0.35 |
S: 0.69

Q fact-table: custody rate per 1,000 Tamebridge Q2
A: | Custody, rate per 1,000 aged 10-17 | Tamebridge | 0.59 | 0.47 | 0.42 | 0.50 | 0.48 |
S: 0.47

Q paraphrase: how many tamebridge teenagers have been locked up in a year, and what did we hope for
A: | Custody, number (rolling year) | Tamebridge | 14 | 11 | 10 | 12 | – |
S: 10

Q fact-table: What is the target number in custody for Corvedale?
A: | Custody, number (rolling year) | Corvedale | 4 | 8 | 9 | 4 | – |
S: 4

Q definition: who counts as a first-time entrant
A: An FTE is a person aged 10 to 17 who gets a first caution or conviction.
S: a person aged 10 to 17 who gets a first caution or conviction

Q fact-text: which cohort are the latest reoffending figures for
A: Reoffending follows a cohort for twelve months, so that the latest cohort is that of January to December 2013.
S: January to December 2013

Q fact-text: community resolutions in Corvedale Q3
A: Fewer offences were dealt with by community resolution there (41 in Q3, against 96 in Tamebridge) because the police team at Corvedale lost its youth sergeant in May.
S: 41

Q reason: Why were there fewer community resolutions at Corvedale?
A: Fewer offences were dealt with by community resolution there (41 in Q3, against 96 in Tamebridge) because the police team at Corvedale lost its youth sergeant in May.
S: the police team at Corvedale lost its youth sergeant in May

Q fact-table: statutory school age in full-time education at end of order this year
A: | L1 | Statutory school age, in full-time education at end of order | 61% | 66% | Better | 75% |
S: 66%

Q fact-table: above school age in education training or work this year
A: | L2 | Above school age, in education, training or work at end of order | 52% | 49% | Worse | 65% |
S: 49%

Q fact-table: L3 suitable accommodation at end of order last year
A: | L3 | In suitable accommodation at end of order | 94% | 91% | Worse | 95% |
S: 94%

Q fact-table: suitable accommodation on release from custody, this year
A: | L4 | In suitable accommodation on release from custody | 80% | 86% | Better | 100% |
S: 86%

Q fact-table: target for suitable accommodation when released from custody
A: | L4 | In suitable accommodation on release from custody | 80% | 86% | Better | 100% |
S: 100%

Q paraphrase: do those coming out of jail have a proper roof over their heads
A: | L4 | In suitable accommodation on release from custody | 80% | 86% | Better | 100% |
S: 86%

Q fact-table: victims offered restorative justice this year
A: | L5 | Victims offered restorative justice | 88% | 83% | Worse | 90% |
S: 83%

Q fact-table: victims who took up restorative justice this year
A: | L6 | Victims who took up restorative justice | 29% | 31% | Better | 30% |
S: 31%

Q paraphrase: how many victims said yes to meeting the lad who did it, compared with last year
A: | L6 | Victims who took up restorative justice | 29% | 31% | Better | 30% |
S: 29%

Q fact-table: referral order panels within 20 days target
A: | L8 | Referral order panels held in 20 working days | 71% | 64% | Worse | 85% |
S: 85%

Q fact-table: asset assessments in 15 working days last year
A: | L7 | Asset assessments done in 15 working days | 90% | 93% | Better | 95% |
S: 90%

Q fact-table: orders finished without breach
A: | L9 | Orders finished without breach | 77% | 79% | Better | 80% |
S: 79%

Q list: Which local indicators got worse?
A: | L2 | Above school age, in education, training or work at end of order | 52% | 49% | Worse | 65% |
A: | L3 | In suitable accommodation at end of order | 94% | 91% | Worse | 95% |
A: | L5 | Victims offered restorative justice | 88% | 83% | Worse | 90% |
A: | L8 | Referral order panels held in 20 working days | 71% | 64% | Worse | 85% |

Q list: which local indicators hit their target
A: | L6 | Victims who took up restorative justice | 29% | 31% | Better | 30% |
A: | L10 | Screened for speech and language needs | 40% | 72% | Better | 70% |

Q paraphrase: how many get checked for trouble with talking and understanding
A: | L10 | Screened for speech and language needs | 40% | 72% | Better | 70% |
S: 72%

Q reason: Why are referral panels late?
A: 3. Panels are late because there are 17 volunteer panel members, eleven of them in Tamebridge, and 26 are needed.
S: there are 17 volunteer panel members, eleven of them in Tamebridge, and 26 are needed

Q fact-text: volunteer panel members Tamebridge
A: 3. Panels are late because there are 17 volunteer panel members, eleven of them in Tamebridge, and 26 are needed.
S: eleven

Q fact-table: robbery offences Corvedale 2015
A: | Robbery | 5 | 3 | 1 | 7 |
S: 7

Q fact-table: robbery Tamebridge Oct-Dec 2014
A: | Robbery | 5 | 3 | 1 | 7 |
S: 5

Q fact-table: domestic burglary Corvedale 2014
A: | Domestic burglary | 8 | 5 | 3 | 2 |
S: 3

Q fact-table: non-domestic burglary Tamebridge 2015
A: | Non-domestic burglary | 6 | 4 | 4 | 5 |
S: 4

Q fact-table: How many drugs offences in Tamebridge in the last quarter of 2015?
A: | Drugs | 18 | 14 | 7 | 8 |
S: 14

Q paraphrase: how many times were cars nicked by kids in corvedale this autumn
A: | Vehicle theft | 9 | 11 | 2 | 4 |
S: 4

Q fact-table: motoring offences Corvedale 2015
A: | Motoring offences | 13 | 10 | 6 | 9 |
S: 9

Q paraphrase: smashing stuff up - tamebridge youngsters 2015 number
A: | Criminal damage | 27 | 22 | 14 | 12 |
S: 22

Q fact-table: all offences Corvedale October to December 2015
A: | **All** | **217** | **171** | **82** | **101** |
S: 101

Q comparison: Did offences in Tamebridge go down between 2014 and 2015?
A: | **All** | **217** | **171** | **82** | **101** |

Q fact-text: pooled budget 2015/16 after the grant cut
A: After the grant cut it is £1,784,100.
S: £1,784,100

Q fact-text: What was the pooled budget when it was set in March 2015?
A: 4. The pooled budget for 2015/16 was set at £1,846,000 in March 2015.
S: £1,846,000

Q fact-table: YJB core grant 2015/16 revised
A: | Youth Justice Board core grant | 602,300 | 584,000 | 522,100 | 459,500 | Not yet known |
S: 522,100

Q fact-table: youth justice board core grant asked for 2016/17
A: | Youth Justice Board core grant | 602,300 | 584,000 | 522,100 | 459,500 | Not yet known |
S: 459,500

Q fact-table: Tamebridge contribution confirmed for 2016/17
A: | Tamebridge Borough Council | 498,000 | 480,000 | 480,000 | 480,000 | 456,000 |
S: 456,000

Q fact-table: Corvedale District Council contribution 2014/15
A: | Corvedale District Council | 305,000 | 294,000 | 294,000 | 294,000 | 294,000 |
S: 305,000

Q paraphrase: is the police commissioner giving as much next year as this
A: | Police and Crime Commissioner | 151,000 | 151,000 | 151,000 | 151,000 | 140,000 |
S: 140,000

Q fact-table: probation staff contribution 2016/17
A: | Probation (staff) | 118,000 | 112,000 | 112,000 | 68,000 | 68,000 |
S: 68,000

Q fact-table: public health substance misuse 2015/16
A: | Public Health (substance misuse) | 84,000 | 81,000 | 81,000 | 75,000 | 75,000 |
S: 81,000

Q fact-table: NHS Tamebridge CCG nurse money 2016/17 confirmed
A: | NHS Tamebridge CCG (nurse) | 61,000 | 61,000 | 61,000 | 61,000 | Not yet known |
S: Not yet known

Q paraphrase: will corvedale's health people go on paying for the nurse
A: | NHS Corvedale CCG (nurse) | 37,000 | 37,000 | 37,000 | 37,000 | 0 |
A: 5. NHS Corvedale CCG wrote on 11 January 2016 to say that the nurse's post would end on 31 March, as its own review had found "low activity": 19 young people in nine months.
S: the nurse's post would end on 31 March

Q reason: why is the Corvedale nurse post ending
A: 5. NHS Corvedale CCG wrote on 11 January 2016 to say that the nurse's post would end on 31 March, as its own review had found "low activity": 19 young people in nine months.
S: its own review had found "low activity": 19 young people in nine months

Q fact-table: risk score R1 YJB grant falls more than 12%
A: | R1 | Grant from the Youth Justice Board falls by more than 12% | 4 | 4 | 16 | Up | Two savings plans, at 12% and at 20% | Maureen Addy |
S: 16

Q fact-table: risk score Corvedale FTE target missed
A: | R5 | Corvedale FTE target missed | 5 | 3 | 15 | Up | Triage to start on 1 April | Supt Chandran |
S: 15

Q fact-table: likelihood of Tamebridge missing its FTE target
A: | R6 | Tamebridge FTE target missed | 1 | 3 | 3 | Down | None needed | Supt Chandran |
S: 1

Q fact-table: impact AssetPlus goes live late
A: | R3 | AssetPlus goes live late (due June 2016) | 3 | 3 | 9 | None | Project officer from 1 March | Kofi Lartey |
S: 3

Q fact-table: How many staff are trained in AssetPlus?
A: | R4 | AssetPlus goes live without staff being trained | 2 | 4 | 8 | Down | 22 of 34 trained | Kofi Lartey |
S: 22 of 34 trained

Q fact-table: who owns the risk of serious harm to a young person in custody
A: | R8 | Serious harm to a young person in custody | 1 | 5 | 5 | None | Weekly call to each establishment | Colm Devaney |
S: Colm Devaney

Q fact-table: who owns the risk of serious harm by a young person on an order
A: | R7 | Serious harm by a young person on an order | 2 | 5 | 10 | None | All high-risk plans countersigned | Maureen Addy |
S: Maureen Addy

Q paraphrase: what are they doing about partners stumping up less
A: | R2 | Partners cut their contributions | 4 | 3 | 12 | Up | Chair to write to both CCGs | Cllr Oddie |
S: Chair to write to both CCGs

Q list: Which risks went up since November?
A: | R1 | Grant from the Youth Justice Board falls by more than 12% | 4 | 4 | 16 | Up | Two savings plans, at 12% and at 20% | Maureen Addy |
A: | R2 | Partners cut their contributions | 4 | 3 | 12 | Up | Chair to write to both CCGs | Cllr Oddie |
A: | R5 | Corvedale FTE target missed | 5 | 3 | 15 | Up | Triage to start on 1 April | Supt Chandran |

Q fact-table: Did Councillor Oddie attend on 5 August?
A: | Cllr Stan Oddie (Chair) | Corvedale DC | Yes | No | Yes | No |
S: No

Q fact-table: Judith Swale attendance 4 November, substitute
A: | Judith Swale | Probation | Yes | No | No | Yes, 4 Nov |
S: Yes, 4 Nov

Q paraphrase: who from the magistrates is on the board
A: | Yasmin Toor JP | Youth court bench | Yes | Yes | No | No |
S: Yasmin Toor JP

Q fact-table: which body does Dr Hugh Mabey represent
A: | Dr Hugh Mabey | Tamebridge CCG | No | No | Yes | No |
S: Tamebridge CCG

Q list: Who attended all three Board meetings?
A: | Cllr Iris Bellwood | Tamebridge BC | Yes | Yes | Yes | – |
A: | Colm Devaney | Virtual School | Yes | Yes | Yes | – |

Q fact-text: How many young people from Corvedale went into custody in the first half of 2015/16?
A: **Note 5 – Custody.** The Head of Service, Maureen Addy, said that eleven young people had gone to custody in the first half of 2015/16, five from Tamebridge and six from Corvedale.
S: six from Corvedale

Q reason: what explains the rise in Corvedale custody
A: Superintendent Ravi Chandran asked whether the rise in Corvedale was one incident; Ms Addy said that four of the six had been sentenced together for a robbery at Priory Retail Park in June.
S: four of the six had been sentenced together for a robbery at Priory Retail Park in June

Q fact-text: amount of in-year YJB grant cut
A: **Note 6 – Youth Justice Board grant.** The Board was told on 16 October that the in-year grant would be cut by 10.6%, that is £61,900, backdated to April.
S: £61,900

Q date: When did they find out about the in-year cut?
A: **Note 6 – Youth Justice Board grant.** The Board was told on 16 October that the in-year grant would be cut by 10.6%, that is £61,900, backdated to April.
S: 16 October

Q who-said: Who called the late news of the cut disgraceful?
A: Councillor Iris Bellwood (Tamebridge) said that it was disgraceful to be told half-way through the year.
S: Councillor Iris Bellwood

Q who-said: which councillor said thats what reserves are for
A: Councillor Stan Oddie (Corvedale) said that reserves were there for such days.
S: Councillor Stan Oddie

Q decision: what did the board decide to do about the missing grant
A: The Board agreed, Councillor Bellwood asking that her vote against be recorded, to take £40,000 from the reserve and to leave one post of restorative justice worker empty.
S: to take £40,000 from the reserve and to leave one post of restorative justice worker empty

Q who-said: who put poor attendance down to the saturday bus
A: Attendance fell from 74% to 58%; the Operational Manager, Kofi Lartey, put this down to the Saturday bus.
S: Kofi Lartey

Q date: when did the junior attendance centre move to Priory House
A: **Note 7 – Junior Attendance Centre.** The centre moved from the Territorial Army hall, Tamebridge, to Priory House on 5 September 2015.
S: 5 September 2015

Q fact-text: junior attendance centre attendance after the move
A: Attendance fell from 74% to 58%; the Operational Manager, Kofi Lartey, put this down to the Saturday bus.
S: 58%

Q decision: who sits on the first custody review panel
A: The Board agreed that each custodial sentence be reviewed by a panel of two Board members, and that Superintendent Chandran and the Virtual Head, Colm Devaney, be the first two.
S: Superintendent Chandran and the Virtual Head, Colm Devaney

Q fact-text: days per fortnight probation officer at Corvedale
A: **Note 8 – Transitions.** Probation will second a half-time officer from 1 January 2016, to be based at Tamebridge for three days in each fortnight and at Corvedale for two.
S: two

Q fact-text: triage cost Corvedale and what the PCC would pay
A: **The Board is asked** to agree (a) triage in Corvedale from 1 April 2016 at £31,000, of which the Police and Crime Commissioner would pay £20,000, (b) a drive to find nine panel members, and (c) to move the Junior Attendance Centre back to Tamebridge if attendance is under 65% at Easter.
S: £20,000

Q paraphrase: when would the saturday centre go back to tamebridge
A: **The Board is asked** to agree (a) triage in Corvedale from 1 April 2016 at £31,000, of which the Police and Crime Commissioner would pay £20,000, (b) a drive to find nine panel members, and (c) to move the Junior Attendance Centre back to Tamebridge if attendance is under 65% at Easter.
S: if attendance is under 65% at Easter

N unanswerable: How many of the eleven sent to custody were girls?

N unanswerable: What is the reoffending rate for the 2014 cohort?

N unanswerable: Robbery offences in Tamebridge in 2013

N unanswerable: what will the Youth Justice Board core grant be in 2017/18

N unanswerable: How did Judith Swale vote on using the reserve?

N unanswerable: What rent does the Service pay for Priory House?

N unanswerable: How many community resolutions were there in Corvedale in Q2?

N unanswerable: family average for number in custody in Corvedale

N unanswerable: victims offered restorative justice in Corvedale only

N unanswerable: who will be the AssetPlus project officer

N unanswerable: how much is left in the reserve

N false-premise: Why did Tamebridge miss its FTE target?

N false-premise: Why did Corvedale District Council cut its contribution for 2016/17?

N false-premise: When did triage begin in Corvedale last year?

N false-premise: why did Councillor Oddie vote against taking money from the reserve

Q paraphrase: are tamebridge's young offenders going back to crime more or less than hoped
A: | Reoffending, % of cohort | Tamebridge | 38.6 | 37.1 | 36.4 | 36.0 | 37.9 |
S: 36.4

Q paraphrase: how many burglaries of people's houses did tamebridge kids do in autumn 2015
A: | Domestic burglary | 8 | 5 | 3 | 2 |
S: 5

Q paraphrase: does every tearaway have a proper place to live when their order's done
A: | L3 | In suitable accommodation at end of order | 94% | 91% | Worse | 95% |
S: 91%

Q paraphrase: do victims get asked if they want to meet the culprit
A: | L5 | Victims offered restorative justice | 88% | 83% | Worse | 90% |
S: 83%

Q paraphrase: what are they going to do if the london money gets slashed
A: | R1 | Grant from the Youth Justice Board falls by more than 12% | 4 | 4 | 16 | Up | Two savings plans, at 12% and at 20% | Maureen Addy |
S: Two savings plans, at 12% and at 20%

Q paraphrase: did the copper turn up to the may meeting
A: | Supt Ravi Chandran | Police | No | Yes | Yes | Yes, 6 May |
S: No

Q paraphrase: how many fights and assaults did corvedale's youngsters commit in 2015
A: | Violence against the person | 44 | 39 | 15 | 21 |
S: 21

Q paraphrase: why did turnout at the saturday detention drop
A: Attendance fell from 74% to 58%; the Operational Manager, Kofi Lartey, put this down to the Saturday bus.
S: the Saturday bus

Q paraphrase: whats tamebridge council actually going to put in next year, not what was asked
A: | Tamebridge Borough Council | 498,000 | 480,000 | 480,000 | 480,000 | 456,000 |
S: 456,000

Q paraphrase: are the over-16s finishing with a job or a course
A: | L2 | Above school age, in education, training or work at end of order | 52% | 49% | Worse | 65% |
S: 49%

Q paraphrase: how many shopliftings and thefts by corvedale kids last autumn
A: | Theft and handling | 51 | 36 | 19 | 17 |
S: 17

Q fact-table: In Corvedale, how many breaches of order were there in October to December 2015 compared with 2014?
A: | Breach of order | 20 | 15 | 6 | 10 |
S: 10

Q fact-table: What is the junior attendance centre grant for 2016/17?
A: | Junior Attendance Centre grant | 0 | 46,000 | 46,000 | 46,000 | 46,000 |
S: 46,000
