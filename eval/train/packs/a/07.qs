Q fact-text: What is adult care's forecast overspend at the second quarter?
A: The overspend of £4.5m compares with £3.1m reported for the first quarter.
S: £4.5m

Q fact-text: overspend reported Q1 2015/16
A: The overspend of £4.5m compares with £3.1m reported for the first quarter.
S: £3.1m

Q fact-text: net budget adult care 15/16
A: 1. Net spending is forecast at £168.4m against a budget of £163.9m.
S: £163.9m

Q reason: What are the chief causes of the overspend?
A: 2. The chief pressures are older people's residential placements, where the number supported has risen by 73 since April instead of falling by 40 as planned, and the rise in fees of 2.75% awarded in April after the care homes' association threatened judicial review (the budget provided for 1%).

Q fact-text: how many fewer older people in homes had been planned for?
A: 2. The chief pressures are older people's residential placements, where the number supported has risen by 73 since April instead of falling by 40 as planned, and the rise in fees of 2.75% awarded in April after the care homes' association threatened judicial review (the budget provided for 1%).
S: falling by 40 as planned

Q paraphrase: what pay rise did the old folks' homes get out of the council
A: 2. The chief pressures are older people's residential placements, where the number supported has risen by 73 since April instead of falling by 40 as planned, and the rise in fees of 2.75% awarded in April after the care homes' association threatened judicial review (the budget provided for 1%).
S: 2.75%

Q definition: What's the difference between gross and net budget here?
A: 3. *Gross budget* in this report means spending before clients' contributions and grants; *net budget* means spending after them.

Q fact-table: older people residential and nursing outturn 2014/15
A: | Older people – residential and nursing | 48.2 | 50.9 | 49.6 | 52.8 | 3.2 |
S: 50.9

Q fact-table: How much is forecast for home care for older people this year?
A: | Older people – home care | 24.4 | 23.7 | 23.0 | 23.9 | 0.9 |
S: 23.9

Q fact-table: supported living outturn 2013/14
A: | Learning disability – supported living | 17.5 | 19.2 | 20.8 | 21.1 | 0.3 |
S: 17.5

Q fact-table: mental health variance
A: | Mental health | 9.6 | 9.9 | 9.8 | 10.2 | 0.4 |
S: 0.4

Q list: Which services are forecast to underspend?
A: | Physical disability | 12.7 | 12.5 | 12.4 | 12.3 | –0.1 |
A: | Assessment and care management | 13.9 | 13.1 | 12.2 | 11.5 | –0.7 |

Q fact-table: learning disability residential budget 2015/16
A: | Learning disability – residential | 33.0 | 33.6 | 32.9 | 33.1 | 0.2 |
S: 32.9

Q paraphrase: how much went on social workers and assessing people two years back
A: | Assessment and care management | 13.9 | 13.1 | 12.2 | 11.5 | –0.7 |
S: 13.9

Q fact-text: How much of the savings plan will not be achieved?
A: Of this £6.9m has been delivered or is certain, £2.1m is thought likely and £2.2m will not be achieved.
S: £2.2m

Q paraphrase: how big are the cuts they set themselves for the year
A: 4. The savings plan for the year is £11.2m.
S: £11.2m

Q list: Which savings are rated red?
A: | AC1 | Home care retendering | 1,900 | 640 | 1,100 | Red |
A: | AC3 | Reablement expansion | 1,500 | 410 | 950 | Red |
A: | AC6 | Day centre rationalisation | 550 | 0 | 150 | Red |

Q fact-table: home care retendering savings target
A: | AC1 | Home care retendering | 1,900 | 640 | 1,100 | Red |
S: 1,900

Q fact-table: How much of the telecare saving has been delivered so far?
A: | AC5 | Telecare in place of waking nights | 650 | 220 | 600 | Amber |
S: 220

Q comparison: which saving is going to bring in more than it was meant to
A: | AC7 | Continuing health care – backdated claims | 1,200 | 1,330 | 1,600 | Green |
S: Continuing health care – backdated claims

Q paraphrase: how much have they saved by not filling jobs up to now?
A: | AC8 | Vacancy management | 2,200 | 1,750 | 2,200 | Green |
S: 1,750

Q fact-table: expected by march AC6 day centres
A: | AC6 | Day centre rationalisation | 550 | 0 | 150 | Red |
S: 150

Q fact-table: charging policy saving delivered
A: | AC4 | Charging policy – disability related expenditure | 800 | 800 | 800 | Green |
S: 800

Q reason: Why hasn't reablement saved what it should?
A: 5. The reablement saving has fallen short because two of the five teams (Coldmoor and Sandwell End) could not recruit; the service helped 1,044 people in the half year and 66% needed no further care, exactly as intended, but it had been meant to help 1,700.
S: two of the five teams (Coldmoor and Sandwell End) could not recruit

Q paraphrase: how many people were got back on their feet with no more help needed
A: 5. The reablement saving has fallen short because two of the five teams (Coldmoor and Sandwell End) could not recruit; the service helped 1,044 people in the half year and 66% needed no further care, exactly as intended, but it had been meant to help 1,700.
S: 66%

Q fact-text: how many people was reablement meant to help in the half year?
A: 5. The reablement saving has fallen short because two of the five teams (Coldmoor and Sandwell End) could not recruit; the service helped 1,044 people in the half year and 66% needed no further care, exactly as intended, but it had been meant to help 1,700.
S: 1,700

Q fact-text: carers' assessments done in half year
A: In the half year 488 were done.
A: 6. The Care Act 2014 added an estimated 1,350 carers' assessments a year.
S: 488

Q date: To when has the cap on care costs been put off?
A: The Government's postponement, announced on 17 July, of the cap on care costs from April 2016 to April 2020 spares the Council an estimated £2.6m of preparation; the grant of £1.1m for early assessments has not been reclaimed.
S: April 2020

Q paraphrase: how much does the county get out of spending because the limit on care bills has been delayed?
A: The Government's postponement, announced on 17 July, of the cap on care costs from April 2016 to April 2020 spares the Council an estimated £2.6m of preparation; the grant of £1.1m for early assessments has not been reclaimed.
S: £2.6m

Q fact-text: national living wage cost estimate by director
A: The Director estimates its cost at £3.4m in 2016/17; the providers' own estimate is £5.2m.
S: £3.4m

Q fact-text: What do the care firms themselves say the living wage will cost?
A: The Director estimates its cost at £3.4m in 2016/17; the providers' own estimate is £5.2m.
S: £5.2m

Q fact-text: how much would the 2% social care precept raise
A: A council tax precept of 2% for social care, announced in the Spending Review on 25 November, would raise £5.0m.
S: £5.0m

Q paraphrase: how much dosh would an extra bit on our rates for looking after old people bring in?
A: A council tax precept of 2% for social care, announced in the Spending Review on 25 November, would raise £5.0m.
S: £5.0m

Q fact-text: What level will the National Living Wage be in April 2016?
A: 7. *Risk.* The National Living Wage will be £7.20 from April 2016.
S: £7.20

Q fact-text: number of lead home care providers
A: **50 Home care: new contracts.** The Assistant Director, Commissioning, Simon Astbury, said that the old framework of 71 providers had been replaced on 1 July by eleven lead providers, each with a zone.
S: eleven

Q date: when did the new home care setup begin?
A: **50 Home care: new contracts.** The Assistant Director, Commissioning, Simon Astbury, said that the old framework of 71 providers had been replaced on 1 July by eleven lead providers, each with a zone.
S: 1 July

Q fact-text: How many people had to change home care provider?
A: Continuity had suffered: 412 people had changed provider, where 300 had been expected, and 168 had taken a direct payment in order to keep their old one.
S: 412

Q paraphrase: how many clients opted for cash so they could stick with the carers they knew
A: Continuity had suffered: 412 people had changed provider, where 300 had been expected, and 168 had taken a direct payment in order to keep their old one.
S: 168

Q who-said: Who complained about fifteen-minute visits in Lyde Vale?
A: Mrs Amphlett said that in the Lyde Vale zone visits of fifteen minutes were still being commissioned, in spite of the undertaking given in 2014.
S: Mrs Amphlett

Q who-said: what was mr astbury's defence of the short visits
A: Mr Astbury answered that these were checks on medicines only, and that they were 3% of visits, down from 17%.
S: these were checks on medicines only, and that they were 3% of visits, down from 17%

Q fact-text: rural home care hourly rate
A: It was £15.10 an hour in the towns and £16.45 in the rural zones; the United Kingdom Homecare Association's minimum price was £16.70.
S: £16.45

Q fact-text: what do they pay an hour for home care in town?
A: It was £15.10 an hour in the towns and £16.45 in the rural zones; the United Kingdom Homecare Association's minimum price was £16.70.
S: £15.10 an hour

Q decision: What happened to Ms Vane's motion on home care pay rates?
A: Ms Vane moved that the Cabinet be asked to pay not less than that sum; the motion was lost by four votes to two.
S: the motion was lost by four votes to two

Q fact-text: petition signatures Ansdell Bridge
A: **51 Day opportunities.** Mrs Noakes, speaking as local member for Ansdell Bridge, presented a petition of 2,304 names against the closure of the Ansdell Bridge Day Centre.
S: 2,304

Q fact-text: How much would repairs to the Ansdell Bridge building cost?
A: The Cabinet Member replied that no decision would be made before the consultation ended on 30 November, but that the building needed £380,000 of repairs and that attendance had dropped from 54 a day in 2010 to 31.
S: £380,000

Q who-said: who said people stopped coming because nobody new was let in?
A: A carer, Mr Leonard Quayle, told the Committee that attendance had dropped because new referrals had been stopped.
S: Mr Leonard Quayle

Q date: referrals to Ansdell Bridge paused since when
A: Mrs Fairbrother accepted that referrals had been paused in April 2015.
S: April 2015

Q decision: What did the committee urge the Cabinet to do about referrals?
A: **It was agreed**, on the motion of Mr Dhaliwal, that the Cabinet be urged to reopen referrals at once.
S: reopen referrals at once

Q decision: did the idea of keeping the centre open whatever happens get anywhere
A: An additional motion by Mrs Noakes that the centre be kept open in any event found no seconder.
S: found no seconder

Q fact-text: DoLS applications April to September
A: **52 Deprivation of liberty safeguards (DoLS).** NOTED that 1,906 applications had been received between April and September, of which 744 had been completed; in the whole of 2013/14 there had been 163.
S: 1,906

Q fact-text: How many DoLS applications had there been in 2013/14?
A: **52 Deprivation of liberty safeguards (DoLS).** NOTED that 1,906 applications had been received between April and September, of which 744 had been completed; in the whole of 2013/14 there had been 163.
S: 163

Q paraphrase: what would it cost to catch up on all those liberty forms
A: Officers put it at £1.3m.
A: The Chairman asked that members be told the cost of clearing the backlog.
S: £1.3m

Q fact-text: what correction was made to the July minutes?
A: **49 Minutes of 14 July.** Confirmed, subject to the word "forty" being replaced by "fourteen" in minute 38 (number of extra care flats at Brookmead).
S: the word "forty" being replaced by "fourteen" in minute 38

Q fact-text: share of respondents against closing Ansdell Bridge
A: There were 877 replies: 79% were against the closure of Ansdell Bridge and 52% against that of Cope Street.
S: 79%

Q fact-text: what percentage opposed shutting Cope Street
A: There were 877 replies: 79% were against the closure of Ansdell Bridge and 52% against that of Cope Street.
S: 52%

Q paraphrase: how many of the regulars at Ansdell Bridge have lost their memory?
A: 9. Of the 31 people a day who attend Ansdell Bridge, 22 have dementia.
S: 22

Q fact-text: how far is the nearest other centre from Ansdell Bridge
A: The nearest alternative is Lyde, 11 miles off.
S: 11 miles

Q fact-text: What rent has the Cope Street landlord asked for a new lease?
A: 10. Cope Street has a lease ending on 24 June 2016 at a rent of £61,000; the landlord offered a renewal at £74,500.
S: £74,500

Q date: cope street lease end
A: 10. Cope Street has a lease ending on 24 June 2016 at a rent of £61,000; the landlord offered a renewal at £74,500.
S: 24 June 2016

Q paraphrase: where would the Cope St pensioners go instead
A: Its users could transfer to Priory Court, 600 metres away, which has room for twelve more a day.
S: Priory Court, 600 metres away

Q fact-text: saving under Option A
A: (A) Close both: saving £410,000.
S: £410,000

Q fact-text: What does closing just Cope Street save?
A: (B) Close Cope Street only: saving £175,000.
S: £175,000

Q paraphrase: how much would the trust be given in its first year, then after?
A: (C) Transfer Ansdell Bridge to a community trust with a tapering grant (£90,000, £60,000, £30,000) and close Cope Street: saving £215,000 in year one.
S: £90,000, £60,000, £30,000

Q paraphrase: what do the money people make of the society's business plan?
A: The Ansdell Bridge Society has submitted a business plan, which Finance considers optimistic as to income from room hire.
S: optimistic as to income from room hire

Q decision: Which option does the Director recommend, and on what condition?
A: 12. **The Director recommends Option C**, provided that a trust is constituted by 31 March 2016; failing that, Option A.
S: Option C**, provided that a trust is constituted by 31 March 2016

Q fact-text: which option do the unions back
A: The unions (UNISON and GMB) support Option B.
S: Option B

Q fact-table: Wharf House average attendance 2014/15
A: | Lyde (Wharf House) | 70 | 58 | 61 | £43 | Good |
S: 61

Q fact-table: How much does each attendance at Sandwell End cost?
A: | Sandwell End | 35 | 19 | 21 | £77 | Poor |
S: £77

Q fact-table: places a day cope street
A: | Cope Street | 40 | 27 | 25 | £64 | Fair |
S: 40

Q fact-table: Ansdell Bridge attendance in 2013/14
A: | Ansdell Bridge | 60 | 42 | 35 | £71 | Poor |
S: 42

Q comparison: Which day centre is the cheapest to run per attendance?
A: | Lyde (Wharf House) | 70 | 58 | 61 | £43 | Good |
S: Lyde (Wharf House)

Q list: which buildings are in poor nick
A: | Ansdell Bridge | 60 | 42 | 35 | £71 | Poor |
A: | Sandwell End | 35 | 19 | 21 | £77 | Poor |

Q fact-text: redundancy costs option C
A: Redundancy costs are put at £118,000 under Option A and £34,000 under Option C.
S: £34,000

Q fact-text: How many posts are there at Cope Street?
A: 13. *Staff.* There are 14 posts (10.6 full-time equivalents) at Ansdell Bridge and nine (6.2) at Cope Street.
S: nine (6.2)

Q paraphrase: who'd be hit hardest if it closed, men or women?
A: An equality analysis found a negative effect on women, who are 74% of users.
S: women, who are 74% of users

Q date: when will they look at the DoLS backlog again
A: - 14 June 2016 – DoLS backlog; Review of sensory services
S: 14 June 2016

N unanswerable: How many of the people attending Cope Street have dementia?
N unanswerable: what was the overspend in the third quarter
N unanswerable: which providers make up the eleven
N unanswerable: home care hourly rate before july 2015
N unanswerable: Who seconded Mr Dhaliwal's motion on referrals?
N unanswerable: what would option B cost in redundancies
N unanswerable: How much does Coldmoor day centre cost in repairs?
N unanswerable: how many carers' assessments were carried out in 2013/14
N unanswerable: who voted for Ms Vane's motion
N unanswerable: rent paid for priory court
N false-premise: When did the Cabinet decide to close Ansdell Bridge?
N false-premise: Why did the government take back the £1.1m grant?
N false-premise: why did counsel find the day centre consultation unlawful
N false-premise: what did Mr Stroud say about home care in October?
N false-premise: How many members visited lead providers before the December meeting?

Q fact-table: reablement expansion delivered so far
A: | AC3 | Reablement expansion | 1,500 | 410 | 950 | Red |
S: 410

Q fact-table: What is the target for reviewing high-cost learning disability packages?
A: | AC2 | Reviews of high-cost learning disability packages | 2,400 | 1,750 | 2,400 | Green |
S: 2,400

Q fact-table: day services for older people budget 2015/16
A: | Older people – day services | 4.1 | 3.8 | 3.2 | 3.5 | 0.3 |
S: 3.2

Q fact-table: mental health outturn 2013/14
A: | Mental health | 9.6 | 9.9 | 9.8 | 10.2 | 0.4 |
S: 9.6

Q paraphrase: how many old folk turn up at priory court on a usual day, latest year
A: | Priory Court | 45 | 36 | 33 | £48 | Good |
S: 33

Q fact-table: Coldmoor net cost per attendance
A: | Coldmoor | 30 | 24 | 26 | £52 | Fair |
S: £52

Q fact-table: How many people a day could Ansdell Bridge take if full?
A: | Ansdell Bridge | 60 | 42 | 35 | £71 | Poor |
S: 60

Q paraphrase: how much have gadgets instead of night sitters got to save by the end of the year, realistically
A: | AC5 | Telecare in place of waking nights | 650 | 220 | 600 | Amber |
S: 600
