Q fact-text: How often did the Hive meet in 2021?
A: KT, aged 15, told the Board that the Hive had met nine times in 2021, four of them online, with an average of eight members.
S: nine times

Q fact-text: hive meetings online 2021
A: KT, aged 15, told the Board that the Hive had met nine times in 2021, four of them online, with an average of eight members.
S: four of them online

Q fact-table: number of Hive meetings in 2021/22
A: | The Hive | 11–18 | 7 | 11 | 6 | 9 | Tobias Renwick |
S: 11

Q paraphrase: how many social workers has KT got through
A: She asked why social workers changed so often, she herself having had six in four years.
S: six in four years

Q who-said: who wanted to see his brother in a park
A: RB said the thing he most wanted was for his brother's contact to be in a park and not at the family centre in Cannon Street.
S: RB

Q fact-text: children with 3 or more social workers, 12 months to dec 2021
A: 4A.2 In reply, Anneke Voss (Head of Children in Care) said that 34% of children had had three or more social workers in the twelve months to December 2021.
S: 34%

Q fact-text: What aim for changes of social worker was given in January?
A: The aim was 25% by December 2022.
S: 25% by December 2022

Q fact-text: revised aim on social worker changes
A: Ms Voss stated that the aim for changes of social worker had been revised to 20% by March 2023.
S: 20% by March 2023

Q who-said: Which councillor found the aim on social worker changes too modest?
A: Councillor Younis thought the aim was too modest and suggested 15%.
S: Councillor Younis

Q fact-text: what percent did Cllr Younis suggest
A: Councillor Younis thought the aim was too modest and suggested 15%.
S: 15%

Q decision: Did the Board vote on a new aim for changes of social worker in January?
A: The Board did not vote but asked that the aim be looked at again.
S: did not vote but asked that the aim be looked at again

Q fact-text: How many pledges did the 2018 Promise contain?
A: The Board considered "Our Promise to You", adopted in 2018, which contains eleven pledges.
S: eleven

Q fact-text: How many eligible young people had had a laptop by January?
A: Ms Voss confirmed that 41 of 68 eligible young people had received one.
S: 41 of 68

Q fact-text: laptops received as of april 2022
A: Fifty-two of the 70 now eligible had received one.
S: Fifty-two of the 70

Q date: when would the rest of the laptops be given out
A: The rest would be supplied by 31 May.
S: 31 May

Q definition: What was pledge 7?
A: JM of Next Step said that pledge 7 (a laptop at 16) had been kept for only some of his friends.
S: a laptop at 16

Q decision: How many pledges at most did the January meeting allow?
A: **RESOLVED** – that the pledges be rewritten by the Hive and Next Step by June 2022 with a maximum of six pledges, and that £5,000 be allowed for the work, the sum requested being £8,000.
S: a maximum of six pledges

Q decision: What limit on the number of pledges applies after April?
A: **RESOLVED** – that the limit of six be waived and seven pledges be accepted in principle.
S: the limit of six be waived and seven pledges be accepted in principle

Q fact-text: money allowed for rewriting the promise
A: **RESOLVED** – that the pledges be rewritten by the Hive and Next Step by June 2022 with a maximum of six pledges, and that £5,000 be allowed for the work, the sum requested being £8,000.
S: £5,000

Q fact-text: How much had been asked for to rewrite the pledges?
A: **RESOLVED** – that the pledges be rewritten by the Hive and Next Step by June 2022 with a maximum of six pledges, and that £5,000 be allowed for the work, the sum requested being £8,000.
S: £8,000

Q reason: Why did the young people want seven pledges?
A: They wished for seven pledges, since nobody would agree to drop pets.
S: since nobody would agree to drop pets

Q who-said: Who thought the Board had rushed into fixing a number of pledges?
A: Councillor Drummond said that the Board had been too quick to fix a number.
S: Councillor Drummond

Q fact-text: turnout at the promise workshops
A: KT reported that the Hive had held two workshops and that Next Step had held one, attended by 19 and seven respectively.
S: attended by 19 and seven respectively

Q fact-text: took part in person in reviews, quarter to December
A: The Independent Reviewing Officer (IRO) manager, Cormac Healey, said that 71% of children over four had taken part in person in their review in the quarter to December, 17% had sent a form or a video and 12% had not taken part.
S: 71%

Q fact-text: review attendance in person quarter to march 2022
A: In the quarter to March 74% had taken part in person and 10% not at all.
S: 74%

Q fact-text: What share of children took no part at all in their review in the quarter to March?
A: In the quarter to March 74% had taken part in person and 10% not at all.
S: 10%

Q paraphrase: which kids show up least at their own meetings
A: Children placed more than 20 miles away were the least likely to attend (54%).
S: Children placed more than 20 miles away

Q reason: What made more children come to reviews this spring?
A: Mr Healey attributed this to holding reviews after school hours, which 38% now were, against 22% a year before.
S: holding reviews after school hours

Q comparison: How much did after-school reviews grow over a year?
A: Mr Healey attributed this to holding reviews after school hours, which 38% now were, against 22% a year before.
S: which 38% now were, against 22% a year before

Q definition: what's an IRO?
A: The Independent Reviewing Officer (IRO) manager, Cormac Healey, said that 71% of children over four had taken part in person in their review in the quarter to December, 17% had sent a form or a video and 12% had not taken part.
S: Independent Reviewing Officer

Q fact-text: Advocacy contract value per year currently
A: The contract, worth £92,000 a year, would run out on 30 September 2022.
S: £92,000

Q date: When does Speak Plain's present contract end?
A: The contract, worth £92,000 a year, would run out on 30 September 2022.
S: 30 September 2022

Q fact-text: advocacy referrals 2020/21
A: The provider, Speak Plain, had dealt with 118 referrals in 2020/21.
A: | Advocacy referrals | 104 | 118 | 131 | 140 | 160 | – |
S: 118

Q fact-text: How many advocacy referrals were there in 2021/22?
A: Speak Plain had received 131 referrals in 2021/22, of which 16 were from children in residential homes.
A: | Advocacy referrals | 104 | 118 | 131 | 140 | 160 | – |
S: 131

Q paraphrase: how many kids living in children's homes asked for someone to speak up for them, latest year
A: Speak Plain had received 131 referrals in 2021/22, of which 16 were from children in residential homes.
S: 16

Q who-said: who queried the low take up of advocacy from residential homes?
A: Councillor Oxtoby questioned why only nine referrals had come from children in residential homes.
S: Councillor Oxtoby

Q decision: What weight in the advocacy tender do young people get?
A: The Chair asked for young people to have 20% of the marks in the new tender, and it was so agreed; the service had proposed 10%.
A: Young people's marks counted for 20%, quality for 50% and price for 30%.
S: 20%

Q fact-text: what weighting had the service put forward for young people's marks
A: The Chair asked for young people to have 20% of the marks in the new tender, and it was so agreed; the service had proposed 10%.
S: 10%

Q fact-text: sibling groups moved to Beckside Park
A: Contact at Cannon Street had been moved to Beckside Park for eleven sibling groups and a further six had declined.
S: eleven sibling groups

Q paraphrase: how many families of brothers and sisters said no thanks to meeting outdoors
A: Contact at Cannon Street had been moved to Beckside Park for eleven sibling groups and a further six had declined.
S: six had declined

Q fact-text: broadband cost JM asked to be paid
A: JM asked that broadband be paid for as well, at £21 a month; the Virtual School head, Rosalind Petch, said that a social tariff of £12 was to be had.
S: £21 a month

Q paraphrase: is there a cheaper internet deal for care leavers
A: JM asked that broadband be paid for as well, at £21 a month; the Virtual School head, Rosalind Petch, said that a social tariff of £12 was to be had.
S: a social tariff of £12

Q date: When is Council due to adopt the new Promise?
A: To report how children in care and care leavers were listened to in the year ending 31 March 2022, to submit the new Promise for adoption by Council on 14 July, and to seek approval for the 2022/23 participation plan.
S: 14 July

Q definition: What counts as participation in the annual statement?
A: "Participation" means that a child's view was sought, was recorded and was answered.
S: a child's view was sought, was recorded and was answered

Q paraphrase: which youngsters were left out of the figures
A: "Children in care" excludes the 46 unaccompanied asylum-seeking young people under the National Transfer Scheme who arrived after 1 January 2022, for whom a separate survey is being made with interpreters.
S: the 46 unaccompanied asylum-seeking young people

Q fact-text: Bright Voices response rate 2022
A: "Bright Voices" was answered by 213 of 498 children aged four or over (43%), against 167 of 471 (35%) in 2020.
S: 43%

Q fact-text: How many children answered the survey in 2020?
A: "Bright Voices" was answered by 213 of 498 children aged four or over (43%), against 167 of 471 (35%) in 2020.
S: 167

Q fact-text: eight to eleven year olds who feel safe
A: Of those aged eight to eleven 92% felt safe where they lived; of those aged eleven to eighteen 81%.
S: 92%

Q paraphrase: do the teenagers feel safe where they live
A: Of those aged eight to eleven 92% felt safe where they lived; of those aged eleven to eighteen 81%.
S: 81%

Q fact-text: What proportion of older children knew their IRO before?
A: Forty-six per cent of the older group knew who their IRO was, up from 39%.
S: 39%

Q paraphrase: how many tiny ones don't get why they were taken away
A: One in five said that they did not know why they had come into care, and the proportion among children under eight was two in five.
S: two in five

Q fact-text: formal requests by the hive, how many accepted
A: In 2021/22 the Hive made 27 formal requests, of which 18 were accepted, six refused and three await an answer.
S: 18 were accepted

Q fact-text: How many of the Hive's requests were turned down?
A: In 2021/22 the Hive made 27 formal requests, of which 18 were accepted, six refused and three await an answer.
S: six refused

Q paraphrase: can a 12 yr old in care stay at a mates without asking the foster mum
A: Among those refused was a request for sleepovers without the carer's permission for children under 13.
S: Among those refused was a request for sleepovers without the carer's permission for children under 13

Q fact-text: how soon are savings accounts opened now
A: Savings accounts are now opened within six weeks of coming into care and not, as before, after twelve months.
S: within six weeks of coming into care

Q fact-text: How long did children use to wait for a savings account?
A: Savings accounts are now opened within six weeks of coming into care and not, as before, after twelve months.
S: after twelve months

Q fact-text: participation spend 2021/22
A: Expenditure in 2021/22 was £187,400, being £9,100 below budget because the residential weekend was cancelled.
S: £187,400

Q reason: Why did participation underspend?
A: Expenditure in 2021/22 was £187,400, being £9,100 below budget because the residential weekend was cancelled.
S: because the residential weekend was cancelled

Q fact-text: participation budget 2022/23
A: For 2022/23 the budget is £203,000, including £12,000 for travel.
S: £203,000

Q fact-text: What voucher do Hive members get at present?
A: Members of the Hive are paid a voucher of £10 a meeting, unaltered since 2016; the Hive has asked for £15 and the author recommends £12.50.
S: £10 a meeting

Q fact-text: voucher amount the hive asked for
A: Members of the Hive are paid a voucher of £10 a meeting, unaltered since 2016; the Hive has asked for £15 and the author recommends £12.50.
S: £15

Q decision: What voucher is recommended and from when?
A: **Recommendations of item 6:** (a) that the Promise in seven pledges be commended to Council; (b) that the voucher be £12.50 from 1 September 2022; (c) that the participation plan be approved.
S: £12.50 from 1 September 2022

Q comparison: Are boys fairly represented on the Hive?
A: Boys formed 54% of children in care but 31% of the Hive.
S: Boys formed 54% of children in care but 31% of the Hive

Q fact-text: share of children in care who are disabled
A: No member of the Hive is disabled, although 17% of children in care are.
S: 17%

Q fact-table: Average attendance at Little Hive in 2021/22
A: | Little Hive | 7–10 | 2 | 6 | 4 | 7 | Fern Atherley |
S: 7

Q fact-table: next step meetings 2020/21
A: | Next Step | 17–25 | 8 | 10 | 9 | 8 | Dwayne Corrigan |
S: 8

Q fact-table: What was Next Step's average attendance in 2020/21?
A: | Next Step | 17–25 | 8 | 10 | 9 | 8 | Dwayne Corrigan |
S: 9

Q fact-table: who runs the group for asylum seeking teenagers
A: | Home from Far (asylum-seeking) | 15–18 | 0 | 4 | – | 13 | Samira Haddad |
S: Samira Haddad

Q fact-table: Young Inspectors age range
A: | Young Inspectors | 14–21 | 3 | 5 | 5 | 5 | Dwayne Corrigan |
S: 14–21

Q list: Which groups does Dwayne Corrigan look after?
A: | Next Step | 17–25 | 8 | 10 | 9 | 8 | Dwayne Corrigan |
A: | Young Inspectors | 14–21 | 3 | 5 | 5 | 5 | Dwayne Corrigan |

Q fact-table: Which group saw its average attendance fall?
A: | Next Step | 17–25 | 8 | 10 | 9 | 8 | Dwayne Corrigan |
S: Next Step

Q fact-table: Who is the lead for football-based sessions?
A: | 3 | Boys to join the Hive | Football-based sessions, Riddings | Tobias Renwick | October 2022 | 4,200 | Coach found |
S: Tobias Renwick

Q fact-table: how much for the makaton survey
A: | 4 | Disabled children heard | Makaton and switch-based survey | Fern Atherley | March 2023 | 6,500 | Not begun |
S: 6,500

Q fact-table: reviews chaired by the child so far
A: | 5 | Reviews led by young people | 60 reviews chaired by child | Cormac Healey | March 2023 | Nil | 14 to date |
S: 14 to date

Q fact-table: how many interview panels have had a young person on
A: | 6 | Young people on interview panels | All posts of team manager or above | Rosalind Petch | July 2022 | 2,000 | 9 of 11 panels |
S: 9 of 11 panels

Q paraphrase: is the easy-read moaning leaflet out yet
A: | 7 | Complaints in plain words | Leaflet and text number | Speak Plain | August 2022 | 1,100 | At printers |
S: At printers

Q fact-table: life story work within 3 months progress
A: | 1 | Every child to know why they are in care | Life story work begun within 3 months | Anneke Voss | December 2022 | 15,000 | 61 of 140 under way |
S: 61 of 140 under way

Q date: When must the farewell visits and handover letters be in place?
A: | 2 | Fewer changes of social worker | Farewell visits and handover letter | Anneke Voss | September 2022 | Nil | Template agreed |
S: September 2022

Q list: which actions cost nothing
A: | 2 | Fewer changes of social worker | Farewell visits and handover letter | Anneke Voss | September 2022 | Nil | Template agreed |
A: | 5 | Reviews led by young people | 60 reviews chaired by child | Cormac Healey | March 2023 | Nil | 14 to date |

Q fact-table: took part in review in person 2020/21
A: | Took part in review in person | 78% | 52% | 72% | 75% | 80% | 69% |
S: 52%

Q fact-table: How do we compare with statistical neighbours on complaints answered in ten days?
A: | Complaints answered in 10 days | 68% | 75% | 65% | 90% | 90% | 72% |
S: 72%

Q fact-table: complaints answered in 10 days 2021/22
A: | Complaints answered in 10 days | 68% | 75% | 65% | 90% | 90% | 72% |
S: 65%

Q fact-table: What was the 2021/22 aim for independent visitors?
A: | Independent visitors matched | 38 | 33 | 41 | 50 | 50 | 44 |
S: 50

Q paraphrase: how many lonely kids in care got a grown up buddy matched last year
A: | Independent visitors matched | 38 | 33 | 41 | 50 | 50 | 44 |
S: 41

Q fact-table: life story book at age 10, 2019/20
A: | Life story book at age 10 | 40% | 36% | 44% | 60% | 60% | – |
S: 40%

Q fact-table: How many complaints did children make in 2021/22?
A: | Complaints by children | 19 | 12 | 26 | – | – | 21 |
S: 26

Q fact-table: three or more social workers in 2021/22 whole year
A: | Three or more social workers in year | 27% | 31% | 33% | 25% | 20% | 29% |
S: 33%

Q fact-text: lowest advocacy bid
A: Speak Plain bid £104,500 a year and the lowest bid was £88,700.
S: £88,700

Q fact-text: What did the present advocacy provider bid?
A: Speak Plain bid £104,500 a year and the lowest bid was £88,700.
S: £104,500

Q list: how are the marks in the advocacy tender divided
A: Young people's marks counted for 20%, quality for 50% and price for 30%.
S: Young people's marks counted for 20%, quality for 50% and price for 30%

Q paraphrase: who picks the winner of the speaking-up-for-kids contract
A: The award will be made by the Strategic Commissioner under delegated powers on 25 July and the new contract will begin on 1 October 2022 for three years, with an option of two more.
S: the Strategic Commissioner under delegated powers

Q date: When does the new advocacy contract begin?
A: The award will be made by the Strategic Commissioner under delegated powers on 25 July and the new contract will begin on 1 October 2022 for three years, with an option of two more.
S: 1 October 2022

Q fact-table: When is the takeover meeting?
A: | 13 December 2022 | Takeover meeting | The Hive | Whole agenda |
S: 13 December 2022

Q fact-table: what will little hive do in september
A: | 27 September 2022 | Life story work | Anneke Voss | Film by Little Hive |
S: Film by Little Hive

Q fact-table: which item has no part for young people
A: | 27 September 2022 | Virtual School annual report | Rosalind Petch | None |
S: Virtual School annual report

Q paraphrase: who's trying out the health booklets
A: | 18 April 2023 | Health passports | Designated Nurse | Next Step to test |
S: Next Step to test

N unanswerable: How many advocacy referrals came from residential homes in 2019/20?

N unanswerable: What are the seven new pledges?

N unanswerable: How much will young people's broadband cost the Council altogether?

N unanswerable: Who are the other four bidders for advocacy?

N unanswerable: which company won the advocacy contract

N unanswerable: Hive average attendance 2019/20

N unanswerable: Why were three of the Hive's requests left without an answer?

N unanswerable: What did the laptops cost each?

N unanswerable: how many children in foster care under four are there

N unanswerable: What percentage of boys felt safe where they live?

N unanswerable: When will the asylum-seeking young people's survey be finished?

N unanswerable: Why did Councillors Oxtoby and Marsh miss the April meeting?

N false-premise: How was the vote split on the social worker aim?

N false-premise: Why did the Board refuse the seventh pledge in April?

N false-premise: Which member of the Hive represents disabled children?

N false-premise: Why has the Hive's voucher been cut since 2016?

N false-premise: What did the residential weekend in 2021/22 cost?

Q paraphrase: how often are the kids in care getting a new social worker, early figure told in january
A: 4A.2 In reply, Anneke Voss (Head of Children in Care) said that 34% of children had had three or more social workers in the twelve months to December 2021.
S: 34%

Q paraphrase: what couldn't the young people bear to leave out of the promise
A: They wished for seven pledges, since nobody would agree to drop pets.
S: pets

Q paraphrase: how many promises will it have now
A: **RESOLVED** – that the limit of six be waived and seven pledges be accepted in principle.
S: seven pledges

Q paraphrase: why was there cash left over in the listening-to-kids budget
A: Expenditure in 2021/22 was £187,400, being £9,100 below budget because the residential weekend was cancelled.
S: because the residential weekend was cancelled

Q paraphrase: what does a kid get for turning up to a hive meeting at the moment
A: Members of the Hive are paid a voucher of £10 a meeting, unaltered since 2016; the Hive has asked for £15 and the author recommends £12.50.
S: £10 a meeting

Q paraphrase: how many of the things the kids asked for were turned down flat
A: In 2021/22 the Hive made 27 formal requests, of which 18 were accepted, six refused and three await an answer.
S: six refused

Q paraphrase: are there any disabled kids on the council for children in care
A: No member of the Hive is disabled, although 17% of children in care are.
S: No member of the Hive is disabled

Q paraphrase: how dear was the cheapest offer to speak up for kids
A: Speak Plain bid £104,500 a year and the lowest bid was £88,700.
S: £88,700

Q paraphrase: how long will the new speaking-up deal last
A: The award will be made by the Strategic Commissioner under delegated powers on 25 July and the new contract will begin on 1 October 2022 for three years, with an option of two more.
S: three years, with an option of two more

Q paraphrase: how many youngsters moaned officially last year
A: | Complaints by children | 19 | 12 | 26 | – | – | 21 |
S: 26

Q paraphrase: how many 16 yr olds had been given a computer back in january
A: Ms Voss confirmed that 41 of 68 eligible young people had received one.
S: 41 of 68

Q fact-table: independent visitors matched 2020/21
A: | Independent visitors matched | 38 | 33 | 41 | 50 | 50 | 44 |
S: 33

Q fact-table: aim for advocacy referrals in 2022/23
A: | Advocacy referrals | 104 | 118 | 131 | 140 | 160 | – |
S: 160

Q fact-table: statistical neighbours three or more social workers
A: | Three or more social workers in year | 27% | 31% | 33% | 25% | 20% | 29% |
S: 29%

Q fact-table: complaints answered in 10 days 2019/20
A: | Complaints answered in 10 days | 68% | 75% | 65% | 90% | 90% | 72% |
S: 68%

Q fact-table: What was the aim for reviews attended in person in 2021/22?
A: | Took part in review in person | 78% | 52% | 72% | 75% | 80% | 69% |
S: 75%

Q fact-table: Foster carers' own children average attendance
A: | Foster carers' own children | 8–16 | 0 | 3 | – | 11 | Fern Atherley |
S: 11

Q fact-table: who is responsible for young people on interview panels
A: | 6 | Young people on interview panels | All posts of team manager or above | Rosalind Petch | July 2022 | 2,000 | 9 of 11 panels |
S: Rosalind Petch
