Q paraphrase: how many homeless families and people had we put up at the end of September?
A: | HS1 | Households in temporary accommodation at quarter end | 88 | 131 | 100 | 144 | 159 | 120 | Red | Worse |
S: 159

N unanswerable: how many homeless households had we put up at the end of December 2023?

Q fact-table: temporary accommodation households 2022/23 actual
A: | HS1 | Households in temporary accommodation at quarter end | 88 | 131 | 100 | 144 | 159 | 120 | Red | Worse |
S: 131

Q paraphrase: what were we aiming for with homeless placements in the year before this one?
A: | HS1 | Households in temporary accommodation at quarter end | 88 | 131 | 100 | 144 | 159 | 120 | Red | Worse |
S: 100

N unanswerable: target for households in temporary accommodation 2021/22

Q paraphrase: how are we doing on how long families sit in B&Bs?
A: | HS2 | Average days in bed and breakfast, families | 29 | 38 | 28 | 41 | 36 | 30 | Red | Better |
S: Red

Q fact-table: is the bed and breakfast stay going up or down on last quarter
A: | HS2 | Average days in bed and breakfast, families | 29 | 38 | 28 | 41 | 36 | 30 | Red | Better |
S: Better

N unanswerable: how many families are in bed and breakfast?

Q paraphrase: how quickly are we filling vacant council houses now, July to Sept
A: | HS3 | Average days to re-let an empty council home | 47.2 | 52.6 | 40.0 | 45.1 | 39.4 | 42.0 | Green | Better |
S: 39.4

Q fact-table: re-let time in the first quarter of this year
A: | HS3 | Average days to re-let an empty council home | 47.2 | 52.6 | 40.0 | 45.1 | 39.4 | 42.0 | Green | Better |
S: 45.1

N unanswerable: how many empty council homes were re-let in the second quarter?

Q paraphrase: adaptations for disabled residents done so far this year
A: | HS4 | DFGs completed (cumulative) | 164 | 171 | 180 | 31 | 79 | 190 | Amber | Better |
S: 79

N unanswerable: how many residents are waiting for a disabled adaptation?

Q fact-table: What figure must DFG completions reach by the end of 2023/24?
A: | HS4 | DFGs completed (cumulative) | 164 | 171 | 180 | 31 | 79 | 190 | Amber | Better |
S: 190

Q fact-table: big planning schemes on time, Q2
A: | PL1 | Major planning applications decided in time | 91% | 84% | 85% | 88% | 93% | 87% | Green | Better |
S: 93%

Q fact-table: non-major planning apps in time Q1
A: | PL2 | Other planning applications decided in time | 86% | 79% | 88% | 77% | 82% | 88% | Amber | Better |
S: 77%

N unanswerable: householder planning applications decided in time Q2

Q paraphrase: what traffic light did the smaller planning decisions get?
A: | PL2 | Other planning applications decided in time | 86% | 79% | 88% | 77% | 82% | 88% | Amber | Better |
S: Amber

Q fact-table: recyling rate two years ago
A: | EN1 | Household waste recycled or composted | 44.7% | 43.9% | 46.0% | 47.3% | 45.8% | 46.5% | Amber | Worse |
S: 44.7%

Q reason: Why did we recycle less in the summer quarter than in the spring one?
A: The fall in recycling between the first and second quarters is seasonal, because garden waste drops after the dry summer.
S: because garden waste drops after the dry summer

N false-premise: why did missed bins get worse in the second quarter?

Q paraphrase: how often are the bin men leaving people's bins behind, latest
A: | EN2 | Missed bins per 100,000 collections | 61 | 97 | 60 | 72 | 58 | 65 | Green | Better |
S: 58

Q fact-table: missed collections per 100,000 in 2022/23 – what did we get, not what we wanted
A: | EN2 | Missed bins per 100,000 collections | 61 | 97 | 60 | 72 | 58 | 65 | Green | Better |
S: 97

N unanswerable: missed garden waste collections per 100,000

Q paraphrase: share of dumped rubbish picked up promptly in the newest quarter
A: | EN3 | Fly-tips cleared within two working days | 95% | 90% | 95% | 87% | 85% | 95% | Red | Worse |
S: 85%

Q reason: what's behind the delays shifting dumped rubbish?
A: The slower clearing of fly-tips follows the loss of two vehicles in the depot fire of 3 May 2023.
S: the loss of two vehicles in the depot fire of 3 May 2023

N unanswerable: how many fly-tips were reported in Q2?

Q paraphrase: what proportion of people ringing up get through quickly these days?
A: | CS1 | Calls answered within three minutes | 71% | 58% | 75% | 62% | 69% | 75% | Amber | Better |
S: 69%

N unanswerable: how many calls did the contact centre take in Q2?

Q fact-table: first-stage complaints on time this quarter
A: | CS2 | Stage 1 complaints answered in ten working days | 83% | 80% | 90% | 91% | 94% | 90% | Green | Better |
S: 94%

N unanswerable: stage 2 complaints answered in time Q2

Q fact-table: sick days per head 2022/23
A: | HR1 | Working days lost to sickness per employee | 8.9 | 10.4 | 8.5 | 2.3 | 2.6 | 8.5 | Amber | Worse |
S: 10.4

Q who-said: who put the increase in sick leave down to bad backs and joints among bin crews?
A: Mrs Arkwright said that musculoskeletal absence in the waste crews accounted for most of it.
S: Mrs Arkwright

Q list: Which measures are red?
A: | HS1 | Households in temporary accommodation at quarter end | 88 | 131 | 100 | 144 | 159 | 120 | Red | Worse |
A: | HS2 | Average days in bed and breakfast, families | 29 | 38 | 28 | 41 | 36 | 30 | Red | Better |
A: | EN3 | Fly-tips cleared within two working days | 95% | 90% | 95% | 87% | 85% | 95% | Red | Worse |

Q definition: what does DoT stand for
A: DoT means direction of travel, compared with the quarter before.
S: direction of travel, compared with the quarter before

Q definition: HMO meaning
A: HMO means a house in multiple occupation.
S: a house in multiple occupation

Q paraphrase: what happened with the letter to government on the asylum hotel?
A: | 1 | 14 March 2023 | Write to the Home Office about the use of the Grange Hotel | Chief Executive | 30 April 2023 | Letter sent 19 April; an acknowledgement came on 2 June but no substantive reply has been had. Chased twice. |
S: Letter sent 19 April; an acknowledgement came on 2 June but no substantive reply has been had. Chased twice.

N unanswerable: what did the Home Office say about the Grange Hotel?

Q paraphrase: who's on the hook for contacting the Home Office
A: | 1 | 14 March 2023 | Write to the Home Office about the use of the Grange Hotel | Chief Executive | 30 April 2023 | Letter sent 19 April; an acknowledgement came on 2 June but no substantive reply has been had. Chased twice. |
S: Chief Executive

Q paraphrase: what's holding up the shared houses paper?
A: | 2 | 14 March 2023 | Bring a paper on HMO licensing across the whole borough | Head of Housing | 12 September 2023 | Delayed. Stock survey came in late from the consultants; the paper will now come in January 2024. |
S: Delayed. Stock survey came in late from the consultants; the paper will now come in January 2024.

N unanswerable: which consultants did the HMO stock survey?

Q fact-table: when should the HMO licensing paper first have come
A: | 2 | 14 March 2023 | Bring a paper on HMO licensing across the whole borough | Head of Housing | 12 September 2023 | Delayed. Stock survey came in late from the consultants; the paper will now come in January 2024. |
S: 12 September 2023

Q paraphrase: whose job was it to send round the vacant shops list?
A: | 3 | 13 June 2023 | Circulate the list of empty shops in Market Row | Economic Growth Manager | 30 June 2023 | Complete. List of 23 units e-mailed to members on 28 June. |
S: Economic Growth Manager

Q paraphrase: did members ever get that list of empty shops
A: | 3 | 13 June 2023 | Circulate the list of empty shops in Market Row | Economic Growth Manager | 30 June 2023 | Complete. List of 23 units e-mailed to members on 28 June. |
S: Complete. List of 23 units e-mailed to members on 28 June.

N unanswerable: how many shops in Market Square are empty?

Q fact-table: contact centre visit - outcome
A: | 4 | 13 June 2023 | Visit to the new contact centre for Panel members | Customer Services Manager | 31 October 2023 | Complete. Seven members went on 10 October. |
S: Complete. Seven members went on 10 October.

Q date: deadline for the repairs complaints explanation
A: | 5 | 12 September 2023 | Explain the rise in stage 2 complaints about repairs | Repairs Manager | 21 November 2023 | Verbal update to be given at the meeting. |
S: 21 November 2023

N unanswerable: why have second-stage complaints on repairs gone up?

Q paraphrase: what do we know so far on other councils' prices for taking away sofas and the like?
A: | 6 | 12 September 2023 | Find out what other boroughs charge for bulky waste | Head of Environment | 15 October 2023 | Five replies had of eleven asked; the dearest is £62 for three items. |
S: Five replies had of eleven asked; the dearest is £62 for three items.

N unanswerable: which borough charges £62 for bulky waste?

Q paraphrase: has anyone looked at the dark stretch by the canal yet
A: | 7 | 12 September 2023 | Check the lighting on the Canal Path after complaints | Head of Environment | 30 November 2023 | In hand. Night inspection done 6 November; nine columns found out of light, order raised. |
S: In hand. Night inspection done 6 November; nine columns found out of light, order raised.

N unanswerable: when will the Canal Path lamps be working again?

Q date: When did we ask for the canal lighting to be looked at?
A: | 7 | 12 September 2023 | Check the lighting on the Canal Path after complaints | Head of Environment | 30 November 2023 | In hand. Night inspection done 6 November; nine columns found out of light, order raised. |
S: 12 September 2023

Q paraphrase: score at present for the hackers risk
A: | SR2 | Cyber attack stops services | 4 | 5 | 20 | 15 | 10 | Ms I. Okonjo |
S: 15

Q fact-table: money strategy risk before controls
A: | SR1 | Failure to balance the Medium Term Financial Strategy | 5 | 5 | 25 | 16 | 9 | Mr T. Wadhurst |
S: 25

Q paraphrase: where do we want to get the MTFS risk down to?
A: | SR1 | Failure to balance the Medium Term Financial Strategy | 5 | 5 | 25 | 16 | 9 | Mr T. Wadhurst |
S: 9

N unanswerable: what was the residual score for the financial strategy risk last year?

Q paraphrase: who looks after the risk of tenants being killed or hurt at home
A: | SR4 | Death or serious injury in a council home | 3 | 5 | 15 | 10 | 5 | Mr P. Selwood |
S: Mr P. Selwood

Q fact-table: likelihood mark for the leisure operator going under, uncontrolled
A: | SR6 | Leisure contractor fails | 4 | 4 | 16 | 12 | 6 | Mrs L. Pargeter |
S: 4

Q fact-table: residual, waste contractor failure
A: | SR5 | Waste contractor fails | 3 | 4 | 12 | 8 | 8 | Mrs L. Pargeter |
S: 8

N unanswerable: residual impact of waste contractor failure

N unanswerable: what controls are in place against cyber attack?

Q fact-table: local plan risk owner
A: | SR7 | Local Plan found unsound | 3 | 4 | 12 | 9 | 6 | Mr G. Thirlby |
S: Mr G. Thirlby

Q comparison: which risk scores the same after controls as before and tops the Board's worries
A: SR3 is the only risk that the controls have not brought down in the last twelve months and Corporate Board treats it as its first priority.
S: SR3

N unanswerable: what does the asylum dispersal risk score?

Q fact-table: staff turnover risk aim
A: | SR8 | Loss of key staff | 4 | 3 | 12 | 10 | 6 | Mrs D. Arkwright |
S: 6

Q paraphrase: how much pool hall money will slip into next year?
A: | Tollgate Leisure Centre pool hall | 600 | 600 | 22 | 150 | 450 | R. Maddern |
S: 450

Q fact-table: leisure centre roof - latest approved sum
A: | Tollgate Leisure Centre roof | 840 | 1,120 | 415 | 1,120 | 0 | R. Maddern |
S: 1,120

N unanswerable: how much was spent on the leisure centre roof in 2022/23

Q paraphrase: what had gone out of the door on the depot by the end of Sept
A: | Depot rebuild | 0 | 2,300 | 310 | 1,450 | 850 | S. Quillan |
S: 310

Q fact-text: how much of the burnt depot will be paid for by the insurers?
A: Insurance is expected to meet £1.9 million of the depot rebuild.
S: £1.9 million

N unanswerable: how much will insurers pay for the two lost vehicles?

Q paraphrase: what do they now think the square's new surface will cost this year
A: | Market Square paving | 975 | 930 | 61 | 505 | 425 | B. Chaudhry |
S: 505

Q paraphrase: what was first set aside for the shop fronts scheme?
A: | Market Row shopfronts | 250 | 250 | 118 | 236 | 0 | B. Chaudhry |
S: 250

N unanswerable: Market Row paving revised budget

Q paraphrase: who's running the new phones project
A: | Telephony replacement | 410 | 410 | 377 | 398 | 0 | I. Okonjo |
S: I. Okonjo

Q reason: why hasnt the towpath been resurfaced
A: The Canal Path scheme has not begun because the Canal Trust has not given its consent.
S: because the Canal Trust has not given its consent

Q fact-table: play areas second phase spend to date
A: | Play areas phase 2 | 320 | 345 | 207 | 345 | 0 | J. Fenn |
S: 207

Q date: when was the earlier lot of playgrounds done?
A: Play areas phase 1 was finished in March 2023.
S: March 2023

N unanswerable: what did play areas phase 1 cost?

Q paraphrase: did the Canalside member turn up in September?
A: | Cllr Jyoti Ranpura | Canalside | Labour | ✓ | Apologies | ✓ | 2026 |
S: Apologies

Q fact-table: Crouchman's party
A: | Cllr Sally Crouchman | Upper Haver | Conservative | ✓ | ✓ | ✓ | 2027 |
S: Conservative

Q fact-table: which ward is Sam Crouch for
A: | Cllr Sam Crouch | Lower Haver | Labour | Apologies | Apologies | ✓ | 2024 |
S: Lower Haver

N unanswerable: which councillor sits for Middle Haver?

Q date: when is the Green councillor next up for election
A: | Cllr Bettina Olowu | Grange | Green | ✓ | ✓ | ✓ | 2026 |
S: 2026

N unanswerable: when was Cllr Olowu first elected?

Q paraphrase: was Hugh Lavenham there in June?
A: | Cllr Hugh Lavenham | Market | Liberal Democrat | Absent | ✓ | ✓ | 2024 |
S: Absent

N unanswerable: why did Cllr Lavenham miss the June meeting

Q list: who sent apologies in September
A: | Cllr Jyoti Ranpura | Canalside | Labour | ✓ | Apologies | ✓ | 2026 |
A: | Cllr Sam Crouch | Lower Haver | Labour | Apologies | Apologies | ✓ | 2024 |

Q paraphrase: what'll my brown bin cost next year?
A: | Garden waste, first bin | 48.00 | 54.00 | 12.5% | Full cost |
S: 54.00

Q fact-table: second garden bin, percentage rise
A: | Garden waste, each further bin | 30.00 | 36.00 | 20.0% | Full cost |
S: 20.0%

N unanswerable: garden waste concession for pensioners 2024/25

Q paraphrase: what do you pay now to get rid of a wasps nest
A: | Pest control, wasps | 62.00 | 66.00 | 6.5% | Full cost |
S: 62.00

N unanswerable: price of treating mice

Q paraphrase: is getting rid of rats still free today, whats the fee
A: | Pest control, rats | 0.00 | 25.00 | New | Part cost |
S: 0.00

Q reason: why is the midweek stall price coming down?
A: | Market pitch, weekday | 17.00 | 15.00 | -11.8% | Reduced to support trade |
S: Reduced to support trade

Q date: when does full council vote on the charges
A: Cabinet will consider the fees on 12 December 2023 and Council on 22 February 2024.
S: 22 February 2024

N unanswerable: did Cabinet back the new garden waste charge?

Q fact-table: five-year shared house licence proposed
A: | HMO licence, five years | 910.00 | 1,045.00 | 14.8% | Full cost |
S: 1,045.00

Q fact-table: where is the March meeting held
A: | 12 March 2024 | 17:00 | Canalside Community Hall | Quarter 3 performance; leisure contract | 4 March 2024 |
S: Canalside Community Hall

Q date: when do the January papers come out
A: | 16 January 2024 | 18:30 | Committee Room 2 | HMO licensing; budget scrutiny | 8 January 2024 |
S: 8 January 2024

N unanswerable: what time does the September 2024 meeting start?
