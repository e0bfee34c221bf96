Q fact-text: What was the recycling rate in 2013/14?
A: The recycling rate was 47.2%, down from 48.9% in 2012/13, chiefly because a wet autumn spoiled garden waste collections and because the price of paper led two charities to give up their banks.
A: | Household waste recycled or composted (%) | 48.9 | 50.0 | 47.2 | Red | 49.0 |
S: 47.2%

Q fact-text: county average for recycling
A: The county average was 44.1%.
S: 44.1%

Q fact-text: How many of the 24 indicators were green at the year end?
A: Of the 24 indicators, 13 met their target (green), five were within five per cent of it (amber) and six missed it by more than five per cent (red).
S: 13

Q fact-text: number of red indicators the year before
A: A year earlier 15 were green, six amber and three red.
S: three

Q fact-text: How many days did changes of circumstance take to process?
A: Changes of circumstance took nine days.
S: nine days

Q fact-text: extra claims from local council tax support
A: The introduction of the local council tax support scheme in April 2013 added about 1,900 claims to the caseload.
S: about 1,900

Q fact-text: Leaving the depot out, what was sickness absence?
A: Excluding the depot the figure was 6.8 days.
S: 6.8 days

Q fact-text: How many homelessness acceptances were there in 2011/12?
A: Homelessness acceptances numbered 64, compared with 52 in 2012/13 and 39 in 2011/12.
S: 39

Q fact-text: weekly hire charge small refuse lorry
A: The hire of the smaller refuse vehicle costs £385 a week and is being met from the Street Scene contingency until September; purchase of a second-hand vehicle is estimated at £31,000.
S: £385 a week

Q fact-text: How many stage one complaints were upheld?
A: The Council received 342 complaints at stage one, of which 119 were upheld, and 46 at stage two, of which eleven were upheld.
S: 119

Q fact-text: stage two complaints received 2013/14
A: The Council received 342 complaints at stage one, of which 119 were upheld, and 46 at stage two, of which eleven were upheld.
S: 46

Q fact-text: what did the ombudsman make us pay out over the kennels noise
A: The Local Government Ombudsman decided seven cases and found fault in one, concerning noise from a kennels at Pennick Moor, for which £250 was paid to the complainant.
S: £250

Q fact-text: complaints about planning, number
A: Street Scene drew the most complaints (138), followed by Planning (71) and Revenues and Benefits (64).
S: 71

Q paraphrase: how much did the bust lorry company owe us
A: The loss on business rates arose largely from the administration of one haulage firm, which owed £212,000.
S: £212,000

Q paraphrase: how many homeless families were stuck in B&B too long, over a month and a half
A: At year end 14 households were in bed and breakfast, of whom five had been there longer than six weeks.
S: five

Q paraphrase: what are we going to lose each year when the newspaper deal runs out
A: The greatest risk is to the recycling rate: the contract for paper ends in December 2014 and early soundings suggest that income will fall by £40,000 a year.
S: £40,000 a year

Q paraphrase: how much to buy a used little bin wagon instead of renting
A: The hire of the smaller refuse vehicle costs £385 a week and is being met from the Street Scene contingency until September; purchase of a second-hand vehicle is estimated at £31,000.
S: £31,000

Q paraphrase: are the planning people quick enough with small jobs like extensions
A: Minor planning applications were decided within eight weeks in 61% of cases, against a target of 70%.
A: | Minor planning applications in 8 weeks (%) | 72 | 70 | 61 | Red | 70 |
S: 61%

Q paraphrase: are we chasing down the poll tax or whatever its called now, how much came in
A: Council tax collected in the year was 98.1% of the sum due; business rates collected were 98.6%.
A: | Council tax collected (%) | 98.4 | 98.3 | 98.1 | Amber | 98.3 |
S: 98.1% of the sum due

Q paraphrase: do folk off ill with their nerves outnumber bad backs
A: In answer to Councillor Mrs Wardle, she said that stress had overtaken back trouble as the leading cause of long-term absence, and that eleven employees were then absent for more than four weeks.
S: stress had overtaken back trouble as the leading cause of long-term absence

Q paraphrase: how bad is dumped rubbish, does it get picked up fast
A: | Fly-tips cleared in 2 working days (%) | 88 | 90 | 93 | Green | 92 |
S: 93

Q paraphrase: how clean are the takeaways and cafes
A: | Food premises rated 3 or better (%) | 91 | 92 | 94 | Green | 94 |
S: 94

Q paraphrase: did anyone say thank you to the council for anything
A: Compliments numbered 203, of which 90 concerned the snow clearance of January 2013 and were received late.
S: 203

Q paraphrase: who grumbled about bins being left week after week
A: Councillor Fitch complained that the same four lanes in Upper Garrow had been missed five weeks running.
S: Councillor Fitch

Q paraphrase: how many cheap homes got built
A: | Affordable homes completed | 61 | 80 | 87 | Green | 75 |
S: 87

Q paraphrase: which swimming baths lost punters and how come
A: It was noted that attendances at Stokeleigh had risen while those at Garrow had fallen by a tenth because the pool had been drained for re-tiling between October and December.
S: the pool had been drained for re-tiling between October and December

Q fact-table: What was the missed bins result for 2013/14 per 100,000 collections?
A: | Missed bins per 100,000 collections | 41 | 40 | 58 | Red | 45 |
S: 58

Q fact-table: missed bins target this coming year 2014/15
A: | Missed bins per 100,000 collections | 41 | 40 | 58 | Red | 45 |
S: 45

Q fact-table: major planning apps in 13 weeks result 2013/14
A: | Major planning applications in 13 weeks (%) | 66 | 65 | 71 | Green | 68 |
S: 71

Q fact-table: How long were new benefit claims meant to take in 2013/14?
A: | New benefit claims (days) | 19 | 20 | 23 | Red | 20 |
S: 20

Q fact-table: How many days per FTE were lost to sickness in 2012/13?
A: | Sickness absence (days per FTE) | 8.3 | 7.5 | 9.1 | Red | 7.0 |
S: 8.3

Q fact-table: sickness target proposed for 2014/15
A: | Sickness absence (days per FTE) | 8.3 | 7.5 | 9.1 | Red | 7.0 |
S: 7.0

Q fact-table: What percentage of calls were answered within a minute in 2013/14?
A: | Calls answered in 60 seconds (%) | 70 | 75 | 74 | Amber | 78 |
S: 74

Q fact-table: bus rates collected 12/13
A: | Business rates collected (%) | 99.0 | 99.0 | 98.6 | Amber | 98.9 |
S: 99.0

Q fact-table: attendances at Garrow in 2013/14
A: | Garrow | 97,300 | 99,850 | 90,120 |
S: 90,120

Q fact-table: How many visits did Stokeleigh have in 2012/13?
A: | Stokeleigh | 188,400 | 191,250 | 203,900 |
S: 191,250

Q fact-table: pennick moor leisure 2011/12
A: | Pennick Moor | 41,700 | 40,960 | 42,310 |
S: 41,700

Q fact-table: outreach class numbers latest year
A: | Outreach classes | 6,200 | 8,940 | 11,600 |
S: 11,600

Q fact-table: Who is doing the survey of people who ring off before being answered?
A: | 9 | Survey of callers who hang up | R Penhale | 30 April 2014 | Late, awaiting software |
S: R Penhale

Q fact-table: where has the plan for long term sickness got to
A: | 12 | Plan for long-term sickness | S Goodall | 31 July 2014 | Started |
S: Started

Q who-said: Which councillor wanted a sickness target of six and a half days?
A: Councillor Brandreth thought the target of 7.5 days too soft and proposed 6.5 days.
S: Councillor Brandreth

Q who-said: Who told members that the new vehicles were too wide?
A: The Street Scene Manager, Mr K Dobbs, said the new vehicles were too wide for the lanes and a smaller one had been hired from 3 March.
S: The Street Scene Manager, Mr K Dobbs

Q who-said: who asked for fly tipping parish by parish
A: The parish clerks asked that fly-tipping be shown parish by parish, which officers do not recommend because the numbers in most parishes are too small to be meaningful.
S: The parish clerks

Q who-said: What request did the Staff Forum make?
A: The Staff Forum asked for depot absence to be shown separately.
S: depot absence to be shown separately

Q decision: What sickness target did the Panel agree to put to Cabinet in March?
A: After discussion the Panel AGREED to recommend to Cabinet a target of 7.0 days for 2014/15, Councillor Brandreth asking that his dissent be recorded.
S: a target of 7.0 days for 2014/15

Q decision: outcome of motion to scrap the automated phone menu
A: A proposal by Councillor Fitch that the automated menu be abolished was LOST by three votes to six.
S: LOST by three votes to six

Q decision: What was Mr Dobbs told to bring to the next meeting?
A: AGREED that Mr Dobbs report on the hire cost to the next meeting.
S: report on the hire cost

Q date: When does the Stokeleigh leisure management contract now end?
A: The management contract for Garrow and Pennick Moor runs to 31 March 2016; that for Stokeleigh was extended in January to 31 March 2019.
S: 31 March 2019

Q date: garrow contract expiry
A: The management contract for Garrow and Pennick Moor runs to 31 March 2016; that for Stokeleigh was extended in January to 31 March 2019.
S: 31 March 2016

Q date: On what date did the hire of the smaller bin lorry start?
A: The Street Scene Manager, Mr K Dobbs, said the new vehicles were too wide for the lanes and a smaller one had been hired from 3 March.
S: 3 March

Q date: due date fly tip map
A: | 13 | Map of fly-tipping hot spots | K Dobbs | 30 June 2014 | Started |
S: 30 June 2014

Q reason: Why did recycling fall in 2013/14?
A: The recycling rate was 47.2%, down from 48.9% in 2012/13, chiefly because a wet autumn spoiled garden waste collections and because the price of paper led two charities to give up their banks.
S: a wet autumn spoiled garden waste collections and because the price of paper led two charities to give up their banks

Q reason: reason for slow minor planning applications
A: The Planning Manager attributes the delay in minor applications to the six months in which the service was without a drainage engineer.
S: the six months in which the service was without a drainage engineer

Q reason: Why are fewer complaints being answered inside ten days than last year?
A: The Chief Executive considers that the fall from 86% in the previous year was caused by the loss of the complaints clerk, whose post was deleted in July 2013.
S: the loss of the complaints clerk, whose post was deleted in July 2013

Q reason: why won't officers show fly tips for each village
A: The parish clerks asked that fly-tipping be shown parish by parish, which officers do not recommend because the numbers in most parishes are too small to be meaningful.
S: the numbers in most parishes are too small to be meaningful

Q list: Which indicators in Table A have red status?
A: | Household waste recycled or composted (%) | 48.9 | 50.0 | 47.2 | Red | 49.0 |
A: | Missed bins per 100,000 collections | 41 | 40 | 58 | Red | 45 |
A: | Minor planning applications in 8 weeks (%) | 72 | 70 | 61 | Red | 70 |
A: | New benefit claims (days) | 19 | 20 | 23 | Red | 20 |
A: | Sickness absence (days per FTE) | 8.3 | 7.5 | 9.1 | Red | 7.0 |
A: | Households in bed and breakfast | 8 | 10 | 14 | Red | 10 |

Q list: amber indicators table A
A: | Council tax collected (%) | 98.4 | 98.3 | 98.1 | Amber | 98.3 |
A: | Business rates collected (%) | 99.0 | 99.0 | 98.6 | Amber | 98.9 |
A: | Calls answered in 60 seconds (%) | 70 | 75 | 74 | Amber | 78 |

Q list: What actions is Mr Dobbs leading?
A: | 7 | Cost of hiring small refuse vehicle | K Dobbs | 12 June 2014 | Included in item 2 |
A: | 13 | Map of fly-tipping hot spots | K Dobbs | 30 June 2014 | Started |
A: | 14 | Review of garden waste charge | K Dobbs | 11 September 2014 | Not started |

Q comparison: Did housing complaints go up or down?
A: Complaints about Housing fell from 58 to 40.
S: fell from 58 to 40

Q comparison: How does the number of green indicators compare with the previous year?
A: Of the 24 indicators, 13 met their target (green), five were within five per cent of it (amber) and six missed it by more than five per cent (red).
A: A year earlier 15 were green, six amber and three red.

Q definition: What makes an indicator amber rather than red?
A: An indicator is amber when its result is within five per cent of the target and red when it is further away.
S: when its result is within five per cent of the target

Q definition: "direction of travel" meaning
A: "Direction of travel" compares the year's result with that of the year before, without regard to the target.
S: compares the year's result with that of the year before, without regard to the target

N unanswerable: What was the recycling rate in 2011/12?

N unanswerable: how much did the re-tiling of the Garrow pool cost?

N unanswerable: What was the average wait in the contact centre in the fourth quarter?

N unanswerable: Who voted with Councillor Fitch on the phone menu?

N unanswerable: how many days of short term sickness were lost at the depot

N unanswerable: What did the Ombudsman say about the six cases where no fault was found?

N unanswerable: How many fly-tips were there in Upper Garrow?

N unanswerable: name of the haulage firm that went into administration

N unanswerable: income from the garden waste charge in 2013/14

N unanswerable: Who was the drainage engineer who left?

N false-premise: Why did Cabinet refuse the 7.0 day sickness target?

N false-premise: What caused the fall in attendances at Stokeleigh?

N false-premise: which councillors voted for parish-by-parish fly-tipping figures

N false-premise: Why did major planning applications miss the target in 2013/14?

N false-premise: how much did buying the second-hand refuse vehicle in March cost us in the end
