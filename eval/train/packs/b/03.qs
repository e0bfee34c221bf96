Q fact-text: What net budget did the Cabinet recommend for 2012/13?
A: 6.1 The Cabinet recommends a net budget requirement of £194.62m for 2012/13, as against £203.05m in 2011/12, and a Band D council tax for the Borough's own services of £1,098.44, which is the same as in 2011/12 and in 2010/11.
A: | **Net budget** | **215.10** | **203.05** | **203.05** | **194.62** |
S: £194.62m

Q fact-text: net budget requirement 2011/12
A: 6.1 The Cabinet recommends a net budget requirement of £194.62m for 2012/13, as against £203.05m in 2011/12, and a Band D council tax for the Borough's own services of £1,098.44, which is the same as in 2011/12 and in 2010/11.
A: | **Net budget** | **215.10** | **203.05** | **203.05** | **194.62** |
S: £203.05m

Q comparison: Has Wexbourne's own Band D tax changed over the last three years?
A: 6.1 The Cabinet recommends a net budget requirement of £194.62m for 2012/13, as against £203.05m in 2011/12, and a Band D council tax for the Borough's own services of £1,098.44, which is the same as in 2011/12 and in 2010/11.
S: the same as in 2011/12 and in 2010/11

Q fact-text: By how much does formula grant drop in 2012/13?
A: 6.2 Formula grant falls by £8.9m (7.8%) in 2012/13, having fallen by £13.6m (10.7%) in 2011/12.
S: £8.9m (7.8%)

Q comparison: was the cut in government money bigger last year or this year
A: 6.2 Formula grant falls by £8.9m (7.8%) in 2012/13, having fallen by £13.6m (10.7%) in 2011/12.

Q fact-text: council tax freeze grant amount
A: By accepting the Government's council tax freeze grant the Council receives £2.71m in 2012/13, but for that one year only, whereas the freeze grant accepted for 2011/12 is paid for four years.
S: £2.71m

Q paraphrase: how long does whitehall keep paying the reward we took for freezing the tax the first time
A: By accepting the Government's council tax freeze grant the Council receives £2.71m in 2012/13, but for that one year only, whereas the freeze grant accepted for 2011/12 is paid for four years.
S: four years

Q fact-text: highest council tax increase allowed with no referendum
A: 6.3 Had the tax been put up by 3.5%, which is the most that is allowed without a referendum, £3.80m would have been raised, and would have continued in later years.
S: 3.5%

Q paraphrase: what would we have got in if theyd gone for the biggest hike they could without asking us
A: 6.3 Had the tax been put up by 3.5%, which is the most that is allowed without a referendum, £3.80m would have been raised, and would have continued in later years.
S: £3.80m

Q fact-text: What is the new Greater London precept at Band D?
A: 6.4 The Greater London precept, set by the London Assembly, falls from £309.82 to £306.72 at Band D.
S: £306.72

Q paraphrase: is the mayor of london bit of the bill going up
A: 6.4 The Greater London precept, set by the London Assembly, falls from £309.82 to £306.72 at Band D.
S: falls from £309.82 to £306.72

Q fact-table: probable spend children's services 2011/12
A: | Children's services | 52.85 | 49.70 | 51.95 | 48.85 |
S: 51.95

Q fact-table: What was the budget, as opposed to the probable outturn, for children's services in 2011/12?
A: | Children's services | 52.85 | 49.70 | 51.95 | 48.85 |
S: 49.70

Q fact-table: adult social services budget for 2012/13
A: | Adult social services | 71.20 | 68.45 | 69.10 | 66.30 |
S: 66.30

Q paraphrase: how much are parks and swimming and books getting next year
A: | Leisure, parks and libraries | 14.10 | 11.95 | 11.90 | 10.25 |
S: 10.25

Q fact-table: How much did planning and regeneration actually spend in 2010/11?
A: | Planning and regeneration | 6.75 | 5.10 | 4.95 | 4.60 |
S: 6.75

Q paraphrase: what did the planning people cost us a couple of years back
A: | Planning and regeneration | 6.75 | 5.10 | 4.95 | 4.60 |
S: 6.75

Q fact-table: use of balances in the 2012/13 budget
A: | Use of balances | -3.10 | 0.00 | -3.45 | -1.00 |
S: -1.00

Q fact-table: levies 2012/13
A: | Levies | 9.95 | 10.40 | 10.40 | 10.85 |
S: 10.85

Q reason: Why does Housing's budget go up when every other department's goes down?
A: 6.5 Housing is the only department whose controllable budget rises, because families in bed-and-breakfast hotels have risen in number from 96 in January 2011 to 231 in January 2012.
S: families in bed-and-breakfast hotels have risen in number from 96 in January 2011 to 231 in January 2012

Q paraphrase: how many homeless families were stuck in B&Bs this january
A: 6.5 Housing is the only department whose controllable budget rises, because families in bed-and-breakfast hotels have risen in number from 96 in January 2011 to 231 in January 2012.
S: 231

Q fact-text: families in bed and breakfast over six weeks
A: The target is that no family should be in such a hotel for more than six weeks; 74 have been.
S: 74

Q fact-text: How much more must be saved in 2014/15?
A: 6.6 Savings of £15.3m are put forward for 2012/13; a further £9.8m will have to be found in 2013/14 and £11.2m in 2014/15.
S: £11.2m

Q fact-text: savings needed 2013/14
A: 6.6 Savings of £15.3m are put forward for 2012/13; a further £9.8m will have to be found in 2013/14 and £11.2m in 2014/15.
S: £9.8m

Q fact-text: how many of the posts to be lost are vacant already?
A: The savings entail the loss of 263 posts, of which 118 are vacant; compulsory redundancies are put at no more than 60.
S: 118

Q paraphrase: how many people could be sacked
A: The savings entail the loss of 263 posts, of which 118 are vacant; compulsory redundancies are put at no more than 60.
S: no more than 60

Q fact-table: full year saving from fortnightly refuse collection
A: | EN1 | Fortnightly refuse collection | 880 | 1,350 | 26 | Yes |
S: 1,350

Q paraphrase: what do they save in the first year by emptying bins every other week
A: | EN1 | Fortnightly refuse collection | 880 | 1,350 | 26 | Yes |
S: 880

Q fact-table: How many posts go in the merger of children's centres?
A: | CS2 | Merge nine children's centres into five | 720 | 960 | 31 | Yes |
S: 31

Q fact-table: was there consultation about turning off street lights
A: | EN4 | Switch off one in four street lights, midnight to 5 a.m. | 190 | 240 | 0 | No |
S: No

Q paraphrase: what time will the street lamps go dark
A: | EN4 | Switch off one in four street lights, midnight to 5 a.m. | 190 | 240 | 0 | No |
S: midnight to 5 a.m.

Q fact-table: 2012/13 saving from raising the care threshold
A: | AS7 | Raise threshold for care from "moderate" to "substantial" | 1,640 | 2,200 | 0 | Yes |
S: 1,640

Q fact-table: which saving loses the most posts?
A: | CO2 | Share back-office services with two other boroughs | 1,150 | 2,600 | 47 | No |
S: 47

Q paraphrase: which libraries are being handed to unpaid helpers
A: | LP1 | Transfer Cobden and Pell Green libraries to volunteers | 265 | 330 | 9 | Yes |
S: Cobden and Pell Green libraries

Q fact-table: how much would scrapping help with school clothes save
A: | CS5 | End the school uniform grant | 145 | 145 | 1 | No |
S: 145

Q list: Which of the principal savings were not consulted on?
A: | CS5 | End the school uniform grant | 145 | 145 | 1 | No |
A: | EN4 | Switch off one in four street lights, midnight to 5 a.m. | 190 | 240 | 0 | No |
A: | LP6 | Close Tilling Park paddling pool | 38 | 38 | 2 | No |
A: | CO2 | Share back-office services with two other boroughs | 1,150 | 2,600 | 47 | No |
A: | CO8 | Cut members' allowances by 5% | 52 | 52 | 0 | No |

Q fact-text: How many residents answered Your Money, Your Say?
A: 6.7 Of the 3,906 residents who answered the "Your Money, Your Say" questionnaire between 10 October and 2 December 2011, 71% would sooner have a freeze than keep all services, 64% opposed fortnightly refuse collection (22% favoured it), and 48% opposed the library transfers (39% favoured them).
S: 3,906

Q fact-text: percent in favour of fortnightly collection
A: 6.7 Of the 3,906 residents who answered the "Your Money, Your Say" questionnaire between 10 October and 2 December 2011, 71% would sooner have a freeze than keep all services, 64% opposed fortnightly refuse collection (22% favoured it), and 48% opposed the library transfers (39% favoured them).
S: 22%

Q paraphrase: what proportion of folk were against giving the libraries away
A: 6.7 Of the 3,906 residents who answered the "Your Money, Your Say" questionnaire between 10 October and 2 December 2011, 71% would sooner have a freeze than keep all services, 64% opposed fortnightly refuse collection (22% favoured it), and 48% opposed the library transfers (39% favoured them).
S: 48%

Q fact-text: what did local shops and firms want
A: Businesses, who were consulted on 17 January, asked for a third hour of free parking in Wexbourne High Street.
S: a third hour of free parking in Wexbourne High Street

Q decision: What did Overview and Scrutiny recommend on savings LP6 and CS5?
A: 6.8 The Overview and Scrutiny Commission, at its meeting of 6 February, recommended by seven votes to four that saving LP6 be withdrawn and that saving CS5 be put off for a year.
S: that saving LP6 be withdrawn and that saving CS5 be put off for a year

Q decision: How did Cabinet respond to scrutiny's two recommendations?
A: The Cabinet, on 14 February, accepted the first and declined the second.
S: accepted the first and declined the second

Q who-said: Which officer stated that the estimates are robust?
A: 6.9 In accordance with section 25 of the Local Government Act 2003 the Director of Finance, Mr Alasdair Penhaligon, reports that in his opinion the estimates are robust and the reserves adequate.
S: Mr Alasdair Penhaligon

Q fact-text: how much of the shared services saving is doubtful?
A: He draws attention to two risks: the demand for temporary accommodation, and the shared services saving (CO2), of which he regards about £400,000 as uncertain.
S: about £400,000

Q list: What risks does the Director of Finance point to in his section 25 statement?
A: He draws attention to two risks: the demand for temporary accommodation, and the shared services saving (CO2), of which he regards about £400,000 as uncertain.
S: the demand for temporary accommodation, and the shared services saving (CO2)

Q fact-text: general balances forecast 31 March 2013
A: 6.10 General balances are forecast to be £12.1m at 31 March 2012 and £11.1m at 31 March 2013.
S: £11.1m

Q paraphrase: whats the smallest nest egg the money man will accept
A: His advice is that they be not less than £10.0m.
S: £10.0m

Q fact-text: balances at 31 March 2011
A: At 31 March 2011 they were £15.55m.
S: £15.55m

Q fact-table: total Band C council tax 2012/13
A: | C | 8/9 | 976.39 | 272.64 | 1,249.03 | 1,251.79 | 30,125 |
S: 1,249.03

Q paraphrase: im in a band e house what do i pay altogether from april
A: | E | 11/9 | 1,342.54 | 374.88 | 1,717.42 | 1,721.21 | 14,065 |
S: 1,717.42

Q fact-table: Greater London element for Band G
A: | G | 15/9 | 1,830.73 | 511.20 | 2,341.93 | 2,347.10 | 2,955 |
S: 511.20

Q fact-table: How many homes in Wexbourne are in Band H?
A: | H | 18/9 | 2,196.88 | 613.44 | 2,810.32 | 2,816.52 | 212 |
S: 212

Q fact-table: last year's total for a Band B property
A: | B | 7/9 | 854.34 | 238.56 | 1,092.90 | 1,095.31 | 13,940 |
S: 1,095.31

Q fact-table: wexbourne only share, band f
A: | F | 13/9 | 1,586.64 | 443.04 | 2,029.68 | 2,034.15 | 5,870 |
S: 1,586.64

Q definition: what does Band D mean?
A: "Band D" is the standard band, by which the tax of all the others is measured.
S: the standard band, by which the tax of all the others is measured

Q who-said: Who said nobody came into politics to close a day centre?
A: Councillor Chowdhary said that in two years the Council had lost a fifth of its grant and that no one had come into politics to shut a day centre.
S: Councillor Chowdhary

Q paraphrase: what promise was made to the old folk who go to ostler st
A: He undertook that no person attending Ostler Street would lose a place until another had been found.
S: no person attending Ostler Street would lose a place until another had been found

Q fact-text: cost of Labour's amendment and how it would be paid for
A: Moved by Councillor Thomas Whitgift, seconded by Councillor Ngozi Fairlie: to keep Ostler Street Day Centre open until 31 March 2013, at a cost of £310,000, to be met from the communications budget (£180,000) and from balances (£130,000).
S: £310,000

Q who-said: who compared moving dementia sufferers to moving parcels
A: Councillor Fairlie said that users with dementia could not be moved "like parcels".
S: Councillor Fairlie

Q decision: How did the vote go on keeping Ostler Street open until March 2013?
A: *Lost: for 21, against 27, abstentions 3.*
S: for 21, against 27, abstentions 3

Q decision: vote on weekly collection for flats above shops
A: *Carried: for 29, against 19, abstentions 3.*
S: for 29, against 19, abstentions 3

Q fact-text: How would the Liberal Democrats' refuse amendment be funded?
A: Moved by Councillor Philip Strang, seconded by Councillor Helen Amory: to keep weekly refuse collection in flats above shops, at a cost of £95,000, to be met by ending the civic magazine.
S: ending the civic magazine

Q reason: Why was Councillor Durrant's amendment never voted on?
A: Not seconded, and therefore not put.
S: Not seconded

Q fact-text: how big a rise did the independent want
A: To put up the Band D tax by 2.5%.
S: 2.5%

Q decision: final vote on the budget as amended
A: *Carried: for 28, against 20, abstentions 3.*
S: for 28, against 20, abstentions 3

Q decision: What was decided about fees and charges?
A: (4) That the fees and charges be raised by 4% on average, allotments excepted.
S: raised by 4% on average, allotments excepted

Q paraphrase: is the kids paddling pool safe then
A: (3) That the savings in Table 2 be approved, save LP6, which is withdrawn, and EN1, which shall not apply to flats above shops.
S: LP6, which is withdrawn

Q who-said: who proposed doubling the cut to councillors' allowances
A: **102.** Councillor Oakeshott moved that the reduction in members' allowances be doubled, to 10%.
S: Councillor Oakeshott

Q fact-text: What happened to the motion for a 10% cut in allowances?
A: After some debate she withdrew the motion.
S: withdrew

Q fact-text: How much has been spent on the bandstand so far?
A: Councillor Rathbone (Cabinet Member for Leisure) replied that £25,000 had been spent on the foundations and that the remainder had been put back to 2013/14.
S: £25,000

Q paraphrase: will there be a stage for the band in time for the queens celebrations
A: Councillor Rathbone answered that it would not.
S: it would not

Q fact-text: signatures on the petition to save the day centre
A: A petition of 2,318 signatures against the closing of the day centre was presented by Mrs Josephine Villiers-Tagg.
S: 2,318

Q who-said: Who presented the petition asking for a free school at Ostler Street?
A: A second petition, of 407 signatures, asking that the Ostler Street site be turned over to a free school, was presented by Mr Gareth Lomas.
S: Mr Gareth Lomas

Q fact-text: how many names does a petition need to get a debate?
A: Under the Constitution a petition of 2,000 signatures or more must be debated; the first was debated for 15 minutes and the second was referred to the Cabinet Member for Education.
S: 2,000

Q date: when does council tax benefit end
A: **90.** **Localising support for council tax.** The Council noted that council tax benefit would end on 31 March 2013.
S: 31 March 2013

Q fact-text: number of households on council tax benefit
A: Councillor Whitgift asked how many residents stood to lose; the Cabinet Member for Finance, Councillor Sandeep Chowdhary, said that some 19,400 households received the benefit, of whom about 7,100 were pensioners and would be protected.
S: 19,400

Q date: When will Council consider temporary accommodation?
A: | 27 September 2012 | Council | Temporary accommodation |
S: 27 September 2012

Q date: when will they decide which kids' centres are to go
A: | 20 March 2012 | Cabinet | Children's centres: which four to close |
S: 20 March 2012

Q fact-table: what is scrutiny looking at on 12 June
A: | 12 June 2012 | Overview and Scrutiny Commission | Day centre users: where they have gone |
S: Day centre users: where they have gone

Q date: what time did the budget meeting end
A: The meeting closed at 11.12 p.m.
S: 11.12 p.m.

N unanswerable: What did Housing spend on bed-and-breakfast hotels in 2011/12?
N unanswerable: which children's centres will be closed
N unanswerable: What percentage of residents opposed switching off street lights?
N unanswerable: Which two boroughs will Wexbourne share its back office with?
N unanswerable: band d total for 2013/14
N unanswerable: How many people attend Ostler Street Day Centre?
N unanswerable: who abstained on the substantive motion
N unanswerable: what was formula grant cut by in 2010/11
N unanswerable: How much does the civic magazine cost to print each issue?
N unanswerable: where is the third hour of parking charged at present and how much is it
N false-premise: Why did the council vote to keep Ostler Street Day Centre open?
N false-premise: how many votes were cast for the amendment to raise council tax by 2.5%
N false-premise: why was the free school petition debated by full council?
N false-premise: Why did Cabinet agree to postpone ending the uniform grant?
N false-premise: when will the bandstand be finished for the Jubilee

Q paraphrase: how many people signed to stop the old folks' club being shut
A: A petition of 2,318 signatures against the closing of the day centre was presented by Mrs Josephine Villiers-Tagg.
S: 2,318

Q paraphrase: which bit of council spending is going up and not down
A: 6.5 Housing is the only department whose controllable budget rises, because families in bed-and-breakfast hotels have risen in number from 96 in January 2011 to 231 in January 2012.
S: Housing

Q paraphrase: how long is it ok to leave a family in a b&b
A: The target is that no family should be in such a hotel for more than six weeks; 74 have been.
S: six weeks

Q paraphrase: what'll the poshest houses pay altogether
A: | H | 18/9 | 2,196.88 | 613.44 | 2,810.32 | 2,816.52 | 212 |
S: 2,810.32

Q paraphrase: are councillors taking any less themselves and what does it save
A: | CO8 | Cut members' allowances by 5% | 52 | 52 | 0 | No |
S: 52

Q paraphrase: when does the place for elderly people on ostler street shut under the plan
A: | AS3 | Close Ostler Street Day Centre from 30 June | 310 | 415 | 14 | Yes |
S: 30 June

Q paraphrase: will my allotment rent go up with everything else?
A: (4) That the fees and charges be raised by 4% on average, allotments excepted.
S: allotments excepted

Q paraphrase: how many oap's on the benefit are safe when it's scrapped
A: Councillor Whitgift asked how many residents stood to lose; the Cabinet Member for Finance, Councillor Sandeep Chowdhary, said that some 19,400 households received the benefit, of whom about 7,100 were pensioners and would be protected.
S: about 7,100

Q paraphrase: who was chairing the big budget night
A: The Worshipful the Mayor, Councillor Mrs Edith Dunmore, in the Chair.
S: Councillor Mrs Edith Dunmore

Q comparison: Did Environment and Streets overspend or underspend its 2011/12 budget?
A: | Environment and streets | 33.40 | 30.15 | 29.80 | 28.40 |

Q list: which saving proposals lose no posts at all?
A: | AS7 | Raise threshold for care from "moderate" to "substantial" | 1,640 | 2,200 | 0 | Yes |
A: | EN4 | Switch off one in four street lights, midnight to 5 a.m. | 190 | 240 | 0 | No |
A: | CO8 | Cut members' allowances by 5% | 52 | 52 | 0 | No |
