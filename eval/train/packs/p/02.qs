Q date: when was this court meeting held?
A: ### Minutes of the meeting of Tuesday 19 June 2018, held in the Senate Room, Lorne Building, at 2.00 pm
S: Tuesday 19 June 2018

Q paraphrase: which room did they sit in on 19 June
A: ### Minutes of the meeting of Tuesday 19 June 2018, held in the Senate Room, Lorne Building, at 2.00 pm
S: the Senate Room, Lorne Building

N unanswerable: what time did the June Court meeting finish?

Q paraphrase: who didn't turn up and sent their excuses
A: **Apologies:** Councillor Morven Strang (City Council assessor); Professor Edwin Hale.
S: Councillor Morven Strang (City Council assessor); Professor Edwin Hale

N unanswerable: why couldn't Councillor Strang come?

Q fact-text: who chairs the court
A: **Present:** Ms Isla Drummond-Kerr (Chair), Professor Colm Rafferty (Principal and Vice-Chancellor), Dr Sunniva Lyall, Mr Hamish Petrie, Professor Anneke de Wit, Mr Obi Nwachuku, Mrs Rhona Galbraith, Ms Freya Tosh (President, Students' Association), Mr Lewis Baird (Vice-President Education, Students' Association), Sir Torquil Munro.
S: Ms Isla Drummond-Kerr

N unanswerable: Who is the vice-chair of Court?

Q fact-text: name of the Director of Finance
A: **In attendance:** Mr Graeme Sillars (University Secretary and clerk to Court), Ms Parveen Akhtar (Director of Finance), Mr Douglas Imrie (Director of Estates), Dr Wendy Calder (Director of Student Services; for item 7 only).
S: Ms Parveen Akhtar

N unanswerable: name of the Director of Information Services

Q reason: why did Hamish Petrie go out during the residence item?
A: Mr Petrie declared that his firm had advised one of the tenderers for the Kelvinhaugh residence and left the room during item 5.
S: his firm had advised one of the tenderers for the Kelvinhaugh residence

N unanswerable: which tenderer had Mr Petrie's firm advised?

Q paraphrase: was anything wrong in the April minutes that had to be put right
A: Approved subject to one correction: in minute 9, for "£2.8m" read "£3.8m".
S: in minute 9, for "£2.8m" read "£3.8m"

Q fact-text: how many votes did Sunniva Lyall get
A: The Secretary reported that the election of a second staff member of Court, due in May, had been re-run because of a fault in the electronic ballot, and that Dr Lyall had been returned with 412 votes to 377 for Mr Keith Dow.
S: 412

Q reason: why was the staff election done all over again?
A: The Secretary reported that the election of a second staff member of Court, due in May, had been re-run because of a fault in the electronic ballot, and that Dr Lyall had been returned with 412 votes to 377 for Mr Keith Dow.
S: because of a fault in the electronic ballot

N unanswerable: how many votes did Keith Dow get in the annulled ballot?

Q fact-text: Turnout in the ballot that was annulled
A: Turnout had been 31 per cent; in the annulled ballot it had been 36 per cent.
S: 36 per cent

Q paraphrase: what share of staff voted the second time round
A: Turnout had been 31 per cent; in the annulled ballot it had been 36 per cent.
S: 31 per cent

N unanswerable: turnout in the student elections

Q fact-text: undergrad applications september 2018 entry
A: 4.1 The Principal reported that undergraduate applications for entry in September 2018 stood at 18,940, down 3 per cent on the year, while applications from the rest of the European Union were down 11 per cent and those from outside the Union up 9 per cent.
S: 18,940

Q paraphrase: are fewer Europeans trying to get in?
A: 4.1 The Principal reported that undergraduate applications for entry in September 2018 stood at 18,940, down 3 per cent on the year, while applications from the rest of the European Union were down 11 per cent and those from outside the Union up 9 per cent.
S: down 11 per cent

N unanswerable: taught postgraduate applications september 2018 entry

N false-premise: why have applications from outside the European Union fallen?

Q paraphrase: how long were the lecturers out on strike?
A: 4.2 The strike over pensions in February and March had lasted fourteen days and affected, by the Principal's estimate, 640 teaching sessions, of which 410 had been made good.
S: fourteen days

Q fact-text: how many classes hit by the walkout were taught later after all
A: 4.2 The strike over pensions in February and March had lasted fourteen days and affected, by the Principal's estimate, 640 teaching sessions, of which 410 had been made good.
S: 410

N unanswerable: how many staff took part in the strike?

Q fact-text: Where did the wages withheld from strikers go?
A: Pay withheld came to £283,000, which would go to the Student Hardship Fund.
S: the Student Hardship Fund

Q fact-text: amount of pay docked during pension strike
A: Pay withheld came to £283,000, which would go to the Student Hardship Fund.
S: £283,000

N unanswerable: how much did the Student Hardship Fund pay out in 2017-18?

Q who-said: who thought the students should be told sorry
A: Ms Tosh said that students had backed the lecturers but were still owed an apology for the loss of 230 sessions.
S: Ms Tosh

Q date: by when did the Principal promise a letter to every student
A: The Principal said that he would write to all students by the end of June.
S: by the end of June

Q who-said: who raised the rumour about Divinity and Humanities becoming one school
A: 4.3 Professor de Wit asked whether the School of Divinity was to be merged with the School of Humanities.
S: Professor de Wit

Q fact-text: number of divinity students now
A: The Principal replied that no proposal had been made, though numbers in Divinity had fallen to 74, from 121 five years before.
S: 74

N unanswerable: number of humanities students now

N false-premise: when will the merger of Divinity with Humanities take effect?

Q paraphrase: how many bedrooms are they putting up on the old bus depot?
A: 5.1 The Director of Estates presented the full business case for 420 study bedrooms on the former bus depot.
S: 420

Q fact-text: what was the Kelvinhaugh estimate in the outline business case
A: The cost was put at £34.6m, against £31.2m in the outline business case of November 2016; steel prices accounted for £1.9m of the rise and decontamination of the ground for £1.1m.
S: £31.2m

Q paraphrase: what's the price tag on the new digs these days
A: The cost was put at £34.6m, against £31.2m in the outline business case of November 2016; steel prices accounted for £1.9m of the rise and decontamination of the ground for £1.1m.
S: £34.6m

Q reason: what has pushed up the price of Kelvinhaugh?
A: The cost was put at £34.6m, against £31.2m in the outline business case of November 2016; steel prices accounted for £1.9m of the rise and decontamination of the ground for £1.1m.
S: steel prices accounted for £1.9m of the rise and decontamination of the ground for £1.1m

Q date: when will the first students move into Kelvinhaugh
A: Opening was planned for September 2021, a year later than first intended.
S: September 2021

N unanswerable: when will building start at Kelvinhaugh

N unanswerable: how much is Whitlaw Lodge expected to sell for?

Q fact-text: interest rate on the residence loan
A: 5.2 The Director of Finance advised that £20m would be borrowed over 25 years at a fixed rate of 3.1 per cent, £10m would come from reserves and the remainder from the sale of Whitlaw Lodge.
S: 3.1 per cent

Q paraphrase: how many years will we be paying the loan back
A: 5.2 The Director of Finance advised that £20m would be borrowed over 25 years at a fixed rate of 3.1 per cent, £10m would come from reserves and the remainder from the sale of Whitlaw Lodge.
S: 25 years

N unanswerable: which bank is lending the £20m?

Q who-said: who worried it was the wrong moment in the market to build
A: Sir Torquil Munro feared that the University was building at the top of the market.
S: Sir Torquil Munro

Q paraphrase: what's plan B if nobody buys Whitlaw Lodge?
A: Mrs Galbraith asked what would happen if Whitlaw Lodge did not sell, and was told that the sum would be met from reserves.
S: the sum would be met from reserves

Q decision: was there support for holding rents to £115?
A: Ms Tosh moved that the rents be capped at £115 a week; Mr Nwachuku seconded.
A: On a vote the motion fell by 3 votes to 5, with one abstention.
S: the motion fell by 3 votes to 5

Q fact-text: Who seconded the rent cap motion?
A: Ms Tosh moved that the rents be capped at £115 a week; Mr Nwachuku seconded.
S: Mr Nwachuku

N unanswerable: who abstained on the rent cap?

N false-premise: from what date does the £115 rent cap apply?

Q decision: did court give the go ahead for borrowing
A: 5.3 **Court resolved**, Sir Torquil Munro dissenting: (a) to approve the full business case; (b) to authorise the borrowing; (c) to fix the rents no later than twelve months before opening.
S: to authorise the borrowing

Q paraphrase: did anybody object when the residence was passed?
A: 5.3 **Court resolved**, Sir Torquil Munro dissenting: (a) to approve the full business case; (b) to authorise the borrowing; (c) to fix the rents no later than twelve months before opening.
S: Sir Torquil Munro dissenting

N unanswerable: what will the rent be at Kelvinhaugh?

Q fact-text: overseas lab fee 2019-20
A: **6. Tuition fees.** Court agreed without a vote that the fee for overseas undergraduates in laboratory subjects be £19,800 in 2019-20 (2018-19: £18,900), and in classroom subjects £15,600 (2018-19: £15,100).
S: £19,800

Q fact-text: what does a foreign student on a classroom course pay in 2018-19
A: **6. Tuition fees.** Court agreed without a vote that the fee for overseas undergraduates in laboratory subjects be £19,800 in 2019-20 (2018-19: £18,900), and in classroom subjects £15,600 (2018-19: £15,100).
S: £15,100

N unanswerable: overseas classroom fee 2020-21

N unanswerable: what fee did court set for part-time master's courses

Q decision: what happened about the part time masters fee
A: The fee for part-time master's courses was referred back to the Finance Committee.
S: referred back to the Finance Committee

N false-premise: how many voted against the overseas fee rise?

Q reason: why are students queuing longer for a counsellor?
A: She said that the wait had lengthened because two of the six counsellors had left and it had taken seven months to replace them.
S: because two of the six counsellors had left and it had taken seven months to replace them

N unanswerable: why did the two counsellors leave?

Q who-said: who pointed out the forty minute trip to see someone
A: Mr Baird said that students at Ochilbrae had to travel 40 minutes to be seen.
S: Mr Baird

Q decision: how much extra did they put into counselling?
A: Court **agreed** to add £90,000 to the counselling budget for 2018-19 and asked for a report in December on a service at Ochilbrae.
S: £90,000

N unanswerable: what is the total counselling budget for 2018-19?

Q paraphrase: who do i tell if i cant make the october one
A: Members who cannot attend should tell Mr Sillars's assistant, Mrs Una Begg, not later than the Thursday before.
S: Mr Sillars's assistant, Mrs Una Begg

Q date: next meeting of Court
A: The next meeting will be on Tuesday 2 October 2018 at 2.00 pm at the Ochilbrae campus.
S: Tuesday 2 October 2018

Q fact-text: forecast surplus 2017-18
A: 1. The forecast surplus for the year is £2.3m, against a budget of £4.1m; in 2016-17 the surplus was £5.6m.
A: | Surplus | 5,600 | 4,100 | 2,300 | -1,800 |

Q fact-text: What surplus as a share of income does the strategy aim for?
A: The University's own target, set out in the Strategy to 2022, is a surplus of 3 per cent of income; the forecast is equal to 1.2 per cent.
S: 3 per cent of income

N unanswerable: what surplus is forecast for 2018-19?

Q fact-text: how many overseas students had been planned for
A: 2. The chief cause is tuition income from overseas students, which is £2.2m below budget, because 138 fewer students came than the 1,130 planned.
S: 1,130

Q reason: why's the surplus so far off budget
A: 2. The chief cause is tuition income from overseas students, which is £2.2m below budget, because 138 fewer students came than the 1,130 planned.
S: tuition income from overseas students, which is £2.2m below budget

Q fact-table: overseas fee income last year actual
A: | Tuition fees: overseas | 17,800 | 20,600 | 18,400 | -2,200 |
S: 17,800

Q fact-table: research grants variance
A: | Research grants | 41,300 | 43,000 | 43,900 | +900 |
S: +900

Q fact-table: What was budgeted for residences and catering in 2017-18?
A: | Residences and catering | 15,050 | 15,500 | 15,320 | -180 |
S: 15,500

Q fact-table: what do they now expect the pay bill to be for 2017-18
A: | Staff costs | 104,600 | 109,900 | 110,700 | -800 |
S: 110,700

Q fact-table: total income budget 17-18
A: | Total income | 182,700 | 188,500 | 187,600 | -900 |
S: 188,500

Q fact-table: home and EU fees, over or under budget and by how much
A: | Tuition fees: home and EU | 27,250 | 27,900 | 28,150 | +250 |
S: +250

N unanswerable: home fees without EU students, forecast 17-18

N unanswerable: staff costs 2015-16 actual

Q comparison: did grants from the funding council go up compared with 2016-17?
A: | Funding Council grants | 68,400 | 69,100 | 69,100 | 0 |

Q definition: what does liquidity mean here
A: 3. Liquidity, which means the number of days for which the University could go on paying its bills if no money came in, stood at 71 days at 30 April 2018.
S: the number of days for which the University could go on paying its bills if no money came in

Q fact-text: how many days of cash do the lenders insist on
A: Lenders require at least 45 days; Court's own floor is 60 days.
S: 45 days

N unanswerable: how many days' liquidity at 30 April 2017?

Q paraphrase: how many people were let go under the leave-with-a-payoff scheme
A: There were 96 applications, of which 58 were approved, at a one-off cost of £2.4m and with a yearly saving of £2.9m from 2018-19.
S: 58

Q fact-text: VSS one-off cost
A: There were 96 applications, of which 58 were approved, at a one-off cost of £2.4m and with a yearly saving of £2.9m from 2018-19.
S: £2.4m

N unanswerable: how many VSS applications came from the School of Nursing?

N unanswerable: how many compulsory redundancies were there?

Q date: last day for applying for voluntary severance
A: 4. A voluntary severance scheme (VSS) was open from 15 January to 9 March 2018.
S: 9 March 2018

Q fact-table: how long do Ochilbrae students wait to see a counsellor this year
A: | Average wait for first appointment (working days), Ochilbrae | 11 | 16 | 31 | 10 |
S: 31

Q fact-table: lorne average wait 2016-17
A: | Average wait for first appointment (working days), Lorne | 9 | 14 | 23 | 10 |
S: 14

N unanswerable: longest wait for a first appointment at Lorne in 2017-18

Q fact-table: counselling referrals at the ochilbrae campus 2015-16
A: | Students referred, Ochilbrae campus | 141 | 160 | 214 | none |
S: 141

Q fact-table: no-show rate target
A: | Missed appointments (%) | 12 | 13 | 10 | 8 |
S: 8

Q comparison: are fewer students missing appointments than before?
A: | Missed appointments (%) | 12 | 13 | 10 | 8 |

N false-premise: why are more students missing counselling appointments than last year?

Q fact-table: how happy are students with the counselling these days
A: | Students rating the service good or very good (%) | 88 | 84 | 79 | 85 |
S: 79

Q fact-table: Nightline calls in 2016-17
A: | Calls to Nightline (run by the Students' Association) | 1,020 | 1,285 | not available | none |
S: 1,285

N unanswerable: Nightline calls in 2017-18

Q paraphrase: whose job is it to look after the pensions risk
A: | R2 | Rise in employer pension contributions | Director of Finance | 20 | 20 | 12 |
S: Director of Finance

Q fact-table: June score for loss of EU research funding
A: | R3 | Loss of EU research funding | Vice-Principal (Research) | 15 | 12 | 9 |
S: 12

Q list: which risks have got worse since February?
A: | R1 | Shortfall in overseas recruitment | Vice-Principal (International) | 16 | 20 | 9 |
A: | R4 | Failure of the student records system | Director of Information Services | 12 | 16 | 6 |
A: | R5 | Harm to a student in crisis | Director of Student Services | 10 | 15 | 5 |

Q fact-table: R5 appetite
A: | R5 | Harm to a student in crisis | Director of Student Services | 10 | 15 | 5 |
S: 5

Q reason: why has the student records risk gone up
A: R4 rose because the supplier has said that it will not support the present version after 31 December 2018.
S: because the supplier has said that it will not support the present version after 31 December 2018

N unanswerable: why has the score for harm to a student in crisis gone up

N unanswerable: february score for the Kelvinhaugh risk

Q definition: what's meant by appetite in the risk table?
A: "Appetite" is the highest score with which Court is content.
S: the highest score with which Court is content

Q paraphrase: how many have to be there before the meeting counts
A: SO 4. A quorum is eight members, of whom at least five shall be lay members.
S: eight members, of whom at least five shall be lay members

N unanswerable: what is the quorum of the Finance Committee?

Q fact-text: how long before a meeting must the papers go out
A: SO 7. Papers shall be sent out seven days before a meeting.
S: seven days

Q paraphrase: how long do outside members get on the court
A: SO 11. A lay member serves for three years and may be appointed once more; the Chair may serve for one further year beyond that.
S: three years

N unanswerable: how long does a staff member of Court serve?

Q paraphrase: when can the secret minutes come out
A: SO 15. Business is reserved when it concerns a named person or a commercial matter; reserved minutes are held by the Secretary and shall be reviewed for release after five years.
S: after five years

N false-premise: who won the tender to build the Kelvinhaugh residence?

N false-premise: why did Court turn down the borrowing of £20m?

N false-premise: when will the Ochilbrae counsellor who was appointed start work?

N false-premise: why did overseas student numbers exceed the plan?

Q paraphrase: has anybody been found yet for the counselling job at Ochilbrae
A: A third post, for the Ochilbrae campus, had been advertised twice without success.
S: advertised twice without success

N false-premise: why has the risk from loss of EU research funding risen since February?

N unanswerable: how many counsellors will work at Ochilbrae from December?

Q decision: what report did court ask for in december
A: Court **agreed** to add £90,000 to the counselling budget for 2018-19 and asked for a report in December on a service at Ochilbrae.
S: a report in December on a service at Ochilbrae
