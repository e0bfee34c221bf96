Q date: When will building of the Nether Wending pumping station start, if all goes well?
A: Detailed design will take until the end of this year and it is hoped that building will start in May 2022 and be completed by October 2023.
A: | Nether Wending pumping station | 61 | 2,900 | 1,350 | 600 | 250 | 700 | May 2022 |
S: May 2022

Q date: nether wending pumps finished by?
A: Detailed design will take until the end of this year and it is hoped that building will start in May 2022 and be completed by October 2023.
S: October 2023

Q fact-text: how much of the money for the pumping station is certain
A: The cost is now put at £2.9 million, of which £2.2 million is assured.
S: £2.2 million

Q fact-text: number of extra mobile pumps on order
A: *Reply:* It had 6 mobile pumps, all of which had been out on Christmas Eve, and had ordered 4 more, to arrive by September.
S: 4 more

Q paraphrase: whose job is it to unblock the pipe under malt row?
A: *Reply:* The culvert was in the ownership of eleven householders, who had a riparian duty; the Council had last cleared it at its own cost in 2014 and did not intend to do so again.
S: eleven householders

Q date: When did the Council last clear the Malt Row culvert itself?
A: *Reply:* The culvert was in the ownership of eleven householders, who had a riparian duty; the Council had last cleared it at its own cost in 2014 and did not intend to do so again.
S: 2014

Q fact-text: How many flood wardens took part in the November rehearsal?
A: Ms Raman said that 19 of the county's 27 flood wardens had joined the exercise of 14 November, and that telephone alerts had reached 71 per cent of those signed up within fifteen minutes, the aim being 90 per cent.
S: 19 of the county's 27

Q paraphrase: did the phone warnings get to people quick enough in the practice run?
A: Ms Raman said that 19 of the county's 27 flood wardens had joined the exercise of 14 November, and that telephone alerts had reached 71 per cent of those signed up within fifteen minutes, the aim being 90 per cent.
S: 71 per cent of those signed up within fifteen minutes, the aim being 90 per cent

Q fact-text: households that accepted a PFR grant
A: Mr Petrie informed the Committee that 62 households had been offered grants of up to £5,000 for flood doors, airbrick covers and the like, that 44 had accepted and that work was complete at 17.
S: 44

Q paraphrase: how many houses have actually had their flood doors and stuff fitted
A: Mr Petrie informed the Committee that 62 households had been offered grants of up to £5,000 for flood doors, airbrick covers and the like, that 44 had accepted and that work was complete at 17.
S: 17

Q decision: To what figure was the resilience grant raised?
A: Councillor Tench moved that the grant be raised to £7,500; Councillor Skipwith moved as an amendment that it be raised to £6,500, in line with a neighbouring county.
A: The amendment was carried by 4 votes to 3 and, as the substantive motion, by 6 votes to none with one abstention.
S: £6,500

Q fact-text: what PFR grant did Cllr Tench want
A: Councillor Tench moved that the grant be raised to £7,500; Councillor Skipwith moved as an amendment that it be raised to £6,500, in line with a neighbouring county.
S: £7,500

Q who-said: who told the meeting about a door put in the wrong way up?
A: Councillor Candlish said that a flood door in Ferry Lane had been hung upside down.
S: Councillor Candlish

Q reason: Why did the Abbot's Sluice screen keep clogging in October, according to the drainage board?
A: Mr Crutchley complained that the screen at Abbot's Sluice had been blocked three times in October since the County's contractor came monthly and not weekly.
S: since the County's contractor came monthly and not weekly

Q decision: how often will Priory Mill screen be checked over the winter
A: It was agreed that the screens at Abbot's Sluice and Priory Mill be inspected weekly from 1 November to 31 March, and the other nine monthly as now.
S: weekly from 1 November to 31 March

Q definition: what does LLFA stand for
A: Under section 19 of the Flood and Water Management Act 2010 the Council, as Lead Local Flood Authority (LLFA), must look into floods "to the extent that it considers it necessary".
S: Lead Local Flood Authority

Q fact-text: How many homes must flood in one place before the Council investigates?
A: Its policy is to do so where five or more homes are flooded inside in one place.
S: five or more

Q fact-text: rainfall at Cold Overley december 2020
A: Rain fell on ground already soaked: 68 millimetres were measured at Cold Overley in 36 hours, a quantity expected once in 40 years.
S: 68 millimetres

Q paraphrase: how freakish was the christmas downpour?
A: Rain fell on ground already soaked: 68 millimetres were measured at Cold Overley in 36 hours, a quantity expected once in 40 years.
S: once in 40 years

Q fact-text: What height did the Wend reach at Staunford Bridge on Christmas Day?
A: The River Wend at Staunford Bridge reached 4.81 metres at 3.15am on Christmas Day, the highest since 1947, when it stood at 5.02; in 2019 it had reached 4.57.
S: 4.81 metres

Q comparison: was the river higher in 2020 than in 2019?
A: The River Wend at Staunford Bridge reached 4.81 metres at 3.15am on Christmas Day, the highest since 1947, when it stood at 5.02; in 2019 it had reached 4.57.
S: in 2019 it had reached 4.57

Q fact-table: How many homes in Nether Wending were flooded in December 2020?
A: | Nether Wending | Surface water, no outfall | 38 | 44 | 1 | Full |
S: 44

Q fact-table: homes flooded malt row nov 2019
A: | Staunford, Malt Row | Blocked culvert | 12 | 31 | 4 | Full |
S: 12

Q fact-table: how many firms in Ferry Lane got water in?
A: | Staunford, Ferry Lane | River Wend | 27 | 19 | 11 | Full |
S: 11

Q fact-table: What caused the flooding at Cold Overley?
A: | Cold Overley | Groundwater | 0 | 9 | 0 | Full |
S: Groundwater

Q fact-table: total homes flooded in the county in Dec 2020
A: | Total | | 103 | 122 | 21 | |
S: 122

Q list: Which places had fewer homes flooded in December 2020 than in November 2019?
A: | Staunford, Ferry Lane | River Wend | 27 | 19 | 11 | Full |
A: | Marsh Ingleby | Tidal lock at Abbot's Sluice | 17 | 5 | 0 | Shortened |

Q list: where is there to be no section 19 investigation
A: | Upper Wending | Highway drains | 3 | 4 | 0 | None |
A: | Thorpe Market | River Loxley | 0 | 2 | 3 | None |

Q reason: Why did Ferry Lane get off more lightly this time?
A: Ferry Lane fared better than in 2019 because the temporary barrier was up by 10pm on the 23rd; in 2019 the lorry carrying it had been held up behind a fallen tree.
S: because the temporary barrier was up by 10pm on the 23rd

Q paraphrase: what went wrong with the barrier the year before
A: Ferry Lane fared better than in 2019 because the temporary barrier was up by 10pm on the 23rd; in 2019 the lorry carrying it had been held up behind a fallen tree.
S: the lorry carrying it had been held up behind a fallen tree

Q paraphrase: how come water still got past the barrier in ferry lane?
A: A gap of two metres at the boatyard, whose owner would not have the barrier on his land, let in most of the water that did get through.
S: A gap of two metres at the boatyard

Q fact-text: what was found blocking the culvert
A: At Malt Row the culvert was found to be four fifths blocked by a collapsed brick arch and a supermarket trolley.
S: a collapsed brick arch and a supermarket trolley

Q fact-text: How many of the eleven owners answered the 2018 letters?
A: A camera survey had recommended repair in March 2018; letters sent to the owners in June 2018 were answered by two of the eleven.
S: two of the eleven

Q paraphrase: how long did the water company ignore the warning when its pump packed up?
A: Anglo-Severn Water accepts that a pump failed at 1.40am and that the alarm was not answered for five hours.
S: five hours

Q fact-text: compensation per household Tannery Close
A: It has paid £1,000 to each household and means to put in a second pump by 30 June 2021 at a cost of £310,000.
S: £1,000 to each household

Q fact-text: What will the second pump at Tannery Close cost?
A: It has paid £1,000 to each household and means to put in a second pump by 30 June 2021 at a cost of £310,000.
S: £310,000

Q paraphrase: what were flooded people crossest about
A: Residents' chief grievance, in 88 of 140 replies to the questionnaire, was that no one would say who was responsible.
S: that no one would say who was responsible

Q fact-text: how many respondents were insured against floods?
A: Only 46 had insurance that covered floods.
S: 46

Q who-said: Who said that dredging would make hardly any difference to the flood peak?
A: Mrs Broomhead, for the Environment Agency, does not agree: she told officers that modelling shows dredging would have lowered the peak by no more than 4 centimetres, at a cost of £6.5 million every eight years.
S: Mrs Broomhead

Q paraphrase: what do the farmers want done about the river?
A: The National Farmers' branch believes that the Wend ought to be dredged between Staunford and Abbot's Sluice.
S: dredged between Staunford and Abbot's Sluice

Q fact-text: cost of dredging the Wend
A: Mrs Broomhead, for the Environment Agency, does not agree: she told officers that modelling shows dredging would have lowered the peak by no more than 4 centimetres, at a cost of £6.5 million every eight years.
S: £6.5 million every eight years

Q fact-table: By what date should notice be served on the Malt Row owners?
A: | R1 | Serve notice on Malt Row owners under section 25, Land Drainage Act 1991 | County Council | High | 30 April 2021 |
S: 30 April 2021

Q fact-table: who is to close the gap at the boatyard
A: | R3 | Close boatyard gap by demountable gates | Environment Agency | High | 31 October 2021 |
S: Environment Agency

Q fact-table: priority given to tidal gate study
A: | R7 | Automatic tidal gate, study | Wend Internal Drainage Board | Low | 31 March 2022 |
S: Low

Q list: What recommendations fall to the County Council?
A: | R1 | Serve notice on Malt Row owners under section 25, Land Drainage Act 1991 | County Council | High | 30 April 2021 |
A: | R2 | Repair culvert in default and recover cost | County Council | High | 30 September 2021 |
A: | R8 | Leaflet on riparian duties to 2,400 owners | County Council | Low | 31 July 2021 |

Q paraphrase: how many people with a stream on their land will be sent something through the post?
A: | R8 | Leaflet on riparian duties to 2,400 owners | County Council | Low | 31 July 2021 |
S: 2,400

Q definition: riparian owner meaning
A: A "riparian owner" is one who owns land or property beside or above a watercourse, and must let water flow without hindrance.
S: one who owns land or property beside or above a watercourse, and must let water flow without hindrance

Q paraphrase: how much of the bill for the malt row job can we realistically get back?
A: Ms Voyle advises that recovery of costs under R2, estimated at £84,000, is lawful but will be slow, and that no more than half should be counted upon.
S: no more than half

Q definition: what's partnership funding?
A: Flood defence grant-in-aid (FDGiA) is paid by Government in proportion to the benefits of a scheme; the rest, called partnership funding, has to be found locally.
S: the rest, called partnership funding, has to be found locally

Q fact-table: What is the County putting into the Ferry Lane wall?
A: | Staunford, Ferry Lane wall | 94 | 4,650 | 3,100 | 450 | 1,100 | 0 | July 2021 |
S: 450

Q fact-table: FDGiA Marsh Ingleby bank raising
A: | Marsh Ingleby bank raising | 140 | 7,200 | 4,400 | 500 | 700 | 1,600 | 2024 |
S: 4,400

Q fact-table: How many homes will the Thorpe Market storage pond protect better?
A: | Thorpe Market storage pond | 18 | 640 | 210 | 100 | 50 | 280 | Not programmed |
S: 18

Q list: Which flood schemes still have a funding gap?
A: | Nether Wending pumping station | 61 | 2,900 | 1,350 | 600 | 250 | 700 | May 2022 |
A: | Marsh Ingleby bank raising | 140 | 7,200 | 4,400 | 500 | 700 | 1,600 | 2024 |
A: | Thorpe Market storage pond | 18 | 640 | 210 | 100 | 50 | 280 | Not programmed |

Q paraphrase: how short are they for the marsh ingleby job
A: | Marsh Ingleby bank raising | 140 | 7,200 | 4,400 | 500 | 700 | 1,600 | 2024 |
S: 1,600

Q fact-table: start of cold overley PFR scheme
A: | Cold Overley, groundwater PFR | 14 | 105 | 75 | 30 | 0 | 0 | October 2021 |
S: October 2021

Q fact-text: How many leaky dams had been built at Brigstow by the end of February?
A: At Brigstow 23 leaky dams were built out of 40 planned by the end of February, delay having been caused by nesting birds in 2020 and then by the landowner's objections over fishing.
S: 23

Q reason: what has held up the dams at Brigstow?
A: At Brigstow 23 leaky dams were built out of 40 planned by the end of February, delay having been caused by nesting birds in 2020 and then by the landowner's objections over fishing.
S: nesting birds in 2020 and then by the landowner's objections over fishing

Q date: When will the Local Levy money be decided?
A: The gap at Nether Wending may be met as to £400,000 from the Local Levy, to be decided on 22 April.
S: 22 April

Q paraphrase: how much has the village itself stumped up for its pumps so far?
A: Councillor Hathersage has asked that the parish raise £50,000; the parish council has so far voted £10,000.
S: £10,000

Q fact-text: LLFA responses in time 2019/20
A: In 2020/21 to the end of February it replied to 267, of which 74 per cent were in time (2019/20: 311 and 88 per cent).
S: 88 per cent

Q fact-text: in how many cases did a district grant permission in spite of the flood authority's objection?
A: It objected to 58 applications, and in 6 of these the district granted permission nonetheless.
S: 6

Q fact-table: East Marsh consultations answered in time
A: | East Marsh | 88 | 64 | 66% | 21 | 4 |
S: 66%

Q paraphrase: which planners ignore the flood people's advice the most?
A: | East Marsh | 88 | 64 | 66% | 21 | 4 |
S: East Marsh

Q fact-table: How many times was the LLFA consulted by Brigstow in 2019/20?
A: | Brigstow | 72 | 70 | 76% | 12 | 0 |
S: 72

Q fact-text: what happened to two of the drainage engineers
A: Two of its five engineers were moved to flood recovery in January.
S: moved to flood recovery in January

Q paraphrase: when's the water company coming in to talk about sewage spills
A: 17 March 2022: Anglo-Severn Water, sewers and storm overflows (Ms Amblin)
S: 17 March 2022

N unanswerable: Who abstained on the resilience grant?

N unanswerable: How many homes were flooded at Malt Row in 1947?

N unanswerable: what does a mobile pump cost

N unanswerable: who owns the boatyard in Ferry Lane?

N unanswerable: How many businesses were flooded in Brigstow in November 2019?

N unanswerable: what did the residents of Cold Overley say in the questionnaire

N unanswerable: rainfall at staunford in december 2020

N unanswerable: How much did the temporary barrier cost?

N unanswerable: Which six applications were approved despite the LLFA's objection?

N unanswerable: who owns the land where the Thorpe Market pond would be dug

N unanswerable: how many flood wardens are there in Marsh Ingleby?

N false-premise: Why did the Council agree to clear the Malt Row culvert for free?

N false-premise: when did Anglo-Severn Water refuse to pay the Tannery Close households

N false-premise: Why was the Ferry Lane barrier late going up on 23 December 2020?

N false-premise: What did the Environment Agency say in support of dredging the Wend?

Q fact-table: tannery close homes flooded in 2019
A: | Brigstow, Tannery Close | Foul sewer | 6 | 8 | 2 | Shortened |
S: 6

Q fact-table: How many businesses were flooded at Thorpe Market?
A: | Thorpe Market | River Loxley | 0 | 2 | 3 | None |
S: 3

Q fact-table: overall cost of ferry lane wall
A: | Staunford, Ferry Lane wall | 94 | 4,650 | 3,100 | 450 | 1,100 | 0 | July 2021 |
S: 4,650

Q fact-table: homes to be better protected at Marsh Ingleby
A: | Marsh Ingleby bank raising | 140 | 7,200 | 4,400 | 500 | 700 | 1,600 | 2024 |
S: 140

Q fact-table: when should the groundwater gauge at Cold Overley be in by
A: | R6 | Groundwater gauge at Cold Overley | Environment Agency | Medium | 31 December 2021 |
S: 31 December 2021

Q fact-table: county contribution brigstow natural flood management
A: | Brigstow natural flood management | 25 | 390 | 180 | 60 | 150 | 0 | Begun |
S: 60

Q fact-table: How many times did the flood authority object in Overley and Loxley?
A: | Overley and Loxley | 55 | 52 | 73% | 8 | 1 |
S: 8
