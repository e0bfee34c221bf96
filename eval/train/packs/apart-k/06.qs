Q fact-text: How many signatures had been collected to save Thornley Bottom Library?
A: Mrs Hilda Brearley, of Save Thornley Bottom Library, told the Panel that 3,200 signatures had been gathered in five weeks.
S: 3,200

Q fact-text: children learning to swim a year earlier
A: The Sport and Leisure Manager, Debbie Crossfield, said that 2,870 children were learning to swim, up from 2,540 a year before, and that the waiting list at Victoria Baths was 190 names long.
A: | Children in lessons | 2,540 | 2,810 | 2,870 | 2,800 | G |
S: 2,540

Q fact-text: How long is the swimming lessons waiting list at Ings Road?
A: She added that at Ings Road it was 35 names.
S: 35 names

Q fact-text: organ restoration latest estimate
A: Restoration had been put at £164,000 in 2008 and was now likely to be nearer £210,000.
S: nearer £210,000

Q fact-text: What must the library service save in 2014/15?
A: The service must save £780,000 over the two years 2013/14 and 2014/15: £430,000 in the first year and £350,000 in the second.
S: £350,000

Q fact-text: number of FTE posts deleted under the revised proposals
A: The first proposals would have deleted 29.5 FTE, and the revised proposals would delete 21.0 FTE.
S: 21.0 FTE

Q fact-text: How many visits did the four leisure centres get in quarter 3 of 2011/12?
A: There were 291,400 visits to the four centres in the quarter, compared with 268,900 in quarter 3 of 2011/12.
S: 268,900

Q fact-text: what rent has the Scar Lane landlord asked for
A: Scar Lane is proposed for closure because its lease ends in September 2013 and the landlord has asked for £31,000 a year in place of £12,500.
S: £31,000 a year

Q fact-text: caldbrook paintings valuation 2005
A: The paintings were valued at £1.9 million in 2005 and at £2.65 million in 2012.
S: £1.9 million

Q fact-text: How many season tickets were sold for the golf course after the drop?
A: The golf course fell short because it was waterlogged for 41 days, and because the number of season tickets dropped from 312 to 258.
S: 258

Q fact-table: How many books did Beckside issue in 2011/12?
A: | Beckside | 31,200 | 28,400 | 27 | 20 | 74,000 | 2.61 |
S: 28,400

Q fact-table: kirk oaken library proposed hours
A: | Kirk Oaken | 121,600 | 118,900 | 48 | 44 | 204,000 | 1.72 |
S: 44

Q fact-table: What does each issue cost at Thornley Bottom?
A: | Thornley Bottom | 16,400 | 14,300 | 20 | 0 | 58,000 | 4.06 |
S: 4.06

Q fact-table: central library opening hours per week at present
A: | Central | 402,100 | 388,700 | 56 | 52 | 871,000 | 2.24 |
S: 56

Q fact-table: scar lane issues in 2010/11
A: | Scar Lane | 22,800 | 19,600 | 24 | 0 | 77,000 | 3.93 |
S: 22,800

Q fact-table: What is Victoria Baths projected to cost in 2012/13?
A: | Victoria Baths | 512 | 480 | 418 | 551 | +71 |
S: 551

Q fact-table: victoria baths variance
A: | Victoria Baths | 512 | 480 | 418 | 551 | +71 |
S: +71

Q fact-table: golf course income budgeted for this year
A: | Golf course | -14 | -25 | 8 | 6 | +31 |
S: -25

Q fact-table: How much had been spent on sports pitches by the end of Q3?
A: | Sports pitches | 126 | 120 | 97 | 129 | +9 |
S: 97

Q fact-table: gym members q2 2012/13
A: | Gym members | 3,120 | 3,655 | 3,940 | 3,800 | G |
S: 3,655

Q fact-table: What was the target for Leisure Card holders?
A: | Leisure Card holders | 8,460 | 8,210 | 7,990 | 9,000 | R |
S: 9,000

Q fact-table: museum visits this quarter in thousands
A: | Museum visits (000) | 21.4 | 30.2 | 24.8 | 22.0 | G |
S: 24.8

Q fact-table: Which officer is preparing tender papers for the golf course?
A: | Golf course tender papers | D. Crossfield | 28 June 2013 | Not begun |
S: D. Crossfield

Q paraphrase: what do pensioners use the reading place at thornley for?
A: She said that old people came to the library to keep warm and that a van every fortnight was no substitute.
S: to keep warm

Q paraphrase: did anyone fancy running the Thornley Bottom branch instead of the council
A: Thornley Bottom is proposed for closure because the roof needs £96,000 of work, and no group came forward to take it.
S: no group came forward to take it

Q paraphrase: how many bookworms would lend a hand unpaid?
A: Seventy-one per cent opposed the closure of any library; 38 per cent said that they would rather see shorter hours everywhere, and 22 per cent said that they might volunteer.
S: 22 per cent

Q paraphrase: how often will the book bus come round once thornley's gone
A: The mobile library, which made 61 stops, would make 48, but would call weekly at Thornley Bottom instead of fortnightly.
S: weekly

Q paraphrase: how much takings did the baths lose when the heating packed up
A: Victoria Baths was shut for 23 days in November after a boiler failed, at a cost of £47,000 in lost income and £18,000 in repairs.
S: £47,000

Q paraphrase: Which picture is too fragile to go abroad?
A: Dr Frith supports the loan of four and advises against lending "The Mill Girl", which has flaking paint.
S: "The Mill Girl"

Q paraphrase: how many workers have put their hand up to go with a payoff
A: Thirteen people have asked for voluntary redundancy.
S: Thirteen

Q paraphrase: are grans and grandads swimming for nowt less than last winter? what's it at now
A: | Over-60s free swims | 6,750 | 7,020 | 5,130 | 7,000 | R |
S: 5,130

Q paraphrase: who's taking Beckside off the council's hands
A: Beckside would be taken on by the parish church, Moorgate by the Moorgate Residents' Association and Upper Haddle by a new trust.
S: the parish church

Q paraphrase: are folk happy with how clean the changing rooms are
A: | Satisfaction with cleanliness | 74% | 77% | 76% | 80% | A |
S: 76%

Q who-said: Who brought up the homework club?
A: Cllr Rehman said that counting loans missed the homework club, which 45 children attended.
S: Cllr Rehman

Q who-said: which person objected to lending paintings as against the spirit of the bequest
A: Mr Fisk has written to say that lending any is against the spirit of the bequest.
S: Mr Fisk

Q who-said: Who wanted to know about women-only swimming on weekday evenings?
A: Cllr Wadsworth asked why there were no women-only lessons on a weekday evening.
S: Cllr Wadsworth

Q decision: What was the result of Cllr Ogden's motion against closures?
A: The motion fell by 3 votes to 3 on the Chair's casting vote.
S: fell by 3 votes to 3 on the Chair's casting vote

Q decision: what did the panel ask cabinet to do about the timing of the library decision
A: The Panel then agreed, without a vote, to ask the Cabinet to delay its decision from 12 February to 26 March 2013.
S: to delay its decision from 12 February to 26 March 2013

Q decision: Resolution on the Town Hall organ
A: Resolved: that the Civic Trust's offer to raise £40,000 be welcomed and that a second bid be prepared.
S: that the Civic Trust's offer to raise £40,000 be welcomed and that a second bid be prepared

Q date: When did the new Kirk Oaken gym open?
A: The rise is credited to the Olympic summer and to the new gymnasium at Kirk Oaken, which opened on 1 September 2012.
S: 1 September 2012

Q date: deadline second lottery bid organ
A: | Second lottery bid, organ | P. Loxley | 31 May 2013 | Drafting |
S: 31 May 2013

Q date: when would the Rotterdam gallery have the paintings
A: A gallery in Rotterdam has asked to borrow five of them from May to October 2014, and would pay a fee of £22,000; it had first asked for eight.
S: from May to October 2014

Q reason: Why is Scar Lane library down to close?
A: Scar Lane is proposed for closure because its lease ends in September 2013 and the landlord has asked for £31,000 a year in place of £12,500.
S: its lease ends in September 2013 and the landlord has asked for £31,000 a year in place of £12,500

Q reason: why did golf miss its income
A: The golf course fell short because it was waterlogged for 41 days, and because the number of season tickets dropped from 312 to 258.
S: it was waterlogged for 41 days, and because the number of season tickets dropped from 312 to 258

Q list: Which libraries would have no hours at all under the proposals?
A: | Thornley Bottom | 16,400 | 14,300 | 20 | 0 | 58,000 | 4.06 |
A: | Scar Lane | 22,800 | 19,600 | 24 | 0 | 77,000 | 3.93 |
A: The revised proposals close two, Thornley Bottom and Scar Lane, and transfer three, namely Beckside, Moorgate and Upper Haddle, to community groups.

Q list: indicators rated green in the leisure scorecard
A: | Gym members | 3,120 | 3,655 | 3,940 | 3,800 | G |
A: | Children in lessons | 2,540 | 2,810 | 2,870 | 2,800 | G |
A: | Museum visits (000) | 21.4 | 30.2 | 24.8 | 22.0 | G |

Q comparison: how many libraries were to shut under the first plan and how many under the new one
A: The first proposals, published in September 2012, would have closed five of the fourteen libraries.
A: The revised proposals close two, Thornley Bottom and Scar Lane, and transfer three, namely Beckside, Moorgate and Upper Haddle, to community groups.

Q comparison: Does the solicitor agree with Mr Fisk about the bequest?
A: Mr Fisk has written to say that lending any is against the spirit of the bequest.
A: The Solicitor's advice is that it is not against the letter.

Q definition: What is meant by a community managed library?
A: A community managed library is one run by volunteers in a building leased from the Council, with books supplied from the central stock and a paid librarian calling for one half-day a week.
S: one run by volunteers in a building leased from the Council, with books supplied from the central stock and a paid librarian calling for one half-day a week

N unanswerable: How many people within a mile of Scar Lane borrowed a book last year?
N unanswerable: what reasons did the lottery give for rejecting the organ bid
N unanswerable: Which bookshop bid for Scar Lane?
N unanswerable: Leisure Card holders target for 2013/14
N unanswerable: How many children attend the homework club at Moorgate?
N unanswerable: how much would a women-only lesson cost
N unanswerable: Name of the operator that offered £20,000 for the golf course?
N unanswerable: Victoria Baths visits in quarter 3
N unanswerable: Who seconded the organ resolution?
N unanswerable: What was The Mill Girl by itself valued at in 2012?
N false-premise: Why did the Panel vote to oppose library closures?
N false-premise: When will Upper Haddle library close for good?
N false-premise: which officer recommended accepting the £20,000 golf lease
N false-premise: What will visitors be charged to see the Caldbrook paintings?
N false-premise: how did the two councils win their High Court cases in 2011
