Q fact-text: which council was the plan handed in to?
A: *Submitted by Tillingfold Parish Council to West Arden District Council, March 2019, under Regulation 15 of the Neighbourhood Planning (General) Regulations 2012*
S: West Arden District Council
Q definition: what is a consultation statement supposed to contain
A: A consultation statement must say who was consulted, how, what they raised, and what was done about it.
S: who was consulted, how, what they raised, and what was done about it
Q paraphrase: where do I find the proof behind the policies?
A: It does not set out the evidence for the policies, which is in the separate Basic Conditions Statement and in the Housing Needs Survey.
S: Basic Conditions Statement and in the Housing Needs Survey
Q date: when was the neighbourhood area approved
A: The neighbourhood area, which is the whole parish (the villages of Tillingfold and Nether Till, and the hamlet of Crouch), was designated by West Arden on 21 September 2015.
S: 21 September 2015
Q date: when did they turn down the smaller area without Crouch?
A: The smaller area first asked for, leaving out Crouch, had been refused in April 2015.
S: April 2015
N unanswerable: why was the smaller neighbourhood area refused?
Q fact-text: population of the parish in 2011
A: At the 2011 census the parish had 2,146 residents in 937 households.
S: 2,146
N unanswerable: how many people live in Nether Till?
N unanswerable: population of Tillingfold parish in 2018

Q date: when did the parish decide to do a neighbourhood plan?
A: The Parish Council resolved to make a plan on 13 January 2015 and the Steering Group first met on 3 March 2015 with nine residents and three parish councillors.
S: 13 January 2015
Q date: first get-together of the steering group
A: The Parish Council resolved to make a plan on 13 January 2015 and the Steering Group first met on 3 March 2015 with nine residents and three parish councillors.
S: 3 March 2015
Q paraphrase: how many ordinary locals were on the group at the start
A: The Parish Council resolved to make a plan on 13 January 2015 and the Steering Group first met on 3 March 2015 with nine residents and three parish councillors.
S: nine residents
N unanswerable: how many people sit on the Steering Group now?
Q fact-text: who has led the steering group since January 2018?
A: Its chairmen have been Major Denholm Pike (to May 2016), Mrs Josie Amberley (May 2016 to January 2018) and Dr Tunde Falade (since then).
S: Dr Tunde Falade
Q fact-text: Who was chairman when the second questionnaire went out in 2017?
A: Its chairmen have been Major Denholm Pike (to May 2016), Mrs Josie Amberley (May 2016 to January 2018) and Dr Tunde Falade (since then).
S: Mrs Josie Amberley
Q reason: why did the Major quit as chairman
A: Major Pike stood down when his own paddock was put forward as a housing site.
S: when his own paddock was put forward as a housing site
N unanswerable: why did Mrs Amberley stand down as chairman?
Q fact-text: steering group number of meetings so far
A: The Group has met 58 times.
S: 58
Q paraphrase: what did the plan cost the parish out of its own pocket?
A: Professional help came from Lark Hill Planning; grants of £9,000 and £6,000 were had from the national support programme and the Parish Council itself spent £7,480.
S: £7,480
Q fact-text: which consultants helped with the plan
A: Professional help came from Lark Hill Planning; grants of £9,000 and £6,000 were had from the national support programme and the Parish Council itself spent £7,480.
S: Lark Hill Planning
N unanswerable: how much was Lark Hill Planning paid?
N unanswerable: how much did West Arden contribute towards the cost of making the plan?

Q fact-table: how many turned up at the launch
A: | Launch | 18 April 2015 | Drop-in, village hall | 164 |
S: 164
Q fact-table: return rate for the first questionnaire?
A: | First questionnaire | June 2015 | To all households, paper | 388 returned (41%) |
S: 41%
Q fact-table: second questionnaire forms returned, number
A: | Second questionnaire | March 2017 | To all adults, paper or on line | 702 returned (40%) |
S: 702
N unanswerable: how many of the second questionnaires were filled in on line?
Q fact-table: how many teenagers answered the youth survey?
A: | Youth survey | October 2015 | Ages 11 to 18, on line | 57 |
S: 57
N unanswerable: how many young people were sent the youth survey?
Q fact-table: who carried out the survey on housing need
A: | Housing Needs Survey | February 2016 | By Arden Rural Housing Trust | 312 returned (33%) |
S: Arden Rural Housing Trust
Q fact-table: date of the exhibition in the chapel
A: | Sites exhibition, Nether Till | 19 November 2016 | Drop-in, chapel | 88 |
S: 19 November 2016
Q fact-table: how many people came to the Tillingfold sites exhibition?
A: | Sites exhibition, Tillingfold | 12 November 2016 | Drop-in, school | 231 |
S: 231
N unanswerable: how many people came to the sites exhibition in Crouch?
Q fact-table: How many businesses did they write to?
A: | Business survey | November 2015 | 83 firms written to | 19 |
S: 83
Q paraphrase: when was the ramble round the green bits
A: | Green spaces walk | 8 July 2017 | Led by the Wildlife Group | 26 |
S: 8 July 2017
Q date: when could people comment on the draft plan
A: | Regulation 14 consultation | 9 April–28 May 2018 | Seven weeks, draft plan | 143 responses |
S: 9 April–28 May 2018
Q reason: why did the draft plan consultation run longer than it had to?
A: The Regulation 14 consultation was a week longer than the law asks, as it took in a bank holiday.
S: as it took in a bank holiday
Q reason: why wasn't there a second go at consulting once Millfield was out
A: A second Regulation 14 consultation was thought about in the autumn of 2018, after the Millfield site had been taken out, but on West Arden's advice it was not held.
S: on West Arden's advice
N false-premise: how many people answered the second Regulation 14 consultation?

Q fact-table: proportion agreeing the village needs new homes, 2017
A: | The village needs some new homes | 54% | 31% | 61% | 27% |
S: 61%
Q comparison: are people warmer to new houses than in 2015?
A: | The village needs some new homes | 54% | 31% | 61% | 27% |
S: 54%
S: 61%
N unanswerable: share of Crouch residents who agree that new homes are needed
Q fact-table: how many were against one big site in 2015
A: | New homes should be on one large site | 12% | 74% | 10% | 80% |
S: 74%
Q fact-table: support for several small sites 2015
A: | New homes should be on several small sites | 79% | 9% | 83% | 8% |
S: 79%
Q paraphrase: how many folk fancied somewhere local to buy their groceries, second time of asking
A: | There should be a new village shop | 66% | 11% | 72% | 9% |
S: 72%
Q fact-table: share who wouldn't use an evening bus to Ardenbury, 2017
A: | I would use a bus to Ardenbury in the evening | 38% | 40% | 35% | 44% |
S: 44%
N unanswerable: share who would use a daytime bus to Ardenbury
Q paraphrase: do people want more lamp posts? 2017
A: | Street lighting should be extended | 17% | 70% | 19% | 69% |
S: 69%
Q fact-table: what percentage wanted the gap between the villages kept
A: | The gap between the two villages must be kept | not asked | not asked | 91% | 3% |
S: 91%
Q fact-table: Wind turbines acceptable - how many said yes in 2015?
A: | Wind turbines would be acceptable | 29% | 58% | not asked | not asked |
S: 29%
Q fact-table: agreement on enlarging the school car park in 2017
A: | The school car park should be made bigger | 47% | 22% | 58% | 18% |
S: 58%
N unanswerable: how many parking spaces does the school have?
N false-premise: when will the school car park be made bigger?
Q fact-text: number of people who wrote comments in the 2017 questionnaire
A: Written remarks were made by 205 households in 2015 and 361 people in 2017.
S: 361 people
Q who-said: who said they came here for the dark?
A: - "We moved here for the dark. Keep it." (Crouch, 2015)
S: Crouch
Q paraphrase: what did the pensioner in the big house have to say
A: - "I'm 74 with four bedrooms and there is nowhere smaller in the parish for me to go." (Nether Till, 2017)
Q date: when did the old shop close, going by the remark of the shopkeepers' child?
A: - "My parents ran the shop till 1998. Nobody will run one on what this village spends." (Tillingfold, 2017)
S: 1998
N unanswerable: what is the name of the family who ran the shop till 1998?
Q fact-text: how many youngsters want a skate ramp
A: Of the 57 young people, 41 wanted a place to meet indoors, 33 a skate ramp and 30 better broadband; only six expected to be living in the parish at thirty.
S: 33
Q paraphrase: do the teenagers reckon they'll still be here when they're grown up?
A: Of the 57 young people, 41 wanted a place to meet indoors, 33 a skate ramp and 30 better broadband; only six expected to be living in the parish at thirty.
S: only six expected to be living in the parish at thirty
N unanswerable: how many young people asked for a football pitch?
Q fact-text: chief problem for local businesses
A: Of the 19 firms that answered, eleven were run from home, and the trouble most often named was mobile telephone signal, followed by a lack of small workshops.
S: mobile telephone signal
Q fact-text: how many firms run from home
A: Of the 19 firms that answered, eleven were run from home, and the trouble most often named was mobile telephone signal, followed by a lack of small workshops.
S: eleven
N unanswerable: how many people do the 19 firms employ?
Q fact-text: how many households need an affordable home within five years
A: The Housing Needs Survey found 29 households in need of an affordable home in the next five years, of which 21 had a local connection; 16 of the 29 needed one or two bedrooms.
S: 29
Q fact-text: how many of those needing affordable homes are local?
A: The Housing Needs Survey found 29 households in need of an affordable home in the next five years, of which 21 had a local connection; 16 of the 29 needed one or two bedrooms.
S: 21
Q paraphrase: how many old folk want to downsize
A: A further 34 older households wished to move to something smaller on the open market.
S: 34
N unanswerable: how many households need a three-bedroom affordable home?

Q reason: why were four of the sites thrown out straight away?
A: Of the seventeen sites offered, six were thrown out at the first sieve (four for flood risk, two for being in the gap between the villages).
S: four for flood risk
Q fact-text: number of sites that fell at the first sieve
A: Of the seventeen sites offered, six were thrown out at the first sieve (four for flood risk, two for being in the gap between the villages).
S: six
N unanswerable: which sites were thrown out at the first sieve?
Q fact-table: homes at the Goods Yard in the final submitted plan
A: | S2 | Station Goods Yard | 22 | 201 | 14 | 44 | Yes, 20 homes | Yes, 24 homes |
S: 24 homes
Q fact-table: How many homes did the 2018 draft put at the Station Goods Yard?
A: | S2 | Station Goods Yard | 22 | 201 | 14 | 44 | Yes, 20 homes | Yes, 24 homes |
S: 20 homes
Q fact-table: score of Millfield
A: | S3 | Millfield | 30 | 118 | 96 | 36 | Yes, 18 homes | No |
S: 36
Q fact-table: votes against Pike's Paddock at the exhibition
A: | S7 | Pike's Paddock | 12 | 64 | 133 | 31 | No | No |
S: 133
Q fact-table: how many houses was Chapel Field offered for?
A: | S9 | Chapel Field, Nether Till | 26 | 39 | 170 | 27 | No | No |
S: 26
Q fact-table: exhibition support for chapel close
A: | S8 | Chapel Close, Nether Till | 10 | 121 | 44 | 40 | Yes, 9 homes | Yes, 10 homes |
S: 121
N unanswerable: exhibition support for Chapel Lane
Q fact-table: which site did people hate the most?
A: | S14 | Bellows Lane North | 40 | 31 | 204 | 22 | No | No |
S: Bellows Lane North
Q fact-table: bellows lane south - in the plan or not
A: | S15 | Bellows Lane South | 14 | 77 | 83 | 33 | Reserve site | Reserve site |
S: Reserve site
N unanswerable: when would the reserve site at Bellows Lane South be brought into use?
Q list: Which sites have homes in the plan as submitted in 2019?
A: | S2 | Station Goods Yard | 22 | 201 | 14 | 44 | Yes, 20 homes | Yes, 24 homes |
A: | S5 | Glebe Paddock | 8 | 102 | 71 | 38 | Yes, 6 homes | Yes, 6 homes |
A: | S8 | Chapel Close, Nether Till | 10 | 121 | 44 | 40 | Yes, 9 homes | Yes, 10 homes |
A: | S11 | Old Creamery | 15 | 187 | 20 | 42 | Yes, 15 homes | Yes, 15 homes |
A: | S12 | Crouch Cross | 5 | 55 | 48 | 29 | No | Yes, 4 homes |
Q fact-table: marks given to the water tower site
A: | S17 | Water Tower | 6 | 90 | 52 | 35 | No | No |
S: 35
N unanswerable: who owns the Water Tower site?
N unanswerable: why was the Water Tower left out although it scored more than Crouch Cross?
Q reason: why did Millfield come out of the plan?
A: Millfield was taken out after Historic England pointed out in May 2018 that it contains the buried remains of a Saxon mill and after the owner, Mr Reuben Stace, had died; his executors have said that they do not wish to sell.
S: it contains the buried remains of a Saxon mill
Q who-said: who spotted that there's an ancient mill under the field
A: Millfield was taken out after Historic England pointed out in May 2018 that it contains the buried remains of a Saxon mill and after the owner, Mr Reuben Stace, had died; his executors have said that they do not wish to sell.
S: Historic England
Q fact-text: who had owned Millfield?
A: Millfield was taken out after Historic England pointed out in May 2018 that it contains the buried remains of a Saxon mill and after the owner, Mr Reuben Stace, had died; his executors have said that they do not wish to sell.
S: Mr Reuben Stace
N unanswerable: when did Mr Stace die?
N unanswerable: who owns the Old Creamery?
Q fact-text: total homes in the submission plan
A: The submission plan thus provides for 59 homes, where the draft had 68 and West Arden's Core Strategy asks for at least 55.
S: 59 homes
Q fact-text: minimum number of houses the district wants from us
A: The submission plan thus provides for 59 homes, where the draft had 68 and West Arden's Core Strategy asks for at least 55.
S: at least 55
N unanswerable: how many of the 59 homes will be affordable?

Q fact-text: how many residents responded to the draft?
A: Of 143 responses, 112 were from residents, 18 from statutory bodies, eight from landowners and agents and five from societies.
S: 112
Q fact-text: points that led to a change
A: They made 409 separate points: 97 led to a change, 188 were in support, and 124 were not acted upon.
S: 97
Q paraphrase: how many comments were just ignored?
A: They made 409 separate points: 97 led to a change, 188 were in support, and 124 were not acted upon.
S: 124
N unanswerable: how many responses came from people living outside the parish?
Q fact-table: what did the district say about the gap map
A: | T1 Village gap | West Arden DC | Map too coarse; gap wider than need be | Map redrawn, gap cut by 4 hectares |
S: Map too coarse; gap wider than need be
Q fact-table: how much was the gap reduced by
A: | T1 Village gap | West Arden DC | Map too coarse; gap wider than need be | Map redrawn, gap cut by 4 hectares |
S: 4 hectares
N unanswerable: how wide is the gap between the two villages?
Q fact-table: what share of homes must be bungalows after the residents' comments?
A: | T2 Housing mix | 14 residents | More bungalows | Wording added, one home in five |
S: one home in five
Q fact-table: two-bedroom percentage as finally changed
A: | T2 Housing mix | Home builders | 60% two-bedroom is too rigid | Changed to 50% |
S: Changed to 50%
Q fact-table: what did the railway want at the goods yard?
A: | T4 Goods Yard | Network Rail | Keep a 6 m strip by the line | Agreed |
S: Keep a 6 m strip by the line
Q paraphrase: what was done about HGVs by the school
A: | T4 Goods Yard | 31 residents | Lorries from the yard in School Lane | Lorry route added |
S: Lorry route added
N unanswerable: which roads does the lorry route use?
Q decision: did they drop the Glebe from the green spaces as the church asked?
A: | T7 Green spaces | Church wardens | Do not designate the Glebe | Designated all the same |
S: Designated all the same
Q decision: what happened to the cricketers' practice field
A: | T7 Green spaces | Cricket Club | Take out the practice field | Taken out |
S: Taken out
N unanswerable: why did the Cricket Club want the practice field taken out?
Q fact-table: how many parking spaces per home does the plan ask for now?
A: | T9 Parking | County Highways | Three spaces a home is too many | Cut to two, plus visitors |
S: Cut to two, plus visitors
Q who-said: who said the dark skies policy was against the law
A: | T6 Dark skies | Lighting firm | Policy is unlawful | No change, counsel's opinion sought |
S: Lighting firm
N unanswerable: what was counsel's opinion on the dark skies policy?
Q decision: was solar on farm buildings let in?
A: | T11 Renewables | 9 residents | Allow solar on barns | Agreed |
S: Agreed
N unanswerable: what did Ardenbury Town Council say about the draft plan?
Q fact-text: how long was the Hollin Estates objection
A: The objection by Hollin Estates, which ran to 46 pages, said that the site scoring had been swayed by "popularity and not planning merit".
S: 46 pages
Q paraphrase: what was the big landowner's beef with how sites were marked?
A: The objection by Hollin Estates, which ran to 46 pages, said that the site scoring had been swayed by "popularity and not planning merit".
S: swayed by "popularity and not planning merit"
Q fact-text: how many marks out of fifty came from public votes?
A: The Group answers that the exhibition votes counted for ten of the fifty marks only.
S: ten of the fifty marks
Q paraphrase: did anyone on the group get found out over their own stake in the Creamery?
A: A complaint that two members of the Group had not declared an interest in the Old Creamery was looked into by the Monitoring Officer of West Arden, who found in October 2018 that one ought to have done so but had not voted.
S: one ought to have done so but had not voted
N unanswerable: which member failed to declare an interest in the Old Creamery?
N unanswerable: who made the complaint about the Old Creamery interests?

Q date: when does the district start publicising the plan
A: West Arden will publicise the plan for six weeks from 29 April 2019 and then, with the consent of the Parish Council, appoint an examiner.
S: 29 April 2019
N unanswerable: who has been appointed examiner of the plan?
N unanswerable: when will the examiner's hearing be held?
Q date: hoped-for day of the village vote on the plan
A: If the plan passes, a referendum, at which a simple majority of those voting suffices, is hoped for on 24 October 2019; the cost falls on the District.
S: 24 October 2019
Q paraphrase: who foots the bill for the vote?
A: If the plan passes, a referendum, at which a simple majority of those voting suffices, is hoped for on 24 October 2019; the cost falls on the District.
S: the District
Q fact-text: majority needed in referendum
A: If the plan passes, a referendum, at which a simple majority of those voting suffices, is hoped for on 24 October 2019; the cost falls on the District.
S: a simple majority of those voting
N unanswerable: what will the referendum cost?
N false-premise: by how many votes did the plan pass at referendum?
Q definition: what does 'made' mean for a neighbourhood plan
A: "Made" is the word in the Act for brought into force.
S: brought into force
Q paraphrase: where can I have a look at a paper copy
A: Copies may be read at the Parish Office (Tuesday and Thursday, 10 to 12.30), the Post Office van in Nether Till, and Ardenbury Library.
Q fact-text: when is the parish office open?
A: Copies may be read at the Parish Office (Tuesday and Thursday, 10 to 12.30), the Post Office van in Nether Till, and Ardenbury Library.
S: Tuesday and Thursday, 10 to 12.30
N unanswerable: when does the Post Office van call at Nether Till?
Q paraphrase: who should I ask if I've got a query?
A: Questions to the Clerk, Mrs Oriel Tranter.
S: Mrs Oriel Tranter

N false-premise: why did the Steering Group take the Old Creamery out of the plan?
N false-premise: who gave permission for Millfield's executors to sell?
N false-premise: what did the examiner recommend about Chapel Field?
N false-premise: why did the Glebe lose its green space designation?
N false-premise: when did the wind turbine go up?
N false-premise: how many homes does the submission plan put at Pike's Paddock?
N unanswerable: how many homes would the reserve site provide if it were used?
Q paraphrase: what's a better spot for housing, according to somebody in Tillingfold
A: - "Put the houses by the station, not by the church." (Tillingfold, 2017)
S: by the station, not by the church
Q paraphrase: how did the group answer the moan that it was just a beauty contest?
A: The Group answers that the exhibition votes counted for ten of the fifty marks only.
S: the exhibition votes counted for ten of the fifty marks only
Q paraphrase: does the plan count for anything before it's finally in force
A: Until it is made the plan carries some weight but not full weight.
S: some weight but not full weight
Q paraphrase: can I pop round to one of the group's houses to talk about it?
A: Please do not write to members of the Steering Group at home.
Q who-said: who reckoned two-bed rule was too strict
A: | T2 Housing mix | Home builders | 60% two-bedroom is too rigid | Changed to 50% |
S: Home builders
Q fact-table: number of homes at Crouch Cross now
A: | S12 | Crouch Cross | 5 | 55 | 48 | 29 | No | Yes, 4 homes |
S: 4 homes
Q fact-table: against votes for millfield at the exhibition
A: | S3 | Millfield | 30 | 118 | 96 | 36 | Yes, 18 homes | No |
S: 96
Q reason: why were more houses put on the Goods Yard in the end
A: To make good part of the loss the number at the Goods Yard was raised and Crouch Cross was brought in.
S: To make good part of the loss
Q list: which bodies were content with the draft plan?
A: Natural England and the Environment Agency had no objection.
S: Natural England and the Environment Agency
