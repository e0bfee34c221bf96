Q fact-text: police precept Band D 2019/20
A: I set the police part of the precept at £230.30 for a Band D home in 2019/20, a rise of £24, and the fire part at £72.81, a rise of £2.11.
S: £230.30

Q fact-text: how much does a band D home pay for fire in 2020/21?
A: In 2020/21 they are £240.30 and £74.25.
S: £74.25

Q paraphrase: by how much did our bill for the bobbies go up in 2019
A: I set the police part of the precept at £230.30 for a Band D home in 2019/20, a rise of £24, and the fire part at £72.81, a rise of £2.11.
S: a rise of £24

N unanswerable: what does a Band A home pay for the police?

N unanswerable: what will the police precept be in 2021/22?

Q definition: what is "the Group" in the accounts
A: 1.1 The *Group* consists of the Commissioner and the Chief Constable, each of whom is a corporation sole.
S: the Commissioner and the Chief Constable

Q paraphrase: can police cash be used for fire engines
A: The *Fire Authority* is a separate body with its own accounts and its own reserves, so that money raised for the one may not be spent by the other.
S: money raised for the one may not be spent by the other

Q date: when did Kay Lindop become chief fire officer
A: The Chief Constable is Douglas Amery QPM; the Chief Fire Officer is Kay Lindop, who took over from Brian Tasker on 2 December 2019.
S: 2 December 2019

Q paraphrase: who's the top copper
A: The Chief Constable is Douglas Amery QPM; the Chief Fire Officer is Kay Lindop, who took over from Brian Tasker on 2 December 2019.
S: Douglas Amery QPM

N unanswerable: why did Brian Tasker leave?

N unanswerable: when did Douglas Amery become Chief Constable?

Q fact-text: who looks after the money for the chief constable?
A: The Chief Finance Officer to the Commissioner, Raj Bhandal, serves the Fire Authority too; the Chief Constable has his own, Elspeth Moyle.
S: Elspeth Moyle

Q fact-text: external audit fee for the Fire Authority
A: 1.2 The external auditor is Penhale Grant LLP, whose fee for the Group was £43,100 and for the Fire Authority £26,500.
S: £26,500

N unanswerable: what is the fee of Wolds Assurance Consortium?

Q paraphrase: which firm does the in-house checking
A: Internal audit is provided by Wolds Assurance Consortium.
S: Wolds Assurance Consortium

Q fact-text: police outturn 2019/20
A: 2.1 The police budget was £131.6 million and the outturn £132.9 million, an overspend of £1.3 million (2018/19: underspend of £0.8 million).
S: £132.9 million

Q comparison: did the police overspend the year before too?
A: 2.1 The police budget was £131.6 million and the outturn £132.9 million, an overspend of £1.3 million (2018/19: underspend of £0.8 million).
S: underspend of £0.8 million

Q paraphrase: which pot covered the police overspend
A: The overspend was met from the Major Incidents Reserve.
S: the Major Incidents Reserve

N unanswerable: what was the police budget for 2018/19?

Q fact-table: PB outturn
A: | PB | Police officer overtime | 2.4 | 4.1 | +1.7 |
S: 4.1

Q fact-table: how much over was police agency staff?
A: | PE | Agency staff | 0.6 | 1.4 | +0.8 |
S: +0.8

Q fact-table: PCSO pay budget
A: | PC | PCSO pay | 5.8 | 5.1 | -0.7 |
S: 5.8

N unanswerable: how much was spent on PCSO overtime?

Q paraphrase: what was set aside for helping people who'd been robbed or hurt, and was it all used
A: | PJ | Victims' services | 1.0 | 0.8 | -0.2 |

Q fact-table: cost of running the commissioners office
A: | PI | Commissioner's office | 1.1 | 1.0 | -0.1 |
S: 1.0

N unanswerable: how many people work in the Commissioner's office?

Q fact-table: police premises spend
A: | PF | Premises | 6.1 | 6.0 | -0.1 |
S: 6.0

Q list: which police heads were overspent?
A: | PB | Police officer overtime | 2.4 | 4.1 | +1.7 |
A: | PE | Agency staff | 0.6 | 1.4 | +0.8 |
A: | PG | Transport | 3.9 | 4.0 | +0.1 |
A: | PH | Supplies and forensic services | 13.2 | 13.5 | +0.3 |

Q reason: why did police overtime go so far over
A: 2.2 Police overtime was overspent because of Operation Lapwing, the inquiry into the killing of two brothers at Sallowby in June 2019, which took up £1.2 million of overtime.
S: because of Operation Lapwing

Q definition: what was operation lapwing
A: 2.2 Police overtime was overspent because of Operation Lapwing, the inquiry into the killing of two brothers at Sallowby in June 2019, which took up £1.2 million of overtime.
S: the inquiry into the killing of two brothers at Sallowby in June 2019

N unanswerable: how many officers worked on Operation Lapwing?

N false-premise: how much special grant did the Home Office pay for Operation Lapwing?

Q fact-text: threshold for special grant
A: A claim for special grant has been put to the Home Office; it must exceed 1 % of budget before anything is paid.
S: 1 % of budget

Q reason: why was agency staff overspent
A: The agency overspend arose in the control room, where 14 posts were vacant at the peak in September.
S: in the control room, where 14 posts were vacant at the peak in September

N unanswerable: how many control room posts were vacant in March 2020?

Q fact-text: how many uplift officers had been recruited by 31 March 2020?
A: By 31 March 2020 it had recruited 38.
S: 38

Q fact-text: uplift target for Eastmere
A: 2.3 Under the national *uplift* programme Eastmere was to recruit 51 more officers by March 2021.
S: 51

Q paraphrase: are there more police on the books than a year ago
A: Officer strength on that day was 1,127 full-time equivalents (2019: 1,084), and PCSO strength 141 against an establishment of 165.
S: 1,127 full-time equivalents (2019: 1,084)

Q fact-text: how many PCSOs should there be?
A: Officer strength on that day was 1,127 full-time equivalents (2019: 1,084), and PCSO strength 141 against an establishment of 165.
S: 165

N unanswerable: how many special constables are there?

N unanswerable: PCSO strength on 31 March 2019?

Q fact-text: fire outturn
A: 3.1 The fire budget was £26.4 million and the outturn £25.9 million.
S: £25.9 million

Q reason: why did the fire service spend less than it had
A: The underspend of half a million was owing to vacancies among on-call firefighters, of whom there were 268 on 31 March 2020 against an establishment of 340.
S: vacancies among on-call firefighters

Q fact-text: on-call firefighters in post
A: The underspend of half a million was owing to vacancies among on-call firefighters, of whom there were 268 on 31 March 2020 against an establishment of 340.
S: 268

N unanswerable: how many wholetime firefighters were in post?

Q fact-table: FE variance
A: | FE | Fleet and equipment | 1,775 | 1,912 | +137 |
S: +137

Q fact-table: what was spent on paying full-time firefighters
A: | FA | Wholetime firefighter pay | 11,420 | 11,510 | +90 |
S: 11,510

Q fact-table: on-call pay budget (£000)
A: | FB | On-call firefighter pay | 4,310 | 3,745 | -565 |
S: 4,310

Q paraphrase: how much less than planned went on stopping fires before they start
A: | FG | Fire safety and prevention | 640 | 556 | -84 |
S: -84

Q fact-table: fire premises outturn
A: | FF | Premises | 1,540 | 1,498 | -42 |
S: 1,498

Q fact-table: fire control actual
A: | FC | Control | 1,060 | 1,085 | +25 |
S: 1,085

N unanswerable: fire control outturn 2018/19?

Q list: which fire heads ran over?
A: | FA | Wholetime firefighter pay | 11,420 | 11,510 | +90 |
A: | FC | Control | 1,060 | 1,085 | +25 |
A: | FE | Fleet and equipment | 1,775 | 1,912 | +137 |

Q reason: why the overspend on fire engines and kit?
A: 3.2 Three fire engines were taken off the run for more than a month when cracks were found in the chassis; the hire of replacements accounts for the overspend on fleet and equipment.
S: the hire of replacements

Q paraphrase: has the manufacturer owned up about the cracks
A: The maker has denied liability.
S: has denied liability

N unanswerable: which company made the cracked fire engines?

N unanswerable: at which stations were the three cracked engines?

Q fact-text: capital spending by the Group
A: 4.1 Capital spending by the Group was £9.7 million (budget £15.2 million).
S: £9.7 million

Q date: when will marsh lane custody open now
A: The new custody suite at Marsh Lane, of 36 cells, was to open in May 2020 but has been put back to November 2020 since work stopped for eleven weeks.
S: November 2020

Q paraphrase: how many can be locked up at the new place
A: The new custody suite at Marsh Lane, of 36 cells, was to open in May 2020 but has been put back to November 2020 since work stopped for eleven weeks.
S: 36 cells

N unanswerable: who is building the custody suite at Marsh Lane?

Q fact-text: approved cost of custody suite
A: It is expected to cost £16.8 million against an approved £15.9 million.
S: £15.9 million

Q comparison: is marsh lane going to be dearer than agreed
A: It is expected to cost £16.8 million against an approved £15.9 million.

N false-premise: when did the Marsh Lane custody suite open?

Q date: Little Oxney station opening
A: The Fire Authority spent £2.2 million, chiefly upon six engines and the joint police and fire station at Little Oxney, opened on 14 October 2019.
S: 14 October 2019

N unanswerable: what did the station at Little Oxney cost?

Q fact-table: Major Incidents reserve March 2020
A: | Police – Major Incidents | 2.6 | 2.9 | 1.6 |
S: 1.6

Q fact-table: fire general reserve at 31.3.2019
A: | Fire – General | 2.1 | 2.0 | 2.2 |
S: 2.0

Q fact-table: police capital reserve two years back (31.3.2018)
A: | Police – Capital | 8.4 | 7.0 | 4.1 |
S: 8.4

N unanswerable: fire insurance reserve at 31.3.2020?

N unanswerable: police capital reserve expected at 31.3.2021?

Q fact-table: fire transformation reserve now
A: | Fire – Transformation | 1.4 | 1.2 | 1.5 |
S: 1.5

Q fact-text: how high should the police general reserve be
A: 5.1 The policy is that the Police General Reserve should lie between 3 % and 5 % of the net budget.
S: between 3 % and 5 % of the net budget

N false-premise: what minimum does the fire reserves policy set?

Q fact-table: recorded crimes 2019/20
A: | Recorded crimes | 49,870 | 48,312 | – |
S: 48,312

Q paraphrase: are there more stabbings and knives about than the year before?
A: | Knife crimes | 402 | 437 | reduce |

N unanswerable: knife crimes 2017/18?

Q fact-table: house burglaries 2019/20
A: | Residential burglary | 2,916 | 2,385 | reduce |
S: 2,385

N unanswerable: how many burglaries of shops were there?

Q fact-table: 999 within 10 secs actual
A: | 999 calls answered within 10 seconds | 89 % | 84 % | 90 % |
S: 84 %

Q paraphrase: how many people ringing the non-emergency number gave up
A: | 101 calls abandoned | 8.7 % | 13.9 % | 8 % |
S: 13.9 %

N unanswerable: why were more 101 calls abandoned?

Q fact-table: how many died in fires
A: | Fire deaths | 3 | 5 | 0 |
S: 5

N unanswerable: where did the five fire deaths happen?

Q fact-table: home safety visits aim
A: | Home safety visits | 7,140 | 5,902 | 8,000 |
S: 8,000

Q fact-table: victims satisfied 2018/19
A: | Victims satisfied | 76 % | 74 % | 80 % |
S: 76 %

Q fact-table: do fire engines get there inside 11 minutes often enough?
A: | First engine at house fire within 11 minutes | 83 % | 85 % | 86 % |
S: 85 %

N unanswerable: how often is the second engine there within 15 minutes?

Q definition: abandoned call definition
A: 6.1 *Abandoned* means that the caller hung up after the recorded greeting had ended and before speaking to anyone.
S: the caller hung up after the recorded greeting had ended and before speaking to anyone

Q date: when did home safety visits stop
A: Home safety visits stopped on 17 March 2020 other than for people at very high risk.
S: 17 March 2020

N unanswerable: when did home safety visits start again?

Q fact-text: share of residents thinking the police do a good job
A: 6.2 In a survey of 2,204 residents held for the Commissioner in January 2020, 58 % agreed that police did a good job locally (2019: 61 %), and 91 % that the fire service did.
S: 58 %

Q paraphrase: do folk think well of the firemen
A: 6.2 In a survey of 2,204 residents held for the Commissioner in January 2020, 58 % agreed that police did a good job locally (2019: 61 %), and 91 % that the fire service did.
S: 91 %

N unanswerable: what share thought the fire service did a good job in 2019?

Q who-said: who had seen the PCSO only in the bakery
A: "I've lived here nine years and I've seen the PCSO twice, both times in the bakery," wrote one resident of Sallowby.
S: one resident of Sallowby

Q paraphrase: who knows least about the commissioner
A: People under 25 were the least likely to have heard of the Commissioner.
S: People under 25

N unanswerable: what share of under-25s had heard of the Commissioner?

Q fact-text: Commissioner's salary
A: The Commissioner's own salary was £73,300.
S: £73,300

Q fact-text: what did Mrs Lindop earn in the year
A: 7.1 The Chief Constable received a salary of £151,200 and the Chief Fire Officers together £138,900, of which Mrs Lindop received £44,600.
S: £44,600

N unanswerable: what does the Deputy Chief Constable earn?

Q paraphrase: was anyone paid off
A: An exit payment of £62,000 was made to the former Assistant Chief Officer (Resources), whose post was abolished.
S: An exit payment of £62,000 was made to the former Assistant Chief Officer (Resources)

Q fact-text: covid costs for the police to end of June
A: 8.1 Extra costs on account of coronavirus to 30 June 2020 were £1.1 million for the police and £0.3 million for fire; Government grant has covered £0.9 million and £0.4 million.
S: £1.1 million

Q date: when is the election for commissioner now
A: The May 2020 election for Commissioner has been put off until May 2021.
S: May 2021

N false-premise: who won the May 2020 election for Commissioner?

Q reason: why is Mr Foy no longer on the audit committee?
A: Mr C. Foy had resigned on moving away.
S: on moving away

Q fact-text: assurance given on seized property
A: 9.2 Internal audit had given *limited* assurance on property seized as evidence, *substantial* assurance on payroll and *reasonable* assurance on fire stores.
S: *limited*

Q fact-text: what did the auditors give payroll
A: 9.2 Internal audit had given *limited* assurance on property seized as evidence, *substantial* assurance on payroll and *reasonable* assurance on fire stores.
S: *substantial*

N unanswerable: what assurance was given on police stores?

Q who-said: who wanted the deputy chief to come in person?
A: Dr Weatherall said that evidence property had been limited twice running and asked to see the Deputy Chief Constable in person.
S: Dr Weatherall

Q decision: did the committee settle for a letter or call him in
A: Mr Bhandal thought a written answer enough; the Committee decided to call him.
S: the Committee decided to call him

Q decision: what did audit committee want done with the radio risk?
A: 9.3 The Committee asked for the risk of the emergency radio replacement to be put up from amber to red.
S: to be put up from amber to red

N unanswerable: what will the emergency radio replacement cost?

N false-premise: who was appointed fifth member of the Audit Committee?

Q paraphrase: whose job is it to write the rules for fire savings, and by when
A: 9.4 Actions: EM to report on unpaid special grant by 30 April; RB to write a reserves policy for fire by 30 September; KL to bring figures on on-call recruitment to the next meeting; Wolds to follow up evidence property in quarter 3.
S: RB to write a reserves policy for fire by 30 September

Q fact-text: who brings on-call recruitment figures to the next audit meeting
A: 9.4 Actions: EM to report on unpaid special grant by 30 April; RB to write a reserves policy for fire by 30 September; KL to bring figures on on-call recruitment to the next meeting; Wolds to follow up evidence property in quarter 3.
S: KL

Q date: when did the audit committee meet before the july one
A: ### 9. Audit Committee – notes of the meeting of 12 March 2020
S: 12 March 2020

Q fact-table: police staff pay outturn
A: | PD | Police staff pay | 31.3 | 31.0 | -0.3 |
S: 31.0

Q fact-table: supplies and forensics budgeted £m
A: | PH | Supplies and forensic services | 13.2 | 13.5 | +0.3 |
S: 13.2

Q fact-table: injury and ill-health pensions fire variance
A: | FH | Pensions (injury and ill-health) | 2,765 | 2,744 | -21 |
S: -21

Q fact-table: police insurance reserve March 2019
A: | Police – Insurance | 1.9 | 1.8 | 2.0 |
S: 1.8

Q fact-table: fires in homes by accident 2019/20
A: | Accidental dwelling fires | 318 | 297 | 300 |
S: 297

N false-premise: why did police officer pay overspend?

N false-premise: why did residential burglary rise?

N false-premise: why did the Committee turn down Dr Weatherall's request to call the Deputy Chief Constable?

N false-premise: why did the fire service overspend its budget in 2019/20?
