Q date: when does the leisure contract board meet
A: **Meeting: Friday 17 May 2013, 9.30 a.m., Trevanion House, Penhallick**
S: Friday 17 May 2013, 9.30 a.m.
Q fact-text: which dates does contract Year 6 cover
A: **Contract year reported: Year 6 (1 April 2012 to 31 March 2013)**
S: 1 April 2012 to 31 March 2013
Q fact-table: who chairs the monitoring board
A: | Cllr Loveday Nance (Chairman) | Council | Yes | Yes | Yes |
S: Cllr Loveday Nance
Q fact-table: was Cllr Oates there in February?
A: | Cllr Barbara Oates | Council | Yes | No | Yes |
S: No
Q list: who missed the May meeting
A: | Cllr Simon Tregear | Council | Yes | Yes | No |
A: | Rev. Tom Annear | Friends of the Parks Forum | No | Yes | No |
N unanswerable: why did Cllr Tregear miss the May meeting
Q fact-table: can the vicar from the friends forum vote?
A: | Rev. Tom Annear | Friends of the Parks Forum | No | Yes | No |
S: No
Q fact-table: what is Kerensa Hall's job
A: | Kerensa Hall | Tideway Leisure Ltd, Area Manager | No | Yes | Yes |
S: Tideway Leisure Ltd, Area Manager
Q fact-text: end date of leisure contract
A: The *leisure contract*, with Tideway Leisure Ltd, covers four centres and runs from 1 April 2007 to 31 March 2022.
S: 31 March 2022
Q paraphrase: who has the job of cutting the verges and looking after graveyards
A: The *grounds contract*, with Greenacre Grounds Ltd, covers parks, verges and cemeteries and runs from 1 January 2010 to 31 December 2016, with a choice of three further years.
S: Greenacre Grounds Ltd
Q fact-text: by how long could the grounds contract be extended
A: The *grounds contract*, with Greenacre Grounds Ltd, covers parks, verges and cemeteries and runs from 1 January 2010 to 31 December 2016, with a choice of three further years.
S: three further years
N unanswerable: what is the annual value of the grounds contract?
N unanswerable: who holds the catering contract
Q paraphrase: how many have to turn up for a board meeting to count
A: 1.2 The quorum is three voting members.
S: three voting members
Q fact-text: most the Board can dock in a quarter
A: The Board may levy performance deductions of up to £5,000 in a quarter; greater sums are for the Executive.
S: up to £5,000
Q paraphrase: has the board any power to change what we pay the firms
A: It may not vary prices.
Q definition: when is a breach a failure and not a default
A: 1.3 A *default* is a breach put right within the time allowed; a *failure* is one that is not.
S: a *failure* is one that is not
Q fact-text: points for a major failure
A: Points are given for failures only: 5 for a minor and 20 for a major failure.
S: 20
N unanswerable: how many defaults did Greenacre have in Year 6?
Q paraphrase: how many black marks till we can sack them
A: At 100 points in any twelve months the Council may give notice of termination.
S: 100 points
N unanswerable: how long a notice of termination must the Council give?
Q fact-text: how soon must minutes be published
A: 1.4 The Chairman is chosen each May. The Board meets four times a year, and the minutes are published within ten working days.
S: within ten working days
Q who-said: who brought up cold showers?
A: **88** Cllr Pascoe reported complaints of cold showers at Penhallick Pool.
S: Cllr Pascoe
Q reason: why were the showers cold in January
A: Ms Hall said that a heat exchanger had failed on 4 January and that the part, from Denmark, had been fitted on 29 January.
S: a heat exchanger had failed on 4 January
Q date: when was the hot water at penhallick pool put right
A: Ms Hall said that a heat exchanger had failed on 4 January and that the part, from Denmark, had been fitted on 29 January.
S: 29 January
N unanswerable: what did the new heat exchanger cost
Q who-said: who wanted gym members to have a week for nothing
A: Cllr Tregear thought that members of the gym should be given a free week.
S: Cllr Tregear
Q decision: what did gym members get to make up for the cold showers
A: Mr Eddowes was willing to give a free guest pass.
A: **It was decided** to accept the guest pass (3–0).
S: guest pass
N false-premise: when will gym members get their free week?
Q fact-text: high risks found in playground inspection
A: **89** Ms Dymond reported that the independent inspection of playgrounds had found 3 high, 41 medium and 112 low risks at 52 playgrounds.
S: 3 high
Q fact-text: number of playgrounds inspected
A: **89** Ms Dymond reported that the independent inspection of playgrounds had found 3 high, 41 medium and 112 low risks at 52 playgrounds.
S: 52 playgrounds
Q list: which play areas had dangerous faults
A: The high risks, at Bolenna, Carn Vean and Quay Green, were dealt with on the day.
S: Bolenna, Carn Vean and Quay Green
N unanswerable: what was the high risk at Bolenna?
Q decision: deadline set for the medium risks
A: **It was decided** that medium risks be put right by 30 June.
S: 30 June
N unanswerable: deadline set for the low risks
Q who-said: who was sorry about losing the man who looked after Roscarne Gardens
A: **90** Rev. Annear said that the forum regretted the loss of the park keeper at Roscarne Gardens.
S: Rev. Annear
Q reason: why is there no park keeper any more
A: It was replied that the post had ended with the grant, in December, and that a keeper would cost £24,600 a year.
S: the post had ended with the grant
Q fact-text: yearly cost of a keeper
A: It was replied that the post had ended with the grant, in December, and that a keeper would cost £24,600 a year.
S: £24,600
Q decision: what's the board doing about bringing back a keeper
A: **It was decided** to take no action.
S: to take no action
N unanswerable: who gave the grant for the park keeper?
N false-premise: when will the new park keeper start at Roscarne Gardens?
Q fact-text: price rise Tideway asked for
A: Tideway asked for 4.5%; the contract allows the rise in the Retail Prices Index, which was 3.2% in September.
S: 4.5%
Q decision: how much more will grown ups pay
A: **It was decided** to recommend to the Executive 3.2% for adults and nil for juniors.
S: 3.2% for adults
N unanswerable: how much more will over-60s pay
Q who-said: who wanted kids' prices left alone?
A: Cllr Oates had written to say that juniors' prices should be frozen.
S: Cllr Oates
N unanswerable: what does an adult swim cost now?
Q fact-text: total visits to the centres in Year 6
A: 3.1 Visits to the four centres came to 1,036,400, a rise of 2.1% on Year 5.
A: | All | 1,015,100 | 1,036,400 | 1,040,000 | 6,870 | 80 | 476,500 |
S: 1,036,400
Q comparison: are fewer people swimming
A: Swimming fell by 3.8% and gym visits rose by 11.2%.
S: fell by 3.8%
Q fact-text: growth in gym use
A: Swimming fell by 3.8% and gym visits rose by 11.2%.
S: 11.2%
N unanswerable: why did swimming fall
N false-premise: why did gym visits fall in Year 6?
Q paraphrase: did london 2012 get more kids into running
A: The Olympic summer brought 214 new juniors to the athletics club, but visits in July and August were down.
S: 214 new juniors
Q fact-text: number of full members at year end
A: 3.2 There were 6,870 full members at year end (Year 5: 6,310), and 1,122 pay-as-you-go cardholders.
S: 6,870
Q fact-text: full members year 5
A: 3.2 There were 6,870 full members at year end (Year 5: 6,310), and 1,122 pay-as-you-go cardholders.
S: 6,310
N unanswerable: pay-as-you-go cardholders year 5
Q paraphrase: how many newcomers had packed it in before the year was out
A: Of those who joined in Year 6, 43% had left within it.
S: 43%
N unanswerable: why do new members leave?
Q fact-text: patients on the GP scheme who completed
A: The GP referral scheme took 398 patients, of whom 231 finished the twelve weeks.
S: 231
Q paraphrase: how many people were sent to exercise by their doctor
A: The GP referral scheme took 398 patients, of whom 231 finished the twelve weeks.
S: 398
Q fact-text: how many pensioners are in the Active scheme
A: The Active Over-60s scheme, which is not by referral, had 905 on its books.
S: 905
N unanswerable: how many are in the Active Under-16s scheme
N unanswerable: GP referral patients in Year 5
Q fact-text: accidents recorded
A: 3.3 Two hundred and seven accidents were recorded, of which four were reported to the Health and Safety Executive (HSE).
S: Two hundred and seven
Q fact-text: accidents that had to be reported to HSE
A: 3.3 Two hundred and seven accidents were recorded, of which four were reported to the Health and Safety Executive (HSE).
S: four
Q paraphrase: did anybody nearly drown
A: Two swimmers were rescued from difficulty and both made a full recovery.
S: Two swimmers were rescued
N unanswerable: at which pool were the two swimmers rescued?
Q fact-table: lannow visits year 6
A: | Lannow Dry Centre | 139,900 | 148,200 | 140,000 | 1,030 | 88 | 43,800 |
S: 148,200
Q fact-table: Penhallick pool visits the year before
A: | Penhallick Pool and Gym | 421,300 | 409,800 | 430,000 | 2,940 | 72 | 214,000 |
S: 421,300
Q fact-table: how happy are users at the penhallick pool
A: | Penhallick Pool and Gym | 421,300 | 409,800 | 430,000 | 2,940 | 72 | 214,000 |
S: 72
N unanswerable: how happy were users at the Penhallick pool in Year 5?
Q fact-table: target visits for roscarne
A: | Roscarne Sports Centre | 288,700 | 311,500 | 295,000 | 2,215 | 86 | 121,500 |
S: 295,000
N unanswerable: target visits for Roscarne in Year 7
Q fact-table: gas and electric bill at the lido
A: | St Breaca Lido and Fitness Suite | 165,200 | 166,900 | 175,000 | 685 | 81 | 97,200 |
S: 97,200
Q fact-table: how many belong to Lannow
A: | Lannow Dry Centre | 139,900 | 148,200 | 140,000 | 1,030 | 88 | 43,800 |
S: 1,030
Q comparison: which centres fell short of their visits target?
A: | Penhallick Pool and Gym | 421,300 | 409,800 | 430,000 | 2,940 | 72 | 214,000 |
A: | St Breaca Lido and Fitness Suite | 165,200 | 166,900 | 175,000 | 685 | 81 | 97,200 |
Q fact-text: days the Lido was open in Year 6
A: 3.4 The Lido was open for 114 days, against 121 in Year 5, owing to a crack in the filter tank found on 2 September.
S: 114 days
Q reason: what cut the open-air pool's season short
A: 3.4 The Lido was open for 114 days, against 121 in Year 5, owing to a crack in the filter tank found on 2 September.
S: a crack in the filter tank
Q paraphrase: who had to cough up for the cracked tank, us or the firm?
A: Repairs cost £38,000 and fell to the Council, being structural.
S: the Council
N unanswerable: what will the permanent repair of the Lido filter tank cost?
Q fact-text: management fee paid to Tideway in Year 6
A: 3.5 The Council paid Tideway a management fee of £612,000, falling to £548,000 in Year 7 and to nil in Year 12.
S: £612,000
Q fact-text: management fee year 7
A: 3.5 The Council paid Tideway a management fee of £612,000, falling to £548,000 in Year 7 and to nil in Year 12.
S: £548,000
Q paraphrase: when do we stop paying tideway anything
A: 3.5 The Council paid Tideway a management fee of £612,000, falling to £548,000 in Year 7 and to nil in Year 12.
S: Year 12
N unanswerable: management fee year 8
N unanswerable: management fee paid in Year 5
Q fact-text: Tideway's surplus on the contract
A: Tideway's own accounts for the contract show income of £4.31 million, costs of £4.68 million and, with the fee, a surplus of £242,000.
S: £242,000
Q paraphrase: what's our cut of the profit
A: Half of any surplus over £200,000 comes to the Council: £21,000.
S: £21,000
N unanswerable: Greenacre's surplus on the grounds contract
Q fact-text: how many casual staff
A: 3.6 Staff: 71 full-time and 138 casual.
S: 138 casual
Q fact-text: leisure staff turnover
A: Turnover was 29%.
S: 29%
Q fact-text: apprentices who finished
A: Eleven apprentices began and eight finished.
S: eight
N unanswerable: how many apprentices were taken on by Tideway afterwards?
Q fact-text: points given to Greenacre in Year 6
A: 4.1 Greenacre was given 65 points in Year 6: two major failures (the late first cut of verges in May, and a cemetery path left dug up at Lannow) and five minor.
S: 65 points
Q reason: what did the grounds firm do so badly wrong
A: 4.1 Greenacre was given 65 points in Year 6: two major failures (the late first cut of verges in May, and a cemetery path left dug up at Lannow) and five minor.
S: the late first cut of verges in May, and a cemetery path left dug up at Lannow
Q comparison: did greenacre do worse than the year before
A: 4.1 Greenacre was given 65 points in Year 6: two major failures (the late first cut of verges in May, and a cemetery path left dug up at Lannow) and five minor.
A: The year before it had 40.
Q paraphrase: how many points did tideway pick up
A: Tideway was given 15, all minor.
S: 15
N unanswerable: points given to Tideway in Year 5
N false-premise: what were Tideway's two major failures?
Q paraphrase: money knocked off Greenacre
A: 4.2 Deductions were £11,750 from Greenacre and £2,200 from Tideway.
S: £11,750
Q date: since when has Victoria Meadow had a Green Flag
A: 4.3 Two parks hold the Green Flag: Roscarne Gardens (since 2009) and Victoria Meadow (since 2011).
S: 2011
Q paraphrase: how close did quay green come to the parks award
A: Quay Green was entered in 2012 and missed the pass mark of 66 by three.
S: missed the pass mark of 66 by three
N false-premise: since when has Quay Green held the Green Flag?
Q paraphrase: Green Flag entry fee
A: An entry costs £370.
S: £370
Q date: when is Carn Vean going in for the Green Flag
A: Carn Vean will be entered in 2014.
S: 2014
N unanswerable: when will Bolenna Park be entered for the Green Flag?
Q fact-table: size of Bolenna Park
A: | Bolenna Park | 9.0 | 46,900 | 82 | 70 | 38 | No |
S: 9.0
Q fact-table: what did Victoria Meadow cost to run
A: | Victoria Meadow | 11.8 | 71,300 | 90 | 88 | 19 | Yes (since 2008) |
S: 71,300
Q fact-table: which park gets the most grumbles
A: | Quay Green | 2.1 | 39,700 | 78 | 83 | 47 | Yes (since 2010) |
S: 47
Q fact-table: how clean of litter is Quay Green
A: | Quay Green | 2.1 | 39,700 | 78 | 83 | 47 | Yes (since 2010) |
S: 78
N unanswerable: litter score for Quay Green in Year 5
N unanswerable: cost of Quay Green in Year 5
Q fact-table: grass score carn vean
A: | Carn Vean | 14.5 | 52,600 | 85 | 79 | 26 | Being formed |
S: 79
Q fact-table: how old is the Roscarne Gardens friends group
A: | Roscarne Gardens | 6.2 | 88,400 | 94 | 91 | 12 | Yes (since 2003) |
S: since 2003
N unanswerable: how many members has the Roscarne Gardens friends group?
Q list: which parks have no group of friends
A: | Bolenna Park | 9.0 | 46,900 | 82 | 70 | 38 | No |
A: | Lannow Recreation Ground | 5.4 | 28,100 | 88 | 81 | 9 | No |
Q fact-table: who looks out for the dunes
A: | St Breaca Dunes | 20.3 | 17,500 | 91 | n/a | 5 | Wardens |
S: Wardens
N unanswerable: complaints about St Breaca Dunes in Year 5
Q comparison: dog mess complaints, up or down?
A: 4.4 Complaints of dog fouling were 163 (Year 5: 204).
S: 163 (Year 5: 204)
Q reason: why is there less dog muck about
A: The fall is put down to the warden's evening patrols.
S: the warden's evening patrols
N false-premise: what explains the fall in broken glass complaints?
Q fact-text: broken glass complaints Year 6
A: Complaints of broken glass were 58 (Year 5: 51).
S: 58
Q fact-text: what do park visitors want more than anything
A: 4.5 A survey by the forum in August 2012 asked 640 visitors to seven parks what they would most like: toilets that are open (41%), a café (22%), better paths (15%), more for teenagers (12%).
S: toilets that are open (41%)
Q fact-text: share of visitors who'd like somewhere for a cuppa
A: 4.5 A survey by the forum in August 2012 asked 640 visitors to seven parks what they would most like: toilets that are open (41%), a café (22%), better paths (15%), more for teenagers (12%).
S: 22%
N unanswerable: share of visitors who would like better lighting
Q who-said: who complained of being moved off the swings and the bench?
A: Said a boy of fourteen at Quay Green: "You get moved on from the swings, and then you get moved on from the bench."
S: a boy of fourteen at Quay Green
Q who-said: at which park did a granny say they bring a bucket along
A: Said one grandmother at Bolenna: "We bring a bucket, and I am not joking."
S: Bolenna
Q fact-text: how much would Tideway invest at Roscarne
A: 5.1 *Variation 14 (leisure).* Tideway offers to put £1.15 million into a new gym and soft play at Roscarne, in return for five more years, to 2027.
S: £1.15 million
Q paraphrase: what does tideway want in exchange for building a new gym
A: 5.1 *Variation 14 (leisure).* Tideway offers to put £1.15 million into a new gym and soft play at Roscarne, in return for five more years, to 2027.
S: five more years, to 2027
Q who-said: who reckons the new roscarne gym will have paid its way by year 11
A: Mr Eddowes says that it "pays for itself by Year 11".
S: Mr Eddowes
Q fact-text: what do the consultants say five more years are worth?
A: The Council's adviser, Messrs Holt Farraday, puts the value of the five years at £1.6 million and advises the Council to ask for more.
S: £1.6 million
N unanswerable: what were Holt Farraday paid
Q paraphrase: what time would the pool shut on weeknights under the new plan
A: 5.2 *Variation 15 (leisure).* Penhallick Pool to shut at 9 p.m. instead of 10 p.m. from Monday to Thursday, saving £31,000.
S: 9 p.m.
Q paraphrase: how many are still in the pool building late on
A: An average of 17 people are in the building after nine.
S: 17
Q who-said: who's against shutting the pool earlier?
A: The water polo club objects.
S: The water polo club
N unanswerable: why does the water polo club object
N unanswerable: what time does Penhallick Pool shut on Fridays?
Q fact-text: saving from fewer verge cuts
A: 5.3 *Variation 6 (grounds).* Verges to be cut six times instead of nine, saving £74,000; two trial meadows at Carn Vean.
S: £74,000
Q reason: what's the legal snag with giving Tideway longer
A: 5.4 Legal advice on Variation 14 is that an extension of a third of the term may call for a fresh tender.
S: an extension of a third of the term may call for a fresh tender
Q fact-table: how far have they got with the medium playground faults
A: | 64 | Medium playground risks | P. Gwynne | 30 Jun 2013 | 27 of 41 done |
S: 27 of 41 done
Q fact-table: whose job was the energy audit
A: | 61 | Energy audit of Penhallick Pool | K. Hall | 31 Jan 2013 | Done |
S: K. Hall
N unanswerable: what did the energy audit of Penhallick Pool recommend?
Q fact-table: when should we know why people quit the gym
A: | 71 | Survey of members who left | M. Eddowes | 31 Jul 2013 | Not begun |
S: 31 Jul 2013
Q list: which actions are late
A: | 67 | Lido filter tank, permanent repair | S. Dymond | 30 Apr 2013 | Late |
A: | 70 | Toilets: cost of opening until dusk | P. Gwynne | 17 May 2013 | Late |
N unanswerable: what would it cost to keep the park toilets open until dusk
Q fact-table: who's trying to get money for a teen shelter
A: | 68 | Bid for Quay Green shelter for teenagers | Rev. Annear | 14 Jun 2013 | Begun |
S: Rev. Annear
Q decision: what is the board advised to do about Variation 14
A: The Board is recommended (a) to receive Part 3; (b) to ask the Executive on 11 June to reject Variation 14 as it stands; (c) to accept Variation 15 for a trial of six months from 1 September; (d) to defer Variation 6 until the parishes have been heard; and (e) to choose a Chairman for 2013/14.
S: to ask the Executive on 11 June to reject Variation 14 as it stands
Q decision: how long would the earlier pool closing be tried for
A: The Board is recommended (a) to receive Part 3; (b) to ask the Executive on 11 June to reject Variation 14 as it stands; (c) to accept Variation 15 for a trial of six months from 1 September; (d) to defer Variation 6 until the parishes have been heard; and (e) to choose a Chairman for 2013/14.
S: six months from 1 September
N false-premise: why did the Executive accept Variation 14?
Q date: when's the tour of the sites
A: Site tour: 5 July, leaving Penhallick bus station at 10 a.m.; bring stout shoes; places from Jenna Moyle.
S: 5 July
Q paraphrase: who do i let know i can't make the board
A: Site tour: 5 July, leaving Penhallick bus station at 10 a.m.; bring stout shoes; places from Jenna Moyle.
A: Regrets for absence to the same.
S: Jenna Moyle
Q paraphrase: how long has the sports centre firm got left on its deal
A: The *leisure contract*, with Tideway Leisure Ltd, covers four centres and runs from 1 April 2007 to 31 March 2022.
S: to 31 March 2022
Q date: when did the grounds contract start
A: The *grounds contract*, with Greenacre Grounds Ltd, covers parks, verges and cemeteries and runs from 1 January 2010 to 31 December 2016, with a choice of three further years.
S: 1 January 2010
N unanswerable: when did the cleaning contract start?
Q paraphrase: how often do they pick who's in the chair
A: 1.4 The Chairman is chosen each May. The Board meets four times a year, and the minutes are published within ten working days.
S: each May
Q decision: when did they agree to take the guest pass
A: ### PART 2: MINUTES OF 15 FEBRUARY 2013
A: **It was decided** to accept the guest pass (3–0).
S: 15 FEBRUARY 2013
Q fact-text: medium risks found
A: **89** Ms Dymond reported that the independent inspection of playgrounds had found 3 high, 41 medium and 112 low risks at 52 playgrounds.
S: 41 medium
N unanswerable: medium risks found in the previous inspection
N unanswerable: who carried out the playground inspection
Q fact-text: RPI in September
A: Tideway asked for 4.5%; the contract allows the rise in the Retail Prices Index, which was 3.2% in September.
S: 3.2%
Q decision: will children's prices go up
A: **It was decided** to recommend to the Executive 3.2% for adults and nil for juniors.
S: nil for juniors
Q fact-table: roscarne sports centre visits
A: | Roscarne Sports Centre | 288,700 | 311,500 | 295,000 | 2,215 | 86 | 121,500 |
S: 311,500
Q fact-table: Lido satisfaction
A: | St Breaca Lido and Fitness Suite | 165,200 | 166,900 | 175,000 | 685 | 81 | 97,200 |
S: 81
Q fact-table: what did all the centres spend on power and heat
A: | All | 1,015,100 | 1,036,400 | 1,040,000 | 6,870 | 80 | 476,500 |
S: 476,500
N unanswerable: what did all the centres spend on water?
Q comparison: which centre are customers happiest with
A: | Lannow Dry Centre | 139,900 | 148,200 | 140,000 | 1,030 | 88 | 43,800 |
S: 88
Q paraphrase: repair bill for the cracked tank
A: Repairs cost £38,000 and fell to the Council, being structural.
S: £38,000
Q fact-text: Lido days open in Year 5
A: 3.4 The Lido was open for 114 days, against 121 in Year 5, owing to a crack in the filter tank found on 2 September.
S: 121 in Year 5
N unanswerable: Lido days open in Year 4
Q fact-text: Tideway costs for the contract
A: Tideway's own accounts for the contract show income of £4.31 million, costs of £4.68 million and, with the fee, a surplus of £242,000.
S: £4.68 million
N unanswerable: Tideway's surplus in Year 5
Q fact-text: Tideway's fine
A: 4.2 Deductions were £11,750 from Greenacre and £2,200 from Tideway.
S: £2,200
Q fact-table: complaints about Carn Vean
A: | Carn Vean | 14.5 | 52,600 | 85 | 79 | 26 | Being formed |
S: 26
Q fact-table: yearly cost of Lannow rec
A: | Lannow Recreation Ground | 5.4 | 28,100 | 88 | 81 | 9 | No |
S: 28,100
Q comparison: which is the biggest of the parks
A: | St Breaca Dunes | 20.3 | 17,500 | 91 | n/a | 5 | Wardens |
S: 20.3
Q comparison: has broken glass got worse
A: Complaints of broken glass were 58 (Year 5: 51).
S: 58 (Year 5: 51)
N unanswerable: number of complaints of graffiti
Q fact-text: how many park visitors were asked
A: 4.5 A survey by the forum in August 2012 asked 640 visitors to seven parks what they would most like: toilets that are open (41%), a café (22%), better paths (15%), more for teenagers (12%).
S: 640
Q fact-text: saving from earlier closing of the pool
A: 5.2 *Variation 15 (leisure).* Penhallick Pool to shut at 9 p.m. instead of 10 p.m. from Monday to Thursday, saving £31,000.
S: £31,000
N unanswerable: saving from earlier closing of Roscarne Sports Centre
Q fact-text: how many times a year would verges be mown under variation 6
A: 5.3 *Variation 6 (grounds).* Verges to be cut six times instead of nine, saving £74,000; two trial meadows at Carn Vean.
S: six times instead of nine
Q decision: what should happen to the verge idea for now
A: The Board is recommended (a) to receive Part 3; (b) to ask the Executive on 11 June to reject Variation 14 as it stands; (c) to accept Variation 15 for a trial of six months from 1 September; (d) to defer Variation 6 until the parishes have been heard; and (e) to choose a Chairman for 2013/14.
S: to defer Variation 6 until the parishes have been heard
N false-premise: when did the parishes object to Variation 6?
Q fact-table: has the proper fix of the lido tank been done
A: | 67 | Lido filter tank, permanent repair | S. Dymond | 30 Apr 2013 | Late |
S: Late
Q date: where do they meet in august
A: Further meetings in 2013: 16 August at Roscarne Sports Centre; 15 November at Trevanion House.
S: 16 August at Roscarne Sports Centre
