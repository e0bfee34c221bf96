Q fact-text: What was the first hour in Fallowby car parks to go up to?
A: Councillor Prewett said his Council intended to raise the first-hour charge from £1.00 to £1.20 on 1st July and the all-day charge at Priory Street from £6.00 to £6.50, and to end free Sundays.
S: £1.20

Q paraphrase: how much will it be to leave the car at Priory Street from morning till night?
A: Councillor Prewett said his Council intended to raise the first-hour charge from £1.00 to £1.20 on 1st July and the all-day charge at Priory Street from £6.00 to £6.50, and to end free Sundays.
S: £6.50

Q fact-text: signatures against ending free Sunday parking
A: The Town Team had collected 2,205 signatures against the last of these.
S: 2,205

Q date: Until when has Inglemere frozen its car park charges?
A: Councillor Tuke told the Committee that Inglemere would hold its own charges until April 2018, having put them up by 10p in October 2016.
S: April 2018

Q who-said: who was worried motorists would head off to Roe instead?
A: Councillor Bains feared that drivers would go to Roe, where the first two hours cost nothing.
S: Councillor Bains

Q decision: is sunday parking still free in fallowby or did they scrap it
A: Fallowby's Cabinet has since agreed the increases but has kept Sundays free until January 2018.
S: has kept Sundays free until January 2018

Q reason: Why could the Joint Committee only note the Fallowby tariffs?
A: The Joint Committee having no power over off-street charges, it was resolved only **to note** the position.
S: having no power over off-street charges

Q fact-text: How many Nunnery Fields residents were in favour of a permit zone?
A: Mr Andrews reported that 611 letters had gone out and 247 residents had replied, 139 in favour of a zone and 98 against, with 10 undecided.
S: 139

Q fact-text: zone F consultation replies total
A: Mr Andrews reported that 611 letters had gone out and 247 residents had replied, 139 in favour of a zone and 98 against, with 10 undecided.
S: 247

Q paraphrase: why was the hospital up in arms about Nunnery Fields?
A: The hospital, whose staff park there, had objected because 120 nurses would have nowhere to go before 7.30 am.
S: because 120 nurses would have nowhere to go before 7.30 am

Q who-said: Who thought the hospital had no right to moan about parking?
A: Mr Galt said that the hospital had sold half its own car park in 2015 and could scarcely complain.
S: Mr Galt

Q decision: What hours will Zone F operate?
A: Councillor Bains **moved**, Councillor Tuke **seconded**, that the zone operate from 8.00 am to 6.00 pm on Mondays to Fridays, for a trial period of eighteen months.
A: **RESOLVED** accordingly, to start on 4th September 2017.
S: from 8.00 am to 6.00 pm on Mondays to Fridays

Q fact-text: what shorter hours did Cllr Prewett want for Nunnery Fields
A: Councillor Prewett would have preferred 10.00 am to noon, which he thought sufficient to keep out commuters.
S: 10.00 am to noon

Q date: nunnery fields permit zone start date
A: **RESOLVED** accordingly, to start on 4th September 2017.
S: 4th September 2017

Q paraphrase: how long are they testing out the permit scheme for
A: Councillor Bains **moved**, Councillor Tuke **seconded**, that the zone operate from 8.00 am to 6.00 pm on Mondays to Fridays, for a trial period of eighteen months.
S: eighteen months

Q decision: How many body cameras are being bought and at what price?
A: **RESOLVED unanimously:** that 24 cameras be bought at £310 each, following 17 assaults on civil enforcement officers (CEOs) in 2016, against 9 in 2015.
S: 24 cameras be bought at £310 each

Q paraphrase: how many traffic wardens were attacked in 2015?
A: **RESOLVED unanimously:** that 24 cameras be bought at £310 each, following 17 assaults on civil enforcement officers (CEOs) in 2016, against 9 in 2015.
S: 9 in 2015

Q definition: what is a CEO in this paper?
A: **RESOLVED unanimously:** that 24 cameras be bought at £310 each, following 17 assaults on civil enforcement officers (CEOs) in 2016, against 9 in 2015.
S: civil enforcement officers

Q date: deadline for a partner to give notice to leave
A: Notice to leave must be given by 31st March 2018.
S: 31st March 2018

Q date: When does the on-street enforcement agreement run out?
A: The Partnership enforces on-street parking on behalf of the County under an agreement of April 2012, which expires on 31st March 2019.
S: 31st March 2019

Q paraphrase: how much is a ticket for stopping on a double yellow
A: A Penalty Charge Notice (PCN) is issued at £70 for higher-level contraventions, such as waiting on double yellow lines, and £50 for lower-level ones, such as overstaying.
S: £70

Q paraphrase: do you get money off the fine if you cough up quick?
A: Half is taken off if it is paid in 14 days.
S: Half is taken off if it is paid in 14 days

Q fact-text: How many PCNs did the Partnership issue in all in 2016/17?
A: In 2016/17 the Partnership issued 38,412 PCNs, compared with 35,067 in 2015/16.
A: | Total | 35,067 | 38,412 | 24,239 | 8,296 | 4,638 | 1,618 |
S: 38,412

Q fact-table: Fallowby on-street PCNs cancelled
A: | Fallowby, on-street | 11,920 | 13,055 | 8,102 | 2,960 | 1,488 | 611 |
S: 1,488

Q fact-table: How many tickets were handed out in Inglemere's car parks in 2015/16?
A: | Inglemere, car parks | 3,188 | 3,402 | 2,195 | 688 | 371 | 95 |
S: 3,188

Q fact-table: number of pcns paid at discount, inglemere streets 16/17
A: | Inglemere, on-street | 5,604 | 6,231 | 3,990 | 1,275 | 640 | 298 |
S: 3,990

Q fact-table: How many Cressing and Roe street tickets were disputed?
A: | Cressing and Roe, on-street | 4,722 | 6,187 | 3,845 | 1,519 | 972 | 340 |
S: 1,519

Q comparison: Where did the number of PCNs go down between 2015/16 and 2016/17?
A: | Fallowby, car parks | 7,310 | 7,094 | 4,527 | 1,402 | 907 | 203 |
S: Fallowby, car parks

Q paraphrase: how many fines overall did they give up on ever collecting?
A: | Total | 35,067 | 38,412 | 24,239 | 8,296 | 4,638 | 1,618 |
S: 1,618

Q reason: Why did tickets shoot up in Cressing and Roe?
A: The rise at Cressing and Roe arose almost wholly from School Road, Cressing, where patrols were doubled after a child was struck by a reversing car in May 2016.
S: patrols were doubled after a child was struck by a reversing car in May 2016

Q paraphrase: how many folk got let off because you couldn't see the paint on the road
A: Of the 972 on-street PCNs cancelled there, 214 were cancelled as the lines had worn away.
S: 214

Q fact-text: tribunal appeals lost 2016/17
A: 131 appeals went to the Traffic Penalty Tribunal; the Partnership did not contest 38, won 61 and lost 32.
S: lost 32

Q fact-text: How many tribunal cases did the Partnership win in 2015/16?
A: In 2015/16 it had won 70 of 118.
S: 70 of 118

Q reason: what was the usual reason we lost at the tribunal?
A: The commonest ground of loss was signs hidden by foliage.
S: signs hidden by foliage

Q fact-text: average days to answer an informal challenge in 2016/17
A: Informal challenges ought to be answered in 10 working days and took 16 on average (2015/16: 9).
S: 16 on average

Q paraphrase: how long have they legally got to get back to you if you fight it properly
A: Formal representations must by law be answered in 56 days; the average was 33.
S: 56 days

Q reason: Why did replies to motorists slow down?
A: The delay was due to the changeover to the new back-office system, Permissia, between August and November.
S: the changeover to the new back-office system, Permissia

Q paraphrase: how many wardens were actually on the books at the end of march?
A: The establishment is 31 CEOs, of whom 26 were in post on 31st March; sickness averaged 13.4 days, down from 15.1.
S: 26

Q comparison: has sickness among CEOs improved?
A: The establishment is 31 CEOs, of whom 26 were in post on 31st March; sickness averaged 13.4 days, down from 15.1.
S: 13.4 days, down from 15.1

Q paraphrase: how many disabled badges were being used that belonged to dead people
A: Mr Orr-Dunbar is leading an effort against misuse: 93 badges were seized, 41 of which had belonged to persons who had died.
S: 41

Q fact-text: average fine for Blue Badge misuse
A: Twenty-two users were prosecuted and fined an average of £240, and the magistrates dismissed one case.
S: £240

Q fact-text: What was the on-street surplus in 2015/16?
A: The previous year's surplus was £156,000.
A: | Surplus | 156 | 98 | 214 | 109 |
S: £156,000

Q fact-text: how is the on-street surplus shared out
A: The on-street account made a surplus of £214,000, to be divided as the agreement lays down: 50 per cent to the County and the rest to the three partners in proportion to PCNs.
S: 50 per cent to the County and the rest to the three partners in proportion to PCNs

Q paraphrase: what are they allowed to splash the leftover parking money on?
A: By law the surplus may be spent only on parking, public transport, road improvement or the environment.
S: parking, public transport, road improvement or the environment

Q fact-table: Actual residents' permit income 2016/17?
A: | Residents' permits | 262 | 270 | 281 | 340 |
S: 281

Q fact-table: lines and signs budget this year 2017/18
A: | Lines and signs | -120 | -150 | -118 | -220 |
S: -220

Q fact-table: What was budgeted for the back-office system in 2016/17?
A: | Back-office system | -88 | -90 | -167 | -95 |
S: -90

Q fact-table: how much did fines bring in during 2015/16 (thousands)
A: | Penalty charges | 1,015 | 1,040 | 1,128 | 1,110 |
S: 1,015

Q fact-table: surplus budgeted 2017/18
A: | Surplus | 156 | 98 | 214 | 109 |
S: 109

Q paraphrase: what did we really pay in wages to the parking lot last year?
A: | Staff | -1,021 | -1,080 | -1,034 | -1,145 |
S: -1,034

Q fact-table: on street pay & display takings 2016/17
A: | Pay and display, on-street | 194 | 200 | 187 | 185 |
S: 187

Q reason: Why did suspensions bring in so much more than planned?
A: Suspensions did better than expected owing to eleven weeks of filming at Fallowby Minster.
S: eleven weeks of filming at Fallowby Minster

Q reason: what made the computer system cost so much
A: The back-office system overspent because the two systems had to run side by side for four months instead of one.
S: because the two systems had to run side by side for four months instead of one

Q fact-text: What will a second residents' permit cost under the Treasurer's proposal?
A: The Treasurer proposes that a first residents' permit go up from £45 to £52 a year and a second from £60 to £85, and that visitor vouchers cost £1.50 a day in place of £1.10, all from 1st October 2017.
S: £85

Q fact-text: current price first residents permit
A: The Treasurer proposes that a first residents' permit go up from £45 to £52 a year and a second from £60 to £85, and that visitor vouchers cost £1.50 a day in place of £1.10, all from 1st October 2017.
S: £45

Q paraphrase: what will i have to pay when my mum comes to stay and needs somewhere to park
A: The Treasurer proposes that a first residents' permit go up from £45 to £52 a year and a second from £60 to £85, and that visitor vouchers cost £1.50 a day in place of £1.10, all from 1st October 2017.
S: £1.50 a day

Q fact-text: how many third permits are there at the moment?
A: A third permit would no longer be sold; 188 are now held.
S: 188

Q paraphrase: will folk looking after somebody have to start paying?
A: A free carer's permit would be retained.
S: would be retained

Q who-said: Who put forward cheaper permits for electric cars?
A: The Inglemere Residents' Alliance suggests a lower price for electric cars; this would affect 73 permits at present and is not recommended.
S: The Inglemere Residents' Alliance

Q fact-text: amount recommended for repainting lines from retained surplus
A: **RECOMMENDED** that the Joint Committee adopt the outturn and the new permit prices, and apply £60,000 of the surplus retained by the Partnership to repainting lines.
S: £60,000

Q definition: What's a TRO?
A: A Traffic Regulation Order (TRO) is the legal instrument without which a restriction cannot be enforced.
S: the legal instrument without which a restriction cannot be enforced

Q paraphrase: how big is the pile of street requests nobody's dealt with?
A: Forty requests are awaiting a decision, the oldest of March 2014.
S: Forty requests

Q fact-table: What score did School Road in Cressing get?
A: | School Road, Cressing | Head teacher | No stopping, school hours | 94 | 2 | Make order |
S: 94

Q fact-table: who asked for the Minster Row loading bay
A: | Minster Row, Fallowby | Dean and Chapter | Loading only, 6 am–10 am | 66 | 5 | Make order in part |
S: Dean and Chapter

Q fact-table: objections lime avenue
A: | Lime Avenue, Inglemere | 9 residents | Permit holders, 10 am–noon | 27 | 34 | Abandon |
S: 34

Q fact-table: what is proposed at Station Approach, Roe?
A: | Station Approach, Roe | Train company | Limited waiting, 20 minutes | 59 | 0 | Make order |
S: Limited waiting, 20 minutes

Q list: Which requests do officers want dropped?
A: | Tithe Close, Inglemere | Parish council | Double yellow lines | 38 | 17 | Abandon |
A: | Lime Avenue, Inglemere | 9 residents | Permit holders, 10 am–noon | 27 | 34 | Abandon |

Q paraphrase: what have they decided to suggest about the campervans by the water?
A: | Ferry Quay, Cressing | Harbour office | Motor caravans prohibited overnight | 63 | 8 | Defer to December |
S: Defer to December

Q fact-text: How many of the 100 points go to safety?
A: Requests are scored out of 100: safety counts for 40, congestion for 30, local support for 20 and cost for 10.
S: 40

Q fact-text: how many campervans were counted at Ferry Quay on the August night
A: The Harbour Master, Captain Noel Gissing, counted 37 motor caravans there on the night of 20th August 2016.
S: 37

Q fact-table: Who is the substitute for Councillor Tuke?
A: | Inglemere | Councillor Rosalind Tuke | Environment | Councillor Hugh Saltmarsh |
S: Councillor Hugh Saltmarsh

Q date: when will the pay-by-phone contract come to committee?
A: | 25th September 2017 | Cashless parking tender | Hamish Orr-Dunbar |
S: 25th September 2017

N unanswerable: How many PCNs were issued in Fallowby car parks in 2014/15?

N unanswerable: what will Inglemere's first hour cost from April 2018

N unanswerable: How many residents objected to a zone in Lime Avenue by petition in 2014?

N unanswerable: Who seconded the purchase of the cameras?

N unanswerable: how much did the hospital get for its car park?

N unanswerable: name of the magistrate who dismissed the blue badge case

N unanswerable: How was the child hurt in School Road?

N unanswerable: how many permits were sold in Zone F in its first month

N unanswerable: What did Permissia cost to buy?

N unanswerable: sickness days among office staff of the partnership

N unanswerable: how many of the 17 assaults were in Inglemere?

N false-premise: Why did the Joint Committee vote down the Fallowby tariff increases?

N false-premise: when did Fallowby's Cabinet end free Sundays in July 2017

N false-premise: why was the carer's permit abolished?

N false-premise: How many Station Approach objectors were commuters?

Q fact-table: visitor voucher income 2015/16
A: | Visitor vouchers | 71 | 74 | 66 | 88 |
S: 71

Q fact-table: What are residents' permits expected to bring in during 2017/18?
A: | Residents' permits | 262 | 270 | 281 | 340 |
S: 340

Q fact-table: suspensions budget 16/17
A: | Suspensions and dispensations | 48 | 45 | 83 | 60 |
S: 45

Q fact-table: fallowby car park tickets written off
A: | Fallowby, car parks | 7,310 | 7,094 | 4,527 | 1,402 | 907 | 203 |
S: 203

Q fact-table: How many people objected at Bellman's Hill?
A: | Bellman's Hill, Fallowby | Bus company | No waiting at any time | 82 | 11 | Make order |
S: 11

Q fact-table: who wanted double yellows in Tithe Close
A: | Tithe Close, Inglemere | Parish council | Double yellow lines | 38 | 17 | Abandon |
S: Parish council

Q fact-table: portfolio held by Councillor Bains
A: | Cressing and Roe | Councillor Jaswinder Bains (Vice-Chairman) | Finance | Councillor Polly Orde |
S: Finance
