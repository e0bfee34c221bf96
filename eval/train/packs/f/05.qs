Q paraphrase: when are they planning to shut the baths at marsh end
A: Officers recommend Option C: to close Marsh End Leisure Centre on 31 March 2024, to let a new contract for Northgate and Quayside, and to put £150,000 towards swimming for Marsh End schoolchildren at Quayside until summer 2026.
S: 31 March 2024

Q paraphrase: what do the bosses at the council think we should do with the three centres?
A: Officers recommend Option C: to close Marsh End Leisure Centre on 31 March 2024, to let a new contract for Northgate and Quayside, and to put £150,000 towards swimming for Marsh End schoolchildren at Quayside until summer 2026.
A: | C | Close Marsh End, relet other two | £0.4m | £0.61m | Recommended |
S: Option C

Q paraphrase: Would they swear not to close the old one till the new one's up and running?
A: Cllr Loxley answered that he could make no such promise: the plant at Marsh End was 46 years old and might fail on any day, but no date for closure had been set.
S: he could make no such promise

Q who-said: who asked for a promise that the pool wouldnt shut
A: (1) From Ms Karen Doyle, Marsh End Swimmers.
S: Ms Karen Doyle

Q paraphrase: which company is walking away from running them
A: Cllr Loxley reported that the operator, Wavecrest Leisure, had given notice on 2 June that it would use the break clause and leave on 31 March 2024, two years before the contract ends.
S: Wavecrest Leisure

Q date: date wavecrest gave notice
A: Cllr Loxley reported that the operator, Wavecrest Leisure, had given notice on 2 June that it would use the break clause and leave on 31 March 2024, two years before the contract ends.
S: 2 June

Q paraphrase: how much were they shelling out on gas and leccy in 22/23
A: Its energy bill for the three sites had been £412,000 in 2021/22 and £978,000 in 2022/23.
S: £978,000

Q fact-text: What was Wavecrest's energy bill in 2021/22?
A: Its energy bill for the three sites had been £412,000 in 2021/22 and £978,000 in 2022/23.
S: £412,000

Q paraphrase: did we already bung the firm some cash to tide it over
A: Cllr Banerjee replied that £300,000 had been paid in February, on top of the £185,000 lent during the pandemic and not yet repaid.
S: £300,000 had been paid in February

Q fact-text: how much of the covid loan does the operator owe
A: Cllr Banerjee replied that £300,000 had been paid in February, on top of the £185,000 lent during the pandemic and not yet repaid.
S: £185,000

Q who-said: Which councillor thinks the Council should run the centres itself?
A: Cllr Beech thought the Council ought to run the centres itself.
S: Cllr Beech

Q decision: What did Cabinet resolve in July on the operator's notice?
A: RESOLVED (unanimously) to note the notice given and to call for an options report in September.
S: to note the notice given and to call for an options report in September

Q paraphrase: is the sea clean enough for a dip
A: Classified as "sufficient" in 2022, having been "good" in 2021.
S: "sufficient" in 2022

Q fact-text: cost of essential repairs at Marsh End over five years
A: A condition survey by Ridley Barr in May 2023 put essential repairs over five years at £4.7m, of which £2.9m would be needed within two years.
S: £4.7m

Q fact-text: How much of the repair bill is needed within two years?
A: A condition survey by Ridley Barr in May 2023 put essential repairs over five years at £4.7m, of which £2.9m would be needed within two years.
S: £2.9m

Q reason: why is the little pool for learners shut
A: The roof over the teaching pool was found to be of reinforced autoclaved aerated concrete (RAAC) and that pool has been shut since 22 May.
S: reinforced autoclaved aerated concrete (RAAC)

Q paraphrase: what would it cost to knock it down and start again in the same spot?
A: Refurbishment to a standard lasting 25 years was estimated at £11.6m, and a new building on the same site at £24.3m.
S: £24.3m

Q definition: raac meaning
A: The roof over the teaching pool was found to be of reinforced autoclaved aerated concrete (RAAC) and that pool has been shut since 22 May.
S: reinforced autoclaved aerated concrete

Q fact-text: number of Marsh End members in March 2019
A: Membership was 1,012 in March 2023 (1,940 in March 2019).
S: 1,940

Q paraphrase: how many schools bring their kids to swim there
A: Fourteen primary schools use the pool, of which nine could reach Quayside within 20 minutes by coach.
S: Fourteen primary schools

Q fact-text: How many clubs said they would fold?
A: Of those that replied to a letter in July, eleven said they could move, six said they would fold and four were not sure.
S: six

Q fact-table: northgate visits 2022/23
A: | Northgate | 2004 | 304,700 | 198,200 | 263,500 | 2,866 | £1.12 | 655 |
S: 263,500

Q fact-table: quayside visits in 2021/22
A: | Quayside | 1991 | 187,400 | 133,900 | 171,800 | 1,754 | £1.97 | 588 |
S: 133,900

Q paraphrase: what does each swim at Marsh End cost the taxpayer
A: | Marsh End | 1977 | 231,900 | 119,600 | 148,300 | 1,012 | £4.38 | 802 |
S: £4.38

Q comparison: Which centre gives off the most carbon?
A: | Marsh End | 1977 | 231,900 | 119,600 | 148,300 | 1,012 | £4.38 | 802 |
A: | Northgate | 2004 | 304,700 | 198,200 | 263,500 | 2,866 | £1.12 | 655 |
A: | Quayside | 1991 | 187,400 | 133,900 | 171,800 | 1,754 | £1.97 | 588 |
S: 802

Q paraphrase: what about keeping the badminton side and just losing the water?
A: | D | Close pool, keep hall and squash | £1.3m | £0.84m | Feasible |
S: Feasible

Q fact-table: What would option B cost in capital?
A: | B | Refurbish Marsh End | £11.6m | £1.21m | Not affordable |
A: Refurbishment to a standard lasting 25 years was estimated at £11.6m, and a new building on the same site at £24.3m.
S: £11.6m

Q fact-table: annual revenue cost of bringing all three back under the council
A: | F | Bring all three in-house | £4.9m | £1.52m | Not affordable |
S: £1.52m

Q list: which options did officers call unaffordable?
A: | A | Keep all three, repairs as they fall due | £4.7m | £1.38m | Not affordable |
A: | B | Refurbish Marsh End | £11.6m | £1.21m | Not affordable |
A: | F | Bring all three in-house | £4.9m | £1.52m | Not affordable |

Q paraphrase: did anyone local have a go at taking it over
A: Two groups asked for the papers; neither made a bid by the closing date, 28 August.
A: | E | Transfer Marsh End to a community body | £2.9m | £0.79m | No body has come forward |
S: neither made a bid

Q paraphrase: how much could they flog the land for?
A: The site of 1.8 hectares has been valued at £2.2m with planning consent for homes, but any sale would be a separate decision.
S: £2.2m

Q fact-text: demolition cost
A: The capital cost of Option C consists of £310,000 for demolition and £90,000 for making the site safe.
S: £310,000

Q paraphrase: how many people were against it in the online poll
A: On the question whether the centre should close, 12% agreed, 79% disagreed and 9% had no opinion.
S: 79% disagreed

Q paraphrase: would folk stump up another tenner on their rates to save it?
A: Asked whether they would pay £10 more a year in council tax to keep it, 57% of respondents would and 33% would not.
S: 57% of respondents would

Q fact-text: How many responses did the online survey draw?
A: An online survey ran from 17 July to 18 August 2023 and drew 2,647 responses, 81% from users of Marsh End.
S: 2,647

Q paraphrase: would the pensioners go somewhere else for their swim
A: Three-quarters of those aged over 65 said that they would not travel to another pool.
S: Three-quarters of those aged over 65 said that they would not

Q fact-text: how many children are waiting for lessons at Quayside
A: Parents were most anxious about swimming lessons, for which 640 children are enrolled at Marsh End and 213 are on the waiting list at Quayside.
S: 213

Q paraphrase: will the district have enough pool space without it?
A: Swim England's regional office considers that the district would be short of 193 square metres of water if Marsh End closed; at present there is a surplus of 71.
S: short of 193 square metres

Q paraphrase: how many folk work at marsh end, counting the zero hours ones
A: There are 58 employees of Wavecrest at Marsh End, equal to 27 full-time posts, of whom 34 are casual.
S: 58 employees

Q fact-table: utilities support forecast 23/24
A: | Utilities support | 300 | 0 | 240 | 360 | 110 |
S: 240

Q fact-table: How much would building repairs cost in 2024/25 under Option C?
A: | Building repairs | 276 | 210 | 318 | 290 | 75 |
S: 75

Q fact-table: net leisure cost 2022/23 actual
A: | Net | 983 | 604 | 960 | 1,380 | 610 |
S: 983

Q fact-table: what was the budget for car park income this year, 2023/24
A: | Income from car parks | -88 | -92 | -81 | -25 | -105 |
S: -92

Q paraphrase: how big is the black hole for 24/25
A: The Section 151 Officer advises that the gap in the medium-term financial strategy (MTFS) is £1.9m for 2024/25 and that Option A would widen it by £0.4m.
S: £1.9m

Q fact-table: When is Quayside going to be checked for the dodgy concrete?
A: | RAAC found at Quayside | 10 | 10 | Survey booked for 25 September |
S: 25 September

Q paraphrase: what if the boiler packs up in the winter
A: | Plant fails before March | 20 | 16 | Boiler hire on 48-hour call-off |
S: Boiler hire on 48-hour call-off

Q decision: who would pick the new contractor under the recommendations
A: That Cabinet (1) approve Option C; (2) delegate the award of the contract to the Executive Director with the Cabinet Member for Leisure; (3) recommend Council on 27 September to approve £400,000 of capital; and (4) ask Overview and Scrutiny to review the effects after twelve months.
S: the Executive Director with the Cabinet Member for Leisure

Q date: when will selling the marsh end land be decided?
A: | Marsh End site – disposal | Yes | 11 March 2024 | Head of Property |
S: 11 March 2024

Q fact-table: contact officer for beach hut ground rent
A: | Beach huts – ground rent | No | 6 November 2023 | Coastal Officer |
S: Coastal Officer

N unanswerable: What was the written answer to the squash club?
N unanswerable: how many visits did marsh end have in 2019/20
N unanswerable: What did Cabinet decide on 4 September about Option C?
N unanswerable: What was the energy bill for Marsh End alone?
N unanswerable: How many members did Quayside have in March 2019?
N unanswerable: what would it cost to replace only the roof over the teaching pool
N unanswerable: Which two groups asked for the papers on the transfer?
N unanswerable: Which schools couldn't get to Quayside in 20 minutes?
N unanswerable: what did Cllr Fenner say about the leisure contract
N unanswerable: how many staff work at Northgate?
N unanswerable: What subsidy per visit did Marsh End get in 2021/22?
N unanswerable: When will Wavecrest pay back the £185,000?
N unanswerable: how much redundancy pay will the Marsh End staff get
N unanswerable: what was gull sands classified as in 2023?
N unanswerable: How many of the 2,647 people who replied were over 65?
N unanswerable: what do the 12 per cent who agreed with closing say
N unanswerable: Which five companies took part in market testing?
N unanswerable: how many homes could be built on the Marsh End site
N unanswerable: what will a swim cost at Quayside after the new contract starts
N unanswerable: When does the new pool at Northgate open?
N false-premise: Why did Cabinet set 31 March 2024 as the closing date at its July meeting?
N false-premise: why did the water company write to Cllr Stott
N false-premise: How much RAAC was found at Quayside?
N false-premise: Why do most respondents refuse to pay more council tax to keep Marsh End?
N false-premise: why is Northgate the most heavily subsidised centre per visit
