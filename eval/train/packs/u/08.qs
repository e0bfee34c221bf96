Q date: when did the mum with asthma first ring about the wet ceiling
A: 2. The resident, who has asthma and lives with two children aged four and seven, first reported dampness to the bedroom ceiling on 11 October 2021.
S: 11 October 2021

Q paraphrase: how old are the poor kids sleeping under that
A: 2. The resident, who has asthma and lives with two children aged four and seven, first reported dampness to the bedroom ceiling on 11 October 2021.
S: four and seven

N unanswerable: did the poor kids fall ill sleeping under that

Q paraphrase: all they did the first time was wipe it - when was that
A: An operative attended on 3 November 2021 and applied a fungicidal wash.
S: 3 November 2021

Q date: when did somebody finally come who knew what was wrong with her flat
A: A surveyor did not attend until 19 January 2023, when a defective roof outlet was diagnosed.
S: 19 January 2023

Q reason: where was the wet coming from
A: A surveyor did not attend until 19 January 2023, when a defective roof outlet was diagnosed.
S: a defective roof outlet

Q date: when was her bedroom put right in the end
A: The outlet was replaced on 30 March 2023 and the ceiling made good on 6 June 2023.
S: the ceiling made good on 6 June 2023

N unanswerable: what did putting her bedroom right cost

Q paraphrase: how long are they meant to take over an ordinary job
A: 3. The landlord's policy provides that non-emergency repairs be completed within 20 working days and that a surveyor attend within 15 working days of a third report.
S: within 20 working days

Q paraphrase: i've moaned three times now, when should an expert come round
A: 3. The landlord's policy provides that non-emergency repairs be completed within 20 working days and that a surveyor attend within 15 working days of a third report.
S: within 15 working days of a third report

Q paraphrase: did they even write down that she'd rung
A: The landlord's records contained no note of the calls of 9 January and 27 February 2022.
S: contained no note of the calls of 9 January and 27 February 2022

N unanswerable: who took her calls in january and february

Q paraphrase: how slow were they to answer her first letter of complaint
A: 4. A Stage 1 response was issued after 41 working days against a standard of ten, and a Stage 2 response after 33 against twenty.
S: 41 working days

Q fact-text: how fast should the second answer have come
A: 4. A Stage 1 response was issued after 41 working days against a standard of ten, and a Stage 2 response after 33 against twenty.
S: twenty

Q paraphrase: what did they first try to fob her off with
A: The landlord offered £250 at Stage 1, increased to £600 at Stage 2.
S: £250

Q paraphrase: what did the watchdog say about the shoddy work, how bad
A: 5. I find *severe maladministration* in respect of the repairs, and *maladministration* in respect of complaint handling.
S: severe maladministration

Q paraphrase: were they wrong not to move her somewhere else
A: I find *no maladministration* in respect of the request to be rehoused, the allocations policy having been properly applied.
S: no maladministration

N unanswerable: how many points had she got on the list to be moved

Q paraphrase: how much did she get in the end altogether
A: 6. I order that within four weeks the Chief Executive apologise in person; that £2,150 be paid, of which £1,600 is for distress, £400 for complaint handling and £150 for damaged belongings, the sum of £600 previously offered to be deducted if already paid; and that within twelve weeks all 48 flats in Corrie House be inspected by a surveyor independent of the landlord.
S: £2,150

Q paraphrase: what did she get for her ruined stuff
A: 6. I order that within four weeks the Chief Executive apologise in person; that £2,150 be paid, of which £1,600 is for distress, £400 for complaint handling and £150 for damaged belongings, the sum of £600 previously offered to be deducted if already paid; and that within twelve weeks all 48 flats in Corrie House be inspected by a surveyor independent of the landlord.
S: £150 for damaged belongings

N unanswerable: what did she get off her rent

Q date: when did the boss go round and say sorry
A: 7. The order for payment was complied with on 20 December 2023; the apology was made by the Chief Executive, Ms Rhona Castleford, at the resident's home on 3 January 2024.
S: 3 January 2024

Q date: when did the money reach her
A: 7. The order for payment was complied with on 20 December 2023; the apology was made by the Chief Executive, Ms Rhona Castleford, at the resident's home on 3 January 2024.
S: 20 December 2023

Q paraphrase: how many neighbours' places have they looked at so far
A: Inspection of Corrie House commenced on 15 January and 29 flats had been inspected by the end of the month.
S: 29 flats

Q paraphrase: how many of those looked at had black stuff growing
A: Mould was found in 17 of these, of which three were of the gravest category.
S: 17

N unanswerable: how many with black stuff growing have been moved out

N unanswerable: which firm is doing the looking round at corrie

Q fact-text: how many people rang about black walls in 2021/22
A: 8. Reports of damp and mould received by Rushgate Homes numbered 1,812 in 2022/23 (2021/22: 934; 2020/21: 702).
S: 934

Q reason: why are twice as many ringing about black walls
A: The increase is ascribed to publicity following the inquest at Rochdale and to the cost of heating.
S: publicity following the inquest at Rochdale and to the cost of heating

Q fact-text: how many work on the special squad for black walls
A: A dedicated team of nine commenced in May 2023.
S: nine

N unanswerable: who leads the special squad for black walls

Q paraphrase: how many tenants have got lawyers on to them right now
A: 9. Disrepair claims brought by solicitors stood at 226 live cases at 31 December 2023 (31 December 2022: 148).
S: 226

Q comparison: do the lawyers pocket more than the tenants
A: The mean settlement was £3,940 and mean costs £6,870.
S: The mean settlement was £3,940 and mean costs £6,870

N unanswerable: how much did they pay out to lawyers altogether last year

Q paraphrase: i took the day off and nobody turned up, what do i get
A: The Board is asked to note that residents may claim compensation without a solicitor under the Compensation Policy, which provides £10 for a missed appointment and £15 a week for the loss of heating after the third day.
S: £10

Q paraphrase: radiators cold since last week, what am i owed
A: The Board is asked to note that residents may claim compensation without a solicitor under the Compensation Policy, which provides £10 for a missed appointment and £15 a week for the loss of heating after the third day.
S: £15 a week for the loss of heating after the third day

N unanswerable: lift's been bust since last week, what am i owed

Q definition: what counts as drop everything and come now
A: 10. Emergency repairs, being those which endanger life, security or the fabric, are attended within four hours and made safe within 24.
S: those which endanger life, security or the fabric

Q paraphrase: boiler's dead, i've got a baby and it's december - do they rush
A: Loss of heating between 1 November and 30 April is treated as an emergency where a resident is over 70 or under five.
S: treated as an emergency where a resident is over 70 or under five

Q paraphrase: rads ok but taps stone cold, how long will they be
A: Loss of hot water alone is urgent (three working days).
S: three working days

Q paraphrase: do i have to get my own toilet lid
A: 11. Residents are responsible for the replacement of lavatory seats, plugs and chains, internal door handles, fuses, batteries to doorbells and the bleeding of radiators.
S: Residents are responsible for the replacement of lavatory seats

Q paraphrase: locked myself out and dropped em down a drain, what's the damage
A: A charge is made for lost keys (£75) and for the clearance of a blockage caused by wipes (£92).
S: £75

Q paraphrase: kid flushed baby wet ones and the bog's backed up, will i be billed
A: A charge is made for lost keys (£75) and for the clearance of a blockage caused by wipes (£92).
S: £92

N unanswerable: kid kicked a ball through the pane, will i be billed

Q paraphrase: they said i wasn't in but i was! how often do they put that down
A: In 2022/23, 11.6 % of appointments resulted in no access; residents' representatives dispute the figure, observing that in a sample of 60 cards 14 were posted at the wrong block.
S: 11.6 %

Q paraphrase: what must the workman do before he can say i wasn't home
A: 12. No-access is recorded where an operative has called, left a card and telephoned once.
S: called, left a card and telephoned once

N unanswerable: what happens to me if they put down three times that i wasn't home

Q fact-text: what keeps folk awake the most
A: Slammed doors and footsteps (48 %), music (31 %), dogs (12 %) and building work (9 %) were given as the chief source of disturbance.
S: Slammed doors and footsteps

Q paraphrase: how many said it was barking
A: Slammed doors and footsteps (48 %), music (31 %), dogs (12 %) and building work (9 %) were given as the chief source of disturbance.
S: 12 %

N unanswerable: how many said it was motorbikes

Q paraphrase: did moaning about the din do any good
A: 14. Of those who had complained, 22 % considered that matters had improved.
S: 22 % considered that matters had improved

Q paraphrase: what bugs people most about reporting a racket
A: The principal criticism was the requirement to maintain diary sheets for fourteen days.
S: the requirement to maintain diary sheets for fourteen days

Q who-said: who blamed his neighbour's floor rather than him
A: A pensioner on the Vintry estate said: "The fellow upstairs is not wicked, he just has laminate."
S: A pensioner on the Vintry estate

Q who-said: who was too busy scribbling to get any kip
A: A night worker at Corrie House stated: "They wanted me to write down when I was woken, and I was writing so much I never slept."
S: A night worker at Corrie House

N unanswerable: what did the chap with the wooden floor say for himself

Q paraphrase: when can i get someone out to a wild party as things stand
A: 15. The study recommends: (a) that laminate flooring require permission in flats above ground level; (b) that the Noise App replace diary sheets; (c) that mediation be offered within ten days; (d) that the out-of-hours team, at present operating Thursday to Saturday from 9 p.m. to 3 a.m., operate nightly.
S: Thursday to Saturday from 9 p.m. to 3 a.m.

Q decision: will there be a party squad seven days a week
A: The management accepts (b) and (c), accepts (a) for new tenancies only, and rejects (d), which would cost £138,000 a year.
S: rejects (d), which would cost £138,000 a year

Q decision: will i have to rip up my wooden floor, i've been here years
A: The management accepts (b) and (c), accepts (a) for new tenancies only, and rejects (d), which would cost £138,000 a year.
S: accepts (a) for new tenancies only

N unanswerable: when can we start recording the racket on our phones

Q paraphrase: who do i go to if it's against the law how loud they are
A: 16. Statutory nuisance remains the responsibility of the City Council's Environmental Protection team, which served nine abatement notices on residents of Rushgate Homes in 2022/23 and seized equipment once.
S: the City Council's Environmental Protection team

Q paraphrase: how often did they cart off somebody's speakers
A: 16. Statutory nuisance remains the responsibility of the City Council's Environmental Protection team, which served nine abatement notices on residents of Rushgate Homes in 2022/23 and seized equipment once.
S: once

N false-premise: how many noisy tenants were kicked out after the nine notices

Q who-said: who told of somebody being lugged down fourteen flights
A: 18. Mr Gow stated that lifts at Vintry Point had failed on 31 occasions since April, and that a resident on the fourteenth floor had been carried down by neighbours.
S: Mr Gow

Q date: when will vintry point get ones that work for going up and down
A: Mr Osei-Lund replied that both lifts would be renewed between June and November 2024 at a cost of £486,000.
S: between June and November 2024

N unanswerable: how will folk at the top of vintry point get down while they're being swapped

Q paraphrase: nobody's mopped our stairs for over a month at almoners, do we get anything off
A: Ms Warburton undertook to credit each leaseholder £18.60.
S: £18.60

N unanswerable: why had nobody mopped the stairs at almoners

Q decision: who'll ask us if we're happy from now on
A: 20. The Board resolved, Mr Trent dissenting, that satisfaction surveys be conducted by an outside company in place of the contractor.
S: an outside company

Q paraphrase: who was the odd one out over hiring pollsters
A: 20. The Board resolved, Mr Trent dissenting, that satisfaction surveys be conducted by an outside company in place of the contractor.
S: Mr Trent

Q decision: do board folk get forty quid for turning up then
A: Miss Mir's proposal that Board members receive an allowance of £40 a meeting was withdrawn.
S: withdrawn

N false-premise: how many voted for giving themselves forty quid a time

Q fact-table: how happy are people with them all in all this year so far
A: | Overall satisfaction | 66.0 | 61.2 | 65.0 | 59.8 | 60.1 |
S: 59.8

Q fact-table: how many think they get heard, and something done, last full year
A: | Listens and acts | 52.2 | 47.7 | 55.0 | 48.9 | 50.2 |
S: 47.7

Q fact-table: grubby stairwells - how many are content now
A: | Communal areas clean | 61.4 | 60.3 | 64.0 | 55.5 | 62.0 |
S: 55.5

Q comparison: are they worse than other landlords in the capital when you kick up a fuss
A: | Handling of complaints | 29.9 | 24.6 | 35.0 | 23.8 | 26.4 |

N unanswerable: how many feel well treated by the person on the phone

Q fact-table: how long to get a leaky top mended these days
A: | Roofing | 1,104 | 1,018 | 46.5 | 58.3 | 211 |
S: 58.3

Q fact-table: how many panes and locks jobs are running late
A: | Windows and doors | 4,385 | 3,377 | 27.9 | 31.4 | 189 |
S: 189

Q fact-table: how many dripping tap and bog jobs last year
A: | Plumbing | 9,640 | 7,215 | 11.2 | 9.8 | 64 |
S: 9,640

Q fact-table: dead boilers, how quick lately
A: | Heating and hot water | 8,990 | 6,130 | 3.1 | 2.7 | 12 |
S: 2.7

N unanswerable: dead boilers, how quick at corrie mews

N false-premise: why are they getting slower at black walls this year

Q date: when do i get my new cooker worktops and units in saddlers row
A: | Saddler's Row | Kitchens | 27 | 203 | April 2024 |
S: April 2024

Q fact-table: what are they shelling out on double glazing at almoners
A: | Almoner's Court | Windows | 36 | 341 | September 2024 |
S: 341

Q fact-table: how many families get a new buzzer
A: | Vintry Gardens | Door entry | 112 | 95 | July 2024 |
S: 112

N unanswerable: when do i get a new bathroom in saddlers row

Q date: how far back does the leak go, first call
A: 2. The resident, who has asthma and lives with two children aged four and seven, first reported dampness to the bedroom ceiling on 11 October 2021.
S: 11 October 2021

Q date: what day did they send a person who could find the fault
A: A surveyor did not attend until 19 January 2023, when a defective roof outlet was diagnosed.
S: 19 January 2023

Q reason: what was bust up top
A: A surveyor did not attend until 19 January 2023, when a defective roof outlet was diagnosed.
S: a defective roof outlet

Q paraphrase: rule for getting a routine fix done
A: 3. The landlord's policy provides that non-emergency repairs be completed within 20 working days and that a surveyor attend within 15 working days of a third report.
S: within 20 working days

N unanswerable: who pays when a fence blows down

Q paraphrase: how many days before she heard back on her moan
A: 4. A Stage 1 response was issued after 41 working days against a standard of ten, and a Stage 2 response after 33 against twenty.
S: 41 working days

Q paraphrase: how damning was the verdict on the state of the flat
A: 5. I find *severe maladministration* in respect of the repairs, and *maladministration* in respect of complaint handling.
S: severe maladministration

Q paraphrase: total payout to the mum
A: 6. I order that within four weeks the Chief Executive apologise in person; that £2,150 be paid, of which £1,600 is for distress, £400 for complaint handling and £150 for damaged belongings, the sum of £600 previously offered to be deducted if already paid; and that within twelve weeks all 48 flats in Corrie House be inspected by a surveyor independent of the landlord.
S: £2,150

Q date: what day did castleford eat humble pie
A: 7. The order for payment was complied with on 20 December 2023; the apology was made by the Chief Executive, Ms Rhona Castleford, at the resident's home on 3 January 2024.
S: 3 January 2024

Q paraphrase: how many flats in the block turned out to be mouldy
A: Mould was found in 17 of these, of which three were of the gravest category.
S: 17

N unanswerable: how many flats in vintry point turned out to be mouldy

Q reason: what's behind the rush of people ringing about mould
A: The increase is ascribed to publicity following the inquest at Rochdale and to the cost of heating.
S: publicity following the inquest at Rochdale and to the cost of heating

Q paraphrase: how many are suing the landlord
A: 9. Disrepair claims brought by solicitors stood at 226 live cases at 31 December 2023 (31 December 2022: 148).
S: 226

Q paraphrase: workman never showed, what do they owe me
A: The Board is asked to note that residents may claim compensation without a solicitor under the Compensation Policy, which provides £10 for a missed appointment and £15 a week for the loss of heating after the third day.
S: £10

Q paraphrase: freezing flat and a toddler, do we jump the line
A: Loss of heating between 1 November and 30 April is treated as an emergency where a resident is over 70 or under five.
S: treated as an emergency where a resident is over 70 or under five

Q paraphrase: how many times has he got to try before he marks me as out
A: 12. No-access is recorded where an operative has called, left a card and telephoned once.
S: called, left a card and telephoned once

Q paraphrase: price of getting let back in and new ones cut
A: A charge is made for lost keys (£75) and for the clearance of a blockage caused by wipes (£92).
S: £75

Q paraphrase: bog seat snapped, is that down to them or me
A: 11. Residents are responsible for the replacement of lavatory seats, plugs and chains, internal door handles, fuses, batteries to doorbells and the bleeding of radiators.
S: Residents are responsible for the replacement of lavatory seats

Q fact-text: number one noise people can't stand
A: Slammed doors and footsteps (48 %), music (31 %), dogs (12 %) and building work (9 %) were given as the chief source of disturbance.
S: Slammed doors and footsteps

Q paraphrase: how many who grassed up their neighbours say it helped
A: 14. Of those who had complained, 22 % considered that matters had improved.
S: 22 % considered that matters had improved

N unanswerable: how many who grassed up their neighbours were moved

Q decision: did bosses say yes to someone on call every night
A: The management accepts (b) and (c), accepts (a) for new tenancies only, and rejects (d), which would cost £138,000 a year.
S: rejects (d), which would cost £138,000 a year

Q decision: are they banning hard floors for people already living there
A: The management accepts (b) and (c), accepts (a) for new tenancies only, and rejects (d), which would cost £138,000 a year.
S: accepts (a) for new tenancies only

Q paraphrase: which lot can serve papers on the neighbour from hell
A: 16. Statutory nuisance remains the responsibility of the City Council's Environmental Protection team, which served nine abatement notices on residents of Rushgate Homes in 2022/23 and seized equipment once.
S: the City Council's Environmental Protection team

Q date: how long till the high rise has something other than stairs
A: Mr Osei-Lund replied that both lifts would be renewed between June and November 2024 at a cost of £486,000.
S: between June and November 2024

Q paraphrase: how much back for leaseholders because of filthy halls
A: Ms Warburton undertook to credit each leaseholder £18.60.
S: £18.60

Q decision: who does the happiness poll now
A: 20. The Board resolved, Mr Trent dissenting, that satisfaction surveys be conducted by an outside company in place of the contractor.
S: an outside company

Q fact-table: latest score for the landlord overall
A: | Overall satisfaction | 66.0 | 61.2 | 65.0 | 59.8 | 60.1 |
S: 59.8

Q fact-table: wait for slates
A: | Roofing | 1,104 | 1,018 | 46.5 | 58.3 | 211 |
S: 58.3

N unanswerable: wait for gutters

Q date: new kitchen date saddlers
A: | Saddler's Row | Kitchens | 27 | 203 | April 2024 |
S: April 2024

N false-premise: why did the Ombudsman say she should have been moved

N unanswerable: what's the mum's name

N unanswerable: did the operative who wiped it get the sack

N unanswerable: how much rent does she pay

N false-premise: why did the residents' peer study find dogs were the worst

N unanswerable: how many evictions for loud music were there

N unanswerable: what's the phone number for the party squad

N unanswerable: how many have the Noise App already

N false-premise: why did repairs satisfaction drop this year

N unanswerable: how old is the lift at Vintry Point

N unanswerable: what did the cleaner say about not coming for five weeks

N unanswerable: how much did the mould squad cost
