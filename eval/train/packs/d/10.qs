Q definition: What is LGR?
A: LGR means replacing a county council and its district councils with a smaller number of unitary councils, each responsible for all local services in its area.
S: replacing a county council and its district councils with a smaller number of unitary councils

Q paraphrase: how many little councils are there under the county
A: In Kestermere there are the County Council, six districts (Brackwater, Dunholt, Orlestone, Pellmoor, Thane Vale and West Kester) and the neighbouring unitary of Port Ardle.
S: six districts

Q date: What was the deadline for the interim plan?
A: The invitation of 5 February 2025 asked for an interim plan by 21 March and a full proposal by 28 November.
S: 21 March

Q date: when has the full proposal got to be in
A: The invitation of 5 February 2025 asked for an interim plan by 21 March and a full proposal by 28 November.
A: | 28 November 2025 | Proposals submitted | Chief Executive |
S: 28 November

Q fact-text: What size of council does the government's guide suggest?
A: The guide figure in the invitation is a population of 500,000 for each new council.
S: a population of 500,000

Q fact-text: population of Port Ardle
A: The population of the whole area was 1,046,000 in mid-2024, of which Port Ardle has 212,000.
S: 212,000

Q paraphrase: how many people live in the whole patch
A: The population of the whole area was 1,046,000 in mid-2024, of which Port Ardle has 212,000.
S: 1,046,000

Q list: Which districts back the three-council scheme?
A: Option 2 (three councils, supported by Dunholt, Pellmoor, Thane Vale and West Kester): Coast, Central and West.
S: Dunholt, Pellmoor, Thane Vale and West Kester

Q fact-text: Which places would make up the East council?
A: Option 1 (two councils, supported by the County): East, made of Port Ardle, Brackwater and Dunholt, and West, made of the rest.
S: Port Ardle, Brackwater and Dunholt

Q list: Which districts are sitting on the fence?
A: Orlestone and Brackwater have not declared for any option.
S: Orlestone and Brackwater

Q paraphrase: which plan would make port ardle bigger by nabbing villages
A: Option 3 (Port Ardle enlarged by eleven parishes, with one council for the remainder; supported by Port Ardle).
S: Port Ardle enlarged by eleven parishes

Q date: When do the new councils take over?
A: The Minister has said that a decision may be expected by the summer of 2026, elections to shadow authorities in May 2027 and the new councils on 1 April 2028.
A: | 1 April 2028 | New councils begin | All |
S: 1 April 2028

Q definition: what's a shadow authority
A: A shadow authority is a council elected a year ahead, which prepares but runs no services.
S: a council elected a year ahead, which prepares but runs no services

Q paraphrase: when will the government make its mind up
A: The Minister has said that a decision may be expected by the summer of 2026, elections to shadow authorities in May 2027 and the new councils on 1 April 2028.
A: | Summer 2026 | Decision | Ministry |
S: by the summer of 2026

Q fact-table: How big would the smallest council be with three?
A: | Population of smallest, 2024 | 498,000 | 301,000 | 268,000 |
S: 301,000

Q fact-table: largest council population option 3
A: | Population of largest, 2024 | 548,000 | 402,000 | 778,000 |
S: 778,000

Q fact-table: What yearly saving does Farrant Lisle expect from two councils?
A: | Yearly saving after five years, Farrant Lisle £m | 34.8 | 9.6 | 27.1 |
S: 34.8

Q fact-table: blount and rye saving option 2
A: | Yearly saving after five years, Blount and Rye £m | 22.4 | 18.9 | not assessed |
S: 18.9

Q fact-table: Which option did Blount and Rye not assess?
A: | Yearly saving after five years, Blount and Rye £m | 22.4 | 18.9 | not assessed |
S: not assessed

Q paraphrase: how much will it cost up front to go down to two
A: | One-off cost of change £m | 41.5 | 53.2 | 38.7 |
S: 41.5

Q fact-table: How long would the three-council option take to pay for itself?
A: | Years to pay back | 1.9 | 6.4 | 2.2 |
S: 6.4

Q fact-table: number of councillors under option 1
A: | Councillors proposed | 164 | 189 | 150 |
S: 164

Q fact-table: band d gap option 3
A: | Gap in band D tax between areas joined £ | 187 | 96 | 214 |
S: 214

Q comparison: Under which option would rates of children in care differ most?
A: | Children in care per 10,000, lowest council | 58 | 41 | 55 |
A: | Children in care per 10,000, highest council | 71 | 94 | 69 |
S: 94

Q reason: Why do the two firms of advisers disagree?
A: The difference between the two firms comes mostly from the cost of dividing adult social care, which Farrant Lisle put at £13.4 million a year under Option 2 and Blount and Rye at £5.2 million.
S: the cost of dividing adult social care

Q fact-text: What does Blount and Rye think splitting social care would cost each year?
A: The difference between the two firms comes mostly from the cost of dividing adult social care, which Farrant Lisle put at £13.4 million a year under Option 2 and Blount and Rye at £5.2 million.
S: £5.2 million

Q fact-text: What is Port Ardle's total debt?
A: Debt: Port Ardle owes £612 million, of which £275 million was borrowed to buy offices and a shopping centre that are now thought to be worth £148 million.
S: £612 million

Q paraphrase: what's that shopping centre and the offices worth now
A: Debt: Port Ardle owes £612 million, of which £275 million was borrowed to buy offices and a shopping centre that are now thought to be worth £148 million.
S: £148 million

Q fact-text: West Kester debt
A: The six districts together owe £203 million (West Kester £121 million of it), and the County £489 million.
S: £121 million

Q fact-text: How much does the County owe?
A: The six districts together owe £203 million (West Kester £121 million of it), and the County £489 million.
S: £489 million

Q paraphrase: will whitehall wipe the slate clean on the borrowing
A: The invitation gives no promise that the government will write any of it off.
S: gives no promise that the government will write any of it off

Q fact-text: What was the County's high needs deficit in March 2025?
A: Special educational needs: the County's deficit on high needs stood at £63.9 million at March 2025, £22.7 million more than a year before, and is forecast to be £88 million at March 2026.
S: £63.9 million

Q paraphrase: how far in the red is special needs money expected to be by next march
A: Special educational needs: the County's deficit on high needs stood at £63.9 million at March 2025, £22.7 million more than a year before, and is forecast to be £88 million at March 2026.
S: £88 million

Q fact-text: port ardle high needs deficit
A: Port Ardle's was £9.1 million at March 2025.
S: £9.1 million

Q comparison: How much worse did the County's special needs deficit get in a year?
A: Special educational needs: the County's deficit on high needs stood at £63.9 million at March 2025, £22.7 million more than a year before, and is forecast to be £88 million at March 2026.
S: £22.7 million more than a year before

Q fact-text: How many people took part in the survey?
A: Between 2 June and 25 July 9,764 people answered the survey.
S: 9,764

Q paraphrase: how many turned up to the village hall meetings about it
A: There were also 14 public meetings, attended by 1,138 people, and a representative telephone poll of 1,500.
S: 1,138 people

Q fact-table: What share of the telephone poll wanted two councils?
A: | Favour two councils (Option 1) | 31 | 36 | 22 | 58 |
S: 36

Q fact-table: survey support for three councils
A: | Favour three councils (Option 2) | 38 | 27 | 51 | 19 |
S: 38

Q fact-table: How many parish councils, in per cent, liked Option 2?
A: | Favour three councils (Option 2) | 38 | 27 | 51 | 19 |
S: 51

Q paraphrase: how many just want to be left alone
A: | Favour leaving things as they are | 21 | 14 | 19 | 6 |
S: 21

Q fact-table: business support for option 1
A: | Favour two councils (Option 1) | 31 | 36 | 22 | 58 |
S: 58

Q fact-table: What portion of firms put cost first?
A: | Most important: cost | 13 | 21 | 8 | 40 |
S: 40

Q comparison: Do parish councils care more about local decisions than survey respondents do?
A: | Most important: local decisions | 40 | 24 | 59 | 11 |
S: 59

Q paraphrase: did young folk bother filling in the form
A: People under 35 made up 7 per cent of those who answered the survey and 26 per cent of the poll.
S: 7 per cent

Q who-said: Who says he could work with any of the options?
A: The three hospital trusts support Option 1; the Chief Constable, Mr Adrian Molloy, says he can work with any; the University of Orlestone prefers two councils but not with Port Ardle in the east.
S: the Chief Constable, Mr Adrian Molloy

Q paraphrase: what do the hospitals want
A: The three hospital trusts support Option 1; the Chief Constable, Mr Adrian Molloy, says he can work with any; the University of Orlestone prefers two councils but not with Port Ardle in the east.
S: Option 1

Q fact-text: How did the vote go in the eleven parishes?
A: In the eleven parishes that Option 3 would take into Port Ardle a parish poll was held on 11 September: 8,120 voted, of whom 7,426 were against.
S: 8,120 voted, of whom 7,426 were against

Q date: When was the parish poll?
A: In the eleven parishes that Option 3 would take into Port Ardle a parish poll was held on 11 September: 8,120 voted, of whom 7,426 were against.
S: 11 September

Q fact-text: share of staff thinking of leaving
A: Thirty-eight per cent said they were looking for other work or expected to, compared with 24 per cent in February.
S: Thirty-eight per cent

Q comparison: are more staff looking for a new job than in february
A: Thirty-eight per cent said they were looking for other work or expected to, compared with 24 per cent in February.
S: compared with 24 per cent in February

Q fact-text: How many council staff are there altogether?
A: Staff: 4,306 of some 13,900 replied to a joint questionnaire.
S: 13,900

Q fact-table: How is the loss of senior staff now rated?
A: | Loss of senior staff | All | Medium | High | Retention payment of 8 per cent | Head of HR |
S: High

Q fact-table: who is handling the danger of a legal challenge
A: | Legal challenge | All | Low | Medium | Counsel engaged | Monitoring Officer |
S: Monitoring Officer

Q paraphrase: what'll they do so that bosses dont all walk out
A: | Loss of senior staff | All | Medium | High | Retention payment of 8 per cent | Head of HR |
S: Retention payment of 8 per cent

Q list: Which risks have got worse since May?
A: | Loss of senior staff | All | Medium | High | Retention payment of 8 per cent | Head of HR |
A: | Legal challenge | All | Low | Medium | Counsel engaged | Monitoring Officer |

Q fact-table: What is proposed for council tax harmonisation?
A: | Council tax harmonised downward | 3 | Medium | Medium | Phase over seven years | Director of Finance |
S: Phase over seven years

Q fact-table: option most affected by splitting of social care records
A: | Splitting of social care records | 2 | High | High | Shared system until 2030 | Director of Adults |
S: 2

Q fact-table: Which risk has a lower rating than in May?
A: | Elections in May 2026 muddle timetable | 2 | Medium | Low | Awaiting Minister | Monitoring Officer |
S: Low

Q fact-table: How much has the County spent on reorganisation so far?
A: | County Council | 1,150 | 742 | 1,310 | 210 |
S: 742

Q fact-table: pellmoor forecast lgr spend
A: | Pellmoor | 165 | 140 | 210 | 15 |
S: 210

Q fact-table: What grant did Port Ardle get for reorganisation?
A: | Port Ardle | 400 | 295 | 455 | 95 |
S: 95

Q paraphrase: which district has shelled out least on all this
A: | Orlestone | 90 | 22 | 60 | 15 |
S: 22

Q fact-table: Dunholt budget for LGR
A: | Dunholt | 180 | 133 | 215 | 15 |
S: 180

Q fact-text: What have the County's consultants been paid so far?
A: Farrant Lisle have been paid £318,000 and the contract allows up to £430,000.
S: £318,000

Q fact-text: Blount and Rye fee
A: The four districts have shared the £196,000 cost of Blount and Rye equally.
S: £196,000

Q fact-text: How many members of the County Council were at the meeting?
A: Present: 66 of 71 members; Chairman, Councillor Mrs Hilary Garside.
S: 66 of 71

Q who-said: Who had asked in July for the list of park covenants?
A: Councillor Wensum asked what had come of his request in July for a list of covenants on parks that might pass to the new councils.
S: Councillor Wensum

Q date: when will members get that list of covenants
A: The Monitoring Officer, Mr Femi Adeleke, said that 212 of 340 titles had been searched and that the list would be sent to all members by 31 January 2026.
A: | 31 January 2026 | List of park covenants | Monitoring Officer |
S: 31 January 2026

Q fact-text: How much was set aside for youth assemblies in the end?
A: Councillor Marchbank asked whether the £90,000 that she had asked in September to be set aside for youth assemblies had been; the Director of Finance, Ms Ruth Appleyard, said £35,000 had, the rest being refused by the Cabinet on 14 October.
S: £35,000

Q paraphrase: who turned down the rest of the youth money
A: Councillor Marchbank asked whether the £90,000 that she had asked in September to be set aside for youth assemblies had been; the Director of Finance, Ms Ruth Appleyard, said £35,000 had, the rest being refused by the Cabinet on 14 October.
S: the Cabinet on 14 October

Q who-said: Who seconded the Leader's motion?
A: The Deputy Leader, Councillor Anita Bose, seconded.
S: Councillor Anita Bose

Q who-said: who went on about paying for a third chief exec
A: He said that every pound spent on a third chief executive was a pound not spent on a child, that the two councils would be nearly equal in size, and that staff needed certainty.
A: The Leader, Councillor Simon Thorogood, moved that the County submit Option 1.
S: Councillor Simon Thorogood

Q who-said: Which councillor complained of a 58-mile distance?
A: Councillor Jeremy Wensum (Leader of the Opposition) said that Orlestone to the western moors was 58 miles and no one there would know their council.
S: Councillor Jeremy Wensum

Q decision: Was the decision put off until the debt question was settled?
A: Lost: 25 for, 38 against, 3 abstentions.
S: Lost: 25 for, 38 against, 3 abstentions
A: He moved an amendment that the decision be put off until the government said what it would do about Port Ardle's debt.

Q reason: Why did the Leader not want to wait?
A: Councillor Thorogood replied that if no proposal were made by the 28th the Minister would choose among others'.
S: if no proposal were made by the 28th the Minister would choose among others'

Q decision: What change to the boundary was agreed?
A: Councillor Louisa Penhale moved an amendment that Option 1 be submitted subject to a request that the boundary run along the river Thane, so that the four parishes of Upper Dunholt should be in the West.
S: that the boundary run along the river Thane

Q fact-text: population of East after the river amendment
A: The Chief Executive, Dr Maria Standish, advised that this would leave East at 491,000.
S: 491,000

Q decision: vote on Penhale's amendment
A: Councillor Louisa Penhale moved an amendment that Option 1 be submitted subject to a request that the boundary run along the river Thane, so that the four parishes of Upper Dunholt should be in the West.
A: Carried: 41 for, 19 against, 6 abstentions.
S: 41 for, 19 against, 6 abstentions

Q who-said: Whose parents kept a shop in Port Ardle?
A: Councillor Obi Nwosu said his parents had run a shop in Port Ardle for forty years, that it was “not a debt with a town attached”, and that he would vote for two.
S: Councillor Obi Nwosu

Q paraphrase: could they let us all vote on it and what would that set us back
A: The Monitoring Officer advised that there was power to hold a poll but no effect in law, and a price of about £1.4 million.
S: about £1.4 million

Q who-said: Who wanted a referendum?
A: Councillor Dennis Fallow asked for a referendum.
S: Councillor Dennis Fallow

Q decision: By what vote did the Council agree to submit the amended Option 1?
A: The motion as amended was carried: 39 for, 24 against, 3 abstentions.
S: 39 for, 24 against, 3 abstentions

Q decision: What was agreed about area committees?
A: At the request of twelve members the names were recorded in Annex D. It was agreed without a vote that area committees, each with a budget of at least £250,000, be written into the proposal, that the Leader and Councillor Wensum meet the six district leaders in December, and that a report on the ring-fencing of debt come to the Council on 12 February 2026.
S: area committees, each with a budget of at least £250,000, be written into the proposal

Q date: When will the report on debt come to Council?
A: At the request of twelve members the names were recorded in Annex D. It was agreed without a vote that area committees, each with a budget of at least £250,000, be written into the proposal, that the Leader and Councillor Wensum meet the six district leaders in December, and that a report on the ring-fencing of debt come to the Council on 12 February 2026.
A: | 12 February 2026 | Report on debt; budget | Director of Finance |
S: 12 February 2026

Q fact-table: date of meeting with leaders of the districts
A: | 11 December 2025 | Meeting with district leaders | Leader |
S: 11 December 2025

N unanswerable: How did Councillor Hobday vote on the final motion?
N unanswerable: what one-off cost does Blount and Rye expect for Option 1
N unanswerable: What was the population of Brackwater in mid-2024?
N unanswerable: how many of the eleven parishes' voters were under 35
N unanswerable: Which parks have covenants on them?
N unanswerable: What were the County's high needs losses in March 2023?
N unanswerable: Who are the leaders of the six districts?
N unanswerable: how much has dunholt's debt come to
N unanswerable: What would a retention payment cost in total?
N unanswerable: Which of the three hospital trusts is in Port Ardle?
N unanswerable: How many responses came from businesses?
N false-premise: Why did the Minister promise to write off Port Ardle's debt?
N false-premise: When will the referendum on reorganisation be held?
N false-premise: Why does Orlestone District support Option 2?
N false-premise: How many voted for option 2 at the County's November meeting?
N false-premise: What made the Cabinet agree to the full £90,000 for youth assemblies?

Q paraphrase: what does the uni think
A: The three hospital trusts support Option 1; the Chief Constable, Mr Adrian Molloy, says he can work with any; the University of Orlestone prefers two councils but not with Port Ardle in the east.
S: prefers two councils but not with Port Ardle in the east

Q paraphrase: how much dearer or cheaper would rates be between merged patches if it's three
A: | Gap in band D tax between areas joined £ | 187 | 96 | 214 |
S: 96

Q paraphrase: how will they stop port ardle's borrowing landing on us
A: | Port Ardle debt spreads to others | 1 | High | High | Ring-fence sought | Director of Finance |
S: Ring-fence sought

Q paraphrase: what do firms reckon on three
A: | Favour three councils (Option 2) | 38 | 27 | 51 | 19 |
S: 19

Q paraphrase: what's being done about computers contracts running out
A: | IT contracts end in 2027 | 1 | Medium | Medium | Extend by 18 months | Head of Digital |
S: Extend by 18 months

Q paraphrase: when do we get to pick the people for the new set-up
A: The Minister has said that a decision may be expected by the summer of 2026, elections to shadow authorities in May 2027 and the new councils on 1 April 2028.
A: | 6 May 2027 | Shadow elections | Returning Officer |
S: May 2027

Q paraphrase: who said the place isn't just a bill with houses round it
A: Councillor Obi Nwosu said his parents had run a shop in Port Ardle for forty years, that it was “not a debt with a town attached”, and that he would vote for two.
S: Councillor Obi Nwosu

Q paraphrase: who was in the big chair that day
A: Present: 66 of 71 members; Chairman, Councillor Mrs Hilary Garside.
S: Councillor Mrs Hilary Garside
