Q date: date and start of the October learning scrutiny meeting
A: Monday 17 October 2022, 9.30 am, hybrid meeting (Council Chamber, Neuadd y Sir, and by video link)
S: Monday 17 October 2022, 9.30 am

Q paraphrase: can i speak in english
A: Members may contribute in Welsh or English; simultaneous translation is provided.
S: Members may contribute in Welsh or English

Q fact-text: who do i contact about the papers
A: Enquiries about these papers: Gethin Hopcyn, Scrutiny Support, scrutiny@glanelwy.example.
S: Gethin Hopcyn

N unanswerable: What is Gethin Hopcyn's phone number?

Q fact-text: Who chaired in July 2022?
A: PRESENT: Councillors Menna Rhydderch (Chair), Dilwyn Pask, Carys Ellwood, Ioan Breese, Huw Tallis, Megan Orrell and Rhodri Stamp; Canon Alun Meyler (Church in Wales), Mrs Delyth Crowe (parent governor).
S: Menna Rhydderch

Q paraphrase: who couldn't make it on 4 July
A: APOLOGIES: Councillor Glesni Vine; Mr Sean Duffin (Roman Catholic Church).
S: Councillor Glesni Vine; Mr Sean Duffin

N unanswerable: Why did Councillor Vine send apologies?

Q fact-text: Who is the cabinet member for education?
A: IN ATTENDANCE: Councillor Trystan Hale (Cabinet Member for Education), Mrs Nia Bowdler (Chief Education Officer), Mr Gareth Penry (Manager, School Organisation), Ms Lowri Stannard (Principal Challenge Adviser, the regional consortium).
S: Councillor Trystan Hale

Q fact-text: Catholic church rep
A: APOLOGIES: Councillor Glesni Vine; Mr Sean Duffin (Roman Catholic Church).
S: Mr Sean Duffin

Q decision: Who became vice-chair?
A: Appointment of Vice-Chair.** Councillor Breese was appointed Vice-Chair for the municipal year 2022/23; Councillor Orrell had also been nominated.
S: Councillor Breese was appointed Vice-Chair for the municipal year 2022/23

Q decision: vice chair appointed for which year
A: Appointment of Vice-Chair.** Councillor Breese was appointed Vice-Chair for the municipal year 2022/23; Councillor Orrell had also been nominated.
S: Councillor Breese was appointed Vice-Chair for the municipal year 2022/23

Q fact-text: Who else was put up for vice-chair?
A: Appointment of Vice-Chair.** Councillor Breese was appointed Vice-Chair for the municipal year 2022/23; Councillor Orrell had also been nominated.
S: Councillor Orrell

N unanswerable: How many votes did Councillor Orrell get for Vice-Chair?

Q who-said: Whose child goes to Llanfedw?
A: Mrs Crowe declared that her daughter attended Ysgol Llanfedw; the Monitoring Officer advised that this was not prejudicial.
S: Mrs Crowe

Q fact-text: Councillor Tallis's interest
A: Declarations.** Councillor Tallis declared a personal interest in item 4 as a governor of Ysgol Bryn Onnen.
S: a governor of Ysgol Bryn Onnen

N false-premise: Why did Mrs Crowe leave the room for item 4?

Q fact-text: attendance in comp schools before covid
A: Attendance and exclusions.** Mrs Bowdler informed the Committee that attendance in secondary schools stood at 86.3% for the year, compared with 94.1% in 2018/19, the last full year before the pandemic.
A: | Secondary attendance % | 94.1 | 87.2 | 86.3 | 89.0 |
S: 94.1

Q fact-text: Secondary school attendance for 2021/22
A: Attendance and exclusions.** Mrs Bowdler informed the Committee that attendance in secondary schools stood at 86.3% for the year, compared with 94.1% in 2018/19, the last full year before the pandemic.
A: | Secondary attendance % | 94.1 | 87.2 | 86.3 | 89.0 |
S: 86.3

N unanswerable: What was secondary attendance in 2019/20?

Q fact-text: How many children are home schooled?
A: Councillor Stamp queried how many pupils were being educated at home, and was told 143, up from 68 three years ago.
A: | Educated at home (number) | 68 | 127 | 143 | – |
S: 143

N unanswerable: Why has home education more than doubled?

Q reason: Why do pupils stay away, by the schools' own findings?
A: Ms Stannard pointed to the schools' own research, which found anxiety to be the chief cause of absence.
S: anxiety to be the chief cause of absence

Q who-said: who was bothered about exclusions piling up in a couple of schools
A: Councillor Pask was uneasy that fixed-term exclusions were concentrated in two schools, which officers declined to name in public.
S: Councillor Pask

N false-premise: Which two schools have most of the fixed-term exclusions?

Q who-said: what did Mr Fold say about fining parents
A: The head of Ysgol Uwchradd y Foryd, Mr Emrys Fold, contended that sanctions for parents did not work, and that he had not asked for a fixed penalty notice since 2019.
S: sanctions for parents did not work

Q fact-text: Since when has Foryd's head not sought a penalty notice?
A: The head of Ysgol Uwchradd y Foryd, Mr Emrys Fold, contended that sanctions for parents did not work, and that he had not asked for a fixed penalty notice since 2019.
S: 2019

N unanswerable: How many fixed penalty notices did the county issue in 2021/22?

Q who-said: What did the teachers' union say about violence?
A: NASUWT Cymru warned in a letter that its members were meeting violence weekly.
S: its members were meeting violence weekly

Q who-said: who wanted chaplains in the teams
A: Canon Meyler asked that chaplains be included in well-being teams.
S: Canon Meyler

Q decision: What was resolved on attendance and exclusions?
A: RESOLVED to request a breakdown of exclusions by reason, to be considered in private, and to invite the heads of two schools of the Committee's choosing to a future meeting.
S: to request a breakdown of exclusions by reason, to be considered in private

Q paraphrase: will we see why kids get excluded
A: RESOLVED to request a breakdown of exclusions by reason, to be considered in private, and to invite the heads of two schools of the Committee's choosing to a future meeting.
S: to request a breakdown of exclusions by reason, to be considered in private

N unanswerable: How did members vote on the exclusions resolution?

Q definition: what is option iv for the onnen valley
A: Reorganisation of primary schools in the Onnen valley.** Mr Penry set out the options: (i) no change; (ii) federation of the four schools under one head; (iii) closing Ysgol Llanfedw and Ysgol Pont-y-garth and enlarging Ysgol Bryn Onnen; (iv) a new area school at Tir Glas.
S: a new area school at Tir Glas

Q definition: Which option means one headteacher for four schools?
A: Reorganisation of primary schools in the Onnen valley.** Mr Penry set out the options: (i) no change; (ii) federation of the four schools under one head; (iii) closing Ysgol Llanfedw and Ysgol Pont-y-garth and enlarging Ysgol Bryn Onnen; (iv) a new area school at Tir Glas.
S: (ii) federation of the four schools under one head

Q fact-text: empty desks in the four valley schools
A: The four schools had 231 pupils and 118 surplus places.
S: 118 surplus places

Q fact-text: How many children go to the four schools?
A: The four schools had 231 pupils and 118 surplus places.
S: 231

N unanswerable: How many surplus places does Ysgol Llanfedw have?

Q who-said: Which option did the Cabinet Member favour consulting on?
A: The Cabinet Member was minded to consult on (iii).
S: (iii)

Q who-said: Who worried about small ones travelling so long?
A: Mrs Crowe feared a journey of 50 minutes for the youngest.
S: Mrs Crowe

Q who-said: who promised the welsh stream stays
A: Councillor Ellwood sought assurance that a Welsh-medium stream would be kept, which the Chief Education Officer gave.
S: the Chief Education Officer

Q who-said: what was Mr Roe's case for Llanfedw
A: The chair of governors at Llanfedw, Mr Idwal Roe, maintained that rolls would recover with the 60 homes that had planning permission.
S: rolls would recover with the 60 homes that had planning permission

N unanswerable: When will the 60 homes at Llanfedw be built?

Q who-said: who wanted the federation to go out for consultation too
A: Councillor Orrell urged that (ii) be consulted on alongside (iii).
S: Councillor Orrell

Q who-said: what did UCAC want
A: UCAC asked for a written guarantee for teachers.
S: a written guarantee for teachers

N unanswerable: What did UNISON Cymru say about the Onnen valley?

Q decision: What did scrutiny recommend on the valley schools?
A: RESOLVED, by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation, and that the consultation not begin before schools return in September.
S: by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation

Q decision: how was the vote on the onnen valley
A: RESOLVED, by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation, and that the consultation not begin before schools return in September.
S: by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation

N unanswerable: Who were the two who voted against?

Q date: When do Year 1s get free dinners?
A: Free school meals.** It was reported that universal free meals would begin for Reception on 5 September 2022, for Years 1 and 2 in April 2023, and for the remaining primary years by September 2024.
S: April 2023

Q date: free meals reception start date
A: Free school meals.** It was reported that universal free meals would begin for Reception on 5 September 2022, for Years 1 and 2 in April 2023, and for the remaining primary years by September 2024.
S: 5 September 2022

Q fact-text: number of school kitchens needing kit
A: Eleven kitchens needed new equipment.
S: Eleven

Q decision: What was decided on free school meals?
A: RESOLVED to accept the report.
S: to accept the report

N unanswerable: When will free meals reach secondary schools?

Q date: what time did the July meeting finish
A: The meeting ended at 12.20 pm.
S: 12.20 pm

Q date: When does the Onnen consultation open and shut?
A: Cabinet has agreed to consult on options (ii) and (iii), but from 12 September, closing on 24 October, since the statutory timetable permits no later start.
S: from 12 September, closing on 24 October

Q reason: Why couldn't it start later?
A: Cabinet has agreed to consult on options (ii) and (iii), but from 12 September, closing on 24 October, since the statutory timetable permits no later start.
S: the statutory timetable permits no later start

Q decision: What did Cabinet say about holding events at each school?
A: I am unable to agree to the consultation events being held in each of the four schools; there will be two, at Bryn Onnen on 27 September and at Pont-y-garth on 4 October.
S: two, at Bryn Onnen on 27 September and at Pont-y-garth on 4 October

Q paraphrase: where are the drop-ins being held
A: I am unable to agree to the consultation events being held in each of the four schools; there will be two, at Bryn Onnen on 27 September and at Pont-y-garth on 4 October.
S: two, at Bryn Onnen on 27 September and at Pont-y-garth on 4 October

N false-premise: When is the consultation event at Ysgol Llanfedw?

Q date: when were the inspectors in
A: C1 Inspectors visited from 9 to 13 May 2022.
S: from 9 to 13 May 2022

Q paraphrase: what do the inspectors reckon to the bosses
A: They found that "leaders know their schools well, but do not act quickly enough where standards are weak".
S: "leaders know their schools well, but do not act quickly enough where standards are weak"

Q fact-text: What did Estyn praise?
A: They judged support for additional learning needs (ALN) to be a strength and the youth service to be "a jewel".
S: support for additional learning needs (ALN) to be a strength and the youth service to be "a jewel"

Q definition: ALN
A: They judged support for additional learning needs (ALN) to be a strength and the youth service to be "a jewel".
S: additional learning needs

Q list: What does Estyn recommend?
A: R1 Improve outcomes for learners eligible for free school meals at key stage 4
A: R2 Strengthen the evaluation of the consortium's work in secondary schools
A: R3 Make sure that all schools' accounts with a deficit have an agreed recovery plan

N unanswerable: What did Estyn say about the standard of Welsh?

Q date: action plan to Estyn by when
A: C2 An action plan must be sent to Estyn by 30 November 2022.
S: 30 November 2022

Q fact-text: Has the authority been put in follow-up?
A: The authority was not placed in any category of follow-up.
S: not placed in any category

N false-premise: In which category of follow-up was the authority placed?

Q fact-table: primary attendance last year
A: | Primary attendance % | 94.6 | 91.0 | 90.4 | 92.5 |
S: 90.4

Q fact-table: primary attendance pre-pandemic
A: | Primary attendance % | 94.6 | 91.0 | 90.4 | 92.5 |
S: 94.6

Q fact-table: Target for permanent exclusions next year
A: | Permanent exclusions (number) | 7 | 4 | 12 | 8 |
S: 8

Q fact-table: how many kids got kicked out for good in 21/22
A: | Permanent exclusions (number) | 7 | 4 | 12 | 8 |
S: 12

Q fact-table: fixed term exclusions 2020/21
A: | Fixed-term exclusions (number) | 512 | 389 | 744 | 600 |
S: 389

N unanswerable: How many pupils were permanently excluded in 2019/20?

Q fact-table: Year 11 leavers without job or course 2021/22
A: | Year 11 leavers NEET % | 2.1 | 1.8 | 2.6 | 2.0 |
S: 2.6

Q fact-table: year 13 neet target
A: | Year 13 leavers NEET % | 2.9 | 3.3 | 3.1 | 2.8 |
S: 2.8

N unanswerable: What share of Year 12 leavers was NEET?

Q fact-table: What share of six-year-olds learn in Welsh?
A: | Pupils taught through Welsh, Year 1 % | 31.0 | 33.4 | 34.2 | 36.0 |
S: 34.2

Q fact-table: school dinner take-up 2020/21
A: | Free school meals take-up % | 71 | 66 | 69 | 75 |
S: 66

Q comparison: Is home schooling higher than in 2020/21?
A: | Educated at home (number) | 68 | 127 | 143 | – |

Q reason: What lay behind most of the expulsions?
A: D1 Permanent exclusions trebled within a year; eight of the twelve followed assaults.
S: eight of the twelve followed assaults

Q fact-text: last year's target for permanent exclusions
A: The target set for 2021/22, which was 6, was therefore missed.
S: 6

Q fact-table: Llanfedw pupils
A: | Ysgol Llanfedw | 38 | -12,700 | -20,400 | Agreed |
S: 38

Q fact-table: how far in the red is Llanfedw now
A: | Ysgol Llanfedw | 38 | -12,700 | -20,400 | Agreed |
S: -20,400

Q fact-table: Foryd deficit 2021
A: | Ysgol Uwchradd y Foryd | 812 | -318,000 | -204,000 | Agreed |
S: -318,000

Q fact-table: Which school has a deficit with no plan agreed?
A: | Ysgol Dinas Elwy | 964 | -96,000 | -141,000 | Not agreed |
S: Not agreed

Q fact-table: Balance of Glan Morfa at end of March 2022
A: | Ysgol Uwchradd Glan Morfa | 1,140 | 210,000 | 455,000 | n/a |
S: 455,000

Q fact-table: how many on roll at the referral unit
A: | Canolfan y Bont (pupil referral unit) | 46 | 18,300 | -7,900 | In draft |
S: 46

Q fact-table: Pont-y-garth balance 2021
A: | Ysgol Pont-y-garth | 44 | 9,800 | 15,100 | n/a |
S: 9,800

Q comparison: Which schools' finances got worse between 2021 and 2022?
A: | Ysgol Llanfedw | 38 | -12,700 | -20,400 | Agreed |
A: | Ysgol Dinas Elwy | 964 | -96,000 | -141,000 | Not agreed |
A: | Canolfan y Bont (pupil referral unit) | 46 | 18,300 | -7,900 | In draft |

N unanswerable: What balance is forecast for Ysgol Dinas Elwy in March 2023?

Q reason: Why have school reserves gone up?
A: E1 Most balances rose because grants from the Welsh Government came in late March and could not be spent before the year ended.
S: grants from the Welsh Government came in late March

Q fact-text: how big can a secondary's savings get before they can be taken back
A: The Chief Finance Officer may claw back a balance over £50,000 in a primary and £100,000 in a secondary school.
S: £100,000

Q fact-text: How much has been clawed back?
A: No money has been clawed back so far.
S: No money

N false-premise: Which school had its balance clawed back?

Q fact-text: responses to valley consultation so far
A: F1 196 replies had come in, 121 of them from pupils.
S: 196

Q fact-text: turnout at bryn onnen event
A: Seventy-two people attended at Bryn Onnen and 155 at Pont-y-garth.
S: Seventy-two

N unanswerable: How many of the replies were against option (iii)?

Q who-said: What will the Llanfedw pupils miss?
A: The children of Llanfedw told officers that they would miss "our field and Mrs Tudor".
S: "our field and Mrs Tudor"

Q who-said: community council's view of closing two schools
A: The community council called option (iii) "the end of the village".
S: "the end of the village"

Q decision: What must members do about the consultation on 17 October?
A: F2 The Committee is asked to agree its own response at this meeting.
S: agree its own response

Q date: who finally decides on the valley schools and when
A: The decision rests with Cabinet on 12 December 2022.
S: Cabinet on 12 December 2022

Q fact-table: How much for kitchen equipment?
A: | 4 July | Cost of equipment for kitchens | Catering Manager | £286,000, circulated 1 August |
S: £286,000

Q fact-table: which head said yes to coming
A: | 4 July | Invitation to two headteachers | Gethin Hopcyn | Foryd accepted; Dinas Elwy yet to reply |
S: Foryd accepted

Q fact-table: how many induction visits have been done
A: | 23 May | Induction visits to schools | Gethin Hopcyn | Four of six made |
S: Four of six

Q fact-table: Who owes us the ALN appeal numbers?
A: | 23 May | Numbers of ALN appeals | ALN Manager | Outstanding |
S: ALN Manager

N unanswerable: How many ALN appeals were there?

Q fact-table: When are school deficits on the agenda?
A: | 28 November 2022 | Estyn action plan; School deficits | Hybrid |
S: 28 November 2022

Q fact-table: where is the March 2023 meeting
A: | 6 March 2023 | Welsh in Education Strategic Plan; Youth service | At Canolfan Ieuenctid, Aberfforch |
S: Canolfan Ieuenctid, Aberfforch

Q fact-table: When is post-16 transport looked at?
A: | 22 May 2023 | Post-16 transport; Well-being of teachers | Hybrid |
S: 22 May 2023

Q paraphrase: what did the committee finally ask for with the valley schools
A: RESOLVED, by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation, and that the consultation not begin before schools return in September.
S: the consultation not begin before schools return in September

Q paraphrase: did scrutiny want the consultation held back till after the holidays
A: RESOLVED, by 5 votes to 2, to recommend that options (ii) and (iii) both be put to consultation, and that the consultation not begin before schools return in September.
S: the consultation not begin before schools return in September

N false-premise: When did the Committee recommend closing Ysgol Llanfedw?

N false-premise: Why did Cabinet agree to events at all four schools?

N unanswerable: What did the Committee resolve about penalty notices?

Q paraphrase: did the member who's a governor vote
A: Councillor Tallis took no part in the vote.
S: took no part in the vote

Q paraphrase: who is invited to speak at a later meeting
A: RESOLVED to request a breakdown of exclusions by reason, to be considered in private, and to invite the heads of two schools of the Committee's choosing to a future meeting.
S: the heads of two schools of the Committee's choosing

N false-premise: When did the head of Dinas Elwy agree to come?

N unanswerable: Which school did the Committee choose to visit?

Q paraphrase: is the deficit at the big school by the sea getting any better
A: | Ysgol Uwchradd y Foryd | 812 | -318,000 | -204,000 | Agreed |

Q fact-table: on roll at Dinas Elwy
A: | Ysgol Dinas Elwy | 964 | -96,000 | -141,000 | Not agreed |
S: 964

Q fact-table: Capel Seion balance march 2022
A: | Ysgol Capel Seion | 52 | 22,500 | 30,700 | n/a |
S: 30,700

N unanswerable: What was Capel Seion's balance in March 2020?

Q fact-table: referral unit recovery plan state
A: | Canolfan y Bont (pupil referral unit) | 46 | 18,300 | -7,900 | In draft |
S: In draft

N unanswerable: Why has Dinas Elwy no agreed recovery plan?

Q fact-table: Fixed-term exclusions last year
A: | Fixed-term exclusions (number) | 512 | 389 | 744 | 600 |
S: 744

Q fact-table: fixed-term exclusions target
A: | Fixed-term exclusions (number) | 512 | 389 | 744 | 600 |
S: 600

Q fact-table: year 11 neets 2018/19
A: | Year 11 leavers NEET % | 2.1 | 1.8 | 2.6 | 2.0 |
S: 2.1

N unanswerable: How many pupils were excluded for drugs?

Q paraphrase: did anyone stick up for a brand new school in the valley
A: Nobody spoke for a new area school, which the Council is not consulting upon.
S: Nobody

Q paraphrase: how many kids answered the consultation
A: F1 196 replies had come in, 121 of them from pupils.
S: 121

N unanswerable: How many parents answered the consultation?

Q date: When will the Estyn action plan come to committee?
A: | 28 November 2022 | Estyn action plan; School deficits | Hybrid |
S: 28 November 2022

N unanswerable: When did Estyn last inspect before May 2022?
