Q fact-text: How many homes are proposed on the land south of Priors Road?
A: The application is for outline permission, with all matters but access reserved, for 64 dwellings on 2.3 hectares of grazing land.
S: 64 dwellings

Q fact-text: priors road site area hectares
A: The application is for outline permission, with all matters but access reserved, for 64 dwellings on 2.3 hectares of grazing land.
S: 2.3 hectares

Q fact-text: How many dwellings did the earlier, refused application propose?
A: An earlier application (08/0917) for 82 dwellings was refused in March 2009 and an appeal was dismissed in November 2009, the Inspector finding that the access was unsafe.
S: 82 dwellings

Q fact-text: How much did the sewer survey cost the applicant?
A: The independent survey was carried out by Marchand Drainage on 22nd August 2011 and cost the applicant £6,400.
S: £6,400

Q fact-text: morning peak vehicle movements according to highway authority
A: The Highway Authority expects 34 vehicle movements in the morning peak hour; the residents' group expects 60.
S: 34

Q fact-text: What figure do residents put on rush hour traffic from Priors Road?
A: The Highway Authority expects 34 vehicle movements in the morning peak hour; the residents' group expects 60.
S: 60

Q fact-text: How many objections mention drainage?
A: Of the 101 objections now received 58 mention drainage, 47 traffic and 19 the loss of views, which is not a planning matter.
S: 58

Q fact-text: current housing land supply years
A: The District has a supply of land for housing of 3.6 years against the five years that government policy requires.
S: 3.6 years

Q fact-text: housing land supply in 2009
A: It stood at 4.1 years in 2010 and 4.9 in 2009.
S: 4.9

Q fact-text: What proportion of affordable housing does the policy ask for?
A: The policy asks for 40%.
S: 40%

Q fact-text: new homes bonus estimate priors road
A: Financial implications: the New Homes Bonus is estimated at £461,000 over six years.
S: £461,000 over six years

Q fact-text: How many enforcement cases were open in August?
A: The Enforcement Officer, Mr Giles Petherick, reported that 29 cases were open, six fewer than in June, and that a notice had been served on the owner of Withy Cottage for an unauthorised balcony.
S: 29 cases

Q paraphrase: how many cheap places to rent will there be on the priors rd estate
A: The applicant offers 22 affordable dwellings (35%), of which 15 would be for rent and seven for shared ownership.
S: 15

Q paraphrase: how many extra kids can the little school fit in at the moment
A: The County Council, as education authority, seeks £187,500 for places at Tolworthy Primary School, which has 12 spare places; the secondary school has 140.
S: 12 spare places

Q paraphrase: when will the water company sort out the blocked pipe
A: Wessmoor Water has undertaken to clear it by 31st January 2012.
S: by 31st January 2012

Q paraphrase: how noisy is the quarry at the closest home
A: The Environmental Health Officer objects because noise at the nearest house was measured at 57 decibels, whereas the existing permission allows 55.
S: 57 decibels

Q paraphrase: what did it set us back fighting that case in 2009
A: Were the Council to lose an appeal, costs might be awarded; those of the 2009 appeal, which the Council won, were £18,200 for its own counsel and witnesses.
S: £18,200

Q paraphrase: how many little ones can the creamery have in at once
A: RESOLVED unanimously that permission be GRANTED subject to conditions, including one limiting the number of children to 36 at any time.
S: 36

Q paraphrase: did the chap at 3 Kiln Lane get his attic window in the end
A: Appeals decided since the last meeting: at 3 Kiln Lane, Nettlecombe (loft dormer) the appeal was allowed; at Hagg Wood (four holiday lodges) it was dismissed; and at the Greyhound Inn (car park) it was allowed in part, with costs of £2,150 awarded against the Council because members had given no evidence on noise.
S: at 3 Kiln Lane, Nettlecombe (loft dormer) the appeal was allowed

Q paraphrase: do i get a say if the new houses block what i see from my window
A: Of the 101 objections now received 58 mention drainage, 47 traffic and 19 the loss of views, which is not a planning matter.
S: the loss of views, which is not a planning matter

Q paraphrase: how late can the rugger lads have their lights on if the officers get their way
A: The club asked for use until 10 p.m.; officers propose 9.30 p.m. and no use on Sundays.
S: 9.30 p.m.

Q paraphrase: what animals have to be checked for before they rip out hedges
A: Natural England asks for a survey of dormice before any hedge is removed.
S: dormice

Q paraphrase: when can lorries come while its being built, kids are walking then
A: Recommendation: GRANT outline permission, subject to a section 106 agreement being signed by 30th November 2011 and to 21 conditions, including (a) reserved matters within two years, (b) no occupation until the sewer has been cleared, and (c) deliveries during construction between 9.15 a.m. and 2.45 p.m. only in school terms.
S: between 9.15 a.m. and 2.45 p.m. only in school terms

Q fact-table: How much was agreed towards sports pitches?
A: | Sports pitches | Town Council | 80,000 | 36,500 | Before 30th occupation |
S: 36,500

Q fact-table: sports pitches contribution sought
A: | Sports pitches | Town Council | 80,000 | 36,500 | Before 30th occupation |
S: 80,000

Q fact-table: Who wanted money for extending the surgery?
A: | Surgery extension | Health trust | 38,400 | 38,400 | Before 45th occupation |
S: Health trust

Q fact-table: library stock s106 agreed sum
A: | Library stock | County Council | 9,600 | 0 | Not agreed |
S: 0

Q fact-table: When must the play area money be paid?
A: | Play area | District Council | 52,000 | 52,000 | Before 30th occupation |
S: Before 30th occupation

Q fact-table: bus shelter & service agreed £
A: | Bus shelter and service | County Council | 45,000 | 25,000 | Before 1st occupation |
S: 25,000

Q fact-table: What do officers recommend for the balcony at Withy Cottage?
A: | 11/0519 | Withy Cottage, Lower Hinton | Retain balcony | Object | 7 | Refuse |
S: Refuse

Q fact-table: number of objections quarry hours
A: | 11/0552 | Nettlecombe Quarry | Extend hours to 7 p.m. | Object | 31 | Refuse |
S: 31

Q fact-table: whats being built at station yard under 11/0560
A: | 11/0560 | Station Yard, Tolworthy | Ten industrial units | Support | 2 | Grant |
S: Ten industrial units

Q fact-table: What did the parish or town think of the stables at Furze Hill?
A: | 11/0533 | Land at Furze Hill | Three stables | Object | 4 | Grant |
S: Object

Q fact-table: major applications within 13 weeks 2010/11
A: | Major, within 13 weeks | 58% | 64% | 71% | 60% |
S: 64%

Q fact-table: How many minor applications were decided in time between April and July 2011?
A: | Minor, within 8 weeks | 74% | 69% | 62% | 65% |
S: 62%

Q fact-table: planning fee income 2009/10
A: | Fee income (£000) | 412 | 377 | 121 | 390 |
S: 412

Q fact-table: applications received 2010/11 total
A: | Applications received | 1,204 | 1,138 | 371 | n/a |
S: 1,138

Q fact-table: target for householder applications
A: | Householder, within 8 weeks | 91% | 93% | 90% | 85% |
S: 85%

Q who-said: Who said that the sewer in Priors Road had overflowed three times?
A: Mr Leonard Spragg, for the residents' group, said the sewer in Priors Road had surcharged three times since 2008.
S: Mr Leonard Spragg

Q who-said: which speaker thought the town could take forty houses
A: Mrs Anne Tidball, for Tolworthy Town Council, said that the town could absorb 40 houses but not 64.
S: Mrs Anne Tidball

Q who-said: Which councillor worried about the view of the turbines from the church?
A: Cllr Clavell considered that the turbines, at 47 metres to the tip, would be seen from the church tower and spoil its setting.
S: Cllr Clavell

Q who-said: who told members that scenery doesn't feed farmers
A: Cllr Northover said farming could not live on scenery.
S: Cllr Northover

Q decision: What became of Cllr Eames's motion to refuse the Priors Road houses?
A: The motion was LOST by three votes to five with one abstention.
S: LOST by three votes to five with one abstention

Q decision: vote on deferring 11/0388
A: Cllr Mrs Donne then moved that the application be deferred for a drainage survey, and this was CARRIED by seven votes to two.
S: CARRIED by seven votes to two

Q decision: What did the Sub-Committee decide about the wind turbines at Coldharbour Farm?
A: RESOLVED, by five votes to three, that permission be REFUSED because of the harm to the setting of the Grade I listed church.
S: that permission be REFUSED

Q decision: is the old creamery nursery allowed
A: RESOLVED unanimously that permission be GRANTED subject to conditions, including one limiting the number of children to 36 at any time.
S: GRANTED subject to conditions

Q date: When was the sewer surveyed?
A: The independent survey was carried out by Marchand Drainage on 22nd August 2011 and cost the applicant £6,400.
S: 22nd August 2011

Q date: date highway objection withdrawn
A: The applicant has now offered a footway of 1.8 metres on the north side, and the objection was withdrawn on 25th August.
S: 25th August

Q date: By when must the section 106 agreement be signed?
A: Recommendation: GRANT outline permission, subject to a section 106 agreement being signed by 30th November 2011 and to 21 conditions, including (a) reserved matters within two years, (b) no occupation until the sewer has been cleared, and (c) deliveries during construction between 9.15 a.m. and 2.45 p.m. only in school terms.
S: 30th November 2011

Q date: when does tree preservation come to the sub-committee
A: Future meetings: 5th October 2011 (Core Strategy consultation; village design statement for Nettlecombe), 2nd November 2011 (tree preservation orders) and 7th December 2011 (fees and charges).
S: 2nd November 2011

Q reason: Why was the 2009 appeal dismissed?
A: An earlier application (08/0917) for 82 dwellings was refused in March 2009 and an appeal was dismissed in November 2009, the Inspector finding that the access was unsafe.
S: the access was unsafe

Q reason: reason the scheme can't afford 40% affordable
A: The District Valuer advises that 40% would make the scheme unviable since the ground needs piling at the northern end.
S: the ground needs piling at the northern end

Q reason: Why were costs given against the Council over the Greyhound Inn?
A: Appeals decided since the last meeting: at 3 Kiln Lane, Nettlecombe (loft dormer) the appeal was allowed; at Hagg Wood (four holiday lodges) it was dismissed; and at the Greyhound Inn (car park) it was allowed in part, with costs of £2,150 awarded against the Council because members had given no evidence on noise.
S: members had given no evidence on noise

Q reason: slow minor applications cause
A: The fall in minor applications decided in time is put down to the retirement of two senior officers on 31st March, of whom only one has been replaced.
S: the retirement of two senior officers on 31st March, of whom only one has been replaced

Q list: Which of the other applications are recommended for refusal?
A: | 11/0519 | Withy Cottage, Lower Hinton | Retain balcony | Object | 7 | Refuse |
A: | 11/0548 | Chapel Row, Nettlecombe | Demolish garage, new dwelling | Object | 9 | Refuse |
A: | 11/0552 | Nettlecombe Quarry | Extend hours to 7 p.m. | Object | 31 | Refuse |

Q list: contributions payable before 1st occupation
A: | Primary school places | County Council | 187,500 | 187,500 | Before 1st occupation |
A: | Bus shelter and service | County Council | 45,000 | 25,000 | Before 1st occupation |
A: | Footway lighting | Town Council | 14,000 | 14,000 | Before 1st occupation |

Q list: Which applications on the schedule does the parish or town support?
A: | 11/0455 | 8 Sheep Street, Tolworthy | Shop front | Support | 0 | Grant |
A: | 11/0540 | Tolworthy Rugby Club | Floodlights | Support | 16 | Grant |
A: | 11/0560 | Station Yard, Tolworthy | Ten industrial units | Support | 2 | Grant |

Q comparison: Did the time taken over major applications get better or worse after 2009/10?
A: | Major, within 13 weeks | 58% | 64% | 71% | 60% |

Q comparison: Is the primary or the secondary school fuller in terms of spare places?
A: The County Council, as education authority, seeks £187,500 for places at Tolworthy Primary School, which has 12 spare places; the secondary school has 140.

Q definition: What are reserved matters?
A: "Reserved matters" are those details: layout, scale, appearance, landscaping and, unless already dealt with, access.
S: layout, scale, appearance, landscaping and, unless already dealt with, access

Q definition: outline permission meaning
A: "Outline permission" settles the principle of development and leaves the details for later approval.
S: settles the principle of development and leaves the details for later approval

N unanswerable: What was the density of the 82 homes refused in 2009?

N unanswerable: How did Cllr Mrs Gatehouse vote on the wind turbines?

N unanswerable: how high is the church tower at Great Hinton

N unanswerable: What will clearing the roots from the sewer cost Wessmoor Water?

N unanswerable: How many letters of support have been received for the quarry's longer hours?

N unanswerable: What was the enforcement caseload in June 2010?

N unanswerable: when must the balcony at Withy Cottage be taken down

N unanswerable: Who owns the Hagg Wood lodges site?

N unanswerable: fee income forecast for 2012/13

N unanswerable: How many affordable homes were in the earlier application 08/0917?

N false-premise: Why did Natural England oppose the Priors Road homes?

N false-premise: What reason did Wessmoor Water give for objecting on drainage grounds?

N false-premise: which building firm has agreed to start work at Priors Road this autumn

N false-premise: What did Cllr Furze argue during the debate on Coldharbour Farm?

N false-premise: Why did the Council lose the Hagg Wood appeal?
