Q fact-text: What is the DSG deficit expected to be at the end of 2018/19?
A: After use of the remaining reserve of £0.71m the DSG is expected to end the year £2.23m in deficit.
S: £2.23m in deficit

Q paraphrase: were schools' funds in the black the year before last year's mess?
A: At the end of 2017/18 it was £0.71m in surplus.
S: £0.71m in surplus

Q fact-text: forecast DSG overspend at month 6
A: 4.2 The forecast position for 2018/19 is an overspend of £2.94m, compared with £2.61m reported at Month 6.
S: £2.61m

Q fact-text: what overspend are they now forecasting on the DSG for 18/19
A: 4.2 The forecast position for 2018/19 is an overspend of £2.94m, compared with £2.61m reported at Month 6.
A: | **Total** | **102,268** | **104,681** | **105,208** | **+2,940** |
S: £2.94m

Q definition: What is meant by the minimum funding guarantee?
A: 4.7 The minimum funding guarantee (MFG) protects a school's per-pupil funding against reductions from one year to the next.
S: protects a school's per-pupil funding against reductions from one year to the next

Q fact-text: range MFG can be set at
A: It may be set between –1.5 per cent and +0.5 per cent.
S: between –1.5 per cent and +0.5 per cent

Q definition: what are the four parts of the dedicated schools grant?
A: 4.1 The Dedicated Schools Grant (DSG) is a ring-fenced grant made up of four blocks: schools, central school services, high needs and early years.
S: schools, central school services, high needs and early years

Q fact-table: variance on independent placements at month 9
A: | High needs – independent placements | 5,630 | 7,410 | 7,865 | +2,235 |
S: +2,235

Q fact-table: What was the month 6 forecast for mainstream top-ups?
A: | High needs – top-ups, mainstream | 3,940 | 4,520 | 4,485 | +545 |
S: 4,520

Q fact-table: special school top ups budget 2018/19
A: | High needs – top-ups, special schools | 6,275 | 6,390 | 6,480 | +205 |
S: 6,275

Q paraphrase: how much more than planned is going on kids who've been kicked out of ordinary school
A: | High needs – alternative provision | 1,860 | 1,905 | 1,990 | +130 |
S: +130

Q fact-table: How much is expected to be spent on two-year-olds in 2018/19 on the latest forecast?
A: | Early years – two-year-olds | 1,745 | 1,690 | 1,648 | –97 |
S: 1,648

Q comparison: Which single line of the grant is furthest over budget at month 9?
A: | High needs – independent placements | 5,630 | 7,410 | 7,865 | +2,235 |
S: High needs – independent placements

Q fact-text: number of pupils in independent and non-maintained special schools september 2017
A: 4.3 The number of pupils in independent and non-maintained special schools rose from 94 in September 2017 to 127 in September 2018.
S: 94

Q paraphrase: what does it cost on average to send a child to a private special school?
A: The average annual cost of a placement is £58,400; the dearest is £236,000.
S: £58,400

Q paraphrase: what's the most they're paying for one pupil
A: The average annual cost of a placement is £58,400; the dearest is £236,000.
S: £236,000

Q paraphrase: how full is Beacon?
A: Beacon Special School has been over its planned number of 110 since Easter and currently has 121 on roll.
S: currently has 121 on roll

Q fact-text: Beacon Special planned number
A: Beacon Special School has been over its planned number of 110 since Easter and currently has 121 on roll.
S: 110

Q reason: Why has top-up spending in ordinary schools dropped a little since the half-year?
A: 4.4 Spending on mainstream top-ups has fallen slightly since Month 6 because 38 requests for Band 4 funding were declined by the moderation panel in November.
S: 38 requests for Band 4 funding were declined by the moderation panel in November

Q fact-text: how long has a head got to challenge a declined band 4 request
A: A head teacher whose request has been declined may ask for a review within fifteen school days.
S: within fifteen school days

Q fact-text: primary unit of funding 2019/20
A: 4.5 The provisional settlement for 2019/20, issued on 17 December 2018, gives a primary unit of funding of £3,902 and a secondary unit of funding of £5,011.
S: £3,902

Q fact-text: What was the secondary unit of funding in 2018/19?
A: The corresponding figures for 2018/19 were £3,861 and £4,967.
S: £4,967

Q comparison: how much per primary child this year against next year
A: 4.5 The provisional settlement for 2019/20, issued on 17 December 2018, gives a primary unit of funding of £3,902 and a secondary unit of funding of £5,011.
A: The corresponding figures for 2018/19 were £3,861 and £4,967.

Q date: when was the provisional settlement issued?
A: 4.5 The provisional settlement for 2019/20, issued on 17 December 2018, gives a primary unit of funding of £3,902 and a secondary unit of funding of £5,011.
S: 17 December 2018

Q fact-text: How much extra high needs money will Aldershaw get each year from the December announcement?
A: 4.6 In addition, the Authority will receive £389,000 in each of 2018/19 and 2019/20 as its share of the extra high needs money announced by the Secretary of State on 16 December.
S: £389,000

Q paraphrase: where will the new unit for autistic kids be and when does it open
A: Officers propose that the 2018/19 sum be set against the deficit and that the 2019/20 sum be used to open a 24-place resource base for autistic pupils at Larchfield Academy in September 2019.
S: at Larchfield Academy in September 2019

Q fact-text: places in Larchfield resource base
A: Officers propose that the 2018/19 sum be set against the deficit and that the 2019/20 sum be used to open a 24-place resource base for autistic pupils at Larchfield Academy in September 2019.
S: 24-place

Q fact-text: what growth fund is the forum being asked to agree?
A: 4.8 **The Forum is asked to:** (a) note Part A; (b) approve the central expenditure in Table 2; (c) agree the growth fund of £320,000, reduced from £410,000; (d) give its views on the Larchfield resource base.
S: £320,000

Q fact-text: growth fund before the reduction
A: 4.8 **The Forum is asked to:** (a) note Part A; (b) approve the central expenditure in Table 2; (c) agree the growth fund of £320,000, reduced from £410,000; (d) give its views on the Larchfield resource base.
S: £410,000

Q fact-table: How much is proposed for admissions in 2019/20?
A: | Admissions | 214,000 | 221,000 | All members |
S: 221,000

Q paraphrase: what does it cost to run this committee at the moment
A: | Servicing of the Schools Forum | 18,500 | 17,000 | All members |
S: 18,500

Q fact-table: copyright licences 2018/19
A: | Copyright licences | 96,300 | 101,700 | None – for information |
S: 96,300

Q fact-table: who gets a vote on the family support contribution?
A: | Historic: contribution to family support | 187,000 | 150,000 | All members |
S: All members

Q fact-table: safeguarding in schools officer proposed budget
A: | Safeguarding in schools officer | 0 | 46,500 | All members |
S: 46,500

Q paraphrase: how much are schools still paying off on the loan for the referral unit
A: | Historic: prudential borrowing (Turnstone) | 100,200 | 100,200 | All members |
S: 100,200

Q reason: why's admissions going up in price
A: 4.9 The increase for admissions is the cost of the new online application portal; the number of staff is unchanged.
S: the cost of the new online application portal

Q reason: Why is the contribution to family support being cut?
A: The contribution to family support falls because the Department requires historic commitments to unwind and not because demand has reduced.
S: the Department requires historic commitments to unwind

Q paraphrase: how deep in the red does a school have to be before it needs a recovery plan?
A: 5.1 A maintained school with a deficit above £20,000 must have a licensed deficit plan that brings it back to balance within three years; the Chief Finance Officer may allow five.
S: above £20,000

Q fact-text: maximum years for licensed deficit plan if CFO allows
A: 5.1 A maintained school with a deficit above £20,000 must have a licensed deficit plan that brings it back to balance within three years; the Chief Finance Officer may allow five.
S: five

Q fact-text: How many schools ended 2017/18 in deficit?
A: 5.2 Seven schools ended 2017/18 in deficit, two more than the year before.
S: Seven

Q date: When did Fallow Park turn into an academy?
A: Two have since left the list: Weir Lane Infants, which has repaid, and Fallow Park Primary, which became an academy on 1 October 2018 and whose deficit of £91,000 falls to the Authority because the conversion was directed.
S: 1 October 2018

Q reason: why does the council have to swallow fallow parks debt
A: Two have since left the list: Weir Lane Infants, which has repaid, and Fallow Park Primary, which became an academy on 1 October 2018 and whose deficit of £91,000 falls to the Authority because the conversion was directed.
S: because the conversion was directed

Q fact-table: Nettleham Juniors forecast balance March 2019
A: | Nettleham Juniors | –34,100 | –61,800 | –88,000 | No | – |
S: –88,000

Q fact-table: How big was Haverlock High's deficit in March 2018?
A: | Haverlock High | –402,000 | –618,500 | –773,000 | No | – |
S: –618,500

Q fact-table: cobblers hill back in balance by what year
A: | Cobbler's Hill Primary | –108,300 | –97,000 | –71,200 | Yes | 2020/21 |
S: 2020/21

Q fact-table: st aidans balance 31 march 2017
A: | St Aidan's RC Primary | 12,700 | –22,400 | –19,500 | Yes | 2019/20 |
S: 12,700

Q list: Which schools in deficit have no agreed plan?
A: | Nettleham Juniors | –34,100 | –61,800 | –88,000 | No | – |
A: | Haverlock High | –402,000 | –618,500 | –773,000 | No | – |

Q fact-table: has the nursery at Dunsop agreed a plan to pay it off?
A: | Dunsop Nursery | 4,900 | –27,600 | –41,300 | Yes | 2021/22 |
S: Yes

Q reason: what does Haverlock blame for being so short of money
A: 5.3 Haverlock High, the Authority's only maintained secondary, attributes its deficit to falling rolls: the Year 7 intake was 98 in September 2018 for 180 places, against 121 in 2017.
S: falling rolls

Q paraphrase: how many first years started at Haverlock in 2017
A: 5.3 Haverlock High, the Authority's only maintained secondary, attributes its deficit to falling rolls: the Year 7 intake was 98 in September 2018 for 180 places, against 121 in 2017.
S: 121

Q paraphrase: what won't the school governors put their names to
A: The governors have declined to sign a plan which closes the sixth form.
S: a plan which closes the sixth form

Q decision: How much does the sub-group say Nettleham Juniors should get?
A: The sub-group, chaired by Colm Rafferty, recommends £18,000, payable when the school has agreed a plan.
S: £18,000

Q fact-text: what did nettleham ask for from the contingency
A: 5.4 An application by Nettleham Juniors for £30,000 from the de-delegated contingency was considered by the sub-group on 9 January.
S: £30,000

Q reason: why can't Dunsop get help from the same pot?
A: Dunsop Nursery is not eligible, since nursery schools may not de-delegate.
S: nursery schools may not de-delegate

Q decision: Did the Forum accept the 0.5 per cent transfer to high needs in December?
A: **2.4 Transfer to the high needs block.** The Forum **did not agree** the Authority's request to transfer 0.5 per cent (£612,000) of the schools block to the high needs block.
S: did not agree

Q decision: what smaller sum was moved across to high needs and what was the catch
A: Members then **agreed**, by seven votes to one, a smaller transfer of £250,000 on condition that a recovery plan was published by Easter.
S: £250,000 on condition that a recovery plan was published by Easter

Q who-said: who voted for the full high needs transfer?
A: Philip Starr and Nadia Chowdry voted in favour, six members voted against and two abstained.
S: Philip Starr and Nadia Chowdry

Q decision: de-delegation trade union facilities rate primary
A: **2.2 De-delegation 2019/20.** Maintained primary members voted to de-delegate for trade union facilities time at £2.85 per pupil (3 for, 1 against) and for schools in financial difficulty at £5.00 per pupil (4 for, none against).
S: £2.85 per pupil

Q decision: what happened to the idea of pooling money for behaviour support?
A: The proposal to de-delegate for behaviour support at £11.40 per pupil was lost on the Chair's casting vote.
S: lost on the Chair's casting vote

Q reason: why didn't the secondary phase decide on de-delegation in december
A: Maintained secondary members: there is one maintained secondary school, whose representative was absent; the decision for that phase was therefore deferred to January.
S: there is one maintained secondary school, whose representative was absent

Q fact-text: how many schools wanted Option A?
A: Of these, 29 preferred Option B (move to national funding formula values with a minimum funding guarantee of +0.5 per cent), nine preferred Option A (keep local values for a further year) and three expressed no view.
S: nine

Q fact-text: consultation response number of schools funding formula
A: **2.3 Consultation on the local funding formula.** Andrew Gisby reported that 41 of 63 schools had replied.
S: 41 of 63

Q who-said: Who argued that little schools would be worse off either way?
A: Colm Rafferty said that small schools would lose through the reduction in the lump sum from £128,000 to £110,000 whichever option was chosen.
S: Colm Rafferty

Q who-said: what was Jan Wetherill's answer to that point about small schools
A: Jan Wetherill disagreed, pointing out that the sparsity factor would restore up to £25,000 to the four schools affected.
S: the sparsity factor would restore up to £25,000 to the four schools affected

Q fact-text: lump sum new value
A: Colm Rafferty said that small schools would lose through the reduction in the lump sum from £128,000 to £110,000 whichever option was chosen.
S: £110,000

Q fact-text: which school got its premises request approved, and how much
A: The similar request for St Aidan's, which rents its playing field, had been approved for £14,200.
S: £14,200

Q fact-text: How many members must attend for the Forum to be quorate?
A: *The meeting is quorate if 40 per cent of the current membership (that is, eight of nineteen members) is present.*
S: eight of nineteen members

Q fact-table: who owns the risk about independent placements going over
A: | Independent placements exceed forecast | High | Medium | Regional framework from April 2019 | Petra Holm |
S: Petra Holm

Q fact-table: What is the fallback if the Larchfield base is late?
A: | Delay to Larchfield resource base | Low | Medium | Temporary classroom at Beacon | Petra Holm |
S: Temporary classroom at Beacon

Q fact-table: likelihood of disapplication refusal
A: | Secretary of State refuses disapplication | Medium | High | Recovery plan; growth fund reduction | Lorna Mayhew |
S: Medium

Q date: when will the forum pick its next chair
A: | 19 June 2019 | Election of Chair and Vice-Chair | Decision |
S: 19 June 2019

Q date: high needs recovery plan which meeting
A: | 13 March 2019 | High needs recovery plan | Decision |
S: 13 March 2019

Q list: what's down for the March meeting
A: | 13 March 2019 | High needs recovery plan | Decision |
A: | 13 March 2019 | Scheme for financing schools – revisions | Decision |

N unanswerable: Who abstained in the vote on the high needs transfer?
N unanswerable: what is the average cost of a place at Beacon?
N unanswerable: how many pupils are in the Haverlock sixth form
N unanswerable: primary unit of funding 2017/18
N unanswerable: Why did the ESFA turn down the Nettleham premises request?
N unanswerable: how much will it cost to build the Larchfield resource base
N unanswerable: What was Fallow Park's balance at 31 March 2017?
N unanswerable: which three schools had no view on the formula?
N unanswerable: number of Band 4 requests approved in november
N unanswerable: Who owns the falling rolls fund and how much is in it?
N false-premise: When did the Secretary of State approve the disapplication request?
N false-premise: why did governors at Haverlock agree to shut the sixth form?
N false-premise: How much did the Forum agree to give Nettleham Juniors at its December meeting?
N false-premise: why has demand for family support gone down
N false-premise: how many extra admissions staff are being taken on?

Q fact-table: Weir Lane Infants balance March 2018
A: | Weir Lane Infants | –15,200 | –20,900 | 3,600 | n/a | Repaid |
S: –20,900

Q fact-table: What deficit is Haverlock High expected to have by March 2019?
A: | Haverlock High | –402,000 | –618,500 | –773,000 | No | – |
S: –773,000

Q paraphrase: how much was the junior school at Nettleham overdrawn by in spring 2017
A: | Nettleham Juniors | –34,100 | –61,800 | –88,000 | No | – |
S: –34,100

Q fact-table: central school services forecast month 9
A: | Central school services | 1,018 | 1,031 | 1,052 | +34 |
S: 1,052

Q fact-table: budget for three and four year olds this year
A: | Early years – three and four-year-olds | 10,380 | 10,340 | 10,378 | –2 |
S: 10,380

Q fact-table: forum servicing cost proposed 19/20
A: | Servicing of the Schools Forum | 18,500 | 17,000 | All members |
S: 17,000

Q paraphrase: what's the plan if Haverlock's debt lands on the council's own books?
A: | Haverlock deficit passes to the General Fund on conversion | High | High | Notice of concern; interim executive board | Andrew Gisby |
S: Notice of concern; interim executive board

Q fact-table: is the de-delegation item in October for decision or consultation
A: | 9 October 2019 | De-delegation proposals 2020/21 | Consultation |
S: Consultation
