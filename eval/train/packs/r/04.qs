Q definition: how much money makes something a key decision here?
A: A **key decision** in this borough is one which is likely to lead to spending or saving of more than £150,000 in a year, or which will significantly affect people living or working in two or more of our 19 wards.
S: more than £150,000 in a year

Q fact-text: key decision threshold before it changed in 2020
A: (Until 2020 the sum was £100,000.)
S: £100,000

N unanswerable: why was the key decision threshold raised in 2020?

Q paraphrase: how long beforehand does a big decision have to be advertised?
A: A key decision must stand in this plan for at least 28 clear days before it is taken.
S: at least 28 clear days

Q fact-text: notice needed under General Exception
A: Where that cannot be done, General Exception allows it with five clear days' notice to the Chair of Overview and Scrutiny; where even that cannot be done, Special Urgency needs the Chair's agreement.
S: five clear days' notice

Q fact-text: how many times did we use general exception in 21/22
A: In 2021/22 General Exception was used four times and Special Urgency once, for the sea wall at Gull Point.
S: four times

N unanswerable: how many times was General Exception used in 2020/21?

Q paraphrase: what was the one thing rushed through as specially urgent last year?
A: In 2021/22 General Exception was used four times and Special Urgency once, for the sea wall at Gull Point.
S: the sea wall at Gull Point

Q definition: what does (E) after an item mean?
A: An entry marked **(E)** is expected to be taken wholly or partly in private.
S: expected to be taken wholly or partly in private

Q paraphrase: who do I write to if I don't want something decided behind closed doors?
A: If you think that an item should be heard in public, write to the Democratic Services Manager, Ms Olwen Tarrant, at least ten working days before the meeting.
S: the Democratic Services Manager, Ms Olwen Tarrant

Q paraphrase: I want to have my say on something before cabinet decides, who do i get hold of
A: To ask for a paper or to comment on a decision before it is taken, contact the lead officer named in the entry, not Democratic Services.
S: the lead officer named in the entry

N unanswerable: what is Ms Tarrant's telephone number?

Q fact-text: what day of the week and time is Cabinet
A: Cabinet meets on Wednesdays at 5.30 pm in the Quay Room.
S: Wednesdays at 5.30 pm

N unanswerable: in which room does Overview and Scrutiny meet?

Q paraphrase: who's in charge of the purse strings on the cabinet?
A: Members of the Cabinet: Cllr Fenella Strake (Leader), Cllr Joe Marchbank (Finance), Cllr Ritu Sandhu (Housing), Cllr Desmond Hale (Coast and Environment), Cllr Bryony Clegg (Leisure and Culture), Cllr Tom Aske (Planning).
S: Cllr Joe Marchbank

Q fact-text: cabinet member for leisure and culture
A: Members of the Cabinet: Cllr Fenella Strake (Leader), Cllr Joe Marchbank (Finance), Cllr Ritu Sandhu (Housing), Cllr Desmond Hale (Coast and Environment), Cllr Bryony Clegg (Leisure and Culture), Cllr Tom Aske (Planning).
S: Cllr Bryony Clegg

N unanswerable: who is the Deputy Leader?

Q date: when does the next edition of the forward plan come out?
A: *Edition 5 – published on Friday 1 April 2022. The next edition will be published on Friday 29 April 2022.*
S: Friday 29 April 2022

Q fact-table: when will the sea wall contract be decided
A: | 22/014 | Gull Point sea wall, stage two contract award (E) | Cabinet | 11 May 2022 | Yes | Priya Nandra | 4 February 2022 |
S: 11 May 2022

Q reason: why did the Gull Point decision slip from April?
A: The decision has been put back from April because the lowest tenderer asked for more time.
S: the lowest tenderer asked for more time

N unanswerable: who is the lowest tenderer for Gull Point?

Q fact-text: what will gull point stage 2 cost altogether
A: The estimate for stage two is £6.2 million, of which the Environment Agency will pay £5.1 million.
S: £6.2 million

Q paraphrase: how much of the sea defence bill is the government agency picking up?
A: The estimate for stage two is £6.2 million, of which the Environment Agency will pay £5.1 million.
S: £5.1 million

Q fact-text: cost of sea wall stage one
A: Stage one cost £3.8 million and was finished in October 2021.
S: £3.8 million

N unanswerable: how much of stage one did the Environment Agency pay?

N unanswerable: when will stage two of the sea wall be finished?

Q fact-table: who decides on beach hut fees?
A: | 22/015 | Beach hut licences and fees 2023 | Cabinet Member, Coast | 18 May 2022 | No | Kit Lorimer | 4 March 2022 |
S: Cabinet Member, Coast

N unanswerable: how much will a beach hut licence cost in 2023?

Q fact-table: lead officer for homelessness strategy
A: | 22/017 | Homelessness and Rough Sleeping Strategy 2022-27 | Council | 20 July 2022 | Yes | Ffion Garrod | 7 January 2022 |
S: Ffion Garrod

Q paraphrase: which body signs off the plan for folk with no home, and on what day
A: | 22/017 | Homelessness and Rough Sleeping Strategy 2022-27 | Council | 20 July 2022 | Yes | Ffion Garrod | 7 January 2022 |
S: Council | 20 July 2022

Q fact-text: how many answers came in on the draft homelessness strategy?
A: The consultation on the draft strategy ended on 11 March 2022 with 164 responses.
S: 164

N unanswerable: how many answers came in on the draft Local Plan?

Q fact-text: rough sleepers November 2021
A: At the last count, in November 2021, 17 people were sleeping rough in the borough, compared with 11 in November 2020 and 23 in November 2019.
S: 17

Q comparison: are there more people on the streets than in 2019?
A: At the last count, in November 2021, 17 people were sleeping rough in the borough, compared with 11 in November 2020 and 23 in November 2019.
S: 17 people were sleeping rough in the borough, compared with 11 in November 2020 and 23 in November 2019

N unanswerable: rough sleepers November 2018

N unanswerable: how many households were in temporary accommodation in November 2021?

Q fact-table: when is cabinet to decide on tendering the new repairs contract
A: | 22/019 | Housing repairs contract, new tender | Cabinet | 12 October 2022 | Yes | Paul Etchells | 1 April 2022 |
S: 12 October 2022

Q fact-table: date for the decision to extend the housing repairs contract
A: | 22/018 | Housing repairs contract, extension by one year | Cabinet | 8 June 2022 | Yes | Paul Etchells | 4 March 2022 |
S: 8 June 2022

Q paraphrase: what do we pay the firm that mends council houses?
A: The present contract with Coastline Property Care ends on 30 September 2022 and is worth £4.3 million a year.
S: £4.3 million a year

N unanswerable: what will the new repairs contract be worth?

Q fact-text: tenants' satisfaction with repairs in 2021
A: Tenants' satisfaction with repairs stood at 68 per cent in 2021 against 77 per cent in 2019.
S: 68 per cent

N unanswerable: tenants' satisfaction with repairs in 2020

Q paraphrase: are tenants happier about repairs than before covid?
A: Tenants' satisfaction with repairs stood at 68 per cent in 2021 against 77 per cent in 2019.
S: 68 per cent in 2021 against 77 per cent in 2019

N false-premise: why did tenants' satisfaction with repairs improve between 2019 and 2021?

Q fact-table: is shutting the diving pit a key decision
A: | 22/021 | Brede Leisure Pool, closure of the diving pit | Cabinet | 8 June 2022 | No | Anwen Sharples | 4 February 2022 |
S: No

Q fact-text: how many people a month dive there nowadays?
A: The diving pit was used by 340 people a month before the pandemic and now by 95.
S: 95

Q paraphrase: what would we save on keeping the water warm?
A: Closing it would save £41,000 a year in heating.
S: £41,000 a year

N unanswerable: how many people a month use the teaching pool?

Q paraphrase: will the kids' swimming lessons pool shut as well
A: The main pool and the teaching pool are not affected.
S: not affected

N false-premise: when will the teaching pool at Brede close?

Q fact-text: how much would the divers' club put in?
A: The Brede Divers have offered to pay £6,000 a year towards it.
S: £6,000 a year

Q fact-text: length of lease proposed for the Pavilion
A: The proposed term is 25 years at a rent of £1 for the first three years.
S: 25 years

N unanswerable: pavilion rent after the first three years

Q date: when did Pier Leisure leave the Pavilion
A: The last tenant, Pier Leisure Ltd, gave up the Pavilion in December 2020.
S: December 2020

N unanswerable: why did Pier Leisure give up the Pavilion?

Q fact-table: who's the officer for the Old Brede conservation area?
A: | 22/025 | Conservation area appraisal, Old Brede | Cabinet Member, Planning | 15 June 2022 | No | Gregor Mayhew | 1 April 2022 |
S: Gregor Mayhew

Q fact-table: local plan publication draft council date
A: | 22/024 | Local Plan, publication draft | Council | 28 September 2022 | Yes | Gregor Mayhew | 3 December 2021 |
S: 28 September 2022

N unanswerable: local plan adoption date

Q fact-table: which entry has stood in the plan longest?
A: | 22/024 | Local Plan, publication draft | Council | 28 September 2022 | Yes | Gregor Mayhew | 3 December 2021 |
S: 3 December 2021

Q list: what is going to Cabinet on 6 July?
A: | 22/022 | Saltings Pavilion, lease to Tideway Arts (E) | Cabinet | 6 July 2022 | Yes | Anwen Sharples | 1 April 2022 |
A: | 22/027 | Revenue outturn 2021/22 | Cabinet | 6 July 2022 | No | Lois Penhale | 4 March 2022 |

Q list: which items will be heard in private
A: | 22/014 | Gull Point sea wall, stage two contract award (E) | Cabinet | 11 May 2022 | Yes | Priya Nandra | 4 February 2022 |
A: | 22/022 | Saltings Pavilion, lease to Tideway Arts (E) | Cabinet | 6 July 2022 | Yes | Anwen Sharples | 1 April 2022 |

Q list: Which two items come to Cabinet on 7 September 2022?
A: | 22/030 | Public Spaces Protection Order, dogs on beaches | Cabinet | 7 September 2022 | Yes | Kit Lorimer | 4 March 2022 |
A: | 22/031 | Electric vehicle charging, concession | Cabinet | 7 September 2022 | Yes | Priya Nandra | 4 February 2022 |

Q paraphrase: where can't I take my dog in summer at present?
A: The present order bans dogs from Main Beach and Cove Beach between 1 May and 30 September.
S: Main Beach and Cove Beach

Q fact-text: what change is proposed to the dog ban season?
A: It is proposed to add Gull Point Beach and to shorten the season by two weeks at either end.
S: shorten the season by two weeks at either end

N unanswerable: what is the fine for taking a dog onto Main Beach?

Q fact-table: who is leading on EV chargers
A: | 22/031 | Electric vehicle charging, concession | Cabinet | 7 September 2022 | Yes | Priya Nandra | 4 February 2022 |
S: Priya Nandra

N unanswerable: how many EV chargers are planned?

Q decision: did the council sell off Mill Lane car park?
A: | 22/006 | Sale of Mill Lane car park | 9 March 2022 | Refused | No |
S: Refused

N unanswerable: who wanted to buy Mill Lane car park?

Q decision: which recent decision got called in and what came of it?
A: | 22/008 | Parking charges 2022/23 | 9 March 2022 | Agreed, evening charge removed | Yes, upheld by Cabinet on 30 March |
S: upheld by Cabinet on 30 March

Q paraphrase: do I still have to pay to park at night
A: | 22/008 | Parking charges 2022/23 | 9 March 2022 | Agreed, evening charge removed | Yes, upheld by Cabinet on 30 March |
S: evening charge removed

N unanswerable: who called in the parking charges?

Q decision: how much did the lifeboat museum get?
A: | 22/010 | Grant to Saltings Lifeboat Museum | 16 March 2022 | Agreed, £18,500 | No |
S: £18,500

Q decision: what happened about the taxi rank at the station
A: | 22/012 | Taxi rank at Brede Station | 16 March 2022 | Deferred for consultation | No |
S: Deferred for consultation

Q paraphrase: what are the new bin lorries costing us?
A: | 22/013 | Purchase of six refuse vehicles | 30 March 2022 | Agreed, £1.14 million | No |
S: £1.14 million

Q fact-text: how many members came to the scrutiny workshop
A: The programme was drawn up at a workshop on 24 February 2022, attended by 14 members.
S: 14

Q fact-text: number of topics suggested by residents
A: Of 31 topics put forward (19 by councillors, eight by residents and four by officers) nine were chosen.
S: eight

N unanswerable: how many of the topics suggested by residents were chosen?

Q paraphrase: why isn't scrutiny looking at allotments this yr
A: The highest score, 37 out of 40, went to housing repairs; a review of allotments scored 14 and was left out.
S: scored 14 and was left out

Q fact-text: top scoring topic at the workshop
A: The highest score, 37 out of 40, went to housing repairs; a review of allotments scored 14 and was left out.
S: housing repairs

N unanswerable: what score did sewage discharges get at the workshop?

Q fact-table: when will the water company be questioned by scrutiny?
A: | 14 June 2022 | Sewage discharges, invitation to Southmere Water | Question session | Cllr Obuya | Kit Lorimer | Invitation accepted |
S: 14 June 2022

Q fact-table: is Southmere Water going to turn up
A: | 14 June 2022 | Sewage discharges, invitation to Southmere Water | Question session | Cllr Obuya | Kit Lorimer | Invitation accepted |
S: Invitation accepted

Q fact-table: which councillor leads the work on summer jobs?
A: | 13 September 2022 | Seasonal jobs and skills | Task and finish group | Cllr Yelland | to be named | Scoping |
S: Cllr Yelland

Q fact-table: which officer is leading the work on seasonal jobs and skills?
A: | 13 September 2022 | Seasonal jobs and skills | Task and finish group | Cllr Yelland | to be named | Scoping |
S: to be named

N unanswerable: which members will sit on the seasonal jobs task and finish group?

Q fact-table: when are we doing the doctors' appointments review
A: | to be fixed | GP appointments, with the county | Joint review | Cllr Marsh-Lee | to be named | Waiting for county |
S: to be fixed

Q fact-table: budget scrutiny date
A: | 17 January 2023 | Budget scrutiny | Panel of five | Chair | Lois Penhale | Confirmed |
S: 17 January 2023

Q paraphrase: what time should I get there for the January scrutiny meeting?
A: Meetings start at 7 pm, except on 17 January 2023, when the meeting starts at 10 am.
S: 10 am

Q fact-text: who chairs overview and scrutiny
A: The Chair of Overview and Scrutiny is Cllr Honor Dacre and the Vice-Chair is Cllr Simon Parfitt.
S: Cllr Honor Dacre

Q who-said: who said there were too many reviews for one officer?
A: Cllr Yelland warned that nine reviews were two too many for one scrutiny officer.
S: Cllr Yelland

Q who-said: what did Cllr Obuya say people write in about most?
A: Cllr Obuya said that no subject brought more letters than sewage.
S: sewage

N unanswerable: how many letters about sewage did members get?

Q who-said: whose team will lend a hand with community safety?
A: Mr Roper offered help from his team for the community safety item only.
S: Mr Roper

Q decision: how many task groups can run at the same time now
A: It was agreed that not more than two task and finish groups should run at once; last year there had been four.
S: not more than two

Q list: what was left over from last year's scrutiny programme?
A: Of the ten topics in the 2021/22 programme seven were completed, two (beach wheelchairs and market days) were carried over to 2023, and one, on broadband, was dropped since the county had begun its own study.
S: beach wheelchairs and market days

Q reason: why was the broadband topic dropped?
A: Of the ten topics in the 2021/22 programme seven were completed, two (beach wheelchairs and market days) were carried over to 2023, and one, on broadband, was dropped since the county had begun its own study.
S: the county had begun its own study

Q fact-text: how many scrutiny recommendations did cabinet take up in 2021/22
A: Scrutiny made 36 recommendations to Cabinet, of which 27 were accepted; in 2020/21 the numbers were 22 and 19.
S: 27

Q comparison: scrutiny recommendations made 2020/21 against 2021/22
A: Scrutiny made 36 recommendations to Cabinet, of which 27 were accepted; in 2020/21 the numbers were 22 and 19.
S: 36 recommendations to Cabinet, of which 27 were accepted; in 2020/21 the numbers were 22 and 19

N unanswerable: scrutiny recommendations made in 2019/20

N unanswerable: which scrutiny recommendations did Cabinet not accept?

N false-premise: why was General Exception used for the sea wall at Gull Point?

Q decision: how did cabinet deal with the parking call-in
A: | 22/008 | Parking charges 2022/23 | 9 March 2022 | Agreed, evening charge removed | Yes, upheld by Cabinet on 30 March |
S: upheld by Cabinet on 30 March

N false-premise: who called in the sale of Mill Lane car park?

Q comparison: how does the number of divers now compare with pre-covid?
A: The diving pit was used by 340 people a month before the pandemic and now by 95.
S: 340 people a month before the pandemic and now by 95

Q paraphrase: whose name do I put on an email about dogs on the sand
A: | 22/030 | Public Spaces Protection Order, dogs on beaches | Cabinet | 7 September 2022 | Yes | Kit Lorimer | 4 March 2022 |
S: Kit Lorimer

Q fact-table: when did the pavilion lease first go in the forward plan
A: | 22/022 | Saltings Pavilion, lease to Tideway Arts (E) | Cabinet | 6 July 2022 | Yes | Anwen Sharples | 1 April 2022 |
S: 1 April 2022

N unanswerable: who else wanted to lease the Pavilion?

N false-premise: how long was Pier Leisure's lease extended?

Q paraphrase: when will we know what the council actually spent in 21/22?
A: | 22/027 | Revenue outturn 2021/22 | Cabinet | 6 July 2022 | No | Lois Penhale | 4 March 2022 |
S: 6 July 2022

N unanswerable: what was the revenue outturn for 2021/22?

Q fact-table: is the EV charging concession a key decision
A: | 22/031 | Electric vehicle charging, concession | Cabinet | 7 September 2022 | Yes | Priya Nandra | 4 February 2022 |
S: Yes

Q decision: what got turned down in March?
A: | 22/006 | Sale of Mill Lane car park | 9 March 2022 | Refused | No |
S: Sale of Mill Lane car park

Q decision: How much was put in the hardship fund?
A: | 22/003 | Council tax support scheme, hardship fund | 9 February 2022 | Agreed, £120,000 | No |
S: £120,000

N unanswerable: how many households were helped by the hardship fund?

N false-premise: when does the allotments review start?

Q fact-table: who at scrutiny is looking after the rough sleeping shelter report?
A: | 19 July 2022 | Rough sleeping, winter shelter | Report | Cllr Marsh-Lee | Ffion Garrod | Confirmed |
S: Cllr Marsh-Lee

N unanswerable: where will the winter shelter be?

Q fact-table: police and crime yearly look by scrutiny, when
A: | 22 November 2022 | Community safety partnership, yearly review | Statutory review | Cllr Obuya | Dean Roper | Confirmed |
S: 22 November 2022

N false-premise: which Cabinet Member will decide on the Local Plan publication draft?

Q date: by when would the repairs extension run
A: The extension would carry it to 30 September 2023.
S: 30 September 2023
