Q fact-text: how many case files did inspectors read
A: They read 48 case files and spoke to 31 members of staff, nine foster carers and six young people.
S: 48

N unanswerable: how many parents did inspectors speak to

N unanswerable: How many case files did inspectors read at the last visit in 2019?

Q paraphrase: how did the watchdog rate us on kids who run off from foster homes and the like
A: Headline. Leaders have a clear grip on children missing from care.
S: a clear grip

N false-premise: Why did inspectors find the response to children missing from home better than that to children missing from care?

Q paraphrase: what did they say about youngsters not in school anywhere
A: The number of children missing from education has grown since the pandemic, and the authority has been slow to understand why.
S: has grown since the pandemic

N unanswerable: why has the number of children missing from education grown

Q definition: RHI stands for
A: The response to children who go missing from home is less consistent, and too many return home interviews (RHIs) are late.
S: return home interviews

Q definition: What is the MASH?
A: The recording of managers' decisions in the Multi-Agency Safeguarding Hub (MASH).
S: Multi-Agency Safeguarding Hub

Q list: what were we told to get better at
A: The timeliness of return home interviews for children missing from home.
A: The recording of managers' decisions in the Multi-Agency Safeguarding Hub (MASH).
A: The quality of information passed to other authorities when a child moves away.

N unanswerable: by what date must the recording of managers' decisions in the MASH have improved?

Q fact-text: in how many files was the boss's reasoning left out
A: In eleven of the 48 files the manager's reason for a decision was not recorded.
S: eleven

N unanswerable: why was the manager's reason not recorded in eleven files

N false-premise: which child was found to be at immediate risk?

Q fact-text: rate of RHIs within 72 hours for children missing from home
A: Of the return home interviews offered to children missing from care, 86 per cent took place within 72 hours; for children missing from home the figure was 52 per cent.
A: | RHIs within 72 hours, home (%) | 49 | 47 | 52 | 80 | 61 |
S: 52

N unanswerable: rate of RHIs within 72 hours for children missing from education

Q paraphrase: what's the charity's excuse for being behind with the chats
A: The provider, Lantern Trust, told inspectors that it had been carrying three vacancies since January.
S: carrying three vacancies since January

N unanswerable: how many staff does Lantern Trust employ on return home interviews?

Q fact-text: what's the average caseload of social workers?
A: 3. Social workers' caseloads average 17, down from 23 at the last visit in 2019.
S: 17

N unanswerable: what is the target caseload for social workers

N unanswerable: what's the average caseload in the Assessment Service

Q who-said: who knows every child on their list now
A: One worker said: "For the first time I can remember, I know every child on my list."
S: One worker

N unanswerable: what is the name of the worker who said she knew every child on her list

Q paraphrase: how many families had the poor rookie been lumbered with
A: A newly qualified worker, however, was holding 21 cases.
S: 21 cases

N unanswerable: why was a newly qualified worker holding 21 cases?

Q paraphrase: do people who take kids in like the night-time phone service
A: 4. Foster carers value the out-of-hours helpline.
S: value the out-of-hours helpline

N unanswerable: how many calls does the out-of-hours helpline receive a month

Q fact-text: How many carers hadn't heard of the missing protocol?
A: Two carers did not know of the missing protocol.
S: Two

Q who-said: what did youngsters dislike about dealing with cops
A: 5. Young people said that police officers were usually kind but that they had to tell their story "over and over".
S: they had to tell their story "over and over"

N unanswerable: To whom did the young man speak instead of his youth worker?

Q reason: what's wrong with the numbers councillors get
A: 6. Elected members receive regular figures, but these combine missing from home and missing from care, which hides the difference in performance.
S: combine missing from home and missing from care

N unanswerable: how often do elected members receive missing figures, monthly or quarterly

Q date: when was the letter due to go online
A: It will be published on our website on 12 August 2021.
S: 12 August 2021

N unanswerable: when will the Inspectorate next visit Ainsby

Q who-said: which inspector signed the letter
A: Yours sincerely, Fenella Marwood, Her Majesty's Inspector.
S: Fenella Marwood

N unanswerable: who was the second inspector on the visit with Fenella Marwood?

Q date: when was the action plan agreed with partners?
A: B1. The action plan was agreed with partners on 2 September.
S: 2 September

Q fact-text: full year cost of the action plan and what pays for it
A: Its cost, £184,000 in a full year, will be met from the Covid Recovery Fund in 2021/22; no funding has been identified for later years.
S: £184,000 in a full year, will be met from the Covid Recovery Fund in 2021/22

N false-premise: which fund will meet the cost of the action plan in 2022/23?

N unanswerable: how much remains in the Covid Recovery Fund

Q date: when's the deal with Lantern up
A: B2. The contract with Lantern Trust ends on 31 March 2022.
S: 31 March 2022

N unanswerable: when did the contract with Lantern Trust begin?

N unanswerable: What is the annual value of the contract with Lantern Trust?

Q reason: why do officers favour doing it ourselves
A: The in-house option is recommended because it would let the same worker stay with the child.
S: it would let the same worker stay with the child

N false-premise: Why do officers recommend extending the contract with Lantern Trust?

N unanswerable: how many workers would transfer if the service came in-house

Q fact-text: how much dearer would in-house be
A: It would cost £36,000 a year more than the present contract.
S: £36,000 a year more

Q reason: why couldn't they just carry on with the present provider for longer
A: Extension was ruled out on legal advice.
S: on legal advice

N unanswerable: which solicitor gave the legal advice ruling out extension

Q fact-text: missing episodes in quarter 1
A: B3. There were 214 missing episodes involving 97 children in quarter 1.
S: 214

N unanswerable: missing episodes in quarter 4

N unanswerable: how many of the 97 children who went missing were girls?

Q paraphrase: what was the longest any kid was gone
A: The longest episode lasted eleven days; the child was found safe in Leeds.
S: eleven days

N unanswerable: how old was the child found safe in Leeds after eleven days

N unanswerable: From which ward had the child found in Leeds gone missing?

Q fact-text: number of temps in Assessment at the end of June
A: At the end of June there were 34, of whom 12 were in the Assessment Service.
S: 12

N unanswerable: number of agency social workers at the end of March 2021

N unanswerable: number of agency social workers in the Looked After Service at the end of June

Q fact-text: what was spent on agency staff 20/21
A: Spending on agency staff was £3.4 million in 2020/21.
S: £3.4 million

N unanswerable: what was spent on agency staff in 2019/20

Q fact-text: how much went to independent fostering agencies
A: Spending on placements with independent fostering agencies was £7.9 million in the same year.
S: £7.9 million

N unanswerable: how much went on placements in independent children's homes in 2020/21?

N unanswerable: How many children were placed with independent fostering agencies in 2020/21?

Q reason: what makes staff pack it in
A: Exit interviews suggest that the main reason for leaving is travel, not pay.
S: travel

N false-premise: how much more would pay have to rise to deal with the main reason for leaving given in exit interviews?

N unanswerable: what was the staff sickness rate in quarter 1

Q fact-table: children looked after at q4
A: | Children looked after | 611 | 634 | 642 | n/a | n/a |
S: 634

N unanswerable: children looked after in Q3 2020/21

Q fact-table: how many kids are in care now
A: | Children looked after | 611 | 634 | 642 | n/a | n/a |
S: 642

N unanswerable: how many of the children looked after are under five

Q fact-table: what target did we set for new fostering households a quarter
A: | Foster households approved in quarter | 4 | 7 | 3 | 8 | n/a |
S: 8

N unanswerable: how many foster households left in Q1 2021/22

Q comparison: do we lose social workers faster than our neighbours in the region
A: | Social worker turnover (%) | 19 | 16 | 14 | 13 | 17 |
S: 14

Q fact-table: share of kids living a long way off
A: | Children placed over 20 miles away (%) | 17 | 18 | 18 | 15 | 19 |
S: 18

N unanswerable: How many children are placed over 50 miles away?

Q fact-table: Care leavers in work or training, regional figure
A: | Care leavers in work or training (%) | 51 | 48 | 50 | 58 | 53 |
S: 53

N unanswerable: care leavers in suitable accommodation, Q1 2021/22

N false-premise: What caused the number of children on a child protection plan to go up in Q1 2021/22 from the quarter before?

Q fact-table: care episodes in Linthwaite Road
A: | Linthwaite Road | 8 | 27 | 11 |
S: 27

N unanswerable: why does Linthwaite Road have so many episodes from care

N unanswerable: missing from home episodes in Ainsby Moor ward

Q fact-table: how many individual children went missing from Priory
A: | Priory | 17 | 4 | 12 |
S: 12

Q paraphrase: how many were kicked out for good at the Moor academy
A: The Assistant Director said that permanent exclusions there had gone from three to nine in a year and that the trust had been invited to the next meeting.
S: from three to nine in a year

N unanswerable: why were exclusions rising at Ainsby Moor Academy

N unanswerable: how many fixed-term exclusions were there at Ainsby Moor Academy?

Q fact-text: how long do mums and dads wait for an EHCP?
A: The average was 24 weeks against the statutory 20.
S: 24 weeks

N unanswerable: What is the longest that any parent has waited for an EHCP?

Q who-said: who called it shameful
A: Canon Tully thought the delay "shameful".
S: Canon Tully

N false-premise: why did Mrs Redfearn say that the delay was shameful

Q date: when did they hope to hit 20 weeks
A: The Assistant Director hoped to reach 20 weeks by the spring term; two more educational psychologists would start in September.
S: by the spring term

N unanswerable: how many educational psychologists are there in all

Q decision: what happened to Entwistle's amendment
A: An amendment by Councillor Entwistle, that the discount apply only to carers with a child in placement, was lost by two votes to four.
S: lost by two votes to four

N unanswerable: By how many votes was Councillor Lomax's proposal carried?

N unanswerable: what would a 50 per cent discount for foster carers cost the council

N false-premise: From when did the Executive introduce the 50 per cent discount for foster carers?

Q paraphrase: who speaks for the young people's parliament
A: C.14 The Chair reported that the Youth Parliament had chosen Safiya Brand, aged 15, as its spokesperson.
S: Safiya Brand

N unanswerable: which school does Safiya Brand attend

Q decision: are members going to see the hub for themselves, and when
A: C.15 It was agreed that the Board visit the MASH in October in two groups of three.
S: in October in two groups of three

N unanswerable: which three members are in the first group to visit the MASH

Q fact-table: which recommendation did the Executive turn down
A: | 2 | Mar 2020 | Reopen Hob Moor youth centre | Rejected | Closed |
S: Reopen Hob Moor youth centre

N false-premise: when did Hob Moor youth centre reopen?

Q fact-table: who got computers out of the laptop recommendation
A: | 4 | Nov 2020 | Laptops for every child in care | Accepted in part | Years 7 to 11 only |
S: Years 7 to 11 only

N unanswerable: how many laptops have been given to children in care

Q fact-table: how many leisure passes
A: | 1 | Mar 2020 | Free leisure pass for care leavers | Accepted | 164 passes issued |
S: 164 passes issued
