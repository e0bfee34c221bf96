Q fact-table: spare reception places North September 2014
A: | North | 840 | 822 | 18 | 834 | 851 | -11 |
S: 18

Q fact-table: spare Reception places North West
A: | North West | 660 | 655 | 5 | 671 | 668 | -8 |
S: 5

Q fact-table: Reception forecast 2017/18 Quays
A: | Quays | 390 | 386 | 4 | 418 | 477 | -87 |
S: 477

Q fact-table: shortfall Quays 2017/18
A: | Quays | 390 | 386 | 4 | 418 | 477 | -87 |
S: -87

Q paraphrase: how many four year olds in the docks bit wont have a classroom by 2017
A: | Quays | 390 | 386 | 4 | 418 | 477 | -87 |
S: -87

Q fact-table: on roll Central Sept 2014 reception
A: | Central | 930 | 925 | 5 | 941 | 937 | -7 |
S: 925

Q fact-table: Central East surplus 2017/18
A: | Central East | 540 | 498 | 42 | 505 | 511 | +29 |
S: +29

Q fact-table: South reception places 2014
A: | South | 720 | 689 | 31 | 684 | 671 | +49 |
S: 720

Q fact-table: South West reception on roll
A: | South West | 480 | 440 | 40 | 436 | 429 | +51 |
S: 440

Q fact-table: What is the borough forecast of Reception children in 2015/16?
A: | **Borough** | **4,560** | **4,415** | **145** | **4,489** | **4,544** | **+16** |
S: 4,489

Q list: Which planning areas will be short of Reception places in 2017/18?
A: | North | 840 | 822 | 18 | 834 | 851 | -11 |
A: | North West | 660 | 655 | 5 | 671 | 668 | -8 |
A: | Central | 930 | 925 | 5 | 941 | 937 | -7 |
A: | Quays | 390 | 386 | 4 | 418 | 477 | -87 |

Q comparison: Is the borough as a whole short of reception places by 2017/18?
A: | **Borough** | **4,560** | **4,415** | **145** | **4,489** | **4,544** | **+16** |
A: 7.4 The borough as a whole looks to have enough, but a child in Quays cannot be expected to cross the river to South West.
S: +16

Q fact-table: first preferences Quayside Primary
A: | 259 | Quayside Primary | 60 | 97 | 58 | 0.198 | 64 |
S: 97

Q fact-table: first preferences Quayside Free School
A: | 275 | Quayside Free School | 60 | 88 | 60 | 0.305 | 47 |
S: 88

Q fact-table: St Botolph's CE waiting list 1 September
A: | 240 | St Botolph's CE | 60 | 103 | 59 | 0.266 | 61 |
S: 61

Q fact-table: St Botolph's Road Primary first preferences
A: | 133 | St Botolph's Road Primary | 60 | 37 | 37 | all offered | 0 |
S: 37

Q paraphrase: how near did you have to live to get into hartley
A: | 301 | Hartley Primary | 90 | 118 | 86 | 0.377 | 51 |
S: 0.377

Q fact-table: furthest distance offered Wick Lane
A: | 197 | Wick Lane Primary | 90 | 84 | 80 | 0.940 | 9 |
S: 0.940

Q fact-table: furthest distance St Botolph's CE miles
A: | 240 | St Botolph's CE | 60 | 103 | 59 | 0.266 | 61 |
S: 0.266

Q fact-table: applications on time Alderbrook
A: | 212 | Alderbrook Primary | 60 | 71 | 54 | 0.412 | 38 |
S: 212

Q paraphrase: which school are most kids still queueing for
A: | 259 | Quayside Primary | 60 | 97 | 58 | 0.198 | 64 |
S: Quayside Primary

Q list: Which schools were able to take everyone who applied?
A: | 188 | Dunmore Infants | 90 | 49 | 49 | all offered | 0 |
A: | 133 | St Botolph's Road Primary | 60 | 37 | 37 | all offered | 0 |

Q fact-table: PAN at Dunmore Infants
A: | 188 | Dunmore Infants | 90 | 49 | 49 | all offered | 0 |
S: 90

Q fact-table: Our Lady of Ransom offered first preference
A: | 164 | Our Lady of Ransom RC | 60 | 66 | 57 | not by distance | 22 |
S: 57

Q paraphrase: does the catholic school pick by how close you are
A: | 164 | Our Lady of Ransom RC | 60 | 66 | 57 | not by distance | 22 |
S: not by distance

Q fact-text: share of Reception applicants offered first preference 2014
A: 7.5 Of 4,702 on-time applicants for Reception, 79.8% were offered their first preference (81.4% in 2013), 93.1% one of their first three (94.0%) and 3.6% no preference at all (2.9%).
S: 79.8%

Q fact-text: What percentage got their first preference for Reception in 2013?
A: 7.5 Of 4,702 on-time applicants for Reception, 79.8% were offered their first preference (81.4% in 2013), 93.1% one of their first three (94.0%) and 3.6% no preference at all (2.9%).
S: 81.4%

Q paraphrase: how many tots' families got none of the schools they put down
A: 7.5 Of 4,702 on-time applicants for Reception, 79.8% were offered their first preference (81.4% in 2013), 93.1% one of their first three (94.0%) and 3.6% no preference at all (2.9%).
S: 3.6%

Q fact-text: Year 7 first preference 2014
A: For Year 7, 66.7% had their first preference, as against 68.3% in 2013.
S: 66.7%

Q date: National Offer Day primary 2014
A: **Table 2 – Primary applications for September 2014 (on National Offer Day, 16 April 2014)**
S: 16 April 2014

Q fact-table: Hartley permanent block latest estimate £000
A: | Hartley, permanent block | 1 | Sept 2016 | 5,600 | 6,240 | 310 | Red |
S: 6,240

Q fact-table: Hartley portable buildings approved budget
A: | Hartley, portable buildings | 1 (bulge) | Sept 2014 | 350 | 412 | 398 | Amber |
S: 350

Q fact-table: Wick Lane portable buildings spent to 30 September
A: | Wick Lane, portable buildings | 1 (bulge) | Sept 2014 | 275 | 268 | 268 | Green |
S: 268

Q fact-table: Wick Lane kitchen opening date
A: | Wick Lane, kitchen | 0 | Jan 2015 | 690 | 735 | 401 | Amber |
S: Jan 2015

Q paraphrase: how much over is the new dining prep place at wick lane
A: | Wick Lane, kitchen | 0 | Jan 2015 | 690 | 735 | 401 | Amber |
S: 735

Q fact-table: Quayside Primary second site forms added
A: | Quayside Primary, second site | 2 | Sept 2017 | 11,900 | 11,900 | 95 | Green |
S: 2

Q fact-table: St Botolph's CE expansion approved budget
A: | St Botolph's CE | 1 | Sept 2016 | 5,100 | 5,100 | 140 | Amber |
S: 5,100

Q fact-table: Alderbrook spent to 30 Sept 2014
A: | Alderbrook, permanent block | 1 | Sept 2015 | 4,850 | 4,790 | 2,105 | Green |
S: 2,105

Q paraphrase: which building job is in real trouble
A: | Hartley, permanent block | 1 | Sept 2016 | 5,600 | 6,240 | 310 | Red |
S: Hartley, permanent block

Q fact-table: RAG programme management
A: | Programme management | – | – | 600 | 655 | 322 | Amber |
S: Amber

Q fact-table: Dunmore roof cost latest
A: | Dunmore, roof | 0 | Aug 2014 | 420 | 418 | 418 | Green |
S: 418

Q reason: Why is Hartley's permanent block red?
A: 7.6 Hartley's permanent block is red as asbestos was found in the hall on 21 July, and the contractor has claimed £480,000 for the delay.
S: asbestos was found in the hall on 21 July

Q fact-text: contractor's claim at Hartley
A: 7.6 Hartley's permanent block is red as asbestos was found in the hall on 21 July, and the contractor has claimed £480,000 for the delay.
S: £480,000

Q reason: why did hartley's huts cost so much more than wick lane's
A: Councillor Rahl asked why portable buildings at Hartley Primary had cost £412,000 when those at Wick Lane had cost £268,000; she was told that Hartley had needed a new electricity sub-station.
S: Hartley had needed a new electricity sub-station

Q list: Which capital schemes are green?
A: | Alderbrook, permanent block | 1 | Sept 2015 | 4,850 | 4,790 | 2,105 | Green |
A: | Quayside Primary, second site | 2 | Sept 2017 | 11,900 | 11,900 | 95 | Green |
A: | Wick Lane, portable buildings | 1 (bulge) | Sept 2014 | 275 | 268 | 268 | Green |
A: | Dunmore, roof | 0 | Aug 2014 | 420 | 418 | 418 | Green |

Q fact-table: replies from residents of Alder Road against
A: | Residents of Alder Road | 112 | 6 | 104 | 2 | Traffic and parking |
S: 104

Q fact-table: residents of Marsh Lane against expansion
A: | Residents of Marsh Lane | 29 | 12 | 14 | 3 | Traffic and parking |
S: 14

Q paraphrase: what bothers folk living in marsh lane
A: | Residents of Marsh Lane | 29 | 12 | 14 | 3 | Traffic and parking |
S: Traffic and parking

Q fact-table: How many parents of under-fives supported the expansion?
A: | Parents of under-fives | 64 | 58 | 3 | 3 | Need of a local place |
A: 7.7 Officers advised that the result was close once the residents of Alder Road were counted with the rest, but that parents of under-fives, for whom the places were meant, were for it by 58 to 3.
S: 58

Q fact-table: parents of pupils for
A: | Parents of pupils | 131 | 70 | 49 | 12 | Loss of playground |
S: 70

Q fact-table: staff main reason St Botolph's consultation
A: | Staff | 38 | 21 | 11 | 6 | Size of dining hall |
S: Size of dining hall

Q paraphrase: did the teachers back it or not
A: | Staff | 38 | 21 | 11 | 6 | Size of dining hall |
S: 21

Q fact-table: total against, St Botolph's consultation
A: | **All** | **394** | **179** | **189** | **26** | |
S: 189

Q comparison: Overall, were more people for or against enlarging St Botolph's?
A: | **All** | **394** | **179** | **189** | **26** | |

Q fact-table: governors vote for and against
A: | Governors | 14 | 9 | 5 | 0 | Church character |
A: Councillor Lanyon thanked both and said that the governing body had voted 9 to 5 in favour.
S: 9

Q fact-table: neighbouring schools' worry
A: | Neighbouring schools | 5 | 2 | 3 | 0 | Effect on their own numbers |
S: Effect on their own numbers

Q fact-table: proposed charge academy appeal hearing 2015/16
A: | Appeal hearing, academy | 195.00 | 215.00 | 10.3% | Academy trust |
S: 215.00

Q fact-table: appeal hearing voluntary aided 2014/15
A: | Appeal hearing, voluntary aided school | 165.00 | 175.00 | 6.1% | Governing body |
S: 165.00

Q fact-table: what will a hall cost at the weekend per hour
A: | Hall, weekend, per hour | 36.00 | 38.00 | 5.6% | Hirer |
S: 38.00

Q fact-table: hall hire weekday evening now
A: | Hall, weekday evening, per hour | 24.00 | 25.00 | 4.2% | Hirer |
S: 24.00

Q paraphrase: does it get dearer for our church charity to rent a school hall
A: | Hall, charity, per hour | 14.00 | 14.00 | 0.0% | Hirer |
S: 0.0%

Q paraphrase: kids football pitch price next year
A: | Playing field, junior team, per match | 22.00 | 20.00 | -9.1% | Hirer |
S: 20.00

Q fact-table: adult team playing field per match 2014/15
A: | Playing field, adult team, per match | 58.00 | 61.00 | 5.2% | Hirer |
S: 58.00

Q fact-table: percentage increase for appeals withdrawn late
A: | Appeal withdrawn within two days of hearing | 60.00 | 90.00 | 50.0% | Academy trust or governing body |
S: 50.0%

Q paraphrase: do i have to pay if i appeal against an ordinary council school
A: | Appeal hearing, community school | 0.00 | 0.00 | – | Council |
S: 0.00

Q reason: why will junior teams pay less
A: Councillor Lanyon has asked that junior teams pay less, as a result of the Youth Council's petition.
S: the Youth Council's petition

Q fact-text: How many appeals did the Council run and how many succeeded?
A: 8.1 The Council ran 318 appeals in 2013/14, of which 41 were upheld, for 27 schools.
S: 41 were upheld

Q date: When does Cabinet award the Hartley contract?
A: | 8 December 2014 | Award of contract, Hartley permanent block | Cabinet | Head of Capital | Yes, part |
S: 8 December 2014

Q fact-table: is the sale of Ropewalk depot exempt
A: | 19 January 2015 | Sale of Ropewalk depot | Cabinet | Head of Property | Yes |
S: Yes

Q fact-table: who decides school term dates 2016/17
A: | 19 January 2015 | School term dates 2016/17 | Cabinet Member, Children and Schools | Head of Admissions | No |
S: Cabinet Member, Children and Schools

Q fact-table: who decides admission arrangements 2016/17
A: | 16 March 2015 | Admission arrangements 2016/17 | Cabinet | Head of Admissions | No |
S: Cabinet

Q fact-table: schools budget 2015/16 decision maker
A: | 16 February 2015 | Schools budget 2015/16 | Council, on Cabinet's advice | Head of Schools Finance | No |
S: Council, on Cabinet's advice

Q paraphrase: when will they settle the holidays for the year after next
A: | 19 January 2015 | School term dates 2016/17 | Cabinet Member, Children and Schools | Head of Admissions | No |
S: 19 January 2015

Q fact-table: lead officer Quayside second site award
A: | 16 March 2015 | Quayside Primary, second site: award | Cabinet | Head of Capital | Yes, part |
S: Head of Capital

Q list: What is due on 16 March 2015?
A: | 16 March 2015 | Admission arrangements 2016/17 | Cabinet | Head of Admissions | No |
A: | 16 March 2015 | Quayside Primary, second site: award | Cabinet | Head of Capital | Yes, part |

Q decision: What was agreed about where pupils go in at St Botolph's?
A: **Cabinet AGREED** (1) to expand St Botolph's to three forms of entry from September 2016, not 2015 as first proposed; (2) that the entrance stay in Alder Road; and (3) that a School Travel Plan be in place before the first extra class is admitted.
S: (2) that the entrance stay in Alder Road

Q decision: When will St Botolph's go to three forms of entry?
A: **Cabinet AGREED** (1) to expand St Botolph's to three forms of entry from September 2016, not 2015 as first proposed; (2) that the entrance stay in Alder Road; and (3) that a School Travel Plan be in place before the first extra class is admitted.
S: September 2016

Q fact-text: cost of moving the entrance to Marsh Lane
A: Councillor Tett asked whether the entrance could be moved to Marsh Lane; the Head of School Organisation said that this would add £340,000 and eight months.
S: £340,000 and eight months

Q who-said: who spoke against the expansion for the residents
A: DEPUTATION: EXPANSION OF ST BOTOLPH'S PRIMARY SCHOOL.** Ms Hannah Voss spoke for a deputation of 240 residents of Alder Road against the expansion of St Botolph's CE Primary School from two to three forms of entry.
S: Ms Hannah Voss

Q who-said: Who said 61 families had been turned away?
A: The Head Teacher, Mr Fergal Quill, said that 61 families living nearer than half a mile had been turned away in September.
S: The Head Teacher, Mr Fergal Quill

Q paraphrase: when's the road outside the school jammed
A: She said that Alder Road was already blocked from 8.30 to 9.10 each morning and that the school's own governors were split.
S: from 8.30 to 9.10 each morning

Q definition: What is a bulge class?
A: BULGE CLASSES.** A bulge class is one additional class of 30 in one year group for one year only.

Q fact-text: bulge classes opened September 2014
A: Cabinet noted that eight bulge classes had been opened in September 2014, as against eleven in September 2013, at a cost of £1.96m.
S: eight

Q fact-text: bulge classes September 2013
A: Cabinet noted that eight bulge classes had been opened in September 2014, as against eleven in September 2013, at a cost of £1.96m.
S: eleven

Q who-said: which member opposed measuring by walking route
A: Councillor McEwan was against (b), which he thought "a gift to people who live by an alley".
S: Councillor McEwan

Q decision: which admission changes are going out to consultation
A: Cabinet AGREED to consult on (a) and (c) only, from 1 December 2014 to 31 January 2015.
S: (a) and (c) only

Q paraphrase: when can we have our say on the new entry rules
A: Cabinet AGREED to consult on (a) and (c) only, from 1 December 2014 to 31 January 2015.
S: from 1 December 2014 to 31 January 2015

Q fact-text: Basic Need grant 2015-17
A: 7.3 The Department for Education (DfE) gave Fleetmarsh £22.4m of Basic Need grant for 2015-17; the programme needs £41.0m.
S: £22.4m

Q fact-text: how much of the places gap is to come from borrowing
A: The gap of £18.6m is to be met from borrowing (£11.0m), developers' contributions (£5.1m) and sale of the Ropewalk depot (£2.5m).
S: £11.0m

Q paraphrase: what are they hoping to get for the old depot
A: The gap of £18.6m is to be met from borrowing (£11.0m), developers' contributions (£5.1m) and sale of the Ropewalk depot (£2.5m).
S: £2.5m

Q fact-text: births in Fleetmarsh 2011/12
A: 7.1 Births in Fleetmarsh rose from 3,702 in 2004/05 to 5,118 in 2011/12 and have since steadied, at 5,094 in 2012/13.
S: 5,118

Q fact-text: forms of entry needed in Quays by 2017
A: Three more are needed by September 2017 in the Quays planning area, where 2,300 homes will be built.
S: Three

Q paraphrase: when do the big schools run out of room
A: Secondary schools have 412 empty places in Year 7 now but will be full in 2018.
S: 2018

Q decision: what is recommended about a free school in Quays
A: **Recommendations.** Cabinet is asked (i) to note the school places report; (ii) to raise the budget for Hartley's permanent block by £640,000, from the contingency; (iii) to ask the Regional Schools Commissioner for a free school in Quays rather than enlarge Quayside Free School; and (iv) to agree the charges in Table 5.
S: to ask the Regional Schools Commissioner for a free school in Quays rather than enlarge Quayside Free School

N unanswerable: How many governors of Dunmore Infants support the cut to 60?

N unanswerable: What did the second bulge class at Wick Lane cost?

N unanswerable: waiting list for Quayside Primary in September 2013

N unanswerable: births in Fleetmarsh 2013/14

N unanswerable: Which developers are paying the £5.1m?

N unanswerable: how many appeals were upheld at academies

N unanswerable: furthest distance offered Hartley 2013

N unanswerable: How did Councillor Dastgir vote on St Botolph's?

N unanswerable: cost of the Ropewalk depot's clearance

N unanswerable: Year 7 applicants with no offer

N unanswerable: what does a hall cost for a wedding on a bank holiday

N false-premise: Why did the governing body vote against the expansion?

N false-premise: When will the entrance move to Marsh Lane?

N false-premise: Why did Cabinet agree to measure distance by walking route?

N false-premise: why is playing field hire for juniors going up

Q paraphrase: did the people on alder road like the idea
A: | Residents of Alder Road | 112 | 6 | 104 | 2 | Traffic and parking |
S: 104

Q paraphrase: how many tots are starting in the north this autumn
A: | North | 840 | 822 | 18 | 834 | 851 | -11 |
S: 822

Q paraphrase: what'll we pay for the school hall on a tuesday night next year
A: | Hall, weekday evening, per hour | 24.00 | 25.00 | 4.2% | Hirer |
S: 25.00

Q paraphrase: when do we learn about the new building at quayside being signed off
A: | 16 March 2015 | Quayside Primary, second site: award | Cabinet | Head of Capital | Yes, part |
S: 16 March 2015

Q paraphrase: how many families put wick lane top of their list
A: | 197 | Wick Lane Primary | 90 | 84 | 80 | 0.940 | 9 |
S: 84

Q paraphrase: how many missed out and are still hoping for Alderbrook
A: | 212 | Alderbrook Primary | 60 | 71 | 54 | 0.412 | 38 |
S: 38

Q paraphrase: is the depot sale being talked about behind closed doors
A: | 19 January 2015 | Sale of Ropewalk depot | Cabinet | Head of Property | Yes |
S: Yes

Q paraphrase: how much have they splashed out on st botolph's building work so far
A: | St Botolph's CE | 1 | Sept 2016 | 5,100 | 5,100 | 140 | Amber |
S: 140

Q paraphrase: did school staff worry about where the children would eat
A: | Staff | 38 | 21 | 11 | 6 | Size of dining hall |
S: Size of dining hall

Q paraphrase: how much extra does the academy have to cough up for each appeal
A: | Appeal hearing, academy | 195.00 | 215.00 | 10.3% | Academy trust |
S: 10.3%

Q fact-table: How many on-time applications did Quayside Free School receive, as distinct from Quayside Primary?
A: | 275 | Quayside Free School | 60 | 88 | 60 | 0.305 | 47 |
S: 275

Q fact-table: Hartley Primary first preferences and how many of them were offered
A: | 301 | Hartley Primary | 90 | 118 | 86 | 0.377 | 51 |
S: 86
