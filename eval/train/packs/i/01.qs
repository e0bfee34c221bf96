Q fact-table: looked after children placements within 20 miles Q2 18/19
A: | CP3 | Placed within 20 miles of home, % | 86.5 | 85.2 | 83.8 | 88.0 | Red |
S: 83.8

Q fact-table: What was the target for children placed within 20 miles of home?
A: | CP3 | Placed within 20 miles of home, % | 86.5 | 85.2 | 83.8 | 88.0 | Red |
S: 88.0

Q fact-table: What share of children lived within 20 miles of home in the second quarter of the year before?
A: | CP3 | Placed within 20 miles of home, % | 86.5 | 85.2 | 83.8 | 88.0 | Red |
S: 86.5

Q fact-table: % placed inside borough boundary latest quarter
A: | CP4 | Placed within the borough boundary, % | 64.1 | 62.9 | 63.2 | 65.0 | Amber |
S: 63.2

Q paraphrase: how many of the kids in care are kept inside Aldersyke itself, what were we aiming at
A: | CP4 | Placed within the borough boundary, % | 64.1 | 62.9 | 63.2 | 65.0 | Amber |
S: 65.0

Q fact-table: three or more placements Q1 2018/19 percentage
A: | CP5 | Three or more placements in the year, % | 9.4 | 10.9 | 11.7 | 10.0 | Red |
S: 10.9

Q paraphrase: what proportion of youngsters get shunted from pillar to post, moved at least 3 times this year
A: | CP5 | Three or more placements in the year, % | 9.4 | 10.9 | 11.7 | 10.0 | Red |
S: 11.7

Q fact-table: same placement 2 years or more Q2
A: | CP6 | Same placement for two years or more, % | 70.2 | 68.8 | 69.5 | 70.0 | Amber |
S: 69.5

Q fact-table: number of CLA compared with target of 400
A: | CP1 | Children looked after, number | 393 | 412 | 419 | 400 | Amber |
S: 419

Q fact-table: CLA rate per 10,000 at Q1 2018/19
A: | CP2 | Children looked after, rate per 10,000 | 82.9 | 86.9 | 88.4 | 84.0 | Amber |
S: 86.9

Q fact-table: What RAG rating does the CLA rate per 10,000 carry?
A: | CP2 | Children looked after, rate per 10,000 | 82.9 | 86.9 | 88.4 | 84.0 | Amber |
S: Amber

Q fact-text: What is the rate of children looked after per 10,000 for England?
A: The rate per 10,000 rose to 88.4, against 81.7 for statistical neighbours and 64.0 for England.
S: 64.0

Q fact-text: statistical neighbours rate looked after
A: The rate per 10,000 rose to 88.4, against 81.7 for statistical neighbours and 64.0 for England.
S: 81.7

Q fact-table: initial health assessments within 20 working days, latest quarter
A: | CP7 | Initial health assessments in 20 working days, % | 58.0 | 47.1 | 52.3 | 90.0 | Red |
S: 52.3

Q paraphrase: how many new kids in care got their first medical on time this time round
A: | CP7 | Initial health assessments in 20 working days, % | 58.0 | 47.1 | 52.3 | 90.0 | Red |
S: 52.3

Q fact-text: What was the figure for initial health assessments reported to the September meeting?
A: Health assessments.** The Board heard that 81 per cent of review health assessments were in date but that only 47 per cent of initial health assessments (IHAs) had been done within 20 working days of coming into care.
S: 47 per cent

Q fact-table: review health assessments in date Q2 2017/18
A: | CP8 | Review health assessments in date, % | 90.4 | 81.0 | 91.2 | 90.0 | Green |
S: 90.4

Q fact-table: How many children had seen a dentist in the last year, as a percentage, at Q2 2018/19?
A: | CP9 | Dental check in last 12 months, % | 84.0 | 79.6 | 82.7 | 90.0 | Amber |
S: 82.7

Q paraphrase: are they getting their teeth looked at often enough, is it red amber or green
A: | CP9 | Dental check in last 12 months, % | 84.0 | 79.6 | 82.7 | 90.0 | Amber |
S: Amber

Q fact-table: secondary PEPs in date Q2
A: | CP11 | Personal education plan in date, secondary, % | 91.7 | 88.4 | 87.9 | 95.0 | Red |
S: 87.9

Q fact-table: primary PEP in date 2018/19 Q2
A: | CP10 | Personal education plan in date, primary, % | 95.1 | 93.3 | 96.0 | 95.0 | Green |
S: 96.0

Q fact-table: target for statutory visits on time
A: | CP12 | Statutory visits on time, % | 93.0 | 91.5 | 94.4 | 95.0 | Amber |
S: 95.0

Q paraphrase: how many lads and lasses who've left care have got a job or are studying
A: | CP14 | Care leavers in education, employment or training, % | 51.3 | 49.0 | 50.7 | 55.0 | Amber |
S: 50.7

Q fact-table: care leavers suitable accommodation Q1
A: | CP13 | Care leavers in suitable accommodation, % | 88.2 | 90.1 | 91.6 | 90.0 | Green |
S: 90.1

Q list: Which scorecard measures are rated red in Quarter 2?
A: | CP3 | Placed within 20 miles of home, % | 86.5 | 85.2 | 83.8 | 88.0 | Red |
A: | CP5 | Three or more placements in the year, % | 9.4 | 10.9 | 11.7 | 10.0 | Red |
A: | CP7 | Initial health assessments in 20 working days, % | 58.0 | 47.1 | 52.3 | 90.0 | Red |
A: | CP11 | Personal education plan in date, secondary, % | 91.7 | 88.4 | 87.9 | 95.0 | Red |

Q list: which measures are green
A: | CP8 | Review health assessments in date, % | 90.4 | 81.0 | 91.2 | 90.0 | Green |
A: | CP10 | Personal education plan in date, primary, % | 95.1 | 93.3 | 96.0 | 95.0 | Green |
A: | CP13 | Care leavers in suitable accommodation, % | 88.2 | 90.1 | 91.6 | 90.0 | Green |

Q reason: Why did the percentage placed within 20 miles fall?
A: 1.3 The fall in CP3 is explained by the closure of two independent children's homes in the borough in July, which moved nine young people.
S: the closure of two independent children's homes in the borough in July

Q reason: what's behind more kids having three moves or more
A: The rise in CP5 is put down to three teenagers who between them had fourteen moves.
S: three teenagers who between them had fourteen moves

Q reason: Why did plans for secondary pupils slip?
A: 1.4 Secondary personal education plans (PEPs) slipped because the Virtual School had two vacancies out of six advisers; both posts were filled on 1 October.
S: the Virtual School had two vacancies out of six advisers

Q definition: What does CLA stand for?
A: A child looked after (CLA) is a child in the care of the Council under section 20 or section 31 of the Children Act 1989.

Q fact-table: agency foster carers number at end of September 2018
A: | Independent agency foster carer | 94 | 109 | 116 | 861 |
S: 116

Q fact-table: average weekly cost in-house foster carer
A: | In-house foster carer | 168 | 161 | 158 | 402 |
S: 402

Q fact-table: How many children were with kinship foster carers at 30 June 2018?
A: | Kinship foster carer | 49 | 52 | 54 | 288 |
S: 52

Q paraphrase: what does it set us back each week to keep a child in a private kids home
A: | Independent children's home | 22 | 27 | 28 | 3,845 |
S: 3,845

Q paraphrase: what does a bed in one of our own homes cost per week
A: | Council children's home | 14 | 15 | 15 | 3,110 |
S: 3,110

Q fact-table: placed with parents 30 Sept 2017
A: | Placed with parents | 18 | 19 | 17 | 0 |
S: 18

Q paraphrase: how many are locked up
A: | Secure or custody | 2 | 2 | 2 | 5,620 |
S: 2

Q comparison: Which placement type is the dearest per week?
A: | Secure or custody | 2 | 2 | 2 | 5,620 |
S: Secure or custody

Q comparison: how much more is an agency place than an in-house one
A: 1.5 An agency foster place costs £459 a week more than an in-house one.
S: £459 a week more

Q fact-text: What would the Council have saved if agency numbers had not gone up since September 2017?
A: Had the number with agency carers stayed at the September 2017 level, the Council would have spent about £985,000 less in a full year.
S: about £985,000

Q fact-table: agency fostering forecast Q2
A: | Agency fostering | 4,350 | 4,920 | 5,210 | +860 |
S: 5,210

Q fact-table: agency fostering budget 2018/19
A: | Agency fostering | 4,350 | 4,920 | 5,210 | +860 |
S: 4,350

Q fact-table: variance independent homes q2 £000
A: | Independent homes | 4,600 | 5,375 | 5,590 | +990 |
S: +990

Q fact-table: What was the Q1 forecast for independent homes?
A: | Independent homes | 4,600 | 5,375 | 5,590 | +990 |
S: 5,375

Q paraphrase: how far over are we on the whole placements pot
A: | **Total** | **17,430** | **18,746** | **19,242** | **+1,812** |
S: +1,812

Q fact-table: Beech Bank and Moor View forecast at Q2
A: | Council homes (Beech Bank and Moor View) | 2,410 | 2,430 | 2,455 | +45 |
S: 2,455

Q fact-table: semi-independent provision budget against forecast
A: | Semi-independent provision | 905 | 930 | 948 | +43 |

Q list: Which headings are forecast to underspend at Q2?
A: | In-house fostering allowances | 3,480 | 3,395 | 3,340 | -140 |
A: | Adoption allowances | 615 | 611 | 602 | -13 |

Q paraphrase: can the rainy day money for childrens services cover the overspend
A: 1.6 The Strategic Director of Finance comments that £700,000 of the overspend can be met from the Children's Contingency, and that the balance has to be found from within the Directorate.
S: £700,000

Q fact-table: 8 to 10 year olds who can get in touch with their social worker
A: | I can get in touch with my social worker when I need to | n/a | 71 | 64 | 66 | 69 |
S: 71

Q fact-table: percentage of all children in 2016 who knew who their social worker was
A: | I know who my social worker is | 79 | 94 | 97 | 93 | 88 |
S: 88

Q paraphrase: do the teenagers feel safe where they're put
A: | I feel safe where I live now | 96 | 93 | 90 | 92 | 91 |
S: 90

Q fact-table: feel settled where I live, all 2018
A: | I feel settled where I live now | 91 | 87 | 81 | 84 | 85 |
S: 84

Q paraphrase: how many little ones aged 4 to 7 see enough of their brothers and sisters
A: | I see my brothers and sisters as much as I want | 61 | 54 | 46 | 51 | 53 |
S: 61

Q fact-table: see my mum as much as I want 11-18
A: | I see my mum as much as I want | 63 | 58 | 55 | 57 | 55 |
S: 55

Q comparison: Is bullying of children in care going up or down since 2016?
A: | I am bullied at school | 12 | 18 | 15 | 15 | 19 |

Q fact-table: Who is responsible for the block contract for six local beds?
A: | 8 | Distance from home | Block contract for six local beds | Sue Brankin | 28 February 2019 | Two bidders, both above the price limit | Red |
S: Sue Brankin

Q fact-table: block contract local beds progress
A: | 8 | Distance from home | Block contract for six local beds | Sue Brankin | 28 February 2019 | Two bidders, both above the price limit | Red |
S: Two bidders, both above the price limit

Q date: When is Carr House meant to reopen?
A: | 7 | Distance from home | Reopen Carr House as a four-bed home | Sue Brankin | 30 June 2019 | Registration lodged with Ofsted | Amber |
S: 30 June 2019

Q fact-table: How many schools are live on the electronic PEP?
A: | 6 | Secondary PEPs out of date | Electronic PEP for every school | Martin Oyelaran | 30 April 2019 | 19 of 27 schools live | Green |
S: 19 of 27 schools live

Q paraphrase: has the health lot answered about extra clinic sessions
A: | 4 | Late initial health assessments | Two further clinic sessions a month | Dr Anand | 31 December 2018 | Asked of the CCG on 3 October; no reply | Red |
S: Asked of the CCG on 3 October; no reply

Q fact-table: fostering recruitment campaign enquiries so far
A: | 1 | Too few in-house carers | Fostering recruitment campaign, "Room at the Table" | Paula Ridsdale | 31 March 2019 | 47 enquiries, six assessments begun, target is 20 approvals | Amber |
S: 47 enquiries

Q date: deadline consent form signed at point of entry
A: | 3 | Late initial health assessments | Consent form signed at the point of entry | Gwen Tolley | 30 November 2018 | In use in two of four teams | Amber |
S: 30 November 2018

Q paraphrase: did the council hire all ten apprentices who'd been in care
A: | 9 | Care leavers out of work | Ten ring-fenced Council apprenticeships | Imran Sheikh | 30 September 2018 | Seven filled | Red |
S: Seven filled

Q list: What actions does Martin Oyelaran own?
A: | 5 | Secondary PEPs out of date | Fill adviser vacancies | Martin Oyelaran | 1 October 2018 | Both in post | Green |
A: | 6 | Secondary PEPs out of date | Electronic PEP for every school | Martin Oyelaran | 30 April 2019 | 19 of 27 schools live | Green |

Q fact-table: How many meetings did Councillor Pollitt attend?
A: | Pollitt | 3 | 1 | 0 | Yes |
S: 1

Q fact-table: visits to homes made by Cllr Rushworth
A: | Rushworth | 3 | 2 | 3 | No |
S: 3

Q paraphrase: which councillor went round the most homes
A: | Hesketh-Brown | 3 | 3 | 4 | Yes |
S: Hesketh-Brown

Q list: which members have not done their training
A: | Farrar | 3 | 2 | 0 | No |
A: | Rushworth | 3 | 2 | 3 | No |
A: | Tansley (to July) | 2 | 0 | 0 | No |

Q who-said: Who asked for the children to be reported by name of provider?
A: Councillor Farrar asked that the 38 remaining children be reported by name of provider; the Head of Children's Resources said that this would identify individuals and offered a breakdown by type of provider instead.
S: Councillor Farrar

Q who-said: Who blamed the late assessments on consent forms?
A: The Designated Doctor, Dr Anand, put the delay down to consent forms reaching the hospital late; Mrs Garside said that carers were often told of appointments with two days' notice.
S: Dr Anand

Q who-said: who complained that foster carers only get told of appointments a couple of days before
A: The Designated Doctor, Dr Anand, put the delay down to consent forms reaching the hospital late; Mrs Garside said that carers were often told of appointments with two days' notice.
S: Mrs Garside

Q decision: What was decided about children placed more than 20 miles away at the September meeting?
A: RESOLVED: That a breakdown by type of provider of the children placed more than 20 miles away be brought to the meeting of 22 January 2019.
S: That a breakdown by type of provider of the children placed more than 20 miles away be brought to the meeting of 22 January 2019

Q decision: vote on writing to the CCG
A: RESOLVED by 5 votes to 1: That the Chair write to the Aldersyke Clinical Commissioning Group (CCG) asking for two further clinic sessions a month.
S: 5 votes to 1

Q decision: what happened with the pledge
A: RESOLVED: That the revised Pledge be adopted, with a review in September 2020.
S: That the revised Pledge be adopted, with a review in September 2020

Q fact-text: How many children more than 20 miles from home were with relatives or awaiting adoption?
A: She said that 23 of the 61 were with kinship carers or placed for adoption and that their distance was not a worry.
S: 23

Q fact-text: proposed level 3 skills payment
A: 2.2 That Cabinet be asked to raise the skills payment at Level 2 from £95 to £120 a week and at Level 3 from £140 to £185 a week from 1 April 2019.
S: £185 a week

Q paraphrase: what do the better-trained foster parents at level 2 get now before any rise
A: 2.2 That Cabinet be asked to raise the skills payment at Level 2 from £95 to £120 a week and at Level 3 from £140 to £185 a week from 1 April 2019.
S: £95

Q date: recovery plan due by
A: 2.1 That the Board note the scorecard and ask the Director for a recovery plan on CP3, CP5, CP7 and CP11 by 22 January 2019.
S: 22 January 2019

Q fact-text: who moved that the breakdown come in January
A: Councillor Mistry moved, and Councillor Doyle seconded, that the breakdown be brought to the January meeting.
S: Councillor Mistry

N unanswerable: How many children were placed within 20 miles of home in Q3 2018/19?

N unanswerable: What is the average weekly cost of a mother and baby placement?

N unanswerable: How did Councillor Rushworth vote on writing to the CCG?

N unanswerable: Which two independent children's homes closed in July?

N unanswerable: What percentage of 11 to 18 year olds had the same social worker all year in 2016?

N unanswerable: England average for three or more placements in the year

N unanswerable: budget for agency fostering in 2017/18

N unanswerable: what will the fostering recruitment campaign cost

N unanswerable: number of council children's homes rated good by ofsted

N unanswerable: How many children placed out of the borough are in Scotland?

N unanswerable: Who are the two bidders for the six local beds?

N false-premise: Why has the CCG refused the two extra clinic sessions?

N false-premise: When did Carr House open as a children's home this year?

N false-premise: why did Cabinet turn down the higher skills payments

N false-premise: Why did care leavers in suitable accommodation miss its target in Q2?

Q paraphrase: do the youngest ones know which social worker is theirs
A: | I know who my social worker is | 79 | 94 | 97 | 93 | 88 |
S: 79

Q paraphrase: are our lot leaving care ending up somewhere decent to live, latest
A: | CP13 | Care leavers in suitable accommodation, % | 88.2 | 90.1 | 91.6 | 90.0 | Green |
S: 91.6

Q paraphrase: how many children stay with their gran or auntie instead of strangers, end of september
A: | Kinship foster carer | 49 | 52 | 54 | 288 |
S: 54

Q paraphrase: what does the council shell out a week on a child who's back with mum and dad
A: | Placed with parents | 18 | 19 | 17 | 0 |
S: 0

Q paraphrase: are they turning round the school plans for the little ones in time
A: | CP10 | Personal education plan in date, primary, % | 95.1 | 93.3 | 96.0 | 95.0 | Green |
S: 96.0

Q paraphrase: will the extra home at Carr House happen, where's it got to with the watchdog
A: | 7 | Distance from home | Reopen Carr House as a four-bed home | Sue Brankin | 30 June 2019 | Registration lodged with Ofsted | Amber |
S: Registration lodged with Ofsted

Q paraphrase: has anyone told the kids why they can't live at home, all ages
A: | Someone has explained why I am in care | 68 | 77 | 85 | 80 | 74 |
S: 80

Q paraphrase: which councillor left in summer without turning up once
A: | Tansley (to July) | 2 | 0 | 0 | No |
S: Tansley (to July)

Q paraphrase: why was naomi fed up with the old promise document
A: Pledge to children in care.** Naomi said that young people wanted the pledge on one side of paper and that "nobody reads eleven pages".
S: "nobody reads eleven pages"

Q fact-table: Of the council's own foster carers' allowances, what was forecast at Q1 as opposed to Q2?
A: | In-house fostering allowances | 3,480 | 3,395 | 3,340 | -140 |
S: 3,395

Q fact-table: How many of our children were living in semi-independent provision at the end of June 2018?
A: | Semi-independent, 16 and over | 19 | 21 | 23 | 790 |
S: 21

Q fact-table: adoption allowances q2 forecast
A: | Adoption allowances | 615 | 611 | 602 | -13 |
S: 602
