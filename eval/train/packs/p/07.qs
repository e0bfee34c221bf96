Q fact-text: how many targets did the fire service hit in 2011/12
A: Members set 18 targets in February 2011; 11 were met, 4 were missed by less than a tenth and 3 by more.
S: 11

Q fact-text: number of targets met in 2010/11
A: In 2010/11, when there were 20 targets, 15 were met.
S: 15

N unanswerable: number of targets met in 2009/10

Q date: when were the 2011/12 targets fixed?
A: Members set 18 targets in February 2011; 11 were met, 4 were missed by less than a tenth and 3 by more.
S: February 2011

Q fact-text: incidents attended 2011/12
A: **A2. Fires and deaths.** Crews went to 6,214 incidents, as against 6,987 in 2010/11.
S: 6,214

Q comparison: were the engines busier than the year before?
A: **A2. Fires and deaths.** Crews went to 6,214 incidents, as against 6,987 in 2010/11.

N false-premise: why did the number of incidents rise in 2011/12?

Q paraphrase: how many folk were killed by fires at home that weren't arson
A: Four people died in accidental dwelling fires (2010/11: seven).
A: | P2 | Deaths in accidental dwelling fires | 5 | 7 | 4 | 0 | 0 |
S: Four

Q fact-text: how many of those who died were over 75?
A: All four lived alone, three were over 75, and in two of the homes there was no working smoke alarm.
S: three

N unanswerable: how many people died in deliberate fires in 2011/12?

N unanswerable: in which towns did the four people die?

Q paraphrase: had we been round to check the homes of the ones who died?
A: None of the four homes had had a Home Safety Check.
S: None of the four homes

Q definition: what counts as a primary fire
A: A "primary fire" is one that involves a building, a vehicle or a casualty, or that is attended by five or more appliances.
S: one that involves a building, a vehicle or a casualty, or that is attended by five or more appliances

Q definition: secondary fire meaning
A: A "secondary fire" is any other fire in the open, for example of grass or refuse.
S: any other fire in the open, for example of grass or refuse

Q fact-text: primary fires 2011/12 total
A: Primary fires went down from 1,071 to 988.
S: 988

Q reason: what made grass and rubbish fires drop
A: Secondary fires went down from 1,962 to 1,544, the wet summer of 2011 being the main cause.
S: the wet summer of 2011

N unanswerable: what made primary fires drop

N unanswerable: vehicle fires 2011/12 total

Q fact-text: calls caused by automatic alarms
A: **A4. False alarms.** Automatic fire alarms gave rise to 2,106 calls.
A: | P7 | Automatic alarms attended | 2,960 | 2,655 | 2,106 | 2,300 | 1,700 |
S: 2,106

Q paraphrase: if the alarm goes off in my shop at midday will the brigade come?
A: From 3 October 2011 crews no longer go out to an automatic alarm at a shop or office between 8 a.m. and 6 p.m. unless someone has rung 999 to confirm a fire.
S: unless someone has rung 999 to confirm a fire

Q list: which premises are let off the new alarm rule
A: Hospitals, care homes and hotels are excepted.
S: Hospitals, care homes and hotels

Q date: since when have crews stopped going to shop alarms by day
A: From 3 October 2011 crews no longer go out to an automatic alarm at a shop or office between 8 a.m. and 6 p.m. unless someone has rung 999 to confirm a fire.
S: 3 October 2011

Q fact-text: journeys saved by the alarm rule
A: This saved 411 journeys in the six months to March.
S: 411

N unanswerable: money saved by the alarm rule

Q paraphrase: how many prank calls
A: Hoax calls numbered 173.
S: 173

N unanswerable: how many prank calls in 2010/11

Q fact-text: home safety checks by the advocates
A: Firefighters did 6,220 and the Community Safety Advocates 3,260.
S: 3,260

Q fact-text: How many home checks did the fire crews themselves carry out?
A: Firefighters did 6,220 and the Community Safety Advocates 3,260.
S: 6,220

N unanswerable: how many Community Safety Advocates are there?

Q reason: why were fewer homes visited than planned
A: The shortfall arose at Nunsbury, where work stopped for five weeks during the industrial dispute.
S: work stopped for five weeks during the industrial dispute

N unanswerable: what was the industrial dispute about?

Q paraphrase: who can get their house checked for nothing?
A: The offer is free to everyone over 65 and to any home with a child under five.
S: everyone over 65 and to any home with a child under five

N unanswerable: what does a Home Safety Check cost for people under 65?

Q fact-text: response standard risk band medium
A: **A6. Response.** The standard is that the first appliance should reach a dwelling fire within 8 minutes in the risk band "high", 10 minutes in "medium" and 20 minutes in "low".
S: 10 minutes

Q paraphrase: how fast should an engine get to my house in a low risk spot
A: **A6. Response.** The standard is that the first appliance should reach a dwelling fire within 8 minutes in the risk band "high", 10 minutes in "medium" and 20 minutes in "low".
S: 20 minutes

N unanswerable: within how many minutes should the second appliance arrive?

Q fact-text: retained crews % within standard
A: It was met on 91 per cent of occasions by wholetime crews, and on 69 per cent by retained crews.
S: 69 per cent

Q fact-text: how often do full-time crews arrive within the standard?
A: It was met on 91 per cent of occasions by wholetime crews, and on 69 per cent by retained crews.
S: 91 per cent

N unanswerable: how often do day crews arrive within the standard?

N unanswerable: wholetime crews % within standard 2010/11

Q definition: what's a retained firefighter
A: A retained firefighter is one who has another job and comes in when the pager goes; a wholetime firefighter has no other post.
S: one who has another job and comes in when the pager goes

Q fact-table: accidental dwelling fires 09/10
A: | P1 | Accidental dwelling fires | 402 | 388 | 361 | 375 | 355 |
S: 402

Q fact-table: accidental house fires target for the current year 2012/13
A: | P1 | Accidental dwelling fires | 402 | 388 | 361 | 375 | 355 |
S: 355

N unanswerable: accidental house fires target for 2013/14

Q fact-table: how many were hurt in accidental house fires in 2011/12
A: | P3 | Injuries in accidental dwelling fires | 61 | 49 | 56 | 45 | 45 |
S: 56

N unanswerable: how many firefighters were hurt in 2011/12

N false-premise: why did injuries in accidental dwelling fires fall in 2011/12?

Q fact-table: What was the 2011/12 target for arson of the smaller, outdoor kind?
A: | P5 | Deliberate secondary fires | 1,487 | 1,390 | 1,066 | 1,350 | 1,050 |
S: 1,350

Q fact-table: deliberate primary fires 2010/11
A: | P4 | Deliberate primary fires | 344 | 297 | 250 | 285 | 240 |
S: 297

Q fact-table: fires in shops, factories and the like 2011/12
A: | P6 | Fires in non-domestic premises | 231 | 218 | 209 | 210 | 205 |
S: 209

N unanswerable: fires in schools 2011/12

Q fact-table: home safety checks two years earlier, 2009/10
A: | P8 | Home Safety Checks | 7,950 | 9,010 | 9,480 | 10,000 | 10,000 |
S: 7,950

Q fact-table: response standard met 2010/11
A: | P9 | Response standard met (%) | 84.6 | 84.2 | 83.1 | 85.0 | 85.0 |
S: 84.2

Q fact-table: sickness of office staff latest
A: | P11 | Shifts lost to sickness per office employee | 8.8 | 9.3 | 9.9 | 8.0 | 8.0 |
S: 9.9

Q fact-table: sick days firefighters 2011/12
A: | P10 | Shifts lost to sickness per wholetime firefighter | 7.9 | 7.1 | 6.4 | 7.0 | 6.5 |
S: 6.4

N unanswerable: sickness per retained firefighter 2011/12

Q comparison: are desk workers off sick more than they used to be?
A: | P11 | Shifts lost to sickness per office employee | 8.8 | 9.3 | 9.9 | 8.0 | 8.0 |

Q fact-table: retained appliance availability target 2012/13
A: | P12 | Retained appliances available (%) | 88 | 85 | 79 | 90 | 85 |
S: 85

Q fact-table: how many call-outs did Kingsarden station have?
A: | Kingsarden | Wholetime and retained | 1,105 | 1,480 | 11 of 14 | 93 |
S: 1,105

Q fact-table: long marlow posts filled
A: | Long Marlow | Retained | 118 | 140 | 6 of 12 | 54 |
S: 6 of 12

Q fact-table: Henbrook availability percentage
A: | Henbrook | Retained | 133 | 188 | 8 of 12 | 72 |
S: 72

Q fact-table: which station is short-handed the most and least often ready
A: | Long Marlow | Retained | 118 | 140 | 6 of 12 | 54 |
S: Long Marlow

Q fact-table: coughton heath home checks
A: | Coughton Heath | Retained | 171 | 305 | 11 of 12 | 94 |
S: 305

Q fact-table: how is Alderbourne crewed?
A: | Alderbourne | Day crew | 520 | 911 | 9 of 12 | 88 |
S: Day crew

N unanswerable: incidents at Bidwell in 2010/11

N unanswerable: wholetime posts filled at Nunsbury

Q list: Stations with only retained crews
A: | Bidwell | Retained | 204 | 212 | 7 of 12 | 61 |
A: | Coughton Heath | Retained | 171 | 305 | 11 of 12 | 94 |
A: | Henbrook | Retained | 133 | 188 | 8 of 12 | 72 |
A: | Long Marlow | Retained | 118 | 140 | 6 of 12 | 54 |
A: | Polesgrove | Retained | 97 | 142 | 10 of 12 | 90 |

Q fact-text: retained firefighters who left
A: **A7. Retained recruitment.** Sixteen retained firefighters were taken on and twenty-three left.
S: twenty-three

Q reason: what made the part-timers pack it in
A: Those who left named the hours of cover (nine), a new job or a move (eight) and pay (four); two gave no reason.
S: the hours of cover (nine), a new job or a move (eight) and pay (four)

N unanswerable: how many wholetime firefighters left?

Q paraphrase: what are they trying out at Long Marlow?
A: A trial at Long Marlow, in which people may give 40 hours of cover a week in place of 120, began in June 2012.
S: people may give 40 hours of cover a week in place of 120

N unanswerable: how many people joined the trial at Long Marlow?

N unanswerable: when will the Long Marlow trial end?

Q fact-text: satisfaction with home visits
A: **A8. What people told us.** Of 1,130 householders who returned the card left after a visit, 98 per cent were satisfied.
S: 98 per cent

Q who-said: what was the complaint from the Bidwell man
A: A man from Bidwell wrote: "Very polite, but it took you eleven weeks to come."
S: it took you eleven weeks to come

Q who-said: who was stuck outside rowing with the operator
A: A café owner in Kingsarden wrote that the new rule on alarms had left her "on the pavement, with smoke in the flat above, arguing with an operator".
S: A café owner in Kingsarden

N unanswerable: what is the average wait for a home visit?

Q paraphrase: what was dangerous in the old lady's bed
A: A woman of 81 in Henbrook wrote: "The lads fitted two alarms, drank no tea and told me my blanket was a death trap."
S: my blanket was a death trap

Q fact-text: revenue outturn 2011/12
A: **B1.** The revenue outturn for 2011/12 was £28.31m, an underspend of £0.94m on the budget of £29.25m.
S: £28.31m

Q paraphrase: how much was left over at the end of the financial year?
A: **B1.** The revenue outturn for 2011/12 was £28.31m, an underspend of £0.94m on the budget of £29.25m.
S: £0.94m

N unanswerable: revenue outturn 2010/11

Q fact-text: how much of the underspend went into the change reserve
A: Members agreed in June to put £600,000 of it to the Change Reserve and the rest to the Insurance Reserve.
S: £600,000

N unanswerable: how much is now in the Insurance Reserve?

Q fact-text: government grant cut in 2012/13
A: **B2.** The grant from central government was cut by 9.5 per cent in 2011/12 and by 3.4 per cent in 2012/13.
S: 3.4 per cent

N unanswerable: government grant cut in 2013/14

Q fact-table: opinion on the fuel cards audit
A: | Fuel cards | Limited | 3 | 4 | 30 September 2012 | Fleet Manager |
S: Limited

Q fact-table: who has to sort out the retained pay claims audit
A: | Retained pay claims | Limited | 2 | 5 | 31 December 2012 | Head of HR |
S: Head of HR

Q fact-table: agreed date for data protection
A: | Data protection | Moderate | 0 | 6 | 28 February 2013 | Committee Secretary |
S: 28 February 2013

Q fact-table: number of medium recommendations stores and uniform
A: | Stores and uniform | Moderate | 1 | 3 | 31 January 2013 | Procurement Officer |
S: 3

Q list: audits that came out badly, with limited assurance
A: | Fuel cards | Limited | 3 | 4 | 30 September 2012 | Fleet Manager |
A: | Retained pay claims | Limited | 2 | 5 | 31 December 2012 | Head of HR |

N unanswerable: number of low recommendations in the payroll audit

N unanswerable: opinion on the pensions audit

Q fact-text: how many petrol cards were still working for sold vehicles
A: **B3.** In the fuel card audit it was found that 14 cards were still live for vehicles that had been sold, and that £2,310 of fuel could not be traced to any vehicle.
S: 14

Q paraphrase: is anyone investigating the missing fuel?
A: The matter was handed to the police on 3 August 2012.
S: handed to the police on 3 August 2012

N unanswerable: who took the fuel that could not be traced?

N false-premise: who was charged over the missing fuel?

Q fact-text: saving from losing Kingsarden's second engine
A: 22. **Second fire engine at Kingsarden.** The Chief Fire Officer proposed to take away the second (retained) appliance at Kingsarden from 1 April 2013, which would save £118,000 a year; it had been called out 94 times in 2011/12.
S: £118,000 a year

Q paraphrase: how often did the spare pump in Kingsarden actually go out
A: 22. **Second fire engine at Kingsarden.** The Chief Fire Officer proposed to take away the second (retained) appliance at Kingsarden from 1 April 2013, which would save £118,000 a year; it had been called out 94 times in 2011/12.
S: 94 times

N unanswerable: how often did the second engine at Stourhampton go out?

Q who-said: who said a town that size needs more than one engine?
A: Councillor Kettleborough said that a town of 40,000 could not be left with one engine.
S: Councillor Kettleborough

Q decision: what happened to the move to throw out the Kingsarden proposal
A: Councillor Kettleborough moved as an amendment that the proposal be rejected; there was no seconder.
S: there was no seconder

Q decision: what was agreed in June about the second engine
A: It was moved by Councillor Mrs Lyle, seconded by Councillor Bagnall, that public consultation for twelve weeks be authorised.
A: The motion was put and CARRIED, 4 to 1, the Chairman not voting.
S: public consultation for twelve weeks be authorised

Q fact-text: vote kingsarden consultation
A: The motion was put and CARRIED, 4 to 1, the Chairman not voting.
S: 4 to 1

N false-premise: when did the Committee decide to remove the second engine at Kingsarden?

N unanswerable: what did the public say in the Kingsarden consultation?

Q decision: did the chief get a pay rise
A: 23. **Pay of the Chief Fire Officer.** RESOLVED, in private session, that there be no increase in 2012/13.
S: no increase in 2012/13

N unanswerable: what is the Chief Fire Officer paid?

Q date: when will the shared control room open now
A: 24. **Control room.** The Deputy Chief Fire Officer reported that the joint control room with Severnmark Fire and Rescue Service would open in May 2013 and not in November 2012, because of trouble with the mobilising software.
S: May 2013

Q reason: what's holding up the control room
A: 24. **Control room.** The Deputy Chief Fire Officer reported that the joint control room with Severnmark Fire and Rescue Service would open in May 2013 and not in November 2012, because of trouble with the mobilising software.
S: trouble with the mobilising software

Q fact-text: cost of the control room delay to Ardenshire
A: The delay would cost Ardenshire £74,000.
S: £74,000

N unanswerable: cost of the control room delay to Severnmark

Q who-said: who asked if the software firm would foot the bill
A: Mr Ames asked if the supplier would pay, and was told that this was in the hands of the lawyers.
S: Mr Ames

Q decision: who is to be written to about sprinklers in schools?
A: RESOLVED that the Chairman write to the two county education departments.
S: the two county education departments

Q paraphrase: what was Lee Hobday given a pat on the back for?
A: 26. **Medals.** The Committee congratulated Watch Manager Lee Hobday on his Queen's commendation for the rescue at Polesgrove weir in January 2011.
S: the rescue at Polesgrove weir in January 2011

N unanswerable: how many people were rescued at Polesgrove weir?

Q paraphrase: who picks the next chief
A: The Appointments Committee appoints the Chief Fire Officer and the Treasurer.
S: The Appointments Committee

Q fact-text: contract value the chief can sign off on his own
A: The Chief Fire Officer may spend up to £50,000 on any one contract without going to members; from £50,000 to £250,000 the Chairman of the Authority must agree; above that the Authority itself decides.
S: up to £50,000

Q paraphrase: what happens to a member who keeps not turning up
A: A member who misses three meetings running without leave shall be reported to the council that appointed him or her.
S: shall be reported to the council that appointed him or her

Q fact-text: which body sets the fire precept
A: The full Authority sets the budget, the precept and the Integrated Risk Management Plan (IRMP).
S: The full Authority

N false-premise: why did more retained firefighters join than leave?

N false-premise: why was the target for Home Safety Checks beaten in 2011/12?

Q comparison: did the service lose more on-call firefighters than it hired
A: **A7. Retained recruitment.** Sixteen retained firefighters were taken on and twenty-three left.

N false-premise: on which day did the joint control room open in November 2012?

N false-premise: why did the Authority overspend in 2011/12?

N false-premise: how many sprinkler systems has the Authority ordered schools to fit?

Q paraphrase: can the fire authority force schools to put in sprinklers?
A: The Chief Fire Officer agreed and pointed out that the Authority could recommend but not require.
S: the Authority could recommend but not require
