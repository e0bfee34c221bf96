Q paraphrase: which party does the chair belong to
A: **Chair:** Cllr Adaeze Whitlock (Liberal Democrat).
S: Liberal Democrat

Q fact-text: Who chairs the Corporate Overview and Scrutiny Board?
A: **Chair:** Cllr Adaeze Whitlock (Liberal Democrat).
S: Cllr Adaeze Whitlock

Q fact-text: vice chairs
A: **Vice-chairs:** Cllr Bryn Coker (Conservative) and Cllr Fern Sedley (Green).
S: Cllr Bryn Coker (Conservative) and Cllr Fern Sedley (Green)

Q date: last moment for public questions
A: Questions from the public close at noon on Monday 26 January.
S: noon on Monday 26 January

N unanswerable: How many public questions have been received for 30 January?

Q date: Where do we meet on 30 January and when?
A: Papers for Friday 30 January 2026 (10.00), Cotswold Suite, Block C, Shire Offices, Penbury
S: (10.00), Cotswold Suite, Block C

Q paraphrase: who only watched on a screen and had no vote
A: Cllr Lacey joined by video and could not vote.
S: Cllr Lacey

Q fact-text: name of the section 151 officer
A: *Officers:* Jo Calder (Chief Executive), Priti Nandra (Section 151 Officer), Luke Fairclough (Director of Transformation).
S: Priti Nandra

N unanswerable: Who is the Monitoring Officer?

Q definition: what's LGR
A: 51 Local government reorganisation (LGR)
S: Local government reorganisation

Q date: When was the county's case for one council sent in?
A: The Chief Executive reported that the County's business case for one unitary council had been sent to the Ministry on 26 November, and that the districts had sent in two others: a case for two councils, backed by four districts, and one for three, backed by Penbury City alone.
S: 26 November

Q fact-text: How many districts back two councils?
A: The Chief Executive reported that the County's business case for one unitary council had been sent to the Ministry on 26 November, and that the districts had sent in two others: a case for two councils, backed by four districts, and one for three, backed by Penbury City alone.
S: four districts

Q fact-text: who wants three councils
A: The Chief Executive reported that the County's business case for one unitary council had been sent to the Ministry on 26 November, and that the districts had sent in two others: a case for two councils, backed by four districts, and one for three, backed by Penbury City alone.
S: Penbury City alone

N unanswerable: Which four districts back two councils?

Q fact-text: cost of the county's bid for one council
A: Cllr Bannerman asked what the County had spent on its case: £418,000, including £275,000 for consultants.
S: £418,000

Q fact-text: consultants spend on the business case
A: Cllr Bannerman asked what the County had spent on its case: £418,000, including £275,000 for consultants.
S: £275,000

N unanswerable: What did the districts spend on their business cases?

Q who-said: who said people weren't listened to
A: Cllr Murch held that the public had not been listened to.
S: Cllr Murch

Q fact-text: people who did the reorganisation survey
A: The Leader replied that 9,212 people had filled in the survey.
S: 9,212

N unanswerable: What share of survey replies favoured one council?

Q who-said: who raised evening out council tax
A: Cllr Toms asked who would pay for harmonising council tax.
S: Cllr Toms

N false-premise: Who will pay for harmonising council tax?

Q who-said: what worried cllr sedley about towns
A: Cllr Sedley was apprehensive about town councils being handed assets without funds.
S: town councils being handed assets without funds

Q who-said: what did the union ask for on reorganisation
A: UNISON's regional organiser, Pat Deakin, asked for a promise of no compulsory redundancies before vesting day; the Chief Executive would not give one but said that 94% of staff would transfer.
S: a promise of no compulsory redundancies before vesting day

Q paraphrase: how many workers will move across to the new council
A: UNISON's regional organiser, Pat Deakin, asked for a promise of no compulsory redundancies before vesting day; the Chief Executive would not give one but said that 94% of staff would transfer.
S: 94% of staff

N false-premise: When did the Chief Executive promise no compulsory redundancies?

Q who-said: what do the villages think about being merged
A: Three parish councils had written to say that "nobody in the villages asked for this".
S: "nobody in the villages asked for this"

Q who-said: which option did business like
A: The Chamber of Commerce preferred a single authority.
S: a single authority

N unanswerable: What did GMB say about reorganisation?

Q decision: Did the Board regret the money spent?
A: This fell, with three in favour and five against.
S: three in favour and five against

Q who-said: whose motion was it to regret the cost
A: Cllr Coker moved that the Board regret the cost of the business case.
S: Cllr Coker

Q decision: When did we agree to set up the LGR panel, and how many are on it?
A: Minutes: 28 November 2025
A: RESOLVED: (1) to set up an LGR Scrutiny Panel of seven members, drawn from all groups; (2) that Cllr Pettifer chair it; (3) to ask the Leader to publish the costs of LGR each quarter.
S: 28 November 2025
S: LGR Scrutiny Panel of seven members

Q paraphrase: whos in charge of the panel on reorganisation
A: RESOLVED: (1) to set up an LGR Scrutiny Panel of seven members, drawn from all groups; (2) that Cllr Pettifer chair it; (3) to ask the Leader to publish the costs of LGR each quarter.
S: Cllr Pettifer

Q decision: what did they ask the leader to publish
A: RESOLVED: (1) to set up an LGR Scrutiny Panel of seven members, drawn from all groups; (2) that Cllr Pettifer chair it; (3) to ask the Leader to publish the costs of LGR each quarter.
S: the costs of LGR each quarter

N unanswerable: How did members vote on setting up the LGR Scrutiny Panel?

Q fact-text: forecast overspend period 6
A: Ms Nandra forecast an overspend of £21.4m, made up chiefly of £14.9m in children's placements and £5.2m in home to school transport.
S: £21.4m

Q paraphrase: how far over are we heading
A: Ms Nandra forecast an overspend of £21.4m, made up chiefly of £14.9m in children's placements and £5.2m in home to school transport.
S: £21.4m

Q fact-text: overspend on kids' placements
A: Ms Nandra forecast an overspend of £21.4m, made up chiefly of £14.9m in children's placements and £5.2m in home to school transport.
S: £14.9m

Q fact-text: school transport overspend
A: Ms Nandra forecast an overspend of £21.4m, made up chiefly of £14.9m in children's placements and £5.2m in home to school transport.
S: £5.2m

N unanswerable: What was the forecast overspend at period 5?

Q definition: DSG meaning
A: The deficit on the Dedicated Schools Grant (DSG), kept off the balance sheet by a statutory override until March 2028, would reach £97m.
S: Dedicated Schools Grant

Q fact-text: How big will the schools grant deficit get?
A: The deficit on the Dedicated Schools Grant (DSG), kept off the balance sheet by a statutory override until March 2028, would reach £97m.
S: £97m

Q date: until when does the override last
A: The deficit on the Dedicated Schools Grant (DSG), kept off the balance sheet by a statutory override until March 2028, would reach £97m.
S: March 2028

Q who-said: Who asked how long the savings pot would hold out?
A: Cllr Iqbal wished to know how long reserves would last.
S: Cllr Iqbal

Q paraphrase: how long till the reserves run dry
A: She answered that the general fund reserve of £31m was enough for eighteen months at the present rate.
S: eighteen months at the present rate

Q who-said: what did cllr sykes say on a section 114
A: Cllr Sykes insisted that a Section 114 notice was "not on the table".
S: "not on the table"

Q decision: What was recommended about placement costs?
A: RESOLVED: that Cabinet be recommended to commission an external review of placement costs, at not more than £60,000, and that the Board receive monthly rather than quarterly monitoring.
S: commission an external review of placement costs, at not more than £60,000

Q paraphrase: did they go for an inside or outside review
A: RESOLVED: that Cabinet be recommended to commission an external review of placement costs, at not more than £60,000, and that the Board receive monthly rather than quarterly monitoring.
S: commission an external review of placement costs, at not more than £60,000

Q decision: how often will they get money reports now
A: RESOLVED: that Cabinet be recommended to commission an external review of placement costs, at not more than £60,000, and that the Board receive monthly rather than quarterly monitoring.
S: monthly rather than quarterly

N false-premise: Why did the Board choose an internal review of placement costs?

Q fact-text: savings achieved so far this year
A: Mr Fairclough said that of the £16m of savings due in the year £9.3m had been secured.
S: £9.3m

Q fact-text: How late is Assist AI?
A: The largest project, Assist AI for social workers' notes, was four months late.
S: four months late

N unanswerable: What has Assist AI cost?

Q who-said: what did staff think of the note taking tool
A: Cllr Toms asked what staff thought; a survey of 212 users found that it saved them four hours a week.
S: it saved them four hours a week

N false-premise: How much energy does Assist AI use?

Q decision: transformation item outcome
A: RESOLVED: to note the position and to visit the pilot team at Tewford.
S: note the position and to visit the pilot team at Tewford

Q who-said: who asked about selling farmland
A: Mrs Linda Oakey of Hanley Brook asked whether county farms would be sold before reorganisation.
S: Mrs Linda Oakey

Q fact-text: How many farms are up for sale?
A: Cllr Sykes stated that two of the 31 farms were for sale and that no others would be offered before May 2027.
S: two of the 31 farms

N unanswerable: How much are the two farms expected to fetch?

Q fact-table: are all the names in for the reorganisation panel
A: | 51.3(1) | Nominations to LGR Scrutiny Panel | Group leaders | Six of seven received; Reform group to come |
S: Six of seven received; Reform group to come

Q fact-table: When was the first LGR cost statement out?
A: | 51.3(3) | First quarterly statement of LGR costs | Leader | Published 9 January |
S: Published 9 January

N false-premise: What were LGR costs in the first quarterly statement?

Q fact-table: Did Cabinet go along with the placements review?
A: | 52.2 | External review of placement costs | Director of Children's Services | Cabinet agreed 16 December; £48,000; reports in April |
S: Cabinet agreed 16 December; £48,000; reports in April

Q fact-table: what will the outside placements review cost in fact
A: | 52.2 | External review of placement costs | Director of Children's Services | Cabinet agreed 16 December; £48,000; reports in April |
S: Cabinet agreed 16 December; £48,000; reports in April

N unanswerable: Who is carrying out the external review?

Q fact-table: date of trip to tewford
A: | 53.2 | Visit to Tewford | Marcus Ould | 11 February |
S: 11 February

Q fact-table: agency worker policy progress
A: | 47.4 (Sept) | Agency worker policy | Head of HR | Late; now March |
S: Late; now March

N unanswerable: Why is the agency worker policy late?

Q date: first meeting of the LGR panel
A: The LGR Scrutiny Panel held its first meeting on 14 January.
S: 14 January

Q date: When do the new councils take over?
A: The Government is to consult on all three proposals from February to April; a decision is expected before the summer recess, elections to the new council or councils in May 2027, and vesting day on 1 April 2028.
S: vesting day on 1 April 2028

Q date: when are elections to the new council
A: The Government is to consult on all three proposals from February to April; a decision is expected before the summer recess, elections to the new council or councils in May 2027, and vesting day on 1 April 2028.
S: May 2027

N unanswerable: When will the LGR Scrutiny Panel next meet?

Q decision: What is the Board asked to do on the budget?
A: The Board is asked to (a) consider the draft budget; (b) tell Cabinet, meeting on 10 February, of any change it wishes to see; and (c) consider whether the savings marked red can be achieved.
S: (a) consider the draft budget; (b) tell Cabinet, meeting on 10 February, of any change it wishes to see; and (c) consider whether the savings marked red can be achieved

Q fact-text: How much must be saved next year?
A: The draft budget needs £38.6m of savings, on top of the £16m due this year.
S: £38.6m

Q fact-text: tax rise planned
A: Council tax is to rise by 4.99%, of which 2% is the adult social care precept; band D would be £1,742.31, up from £1,659.51.
S: 4.99%

Q paraphrase: how much is my council tax going up
A: Council tax is to rise by 4.99%, of which 2% is the adult social care precept; band D would be £1,742.31, up from £1,659.51.
S: 4.99%

Q fact-text: band d next year
A: Council tax is to rise by 4.99%, of which 2% is the adult social care precept; band D would be £1,742.31, up from £1,659.51.
S: £1,742.31

Q fact-text: Band D this year
A: Council tax is to rise by 4.99%, of which 2% is the adult social care precept; band D would be £1,742.31, up from £1,659.51.
S: £1,659.51

N unanswerable: What would band A be in 2026/27?

Q fact-text: shortfall in the government settlement
A: The settlement gave £6.8m less than had been planned for.
S: £6.8m less

Q fact-table: Children forecast 2025/26
A: | Children | 148.9 | 151.2 | 166.1 | 171.5 |
S: 166.1

Q fact-table: children draft budget
A: | Children | 148.9 | 151.2 | 166.1 | 171.5 |
S: 171.5

Q fact-table: adults outturn last year 2024/25
A: | Adults | 211.3 | 224.0 | 225.8 | 241.7 |
S: 211.3

Q fact-table: Highways and waste budget 25/26
A: | Highways and waste | 66.4 | 69.1 | 68.5 | 70.0 |
S: 69.1

Q fact-table: fire service next year's draft
A: | Fire and rescue | 24.8 | 25.6 | 25.9 | 26.4 |
S: 26.4

Q fact-table: whole council forecast this year
A: | Total | 625.2 | 647.6 | 669.0 | 689.4 |
S: 669.0

Q fact-table: corporate services 2024/25
A: | Corporate services | 41.1 | 39.8 | 39.6 | 37.2 |
S: 41.1

N unanswerable: What is the draft adults budget for 2027/28?

Q comparison: Which of public health and fire is over its budget?
A: | Public health | 33.0 | 34.1 | 34.1 | 35.2 |
A: | Fire and rescue | 24.8 | 25.6 | 25.9 | 26.4 |

Q fact-table: savings from adult reviews in 26/27
A: | S01 | Strengths-based reviews, adults | 8,400 | 3,000 | Red | None needed |
S: 8,400

Q fact-table: Children's homes saving second year
A: | S02 | Six new children's homes | 2,750 | 4,100 | Amber | Planning only |
S: 4,100

Q fact-table: tip closures consultation end
A: | S04 | Recycling centres shut two days a week | 640 | 0 | Amber | Closes 2 February |
S: Closes 2 February

Q fact-table: how much by switching the lamps off at night
A: | S06 | Street lights off from midnight | 380 | 60 | Green | Closes 2 February |
S: 380

Q fact-table: risk on staff parking
A: | S08 | Staff parking charges | 210 | 0 | Amber | With unions |
S: Amber

Q fact-table: when would we gain from selling the office block and how much
A: | S09 | Sale of Block C | 0 | 1,150 | Red | None needed |
S: 1,150

Q list: Which savings are rated red?
A: | S01 | Strengths-based reviews, adults | 8,400 | 3,000 | Red | None needed |
A: | S07 | Vacancy factor raised to 6% | 3,900 | 0 | Red | None needed |
A: | S09 | Sale of Block C | 0 | 1,150 | Red | None needed |

N unanswerable: How many posts would go under S05?

N unanswerable: Where will the six new children's homes be?

Q fact-text: Replies to budget survey
A: 3,318 replies were received to the budget survey.
S: 3,318

Q comparison: Are more people than last year willing to pay more tax?
A: 61% would pay more tax to protect services, and 22% would not; in 2025/26 the figures had been 54% and 30%.
S: 61%

Q fact-text: unwilling to pay more this time
A: 61% would pay more tax to protect services, and 22% would not; in 2025/26 the figures had been 54% and 30%.
S: 22%

N unanswerable: How many people replied to last year's budget survey?

Q who-said: what did businesses ask for
A: Business ratepayers, heard on 12 January, asked for no rise in parking charges.
S: no rise in parking charges

Q who-said: What did heads decide about shifting money to high needs?
A: Head teachers on the Schools Forum declined to move 0.5% of the schools block to high needs.
S: declined to move 0.5% of the schools block to high needs

Q who-said: how do carers describe the reviews
A: Carers' groups said that reviews under S01 felt "like an exam you are meant to fail".
S: "like an exam you are meant to fail"

N false-premise: Why did the Schools Forum agree to move money to high needs?

Q fact-text: general reserve at march 2027
A: The general fund reserve would be £19.2m at March 2026 and £17.0m at March 2027; the Section 151 Officer's minimum is £15m.
S: £17.0m

Q fact-text: lowest safe reserve
A: The general fund reserve would be £19.2m at March 2026 and £17.0m at March 2027; the Section 151 Officer's minimum is £15m.
S: £15m

Q fact-text: earmarked reserves total
A: Earmarked reserves stand at £62m.
S: £62m

N unanswerable: How much is in the earmarked reserve for LGR?

Q who-said: what does the s151 officer say about the estimates
A: In her statement under section 25 of the Local Government Act 2003 she calls the estimates "robust but with no room for slippage".
S: "robust but with no room for slippage"

Q date: When is the fire cover review heard and where?
A: 24 April 2026, at Tewford Fire Station: External review of placement costs; Fire cover review (Chief Fire Officer)
S: 24 April 2026, at Tewford Fire Station

Q date: first report of Pettifer's panel
A: 29 May 2026: LGR Scrutiny Panel, first report (Cllr Pettifer)
S: 29 May 2026

Q date: property disposals meeting
A: 27 March 2026: Agency worker policy (Head of HR); Property disposals (Head of Estates)
S: 27 March 2026

N unanswerable: When is the Board looking at county farms?

Q paraphrase: what did they decide about the reorganisation costs in the end
A: RESOLVED: (1) to set up an LGR Scrutiny Panel of seven members, drawn from all groups; (2) that Cllr Pettifer chair it; (3) to ask the Leader to publish the costs of LGR each quarter.
S: to ask the Leader to publish the costs of LGR each quarter

N false-premise: When did the Board resolve to regret the cost of the business case?

Q paraphrase: did they go with Lacey's or Coker's idea on placements
A: RESOLVED: that Cabinet be recommended to commission an external review of placement costs, at not more than £60,000, and that the Board receive monthly rather than quarterly monitoring.
S: commission an external review

N unanswerable: Who seconded Cllr Coker's motion?

Q decision: by when was the placement review agreed by cabinet
A: | 52.2 | External review of placement costs | Director of Children's Services | Cabinet agreed 16 December; £48,000; reports in April |
S: Cabinet agreed 16 December

N unanswerable: What did Cabinet say about the cost of LGR?

Q paraphrase: are any more farms going before 2027
A: Cllr Sykes stated that two of the 31 farms were for sale and that no others would be offered before May 2027.
S: no others would be offered before May 2027

N unanswerable: Which two farms are for sale?

Q fact-table: who's still to name its member of the LGR panel
A: | 51.3(1) | Nominations to LGR Scrutiny Panel | Group leaders | Six of seven received; Reform group to come |
S: Reform group to come

N unanswerable: Who is the Reform member of the LGR panel?

Q paraphrase: how late's the robot note-taker running
A: The largest project, Assist AI for social workers' notes, was four months late.
S: four months late

N unanswerable: When will Assist AI be ready?

Q fact-table: education and school transport forecast
A: | Education and transport to school | 47.2 | 45.5 | 50.7 | 52.3 |
S: 50.7

Q fact-table: Adults budget this year
A: | Adults | 211.3 | 224.0 | 225.8 | 241.7 |
S: 224.0

Q fact-table: public health next year
A: | Public health | 33.0 | 34.1 | 34.1 | 35.2 |
S: 35.2

N unanswerable: What is the forecast for libraries?

Q fact-table: library staffing saving
A: | S05 | Library staffing | 510 | 240 | Green | Closed 9 January |
S: 510

Q fact-table: vacancy factor saving 26/27
A: | S07 | Vacancy factor raised to 6% | 3,900 | 0 | Red | None needed |
S: 3,900

Q fact-table: travel training consultation
A: | S03 | Independent travel training | 900 | 900 | Green | Closed 9 January |
S: Closed 9 January

N unanswerable: How many people answered the consultation on recycling centres?

N false-premise: When did the Schools Forum agree to the 0.5% transfer?

Q paraphrase: who should i watch for the fire cover report
A: 24 April 2026, at Tewford Fire Station: External review of placement costs; Fire cover review (Chief Fire Officer)
S: Fire cover review (Chief Fire Officer)

N unanswerable: When will the Government announce elections to parish councils?
