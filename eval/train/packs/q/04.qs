Q fact-text: who is the Flood Risk Manager?
A: Members attending: Cllrs Menna Prydderch (Chair), Gwilym Rees-Tudor, Alun Cadwaladr, Sioned Havard, Keith Molloy, Beti Wyn Lloyd. Officers: Rhodri Penhale (Head of Infrastructure), Elen Stacey (Flood Risk Manager), Marc Oakshott (Emergency Planning Officer). Also present: Nia Trefor (Rivers Wales), Craig Dunmow (Teifi Water).
S: Elen Stacey
Q paraphrase: who came along for the sewer company
A: Members attending: Cllrs Menna Prydderch (Chair), Gwilym Rees-Tudor, Alun Cadwaladr, Sioned Havard, Keith Molloy, Beti Wyn Lloyd. Officers: Rhodri Penhale (Head of Infrastructure), Elen Stacey (Flood Risk Manager), Marc Oakshott (Emergency Planning Officer). Also present: Nia Trefor (Rivers Wales), Craig Dunmow (Teifi Water).
S: Craig Dunmow
N unanswerable: who came along for Glan Forestry?
Q date: when did scrutiny look at the flood report
A: ## Communities Scrutiny Committee: 21 October 2020 (remote meeting, 2.00 pm)
S: 21 October 2020
Q definition: what does LLFA stand for and what must it do under section 19
A: 1.1 Under section 19 of the Flood and Water Management Act 2010 the Council, as Lead Local Flood Authority (LLFA), must investigate flooding in its area to the extent that it considers necessary, and must publish the results.
S: Lead Local Flood Authority
Q paraphrase: which kinds of flooding does the county council deal with?
A: The LLFA is responsible for flooding from surface water, groundwater and ordinary watercourses.
S: surface water, groundwater and ordinary watercourses
Q paraphrase: whose problem is it when the sea comes in
A: Rivers Wales is responsible for main rivers and the sea, and Teifi Water for public sewers.
S: Rivers Wales
N unanswerable: who is responsible for private drains?
Q fact-text: rainfall at Blaen Cothi in Storm Dorothea
A: 1.2 Storm Dorothea brought 118 mm of rain to the gauge at Blaen Cothi in 30 hours.
S: 118 mm
Q paraphrase: where did it rain hardest that weekend in feb
A: The highest total in the county was 143 mm, at Pen-y-graig.
S: Pen-y-graig
N unanswerable: rainfall at Aberwennol in Storm Dorothea
Q fact-text: peak level of the River Cothan at Pontcarreg
A: The River Cothan peaked at Pontcarreg at 4.87 metres at 5.15 am on 16 February, 0.41 metres above the previous record of December 1987.
S: 4.87 metres
Q fact-text: by how much was the old river record beaten?
A: The River Cothan peaked at Pontcarreg at 4.87 metres at 5.15 am on 16 February, 0.41 metres above the previous record of December 1987.
S: 0.41 metres
Q date: when was the river highest before 2020
A: The River Cothan peaked at Pontcarreg at 4.87 metres at 5.15 am on 16 February, 0.41 metres above the previous record of December 1987.
S: December 1987
N unanswerable: peak level of the River Cothan at Rhyd Las
Q date: what time did the first warning go out
A: The first flood warning was issued at 11.40 pm on 15 February and the severe flood warning at 3.20 am on 16 February.
S: 11.40 pm on 15 February
Q date: time of severe flood warning
A: The first flood warning was issued at 11.40 pm on 15 February and the severe flood warning at 3.20 am on 16 February.
S: 3.20 am on 16 February
N unanswerable: when was the severe flood warning lifted?
N false-premise: why was no severe flood warning issued in February 2020?
Q definition: what counts as a home being flooded internally
A: 1.3 Internal flooding is flooding above the level of the floor inside a property.
S: flooding above the level of the floor inside a property
Q definition: does a wet garage count as internal or external
A: External flooding is flooding of gardens, garages and yards only.
S: gardens, garages and yards only
Q fact-text: how many homes had water inside in all?
A: In all 312 homes and 47 businesses were flooded internally; a further 189 homes were flooded externally.
A: | Total | 312 | 189 | 47 | | |
S: 312
Q paraphrase: was anyone killed
A: Nobody died; two people were treated for hypothermia.
S: Nobody died
N unanswerable: how many people were rescued by boat?
Q fact-table: houses flooded inside at llanfedw
A: | Llanfedw | 72 | 40 | 9 | Nant Fedw culvert | 4 |
S: 72
Q fact-table: number of businesses hit in Aberwennol
A: | Aberwennol | 41 | 22 | 11 | River and tide | 88 |
S: 11
Q fact-table: how many gardens only at Cwm Isaf
A: | Cwm Isaf | 29 | 35 | 2 | Surface water | 0 |
S: 35
Q fact-table: homes flooded at Pontcarreg in 1987
A: | Pontcarreg | 134 | 58 | 21 | River Cothan | 61 |
S: 61
N unanswerable: businesses flooded at Pontcarreg in 1987
N unanswerable: homes flooded at Llanfedw in 2014
Q fact-table: where did the water come from in Tre-fawr
A: | Tre-fawr | 19 | 14 | 3 | Public sewer | 7 |
S: Public sewer
Q comparison: which places came off worse in 1987 than in 2020
A: | Aberwennol | 41 | 22 | 11 | River and tide | 88 |
A: | Rhyd Las | 10 | 12 | 1 | River Cothan | 15 |
Q list: which places were flooded by the River Cothan
A: | Pontcarreg | 134 | 58 | 21 | River Cothan | 61 |
A: | Rhyd Las | 10 | 12 | 1 | River Cothan | 15 |
Q reason: what bunged up the grille at Llanfedw?
A: 1.4 At Llanfedw the trash screen of the Nant Fedw culvert was blocked by timber from a felled plantation.
S: timber from a felled plantation
Q date: when had somebody last cleaned the Llanfedw screen before the storm
A: The screen had been cleared on 12 February; the next visit was due on 19 February.
S: 12 February
Q fact-text: how much water can the Station Road culvert take
A: The culvert under Station Road, built in 1911, can carry about 3.2 cubic metres per second; the flow that night is estimated at 5.6.
S: about 3.2 cubic metres per second
Q fact-text: how old is the pipe under station road
A: The culvert under Station Road, built in 1911, can carry about 3.2 cubic metres per second; the flow that night is estimated at 5.6.
S: built in 1911
N unanswerable: how wide is the Station Road culvert
Q reason: how did water get into Aberwennol when the wall held?
A: Water passed through a gap where the demountable gate at the slipway had not been fitted, the two trained operatives being cut off at Rhyd Las.
S: the demountable gate at the slipway had not been fitted
Q reason: why did nobody put the slipway gate up
A: Water passed through a gap where the demountable gate at the slipway had not been fitted, the two trained operatives being cut off at Rhyd Las.
S: the two trained operatives being cut off at Rhyd Las
N false-premise: by how much was the Aberwennol flood wall overtopped?
Q fact-text: what time did the electric go at the Tre-fawr pumps
A: 1.6 At Tre-fawr the pumping station of Teifi Water lost power at 2.05 am and the standby generator failed to start.
S: 2.05 am
Q who-said: who admitted the generator hadn't been checked since May 2019?
A: Mr Dunmow has told the Council that the generator was last tested in May 2019.
S: Mr Dunmow
N unanswerable: why did the standby generator at Tre-fawr not start?
Q fact-text: how many of the recommendations are for the Council?
A: 1.7 The report makes 23 recommendations: 11 for the Council, 8 for Rivers Wales, 3 for Teifi Water and 1 for Glan Forestry Ltd.
S: 11
Q fact-text: how many of the 23 recommendations have been done
A: By 30 September, 9 of the 23 had been carried out.
S: 9 of the 23
N unanswerable: how many of the Council's 11 recommendations have been carried out?
Q fact-text: how many flooded households were interviewed
A: 2.1 Officers spoke to 146 households between March and July, by telephone after the lockdown of 23 March.
S: 146
Q paraphrase: what share of people got no heads-up at all
A: Fifty-one per cent had had no warning of any kind; 28 per cent were warned by a neighbour; 16 per cent by the warning service; and 5 per cent by the police or fire service.
S: Fifty-one per cent
Q paraphrase: percent warned by folk next door
A: Fifty-one per cent had had no warning of any kind; 28 per cent were warned by a neighbour; 16 per cent by the warning service; and 5 per cent by the police or fire service.
S: 28 per cent
N unanswerable: how many households are signed up to the warning service?
Q fact-text: share without contents insurance
A: 2.2 Thirty-eight per cent had no contents insurance.
S: Thirty-eight per cent
N unanswerable: share without buildings insurance
Q paraphrase: how many are back in their own house by summer
A: By July 44 per cent had moved back home, and 12 per cent said that they did not mean to return.
S: 44 per cent
N unanswerable: how many had moved back home by October
Q who-said: who said the council had been told about the screen several times
A: - "We told the council about that screen in 2014, in 2017 and again at Christmas." (Station Road, Llanfedw)
S: Station Road, Llanfedw
Q who-said: what was the café owner's question?
A: - "What I want to know is who had the key to the gate." (harbour café owner, Aberwennol)
S: who had the key to the gate
N unanswerable: who actually had the key to the slipway gate?
Q paraphrase: which building let people in and fed them
A: - "The chapel opened its doors at four in the morning and there was soup by five. No official came until Monday." (Cwm Isaf)
S: The chapel
Q fact-text: how much of a scheme's building cost does the Welsh grant pay
A: 3.1 The Welsh grant meets 85 per cent of the cost of construction of approved schemes and 100 per cent of the cost of design.
S: 85 per cent
Q definition: what is PFR
A: Property flood resilience (PFR), that is doors, flood boards and valves fitted to single homes, is grant-funded up to £10,000 a home.
S: doors, flood boards and valves fitted to single homes
Q paraphrase: most I can get for flood doors on my house
A: Property flood resilience (PFR), that is doors, flood boards and valves fitted to single homes, is grant-funded up to £10,000 a home.
S: up to £10,000 a home
N unanswerable: most a business can get for flood doors
Q fact-text: emergency repairs cost
A: 3.2 Emergency repairs have cost £1.94 million, of which £1.62 million has been recovered.
S: £1.94 million
Q paraphrase: how much of the repair money has come back to us
A: 3.2 Emergency repairs have cost £1.94 million, of which £1.62 million has been recovered.
S: £1.62 million
Q paraphrase: how many families got the thousand pounds?
A: Relief payments of £500 were made to 298 households, and of £1,000 to 91 households without insurance.
S: 91 households
N unanswerable: how many businesses got a relief payment
Q fact-table: total cost Pontcarreg wall phase 1
A: | Pontcarreg flood wall, Phase 1 | Design | 3,850 | 210 | 96 | May 2021 | Oct 2022 |
S: 3,850
Q fact-table: homes to be protected by second phase of the pontcarreg wall
A: | Pontcarreg flood wall, Phase 2 | Feasibility | 5,400 | 35 | 74 | 2023 | not set |
S: 74
Q fact-table: is there an end date yet for the second phase of the pontcarreg wall
A: | Pontcarreg flood wall, Phase 2 | Feasibility | 5,400 | 35 | 74 | 2023 | not set |
S: not set
N unanswerable: completion date of the Llanfedw flood wall
N unanswerable: total cost Pontcarreg wall phase 3
Q fact-table: when will they start digging on the Nant Fedw culvert
A: | Nant Fedw culvert | Outline case | 1,275 | 88 | 72 | Sept 2021 | Mar 2022 |
S: Sept 2021
Q fact-table: money spent so far on the Nant Fedw screen
A: | Nant Fedw trash screen | On site | 140 | 97 | 72 | Aug 2020 | Nov 2020 |
S: 97
Q fact-table: which flood scheme is finished
A: | Aberwennol slipway gate | Complete | 65 | 61 | 54 | June 2020 | Aug 2020 |
S: Aberwennol slipway gate
Q fact-table: what stage is cwm isaf pond at
A: | Cwm Isaf storage pond | Land purchase | 690 | 120 | 31 | Apr 2022 | Dec 2022 |
S: Land purchase
N unanswerable: who owns the land at Cwm Isaf
Q list: what works are on site just now?
A: | Nant Fedw trash screen | On site | 140 | 97 | 72 | Aug 2020 | Nov 2020 |
A: | Rhyd Las PFR | On site | 110 | 43 | 11 | July 2020 | Jan 2021 |
Q fact-table: Pontcarreg PFR finish date
A: | Pontcarreg PFR | Surveys | 480 | 15 | 48 | Feb 2021 | Sept 2021 |
S: Sept 2021
Q reason: why has the price of the first phase shot up since 2018
A: 3.3 The estimate for Phase 1 at Pontcarreg was £2.9 million in 2018; the rise is due to the discovery of a gas main and to a wall 0.3 metres higher, as advised by Rivers Wales after the storm.
S: the discovery of a gas main and to a wall 0.3 metres higher
N unanswerable: what was the 2018 estimate for Phase 2 at Pontcarreg?
Q fact-table: sandbag spending 2019/20
A: | Sandbags | 12 | 57 | 20 | 33 |
S: 57
Q fact-table: how much is put by for clearing culverts in 20/21
A: | Culvert and screen clearance | 148 | 173 | 240 | 267 |
S: 240
Q fact-table: consultants forecast
A: | Consultants | 41 | 66 | 60 | 92 |
S: 92
N unanswerable: consultants spend 2017/18
Q fact-table: flood staff cost two years ago (18/19)
A: | Staff | 214 | 231 | 286 | 262 |
S: 214
N unanswerable: how many staff does the flood risk service have?
Q comparison: will the flood service go over its net budget
A: | Net | 711 | 787 | 861 | 933 |
Q reason: why is drainage approval income so low
A: 3.4 Income from sustainable drainage approvals is below budget as few planning applications came in during the lockdown.
S: few planning applications came in during the lockdown
N unanswerable: why is the consultants budget overspent
Q reason: did they say why the big warning came so late?
A: Ms Trefor replied that the gauge at Pontcarreg bridge had stopped sending readings at 1.30 am and that a second gauge had since been installed upstream.
S: the gauge at Pontcarreg bridge had stopped sending readings at 1.30 am
Q who-said: which councillor wanted every screen looked at every day in bad weather
A: Cllr Havard asked that all 38 screens in the county be inspected daily when an amber rain warning is in force.
S: Cllr Havard
Q paraphrase: how many extra workers would it take to check the lot
A: Ms Stacey said that this could be done at the 14 highest-risk screens with present staff; to do so at all 38 would need four more people.
S: four more people
N unanswerable: what would it cost to check all 38 screens every day?
Q who-said: who kept quiet about whether the forestry firm will be billed
A: Mr Penhale said that legal advice had been taken and that he would not discuss it in public.
S: Mr Penhale
N unanswerable: what did the legal advice about Glan Forestry say?
Q fact-text: up to date community flood plans
A: Mr Oakshott reported that 9 of 16 community flood plans were up to date and that Tre-fawr and Cwm Isaf had none.
S: 9 of 16
Q decision: when is the flood investigation to be made public
A: (i) the section 19 report be published in November in Welsh and English;
S: November
Q decision: what was decided about checking the screens every day?
A: (ii) daily inspection of the 14 screens be commended to Cabinet, the request for all 38 being brought back with costs in January 2021;
S: daily inspection of the 14 screens be commended to Cabinet
N false-premise: when did the committee agree to inspect all 38 screens daily?
Q decision: how often should the water firm try out its backup generators from now on
A: (iii) Teifi Water be asked to test standby generators every quarter;
S: every quarter
Q decision: who'll run the new flood forum to start with
A: (iv) a flood forum for Llanfedw be set up, the local member to take the chair until one is elected.
S: the local member
N false-premise: who will chair the new flood forum for Pontcarreg?
Q decision: did anyone vote against
A: Cllr Molloy asked that his vote against (ii) be recorded.
S: Cllr Molloy
N unanswerable: why did Cllr Molloy vote against (ii)
Q fact-table: camera at the Nant Fedw screen, is it in?
A: | 8 | Camera at Nant Fedw screen | Council | July 2020 | Done |
S: Done
Q fact-table: how many new gate operatives have been trained
A: | 7 | Train six more gate operatives | Council | Sept 2020 | Late – four trained |
S: four trained
Q fact-table: has the timber firm answered
A: | 19 | Timber stacks 20 m from watercourses | Glan Forestry Ltd | June 2020 | No reply |
S: No reply
Q fact-table: deadline for the new generator
A: | 14 | New generator at Tre-fawr | Teifi Water | Mar 2021 | Ordered |
S: Mar 2021
Q list: which recommendations are running late?
A: | 7 | Train six more gate operatives | Council | Sept 2020 | Late – four trained |
A: | 15 | Sewer survey, Tre-fawr | Teifi Water | Sept 2020 | Late |
N unanswerable: deadline for the flood plan for Rhyd Las
N unanswerable: what did the CCTV survey of the Station Road culvert find?
Q date: when will progress be looked at a year on from the storm
A: 10 March 2021: One year after Storm Dorothea – progress on all recommendations.
S: 10 March 2021
Q paraphrase: number to call at night about a blocked pipe under the road
A: To report a blocked culvert by day ring 01970 555 0142; out of hours ring Careline on 01970 555 0199.
S: 01970 555 0199
N unanswerable: what is the telephone number of Rivers Wales?
Q paraphrase: how high did the river get
A: The River Cothan peaked at Pontcarreg at 4.87 metres at 5.15 am on 16 February, 0.41 metres above the previous record of December 1987.
S: 4.87 metres
Q paraphrase: how many firms had water inside
A: In all 312 homes and 47 businesses were flooded internally; a further 189 homes were flooded externally.
S: 47 businesses
Q fact-text: number of people with hypothermia
A: Nobody died; two people were treated for hypothermia.
S: two people
N unanswerable: number of people taken to hospital with injuries
Q date: when was the screen next going to be looked at if the storm hadn't come
A: The screen had been cleared on 12 February; the next visit was due on 19 February.
S: 19 February
N unanswerable: who cleared the screen on 12 February?
Q fact-text: estimated flow at the Station Road culvert on the night
A: The culvert under Station Road, built in 1911, can carry about 3.2 cubic metres per second; the flow that night is estimated at 5.6.
S: 5.6
Q fact-text: recommendations aimed at Teifi Water
A: 1.7 The report makes 23 recommendations: 11 for the Council, 8 for Rivers Wales, 3 for Teifi Water and 1 for Glan Forestry Ltd.
S: 3 for Teifi Water
N unanswerable: recommendations aimed at the police
Q paraphrase: how many aren't ever coming back to their house
A: By July 44 per cent had moved back home, and 12 per cent said that they did not mean to return.
S: 12 per cent
Q who-said: what did the Mill Terrace resident say about the phone warning
A: - "The phone rang with the warning while I was already standing on the stairs watching the fridge float." (Mill Terrace, Pontcarreg)
S: The phone rang with the warning while I was already standing on the stairs watching the fridge float.
Q fact-text: how many households got £500 relief
A: Relief payments of £500 were made to 298 households, and of £1,000 to 91 households without insurance.
S: 298 households
N unanswerable: how many households were refused relief?
Q fact-table: flood doors at Rhyd Las, spent so far
A: | Rhyd Las PFR | On site | 110 | 43 | 11 | July 2020 | Jan 2021 |
S: 43
Q fact-table: total price of the pond scheme
A: | Cwm Isaf storage pond | Land purchase | 690 | 120 | 31 | Apr 2022 | Dec 2022 |
S: 690
Q comparison: which of the schemes is dearest
A: | Pontcarreg flood wall, Phase 2 | Feasibility | 5,400 | 35 | 74 | 2023 | not set |
S: 5,400
N unanswerable: what will Tre-fawr's scheme cost
Q fact-table: gully emptying actual 2018/19
A: | Gully emptying | 305 | 298 | 310 | 310 |
S: 305
N unanswerable: gully emptying budget 2021/22
Q fact-table: sandbags, how much set aside for this year
A: | Sandbags | 12 | 57 | 20 | 33 |
S: 20
Q fact-table: what came in from drainage approvals in 19/20
A: | Sustainable drainage approvals (income) | -9 | -38 | -55 | -31 |
S: -38
Q paraphrase: which villages have no plan for when it floods
A: Mr Oakshott reported that 9 of 16 community flood plans were up to date and that Tre-fawr and Cwm Isaf had none.
S: Tre-fawr and Cwm Isaf
Q fact-text: how many screens can be checked daily with the people we've got
A: Ms Stacey said that this could be done at the 14 highest-risk screens with present staff; to do so at all 38 would need four more people.
S: 14
N unanswerable: which are the 14 highest-risk screens?
Q who-said: who moved the resolution on the flood report
A: **It was resolved** (Cllr Rees-Tudor, seconded Cllr Beti Wyn Lloyd) that
S: Cllr Rees-Tudor
N unanswerable: how many members voted for (ii)?
Q date: when will the cost of checking all the screens come back to members
A: (ii) daily inspection of the 14 screens be commended to Cabinet, the request for all 38 being brought back with costs in January 2021;
S: January 2021
