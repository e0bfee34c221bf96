Q date: when was version 1.4 of the market position statement put out?
A: ### Adults and Communities Directorate, November 2014 (version 2.1; replaces version 1.4 of October 2012)
S: October 2012
N unanswerable: when was version 2.0 of the market position statement issued
Q paraphrase: I run a care home, who do I ring about this
A: Enquiries to the Market Development Officer, Verity Lomax, on 01999 555 204 (mornings only).
S: Verity Lomax, on 01999 555 204 (mornings only)
Q list: which languages will the short version come in
A: A shortened version in large print, Polish and Punjabi will be ready in January 2015.
S: Polish and Punjabi
N unanswerable: will there be an Urdu version
Q fact-text: how many older people's homes in the city at end of September 2014?
A: On 30 September 2014 there were 46 homes in the city for people aged 65 and over, with 1,958 registered places: 29 residential homes (1,042 places) and 17 nursing homes (916 places).
S: 46 homes
Q fact-text: nursing home places 2014
A: On 30 September 2014 there were 46 homes in the city for people aged 65 and over, with 1,958 registered places: 29 residential homes (1,042 places) and 17 nursing homes (916 places).
S: 916 places
N unanswerable: nursing home places 2012
Q fact-text: number of homes back in 2012
A: In September 2012 there had been 51 homes and 2,011 places.
S: 51 homes
N unanswerable: number of homes for people under 65
Q definition: what makes a nursing home different from a residential one?
A: A *residential home* gives board and personal care; a *nursing home* must in addition have a registered nurse on duty day and night.
S: a registered nurse on duty day and night
Q reason: why did most of the closed homes shut
A: Four of the seven closed because the owner retired, two after enforcement by the regulator, and one, Cawley Grange, after a fire.
S: the owner retired
Q paraphrase: which home burnt down?
A: Four of the seven closed because the owner retired, two after enforcement by the regulator, and one, Cawley Grange, after a fire.
S: Cawley Grange
N unanswerable: what started the fire at Cawley Grange
N unanswerable: when was the fire at Cawley Grange?
N unanswerable: names of the two homes shut by the regulator
Q fact-text: how many homes opened between 2012 and 2014
A: Seven homes closed between the two dates and two opened.
S: two
N false-premise: which seven homes opened between 2012 and 2014?
Q fact-text: how many residents pay their own way
A: The Council pays wholly or in part for 871 residents; the NHS pays for 164; 742 pay for themselves ("self-funders").
S: 742
Q fact-text: residents funded by the NHS
A: The Council pays wholly or in part for 871 residents; the NHS pays for 164; 742 pay for themselves ("self-funders").
S: 164
N unanswerable: how much do self-funders pay in total a year
Q paraphrase: how full are the places on the whole?
A: On the day of the count 181 places stood empty, an occupancy of 90.8 per cent (93.1 per cent in 2012).
S: 90.8 per cent
Q fact-text: occupancy in residential homes only
A: In nursing homes occupancy was 95.4 per cent and in residential homes 86.7 per cent.
S: 86.7 per cent
N unanswerable: occupancy in residential homes only, 2012
N false-premise: why did occupancy rise between 2012 and 2014
Q comparison: are there more spare beds in nursing homes or residential homes
A: In nursing homes occupancy was 95.4 per cent and in residential homes 86.7 per cent.
S: residential homes 86.7 per cent
Q definition: whose rating is shown in the list of homes
A: "Rating" is that of the Council's own quality team, out of 4, and is not the regulator's.
S: the Council's own quality team
Q fact-table: Castle View self-funder price
A: | Castle View | Orchid Care plc | Nursing | 74 | 2 | 790 | 2 | 3 |
S: 790
Q fact-table: who owns Denehurst?
A: | Denehurst | Orchid Care plc | Nursing | 60 | 9 | 745 | 3 | 1 |
S: Orchid Care plc
Q fact-table: 2014 quality rating for Denehurst
A: | Denehurst | Orchid Care plc | Nursing | 60 | 9 | 745 | 3 | 1 |
S: 1
Q fact-table: what did Denehurst score two years ago, 2012
A: | Denehurst | Orchid Care plc | Nursing | 60 | 9 | 745 | 3 | 1 |
S: 3
N unanswerable: what rating has the regulator given Denehurst
N unanswerable: 2013 quality rating for Denehurst
Q fact-table: vacant rooms at Glebe House
A: | Glebe House | Merringate Council | Residential | 36 | 11 | 612 | 3 | 2 |
S: 11
Q paraphrase: what would I be charged a week at Jubilee Gardens if I'm paying myself?
A: | Jubilee Gardens | St Osyth Trust | Residential | 32 | 0 | 598 | 3 | 4 |
S: 598
N unanswerable: what would I be charged a week for respite at Jubilee Gardens
Q fact-table: number of places at Kiln Lane
A: | Kiln Lane | Mr and Mrs Petrov | Residential | 18 | 2 | 515 | 1 | 3 |
S: 18
Q fact-table: which is the dearest home for self-payers
A: | Fairmile Court | St Osyth Trust | Nursing | 56 | 0 | 835 | 4 | 4 |
S: Fairmile Court
Q list: homes with no spare room at all?
A: | Fairmile Court | St Osyth Trust | Nursing | 56 | 0 | 835 | 4 | 4 |
A: | Jubilee Gardens | St Osyth Trust | Residential | 32 | 0 | 598 | 3 | 4 |
Q list: which homes belong to Quillfeather
A: | Abbot's Rest | Quillfeather Ltd | Residential | 38 | 6 | 565 | 3 | 3 |
A: | Hollins Bank | Quillfeather Ltd | Residential | 44 | 8 | 550 | 2 | 2 |
Q list: which homes got worse ratings in 2014 than in 2012
A: | Denehurst | Orchid Care plc | Nursing | 60 | 9 | 745 | 3 | 1 |
A: | Glebe House | Merringate Council | Residential | 36 | 11 | 612 | 3 | 2 |
Q fact-table: who runs ivy tower
A: | Ivy Tower | Sunbeam Homes | Nursing | 48 | 1 | 775 | 2 | 2 |
S: Sunbeam Homes
N unanswerable: who is the manager of Ivy Tower?
Q fact-table: birch croft rating now
A: | Birch Croft | Mrs J. Nandra | Residential | 22 | 1 | 540 | 4 | 4 |
S: 4
N unanswerable: how many staff work at Birch Croft
Q reason: why isn't the council sending anyone to Denehurst
A: Denehurst has been under an embargo, that is, the Council places nobody there, since 11 August 2014, following the death of a resident who had been given another's medicine.
S: the death of a resident who had been given another's medicine
Q date: date the Denehurst embargo began
A: Denehurst has been under an embargo, that is, the Council places nobody there, since 11 August 2014, following the death of a resident who had been given another's medicine.
S: 11 August 2014
N unanswerable: when will the Denehurst embargo be lifted
N unanswerable: why was Hollins Bank put under embargo
Q date: when was Hollins Bank off limits for placements?
A: Hollins Bank was under embargo from February to June 2013.
S: from February to June 2013
N false-premise: why was Castle View put under an embargo?
Q fact-table: residential dementia rate 2014/15
A: | Residential – dementia | 441 | 447 | 459 | 478 | 530 |
S: 459
Q fact-table: residential dementia rate the council is putting forward for 15/16
A: | Residential – dementia | 441 | 447 | 459 | 478 | 530 |
S: 478
Q fact-table: what do owners want for residential dementia in 2015/16
A: | Residential – dementia | 441 | 447 | 459 | 478 | 530 |
S: 530
N unanswerable: residential dementia rate 2011/12
N unanswerable: residential dementia rate agreed by cabinet for 2015/16
Q fact-table: standard residential rate 2013/14
A: | Residential – standard | 398 | 402 | 410 | 422 | 465 |
S: 402
Q paraphrase: what does the city give a home each week for an ordinary bed this year (14/15)?
A: | Residential – standard | 398 | 402 | 410 | 422 | 465 |
S: 410
Q fact-table: nursing dementia proposed 15/16
A: | Nursing – dementia | 470 | 476 | 490 | 511 | 575 |
S: 511
Q fact-table: nursing standard rate in 2012/13
A: | Nursing – standard (without NHS contribution) | 436 | 440 | 449 | 463 | 520 |
S: 436
N unanswerable: how much is the NHS contribution to nursing care
Q list: which rates would be frozen next year?
A: | Respite – residential | 420 | 425 | 433 | 433 | 480 |
A: | Respite – nursing | 455 | 460 | 470 | 470 | 540 |
Q fact-table: cost per day of a day place 2014/15
A: | Day place in a home (per day) | 34 | 34 | 35 | 36 | 41 |
S: 35
N unanswerable: how many day places were bought in 2014/15
Q fact-text: gross spend on homes for older people 2013/14
A: The Council's spending on homes for older people was £24.6m gross in 2013/14, of which residents contributed £7.9m.
S: £24.6m
Q paraphrase: how much of that 2013/14 bill did the residents chip in
A: The Council's spending on homes for older people was £24.6m gross in 2013/14, of which residents contributed £7.9m.
S: £7.9m
Q fact-text: forecast gross spend this year 2014/15
A: The budget for 2014/15 is £24.9m gross and the forecast £25.7m.
S: £25.7m
N unanswerable: budget for homes for older people 2015/16
N unanswerable: residents' contributions in 2014/15
Q definition: what is a third-party top-up
A: A *third-party top-up* is a sum that a relative or friend pays where the home costs more than the rate.
S: a sum that a relative or friend pays where the home costs more than the rate
Q fact-text: number of top ups March 2014
A: At March 2014 there were 214 top-ups, averaging £61 a week; at March 2012 there were 167, averaging £48.
S: 214
Q comparison: has the average top up gone up since 2012?
A: At March 2014 there were 214 top-ups, averaging £61 a week; at March 2012 there were 167, averaging £48.
S: averaging £61 a week
N unanswerable: number of top ups March 2013
Q paraphrase: can mum pay the extra herself
A: Residents may not, save in the first twelve weeks, pay their own top-up.
S: Residents may not, save in the first twelve weeks, pay their own top-up
Q fact-text: how much more do self-funders pay than the council
A: Self-funders pay on average £172 a week more than the Council for a like room.
S: £172 a week
Q paraphrase: how many people ran out of savings and fell back on the council in 2013/14
A: The Council helps 90 or so former self-funders a year whose money has run out; in 2013/14 it was 94, at a full-year cost of £1.6m.
S: 94
N unanswerable: how many self-funders ran out of money in 2012/13?
Q fact-text: which charity did the interviews in homes
A: In May and June 2014 the charity Elders' Voice interviewed 83 residents and 57 relatives in 20 homes, and sent a form to all 46 owners, of whom 31 replied.
S: Elders' Voice
Q fact-text: how many relatives were interviewed
A: In May and June 2014 the charity Elders' Voice interviewed 83 residents and 57 relatives in 20 homes, and sent a form to all 46 owners, of whom 31 replied.
S: 57
N unanswerable: how many care staff were interviewed
N unanswerable: what was Elders' Voice paid for the interviews
Q paraphrase: what matters most to the people living there?
A: Residents put kindness first and food second.
S: kindness
Q who-said: who'd rather have the same girl than a fish tank
A: "It's the same girl who does my stockings every day, and that's worth more than a fish tank," said a man aged 91.
S: a man aged 91
Q fact-text: how many residents found nothing to do at weekends
A: Boredom was the commonest complaint: 44 of 83 residents said there was little or nothing to do at weekends.
S: 44 of 83
Q paraphrase: had anyone been stuck inside for weeks on end
A: Eleven had not been outdoors since Easter.
S: Eleven
N unanswerable: how many residents complained about the food?
Q fact-text: relatives who'd had money advice before choosing
A: Only 12 of 57 had had financial advice before a place was chosen.
S: 12 of 57
Q who-said: who signed in a corridor
A: "We signed for the top-up in a corridor," one daughter said.
S: one daughter
Q who-said: who fretted about what happens to the top-up once they're dead?
A: A son, himself 70, wondered who would pay it when he died.
S: A son, himself 70
N unanswerable: what does happen to the top-up when the relative paying it dies
Q list: what do owners worry about
A: Owners named three worries: recruiting nurses (27 of 31), the Council's rates (26 of 31) and insurance (9 of 31).
S: recruiting nurses (27 of 31), the Council's rates (26 of 31) and insurance (9 of 31)
Q fact-text: owners intending to leave in three years
A: Asked whether they meant to leave the market within three years, four said yes, eight were unsure and 19 said no.
S: four said yes
N unanswerable: which owners intend to leave within three years
Q reason: where are carers going instead and why?
A: The hourly wage of a care assistant was £6.50 to £7.10; 14 owners said that they lost staff to the new distribution centre at Junction 9, which pays £8.20.
S: the new distribution centre at Junction 9, which pays £8.20
Q fact-text: hourly pay care assistant
A: The hourly wage of a care assistant was £6.50 to £7.10; 14 owners said that they lost staff to the new distribution centre at Junction 9, which pays £8.20.
S: £6.50 to £7.10
N unanswerable: hourly pay of a nurse in a home
Q fact-text: over 85s expected in 2018
A: The number of people aged 85 and over will rise from 5,640 in 2014 to 6,380 in 2018.
S: 6,380
N unanswerable: over 65s expected in 2018
Q definition: what's extra care housing
A: The Council nevertheless expects to buy fewer residential places, because of extra care housing, which is a flat of one's own with care on the spot, and more nursing and dementia places.
S: a flat of one's own with care on the spot
Q fact-table: nursing dementia places the council thinks it will buy March 2018
A: | Nursing – dementia | 97 | 131 | 165 | 205 |
S: 205
Q fact-table: nursing dementia places bought March 2014
A: | Nursing – dementia | 97 | 131 | 165 | 205 |
S: 131
N unanswerable: nursing dementia places forecast March 2020
N unanswerable: nursing dementia places bought March 2013
Q fact-table: residential standard places at March 2012
A: | Residential – standard | 402 | 351 | 300 | 240 |
S: 402
Q fact-table: extra care flats forecast for March 2016
A: | Extra care flats (not in a home) | 84 | 126 | 210 | 290 |
S: 210
Q fact-table: average respite places in use in 2014
A: | Respite (average at any time) | 22 | 17 | 20 | 25 |
S: 17
Q fact-table: which kind of place isn't expected to change much up to 2018?
A: | Nursing – standard | 151 | 149 | 150 | 150 |
S: Nursing – standard
Q fact-text: how many flats at St Bride's
A: Extra care schemes at Ropery Yard (52 flats) and St Bride's (44 flats) are open.
S: 44 flats
Q date: when should Weir Meadow open
A: A third, at Weir Meadow (60 flats), has planning permission and should open in autumn 2016; a fourth, at Cope Street, awaits a decision about the drains.
S: autumn 2016
N unanswerable: when should Cope Street open
N unanswerable: how many flats at Cope Street
Q reason: what's holding up Cope Street?
A: A third, at Weir Meadow (60 flats), has planning permission and should open in autumn 2016; a fourth, at Cope Street, awaits a decision about the drains.
S: awaits a decision about the drains
Q paraphrase: what sort of thing does the city want built, and whereabouts
A: **The Council would welcome** small dementia nursing units in the north of the city, where there are none.
S: small dementia nursing units in the north of the city
Q decision: what kind of new home won't the council back
A: **It will not support**, with land, money or a favourable word to planners, any new residential home without dementia care.
S: any new residential home without dementia care
Q fact-text: weekly running cost Glebe House per resident
A: The Council's own homes, Elm Lodge and Glebe House, cost £688 and £731 per resident per week to run.
S: £731
Q fact-text: weekly running cost Elm Lodge
A: The Council's own homes, Elm Lodge and Glebe House, cost £688 and £731 per resident per week to run.
S: £688
N unanswerable: weekly running cost Birch Croft
N false-premise: who has the council sold Elm Lodge to?
Q list: what might happen to the council's two homes
A: A separate report on their future, due in March 2015, will look at sale, transfer to a trust, conversion of Glebe House to a reablement unit, or leaving things as they are.
S: sale, transfer to a trust, conversion of Glebe House to a reablement unit, or leaving things as they are
Q paraphrase: how much warning does my gran get if her home's closing
A: When a home is to close, the owner must give the Council 90 days' notice under the contract and each resident 28 days'.
S: each resident 28 days'
Q fact-text: notice an owner must give the council of closure
A: When a home is to close, the owner must give the Council 90 days' notice under the contract and each resident 28 days'.
S: 90 days' notice
N unanswerable: what penalty does an owner pay for not giving 90 days' notice
Q paraphrase: where did they put everyone the night of the blaze
A: In the case of Cawley Grange 31 residents were moved in one night to a hotel, a school and seven homes.
S: to a hotel, a school and seven homes
N unanswerable: was anyone hurt in the Cawley Grange fire?
Q list: lessons learned from Cawley Grange
A: The lessons were: keep a list of residents away from the building; label medicines by room; and ring relatives before the radio does.
S: keep a list of residents away from the building; label medicines by room; and ring relatives before the radio does
Q paraphrase: whose job is it to handle a home shutting down
A: The lead officer for home closures is the Head of Commissioning, Barnaby Stroud; out of hours it is the duty manager, by way of the emergency line.
S: the Head of Commissioning, Barnaby Stroud
Q fact-text: relocation team call outs in 2013/14
A: It was called out twice in 2013/14.
S: twice
N unanswerable: relocation team call outs in 2012/13
Q fact-text: who chaired the adults select committee on 26 November
A: **Present:** Cllrs Audrey Penhale (chairman), Kamal Dass, Roy Finch, Nuala Grady, Sid Olver. **Apologies:** Cllr Beth Warne.
S: Audrey Penhale
Q paraphrase: which councillor couldn't come in November 2014
A: **Present:** Cllrs Audrey Penhale (chairman), Kamal Dass, Roy Finch, Nuala Grady, Sid Olver. **Apologies:** Cllr Beth Warne.
S: Cllr Beth Warne
Q reason: why did Finch sit out the item
A: Cllr Finch declared that his wife owned shares in Orchid Care plc, and took no part.
S: his wife owned shares in Orchid Care plc
N unanswerable: how many shares in Orchid Care does Cllr Finch's wife own
Q who-said: Who told members the rise would not cover wages and pensions?
A: Mr Alan Teale, secretary of the Merringate Care Association, was allowed five minutes.
A: He said that the proposed 2.9 per cent for standard residential care would not cover the rise in the minimum wage and pensions, and that the Association had taken counsel's opinion on a judicial review.
S: Mr Alan Teale
Q paraphrase: are the home owners thinking of taking us to court
A: He said that the proposed 2.9 per cent for standard residential care would not cover the rise in the minimum wage and pensions, and that the Association had taken counsel's opinion on a judicial review.
S: the Association had taken counsel's opinion on a judicial review
N false-premise: what did the judge rule in the Care Association's judicial review?
Q who-said: who called it indefensible to have families sign without advice
A: Cllr Grady thought it indefensible that relatives should sign for a top-up without advice.
S: Cllr Grady
Q date: from when will there be an adviser in the discharge lounge?
A: Mr Stroud said that an independent adviser would sit in the hospital discharge lounge on two mornings a week from February 2015, funded for one year by the Clinical Commissioning Group.
S: February 2015
Q paraphrase: who's footing the bill for the money adviser at the hospital
A: Mr Stroud said that an independent adviser would sit in the hospital discharge lounge on two mornings a week from February 2015, funded for one year by the Clinical Commissioning Group.
S: the Clinical Commissioning Group
N unanswerable: how much will the hospital adviser cost
Q fact-text: borrowing needed for a council-built home
A: Mr Stroud said that borrowing of some £7m would be needed and that this had not been costed in detail.
S: £7m
Q decision: what cooling-off time did the committee want for top-up agreements
A: **The committee resolved** to recommend to Cabinet: that the statement be published; that no relative be asked to sign a top-up agreement within 72 hours of the offer of a place; and that the proposed rate for nursing dementia be increased to £520.
S: within 72 hours of the offer of a place
Q decision: what rate for nursing dementia did the committee recommend
A: **The committee resolved** to recommend to Cabinet: that the statement be published; that no relative be asked to sign a top-up agreement within 72 hours of the offer of a place; and that the proposed rate for nursing dementia be increased to £520.
S: £520
N unanswerable: what rate for residential dementia did the committee recommend
Q decision: how did Olver's idea of a council-built home fare?
A: Cllr Olver's proposal for a Council-built home was put and lost on the chairman's casting vote.
S: lost on the chairman's casting vote
N false-premise: where in the north will the council build its new home?
Q date: when will cabinet fix the care home fees
A: The rates will be decided by Cabinet on 21 January 2015.
S: 21 January 2015
Q paraphrase: how much do owners say a bog-standard bed really ought to fetch?
A: Cllr Dass asked what a fair rate would be; Mr Teale answered £465, being the Association's calculation on a home of 40 beds.
A: | Residential – standard | 398 | 402 | 410 | 422 | 465 |
S: £465
N unanswerable: what would a fair rate be for a home of 20 beds
Q paraphrase: how long did they let the owners' man talk
A: Mr Alan Teale, secretary of the Merringate Care Association, was allowed five minutes.
S: five minutes
N false-premise: what did the Care Association's man say about Denehurst
Q paraphrase: were families warned the extra charge creeps up
A: "We signed for the top-up in a corridor," one daughter said.
A: "Nobody told us it goes up each year."
S: "Nobody told us it goes up each year."
N unanswerable: how much does a top-up go up each year
N false-premise: when did Cabinet raise the nursing dementia rate to £520?
N false-premise: which home in the north of the city takes dementia nursing patients?
Q fact-table: what's fairmile court's score this time
A: | Fairmile Court | St Osyth Trust | Nursing | 56 | 0 | 835 | 4 | 4 |
S: 4
N unanswerable: what is fairmile court's council rate
Q paraphrase: which home has come on leaps and bounds since 2012
A: | Kiln Lane | Mr and Mrs Petrov | Residential | 18 | 2 | 515 | 1 | 3 |
S: Kiln Lane
N unanswerable: why did Kiln Lane's rating improve
