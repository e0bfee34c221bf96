Q fact-text: What was the nitrogen dioxide level at Furnace Street over the first ten months of 2024?
A: In the calendar year 2023 the mean nitrogen dioxide (NO₂) reading at Furnace Street had been 46 micrograms per cubic metre; over the first ten months of 2024 it had been 39, just inside the legal limit of 40.
S: 39

Q date: When did drivers start being charged in the Lockersley clean air zone?
A: Compliance among vans had risen from 61% when charging began on 1 May 2023 to 83% in October 2024, and among taxis from 72% to 97%.
S: 1 May 2023

Q fact-text: taxi compliance with CAZ oct 2024
A: Compliance among vans had risen from 61% when charging began on 1 May 2023 to 83% in October 2024, and among taxis from 72% to 97%.
S: 97%

Q comparison: How has the share of vans meeting the clean air standard changed?
A: Compliance among vans had risen from 61% when charging began on 1 May 2023 to 83% in October 2024, and among taxis from 72% to 97%.
S: from 61% when charging began on 1 May 2023 to 83% in October 2024

Q paraphrase: how much cash has the dirty-vehicle charge raked in
A: Charges and penalties had brought in £5.3 million in 2023/24, against a forecast of £7.1 million.
S: £5.3 million

Q fact-text: CAZ income forecast 2023/24
A: Charges and penalties had brought in £5.3 million in 2023/24, against a forecast of £7.1 million.
S: £7.1 million

Q who-said: Who suggested the zone had just pushed cars onto the Highmarsh road?
A: Cllr Stoll asked whether traffic had not simply moved to the Highmarsh road.
S: Cllr Stoll

Q paraphrase: has it got busier on the road to highmarsh because of the zone?
A: The Director said that flows there were 4% up, and that of the nine tubes along it two had read higher than before the zone, five lower and two the same.
S: flows there were 4% up

Q fact-text: how many pollution tubes on the Highmarsh road gave worse readings
A: The Director said that flows there were 4% up, and that of the nine tubes along it two had read higher than before the zone, five lower and two the same.
S: two

Q who-said: which member talked about mums noticing the air at Delph Lane?
A: Cllr Qadri said that she did not accept the word "simply", but that mothers at Delph Lane school could taste the difference.
S: Cllr Qadri

Q paraphrase: have any businesses actually moved out of town because of the charge
A: Ms Kerrigan reported that 38 of 212 firms answering the Chamber's survey had thought about leaving the city centre and that three had gone.
S: three had gone

Q fact-text: How many firms in the Chamber's survey had considered leaving the city centre?
A: Ms Kerrigan reported that 38 of 212 firms answering the Chamber's survey had thought about leaving the city centre and that three had gone.
S: 38 of 212

Q decision: Was the charge for vans put up, cut or left alone?
A: The Mayor proposed that the van charge be frozen at £9 until April 2026 rather than go up to £12.50 in April 2025 as earlier planned.
A: The Board **agreed** by three votes to two to freeze it (Cllrs Pettifer and Qadri dissenting).
S: by three votes to two to freeze it

Q fact-text: what would vans have paid from April 2025 under the old plan?
A: The Mayor proposed that the van charge be frozen at £9 until April 2026 rather than go up to £12.50 in April 2025 as earlier planned.
S: £12.50

Q who-said: who wanted the van charge brought down to seven quid
A: Cllr Amory would have gone further and cut it to £7.
S: Cllr Amory

Q fact-text: Who voted against freezing the van charge?
A: The Board **agreed** by three votes to two to freeze it (Cllrs Pettifer and Qadri dissenting).
S: Cllrs Pettifer and Qadri

Q fact-text: homes treated by end of November versus profile
A: It was noted that 1,860 homes had been treated against a profile of 2,750 by the end of November.
S: 1,860 homes

Q reason: Why was the Retrofit Accelerator some nine hundred homes short in December?
A: Head of Energy Naz Oyelaran explained that two installers had failed, one in July and the other in September, and that 340 householders had withdrawn after survey.
S: two installers had failed, one in July and the other in September, and that 340 householders had withdrawn after survey

Q decision: how much retrofit money was carried over to next year?
A: The Board **agreed** to move £2.2 million of the 2024/25 allocation into 2025/26 and asked for a recovery plan by the present meeting.
S: £2.2 million

Q paraphrase: what happened to the little trees put in at Sallowfield?
A: Prof. Vaughan-Holt warned that a third of the 2022 whips at Sallowfield had died in the drought.
S: a third of the 2022 whips at Sallowfield had died in the drought

Q fact-text: How much of the Programme's money comes from Government?
A: The Retrofit Accelerator ("the Programme") was approved in June 2022 with £48.0 million, made up of £31.5 million from Government, £10.5 million from housing associations and £6.0 million from the Authority's gainshare.
S: £31.5 million

Q fact-text: gainshare contribution to retrofit accelerator
A: The Retrofit Accelerator ("the Programme") was approved in June 2022 with £48.0 million, made up of £31.5 million from Government, £10.5 million from housing associations and £6.0 million from the Authority's gainshare.
S: £6.0 million

Q fact-text: How many homes will be done by March 2026 under the recovery plan?
A: The plan now put forward would treat 4,350 homes by March 2026 and the others by September 2026.
S: 4,350

Q fact-text: original number of homes the Programme aimed at
A: Its aim was 5,200 homes by March 2026.
S: 5,200 homes

Q paraphrase: how long do you have to wait between the bloke measuring up and work beginning?
A: Beyond the failure of installers, the average time from survey to work starting has been 143 days, against 60 assumed, mostly on account of waiting for the electricity distributor's consent for heat pumps.
S: 143 days

Q reason: what is holding up heat pumps
A: Beyond the failure of installers, the average time from survey to work starting has been 143 days, against 60 assumed, mostly on account of waiting for the electricity distributor's consent for heat pumps.
S: waiting for the electricity distributor's consent

Q fact-table: How many homes in North Tesk had been finished by the end of January?
A: | North Tesk | 1,250 | 640 | 311 | 118 | 11,620 |
S: 311

Q fact-table: withdrawn households Highmarsh
A: | Highmarsh | 1,150 | 905 | 518 | 74 | 8,950 |
S: 74

Q paraphrase: where does it cost most to do up each house?
A: | North Tesk | 1,250 | 640 | 311 | 118 | 11,620 |
S: North Tesk

Q fact-table: what's the Corvedale target for retrofits
A: | Corvedale | 900 | 722 | 427 | 52 | 9,105 |
S: 900

Q fact-table: average spend per home across the whole region
A: | Total | 5,200 | 3,677 | 2,082 | 375 | 9,590 |
S: 9,590

Q fact-table: number of air source heat pumps fitted in 2023/24?
A: | Air source heat pump | 9 | 74 | 102 | 480 |
S: 74

Q fact-table: How many homes are down to get solar panels next year?
A: | Solar panels | 33 | 297 | 341 | 820 |
S: 820

Q paraphrase: how many houses have had their outsides lagged so far this year
A: | External wall insulation | 41 | 212 | 265 | 690 |
S: 265

Q fact-text: how many installers will there be and by what date
A: (a) To appoint four installers in place of two through the Northern Homes Framework, by 30 April 2025.
S: four installers
S: 30 April 2025

Q paraphrase: will there be any help for people whose damp needs fixing first?
A: (b) To pay a grant of up to £1,500 towards stand-by works such as asbestos and damp, which at present households must find for themselves.
S: a grant of up to £1,500

Q fact-text: Which council is to run the advice line?
A: (c) To set up a one-stop advice line, to be run by Corvedale on behalf of all four councils from 1 June 2025, at £185,000 a year.
S: Corvedale

Q fact-text: cost of one stop advice line per year
A: (c) To set up a one-stop advice line, to be run by Corvedale on behalf of all four councils from 1 June 2025, at £185,000 a year.
S: £185,000 a year

Q fact-text: What income limit is being recommended for the retrofit scheme from April?
A: Government has agreed that from April the limit may be raised to £36,000, and the Head of Energy recommends that it should be.
S: £36,000

Q paraphrase: how little do you have to earn to get the free insulation at the moment?
A: Eligibility is now limited to households with incomes below £31,000.
S: below £31,000

Q fact-text: what income limit did North Tesk want
A: North Tesk had asked for £40,000.
S: £40,000

Q fact-text: How much grant could be clawed back?
A: The most serious risk is that Government claws back grant not spent by 31 March 2026, which officers put at £4.4 million if there were no further improvement.
S: £4.4 million

Q paraphrase: has whitehall actually said yes to more time for the home upgrades?
A: The Department has said in writing that it would "look favourably" on an extension of six months but has not granted one.
S: has not granted one

Q definition: what's an exceedance
A: A nitrogen dioxide "exceedance" is a place where the annual mean is above 40 micrograms per cubic metre (µg/m³).
S: a place where the annual mean is above 40 micrograms per cubic metre

Q fact-text: number of NO2 exceedances in 2022
A: There were 11 exceedances in 2021, 9 in 2022, 6 in 2023 and 2 in 2024, when the two were Gasworks Bridge in Highmarsh and the coach station in Corvedale.
S: 9 in 2022

Q list: Which places were still over the nitrogen dioxide limit in 2024?
A: There were 11 exceedances in 2021, 9 in 2022, 6 in 2023 and 2 in 2024, when the two were Gasworks Bridge in Highmarsh and the coach station in Corvedale.
A: | Gasworks Bridge | Highmarsh | 45 | 44 | 43 | 10.4 | No |
A: | Coach station | Corvedale | 47 | 45 | 42 | 9.7 | No |

Q paraphrase: how much of the tiny soot comes from people's stoves and fires?
A: About 43% of the region's PM2.5 is believed to come from burning wood and coal at home and 13% from road traffic.
S: 43%

Q comparison: Did fine particle pollution get better or worse between 2023 and 2024?
A: Fine particles (PM2.5) are another matter: the regional mean was 9.1 µg/m³ in 2024, slightly up from 8.8 in 2023, and the national target is 10 by 2040.
S: slightly up from 8.8 in 2023

Q fact-table: NO2 at Minster Gates 2023
A: | Minster Gates | Lockersley | 37 | 35 | 31 | 8.9 | Yes |
S: 35

Q fact-table: what is the latest NO2 figure outside Delph Lane school?
A: | Delph Lane school | Highmarsh | 33 | 32 | 33 | 9.3 | Yes |
S: 33

Q fact-table: pm2.5 gasworks bridge
A: | Gasworks Bridge | Highmarsh | 45 | 44 | 43 | 10.4 | No |
S: 10.4

Q paraphrase: where's the cleanest air of all the spots they test for nitrogen dioxide?
A: | Station Parade | North Tesk | 28 | 27 | 24 | 7.6 | Yes |
S: Station Parade

Q fact-text: How much will Highmarsh spend on signals at Gasworks Bridge?
A: Highmarsh is to alter the signals at Gasworks Bridge at a cost of £270,000, by August 2025.
S: £270,000

Q date: when do the first electric coaches come into use
A: Corvedale looks to the operators, who have ordered 22 electric coaches and buses, the first six of which are to enter service in May.
S: in May

Q paraphrase: how many folk got fined for burning stuff they shouldn't?
A: The burning of unauthorised fuel brought 418 complaints to the four councils in 2024 and three fines.
S: three fines

Q fact-text: budget for Clear the Grate
A: Members are asked to support a campaign, "Clear the Grate", costing £60,000 and paid for out of CAZ income.
S: £60,000

Q fact-table: how many zero-emission buses are expected this year, as opposed to the target?
A: | C4 | Zero-emission buses in service | 24 | 58 | 140 | 86 | Red |
S: 86

Q fact-table: authority own emissions 2022/23
A: | C1 | Authority's own emissions (tonnes CO₂e) | 3,410 | 2,985 | 2,500 | 2,620 | Amber |
S: 3,410

Q fact-table: What is this year's target for charge points per 100,000 people?
A: | C3 | Public charge points per 100,000 residents | 38 | 61 | 90 | 97 | Green |
S: 90

Q list: Which climate measures are red?
A: | C4 | Zero-emission buses in service | 24 | 58 | 140 | 86 | Red |
A: | C6 | Trees alive after two years | not known | 67% | 85% | 70% | Red |

Q paraphrase: what share of saplings is still going two years on, by the newest estimate?
A: | C6 | Trees alive after two years | not known | 67% | 85% | 70% | Red |
S: 70%

Q reason: why are the green buses late?
A: C4 is red because the manufacturer's factory was flooded in October; the 54 buses outstanding are promised for the summer of 2025.
S: because the manufacturer's factory was flooded in October

Q definition: How does the plan define net zero?
A: "Net zero" in this plan means that emissions within the region, other than from aviation and shipping, are no greater than removals.
S: emissions within the region, other than from aviation and shipping, are no greater than removals

Q date: what year has North Tesk picked for net zero?
A: The Authority's date for it is 2038; Corvedale has adopted 2035 and North Tesk 2041.
S: North Tesk 2041

Q date: when will the board look at the van charge again
A: **12 December 2025** – CAZ annual update; review of van charge
S: 12 December 2025

Q decision: what is the board being asked to delegate to the Director of Place?
A: **5.8 The Board is asked to:** approve the recovery plan; approve the income limit of £36,000; and delegate the award of the four contracts to the Director of Place in consultation with the Mayor.
S: the award of the four contracts

N unanswerable: What was the NO₂ reading at Furnace Street in 2021?

N unanswerable: How many buses meet the clean air zone standard?

N unanswerable: which three firms moved away

N unanswerable: what are the names of the installers that failed?

N unanswerable: PM2.5 at Hallows Cross in 2023

N unanswerable: When will Highmarsh reach net zero?

N unanswerable: how much were the fines for burning unauthorised fuel

N unanswerable: how many heat pumps were installed in North Tesk?

N unanswerable: what does the trial of electric coaches cost the operators

N unanswerable: How many trees died at Sallowfield, in number?

N unanswerable: what will the surplus CAZ income be spent on after April 2025

N false-premise: Why did the Board cut the van charge to £7?

N false-premise: when did the Department grant the six month extension

N false-premise: Why has Furnace Street failed the legal limit in 2024?

N false-premise: How did Prof. Vaughan-Holt vote on the van charge?

Q fact-table: NO2 coach station corvedale 2022
A: | Coach station | Corvedale | 47 | 45 | 42 | 9.7 | No |
S: 47

Q fact-table: how many homes surveyed in Lockersley
A: | Lockersley | 1,900 | 1,410 | 826 | 131 | 9,480 |
S: 1,410

Q fact-table: loft insulations 2023/24 total
A: | Loft insulation | 118 | 430 | 388 | 610 |
S: 430

Q fact-table: How many trees went in during 2023/24?
A: | C5 | Trees planted (thousands) | 71 | 64 | 100 | 102 | Green |
S: 64

Q fact-table: carbon literacy training target staff
A: | C8 | Staff trained in carbon literacy | 19% | 44% | 75% | 81% | Green |
S: 75%

Q fact-table: which council does Cllr Amory sit for
A: | Cllr Lettice Amory | Corvedale Metropolitan Borough |
S: Corvedale Metropolitan Borough

Q comparison: Are the region's emissions per person expected to beat this year's target?
A: | C2 | Regional emissions per head (tonnes CO₂e) | 5.1 | 4.9 | 4.6 | 4.7 | Amber |
