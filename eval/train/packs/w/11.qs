Q date: by when must I give a stand-in's name?
A: Substitutes must be named to Kerry Vint by noon on the day.
S: by noon on the day
Q paraphrase: who do I tell if someone else is going in my place
A: Substitutes must be named to Kerry Vint by noon on the day.
S: Kerry Vint
Q fact-text: who chairs the young people's scrutiny sub-committee
A: Membership: Cllr Nasreen Choudry (Chair) • Cllr Will Ottery • Cllr Bea Lomond • Cllr Stan Crabtree • Cllr Ffion Haile • Cllr Deepak Rao • 2 vacancies (Parent Governors)
S: Cllr Nasreen Choudry
Q decision: who won the vice-chair vote?
A: Cllr Ottery was elected by 4 votes to 2.
S: Cllr Ottery
Q who-said: who put Cllr Haile forward for vice-chair
A: YS1 ELECTION OF VICE-CHAIR Cllr Lomond nominated Cllr Ottery; Cllr Rao nominated Cllr Haile.
S: Cllr Rao
N unanswerable: who seconded Cllr Haile for vice-chair?
N unanswerable: who put Cllr Choudry forward for chair?
Q decision: When did we agree to set up the knife crime group?
A: MINUTES OF 19 JUNE 2023
A: RESOLVED that a task group on knife crime (Cllrs Choudry, Haile and Crabtree) meet up to five times and report in January 2024.
S: 19 JUNE 2023
Q list: who is in the knife crime task group
A: RESOLVED that a task group on knife crime (Cllrs Choudry, Haile and Crabtree) meet up to five times and report in January 2024.
S: Cllrs Choudry, Haile and Crabtree
Q paraphrase: which member wanted yobs in the high street looked at as well
A: Cllr Crabtree thought it should take in town-centre nuisance; the Chair thought that too wide.
S: Cllr Crabtree
N unanswerable: how many times has the knife crime task group met so far?
N unanswerable: who is in the vaping task group?
N false-premise: why did the Sub-Committee include town-centre nuisance in the task group's scope?
Q reason: why is the Foundry shut
A: YS3 YOUTH CENTRES Ms Odile Garrow (Head of Early Help) said that the Foundry had been closed since the flood in February and would open in October; the Junction was open four nights.
S: the flood in February
Q date: when's the foundry opening again
A: YS3 YOUTH CENTRES Ms Odile Garrow (Head of Early Help) said that the Foundry had been closed since the flood in February and would open in October; the Junction was open four nights.
S: October
Q reason: why can't kids go to the Junction on a Saturday
A: Ms Garrow said two bids for youth workers had drawn no applicants.
S: two bids for youth workers had drawn no applicants
Q fact-text: how many children are registered as taught at home?
A: YS4 ELECTIVE HOME EDUCATION 371 children are registered.
S: 371
N unanswerable: how many children were registered as home educated the year before?
Q who-said: who opposed the compulsory register
A: Cllr Crabtree asked that his vote against be recorded.
S: Cllr Crabtree
N unanswerable: why did Cllr Crabtree vote against the compulsory register?
Q decision: what are we asking the Secretary of State for
A: RESOLVED that officers write to the Secretary of State in favour of a compulsory register.
S: a compulsory register
Q fact-text: what did the minister reply on the home schooling register
A: A17 (Jun) Letter to Secretary of State – Head of Education – sent 11 July, answer 22 August: 'will legislate when time allows'
S: 'will legislate when time allows'

Q definition: what does MACE stand for?
A: MACE = Multi-Agency Child Exploitation meeting, fortnightly, chaired by the Head of Safeguarding, Tunde Asherby.
S: Multi-Agency Child Exploitation meeting
Q fact-text: Who chairs MARP?
A: MARP = Missing and Risk Panel, weekly, chaired by the police (Insp. Colette Marrin).
S: Insp. Colette Marrin
Q fact-text: how often does the exploitation meeting sit
A: MACE = Multi-Agency Child Exploitation meeting, fortnightly, chaired by the Head of Safeguarding, Tunde Asherby.
S: fortnightly
N unanswerable: who chairs the VRP?
N unanswerable: how often does the VRP meet?
Q fact-text: children referred to MACE 2022/23
A: • 148 children were referred to MACE in 2022/23 (2021/22: 121), 102 boys and 46 girls.
S: 148
Q fact-text: how many girls were referred to MACE
A: • 148 children were referred to MACE in 2022/23 (2021/22: 121), 102 boys and 46 girls.
S: 46
N unanswerable: how many girls were referred to MACE in 2021/22?
N unanswerable: children referred to MACE in 2020/21
Q paraphrase: how young was the littlest one being groomed
A: The youngest was ten.
S: ten
Q fact-text: number referred for both kinds of exploitation
A: • 64 were for criminal exploitation, 51 for sexual exploitation, 33 for both.
S: 33
Q fact-text: sexual exploitation referrals
A: • 64 were for criminal exploitation, 51 for sexual exploitation, 33 for both.
S: 51
N unanswerable: how many were referred for labour exploitation?
Q paraphrase: in how many cases were drug runners from the city thought to be involved
A: County lines were thought to play a part in 39.
S: 39
Q fact-text: how many children at high risk were open at 31 March 2023
A: • On 31 March 2023 57 children were open to MACE: 12 high risk, 28 medium, 17 emerging.
S: 12 high risk
N unanswerable: how many children were open to MACE on 31 March 2022?
Q fact-text: NRM referrals that have been confirmed so far
A: • National Referral Mechanism (NRM): 44 referrals; 29 conclusive grounds so far.
S: 29
N unanswerable: how many NRM referrals were refused?
Q fact-text: children missing from home 2022/23
A: • Children missing from home: 318 children, 702 episodes.
S: 318
Q fact-text: episodes of children missing from care
A: Children missing from care: 71 children, 544 episodes (of whom 23 placed here by other councils, 210 episodes).
S: 544 episodes
Q fact-text: how many missing from care were other councils' children
A: Children missing from care: 71 children, 544 episodes (of whom 23 placed here by other councils, 210 episodes).
S: 23
Q fact-text: children missing out on education
A: Children missing out on education: 167 at 31 March.
S: 167
N unanswerable: how many children went missing from hospital in 2022/23?
N unanswerable: children missing from care in 2021/22?
N false-premise: why did fewer children go missing from home in 2022/23 than the year before?
Q fact-text: how many return interviews were accepted
A: • Return interviews: 81% offered in 72 hours, 59% accepted.
S: 59% accepted
Q fact-text: what does the Barnfields contract cost a year
A: By Barnfields (contract £148,000 a year, ending 31 March 2024).
S: £148,000 a year
Q paraphrase: when does the charity's deal for the runaway chats run out
A: By Barnfields (contract £148,000 a year, ending 31 March 2024).
S: 31 March 2024
N unanswerable: what share of return interviews was accepted in 2021/22?
Q who-said: who said the cabbie knew more than them?
A: "The taxi driver who took her every week knew more than we did." – foster carer.
S: foster carer
Q who-said: who spoke of being given trainers and then owing
A: "They give you trainers and then you owe them." – boy, 15.
S: boy, 15
Q fact-text: how many taxi drivers were trained?
A: IDENTIFY Did: 611 staff trained incl. 74 taxi drivers and 38 hotel staff.
S: 74
N unanswerable: how many pub staff were trained?
Q comparison: did taxis and hotels pass on more worries than the year before
A: Difference: referrals from licensed trade 9 (nil the year before).
S: 9 (nil the year before)
Q fact-text: how many closure orders
A: DISRUPT Did: 31 abduction warning notices, 4 closure orders, 2 slavery risk orders.
S: 4 closure orders
Q paraphrase: were the drug lines really stopped for good
A: Difference: two county lines shut; but one opened again in six weeks.
S: one opened again in six weeks
N unanswerable: which towns did the two county lines serve?
Q fact-text: until when are the Navigators paid for
A: SUPPORT Did: five 'Navigators' in the hospital and custody, paid by VRP until March 2025.
S: March 2025
Q fact-text: how many of the young people met by Navigators accepted help
A: Difference: of 88 young people met 52 took up help; re-attendance at A&E 6 of 88.
S: 52
Q fact-text: 17 year olds with a plan after 18
A: Difference: 11 of 19 had a plan after 18.
S: 11 of 19
N unanswerable: what do the five Navigators cost?
N false-premise: what next step has been agreed on transition?
Q fact-text: what's the youth justice service rated now
A: HMI Probation inspected in May 2023; the report of 3 August rates the service 'good' (2018: 'requires improvement').
S: 'good'
Q comparison: is the young offenders' service better than at the last inspection?
A: HMI Probation inspected in May 2023; the report of 3 August rates the service 'good' (2018: 'requires improvement').
S: 'good' (2018: 'requires improvement')
Q fact-text: rating for resettlement
A: Out-of-court disposals were rated 'requires improvement', resettlement 'outstanding'.
S: 'outstanding'
N unanswerable: rating for court disposals
N unanswerable: who led the HMI Probation inspection?
Q date: when must the speech therapist be in post by
A: Six recommendations; one is for health: speech therapist in the team by December.
S: by December
Q fact-table: first time entrants 21/22
A: | FTEs per 100k 10-17 | 261 | 214 | 188 | 172 | n/a | 180 | 163 | G |
S: 188
Q fact-table: reoffending rate in 22/23
A: | Reoffending binary % | 38.1 | 34.4 | 31.0 | 33.8 | n/a | 32 | 32.9 | A |
S: 33.8
N unanswerable: reoffending rate first quarter 23/24
Q reason: why did reoffending rise again?
A: Comment on reoffending. One group of six boys from Carr Hill accounts for 41 of the 96 offences.
S: One group of six boys from Carr Hill accounts for 41 of the 96 offences
Q fact-table: custody rate target
A: | Custody per 1,000 | .31 | .18 | .12 | .15 | .04 | .12 | .10 | R |
S: .12
Q fact-table: young people in education or work at end of order, Q1
A: | YP in EET end of order % | 55 | 49 | 58 | 61 | 57 | 70 | 62 | A |
S: 57
Q paraphrase: how many teenagers were caught carrying a blade last year, 22/23
A: | Knife poss. (no. YP) | 41 | 23 | 36 | 44 | 13 | 35 | n/k | R |
S: 44
Q fact-table: nights spent on remand in 20/21
A: | Remand bed nights | 402 | 365 | 511 | 618 | 92 | 450 | n/k | R |
S: 365
Q fact-table: victims who took up restorative justice in 22/23
A: | Victims taking up RJ % | 19 | 11 | 22 | 26 | 21 | 25 | n/k | A |
S: 26
Q fact-table: victims offered restorative justice 22/23
A: | Victims offered RJ % | 72 | 68 | 83 | 90 | 96 | 90 | n/k | G |
S: 90
N unanswerable: average of YOT family for victims offered restorative justice
N unanswerable: first time entrants 18/19
Q list: which youth justice measures are red
A: | Custody per 1,000 | .31 | .18 | .12 | .15 | .04 | .12 | .10 | R |
A: | Knife poss. (no. YP) | 41 | 23 | 36 | 44 | 13 | 35 | n/k | R |
A: | Remand bed nights | 402 | 365 | 511 | 618 | 92 | 450 | n/k | R |
Q reason: Why did remand nights shoot up
A: Comment on remand. Two boys charged with one murder spent 402 nights between them.
S: Two boys charged with one murder spent 402 nights between them
Q fact-text: remand grant from government
A: The remand bill in 2022/23 was £346,000 against a government grant of £121,000.
S: £121,000
Q paraphrase: what did we have to pay for locking up lads before trial
A: The remand bill in 2022/23 was £346,000 against a government grant of £121,000.
S: £346,000
N unanswerable: remand bill in 2021/22
N false-premise: why did knife possession fall in 2022/23?
Q fact-table: Junction attendances April to July 2023
A: Junction 4 118,500 39,900 5,236 4,702
S: 5,236
Q fact-table: foundry budget this year
A: Foundry 0 132,000 51,300 0 4,110
S: 132,000
Q fact-table: Old Ferry School attendances last summer 2022
A: Old Ferry School 1 16,500 5,480 402 287
S: 287
Q fact-table: spent by detached team east
A: Detached team East 3 74,000 25,200 1,960 1,514
S: 25,200
Q paraphrase: how many evenings a week is there something on at carr hill
A: Carr Hill Hut 2 41,000 12,450 1,318 1,390
S: 2
N unanswerable: attendances at the Junction in August
N unanswerable: how many nights was the Foundry open before the flood?
Q comparison: which one lost the most young people compared with 2022, leaving the Foundry aside
A: Detached team West 3 74,000 18,100 811 1,475
Q reason: why is the west street team reaching so few
A: West has had two of its three workers since May.
S: has had two of its three workers since May
Q fact-text: what did mending the Foundry after the flood cost
A: The flood repairs at the Foundry cost £238,000, of which insurers have paid £180,000 and dispute the rest.
S: £238,000
Q fact-text: how much have insurers coughed up
A: The flood repairs at the Foundry cost £238,000, of which insurers have paid £180,000 and dispute the rest.
S: £180,000
Q decision: did we get the investment money for the gym
A: Youth Investment Fund: bid of £1.1m for the Foundry roof and gym refused in July; a bid of £640,000 for Carr Hill is awaiting decision.
S: refused in July
N false-premise: when was the £640,000 for Carr Hill granted?
N unanswerable: why was the Foundry bid refused in July?
Q fact-text: how many searches of under 18s
A: From January to June 1,104 searches were made in the district; 288 were of under 18s, and in 61 of these something was found.
S: 288
Q paraphrase: how often did the frisked kids really have something on them
A: From January to June 1,104 searches were made in the district; 288 were of under 18s, and in 61 of these something was found.
S: 61
N unanswerable: searches of under 18s by ethnic group
N unanswerable: how many searches were made from July to December 2022?
Q fact-text: how many police officers work in schools
A: On your second question, officers in schools: there are five, and no plan for more.
S: five
Q date: from when will young people watch police video
A: The third, about body-worn video being watched by a panel with young people, has been agreed; it'll begin in November.
S: November
Q reason: why did no police inspector turn up in June
A: I'm sorry that my inspector couldn't come in June – she had been given the wrong date.'
S: she had been given the wrong date
Q who-said: who asked about street lights in Hut Lane
A: 7.1 Mr Gareth Lisle (Carr Hill Residents): When will the lights in Hut Lane be mended? – ANSWER of the Cabinet Member, Cllr Rosamund Tye: four of nine were mended on 4 September; the other five await the power company.
S: Mr Gareth Lisle
Q fact-text: how many Hut Lane lights are still out?
A: 7.1 Mr Gareth Lisle (Carr Hill Residents): When will the lights in Hut Lane be mended? – ANSWER of the Cabinet Member, Cllr Rosamund Tye: four of nine were mended on 4 September; the other five await the power company.
S: the other five
N unanswerable: when will the power company mend the other five lights?
Q paraphrase: are they scrapping the mobile club next spring
A: 7.2 Ms Abi Tan: Is it true that the Bus will end in March? – ANSWER: No decision has been made.
S: No decision has been made
N unanswerable: how much is the lease of the Bus?
Q fact-text: how many teenagers did the council put in hotels
A: 7.3 Mr P. Owusu: How many 16-17 year olds were put in hotels by the Council last year? – ANSWER: Three, for nine nights altogether, all in August.
S: Three
Q fact-table: what happened about the trip to see the cells?
A: A19 (Jun) Visit to custody suite – Cllr Rao – put off by police twice
S: put off by police twice
Q fact-table: who is late with an action
A: A20 (Jun) Figures for girls in MACE by age – Tunde Asherby – overdue
S: Tunde Asherby
Q date: when will the foundry be looked at again
A: 18 Mar 2024: Youth Justice Plan; Foundry – one year after.
S: 18 Mar 2024

Q paraphrase: who was the mum fed up with, the cops' number or the charity
A: "I rang 101 and got a number. I rang Barnfields and got Jo." – mother.
S: I rang 101 and got a number
Q paraphrase: are we still trying to hire for saturdays
A: A18 (Jun) Saturday opening, Junction – Odile Garrow – third advert out 1 Sept
S: third advert out 1 Sept
N unanswerable: how many people applied for the third youth worker advert?
Q paraphrase: why was a helper missing from the summer fair
A: 7.4 Mrs Joan Silkin: Why were only two youth workers at the fair on 1 July? – ANSWER: Three had been booked; one was ill.
S: one was ill
Q paraphrase: how many kids came back to casualty hurt again after someone talked to them there
A: Difference: of 88 young people met 52 took up help; re-attendance at A&E 6 of 88.
S: 6 of 88
N unanswerable: how many of the young people met by Navigators were girls?
Q paraphrase: how many lads and lasses on orders have a proper roof, most recent
A: | YP in suit. accom. % | 91 | 93 | 94 | 92 | 95 | 95 | 94 | A |
S: 95
N false-premise: why did the Sub-Committee agree to end the Barnfields contract early?
