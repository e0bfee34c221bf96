Q definition: What does JC mean here?
A: The Joint Committee (JC) was set up in 1962 by the boroughs of Severnhalgh and Oakmere, which share any surplus or deficit in the proportion of five to three.
S: Joint Committee

Q definition: ERB full name
A: The burial fee for a resident is £610 and for a non-resident three times that; the exclusive right of burial (ERB) is sold for £720 for 50 years, having been for 75 years until 2006.
S: exclusive right of burial

Q definition: what is CAMEO
A: The JC may fit such plant itself or pay others under the Crematoria Abatement of Mercury Emissions Organisation (CAMEO).
S: Crematoria Abatement of Mercury Emissions Organisation

Q definition: ICCM stands for
A: In the Charter for the Bereaved, run by the Institute of Cemetery and Crematorium Management (ICCM), Whinfield was assessed as Silver for the third year; for Gold it would need a chapel of its own for those of no religion and longer services, since a slot is 30 minutes and the standard 40.
S: Institute of Cemetery and Crematorium Management

Q fact-text: How do the two boroughs share the surplus?
A: The Joint Committee (JC) was set up in 1962 by the boroughs of Severnhalgh and Oakmere, which share any surplus or deficit in the proportion of five to three.
S: in the proportion of five to three

Q comparison: cremations last year compared with the year before
A: In 2009/10 there were 1,842 cremations, against 1,907 in 2008/09 and 1,866 in 2007/08; the budget had assumed 1,900.
S: 1,842 cremations, against 1,907 in 2008/09

Q fact-text: how many cremations in 2007/08
A: In 2009/10 there were 1,842 cremations, against 1,907 in 2008/09 and 1,866 in 2007/08; the budget had assumed 1,900.
S: 1,866

Q comparison: did cremations reach the number budgeted for?
A: In 2009/10 there were 1,842 cremations, against 1,907 in 2008/09 and 1,866 in 2007/08; the budget had assumed 1,900.
S: 1,842
S: the budget had assumed 1,900

Q reason: Why are there fewer cremations at Whinfield?
A: The decline is due in the main to the opening in October 2009 of the private crematorium at Fernley Heath, eleven miles off, which has taken some of the work from the south of Oakmere, although the death rate was also a little below the average.
S: the opening in October 2009 of the private crematorium at Fernley Heath

Q comparison: burials this year and last
A: There were 286 burials, of which 121 were in new graves, compared with 301 and 134 in the year before.
S: 286
S: 301

Q comparison: Muslim burials against the year before
A: Forty-one were Muslim burials, nine more than in 2008/09.
S: Forty-one were Muslim burials, nine more than in 2008/09

Q date: when must half of cremations be mercury-free by?
A: By 31 December 2012 half of all cremations in the country must be carried out in cremators with equipment to remove mercury.
S: 31 December 2012

Q comparison: mercury plant: estimate against lowest tender
A: It resolved in June 2009 to fit plant to two of the three cremators, at an estimated £1.35 million.
A: The lowest tender, from Brandreth Thermal Ltd, is £1.62 million.
S: £1.35 million
S: £1.62 million

Q reason: why has the mercury plant price gone up from the estimate
A: The difference arises from the need to replace the cremators themselves, dating from 1993 and 1995, of which one has cracked hearths, and from a wider building to house the filters.
S: the need to replace the cremators themselves

Q fact-text: Who gave the lowest tender?
A: The lowest tender, from Brandreth Thermal Ltd, is £1.62 million.
S: Brandreth Thermal Ltd

Q paraphrase: will you still be able to have a funeral there in the afternoon during the building work?
A: Works would begin in February 2011 and last nine months, cremations going on in the mornings only.
S: cremations going on in the mornings only

Q fact-text: saving on gas from heat recovery
A: It is now recommended that two new cremators be bought with abatement, that the third be taken out, and that the heat be recovered for the chapel, cutting the gas bill by £14,000 a year.
S: £14,000 a year

Q fact-text: How much is the cremation fee now?
A: The cremation fee was raised from £455 to £478 in April 2010 and, to pay for the plant, would go to £540 in April 2011 rather than the £525 proposed last year.
A: | Cremation, adult | 455 | 478 | 525 | 540 |
S: £478

Q comparison: cremation fee for April 2011: earlier proposal and present one
A: The cremation fee was raised from £455 to £478 in April 2010 and, to pay for the plant, would go to £540 in April 2011 rather than the £525 proposed last year.
A: | Cremation, adult | 455 | 478 | 525 | 540 |
S: £540 in April 2011 rather than the £525 proposed last year

Q fact-text: how much of the fee is the abatement levy
A: A levy of £30 within this sum is for abatement and would be shown as such on the invoice.
S: £30

Q comparison: how does our cremation fee compare with the region?
A: The cremation fee was raised from £455 to £478 in April 2010 and, to pay for the plant, would go to £540 in April 2011 rather than the £525 proposed last year.
A: The average cremation fee in the region is £501.
S: £478
S: £501

Q comparison: burial rights used to last how long and how long now?
A: The burial fee for a resident is £610 and for a non-resident three times that; the exclusive right of burial (ERB) is sold for £720 for 50 years, having been for 75 years until 2006.
S: 50 years, having been for 75 years until 2006

Q reason: Why was the Saturday surcharge cut to £120?
A: It had been proposed to charge one and a half times the fee on Saturdays, but as only 22 services took place on that day the recommendation is that the surcharge be £120.
S: only 22 services took place on that day

Q paraphrase: what do you pay to bury a child
A: No fee is charged for children under 16 and the JC confirmed this for a further three years in March.
S: No fee is charged for children under 16

Q paraphrase: when's the oakmere graveyard going to run out of room?
A: At the present rate of use the Oakmere cemetery at Lodge Road will be full in four years and that at Severnhalgh in seven; the small ground at Tibbenham was closed to new graves in 2004.
S: in four years

Q fact-text: When was Tibbenham closed to new graves?
A: At the present rate of use the Oakmere cemetery at Lodge Road will be full in four years and that at Severnhalgh in seven; the small ground at Tibbenham was closed to new graves in 2004.
S: 2004

Q fact-text: what did the Hollow Barn land cost
A: Land at Hollow Barn, of 14 acres, was bought in 2003 for £410,000, and planning permission was granted on 9 December 2009 subject to a ground water survey by the Environment Agency.
S: £410,000

Q fact-text: Has Hollow Barn got planning permission?
A: Land at Hollow Barn, of 14 acres, was bought in 2003 for £410,000, and planning permission was granted on 9 December 2009 subject to a ground water survey by the Environment Agency.
S: planning permission was granted on 9 December 2009

Q reason: why only single depth burials at the east end of Hollow Barn?
A: The survey found water at 1.6 metres at the eastern end, so that burials there may be at single depth only.
S: The survey found water at 1.6 metres at the eastern end

Q comparison: graves in phase one at first and now
A: In consequence the number of graves in the first phase has been brought down from 1,900 to 1,450, and the cost per grave has gone up from £395 to £462.
S: from 1,900 to 1,450

Q comparison: cost per grave at Hollow Barn before and after the survey
A: In consequence the number of graves in the first phase has been brought down from 1,900 to 1,450, and the cost per grave has gone up from £395 to £462.
S: from £395 to £462

Q date: when is the new cemetery expected to open
A: The architects, Messrs Pole and Wetherby, expect it to open in the spring of 2013.
S: the spring of 2013

Q reason: Why can't old graves at Severnhalgh be re-used?
A: The alternative, to re-use old graves at Severnhalgh by the "lift and deepen" method, is not lawful outside London.
S: not lawful outside London

Q comparison: headstones failing the safety test, this year and last
A: Of the 3,260 tested in 2009/10, 204 failed, or 6.3 per cent, compared with 8.9 per cent of those tested in 2008/09.
S: 6.3 per cent, compared with 8.9 per cent

Q fact-text: how many owners answer the letter about a failed stone
A: Stones that fail are staked and the owner is written to; only one in four replies.
S: one in four

Q fact-text: What did the Ombudsman find against the JC?
A: The Ombudsman found in November that the JC had been at fault for laying flat 17 stones at Tibbenham without notice, and recommended £100 to each of the seven families that complained.
S: laying flat 17 stones at Tibbenham without notice

Q fact-text: how much did each family get over the gravestones
A: The Ombudsman found in November that the JC had been at fault for laying flat 17 stones at Tibbenham without notice, and recommended £100 to each of the seven families that complained.
S: £100

Q date: when did they stop laying stones flat?
A: This has been paid, and the practice of laying down was ended on 4 January 2010.
S: 4 January 2010

Q comparison: staking a stone vs fixing it again, cost
A: The cost of staking is £22 a stone and that of re-fixing about £145.
S: £22 a stone and that of re-fixing about £145

Q reason: why did sickness fall
A: Sickness fell from 13.1 days a person to 8.4, largely as two long cases had ended.
S: two long cases had ended

Q comparison: slot length: officers suggested, committee agreed
A: The JC agreed in March to lengthen the slot to 40 minutes from January 2011; officers had suggested 45.
S: 40 minutes from January 2011; officers had suggested 45

Q fact-text: how long is a service slot at Whinfield now
A: In the Charter for the Bereaved, run by the Institute of Cemetery and Crematorium Management (ICCM), Whinfield was assessed as Silver for the third year; for Gold it would need a chapel of its own for those of no religion and longer services, since a slot is 30 minutes and the standard 40.
S: 30 minutes

Q reason: Why is Whinfield not Gold in the Charter?
A: In the Charter for the Bereaved, run by the Institute of Cemetery and Crematorium Management (ICCM), Whinfield was assessed as Silver for the third year; for Gold it would need a chapel of its own for those of no religion and longer services, since a slot is 30 minutes and the standard 40.
S: for Gold it would need a chapel of its own for those of no religion and longer services

Q paraphrase: did they really scatter someone's ashes in the wrong place?
A: One complaint in the year was upheld out of eleven, the ashes of a Mr A having been scattered on the wrong lawn.
S: the ashes of a Mr A having been scattered on the wrong lawn

Q comparison: surplus last year against budget
A: The outturn was a surplus of £318,400, £41,600 below the budgeted £360,000, on income of £1.74 million.
S: £318,400, £41,600 below the budgeted £360,000

Q fact-text: oakmere's share of the surplus
A: Severnhalgh is to receive £199,000 and Oakmere £119,400.
S: £119,400

Q fact-text: how big is the mercury reserve
A: The JC keeps a repairs reserve of £265,000 and a mercury reserve of £480,000, built up since 2006 by a charge of £20 a cremation.
S: £480,000

Q fact-text: Who is lending the money for the plant and at what rate?
A: Of the £1.62 million it is proposed that £480,000 should come from that reserve and the balance be borrowed from Severnhalgh, as lead authority, over 20 years at an interest rate of 4.35 per cent.
S: borrowed from Severnhalgh, as lead authority, over 20 years at an interest rate of 4.35 per cent

Q date: by when must the tender be accepted
A: Legal implications: the tender is to be accepted by 30 July 2010, after which the price may go up.
S: 30 July 2010

Q decision: What was the vote on paying for burials at Fernley Heath instead of a new cemetery?
A: A motion by Cllr Augustine Fewtrell of Oakmere, that the two boroughs build no new cemetery and pay for burials at Fernley Heath, had been lost in March by seven votes to five.
S: seven votes to five

Q who-said: which councillor wanted no new cemetery?
A: A motion by Cllr Augustine Fewtrell of Oakmere, that the two boroughs build no new cemetery and pay for burials at Fernley Heath, had been lost in March by seven votes to five.
S: Cllr Augustine Fewtrell of Oakmere

Q reason: Why is the natural burial ground put off till September?
A: The JC is recommended to accept the tender of Brandreth Thermal Ltd; to set the fees in Table 2; to apply for £200,000 from the Carbon Trust; and to defer to its meeting of 21 September the question of a natural burial ground at Hollow Barn, which was the wish of 58 per cent of those consulted, until the drainage has been designed.
S: until the drainage has been designed

Q fact-table: spaces left at Ellesby
A: | Ellesby | 1902 | 21 | 17 | 40 | 210 | 26 |
S: 210

Q fact-table: When was the Coldwater Lane cemetery opened?
A: | Coldwater Lane | 1934 | 8 | 8 | 18 | 94 | 12 |
S: 1934

Q fact-table: new graves Priory Road 2009/10
A: | Severnhalgh, Priory Road | 1857 | 58 | 52 | 118 | 365 | 61 |
S: 52

Q fact-table: failed memorials at Tibbenham
A: | Tibbenham | 1868 | 0 | 0 | 14 | 0 | 57 |
S: 57

Q fact-table: total burials at Lodge Road in 2009/10
A: | Oakmere, Lodge Road | 1881 | 47 | 44 | 96 | 176 | 48 |
S: 96

Q comparison: New graves at Ellesby: last year and the year before
A: | Ellesby | 1902 | 21 | 17 | 40 | 210 | 26 |
S: 21
S: 17

Q fact-table: which cemetery has most room left
A: | Severnhalgh, Priory Road | 1857 | 58 | 52 | 118 | 365 | 61 |
S: Severnhalgh, Priory Road

Q fact-table: non-resident burial fee this year
A: | Burial, non-resident | 1,755 | 1,830 | 1,920 | 1,920 |
S: 1,830

Q fact-table: memorial permit cost 2009/10
A: | Memorial permit | 88 | 92 | 97 | 97 |
S: 88

Q fact-table: how much will a webcast of a funeral cost
A: | Webcast of service | – | – | 55 | 50 |
S: 50

Q fact-table: witnessed scattering of ashes 2011/12 recommended
A: | Scattering of ashes, witnessed | 42 | 45 | 48 | 47 |
S: 47

Q comparison: saturday surcharge first proposed vs recommended
A: | Cremation, Saturday surcharge | 0 | 0 | 270 | 120 |
S: 270
S: 120

Q fact-table: exclusive right of burial price in 2010/11
A: | Exclusive right of burial, 50 years | 690 | 720 | 760 | 755 |
S: 720

Q fact-table: variance on gas and electricity
A: | Gas and electricity | 118 | 139 | +21 | 130 |
S: +21

Q comparison: cremator repairs budget and outturn
A: | Cremator repairs | 42 | 78 | +36 | 65 |
S: 42
S: 78

Q fact-table: memorial sales 2010/11 budget
A: | Memorial sales | 180 | 167 | -13 | 175 |
S: 175

Q fact-table: what was spent on staff last year?
A: | Staff | 702 | 664 | -38 | 711 |
S: 664

Q fact-table: grounds contract budget 2009/10
A: | Grounds contract | 226 | 229 | +3 | 233 |
S: 226

Q fact-text: How many families answered the consultation?
A: Questionnaires were sent to 22 funeral directors, 64 ministers and other celebrants, and 1,200 families who had used the service in the past two years; 19 funeral directors, 37 celebrants and 408 families replied.
S: 408

Q comparison: families accepting the mercury levy, now and in 2008
A: Of the families, 66 per cent accepted a levy for mercury abatement and 24 per cent did not, as opposed to 52 and 37 per cent in the small survey of 2008.
S: 66 per cent
S: 52

Q fact-text: what did the funeral directors prefer during the works
A: Sixteen of the funeral directors preferred mornings only during the works to closing the crematorium altogether for ten weeks, which was the other choice offered.
S: mornings only during the works

Q fact-text: share of families wanting natural burial
A: Fifty-eight per cent of the families would like natural burial, and 31 per cent would wish for a webcast.
S: Fifty-eight per cent

Q paraphrase: do people mind the chapel being warmed by the furnaces?
A: The use of the recovered heat for the chapel was found acceptable by 71 per cent, offensive by 12 per cent.
S: acceptable by 71 per cent, offensive by 12 per cent

Q who-said: Who said there was no time to sit down before the next hearse?
A: "There is no time to sit down before the next hearse is at the gate," wrote Mrs Winifred Lathom of Oakmere, whose husband's service was in January.
S: Mrs Winifred Lathom of Oakmere

Q who-said: which undertaker threatened to go to Fernley Heath
A: Mr Osgood Pell, of Pell and Daughters, funeral directors, warned: "At five hundred and forty pounds my families will drive to Fernley Heath, and so will I."
S: Mr Osgood Pell

Q who-said: who called waste heat a last kindness to the living?
A: The Reverend Septimus Arkwright took no exception to the use of waste heat, calling it "a last kindness to the living."
S: The Reverend Septimus Arkwright

Q who-said: did anyone object to borrowing the money?
A: The Oakmere Ratepayers objected to the borrowing and said that the plant ought to be paid for out of the reserves.
S: The Oakmere Ratepayers

Q fact-text: have Sunday burials been agreed for Muslims
A: The Severnhalgh Mosque Trust asked for burials on Sundays and on the same day where possible; a duty rota until 4 pm on Saturdays and Sundays has been agreed, but not bank holidays, for which it had also asked.
S: a duty rota until 4 pm on Saturdays and Sundays has been agreed

Q decision: has the cross in the chapel been made movable?
A: Humanist celebrants, seven of whom wrote, wanted the cross in the chapel to be movable, and this was done in May.
S: this was done in May

Q fact-text: Is the council planning to sell Ellesby cemetery?
A: Questions from the public, answered by the Chairman, Cllr Mrs Constance Birtle: Mr Crake asked whether there was any truth in the report that Ellesby was to be sold, and the Chairman said that there was none whatever.
S: there was none whatever

Q paraphrase: anything happening about the rabbits at Lodge Road?
A: Rabbit fencing, said the Chairman, had been put up along the railway side in May at a cost of £3,900 and the rest would be done before winter.
S: Rabbit fencing, said the Chairman, had been put up along the railway side in May

Q reason: why is the lodge at Priory Road empty
A: Miss Leonora Hext asked why the lodge at Priory Road stood empty; it had dry rot, was to be surveyed in July and could be let to a tenant by the next spring.
S: it had dry rot

Q paraphrase: are the toilets at the crem open again
A: Mr Vickery asked again about the toilets at Whinfield, shut since the frost in January, and was told that they had been opened that very morning.
S: they had been opened that very morning

Q fact-text: Will there be a bus to the new cemetery?
A: Mrs Lathom asked if there would be a bus to the new cemetery, to which the Chairman replied that the County Council had been asked but had not answered.
S: the County Council had been asked but had not answered

N unanswerable: How many cremations does Fernley Heath carry out a year?

N unanswerable: who seconded Cllr Fewtrell's motion?

N unanswerable: how many graves at Hollow Barn in phase two

N unanswerable: name of the person whose ashes were scattered wrongly

N unanswerable: Tenders from other firms than Brandreth

N unanswerable: burials 2006/07

N unanswerable: what does Fernley Heath charge for a cremation?

N unanswerable: how many staff are off sick now

N unanswerable: rabbit numbers at Lodge Road

N unanswerable: What rent will the lodge bring in?

N unanswerable: How many children were buried in 2009/10?

N unanswerable: which two cremators are to be replaced first

N unanswerable: Muslim burials at Coldwater Lane

N unanswerable: repairs needed to the toilets cost

N false-premise: Why did the Ombudsman reject the families' complaint?

N false-premise: When does the Ellesby cemetery close?

N false-premise: Why did the Environment Agency refuse Hollow Barn?

N false-premise: what did the Fernley Heath company say about mercury

N false-premise: When did the County agree to run the bus?

N false-premise: Why was the natural burial ground turned down in June?

Q paraphrase: how much dearer to be buried if you arent from round here
A: The burial fee for a resident is £610 and for a non-resident three times that; the exclusive right of burial (ERB) is sold for £720 for 50 years, having been for 75 years until 2006.
A: | Burial, non-resident | 1,755 | 1,830 | 1,920 | 1,920 |
S: three times that

Q paraphrase: how long do you get for a funeral and is it enough?
A: In the Charter for the Bereaved, run by the Institute of Cemetery and Crematorium Management (ICCM), Whinfield was assessed as Silver for the third year; for Gold it would need a chapel of its own for those of no religion and longer services, since a slot is 30 minutes and the standard 40.
A: Seventy-nine per cent said that the half hour was too short.
S: Seventy-nine per cent said that the half hour was too short

Q paraphrase: whats the state of headstones, how many wobbly ones
A: Of the 3,260 tested in 2009/10, 204 failed, or 6.3 per cent, compared with 8.9 per cent of those tested in 2008/09.
S: 204 failed

Q paraphrase: how much is the council having to borow off severnhalgh for the new furnaces
A: Of the £1.62 million it is proposed that £480,000 should come from that reserve and the balance be borrowed from Severnhalgh, as lead authority, over 20 years at an interest rate of 4.35 per cent.

Q paraphrase: is whinfield any good, has it got an award
A: In the Charter for the Bereaved, run by the Institute of Cemetery and Crematorium Management (ICCM), Whinfield was assessed as Silver for the third year; for Gold it would need a chapel of its own for those of no religion and longer services, since a slot is 30 minutes and the standard 40.
S: Silver for the third year
