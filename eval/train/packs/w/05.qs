Q paraphrase: who do I let know if I'd like to record the meeting on my phone
A: Contact: Solveig Marchant, Democratic Services.
A: Those wishing to film should tell her beforehand.
S: Solveig Marchant
Q fact-text: which co-optee may vote?
A: Statutory co-optee with vote: Revd Hugh Mabey.
S: Revd Hugh Mabey
N unanswerable: who is the parent governor co-optee on the committee?
Q fact-text: How many pupils with a plan are taught outside the borough?
A: Reply circulated 11 January: 288 (of 1,846).
S: 288
N unanswerable: what does it cost to teach the 288 pupils outside the borough?
Q paraphrase: has anybody actually been made to pay for getting to college yet
A: (Min 43) Free transport to college for 16-19s with SEND: officers confirmed that the charge of £450 a year, agreed by Cabinet in March 2021, has not yet been levied on anyone.
S: has not yet been levied on anyone
Q date: when did Cabinet agree the £450 college transport charge?
A: (Min 43) Free transport to college for 16-19s with SEND: officers confirmed that the charge of £450 a year, agreed by Cabinet in March 2021, has not yet been levied on anyone.
S: March 2021
N unanswerable: Why has the £450 college transport charge not been levied?
Q reason: why won't they publish the Ashcombe lease
A: (Min 45) Cllr Lindqvist's request that the Ashcombe Children's Centre lease be published – Legal have advised against, as terms are still being negotiated.
S: as terms are still being negotiated
N unanswerable: what is the rent under the Ashcombe lease?
Q date: When did Ofsted and CQC inspect SEND?
A: To tell the Committee how far the Council and the Integrated Care Board (ICB) have got in dealing with the five areas of significant weakness found when Ofsted and the Care Quality Commission visited from 4 to 8 October 2021.
S: from 4 to 8 October 2021
Q paraphrase: when might the inspectors be back and how much warning will we get
A: A revisit is expected by the end of October 2023 and may come at ten days' notice.
S: by the end of October 2023
Q date: when was the written statement accepted as good enough?
A: The WSoA was declared fit for purpose on 14 April 2022.
S: 14 April 2022
N false-premise: why was the WSoA rejected the first time?
Q fact-text: how many weaknesses did the inspectors find
A: To tell the Committee how far the Council and the Integrated Care Board (ICB) have got in dealing with the five areas of significant weakness found when Ofsted and the Care Quality Commission visited from 4 to 8 October 2021.
S: five
Q fact-text: share of plans good or better now
A: • Plans graded 'good or better' 52% (Jan 2022: 19%).
S: 52%
N unanswerable: share of plans graded inadequate
N unanswerable: what share of plans was good or better in January 2021?
Q fact-text: complaints about plan content in 2022
A: • Complaints on content fell from 44 in 2021 to 27 in 2022.
S: 27
N unanswerable: how many complaints were there about SEND transport in 2022?
Q paraphrase: till when have they got the social services person who helps with plans
A: • A social care adviser (fixed term to August 2024) was appointed.
S: August 2024
N unanswerable: what does the social care adviser cost?
Q fact-text: how much did the ICB put into autism assessment
A: • ICB put in £340,000 for one year.
S: £340,000
Q fact-text: average autism wait for five to elevens in December 2022
A: • Average wait 5-11: 51 weeks in December 2022.
S: 51 weeks
Q paraphrase: how long do teens have to hang on to be seen for autism
A: Over-11s: 83 weeks (was 69), since two clinicians for this age left and were not replaced till November.
S: 83 weeks
Q reason: Why is the autism queue for over-11s longer than it was?
A: Over-11s: 83 weeks (was 69), since two clinicians for this age left and were not replaced till November.
S: two clinicians for this age left and were not replaced till November
N unanswerable: why is the autism queue for under-fives shorter than it was?
N false-premise: why has the autism wait for over-11s come down?
Q fact-text: total number waiting for autism assessment
A: • Number waiting, all ages, 1,312 – up from 1,180 in December 2021.
S: 1,312
N unanswerable: How many of those waiting for autism assessment are under five?
N unanswerable: how many children are waiting for an ADHD assessment?
Q paraphrase: where can you get an after-work appointment for the autism check
A: • Evening clinics at Lime Grove since September.
S: Lime Grove
Q fact-text: how many schools are in Talk Together?
A: • 11 schools take part in the Talk Together pilot.
S: 11
Q fact-text: How many nurseries take part in Talk Ready?
A: The Talk Ready pilot, for nurseries, is with 6 settings.
S: 6
Q fact-text: progress of children in talk together schools
A: • In Talk Together schools 68% of children seen made expected progress.
S: 68%
N false-premise: what share of children in Talk Ready made expected progress?
N unanswerable: what does the Talk Together pilot cost?
N unanswerable: how many schools are in Talk Boost?
Q fact-text: vacant speech therapist posts
A: • Vacancies: 4.2 of 19 fte.
S: 4.2
Q fact-text: How much does the parent carer forum get now?
A: • Hartsmere Parent Carer Forum is paid £45,000 a year (was £20,000).
S: £45,000
Q paraphrase: do mums and dads believe in the council any more than they did
A: • In the Forum's autumn survey (412 replies) 37% said they trusted the Council's SEND service; 22% in spring 2022 (365 replies).
S: 37%
Q fact-text: trust in health services forum survey
A: Trust in health services 41%, unchanged.
S: 41%
N unanswerable: what share of parents trust their child's school?
N false-premise: why did trust in health services rise in the autumn survey?
Q who-said: who said they listen and then nothing happens
A: "They listen, then nothing happens." – parent of twins, 14.
S: parent of twins, 14
Q fact-text: how many transition team posts have been filled
A: • A transition team (3 fte) was agreed but only one post has been filled.
S: only one post
N unanswerable: when will the other two transition posts be filled?
Q comparison: more supported internships than last year?
A: Supported internships: 24 this year, 15 last.
S: 24 this year, 15 last
Q fact-table: number of EHCPs in 2020-21
A: | EHCPs maint'd (no.) | 1,512 | 1,688 | 1,731 | 1,790 | 1,846 | – | – | – | – |
S: 1,512
Q fact-table: how many families asked for an assessment in Q2?
A: | Req's for asst (no. in period) | 371 | 468 | 121 | 96 | 140 | – | – | – | – |
S: 96
Q fact-table: plans finished within 20 weeks Q3
A: | New plans in 20 wks % | 49 | 41 | 47 | 55 | 62 | 70 | 63 | 59 | A |
S: 62
Q paraphrase: how quick are other london councils at finishing plans on time, percentage
A: | New plans in 20 wks % | 49 | 41 | 47 | 55 | 62 | 70 | 63 | 59 | A |
S: 63
N unanswerable: plans finished within 20 weeks Q4
N unanswerable: what is the London average for annual reviews on time?
Q fact-table: annual reviews done on time in 21-22?
A: | Ann. revs on time % | 38 | 35 | 36 | 44 | 43 | 75 | n/k | n/k | R |
S: 35
Q fact-table: target for annual reviews
A: | Ann. revs on time % | 38 | 35 | 36 | 44 | 43 | 75 | n/k | n/k | R |
S: 75
Q reason: why are the yearly check-ups of plans so far behind
A: Commentary. Annual reviews: The service has nine case officers where fourteen are budgeted.
A: Schools return reviews late in one of three cases, and phase transfers were given precedence in the autumn.
Q fact-table: Ed psych advice in six weeks, Q3
A: | EP advice in 6 wks % | 70 | 51 | 54 | 66 | 81 | 80 | n/k | n/k | G |
S: 81
N unanswerable: how many educational psychologist posts are vacant?
Q fact-table: how many appeals went to the tribunal in q3
A: | Tribunal appeals lodged (no.) | 29 | 46 | 17 | 12 | 19 | <40 | – | – | R |
S: 19
Q paraphrase: how often does the council come off worse when parents take them to court
A: | Appeals conceded or lost % | 81 | 88 | 90 | 85 | 79 | 60 | 95 | 96 | R |
S: 79
Q fact-text: what are most appeals about
A: Commentary. Appeals: Most (31 of the 48 so far) concern the school named and not the content.
S: the school named and not the content
N unanswerable: what did fighting appeals cost the council in legal fees?
Q fact-table: absence in special schools, England
A: | Abs. rate – spec. schs % | 11.2 | 14.6 | 13.9 | 13.0 | 13.8 | 12 | 13.2 | 12.9 | A |
S: 12.9
Q fact-table: NEET 16-17 with SEND third quarter
A: | NEET 16-17 w/ SEND % | 7.1 | 6.4 | 6.2 | 5.8 | 5.1 | 5.5 | 5.3 | 7.8 | G |
S: 5.1
Q fact-table: Permanently excluded children with a plan in 2021-22
A: | Perm. excl. EHCP (no.) | 2 | 3 | 0 | 1 | 0 | 0 | – | – | A |
S: 3
N unanswerable: how many children with a plan were suspended in 2021-22?
N unanswerable: absence rate of EHCP pupils in mainstream schools
Q list: which SEND KPIs are red?
A: | Ann. revs on time % | 38 | 35 | 36 | 44 | 43 | 75 | n/k | n/k | R |
A: | Tribunal appeals lodged (no.) | 29 | 46 | 17 | 12 | 19 | <40 | – | – | R |
A: | Appeals conceded or lost % | 81 | 88 | 90 | 85 | 79 | 60 | 95 | 96 | R |
Q date: when will Thornfield open
A: Hartsmere's new special school, Thornfield, opens in September 2024 with 90 places; in September 2023 there'll be 24 in temporary rooms at Oakhurst.
S: September 2024
Q fact-text: how many places will there be in the temporary classrooms at Oakhurst?
A: Hartsmere's new special school, Thornfield, opens in September 2024 with 90 places; in September 2023 there'll be 24 in temporary rooms at Oakhurst.
S: 24
N unanswerable: what will building Thornfield cost?
Q fact-text: DSG deficit at end of March 2022
A: Dedicated Schools Grant deficit: £14.9m at 31 March 2022; forecast £19.6m at 31 March 2023.
S: £14.9m
Q paraphrase: how big a hole do they think there'll be in the schools grant this spring
A: Dedicated Schools Grant deficit: £14.9m at 31 March 2022; forecast £19.6m at 31 March 2023.
S: £19.6m
N unanswerable: DSG deficit at 31 March 2021
N false-premise: how much has the Safety Valve programme given Hartsmere?
Q fact-text: award from Delivering Better Value
A: The Council isn't in the Safety Valve programme but is in Delivering Better Value, by which it has been awarded £1m.
S: £1m
Q date: when does the statutory override run out?
A: The statutory override ends on 31 March 2026.
S: 31 March 2026
Q fact-table: independent and non-maintained schools forecast
A: Independent and non-maintained 11.4 11.5 13.9
S: 13.9
Q fact-table: mainstream top-ups budget 22-23
A: Mainstream top-ups 9.7 10.1 11.6
S: 10.1
Q fact-table: outturn 21-22 for alternative provision
A: Alternative provision 3.2 3.1 3.0
S: 3.2
N unanswerable: therapies budget 23-24
Q comparison: how much dearer is a private special place than one of ours
A: Average cost of an independent place £58,400, of a place in our own special schools £24,100.
S: £58,400
Q fact-text: SEND transport forecast
A: SEND transport (General Fund, not DSG): budget £6.2m, forecast £8.1m.
S: £8.1m
Q paraphrase: how many kids get a cab to school
A: 731 children travel: 402 by minibus, 288 by taxi, 41 with a parent's mileage payment.
S: 288
Q reason: Why has the transport bill gone up?
A: Taxi firms' rates rose 22% when the contract was renewed in September.
S: Taxi firms' rates rose 22% when the contract was renewed in September
N unanswerable: how many taxi firms are on the contract?
N unanswerable: SEND transport spend in 21-22?
Q decision: when did cabinet decide to ask people about cutting children's centres
A: 7.1 Cabinet on 18 October 2022 agreed to consult on moving from nine centres to four family hubs.
S: 18 October 2022
Q paraphrase: were people against shutting them
A: 71% opposed the closures; 58% supported the idea of hubs.
S: 71% opposed the closures
Q fact-text: names on the Brook Lane petition
A: Petition for Brook Lane: 406 names.
S: 406
N unanswerable: how many names were on the petition for Fairholme?
N false-premise: who handed in the Delamere petition?
Q fact-table: What's now proposed for Hill Rise?
A: | Hill Rise | 540 | 129 | Close | Outreach 2 days | Library |
S: Outreach 2 days
Q fact-table: what was first proposed for Ashcombe
A: | Ashcombe | 1,420 | 186 | Close | Hub | – |
S: Close
Q fact-table: users of millfield
A: | Millfield | 1,510 | 198 | Hub | Hub | – |
S: 1,510
Q paraphrase: what'll become of the delamere building
A: | Delamere | 290 | 118 | Close | Close | Sale |
S: Sale
N unanswerable: how many people used Delamere in 2020-21?
Q list: which centres will shut under the revised plan?
A: | Brook Lane | 610 | 141 | Close | Close | Nursery let |
A: | Delamere | 290 | 118 | Close | Close | Sale |
A: | Fairholme | 980 | 160 | Hub | Close | School use |
Q reason: why did Fairholme lose out to Ashcombe
A: 7.3 Fairholme changed places with Ashcombe because its building needs a new roof (£410,000) and the school has asked for the space.
S: because its building needs a new roof (£410,000) and the school has asked for the space
Q fact-text: how many jobs go under the revised plan
A: 23 posts (fte) go instead of 27.
S: 23
Q fact-text: yearly saving as first proposed
A: 7.4 Saving: £520,000 a year as first proposed, £455,000 as revised.
S: £520,000
Q date: When does Cabinet make its mind up on the hubs?
A: 7.5 Cabinet decides on 8 March.
S: 8 March
N false-premise: what did Cabinet decide on Brook Lane?
Q decision: what did scrutiny want for Brook Lane
A: Scrutiny's remarks: The Committee on 12 January, by 4 votes to 2, asked Cabinet to keep Brook Lane as outreach for a year.
S: to keep Brook Lane as outreach for a year
N unanswerable: which two members voted against asking Cabinet to keep Brook Lane?
Q who-said: who was unhappy at Delamere closing and had it written down
A: Revd Mabey wished his dissent from the closure of Delamere to be recorded.
S: Revd Mabey
Q date: when will we talk about home schooling
A: WORK PLAN 2023  20 April: school places; elective home education.
S: 20 April
Q definition: what does WSoA mean
A: ITEM 5  LOCAL AREA SEND INSPECTION: WRITTEN STATEMENT OF ACTION (WSOA) – PROGRESS
S: WRITTEN STATEMENT OF ACTION

Q paraphrase: how much more does the group of mums and dads get than it used to
A: • Hartsmere Parent Carer Forum is paid £45,000 a year (was £20,000).
S: £45,000 a year (was £20,000)
Q paraphrase: are fewer folk moaning about what's written in the plans
A: • Complaints on content fell from 44 in 2021 to 27 in 2022.
S: fell from 44 in 2021 to 27 in 2022
Q paraphrase: how many people work on the yearly check-ups, and how many should there be
A: Commentary. Annual reviews: The service has nine case officers where fourteen are budgeted.
S: nine case officers where fourteen are budgeted
N unanswerable: why are five case officer posts empty?
Q paraphrase: how many youngsters get driven by their own folks for petrol money
A: 731 children travel: 402 by minibus, 288 by taxi, 41 with a parent's mileage payment.
S: 41
N unanswerable: what is the mileage rate paid to parents?
Q paraphrase: which centre is pricey-roofed and wanted by a school
A: 7.3 Fairholme changed places with Ashcombe because its building needs a new roof (£410,000) and the school has asked for the space.
S: Fairholme
N false-premise: why will Canal Side close under the revised plan?
