Q date: when do governors meet to get the virtual school report
A: *To the Virtual School Governing Body, Thursday 5 December 2024, 4 pm, Learning Centre, Tithe Street. Author: Marguerite Ashby-Cole, Virtual School Head. Chair of governors: Desmond Iveson.*
S: Thursday 5 December 2024
Q fact-text: who is the head of the virtual school?
A: *To the Virtual School Governing Body, Thursday 5 December 2024, 4 pm, Learning Centre, Tithe Street. Author: Marguerite Ashby-Cole, Virtual School Head. Chair of governors: Desmond Iveson.*
S: Marguerite Ashby-Cole
N unanswerable: who was head of the virtual school before Marguerite Ashby-Cole?
Q definition: what's a virtual school
A: A.1 The Virtual School is not a building: it is a team of 13 people who see to it that the schools, social workers and carers of children in care want and plan the best for their education.
Q paraphrase: how many folk work there
A: A.1 The Virtual School is not a building: it is a team of 13 people who see to it that the schools, social workers and carers of children in care want and plan the best for their education.
S: 13
Q fact-text: school age children on roll july 2024
A: A.2 On 12 July 2024 there were 312 children of school age (reception to year 11) on the roll, 174 of them in schools within the council's area and 138 in schools elsewhere.
S: 312
Q paraphrase: how many of our kids go to class outside our patch
A: A.2 On 12 July 2024 there were 312 children of school age (reception to year 11) on the roll, 174 of them in schools within the council's area and 138 in schools elsewhere.
S: 138
N unanswerable: how many children on the roll were in schools elsewhere in July 2023
Q fact-text: roll in July 2023?
A: A year before, the roll was 298.
S: 298
Q fact-text: how many sixth form age young people are on the books
A: A further 61 were in early years and 94 in years 12 and 13.
S: 94
N unanswerable: how many children were in early years in July 2023
Q fact-text: number of children with a social worker
A: A.3 Since September 2021 the head has also had a strategic duty for all children with a social worker, of whom there were 1,906, and since June 2018 a duty of advice for children previously in care.
S: 1,906
Q date: since when has there been a duty to advise on children previously in care
A: A.3 Since September 2021 the head has also had a strategic duty for all children with a social worker, of whom there were 1,906, and since June 2018 a duty of advice for children previously in care.
S: June 2018
Q fact-text: requests for advice previously looked after 2022/23
A: The team answered 127 requests for advice about previously looked-after children in 2023/24 (2022/23: 83).
S: 83
Q comparison: are more adoptive families and the like asking us for advice than before?
A: The team answered 127 requests for advice about previously looked-after children in 2023/24 (2022/23: 83).
S: 127
N unanswerable: how many requests for advice about kinship care were answered in 2023/24
Q reason: why are there no figures on kids living with relatives
A: This report gives no figures for kinship care as none had been gathered by July.
S: none had been gathered by July
N unanswerable: how many children are in kinship care in the council's area?

Q definition: which pupils count for the national figures
A: The cohort which is reported on nationally is made up of those who had been in care for twelve months or more on 31 March; 24 of the 33 children in year 11 met that test.
S: those who had been in care for twelve months or more on 31 March
Q fact-text: how many children were in year 11
A: The cohort which is reported on nationally is made up of those who had been in care for twelve months or more on 31 March; 24 of the 33 children in year 11 met that test.
S: 33
Q fact-text: how many got grade 4 in english and maths in 2023
A: In 2023 it was six of 21 (28.6%) and in 2022 eight of 26 (30.8%).
A: | GCSE English and mathematics grade 4+ | 30.8% | 28.6% | 37.5% | 35.0% | 25.1% |
S: 28.6%
Q paraphrase: how did the sixteen year olds do in their two main exams last summer?
A: B.2 In 2024 nine of the 24 (37.5%) reached grade 4 or above in English and mathematics.
A: | GCSE English and mathematics grade 4+ | 30.8% | 28.6% | 37.5% | 35.0% | 25.1% |
S: 37.5%
N unanswerable: how many got grade 5 or above in English and maths in 2024
N unanswerable: gcse english and maths grade 4 in 2021
N false-premise: why did GCSE results for English and mathematics fall in 2024?
Q paraphrase: who was the star pupil
A: B.3 The strongest result was that of a boy placed in Wyreminster who took nine grades between 6 and 9.
S: a boy placed in Wyreminster
Q who-said: who said Mrs Kettle drove him to revision
A: B.3 The strongest result was that of a boy placed in Wyreminster who took nine grades between 6 and 9.
A: He told his adviser: "Mrs Kettle drove me to revision every Saturday. I'd have slept in."
N unanswerable: which university does the boy from Wyreminster want to go to
Q fact-text: how many of the year 6s reached the combined standard
A: Six of the 17 children reached the expected standard in reading, writing and mathematics together.
S: Six of the 17
Q fact-text: how many of the 17 had special needs?
A: Eleven of the 17 had a special educational need and five joined their school in year 6.
S: Eleven of the 17
N unanswerable: how many of the year 11 cohort had a special educational need
Q fact-table: ks2 reading 2023
A: | KS2 reading | 50% | 56% | 47% | 58% | 51% |
S: 56%
Q fact-table: ks2 maths 2024 result
A: | KS2 mathematics | 44% | 50% | 47% | 52% | 49% |
S: 47%
Q fact-table: what was the target for writing at key stage 2?
A: | KS2 writing | 39% | 44% | 41% | 50% | 43% |
S: 50%
Q fact-table: phonics in 2022
A: | Key stage 1 phonics | 58% | 63% | 67% | 65% | 61% |
S: 58%
Q fact-table: gcse english 4+ across the country for kids in care
A: | GCSE English grade 4+ | 42.3% | 38.1% | 50.0% | 42.0% | 35.2% |
S: 35.2%
Q fact-table: maths GCSE on its own, pass rate 2024
A: | GCSE mathematics grade 4+ | 34.6% | 33.3% | 41.7% | 40.0% | 29.8% |
S: 41.7%
Q fact-table: attainment 8 2023?
A: | Average attainment 8 | 19.8 | 19.1 | 22.4 | 21.0 | 18.9 |
S: 19.1
N unanswerable: average progress 8 in 2024
N unanswerable: average attainment 8 of all pupils in the area, not just those in care
Q paraphrase: what share of 17-year-olds are still learning or on a course
A: | In education or training at 17 | 71% | 74% | 69% | 80% | n/a |
S: 69%
Q comparison: are we ahead of the rest of the country for the youngest ones' reading sounds?
A: | Key stage 1 phonics | 58% | 63% | 67% | 65% | 61% |
Q list: which exam measures beat their 2024 target
A: | Key stage 1 phonics | 58% | 63% | 67% | 65% | 61% |
A: | GCSE English grade 4+ | 42.3% | 38.1% | 50.0% | 42.0% | 35.2% |
A: | GCSE mathematics grade 4+ | 34.6% | 33.3% | 41.7% | 40.0% | 29.8% |
A: | GCSE English and mathematics grade 4+ | 30.8% | 28.6% | 37.5% | 35.0% | 25.1% |
A: | Average attainment 8 | 19.8 | 19.1 | 22.4 | 21.0 | 18.9 |

Q fact-text: secondary attendance in 2022/23
A: In the year before it was 92.0% and 83.6%.
S: 83.6%
Q fact-text: primary attendance 2023/24
A: C.1 Attendance was 91.2% in primary schools and 81.9% in secondary schools.
S: 91.2%
N unanswerable: secondary attendance in 2021/22
Q paraphrase: do kids turn up more when they're at school locally?
A: Attendance of children in care in schools within the area was better than of those in schools elsewhere, by 3.4 percentage points.
S: by 3.4 percentage points
N unanswerable: attendance rate of children in schools outside the area in 2023/24
Q definition: difference between persistent and severe absence
A: C.2 Persistent absence is absence from a tenth or more of sessions.
A: Severe absence is absence from half or more.
Q fact-text: severely absent children last year
A: In 2023/24 there were 88 children persistently absent, of whom 29 were severely absent.
S: 29
N unanswerable: severely absent children in 2022/23
Q definition: what does missing education mean here
A: C.3 "Missing education" in this report means having no school place for more than 20 school days.
S: having no school place for more than 20 school days
Q fact-text: how many children had no school place for a while?
A: Nine children were missing education at some time in the year; the longest wait was 94 school days, for a girl who was moved to Fenhope in November.
S: Nine
Q paraphrase: what's the longest any child sat about with no school to go to
A: Nine children were missing education at some time in the year; the longest wait was 94 school days, for a girl who was moved to Fenhope in November.
S: 94 school days
N unanswerable: how many children were missing from their placement in the year?
N unanswerable: which school did the girl in Fenhope join in the end
Q paraphrase: has anyone been kicked out for good
A: C.4 No child was permanently excluded for the sixth year.
S: No child was permanently excluded
Q fact-text: how many different children were suspended
A: There were 141 suspensions of 47 children, and 2 in 5 of the suspensions were for verbal abuse of an adult.
S: 47
Q paraphrase: what do they mostly get sent home for?
A: There were 141 suspensions of 47 children, and 2 in 5 of the suspensions were for verbal abuse of an adult.
S: verbal abuse of an adult
Q fact-text: which two schools suspend most
A: Two academies, Marsh End and The Wykeham Bay, gave 63 of the 141 between them.
S: Marsh End and The Wykeham Bay
N unanswerable: how many suspensions did Marsh End give on its own
N false-premise: which school permanently excluded a child in care in 2023/24
Q who-said: who insisted that rules are for every child
A: C.5 The chief executive of the trust that runs Marsh End, Julian Sparrow, told the Virtual School in May that behaviour rules "apply to every child or they are not rules".
S: Julian Sparrow
Q decision: what has the Marsh End trust promised to do before suspending?
A: The trust has since agreed to telephone the Virtual School before it suspends; The Wykeham Bay has not.
S: to telephone the Virtual School before it suspends
N false-premise: when did The Wykeham Bay agree to phone before suspending a child in care
N unanswerable: why won't The Wykeham Bay ring first
Q fact-table: suspensions autumn 2023
A: | Autumn 2023 | 91.9% | 83.8% | 58 | 16 | 26 |
S: 58
Q fact-table: suspensions in spring 2023?
A: | Spring 2023 | 91.6% | 83.0% | 51 | 13 | 17 |
S: 51
Q fact-table: secondary attendance summer 2024
A: | Summer 2024 | 90.9% | 80.7% | 34 | 15 | 12 |
S: 80.7%
Q fact-table: reduced timetables at end of spring term 2024
A: | Spring 2024 | 90.8% | 81.0% | 49 | 19 | 15 |
S: 19
Q fact-table: how many changed school in autumn 2022
A: | Autumn 2022 | 92.9% | 85.3% | 44 | 11 | 21 |
S: 21
Q fact-table: primary attendance summer 2023
A: | Summer 2023 | 91.5% | 82.1% | 38 | 12 | 14 |
S: 91.5%
N unanswerable: suspensions summer 2022
N unanswerable: suspensions in primary schools autumn 2023
Q reason: what was behind all the school moves in autumn 2023
A: C.6 There were more moves in the autumn of 2023 as a children's home with a school on its site, Otterlea, closed on 27 October.
S: a children's home with a school on its site, Otterlea, closed on 27 October
N unanswerable: why did Otterlea close?

Q fact-text: share of peps reviewed in summer term
A: In the summer term 97% had been reviewed; 81% were judged good by our own moderators, against 74% a year before.
S: 97%
Q fact-text: how many plans were good in summer 2023
A: In the summer term 97% had been reviewed; 81% were judged good by our own moderators, against 74% a year before.
S: 74%
Q fact-text: what did the outside moderator make of the plans?
A: An outside moderator, from the Virtual School of another council, read 30 of them and judged 19 good.
S: judged 19 good
N unanswerable: which council did the outside moderator come from
N unanswerable: share of PEPs reviewed in summer 2023
Q paraphrase: how often do plans have what the kid said in them now
A: They were in 88% of the plans in summer 2024 and in 70% in summer 2023.
S: 88%
Q who-said: who's sick of being asked about five years from now
A: D.3 A girl of year 8 wrote in hers: "Please stop asking me where I see myself in five years. I don't know where I will be at Easter."
S: A girl of year 8

Q fact-text: pupil premium plus rate 2024/25
A: E.1 Pupil premium plus was £2,530 a child in 2023/24 and is £2,570 in 2024/25.
S: £2,570
N unanswerable: pupil premium plus rate 2025/26
Q fact-text: how much of the premium does a school get for each child
A: The Virtual School passes £1,800 a year to schools, in three parts, when the PEP sets out how it will be spent, and keeps the remainder for tuition and central projects.
S: £1,800 a year
Q decision: what did governors settle on when schools wanted two thousand?
A: Schools had asked for £2,000; governors left it at £1,800 on 6 July 2023 by five votes to four.
S: governors left it at £1,800
Q decision: vote on the £1,800
A: Schools had asked for £2,000; governors left it at £1,800 on 6 July 2023 by five votes to four.
S: five votes to four
N unanswerable: who voted for £2,000 on 6 July 2023
Q fact-text: how much was the grant for over-16s
A: E.2 Post-16 pupil premium plus is a separate, smaller grant: £46,200 in 2023/24, all of which was spent on mentors in the two colleges.
S: £46,200
Q date: when did recovery premium stop?
A: Recovery premium, a third grant, ended in July 2024.
S: July 2024
N unanswerable: how much recovery premium was received in 2023/24
N unanswerable: names of the two colleges with mentors
Q fact-table: spent on tuition
A: | One-to-one tuition | 96,000 | 118,350 | 84 |
S: 118,350
Q fact-table: how many kids got a laptop
A: | Laptops | 15,000 | 21,760 | 52 |
S: 52
Q fact-table: planned spend on speech and language therapist?
A: | Speech and language therapist | 31,000 | 12,400 | 11 |
S: 31,000
Q fact-table: children seen by the ed psych
A: | Educational psychologist (two days a week) | 48,000 | 47,100 | 39 |
S: 39
Q paraphrase: how many children get books through the post
A: | Letterbox parcels of books | 5,500 | 5,480 | 110 |
S: 110
Q paraphrase: what did guitars, pianos and teachers for them come to
A: | Music lessons and instruments | 8,000 | 6,930 | 23 |
S: 6,930
Q list: what did we spend more on than planned out of pupil premium plus
A: | One-to-one tuition | 96,000 | 118,350 | 84 |
A: | Laptops | 15,000 | 21,760 | 52 |
N unanswerable: why was tuition over the plan?
N unanswerable: how many laptops were bought in 2022/23
Q reason: why was more spent on laptops than planned
A: Laptops were over the plan because the price for each had risen to £418 and not because more were asked for.
S: the price for each had risen to £418
N false-premise: why were more laptops asked for than planned
Q date: when did the therapist actually begin
A: E.3 The therapist, who was to have begun in September 2023, began in March 2024.
S: March 2024

Q fact-text: children with a trusted adult at school
A: F.1 Seventy-three children and young people filled in the survey "My School, My Say" in June 2024: 61% looked forward to school on most days, 78% had an adult there whom they trusted and 34% had been taken out of a lesson for a meeting about being in care.
S: 78%
Q paraphrase: do they like going to school
A: F.1 Seventy-three children and young people filled in the survey "My School, My Say" in June 2024: 61% looked forward to school on most days, 78% had an adult there whom they trusted and 34% had been taken out of a lesson for a meeting about being in care.
S: 61% looked forward to school on most days
N unanswerable: how many filled in My School, My Say in June 2023?
Q fact-text: designated teachers who have enough time
A: Of 119 who answered, 93 said that our training was useful and 41 that they had enough time for the role.
S: 41
Q who-said: who drives the minibus on thursdays
A: Of 119 who answered, 93 said that our training was useful and 41 that they had enough time for the role.
A: One wrote: "I'm designated teacher, SENCO, deputy head and on Thursdays I drive the minibus."
Q fact-text: how many carers came to the maths evenings?
A: F.3 Foster carers asked for help with homework in mathematics; an evening course, "Sums at the Table", drew 14 carers.
S: 14
Q date: since when can adoptive parents ring one number
A: Adoptive parents asked for a single telephone number and have had one since 8 January 2024.
S: 8 January 2024
N unanswerable: what is the telephone number for adoptive parents

Q fact-text: which governor couldn't come in July
A: *Governors there: D. Iveson (chair), Cllr Bronagh Keating, S. Whitlow (headteacher, Tithe Street Primary), Rev. A. Nunn, L. Osgood (foster carer), Prof. I. Tembo. Apologies: Cllr Stuart Garth.*
S: Cllr Stuart Garth
Q decision: what must happen before a GCSE-year pupil changes school?
A: **Agreed**: that no change in years 10 or 11 be made without the signature of the director, save in an emergency.
S: no change in years 10 or 11 be made without the signature of the director, save in an emergency
Q date: when was it agreed that the director must sign off moves in years 10 and 11
A: ### G. Minutes of the governing body, 11 July 2024 (extract)
A: **Agreed**: that no change in years 10 or 11 be made without the signature of the director, save in an emergency.
S: 11 July 2024
Q fact-text: how many exam-year moves were only signed off afterwards
A: The head replied that 5 of the 11 changes in those years had been approved after the event.
S: 5 of the 11
N unanswerable: how many changes of school in years 10 and 11 were there in 2022/23
Q fact-text: summer school places offered for 2025
A: G.2 Prof. Tembo offered 12 places at the university's summer school in 2025, three more than were filled in 2024.
S: 12
Q paraphrase: will they get their bus fare for the uni summer thing?
A: Cllr Keating asked if travel would be paid; it will not.
S: it will not
Q decision: what became of the idea to give schools £1,900
A: The vote was three to three and the chair did not use his second vote; the proposal fell.
S: the proposal fell
N false-premise: from when will schools get £1,900 a child
N unanswerable: which governors voted against the £1,900
Q fact-text: who is governor for attendance
A: G.4 S. Whitlow was chosen as governor for attendance and Prof. Tembo as governor for post-16.
S: S. Whitlow
Q paraphrase: has anyone taken on the under-fives governor job?
A: The place of governor for early years was left open.
S: left open
N unanswerable: who is governor for special educational needs

Q fact-table: whose job is it to get suspensions down
A: | Fewer suspensions | Kofi Danso | Suspensions in the year | 141 | 110 |
S: Kofi Danso
Q fact-table: aim for secondary attendance july 2025
A: | Secondary attendance | Pauline Fretwell | Attendance | 81.9% | 85.0% |
S: 85.0%
Q fact-table: how many part-time timetables are we hoping to get down to?
A: | Reduced timetables | Pauline Fretwell | Number at end of term | 15 | 8 |
S: 8
Q fact-table: who leads on post-16
A: | Post-16 | Lucy Trimble | In education or training at 17 | 69% | 78% |
S: Lucy Trimble
N unanswerable: aim for primary attendance in July 2025
Q fact-text: what does the team cost
A: H.1 The cost of the team was £712,000 in 2023/24, of which £398,000 came from the dedicated schools grant and the rest from the council's revenue budget.
S: £712,000
N unanswerable: cost of the team in 2022/23
Q fact-text: which post was axed in March 2024
A: One post, that of the early years adviser, was cut on 31 March 2024.
S: the early years adviser
N unanswerable: why was the early years adviser's post cut?
Q paraphrase: what's ofsted's worry about the older ones
A: H.2 Ofsted wrote after its focused visit of 16 and 17 April 2024: "The virtual school knows its children. It knows less well what happens to them once they are 17."
S: It knows less well what happens to them once they are 17

Q fact-table: ks2 combined 2022
A: | KS2 combined | 33% | 39% | 35% | 42% | 34% |
S: 33%
Q fact-table: ks2 writing 2023?
A: | KS2 writing | 39% | 44% | 41% | 50% | 43% |
S: 44%
N unanswerable: ks2 science 2024
Q fact-table: what do children in care across England average for attainment 8
A: | Average attainment 8 | 19.8 | 19.1 | 22.4 | 21.0 | 18.9 |
S: 18.9
Q fact-table: goal for 17 year olds in education 2024
A: | In education or training at 17 | 71% | 74% | 69% | 80% | n/a |
S: 80%
N unanswerable: share of care leavers at university in 2024
Q fact-table: english gcse pass rate 2022 kids in care
A: | GCSE English grade 4+ | 42.3% | 38.1% | 50.0% | 42.0% | 35.2% |
S: 42.3%
Q fact-table: school moves spring 2024
A: | Spring 2024 | 90.8% | 81.0% | 49 | 19 | 15 |
S: 15
Q fact-table: secondary attendance autumn 2022?
A: | Autumn 2022 | 92.9% | 85.3% | 44 | 11 | 21 |
S: 85.3%
Q fact-table: suspensions last term of 2023/24
A: | Summer 2024 | 90.9% | 80.7% | 34 | 15 | 12 |
S: 34
N unanswerable: suspensions in autumn 2024
Q paraphrase: which term saw the most upheaval in where kids go to school
A: | Autumn 2023 | 91.9% | 83.8% | 58 | 16 | 26 |
S: Autumn 2023
Q fact-table: passed to schools, planned amount
A: | Passed to schools | 536,400 | 511,200 | 297 |
S: 536,400
Q fact-table: children having one to one tuition
A: | One-to-one tuition | 96,000 | 118,350 | 84 |
S: 84
Q fact-table: university summer school spend?
A: | University summer school | 6,000 | 4,150 | 9 |
S: 4,150
Q fact-table: budget for training designated teachers
A: | Training of designated teachers | 12,000 | 9,300 | n/a |
S: 12,000
N unanswerable: how many designated teachers were trained in 2023/24
Q fact-table: what went on the speech therapist in the end
A: | Speech and language therapist | 31,000 | 12,400 | 11 |
S: 12,400
Q fact-table: target for pep quality july 2025
A: | PEP quality | Kofi Danso | Judged good | 81% | 90% |
S: 90%
Q fact-table: who's in charge of reading at primary age
A: | Reading at KS2 | Jill Ormsby-Hart | Expected standard | 47% | 55% |
S: Jill Ormsby-Hart
Q paraphrase: how many gran-and-grandad families do we want to have heard of us by next summer
A: | Kinship care | Marguerite Ashby-Cole | Families who know of us | not known | 150 |
S: 150
N false-premise: how many kinship families know of the Virtual School now
