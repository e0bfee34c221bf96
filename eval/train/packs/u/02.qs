Q paraphrase: how deep does a hole have to be before someone comes out next day
A: Carriageway defects of 40 mm depth or more on strategic routes are classed as Category 1 and are made safe within 24 hours; those on local distributor roads within five working days.
S: 40 mm depth or more

Q fact-text: big hole on a main road, how fast must they fill it
A: Carriageway defects of 40 mm depth or more on strategic routes are classed as Category 1 and are made safe within 24 hours; those on local distributor roads within five working days.
S: within 24 hours

N unanswerable: hole on a cycle track, how fast must they fill it

Q paraphrase: how long do they get to sort the shallower ones
A: Defects between 20 mm and 40 mm are Category 2 and are programmed within 90 days.
S: within 90 days

Q paraphrase: has anyone actually been out with a ruler to the crater by the pub
A: The defect at Pickwell was measured on 6 January 2014 at 34 mm and is accordingly Category 2.
S: measured on 6 January 2014 at 34 mm

N unanswerable: who went out with a ruler to the crater by the pub

Q who-said: who asked about the crater by the Fox and Grapes
A: **Question 1, Mrs Cynthia Aldous, Pickwell.** "How long has the defect outside the Fox and Grapes to remain before it is attended to?"
S: Mrs Cynthia Aldous

Q paraphrase: bust my wheel on a hole, how many people got a payout
A: In 2012/13 the authority received 1,146 third-party claims in respect of carriageway defects, of which 203 were settled at a total of £71,300 and 861 were repudiated in reliance on section 58 of the Highways Act 1980; the balance remains open.
S: 203

Q paraphrase: how many motorists were told to get lost when they asked for money in 2012/13
A: In 2012/13 the authority received 1,146 third-party claims in respect of carriageway defects, of which 203 were settled at a total of £71,300 and 861 were repudiated in reliance on section 58 of the Highways Act 1980; the balance remains open.
S: 861

N unanswerable: how many motorists were told to get lost when they asked for money in 2011/12

Q reason: what bit of law do they hide behind when they won't cough up for my tyre
A: In 2012/13 the authority received 1,146 third-party claims in respect of carriageway defects, of which 203 were settled at a total of £71,300 and 861 were repudiated in reliance on section 58 of the Highways Act 1980; the balance remains open.
S: section 58 of the Highways Act 1980

Q paraphrase: what does the typical driver walk away with
A: The average settlement in 2012/13 was £351.
S: £351

N unanswerable: whats the biggest sum any driver walked away with

Q paraphrase: what proof have i got to send in for my wrecked suspension
A: Claimants are required to submit two independent estimates and a photograph showing scale.
S: two independent estimates and a photograph showing scale

N unanswerable: what address do i send my proof to for my wrecked suspension

Q reason: what did Haldenby blame for so many more people wanting money
A: Councillor Haldenby replied that inspection frequencies were unaltered since 2009 and that the severity of the winter was the cause.
S: the severity of the winter

Q paraphrase: are they checking the streets less than they used to
A: Councillor Haldenby replied that inspection frequencies were unaltered since 2009 and that the severity of the winter was the cause.
S: inspection frequencies were unaltered since 2009

N unanswerable: how often do they come round to look at our street

Q paraphrase: what time do the lamps go off outside my house
A: Part-night lighting, under which columns are extinguished between midnight and 5.30 am, was introduced in residential streets in Stoke Hallam from 1 October 2013 following a decision of Cabinet on 18 June.
S: between midnight and 5.30 am

Q date: since when have we been walking home in the pitch black in stoke hallam
A: Part-night lighting, under which columns are extinguished between midnight and 5.30 am, was introduced in residential streets in Stoke Hallam from 1 October 2013 following a decision of Cabinet on 18 June.
S: 1 October 2013

Q date: when did the top brass decide on turning the lamps off
A: Part-night lighting, under which columns are extinguished between midnight and 5.30 am, was introduced in residential streets in Stoke Hallam from 1 October 2013 following a decision of Cabinet on 18 June.
S: 18 June

N unanswerable: when will the lamps start going off in Pickwell

Q paraphrase: which roads get to stay lit all night
A: Exemptions apply to streets with a recorded pattern of night-time crime, streets with CCTV, and streets with sheltered accommodation.
S: streets with a recorded pattern of night-time crime, streets with CCTV, and streets with sheltered accommodation

Q paraphrase: are there more break-ins now its dark
A: The authority holds no evidence that burglary has increased since the change; the constabulary will supply twelve-month data in November 2014.
S: The authority holds no evidence that burglary has increased since the change

Q date: when will the police tell us if thieves are making the most of it
A: The authority holds no evidence that burglary has increased since the change; the constabulary will supply twelve-month data in November 2014.
S: November 2014

N false-premise: how many extra break-ins have the police counted on Linnet Way

Q paraphrase: will the pavements be cleared of ice this winter
A: Footways and cycle tracks are not included in the precautionary salting network, which comprises 1,870 km or 41 % of the carriageway network.
S: Footways and cycle tracks are not included in the precautionary salting network

Q fact-text: what share of roads do the gritters do?
A: Footways and cycle tracks are not included in the precautionary salting network, which comprises 1,870 km or 41 % of the carriageway network.
S: 41 %

Q paraphrase: what does our village have to stump up to have one of those yellow grit boxes topped up again
A: Salt bins are provided on request by parish councils at £165 for the first fill and £58 for each subsequent fill.
S: £58

N unanswerable: how many of those yellow grit boxes are there round here

Q fact-text: how many lamp posts have they got
A: 4.1 The authority maintains 4,560 km of carriageway, 2,310 km of footway, 61,400 lighting columns, 4,120 illuminated signs and 118,000 gullies.
S: 61,400

Q paraphrase: how many drains at the side of the road do they have to look after
A: 4.1 The authority maintains 4,560 km of carriageway, 2,310 km of footway, 61,400 lighting columns, 4,120 illuminated signs and 118,000 gullies.
S: 118,000

N unanswerable: how many traffic lights do they have to look after

Q paraphrase: what would it take in cash to get every road up to scratch
A: 4.2 The Annual Engineer's Survey estimates the cost of restoring the whole of the carriageway to a steady state at £148 million (2011: £126 million).
S: £148 million

Q paraphrase: how often can a back lane expect new tarmac
A: At current rates of expenditure an unclassified road would be resurfaced on average once every 83 years.
S: once every 83 years

N unanswerable: how often can a main road expect new tarmac

Q fact-text: did Whitehall chip in anything for the roads
A: 4.3 An additional £3.2 million was received from the Department in December 2012, two-thirds of which was applied to surface dressing and the remainder to patching.
S: £3.2 million

Q paraphrase: can they use the government handout on the lamps
A: It may not be expended on lighting.
S: may not be expended on lighting

Q paraphrase: how often do the gas and water lot make a bodge of filling in after themselves
A: Of 1,500 reinstatements cored by the authority, 22 % failed on depth or compaction, and the undertakers were required to make them good at their own cost.
S: 22 %

Q paraphrase: who pays when the cable people's trench sinks
A: Of 1,500 reinstatements cored by the authority, 22 % failed on depth or compaction, and the undertakers were required to make them good at their own cost.
S: the undertakers were required to make them good at their own cost

N unanswerable: how much were the gas and water lot fined for bodging it

Q comparison: is the spray machine cheaper than blokes with shovels
A: 4.5 The authority's jet-patching trial, conducted with two machines between March and August 2013, returned a unit cost of £19 per repair against £54 for conventional hand-laid repair; however, 17 % of jet-patched repairs had failed within six months, against 11 % of hand-laid repairs.
S: £19 per repair against £54

Q paraphrase: do the cheapo squirted fixes last
A: 4.5 The authority's jet-patching trial, conducted with two machines between March and August 2013, returned a unit cost of £19 per repair against £54 for conventional hand-laid repair; however, 17 % of jet-patched repairs had failed within six months, against 11 % of hand-laid repairs.
S: 17 % of jet-patched repairs had failed within six months

Q paraphrase: where do they want to keep using the squirty machine
A: Officers recommend the continuation of jet-patching on rural unclassified roads only.
S: rural unclassified roads only

N unanswerable: how much did hiring the squirty machines come to altogether

Q paraphrase: will they be unblocking drains less often
A: From April 2014 it is proposed to reduce the general frequency to once in every eighteen months.
S: once in every eighteen months

Q paraphrase: our corner's always under water, how often do they suck out the grids in spots like that
A: 4.6 Gullies are emptied on an annual cycle save in the 37 locations designated as flood-sensitive, where the frequency is quarterly.
S: quarterly

N unanswerable: is my lane one of the spots where they suck out the grids four times a year

Q fact-text: how many folk bothered to send the form back
A: A questionnaire was dispatched in July 2013 to 4,500 households selected at random; 1,098 replies were received.
S: 1,098

Q paraphrase: how many people think the roads are any good
A: Satisfaction with the condition of carriageways stood at 29 % (2012: 33 %) and with street lighting at 61 % (2012: 68 %).
S: 29 %

Q comparison: are people grumpier about the lamps than last time
A: Satisfaction with the condition of carriageways stood at 29 % (2012: 33 %) and with street lighting at 61 % (2012: 68 %).
S: 61 % (2012: 68 %)

Q paraphrase: do people think they're getting better at dealing with snow
A: Satisfaction with winter treatment rose from 49 % to 56 %.
S: rose from 49 % to 56 %

N false-premise: why are people less happy about how snow is dealt with

Q paraphrase: what's everyone's biggest gripe
A: When invited to name one matter for improvement, 44 % named carriageway defects, 13 % drainage and 9 % overgrown hedges.
S: carriageway defects

Q who-said: who has to find her way home late with her mobile
A: Among verbatim comments was the following, from a carer in Upper Fenby: "I finish at one in the morning and walk the last half mile by the torch on my telephone."
S: a carer in Upper Fenby

Q who-said: what did the lorry man say about fixes not sticking
A: A haulier in Pickwell wrote: "The patches come out quicker than they go in."
S: "The patches come out quicker than they go in."

N unanswerable: what did the lorry man say about the lamps being off

Q fact-table: are they getting to the dangerous holes fast enough lately?
A: | Category 1 defects made safe in time (%) | 94.1 | 97.0 | 96.2 | 91.8 | Red |
S: 91.8

Q reason: how come they got slower at the nasty ones before christmas
A: 6.1 The decline in Category 1 performance is ascribed to the failure of the contractor's mobile works-ordering system for nine days in November.
S: the failure of the contractor's mobile works-ordering system for nine days in November

N unanswerable: how come it takes them longer and longer to get the electric firm to fix a dead lamp

Q fact-table: how long is a lamp out if its the electric company's fault, latest
A: | Streetlight supply faults, mean days | 24.0 | 20.0 | 27.5 | 31.2 | Red |
S: 31.2

Q fact-table: ordinary dead lamps fixed inside a working week q3
A: | Streetlight faults repaired in 5 days (%) | 90.3 | 92.0 | 91.1 | 90.8 | Amber |
S: 90.8

Q fact-table: how bad are the back lanes now
A: | Unclassified roads requiring maintenance (%) | 21.0 | 20.0 | n/a | 23.7 | Red |
S: 23.7

N unanswerable: how bad are the pavements now

Q fact-table: how many badly hurt or dead on the roads over the last twelve months
A: | Killed or seriously injured (number, rolling year) | 188 | 175 | 181 | 179 | Amber |
S: 179

N unanswerable: how many kids badly hurt on the roads over the last twelve months

Q fact-table: do they write back on time when you moan at them
A: | Enquiries answered within 10 days (%) | 76.0 | 85.0 | 84.0 | 86.0 | Green |
S: 86.0

Q list: which road things are failing badly on the chart
A: | Category 1 defects made safe in time (%) | 94.1 | 97.0 | 96.2 | 91.8 | Red |
A: | Streetlight supply faults, mean days | 24.0 | 20.0 | 27.5 | 31.2 | Red |
A: | Gullies emptied to programme (%) | 99.0 | 98.0 | 71.0 | 83.0 | Red |
A: | Unclassified roads requiring maintenance (%) | 21.0 | 20.0 | n/a | 23.7 | Red |

Q fact-table: how far over the pot for filling holes are they going to go
A: | Carriageway patching | 4,800 | 5,300 | 5,940 | +640 |
S: +640

Q fact-table: how much left over from the gritting kitty
A: | Winter service | 2,070 | 2,070 | 1,690 | -380 |
S: -380

N unanswerable: how much gritting money was left over the winter before

Q fact-table: what will they end up dishing out to drivers with broken cars this year
A: | Third-party claims | 640 | 640 | 815 | +175 |
S: 815

Q fact-table: leccy for the lamps, what will it come to
A: | Lighting energy | 2,915 | 2,715 | 2,804 | +89 |
S: 2,804

Q paraphrase: is turning the lamps off saving as much as they hoped
A: 7.1 Part-night lighting was expected to reduce the energy budget by £200,000 in the current year; the saving now projected is £111,000, the shortfall arising from late delivery of photocells.
S: the saving now projected is £111,000

Q reason: why arent they saving as much leccy as they banked on
A: 7.1 Part-night lighting was expected to reduce the energy budget by £200,000 in the current year; the saving now projected is £111,000, the shortfall arising from late delivery of photocells.
S: late delivery of photocells

N unanswerable: which firm let them down with the parts for the lamps

Q paraphrase: why's the grass so long on the country lanes, who cut that back
A: 7.2 The Panel is reminded that verge cutting on rural roads was reduced from three cuts to two by Full Council in February 2013, against the recommendation of this Panel.
S: reduced from three cuts to two by Full Council

Q date: when do they rip up fenby hill
A: | B4022 Fenby Hill | Upper Fenby | 840 | 158,000 | June 2014 |
S: June 2014

Q fact-table: what's the bill for new tarmac by the almshouses
A: | U305 Almshouse Road | Stoke Hallam | 390 | 47,500 | July 2014 |
S: 47,500

Q fact-table: will my road, cob street, get done for sure
A: | U440 Cob Street | Marlgate | 515 | 58,000 | Reserve list |
S: Reserve list

N unanswerable: when will they finish ripping up the Marlgate Bypass

Q paraphrase: what if i forget to move my car when the tar gang turns up
A: Vehicles remaining upon the carriageway will be relocated to an adjoining street without charge.
S: relocated to an adjoining street without charge

Q paraphrase: how much warning do we get before they dig up our road
A: 8.1 Frontagers will receive notice fourteen days before works commence.
S: fourteen days

Q paraphrase: who's cross that her street got left off
A: 8.2 Councillor Bridget Sallow (Nether Fenby) has objected to the omission of Chapel Rise, which scored 62 against a threshold of 70.
S: Councillor Bridget Sallow

N unanswerable: what would it have cost to do Chapel Rise

Q decision: did they agree to keep lamps on till people are home from the last train
A: The proposal was lost, four voting in favour and six against, with one abstention.
S: The proposal was lost

Q paraphrase: what would it cost to leave it bright for late commuters
A: The Assistant Director advised that this would forgo £14,000 a year.
S: £14,000 a year

N unanswerable: which member sat on the fence about lamps for late commuters

Q decision: what are they having a go at instead of total darkness, and where
A: **9.4** The Panel resolved to recommend to Cabinet that dimming by 30 % be trialled at Nether Fenby in preference to extinguishment, and that the trial be reviewed after six months.
S: dimming by 30 % be trialled at Nether Fenby

N false-premise: what did people in Nether Fenby think of the dimmer lamps

Q paraphrase: who's hanging up his boots after all those years of gritting
A: **9.5** The Chairman, Councillor Verity Cann, thanked Mr Bernard Hoyle, Winter Service Manager, who was retiring after 36 years.
S: Mr Bernard Hoyle

N unanswerable: who's taking over the gritting job

Q paraphrase: who do i tell if i cant make it in january
A: County Hall, Marlgate, Stoke Hallam. Lead officer: Desmond Airey, Assistant Director (Highways). Clerk: Mrs Sunita Pargeter, to whom apologies and notice of substitutes should be sent by noon on 22 January.
S: Mrs Sunita Pargeter

Q paraphrase: what size of dip makes it an emergency
A: Carriageway defects of 40 mm depth or more on strategic routes are classed as Category 1 and are made safe within 24 hours; those on local distributor roads within five working days.
S: 40 mm depth or more

Q paraphrase: when will the not so bad ones be patched
A: Defects between 20 mm and 40 mm are Category 2 and are programmed within 90 days.
S: within 90 days

Q paraphrase: how many drivers got money back for damage, 2012/13
A: In 2012/13 the authority received 1,146 third-party claims in respect of carriageway defects, of which 203 were settled at a total of £71,300 and 861 were repudiated in reliance on section 58 of the Highways Act 1980; the balance remains open.
S: 203

N unanswerable: how many claims for tripping on the pavement did they pay out on

Q paraphrase: how do i show them what the hole did to my car
A: Claimants are required to submit two independent estimates and a photograph showing scale.
S: two independent estimates and a photograph showing scale

Q paraphrase: till when in the morning is our street black
A: Part-night lighting, under which columns are extinguished between midnight and 5.30 am, was introduced in residential streets in Stoke Hallam from 1 October 2013 following a decision of Cabinet on 18 June.
S: between midnight and 5.30 am

Q paraphrase: how could we get our street left out of the blackout
A: Exemptions apply to streets with a recorded pattern of night-time crime, streets with CCTV, and streets with sheltered accommodation.
S: streets with a recorded pattern of night-time crime, streets with CCTV, and streets with sheltered accommodation

Q paraphrase: have burglars had a field day since lights out
A: The authority holds no evidence that burglary has increased since the change; the constabulary will supply twelve-month data in November 2014.
S: The authority holds no evidence that burglary has increased since the change

Q paraphrase: do they put salt down for people on foot
A: Footways and cycle tracks are not included in the precautionary salting network, which comprises 1,870 km or 41 % of the carriageway network.
S: Footways and cycle tracks are not included in the precautionary salting network

Q paraphrase: whats the total bill to fix every road in the county
A: 4.2 The Annual Engineer's Survey estimates the cost of restoring the whole of the carriageway to a steady state at £148 million (2011: £126 million).
S: £148 million

Q paraphrase: when's my little lane likely to be redone, at this pace
A: At current rates of expenditure an unclassified road would be resurfaced on average once every 83 years.
S: once every 83 years

N unanswerable: how often do they paint new white lines

Q paraphrase: how many of the machine's fixes fell to bits inside half a year
A: 4.5 The authority's jet-patching trial, conducted with two machines between March and August 2013, returned a unit cost of £19 per repair against £54 for conventional hand-laid repair; however, 17 % of jet-patched repairs had failed within six months, against 11 % of hand-laid repairs.
S: 17 % of jet-patched repairs had failed within six months

Q paraphrase: how many trenches were filled in badly
A: Of 1,500 reinstatements cored by the authority, 22 % failed on depth or compaction, and the undertakers were required to make them good at their own cost.
S: 22 %

Q paraphrase: are they going to leave the gutters clogged longer
A: From April 2014 it is proposed to reduce the general frequency to once in every eighteen months.
S: once in every eighteen months

Q paraphrase: how many are content with the state of the tarmac
A: Satisfaction with the condition of carriageways stood at 29 % (2012: 33 %) and with street lighting at 61 % (2012: 68 %).
S: 29 %

Q paraphrase: what do folk want sorted first
A: When invited to name one matter for improvement, 44 % named carriageway defects, 13 % drainage and 9 % overgrown hedges.
S: carriageway defects

N unanswerable: what was everyone's biggest gripe the year before

Q reason: what held up the emergency crews in the autumn
A: 6.1 The decline in Category 1 performance is ascribed to the failure of the contractor's mobile works-ordering system for nine days in November.
S: the failure of the contractor's mobile works-ordering system for nine days in November

Q fact-table: how badly is the pothole budget bust
A: | Carriageway patching | 4,800 | 5,300 | 5,940 | +640 |
S: +640

Q paraphrase: how much less are we really paying thanks to the blackout
A: 7.1 Part-night lighting was expected to reduce the energy budget by £200,000 in the current year; the saving now projected is £111,000, the shortfall arising from late delivery of photocells.
S: the saving now projected is £111,000

Q paraphrase: whose bright idea was it to mow the roadsides less
A: 7.2 The Panel is reminded that verge cutting on rural roads was reduced from three cuts to two by Full Council in February 2013, against the recommendation of this Panel.
S: reduced from three cuts to two by Full Council

Q date: what month will i be stuck behind roadworks on the hill at upper fenby
A: | B4022 Fenby Hill | Upper Fenby | 840 | 158,000 | June 2014 |
S: June 2014

N unanswerable: which firm will be digging up fenby hill

Q paraphrase: will they tow me if i'm parked there when they come to surface
A: Vehicles remaining upon the carriageway will be relocated to an adjoining street without charge.
S: relocated to an adjoining street without charge

Q decision: are the station streets getting light for the late train
A: The proposal was lost, four voting in favour and six against, with one abstention.
S: The proposal was lost

N false-premise: how much did they save by dimming the lamps at Nether Fenby

N unanswerable: how deep was the hole at Upper Fenby

N unanswerable: how much did the driver with the biggest claim want

N unanswerable: how many sheltered flats in Marlgate still have lamps on all night

N unanswerable: how many people asked for their street to be lit again

N false-premise: when did the police say burglars had got worse in the dark

N unanswerable: how many grit boxes did Pickwell pay for

N unanswerable: what did the gas people say about their bodged trenches

N unanswerable: what was Bernard Hoyle's leaving present

N false-premise: why were people happier with the street lamps in 2013

N unanswerable: how many holes did they fill last year altogether
