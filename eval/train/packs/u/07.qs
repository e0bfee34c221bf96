Q paraphrase: i've got savings, how much can i have tucked away before they won't help with the rates
A: Capital exceeding £16,000 disqualifies an applicant of working age; for those of pension age in receipt of Guarantee Credit there is no limit.
S: £16,000

Q paraphrase: can skint people get let off the whole bill
A: A household of the lowest means may receive a reduction of the whole of its liability.
S: a reduction of the whole of its liability

N unanswerable: how skint do you have to be, what weekly wage

Q definition: CTRS meaning?
A: 1.1 The Council Tax Reduction Scheme ("CTRS") is a national scheme prescribed by regulations of the Welsh Ministers.
S: Council Tax Reduction Scheme

Q fact-text: how many homes were getting money off in spring 2022
A: 1.2 At 31 March 2023 there were 9,874 recipients (2022: 10,212; 2021: 10,906), of whom 4,411 were of pension age.
S: 10,212

Q paraphrase: how many old folk are getting help with the bill
A: 1.2 At 31 March 2023 there were 9,874 recipients (2022: 10,212; 2021: 10,906), of whom 4,411 were of pension age.
S: 4,411

N unanswerable: how many old folk were getting help with the bill in 2021

N false-premise: why are more and more homes getting money off their rates

Q paraphrase: what did Cardiff put towards it
A: The total value of reductions awarded in 2022/23 was £10.62 million, toward which the Welsh Government contributed £9.18 million.
S: £9.18 million

Q paraphrase: i should have asked ages ago, how far back will they go
A: 1.3 An award may be backdated by up to three months upon the claimant's request; for pension-age claimants the three months are applied without request.
S: up to three months

Q decision: did they go for stretching it back half a year
A: The local discretion to extend backdating to six months was not adopted.
S: not adopted

N unanswerable: what would stretching it back half a year have cost

Q paraphrase: my late husband was in the army, does what i get for him count against me
A: 1.4 War Disablement and War Widow's pensions are wholly disregarded by local resolution, at an annual cost of £21,700.
S: wholly disregarded

Q paraphrase: got a new job, how soon have i got to tell em
A: 1.5 Claimants must notify a change of circumstance within 21 days.
S: within 21 days

Q paraphrase: what's the slap on the wrist if i keep quiet about my new job
A: Failure to do so without reasonable excuse may attract a civil penalty of £70.
S: £70

Q fact-text: how many who kept quiet got done for it
A: In 2022/23, 64 penalties were imposed and 19 subsequently withdrawn.
S: 64

N unanswerable: how many who kept quiet got done for it the year before

Q paraphrase: how soon do they chase you if you're behind
A: 2.1 A reminder is issued when an instalment is fourteen days in arrear.
S: when an instalment is fourteen days in arrear

Q paraphrase: how much gets slapped on when they take me to court
A: Should a further instalment be missed, the right to pay by instalments is withdrawn and a summons may follow, adding costs of £47; a liability order adds a further £23.
S: £47

Q paraphrase: can they lock me up for not paying
A: No taxpayer in Wales may be committed to prison for non-payment, that sanction having been abolished on 1 April 2019.
S: No taxpayer in Wales may be committed to prison for non-payment

Q date: when did they stop jailing people over this
A: No taxpayer in Wales may be committed to prison for non-payment, that sanction having been abolished on 1 April 2019.
S: 1 April 2019

N unanswerable: how many round here got taken to court last year for being behind

Q paraphrase: who will they never send the bailiffs to
A: 2.2 Cases are referred to enforcement agents only after a single view of debt has been obtained, and never where the household contains a care leaver under 25 or a person receiving end-of-life care.
S: never where the household contains a care leaver under 25 or a person receiving end-of-life care

Q paraphrase: how much does it add when the bailiff first knocks on my door
A: An enforcement agent's fee of £75 arises upon referral and £235 upon the first visit.
S: £235

N unanswerable: how much does it add if the bailiff carts off my telly

Q paraphrase: when's someone at pontwern i can talk to about owing money
A: 2.3 Residents in difficulty should be directed to the Arrears Support Team on the ground floor of Tŷ Nant, which holds surgeries at Pontwern on the first Monday of each month and at Abercastell on the third.
S: the first Monday of each month

Q paraphrase: do i have to book to see the debt people
A: No appointment is necessary.
S: No appointment is necessary

N unanswerable: what's the number for the debt people

Q paraphrase: mum's old house has stood bare for two years, do we pay double
A: 2.4 Premiums of 100 % are charged upon dwellings unoccupied and unfurnished for more than twelve months.
S: 100 %

Q date: when do the holiday cottage lot start paying twice over
A: From 1 April 2024 a premium of 100 % will also apply to second homes, of which there are 187.
S: 1 April 2024

Q fact-text: how many weekend places are there in the borough
A: From 1 April 2024 a premium of 100 % will also apply to second homes, of which there are 187.
S: 187

N unanswerable: how many houses stand bare for over a year in the borough

Q decision: did they nearly hit weekenders harder
A: Cabinet had considered, but did not adopt, a premium of 150 %.
S: considered, but did not adopt, a premium of 150 %

Q paraphrase: i live on my own, what do i get knocked off
A: Single occupiers receive a discount of 25 %, and 23,340 such discounts are in force.
S: 25 %

Q paraphrase: how many were caught pretending nobody else lived there
A: A review conducted in the autumn of 2022 removed 418 of these.
S: 418

Q paraphrase: grew up in foster homes, how long am i let off
A: Care leavers are exempt until their 25th birthday.
S: until their 25th birthday

N unanswerable: how many who grew up in foster homes are let off

N unanswerable: i'm a student nurse, am i let off

Q paraphrase: what does the disabled parking card cost
A: 3.1 Badges are issued free in Wales and are valid for three years.
S: free

Q paraphrase: how long is the disabled card good for
A: 3.1 Badges are issued free in Wales and are valid for three years.
S: three years

Q paraphrase: i lost mine down the shops, what's a new disabled card
A: A replacement for a lost or stolen badge costs £10.
S: £10

N unanswerable: how many disabled cards were pinched last year

Q paraphrase: dad's dying, how fast can he get one
A: Applications from the terminally ill are determined within three working days upon production of form SR1.
S: within three working days

Q paraphrase: what paper do we need to speed it up for somebody who hasn't long to live
A: Applications from the terminally ill are determined within three working days upon production of form SR1.
S: form SR1

Q paraphrase: will they let me know when mine's about to run out
A: Renewal should be sought twelve weeks before expiry, as the former practice of sending reminders ceased in June 2022.
S: the former practice of sending reminders ceased in June 2022

Q paraphrase: how early should i ask for the next one
A: Renewal should be sought twelve weeks before expiry, as the former practice of sending reminders ceased in June 2022.
S: twelve weeks before expiry

N unanswerable: why did they stop letting people know theirs is about to run out

Q paraphrase: mam passed away, what about her card
A: 3.3 The badge must be returned upon the death of the holder.
S: The badge must be returned upon the death of the holder

Q paraphrase: they knocked me back, how long to ask them to look again
A: 3.4 A refused applicant may request reconsideration within 28 days.
S: within 28 days

Q fact-text: how many were knocked back for a disabled card
A: In 2022/23 the authority determined 3,106 applications, refusing 402; of 133 reconsiderations 58 were successful.
S: 402

Q paraphrase: how many got it on the second go
A: In 2022/23 the authority determined 3,106 applications, refusing 402; of 133 reconsiderations 58 were successful.
S: 58

N unanswerable: how many got it on the second go in 2021/22

Q paraphrase: can my son use my card to nip into town when i stay in
A: 3.5 A badge may be used only when the holder is present or is being collected.
S: only when the holder is present or is being collected

Q fact-text: how many fiddlers were found guilty
A: Eleven prosecutions were brought in 2022/23 and nine convictions obtained.
S: nine

N unanswerable: what was the stiffest fine any of the card fiddlers got

Q paraphrase: can i hand over notes at the desk
A: Cash is no longer accepted at any hub; payment in cash may be made at a Post Office or PayPoint outlet.
S: Cash is no longer accepted at any hub

Q paraphrase: which afternoon is pontwern shut and what for
A: 4.1 The hubs at Tŷ Nant, Pontwern and Abercastell open from 9 a.m. to 4.30 p.m., Monday to Friday; Pontwern closes at 1 p.m. on Wednesdays for training.
S: Pontwern closes at 1 p.m. on Wednesdays for training

N unanswerable: how many people turn up at the Pontwern desk in a week

Q comparison: do more folk ring up in welsh than before
A: Calls in Welsh represented 11.4 % of the total in 2022/23 (2021/22: 9.8 %).
S: 11.4 % of the total in 2022/23 (2021/22: 9.8 %)

Q paraphrase: can my councillor sign the form for me
A: Members may not act as a claimant's signatory.
S: Members may not act as a claimant's signatory

Q paraphrase: if a councillor writes in, how long till they get a proper reply
A: 4.3 Members' enquiries are acknowledged within one working day and answered within seven.
S: seven

Q paraphrase: how big is the kitty to top up people's rent this year
A: The allocation for 2023/24 is £311,000, compared with £361,000 in 2022/23 and £452,000 in 2021/22.
S: £311,000

Q date: when did the rent top up kitty run dry
A: The fund for 2022/23 was exhausted on 9 February 2023.
S: 9 February 2023

N unanswerable: how many were turned away once the rent top up kitty ran dry

Q paraphrase: fridge packed up, what's the most they'd give me
A: 5.2 The Council's own Hardship Fund, established in November 2020, makes awards of up to £150 for white goods and fuel.
S: £150

Q paraphrase: can i have a bit from the crisis pot towards what i owe the landlord
A: It may not be used for rent or council tax.
S: It may not be used for rent or council tax

Q paraphrase: how often can i go cap in hand for cooker money in a year
A: An applicant may receive no more than two awards in twelve months.
S: no more than two awards

N unanswerable: how many went cap in hand for cooker money last year

Q paraphrase: how much towards blazers when they start comp
A: 5.3 The School Essentials Grant is £125 for each eligible learner and £200 for those entering Year 7.
S: £200

Q paraphrase: my daughter's doing her a levels, does she get uniform money
A: The grant is not available to learners in the sixth form.
S: not available to learners in the sixth form

N unanswerable: my little one starts nursery, does she get uniform money

Q paraphrase: he had no family, who buries him
A: 5.4 Funeral payments are not made by the authority, save that under section 46 of the Public Health (Control of Disease) Act 1984 it must arrange disposal where no other person will do so.
S: it must arrange disposal where no other person will do so

Q paraphrase: what does it cost us each time for a pauper's burial
A: There were 14 such cases in 2022/23 (2021/22: 9), at a mean net cost of £1,118.
S: £1,118

N unanswerable: what did it cost us each time for a pauper's burial in 2021/22

Q fact-table: how long are people hanging on the phone now
A: | Mean wait for answer (min:sec) | 6:10 | 4:48 | 8:35 | 4:00 |
S: 8:35

Q fact-table: how long does the disabled card take to come these days
A: | Blue Badge, mean days | 39 | 33 | 46 | 30 |
S: 46

Q fact-table: how quick do they want new help-with-rates forms done this year
A: | New CTRS claims, mean days | 24.7 | 19.3 | 21.8 | 18.0 |
S: 18.0

Q fact-table: how much of the rates actually came in last year
A: | Council tax collected in year (%) | 95.1 | 95.9 | 95.6 | 96.0 |
S: 95.6

Q comparison: do they pick up the phone more than in lockdown
A: | Calls answered (%) | 84.2 | 88.1 | 79.7 | 90.0 |

Q fact-table: how often were moaners proved right last year
A: | Complaints upheld (%) | 38 | 35 | 41 | 30 |
S: 41

N unanswerable: how many moaners took it to the ombudsman last year

Q fact-table: i'm in the cheapest band, what's my bill gone to
A: | A | 11,402 | 1,214.10 | 1,279.42 | 65.32 |
S: 1,279.42

Q fact-table: posh G houses, how much more are they paying
A: | G | 771 | 3,035.25 | 3,198.55 | 163.30 |
S: 163.30

Q fact-table: D what was it last year
A: | D | 8,260 | 1,821.15 | 1,919.13 | 97.98 |
S: 1,821.15

N unanswerable: D what will it be next year

N unanswerable: poshest of all, band H, what's the bill

Q who-said: who wanted to know if bailiffs get a cut
A: **C1.** Councillor Eurwen Pugh asked whether agents acting for the Council were paid by commission.
S: Councillor Eurwen Pugh

Q paraphrase: so do the bailiffs get a cut from the town hall
A: Ms Beynon replied that they retained the statutory fee and received nothing from the Council.
S: received nothing from the Council

Q reason: how come the disabled cards are so slow?
A: Mr Prydderch stated that two of five assessors had been on maternity leave and that a temporary assessor would commence on 3 July.
S: two of five assessors had been on maternity leave

Q who-said: who told councillors to try phoning up themselves
A: **C4.** A representative of the Carers' Forum, Mrs Olwen Tedder, said that members "would do well to ring the number themselves at ten o'clock on a Monday".
S: Mrs Olwen Tedder

Q decision: can i ring after work from now on
A: Councillor Haverill's suggestion of evening telephone hours was not supported.
S: not supported

N unanswerable: why didn't they want phones on after work

Q fact-table: how's it going with the thing where they ring you instead
A: | 2 | Call-back facility | ICT Manager | 30 September 2023 | Tender issued |
S: Tender issued

Q fact-table: whose job is it to find new bailiffs
A: | 5 | Retender enforcement agents | C. Beynon | 31 March 2024 | Not begun |
S: C. Beynon

Q paraphrase: does my nest egg stop me getting help, where's the cut-off
A: Capital exceeding £16,000 disqualifies an applicant of working age; for those of pension age in receipt of Guarantee Credit there is no limit.
S: £16,000

Q paraphrase: number of oaps let off some of it
A: 1.2 At 31 March 2023 there were 9,874 recipients (2022: 10,212; 2021: 10,906), of whom 4,411 were of pension age.
S: 4,411

Q paraphrase: how much of the cost does the Senedd lot cover
A: The total value of reductions awarded in 2022/23 was £10.62 million, toward which the Welsh Government contributed £9.18 million.
S: £9.18 million

Q paraphrase: never knew i could claim, can they give me money for the past
A: 1.3 An award may be backdated by up to three months upon the claimant's request; for pension-age claimants the three months are applied without request.
S: up to three months

Q paraphrase: do army widows lose out
A: 1.4 War Disablement and War Widow's pensions are wholly disregarded by local resolution, at an annual cost of £21,700.
S: wholly disregarded

Q paraphrase: what's the fine for not saying my wages went up
A: Failure to do so without reasonable excuse may attract a civil penalty of £70.
S: £70

Q paraphrase: when does the first letter come if i miss one
A: 2.1 A reminder is issued when an instalment is fourteen days in arrear.
S: when an instalment is fourteen days in arrear

Q paraphrase: could i end up in jail over my rates
A: No taxpayer in Wales may be committed to prison for non-payment, that sanction having been abolished on 1 April 2019.
S: No taxpayer in Wales may be committed to prison for non-payment

Q paraphrase: is there anyone safe from the heavies
A: 2.2 Cases are referred to enforcement agents only after a single view of debt has been obtained, and never where the household contains a care leaver under 25 or a person receiving end-of-life care.
S: never where the household contains a care leaver under 25 or a person receiving end-of-life care

Q paraphrase: what does a knock from the heavies cost me
A: An enforcement agent's fee of £75 arises upon referral and £235 upon the first visit.
S: £235

N unanswerable: how many times can the heavies come round

Q paraphrase: where can i get face to face help with what i owe, pontwern way
A: 2.3 Residents in difficulty should be directed to the Arrears Support Team on the ground floor of Tŷ Nant, which holds surgeries at Pontwern on the first Monday of each month and at Abercastell on the third.
S: the first Monday of each month

Q paraphrase: inherited house, nobody in it, no furniture, what's the penalty
A: 2.4 Premiums of 100 % are charged upon dwellings unoccupied and unfurnished for more than twelve months.
S: 100 %

Q date: from what day are second homers hit
A: From 1 April 2024 a premium of 100 % will also apply to second homes, of which there are 187.
S: 1 April 2024

Q paraphrase: widow by myself, how much off
A: Single occupiers receive a discount of 25 %, and 23,340 such discounts are in force.
S: 25 %

Q paraphrase: how many years before i have to get a fresh badge
A: 3.1 Badges are issued free in Wales and are valid for three years.
S: three years

Q paraphrase: dog chewed it up... well it's gone missing, cost of another badge
A: A replacement for a lost or stolen badge costs £10.
S: £10

Q paraphrase: how quick for somebody with weeks to live
A: Applications from the terminally ill are determined within three working days upon production of form SR1.
S: within three working days

Q paraphrase: turned down for the badge, how many days have i got to argue
A: 3.4 A refused applicant may request reconsideration within 28 days.
S: within 28 days

N unanswerable: turned down for the badge, who hears my appeal

Q paraphrase: how many who argued got the badge after all
A: In 2022/23 the authority determined 3,106 applications, refusing 402; of 133 reconsiderations 58 were successful.
S: 58

Q paraphrase: is it ok to borrow mum's badge when she isn't in the car
A: 3.5 A badge may be used only when the holder is present or is being collected.
S: only when the holder is present or is being collected

Q paraphrase: i only deal in cash, can i pay at the counter
A: Cash is no longer accepted at any hub; payment in cash may be made at a Post Office or PayPoint outlet.
S: Cash is no longer accepted at any hub

Q paraphrase: would a member be allowed to put their name on my claim
A: Members may not act as a claimant's signatory.
S: Members may not act as a claimant's signatory

Q paraphrase: how much for rent shortfalls 2023/24
A: The allocation for 2023/24 is £311,000, compared with £361,000 in 2022/23 and £452,000 in 2021/22.
S: £311,000

Q date: what day did the money for tenants run out last winter
A: The fund for 2022/23 was exhausted on 9 February 2023.
S: 9 February 2023

Q paraphrase: washer's broke and i'm skint, how much could i get
A: 5.2 The Council's own Hardship Fund, established in November 2020, makes awards of up to £150 for white goods and fuel.
S: £150

Q paraphrase: money for starting secondary, how much each
A: 5.3 The School Essentials Grant is £125 for each eligible learner and £200 for those entering Year 7.
S: £200

Q paraphrase: dies alone with nobody, whose job is it
A: 5.4 Funeral payments are not made by the authority, save that under section 46 of the Public Health (Control of Disease) Act 1984 it must arrange disposal where no other person will do so.
S: it must arrange disposal where no other person will do so

Q fact-table: how many minutes listening to the music before someone picks up
A: | Mean wait for answer (min:sec) | 6:10 | 4:48 | 8:35 | 4:00 |
S: 8:35

Q fact-table: days to get a badge, latest year
A: | Blue Badge, mean days | 39 | 33 | 46 | 30 |
S: 46

Q fact-table: smallest houses, new bill
A: | A | 11,402 | 1,214.10 | 1,279.42 | 65.32 |
S: 1,279.42

Q reason: what's holding the badges up
A: Mr Prydderch stated that two of five assessors had been on maternity leave and that a temporary assessor would commence on 3 July.
S: two of five assessors had been on maternity leave

N unanswerable: how many badges are stuck in the queue now

N false-premise: why did the badges get quicker last year

Q paraphrase: are the heavies paid by results
A: Ms Beynon replied that they retained the statutory fee and received nothing from the Council.
S: received nothing from the Council

N unanswerable: how many people were sent to prison before it was stopped

N unanswerable: what's the average amount people owe

N unanswerable: how many bailiffs have they got

N false-premise: why did the cabinet plump for 150 % on holiday cottages

N unanswerable: how long does it take to get cooker money

N unanswerable: how many blue badge holders are there

N unanswerable: which supermarket takes their vouchers

N false-premise: when do the hubs start taking coins again

N unanswerable: how many welsh speakers work on the phones

N unanswerable: how much did the crematorium leaflets cost

N unanswerable: which councillor asked about holiday cottages
