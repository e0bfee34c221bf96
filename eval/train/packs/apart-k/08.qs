Q fact-text: What was the fire precept at Band D for 2010/11?
A: The Treasurer reported that the Authority had set a precept in February of £61.47 at Band D, a rise of 2.9 per cent on the £59.74 of 2009/10.
S: £61.47

Q fact-text: band d fire precept 2009/10
A: The Treasurer reported that the Authority had set a precept in February of £61.47 at Band D, a rise of 2.9 per cent on the £59.74 of 2009/10.
S: £59.74

Q fact-text: How many incidents did the Service attend in 2009/10?
A: The Service attended 7,846 incidents, which is 612 fewer than in 2008/09.
S: 7,846

Q fact-text: number of false alarms in the year
A: Of these, 2,533 were fires, 3,701 were false alarms and 1,612 were special services.
S: 3,701

Q fact-text: how many deaths in accidental dwelling fires in 2008/09?
A: There were five deaths in accidental dwelling fires, compared with three in 2008/09 and four in 2007/08.
S: three

Q fact-text: How many retained posts were filled at the end of March 2010?
A: Of 168 retained posts 139 were filled at 31st March, 2010; at the same date in 2009, 144 were filled.
S: 139

Q fact-text: government contribution to keeping the old control room going
A: Keeping the present control room going meanwhile would cost £164,000, of which the Government had undertaken to pay £120,000.
S: £120,000

Q fact-text: What would general balances stand at after the underspend is shared out?
A: It is proposed to put £250,000 of that into the capital reserve and £120,000 into general balances, which would then stand at £1.34 million, or 5.3 per cent of the budget for 2010/11.
S: £1.34 million

Q fact-text: lift releases 2009/10 total
A: In 2009/10 there were 233 lift releases, and 94 of them were at six blocks belonging to Arrowby Homes.
S: 233

Q fact-text: How much did each of the two new pumping appliances cost?
A: Capital: two new pumping appliances, at £214,000 each, arrived in March, six weeks late.
S: £214,000

Q fact-table: How many accidental dwelling fires were there in 2009/10?
A: | Accidental dwelling fires | 341 | 322 | 298 | 310 | 290 | Met |
S: 298

Q fact-table: accidental dwelling fires target for 2010/11
A: | Accidental dwelling fires | 341 | 322 | 298 | 310 | 290 | Met |
S: 290

Q fact-table: deliberate fires two years earlier, 2007/08
A: | Deliberate fires | 1,402 | 1,288 | 1,069 | 1,200 | 1,050 | Met |
S: 1,402

Q fact-table: What percentage of first engines arrived within ten minutes in 2008/09?
A: | First engine within 10 minutes (%) | 81.2 | 80.7 | 82.9 | 82.0 | 83.0 | Met |
S: 80.7

Q fact-table: wholetime sickness shifts each 2009/10
A: | Sickness, wholetime (shifts each) | 9.4 | 8.1 | 8.6 | 7.5 | 7.5 | Not met |
S: 8.6

Q fact-table: control room sickness target for last year
A: | Sickness, control room (shifts each) | 11.0 | 12.3 | 9.2 | 9.5 | 9.0 | Met |
S: 9.5

Q fact-table: How many calls did Nuncham station have in 2009/10?
A: | Nuncham | Retained | 251 | 263 | 20 | 18 | 93.2 |
S: 263

Q fact-table: availability great pessing
A: | Great Pessing | Retained | 215 | 198 | 14 | 9 | 71.3 |
S: 71.3

Q fact-table: How is Saltwick crewed?
A: | Saltwick | Day crewed | 866 | 842 | 12 | 11 | 96.4 |
S: Day crewed

Q fact-table: What was spent on retained pay in 2009/10?
A: | Retained pay | 1,985 | 2,160 | 1,930 | -230 | 2,190 |
S: 1,930

Q fact-table: transport and fuel variance
A: | Transport and fuel | 1,104 | 1,210 | 1,085 | -125 | 1,190 |
S: -125

Q fact-table: control room budget for the coming year 2010/11
A: | Control room | 842 | 870 | 889 | +19 | 1,010 |
S: 1,010

Q fact-table: who's in charge of the water rescue boat purchase?
A: | Water rescue boat | GM Sillitoe | 29th October, 2010 | Tenders out |
S: GM Sillitoe

Q paraphrase: how long was Tillerton left with no fire truck
A: Tillerton was without an engine for 41 per cent of the year.
S: 41 per cent of the year

Q paraphrase: were those who died in house blazes mostly old folk on their own
A: Four of the five were people over 70 who lived alone, and in three of the homes there was no working smoke alarm.
S: Four of the five were people over 70 who lived alone

Q paraphrase: what'll they charge you for getting stuck between floors too often?
A: The charge proposed is £245 plus VAT.
S: £245 plus VAT

Q paraphrase: will i have to pay if they pull my horse out of a ditch
A: **Recommended** that charges begin on 1st September, 2010, and that large animal rescues remain free to owners.
S: large animal rescues remain free to owners

Q paraphrase: how come nine folk were injured at once last winter - where was it
A: Injuries rose mostly because of one fire, on 14th November, 2009, at flats in Cooper's Quay, in which nine people were hurt.
S: at flats in Cooper's Quay

Q paraphrase: who got a bravery award for saving somebody out of the water
A: The Chairman said that Firefighter Colin Jessel of Arrowby station had been awarded the Humane Society's bronze medal for a rescue from the River Arrow on 9th January.
S: Firefighter Colin Jessel of Arrowby station

Q paraphrase: fewer people setting fires on purpose, what do they put it down to?
A: Arson fell by 17 per cent, which is ascribed chiefly to the arson task force at Arrowby and to the removal of abandoned cars within 24 hours.
S: the arson task force at Arrowby and to the removal of abandoned cars within 24 hours

Q paraphrase: how much cash will they have less from whitehall over the next few yrs
A: The Treasurer expects grant to drop by a quarter over four years, and the Employers have advised that nothing be assumed till the autumn.
S: a quarter over four years

Q paraphrase: how many visits to make people's houses safer got done in the latest year
A: | Home fire risk checks done | 6,110 | 8,925 | 9,340 | 10,000 | 10,000 | Not met |
S: 9,340

Q paraphrase: how far along is the new building at Nuncham
A: | Nuncham rebuilding | DCFO Mould | 16th May, 2011 | Piling under way |
S: Piling under way

Q who-said: Who described the regional control project as a shambles?
A: Councillor Harkaway called the project a shambles.
S: Councillor Harkaway

Q who-said: which member raised the Salt Meadows houses
A: Councillor Brindle said that the figures took no account of the new estate of 1,800 houses at Salt Meadows.
S: Councillor Brindle

Q who-said: Who complained that the union got its papers late?
A: Councillor Mrs Nock said that the Fire Brigades Union had been given the papers only five days before.
S: Councillor Mrs Nock

Q decision: What did members resolve about night crewing of Ludbridge's second appliance?
A: On a recorded vote it was resolved by 8 votes to 4 that the second appliance at Ludbridge be crewed by retained firefighters at night from 1st October, 2010, and that it stay crewed by wholetime firefighters by day.
S: that the second appliance at Ludbridge be crewed by retained firefighters at night from 1st October, 2010

Q decision: fate of the 3.9 per cent precept proposal
A: A rise of 3.9 per cent had been put forward by the Conservative group but was lost by 5 votes to 9.
S: lost by 5 votes to 9

Q decision: how many smoke alarms did the Authority agree to fit in rented homes this year
A: On the motion of Councillor Miss Fenn, seconded by Councillor Dhaliwal, it was unanimously agreed to fit 3,000 alarms in 2010/11 instead of the 2,000 first budgeted, the extra cost of £14,500 to be met from the community safety reserve.
S: 3,000

Q decision: fa.64 what was done with the report
A: The report was noted.
S: noted

Q date: When is the move to the regional control centre now expected?
A: The Chief Fire Officer reported that the move to the regional centre had slipped from November 2010 to May 2012.
S: May 2012

Q date: date of open evening at Great Pessing
A: An open evening on 17th April drew 16 enquirers, of whom four have passed the tests; an open evening at Great Pessing on 24th April drew three.
S: 24th April

Q date: when are members going to see tillerton
A: | Members' visit to Tillerton | Clerk | 16th July, 2010 | Arranged |
S: 16th July, 2010

Q reason: Why did ill-health pensions go over budget?
A: Ill-health pensions were over budget because five firefighters retired on such grounds and three had been expected.
S: five firefighters retired on such grounds and three had been expected

Q reason: home fire risk checks shortfall why
A: Home fire risk checks fell short since the team of advocates was two under strength until October.
S: the team of advocates was two under strength until October

Q list: Which performance indicators missed their target?
A: | Injuries in dwelling fires | 44 | 39 | 47 | 36 | 36 | Not met |
A: | Home fire risk checks done | 6,110 | 8,925 | 9,340 | 10,000 | 10,000 | Not met |
A: | Sickness, wholetime (shifts each) | 9.4 | 8.1 | 8.6 | 7.5 | 7.5 | Not met |

Q list: stations which had more calls in 2009/10 than the year before
A: | Marl Green | Retained | 174 | 181 | 12 | 12 | 94.9 |
A: | Nuncham | Retained | 251 | 263 | 20 | 18 | 93.2 |

Q comparison: How does Nuncham's rebuild cost compare with what was estimated?
A: The rebuilding of Nuncham station will cost £1.92 million, against an estimate of £1.75 million, because of bad ground.

Q comparison: what call number did arrowby homes want charging to start at, and what do officers want
A: Arrowby Homes has objected and asked that the threshold be the fifth call; the Ludbridge Chamber of Trade was content.
A: Officers recommend the third call.

Q definition: What is a special service in fire terms?
A: A special service is any emergency other than a fire or a false alarm, such as a road collision, a flood or the release of a person from a lift.
S: any emergency other than a fire or a false alarm

N unanswerable: How many people died in accidental dwelling fires in 2006/07?
N unanswerable: Which four members voted against the Ludbridge night crewing change?
N unanswerable: how many of the false alarms were malicious
N unanswerable: cost of the water rescue boat
N unanswerable: How many enquirers at Great Pessing have passed the tests?
N unanswerable: Who will take over from Station Manager Pottinger?
N unanswerable: why did the new engines arrive six weeks late
N unanswerable: smoke alarms fitted in rented homes in 2009/10
N unanswerable: What rent is payable on the Saltwick yard?
N unanswerable: precept planned for 2011/12
N false-premise: Why is the second appliance being taken away from Ludbridge by day?
N false-premise: who voted against the extra smoke alarms
N false-premise: What charge will be made for putting out chimney fires?
N false-premise: Why did Marl Green have so many retained vacancies?
N false-premise: when will the aerial ladder reach Arrowby this year
