Q paraphrase: who do i tell if I can't make the forum
A: **Meeting of 6 February 2025, 4.15 pm, St Hilda's Room, Marketgate Offices.** Apologies to be sent to the clerk, Mrs Jan Ottley, by noon the day before.
S: the clerk, Mrs Jan Ottley

Q date: how late can I send apologies
A: **Meeting of 6 February 2025, 4.15 pm, St Hilda's Room, Marketgate Offices.** Apologies to be sent to the clerk, Mrs Jan Ottley, by noon the day before.
S: by noon the day before

Q date: when and where is the february forum
A: **Meeting of 6 February 2025, 4.15 pm, St Hilda's Room, Marketgate Offices.** Apologies to be sent to the clerk, Mrs Jan Ottley, by noon the day before.
S: 6 February 2025, 4.15 pm, St Hilda's Room, Marketgate Offices

N unanswerable: where is the June forum held

Q fact-text: which seat is unfilled
A: **Members:** Dr Ruth Ansell (Chair, diocesan), Cllr Tom Haycroft, Cllr Bea Mistry, Mr Noel Farr (secondary heads), Mrs Gill Sowerby (primary heads), Mr Yusuf Karim (parent governors), one vacancy (early years)
S: early years

Q fact-text: who speaks for secondary heads
A: **Members:** Dr Ruth Ansell (Chair, diocesan), Cllr Tom Haycroft, Cllr Bea Mistry, Mr Noel Farr (secondary heads), Mrs Gill Sowerby (primary heads), Mr Yusuf Karim (parent governors), one vacancy (early years)
S: Mr Noel Farr

Q fact-text: how many babies were born in 2022/23
A: Births in Wolderby fell from 3,410 in 2012/13 to 2,655 in 2022/23.
S: 2,655

Q fact-text: births 2012/13
A: Births in Wolderby fell from 3,410 in 2012/13 to 2,655 in 2022/23.
S: 3,410

N unanswerable: births 2023/24

Q fact-text: when will fewer babies hit the secondaries
A: The fall has reached primary schools and will reach secondary schools in 2026.
S: 2026

Q paraphrase: how many new houses are going up down south
A: At the same time 2,900 homes are planned in the south at Kettle Moor, where the first 180 were occupied by December 2024.
S: 2,900

Q fact-text: how many at kettle moor have people living in them
A: At the same time 2,900 homes are planned in the south at Kettle Moor, where the first 180 were occupied by December 2024.
S: 180

Q fact-text: how many empty places does the council like to have
A: The Council aims to keep a surplus of between five and eight per cent.
S: between five and eight per cent

Q fact-text: primary spare places now
A: In January 2025 the primary surplus was 13.6 per cent and the secondary surplus 3.1 per cent.
S: 13.6 per cent

Q fact-text: secondary surplus january 2020
A: In January 2020 they were 6.4 and 9.8 per cent.
S: 9.8 per cent

N unanswerable: secondary surplus in January 2023

Q definition: what does PAN mean
A: The published admission number (PAN) is the number of children a school must admit to its entry year if so many apply.
S: the number of children a school must admit to its entry year if so many apply

Q definition: how is net capacity different from the PAN
A: The published admission number (PAN) is the number of children a school must admit to its entry year if so many apply.
A: Net capacity, by contrast, is what the buildings can hold in all years.
S: what the buildings can hold in all years

Q fact-table: how many started reception in Harbour last september
A: | Harbour | 6 | 315 | 262 | 241 | 236 | 219 | 30.5 | Holiday lets have replaced family homes. Two heads have asked for their numbers to be cut. |
S: 241

Q fact-table: harbour reception 2023
A: | Harbour | 6 | 315 | 262 | 241 | 236 | 219 | 30.5 | Holiday lets have replaced family homes. Two heads have asked for their numbers to be cut. |
S: 262

N unanswerable: harbour reception intake 2022

Q reason: why are there so few kids down by the harbour
A: | Harbour | 6 | 315 | 262 | 241 | 236 | 219 | 30.5 | Holiday lets have replaced family homes. Two heads have asked for their numbers to be cut. |
S: Holiday lets have replaced family homes

N unanswerable: which two heads asked for their numbers to be cut

Q fact-table: old town 2027 forecast
A: | Old Town | 4 | 180 | 171 | 158 | 152 | 149 | 17.2 | St Hilda's takes a third of its children from Harbour. |
S: 149

Q fact-table: where do a third of St Hilda's pupils come from
A: | Old Town | 4 | 180 | 171 | 158 | 152 | 149 | 17.2 | St Hilda's takes a third of its children from Harbour. |
S: Harbour

Q paraphrase: how many families put Ash Grove top of their list
A: | Northfields | 7 | 390 | 371 | 366 | 349 | 332 | 14.9 | The fall is steepest at Ash Grove, which had 19 first preferences for 60 places. |
S: 19

Q fact-table: how many places does Ash Grove have for new starters
A: | Northfields | 7 | 390 | 371 | 366 | 349 | 332 | 14.9 | The fall is steepest at Ash Grove, which had 19 first preferences for 60 places. |
S: 60

Q fact-table: shortage of places at Kettle Moor by 2027
A: | Kettle Moor | 3 | 135 | 128 | 134 | 141 | 178 | -31.9 | Forecast counts only homes with detailed consent. |
S: -31.9

Q paraphrase: does the kettle moor number include all the houses planned
A: | Kettle Moor | 3 | 135 | 128 | 134 | 141 | 178 | -31.9 | Forecast counts only homes with detailed consent. |
S: Forecast counts only homes with detailed consent

Q fact-table: what kept the numbers healthy near the station
A: | Station | 5 | 270 | 259 | 263 | 255 | 251 | 7.0 | Families arriving from Hong Kong and Ukraine have kept numbers up. |
S: Families arriving from Hong Kong and Ukraine have kept numbers up

N unanswerable: how many children from Ukraine are at Station schools

Q fact-table: how many village schools are tiny
A: | Wolds villages | 14 | 262 | 201 | 197 | 190 | 183 | 30.2 | Four schools have fewer than 40 on roll. |
S: Four schools have fewer than 40 on roll

N unanswerable: names of the four village schools with fewer than 40 on roll

Q fact-table: how many schools in the Wolds villages
A: | Wolds villages | 14 | 262 | 201 | 197 | 190 | 183 | 30.2 | Four schools have fewer than 40 on roll. |
S: 14

Q fact-table: when does the extra class at Tanner's Row go
A: | Eastgate | 5 | 285 | 277 | 270 | 262 | 257 | 9.8 | A bulge class at Tanner's Row leaves in 2026. |
S: 2026

Q list: which primary areas will have over 15 per cent spare in 2027
A: | Harbour | 6 | 315 | 262 | 241 | 236 | 219 | 30.5 | Holiday lets have replaced family homes. Two heads have asked for their numbers to be cut. |
A: | Old Town | 4 | 180 | 171 | 158 | 152 | 149 | 17.2 | St Hilda's takes a third of its children from Harbour. |
A: | Wolds villages | 14 | 262 | 201 | 197 | 190 | 183 | 30.2 | Four schools have fewer than 40 on roll. |

Q comparison: which area took more in 2024 than in 2023
A: | Kettle Moor | 3 | 135 | 128 | 134 | 141 | 178 | -31.9 | Forecast counts only homes with detailed consent. |
A: | Station | 5 | 270 | 259 | 263 | 255 | 251 | 7.0 | Families arriving from Hong Kong and Ukraine have kept numbers up. |

Q fact-text: how many will Ash Grove take in under the plan
A: Officers recommend, for September 2026, a cut in PAN at Ash Grove from 60 to 30, at Harbour Infants from 90 to 60 and at Whinney Hill from 30 to 20.
S: from 60 to 30

Q fact-text: proposed number for Whinney Hill
A: Officers recommend, for September 2026, a cut in PAN at Ash Grove from 60 to 30, at Harbour Infants from 90 to 60 and at Whinney Hill from 30 to 20.
S: from 30 to 20

N unanswerable: proposed admission number for St Hilda's

Q paraphrase: are any schools being shut
A: They do not recommend any closure this year.
S: They do not recommend any closure this year

N false-premise: which village school is to be closed in 2026

Q fact-text: who's against the cut in places
A: The governors of Harbour Infants agree; those of Ash Grove object, and those of Whinney Hill have not replied.
S: those of Ash Grove object

Q paraphrase: which governing body hasn't bothered to answer
A: The governors of Harbour Infants agree; those of Ash Grove object, and those of Whinney Hill have not replied.
S: those of Whinney Hill have not replied

N unanswerable: why do the governors of Ash Grove object

Q date: when should the new school open
A: A new two-form entry primary school is proposed at Kettle Moor for September 2027.
S: September 2027

Q fact-text: how much is the house builder paying towards the school
A: The developer is to provide the land and £7.1 million; the estimated cost is £11.9 million.
S: £7.1 million

Q fact-text: price of the new primary
A: The developer is to provide the land and £7.1 million; the estimated cost is £11.9 million.
S: £11.9 million

N unanswerable: who will run the new Kettle Moor school

N unanswerable: what is the name of the developer at Kettle Moor

Q date: when can trusts start bidding to run the new school
A: A competition to find an academy sponsor would open in May 2025.
S: May 2025

Q fact-table: first choices for Wolderby High this year
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
S: 318

Q fact-table: wolderby high 1st prefs 2024
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
S: 301

N unanswerable: wolderby high first preferences 2023

Q fact-table: how many appeals did parents win at Wolderby High
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
S: 6

Q fact-table: how many extra does wolderby high squeeze in
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
S: 12 places above PAN

N unanswerable: how many appeals will be heard in 2025 for Wolderby High

Q fact-table: when was Northfields marked good by inspectors
A: | Northfields School | Community | 210 | 168 | 159 | 34 | 0 | 0 | 897 | Rated inadequate in 2019 and good in 2023; preferences have yet to recover. |
S: good in 2023

Q paraphrase: did northfields bounce back with parents after its better report
A: | Northfields School | Community | 210 | 168 | 159 | 34 | 0 | 0 | 897 | Rated inadequate in 2019 and good in 2023; preferences have yet to recover. |
S: preferences have yet to recover

Q fact-table: out of catchment offers Bishop Thorne
A: | Bishop Thorne CE | Voluntary aided | 180 | 212 | 226 | 71 | 29 | 4 | 938 | Faith places cut from 90 to 60 from September 2026. |
S: 71

Q fact-table: how many church places will bishop thorne have after the change
A: | Bishop Thorne CE | Voluntary aided | 180 | 212 | 226 | 71 | 29 | 4 | 938 | Faith places cut from 90 to 60 from September 2026. |
S: 60

Q date: when does bishop thorne cut faith places
A: | Bishop Thorne CE | Voluntary aided | 180 | 212 | 226 | 71 | 29 | 4 | 938 | Faith places cut from 90 to 60 from September 2026. |
S: September 2026

N unanswerable: why is Bishop Thorne cutting its faith places

Q fact-table: what does the saltmarsh trust want
A: | Saltmarsh Academy | Academy | 150 | 131 | 144 | 9 | 3 | 1 | 702 | Trust has asked to go to 180 from 2027. |
S: Trust has asked to go to 180 from 2027

N unanswerable: has Saltmarsh's request to go to 180 been granted

Q fact-table: pupils at saltmarsh in jan
A: | Saltmarsh Academy | Academy | 150 | 131 | 144 | 9 | 3 | 1 | 702 | Trust has asked to go to 180 from 2027. |
S: 702

Q fact-table: when did Eastgate lose its sixth form
A: | Eastgate College | Foundation | 200 | 197 | 190 | 18 | 8 | 3 | 981 | Sixth form closed in 2022. |
S: 2022

N unanswerable: why was the Eastgate sixth form closed

Q fact-table: how do kids get to the Wolds School
A: | Wolds School | Community | 120 | 104 | 108 | 5 | 0 | 0 | 571 | Nine in ten come by bus. |
S: Nine in ten come by bus

Q fact-table: what share at Marian High aren't Catholic
A: | Marian High RC | Voluntary aided | 150 | 139 | 133 | 64 | 4 | 0 | 744 | One in five is now not a Catholic. |
S: One in five

Q fact-table: smallest secondary on roll
A: | Wolds School | Community | 120 | 104 | 108 | 5 | 0 | 0 | 571 | Nine in ten come by bus. |
S: 571

Q list: secondaries with more first choices than places for 2025
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
A: | Bishop Thorne CE | Voluntary aided | 180 | 212 | 226 | 71 | 29 | 4 | 938 | Faith places cut from 90 to 60 from September 2026. |

Q list: which schools had no appeals
A: | Northfields School | Community | 210 | 168 | 159 | 34 | 0 | 0 | 897 | Rated inadequate in 2019 and good in 2023; preferences have yet to recover. |
A: | Wolds School | Community | 120 | 104 | 108 | 5 | 0 | 0 | 571 | Nine in ten come by bus. |

Q fact-text: how many got the high school they wanted in 2024
A: On national offer day in 2024, 86.4 per cent of families were offered their first choice of secondary school and 95.9 per cent one of three.
S: 86.4 per cent

Q fact-text: first choice secondary 2023
A: In 2023 the figures were 88.0 and 96.7.
S: 88.0

Q fact-text: reception first choice 2024
A: For Reception in 2024 they were 95.2 and 99.1.
S: 95.2

N unanswerable: reception first choice 2023

Q fact-text: how many sent their form in late
A: Late applications rose from 91 to 137.
S: 137

Q reason: why were so many late with applications
A: The admissions team puts this down to the change of website in September.
S: the change of website in September

N false-premise: why did late applications drop

Q date: when did the consultation on admission rules run
A: Between 21 October and 13 December 2024 the Council asked for views on three changes to its own arrangements: (A) priority for children of staff; (B) measuring distance by the safest walking route instead of a straight line; and (C) priority for children at a linked junior school.
S: Between 21 October and 13 December 2024

Q fact-text: how many people answered the admissions consultation
A: There were 402 replies, against 57 the last time the arrangements were consulted on, in 2019.
S: 402

Q fact-text: how many answered in 2019
A: There were 402 replies, against 57 the last time the arrangements were consulted on, in 2019.
S: 57

Q fact-table: how many parents of toddlers were against letting teachers' kids in first
A: | Parents of pre-school children | 118 | 44 | 61 | 73 | 38 | 70 | 31 |
S: 61

Q fact-table: mums and dads of school kids in favour of walking route
A: | Parents of school-age children | 183 | 80 | 92 | 94 | 79 | 111 | 58 |
S: 94

Q fact-table: staff in favour of giving their own children priority
A: | School staff | 51 | 47 | 3 | 20 | 22 | 30 | 11 |
S: 47

Q fact-table: governors against walking distance
A: | Governors | 29 | 21 | 6 | 12 | 15 | 19 | 7 |
S: 15

N unanswerable: how many headteachers agreed with proposal B

Q fact-table: overall agree with C
A: | **All** | **402** | **198** | **172** | **210** | **161** | **239** | **111** |
S: 239

Q fact-table: total against A
A: | **All** | **402** | **198** | **172** | **210** | **161** | **239** | **111** |
S: 172

Q fact-table: parish councils for B
A: | Councillors and parish councils | 12 | 4 | 7 | 10 | 2 | 6 | 3 |
S: 10

Q list: which groups had more against B than for it
A: | School staff | 51 | 47 | 3 | 20 | 22 | 30 | 11 |
A: | Governors | 29 | 21 | 6 | 12 | 15 | 19 | 7 |
A: | Dioceses and neighbouring councils | 9 | 2 | 3 | 1 | 5 | 3 | 1 |

N unanswerable: how many of the dioceses agreed with A

Q paraphrase: what bugged people about the walking route idea
A: The commonest written remark on B was that nobody could check the measurement at home.
S: that nobody could check the measurement at home

N unanswerable: commonest written remark on C

Q who-said: who said teachers are paid
A: On A, a parent wrote: "Teachers are paid.
S: a parent

Q reason: why do officers want to drop the walking route
A: Officers recommend that A be adopted for staff of two years' standing, that B be dropped, on grounds of cost (£38,000 for software), and that C be adopted.
S: on grounds of cost (£38,000 for software)

Q fact-text: which teachers' children would get in first
A: Officers recommend that A be adopted for staff of two years' standing, that B be dropped, on grounds of cost (£38,000 for software), and that C be adopted.
S: staff of two years' standing

Q date: by when does cabinet have to fix the rules
A: The Council's Cabinet must determine the arrangements by 28 February 2025, and anyone may object to the Schools Adjudicator until 15 May 2025.
S: 28 February 2025

Q paraphrase: how long have I got to complain about the new rules and to whom
A: The Council's Cabinet must determine the arrangements by 28 February 2025, and anyone may object to the Schools Adjudicator until 15 May 2025.
S: anyone may object to the Schools Adjudicator until 15 May 2025

Q who-said: who asked about mixed classes
A: *Ms Lena Cartwright, Ash Grove Lane:* Will Ash Grove have mixed-age classes if its number is halved?
S: Ms Lena Cartwright

Q paraphrase: will my kid be taught with a different year group at ash grove
A: A PAN of 30 makes one class to each year.
A: Mixed classes would follow only if fewer than 20 came.
S: A PAN of 30 makes one class to each year

Q fact-text: when would classes be mixed
A: Mixed classes would follow only if fewer than 20 came.
S: only if fewer than 20 came

Q fact-text: when did they last look at village schools
A: *Answer:* In 2016.
S: In 2016

Q paraphrase: how few pupils before the council comes knocking
A: There is no fixed number, but a school under 50 for three years is visited by the team.
S: a school under 50 for three years is visited by the team

N false-premise: what is the fixed minimum number of pupils for a village school

Q paraphrase: where do kettle moor four year olds go before the school's built
A: *Answer:* A bulge class of 30 at Moor Lane Primary is planned for 2026.
S: A bulge class of 30 at Moor Lane Primary is planned for 2026

Q paraphrase: will my twins be split up if there's one place left
A: Twins are treated as one application where the last place falls to one of them.
S: Twins are treated as one application where the last place falls to one of them

N unanswerable: what did Mrs Oyston think of the answer she was given

Q fact-text: how many hard to place pupils were found a school
A: **Fair access.** Mr Farr reported that 63 pupils had been placed under the fair access protocol in 2023/24, of whom 24 went to Northfields School.
S: 63

Q fact-text: how many of them went to Northfields
A: **Fair access.** Mr Farr reported that 63 pupils had been placed under the fair access protocol in 2023/24, of whom 24 went to Northfields School.
S: 24

N unanswerable: how many fair access pupils went to Eastgate College

Q decision: what's the most hard-to-place kids one school can be given
A: It was agreed that no school be asked to take more than ten in a year, Wolderby High's representative dissenting.
S: no school be asked to take more than ten in a year

Q decision: did anyone disagree with the limit of ten
A: It was agreed that no school be asked to take more than ten in a year, Wolderby High's representative dissenting.
S: Wolderby High's representative dissenting

Q decision: when did the forum agree on no more than ten a school
A: It was agreed that no school be asked to take more than ten in a year, Wolderby High's representative dissenting.
A: ### Minutes of the Forum, 10 October 2024 (extract)
S: 10 October 2024

Q fact-text: in-year admissions 2023/24
A: **In-year admissions.** These numbered 1,118 in 2023/24 (2022/23: 946).
S: 1,118

Q fact-text: in-year admissions 2022/23
A: **In-year admissions.** These numbered 1,118 in 2023/24 (2022/23: 946).
S: 946

N unanswerable: in-year admissions 2021/22

Q paraphrase: how long do you wait for a place when you move house midyear
A: The average time from form to offer was 12 school days; the Code allows 15.
S: 12 school days

N unanswerable: how many in-year applicants waited longer than 15 days

Q who-said: who wants appeals face to face
A: **Appeals.** Mr Karim asked for appeals to be held in person again.
S: Mr Karim

Q paraphrase: do most people do their appeal over a screen
A: The clerk said that parents had been given the choice since June and that four in five chose video.
S: four in five chose video

Q decision: was anything decided about appeals in person
A: No decision was taken.
S: No decision was taken

Q decision: who is the vice chair
A: **Membership.** Mrs Sowerby was elected Vice-Chair.
S: Mrs Sowerby

N unanswerable: who proposed Mrs Sowerby as Vice-Chair

Q fact-text: how long has nobody sat in the nursery seat
A: It was noted that the early years seat had been empty since July.
S: since July

Q date: when's the special schools item
A: | 9 Oct 2025 | Special school places | Head of Inclusion | Held over from October 2024 |
S: 9 Oct 2025

Q fact-table: who leads on village schools
A: | 5 Feb 2026 | Village schools | To be found | First review since 2016 |
S: To be found


Q comparison: Can the Forum be told whether there is more or less room in our primaries than five years ago?
A: In January 2025 the primary surplus was 13.6 per cent and the secondary surplus 3.1 per cent.
A: In January 2020 they were 6.4 and 9.8 per cent.

N false-premise: why has the secondary surplus grown since 2020

Q paraphrase: which part of town is running out of desks
A: | Kettle Moor | 3 | 135 | 128 | 134 | 141 | 178 | -31.9 | Forecast counts only homes with detailed consent. |
S: -31.9

Q paraphrase: which bit has the most empty desks coming
A: | Harbour | 6 | 315 | 262 | 241 | 236 | 219 | 30.5 | Holiday lets have replaced family homes. Two heads have asked for their numbers to be cut. |
S: 30.5

Q fact-table: northfields pan
A: | Northfields | 7 | 390 | 371 | 366 | 349 | 332 | 14.9 | The fall is steepest at Ash Grove, which had 19 first preferences for 60 places. |
S: 390

Q fact-table: northfields 2025 forecast
A: | Northfields | 7 | 390 | 371 | 366 | 349 | 332 | 14.9 | The fall is steepest at Ash Grove, which had 19 first preferences for 60 places. |
S: 349

N unanswerable: northfields forecast 2029

Q fact-table: station intake 2024
A: | Station | 5 | 270 | 259 | 263 | 255 | 251 | 7.0 | Families arriving from Hong Kong and Ukraine have kept numbers up. |
S: 263

Q fact-table: station intake 2023
A: | Station | 5 | 270 | 259 | 263 | 255 | 251 | 7.0 | Families arriving from Hong Kong and Ukraine have kept numbers up. |
S: 259

N unanswerable: why is Ash Grove unpopular

Q paraphrase: how many little ones are expected in the village schools in 2027
A: | Wolds villages | 14 | 262 | 201 | 197 | 190 | 183 | 30.2 | Four schools have fewer than 40 on roll. |
S: 183

N false-premise: when will Ash Grove close

N unanswerable: what savings would the cut in admission numbers make

Q paraphrase: who coughs up the land for the new school
A: The developer is to provide the land and £7.1 million; the estimated cost is £11.9 million.
S: The developer

Q fact-text: size of the new Kettle Moor primary
A: A new two-form entry primary school is proposed at Kettle Moor for September 2027.
S: two-form entry

N unanswerable: how is the rest of the cost of the new primary to be met

Q paraphrase: which secondary has the most parents fighting for a place
A: | Wolderby High | Academy | 240 | 301 | 318 | 22 | 41 | 6 | 1,212 | Offers 12 places above PAN by agreement. |
S: 41

Q fact-table: appeals at Saltmarsh
A: | Saltmarsh Academy | Academy | 150 | 131 | 144 | 9 | 3 | 1 | 702 | Trust has asked to go to 180 from 2027. |
S: 3

Q fact-table: appeals won at Eastgate
A: | Eastgate College | Foundation | 200 | 197 | 190 | 18 | 8 | 3 | 981 | Sixth form closed in 2022. |
S: 3

N unanswerable: appeals won at Bishop Thorne in 2023

Q comparison: did northfields get more first choices this year than last
A: | Northfields School | Community | 210 | 168 | 159 | 34 | 0 | 0 | 897 | Rated inadequate in 2019 and good in 2023; preferences have yet to recover. |

N false-premise: why did first preferences for Northfields School rise in 2025

Q fact-table: out of area offers northfields
A: | Northfields School | Community | 210 | 168 | 159 | 34 | 0 | 0 | 897 | Rated inadequate in 2019 and good in 2023; preferences have yet to recover. |
S: 34

Q fact-table: marian first choices 2025
A: | Marian High RC | Voluntary aided | 150 | 139 | 133 | 64 | 4 | 0 | 744 | One in five is now not a Catholic. |
S: 133

N unanswerable: how many Catholic pupils were refused by Marian High

Q fact-text: families who got one of their three in 2024
A: On national offer day in 2024, 86.4 per cent of families were offered their first choice of secondary school and 95.9 per cent one of three.
S: 95.9 per cent

N unanswerable: how many families got none of their choices in 2023

Q comparison: Were more or fewer families given their top secondary in 2024 than the year before?
A: On national offer day in 2024, 86.4 per cent of families were offered their first choice of secondary school and 95.9 per cent one of three.
A: In 2023 the figures were 88.0 and 96.7.

Q definition: what's proposal A
A: Between 21 October and 13 December 2024 the Council asked for views on three changes to its own arrangements: (A) priority for children of staff; (B) measuring distance by the safest walking route instead of a straight line; and (C) priority for children at a linked junior school.
S: priority for children of staff

Q definition: what was option C about
A: Between 21 October and 13 December 2024 the Council asked for views on three changes to its own arrangements: (A) priority for children of staff; (B) measuring distance by the safest walking route instead of a straight line; and (C) priority for children at a linked junior school.
S: priority for children at a linked junior school

Q decision: what do officers say should happen about linked juniors
A: Officers recommend that A be adopted for staff of two years' standing, that B be dropped, on grounds of cost (£38,000 for software), and that C be adopted.
S: that C be adopted

N unanswerable: what has Cabinet decided on the three changes

N false-premise: when will the walking-route measurement begin

Q fact-text: what would the walking distance software have cost
A: Officers recommend that A be adopted for staff of two years' standing, that B be dropped, on grounds of cost (£38,000 for software), and that C be adopted.
S: £38,000

Q fact-table: toddlers' parents for C
A: | Parents of pre-school children | 118 | 44 | 61 | 73 | 38 | 70 | 31 |
S: 70

Q fact-table: governors for A
A: | Governors | 29 | 21 | 6 | 12 | 15 | 19 | 7 |
S: 21

Q fact-table: how many school workers replied
A: | School staff | 51 | 47 | 3 | 20 | 22 | 30 | 11 |
S: 51

N unanswerable: how many grandparents replied

Q date: when do they look at the Kettle Moor sponsor
A: | 12 June 2025 | Sponsor competition, Kettle Moor | Piers Landon | Site visit beforehand |
S: 12 June 2025

Q fact-table: what was put off from last October
A: | 9 Oct 2025 | Special school places | Head of Inclusion | Held over from October 2024 |
S: Held over from October 2024

N unanswerable: why was special school places held over

Q paraphrase: whose job is the appeals write-up
A: | 9 Oct 2025 | Appeals report | Jan Ottley | – |
S: Jan Ottley

Q fact-text: can i get the papers in big type
A: Papers in large print are available on request.
S: Papers in large print are available on request

N unanswerable: can I get the papers in Polish

