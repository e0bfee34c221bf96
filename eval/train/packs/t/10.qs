Q fact-text: who convenes the scrutiny and performance panel
A: **Convener:** Councillor Morag Leckie.
S: Councillor Morag Leckie

Q fact-text: Depute Convener name
A: **Depute Convener:** Councillor Fergus Baird.
S: Councillor Fergus Baird

Q paraphrase: how do we meet on 15 september, in person or by computer
A: Meeting of Wednesday 15 September 2021 at 10.00 (Microsoft Teams)
S: Microsoft Teams

Q fact-text: minimum attendance of the panel
A: The Panel has nine members and a quorum of five.
S: quorum of five

Q paraphrase: Can this panel decide about services itself?
A: It has no power to take decisions on services, but may call officers, conveners of service committees and outside bodies, and may refer any matter to the Council.
S: no power to take decisions on services

N unanswerable: What e-mail address does the clerk have?

Q fact-text: Who sent an apology in June?
A: **Apology:** Councillor Rae.
S: Councillor Rae

Q fact-text: who runs the leisure trust
A: **In attendance:** Alasdair Munro (Executive Director, Enterprise and Environment), Catriona Beattie (Chief Social Work Officer), Ruaridh Sim (Head of Roads), Fiona Garvie (Chief Executive, Cairn Leisure Trust), Councillor Duncan Strachan (Convener, Environment Committee).
S: Fiona Garvie (Chief Executive, Cairn Leisure Trust)

Q fact-text: Chief Social Work Officer is who?
A: **In attendance:** Alasdair Munro (Executive Director, Enterprise and Environment), Catriona Beattie (Chief Social Work Officer), Ruaridh Sim (Head of Roads), Fiona Garvie (Chief Executive, Cairn Leisure Trust), Councillor Duncan Strachan (Convener, Environment Committee).
S: Catriona Beattie (Chief Social Work Officer)

N unanswerable: Who chairs the board of Cairn Leisure Trust?

Q fact-text: Did Scottish Water agree to come?
A: Matter arising: the Clerk advised that Scottish Water had declined to attend and had offered a written reply instead.
S: declined to attend

N unanswerable: Why did Scottish Water decline to attend?

Q date: When did bins go three-weekly in the north?
A: Grey bins had gone from fortnightly to three-weekly uplift in the north area on 1 February and in the south area on 12 April.
S: 1 February

Q date: three weekly bins start in the south
A: Grey bins had gone from fortnightly to three-weekly uplift in the north area on 1 February and in the south area on 12 April.
S: 12 April

N unanswerable: When will the islands go to three-weekly bins?

Q fact-text: February missed bins in the north
A: Missed bins in the north had peaked at 1,940 in February and come down to 610 in May.
S: 1,940

Q fact-text: missed bins may north
A: Missed bins in the north had peaked at 1,940 in February and come down to 610 in May.
S: 610

N unanswerable: How many bins were missed in the south in May?

Q reason: Why were so many bins missed in February, says the Director?
A: The Director attributed the peak to snow and to crews isolating, and not to the new rounds.
S: to snow and to crews isolating

N false-premise: Why did the Director blame the new rounds for missed bins?

Q who-said: Who's had more mail on bins than anything?
A: Councillor Jamieson had had more letters about bins than about anything else in 14 years.
S: Councillor Jamieson

Q fact-text: saved so far by three-weekly bins
A: Councillor Haldane enquired what had been saved: £142,000 to date, against £165,000 expected.
S: £142,000

Q fact-text: how much had they hoped to save on bins
A: Councillor Haldane enquired what had been saved: £142,000 to date, against £165,000 expected.
S: £165,000

Q who-said: who fretted about nappies
A: Councillor Tennant was alarmed by nappies.
S: Councillor Tennant

Q who-said: what did the GMB man write of the rounds
A: The GMB convener, Mr Stewart Pirie, in writing, pointed to "rounds designed by someone who has never pushed a bin uphill".
S: "rounds designed by someone who has never pushed a bin uphill"

N unanswerable: What did Unite say about bin rounds?

Q fact-text: share of households happy with bins in Kirkmorrow
A: Kirkmorrow Community Council's survey had found 58% of households content, and the tenants of Braehead Court had complained of rats.
S: 58%

Q who-said: what did braehead court tenants moan about
A: Kirkmorrow Community Council's survey had found 58% of households content, and the tenants of Braehead Court had complained of rats.
S: rats

N unanswerable: What share of households in Glenorrin was content with the bins?

Q who-said: Who suggested two-weekly for flats?
A: Councillor Ogilvy suggested returning to a fortnightly uplift for flats; the Director considered this would cost £88,000 a year.
S: Councillor Ogilvy

Q fact-text: cost of going back to fortnightly for flats
A: Councillor Ogilvy suggested returning to a fortnightly uplift for flats; the Director considered this would cost £88,000 a year.
S: £88,000 a year

Q decision: Did McPhail get his referral to Council?
A: Councillor McPhail moved that the Panel refer the matter to the Council; he found no seconder.
S: he found no seconder

Q decision: what did the panel recommend for flats
A: *The Panel agreed:* (a) to recommend to the Environment Committee that flats with shared bins go back to a fortnightly uplift by 1 November 2021; (b) to ask for figures for missed bins each month by area; and (c) to note the savings.
S: flats with shared bins go back to a fortnightly uplift by 1 November 2021

Q date: by when did the panel want flats put back to fortnightly
A: *The Panel agreed:* (a) to recommend to the Environment Committee that flats with shared bins go back to a fortnightly uplift by 1 November 2021; (b) to ask for figures for missed bins each month by area; and (c) to note the savings.
S: flats with shared bins go back to a fortnightly uplift by 1 November 2021

Q decision: how often does the panel want missed bin figures
A: *The Panel agreed:* (a) to recommend to the Environment Committee that flats with shared bins go back to a fortnightly uplift by 1 November 2021; (b) to ask for figures for missed bins each month by area; and (c) to note the savings.
S: each month by area

N false-premise: When did the panel refer the bins to the Council?

N unanswerable: How many votes were cast for the recommendation on flats?

Q fact-text: Trust's lost income
A: The Trust had lost £2.7m of income in 2020/21, of which furlough had made up £1.1m and the Council £0.9m.
S: £2.7m

Q fact-text: furlough money for the trust
A: The Trust had lost £2.7m of income in 2020/21, of which furlough had made up £1.1m and the Council £0.9m.
S: £1.1m

Q fact-text: how much did the council put into the trust to make up losses
A: The Trust had lost £2.7m of income in 2020/21, of which furlough had made up £1.1m and the Council £0.9m.
S: £0.9m

N unanswerable: How much income did the Trust lose in 2019/20?

Q fact-text: gym members now
A: Memberships stood at 6,150, compared with 10,420 in February 2020.
S: 6,150

Q fact-text: memberships before covid
A: Memberships stood at 6,150, compared with 10,420 in February 2020.
S: 10,420

Q fact-text: How many leisure centres were open by June?
A: Four of the nine centres were open again by June; Glenorrin pool was to stay shut for roof repairs.
S: Four of the nine

Q reason: Why does Glenorrin pool stay shut?
A: Four of the nine centres were open again by June; Glenorrin pool was to stay shut for roof repairs.
S: for roof repairs

N unanswerable: What will the roof at Glenorrin pool cost?

Q paraphrase: how many kids are in line for swimming lessons
A: Councillor Gilfillan asked about swimming lessons: the waiting list had 780 children.
S: 780

Q date: when will glenorrin pool be back
A: Councillor Baird sought a date for Glenorrin and was told "not before the spring".
S: "not before the spring"

Q who-said: What did Glenorrin parents say?
A: Parents at Glenorrin Primary School had written that their children "learn to swim in a bath".
S: "learn to swim in a bath"

Q who-said: who asked about a bonus and was there one
A: Councillor Leckie, from the chair, queried the Chief Executive's bonus; Ms Garvie said that none had been paid.
S: none had been paid

N false-premise: How big was the Trust Chief Executive's bonus?

Q decision: When was the swimming group set up?
A: Minute of meeting of 2 June 2021
A: *The Panel agreed:* to invite the Trust back in six months; and to appoint Councillors Gilfillan, Haldane and Tennant as a short-life working group on swimming, with Councillor Gilfillan to lead.
S: 2 June 2021

Q decision: who leads the swimming group
A: *The Panel agreed:* to invite the Trust back in six months; and to appoint Councillors Gilfillan, Haldane and Tennant as a short-life working group on swimming, with Councillor Gilfillan to lead.
S: Councillor Gilfillan

Q list: members of the group on swimming
A: *The Panel agreed:* to invite the Trust back in six months; and to appoint Councillors Gilfillan, Haldane and Tennant as a short-life working group on swimming, with Councillor Gilfillan to lead.
S: Councillors Gilfillan, Haldane and Tennant

Q decision: when is the leisure trust to come back
A: *The Panel agreed:* to invite the Trust back in six months; and to appoint Councillors Gilfillan, Haldane and Tennant as a short-life working group on swimming, with Councillor Gilfillan to lead.
S: in six months

Q fact-text: people with council home care in June
A: Care at home: external provision.** Ms Beattie reported that 412 people received care at home from the Council's own service and 655 from eleven external providers.
S: 412

Q fact-text: how many outside firms give home care
A: Care at home: external provision.** Ms Beattie reported that 412 people received care at home from the Council's own service and 655 from eleven external providers.
S: eleven

N unanswerable: Which external provider cares for most people?

Q fact-text: packages given up by Heatherbank
A: One provider, Heatherbank, had handed back 74 packages on four weeks' notice.
S: 74

N unanswerable: Why did Heatherbank hand back its packages?

Q paraphrase: do carers still pop in for just a quarter of an hour
A: Councillor Rae's written question asked whether visits of 15 minutes still took place; they did, for medicines only.
S: they did, for medicines only

Q who-said: what did unison warn about winter
A: UNISON warned that "the winter will break it".
S: "the winter will break it"

Q fact-text: Care Inspectorate grade for leadership
A: The Care Inspectorate had graded the Council's own service 4 (good) for care and support and 3 (adequate) for leadership.
S: 3 (adequate)

Q fact-text: grade for care and support
A: The Care Inspectorate had graded the Council's own service 4 (good) for care and support and 3 (adequate) for leadership.
S: 4 (good)

N unanswerable: What grade did the Inspectorate give for staffing?

Q who-said: what did families complain of to carers link
A: Families had told Carers Link that different faces came each day.
S: different faces came each day

Q decision: What did the panel agree on home care?
A: *The Panel agreed:* that a report on capacity before the winter be submitted in September; and that the Chief Social Work Officer meet with Carers Link.

Q date: months the panel doesn't sit
A: The Panel was in recess in July and August.
S: July and August

Q fact-table: when was the worst roads list issued
A: | 113 | 24 Mar | Potholes: list of worst 20 roads | Head of Roads | June | Issued 16 June |
S: Issued 16 June

Q fact-table: what happened to the flats recommendation
A: | 114 | 2 Jun | Recommendation on flats | Clerk | August | Committee agreed 18 August; from 6 December |
S: Committee agreed 18 August; from 6 December

Q fact-table: From when will flats get fortnightly bins?
A: | 114 | 2 Jun | Recommendation on flats | Clerk | August | Committee agreed 18 August; from 6 December |
S: Committee agreed 18 August; from 6 December

N unanswerable: Why are flats to change on 6 December rather than 1 November?

Q fact-table: which month's missed bins are we still waiting on
A: | 115 | 2 Jun | Missed bins by area | Waste Manager | Monthly | Given in June and July; August awaited |
S: August awaited

Q fact-table: when has the swimming group met
A: | 116 | 2 Jun | Swimming group | Cllr Gilfillan | December | Met 30 June and 25 August |
S: Met 30 June and 25 August

Q fact-table: did social work meet the carers
A: | 117 | 2 Jun | Meeting with Carers Link | Chief Social Work Officer | July | Took place 22 July |
S: Took place 22 July

N unanswerable: What came out of the meeting with Carers Link?

Q fact-text: weekly care hours delivered in August
A: A1 Hours of care delivered each week fell from 13,900 in June to 13,100 in August, although demand, measured as hours assessed, rose from 14,600 to 15,050.
S: 13,100

Q fact-text: care hours in june delivered
A: A1 Hours of care delivered each week fell from 13,900 in June to 13,100 in August, although demand, measured as hours assessed, rose from 14,600 to 15,050.
S: 13,900

Q fact-text: Assessed hours in August
A: A1 Hours of care delivered each week fell from 13,900 in June to 13,100 in August, although demand, measured as hours assessed, rose from 14,600 to 15,050.
S: 15,050

N false-premise: Why did demand for care at home fall between June and August?

Q fact-text: gap in hours of care
A: Unmet need was thus 1,950 hours in August.
A: | Total | 405 | 588 | 107 | 61 | 1,950 |
S: 1,950

Q fact-text: stuck in hospital waiting for a carer
A: The number of people waiting for a package to start was 168 on 31 August: 61 in hospital and 107 in their own homes.
A: | Total | 405 | 588 | 107 | 61 | 1,950 |
S: 61

N unanswerable: How many people were waiting for a package on 30 June?

Q fact-text: carer vacancies
A: A2 Vacancies for carers in the Council's service number 57 of 310 posts.
S: 57 of 310

Q reason: Why do carers quit?
A: The main reason given by leavers was pay in hospitality.
S: pay in hospitality

N unanswerable: How many vacancies do the external providers have?

Q fact-text: new hourly pay for carers, from when
A: Pay is to rise to £10.02 an hour in December, paid for by the Scottish Government.
S: £10.02 an hour in December

Q fact-text: christmas payment to carers
A: The Chief Social Work Officer proposes (i) a bank of 30 relief carers; (ii) a retention payment of £300 at Christmas; and (iii) that family members be paid for care in remote places.
S: £300

Q fact-text: How many relief carers are proposed?
A: The Chief Social Work Officer proposes (i) a bank of 30 relief carers; (ii) a retention payment of £300 at Christmas; and (iii) that family members be paid for care in remote places.
S: 30

Q definition: IJB
A: Item (iii) needs consent from the Integration Joint Board (IJB), which meets on 29 September.
S: Integration Joint Board (IJB)

Q date: when does the joint board meet
A: Item (iii) needs consent from the Integration Joint Board (IJB), which meets on 29 September.
S: 29 September

N false-premise: When did the IJB consent to paying family members?

Q decision: What is the panel asked to do about the winter plan?
A: A4 The Panel is invited to scrutinise the plan and make any comments to the IJB.
S: scrutinise the plan and make any comments to the IJB

Q fact-table: Glenorrin unmet hours
A: | Glenorrin | 61 | 54 | 29 | 9 | 610 |
S: 610

Q fact-table: waiting at home in Kirkmorrow
A: | Kirkmorrow | 148 | 240 | 31 | 22 | 540 |
S: 31

Q fact-table: External care on the islands
A: | Islands | 29 | 0 | 9 | 5 | 165 |
S: 0

Q fact-table: hospital waits brae and coast
A: | Brae and Coast | 97 | 171 | 26 | 14 | 390 |
S: 14

Q fact-table: Lomondside own service
A: | Lomondside | 70 | 123 | 12 | 11 | 245 |
S: 70

N unanswerable: How many vacancies are there in Glenorrin?

Q fact-table: collecting a bin costs how much now
A: | Cost per bin, collection (£) | 68.40 | 70.15 | 74.90 | 72.76 | 3 |
S: 74.90

Q fact-table: disposal cost per bin 2019/20
A: | Cost per bin, disposal (£) | 98.10 | 97.35 | 101.20 | 104.50 | 2 |
S: 97.35

Q fact-table: Recycling rate in 2020/21 and Scotland's
A: | Recycling rate (%) | 43.9 | 45.2 | 41.8 | 42.0 | 3 |
S: 41.8

Q fact-table: recycling 2019/20
A: | Recycling rate (%) | 43.9 | 45.2 | 41.8 | 42.0 | 3 |
S: 45.2

Q fact-table: main roads in bad nick
A: | Class A roads needing repair (%) | 33.1 | 34.6 | 35.7 | 29.8 | 4 |
S: 35.7

Q fact-table: unclassified roads national average
A: | Unclassified roads needing repair (%) | 41.2 | 40.9 | 39.5 | 38.3 | 3 |
S: 38.3

Q fact-table: teachers' sick days latest
A: | Staff absence, teachers (days) | 6.0 | 6.3 | 3.9 | 4.2 | 2 |
S: 3.9

Q fact-table: non-teaching staff absence 2018/19
A: | Staff absence, others (days) | 12.4 | 12.1 | 9.8 | 9.7 | 3 |
S: 12.4

Q fact-table: how far behind are tenants with rent
A: | Rent arrears (%) | 6.9 | 7.2 | 8.5 | 8.2 | 3 |
S: 8.5

Q fact-table: bills paid within a month 20/21
A: | Invoices paid in 30 days (%) | 91.0 | 90.2 | 93.7 | 91.8 | 2 |
S: 93.7

N unanswerable: What share of class B roads needs repair?

Q list: Which indicators are in the second quartile?
A: | Cost per bin, disposal (£) | 98.10 | 97.35 | 101.20 | 104.50 | 2 |
A: | Staff absence, teachers (days) | 6.0 | 6.3 | 3.9 | 4.2 | 2 |
A: | Invoices paid in 30 days (%) | 91.0 | 90.2 | 93.7 | 91.8 | 2 |

Q reason: why did bin collection get dearer
A: B1 The cost of collection rose as crews were doubled to keep to distancing rules.
S: crews were doubled to keep to distancing rules

Q reason: What made recycling drop?
A: Recycling dropped because the household waste sites were closed from March to June 2020.
S: the household waste sites were closed from March to June 2020

Q fact-text: recycling rank 2019/20
A: B2 In 2019/20 the Council stood 19th of 32 for recycling.
S: 19th of 32

N false-premise: What place did the Council come for recycling in 2020/21?

Q fact-text: roads capital this year
A: B3 The Roads Capital Fund was raised to £7.5m for 2021/22 (£6.2m in 2020/21).
S: £7.5m

Q fact-text: Town Centre Fund schemes
A: The Town Centre Fund of £1.4m has been spent in full, on 11 schemes.
S: 11 schemes

N unanswerable: How much is the bid to the Place-Based Investment Fund?

Q reason: What's holding up swimming lessons?
A: It learned that instructors, not water, are the bottleneck: 9 of 21 had left.
S: instructors, not water, are the bottleneck: 9 of 21 had left

Q date: ferry fares discussed
A: 19 January 2022: Roads condition (Head of Roads); Ferry fares (Transport Strategy Officer)
S: 19 January 2022

Q date: Where might March 2022's meeting be?
A: 9 March 2022, Kirkmorrow Academy if rules allow: Pupil attainment gap (Head of Education)
S: Kirkmorrow Academy if rules allow

N unanswerable: When will care at home next come to the panel?

Q paraphrase: what did the panel plump for with tenement bins
A: *The Panel agreed:* (a) to recommend to the Environment Committee that flats with shared bins go back to a fortnightly uplift by 1 November 2021; (b) to ask for figures for missed bins each month by area; and (c) to note the savings.
S: flats with shared bins go back to a fortnightly uplift by 1 November 2021

N false-premise: When did the panel recommend fortnightly bins for all houses?

N unanswerable: What did the Panel agree about rats at Braehead Court?

Q paraphrase: which date did the environment lot say yes to it
A: | 114 | 2 Jun | Recommendation on flats | Clerk | August | Committee agreed 18 August; from 6 December |
S: Committee agreed 18 August

N unanswerable: Who voted against at the Environment Committee on 18 August?

Q paraphrase: when should the leisure people come back
A: *The Panel agreed:* to invite the Trust back in six months; and to appoint Councillors Gilfillan, Haldane and Tennant as a short-life working group on swimming, with Councillor Gilfillan to lead.
A: 10 November 2021: Cairn Leisure Trust; Bins at flats, progress (Waste Manager)

N false-premise: Why did the Panel agree to reopen Glenorrin pool?

N unanswerable: How many children have left the swimming waiting list?

Q decision: when were they to get the winter care report
A: *The Panel agreed:* that a report on capacity before the winter be submitted in September; and that the Chief Social Work Officer meet with Carers Link.
S: September

Q paraphrase: who has to go and see the carers' group
A: *The Panel agreed:* that a report on capacity before the winter be submitted in September; and that the Chief Social Work Officer meet with Carers Link.
S: the Chief Social Work Officer

N unanswerable: What did Carers Link ask for?

Q fact-table: deadline for the swimming group
A: | 116 | 2 Jun | Swimming group | Cllr Gilfillan | December | Met 30 June and 25 August |
S: December

Q fact-table: when did scottish water answer
A: | 112 | 24 Mar | Letter to Scottish Water on sewer flooding | Clerk | April | Reply received 7 May |
S: Reply received 7 May

N unanswerable: What did Scottish Water say in its reply?

Q fact-table: Total with external home care
A: | Total | 405 | 588 | 107 | 61 | 1,950 |
S: 588

Q fact-table: islands waiting at home
A: | Islands | 29 | 0 | 9 | 5 | 165 |
S: 9

Q fact-table: brae and coast unmet hours
A: | Brae and Coast | 97 | 171 | 26 | 14 | 390 |
S: 390

N unanswerable: How many people in Lomondside had 15-minute visits?

Q fact-table: looked-after kids living in families, latest
A: | Looked after children in the community (%) | 86.5 | 87.0 | 88.9 | 90.1 | 3 |
S: 88.9

Q fact-table: rent arrears before the pandemic year, 2018/19
A: | Rent arrears (%) | 6.9 | 7.2 | 8.5 | 8.2 | 3 |
S: 6.9

Q fact-table: class A roads Scottish average
A: | Class A roads needing repair (%) | 33.1 | 34.6 | 35.7 | 29.8 | 4 |
S: 29.8

N unanswerable: What was the Scottish average recycling rate in 2019/20?

N unanswerable: What is the target for invoices paid in 30 days?

Q fact-text: how many relief carers and what else is proposed
A: The Chief Social Work Officer proposes (i) a bank of 30 relief carers; (ii) a retention payment of £300 at Christmas; and (iii) that family members be paid for care in remote places.
S: (i) a bank of 30 relief carers; (ii) a retention payment of £300 at Christmas; and (iii) that family members be paid for care in remote places

N false-premise: When was the retention payment agreed?

Q paraphrase: what's the danger if another care firm goes bust
A: A3 Risk: should another provider fail, there is no plan for more than 40 packages.
S: there is no plan for more than 40 packages

Q date: hybrid working item
A: 8 December 2021: Swimming, final report (Cllr Gilfillan); Hybrid working (Head of HR)
S: 8 December 2021
