Q decision: What did the Portfolio Holder decide about the Fleetgate sexual health clinic?
A: | PH/14/10 | 2 October | Sexual health clinic – Fleetgate | Keep open two days | Close |
S: Keep open two days

Q paraphrase: did the staff want the VD clinic at fleetgate shut?
A: | PH/14/10 | 2 October | Sexual health clinic – Fleetgate | Keep open two days | Close |
S: Close

Q decision: pharmacy fee per quitter decided
A: | PH/14/09 | 18 September | Stop smoking in pharmacies: fee per quitter | £55 | £45 |
S: £55

Q decision: was anything done about putting fluoride in the water
A: | PH/14/12 | 30 October | Fluoridation | Take no action | Commission feasibility study (£18,000) |
S: Take no action

Q fact-table: cost of the fluoridation study officers wanted
A: | PH/14/12 | 30 October | Fluoridation | Take no action | Commission feasibility study (£18,000) |
S: £18,000

Q date: Until when was the healthy catering award renewed?
A: | PH/14/11 | 16 October | Healthy catering award | Renew to March 2016 | Renew to March 2017 |
S: March 2016

Q decision: Which ward or wards will the falls classes be extended to?
A: | PH/14/13 | 13 November | Falls exercise classes | Extend to Seaview ward | Extend to Seaview and Harbour wards |
S: Seaview ward

Q date: smoke-free playgrounds decision date
A: | PH/14/08 | 4 September | Smoke-free playgrounds | All 46 playgrounds, voluntary code | 46 playgrounds, voluntary code |
S: 4 September

Q list: In which decisions did Cllr Eddowes go against what officers recommended?
A: | PH/14/09 | 18 September | Stop smoking in pharmacies: fee per quitter | £55 | £45 |
A: | PH/14/10 | 2 October | Sexual health clinic – Fleetgate | Keep open two days | Close |
A: | PH/14/11 | 16 October | Healthy catering award | Renew to March 2016 | Renew to March 2017 |
A: | PH/14/12 | 30 October | Fluoridation | Take no action | Commission feasibility study (£18,000) |
A: | PH/14/13 | 13 November | Falls exercise classes | Extend to Seaview ward | Extend to Seaview and Harbour wards |

Q fact-text: how many off-licences joined Reducing the Strength
A: **9.1** Sgt Isherwood informed the Group that 14 off-licences in the town centre had signed up to "Reducing the Strength", by which shops stop selling cheap beer and cider above 6.5%.
S: 14

Q definition: what is "Reducing the Strength"?
A: **9.1** Sgt Isherwood informed the Group that 14 off-licences in the town centre had signed up to "Reducing the Strength", by which shops stop selling cheap beer and cider above 6.5%.
S: shops stop selling cheap beer and cider above 6.5%

Q fact-text: street drinking calls town centre before and after the scheme
A: He estimated that street drinking calls had dropped by a third, from 96 in the three months before the scheme to 64 in the three after.
S: from 96 in the three months before the scheme to 64 in the three after

Q who-said: Who was afraid the drinkers had simply moved on to Fleetgate?
A: Cllr Rowntree feared that the drinkers had gone to Fleetgate, where calls had gone up from 22 to 37.
S: Cllr Rowntree

Q paraphrase: has the boozing problem in fleetgate got worse?
A: Cllr Rowntree feared that the drinkers had gone to Fleetgate, where calls had gone up from 22 to 37.
S: calls had gone up from 22 to 37

Q reason: how did the sergeant explain the Fleetgate numbers?
A: The Sergeant admitted some movement but said that the figures for Fleetgate included the fortnight of the carnival.
S: the figures for Fleetgate included the fortnight of the carnival

Q fact-table: fleetgate calls leaving out the carnival
A: | 9.1 | Fleetgate calls without carnival fortnight | Sgt Paul Isherwood | November 2014 | 29 |
S: 29

Q fact-text: value of the new single drug and alcohol contract
A: The present contracts (three providers, £4.1m) would be replaced by one, at £3.5m, from 1 July 2015.
S: £3.5m

Q fact-text: What are the three existing drug and alcohol contracts worth?
A: The present contracts (three providers, £4.1m) would be replaced by one, at £3.5m, from 1 July 2015.
S: £4.1m

Q date: new drug and alcohol contract start
A: The present contracts (three providers, £4.1m) would be replaced by one, at £3.5m, from 1 July 2015.
S: 1 July 2015

Q who-said: who wanted the charity New Tide looked after?
A: Cllr Pask wanted a local charity, New Tide, to be protected; she was told that this would be unlawful but that bidders would be scored on the use of local organisations.
S: Cllr Pask

Q paraphrase: where's the money saved on addicts' treatment going to end up?
A: According to Dr Oyelaran, £350,000 would go to health visiting and £250,000 to the corporate savings programme.
S: £350,000 would go to health visiting and £250,000 to the corporate savings programme

Q who-said: which councillor called it robbing peter to pay paul
A: Cllr Thackwell said the second was "robbing Peter to pay Paul" and asked that her objection be noted.
S: Cllr Thackwell

Q decision: How did the Group vote on supporting the drug and alcohol tender?
A: **9.3** The Group **AGREED** by three votes to one to support the tender as set out, and **AGREED** without a vote to ask for a shadow user panel.
S: by three votes to one

Q reason: Why was the takeaways item put off in September?
A: It **DEFERRED** the item on fast-food takeaways near schools because the Planning Officer was ill.
S: because the Planning Officer was ill

Q paraphrase: will fleetgate get its NHS dentist back?
A: **9.4** In answer to Cllr Sethi, Tom Bellingham said that the dental access centre at Fleetgate would not reopen.
S: would not reopen

Q fact-text: who is responsible for the dental access centre
A: NHS England, not the CCG, was responsible.
S: NHS England

Q fact-text: male life expectancy saltwick bay 2010-12
A: **1.1** Life expectancy at birth in Saltwick Bay in 2010–12 was 77.1 years for men and 81.6 for women (England: 79.2 and 83.0).
S: 77.1 years

Q comparison: do women here live as long as women in the rest of England?
A: **1.1** Life expectancy at birth in Saltwick Bay in 2010–12 was 77.1 years for men and 81.6 for women (England: 79.2 and 83.0).
S: 81.6 for women (England: 79.2 and 83.0)

Q fact-text: What was the life expectancy gap between wards for men in 2007–09?
A: In 2007–09 the differences had been 9.6 and 8.1.
S: 9.6

Q fact-text: gap between best and worst wards for women latest
A: Within the Authority the difference between the best and worst wards was 10.4 years for men and 7.9 for women.
S: 7.9

Q definition: what does healthy life expectancy mean
A: **1.2** "Healthy life expectancy" is the number of years which a person can expect to live in good health, as they themselves judge it.
S: the number of years which a person can expect to live in good health, as they themselves judge it

Q fact-text: healthy life expectancy women
A: It was 58.9 for men and 60.7 for women.
S: 60.7

Q paraphrase: what proportion of grown-ups still had the habit in 2013?
A: **1.3** Smoking among adults was 23.4% in 2013 compared with 25.1% in 2012.
S: 23.4%

Q fact-text: How many mothers were smokers when they gave birth in 2013/14?
A: Of women giving birth in 2013/14, 19.6% were smokers at delivery, the second highest proportion in the region; the year before it had been 21.2%.
S: 19.6%

Q fact-text: smoking at delivery 2012/13
A: Of women giving birth in 2013/14, 19.6% were smokers at delivery, the second highest proportion in the region; the year before it had been 21.2%.
S: 21.2%

Q reason: Why should alcohol take over from obesity as the top priority?
A: The chief of these is that alcohol be the priority for 2015, in place of obesity, because admissions for alcohol-specific conditions among those under 18 had grown to 71 per 100,000, against 40 in England.
S: admissions for alcohol-specific conditions among those under 18 had grown to 71 per 100,000, against 40 in England

Q fact-text: national rate of under-18 alcohol admissions
A: The chief of these is that alcohol be the priority for 2015, in place of obesity, because admissions for alcohol-specific conditions among those under 18 had grown to 71 per 100,000, against 40 in England.
S: 40 in England

Q fact-table: Harbour ward male life expectancy 2010-12
A: | Harbour | 70.8 | 71.3 | 36.1 | 25.4 | 26.0 | 84.2 |
S: 71.3

Q fact-table: What percentage of adults smoke in Kingsholt?
A: | Kingsholt | 79.2 | 80.3 | 14.5 | 15.1 | 14.2 | 93.8 |
S: 14.5

Q paraphrase: how many of the top juniors in seaview were seriously overweight in 13/14
A: | Seaview | 75.0 | 76.4 | 24.7 | 20.2 | 20.9 | 88.7 |
S: 20.9

Q fact-table: year 6 obesity marram 2012/13
A: | Marram | 76.7 | 77.5 | 21.3 | 18.8 | 19.4 | 91.3 |
S: 18.8

Q fact-table: What is the MMR coverage in Beacon Down?
A: | Beacon Down | 80.4 | 81.7 | 11.2 | 12.6 | 13.0 | 95.1 |
S: 95.1

Q list: in which wards did year 6 obesity come down?
A: | Fleetgate | 72.2 | 72.9 | 33.0 | 23.8 | 22.1 | 86.0 |
A: | Kingsholt | 79.2 | 80.3 | 14.5 | 15.1 | 14.2 | 93.8 |

Q comparison: which ward has the worst jab rate for measles?
A: | Old Saltwick | 77.9 | 78.2 | 22.8 | 17.0 | 18.1 | 82.9 |
S: Old Saltwick

Q reason: Why is MMR so low in Old Saltwick?
A: **1.5** The low take-up of MMR in Old Saltwick is believed to go back to a local newspaper's campaign of 2001–03.
S: a local newspaper's campaign of 2001–03

Q fact-text: missed doses given at the school clinics in june
A: Clinics in two primary schools in June gave 118 missed doses.
S: 118

Q fact-text: public health grant 2013/14
A: **2.1** The ring-fenced grant is £10.62m in 2014/15 (£10.33m in 2013/14).
S: £10.33m

Q fact-text: How much has the Authority asked for to take over services for under-fives?
A: It will be the same in cash in 2015/16, but from October 2015 a further sum, for services to children under five, will pass from NHS England; the provisional half-year figure is £1.94m and the Authority has asked for £2.21m.
S: £2.21m

Q paraphrase: how much are they being offered for babies and toddlers' health from oct 2015
A: It will be the same in cash in 2015/16, but from October 2015 a further sum, for services to children under five, will pass from NHS England; the provisional half-year figure is £1.94m and the Authority has asked for £2.21m.
S: £1.94m

Q fact-text: forecast grant underspend
A: **2.2** An underspend of £286,000 is forecast.
S: £286,000

Q paraphrase: what's the danger of squirrelling away too much of the grant?
A: Conditions of grant allow it to be carried forward; if the reserve (now £512,000) grew too large, future allocations could be reduced.
S: future allocations could be reduced

Q fact-table: stop smoking forecast 2014/15
A: | Stop smoking | 702 | 690 | 561 | 30 September 2015 |
S: 561

Q fact-table: How much was spent on weight management in 2013/14?
A: | Weight management | 410 | 395 | 366 | 31 March 2015 |
S: 410

Q date: When does the school nursing contract end?
A: | School nursing | 905 | 930 | 880 | 31 March 2015 |
S: 31 March 2015

Q fact-table: sexual health budget this year
A: | Sexual health | 1,915 | 1,960 | 2,044 | 31 March 2016 |
S: 1,960

Q fact-table: alcohol treatment spend last year
A: | Alcohol treatment | 1,240 | 1,300 | 1,310 | 30 June 2015 |
S: 1,240

Q paraphrase: how much is budgeted to stop old people tumbling over
A: | Falls prevention | 95 | 160 | 172 | In house |
S: 160

Q list: Which programmes are forecast to overspend in 2014/15?
A: | Alcohol treatment | 1,240 | 1,300 | 1,310 | 30 June 2015 |
A: | Sexual health | 1,915 | 1,960 | 2,044 | 31 March 2016 |
A: | Falls prevention | 95 | 160 | 172 | In house |

Q fact-text: people setting a quit date April-September 2014
A: **2.3** Stop smoking is underspent because providers are paid by results and fewer people came: 1,204 set a quit date in April to September, as against 1,689 in the same months of 2013.
S: 1,204

Q paraphrase: how many smokers came forward in the same half of the year before?
A: **2.3** Stop smoking is underspent because providers are paid by results and fewer people came: 1,204 set a quit date in April to September, as against 1,689 in the same months of 2013.
S: 1,689

Q who-said: what does the service's boss blame for fewer smokers coming?
A: The manager of the service, Dilys Fenner, puts this down to e-cigarettes.
S: e-cigarettes

Q fact-text: four-week quit rate this year
A: The proportion who had quit at four weeks was 47%, slightly better than the year before (45%).
S: 47%

Q fact-text: How many people had attended a Health Check by the end of September?
A: **2.4** Of the 9,850 people due a Health Check this year 4,400 had been invited by the end of September and 1,720 had attended, a take-up of 39%.
S: 1,720

Q fact-text: health check take up target
A: The aim is to invite all and to reach 50%.
S: 50%

Q paraphrase: which doctors won't do the MOTs for middle aged folk?
A: Two practices, Quay Surgery and Dr Lomas, have declined to take part.
S: Quay Surgery and Dr Lomas

Q reason: why is sexual health over budget
A: **2.5** Overspending on sexual health reflects residents' use of clinics elsewhere, above all in Norcaster, for which the Authority must pay: 1,911 attendances to September at an average £121.
S: residents' use of clinics elsewhere, above all in Norcaster

Q fact-text: average price of an out-of-area clinic visit
A: **2.5** Overspending on sexual health reflects residents' use of clinics elsewhere, above all in Norcaster, for which the Authority must pay: 1,911 attendances to September at an average £121.
S: £121

Q fact-text: How many takeaways are close to a secondary school?
A: **3.1** There are 97 hot food takeaways in the Authority, 23 of them within 400 metres of a secondary school.
S: 23

Q paraphrase: how many chippies and kebab shops altogether in the borough
A: **3.1** There are 97 hot food takeaways in the Authority, 23 of them within 400 metres of a secondary school.
S: 97

Q fact-text: share of Kirby pupils buying takeaway twice a week
A: **3.2** Of 540 pupils surveyed at three schools, 31% bought from a takeaway at least twice a week; at Kirby it was 44%.
S: 44%

Q reason: Why won't the head of Marram High stop pupils going out at lunch?
A: The heads of Kirby and of St Hild's would bring one in for Years 7 to 9; the head of Marram High would not, having a canteen for 300 and 910 pupils.
S: having a canteen for 300 and 910 pupils

Q paraphrase: would the new planning rule close down burger bars that are already there?
A: An SPD could not touch those already trading.
S: could not touch those already trading

Q fact-text: planning contribution to SPD cost
A: **3.4** *Costs:* £22,000 for the SPD, of which Planning offers £8,000.
S: £8,000

Q decision: What is recommended about takeaways?
A: **3.5** *Recommended:* that the Portfolio Holder ask Cabinet to consult on an SPD with a radius of 400 metres, applying only between 11 am and 5 pm on school days to new premises.
S: ask Cabinet to consult on an SPD with a radius of 400 metres

Q fact-table: under 18 conception rate
A: | 8.2 | Number of under-18 conceptions | Dr Francesca Oyelaran | September 2014 | 38.6 per 1,000 (2012) |
S: 38.6 per 1,000 (2012)

Q fact-table: have the beach traders been asked about the smoking ban yet
A: | 8.5 | Smoke-free beach – views of traders | Alec Rowntree | October 2014 | Not yet sought |
S: Not yet sought

Q date: when does the alcohol strategy come to the group?
A: 23 March 2015: alcohol strategy; dental health of five-year-olds.
S: 23 March 2015

N unanswerable: What is the female life expectancy in Harbour ward?
N unanswerable: who won the drug and alcohol tender
N unanswerable: Which councillor voted against the tender?
N unanswerable: year 6 obesity saltwick bay average 2011/12
N unanswerable: how many of the smokers who quit were still off after a year
N unanswerable: how much would a dental access centre cost to reopen?
N unanswerable: What are the other six recommendations of the annual report?
N unanswerable: why did Quay Surgery say no to health checks
N unanswerable: how many takeaways are near St Hild's?
N unanswerable: street drinking calls in Harbour ward
N false-premise: Why did the Portfolio Holder close the Fleetgate clinic?
N false-premise: what did the fluoridation study find
N false-premise: Why did the CCG shut the dental access centre?
N false-premise: When did the Planning Officer tell the Group in September that an SPD was weak?
N false-premise: how much did New Tide get in its protected grant

Q fact-table: fleetgate adult smoking rate
A: | Fleetgate | 72.2 | 72.9 | 33.0 | 23.8 | 22.1 | 86.0 |
S: 33.0

Q fact-table: What was male life expectancy in Seaview in 2007–09?
A: | Seaview | 75.0 | 76.4 | 24.7 | 20.2 | 20.9 | 88.7 |
S: 75.0

Q fact-table: harbour year 6 obesity 2013/14
A: | Harbour | 70.8 | 71.3 | 36.1 | 25.4 | 26.0 | 84.2 |
S: 26.0

Q paraphrase: how long can a bloke in Beacon Down hope to live?
A: | Beacon Down | 80.4 | 81.7 | 11.2 | 12.6 | 13.0 | 95.1 |
S: 81.7

Q fact-table: drug treatment spend 2013/14
A: | Drug treatment | 2,870 | 2,800 | 2,790 | 30 June 2015 |
S: 2,870

Q fact-table: How much is budgeted for NHS Health Checks?
A: | NHS Health Checks | 288 | 340 | 251 | Annual |
S: 340

Q fact-table: public health team forecast
A: | Public health team | 1,180 | 1,205 | 1,120 | – |
S: 1,120

Q paraphrase: what came of writing to the nhs about teeth
A: | 7.6 | Letter to NHS England on dentistry | Cllr Eddowes | August 2014 | Sent; reply unhelpful |
S: Sent; reply unhelpful
