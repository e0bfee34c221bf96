Q fact-text: who is the independent chair of the safeguarding board?
A: ### Message from the Independent Chair, Marguerite Hollis
S: Marguerite Hollis
Q paraphrase: who did the job of chair before her
A: I took up the post on 1 June 2020, when Graham Tuck stood down after six years.
S: Graham Tuck
N unanswerable: why did Graham Tuck stand down
Q date: when did Marguerite Hollis start as chair
A: I took up the post on 1 June 2020, when Graham Tuck stood down after six years.
S: 1 June 2020
N unanswerable: how much is the independent chair paid?
Q paraphrase: has the new chair set foot in any old people's home yet
A: We have met on screens for the whole of my time, and I have yet to visit a single care home.
S: I have yet to visit a single care home
N false-premise: which care home did Marguerite Hollis visit first?
Q fact-text: how often did the safeguarding adults board meet in the year
A: The Board met five times.
S: five times
Q definition: who are the statutory partners
A: The constitution requires each statutory partner (the two councils, the Clinical Commissioning Group and the police) to attend at least four meetings in five.
S: the two councils, the Clinical Commissioning Group and the police
Q paraphrase: how many meetings must the key bodies turn up to?
A: The constitution requires each statutory partner (the two councils, the Clinical Commissioning Group and the police) to attend at least four meetings in five.
S: at least four meetings in five
Q fact-table: police attendance at board meetings
A: | Police | Det. Supt. Colin Marsh | 3 | 30,000 | 30,000 |
S: 3
Q fact-table: CCG contribution 2021/22
A: | Clinical Commissioning Group | Sister Ruth Amadi | 4 | 39,000 | 42,000 |
S: 42,000
Q fact-table: what did the CCG put in during 2020/21?
A: | Clinical Commissioning Group | Sister Ruth Amadi | 4 | 39,000 | 42,000 |
S: 39,000
N unanswerable: CCG contribution 2019/20
N unanswerable: Ambulance trust contribution 2020/21
Q fact-table: how much does Loxley pay into the board
A: | Loxley Council | Tom Beck, Assistant Director | 5 | 48,500 | 48,500 |
S: 48,500
Q paraphrase: who sits for the fire brigade
A: | Fire and Rescue | Station Manager Bev Lyle | 4 | 3,000 | 3,000 |
S: Station Manager Bev Lyle
Q fact-table: which body paid nothing in 2020/21 but will pay 1,500 the year after
A: | Housing associations' forum | Shanice Dale | 5 | 0 | 1,500 |
S: Housing associations' forum
Q fact-table: who represents the probation service on the board?
A: | Probation | Vacant | 1 | 2,500 | 0 |
S: Vacant
N unanswerable: when did the probation seat fall vacant
N unanswerable: why has probation stopped contributing to the board
Q fact-table: how much will probation pay in 2021/22?
A: | Probation | Vacant | 1 | 2,500 | 0 |
S: 0
Q fact-text: board spend on reviews
A: The Board spent £181,300, of which £97,400 was on staff, £46,200 on reviews, £21,500 on training and £16,200 on other costs.
S: £46,200
Q paraphrase: what was the wage bill of the safeguarding board
A: The Board spent £181,300, of which £97,400 was on staff, £46,200 on reviews, £21,500 on training and £16,200 on other costs.
S: £97,400
N unanswerable: what did the review of Edith cost
N unanswerable: board spend on training in 2019/20
Q fact-text: how much was left in the kitty at year end
A: The balance carried forward was £34,050 (£22,350 a year earlier).
S: £34,050
Q fact-text: balance carried forward a year earlier
A: The balance carried forward was £34,050 (£22,350 a year earlier).
S: £22,350
Q definition: difference between a concern and an enquiry
A: A *concern* is any worry reported to a council that an adult with care and support needs may be at risk.
A: An *enquiry* is the formal look into it that section 42 of the Care Act 2014 requires where the tests are met.
Q definition: what is a safeguarding concern
A: A *concern* is any worry reported to a council that an adult with care and support needs may be at risk.
S: any worry reported to a council that an adult with care and support needs may be at risk
Q fact-text: number of concerns Pennard 2020/21
A: Pennard received 3,812 concerns in 2020/21 (3,377 in 2019/20), of which 1,068 (28 per cent) became enquiries.
S: 3,812
N unanswerable: number of enquiries Pennard 2019/20
Q fact-text: How many of Loxley's concerns went on to a formal enquiry?
A: Loxley received 2,140 concerns (2,296 in 2019/20), of which 899 (42 per cent) became enquiries.
S: 899
Q comparison: did reports of worries go up or down in Loxley
A: Loxley received 2,140 concerns (2,296 in 2019/20), of which 899 (42 per cent) became enquiries.
S: 2,140 concerns (2,296 in 2019/20)
N false-premise: why did the number of concerns rise in Loxley
N unanswerable: why did the number of concerns rise in Pennard
Q fact-text: how many cases were looked at in the threshold audit
A: An audit of 60 cases found that Pennard was closing as "not safeguarding" about one case in eight that Loxley would have taken forward; a common threshold document was agreed in January 2021 and came into use on 1 March 2021.
S: 60 cases
Q paraphrase: from when did both councils use the same yardstick
A: An audit of 60 cases found that Pennard was closing as "not safeguarding" about one case in eight that Loxley would have taken forward; a common threshold document was agreed in January 2021 and came into use on 1 March 2021.
S: 1 March 2021
Q date: when was the common threshold document agreed
A: An audit of 60 cases found that Pennard was closing as "not safeguarding" about one case in eight that Loxley would have taken forward; a common threshold document was agreed in January 2021 and came into use on 1 March 2021.
S: January 2021
N unanswerable: who carried out the audit of 60 cases?
Q fact-table: financial abuse enquiries in Pennard 2020/21
A: | Financial | 171 | 204 | 112 | 149 | 86% |
S: 204
Q fact-table: financial abuse Loxley the year before
A: | Financial | 171 | 204 | 112 | 149 | 86% |
S: 112
N unanswerable: financial abuse Loxley 2018/19
N unanswerable: how much money was lost to financial abuse in Pennard
Q paraphrase: cases of people not looking after themselves, Loxley latest year
A: | Self-neglect | 61 | 92 | 52 | 83 | 74% |
S: 83
Q fact-table: in what share of self-neglect cases was the danger lessened
A: | Self-neglect | 61 | 92 | 52 | 83 | 74% |
S: 74%
N unanswerable: in what share of self-neglect cases was risk reduced in Pennard alone
Q fact-table: domestic abuse pennard 19/20
A: | Domestic | 44 | 79 | 39 | 66 | 81% |
S: 44
Q paraphrase: how many slavery cases did Pennard conclude this time?
A: | Modern slavery | 2 | 4 | 1 | 0 | 100% |
S: 4
Q fact-table: neglect enquiries loxley 2020/21
A: | Neglect and acts of omission | 402 | 371 | 318 | 296 | 91% |
S: 296
Q fact-table: how many sexual abuse enquiries were concluded in Loxley in 2019/20?
A: | Sexual | 29 | 22 | 20 | 24 | 90% |
S: 20
Q list: which kinds of abuse fell in both councils?
A: | Neglect and acts of omission | 402 | 371 | 318 | 296 | 91% |
A: | Physical | 188 | 160 | 141 | 127 | 93% |
A: | Organisational | 33 | 18 | 26 | 15 | 97% |
N unanswerable: number of discriminatory abuse enquiries in Loxley
N false-premise: why did organisational abuse cases go up?
Q fact-text: percent of abuse taking place in the person's own home in 2020/21
A: The place of abuse was most often the person's own home (54 per cent, against 43 per cent in 2019/20); care homes accounted for 27 per cent (38 per cent in 2019/20).
S: 54 per cent
Q fact-text: care homes' share of abuse in 2019/20
A: The place of abuse was most often the person's own home (54 per cent, against 43 per cent in 2019/20); care homes accounted for 27 per cent (38 per cent in 2019/20).
S: 38 per cent
N unanswerable: hospitals' share of abuse in 2020/21
Q reason: why does the board doubt that homes got safer
A: The Board does not think that care homes became safer: visits by families, nurses and social workers had almost ceased, and there were fewer people to notice.
S: visits by families, nurses and social workers had almost ceased, and there were fewer people to notice
Q fact-text: what share of people in Loxley said what outcome they wanted?
A: Asked what they wanted to come of the enquiry, 81 per cent of people in Pennard and 68 per cent in Loxley gave an answer.
S: 68 per cent
Q paraphrase: did folk in Pennard mostly get what they hoped for from the enquiry?
A: Of those, 94 per cent and 95 per cent said that it was wholly or partly achieved.
S: 94 per cent
N unanswerable: what outcome did people in Loxley most often want
Q fact-text: DoLS applications in Loxley
A: Applications under the Deprivation of Liberty Safeguards (DoLS) numbered 1,655 in Pennard and 1,013 in Loxley.
S: 1,013
Q fact-text: DoLS backlog in Pennard at year end
A: On 31 March 2021, 322 were waiting in Pennard and 47 in Loxley; the oldest had waited 14 months.
S: 322
N unanswerable: DoLS backlog in Pennard at 31 March 2020
Q paraphrase: how long has the longest-waiting locked-door application been sitting there
A: On 31 March 2021, 322 were waiting in Pennard and 47 in Loxley; the oldest had waited 14 months.
S: 14 months
Q definition: DoLS stands for
A: Applications under the Deprivation of Liberty Safeguards (DoLS) numbered 1,655 in Pennard and 1,013 in Loxley.
S: Deprivation of Liberty Safeguards
Q definition: when does a SAR have to be held
A: A Safeguarding Adults Review (SAR) must be held where an adult has died or been seriously harmed and there is reason for concern about how agencies worked together.
S: where an adult has died or been seriously harmed and there is reason for concern about how agencies worked together
Q fact-text: number of SAR referrals in the year
A: Eleven referrals were received, four more than in the previous year.
S: Eleven
Q fact-text: How many of the review referrals met the test?
A: Three met the criteria.
S: Three
N unanswerable: how many SAR referrals met the criteria the previous year
Q paraphrase: what did the old lady in the Loxley nursing home die of
A: **"Edith"**, aged 84, died in August 2019 of infected pressure sores at a nursing home in Loxley.
S: infected pressure sores
N unanswerable: what did Mr K die of
N unanswerable: name of the nursing home where Edith died
Q date: publication of the Edith review
A: The review was published on 12 November 2020.
S: 12 November 2020
Q reason: why did nobody report Edith's bed sores?
A: It found that five professionals had seen the sores and each believed that another had reported them.
S: each believed that another had reported them
Q fact-text: how many of the ten Edith recommendations are done
A: Ten recommendations were made, of which seven are complete.
S: seven
Q paraphrase: how long had the man in the Pennard flat been turning people away
A: He had refused help for four years, and the fire service had twice warned of hoarding.
S: four years
Q paraphrase: did anyone raise the alarm about clutter at Mr K's place?
A: He had refused help for four years, and the fire service had twice warned of hoarding.
S: the fire service had twice warned of hoarding
Q fact-text: who's writing the Mr K review
A: The independent author is Professor Dilys Rowan.
S: Professor Dilys Rowan
N unanswerable: who's writing the Jay review
Q date: when will the Mr K review come out
A: The review is with the Coroner and will be published after the inquest.
S: after the inquest
N unanswerable: when is Mr K's inquest?
Q fact-text: what injury did Jay suffer
A: **"Jay"**, aged 23, lost most of the sight of one eye after an assault by another resident in supported housing.
S: lost most of the sight of one eye
Q who-said: who said they'd rung eleven times
A: His mother told the author: "I rang eleven times. I've got the numbers and the dates. Nobody rang me."
S: His mother
Q date: when should we expect Jay's review to be out?
A: The review began in February 2021; publication is expected by December 2021.
S: December 2021
N unanswerable: when was Jay assaulted
N false-premise: what did the Jay review recommend?
Q list: which Edith actions weren't finished
A: | 4 | Contract clause on reporting sores of grade 3 and above | Loxley Council | April 2021 | In hand |
A: | 6 | GPs to record skin checks at home visits | Clinical Commissioning Group | March 2021 | Late |
A: | 9 | Ambulance crews to report sores on arrival | Ambulance trust | May 2021 | In hand |
Q fact-table: who was to send a leaflet to families
A: | 8 | Leaflet for families | Healthwatch | November 2020 | Complete |
S: Healthwatch
Q paraphrase: has anyone said sorry to Edith's relatives
A: | 10 | Letter of apology to the family | Board Chair | November 2020 | Complete |
S: Complete
Q fact-table: is Loxley's contract clause on sores in place
A: | 4 | Contract clause on reporting sores of grade 3 and above | Loxley Council | April 2021 | In hand |
S: In hand
Q fact-table: state of the contract clause in pennard
A: | 5 | Same clause in Pennard contracts | Pennard Council | April 2021 | Complete |
S: Complete
Q fact-table: due date for GPs recording skin checks
A: | 6 | GPs to record skin checks at home visits | Clinical Commissioning Group | March 2021 | Late |
S: March 2021
N unanswerable: why are GPs late in recording skin checks
N unanswerable: what did the audit of 40 residents' charts find?
Q fact-text: how many workers did the board hear from and in how many sessions
A: The Board heard from 64 workers at seven online sessions between October 2020 and January 2021.
S: 64 workers at seven online sessions
Q paraphrase: what did staff get for giving up their time
A: They were thanked with a £10 voucher.
S: a £10 voucher
Q list: what themes did workers keep raising
A: Three things came up again and again: not being able to see people alone; not hearing back after reporting a concern; and scams.
S: not being able to see people alone; not hearing back after reporting a concern; and scams
Q who-said: who worried about someone hiding behind the camera
A: "On a video call you never know who is behind the camera," said a social worker.
S: a social worker
Q who-said: who'd reported the same relative over and over
A: A care assistant said: "I have reported the same son three times. I've never once been told what happened."
S: A care assistant
N unanswerable: what had the son done that the care assistant reported
Q paraphrase: did anybody think it had got better?
A: A district nurse thought that things had improved: "At least now the police pick up the phone."
S: A district nurse thought that things had improved
Q fact-text: value of vitamins sent to the bank customer
A: A bank clerk described a customer who had been sent £9,000 worth of vitamins.
S: £9,000
N unanswerable: which bank did the clerk work for
Q fact-text: how soon should a person who reports a concern hear back
A: As a result, councils have undertaken to tell the person who reported a concern, within ten working days, whether it is being taken forward.
S: within ten working days
Q fact-text: how often did Pennard get back to reporters in q4
A: In the fourth quarter this happened in 58 per cent of cases in Pennard and 73 per cent in Loxley.
S: 58 per cent
N unanswerable: how often did Pennard get back to reporters in q3
Q comparison: fewer people trained than in 2019/20?
A: In all 1,946 people were trained (2,705 in 2019/20), all of them online.
S: 1,946 people were trained (2,705 in 2019/20)
Q fact-text: level 3 training attendance
A: Level 1 was attended by 1,210, level 2 by 538 and level 3 by 198.
S: 198
N unanswerable: level 3 training attendance 2019/20
Q paraphrase: what would you normally be charged for not showing up at a course
A: The cancellation fee of £40 was waived for care homes.
S: £40
N unanswerable: what does a level 2 course cost
Q list: what will the board focus on in 2021/22?
A: The Board has chosen three: self-neglect and hoarding; young people moving from children's to adult services; and financial abuse, including scams.
S: self-neglect and hoarding; young people moving from children's to adult services; and financial abuse, including scams
Q paraphrase: who'll deal with older people being hit by partners from now on
A: Domestic abuse in later life, a priority in 2020/21, is passed to the Community Safety Partnership.
S: the Community Safety Partnership
Q reason: why isn't slavery on the list of priorities
A: A proposal from the police to make modern slavery a fourth priority was not taken up because so few cases were found.
S: so few cases were found
N false-premise: what will the board do about its modern slavery priority in 2021/22?
Q who-said: who told off the police for their poor turnout
A: Councillor Frank Abbey said that an attendance of three out of five by the police was not good enough; Ms Hollis replied that Superintendent Marsh had been seconded to the pandemic response and that his deputy would attend from then on.
S: Councillor Frank Abbey
Q reason: why did Superintendent Marsh miss meetings?
A: Councillor Frank Abbey said that an attendance of three out of five by the police was not good enough; Ms Hollis replied that Superintendent Marsh had been seconded to the pandemic response and that his deputy would attend from then on.
S: Superintendent Marsh had been seconded to the pandemic response
N unanswerable: what is the name of Superintendent Marsh's deputy
Q reason: why are so many boxes left empty in Loxley about what people wanted
A: Councillor Zainab Shah asked why so many people's wishes in Loxley were not recorded, and was told that the Loxley computer system allowed the box to be skipped.
S: the Loxley computer system allowed the box to be skipped
Q decision: what did the scrutiny board resolve about probation?
A: **Resolved** (unanimously): That the report be welcomed; that the Chair write to the Regional Probation Director; and that a further report on the 322 outstanding DoLS applications be brought on 25 January 2022.
S: that the Chair write to the Regional Probation Director
Q date: when do they look again at the DoLS waiting list
A: **Resolved** (unanimously): That the report be welcomed; that the Chair write to the Regional Probation Director; and that a further report on the 322 outstanding DoLS applications be brought on 25 January 2022.
S: 25 January 2022
Q decision: did everyone agree at the September scrutiny board?
A: **Resolved** (unanimously): That the report be welcomed; that the Chair write to the Regional Probation Director; and that a further report on the 322 outstanding DoLS applications be brought on 25 January 2022.
S: unanimously
N unanswerable: what did Loxley's scrutiny committee say about the report
N false-premise: what did the Regional Probation Director say in reply
Q paraphrase: who's behind with something after Edith's death?
A: | 6 | GPs to record skin checks at home visits | Clinical Commissioning Group | March 2021 | Late |
S: Clinical Commissioning Group
N false-premise: why is Pennard Council late with its contract clause
Q paraphrase: how many pros clocked the old lady's sores without saying anything
A: It found that five professionals had seen the sores and each believed that another had reported them.
S: five professionals
N unanswerable: which five professionals saw Edith's sores?
Q paraphrase: did Pennard let more cases drop than next door would have
A: An audit of 60 cases found that Pennard was closing as "not safeguarding" about one case in eight that Loxley would have taken forward; a common threshold document was agreed in January 2021 and came into use on 1 March 2021.
S: about one case in eight
N unanswerable: how many of Loxley's cases would Pennard have taken forward
Q paraphrase: were care homes charged for dropping out of courses?
A: The cancellation fee of £40 was waived for care homes.
S: waived for care homes
N false-premise: how much did care homes pay in cancellation fees?
Q fact-table: how many meetings did the hospital trust's doctor make
A: | Pennard Hospitals Trust | Dr Ivo Castle | 5 | 8,000 | 8,000 |
S: 5
N unanswerable: how many meetings did the ambulance trust make
Q comparison: which council keeps people better informed after they report something
A: In the fourth quarter this happened in 58 per cent of cases in Pennard and 73 per cent in Loxley.
S: 73 per cent in Loxley
N false-premise: why do all people who report a concern hear back within ten days in Loxley
Q paraphrase: who suggested getting the probation lot to explain themselves
A: The Chair, Councillor Len Corder, proposed that the Probation Service be asked to explain why it had stopped paying.
S: Councillor Len Corder
N unanswerable: who seconded the proposal about probation
N false-premise: who voted against welcoming the safeguarding report?
N unanswerable: how many concerns were about scams in Loxley
