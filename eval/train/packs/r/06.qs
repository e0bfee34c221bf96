Q paraphrase: who do I tell if I can't come to a committee?
A: C2.1 Apologies should be sent to the clerk of the committee, not to the chair, by 9 am on the day.
S: the clerk of the committee, not to the chair

Q fact-text: deadline for apologies
A: C2.1 Apologies should be sent to the clerk of the committee, not to the chair, by 9 am on the day.
S: by 9 am on the day

Q paraphrase: how do i get somebody to sit in for me
A: If you wish a substitute to attend, tell your group's whip, who must give the substitute's name to the clerk at least one hour before the start.
S: tell your group's whip

Q fact-text: how long before the start must the substitute's name reach the clerk?
A: If you wish a substitute to attend, tell your group's whip, who must give the substitute's name to the clerk at least one hour before the start.
S: at least one hour before the start

N unanswerable: how many substitutes may each group have?

Q list: On which bodies are substitutes not allowed?
A: There are no substitutes on the Licensing Sub-Committee, the Harbours Board or Audit and Standards.
S: the Licensing Sub-Committee, the Harbours Board or Audit and Standards

Q fact-text: how recent must a planning sub's training be
A: A substitute on a planning committee must have done the planning training within the last two years.
S: within the last two years

N unanswerable: how recent must a licensing member's training be?

Q fact-table: how many seats on Strategic Planning
A: | Strategic Planning | 11 | 4 | 1st Thursday | 10.30 am | Cllr Denzil Rosevear | Sam Trewin |
S: 11

Q fact-table: quorum harbours board
A: | Harbours Board | 8 | 4 | 2nd Friday | 11.00 am | Cllr Demelza Pook | Sam Trewin |
S: 4

Q fact-table: how many members have to be there for West Area Planning to go ahead?
A: | West Area Planning | 9 | 3 | 3rd Monday | 2.00 pm | Cllr Amit Banerjee | Sam Trewin |
S: 3

Q fact-table: when does East Area Planning meet
A: | East Area Planning | 9 | 3 | 4th Monday | 2.00 pm | Cllr Loveday Carne | Kezia Lobb |
S: 4th Monday

N unanswerable: where does East Area Planning meet?

Q fact-table: who chairs licensing?
A: | Licensing | 15 | 5 | Quarterly, Wednesday | 10.00 am | Cllr Petroc Hain | Kezia Lobb |
S: Cllr Petroc Hain

Q fact-table: who chairs the licensing sub committee
A: | Licensing Sub-Committee | 3 | 3 | As needed | 9.30 am | Chosen on the day | Kezia Lobb |
S: Chosen on the day

N unanswerable: who chaired the last Licensing Sub-Committee?

N unanswerable: who is vice-chair of the Licensing Committee?

Q fact-table: who clerks the Pensions Committee
A: | Pensions Committee | 7 | 3 | Quarterly, Monday | 10.00 am | Cllr Gareth Inch | Hilary Opie |
S: Hilary Opie

Q fact-table: what time does the islands scrutiny start?
A: | Islands and Environment Scrutiny | 12 | 4 | Alternate months, Friday | 1.30 pm | Cllr Jory Penhallow | Tom Nancarrow |
S: 1.30 pm

Q fact-table: chair of health and social care scrutiny
A: | Health and Social Care Scrutiny | 12 | 4 | Alternate months, Friday | 10.00 am | Cllr Susan Uglow | Tom Nancarrow |
S: Cllr Susan Uglow

N unanswerable: chair of health and social care scrutiny 2023/24

Q list: which committees does Sam Trewin look after?
A: | Strategic Planning | 11 | 4 | 1st Thursday | 10.30 am | Cllr Denzil Rosevear | Sam Trewin |
A: | West Area Planning | 9 | 3 | 3rd Monday | 2.00 pm | Cllr Amit Banerjee | Sam Trewin |
A: | Harbours Board | 8 | 4 | 2nd Friday | 11.00 am | Cllr Demelza Pook | Sam Trewin |

Q paraphrase: which committee isn't chaired by a councillor?
A: | Audit and Standards | 7 | 3 | Quarterly, Tuesday | 2.30 pm | Mr Leonard Frith (independent) | Hilary Opie |
S: Mr Leonard Frith (independent)

Q fact-text: how many Lib Dem councillors are there now?
A: Following the by-election at Porthenys in February 2024 the Independents have 16 and the Liberal Democrats 12.
S: 12

Q fact-text: Liberal Democrat seats after the May 2021 election
A: After the election of May 2021 the Council had 41 members: 17 Independent, 11 Liberal Democrat, 9 Conservative and 4 Mebyon an Enys.
S: 11

N unanswerable: Liberal Democrat seats after the 2017 election

N unanswerable: who won the by-election at Porthenys?

Q paraphrase: what happens if not enough turn up?
A: C1.2 If a quorum is not present within 15 minutes of the time fixed, the meeting does not take place and its business stands over to the next.
S: the meeting does not take place and its business stands over to the next

Q fact-text: how often did east area planning fail for lack of members in 2023/24
A: In 2023/24 this happened once at the Harbours Board and twice at East Area Planning; in 2022/23 it had not happened at all.
S: twice

N false-premise: which meeting was inquorate in 2022/23?

N unanswerable: how many members were there when the Harbours Board was inquorate?

Q paraphrase: how long can I stay away before I lose my seat?
A: C2.2 A member who attends no meeting for six months ceases to be a councillor unless the Council has approved the reason.
S: six months

Q paraphrase: can i vote if im on zoom
A: Attendance by video link does not count for this purpose, nor can a member who attends by video link vote; the off-islands dispensation of 2020 ran out on 6 May 2021.
S: nor can a member who attends by video link vote

Q date: when did the off-islands dispensation end
A: Attendance by video link does not count for this purpose, nor can a member who attends by video link vote; the off-islands dispensation of 2020 ran out on 6 May 2021.
S: 6 May 2021

Q fact-text: how much can island members claim for staying overnight?
A: C2.3 Members for Great Ennor, Skerry and the Out Isles may claim a night's lodging, up to £96, when the last boat leaves before the end of the meeting.
S: up to £96

N unanswerable: how much can island members claim for the boat fare?

Q fact-text: overnight limit before it was raised
A: C7.1 The Council on 27 February 2024 agreed (i) to merge the Audit Committee and the Standards Committee; (ii) to move West Area Planning from mornings to afternoons; (iii) to raise the lodging limit from £82; and (iv) to reduce the Policy and Resources Committee from 15 seats to 13.
S: £82

Q fact-text: last boat in winter
A: The boat leaves St Brannoc at 4.15 pm from October to March and at 6.45 pm from April to September.
S: 4.15 pm

Q paraphrase: what time's the final sailing in July?
A: The boat leaves St Brannoc at 4.15 pm from October to March and at 6.45 pm from April to September.
S: 6.45 pm

N unanswerable: what time does the first boat get in to St Brannoc?

Q fact-text: who sets harbour dues?
A: It sets harbour dues, and recommends the harbours budget to Policy and Resources, which sets it.
S: It sets harbour dues

Q paraphrase: who has the last word on how much the harbours can spend
A: It sets harbour dues, and recommends the harbours budget to Policy and Resources, which sets it.
S: Policy and Resources, which sets it

N unanswerable: what is the harbours budget for 2024/25?

Q fact-text: how many of the Harbours Board are not councillors?
A: Of its eight members five are councillors and three are appointed for their skills for four years.
S: three

N unanswerable: who are the three skilled members of the Harbours Board?

Q paraphrase: who keeps an eye on harbour safety and when do they report
A: The designated person, Captain Ruth Helyer, reports to the Board on safety once a year, in November.
S: Captain Ruth Helyer

Q fact-text: how long can the Board shut a harbour without asking Council?
A: The Board may close a harbour; a closing for longer than 28 days needs the consent of the Council.
S: 28 days

N unanswerable: which harbour was last closed by the Board?

Q definition: What does Audit and Standards do?
A: The Committee approves the statement of accounts, receives the reports of the internal and the external auditors, and hears complaints against members of this Council and of the 14 community councils.
S: approves the statement of accounts, receives the reports of the internal and the external auditors, and hears complaints against members

Q paraphrase: who deals with it if a community councillor misbehaves?
A: The Committee approves the statement of accounts, receives the reports of the internal and the external auditors, and hears complaints against members of this Council and of the 14 community councils.
S: hears complaints against members of this Council and of the 14 community councils

N unanswerable: how many complaints against members were heard in 2023/24?

N unanswerable: who fixes the members' allowances?

Q fact-text: who handles street trading?
A: It hears alcohol and entertainment cases and taxi drivers; street trading is dealt with by officers, with an appeal to the full Licensing Committee within 21 days.
S: officers

Q paraphrase: how long has a burger van man got to appeal
A: It hears alcohol and entertainment cases and taxi drivers; street trading is dealt with by officers, with an appeal to the full Licensing Committee within 21 days.
S: within 21 days

N unanswerable: how long has a taxi driver got to appeal?

Q paraphrase: can I sit on a pub case in my own patch?
A: The ward member may not sit on a case from the ward.
S: may not sit

Q definition: which schemes go to Strategic Planning rather than an area committee?
A: Strategic Planning decides 50 dwellings and over, minerals and waste, and everything on Council land.
S: 50 dwellings and over, minerals and waste, and everything on Council land

Q fact-text: biggest housing scheme that an area committee can decide
A: These decide applications of up to 49 dwellings which have been called in by the ward member or to which the community council has objected.
S: up to 49 dwellings

Q fact-text: time limit for calling in a planning application
A: A request to call in must be made within 21 days of the weekly list and must give a planning reason.
S: within 21 days of the weekly list

N unanswerable: how many planning applications were called in last year?

Q fact-text: how many inquiry panels can scrutiny run at a time?
A: The two scrutiny committees may each have one inquiry panel at work at any time.
S: one inquiry panel

Q fact-text: which outside groups sit on health scrutiny
A: It has two co-opted members without a vote, from Healthwatch and the Carers' Forum; Islands and Environment Scrutiny has none.
S: Healthwatch and the Carers' Forum

N false-premise: who are the co-opted members of Islands and Environment Scrutiny?

Q fact-table: how long does an objector get to speak at planning?
A: | Objector to an application | Planning committees | 3 minutes, shared | Noon, two working days before | Online form |
S: 3 minutes, shared

Q fact-table: community council speaking time planning
A: | Community council | Planning committees | 5 minutes | Noon, two working days before | Email to clerk |
S: 5 minutes

Q paraphrase: I want to moan about the quay to the harbour people, how do I get a slot?
A: | Harbour user | Harbours Board | 3 minutes | 24 hours | Ring Harbour Office |
S: Ring Harbour Office

Q fact-table: notice for a public question at policy & resources
A: | Member of the public, question | Policy and Resources | 2 minutes | 4 working days | Letter or email |
S: 4 working days

N unanswerable: notice for a public question at the Pensions Committee

Q fact-table: how much notice does a petitioner have to give
A: | Petitioner | Council only | 5 minutes | 10 working days | Petition form |
S: 10 working days

N unanswerable: how many signatures does a petition need?

Q paraphrase: do I need to warn anyone if I want to talk about my ward at a committee I'm not on?
A: | Ward member not on the committee | Any committee | 5 minutes | None | Tell the chair |
S: None

Q fact-text: number of speakers at planning in 2023/24
A: C4.1 In 2023/24 there were 212 speakers at planning committees (2022/23: 187), of whom 131 objected.
S: 212

Q comparison: did more people speak at planning than the year before?
A: C4.1 In 2023/24 there were 212 speakers at planning committees (2022/23: 187), of whom 131 objected.
S: 212 speakers at planning committees (2022/23: 187)

N unanswerable: number of objectors who spoke at planning in 2022/23

Q fact-text: how many harbour users spoke at the Board last year
A: Nobody spoke as a harbour user.
S: Nobody

Q paraphrase: am I allowed to put pictures on the screen when I object?
A: Slides are not allowed from objectors; applicants may show one plan.
S: Slides are not allowed from objectors

Q fact-table: when's the next code of conduct training
A: | Code of conduct | All members | 2 hours | 22 May, 3 October 2024 | 37 of 41 | Monitoring Officer |
S: 22 May

Q fact-table: how many members have done corporate parenting?
A: | Corporate parenting | All members | 2 hours | 12 June 2024 | 24 of 41 | Virtual School |
S: 24 of 41

N unanswerable: which members have not done corporate parenting?

Q fact-table: treasury management training uptake
A: | Treasury management | Audit and Standards; Policy and Resources | Half day | 8 November 2024 | 12 of 20 | Treasury adviser |
S: 12 of 20

Q fact-table: who teaches the licensing course
A: | Licensing hearings | All licensing members | Full day | 19 June 2024 | 15 of 15 | Barrister |
S: Barrister

N unanswerable: what is the barrister paid for the licensing course?

Q paraphrase: is there one on how to run a meeting, and when?
A: | Chairing skills | Chairs and vice-chairs | Full day | to be arranged | not yet run | Outside trainer |
S: to be arranged

Q fact-table: how many chairs have done the chairing skills course?
A: | Chairing skills | Chairs and vice-chairs | Full day | to be arranged | not yet run | Outside trainer |
S: not yet run

N unanswerable: what will the outside trainer for chairing skills charge?

Q list: which courses can be done online at any time?
A: | Safeguarding adults | All members | 1 hour, online | Any time | 30 of 41 | Online |
A: | Pensions basics | Pensions Committee | Online, six parts | Any time | 4 of 7 | Online |

Q paraphrase: what if I skip the planning course?
A: C5.1 A member who has not done the planning or the licensing course may not vote on those committees.
S: may not vote on those committees

N false-premise: what is the penalty for missing the pensions course?

Q fact-text: share of members rating training good or very good in 2024
A: In the members' survey of January 2024 (33 replies) 81 per cent rated the training good or very good, against 66 per cent in 2022; the commonest request, made by 14 members, was for shorter sessions.
S: 81 per cent

Q comparison: are members any happier with training than two years ago?
A: In the members' survey of January 2024 (33 replies) 81 per cent rated the training good or very good, against 66 per cent in 2022; the commonest request, made by 14 members, was for shorter sessions.
S: 81 per cent rated the training good or very good, against 66 per cent in 2022

N unanswerable: share of members rating training good or very good in 2023

Q who-said: what did the member who comes over by boat complain about
A: "I come over on the boat for two hours and sit through slides I could read in ten minutes," one wrote.
S: sit through slides I could read in ten minutes

N unanswerable: which member complained about coming over on the boat to sit through slides?

Q date: when did they stop printing the papers?
A: Paper copies stopped on 1 January 2023, saving £18,700 in the first year; members who need print for reasons of sight or dexterity (there are three) still have them.
S: 1 January 2023

Q fact-text: saving from ending paper copies
A: Paper copies stopped on 1 January 2023, saving £18,700 in the first year; members who need print for reasons of sight or dexterity (there are three) still have them.
S: £18,700

Q paraphrase: what do I do with the confidential sheets after
A: Pink papers are exempt: do not forward them, and hand them to the clerk at the end.
S: hand them to the clerk at the end

Q fact-text: how soon are draft minutes published?
A: C6.2 Draft minutes are sent to the chair within seven working days and published within ten.
S: within ten

Q date: date Council agreed to merge Audit and Standards
A: C7.1 The Council on 27 February 2024 agreed (i) to merge the Audit Committee and the Standards Committee; (ii) to move West Area Planning from mornings to afternoons; (iii) to raise the lodging limit from £82; and (iv) to reduce the Policy and Resources Committee from 15 seats to 13.
S: 27 February 2024

Q decision: were the two area planning committees joined together?
A: A proposal by Cllr Penhallow to merge the two area planning committees was lost by 14 votes to 22.
S: lost by 14 votes to 22

N unanswerable: what was the vote on merging Audit and Standards?

Q decision: what's the position on hybrid meetings
A: The question of hybrid meetings was put off until the law is changed.
S: put off until the law is changed

N unanswerable: why was West Area Planning moved to afternoons?


Q paraphrase: which day of the month do the harbour people meet
A: | Harbours Board | 8 | 4 | 2nd Friday | 11.00 am | Cllr Demelza Pook | Sam Trewin |
S: 2nd Friday

N unanswerable: in which building does the Harbours Board meet?

Q comparison: which has more seats, health scrutiny or licensing?
A: | Health and Social Care Scrutiny | 12 | 4 | Alternate months, Friday | 10.00 am | Cllr Susan Uglow | Tom Nancarrow |
A: | Licensing | 15 | 5 | Quarterly, Wednesday | 10.00 am | Cllr Petroc Hain | Kezia Lobb |

Q decision: when did P&R go down to thirteen seats?
A: C7.1 The Council on 27 February 2024 agreed (i) to merge the Audit Committee and the Standards Committee; (ii) to move West Area Planning from mornings to afternoons; (iii) to raise the lodging limit from £82; and (iv) to reduce the Policy and Resources Committee from 15 seats to 13.
S: 27 February 2024

Q fact-text: how big was Policy and Resources before
A: C7.1 The Council on 27 February 2024 agreed (i) to merge the Audit Committee and the Standards Committee; (ii) to move West Area Planning from mornings to afternoons; (iii) to raise the lodging limit from £82; and (iv) to reduce the Policy and Resources Committee from 15 seats to 13.
S: 15 seats

N unanswerable: why was Policy and Resources cut from 15 seats to 13?

Q who-said: who wanted one planning committee instead of east and west
A: A proposal by Cllr Penhallow to merge the two area planning committees was lost by 14 votes to 22.
S: Cllr Penhallow

N false-premise: when will the merged area planning committee first meet?

Q fact-text: how many members still get paper?
A: Paper copies stopped on 1 January 2023, saving £18,700 in the first year; members who need print for reasons of sight or dexterity (there are three) still have them.
S: three

N false-premise: why was printing brought back for all members?

Q paraphrase: will the minutes say what I said in the debate
A: The minutes record decisions and the names of movers and seconders; they do not record who said what, save at scrutiny.
S: they do not record who said what, save at scrutiny

Q fact-text: when can i ring the member services desk on a friday till
A: *Issued by Member Services, County House, St Brannoc. Seventh edition, May 2024. Queries: Member Services desk, extension 4410, 8.30 am to 5 pm (4.30 pm on Fridays).*
S: 4.30 pm on Fridays

N unanswerable: what hours is the Harbour Office open?

Q fact-table: what's the next planning law session
A: | Planning law and probity | All planning members and substitutes | Half day | 5 June, 11 September 2024 | 26 of 29 | Planning Advisory Team |
S: 5 June

N unanswerable: what's the next safeguarding children session?

Q list: which course has everybody done who has to?
A: | Licensing hearings | All licensing members | Full day | 19 June 2024 | 15 of 15 | Barrister |

Q fact-text: how soon before the meeting do agendas come out
A: C6.1 Agendas are published five clear working days before the meeting.
S: five clear working days

Q paraphrase: what did most people want different about training?
A: In the members' survey of January 2024 (33 replies) 81 per cent rated the training good or very good, against 66 per cent in 2022; the commonest request, made by 14 members, was for shorter sessions.
S: shorter sessions

N false-premise: what did the Board say when a harbour user spoke last year?

Q date: in what month does the safety report on the quays come to the Board
A: The designated person, Captain Ruth Helyer, reports to the Board on safety once a year, in November.
S: November
