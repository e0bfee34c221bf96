Q paraphrase: what hours will i need a sticker to leave the car outside
A: 2.1 It is recommended that the zone operate Monday to Friday, 10 am to noon, in place of the advertised Monday to Saturday, 8.30 am to 6.30 pm.
S: Monday to Friday, 10 am to noon

Q paraphrase: what times were they first going to charge before they watered it down
A: 2.1 It is recommended that the zone operate Monday to Friday, 10 am to noon, in place of the advertised Monday to Saturday, 8.30 am to 6.30 pm.
S: Monday to Saturday, 8.30 am to 6.30 pm

N unanswerable: what times do i need a sticker in the zones next door

Q fact-text: how many people were dead against it
A: 1.2 The draft Order was advertised from 2 June to 30 June 2025. 614 representations were received, of which 247 were in support, 331 were objections and 36 expressed no preference.
S: 331

Q paraphrase: how many wrote in saying yes please
A: 1.2 The draft Order was advertised from 2 June to 30 June 2025. 614 representations were received, of which 247 were in support, 331 were objections and 36 expressed no preference.
S: 247

Q paraphrase: did the shopkeepers get names together to stop it
A: A petition bearing 402 signatures was lodged by traders in Saltry Road on 27 June.
S: 402 signatures

N unanswerable: how many of the names on the shopkeepers' list live in the borough

Q date: when did the shops hand in their names
A: A petition bearing 402 signatures was lodged by traders in Saltry Road on 27 June.
S: 27 June

Q fact-text: on the estate how many fancied it first time round
A: 1.3 At the informal stage in November 2024, 58 % of respondents in Tollhouse Terrace and adjoining streets had favoured control, as against 39 % in Saltry Road and 44 % in the Ropery estate.
S: 44 %

N unanswerable: in Glebe Gardens what percentage fancied it first time round

Q paraphrase: what papers do i need to prove i live there
A: 2.2 Permits would be issued upon proof of residence within the zone, being a tenancy agreement or utility statement dated within the preceding three months, together with the vehicle registration document in the applicant's name.
S: a tenancy agreement or utility statement dated within the preceding three months, together with the vehicle registration document in the applicant's name

Q paraphrase: my motor belongs to the boss, what do i need
A: Company cars require a letter from the employer.
S: a letter from the employer

N unanswerable: my motor is on lease from a garage, what do i need

Q paraphrase: we've got four drivers in our house, how many can get one
A: 2.3 A maximum of three permits would be granted to each dwelling.
S: three

Q list: who's barred from getting one because their flats were built with no parking
A: Occupiers of developments subject to a car-free obligation are ineligible; at present these are Anchor Court and 12-40 Millers Reach.
S: Anchor Court and 12-40 Millers Reach

N unanswerable: how many homes are there in Anchor Court

Q paraphrase: i'm disabled, do i have to cough up
A: Holders of a Blue Badge receive the first permit without charge.
S: the first permit without charge

Q paraphrase: how cheap is it for my moped
A: Motorcycles are charged at one quarter of the applicable band.
S: one quarter of the applicable band

N unanswerable: how cheap is it for my camper van

Q paraphrase: my daughter drives over to see me, what does that cost each time
A: 2.5 Residents may purchase up to 60 visitor sessions a year, each of four hours, at £2.10 a session.
S: £2.10 a session

Q paraphrase: how many times a year can mates pop round by car
A: 2.5 Residents may purchase up to 60 visitor sessions a year, each of four hours, at £2.10 a session.
S: 60

Q paraphrase: i'm 78, do my guests go free
A: Residents aged 75 and over are entitled to 20 of these without payment.
S: entitled to 20 of these without payment

N unanswerable: how many residents over 75 make use of the freebies for guests

Q paraphrase: ive a drawer full of the old cards you rub off with a coin, can i swap em
A: The Council no longer supplies scratch-cards; those held may be exchanged until 31 March 2026.
S: may be exchanged until 31 March 2026

Q paraphrase: i look after my nan for nothing, what do i pay to leave the car there
A: 2.6 Those delivering unpaid care to a resident of the zone may, on the recommendation of a general practitioner or social worker, be issued with a carer's permit at £15 per annum.
S: £15 per annum

Q paraphrase: who has to vouch for me if i help my nan every day
A: 2.6 Those delivering unpaid care to a resident of the zone may, on the recommendation of a general practitioner or social worker, be issued with a carer's permit at £15 per annum.
S: a general practitioner or social worker

Q paraphrase: what about the girls from the home help company
A: Paid carers employed by an agency must apply under the separate Essential Services scheme.
S: must apply under the separate Essential Services scheme

N unanswerable: what do the girls from the home help company have to pay

Q paraphrase: moving house, how far ahead must i ask for the space for the van
A: 2.7 No suspension, skip or removal bay may be booked at fewer than ten working days' notice.
S: ten working days' notice

Q paraphrase: how much to keep the kerb clear for a builder's dumpster for a day
A: The fee is £58 per bay per day.
S: £58

Q paraphrase: can i nip in for a paper on saltry road without paying
A: Officers note that 22 pay-by-phone bays of one-hour duration are included in Saltry Road, and that the first twenty minutes would be free.
S: the first twenty minutes would be free

N unanswerable: how much is it once the freebie minutes on saltry road are up

Q paraphrase: how many moaned the shops would go under
A: 3.1 *Loss of trade.* 88 objectors asserted that custom would be lost.
S: 88

Q paraphrase: how many reckon it's just another way to fleece us
A: 3.3 *Revenue-raising.* 140 objectors described the scheme as a tax.
S: 140

N unanswerable: how many moaned about a new lot of signs cluttering the place

Q paraphrase: what happens to all the cash they rake in from drivers
A: By section 55 of the Road Traffic Regulation Act 1984 any surplus must be applied to transport purposes; in 2024/25 the borough's surplus of £6.9 million was applied principally to the Freedom Pass.
S: applied principally to the Freedom Pass

Q fact-text: what profit did they turn on it last year
A: By section 55 of the Road Traffic Regulation Act 1984 any surplus must be applied to transport purposes; in 2024/25 the borough's surplus of £6.9 million was applied principally to the Freedom Pass.
S: £6.9 million

N unanswerable: what profit did they turn on it in 2023/24

Q paraphrase: cars will just shift to us in the next street - what will they do about that
A: Officers propose to monitor occupancy in Glebe Gardens at six and twelve months.
S: monitor occupancy in Glebe Gardens at six and twelve months

Q paraphrase: will folk coming to friday mosque get clobbered
A: Under the revised hours no control would operate on Sundays; on Fridays control would cease at noon, before the principal prayers.
S: on Fridays control would cease at noon, before the principal prayers

Q paraphrase: what did the church and the muslims ask for together
A: 3.4 *Places of worship.* The trustees of St Olave's and the committee of the Saltry Road mosque jointly requested an exemption on Fridays and Sundays.
S: an exemption on Fridays and Sundays

N unanswerable: what did the synagogue ask for

Q who-said: who stuck up for the school's staff who can't get there by bus
A: 3.5 *Teachers.* The headteacher of Ropery Primary School, Ms Claudine Abara, submitted that eleven staff travel from beyond public transport.
S: Ms Claudine Abara

Q paraphrase: what are the teachers being offered
A: Officers recommend two school permits, transferable between staff.
S: two school permits, transferable between staff

N unanswerable: how many staff has ropery primary got altogether

Q paraphrase: what did the firemen want
A: The London Fire Brigade requested double yellow lines at both ends of Cooper's Passage, which officers accept.
S: double yellow lines at both ends of Cooper's Passage

Q paraphrase: were the bus lot happy
A: 3.6 The Metropolitan ambulance service and London Buses raised no objection.
S: raised no objection

N unanswerable: what did the police want

Q paraphrase: what's the bill for all the paint and poles
A: 4.1 Implementation, comprising signs, lines and back-office changes, is estimated at £164,000, to be met from the Parking Reserve.
S: £164,000

Q comparison: will it bring in more than the wardens cost
A: Annual income is estimated at £121,000 and annual enforcement costs at £97,000.
S: Annual income is estimated at £121,000 and annual enforcement costs at £97,000

N unanswerable: how many more wardens will they need for it

Q date: when would it kick off
A: 5.1 That the Order be made with the modified hours set out in paragraph 2.1; that the Ropery estate be omitted; and that operation commence on Monday 2 February 2026.
S: Monday 2 February 2026

Q paraphrase: which bit are they thinking of leaving out
A: 5.1 That the Order be made with the modified hours set out in paragraph 2.1; that the Ropery estate be omitted; and that operation commence on Monday 2 February 2026.
S: the Ropery estate be omitted

N false-premise: why did the sub-committee decide in October to throw the whole zone out

Q fact-table: what will the owner of a huge gas guzzler fork out for one this year
A: | 6 | Over 225 | 268 | 320 | 320 | 120 |
S: 320

Q fact-table: tesla owner, what do they pay now
A: | 1 | Electric | 30 | 40 | 40 | 60 |
S: 40

Q fact-table: how much more if we put a second tesla on the street
A: | 1 | Electric | 30 | 40 | 40 | 60 |
S: 60

N unanswerable: how much more if we put a third tesla on the street

Q fact-table: extra whack for my old smoky diesel, last year's price
A: | Diesel supplement | Pre-Euro 6 | 75 | 95 | 95 | 95 |
S: 75

Q fact-table: my car does 150 g, what's it come to in K
A: | 4 | 131 to 170 | 152 | 170 | 170 | 75 |
S: 170

N unanswerable: my car does 150 g, what will it come to in 2026/27

Q fact-table: how many households in the street by the almshouse... lychgate st... said no
A: | Lychgate Street | 96 | 45 | 14 | 2 |
S: 14

Q fact-table: saltry rd antis
A: | Saltry Road | 304 | 41 | 117 | 9 |
S: 117

Q fact-table: how many in Tollhouse Terrace were all for it
A: | Tollhouse Terrace | 212 | 94 | 21 | 4 |
S: 94

Q fact-table: how many couldn't make up their minds at Millers Reach
A: | Millers Reach | 140 | 3 | 9 | 6 |
S: 6

N unanswerable: how many in Anchor Court were all for it

Q fact-table: how many tickets did the wardens slap on cars last year
A: | Penalty Charge Notices issued | 91,340 | 97,115 | 103,402 |
S: 103,402

N unanswerable: how many tickets did the wardens slap on cars in Saltry Road

Q fact-table: if i argue my ticket informally what are my chances these days
A: | Challenges accepted (%) | 31 | 29 | 26 |
S: 26

Q fact-table: how often does the independent judge side with the driver, 2024/25
A: | Tribunal appeals allowed (%) | 44 | 41 | 47 |
S: 47

Q comparison: are more motors being towed off than a couple of years back
A: | Vehicles removed to pound | 1,205 | 1,096 | 844 |

N false-premise: why are more motors getting towed away

Q fact-table: how many cheats lost their disabled card
A: | Blue Badges seized for misuse | 57 | 83 | 126 |
S: 126

N unanswerable: how many cheats with a disabled card ended up in court

Q who-said: who spoke up for the shops in July
A: **B14. Deputation.** Ms Rosaria Lund, florist, addressed the Sub-Committee for five minutes on behalf of the Saltry Road traders, contending that deliveries at dawn could not be accommodated.
S: Ms Rosaria Lund

Q paraphrase: what would keep the flower lady happy
A: Cllr Maund asked whether she would accept a loading bay; Ms Lund replied that one shared bay would suffice if outside the post office.
S: one shared bay would suffice if outside the post office

N false-premise: when did they paint the unloading space outside the post office

Q decision: how long do the hire bike firms get to shift one thats in the way
A: **B15. Dockless bicycles.** It was RESOLVED that operators be required to remove an obstructing bicycle within three hours, failing which it may be taken up at a charge of £70.
S: within three hours

Q reason: why won't the chair cap how many of those app bikes there are
A: The Chair declined to set a number of bicycles per operator until the London-wide by-law had been made.
S: until the London-wide by-law had been made

N unanswerable: how many of those app bikes are there round here

Q who-said: who moaned the cars just went round the corner from the infants
A: Cllr Petty, opposing, stated that traffic in Lychgate Street had merely migrated to Tollhouse Terrace.
S: Cllr Petty

Q decision: is the no-cars thing at the infants' gates staying for good?
A: **B16. School Streets.** Cllr Keogh moved that the School Street at Lychgate Infants be made permanent.
A: Carried, three votes to one, Cllr Daneshvar abstaining.
S: Carried, three votes to one

Q decision: what happened about shutting the road at drop-off by Ropery?
A: The request for a School Street at Ropery Primary School was deferred pending traffic counts.
S: deferred pending traffic counts

N unanswerable: when will someone count the cars outside Ropery school

Q reason: why are there fewer plugs on lamp posts than they said
A: **B17. Electric vehicle charge points.** The Manager reported that 146 lamp-column points had been installed against 200 promised by June, the contractor having entered administration.
S: the contractor having entered administration

Q fact-text: how many lamp post plugs have gone in?
A: **B17. Electric vehicle charge points.** The Manager reported that 146 lamp-column points had been installed against 200 promised by June, the contractor having entered administration.
S: 146

N unanswerable: what was the firm called that went bust putting plugs on lamp posts

Q paraphrase: got a new motor, what do i pay to swap it over
A: **My permit was stolen.** Permits are virtual and cannot be stolen; a change of vehicle may be effected online at a fee of £12, waived where the vehicle has been written off.
S: £12

Q paraphrase: i'm moving away, do i get my money back
A: **May I obtain a refund?** Full months unexpired are refunded less an administration fee of £20.
S: Full months unexpired are refunded less an administration fee of £20

Q paraphrase: some idiot is blocking me in, will the wardens come on their own bat
A: Civil Enforcement Officers ("CEOs") attend only where the occupier requests it.
S: only where the occupier requests it

Q paraphrase: how long have i got to unload shopping before they do me
A: **I have received a notice while loading.** Ten minutes' observation is allowed to goods vehicles and five to private cars before a Penalty Charge Notice ("PCN") is issued.
S: five

Q paraphrase: if i pay quick is it cheaper
A: Payment within 14 days attracts a reduction of one half.
S: a reduction of one half

Q definition: whats a CPZ
A: 1.1 This report sets out the objections received to the draft Traffic Management Order ("TMO") for a new Controlled Parking Zone ("CPZ") in the Tollhouse and Saltry Road area, and asks the Sub-Committee to determine whether the Order should be made with or without modification.
S: Controlled Parking Zone

Q paraphrase: when am i not allowed to park outside mine without paying
A: 2.1 It is recommended that the zone operate Monday to Friday, 10 am to noon, in place of the advertised Monday to Saturday, 8.30 am to 6.30 pm.
S: Monday to Friday, 10 am to noon

Q fact-text: how many said no thanks altogether
A: 1.2 The draft Order was advertised from 2 June to 30 June 2025. 614 representations were received, of which 247 were in support, 331 were objections and 36 expressed no preference.
S: 331

Q paraphrase: what do i show to get one, i've just moved in
A: 2.2 Permits would be issued upon proof of residence within the zone, being a tenancy agreement or utility statement dated within the preceding three months, together with the vehicle registration document in the applicant's name.
S: a tenancy agreement or utility statement dated within the preceding three months, together with the vehicle registration document in the applicant's name

Q paraphrase: is there a cap on cars for each house
A: 2.3 A maximum of three permits would be granted to each dwelling.
S: three

Q list: which flats can't have any because of how they were built
A: Occupiers of developments subject to a car-free obligation are ineligible; at present these are Anchor Court and 12-40 Millers Reach.
S: Anchor Court and 12-40 Millers Reach

Q paraphrase: does my disabled card get me one gratis
A: Holders of a Blue Badge receive the first permit without charge.
S: the first permit without charge

Q paraphrase: price of having a friend park for an afternoon
A: 2.5 Residents may purchase up to 60 visitor sessions a year, each of four hours, at £2.10 a session.
S: £2.10 a session

N unanswerable: price of having a friend park for a whole week

Q paraphrase: what does it cost someone who pops in daily to nurse their mother unpaid
A: 2.6 Those delivering unpaid care to a resident of the zone may, on the recommendation of a general practitioner or social worker, be issued with a carer's permit at £15 per annum.
S: £15 per annum

Q paraphrase: how soon before must i sort out a spot for the removal lorry
A: 2.7 No suspension, skip or removal bay may be booked at fewer than ten working days' notice.
S: ten working days' notice

Q paraphrase: do i get any free time outside the shops
A: Officers note that 22 pay-by-phone bays of one-hour duration are included in Saltry Road, and that the first twenty minutes would be free.
S: the first twenty minutes would be free

Q paraphrase: so where did the millions from parking go
A: By section 55 of the Road Traffic Regulation Act 1984 any surplus must be applied to transport purposes; in 2024/25 the borough's surplus of £6.9 million was applied principally to the Freedom Pass.
S: applied principally to the Freedom Pass

Q paraphrase: glebe gdns will be swamped, are they even going to look into it
A: Officers propose to monitor occupancy in Glebe Gardens at six and twelve months.
S: monitor occupancy in Glebe Gardens at six and twelve months

Q paraphrase: can worshippers leave their cars on a friday afternoon
A: Under the revised hours no control would operate on Sundays; on Fridays control would cease at noon, before the principal prayers.
S: on Fridays control would cease at noon, before the principal prayers

Q paraphrase: is there anything for the staff at ropery primary who drive in
A: Officers recommend two school permits, transferable between staff.
S: two school permits, transferable between staff

N unanswerable: is there anything for the nurses at the surgery who drive in

Q date: first day i could get a ticket under the new scheme
A: 5.1 That the Order be made with the modified hours set out in paragraph 2.1; that the Ropery estate be omitted; and that operation commence on Monday 2 February 2026.
S: Monday 2 February 2026

Q paraphrase: which area gets let off in the end
A: 5.1 That the Order be made with the modified hours set out in paragraph 2.1; that the Ropery estate be omitted; and that operation commence on Monday 2 February 2026.
S: the Ropery estate be omitted

Q fact-table: total number of fines dished out to motorists 2024/25
A: | Penalty Charge Notices issued | 91,340 | 97,115 | 103,402 |
S: 103,402

N unanswerable: how much did the fines dished out to motorists come to

Q fact-table: how many fake users had theirs taken off them
A: | Blue Badges seized for misuse | 57 | 83 | 126 |
S: 126

Q decision: hire bike dumped across the pavement, how soon must it go
A: **B15. Dockless bicycles.** It was RESOLVED that operators be required to remove an obstructing bicycle within three hours, failing which it may be taken up at a charge of £70.
S: within three hours

N unanswerable: how many hire bikes have been carted off so far

Q reason: what went wrong with charging points at the kerb
A: **B17. Electric vehicle charge points.** The Manager reported that 146 lamp-column points had been installed against 200 promised by June, the contractor having entered administration.
S: the contractor having entered administration

Q paraphrase: changed my car, is there a fee
A: **My permit was stolen.** Permits are virtual and cannot be stolen; a change of vehicle may be effected online at a fee of £12, waived where the vehicle has been written off.
S: £12

Q paraphrase: car across my drive, do i have to ring them or will they just ticket it
A: Civil Enforcement Officers ("CEOs") attend only where the occupier requests it.
S: only where the occupier requests it

Q paraphrase: any discount on a ticket for coughing up early
A: Payment within 14 days attracts a reduction of one half.
S: a reduction of one half

N false-premise: why did Saltry Road vote for the scheme the first time round

N unanswerable: how many wardens are there in the borough

N unanswerable: what did the florist want to do about rubbish

N unanswerable: how many people came to the July meeting about the bikes

N false-premise: why was the scheme at Ropery Primary made permanent

N unanswerable: how much does an essential services one cost

N unanswerable: how many nurses asked for one

N false-premise: how much has the borough lost on parking

N unanswerable: what time does the new supplier of plugs start work each day

N unanswerable: why do the folk at Millers Reach have no say

N unanswerable: what did the headteacher of Lychgate Infants say
