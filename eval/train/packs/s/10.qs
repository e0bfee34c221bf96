Q date: date of the roads and parks committee
A: ## 25 August 2021 — held by video link
S: 25 August 2021

Q paraphrase: did councillors meet in person
A: ## 25 August 2021 — held by video link
S: held by video link

Q fact-text: who's the director of place
A: **Report by the Executive Director of Place, Morag Kincraig**
S: Morag Kincraig

Q date: when did people have their say on streets
A: To give Committee the results of the consultation held from 3 May to 28 June 2021, and to seek decisions on five proposals.
S: from 3 May to 28 June 2021

Q date: when should the consultation have closed first time round
A: The consultation was to have ended on 14 June; it was lengthened by a fortnight because the paper form had not reached Glenfarran.
S: 14 June

Q reason: why did they give people longer to answer
A: The consultation was to have ended on 14 June; it was lengthened by a fortnight because the paper form had not reached Glenfarran.
S: because the paper form had not reached Glenfarran

Q fact-text: parking money the budget counts on
A: The budget of 25 February 2021 takes £420,000 of parking income for granted in a full year.
S: £420,000

Q fact-text: what would the first version of the plans have raised
A: The proposals as consulted on would bring in an estimated £465,000; as now recommended, £338,000.
S: £465,000

Q fact-text: what would the watered down plans raise
A: The proposals as consulted on would bring in an estimated £465,000; as now recommended, £338,000.
S: £338,000

Q fact-text: how big a hole does that leave
A: The shortfall of £82,000 would fall to be found in the budget for 2022/23.
S: £82,000

N unanswerable: what was parking income in 2020/21

Q fact-text: how many answered
A: There were 3,276 responses: 2,871 online, 349 on paper and 56 by telephone.
S: 3,276

Q fact-text: how many filled in a paper form
A: There were 3,276 responses: 2,871 online, 349 on paper and 56 by telephone.
S: 349

Q fact-text: how many rang in
A: There were 3,276 responses: 2,871 online, 349 on paper and 56 by telephone.
S: 56

N unanswerable: how many responses were left out because they came late

Q fact-text: how many came to the online events
A: Eighteen online events drew 404 people.
S: 404

Q fact-text: how many signed against paying on Sundays
A: A petition against Sunday charges in Ormiston High Street, raised by the Traders' Association, bears 2,190 names; a second, for a school street at Torbeg Primary, bears 316.
S: 2,190

Q fact-text: who got up the petition on Sunday parking
A: A petition against Sunday charges in Ormiston High Street, raised by the Traders' Association, bears 2,190 names; a second, for a school street at Torbeg Primary, bears 316.
S: the Traders' Association

Q fact-text: names on the torbeg petition
A: A petition against Sunday charges in Ormiston High Street, raised by the Traders' Association, bears 2,190 names; a second, for a school street at Torbeg Primary, bears 316.
S: 316

N unanswerable: how many signed a petition about play parks

N unanswerable: who raised the petition for a school street at Torbeg

Q fact-text: how many of those replying were pensioner age
A: Of those who gave their age, 9 per cent were under 25 and 37 per cent over 60.
S: 37 per cent

Q fact-text: share of young people who replied
A: Of those who gave their age, 9 per cent were under 25 and 37 per cent over 60.
S: 9 per cent

Q fact-text: how many disabled parking badges are there round here
A: Of all who replied, 8 per cent said that they held a Blue Badge; there are 6,140 badge holders in the area.
S: 6,140

Q paraphrase: did somebody try to rig the survey
A: Two hundred and eleven responses came from a single internet address within an hour on 11 June, with the same text.
S: Two hundred and eleven responses came from a single internet address within an hour on 11 June, with the same text

Q fact-text: how many of the copycat replies were genuine
A: Forty of them could be verified.
S: Forty

Q fact-text: how many replies were thrown out
A: The other 171 are left out of all the tables that follow and of the total above.
S: 171

N unanswerable: who sent the 211 identical responses

Q fact-text: what was a permit going to cost for one car
A: **Proposal 1** — resident permits at £60 a year for the first car and £110 for the second in zones A to D (no charge at present).
S: £60 a year

Q fact-text: second car as first proposed
A: **Proposal 1** — resident permits at £60 a year for the first car and £110 for the second in zones A to D (no charge at present).
S: £110

Q paraphrase: what do residents pay for a permit today
A: **Proposal 1** — resident permits at £60 a year for the first car and £110 for the second in zones A to D (no charge at present).
S: no charge at present

Q fact-text: what hours on a Sunday were first proposed
A: **Proposal 2** — charges on Sundays, 1 pm to 6 pm, at £1 an hour, in on-street bays.
S: 1 pm to 6 pm

Q fact-text: could badge holders be charged on the street
A: **Proposal 3** — charges for Blue Badge holders in Council car parks, with an extra free hour. (On-street parking would stay free by law.)
S: On-street parking would stay free by law

Q fact-text: how long would the road outside school be shut
A: **Proposal 4** — school streets, shut to traffic for 40 minutes morning and afternoon, at nine primary schools.
S: 40 minutes morning and afternoon

Q fact-text: how many wee play parks would have gone
A: **Proposal 5** — replace 31 small play parks by 12 larger ones over six years.
S: 31

N unanswerable: which 31 play parks were to be replaced

Q fact-table: how did people in the permit zones feel about paying, for
A: | Residents of zones A–D | 812 | 46 | 47 | 39 | 52 | 14 | 77 | 58 | 33 | 38 | 44 |
S: 46

Q fact-table: zone residents against permits
A: | Residents of zones A–D | 812 | 46 | 47 | 39 | 52 | 14 | 77 | 58 | 33 | 38 | 44 |
S: 47

Q fact-table: other residents p1 disagree
A: | Other residents | 1,644 | 51 | 22 | 31 | 60 | 17 | 72 | 61 | 28 | 36 | 49 |
S: 22

Q fact-table: shopkeepers against sunday charges
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
S: 88

Q fact-table: business owners for permits
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
S: 33

Q fact-table: how many of the badge holders were against being charged
A: | Blue Badge holders | 262 | 44 | 35 | 28 | 62 | 6 | 92 | 49 | 36 | 29 | 46 |
S: 92

Q fact-table: blue badge holders who backed charging them
A: | Blue Badge holders | 262 | 44 | 35 | 28 | 62 | 6 | 92 | 49 | 36 | 29 | 46 |
S: 6

N unanswerable: percentage of carers who opposed permits

Q fact-table: parents for closing roads at school time
A: | Parents of primary pupils | 641 | 48 | 31 | 30 | 61 | 16 | 73 | 70 | 24 | 33 | 57 |
S: 70

Q fact-table: parents against swapping small parks for bigger ones
A: | Parents of primary pupils | 641 | 48 | 31 | 30 | 61 | 16 | 73 | 70 | 24 | 33 | 57 |
S: 57

N unanswerable: parents of secondary pupils on school streets

Q fact-table: youngsters' support for school streets
A: | Under 25 | 274 | 42 | 27 | 33 | 44 | 20 | 61 | 66 | 17 | 41 | 40 |
S: 66

Q fact-table: over 60s against P3
A: | Over 60 | 1,118 | 49 | 34 | 34 | 58 | 13 | 79 | 53 | 34 | 35 | 43 |
S: 79

N unanswerable: percentage of under 25s who answered "neither" on play parks

Q fact-table: overall, did folk want Sunday charging
A: | **All responses** | **3,276** | **47** | **31** | **30** | **60** | **16** | **73** | **58** | **30** | **35** | **46** |
S: 60

Q fact-table: all responses permits agree
A: | **All responses** | **3,276** | **47** | **31** | **30** | **60** | **16** | **73** | **58** | **30** | **35** | **46** |
S: 47

Q fact-table: total support for bigger, fewer play parks
A: | **All responses** | **3,276** | **47** | **31** | **30** | **60** | **16** | **73** | **58** | **30** | **35** | **46** |
S: 35

Q fact-table: how many commuters replied
A: | Commuters into the area | 187 | 28 | 30 | 22 | 58 | 19 | 63 | 44 | 35 | 18 | 15 |
S: 187

Q comparison: were business owners or commuters keener on school streets
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
A: | Commuters into the area | 187 | 28 | 30 | 22 | 58 | 19 | 63 | 44 | 35 | 18 | 15 |

Q list: which groups had more for the play park plan than against
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
A: | Commuters into the area | 187 | 28 | 30 | 22 | 58 | 19 | 63 | 44 | 35 | 18 | 15 |
A: | Under 25 | 274 | 42 | 27 | 33 | 44 | 20 | 61 | 66 | 17 | 41 | 40 |

Q list: which group was more against school streets than for
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |

N false-premise: why did most respondents support Sunday charges

Q reason: why don't the groups add up to the total
A: A person may stand in more than one group, so that the bases come to more than the total.
S: A person may stand in more than one group

Q fact-text: what did people think of permit charges five years ago
A: In the survey of 2016 a permit charge, then put at £40, was supported by 29 per cent and opposed by 55.
S: supported by 29 per cent and opposed by 55

Q fact-text: how much was the permit idea in 2016
A: In the survey of 2016 a permit charge, then put at £40, was supported by 29 per cent and opposed by 55.
S: £40

N unanswerable: what did people think of Sunday charges in 2016

N false-premise: how has support for school streets changed since the 2016 survey

Q fact-table: people for a school street at Torbeg
A: | Torbeg | 209 | 178 | 22 | 151 | 17 | 8 | For | Oct 2020 | Petition in favour. Walking rose from 44 to 63 per cent. |
S: 178

Q fact-table: torbeg: parents for
A: | Torbeg | 209 | 178 | 22 | 151 | 17 | 8 | For | Oct 2020 | Petition in favour. Walking rose from 44 to 63 per cent. |
S: 151

Q fact-table: how many more kids walk at Torbeg now
A: | Torbeg | 209 | 178 | 22 | 151 | 17 | 8 | For | Oct 2020 | Petition in favour. Walking rose from 44 to 63 per cent. |
S: Walking rose from 44 to 63 per cent

N unanswerable: how much did walking go up at Dalchattan

Q fact-table: cars outside Dalchattan before and after
A: | Dalchattan | 117 | 84 | 21 | 66 | 13 | 6 | For | Oct 2020 | Cars at the gate fell from 71 to 12. |
S: from 71 to 12

N unanswerable: cars at the gate at Ardvane during the trial

Q fact-table: how many tickets were torn up at Ardvane
A: | Ardvane | 88 | 61 | 20 | 44 | 7 | 9 | For | Oct 2020 | Residents' passes were slow to come; eleven fines were cancelled. |
S: eleven

Q reason: why were fines cancelled at Ardvane
A: | Ardvane | 88 | 61 | 20 | 44 | 7 | 9 | For | Oct 2020 | Residents' passes were slow to come; eleven fines were cancelled. |
S: Residents' passes were slow to come

Q fact-table: what would happen to the bus at Bankfoot Road
A: | Bankfoot Road | 134 | 90 | 37 | 72 | 12 | 10 | For | March 2021 | Bus 14 would need to leave out one stop. |
S: Bus 14 would need to leave out one stop

Q fact-table: what's awkward about the street at Corrie
A: | Corrie | 52 | 19 | 29 | 14 | 3 | 16 | Undecided | none | A doctor's surgery stands in the street. |
S: A doctor's surgery stands in the street

Q fact-table: is corrie's head in favour
A: | Corrie | 52 | 19 | 29 | 14 | 3 | 16 | Undecided | none | A doctor's surgery stands in the street. |
S: Undecided

N unanswerable: why is the head at Corrie undecided

Q fact-table: which head doesn't want it
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |
S: Kirk Wynd

Q paraphrase: where did the cars go when Kirk Wynd was shut
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |
S: Traffic moved to Mill Lane, where the nursery is

Q fact-table: neighbours against at Kirk Wynd
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |
S: 31

Q fact-table: how many people in the street at Bankfoot Road said yes
A: | Bankfoot Road | 134 | 90 | 37 | 72 | 12 | 10 | For | March 2021 | Bus 14 would need to leave out one stop. |
S: 12

Q fact-table: Glenfarran responses against
A: | Glenfarran | 41 | 33 | 5 | 29 | 2 | 1 | For | none | No footway on the north side. |
S: 5

Q fact-table: what does Glenfarran's road lack
A: | Glenfarran | 41 | 33 | 5 | 29 | 2 | 1 | For | none | No footway on the north side. |
S: No footway on the north side

Q fact-table: St Fillan's shares what with whom
A: | St Fillan's | 73 | 48 | 17 | 37 | 8 | 7 | For | none | Shared gate with the secondary school. |
S: Shared gate with the secondary school

Q fact-table: who'd put the barriers out at Wester Muir
A: | Wester Muir | 60 | 39 | 14 | 31 | 5 | 6 | For | none | Volunteers would be needed to move the barriers. |
S: Volunteers would be needed to move the barriers

N unanswerable: how many volunteers have come forward at Wester Muir

Q list: which schools had a trial in March
A: | Bankfoot Road | 134 | 90 | 37 | 72 | 12 | 10 | For | March 2021 | Bus 14 would need to leave out one stop. |
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |

Q list: which schools have had no trial at all
A: | Corrie | 52 | 19 | 29 | 14 | 3 | 16 | Undecided | none | A doctor's surgery stands in the street. |
A: | Glenfarran | 41 | 33 | 5 | 29 | 2 | 1 | For | none | No footway on the north side. |
A: | St Fillan's | 73 | 48 | 17 | 37 | 8 | 7 | For | none | Shared gate with the secondary school. |
A: | Wester Muir | 60 | 39 | 14 | 31 | 5 | 6 | For | none | Volunteers would be needed to move the barriers. |

N false-premise: what happened to traffic during the trial at St Fillan's

Q fact-text: how long did each trial go on
A: The trials in October 2020 and March 2021 lasted three weeks each.
S: three weeks

Q fact-text: what did an October trial cost per school
A: The October trials cost £5,300 a school and those in March £3,900, because the signs were used again.
S: £5,300

Q reason: why were the spring trials cheaper
A: The October trials cost £5,300 a school and those in March £3,900, because the signs were used again.
S: because the signs were used again

N unanswerable: what did the trial at Corrie cost

Q who-said: who wanted to know why people visiting the sick need three permits
A: A carer asked why those who visit the sick in three zones should buy three permits.
S: A carer

Q paraphrase: what did one driver say about renting the gutter
A: On permits: "I've paid road tax for forty years; now I'm to rent the gutter outside my own house."
S: I've paid road tax for forty years; now I'm to rent the gutter outside my own house

Q fact-text: which churches wrote in about Sundays
A: On Sundays: the Free Church and the Cathedral both asked that mornings be kept free, which the proposal does.
S: the Free Church and the Cathedral

Q paraphrase: do Sunday morning worshippers have to pay
A: On Sundays: the Free Church and the Cathedral both asked that mornings be kept free, which the proposal does.
S: mornings be kept free, which the proposal does

Q fact-text: what portion of trade is done on a Sunday
A: The Traders' Association said that takings on Sundays make up 17 per cent of the week's and had only now come back to what they were in 2019.
S: 17 per cent

N unanswerable: what were High Street takings in 2019

Q who-said: who talked about a thimble and a bucket
A: On Blue Badges: Access Ormiston, the disabled people's panel, said the extra hour "gives with a thimble what it takes with a bucket".
S: Access Ormiston

Q definition: who are Access Ormiston
A: On Blue Badges: Access Ormiston, the disabled people's panel, said the extra hour "gives with a thimble what it takes with a bucket".
S: the disabled people's panel

Q fact-text: how many badge holders would stay away from town
A: Of the 262 holders, 131 said that they would come to town less.
S: 131

Q fact-text: how long did the pupils take to get to Old Quarry
A: On play parks: pupils of Glenfarran walked the route to their proposed park, at Old Quarry, and timed it at 26 minutes.
S: 26 minutes

Q fact-text: how long did officers think the walk was
A: The officers' paper had said 15.
S: 15

Q decision: are they keeping the wee park in Glenfarran
A: The Parks Manager, Fergus Lyall, has accepted the children's time, and Glenfarran's park is to stay.
S: Glenfarran's park is to stay

N unanswerable: how many pupils timed the walk to Old Quarry

Q fact-table: what's the permit price they're asking for now
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: £52 and £120

Q fact-table: who gets a free permit
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: free for carers with a letter

Q fact-table: permit scheme set up cost
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: 61,000

Q fact-table: permits start
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: April 2022

Q fact-table: permit income as consulted
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: 248,000

Q fact-table: in which month would Sundays have been free under the revised plan
A: | 2 Sundays | 1 pm–6 pm, £1 an hour | 1 pm–5 pm, first half-hour free, not in December | 152,000 | 102,000 | 9,500 | January 2022 |
S: not in December

Q fact-table: Sunday income as recommended
A: | 2 Sundays | 1 pm–6 pm, £1 an hour | 1 pm–5 pm, first half-hour free, not in December | 152,000 | 102,000 | 9,500 | January 2022 |
S: 102,000

Q fact-table: what became of charging disabled drivers
A: | 3 Blue Badge | Charge with extra hour | Withdrawn | 65,000 | 0 | 0 | – |
S: Withdrawn

N false-premise: when do charges for Blue Badge holders start

Q fact-table: school streets set up
A: | 4 School streets | Nine schools | Seven schools; Corrie and Kirk Wynd left out | 0 | 0 | 118,000 | From October 2021 |
S: 118,000

Q fact-table: which two schools were dropped
A: | 4 School streets | Nine schools | Seven schools; Corrie and Kirk Wynd left out | 0 | 0 | 118,000 | From October 2021 |
S: Corrie and Kirk Wynd left out

Q fact-table: how many small parks go and how many new ones under the revised plan
A: | 5 Play parks | 31 small to 12 larger | 30 small to 13 larger, in eight years | 54,000 by year six | 47,000 by year eight | 1,940,000 | Spring 2022 |
S: 30 small to 13 larger

Q fact-table: bill for redoing the play parks
A: | 5 Play parks | 31 small to 12 larger | 30 small to 13 larger, in eight years | 54,000 by year six | 47,000 by year eight | 1,940,000 | Spring 2022 |
S: 1,940,000

Q fact-table: how many years will the play park swap take now
A: | 5 Play parks | 31 small to 12 larger | 30 small to 13 larger, in eight years | 54,000 by year six | 47,000 by year eight | 1,940,000 | Spring 2022 |
S: eight years

N unanswerable: how much will each of the larger play parks cost

Q fact-text: how many parking tickets in 2019/20
A: In 2019/20, the last ordinary year, 14,870 penalty notices were issued and £512,000 was received; in 2020/21, 5,230 and £171,000.
S: 14,870

Q fact-text: money from fines in the covid year
A: In 2019/20, the last ordinary year, 14,870 penalty notices were issued and £512,000 was received; in 2020/21, 5,230 and £171,000.
S: £171,000

N unanswerable: parking tickets in 2018/19

Q fact-text: who would badge charges have hit worst
A: It finds that proposal 3 would have borne hardest on those who cannot use on-street bays, for want of which no mitigation was found to be enough.
S: those who cannot use on-street bays

Q fact-text: how long must traffic orders be advertised
A: Traffic orders for proposals 1, 2 and 4 need to be advertised for 21 days.
S: 21 days

Q paraphrase: how long could it drag on if traders keep objecting to Sunday charges
A: Should objections to the Sunday order be kept up, a hearing before an independent reporter may follow, which usually takes five to seven months.
S: five to seven months

Q fact-text: how many permits do they hope to sell
A: *Reply:* Officers look for 4,050 permits, of which 620 for second cars.
S: 4,050

Q fact-text: second car permits expected
A: *Reply:* Officers look for 4,050 permits, of which 620 for second cars.
S: 620

Q paraphrase: are there enough bays for all those permits
A: There are 3,580 spaces in the four zones.
A: *Reply:* Officers look for 4,050 permits, of which 620 for second cars.
S: 3,580

N unanswerable: how many spaces are there in zone C

Q paraphrase: whose call is it in snow
A: *Reply:* The head teacher decides.
S: The head teacher

Q paraphrase: where's the cash for the barriers coming from
A: The Council pays out of a grant from the national cycling fund, which runs to March 2023.
S: a grant from the national cycling fund

Q date: when does the cycling grant run out
A: The Council pays out of a grant from the national cycling fund, which runs to March 2023.
S: March 2023

N unanswerable: how much is the grant from the national cycling fund

Q reason: why was there no form in Gaelic
A: *Reply:* It was an oversight; one was put online on 24 May and 19 people used it.
S: an oversight

Q fact-text: how many used the Gaelic form
A: *Reply:* It was an oversight; one was put online on 24 May and 19 people used it.
S: 19

Q date: when did the gaelic version go up
A: *Reply:* It was an oversight; one was put online on 24 May and 19 people used it.
S: 24 May

N false-premise: how many people asked for a Polish form

Q who-said: who's the convener
A: Sederunt: Councillors Ailsa Drummond (Convener), Iain Buchan (Vice-Convener), Sorcha Devlin, Neil Garrioch, Petra Lind, Hamish Orr, Ruaridh Tait and Janet Wemyss.
S: Ailsa Drummond

Q fact-text: who sent apologies
A: Apology: Councillor Euan Sim.
S: Councillor Euan Sim

Q who-said: which councillor had to go out for Sunday parking
A: Declaration: Councillor Lind, a trader in the High Street, left for proposal 2.
S: Councillor Lind

Q reason: why did Cllr Lind leave
A: Declaration: Councillor Lind, a trader in the High Street, left for proposal 2.
S: a trader in the High Street

Q who-said: who wanted Sunday charges scrapped
A: **Amendment 1** (Orr, Wemyss): to delete Sunday charges.
S: Orr, Wemyss

Q who-said: who wanted Kirk Wynd put back
A: **Amendment 2** (Devlin, Garrioch): to put Kirk Wynd back into proposal 4, with a one-way order in Mill Lane.
S: Devlin, Garrioch

Q decision: so are we paying to park on Sundays or not
A: On proposal 2, for the motion 3, for the amendment 4; the amendment was carried.
A: **Amendment 1** (Orr, Wemyss): to delete Sunday charges.
S: the amendment was carried

Q decision: how was the vote on Sunday parking
A: On proposal 2, for the motion 3, for the amendment 4; the amendment was carried.
S: for the motion 3, for the amendment 4

Q decision: did Kirk Wynd get back in
A: On proposal 4, for the motion 5, for the amendment 3; the motion was carried.
A: **Amendment 2** (Devlin, Garrioch): to put Kirk Wynd back into proposal 4, with a one-way order in Mill Lane.
S: the motion was carried

Q decision: was there a vote on permits
A: Proposals 1, 3 and 5 were agreed without division.
S: agreed without division

N unanswerable: how did Councillor Tait vote on proposal 4

Q decision: how did they vote on the play park plan
A: Proposals 1, 3 and 5 were agreed without division.
S: agreed without division

Q decision: what has the director to come back with before Christmas
A: Councillor Tait asked that the Director report by December on how the £102,000 given up might be found; this was agreed.
A: | Report on lost Sunday income | Morag Kincraig | 1 December 2021 |
S: how the £102,000 given up might be found

Q fact-table: deadline for advertising permits
A: | Advertise permit order | Head of Roads | 24 September 2021 |
S: 24 September 2021

Q fact-table: when are the first school street orders to be published
A: | Advertise school street orders, first three schools | Head of Roads | 10 September 2021 |
S: 10 September 2021

N unanswerable: which are the first three schools

Q fact-table: whose job to see the Kirk Wynd parents
A: | Meeting with Kirk Wynd parent council | Road Safety Officer | 30 September 2021 |
S: Road Safety Officer

Q fact-table: when are the first play park drawings due
A: | Play park phase one: designs | Fergus Lyall | 26 January 2022 |
S: 26 January 2022

N unanswerable: when are the designs for play park phase two due

Q fact-table: who writes to the disabled panel
A: | Write to Access Ormiston | Convener | 3 September 2021 |
S: Convener


Q paraphrase: how did the council reach those who don't do computers
A: There were 3,276 responses: 2,871 online, 349 on paper and 56 by telephone.
S: 349 on paper and 56 by telephone

N false-premise: how many responses were received by text message

N unanswerable: what did the consultation cost

Q comparison: Convener, did more residents of the permit zones support or oppose permits?
A: | Residents of zones A–D | 812 | 46 | 47 | 39 | 52 | 14 | 77 | 58 | 33 | 38 | 44 |

Q comparison: Are over-60s keener on school streets than under-25s are?
A: | Over 60 | 1,118 | 49 | 34 | 34 | 58 | 13 | 79 | 53 | 34 | 35 | 43 |
A: | Under 25 | 274 | 42 | 27 | 33 | 44 | 20 | 61 | 66 | 17 | 41 | 40 |

Q fact-table: under 25s p2 disagree
A: | Under 25 | 274 | 42 | 27 | 33 | 44 | 20 | 61 | 66 | 17 | 41 | 40 |
S: 44

Q fact-table: commuters p4 agree
A: | Commuters into the area | 187 | 28 | 30 | 22 | 58 | 19 | 63 | 44 | 35 | 18 | 15 |
S: 44

Q fact-table: parents P1 agree
A: | Parents of primary pupils | 641 | 48 | 31 | 30 | 61 | 16 | 73 | 70 | 24 | 33 | 57 |
S: 48

Q fact-table: badge holders on school streets
A: | Blue Badge holders | 262 | 44 | 35 | 28 | 62 | 6 | 92 | 49 | 36 | 29 | 46 |
S: 49

N unanswerable: badge holders who own no car

N unanswerable: over 75s on Sunday charges

Q fact-table: how many shops and firms answered
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
S: 298

Q fact-table: residents of A to D who answered
A: | Residents of zones A–D | 812 | 46 | 47 | 39 | 52 | 14 | 77 | 58 | 33 | 38 | 44 |
S: 812

N false-premise: why were business owners in favour of Sunday charges

Q paraphrase: do traders want the wee parks merged
A: | Business owners | 298 | 33 | 41 | 9 | 88 | 21 | 60 | 37 | 49 | 30 | 25 |
S: 30

Q list: which groups were more for than against permits
A: | Other residents | 1,644 | 51 | 22 | 31 | 60 | 17 | 72 | 61 | 28 | 36 | 49 |
A: | Parents of primary pupils | 641 | 48 | 31 | 30 | 61 | 16 | 73 | 70 | 24 | 33 | 57 |
A: | Blue Badge holders | 262 | 44 | 35 | 28 | 62 | 6 | 92 | 49 | 36 | 29 | 46 |
A: | Under 25 | 274 | 42 | 27 | 33 | 44 | 20 | 61 | 66 | 17 | 41 | 40 |
A: | Over 60 | 1,118 | 49 | 34 | 34 | 58 | 13 | 79 | 53 | 34 | 35 | 43 |

Q fact-table: ardvane responses
A: | Ardvane | 88 | 61 | 20 | 44 | 7 | 9 | For | Oct 2020 | Residents' passes were slow to come; eleven fines were cancelled. |
S: 88

Q fact-table: ardvane against
A: | Ardvane | 88 | 61 | 20 | 44 | 7 | 9 | For | Oct 2020 | Residents' passes were slow to come; eleven fines were cancelled. |
S: 20

Q fact-table: Corrie for
A: | Corrie | 52 | 19 | 29 | 14 | 3 | 16 | Undecided | none | A doctor's surgery stands in the street. |
S: 19

Q fact-table: Wester Muir parents
A: | Wester Muir | 60 | 39 | 14 | 31 | 5 | 6 | For | none | Volunteers would be needed to move the barriers. |
S: 31

Q fact-table: st fillans against
A: | St Fillan's | 73 | 48 | 17 | 37 | 8 | 7 | For | none | Shared gate with the secondary school. |
S: 17

N unanswerable: st fillans pupils for

N unanswerable: how many fines were issued at Dalchattan

Q comparison: did more people in Kirk Wynd say yes or no
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |

Q comparison: where were neighbours of the school more against than for
A: | Ardvane | 88 | 61 | 20 | 44 | 7 | 9 | For | Oct 2020 | Residents' passes were slow to come; eleven fines were cancelled. |
A: | Corrie | 52 | 19 | 29 | 14 | 3 | 16 | Undecided | none | A doctor's surgery stands in the street. |
A: | Kirk Wynd | 166 | 71 | 80 | 58 | 6 | 31 | Against | March 2021 | Traffic moved to Mill Lane, where the nursery is. |
A: | Wester Muir | 60 | 39 | 14 | 31 | 5 | 6 | For | none | Volunteers would be needed to move the barriers. |

Q date: when was Torbeg tried out
A: | Torbeg | 209 | 178 | 22 | 151 | 17 | 8 | For | Oct 2020 | Petition in favour. Walking rose from 44 to 63 per cent. |
S: Oct 2020

N false-premise: when was the trial at Glenfarran

N unanswerable: will there be a second trial at Kirk Wynd

Q paraphrase: how much cheaper was it second time round
A: The October trials cost £5,300 a school and those in March £3,900, because the signs were used again.

Q paraphrase: what's the beef about paying outside your own door
A: On permits: "I've paid road tax for forty years; now I'm to rent the gutter outside my own house."

N unanswerable: who said they would pay double to park near their door

Q reason: what's the traders' worry about Sundays
A: The Traders' Association said that takings on Sundays make up 17 per cent of the week's and had only now come back to what they were in 2019.
S: had only now come back to what they were in 2019

Q who-said: who owned up that the kids' stopwatch was right
A: The Parks Manager, Fergus Lyall, has accepted the children's time, and Glenfarran's park is to stay.
S: Fergus Lyall

N unanswerable: when will Old Quarry park open

Q fact-table: second car price now suggested
A: | 1 Permits | £60 and £110 | £52 and £120; free for carers with a letter | 248,000 | 236,000 | 61,000 | April 2022 |
S: £120

Q fact-table: what hours on Sunday do officers suggest now
A: | 2 Sundays | 1 pm–6 pm, £1 an hour | 1 pm–5 pm, first half-hour free, not in December | 152,000 | 102,000 | 9,500 | January 2022 |
S: 1 pm–5 pm

Q paraphrase: is there any time free on a Sunday afternoon in the new version
A: | 2 Sundays | 1 pm–6 pm, £1 an hour | 1 pm–5 pm, first half-hour free, not in December | 152,000 | 102,000 | 9,500 | January 2022 |
S: first half-hour free

N false-premise: which hour of parking will be free for Blue Badge holders in the scheme now recommended

Q fact-table: blue badge income first estimated
A: | 3 Blue Badge | Charge with extra hour | Withdrawn | 65,000 | 0 | 0 | – |
S: 65,000

Q fact-table: school streets start
A: | 4 School streets | Nine schools | Seven schools; Corrie and Kirk Wynd left out | 0 | 0 | 118,000 | From October 2021 |
S: From October 2021

Q fact-table: play park saving now
A: | 5 Play parks | 31 small to 12 larger | 30 small to 13 larger, in eight years | 54,000 by year six | 47,000 by year eight | 1,940,000 | Spring 2022 |
S: 47,000 by year eight

N unanswerable: play park maintenance cost now

Q fact-text: fines money in the last normal year
A: In 2019/20, the last ordinary year, 14,870 penalty notices were issued and £512,000 was received; in 2020/21, 5,230 and £171,000.
S: £512,000

Q comparison: were more tickets handed out in 2019/20 or the next year
A: In 2019/20, the last ordinary year, 14,870 penalty notices were issued and £512,000 was received; in 2020/21, 5,230 and £171,000.

N unanswerable: how many tickets were cancelled on appeal

Q reason: why did they give up on charging disabled drivers
A: It finds that proposal 3 would have borne hardest on those who cannot use on-street bays, for want of which no mitigation was found to be enough.
S: no mitigation was found to be enough

Q fact-text: where can I find the equality assessment
A: An Equality Impact Assessment is at Appendix 3.
S: Appendix 3

Q fact-text: bays in zones a to d
A: There are 3,580 spaces in the four zones.
S: 3,580

N false-premise: how many objections to the Sunday order have been kept up

Q who-said: who seconded the convener
A: **Motion** (Drummond, Buchan): to agree the five recommendations.
S: Buchan

Q who-said: whose amendment on Sundays won
A: **Amendment 1** (Orr, Wemyss): to delete Sunday charges.
A: On proposal 2, for the motion 3, for the amendment 4; the amendment was carried.
S: Orr, Wemyss

Q decision: how did the vote on kirk wynd go
A: On proposal 4, for the motion 5, for the amendment 3; the motion was carried.
S: for the motion 5, for the amendment 3

Q decision: when did councillors throw out Sunday charges
A: ## 25 August 2021 — held by video link
A: On proposal 2, for the motion 3, for the amendment 4; the amendment was carried.
S: 25 August 2021

Q who-said: who asked for a report on the lost money
A: Councillor Tait asked that the Director report by December on how the £102,000 given up might be found; this was agreed.
S: Councillor Tait

N unanswerable: where will the lost £102,000 be found

N false-premise: when do Sunday charges begin following the committee's vote

Q date: by when will access ormiston get a letter
A: | Write to Access Ormiston | Convener | 3 September 2021 |
S: 3 September 2021

Q who-said: who wasn't there
A: Apology: Councillor Euan Sim.
S: Councillor Euan Sim

