Q fact-text: How many usable replies were there to the survey?
A: There were 1,482 usable replies, a response rate of 24.7 per cent, against the 30 per cent we had planned for.
S: 1,482

Q paraphrase: what share of those written to bothered to send the form back
A: There were 1,482 usable replies, a response rate of 24.7 per cent, against the 30 per cent we had planned for.
S: 24.7 per cent

Q fact-text: response rate the researchers were aiming at
A: There were 1,482 usable replies, a response rate of 24.7 per cent, against the 30 per cent we had planned for.
S: 30 per cent

Q fact-text: response rate 2016 study
A: In the 2016 study the response rate was 33 per cent.
S: 33 per cent

N unanswerable: how many usable replies were there in the 2016 study?

Q fact-text: What did the council pay the research unit for the whole study?
A: The contract was let to the Northgate Social Research Unit for £48,500, of which £30,000 came from the public health grant and £18,500 from the Integrated Care Board (ICB).
S: £48,500

Q paraphrase: how much of the bill did the NHS side pick up
A: The contract was let to the Northgate Social Research Unit for £48,500, of which £30,000 came from the public health grant and £18,500 from the Integrated Care Board (ICB).
S: £18,500

N unanswerable: what did the 2016 study cost?

N unanswerable: how many firms bid for the needs assessment contract

Q date: When did the board decide to have this study done?
A: The Health and Wellbeing Board agreed at its meeting on 18 January 2023 that a needs assessment be commissioned, after the three emergency food providers in the city had told it in December 2022 that they were turning people away.
S: 18 January 2023

Q reason: what made the board want a study in the first place?
A: The Health and Wellbeing Board agreed at its meeting on 18 January 2023 that a needs assessment be commissioned, after the three emergency food providers in the city had told it in December 2022 that they were turning people away.
S: the three emergency food providers in the city had told it in December 2022 that they were turning people away

N unanswerable: how many people were turned away by the food providers in December 2022?

Q date: last day you could send the survey in
A: A postal and online survey went to 6,000 addresses drawn at random on 6 March 2023 and closed on 28 April 2023.
S: 28 April 2023

Q paraphrase: how many homes got the questionnaire
A: A postal and online survey went to 6,000 addresses drawn at random on 6 March 2023 and closed on 28 April 2023.
S: 6,000

N unanswerable: how many of the survey replies came by post rather than online?

Q definition: What do they mean by doubly pressed?
A: "Fuel stressed" means that a household spent more than one tenth of its income after housing costs on heating and power.
A: A household may be both, and we call such households "doubly pressed".

Q definition: when does a household count as fuel stressed
A: "Fuel stressed" means that a household spent more than one tenth of its income after housing costs on heating and power.
S: more than one tenth of its income after housing costs

Q definition: whats a food pantry then
A: A **food pantry** is a members' shop where people pay a weekly fee and choose about £20 of goods.
S: a members' shop where people pay a weekly fee and choose about £20 of goods

Q paraphrase: what sets a warm space apart from any other hall
A: A **warm space** is a public room that is heated and open to anyone without charge.
S: a public room that is heated and open to anyone without charge

N unanswerable: how is a community meal defined?

Q fact-text: how many people came to the focus groups in total
A: We held 38 interviews with residents, seven focus groups (61 people took part) and 14 interviews with staff and volunteers.
S: 61

Q fact-text: Number of interviews with volunteers and staff
A: We held 38 interviews with residents, seven focus groups (61 people took part) and 14 interviews with staff and volunteers.
S: 14

N unanswerable: how many people came to the Romanian-speaking focus group?

Q reason: why was nobody who fosters heard in a group?
A: A focus group planned for foster carers did not take place, because only two people signed up.
S: because only two people signed up

N false-premise: what did the foster carers say in their focus group

Q paraphrase: did people get anything for giving up their time to be interviewed?
A: Everyone who was interviewed received a £25 shopping voucher; members of focus groups received £20.
S: a £25 shopping voucher

Q fact-text: voucher value focus group members
A: Everyone who was interviewed received a £25 shopping voucher; members of focus groups received £20.
S: £20

N unanswerable: what reward was given for filling in the survey?

Q paraphrase: which young people who live in digs were missed out
A: Students in halls of residence were left out of the sample.
S: Students in halls of residence

N unanswerable: why were students in halls left out of the sample?

Q fact-text: what percentage of replies came from men below 35
A: Young men are under-represented: 9 per cent of replies came from men under 35, who are 16 per cent of the adult population.
S: 9 per cent

N unanswerable: what percentage of replies came from women under 35?

Q paraphrase: how many in a hundred families can't afford to eat properly
A: Nineteen per cent of households were food insecure in the six months before the survey, compared with 11 per cent in 2016.
S: Nineteen per cent

Q comparison: is hunger in Carrowmere worse than it was in 2016?
A: Nineteen per cent of households were food insecure in the six months before the survey, compared with 11 per cent in 2016.

Q fact-text: estimated number of fuel stressed households citywide
A: Applied to the whole city this is about 21,400 food insecure households and 30,500 fuel stressed ones.
S: 30,500

N unanswerable: what percentage of households citywide were fuel stressed in 2016?

N unanswerable: how many children live in food insecure households?

Q fact-table: food insecurity rate in Eastferry
A: | Eastferry | 132 | 34 | 36 | 26 | 22 |
S: 34

Q fact-table: What proportion of Bellhouse households were fuel stressed?
A: | Bellhouse | 148 | 31 | 39 | 24 | 17 |
S: 39

Q fact-table: bellhouse food insecure back in 2016
A: | Bellhouse | 148 | 31 | 39 | 24 | 17 |
S: 17

N unanswerable: bellhouse fuel stressed back in 2016

Q fact-table: number of survey replies from Hallam Park
A: | Hallam Park | 158 | 7 | 18 | 4 | 7 |
S: 158

N unanswerable: survey response rate in Hallam Park

Q comparison: Which part of the city has seen no change in food insecurity since 2016?
A: | Hallam Park | 158 | 7 | 18 | 4 | 7 |
S: Hallam Park

Q fact-table: % doubly pressed Drovers Hill
A: | Drovers Hill | 139 | 27 | 33 | 19 | 14 |
S: 19

Q fact-table: how many per cent in Kilnside struggle with the gas and electric?
A: | Kilnside | 156 | 16 | 26 | 10 | 11 |
S: 26

Q paraphrase: what kind of family goes hungry the most?
A: Lone parents were the group most likely to be food insecure (46 per cent), followed by disabled people of working age (41 per cent) and people with a prepayment meter (38 per cent).
S: Lone parents

Q fact-text: food insecurity among households on a prepay meter
A: Lone parents were the group most likely to be food insecure (46 per cent), followed by disabled people of working age (41 per cent) and people with a prepayment meter (38 per cent).
S: 38 per cent

N unanswerable: fuel stress among households on a prepay meter

Q paraphrase: how many old folk can hardly pay to heat the house
A: Among pensioners the rate was 8 per cent, although 34 per cent of pensioners were fuel stressed.
S: 34 per cent

N unanswerable: how many pensioners in Friars Mead are fuel stressed?

Q paraphrase: are the hungry mostly people without a job?
A: Of food insecure households, 58 per cent had at least one adult in paid work.
S: 58 per cent had at least one adult in paid work

Q fact-text: proportion of food insecure households that had been to a food bank
A: Only 22 per cent had used a food bank; a further 12 per cent had used a food pantry, and 9 per cent a community meal.
S: 22 per cent

N unanswerable: what proportion of food insecure households had used a warm space?

Q reason: what puts people off going to a food bank most of all?
A: Embarrassment was named by 44 per cent, not knowing where to go by 29 per cent, the need for a referral by 26 per cent and the opening hours by 17 per cent.
S: Embarrassment

Q fact-text: how many blamed the opening times
A: Embarrassment was named by 44 per cent, not knowing where to go by 29 per cent, the need for a referral by 26 per cent and the opening hours by 17 per cent.
S: 17 per cent

N unanswerable: how many were put off by the cost of the bus to the food bank?

Q who-said: Who complained that the food bank is only open while they're at work?
A: A warehouse worker in Eastferry ("Marek") said: "It opens ten till twelve. I am on shift ten till twelve. So who is it for?"
S: A warehouse worker in Eastferry ("Marek")

Q who-said: which person would rather keep warm in a public reading room than take handouts
A: A retired bus driver in Friars Mead ("Alf") said: "I'd sooner sit in the library in my coat. I wasn't brought up to take charity, and there's folk worse off."
S: A retired bus driver in Friars Mead ("Alf")

Q who-said: what did the schoolgirl say about her brother?
A: A girl of 15 at a school in Drovers Hill ("Kezia") said that she gave her lunch to her brother on Fridays "because Saturday's the bad day in ours".
S: she gave her lunch to her brother on Fridays

N unanswerable: which school does the girl who gives away her lunch go to?

Q paraphrase: what was the mum's gripe about getting a voucher
A: A mother of three in Bellhouse ("Denise") told us: "You need a voucher from the surgery, and you wait two weeks for the surgery. By then payday has come and gone."
S: you wait two weeks for the surgery

Q who-said: Who stood up for keeping the referral rule?
A: A food bank manager in Ivy Bank defended referrals: without them, she said, "we would be out of tins by Wednesday".
S: A food bank manager in Ivy Bank

N unanswerable: what is the name of the Gallowlea pantry coordinator?

Q fact-table: how many people did St Brannoc's Larder help in 2022/23
A: | St Brannoc's Larder | Food bank | Bellhouse | 6 | 3,120 | 4,875 | Yes |
S: 4,875

N unanswerable: how many people did St Brannoc's Larder help in 2020/21

Q fact-table: hours per week Quayside Parcel Project
A: | Quayside Parcel Project | Food bank | Eastferry | 4 | 1,985 | 2,410 | Yes |
S: 4

Q fact-table: Do I need to be sent by someone to eat at Open Table?
A: | Open Table | Community meal | Castle Wynd | 5 | 930 | 1,260 | No |
S: No

N unanswerable: which days is Open Table open?

Q fact-table: the cupboard people helped 21/22
A: | The Cupboard | Food pantry | Gallowlea | 12 | 610 | 1,144 | No |
S: 610

Q fact-table: visitors to the Drovers Hall warm room last year
A: | Drovers Hall Warm Room | Warm space | Drovers Hill | 18 | none | 688 | No |
S: 688

Q list: list the places that ask for a referral
A: | St Brannoc's Larder | Food bank | Bellhouse | 6 | 3,120 | 4,875 | Yes |
A: | Ivy Bank Food Bank | Food bank | Ivy Bank | 9 | 2,240 | 3,016 | Yes |
A: | Quayside Parcel Project | Food bank | Eastferry | 4 | 1,985 | 2,410 | Yes |

Q paraphrase: what's it cost me each week to join at Kilnside
A: The membership fee is £4.50 a week at The Cupboard and £3.50 at the Kilnside Pantry.
S: £3.50

Q fact-text: where did the kilnside pantry get its start up money
A: Kilnside opened in September 2022 with a start-up grant of £15,000 from the council's Household Support Fund (HSF).
S: the council's Household Support Fund (HSF)

N false-premise: how big was the Household Support Fund grant to The Cupboard?

Q list: Which bits of the city have nothing at all for hungry people?
A: There is no provider of any kind in Friars Mead, Hallam Park or Anchor Quay.
S: Friars Mead, Hallam Park or Anchor Quay

Q fact-text: Crisis grant awards 2022/23 number
A: The council's own Crisis Grant scheme made 2,918 awards in 2022/23, worth £412,000; in 2021/22 there were 2,075 awards worth £266,000.
S: 2,918

Q fact-text: value of crisis grants the year before, 2021/22
A: The council's own Crisis Grant scheme made 2,918 awards in 2022/23, worth £412,000; in 2021/22 there were 2,075 awards worth £266,000.
S: £266,000

Q paraphrase: how many folk asked for emergency cash in 2022/23 and got told no?
A: In 2022/23 a further 1,340 applications were refused, most often because the applicant had already had two awards in twelve months.
S: 1,340

N unanswerable: how many Crisis Grant applications were turned down in 2021/22?

N unanswerable: what is the average time to decide a Crisis Grant application

Q date: by when do the researchers want a pantry in Drovers Hill?
A: - (c) open a food pantry in Drovers Hill by September 2024;
S: September 2024

Q fact-text: what would late opening at two places cost a year?
A: - (b) fund evening opening, at least once a week, at one provider in Eastferry and one in Bellhouse, at an estimated £22,000 a year;
S: £22,000

Q date: when will this survey be done again
A: - (f) repeat the survey in 2026.
S: 2026

Q decision: what happened to the idea of a pantry for Drovers Hill
A: **AGREED:** (1) that recommendations (a), (d), (e) and (f) be accepted; (2) that evening opening be funded at one provider in Eastferry from April 2024; (3) that a decision on a pantry in Drovers Hill be deferred to the meeting on 14 March 2024, pending a search for premises; (4) that the ICB be asked for the £6,000 shortfall.
S: deferred to the meeting on 14 March 2024

Q decision: from what month will the Eastferry evening sessions be paid for?
A: **AGREED:** (1) that recommendations (a), (d), (e) and (f) be accepted; (2) that evening opening be funded at one provider in Eastferry from April 2024; (3) that a decision on a pantry in Drovers Hill be deferred to the meeting on 14 March 2024, pending a search for premises; (4) that the ICB be asked for the £6,000 shortfall.
S: from April 2024

N false-premise: when will the agreed evening opening in Bellhouse start?

N false-premise: where in Drovers Hill will the new pantry that was approved be?

N unanswerable: which provider in Eastferry will get the evening opening money

Q reason: why did Eastferry get priority over Bellhouse for late opening
A: The Chair proposed that Eastferry come first because it had the highest food insecurity in the city.
S: because it had the highest food insecurity in the city

Q fact-text: how much money was there for evening opening in 2024/25?
A: Marcia Fenwick advised that £16,000 was available for evening opening in 2024/25, which would pay for one provider but not for two.
S: £16,000

N unanswerable: how much was available for the pension credit campaign?

Q who-said: who warned that the charities can't simply be given orders
A: Gwen Mottram warned that the food banks were independent charities which could be asked but not told, and said that Ivy Bank would not agree to self-referral.
S: Gwen Mottram

Q who-said: which board member called it a scandal
A: Councillor Trelawder said that nineteen per cent was a scandal in a city with two universities.
S: Councillor Trelawder

N unanswerable: what did Councillor Stobbs say about the report?

N unanswerable: what did Chief Superintendent Haldane think of the findings

Q paraphrase: in how many little kids' schools do they send pupils home with something to eat before the weekend?
A: Paul Eddowes said that schools had begun to send food home on Fridays in nine primaries, paid for from their own budgets.
S: nine

N unanswerable: how many secondary schools send food home on Fridays?

Q paraphrase: who couldn't make it to the November board
A: Apologies: Councillor Leanne Stobbs; Chief Superintendent Ray Haldane.
S: Councillor Leanne Stobbs; Chief Superintendent Ray Haldane

Q fact-table: whose job is it to contact the food banks about letting people refer themselves
A: | 31.1 | Write to the three food banks about the self-referral pilot | Gwen Mottram | 15 December 2023 | Started |
S: Gwen Mottram

Q fact-table: deadline for finding a building for the Drovers Hill pantry
A: | 31.3 | Find premises for a pantry in Drovers Hill | Property Services | 29 February 2024 | Started |
S: 29 February 2024

Q list: any actions running late?
A: | 31.6 | Extend the warm room leases to March 2025 | Head of Libraries | 30 November 2023 | Overdue |

Q fact-table: has anyone asked the ICB for the missing six thousand yet
A: | 31.5 | Request £6,000 from the ICB | Dr Anwar Siddle | 20 December 2023 | Complete |
S: Complete

N unanswerable: did the ICB pay the £6,000?

N false-premise: why was the self-referral pilot at St Brannoc's Larder stopped?

N false-premise: why did food insecurity in Hallam Park fall between 2016 and 2023?

N false-premise: why did the response rate go up since the 2016 study

N false-premise: how many residents of Hallam Park use the food pantry there?

Q paraphrase: did they only pay for one late opening place because they couldn't afford two?
A: Marcia Fenwick advised that £16,000 was available for evening opening in 2024/25, which would pay for one provider but not for two.
S: which would pay for one provider but not for two

N false-premise: why did the Board reject the Pension Credit campaign?

N false-premise: how much does the Wynd Library Warm Room charge people to come in?

Q paraphrase: was the survey this time the first to look at heating?
A: It did not cover fuel, and it did not speak to people under 18.
S: It did not cover fuel
