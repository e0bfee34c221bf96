Q fact-text: how many people took part in tell us how it is?
A: In all 1,184 people took part: 702 parents and carers, 211 children and young people, 189 school staff and 82 people who work in health.
S: 1,184
Q fact-text: number of kids who answered
A: In all 1,184 people took part: 702 parents and carers, 211 children and young people, 189 school staff and 82 people who work in health.
S: 211
N unanswerable: how many of the children who took part were at primary school?
Q fact-text: paper replies from parents
A: Of the parents and carers 455 answered on the web, 168 on paper and 79 at one of the drop-ins.
S: 168
N unanswerable: how many of the school staff answered on paper
Q comparison: did more folk have their say than last time round
A: In all 1,184 people took part: 702 parents and carers, 211 children and young people, 189 school staff and 82 people who work in health.
A: The engagement of 2022 drew 640 people.
N unanswerable: how many parents took part in the engagement of 2022?
N false-premise: why did fewer people take part than in 2022
Q reason: why weren't all the drop-ins held
A: Eleven drop-ins had been planned and nine were held; those at Skelby and at Tarn Fold were called off because of the flooding in the second week of March.
S: the flooding in the second week of March
Q list: which drop-ins got cancelled?
A: Eleven drop-ins had been planned and nine were held; those at Skelby and at Tarn Fold were called off because of the flooding in the second week of March.
S: those at Skelby and at Tarn Fold
N unanswerable: when will the cancelled drop-ins at Skelby and Tarn Fold be held instead?
Q paraphrase: which drop-in did hardly anyone show up to
A: The busiest was at Porthmarrow library, with 31 visitors, and the quietest at Gunnerley, with two.
S: Gunnerley
N unanswerable: how many visitors came to the drop-in at Whinmoor?

Q fact-text: share of parents who said the paediatrician wait was the worst thing
A: Finding 1: waiting. Three parents in five (61%) said that the wait for an assessment by a community paediatrician was the worst part of their journey.
S: 61%
N unanswerable: share of parents who said the wait for speech therapy was the worst part
Q who-said: who wrote that nobody was unkind but nothing got done
A: A mother from Whinmoor wrote: "He was four when we were referred and he is seven now. Nobody has been unkind, nobody has done anything."
S: A mother from Whinmoor
Q fact-text: percentage who feel the council's caseworkers listen now
A: Finding 2: being heard. A little over half of parents (54%) felt listened to by their school, but only 29% felt listened to by the Council's SEND casework team.
S: 29%
Q fact-text: how many felt heard by the casework team back in 2022
A: In 2022 the figures were 58% and 22%.
S: 22%
Q comparison: are schools better at listening to mums and dads than three years ago?
A: Finding 2: being heard. A little over half of parents (54%) felt listened to by their school, but only 29% felt listened to by the Council's SEND casework team.
A: In 2022 the figures were 58% and 22%.
N unanswerable: what share of parents felt listened to by health services
N unanswerable: what share felt listened to by the casework team in the Coast area
Q paraphrase: do families reckon the paperwork gives a true picture of their kid
A: Finding 3: plans. Of parents whose child has an education, health and care plan (EHCP), 47% said that the plan described their child well.
S: 47%
Q fact-text: how many say the NHS part of the plan is fully delivered?
A: Only 18% of them said that the health section of the plan was carried out in full.
S: 18%
N unanswerable: how many say the social care section of the plan is carried out in full?
Q definition: what does EHCP stand for
A: Finding 3: plans. Of parents whose child has an education, health and care plan (EHCP), 47% said that the plan described their child well.
S: education, health and care plan
Q paraphrase: what were people in the south moaning about with the school taxis
A: Finding 4: transport. Parents in the north of the county complained of late taxis; parents in the south complained of changes of driver.
S: changes of driver
N unanswerable: how many parents complained of late taxis in the north
Q who-said: who told us about fourteen different drivers
A: A father from Porthmarrow said at a drop-in: "Fourteen drivers since September. My daughter doesn't do strangers."
S: A father from Porthmarrow
N unanswerable: which school does the girl with fourteen drivers go to
Q paraphrase: whats the most popular thing we lay on for families
A: Finding 5: short breaks. Families liked the Saturday club at Ebb House best of all services named.
S: the Saturday club at Ebb House
N unanswerable: how many children go to the Saturday club at Ebb House?
Q fact-text: what was the main gripe about short breaks
A: The commonest complaint was that the holiday scheme has places for children under 11 only.
S: the holiday scheme has places for children under 11 only
Q paraphrase: what matters most to the youngsters themselves?
A: Finding 6: young people. The young people who took part put friendship first, safety on the bus second and exams fifth among seven matters that they could rank.
S: friendship
Q fact-text: where did young people rank exams
A: Finding 6: young people. The young people who took part put friendship first, safety on the bus second and exams fifth among seven matters that they could rank.
S: fifth
N unanswerable: what did young people rank third
Q who-said: who wanted somebody to sit with at dinner
A: A pupil of 15 wrote: "I want someone to sit with at dinner, not another meeting."
S: A pupil of 15
Q fact-text: what do teaching assistants most want training in?
A: Finding 7: staff. Teaching assistants asked above all for training in autism; special needs coordinators asked above all for time.
S: autism
Q fact-text: what's missing from requests to health staff
A: Health staff said that they often received requests for advice without the child's date of birth or NHS number.
S: the child's date of birth or NHS number

Q fact-table: happy at school 2025 agree
A: | My child is happy at school | 63% | 57% | 34% | 9% |
S: 57%
Q fact-table: how many parents disagree that their child has friends
A: | My child has friends | 49% | 44% | 40% | 16% |
S: 40%
Q paraphrase: do more people know who to ring now than before?
A: | I know whom to call if I have a worry | 38% | 52% | 41% | 7% |
S: 52%
Q fact-table: how many found the local offer site useful in 2022
A: | The local offer website is useful | 24% | 33% | 39% | 28% |
S: 24%
N unanswerable: how many visits did the local offer website have
Q fact-table: share saying the taxi or bus comes when it should
A: | Transport arrives on time | not asked | 66% | 27% | 7% |
S: 66%
N unanswerable: what share of parents said transport was on time in 2022?
Q paraphrase: do folks think their kid will get a job one day
A: | I expect my child to find work | not asked | 31% | 42% | 27% |
S: 31%
Q fact-table: safe at school dont know
A: | My child is safe at school | 81% | 79% | 13% | 8% |
S: 8%
N unanswerable: how many parents disagreed in 2022 that their child is safe at school?

Q date: from when will each family have its own named caseworker
A: The casework team will name one caseworker for every family from 1 November 2025.
S: 1 November 2025
N unanswerable: how many caseworkers are there in the team?
Q fact-text: where will the holiday scheme for older kids be tried out
A: The holiday scheme will be opened to children aged 11 to 14 at Easter 2026 as a trial in Porthmarrow and Whinmoor; a decision on the rest of the county will be taken after the trial.
S: Porthmarrow and Whinmoor
N false-premise: when does the holiday scheme open to over-11s in Gunnerley
N unanswerable: how many places will there be in the holiday scheme trial
Q fact-text: how many of the extra paediatricians have started
A: The Integrated Care Board has agreed to pay for two more community paediatricians, of whom one is in post.
S: one
Q paraphrase: who's footing the bill for the new children's doctors
A: The Integrated Care Board has agreed to pay for two more community paediatricians, of whom one is in post.
S: The Integrated Care Board
N unanswerable: when will the second new paediatrician start?
Q reason: why won't there be a paper version of the local offer
A: The request of parents for a printed local offer was not accepted, on grounds of cost.
S: on grounds of cost
N unanswerable: how much would a printed local offer cost
Q definition: which phone line is independent of the council
A: The SENDIASS helpline is run by the charity Clear Road, is independent of the Council and helps with appeals and disputes.
S: The SENDIASS helpline
Q paraphrase: who do i ring to ask about help at school
A: The SEND Advice Line is run by the Council and answers questions about school support.
S: The SEND Advice Line
Q paraphrase: has the helpline for little ones been given the go ahead
A: A third line, for families of children under five, had been proposed by the parent carer forum and is still being considered.
S: is still being considered
N false-premise: what are the opening hours of the under-fives line
N unanswerable: how many calls did the SENDIASS helpline take last year

Q fact-text: who was in the chair on 3 June 2025?
A: Attending: H. Tarrant (in the chair), G. Prole, Dr F. Osei (Integrated Care Board), K. Llewellin (headteachers), S. Birtles (colleges), P. Yarwood (social care).
S: H. Tarrant
Q fact-text: who speaks for the heads on the partnership
A: Attending: H. Tarrant (in the chair), G. Prole, Dr F. Osei (Integrated Care Board), K. Llewellin (headteachers), S. Birtles (colleges), P. Yarwood (social care).
S: K. Llewellin (headteachers)
Q fact-text: who couldnt make the June partnership meeting
A: Sent apologies: J. Mockett (Healthwatch).
S: J. Mockett
Q date: when were the inspectors in
A: **1. Written statement of action.** G. Prole reported that eleven of the sixteen actions which followed the inspection of October 2023 had been completed.
S: October 2023
Q fact-text: how many of the actions after the inspection are finished
A: **1. Written statement of action.** G. Prole reported that eleven of the sixteen actions which followed the inspection of October 2023 had been completed.
S: eleven of the sixteen
N unanswerable: when will the inspectors come back
Q decision: for which health action was more time allowed?
A: The Partnership accepted the new date for the action on speech and language therapy but not for the action on paediatric waits, for which it asked to see a plan by 31 July 2025.
S: the action on speech and language therapy
Q date: what new deadline did the health lady ask for
A: Dr Osei said that the two health actions would not be finished by the agreed date of September 2025 and asked for a new date of March 2026.
S: March 2026
N false-premise: why did the Partnership agree to put off the paediatric waits action to March 2026?
Q reason: why do plans take longer on the coast
A: G. Prole answered that four of the nine educational psychologist posts in Coast were empty, against one of the ten in Lanridge.
S: four of the nine educational psychologist posts in Coast were empty
Q fact-text: vacant ed psych posts in the Lanridge area
A: G. Prole answered that four of the nine educational psychologist posts in Coast were empty, against one of the ten in Lanridge.
S: one of the ten
Q who-said: who called agency psychologists a sticking plaster
A: H. Tarrant said that agency psychologists were "a sticking plaster at three times the price".
S: H. Tarrant
N unanswerable: how much was spent on agency psychologists
Q fact-text: appeals registered 2023
A: **3. Tribunal.** There were 143 appeals registered in 2024, compared with 96 in 2023.
S: 96
N unanswerable: how many appeals were registered in 2022?
Q paraphrase: how often do we win when parents take us to court?
A: Of the 88 decided at a hearing, the Council's decision was upheld in full in five.
S: five
N unanswerable: how much did defending tribunal appeals cost in 2024
Q decision: what was settled about mediation
A: P. Yarwood suggested that mediation be offered before every refusal to assess.
A: It was agreed to try this for six months from September.
S: six months from September
Q fact-text: how many teens with plans had no idea where they'd study after summer
A: **4. College places.** S. Birtles told members that 34 young people with plans did not know in May which college they would attend in September, and that the law required them to know by 31 March.
S: 34
Q date: legal date for knowing the college place
A: **4. College places.** S. Birtles told members that 34 young people with plans did not know in May which college they would attend in September, and that the law required them to know by 31 March.
S: 31 March
Q paraphrase: will i be able to watch the meetings back online
A: A proposal to record meetings and put them on the web was not supported.
S: was not supported
N unanswerable: who proposed recording the meetings?
Q decision: how often will the dashboard be put out
A: **5. Next steps.** It was agreed that the dashboard be published on the local offer every quarter.
S: every quarter

Q fact-table: plans issued inside 20 weeks in Coast
A: | New plans issued in 20 weeks (year to date) | 58% | 27% | 46% | 46% | 60% |
S: 27%
Q fact-table: what are we aiming at for plans in 20 weeks?
A: | New plans issued in 20 weeks (year to date) | 58% | 27% | 46% | 46% | 60% |
S: 60%
N unanswerable: plans issued in 20 weeks in the same period last year
Q fact-table: number with an EHCP in the Lanridge area
A: | Children and young people with an EHCP | 2,910 | 1,874 | 4,784 | n/a | none |
S: 2,910
Q comparison: do we turn down more assessment requests than the country as a whole
A: | Refusals to assess | 21% | 29% | 24% | 25% | 20% |
Q fact-table: typical wait speech therapy on the coast
A: | Wait for speech and language therapy, median weeks | 22 | 19 | 21 | n/a | 18 |
S: 19
Q fact-table: median weeks for paediatrician countywide
A: | Wait for community paediatrician, median weeks | 61 | 74 | 66 | n/a | 40 |
S: 66
N unanswerable: what is the longest anyone has waited for a paediatrician?
N unanswerable: median wait for occupational therapy
Q paraphrase: how many kids with plans only do part of the school day
A: | Pupils with EHCP on part-time timetables | 71 | 66 | 137 | n/a | 80 |
S: 137
Q fact-table: suspensions with ehcp england rate
A: | Suspensions of pupils with EHCP (per 100) | 13.1 | 16.8 | 14.5 | 11.7 | 12.0 |
S: 11.7
N unanswerable: how many pupils with an EHCP were permanently excluded
Q fact-text: plans in january 2021
A: The number of plans has grown from 3,260 in January 2021 to 4,402 in January 2025.
S: 3,260
N unanswerable: number of plans in january 2023
Q fact-text: at what age did plans grow fastest
A: The growth was sharpest in the years after 2022, and fastest among children aged four to six.
S: four to six

Q fact-table: who owns the psychologist recruitment risk
A: | S2 | Educational psychologists cannot be recruited | 5 | 4 | M. Haddow | Trainee scheme with the university |
S: M. Haddow
Q fact-table: likelihood score for the special school being late
A: | S6 | Special school at Whinmoor late | 2 | 4 | R. Eddowes | Monthly site meeting |
S: 2
Q paraphrase: what are we doing so parents don't stop believing in us
A: | S5 | Loss of trust of parents | 3 | 5 | H. Tarrant | Named caseworkers |
S: Named caseworkers
Q date: when's the practice inspection
A: | S1 | Revisit by inspectors finds too little progress | 4 | 5 | G. Prole | Mock inspection in October 2025 |
S: October 2025
N unanswerable: when will the special school at Whinmoor open?
Q fact-text: how much did SEND transport go over in 24/25
A: Transport for pupils with SEND cost £14.2 million in 2024/25 against a budget of £12.6 million; the budget for 2025/26 is £13.9 million.
S: £14.2 million in 2024/25 against a budget of £12.6 million
Q fact-text: transport budget this financial year
A: Transport for pupils with SEND cost £14.2 million in 2024/25 against a budget of £12.6 million; the budget for 2025/26 is £13.9 million.
S: £13.9 million
N unanswerable: what did SEND transport cost in 2023/24
Q paraphrase: how many kids ride in a cab on their own
A: Some 1,320 pupils travel, 410 of them alone in a taxi.
S: 410
N unanswerable: how many pupils travel with a passenger assistant?
Q fact-table: where is the december partnership meeting
A: | 2 December 2025 | County Offices, Lanridge | Transport route review |
S: County Offices, Lanridge
Q date: when will they talk about how the holiday trial went
A: | 2 June 2026 | Sail Loft, Porthmarrow | Holiday scheme trial |
S: 2 June 2026

Q fact-table: assessment requests in Coast so far this year
A: | Requests for assessment (year to date) | 498 | 377 | 875 | n/a | none |
S: 377
N unanswerable: assessment requests in Coast in the whole of 2024
Q fact-table: annual reviews on time Lanridge
A: | Annual reviews done on time | 64% | 59% | 62% | n/a | 75% |
S: 64%
Q fact-table: how many plans are looked at again on time across the county
A: | Annual reviews done on time | 64% | 59% | 62% | n/a | 75% |
S: 62%
Q fact-table: refusal rate in the coast area
A: | Refusals to assess | 21% | 29% | 24% | 25% | 20% |
S: 29%
Q fact-table: paediatrician wait target in weeks?
A: | Wait for community paediatrician, median weeks | 61 | 74 | 66 | n/a | 40 |
S: 40
N unanswerable: national median wait for a community paediatrician
Q fact-table: part-time timetables in Lanridge
A: | Pupils with EHCP on part-time timetables | 71 | 66 | 137 | n/a | 80 |
S: 71
Q comparison: where do you wait longer for speech therapy, Lanridge or the coast?
A: | Wait for speech and language therapy, median weeks | 22 | 19 | 21 | n/a | 18 |
Q fact-table: suspensions per 100 with a plan on the coast
A: | Suspensions of pupils with EHCP (per 100) | 13.1 | 16.8 | 14.5 | 11.7 | 12.0 |
S: 16.8
Q fact-table: plans in time, national rate
A: | New plans issued in 20 weeks (year to date) | 58% | 27% | 46% | 46% | 60% |
S: 46%
Q fact-table: impact score if paediatric waits grow
A: | S3 | Paediatric waits grow | 4 | 4 | Dr F. Osei | Plan to the Partnership |
S: 4
Q paraphrase: what are they doing about the taxi money running out
A: | S4 | Transport budget exceeded | 5 | 3 | C. Pinder | Route review by December 2025 |
S: Route review by December 2025
N unanswerable: how much will the transport route review save
Q fact-table: parents asked before decisions were made, 2025
A: | I was asked before decisions were made | 35% | 36% | 51% | 13% |
S: 36%
Q fact-table: how many disagreed that they were asked first
A: | I was asked before decisions were made | 35% | 36% | 51% | 13% |
S: 51%
Q fact-table: felt their kid was safe in school in 2022
A: | My child is safe at school | 81% | 79% | 13% | 8% |
S: 81%
N unanswerable: felt their child was safe on the school bus in 2025
Q paraphrase: who keeps tabs on the building of the special school
A: | S6 | Special school at Whinmoor late | 2 | 4 | R. Eddowes | Monthly site meeting |
S: R. Eddowes
Q date: when do they wrap up the written statement of action
A: | 3 March 2026 | Whinmoor Hub | Written statement of action: closing report |
S: 3 March 2026
