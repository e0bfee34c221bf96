Q fact-text: who is treasurer of Larkspur?
A: **Trustees who served in the year:** Eamon Gilchrist (Chair), Philippa Rainey (Treasurer), Dr Niamh Tolan (Secretary from 4 May 2021), Winston Beattie, Carmel Haughey, Shireen Patel (appointed 7 September 2021), Archie McCandless (died 19 February 2021), Una Devlin (Secretary, retired 4 May 2021).
S: Philippa Rainey

Q paraphrase: which trustee passed away
A: **Trustees who served in the year:** Eamon Gilchrist (Chair), Philippa Rainey (Treasurer), Dr Niamh Tolan (Secretary from 4 May 2021), Winston Beattie, Carmel Haughey, Shireen Patel (appointed 7 September 2021), Archie McCandless (died 19 February 2021), Una Devlin (Secretary, retired 4 May 2021).
S: Archie McCandless

Q date: when did Shireen Patel become a trustee
A: **Trustees who served in the year:** Eamon Gilchrist (Chair), Philippa Rainey (Treasurer), Dr Niamh Tolan (Secretary from 4 May 2021), Winston Beattie, Carmel Haughey, Shireen Patel (appointed 7 September 2021), Archie McCandless (died 19 February 2021), Una Devlin (Secretary, retired 4 May 2021).
S: 7 September 2021

N unanswerable: when did Winston Beattie become a trustee?

N unanswerable: why did Una Devlin retire as secretary?

Q paraphrase: who checks the charity's accounts
A: **Independent examiner:** Stanley Orr FCA.
S: Stanley Orr FCA

N unanswerable: what is Stanley Orr's fee?

Q fact-text: name of Chief Officer
A: **Chief Officer:** Roisin Kavanagh.
S: Roisin Kavanagh

N unanswerable: what is the Chief Officer paid?

Q fact-text: objects of the trust
A: The objects of the Trust are to relieve loneliness, sickness and poverty among people of 60 and over living within ten miles of Ballinree Market House.
S: to relieve loneliness, sickness and poverty among people of 60 and over living within ten miles of Ballinree Market House

Q paraphrase: i'm 57, am i old enough for help from them
A: The objects of the Trust are to relieve loneliness, sickness and poverty among people of 60 and over living within ten miles of Ballinree Market House.
S: people of 60 and over

Q list: what four services does the charity run?
A: * **Daybreak** – a day club at Weaver's Row on Tuesdays and Thursdays, for which members pay £6 a day including lunch.
A: * **Doorstep** – volunteers who visit or telephone people who seldom leave home.
A: * **Homeward** – practical help for six weeks after a stay in hospital, paid for by the Health and Social Care Trust.
A: * **Handyhands** – small repairs by a paid handyman; the client pays for materials only.

Q fact-text: what does a day at Daybreak cost a member
A: * **Daybreak** – a day club at Weaver's Row on Tuesdays and Thursdays, for which members pay £6 a day including lunch.
S: £6 a day

Q paraphrase: which days is the pensioners' club on
A: * **Daybreak** – a day club at Weaver's Row on Tuesdays and Thursdays, for which members pay £6 a day including lunch.
S: Tuesdays and Thursdays

N unanswerable: what time does Daybreak open?

N unanswerable: what was the Daybreak charge in 2020?

Q paraphrase: do i have to pay the man who mends things
A: * **Handyhands** – small repairs by a paid handyman; the client pays for materials only.
S: the client pays for materials only

Q fact-text: how long does Homeward help go on for?
A: * **Homeward** – practical help for six weeks after a stay in hospital, paid for by the Health and Social Care Trust.
S: six weeks

Q date: when was the minibus handed over
A: A fifth service, the minibus, was handed over to Glenside Community Transport on 1 July 2021.
S: 1 July 2021

N unanswerable: why was the minibus handed over to Glenside?

N unanswerable: how much did Glenside pay for the minibus?

Q definition: what counts as befriending
A: *Befriending* as we use the word means regular contact, at least once a fortnight, by the same volunteer; a welfare call, made by whoever is on duty, is not befriending.
S: regular contact, at least once a fortnight, by the same volunteer

Q fact-text: is a welfare call befriending?
A: *Befriending* as we use the word means regular contact, at least once a fortnight, by the same volunteer; a welfare call, made by whoever is on duty, is not befriending.
S: a welfare call, made by whoever is on duty, is not befriending

Q date: until when was the day club shut
A: The day club was shut by the regulations until 25 May 2021 and thereafter held half its usual number.
S: 25 May 2021

N unanswerable: when did the charity shop open again after lockdown?

Q paraphrase: what had folk at the club missed most when it was closed
A: Members were asked in October what they had missed: of 58 who replied, 49 said the company, 31 the dinner and 6 the chiropodist.
S: the company

Q fact-text: how many members missed the chiropodist
A: Members were asked in October what they had missed: of 58 who replied, 49 said the company, 31 the dinner and 6 the chiropodist.
S: 6

N unanswerable: how many members missed the hairdresser?

Q who-said: who said the four walls were talking to her?
A: "The four walls were talking to me," wrote one woman of 88.
S: one woman of 88

Q reason: why haven't twelve old members returned
A: Twelve members from before the pandemic have not come back, five because they have moved into residential care and the others for fear of infection.
S: five because they have moved into residential care and the others for fear of infection

N unanswerable: how many members died during the pandemic?

Q fact-text: doorstep waiting list at end of 2021
A: Doorstep ended the year with 143 people visited or telephoned, against 176 at the end of 2020; the waiting list, however, fell from 38 to 21.
S: 21

Q comparison: is the queue for a visitor longer than it was?
A: Doorstep ended the year with 143 people visited or telephoned, against 176 at the end of 2020; the waiting list, however, fell from 38 to 21.
S: the waiting list, however, fell from 38 to 21

N unanswerable: waiting list for Homeward at end of 2021?

N false-premise: why did the Doorstep waiting list grow in 2021?

Q reason: why is Doorstep seeing fewer people
A: The drop in numbers came about because 27 people who had taken up telephone calls in lockdown no longer wanted them.
S: because 27 people who had taken up telephone calls in lockdown no longer wanted them

Q paraphrase: how many helpers left when furlough ended
A: We lost 19 volunteers who had been furloughed and had gone back to their jobs.
S: 19

N unanswerable: how many new volunteers joined in 2021?

Q fact-text: readmission rate of people helped by Homeward
A: Homeward helped 211 people, of whom 14 % were readmitted within 30 days; the figure for all patients over 75 at Causeway View Hospital is 19 %.
S: 14 %

Q comparison: do people with after-hospital help go back in less often than others
A: Homeward helped 211 people, of whom 14 % were readmitted within 30 days; the figure for all patients over 75 at Causeway View Hospital is 19 %.

N unanswerable: readmission rate of Homeward clients in 2020?

Q fact-text: length of the renewed Homeward contract
A: The contract was renewed in April 2021 for two years with the possibility of a third.
S: two years with the possibility of a third

Q paraphrase: can my doctor send me to homeward
A: Referrals by general practitioners are not allowed under the contract; we have asked that they should be.
S: not allowed under the contract

N unanswerable: why are GP referrals not allowed?

Q fact-text: commonest Handyhands job
A: Grab rails were the commonest (188), then key safes (131) and light bulbs (97).
S: Grab rails

Q fact-text: how many key safes were fitted
A: Grab rails were the commonest (188), then key safes (131) and light bulbs (97).
S: 131

N unanswerable: how many smoke alarms were fitted?

Q fact-text: average wait for Handyhands
A: The average wait was nine working days, which missed our standard of seven.
S: nine working days

Q paraphrase: how quick are they supposed to come and do a repair
A: The average wait was nine working days, which missed our standard of seven.
S: seven

N unanswerable: average wait for Handyhands in 2020?

Q paraphrase: who does the repairs now Tommy has gone
A: Mr Tommy Burnside, handyman since the service began in 2009, retired in November and was succeeded by Miss Keira Lunn.
S: Miss Keira Lunn

N unanswerable: how old was Tommy Burnside when he retired?

Q fact-table: Daybreak attendances in 2021
A: | Daybreak | Attendances | 4,310 | 902 | 1,486 | 1,800 | 3,200 |
S: 1,486

Q fact-table: how many daybreak attendances planned next year (2022)
A: | Daybreak | Attendances | 4,310 | 902 | 1,486 | 1,800 | 3,200 |
S: 3,200

N unanswerable: Daybreak attendances in 2018?

Q fact-table: members on the daybreak roll before covid, 2019
A: | Daybreak | Members on the roll | 92 | 84 | 72 | 80 | 85 |
S: 92

Q paraphrase: how many dinners were taken round to people's houses in 2020
A: | Daybreak | Lunches delivered to homes | 0 | 5,120 | 2,240 | 2,000 | 0 |
S: 5,120

Q fact-table: active Doorstep volunteers, plan 2021
A: | Doorstep | Active volunteers | 74 | 96 | 81 | 90 | 95 |
S: 90

N unanswerable: number of volunteers at Daybreak in 2021?

Q fact-table: people supported by Doorstep at end of 2019
A: | Doorstep | People supported at year end | 118 | 176 | 143 | 160 | 160 |
S: 118

Q fact-table: homeward plan 2022
A: | Homeward | People helped | 190 | 163 | 211 | 200 | 220 |
S: 220

Q fact-table: jobs done by Handyhands 2020
A: | Handyhands | Jobs done | 688 | 317 | 604 | 650 | 700 |
S: 317

Q paraphrase: how many rides did the wee bus give in 2021
A: | Minibus | Passenger trips | 6,020 | 640 | 318 | – | – |
S: 318

N false-premise: how many minibus trips does the Trust plan for 2022?

Q list: which activity lines came out at or above the 2021 plan?
A: | Daybreak | Lunches delivered to homes | 0 | 5,120 | 2,240 | 2,000 | 0 |
A: | Homeward | People helped | 190 | 163 | 211 | 200 | 220 |

Q reason: why didn't the Cloughmore club open in 2021
A: We did not do so, since the church hall there has no disabled toilet; the presbytery has now found the money and we hope to begin in October 2022.
S: since the church hall there has no disabled toilet

Q date: when might the second club start
A: We did not do so, since the church hall there has no disabled toilet; the presbytery has now found the money and we hope to begin in October 2022.
S: October 2022

N unanswerable: how much has the presbytery found for the toilet?

N false-premise: how many people came to the Cloughmore club in its first month?

Q paraphrase: what do the board reckon made the new co-ordinator leave so fast
A: The trustees think that she had been given too much to do, and have split the post in two.
S: she had been given too much to do

N unanswerable: what is the name of the volunteer co-ordinator who left?

Q fact-text: what was the safeguarding incident
A: There was one safeguarding incident, in which a volunteer borrowed £40 from a client.
S: a volunteer borrowed £40 from a client

Q paraphrase: did the old person get the forty quid back
A: It was reported to the Charity Commission for Northern Ireland, which took no further action; the money was repaid.
S: the money was repaid

N false-premise: what penalty did the Charity Commission impose?

Q fact-text: total income 2021
A: Income was £412,600 (2020: £438,900) and expenditure £401,300 (2020: £389,200).
S: £412,600

Q fact-text: how much did the charity spend in 2020?
A: Income was £412,600 (2020: £438,900) and expenditure £401,300 (2020: £389,200).
S: £389,200

N unanswerable: total income in 2019?

Q reason: why did income drop
A: The fall in income is explained by the end of emergency coronavirus grants, which had brought in £61,000 in 2020 and brought in £14,500 in 2021.
S: the end of emergency coronavirus grants

Q comparison: has the council upped its grant to Larkspur since 2020
A: The Council's grant of £45,000 was the same as in the year before and the year before that.
S: the same as in the year before

Q fact-table: Health and Social Care Trust money 2021
A: | I2 | Health and Social Care Trust | – | 168,000 | 168,000 | 159,500 |
S: 168,000

Q fact-table: lottery income 2020
A: | I3 | Lottery (Doorstep) | – | 72,400 | 72,400 | 71,000 |
S: 71,000

Q fact-table: what did the shop make
A: | I8 | Charity shop (net) | 10,500 | – | 10,500 | 10,000 |
S: 10,500

N unanswerable: what were the shop's takings before costs?

Q paraphrase: how much did people leave us in their wills in 2020
A: | I7 | Legacies | 61,000 | – | 61,000 | 44,200 |
S: 44,200

Q fact-table: I5 total for 2021
A: | I5 | Charges to users | 13,150 | – | 13,150 | 6,900 |
S: 13,150

Q fact-table: restricted gifts and collections
A: | I6 | Gifts and collections | 24,850 | 3,200 | 28,050 | 41,300 |
S: 3,200

N unanswerable: why did gifts and collections fall in 2021?

Q fact-table: what did Handyhands cost altogether in 2021?
A: | X4 | Handyhands | 38,900 | 3,000 | 41,900 | 39,900 |
S: 41,900

Q fact-table: X3 2020
A: | X3 | Homeward | – | 165,700 | 165,700 | 151,400 |
S: 151,400

Q fact-table: unrestricted money used on Doorstep
A: | X2 | Doorstep | 6,300 | 74,900 | 81,200 | 79,600 |
S: 6,300

N unanswerable: what will Doorstep cost in 2022?

Q fact-table: spent on the minibus before it went
A: | X5 | Minibus (to 30 June) | 9,200 | – | 9,200 | 22,400 |
S: 9,200

Q who-said: who left the legacy in 2021
A: The legacy was that of Miss Honor Tweedie, a retired headmistress, who had never used our services.
S: Miss Honor Tweedie

N unanswerable: who left the 2020 legacies?

Q reason: why were governance costs up
A: Governance costs rose because of the job evaluation.
S: because of the job evaluation

Q fact-text: number of staff in 2021
A: The staff numbered 14 (2020: 16), or 9.2 full-time equivalents; nobody earned over £60,000.
S: 14

Q definition: what are free reserves
A: **Reserves.** *Free reserves* means unrestricted funds less those which are tied up in fixed assets or which the trustees have designated.
S: unrestricted funds less those which are tied up in fixed assets or which the trustees have designated

Q fact-text: free reserves amount
A: They stood at £118,700, equal to 15 weeks of spending; the policy is to hold between 13 and 26 weeks.
S: £118,700

Q paraphrase: how many weeks' money do they think they ought to keep by
A: They stood at £118,700, equal to 15 weeks of spending; the policy is to hold between 13 and 26 weeks.
S: between 13 and 26 weeks

N unanswerable: free reserves at the end of 2020?

Q fact-text: how much is put by for Cloughmore
A: A further £30,000 has been designated for Cloughmore and £12,000 for new computers.
S: £30,000

Q fact-text: designated for computers
A: A further £30,000 has been designated for Cloughmore and £12,000 for new computers.
S: £12,000

N unanswerable: how much is designated for a new van?

Q fact-table: which trustee watches the lottery risk
A: | 2 | Lottery grant ends December 2022 | High | High | New bid; fundraiser | P. Rainey |
S: P. Rainey

Q paraphrase: what are they doing about running short of helpers
A: | 3 | Too few volunteers | High | Medium | Open days; expenses paid weekly | C. Haughey |
S: Open days; expenses paid weekly

Q date: when does the lease on weavers row run out
A: | 5 | Lease of Weaver's Row, ends 2025 | Low | High | Talks with owner | W. Beattie |
S: 2025

N unanswerable: who owns Weaver's Row?

N unanswerable: what rent is paid for Weaver's Row?

Q fact-table: chance of Homeward contract not being renewed
A: | 1 | Homeward contract not renewed in 2023 | Medium | High | Meet the HSC Trust each quarter | E. Gilchrist |
S: Medium

Q list: aims for 2022
A: The trustees' aims for 2022 are: to open at Cloughmore; to bring Handyhands within its standard; to recruit 30 volunteers; to learn from a survey of people aged 60 to 70, whom we hardly reach; and to settle whether to join with Moyle Age Concern-in-Action, which first wrote to us about it in November 2021.

Q decision: are they going to merge with Moyle?
A: No view has been reached on the last.
A: The trustees' aims for 2022 are: to open at Cloughmore; to bring Handyhands within its standard; to recruit 30 volunteers; to learn from a survey of people aged 60 to 70, whom we hardly reach; and to settle whether to join with Moyle Age Concern-in-Action, which first wrote to us about it in November 2021.
S: No view has been reached

N false-premise: on what date will the merger with Moyle Age Concern-in-Action take effect?

N false-premise: what did the survey of people aged 60 to 70 show?

Q paraphrase: how long can you stay on the board
A: There may be from five to nine trustees; a third retire each year and may stand again, but no one may serve more than nine years on end.
S: no one may serve more than nine years on end

Q fact-text: trustees' quorum
A: The quorum is four.
S: four

Q fact-text: how many trustee meetings were by video
A: The trustees met seven times in 2021, five of them by video.
S: five

N unanswerable: how often did the trustees meet in 2020?

Q date: when was the Trust's constitution adopted?
A: The Trust is governed by a constitution adopted on 11 March 1998 and amended in 2016.
S: 11 March 1998

N unanswerable: what was changed in the constitution in 2016?

Q fact-text: what did the grants officer recommend for Larkspur
A: GP/34 **Larkspur Trust – three-year funding.** The Grants Officer advised £48,000 a year for three years.
S: £48,000 a year for three years

Q who-said: who proposed £50,000?
A: Councillor Heaney, seconded by Councillor Nwosu, proposed £50,000.
S: Councillor Heaney

Q who-said: who wanted to give Larkspur money for a single year
A: Councillor Quigg, seconded by Councillor McIlhatton, proposed one year only at £45,000.
S: Councillor Quigg

N unanswerable: why did Councillor Quigg want one year only?

Q decision: what did Larkspur get from the council in the end
A: The officer's recommendation was then AGREED without a vote.
A: GP/34 **Larkspur Trust – three-year funding.** The Grants Officer advised £48,000 a year for three years.
S: £48,000 a year for three years

Q fact-text: vote on Councillor Heaney's amendment
A: The amendment of Councillor Heaney was put first and lost by 2 votes to 3; that of Councillor Quigg was likewise lost, by 2 to 3.
S: lost by 2 votes to 3

N false-premise: how many voted for the officer's recommendation on Larkspur?

N unanswerable: how did Alderman Stockdale vote on the £50,000 amendment?

Q list: strings attached to the larkspur grant
A: Conditions: (a) half-yearly figures by area; (b) an open day for members; (c) the Council's crest on the van.

Q fact-text: which other body has had a three-year award
A: The Director said that it was the first award of three years to any body but the Citizens' Bureau.
S: the Citizens' Bureau

N unanswerable: how much does the Citizens' Bureau get a year?

Q reason: why was the men's shed put off
A: GP/35 **Ballinree Men's Shed.** Deferred: accounts not received.
S: accounts not received

N unanswerable: how much did the Men's Shed ask for?

Q decision: how much for Glenside transport
A: GP/36 **Glenside Community Transport.** AGREED £22,500 for 2022/23.
S: £22,500

N unanswerable: how much was agreed for Glenside Community Transport for 2023/24?

Q paraphrase: which councillor drives the bus and had to leave
A: Councillor McIlhatton declared an interest as a driver and withdrew.
S: Councillor McIlhatton

Q reason: how come there's no bus on a friday
A: The bus is at present off the road on Fridays for want of drivers.
S: for want of drivers

N unanswerable: how many drivers is Glenside short of?

Q date: when did the grants committee meet about Larkspur
A: ## Minutes of the Grants and Partnerships Committee, Ballinree Borough Council, 14 June 2022 (extract)
S: 14 June 2022

Q fact-table: coronavirus grants unrestricted 2021
A: | I4 | Coronavirus grants | 2,500 | 12,000 | 14,500 | 61,000 |
S: 2,500

Q fact-table: governance 2020
A: | X6 | Governance | 22,100 | – | 22,100 | 18,800 |
S: 18,800

Q fact-table: Daybreak restricted spending
A: | X1 | Daybreak | 71,400 | 9,800 | 81,200 | 77,100 |
S: 9,800

Q fact-table: which trustee deals with data loss
A: | 6 | Loss of data | Medium | Medium | New computers | S. Patel |
S: S. Patel

Q fact-table: how many handyman jobs had been planned for 2021
A: | Handyhands | Jobs done | 688 | 317 | 604 | 650 | 700 |
S: 650

N false-premise: why did the Council cut its grant to Larkspur in 2021?

N false-premise: why did the Health and Social Care Trust not renew the Homeward contract?

N false-premise: why are the Trust's free reserves below the policy?
