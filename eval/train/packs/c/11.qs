Q fact-text: What did the Council actually pay for Hartley's?
A: Tom reported that the Council had completed the purchase on 3 October 2025 for £2.35m, against an asking price of £3.1m and a valuation of £2.4m.
S: £2.35m

Q fact-text: hartleys asking price
A: Tom reported that the Council had completed the purchase on 3 October 2025 for £2.35m, against an asking price of £3.1m and a valuation of £2.4m.
S: £3.1m

Q paraphrase: what's that dead department store draining from us every month?
A: Cllr Blagg wished to know what it cost to keep the building empty; Renu replied £21,500 a month in security, insurance and rates, of which rates made up £9,800.
S: £21,500 a month

Q date: when did the asbestos work on the old shop begin
A: Stripping out asbestos had begun on 10 November and should take 14 weeks.
S: 10 November

Q fact-text: How many visits a year would a food hall bring?
A: A library and health hub would cost £11.8m and bring 310,000 visits a year; a food hall £4.9m and 420,000; 64 flats £14.2m with shops beneath; and demolition for a square £3.3m.
S: 420,000

Q fact-text: library and health hub cost estimate
A: A library and health hub would cost £11.8m and bring 310,000 visits a year; a food hall £4.9m and 420,000; 64 flats £14.2m with shops beneath; and demolition for a square £3.3m.
S: £11.8m

Q paraphrase: how much to just knock hartleys down and leave an open space
A: A library and health hub would cost £11.8m and bring 310,000 visits a year; a food hall £4.9m and 420,000; 64 flats £14.2m with shops beneath; and demolition for a square £3.3m.
S: £3.3m

Q who-said: who said a town with no proper library had given up?
A: Cllr Wigglesworth spoke for the library and health hub, saying that a town without a decent library "had given up on itself".
S: Cllr Wigglesworth

Q who-said: Who warned that the health trust hadn't committed to anything?
A: Cllr Latif pointed out that the health trust had not signed anything.
S: Cllr Latif

Q paraphrase: what do local traders in the BID want done with the store?
A: Gil Masterman said that 58 of 96 BID members who answered preferred the food hall.
S: 58 of 96 BID members who answered preferred the food hall

Q decision: What was decided about the use of Hartley's in November?
A: ➤ **Decided (3–1, Cllr Latif voting against):** to work up the library and health hub to outline business case, at a cost of no more than £240,000, on condition that the health trust sign heads of terms by 31 March 2026, failing which the food hall is to be worked up instead.
S: to work up the library and health hub to outline business case

Q date: by when must the NHS lot sign up or we go for the food hall
A: ➤ **Decided (3–1, Cllr Latif voting against):** to work up the library and health hub to outline business case, at a cost of no more than £240,000, on condition that the health trust sign heads of terms by 31 March 2026, failing which the food hall is to be worked up instead.
S: by 31 March 2026

Q fact-text: limit on spending for the outline business case
A: ➤ **Decided (3–1, Cllr Latif voting against):** to work up the library and health hub to outline business case, at a cost of no more than £240,000, on condition that the health trust sign heads of terms by 31 March 2026, failing which the food hall is to be worked up instead.
S: no more than £240,000

Q decision: How much are market hall rents going up in April?
A: ➤ **Decided:** a rise of 2% from 1 April 2026 and a rent-free month for the 17 stalls under the scaffolding.
S: 2%

Q fact-text: what rent increase had officers proposed for the market stalls
A: Officers had proposed a rise of 4%.
S: 4%

Q who-said: who asked for a freeze on behalf of the market traders?
A: Their spokesman, Mr Lemuel Tranter, asked that rents be frozen until the roof was finished.
S: Mr Lemuel Tranter

Q paraphrase: do stallholders stuck beneath the poles get anything off?
A: ➤ **Decided:** a rise of 2% from 1 April 2026 and a rent-free month for the 17 stalls under the scaffolding.
S: a rent-free month

Q reason: Why was the night bus put off?
A: Deferred; the operator's figures had not come.
S: the operator's figures had not come

Q fact-text: How big is the Town Deal?
A: Future Kelderwick is the programme paid for by the Town Deal (£22.4m, agreed March 2022), the Council's own capital (£6.1m) and other partners (£3.7m).
S: £22.4m

Q date: town deal spend deadline now
A: All Town Deal money has to be spent by 31 March 2027, the date having been put back from 31 March 2026 by the Ministry in April 2025.
S: 31 March 2027

Q comparison: How does spend to the end of December compare with the profile?
A: Spending to 31 December 2025 was £17.9m, as against £20.6m profiled.
S: £17.9m, as against £20.6m profiled

Q paraphrase: were there more shoppers about this december than last
A: Footfall in December was 412,000, which is 5.1% up on December 2024 though still 8% below December 2019.
S: 5.1% up on December 2024

Q paraphrase: how does our share of dead shops stack up against the country's?
A: The vacancy rate of shops stood at 16.8% at the end of the quarter, down from 19.2% a year before; the national rate was 13.9%.
S: the national rate was 13.9%

Q fact-table: What is the forecast final cost of the Market Hall project?
A: | Market Hall roof and stalls | 5.40 | 3.95 | 5.85 | Aug 2025 | May 2026 | Amber |
S: 5.85

Q fact-table: canal basin footbridge approved budget
A: | Canal Basin footbridge | 2.75 | 0.66 | 3.60 | Nov 2025 | Feb 2027 | Red |
S: 2.75

Q fact-table: When did Station Gateway open?
A: | Station Gateway | 4.10 | 4.02 | 4.08 | June 2025 | Opened Sept 2025 | Complete |
S: Sept 2025

Q fact-table: how much spent so far on Castle Street paving etc
A: | Castle Street public realm | 3.85 | 1.22 | 3.80 | Sept 2026 | Sept 2026 | Green |
S: 1.22

Q fact-table: original finish date skills centre
A: | Digital and Skills Centre | 6.30 | 5.71 | 6.25 | Dec 2025 | Mar 2026 | Amber |
S: Dec 2025

Q paraphrase: what will the theatre works come to in the end, do they think?
A: | Playhouse backstage | 2.10 | 0.24 | 2.95 | Oct 2026 | Not known | Red |
S: 2.95

Q list: Which Future Kelderwick projects are red?
A: | Canal Basin footbridge | 2.75 | 0.66 | 3.60 | Nov 2025 | Feb 2027 | Red |
A: | Playhouse backstage | 2.10 | 0.24 | 2.95 | Oct 2026 | Not known | Red |

Q reason: Why did the waterways charity refuse the bridge?
A: The waterways charity refused its consent in July, wanting 3.2 metres of headroom and not the 2.7 that had been drawn.
S: wanting 3.2 metres of headroom and not the 2.7 that had been drawn

Q fact-text: extra cost of bridge redesign
A: The redesign adds £850,000.
S: £850,000

Q fact-text: What would widening the towpath beneath Wharf Bridge cost?
A: Three courses lie open: (a) build as redesigned; (b) widen the towpath beneath Wharf Bridge for £700,000; or (c) stop and hand back £1.9m of grant.
S: £700,000

Q paraphrase: if they ditch the crossing altogether how much do they have to give back
A: Three courses lie open: (a) build as redesigned; (b) widen the towpath beneath Wharf Bridge for £700,000; or (c) stop and hand back £1.9m of grant.
S: £1.9m

Q reason: what's the bike lobby's beef with the towpath idea?
A: The Cycling Forum has objected to (b) since cyclists would have to dismount for 60 metres.
S: since cyclists would have to dismount for 60 metres

Q fact-text: what turned up under the stage at the Playhouse
A: When the floor was taken up in October the stage was found to stand on Victorian foundations without piles.
S: Victorian foundations without piles

Q fact-text: How much did the Playhouse Trust ask to borrow?
A: The Playhouse Trust, which is losing £14,000 a week in takings, has asked for a loan of £200,000; Cllr Wigglesworth, being a trustee, will leave the room.
S: £200,000

Q decision: how much are officers recommending be lent to the playhouse?
A: **2.9 Recommended:** that the Sub-Group (i) choose option (b) for the Canal Basin; (ii) make up to £150,000 available to the Playhouse Trust, repayable over six years at 4.5%; and (iii) receive the red projects monthly.
S: up to £150,000

Q paraphrase: what's the theatre missing out on each week it's shut?
A: The Playhouse Trust, which is losing £14,000 a week in takings, has asked for a loan of £200,000; Cllr Wigglesworth, being a trustee, will leave the room.
S: £14,000 a week

Q reason: why will Cllr Wigglesworth leave for the playhouse item
A: The Playhouse Trust, which is losing £14,000 a week in takings, has asked for a loan of £200,000; Cllr Wigglesworth, being a trustee, will leave the room.
S: being a trustee

Q fact-text: How many shopfront jobs have been completed?
A: Grants of up to £20,000, at 75% of cost, have been offered to 61 shops; 38 jobs are finished, 15 are under way and 8 owners have withdrawn.
S: 38

Q paraphrase: i run a shop, whats the most i can get for doing up the outside
A: Grants of up to £20,000, at 75% of cost, have been offered to 61 shops; 38 jobs are finished, 15 are under way and 8 owners have withdrawn.
S: up to £20,000, at 75% of cost

Q comparison: learners expected at the skills centre against the business case
A: It expects 540 learners in the first year, the business case having assumed 700.
S: 540 learners in the first year, the business case having assumed 700

Q fact-text: what rent will the College pay
A: The College will lease the building at £95,000 a year for 15 years.
S: £95,000 a year

Q reason: Why has the Digital and Skills Centre slipped to March?
A: The lift failed its test on 12 January and must be replaced, which explains the move from December to March.
S: The lift failed its test on 12 January and must be replaced

Q paraphrase: how far over the limit is the whole town programme heading?
A: The programme is forecast to go £1.98m above the approved budget, before the saving from option (b).
S: £1.98m

Q fact-text: remaining contingency Future Kelderwick
A: The contingency that remains is £730,000.
S: £730,000

Q reason: why doesn't the finance chief want to borrow to plug the gap?
A: Ms Sethi advises that the Council should not borrow for the difference while its minimum revenue provision is under review by the auditors, Chesney Rooke LLP.
S: while its minimum revenue provision is under review by the auditors

Q fact-table: What was the average length of stay in late 2024?
A: | Average stay (minutes) | 71 | 74 | 73 | 85 | R |
S: 74

Q fact-table: target homes inside ring road dec 2025
A: | Homes lived in within ring road | 612 | 640 | 655 | 720 | R |
S: 720

Q fact-table: how many market stalls are taken now
A: | Market Hall stalls let | 74 of 96 | 70 of 96 | 68 of 96 | 80 of 96 | R |
S: 68 of 96

Q paraphrase: how much nicking from shops did police log in the last quarter of 2024?
A: | Police-recorded shoplifting | 288 | 371 | 346 | under 330 | A |
S: 371

Q paraphrase: what proportion of people think the town is ok or better these days
A: | Visitors rating town "good" or better | 39% | 44% | 52% | 50% | G |
S: 52%

Q list: Which vital signs are rated R?
A: | Average stay (minutes) | 71 | 74 | 73 | 85 | R |
A: | Homes lived in within ring road | 612 | 640 | 655 | 720 | R |
A: | Market Hall stalls let | 74 of 96 | 70 of 96 | 68 of 96 | 80 of 96 | R |

Q definition: how does the Council count a vacant shop
A: "Vacancy" here counts ground-floor units in the primary and secondary frontages with no occupier on the day of survey, pop-up uses being treated as occupied.
S: ground-floor units in the primary and secondary frontages with no occupier on the day of survey

Q fact-text: what would the empty shop figure be if pop-ups weren't counted as occupied?
A: On the stricter definition used by the Chamber of Trade, which leaves out pop-ups, the figure would be 20.5%.
S: 20.5%

Q reason: what do officers blame for people staying a bit less time?
A: Average stay has fallen a minute, which officers ascribe to the closure of the cinema in August.
S: the closure of the cinema in August

Q fact-text: What share of people in the 2025 street survey named parking charges?
A: The autumn street survey asked 1,012 people for the one thing they would change: 27% said empty shops, 19% parking charges, 16% beggars and drinkers, 11% toilets, 9% buses and the rest something else.
S: 19% parking charges

Q paraphrase: what do people most want put right in town?
A: The autumn street survey asked 1,012 people for the one thing they would change: 27% said empty shops, 19% parking charges, 16% beggars and drinkers, 11% toilets, 9% buses and the rest something else.
S: empty shops

Q comparison: Have more people been mentioning toilets than in 2024?
A: The autumn street survey asked 1,012 people for the one thing they would change: 27% said empty shops, 19% parking charges, 16% beggars and drinkers, 11% toilets, 9% buses and the rest something else.
A: In 2024 the answers "parking charges" and "toilets" were given by 24% and 6%.
S: 11%
S: 6%

Q fact-table: rent paid by Café Lisboa?
A: | 2 Playhouse Passage | Café Lisboa | 12,750 | 24 June 2026 | C | Tenant has given notice |
S: 12,750

Q fact-table: Who rents 40 Cross Gates and how far behind are they?
A: | 40 Cross Gates | Lantern Pharmacy Ltd | 31,000 | 29 Sept 2031 | B | Arrears 7,750 |
S: Lantern Pharmacy Ltd
S: Arrears 7,750

Q fact-table: energy rating of 3 Fleece Yard
A: | 3 Fleece Yard | Kelderwick Makers CIC | 4,000 | 31 March 2027 | D | Rent at half market level |
S: D

Q fact-table: what will the record shop's rent be when they renew
A: | 5 Fleece Yard | Threadneedle Records | 9,250 | 31 March 2026 | D | Renewal agreed at 9,750 |
S: 9,750

Q list: Which council-owned buildings in the centre have no tenant?
A: | 16–18 Castle Street | Empty since May 2024 | – | – | E | Under offer to a gym |
A: | Old Post Office, Cross Gates | Empty since Jan 2023 | – | – | F | Unlawful to let until improved |

Q fact-text: cost of getting the Old Post Office up to an E
A: Bringing the Old Post Office up to E would cost £86,000 and to C, £139,000; the roof would account for £52,000 in either case.
S: £86,000

Q date: When does the BID ballot close?
A: A ballot will be held from 4 June to 2 July.
S: 2 July

Q fact-text: what levy rate does the BID want next time
A: The levy is 1.5% of rateable value and raises £412,000 a year; the BID proposes 1.75% and to leave out premises below £8,000 in rateable value, there being 133 of these.
S: 1.75%

Q paraphrase: how many little businesses would be let off paying?
A: The levy is 1.5% of rateable value and raises £412,000 a year; the BID proposes 1.75% and to leave out premises below £8,000 in rateable value, there being 133 of these.
S: 133

Q fact-text: turnout in the last BID vote
A: In 2021 the vote was won by 61% in number and 67% in value on a turnout of 44%.
S: 44%

Q date: when is the picture house site being decided
A: | 18 June 2026 | Cinema site | Cabinet |
S: 18 June 2026

Q paraphrase: who has the say on the late bus?
A: | 19 Feb 2026 | Night bus pilot | Cllr Pemberton |
S: Cllr Pemberton

N unanswerable: Which two cinema operators have viewed the site?

N unanswerable: How many learners will the College have in its second year?

N unanswerable: What was footfall in December 2019, in number?

N unanswerable: how much has the health trust promised towards the hub

N unanswerable: why did the owners of eight shopfronts withdraw?

N unanswerable: How did the Council's 23 votes get cast for 2026?

N unanswerable: who proposed the 2% rent rise for the market hall

N unanswerable: what's the rent the gym will pay at 16-18 castle street

N unanswerable: how many market stalls were let in 2019?

N unanswerable: Why did the cinema close in August?

N unanswerable: what did the insurers of Hartley's charge per month

N false-premise: Why did the Ministry refuse to move the Town Deal deadline?

N false-premise: when did the Sub-Group choose to build the redesigned footbridge

N false-premise: why is Wharf Cottage standing empty?

N false-premise: Why did Cllr Latif vote for the library and health hub?

Q fact-table: footfall target for the december quarter
A: | Footfall (thousands, quarter) | 1,061 | 1,084 | 1,139 | 1,120 | G |
S: 1,120

Q fact-table: How full were the car parks at Saturday peak in late 2023?
A: | Car park occupancy, Saturday peak | 83% | 81% | 77% | 80% | A |
S: 83%

Q fact-table: shopfront grants spent to december
A: | Shopfront grants | 1.20 | 0.83 | 1.20 | Mar 2026 | Mar 2026 | Green |
S: 0.83

Q fact-table: market hall project new finish date
A: | Market Hall roof and stalls | 5.40 | 3.95 | 5.85 | Aug 2025 | May 2026 | Amber |
S: May 2026

Q fact-table: When does the bakers' lease at 14 Castle Street end?
A: | 14 Castle Street | Bexley & Rhodes Bakers | 18,500 | 24 June 2029 | C | – |
S: 24 June 2029

Q fact-table: what does the narrowboat lot pay for the cottage
A: | Wharf Cottage | Narrowboat Trust | 1 | 1 Jan 2050 | E | Peppercorn |
S: 1

Q fact-table: approved budget for backstage at the Playhouse
A: | Playhouse backstage | 2.10 | 0.24 | 2.95 | Oct 2026 | Not known | Red |
S: 2.10
