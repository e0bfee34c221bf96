Q paraphrase: are they going to make it dearer to bury my mum
A: 2. It is recommended that with effect from 1 July 2013 interment fees be increased by 4 %, fees for the Exclusive Right of Burial by 6 %, and fees for memorials by 2 %; and that the fees of persons not resident in the parish at death continue to be three times those of parishioners.
S: interment fees be increased by 4 %

Q paraphrase: what about the price of putting up a stone, how much is that going up
A: 2. It is recommended that with effect from 1 July 2013 interment fees be increased by 4 %, fees for the Exclusive Right of Burial by 6 %, and fees for memorials by 2 %; and that the fees of persons not resident in the parish at death continue to be three times those of parishioners.
S: 2 %

Q paraphrase: uncle lived three villages off, how much more do we pay to have him laid here
A: 2. It is recommended that with effect from 1 July 2013 interment fees be increased by 4 %, fees for the Exclusive Right of Burial by 6 %, and fees for memorials by 2 %; and that the fees of persons not resident in the parish at death continue to be three times those of parishioners.
S: three times those of parishioners

N unanswerable: how many outsiders were laid here last year

Q paraphrase: gran went into a home out of town two years ago, does she still count as local
A: Those who removed to a nursing home within the preceding five years are deemed resident.
S: deemed resident

Q paraphrase: what do grieving parents pay to have a little one laid to rest
A: No fee is charged for a child under sixteen.
S: No fee is charged for a child under sixteen

N unanswerable: how many little ones were laid to rest last year

Q paraphrase: when will they run out of room for full size boxes
A: At the present rate the land remaining will suffice until 2021 for coffins and until 2034 for cremated remains.
S: 2021

Q paraphrase: how many years of space for ashes
A: At the present rate the land remaining will suffice until 2021 for coffins and until 2034 for cremated remains.
S: until 2034

Q paraphrase: what does the church want for the field next to the graves
A: The Board recommends negotiation for 0.9 hectares of glebe adjoining Cemetery Road, which the Diocese values at £68,000.
S: £68,000

N false-premise: when did they buy the field next to the graves

Q fact-text: how long is the plot ours for
A: 3. Exclusive Rights are granted for 75 years.
S: 75 years

Q paraphrase: how many families let theirs go when time was up last year, how many paid again
A: Fourteen expired in 2012/13, of which eight were renewed.
S: Fourteen expired in 2012/13, of which eight were renewed

N unanswerable: what does it cost to keep the plot when time is up

Q paraphrase: how many wobbly gravestones did they find
A: 4. Memorial testing in October 2012 found 87 of 1,140 stones unstable.
S: 87

Q paraphrase: how many did the town push over for safety
A: Thirty-two have been made safe by their owners, 21 laid flat by the Council, and the remainder are awaiting contact with families.
S: 21

Q paraphrase: how many families were upset about pushed over graves
A: The Board has received nine complaints regarding stones laid flat.
S: nine

N unanswerable: what will it cost me to have grandad's stone stood up again

Q paraphrase: can i put plastic roses on dad
A: 5. Artificial flowers, glass, wind chimes and solar lamps are not permitted, save upon the infants' section.
S: not permitted, save upon the infants' section

Q date: when do they clear off the holly rings people leave
A: Wreaths laid at Christmas are removed after 31 January.
S: after 31 January

Q paraphrase: how much for a seat in memory of my husband
A: Benches may be sponsored at £780 for ten years.
S: £780

N unanswerable: how much for a tree in memory of my husband

Q paraphrase: can i drive right up to the grave at the weekend, my legs are bad
A: 6. The gates are locked at dusk; the Board does not recommend a request to admit vehicles on Sundays, though holders of a Blue Badge may do so upon application to the Clerk.
S: holders of a Blue Badge may do so upon application to the Clerk

Q paraphrase: what time do they shut folk out of the graveyard
A: 6. The gates are locked at dusk; the Board does not recommend a request to admit vehicles on Sundays, though holders of a Blue Badge may do so upon application to the Clerk.
S: at dusk

N unanswerable: what time do they let folk in to the graveyard of a morning

Q who-said: who was fed up with mess by the little kids' school
A: **AM 13/02 Open forum.** Mrs Ivy Clamp deplored the quantity of canine excrement upon the path behind the infants' school and enquired whether the byelaw was ever enforced.
S: Mrs Ivy Clamp

Q paraphrase: did anyone at all get done for not scooping
A: The Chair replied that enforcement lay with the District Council's two wardens, who had issued three fixed penalties of £75 in the parish in the year to March 2013 (2011/12: one).
S: three

Q paraphrase: whose job is it to nab people who don't scoop
A: The Chair replied that enforcement lay with the District Council's two wardens, who had issued three fixed penalties of £75 in the parish in the year to March 2013 (2011/12: one).
S: the District Council's two wardens

Q paraphrase: how much is it if you get nabbed for your mutt's mess
A: The Chair replied that enforcement lay with the District Council's two wardens, who had issued three fixed penalties of £75 in the parish in the year to March 2013 (2011/12: one).
S: £75

N unanswerable: how many hours do those who nab people spend in the parish

Q paraphrase: where are the new poo bins going
A: **AM 13/03 Dog waste receptacles.** RESOLVED, on the proposal of Cllr Finch, seconded Cllr Desai, that four additional receptacles be installed at Church Walk, Mill Meadow, Cemetery Road and the infants' school path at a cost of £312 each, and that the emptying contract be extended at £2.85 per receptacle per week.
S: Church Walk, Mill Meadow, Cemetery Road and the infants' school path

Q paraphrase: what does one poo bin set us back to buy
A: **AM 13/03 Dog waste receptacles.** RESOLVED, on the proposal of Cllr Finch, seconded Cllr Desai, that four additional receptacles be installed at Church Walk, Mill Meadow, Cemetery Road and the infants' school path at a cost of £312 each, and that the emptying contract be extended at £2.85 per receptacle per week.
S: £312

N unanswerable: when will the new poo bins go in

N unanswerable: how many poo bins are there already

Q decision: did poplar close get a poo bin
A: A proposal that a receptacle be placed at Poplar Close was not supported.
S: not supported

N false-premise: what did putting a poo bin at poplar close come to

Q paraphrase: why does somebody want the football frames gone from the rec
A: A resident of Poplar Close asked that the goalposts be removed from the recreation ground on account of noise; the request was noted.
S: on account of noise

N unanswerable: who wanted the football frames gone, name

Q paraphrase: what was so dangerous when the playground people checked
A: The high-risk finding related to a corroded bolt upon the junior swings at Mill Meadow, which had been taken out of use on the day of inspection and repaired on 11 March.
S: a corroded bolt upon the junior swings at Mill Meadow

Q date: when could kids go back on the mill meadow ones that rusted
A: The high-risk finding related to a corroded bolt upon the junior swings at Mill Meadow, which had been taken out of use on the day of inspection and repaired on 11 March.
A: | Mill Meadow | Junior swings, bolt | High | Replace | 11 March |
S: 11 March

Q decision: is the zip wire coming back
A: RESOLVED that the aerial runway at the Recreation Ground be withdrawn permanently, the cost of replacement having been quoted at £9,750; that the rubber surface beneath the Poplar Close climbing frame be renewed at £2,260; and that consideration of a splash pad be deferred to 2014/15.
S: withdrawn permanently

Q paraphrase: what would a new zip wire have cost
A: RESOLVED that the aerial runway at the Recreation Ground be withdrawn permanently, the cost of replacement having been quoted at £9,750; that the rubber surface beneath the Poplar Close climbing frame be renewed at £2,260; and that consideration of a splash pad be deferred to 2014/15.
S: £9,750

Q paraphrase: any chance of water jets for the kids this summer
A: RESOLVED that the aerial runway at the Recreation Ground be withdrawn permanently, the cost of replacement having been quoted at £9,750; that the rubber surface beneath the Poplar Close climbing frame be renewed at £2,260; and that consideration of a splash pad be deferred to 2014/15.
S: deferred to 2014/15

N unanswerable: what would water jets for the kids cost

Q reason: why did bruce tindall sit on his hands over the playthings
A: Cllr Tindall abstained, his son-in-law being employed by one of the firms which quoted.
S: his son-in-law being employed by one of the firms which quoted

N unanswerable: which firm does bruce tindall's son in law work for

Q fact-text: how many folk are after a veg patch
A: **AM 13/05 Allotment tenancies.** The Clerk reported that 41 applicants were waiting, of whom eleven resided outside the parish; the longest had applied in June 2009.
S: 41

Q paraphrase: since when has the poor soul at the front of the queue been hoping for a veg patch
A: **AM 13/05 Allotment tenancies.** The Clerk reported that 41 applicants were waiting, of whom eleven resided outside the parish; the longest had applied in June 2009.
S: June 2009

Q paraphrase: do locals get a veg patch ahead of outsiders
A: RESOLVED that full plots of ten rods be divided upon becoming vacant; that parishioners take precedence; and that notice to quit be served upon the tenants of plots 7, 22 and 30B by reason of non-cultivation.
S: parishioners take precedence

Q reason: why are three gardeners being thrown off
A: RESOLVED that full plots of ten rods be divided upon becoming vacant; that parishioners take precedence; and that notice to quit be served upon the tenants of plots 7, 22 and 30B by reason of non-cultivation.
S: non-cultivation

Q reason: how did number 14 get away with it
A: The tenant of plot 14 having given an undertaking to clear by 31 May, no notice was served.
S: having given an undertaking to clear by 31 May

N unanswerable: what's the name of the bloke at number 14

Q paraphrase: why did nell arkwright go out of the room
A: Cllr Arkwright, who rents plot 19, left the room.
S: rents plot 19

Q paraphrase: when can i burn my prunings
A: **AM 13/06 Bonfires and poultry.** RESOLVED that bonfires be permitted only between 1 October and 31 March, after 4 pm; that up to six hens be permitted upon any plot; and that cockerels be prohibited.
S: only between 1 October and 31 March, after 4 pm

Q paraphrase: how many chooks am i let keep
A: **AM 13/06 Bonfires and poultry.** RESOLVED that bonfires be permitted only between 1 October and 31 March, after 4 pm; that up to six hens be permitted upon any plot; and that cockerels be prohibited.
S: up to six hens

Q paraphrase: what about hives
A: A request for bees was referred to the Allotment Society, which is to report in September.
S: referred to the Allotment Society, which is to report in September

N unanswerable: can i keep a couple of rabbits down there

Q reason: why did the festive bulbs go over
A: It was noted that the display had cost £6,940 in 2012 against an estimate of £6,200, the excess arising from the hire of a platform upon two further nights.
S: the hire of a platform upon two further nights

Q paraphrase: what did the shops throw in for the festive bulbs
A: The Chamber of Trade had contributed £1,500.
S: £1,500

N unanswerable: what did the shops throw in for the hanging baskets

Q reason: why has the town's bit of my bill shot up
A: The Mayor replied that 5.1 % was attributable to the Government's reduction of the tax base upon localisation of support, and the remainder to the skate park loan.
S: 5.1 % was attributable to the Government's reduction of the tax base upon localisation of support, and the remainder to the skate park loan

Q paraphrase: how much a year is the town's slice for a middling house
A: The charge at Band D is £61.38 (2012/13: £56.89).
S: £61.38

N unanswerable: how much a year is the town's slice for a band A house

Q paraphrase: how many came along to moan this year
A: Sixty-three electors were present (2012: 41).
S: Sixty-three

Q paraphrase: how many break-ins at the veg patches
A: **ATM 3.** Mrs Olga Pemberton, secretary of the Allotment Society, stated that thefts from sheds had amounted to seventeen since October, and asked for a combination lock.
S: seventeen

Q paraphrase: will marsh road be made safe from burglars as well
A: The Clerk replied that a lock would be fitted upon the Cowslip Lane gate by the end of June; no lock was intended at Marsh Road.
S: no lock was intended at Marsh Road

N unanswerable: at which site were most of the break-ins

Q reason: why can't the lads go boarding after dark
A: The Mayor replied that planning permission limited use to the hours of daylight.
S: planning permission limited use to the hours of daylight

Q decision: so are mutts off mill meadow in summer now or not
A: **ATM 5.** A motion that dogs be excluded from Mill Meadow between May and September was carried by 34 votes to 22; the Mayor advised that the decision of a Town Meeting does not bind the Council.
S: the decision of a Town Meeting does not bind the Council

N unanswerable: who wanted mutts off mill meadow

Q fact-table: how much to go in the ground on top of dad, new price
A: | Interment, double depth | 355 | 370 | 385 |
S: 385

Q fact-table: what is it nowadays to bury an urn, before it goes up
A: | Interment of cremated remains | 120 | 125 | 130 |
S: 125

Q fact-table: adding mum's name to the stone, new cost
A: | Additional inscription | 45 | 50 | 51 |
S: 51

Q fact-table: how much more if its at the weekend, from july
A: | Saturday surcharge | 90 | 100 | 110 |
S: 110

Q fact-table: tracing my family tree, what do they charge to look in the books
A: | Search of registers, per hour | 20 | 25 | 25 |
S: 25

N unanswerable: what do they charge to use the chapel

Q list: where are there veg patches going begging
A: | Cowslip Lane | 64 | 60 | 14 | 3.10 | 3.60 | Standpipes |
A: | Church Field | 21 | 19 | 12 | 3.10 | 3.60 | Standpipes |
A: | Old Brickworks | 17 | 14 | 2 | 2.20 | 2.40 | None |

Q fact-table: which site's got no tap
A: | Old Brickworks | 17 | 14 | 2 | 2.20 | 2.40 | None |
S: Old Brickworks

Q fact-table: what will a rod at gas lane set me back come autumn
A: | Gas Lane | 12 | 12 | 4 | 2.70 | 3.10 | Troughs |
S: 3.10

N unanswerable: what will a rod at gas lane set me back in 2014

Q fact-table: how much did the graveyard bring in
A: | Cemetery income | -19,000 | -22,765 | -20,500 |
S: -22,765

Q fact-table: mowing, what was really spent
A: | Grass cutting | 14,200 | 13,640 | 14,500 |
S: 13,640

Q fact-table: are they cutting back on hanging baskets, what's in the pot for this year
A: | Floral displays | 4,400 | 4,386 | 3,000 |
S: 3,000

N false-premise: why did mowing go over the pot

Q list: which playground faults has nobody sorted yet
A: | Poplar Close | Gate, finger trap | Medium | Adjust closer | Outstanding |
A: | Church Field | Fence, missing rails | Medium | Replace two | Outstanding |

Q fact-table: is the sticking out screw on the mill meadow chute gone
A: | Mill Meadow | Slide, protruding fixing | Medium | File down | 19 March |
S: 19 March

Q paraphrase: which mornings can i catch someone at the moot house
A: The Moot House, High Street, Thistleford. Town Clerk: Mrs Harriet Lovibond. Office hours: Monday, Tuesday and Thursday, 9.30 am to 1 pm.
S: Monday, Tuesday and Thursday

Q paraphrase: why wasnt lucinda marsh there in april
A: **AM 13/01 Apologies** were received and approved from Cllr Lucinda Marsh (bereavement) and Cllr Ted Oakshott (holiday).
S: bereavement

N unanswerable: why wasn't the mayor there in april

Q paraphrase: headstones, what percent
A: 2. It is recommended that with effect from 1 July 2013 interment fees be increased by 4 %, fees for the Exclusive Right of Burial by 6 %, and fees for memorials by 2 %; and that the fees of persons not resident in the parish at death continue to be three times those of parishioners.
S: 2 %

Q paraphrase: what do non locals pay compared with us
A: 2. It is recommended that with effect from 1 July 2013 interment fees be increased by 4 %, fees for the Exclusive Right of Burial by 6 %, and fees for memorials by 2 %; and that the fees of persons not resident in the parish at death continue to be three times those of parishioners.
S: three times those of parishioners

Q paraphrase: is there a charge for burying a baby
A: No fee is charged for a child under sixteen.
S: No fee is charged for a child under sixteen

Q paraphrase: how long till the cemetery's full
A: At the present rate the land remaining will suffice until 2021 for coffins and until 2034 for cremated remains.
S: 2021

N unanswerable: how long till the church's own yard is full

Q paraphrase: price tag on the land for more graves
A: The Board recommends negotiation for 0.9 hectares of glebe adjoining Cemetery Road, which the Diocese values at £68,000.
S: £68,000

Q paraphrase: how many headstones failed the safety check
A: 4. Memorial testing in October 2012 found 87 of 1,140 stones unstable.
S: 87

Q paraphrase: are fake blooms ok on a grave
A: 5. Artificial flowers, glass, wind chimes and solar lamps are not permitted, save upon the infants' section.
S: not permitted, save upon the infants' section

Q paraphrase: sponsoring somewhere to sit, price and for how long
A: Benches may be sponsored at £780 for ten years.
S: £780

Q paraphrase: any way to get a car in on the sabbath
A: 6. The gates are locked at dusk; the Board does not recommend a request to admit vehicles on Sundays, though holders of a Blue Badge may do so upon application to the Clerk.
S: holders of a Blue Badge may do so upon application to the Clerk

Q paraphrase: how many owners were caught letting their dog foul
A: The Chair replied that enforcement lay with the District Council's two wardens, who had issued three fixed penalties of £75 in the parish in the year to March 2013 (2011/12: one).
S: three

N unanswerable: how many owners were caught letting their dog off the lead

Q paraphrase: which spots are getting somewhere to drop doggy bags
A: **AM 13/03 Dog waste receptacles.** RESOLVED, on the proposal of Cllr Finch, seconded Cllr Desai, that four additional receptacles be installed at Church Walk, Mill Meadow, Cemetery Road and the infants' school path at a cost of £312 each, and that the emptying contract be extended at £2.85 per receptacle per week.
S: Church Walk, Mill Meadow, Cemetery Road and the infants' school path

Q paraphrase: price each for the doggy bag bins
A: **AM 13/03 Dog waste receptacles.** RESOLVED, on the proposal of Cllr Finch, seconded Cllr Desai, that four additional receptacles be installed at Church Walk, Mill Meadow, Cemetery Road and the infants' school path at a cost of £312 each, and that the emptying contract be extended at £2.85 per receptacle per week.
S: £312

Q decision: is there one for us in poplar close
A: A proposal that a receptacle be placed at Poplar Close was not supported.
S: not supported

Q paraphrase: which bit of play kit was a real hazard and why
A: The high-risk finding related to a corroded bolt upon the junior swings at Mill Meadow, which had been taken out of use on the day of inspection and repaired on 11 March.
S: a corroded bolt upon the junior swings at Mill Meadow

Q decision: have we seen the last of the flying fox
A: RESOLVED that the aerial runway at the Recreation Ground be withdrawn permanently, the cost of replacement having been quoted at £9,750; that the rubber surface beneath the Poplar Close climbing frame be renewed at £2,260; and that consideration of a splash pad be deferred to 2014/15.
S: withdrawn permanently

N unanswerable: who got hurt on the flying fox

Q paraphrase: when will they think about a paddling spray thing
A: RESOLVED that the aerial runway at the Recreation Ground be withdrawn permanently, the cost of replacement having been quoted at £9,750; that the rubber surface beneath the Poplar Close climbing frame be renewed at £2,260; and that consideration of a splash pad be deferred to 2014/15.
S: deferred to 2014/15

Q fact-text: how long is the queue for a bit of ground to grow spuds
A: **AM 13/05 Allotment tenancies.** The Clerk reported that 41 applicants were waiting, of whom eleven resided outside the parish; the longest had applied in June 2009.
S: 41

Q paraphrase: am i at the back if i live outside
A: RESOLVED that full plots of ten rods be divided upon becoming vacant; that parishioners take precedence; and that notice to quit be served upon the tenants of plots 7, 22 and 30B by reason of non-cultivation.
S: parishioners take precedence

Q reason: what did 7, 22 and 30B do wrong
A: RESOLVED that full plots of ten rods be divided upon becoming vacant; that parishioners take precedence; and that notice to quit be served upon the tenants of plots 7, 22 and 30B by reason of non-cultivation.
S: non-cultivation

Q reason: why was one weedy plot spared
A: The tenant of plot 14 having given an undertaking to clear by 31 May, no notice was served.
S: having given an undertaking to clear by 31 May

Q paraphrase: what time of year is it ok to have a fire down there
A: **AM 13/06 Bonfires and poultry.** RESOLVED that bonfires be permitted only between 1 October and 31 March, after 4 pm; that up to six hens be permitted upon any plot; and that cockerels be prohibited.
S: only between 1 October and 31 March, after 4 pm

Q paraphrase: limit on poultry
A: **AM 13/06 Bonfires and poultry.** RESOLVED that bonfires be permitted only between 1 October and 31 March, after 4 pm; that up to six hens be permitted upon any plot; and that cockerels be prohibited.
S: up to six hens

Q reason: what pushed the december lights bill up
A: It was noted that the display had cost £6,940 in 2012 against an estimate of £6,200, the excess arising from the hire of a platform upon two further nights.
S: the hire of a platform upon two further nights

Q reason: what's behind the rise in the parish rate
A: The Mayor replied that 5.1 % was attributable to the Government's reduction of the tax base upon localisation of support, and the remainder to the skate park loan.
S: 5.1 % was attributable to the Government's reduction of the tax base upon localisation of support, and the remainder to the skate park loan

Q paraphrase: how many sheds have been done over
A: **ATM 3.** Mrs Olga Pemberton, secretary of the Allotment Society, stated that thefts from sheds had amounted to seventeen since October, and asked for a combination lock.
S: seventeen

Q paraphrase: what about security at the other gate, marsh rd
A: The Clerk replied that a lock would be fitted upon the Cowslip Lane gate by the end of June; no lock was intended at Marsh Road.
S: no lock was intended at Marsh Road

N unanswerable: what's the code for the cowslip lane gate

Q reason: what stops them floodlighting the ramps
A: The Mayor replied that planning permission limited use to the hours of daylight.
S: planning permission limited use to the hours of daylight

Q decision: does the vote on dogs in the meadow count for anything
A: **ATM 5.** A motion that dogs be excluded from Mill Meadow between May and September was carried by 34 votes to 22; the Mayor advised that the decision of a Town Meeting does not bind the Council.
S: the decision of a Town Meeting does not bind the Council

Q fact-table: two-deep grave from july
A: | Interment, double depth | 355 | 370 | 385 |
S: 385

Q fact-table: ashes, price before the rise
A: | Interment of cremated remains | 120 | 125 | 130 |
S: 125

Q list: which broken bits in the play parks are still broken
A: | Poplar Close | Gate, finger trap | Medium | Adjust closer | Outstanding |
A: | Church Field | Fence, missing rails | Medium | Replace two | Outstanding |

Q fact-table: takings from the dead last year
A: | Cemetery income | -19,000 | -22,765 | -20,500 |
S: -22,765

N false-premise: why did they take less from the cemetery than they hoped

N unanswerable: who is buried in the oldest grave

N unanswerable: how much is a funeral service at the church

N unanswerable: which dogs' owners were fined

N false-premise: why did they put the goalposts back

N unanswerable: how many hens are there on Marsh Road

N unanswerable: what got nicked from the sheds

N unanswerable: how many people on the list want Cowslip Lane more than Marsh Road

N false-premise: when will floodlights go up at the skate park

N unanswerable: how much is the skate park loan in total

N unanswerable: which families haven't answered about their wobbly stones

N false-premise: why did fewer people come to the town meeting this year
