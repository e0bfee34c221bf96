Q fact-text: how many people sit on the pension committee
A: The Committee has eleven members: seven county councillors, two councillors named by the district councils, one representative of the other employers and one of the trade unions.
S: eleven
Q paraphrase: does the union person get a vote?
A: The last two may speak but may not vote.
S: may not vote
Q fact-text: how many must turn up for a valid meeting
A: The quorum is four, of whom at least three must be county councillors.
S: four
N unanswerable: quorum of the Pensions Investment Sub-Group
Q paraphrase: who do i go to first if I disagree with what they decided about my own pension
A: Decisions about individual pensions are made by the Pensions Manager; complaints about them go first to the County Solicitor and then to the Secretary of State.
S: the County Solicitor
Q paraphrase: can the small group that meets the managers sack one by itself
A: It can recommend but cannot decide.
S: cannot decide
Q fact-text: how often does the employers forum meet?
A: A separate Employers' Forum, which is open to every employer, meets once a year in November.
S: once a year in November
N unanswerable: how many employers came to the Employers' Forum in November 2010?
Q fact-text: what should I do with the blue sheets after the meeting
A: *Observers of the Fund's employers and members are welcome. Papers for the private session (Item 11) are printed on blue sheets and should be handed back to the Clerk at the close.*
S: handed back to the Clerk at the close
N unanswerable: what will be discussed in the private session?
Q paraphrase: who missed september's meeting
A: Apologies: Mr. K. Sandiford and Mr. J. Uttley.
S: Mr. K. Sandiford and Mr. J. Uttley
N unanswerable: why did Mr Uttley miss the september meeting

Q fact-text: how much was the fund worth on 30 June 2010?
A: **M14. Fund value.** The County Treasurer, Miss E. Vosper, reported that the Fund had been worth £1,214m on 30th June 2010, against £1,291m on 31st March 2010 and £968m on 31st March 2009.
S: £1,214m
Q fact-text: fund value march 2009
A: **M14. Fund value.** The County Treasurer, Miss E. Vosper, reported that the Fund had been worth £1,214m on 30th June 2010, against £1,291m on 31st March 2010 and £968m on 31st March 2009.
S: £968m
Q fact-text: what did the pension pot stand at by the end of september 2010
A: Its value on 30th September was £1,302m.
S: £1,302m
N unanswerable: fund value at 31 March 2008
Q reason: Why did the sub-group want to get rid of Glaisdale Hart?
A: The Sub-Group had recommended that Glaisdale Hart be dismissed after falling short of its target for eleven of the last twelve quarters.
S: falling short of its target for eleven of the last twelve quarters
N unanswerable: why did the sub-group want Thornaby Pryce put on watch?
Q who-said: which member thought it was the wrong moment to sell
A: Mr. Chivers thought it wrong to sell at the bottom, and moved that the firm be given until March 2011.
S: Mr. Chivers
Q decision: was Glaisdale Hart sacked and by what vote?
A: The recommendation was then CARRIED by 5 votes to 1, Miss Eddowes abstaining.
S: CARRIED by 5 votes to 1
Q decision: vote on giving glaisdale hart more time
A: This was lost by 2 votes to 5.
S: lost by 2 votes to 5
N false-premise: why did the committee decide to keep Glaisdale Hart until March 2011?
N unanswerable: what was the vote on putting Thornaby Pryce on watch
Q who-said: who abstained on the dismissal
A: The recommendation was then CARRIED by 5 votes to 1, Miss Eddowes abstaining.
S: Miss Eddowes
N unanswerable: who seconded Mr Chivers's motion?
Q decision: what share of the fund is to go in property now?
A: The Committee AGREED to 9 per cent and made no rule on shopping centres.
S: 9 per cent
Q fact-text: property share that the treasurer asked for
A: **M17. Property.** The Treasurer proposed to raise the property allocation from 7 to 10 per cent.
S: 10 per cent
N false-premise: when did the committee ban investment in shopping centres
Q who-said: who didn't want money going into shopping centres
A: Mr. Harkaway asked that none of it be spent on shopping centres.
S: Mr. Harkaway
N unanswerable: how much of the property money is in shopping centres?
Q fact-text: number of people who retired through poor health in 2009/10
A: The Pensions Manager, Mr. O. Flinders, said 47, of whom 29 were in the first (highest) tier.
S: 47
N unanswerable: how many members retired on ill health grounds in 2008/09
N unanswerable: how many members took voluntary early retirement in 2009/10?

Q fact-text: fund return for the quarter
A: 5.1 The Fund returned 7.6 per cent in the quarter, against a benchmark of 8.1.
S: 7.6 per cent
Q fact-text: what has the fund made each year over ten years?
A: Over one year it returned 9.4 per cent (benchmark 9.9), over three years 0.3 per cent a year (benchmark 1.2) and over ten years 3.4 per cent a year (benchmark 3.5).
S: 3.4 per cent a year
N unanswerable: what has the fund returned over five years?
Q reason: why did the fund lag its benchmark between july and september
A: 5.2 Most of the shortfall in the quarter came from Glaisdale Hart, whose holdings in one oil company lost value after the spill in the Gulf of Mexico, and from holding too much cash (£58m, or 4.5 per cent, where the strategy allows 1 per cent) while the transition to a new global manager was awaited.
Q fact-text: how much cash is the strategy supposed to hold
A: 5.2 Most of the shortfall in the quarter came from Glaisdale Hart, whose holdings in one oil company lost value after the spill in the Gulf of Mexico, and from holding too much cash (£58m, or 4.5 per cent, where the strategy allows 1 per cent) while the transition to a new global manager was awaited.
S: 1 per cent
N unanswerable: which oil company did Glaisdale Hart hold?
Q fact-table: castlegarth value at end of june
A: | Castlegarth | Property | 78 | 81 | 2.1 | 2.3 | -7.4 |
S: 78
Q fact-table: What did the Far East shares manager return in the September quarter?
A: | Sakura Lomond | Far East equities | 92 | 99 | 7.9 | 7.2 | 1.6 |
S: 7.9
Q fact-table: who looks after our corporate bonds
A: | Burrell Stowe | Corporate bonds | 151 | 157 | 4.4 | 4.1 | 5.8 |
S: Burrell Stowe
Q fact-table: three-year return for Thornaby Pryce
A: | Thornaby Pryce | UK equities, active | 288 | 324 | 12.7 | 13.6 | -1.9 |
S: -1.9
N unanswerable: one-year return for Thornaby Pryce
N unanswerable: what fee does Burrell Stowe charge
Q list: which managers beat their benchmark in the quarter?
A: | Sakura Lomond | Far East equities | 92 | 99 | 7.9 | 7.2 | 1.6 |
A: | Burrell Stowe | Corporate bonds | 151 | 157 | 4.4 | 4.1 | 5.8 |

Q fact-text: how often must there be a valuation
A: 6.1 A valuation is made by law every three years to set what employers pay.
S: every three years
Q paraphrase: how much is the fund short of what it has promised
A: 6.2 On 31st March 2010 liabilities were £1,682m and assets £1,291m, giving a deficit of £391m and a funding level of 77 per cent.
S: £391m
Q comparison: is the fund better or worse funded than at the last valuation?
A: 6.2 On 31st March 2010 liabilities were £1,682m and assets £1,291m, giving a deficit of £391m and a funding level of 77 per cent.
A: At the valuation of 31st March 2007 the funding level was 84 per cent and the deficit £236m.
N unanswerable: funding level at the 2004 valuation
N false-premise: what helped the funding level improve since 2007
Q fact-text: how much did people living longer add to the shortfall?
A: 6.3 The chief causes of the worse result were poor investment returns (£178m) and longer lives (£61m).
S: £61m
Q fact-text: effect on liabilities of switching to CPI
A: The change from the Retail to the Consumer Prices Index for increases, announced in June 2010, lowered the liabilities by £94m.
S: £94m
Q paraphrase: how many years would councils get to clear the shortfall under the actuary's plan
A: 6.4 The deficit was to have been paid off over 20 years; the actuary proposes 22 years for bodies that can raise taxes and 12 years for others.
S: 22 years
Q fact-text: deficit recovery period for employers that can't levy tax
A: 6.4 The deficit was to have been paid off over 20 years; the actuary proposes 22 years for bodies that can raise taxes and 12 years for others.
S: 12 years
Q date: when must employers have replied by
A: 6.5 Consultation with employers closes on 21st January 2011, and the new rates start on 1st April 2011.
S: 21st January 2011
N unanswerable: what will the average future service rate be in 2014
Q fact-table: northdale lump sum
A: | Northdale District Council | 534 | 20.3 | 14.3 | 905 |
S: 905
Q fact-table: southdale proposed pension rate 11/12
A: | Southdale District Council | 488 | 19.7 | 14.0 | 760 |
S: 14.0
Q fact-table: how many police authority staff are paying in?
A: | Eskmere Police Authority | 1,105 | 14.6 | 15.2 | 0 |
S: 1,105
Q fact-table: What percentage does the Museums Trust pay now?
A: | Eskmere Museums Trust | 38 | 16.4 | 23.5 | 0 |
S: 16.4
N unanswerable: proposed rate for Northdale in 2012/13
N unanswerable: how many pensioners does Kirkesk City Council have
Q who-said: who says they'd have to cut repairs
A: 6.6 Brackenrigg Housing Association has written that it "cannot find another £400,000 without cutting repairs", and Eskmere Museums Trust has asked to leave the Fund.
S: Brackenrigg Housing Association
Q paraphrase: what would the museums have to stump up to get out of the scheme
A: Its leaving debt would be about £1.3m.
S: about £1.3m
N unanswerable: what would Brackenrigg's leaving debt be?
N false-premise: when did Eskmere Museums Trust leave the Fund
Q who-said: which district wants one single rate?
A: Southdale District Council would rather keep a single rate.
S: Southdale District Council
N unanswerable: why does Northdale support the split into a rate and a lump sum

Q comparison: do we cost more to run per member than other county schemes
A: The cost of administration in 2009/10 was £24.10 a member, against an average of £21.70 for similar county funds, and £22.95 in 2008/09.
S: £24.10 a member, against an average of £21.70 for similar county funds
Q date: when did people who've left but not retired get their yearly statement
A: 7.2 Annual benefit statements went to contributors on 24th September and to deferred members on 30th July.
S: 30th July
N unanswerable: when were benefit statements sent to pensioners
Q reason: why were some of the statements wrong?
A: Some 340 contributors' statements were wrong because Kirkesk College had sent its pay figures late, and were sent again in November.
S: Kirkesk College had sent its pay figures late
Q fact-table: lump sums at retirement paid on time q2
A: | Retirement lump sum paid | 5 | 95 | 96 | 91 | 148 |
S: 91
Q fact-table: how fast are they meant to write to a widow
A: | Letter to a bereaved relative | 3 | 98 | 97 | 99 | 66 |
S: 3
Q fact-table: transfer in quotes Q1
A: | Transfer-in quotation | 15 | 90 | 81 | 83 | 57 |
S: 81
Q fact-table: target for transfers out
A: | Transfer-out quotation | 15 | 90 | 92 | 90 | 61 |
S: 90
N unanswerable: how many retirement estimates were asked for in Q1?
Q reason: why have pension estimates slowed down so much?
A: 7.3 The fall in estimates arises from redundancy programmes at the County Council and Kirkesk City Council: 402 were asked for in the quarter, when 150 would be normal.
S: redundancy programmes at the County Council and Kirkesk City Council
N unanswerable: why did fewer lump sums get paid on time in Q2
Q paraphrase: how much of our retirement money is in cigarettes
A: **Answer by the Chairman:** On 30th September £17.9m, or 1.4 per cent, of the Fund was in tobacco shares.
S: £17.9m, or 1.4 per cent
N unanswerable: how much of the fund is in arms makers
Q date: during which years did the council stop paying in?
A: The Council took such a holiday from April 1991 to March 1994 and will not do so again.
S: April 1991 to March 1994
Q fact-text: total paid to fund managers 2009/10
A: **Answer:** £3.42m in all, of which £610,000 was performance fees to Sakura Lomond.
S: £3.42m
N unanswerable: what performance fee did Sakura Lomond get in 2008/09
Q date: when will we hear who the new global shares manager is
A: | 11 February 2011 | Appointment of global equity manager | County Treasurer |
S: 11 February 2011
