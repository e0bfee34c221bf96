Q paraphrase: which of our book places are for the chop altogether as things stand now
A: Officers' advice, having regard to the responses, is now that (a) Nine Acres, Ferry Approach and Lock Cottage close as proposed; (b) Fountain Road be kept open until 31 March 2014 to allow a community bid; (c) the mobile library continue to serve sheltered housing only; and (d) opening hours at the other libraries be reduced by an average of three hours a week.
S: Nine Acres, Ferry Approach and Lock Cottage

Q date: Until when do officers now say Fountain Road should stay open?
A: Officers' advice, having regard to the responses, is now that (a) Nine Acres, Ferry Approach and Lock Cottage close as proposed; (b) Fountain Road be kept open until 31 March 2014 to allow a community bid; (c) the mobile library continue to serve sheltered housing only; and (d) opening hours at the other libraries be reduced by an average of three hours a week.
S: 31 March 2014

Q paraphrase: will the van with the books still come round?
A: Officers' advice, having regard to the responses, is now that (a) Nine Acres, Ferry Approach and Lock Cottage close as proposed; (b) Fountain Road be kept open until 31 March 2014 to allow a community bid; (c) the mobile library continue to serve sheltered housing only; and (d) opening hours at the other libraries be reduced by an average of three hours a week.
S: the mobile library continue to serve sheltered housing only

Q fact-table: When was Fountain Road going to close under the proposal people were consulted on?
A: | Fountain Road | 58,200 | 46,900 | 34 | £248,000 | £5.29 | Close March 2013 |
S: Close March 2013

Q fact-table: fountain rd visits 2010/11
A: | Fountain Road | 58,200 | 46,900 | 34 | £248,000 | £5.29 | Close March 2013 |
S: 46,900

Q paraphrase: how dear is it each time someone walks into Ferry Approach
A: | Ferry Approach | 36,100 | 30,200 | 27 | £207,000 | £6.85 | Close September 2012 |
S: £6.85

Q fact-table: How many visits did Nine Acres have in 2009/10?
A: | Nine Acres | 39,800 | 33,600 | 30 | £219,000 | £6.52 | Close September 2012 |
S: 39,800

Q fact-table: central library net cost 2010/11
A: | Central | 412,300 | 398,700 | 62 | £1,304,000 | £3.27 | Keep; open Sundays |
S: £1,304,000

Q fact-table: opening hours per week mulberry green
A: | Mulberry Green | 142,600 | 149,200 | 48 | £391,000 | £2.62 | Keep |
S: 48

Q list: Which branches got busier between 2009/10 and 2010/11?
A: | Mulberry Green | 142,600 | 149,200 | 48 | £391,000 | £2.62 | Keep |
A: | Quarry Lane | 41,700 | 44,100 | 30 | £152,000 | £3.45 | Keep |

Q paraphrase: whats going to happen to the one at Ashgrove
A: | Ashgrove | 52,500 | 51,700 | 34 | £226,000 | £4.37 | Move into leisure centre |
S: Move into leisure centre

Q paraphrase: which one's going to be run by locals?
A: | Bellamy Park | 33,900 | 31,800 | 24 | £178,000 | £5.60 | Pass to community trust |
S: Pass to community trust

Q fact-text: How much a year does the Bellamy Park trust want?
A: For Bellamy Park an expression of interest has come from the Bellamy Park Residents' Trust, which asks for a grant of £40,000 a year for three years, the Council having offered £25,000 for the first year and £15,000 for the second.
S: £40,000 a year for three years

Q paraphrase: what handout has the town hall actually put on the table for Bellamy Park?
A: For Bellamy Park an expression of interest has come from the Bellamy Park Residents' Trust, which asks for a grant of £40,000 a year for three years, the Council having offered £25,000 for the first year and £15,000 for the second.
S: £25,000 for the first year and £15,000 for the second

Q who-said: who led the fountain road deputation
A: The Committee received a deputation of five residents led by Mr Cedric Palmer.
S: Mr Cedric Palmer

Q paraphrase: what did that schoolgirl say about why she needs it?
A: Ms Ines Carvalho, aged 15, said that she did her homework there because there were six of them in a two-bedroomed flat.
S: there were six of them in a two-bedroomed flat

Q paraphrase: what would the campaigners axe to pay for it
A: Mr Palmer suggested the borough magazine, which he understood cost £190,000 a year.
S: the borough magazine

Q fact-text: How long was the door counter out of order according to the Head of Libraries?
A: The Head of Libraries confirmed that the counter had been out of order, but for eleven weeks rather than four months, and that an estimate had been put in for the weeks missing.
S: eleven weeks

Q paraphrase: so were the footfall numbers just made up when the thing was bust?
A: The Head of Libraries confirmed that the counter had been out of order, but for eleven weeks rather than four months, and that an estimate had been put in for the weeks missing.
S: an estimate had been put in for the weeks missing

Q who-said: Who would rather have eight good ones than a dozen half lit?
A: He said that nothing was decided, that the borough had twelve libraries where its neighbours had seven or eight, and that he would rather have "eight good ones than a dozen with the lights half off".
A: Cllr Frayne presented the draft.
S: Cllr Frayne

Q reason: how come Quarry Lane escapes even though hardly anyone goes
A: Ms Lomax replied that Quarry Lane was leased from a developer at no rent until 2021, so that closing it would save staff costs only.
S: leased from a developer at no rent until 2021, so that closing it would save staff costs only

Q paraphrase: how many jobs are going?
A: Ms Lomax said that the draft would take out 31 full-time equivalent (FTE) posts of 118, of which fourteen were vacant.
S: 31 full-time equivalent (FTE) posts

Q decision: What was the result of Cllr Mehrotra's motion on Fountain Road?
A: Cllr Mehrotra moved, Cllr Gilligan seconded, that the Cabinet be asked to withdraw Fountain Road from the list.
A: For: 2. Against: 3. LOST.
S: LOST

Q decision: how long did the committee want to give a community group
A: The Chairman moved, and it was AGREED by 3 votes to 2, that the Cabinet be asked to allow twelve months for a community group to take Fountain Road on before any closure.
S: twelve months

Q paraphrase: how many boxes of old records got soaked
A: The flood of 26 August had wetted 340 boxes, of which 52 had been sent for freeze-drying.
S: 340 boxes

Q fact-text: What total saving on libraries did Cabinet agree in July?
A: Cabinet on 12 July 2011 agreed a saving on libraries of £1.4m over three years: £450,000 in 2012/13, £600,000 in 2013/14 and £350,000 in 2014/15.
S: £1.4m over three years

Q fact-text: libraries saving 2013/14
A: Cabinet on 12 July 2011 agreed a saving on libraries of £1.4m over three years: £450,000 in 2012/13, £600,000 in 2013/14 and £350,000 in 2014/15.
S: £600,000

Q paraphrase: how many forms did people send back
A: There were 4,218 questionnaires returned, nine public meetings attended by 1,030 people in all, and three petitions.
S: 4,218

Q fact-text: turnout at the public meetings
A: There were 4,218 questionnaires returned, nine public meetings attended by 1,030 people in all, and three petitions.
S: 1,030 people

Q paraphrase: did folk buy the idea of less but nicer?
A: Asked whether they agreed that the Council should have "fewer, better" libraries, 39% agreed, 52% disagreed and 9% did not know.
S: 52% disagreed

Q fact-text: What percentage would close the least used libraries?
A: Asked how the saving should be found if it had to be, 44% would cut opening hours, 23% would use volunteers, 18% would close the least used and 15% would buy fewer books.
S: 18%

Q paraphrase: if cuts have to come what would most people live with
A: Asked how the saving should be found if it had to be, 44% would cut opening hours, 23% would use volunteers, 18% would close the least used and 15% would buy fewer books.
S: 44% would cut opening hours

Q reason: Why do people who don't go to the library not bother?
A: Of these, 61% had not entered a library in the past year, the commonest reason being that they bought their books or read on a screen.
S: they bought their books or read on a screen

Q paraphrase: was it mostly pensioners who replied
A: People over 60 made up 47% of those replying but are 16% of residents, while those under 25 made up only 6%.
S: 47% of those replying

Q fact-text: names on the nine acres petition
A: The longest petition, with 5,870 names, concerned Fountain Road; that for Nine Acres carried 2,315 names and that for the mobile library 488.
S: 2,315

Q comparison: Which library drew the most questionnaires, Nine Acres or Fountain Road?
A: Nine Acres drew 612 questionnaires and Fountain Road 1,145; Ferry Approach drew 204.
S: Fountain Road 1,145

Q paraphrase: what's the bill for those gadgets where you scan your own book out?
A: Self-service machines would go into every library kept, at a cost of £318,000 from the capital programme, and are expected to save £210,000 a year in staff time.
S: £318,000

Q paraphrase: how many halts does the bus do where almost nobody turns up
A: The mobile library makes 41 stops, 17 of which were used by fewer than three people on average.
S: 17

Q date: when does the lease at Lock Cottage run out
A: Lock Cottage, open twelve hours a week, would close at the end of its lease on 24 June 2012.
S: 24 June 2012

Q paraphrase: how far would a pensioner at Ferry Approach have to trek instead?
A: The equality impact assessment finds that the closure of Fountain Road would weigh most upon children from overcrowded homes and that of Ferry Approach upon older people, the nearest library being 1.6 miles away with one change of bus.
S: 1.6 miles away with one change of bus

Q paraphrase: has anyone gone over the council's head to the government about this
A: A complaint may be made to the Secretary of State, who may hold a local inquiry; one such complaint has already been made, by a resident of Ferry Approach.
S: one such complaint has already been made, by a resident of Ferry Approach

Q fact-table: saving from shorter hours as now advised
A: | Shorter hours | 0 | 186 |
S: 186

Q fact-table: how much less does the mobile library now save compared with what was consulted on?
A: | Mobile library | 94 | 58 |
S: 58

Q fact-table: management saving now advised
A: | Management | 118 | 150 |
S: 150

Q paraphrase: how much will be left to buy new books next year (12/13)
A: The book fund, £610,000 in 2010/11 and £560,000 in 2011/12, would fall to £440,000 in 2012/13.
S: £440,000

Q fact-text: book fund for 2011/12
A: The book fund, £610,000 in 2010/11 and £560,000 in 2011/12, would fall to £440,000 in 2012/13.
S: £560,000

Q fact-table: When does the Cabinet decide on the strategy?
A: | Decision | Cabinet | 17 January 2012 |
S: 17 January 2012

Q fact-table: deadline for community bids fountain road
A: | Community bids due, Fountain Road | Property | 28 September 2012 |
S: 28 September 2012

Q fact-table: who will give evidence on museum opening hours?
A: | 25 April 2012 | Museum opening hours | Museum Curator |
S: Museum Curator

N unanswerable: How many visits did Lock Cottage have in 2010/11?
N unanswerable: What does the borough magazine cost according to the Council's own accounts?
N unanswerable: how many of the 31 posts are at Fountain Road
N unanswerable: Who voted with Cllr Mehrotra and Cllr Gilligan to keep Fountain Road?
N unanswerable: visits to Quarry Lane 2008/09
N unanswerable: how many petition names did ferry approach get
N unanswerable: How many people came to the meeting about Fountain Road?
N unanswerable: What share of under-25s agreed with fewer, better libraries?
N unanswerable: what proportion of the 600 surveyed by phone wanted shorter hours
N unanswerable: Which independent company did the telephone survey?
N unanswerable: how much did it cost to freeze-dry the archive boxes?
N unanswerable: How far would Fountain Road users have to go to the next library?
N unanswerable: what was the net libraries budget in 2010/11
N unanswerable: How many volunteers do the home visits use?
N unanswerable: What did the Secretary of State reply to the complaint from Ferry Approach?
N unanswerable: what will the hours at Harbour Street be after the cut?
N unanswerable: How much will it cost to move Ashgrove into the leisure centre?
N unanswerable: book fund 2013/14
N unanswerable: has any group put in a bid for Fountain Road
N unanswerable: who owns the building at Nine Acres
N unanswerable: How many redundancies were made after the 2011 strategy?
N false-premise: Why did the select committee vote to withdraw Fountain Road from the closure list?
N false-premise: why is Quarry Lane to close in September 2012
N false-premise: Why did most respondents back fewer, better libraries?
N false-premise: Why has the Council turned down the Bellamy Park trust's offer?
N false-premise: when did visits to Central start to rise
