Q date: which council meeting had the questions from the public
A: ## A. Questions by members of the public, Council, Thursday 12 February 2026
S: Thursday 12 February 2026
Q fact-text: permanent social workers lost in 2025
A: In the calendar year 2025 we lost 61 permanent children's social workers and recruited 74.
S: 61
Q fact-text: how many did we take on in 2024?
A: In 2024 we lost 83 and recruited 58.
S: 58
Q comparison: are fewer social workers walking out than the year before
A: In the calendar year 2025 we lost 61 permanent children's social workers and recruited 74.
A: In 2024 we lost 83 and recruited 58.
N unanswerable: permanent social workers lost in 2023
N unanswerable: how many of the 74 recruits in 2025 came from overseas?
Q fact-text: agency social workers at the end of 2025
A: On 31 December 2025 there were 39 agency social workers in children's services, down from 72 a year earlier.
S: 39
Q paraphrase: how many temps were there a year ago
A: On 31 December 2025 there were 39 agency social workers in children's services, down from 72 a year earlier.
S: 72
Q fact-text: expected agency numbers end of 2026
A: We expect 25 by the end of 2026.
S: 25
N unanswerable: agency numbers expected at the end of 2027
N unanswerable: what does an agency social worker cost per week?
Q reason: what makes most of them quit
A: Councillor Sallis said that they were held with 44 of the 61, and that the reason given most often was the size of caseloads, followed by pay.
S: the size of caseloads
Q fact-text: how many leavers had an exit interview?
A: Councillor Sallis said that they were held with 44 of the 61, and that the reason given most often was the size of caseloads, followed by pay.
S: 44 of the 61
N false-premise: why was pay the main reason for social workers leaving?
Q who-said: who asked about exit interviews
A: *Supplementary question.* Mr Aldous asked whether exit interviews were held.
S: Mr Aldous
N unanswerable: what supplementary question did Ms Verghese ask?

Q fact-text: vacant places at Thorley Green
A: Thorley Green has 12 unfilled places, but it is approved for moderate learning difficulties only; the Department for Education has been asked to widen its approval and has not yet answered.
S: 12
Q reason: how come the school with room can't take more sorts of children
A: Thorley Green has 12 unfilled places, but it is approved for moderate learning difficulties only; the Department for Education has been asked to widen its approval and has not yet answered.
S: it is approved for moderate learning difficulties only
Q paraphrase: has the government got back to us about Thorley Green
A: Thorley Green has 12 unfilled places, but it is approved for moderate learning difficulties only; the Department for Education has been asked to widen its approval and has not yet answered.
S: has not yet answered
Q fact-text: cost of altering Thorley Green
A: The Council will pay for the alterations, some £340,000, if approval is given.
S: £340,000
N unanswerable: how many pupils does Thorley Green have
N unanswerable: which special school does Ms Verghese's son go to?
N false-premise: when did the Department for Education widen the approval of Thorley Green
Q date: when did the wendle youth centre shut
A: **Answer.** The youth centre closed in 2019.
S: 2019
Q decision: what did Cabinet decide about the old youth centre at Wendle?
A: The Cabinet decided on 8 December 2025 to offer it to the parish council at a peppercorn rent for 25 years; an offer by a developer of £210,000 was declined.
S: to offer it to the parish council at a peppercorn rent for 25 years
Q paraphrase: how much did the builder want to give for the old youth club at Wendle
A: The Cabinet decided on 8 December 2025 to offer it to the parish council at a peppercorn rent for 25 years; an offer by a developer of £210,000 was declined.
S: £210,000
N unanswerable: which developer made the offer for the Wendle youth centre
N unanswerable: why did the Wendle youth centre close in 2019?
Q date: how long has the parish got to say yes
A: The parish council has until 30 June 2026 to accept.
S: 30 June 2026
N false-premise: when did Wendle Parish Council accept the lease
Q paraphrase: is the Kirby Marsh youth place shutting too?
A: The youth centre at Kirby Marsh, which is a different case, stays open and will have a new roof this summer.
S: stays open
N unanswerable: how much will the new roof at Kirby Marsh cost
Q fact-text: number of home educated children january 2025
A: **Answer.** On 31 January 2026 we knew of 1,412 children who were electively home educated, compared with 1,236 in January 2025 and 705 in January 2020.
S: 1,236
Q paraphrase: how many kids are taught by mum and dad these days
A: **Answer.** On 31 January 2026 we knew of 1,412 children who were electively home educated, compared with 1,236 in January 2025 and 705 in January 2020.
S: 1,412
N unanswerable: number of home educated children january 2022
Q reason: why do parents mostly take them out of school
A: Anxiety is named by more parents than any other ground.
S: Anxiety
Q fact-text: school attendance orders 2024/25
A: School attendance orders were made for 23 children in 2024/25.
S: 23
N unanswerable: how many parents were prosecuted in 2024/25 for breaking an attendance order
N unanswerable: school attendance orders in 2023/24
Q fact-text: which questioner wasn't there on the night?
A: **Question 4. From Mr Rory Pask (by e-mail; Mr Pask was not present).** How many children are educated at home?
S: Mr Rory Pask

Q fact-text: paid to Brightwater in 2024/25
A: **Councillor Sallis** replied that £3.9 million had been paid in 2024/25 and £2.7 million in the nine months to December 2025.
S: £3.9 million
Q fact-text: what's gone to Brightwater so far this year
A: **Councillor Sallis** replied that £3.9 million had been paid in 2024/25 and £2.7 million in the nine months to December 2025.
S: £2.7 million
N unanswerable: what was paid to Brightwater Homes in 2023/24?
Q paraphrase: is the Brightwater deal over at the end of march
A: The contract was to have ended on 31 March 2026 and has been lengthened by a year.
S: has been lengthened by a year
N unanswerable: how many children live in Brightwater's homes
N false-premise: who won the new residential care contract after Brightwater?
Q who-said: who wanted to know what Brightwater had cost us
A: **B1. Councillor Giles Otway (Harrow Fen)** asked what the contract with Brightwater Homes for residential care had cost.
S: Councillor Giles Otway
Q reason: why was the Priory Gate hub late
A: The reply was that the contractor had gone into administration.
S: the contractor had gone into administration
N unanswerable: name of the contractor at Priory Gate
Q date: when did priory gate finally open
A: It opened on 3 November 2025 in place of 1 July.
S: 3 November 2025
Q date: when will the Thorley hub open?
A: The hub at Staithe Road opened on time, on 1 September 2025; that at Thorley is to open on 20 April 2026.
S: 20 April 2026
N unanswerable: why will the Thorley hub open only in April 2026
N unanswerable: how many families have used the Staithe Road hub since it opened
Q fact-text: child protection plans december 2024
A: It was 431 a year before.
S: 431
Q fact-text: number of kids on protection plans at the end of 2025
A: It was 388 on 31 December 2025, of whom 171 were under the category of neglect.
S: 388
Q fact-text: how many of the plans are for neglect?
A: It was 388 on 31 December 2025, of whom 171 were under the category of neglect.
S: 171
N unanswerable: how many of the plans were for emotional abuse
N unanswerable: how many plans were for neglect in December 2024
Q who-said: who wouldn't crack open the fizz
A: Councillor Tranter said that he "would not crack open the fizz", since children in need had risen by 300 over the same time.
S: Councillor Tranter
Q reason: why wasn't Councillor Tranter cheering about the lower figure?
A: Councillor Tranter said that he "would not crack open the fizz", since children in need had risen by 300 over the same time.
S: children in need had risen by 300 over the same time
N unanswerable: how many children in need were there on 31 December 2025

Q fact-text: net cost of children's services 2023/24
A: C1. The net cost of children's services was £118.6 million in 2024/25 (2023/24: £109.2 million).
S: £109.2 million
Q fact-text: revised budget for children's services as a whole 2024/25
A: The revised budget was £112.4 million.
S: £112.4 million
Q paraphrase: what did looking after the county's children come to in all last year
A: C1. The net cost of children's services was £118.6 million in 2024/25 (2023/24: £109.2 million).
S: £118.6 million
N unanswerable: net cost of children's services 2022/23
Q paraphrase: what does the top boss of children's earn?
A: C2. *Officers' remuneration.* The Executive Director, Prisca Lyle, was paid £158,400 (2023/24: £153,100).
S: £158,400
Q fact-text: executive director pay 2023/24
A: C2. *Officers' remuneration.* The Executive Director, Prisca Lyle, was paid £158,400 (2023/24: £153,100).
S: £153,100
N unanswerable: what was the Director of Social Care paid in 2023/24
Q fact-text: bill for the stand-in director
A: The Director of Social Care left on 30 September 2024 and was paid £61,750 up to that day; an interim director was engaged through an agency at a cost of £102,900 from 7 October 2024 to 31 March 2025.
S: £102,900
Q date: when did the director of social care go?
A: The Director of Social Care left on 30 September 2024 and was paid £61,750 up to that day; an interim director was engaged through an agency at a cost of £102,900 from 7 October 2024 to 31 March 2025.
S: 30 September 2024
N unanswerable: who is the interim director of social care
N unanswerable: why did the Director of Social Care leave
Q paraphrase: did anyone get a golden goodbye
A: There were no payments for loss of office.
N false-premise: how much was the severance payment to the Director of Social Care?
Q fact-text: how much is set aside for Crowfield Grange
A: C3. *Provision.* A provision of £1.15 million is held for claims of abuse before 1990 at the former Crowfield Grange.
S: £1.15 million
Q fact-text: crowfield grange provision march 2024
A: It was £0.90 million at 31 March 2024.
S: £0.90 million
Q paraphrase: what have the people who were harmed at Crowfield Grange been paid in the year
A: In the year £85,000 was paid to claimants.
S: £85,000
N unanswerable: how many claimants are there from Crowfield Grange?
Q reason: why is nothing put aside for Hallam Lodge
A: Claims about a second former home, Hallam Lodge, are disclosed as a contingent liability, and no provision is made for them since the amount cannot be reliably estimated.
S: the amount cannot be reliably estimated
N false-premise: how big is the provision for claims about Hallam Lodge
Q fact-text: how much did Lantern Youth get
A: C4. *Related parties.* Councillor Otway's wife is a trustee of the charity Lantern Youth, to which the Council paid £46,300.
S: £46,300
Q paraphrase: did Otway have a hand in giving his wife's charity that money?
A: He took no part in the award.
S: took no part in the award
N unanswerable: what did Lantern Youth do for the £46,300

Q fact-table: agency social workers budget for 2024/25
A: | Agency social workers | 7,480 | 3,200 | 6,150 | +2,950 | 3,000 |
S: 3,200
Q fact-table: what did we really spend on agency social workers in 23/24
A: | Agency social workers | 7,480 | 3,200 | 6,150 | +2,950 | 3,000 |
S: 7,480
Q fact-table: bought residential placements actual 2024/25?
A: | Residential placements bought | 28,940 | 30,100 | 34,870 | +4,770 | 35,200 |
S: 34,870
Q fact-table: how much more than planned went on taxis and buses to school
A: | Home to school transport | 16,220 | 19,800 | 20,590 | +790 | 22,400 |
S: +790
Q fact-table: fostering budget 2025/26
A: | Fostering | 15,630 | 16,200 | 15,480 | -720 | 16,050 |
S: 16,050
Q fact-table: actual spend on family hubs 2023/24
A: | Family hubs | 3,180 | 3,650 | 3,390 | -260 | 3,700 |
S: 3,180
Q fact-table: council run childrens homes budget this year (25/26)
A: | Children's homes run by the Council | 5,270 | 5,900 | 5,760 | -140 | 6,480 |
S: 6,480
Q paraphrase: what do court cases about taking children away cost the county?
A: | Legal costs of care proceedings | 3,230 | 3,400 | 3,355 | -45 | 3,500 |
S: 3,355
Q fact-table: variance youth services
A: | Youth services | 1,940 | 2,000 | 1,985 | -15 | 2,050 |
S: -15
Q list: which lines went over budget in 2024/25
A: | Agency social workers | 7,480 | 3,200 | 6,150 | +2,950 | 3,000 |
A: | Residential placements bought | 28,940 | 30,100 | 34,870 | +4,770 | 35,200 |
A: | Home to school transport | 16,220 | 19,800 | 20,590 | +790 | 22,400 |
Q comparison: did we spend more or less on fostering than the year before?
A: | Fostering | 15,630 | 16,200 | 15,480 | -720 | 16,050 |
N unanswerable: family hubs actual 2025/26
N unanswerable: why did social work teams underspend in 2024/25
N unanswerable: how many pupils does home to school transport carry?
Q fact-text: how many placements had no signed contract this time
A: We found that in 6 of 25 sampled placements there was no signed contract.
S: 6 of 25
Q fact-text: and in the 2023/24 audit, how many unsigned placements
A: In 2023/24 we found 9 of 25.
S: 9 of 25
Q paraphrase: did the auditors think we'd shelled out too much
A: We found no evidence of overpayment.
S: no evidence of overpayment
Q reason: why did managers turn down the auditor's idea about pricey placements?
A: Management has accepted our recommendation to put a contract in place within ten working days of a placement; it did not accept our recommendation that placements of over £6,000 a week be approved by the section 151 officer, as the Executive Director approves them already.
S: the Executive Director approves them already
Q decision: which audit recommendation was taken on
A: Management has accepted our recommendation to put a contract in place within ten working days of a placement; it did not accept our recommendation that placements of over £6,000 a week be approved by the section 151 officer, as the Executive Director approves them already.
S: to put a contract in place within ten working days of a placement
N unanswerable: how many placements cost over £6,000 a week
N unanswerable: what fee does Pell Marchant charge for the audit?
Q reason: why will the value for money verdict be qualified
A: C6. The auditor will give a qualified conclusion on value for money, for the second year running, on account of the dedicated schools grant deficit.
S: the dedicated schools grant deficit
Q fact-text: what will the opinion on the accounts be
A: The opinion on the accounts themselves will be unqualified.
S: unqualified
N unanswerable: how big is the dedicated schools grant deficit
N false-premise: why will the auditor's opinion on the accounts be qualified?

Q fact-text: most children a newly qualified worker can have in month three
A: D1. A newly qualified social worker carries no more than 12 children in the first six months and no more than 15 until the end of the assessed year.
S: no more than 12 children in the first six months
Q fact-text: limit for an experienced social worker
A: An experienced social worker should carry no more than 18.
S: 18
Q paraphrase: how many kids does each worker really have on average
A: On 31 December 2025 the average was 16.7.
S: 16.7
N unanswerable: average caseload on 31 December 2024
Q fact-text: how much is the retention payment?
A: D2. The retention payment is £3,000 a year and is paid to social workers in the assessment and safeguarding teams after two years' service.
S: £3,000 a year
Q fact-text: when do you have to hand back the welcome payment
A: The welcome payment is £2,500 and must be repaid if the worker leaves within 18 months.
S: if the worker leaves within 18 months
Q paraphrase: i'm in the adoption team, do i get the extra money
A: Social workers in the fostering and adoption teams get neither.
S: get neither
N unanswerable: how many workers got the retention payment last year
N unanswerable: how much is the relocation payment?
Q fact-text: how often is supervision
A: D3. Supervision takes place at least every four weeks.
S: at least every four weeks
Q fact-text: how long a break can you ask for after five years?
A: A sabbatical of up to three months, unpaid, may be asked for after five years.
S: up to three months
Q who-said: what had the union been after on sabbaticals
A: The union, through its convenor Bev Haxby, had sought two months' paid sabbatical.
S: two months' paid sabbatical
N false-premise: how many staff have taken paid sabbatical under the policy
Q paraphrase: who has to ok keeping a temp on past half a year
A: D4. Agency workers may be engaged for 26 weeks; an extension needs the approval of the Principal Social Worker, Anselm Brodie, and beyond 52 weeks that of the Executive Director.
S: the Principal Social Worker, Anselm Brodie
N unanswerable: how many agency workers have been here longer than 52 weeks?

Q paraphrase: I'm a councillor, who do I write to about looking round a home
A: Members who wish to visit a children's home write to the democratic services officer, Kit Marlowe-Jones, ten working days beforehand, and go in pairs.
S: the democratic services officer, Kit Marlowe-Jones
Q fact-text: notice needed for a member visit
A: Members who wish to visit a children's home write to the democratic services officer, Kit Marlowe-Jones, ten working days beforehand, and go in pairs.
S: ten working days
Q fact-text: how often must the disclosure be renewed?
A: E2. Members must hold an enhanced disclosure before a visit; it is renewed every three years.
S: every three years
Q paraphrase: who do I ring if I hear a kid's being hurt
A: A member who hears of harm to a child tells the Front Door (not the home's manager) the same day.
S: the Front Door
Q paraphrase: and if it's the middle of the night, who answers when a child is at risk?
A: The Front Door is open from 8.45 am to 5.15 pm on weekdays; at other times the Emergency Duty Team takes calls.
S: the Emergency Duty Team
N unanswerable: telephone number of the Front Door
Q fact-text: deadline for answering urgent casework
A: E3. Casework enquiries are answered in ten working days and urgent ones in three.
S: three
Q paraphrase: can a councillor read what's written about a child
A: Members may not see a child's file.
S: may not see a child's file
N unanswerable: what share of casework enquiries are answered in time?
Q fact-table: when did members last go to Saltings
A: | Saltings | Children's home | 4 June 2025 | Cllrs Otway, Feaver | 17 February 2026 |
S: 4 June 2025
Q fact-table: next visit to elm bank
A: | Elm Bank | Children's home | 9 September 2025 | Cllrs Quinn, Tranter | 10 March 2026 |
S: 10 March 2026
Q fact-table: who went to the Lookout?
A: | The Lookout | Care leavers' flats | 21 January 2026 | Cllrs Feaver, Moss | 15 July 2026 |
S: Cllrs Feaver, Moss
Q paraphrase: which place has been neglected by visiting councillors
A: | Orchard Way | Short breaks | none since 2023 | n/a | not fixed |
S: Orchard Way
N unanswerable: which members will go to Saltings on 17 February 2026
N unanswerable: who visited Orchard Way in 2023

Q fact-table: fewer agency workers saving, forecast
A: | CS1 | Fewer agency workers | 2,400 | 1,650 | 2,100 | Amber | Anselm Brodie |
S: 2,100
Q fact-table: how much of the step-down saving is in the bag?
A: | CS2 | Step-down from residential to fostering | 3,100 | 740 | 1,200 | Red | Nerys Oddie |
S: 740
Q fact-table: who owns the transport route review
A: | CS3 | Transport route review | 900 | 910 | 960 | Green | Callum Fitch |
S: Callum Fitch
Q fact-table: cs7 target
A: | CS7 | Fees recovered from health | 1,100 | 480 | 870 | Amber | Nerys Oddie |
S: 1,100
Q fact-table: rating of bringing legal work in-house
A: | CS5 | Legal work brought in-house | 300 | 225 | 300 | Green | Tamsin Ewell |
S: Green
Q list: which savings are red?
A: | CS2 | Step-down from residential to fostering | 3,100 | 740 | 1,200 | Red | Nerys Oddie |
A: | CS4 | Own children's home at Saltings extended | 650 | 0 | 0 | Red | Nerys Oddie |
Q list: which savings will do better than their target
A: | CS3 | Transport route review | 900 | 910 | 960 | Green | Callum Fitch |
A: | CS6 | Family hub vacancies | 200 | 200 | 240 | Green | Rob Mansell |
N unanswerable: savings target for fewer agency workers in 2026/27
N unanswerable: how many posts are vacant in the family hubs
Q reason: why won't Saltings save us anything this year
A: F1. CS4 will yield nothing this year because planning permission for the extension at Saltings was refused on 19 November 2025.
S: planning permission for the extension at Saltings was refused on 19 November 2025
N unanswerable: why was planning permission for Saltings refused?
Q date: earliest outcome of the Saltings appeal
A: An appeal has been lodged; a decision is not expected before August 2026.
S: August 2026
N false-premise: when will building work start at Saltings after the successful appeal
Q fact-text: children moved from residential to foster families so far
A: F2. On CS2, 11 children have moved from residential care to foster families, against 24 planned.
S: 11
Q fact-text: how many were meant to move to foster families?
A: F2. On CS2, 11 children have moved from residential care to foster families, against 24 planned.
S: 24
N unanswerable: how many of the 11 children went back into residential care

Q fact-table: social work teams budget 2025/26
A: | Social work teams | 27,310 | 28,150 | 27,020 | -1,130 | 29,600 |
S: 29,600
Q fact-table: what did the social work teams cost in 2023/24?
A: | Social work teams | 27,310 | 28,150 | 27,020 | -1,130 | 29,600 |
S: 27,310
N unanswerable: social work teams actual 2022/23
Q fact-table: bought residential placements 2023/24 actual
A: | Residential placements bought | 28,940 | 30,100 | 34,870 | +4,770 | 35,200 |
S: 28,940
Q fact-table: school transport revised budget 24/25
A: | Home to school transport | 16,220 | 19,800 | 20,590 | +790 | 22,400 |
S: 19,800
Q fact-table: agency social workers over by how much
A: | Agency social workers | 7,480 | 3,200 | 6,150 | +2,950 | 3,000 |
S: +2,950
Q fact-table: legal costs 2025/26 budget?
A: | Legal costs of care proceedings | 3,230 | 3,400 | 3,355 | -45 | 3,500 |
S: 3,500
Q paraphrase: did our own homes come in under what was allowed
A: | Children's homes run by the Council | 5,270 | 5,900 | 5,760 | -140 | 6,480 |
S: -140
N unanswerable: how many homes does the Council run itself
Q fact-table: youth services spend the year before last (2023/24)
A: | Youth services | 1,940 | 2,000 | 1,985 | -15 | 2,050 |
S: 1,940
Q fact-table: cs2 forecast
A: | CS2 | Step-down from residential to fostering | 3,100 | 740 | 1,200 | Red | Nerys Oddie |
S: 1,200
Q fact-table: secured so far from health fees
A: | CS7 | Fees recovered from health | 1,100 | 480 | 870 | Amber | Nerys Oddie |
S: 480
Q fact-table: who owns the family hub vacancies saving?
A: | CS6 | Family hub vacancies | 200 | 200 | 240 | Green | Rob Mansell |
S: Rob Mansell
Q paraphrase: whose job is it to get us off temps
A: | CS1 | Fewer agency workers | 2,400 | 1,650 | 2,100 | Amber | Anselm Brodie |
S: Anselm Brodie
N unanswerable: why is the fewer agency workers saving rated amber
Q fact-table: how much was Saltings meant to save
A: | CS4 | Own children's home at Saltings extended | 650 | 0 | 0 | Red | Nerys Oddie |
S: 650
N unanswerable: how many beds would the Saltings extension add
Q date: when's the next trip to the Lookout
A: | The Lookout | Care leavers' flats | 21 January 2026 | Cllrs Feaver, Moss | 15 July 2026 |
S: 15 July 2026
Q fact-table: what kind of place is Priory Gate
A: | Priory Gate | Family hub | 3 November 2025 | Cllrs Sallis, Quinn | 5 May 2026 |
S: Family hub
Q fact-table: who visited Elm Bank last time
A: | Elm Bank | Children's home | 9 September 2025 | Cllrs Quinn, Tranter | 10 March 2026 |
S: Cllrs Quinn, Tranter
N unanswerable: what did Councillors Quinn and Tranter find at Elm Bank?
