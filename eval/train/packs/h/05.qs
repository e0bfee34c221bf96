Q definition: what does LEVI stand for
A: This report tells members how they have been used and asks for approval to bid to the Local Electric Vehicle Infrastructure (LEVI) Fund for a further 320.
S: Local Electric Vehicle Infrastructure

Q definition: ORCS meaning?
A: In February 2021 the Executive agreed to install 60 charging points for electric vehicles (EVs) in residential streets and 24 in car parks, using a grant from the On-Street Residential Chargepoint Scheme (ORCS).
S: On-Street Residential Chargepoint Scheme

Q definition: What is a DNO?
A: Fifty-two of the 60 street points are working; six more were installed but have not been connected because the Distribution Network Operator (DNO), Northern Wires, has yet to reinforce the cable in Balaclava Street; and two, in Abbot's Walk, were never built as the conservation officer objected to bollards on the setts.
S: Distribution Network Operator

Q fact-text: How many of the on-street charging points are working?
A: Fifty-two of the 60 street points are working; six more were installed but have not been connected because the Distribution Network Operator (DNO), Northern Wires, has yet to reinforce the cable in Balaclava Street; and two, in Abbot's Walk, were never built as the conservation officer objected to bollards on the setts.
S: Fifty-two

Q reason: Why have six street chargers been put in but not switched on?
A: Fifty-two of the 60 street points are working; six more were installed but have not been connected because the Distribution Network Operator (DNO), Northern Wires, has yet to reinforce the cable in Balaclava Street; and two, in Abbot's Walk, were never built as the conservation officer objected to bollards on the setts.
S: Northern Wires, has yet to reinforce the cable in Balaclava Street

Q reason: why were the two in Abbot's Walk never built
A: Fifty-two of the 60 street points are working; six more were installed but have not been connected because the Distribution Network Operator (DNO), Northern Wires, has yet to reinforce the cable in Balaclava Street; and two, in Abbot's Walk, were never built as the conservation officer objected to bollards on the setts.
S: the conservation officer objected to bollards on the setts

Q reason: Why did the council give up on lamp post chargers?
A: Sixty lamp-column chargers that had been proposed in 2020 were not proceeded with, because two thirds of the columns stand at the back of the footway and cables would have trailed across it.
S: two thirds of the columns stand at the back of the footway and cables would have trailed across it

Q fact-text: number of EVs in the city end of 2021
A: There were 1,934 EVs registered in the city at the end of 2022, against 1,118 at the end of 2021 and 602 at the end of 2020.
S: 1,118

Q comparison: how many more electric cars are there than a year before?
A: There were 1,934 EVs registered in the city at the end of 2022, against 1,118 at the end of 2021 and 602 at the end of 2020.
S: 1,934 EVs registered in the city at the end of 2022, against 1,118

Q paraphrase: how many leccy cars do they think we'll have by 2030
A: The Council's forecast, made with the Regional Transport Partnership (RTP), is that there will be 4,800 by the end of 2025 and 19,000 by 2030.
S: 19,000

Q fact-text: forecast EVs by end 2025
A: The Council's forecast, made with the Regional Transport Partnership (RTP), is that there will be 4,800 by the end of 2025 and 19,000 by 2030.
S: 4,800

Q comparison: homes without a drive: Jericho against Hartlaw
A: Thirty-four per cent of homes in Thornabay have no off-street parking; in Jericho ward the proportion is 78 per cent and in Millfield ward 71 per cent, whereas in Hartlaw it is only 9 per cent.
A: | Jericho | 78 | 14 | 9 | 5.9 | 9.4 |
A: | Hartlaw | 9 | 5 | 5 | 1.7 | 2.3 |
S: 78 per cent
S: only 9 per cent

Q comparison: Are the street chargers used more than last year?
A: Use of the street points has risen from an average of 4.1 sessions a point a week in the first half of 2022 to 6.8 in the first half of 2023.
S: from an average of 4.1 sessions a point a week in the first half of 2022 to 6.8

Q comparison: use of the street points compared with what the business case assumed
A: Use of the street points has risen from an average of 4.1 sessions a point a week in the first half of 2022 to 6.8 in the first half of 2023.
A: It was assumed in the business case that each would be used 7.5 times a week by this stage.
S: 6.8
S: 7.5

Q comparison: are car park chargers doing better than expected
A: The car park points have done better, at 11.2 sessions against an assumed 9.
S: 11.2 sessions against an assumed 9

Q paraphrase: how much is it per unit to charge up on the street?
A: The operator, Zapway Ltd, charges 49 pence a kilowatt hour (kWh) at street points, having begun at 32 pence in January 2022, and 58 pence at car park points; the increase in October 2022 followed the rise in the wholesale price and was permitted by the contract, which the Council cannot veto.
S: 49 pence

Q fact-text: car park charging price per kWh
A: The operator, Zapway Ltd, charges 49 pence a kilowatt hour (kWh) at street points, having begun at 32 pence in January 2022, and 58 pence at car park points; the increase in October 2022 followed the rise in the wholesale price and was permitted by the contract, which the Council cannot veto.
S: 58 pence

Q comparison: what did street charging cost at the start and what does it cost now
A: The operator, Zapway Ltd, charges 49 pence a kilowatt hour (kWh) at street points, having begun at 32 pence in January 2022, and 58 pence at car park points; the increase in October 2022 followed the rise in the wholesale price and was permitted by the contract, which the Council cannot veto.
S: 49 pence
S: 32 pence

Q reason: why did the charging price go up in October 2022?
A: The operator, Zapway Ltd, charges 49 pence a kilowatt hour (kWh) at street points, having begun at 32 pence in January 2022, and 58 pence at car park points; the increase in October 2022 followed the rise in the wholesale price and was permitted by the contract, which the Council cannot veto.
S: the rise in the wholesale price

Q comparison: availability of chargers against the contract standard
A: Availability was 93.4 per cent in the year to June 2023 against the contract standard of 97 per cent, and deductions of £8,150 were made from Zapway as a result.
S: 93.4 per cent in the year to June 2023 against the contract standard of 97 per cent

Q fact-text: how much was docked from Zapway for poor availability
A: Availability was 93.4 per cent in the year to June 2023 against the contract standard of 97 per cent, and deductions of £8,150 were made from Zapway as a result.
S: £8,150

Q fact-text: complaints about price
A: Complaints came to 118 in the year, of which 47 were about petrol or diesel cars parked in charging bays, 32 about faulty equipment, 21 about price and 18 about loss of parking space.
S: 21

Q paraphrase: how many people grumbled about ordinary cars hogging the charging bays
A: Complaints came to 118 in the year, of which 47 were about petrol or diesel cars parked in charging bays, 32 about faulty equipment, 21 about price and 18 about loss of parking space.
S: 47

Q comparison: parking fines in charging bays this year and last
A: Enforcement officers issued 203 penalty charge notices for misuse of bays, compared with 66 in the year before, when most bays had no traffic order.
S: 203
S: 66

Q reason: Why do the bays in Kiln Road still have no traffic order?
A: Fourteen bays still have none, including all those in Kiln Road, because an objection by the residents of numbers 2 to 40 has not been resolved.
S: an objection by the residents of numbers 2 to 40 has not been resolved

Q fact-text: What would the second scheme cost in all?
A: The whole would cost £2.94 million, of which £1.68 million would come from the LEVI Fund and the balance from a private concessionaire; the Council would put in land and £90,000 of officer time.
S: £2.94 million

Q fact-text: levi fund contribution
A: The whole would cost £2.94 million, of which £1.68 million would come from the LEVI Fund and the balance from a private concessionaire; the Council would put in land and £90,000 of officer time.
S: £1.68 million

Q fact-text: where would the rapid chargers go
A: The proposed second scheme would place 320 standard points of up to 22 kilowatts in streets and eight rapid points at the Coble Quay park-and-ride.
S: at the Coble Quay park-and-ride

Q comparison: who would own the equipment: first recommended against now proposed
A: Officers had first recommended that the Council own the equipment, as in the first scheme, but following advice from Castor Advisory a 15-year concession is now proposed, under which the operator takes the risk of low use and pays the Council 6 per cent of turnover.
S: a 15-year concession is now proposed

Q fact-text: what cut of takings would the council get under the concession
A: Officers had first recommended that the Council own the equipment, as in the first scheme, but following advice from Castor Advisory a 15-year concession is now proposed, under which the operator takes the risk of low use and pays the Council 6 per cent of turnover.
S: 6 per cent of turnover

Q who-said: Whose advice led to the concession idea?
A: Officers had first recommended that the Council own the equipment, as in the first scheme, but following advice from Castor Advisory a 15-year concession is now proposed, under which the operator takes the risk of low use and pays the Council 6 per cent of turnover.
S: Castor Advisory

Q fact-text: Did any operator oppose the price cap condition?
A: It would also be required to cap the overnight price at 20 per cent above the household price cap, a condition which no operator at the market engagement day opposed.
S: no operator at the market engagement day opposed

Q fact-text: how many clusters need the grid strengthened
A: The chief risk is grid capacity: Northern Wires says that 11 of the 41 proposed clusters need reinforcement, at an average of £23,000 each.
S: 11

Q reason: Why will the tender insist on 45 per cent of points in deprived areas?
A: A second is that bidders will wish to build only in better-off wards, and the tender will therefore require at least 45 per cent of points to be placed in the ten most deprived neighbourhoods.
S: bidders will wish to build only in better-off wards

Q paraphrase: how many of the chargers can someone in a wheelchair get to
A: The Equality Impact Assessment notes that only 3 of the existing points can be reached by a wheelchair user without mounting a kerb; all new ones would comply with the British Standard, PAS 1899.
S: only 3

Q date: What's the deadline for the LEVI bid?
A: The Executive is recommended to approve the LEVI bid, which must be lodged by 30 November 2023; to approve the trial; and to ask the Scrutiny Panel for Place to review pricing before the contract is let in autumn 2024.
S: 30 November 2023

Q paraphrase: can i run a cable over the pavement from my house?
A: The second was popular in the consultation and it is proposed that a trial of 25 channels be held in Millfield from March 2024, at a charge to each household of £350, rather than the £600 that they cost.
S: a trial of 25 channels be held in Millfield from March 2024

Q comparison: what do covered channels cost and what would residents pay
A: The second was popular in the consultation and it is proposed that a trial of 25 channels be held in Millfield from March 2024, at a charge to each household of £350, rather than the £600 that they cost.
S: £350, rather than the £600

Q who-said: Who on the scrutiny panel wanted the trial in Jericho?
A: The Panel considered the report in draft on 4 July and was in agreement, except that Cllr Hamish Dunwoodie wished the trial to be held in Jericho.
S: Cllr Hamish Dunwoodie

Q date: when did the Scrutiny Panel see the draft?
A: The Panel considered the report in draft on 4 July and was in agreement, except that Cllr Hamish Dunwoodie wished the trial to be held in Jericho.
S: 4 July

Q fact-table: Jericho points working
A: | Jericho | 78 | 14 | 9 | 5.9 | 9.4 |
S: 9

Q fact-table: How many chargers were planned for Abbey ward?
A: | Abbey | 55 | 12 | 10 | 3.8 | 6.2 |
S: 12

Q fact-table: sessions per week Moorside first half of 2022
A: | Moorside | 14 | 5 | 5 | 2.0 | 3.6 |
S: 2.0

Q fact-table: which ward's points were used 9.9 times a week in 2023
A: | Millfield | 71 | 4 | 4 | 5.2 | 9.9 |
S: Millfield

Q comparison: did usage in Bents go up between 2022 and 2023?
A: | Bents | 36 | 9 | 8 | 3.1 | 4.9 |
S: 3.1
S: 4.9

Q list: in which wards are fewer points working than were planned?
A: | Jericho | 78 | 14 | 9 | 5.9 | 9.4 |
A: | Abbey | 55 | 12 | 10 | 3.8 | 6.2 |
A: | Bents | 36 | 9 | 8 | 3.1 | 4.9 |

Q fact-table: share of charging income, actual 2022/23
A: | Share of charging income | 31,000 | 24,600 | 42,000 | 38,500 |
S: 24,600

Q fact-table: How much parking income did the first scheme lose us last year?
A: | Parking income lost | -12,000 | -15,300 | -12,000 | -16,000 |
S: -15,300

Q comparison: standing charges for electricity, business case against actual 22/23
A: | Electricity standing charges | -5,400 | -9,120 | -5,600 | -9,400 |
S: -5,400
S: -9,120

Q fact-table: maintenance 2023/24 forecast
A: | Maintenance | -9,000 | -7,750 | -9,500 | -9,500 |
S: -9,500

Q paraphrase: is the scheme losing money overall this year?
A: | Net | -9,400 | -15,670 | 400 | -6,300 |
S: -6,300

Q fact-table: Who is responsible for the risk of the bid being rejected?
A: | EV3 | LEVI bid rejected or reduced | 2 | 5 | 10 | Head of Highways and Transport |
S: Head of Highways and Transport

Q fact-table: score for vandalism and cable theft
A: | EV6 | Vandalism and cable theft | 3 | 2 | 6 | Network liaison officer |
S: 6

Q fact-table: highest scoring risk
A: | EV1 | Grid reinforcement delays clusters | 4 | 4 | 16 | Network liaison officer |
S: Grid reinforcement delays clusters

Q list: what risks does the network liaison officer own
A: | EV1 | Grid reinforcement delays clusters | 4 | 4 | 16 | Network liaison officer |
A: | EV6 | Vandalism and cable theft | 3 | 2 | 6 | Network liaison officer |

Q fact-text: what did non-EV drivers say was the main thing stopping them
A: Asked what stopped them, 44 per cent of these named the price of the car, 29 per cent the lack of anywhere to charge and 16 per cent the distance that it will go.
S: the price of the car

Q comparison: support for more street points overall and in Hartlaw
A: Support for more street points stood at 69 per cent overall, though at only 41 per cent in Hartlaw, and support for covered channels at 74 per cent.
S: 69 per cent overall, though at only 41 per cent in Hartlaw

Q comparison: has support for street points grown since 2020?
A: Support for more street points stood at 69 per cent overall, though at only 41 per cent in Hartlaw, and support for covered channels at 74 per cent.
A: When the same question on street points was put in 2020, 52 per cent were in favour.
S: 69 per cent
S: 52 per cent

Q fact-text: How many EV drivers thought charging too dear?
A: Among those who already drive one, 63 per cent said that public charging was too dear and 22 per cent that it was unreliable.
S: 63 per cent

Q who-said: who found a diesel van on every charger
A: A night-shift nurse in Jericho wrote: "I get in at eight and every charger in my street has a diesel van on it."
S: A night-shift nurse in Jericho

Q who-said: Who told the council to spend the money elsewhere because they all have drives?
A: Mr Aldous Penhaligon of Hartlaw wrote that "we all have drives here, so kindly spend the money where they have not."
S: Mr Aldous Penhaligon of Hartlaw

Q who-said: did anyone object to bollards on narrow pavements?
A: The Thornabay Access Group objected to bollards on any footway less than two metres wide and was told that in such places they would stand on build-outs in the carriageway.
S: The Thornabay Access Group

Q comparison: rapid points for taxis: how many wanted, how many proposed
A: The Taxi Owners' Association, whose secretary is Mrs Rubina Khokhar, asked for two rapid points to be kept for licensed vehicles; officers propose one.
S: two
S: one

Q who-said: who warned that a channel leads to people claiming the space outside
A: Living Streets Thornabay warned against covered channels since "a channel today is a claim to the parking space tomorrow," and the Head of Highways and Transport agrees that no resident can be promised the space outside the house.
S: Living Streets Thornabay

Q paraphrase: did the council say sorry to people in jericho for anything?
A: The Jericho Residents' Forum complained that the bays had been marked without a letter to anyone, which the Council has admitted and for which the Head of Highways and Transport has apologised.
S: the bays had been marked without a letter to anyone

Q paraphrase: whats going on with the 14 bus?
A: Cllr Marsh said that the operator would withdraw the evening journeys on 3 September, that the Council was talking to two others, and that nothing had been settled.
S: the operator would withdraw the evening journeys on 3 September

Q paraphrase: anything about potholes in kiln road
A: Cllr Marsh said that the road was down for resurfacing in 2024/25 and that the eleven worst holes had been patched in June.
S: the eleven worst holes had been patched in June

Q fact-text: Is the council going to let leisure centre staff charge for free?
A: Cllr Marsh said no; the proposal had been made by the trade unions and had been turned down in May.
S: the proposal had been made by the trade unions and had been turned down in May

Q reason: Why can't the council bring its charging prices down?
A: The Cabinet Member for Transport, Cllr Oluwaseun Marsh, answered that under the present contract only Zapway could do so, and that the contract ran until December 2026.
S: under the present contract only Zapway could do so

Q date: when does the Zapway contract end
A: The Cabinet Member for Transport, Cllr Oluwaseun Marsh, answered that under the present contract only Zapway could do so, and that the contract ran until December 2026.
S: December 2026

N unanswerable: When will Balaclava Street be reinforced?

N unanswerable: how many EVs were registered in Jericho in 2022

N unanswerable: What did Castor Advisory charge?

N unanswerable: price per kWh in January 2023 at rapid points

N unanswerable: how many chargers does Zapway run elsewhere?

N unanswerable: which two bus operators is the council talking to

N unanswerable: how much will it cost to resurface Kiln Road?

N unanswerable: how many taxi drivers have electric vehicles

N unanswerable: Did the Executive approve the LEVI bid?

N unanswerable: complaints in 2021/22

N unanswerable: why do Kiln Road residents object to the bays?

N unanswerable: how many sessions a week at the Leisure Centre chargers

N unanswerable: who on the panel seconded Cllr Dunwoodie

N unanswerable: what share of under-25s want more chargers

N false-premise: Why was the Millfield channel trial stopped?

N false-premise: How much did the council pay Zapway as compensation for the lamp column scheme?

N false-premise: when were the bollards in Abbot's Walk taken away

N false-premise: Why did the scrutiny panel reject the report?

N false-premise: Who won the second scheme contract?

N false-premise: when did the council take over pricing from Zapway?

Q paraphrase: how many extra plug in points are they after
A: This report tells members how they have been used and asks for approval to bid to the Local Electric Vehicle Infrastructure (LEVI) Fund for a further 320.
S: 320

Q paraphrase: my street has no driveways where can i charge, is my ward bad for it? millfield
A: | Millfield | 71 | 4 | 4 | 5.2 | 9.9 |
S: 71

Q paraphrase: do drivers reckon its too dear to plug in round here
A: Among those who already drive one, 63 per cent said that public charging was too dear and 22 per cent that it was unreliable.
S: 63 per cent said that public charging was too dear

Q paraphrase: whats stopping ppl buying electric cars
A: Asked what stopped them, 44 per cent of these named the price of the car, 29 per cent the lack of anywhere to charge and 16 per cent the distance that it will go.
S: 44 per cent of these named the price of the car

Q paraphrase: what the worst thing that could go wrong with the new scheme
A: The chief risk is grid capacity: Northern Wires says that 11 of the 41 proposed clusters need reinforcement, at an average of £23,000 each.
A: | EV1 | Grid reinforcement delays clusters | 4 | 4 | 16 | Network liaison officer |
S: grid capacity

Q paraphrase: who got the blame when chargers were broke too often
A: Availability was 93.4 per cent in the year to June 2023 against the contract standard of 97 per cent, and deductions of £8,150 were made from Zapway as a result.
S: deductions of £8,150 were made from Zapway
