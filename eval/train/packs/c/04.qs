Q fact-text: When is it hoped that Clonaveel Recycling Centre can partly reopen?
A: Mr Drumm said that the insurers' loss adjuster had completed his visit, that the reinstatement was put at £410,000, and that a part opening was hoped for in mid-November with the full site to follow in February 2024.
S: mid-November

Q fact-text: clonaveel reinstatement cost
A: Mr Drumm said that the insurers' loss adjuster had completed his visit, that the reinstatement was put at £410,000, and that a part opening was hoped for in mid-November with the full site to follow in February 2024.
S: £410,000

Q paraphrase: what set the tip at clonaveel alight
A: Mr Drumm replied that the Fire and Rescue Service believed a lithium battery in a skip of small appliances was to blame, but that its final report had not been received.
S: a lithium battery in a skip of small appliances

Q who-said: Which member wanted to know the cause of the blaze?
A: Alderman Heaney enquired what had caused the fire.
S: Alderman Heaney

Q date: what day was the fire at the recycling centre?
A: Councillor Boothby asked when the Clonaveel Recycling Centre would open again after the fire of 18 June.
S: 18 June

Q date: start of three-weekly bin trial
A: The trial had begun on 6 March 2023 and covered 8,260 households, 5,140 of them in Glenbrack.
S: 6 March 2023

Q fact-text: How many households in Glenbrack are in the three-weekly trial?
A: The trial had begun on 6 March 2023 and covered 8,260 households, 5,140 of them in Glenbrack.
S: 5,140

Q paraphrase: how much less rubbish are people chucking out since the black bin went three weekly
A: In the first five months residual waste in the trial areas had fallen by 17.4 per cent and food waste collected had risen by 29 per cent, while contamination of blue bins had gone from 11.2 per cent to 14.6 per cent.
S: 17.4 per cent

Q fact-text: effect of the trial on food waste tonnage?
A: In the first five months residual waste in the trial areas had fallen by 17.4 per cent and food waste collected had risen by 29 per cent, while contamination of blue bins had gone from 11.2 per cent to 14.6 per cent.
S: risen by 29 per cent

Q paraphrase: did folk start putting the wrong stuff in the blue bin during the trial?
A: In the first five months residual waste in the trial areas had fallen by 17.4 per cent and food waste collected had risen by 29 per cent, while contamination of blue bins had gone from 11.2 per cent to 14.6 per cent.
S: contamination of blue bins had gone from 11.2 per cent to 14.6 per cent

Q fact-text: How many complaints did the trial bring altogether in its first five months?
A: She advised that 403 complaints had been received in those five months, of which 262 were in March and April, and that 118 households with four or more persons had been given a larger bin.
S: 403

Q paraphrase: how many big families got a bigger wheelie
A: She advised that 403 complaints had been received in those five months, of which 262 were in March and April, and that 118 households with four or more persons had been given a larger bin.
S: 118

Q fact-text: share of surveyed households who could not cope with three-weekly collection?
A: Of the households surveyed in July, 54 per cent found the new frequency manageable, 31 per cent did not and 15 per cent were unsure.
S: 31 per cent

Q paraphrase: are most people getting on ok with the bin being lifted less often?
A: Of the households surveyed in July, 54 per cent found the new frequency manageable, 31 per cent did not and 15 per cent were unsure.
S: 54 per cent found the new frequency manageable

Q who-said: who moved that three-weekly collections go district wide?
A: Councillor Quigg proposed that the trial be extended to the whole District from April 2024.
S: Councillor Quigg

Q who-said: which councillor gave a figure for what putting off the change would cost each month
A: Councillor Farren spoke against the amendment, pointing out that each month's delay would cost £31,000.
S: Councillor Farren

Q paraphrase: who kicked up about dirty nappies stinking in the heat?
A: Alderman Orr said that nappies had been left to rot in the June heat and that not one nursing home had been asked its opinion.
S: Alderman Orr

Q decision: Was Alderman Orr's amendment passed, and by what margin?
A: The amendment was put to a recorded vote and was **carried** by 5 votes to 3, with one abstention.
S: 5 votes to 3, with one abstention

Q fact-text: who abstained on the black bin amendment
A: *Abstained:* Councillor Ivers.
S: Councillor Ivers

Q list: Which members opposed Alderman Orr's amendment in the recorded vote?
A: *Against:* Councillors Quigg, Farren, Mac Aindrí.
S: Councillors Quigg, Farren, Mac Aindrí

Q decision: what is happening now with the three weekly trial?
A: **Resolved:** To complete the twelve-month trial and to consider a further report in March 2024.
S: To complete the twelve-month trial

Q date: when can parents in the trial areas start getting nappies lifted separately?
A: Agreed also: that nappy collections be offered on request to households in the trial areas with effect from 2 October 2023.
S: 2 October 2023

Q decision: What will people have to pay to have bulky items collected?
A: On the proposal of Councillor Ivers, seconded by Alderman Heaney, it was **resolved** to charge £5 for up to three items, with no charge for those receiving housing benefit, from 1 November 2023.
S: £5 for up to three items

Q fact-text: what bulky waste charge did officers recommend
A: The Head of Waste Services recommended a charge of £8 for the first item and £4 for every further item, collections having been free since 2015.
S: £8 for the first item and £4 for every further item

Q paraphrase: im on benefits will i be charged for getting an old sofa took away
A: On the proposal of Councillor Ivers, seconded by Alderman Heaney, it was **resolved** to charge £5 for up to three items, with no charge for those receiving housing benefit, from 1 November 2023.
S: no charge for those receiving housing benefit

Q paraphrase: how long are you waiting at the minute for an old mattress to be picked up?
A: He reported that requests had risen from 9,870 in 2019/20 to 16,420 in 2022/23 and that the wait was now 34 working days, as against a standard of 10.
S: 34 working days

Q comparison: bulky collection requests 2019/20 v 2022/23
A: He reported that requests had risen from 9,870 in 2019/20 to 16,420 in 2022/23 and that the wait was now 34 working days, as against a standard of 10.
S: from 9,870 in 2019/20 to 16,420 in 2022/23

Q fact-text: What recycling rate did the Council reach over the whole of 2022/23?
A: The Council's household recycling rate for 2022/23 was 51.8 per cent, 0.9 points above 2021/22 and 1.1 points above the Northern Ireland average for the same year.
S: 51.8 per cent

Q fact-text: what will councils in NI be expected to recycle by the end of the decade
A: Councils in Northern Ireland must recycle 50 per cent of household waste, a target first set for 2020, and will be asked for 70 per cent by 2030.
S: 70 per cent by 2030

Q fact-table: Q1 2023/24 recycling rate
A: | Household waste recycled or composted | 54.1% | 53.7% | 55.9% | 55.0% | Green |
S: 55.9%

Q fact-table: How much household waste went to landfill in the first quarter of 2022/23?
A: | Household waste landfilled | 31.0% | 24.2% | 19.8% | 20.0% | Green |
S: 24.2%

Q paraphrase: how much of our rubbish is being burned for power?
A: | Household waste sent for energy recovery | 14.4% | 21.6% | 23.9% | 24.0% | Green |
S: 23.9%

Q fact-table: missed bins target per 100,000
A: | Missed bins per 100,000 collections | 48 | 61 | 87 | 50 | Red |
S: 50

Q paraphrase: how often are the binmen driving past without emptying bins these days
A: | Missed bins per 100,000 collections | 48 | 61 | 87 | 50 | Red |
S: 87

Q list: Which waste indicators show red?
A: | Missed bins per 100,000 collections | 48 | 61 | 87 | 50 | Red |
A: | Blue bin contamination | 9.6% | 10.8% | 13.1% | 10.0% | Red |

Q fact-table: kg of residual waste per household q1 2021/22
A: | Residual waste per household (kg) | 151 | 146 | 138 | 135 | Amber |
S: 151

Q fact-table: What proportion of homes were using the food caddy in Q1 this year?
A: | Food waste participation | 46% | 47% | 52% | 55% | Amber |
S: 52%

Q reason: why are so many bins being missed?
A: Missed collections are explained chiefly by sickness, which stood at 22.6 days per operative in the rolling year, and by the age of the fleet: 14 of the 31 collection vehicles are past their replacement date.
S: chiefly by sickness

Q paraphrase: how many of the lorries are clapped out
A: Missed collections are explained chiefly by sickness, which stood at 22.6 days per operative in the rolling year, and by the age of the fleet: 14 of the 31 collection vehicles are past their replacement date.
S: 14 of the 31

Q date: New collection vehicles ordered in October 2022 – when will they arrive?
A: Three new vehicles ordered in October 2022 are now due in December 2023.
S: December 2023

Q definition: what do they mean by contamination in a blue bin?
A: "Contamination" means the share by weight of material in the blue bin that the processor cannot recycle, as found by sampling.
S: the share by weight of material in the blue bin that the processor cannot recycle

Q fact-text: rejected blue bin loads, cost in the quarter
A: The processor may reject loads above 15 per cent, and rejected 9 loads in the quarter at a cost of £11,250; it rejected 2 in the same quarter of 2022/23.
S: £11,250

Q fact-text: What did the consultants charge for the recycling centre study?
A: Consultants (Mourneview Associates, fee £28,700) recommended in May that Killyarn and Drumsough be closed and Ballynashee rebuilt.
S: £28,700

Q fact-text: What do officers want for Killyarn instead of closing it?
A: Officers agree as to Drumsough, but propose that Killyarn open on three days a week in place of six.
S: open on three days a week in place of six

Q fact-table: running cost of Portavore HRC?
A: | Portavore | Lough Shore | 3,480 | 3,610 | 66% | £297,000 | Keep |
S: £297,000

Q fact-table: which dump recycles the highest share of what comes in
A: | Killyarn | Upper Derran | 1,190 | 1,045 | 71% | £171,000 | Close |
S: Killyarn

Q fact-table: How many tonnes passed through Clonaveel in 2021/22?
A: | Clonaveel | Glenbrack | 4,120 | 4,005 | 58% | £344,000 | Keep |
S: 4,120

Q fact-table: what was said by the consultants about Tullyrusk Road
A: | Tullyrusk Road | Linenhall | 2,960 | 2,815 | 55% | £268,000 | Merge with Ballynashee |
S: Merge with Ballynashee

Q comparison: Are Drumsough's tonnages going up or down?
A: | Drumsough | Upper Derran | 905 | 760 | 49% | £158,000 | Close |

Q fact-text: How much a year would shutting Drumsough save?
A: Closing Drumsough would save £131,000 a year after redundancy costs of £44,000 in the first.
S: £131,000 a year

Q date: drumsough lease expiry
A: The centre's lease, from the trustees of an estate, runs out on 31 August 2024; the rent is £12,400 a year.
S: 31 August 2024

Q paraphrase: how far would drumsough ones have to drive if their dump shuts?
A: Residents of Drumsough would have 9.5 miles to go to Killyarn or 12 to Carnamoyle.
S: 9.5 miles to go to Killyarn or 12 to Carnamoyle

Q fact-text: How much is DAERA willing to give towards rebuilding Ballynashee?
A: A rebuilt Ballynashee is estimated at £5.9m, towards which DAERA has offered £2.75m provided that work begins before 31 March 2025.
S: £2.75m

Q reason: why has the price of the new Ballynashee site gone up
A: The consultants' first estimate was £4.6m; the rise is put down to ground conditions and to steel prices.
S: ground conditions and to steel prices

Q fact-text: number of survey replies in favour of closing Drumsough
A: Against closing Drumsough were 1,120; in favour, 371; the others expressed no view.
S: 371

Q who-said: Who pointed out that many survey answers came from people living elsewhere?
A: Ms Espie observed that 640 of the replies came from outside the District.
S: Ms Espie

Q paraphrase: who would be hit hardest if drumsough went?
A: Screening concluded that closure would have a minor adverse effect on older people without a car.
S: older people without a car

Q fact-table: agency cover spend to end of July
A: | Agency cover | 480,000 | 160,000 | 307,200 | 147,200 adverse |
S: 307,200

Q fact-table: How much under budget is vehicle fuel so far?
A: | Vehicle fuel | 890,000 | 296,700 | 258,400 | 38,300 favourable |
S: 38,300

Q paraphrase: what have we made from flogging recyclables so far this year
A: | Sale of materials (income) | (365,000) | (121,700) | (84,900) | 36,800 adverse |
S: 84,900

Q fact-table: annual budget landfill tax & gate fees
A: | Landfill tax and gate fees | 3,150,000 | 1,050,000 | 902,600 | 147,400 favourable |
S: 3,150,000

Q fact-text: At what rate was overtime running up to July?
A: The Director undertook to hold overtime to 6 per cent of basic pay from October; it ran at 9.3 per cent in the four months to July.
S: 9.3 per cent

Q date: fleet replacement strategy, which meeting
A: 7 December 2023: Fleet replacement strategy – Director of Operations
S: 7 December 2023

N unanswerable: How many complaints came from Upper Derran alone?

N unanswerable: What was the missed bins figure for Q4 2022/23?

N unanswerable: why did Councillor Ivers abstain

N unanswerable: how much will three new bin lorries cost

N unanswerable: Who owns the estate that leases the Drumsough site?

N unanswerable: what would closing Killyarn completely save each year

N unanswerable: how many staff work at Ballynashee recycling centre?

N unanswerable: how many fly-tippers were fined in the quarter

N unanswerable: What did residents say in the survey about shorter hours at Aghalish?

N unanswerable: sickness days per operative in 2021/22

N unanswerable: how much did the insurers pay out for the Clonaveel fire?

N false-premise: Why did the committee decide to extend three-weekly bins to the whole district?

N false-premise: when did nursing homes give their views on the trial

N false-premise: why did the consultants recommend closing Carnamoyle?

N false-premise: How was the blaze at Clonaveel proved to be arson?

Q fact-table: share of fly tips cleared in three days, q1 2022/23
A: | Fly-tipping cleared in 3 working days | 94% | 91% | 93% | 95% | Amber |
S: 91%

Q fact-table: landfill target for 2023/24
A: | Household waste landfilled | 31.0% | 24.2% | 19.8% | 20.0% | Green |
S: 20.0%

Q fact-table: blue bin contamination two years ago in Q1?
A: | Blue bin contamination | 9.6% | 10.8% | 13.1% | 10.0% | Red |
S: 9.6%

Q fact-table: How much did it cost to run Carnamoyle in 2022/23?
A: | Carnamoyle | Slievegarron | 2,230 | 2,275 | 60% | £216,000 | Keep |
S: £216,000

Q fact-table: tonnage at ballynashee 2022/23
A: | Ballynashee | Linenhall | 7,310 | 7,655 | 63% | £612,000 | Rebuild |
S: 7,655

Q fact-table: vehicle repairs overspend to july
A: | Vehicle repairs and hire | 610,000 | 203,300 | 281,900 | 78,600 adverse |
S: 78,600 adverse

Q fact-table: which recycling centre did the consultants say should keep going but open for less time?
A: | Aghalish | Slievegarron | 1,640 | 1,702 | 68% | £189,000 | Keep, shorter hours |
S: Aghalish
