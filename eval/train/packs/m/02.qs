Q date: what day in July 2023 did the northern planning committee sit
A: ### Thursday 6 July 2023, 6.00 pm, Council Chamber, Staithe House, Harrowmere
S: Thursday 6 July 2023
Q fact-text: how many councillors have to be there for the meeting to count?
A: Quorum: 4. Substitutes must have completed planning training in the last twelve months.
S: 4
Q fact-text: who is in the chair of Planning Committee (North)?
A: Membership (11): Councillors Pascoe-Whyte (Chair), Adeyinka (Vice-Chair), Bramhall, Coggins, Dunmore, Elstob, Farrow, Gilpin, Hesketh-Lane, Iqbal and Jessop
S: Pascoe-Whyte
N unanswerable: who chairs the Site Visit Panel?
N unanswerable: which ward does Councillor Pascoe-Whyte represent?

Q decision: what happened to the Carr Road houses at the June meeting
A: **PN/11** Application 22/1874 (Carr Road, Thorley St Mary, 24 dwellings) was DEFERRED for one cycle, by seven votes to three with one abstention, so that the applicant could submit a revised surface water scheme.
S: DEFERRED for one cycle
Q reason: why was Carr Road put off in June?
A: **PN/11** Application 22/1874 (Carr Road, Thorley St Mary, 24 dwellings) was DEFERRED for one cycle, by seven votes to three with one abstention, so that the applicant could submit a revised surface water scheme.
S: so that the applicant could submit a revised surface water scheme
N unanswerable: who abstained on the Carr Road deferral?
Q who-said: who wanted Carr Road turned down flat?
A: Councillor Coggins had moved refusal; the motion was lost by four votes to six.
S: Councillor Coggins
Q fact-text: vote on Coggins' motion to refuse
A: Councillor Coggins had moved refusal; the motion was lost by four votes to six.
S: four votes to six
N unanswerable: who seconded Councillor Coggins's motion?
N false-premise: on what grounds did the committee refuse Carr Road in June 2023?

Q paraphrase: is the new gym allowed to blast tunes late at night
A: **PN/12** Application 23/0092 (Old Maltings, Harrowmere, change of use to a gymnasium) was GRANTED unanimously, subject to a condition that no amplified music be audible outside the building after 9.00 pm.
S: no amplified music be audible outside the building after 9.00 pm
N unanswerable: what opening hours were set for the Old Maltings gym?
Q decision: Did the solar farm at Skeld Farm get permission?
A: **PN/13** Application 23/0217 (Land at Skeld Farm, Upper Thorley, solar array of 11 hectares) was REFUSED, contrary to the officer's recommendation, by six votes to five on the Chair's casting of her own vote, on the ground of loss of best and most versatile agricultural land.
S: REFUSED
Q reason: why did members say no to the solar panels
A: **PN/13** Application 23/0217 (Land at Skeld Farm, Upper Thorley, solar array of 11 hectares) was REFUSED, contrary to the officer's recommendation, by six votes to five on the Chair's casting of her own vote, on the ground of loss of best and most versatile agricultural land.
S: loss of best and most versatile agricultural land
N unanswerable: how many homes would the Skeld Farm solar array have powered?
N false-premise: how much did the Council have to pay in costs over Skeld Farm?
Q who-said: who warned them it could end up costing the council money?
A: The Development Manager warned that costs might be awarded against the Council if the applicant appealed.
S: The Development Manager
Q fact-text: who takes Marchbanks' place on the site visit panel?
A: **PN/14** The Committee noted that Councillor Jessop would replace Councillor Marchbanks on the Site Visit Panel.
S: Councillor Jessop
N unanswerable: why did Councillor Marchbanks leave the Site Visit Panel?

Q fact-text: which builder is behind the Carr Road scheme?
A: **Applicant:** Fenwold Homes Ltd  **Agent:** Castlegate Planning  **Case officer:** Ruth Odell
S: Fenwold Homes Ltd
Q paraphrase: who at the council is handling the 22/1874 file
A: **Applicant:** Fenwold Homes Ltd  **Agent:** Castlegate Planning  **Case officer:** Ruth Odell
S: Ruth Odell
N unanswerable: who was the case officer for the Skeld Farm application?
Q fact-text: which councillor asked for Carr Road to come to committee and why?
A: **Called in by:** Councillor Elstob, owing to the level of public interest
S: Councillor Elstob
S: owing to the level of public interest
Q date: how long has the decision deadline been stretched to?
A: **Ward:** Thorley  **Valid date:** 14 November 2022  **Extension of time agreed to:** 14 July 2023
S: 14 July 2023
N unanswerable: what is the extension of time for the Old Maltings application?

Q fact-text: how big is the field they want to build on
A: 1.1 The site is 1.6 hectares of rough pasture on the eastern edge of the village.
S: 1.6 hectares
Q fact-text: distance from the site to Carr House
A: The nearest listed building, Carr House (Grade II), is 140 metres to the north; the church (Grade I) is 420 metres to the west.
S: 140 metres
Q fact-text: how far off is the church?
A: The nearest listed building, Carr House (Grade II), is 140 metres to the north; the church (Grade I) is 420 metres to the west.
S: 420 metres
N unanswerable: how far is the site from the primary school?
Q fact-text: Will any of the houses stand in Flood Zone 2?
A: All of the dwellings would be in Flood Zone 1.
S: Flood Zone 1
Q paraphrase: is the land inside the line where you're allowed to build
A: It adjoins the settlement boundary in the Local Plan (adopted 2017) but is outside it.
S: outside it
N unanswerable: when will the new Local Plan be adopted?

Q fact-text: How many homes did the developer first ask for?
A: 2.1 As first submitted the scheme was for 31 dwellings, of which nine were affordable.
S: 31
Q fact-text: number of cheap homes in the original plan
A: 2.1 As first submitted the scheme was for 31 dwellings, of which nine were affordable.
S: nine
Q fact-text: affordable percentage in the 24-home scheme
A: It was cut to 27 in February 2023 and to 24 in May, of which eight, or 33 per cent, would be affordable: six for affordable rent and two for shared ownership.
S: 33 per cent
Q fact-text: how many would be part-buy part-rent?
A: It was cut to 27 in February 2023 and to 24 in May, of which eight, or 33 per cent, would be affordable: six for affordable rent and two for shared ownership.
S: two for shared ownership
N unanswerable: how many of the 27 homes in the February plans were affordable?
N unanswerable: why was the scheme cut to 27 in February?
Q fact-text: what share of affordable housing does policy H4 require
A: Local Plan Policy H4 asks for 30 per cent.
S: 30 per cent
Q paraphrase: where would people's friends park when they come round
A: 2.2 There would be 54 parking spaces for residents, against a standard of 51, and six for visitors.
S: six for visitors
Q comparison: does the parking meet the council's standard?
A: 2.2 There would be 54 parking spaces for residents, against a standard of 51, and six for visitors.
S: 54 parking spaces for residents, against a standard of 51
N unanswerable: how many electric car charging points would there be at Carr Road?
Q fact-text: how many bungalows and where do they go
A: Two-storey houses would face Carr Road; three bungalows would be next to Lapwing Close.
S: three bungalows would be next to Lapwing Close
Q paraphrase: how much bigger is the pond for rainwater now?
A: 2.3 The revised drainage scheme received on 19 June enlarges the attenuation basin from 410 to 655 cubic metres and holds discharge to 3.1 litres a second, where the first scheme allowed 5.0.
S: from 410 to 655 cubic metres
Q fact-text: attenuation discharge rate now proposed
A: 2.3 The revised drainage scheme received on 19 June enlarges the attenuation basin from 410 to 655 cubic metres and holds discharge to 3.1 litres a second, where the first scheme allowed 5.0.
S: 3.1 litres a second
N unanswerable: how deep will the attenuation basin be?

Q fact-table: what does the thorley st mary parish council still object to
A: | Thorley St Mary Parish Council | Object: flooding, traffic, school places | Object: traffic, school places |
S: Object: traffic, school places
Q fact-table: which worry has Thorley St Mary PC dropped since the changes?
A: | Thorley St Mary Parish Council | Object: flooding, traffic, school places | Object: traffic, school places |
S: flooding
Q fact-table: visibility splay secured by highways
A: | County Highways | Object: visibility splay of 38 m | No objection, splay of 59 m secured |
S: 59 m
Q paraphrase: when can the sewers take more houses
A: | Fenland Water | No objection | No objection, foul capacity from 2025 |
S: foul capacity from 2025
Q fact-table: how much money did the schools people ask for at first?
A: | County Education | Seek £186,400 for primary places | Seek £144,300 for primary places |
S: £186,400
N unanswerable: how much did County Education seek for secondary school places?
Q fact-table: what did the doctors' surgery body want after the scheme shrank
A: | Integrated Care Board | Seek £21,700 for surgery | Seek £16,800 for surgery |
S: £16,800
Q fact-table: Conservation Officer's view on Carr House in the first round
A: | Conservation Officer | Less than substantial harm to Carr House | No harm |
S: Less than substantial harm to Carr House
N unanswerable: what did the Conservation Officer say about the church?
Q fact-table: what became of the two oaks?
A: | Tree Officer | Object: loss of two oaks | No objection, oaks kept |
S: oaks kept
Q list: Which bodies objected first and then withdrew their objection?
A: | County Highways | Object: visibility splay of 38 m | No objection, splay of 59 m secured |
A: | Lead Local Flood Authority | Object: no infiltration tests | No objection, three conditions |
A: | Tree Officer | Object: loss of two oaks | No objection, oaks kept |

Q fact-text: how many households were against the plans first time round
A: 3.1 Letters were received from 117 households at the first consultation: 109 objecting, three in support and five neutral.
S: 109
Q paraphrase: how many neighbours are in favour of the latest drawings?
A: To the amended plans 64 households replied: 58 objecting, four in support and two neutral.
S: four in support
Q fact-text: objections to amended plans, number
A: To the amended plans 64 households replied: 58 objecting, four in support and two neutral.
S: 58
Q fact-text: who gave in the petition and how many had signed?
A: A petition of 312 signatures against the scheme was handed in by Mr Colm Darragh on 9 January 2023.
S: 312 signatures
S: Mr Colm Darragh
N unanswerable: how many people signed a petition in favour of the scheme?
N unanswerable: how many households did the council write to about the amended plans?
Q fact-table: how many letters about traffic after the amendment
A: | Traffic on Carr Road | 88 | 51 | 5.3 |
S: 51
Q fact-table: letters on flooding, original plans
A: | Flooding and drainage | 97 | 29 | 5.4 |
S: 97
Q fact-table: number bothered about owls and wildlife in the first lot of letters
A: | Wildlife, including barn owls | 35 | 22 | 5.5 |
S: 35
Q paraphrase: does the council care that people will lose their nice outlook?
A: | Loss of view | 41 | 17 | Not a planning matter |
S: Not a planning matter
Q fact-table: how many complained about being overlooked in Lapwing close once plans changed
A: | Overlooking of Lapwing Close | 28 | 6 | 5.2 |
S: 6
N unanswerable: how many letters complained about noise from building work?
Q who-said: who told of their garden being flooded on Boxing Day?
A: 3.3 A resident of Lapwing Close wrote: "My garden was under eight inches of water on Boxing Day 2020 and the ditch has not been dug out since."
S: A resident of Lapwing Close
N unanswerable: who is responsible for digging out the ditch at Lapwing Close?
Q paraphrase: what did somebody say about their kids being priced out of the village
A: A resident of Church Lane wrote in support: "Both my daughters have had to move to the city because nothing here is within their reach."

Q reason: why did the inspector throw out the 2010 appeal?
A: 4.1 Outline permission for 40 dwellings on the same land was refused in 2009 and an appeal dismissed in 2010, the Inspector finding harm to the setting of the church.
S: harm to the setting of the church
Q fact-text: what was proposed on this field in 2015
A: An application for twelve holiday lodges was withdrawn in 2015.
S: twelve holiday lodges
N unanswerable: why was the holiday lodges application withdrawn?

Q fact-text: how many years' housing land does Harrowmere have now?
A: 5.1 *Principle.* The Council can show a housing land supply of 4.3 years against the five required, down from 4.7 a year before.
S: 4.3 years
Q comparison: is the housing land supply better or worse than last year
A: 5.1 *Principle.* The Council can show a housing land supply of 4.3 years against the five required, down from 4.7 a year before.
S: down from 4.7 a year before
N false-premise: how did the housing land supply come to exceed five years?
Q definition: what do they mean by tilted balance?
A: ("Tilted balance" means that permission should be granted unless the harm would significantly and demonstrably outweigh the benefits.)
S: permission should be granted unless the harm would significantly and demonstrably outweigh the benefits
Q fact-text: minimum gap between windows asked by the design guide
A: 5.2 *Amenity.* The nearest window-to-window distance to Lapwing Close is now 24 metres; the Design Guide asks for 21.
S: 21
Q fact-text: extra car journeys in the evening rush
A: 5.3 *Highways.* The development would generate 13 two-way trips in the morning peak and 12 in the evening.
S: 12
N unanswerable: how many vehicles a day use Carr Road at present?
Q paraphrase: has anybody been badly hurt on that road lately?
A: There were two slight-injury collisions on Carr Road in the five years to 2022 and none that was serious.
S: none that was serious
Q reason: why won't the county bring in a 20 limit on Carr Road
A: The County does not support the 20 mph limit sought by the Parish Council, because speeds there are already a mean of 23 mph.
S: because speeds there are already a mean of 23 mph
N false-premise: when will the 20 mph limit on Carr Road start?
Q paraphrase: who'll look after the flood pond once it's dug?
A: 5.4 *Drainage.* The basin would be owned and kept by a management company, not by the District or Fenland Water.
S: a management company
N unanswerable: what will the management company charge each household?
Q fact-text: BNG figure for hedgerows
A: 5.5 *Ecology.* Biodiversity net gain (BNG) would be 12.4 per cent for habitats and 10.8 per cent for hedgerows.
S: 10.8 per cent
Q fact-text: were there still barn owls when they looked in April 2023?
A: A barn owl roost was recorded in a tree just outside the site in 2021 but not in the survey of April 2023.
S: not in the survey of April 2023
N unanswerable: who carried out the April 2023 owl survey?

Q fact-table: how much will they actually pay toward the playground at Church Field?
A: | Play area, Church Field | 32,000 | 24,000 | Before 15th occupation |
S: 24,000
N unanswerable: why was the play area contribution reduced to £24,000?
Q fact-table: when does the bus stop money fall due
A: | Bus stop, Carr Road | 18,500 | 18,500 | Before 1st occupation |
S: Before 1st occupation
Q fact-table: section 106 sum for the tip
A: | Household waste site | 3,360 | 3,360 | Before 20th occupation |
S: 3,360
Q fact-table: what did the council ask for to do up footpath 14?
A: | Footpath 14 surfacing | 27,000 | 0 | Not agreed |
S: 27,000
Q reason: why won't Fenwold pay for the footpath
A: 5.7 The applicant declined to pay for Footpath 14 because the route crosses third-party land.
S: because the route crosses third-party land
N unanswerable: who owns the land that Footpath 14 crosses?
Q date: how soon must building begin if it's approved
A: It is recommended that permission be GRANTED, the development to be begun within two years rather than the usual three in order to help supply.
S: within two years
N unanswerable: by when must the Carr Road houses be completed?
Q fact-text: weight given to being outside the village boundary
A: The conflict with the settlement boundary carries limited weight.
S: limited weight

Q paraphrase: will there be diggers going past when the kids get dropped off
A: Fenwold Homes has agreed that construction traffic will not pass the school between 8.15 and 9.15 am or between 3.00 and 4.00 pm.
S: will not pass the school between 8.15 and 9.15 am
Q fact-text: can they work saturday afternoons?
A: Condition 7 is amended so that work may take place from 8.00 am to 6.00 pm on weekdays and 9.00 am to 1.00 pm on Saturdays, and not at all on Sundays.
S: 9.00 am to 1.00 pm on Saturdays
Q fact-text: how many letters came in after the agenda went out
A: Since the report was published nine more letters of objection have come in, raising nothing new.
S: nine
N unanswerable: what working hours did condition 7 allow before it was amended?
Q paraphrase: who's putting the case against on the night?
A: **Registered speakers:** Mr C. Darragh (objector); Parish Councillor Lyn Verity (Thorley St Mary PC); Mr Ivo Steyn (agent).
S: Mr C. Darragh
Q fact-text: how long does each speaker get
A: Each may speak for three minutes.
S: three minutes
N false-premise: how did the committee vote on Carr Road on 6 July 2023?
N unanswerable: what did Lyn Verity say to the committee?

Q fact-table: how are we doing on little planning applications this quarter?
A: | Minor applications decided in time | 70% | 74% | 69% | 66% | Red |
S: 66%
Q reason: why are minor applications slipping
A: 9.2 The fall in minor applications decided in time is put down to two vacancies among planning officers, one of which has since been filled; the second post goes out to advert again in August.
S: two vacancies among planning officers
Q fact-table: major applications in time Q4 2022/23
A: | Major applications decided in time | 60% | 71% | 80% | 83% | Green |
S: 80%
N unanswerable: major applications in time Q3 2022/23
N unanswerable: how many major applications were decided in quarter 1?
N false-premise: why did the share of major applications decided in time fall?
Q fact-table: target for planning fees in the quarter
A: | Fee income | £165,000 | £171,200 | £149,800 | £138,500 | Red |
S: £165,000
Q paraphrase: what came in from planning charges April to June 2023
A: | Fee income | £165,000 | £171,200 | £149,800 | £138,500 | Red |
S: £138,500
N unanswerable: why was planning fee income below target?
Q fact-table: enforcement cases closed Q1 2023/24
A: | Enforcement cases closed | n/a | 61 | 44 | 53 | n/a |
S: 53
Q fact-table: how many new enforcement cases a year earlier?
A: | Enforcement cases opened | n/a | 58 | 49 | 72 | n/a |
S: 58
Q list: Which planning measures are red?
A: | Minor applications decided in time | 70% | 74% | 69% | 66% | Red |
A: | Fee income | £165,000 | £171,200 | £149,800 | £138,500 | Red |
Q comparison: has checking-in of new applications sped up since this time last year?
A: | Validation within five days | 90% | 77% | 91% | 94% | Green |
S: 77%
S: 94%
Q fact-table: how much did losing Brant End cost us?
A: | 22/0610 | Land at Brant End, Sallow | Refused (committee overturn) | Allowed | £6,150 against Council |
S: £6,150
N unanswerable: how much did losing the Pump House appeal cost in barristers' fees?
Q list: what appeals did the council lose
A: | 22/0610 | Land at Brant End, Sallow | Refused (committee overturn) | Allowed | £6,150 against Council |
A: | 22/0902 | Pump House, Sallow | Refused (delegated) | Allowed | None sought |
Q fact-table: inspector's ruling on the Haven in Upper Thorley
A: | 22/0733 | The Haven, Upper Thorley | Refused (delegated) | Dismissed | Sought, not awarded |
S: Dismissed
N unanswerable: what development had been refused at The Haven?
Q date: when's the councillors' session on biodiversity net gain
A: 9.4 Training for members on BNG will be given by the County Ecologist on 21 September 2023.
S: 21 September 2023
Q date: date of the August 2023 committee
A: The next meeting of the Committee is on 3 August 2023; the Site Visit Panel will meet on 28 July.
S: 3 August 2023
N unanswerable: which sites will the Site Visit Panel go to on 28 July?

Q paraphrase: which lot had nothing to say about the houses either time?
A: | Upper Thorley Parish Council | No comment | No comment |
S: Upper Thorley Parish Council
N false-premise: why does the Lead Local Flood Authority still object to the Carr Road scheme?
Q fact-table: how many conditions do the flood people want now
A: | Lead Local Flood Authority | Object: no infiltration tests | No objection, three conditions |
S: three conditions
N unanswerable: what are the three conditions the Lead Local Flood Authority asked for?
Q paraphrase: how many folk mentioned getting a place at school or seeing a doctor in the newest letters
A: | School and surgery places | 60 | 33 | 5.6 |
S: 33
N false-premise: why did more people write about flooding after the plans were amended?
N false-premise: which of the homes at Carr Road would be in Flood Zone 2?
N false-premise: when did the Inspector allow the 2010 appeal on the Carr Road land?
Q paraphrase: will rain running off be worse than it is from the field now?
A: Officers consider that run-off would be less than from the field at present.
S: less than from the field at present
Q paraphrase: how far has the gap in planning staff been plugged
A: 9.2 The fall in minor applications decided in time is put down to two vacancies among planning officers, one of which has since been filled; the second post goes out to advert again in August.
S: one of which has since been filled
Q decision: gym at the old maltings yes or no
A: **PN/12** Application 23/0092 (Old Maltings, Harrowmere, change of use to a gymnasium) was GRANTED unanimously, subject to a condition that no amplified music be audible outside the building after 9.00 pm.
S: GRANTED unanimously
N false-premise: who voted against the Old Maltings gymnasium?
Q fact-table: how did we do on householder-type "other" applications against target in Q1 2023/24
A: | Other applications decided in time | 80% | 88% | 85% | 81% | Green |
S: 81%
Q fact-table: share of appeals dismissed in the first quarter of 2023/24
A: | Appeals dismissed | 65% | 70% | 50% | 63% | Amber |
S: 63%
N unanswerable: share of enforcement appeals dismissed in the first quarter
Q date: which day are members going out to look at sites
A: The next meeting of the Committee is on 3 August 2023; the Site Visit Panel will meet on 28 July.
S: 28 July
