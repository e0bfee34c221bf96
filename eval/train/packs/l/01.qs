Q fact-text: who do I tell if I can't make it to the meeting?
A: Apologies to be sent to the clerk, Lorna Twisse, by noon on the day before the meeting.
S: Lorna Twisse
N unanswerable: what is the clerk's phone number for apologies

Q date: when is the corporate parenting board meeting
A: **Thursday 14 November 2019, 10.00 am, Wherry Room, County Hall, Stanbeck**
S: Thursday 14 November 2019

Q paraphrase: which bit of the meeting can't ordinary folk sit in on?
A: Members of the public may not attend item 6, which contains personal information about individual children.
S: item 6

Q paraphrase: did any councillor have a personal link to fostering
A: **21. Declarations of interest.** Councillor Larwood declared that her sister-in-law was an approved foster carer of the Council and remained in the room.
S: Councillor Larwood
N false-premise: why did Councillor Larwood leave the room after declaring an interest?
N unanswerable: what interest did Councillor Dhesi declare

Q fact-text: which councillor missed the September meeting?
A: Apologies: Councillor T. Crook
S: Councillor T. Crook
N unanswerable: which members sent apologies for the June 2019 meeting

Q fact-text: what wording in the June minutes had to be corrected
A: **22. Minutes.** The minutes of 20 June 2019 were agreed, subject to "Bexham" being replaced by "Buxley" in minute 14.
S: "Bexham" being replaced by "Buxley"

Q fact-text: how many children were in care at the end of August 2019?
A: The Head of Resources for Children, Ian Garrod, reported that the number of children in care had risen from 402 in March 2018 to 447 in March 2019 and stood at 461 at the end of August.
S: 461
Q fact-text: children in care march 2018
A: The Head of Resources for Children, Ian Garrod, reported that the number of children in care had risen from 402 in March 2018 to 447 in March 2019 and stood at 461 at the end of August.
S: 402
N unanswerable: children in care march 2017
N unanswerable: how many children left care between March 2018 and March 2019?

Q reason: why are more kids being taken into care?
A: He said that the rise had been driven by teenagers entering care for the first time, chiefly because of criminal exploitation along the coast.
S: criminal exploitation along the coast
N unanswerable: how many of the teenagers entering care were victims of criminal exploitation

Q who-said: who wanted to know if another home could be opened
A: Councillor Dhesi asked whether the Council could open a third children's home.
S: Councillor Dhesi
Q paraphrase: have they found somewhere for the new home in Stanbeck yet?
A: Mr Garrod replied that a business case for a four-bed home in Stanbeck would be brought to the Board in January 2020, but that no site had been chosen.
S: no site had been chosen
N unanswerable: how much would the new four-bed home in Stanbeck cost to build
N false-premise: when will the agreed four-bed home in Stanbeck open its doors?

Q paraphrase: how many youngsters live a long way off from where they came from
A: Councillor Astbury was concerned that 38 children were placed more than 20 miles from home and asked that the figure be broken down by district.
S: 38
Q who-said: who worried about children living far away from home?
A: Councillor Astbury was concerned that 38 children were placed more than 20 miles from home and asked that the figure be broken down by district.
S: Councillor Astbury
N unanswerable: how many of the children placed more than 20 miles away come from North Fen?

Q date: when did we agree to set up the sufficiency group
A: ## Minutes of the meeting held on 12 September 2019
A: RESOLVED, by four votes to none, that (a) the report be noted; and (b) a Sufficiency Task Group of three members be set up, chaired by Councillor Astbury, to report back by March 2020.
S: 12 September 2019
Q decision: what did members decide about placement sufficiency
A: RESOLVED, by four votes to none, that (a) the report be noted; and (b) a Sufficiency Task Group of three members be set up, chaired by Councillor Astbury, to report back by March 2020.
Q paraphrase: did anybody vote against the new task group?
A: RESOLVED, by four votes to none, that (a) the report be noted; and (b) a Sufficiency Task Group of three members be set up, chaired by Councillor Astbury, to report back by March 2020.
S: four votes to none
N unanswerable: who are the other two members of the Sufficiency Task Group besides Councillor Astbury?

Q reason: why do first health checks for looked after children run late
A: **24. Health assessments.** The designated nurse, Paula Imrie, said that the delay in initial health assessments was caused by consent forms reaching the hospital trust late, and not by a shortage of paediatricians.
S: consent forms reaching the hospital trust late
N false-premise: what is being done about the shortage of paediatricians that delays the health assessments?
Q paraphrase: how often is the hospital going to send us its figures
A: The Board had asked for weekly reporting; the trust had agreed to monthly reporting only.
S: monthly
N unanswerable: why would the trust not agree to weekly reporting

Q who-said: who told the board the young people dislike the word contact
A: **25. Voices Up.** A member of Voices Up told the Board that young people wanted the word "contact" to be replaced by "family time" in all letters.
S: A member of Voices Up
Q paraphrase: from what day will the letters say family time?
A: RESOLVED that the wording of letters be changed from 1 January 2020.
S: 1 January 2020
N unanswerable: what was the name of the young person from Voices Up who spoke

Q paraphrase: up to what age can young people who've left care get into the gym for nothing
A: **26. Leisure passes.** Councillor Dhesi moved, and Councillor Larwood seconded, that free leisure passes be extended to care leavers up to the age of 25.
S: 25
Q fact-text: who seconded the leisure pass motion?
A: **26. Leisure passes.** Councillor Dhesi moved, and Councillor Larwood seconded, that free leisure passes be extended to care leavers up to the age of 25.
S: Councillor Larwood
Q decision: what was the vote on leisure passes
A: The motion was carried by three votes to one.
S: three votes to one
N unanswerable: who voted against the leisure passes motion?
N false-premise: who seconded the Chair's amendment on leisure passes
N unanswerable: how much will the free leisure passes cost a year
N unanswerable: what was the vote on changing the wording of letters?

Q definition: what counts as a care leaver in this report
A: A care leaver is a young person aged 16 to 25 who was looked after for at least 13 weeks after the age of 14.
Q definition: difference between missing from care and away without authorisation
A: "Missing from care" means that a child looked after is not at their placement and their whereabouts are unknown.
A: "Away from placement without authorisation" means that the child's whereabouts are known but the carer has not agreed to them.
Q fact-text: who gets told about children who run away from their own family's house?
A: Children missing from their family home are reported to the Safeguarding Partnership and not to this Board.
S: Safeguarding Partnership
N unanswerable: how many children went missing from their family home in quarter 2?
N unanswerable: number of away from placement without authorisation episodes q2

Q fact-text: missing from care episodes q2 2019/20
A: 1.3 In quarter 2 there were 96 missing-from-care episodes involving 34 children, compared with 121 episodes involving 37 children in quarter 1.
S: 96
Q comparison: are kids in care running off less than they were in the spring
A: 1.3 In quarter 2 there were 96 missing-from-care episodes involving 34 children, compared with 121 episodes involving 37 children in quarter 1.
S: 96 missing-from-care episodes involving 34 children, compared with 121
N unanswerable: missing from care episodes q2 2018/19
Q fact-text: how many young people agreed to talk to someone after coming back
A: Return home interviews were offered in all cases and were accepted in 71 of them.
S: 71
N unanswerable: how many return home interviews took place within 72 hours?
Q paraphrase: is it just a handful of youngsters who keep going off?
A: 1.4 Three young people accounted for 40 of the 96 episodes, all of them placed outside the county.
S: Three young people accounted for 40 of the 96 episodes
N unanswerable: which county are the three young people with 40 episodes placed in

Q reason: what's behind children being moved about more often
A: The service attributes this to notice given by independent fostering agencies at short warning.
S: notice given by independent fostering agencies at short warning
Q fact-text: share of children with three or more placements year to September 2018
A: 1.5 Placement stability has worsened: 13.4% of CLA had three or more placements in the twelve months to September 2019, against 10.9% in the twelve months to September 2018.
S: 10.9%
N false-premise: why did placement stability improve in the year to September 2019?

Q fact-table: what was the rate of CLA per 10,000 in quarter 1 of 2019/20?
A: | CLA per 10,000 under 18 | 52.1 | 55.8 | 57.2 | 53.0 | Red |
S: 55.8
N unanswerable: what was the rate of CLA per 10,000 in quarter 4 of 2018/19?
N unanswerable: how does our rate of CLA per 10,000 compare with the national average
Q fact-table: how many looked after children should we have had at most by the target
A: | CLA at end of quarter | 421 | 452 | 463 | 430 | Red |
S: 430
Q fact-table: initial health assessments on time latest quarter
A: | Initial health assessments in 20 working days | 61% | 44% | 49% | 85% | Red |
S: 49%
Q fact-table: review health assesments in time q2 this year
A: | Review health assessments in time | 90% | 91% | 93% | 92% | Green |
S: 93%
Q paraphrase: how are we doing on getting their teeth looked at?
A: | Dental checks in last 12 months | 82% | 79% | 77% | 85% | Amber |
S: 77%
N unanswerable: why are fewer children having dental checks
Q comparison: are more care leavers in work or study than a year ago
A: | Care leavers in education, employment or training | 51% | 53% | 50% | 55% | Amber |
Q fact-table: how many care leavers have a decent place to live
A: | Care leavers in suitable accommodation | 89% | 90% | 92% | 90% | Green |
S: 92%
N unanswerable: how many care leavers were in bed and breakfast accommodation in quarter 2
Q fact-table: pathway plan reviews target
A: | Pathway plans reviewed in six months | 78% | 83% | 86% | 85% | Green |
S: 85%
Q list: which indicators are red?
A: | CLA at end of quarter | 421 | 452 | 463 | 430 | Red |
A: | CLA per 10,000 under 18 | 52.1 | 55.8 | 57.2 | 53.0 | Red |
A: | Initial health assessments in 20 working days | 61% | 44% | 49% | 85% | Red |
Q reason: why did personal education plans drop this quarter
A: 1.6 The fall in personal education plans follows the move to an electronic form in July 2019, which some schools could not open until October.
S: the move to an electronic form in July 2019
N unanswerable: which schools could not open the electronic education plan form

Q fact-text: how big is the placements overspend this year going to be?
A: 2.1 The placements budget for 2019/20 is forecast to overspend by £2.36 million.
S: £2.36 million
Q paraphrase: where did the money come from to cover last year's gap on placements
A: The overspend in 2018/19 was £1.12 million and was met from the General Reserve.
S: the General Reserve
N unanswerable: how will the 2019/20 placements overspend be met?
N unanswerable: what was the placements overspend in 2017/18
Q fact-text: weekly price of a bed in a private children's home
A: 2.2 The average weekly cost of an external residential placement is now £4,150, compared with £785 for an independent fostering placement and £410 for a placement with the Council's own carers.
S: £4,150
Q paraphrase: how much cheaper is it when our own foster families take a child
A: 2.2 The average weekly cost of an external residential placement is now £4,150, compared with £785 for an independent fostering placement and £410 for a placement with the Council's own carers.
S: £410 for a placement with the Council's own carers
N unanswerable: what is the average weekly cost of a place in the Council's own children's homes?
Q paraphrase: whose job is it to check the expensive placements every two weeks?
A: 2.3 The Director of Children's Services, Dr Helen Maudsley, has agreed a recovery plan under which every external residential placement is reviewed each fortnight by a panel chaired by the Head of Resources for Children.
S: a panel chaired by the Head of Resources for Children
Q fact-text: how much will the recovery plan save this year?
A: The plan is expected to save £600,000 in a full year; only £150,000 is expected in 2019/20.
S: £150,000
N unanswerable: how many placements has the fortnightly panel ended so far

Q fact-table: what was spent on independent fostering agencies in 2018/19
A: | Independent fostering agencies | 4,875 | 4,700 | 5,340 | +640 |
S: 4,875
Q fact-table: external residential forecast 19/20
A: | External residential | 7,940 | 7,600 | 9,450 | +1,850 |
S: 9,450
Q paraphrase: how much more than planned will staying put payments come to
A: | Staying Put allowances | 310 | 340 | 375 | +35 |
S: +35
N unanswerable: how many young people get a staying put allowance?
Q fact-table: budget for our own children's homes this year
A: | Council children's homes | 2,115 | 2,180 | 2,260 | +80 |
S: 2,180
N unanswerable: council children's homes budget for 2020/21
Q list: which placement headings are expected to come in under budget?
A: | In-house fostering | 5,210 | 5,480 | 5,190 | -290 |
A: | Supported lodgings | 390 | 450 | 420 | -30 |
N unanswerable: why is in-house fostering underspending

Q fact-text: what did the monitoring officer warn about moving children
A: The Monitoring Officer advises that the recovery plan must not lead to any child being moved for financial reasons alone.
S: must not lead to any child being moved for financial reasons alone
Q fact-text: how many foster carers answered the consultation?
A: 2.5 Consultation: the recovery plan was sent to 64 foster carers, of whom 19 replied.
S: 19
Q paraphrase: what do the carers reckon of the fortnightly meeting
A: Twelve carers supported the fortnightly panel and five were against; the others gave no view.
N unanswerable: what did the five carers who were against the panel give as their reasons?
Q who-said: who complained that nobody asks carers what they could do with more support
A: One carer wrote: "Nobody asks us what we could do with a bit more support, they just ask who has a bed tonight."
S: One carer
Q fact-text: what rise in the carers' fee is being asked for
A: 2.6 Recommendations: that the Board (a) note the forecast; (b) support the recovery plan; and (c) ask the Cabinet to raise the in-house fostering fee by 4% from April 2020.
S: 4%
N false-premise: when did Cabinet agree the 4% rise in the fostering fee

Q fact-table: who runs the Paddocks
A: | The Paddocks | North Fen | 5 | 3 | 22 January 2019 | Good | Steven Ambrose |
S: Steven Ambrose
Q fact-table: how many beds at Fenwick Road?
A: | Fenwick Road (short breaks) | Stanbeck | 8 | 6 | 17 July 2019 | Outstanding | Yvonne Adair |
S: 8
Q paraphrase: how did Tern House get on with the inspectors
A: | Tern House | Buxley | 4 | 4 | 3 April 2019 | Requires improvement | vacant |
S: Requires improvement
N unanswerable: what reasons did the inspectors give for the Tern House judgement
Q date: last inspection of larkfield
A: | Larkfield | Stanbeck | 6 | 5 | 11 June 2019 | Good | Carol Nutley |
S: 11 June 2019
N unanswerable: what was larkfield judged at the inspection before June 2019
Q fact-text: who's looking after Tern House till they find somebody
A: 3.1 The interim manager at Tern House, Neil Cobbold, will stay until a permanent manager is appointed.
S: Neil Cobbold
Q fact-text: how often was the Tern House manager post advertised
A: Two rounds of advertising, in May and in August, brought no suitable candidate.
S: Two rounds
N unanswerable: how many people applied for the Tern House manager's post?
Q reason: why are there empty beds at the Paddocks?
A: 3.2 The Paddocks has kept two beds empty since June because of the needs of one of the children living there.
S: because of the needs of one of the children living there

Q fact-table: which action is late?
A: | 15 | Letter to hospital trust about consent forms | Helen Maudsley | 1 October 2019 | Overdue |
S: Letter to hospital trust about consent forms
Q date: what day are board members going to see Larkfield
A: | 18 | Visit to Larkfield by Board members | Cllr Pellow | 6 December 2019 | Arranged |
S: 6 December 2019
N unanswerable: what day are board members going to see the Paddocks
N unanswerable: which members are going on the Larkfield visit
Q paraphrase: who's sorting out the handbook for councillors new to this
A: | 16 | Guide for new corporate parents | Lorna Twisse | 31 January 2020 | In progress |
S: Lorna Twisse
Q fact-table: council tax exemption for care leavers action due by?
A: | 20 | Council tax exemption for care leavers: position of the districts | Ian Garrod | 28 February 2020 | Not started |
S: 28 February 2020
N false-premise: which district has refused to exempt care leavers from council tax?
Q fact-table: who writes the virtual school report
A: | 16 January 2020 | Virtual school annual report | Graham Tolley |
S: Graham Tolley
Q date: when's the fostering annual report due at the board
A: | 12 March 2020 | Fostering annual report | Beth Sandlands |
S: 12 March 2020

Q fact-table: personal education plans up to date a year earlier
A: | Personal education plans up to date | 94% | 95% | 88% | 95% | Amber |
S: 94%
N unanswerable: how many personal education plans were judged good quality
Q fact-table: care leavers in EET quarter 1 19/20
A: | Care leavers in education, employment or training | 51% | 53% | 50% | 55% | Amber |
S: 53%
Q fact-table: share of care leavers their adviser still hears from
A: | Care leavers in touch with their personal adviser | 93% | 94% | 94% | 92% | Green |
S: 94%
N unanswerable: how many care leavers does each personal adviser have?
Q fact-table: pathway plans reviewed in six months q2 last year
A: | Pathway plans reviewed in six months | 78% | 83% | 86% | 85% | Green |
S: 78%
Q fact-table: supported lodgings forecast
A: | Supported lodgings | 390 | 450 | 420 | -30 |
S: 420
Q fact-table: what did in-house fostering cost in 2018/19?
A: | In-house fostering | 5,210 | 5,480 | 5,190 | -290 |
S: 5,210
N unanswerable: what did in-house fostering cost in 2017/18?
Q paraphrase: how far off the mark are we with homes bought from private firms
A: | External residential | 7,940 | 7,600 | 9,450 | +1,850 |
S: +1,850
Q fact-table: care leavers accommodation budget 2019/20
A: | Care leavers' accommodation | 1,020 | 1,080 | 1,155 | +75 |
S: 1,080
Q fact-table: who manages the short breaks home
A: | Fenwick Road (short breaks) | Stanbeck | 8 | 6 | 17 July 2019 | Outstanding | Yvonne Adair |
S: Yvonne Adair
Q fact-table: how many children were living at Larkfield at the end of September
A: | Larkfield | Stanbeck | 6 | 5 | 11 June 2019 | Good | Carol Nutley |
S: 5
N unanswerable: how many children were living at Larkfield at the end of March
Q fact-table: has the letter to the hospital about consent forms gone
A: | 15 | Letter to hospital trust about consent forms | Helen Maudsley | 1 October 2019 | Overdue |
S: Overdue
N false-premise: what did the hospital trust reply to the Council's letter about consent forms?
Q date: when will the Board get the four-bed home business case
A: | 16 January 2020 | Business case for a four-bed home | Ian Garrod |
A: Mr Garrod replied that a business case for a four-bed home in Stanbeck would be brought to the Board in January 2020, but that no site had been chosen.
S: 16 January 2020
Q paraphrase: who's writing about what we promise young people once they've left care
A: | 11 June 2020 | Care leavers' local offer | Mina Kerr |
S: Mina Kerr
