Q fact-text: How many children does the council take to school every day?
A: The Council carries 9,140 children to school each day at a cost of £14.9 million a year.
S: 9,140

Q fact-text: what does school transport cost each year in total
A: The Council carries 9,140 children to school each day at a cost of £14.9 million a year.
S: £14.9 million a year

Q fact-text: number of children with SEND carried
A: Of these 7,610 are entitled to mainstream transport, 1,085 have special educational needs or disabilities (SEND), and 445 hold paid-for concessionary seats.
S: 1,085

Q definition: What does SEND stand for?
A: Of these 7,610 are entitled to mainstream transport, 1,085 have special educational needs or disabilities (SEND), and 445 hold paid-for concessionary seats.
S: special educational needs or disabilities

Q definition: PTB meaning
A: In May 2016 the Cabinet agreed to consult on five proposals: A, to end free transport to the catchment school where it is not the nearest; B, to end subsidised transport to faith schools; C, to raise the charge for a concessionary seat from £390 to £600 a year; D, to charge £520 a year for post-16 transport for students with SEND, which has been free; and E, to offer parents of children with SEND a personal travel budget (PTB) in place of a taxi.
S: personal travel budget

Q definition: what is TASC
A: The Council's Transport Appeals Sub-Committee (TASC) heard 58 appeals in 2015/16 and allowed 19.
S: Transport Appeals Sub-Committee

Q comparison: how have ordinary and special needs transport costs each changed since 2013/14?
A: Mainstream costs fell by 3 per cent between 2013/14 and 2015/16, from £8.41 million to £8.16 million, whereas SEND costs rose by 27 per cent, from £4.86 million to £6.17 million, so that one eighth of the children now account for two fifths of the spending.
S: fell by 3 per cent
S: rose by 27 per cent

Q comparison: cost of a special needs place compared with a mainstream place
A: The cost of a SEND place averages £5,690 a year and that of a mainstream place £1,072.
S: £5,690 a year and that of a mainstream place £1,072

Q fact-text: how much has to be saved by March 2019?
A: The Medium Term Plan (MTP) requires a saving of £900,000 by March 2019.
S: £900,000

Q list: What were the five proposals people were consulted on?
A: In May 2016 the Cabinet agreed to consult on five proposals: A, to end free transport to the catchment school where it is not the nearest; B, to end subsidised transport to faith schools; C, to raise the charge for a concessionary seat from £390 to £600 a year; D, to charge £520 a year for post-16 transport for students with SEND, which has been free; and E, to offer parents of children with SEND a personal travel budget (PTB) in place of a taxi.

Q date: when was the school transport consultation held
A: The consultation ran from 6 June to 31 July and is summarised in the Appendix.
S: 6 June to 31 July

Q paraphrase: are they still going to stop free buses to our catchment school?
A: Proposal A attracted the greatest opposition and officers no longer recommend it.
A: Instead it is recommended that free travel to the catchment school continue, but that the pick-up points be reviewed and that a walk of up to one mile to a stop be expected of secondary pupils, as against half a mile at present.
S: officers no longer recommend it

Q reason: Why was the saving from Proposal A limited to £310,000?
A: It would have affected 612 families, chiefly in the Otterbourne Vale, Corfham and the Stoke villages, and would have saved £310,000 a year at most, since in eleven cases a bus would have to run in any event for the children left.
S: in eleven cases a bus would have to run in any event for the children left

Q fact-text: families affected by ending catchment transport
A: It would have affected 612 families, chiefly in the Otterbourne Vale, Corfham and the Stoke villages, and would have saved £310,000 a year at most, since in eleven cases a bus would have to run in any event for the children left.
S: 612

Q reason: why did the diocese and heads fight proposal A
A: The Diocese and the head teachers of four secondary schools argued that it would break up long-standing links with village primaries.
S: it would break up long-standing links with village primaries

Q comparison: how far would secondary pupils have to walk to a stop, now and in future?
A: Instead it is recommended that free travel to the catchment school continue, but that the pick-up points be reviewed and that a walk of up to one mile to a stop be expected of secondary pupils, as against half a mile at present.
S: up to one mile to a stop be expected of secondary pupils, as against half a mile at present

Q comparison: faith school transport: original suggestion against recommendation
A: It is recommended that the subsidy be withdrawn for new entrants from September 2017, and that pupils already at the schools keep their seats until they leave, in place of the original suggestion that it should cease for all.
A: | B Faith schools | End for all | End for new entrants only | 203 | 124 | 62 |
S: withdrawn for new entrants from September 2017
S: the original suggestion that it should cease for all

Q paraphrase: my lad is already at the catholic school, will he lose his bus?
A: It is recommended that the subsidy be withdrawn for new entrants from September 2017, and that pupils already at the schools keep their seats until they leave, in place of the original suggestion that it should cease for all.
S: pupils already at the schools keep their seats until they leave

Q fact-text: Is the equality officer happy with the faith transport change?
A: The Council's equality officer is content with the change provided that children of low-income families between two and fifteen miles from a faith secondary school remain entitled, as the law requires.
S: The Council's equality officer is content with the change

Q comparison: What would a concessionary seat cost from 2017 and from 2018?
A: Under Proposal C the concessionary charge would be £510 from September 2017 and £600 from September 2018, instead of £600 at a stroke.
S: £510 from September 2017 and £600 from September 2018

Q fact-text: how many concessionary seats are expected to be handed back
A: Of the 445 seats 71 are likely to be given up.
S: 71

Q comparison: post-16 SEND charge, first idea and now
A: Proposal D has been amended in the light of what parents said about the low incomes of their grown children: the charge will be £330, not £520, and will be waived where the student or the parents receive certain benefits.
A: | D Post-16 SEND | £520 | £330 with waivers | 168 | 87 | 45 |
S: £330, not £520

Q reason: Why was the charge for post-16 students brought down?
A: Proposal D has been amended in the light of what parents said about the low incomes of their grown children: the charge will be £330, not £520, and will be waived where the student or the parents receive certain benefits.
S: what parents said about the low incomes of their grown children

Q fact-text: how much per mile will the personal budget pay
A: Proposal E was supported by 64 per cent of respondents and will go ahead as it stood, with a rate of 45 pence a mile for two return journeys a day; a pilot with 22 families since January has saved £61,000.
S: 45 pence a mile

Q fact-text: what has the pilot with 22 families saved?
A: Proposal E was supported by 64 per cent of respondents and will go ahead as it stood, with a rate of 45 pence a mile for two return journeys a day; a pilot with 22 families since January has saved £61,000.
S: £61,000

Q comparison: bus punctuality last school year compared with the one before and target
A: In the school year 2015/16, 96.8 per cent of services were on time, compared with 97.5 per cent in 2014/15 and a target of 98.
S: 96.8 per cent of services were on time, compared with 97.5 per cent in 2014/15 and a target of 98

Q comparison: have complaints about school buses gone up?
A: There were 214 complaints, of which 88 were upheld; in the year before there were 176, of which 59 were upheld.
S: 214
S: 176

Q fact-text: complaints upheld 2015/16
A: There were 214 complaints, of which 88 were upheld; in the year before there were 176, of which 59 were upheld.
S: 88

Q reason: why did Moorline hand back the Bellever route?
A: The largest share, 74, concerned route 471 from Bellever to Corfham School, which Moorline Coaches gave up in February because it could not recruit drivers.
S: it could not recruit drivers

Q fact-text: how much more a day does the 471 now cost
A: Since then Tavybridge Travel has run it at a price £41 a day higher.
S: £41

Q paraphrase: were any of the buses unsafe when checked?
A: Eleven vehicles were taken off the road at the Council's inspections, three of them for defective seat belts.
S: Eleven vehicles were taken off the road

Q reason: what do bus firms blame for being late
A: The reason most often given by operators for lateness was roadworks on the A396 at Stoke Bishop's Cross.
S: roadworks on the A396 at Stoke Bishop's Cross

Q comparison: appeals heard and allowed, this year and last
A: The Council's Transport Appeals Sub-Committee (TASC) heard 58 appeals in 2015/16 and allowed 19.
A: In 2014/15 it heard 73 and allowed 17.
S: heard 58 appeals in 2015/16 and allowed 19
S: heard 73 and allowed 17

Q list: which two walking routes have been classed as unsafe
A: The most frequent ground was the safety of the walked route, and two routes, from Little Corfham by the ford and along Quarry Lane, have been re-classified as unsafe, so that 34 more children have become entitled.
S: from Little Corfham by the ford and along Quarry Lane

Q fact-text: Has the footway in Quarry Lane been approved?
A: No decision has been made about the footway.
S: No decision has been made about the footway

Q comparison: cost of a Quarry Lane footway against bussing the children
A: The Highways Manager has estimated that a footway in Quarry Lane would cost £186,000, whereas the transport costs £27,000 a year.
S: £186,000, whereas the transport costs £27,000 a year

Q comparison: does the package save as much as the plan requires?
A: The recommended package would save £745,000 by March 2019, £155,000 less than the MTP requires, and the Director of Finance asks that the shortfall be found within Children's Services.
A: The Medium Term Plan (MTP) requires a saving of £900,000 by March 2019.
S: £745,000 by March 2019, £155,000 less than the MTP requires

Q fact-text: how far does a seven year old have to live from school to get free transport
A: The Education Act 1996 obliges the Council to provide free transport for those of compulsory school age who live further than the statutory walking distance from the nearest suitable school, namely two miles under the age of eight and three miles above it.
S: two miles under the age of eight

Q date: when will Cabinet decide?
A: The decision of the Cabinet is expected on 12 October 2016 and must be published by the end of May for the policy to apply from September 2017.
S: 12 October 2016

Q fact-table: SEND up to 16 actual 2015/16
A: | SEND, up to 16 | 3,950 | 4,420 | 4,600 | 4,985 | 4,900 |
S: 4,985

Q comparison: mileage paid to parents, budget v actual 15/16
A: | Mileage to parents | 96 | 104 | 130 | 171 | 240 |
S: 130
S: 171

Q fact-table: spending on passenger assistants in 2014/15
A: | Passenger assistants | 610 | 655 | 640 | 702 | 690 |
S: 655

Q fact-table: how much did the county budget for secondary buses in 2016/17
A: | Mainstream secondary | 6,120 | 6,040 | 5,950 | 5,946 | 5,880 |
S: 5,880

Q fact-table: primary mainstream spend 2013/14
A: | Mainstream primary | 2,290 | 2,235 | 2,200 | 2,214 | 2,190 |
S: 2,290

Q fact-table: concessionary seat income, actual last year
A: | Concessionary income | -151 | -158 | -165 | -174 | -180 |
S: -174

Q fact-table: recommended saving on faith schools
A: | B Faith schools | End for all | End for new entrants only | 203 | 124 | 62 |
S: 62

Q fact-table: how many children does proposal D touch?
A: | D Post-16 SEND | £520 | £330 with waivers | 168 | 87 | 45 |
S: 168

Q list: which proposals keep the same form as consulted on
A: | E Personal travel budgets | Voluntary | Voluntary | 1,085 | 300 | 300 |
S: E Personal travel budgets

Q fact-table: taxi re-tendering saving
A: | F Re-tendering of taxis | Not consulted on | In hand | – | 0 | 120 |
S: 120

Q comparison: proposal C savings, consulted on against recommended
A: | C Concessionary seats | £600 at once | £510, then £600 | 445 | 93 | 78 |
S: 93
S: 78

Q fact-table: how many pupils ride the 402
A: | 402 Stoke villages | Corfham School | Ridgeway Minibuses | 33 | 17 | 92.2 | Warning letter |
S: 33

Q fact-table: what was done about the 388 to St Aldhelm's?
A: | 388 Otterbourne | St Aldhelm's | Tavybridge | 47 | 21 | 93.5 | Retimed by ten minutes |
S: Retimed by ten minutes

Q fact-table: who runs the Luckham bus
A: | 530 Luckham | St Aldhelm's | Hobb's Coaches | 28 | 8 | 96.4 | None |
S: Hobb's Coaches

Q fact-table: complaints on the Hexwell route
A: | 415 Hexwell | Hexwell Academy | Moorline | 61 | 13 | 95.9 | None |
S: 13

Q fact-table: how often was the 471 on time
A: | 471 Bellever | Corfham School | Moorline, then Tavybridge | 52 | 74 | 81.0 | New contract |
S: 81.0

Q fact-table: which operator got a warning letter
A: | 402 Stoke villages | Corfham School | Ridgeway Minibuses | 33 | 17 | 92.2 | Warning letter |
S: Ridgeway Minibuses

Q fact-text: How many people came to the Corfham meeting?
A: The Council received 2,416 responses to the questionnaire, three petitions and 61 letters, and 340 people came to the six public meetings, the fullest of which, at Corfham, had 112.
S: 112

Q fact-text: signatures on the petition against proposal B
A: The petition against Proposal A bore 3,870 signatures; that against Proposal B bore 1,122; and that against the charge for post-16 students 640.
S: 1,122

Q comparison: which was opposed more, C or D?
A: Proposal A was opposed by 83 per cent, B by 54 per cent, C by 61 per cent and D by 72 per cent.
S: C by 61 per cent and D by 72 per cent

Q comparison: number of responses this time and in 2011
A: The Council received 2,416 responses to the questionnaire, three petitions and 61 letters, and 340 people came to the six public meetings, the fullest of which, at Corfham, had 112.
A: At the last consultation on transport, in 2011, there were only 905 responses.
S: 2,416
S: 905

Q who-said: Who complained about a line drawn with a ruler?
A: Mrs Lorna Tremlow of Stoke Abbess spoke for many when she wrote that "my eldest goes to Corfham and my youngest would have to go to Hexwell, eleven miles the other way, because of a line somebody drew with a ruler."
S: Mrs Lorna Tremlow

Q who-said: who called it a tax on conscience
A: Canon Jude Farraday, for the Diocese, called Proposal B "a tax on conscience"; the Peverelshire Humanists on the other hand supported it.
S: Canon Jude Farraday

Q who-said: did anyone back ending the faith school subsidy?
A: Canon Jude Farraday, for the Diocese, called Proposal B "a tax on conscience"; the Peverelshire Humanists on the other hand supported it.
S: the Peverelshire Humanists

Q reason: Why did the Hexwell head support Proposal A?
A: The head teacher of Hexwell Academy, Dr Prunella Stagg, supported Proposal A as her school has 90 empty places.
S: her school has 90 empty places

Q comparison: contract length: what Hobb's wanted, what's recommended
A: Hobb's Coaches wished contracts to be let for seven years rather than four, and it is recommended that they be let for five.
S: seven years rather than four
S: five

Q who-said: whose son with cerebral palsy goes to college?
A: Mr Neil Askerswell, whose son is 17 and has cerebral palsy, asked the Panel to bear in mind that "college is not a choice for him in the way a sixth form is for his sister."
S: Mr Neil Askerswell

Q fact-text: Is the council planning to close any village schools?
A: Mr Jago Pellow asked if the Council meant to close any village schools; the Cabinet Member for Children, Cllr Verity Oldacre, replied that there were no proposals before her, but that Luckham Primary had 19 pupils and that its governors were holding talks with Bellever about a federation.
S: there were no proposals before her

Q fact-text: how many pupils at Luckham Primary
A: Mr Jago Pellow asked if the Council meant to close any village schools; the Cabinet Member for Children, Cllr Verity Oldacre, replied that there were no proposals before her, but that Luckham Primary had 19 pupils and that its governors were holding talks with Bellever about a federation.
S: 19 pupils

Q paraphrase: anything being done about the icy hill at Stoke?
A: Cllr Oldacre answered that Stoke Hill had been added to the secondary gritting route and that the operator would turn at the chapel in bad weather.
S: Stoke Hill had been added to the secondary gritting route

Q reason: Why can't drivers drop kids at their own gate any more?
A: Miss Bryony Catt asked why the drivers were no longer allowed to let children off at their own gates, and the answer was that insurers had required the use of fixed stops since Easter.
S: insurers had required the use of fixed stops since Easter

Q paraphrase: whats happening with the new hexwell bus shelter
A: Mr Pellow's second question, on the date of the new bus shelter at Hexwell, was answered by the Strategic Manager: November half-term, as the first contractor went out of business.
S: November half-term

Q reason: why has the Hexwell shelter been held up?
A: Mr Pellow's second question, on the date of the new bus shelter at Hexwell, was answered by the Strategic Manager: November half-term, as the first contractor went out of business.
S: the first contractor went out of business

Q fact-text: are seat belts compulsory on school coaches
A: Mr Soloman Vane asked whether seat belts would be compulsory; they have been required on all coaches since 2015, said Cllr Oldacre, although not on public service buses.
S: they have been required on all coaches since 2015

N unanswerable: How many complaints were there in 2013/14?

N unanswerable: what did Hexwell Academy spend on buses?

N unanswerable: how many of the allowed appeals were about Quarry Lane

N unanswerable: who chairs the Transport Appeals Sub-Committee

N unanswerable: cost of the new bus shelter at Hexwell

N unanswerable: number of signatures against Proposal C

N unanswerable: on-time figure for route 471 in 2014/15

N unanswerable: which neighbouring county had the judicial review?

N unanswerable: how many children in Corfham have SEND

N unanswerable: SEND spending 2012/13

N unanswerable: why was the 388 running late so often?

N unanswerable: when will pupils be able to buy seats by the term on a phone

N unanswerable: How many drivers has Moorline lost?

N unanswerable: what did pupils think of Proposal B

N false-premise: When will Luckham Primary close?

N false-premise: why did Cabinet reject proposal E in May

N false-premise: Why did Corfham Parish Council oppose the faith school change?

N false-premise: how much compensation did Moorline pay for giving up the 471?

N false-premise: when did the Panel approve the Quarry Lane footway

N false-premise: Why were catchment buses to Otterbourne Vale withdrawn?

Q paraphrase: how many kids walk off cos of the price when seats go up
A: Of the 445 seats 71 are likely to be given up.
S: 71

Q paraphrase: whats going on with the corfham school coach, its always late
A: The largest share, 74, concerned route 471 from Bellever to Corfham School, which Moorline Coaches gave up in February because it could not recruit drivers.
A: | 471 Bellever | Corfham School | Moorline, then Tavybridge | 52 | 74 | 81.0 | New contract |
S: 81.0

Q paraphrase: my daughter is 17 with special needs, how much will her taxi to colege cost
A: Proposal D has been amended in the light of what parents said about the low incomes of their grown children: the charge will be £330, not £520, and will be waived where the student or the parents receive certain benefits.
S: £330

Q paraphrase: did many turn out to moan about buses at the meetings
A: The Council received 2,416 responses to the questionnaire, three petitions and 61 letters, and 340 people came to the six public meetings, the fullest of which, at Corfham, had 112.
S: 340 people

Q paraphrase: will anyone be able to take the council to court over this and what then
A: Should a judicial review be brought, as happened in the neighbouring county, the savings would be put back a year.
S: the savings would be put back a year

Q paraphrase: how much extra walking to the stop do big kids face
A: Instead it is recommended that free travel to the catchment school continue, but that the pick-up points be reviewed and that a walk of up to one mile to a stop be expected of secondary pupils, as against half a mile at present.
S: a walk of up to one mile
