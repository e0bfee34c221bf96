Q fact-text: name of the chief social work officer
A: Chief Social Work Officer (CSWO): Heather Imrie.
S: Heather Imrie

Q definition: CSWO
A: Chief Social Work Officer (CSWO): Heather Imrie.
S: Chief Social Work Officer

Q fact-text: who is there from the health service and can he vote
A: Members: Provost Catriona Baxendale (Chair); Councillors Magnus Leask, Tom Dunwoodie, Shirin Alavi, Fergus Brodie, Nan Pettigrew; NHS non-executive Mr Graeme Roxburgh (observer).
S: Mr Graeme Roxburgh (observer)

Q paraphrase: my eyes are bad, how do I get the papers in big type
A: Papers in large print can be had from the Clerk with five days' notice.
S: from the Clerk with five days' notice

Q fact-text: where do journalists go
A: Members of the press should sit in the side gallery.
S: in the side gallery

Q reason: why is item 7 held behind closed doors?
A: Item 7 is private, as it names a carer.
S: it names a carer

N unanswerable: where should members of the public sit?

N unanswerable: who is the carer named in item 7?

Q date: date on the inspectors' letter
A: *From: Lead Inspector Ms Dorothea Laing.
A: Dated 31 May 2024.*
S: 31 May 2024

Q date: when did the inspectors come?
A: We visited the Ardleithen partnership between 4 and 15 March 2024.
S: between 4 and 15 March 2024

Q fact-text: how many files did the inspectors read of adults at risk
A: We read the files of 50 adults at risk of harm, and 30 others where the matter had gone no further than the first inquiry.
S: 50

Q fact-text: staff who filled in the inspectors' questionnaire
A: We heard from 214 staff by questionnaire and spoke with 9 adults and 6 unpaid carers.
S: 214

Q fact-text: unpaid carers the inspectors talked to
A: We heard from 214 staff by questionnaire and spoke with 9 adults and 6 unpaid carers.
S: 6

N unanswerable: how many councillors did the inspectors talk to?

Q list: what did the inspectors think was good?
A: **Strengths.** Inquiries were prompt: 92% were begun on the day that the concern came in.
A: Police and social work staff shared information well.
A: Adults told us that they were treated kindly.

Q fact-text: share of inquiries begun the same day
A: **Strengths.** Inquiries were prompt: 92% were begun on the day that the concern came in.
S: 92%

N unanswerable: share of inquiries begun the same day in 2019

Q list: what do the inspectors want put right?
A: 1. Chronologies were missing from 22 of 50 files.
A: 2. Risk assessments were of too uneven a quality; 18 of 50 were weak.
A: 3. Medical examinations were hardly ever asked for, even where they might have helped.
A: 4. Advocacy was offered to 31 of 50 adults, and taken up by 12.
A: 5. Leaders did not audit their own work often enough.

Q fact-text: files with no chronology
A: 1. Chronologies were missing from 22 of 50 files.
S: 22 of 50

Q fact-text: number of poor risk assessments
A: 2. Risk assessments were of too uneven a quality; 18 of 50 were weak.
S: 18 of 50

Q comparison: how many were offered someone to speak for them and how many took it
A: 4. Advocacy was offered to 31 of 50 adults, and taken up by 12.
S: offered to 31 of 50 adults, and taken up by 12

N unanswerable: why did so few adults take up advocacy?

N unanswerable: how many medical examinations were asked for?

Q fact-text: verdict on leadership
A: We judged *key processes* to be "effective with areas for improvement" and *strategic leadership* "important weaknesses outweigh strengths".
S: "important weaknesses outweigh strengths"

Q fact-text: verdict on key processes in 2024
A: We judged *key processes* to be "effective with areas for improvement" and *strategic leadership* "important weaknesses outweigh strengths".
S: "effective with areas for improvement"

Q comparison: is our grade on leadership worse than at the last inspection
A: We judged *key processes* to be "effective with areas for improvement" and *strategic leadership* "important weaknesses outweigh strengths".
A: In our inspection of 2019 both had been "effective".

Q date: deadline for the improvement plan
A: An improvement plan is to reach us by 12 July.
S: 12 July

Q date: when was the improvement plan actually sent in
A: 1.1 The CSWO reports that the plan was sent on 10 July.
S: 10 July

Q reason: why were the people at the top marked down?
A: Leadership was judged weaker than in 2019 mainly because the Adult Protection Committee had no independent convener for fourteen months.
S: the Adult Protection Committee had no independent convener for fourteen months

Q fact-text: new convener of adult protection
A: Mr Alasdair Fenwick took up that post on 1 June 2024.
S: Mr Alasdair Fenwick

N unanswerable: who was the convener before Mr Fenwick?

N unanswerable: what is Mr Fenwick paid?

N false-premise: why was the improvement plan sent late?

Q date: when will they look at us again
A: We shall look at progress in about a year's time.
S: in about a year's time

Q fact-table: how many staff have had the risk assessment training
A: | 2 | New risk assessment form and training | Learning Officer | 31 Oct 2024 | 61 of 140 staff trained |
S: 61 of 140

Q paraphrase: how are we doing on getting a timeline into each file
A: | 1 | Chronology in every file | Team Leader, Protection | 30 Sept 2024 | 38 of 50 re-checked files now have one |
S: 38 of 50 re-checked files now have one

Q fact-table: which improvement action hasn't started
A: | 3 | Pathway for medical examination | NHS Lead Nurse | 31 Dec 2024 | Not begun |
S: Pathway for medical examination

Q fact-table: whose job is the monthly check of ten files
A: | 5 | Audit of ten files each month | CSWO | 31 July 2024 | First audit done in July; six of ten good |
S: CSWO

Q fact-table: result of the first file audit
A: | 5 | Audit of ten files each month | CSWO | 31 July 2024 | First audit done in July; six of ten good |
S: six of ten good

N unanswerable: result of the August file audit

Q date: survey of adults: due when
A: | 6 | Survey of adults after case closed | Engagement Officer | 30 Nov 2024 | Questions drafted |
S: 30 Nov 2024

Q fact-table: when was the advocacy contract altered
A: | 4 | Advocacy offered by default | Commissioning Manager | 31 Aug 2024 | Contract changed 1 August |
S: 1 August

N unanswerable: which organisation holds the advocacy contract?

Q paraphrase: what came of the decision to open Knowepark four days
A: Mr Bain read out a note from the Head of Adult Services: since 6 May it has opened on three days, because a second driver could not be engaged.
S: since 6 May it has opened on three days

Q date: when did the committee decide on four days at Knowepark
A: 2.1 **Day support, Knowepark.** Councillor Leask asked what had been done following the Committee's decision of 12 March to keep Knowepark open four days instead of two.
S: 12 March

Q reason: why is Knowepark not open on the fourth day?
A: Mr Bain read out a note from the Head of Adult Services: since 6 May it has opened on three days, because a second driver could not be engaged.
S: a second driver could not be engaged

Q who-said: who grumbled about half a promise
A: Councillor Alavi called this "half a promise".
S: Councillor Alavi

Q who-said: who raised Knowepark in June
A: 2.1 **Day support, Knowepark.** Councillor Leask asked what had been done following the Committee's decision of 12 March to keep Knowepark open four days instead of two.
S: Councillor Leask

Q decision: what did they agree to do about Knowepark in June
A: It was AGREED to ask for a written report.
S: to ask for a written report

N unanswerable: how many people go to Knowepark?

N false-premise: since what date has Knowepark been open four days?

Q definition: what's SDS option 2?
A: *SDS Option 1* is a direct payment; *Option 2* lets the person choose and the council pay; *in Option 3* the council chooses and arranges; *Option 4* is a mix.
S: *Option 2* lets the person choose and the council pay

Q fact-text: people on direct payments
A: Of 1,904 people 211 had chosen Option 1, 164 Option 2, 1,448 Option 3 and 81 Option 4.
S: 211

Q fact-text: how many let the council arrange everything
A: Of 1,904 people 211 had chosen Option 1, 164 Option 2, 1,448 Option 3 and 81 Option 4.
S: 1,448 Option 3

Q reason: why are fewer people having direct payments?
A: The Committee noted that the number on Option 1 had gone down by 19, because personal assistants were scarce.
S: personal assistants were scarce

N unanswerable: by how much did the number on Option 2 change?

N false-premise: why did the number on Option 1 go up?

Q decision: what will the alarm cost each week from October?
A: The Committee therefore FIXED the charge at £5.20 from 1 October 2024.
S: £5.20

Q comparison: how much dearer did officers want alarms to be
A: The officers had proposed £6.10 a week in place of £4.35.
S: £6.10 a week in place of £4.35

Q who-said: who moved £5.20
A: Councillor Dunwoodie, seconded by Councillor Pettigrew, moved £5.20.
S: Councillor Dunwoodie

Q fact-text: how did the alarm vote go
A: Votes: for £5.20, 3; for £6.10, 2.
S: for £5.20, 3; for £6.10, 2

Q fact-text: seconder of the officers' figure for alarms
A: Provost Baxendale, seconded by Councillor Brodie, moved the officers' figure.
S: Councillor Brodie

N unanswerable: what income will the £5.20 charge bring?

N unanswerable: what is charged for a meal at day support?

Q fact-text: alarms switched to digital so far
A: 2.4 **Telecare switch to digital.** 2,316 of 3,480 alarms have been changed.
S: 2,316 of 3,480

Q date: new deadline for swapping the old alarms
A: The rest must be changed by 31 January 2027.
S: 31 January 2027

Q paraphrase: who moved the date for digital phones back
A: The date was put off from December 2025 by the telephone industry.
S: the telephone industry

N unanswerable: cost of each digital alarm

Q definition: what is a delayed discharge
A: 3.1 A *delayed discharge* is a person well enough to leave hospital who is still there.

Q definition: code 9 meaning
A: A *code 9* delay is one for legal reasons, mostly guardianship.

Q comparison: how do interim care and intermediate care differ?
A: *Interim care* is a stay of at most six weeks in a care home while care at home is arranged; *intermediate care* is rehabilitation at Laverock Court; *respite* gives a carer a break.

Q fact-text: longest stay in interim care
A: *Interim care* is a stay of at most six weeks in a care home while care at home is arranged; *intermediate care* is rehabilitation at Laverock Court; *respite* gives a carer a break.
S: six weeks

N unanswerable: longest stay in intermediate care

Q paraphrase: how many folk were stuck in hospital in July
A: 3.2 On the July census day 39 people were delayed, compared with 31 in July 2023.
S: 39

Q comparison: is bed blocking worse than last summer
A: 3.2 On the July census day 39 people were delayed, compared with 31 in July 2023.
S: 39 people were delayed, compared with 31 in July 2023

Q fact-text: number held up by legal reasons
A: Of the 39, nine were code 9.
S: nine

N unanswerable: number held up by legal reasons in July 2023

Q fact-text: bed days lost July
A: Bed days lost in July came to 1,127.
S: 1,127

N unanswerable: bed days lost June

Q reason: Why are more people stuck on the wards?
A: 3.3 Delays grew because two care-at-home firms gave notice in April and May.
S: two care-at-home firms gave notice in April and May

Q fact-text: hours handed back by Homehelm
A: Sundew Care gave back 410 hours a week and Homehelm Ltd 265.
S: 265

Q fact-text: how many of the lost hours did the council's own carers pick up
A: The council's own team took on 300 hours; the others have been shared out or not filled.
S: 300 hours

N unanswerable: why did Sundew Care give notice?

Q who-said: who said her mother couldn't walk by the time she got home
A: 3.4 One daughter told the review: "Mum was ready on the Tuesday and home seven weeks after, and by then she couldn't walk."
S: One daughter

Q who-said: who complained of mornings on the phone
A: A charge nurse at Stronhill Infirmary said that wards "spend the mornings phoning".
S: A charge nurse at Stronhill Infirmary

Q fact-table: waiting for assessment Teviotmouth July 24
A: | Teviotmouth | 58 | 80 | 14 | 13 | 97 |
S: 80

Q fact-table: how many in Teviotmouth were waiting for care at home in July 2023?
A: | Teviotmouth | 58 | 80 | 14 | 13 | 97 |
S: 14

Q fact-table: unmet hours Upper Leithen
A: | Upper Leithen | 31 | 26 | 17 | 29 | 241 |
S: 241

N unanswerable: unmet hours Upper Leithen July 2023

Q fact-table: Lammerside people waiting to be assessed now
A: | Lammerside | 22 | 24 | 9 | 16 | 152 |
S: 24

Q fact-table: stronhill waiting for home care last summer
A: | Stronhill | 64 | 71 | 22 | 35 | 288 |
S: 22

Q list: where did the queue for assessment get shorter
A: | Upper Leithen | 31 | 26 | 17 | 29 | 241 |
A: | Cheviot Foot | 19 | 17 | 11 | 18 | 163 |

Q list: in which locality are fewer waiting for care at home than a year ago
A: | Teviotmouth | 58 | 80 | 14 | 13 | 97 |
S: Teviotmouth

N unanswerable: average days waited in Lammerside

Q list: what could be done for the winter and what would each cost?
A: 3.5 Courses proposed for the winter: open 8 more interim care beds at Laverock Court (£294,000); pay firms 6% more in Upper Leithen and Cheviot Foot (£187,000); take on a solicitor for guardianship (£58,000); lend electric cars to carers (£44,000).

Q fact-text: cost of a guardianship lawyer
A: 3.5 Courses proposed for the winter: open 8 more interim care beds at Laverock Court (£294,000); pay firms 6% more in Upper Leithen and Cheviot Foot (£187,000); take on a solicitor for guardianship (£58,000); lend electric cars to carers (£44,000).
S: £58,000

Q fact-text: how much can the committee spend on winter
A: The Committee is invited to choose up to £400,000.
S: £400,000

N false-premise: which winter courses did the Committee choose?

Q comparison: What's the difference between kinship carers and foster carers?
A: 4.1 *Kinship carers* are relatives or friends who bring up a child who cannot live at home; *foster carers* are recruited, trained and paid.

Q fact-text: kids living with gran or other family, March 2024
A: On 31 March 2024 there were 88 kinship placements, 54 with the council's own foster carers and 37 with independent fostering agencies.
S: 88

Q fact-text: agency foster placements a year before
A: A year before, the figures were 79, 61 and 30.
S: 30

N unanswerable: kinship placements on 31 March 2022

Q comparison: how much dearer is an agency foster home than one of ours?
A: 4.2 An agency placement costs on average £1,045 a week and one with our own carers £468.
S: £1,045 a week and one with our own carers £468

Q reason: why did our foster carers pack it in?
A: At the exit interviews four of the six spoke of want of support at night and one of money.
S: want of support at night

Q fact-text: foster carers newly approved
A: Six of our carers retired in the year and only two were approved.
S: two

N unanswerable: how many people asked about becoming foster carers?

Q who-said: which child wants to see his brother more
A: 4.3 *What foster children told Who's Listening?, March 2024:* "I want to see my brother more than once a month" (boy, 11).
S: boy, 11

Q fact-table: agency fostering forecast
A: | Agency fostering | 1,530 | 668 | 2,010 | 480 |
S: 2,010

Q fact-table: agency social workers overspend
A: | Agency social workers | 350 | 190 | 545 | 195 |
S: 195

N unanswerable: agency residential workers overspend

Q fact-table: spent so far on kinship allowances
A: | Kinship allowances | 1,210 | 421 | 1,263 | 53 |
S: 421

Q list: which headings will come in under budget in 2024/25?
A: | Own foster carers | 1,640 | 472 | 1,455 | (185) |
A: | Residential – own houses | 2,280 | 751 | 2,262 | (18) |
A: | Throughcare and aftercare | 690 | 205 | 664 | (26) |

Q fact-table: budget for bought residential places
A: | Residential – bought | 3,100 | 1,240 | 3,720 | 620 |
S: 3,100

Q fact-table: justice social work spent to 31 July
A: | Justice social work (grant) | 1,475 | 480 | 1,475 | 0 |
S: 480

N unanswerable: justice social work spent in 2023/24

Q date: when does the Knowepark report come
A: | 8 October 2024 | Knowepark: written report | Head of Adult Services |
S: 8 October 2024

Q fact-table: who reports on drug deaths
A: | 28 January 2025 | Alcohol and drugs deaths | Public Health Consultant |
S: Public Health Consultant

N unanswerable: how many drug deaths were there last year?

Q paraphrase: who do I phone on a Saturday if I'm worried about an old neighbour
A: To raise a worry about an adult at risk, telephone 01835 555 111 (day) or 01835 555 999 (after 5 pm and weekends).
S: 01835 555 999 (after 5 pm and weekends)

N unanswerable: who do I phone if I'm worried about a child?
