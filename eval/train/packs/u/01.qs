Q decision: how much will i have to fork out each year for the brown bin
A: RESOLVED that the annual subscription be £45 from 1 February 2023.
S: £45

Q paraphrase: whats the new price for getting my grass cuttings taken away
A: RESOLVED that the annual subscription be £45 from 1 February 2023.
S: £45

N unanswerable: whats the new price for getting an old sofa taken away

Q date: when does the brown bin get dearer
A: RESOLVED that the annual subscription be £45 from 1 February 2023.
S: 1 February 2023

Q who-said: which councillor stuck up for old folk with big lawns?
A: Councillor Ockenden considered that the increase would fall hardest upon pensioners with large gardens and moved an amendment limiting the charge to £45.
S: Councillor Ockenden

Q paraphrase: was it close when they knocked three quid off
A: The amendment was seconded by Councillor Sohal and, on being put to the vote, was carried by five votes to two.
S: five votes to two

N unanswerable: which two of them were against knocking three quid off

Q who-said: who backed June Ockenden's cheaper price?
A: The amendment was seconded by Councillor Sohal and, on being put to the vote, was carried by five votes to two.
S: Councillor Sohal

Q paraphrase: what did they want to charge to begin with for grass and hedge clippings
A: Members considered a proposal to increase the annual subscription for the kerbside garden waste service from £42 to £48 with effect from 1 February 2023.
S: £48

N unanswerable: what will they charge for grass and hedge clippings in 2024

Q reason: why do the bin men keep forgetting streets
A: The Head of Service reported that missed collections had risen to 112 per 100,000 in the fourth quarter of 2021/22 against a target of 60, which he attributed to a shortage of HGV drivers following the departure of eleven crew members to a parcels company.
S: a shortage of HGV drivers following the departure of eleven crew members to a parcels company

Q paraphrase: how many lads left the bin lorries to go delivering packages
A: The Head of Service reported that missed collections had risen to 112 per 100,000 in the fourth quarter of 2021/22 against a target of 60, which he attributed to a shortage of HGV drivers following the departure of eleven crew members to a parcels company.
S: eleven

N unanswerable: how many new drivers has the bin firm taken on since

Q decision: did they dock the bin firm's pay for doing a rubbish job
A: RESOLVED (i) that performance deductions of £38,400 be applied to the April invoice; (ii) that the contractor's regional director be requested to attend the meeting in September.
S: performance deductions of £38,400 be applied to the April invoice

Q paraphrase: has anyone been called in to explain themselves over the bin mess
A: RESOLVED (i) that performance deductions of £38,400 be applied to the April invoice; (ii) that the contractor's regional director be requested to attend the meeting in September.
S: the contractor's regional director be requested to attend the meeting in September

N false-premise: what excuse did Norvale's boss give when he turned up

Q who-said: who reckoned the bin firm saw it coming and should get no mercy
A: Councillor Leadbitter stated that the contractor had had ample warning and that deductions should be levied in full.
S: Councillor Leadbitter

Q paraphrase: why did Terry Wray keep his mouth shut on the bin firm
A: Councillor Wray declared a non-pecuniary interest in minute 44 as his daughter is employed by the collection contractor, and took no part in the debate.
S: his daughter is employed by the collection contractor

N unanswerable: what job does Terry Wray's girl do at the bin firm

Q paraphrase: what was the bloke from Brindle moaning about
A: Mr D. Hallam of Cutler's Yard, Brindle, submitted that receptacles had been left on the carriageway after emptying on six consecutive collections.
S: receptacles had been left on the carriageway after emptying on six consecutive collections

Q paraphrase: has the man from cutlers yard had his answer yet
A: | 42/1 | Reply to Mr Hallam, Cutler's Yard | G. Molyneux | 3 May 2022 | Overdue |
S: Overdue

Q date: by when should the chap with bins dumped in the road have heard back
A: | 42/1 | Reply to Mr Hallam, Cutler's Yard | G. Molyneux | 3 May 2022 | Overdue |
S: 3 May 2022

Q paraphrase: where am i losing my bottle bank
A: It was agreed that the glass banks at Brindle Co-op car park be retained, and that those at Pound Lane, Ostley, be withdrawn on 31 July 2022 by reason of persistent fly-tipping.
S: Pound Lane, Ostley

Q reason: how come we can't drop our jars off in Ostley anymore?
A: It was agreed that the glass banks at Brindle Co-op car park be retained, and that those at Pound Lane, Ostley, be withdrawn on 31 July 2022 by reason of persistent fly-tipping.
S: persistent fly-tipping

Q paraphrase: can i still chuck my empties at the supermarket
A: It was agreed that the glass banks at Brindle Co-op car park be retained, and that those at Pound Lane, Ostley, be withdrawn on 31 July 2022 by reason of persistent fly-tipping.
S: the glass banks at Brindle Co-op car park be retained

Q decision: are they getting rid of the old clothes bins
A: A motion to withdraw the textile banks fell for want of a seconder.
S: fell for want of a seconder

N unanswerable: who wanted rid of the old clothes bins

Q paraphrase: are we really going to have smelly rubbish sat there for 21 days
A: 1.1 The purpose of this report is to seek approval to consult householders upon a move from fortnightly to three-weekly collection of residual waste ("grey-lidded bins"), together with the introduction of a separate weekly food waste collection.
S: a move from fortnightly to three-weekly collection of residual waste

Q paraphrase: how often would they take potato peelings and leftovers
A: 1.1 The purpose of this report is to seek approval to consult householders upon a move from fortnightly to three-weekly collection of residual waste ("grey-lidded bins"), together with the introduction of a separate weekly food waste collection.
S: weekly

N unanswerable: how big is the bucket for potato peelings and leftovers

Q paraphrase: i live in a block with shared dumpsters, does this touch me
A: Of these households, 5,310 in flatted accommodation are served by communal receptacles and would be excluded from the proposal.
S: would be excluded from the proposal

Q definition: what does DMR stand for?
A: 1.2 The Council currently collects residual waste fortnightly from 48,200 households, and dry mixed recycling ("DMR") on the intervening week.
S: dry mixed recycling

Q paraphrase: how much of what we bin is stuff we could have eaten
A: 1.3 Compositional analysis undertaken in November 2021 found that 34 % by weight of the contents of residual bins was food, and that a further 19 % could have been placed in the DMR receptacle.
S: 34 %

Q date: when did someone last rummage through people's rubbish to see whats in it
A: 1.3 Compositional analysis undertaken in November 2021 found that 34 % by weight of the contents of residual bins was food, and that a further 19 % could have been placed in the DMR receptacle.
S: November 2021

N unanswerable: what did rummaging through people's rubbish cost us

Q date: im in town, how soon would my pick ups change
A: 1.4 Subject to consultation, the new arrangements would commence in October 2023 in the Brindle and Ostley rounds, followed by the Wenmoor town rounds in March 2024.
S: March 2024

Q paraphrase: which villages are the guinea pigs
A: 1.4 Subject to consultation, the new arrangements would commence in October 2023 in the Brindle and Ostley rounds, followed by the Wenmoor town rounds in March 2024.
S: Brindle and Ostley

N unanswerable: im in Thorley, how soon would my pick ups change

Q paraphrase: we've got twin babies, can we get a second bin
A: 1.5 Households of six or more persons, or those with two or more children in nappies, may apply for an additional residual receptacle free of charge.
S: those with two or more children in nappies, may apply for an additional residual receptacle free of charge

Q paraphrase: how big does my family have to be to get another wheelie for nowt
A: 1.5 Households of six or more persons, or those with two or more children in nappies, may apply for an additional residual receptacle free of charge.
S: six or more persons

N unanswerable: what must I pay for another wheelie if there are only four of us

Q paraphrase: mum has stoma bags to throw out, what about her
A: Households producing waste from a medical condition will be offered a separate fortnightly collection.
S: a separate fortnightly collection

Q paraphrase: will they take the extra black bags i leave next to the bin
A: 1.6 Side waste, that is to say refuse presented outside a closed-lidded receptacle, will not be removed.
S: will not be removed

Q paraphrase: do i get fined straight off for leaving bags on the pavement
A: Fixed penalty notices will not be issued for side waste during the first six months.
S: will not be issued for side waste during the first six months

N unanswerable: how much is the fine for leaving bags on the pavement

Q paraphrase: what happens if i do it twice with the extra bags
A: Crews will affix a tag on the first occasion, and a letter will follow the second.
S: a letter will follow the second

Q paraphrase: how early have i got to wheel it out
A: 1.7 Receptacles must be presented at the curtilage of the property by 6.30 a.m. on the day of collection and returned within the boundary by 8 p.m. on the same day.
S: 6.30 a.m.

Q paraphrase: whats the latest i can take my empty wheelie back in
A: 1.7 Receptacles must be presented at the curtilage of the property by 6.30 a.m. on the day of collection and returned within the boundary by 8 p.m. on the same day.
S: 8 p.m.

Q paraphrase: my dad's too frail to shift his bin, will the crew fetch it?
A: 1.8 An assisted collection is available to any resident who by reason of infirmity or disability is unable to move a receptacle, where no other able-bodied person over 16 resides at the address.
S: An assisted collection is available to any resident who by reason of infirmity or disability is unable to move a receptacle

Q fact-text: how many homes get their bins pulled out for them
A: At 31 March 2022 there were 1,874 properties on the assisted list, compared with 1,622 a year earlier.
S: 1,874

N unanswerable: how many asked to have their bins pulled out and were turned down

Q paraphrase: how much will buying all the lorries and little buckets set us back
A: 2.1 Implementation would incur one-off capital expenditure of £1.31 million, principally upon food caddies and nine vehicles, and is estimated to release annual revenue savings of £486,000 from 2024/25.
S: £1.31 million

Q paraphrase: is there any money in it for the town hall every year
A: 2.1 Implementation would incur one-off capital expenditure of £1.31 million, principally upon food caddies and nine vehicles, and is estimated to release annual revenue savings of £486,000 from 2024/25.
S: £486,000

N unanswerable: what would they get for flogging the old lorries

Q paraphrase: someone nicked my wheelie, whats a new one
A: 2.2 Replacement of a lost or stolen receptacle is at present charged at £29.50.
S: £29.50

Q paraphrase: if I've told the police, do I still pay for the pinched bin
A: It is proposed that no charge be made where a crime reference number is produced.
S: no charge be made where a crime reference number is produced

Q paraphrase: which villages kicked up about stink and rats
A: Brindle Parish Council supported the proposal; Ostley, Thorley and Great Henning objected, citing odour and vermin.
S: Ostley, Thorley and Great Henning

N unanswerable: what does Little Henning think about the stink and rats

Q paraphrase: was any village happy with it
A: Brindle Parish Council supported the proposal; Ostley, Thorley and Great Henning objected, citing odour and vermin.
S: Brindle Parish Council supported the proposal

Q reason: what could go most wrong with the switch?
A: 4.1 The principal risk is contamination of recycling by displaced residual waste.
S: contamination of recycling by displaced residual waste

Q paraphrase: did folk next door put wrong stuff in for good or just for a bit
A: Experience at a neighbouring authority indicates that contamination rose from 9 % to 14 % in the first quarter after a similar change and returned to its former level within a year.
S: returned to its former level within a year

N unanswerable: which council next door tried it before us

Q date: from when can I have my say
A: 5.1 That a ten-week public consultation be undertaken from 4 July 2022, and that the outcome be reported to this Committee in November.
S: 4 July 2022

Q paraphrase: how long have we got to moan about it
A: 5.1 That a ten-week public consultation be undertaken from 4 July 2022, and that the outcome be reported to this Committee in November.
S: ten-week

N false-premise: how many people filled in the survey on rubbish every three weeks

Q fact-table: how much of our rubbish got reused over the whole year
A: | Household waste recycled or composted (%) | 43.1 | 45.0 | 42.7 | 39.9 | 42.2 | Red |
S: 42.2

N unanswerable: how much of our rubbish got reused in the first three months of the year

Q comparison: are we greener than the year before or slipping
A: | Household waste recycled or composted (%) | 43.1 | 45.0 | 42.7 | 39.9 | 42.2 | Red |

Q fact-table: how heavy is one home's rubbish in a year now
A: | Residual waste per household (kg) | 498 | 470 | 119 | 124 | 489 | Amber |
S: 489

Q fact-table: ordered a bin ages ago - how many turn up in time? last quarter
A: | Receptacles delivered within 10 working days (%) | 91 | 95 | 74 | 68 | 77 | Red |
S: 68

Q fact-table: how often do they forget the pensioners they're meant to help, whole year
A: | Missed assisted collections per 1,000 | 3.9 | 4.0 | 3.6 | 3.8 | 3.7 | Green |
S: 3.7

Q fact-table: are old mattresses being picked up on time
A: | Bulky items collected within 15 working days (%) | 88 | 90 | 92 | 93 | 91 | Green |
S: 91

Q fact-table: how many dumpers got a ticket last year
A: | Fixed penalty notices issued, fly-tipping | 21 | 30 | 5 | 9 | 26 | Amber |
S: 26

N unanswerable: how many dumpers were taken to court last year

Q list: what's in trouble on the bins report card
A: | Household waste recycled or composted (%) | 43.1 | 45.0 | 42.7 | 39.9 | 42.2 | Red |
A: | Missed collections per 100,000 | 58 | 60 | 81 | 112 | 84 | Red |
A: | Receptacles delivered within 10 working days (%) | 91 | 95 | 74 | 68 | 77 | Red |

Q fact-table: how much did they make flogging our cardboard and tins
A: | Sale of recyclate | -305 | -452 | -147 |
S: -452

Q reason: why such a windfall from old boxes
A: 7.1 The favourable variance on sale of recyclate arises from the exceptional price of cardboard during the autumn of 2021 and is not expected to recur.
S: the exceptional price of cardboard during the autumn of 2021

N false-premise: why did they lose money flogging our cardboard

Q fact-table: by how much did they bust the kitty for new wheelies
A: | Receptacle purchase | 96 | 158 | +62 |
S: +62

Q fact-table: how much went on temps at the yard
A: | Agency staffing, depot | 40 | 87 | +47 |
S: 87

N unanswerable: how much went on temps in the office

Q fact-table: what did keeping the roads swept come to
A: | Street cleansing | 1,128 | 1,119 | -9 |
S: 1,119

Q date: boxing day is my day, so when will they come
A: | Monday 26 December | Wednesday 28 December | Residual |
S: Wednesday 28 December

Q fact-table: we're usually thursday, which day between xmas and new year
A: | Thursday 29 December | Saturday 31 December | DMR |
S: Saturday 31 December

N unanswerable: when will they come over Easter

Q paraphrase: how do i get shot of my spruce after new year if i don't pay for the brown bin
A: 8.1 Natural Christmas trees with decorations removed will be accepted alongside garden waste from 9 to 20 January 2023; non-subscribers may deposit them at the Staithe House depot.
S: non-subscribers may deposit them at the Staithe House depot

Q fact-table: whose job is it to hide a spy cam where they dump stuff
A: | 45/3 | Covert camera trial, Ostley lay-by | Enforcement Officer | 31 August 2022 | Not started |
S: Enforcement Officer

N unanswerable: how many got caught by the spy cam at Ostley

Q list: which jobs are running late
A: | 42/1 | Reply to Mr Hallam, Cutler's Yard | G. Molyneux | 3 May 2022 | Overdue |
A: | 29/4 | Review of crew working hours | Norvale Environmental | 28 February 2022 | Overdue |

Q paraphrase: who couldn't make it to the June meeting
A: **Apologies for absence:** Councillor Imogen Satterley.
S: Councillor Imogen Satterley

N unanswerable: why couldn't Imogen Satterley make it

Q decision: how much dearer is the weeding and lawn bin, what do i owe in the end?
A: RESOLVED that the annual subscription be £45 from 1 February 2023.
S: £45

Q paraphrase: how many hands went up for the lower price
A: The amendment was seconded by Councillor Sohal and, on being put to the vote, was carried by five votes to two.
S: five votes to two

Q paraphrase: what was the first figure floated for the hedge trimmings bin
A: Members considered a proposal to increase the annual subscription for the kerbside garden waste service from £42 to £48 with effect from 1 February 2023.
S: £48

Q reason: what's gone wrong with the lorries that they miss so many of us
A: The Head of Service reported that missed collections had risen to 112 per 100,000 in the fourth quarter of 2021/22 against a target of 60, which he attributed to a shortage of HGV drivers following the departure of eleven crew members to a parcels company.
S: a shortage of HGV drivers following the departure of eleven crew members to a parcels company

Q decision: how much of a penalty has norvale had to swallow
A: RESOLVED (i) that performance deductions of £38,400 be applied to the April invoice; (ii) that the contractor's regional director be requested to attend the meeting in September.
S: performance deductions of £38,400 be applied to the April invoice

N unanswerable: how much of a penalty did norvale have to swallow the year before

Q paraphrase: what got Hallam so wound up
A: Mr D. Hallam of Cutler's Yard, Brindle, submitted that receptacles had been left on the carriageway after emptying on six consecutive collections.
S: receptacles had been left on the carriageway after emptying on six consecutive collections

Q paraphrase: which bottle banks are for the chop
A: It was agreed that the glass banks at Brindle Co-op car park be retained, and that those at Pound Lane, Ostley, be withdrawn on 31 July 2022 by reason of persistent fly-tipping.
S: Pound Lane, Ostley

Q paraphrase: loads of nappies in our house, any help
A: 1.5 Households of six or more persons, or those with two or more children in nappies, may apply for an additional residual receptacle free of charge.
S: those with two or more children in nappies, may apply for an additional residual receptacle free of charge

Q paraphrase: i get dialysis at home, what happens to all the bags and tubes
A: Households producing waste from a medical condition will be offered a separate fortnightly collection.
S: a separate fortnightly collection

Q paraphrase: can they hit me with a ticket for piling sacks by the bin
A: Fixed penalty notices will not be issued for side waste during the first six months.
S: will not be issued for side waste during the first six months

Q paraphrase: what time do i need to be up to get the bin on the pavement
A: 1.7 Receptacles must be presented at the curtilage of the property by 6.30 a.m. on the day of collection and returned within the boundary by 8 p.m. on the same day.
S: 6.30 a.m.

Q paraphrase: i'm in a wheelchair and live alone, who'll take my bin down the drive
A: 1.8 An assisted collection is available to any resident who by reason of infirmity or disability is unable to move a receptacle, where no other able-bodied person over 16 resides at the address.
S: An assisted collection is available to any resident who by reason of infirmity or disability is unable to move a receptacle

Q fact-text: how many disabled people have their wheelies fetched
A: At 31 March 2022 there were 1,874 properties on the assisted list, compared with 1,622 a year earlier.
S: 1,874

N unanswerable: how many of the homes that get their bins pulled out are in Ostley

Q paraphrase: how much better off would they be each year with the new rota
A: 2.1 Implementation would incur one-off capital expenditure of £1.31 million, principally upon food caddies and nine vehicles, and is estimated to release annual revenue savings of £486,000 from 2024/25.
S: £486,000

Q paraphrase: my bin's vanished, how much to replace it
A: 2.2 Replacement of a lost or stolen receptacle is at present charged at £29.50.
S: £29.50

Q paraphrase: who's against it because of flies and pong
A: Brindle Parish Council supported the proposal; Ostley, Thorley and Great Henning objected, citing odour and vermin.
S: Ostley, Thorley and Great Henning

N unanswerable: how many people in Thorley signed against it

Q reason: what are they most scared of happening if they empty us less often
A: 4.1 The principal risk is contamination of recycling by displaced residual waste.
S: contamination of recycling by displaced residual waste

Q paraphrase: for how many weeks can we tell them what we think
A: 5.1 That a ten-week public consultation be undertaken from 4 July 2022, and that the outcome be reported to this Committee in November.
S: ten-week

Q fact-table: kilos of rubbish per house for the twelve months
A: | Residual waste per household (kg) | 498 | 470 | 119 | 124 | 489 | Amber |
S: 489

Q fact-table: how good are they at dropping off new wheelies on time, latest three months
A: | Receptacles delivered within 10 working days (%) | 91 | 95 | 74 | 68 | 77 | Red |
S: 68

Q fact-table: what did the old paper and cans fetch
A: | Sale of recyclate | -305 | -452 | -147 |
S: -452

Q date: no pick up on the 26th so which day instead
A: | Monday 26 December | Wednesday 28 December | Residual |
S: Wednesday 28 December

N false-premise: why was the sweeping bill higher than planned

N unanswerable: how much did the lawn bin cost ten years ago

N unanswerable: which councillor thought the lawn bin should be free

N unanswerable: who will run the bottle bank at the supermarket from now on

N unanswerable: how many flies and rats have been reported in Brindle

N false-premise: why did Great Henning come out in favour of emptying us less

N unanswerable: what happens the third time i leave extra sacks

N unanswerable: how many extra bins were handed to big families last year

N false-premise: why did they miss fewer bins at the end of the year

N unanswerable: how many trees were dropped off at the depot last January

N unanswerable: what did Norvale's boss say about docking their pay
