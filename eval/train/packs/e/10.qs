Q fact-table: key stage 2 level 4+ reading writing maths 2015
A: | Level 4 or above, reading, writing and maths, key stage 2 | 74% | 77% | 78% | 81% | 80% | 80% | 104 | 62% | Red |
S: 78%

Q paraphrase: are 11 year olds doing ok at the three rs compared to what was hoped
A: | Level 4 or above, reading, writing and maths, key stage 2 | 74% | 77% | 78% | 81% | 80% | 80% | 104 | 62% | Red |
S: 78%

Q fact-table: KS2 level 4 combined target 2015
A: | Level 4 or above, reading, writing and maths, key stage 2 | 74% | 77% | 78% | 81% | 80% | 80% | 104 | 62% | Red |
S: 81%

Q fact-table: level 5 key stage 2 disadvantaged pupils
A: | Level 5 or above, reading, writing and maths, key stage 2 | 19% | 23% | 23% | 25% | 24% | 24% | 83 | 9% | Amber |
S: 9%

Q fact-table: phonics year 1 England average
A: | Phonics, year 1 | 67% | 72% | 74% | 77% | 77% | 77% | 121 | 59% | Amber |
S: 77%

Q fact-table: phonics rank out of 152
A: | Phonics, year 1 | 67% | 72% | 74% | 77% | 77% | 77% | 121 | 59% | Amber |
S: 121

Q fact-table: good level of development 2014
A: | Good level of development, age 5 | 51% | 60% | 66% | 65% | 67% | 66% | 74 | 48% | Green |
S: 60%

Q paraphrase: little ones ready at the end of reception, poorer kids only
A: | Good level of development, age 5 | 51% | 60% | 66% | 65% | 67% | 66% | 74 | 48% | Green |
S: 48%

Q fact-table: five good GCSEs with English and maths 2013
A: | Five good GCSEs with English and maths | 61.2% | 57.8% | 56.1% | 59.0% | 57.9% | 57.1% | 92 | 31.4% | Red |
S: 61.2%

Q paraphrase: how did our sixteen year olds do in their exams this summer
A: | Five good GCSEs with English and maths | 61.2% | 57.8% | 56.1% | 59.0% | 57.9% | 57.1% | 92 | 31.4% | Red |
S: 56.1%

Q fact-table: GCSE measure statistical neighbours
A: | Five good GCSEs with English and maths | 61.2% | 57.8% | 56.1% | 59.0% | 57.9% | 57.1% | 92 | 31.4% | Red |
S: 57.9%

Q reason: Why does the Director think the GCSE figure is low?
A: The Director's view is that the GCSE figure has been drawn down by three academies, Fairlight, Westing Park and The Combe, where English was re-marked too late for inclusion.
S: three academies, Fairlight, Westing Park and The Combe, where English was re-marked too late for inclusion

Q fact-text: county GCSE figure if the re-marks stand
A: Should the re-marks stand, the county figure would be 56.9 per cent.
S: 56.9 per cent

Q fact-table: ebacc 2015
A: | English Baccalaureate | 22.9% | 24.6% | 25.8% | 25.0% | 24.1% | 24.4% | 51 | 8.8% | Green |
S: 25.8%

Q fact-table: A level points per entry target
A: | Average points per A-level entry | 209.8 | 210.4 | 211.1 | 212.0 | 211.9 | 215.9 | 88 | – | Amber |
S: 212.0

Q paraphrase: teenagers with no job, course or college place
A: | 16 to 18s not in education, employment or training | 5.1% | 4.8% | 4.2% | 4.5% | 4.6% | 4.7% | 49 | – | Green |
S: 4.2%

Q fact-table: secondary persistent absence disadvantaged
A: | Persistent absence, secondary | 6.4% | 5.6% | 5.9% | 5.3% | 5.4% | 5.4% | 110 | 14.2% | Red |
S: 14.2%

Q paraphrase: bunking off in big schools worse than last yr?
A: | Persistent absence, secondary | 6.4% | 5.6% | 5.9% | 5.3% | 5.4% | 5.4% | 110 | 14.2% | Red |
S: 5.9%

Q fact-table: permanent exclusions 2014
A: | Permanent exclusions (number) | 41 | 47 | 63 | 45 | – | – | – | 38 | Red |
S: 47

Q fact-table: how many disadvantaged pupils were permanently excluded in 2015
A: | Permanent exclusions (number) | 41 | 47 | 63 | 45 | – | – | – | 38 | Red |
S: 38

Q fact-text: most frequent ground for permanent exclusion
A: Of the 63 permanent exclusions 24 were for persistent disruption, 17 for assault on a pupil, 9 for assault on an adult and the rest for drugs or weapons.
S: 24 were for persistent disruption

Q paraphrase: which school chucks out the most
A: Fairlight Academy alone made 15.
S: Fairlight Academy

Q fact-text: number expelled for hitting a member of staff
A: Of the 63 permanent exclusions 24 were for persistent disruption, 17 for assault on a pupil, 9 for assault on an adult and the rest for drugs or weapons.
S: 9 for assault on an adult

Q list: red rated attainment measures
A: | Level 4 or above, reading, writing and maths, key stage 2 | 74% | 77% | 78% | 81% | 80% | 80% | 104 | 62% | Red |
A: | Five good GCSEs with English and maths | 61.2% | 57.8% | 56.1% | 59.0% | 57.9% | 57.1% | 92 | 31.4% | Red |
A: | Persistent absence, secondary | 6.4% | 5.6% | 5.9% | 5.3% | 5.4% | 5.4% | 110 | 14.2% | Red |
A: | Permanent exclusions (number) | 41 | 47 | 63 | 45 | – | – | – | 38 | Red |

Q list: Which school standards measures are green?
A: | Good level of development, age 5 | 51% | 60% | 66% | 65% | 67% | 66% | 74 | 48% | Green |
A: | Level 2 or above, reading, key stage 1 | 89% | 90% | 91% | 91% | 91% | 90% | 62 | 81% | Green |
A: | English Baccalaureate | 22.9% | 24.6% | 25.8% | 25.0% | 24.1% | 24.4% | 51 | 8.8% | Green |
A: | 16 to 18s not in education, employment or training | 5.1% | 4.8% | 4.2% | 4.5% | 4.6% | 4.7% | 49 | – | Green |

Q comparison: how far are disadvantaged pupils behind all pupils in the GCSE measure
A: | Five good GCSEs with English and maths | 61.2% | 57.8% | 56.1% | 59.0% | 57.9% | 57.1% | 92 | 31.4% | Red |
S: 56.1%
S: 31.4%

Q definition: who counts as a disadvantaged pupil
A: Disadvantaged pupils are those who have had free school meals in the last six years or who are in care.

Q fact-table: secondaries good or better 2015
A: | Secondary | 34 | 5 | 18 | 8 | 3 | 68% | 74% | 74% |
S: 68%

Q fact-table: secondary schools judged inadequate
A: | Secondary | 34 | 5 | 18 | 8 | 3 | 68% | 74% | 74% |
S: 3

Q fact-table: Number of outstanding primaries
A: | Primary | 146 | 21 | 103 | 20 | 2 | 85% | 80% | 85% |
S: 21

Q fact-table: good or better all schools 2014
A: | All | 265 | 45 | 173 | 40 | 7 | 82% | 79% | 84% |
S: 79%

Q paraphrase: are special schools any good according to inspectors
A: | Special | 9 | 4 | 5 | 0 | 0 | 100% | 89% | 92% |
S: 100%

Q fact-table: junior and middle requires improvement how many
A: | Junior and middle | 31 | 3 | 18 | 8 | 2 | 68% | 71% | 82% |
S: 8

Q comparison: did primary or secondary improve on Ofsted ratings over the year
A: | Primary | 146 | 21 | 103 | 20 | 2 | 85% | 80% | 85% |
A: | Secondary | 34 | 5 | 18 | 8 | 3 | 68% | 74% | 74% |
S: 85%
S: 80%
S: 68%
S: 74%

Q fact-table: infant and first schools England figure good or better
A: | Infant and first | 38 | 9 | 26 | 3 | 0 | 92% | 87% | 90% |
S: 90%

Q fact-text: how many of the inadequate schools are academies
A: Three of the seven inadequate schools are academies, over which the Council has no power of intervention; a letter has gone to the Regional Schools Commissioner about each.
S: Three

Q who-said: to whom has the council written about the failing academies
A: Three of the seven inadequate schools are academies, over which the Council has no power of intervention; a letter has gone to the Regional Schools Commissioner about each.
S: the Regional Schools Commissioner

Q fact-table: reception on roll Hexworth October 2015
A: | Hexworth | 150 | 150 | 0 | 168 | 171 | 177 | 180 |
S: 150

Q fact-table: forecast 2018 Penbury North reception
A: | Penbury North | 420 | 418 | 2 | 437 | 451 | 466 | 480 |
S: 466

Q paraphrase: which part of the county has the most empty seats in reception
A: | Stratton Coombe | 210 | 166 | 44 | 159 | 151 | 148 | 180 |
S: 44

Q fact-table: places planned by 2018 in Lower Kestrel
A: | Lower Kestrel | 330 | 324 | 6 | 341 | 358 | 372 | 390 |
S: 390

Q fact-table: Thrupp and the Edge places 2015
A: | Thrupp and the Edge | 95 | 58 | 37 | 54 | 57 | 51 | 75 |
S: 95

Q fact-table: county surplus reception places
A: | County | 1,865 | 1,749 | 116 | 1,798 | 1,830 | 1,854 | 1,965 |
S: 116

Q fact-table: forecast 2016 Wickhampton
A: | Wickhampton | 270 | 262 | 8 | 259 | 266 | 271 | 270 |
S: 259

Q reason: why are numbers going up in Lower Kestrel?
A: Lower Kestrel is rising because 1,150 houses are being built at Withy Meads, the developer of which has agreed to give £4.6m and two hectares of land.
S: 1,150 houses are being built at Withy Meads

Q fact-text: how much has the Withy Meads developer promised
A: Lower Kestrel is rising because 1,150 houses are being built at Withy Meads, the developer of which has agreed to give £4.6m and two hectares of land.
S: £4.6m and two hectares of land

Q definition: bulge class meaning
A: A *bulge class* is one extra class admitted in a single year, which then moves up through the school without being repeated.

Q fact-table: cost of Linden Road primary
A: | Penbury North, Linden Road | New primary | 420 | 7.9 | Basic need grant | A Colville | 11 June 2015 | September 2016 | On time |
S: 7.9

Q fact-table: who is the project officer for the Westing Park science block
A: | Westing Park Academy | Science block | 150 | 4.2 | Education Funding Agency | B Okonjo | 3 March 2015 | January 2017 | Four months late |
S: B Okonjo

Q date: when does Larkfield's extension open
A: | Larkfield Special School | 24 places for autism | 24 | 2.6 | Council borrowing | B Okonjo | 20 August 2015 | September 2016 | On time |
S: September 2016

Q fact-table: Hexworth Primary expansion status
A: | Hexworth Primary | One form of entry more | 210 | 3.1 | Council borrowing | M Trudgill | Refused 14 October 2015 | September 2017 | At risk |
S: At risk

Q paraphrase: how late is the new science building
A: | Westing Park Academy | Science block | 150 | 4.2 | Education Funding Agency | B Okonjo | 3 March 2015 | January 2017 | Four months late |
S: Four months late

Q fact-table: which scheme adds no places
A: | Wickhampton Juniors | Replacement of huts | 0 | 1.3 | Condition grant | M Trudgill | Not needed | April 2016 | On time |
S: Wickhampton Juniors

Q fact-table: how is Hexworth Primary extension funded
A: | Hexworth Primary | One form of entry more | 210 | 3.1 | Council borrowing | M Trudgill | Refused 14 October 2015 | September 2017 | At risk |
S: Council borrowing

Q date: planning date for Linden Road
A: | Penbury North, Linden Road | New primary | 420 | 7.9 | Basic need grant | A Colville | 11 June 2015 | September 2016 | On time |
S: 11 June 2015

Q reason: on what grounds was the Hexworth application turned down
A: Hexworth was refused by the planning committee on account of traffic in Glebe Lane; officers will bring a fresh application with a drop-off loop by 15 February 2016.
S: traffic in Glebe Lane

Q date: new Hexworth application by when
A: Hexworth was refused by the planning committee on account of traffic in Glebe Lane; officers will bring a fresh application with a drop-off loop by 15 February 2016.
S: 15 February 2016

Q fact-text: estimated cost of the drop-off loop
A: Mr Trudgill puts the loop at £180,000.
S: £180,000

Q definition: what can the DSG be spent on
A: The Dedicated Schools Grant (DSG) may be spent on schools and on pupils with high needs but on nothing else.
S: on schools and on pupils with high needs but on nothing else

Q fact-table: high needs independent placements outturn expected
A: | High needs, independent placements | 6,850 | 6,850 | 4,733 | 8,340 | 1,490 | 7,020 |
S: 8,340

Q paraphrase: how much over are we on sending kids to private special schools
A: | High needs, independent placements | 6,850 | 6,850 | 4,733 | 8,340 | 1,490 | 7,020 |
S: 1,490

Q fact-table: special schools revised budget
A: | High needs, special schools | 14,210 | 14,360 | 8,512 | 14,870 | 510 | 13,640 |
S: 14,360

Q fact-table: two-year-olds underspend
A: | Early years, two-year-olds | 5,120 | 4,480 | 2,205 | 3,930 | (550) | 3,260 |
S: (550)

Q fact-table: early years three- and four-year-olds actual to october
A: | Early years, three- and four-year-olds | 16,340 | 16,510 | 9,790 | 16,720 | 210 | 15,980 |
S: 9,790

Q fact-table: pupil referral units last year's outturn
A: | Pupil referral units | 3,260 | 3,260 | 1,950 | 3,385 | 125 | 3,190 |
S: 3,190

Q fact-table: total overspend on the schools budget month 7
A: | Total | 197,015 | 185,645 | 109,122 | 187,490 | 1,845 | 201,250 |
S: 1,845

Q reason: why has the schools block shrunk
A: The schools block falls as schools become academies, eleven having done so since April.
S: schools become academies, eleven having done so since April

Q comparison: average independent place cost compared with an enlarged Larkfield place
A: Thirteen more pupils than planned have gone to independent schools, at an average of £53,400 a year; Larkfield, when enlarged, will cost £19,800 a place.
S: £53,400 a year
S: £19,800 a place

Q fact-table: Hollin High deficit 2015
A: | Hollin High | 702 | 402,700 | 655,300 | 15.8% | No plan agreed | Mr E Quill |
S: 655,300

Q fact-table: which school in deficit has no recovery plan
A: | Hollin High | 702 | 402,700 | 655,300 | 15.8% | No plan agreed | Mr E Quill |
S: No plan agreed

Q paraphrase: how far in the red is the little school that's shutting
A: | Thrupp St John's Primary | 27 | 74,100 | 109,300 | 57.5% | On closure | Mrs Y Tarleton |
S: 109,300

Q fact-table: pupils at Stratton Coombe Primary
A: | Stratton Coombe Primary | 122 | 96,400 | 118,750 | 19.6% | 2019 | Mr E Quill |
S: 122

Q fact-table: Wickhampton Upper deficit the year before
A: | Wickhampton Upper | 845 | 260,900 | 212,400 | 4.7% | 2017 | Mr E Quill |
S: 260,900

Q list: schools whose deficit got smaller in 2015
A: | Penbury St Anne's Primary | 388 | 131,050 | 104,900 | 7.0% | 2016 | Mrs Y Tarleton |
A: | Wickhampton Upper | 845 | 260,900 | 212,400 | 4.7% | 2017 | Mr E Quill |

Q fact-table: finance officer for Combe Dean Middle
A: | Combe Dean Middle | 311 | 88,200 | 141,600 | 10.1% | 2018 | Mrs Y Tarleton |
S: Mrs Y Tarleton

Q fact-text: amount put aside for a closing school's deficit
A: The Section 151 Officer has therefore set aside £125,000.
S: £125,000

Q fact-table: year 10 enjoy school
A: | I enjoy school most of the time | 81 | 76 | 58 | 49 | 66 | 68 |
S: 49

Q paraphrase: are primary 8 and 9 year olds getting picked on
A: | I have been bullied this year | 31 | 26 | 22 | 16 | 24 | 27 |
S: 31

Q fact-table: adults deal with bullying well all 2013
A: | Adults deal with bullying well | 70 | 64 | 41 | 33 | 52 | 49 |
S: 49

Q fact-table: year 8 breakfast every day
A: | I eat breakfast every day | 88 | 85 | 66 | 57 | 74 | 77 |
S: 66

Q comparison: do more pupils feel safe than in 2013
A: | I feel safe at school | 92 | 93 | 84 | 82 | 88 | 87 |
S: 88
S: 87

Q fact-text: how many schools took part in the pupil survey
A: Asked of 6,240 pupils in 71 schools.
S: 71

Q fact-text: share offered first choice in April 2015
A: **40/15 Reception admissions.** The Admissions Manager said that 93.8 per cent of children had been offered their first choice on 16 April 2015, and 1.1 per cent none of their choices.
S: 93.8 per cent

Q paraphrase: how many got none of the schools they picked
A: **40/15 Reception admissions.** The Admissions Manager said that 93.8 per cent of children had been offered their first choice on 16 April 2015, and 1.1 per cent none of their choices.
S: 1.1 per cent

Q who-said: who raised the nine Hexworth families
A: Mrs Gaunt had heard from nine families in Hexworth who had been offered schools over five miles off.
S: Mrs Gaunt

Q who-said: answer given about a bulge class at Hexworth
A: The Admissions Manager answered that the site would not bear one before 2017.
S: the site would not bear one before 2017

Q who-said: which member thought the transport appeal panel too strict
A: Mr Holloway considered the panel too lenient, Ms Jessop too strict.
S: Ms Jessop

Q fact-text: transport appeals allowed since April
A: **41/15 School transport appeals.** Of 64 appeals since April, 22 had succeeded.
S: 22

Q decision: closing date the committee advised for Thrupp St John's
A: **42/15 Closure of Thrupp St John's.** Having heard Mr C Lathbury, chair of governors, the Committee RESOLVED, by six votes to two, to advise the Cabinet Member to close the school on 31 August 2016 and not, as the officers proposed, on 31 December 2015.
S: 31 August 2016

Q fact-text: date officers wanted Thrupp St John's shut
A: **42/15 Closure of Thrupp St John's.** Having heard Mr C Lathbury, chair of governors, the Committee RESOLVED, by six votes to two, to advise the Cabinet Member to close the school on 31 August 2016 and not, as the officers proposed, on 31 December 2015.
S: 31 December 2015

Q decision: music service instrument hire decision
A: **43/15 Music service.** RESOLVED that instrument hire remain free for pupils in receipt of free school meals.
S: remain free for pupils in receipt of free school meals

Q date: when are Hollin High's governors to come
A: The Committee is invited to (1) note items 5 to 8; (2) ask Hollin High's governors to attend on 27 January 2016; and (3) set up a panel of three on exclusions.
S: 27 January 2016

Q decision: how big a panel on exclusions is proposed
A: The Committee is invited to (1) note items 5 to 8; (2) ask Hollin High's governors to attend on 27 January 2016; and (3) set up a panel of three on exclusions.
S: a panel of three

N unanswerable: how many pupils were excluded from Westing Park Academy

N unanswerable: year 6 pupils who know what they want to do after 16

N unanswerable: secondary first choice offers percentage

N unanswerable: 2012 phonics result

N unanswerable: cost of home to school transport

N unanswerable: reception forecast for 2019 in Hexworth

N unanswerable: names of the three inadequate academies

N unanswerable: what did Mr Lathbury tell the committee

N unanswerable: how many families appealed for a reception place

N unanswerable: deficit at Westing Park

N false-premise: why was Linden Road refused planning permission

N false-premise: when did the Cabinet Member close Thrupp St John's

N false-premise: why did Hollin High's deficit come down

N false-premise: what caused the fall in permanent exclusions

N false-premise: who voted to charge free-meal pupils for instrument hire

Q paraphrase: how many kids reckon they know what job or course after gcses
A: | I know what I want to do after 16 | – | – | 39 | 61 | 50 | 44 |
S: 50

Q paraphrase: who's looking after the money mess at hollin high
A: | Hollin High | 702 | 402,700 | 655,300 | 15.8% | No plan agreed | Mr E Quill |
S: Mr E Quill

Q paraphrase: will there be room for all the new houses' kids at withy meads - when's the school open
A: | Withy Meads Primary | New primary | 420 | 8.4 | Developer and grant | A Colville | Expected January 2016 | September 2018 | On time |
S: September 2018

Q paraphrase: five and six year olds sounding out words, are we bottom half
A: | Phonics, year 1 | 67% | 72% | 74% | 77% | 77% | 77% | 121 | 59% | Amber |
S: 121

Q paraphrase: how many seats going spare in penbury south
A: | Penbury South | 390 | 371 | 19 | 380 | 376 | 369 | 390 |
S: 19

Q paraphrase: do big kids trust the teachers to stop bullies
A: | Adults deal with bullying well | 70 | 64 | 41 | 33 | 52 | 49 |
S: 33

