Q who-said: Which councillor wanted his vote against selling Throstle Farm recorded?
A: Councillor Bodley asked that it be recorded that he had voted against the sale of Throstle Farm.
S: Councillor Bodley

Q fact-table: best offer for the former Ashby Road Baths
A: | Former Ashby Road Baths | Weavers | 0.41 | Nov 2012 | £450,000 | £385,000 | Under offer; survey found asbestos |
S: £385,000

Q fact-table: What guide price was put on Gorse Hill Infants?
A: | Gorse Hill Infants | Gorse Hill | 1.35 | Mar 2013 | £1,400,000 | £1,625,000 | Awaiting Secretary of State's consent |
S: £1,400,000

Q paraphrase: how much did the car park on canal st go for
A: | Canal Street Car Park | City | 0.28 | Jan 2013 | £700,000 | £910,000 | Sold 22nd August 2014 |
S: £910,000

Q date: when was the old fire station at netherby sold?
A: | Old Fire Station, Netherby | Netherby | 0.19 | Jul 2012 | £275,000 | £281,000 | Sold 30th May 2014 |
S: 30th May 2014

Q fact-table: Throstle Farm auction date
A: | Throstle Farm (66 acres) | Upper Marl | 26.7 | Sep 2014 | £1,150,000 | – | To be auctioned 4th December |
S: 4th December

Q fact-table: What happened to the offer on 14–18 Silver Street?
A: | 14–18 Silver Street | City | 0.05 | Jun 2013 | £325,000 | £260,000 | Offer refused; re-marketed |
S: Offer refused; re-marketed

Q fact-table: area of the pottery lane depot in hectares
A: | Depot, Pottery Lane | Netherby | 1.92 | Feb 2014 | £850,000 | £640,000 | Buyer seeks reduction for contamination |
S: 1.92

Q paraphrase: has the park keepers house been flogged yet
A: | Lodge, Victoria Park | Weavers | 0.07 | Mar 2014 | £140,000 | £152,000 | Exchanged 3rd September |
S: Exchanged 3rd September

Q list: which sites on the schedule have actually been sold?
A: | Canal Street Car Park | City | 0.28 | Jan 2013 | £700,000 | £910,000 | Sold 22nd August 2014 |
A: | Old Fire Station, Netherby | Netherby | 0.19 | Jul 2012 | £275,000 | £281,000 | Sold 30th May 2014 |

Q list: sites for sale in Weavers ward
A: | Former Ashby Road Baths | Weavers | 0.41 | Nov 2012 | £450,000 | £385,000 | Under offer; survey found asbestos |
A: | Lodge, Victoria Park | Weavers | 0.07 | Mar 2014 | £140,000 | £152,000 | Exchanged 3rd September |

Q fact-text: How much has been raised from completed sales since April 2014?
A: 24.1 Sales completed since 1st April 2014 came to £1,191,000; the target for the whole of 2014/15 is £4,500,000.
S: £1,191,000

Q fact-text: sales target 2014/15
A: 24.1 Sales completed since 1st April 2014 came to £1,191,000; the target for the whole of 2014/15 is £4,500,000.
S: £4,500,000

Q comparison: did the council beat its property sales target in 2013/14?
A: In 2013/14 £3,820,000 was had against a target of £3,500,000.
S: £3,820,000

Q who-said: who complained gorse hill school had been torched twice
A: 24.2 Councillor Rehman said that the Gorse Hill site had stood empty since July 2012 and had been set on fire twice.
S: Councillor Rehman

Q fact-text: How long has the Gorse Hill site been empty?
A: 24.2 Councillor Rehman said that the Gorse Hill site had stood empty since July 2012 and had been set on fire twice.
S: since July 2012

Q reason: Why is the Secretary of State's consent needed for Gorse Hill?
A: Mr. Tansley explained that consent under section 77 of the School Standards and Framework Act 1998 was needed on account of the playing field, and that the application, made in February, had been sent back in May for want of a map.
S: on account of the playing field

Q reason: why did the application for consent get returned in may
A: Mr. Tansley explained that consent under section 77 of the School Standards and Framework Act 1998 was needed on account of the playing field, and that the application, made in February, had been sent back in May for want of a map.
S: for want of a map

Q paraphrase: what are we paying each week for security at the old infant school
A: Guarding the site cost £1,150 a week.
S: £1,150 a week

Q fact-text: What reduction did the Pottery Lane buyer ask for?
A: 24.3 On Pottery Lane, the buyer had asked for £210,000 off its first offer of £850,000 after finding oil in the ground.
S: £210,000

Q fact-text: cost of cleaning up Pottery Lane according to our own consultant
A: The Council's own consultant put the cost of cleaning at £130,000.
S: £130,000

Q decision: What is the least the Panel will take for Pottery Lane?
A: **RESOLVED –** (i) That the sale of Pottery Lane proceed at not less than £720,000.
S: £720,000

Q decision: what must the ashby road buyer do to get the baths, and by when?
A: (ii) That the offer of £385,000 for Ashby Road Baths be refused unless raised to £400,000 by 31st October.
S: raised to £400,000 by 31st October

Q fact-text: How many buildings would the council be left with under the Asset Management Plan?
A: 25.1 This report asks the Panel to approve a five-year Asset Management Plan ("the Plan"), under which the number of buildings used for services or as offices would fall from 214 to about 150.
S: about 150

Q fact-text: repairs backlog 2014 survey
A: 25.2 *Condition.* The backlog of repairs, as surveyed in spring 2014, is £41.3m, having been £36.8m at the survey of 2011.
S: £41.3m

Q comparison: Has the repairs backlog grown since 2011?
A: 25.2 *Condition.* The backlog of repairs, as surveyed in spring 2014, is £41.3m, having been £36.8m at the survey of 2011.

Q definition: what counts as Priority 1 repair work?
A: Of this, £6.9m is "Priority 1", which is work that must be done at once to keep a building open or to avoid breaking the law; £15.2m is "Priority 2", which is work needed within two years; and the rest is Priority 3.
S: work that must be done at once to keep a building open or to avoid breaking the law

Q fact-text: priority 2 backlog amount
A: Of this, £6.9m is "Priority 1", which is work that must be done at once to keep a building open or to avoid breaking the law; £15.2m is "Priority 2", which is work needed within two years; and the rest is Priority 3.
S: £15.2m

Q fact-text: maintenance budget now and in 2010/11
A: The maintenance budget is £3.1m a year and was £4.4m in 2010/11.
S: £3.1m a year

Q paraphrase: how much a year is there to fix up council buildings
A: The maintenance budget is £3.1m a year and was £4.4m in 2010/11.
S: £3.1m a year

Q fact-text: Total running cost of the 214 buildings in 2013/14?
A: 25.3 *Running costs.* In 2013/14 the 214 buildings cost £13.7m to run.
S: £13.7m

Q paraphrase: what does it cost to keep the guildhall going
A: The Guildhall cost £1,264,000, Exchange House £688,000 and Civic Offices, Netherby, £402,000.
A: | Guildhall | City | Offices, civic | £1,264,000 | £5,600,000 | C | F | Keep; seek partner for east wing |
S: £1,264,000

Q fact-text: desk occupancy at Exchange House at busiest hour
A: 25.4 *Use.* Counts in March 2014 found that 47% of desks at Exchange House were in use at the busiest hour, 61% at the Guildhall and 38% at Netherby.
S: 47%

Q paraphrase: how many of the desks at netherby are anyone actually sat at
A: 25.4 *Use.* Counts in March 2014 found that 47% of desks at Exchange House were in use at the busiest hour, 61% at the Guildhall and 38% at Netherby.
S: 38%

Q fact-text: What desk-to-staff standard is proposed?
A: The standard proposed is seven desks for ten staff.
S: seven desks for ten staff

Q date: earliest date the Exchange House lease can be broken
A: The lease of Exchange House, at £310,000 a year, may be broken on 25th March 2016, on twelve months' notice; if it is not, it will run to 2021.
S: 25th March 2016

Q fact-text: exchange house annual rent
A: The lease of Exchange House, at £310,000 a year, may be broken on 25th March 2016, on twelve months' notice; if it is not, it will run to 2021.
S: £310,000 a year

Q fact-table: repairs outstanding at Netherby Library
A: | Netherby Library | Netherby | Library | £118,000 | £610,000 | D | F | New library at market |
S: £610,000

Q fact-table: What is proposed for Weavers Library?
A: | Weavers Library | Weavers | Library | £96,000 | £380,000 | C | E | Move to children's centre |
S: Move to children's centre

Q fact-table: running cost of Holme Day Centre
A: | Holme Day Centre | Holme | Adults | £203,000 | £720,000 | D | E | Keep pending review |
S: £203,000

Q fact-table: energy rating tannery museum
A: | Tannery Museum | City | Museum | £277,000 | £1,350,000 | C | G | Seek trust status |
S: G

Q paraphrase: what state is the holme baths building in and whats the bill to put it right?
A: | Holme Swimming Pool | Holme | Leisure | £590,000 | £2,450,000 | D | F | Replace by 2018 |
S: £2,450,000

Q fact-table: When is Holme Swimming Pool to be replaced?
A: | Holme Swimming Pool | Holme | Leisure | £590,000 | £2,450,000 | D | F | Replace by 2018 |
S: by 2018

Q fact-table: condition grade of marl vale community hall
A: | Marl Vale Community Hall | Upper Marl | Hall | £31,000 | £88,000 | B | E | Community transfer |
S: B

Q list: Which buildings are in condition grade D?
A: | Civic Offices | Netherby | Offices | £402,000 | £1,900,000 | D | G | Sell |
A: | Netherby Library | Netherby | Library | £118,000 | £610,000 | D | F | New library at market |
A: | Holme Day Centre | Holme | Adults | £203,000 | £720,000 | D | E | Keep pending review |
A: | Holme Swimming Pool | Holme | Leisure | £590,000 | £2,450,000 | D | F | Replace by 2018 |

Q fact-text: annual running cost saving expected by 2018/19
A: 25.5 *Savings.* The Plan is expected to save £1.9m a year in running costs by 2018/19, to bring in £14m in receipts and to avoid £9.4m of repairs.
S: £1.9m a year

Q fact-text: How much capital will the Plan need for altering the Guildhall?
A: It will need £6.2m of capital, chiefly for the Netherby library (£2.7m) and for altering the Guildhall (£1.8m).
S: £1.8m

Q paraphrase: price tag for the new place to borrow books in netherby
A: It will need £6.2m of capital, chiefly for the Netherby library (£2.7m) and for altering the Guildhall (£1.8m).
S: £2.7m

Q fact-text: Is the new Holme pool included in the Plan's costs?
A: Holme Swimming Pool, at about £8m, is not included.
S: not included

Q fact-text: people answering the asset plan questionnaire
A: 25.6 *Consultation.* Between 2nd June and 25th July 2014, 1,904 persons answered the questionnaire, of whom 812 spoke of Netherby Library.
S: 1,904

Q fact-text: What proportion disagreed with moving the library to the market?
A: On the library's moving to the market, 44% of those 812 agreed, 41% disagreed and 15% did not know.
S: 41%

Q paraphrase: who wants to put a hotel in the town hall
A: The Chamber of Trade was in favour of a partner for the Guildhall, suggesting an hotel.
S: The Chamber of Trade

Q fact-text: What did UNISON ask for?
A: UNISON asked that no office be shut before home working had been tried for a year.
S: no office be shut before home working had been tried for a year

Q reason: on what ground did the Civic Society object to selling the Civic Offices?
A: The Netherby Civic Society objected to the sale of the Civic Offices, which were built in 1936 and are listed Grade II.
S: built in 1936 and are listed Grade II

Q paraphrase: can the council legally let a building go cheap
A: 25.7 *Legal.* Under section 123 of the Local Government Act 1972 the Council may not, save with the Secretary of State's consent, dispose of land for less than the best price that can reasonably be had; under the General Disposal Consent of 2003 it may do so where the undervalue is £2m or less and the area will benefit.
S: it may do so where the undervalue is £2m or less and the area will benefit

Q fact-text: how long does a sale take on average from approval?
A: 25.8 *Risks.* The chief risk is that receipts do not come in when expected: on the last three years' evidence a sale takes 17 months from approval, where the Plan assumes 12.
S: 17 months

Q fact-text: months assumed by the Plan for a disposal
A: 25.8 *Risks.* The chief risk is that receipts do not come in when expected: on the last three years' evidence a sale takes 17 months from approval, where the Plan assumes 12.
S: 12

Q who-said: Who was worried that Netherby was losing its town hall after its court and police station?
A: 25.9 *Discussion.* Councillor Dunkerley was concerned that Netherby, having lost its police station and its court, would now lose its town hall.
S: Councillor Dunkerley

Q paraphrase: will there still be somewhere in netherby to go and talk to someone from the council
A: Ms. Eccles said that a service counter of four desks would be kept in the new library.
S: a service counter of four desks would be kept in the new library

Q fact-text: how many of the buildings to be given up are in the poorest wards?
A: Councillor Grell asked how many of the 64 buildings to go were in the poorest four wards; Ms. Eccles answered that 29 were.
S: 29

Q who-said: who joked the guildhall would outlast everyone?
A: The Chairman remarked that the Guildhall had been falling down since 1884 and would see them all out.
S: The Chairman

Q decision: What did the Panel decide about the Civic Offices in Netherby?
A: **RESOLVED –** (i) That the Plan be approved, except as to the Civic Offices, Netherby.
A: (ii) That the Civic Offices be offered to the Netherby Civic Society for a period of nine months before any sale.
S: be offered to the Netherby Civic Society for a period of nine months before any sale

Q decision: how did members vote on the asset management plan
A: *(Four voted in favour; Councillor Dunkerley voted against; Councillor Bodley abstained.)*
S: Four voted in favour; Councillor Dunkerley voted against; Councillor Bodley abstained

Q date: by when must the Holme Day Centre's future be reported?
A: (iv) That the future of Holme Day Centre be reported by April 2015.
A: | 14th April 2015 | Holme Day Centre | Fay Hurrell |
S: April 2015

Q definition: what's a community asset transfer
A: 26.1 A "community asset transfer" is a lease or sale, at less than market value, to a local body which will run a building for the public.
S: a lease or sale, at less than market value, to a local body which will run a building for the public

Q fact-table: score given to the Harvest Fellowship Church bid
A: | Gorse Hill Youth Centre | Harvest Fellowship Church | 125 years | None | £9,500 | £0 | £0 | 52 |
S: 52

Q fact-table: How much grant did Marl Vale Parish Trust ask for?
A: | Marl Vale Community Hall | Marl Vale Parish Trust | 99 years | 99 years | £4,200 | £20,000 | £12,000 | 81 |
S: £20,000

Q fact-table: grant recommended marl vale hall
A: | Marl Vale Community Hall | Marl Vale Parish Trust | 99 years | 99 years | £4,200 | £20,000 | £12,000 | 81 |
S: £12,000

Q fact-table: lease length recommended for the bowls club
A: | Weavers Bowling Green | Weavers Bowls Club | 25 years | 15 years | £1,100 | £5,000 | £2,500 | 70 |
S: 15 years

Q fact-table: What is the market rent of the Old Toll House?
A: | Old Toll House | Marlbridge Heritage Trust | Freehold | 50 years | £3,600 | £45,000 | £0 | 63 |
S: £3,600

Q paraphrase: who's taking on the changing rooms at coronation rec
A: | Pavilion, Coronation Rec. | Marlbridge Harriers | 30 years | 30 years | £2,800 | £8,000 | £8,000 | 77 |
S: Marlbridge Harriers

Q fact-text: pass mark for transfer applications
A: 26.2 The pass mark is 60.
S: 60

Q reason: why wasn't the church thought right for the youth centre?
A: Harvest Fellowship's business plan depended upon letting the hall for weddings every Saturday, at a time when young people would want it.
S: letting the hall for weddings every Saturday, at a time when young people would want it

Q who-said: Who told the Panel that the lottery would want at least 35 years?
A: Mr. Dean Coyle, for Boxing & Fitness, said that 25 years would not satisfy the lottery, which would want at least 35.
S: Mr. Dean Coyle

Q decision: how long a lease did the boxing club get in the end
A: **RESOLVED –** That the transfers be approved as recommended, save that Gorse Hill Boxing & Fitness be granted 35 years, and that the decision on the Old Toll House be deferred until its roof has been surveyed.
S: 35 years

Q fact-text: commercial estate income 2013/14
A: 27.1 The commercial estate is of 388 lettings, bringing in £2.96m in 2013/14 (2012/13: £3.11m; budget 2014/15: £3.05m).
S: £2.96m

Q fact-text: What income is budgeted from commercial lettings in 2014/15?
A: 27.1 The commercial estate is of 388 lettings, bringing in £2.96m in 2013/14 (2012/13: £3.11m; budget 2014/15: £3.05m).
S: £3.05m

Q comparison: are there more or fewer empty units than a year ago
A: At 30th September 39 units were empty (30th September 2013: 52).

Q fact-text: arrears over 90 days old
A: Arrears were £418,000, of which £260,000 was more than 90 days old.
S: £260,000

Q paraphrase: how many pitches in the market hall have nobody in them
A: The Indoor Market had 31 empty stalls of 112; its rents were cut by 10% for two years from April 2014.
S: 31

Q fact-text: How much of a rent cut did market traders ask for?
A: 27.2 The traders of the Indoor Market had asked for a cut of 25%.
S: 25%

Q fact-table: who reports on the Guildhall east wing in January 2015
A: | 13th January 2015 | Guildhall east wing: soft market testing | Janet Eccles |
S: Janet Eccles

N unanswerable: Who bought the Canal Street car park?
N unanswerable: What was the repairs backlog in 2008?
N unanswerable: how many desks are there at the Guildhall
N unanswerable: percentage of residents in favour of selling the Civic Offices
N unanswerable: How much did the fires at Gorse Hill cost?
N unanswerable: desk occupancy at the Guildhall in 2013
N unanswerable: who will be the partner for the guildhall east wing
N unanswerable: How many members under 18 do the Marlbridge Harriers have?
N unanswerable: indoor market arrears at 30 september
N unanswerable: what was the vote on the sale of Throstle Farm
N false-premise: Why did the Panel approve the sale of the Civic Offices to a developer?
N false-premise: When was consent for the sale of Gorse Hill Infants received?
N false-premise: why was the old toll house given to the heritage trust freehold
N false-premise: Why did the Panel refuse to break the lease of Exchange House?
N false-premise: what made Marlbridge agree to the traders' 25% cut

Q paraphrase: what sort of nick are the buildings in, whats the total to put everything right
A: 25.2 *Condition.* The backlog of repairs, as surveyed in spring 2014, is £41.3m, having been £36.8m at the survey of 2011.
S: £41.3m

Q paraphrase: what did the boxing lot's spokesman say was the trouble with the lease on offer?
A: Mr. Dean Coyle, for Boxing & Fitness, said that 25 years would not satisfy the lottery, which would want at least 35.
S: 25 years would not satisfy the lottery

Q paraphrase: how many dinners does that church do for hard-up families
A: 26.3 Mrs. Olive Trimble, for the Harvest Fellowship, addressed the Panel and said that the church already fed ninety families a week.
S: ninety families a week

Q paraphrase: how much are shopkeepers and tenants behind with the rent
A: Arrears were £418,000, of which £260,000 was more than 90 days old.
S: £418,000

Q paraphrase: what's happening with the youth club building at gorse hill under the plan
A: | Gorse Hill Youth Centre | Gorse Hill | Youth | £54,000 | £145,000 | C | D | Community transfer |
S: Community transfer

Q paraphrase: how much rent relief did stallholders actually get
A: The Indoor Market had 31 empty stalls of 112; its rents were cut by 10% for two years from April 2014.
S: cut by 10% for two years

Q paraphrase: who felt sorry for the families kept guessing about the day centre
A: Councillor Ashplant asked for the Holme Day Centre to be settled within six months, as the families could not be left in doubt for five years.
S: Councillor Ashplant

Q paraphrase: how old is netherbys town hall building
A: The Netherby Civic Society objected to the sale of the Civic Offices, which were built in 1936 and are listed Grade II.
S: 1936

Q comparison: Is commercial rent income going up or down?
A: 27.1 The commercial estate is of 388 lettings, bringing in £2.96m in 2013/14 (2012/13: £3.11m; budget 2014/15: £3.05m).
