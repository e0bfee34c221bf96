Q fact-table: who is the cabinet member for housing
A: | Cllr Tariq Mahmud | Housing and Homelessness |
S: Cllr Tariq Mahmud

Q paraphrase: which councillor is in charge of the bins?
A: | Cllr Jean Pomfret | Streets, Waste and Recycling |
S: Cllr Jean Pomfret

Q fact-table: Glyn Parfitt portfolio
A: | Cllr Glyn Parfitt | Leisure, Libraries and Heritage |
S: Leisure, Libraries and Heritage

Q paraphrase: who holds the purse strings in the cabinet
A: | Cllr Obi Nwachukwu | Deputy Leader; Finance |
S: Cllr Obi Nwachukwu

N unanswerable: who is the cabinet member for Adult Care?

Q fact-text: who was missing from cabinet
A: Apology: Cllr Crewe (Cllr Nwachukwu spoke to her item).
S: Cllr Crewe

N unanswerable: why was Cllr Crewe absent?

Q date: when do the November decisions take effect?
A: Decisions come into force at noon on Wednesday 12 November unless called in.
S: noon on Wednesday 12 November

Q fact-text: how many councillors does it take to call in a decision
A: A call-in needs the signatures of five councillors and must reach the Monitoring Officer by then.
S: five

N unanswerable: which of the decisions were called in?

Q reason: why do the binmen come so early now?
A: **Answer (Cllr Pomfret):** Since the depot at Quay Lane was sold, the lorries set out from Hempton, and must cross the ring road before the rush hour.
S: Since the depot at Quay Lane was sold, the lorries set out from Hempton, and must cross the ring road before the rush hour

Q fact-text: earliest the crews should start in terraced streets
A: We have asked the crews not to begin in terraced streets before 6.45.
S: 6.45

N unanswerable: how much was the Quay Lane depot sold for?

Q who-said: who asked about consultants
A: **Question 2, Mr A. Desai, Barton ward.** *"How much did the council spend on consultants last year, and on which firm most?"* **Answer (Cllr Nwachukwu):** £1.38 million in 2013/14, against £1.91 million in 2012/13.
S: Mr A. Desai

Q fact-text: consultants spend 2012/13
A: **Answer (Cllr Nwachukwu):** £1.38 million in 2013/14, against £1.91 million in 2012/13.
S: £1.91 million

Q comparison: are we paying consultants less than the year before?
A: **Answer (Cllr Nwachukwu):** £1.38 million in 2013/14, against £1.91 million in 2012/13.
S: £1.38 million in 2013/14, against £1.91 million in 2012/13

Q fact-text: which consultants got the most and what for
A: The greatest sum, £402,000, went to Pelham Rowe for work on the waste contract.
S: Pelham Rowe

N unanswerable: consultants spend 2011/12

N unanswerable: which consultants got the second greatest sum?

Q date: when will the market car park lift be mended
A: **Answer (Cllr Pomfret, for Cllr Crewe):** A part is on its way from Spain and should be fitted by 28 November.
S: by 28 November

Q paraphrase: what's the hold-up with the lift
A: **Answer (Cllr Pomfret, for Cllr Crewe):** A part is on its way from Spain and should be fitted by 28 November.
S: A part is on its way from Spain

Q paraphrase: will disabled drivers be refunded
A: **Answer:** I shall find out and write to you.
S: I shall find out and write to you

N unanswerable: how long has the lift been broken?

Q who-said: who said sorry about the playing field?
A: **Answer (Cllr Haverstock):** I am sorry for it.
S: Cllr Haverstock

Q paraphrase: who'll pay to make good the grass after the concert
A: The promoter's bond of £15,000 will pay for new turf in March.
S: The promoter's bond of £15,000

N unanswerable: what is the name of the festival's promoter?

N unanswerable: how many people went to the music festival?

Q date: when does the present bin contract end
A: 2.1 **Purpose.** To decide how rubbish and recycling are to be collected after the contract with Corvane Ltd ends on 30 September 2015.
S: 30 September 2015

Q fact-text: which firm collects the rubbish
A: 2.1 **Purpose.** To decide how rubbish and recycling are to be collected after the contract with Corvane Ltd ends on 30 September 2015.
S: Corvane Ltd

N unanswerable: which firm won the new waste contract?

Q fact-text: recycling rate 2012/13
A: 2.2 **Where we are.** The recycling rate was 38.2% in 2013/14, having been 39.6% in 2012/13 and 40.1% in 2011/12.
S: 39.6%

Q paraphrase: are folk recycling more or less than two years back
A: 2.2 **Where we are.** The recycling rate was 38.2% in 2013/14, having been 39.6% in 2012/13 and 40.1% in 2011/12.
S: 38.2% in 2013/14, having been 39.6% in 2012/13 and 40.1% in 2011/12

Q reason: Why has the recycling rate gone down?
A: The rate fell because garden waste became a paid service in April 2012 and because more loads were turned away as dirty.
S: garden waste became a paid service in April 2012 and because more loads were turned away as dirty

N false-premise: why did the recycling rate rise in 2013/14?

N unanswerable: what is charged for garden waste?

Q fact-text: how much does each home chuck out
A: Households threw away 561 kg each, of which a third by weight was food.
S: 561 kg

Q fact-text: what recycling rate does the Government want
A: The Government's aim is 50% by 2020.
S: 50% by 2020

N unanswerable: how many loads were turned away as dirty?

Q list: what were the options for waste collection?
A: Option 1 – carry on: rubbish every fortnight, recycling every fortnight, no food collection;
A: Option 2 – food waste weekly, the rest as now;
A: Option 3 – food weekly, recycling fortnightly, rubbish every three weeks;
A: Option 4 – food weekly, recycling weekly, rubbish every fortnight.

Q fact-table: first year cost of option 3
A: | Cost in first year (£m) | 7.9 | 8.7 | 7.6 | 9.8 |
S: 7.6

Q comparison: how much dearer is option 2 than carrying on as now in the first year
A: | Cost in first year (£m) | 7.9 | 8.7 | 7.6 | 9.8 |

Q fact-table: lorries option 4
A: | Lorries needed | 31 | 36 | 33 | 44 |
S: 44

Q fact-table: which recycling rate could option 3 reach by 2018?
A: | Recycling rate expected by 2018 | 38% | 45% | 51% | 48% |
S: 51%

Q fact-table: number of staff under option 2
A: | Staff | 118 | 131 | 124 | 158 |
S: 131

Q fact-table: carbon saved by the weekly recycling option
A: | Carbon saved (tonnes a year) | 0 | 2,100 | 3,300 | 2,450 |
S: 2,450

Q fact-table: price of new bins with option 2
A: | One-off cost of bins (£m) | 0 | 0.6 | 0.7 | 1.4 |
S: 0.6

N unanswerable: second-year cost of option 3

N unanswerable: recycling rate expected by 2020 under option 2

Q fact-text: how many answered the waste consultation
A: 2.4 **Consultation** (June to August 2014) drew 5,208 answers.
S: 5,208

Q comparison: how many were for and how many against three-weekly rubbish?
A: 67% liked a weekly food collection; 54% were against rubbish every three weeks, and 31% for it.
S: 54% were against rubbish every three weeks, and 31% for it

Q fact-text: support for slop bucket collection each week
A: 67% liked a weekly food collection; 54% were against rubbish every three weeks, and 31% for it.
S: 67%

Q fact-text: who hated the three-weekly idea most
A: Families with children in nappies were most strongly opposed.
S: Families with children in nappies

Q who-said: who favoured Option 4?
A: Severngate Friends of the River favoured Option 4.
S: Severngate Friends of the River

Q who-said: who thinks student houses need another bin
A: The Students' Union thought shared houses would need a second bin.
S: The Students' Union

Q who-said: who asked whether we had smelt a nappy bin
A: "Three weeks in August – have you smelt a nappy bin?" asked a mother in Tuffwell.
S: a mother in Tuffwell

N unanswerable: what did the trade unions think of the options?

N unanswerable: what share of people liked a weekly recycling collection?

Q fact-text: what did scrutiny advise on waste and how close was it
A: 2.5 **Scrutiny** on 14 October recommended Option 2 by 6 votes to 5.
S: Option 2 by 6 votes to 5

Q fact-text: which waste option did officers want
A: Officers recommended Option 3.
S: Option 3

Q list: what are the risks of the waste strategy
A: 2.6 **Risks:** fly-tipping; late delivery of lorries (40 weeks' notice is needed); flats without room for food caddies; a fall in the price of paper; and legal challenge by a losing bidder.

Q fact-text: how long does it take to get new bin lorries
A: 2.6 **Risks:** fly-tipping; late delivery of lorries (40 weeks' notice is needed); flats without room for food caddies; a fall in the price of paper; and legal challenge by a losing bidder.
S: 40 weeks' notice

Q decision: which waste option did cabinet go for?
A: 2.7 **DECISION.** Cabinet chose Option 2, to start on 5 October 2015, with a review of three-weekly rubbish in 2017.
S: Option 2

Q date: from when will they pick up food scraps
A: 2.7 **DECISION.** Cabinet chose Option 2, to start on 5 October 2015, with a review of three-weekly rubbish in 2017.
S: 5 October 2015

N false-premise: from what date will rubbish be collected every three weeks?

N unanswerable: how did each Cabinet member vote on Option 2?

Q list: what reasons did Cabinet give for its choice on waste?
A: *Reasons:* the public's dislike of three-weekly collection; Scrutiny's advice; food waste being the greatest part of the bin.

Q reason: why was option 4 thrown out
A: *Options rejected:* Option 4 because of cost; Option 1 as it could not reach 50%.
S: Option 4 because of cost

Q reason: what was wrong with just carrying on as now
A: *Options rejected:* Option 4 because of cost; Option 1 as it could not reach 50%.
S: it could not reach 50%

Q definition: contaminated load
A: 2.8 A *contaminated load* is one in which more than a tenth by weight is of the wrong sort.

Q definition: what is residual waste?
A: *Residual waste* is what is left when everything that can be recycled has been taken out.

N unanswerable: what do businesses pay for trade waste?

Q paraphrase: who wants to take over the Fishmarket library
A: *Fishmarket*: the Sailors' Trust has offered to take a 25-year lease.
S: the Sailors' Trust

Q date: when did Cabinet first agree to look for partners for the libraries
A: 3.1 In February Cabinet agreed to seek community partners for three libraries.
S: In February

Q paraphrase: did anybody come forward for Barton library
A: *Barton*: no offer has come.
S: no offer has come

Q comparison: what did Hempton parish want for the library and what will they be offered
A: *Hempton*: the parish council would run it for a grant of £18,000 a year, falling by £3,000 each year.
A: (c) To offer Hempton £15,000 in the first year.
S: £15,000

Q date: till when is Barton library safe
A: (b) To keep Barton open until 30 September 2015 and to seek offers again.
S: 30 September 2015

Q decision: what was decided about Fishmarket Library?
A: **DECISION.** (a) To grant the lease to the Sailors' Trust from 1 April 2015.
S: To grant the lease to the Sailors' Trust from 1 April 2015

Q who-said: who stuck up for the homework club
A: Cllr Dauncey asked that the homework club at Barton be found a room whatever happened.
S: Cllr Dauncey

N unanswerable: what rent will the Sailors' Trust pay?

N false-premise: when did Cabinet decide to close Barton Library?

N unanswerable: how many children go to the homework club?

Q fact-table: visits to Barton 2013/14
A: | Barton | 44,700 | 45,200 | 46,050 | 22,800 | 104,300 | 28 |
S: 46,050

Q fact-table: how many people used Hempton library in 2011/12
A: | Hempton | 28,600 | 25,300 | 23,700 | 30,450 | 79,900 | 21 |
S: 28,600

N unanswerable: how many people used Hempton library in 2010/11?

Q fact-table: what does the library van cost
A: | Mobile | 9,800 | 8,900 | 7,600 | 15,700 | 61,000 | 30 |
S: 61,000

Q fact-table: tuffwell library loans
A: | Tuffwell | 61,900 | 60,200 | 62,400 | 58,300 | 141,700 | 35 |
S: 58,300

N unanswerable: tuffwell library loans 2012/13

Q fact-table: weekly opening hours Central Library
A: | Central | 412,300 | 405,900 | 398,700 | 310,200 | 1,204,000 | 57 |
S: 57

Q list: which libraries had more visits in 2013/14 than the year before?
A: | Barton | 44,700 | 45,200 | 46,050 | 22,800 | 104,300 | 28 |
A: | Tuffwell | 61,900 | 60,200 | 62,400 | 58,300 | 141,700 | 35 |

Q reason: why is Barton library busier
A: 3.3 Visits at Barton went up since the job club moved in; loans there nevertheless are the lowest of any building.
S: the job club moved in

N unanswerable: why is Tuffwell library busier?

Q fact-table: children and schools variance q2
A: | Children and Schools | 42,900 | 43,900 | 44,650 | +1,750 |
S: +1,750

Q fact-table: q1 forecast for housing and homelessness
A: | Housing and Homelessness | 6,280 | 6,640 | 7,010 | +730 |
S: 6,640

N unanswerable: q3 forecast for housing and homelessness

Q paraphrase: how far over is the bins budget
A: | Streets, Waste and Recycling | 18,730 | 18,900 | 19,145 | +415 |
S: +415

Q fact-table: budget for libraries and leisure
A: | Leisure, Libraries and Heritage | 9,960 | 9,960 | 9,985 | +25 |
S: 9,960

Q list: which portfolios are under budget at quarter 2
A: | Communications | 2,150 | 2,150 | 2,098 | −52 |
A: | Finance | 11,400 | 11,350 | 11,220 | −180 |
A: | Transport and Planning | 12,310 | 12,000 | 11,760 | −550 |
A: | Adult Care | 61,500 | 61,900 | 61,420 | −80 |

Q fact-table: adult care forecast at the first quarter
A: | Adult Care | 61,500 | 61,900 | 61,420 | −80 |
S: 61,900

Q reason: why is children's over budget?
A: 4.1 Children and Schools is overspent because 24 more children came into care between April and September than left it.
S: 24 more children came into care between April and September than left it

Q comparison: homeless families in B&B now and a year ago
A: Bed and breakfast for homeless families explains the position in Housing: 61 families were in it on 30 September, compared with 34 on the same day of 2013.
S: 61 families were in it on 30 September, compared with 34 on the same day of 2013

Q reason: where does Transport's spare money come from
A: Transport has a surplus from parking fines and bus lane cameras.
S: parking fines and bus lane cameras

N unanswerable: why is the waste portfolio overspent?

N unanswerable: how much came in from bus lane cameras?

Q decision: what did Cabinet do about the overspend?
A: 4.2 **DECISION.** To freeze non-essential spending until 31 March; to draw £600,000 from the Budget Smoothing Reserve (not the General Reserve, which stays at £8.2 million).
S: To freeze non-essential spending until 31 March; to draw £600,000 from the Budget Smoothing Reserve

Q fact-text: size of general reserve
A: 4.2 **DECISION.** To freeze non-essential spending until 31 March; to draw £600,000 from the Budget Smoothing Reserve (not the General Reserve, which stays at £8.2 million).
S: £8.2 million

N unanswerable: size of the Budget Smoothing Reserve

N false-premise: how much was drawn from the General Reserve?

Q paraphrase: what came of Cllr Ffoulkes's living wage motion
A: **DECISION:** to pay the Council's own staff the Living Wage from 1 April 2015 and to look at contractors as each contract ends.
S: to pay the Council's own staff the Living Wage from 1 April 2015

Q date: which Council meeting passed the Living Wage motion
A: ## 5. Motion referred from Council, 18 September 2014
S: 18 September 2014

Q fact-text: how many council workers get less than £7.65
A: The Head of Human Resources advised that 342 of the Council's own staff, most of them cleaners and school kitchen staff, were paid less than £7.65 an hour, and that to raise them would cost £196,000 a year; for contractors' staff the cost could not be known.
S: 342

Q fact-text: yearly bill for paying own staff the living wage
A: The Head of Human Resources advised that 342 of the Council's own staff, most of them cleaners and school kitchen staff, were paid less than £7.65 an hour, and that to raise them would cost £196,000 a year; for contractors' staff the cost could not be known.
S: £196,000 a year

N unanswerable: how many contractors' staff get less than the living wage?

N unanswerable: who seconded the Living Wage motion?

Q fact-table: who decides on permits in Kingsmead and when
A: | Residents' parking, Kingsmead | 20 November 2014 | Cllr Crewe | Open | Peter Umfreville |
S: Cllr Crewe

Q fact-table: officer for school admissions
A: | School admissions 2016/17 | 24 March 2015 | Cabinet | Open | Gail Brodribb |
S: Gail Brodribb

Q paraphrase: which upcoming decision is completely behind closed doors
A: | Hostel purchase, Dock Street | 9 December 2014 | Cabinet | Exempt | Roz Kettering |
S: Hostel purchase, Dock Street

Q date: when will the bin contract be awarded
A: | Award of waste contract | 10 February 2015 | Cabinet | Part exempt | Neil Standish |
S: 10 February 2015

N unanswerable: price of the Dock Street hostel

Q fact-text: number to ring to comment on a key decision
A: Representations on any of these: write to the officer named, c/o Old Corn Exchange, Severngate, or ring 01452 555 900.
S: 01452 555 900

Q date: next cabinet
A: The minutes are signed at the next meeting, 9 December 2014.
S: 9 December 2014
