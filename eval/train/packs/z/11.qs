Q definition: what does decant mean
A: "Decant" means moving tenants out so that a block may come down; "leaseholder" means someone who bought under the Right to Buy or from such a buyer.
S: moving tenants out so that a block may come down

Q date: when did Cllr Holloway ask for block-by-block news?
A: Councillor Persis Holloway asked on 4 November 2013 for the position of each block.
S: 4 November 2013

N unanswerable: why did Cllr Holloway ask for the position of each block

Q paraphrase: who's left in Beech House - how many owners hanging on
A: | Beech House | Bellfield phase 1 | 48 | 11 | 0 | 1 | November 2013 | April 2014 | Mina Castellan |
S: 1

Q fact-table: beech house tenants to be moved last spring
A: | Beech House | Bellfield phase 1 | 48 | 11 | 0 | 1 | November 2013 | April 2014 | Mina Castellan |
S: 11

Q date: when's Beech House coming down now
A: | Beech House | Bellfield phase 1 | 48 | 11 | 0 | 1 | November 2013 | April 2014 | Mina Castellan |
S: April 2014

Q date: when was Beech House meant to come down
A: | Beech House | Bellfield phase 1 | 48 | 11 | 0 | 1 | November 2013 | April 2014 | Mina Castellan |
S: November 2013

Q reason: why's Beech House still up
A: Beech House is delayed because one leaseholder has taken the compulsory purchase to the tribunal, which sits on 10 March 2014.
S: because one leaseholder has taken the compulsory purchase to the tribunal

N unanswerable: how much does the Beech House leaseholder want

N false-premise: why is the demolition of Cedar House late?

Q fact-table: cedar house renters still in by December
A: | Cedar House | Bellfield phase 2 | 64 | 57 | 31 | 6 | October 2014 | October 2014 | Denzil Roper |
S: 31

Q fact-table: elder house renters still in
A: | Elder House | Bellfield phase 2 | 64 | 60 | 44 | 9 | March 2015 | July 2015 | Denzil Roper |
S: 44

Q fact-table: alder house, is it down
A: | Alder House | Bellfield phase 1 | 48 | 0 | 0 | 0 | May 2013 | Done, June 2013 | Mina Castellan |
S: Done, June 2013

N unanswerable: renters still in Elm House

Q paraphrase: whose job is it to look after Elder House folk
A: | Elder House | Bellfield phase 2 | 64 | 60 | 44 | 9 | March 2015 | July 2015 | Denzil Roper |
S: Denzil Roper

Q fact-table: flats in Brook Lodge
A: | Brook Lodge | Bellbrook | 22 | 22 | 9 | 0 | August 2014 | August 2014 | Philippa Eames |
S: 22

Q paraphrase: is Fern Place being knocked down?
A: | Fern Place | Bellbrook | 36 | 35 | 35 | 1 | To be kept | To be kept | Philippa Eames |
S: To be kept

N unanswerable: why is Fern Place to be kept

Q fact-text: when will they start shifting Brook Court people
A: Nobody in Brook Court will be moved until the Sub-Committee has chosen between repair and rebuilding.
S: until the Sub-Committee has chosen between repair and rebuilding

N unanswerable: where have the tenants of Brook Lodge been moved to

Q paraphrase: who's building Bellfield 1b
A: | Bellfield 1b | Kenton Homes | 26 | 10 | 44 | 12 | March 2014 | 4 | Water main in the wrong place |
S: Kenton Homes

Q reason: what held up 1b
A: | Bellfield 1b | Kenton Homes | 26 | 10 | 44 | 12 | March 2014 | 4 | Water main in the wrong place |
S: Water main in the wrong place

Q fact-table: Bellfield 1a homes handed over
A: | Bellfield 1a | Kenton Homes | 40 | 12 | 18 | 70 | – | 0 | – |
S: 70

Q fact-table: council rented homes planned for Bellfield 2
A: | Bellfield 2 | To be chosen | 58 | 20 | 72 | 0 | 2016 | – | – |
S: 58

Q paraphrase: has anybody been picked to build Bellfield 2?
A: | Bellfield 2 | To be chosen | 58 | 20 | 72 | 0 | 2016 | – | – |
S: To be chosen

N unanswerable: developer for Bellbrook rebuilding

Q reason: why is the Old Laundry late
A: | Old Laundry | Almond Trust | 18 | 6 | 0 | 0 | May 2014 | 2 | Bricks in short supply |
S: Bricks in short supply

Q fact-table: how late is Priory Depot
A: | Priory Depot | Almond Trust | 22 | 8 | 10 | 0 | January 2015 | 6 | Tar in the ground |
S: 6

Q fact-table: Priory Depot part-buy homes
A: | Priory Depot | Almond Trust | 22 | 8 | 10 | 0 | January 2015 | 6 | Tar in the ground |
S: 8

Q fact-table: number of council homes on the garage site
A: | Laundry Lane garages | Council | 7 | 0 | 0 | 7 | – | 0 | – |
S: 7

N unanswerable: rent of the new homes at Laundry Lane garages

N unanswerable: private sale prices at Bellfield 1b

Q paraphrase: how much of the leaseholder buy-out money will be left over for next year
A: | Buying out leaseholders | 1,160 | 1,850 | 905 | 1,240 | 610 | 1,700 |
S: 610

Q fact-table: buying out leaseholders last year actual
A: | Buying out leaseholders | 1,160 | 1,850 | 905 | 1,240 | 610 | 1,700 |
S: 1,160

Q fact-table: home loss payments to December
A: | Home loss payments | 214 | 390 | 168 | 290 | 100 | 420 |
S: 168

N unanswerable: how many tenants have had a home loss payment

Q paraphrase: what'll guarding the empties cost by March
A: | Security of empty blocks | 97 | 75 | 118 | 149 | 0 | 90 |
S: 149

Q fact-table: security of empty blocks budget this year
A: | Security of empty blocks | 97 | 75 | 118 | 149 | 0 | 90 |
S: 75

Q reason: why's the guarding bill so high
A: The overspend on security follows the arson at Cedar House on 5 September, since when there have been guards by night as well as by day.
S: the arson at Cedar House on 5 September

N unanswerable: who set the fire at Cedar House

Q fact-table: demolition approved for next year 14/15
A: | Demolition | 88 | 540 | 231 | 260 | 280 | 610 |
S: 610

Q fact-table: lifts spent so far
A: | Lifts | 310 | 640 | 94 | 400 | 240 | 500 |
S: 94

N unanswerable: why are the lifts slipping

Q fact-table: decent homes 12/13
A: | Decent Homes works | 5,870 | 5,500 | 3,962 | 5,480 | 20 | 5,200 |
S: 5,870

Q fact-table: consultants forecast
A: | Fees and consultants | 402 | 350 | 311 | 395 | 0 | 300 |
S: 395

N unanswerable: which consultants were paid the fees

Q fact-table: new council houses budget 13/14
A: | Council house building | 2,030 | 3,400 | 2,215 | 2,950 | 450 | 4,100 |
S: 3,400

Q paraphrase: are tenants happy all round, latest share
A: | Service overall | 74% | 77% | 79% | 86% | 66% | 58% | 82% |
S: 79%

Q fact-table: overall satisfaction Bellbrook
A: | Service overall | 74% | 77% | 79% | 86% | 66% | 58% | 82% |
S: 58%

N unanswerable: overall satisfaction Bellbrook 2011

Q paraphrase: what do Bellfield people think of their flats
A: | Quality of home | 72% | 76% | 80% | 87% | 55% | 47% | 84% |
S: 55%

Q fact-table: area satisfaction in 2009
A: | Neighbourhood | 76% | 75% | 74% | 88% | 61% | 63% | 76% |
S: 76%

Q fact-table: top landlords on fixing things
A: | Repairs | 68% | 73% | 70% | 82% | 59% | 60% | 72% |
S: 82%

Q fact-table: repairs 2011
A: | Repairs | 68% | 73% | 70% | 82% | 59% | 60% | 72% |
S: 73%

N false-premise: why did satisfaction with repairs rise in 2013

Q paraphrase: do the tenants feel heard - borough figure 2013
A: | Being listened to | 55% | 58% | 62% | 71% | 41% | 35% | 66% |
S: 62%

Q fact-table: value for money of rent rest of stock
A: | Rent worth the money | 70% | 69% | 71% | 83% | 64% | 57% | 73% |
S: 73%

N unanswerable: satisfaction with service charge

Q fact-text: share that filled in the form in 2011
A: 1,904 of 5,200 tenants asked sent the form back, or 36.6%; in 2011 it was 41.2%.
S: 41.2%

Q who-said: who grumbled about learning of plans from the paper
A: A tenant of Bellbrook wrote: "We hear of plans from the newspaper before we hear of them from you."
S: A tenant of Bellbrook

N unanswerable: name of the Bellbrook tenant who wrote about the newspaper

Q paraphrase: what did number 14 go for
A: | 14 Crescent Gardens | Offices | 900,000 | 1,015,000 | Private school | Completed 12 December 2013 | Content |
S: 1,015,000

Q fact-table: who wants no. 15
A: | 15 Crescent Gardens | Offices | 900,000 | 880,000 | Dental group | Under offer | Content |
S: Dental group

N unanswerable: who bought 16 Crescent Gardens

Q fact-table: asking price 15 Crescent Gardens
A: | 15 Crescent Gardens | Offices | 900,000 | 880,000 | Dental group | Under offer | Content |
S: 900,000

Q date: when is the old tollhouse going under the hammer
A: | Former Tollhouse | Empty | 150,000 | – | – | Auction on 27 March 2014 | Want a café |
S: Auction on 27 March 2014

Q paraphrase: what do local members want the tollhouse turned into
A: | Former Tollhouse | Empty | 150,000 | – | – | Auction on 27 March 2014 | Want a café |
S: Want a café

Q fact-table: who's getting the Weir Street loos
A: | Weir Street toilets | Shut since 2010 | 60,000 | 71,500 | Not disclosed | Exchanged | Against |
S: Not disclosed

Q fact-table: Weir Street toilets price
A: | Weir Street toilets | Shut since 2010 | 60,000 | 71,500 | Not disclosed | Exchanged | Against |
S: 71,500

N unanswerable: offers for the Weir Street car park

Q reason: why's the Weir St car park not being sold
A: The Weir Street car park was taken off the market once the traders' petition with 1,120 names had been debated in full Council.
S: once the traders' petition with 1,120 names had been debated in full Council

Q fact-table: hop lane offer
A: | Land at Hop Lane | Grazing | 210,000 | 195,000 | Tenant farmer | Legal work | No view given |
S: 195,000

N unanswerable: acreage of the Hop Lane land

Q paraphrase: did the keeper's cottage sale go through?
A: | Lower Lodge | Park keeper's house | 320,000 | 340,000 | Private buyer | Fell through in January | Content |
S: Fell through in January

N unanswerable: why did the Lower Lodge sale fall through

Q paraphrase: score at present for losing at the tribunal
A: | P1 | Tribunal finds for the Beech House leaseholder | 12 | 9 | 12 | 4 | Borough Solicitor | Counsel instructed; offer raised |
S: 12

Q fact-table: tribunal risk back in November
A: | P1 | Tribunal finds for the Beech House leaseholder | 12 | 9 | 12 | 4 | Borough Solicitor | Counsel instructed; offer raised |
S: 9

Q paraphrase: any builders interested in phase 2? what's being done
A: | P2 | No developer for Bellfield 2 | 16 | 16 | 9 | 6 | Lucian Abara | Four firms through to the next round |
S: Four firms through to the next round

N unanswerable: which four firms are in the next round for Bellfield 2

Q fact-table: who carries the trust risk
A: | P3 | Tenants of Bellbrook lose trust | 12 | 12 | 16 | 6 | Philippa Eames | Drop-in each Thursday at Fern Place |
S: Philippa Eames

Q paraphrase: what's being done so Bellbrook folk don't lose faith
A: | P3 | Tenants of Bellbrook lose trust | 12 | 12 | 16 | 6 | Philippa Eames | Drop-in each Thursday at Fern Place |
S: Drop-in each Thursday at Fern Place

N unanswerable: how many came to the Thursday drop-in

Q fact-table: fires in empties goal score
A: | P4 | More fires in empty blocks | 15 | 10 | 8 | 5 | Denzil Roper | Guards, gas cut off, lower floors bricked up |
S: 5

N false-premise: why did the risk of more fires go up since November

Q paraphrase: did they find any bats
A: | P6 | Bats in Priory Depot | 6 | 6 | 2 | 2 | Almond Trust | Survey found none |
S: Survey found none

Q fact-table: what'll they do about right to buy cash
A: | P5 | Right to Buy receipts not spent in time | 9 | 6 | 6 | 3 | Group Accountant | Buy six homes on the open market |
S: Buy six homes on the open market

N unanswerable: how much in Right to Buy receipts is unspent

Q date: when does Opal Fairweather stand down
A: | Mrs Opal Fairweather (Chair) | Cedar House | Tenant | 2010 | September 2014 |
S: September 2014

Q fact-table: where's Birdsall from
A: | Mr Lionel Birdsall | Elder House | Leaseholder | 2011 | September 2014 |
S: Elder House

Q fact-table: what sort of resident is Mrs Birdsong
A: | Mrs Renata Birdsong | Crescent Gardens | Sheltered tenant | 2013 | September 2016 |
S: Sheltered tenant

N unanswerable: who speaks for Brook Court on the Tenants' Panel

Q date: Miss Ash joined when
A: | Miss Yewande Ash | Fern Place | Tenant | 2013 | September 2016 |
S: 2013

Q paraphrase: how many people were against more cabs on Weir Street
A: | Weir Street | 3 | 5 | 6 pm to 6 am | 21 | 34 | Four spaces |
S: 34

Q fact-table: officers' line on Weir Street rank
A: | Weir Street | 3 | 5 | 6 pm to 6 am | 21 | 34 | Four spaces |
S: Four spaces

Q fact-table: theatre rank times
A: | Theatre | 0 | 3 | 9 pm to midnight | 37 | 5 | Agree |
S: 9 pm to midnight

Q fact-table: what do officers want for the Bellfield shops rank
A: | Bellfield shops | 0 | 2 | All day | 12 | 12 | Defer until phase 1 is built |
S: Defer until phase 1 is built

N unanswerable: replies against the station forecourt rank

N unanswerable: Bellbrook shops rank spaces

Q decision: price of rebuilding Brook Court
A: RECOMMENDED: (1) that the report be noted; (2) that the Sub-Committee choose for Brook Court between repair at £1.9 million and rebuilding at £5.3 million; (3) that the ranks be dealt with as the last column of Table 8 says.
S: £5.3 million

N unanswerable: price of repairing Fern Place

Q date: when do they meet again
A: The next meeting is on Monday 9 June 2014 at 5.45 pm in the Pump Room.
S: Monday 9 June 2014 at 5.45 pm in the Pump Room
