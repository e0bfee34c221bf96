Q definition: how many residents does it take to force a parish poll?
A: Ten electors may demand a parish poll.
S: Ten
Q paraphrase: can i have my say at the yearly meeting if I live here
A: Any elector of the parish may speak and vote.
S: Any elector of the parish may speak and vote
Q date: when did the lido reopen
A: The Lido opened on 24 May 2014, three weeks late, and 18,412 of you swam in it.
S: 24 May 2014
N unanswerable: why did the Lido open three weeks late?
N unanswerable: when will the Lido open in 2015?
Q fact-text: how many swims were there at the Lido in 2014
A: The Lido opened on 24 May 2014, three weeks late, and 18,412 of you swam in it.
A: What difference did it make  18,412 swims against 11,090 in its last full season (2011).
S: 18,412
Q comparison: was the pool busier than in the old days before it shut
A: What difference did it make  18,412 swims against 11,090 in its last full season (2011).
S: 11,090
N unanswerable: how many swims were there in 2010?
Q fact-text: for how many years has the precept been the same
A: The precept stayed at £266,000 for the third year running.
S: the third year running
Q reason: why isn't the riverside path done?
A: I had also hoped to finish the riverside path; that was beyond us, because Severn Trent's works at Ferry Lane over-ran, and it is now planned for autumn.
S: because Severn Trent's works at Ferry Lane over-ran
N false-premise: when was the riverside path finished?
Q fact-text: who is the new groundsman
A: I thank Len Moxey, who retired in December after 31 years as groundsman, and welcome Tamsin Quill in his place.
S: Tamsin Quill
Q paraphrase: how long did the old chap who mowed everything work for us
A: I thank Len Moxey, who retired in December after 31 years as groundsman, and welcome Tamsin Quill in his place.
S: 31 years
N unanswerable: when did Tamsin Quill start?
Q fact-text: what did the Hospice at Home get from the Mayor
A: My charity, the Hospice at Home, received £3,870; last year's Mayor's charity, the Lifeboat, received £2,915.
S: £3,870
Q fact-text: mayor's charity money for the lifeboat
A: My charity, the Hospice at Home, received £3,870; last year's Mayor's charity, the Lifeboat, received £2,915.
S: £2,915
N unanswerable: which charity will next year's Mayor support?
Q fact-table: How many meetings did Ms Cantrell attend?
A: Ms A Cantrell Bridge 24 13
S: 13
Q fact-table: how many meetings could Cllr Gough have gone to
A: T Gough Meadow 19 11
S: 19
Q paraphrase: did anybody never miss a meeting all year?
A: Mrs E Farrier Meadow 29 29
A: K Lathom (from 2 Oct) Orchard 9 9
Q fact-table: which ward is Cllr Unwin for
A: W Unwin Castle 20 16
S: Castle
Q fact-table: who's the deputy mayor
A: J Bodley (Deputy Mayor) Bridge 26 25
S: J Bodley
N unanswerable: how many meetings did Ms Cantrell attend in 2013-14?
N unanswerable: Why did Ms Cantrell miss eleven meetings?
Q reason: why did mr Minton give up his seat
A: Mr Minton resigned on moving to Spain.
S: on moving to Spain
Q fact-text: how close was the by-election?
A: Mr Lathom won the by-election by 9 votes, with 23% of electors voting.
S: by 9 votes
Q fact-text: turnout by-election
A: Mr Lathom won the by-election by 9 votes, with 23% of electors voting.
S: 23%
N unanswerable: how many votes did Mr Lathom get?
N unanswerable: who came second in the by-election?
Q fact-text: cost of the by-election
A: Election fund £6,000; the by-election cost £3,840.
S: £3,840
Q paraphrase: do councillors get paid
A: Councillors take no allowance save the Mayor's of £1,500.
S: Councillors take no allowance save the Mayor's of £1,500
Q fact-text: cost of relining the pool
A: What we did  Relined the pool (£88,400), put in solar heating (£31,250) and took on six lifeguards.
S: £88,400
Q fact-text: solar heating cost at the lido
A: What we did  Relined the pool (£88,400), put in solar heating (£31,250) and took on six lifeguards.
S: £31,250
Q paraphrase: how much money did the pool lose
A: The shortfall of £17,600 is less than the £25,000 allowed.
S: £17,600
Q paraphrase: are we burning less fuel at the pool now
A: Gas use fell by 38%.
S: fell by 38%
N unanswerable: how much electricity did the Lido use?
N false-premise: why did the Lido lose more than the council had allowed?
Q date: When did the town take over the market?
A: What we did  Took over the market from the District on 1 July 2014.
S: 1 July 2014
Q fact-text: old stall rent
A: Cut the stall rent from £22 to £15.
S: £22
Q fact-text: how many stalls on fridays now?
A: What difference did it make  Stalls on a Friday have risen from 14 to 23; the Saturday craft market averages 11.
S: 23
Q fact-text: stalls at the craft market on average
A: What difference did it make  Stalls on a Friday have risen from 14 to 23; the Saturday craft market averages 11.
S: 11
N unanswerable: stalls at the farmers' market on average
N unanswerable: how many stalls did the Saturday craft market have before July 2014?
Q paraphrase: how many boarded-up shops are left in town this spring
A: Empty shops: 17 in April 2014, 12 in April 2015.
S: 12 in April 2015
N false-premise: why has the number of empty shops gone up since April 2014?
Q fact-text: how far off its estimate was market income
A: Market income £15,980, £1,020 below estimate.
S: £1,020 below estimate
Q date: when did the youth bus stop?
A: The Bus (a Friday mobile club run by the County) was ended in September.
S: September
N unanswerable: how many young people used the Bus?
Q fact-text: average number at the YMCA drop-in
A: What difference did it make  The drop-in has 34 on an average night.
S: 34
Q paraphrase: are the cops getting fewer moans about kids messing about in the gardens
A: Police calls about nuisance in Castle Gardens 61 (2013-14: 97).
S: 61
N unanswerable: police calls about nuisance at the Lido
N unanswerable: Why was the Bus ended in September?
Q fact-text: how many gravestones were laid flat
A: What we did  Laid 212 unsafe stones flat in the cemetery; bought 0.8 ha next to it (£46,000).
S: 212
Q paraphrase: how long until we run out of burial plots
A: What difference did it make  Room for about 25 years.
S: about 25 years
Q fact-text: number of families unhappy about flattened headstones
A: 14 families complained about the stones, and in nine cases we have paid half the cost of refixing.
S: 14 families
N unanswerable: what did the council pay in all for refixing stones?
N false-premise: how many stones were laid flat in St Oswald's churchyard?

Q fact-table: precept for 2015-16
A: | Precept | 266,000 | 266,000 | 266,000 | 274,000 |
S: 274,000
N unanswerable: precept for 2016-17
N unanswerable: what was the precept in 2010-11?
Q fact-table: council tax support grant 2013-14
A: | CTS grant | 0 | 21,400 | 18,100 | 14,500 |
S: 21,400
Q fact-table: Burial fees taken in 14-15
A: | Burial fees | 15,320 | 13,905 | 17,260 | 16,000 |
S: 17,260
Q fact-table: how much lottery cash did the lido get in 13-14
A: | Lottery grant (Lido) | 0 | 60,000 | 40,000 | 0 |
S: 60,000
Q fact-table: staff spend 13-14
A: | Staff | 118,660 | 121,430 | 149,720 | 153,000 |
S: 121,430
Q reason: why has the wage bill jumped?
A: The rise in staff costs is for lifeguards and for overlap of groundsmen.
S: for lifeguards and for overlap of groundsmen
Q fact-table: Assembly Rooms cost in 2012-13
A: | Assembly Rms | 33,905 | 36,240 | 34,760 | 37,000 |
S: 33,905
Q fact-table: what are we planning to hand out in grants next year
A: | Grants given | 14,250 | 13,800 | 17,450 | 18,000 |
S: 18,000
Q paraphrase: what did we earn on the savings last year, 14-15
A: | Interest | 2,904 | 1,877 | 1,215 | 1,000 |
S: 1,215
Q fact-table: market income estimate 15-16
A: | Market | 0 | 0 | 15,980 | 22,000 |
S: 22,000
Q comparison: did the office cost more or less than the year before
A: | Admin. | 30,115 | 31,960 | 29,840 | 31,000 |
S: 29,840
N unanswerable: Why did rents and lettings fall in 14-15?
N unanswerable: Assembly Rooms lettings to the Pennock Players, how much?
Q fact-text: general fund at 31 March 2015
A: RESERVES AT 31 MARCH 2015  General fund £96,410 (31.3.14: £121,885).
S: £96,410
Q fact-text: general fund a year earlier
A: RESERVES AT 31 MARCH 2015  General fund £96,410 (31.3.14: £121,885).
S: £121,885
N unanswerable: path fund a year earlier
Q fact-text: How much is put away for the path
A: Path fund £37,500.
S: £37,500
Q fact-text: interest rate on the Lido loan
A: NOTES  Loan: £90,000 from the Public Works Loan Board, drawn 3 February 2014 for the Lido, over 15 years at 3.71%; £85,200 is owing.
S: 3.71%
Q paraphrase: how much do we still have to pay back on the pool
A: NOTES  Loan: £90,000 from the Public Works Loan Board, drawn 3 February 2014 for the Lido, over 15 years at 3.71%; £85,200 is owing.
S: £85,200
N false-premise: how much was borrowed to buy the burial land?
Q list: what three things did the internal auditor raise
A: Three matters: market takings are counted by one person only; the Lido till was short on eleven days, £136 in all; minutes of the Staffing Committee are unsigned.'
Q paraphrase: was any cash missing at the baths
A: Three matters: market takings are counted by one person only; the Lido till was short on eleven days, £136 in all; minutes of the Staffing Committee are unsigned.'
S: £136 in all
Q decision: what's being done about the way market money is counted
A: Council's reply: two people will count from 1 May; a new till is ordered; minutes were signed on 5 May.
S: two people will count from 1 May
N unanswerable: what will the new till cost?
N unanswerable: what did the external auditor say?
Q reason: why did the bowls club get nothing
A: Bowls Club 3,200 / 0 / mower (refused; club has reserves of £14,000)
S: club has reserves of £14,000
Q fact-table: how much did the carnival committee ask for
A: Carnival Committee 4,000 / 2,950 / road closure
S: 4,000
Q fact-table: Carnival Band grant and why
A: Carnival Band 800 / 0 / uniforms (late)
S: 0
N unanswerable: how much did the Carnival Queen fund get?
Q paraphrase: who ended up with more than they'd put in for?
A: Food Bank 1,000 / 1,500 / rent; the Council chose to give more
S: Food Bank
Q fact-table: what was the wildlife group's money for
A: Wildlife Group 1,000 / 1,000 / otter holt
S: otter holt
N unanswerable: what reserves does the Food Bank have?

Q fact-text: how many electors came in May 2014?
A: 61 electors came.
S: 61
Q fact-text: who was mayor at the 2014 town meeting
A: The Mayor, Councillor Mrs Farrier, took the chair.
S: Councillor Mrs Farrier
Q who-said: who moaned that the lido was dearer than Ludbrook
A: 1 Lido charges. Mr Bob Tranter asked why a family ticket would be £12 when Ludbrook's was £9.
S: Mr Bob Tranter
Q reason: why is our pool dearer than ludbrook's
A: The Clerk replied that Ludbrook's pool was not heated.
S: Ludbrook's pool was not heated
N unanswerable: what does a single adult swim cost?
Q who-said: who said permits for people living near Ferry Lane won't happen?
A: The County Councillor, Mr Vaisey, said that a limit of four hours was being drawn up; residents' permits were 'not on the cards'.
S: Mr Vaisey
N unanswerable: what's the name of the lady who spoke about commuters at Ferry Lane?
Q date: since when can you only park four hours at ferry lane
A: Ferry Lane – four-hour limit since 2 March 2015.
S: 2 March 2015
N unanswerable: what is the fine for overstaying at Ferry Lane?
Q decision: how did the town meeting vote on dogs
A: A vote was taken on whether dogs should be kept on leads in Castle Gardens: 33 for, 19 against.
S: 33 for, 19 against
Q decision: what did the council itself decide about dog leads
A: MATTERS SINCE: Dogs – Council on 7 July resolved, 6 to 3, on leads from May to September only.
S: on leads from May to September only
N unanswerable: which three councillors voted against dogs on leads?
Q fact-text: flood barrier test time in 2014
A: They had, on 12 April, in 3 hours 40 minutes; the aim is 3 hours.
S: 3 hours 40 minutes
Q fact-text: how long did it take to put up the flood wall this spring
A: Flood barriers – test on 18 April 2015 took 3 hours 5 minutes.
S: 3 hours 5 minutes
N unanswerable: how long did the flood barrier test take in 2013?
Q paraphrase: did we ever get our living fir, and who put it in
A: Tree – a Norway spruce was planted in November by the Rotary Club.
S: the Rotary Club
Q fact-table: who's leading on the play area at Orchard?
A: | A7 | Play area, Orchard | Cllr Lathom | 28,000 | Bid to WREN | 2016 |
S: Cllr Lathom
Q fact-table: play area Meadow, where is the money coming from
A: | A6 | Play area, Meadow | Cllr Farrier | 41,000 | S106 | Aug 15 |
S: S106
Q fact-table: riverside path phase 2 cost
A: | A2 | Riverside path, ph. 2 (Weir–Ferry) | Cllr Bodley | 52,000 | none yet | 2017 |
S: 52,000
Q fact-table: when is phase 1 of the path due
A: | A1 | Riverside path, ph. 1 (Bridge–Weir) | Cllr Bodley | 37,500 | Path fund | Oct 15 |
S: Oct 15
N unanswerable: cost of phase 3 of the riverside path
N false-premise: which grant will pay for phase 2 of the riverside path?
Q paraphrase: what stretch by the water will have to wait as there's no money yet?
A: | A2 | Riverside path, ph. 2 (Weir–Ferry) | Cllr Bodley | 52,000 | none yet | 2017 |
S: Weir–Ferry
Q fact-table: cost of the lift study
A: | A4 | Assembly Rms lift – study | Clerk | 2,500 | Gen. fund | Dec 15 |
S: 2,500
N unanswerable: what would the lift itself cost?
Q reason: why won't the environment agency chip in for the second part of the path
A: LETTER from the Environment Agency, 2 April 2015: 'The Agency can't contribute to phase 2 of the path as it lies within the flow route.
S: as it lies within the flow route
Q fact-text: to when has the Meadow Brook scheme been delayed?
A: Our own scheme for Meadow Brook, £1.1m, has been put back to 2018-19.'
S: 2018-19
N unanswerable: why was the Meadow Brook scheme put back?
Q paraphrase: who do I ring about burying my dad
A: Burials: Assistant Clerk (Martin Speke).
S: Assistant Clerk (Martin Speke)
Q paraphrase: whose job is it to mend holes in the road?
A: Litter and bins are for the District, street lamps and potholes the County.
S: the County

Q paraphrase: are we allowed to lay the path by the bridge end
A: We would have no objection to phase 1 if the surface is permeable.
S: if the surface is permeable
Q paraphrase: how many life guards were taken on
A: What we did  Relined the pool (£88,400), put in solar heating (£31,250) and took on six lifeguards.
S: six
N unanswerable: what are the lifeguards paid an hour?
Q paraphrase: how dear was the extra bit of graveyard
A: What we did  Laid 212 unsafe stones flat in the cemetery; bought 0.8 ha next to it (£46,000).
S: £46,000
N false-premise: who gave the council the extra burial land free of charge?
Q paraphrase: for how many people whose stones were pushed over did we share the bill
A: 14 families complained about the stones, and in nine cases we have paid half the cost of refixing.
S: nine cases
Q paraphrase: how many folk work for the town council
A: Staff: 4.6 full-time equivalent, and six seasonal.
S: 4.6 full-time equivalent, and six seasonal
N unanswerable: how many staff did the council have in 2012-13?
