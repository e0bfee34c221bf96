Q fact-text: How many houses does Strathlorne Council own?
A: The Council owns 8,640 houses.
S: 8,640

Q fact-text: empty homes at 31 december 2023
A: At 31 December 2024, 197 were empty, which is to say 2.3% of the stock; at 31 December 2023 it was 143.
S: 143

Q fact-text: How many homes had stood empty for over six months?
A: Of the 197, 68 had been empty for more than six months, chiefly in the Glenshee Court multi-storey blocks, where 31 await rewiring.
S: 68

Q fact-text: re-let time islands
A: In the West area it was 44.8 days, in the East 58.1 and in the Islands 97.6.
S: 97.6

Q fact-text: What was the average re-let time in the West area?
A: In the West area it was 44.8 days, in the East 58.1 and in the Islands 97.6.
S: 44.8 days

Q fact-text: rent lost through empties nine months 2024/25
A: Rent lost through empty homes was £812,000 in the nine months, compared with £596,000 in the same period of 2023/24.
S: £812,000

Q fact-text: What did former tenants owe at the end of December?
A: Former tenants owed £1.08m, of which £240,000 was written off in December.
S: £1.08m

Q fact-text: How many times was the Unsuitable Accommodation Order breached in 2023/24?
A: The Unsuitable Accommodation Order forbids more than seven days in bed and breakfast; it was breached 83 times in the nine months, against 47 in the whole of 2023/24.
S: 47

Q fact-text: HRA balance minimum policy
A: The policy is that the balance should not fall below £2.5m.
S: £2.5m

Q fact-text: How many damp and mould reports came in from October to December 2024?
A: It was noted that 341 reports had been received between October and December 2024, as against 287 in the same quarter of 2023.
S: 341

Q fact-text: How much would the recovery plan's extra tradesmen cost?
A: The plan would engage eight more joiners and electricians for eighteen months at a cost of £540,000, would pay a £500 decoration voucher to tenants who accept a house without redecoration, and would place a caretaker on each of the two larger islands.
S: £540,000

Q fact-text: 2018 valuation of the drill hall
A: The Drill Hall was valued at £165,000 in August 2024; in 2018 the valuation was £210,000.
S: £210,000

Q fact-text: average hours for an emergency repair q3
A: Emergency repairs took 4.2 hours on average and non-emergency repairs 11.6 working days.
A: | Emergency repairs (hours) | 3.9 | 4.4 | 4.2 | 4.5 | 4.0 | Green |
S: 4.2

Q paraphrase: how much back rent do folk still living in their council houses owe
A: Rent arrears of current tenants stood at £2.94m (7.1% of the rent due) on 31 December; a year before they were £2.61m (6.7%).
S: £2.94m

Q paraphrase: how many families are being put up in b&bs
A: On 31 December, 254 households were in temporary accommodation, 39 of them in bed and breakfast.
S: 39

Q paraphrase: what money would i get towards wallpaper if i take a house as it is
A: The plan would engage eight more joiners and electricians for eighteen months at a cost of £540,000, would pay a £500 decoration voucher to tenants who accept a house without redecoration, and would place a caretaker on each of the two larger islands.
S: £500

Q paraphrase: what did tenants want as the rise, when asked
A: Option A had been preferred by 48%, option B by 33% and option C by 19%.
A: The Service Manager (Finance), Mrs Aileen Purdie, advised that 2,214 tenants had voted on three options: 5.5% (option A), 6.5% (option B) and 7.9% (option C).
S: Option A

Q paraphrase: how fast can someone come out about black spots on my wall
A: Mr Abercairn undertook that every report would be inspected within ten working days.
S: within ten working days

Q paraphrase: what's stopped the building work at kilmory
A: Kilmory has been held up by a badger sett found in May, for which a licence was granted on 9 October.
S: a badger sett found in May

Q paraphrase: how much less rent will we see next year if nothing's done about the empties
A: *Risk.* If the plan is not adopted, loss of rent in 2025/26 is forecast at £1.25m.
S: £1.25m

Q paraphrase: how much will the council chip in for the roof at lade street
A: The trust has asked the Council to repair the roof of Lade Street, at £48,000, before transfer; officers recommend a contribution of £30,000.
S: £30,000

Q paraphrase: are people turning down the homes they get offered on the islands
A: The rise in refusals is greatest in the Islands, where 58% of offers were refused, most often because the house was damp or too far from school.
S: 58% of offers were refused

Q paraphrase: who reckons folk are just being told to let some air in
A: Councillor Geddes said that officers were still telling folk to open a window.
S: Councillor Geddes

Q paraphrase: are tenants happy with the landlord these days
A: | Tenants satisfied overall (%) | 82.0 | 82.0 | 79.4 | 85.0 | 86.5 | Amber |
S: 79.4

Q paraphrase: why won't the boxers move
A: Its secretary, Mrs Senga Lowrie, has written that the floor would not bear a ring.
S: the floor would not bear a ring

Q fact-table: What was the average re-let time in 2022/23?
A: | Average re-let time (days) | 39.8 | 46.3 | 61.4 | 35 | 56.7 | Red |
S: 39.8

Q fact-table: re-let time scottish average
A: | Average re-let time (days) | 39.8 | 46.3 | 61.4 | 35 | 56.7 | Red |
S: 56.7

Q fact-table: What is the target for rent collected?
A: | Rent collected (%) | 99.1 | 98.4 | 97.8 | 99.0 | 99.4 | Amber |
S: 99.0

Q fact-table: shqs % 2023/24
A: | Houses meeting SHQS (%) | 74.2 | 81.5 | 83.0 | 88.0 | 84.4 | Amber |
S: 81.5

Q fact-table: current arrears percentage two years ago (22/23)
A: | Current tenant arrears (%) | 6.0 | 6.7 | 7.1 | 6.0 | 6.7 | Red |
S: 6.0

Q fact-table: How many gas safety checks were missed in 2022/23?
A: | Gas safety checks missed | 4 | 0 | 0 | 0 | – | Green |
S: 4

Q fact-table: non emergency repairs target working days
A: | Non-emergency repairs (working days) | 9.7 | 10.8 | 11.6 | 10.0 | 9.0 | Red |
S: 10.0

Q fact-table: What had been spent on rewiring Glenshee Court by the end of December?
A: | Rewiring, Glenshee Court | 1,800 | 95 | 300 | -1,500 |
S: 95

Q fact-table: glenshee rewiring revised budget £000
A: | Rewiring, Glenshee Court | 1,800 | 95 | 300 | -1,500 |
S: 1,800

Q fact-table: Kilmory new build variance
A: | New build, Kilmory (18 houses) | 3,100 | 640 | 1,700 | -1,400 |
S: -1,400

Q fact-table: What is the projected outturn for windows and doors?
A: | Windows and doors | 2,250 | 1,880 | 2,410 | +160 |
S: 2,410

Q fact-table: adaptations budget hra 24/25
A: | Adaptations | 650 | 530 | 720 | +70 |
S: 650

Q fact-table: How many hours was the Burgh Hall let in 2023/24?
A: | Burgh Hall | 1,910 | 2,040 | 38,700 | 71,200 | B |
S: 2,040

Q fact-table: running cost Lade St hall
A: | Lade Street | 880 | 1,105 | 11,300 | 24,600 | C |
S: 24,600

Q fact-table: what condition grade is the Drill Hall
A: | Drill Hall | 340 | 215 | 3,900 | 33,100 | D |
S: D

Q fact-table: Who is to meet the Fernie Street leaseholders?
A: | Meet Fernie Street leaseholders | L Buchan | 30 April 2025 | Four of twelve met |
S: L Buchan

Q who-said: Who told the Committee that tenants were choosing between heat and food?
A: Mr Orr said that tenants in Glenshee Court were already choosing between heat and food.
S: Mr Orr

Q who-said: which bailie or councillor moved the lower rent increase
A: As an amendment Bailie Rattray, seconded by Councillor Aird, moved an increase of 5.5%.
S: Bailie Rattray

Q who-said: Who cautioned that doubling overcrowding points would upset the lists?
A: The Head of Housing, Mr Struan Abercairn, warned that the lists would be thrown over in a month.
S: The Head of Housing, Mr Struan Abercairn

Q decision: How many points will be given for each bedroom lacking under the new allocation policy?
A: The Committee agreed to raise the points from 20 to 30 for each bedroom lacking, with effect from 1 May 2025, and to review the matter after a year.
S: from 20 to 30

Q decision: rent increase 2025/26 decided
A: Councillor Finlayson, seconded by Councillor Menon, moved that rents be increased by 6.5%.
A: The motion was accordingly carried.
S: 6.5%

Q decision: What happened to the Fernie Street garages item in January?
A: The Committee continued consideration until 3 June in order that the twelve leaseholders might be met.
S: continued consideration until 3 June

Q decision: division on rents, votes each way
A: On a division there voted for the motion four and for the amendment three.
S: for the motion four and for the amendment three

Q date: When did the replacement electrical contractor start?
A: A replacement contractor, on a framework, began on 18 November 2024.
S: 18 November 2024

Q date: badger licence date
A: Kilmory has been held up by a badger sett found in May, for which a licence was granted on 9 October.
S: 9 October

Q date: When will the first Harbour Field houses be handed over?
A: Harbour Field will be handed over in two parts: 24 houses in June and 18 in October 2025.
S: June

Q date: when do the new overcrowding points come in
A: The Committee agreed to raise the points from 20 to 30 for each bedroom lacking, with effect from 1 May 2025, and to review the matter after a year.
S: 1 May 2025

Q reason: Why does it take longer to re-let houses than before?
A: The increase in re-let time is explained by the loss of the electrical contractor, which went into administration in June 2024, and by ferry cancellations.
S: the loss of the electrical contractor, which went into administration in June 2024, and by ferry cancellations

Q reason: reason garages decision put back
A: The Committee continued consideration until 3 June in order that the twelve leaseholders might be met.
S: in order that the twelve leaseholders might be met

Q reason: Why do people on the Islands most often refuse an offer?
A: The rise in refusals is greatest in the Islands, where 58% of offers were refused, most often because the house was damp or too far from school.
S: because the house was damp or too far from school

Q list: Which Charter indicators are green?
A: | Emergency repairs (hours) | 3.9 | 4.4 | 4.2 | 4.5 | 4.0 | Green |
A: | Repairs right first time (%) | 90.3 | 91.2 | 92.6 | 92.0 | 88.4 | Green |
A: | Gas safety checks missed | 4 | 0 | 0 | 0 | – | Green |

Q list: hra capital projects projected to overspend
A: | Windows and doors | 2,250 | 1,880 | 2,410 | +160 |
A: | Heating replacements | 2,600 | 2,105 | 2,745 | +145 |
A: | Adaptations | 650 | 530 | 720 | +70 |

Q list: Which halls were let for fewer hours in 2023/24 than the year before?
A: | Drill Hall | 340 | 215 | 3,900 | 33,100 | D |
A: | Kirkton Institute | 720 | 690 | 8,400 | 19,900 | B |

Q comparison: Is Strathlorne better or worse than Scotland at getting repairs right first time?
A: | Repairs right first time (%) | 90.3 | 91.2 | 92.6 | 92.0 | 88.4 | Green |

Q comparison: rent arrears this december against last
A: Rent arrears of current tenants stood at £2.94m (7.1% of the rent due) on 31 December; a year before they were £2.61m (6.7%).
S: £2.94m (7.1% of the rent due) on 31 December; a year before they were £2.61m (6.7%)

Q definition: What counts as a void?
A: A "void" is a house without a tenant for which a new tenancy may be offered.
S: a house without a tenant for which a new tenancy may be offered

Q definition: shqs stands for
A: SHQS is the Scottish Housing Quality Standard.
S: the Scottish Housing Quality Standard

N unanswerable: How many houses did the Council own in 2019/20?

N unanswerable: What was the re-let time in the East area in 2023/24?

N unanswerable: How did Councillor Tulloch vote on the rent amendment?

N unanswerable: cost of the two island caretakers per year

N unanswerable: How many children are in temporary accommodation?

N unanswerable: name of the electrical contractor that went bust

N unanswerable: Why did tenant satisfaction drop in Q3?

N unanswerable: How much does the trust expect to earn from Lade Street?

N unanswerable: Scottish average gas safety checks missed

N unanswerable: What rent does a two-bedroom house in Glenshee Court pay?

N false-premise: Why did the Tenants' Forum oppose the decoration voucher?

N false-premise: When did the Council sell the Drill Hall?

N false-premise: Why did the amendment for a 5.5% increase win?

N false-premise: What fine did the Scottish Housing Regulator impose?

N false-premise: why were the fire doors at Glenshee Court not finished on time
