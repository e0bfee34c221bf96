Q fact-text: who chaired the children's safeguarding board
A: I leave with one regret, which is that we still cannot say how many children in Kingsbarrow go missing. – *Hilary Brandreth, Independent Chair*
S: Hilary Brandreth

Q date: what period does the safeguarding annual report cover
A: ## Local Safeguarding Children Board – Annual Report of the Independent Chair, 1 April 2011 to 31 March 2012
S: 1 April 2011 to 31 March 2012

Q date: when did the trust get the report
A: *Laid before the Children's Trust on 18 July 2012 and the Council on 26 September 2012.*
S: 18 July 2012

Q fact-text: who's taking over as chair
A: I am leaving in October, when Mr Desmond Airey, lately Chief Constable of a neighbouring force, takes over.
S: Mr Desmond Airey

N unanswerable: how much will the new Chair be paid

N unanswerable: why is Hilary Brandreth leaving

Q fact-text: how many people sat on the board in 2009
A: When I came in 2009 the Board had 41 members and no budget of its own; it now has 22 and spends £243,700.
S: 41

Q fact-text: how many sit on the board now
A: When I came in 2009 the Board had 41 members and no budget of its own; it now has 22 and spends £243,700.
S: 22

Q paraphrase: what's she sorry about
A: I leave with one regret, which is that we still cannot say how many children in Kingsbarrow go missing. – *Hilary Brandreth, Independent Chair*
S: that we still cannot say how many children in Kingsbarrow go missing

Q fact-table: who sits for the police
A: | Police | Det Supt Carol Finch | 5 | 26,500 | 26,500 | 24,000 |
S: Det Supt Carol Finch

Q fact-table: how often did housing's person turn up
A: | City Council, housing | Keith Lamming | 3 | 0 | 5,000 | 5,000 |
S: 3

Q fact-table: how often did the mental health people come
A: | Mental Health Trust | changed twice in the year | 2 | 9,000 | 9,000 | 9,000 |
S: 2

N unanswerable: how often did the Mental Health Trust attend in 2010/11

Q fact-table: police contribution 2011/12
A: | Police | Det Supt Carol Finch | 5 | 26,500 | 26,500 | 24,000 |
S: 26,500

Q fact-table: what will the police pay in next year
A: | Police | Det Supt Carol Finch | 5 | 26,500 | 26,500 | 24,000 |
S: 24,000

Q fact-table: schools forum 2010/11 contribution
A: | Schools' Forum | Mr P Hallam (secondary), Mrs D Ede (primary) | 6 | 15,000 | 18,000 | 20,000 |
S: 15,000

N unanswerable: schools forum contribution 2009/10

Q list: which agencies will pay less in 2012/13 than they did in 2011/12
A: | Police | Det Supt Carol Finch | 5 | 26,500 | 26,500 | 24,000 |
A: | Probation | Steven Gail | 5 | 6,200 | 6,200 | 5,100 |

Q list: who put more into the kitty in 2011/12 than the year before
A: | City Council, housing | Keith Lamming | 3 | 0 | 5,000 | 5,000 |
A: | Hospital Trust | Moira Pettifer, Chief Nurse | 4 | 12,000 | 14,500 | 14,500 |
A: | Schools' Forum | Mr P Hallam (secondary), Mrs D Ede (primary) | 6 | 15,000 | 18,000 | 20,000 |

Q comparison: who gives more, the PCT or the hospital
A: | Primary Care Trust | Dr Anil Sethi | 6 | 48,000 | 48,000 | 48,000 |
A: | Hospital Trust | Moira Pettifer, Chief Nurse | 4 | 12,000 | 14,500 | 14,500 |

N false-premise: why did the council increase its contribution in 2011/12

Q fact-table: since when is there only one lay member
A: | Lay members | Mrs Joan Sykes; second post vacant since January | 5 | – | – | – |
S: since January

N unanswerable: why did the second lay member leave

Q fact-text: how much did the board get from no-shows
A: Income from agencies came to £239,750, to which was added £9,300 from charges for courses not attended.
S: £9,300

Q fact-text: what did the board spend in all
A: The Board spent £243,700, of which £131,200 was on staff, £61,400 on serious case reviews and £32,900 on training.
S: £243,700

Q fact-text: staffing cost of the board
A: The Board spent £243,700, of which £131,200 was on staff, £61,400 on serious case reviews and £32,900 on training.
S: £131,200

Q fact-text: training spend
A: The Board spent £243,700, of which £131,200 was on staff, £61,400 on serious case reviews and £32,900 on training.
S: £32,900

N unanswerable: training spend 2010/11

Q fact-text: money left over at the end of March 2012
A: The balance carried forward was £27,850 (31 March 2011: £22,500).
S: £27,850

Q fact-text: balance a year before
A: The balance carried forward was £27,850 (31 March 2011: £22,500).
S: £22,500

Q paraphrase: has mental health sorted out who comes
A: It has since named a permanent member.
S: It has since named a permanent member

N unanswerable: who is the new permanent member from the Mental Health Trust


Q fact-text: reports of kids running off from their families
A: *Missing from home*: the police took 1,296 reports concerning 588 children who live with their families.
S: 1,296

Q fact-text: how many kids was that who ran away from home
A: *Missing from home*: the police took 1,296 reports concerning 588 children who live with their families.
S: 588

Q fact-text: reports of children missing from care
A: *Missing from care*: there were 743 reports concerning 97 looked after children, 31 of whom were placed here by other councils.
S: 743

Q fact-text: number of looked after kids who went missing
A: *Missing from care*: there were 743 reports concerning 97 looked after children, 31 of whom were placed here by other councils.
S: 97

Q fact-text: how many of the care runaways belong to other councils
A: *Missing from care*: there were 743 reports concerning 97 looked after children, 31 of whom were placed here by other councils.
S: 31

Q fact-text: how many are off the school radar
A: *Missing from education*: 164 children were on the register kept by the Education Welfare Service at the end of March; 52 of these are believed to have left the country.
S: 164

Q paraphrase: how many of those not in school have probably gone abroad
A: *Missing from education*: 164 children were on the register kept by the Education Welfare Service at the end of March; 52 of these are believed to have left the country.
S: 52

N unanswerable: how many reports were there of children missing from hospital

N unanswerable: how many of the children missing from home were found within a day

N unanswerable: reports of children missing from care in 2010/11

Q fact-text: how many children turned up on two lists
A: A trial match in November by a police analyst found 23 children on both the home and the education lists.
S: 23

N unanswerable: how many children were on both the care and the education lists

Q date: when did they try comparing the lists
A: A trial match in November by a police analyst found 23 children on both the home and the education lists.
S: November

Q reason: why isn't there one list of missing kids yet
A: It has not been produced, because the police system cannot export dates of birth.
S: because the police system cannot export dates of birth

Q date: when was the joint list supposed to be ready
A: The Board asked for a joint list by March 2012.
S: by March 2012

N false-premise: when was the joint list of missing children brought into use

Q paraphrase: which places phone the police most about runaways
A: Four in ten reports from children's homes came from two homes, both run by private companies.
S: two homes, both run by private companies

N unanswerable: what are the names of the two children's homes

Q date: when did they tell ofsted about the two homes
A: Ofsted was told in August.
S: in August

Q fact-table: contacts in 2011/12
A: | Initial contacts | 11,860 | 12,975 | 13,402 | – | – | Domestic abuse notices from the police make up 44 per cent. |
S: 13,402

Q fact-table: what share of contacts is the police telling us about rows at home
A: | Initial contacts | 11,860 | 12,975 | 13,402 | – | – | Domestic abuse notices from the police make up 44 per cent. |
S: 44 per cent

Q fact-table: referrals last year but one
A: | Referrals | 3,915 | 4,260 | 3,874 | – | – | A screening team began in June 2011. |
S: 4,260

Q reason: why did referrals fall
A: | Referrals | 3,915 | 4,260 | 3,874 | – | – | A screening team began in June 2011. |
S: A screening team began in June 2011

N false-premise: why did referrals go up in 2011/12

Q fact-table: repeat referrals 11/12
A: | Re-referrals within a year (%) | 24.9 | 26.3 | 20.7 | 25.6 | 24.1 | Screening has kept out repeat notices; the audit found four that ought to have been let in. |
S: 20.7

Q fact-table: repeat referrals in places like us
A: | Re-referrals within a year (%) | 24.9 | 26.3 | 20.7 | 25.6 | 24.1 | Screening has kept out repeat notices; the audit found four that ought to have been let in. |
S: 24.1

Q fact-table: how many repeat notices were wrongly kept out
A: | Re-referrals within a year (%) | 24.9 | 26.3 | 20.7 | 25.6 | 24.1 | Screening has kept out repeat notices; the audit found four that ought to have been let in. |
S: four

N unanswerable: re-referrals for England in 2011/12

Q fact-table: first assessments in ten days, the north
A: | Initial assessments within 10 days (%) | 68.0 | 72.4 | 77.9 | 77.2 | 74.0 | South locality 84, north locality 69. |
S: north locality 69

Q fact-table: initial assessments on time overall
A: | Initial assessments within 10 days (%) | 68.0 | 72.4 | 77.9 | 77.2 | 74.0 | South locality 84, north locality 69. |
S: 77.9

Q fact-table: core assessments on time
A: | Core assessments within 35 days (%) | 71.3 | 70.8 | 66.2 | 75.0 | 72.9 | Sickness among managers in the north. |
S: 66.2

Q reason: why did the fuller assessments get slower
A: | Core assessments within 35 days (%) | 71.3 | 70.8 | 66.2 | 75.0 | 72.9 | Sickness among managers in the north. |
S: Sickness among managers in the north

N unanswerable: core assessments on time in the south locality

Q comparison: are we better than the country on core assessments
A: | Core assessments within 35 days (%) | 71.3 | 70.8 | 66.2 | 75.0 | 72.9 | Sickness among managers in the north. |

Q fact-table: child protection investigations 2011/12
A: | Section 47 enquiries | 812 | 934 | 1,043 | – | – | One in three led to a conference. |
S: 1,043

Q fact-table: how many investigations end in a big meeting
A: | Section 47 enquiries | 812 | 934 | 1,043 | – | – | One in three led to a conference. |
S: One in three

Q fact-table: children on plans at end March 2012
A: | Children with a plan at 31 March | 287 | 331 | 362 | – | – | Neglect 171, emotional abuse 118, physical abuse 49, sexual abuse 24. |
S: 362

Q fact-table: how many of them for neglect
A: | Children with a plan at 31 March | 287 | 331 | 362 | – | – | Neglect 171, emotional abuse 118, physical abuse 49, sexual abuse 24. |
S: 171

Q fact-table: plans for sexual abuse
A: | Children with a plan at 31 March | 287 | 331 | 362 | – | – | Neglect 171, emotional abuse 118, physical abuse 49, sexual abuse 24. |
S: 24

N unanswerable: how many plans were for neglect in 2010/11

Q fact-table: long plans over two years
A: | Plans lasting two years or more (%) | 8.1 | 6.6 | 4.3 | 6.0 | 6.9 | Cases over 15 months are looked at by a panel. |
S: 4.3

Q paraphrase: why don't plans drag on as long these days
A: | Plans lasting two years or more (%) | 8.1 | 6.6 | 4.3 | 6.0 | 6.9 | Cases over 15 months are looked at by a panel. |
S: Cases over 15 months are looked at by a panel

Q fact-table: how soon do kids bounce back onto a plan
A: | Second or later plan (%) | 11.5 | 12.8 | 15.6 | 13.3 | 13.9 | Half of them returned within a year of the first plan's end. |
S: Half of them returned within a year of the first plan's end

Q fact-table: repeat plans 2010/11
A: | Second or later plan (%) | 11.5 | 12.8 | 15.6 | 13.3 | 13.9 | Half of them returned within a year of the first plan's end. |
S: 12.8

Q paraphrase: do kids get to come to the meetings about them
A: | Children attending their own conference (%) | 4 | 6 | 11 | – | – | Of those over ten years old: 29 per cent. An advocate is offered from age eight. |
S: 11

Q fact-table: over tens at their conferences
A: | Children attending their own conference (%) | 4 | 6 | 11 | – | – | Of those over ten years old: 29 per cent. An advocate is offered from age eight. |
S: 29 per cent

Q fact-table: from what age can a kid have someone to speak for them
A: | Children attending their own conference (%) | 4 | 6 | 11 | – | – | Of those over ten years old: 29 per cent. An advocate is offered from age eight. |
S: age eight

N unanswerable: how many children used an advocate

Q fact-table: how many complaints about teachers and other school staff harming kids
A: | Allegations against people who work with children | 96 | 121 | 138 | – | – | Schools 53, foster carers 31, early years 22, transport 12, others 20. |
S: Schools 53

Q fact-table: allegations against drivers
A: | Allegations against people who work with children | 96 | 121 | 138 | – | – | Schools 53, foster carers 31, early years 22, transport 12, others 20. |
S: transport 12

N unanswerable: how many of the allegations were proved

N unanswerable: how many allegations were about foster carers in 2010/11

Q paraphrase: did the flyers in school bags find any hidden foster kids
A: | Private fostering arrangements known | 5 | 9 | 9 | – | – | Leaflets were put in school bags in October. No new arrangement came of it. |
S: No new arrangement came of it

Q fact-table: private fostering 2009/10
A: | Private fostering arrangements known | 5 | 9 | 9 | – | – | Leaflets were put in school bags in October. No new arrangement came of it. |
S: 5

Q fact-text: how many children died in the year
A: Thirty-one children died in 2011/12 (2010/11: 28).
S: Thirty-one

Q fact-text: how many deaths did the panel look at
A: The Child Death Overview Panel reviewed 26 deaths in the year, of which 19 had happened in earlier years.
S: 26

Q fact-text: child deaths the year before
A: Thirty-one children died in 2011/12 (2010/11: 28).
S: 28

Q fact-text: deaths that might have been prevented
A: Of the 26, five were found to have had factors that could have been modified: unsafe sleeping in three, a road collision, and a delay in diagnosis.
S: five

Q fact-text: how many babies died because of how they were put to bed
A: Of the 26, five were found to have had factors that could have been modified: unsafe sleeping in three, a road collision, and a delay in diagnosis.
S: unsafe sleeping in three

N unanswerable: how many deaths were of children under one

Q definition: what was Back and Clear
A: The safer sleep campaign, "Back and Clear", cost £6,800 and reached 2,140 new mothers.
S: The safer sleep campaign

Q fact-text: what did the sleep campaign cost
A: The safer sleep campaign, "Back and Clear", cost £6,800 and reached 2,140 new mothers.
S: £6,800

Q fact-text: how many mums did it get to
A: The safer sleep campaign, "Back and Clear", cost £6,800 and reached 2,140 new mothers.
S: 2,140

Q paraphrase: has the baby sleep campaign worked
A: The panel's chair, Dr Frances Odell, told the Board that it was too soon to say whether it had done any good.
S: it was too soon to say whether it had done any good

Q who-said: who said it's too early to judge Back and Clear
A: The panel's chair, Dr Frances Odell, told the Board that it was too soon to say whether it had done any good.
S: Dr Frances Odell

N false-premise: by how much did the safer sleep campaign cut deaths

Q date: when did the Child F report come out
A: One review was published, that of Child F, on 8 December 2011; it made 14 recommendations, of which 11 were complete by 31 March.
S: 8 December 2011

Q fact-text: how many recommendations from Child F are done
A: One review was published, that of Child F, on 8 December 2011; it made 14 recommendations, of which 11 were complete by 31 March.
S: 11

Q paraphrase: what's holding up the Child H report
A: One review, that of Child H, was begun in May 2011 and awaits the end of criminal proceedings.
S: awaits the end of criminal proceedings

Q date: when did the Child H review start
A: One review, that of Child H, was begun in May 2011 and awaits the end of criminal proceedings.
S: May 2011

N unanswerable: how many recommendations did the Child H review make

Q decision: was there a full review of Family J
A: A third case, known as Family J, was considered in January, and the Chair decided against a review; a smaller learning exercise was held instead.
S: the Chair decided against a review

Q paraphrase: what did they do about Family J instead
A: A third case, known as Family J, was considered in January, and the Chair decided against a review; a smaller learning exercise was held instead.
S: a smaller learning exercise was held instead

N unanswerable: why did the Chair decide against a review of Family J

Q who-said: who wrote about pieces and a frame
A: The overview report on Child F, by Mr Leonard Stace, found that "eleven professionals had a piece of the picture and no one had the frame".
S: Mr Leonard Stace

Q paraphrase: could anyone have seen the harm to Child F coming
A: It said that the injuries could not have been predicted but that a conference ought to have been called in March 2010.
S: the injuries could not have been predicted

Q date: when should a meeting have been held about Child F
A: It said that the injuries could not have been predicted but that a conference ought to have been called in March 2010.
S: March 2010

N unanswerable: how old was Child F

Q fact-text: how much did the child f review cost
A: The review of Child F cost £38,500.
S: £38,500

Q fact-text: how much did they think Child F would cost
A: The Board was told in 2010 to expect £25,000; the difference arose from the need to engage a second author when the first fell ill.
S: £25,000

Q reason: why did the Child F review go over
A: The Board was told in 2010 to expect £25,000; the difference arose from the need to engage a second author when the first fell ill.
S: the need to engage a second author when the first fell ill

N unanswerable: how much has the Child H review cost so far

Q fact-table: how many did the online basics last year
A: | Level 1: basic awareness (e-learning) | no limit | 1,912 | 2,604 | – | 71 |
S: 2,604

Q fact-table: level 2 attended 2011/12
A: | Level 2: working together | 480 | 402 | 437 | 36 | 94 |
S: 437

Q fact-table: level 2 no shows
A: | Level 2: working together | 480 | 402 | 437 | 36 | 94 |
S: 36

Q fact-table: level 3 attended 2010/11
A: | Level 3: conferences and core groups | 160 | 118 | 131 | 19 | 96 |
S: 118

N unanswerable: level 4 attended

Q fact-table: which course did nobody skip
A: | Sexual exploitation | 120 | 41 | 119 | 0 | 99 |
S: 0

Q fact-table: rating for safer recruitment
A: | Safer recruitment | 140 | 133 | 94 | 23 | 88 |
S: 88

N false-premise: why did attendance at safer recruitment courses rise

Q fact-table: how many came to learn about parents with learning disabilities
A: | Parents with learning disabilities | 60 | 52 | 27 | 14 | 83 |
S: 27

N unanswerable: how many came to the neglect course in 2010/11

Q paraphrase: do family doctors bother with the training
A: General practitioners filled 37 of the 2,140 or so places taken on taught courses in the last two years.
S: 37

Q paraphrase: where do doctors get their training now
A: The Primary Care Trust now holds its own sessions at lunchtime in surgeries.
S: at lunchtime in surgeries

Q fact-text: how many people changed what they do after the neglect course
A: Twenty-six could name something they had done differently.
S: Twenty-six

Q fact-text: how many were rung up after the neglect training
A: Three months after the neglect course, 40 of those who had attended were telephoned.
S: 40

Q who-said: who stopped writing home conditions poor
A: One health visitor said: "I stopped writing 'home conditions poor' and began to write what I saw and smelt."
S: One health visitor

Q fact-text: how many youngsters in the shadow group
A: The Board's shadow group of eleven young people aged 13 to 19 met nine times.
S: eleven

Q fact-text: how many pupils were asked about phone bullying
A: It chose bullying on phones as its subject, and asked 1,015 pupils in six schools.
S: 1,015

Q fact-text: how many had got nasty messages
A: Thirty-four per cent had been sent something meant to hurt; 58 per cent of those had told nobody.
S: Thirty-four per cent

Q fact-text: how many kept nasty messages to themselves
A: Thirty-four per cent had been sent something meant to hurt; 58 per cent of those had told nobody.
S: 58 per cent

N unanswerable: which six schools took part in the bullying survey

Q fact-text: name of the film
A: The group's film, "Seen 09:41", was shown in 17 schools.
S: "Seen 09:41"

Q paraphrase: what do kids on plans want done differently at meetings
A: Asked what they would change about conferences, young people on plans said: fewer people, shorter words, and not in school time.
S: fewer people, shorter words, and not in school time

Q fact-table: whose job is it to make one list of missing kids
A: | 1 | One list of missing children | Det Supt Finch | List in use; monthly report | December 2012 |
S: Det Supt Finch

Q fact-table: new date for the missing list
A: | 1 | One list of missing children | Det Supt Finch | List in use; monthly report | December 2012 |
S: December 2012

Q fact-table: how many staff in the exploitation team
A: | 2 | Sexual exploitation: strategy and team | Geraldine Moxon | Team of four in post | October 2012 |
S: four

N unanswerable: how much will the sexual exploitation team cost

Q fact-table: who leads early help
A: | 4 | Early help: who does what | Mrs D Ede | Threshold guide reissued | September 2012 |
S: Mrs D Ede

Q fact-table: target for kids coming to their own conference
A: | 5 | The voice of the child at conferences | Tunde Bakare | 20% of children attend | March 2013 |
S: 20%

Q who-said: who moved the report at council
A: Moved by Councillor Bridget Nkemelu, seconded by Councillor Arthur Spence: that the report be received and Miss Brandreth thanked.
S: Councillor Bridget Nkemelu

Q who-said: who wanted to add a line of regret
A: Amendment by Councillor Colin Thwaite, seconded by Councillor Mary Lunn: to add "and that the Council regrets the want of a joint list of missing children and asks the Police and Crime Commissioner, when elected, to see to it".
S: Councillor Colin Thwaite

Q decision: did the amendment go through
A: The amendment was carried by 31 votes to 24.
S: carried by 31 votes to 24

Q decision: did anyone vote against the report in the end
A: The motion as amended was carried unanimously.
S: carried unanimously

N unanswerable: how many councillors abstained on the amendment

Q date: what day did full council take the safeguarding report
A: *Laid before the Children's Trust on 18 July 2012 and the Council on 26 September 2012.*
A: ### Annex: decision of the Council, 26 September 2012 (minute 58)
S: 26 September 2012


Q paraphrase: did everyone pull their weight in turning up, e.g. the hospital's chief nurse
A: | Hospital Trust | Moira Pettifer, Chief Nurse | 4 | 12,000 | 14,500 | 14,500 |
S: 4

Q paraphrase: who puts no money in at all
A: | Voluntary sector | Tunde Bakare | 6 | 0 | 0 | 0 |
S: Tunde Bakare

Q fact-table: housing's first contribution
A: | City Council, housing | Keith Lamming | 3 | 0 | 5,000 | 5,000 |
S: 5,000

Q comparison: Has the police contribution for next year gone up or down compared with the year of the report?
A: | Police | Det Supt Carol Finch | 5 | 26,500 | 26,500 | 24,000 |

N unanswerable: why are the police paying less in 2012/13

Q fact-table: probation 2012/13
A: | Probation | Steven Gail | 5 | 6,200 | 6,200 | 5,100 |
S: 5,100

N unanswerable: probation 2013/14

N false-premise: when was the second lay member appointed

Q fact-text: board's income from its agencies
A: Income from agencies came to £239,750, to which was added £9,300 from charges for courses not attended.
S: £239,750

N unanswerable: income from agencies in 2010/11

Q paraphrase: what did looking into terrible cases cost the board in all
A: The Board spent £243,700, of which £131,200 was on staff, £61,400 on serious case reviews and £32,900 on training.
S: £61,400

Q paraphrase: how many kids have skipped off from foster or children's homes
A: *Missing from care*: there were 743 reports concerning 97 looked after children, 31 of whom were placed here by other councils.
S: 97

N false-premise: how many of the 588 children missing from home had been placed by other councils

Q fact-table: police domestic notices share
A: | Initial contacts | 11,860 | 12,975 | 13,402 | – | – | Domestic abuse notices from the police make up 44 per cent. |
S: 44 per cent

Q comparison: Is the number of children with a protection plan higher than in each of the two years before?
A: | Children with a plan at 31 March | 287 | 331 | 362 | – | – | Neglect 171, emotional abuse 118, physical abuse 49, sexual abuse 24. |

Q fact-table: plans for physical abuse
A: | Children with a plan at 31 March | 287 | 331 | 362 | – | – | Neglect 171, emotional abuse 118, physical abuse 49, sexual abuse 24. |
S: 49

N unanswerable: plans for physical abuse in 2009/10

Q comparison: do fewer plans run past two years than elsewhere
A: | Plans lasting two years or more (%) | 8.1 | 6.6 | 4.3 | 6.0 | 6.9 | Cases over 15 months are looked at by a panel. |

N false-premise: why are more plans lasting two years or more

Q paraphrase: how good is the south compared with the north at quick first look-ins
A: | Initial assessments within 10 days (%) | 68.0 | 72.4 | 77.9 | 77.2 | 74.0 | South locality 84, north locality 69. |
S: South locality 84, north locality 69

Q fact-table: allegations in total last year but one
A: | Allegations against people who work with children | 96 | 121 | 138 | – | – | Schools 53, foster carers 31, early years 22, transport 12, others 20. |
S: 121

Q fact-table: foster carers accused
A: | Allegations against people who work with children | 96 | 121 | 138 | – | – | Schools 53, foster carers 31, early years 22, transport 12, others 20. |
S: 31

Q paraphrase: how many worries about nursery staff
A: | Allegations against people who work with children | 96 | 121 | 138 | – | – | Schools 53, foster carers 31, early years 22, transport 12, others 20. |
S: early years 22

Q fact-text: how many of the deaths looked into were old ones
A: The Child Death Overview Panel reviewed 26 deaths in the year, of which 19 had happened in earlier years.
S: 19

N unanswerable: how many of the 31 deaths in the year were modifiable

Q paraphrase: how many died on the road that might not have
A: Of the 26, five were found to have had factors that could have been modified: unsafe sleeping in three, a road collision, and a delay in diagnosis.
S: a road collision

N unanswerable: which doctor delayed the diagnosis

Q comparison: did more children die than the year before
A: Thirty-one children died in 2011/12 (2010/11: 28).

Q date: when was Family J looked at
A: A third case, known as Family J, was considered in January, and the Chair decided against a review; a smaller learning exercise was held instead.
S: January

Q paraphrase: how many of the professionals knew something about Child F
A: The overview report on Child F, by Mr Leonard Stace, found that "eleven professionals had a piece of the picture and no one had the frame".
S: eleven

Q fact-table: sexual exploitation course numbers the year before
A: | Sexual exploitation | 120 | 41 | 119 | 0 | 99 |
S: 41

Q fact-table: domestic abuse course attended
A: | Domestic abuse and children | 200 | 166 | 188 | 11 | 97 |
S: 188

Q fact-table: safer recruitment no-shows
A: | Safer recruitment | 140 | 133 | 94 | 23 | 88 |
S: 23

N unanswerable: what is charged for a missed course

Q list: which taught courses had fewer people than the year before
A: | Safer recruitment | 140 | 133 | 94 | 23 | 88 |
A: | Parents with learning disabilities | 60 | 52 | 27 | 14 | 83 |

N false-premise: why did attendance at the sexual exploitation course fall

Q paraphrase: what did the youngsters pick to look into
A: It chose bullying on phones as its subject, and asked 1,015 pupils in six schools.
S: bullying on phones

Q fact-text: how many schools have seen the film
A: The group's film, "Seen 09:41", was shown in 17 schools.
S: 17

Q fact-text: how often did the shadow group meet
A: The Board's shadow group of eleven young people aged 13 to 19 met nine times.
S: nine times

N unanswerable: how much did the film cost

N false-premise: by how much did the shadow group cut bullying

Q fact-table: neglect tool measure of success
A: | 3 | Neglect: common assessment tool | Moira Pettifer | Used in 80% of neglect cases | March 2013 |
S: Used in 80% of neglect cases

Q fact-table: lay member by when
A: | 6 | Recruit second lay member | Board Manager | In post | November 2012 |
S: November 2012

Q who-said: who is the commissioner to be asked by and about what, per the amendment
A: Amendment by Councillor Colin Thwaite, seconded by Councillor Mary Lunn: to add "and that the Council regrets the want of a joint list of missing children and asks the Police and Crime Commissioner, when elected, to see to it".
S: asks the Police and Crime Commissioner, when elected, to see to it

N unanswerable: who is the Police and Crime Commissioner

