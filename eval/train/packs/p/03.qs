Q paraphrase: who should I get in touch with if I can't be there on the 12th
A: Governors unable to attend are asked to let the Clerk know by noon on 11 December.
S: the Clerk

Q date: deadline for apologies for the December meeting
A: Governors unable to attend are asked to let the Clerk know by noon on 11 December.
S: by noon on 11 December

Q fact-text: Who is the clerk?
A: Clerk to the Corporation: Mrs Beryl Hanlon (clerk@thornbywyrebeck.example).
S: Mrs Beryl Hanlon

N unanswerable: what is the clerk's telephone number?

Q fact-text: who represents the students on the board
A: Governors: Mr Derek Ashby (Chair), Mrs Lorna Pickersgill (Vice-Chair), Mr Yusuf Patel, Mr Neville Crabtree, Ms Tamsin Hoyle (Principal), Mrs Gillian Sugden (staff governor), Mr Kyle Brennand (student governor), Revd Alan Mossop, Cllr Joan Entwistle.
S: Mr Kyle Brennand

Q date: until when is Kyle Brennand a governor?
A: He would serve until 31 July 2014.
S: 31 July 2014

N unanswerable: until when is Gillian Sugden a governor?

N unanswerable: which governors sent apologies in October?

Q fact-text: How many 16 to 18 year olds had enrolled by 4 October 2013?
A: 13/62 **Enrolment.** Miss Rudd said that 2,846 learners aged 16 to 18 had enrolled by 4 October, against an allocation of 3,010 from the Education Funding Agency (EFA) and 2,934 at the same date in 2012.
S: 2,846

Q fact-text: EFA allocation learner numbers
A: 13/62 **Enrolment.** Miss Rudd said that 2,846 learners aged 16 to 18 had enrolled by 4 October, against an allocation of 3,010 from the Education Funding Agency (EFA) and 2,934 at the same date in 2012.
S: 3,010

Q comparison: have we got more teenagers signed up than this time last year
A: 13/62 **Enrolment.** Miss Rudd said that 2,846 learners aged 16 to 18 had enrolled by 4 October, against an allocation of 3,010 from the Education Funding Agency (EFA) and 2,934 at the same date in 2012.

N unanswerable: how many 16 to 18 year olds had enrolled by October 2011?

N unanswerable: how many adults had enrolled by 4 October 2013?

Q reason: what's behind the drop in school leavers coming to us?
A: She put the shortfall down to the new sixth form at Wyrebeck Academy, which had taken about 120 school leavers.
S: the new sixth form at Wyrebeck Academy

Q fact-text: apprenticeship starts vs target
A: Apprenticeship starts were 388, ahead of the target of 350.
S: 388

Q fact-text: what number of apprentices had the college aimed to start?
A: Apprenticeship starts were 388, ahead of the target of 350.
S: 350

N unanswerable: how many apprentices started in 2012?

N false-premise: why did apprenticeship starts miss the target?

Q paraphrase: how much will we lose because of the missing students
A: Mr Crabtree asked what the shortfall would cost; Mr Varley said that it would be felt a year later, when the allocation for 2014/15 was cut by some £690,000.
S: £690,000

Q who-said: who wanted to know the price of being short of learners
A: Mr Crabtree asked what the shortfall would cost; Mr Varley said that it would be felt a year later, when the allocation for 2014/15 was cut by some £690,000.
S: Mr Crabtree

Q fact-text: students expected to have to carry on with maths from August 2014
A: She expected 940 students to be concerned in English and 1,120 in maths.
S: 1,120

Q paraphrase: what changes for kids who haven't got a C
A: 13/63 **GCSE English and maths.** The Principal reminded governors that from August 2014 every student without grade C in English or maths must go on studying it.
S: every student without grade C in English or maths must go on studying it

Q fact-text: how many of the extra maths teachers have been recruited
A: Three additional maths teachers would be needed; one had been found.
S: one

N unanswerable: how many extra English teachers are needed?

Q who-said: who spoke up for the bricklaying and joinery lecturers worried about teaching sums?
A: Mrs Sugden said that staff teaching construction were anxious at being asked to teach maths themselves.
S: Mrs Sugden

N false-premise: when will construction staff have to start teaching maths?

Q decision: who's buying the Hallgate annexe?
A: It was proposed by Mr Patel, seconded by Mrs Pickersgill and RESOLVED by 6 votes to 2 to accept the offer of Beckside Homes.
S: Beckside Homes

Q fact-text: how did the vote go on hallgate
A: It was proposed by Mr Patel, seconded by Mrs Pickersgill and RESOLVED by 6 votes to 2 to accept the offer of Beckside Homes.
S: 6 votes to 2

N unanswerable: how much did Beckside Homes offer for Hallgate

N unanswerable: who made the other offer for the annexe?

Q paraphrase: did anyone insist on being written down as opposed to selling up?
A: Cllr Entwistle asked that her vote against be recorded, as she held that the building should have been offered first to the community.
S: Cllr Entwistle

Q reason: why was Joan Entwistle against the sale
A: Cllr Entwistle asked that her vote against be recorded, as she held that the building should have been offered first to the community.
S: she held that the building should have been offered first to the community

N unanswerable: who was the other governor who voted against the Hallgate sale?

Q date: when did we agree to set up the access group?
A: ## Item 3: Minutes of the meeting held on 10 October 2013
A: RESOLVED that an access working group be set up, with Revd Mossop as its chair, to report in March 2014.
S: 10 October 2013

Q decision: who was put in charge of the access working group
A: RESOLVED that an access working group be set up, with Revd Mossop as its chair, to report in March 2014.
S: Revd Mossop

Q paraphrase: how bad was it getting about Mill Lane in a wheelchair
A: 13/65 **Disability access.** Revd Mossop reported that he had gone round Mill Lane in a borrowed wheelchair and that four of eleven lifts and ramps had been out of use.
S: four of eleven lifts and ramps had been out of use

N unanswerable: how many lifts and ramps are out of use at the Wyrebeck centre?

N unanswerable: who else sits on the access working group?

Q fact-text: price of a student bus pass
A: 13/66 **Student voice.** Mr Brennand said that the price of a bus pass (£480 a year) was the chief grievance of students from the Wyre Dale villages.
S: £480 a year

Q who-said: what did the student governor want the college to do about fares?
A: He asked the college to pay half.
S: to pay half

Q fact-text: overall grade Ofsted gave in November 2013
A: The overall judgement was **requires improvement** (grade 3); at the last inspection, in May 2010, it had been good (grade 2).
A: | Overall effectiveness | 2 | 2 | 3 |
S: requires improvement

Q date: what day does the inspection report come out
A: The report will be published on 16 December.
S: 16 December

Q fact-text: how many inspectors came
A: 6.1 The college was inspected by a team of nine.
S: nine

N unanswerable: who led the inspection team?

N unanswerable: how many lessons did the inspectors observe?

Q paraphrase: what did the inspectors have against the governors?
A: Governors have been too ready to accept explanations and slow to ask for evidence.
S: too ready to accept explanations and slow to ask for evidence

Q fact-text: in which subjects is teaching weakest according to the letter
A: Teaching is strongest in hairdressing, in performing arts and in provision for learners with high needs; it is weakest in engineering and in business.
S: engineering and in business

Q paraphrase: when will ofsted be back to do the whole thing again
A: A full re-inspection will follow within 12 to 18 months.
S: within 12 to 18 months

Q fact-text: first monitoring visit timing
A: 6.3 Monitoring visits are to be expected, the first within four months.
S: within four months

Q fact-table: engineering inspection grade
A: | Engineering | 3 | 2 | 4 |
S: 4

Q fact-table: What grade did the college award itself for leadership and management?
A: | Leadership and management | 2 | 1 | 3 |
S: 1

Q fact-table: performing arts grade in 2010
A: | Performing arts | 1 | 1 | 2 |
S: 1

N unanswerable: high needs provision grade in May 2010

N unanswerable: construction inspection grade november 2013

N unanswerable: what grade did the college award itself in September 2012?

Q list: which areas turned out better than, or better graded than, at the 2010 inspection
A: | Hairdressing and beauty | 2 | 2 | 1 |
A: | Apprenticeships | 3 | 2 | 2 |

Q fact-table: hair and beauty - how did they do
A: | Hairdressing and beauty | 2 | 2 | 1 |
S: 1

N false-premise: why was business judged inadequate in November 2013?

Q fact-table: level 3 16-18 success rate 2012/13
A: | Level 3, aged 16-18 | 77 | 76 | 73 | 80 |
S: 73

Q fact-table: level 3 adults success rate 2010/11
A: | Level 3, adults | 72 | 74 | 76 | 77 |
S: 72

N unanswerable: level 2 adults success rate 2012/13

N unanswerable: national average for level 3 16-18 in 2012/13

Q fact-table: what's the national figure for apprenticeship success?
A: | Apprenticeships, all ages | 69 | 74 | 79 | 74 |
S: 74

Q fact-table: A level success 2011/12
A: | A levels (A2) | 94 | 95 | 91 | 96 |
S: 95

Q comparison: is functional skills English any better than the year before?
A: | Functional skills English | 51 | 58 | 55 | 66 |

Q fact-table: functional maths success last year
A: | Functional skills maths | 47 | 49 | 52 | 63 |
S: 52

Q definition: how do they work out a success rate?
A: 6.4 "Success rate" is retention multiplied by achievement.
S: retention multiplied by achievement

Q definition: What does retention mean in this report?
A: Retention is the share of learners who stay to the end; achievement is the share of those who stay who pass.
S: the share of learners who stay to the end

N unanswerable: what was the retention rate in 2012/13?

Q paraphrase: who wrote the plan to put things right after Ofsted
A: 6.5 The Post-Inspection Action Plan (PIAP) has been drafted by Miss Rudd and will be overseen by a Standards Committee, which the Corporation is asked to establish.
S: Miss Rudd

Q fact-text: who's proposed to chair the Standards Committee?
A: It is proposed that the committee meet monthly and that Mrs Pickersgill be in the chair.
S: Mrs Pickersgill

N false-premise: on what date was the Standards Committee established?

Q paraphrase: what are we paying Mr Straker for his time
A: A National Leader, Mr Colin Straker, Principal of Ribbleford College, has offered ten days of help free of charge.
S: free of charge

Q fact-text: what loss is now expected for the year to July 2014
A: 7.1 The forecast deficit for the year to 31 July 2014 is £412,000; the budget approved in July was a deficit of £150,000.
S: £412,000

Q fact-text: budgeted deficit 2013/14
A: 7.1 The forecast deficit for the year to 31 July 2014 is £412,000; the budget approved in July was a deficit of £150,000.
S: £150,000

Q fact-text: financial health category in 2012/13
A: In 2012/13 there was a surplus of £96,000 and the category was "good".
S: good

N unanswerable: financial health category in 2011/12

Q fact-text: temps in maths, how much in the first quarter
A: Most of this arose in maths (£61,000) and in engineering (£48,000).
S: £61,000

N unanswerable: agency spend on English teaching in the first quarter

Q fact-table: agency staff forecast for the year
A: | Agency staff | 310 | 90 | 163 | 480 | Red |
S: 480

Q fact-table: how much have we spent on agency people so far
A: 7.2 Agency staff cost £163,000 in the first quarter, against a budget of £90,000.
A: | Agency staff | 310 | 90 | 163 | 480 | Red |

N unanswerable: agency staff spend in 2012/13

Q list: which budget lines are flagged red?
A: | Adult skills income | 4,380 | 1,095 | 941 | 4,090 | Red |
A: | Agency staff | 310 | 90 | 163 | 480 | Red |

Q list: amber headings in the finance table
A: | Tuition fees | 1,210 | 605 | 588 | 1,180 | Amber |
A: | Bursaries and transport | 865 | 216 | 224 | 890 | Amber |

Q fact-table: adult skills income received to October
A: | Adult skills income | 4,380 | 1,095 | 941 | 4,090 | Red |
S: 941

Q fact-table: teaching pay year budget
A: | Pay: teaching | 11,940 | 2,985 | 2,951 | 11,880 | Green |
S: 11,940

Q fact-table: What will support staff wages come to by the year end?
A: | Pay: support | 4,470 | 1,118 | 1,102 | 4,440 | Green |
S: 4,440

Q fact-table: premises actual to oct
A: | Premises | 1,930 | 482 | 470 | 1,930 | Green |
S: 470

Q fact-text: how many students hold a bus pass
A: There are 412 pass holders, of whom 167 live in the Wyre Dale villages.
S: 412

Q fact-text: cost of half price passes just for the Wyre Dale lot
A: To pay half of every pass would cost £98,880; to pay half for the Wyre Dale students only, £40,080.
S: £40,080

Q paraphrase: which of the bus options do the officers favour?
A: To pay half for students in receipt of a bursary would cost £27,600.
A: The last is recommended, from January 2014, to be met from the bursary fund.
S: To pay half for students in receipt of a bursary

N unanswerable: how many bursary students hold a bus pass?

N unanswerable: what would it cost to pay the whole of every bus pass?

Q date: hallgate completion date
A: 7.4 **Hallgate.** Contracts were exchanged on 22 November; completion is expected on 28 February 2014.
S: 28 February 2014

Q paraphrase: what will the money from Hallgate go on?
A: The proceeds are reserved for the engineering workshop at Mill Lane, which is to cost £2.1m, of which the Skills Funding Agency would give one third if the bid of January 2014 succeeds.
S: the engineering workshop at Mill Lane

N false-premise: how much did the Skills Funding Agency pay out after approving the workshop bid?

Q paraphrase: how long are they not taking on any new office staff
A: 7.5 Recommendations. The Corporation is asked (i) to note the forecast; (ii) to approve the bus pass scheme in 7.3; (iii) to freeze recruitment to support posts until 31 March 2014; (iv) to ask the Audit Committee to look into the use of agencies.
S: until 31 March 2014

N unanswerable: how long is recruitment to teaching posts frozen?

Q fact-text: safeguarding concerns 2012/13
A: 9.1 In 2012/13 the safeguarding team dealt with 231 concerns (2011/12: 187).
S: 231

Q fact-text: how many of the worries about students went to the police
A: Of these 54 were passed to children's social care and 11 to the police.
S: 11

N unanswerable: how many concerns were passed to the police in 2011/12?

Q fact-text: number of bullying concerns
A: The largest group, 79, had to do with mental health, followed by home circumstances (58) and bullying (33).
S: 33

Q paraphrase: how many staff still hadn't done the basic safeguarding course
A: 9.2 All but six of 498 staff had done the level 1 training by 31 July 2013.
S: six

Q paraphrase: who at college do you go to about a child at risk
A: The Designated Person is Mrs Carol Lumb; her deputy is Mr Imran Sadiq.
S: Mrs Carol Lumb

Q fact-text: governor responsible for safeguarding
A: The governor for safeguarding is Cllr Entwistle.
S: Cllr Entwistle

Q fact-text: percentage feeling safe at the Wyrebeck centre
A: 9.3 What students said in the survey of spring 2013 (1,604 replies): 96 per cent felt safe on the Mill Lane campus and 89 per cent at the Wyrebeck centre.
S: 89 per cent

N unanswerable: percentage feeling safe on the bus to Wyrebeck

Q paraphrase: what do they moan about in the dark at Wyrebeck
A: "The car park at Wyrebeck is pitch black at five" was a typical remark.
S: The car park at Wyrebeck is pitch black at five

N unanswerable: how much will the new car park lighting cost?

Q fact-table: when are fees coming up in 2014?
A: | 15 May 2014 | Fees policy; study programme offer for 2014/15 | Mr Varley; Miss Rudd |
S: 15 May 2014

Q fact-table: which meeting picks the next Chair
A: | 10 July 2014 | Budget 2014/15; election of Chair | Mr Varley; the Clerk |
S: 10 July 2014

Q fact-table: what is the special meeting in January for
A: | 30 January 2014 | Special meeting: Post-Inspection Action Plan | Miss Rudd |
S: Post-Inspection Action Plan

N unanswerable: who is standing for election as Chair in July 2014?

N false-premise: why did the Corporation turn down both offers for the Hallgate annexe?

N false-premise: how much of a surplus is forecast for 2013/14?

N false-premise: why did A level success rise in 2012/13?

Q reason: what was Revd Mossop's reason for borrowing a wheelchair, what did he find
A: 13/65 **Disability access.** Revd Mossop reported that he had gone round Mill Lane in a borrowed wheelchair and that four of eleven lifts and ramps had been out of use.
S: four of eleven lifts and ramps had been out of use

N false-premise: what is Mr Straker's daily fee?

N false-premise: when did governors agree to pay half of every student's bus pass?
