Q fact-text: who was in the chair on 7 October 2019
A: **In the Chair:** Alderman S. Gillanders
S: Alderman S. Gillanders

Q fact-text: which councillor joined by video
A: **By remote means:** Councillor C. McAtamney
S: Councillor C. McAtamney

Q fact-text: who is the town centre manager
A: **Officers:** Director of Regeneration (Mr P. Eakin); Head of Tourism (Ms D. Quigg); Town Centre Manager (Mr L. Spratt); Democratic Services Officer (Mrs J. Boal)
S: Mr L. Spratt

N unanswerable: who is the chief executive?

Q paraphrase: I'm hard of hearing, who do I call before coming
A: Anyone with a hearing loop or other access need should ring Mrs Boal on 028 7755 5140 at least three days beforehand.
S: Mrs Boal on 028 7755 5140

Q paraphrase: how long can a group coming to address the committee speak for?
A: Deputations are limited to ten minutes and two spokespersons.
S: ten minutes

N unanswerable: How long beforehand must a deputation apply?

Q paraphrase: what came of the motion on giving empty shops a year without rates
A: The Director replied that rates relief was not in the Council's gift but the Department's; the Department for Communities (DfC) had answered on 12 September that it would look at the matter after the Reval 2020 exercise.

Q date: when did full council pass the vacant shops motion?
A: Councillor Laverty asked what had been done about her motion, passed by full Council on 24 June 2019, that owners of long-empty shops be offered a year free of rates.
S: 24 June 2019

Q who-said: who brought the motion about rates on empty shops
A: Councillor Laverty asked what had been done about her motion, passed by full Council on 24 June 2019, that owners of long-empty shops be offered a year free of rates.
S: Councillor Laverty

N unanswerable: who seconded the motion on vacant shops in June?

N false-premise: how many shop owners got a year free of rates?

Q definition: what is DfC
A: The Director replied that rates relief was not in the Council's gift but the Department's; the Department for Communities (DfC) had answered on 12 September that it would look at the matter after the Reval 2020 exercise.
S: Department for Communities

Q comparison: how much dearer has the Christmas market become
A: Members had been told that the market would cost £41,000.
A: Mr Spratt now gave the figure as £46,500, since hostile-vehicle barriers would have to be hired.

Q reason: Why has the bill for the Christmas market gone up?
A: Mr Spratt now gave the figure as £46,500, since hostile-vehicle barriers would have to be hired.
S: hostile-vehicle barriers would have to be hired

Q who-said: who moaned that every child could have a present for that money
A: Alderman Hanvey said that at such a price "we could send every child a present".
S: Alderman Hanvey

Q decision: is the Christmas market on and for how long?
A: It was proposed by Councillor Trimble, seconded by Alderman McGrogan, and **agreed** that the market go ahead, for two weekends rather than three.
S: the market go ahead, for two weekends rather than three

Q fact-text: seconder for the Christmas market proposal
A: It was proposed by Councillor Trimble, seconded by Alderman McGrogan, and **agreed** that the market go ahead, for two weekends rather than three.
S: Alderman McGrogan

N unanswerable: on which dates will the Christmas market be held?

N unanswerable: what did the Christmas market cost in 2018?

Q fact-text: who got the dredging job and for how much
A: **Noted** that the tender had been awarded on 20 September 2019 to Rathlee Marine Ltd for £288,400, the lower of two.
S: Rathlee Marine Ltd for £288,400

Q date: when was the Portnacross dredging tender awarded
A: **Noted** that the tender had been awarded on 20 September 2019 to Rathlee Marine Ltd for £288,400, the lower of two.
S: 20 September 2019

N unanswerable: what was the higher tender for the harbour dredging?

N unanswerable: when will the harbour dredging start?

Q fact-text: how many people were interviewed in the visitor study?
A: Interviewers spoke with 812 people in the three towns between 3 and 22 June 2019.
S: 812

N unanswerable: how much did the Fairhead Insight study cost?

Q who-said: Who complained there's nowhere to eat in the evening?
A: > "Nowhere to get a bite after five." – visitor from Lisburn, Portnacross
S: visitor from Lisburn

Q paraphrase: did anyone in the study grumble about buses
A: > "If the bus ran on a Sunday I'd be here every week." – man, 20s, Bannfoot
S: "If the bus ran on a Sunday I'd be here every week."

Q who-said: which interviewee mentioned the bank going
A: > "I come for the butcher and the bank, and the bank's away in January." – woman, 60s, Ballymoyle
S: woman, 60s

Q fact-text: share of Ballymoyle visitors who walked in
A: 58% of people in Ballymoyle came by car, 12% by bus and 27% on foot;
S: 27%

N unanswerable: share of Portnacross visitors who came by car

Q fact-text: average stay in Portnacross
A: the average visit lasted 52 minutes in Ballymoyle, 97 minutes in Portnacross and 38 minutes in Bannfoot;
S: 97 minutes

Q comparison: in which town do people hang about longest?
A: the average visit lasted 52 minutes in Ballymoyle, 97 minutes in Portnacross and 38 minutes in Bannfoot;
S: 97 minutes in Portnacross

Q fact-text: what does the typical person spend in Bannfoot
A: the average spend was £23.10 in Ballymoyle, £31.60 in Portnacross and £14.75 in Bannfoot;
S: £14.75

N unanswerable: what does the typical person spend in Glenravel?

Q paraphrase: do shoppers think the car parks are a rip-off
A: 71% thought parking charges fair; 9% had stayed away at some time because of them;
S: 71% thought parking charges fair

Q fact-text: how many were put off by parking fees
A: 71% thought parking charges fair; 9% had stayed away at some time because of them;
S: 9%

Q list: what did the footfall and visitor study find
A: 58% of people in Ballymoyle came by car, 12% by bus and 27% on foot;
A: the average visit lasted 52 minutes in Ballymoyle, 97 minutes in Portnacross and 38 minutes in Bannfoot;
A: the average spend was £23.10 in Ballymoyle, £31.60 in Portnacross and £14.75 in Bannfoot;
A: 71% thought parking charges fair; 9% had stayed away at some time because of them;
A: more than half of those under 25 bought clothes only on the internet.

Q reason: why is Portnacross doing so well?
A: Dr Casement said that Portnacross did well because day visitors stayed for a meal.
S: day visitors stayed for a meal

N false-premise: why is Bannfoot doing so well?

Q reason: why can't we split the Bannfoot findings by age group
A: She warned that the sample in Bannfoot, of 96 people, was too small for figures by age.
S: the sample in Bannfoot, of 96 people, was too small

N unanswerable: how many people were interviewed in Portnacross?

Q reason: why wasn't Glenravel in the study
A: Councillor Shiels asked why Glenravel village had been left out; Dr Casement said that it had not been in the brief.
S: it had not been in the brief

Q fact-table: Main Street footfall 2018
A: | Ballymoyle, Main Street | 31,400 | 30,850 | 28,200 | 26,900 |
S: 28,200

Q fact-table: How many people a week went past the Diamond in Bannfoot in 2016?
A: | Bannfoot, Diamond | 7,800 | 7,420 | 6,900 | 6,310 |
S: 7,800

N unanswerable: how many people a week went past the Diamond in Bannfoot in 2015?

Q fact-table: castle mall this year so far
A: | Ballymoyle, Castle Mall | 18,900 | 19,250 | 19,600 | 20,150 |
S: 20,150

Q paraphrase: is the quay any busier than in 2017
A: | Portnacross, Quay | 12,300 | 13,900 | 15,100 | 16,750 |

Q list: which counters show more people in 2019 than in 2018?
A: | Ballymoyle, Castle Mall | 18,900 | 19,250 | 19,600 | 20,150 |
A: | Ballymoyle, Bridge Street | 9,700 | 9,100 | 8,050 | 8,300 |
A: | Portnacross, Quay | 12,300 | 13,900 | 15,100 | 16,750 |

N false-premise: why did footfall at Castle Mall drop?

Q definition: what is a long-term vacancy
A: 3.1 *Vacancy* means that no trade was carried on in the unit on the day of the survey; *long-term vacancy* means that this was so at three yearly surveys running.
S: this was so at three yearly surveys running

Q fact-text: empty shops in Ballymoyle september 2019
A: 3.2 In September 2019, 61 of 402 units in Ballymoyle were vacant (15.2%), of which 24 were long-term vacant.
S: 61 of 402

Q fact-text: how many Ballymoyle shops have been empty for ages
A: 3.2 In September 2019, 61 of 402 units in Ballymoyle were vacant (15.2%), of which 24 were long-term vacant.
S: 24

N unanswerable: how many Bannfoot shops are long-term vacant?

Q comparison: Ballymoyle vacancies this year against last
A: 3.2 In September 2019, 61 of 402 units in Ballymoyle were vacant (15.2%), of which 24 were long-term vacant.
A: A year before, 54 had been vacant.

Q fact-text: number of vacant units in Bannfoot
A: In Portnacross there were 7 vacant units and in Bannfoot 22.
S: 22

N unanswerable: how many units were vacant in Portnacross a year before?

Q reason: why are there more boarded-up shops in Ballymoyle?
A: 3.3 The rise in Ballymoyle is chiefly owing to the closing of the Hartley's department store on 30 March, after which five shops in the arcade beside it gave up.
S: the closing of the Hartley's department store

Q date: what day did Hartleys shut
A: 3.3 The rise in Ballymoyle is chiefly owing to the closing of the Hartley's department store on 30 March, after which five shops in the arcade beside it gave up.
S: 30 March

Q paraphrase: who owns the old department store building
A: The landlord, a pension company in Leeds, has not answered the Council's letters.
S: a pension company in Leeds

N unanswerable: how many jobs were lost when Hartley's closed?

Q fact-text: maximum grant for a new shopfront
A: 4.1 The **Shopfront Improvement Scheme** pays half the cost of a new front, up to £5,000.
S: £5,000

Q fact-text: what can a new business get towards its rent
A: The **Shop Start Scheme** pays part of the rent of a new business in a unit that has stood empty for six months, up to £3,600 in the first year.
S: up to £3,600 in the first year

N unanswerable: what can a new business get towards its rent in the second year?

Q comparison: difference between the Shopfront Improvement and the Shop Start scheme
A: 4.1 The **Shopfront Improvement Scheme** pays half the cost of a new front, up to £5,000.
A: The **Shop Start Scheme** pays part of the rent of a new business in a unit that has stood empty for six months, up to £3,600 in the first year.

Q paraphrase: whose money pays for shop start
A: The first is paid for by DfC, the second by Council.
S: the second by Council

Q list: what conditions must I meet to get Shop Start
A: 4.2 To apply for Shop Start a business must: have traded for less than twelve months; hold a lease of two years or more; have a business plan approved by the enterprise agency; and not move from another shop in the Borough.

Q fact-text: minimum lease for Shop Start
A: 4.2 To apply for Shop Start a business must: have traded for less than twelve months; hold a lease of two years or more; have a business plan approved by the enterprise agency; and not move from another shop in the Borough.
S: two years or more

Q fact-text: Shop Start offers made by end of August
A: By 31 August there had been 19 applications and 11 offers; 4 were refused because the applicant had moved from another shop, and 4 awaited a decision.
S: 11 offers

Q reason: why were some shop start applicants turned away
A: By 31 August there had been 19 applications and 11 offers; 4 were refused because the applicant had moved from another shop, and 4 awaited a decision.
S: the applicant had moved from another shop

N unanswerable: how many Shopfront applications were refused?

Q paraphrase: can I still put in for money for a new shop front?
A: Shopfront closed to applications on 28 June 2019, the money being all promised.
S: Shopfront closed to applications on 28 June 2019

N unanswerable: when will the Shopfront scheme reopen?

Q list: what options were members given for the future of Shop Start
A: 4.4 Members were asked whether Shop Start should (i) remain as it is, (ii) be extended to upper floors, (iii) be extended to the villages, or (iv) be closed in March 2020.

Q decision: what did they settle on for Shop Start in the end?
A: Option (iii) was then **agreed** without a vote.
A: 4.4 Members were asked whether Shop Start should (i) remain as it is, (ii) be extended to upper floors, (iii) be extended to the villages, or (iv) be closed in March 2020.
S: Option (iii)

Q fact-text: how did the vote on upper floors go
A: Councillor Devenney proposed (ii), seconded by Councillor Magowan; the proposal fell by 3 votes to 5.
S: fell by 3 votes to 5

N false-premise: how many voted for extending Shop Start to the villages?

Q fact-table: shop start Portnacross offered
A: | Shop Start | Portnacross | 12,000 | 10,800 | 5,400 |
S: 10,800

Q fact-table: how much shopfront money has actually been paid out in Bannfoot?
A: | Shopfront | Bannfoot | 30,000 | 30,000 | 28,600 |
S: 28,600

Q fact-table: bannfoot shop start paid so far
A: | Shop Start | Bannfoot | 24,000 | 7,200 | 1,800 |
S: 1,800

N unanswerable: shop start paid so far in Glenravel

Q fact-table: budget for shopfront in ballymoyle
A: | Shopfront | Ballymoyle | 60,000 | 60,000 | 41,250 |
S: 60,000

Q comparison: Phase 1 cost against the contract sum
A: 5.1 Phase 1 (paving, lighting, 22 trees) was finished on 14 May 2019, eleven weeks late, at a cost of £1.94 million against a contract sum of £1.81 million.
S: £1.94 million against a contract sum of £1.81 million

Q fact-text: how late was the Diamond job
A: 5.1 Phase 1 (paving, lighting, 22 trees) was finished on 14 May 2019, eleven weeks late, at a cost of £1.94 million against a contract sum of £1.81 million.
S: eleven weeks late

Q reason: why was the Diamond late being finished?
A: Lateness was caused by an unrecorded cellar beneath the market house; the extra cost by a change from concrete to granite kerbs which the Department for Infrastructure (DfI) required.
S: an unrecorded cellar beneath the market house

Q reason: why did the Diamond cost more than contracted
A: Lateness was caused by an unrecorded cellar beneath the market house; the extra cost by a change from concrete to granite kerbs which the Department for Infrastructure (DfI) required.
S: a change from concrete to granite kerbs

N unanswerable: who was the contractor for the Diamond?

Q paraphrase: did the shopkeepers get anything for the disruption in Bannfoot
A: 5.2 Traders were not compensated, there being no power to do so, but parking was free from February to May.
S: Traders were not compensated

N false-premise: how much compensation was paid to traders on the Diamond?

Q fact-text: how much are we hoping to get for the river walk
A: 5.3 Phase 2 (the riverside path) depends on a bid of £900,000 to the Rural Tourism Fund, put in on 31 July.
S: £900,000

Q date: when will we hear about the rural tourism money
A: The result is looked for in December.
S: December

Q list: what might go wrong with phase 2
A: 5.4 Risks to Phase 2 are flooding during the works, the title to a strip of land of 40 metres owned by nobody known, and a rise in stone prices.

Q paraphrase: what if we don't get the grant for the riverside
A: If the bid fails, the Director will bring back a smaller scheme.
S: the Director will bring back a smaller scheme

N unanswerable: when will Phase 2 be finished?

Q fact-text: Causeway Centre visitors this season
A: 6.1 Ms Quigg reported 184,200 visits to the Moyle Causeway Centre in the season to 30 September, against 171,900 in the same months of 2018 and a target of 180,000.
S: 184,200

N unanswerable: Causeway Centre visitors in the 2017 season

Q paraphrase: are visitors buying more in the Causeway gift shop
A: The average spend in the shop fell from £4.12 to £3.87.
S: fell from £4.12 to £3.87

N unanswerable: why did spending in the Causeway Centre shop fall?

Q date: when does the tourist office move to the library
A: 6.2 The Ballymoyle Visitor Information Centre (VIC) will move to the library on 6 January 2020.
S: 6 January 2020

Q fact-text: opening times of tourist information after the move
A: Opening hours there will be 10 am to 5 pm, Monday to Saturday.
S: 10 am to 5 pm, Monday to Saturday

Q who-said: who was against moving the VIC?
A: Alderman McGrogan asked that his dissent be recorded.
S: Alderman McGrogan

N unanswerable: opening times of the tourist information on bank holidays before the move

Q fact-table: when is the Ballymoyle bank branch going
A: | 12 | Meet bank about closure of Ballymoyle branch | 3 June 2019 | Director | July 2019 | Done; closure goes ahead 17 January 2020 |
S: 17 January 2020

Q fact-table: price of another people counter in Bannfoot
A: | 19 | Prices for second footfall counter in Bannfoot | 2 Sept 2019 | Town Centre Manager | Oct 2019 | £2,150 plus £480 a year |
S: £2,150 plus £480 a year

Q paraphrase: any news on getting a Sunday bus
A: | 16 | Sunday bus: approach Translink | 2 Sept 2019 | Town Centre Manager | Nov 2019 | Meeting fixed for 22 October |
S: Meeting fixed for 22 October

N unanswerable: what did Translink say about a Sunday bus?

Q fact-table: which officer deals with the Glenravel plan
A: | 18 | Glenravel village plan | 2 Sept 2019 | Head of Tourism | Jan 2020 | Not begun |
S: Head of Tourism

Q date: next meeting after 7 October
A: **Dates of next meetings:** 4 November 2019; 2 December 2019; 6 January 2020.
S: 4 November 2019

Q fact-text: what time did they get away
A: The meeting ended at 9.25 pm.
S: 9.25 pm
