Q fact-text: Chairman of the coast scrutiny committee?
A: **Councillors:** D. Hebden (Chairman), Miss K. Ardern (Vice-Chairman), L. Bassett, R. Cullis, Ms J. Dray, A. Fenwick, Mrs P. Garrod, S. Ivory, T. Jessop
S: D. Hebden (Chairman)

Q date: Where is the July meeting held and at what hour?
A: **Tuesday 4 July 2017 at 5.30 pm in the Pavilion Suite, Esplanade, Portmerrow**
S: 5.30 pm in the Pavilion Suite

Q paraphrase: how many councillors must be there for it to count
A: **Quorum:** four
S: four

N unanswerable: What is the quorum of the Airshow working party?

Q fact-text: scrutiny and policy officer's phone
A: **Officer support:** Zoe Latchford, Senior Democratic Officer (01632 960 845); Neil Umpleby, Scrutiny and Policy Officer (01632 960 846)
S: 01632 960 846

Q paraphrase: which way do we get out if theres a fire and where do we gather
A: In an emergency leave by the door to the bandstand; the assembly point is the clock tower.
S: leave by the door to the bandstand; the assembly point is the clock tower

Q paraphrase: What do I do if I've a money interest in an item?
A: Members who have a pecuniary interest must leave the room while the item is considered.
S: must leave the room while the item is considered

N unanswerable: Which members declared a pecuniary interest on 25 April?

Q paraphrase: who was missing in april
A: Apologies: Cllrs Fenwick and Ivory.
S: Cllrs Fenwick and Ivory

Q fact-text: Who is the portfolio holder for tourism?
A: Portfolio Holders present: Cllr Maurice Tilley (Tourism and Events), Cllr Sandra Oxley (Regeneration).
S: Cllr Maurice Tilley

Q fact-text: name of coastal engineer
A: Officers: Clive Warboys (Head of Seafront Services), Amrit Sandhu (Head of Regeneration), Dr Fiona Mull (Coastal Engineer).
S: Dr Fiona Mull

N unanswerable: Who is the Portfolio Holder for Finance?

Q fact-text: how much are beach hut rents going up
A: (i) Mr Terence Lobb, a beach hut tenant, asked why hut rents were to go up by 22%. Cllr Tilley said that rents had not changed since 2012 and were still a tenth below those of Sandhaven.
S: 22%

Q reason: How did Cllr Tilley justify dearer huts?
A: (i) Mr Terence Lobb, a beach hut tenant, asked why hut rents were to go up by 22%. Cllr Tilley said that rents had not changed since 2012 and were still a tenth below those of Sandhaven.
S: rents had not changed since 2012 and were still a tenth below those of Sandhaven

N unanswerable: What is the yearly rent of a beach hut?

Q date: When will the Council know about the Winter Gardens grant?
A: (ii) Ms Priscilla Nott, of Friends of the Winter Gardens, asked for a date for the reopening of the Winter Gardens. Cllr Oxley said it hung on a Coastal Revival grant; the Council should hear in September.
S: September

N false-premise: When will the Winter Gardens reopen?

Q who-said: who asked about the Winter Gardens
A: (ii) Ms Priscilla Nott, of Friends of the Winter Gardens, asked for a date for the reopening of the Winter Gardens. Cllr Oxley said it hung on a Coastal Revival grant; the Council should hear in September.
S: Ms Priscilla Nott

Q who-said: what were the fishermen upset about
A: (iii) A statement by the Fishermen's Association was read: members had "not been asked once" about the ferry terminal.
S: "not been asked once" about the ferry terminal

Q fact-text: Cost of the North Quay terminal?
A: It would cost £23.4m, of which £9.5m would come from the Local Enterprise Partnership (LEP), £6m from the harbour company and the rest from borrowing.
S: £23.4m

Q fact-text: LEP share of ferry terminal
A: It would cost £23.4m, of which £9.5m would come from the Local Enterprise Partnership (LEP), £6m from the harbour company and the rest from borrowing.
S: £9.5m

Q fact-text: harbour company contribution
A: It would cost £23.4m, of which £9.5m would come from the Local Enterprise Partnership (LEP), £6m from the harbour company and the rest from borrowing.
S: £6m

Q definition: what is the LEP
A: It would cost £23.4m, of which £9.5m would come from the Local Enterprise Partnership (LEP), £6m from the harbour company and the rest from borrowing.
S: Local Enterprise Partnership

Q fact-text: How much was lost on the South Quay scheme?
A: An earlier scheme, at South Quay, had been dropped in 2014 at a loss of £780,000.
S: £780,000

Q paraphrase: what did the abandoned terminal cost us
A: An earlier scheme, at South Quay, had been dropped in 2014 at a loss of £780,000.
S: £780,000

N unanswerable: Why was the South Quay scheme dropped?

Q date: which year was the earlier ferry plan dropped
A: An earlier scheme, at South Quay, had been dropped in 2014 at a loss of £780,000.
S: 2014

Q who-said: Who was afraid the ferry firm might pull out?
A: Cllr Cullis asked what would happen if the operator walked away, as one had in 2013.
S: Cllr Cullis

Q fact-text: When can the operator break?
A: Mr Sandhu said that the break clause fell at year seven.
S: year seven

N unanswerable: Which operator walked away in 2013?

Q who-said: What did Cllr Garrod warn about?
A: Cllr Garrod cautioned that traffic on Quay Street was already at 96% of capacity.
S: traffic on Quay Street was already at 96% of capacity

Q fact-text: lasting jobs from the terminal
A: Cllr Bassett inquired how many jobs there would be: 140 in building and 85 lasting ones, in the consultants' view.
S: 85

Q fact-text: how many construction jobs expected
A: Cllr Bassett inquired how many jobs there would be: 140 in building and 85 lasting ones, in the consultants' view.
S: 140

N unanswerable: How many jobs did the hotels expect from the terminal?

Q who-said: who'd have preferred to try just a summer service
A: Cllr Dray would have liked a small pilot, with a summer service only.
S: Cllr Dray

Q who-said: hoteliers' view of ferry terminal
A: The chairman of the Hoteliers' Association, Mr Rex Bonning, expected 30,000 more bed nights a year.
S: 30,000 more bed nights a year

Q who-said: What did RMT ask for?
A: The RMT union's Carol Stowe asked that crews be paid at UK rates.
S: crews be paid at UK rates

N unanswerable: What did Unite say about the ferry terminal?

Q who-said: Who wanted it put off for the traffic study, and did it get anywhere?
A: Cllr Jessop proposed deferral until the traffic study came in; there was no seconder.
S: there was no seconder

Q decision: What did scrutiny recommend on the ferry terminal?
A: RESOLVED (5 for, 1 against, 1 abstaining) TO RECOMMEND that Cabinet approve the outline business case provided that (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted.
S: (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted

Q decision: what conditions did the committee put on the terminal
A: RESOLVED (5 for, 1 against, 1 abstaining) TO RECOMMEND that Cabinet approve the outline business case provided that (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted.
S: (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted

Q decision: votes for and against ferry terminal recommendation
A: RESOLVED (5 for, 1 against, 1 abstaining) TO RECOMMEND that Cabinet approve the outline business case provided that (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted.
S: 5 for, 1 against, 1 abstaining

N false-premise: Which two members voted against the ferry terminal?

N unanswerable: Who abstained on the ferry terminal?

Q fact-text: Airshow net cost 2016
A: Cllr Tilley told members that the Airshow had cost £212,000 net in 2016 and drawn 180,000 people, whereas the Lantern Festival cost £34,000 and drew 26,000.
S: £212,000

Q paraphrase: how many came to see the planes
A: Cllr Tilley told members that the Airshow had cost £212,000 net in 2016 and drawn 180,000 people, whereas the Lantern Festival cost £34,000 and drew 26,000.
S: 180,000

Q fact-text: lantern festival crowd
A: Cllr Tilley told members that the Airshow had cost £212,000 net in 2016 and drawn 180,000 people, whereas the Lantern Festival cost £34,000 and drew 26,000.
S: 26,000

N unanswerable: What did the Airshow cost in 2015?

Q who-said: who thought the airshow should go to a trust
A: Cllr Bassett thought the Airshow should be handed to a trust.
S: Cllr Bassett

Q who-said: What did Cliff Terrace people write about the planes?
A: Residents of Cliff Terrace had complained in a letter of "two days as prisoners".
S: "two days as prisoners"

N unanswerable: How many Cliff Terrace residents signed the letter?

Q decision: What did the committee decide on the Airshow?
A: MINUTES OF THE MEETING OF TUESDAY 25 APRIL 2017
A: RESOLVED that a working party of Cllrs Bassett (lead), Dray and Fenwick examine the future of the Airshow and report by October; and that the Lantern Festival be guaranteed for three years.
S: 25 APRIL 2017
S: working party of Cllrs Bassett (lead), Dray and Fenwick

Q decision: when was the airshow working party set up and who leads it
A: MINUTES OF THE MEETING OF TUESDAY 25 APRIL 2017
A: RESOLVED that a working party of Cllrs Bassett (lead), Dray and Fenwick examine the future of the Airshow and report by October; and that the Lantern Festival be guaranteed for three years.
S: 25 APRIL 2017
S: working party of Cllrs Bassett (lead), Dray and Fenwick

Q decision: is the lantern festival safe
A: RESOLVED that a working party of Cllrs Bassett (lead), Dray and Fenwick examine the future of the Airshow and report by October; and that the Lantern Festival be guaranteed for three years.
S: guaranteed for three years

N false-premise: When did the committee resolve to charge for parking at the Airshow?

Q fact-text: Beach rescues in 2016
A: Mr Warboys reported 14 rescues in 2016 against 9 in 2015.
S: 14

Q fact-text: rescues the year before
A: Mr Warboys reported 14 rescues in 2016 against 9 in 2015.
S: 9

N unanswerable: How many people drowned in 2016?

Q date: when do lifeguards come on duty
A: Lifeguards, who are supplied by a charity, would start on 27 May.
S: 27 May

Q decision: What came of Cllr Garrod's wish for flags?
A: It was AGREED to write to the charity about West Sands.
S: write to the charity about West Sands

Q reason: why was the june meeting moved
A: **72 Next meeting:** originally 20 June; moved to 4 July because of the General Election.
S: because of the General Election

Q fact-table: what did cabinet decide on the ferry terminal
A: | 69 | Cabinet's decision on ferry terminal | A. Sandhu | Approved 6 June; (a) and (c) accepted, (b) set at £8m |
S: Approved 6 June; (a) and (c) accepted, (b) set at £8m

Q paraphrase: how much borrowing did the cabinet allow in the end
A: | 69 | Cabinet's decision on ferry terminal | A. Sandhu | Approved 6 June; (a) and (c) accepted, (b) set at £8m |
S: Approved 6 June; (a) and (c) accepted, (b) set at £8m

N unanswerable: Why did Cabinet set the borrowing limit at £8m?

Q fact-table: Did anyone meet the fishermen?
A: | 69 | Meeting with fishermen | A. Sandhu | Held 20 June |
S: Held 20 June

N unanswerable: What did the fishermen say on 20 June?

Q fact-table: traffic study due
A: | 69 | Traffic study | Transport Planner | Expected end of August |
S: Expected end of August

Q fact-table: What would lifeguards at West Sands cost?
A: | 71 | Letter on West Sands | C. Warboys | Charity quotes £18,200 a season |
S: £18,200 a season

Q fact-table: Has the conservation officer sent the at-risk list?
A: | 55 (Jan) | List of listed buildings at risk | Conservation Officer | Not received; third request |
S: Not received; third request

N false-premise: How many listed buildings are at risk?

Q definition: What counts as a staying visitor?
A: Visitors are counted in two ways: "day visitors" come for at least three hours and go home; "staying visitors" spend at least one night.
S: spend at least one night

Q definition: day visitor definition
A: Visitors are counted in two ways: "day visitors" come for at least three hours and go home; "staying visitors" spend at least one night.
S: come for at least three hours and go home

Q fact-text: Day trippers in 2016?
A: Day visitors rose to 3.1 million in 2016 from 2.9 million in 2015; staying visitors fell from 412,000 to 398,000 because two hotels closed.
S: 3.1 million

Q fact-text: people staying overnight 2016
A: Day visitors rose to 3.1 million in 2016 from 2.9 million in 2015; staying visitors fell from 412,000 to 398,000 because two hotels closed.
S: 398,000

Q reason: Why did overnight visitors drop?
A: Day visitors rose to 3.1 million in 2016 from 2.9 million in 2015; staying visitors fell from 412,000 to 398,000 because two hotels closed.
S: two hotels closed

N false-premise: Why did day visitors fall in 2016?

N unanswerable: How many business visitors came in 2016?

Q fact-text: Actual cost of the first promenade phase?
A: The Coastal Communities Fund granted £1.25m for the promenade, phase one of which (Pier to Lido) was finished in March at a cost of £1.31m.
S: £1.31m

Q fact-text: coastal communities grant size
A: The Coastal Communities Fund granted £1.25m for the promenade, phase one of which (Pier to Lido) was finished in March at a cost of £1.31m.
S: £1.25m

Q date: promenade next bit start date
A: Phase two (Lido to Cliff Lift) starts in October and phase three (Cliff Lift to Harbour) has no funding yet.
S: October

Q paraphrase: which stretch of the prom has no money
A: Phase two (Lido to Cliff Lift) starts in October and phase three (Cliff Lift to Harbour) has no funding yet.
S: phase three (Cliff Lift to Harbour)

N unanswerable: What will phase two of the promenade cost?

Q fact-text: Where does the Seafront Improvement Fund get its money?
A: The small Seafront Improvement Fund, by contrast, is raised from hut rents and gave £46,000 to kiosks.
S: hut rents

Q fact-text: seafront improvement fund kiosks grant
A: The small Seafront Improvement Fund, by contrast, is raised from hut rents and gave £46,000 to kiosks.
S: £46,000

N unanswerable: How much did the Coastal Revival Fund give?

Q reason: Why did West Sands lose its flag?
A: The Blue Flag was kept by Central Beach and lost by West Sands, where two water samples failed after heavy rain.
S: two water samples failed after heavy rain

N false-premise: Why did Central Beach lose the Blue Flag?

Q fact-table: lido visits 16/17
A: | Lido | 61,000 | 52,500 | 70,300 | 287,000 | 96,000 |
S: 70,300

Q paraphrase: how many swimmers went to the outdoor pool last year
A: | Lido | 61,000 | 52,500 | 70,300 | 287,000 | 96,000 |
S: 70,300

Q fact-table: lido visits 2015/16
A: | Lido | 61,000 | 52,500 | 70,300 | 287,000 | 96,000 |
S: 52,500

Q fact-table: net cost of museum
A: | Museum | 43,100 | 44,800 | 47,600 | 61,000 | 402,000 |
S: 402,000

Q fact-table: Theatre income 2016/17
A: | Pier Theatre | 88,400 | 91,200 | 86,700 | 1,104,000 | 318,000 |
S: 1,104,000

Q fact-table: gallery visits 2014/15
A: | Art Gallery | 29,700 | 27,900 | 31,200 | 22,000 | 275,000 |
S: 29,700

Q fact-table: Which attraction makes money rather than loses it?
A: | Crazy golf | 35,500 | 38,100 | 36,900 | 142,000 | -88,000 |
S: -88,000

Q fact-table: visitor centre visits latest
A: | Visitor centre | 97,300 | 84,600 | 71,900 | 53,000 | 164,000 |
S: 71,900

N unanswerable: What was the Lido's net cost in 2015/16?

Q reason: why was the cliff lift closed so long
A: The Cliff Lift was out of use from April 2015 to July 2016 after a cable was found to be corroded.
S: after a cable was found to be corroded

Q date: When was the Cliff Lift shut?
A: The Cliff Lift was out of use from April 2015 to July 2016 after a cable was found to be corroded.
S: from April 2015 to July 2016

Q reason: why do fewer go to the visitor centre
A: Visits to the visitor centre have declined as people book by telephone and online.
S: people book by telephone and online

N unanswerable: What did mending the Cliff Lift cost?

Q fact-table: Empty High Street shops now
A: | Empty shops, High Street % | 13.8 | 11.9 | 12.0 | 11.0 | Met |
S: 11.9

Q fact-table: harbour street vacancy actual
A: | Empty shops, Harbour Street % | 9.1 | 12.6 | 9.0 | 9.0 | Missed |
S: 12.6

Q fact-table: new firms helped last year
A: | Business start-ups helped | 74 | 92 | 90 | 95 | Met |
S: 92

Q fact-table: How many of the start-ups survive two years?
A: | Start-ups trading after 2 years % | 58 | 61 | 65 | 65 | Missed |
S: 61

Q fact-table: apprentices on the council's own payroll
A: | Apprentices employed by the Council | 31 | 38 | 35 | 40 | Met |
S: 38

Q fact-table: Apprenticeships in contracts target 16/17
A: | Apprenticeships in council contracts | 22 | 17 | 25 | 25 | Missed |
S: 25

Q fact-table: parking takings target this coming year
A: | Car park income £000 | 2,140 | 2,265 | 2,200 | 2,350 | Met |
S: 2,350

N unanswerable: How many events were held on private land?

Q list: Which targets were missed?
A: | Empty shops, Harbour Street % | 9.1 | 12.6 | 9.0 | 9.0 | Missed |
A: | Start-ups trading after 2 years % | 58 | 61 | 65 | 65 | Missed |
A: | Apprenticeships in council contracts | 22 | 17 | 25 | 25 | Missed |

Q reason: Why are more shops empty on Harbour Street?
A: The rise in empty units on Harbour Street followed the opening of the retail park at Fairmile in August 2016.
S: the opening of the retail park at Fairmile in August 2016

Q who-said: what did harbour st traders say
A: Traders there told the Portfolio Holder that roadworks had cost them "a whole summer".
S: roadworks had cost them "a whole summer"

Q reason: Why so few contract apprenticeships?
A: Apprenticeships in contracts missed the target since the school rebuilding contract was let seven months late.
S: the school rebuilding contract was let seven months late

Q date: When is this year's airshow?
A: It is to survey 1,000 spectators at this year's show on 19 and 20 August.
S: 19 and 20 August

Q fact-text: policing bill airshow
A: The cost of policing, £58,000, was the largest single item in 2016.
S: £58,000

N false-premise: When did the working party decide on a trust for the Airshow?

Q decision: What does the Airshow group ask the committee for?
A: It asks the Committee for (a) an extra month, to November; and (b) leave to hear the Police Commissioner in private.
S: (a) an extra month, to November; and (b) leave to hear the Police Commissioner in private

Q decision: What must be decided on 4 July?
A: Members are asked to note reports 1 and 2; to answer the two requests in report 3; and to appoint a member to the Harbour Users' Forum in place of Cllr Ivory.

N unanswerable: Who will replace Cllr Ivory on the Harbour Users' Forum?

Q fact-table: winter gardens grant which meeting
A: | 12 September 2017 | Pavilion Suite | Winter Gardens grant | Cllr Oxley |
S: 12 September 2017

Q fact-table: Where will the committee meet in March 2018?
A: | 13 March 2018 | Lido café | Promenade phase two | A. Sandhu |
S: Lido café

Q fact-table: who presents the shoreline plan
A: | 14 November 2017 | Museum lecture room | Shoreline management plan | Dr Mull |
S: Dr Mull

N unanswerable: When is beach safety next discussed?

Q paraphrase: so what did they conclude on the ferry
A: RESOLVED (5 for, 1 against, 1 abstaining) TO RECOMMEND that Cabinet approve the outline business case provided that (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted.
S: approve the outline business case provided that

Q paraphrase: was the terminal waved through or were there strings
A: RESOLVED (5 for, 1 against, 1 abstaining) TO RECOMMEND that Cabinet approve the outline business case provided that (a) the traffic study has been published; (b) the Council's borrowing does not exceed £7m; and (c) the Fishermen's Association is consulted.
S: approve the outline business case provided that

N false-premise: When did the committee defer the ferry terminal?

N unanswerable: What did the committee resolve about Quay Street traffic?

Q decision: What was agreed on beach flags?
A: It was AGREED to write to the charity about West Sands.
S: write to the charity about West Sands

N false-premise: When did the committee agree to put flags at West Sands?

Q paraphrase: who's looking into the future of the plane show
A: RESOLVED that a working party of Cllrs Bassett (lead), Dray and Fenwick examine the future of the Airshow and report by October; and that the Lantern Festival be guaranteed for three years.
S: Cllrs Bassett (lead), Dray and Fenwick

N unanswerable: Who seconded Miss Ardern's motion?

Q paraphrase: has the group on the airshow made its mind up
A: It leans towards a trust but has not made up its mind.
S: has not made up its mind

N unanswerable: How many of the 1,000 spectators want parking charges?

Q paraphrase: when was the airshow lot first together
A: | 70 | Working party on Airshow | N. Umpleby | First met 15 May |
S: First met 15 May

Q fact-table: when were hut rents compared in print
A: | 68(i) | Comparison of beach hut rents | C. Warboys | Published 12 May |
S: Published 12 May

N unanswerable: What did the comparison of beach hut rents show for Fairmile?

Q fact-table: Crazy golf visits last year
A: | Crazy golf | 35,500 | 38,100 | 36,900 | 142,000 | -88,000 |
S: 36,900

Q fact-table: cliff lift visits 16/17
A: | Cliff Lift | 118,000 | 0 | 64,000 | 77,000 | 41,000 |
S: 64,000

Q fact-table: museum visitors 2015/16
A: | Museum | 43,100 | 44,800 | 47,600 | 61,000 | 402,000 |
S: 44,800

N unanswerable: How many people visited the Winter Gardens in 2016/17?

Q fact-table: What do beach huts let at?
A: | Beach huts let % | 96 | 98 | 95 | 95 | Met |
S: 98

Q fact-table: high street empty shops target next year
A: | Empty shops, High Street % | 13.8 | 11.9 | 12.0 | 11.0 | Met |
S: 11.0

Q fact-table: Council's own apprentices target 2016/17
A: | Apprentices employed by the Council | 31 | 38 | 35 | 40 | Met |
S: 35

N unanswerable: How many empty shops are there on Quay Street?

Q comparison: Did car parks take more than the year before?
A: | Car park income £000 | 2,140 | 2,265 | 2,200 | 2,350 | Met |

N unanswerable: What was the income from parking at the Airshow?

Q date: fees and charges discussed when
A: | 16 January 2018 | Pavilion Suite | Fees and charges | Cllr Tilley |
S: 16 January 2018
