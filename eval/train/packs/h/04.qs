Q fact-text: What grade did the regulator give the council's housing?
A: On 26 March 2025 the Regulator of Social Housing (RSH) published a regulatory judgement grading the Council C3 against the consumer standards.
S: C3

Q date: when was the regulator's judgement published
A: On 26 March 2025 the Regulator of Social Housing (RSH) published a regulatory judgement grading the Council C3 against the consumer standards.
S: 26 March 2025

Q paraphrase: how badly did the council do in its landlord inspection, what was wrong?
A: The Regulator found serious failings in three respects: that there was no accurate record of the condition of 41 per cent of the Council's homes, that 2,870 repairs were overdue at the time of inspection, of which 612 were classed as urgent, and that complaints were not being answered within the times set by the Housing Ombudsman's Code.

Q fact-text: what proportion of homes had no accurate record of condition
A: The Regulator found serious failings in three respects: that there was no accurate record of the condition of 41 per cent of the Council's homes, that 2,870 repairs were overdue at the time of inspection, of which 612 were classed as urgent, and that complaints were not being answered within the times set by the Housing Ombudsman's Code.
S: 41 per cent

Q fact-text: did the regulator find anything wrong with lettings?
A: It did not find failings in the letting of homes or in the handling of anti-social behaviour.
S: It did not find failings in the letting of homes

Q reason: Why did the Council refer itself to the Regulator in November 2024?
A: The Council had referred itself to the Regulator in November 2024 after an internal audit found that 1,140 fire risk assessment actions were past their due dates.
S: an internal audit found that 1,140 fire risk assessment actions were past their due dates

Q definition: CPC what is it
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
S: Castlegate Property Care

Q definition: what does HRA stand for
A: The Housing Revenue Account (HRA) repairs budget for 2025/26 is £21.4 million, against spending of £19.8 million in 2024/25, and an overspend of £2.6 million is forecast.
S: Housing Revenue Account

Q definition: What is the HIB?
A: An independent chair of the Housing Improvement Board (HIB), Dame Rosalind Achterberg, was appointed in April; the Board meets monthly and has three tenant members, the Commission having asked for four.
S: Housing Improvement Board

Q fact-text: Who does the repairs in the south of the borough now?
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
S: Brindle & Rowe

Q fact-text: how many of the in-house operatives came over from the old contractor
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
S: 61

Q paraphrase: did the old repairs firm get the boot early?
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
S: the contract was ended by agreement two years early

Q reason: why isn't the in-house team covering the whole borough as planned?
A: This was changed in February 2025 because the depot at Tannery Wharf can hold no more than 90 vans and because the number of gas-qualified applicants was disappointing.
S: the depot at Tannery Wharf can hold no more than 90 vans

Q comparison: in-house team coverage: what was originally agreed and what happens now
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
A: The original intention, agreed by Cabinet in July 2024, had been that the in-house team should cover the whole borough from April 2026.
S: the in-house team should cover the whole borough from April 2026

Q comparison: overdue repairs now compared with January
A: The number of overdue repairs has come down from 2,870 in January to 1,655 at the end of August, and overdue urgent repairs from 612 to 74.
A: | Overdue repairs | 2,870 | 2,104 | 1,655 | 1,500 | 600 | Amber |
S: 2,870 in January to 1,655

Q comparison: has the council hit what it promised the regulator on overdue repairs by August?
A: The number of overdue repairs has come down from 2,870 in January to 1,655 at the end of August, and overdue urgent repairs from 612 to 74.
A: The Improvement Plan submitted to the Regulator on 30 May had promised 1,500 overdue repairs by the end of August and none of them urgent.
A: | Overdue repairs | 2,870 | 2,104 | 1,655 | 1,500 | 600 | Amber |
S: 1,655
S: 1,500

Q date: when was the Improvement Plan handed in
A: The Improvement Plan submitted to the Regulator on 30 May had promised 1,500 overdue repairs by the end of August and none of them urgent.
S: 30 May

Q reason: Why did overdue repairs miss the August promise?
A: Officers explain that the shortfall arose almost wholly in the south, where Brindle & Rowe inherited 400 open orders that had no address or an incorrect one.
S: Brindle & Rowe inherited 400 open orders that had no address or an incorrect one

Q comparison: emergency jobs done in 24 hours, north v south
A: In the north the in-house team has completed 91 per cent of emergency jobs within 24 hours, and in the south the figure is 84 per cent; the target in both is 98 per cent.
S: 91 per cent
S: 84 per cent

Q comparison: satisfaction with repairs this quarter against last
A: Tenants' satisfaction with the last repair was 58 per cent in the quarter to June, and 63 per cent in the quarter to September.
S: 58 per cent in the quarter to June, and 63 per cent in the quarter to September

Q date: when does Awaab's Law start?
A: Awaab's Law comes into force on 27 October 2025 for emergency hazards and for significant damp and mould.
S: 27 October 2025

Q fact-text: how many people are in the damp team
A: A dedicated team of nine was set up in May, two short of its establishment of eleven.
S: nine

Q comparison: are there more damp and mould cases than a year ago
A: There were 733 open damp and mould cases on 31 August, against 902 on 31 March and 518 a year ago; officers take the higher figure than last year's to be a sign of better reporting, since the telephone script was changed in January so as to ask every caller about damp.
S: 733
S: 518 a year ago

Q reason: why do officers think damp cases are higher than last year
A: There were 733 open damp and mould cases on 31 August, against 902 on 31 March and 518 a year ago; officers take the higher figure than last year's to be a sign of better reporting, since the telephone script was changed in January so as to ask every caller about damp.
S: the telephone script was changed in January so as to ask every caller about damp

Q comparison: Is the time to first damp inspection within what the new law will require?
A: The time from report to first inspection averages 12 working days, whereas the new law will require ten.
S: 12 working days, whereas the new law will require ten

Q paraphrase: how many families have had to leave because of mould
A: Nineteen households have been moved out of their homes for treatment, fourteen of them temporarily.
S: Nineteen

Q fact-text: How many homes could the surveyors not get into?
A: Access was refused or could not be obtained at 388 addresses.
S: 388

Q paraphrase: how much are we paying to have all the flats looked over?
A: Stock condition surveys have been commissioned from Penhallow Surveyors at a cost of £1.9 million.
S: £1.9 million

Q reason: why no £20 voucher for letting the surveyor in?
A: The Commission suggested in June that residents be given a £20 voucher on completion of the survey; this was not taken up because the Director of Finance did not consider that it would be value for money, but evening and Saturday appointments have been introduced instead.
S: the Director of Finance did not consider that it would be value for money

Q comparison: repairs budget this year against what was spent last year
A: The Housing Revenue Account (HRA) repairs budget for 2025/26 is £21.4 million, against spending of £19.8 million in 2024/25, and an overspend of £2.6 million is forecast.
S: £21.4 million, against spending of £19.8 million in 2024/25

Q fact-text: forecast overspend HRA repairs
A: The Housing Revenue Account (HRA) repairs budget for 2025/26 is £21.4 million, against spending of £19.8 million in 2024/25, and an overspend of £2.6 million is forecast.
S: £2.6 million

Q list: What are the main reasons for the repairs overspend?
A: The main causes are agency trades (£1.1 million), disrepair claims (£0.9 million) and the early ending of the CPC contract, for which a settlement of £600,000 was paid in July.
S: agency trades (£1.1 million), disrepair claims (£0.9 million) and the early ending of the CPC contract

Q paraphrase: how much did it cost to get rid of Castlegate
A: The main causes are agency trades (£1.1 million), disrepair claims (£0.9 million) and the early ending of the CPC contract, for which a settlement of £600,000 was paid in July.
A: | Contract exit | 0 | 0 | 600 | +600 |
S: £600,000

Q fact-text: can the regulator fine us for the C3?
A: The Regulator cannot fine a council for a C3 grade alone, but may use its enforcement powers if progress stalls.
S: The Regulator cannot fine a council for a C3 grade alone

Q fact-text: who chairs the improvement board?
A: An independent chair of the Housing Improvement Board (HIB), Dame Rosalind Achterberg, was appointed in April; the Board meets monthly and has three tenant members, the Commission having asked for four.
S: Dame Rosalind Achterberg

Q comparison: tenant members on the Board: asked for and got
A: An independent chair of the Housing Improvement Board (HIB), Dame Rosalind Achterberg, was appointed in April; the Board meets monthly and has three tenant members, the Commission having asked for four.
A: An independent chair of the Housing Improvement Board (HIB), Dame Rosalind Achterberg, was appointed in April; the Board meets monthly and has three tenant members, the Commission having asked for four.
S: three
S: four

Q who-said: Who said they had seen evidence of grip on fire safety?
A: The Regulator meets officers every six weeks.
A: At the last of these meetings, on 11 September, it said that it had "seen evidence of grip" on fire safety but wished for more assurance on the south repairs contract.
S: The Regulator

Q decision: what is the Cabinet Member to be asked to require of Brindle & Rowe
A: The Commission is recommended to (i) comment on progress; (ii) ask the Cabinet Member to require a recovery plan of Brindle & Rowe by 14 November; and (iii) agree to take evidence from tenants of the Larkspur and Quarrendon estates at its meeting on 4 December.
S: a recovery plan of Brindle & Rowe by 14 November

Q date: When will tenants of Larkspur and Quarrendon give evidence?
A: The Commission is recommended to (i) comment on progress; (ii) ask the Cabinet Member to require a recovery plan of Brindle & Rowe by 14 November; and (iii) agree to take evidence from tenants of the Larkspur and Quarrendon estates at its meeting on 4 December.
S: 4 December

Q fact-text: is the Commission deciding the future of the Tannery Wharf depot?
A: No decision is sought on the future of the Tannery Wharf depot, which will go to Cabinet in January 2026.
S: No decision is sought on the future of the Tannery Wharf depot

Q fact-table: overdue urgent repairs in june
A: | Overdue urgent repairs | 612 | 190 | 74 | 0 | 0 | Red |
S: 190

Q fact-table: target for overdue repairs by March 2026
A: | Overdue repairs | 2,870 | 2,104 | 1,655 | 1,500 | 600 | Amber |
S: 600

Q fact-table: stage 2 complaints answered in time, August 2025
A: | Stage 2 complaints answered in time (%) | 38 | 52 | 55 | 85 | 95 | Red |
S: 55

Q fact-table: what was the stage 1 complaints figure in January?
A: | Stage 1 complaints answered in time (%) | 44 | 71 | 80 | 85 | 95 | Amber |
S: 44

Q list: which improvement measures are red?
A: | Overdue urgent repairs | 612 | 190 | 74 | 0 | 0 | Red |
A: | Emergency repairs within 24 hours, south (%) | 77 | 81 | 84 | 98 | 98 | Red |
A: | Stage 2 complaints answered in time (%) | 38 | 52 | 55 | 85 | 95 | Red |

Q list: Which measures are green on the scorecard?
A: | Homes with survey under 5 years old (%) | 59 | 68 | 76 | 75 | 95 | Green |
A: | Overdue fire actions | 1,140 | 402 | 118 | 150 | 0 | Green |

Q comparison: are overdue fire actions better than the August target?
A: | Overdue fire actions | 1,140 | 402 | 118 | 150 | 0 | Green |
S: 118
S: 150

Q fact-table: do all homes have a valid gas certificate?
A: | Gas safety certificates in date (%) | 99.6 | 99.8 | 99.9 | 100 | 100 | Amber |
S: 99.9

Q fact-table: forecast spend on agency workers for repairs
A: | Agency trades | 840 | 500 | 1,600 | +1,100 |
S: 1,600

Q fact-table: How much went on disrepair claims in 2024/25?
A: | Disrepair claims | 1,460 | 1,000 | 1,900 | +900 |
S: 1,460

Q fact-table: empty homes variance
A: | Empty homes | 3,410 | 3,900 | 3,690 | -210 |
S: -210

Q fact-table: damp and mould budget this year £
A: | Damp and mould | 1,120 | 2,250 | 2,250 | 0 |
S: 2,250

Q comparison: repairs in the north: budget and forecast
A: | Day-to-day repairs, north | 6,050 | 6,300 | 6,480 | +180 |
S: 6,300
S: 6,480

Q fact-table: open mould cases at Ferrars Green
A: | Ferrars Green | North | 446 | 52 | 12 | 83 |
S: 52

Q comparison: which has more cases over 12 weeks, Larkspur or Quarrendon?
A: | Larkspur | South | 612 | 96 | 31 | 70 |
A: | Quarrendon | South | 540 | 81 | 38 | 64 |
S: 31
S: 38

Q fact-table: how many homes on the Hollin Court estate
A: | Hollin Court | North | 318 | 57 | 9 | 88 |
S: 318

Q fact-table: st osyth road survey coverage
A: | St Osyth Road | North | 154 | 18 | 2 | 79 |
S: 79

Q fact-text: How many tenants filled in the repairs consultation on the web?
A: There were 1,318 online responses and 94 by post, and 170 people attended six estate meetings.
S: 1,318

Q fact-text: do most people want two-hour slots?
A: Eighty-one per cent agreed that appointments should be given in two-hour slots rather than half days, and 66 per cent supported text messages on the day.
S: Eighty-one per cent agreed

Q comparison: for and against charging tenants for missed appointments
A: Opinion was divided on recharging tenants for missed appointments: 39 per cent were in favour, 47 per cent against and 14 per cent did not know.
S: 39 per cent were in favour, 47 per cent against

Q paraphrase: will i get fined if im out when the plumber comes?
A: It had been proposed to charge £25 for a second missed appointment; in view of the replies the charge has been dropped for tenants, although the Council will pay tenants £15, rather than the £10 first proposed, when its own operatives fail to come.
S: the charge has been dropped for tenants

Q comparison: What compensation for no-shows was first proposed and what will now be paid?
A: It had been proposed to charge £25 for a second missed appointment; in view of the replies the charge has been dropped for tenants, although the Council will pay tenants £15, rather than the £10 first proposed, when its own operatives fail to come.
S: £15, rather than the £10 first proposed

Q who-said: who talked about a bucket under a neighbour's ceiling
A: Delroy Pennycook, who chairs the Larkspur Tenants' and Residents' Association (TRA), said: "My neighbour has had a bucket under her ceiling since Easter and nobody can tell her whose job it is."
S: Delroy Pennycook

Q who-said: which tenant praised the council lads?
A: Mrs Halina Borowska of Hollin Court was happier with the new arrangements and wrote that "the council lads came when they said, mended it and swept up."
S: Mrs Halina Borowska

Q who-said: Who complained about agency workers in the in-house posts?
A: The GMB branch secretary, Corrin Tate, supported the in-house team but complained that 23 of the posts are still filled by agency workers.
S: Corrin Tate

Q paraphrase: are leaseholders going to have to cough up for the old contract payoff
A: The Leaseholders' Forum objected to leaseholders bearing any part of the CPC settlement, and officers have confirmed that none of it will be passed on in service charges.
S: none of it will be passed on in service charges

Q reason: why was the request to pay compensation in cash turned down?
A: Wexham Vale Citizens' Advice asked that compensation be paid in cash and not set against rent arrears; this was rejected, because nearly all neighbouring boroughs do the same.
S: nearly all neighbouring boroughs do the same

Q paraphrase: what's the latest on the broken lift at marchmont
A: The Cabinet Member for Housing, Cllr Bettina Graves, replied that a motor had to be made to order, that it was promised for 20 October, and that eleven residents who could not manage the stairs had been offered hotel rooms, of whom four had accepted.
S: a motor had to be made to order

Q fact-text: How many residents took up the hotel rooms while the lift was out?
A: The Cabinet Member for Housing, Cllr Bettina Graves, replied that a motor had to be made to order, that it was promised for 20 October, and that eleven residents who could not manage the stairs had been offered hotel rooms, of whom four had accepted.
S: four

Q fact-text: Is the council planning to hand its homes to a housing association?
A: Cllr Graves said that there were no plans of that kind and that no transfer could take place without a ballot.
S: there were no plans of that kind

Q paraphrase: whats happening with larkspur community centre
A: Mr Pennycook asked what was going on with the community centre at Larkspur; Cllr Graves said that it had been closed since February because of asbestos in the ceiling, that the removal contract would be let in November, and that she could not yet give a date for re-opening.
S: it had been closed since February because of asbestos in the ceiling

Q who-said: Who asked about the housing transfer?
A: Ms Kitty Lovage asked whether the Council was thinking of transferring its homes to a housing association.
S: Ms Kitty Lovage

N unanswerable: when will the Larkspur community centre reopen?

N unanswerable: what was the answer about fly-tipping behind Old Brewery?

N unanswerable: how much was Castlegate paid each year?

N unanswerable: number of damp cases in the south altogether

N unanswerable: who is the managing director of Brindle & Rowe

N unanswerable: what will it cost to replace the lift motor?

N unanswerable: How many leaseholders answered the repairs consultation?

N unanswerable: satisfaction with repairs in the quarter to March 2025

N unanswerable: how many disrepair claims has the council had

N unanswerable: overdue repairs in january 2024

N unanswerable: how many vans does the in-house team have

N unanswerable: names of the tenant members of the improvement board

N unanswerable: how much is dame rosalind paid

N unanswerable: Why did two people object to text messages?

N false-premise: When did the council's grade go up from C3 to C2?

N false-premise: How big was the fine from the regulator?

N false-premise: why did the regulator criticise the way homes are let

N false-premise: When is the ballot on transferring homes?

N false-premise: Why was Brindle & Rowe's contract ended in July?

N false-premise: What did Cabinet decide about the Tannery Wharf depot?

Q paraphrase: has anything been sorted about fire saftey jobs that were overdue
A: Of the 1,140 overdue fire actions 1,022 have been closed.
S: 1,022 have been closed

Q paraphrase: who do i blame for repairs in the north end
A: Repairs were carried out by Castlegate Property Care (CPC) from 2017 until 30 June 2025, when the contract was ended by agreement two years early; since 1 July the north of the borough has been served by an in-house team of 84 operatives, 61 of them transferred from CPC under TUPE, and the south by a new contractor, Brindle & Rowe.
S: an in-house team of 84 operatives

Q paraphrase: how much dosh is left in the housing rainy day pot
A: The Section 151 Officer advises that HRA reserves, at £7.2 million, would fall below the minimum of £5 million in 2026/27 if no action were taken.
S: £7.2 million

Q paraphrase: which estate has the most mould
A: | Larkspur | South | 612 | 96 | 31 | 70 |
S: Larkspur

Q paraphrase: do they get back to you when you complain, first time round?
A: | Stage 1 complaints answered in time (%) | 44 | 71 | 80 | 85 | 95 | Amber |
S: 80

Q paraphrase: wots the plan to get the south contractor up to scratch
A: The Commission is recommended to (i) comment on progress; (ii) ask the Cabinet Member to require a recovery plan of Brindle & Rowe by 14 November; and (iii) agree to take evidence from tenants of the Larkspur and Quarrendon estates at its meeting on 4 December.
S: require a recovery plan of Brindle & Rowe by 14 November
