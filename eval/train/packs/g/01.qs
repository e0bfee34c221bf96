Q fact-text: How long does Mrs Kersey's son sit on the minibus each morning?
A: She said that her own son spent 85 minutes on the minibus every morning.
S: 85 minutes

Q paraphrase: what did the mum from the special school want the longest ride to be
A: Mrs Dilys Kersey made a statement on behalf of the Parents of Fennick Special School, asking that no child be required to travel for more than 60 minutes each way.
S: 60 minutes each way

Q who-said: Who spoke for the Parents of Fennick Special School in November 2013?
A: Mrs Dilys Kersey made a statement on behalf of the Parents of Fennick Special School, asking that no child be required to travel for more than 60 minutes each way.
S: Mrs Dilys Kersey

Q fact-text: what was school transport expected to cost for 2013/14 when it was reported in november
A: Mr Oddie reported that the service had been expected to cost £4.1m in 2013/14 and was now forecast to cost £4.6m, of which £2.9m was for pupils with special educational needs (SEN).
S: £4.6m

Q fact-text: nov 2013 transport forecast - how much of it for SEN pupils
A: Mr Oddie reported that the service had been expected to cost £4.1m in 2013/14 and was now forecast to cost £4.6m, of which £2.9m was for pupils with special educational needs (SEN).
S: £2.9m

Q fact-text: SEN pupils carried september 2013
A: At the end of September 2013, 612 SEN pupils were carried, compared with 574 a year earlier.
S: 612

Q fact-text: How many special needs pupils were being transported in autumn 2012?
A: At the end of September 2013, 612 SEN pupils were carried, compared with 574 a year earlier.
S: 574

Q reason: Why did one-child taxi trips go up to 143 a day?
A: Councillor Pomfrey asked why single-occupancy taxi journeys had risen to 143 a day, and was told that the chief cause was the closure of two route contracts by Merrow Coaches in July.
S: the closure of two route contracts by Merrow Coaches in July

Q paraphrase: which bus firm pulled out and left kids going in cabs on their own
A: Councillor Pomfrey asked why single-occupancy taxi journeys had risen to 143 a day, and was told that the chief cause was the closure of two route contracts by Merrow Coaches in July.
S: Merrow Coaches

Q who-said: Which member queried the rise in taxis with a single passenger?
A: Councillor Pomfrey asked why single-occupancy taxi journeys had risen to 143 a day, and was told that the chief cause was the closure of two route contracts by Merrow Coaches in July.
S: Councillor Pomfrey

Q decision: Was Councillor Thripp's idea of putting two parents on the group accepted?
A: The amendment was lost by two votes to five and the motion was carried by six votes to one.
S: The amendment was lost by two votes to five

Q who-said: Who wanted a seven-member group with parent representatives?
A: Councillor Thripp moved an amendment that the group be of seven members and include two parent representatives.
S: Councillor Thripp

Q decision: How many councillors sit on the transport task and finish group and who chairs it?
A: **RESOLVED:** That a task and finish group of five members be established, chaired by Councillor Deane, and that it report to this Committee in February 2014.
S: five members be established, chaired by Councillor Deane

Q fact-text: vote on setting up the task group
A: The amendment was lost by two votes to five and the motion was carried by six votes to one.
S: carried by six votes to one

Q date: When was the transport group originally supposed to report?
A: **RESOLVED:** That a task and finish group of five members be established, chaired by Councillor Deane, and that it report to this Committee in February 2014.
S: February 2014

Q decision: What new date did the Committee set in January for the transport group's report?
A: **RESOLVED:** That the reporting date be put back to 20 March 2014.
S: 20 March 2014

Q reason: why was the transport group late with its report
A: Councillor Deane reported that the group had met four times and had visited Fennick Special School and the depot at Crowle Lane, but that it would not be ready in February because the route data supplied by the Transport Unit had been found to omit 71 pupils.
S: because the route data supplied by the Transport Unit had been found to omit 71 pupils

Q fact-text: how many pupils were missing from the Transport Unit's route data?
A: Councillor Deane reported that the group had met four times and had visited Fennick Special School and the depot at Crowle Lane, but that it would not be ready in February because the route data supplied by the Transport Unit had been found to omit 71 pupils.
S: 71

Q fact-text: S106 balance at end of september 2013
A: It was noted that £1.84m was held at 30 September 2013 and that £310,000 of it had to be spent before 1 June 2014 or be returned to developers.
S: £1.84m

Q fact-text: How much section 106 money did the Council hold at the end of December 2013?
A: The Strategic Director, Place, Fergus Lidgate, reported that the sum held had risen to £2.02m at 31 December 2013 and that the sum at risk on 1 June 2014 had been reduced to £125,000 by committing £185,000 to the Hallam Road crossing and the Tern Valley play area.
S: £2.02m

Q paraphrase: how much builders money could still have to be handed back come june, as of january
A: The Strategic Director, Place, Fergus Lidgate, reported that the sum held had risen to £2.02m at 31 December 2013 and that the sum at risk on 1 June 2014 had been reduced to £125,000 by committing £185,000 to the Hallam Road crossing and the Tern Valley play area.
S: £125,000

Q paraphrase: in november, how much developer cash was going to be lost if not used by the start of june
A: It was noted that £1.84m was held at 30 September 2013 and that £310,000 of it had to be spent before 1 June 2014 or be returned to developers.
S: £310,000

Q fact-text: Which two schemes took the £185,000?
A: The Strategic Director, Place, Fergus Lidgate, reported that the sum held had risen to £2.02m at 31 December 2013 and that the sum at risk on 1 June 2014 had been reduced to £125,000 by committing £185,000 to the Hallam Road crossing and the Tern Valley play area.
S: the Hallam Road crossing and the Tern Valley play area

Q decision: How much notice must ward councillors now get before section 106 money in their patch is committed?
A: **RESOLVED:** That ward members be given 15 working days' notice of any proposal to commit section 106 monies in their ward.
S: 15 working days' notice

Q fact-text: notice period for ward members that officers had recommended
A: The recommendation in the report had been for ten working days.
S: ten working days

Q who-said: who was cross that local councillors weren't asked about the crossing and the play area?
A: Councillor Thripp considered it unacceptable that ward members had not been consulted on either scheme.
S: Councillor Thripp

Q paraphrase: how many children use the 17A according to the residents man
A: Mr Alban Foyle of the Tern Valley Residents' Association objected to the proposed withdrawal of the 17A school bus, which he said was used by 38 pupils.
S: 38 pupils

Q date: When did Mrs Kersey finally get her letter back from the council?
A: Mrs Kersey stated that the written reply promised to her in November had reached her only on 19 December and had not dealt with the length of journeys.
S: 19 December

Q fact-text: What had the reply sent to Mrs Kersey failed to deal with?
A: Mrs Kersey stated that the written reply promised to her in November had reached her only on 19 December and had not dealt with the length of journeys.
S: the length of journeys

Q fact-text: forecast for school transport as reported in january 2014
A: The forecast cost for 2013/14 had in the meantime risen to £4.75m.
S: £4.75m

Q fact-text: Total pupils transported daily at end January 2014
A: 2.1 At the end of January 2014 the Council carried 2,318 pupils each day, of whom 639 had SEN, and 1,679 were mainstream pupils living beyond the statutory walking distance.
S: 2,318

Q fact-text: mainstream pupils carried jan 14
A: 2.1 At the end of January 2014 the Council carried 2,318 pupils each day, of whom 639 had SEN, and 1,679 were mainstream pupils living beyond the statutory walking distance.
S: 1,679

Q definition: What does statutory walking distance mean for a seven year old?
A: "Statutory walking distance" means two miles for a child under eight and three miles for a child of eight or over, measured by the nearest available walking route.
S: two miles for a child under eight

Q paraphrase: how far is too far to walk for a ten yr old
A: "Statutory walking distance" means two miles for a child under eight and three miles for a child of eight or over, measured by the nearest available walking route.
S: three miles for a child of eight or over

Q fact-text: What does it cost per year on average to take a pupil with special needs to school now?
A: 2.2 The average annual cost of carrying a pupil with SEN was £4,780, while the average for a mainstream pupil was £1,012.
S: £4,780

Q fact-text: per-pupil cost mainstream 2011/12
A: The corresponding figures for 2011/12 were £4,215 and £1,048.
S: £1,048

Q comparison: Has the average cost of a mainstream pupil's transport gone up or down since 2011/12?
A: 2.2 The average annual cost of carrying a pupil with SEN was £4,780, while the average for a mainstream pupil was £1,012.
A: The corresponding figures for 2011/12 were £4,215 and £1,048.
S: £1,012

Q fact-text: number of SEN pupils whose journey is over an hour
A: 2.3 The Group found that 96 pupils with SEN travelled for more than 60 minutes each way and that 22 of these travelled for more than 75 minutes.
S: 96

Q fact-text: How many youngsters with SEN are on the road longer than 75 minutes each way?
A: 2.3 The Group found that 96 pupils with SEN travelled for more than 60 minutes each way and that 22 of these travelled for more than 75 minutes.
S: 22

Q paraphrase: whats the longest a primary kid should be sat on the bus by the council's own rules
A: The Council's policy recommends 45 minutes for pupils of primary age and 75 minutes for pupils of secondary age, but it is silent on pupils with SEN.
S: 45 minutes for pupils of primary age

Q comparison: single occupancy taxis september v january
A: 2.4 Single-occupancy taxi journeys had fallen from 143 a day in September to 118 a day in January, principally because a third contract had been let to Bryden Travel from 6 January.
S: from 143 a day in September to 118 a day in January

Q reason: what brought the number of solo cab rides down over the winter?
A: 2.4 Single-occupancy taxi journeys had fallen from 143 a day in September to 118 a day in January, principally because a third contract had been let to Bryden Travel from 6 January.
S: principally because a third contract had been let to Bryden Travel from 6 January

Q fact-text: What level of single-occupancy taxi use did the Group think acceptable?
A: The Group nevertheless considered that 80 a day would be a reasonable level.
S: 80 a day

Q who-said: Who thought one in eight pupils at Fennick could learn to travel by themselves?
A: 2.5 The Group heard evidence from the headteacher of Fennick Special School, Mr Owain Treharne, who considered that independent travel training would be of benefit to about one in eight of his pupils.
S: the headteacher of Fennick Special School, Mr Owain Treharne

Q paraphrase: what share of pupils did the transport office reckon could be taught to get the bus alone
A: The Transport Unit's estimate was one in twenty.
S: one in twenty

Q fact-text: replies to transport questionnaire
A: 3.1 A questionnaire was sent to 1,140 families between 2 and 27 December 2013 and 402 replies were received.
S: 402

Q fact-text: How satisfied were parents with being told when a vehicle is running late?
A: Of those replying, 61% were satisfied with punctuality, 48% with the information given when a vehicle was late and 83% with the conduct of drivers.
S: 48%

Q paraphrase: are people happy with how the drivers behave
A: Of those replying, 61% were satisfied with punctuality, 48% with the information given when a vehicle was late and 83% with the conduct of drivers.
S: 83%

Q paraphrase: do families want to pay 450 quid towards sixth form travel
A: A proposal to ask parents of post-16 students for a contribution of £450 a year was opposed by 77%, and the Group does not recommend it.
S: opposed by 77%

Q fact-text: full year saving if all recommendations adopted
A: Were all nine recommendations to be adopted the full-year saving would be £390,000, of which £145,000 could be achieved in 2014/15.
S: £390,000

Q fact-text: How much of the saving can be had in the first year, 2014/15?
A: Were all nine recommendations to be adopted the full-year saving would be £390,000, of which £145,000 could be achieved in 2014/15.
S: £145,000

Q paraphrase: which pot pays for the new routing program
A: Recommendation 4 requires one-off expenditure of £60,000 on route planning software, to be met from the Transformation Reserve.
S: the Transformation Reserve

Q fact-table: SEN taxis forecast 2013/14
A: | SEN taxis | 1,310 | 1,455 | 1,350 | 1,765 | +415 |
S: 1,765

Q fact-table: What did we spend on taxis for SEN pupils in 2012/13?
A: | SEN taxis | 1,310 | 1,455 | 1,350 | 1,765 | +415 |
S: 1,455

Q fact-table: how far over budget are the passenger assistants
A: | Passenger assistants | 295 | 318 | 320 | 371 | +51 |
S: +51

Q fact-table: 2013/14 budget for SEN minibuses
A: | SEN minibuses | 1,120 | 1,205 | 1,180 | 1,290 | +110 |
S: 1,180

Q paraphrase: how much do we pay mums and dads for driving their own children, latest estimate
A: | Parental mileage | 38 | 44 | 45 | 79 | +34 |
S: 79

Q fact-table: Which transport heading is forecast to come in under budget?
A: | Mainstream contract buses | 865 | 842 | 830 | 828 | -2 |
S: Mainstream contract buses

Q fact-table: total spend on home to school transport in 2011/12 (£000)
A: | Total | 3,999 | 4,242 | 4,100 | 4,810 | +710 |
S: 3,999

Q fact-table: What is the overall overspend forecast in February in the cost table?
A: | Total | 3,999 | 4,242 | 4,100 | 4,810 | +710 |
S: +710

Q fact-text: latest forecast outturn for transport against 4.1m budget
A: 4.1 The outturn for 2013/14 is now forecast at £4.81m against a budget of £4.1m.
A: | Total | 3,999 | 4,242 | 4,100 | 4,810 | +710 |
S: £4.81m

Q fact-table: Who is leading on the late-running text messages?
A: | R5 | Late-running text messages to parents | Pilot at Fennick and Orchard Hill | Bettina Shaw | May 2014 | Pilot began 24 February |
S: Bettina Shaw

Q fact-table: where are the texts to parents being tried out
A: | R5 | Late-running text messages to parents | Pilot at Fennick and Orchard Hill | Bettina Shaw | May 2014 | Pilot began 24 February |
S: Fennick and Orchard Hill

Q fact-table: how many routes have been re-tendered so far
A: | R3 | Reduce single-occupancy taxis | Re-tender 40 routes | Neil Oddie | June 2014 | 12 routes re-tendered |
S: 12 routes re-tendered

Q fact-table: how far have they got with the disability awareness course for drivers
A: | R7 | Driver and assistant training | Disability awareness for all drivers | Neil Oddie | December 2014 | 64 of 210 trained |
S: 64 of 210 trained

Q fact-table: R4 route planning software progress
A: | R4 | Route planning software | Procure system | Kamal Desai | August 2014 | Not started |
S: Not started

Q date: By when should a parent member be added to the appeals panel?
A: | R9 | Appeals | Panel to include a parent member | Monitoring Officer | October 2014 | Awaiting legal advice |
S: October 2014

Q fact-table: how many families have said yes to a personal travel budget?
A: | R6 | Personal travel budgets | Offer to 50 families | Joanna Marchbank | September 2014 | 9 families have accepted |
S: 9 families have accepted

Q list: Which recommendations is Neil Oddie responsible for?
A: | R1 | Maximum journey times for SEN pupils | Amend policy to 60 minutes | Neil Oddie | July 2014 | Draft policy in preparation |
A: | R3 | Reduce single-occupancy taxis | Re-tender 40 routes | Neil Oddie | June 2014 | 12 routes re-tendered |
A: | R7 | Driver and assistant training | Disability awareness for all drivers | Neil Oddie | December 2014 | 64 of 210 trained |

Q list: what is Kamal Desai the lead for in the action plan
A: | R4 | Route planning software | Procure system | Kamal Desai | August 2014 | Not started |
A: | R8 | Data quality | Monthly reconciliation with school census | Kamal Desai | April 2014 | First reconciliation completed |

Q fact-text: how many transport appeals were upheld in autumn 2013
A: **Answer (Councillor Tolley):** Thirty-one appeals were heard between September and December 2013 and eleven were upheld.
S: eleven

Q fact-text: appeals heard autumn term 2012
A: In the same term of 2012 there had been 24, of which six were upheld.
S: 24

Q date: Until what day has the 17A been promised to run?
A: **Answer (Councillor Tolley):** The service would run until 25 July 2014, and no decision on its future would be taken before Cabinet on 10 June.
S: 25 July 2014

Q fact-table: who decides on the SEN taxi framework award?
A: | Award of SEN taxi framework | Cabinet Member for Children and Skills | 2 May 2014 | Exempt (para. 3) | Neil Oddie |
S: Cabinet Member for Children and Skills

Q list: Which forward plan decisions will be taken in private?
A: | Award of SEN taxi framework | Cabinet Member for Children and Skills | 2 May 2014 | Exempt (para. 3) | Neil Oddie |
A: | Disposal of Crowle Lane depot | Cabinet | 10 June 2014 | Exempt (para. 3) | Fergus Lidgate |
A: | Senior management restructure | Appointments Committee | 17 April 2014 | Exempt (paras. 1 and 4) | Chief Executive |

Q fact-table: when does cabinet look at making Orchard Hill bigger
A: | Expansion of Orchard Hill Special School | Cabinet | 8 July 2014 | Open | Joanna Marchbank |
S: 8 July 2014

Q fact-table: Who takes the decision on bringing passenger assistants in-house?
A: | Passenger assistants: insourcing | Strategic Director, People | 30 May 2014 | Open | Bettina Shaw |
S: Strategic Director, People

Q paraphrase: when will they decide about selling off the bus yard
A: | Disposal of Crowle Lane depot | Cabinet | 10 June 2014 | Exempt (para. 3) | Fergus Lidgate |
S: 10 June 2014

Q fact-text: Minimum consultation length before the 17A could be withdrawn
A: Withdrawal of the discretionary 17A service would require a consultation of at least 28 working days in term time.
S: at least 28 working days in term time

N unanswerable: How many pupils with SEN travelled more than 60 minutes in 2012?

N unanswerable: What is the cost of running the 17A bus each year?

N unanswerable: how many single occupancy taxis were there in january 2013

N unanswerable: Who seconded Councillor Thripp's amendment about parent representatives?

N unanswerable: Why did Merrow Coaches give up its two contracts?

N unanswerable: How much will the disposal of the Crowle Lane depot raise?

N unanswerable: what salary will the independent travel trainers get

N unanswerable: How many appeals were upheld in the spring term of 2014?

N unanswerable: budget for home to school transport 2014/15

N unanswerable: What percentage of families were satisfied with journey length?

N unanswerable: who are the five members of the transport group besides councillor deane

N false-premise: Why did the Group recommend charging post-16 students £450 a year?

N false-premise: What reasons did Councillor Astbury give at the January meeting for delaying the report?

N false-premise: When did Cabinet agree to withdraw the 17A?

N false-premise: How was the vote split on putting the reporting date back to March?

N unanswerable: what did Councillor Tolley find out about the 17A operator

Q paraphrase: how many special needs kids were getting ferried about at the end of jan
A: 2.1 At the end of January 2014 the Council carried 2,318 pupils each day, of whom 639 had SEN, and 1,679 were mainstream pupils living beyond the statutory walking distance.
S: 639

Q paraphrase: what does it cost us to get an ordinary pupil to school for a year
A: 2.2 The average annual cost of carrying a pupil with SEN was £4,780, while the average for a mainstream pupil was £1,012.
S: £1,012

Q paraphrase: is there a rule on how long a disabled child can be on the minibus
A: The Council's policy recommends 45 minutes for pupils of primary age and 75 minutes for pupils of secondary age, but it is silent on pupils with SEN.
S: it is silent on pupils with SEN

Q paraphrase: do parents think the buses turn up when they should
A: Of those replying, 61% were satisfied with punctuality, 48% with the information given when a vehicle was late and 83% with the conduct of drivers.
S: 61%

Q paraphrase: how much would it cut the bill by once everything the councillors suggest is in place
A: Were all nine recommendations to be adopted the full-year saving would be £390,000, of which £145,000 could be achieved in 2014/15.
S: £390,000

Q paraphrase: when are they picking who gets the special needs cab work
A: | Award of SEN taxi framework | Cabinet Member for Children and Skills | 2 May 2014 | Exempt (para. 3) | Neil Oddie |
S: 2 May 2014

Q paraphrase: did anyone check if the bus company knows the 17a is being kept on
A: Councillor Tolley said that he would find out.
S: he would find out

Q paraphrase: how many mums and dads won when they challenged a no on transport last autumn
A: **Answer (Councillor Tolley):** Thirty-one appeals were heard between September and December 2013 and eleven were upheld.
S: eleven

Q paraphrase: who's in charge of sorting out the max time kids sit on the bus
A: | R1 | Maximum journey times for SEN pupils | Amend policy to 60 minutes | Neil Oddie | July 2014 | Draft policy in preparation |
S: Neil Oddie

Q paraphrase: where did the councillors go and look for themselves
A: Councillor Deane reported that the group had met four times and had visited Fennick Special School and the depot at Crowle Lane, but that it would not be ready in February because the route data supplied by the Transport Unit had been found to omit 71 pupils.
S: had visited Fennick Special School and the depot at Crowle Lane

Q paraphrase: how much is being spent on escorts for the disabled kids, latest guess
A: | Passenger assistants | 295 | 318 | 320 | 371 | +51 |
S: 371

Q fact-table: Season tickets budget 2013/14
A: | Season tickets | 240 | 251 | 255 | 262 | +7 |
S: 255

Q fact-table: transport unit staff forecast feb
A: | Transport Unit staff | 131 | 127 | 120 | 215 | +95 |
S: 215

Q fact-table: What was spent on mainstream contract buses in 2011/12?
A: | Mainstream contract buses | 865 | 842 | 830 | 828 | -2 |
S: 865

Q fact-table: parental mileage variance
A: | Parental mileage | 38 | 44 | 45 | 79 | +34 |
S: +34

Q fact-table: SEN minibuses outturn 2012/13
A: | SEN minibuses | 1,120 | 1,205 | 1,180 | 1,290 | +110 |
S: 1,205

Q fact-table: R8 data quality progress so far
A: | R8 | Data quality | Monthly reconciliation with school census | Kamal Desai | April 2014 | First reconciliation completed |
S: First reconciliation completed

Q fact-table: Who decides the senior management restructure and when?
A: | Senior management restructure | Appointments Committee | 17 April 2014 | Exempt (paras. 1 and 4) | Chief Executive |
S: Appointments Committee
