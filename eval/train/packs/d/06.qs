Q date: What was the last moment for calling in these decisions?
A: Decisions published Thursday 11 November 2010.
A: Deadline for call-in: 5 p.m., Thursday 18 November 2010.
S: 5 p.m., Thursday 18 November 2010

Q definition: How does a call-in work?
A: Any five members of the Council who are not in the Cabinet may call in a decision; it then may not be carried out until the Overview and Scrutiny Committee has looked at it.
S: it then may not be carried out until the Overview and Scrutiny Committee has looked at it

Q definition: what makes it a key decision
A: A key decision is one that commits more than £250,000 or has a marked effect on two or more wards.
S: one that commits more than £250,000 or has a marked effect on two or more wards

Q fact-text: Who is the cabinet member for housing?
A: Cabinet members: Cllr Gordon Haslam (Leader), Cllr Mrs Pauline Strutt (Deputy Leader; Finance), Cllr Ravi Mistry (Children and Schools), Cllr Dennis Coe (Adult Care and Health), Cllr Anthea Rowbotham (Environment and Transport), Cllr Keith Lumb (Housing), Cllr Sonia Delgado (Culture and Libraries).
S: Cllr Keith Lumb

Q paraphrase: who's in charge of roads and the environment
A: Cabinet members: Cllr Gordon Haslam (Leader), Cllr Mrs Pauline Strutt (Deputy Leader; Finance), Cllr Ravi Mistry (Children and Schools), Cllr Dennis Coe (Adult Care and Health), Cllr Anthea Rowbotham (Environment and Transport), Cllr Keith Lumb (Housing), Cllr Sonia Delgado (Culture and Libraries).
S: Cllr Anthea Rowbotham

Q who-said: Who insisted he had said disgust, not concern?
A: Agreed as a true record, Cllr Tomlin noting that his remarks on the bus station had been reported as “concern” when he had said “disgust”.
S: Cllr Tomlin

Q decision: Did the Leader agree to correct the wording about the bus station?
A: The Leader declined to alter the record.
S: declined to alter the record

Q fact-table: How much did Eastgate Baths fetch?
A: | C.31 | Sell former Eastgate Baths | Cllr Lumb | September | Sold 28 September, £385,000 |
S: £385,000

Q paraphrase: what did the old swimming pool go for
A: | C.31 | Sell former Eastgate Baths | Cllr Lumb | September | Sold 28 September, £385,000 |
S: £385,000

Q fact-text: baths valuation 2008
A: Cllr Tomlin said the Baths had been valued at £520,000 in 2008.
S: £520,000

Q who-said: Who defended the sale of the Baths?
A: Cllr Lumb replied that everything had been worth more in 2008, that there had been five bids and that the best had been taken.
S: Cllr Lumb

Q fact-table: How many posts are being kept empty by the recruitment freeze?
A: | C.38 | Freeze recruitment | Leader | June | 41 posts held, 17 exceptions |
S: 41 posts held, 17 exceptions

Q fact-table: when did Gantry Road get finished
A: | C.47 | Resurface Gantry Road | Cllr Rowbotham | August | Finished 3 September |
S: Finished 3 September

Q fact-table: How many schools have asked to become academies?
A: | C.49 | Academy conversions, advice to schools | Cllr Mistry | October | Three schools have applied |
S: Three

Q fact-table: self issue machines central library status
A: | C.52 | Self-service machines at Central Library | Cllr Delgado | November | Four of six working |
S: Four of six working

Q paraphrase: is the mayor keeping his motor
A: | C.55 | Review of mayoral car | Leader | November | Lease to end in March 2011 |
S: Lease to end in March 2011

Q date: When did the first list of spending over £500 appear?
A: | C.36 | Publish spending over £500 | Cllr Mrs Strutt | October | First list out 1 November |
S: 1 November

Q reason: Why was the meals on wheels contract delayed?
A: Asked by Cllr Nuttall why meals on wheels were late, Cllr Coe said that one bidder had challenged the scoring and the lawyers had advised starting again; 312 people have the meals now and they would see no break.
S: one bidder had challenged the scoring and the lawyers had advised starting again

Q paraphrase: how many pensioners get a hot dinner brought round
A: Asked by Cllr Nuttall why meals on wheels were late, Cllr Coe said that one bidder had challenged the scoring and the lawyers had advised starting again; 312 people have the meals now and they would see no break.
S: 312 people

Q fact-text: What was the total of the in-year grant cuts?
A: The Director of Resources reported that in-year cuts in grant announced in June had come to £2.9 million, of which £1.7 million fell on children's services.
S: £2.9 million

Q fact-text: in-year cut falling on children's services
A: The Director of Resources reported that in-year cuts in grant announced in June had come to £2.9 million, of which £1.7 million fell on children's services.
S: £1.7 million

Q paraphrase: how big is the hole in next year's money
A: The gap in 2011/12 was put at between £11 million and £14 million.
S: between £11 million and £14 million

Q reason: Why is the council not putting up council tax?
A: Cllr Mrs Strutt said the Council would not raise council tax, since the government would pay a grant equal to 2.5 per cent to councils that did not.
S: since the government would pay a grant equal to 2.5 per cent to councils that did not

Q fact-text: How many posts were covered by the section 188 notice?
A: The Chief Executive, Mr Neville Stroud, said that notice under section 188 (which tells the unions how many jobs are at risk) had been given on 1 November for 230 posts, but that he hoped compulsory redundancies would be below 90.
S: 230 posts

Q definition: what is a section 188 notice
A: The Chief Executive, Mr Neville Stroud, said that notice under section 188 (which tells the unions how many jobs are at risk) had been given on 1 November for 230 posts, but that he hoped compulsory redundancies would be below 90.
S: which tells the unions how many jobs are at risk

Q paraphrase: how many do they reckon will actually be forced out of a job
A: The Chief Executive, Mr Neville Stroud, said that notice under section 188 (which tells the unions how many jobs are at risk) had been given on 1 November for 230 posts, but that he hoped compulsory redundancies would be below 90.
S: below 90

Q decision: How big is the hardship fund for voluntary groups?
A: DECISION: that the report be noted and that a hardship fund of £150,000 for voluntary bodies be set up.
S: £150,000

Q reason: Why did Cllr Rowbotham drop her higher figure for the hardship fund?
A: Cllr Rowbotham had proposed £200,000, but withdrew it when told that there was no balance from which to take it.
S: when told that there was no balance from which to take it

Q fact-text: hardship fund amount first suggested by rowbotham
A: Cllr Rowbotham had proposed £200,000, but withdrew it when told that there was no balance from which to take it.
S: £200,000

Q fact-text: How many people signed to save Moss Lane library?
A: Cllr Delgado introduced the report in Part B. Mrs Edith Barlow presented a petition of 2,316 names against the closing of Moss Lane library, and Mr Craig Penney, aged 15, said that he did his homework there since there were six of them at home.
S: 2,316 names

Q who-said: Who told the Cabinet he does his homework at the library?
A: Cllr Delgado introduced the report in Part B. Mrs Edith Barlow presented a petition of 2,316 names against the closing of Moss Lane library, and Mr Craig Penney, aged 15, said that he did his homework there since there were six of them at home.
S: Mr Craig Penney, aged 15

Q who-said: which cabinet member didnt like losing saturday opening
A: Cllr Mistry thought it wrong to cut Saturdays when children were free.
S: Cllr Mistry

Q decision: Is Moss Lane library closing?
A: DECISION: (1) that the hours in the last column of table 1 be brought in from 4 April 2011; (2) that Moss Lane be not closed but be offered to a community trust, with £20,000 a year for two years; (3) that the proposal to charge 50p for reserving a book be not pursued; (4) that the mobile library be ended on 31 March 2011.
S: that Moss Lane be not closed but be offered to a community trust, with £20,000 a year for two years

Q date: When does the mobile library stop?
A: DECISION: (1) that the hours in the last column of table 1 be brought in from 4 April 2011; (2) that Moss Lane be not closed but be offered to a community trust, with £20,000 a year for two years; (3) that the proposal to charge 50p for reserving a book be not pursued; (4) that the mobile library be ended on 31 March 2011.
S: 31 March 2011

Q paraphrase: will i have to pay to have a book put by
A: DECISION: (1) that the hours in the last column of table 1 be brought in from 4 April 2011; (2) that Moss Lane be not closed but be offered to a community trust, with £20,000 a year for two years; (3) that the proposal to charge 50p for reserving a book be not pursued; (4) that the mobile library be ended on 31 March 2011.
S: that the proposal to charge 50p for reserving a book be not pursued

Q date: start date new library hours
A: DECISION: (1) that the hours in the last column of table 1 be brought in from 4 April 2011; (2) that Moss Lane be not closed but be offered to a community trust, with £20,000 a year for two years; (3) that the proposal to charge 50p for reserving a book be not pursued; (4) that the mobile library be ended on 31 March 2011.
S: 4 April 2011

Q decision: Which option on libraries was turned down?
A: Option rejected: closing three branches outright, as recommended by officers in July.
S: closing three branches outright, as recommended by officers in July

Q reason: What reasons were given for the library decision?
A: The reason given was that savings of £310,000 were required, and that the consultation had shown strong attachment to Moss Lane.
S: that savings of £310,000 were required, and that the consultation had shown strong attachment to Moss Lane

Q fact-text: How much salt was used in the winter of 2009/10?
A: Cllr Rowbotham reported on lessons from the cold spell of December 2009 to February 2010, when the Council had used 6,400 tonnes of salt, against 2,900 in an ordinary winter, and had run down to two days' supply.
S: 6,400 tonnes

Q paraphrase: how close did we come to running out of grit
A: Cllr Rowbotham reported on lessons from the cold spell of December 2009 to February 2010, when the Council had used 6,400 tonnes of salt, against 2,900 in an ordinary winter, and had run down to two days' supply.
S: two days' supply

Q decision: How much salt will the council start this winter with?
A: DECISION: to begin the winter with 5,000 tonnes rather than 3,500; to fill 118 more grit bins, making 402; to drop 14 miles of gritted route on estate roads.
S: 5,000 tonnes rather than 3,500

Q fact-text: total grit bins after the increase
A: DECISION: to begin the winter with 5,000 tonnes rather than 3,500; to fill 118 more grit bins, making 402; to drop 14 miles of gritted route on estate roads.
S: 402

Q paraphrase: are they gritting fewer side streets
A: DECISION: to begin the winter with 5,000 tonnes rather than 3,500; to fill 118 more grit bins, making 402; to drop 14 miles of gritted route on estate roads.
S: to drop 14 miles of gritted route on estate roads

Q who-said: Who wanted scrutiny to see which roads were being dropped?
A: Cllr Nuttall asked that scrutiny see the list of dropped roads before it was put into use; the Leader agreed.
S: Cllr Nuttall

Q decision: What rent rise is going out to tenants?
A: DECISION: to consult tenants on an average rent rise of 5.8 per cent, from £62.40 to £66.02 a week, the government's formula having assumed 6.2 per cent.
S: 5.8 per cent

Q paraphrase: whats an ordinary council house rent going to be
A: DECISION: to consult tenants on an average rent rise of 5.8 per cent, from £62.40 to £66.02 a week, the government's formula having assumed 6.2 per cent.
S: £66.02 a week

Q reason: Why did Cllr Lumb not vote on rents?
A: Cllr Lumb abstained from the vote as his mother is a tenant.
S: as his mother is a tenant

Q reason: why didnt they sell furnace hill land to whoever offered most
A: DECISION: that the sale to the second highest bidder be approved because the highest had made its offer depend on planning permission for 140 flats.
S: because the highest had made its offer depend on planning permission for 140 flats

Q fact-text: What does the library service cost each year?
A: The library service costs £2.84 million a year and lent 1,021,000 items in 2009/10, compared with 1,198,000 in 2005/06.
S: £2.84 million

Q fact-text: items lent 2005/06
A: The library service costs £2.84 million a year and lent 1,021,000 items in 2009/10, compared with 1,198,000 in 2005/06.
S: 1,198,000

Q reason: Why has the fall in visits been smaller than the fall in loans?
A: Visits have fallen less, from 902,000 to 871,000, because of the People's Network computers.
S: because of the People's Network computers

Q fact-table: How many visits did Furnace Hill library have in 2009/10?
A: | Furnace Hill | Furnace | 74,100 | 79,800 | 221,400 | 40 | 32 | 36 |
S: 79,800

Q fact-table: dockside visits 2008/09
A: | Dockside | Quays | 96,700 | 91,300 | 268,000 | 45 | 32 | 35 |
S: 96,700

Q fact-table: What are the recommended hours for Sallow Green?
A: | Sallow Green | Northgate | 29,600 | 26,100 | 83,900 | 28 | 0 | 20 |
S: 20

Q fact-table: how many hours is Temple Row open at the minute
A: | Temple Row | Quays | 33,800 | 31,400 | 78,300 | 28 | 0 | 16 |
S: 28

Q fact-table: What did Moss Lane cost to run in 2009/10?
A: | Moss Lane | Mossend | 38,900 | 35,200 | 71,600 | 30 | 0 | 18 |
S: 71,600

Q fact-table: Cheyne Park hours proposed in July
A: | Cheyne Park | Cheyne | 118,200 | 110,900 | 302,500 | 48 | 38 | 40 |
S: 38

Q list: Which branches would have had no hours at all under the July proposals?
A: | Moss Lane | Mossend | 38,900 | 35,200 | 71,600 | 30 | 0 | 18 |
A: | Sallow Green | Northgate | 29,600 | 26,100 | 83,900 | 28 | 0 | 20 |
A: | Temple Row | Quays | 33,800 | 31,400 | 78,300 | 28 | 0 | 16 |

Q list: libraries where visits went up
A: | Central | Bastion | 391,400 | 402,700 | 1,104,000 | 56 | 50 | 52 |
A: | Furnace Hill | Furnace | 74,100 | 79,800 | 221,400 | 40 | 32 | 36 |

Q comparison: Which of the two libraries in Quays ward had more visits last year?
A: | Dockside | Quays | 96,700 | 91,300 | 268,000 | 45 | 32 | 35 |
A: | Temple Row | Quays | 33,800 | 31,400 | 78,300 | 28 | 0 | 16 |
S: 91,300

Q fact-text: How many replies came back to the library questionnaire?
A: There were 4,108 replies to the questionnaire.
S: 4,108

Q paraphrase: which opening times would people miss least
A: Asked which they would rather lose, 61 per cent chose early mornings, 22 per cent evenings and 17 per cent Saturdays.
S: 61 per cent chose early mornings

Q fact-text: share against closing branches
A: On the closing of branches 83 per cent were against.
S: 83 per cent

Q fact-text: What proportion supported a reservation charge?
A: The charge for reservations was opposed by 54 per cent and supported by 39 per cent.
S: 39 per cent

Q paraphrase: how many of the library van people would be stuck
A: Mobile library users were written to separately: of 214, 90 replied, and 37 of these could not get to another library unaided.
S: 37 of these could not get to another library unaided

Q fact-text: How many volunteers have offered so far to take books to people's homes?
A: Home delivery by volunteers will be offered to all those unable to travel; the Volunteer Bureau believes that it can find 40 volunteers and 22 have come forward.
S: 22 have come forward

Q comparison: Are people who use the mobile older than branch users?
A: *Equality.* Users of the mobile library are older (72 per cent over 70) than those of branches (24 per cent).
S: 72 per cent over 70

Q fact-text: saving in 2011/12 from library recommendations
A: *Financial.* The recommendations save £310,000 in a full year and £296,000 in 2011/12.
S: £296,000 in 2011/12

Q fact-text: How much would the July proposals have saved?
A: Officers' July proposals would have saved £452,000.
S: £452,000

Q paraphrase: how much was the barrister
A: Counsel's opinion was taken in September at a cost of £4,200.
S: £4,200

Q fact-text: What is Unison unhappy about?
A: *Staff and unions.* Unison objects to single staffing at branches after 5 p.m.
S: single staffing at branches after 5 p.m.

Q fact-text: library posts to be lost
A: Twenty-six of 131 posts would go, eleven of which are vacant.
S: Twenty-six of 131 posts

Q fact-table: How far over budget are placements for looked-after children?
A: | Children in care placements | 9,870 | 11,340 | 1,470 | 1,190 | 31 more children |
S: 1,470

Q paraphrase: why are we spending so much more on kids in care
A: | Children in care placements | 9,870 | 11,340 | 1,470 | 1,190 | 31 more children |
S: 31 more children

Q fact-table: forecast spend on older people's care
A: | Older people | 28,300 | 28,910 | 610 | 640 | Home care hours |
S: 28,910

Q fact-table: What was the total variance reported last month?
A: | Total | 115,775 | 116,185 | 410 | 550 | |
S: 550

Q fact-table: bin money, over or under?
A: | Waste | 8,955 | 8,605 | -350 | -300 | Less tonnage |
S: -350

Q fact-table: What is causing the overspend in the housing general fund?
A: | Housing general fund | 2,330 | 2,480 | 150 | 150 | Bed and breakfast |
S: Bed and breakfast

Q comparison: Has the position on highways got worse since last month?
A: | Highways | 7,640 | 7,700 | 60 | 0 | Potholes after frost |
S: 60

Q date: When will the decision on residents' parking charges be taken?
A: | Charges for residents' parking | Yes | 14 December 2010 | Cabinet | Households in five zones |
S: 14 December 2010

Q fact-table: Who decides on the bus station lease?
A: | Bus station lease | No | 15 February 2011 | Cllr Rowbotham | Operators |
S: Cllr Rowbotham

Q paraphrase: what are they planning for sure start places and when
A: | Children's centres: merger of nine into six | Yes | 15 February 2011 | Cabinet | Parents, health visitors |
S: merger of nine into six

Q list: Which forward plan items will be decided by a single member rather than Cabinet?
A: | Relet meals on wheels | Yes | 10 January 2011 | Cllr Coe | Users |
A: | Bus station lease | No | 15 February 2011 | Cllr Rowbotham | Operators |
A: | School admission arrangements 2012 | Yes | 15 March 2011 | Cllr Mistry | Schools, dioceses |

N unanswerable: How much did the buyer of Furnace Hill land agree to pay?
N unanswerable: what were the other four bids for the baths
N unanswerable: Which roads will no longer be gritted?
N unanswerable: How many hours a week will the community trust open Moss Lane for?
N unanswerable: how many visits did the central library get in 2007/08
N unanswerable: Who voted against the library hours?
N unanswerable: what share of people backed the charge among mobile library users
N unanswerable: How many redundancies will there be in adult care?
N unanswerable: cost of the mayor's car lease
N unanswerable: What grant will Harrowfleet receive in 2011/12?
N unanswerable: which three schools have applied to be academies
N false-premise: Which five councillors called in the library decision?
N false-premise: Why did the Cabinet decide to charge 50p for reservations?
N false-premise: When did Temple Row library close?
N false-premise: How many people went without meals on wheels during the delay?
N false-premise: By how much will council tax go up in 2011/12?

Q paraphrase: what are the opposition on about with the glossy mag
A: Cllr Tomlin said that a saving of £46,000 on Moss Lane was what the Council had spent on its magazine.
S: a saving of £46,000 on Moss Lane was what the Council had spent on its magazine

Q paraphrase: where's the pay-off money for sacked librarians coming from
A: Redundancy will cost up to £118,000, to be met from the restructuring reserve.
S: the restructuring reserve

Q paraphrase: are more or fewer books going out than five years back
A: The library service costs £2.84 million a year and lent 1,021,000 items in 2009/10, compared with 1,198,000 in 2005/06.
S: 1,021,000 items in 2009/10

Q paraphrase: how long's the big library in town open each week right now
A: | Central | Bastion | 391,400 | 402,700 | 1,104,000 | 56 | 50 | 52 |
S: 56

Q paraphrase: what happened with the bloke who made the highest bid for the hill site
A: DECISION: that the sale to the second highest bidder be approved because the highest had made its offer depend on planning permission for 140 flats.
S: the highest had made its offer depend on planning permission for 140 flats

Q paraphrase: which way is spend on people with learning difficulties heading
A: | Learning disability | 14,120 | 14,095 | -25 | 30 | Health contribution |
S: -25

Q paraphrase: who gets asked before permits for outside your house get dearer
A: | Charges for residents' parking | Yes | 14 December 2010 | Cabinet | Households in five zones |
S: Households in five zones
