Q fact-text: How many young people did the Youth Support Service reach in 2022/23?
A: The Service had reached 4,310 young people aged 11 to 25, or 21% of that age group, as against 3,960 (19%) in 2021/22 and 5,120 (25%) in 2019/20, before the pandemic.
A: | Young people reached | 3,960 | 4,310 | 2,505 | 2,740 | 5,000 | Yellow |
S: 4,310

Q fact-text: young people reached before the pandemic
A: The Service had reached 4,310 young people aged 11 to 25, or 21% of that age group, as against 3,960 (19%) in 2021/22 and 5,120 (25%) in 2019/20, before the pandemic.
S: 5,120

Q paraphrase: what percentage of teenagers and young adults did the youth workers see in 2021/22
A: The Service had reached 4,310 young people aged 11 to 25, or 21% of that age group, as against 3,960 (19%) in 2021/22 and 5,120 (25%) in 2019/20, before the pandemic.
S: 19%

Q fact-text: number of youth centres open end of March 2023
A: There were seven youth centres open at 31 March 2023 and one, Glanrafon, closed for repair.
S: seven

Q fact-text: NEET percentage october 2022 leavers
A: The Year 11 leavers' survey of October 2022 had recorded 2.9% as not in education, employment or training (NEET), while the Welsh average was 2.1%.
S: 2.9%

Q fact-text: How did Wales as a whole do on NEETs in autumn 2022?
A: The Year 11 leavers' survey of October 2022 had recorded 2.9% as not in education, employment or training (NEET), while the Welsh average was 2.1%.
S: 2.1%

Q definition: what does NEET mean?
A: The Year 11 leavers' survey of October 2022 had recorded 2.9% as not in education, employment or training (NEET), while the Welsh average was 2.1%.
S: not in education, employment or training

Q paraphrase: what share of 16 year olds have got no job or college place this time, the early figure
A: 3.5 At the end of September 74 Year 11 leavers were unconfirmed or NEET, a provisional 3.4% of the cohort of 2,176.
S: a provisional 3.4%

Q fact-text: How many Year 11 leavers were NEET or unconfirmed at end September 2023?
A: 3.5 At the end of September 74 Year 11 leavers were unconfirmed or NEET, a provisional 3.4% of the cohort of 2,176.
S: 74

Q who-said: Which councillor wanted to know why Cwm Isaf has nothing in the evenings?
A: **1.2** Cllr Trott asked why Cwm Isaf had no evening provision at all.
S: Cllr Trott

Q reason: why are there no youth club nights in Cwm Isaf
A: Mr Catterick replied that the detached team had visited on eleven evenings in the year but that the chapel vestry was no longer available to let.
S: the chapel vestry was no longer available to let

Q fact-text: visits by detached team to Cwm Isaf in the year
A: Mr Catterick replied that the detached team had visited on eleven evenings in the year but that the chapel vestry was no longer available to let.
S: eleven evenings

Q paraphrase: what do the kids on the youth council moan about most
A: **1.3** Elsi Marrow said that the thing young people had most often raised with the Youth Council was the cost of the bus to Trehelyg, £4.20 return, and not the want of a building.
S: the cost of the bus to Trehelyg, £4.20 return

Q fact-text: bus fare to Trehelyg
A: **1.3** Elsi Marrow said that the thing young people had most often raised with the Youth Council was the cost of the bus to Trehelyg, £4.20 return, and not the want of a building.
S: £4.20 return

Q fact-text: What would half-price fares cost a year?
A: The Cabinet Member, Cllr Huw Sandbrook, said that a half-fare scheme would cost £118,000 a year and could not be promised.
S: £118,000

Q who-said: who wouldn't promise cheaper bus fares
A: The Cabinet Member, Cllr Huw Sandbrook, said that a half-fare scheme would cost £118,000 a year and could not be promised.
S: Cllr Huw Sandbrook

Q decision: By what date did the Committee resolve in July that Glanrafon should reopen?
A: **1.4 Resolved:** (a) that a task and finish group be set up on youth provision in the northern valleys; (b) that Glanrafon be reopened by 31 October 2023, officers having suggested 31 December; (c) that the NEET action plan be brought to the November meeting.
S: 31 October 2023

Q fact-text: Which reopening date for Glanrafon had officers put forward in July?
A: **1.4 Resolved:** (a) that a task and finish group be set up on youth provision in the northern valleys; (b) that Glanrafon be reopened by 31 October 2023, officers having suggested 31 December; (c) that the NEET action plan be brought to the November meeting.
S: 31 December

Q date: What is the earliest Glanrafon can now open again?
A: The cost of repair, estimated at £86,000 in July, was now £131,000, and the centre could not reopen before 12 February 2024.
S: 12 February 2024

Q date: when was asbestos discovered at the youth centre
A: Mr Catterick reported that asbestos had been found above the boiler room on 4 September.
S: 4 September

Q fact-text: Glanrafon repair cost latest
A: The cost of repair, estimated at £86,000 in July, was now £131,000, and the centre could not reopen before 12 February 2024.
S: £131,000

Q fact-text: How much were the Glanrafon repairs thought to cost in July?
A: The cost of repair, estimated at £86,000 in July, was now £131,000, and the centre could not reopen before 12 February 2024.
S: £86,000

Q who-said: Who thought Glanrafon should be abandoned in favour of the leisure centre?
A: Cllr Bevin-Rees said that in his view the building should be given up and the money put into the leisure centre next door.
S: Cllr Bevin-Rees

Q reason: on what grounds did Cllr Ollerton disagree about the leisure centre?
A: Cllr Ollerton did not agree: the leisure centre charged for entry and 60% of Glanrafon's members received free school meals.
S: the leisure centre charged for entry and 60% of Glanrafon's members received free school meals

Q paraphrase: how many of the glanrafon lot are from families on free dinners
A: Cllr Ollerton did not agree: the leisure centre charged for entry and 60% of Glanrafon's members received free school meals.
S: 60%

Q decision: What change was made to the terms of reference of the northern valleys group?
A: The Committee approved the draft with one change, that the number of evidence sessions be four and not three.
S: the number of evidence sessions be four and not three

Q fact-text: Who leads the Northern Valleys group?
A: Membership: Cllrs Morrissey (lead), Trott and Ollerton, with two members of the Youth Council.
S: Morrissey (lead)

Q date: when does the northern valleys group have to report
A: The group would report on 16 January 2024.
A: | 16 January 2024 | Northern Valleys Task and Finish report | Cllr Morrissey |
S: 16 January 2024

Q list: What is the task and finish group not allowed to look into?
A: Matters excluded: school transport, which was before another committee, and the staffing structure of the Service.
S: school transport, which was before another committee, and the staffing structure of the Service

Q fact-text: Trywydd referrals quarter to june 2023
A: The Committee heard that referrals to the young people's drug service, Trywydd, had been 47 in the quarter to June against 29 in the same quarter of 2022, and that 31 of the 47 concerned nicotine vapes.
S: 47

Q fact-text: How many of the drug service referrals were about vapes?
A: The Committee heard that referrals to the young people's drug service, Trywydd, had been 47 in the quarter to June against 29 in the same quarter of 2022, and that 31 of the 47 concerned nicotine vapes.
S: 31 of the 47

Q comparison: Were there more drug service referrals in the June quarter than in the same one of 2022?
A: The Committee heard that referrals to the young people's drug service, Trywydd, had been 47 in the quarter to June against 29 in the same quarter of 2022, and that 31 of the 47 concerned nicotine vapes.
S: 47 in the quarter to June against 29

Q paraphrase: how long does a youngster wait to see someone about drugs
A: The waiting time for a first appointment was 19 days, the target being 10.
S: 19 days

Q fact-text: target waiting time Trywydd
A: The waiting time for a first appointment was 19 days, the target being 10.
S: 10

Q decision: How did the September vote on Glanrafon go?
A: **2.4 Resolved**, by three votes to one: that the Cabinet be asked to proceed with the repair of Glanrafon.
S: three votes to one

Q fact-text: who chaired in September 2023
A: *In the Chair:* Cllr Nia Garland, Cllr Penhallt having sent apologies.
S: Cllr Nia Garland

Q fact-text: base budget for the youth service 2023/24
A: 3.2 The Service is funded from the Council's base budget (£642,000), the Youth Support Grant (£388,000) and the Shared Prosperity Fund (£215,000 in 2023/24, ending on 31 March 2025).
S: £642,000

Q fact-text: What was the council's own contribution in 2022/23?
A: In 2022/23 the figures were £655,000, £388,000 and nil, though the European Social Fund had then given £274,000.
S: £655,000

Q paraphrase: how much did the EU pot give the year before
A: In 2022/23 the figures were £655,000, £388,000 and nil, though the European Social Fund had then given £274,000.
S: £274,000

Q date: When does the Shared Prosperity money stop?
A: 3.2 The Service is funded from the Council's base budget (£642,000), the Youth Support Grant (£388,000) and the Shared Prosperity Fund (£215,000 in 2023/24, ending on 31 March 2025).
S: 31 March 2025

Q definition: when is a young person counted as engaged rather than just reached
A: 3.3 "Reached" means that a young person has been recorded by name at least once in the year; "engaged" means five or more contacts in a period of twelve weeks.
S: "engaged" means five or more contacts in a period of twelve weeks

Q definition: meaning of "reached"
A: 3.3 "Reached" means that a young person has been recorded by name at least once in the year; "engaged" means five or more contacts in a period of twelve weeks.
S: a young person has been recorded by name at least once in the year

Q fact-text: engaged april-september 2023
A: 3.4 Between 1 April and 30 September 2023 the Service reached 2,740 young people and engaged 1,015, compared with 2,505 and 870 in the same half of 2022.
A: | Young people engaged | 1,402 | 1,688 | 870 | 1,015 | 1,900 | Green |
S: 1,015

Q fact-text: What percentage of sessions were in Welsh?
A: Welsh-medium sessions made up 18% of all sessions; the Service's promise under the Welsh in Education Strategic Plan is 25% by 2025.
S: 18%

Q fact-text: what has been promised for Welsh-medium sessions by 2025?
A: Welsh-medium sessions made up 18% of all sessions; the Service's promise under the Welsh in Education Strategic Plan is 25% by 2025.
S: 25% by 2025

Q fact-text: how many of the 74 live in the northern valleys
A: Of the 74, 26 lived in the northern valleys, 19 in Trehelyg and 13 had been educated other than at school.
S: 26

Q fact-text: NEET leavers educated other than at school
A: Of the 74, 26 lived in the northern valleys, 19 in Trehelyg and 13 had been educated other than at school.
S: 13

Q date: When does Careers Wales finish its survey?
A: The confirmed figure will not be known until Careers Wales completes its survey on 31 October.
S: 31 October

Q reason: What is the main cause put forward for more NEETs?
A: 3.6 The rise is attributed chiefly to anxiety and poor mental health, recorded for 41 of the 74, and secondarily to the end of the European-funded "Llwybrau" mentors, of whom six lost their posts in March 2023.
S: anxiety and poor mental health, recorded for 41 of the 74

Q paraphrase: how many mentors got laid off in spring 2023
A: 3.6 The rise is attributed chiefly to anxiety and poor mental health, recorded for 41 of the 74, and secondarily to the end of the European-funded "Llwybrau" mentors, of whom six lost their posts in March 2023.
S: six lost their posts in March 2023

Q fact-text: young carers known september 2022
A: In September 2022 there were 128, of whom 54 held one.
S: 128

Q paraphrase: how many kids looking after a parent have got the ID card now
A: 3.7 Young carers: 163 were known to the Service, of whom 102 held an identity card.
S: 102

Q fact-text: responses to Dy Lais survey
A: 3.8 The "Dy Lais" survey ran from 18 September to 13 October 2023 and was answered by 1,286 young people.
S: 1,286

Q paraphrase: what do young people want most across the whole borough
A: Somewhere warm to meet was the first wish of 34%, cheaper buses of 31% and help with mental health of 22%.
S: Somewhere warm to meet was the first wish of 34%

Q fact-text: What came top in the northern valleys in the survey?
A: In the northern valleys alone cheaper buses came first, with 47%.
S: cheaper buses came first, with 47%

Q fact-text: first wish mental health help percent
A: Somewhere warm to meet was the first wish of 34%, cheaper buses of 31% and help with mental health of 22%.
S: 22%

Q paraphrase: do youngsters reckon councillors take notice of them
A: Only 38% felt that councillors listened to them, though this was 7 percentage points better than in 2021.
S: Only 38%

Q fact-text: share of Glanrafon members who are girls
A: Closing Glanrafon, were it decided upon, would fall most heavily on girls, who are 58% of its members.
S: 58%

Q fact-text: half-year forecast overspend youth support
A: 3.10 The half-year forecast is an overspend of £37,000, which arises from agency cover at Trehelyg and will be met from the Director's contingency.
S: £37,000

Q reason: what is causing the service to overspend
A: 3.10 The half-year forecast is an overspend of £37,000, which arises from agency cover at Trehelyg and will be met from the Director's contingency.
S: agency cover at Trehelyg

Q paraphrase: what piggy bank will they raid for the extra 45k at glanrafon
A: Provision for the additional £45,000 at Glanrafon has not been made; Cabinet on 5 December will be asked to draw on the Schools Maintenance Reserve.
S: the Schools Maintenance Reserve

Q fact-table: Members at Abercarnog in September 2023
A: | Abercarnog | 3 | 2 | 121 | 98 | 17 | 35,100 | C |
S: 98

Q fact-table: how many members did Pont Sychan have a year ago (sept 2022)
A: | Pont Sychan | 4 | 3 | 165 | 181 | 31 | 44,200 | C |
S: 165

Q fact-table: average attendance at y felin
A: | Y Felin | 2 | 2 | 76 | 104 | 22 | 21,800 | A |
S: 22

Q fact-table: What does Trehelyg youth centre cost to run?
A: | Trehelyg | 5 | 4 | 318 | 346 | 52 | 71,400 | B |
S: 71,400

Q paraphrase: how many nights was bryn eithin open before covid
A: | Bryn Eithin | 2 | 1 | 63 | 41 | 9 | 17,300 | D |
S: 2

Q fact-table: llanfedw evenings a week 2023
A: | Llanfedw | 3 | 3 | 142 | 139 | 24 | 38,600 | B |
S: 3

Q list: Which youth centres are in condition D?
A: | Glanrafon | 4 | 0 | 207 | 0 | – | 18,900 | D |
A: | Bryn Eithin | 2 | 1 | 63 | 41 | 9 | 17,300 | D |

Q list: Which centres lost members between September 2022 and September 2023 though still open?
A: | Llanfedw | 3 | 3 | 142 | 139 | 24 | 38,600 | B |
A: | Abercarnog | 3 | 2 | 121 | 98 | 17 | 35,100 | C |
A: | Bryn Eithin | 2 | 1 | 63 | 41 | 9 | 17,300 | D |

Q comparison: is Cae Dafydd or Llanfedw cheaper to run
A: | Cae Dafydd | 3 | 3 | 155 | 160 | 28 | 36,700 | B |
A: | Llanfedw | 3 | 3 | 142 | 139 | 24 | 38,600 | B |
S: 36,700

Q fact-table: which centre is in the best condition
A: | Y Felin | 2 | 2 | 76 | 104 | 22 | 21,800 | A |
S: A

Q fact-table: Detached evenings in the first half of 2023/24
A: | Detached work evenings | 84 | 97 | 51 | 38 | 120 | Red |
S: 38

Q fact-table: target for detached work evenings 23/24
A: | Detached work evenings | 84 | 97 | 51 | 38 | 120 | Red |
S: 120

Q fact-table: how many accredited outcomes in 2022/23?
A: | Accredited outcomes | 366 | 471 | 190 | 233 | 450 | Green |
S: 471

Q fact-table: Duke of Edinburgh starts half-year 23/24
A: | Duke of Edinburgh's Award starts | 204 | 251 | 160 | 149 | 260 | Yellow |
S: 149

Q paraphrase: how many young folk with nowhere to live were sent to the service in the whole of last year
A: | Youth homelessness referrals | 59 | 83 | 36 | 52 | – | Monitor |
S: 83

Q paraphrase: how long to see a counsellor these days
A: | Counselling wait (days) | 28 | 33 | 35 | 24 | 20 | Yellow |
S: 24

Q fact-table: Which measure is rated red?
A: | Detached work evenings | 84 | 97 | 51 | 38 | 120 | Red |
S: Detached work evenings

Q fact-table: How many schools are using the early identification tool?
A: | N1 | Early identification tool used from Year 9 | Gwenda Ashcott | Jan 2024 | 0 | In use in 5 of 9 schools |
S: In use in 5 of 9 schools

Q fact-table: cost of the four engagement mentors
A: | N2 | Four engagement mentors | Iolo Catterick | Nov 2023 | 142,000 | Two in post, two being vetted |
S: 142,000

Q fact-table: who is responsible for council traineeships
A: | N5 | Traineeships within the Council | Head of Human Resources | Apr 2024 | 64,000 | 7 of 20 places found |
S: Head of Human Resources

Q fact-table: what will the travel bursary cost
A: | N4 | Travel bursary for northern valleys | Mererid Stallworthy | Jan 2024 | 26,000 | Awaiting Cabinet |
S: 26,000

Q paraphrase: whens the drop in at the college start
A: | N6 | Wellbeing drop-in at Coleg Taf Uchaf | Gwenda Ashcott | Oct 2023 | 18,000 | Opened 9 October |
S: Opened 9 October

Q fact-table: how many traineeship places have been found so far?
A: | N5 | Traineeships within the Council | Head of Human Resources | Apr 2024 | 64,000 | 7 of 20 places found |
S: 7 of 20 places found

Q decision: What does the report want members to back instead of half fares, and for how long?
A: That the Committee (1) notes the position; (2) endorses the NEET action plan; (3) supports the travel bursary, in preference to a half-fare scheme, for an initial period of two terms.
S: supports the travel bursary, in preference to a half-fare scheme, for an initial period of two terms

Q date: When will waiting times at Trywydd come to the Committee?
A: | 12 March 2024 | Trywydd waiting times | Area Planning Board |
S: 12 March 2024

Q fact-table: who is bringing the elective home education item
A: | 12 March 2024 | Elective home education | Gwenda Ashcott |
S: Gwenda Ashcott

N unanswerable: How many young people did the Service reach in 2020/21?

N unanswerable: What is the confirmed NEET figure for 2023?

N unanswerable: Who voted against asking Cabinet to repair Glanrafon?

N unanswerable: running cost of trehelyg in 2019

N unanswerable: How many 11 to 25 year olds live in Cwm Isaf?

N unanswerable: which two youth councillors are on the northern valleys group

N unanswerable: How much would the leisure centre charge Glanrafon's members for entry?

N unanswerable: Dy Lais survey response numbers in 2021

N unanswerable: why was Cllr Penhallt absent in september

N unanswerable: How many of the 74 leavers were young carers?

N unanswerable: what did the asbestos removal firm charge

N false-premise: When did Cabinet agree to the half-fare scheme?

N false-premise: Why did membership at Y Felin fall?

N false-premise: On what day did Glanrafon reopen in October?

N false-premise: What did Cllr Morrissey say at the September meeting about the terms of reference?

N false-premise: how did Elsi Marrow vote on glanrafon

Q paraphrase: what nasty stuff did they find above the boilers
A: Mr Catterick reported that asbestos had been found above the boiler room on 4 September.
S: asbestos

Q paraphrase: whats it going to set us back to mend glanrafon now
A: The cost of repair, estimated at £86,000 in July, was now £131,000, and the centre could not reopen before 12 February 2024.
S: £131,000

Q paraphrase: how many youngsters in the half year came along regularly, not just once
A: 3.4 Between 1 April and 30 September 2023 the Service reached 2,740 young people and engaged 1,015, compared with 2,505 and 870 in the same half of 2022.
A: | Young people engaged | 1,402 | 1,688 | 870 | 1,015 | 1,900 | Green |
S: 1,015

Q paraphrase: who do they say would lose out most if glanrafon shut for good
A: Closing Glanrafon, were it decided upon, would fall most heavily on girls, who are 58% of its members.
S: girls, who are 58% of its members

Q paraphrase: how many kids that look after family does the service know about now
A: 3.7 Young carers: 163 were known to the Service, of whom 102 held an identity card.
S: 163

Q paraphrase: how many were being sent to the drugs people the year before, april to june
A: The Committee heard that referrals to the young people's drug service, Trywydd, had been 47 in the quarter to June against 29 in the same quarter of 2022, and that 31 of the 47 concerned nicotine vapes.
S: 29

Q paraphrase: how many youth clubs were shut for repairs back in march
A: There were seven youth centres open at 31 March 2023 and one, Glanrafon, closed for repair.
S: one, Glanrafon, closed for repair

Q paraphrase: what's the pot for out-of-work school leavers' mentors costing
A: | N2 | Four engagement mentors | Iolo Catterick | Nov 2023 | 142,000 | Two in post, two being vetted |
S: 142,000

Q paraphrase: how many clubs nights a week at abercarnog nowadays
A: | Abercarnog | 3 | 2 | 121 | 98 | 17 | 35,100 | C |
S: 2

Q paraphrase: how many kids took up the dofe in the whole of last year
A: | Duke of Edinburgh's Award starts | 204 | 251 | 160 | 149 | 260 | Yellow |
S: 251

Q fact-table: Pont Sychan running cost
A: | Pont Sychan | 4 | 3 | 165 | 181 | 31 | 44,200 | C |
S: 44,200

Q fact-table: What is the condition grade of Cae Dafydd?
A: | Cae Dafydd | 3 | 3 | 155 | 160 | 28 | 36,700 | B |
S: B

Q fact-table: members llanfedw sept 2022
A: | Llanfedw | 3 | 3 | 142 | 139 | 24 | 38,600 | B |
S: 142

Q fact-table: target for young people engaged 2023/24
A: | Young people engaged | 1,402 | 1,688 | 870 | 1,015 | 1,900 | Green |
S: 1,900

Q fact-table: counselling wait half-year 22/23
A: | Counselling wait (days) | 28 | 33 | 35 | 24 | 20 | Yellow |
S: 35

Q fact-table: How many youth homelessness referrals came in the first half of 2023/24?
A: | Youth homelessness referrals | 59 | 83 | 36 | 52 | – | Monitor |
S: 52

Q fact-table: accredited outcomes half year 23/24
A: | Accredited outcomes | 366 | 471 | 190 | 233 | 450 | Green |
S: 233

Q fact-table: When is the traineeships action due?
A: | N5 | Traineeships within the Council | Head of Human Resources | Apr 2024 | 64,000 | 7 of 20 places found |
S: Apr 2024
