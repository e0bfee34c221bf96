Q fact-text: What percentage of pupils reached the core subject indicator at Key Stage 2 in 2013?
A: At the end of Key Stage 2 (age 11) 82.4% of pupils reached the CSI, against 79.6% in 2012 and 77.1% in 2011.
S: 82.4%

Q fact-text: KS2 CSI 2011
A: At the end of Key Stage 2 (age 11) 82.4% of pupils reached the CSI, against 79.6% in 2012 and 77.1% in 2011.
S: 77.1%

Q fact-text: wales average ks2 csi
A: The average for Wales was 84.3%.
S: 84.3%

Q fact-text: Where did the Authority rank among the 22 for Key Stage 2 in 2012?
A: The Authority stood 17th of the 22 authorities, where in 2012 it stood 19th.
S: 19th

Q fact-text: L2+ across the county borough summer 2013
A: At Key Stage 4 (age 16) 44.9% of pupils gained the L2+, an increase of 3.2 points upon 2012.
S: 44.9%

Q fact-text: What was the Level 2 inclusive target agreed with the Welsh Government?
A: The target agreed with the Welsh Government was 48%.
S: 48%

Q fact-text: What proportion of pupils got at least a C in mathematics?
A: Mathematics continues to hold the Authority down: 52.6% gained a grade C or better in mathematics, while in English it was 58.8% and in Welsh first language 71.3%.
S: 52.6%

Q fact-text: welsh first language grade C or better %
A: Mathematics continues to hold the Authority down: 52.6% gained a grade C or better in mathematics, while in English it was 58.8% and in Welsh first language 71.3%.
S: 71.3%

Q fact-text: How many surplus primary places were there?
A: The Principal Officer (Places), Mr Idwal Bebb, stated that there were 2,160 surplus places in the primary sector, or 19%, against the Welsh Government's guideline of 10%.
S: 2,160

Q fact-text: What rate is the Pupil Deprivation Grant paid at?
A: The School Effectiveness Grant is £1,412,000 and the Pupil Deprivation Grant (PDG), which is paid at £450 for each FSM pupil, £1,566,000.
S: £450 for each FSM pupil

Q fact-text: school balances 31 march 2013
A: Schools' balances on 31 March 2013 came to £3.9m, compared with £5.2m a year earlier.
S: £3.9m

Q fact-text: How much does a pupil at Nant-y-Bont cost each year?
A: Nant-y-Bont Infants has 29 pupils and 66 places; a pupil there costs £5,870 a year, the average for the county borough being £3,640.
S: £5,870

Q fact-text: replies to Nant-y-Bont consultation total
A: Consultation between 3 June and 15 July 2013 produced 184 replies, of which 161 opposed closure.
S: 184

Q paraphrase: how many schools put on free toast and cereal in the mornings
A: It was reported that 41 of the 52 primary schools ran free breakfast clubs, and that on average 1,730 children attended.
S: 41

Q paraphrase: how far would the little ones have to go if their school shuts
A: The receiving school would be Heol Las Primary, 2.1 miles away, which Estyn judged good in 2012.
S: 2.1 miles

Q paraphrase: how did the poorer kids do at the end of primary
A: Pupils entitled to free school meals (FSM) did less well: 69.7% reached the CSI at Key Stage 2, and 86.5% of other pupils.
S: 69.7%

Q paraphrase: are lads still behind lassies at age 11
A: The gap between girls and boys was 9.4 percentage points at the Foundation Phase and 6.8 at Key Stage 2.
S: 6.8 at Key Stage 2

Q paraphrase: how many children got kicked out for good last school year
A: Permanent exclusions numbered eleven, against seven in 2011/12 and sixteen in 2010/11.
A: | Permanent exclusions | 16 | 7 | 11 | 6 | 6 |
S: eleven

Q paraphrase: which school is furthest in the red
A: Seven schools were in deficit, the largest deficit being that of Trehelyg Comprehensive (£371,000).
S: Trehelyg Comprehensive (£371,000)

Q paraphrase: how many families are teaching their own kids now
A: | Pupils educated at home | 48 | 57 | 71 | – | – |
S: 71

Q paraphrase: what made so many little ones miss class
A: Primary attendance was 92.6% in 2012/13, a fall of 0.4 points, which was caused by a bout of measles in the spring.
S: a bout of measles in the spring

Q paraphrase: how many days can you bunk off before the education welfare lot would want you fined
A: The Consortium proposes that notices be issued after ten sessions of unauthorised absence; the Authority's welfare officers would prefer twenty.
S: the Authority's welfare officers would prefer twenty

Q paraphrase: who's minding the shop at glan morfa while the head's off
A: The headteacher of Ysgol Glan Morfa had been absent since February 2013, and an acting headteacher, Mr Aled Gwilt, was appointed on 3 June.
S: Mr Aled Gwilt

Q paraphrase: what is most of the money for deprived pupils spent on
A: PDG was spent chiefly upon teaching assistants (61%) and upon speech therapy (14%).
S: teaching assistants (61%)

Q paraphrase: will they start charging mams for dropping off early
A: Canon Traharne asked about charges; officers said that a charge of 50p for childcare before 8.20 am was being considered by Cabinet.
S: a charge of 50p for childcare before 8.20 am was being considered by Cabinet

Q paraphrase: did the inspectors fail any school
A: Estyn inspected nine schools in the year: none was judged excellent, five good, three adequate and one, Cefn Isaf Primary, unsatisfactory.
S: one, Cefn Isaf Primary, unsatisfactory

Q fact-table: What was St Teilo's L2+ figure in 2012?
A: | St Teilo's RC | 46 | 48 | 52 | 50 | 19 | 3 |
S: 48

Q fact-table: trehelyg 2013 target
A: | Trehelyg Comprehensive | 29 | 31 | 43 | 38 | 34 | 5 |
S: 38

Q fact-table: Glanrhyd High result 2013
A: | Glanrhyd High | 38 | 39 | 41 | 44 | 28 | 4 |
S: 41

Q fact-table: What share of pupils at Cwm Uchaf get free school meals?
A: | Cwm Uchaf Comprehensive | 33 | 36 | 37 | 41 | 31 | 4 |
S: 31

Q fact-table: which band was bryn eithin in
A: | Bryn Eithin High | 50 | 51 | 54 | 55 | 15 | 2 |
S: 2

Q fact-table: Llwyncelyn School L2+ in 2011
A: | Llwyncelyn School | 44 | 38 | 42 | 46 | 25 | 4 |
S: 44

Q fact-table: What is the primary attendance target for 2013/14?
A: | Primary attendance (%) | 92.4 | 93.0 | 92.6 | 93.5 | 94.0 |
S: 94.0

Q fact-table: secondary attendance 2010/11
A: | Secondary attendance (%) | 90.1 | 90.9 | 91.8 | 91.5 | 92.5 |
S: 90.1

Q fact-table: persistent absence secondary latest
A: | Persistent absence, secondary (%) | 13.8 | 11.6 | 9.9 | 10.0 | 9.0 |
S: 9.9

Q fact-table: How many days were lost to fixed-term exclusions in 2011/12?
A: | Days lost to fixed-term exclusions | 1,905 | 1,640 | 1,455 | 1,500 | 1,300 |
S: 1,640

Q fact-table: pupil referral unit variance
A: | Pupil referral unit | 1,080 | 1,150 | +70 |
S: +70

Q fact-table: home to school transport projection £000
A: | Home to school transport | 4,150 | 4,265 | +115 |
S: 4,265

Q fact-table: What is the budget for out-of-county additional learning needs?
A: | Additional learning needs, out of county | 2,310 | 2,690 | +380 |
S: 2,310

Q fact-table: Which officer will bring the elective home education item?
A: | 3 February 2014 | Elective home education | C Tasker |
S: C Tasker

Q who-said: Who compared banding to a beauty contest?
A: Councillor Yorath said that banding was "a beauty contest with the lights off".
S: Councillor Yorath

Q who-said: who wanted nant y bont off the closure list
A: Councillor Cadwgan proposed that Nant-y-Bont Infants be taken out of the closure list since the village had no bus.
S: Councillor Cadwgan

Q who-said: Who pointed out that parents do look at the bands?
A: Mrs Osman replied that parents looked at it none the less.
S: Mrs Osman

Q decision: What did the Committee decide on breakfast club charges?
A: The Committee recommended that no charge be made to families entitled to free school meals.
S: no charge be made to families entitled to free school meals

Q decision: vote on keeping every school on the closure list
A: Councillor Pugh's motion was carried by six votes to three.
S: carried by six votes to three

Q decision: Whom did the Committee agree to invite after discussing banding?
A: The Committee AGREED that the headteachers of Ysgol Glan Morfa and Trehelyg Comprehensive be invited to attend.
S: the headteachers of Ysgol Glan Morfa and Trehelyg Comprehensive

Q decision: did the heads get their way on early entry
A: The consortium accepts the second request but not the first.
S: accepts the second request but not the first

Q date: When was Cefn Isaf put into special measures?
A: Cefn Isaf was placed in special measures on 22 March 2013; Ysgol y Garn, which had been in need of significant improvement since 2011, was released in May.
S: 22 March 2013

Q date: proposed closing date nant-y-bont
A: Closure is proposed for 31 August 2014.
S: 31 August 2014

Q date: date governors want for closure of Nant-y-Bont
A: The governors have asked for 31 August 2015.
S: 31 August 2015

Q date: when does Glan Morfa's head come before members
A: Actions: invite two headteachers (C Tasker, done: Trehelyg attends today, Glan Morfa on 9 December); note on bus routes to Heol Las (I Bebb, due 30 September, outstanding).
S: 9 December

Q reason: Why are maths results so weak?
A: The consortium attributes the result to the number of lessons taken by teachers who are not mathematicians, 23% in the spring term, and to five schools which entered pupils early.
S: the number of lessons taken by teachers who are not mathematicians, 23% in the spring term, and to five schools which entered pupils early

Q reason: deferral of Welsh in Education plan reason
A: Deferred to 14 October because of the absence of the Welsh-medium adviser.
S: the absence of the Welsh-medium adviser

Q reason: Why are out-of-county places expected to overspend?
A: The projection for places out of county reflects five new placements since April, which cost £76,000 each on average.
S: five new placements since April

Q reason: school meals underspend why
A: The saving on school meals comes from the new supply contract.
S: the new supply contract

Q list: Which secondary schools beat their 2013 target?
A: | Trehelyg Comprehensive | 29 | 31 | 43 | 38 | 34 | 5 |
A: | St Teilo's RC | 46 | 48 | 52 | 50 | 19 | 3 |

Q list: schools in band 4
A: | Cwm Uchaf Comprehensive | 33 | 36 | 37 | 41 | 31 | 4 |
A: | Glanrhyd High | 38 | 39 | 41 | 44 | 28 | 4 |
A: | Pont Ffwrnais Community | 35 | 37 | 39 | 40 | 30 | 4 |
A: | Llwyncelyn School | 44 | 38 | 42 | 46 | 25 | 4 |

Q list: Which central education services are projected to underspend?
A: | Education welfare | 520 | 475 | -45 |
A: | Music service | 265 | 240 | -25 |
A: | School meals | 1,940 | 1,890 | -50 |

Q comparison: Has Ysgol Glan Morfa improved or slipped since 2012?
A: Trehelyg Comprehensive improved from 31% to 43%, the largest rise in the county borough; Ysgol Glan Morfa fell from 40% to 34%.
A: | Ysgol Glan Morfa | 42 | 40 | 34 | 45 | 22 | 5 |

Q comparison: How do pupils on free meals compare with the others at Key Stage 2?
A: Pupils entitled to free school meals (FSM) did less well: 69.7% reached the CSI at Key Stage 2, and 86.5% of other pupils.
S: 69.7% reached the CSI at Key Stage 2, and 86.5% of other pupils

Q definition: What is the Level 2 inclusive?
A: The "Level 2 inclusive" (L2+) is five GCSEs at grades A* to C, or the equivalent, which include English or Welsh first language and mathematics.
S: five GCSEs at grades A* to C, or the equivalent, which include English or Welsh first language and mathematics

Q definition: CSI meaning
A: The "core subject indicator" (CSI) is the expected level in English or Welsh, mathematics and science in combination.
S: the expected level in English or Welsh, mathematics and science in combination

N unanswerable: What was the Key Stage 2 CSI for Wales in 2011?

N unanswerable: how much did breakfast clubs cost in 2012/13

N unanswerable: Why was the headteacher of Ysgol Glan Morfa absent?

N unanswerable: Which three members voted against Councillor Pugh's motion?

N unanswerable: How many pupils were vaccinated against measles?

N unanswerable: How many penalty notices have been issued for truancy?

N unanswerable: L2+ result Bryn Eithin 2010

N unanswerable: how many places are there at Heol Las Primary

N unanswerable: What is Trehelyg's deficit expected to be in March 2014?

N unanswerable: How many schools were inspected by Estyn in 2011/12?

N false-premise: Why did the Committee vote to take Nant-y-Bont off the closure list?

N false-premise: Why did secondary attendance fall in 2012/13?

N false-premise: What made Estyn judge a school in the county borough excellent?

N false-premise: How much has the saving from closing Ysgol y Garn been?

N false-premise: when did Cabinet adopt the ten-session threshold for fines
