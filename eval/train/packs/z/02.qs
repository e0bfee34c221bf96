Q paraphrase: which firm mends the county's roads?
A: | NM/0114 | Highways term maintenance | Carrow Roads Ltd | 1 October 2012 | 30 September 2019 | 3 years | 14,250,000 | Ian Mossop |
S: Carrow Roads Ltd

Q fact-table: yearly worth of the highways term contract
A: | NM/0114 | Highways term maintenance | Carrow Roads Ltd | 1 October 2012 | 30 September 2019 | 3 years | 14,250,000 | Ian Mossop |
S: 14,250,000

N unanswerable: what penalties has the highways contractor paid?

Q paraphrase: when's the street lamps deal up?
A: | NM/0121 | Street lighting maintenance | Lumenta Services | 1 April 2014 | 31 March 2018 | 2 years | 1,135,000 | Ian Mossop |
S: 31 March 2018

Q fact-table: street lighting maintenance - how much longer could it be prolonged
A: | NM/0121 | Street lighting maintenance | Lumenta Services | 1 April 2014 | 31 March 2018 | 2 years | 1,135,000 | Ian Mossop |
S: 2 years

N unanswerable: how many street lights does Lumenta maintain?

Q paraphrase: who runs the school buses round Pellbridge
A: | NM/0138 | Home-to-school transport, Pellbridge area | Merrin Coaches | 1 September 2015 | 31 July 2018 | 1 year | 2,410,000 | Faye Underhill |
S: Merrin Coaches

Q fact-table: coast school transport, what does it cost us a year
A: | NM/0139 | Home-to-school transport, Coast area | Seaward Minibuses | 1 September 2015 | 31 July 2018 | None | 1,865,000 | Faye Underhill |
S: 1,865,000

N unanswerable: school transport for Upper Merrin area, which supplier?

Q paraphrase: who in the office keeps an eye on taxis for SEN children
A: | NM/0140 | Transport for pupils with special needs | Various (dynamic purchasing) | 1 January 2016 | 31 December 2020 | None | 3,920,000 | Kit Armitage |
S: Kit Armitage

Q date: when does the special needs transport contract run out?
A: | NM/0140 | Transport for pupils with special needs | Various (dynamic purchasing) | 1 January 2016 | 31 December 2020 | None | 3,920,000 | Kit Armitage |
S: 31 December 2020

Q paraphrase: can we roll on the Coast area bus contract at all?
A: | NM/0139 | Home-to-school transport, Coast area | Seaward Minibuses | 1 September 2015 | 31 July 2018 | None | 1,865,000 | Faye Underhill |
S: None

Q fact-table: Who provides carers in people's homes in the north of the county?
A: | NM/0152 | Home care, north | Goodhand Care | 1 July 2014 | 30 June 2018 | 2 years | 6,700,000 | Roisin Duckett |
S: Goodhand Care

Q fact-table: southern home care, end date
A: | NM/0153 | Home care, south | Lantern Support | 1 July 2014 | 30 June 2017 | 1 year | 5,980,000 | Roisin Duckett |
S: 30 June 2017

N unanswerable: how many clients does Lantern Support look after?

N unanswerable: why did Lantern Support turn down the extension?

Q date: when did Lantern say they wanted out
A: Lantern Support told the Council on 8 May 2017 that it would not take up the extension.
S: 8 May 2017

Q decision: who takes over care in the south and for how long?
A: The work will pass to Goodhand Care for twelve months under a waiver agreed by Cabinet on 6 June 2017, while a fresh tender is run.
S: Goodhand Care for twelve months

Q date: when did cabinet wave that handover through
A: The work will pass to Goodhand Care for twelve months under a waiver agreed by Cabinet on 6 June 2017, while a fresh tender is run.
S: 6 June 2017

Q paraphrase: who cooks the kids' dinners?
A: | NM/0160 | School meals | Table & Fork | 1 August 2016 | 31 July 2021 | 2 years | 4,015,000 | Verity Stroud |
S: Table & Fork

Q fact-table: office cleaners, annual price
A: | NM/0161 | Office cleaning | Brightwell FM | 1 August 2016 | 31 July 2019 | 1 year | 388,000 | Verity Stroud |
S: 388,000

N unanswerable: school cleaning contract annual value

Q paraphrase: how long are we tied to the incinerator?
A: | NM/0171 | Energy from waste, gate fee | Sallow Point Energy | 1 April 2010 | 31 March 2035 | None | 9,330,000 | Piers Dunmore |
S: 31 March 2035

Q paraphrase: who's operating the tips
A: | NM/0175 | Household waste recycling centres | Tip & Turn CIC | 1 April 2015 | 31 March 2020 | 5 years | 2,760,000 | Piers Dunmore |
S: Tip & Turn CIC

N unanswerable: how many tonnes go to Sallow Point each year?

Q date: when did the present tip operators begin?
A: | NM/0175 | Household waste recycling centres | Tip & Turn CIC | 1 April 2015 | 31 March 2020 | 5 years | 2,760,000 | Piers Dunmore |
S: 1 April 2015

Q definition: what counts as a waiver
A: "Waiver" means a decision to award without the number of tenders that Standing Orders require.
S: a decision to award without the number of tenders that Standing Orders require

Q fact-text: above what sum does a waiver have to go to cabinet
A: A waiver above £50,000 needs the agreement of the Section 151 Officer and the Monitoring Officer, and a waiver above £172,514 needs that of Cabinet.
S: £172,514

Q paraphrase: how many times did children's services skip the tendering rules last year (16/17)?
A: | Children and Learning | 9 | 611 | 14 | 1,208 | 11 | 740 |
S: 11

Q fact-table: children and learning waivers in money 2015/16
A: | Children and Learning | 9 | 611 | 14 | 1,208 | 11 | 740 |
S: 1,208

N unanswerable: children and learning waivers 2013/14

Q paraphrase: money social care for grown-ups handed out without full tenders, 2016/17
A: | Adults and Health | 12 | 1,490 | 10 | 1,015 | 17 | 2,266 |
S: 2,266

Q reason: Why did adults' waivers shoot up?
A: The increase in Adults and Health comes from emergency placements after the closing of Thorncliffe House nursing home in November 2016.
S: emergency placements after the closing of Thorncliffe House nursing home in November 2016

N false-premise: why did waivers in children and learning go up in 2016/17?

N unanswerable: why did Thorncliffe House close?

Q fact-text: what would the adults figure have been had that nursing home stayed open?
A: Without these the directorate's waivers would have stood at £1.1 million.
S: £1.1 million

Q fact-table: environment waivers count 2014/15
A: | Environment and Highways | 5 | 322 | 4 | 198 | 6 | 405 |
S: 5

N unanswerable: environment and highways waivers planned for 2017/18

Q fact-table: total number of waivers in all directorates in 2016/17
A: | **Total** | 34 | 2,729 | 33 | 2,619 | 36 | 3,494 |
S: 36

Q paraphrase: did the chief exec's own team dodge tendering in 15/16, how often
A: | Chief Executive's Office | 1 | 40 | 2 | 77 | 0 | 0 |
S: 2

Q fact-table: resources directorate 2016/17 value
A: | Resources | 7 | 266 | 3 | 121 | 2 | 83 |
S: 83

Q paraphrase: what verdict did the auditors give on paying our bills?
A: | Accounts payable | 25 | 31 | Moderate | Substantial | 1 | 20 January 2017 |
S: Moderate

Q paraphrase: what was it before, the verdict on money owed to us
A: | Accounts receivable | 20 | 20 | Substantial | Moderate | 0 | 20 January 2017 |
S: Moderate

Q fact-table: days really spent on the payroll audit
A: | Payroll | 25 | 24 | Substantial | Substantial | 0 | 14 December 2016 |
S: 24

N unanswerable: days planned for payroll audit in 2017/18

Q fact-table: direct payments for adults, audit days meant
A: | Direct payments (adults) | 18 | 27 | Limited | Moderate | 4 | 3 March 2017 |
S: 18

Q reason: Why did the adult direct payments audit overrun?
A: The Head of Internal Audit, Ms Corisande Peel, told the Committee in March that the extra days on direct payments for adults were needed because a third of the sampled files had no signed agreement.
S: because a third of the sampled files had no signed agreement

N unanswerable: why did the accounts payable audit overrun?

Q fact-table: serious findings on direct payments for children
A: | Direct payments (children) | 12 | 13 | Moderate | Not audited before | 1 | 3 March 2017 |
S: 1

Q fact-table: what did direct payments for children get the last time round?
A: | Direct payments (children) | 12 | 13 | Moderate | Not audited before | 1 | 3 March 2017 |
S: Not audited before

N false-premise: why did the opinion on direct payments for children fall from Substantial?

Q paraphrase: is road checking any better than the last time audit looked – what did it get then
A: | Highways inspections | 15 | 22 | Limited | Limited | 3 | 28 April 2017 |
S: Limited

Q date: when did the report on school places come out
A: | School admissions | 10 | 9 | Substantial | Substantial | 0 | 7 November 2016 |
S: 7 November 2016

N unanswerable: how many high priority findings in school transport audit?

Q list: which reviews got a Limited opinion this time?
A: | Direct payments (adults) | 18 | 27 | Limited | Moderate | 4 | 3 March 2017 |
A: | Highways inspections | 15 | 22 | Limited | Limited | 3 | 28 April 2017 |

Q paraphrase: what became of the data protection audit?
A: | Information governance | 15 | 0 | Deferred | Moderate | – | – |
A: Information governance was put off to 2017/18 at the request of the Monitoring Officer.
S: put off to 2017/18

Q who-said: at whose wish was information governance put back
A: Information governance was put off to 2017/18 at the request of the Monitoring Officer.
S: the Monitoring Officer

N unanswerable: why did the Monitoring Officer want information governance deferred?

Q comparison: which review improved from limited to moderate?
A: | Petty cash and imprest | 8 | 8 | Moderate | Limited | 0 | 30 September 2016 |
S: Petty cash and imprest

Q paraphrase: have we stopped the same person adding and paying suppliers?
A: | AP1 | Separate the duties of setting up and paying new suppliers | Gwen Tarrant | 31 March 2017 | – | Implemented | Done with the February release of the finance system. |
S: Implemented

Q paraphrase: where've we got to with the missing paperwork on direct payments?
A: | DP1 | Obtain signed agreements for all adults with a direct payment | Roisin Duckett | 31 May 2017 | 30 September 2017 | Overdue | 212 of 388 missing agreements now signed; two temporary staff taken on in May. |
S: 212 of 388 missing agreements now signed; two temporary staff taken on in May.

Q date: new deadline for the signed agreements
A: | DP1 | Obtain signed agreements for all adults with a direct payment | Roisin Duckett | 31 May 2017 | 30 September 2017 | Overdue | 212 of 388 missing agreements now signed; two temporary staff taken on in May. |
S: 30 September 2017

Q date: when were they first meant to be all signed?
A: | DP1 | Obtain signed agreements for all adults with a direct payment | Roisin Duckett | 31 May 2017 | 30 September 2017 | Overdue | 212 of 388 missing agreements now signed; two temporary staff taken on in May. |
S: 31 May 2017

N unanswerable: what do the two temporary staff on direct payment agreements cost?

Q paraphrase: how much unspent money did they claw back from people's accounts
A: | DP2 | Reclaim surplus balances above eight weeks | Roisin Duckett | 31 May 2017 | – | Implemented | £146,000 recovered from 71 accounts. |
S: £146,000 recovered from 71 accounts.

N unanswerable: biggest surplus balance reclaimed from one direct payment account

Q paraphrase: who's on the hook for yearly package reviews
A: | DP3 | Review each package every year | Lionel Gaunt | 30 June 2017 | 31 December 2017 | Overdue | Social work vacancies; 54% reviewed at the end of May. |
S: Lionel Gaunt

Q reason: what's the excuse for annual reviews lagging
A: | DP3 | Review each package every year | Lionel Gaunt | 30 June 2017 | 31 December 2017 | Overdue | Social work vacancies; 54% reviewed at the end of May. |
S: Social work vacancies; 54% reviewed at the end of May.

N unanswerable: how many social work posts are vacant?

Q fact-table: fraud training for brokers, how is it going
A: | DP4 | Train brokers in fraud awareness | Lionel Gaunt | 30 June 2017 | – | On course | Two of three sessions held. |
S: On course

Q paraphrase: any worries from the criminal record checks on children's PAs?
A: | DC1 | Carry out DBS checks on personal assistants of children | Hester Vane | 30 April 2017 | – | Implemented | All 43 checked; none gave cause for concern. |
S: All 43 checked; none gave cause for concern.

N unanswerable: DBS checks on personal assistants of adults, how many done?

Q fact-table: what is being said about monthly A road inspections
A: | HI1 | Inspect A roads monthly as the policy says | Ian Mossop | 31 October 2016 | 31 July 2017 | Overdue | Third inspector began on 12 June; last gap to be closed in July. |
S: Third inspector began on 12 June; last gap to be closed in July.

Q fact-table: A road inspections, date now given for putting it right
A: | HI1 | Inspect A roads monthly as the policy says | Ian Mossop | 31 October 2016 | 31 July 2017 | Overdue | Third inspector began on 12 June; last gap to be closed in July. |
S: 31 July 2017

N unanswerable: revised date for B road inspections

N false-premise: why is the recording of repair times for dangerous defects overdue?

Q paraphrase: where are they trying out the handhelds?
A: | HI2 | Record time of repair of dangerous defects | Ian Mossop | 30 June 2017 | – | On course | Handheld devices on trial in Coast area. |
S: Handheld devices on trial in Coast area.

Q paraphrase: when will firms be asked to bid for county-wide care at home
A: | Home care, whole county | Open | September 2017 | February 2018 | 52.0 | Hugo Prentice |
S: September 2017

Q fact-table: whole life value of the LED lighting tender, £m
A: | Street lighting and LED renewal | Competitive dialogue | October 2017 | August 2018 | 18.4 | Nadia Clewes |
S: 18.4

Q fact-table: Home-to-school coast tender: which procedure?
A: | Home-to-school transport, Coast area | Restricted | January 2018 | April 2018 | 7.6 | Nadia Clewes |
S: Restricted

N unanswerable: when will the Pellbridge school transport tender go out?

Q paraphrase: who's leading on temp social workers
A: | Agency social workers | Framework | August 2017 | November 2017 | 11.0 | Samir Toft |
S: Samir Toft

N unanswerable: how many agency social workers do we use?

Q date: when will the advocacy winner be known?
A: | Advocacy for adults | Open | July 2017 | October 2017 | 1.9 | Hugo Prentice |
S: October 2017

N unanswerable: children's advocacy tender award date

Q fact-table: library computer system est. worth
A: | Library management system | Framework | November 2017 | March 2018 | 0.6 | Samir Toft |
S: 0.6

Q fact-table: which party is Cllr Tendring
A: | Cllr Rufus Tendring | Harling Coast | UKIP | 2013 | No |
S: UKIP

Q fact-table: Munday's patch
A: | Cllr Dorian Munday | Upper Merrin | Conservative | 2017 | Booked |
S: Upper Merrin

Q date: how long has Dorothea Mundy been on the council, since when?
A: | Cllr Dorothea Mundy | Sallow Point | Liberal Democrat | 2009 | Yes |
S: 2009

N unanswerable: when did Dorothea Mundy join the audit committee?

Q paraphrase: has the new woman for Combe had her training yet
A: | Cllr Eirlys Combe | Combe and Harling | Conservative | 2017 | No |
S: No

N unanswerable: date of Cllr Munday's audit training

Q decision: who is to be called in to answer for the late recommendations?
A: The Committee is RECOMMENDED to note Tables 1 to 6 and to ask the Director of Adults and Health, Mrs Bronwen Isted, to attend on 26 September 2017 to explain the overdue recommendations.
S: Mrs Bronwen Isted

Q who-said: who wants the fines part of the roads contract brought out?
A: Councillor Tendring has given notice that he will move that the Committee also call for the penalty clauses of the highways contract.
S: Councillor Tendring

N unanswerable: what do the penalty clauses of the street lighting contract say?

N unanswerable: contract end date for recycling centres in Pellbridge only

N false-premise: who seconded Cllr Tendring's motion on penalty clauses?

Q reason: why couldn't that be talked about in open session, the highways penalty bits
A: The Director of Resources advises that those clauses are commercially sensitive and would have to be taken in private.
S: those clauses are commercially sensitive

Q paraphrase: where and when are they meeting?
A: ## Tuesday, 27 June 2017, 10.00 am, The Guildroom, Shire House, Pellbridge
S: Tuesday, 27 June 2017, 10.00 am, The Guildroom, Shire House, Pellbridge
