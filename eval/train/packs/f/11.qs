Q paraphrase: will my brown bin go up to 58 quid or did they back off
A: Having heard the consultation Cabinet now proposes (a) to drop P2; (b) to keep route 62 with the parish's help but to end route 14, saving £71,000 rather than £186,000; (c) to raise the garden waste charge to £52, not £58, bringing in £165,000; (d) to go from nine children's centres to seven, saving £210,000; and (e) to leave P7 for a year.
S: £52, not £58

Q fact-table: What garden waste charge was originally consulted on?
A: | P1 | Raise garden waste charge from £45 to £58 | 310 | 34 | 58 | 8 | not asked |
S: £58

Q paraphrase: are they still going to only take the black bin every third week?
A: Having heard the consultation Cabinet now proposes (a) to drop P2; (b) to keep route 62 with the parish's help but to end route 14, saving £71,000 rather than £186,000; (c) to raise the garden waste charge to £52, not £58, bringing in £165,000; (d) to go from nine children's centres to seven, saving £210,000; and (e) to leave P7 for a year.
S: drop P2

Q paraphrase: which of the two buses is for the scrapheap now
A: Having heard the consultation Cabinet now proposes (a) to drop P2; (b) to keep route 62 with the parish's help but to end route 14, saving £71,000 rather than £186,000; (c) to raise the garden waste charge to £52, not £58, bringing in £165,000; (d) to go from nine children's centres to seven, saving £210,000; and (e) to leave P7 for a year.
S: end route 14

Q fact-text: number of children's centres Cabinet now wants to end up with
A: Having heard the consultation Cabinet now proposes (a) to drop P2; (b) to keep route 62 with the parish's help but to end route 14, saving £71,000 rather than £186,000; (c) to raise the garden waste charge to £52, not £58, bringing in £165,000; (d) to go from nine children's centres to seven, saving £210,000; and (e) to leave P7 for a year.
S: seven

Q fact-text: How big was the gap forecast in July 2025?
A: A gap of £14.8m had been forecast in July 2025; savings and income of £11.3m had been identified; £3.5m remained to be found.
S: £14.8m

Q fact-text: gap remaining after provisional settlement, before changes
A: The remaining gap of £3.5m is therefore £2.6m, before the changes at 3.2.
S: £2.6m

Q who-said: who said the reserves money cannot come twice
A: He said that £2m of that would have to come from reserves "and cannot come twice".
A: Cllr Machin presented the draft.
S: Cllr Machin

Q reason: how did the hole get bigger than they thought the year before?
A: Mr Varma answered that adult social care accounted for £2.7m of the growth, the national insurance rise for £1.1m and the pay award for the remainder.
S: adult social care accounted for £2.7m of the growth, the national insurance rise for £1.1m and the pay award for the remainder

Q paraphrase: what excuse did the leader give for breaking her word on green bins?
A: Cllr Rolfe replied that the promise had been made in 2023 when inflation was thought to be passing.
S: the promise had been made in 2023 when inflation was thought to be passing

Q decision: vote on cllr sandhus bus motion
A: *For 4, against 1, abstentions 1. Carried.*
S: For 4, against 1, abstentions 1

Q decision: What happened to the motion to keep parking free after 6pm?
A: Cllr Farr moved that parking stay free after 6pm.
A: No seconder. *Fell.*
S: Fell

Q fact-text: council tax collected by end september 2025
A: **49 | Quarter 2 performance** – Council tax collected by 30 September: 55.9% (56.8% in 2024).
S: 55.9%

Q paraphrase: how good are they at picking up the phone
A: Calls answered in five minutes: 62%, target 75%.
S: 62%

Q paraphrase: how many days off poorly does each worker take?
A: Sickness: 10.4 days per employee, target 8.5.
S: 10.4 days

Q reason: why was the depot item put off
A: **50 | Oak Lane depot** – Deferred, the valuer's report being incomplete.
S: the valuer's report being incomplete

Q fact-text: How many surveys were filled in on paper?
A: We had 3,871 completed surveys (2,904 online, 967 on paper), 212 emails and letters, and three petitions.
S: 967 on paper

Q paraphrase: did more people bother to answer than the year before?
A: We had 3,871 completed surveys (2,904 online, 967 on paper), 212 emails and letters, and three petitions.
A: Last year's survey drew 2,260.
S: 3,871

Q paraphrase: did any young people fill it in
A: Only 164 replies were from people aged 16 to 24.
S: 164

Q fact-text: share of surveys from Upper Vale
A: Culverham Town, with 38% of residents, sent 29% of surveys; Upper Vale, with 11%, sent 24%.
S: 24%

Q paraphrase: where did the stall go down like a lead balloon
A: The one at the auction mart in Stowbury met the most people (143), the one at Riverside College the fewest (18).
S: Riverside College

Q paraphrase: would folk put up with the full hike in their bills
A: Forty-six per cent would accept a rise of 4.99%, 21% would accept 2.99% but no more, 27% wanted no rise and 6% did not answer.
S: Forty-six per cent would accept a rise of 4.99%

Q fact-text: In last year's survey, how many accepted 4.99%?
A: In last year's survey 51% had accepted 4.99%.
S: 51%

Q fact-text: pct wanting no council tax rise
A: Forty-six per cent would accept a rise of 4.99%, 21% would accept 2.99% but no more, 27% wanted no rise and 6% did not answer.
S: 27%

Q fact-table: What percentage opposed evening parking charges?
A: | P4 | Evening parking charges, £1.50 after 6pm | 275 | 39 | 54 | 7 | 41 |
S: 54

Q paraphrase: how much would it cost me to leave the car in town when i go for a curry
A: | P4 | Evening parking charges, £1.50 after 6pm | 275 | 39 | 54 | 7 | 41 |
S: £1.50 after 6pm

Q paraphrase: what do people think of taxing holiday cottages twice over?
A: | P10 | Double council tax on second homes | 1,150 | 77 | 15 | 8 | 74 |
S: 77

Q fact-table: support last year for dimming street lights
A: | P8 | Dim street lights from midnight to 5am | 140 | 66 | 23 | 11 | 61 |
S: 61

Q paraphrase: which idea went down best with the public
A: | P6 | Let two floors of the Corn Hall | 220 | 83 | 6 | 11 | 79 |
S: 83

Q fact-table: unsure about closing Tolford office
A: | P5 | Close Tolford customer office | 92 | 44 | 29 | 27 | not asked |
S: 27

Q fact-table: How much would cutting verge mowing save?
A: | P12 | Cut verge mowing from eight to four times | 75 | 57 | 34 | 9 | 52 |
S: 75

Q paraphrase: what were they thinking of taking off poor families' help with the rates?
A: | P7 | Cut council tax support to 75% of the bill | 870 | 28 | 55 | 17 | 30 |
S: Cut council tax support to 75% of the bill

Q fact-text: disabled respondents opposed to ending the bus subsidy
A: Disabled respondents were more opposed than others to P3 (79% against) and P5 (41% against).
S: 79% against

Q fact-text: How many signed the children's centres petition?
A: **Petitions.** *Save the 62* had 2,418 signatures; *Hands off our children's centres* had 1,730; *No to night parking*, got up by restaurants, had 655.
S: 1,730

Q paraphrase: who's behind the petition against paying to park in the evening
A: **Petitions.** *Save the 62* had 2,418 signatures; *Hands off our children's centres* had 1,730; *No to night parking*, got up by restaurants, had 655.
S: restaurants

Q paraphrase: what did the village council say it would chip in for the bus
A: **Partners.** Upper Vale Parish Council offered £15,000 a year towards route 62 if the Council would keep the rest.
S: £15,000 a year

Q who-said: who said closing Tolford saves a desk and costs a lifeline?
A: Vale Carers' Network thought that closing Tolford "saves a desk and costs a lifeline".
S: Vale Carers' Network

Q paraphrase: what do locals most want kept safe from the cuts?
A: Social care for older people came first (chosen by 61%), then roads (54%), then schools and children's services (49%).
S: Social care for older people came first (chosen by 61%)

Q fact-text: How much more than assumed did the settlement give?
A: Since December the provisional settlement has given £0.9m more than was assumed.
S: £0.9m

Q paraphrase: how much extra will a typical house pay over the year
A: Band D would be £1,861.42, an increase of £88.47.
S: £88.47

Q fact-table: adults and health forecast q3 2025/26
A: | Adults and Health | 78.4 | 81.0 | 84.2 | +3.2 | 88.1 |
S: 84.2

Q fact-table: What is proposed for Children and Learning in 2026/27?
A: | Children and Learning | 52.9 | 54.3 | 57.6 | +3.3 | 59.0 |
S: 59.0

Q fact-table: capital financing budget for 2025/26
A: | Capital financing | 9.6 | 11.4 | 10.7 | -0.7 | 12.9 |
S: 11.4

Q list: Which directorates are forecast to overspend this year?
A: | Adults and Health | 78.4 | 81.0 | 84.2 | +3.2 | 88.1 |
A: | Children and Learning | 52.9 | 54.3 | 57.6 | +3.3 | 59.0 |
A: | Housing and Communities | 11.8 | 12.1 | 12.9 | +0.8 | 12.6 |

Q fact-table: budget stabilisation reserve march 2026 estimate
A: | Budget stabilisation | 9.8 | 5.7 | 2.9 |
S: 5.7

Q paraphrase: how deep in the red is the schools pot going to be by spring 2027
A: | Dedicated schools grant deficit | -21.7 | -29.4 | -38.0 |
S: -38.0

Q paraphrase: does the money man think we've enough put by
A: I consider the estimates robust, but reserves adequate for 2026/27 only.
S: reserves adequate for 2026/27 only

Q fact-text: gap forecast 2027/28
A: A further gap of £8.3m is forecast for 2027/28.
S: £8.3m

Q paraphrase: how will old dears in Nether Tolford get about once the 14 stops?
A: The ending of route 14 would affect 38 regular users with a disability or over 70; dial-a-ride is to be extended to Nether Tolford on Tuesdays and Fridays from April.
S: dial-a-ride is to be extended to Nether Tolford on Tuesdays and Fridays from April

Q fact-table: which risk still sits at its inherent score
A: | Schools grant deficit | s151 Officer | 25 | 25 | 10 | Deficit plan to DfE, March 2026 |
S: Schools grant deficit

Q date: when does full council set the budget
A: **Committee's choice.** To recommend to Council on 25 February 2026 that the budget be approved; or approved with changes; or referred back.
A: | 25 February 2026 | (Council) Budget and council tax setting |
S: 25 February 2026

N unanswerable: Who voted against Cllr Sandhu's bus motion?
N unanswerable: what did the s151 officer say about the pay award percentage
N unanswerable: Which two children's centres will close under the revised plan?
N unanswerable: what was the support last year for raising the garden waste charge?
N unanswerable: How many people from Stowbury filled in the survey?
N unanswerable: what percent of 16 to 24s would accept 4.99%
N unanswerable: How much will route 62 cost the Council each year after the parish's contribution?
N unanswerable: Which restaurants started the night parking petition?
N unanswerable: How many second homes are there in the Vale?
N unanswerable: what rent per square foot will the corn hall floors fetch
N unanswerable: How many people visit the Tolford office?
N unanswerable: what was the outturn for Housing and Communities in 2023/24
N unanswerable: sickness days per employee last year
N unanswerable: What is the Band D charge in 2027/28 expected to be?
N unanswerable: how many signatures did the petition on the Tolford office get
N unanswerable: Which directorate will bear most of the £8.3m gap?
N unanswerable: what did the auction mart people tell the council at the pop-up stall
N unanswerable: How many regular users does route 62 have?
N unanswerable: what did Cabinet say to the Chamber of Commerce's figure
N unanswerable: What did Council decide about the budget on 25 February?
N unanswerable: general fund balance at march 2024
N false-premise: Why did Cabinet drop the plan to charge for evening parking?
N false-premise: Why did most respondents want the Tolford office kept open?
N false-premise: why is Cabinet closing four of the nine children's centres now
N false-premise: Why did Place and Environment overspend?
N false-premise: what date do letters go out about council tax support dropping to 75 per cent this April
