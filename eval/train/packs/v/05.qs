Q date: when does the management committee meet in august
A: ## Management Committee – Papers for the meeting of Monday 28 August 2017, 6.30pm, Association Office, 4 Slip Road, Carrick
S: Monday 28 August 2017, 6.30pm

Q fact-text: who looks after the buildings – asset manager name
A: **Staff:** Gillian Strang (Director, GS), Euan Petrie-Hill (Finance Manager, EPH), Lorna Cuthill (Housing Services Manager, LC), Stuart Baird (Asset Manager, SB)
S: Stuart Baird

Q definition: who is EPH
A: **Staff:** Gillian Strang (Director, GS), Euan Petrie-Hill (Finance Manager, EPH), Lorna Cuthill (Housing Services Manager, LC), Stuart Baird (Asset Manager, SB)
S: Euan Petrie-Hill (Finance Manager, EPH)

Q paraphrase: who's off until december
A: **Apologies:** Wilma Keddie, Angus Roy (on leave of absence to December)
S: Angus Roy

N unanswerable: why is Angus Roy on leave of absence?

N unanswerable: why did Wilma Keddie send apologies?

Q fact-text: who proposed the April minute?
A: 1. **Minute of 24 April 2017** – approved. Proposed R Forsyth, seconded I Nairn.
S: R Forsyth

Q paraphrase: how fast was the alarm at Creel Court sorted
A: 2. **Matters arising** – SB reported that the smoke alarm at 12 Creel Court had been replaced within a day of the complaint.
S: within a day of the complaint

Q fact-text: what has the Creel Court complainer gone to the Ombudsman about
A: The complainer had since gone to the Ombudsman about compensation, not about the alarm.
S: compensation

N unanswerable: how much compensation did the complainer get?

N false-premise: what did the Ombudsman decide about the smoke alarm?

Q fact-text: gross rent arrears at 31 May
A: 3. **Rent arrears** – LC reported gross arrears of 5.9% at 31 May (target 4.5%).
S: 5.9%

Q fact-text: arrears target
A: 3. **Rent arrears** – LC reported gross arrears of 5.9% at 31 May (target 4.5%).
S: 4.5%

N unanswerable: gross rent arrears at 31 May 2016?

Q paraphrase: how far behind with the rent is the typical person on UC
A: Full-service Universal Credit had gone live in Carrick in March 2017; the 84 tenants on Universal Credit owed on average £412, other tenants in arrears £228.
S: £412

N unanswerable: when does Universal Credit go live in Strathbeg?

Q who-said: who asked about tenants waiting six weeks for their first money?
A: H Doig asked what was being done for tenants who waited six weeks for a first payment.
S: H Doig

Q fact-text: what happens to tenants while they wait for the first UC payment
A: LC said that no notices were served in that time.
S: no notices were served in that time

N unanswerable: how many notices were served on tenants in arrears?

Q decision: what was decided on the factoring fee in June
A: 4. **Factoring** – It was agreed by 4 to 1, R Forsyth dissenting, to raise the factoring fee from £96 to £108 a year from 1 April 2018.
S: to raise the factoring fee from £96 to £108 a year from 1 April 2018

Q who-said: who was against putting up what owners pay?
A: 4. **Factoring** – It was agreed by 4 to 1, R Forsyth dissenting, to raise the factoring fee from £96 to £108 a year from 1 April 2018.
A: R Forsyth thought that owners in Strathbeg got nothing for it.
S: R Forsyth

N unanswerable: how many owners pay the factoring fee?

N unanswerable: who seconded the increase in the factoring fee?

Q fact-text: stock condition survey how far on
A: 5. **Stock condition survey** – The Committee noted that 61% of homes had been surveyed by Brodick Surveyors.
S: 61%

Q decision: did committee let the last tenth be done on paper?
A: The Committee rejected SB's proposal to survey the last 10% by desk-top exercise.
S: rejected SB's proposal

N unanswerable: how much is Brodick Surveyors being paid?

Q date: when must all homes have been looked at
A: The remainder would be surveyed by 31 October.
S: 31 October

Q paraphrase: did farida take on anything extra
A: 6. **Governance** – F Malik agreed to join the Audit & Risk Sub-Committee.
S: join the Audit & Risk Sub-Committee

N false-premise: who joined the Health & Safety Sub-Committee?

Q reason: why couldn't the swings at net loft green be open for the holidays?
A: GS replied that it could not, since the safety surface had failed inspection.
S: since the safety surface had failed inspection

Q who-said: which councillor asked about the play park?
A: 7. **AOCB** – Cllr Tulloch asked whether the play park at Net Loft Green could be re-opened before the school holidays.
S: Cllr Tulloch

N unanswerable: on what date will the play park re-open?

Q definition: what is the ARC?
A: 2.1 The *ARC* (Annual Return on the Charter) is the return which every registered social landlord sends to the Regulator by 31 May each year.
S: the return which every registered social landlord sends to the Regulator by 31 May each year

Q fact-text: how many landlords in our peer group?
A: This paper sets our 2016/17 results beside the year before, our target and the average of our peer group of nine rural associations.
S: nine rural associations

N unanswerable: which associations are in the peer group?

Q fact-table: I12 2016/17 result
A: | I12 | Non-emergency repairs – average days | 7.7 | 9.2 | 7.0 | 6.9 |
S: 9.2

Q paraphrase: how long do you wait for an ordinary job to be done on the house
A: | I12 | Non-emergency repairs – average days | 7.7 | 9.2 | 7.0 | 6.9 |
S: 9.2

Q fact-table: emergency repairs target hours
A: | I11 | Emergency repairs – average hours | 3.4 | 2.9 | 3.5 | 3.8 |
S: 3.5

N unanswerable: how long was the longest wait for an emergency repair?

Q paraphrase: are most folk happy with us, and is it any better than before
A: | I1 | Tenants satisfied with overall service | 88.4% | 90.1% | 90% | 89.7% |
S: 90.1%

N unanswerable: overall tenant satisfaction 2014/15?

Q fact-table: EESSH peer average
A: | I9 | Homes meeting the Energy Standard (EESSH) | 66.5% | 71.8% | 75% | 68.9% |
S: 68.9%

Q fact-table: share of homes up to SHQS in 2016/17
A: | I7 | Homes meeting the Scottish Housing Quality Standard (SHQS) | 93.2% | 94.0% | 96% | 95.1% |
S: 94.0%

N unanswerable: why do some homes still fail the SHQS?

Q fact-table: right first time last year compared with this
A: | I13 | Repairs right first time | 91.0% | 86.3% | 92% | 90.8% |
S: 86.3%

N false-premise: why did the share of repairs done right first time go up?

Q fact-table: days to re-let 2015/16
A: | I35 | Average days to re-let | 26 | 19 | 21 | 30 |
S: 26

Q paraphrase: how much do we lose on houses standing empty
A: | I34 | Rent lost through empty homes | 0.9% | 0.6% | 0.8% | 1.0% |
S: 0.6%

N unanswerable: how many homes are standing empty now?

Q comparison: do we collect as much rent as the other landlords?
A: | I30 | Rent collected as share of rent due | 99.8% | 98.7% | 100% | 99.5% |

Q reason: why did everyday repairs get slower
A: 2.2 Non-emergency repairs slowed because our joiner retired in August 2016 and the post lay vacant for five months.
S: because our joiner retired in August 2016 and the post lay vacant for five months

N unanswerable: who is the new joiner?

Q reason: how come two boilers weren't checked on time?
A: Two gas checks missed their anniversary: both tenants had refused access, and both were done within 11 days.
S: both tenants had refused access

N unanswerable: in which street were the two late gas checks?

Q fact-text: number of tenants interviewed in the survey
A: 2.3 Tenants were asked by an independent firm, Whin Research, between 6 February and 3 March 2017; 402 of our 1,146 tenants were interviewed, by telephone for the first time.
S: 402

Q paraphrase: which company rang round asking people what they thought of us
A: 2.3 Tenants were asked by an independent firm, Whin Research, between 6 February and 3 March 2017; 402 of our 1,146 tenants were interviewed, by telephone for the first time.
S: Whin Research

N unanswerable: why was the tenant survey done by telephone this time?

Q fact-text: satisfaction with value for money of rent
A: Satisfaction with value for money of rent was 79%, and satisfaction with the management of the neighbourhood 87%.
S: 79%

N unanswerable: satisfaction with quality of the home?

Q paraphrase: what's so good about the local office according to tenants
A: "The wee office is what makes it," said one.
A: "You go in and they ken your name."

N unanswerable: who said "Four times I stayed in for the joiner"?

Q fact-table: reactive repairs actual Q1
A: | Reactive repairs | (188,000) | (221,900) | (33,900) | (752,000) |
S: (221,900)

Q paraphrase: how much more than planned went on day-to-day fixing
A: | Reactive repairs | (188,000) | (221,900) | (33,900) | (752,000) |
S: (33,900)

N unanswerable: reactive repairs actual for quarter 1 of 2016/17?

Q fact-table: full-year budget planned maintenance
A: | Planned & cyclical maintenance | (240,000) | (96,250) | 143,750 | (1,310,000) |
S: (1,310,000)

Q fact-table: bad debts variance q1
A: | Bad debts | (19,500) | (27,800) | (8,300) | (78,000) |
S: (8,300)

Q fact-table: how much rent came in April to June?
A: | Rental income | 1,302,000 | 1,296,400 | (5,600) | 5,208,000 |
S: 1,296,400

N unanswerable: how much rent came in in June alone?

Q fact-table: factoring income for the whole year, as budgeted
A: | Factoring income | 9,800 | 9,130 | (670) | 39,200 |
S: 39,200

Q reason: what's held up the kitchens?
A: 3.1 Planned maintenance is behind because the kitchen contractor, McAllister Fitouts, went into administration on 12 May.
S: the kitchen contractor, McAllister Fitouts, went into administration on 12 May

Q date: when do new kitchens start at creel court
A: A replacement will be on site at Creel Court in September; Slip Road kitchens move to 2018/19.
S: September

Q paraphrase: i live on slip road, when's my kitchen
A: A replacement will be on site at Creel Court in September; Slip Road kitchens move to 2018/19.
S: 2018/19

N unanswerable: what is the name of the replacement kitchen contractor?

Q fact-text: cost of storm damage in Strathbeg
A: 3.2 The reactive repairs overspend came mostly from storm damage in Strathbeg on 8 June (£21,000), for which an insurance claim has been made.
S: £21,000

N false-premise: how much has the insurer paid out for the storm?

Q fact-text: insurance excess
A: The excess is £5,000.
S: £5,000

Q fact-text: gearing covenant limit
A: 3.3 Loan covenants: interest cover was 2.31 (covenant 1.10), and gearing 44% (covenant 60%).
S: 60%

Q paraphrase: who do we borrow from
A: We keep two lenders, the Northern Mutual (£11.2m, fixed to 2024) and Caledonian Social Finance (£4.6m, variable).
S: the Northern Mutual (£11.2m, fixed to 2024) and Caledonian Social Finance (£4.6m, variable)

N unanswerable: what interest rate does Caledonian Social Finance charge?

Q fact-text: how many homes for social rent at Kirk Brae
A: 4.1 We propose to build 22 homes at Kirk Brae, Carrick: 14 for social rent and 8 for mid-market rent.
S: 14

Q fact-text: how much grant for Kirk Brae
A: The cost is £3.41m, of which £1.74m would be grant, £1.45m a new loan and £0.22m our own reserves.
S: £1.74m

N false-premise: when was the grant offer for Kirk Brae received?

Q reason: why have the plans shrunk from 30 homes to 22
A: The original scheme of 2015 had 30 homes, but Scottish Water could give capacity for only 22.
S: Scottish Water could give capacity for only 22

N unanswerable: how many of the Kirk Brae homes will be wheelchair-accessible?

Q definition: meaning of mid-market rent
A: 4.2 *Mid-market rent* (MMR) means a rent above that of social housing but below the local market, let to households earning between £18,000 and £36,000.
S: a rent above that of social housing but below the local market

N unanswerable: what will the monthly mid-market rent at Kirk Brae be?

Q fact-text: responses against Kirk Brae
A: 4.3 Consultation in May drew 57 responses: 31 for, 19 against, 7 undecided.
S: 19

Q paraphrase: what bothered the people who didn't want the new houses
A: Those against mostly feared for parking at the church hall; those for spoke of grown-up children who had had to leave the village.
S: parking at the church hall

Q who-said: who wanted every home at Kirk Brae to be social rent
A: The Community Council asked for all 22 homes to be for social rent.
S: The Community Council

N unanswerable: what bothered the seven who were undecided about Kirk Brae?

Q list: risks of the Kirk Brae scheme
A: 4.4 Risks: (a) the wayleave for the overhead line, (b) bats in the old manse, (c) build-cost inflation, and (d) the mid-market homes not letting.

Q fact-text: which Kirk Brae risk is likeliest?
A: Officers think (a) the likeliest and (d) the most costly.
A: 4.4 Risks: (a) the wayleave for the overhead line, (b) bats in the old manse, (c) build-cost inflation, and (d) the mid-market homes not letting.
S: the wayleave for the overhead line

Q paraphrase: who gets to pick the builder
A: 4.5 **Recommendation:** that the Committee approve the scheme subject to grant offer and delegate the choice of contractor to the Development Sub-Group (M Lithgow, A Roy, GS).
S: the Development Sub-Group (M Lithgow, A Roy, GS)

N false-premise: which contractor was chosen for Kirk Brae?

Q fact-table: stage 1 complaints this quarter
A: | Stage 1 complaints | 27 | 19 | 16 about repairs |
S: 27

N unanswerable: how many stage 1 complaints were upheld?

Q fact-table: stage 2 complaints upheld
A: | Stage 2 complaints | 4 | 5 | 1 upheld |
S: 1 upheld

Q paraphrase: is trouble with neighbours getting better or worse
A: | Antisocial behaviour cases opened | 14 | 21 | 6 at Net Loft Green |

Q fact-table: staff accident – what happened
A: | Staff accidents | 1 | 0 | Trip, no time lost |
S: Trip, no time lost

N unanswerable: how many antisocial behaviour cases were there at Creel Court?

N unanswerable: how many freedom of information requests came in during quarter 1?

Q definition: what's the difference between stage 1 and stage 2
A: 5.1 *Stage 1* is an attempt to settle a complaint within five working days at the point of service; *Stage 2* is a formal investigation of up to twenty working days.

Q fact-table: A34 quote
A: | A34 | Quote for Net Loft Green surface | SB | 7 July | Yes – £8,900 |
S: £8,900

Q paraphrase: what would it cost to mend the ground under the swings
A: | A34 | Quote for Net Loft Green surface | SB | 7 July | Yes – £8,900 |
S: £8,900

Q fact-table: who's to do the factoring leaflet?
A: | A35 | Leaflet on factoring fee | LC | 31 October | No |
S: LC

Q list: which actions are not done at all
A: | A32 | Fill joiner's van tracker gap | SB | 31 July | No |
A: | A35 | Leaflet on factoring fee | LC | 31 October | No |

Q fact-table: how many firms bid for internal audit
A: | A36 | Tender for internal audit | EPH | 18 August | Yes – 3 bids |
S: 3 bids

N unanswerable: what did the DWP reply about the six-week wait?

Q fact-table: gas checks done by anniversary in 2016/17
A: | I15 | Gas safety checks done by anniversary | 100% | 99.6% | 100% | 99.9% |
S: 99.6%

Q fact-table: service charges actual q1
A: | Service charges | 61,500 | 62,150 | 650 | 246,000 |
S: 62,150

Q fact-table: loan interest for the full year
A: | Loan interest | (171,000) | (169,480) | 1,520 | (684,000) |
S: (684,000)

Q fact-table: near misses same quarter last year
A: | Near misses | 3 | 2 | Ladders |
S: 2

Q fact-table: how far on is the committee skills review
A: | A33 | Skills review of Committee | GS | 30 September | Started |
S: Started

N false-premise: why did it take longer to re-let homes in 2016/17?

N false-premise: why did Farida Malik decline to join the Audit & Risk Sub-Committee?

N false-premise: why is the Association in breach of its gearing covenant?

N false-premise: why did the Community Council oppose any building at Kirk Brae?
