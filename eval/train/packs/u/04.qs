Q paraphrase: who do i ring if i want to get up and have my say
A: Members of the public wishing to address the Committee must register with the Committee Officer, Miss Ffion Kettley, not later than 12 noon on the Friday preceding.
S: Miss Ffion Kettley

Q date: how late can i leave it to put my name down to talk
A: Members of the public wishing to address the Committee must register with the Committee Officer, Miss Ffion Kettley, not later than 12 noon on the Friday preceding.
S: not later than 12 noon on the Friday preceding

Q paraphrase: how long do i get on my feet
A: Each speaker is allotted three minutes; where several wish to speak upon the same side they are expected to appoint a spokesman.
S: three minutes

Q paraphrase: can i put my photos up on the screen
A: Slides and recordings may not be shown.
S: Slides and recordings may not be shown

N unanswerable: can i send in my photos beforehand

Q paraphrase: how many neighbours are up in arms over the new estate at sparrowpit
A: 1.1 At the close of the publicity period 263 letters of objection and 11 of support had been received.
S: 263

Q paraphrase: does anyone at all want those houses in the field
A: 1.1 At the close of the publicity period 263 letters of objection and 11 of support had been received.
S: 11 of support

N unanswerable: how many of those against the houses live in Harle itself

Q paraphrase: will they care that my house will be worth less
A: Members are advised that neither is a material planning consideration and no weight may be attached to them.
S: no weight may be attached to them

Q paraphrase: does losing my lovely outlook count for owt
A: Members are advised that neither is a material planning consideration and no weight may be attached to them.
S: neither is a material planning consideration

N unanswerable: does losing my phone signal count for owt

Q list: what reasons did the antis give that actually count
A: The following material considerations are raised by objectors: (a) the highway safety of the junction of Sparrowpit Lane with the A6033; (b) surface water discharge upon the allotments; (c) the capacity of Harle Primary School and of the Beacon Surgery; (d) the loss of best and most versatile agricultural land; (e) the effect upon lapwing.

Q who-said: which local councillor is fretting about cars
A: Councillor Dorothea Blewitt, ward member, objects on the ground of traffic.
S: Councillor Dorothea Blewitt

Q who-said: which one is on the side of cheaper homes
A: Councillor Hugh Stainsby, the other ward member, supports the provision of affordable dwellings.
S: Councillor Hugh Stainsby

N unanswerable: what does Roland Ickes make of the houses at Sparrowpit

Q reason: what's the village council's beef?
A: 1.3 Harle Parish Council objects on the ground of prematurity, its Neighbourhood Plan having reached examination.
S: prematurity, its Neighbourhood Plan having reached examination

N unanswerable: when do the villagers get to vote on their Neighbourhood Plan

Q reason: why did the roads people say no to start with
A: 1.4 The Highway Authority (County) initially recommended refusal owing to insufficient visibility.
S: insufficient visibility

Q paraphrase: what's the roads lot asking for now so folk can get over safely on foot
A: Following submission of a revised access with splays of 2.4 m by 90 m, it now raises no objection subject to a contribution of £118,000 for a signalised pedestrian crossing.
S: £118,000 for a signalised pedestrian crossing

N unanswerable: how many crashes have there been at the bottom of Sparrowpit Lane

Q paraphrase: can the sewage plant cope with that many new loos right now?
A: The Water Company states that the Harle treatment works has headroom for 60 dwellings at present and for a further 140 upon completion of works in 2019.
S: headroom for 60 dwellings at present

Q date: when will the sewage plant be made bigger
A: The Water Company states that the Harle treatment works has headroom for 60 dwellings at present and for a further 140 upon completion of works in 2019.
S: 2019

N unanswerable: what will making the sewage plant bigger set them back

Q paraphrase: how big does the pond have to be so the plots dont flood
A: 1.5 The Lead Local Flood Authority requests an attenuation basin sized for the 1-in-100-year event with an allowance of 40 % for climate change.
S: sized for the 1-in-100-year event with an allowance of 40 % for climate change

Q paraphrase: how many little ones would the estate bring to the village school
A: 1.6 The Education Authority calculates a yield of 18 primary and 13 secondary pupils.
S: 18

Q paraphrase: how many teenagers are they counting on
A: 1.6 The Education Authority calculates a yield of 18 primary and 13 secondary pupils.
S: 13

Q paraphrase: are there any free desks left for infants in harle
A: Harle Primary School has nine surplus places; a contribution of £147,600 is therefore sought for the remaining nine primary pupils.
S: nine surplus places

Q paraphrase: do the builders have to give the big school anything
A: No contribution is sought for secondary education.
S: No contribution is sought for secondary education

N unanswerable: are there any free desks left at the big school

Q paraphrase: i can never get in at the doctors, are they over the top already
A: 1.7 The Clinical Commissioning Group seeks £31,025 toward an additional consulting room at the Beacon Surgery, whose list stands at 7,940 against a notional capacity of 7,200.
S: 7,940 against a notional capacity of 7,200

Q fact-text: what does the NHS want the builder to hand over
A: 1.7 The Clinical Commissioning Group seeks £31,025 toward an additional consulting room at the Beacon Surgery, whose list stands at 7,940 against a notional capacity of 7,200.
S: £31,025

N unanswerable: how many doctors work at the Beacon

Q fact-text: how many nesting peewits are left this year
A: 1.8 The Council's ecologist reports three breeding pairs of lapwing in 2016 (2015: five pairs; 2014: seven).
S: three breeding pairs

Q paraphrase: how many couples of those birds were there two summers back
A: 1.8 The Council's ecologist reports three breeding pairs of lapwing in 2016 (2015: five pairs; 2014: seven).
S: seven

N false-premise: why are there more lapwings every year

Q paraphrase: how close is brock's den to that pond
A: A badger sett lies 34 m from the proposed basin and a licence would be required.
S: 34 m

Q paraphrase: how much land must they set aside for the birds instead
A: Compensatory habitat of 2.3 hectares is recommended.
S: 2.3 hectares

N unanswerable: where is the land they'd set aside for the birds

Q reason: why is the town hall's hand forced on building in fields
A: The Council can however demonstrate only 3.6 years' supply of deliverable housing land against the five required, and paragraph 49 of the National Planning Policy Framework accordingly applies.
S: The Council can however demonstrate only 3.6 years' supply of deliverable housing land against the five required

Q definition: what does the tilted thing mean for saying yes or no
A: The tilted balance is engaged and permission should be granted unless adverse impacts would significantly and demonstrably outweigh the benefits.
S: permission should be granted unless adverse impacts would significantly and demonstrably outweigh the benefits

Q fact-text: how many cheaper homes is the builder putting on the table
A: 1.10 The applicant offers 30 % affordable dwellings, namely 25 units of which 18 would be for rent and seven for shared ownership.
S: 25 units

Q paraphrase: how many could you part buy
A: 1.10 The applicant offers 30 % affordable dwellings, namely 25 units of which 18 would be for rent and seven for shared ownership.
S: seven

N unanswerable: what would the rent be on one of the cheaper homes

Q paraphrase: did the government's money man think the builder could stretch further
A: The applicant's viability appraisal has been tested by the District Valuer, who considers that 33 % would be viable.
S: who considers that 33 % would be viable

Q paraphrase: what do the rules say the share of cheaper homes should be
A: Policy H4 requires 35 %.
S: 35 %

Q decision: what are officials telling members to do about sparrowpit lane
A: **Recommendation:** that permission be GRANTED subject to a section 106 agreement securing 33 % affordable dwellings and the contributions aforesaid.
S: permission be GRANTED

N false-premise: how did members vote on the Sparrowpit Lane houses

Q paraphrase: why shrug off the bird charity's own tally
A: Officer comment: the Trust's survey was undertaken outside the recognised season and does not alter the recommendation.
S: the Trust's survey was undertaken outside the recognised season

Q who-said: who reckons there are a couple more nests than the expert found?
A: The Lapwing Trust states that its counts exceed those of the ecologist by two pairs.
S: The Lapwing Trust

Q paraphrase: what's next door at number seven griping about
A: No. 7 complains of the loss of daylight to a kitchen; No. 11 of overlooking from the decking.
S: the loss of daylight to a kitchen

Q paraphrase: who's scared of the Ludlows peering in
A: No. 7 complains of the loss of daylight to a kitchen; No. 11 of overlooking from the decking.
S: No. 11

N unanswerable: what's number 22 griping about with the Ludlows' plans

Q paraphrase: how tall has the privacy panel got to be
A: 2.2 It is recommended that permission be granted subject to a condition that an obscured screen 1.8 m high be erected along the western edge of the decking before first use.
S: 1.8 m

Q paraphrase: did they get the Ludlows to make it smaller?
A: The depth of the extension has been reduced at officers' request from 5.0 m to 3.8 m.
S: reduced at officers' request from 5.0 m to 3.8 m

N unanswerable: what will the Ludlows pay to have it built

Q fact-text: how many are afraid of a racket at night from the pub in the old chapel
A: 3.1 Nineteen objections relate to nocturnal disturbance, and four to the absence of off-street parking.
S: Nineteen

Q paraphrase: how long has the chapel stood empty
A: Thirty-two letters of support welcome the return to use of a Grade II listed building vacant since 2008.
S: since 2008

N unanswerable: why did the congregation give up the chapel

Q paraphrase: when must drinkers clear out of the beer garden, say the noise people
A: 3.2 Environmental Health recommends that no amplified music be played outdoors, that outside seating be vacated by 9 p.m., and that bottles not be emptied between 10 p.m. and 8 a.m.
S: by 9 p.m.

Q paraphrase: how late did the pub firm want people boozing outside
A: The applicant had requested outside seating until 11 p.m.
S: until 11 p.m.

N unanswerable: how late did the pub firm want to serve indoors

Q paraphrase: what's the old buildings officer cross about in the chapel
A: 3.3 The Conservation Officer objects to the removal of the gallery but not to the bar.
S: the removal of the gallery

Q decision: could the chapel pub still get a yes
A: Recommendation: that permission be REFUSED in respect of harm to the listed interior, unless amended plans retaining the gallery be received before the meeting.
S: unless amended plans retaining the gallery be received before the meeting

Q paraphrase: who stood in to run things in august
A: **31.** Councillor Blewitt (Chairman for the meeting in the absence of Councillor Roland Ickes) welcomed members.
S: Councillor Blewitt

N unanswerable: why wasn't Roland Ickes there in August

Q decision: how did they vote on the flats above the shops in bank st
A: Upon a recorded vote: for, 7; against, 3; abstaining, 1.
S: for, 7; against, 3; abstaining, 1

N unanswerable: how did they vote on the windmill at the farm

Q reason: what had they got against the farmer's windmill?
A: REFUSED, contrary to the officer's recommendation, by reason of its effect upon the setting of Tansley Tower.
S: its effect upon the setting of Tansley Tower

Q who-said: who said turning down the windmill could cost them dear
A: Councillor Aziz warned that an award of costs might follow.
S: Councillor Aziz

N false-premise: how much did the farmer win off them over the windmill

Q decision: what happened with the big lit up sign by the shops out of town
A: **34. 15/0991/ADV, Cleave Retail Park.** Illuminated totem sign.
A: DEFERRED for a site visit on 12 September.
S: DEFERRED for a site visit on 12 September

Q reason: why don't the two trees at the vicarage get protected
A: **35. Tree Preservation Order 4/2016.** Confirmed in respect of the copper beech at The Rectory, Harle; not confirmed in respect of two limes, which the arboriculturist considered to be diseased.
S: the arboriculturist considered to be diseased

Q paraphrase: which tree can't the vicar chop down
A: **35. Tree Preservation Order 4/2016.** Confirmed in respect of the copper beech at The Rectory, Harle; not confirmed in respect of two limes, which the arboriculturist considered to be diseased.
S: the copper beech at The Rectory

N unanswerable: how old is the tree the vicar can't chop down

Q fact-table: how many big schemes were sorted on time in the spring
A: | Major within 13 weeks | 60 | 71.4 | 66.7 | 58.3 | 62.5 |
S: 58.3

Q fact-table: are ordinary folk's loft and kitchen plans being dealt with as fast as last yr
A: | Householder within 8 weeks | none | 91.2 | 89.9 | 87.4 | 85.0 |
S: 85.0

Q fact-table: how often does the inspector back the council lately
A: | Appeals dismissed | none | 68.0 | 63.6 | 57.1 | 50.0 |
S: 50.0

Q fact-table: when you shop a dodgy builder do they come out inside a fortnight, whole of 2015/16
A: | Enforcement complaints visited in 10 days | none | 82.0 | 77.5 | 64.9 | 70.2 |
S: 77.5

N unanswerable: how many people shopped a dodgy builder in 2015/16

Q fact-table: how much will losing in front of inspectors cost them this year
A: | Appeal costs awarded against the Council | 0 | -37 | 0 | -82 |
S: -82

Q fact-table: temp planners bill last year
A: | Agency planners | -30 | -96 | -40 | -71 |
S: -96

Q fact-table: what do they reckon they'll take for checking house-buyers' paperwork this year
A: | Land charges searches | 130 | 122 | 125 | 119 |
S: 119

N unanswerable: what do they charge one house-buyer for checking the paperwork

Q fact-table: any joy with the caravans up at cold gate
A: | E/16/009 | Land at Cold Gate | Residential caravans (4) | January 2016 | Injunction granted 11 July |
S: Injunction granted 11 July

Q fact-table: what about the chippy smell pipe on bank street
A: | E/16/023 | The Bay Tree, Bank Street | Extraction flue | February 2016 | Retrospective application awaited |
S: Retrospective application awaited

Q fact-table: is anyone doing owt about that massive fence
A: | E/16/037 | 22 Quarry View | Fence over 2 m | April 2016 | Not expedient to pursue |
S: Not expedient to pursue

Q fact-table: airbnb on mill row, are they allowed
A: | E/16/058 | 14 Mill Row | Holiday letting | July 2016 | No breach found |
S: No breach found

N unanswerable: who grassed on the airbnb on mill row

Q fact-table: someone ripping up old bangers on the forge site, where has that got to
A: | E/15/112 | Unit 4, Forge Estate | Car breaking | March 2015 | Notice served; appeal lodged |
S: Notice served; appeal lodged

N false-premise: when were the cricketers told to rip out their lights

Q paraphrase: how do i get to have my say on the night
A: Members of the public wishing to address the Committee must register with the Committee Officer, Miss Ffion Kettley, not later than 12 noon on the Friday preceding.
S: Miss Ffion Kettley

Q paraphrase: how many minutes before they shut me up
A: Each speaker is allotted three minutes; where several wish to speak upon the same side they are expected to appoint a spokesman.
S: three minutes

Q paraphrase: how many people wrote in against building in the field
A: 1.1 At the close of the publicity period 263 letters of objection and 11 of support had been received.
S: 263

N unanswerable: how many people came to the meeting to shout about the field

Q paraphrase: can i object because it'll knock thousands off what my place is worth
A: Members are advised that neither is a material planning consideration and no weight may be attached to them.
S: no weight may be attached to them

Q reason: why is the parish against it
A: 1.3 Harle Parish Council objects on the ground of prematurity, its Neighbourhood Plan having reached examination.
S: prematurity, its Neighbourhood Plan having reached examination

Q paraphrase: will the drains take it, how many homes is there room for as it is
A: The Water Company states that the Harle treatment works has headroom for 60 dwellings at present and for a further 140 upon completion of works in 2019.
S: headroom for 60 dwellings at present

Q paraphrase: how many new infants and juniors
A: 1.6 The Education Authority calculates a yield of 18 primary and 13 secondary pupils.
S: 18

Q paraphrase: is the village school full up
A: Harle Primary School has nine surplus places; a contribution of £147,600 is therefore sought for the remaining nine primary pupils.
S: nine surplus places

Q paraphrase: how many patients too many has the surgery got
A: 1.7 The Clinical Commissioning Group seeks £31,025 toward an additional consulting room at the Beacon Surgery, whose list stands at 7,940 against a notional capacity of 7,200.
S: 7,940 against a notional capacity of 7,200

N unanswerable: how many dentists are there in Harle

Q fact-text: are there any of those birds left, how many couples this year
A: 1.8 The Council's ecologist reports three breeding pairs of lapwing in 2016 (2015: five pairs; 2014: seven).
S: three breeding pairs

Q paraphrase: how far from the digging is the sett
A: A badger sett lies 34 m from the proposed basin and a licence would be required.
S: 34 m

Q reason: why can't they just say no, it's outside the village line
A: The Council can however demonstrate only 3.6 years' supply of deliverable housing land against the five required, and paragraph 49 of the National Planning Policy Framework accordingly applies.
S: The Council can however demonstrate only 3.6 years' supply of deliverable housing land against the five required

Q fact-text: how many would be for people who can't afford market price
A: 1.10 The applicant offers 30 % affordable dwellings, namely 25 units of which 18 would be for rent and seven for shared ownership.
S: 25 units

Q paraphrase: could the builder afford more cheap ones
A: The applicant's viability appraisal has been tested by the District Valuer, who considers that 33 % would be viable.
S: who considers that 33 % would be viable

N unanswerable: how much profit is the builder making

Q paraphrase: who'll lose their light and in what room
A: No. 7 complains of the loss of daylight to a kitchen; No. 11 of overlooking from the decking.
S: the loss of daylight to a kitchen

Q paraphrase: has the kitchen-side building been shrunk
A: The depth of the extension has been reduced at officers' request from 5.0 m to 3.8 m.
S: reduced at officers' request from 5.0 m to 3.8 m

Q paraphrase: since when's nobody used the old zion
A: Thirty-two letters of support welcome the return to use of a Grade II listed building vacant since 2008.
S: since 2008

Q paraphrase: how late could people sit outside with a pint if the health people get their way
A: 3.2 Environmental Health recommends that no amplified music be played outdoors, that outside seating be vacated by 9 p.m., and that bottles not be emptied between 10 p.m. and 8 a.m.
S: by 9 p.m.

N unanswerable: how many people could sit outside with a pint

Q paraphrase: what do the heritage people not want ripped out
A: 3.3 The Conservation Officer objects to the removal of the gallery but not to the bar.
S: the removal of the gallery

Q decision: bank st flats, how many for and against
A: Upon a recorded vote: for, 7; against, 3; abstaining, 1.
S: for, 7; against, 3; abstaining, 1

Q reason: why was the turbine turned down
A: REFUSED, contrary to the officer's recommendation, by reason of its effect upon the setting of Tansley Tower.
S: its effect upon the setting of Tansley Tower

Q fact-table: have they got those travellers' vans stopped
A: | E/16/009 | Land at Cold Gate | Residential caravans (4) | January 2016 | Injunction granted 11 July |
S: Injunction granted 11 July

N unanswerable: how many people are living in the caravans up at cold gate

Q fact-table: how much went on freelancers because they can't keep planners
A: | Agency planners | -30 | -96 | -40 | -71 |
S: -96

N false-premise: why was the copper beech felled

N unanswerable: who owns the field at sparrowpit

N unanswerable: how many bungalows would there be

N unanswerable: what did the farmer say when they turned down his turbine

N false-premise: why did the surgery say it has room for more patients

N unanswerable: how many pupils go to Harle Primary altogether

N unanswerable: what sort of beer will the chapel pub sell

N unanswerable: how many jobs would the chapel pub bring

N unanswerable: who lives at number 11 Quarry View

N false-premise: why did they cut the lime trees down last year

N unanswerable: when's the site visit at the Ludlows

N unanswerable: what did the developer give to the parish council
