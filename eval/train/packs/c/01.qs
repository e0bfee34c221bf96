Q fact-text: How many homes did the Gorse Lane outline application seek permission for?
A: The Principal Planning Officer introduced an outline application for up to 84 dwellings, of which the applicant had first proposed 120 in a scheme withdrawn in May 2013.
S: up to 84 dwellings

Q paraphrase: how many houses did tolland want off gorse lane the first time before they pulled it
A: The Principal Planning Officer introduced an outline application for up to 84 dwellings, of which the applicant had first proposed 120 in a scheme withdrawn in May 2013.
S: 120

Q fact-text: number of objection letters 13/01877/OUT
A: She reported that 311 letters of objection and 14 letters of support had been received since publication of the agenda, and that the county highway authority had withdrawn its holding objection on 7 February following submission of a revised junction drawing.
S: 311

Q paraphrase: did anybody write in favour of the new estate at Thornby?
A: She reported that 311 letters of objection and 14 letters of support had been received since publication of the agenda, and that the county highway authority had withdrawn its holding objection on 7 February following submission of a revised junction drawing.
S: 14 letters of support

Q date: When did the roads people at county drop their opposition to the Gorse Lane scheme?
A: She reported that 311 letters of objection and 14 letters of support had been received since publication of the agenda, and that the county highway authority had withdrawn its holding objection on 7 February following submission of a revised junction drawing.
S: 7 February

Q who-said: who warned that the village school was already full?
A: Mr Leonard Hapgood, speaking for the Gorse Lane Residents' Group, said the lane flooded each winter and that the school had no spare places in any year group.
S: Mr Leonard Hapgood

Q paraphrase: how soon did the developer reckon they'd be on site at thornby once they got the nod
A: Mrs Caroline Ibsley, agent for Tolland Homes, said that 40 per cent of the dwellings would be affordable and that building would start within eighteen months of permission.
S: within eighteen months of permission

Q fact-text: what share of the Tolland Homes scheme was promised as affordable?
A: Mrs Caroline Ibsley, agent for Tolland Homes, said that 40 per cent of the dwellings would be affordable and that building would start within eighteen months of permission.
S: 40 per cent

Q who-said: Which councillor argued that turning down the Thornby houses would only lose on appeal?
A: Councillor Dhariwal replied that the Council could show only 3.1 years of housing land and that refusal would not survive an appeal.
S: Councillor Dhariwal

Q paraphrase: what was the grumble about losing good agricultural ground, and whose was it?
A: Councillor Bright considered that the loss of best and most versatile farmland had been given too little weight.
S: Councillor Bright

Q decision: Did the committee vote the Gorse Lane houses down?
A: On being put to the vote the motion was lost by 3 votes to 5.
A: It was then moved by Councillor Dhariwal and seconded by Councillor Coverdale that the officer's recommendation be accepted, which was carried by 5 votes to 3.

Q decision: what was resolved on 13/01877/OUT?
A: **RESOLVED:** That outline permission be granted subject to completion by 30 June 2014 of an agreement under section 106, and to the 22 conditions in the report, with condition 9 amended to limit working hours to 8.00 am to 6.00 pm on weekdays and 8.00 am to 1.00 pm on Saturdays.
S: outline permission be granted

Q paraphrase: what time can the builders knock off on saturdays at gorse lane
A: **RESOLVED:** That outline permission be granted subject to completion by 30 June 2014 of an agreement under section 106, and to the 22 conditions in the report, with condition 9 amended to limit working hours to 8.00 am to 6.00 pm on weekdays and 8.00 am to 1.00 pm on Saturdays.
S: 1.00 pm on Saturdays

Q date: by when must the section 106 agreement for Thornby St Mary be finished?
A: **RESOLVED:** That outline permission be granted subject to completion by 30 June 2014 of an agreement under section 106, and to the 22 conditions in the report, with condition 9 amended to limit working hours to 8.00 am to 6.00 pm on weekdays and 8.00 am to 1.00 pm on Saturdays.
S: 30 June 2014

Q reason: Why did Cllr Langmead walk out during one of the items?
A: Councillor Langmead declared a disclosable pecuniary interest in application 13/01877/OUT as the owner of adjoining land and left the room while it was considered.
S: as the owner of adjoining land

Q reason: what was Miss Oyston's connection with the hall application?
A: Councillor Miss Oyston declared a non-pecuniary interest in application 14/00032/FUL because she was a trustee of the village hall, and remained in the meeting.
S: she was a trustee of the village hall

Q fact-text: How big is the store being added to the village hall?
A: The application sought to replace the hall's flat roof with a pitched one and add a store of 46 square metres.
S: 46 square metres

Q decision: what must the village hall roof be covered with
A: **RESOLVED unanimously:** That permission be granted, with natural slate to be used on all roof slopes.
S: natural slate to be used on all roof slopes

Q reason: Why wasn't the creamery decided in February?
A: Councillor Utting proposed, and Councillor Mrs Starkie seconded, that a decision be put off so that Members could see the site for themselves and so that a bat survey might be carried out.
S: so that Members could see the site for themselves and so that a bat survey might be carried out

Q date: Old Creamery site visit date
A: **RESOLVED:** That the application be deferred for a site visit on Monday 3 March 2014.
S: Monday 3 March 2014

Q fact-text: how many flats are now planned in the old creamery
A: Permission is sought to convert the former creamery to 17 flats and a ground floor café of 140 square metres, and to put up a terrace of 6 houses in the yard behind.
S: 17 flats

Q paraphrase: what's going up round the back of the old milk factory?
A: Permission is sought to convert the former creamery to 17 flats and a ground floor café of 140 square metres, and to put up a terrace of 6 houses in the yard behind.
S: a terrace of 6 houses

Q paraphrase: how long has the creamery been lying derelict
A: The building dates from 1891, was last used as a dairy in 1978 and as a furniture warehouse until 2006, and has stood empty since.
S: until 2006, and has stood empty since

Q date: When was the waterside conservation area made bigger?
A: It is not listed but lies within the Aldwick Waterside Conservation Area (the Conservation Area), designated in 1989 and extended in 2003.
S: extended in 2003

Q fact-text: What floor level does the Environment Agency insist on at Wharf Road?
A: The Environment Agency has no objection provided that finished floor levels are no lower than 11.4 metres above ordnance datum.
S: no lower than 11.4 metres above ordnance datum

Q paraphrase: who moaned there wouldn't be enough room for cars at the wharf road flats?
A: Aldwick Town Council objects on the ground that 19 parking spaces are too few.
S: Aldwick Town Council

Q comparison: How do the parking spaces proposed at the Old Creamery compare with the highway authority's standard?
A: Aldwick Town Council objects on the ground that 19 parking spaces are too few.
A: The county highway authority does not object, noting that the site is 350 metres from the railway station and that its own standard would require 27 spaces.
S: 19 parking spaces
S: 27 spaces

Q paraphrase: what are folk in tanner street fretting about
A: Eleven neighbours have written, nine of them objecting, chiefly about overlooking of gardens in Tanner Street.
S: overlooking of gardens

Q fact-text: Where in the creamery were traces of bats found?
A: The survey carried out on 20 February found no roost in the main range but droppings of brown long-eared bats in the engine house.
S: in the engine house

Q date: between which dates would engine house work be forbidden?
A: The Council's ecologist, Dr M. Yelland, advises that work on the engine house be barred between 1 May and 30 September.
S: between 1 May and 30 September

Q fact-text: what did the district valuer think the creamery scheme could afford
A: The applicant's appraisal says the scheme can bear none; the District Valuer concluded in January that it could bear three units, or a commuted sum of £165,000 in place of them.
S: three units, or a commuted sum of £165,000

Q fact-text: How much has Wharfside Living put on the table for affordable housing?
A: The applicant has offered £120,000.
S: £120,000

Q definition: commuted sum meaning
A: "Commuted sum" means a payment made to the Council for affordable housing to be provided elsewhere, in place of building it on the site.
S: a payment made to the Council for affordable housing to be provided elsewhere, in place of building it on the site

Q paraphrase: what happens if the council just sits on the developer's money for years and doesn't use it?
A: Any such sum must be spent within ten years of receipt or be returned.
S: be returned

Q decision: what are officers recommending for the Old Creamery?
A: That permission be granted subject to a section 106 agreement securing £165,000 for affordable housing and £31,500 towards towpath works, and to conditions on materials, floor levels, bats and opening hours of the café (8.00 am to 10.00 pm daily).
S: That permission be granted subject to a section 106 agreement

Q fact-text: creamery s106 towpath contribution
A: That permission be granted subject to a section 106 agreement securing £165,000 for affordable housing and £31,500 towards towpath works, and to conditions on materials, floor levels, bats and opening hours of the café (8.00 am to 10.00 pm daily).
S: £31,500

Q fact-table: What percentage of majors were decided in time in the latest quarter?
A: | Major applications decided in 13 weeks | 54% | 63% | 58% | 60% | Amber |
S: 58%

Q fact-table: major apps q3 2012/13 performance
A: | Major applications decided in 13 weeks | 54% | 63% | 58% | 60% | Amber |
S: 54%

Q fact-table: what is the target for validating applications within five working days?
A: | Applications validated in 5 working days | 79% | 62% | 51% | 85% | Red |
S: 85%

Q paraphrase: how bad has it got with getting new applications checked in and registered promptly?
A: | Applications validated in 5 working days | 79% | 62% | 51% | 85% | Red |
S: 51%

Q list: Which planning measures are rated red?
A: | Applications validated in 5 working days | 79% | 62% | 51% | 85% | Red |
A: | Appeals dismissed | 70% | 67% | 60% | 66% | Red |

Q fact-table: searches for housebuyers - how many came back inside ten days in q2
A: | Land charge searches returned in 10 days | 98% | 90% | 86% | 95% | Amber |
S: 90%

Q reason: Why have validation times collapsed?
A: The fall in validation follows the departure of two technicians in September and the introduction of new software on 4 November.
S: the departure of two technicians in September and the introduction of new software on 4 November

Q fact-text: how much does keeping the second technician job empty save?
A: One post was filled in January; the second is being held vacant to save £19,400 in the present year.
S: £19,400

Q comparison: are there more or fewer enforcement cases open than a year ago?
A: There were 43 live enforcement cases at the end of December, compared with 57 a year earlier.
S: 43

Q fact-table: What did losing the Plough Inn appeal cost the council?
A: | The Plough Inn, Thornby St Mary | Thornby | Approve | Refused by Committee | Allowed 3/12/13 | £9,870 against Council |
S: £9,870

Q fact-table: mill cottages sallow end appeal outcome
A: | 2 Mill Cottages, Sallow End | Sallow | Approve | Refused by Committee | Allowed 14/11/13 | £4,150 against Council |
S: Allowed 14/11/13

Q list: Which appeals did the council lose?
A: | 2 Mill Cottages, Sallow End | Sallow | Approve | Refused by Committee | Allowed 14/11/13 | £4,150 against Council |
A: | The Plough Inn, Thornby St Mary | Thornby | Approve | Refused by Committee | Allowed 3/12/13 | £9,870 against Council |

Q paraphrase: did we ever get any money back off someone who appealed?
A: | Barn at Hollin Farm, Eskham | Eskham | Refuse | Refused by Committee | Dismissed 11/12/13 | £1,200 to Council |
S: £1,200 to Council

Q reason: what did the inspector criticise about the refusal of the pub at Thornby?
A: In allowing the appeal at the Plough Inn the Inspector found that the Council had produced no evidence of noise to support its single reason for refusal.
S: the Council had produced no evidence of noise to support its single reason for refusal

Q fact-table: agency staff overspend development control
A: | Agency staff | 20 | 68 | +48 |
S: +48

Q paraphrase: how much were we meant to be spending on temps in planning this year
A: | Agency staff | 20 | 68 | +48 |
S: 20

Q fact-table: How much planning fee income is now forecast for 2013/14?
A: | Planning fee income | -540 | -588 | -48 |
S: -588

Q fact-table: appeals and legal costs budget 13/14
A: | Appeals and legal costs | 35 | 59 | +24 |
S: 35

Q fact-text: what will it cost me to have a meeting about my extension before I apply
A: Charging for householder pre-application advice, at £45 a meeting, will begin on 1 May 2014.
S: £45 a meeting

Q date: when do the delegation rules come up for review?
A: 14 May 2014: Review of the scheme of delegation (Mr Tansley)
S: 14 May 2014

N unanswerable: Which councillors voted against granting permission at Gorse Lane?

N unanswerable: How many people signed a petition about the Old Creamery?

N unanswerable: what was the validation figure for the first quarter of 2013/14

N unanswerable: how much did the bat survey cost

N unanswerable: Why did English Heritage not want to comment on the creamery?

N unanswerable: what did the inspector say about Mill Cottages

N unanswerable: how many spare places are there at Aldwick primary school?

N unanswerable: What was the final outturn for agency staff in 2012/13?

N unanswerable: who spoke for the applicant at the village hall item?

N unanswerable: how many enforcement notices were served at Pockridge in 2012?

N false-premise: Why did the county highway authority object to the Old Creamery?

N false-premise: when was the creamery building listed?

N false-premise: how much compensation was paid to the applicant for 61 Station Road after the appeal was allowed

N false-premise: Why did Tolland Homes refuse to provide any affordable homes at Gorse Lane?

N false-premise: who was the replacement for the second technician?

Q fact-table: small planning jobs done within eight weeks in Q2?
A: | Minor applications decided in 8 weeks | 66% | 71% | 74% | 65% | Green |
S: 71%

Q fact-table: what share of enforcement complaints got a visit in ten days in the third quarter of 2013/14
A: | Enforcement complaints visited in 10 days | 77% | 81% | 82% | 80% | Green |
S: 82%

Q fact-table: appeals dismissed target
A: | Appeals dismissed | 70% | 67% | 60% | 66% | Red |
S: 66%

Q fact-table: In which ward was the Hollin Farm barn appeal?
A: | Barn at Hollin Farm, Eskham | Eskham | Refuse | Refused by Committee | Dismissed 11/12/13 | £1,200 to Council |
S: Eskham

Q fact-table: consultants underspend planning 13/14
A: | Consultants | 40 | 33 | -7 |
S: -7

Q fact-table: what became of the canal street bus depot appeal
A: | Bus depot, Canal Street, Aldwick | Aldwick South | Refuse | Refused under delegation | Withdrawn 18/12/13 | None |
S: Withdrawn 18/12/13

Q comparison: Did the delegation rate go up between Q2 and Q3 of 2013/14?
A: | Decisions delegated to officers | 91% | 93% | 94% | 90% | Green |

N unanswerable: what did we spend on agency planners in 2012/13
