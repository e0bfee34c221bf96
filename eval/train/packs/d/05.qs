Q definition: What is the Panel for, and does it hold the Chief Constable to account?
A: The Panel was reminded that it is there to question and support the Commissioner, and that it holds neither the Chief Constable nor the force to account.
S: to question and support the Commissioner

Q fact-text: Which council hosts the Panel?
A: Host authority: Melbeck City Council.
S: Melbeck City Council

Q fact-table: How many Covid fines had been given out?
A: | P11 | 9 July 2020 | Covid fines by ethnicity | Cllr Chaudhry | 1,904 fines; table circulated 30 July | Closed |
S: 1,904 fines

Q fact-table: how much had it cost having officers off isolating
A: | P12 | 9 July 2020 | Cost of officers isolating | Mr Pryor | £2.2m to 30 June | Closed |
S: £2.2m to 30 June

Q fact-table: rural crime team posts filled
A: | P14 | 24 September 2020 | Rural crime team numbers | Cllr Stainforth | 14 posts, 11 filled | Closed |
S: 14 posts, 11 filled

Q fact-table: Who asked about the Ashlow police station site?
A: | P17 | 24 September 2020 | Plans for Ashlow police station site | Cllr Keogh | Sale not before 2022 | Closed |
S: Cllr Keogh

Q fact-table: when could the old cop shop in ashlow be sold off
A: | P17 | 24 September 2020 | Plans for Ashlow police station site | Cllr Keogh | Sale not before 2022 | Closed |
S: Sale not before 2022

Q fact-table: How many women from the women's centre went on to commit another crime?
A: | P19 | 26 November 2020 | Reoffending, women's centre | Cllr Eyre | 18 of 92 reoffended within a year | Closed |
S: 18 of 92 reoffended within a year

Q fact-table: dog thefts 2019
A: | P20 | 26 November 2020 | Dog thefts | Cllr Poole | 47 in 2020, 21 in 2019 | Closed |
S: 21 in 2019

Q paraphrase: how many dogs got nicked last year
A: | P20 | 26 November 2020 | Dog thefts | Cllr Poole | 47 in 2020, 21 in 2019 | Closed |
S: 47 in 2020

Q list: Which requests are still open?
A: | P15 | 24 September 2020 | Time to answer 101 calls, by hour | Cllr Bright | Data for evenings missing | Open |
A: | P18 | 26 November 2020 | Evaluation of body cameras | Dr Feld | University report due May 2021 | Open |

Q date: When is the university's report on body cameras expected?
A: | P18 | 26 November 2020 | Evaluation of body cameras | Dr Feld | University report due May 2021 | Open |
S: May 2021

Q who-said: Who complained that the evening figures were the ones missing?
A: She said that most of her residents rang in the evening and it was the evening that was missing.
S: Cllr Bright was not content with the answer on 101
A: Cllr Bright was not content with the answer on 101.

Q reason: Why wouldn't the chief executive recover the old 101 records?
A: Mr Ode apologised: the telephone system had been replaced in October and the old records could be got back only at a cost of £4,800, which he did not think justified.
S: only at a cost of £4,800, which he did not think justified

Q date: when was the phone system swapped
A: Mr Ode apologised: the telephone system had been replaced in October and the old records could be got back only at a cost of £4,800, which he did not think justified.
S: October

Q decision: What did the Commissioner promise about the new 101 evening figures?
A: Cllr Bright asked that the new figures be brought to the March meeting, and the Commissioner undertook that they would be.
S: be brought to the March meeting

Q fact-text: What happened to the third vacancy in the rural team?
A: The Commissioner said that two sergeants had been chosen and would start on 1 March; the third post had been given up to pay for a drone.
S: the third post had been given up to pay for a drone

Q date: when do the new countryside sergeants begin
A: The Commissioner said that two sergeants had been chosen and would start on 1 March; the third post had been given up to pay for a drone.
S: 1 March

Q fact-text: What band D precept was proposed for 2021/22?
A: The Commissioner proposed a band D precept of £253.20, a rise of £14.50 or 6.07 per cent.
S: £253.20

Q paraphrase: how much more will i pay for the police this year
A: The Commissioner proposed a band D precept of £253.20, a rise of £14.50 or 6.07 per cent.
S: a rise of £14.50

Q fact-text: What was the biggest increase allowed without a referendum?
A: The most that the government allowed without a referendum was £15.
S: £15

Q fact-text: survey share willing to pay 10 pounds or more
A: He said that 3,418 people had answered his survey and that 58 per cent of them were willing to pay £10 or more extra a year, 21 per cent were willing to pay something less, and 21 per cent nothing.
S: 58 per cent

Q paraphrase: how many people didn't want to pay a penny more
A: He said that 3,418 people had answered his survey and that 58 per cent of them were willing to pay £10 or more extra a year, 21 per cent were willing to pay something less, and 21 per cent nothing.
S: 21 per cent nothing

Q fact-text: How many extra officers would the precept rise fund?
A: The money would pay for 45 officers over and above the 82 funded by the national uplift programme, taking the force to 1,946 by March 2022, and for 12 call handlers.
S: 45 officers

Q fact-text: officers from national uplift
A: The money would pay for 45 officers over and above the 82 funded by the national uplift programme, taking the force to 1,946 by March 2022, and for 12 call handlers.
S: 82

Q fact-text: How big will the force be by March 2022?
A: The money would pay for 45 officers over and above the 82 funded by the national uplift programme, taking the force to 1,946 by March 2022, and for 12 call handlers.
S: 1,946

Q who-said: Who raised unemployment in Melbeck as a reason against the rise?
A: Cllr Chaudhry asked how the rise could be right when unemployment in Melbeck had doubled. The Commissioner said it was 28 pence a week and that he would rather be criticised for that than for unanswered calls.
S: Cllr Chaudhry

Q fact-text: What does the precept rise come to a week?
A: Cllr Chaudhry asked how the rise could be right when unemployment in Melbeck had doubled. The Commissioner said it was 28 pence a week and that he would rather be criticised for that than for unanswered calls.
S: 28 pence a week

Q fact-text: collection fund deficit
A: Mr Pryor asked what was to happen if fewer households paid. Ms Colley said that a fall of 1.4 per cent in the taxbase had been allowed for, that the collection fund deficit was £3.1 million, and that three quarters of it would be met by government grant.
S: £3.1 million

Q fact-text: What fall in the taxbase has been assumed?
A: Mr Pryor asked what was to happen if fewer households paid. Ms Colley said that a fall of 1.4 per cent in the taxbase had been allowed for, that the collection fund deficit was £3.1 million, and that three quarters of it would be met by government grant.
S: 1.4 per cent

Q paraphrase: how much have they already blown on plans for the new cells by the sea
A: Cllr Ray asked what had become of the £1.2 million said a year ago to be for a new custody suite at the coast. Ms Colley said that the scheme now stood at £14.6 million, that £900,000 had been spent on design, and that the site at Pell Quay had been abandoned because of flood risk.
S: £900,000 had been spent on design

Q reason: Why was Pell Quay given up?
A: Cllr Ray asked what had become of the £1.2 million said a year ago to be for a new custody suite at the coast. Ms Colley said that the scheme now stood at £14.6 million, that £900,000 had been spent on design, and that the site at Pell Quay had been abandoned because of flood risk.
S: because of flood risk

Q comparison: How has the price of the custody suite changed from what was said a year ago?
A: Cllr Ray asked what had become of the £1.2 million said a year ago to be for a new custody suite at the coast. Ms Colley said that the scheme now stood at £14.6 million, that £900,000 had been spent on design, and that the site at Pell Quay had been abandoned because of flood risk.
S: the scheme now stood at £14.6 million

Q fact-text: How much does the Commissioner hold in general reserves?
A: Dr Feld asked why there was no reserve for the pandemic. The Commissioner said that general reserves were £6.8 million, or 3.2 per cent of the budget, and that his auditor was content with three.
S: £6.8 million

Q who-said: Who proposed blocking the precept?
A: Cllr Keogh moved that the precept be vetoed, on the ground that £10 would be enough.
S: Cllr Keogh

Q reason: why did keogh want it blocked
A: Cllr Keogh moved that the precept be vetoed, on the ground that £10 would be enough.
S: on the ground that £10 would be enough

Q definition: How many votes does a veto need?
A: A veto needs two thirds of the whole Panel, that is seven of ten.
S: two thirds of the whole Panel, that is seven of ten

Q decision: How many voted for the veto?
A: Those for the veto: 4.
S: 4

Q decision: did the panel back the precept in the end
A: Cllr Braddock then moved that the Panel support the precept with two recommendations: (i) that quarterly figures be given of officers recruited and officers leaving; (ii) that no call handler be made redundant before the review of 101 is published.
A: Carried, 6 to 3, 1 abstaining.
S: Carried, 6 to 3, 1 abstaining

Q decision: What condition did the Panel want about call handlers?
A: Cllr Braddock then moved that the Panel support the precept with two recommendations: (i) that quarterly figures be given of officers recruited and officers leaving; (ii) that no call handler be made redundant before the review of 101 is published.
S: that no call handler be made redundant before the review of 101 is published

Q fact-text: What will Ms Lindo be paid?
A: The Panel considered in closed session the proposed appointment of Ms Farah Lindo at a salary of £78,450.
S: £78,450

Q who-said: who thought the deputy job should have been advertised more widely
A: Dr Feld asked it to be recorded that the post should have been advertised outside the county.
S: Dr Feld

Q reason: Why did recorded crime fall in the quarter?
A: Recorded crime fell in nearly all classes, as it did everywhere, because shops and public houses were shut.
S: because shops and public houses were shut

Q fact-table: How many burglaries of homes were recorded in October to December 2020?
A: | Residential burglary | 940 | 602 | -36.0 | 6.5 |
S: 602

Q fact-table: house break-ins same quarter 2019
A: | Residential burglary | 940 | 602 | -36.0 | 6.5 |
S: 940

Q fact-table: What percentage of rapes were solved?
A: | Rape | 268 | 241 | -10.1 | 4.1 |
S: 4.1

Q fact-table: vehicle crime change on year
A: | Vehicle crime | 1,505 | 1,018 | -32.4 | 3.2 |
S: -32.4

Q fact-table: How many hate crimes were there in the last quarter of 2019?
A: | Hate crime | 412 | 433 | 5.1 | 15.5 |
S: 412

Q paraphrase: how often do they catch people pinching tractors and stuff off farms
A: | Rural theft | 196 | 151 | -23.0 | 2.6 |
S: 2.6

Q list: Which kinds of crime rose compared with the year before?
A: | Stalking and harassment | 1,630 | 1,985 | 21.8 | 11.7 |
A: | Drug offences | 611 | 747 | 22.3 | 68.0 |
A: | Hate crime | 412 | 433 | 5.1 | 15.5 |

Q comparison: Which class of crime has the best rate of being solved?
A: | Drug offences | 611 | 747 | 22.3 | 68.0 |
S: 68.0

Q reason: why are there more drug crimes on the books
A: The exceptions were stalking and harassment, and drug offences, the second owing to more stop and search.
S: owing to more stop and search

Q definition: What does it mean for a crime to be solved?
A: “Solved” means that somebody has been charged, summonsed, cautioned or dealt with by community resolution, an informal agreement between victim and offender.
S: somebody has been charged, summonsed, cautioned or dealt with by community resolution

Q definition: community resolution meaning
A: “Solved” means that somebody has been charged, summonsed, cautioned or dealt with by community resolution, an informal agreement between victim and offender.
S: an informal agreement between victim and offender

Q fact-text: How long did it take on average to answer 101 in late 2020?
A: The average time to answer a 101 call (the number for matters that are not an emergency) was 4 minutes 52 seconds, against 3 minutes 17 seconds in the same quarter of 2019.
S: 4 minutes 52 seconds

Q fact-text: 101 average answer time oct-dec 2019
A: The average time to answer a 101 call (the number for matters that are not an emergency) was 4 minutes 52 seconds, against 3 minutes 17 seconds in the same quarter of 2019.
S: 3 minutes 17 seconds

Q paraphrase: how long are you left hanging on the phone of an evening
A: Between 6 pm and 10 pm, as now measured, it was 8 minutes 40 seconds, and 23 per cent of callers in those hours gave up.
S: 8 minutes 40 seconds

Q fact-text: What proportion of evening callers hung up?
A: Between 6 pm and 10 pm, as now measured, it was 8 minutes 40 seconds, and 23 per cent of callers in those hours gave up.
S: 23 per cent

Q comparison: Are emergency calls answered within the target?
A: The 999 average was 11 seconds, and the target is 10.
S: 11 seconds, and the target is 10

Q reason: What does the Chief Constable blame for slower call answering?
A: The Chief Constable attributes the slower answering to 19 handlers shielding in November and to training on the new system.
S: 19 handlers shielding in November and to training on the new system

Q fact-text: What was the Ashlow refuge given?
A: Domestic abuse: the refuge at Ashlow was given £64,000 for four further rooms.
S: £64,000 for four further rooms

Q comparison: How much did the Commissioner ask the ministry for and how much did he get?
A: The Commissioner also bid to the Ministry of Justice for £310,000 and received £225,000; the scheme for perpetrators in Coastal was left out as a result.
S: £225,000

Q paraphrase: what lost out because they didnt get all the money they asked the ministry for
A: The Commissioner also bid to the Ministry of Justice for £310,000 and received £225,000; the scheme for perpetrators in Coastal was left out as a result.
S: the scheme for perpetrators in Coastal

Q fact-text: How many stop and searches were there?
A: Stop and search: 2,106 searches were made, 26 per cent leading to an arrest or other outcome.
S: 2,106

Q fact-text: black people times as likely searched now
A: Black people were 4.9 times as likely to be searched as white people, against 5.6 a year earlier.
S: 4.9 times

Q paraphrase: are black lads still getting stopped more and is it getting better
A: Black people were 4.9 times as likely to be searched as white people, against 5.6 a year earlier.
S: 4.9 times as likely to be searched as white people, against 5.6 a year earlier

Q fact-text: In how many recordings were the grounds unclear?
A: The scrutiny group looked at 60 camera recordings and thought that in seven the grounds were not clearly given.
S: seven

Q fact-table: What is the forecast for officer overtime?
A: | Officer overtime | 4.1 | 5.8 | 1.7 |
S: 5.8

Q fact-table: overtime budget
A: | Officer overtime | 4.1 | 5.8 | 1.7 |
S: 4.1

Q fact-table: How much do the Commissioner's own office costs come to this year?
A: | OPCC running costs | 1.3 | 1.2 | -0.1 |
S: 1.2

Q fact-table: biggest overspend in the police budget
A: | Supplies and services | 19.8 | 22.1 | 2.3 |
S: 2.3

Q fact-table: What is the whole force expected to be underspent by?
A: | Total | 202.4 | 201.2 | -1.2 |
S: -1.2

Q fact-text: How much has gone on masks and gloves over budget?
A: Supplies and services are over chiefly on protective equipment (£1.6 million).
S: £1.6 million

Q reason: why's less been spent on cars and vans
A: Transport is under because less fuel was used and because the replacement of 31 vehicles has been put off.
S: because less fuel was used and because the replacement of 31 vehicles has been put off

Q fact-text: PCSO vacancies
A: PCSO stands for police community support officer; of 176 posts, 14 are empty.
S: of 176 posts, 14 are empty

Q decision: What does the Commissioner want to do with the underspend?
A: The Commissioner proposes that the underspend be put by for the custody suite.
S: put by for the custody suite

Q who-said: Who would rather keep back half the underspend for lost council tax?
A: The Panel's finance lead, Mr Pryor, suggests that half be held against losses of council tax.
S: Mr Pryor

Q fact-text: How many complaints about the Commissioner came in during the previous year?
A: Six complaints were received in the year to 28 February 2021, against nine the year before.
S: nine

Q paraphrase: did the boss get told off for tweeting about someone running for parliament
A: One, that the Commissioner had used his official account to praise a parliamentary candidate, was settled by an apology on 14 January.
S: was settled by an apology on 14 January

Q fact-text: What is the IOPC still looking into?
A: One, about his travel to a conference in February 2020, is still with the Independent Office for Police Conduct (IOPC).
S: his travel to a conference in February 2020

Q fact-text: complaints first reply proposed time limit
A: The Panel's complaints sub-committee asks that the time for a first reply be cut from 20 working days to 10.
S: 10

Q date: When is next year's precept to be considered?
A: | 3 February 2022 | Precept 2022/23 | 101 review |
S: 3 February 2022

Q fact-table: what's the 17 February date for
A: | 17 February 2022 | Reserve date in case of a veto | none |
S: Reserve date in case of a veto

Q date: polling day for the new commissioner
A: The election of a Commissioner, put off from May 2020, is to be held on 6 May 2021.
S: 6 May 2021

Q paraphrase: is antrobus having another go at it
A: Mr Antrobus has said that he will not stand.
S: he will not stand

N unanswerable: Which member abstained on the veto?
N unanswerable: how many Covid fines were given to black people
N unanswerable: What will the precept be in 2022/23?
N unanswerable: What did the drone for the rural team cost?
N unanswerable: who is standing for Commissioner in May
N unanswerable: How many burglaries were recorded in July to September 2020?
N unanswerable: cost of the conference trip in February 2020
N unanswerable: Which site has replaced Pell Quay?
N unanswerable: how many officers left the force last year
N unanswerable: What did Chief Constable Wetherall say about the precept?
N unanswerable: How long did 101 callers wait in the evenings in 2019?
N false-premise: When did the Panel veto the precept?
N false-premise: Why did stalking and harassment go down?
N false-premise: How many candidates from outside the county applied for the deputy chief executive post?
N false-premise: What did the IOPC find about the Commissioner's travel?
N false-premise: Why does the Commissioner's grants budget show an overspend?

Q paraphrase: whats that new station with the cells going to cost now
A: Cllr Ray asked what had become of the £1.2 million said a year ago to be for a new custody suite at the coast. Ms Colley said that the scheme now stood at £14.6 million, that £900,000 had been spent on design, and that the site at Pell Quay had been abandoned because of flood risk.
S: £14.6 million

Q paraphrase: how many shoplifters did they pull up for it, what cut of the cases
A: | Shoplifting | 1,822 | 1,143 | -37.3 | 24.8 |
S: 24.8

Q paraphrase: is getting followed and pestered on the up
A: | Stalking and harassment | 1,630 | 1,985 | 21.8 | 11.7 |
S: 21.8

Q paraphrase: how many of the hobby bobbies jobs are going begging
A: PCSO stands for police community support officer; of 176 posts, 14 are empty.
S: 14 are empty

Q paraphrase: why's everything gone quiet, crime wise
A: Recorded crime fell in nearly all classes, as it did everywhere, because shops and public houses were shut.
S: because shops and public houses were shut

Q paraphrase: how far have street frisks led to anything
A: Stop and search: 2,106 searches were made, 26 per cent leading to an arrest or other outcome.
S: 26 per cent leading to an arrest or other outcome

Q paraphrase: would the deputy be allowed to take the job, did they say yes
A: It was agreed without a vote to recommend that she be appointed.
S: to recommend that she be appointed
