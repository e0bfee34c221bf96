Q fact-text: What overspend is Thornbeck forecasting on its revenue budget at quarter 2 of 2018/19?
A: The forecast outturn is an overspend of £4.7m, compared with £6.1m reported at quarter 1.
A: | **Total** | **168,400** | **173,100** | **+4,700** | **+6,100** | |
S: £4.7m

Q paraphrase: how much over are they going to be by the end of the year
A: The forecast outturn is an overspend of £4.7m, compared with £6.1m reported at quarter 1.
S: £4.7m

Q fact-text: overspend reported at Q1
A: The forecast outturn is an overspend of £4.7m, compared with £6.1m reported at quarter 1.
A: | **Total** | **168,400** | **173,100** | **+4,700** | **+6,100** | |
S: £6.1m

Q reason: Why has the forecast got better since the first quarter?
A: The improvement of £1.4m is largely owing to a vacancy freeze introduced on 1 August and to the receipt of £0.8m from the Government for adult social care winter pressures.
S: a vacancy freeze introduced on 1 August and to the receipt of £0.8m from the Government for adult social care winter pressures

Q date: when did the freeze on filling vacancies start
A: The improvement of £1.4m is largely owing to a vacancy freeze introduced on 1 August and to the receipt of £0.8m from the Government for adult social care winter pressures.
S: 1 August

Q fact-text: How much would be left in the General Fund balance if nothing more were done?
A: If no further action were taken, the overspend would have to be met from the General Fund balance, which stood at £11.2m on 1 April 2018 and would fall to £6.5m, below the minimum of £8.0m recommended by the Section 151 Officer.
S: £6.5m

Q paraphrase: what's the least the finance chief thinks we should keep in the kitty?
A: If no further action were taken, the overspend would have to be met from the General Fund balance, which stood at £11.2m on 1 April 2018 and would fall to £6.5m, below the minimum of £8.0m recommended by the Section 151 Officer.
S: £8.0m

Q fact-text: General Fund balance at start of 2018/19
A: If no further action were taken, the overspend would have to be met from the General Fund balance, which stood at £11.2m on 1 April 2018 and would fall to £6.5m, below the minimum of £8.0m recommended by the Section 151 Officer.
S: £11.2m

Q fact-table: variance on children looked after at 30 september
A: | Children looked after | 21,340 | 25,010 | +3,670 | +3,920 | Red |
S: +3,670

Q paraphrase: how bad is the overspend on kids in care
A: | Children looked after | 21,340 | 25,010 | +3,670 | +3,920 | Red |
S: +3,670

Q fact-table: What was the quarter 1 variance for older people's services?
A: | Older people | 34,905 | 35,420 | +515 | +1,480 | Amber |
S: +1,480

Q fact-table: net budget for learning disability 2018/19
A: | Learning disability | 22,760 | 22,690 | -70 | +120 | Green |
S: 22,760

Q paraphrase: how much are we expecting to spend on bins and recycling this year all told
A: | Waste and recycling | 10,430 | 10,795 | +365 | +290 | Amber |
S: 10,795

Q fact-table: is Highways and Street Lighting under or over its budget, and by how much?
A: | Highways and street lighting | 8,890 | 8,640 | -250 | -110 | Green |
S: -250

Q list: Which services are rated red in the quarter 2 revenue table?
A: | Children looked after | 21,340 | 25,010 | +3,670 | +3,920 | Red |
A: | Children's safeguarding and family support | 9,115 | 9,870 | +755 | +610 | Red |
A: | Education and SEND transport | 6,280 | 7,145 | +865 | +540 | Red |

Q list: services on amber
A: | Older people | 34,905 | 35,420 | +515 | +1,480 | Amber |
A: | Waste and recycling | 10,430 | 10,795 | +365 | +290 | Amber |

Q comparison: Has the SEND transport overspend gone up or down since quarter 1?
A: | Education and SEND transport | 6,280 | 7,145 | +865 | +540 | Red |
A: The overspend has grown since quarter 1 because the tender of routes in July produced prices 14% higher than those of the contracts they replaced.
S: grown

Q fact-text: number of CLA end of September 2018
A: The number of children looked after (CLA) rose from 412 at 31 March to 447 at 30 September 2018; the budget was built on 405.
S: 447

Q paraphrase: how many youngsters in care did they reckon on when they did the sums?
A: The number of children looked after (CLA) rose from 412 at 31 March to 447 at 30 September 2018; the budget was built on 405.
S: 405

Q fact-text: average weekly cost of an independent fostering agency placement
A: External residential placements number 52, at an average weekly cost of £3,850, whereas an in-house foster placement costs on average £465 a week and an independent fostering agency (IFA) placement £840 a week.
S: £840

Q comparison: Is it cheaper to place a child with our own foster carers than in an outside children's home?
A: External residential placements number 52, at an average weekly cost of £3,850, whereas an in-house foster placement costs on average £465 a week and an independent fostering agency (IFA) placement £840 a week.

Q paraphrase: how many new foster familes did the council sign up in the six months
A: Eleven new in-house foster carers were approved in the half-year, against a target of 20.
S: Eleven

Q fact-text: What was the half-year target for approving in-house foster carers?
A: Eleven new in-house foster carers were approved in the half-year, against a target of 20.
S: 20

Q definition: what does SEND stand for
A: "SEND" means special educational needs and disability.
S: special educational needs and disability

Q paraphrase: how many pupils get a cab to themselves
A: The service carries 631 pupils, of whom 118 travel alone in a taxi.
S: 118

Q reason: Why has the cost of taking disabled children to school risen since June?
A: The overspend has grown since quarter 1 because the tender of routes in July produced prices 14% higher than those of the contracts they replaced.
S: the tender of routes in July produced prices 14% higher than those of the contracts they replaced

Q fact-text: by how much will Older People miss the savings target for care package reviews?
A: The service nevertheless expects to fall short of its £1.2m savings target for reviews of care packages by £390,000.
S: £390,000

Q fact-text: agency cover for loaders, half year cost
A: Sickness among loaders averaged 17.2 days per employee, and agency cover cost £212,000 in the half-year, which is more than was spent in the whole of 2017/18 (£198,000).
S: £212,000

Q paraphrase: how many days off poorly do the bin crews take
A: Sickness among loaders averaged 17.2 days per employee, and agency cover cost £212,000 in the half-year, which is more than was spent in the whole of 2017/18 (£198,000).
S: 17.2 days

Q paraphrase: how much extra are we charged for people putting wrong stuff in the recycling?
A: Contamination of the blue bin, at 16%, means that the gate fee at the Eastwell plant is charged at the upper band of £64 a tonne instead of £41.
S: £64 a tonne instead of £41

Q reason: why is capital financing underspent
A: Borrowing has been put off because cash balances are higher than was assumed.
S: cash balances are higher than was assumed

Q fact-text: How much of the £9.8m savings will not be delivered this year?
A: At 30 September £5.3m had been achieved, £2.6m was on track to be achieved by 31 March 2019, and £1.9m was not now expected to be achieved in the year.
S: £1.9m

Q fact-text: savings achieved by 30 September 2018
A: At 30 September £5.3m had been achieved, £2.6m was on track to be achieved by 31 March 2019, and £1.9m was not now expected to be achieved in the year.
S: £5.3m

Q fact-table: how much is the shared legal service expected to save, as against its target?
A: | R3 | Shared legal service with Aldershaw | 275 | 90 | Kwame Sutcliffe | Partner withdrew from the first phase |
S: 90

Q reason: why are we not getting much from roundabout adverts
A: | R5 | Sale of advertising on roundabouts | 95 | 15 | Kwame Sutcliffe | No bids for six of nine sites |
S: No bids for six of nine sites

Q fact-table: How many families have taken a SEND personal travel budget?
A: | C7 | SEND personal travel budgets | 220 | 35 | Anne Feather | Only 14 families have taken up the offer |
S: 14

Q fact-table: lead officer street lighting dimming saving
A: | P6 | Street lighting dimming | 310 | 250 | Gillian Roe | Late delivery of control units |
S: Gillian Roe

Q paraphrase: did the plan to empty brown bins less often save anything
A: | P1 | Fortnightly collection of garden waste | 180 | 0 | Gillian Roe | Deferred by Cabinet in June 2018 |
S: 0

Q list: savings at risk that Anne Feather is responsible for
A: | C4 | Return of out-of-borough placements | 640 | 150 | Anne Feather | Two new children's homes not yet registered by Ofsted |
A: | C7 | SEND personal travel budgets | 220 | 35 | Anne Feather | Only 14 families have taken up the offer |

Q fact-text: Which groups of staff did the Chief Executive exempt from the vacancy freeze?
A: The Chief Executive has exempted social workers and school crossing patrols, but not loaders.
S: social workers and school crossing patrols

Q paraphrase: are lollipop ladies caught by the recruitment ban?
A: The Chief Executive has exempted social workers and school crossing patrols, but not loaders.

Q paraphrase: what did the unions make of the hiring ban
A: The trade unions, through the Joint Consultative Forum, objected to the freeze as it places unfair burdens on remaining staff.
S: objected to the freeze as it places unfair burdens on remaining staff

Q date: When did scrutiny look at the revenue monitoring report?
A: The Corporate Scrutiny Panel considered this report on 8 November.
S: 8 November

Q decision: How much did Cabinet in the end agree to take from the Social Care Reserve?
A: (2) That £1.2m, rather than £1.5m, be released from the Social Care Reserve.
S: £1.2m

Q fact-text: How much from the Social Care Reserve did officers recommend using?
A: 6.1 That Cabinet (i) note the forecast overspend; (ii) approve the use of £1.5m from the Social Care Reserve; and (iii) extend the vacancy freeze to 31 March 2019.
S: £1.5m

Q decision: until when was the vacancy freeze extended
A: (3) That the vacancy freeze be extended to 31 January 2019 and then reviewed.
S: 31 January 2019

Q who-said: Who said that no child would be moved from a placement to save money?
A: Councillor Akhtar-Boyle said that no child would be moved from a placement for money's sake, and asked for a report on recruiting foster carers.
S: Councillor Akhtar-Boyle

Q who-said: which cllr complained the winter money came too late
A: Councillor Wimpenny said that winter money announced in October came too late to plan with.
S: Councillor Wimpenny

Q who-said: what was the Leader's worry about freezing posts until the end of March?
A: The Leader said that a freeze to the end of March would harm services in the busiest months.
S: would harm services in the busiest months

Q who-said: who doubted that the money from the reserve would go far enough
A: Councillor Cawthra wondered whether £1.5m would be enough.
S: Councillor Cawthra

Q decision: vote on the revenue monitoring recommendations
A: *(Moved by Councillor Priestnall, seconded by Councillor Wimpenny; carried by five votes to none.)*
S: five votes to none

Q decision: Will parking be free on Sundays in December 2018?
A: It was **AGREED** that the scheme be repeated in 2018 on the same days as before, and that Sundays be not included.
S: Sundays be not included

Q paraphrase: how much did the xmas free parking set us back last time
A: Councillor Priestnall reported that free parking after 3 pm on Thursdays and all day on Saturdays in December had cost £46,000 in lost income in 2017, against an estimate of £60,000.
S: £46,000

Q reason: what held up the roof work at Hollin Lane depot?
A: The Director of Place reported that the roof repairs, which had been expected to finish in September, had been held up by the discovery of asbestos in the vehicle workshop and would now finish in January 2019.
S: the discovery of asbestos in the vehicle workshop

Q date: when will hollin lane roof be finished now
A: The Director of Place reported that the roof repairs, which had been expected to finish in September, had been held up by the discovery of asbestos in the vehicle workshop and would now finish in January 2019.
S: January 2019

Q paraphrase: where will they be keeping the gritters this winter and what will it cost
A: Councillor Tolson said that gritting vehicles would be kept at Scar Top for the winter, at a hire cost of £18,000.
S: Scar Top

Q definition: What is meant by slippage in the capital report?
A: "Slippage" means spending which will still take place but in a later year than planned.
S: spending which will still take place but in a later year than planned

Q fact-text: forecast capital spend 2018/19
A: The capital programme for 2018/19, approved at £52.6m in February, was increased to £57.3m by slippage from 2017/18, and is now forecast to be spent to the amount of £44.9m.
S: £44.9m

Q fact-text: What share of the capital programme had been spent by the same point the year before?
A: Spending to 30 September was £15.8m, or 28% of the revised programme; at the same point of 2017/18 it was 33%.
S: 33%

Q comparison: is capital spending slower than last year
A: Spending to 30 September was £15.8m, or 28% of the revised programme; at the same point of 2017/18 it was 33%.

Q fact-table: slippage on Moss Bank Primary rebuild
A: | Moss Bank Primary rebuild | 5,900 | 610 | 2,300 | 3,600 | September 2019 | April 2020 |
S: 3,600

Q fact-table: When is Thornbeck Market Hall now expected to be complete?
A: | Thornbeck Market Hall | 6,250 | 1,120 | 3,850 | 2,400 | July 2019 | December 2019 |
S: December 2019

Q fact-table: when were they originaly going to finish the eastwell leisure centre
A: | Eastwell leisure centre | 8,700 | 2,905 | 6,400 | 2,300 | March 2020 | June 2020 |
S: March 2020

Q fact-table: disabled facilities grants spent so far 2018/19
A: | Disabled facilities grants | 2,850 | 1,190 | 2,600 | 250 | n/a | n/a |
S: 1,190

Q fact-table: Will the Scarfield High School extension still be done on time?
A: | Scarfield High School extension | 7,400 | 3,910 | 7,250 | 150 | August 2019 | August 2019 |
S: August 2019

Q reason: Why has the rebuild of Moss Bank been delayed?
A: The delay at Moss Bank follows the failure of the contractor, Brayshaw Build Ltd, which entered administration on 3 August 2018; a replacement will be appointed by 14 December.
S: the failure of the contractor, Brayshaw Build Ltd

Q paraphrase: when did the builders at the primary school go bust?
A: The delay at Moss Bank follows the failure of the contractor, Brayshaw Build Ltd, which entered administration on 3 August 2018; a replacement will be appointed by 14 December.
S: 3 August 2018

Q paraphrase: what's the bill for digging up that old well under the fish stalls
A: At the Market Hall, a medieval well found under the fish aisle has required an archaeological dig, at a cost of £165,000, of which the Heritage Fund has agreed to pay £60,000.
S: £165,000

Q reason: Why is Aldgate Bridge costing more than budgeted?
A: Aldgate Bridge is forecast to overspend by £380,000, because the eastern pier was found to be more corroded than the survey of 2015 had shown.
S: the eastern pier was found to be more corroded than the survey of 2015 had shown

Q fact-text: what remains in highways contingency after the bridge
A: It is proposed that this be met from the highways contingency, leaving £120,000 in that contingency.
S: £120,000

Q fact-text: capital receipts target for the full year
A: Capital receipts in the half-year were £1.9m, against a full-year target of £6.0m; the former Hebble Street offices (£1.1m) was the largest sale.
S: £6.0m

Q fact-table: When does the draft budget for 2019/20 come to Cabinet?
A: | Draft budget 2019/20 | Cabinet | 16 January 2019 | H Garside |
S: 16 January 2019

Q fact-table: who decides the Moss Bank contractor
A: | Moss Bank contractor appointment | Director of Place | 14 December 2018 | G Roe |
S: Director of Place

N unanswerable: How many children looked after were there on 30 September 2017?
N unanswerable: who bought the old Hebble Street offices?
N unanswerable: what will the library opening hours be after March 2019
N unanswerable: How many days sick did highways staff take in the half-year?
N unanswerable: what was the variance on libraries and museums in 2017/18
N unanswerable: average weekly cost of a supported lodgings placement
N unanswerable: How much did the asbestos removal at Hollin Lane cost?
N unanswerable: who is the replacement contractor for Moss Bank Primary
N unanswerable: how many posts are being held vacant under the freeze
N unanswerable: Why was fortnightly garden waste collection deferred in June?
N false-premise: Why did Cabinet agree to extend free Christmas parking to Sundays?
N false-premise: Why did two Cabinet members vote against the revenue monitoring resolution?
N false-premise: Why did the Leader refuse any money from the Social Care Reserve?
N false-premise: why were loaders exempted from the vacancy freeze
N false-premise: What made the Scarfield High School extension slip to 2020?

Q paraphrase: who's boss of the money side in cabinet, was he expecting to break even without dipping into savings?
A: Councillor Priestnall, introducing the report, said that three services made up nearly all of the problem and that he did not expect the position to be balanced without the reserve.
S: he did not expect the position to be balanced without the reserve

Q paraphrase: how much did whitehall send to help old people through the cold months
A: The improvement of £1.4m is largely owing to a vacancy freeze introduced on 1 August and to the receipt of £0.8m from the Government for adult social care winter pressures.
S: £0.8m

Q paraphrase: how many oldies were living in homes we pay for by the autumn?
A: Residential placements fell from 1,024 to 988 over the half-year, and the Winter Pressures Grant has been applied in full to home care.
S: 988

Q paraphrase: what percent of stuff in the blue bin shouldnt be there
A: Contamination of the blue bin, at 16%, means that the gate fee at the Eastwell plant is charged at the upper band of £64 a tonne instead of £41.
S: 16%

Q paraphrase: did we flog much land and buildings from april to september
A: Capital receipts in the half-year were £1.9m, against a full-year target of £6.0m; the former Hebble Street offices (£1.1m) was the largest sale.
S: £1.9m

Q paraphrase: whens the new primary school going to be built by now
A: | Moss Bank Primary rebuild | 5,900 | 610 | 2,300 | 3,600 | September 2019 | April 2020 |
S: April 2020

Q paraphrase: which gang is out of pocket because another council pulled out of sharing solicitors, and who's in charge of fixing it?
A: | R3 | Shared legal service with Aldershaw | 275 | 90 | Kwame Sutcliffe | Partner withdrew from the first phase |
S: Kwame Sutcliffe

Q paraphrase: when will we find out what they want to charge us next year, the actual vote
A: | Budget and council tax | Council | 27 February 2019 | H Garside |
S: 27 February 2019

Q list: capital schemes that will finish later than planned
A: | Moss Bank Primary rebuild | 5,900 | 610 | 2,300 | 3,600 | September 2019 | April 2020 |
A: | Thornbeck Market Hall | 6,250 | 1,120 | 3,850 | 2,400 | July 2019 | December 2019 |
A: | Aldgate Bridge strengthening | 3,100 | 2,480 | 3,480 | 0 | October 2018 | November 2018 |
A: | Eastwell leisure centre | 8,700 | 2,905 | 6,400 | 2,300 | March 2020 | June 2020 |

Q comparison: Which has the bigger overspend, safeguarding or waste?
A: | Children's safeguarding and family support | 9,115 | 9,870 | +755 | +610 | Red |
A: | Waste and recycling | 10,430 | 10,795 | +365 | +290 | Amber |

Q reason: Why will the out-of-borough placements saving fall short?
A: | C4 | Return of out-of-borough placements | 640 | 150 | Anne Feather | Two new children's homes not yet registered by Ofsted |
S: Two new children's homes not yet registered by Ofsted
