Q decision: What price was finally agreed for Kirkbrae Hall in April?
A: Councillor Rennie, seconded by Councillor Bain, moved as an amendment that it be sold at £1 with a condition that it come back to the Council should it cease to be a hall within 25 years.
A: On a vote there voted for the amendment five and for the motion two, and the amendment became the decision of the Committee.
S: £1

Q paraphrase: what did the other bailie want them to pay for it instead (kirkbrae)
A: Bailie Moncur, seconded by Councillor Lockhart, moved that the hall be sold to the Trust at £20,000.
S: £20,000

Q decision: kirkbrae vote result
A: On a vote there voted for the amendment five and for the motion two, and the amendment became the decision of the Committee.
S: for the amendment five and for the motion two

Q paraphrase: what strings are attached if the locals stop using it as a hall?
A: Councillor Rennie, seconded by Councillor Bain, moved as an amendment that it be sold at £1 with a condition that it come back to the Council should it cease to be a hall within 25 years.
S: it come back to the Council should it cease to be a hall within 25 years

Q fact-text: What is the pass mark for asset transfer requests, as used for Kirkbrae?
A: Heard Ms Imrie, who scored the request 71 out of 100, the pass mark being 60.
S: 60

Q paraphrase: whats it cost every year to keep kirkbrae open
A: Mr Drysdale stated that the hall cost £18,400 a year to run and took £6,900 in lets, and that the roof wanted £52,000 spent on it.
S: £18,400 a year

Q paraphrase: what would it take to stop the rain coming in at kirkbrae?
A: Mr Drysdale stated that the hall cost £18,400 a year to run and took £6,900 in lets, and that the roof wanted £52,000 spent on it.
S: £52,000

Q who-said: who joked about a lovely boat and no bank account
A: Councillor Tulloch said that the group had "a lovely boat and no bank account".
S: Councillor Tulloch

Q decision: Was the boatshed group's bid for the harbour offices allowed?
A: The Committee *refused* the request, and noted that the group might ask for a review within 20 working days.
S: refused

Q fact-text: old harbour offices score
A: The request scored 54.
S: 54

Q paraphrase: how long do the boat people have to ask for a second look?
A: The Committee *refused* the request, and noted that the group might ask for a review within 20 working days.
S: within 20 working days

Q reason: Why couldn't the council just hand over the Links?
A: The Solicitor advised that the Links, the Steeple and the bandstand were held on the Common Good account, so that any transfer of them would need a public consultation of eight weeks and, for the Links, the consent of the Sheriff.
S: were held on the Common Good account

Q list: which loos were offered to community councils
A: It was agreed to offer the toilets at Shore Street, Glenfarr and Tolmory to community councils, with £1,500 a year for each for three years, and to shut the toilets at Station Square from 30 September 2018.
S: Shore Street, Glenfarr and Tolmory

Q paraphrase: when are the lavvies by the station getting locked up for good
A: It was agreed to offer the toilets at Shore Street, Glenfarr and Tolmory to community councils, with £1,500 a year for each for three years, and to shut the toilets at Station Square from 30 September 2018.
S: from 30 September 2018

Q date: When did Part 5 of the Act come into force?
A: Under Part 5 of the Community Empowerment (Scotland) Act 2015, which came into force on 23 January 2017, each relevant authority must publish a report by 30 June on the asset transfer requests it has had.
S: 23 January 2017

Q definition: ctb meaning
A: A community transfer body (CTB) may ask to own, lease or use any land or building, and the authority must agree unless there are reasonable grounds for refusal.
S: community transfer body

Q fact-text: How many formal requests came in during 2017/18?
A: In the year to 31 March 2018 there were 61 enquiries, 22 expressions of interest and 11 formal requests.
S: 11 formal requests

Q fact-text: number of enquiries asset transfer 2017/18
A: In the year to 31 March 2018 there were 61 enquiries, 22 expressions of interest and 11 formal requests.
S: 61 enquiries

Q paraphrase: how many groups got a yes last year
A: Of the 11, six were agreed, two were refused, two are still to be decided, and one was withdrawn.
S: six were agreed

Q paraphrase: how quick are you lot at making your minds up, typically?
A: The average was 19 weeks; one request, for Drumsallie School House, took 31 weeks by agreement with the CTB.
S: 19 weeks

Q fact-text: legal time limit for deciding a request
A: The law allows six months from the validation date for a decision.
S: six months

Q paraphrase: how much money did we give up by letting them go cheap
A: The six properties had a market value of £623,000 together and were passed over for £112,000, so that the discount was £511,000.
S: £511,000

Q paraphrase: how much yearly upkeep on handed-over buildings has the council got shot of?
A: Running costs of £97,600 a year are no longer borne by the Council.
S: £97,600 a year

Q fact-text: officer time put at how much
A: Against this must be set the time of officers, put at £64,000, and legal costs of £19,500.
S: £64,000

Q fact-table: price agreed abbotsfield walled garden
A: | Abbotsfield Walled Garden | Grow Luine | Ownership | £210,000 | £25,000 | 82 | Agreed |
S: £25,000

Q fact-table: What was Drumsallie School House worth on the open market?
A: | Drumsallie School House | Drumsallie Hall Association | Ownership | £95,000 | £40,000 | 63 | Agreed |
S: £95,000

Q fact-table: length of lease cairnbeg depot
A: | Cairnbeg Depot | Cairnbeg Men's Shed | Lease, 15 years | £60,000 | £0 | 69 | Agreed |
S: 15 years

Q paraphrase: who's got the old library in glenfarr now
A: | Glenfarr Old Library | Glenfarr Futures | Ownership | £70,000 | £7,000 | 78 | Agreed |
S: Glenfarr Futures

Q paraphrase: who did worst in the marking?
A: | Invercraig Bowling Green | Invercraig Tennis Club | Ownership | £180,000 | – | 49 | Refused |
S: Invercraig Tennis Club

Q fact-table: Mill Street Day Centre score
A: | Mill Street Day Centre | Strathluine Carers | Ownership | £150,000 | £40,000 | 66 | Agreed |
S: 66

Q list: Which requests were refused in 2017/18?
A: | Rowanbank Park Lodge | Friends of Rowanbank | Ownership | £120,000 | – | 57 | Refused |
A: | Invercraig Bowling Green | Invercraig Tennis Club | Ownership | £180,000 | – | 49 | Refused |

Q paraphrase: did the footballers pay owt for their changing rooms
A: | Tolmory Pavilion | Tolmory Amateurs FC | Lease, 25 years | £38,000 | £0 | 74 | Agreed |
S: £0

Q date: When is the reporter going to look at Rowanbank?
A: The Friends have now appealed to the Scottish Ministers, whose reporter is to visit on 3 July 2018.
S: 3 July 2018

Q fact-text: outcome of rowanbank review
A: Friends of Rowanbank sought a review, heard on 22 February 2018 by three councillors who had taken no part before; the refusal was upheld two to one.
S: the refusal was upheld two to one

Q reason: on what grounds was rowanbank turned down
A: The ground of refusal for Rowanbank was that the lodge is let to the countryside rangers, who could not be found other premises for less than £28,000 a year.
S: the lodge is let to the countryside rangers, who could not be found other premises for less than £28,000 a year

Q paraphrase: what did the volunteers find such a faff?
A: Twelve found the form too long; nine had been helped most by a visit from Ms Imrie; and fourteen wanted grant aid for surveys and legal fees.
S: Twelve found the form too long

Q fact-text: How many bodies wanted help with survey and legal fees?
A: Twelve found the form too long; nine had been helped most by a visit from Ms Imrie; and fourteen wanted grant aid for surveys and legal fees.
S: fourteen

Q paraphrase: have any of the older hand-overs gone belly up
A: Of the nine halls and fields passed over between 2009 and 2016 under the previous policy, seven are thriving, one (Inverallan Hall) has been handed back, and one (Shawbrae playing field) is disused.
S: one (Inverallan Hall) has been handed back, and one (Shawbrae playing field) is disused

Q reason: what went wrong at Inverallan?
A: Inverallan's committee had fallen from eleven people to two.
S: fallen from eleven people to two

Q paraphrase: how many pages will folk have to fill in for a wee place under the new rules?
A: It is proposed (a) to shorten the form from 34 pages to 12 for properties under £50,000; (b) to lower the pass mark to 55 where the CTB asks only for a lease; (c) to set up a fund of £60,000 a year for surveys and legal fees, with no more than £5,000 to a body; (d) to visit every transferred property in its first, third and fifth years.
S: 12

Q fact-text: What would the new pass mark be for a lease?
A: It is proposed (a) to shorten the form from 34 pages to 12 for properties under £50,000; (b) to lower the pass mark to 55 where the CTB asks only for a lease; (c) to set up a fund of £60,000 a year for surveys and legal fees, with no more than £5,000 to a body; (d) to visit every transferred property in its first, third and fifth years.
S: 55

Q paraphrase: most a group could get from the pot for lawyers and suchlike, if officers get their way
A: It is proposed (a) to shorten the form from 34 pages to 12 for properties under £50,000; (b) to lower the pass mark to 55 where the CTB asks only for a lease; (c) to set up a fund of £60,000 a year for surveys and legal fees, with no more than £5,000 to a body; (d) to visit every transferred property in its first, third and fifth years.
S: no more than £5,000 to a body

Q fact-text: what did the village halls federation ask for per body
A: The Federation of Village Halls asked for £10,000 to a body, and that discount should be automatic for halls.
S: £10,000

Q reason: Why don't officers back automatic discount for halls?
A: Officers do not support either: the first because the fund would help only six bodies, the second because each discount must be justified under the Disposal of Land by Local Authorities (Scotland) Regulations 2010.
S: because each discount must be justified under the Disposal of Land by Local Authorities (Scotland) Regulations 2010

Q paraphrase: whats the bill if we keep that empowerment lassie on after the edinburgh money dries up
A: To keep it would cost £41,700 a year with on-costs.
S: £41,700 a year

Q fact-table: halls running costs actual 17/18
A: | Halls: running costs | 412,000 | 438,300 | 361,000 |
S: 438,300

Q fact-table: What is the 2018/19 budget for public toilets?
A: | Public toilets | 164,000 | 171,900 | 121,000 |
S: 121,000

Q fact-table: budget for surplus property security and rates 2017/18
A: | Surplus property: security and rates | 88,000 | 119,600 | 90,000 |
S: 88,000

Q paraphrase: when will the wee ones' nursery bid be settled by law
A: | Braehead Nursery | Braehead Bairns | Validated 2 March 2018 | 2 September 2018 |
S: 2 September 2018

Q fact-table: when does consultation on the steeple close
A: | Steeple, Invercraig | Invercraig Bell Ringers | Common Good consultation to 20 July 2018 | 28 August 2018 |
S: 20 July 2018

Q paraphrase: is it mostly posh places that benefit from all this?
A: **Risks.** That a body fails and the Council is asked to take the property back (medium; answered by a clause of return and by visits); that transfers help well-off places first (high; six of the 22 expressions of interest came from the most deprived fifth of data zones); that Common Good property is passed over by mistake (low; title check before validation).
S: six of the 22 expressions of interest came from the most deprived fifth of data zones

N unanswerable: How did Councillor Aziz vote on Kirkbrae Hall?
N unanswerable: Who moved that the harbour offices request be refused?
N unanswerable: what did the boatshed group say in its request for review
N unanswerable: How much does the Links bring in each year?
N unanswerable: how many people use the Station Square toilets
N unanswerable: how many weeks did the Glenfarr Old Library decision take?
N unanswerable: What did the one property transferred in 2016/17 sell for?
N unanswerable: Why was the Station Square toilets request withdrawn?
N unanswerable: what was the score of the Kirkbrae request for finances
N unanswerable: what ground was given for refusing the Invercraig Tennis Club
N unanswerable: Which councillors sat on the Rowanbank review?
N unanswerable: how much rent do the countryside rangers pay
N unanswerable: what do the bodies who did not answer the survey think
N unanswerable: How much did the seven thriving halls cost the Council to transfer?
N unanswerable: why is Shawbrae playing field disused?
N unanswerable: When is the decision due on the Shore Street toilets?
N unanswerable: What is the market value of Braehead Nursery?
N unanswerable: halls income from lets 2016/17
N unanswerable: what did the Sheriff decide about the Links
N unanswerable: how many expressions of interest came from villages
N false-premise: Why did Invercraig Tennis Club's review fail?
N false-premise: Why is the Council selling the Steeple for £1?
N false-premise: why did Drumsallie's request miss the deadline against the body's wishes
N false-premise: When did the Scottish Ministers uphold the Rowanbank appeal?
N false-premise: Why did officers agree to raise the grant limit to £10,000?
