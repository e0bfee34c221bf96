Q fact-table: new plans issued in 20 weeks Q3 2024 no exceptions
A: | New plans issued in 20 weeks, % (no exceptions) | 24 | 19 | 31 | 43 | 60 | Amber |
S: 43

Q fact-table: new plans issued in 20 weeks Q3 2024 with exceptions
A: | New plans issued in 20 weeks, % (with exceptions) | 22 | 18 | 29 | 40 | 55 | Amber |
S: 40

Q fact-table: target for EHCPs in 20 weeks counting exceptions
A: | New plans issued in 20 weeks, % (with exceptions) | 22 | 18 | 29 | 40 | 55 | Amber |
S: 55

Q paraphrase: how many kids got their plan inside the legal 20 weeks back at the start of the year, leaving nothing out
A: | New plans issued in 20 weeks, % (no exceptions) | 24 | 19 | 31 | 43 | 60 | Amber |
A: | New plans issued in 20 weeks, % (with exceptions) | 22 | 18 | 29 | 40 | 55 | Amber |

Q fact-table: How many new plans were issued in the second quarter of 2024?
A: | New plans issued | 261 | 304 | 377 | 419 | n/a | n/a |
S: 377

Q fact-table: requests for assessment Q1 2024
A: | Requests for assessment | 402 | 455 | 431 | 388 | n/a | n/a |
S: 455

Q fact-table: EP advice in 6 weeks q3 2024
A: | Educational psychology advice in 6 weeks, % | 31 | 14 | 26 | 58 | 80 | Amber |
S: 58

Q fact-table: EP advice in six weeks Q1 2024
A: | Educational psychology advice in 6 weeks, % | 31 | 14 | 26 | 58 | 80 | Amber |
S: 14

Q fact-table: health advice within six weeks target March 2025
A: | Health advice in 6 weeks, % | 77 | 83 | 85 | 81 | 95 | Amber |
S: 95

Q fact-table: social care advice in 6 weeks Q3 2024 %
A: | Social care advice in 6 weeks, % | 60 | 66 | 72 | 90 | 95 | Green |
S: 90

Q paraphrase: how often do the nhs people send in their bit on time, newest figure
A: | Health advice in 6 weeks, % | 77 | 83 | 85 | 81 | 95 | Amber |
S: 81

Q fact-table: families waiting over 52 weeks Q3 2024
A: | Waiting more than 52 weeks, number | 59 | 164 | 118 | 64 | 0 | Amber |
S: 64

Q fact-text: How many had waited more than a year at the end of June?
A: Mr Luke Sandys, Cabinet Member for Education, replied that 118 had waited more than 52 weeks at the end of June, down from 164 at the end of March.
A: | Waiting more than 52 weeks, number | 59 | 164 | 118 | 64 | 0 | Amber |
S: 118

Q fact-text: waiting more than 52 weeks at end of March 2024
A: Mr Luke Sandys, Cabinet Member for Education, replied that 118 had waited more than 52 weeks at the end of June, down from 164 at the end of March.
A: | Waiting more than 52 weeks, number | 59 | 164 | 118 | 64 | 0 | Amber |
S: 164

Q list: which SEND measures are red
A: | Annual reviews finished in time, % | 38 | 35 | 33 | 30 | 75 | Red |
A: | Amended plans sent in 12 weeks of review, % | 21 | 17 | 16 | 19 | 60 | Red |

Q list: which measures are green in Table A
A: | Social care advice in 6 weeks, % | 60 | 66 | 72 | 90 | 95 | Green |
A: | Mediation cases settled without appeal, % | 68 | 70 | 66 | 73 | 75 | Green |

Q paraphrase: yearly check ups on the plan, what share get done when they should
A: | Annual reviews finished in time, % | 38 | 35 | 33 | 30 | 75 | Red |
S: 30

Q fact-table: amended plans in 12 weeks of review Q2 2023
A: | Amended plans sent in 12 weeks of review, % | 21 | 17 | 16 | 19 | 60 | Red |
S: 21

Q fact-table: plans audited good or better target
A: | Plans audited as good or better, % | 44 | 47 | 52 | 61 | 70 | Amber |
S: 70

Q paraphrase: how many of the plans are actually any good when somebody checks them, latest
A: | Plans audited as good or better, % | 44 | 47 | 52 | 61 | 70 | Amber |
S: 61

Q fact-table: mediation settled without appeal Q2 2024
A: | Mediation cases settled without appeal, % | 68 | 70 | 66 | 73 | 75 | Green |
S: 66

Q reason: Why did annual reviews get worse?
A: 4. Annual reviews worsened because SEN officers were moved from reviews to new plans; they go back on 4 November.
S: SEN officers were moved from reviews to new plans

Q reason: why is psychologist advice quicker now
A: 3. Advice from educational psychologists (EPs) came faster because £1.35m was spent on locum EPs, who wrote 61% of all advice in Q3.
S: £1.35m was spent on locum EPs, who wrote 61% of all advice in Q3

Q paraphrase: how much went on stand-in psychologists
A: 3. Advice from educational psychologists (EPs) came faster because £1.35m was spent on locum EPs, who wrote 61% of all advice in Q3.
S: £1.35m

Q fact-text: vacant permanent EP posts
A: The Principal Educational Psychologist warns that the locum contract ends on 31 March 2025 and that nine of the 27 permanent posts are empty.
S: nine of the 27 permanent posts are empty

Q date: When does the locum contract run out?
A: The Principal Educational Psychologist warns that the locum contract ends on 31 March 2025 and that nine of the 27 permanent posts are empty.
S: 31 March 2025

Q date: date SEN officers return to reviews
A: 4. Annual reviews worsened because SEN officers were moved from reviews to new plans; they go back on 4 November.
S: 4 November

Q fact-text: requests for an EHC assessment academic year 2023/24
A: 2. The Council had 1,688 requests for an assessment in the academic year 2023/24, against 1,542 in 2022/23 and 987 in 2018/19.
S: 1,688

Q fact-text: What was the number of requests in 2018/19?
A: 2. The Council had 1,688 requests for an assessment in the academic year 2023/24, against 1,542 in 2022/23 and 987 in 2018/19.
S: 987

Q paraphrase: what proportion of asks for an assessment did the council say yes to the year before last
A: It agreed to assess in 71% of cases, against 78% the year before.
S: 78%

Q comparison: Does Mid Wealdshire have a higher share of pupils with plans than England?
A: There were 7,964 EHCPs in force on 31 August 2024, which is 4.6% of those aged up to 25 at school or college; the figure for England is 4.8%.
S: 4.6%

Q fact-table: plans in force Harbour Towns August 2024
A: | 1,415 | 1,322 | Harbour Towns | 455 | 72 | 4.4 | 58 |
S: 1,415

Q fact-table: plans in force Harbour Towns August 2023
A: | 1,415 | 1,322 | Harbour Towns | 455 | 72 | 4.4 | 58 |
S: 1,322

Q fact-table: children in special schools Downside East
A: | 871 | 826 | Downside East | 233 | 66 | 14.0 | 27 |
S: 233

Q fact-table: children in special schools Downside West
A: | 902 | 869 | Downside West | 251 | 39 | 10.3 | 12 |
S: 251

Q fact-table: out-of-county placements Breed Valley
A: | 988 | 940 | Breed Valley | 290 | 58 | 11.8 | 31 |
S: 58

Q paraphrase: how far do special school kids in downside east have to go
A: | 871 | 826 | Downside East | 233 | 66 | 14.0 | 27 |
S: 14.0

Q fact-table: average miles to special school county
A: | 7,964 | 7,458 | County | 2,397 | 362 | 7.6 | 229 |
S: 7.6

Q paraphrase: in which area is the queue for a special school place longest
A: | 1,415 | 1,322 | Harbour Towns | 455 | 72 | 4.4 | 58 |
S: Harbour Towns

Q fact-table: waiting for special school place Castle Wadcombe
A: | 1,310 | 1,190 | Castle Wadcombe | 402 | 37 | 5.1 | 44 |
S: 44

Q fact-table: How many Ashenford children are placed out of county?
A: | 1,204 | 1,131 | Ashenford | 377 | 41 | 6.2 | 22 |
S: 41

Q fact-table: total children waiting for a special school place
A: | 7,964 | 7,458 | County | 2,397 | 362 | 7.6 | 229 |
S: 229

Q fact-text: average cost of an out-of-county placement
A: 5. An out-of-county placement costs on average £63,400 a year and a place at a county special school £24,900.
S: £63,400 a year

Q paraphrase: whats a place at one of our own special schools worth in money
A: 5. An out-of-county placement costs on average £63,400 a year and a place at a county special school £24,900.
S: £24,900

Q fact-text: How many places will Larkfield have?
A: The Council plans two new special schools: Larkfield (Harbour Towns, 150 places, autism, September 2026) and Oxenbridge (Downside East, 96 places, social, emotional and mental health, September 2027).
S: 150 places

Q fact-text: Oxenbridge special school opening date and need
A: The Council plans two new special schools: Larkfield (Harbour Towns, 150 places, autism, September 2026) and Oxenbridge (Downside East, 96 places, social, emotional and mental health, September 2027).
S: September 2027

Q paraphrase: who's footing the bill for the new autism school
A: The Department for Education pays for Larkfield; Oxenbridge is paid for by the Council at £21.3m.
S: The Department for Education pays for Larkfield

Q fact-text: cost to the council of Oxenbridge
A: The Department for Education pays for Larkfield; Oxenbridge is paid for by the Council at £21.3m.
S: £21.3m

Q fact-table: independent special schools forecast month 5
A: | Special schools, independent | 29.6 | 33.1 | 34.8 | 5.2 |
S: 34.8

Q fact-table: independent special schools budget 2024/25
A: | Special schools, independent | 29.6 | 33.1 | 34.8 | 5.2 |
S: 29.6

Q fact-table: county special schools variance month 5
A: | Special schools, county | 58.4 | 58.9 | 59.3 | 0.9 |
S: 0.9

Q fact-table: top-up secondary forecast at month 3
A: | Top-up, secondary | 15.2 | 15.9 | 15.7 | 0.5 |
S: 15.9

Q fact-table: top-up primary forecast month 5
A: | Top-up, primary | 17.7 | 18.4 | 18.8 | 1.1 |
S: 18.8

Q fact-table: Which high needs line is forecast to come in under budget?
A: | Post-16 and colleges | 13.9 | 14.0 | 13.6 | -0.3 |
S: Post-16 and colleges

Q paraphrase: how much over are they on speech therapy, kit and so on
A: | Therapies and equipment | 4.3 | 4.3 | 4.6 | 0.3 |
S: 0.3

Q fact-table: total high needs overspend month 5 £m
A: | Total | 157.0 | 163.6 | 166.3 | 9.3 |
S: 9.3

Q fact-table: alternative provision budget
A: | Alternative provision | 8.1 | 8.0 | 8.4 | 0.3 |
S: 8.1

Q fact-text: forecast DSG high needs deficit 31 March 2025
A: 6. The deficit on the block, £48.7m at 31 March 2024, is forecast to be £71.5m at 31 March 2025.
S: £71.5m

Q fact-text: How big was the block's deficit at 31 March 2024?
A: 6. The deficit on the block, £48.7m at 31 March 2024, is forecast to be £71.5m at 31 March 2025.
S: £48.7m

Q paraphrase: till when can they keep the special needs debt off the books
A: The statutory override that keeps it apart from the Council's other reserves runs out on 31 March 2026.
S: 31 March 2026

Q fact-text: SEND transport forecast
A: SEND transport is outside the block: its budget is £19.8m and its forecast £22.4m.
S: £22.4m

Q fact-table: tribunal appeals lodged 2022/23
A: | 2022/23 | 173 | 66 | 36 | 71 | 69 | 340 |
S: 173

Q fact-table: Appeals heard in 2023/24
A: | 2023/24 | 236 | 97 | 44 | 95 | 92 | 487 |
S: 95

Q paraphrase: how often do mums and dads beat the council in front of the judge, last school year
A: | 2023/24 | 236 | 97 | 44 | 95 | 92 | 487 |
S: 92

Q fact-table: legal cost of appeals 2021/22 £000
A: | 2021/22 | 127 | 41 | 33 | 53 | 50 | 228 |
S: 228

Q fact-table: appeals conceded by the Council 2023/24
A: | 2023/24 | 236 | 97 | 44 | 95 | 92 | 487 |
S: 97

Q fact-table: appeals withdrawn by parent 2018/19
A: | 2018/19 | 88 | 25 | 26 | 37 | 32 | 131 |
S: 26

Q paraphrase: what did we blow on lawyers fighting parents in the latest year
A: | 2023/24 | 236 | 97 | 44 | 95 | 92 | 487 |
S: 487

Q comparison: In which year were fewer appeals lodged than the year before?
A: | 2020/21 | 90 | 33 | 19 | 38 | 36 | 150 |
A: | 2019/20 | 96 | 30 | 24 | 42 | 38 | 144 |
S: 2020/21

Q fact-text: appeals over refusal to assess 2023/24
A: 7. Refusal to assess was the ground of 88 of the 236 appeals in 2023/24, the contents of the plan of 121 and ceasing a plan of 27.
S: 88

Q fact-table: SEN officers recruited so far out of 14
A: | 1 Timeliness | Hire 14 more SEN officers | Assistant Director, SEND | 30 Sept 2024 | 11 started, three to start in November | Behind |
S: 11 started, three to start in November

Q fact-table: assistant EPs in post
A: | 1 Timeliness | Hire six more assistant EPs | Principal Educational Psychologist | 31 Aug 2024 | All six in post | Done |
S: All six in post

Q fact-table: How many families waiting over 30 weeks were written to?
A: | 1 Timeliness | Write to every family waiting more than 30 weeks | Assistant Director, SEND | 31 July 2024 | 402 letters sent on 26 July | Done |
S: 402 letters

Q fact-table: speech therapy longest wait now
A: | 3 Speech therapy | Cut longest wait from 61 to 40 weeks | ICB Director of Children | 31 Oct 2024 | Longest is 54 weeks | Behind |
S: 54 weeks

Q fact-table: autism diagnosis longest wait now
A: | 3 Autism diagnosis | Cut longest wait from 148 to 120 weeks | ICB Director of Children | 31 Oct 2024 | Longest is 151 weeks | Off track |
S: 151 weeks

Q paraphrase: why is the helpline not open all week
A: | 4 Communication | Telephone line open five days | Assistant Director, SEND | 2 Sept 2024 | Open four days; staff sickness | Behind |
S: staff sickness

Q fact-table: Who is responsible for the new plan template agreed with health?
A: | 2 Quality | New plan template agreed with health | Designated Clinical Officer | 31 Oct 2024 | Third draft with the Parent Carer Forum | On track |
S: Designated Clinical Officer

Q fact-table: online view of each case pilot area
A: | 4 Communication | Online view of each case for parents | Head of Digital | 31 Oct 2024 | Pilot in Ashenford, 60 families | On track |
S: Ashenford, 60 families

Q list: Which Priority Action Plan actions are behind?
A: | 1 Timeliness | Hire 14 more SEN officers | Assistant Director, SEND | 30 Sept 2024 | 11 started, three to start in November | Behind |
A: | 3 Speech therapy | Cut longest wait from 61 to 40 weeks | ICB Director of Children | 31 Oct 2024 | Longest is 54 weeks | Behind |
A: | 4 Communication | Telephone line open five days | Assistant Director, SEND | 2 Sept 2024 | Open four days; staff sickness | Behind |

Q date: due date audit 40 plans each month
A: | 2 Quality | Audit 40 plans each month with parents | Quality Lead | 30 Sept 2024 | 40 in September; 22 in August | Done |
S: 30 Sept 2024

Q fact-table: primary parents satisfied with how long the plan took, autumn
A: | Satisfied with how long it took | 12% | 21% | 9% | 14% |
S: 21%

Q fact-table: secondary parents satisfied with plan content spring
A: | Satisfied with the plan's content | 41% | 46% | 33% | 35% |
S: 33%

Q paraphrase: do mums of older kids believe a word the council says these days
A: | I trust the Council to do what it says | 15% | 22% | 11% | 12% |
S: 12%

Q fact-table: SEN officer answers within five days, secondary autumn
A: | SEN officer answers within five days | 20% | 37% | 18% | 26% |
S: 26%

Q fact-table: school carries out what is in plan primary autumn
A: | School carries out what is in the plan | 62% | 61% | 44% | 42% |
S: 61%

Q paraphrase: have the big school kids got mates, per their parents in the spring
A: | My child has friends at school | 67% | 68% | 51% | 53% |
S: 51%

Q fact-table: know whom to complain to secondary autumn
A: | I know whom to complain to | 55% | 58% | 52% | 49% |
S: 49%

Q who-said: who called the inspection report unfair to special school staff
A: Mr Holroyd (Conservative) thought the report unfair to the staff of the special schools, nine of the eleven being rated good or outstanding.
S: Mr Holroyd

Q who-said: which member said parents had warned since 2019
A: Dr Pryce (Labour) said that parents had been telling the Council so since 2019.
S: Dr Pryce

Q decision: What did the committee resolve about the tribunal bill?
A: RESOLVED (unanimously): that a task group of seven Members look into the cost of appeals to the SEND Tribunal and report by December 2024.
S: that a task group of seven Members look into the cost of appeals to the SEND Tribunal and report by December 2024

Q decision: how did they vote on freezing the post-16 transport charge
A: By 6 votes to 5, with 1 abstention, the Committee ASKED Cabinet to freeze the charge for 2025/26.
S: 6 votes to 5, with 1 abstention

Q fact-text: what do families of sixth formers with plans pay for the bus this year
A: **33/24 Home to school transport.** The Committee received a report on the policy for post-16 students, under which families of students with EHCPs pay £775 in 2024/25 (£700 in 2023/24).
S: £775

Q date: when were Ofsted and CQC in
A: **32/24 SEND inspection.** The Director of Education said that Ofsted and the Care Quality Commission had visited from 22 to 26 January 2024 and had found "widespread and/or systemic failings".
S: 22 to 26 January 2024

Q decision: What is recommended about the locum EP contract?
A: 8. That the Committee (i) note progress, (ii) ask Cabinet to extend the locum EP contract to 31 August 2025 at a cost of £560,000, and (iii) receive a further report on 11 March 2025.
S: ask Cabinet to extend the locum EP contract to 31 August 2025 at a cost of £560,000

N unanswerable: How many of the 118 families had a child out of school?

N unanswerable: What percentage of EHCPs were issued in 20 weeks in Q4 2023?

N unanswerable: Who will chair the tribunal task group?

N unanswerable: How many autistic children live in Breed Valley?

N unanswerable: what will the DfE spend on Larkfield

N unanswerable: appeals lodged 2016/17

N unanswerable: Out-of-county placements Harbour Towns August 2023

N unanswerable: SEND transport spend per child

N unanswerable: primary parents who knew whom to complain to in 2023

N unanswerable: what is the longest wait for occupational therapy

N unanswerable: who proposed freezing the post-16 charge

N false-premise: Why did the Council refuse to accept the inspectors' findings?

N false-premise: When did Cabinet agree to freeze the charge for post-16 students?

N false-premise: why is Oxenbridge being paid for by the government

N false-premise: Why has the wait for an autism diagnosis fallen to 120 weeks?

Q paraphrase: how many families have been hanging on for over a year, most recent count
A: | Waiting more than 52 weeks, number | 59 | 164 | 118 | 64 | 0 | Amber |
S: 64

Q paraphrase: how many children get carted off to schools outside the county from the seaside towns
A: | 1,415 | 1,322 | Harbour Towns | 455 | 72 | 4.4 | 58 |
S: 72

Q paraphrase: do school staff stick to what the paper says for the big kids, parents' view this autumn
A: | School carries out what is in the plan | 62% | 61% | 44% | 42% |
S: 42%

Q paraphrase: did the little ones' parents think the nhs side was covered in the spring
A: | My child's health needs are met | 38% | 36% | 31% | 34% |
S: 38%

Q paraphrase: what did private special schools get budgeted this year in millions
A: | Special schools, independent | 29.6 | 33.1 | 34.8 | 5.2 |
S: 29.6

Q paraphrase: how many rows with parents did the council back down on before court in 2022/23
A: | 2022/23 | 173 | 66 | 36 | 71 | 69 | 340 |
S: 66

Q paraphrase: has the council hired enough people to write the plans
A: | 1 Timeliness | Hire 14 more SEN officers | Assistant Director, SEND | 30 Sept 2024 | 11 started, three to start in November | Behind |
S: 11 started, three to start in November

Q paraphrase: how long does a kid wait to find out whether they're autistic
A: | 3 Autism diagnosis | Cut longest wait from 148 to 120 weeks | ICB Director of Children | 31 Oct 2024 | Longest is 151 weeks | Off track |
S: 151 weeks

Q paraphrase: which patch has the fewest plans
A: | 871 | 826 | Downside East | 233 | 66 | 14.0 | 27 |
S: Downside East

Q paraphrase: how much is being asked for to keep the stand-in psychologists till next summer
A: 8. That the Committee (i) note progress, (ii) ask Cabinet to extend the locum EP contract to 31 August 2025 at a cost of £560,000, and (iii) receive a further report on 11 March 2025.
S: £560,000

Q fact-table: In how many cases did the parent win, wholly or in part, in 2020/21?
A: | 2020/21 | 90 | 33 | 19 | 38 | 36 | 150 |
S: 36

Q fact-table: Plans in force in Breed Valley in August 2023
A: | 988 | 940 | Breed Valley | 290 | 58 | 11.8 | 31 |
S: 940
