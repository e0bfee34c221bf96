Q fact-text: Chair of Place Select Committee
A: Members: Councillors Ivo Stannard (Chair), Kirsty Bellamy (Vice Chair), Nigel Akroyd, Rupa Desai, Helen Cope, Angus Firth, Bridget Mallory, Owen Rudge, Tariq Sultan
S: Ivo Stannard (Chair)

Q date: when is the march 2023 place meeting & where
A: Meeting: Thursday 9 March 2023, 10.15am. Venue: Council Chamber, County Buildings, Mart Street, Trentholme
S: Thursday 9 March 2023, 10.15am

Q paraphrase: where do we stand if the alarm goes
A: Emergency evacuation: assemble by the war memorial.
S: by the war memorial

Q fact-text: scrutiny manager's phone number
A: Officer contact: Sally Wedgwood, Scrutiny Manager, 01632 960 933
S: 01632 960 933

N unanswerable: Where does the public park for the March meeting?

Q paraphrase: why wasn't Sultan there in January
A: Apologies: Cllr Sultan, whose paternity leave ends in April.
S: paternity leave

N unanswerable: When will Cllr Sultan attend his first meeting back?

Q fact-text: cabinet member for bins and tips
A: Cabinet: Cllr Felicity Urquhart (Highways and Flooding), Cllr Damian Pole (Environment and Waste).
S: Cllr Damian Pole (Environment and Waste)

Q fact-text: who came from the water company
A: Guests: Dr Lena Varga (Environment Agency), Mr Simon Peake (Severn Mid Water).
S: Mr Simon Peake (Severn Mid Water)

Q fact-text: How many houses had water indoors after the storm?
A: 213 homes were flooded inside, 128 of them at Wick Ferrers and 49 at Aldbrook.
A: | Total | 213 | 53 | | | |
S: 213

Q fact-text: aldbrook flooded homes
A: 213 homes were flooded inside, 128 of them at Wick Ferrers and 49 at Aldbrook.
A: | Aldbrook | 49 | 4 | 2014 | Pump tripped | Severn Mid Water |
S: 49

N unanswerable: How many homes flooded at Wick Ferrers in 2007?

Q who-said: what did severn mid water say in January about the pump
A: Mr Peake denied that a pump at Aldbrook had failed; it had, he said, been overwhelmed.
S: it had, he said, been overwhelmed

N false-premise: When did Mr Peake tell the January meeting that the pump had failed?

Q who-said: Who claimed the drains in Church Lane hadn't been cleaned for years?
A: Cllr Mallory said that gullies in Church Lane had not been emptied since 2020.
S: Cllr Mallory

Q who-said: when did Tickner say church lane gullies were emptied
A: Mr Tickner answered that they had been done in May 2022.
S: May 2022

Q fact-text: sandbags given out
A: Cllr Desai enquired about sandbags: 4,100 had been given out.
S: 4,100

N unanswerable: How much did the sandbags cost?

Q who-said: how did the villagers' man describe the warning
A: Residents' spokesman Mr Hal Prentice recounted that the flood warning reached him "when the sofa was already afloat".
S: "when the sofa was already afloat"

Q date: what time was the flood warning put out
A: Dr Varga conceded that the warning was issued at 3.40am, 50 minutes after the river overtopped.
S: 3.40am

Q fact-text: how late was the warning
A: Dr Varga conceded that the warning was issued at 3.40am, 50 minutes after the river overtopped.
S: 50 minutes after the river overtopped

Q who-said: Who wanted a flood store everywhere?
A: Cllr Firth asked for a flood store in each division.
S: Cllr Firth

Q who-said: what did the headteacher say
A: The headteacher of Wick Ferrers Primary told the Committee by letter that children had lost eleven days.
S: children had lost eleven days

N unanswerable: How many days did Aldbrook's school lose?

Q fact-text: Sum hoped for from Grant in Aid
A: Cllr Urquhart hoped for £1.8m from the Flood Defence Grant in Aid, and the Council has bid besides to the Property Flood Resilience Scheme for £640,000.
S: £1.8m

Q fact-text: property flood resilience bid
A: Cllr Urquhart hoped for £1.8m from the Flood Defence Grant in Aid, and the Council has bid besides to the Property Flood Resilience Scheme for £640,000.
S: £640,000

N false-premise: When was the £1.8m of Grant in Aid awarded?

Q who-said: who wanted the water firm hauled back
A: Cllr Rudge called for Severn Mid Water to be summoned again.
S: Cllr Rudge

Q decision: What was decided about the section 19 report in January?
A: RESOLVED: (a) That the section 19 report come to this Committee before publication.
S: the section 19 report come to this Committee before publication

Q decision: how long did the water company get to hand over the log
A: (b) That Severn Mid Water be asked for the pump's log within 28 days.
S: within 28 days

Q decision: what cash for village flood groups
A: (c) That a flood action group be supported in each of the two villages with a grant of £2,500.
S: a grant of £2,500

Q decision: did they vote on flood stores
A: The proposal for a store in each division was not put to the vote.
S: not put to the vote

N unanswerable: What would a flood store cost?

N false-premise: When was a flood store in each division agreed?

Q definition: HRC?
A: Household recycling centres (HRCs): booking system.** Ms Storey reported on the trial at three of the nine sites.
S: Household recycling centres

Q fact-text: how many tips have to be booked in the trial
A: Household recycling centres (HRCs): booking system.** Ms Storey reported on the trial at three of the nine sites.
S: three of the nine sites

Q fact-text: fall in visits under booking
A: Visits dropped by 16%, and queues at Mill Road had gone.
S: 16%

Q who-said: Who had a pile of complaints about booking?
A: Cllr Cope had received 70 complaints.
S: Cllr Cope

Q who-said: what did cllr pole want by june
A: Cllr Pole declared the trial a success and wanted booking everywhere by June.
S: booking everywhere by June

Q who-said: Who was unconvinced and why?
A: Cllr Bellamy was not persuaded, since fly-tipping was up 9% near two of the three.
S: fly-tipping was up 9% near two of the three

Q fact-text: Rise in fly-tipping across the county
A: Ms Storey pointed out that fly-tipping was up 11% county-wide.
S: 11%

N unanswerable: How many fly-tips were there county-wide?

Q who-said: union's fear about booking at tips
A: The GMB's Lorraine Tovey feared shorter hours for site staff.
S: shorter hours for site staff

Q who-said: what did disabled people write about slots
A: Disabled users had written that the time slot of 15 minutes was too short.
S: the time slot of 15 minutes was too short

Q decision: What was the Committee's advice on booking?
A: RESOLVED by 6 votes to 2: to advise the Cabinet Member to extend the trial for six months at the same three sites, with slots of 30 minutes for Blue Badge holders.
S: extend the trial for six months at the same three sites

Q decision: booking trial vote
A: RESOLVED by 6 votes to 2: to advise the Cabinet Member to extend the trial for six months at the same three sites, with slots of 30 minutes for Blue Badge holders.
S: extend the trial for six months at the same three sites

Q decision: how long did scrutiny want the tip trial to go on
A: RESOLVED by 6 votes to 2: to advise the Cabinet Member to extend the trial for six months at the same three sites, with slots of 30 minutes for Blue Badge holders.
S: extend the trial for six months at the same three sites

Q decision: what's given to blue badge holders by the resolution
A: RESOLVED by 6 votes to 2: to advise the Cabinet Member to extend the trial for six months at the same three sites, with slots of 30 minutes for Blue Badge holders.
S: slots of 30 minutes for Blue Badge holders

N unanswerable: Which two members voted against extending the trial?

N false-premise: When did the Committee resolve to bring in booking at all nine sites?

Q date: when is the roads contract up
A: Highways contract.** In private session the Committee received a report on the contract with Lockhart Maddison, which ends on 31 March 2025.
S: 31 March 2025

N unanswerable: How much is the highways contract worth?

Q decision: highways contract outcome
A: RESOLVED: that the Committee's views be passed to the Cabinet.
S: the Committee's views be passed to the Cabinet

Q who-said: who led the broadband group
A: Cllr Desai, who chaired it, thanked the 29 parishes which gave evidence.
S: Cllr Desai

Q fact-text: parishes that gave evidence on broadband
A: Cllr Desai, who chaired it, thanked the 29 parishes which gave evidence.
S: 29

Q decision: What was decided about the broadband group's findings?
A: RESOLVED: that all nine recommendations be commended to Cabinet, and the group be wound up.
S: the group be wound up

Q paraphrase: is the internet task group still going
A: RESOLVED: that all nine recommendations be commended to Cabinet, and the group be wound up.
S: the group be wound up

N unanswerable: When was the task group on rural broadband set up?

Q fact-table: how long was the pump off
A: | 34(b) | Log of Aldbrook pump | Severn Mid Water | Got 3 February: pump was off for 2 hrs 10 min |
S: 2 hrs 10 min

Q date: when did the log arrive
A: | 34(b) | Log of Aldbrook pump | Severn Mid Water | Got 3 February: pump was off for 2 hrs 10 min |
S: Got 3 February

Q fact-table: have both villages had their flood grant
A: | 34(c) | Grants to flood action groups | Flood Risk Manager | Wick Ferrers paid; Aldbrook group not yet formed |
S: Wick Ferrers paid; Aldbrook group not yet formed

Q fact-table: when were the gullies in Church Lane really emptied by the record
A: | 34 | Proof of gully emptying, Church Lane | Assistant Director, Highways | Record shows August 2021 |
S: August 2021

Q fact-table: What did the Cabinet Member answer on booking?
A: | 35 | Cabinet Member's reply on booking | Cllr Pole | 30 January: trial extended by three months; Blue Badge slots agreed |
S: trial extended by three months; Blue Badge slots agreed

Q paraphrase: how much longer is the tip booking trial going on in the end
A: | 35 | Cabinet Member's reply on booking | Cllr Pole | 30 January: trial extended by three months; Blue Badge slots agreed |
S: trial extended by three months; Blue Badge slots agreed

N unanswerable: Why did the Cabinet Member choose three months rather than six?

Q fact-table: trees planted by January
A: | 30 (Nov) | Tree planting count | County Ecologist | 18,240 trees by January |
S: 18,240

Q fact-table: when's the bus franchising briefing now
A: | 28 (Nov) | Bus franchising briefing | Head of Transport | Moved to April |
S: Moved to April

N unanswerable: How many trees are to be planted in all?

Q fact-table: cabinet's answer on broadband due when
A: | 37 | Cabinet's reply on broadband | Cllr Leader | Due 21 March |
S: Due 21 March

N false-premise: How many of the broadband recommendations did Cabinet accept?

Q reason: why did the water company say the pump hadn't failed
A: *Answer (Severn Mid Water):* Our statement in January was made in good faith before the log was read, and we are sorry.
S: made in good faith before the log was read

Q who-said: who asked about resurfacing
A: *Mrs Cynthia Oram, Aldbrook:* When will my road be resurfaced?
S: Mrs Cynthia Oram

Q fact-text: which year is Ferry Road being done
A: *Answer (Cllr Urquhart):* Ferry Road is in the programme for 2023/24; I cannot give a month.
S: 2023/24

N unanswerable: Which month will Ferry Road be resurfaced?

Q definition: LLFA meaning
A: Section 19 of the Flood and Water Management Act 2010 obliges the Council, as lead local flood authority (LLFA), to investigate floods.
S: lead local flood authority

Q fact-text: Rainfall in the storm
A: 74mm of rain fell in nine hours, a one in 90 year event.
S: 74mm

Q paraphrase: how rare was that storm
A: 74mm of rain fell in nine hours, a one in 90 year event.
S: a one in 90 year event

Q reason: why did wick ferrers flood
A: Causes: at Wick Ferrers, the culvert under the A-road was two-thirds blocked; at Aldbrook, the pump tripped; at Nether Holt, run-off from maize fields.
S: the culvert under the A-road was two-thirds blocked

Q reason: Cause at Nether Holt
A: Causes: at Wick Ferrers, the culvert under the A-road was two-thirds blocked; at Aldbrook, the pump tripped; at Nether Holt, run-off from maize fields.
A: | Nether Holt | 22 | 1 | None known | Field run-off | Landowners |
S: run-off from maize fields

N unanswerable: Who owns the maize fields?

N unanswerable: Why was the culvert blocked?

Q decision: What is the Committee asked to do about the section 19 report?
A: The Committee is asked to say whether they are sufficient, and to agree publication on 31 March 2023.
S: say whether they are sufficient, and to agree publication on 31 March 2023

Q date: section 19 publication date
A: The Committee is asked to say whether they are sufficient, and to agree publication on 31 March 2023.
S: 31 March 2023

Q fact-table: businesses flooded on the Quayside
A: | Trentholme (Quayside) | 9 | 31 | 2020 | River over wall | Environment Agency |
S: 31

Q fact-table: When had Aldbrook flooded before?
A: | Aldbrook | 49 | 4 | 2014 | Pump tripped | Severn Mid Water |
S: 2014

Q fact-table: who's to blame for the quayside
A: | Trentholme (Quayside) | 9 | 31 | 2020 | River over wall | Environment Agency |
S: Environment Agency

Q fact-table: Stoke Lacey homes
A: | Stoke Lacey | 5 | 0 | 2007 | Drains full | County Council |
S: 5

Q fact-table: total firms flooded
A: | Total | 213 | 53 | | | |
S: 53

Q fact-table: where had it never flooded before as far as known
A: | Nether Holt | 22 | 1 | None known | Field run-off | Landowners |
S: None known

N unanswerable: What was the damage to businesses at Wick Ferrers in pounds?

Q list: For which floods is the County Council responsible?
A: | Wick Ferrers | 128 | 17 | 2007 | Blocked culvert | County Council |
A: | Stoke Lacey | 5 | 0 | 2007 | Drains full | County Council |

Q definition: Option 2 for the tips
A: Cabinet is to choose in May between keeping nine sites with shorter hours (Option 1), closing Holt End and Pipe Lane (Option 2) and charging for rubble (Option 3).
S: closing Holt End and Pipe Lane (Option 2)

Q fact-text: Saving of Option 1
A: Option 2 would save £465,000, Option 1 £310,000.
S: £310,000

Q fact-text: how much by shutting two tips
A: Option 2 would save £465,000, Option 1 £310,000.
S: £465,000

N unanswerable: How much would Option 3 bring in?

Q fact-text: who liked shorter hours
A: Of 5,220 people who replied, 66% preferred Option 1; 14% Option 2; 20% neither.
S: 66% preferred Option 1

Q paraphrase: what did most folk want for the tips
A: Of 5,220 people who replied, 66% preferred Option 1; 14% Option 2; 20% neither.
S: 66% preferred Option 1

Q fact-text: tip survey replies
A: Of 5,220 people who replied, 66% preferred Option 1; 14% Option 2; 20% neither.
S: 5,220

Q who-said: what did builders say about charges
A: Traders said charges would "end up in a ditch".
S: "end up in a ditch"

Q fact-text: What did parishes offer for Pipe Lane?
A: Parish councils near Pipe Lane offered to pay £20,000 a year towards it.
S: £20,000 a year

N unanswerable: What did parish councils near Holt End offer?

Q fact-table: Mill Road visits in 2021/22
A: | Mill Road | 201,400 | 138,900 | 68 | Yes | 4.10 |
S: 201,400

Q fact-table: recycling share Pipe Lane
A: | Pipe Lane | 29,700 | 25,600 | 74 | No | 8.95 |
S: 74

Q fact-table: holt end cost per visit
A: | Holt End | 38,200 | 30,100 | 59 | No | 9.60 |
S: 9.60

Q fact-table: Bridgegate this year's visits to January
A: | Bridgegate | 166,000 | 141,200 | 71 | No | 3.85 |
S: 141,200

Q fact-table: thorncote cost a visit
A: | Thorncote | 93,100 | 64,800 | 62 | Yes | 5.05 |
S: 5.05

Q list: which tips need booking
A: | Mill Road | 201,400 | 138,900 | 68 | Yes | 4.10 |
A: | Sandpits | 88,900 | 61,300 | 65 | Yes | 5.20 |
A: | Thorncote | 93,100 | 64,800 | 62 | Yes | 5.05 |

Q comparison: Is Holt End dearer per visit than Pipe Lane?
A: | Holt End | 38,200 | 30,100 | 59 | No | 9.60 |
A: | Pipe Lane | 29,700 | 25,600 | 74 | No | 8.95 |

N unanswerable: What was the cost per visit at Sandpits in 2021/22?

Q fact-table: gullies done this year q3
A: | Gullies emptied, % of programme | 81 | 73 | 95 | Red |
S: 73

Q fact-table: flood advice to planners target
A: | Planning: flood advice in 21 days, % | 88 | 64 | 90 | Red |
S: 90

Q fact-table: flood advice in time, Q3 22/23
A: | Planning: flood advice in 21 days, % | 88 | 64 | 90 | Red |
S: 64

Q fact-table: non-recycled rubbish per home now
A: | Residual waste per household, kg | 112 | 104 | 105 | Green |
S: 104

Q fact-table: landfill share last year
A: | Waste to landfill, % | 2.9 | 3.3 | 3.0 | Amber |
S: 2.9

Q fact-table: Bus journeys q3 22/23
A: | Bus journeys, million | 2.6 | 3.0 | 2.9 | Green |
S: 3.0

Q fact-table: how many places have really slow internet
A: | Premises below 10 Mbps, % | 4.4 | 3.1 | 3.0 | Amber |
S: 3.1

Q fact-table: gigabit percent latest
A: | Premises with gigabit broadband, % | 51 | 63 | 60 | Green |
S: 63

N unanswerable: What share of premises had gigabit broadband in Q2 22/23?

Q list: Red measures?
A: | Gullies emptied, % of programme | 81 | 73 | 95 | Red |
A: | Planning: flood advice in 21 days, % | 88 | 64 | 90 | Red |

Q reason: why is flood advice slow
A: Flood advice is slow because two of four engineers left and the posts drew no applicants.
S: two of four engineers left and the posts drew no applicants

Q reason: What hit gully emptying?
A: Gully emptying suffered when two tankers were off the road in November.
S: two tankers were off the road in November

Q fact-text: recommendations made by the Committee this year
A: It made 34 recommendations, of which 21 were accepted, 8 accepted in part and 5 rejected.
S: 34

Q fact-text: how many recommendations were turned down
A: It made 34 recommendations, of which 21 were accepted, 8 accepted in part and 5 rejected.
S: 5

N unanswerable: How many recommendations were made in 2021/22?

Q fact-text: What was called in?
A: There was one call-in, of the decision on car park charges at country parks, which the Cabinet then dropped.
S: the decision on car park charges at country parks

Q paraphrase: what came of the call-in
A: There was one call-in, of the decision on car park charges at country parks, which the Cabinet then dropped.
S: the Cabinet then dropped

N unanswerable: Which members called in the car park charges?

Q who-said: When does the Chair think they did best?
A: "We have been at our best when residents were in the room," writes the Chair.
S: "We have been at our best when residents were in the room,"

Q date: where's the June meeting and what time
A: 8 June 2023, Wick Ferrers Village Hall, 6.30pm – Flood actions: progress (Matt Ravenhill)
S: 8 June 2023, Wick Ferrers Village Hall, 6.30pm

Q date: wildlife verges when
A: 20 April 2023 – Bus franchising (Head of Transport); Verges for wildlife (County Ecologist)
S: 20 April 2023

Q fact-text: who reports on the local transport plan
A: 14 September 2023 – Local Transport Plan (Rob Tickner)
S: Rob Tickner

N unanswerable: When will the highways contract be discussed in public?

Q paraphrase: what did they end up agreeing after the flood debate
A: RESOLVED: (a) That the section 19 report come to this Committee before publication.
A: (b) That Severn Mid Water be asked for the pump's log within 28 days.
A: (c) That a flood action group be supported in each of the two villages with a grant of £2,500.

Q paraphrase: who was to get £2,500
A: (c) That a flood action group be supported in each of the two villages with a grant of £2,500.
S: a flood action group be supported in each of the two villages

N false-premise: Why did the Committee reject a flood store in each division?

N unanswerable: What was resolved about sandbags?

N false-premise: When did the Committee summon Severn Mid Water to a second meeting?

Q paraphrase: was booking pushed out everywhere as Pole wanted, what did members say
A: RESOLVED by 6 votes to 2: to advise the Cabinet Member to extend the trial for six months at the same three sites, with slots of 30 minutes for Blue Badge holders.
S: extend the trial for six months at the same three sites

N unanswerable: What did members resolve about fly-tipping?

Q paraphrase: did mr tickner have his dates right about church lane
A: | 34 | Proof of gully emptying, Church Lane | Assistant Director, Highways | Record shows August 2021 |
A: Mr Tickner answered that they had been done in May 2022.

N unanswerable: Why were the gullies in Church Lane not emptied in 2022?

Q who-said: who doubted flood stores would be kept full
A: Cllr Akroyd doubted that stores would be kept stocked.
S: Cllr Akroyd

Q who-said: what did the water people say when asked why residents were misled
A: *Answer (Severn Mid Water):* Our statement in January was made in good faith before the log was read, and we are sorry.
S: made in good faith before the log was read, and we are sorry

N unanswerable: What compensation will Severn Mid Water pay?

Q fact-table: nether holt homes inside
A: | Nether Holt | 22 | 1 | None known | Field run-off | Landowners |
S: 22

Q fact-table: previous flood at Wick Ferrers
A: | Wick Ferrers | 128 | 17 | 2007 | Blocked culvert | County Council |
S: 2007

Q fact-table: how many shops and firms flooded in Wick Ferrers
A: | Wick Ferrers | 128 | 17 | 2007 | Blocked culvert | County Council |
S: 17

N unanswerable: When did Quayside flood before 2020?

Q fact-table: sandpits recycled
A: | Sandpits | 88,900 | 61,300 | 65 | Yes | 5.20 |
S: 65

Q fact-table: thorncote visits last full year
A: | Thorncote | 93,100 | 64,800 | 62 | Yes | 5.05 |
S: 93,100

N unanswerable: How many visits did Holt End have in 2020/21?

N unanswerable: What share of replies came from traders?

Q fact-text: how often did the committee sit
A: The Committee met seven times.
S: seven times

Q fact-text: recommendations accepted in part
A: It made 34 recommendations, of which 21 were accepted, 8 accepted in part and 5 rejected.
S: 8

N false-premise: Which of the five rejected recommendations concerned flooding?

Q date: end of the booking trial when discussed
A: 13 July 2023 – Recycling centres: end of booking trial (Gwenda Storey); Annual report of Lockhart Maddison
S: 13 July 2023
