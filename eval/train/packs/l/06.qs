Q date: when did the annual report go to the fostering board
A: Presented to the Fostering Governance Board on Wednesday 29 June 2022 by the Agency Manager, Roisin Tully.
S: Wednesday 29 June 2022
Q paraphrase: where do I send what I think of the report?
A: Comments to fostering.governance@avonmere.example by 13 July 2022.
S: fostering.governance@avonmere.example
Q date: last day for comments on the annual report
A: Comments to fostering.governance@avonmere.example by 13 July 2022.
S: 13 July 2022
N unanswerable: how many comments on the annual report were received?
Q date: when did the panel start meeting in person again
A: Our panel met on screen until 7 September 2021 and has met at the Corn Hall since then; the annual carers' dinner, cancelled in 2020 and again in 2021, will be held on 14 October 2022.
S: 7 September 2021
Q paraphrase: when's the do for foster carers happening
A: Our panel met on screen until 7 September 2021 and has met at the Corn Hall since then; the annual carers' dinner, cancelled in 2020 and again in 2021, will be held on 14 October 2022.
S: 14 October 2022
N unanswerable: where will the carers' dinner in October 2022 be held
N false-premise: how many carers came to the 2021 dinner?
Q fact-text: who ran the agency before Roisin Tully
A: I took over from Malcolm Greave on 4 January 2022.
S: Malcolm Greave
N unanswerable: why did Malcolm Greave leave

Q fact-text: how many posts were filled at the end of march 2022
A: 1.1 The agency has 24.5 full-time equivalent posts, of which 21.0 were filled on 31 March 2022.
S: 21.0
N unanswerable: how many posts were filled at the end of March 2021
N unanswerable: how many staff are in the Recruitment and Assessment Team?
Q paraphrase: which team picks up the phone at night
A: The Support and Development Team supervises approved carers, trains them and runs the out-of-hours line.
S: The Support and Development Team
Q paraphrase: i want to become a foster parent, which team deals with me
A: The Recruitment and Assessment Team answers enquiries and assesses applicants until they are approved.
S: The Recruitment and Assessment Team
Q definition: what is a connected carer
A: "Connected carers" are relatives or friends approved for a particular child.
S: relatives or friends approved for a particular child
Q definition: what's a retainer and who gets it?
A: The retainer is paid to carers in the emergency rota, whether or not a child is placed.
Q definition: which payment is meant as the carer's own reward
A: The skills fee is a reward for the carer, at level 1, 2 or 3.
S: The skills fee
N unanswerable: what must a carer do to move from level 2 to level 3

Q fact-table: mainstream households 31 march 2021
A: | Mainstream | 102 | 99 | 91 | 7 | 15 |
S: 99
N unanswerable: mainstream households 31 march 2019
Q fact-table: how many connected carers stopped in the year?
A: | Connected | 27 | 34 | 31 | 16 | 19 |
S: 19
Q fact-table: new short break carers approved
A: | Short-break | 13 | 11 | 9 | 0 | 2 |
S: 0
Q comparison: have we got more or fewer fostering families than two years ago
A: | Total | 142 | 144 | 131 | 23 | 36 |
N unanswerable: why did two short-break households leave?
Q fact-text: how many mainstream carers went over to private agencies
A: 2.1 Of the 15 mainstream households that left, six retired, four moved to an independent agency, two adopted or took a special guardianship order, two were ended by the agency's decision maker after allegations, and one moved abroad.
S: four
Q fact-text: how many mainstream households retired
A: 2.1 Of the 15 mainstream households that left, six retired, four moved to an independent agency, two adopted or took a special guardianship order, two were ended by the agency's decision maker after allegations, and one moved abroad.
S: six
N unanswerable: how many connected carers moved to an independent agency
N unanswerable: which independent agency did the four households move to?
Q reason: what drove those four to switch to another agency
A: 2.2 All four of those who went to an independent agency said in exit interviews that the want of help at weekends counted for more than money.
S: the want of help at weekends
N false-premise: why do carers say that money made them leave for independent agencies
Q fact-text: target for new mainstream households 2021-22?
A: 2.3 The target was 18 new mainstream households.
S: 18
Q fact-text: how many new households are we aiming for in 22-23
A: The target for 2022-23 has been set at 14.
S: 14
Q fact-text: what target had the board been advised to go for
A: The Board had been advised to set it at 12.
S: 12
N unanswerable: target for new connected carers in 2022-23
N unanswerable: who advised the Board to set the target at 12?

Q fact-table: enquiries oct to dec 2021
A: | October to December 2021 | 51 | 9 | 3 | 3 | 188 |
S: 51
Q fact-table: how many applied in the first quarter of 2022
A: | January to March 2022 | 104 | 26 | 8 | 1 | 173 |
S: 8
Q fact-table: home visits in july to september
A: | July to September 2021 | 69 | 18 | 6 | 2 | 196 |
S: 18
Q fact-table: approvals in the year 2020-21?
A: | Year 2020-21 | 347 | 70 | 19 | 10 | 158 |
S: 10
Q paraphrase: how long does it take on average from putting in the form to getting the nod
A: | Year 2021-22 | 312 | 74 | 22 | 7 | 190 |
S: 190
N unanswerable: enquiries april to june 2020
N unanswerable: days from enquiry to application in 2021-22
Q comparison: did we get fewer people ringing up about fostering than the year before?
A: | Year 2021-22 | 312 | 74 | 22 | 7 | 190 |
A: | Year 2020-21 | 347 | 70 | 19 | 10 | 158 |
Q reason: why did interest shoot up after Christmas
A: 3.1 The rise in the last quarter followed the radio campaign "Room for one more", which ran for five weeks from 10 January 2022 and cost £11,800.
S: the radio campaign "Room for one more"
Q fact-text: cost of radio campaign
A: 3.1 The rise in the last quarter followed the radio campaign "Room for one more", which ran for five weeks from 10 January 2022 and cost £11,800.
S: £11,800
Q fact-text: how much was spent on bus ads
A: The bus advertisements of June 2021, which cost £8,250, brought nine enquiries that we can trace.
S: £8,250
Q paraphrase: did the posters on the buses bring in many people?
A: The bus advertisements of June 2021, which cost £8,250, brought nine enquiries that we can trace.
S: nine enquiries that we can trace
N unanswerable: how many enquiries can be traced to the radio campaign
N unanswerable: how much did the social media advertisements cost
Q reason: what mostly puts a stop to things after we've been round to their house
A: 3.2 The commonest ground for not going on after a home visit was the lack of a spare bedroom (23 households), ahead of work commitments (14) and the age of the applicants' own children (6).
S: the lack of a spare bedroom
Q fact-text: how many dropped out because of their jobs?
A: 3.2 The commonest ground for not going on after a home visit was the lack of a spare bedroom (23 households), ahead of work commitments (14) and the age of the applicants' own children (6).
S: 14
Q reason: why have assessments slowed down
A: 3.3 Assessments took longer than the year before because medical reports from general practitioners were slow; the median wait for a medical was 67 days.
S: medical reports from general practitioners were slow
N false-premise: why did assessments get quicker in 2021-22 than in 2020-21
N unanswerable: median wait for a medical in 2020-21

Q fact-text: who chairs the fostering panel
A: 4.1 The fostering panel is chaired by an independent person, Adaeze Brook; the vice-chair is Clive Hartnoll.
S: Adaeze Brook
Q paraphrase: who has the final say on whether I'm approved?
A: The panel recommends; the agency decision maker (ADM), Philippa Strang, decides.
S: the agency decision maker (ADM), Philippa Strang
Q fact-text: how many terminations went to panel
A: 4.2 The panel met 17 times and considered 23 approvals, 58 reviews and 5 terminations.
S: 5
Q fact-text: number of panel meetings
A: 4.2 The panel met 17 times and considered 23 approvals, 58 reviews and 5 terminations.
S: 17
N unanswerable: number of panel meetings planned for 2022-23
Q reason: why were some cases deferred by the panel
A: It put off four cases for want of references.
S: for want of references
Q decision: where did the decision maker go against the panel?
A: In one case the ADM did not follow the recommendation: the panel had recommended approval for two children and the ADM approved for one.
S: the panel had recommended approval for two children and the ADM approved for one
N unanswerable: why did the decision maker approve for one child and not two
Q fact-text: how did the review mechanism case turn out
A: 4.3 One applicant asked the Independent Review Mechanism to look at a decision; it upheld the agency.
S: it upheld the agency
Q paraphrase: did folk feel decently treated by the panel
A: Thirty-five thought that they had been treated with respect.
S: Thirty-five
Q who-said: who moaned about nine faces and no water
A: One wrote: "Nine faces and no glass of water."
Q fact-text: most panel members allowed in the room at once now
A: The chair has since asked that no more than six members sit at one time.
S: six
N unanswerable: how many members does the fostering panel have in all?

Q fact-text: children with our mainstream carers 31 march 2022
A: 5.1 On 31 March 2022 there were 168 children placed with our carers: 112 with mainstream carers, 44 with connected carers and 12 on short breaks.
S: 112
Q fact-text: how many avonmere kids are with other agencies' carers
A: A further 97 Avonmere children were placed with carers of independent agencies.
S: 97
N unanswerable: how many children were with connected carers on 31 March 2021
Q fact-text: how many placements broke down in 2020-21?
A: 5.2 In the year 29 placements ended without a plan, against 22 the year before and 31 in 2019-20.
S: 22
Q paraphrase: how many times did it all fall apart with no warning this year
A: 5.2 In the year 29 placements ended without a plan, against 22 the year before and 31 in 2019-20.
S: 29
N unanswerable: unplanned endings in 2018-19
Q fact-text: share of breakdowns that were young teenagers
A: Fourteen of the 29 were of children aged 13 to 15.
S: Fourteen of the 29
N unanswerable: how many of the unplanned endings were of children under five?
Q fact-text: how many asylum seeking children were found in avonmere itself
A: 5.3 Eight unaccompanied children seeking asylum were placed with our carers, of whom five came under the National Transfer Scheme and three were found in Avonmere.
S: three
N unanswerable: which countries did the unaccompanied children come from
Q fact-text: substantiated allegations
A: 5.4 There were 11 allegations against carers, of which two were substantiated, six were unfounded and three were still under investigation at the end of March.
S: two
Q paraphrase: what did the child who complained want
A: Complaints numbered nine: five by carers, three by parents and one by a child, who complained that her bicycle had not been moved with her.
S: her bicycle had not been moved with her
N unanswerable: what did the three parents complain about?
Q paraphrase: are brothers and sisters being kept together
A: 5.5 Brothers and sisters were placed together in 19 of 26 sibling groups.
S: 19 of 26

Q fact-text: how many households answered the carers survey in 2020
A: In 2020 it was answered by 71 (50%).
S: 71
Q fact-table: carers who say they can get help out of hours, 2022
A: | I can get help out of hours | 48% | 39% | 35% | 52% |
S: 39%
Q fact-table: training fits needs 2020?
A: | Training fits what I need | 69% | 58% | 62% | 47% |
S: 69%
Q fact-table: paid on time, connected carers
A: | I am paid on time | 92% | 95% | 96% | 93% |
S: 93%
Q paraphrase: would they tell a mate to foster with us?
A: | I would recommend the agency to a friend | 66% | 60% | 57% | 71% |
S: 60%
Q paraphrase: do carers feel social workers see them as equals
A: | Children's social workers treat me as a colleague | 52% | 46% | 45% | 49% |
S: 46%
Q fact-table: enough information before a child comes mainstream carers 2022
A: | I get enough information before a child comes | 41% | 43% | 40% | 55% |
S: 40%
N unanswerable: share of short-break carers who would recommend the agency
N unanswerable: why do fewer carers say that training fits their needs?
N unanswerable: my supervising social worker knows me well 2021
Q who-said: who said she went from nan to nan with a training record
A: 6.2 A connected carer, a grandmother, said: "I went from nan to nan with a training record."
S: A connected carer, a grandmother
Q who-said: who said nobody answers the line on a saturday night
A: A mainstream carer of 22 years' standing wrote that the out-of-hours line "rings out on a Saturday night, which is when you want it".
S: A mainstream carer of 22 years' standing
Q fact-text: how many children got to meet the family before moving
A: Thirty-six said that they felt safe in their foster home; 22 knew the name of their independent reviewing officer; 17 had met their carers before they moved in.
S: 17
Q fact-text: children who feel safe in their foster home
A: Thirty-six said that they felt safe in their foster home; 22 knew the name of their independent reviewing officer; 17 had met their carers before they moved in.
S: Thirty-six
N unanswerable: how many children knew the name of their social worker?

Q fact-table: spent on skills fees 2021-22
A: | Skills fees | 1,215 | 1,162 | 1,340 |
S: 1,162
Q fact-table: retainers budget 22-23
A: | Retainers | 48 | 51 | 96 |
S: 96
Q paraphrase: what are we putting by for ads next year
A: | Advertising | 35 | 29 | 35 |
S: 35
Q fact-table: what did independent agency placements cost us in the end
A: | Independent agency placements (held by Commissioning) | 4,120 | 4,655 | 4,600 |
S: 4,655
Q list: which budget items were overspent in 2021-22?
A: | Retainers | 48 | 51 | 96 |
A: | Panel and medical fees | 74 | 88 | 85 |
A: | Independent agency placements (held by Commissioning) | 4,120 | 4,655 | 4,600 |
N unanswerable: actual spend on staff in 2020-21
Q fact-text: weekly keep for a 12 year old in 2022-23
A: 7.1 The maintenance allowance for a child of 11 to 15 was £173 a week in 2021-22 and is £178 in 2022-23.
S: £178
N unanswerable: weekly maintenance allowance for a child of 5 in 2022-23
Q fact-text: what will the top skills fee be from september 2022
A: The level 3 skills fee rises from £230 to £262 a week on 1 September 2022; levels 1 and 2 do not change.
S: £262
N unanswerable: how much is the level 2 skills fee?
N false-premise: by how much does the level 1 fee rise on 1 September 2022
Q reason: why was so little spent on training
A: 7.2 Training was underspent as courses were held on screen and not at hired halls.
S: courses were held on screen and not at hired halls
Q reason: what makes the bill for standby carers double
A: 7.3 Retainers double because the emergency rota grows from four households to eight from July 2022.
S: the emergency rota grows from four households to eight
Q paraphrase: what did the inspectors say about weekends?
A: The letter of 30 March said: "Carers are warmly supported in the week and feel alone at the weekend."
S: feel alone at the weekend
Q fact-text: how many surprise visits were missed
A: It asked the agency to see that every unannounced visit is made once a year; 22 of 131 had not been.
S: 22 of 131
Q date: next full inspection
A: 8.2 The next full inspection of children's services is not expected before 2025.
S: not expected before 2025

Q fact-table: whose job is it to get the missed surprise visits done
A: | 2 | Make all overdue unannounced visits | Gavin Ollery | 31 August 2022 |
S: Gavin Ollery
Q date: by when will there be a training path for relatives who foster
A: | 5 | Training path for connected carers | Hetty Morland | 30 November 2022 |
S: 30 November 2022
Q fact-table: refer a friend bonus how much?
A: | 7 | Refer a friend: bonus of £500 | Nia Pascall | 1 August 2022 |
S: £500
N unanswerable: how much will a loft and extension grant be
Q reason: why can't carers get money off their council tax
A: 9.1 The proposal for a council tax discount for carers was examined and was not taken up, because the district collects the tax and would bear three quarters of the cost only if the county paid it back.
S: the district collects the tax and would bear three quarters of the cost only if the county paid it back
N false-premise: from when do foster carers get the council tax discount
Q fact-text: where will the first hub be
A: 9.2 The first hub will be at Mossley Cross.
S: Mossley Cross
Q paraphrase: have they picked a spot for hub number two?
A: The place of the second has not been chosen.
S: has not been chosen
N unanswerable: who is the experienced carer at the Mossley Cross hub
Q who-said: who wanted to know how many carers live elsewhere
A: 10.1 The Board received the report. Councillor Emlyn Dray asked how many carers lived outside Avonmere; the manager did not have the figure and promised it in writing.
S: Councillor Emlyn Dray
N unanswerable: how many of our carers live outside Avonmere
Q decision: did they agree to put up the middle fee?
A: The Board asked the manager to cost a rise of 5% in level 2 for its meeting of 28 September; it did not agree the rise.
S: it did not agree the rise
Q who-said: who asked for level 2 to go up as well
A: The foster carers' association, for which Jean Rigby spoke, asked that level 2 fees rise too.
S: The foster carers' association, for which Jean Rigby spoke
N false-premise: when did the Board agree the 5% rise in level 2 fees
Q decision: what did the board change in the plan
A: 10.2 The Board agreed the plan for 2022-23, with action 7 put back to 1 November 2022, so that terms could be checked by the legal service.
S: action 7 put back to 1 November 2022
Q reason: why will the refer a friend bonus start later
A: 10.2 The Board agreed the plan for 2022-23, with action 7 put back to 1 November 2022, so that terms could be checked by the legal service.
S: so that terms could be checked by the legal service

Q fact-table: training actual spend
A: | Training | 40 | 22 | 45 |
S: 22
Q fact-table: staff budget for 2022-23?
A: | Staff | 1,190 | 1,057 | 1,221 |
S: 1,221
Q fact-table: maintenance allowances paid out 2021-22
A: | Maintenance allowances | 1,930 | 1,874 | 1,958 |
S: 1,874
N unanswerable: maintenance allowances paid out 2020-21
Q fact-table: panel and medicals, how much was budgeted
A: | Panel and medical fees | 74 | 88 | 85 |
S: 74
Q fact-table: independent agency placement budget next year
A: | Independent agency placements (held by Commissioning) | 4,120 | 4,655 | 4,600 |
S: 4,600
Q fact-table: connected households march 2020
A: | Connected | 27 | 34 | 31 | 16 | 19 |
S: 27
Q fact-table: total households a year ago, 31 march 2021?
A: | Total | 142 | 144 | 131 | 23 | 36 |
S: 144
N unanswerable: how many children can the 131 households take between them
Q fact-table: enquiries in 2020-21
A: | Year 2020-21 | 347 | 70 | 19 | 10 | 158 |
S: 347
Q fact-table: how many carers were approved between october and december
A: | October to December 2021 | 51 | 9 | 3 | 3 | 188 |
S: 3
Q fact-table: days to approval spring 2021 quarter
A: | April to June 2021 | 88 | 21 | 5 | 1 | 211 |
S: 211
Q fact-table: connected carers who can get out of hours help
A: | I can get help out of hours | 48% | 39% | 35% | 52% |
S: 52%
N unanswerable: number of calls to the out-of-hours line in 2021-22
Q fact-table: my supervising social worker knows me well, 2020
A: | My supervising social worker knows me well | 74% | 77% | 81% | 66% |
S: 74%
Q comparison: is getting hold of someone at night any better than in 2020?
A: | I can get help out of hours | 48% | 39% | 35% | 52% |
Q fact-table: deadline for two support hubs
A: | 4 | Two support hubs of six to ten households round an experienced carer | Roisin Tully | 31 January 2023 |
S: 31 January 2023
Q paraphrase: who's arranging for a private doc to do the medicals
A: | 3 | Pay for medicals by a private doctor where the GP takes over six weeks | Nia Pascall | 1 September 2022 |
S: Nia Pascall
N unanswerable: what will the private doctor charge for a medical?
Q date: when should our own people be answering the weekend phone
A: | 1 | Staff the out-of-hours line with our own social workers at weekends | Gavin Ollery | 1 October 2022 |
S: 1 October 2022
Q paraphrase: who's writing the rules on helping carers build an extra room
A: | 6 | Loft and extension grants: policy to the Board | Roisin Tully | 28 September 2022 |
S: Roisin Tully
