Q date: when does the youth justice board meet in July 2013
A: ### Agenda pack for Monday 22 July 2013 at 2 pm, Magistrates' Annexe, Castle Wynd, Dunholm
S: Monday 22 July 2013
Q paraphrase: what time and where do I have to be for the July meeting?
A: ### Agenda pack for Monday 22 July 2013 at 2 pm, Magistrates' Annexe, Castle Wynd, Dunholm
S: 2 pm, Magistrates' Annexe, Castle Wynd, Dunholm
Q fact-text: who is the public health person on the board
A: Board: Superintendent Alec Rudd (chairman), Moira Stennett (director of children's services), Judge's clerk Ewan Pryce, Dr Sunita Rao (public health), Leonard Oke (probation trust), Cllr Hester Vane (Corran), Cllr Barry Lund (Dunholm).
S: Dr Sunita Rao
Q paraphrase: who's in charge of the youth offending team
A: Head of the Youth Offending Service (YOS): Fiona Castleton.
S: Fiona Castleton
N unanswerable: how long has Fiona Castleton been head of the service?
Q paraphrase: who do I ring if my papers haven't come?
A: Papers from the board secretary, Una Tait, telephone extension 4471.
S: Una Tait
Q reason: how come Councillor Lund didn't make it in April
A: Councillor Lund sent word that his ferry had been cancelled.
S: his ferry had been cancelled
N unanswerable: why was Mr Pryce absent in April
Q fact-text: who was away without saying why
A: Mr Pryce was absent.
S: Mr Pryce

Q date: from what date did final warnings and reprimands end
A: 1.1 *Out-of-court disposals.* Mrs Castleton explained that the Legal Aid, Sentencing and Punishment of Offenders Act 2012 had swept away final warnings and reprimands from 8 April 2013 and had put the youth caution and the youth conditional caution in their place.
S: 8 April 2013
Q definition: how does a youth conditional caution differ from a youth caution?
A: A youth caution can be given by the police alone; a youth conditional caution needs an assessment by the YOS first.
N unanswerable: how many youth conditional cautions have been given since April
N unanswerable: what conditions can be put in a youth conditional caution?
Q who-said: who asked about a second youth caution
A: Mr Oke asked whether a second youth caution would be referred to the YOS, and was told that it would.
S: Mr Oke
Q fact-text: how much is the remand grant
A: The grant from the Youth Justice Board for England and Wales was £41,300, whereas a single place in a secure children's home cost £577 a night.
S: £41,300
Q paraphrase: what's the nightly bill for locking a kid up in a secure home
A: The grant from the Youth Justice Board for England and Wales was £41,300, whereas a single place in a secure children's home cost £577 a night.
S: £577
N unanswerable: nightly cost of a young offender institution place
N unanswerable: how many nights in youth detention have the councils paid for since April?
Q who-said: who reckoned one bad weekend would clean us out
A: Councillor Vane said that one bad weekend would empty the purse.
S: Councillor Vane
Q decision: how will the two councils split any overspend on remands
A: It was resolved that the two councils share any excess in the proportion of three parts Dunholm to one part Corran.
S: three parts Dunholm to one part Corran
Q date: when was the split of remand costs between the councils agreed?
A: ## 1. Minute of the meeting of 29 April 2013
A: It was resolved that the two councils share any excess in the proportion of three parts Dunholm to one part Corran.
S: 29 April 2013
N unanswerable: how did members vote on sharing the remand costs
Q decision: where will youngsters do their payback work
A: The board settled on the coastal path, and asked that the food bank be looked at again in a year.
S: the coastal path
Q reason: what was the objection to the food bank
A: Mrs Stennett preferred the coastal path, since the food bank was used by families of the young people themselves.
S: the food bank was used by families of the young people themselves
Q who-said: whose idea was helping at Kiln Street?
A: 1.3 *Reparation.* Dr Rao proposed that young people help at the food bank in Kiln Street.
S: Dr Rao
N unanswerable: how many young people work on the coastal path
N false-premise: how many hours did young people work at the Kiln Street food bank last year?
Q fact-text: how many victims met the young person face to face
A: 1.4 *Victims.* The victim worker, Jill Hepple, told the board that of 74 victims approached in 2012-13, 31 had wished for some part in a restorative meeting and 12 had met the young person face to face.
S: 12
Q fact-text: victims contacted 2012-13
A: 1.4 *Victims.* The victim worker, Jill Hepple, told the board that of 74 victims approached in 2012-13, 31 had wished for some part in a restorative meeting and 12 had met the young person face to face.
S: 74
N unanswerable: victims contacted 2011-12
Q reason: why do people who've been wronged mostly say no to a meeting
A: The commonest ground for declining was that too much time had gone by.
S: too much time had gone by
Q date: when does the Corran office lease run out?
A: 1.5 *Premises.* The lease of the Corran office at Fish Row will end on 30 September 2013.
S: 30 September 2013
Q decision: where will the Corran team move to
A: The board declined to renew it and chose instead to rent two rooms in Corran High School, on the casting vote of the chairman.
S: two rooms in Corran High School
Q paraphrase: was it a close call to leave Fish Row?
A: The board declined to renew it and chose instead to rent two rooms in Corran High School, on the casting vote of the chairman.
S: on the casting vote of the chairman
N unanswerable: what rent will be paid for the rooms in Corran High School
N unanswerable: why did the board not want to renew the Fish Row lease?
N unanswerable: when does the lease of the Dunholm office end

Q definition: what is meant by FTE in the performance report
A: A first-time entrant (FTE) is a person of 10 to 17 who receives a caution, warning, reprimand or conviction for the first time.
Q list: which are the national indicators?
A: 2.1 The three national indicators are first-time entrants, reoffending and custody.
S: first-time entrants, reoffending and custody
Q fact-text: ftes in 2011-12
A: 2.2 There were 88 FTEs in 2012-13, 117 in 2011-12 and 164 in 2010-11.
A: | First-time entrants | 164 | 117 | 88 | 110 | 85 |
S: 117
N unanswerable: ftes in 2009-10
Q fact-text: how many first-timers were there on the island last year
A: On Corran there were only nine in 2012-13, and six of these arose from one night at the harbour.
S: nine
Q paraphrase: what made up most of Corran's new young offenders?
A: On Corran there were only nine in 2012-13, and six of these arose from one night at the harbour.
S: six of these arose from one night at the harbour
N unanswerable: how many first-time entrants were there on Corran in 2011-12?
N unanswerable: what did the young people do at the harbour that night
Q reason: why are fewer youngsters getting into trouble for the first time
A: 2.3 The fall is chiefly due to the street triage begun by the police in Dunholm in May 2011, under which officers telephone a YOS worker before deciding on a disposal.
S: the street triage begun by the police in Dunholm in May 2011
Q date: when did street triage start in Dunholm
A: 2.3 The fall is chiefly due to the street triage begun by the police in Dunholm in May 2011, under which officers telephone a YOS worker before deciding on a disposal.
S: May 2011
N false-premise: how many calls were made under street triage on Corran in 2012-13
N unanswerable: what does street triage in Dunholm cost a year?
Q fact-text: reoffending rate of the 2009-10 cohort
A: Of the cohort of 2009-10 (251 young people) 33.9% did so, with 2.8 offences each.
S: 33.9%
Q fact-text: average number of further offences, 2010-11 cohort
A: 2.4 Of the cohort of 2010-11 (192 young people), 36.5% offended again within a year, with 3.1 offences each on average.
S: 3.1
Q reason: why do more of them go on to do it again?
A: The rate has risen because the cohort is smaller and harder: those who might have been least likely to reoffend no longer enter the system.
S: the cohort is smaller and harder
N false-premise: why did reoffending fall in the latest cohort
Q fact-text: how many young people got locked up by the courts in 2012-13
A: 2.5 Seven young people were sentenced to custody in 2012-13, against 11 in the year before.
A: | Custodial sentences | 14 | 11 | 7 | 10 | 7 |
S: Seven
Q fact-text: how many of those given custody were looked-after children?
A: Four of the seven were in care to one of the two councils when sentenced.
S: Four
N unanswerable: how many of the young people in custody were girls
Q fact-text: girls as a share of the caseload
A: 2.6 Girls made up 17% of the caseload but 40% of those on orders for violence.
S: 17%
Q paraphrase: where do the lasses mostly lash out
A: All but one of the girls' offences of violence took place in a children's home or against a parent.
S: in a children's home or against a parent
N unanswerable: girls' share of the caseload in 2011-12

Q fact-table: remands to youth detention 2011-12?
A: | Remands to youth detention | 9 | 12 | 8 | 9 | 6 |
S: 12
Q fact-table: what's the aim for remands in 2013-14
A: | Remands to youth detention | 9 | 12 | 8 | 9 | 6 |
S: 6
Q fact-table: how many had somewhere fit to live when their order ended, 2012-13
A: | Suitable accommodation at end of order | 93% | 96% | 97% | 95% | 96% |
S: 97%
Q fact-table: education at end of order 2012-13 result
A: | In full-time education at end of order | 66% | 71% | 68% | 75% | 75% |
S: 68%
N unanswerable: education at end of order on Corran
Q paraphrase: how happy are the people who were robbed or hurt with what we do
A: | Victims content with the service | 77% | 80% | 91% | 80% | 85% |
S: 91%
N unanswerable: share of parents content with the service
Q fact-table: referral orders without breach in 2010-11
A: | Referral orders finished without breach | 81% | 84% | 88% | 85% | 88% |
S: 81%
N unanswerable: how many referral orders were made in 2012-13?
Q fact-table: target asset assessments in time
A: | Asset assessments within 15 working days | 79% | 85% | 82% | 90% | 90% |
S: 90%
Q list: which measures missed their 2012-13 target?
A: | Reoffending within a year (latest cohort) | 32.2% | 33.9% | 36.5% | 33.0% | 35.0% |
A: | In full-time education at end of order | 66% | 71% | 68% | 75% | 75% |
A: | Asset assessments within 15 working days | 79% | 85% | 82% | 90% | 90% |
Q comparison: were there fewer kids in custody than three years ago
A: | Custodial sentences | 14 | 11 | 7 | 10 | 7 |
Q reason: what do we blame for fewer being in school or training
A: 2.7 The decline in education is laid at the door of the closure of the Anchor training workshop in November 2012.
S: the closure of the Anchor training workshop in November 2012
Q fact-text: how many a year did Anchor train?
A: Anchor had taken 22 young people a year.
S: 22
N unanswerable: why did the Anchor workshop shut
Q who-said: who praised staff for turning up when they said
A: 2.8 A parent asked in the service's survey said: "They turned up when they said they would, which is more than anyone else did."
S: A parent
Q paraphrase: what gets the lads down most about the process?
A: A young man of 16 said: "Unpaid work was alright. It's the waiting for court that does your head in."
S: the waiting for court
N unanswerable: how long do young people wait for their court date on average

Q fact-table: dunholm council cash 2013-14
A: | Dunholm Council | 402,000 | 38,000 | 371,000 | 38,000 |
S: 371,000
Q fact-table: what did Corran chip in besides cash in 2012-13
A: | Corran Council | 121,500 | 9,000 | 121,500 | 4,000 |
S: 9,000
Q comparison: who is putting in less cash than the year before?
A: | Dunholm Council | 402,000 | 38,000 | 371,000 | 38,000 |
A: | Police | 25,000 | 84,000 | 0 | 86,000 |
A: | Health | 30,500 | 22,000 | 24,000 | 22,000 |
A: | Youth Justice Board good practice grant | 287,000 | 0 | 262,500 | 0 |
Q fact-table: commissioner's contribution this year
A: | Police and Crime Commissioner | 0 | 0 | 58,000 | 0 |
S: 58,000
Q fact-table: police cash in 2012-13
A: | Police | 25,000 | 84,000 | 0 | 86,000 |
S: 25,000
N unanswerable: why has health cut its cash contribution
N unanswerable: good practice grant for 2014-15
Q fact-table: good practice grant 2012-13 how much
A: | Youth Justice Board good practice grant | 287,000 | 0 | 262,500 | 0 |
S: 287,000
Q definition: what may the remand grant be used for
A: The remand grant, new in 2013-14, may be spent only on remands or on keeping young people from being remanded.
S: only on remands or on keeping young people from being remanded
Q paraphrase: which pot pays the wages?
A: The good practice grant pays for staff.
S: The good practice grant
Q reason: why was there money left at the end of the year
A: 3.2 The service underspent by £16,900 in 2012-13, since the post of substance misuse worker was empty for five months.
S: the post of substance misuse worker was empty for five months
Q fact-text: how much of the underspend does the service want to keep
A: The board will be asked to carry £10,000 of it forward for a bail support scheme; the remainder returns to Dunholm Council.
S: £10,000
Q paraphrase: who gets the rest of what wasn't spent
A: The board will be asked to carry £10,000 of it forward for a bail support scheme; the remainder returns to Dunholm Council.
S: Dunholm Council
N false-premise: on what date did the board agree to the bail support carry forward?
Q fact-text: how many staff were there in April 2012
A: A year earlier there were 22.1.
S: 22.1
Q fact-text: staff based in Dunholm april 2013
A: 3.3 The full-time equivalent staff at 1 April 2013 numbered 19.4, of whom 15.8 were based in Dunholm.
S: 15.8
N unanswerable: staff based in Dunholm april 2012

Q date: on which days were the inspectors in
A: ## 4. Letter from the inspectors after the short screening of 4-6 March 2013
S: 4-6 March 2013
Q fact-text: how many cases had a proper plan for danger to others
A: 4.1 We looked at 20 recent cases. In 17 of them the reason why the young person had offended was well explored; in only 11 was there a good plan for the risk of harm to others.
S: only 11
Q fact-text: in how many cases was keeping the child safe done well?
A: 4.2 We found that work to keep young people safe was done well in 15 cases.
S: 15
Q paraphrase: what did the inspectors make of the bosses keeping an eye on things
A: 4.3 Oversight by managers was weak.
S: weak
Q paraphrase: any daft mistakes in the plans?
A: Plans were signed off without being read: two had the wrong child's name in them.
S: two had the wrong child's name in them
N unanswerable: which manager signed off the plans with the wrong names
Q who-said: who said Darren never looked at his phone
A: 4.4 Young people spoke well of the mentors. One told us: "Darren never once looked at his phone."
Q fact-text: how often should the board get a quality report according to the inspectors
A: 4.5 We recommend that (i) vulnerability plans be countersigned by a manager within five days; (ii) social workers and case managers meet each month; and (iii) the board receive a report on quality twice a year.
S: twice a year
Q date: earliest the inspectors will be back
A: We do not propose to return before 2015.
S: 2015
N unanswerable: what overall grade did the inspectors give the service?
Q fact-table: who's meant to sort the social worker meetings on Corran
A: | Monthly meeting with social workers, Corran | Gregor Fyfe | 30 June 2013 | late |
S: Gregor Fyfe
Q fact-table: status of the dunholm social worker meetings
A: | Monthly meeting with social workers, Dunholm | Priya Lomax | 30 June 2013 | done |
S: done
Q date: by when should the peer check be finished?
A: | Peer check of 12 cases by another service | Fiona Castleton | 31 January 2014 | on course |
S: 31 January 2014
N unanswerable: which service will do the peer check of 12 cases
Q fact-table: how does the risk of harm training stand
A: | Training in risk of serious harm | Una Tait | 30 September 2013 | booked |
S: booked
Q reason: what's gone wrong with the new case record system
A: 5.2 The new computer system is at risk because the firm that was chosen, Lodestar Data, has asked for £22,000 more than its tender of £64,000.
S: the firm that was chosen, Lodestar Data, has asked for £22,000 more than its tender of £64,000
N unanswerable: how many firms tendered for the computer system?
Q reason: why's the Corran meeting running late
A: 5.1 The monthly meeting on Corran is late as the island has had no team leader for social work since March.
S: the island has had no team leader for social work since March
Q fact-text: cost of trying street triage on Corran
A: 6.1 The board is asked to agree that street triage be tried on Corran for a year from October 2013, at a cost of £7,500 from the commissioner's money; to agree the carry forward; and to choose a vice-chairman, a post vacant since Canon Illing stepped down in January.
S: £7,500
Q paraphrase: who used to be second in command of the board
A: 6.1 The board is asked to agree that street triage be tried on Corran for a year from October 2013, at a cost of £7,500 from the commissioner's money; to agree the carry forward; and to choose a vice-chairman, a post vacant since Canon Illing stepped down in January.
S: Canon Illing
N unanswerable: why did Canon Illing step down
Q date: when's the budget going to the board
A: 6.2 The board will next meet on 28 October 2013 on Corran, when the business will be the quality report, and on 27 January 2014 in Dunholm, when it will be the budget.
S: 27 January 2014

Q fact-table: youth board grant for staff this year (2013-14)
A: | Youth Justice Board good practice grant | 287,000 | 0 | 262,500 | 0 |
S: 262,500
Q fact-table: probation cash 2013-14
A: | Probation trust | 18,000 | 47,000 | 18,000 | 47,000 |
S: 18,000
Q fact-table: in kind from the police 2012-13?
A: | Police | 25,000 | 84,000 | 0 | 86,000 |
S: 84,000
N unanswerable: in kind from the police 2011-12
Q fact-table: what does health pay in cash now
A: | Health | 30,500 | 22,000 | 24,000 | 22,000 |
S: 24,000
Q fact-table: how many got locked up in 2010-11
A: | Custodial sentences | 14 | 11 | 7 | 10 | 7 |
S: 14
N unanswerable: how many on Corran were sentenced to custody in 2012-13
Q fact-table: victims content 2011-12
A: | Victims content with the service | 77% | 80% | 91% | 80% | 85% |
S: 80%
Q fact-table: goal for victim satisfaction next year?
A: | Victims content with the service | 77% | 80% | 91% | 80% | 85% |
S: 85%
Q fact-table: asset assessments on time last year but one (2011-12)
A: | Asset assessments within 15 working days | 79% | 85% | 82% | 90% | 90% |
S: 85%
Q paraphrase: how many stuck to their referral order right to the finish in 2012-13
A: | Referral orders finished without breach | 81% | 84% | 88% | 85% | 88% |
S: 88%
Q fact-table: ftes target for 2013-14
A: | First-time entrants | 164 | 117 | 88 | 110 | 85 |
S: 85
N unanswerable: ftes target for 2014-15
Q fact-table: target for reoffending in 2012-13
A: | Reoffending within a year (latest cohort) | 32.2% | 33.9% | 36.5% | 33.0% | 35.0% |
S: 33.0%
Q fact-table: who is sorting out the new case record computers
A: | New computer system for case records | Tobias Marr | 1 April 2014 | at risk |
S: Tobias Marr
Q fact-table: due date for countersigning vulnerability plans
A: | Countersign vulnerability plans in five days | Fiona Castleton | 31 May 2013 | done |
S: 31 May 2013
N unanswerable: how many staff will be trained in risk of serious harm?
Q list: which improvement steps are already done
A: | Countersign vulnerability plans in five days | Fiona Castleton | 31 May 2013 | done |
A: | Monthly meeting with social workers, Dunholm | Priya Lomax | 30 June 2013 | done |
