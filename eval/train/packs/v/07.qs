Q fact-text: how many adults were turned away from a first qualification last year?
A: Last year 1,140 people were.
S: 1,140

Q comparison: is the number turned away any better than the year before
A: That is fewer than the 1,900 of the year before, but it is 1,140 too many.
S: fewer than the 1,900 of the year before

N unanswerable: why were 1,140 people turned away?

Q paraphrase: who is the elected boss of the region
A: – *Marcus Ellerby, Mayor*
S: Marcus Ellerby

N unanswerable: when was Marcus Ellerby elected?

Q fact-text: who wrote the annual skills report
A: Author: Femi Adegoke-Ward, Head of Skills Insight.
S: Femi Adegoke-Ward

Q definition: what is the adult education budget for
A: 1.1 The *Adult Education Budget* (AEB) pays for courses for people aged 19 and over, up to Level 3.
S: courses for people aged 19 and over, up to Level 3

Q date: when did the AEB come under our control?
A: It was devolved to us on 1 August 2021.
S: 1 August 2021

N unanswerable: when was Free Courses for Jobs devolved to the Combined Authority?

Q definition: what are skills bootcamps
A: *Skills Bootcamps* are courses of up to 16 weeks with a guaranteed interview; they are paid for by a yearly grant from the Department for Education (DfE) and follow the financial, not the academic, year.
S: courses of up to 16 weeks with a guaranteed interview

Q paraphrase: who foots the bill for bootcamps
A: *Skills Bootcamps* are courses of up to 16 weeks with a guaranteed interview; they are paid for by a yearly grant from the Department for Education (DfE) and follow the financial, not the academic, year.
S: a yearly grant from the Department for Education (DfE)

Q fact-text: who can get Free Courses for Jobs
A: *Free Courses for Jobs* (FCJ) pays for a first or further Level 3 for people earning below the real living wage.
S: people earning below the real living wage

N unanswerable: how much was spent on Free Courses for Jobs?

N false-premise: how many adults does the report say took part in Multiply?

Q fact-text: what money pays for Multiply?
A: 1.2 The *Multiply* programme (numeracy for adults), which is paid for from the UK Shared Prosperity Fund, is not covered by this report; it is evaluated separately in the autumn.
S: the UK Shared Prosperity Fund

Q fact-text: AEB spend 2022/23
A: 1.3 In 2022/23 we spent £29.4 million of an AEB allocation of £31.8 million.
S: £29.4 million

Q paraphrase: how much were we given for grown-up learning that year
A: 1.3 In 2022/23 we spent £29.4 million of an AEB allocation of £31.8 million.
S: £31.8 million

N unanswerable: AEB allocation 2023/24?

Q reason: why wasn't all the adult learning money used?
A: The underspend was due chiefly to two colleges failing to fill classes in English for Speakers of Other Languages (ESOL), where teachers could not be recruited.
S: two colleges failing to fill classes in English for Speakers of Other Languages (ESOL), where teachers could not be recruited

N unanswerable: which two colleges failed to fill ESOL classes?

N unanswerable: why was there an underspend in 2021/22?

Q fact-text: size of the AEB underspend in 2021/22
A: In 2021/22 the underspend was £3.9 million.
S: £3.9 million

Q paraphrase: do we have to hand the unspent cash back
A: The DfE lets us carry over the whole sum.
S: carry over the whole sum

Q fact-text: learners with a disability or learning difficulty
A: The number of learners with a declared disability or learning difficulty was 4,980.
S: 4,980

Q fact-text: share of AEB learners who were women
A: Of these, 61 % were women and 38 % belonged to ethnic minorities.
S: 61 %

N unanswerable: share of AEB learners who were women in 2021/22?

Q paraphrase: what part of the students had no job
A: Unemployed learners made up 52 %.
S: 52 %

N unanswerable: how many AEB learners were aged 50 and over?

Q definition: achievement rate – how is it worked out
A: The *achievement rate* is the share of those who started who both stayed to the end and passed; the *retention rate* is the share who stayed to the end whether or not they passed.
S: the share of those who started who both stayed to the end and passed

Q definition: what does retention rate mean here?
A: The *achievement rate* is the share of those who started who both stayed to the end and passed; the *retention rate* is the share who stayed to the end whether or not they passed.
S: the share who stayed to the end whether or not they passed

Q fact-table: Aldermoor learners 2022/23
A: | P01 | Aldermoor College | College | 6,120 | 5,840 | 88.1 | 93.0 | Good |
S: 6,120

Q fact-table: P02 achievement
A: | P02 | Trentside College Group | College | 5,410 | 5,960 | 82.4 | 90.2 | Requires improvement |
S: 82.4

N unanswerable: P02 achievement rate in 2021/22?

Q fact-table: how many learners did SkillForge have the year before?
A: | P07 | SkillForge Ltd | Private | 1,980 | 1,540 | 78.6 | 85.3 | Requires improvement |
S: 1,540

Q paraphrase: which lot got the top mark from the inspectors
A: | P04 | Harworth Borough Adult Learning | Council | 3,260 | 2,990 | 92.9 | 95.8 | Outstanding |
S: Harworth Borough Adult Learning

Q fact-table: Old Mill Project retention
A: | P10 | The Old Mill Project | Charity | 412 | 377 | 80.3 | 88.8 | Not yet inspected |
S: 88.8

N unanswerable: when will the Old Mill Project be inspected?

Q fact-table: has womersley gone up or down in learners
A: | P06 | Womersley Community Learning | Council | 1,130 | 1,320 | 87.0 | 92.1 | Good |

N unanswerable: why did Womersley's learner numbers fall?

Q fact-table: what kind of outfit is P09?
A: | P09 | Railhead Training | Private | 765 | 780 | 91.2 | 94.0 | Good |
S: Private

Q list: which providers require improvement?
A: | P02 | Trentside College Group | College | 5,410 | 5,960 | 82.4 | 90.2 | Requires improvement |
A: | P07 | SkillForge Ltd | Private | 1,980 | 1,540 | 78.6 | 85.3 | Requires improvement |

Q date: when was SkillForge given its notice
A: 2.3 SkillForge Ltd was put under a Notice to Improve on 9 February 2023 after its achievement rate had been below 80 % for two years.
S: 9 February 2023

Q reason: why was skillforge put on notice
A: 2.3 SkillForge Ltd was put under a Notice to Improve on 9 February 2023 after its achievement rate had been below 80 % for two years.
S: its achievement rate had been below 80 % for two years

N false-premise: on what date was the notice on SkillForge lifted?

N unanswerable: why was Beacon Futures put under notice in 2021?

Q paraphrase: is Beacon out of the doghouse
A: The notice was lifted from Beacon Futures CIC, which had been under one since 2021, on 30 June 2023.
S: on 30 June 2023

Q reason: how come Trentside lost students
A: 2.4 Trentside's numbers fell because it shut its Kelby annexe in December 2022.
S: because it shut its Kelby annexe in December 2022

N unanswerable: why did Trentside shut its Kelby annexe?

Q fact-text: share of leavers in work after six months
A: 3.1 A survey of 3,015 leavers, held six months after the end of their course, found 44 % in work, 23 % in further learning and 27 % out of work; the rest could not be classed.
S: 44 %

Q fact-text: how many of those jobless at the start found work?
A: Of those unemployed at the start, 31 % were in work.
S: 31 %

N unanswerable: what share of ESOL leavers were in work after six months?

Q paraphrase: who rang the leavers and what did it cost
A: The survey was done by Cobalt Opinion by telephone and text message for £64,000.
S: Cobalt Opinion by telephone and text message for £64,000

N unanswerable: what did the Employer Skills Poll cost?

Q fact-text: biggest thing that nearly made learners give up
A: The answers, in order, were: childcare (29 %), the cost of the bus (24 %), shift changes (19 %), and "I thought I was too thick" (11 %).
S: childcare (29 %)

Q paraphrase: how many nearly jacked it in over fares
A: The answers, in order, were: childcare (29 %), the cost of the bus (24 %), shift changes (19 %), and "I thought I was too thick" (11 %).
S: 24 %

N unanswerable: how many learners gave up because of childcare?

Q who-said: who complained about the maths class being at half four
A: A care worker from Harworth told us: "They put the maths class at half four. Whoever thought of that hasn't got a seven-year-old."
S: A care worker from Harworth

Q fact-text: how long did the former pharmacist wait for ESOL
A: A refugee, formerly a pharmacist, said of waiting for ESOL: "Fourteen months I waited for a chair in a room."
S: Fourteen months

N unanswerable: what is the average wait for an ESOL place?

Q fact-text: employers who had heard of Bootcamps
A: 3.3 Fewer than one in ten employers (9 %) of the 640 questioned in the Employer Skills Poll had heard of Free Courses for Jobs, whereas 41 % had heard of Skills Bootcamps.
S: 41 %

Q paraphrase: do firms know about the free level 3s
A: 3.3 Fewer than one in ten employers (9 %) of the 640 questioned in the Employer Skills Poll had heard of Free Courses for Jobs, whereas 41 % had heard of Skills Bootcamps.
S: Fewer than one in ten employers (9 %)

N unanswerable: how many employers had heard of Multiply?

Q fact-table: HGV starts
A: | HGV driving | 240 | 251 | 229 | 226 | 171 | 792 |
S: 251

Q fact-table: how much did the digital bootcamps cost
A: | Digital | 620 | 588 | 431 | 402 | 176 | 1,705 |
S: 1,705

N unanswerable: how much did the digital bootcamps cost in 2022-23?

Q fact-table: people finishing construction bootcamps
A: | Construction | 310 | 274 | 208 | 199 | 112 | 868 |
S: 208

Q paraphrase: how many got a job out of the childcare worker training
A: | Early years | 120 | 133 | 101 | 97 | 80 | 288 |
S: 80

Q fact-table: rail engineering interviews given
A: | Rail engineering | 90 | 90 | 86 | 86 | 69 | 351 |
S: 86

Q paraphrase: how many heat pump places went begging – places and starts
A: | Green (retrofit, heat pumps) | 180 | 97 | 74 | 70 | 31 | 432 |

Q fact-table: total bootcamp job or promotion
A: | **All** | **1,560** | **1,433** | **1,129** | **1,080** | **639** | **4,436** |
S: 639

N unanswerable: how many women started Bootcamps?

Q list: in which sectors were there more starts than places funded
A: | HGV driving | 240 | 251 | 229 | 226 | 171 | 792 |
A: | Early years | 120 | 133 | 101 | 97 | 80 | 288 |

Q reason: why did hardly anyone join the green courses?
A: 4.1 Green Bootcamps recruited badly because firms could not release self-employed fitters for a whole week.
S: because firms could not release self-employed fitters for a whole week

N unanswerable: why did the digital Bootcamps lose so many learners before the end?

Q date: when do green bootcamps move to fridays and saturdays
A: From September 2024 they will run on Fridays and Saturdays.
S: From September 2024

Q list: four priorities 2024/25
A: 5.1 Consultation with 71 organisations in March 2024 led the Board to settle upon four priorities: ESOL, first Level 3, digital basics, and people aged 50 and over.
S: ESOL, first Level 3, digital basics, and people aged 50 and over

N unanswerable: what were the priorities for 2022/23?

Q reason: why isn't learning in jails a priority
A: A fifth, learning in prisons, was put forward by the Probation Service and not adopted, as the Authority has no powers over it.
S: as the Authority has no powers over it

Q who-said: who wanted fewer priorities?
A: The Chamber of Commerce wanted fewer priorities, not more.
S: The Chamber of Commerce

N unanswerable: which priorities did the Chamber want to drop?

Q decision: which trials have been picked for the Test and Learn Fund?
A: 5.2 A £400,000 *Test and Learn Fund* will pay for trials: two have been chosen, namely crèches beside evening classes (Harworth) and paid teacher-training for ESOL (Aldermoor).
S: crèches beside evening classes (Harworth) and paid teacher-training for ESOL (Aldermoor)

N false-premise: when does the free bus travel trial start?

Q fact-text: how big is the Hardship Fund
A: The Test and Learn Fund must not be mistaken for the *Hardship Fund* of £150,000, out of which colleges give single learners up to £300.
S: £150,000

Q paraphrase: whats the most a skint student can get
A: The Test and Learn Fund must not be mistaken for the *Hardship Fund* of £150,000, out of which colleges give single learners up to £300.
S: £300

N unanswerable: how many learners had help from the Hardship Fund?

Q fact-table: S3 FCJ starts 2022/23
A: | S3 | FCJ starts | 742 | 1,016 | 1,400 | 1,400 | R |
S: 1,016

Q paraphrase: how long is the queue for English classes
A: | S4 | ESOL waiting list at 31 July | 1,960 | 2,417 | 1,500 | 2,000 | R |
S: 2,417

Q fact-table: ESOL waiting list target 2023/24
A: | S4 | ESOL waiting list at 31 July | 1,960 | 2,417 | 1,500 | 2,000 | R |
S: 2,000

N unanswerable: ESOL waiting list at 31 July 2024?

Q fact-table: levy gifted to small firms last year but one (2021/22)
A: | S6 | Apprenticeship levy gifted to small firms | £2.2m | £3.6m | £3.0m | £4.0m | G |
S: £2.2m

N unanswerable: how many small firms were given levy money?

Q fact-table: what share goes to charities
A: | S5 | Share of AEB spent with charities | 6.1 % | 7.4 % | 7 % | 8 % | G |
S: 7.4 %

Q fact-table: residents with no qualifications target for 2022/23?
A: | S7 | Residents with no qualifications | 9.4 % | 8.9 % | 8.5 % | 8.3 % | A |
S: 8.5 %

Q list: which measures on the scorecard are amber?
A: | S2 | AEB achievement rate | 85.2 % | 86.3 % | 87 % | 87.5 % | A |
A: | S7 | Residents with no qualifications | 9.4 % | 8.9 % | 8.5 % | 8.3 % | A |

Q who-said: who asked about zero-hours jobs after bootcamps?
A: 7.2 Mr Moore asked how many of the jobs after Bootcamps were on zero-hours contracts.
S: Mr Moore

N unanswerable: how many of the Bootcamp jobs were on zero-hours contracts?

Q who-said: who reckons lorry driver training isn't needed any more
A: Mrs Tolley doubted whether the HGV courses were still needed now that wages had fallen back.
S: Mrs Tolley

Q paraphrase: what was Terry Oldroyd grumbling about
A: Cllr Oldroyd complained that Womersley had had no Bootcamp at all.
S: that Womersley had had no Bootcamp at all

N unanswerable: what did Cllr Wainfleet say about Bootcamps?

Q decision: who gets the growth money taken off SkillForge
A: 7.3 AGREED, Cllr Gill-Hartley abstaining, to withdraw £600,000 of growth money from SkillForge Ltd and to offer it to Harworth Borough and Beacon Futures in equal parts.
S: Harworth Borough and Beacon Futures in equal parts

Q fact-text: who abstained on SkillForge
A: 7.3 AGREED, Cllr Gill-Hartley abstaining, to withdraw £600,000 of growth money from SkillForge Ltd and to offer it to Harworth Borough and Beacon Futures in equal parts.
S: Cllr Gill-Hartley

N unanswerable: why did Cllr Gill-Hartley abstain?

Q decision: will papers come out earlier from now on?
A: The proposal that Board papers be sent out seven rather than five working days beforehand was LOST.
S: LOST

N unanswerable: who proposed sending Board papers out earlier?

Q date: when's the ESOL queue report coming back
A: AGREED to bring a report on ESOL waiting lists to the meeting of 2 October 2024.
S: 2 October 2024

Q paraphrase: who is leaving the board
A: 7.4 Prof. Farrow gave notice that he would stand down at the end of the year.
S: Prof. Farrow

N false-premise: who was chosen to take Prof. Farrow's place?

N unanswerable: why is Prof. Farrow standing down?

Q fact-table: Kelby City learners in 2021/22
A: | P05 | Kelby City Adult Learning | Council | 2,745 | 2,710 | 89.5 | 93.9 | Good |
S: 2,710

Q fact-table: Don Valley achievement rate
A: | P03 | Don Valley Sixth Form & Adult | College | 1,870 | 1,655 | 90.7 | 94.4 | Good |
S: 90.7

Q fact-table: Beacon Futures number of learners now
A: | P08 | Beacon Futures CIC | Charity | 840 | 610 | 84.9 | 91.7 | Good |
S: 840

Q fact-table: green bootcamp cost £000
A: | Green (retrofit, heat pumps) | 180 | 97 | 74 | 70 | 31 | 432 |
S: 432

Q fact-table: AEB learners target for 2023/24
A: | S1 | AEB learners | 26,109 | 27,310 | 27,000 | 28,500 | G |
S: 28,500

N false-premise: why did the number of AEB learners fall in 2022/23?

N false-premise: why was Railhead Training put under a Notice to Improve?

N false-premise: why does the DfE want the AEB underspend paid back?

N false-premise: who seconded the lost proposal to adopt learning in prisons?
