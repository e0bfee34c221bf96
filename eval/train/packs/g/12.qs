Q fact-text: What was the external residential forecast at Period 5?
A: Ms Trench reported that the external residential budget for 2025/26 was £14.6m and that the forecast at Period 5 (end of August) was £17.9m.
A: | External residential | 12,480 | 15,110 | 14,600 | 17,900 | 18,600 | 18,300 | +3,700 |
S: £17.9m

Q fact-text: external residential budget 2025/26
A: Ms Trench reported that the external residential budget for 2025/26 was £14.6m and that the forecast at Period 5 (end of August) was £17.9m.
A: | External residential | 12,480 | 15,110 | 14,600 | 17,900 | 18,600 | 18,300 | +3,700 |
S: £14.6m

Q fact-text: external residential forecast at period 7
A: The forecast for external residential had risen to £18.6m.
A: | External residential | 12,480 | 15,110 | 14,600 | 17,900 | 18,600 | 18,300 | +3,700 |
S: £18.6m

Q fact-text: What is the latest forecast for outside children's homes, at Period 9?
A: **7.4** The forecast for external residential care at Period 9 was £18.3m, a reduction of £300,000 on Period 7.
A: | External residential | 12,480 | 15,110 | 14,600 | 17,900 | 18,600 | 18,300 | +3,700 |
S: £18.3m

Q fact-text: children in external residential homes 31 august 2025
A: There had been 61 children in external residential homes on 31 August, at an average of £5,870 a week; on 31 August 2024 there had been 54 at £5,210.
S: 61

Q fact-text: How many children were in external homes a year before, in August 2024?
A: There had been 61 children in external residential homes on 31 August, at an average of £5,870 a week; on 31 August 2024 there had been 54 at £5,210.
S: 54

Q fact-text: number in external residential at 31 October
A: The number of children was 63 at 31 October, at an average of £5,935 a week.
S: 63

Q fact-text: kids in external residential december 2025
A: Of these 212 were with the Council's own or connected foster carers, 131 with IFAs, 62 in external residential homes, nine in the Council's own two existing homes, 38 in supported accommodation and 35 elsewhere.
S: 62 in external residential homes

Q fact-text: average weekly cost external residential august 2024
A: There had been 61 children in external residential homes on 31 August, at an average of £5,870 a week; on 31 August 2024 there had been 54 at £5,210.
S: £5,210

Q fact-text: What was the average weekly price reported at the end of October?
A: The number of children was 63 at 31 October, at an average of £5,935 a week.
S: £5,935 a week

Q paraphrase: what do we pay a week on average for a bed in a private kids home by the newest numbers
A: The average weekly cost was £5,905.
S: £5,905

Q paraphrase: how many youngsters cost more than twelve grand a week
A: Three children cost more than £12,000 a week each.
S: Three

Q who-said: Who said the Council was being held to ransom?
A: Cllr Skeet said the market was broken and that the Council was being held to ransom.
S: Cllr Skeet

Q who-said: who put it down to the council having too few alternatives
A: Ms Dallow preferred to say that the Council had too few alternatives.
S: Ms Dallow

Q fact-text: unregistered placements april to sept 2025
A: Mr Windle reported that between April and September four children had been placed in settings not registered with Ofsted, for 9, 16, 31 and 54 days.
S: four

Q comparison: Were there more or fewer children in unregistered settings than in the same months of 2024?
A: Mr Windle reported that between April and September four children had been placed in settings not registered with Ofsted, for 9, 16, 31 and 54 days.
A: In the same months of 2024 there had been seven.
S: seven

Q fact-text: longest stay in an unregistered setting reported in October
A: Mr Windle reported that between April and September four children had been placed in settings not registered with Ofsted, for 9, 16, 31 and 54 days.
S: 54 days

Q fact-text: How many children have been in unregistered settings since April altogether, by the latest report?
A: **7.5** Since the December meeting one child has been placed in an unregistered setting, for six days over Christmas, which makes five since April.
S: five since April

Q paraphrase: how long was the kid in an unregulated place over xmas
A: **7.5** Since the December meeting one child has been placed in an unregistered setting, for six days over Christmas, which makes five since April.
S: six days

Q paraphrase: how often does someone check on children in unlicensed digs
A: In answer to Cllr Larrabee he said that every such placement was visited weekly and was signed off by the Director.
S: visited weekly

Q date: When was Fuller's Piece first meant to open?
A: The Sub-Committee heard that two homes were to be opened under the "Nearer Home" programme: Fuller's Piece (four places), in January 2026, and Wharf Lodge (two places), in June 2026.
A: | Fuller's Piece | 4 | 0 | Vacant | 16 March 2026 | January 2026 | – |
S: January 2026

Q date: fuller's piece expected opening now
A: Mr Windle said that registration had been delayed by the want of a registered manager, the first appointee having withdrawn on 14 November, and that opening was now expected on 16 March 2026.
A: | Fuller's Piece | 4 | 0 | Vacant | 16 March 2026 | January 2026 | – |
S: 16 March 2026

Q date: When does Wharf Lodge open?
A: The Sub-Committee heard that two homes were to be opened under the "Nearer Home" programme: Fuller's Piece (four places), in January 2026, and Wharf Lodge (two places), in June 2026.
A: | Wharf Lodge | 2 | 0 | Silas Broom | June 2026 | June 2026 | – |
S: June 2026

Q fact-text: DfE matching grant for Nearer Home
A: A matching grant of £1.15m had been awarded by the Department for Education (DfE).
S: £1.15m

Q decision: What did the Sub-Committee decide in October about a third home?
A: Cllr Nwosu proposed that a third home be examined, and the Sub-Committee **agreed** by four votes to one, Cllr Skeet being against, to ask officers for a business case by February.
S: to ask officers for a business case by February

Q decision: Who was against asking for a business case for a third home?
A: Cllr Nwosu proposed that a third home be examined, and the Sub-Committee **agreed** by four votes to one, Cllr Skeet being against, to ask officers for a business case by February.
S: Cllr Skeet being against

Q fact-text: notices by providers, first estimate
A: Ms Dallow to report on the 28-day notices given by providers, of which she thought there had been "about 20" in the half-year.
S: "about 20"

Q fact-text: How many 28-day notices had really been given between April and September?
A: Ms Dallow corrected her earlier estimate: 27 notices had been given between April and September, 15 of them by residential providers, eight by independent fostering agencies (IFAs) and four by supported accommodation.
S: 27

Q fact-text: notices from IFAs
A: Ms Dallow corrected her earlier estimate: 27 notices had been given between April and September, 15 of them by residential providers, eight by independent fostering agencies (IFAs) and four by supported accommodation.
S: eight

Q reason: What reason did most notices give?
A: Sixteen of the notices cited risk to other children and five staffing.
S: risk to other children

Q reason: why had the residential forecast gone up by december
A: Ms Trench attributed £420,000 of the rise to two sibling groups who had come into care in October and the remainder to fee increases.
S: two sibling groups who had come into care in October and the remainder to fee increases

Q fact-text: amount attributed to sibling groups
A: Ms Trench attributed £420,000 of the rise to two sibling groups who had come into care in October and the remainder to fee increases.
S: £420,000

Q fact-text: fees contested december and sum recovered
A: Cllr Petherick inquired how many fees were being contested; 14 were, and £61,000 had been recovered.
S: 14 were, and £61,000 had been recovered

Q who-said: Who asked how many fees were under challenge?
A: Cllr Petherick inquired how many fees were being contested; 14 were, and £61,000 had been recovered.
S: Cllr Petherick

Q reason: Why was registration of Fuller's Piece delayed?
A: Mr Windle said that registration had been delayed by the want of a registered manager, the first appointee having withdrawn on 14 November, and that opening was now expected on 16 March 2026.
S: the want of a registered manager, the first appointee having withdrawn on 14 November

Q fact-text: staff started at Fuller's Piece
A: Nine of 14 had started, and were working at the Council's short-break home.
S: Nine of 14

Q paraphrase: what are the staff doing while the new home stands empty
A: Nine of 14 had started, and were working at the Council's short-break home.
S: working at the Council's short-break home

Q who-said: who worried about paying staff before the home opened?
A: Cllr Larrabee asked whether staff were being paid in the meantime.
S: Cllr Larrabee

Q decision: On what terms did members support joining the Regional Care Co-operative?
A: Members **resolved**, without a division, to support entry as an associate for one year, Cabinet's draft report having proposed full membership.
S: entry as an associate for one year

Q decision: what had cabinet's draft proposed about the co-operative
A: Members **resolved**, without a division, to support entry as an associate for one year, Cabinet's draft report having proposed full membership.
S: full membership

Q fact-text: associate fee regional care co-op
A: The associate fee is £40,000 and the full fee £115,000.
S: £40,000

Q fact-text: What is the fee for full membership?
A: The associate fee is £40,000 and the full fee £115,000.
S: £115,000

Q paraphrase: will the neighbours be able to ring someone at night
A: Cllr Petherick replied that they would, from the day of opening.
S: they would, from the day of opening

Q who-said: Who asked about a night-time number for residents near the new home?
A: Miss Avril Stokoe, a neighbour of Fuller's Piece, asked whether residents would be given a telephone number that was answered at night.
S: Miss Avril Stokoe

Q definition: What is sufficiency?
A: "Sufficiency" is the duty under section 22G of the Children Act 1989 to secure, so far as reasonably practicable, enough accommodation within the authority's area to meet the needs of the children it looks after.
S: to secure, so far as reasonably practicable, enough accommodation within the authority's area to meet the needs of the children it looks after

Q definition: meaning of step-down
A: A "step-down" is a planned move from residential care to a family, which has lasted 13 weeks.
S: a planned move from residential care to a family, which has lasted 13 weeks

Q definition: what isn't counted as an unregistered setting
A: An "unregistered setting" excludes supported accommodation for which an application has been accepted by Ofsted.
S: supported accommodation for which an application has been accepted by Ofsted

Q fact-text: children looked after 31 december 2025
A: On 31 December 2025 the Council looked after 487 children, compared with 468 on 30 June and 451 on 31 December 2024.
A: | Children looked after | 433 | 451 | 468 | 479 | 487 | 460 | Red |
S: 487

Q fact-text: looked after children a year earlier, december 2024
A: On 31 December 2025 the Council looked after 487 children, compared with 468 on 30 June and 451 on 31 December 2024.
A: | Children looked after | 433 | 451 | 468 | 479 | 487 | 460 | Red |
S: 451

Q fact-text: How many children are with independent fostering agencies?
A: Of these 212 were with the Council's own or connected foster carers, 131 with IFAs, 62 in external residential homes, nine in the Council's own two existing homes, 38 in supported accommodation and 35 elsewhere.
S: 131

Q fact-text: children in supported accommodation december
A: Of these 212 were with the Council's own or connected foster carers, 131 with IFAs, 62 in external residential homes, nine in the Council's own two existing homes, 38 in supported accommodation and 35 elsewhere.
S: 38 in supported accommodation

Q paraphrase: how many in private homes are living outside our area
A: Forty-four of the 62 lived outside the Vale and 19 more than 50 miles away.
S: Forty-four

Q fact-text: children more than 50 miles away
A: Forty-four of the 62 lived outside the Vale and 19 more than 50 miles away.
S: 19

Q fact-text: step-downs april to december
A: Seven children stepped down to families between April and December, against a plan of 12 for the whole year; in 2024/25 five did so.
S: Seven

Q fact-text: How many step-downs are planned for the whole year?
A: Seven children stepped down to families between April and December, against a plan of 12 for the whole year; in 2024/25 five did so.
S: 12

Q paraphrase: how many kids moved from a home back into a family in 24/25
A: Seven children stepped down to families between April and December, against a plan of 12 for the whole year; in 2024/25 five did so.
S: five

Q fact-text: cost of converting Quarry Fold
A: Site A (the former caretaker's house, Quarry Fold) would cost £640,000 to convert for three places and could open in May 2027.
S: £640,000

Q fact-text: What would Orrin Court cost and how many children would it take?
A: Site B (Orrin Court, to be bought) would cost £985,000 for four and could open in December 2026.
S: £985,000 for four

Q date: When could Site A open?
A: Site A (the former caretaker's house, Quarry Fold) would cost £640,000 to convert for three places and could open in May 2027.
S: May 2027

Q comparison: Which site gives the cheaper week's care?
A: At 85% occupancy a week's care would cost £5,340 at Site A and £5,080 at Site B. Officers recommend Site B; the Member Reference Group, by a majority, preferred Site A because it is owned by the Council.
S: £5,340 at Site A and £5,080 at Site B

Q decision: Which site do officers recommend?
A: At 85% occupancy a week's care would cost £5,340 at Site A and £5,080 at Site B. Officers recommend Site B; the Member Reference Group, by a majority, preferred Site A because it is owned by the Council.
S: Site B

Q reason: why did the member reference group like the caretaker's house better
A: At 85% occupancy a week's care would cost £5,340 at Site A and £5,080 at Site B. Officers recommend Site B; the Member Reference Group, by a majority, preferred Site A because it is owned by the Council.
S: because it is owned by the Council

Q fact-text: children wanting to be nearer siblings
A: Of 38 children who were asked what would make it better, 21 said to be nearer to brothers and sisters, nine said not to move school and five said a pet.
S: 21

Q paraphrase: what did the kids say would make things better for them
A: Of 38 children who were asked what would make it better, 21 said to be nearer to brothers and sisters, nine said not to move school and five said a pet.
S: 21 said to be nearer to brothers and sisters, nine said not to move school and five said a pet

Q fact-text: providers replying to draft strategy
A: Fourteen of 33 providers replied on the draft strategy, and eleven of these wanted longer contracts.
S: Fourteen of 33

Q paraphrase: what does the village council want at orrin court
A: The Parish Council at Orrin asked that no more than three children live at Orrin Court.
S: no more than three children live at Orrin Court

Q fact-text: DfE grant hoped for Site B
A: The purchase and works at Site B would be met as to £492,500 from DfE grant, if a bid to be submitted by 27 March succeeds, and as to the rest from borrowing, costing £38,000 a year.
S: £492,500

Q date: By when must the DfE bid be in?
A: The purchase and works at Site B would be met as to £492,500 from DfE grant, if a bid to be submitted by 27 March succeeds, and as to the rest from borrowing, costing £38,000 a year.
S: 27 March

Q fact-text: annual borrowing cost site B
A: The purchase and works at Site B would be met as to £492,500 from DfE grant, if a bid to be submitted by 27 March succeeds, and as to the rest from borrowing, costing £38,000 a year.
S: £38,000 a year

Q fact-text: How much would the third home save each year?
A: The estimated saving is £265,000 a year from the second year.
S: £265,000 a year from the second year

Q date: When does the present framework run out?
A: The present framework with the four neighbouring councils expires on 30 June 2026.
S: 30 June 2026

Q paraphrase: can the deal with the neighbouring councils be stretched
A: It may be extended once, for twelve months.
S: extended once, for twelve months

Q fact-table: own homes budget 2025/26
A: | Own homes | 1,905 | 1,990 | 2,640 | 2,580 | 2,510 | 2,430 | -210 |
S: 2,640

Q fact-table: What was spent on IFA fostering in 2024/25?
A: | IFA fostering | 6,020 | 6,240 | 6,300 | 6,410 | 6,455 | 6,490 | +190 |
S: 6,240

Q fact-table: supported accommodation forecast P7
A: | Supported accommodation | 2,310 | 2,755 | 2,700 | 2,890 | 2,960 | 3,015 | +315 |
S: 2,960

Q fact-table: By how much is supported accommodation over budget at Period 9?
A: | Supported accommodation | 2,310 | 2,755 | 2,700 | 2,890 | 2,960 | 3,015 | +315 |
S: +315

Q fact-table: parent and child outturn 2023/24
A: | Parent and child | 405 | 612 | 450 | 520 | 560 | 548 | +98 |
S: 405

Q fact-table: How much did external residential cost in 2023/24?
A: | External residential | 12,480 | 15,110 | 14,600 | 17,900 | 18,600 | 18,300 | +3,700 |
S: 12,480

Q paraphrase: whats it costing for locked units, last forecast
A: | Secure welfare | 260 | 118 | 150 | 0 | 96 | 171 | +21 |
S: 171

Q list: Which placement types are forecast under budget at Period 9?
A: | Own homes | 1,905 | 1,990 | 2,640 | 2,580 | 2,510 | 2,430 | -210 |
A: | In-house fostering | 4,130 | 4,265 | 4,480 | 4,390 | 4,370 | 4,355 | -125 |

Q fact-table: placed over 20 miles december 2024
A: | Placed over 20 miles from home | 21% | 23% | 24% | 26% | 25% | 18% | Red |
S: 23%

Q fact-table: target for placing siblings together
A: | Siblings placed together | 61% | 58% | 57% | 57% | 60% | 68% | Red |
S: 68%

Q paraphrase: how many brothers and sisters are kept under one roof now
A: | Siblings placed together | 61% | 58% | 57% | 57% | 60% | 68% | Red |
S: 60%

Q fact-table: in-house foster households sept 2025
A: | In-house foster households | 128 | 121 | 119 | 117 | 118 | 130 | Red |
S: 117

Q fact-table: How many foster households did the Council have in December 2023?
A: | In-house foster households | 128 | 121 | 119 | 117 | 118 | 130 | Red |
S: 128

Q fact-table: three or more placements in the year, december 2025
A: | Three or more placements in year | 9.8% | 10.6% | 11.0% | 10.4% | 9.9% | 10.0% | Green |
S: 9.9%

Q list: Which placement measures are red?
A: | Children looked after | 433 | 451 | 468 | 479 | 487 | 460 | Red |
A: | Placed over 20 miles from home | 21% | 23% | 24% | 26% | 25% | 18% | Red |
A: | Siblings placed together | 61% | 58% | 57% | 57% | 60% | 68% | Red |
A: | In-house foster households | 128 | 121 | 119 | 117 | 118 | 130 | Red |

Q comparison: did the share of homes rated good or better meet the target?
A: | Residential homes rated good or better | 88% | 85% | 83% | 86% | 90% | 90% | Green |
S: 90%

Q fact-table: Which Council home requires improvement?
A: | The Beeches (Stone Street) | 4 | 4 | Jonty Asquith | 2014 | – | Requires improvement (Nov 2025) |
S: The Beeches (Stone Street)

Q fact-table: manager of Ferrymead
A: | Ferrymead | 5 | 5 | Coral Eastaugh | 2009 | – | Good (Aug 2025) |
S: Coral Eastaugh

Q fact-table: When did Ofsted rate Hopgarth outstanding?
A: | Hopgarth (short breaks) | 6 | 4 | Mina Okafor | 2011 | – | Outstanding (May 2025) |
S: Outstanding (May 2025)

Q fact-table: who will run wharf lodge
A: | Wharf Lodge | 2 | 0 | Silas Broom | June 2026 | June 2026 | – |
S: Silas Broom

Q fact-table: how many of the short break places were taken in december
A: | Hopgarth (short breaks) | 6 | 4 | Mina Okafor | 2011 | – | Outstanding (May 2025) |
S: 4

Q fact-table: How much has the review of the dearest placements saved?
A: | 1 | Fee challenge: review 20 highest-cost placements | Louisa Trench | 28 Feb 2026 | 17 reviewed, £143,000 a year saved |
S: £143,000 a year saved

Q fact-table: number of high cost placements reviewed
A: | 1 | Fee challenge: review 20 highest-cost placements | Louisa Trench | 28 Feb 2026 | 17 reviewed, £143,000 a year saved |
S: 17 reviewed

Q fact-table: who leads on the step-down panel
A: | 3 | Step-down panel to meet fortnightly | Gareth Windle | 5 Jan 2026 | Meeting since 12 January |
S: Gareth Windle

Q date: Since when has the step-down panel been meeting?
A: | 3 | Step-down panel to meet fortnightly | Gareth Windle | 5 Jan 2026 | Meeting since 12 January |
S: Meeting since 12 January

Q fact-table: loft and extension grants committed
A: | 5 | Foster carer loft and extension grants | Housing Renewal Manager | 31 March 2026 | £96,000 of £150,000 committed |
S: £96,000 of £150,000 committed

Q paraphrase: has the boss for the new home been sorted yet
A: | 2 | Register manager at Fuller's Piece | Gareth Windle | 13 Feb 2026 | Offer accepted, awaiting checks |
S: Offer accepted, awaiting checks

Q fact-text: How many providers will the supported accommodation group visit?
A: The group will visit six of the 13 providers in use, between 2 March and 17 April, and report on 11 June 2026.
S: six of the 13 providers

Q date: When does the supported accommodation group report?
A: The group will visit six of the 13 providers in use, between 2 March and 17 April, and report on 11 June 2026.
S: 11 June 2026

Q who-said: who wanted adult hostels looked at too?
A: Cllr Skeet's suggestion that adults' hostels be included was not taken up at the scoping meeting of 22 January.
S: Cllr Skeet

Q fact-text: dearest placement at present
A: **A.** £13,950 a week, of which the Integrated Care Board (ICB) pays £4,200.
S: £13,950 a week

Q fact-text: How much was the most expensive placement in October?
A: In October the dearest was £14,600.
S: £14,600

Q fact-text: ICB contribution 2024/25 received
A: **A.** £1.02m is expected in 2025/26; £1.31m was asked for and £870,000 was received in 2024/25.
S: £870,000

Q paraphrase: what's the NHS chipping in this year overall
A: **A.** £1.02m is expected in 2025/26; £1.31m was asked for and £870,000 was received in 2024/25.
S: £1.02m

Q fact-table: Who decides the IFA fee uplift?
A: | IFA fee uplift 2026/27 | Director of Children's Services | 20 March 2026 | Yes | Louisa Trench |
S: Director of Children's Services

Q date: When does Council take the Sufficiency Strategy?
A: | Sufficiency Strategy 2026–29 | Council | 14 May 2026 | No | Perpetua Dallow |
S: 14 May 2026

Q list: which forward plan items are wholly exempt
A: | IFA fee uplift 2026/27 | Director of Children's Services | 20 March 2026 | Yes | Louisa Trench |
A: | Supported accommodation block contract | Cabinet | 7 July 2026 | Yes | Gareth Windle |

Q fact-table: when will cabinet look at the care co-operative again
A: | Regional Care Co-operative: review of associate status | Cabinet | 8 December 2026 | No | Perpetua Dallow |
S: 8 December 2026

N unanswerable: How many children were in external residential homes in December 2024?

N unanswerable: Who runs the three placements above £12,000 a week?

N unanswerable: How many 28-day notices were given between October and December?

N unanswerable: Why did the first manager of Fuller's Piece withdraw?

N unanswerable: what rent or price was asked for wharf lodge

N unanswerable: How many of the 38 in supported accommodation are aged 16?

N unanswerable: What is the ICB expected to pay in 2026/27?

N unanswerable: which neighbouring councils share the framework

N unanswerable: How many members of the reference group preferred Site A?

N unanswerable: ofsted grade of Fuller's Piece

N unanswerable: What does a place at Ferrymead cost per week?

N unanswerable: how many foster carers have had a loft grant

N unanswerable: telephone number for neighbours at night

N false-premise: When did the Council join the Regional Care Co-operative as a full member?

N false-premise: What did Cllr Mahal say in December about notices?

N false-premise: Why do officers recommend Site A?

N false-premise: How did the December vote on the Co-operative divide?

N false-premise: Why did residential costs rise between Period 7 and Period 9?

Q paraphrase: how many kids were in care a year before this report
A: On 31 December 2025 the Council looked after 487 children, compared with 468 on 30 June and 451 on 31 December 2024.
S: 451

Q paraphrase: how many children are with private fostering firms
A: Of these 212 were with the Council's own or connected foster carers, 131 with IFAs, 62 in external residential homes, nine in the Council's own two existing homes, 38 in supported accommodation and 35 elsewhere.
S: 131 with IFAs

Q paraphrase: how long did the longest illegal-type placement go on
A: Mr Windle reported that between April and September four children had been placed in settings not registered with Ofsted, for 9, 16, 31 and 54 days.
S: 54 days

Q paraphrase: how much of the bid-for cash would whitehall put to orrin court
A: The purchase and works at Site B would be met as to £492,500 from DfE grant, if a bid to be submitted by 27 March succeeds, and as to the rest from borrowing, costing £38,000 a year.
S: £492,500

Q paraphrase: how many times did homes and agencies say take this kid back within a month
A: Ms Dallow corrected her earlier estimate: 27 notices had been given between April and September, 15 of them by residential providers, eight by independent fostering agencies (IFAs) and four by supported accommodation.
S: 27

Q paraphrase: what do care firms want changed in their deals
A: Fourteen of 33 providers replied on the draft strategy, and eleven of these wanted longer contracts.
S: eleven of these wanted longer contracts

Q paraphrase: how much does it cost to be just a junior partner in the regional club
A: The associate fee is £40,000 and the full fee £115,000.
S: £40,000

Q paraphrase: when could the bought house open
A: Site B (Orrin Court, to be bought) would cost £985,000 for four and could open in December 2026.
S: December 2026

Q paraphrase: how much clawed back from cheeky invoices by december
A: Cllr Petherick inquired how many fees were being contested; 14 were, and £61,000 had been recovered.
S: £61,000 had been recovered

Q paraphrase: which of our own homes did inspectors mark down
A: | The Beeches (Stone Street) | 4 | 4 | Jonty Asquith | 2014 | – | Requires improvement (Nov 2025) |
S: The Beeches (Stone Street)

Q paraphrase: is fostering recruitment working, how many households now
A: | In-house foster households | 128 | 121 | 119 | 117 | 118 | 130 | Red |
S: 118

Q paraphrase: how much have they promised carers for lofts so far
A: | 5 | Foster carer loft and extension grants | Housing Renewal Manager | 31 March 2026 | £96,000 of £150,000 committed |
S: £96,000 of £150,000 committed

Q fact-table: IFA fostering forecast P9
A: | IFA fostering | 6,020 | 6,240 | 6,300 | 6,410 | 6,455 | 6,490 | +190 |
S: 6,490

Q fact-table: in-house fostering budget 25/26
A: | In-house fostering | 4,130 | 4,265 | 4,480 | 4,390 | 4,370 | 4,355 | -125 |
S: 4,480

Q fact-table: What was the Period 5 forecast for own homes?
A: | Own homes | 1,905 | 1,990 | 2,640 | 2,580 | 2,510 | 2,430 | -210 |
S: 2,580

Q fact-table: same placement two years dec 2024
A: | In same placement two years | 68% | 66% | 65% | 67% | 69% | 70% | Amber |
S: 66%

Q fact-table: children looked after september 2025
A: | Children looked after | 433 | 451 | 468 | 479 | 487 | 460 | Red |
S: 479

Q fact-table: target for children placed over 20 miles away
A: | Placed over 20 miles from home | 21% | 23% | 24% | 26% | 25% | 18% | Red |
S: 18%

Q fact-table: residential homes rated good or better june 2025
A: | Residential homes rated good or better | 88% | 85% | 83% | 86% | 90% | 90% | Green |
S: 83%

Q fact-table: How many resolution meetings have been held on notices?
A: | 4 | Notices: resolution meeting within 5 days | Perpetua Dallow | 31 Dec 2025 | Held in 6 of 9 cases |
S: Held in 6 of 9 cases

Q fact-table: places at Wharf Lodge
A: | Wharf Lodge | 2 | 0 | Silas Broom | June 2026 | June 2026 | – |
S: 2
