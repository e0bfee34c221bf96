Q date: when did the Economy and Town Centres panel meet in October 2016
A: **Tuesday 11 October 2016, 7 pm, Committee Room 1, Corn Hall**
S: Tuesday 11 October 2016
Q paraphrase: who runs the stalls for the council?
A: *Officers:* Marcus Theale (Head of Place); Pru Attlesley (Markets Manager); Jon Kavanagh (Parking Services Manager); Ines Ferro (Scrutiny Officer)
S: Pru Attlesley (Markets Manager)
Q fact-text: name of the head of place
A: *Officers:* Marcus Theale (Head of Place); Pru Attlesley (Markets Manager); Jon Kavanagh (Parking Services Manager); Ines Ferro (Scrutiny Officer)
S: Marcus Theale
N unanswerable: who is the Chief Executive of Ashby Coombe?

Q date: when did we agree to set up the markets working party?
A: At its meeting on 9 February 2016 the Panel set up a Task and Finish Group (Cllrs Fairweather, Doyle and Noakes) after the number of regular traders had dropped below forty for the first time since records began in 1974.
S: 9 February 2016
Q fact-text: which councillors sat on the Task and Finish Group
A: At its meeting on 9 February 2016 the Panel set up a Task and Finish Group (Cllrs Fairweather, Doyle and Noakes) after the number of regular traders had dropped below forty for the first time since records began in 1974.
S: Cllrs Fairweather, Doyle and Noakes
Q reason: what made the panel look into the markets?
A: At its meeting on 9 February 2016 the Panel set up a Task and Finish Group (Cllrs Fairweather, Doyle and Noakes) after the number of regular traders had dropped below forty for the first time since records began in 1974.
S: after the number of regular traders had dropped below forty
N unanswerable: which of the three councillors led the Task and Finish Group?
Q fact-text: how many shoppers did they talk to
A: The Group met five times, visited the markets at Thrale and at Great Hessle and spoke to 31 traders and 204 shoppers.
S: 204 shoppers
Q paraphrase: which other towns did they go and look at?
A: The Group met five times, visited the markets at Thrale and at Great Hessle and spoke to 31 traders and 204 shoppers.
S: Thrale and at Great Hessle
N unanswerable: on what dates did the Task and Finish Group meet?
Q reason: why weren't the consultants hired this time
A: The consultants Pell & Rook, who had done the previous study in 2009, were not engaged, in order to save some £14,000.
S: in order to save some £14,000
N unanswerable: what did Pell & Rook recommend in 2009?
N unanswerable: how much were Pell & Rook paid in 2009?
Q fact-text: who runs the antiques fair
A: The antiques fair in the Corn Hall is run by a private firm, Lantern Fairs, under licence and was not studied.
S: Lantern Fairs
N unanswerable: how many dealers take part in the antiques fair?

Q fact-table: average number of Wednesday stalls let in 2015/16
A: | Corn Square, Wednesday | 52 | 41 | 36 | 29 | £18.00 | £24.00 |
S: 29
Q fact-table: how many stalls were taken on wednesdays two years earlier, 2013-14
A: | Corn Square, Wednesday | 52 | 41 | 36 | 29 | £18.00 | £24.00 |
S: 41
N unanswerable: average Wednesday stalls let in 2012/13
Q fact-table: What does a casual pay for a Saturday pitch?
A: | Corn Square, Saturday | 60 | 57 | 55 | 51 | £26.50 | £34.00 |
S: £34.00
Q fact-table: regular pitch fee station yard friday
A: | Station Yard, Friday | 24 | 15 | 12 | 7 | £12.00 | £15.00 |
S: £12.00
Q paraphrase: how dead is the Friday market these days?
A: | Station Yard, Friday | 24 | 15 | 12 | 7 | £12.00 | £15.00 |
S: 7
N unanswerable: what are the takings at the Station Yard Friday market?
Q fact-table: how many stands does the farmers' market have room for?
A: | Farmers' market, 2nd Sunday | 30 | 22 | 26 | 29 | £30.00 | n/a |
S: 30
Q comparison: is the farmers market busier than it was in 2013/14?
A: | Farmers' market, 2nd Sunday | 30 | 22 | 26 | 29 | £30.00 | n/a |
S: 22
S: 29
N false-premise: why has the number of farmers' market traders gone down?
Q fact-table: daily charge for a pitch at the Christmas market
A: | Christmas market, 5 days | 45 | 45 | 44 | 45 | £62.00 | n/a |
S: £62.00
Q fact-table: street food stalls let 2014/15
A: | Street food nights, June–August | 14 | – | 9 | 13 | £35.00 | £40.00 |
S: 9
N unanswerable: how many people come to the street food nights?

Q fact-text: how many stallholders named parking as the biggest headache
A: Twenty-two of the 31 gave parking as their chief worry, fourteen the fees, eleven the state of the paving and nine online shopping.
S: Twenty-two
Q fact-text: number of traders worried about the internet
A: Twenty-two of the 31 gave parking as their chief worry, fourteen the fees, eleven the state of the paving and nine online shopping.
S: nine online shopping
N unanswerable: how many shoppers complained about the paving?
Q fact-text: how many of the traders had seen business improve?
A: Twenty said that takings had gone down over three years, seven that they were much the same and four that they had gone up.
S: four
Q paraphrase: how do stallholders have to pay at the moment
A: Eighteen would like to pay by direct debit; at present fees are gathered in cash on the day.
S: in cash on the day
N unanswerable: how much did traders' takings fall by on average?
Q who-said: who grumbled about the loos being shut early in the morning?
A: > "We set up at half five and there's no lavatory open till nine. Put that in your report." — *greengrocer, Corn Square, 26 years on the market*
S: greengrocer, Corn Square
Q who-said: which trader can't get a second stall
A: > "I sell out by noon, every time. What I can't get is a second pitch." — *cheesemaker, farmers' market*
S: cheesemaker, farmers' market
Q reason: why does the haberdasher still turn up on Wednesdays?
A: > "Saturday keeps Wednesday alive. If they take Wednesday off us I should lose my spot on Saturday as well, so I keep coming." — *haberdasher, Corn Square*
N unanswerable: how long has the haberdasher been on the market?
N unanswerable: what did the Friday traders say about closing Station Yard market?

Q fact-text: what share of shoppers now come weekly
A: **4.4 What shoppers said.** Of 204 shoppers, 63 per cent came at least once a week; in 2009 it had been 71 per cent.
S: 63 per cent
Q comparison: do people come as often as they did in 2009?
A: **4.4 What shoppers said.** Of 204 shoppers, 63 per cent came at least once a week; in 2009 it had been 71 per cent.
S: in 2009 it had been 71 per cent
Q fact-text: proportion of shoppers driving to market
A: Half came on foot, 29 per cent by car and 17 per cent by bus.
S: 29 per cent
N unanswerable: proportion of shoppers cycling to market
N unanswerable: what share of shoppers came by bus in 2009?
Q fact-text: how much does the average shopper fork out on a Saturday
A: The average spend was £13.40 on a Wednesday and £19.10 on a Saturday.
S: £19.10
N unanswerable: how much does the average shopper spend at the Friday market?
Q paraphrase: what do people miss most on the market?
A: The commonest wish was for more fresh fish (there has been no fishmonger since April 2014, when Mr Dabney retired); the next was for somewhere to sit.
S: more fresh fish
Q date: when did the fish stall go
A: The commonest wish was for more fresh fish (there has been no fishmonger since April 2014, when Mr Dabney retired); the next was for somewhere to sit.
S: April 2014

Q fact-text: midweek fee at great hessle market
A: (b) Fees are not out of line: the Wednesday fee at Thrale is £21 and at Great Hessle £16.50.
S: £16.50
N unanswerable: saturday fee at great hessle market
Q paraphrase: is it a rip-off here compared to other towns' markets?
A: (b) Fees are not out of line: the Wednesday fee at Thrale is £21 and at Great Hessle £16.50.
S: Fees are not out of line
Q reason: why is nobody out looking for new stallholders
A: (d) There is no one whose task it is to find new traders, the post of Markets Promotions Officer having been deleted in 2012.
S: the post of Markets Promotions Officer having been deleted in 2012
N unanswerable: who held the post of Markets Promotions Officer before 2012?
Q fact-text: how did Thrale get more traders?
A: (e) Thrale's number of traders rose by 18 per cent in two years after first-timers were let off half of their fees for twelve weeks.
S: first-timers were let off half of their fees for twelve weeks
N unanswerable: how many traders does Thrale market have?

Q fact-text: for how long would newcomers pay half under the Group's recommendation
A: 1. That first-time traders pay half fees for the first eight weeks.
S: eight weeks
Q date: when did the group want the station yard market to end?
A: 2. That the Friday market in Station Yard cease from 31 March 2017.
S: 31 March 2017
Q date: until when has the Friday market been given to pick up
A: **4.8 Outcome.** AGREED that recommendations 1, 3, 4 and 6 be put to the Cabinet on 15 November 2016; that recommendation 2 be amended so that the Friday market is given until 30 September 2017 and closes only if the average number let is still under ten; and that recommendation 5 be not pursued (six votes to three).
S: 30 September 2017
Q paraphrase: what would it take to save the Friday market?
A: **4.8 Outcome.** AGREED that recommendations 1, 3, 4 and 6 be put to the Cabinet on 15 November 2016; that recommendation 2 be amended so that the Friday market is given until 30 September 2017 and closes only if the average number let is still under ten; and that recommendation 5 be not pursued (six votes to three).
S: closes only if the average number let is still under ten
Q decision: is the Wednesday market going to be shifted across the square?
A: **4.8 Outcome.** AGREED that recommendations 1, 3, 4 and 6 be put to the Cabinet on 15 November 2016; that recommendation 2 be amended so that the Friday market is given until 30 September 2017 and closes only if the average number let is still under ten; and that recommendation 5 be not pursued (six votes to three).
S: recommendation 5 be not pursued
N false-premise: when does the six-month trial on the north side of the square begin?
N unanswerable: which three members voted to keep recommendation 5?
N unanswerable: what did the Cabinet decide about half fees for new traders?
Q fact-text: yearly cost of the promotions job
A: 4. That a part-time promotions post (18.5 hours) be funded for two years at £15,200 a year.
S: £15,200 a year
Q fact-text: what time did the group want the toilets unlocked
A: 3. That the Corn Square lavatories open at 5.30 am on market days.
S: 5.30 am
N unanswerable: how much would it cost to open the Corn Square lavatories early?
Q date: direct debit for traders by when?
A: 6. That direct debit be brought in by September 2017.
S: September 2017
Q who-said: who stuck up for the Friday market because of the Railway Estate
A: **4.7 Discussion.** Cllr Bellchamber could not support recommendation 2: the Friday market served the Railway Estate, where four households in ten had no car.
S: Cllr Bellchamber
Q who-said: who said seven stalls don't make a market?
A: Cllr Noakes said that seven stalls were not a market.
S: Cllr Noakes
Q fact-text: how many friday traders also do saturdays
A: Mrs Attlesley explained that of the seven Friday traders five also stood on Saturdays.
S: five
N unanswerable: what does Lantern Fairs pay for the Corn Hall?
Q paraphrase: who promised to let Crisp know what the fair people pay
A: Cllr Crisp asked what Lantern Fairs paid for the Corn Hall; Mr Theale undertook to reply in writing.
S: Mr Theale
N unanswerable: how many households are there on the Railway Estate?

Q fact-text: how many places to park does the council have in all?
A: **5.1** The Council has nine pay and display car parks with 1,412 spaces, and enforces the County Council's on-street bays as its agent.
S: 1,412 spaces
Q definition: what is a PCN
A: A "penalty charge notice" (PCN) is a notice issued by the Council under the Traffic Management Act 2004; an "excess charge notice", its forerunner, has not been issued since 2008.
S: a notice issued by the Council under the Traffic Management Act 2004
Q date: when did they stop handing out excess charge notices
A: A "penalty charge notice" (PCN) is a notice issued by the Council under the Traffic Management Act 2004; an "excess charge notice", its forerunner, has not been issued since 2008.
S: 2008
N unanswerable: how much is a penalty charge notice?
Q fact-table: Maltings multi-storey income 2015/16
A: | Maltings multi-storey | 418 | Both | 287,100 | 264,600 | 57% | £1.00 |
S: 264,600
N unanswerable: Maltings multi-storey income 2013/14
N unanswerable: Maltings multi-storey running costs 2015/16
Q fact-table: how full does Castle Street get?
A: | Castle Street | 64 | Short | 92,700 | 97,150 | 97% | £1.20 |
S: 97%
N unanswerable: how full did Castle Street car park get in 2014/15?
Q fact-table: what did station yard car park take in 14/15
A: | Station Yard | 240 | Long | 203,400 | 221,750 | 88% | £0.80 |
S: 203,400
Q fact-table: price of an hour at Riverside
A: | Riverside | 175 | Long | 74,600 | 70,900 | 49% | £0.60 |
S: £0.60
N unanswerable: price of a whole day at Riverside
Q paraphrase: where can I leave the car for nothing for a couple of hours?
A: | Leisure Centre | 150 | Both | 38,300 | 31,050 | 62% | Free 2 hours |
S: Leisure Centre
Q fact-table: spaces at Priory Gardens
A: | Priory Gardens | 55 | Short | 47,900 | 49,600 | 78% | £1.00 |
S: 55
Q fact-table: coach park takings 2015/16
A: | Coach Park | 92 | Long | 11,450 | 13,200 | 33% | £0.60 |
S: 13,200
Q list: Which car parks are long stay only?
A: | Station Yard | 240 | Long | 203,400 | 221,750 | 88% | £0.80 |
A: | Riverside | 175 | Long | 74,600 | 70,900 | 49% | £0.60 |
A: | Coach Park | 92 | Long | 11,450 | 13,200 | 33% | £0.60 |
Q fact-text: total off-street charges income 2015/16
A: **5.2** Total income from charges was £1,027,950, against £1,035,600 the year before and a budget of £1,060,000.
S: £1,027,950
Q fact-text: how much were parking charges meant to bring in
A: **5.2** Total income from charges was £1,027,950, against £1,035,600 the year before and a budget of £1,060,000.
S: £1,060,000
N unanswerable: what is the parking income budget for 2016/17?
Q reason: why's the multi-storey losing money
A: The decline at the Maltings is ascribed to the lifts, which were out of use for 97 days; a new lift at the Tanyard Lane end will be in service by March 2017 at a cost of £134,000, while the Castle Street lift will be repaired only.
S: the lifts, which were out of use for 97 days
Q fact-text: what's the new lift going to cost
A: The decline at the Maltings is ascribed to the lifts, which were out of use for 97 days; a new lift at the Tanyard Lane end will be in service by March 2017 at a cost of £134,000, while the Castle Street lift will be repaired only.
S: £134,000
N unanswerable: what will repairing the Castle Street lift cost?
N unanswerable: why did Leisure Centre parking income fall?

Q fact-table: how many parking tickets did they dish out in car parks in 2015/16?
A: | PCNs issued, off-street | 4,118 | 3,870 | 4,402 | none |
S: 4,402
Q fact-table: on-street PCNs 2014/15
A: | PCNs issued, on-street | 6,205 | 6,011 | 5,487 | none |
S: 6,011
N unanswerable: on-street PCNs 2012/13
N false-premise: why were more on-street penalty notices issued in 2015/16?
Q fact-table: challenges upheld in 2015/16, how many?
A: | Informal challenges upheld | 611 | 590 | 884 | none |
S: 884
Q fact-table: informal challenges received 2013/14
A: | Informal challenges received | 1,904 | 1,866 | 2,210 | none |
S: 1,904
Q paraphrase: how often did the council get beaten at the tribunal last year?
A: | Tribunal appeals lost by Council | 9 | 6 | 12 | under 8 |
S: 12
Q fact-table: appeals that went to tribunal 14-15
A: | Appeals to the tribunal | 21 | 17 | 26 | none |
S: 17
Q fact-table: target for mending ticket machines within a day
A: | Machine faults mended in 24 hours | 88% | 91% | 79% | 90% |
S: 90%
Q comparison: are broken machines being fixed quicker than before?
A: | Machine faults mended in 24 hours | 88% | 91% | 79% | 90% |
S: 91%
S: 79%
N unanswerable: how many machine faults were there in 2015/16?
Q fact-table: season tickets at end of march 2016
A: | Season tickets in force at 31 March | 342 | 361 | 398 | 380 |
S: 398
N unanswerable: what does a season ticket cost?
Q fact-table: how much of the parking money comes through mobiles
A: | Share of income paid by phone | 4% | 9% | 15% | 12% |
S: 15%
Q list: which parking measures missed target in 2015/16
A: | Tribunal appeals lost by Council | 9 | 6 | 12 | under 8 |
A: | Machine faults mended in 24 hours | 88% | 91% | 79% | 90% |
Q reason: why did so many more ticket challenges succeed?
A: **5.4** The rise in challenges upheld is chiefly due to new machines at Riverside, whose clocks were eleven minutes fast for most of May 2015.
S: new machines at Riverside, whose clocks were eleven minutes fast
Q fact-text: how many drivers got their money back over the wrong clocks
A: All 206 motorists who could be traced were repaid.
S: 206
N unanswerable: how much in total was repaid to the 206 motorists?
Q fact-text: number of machines needing alteration for the new pound coin
A: **5.5** In answer to Cllr Everard, Mr Kavanagh said that the new £1 coin would mean altering 31 machines at about £115 each, and that three of the oldest would be scrapped and not altered.
S: 31 machines
N unanswerable: what will it cost to scrap the three oldest machines?
Q who-said: who wanted free parking late afternoons in December
A: Cllr Anand asked for free parking after 3 pm in December; Mr Kavanagh put the loss at £22,000 and thought that it would fill the spaces with shop staff.
S: Cllr Anand
Q paraphrase: what was the snag with letting people park for nothing of an afternoon in December?
A: Cllr Anand asked for free parking after 3 pm in December; Mr Kavanagh put the loss at £22,000 and thought that it would fill the spaces with shop staff.
S: put the loss at £22,000 and thought that it would fill the spaces with shop staff
Q fact-text: blue badge bays at the maltings
A: Cllr Doyle asked that disabled bays be counted; there were 71, of which 19 were at the Maltings.
S: 19
N unanswerable: disabled bays at Tanyard Lane
Q decision: What free parking did the panel decide to ask for at Christmas?
A: **5.6** AGREED (i) that the report be noted; (ii) that free parking be asked for on the three Saturdays before Christmas 2016 only; (iii) that the Parking Services Manager report in January on electric charging points, there being two at present, both at Tanyard Lane; (iv) that no view be taken on charging on Sundays until the consultation, which runs from 1 November to 12 December 2016, is over.
S: on the three Saturdays before Christmas 2016 only
Q paraphrase: where can I plug in my electric car
A: **5.6** AGREED (i) that the report be noted; (ii) that free parking be asked for on the three Saturdays before Christmas 2016 only; (iii) that the Parking Services Manager report in January on electric charging points, there being two at present, both at Tanyard Lane; (iv) that no view be taken on charging on Sundays until the consultation, which runs from 1 November to 12 December 2016, is over.
S: both at Tanyard Lane
N false-premise: when did the panel agree that Sunday charges should start?
N unanswerable: how many replies were received to the Sunday charging consultation?

Q fact-table: who owns the risk about stalls blowing over
A: | M2 | Stall collapse in high wind | P. Attlesley | 2 | 5 | 10 | 15 | Weights, 35 mph rule |
S: P. Attlesley
Q fact-table: what did the card data breach risk score last time?
A: | P2 | Card data breach | J. Kavanagh | 2 | 4 | 8 | 12 | New provider in place |
S: 12
Q list: Which risks score more than they did last time?
A: | P3 | Parking income below budget | M. Theale | 4 | 3 | 12 | 9 | Review of tariffs |
A: | M4 | Christmas market overcrowding | M. Theale | 3 | 4 | 12 | 8 | Stewards, one-way plan |
Q paraphrase: what are they doing to check the multi-storey won't fall down
A: | P1 | Maltings deck found unsafe | J. Kavanagh | 2 | 5 | 10 | 10 | Core samples, spring 2017 |
S: Core samples, spring 2017
N unanswerable: when was the Maltings deck last inspected?
N unanswerable: why has the score for Christmas market overcrowding gone up?

Q date: when will the panel hear about charging points?
A: | 24 January 2017 | Electric charging points | J. Kavanagh |
S: 24 January 2017
Q fact-table: who is bringing the shopfront grants item
A: | 6 December 2016 | Shopfront grants: first year | Cllr Pym |
S: Cllr Pym
N unanswerable: how many shopfront grants were made in the first year?
Q fact-text: how long had Ines Ferro worked there
A: The Chairman thanked Ms Ferro, who was leaving for another authority after nine years.
S: nine years
N unanswerable: which authority is Ms Ferro going to?

N false-premise: why did the Panel agree to close the Friday market on 31 March 2017?
N false-premise: what did Pell & Rook find in their 2016 study?
N false-premise: how much did the Castle Street car park's income drop in 2015/16?
N false-premise: when did the new fishmonger start trading?
N false-premise: who proposed free parking on every December afternoon and carried the vote?
Q paraphrase: is anybody doing worse than before among the stallholders?
A: Twenty said that takings had gone down over three years, seven that they were much the same and four that they had gone up.
S: Twenty said that takings had gone down
Q paraphrase: does the Friday pitch site wash its face?
A: (c) Station Yard covers less than half its cost.
S: covers less than half its cost
Q decision: what became of the idea of giving new stallholders a discount
A: **4.8 Outcome.** AGREED that recommendations 1, 3, 4 and 6 be put to the Cabinet on 15 November 2016; that recommendation 2 be amended so that the Friday market is given until 30 September 2017 and closes only if the average number let is still under ten; and that recommendation 5 be not pursued (six votes to three).
S: recommendations 1, 3, 4 and 6 be put to the Cabinet on 15 November 2016
Q paraphrase: when can I have my say on paying to park on the day of rest?
A: **5.6** AGREED (i) that the report be noted; (ii) that free parking be asked for on the three Saturdays before Christmas 2016 only; (iii) that the Parking Services Manager report in January on electric charging points, there being two at present, both at Tanyard Lane; (iv) that no view be taken on charging on Sundays until the consultation, which runs from 1 November to 12 December 2016, is over.
S: from 1 November to 12 December 2016
Q paraphrase: why are people getting more fines cancelled
A: **5.4** The rise in challenges upheld is chiefly due to new machines at Riverside, whose clocks were eleven minutes fast for most of May 2015.
S: clocks were eleven minutes fast
Q who-said: who doubted a move of thirty yards would be noticed?
A: Cllr Pym doubted whether anyone would notice a stall having been moved thirty yards.
S: Cllr Pym
Q fact-table: tanyard lane income 2014/15
A: | Tanyard Lane | 132 | Short | 118,250 | 121,400 | 81% | £1.00 |
S: 118,250
Q fact-table: season ticket target
A: | Season tickets in force at 31 March | 342 | 361 | 398 | 380 |
S: 380
