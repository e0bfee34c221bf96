Q fact-text: How much did the Council have on deposit with Fjallabanki in October 2008?
A: Mr Ollivant reminded the Committee that in October 2008 the Council had £7.5m on deposit with two Icelandic banks: £4.5m with Fjallabanki and £3.0m with the United Kingdom arm of Hafnarbanki.
S: £4.5m

Q paraphrase: how much cash got stuck in iceland altogether
A: Mr Ollivant reminded the Committee that in October 2008 the Council had £7.5m on deposit with two Icelandic banks: £4.5m with Fjallabanki and £3.0m with the United Kingdom arm of Hafnarbanki.
S: £7.5m

Q fact-text: money received from Hafnarbanki administrators to date
A: To date £450,000, or 15% of the claim, had been had from the administrators of Hafnarbanki, who expected to pay 70 to 80 pence in the pound altogether by 2012.
S: £450,000

Q fact-text: What would be recovered from Fjallabanki if councils' deposits do not rank first?
A: Nothing had been had from Fjallabanki, whose winding-up board had yet to say if councils' deposits would rank first; if they did 95% would be got back and, if not, 38%.
S: 38%

Q date: when did the council last put money in Iceland?
A: Councillor Siddall asked when the Council had last put money there.
A: Mr Ollivant said on 12 September 2008, and that the rating of Fjallabanki had been lowered on 30 September.
S: 12 September 2008

Q date: date Fjallabanki was downgraded
A: Mr Ollivant said on 12 September 2008, and that the rating of Fjallabanki had been lowered on 30 September.
S: 30 September

Q who-said: Who said the 6.3% rate should have been a warning?
A: Councillor Hartnoll said that the rate of 6.3% ought to have been a warning.
S: Councillor Hartnoll

Q decision: What did the Committee ask for on the Icelandic deposits in June?
A: *It was agreed to ask the Chief Executive for an inquiry by someone outside the Council, to be finished by 31 October.*
S: an inquiry by someone outside the Council, to be finished by 31 October

Q decision: vote on holding the Icelandic inquiry in public
A: (Lost: an amendment of Councillor Braithwaite's that the inquiry be held in public; 2 for, 4 against.)
S: 2 for, 4 against

Q fact-text: until when can the loss be left out of the accounts
A: The Government had allowed the loss to be left out of the accounts until 2010/11.
S: 2010/11

Q fact-text: How many of the flood review actions are done?
A: **Minute 10: Flooding in June 2007.** It was noted that of the 31 actions in the flood review 26 were done.
S: 26

Q date: When is the trash screen at Beck Bottom to be replaced?
A: The trash screen at Beck Bottom, which had been blocked on 25 June 2007, was to be replaced by the Environment Agency in March 2010, eleven months late.
S: March 2010

Q fact-text: homes flooded in Low Wyke 2007
A: 418 homes had been flooded: 266 in Beckside, 109 in Low Wyke and 43 in Staith.
S: 109

Q paraphrase: how many houses got water in them over in beckside
A: 418 homes had been flooded: 266 in Beckside, 109 in Low Wyke and 43 in Staith.
S: 266

Q paraphrase: is anyone still not back home two years after the floods?
A: Nine families were still in caravans.
S: Nine families

Q fact-text: How much premium was saved by raising the liability excess?
A: **Minute 11: Insurance.** Mrs Tranmere said that from 1 April 2009 the excess on liability claims had gone up from £50,000 to £100,000, by which £214,000 of premium had been saved, and that highway tripping claims had fallen from 611 in 2006/07 to 498 in 2007/08 and 455 in 2008/09.
S: £214,000

Q fact-text: tripping claims 2007/08
A: **Minute 11: Insurance.** Mrs Tranmere said that from 1 April 2009 the excess on liability claims had gone up from £50,000 to £100,000, by which £214,000 of premium had been saved, and that highway tripping claims had fallen from 611 in 2006/07 to 498 in 2007/08 and 455 in 2008/09.
S: 498

Q comparison: are fewer people claiming for falling over on the pavement than three years back
A: **Minute 11: Insurance.** Mrs Tranmere said that from 1 April 2009 the excess on liability claims had gone up from £50,000 to £100,000, by which £214,000 of premium had been saved, and that highway tripping claims had fallen from 611 in 2006/07 to 498 in 2007/08 and 455 in 2008/09.
S: had fallen from 611 in 2006/07 to 498 in 2007/08 and 455 in 2008/09

Q fact-text: What share of claims were repudiated in 2007/08?
A: 72% of claims had been repudiated (2007/08: 66%).
S: 66%

Q paraphrase: how many people who claimed were sent packing lately
A: 72% of claims had been repudiated (2007/08: 66%).
S: 72%

Q fact-text: average payment on a tripping claim
A: The average payment was £2,940.
S: £2,940

Q fact-text: How many risks are on the Strategic Risk Register now?
A: It now holds 14 risks, as against 16 in March 2009; three have been taken off and one has been put on.
S: 14

Q fact-text: number of strategic risks in March 2009
A: It now holds 14 risks, as against 16 in March 2009; three have been taken off and one has been put on.
S: 16

Q date: when did Management Team go through the register?
A: Management Team reviewed it on 2 September 2009.
S: 2 September 2009

Q definition: What is residual risk?
A: "Inherent" risk means the risk before anything is done about it; "residual" risk is what is left when the controls in force are counted; "target" risk is what the Council is prepared to live with, sometimes called its "risk appetite".
S: what is left when the controls in force are counted

Q definition: meaning of risk appetite
A: "Inherent" risk means the risk before anything is done about it; "residual" risk is what is left when the controls in force are counted; "target" risk is what the Council is prepared to live with, sometimes called its "risk appetite".
S: what the Council is prepared to live with

Q definition: what score makes a risk red
A: A residual score of 16 or above is red, of 9 to 15 amber, and of 8 or less green.
S: 16 or above

Q fact-table: residual score for pandemic flu in March 2009
A: | 1 | Pandemic influenza takes away staff | E Bancroft | 24 | 12 | 18 | 9 | Worse |
S: 12

Q fact-table: What is the target score for failing to protect a child?
A: | 2 | Failure to protect a child | Director of Children's Services | 24 | 16 | 16 | 8 | Same |
S: 8

Q fact-table: equal pay claims residual risk score September 2009
A: | 4 | Equal pay claims | Head of HR | 24 | 20 | 20 | 12 | Same |
S: 20

Q fact-table: Who owns the risk of a severe flood?
A: | 9 | Severe flood | E Bancroft | 20 | 12 | 10 | 8 | Better |
S: E Bancroft

Q fact-table: inherent score landfill penalties
A: | 13 | Landfill penalties | Director of Neighbourhoods | 20 | 10 | 10 | 5 | Same |
S: 20

Q paraphrase: have they got any better at not losing people's private details?
A: | 8 | Loss of personal data | Head of ICT | 24 | 15 | 12 | 6 | Better |
S: Better

Q fact-table: What was the recession income risk scored at in March?
A: | 5 | Fall in income through recession | V Ollivant | 20 | 18 | 15 | 10 | Better |
S: 18

Q fact-table: housing PFI risk score now
A: | 6 | Housing PFI does not reach financial close | Director of Neighbourhoods | 18 | 9 | 16 | 6 | Worse |
S: 16

Q fact-table: which risk is new to the register
A: | 14 | Loss of data centre | Head of ICT | 24 | – | 12 | 8 | New |
S: Loss of data centre

Q list: Which strategic risks have got worse since March?
A: | 1 | Pandemic influenza takes away staff | E Bancroft | 24 | 12 | 18 | 9 | Worse |
A: | 6 | Housing PFI does not reach financial close | Director of Neighbourhoods | 18 | 9 | 16 | 6 | Worse |
A: | 10 | Failure of care provider | Director of Adult Services | 16 | 8 | 12 | 8 | Worse |
A: | 11 | Breakdown of Wyke Town Centre scheme | Director of Development | 18 | 16 | 18 | 9 | Worse |

Q list: risks owned by the Head of HR
A: | 4 | Equal pay claims | Head of HR | 24 | 20 | 20 | 12 | Same |
A: | 12 | Single Status appeals | Head of HR | 15 | 12 | 9 | 6 | Better |

Q list: Which risks were taken off the register?
A: 2.1 Taken off since March: *Change of social care system* (the system went live on 6 July), *Elections of June 2009* (held), and *Loss of the Beacon bid* (the bid did not succeed).

Q date: when did the new social care system go live
A: 2.1 Taken off since March: *Change of social care system* (the system went live on 6 July), *Elections of June 2009* (held), and *Loss of the Beacon bid* (the bid did not succeed).
S: 6 July

Q fact-text: How many presumed swine flu cases has the Borough had?
A: 3.1 *Pandemic influenza (Risk 1).* Since the first case in the Borough on 19 May there have been 1,330 presumed cases of swine flu and two deaths.
S: 1,330

Q paraphrase: has anyone round here died of swine flu
A: 3.1 *Pandemic influenza (Risk 1).* Since the first case in the Borough on 19 May there have been 1,330 presumed cases of swine flu and two deaths.
S: two deaths

Q fact-text: percentage of staff the plan assumes could be away at the peak
A: The plan assumes that 25% of staff might be away for two to four weeks in the worst of it, and up to 50% in a small team; in July it reached 9%.
S: 25%

Q fact-text: What did staff absence actually reach in July?
A: The plan assumes that 25% of staff might be away for two to four weeks in the worst of it, and up to 50% in a small team; in July it reached 9%.
S: 9%

Q paraphrase: when are carers getting their jabs
A: Vaccine for 1,750 front-line care staff is expected in October.
S: October

Q fact-text: critical services with a tested continuity plan
A: Of 64 critical services 51 have a tested continuity plan; the Committee's target is all by December.
S: 51

Q fact-text: How many equal pay claims have been lodged?
A: 3.2 *Equal pay (Risk 4).* 1,912 claims have been lodged, and 1,145 settled, at a cost of £9.7m.
S: 1,912

Q fact-text: cost of equal pay claims settled so far
A: 3.2 *Equal pay (Risk 4).* 1,912 claims have been lodged, and 1,145 settled, at a cost of £9.7m.
S: £9.7m

Q paraphrase: how much more might we have to fork out to women who were underpaid
A: What is left is put at between £6m and £11m.
S: between £6m and £11m

Q fact-text: How much capitalisation did the Government allow, and how much was asked for?
A: The Government has allowed £8.0m to be borrowed for the purpose ("capitalisation"); £12.0m had been asked for.
S: £8.0m

Q definition: what's PFI
A: 3.3 *Housing PFI (Risk 6).* Under the Private Finance Initiative (PFI) a private consortium builds, is paid by the year and keeps the buildings up.
S: a private consortium builds, is paid by the year and keeps the buildings up

Q fact-text: number of new homes in the Wyke Fold scheme
A: The Wyke Fold scheme, of 540 new and 380 improved homes, should have been signed in June 2009.
S: 540

Q reason: Why is there a £1.6m a year gap in the Wyke Fold scheme?
A: One of the two funding banks drew out in April and the cost of borrowing has gone up by 1.4 percentage points, opening a gap of £1.6m a year.
S: One of the two funding banks drew out in April and the cost of borrowing has gone up by 1.4 percentage points

Q date: until when will Fairholm stick to its price?
A: The preferred bidder, Fairholm Partnerships, will hold its price until 31 December 2009.
S: 31 December 2009

Q fact-text: fees spent on housing PFI
A: £2.3m has been spent on fees.
A: | Wyke Fold Housing PFI | 98.0 | 2.3 | June 2013 | March 2014 | Bank funding | 16 | Red |
S: £2.3m

Q fact-text: To when does the town centre developer want to delay the start?
A: 3.4 *Town Centre (Risk 11).* Corstone Estates, the developer, has asked for the start to be put back from January 2010 to January 2012.
S: January 2012

Q paraphrase: how many shops in the bit due to be flattened are boarded up already
A: 41 of 66 shops to be pulled down are already empty.
S: 41

Q date: end of compulsory purchase powers town centre
A: If the development agreement falls, compulsory purchase powers end on 14 May 2011.
S: 14 May 2011

Q fact-text: children on protection plans 31 March 2009
A: The number with child protection plans was 187 at 31 March 2008, 231 at 31 March 2009 and 268 at 31 August 2009.
S: 231

Q fact-text: How many children had protection plans at the end of August 2009?
A: 3.5 *Protecting children (Risk 2).* The number with child protection plans was 187 at 31 March 2008, 231 at 31 March 2009 and 268 at 31 August 2009.
S: 268

Q paraphrase: how short of social workers are they in childrens?
A: Fourteen of 71 social work posts are empty.
S: Fourteen of 71

Q fact-text: What did July's unannounced inspection find?
A: An unannounced inspection in July found three areas for development and no area for priority action.
S: three areas for development and no area for priority action

Q fact-text: residents in Whitelock Care homes
A: 3.6 *Care providers (Risk 10).* Whitelock Care, which runs six of the Borough's 48 homes, with 204 residents, went into administration on 21 August.
S: 204

Q paraphrase: when did that old folks home company go under?
A: 3.6 *Care providers (Risk 10).* Whitelock Care, which runs six of the Borough's 48 homes, with 204 residents, went into administration on 21 August.
S: 21 August

Q fact-text: Which two care homes have no buyer?
A: Four homes have been bought by Amberley Homes and two, The Grange and Stoneleigh, are without a buyer; 57 people live in these.
S: The Grange and Stoneleigh

Q paraphrase: how much warning will relatives get if a home shuts
A: The Director of Adult Services has told families that they will have 90 days' notice.
S: 90 days' notice

Q fact-table: budget for Building Schools for the Future wave 5
A: | Building Schools for the Future, wave 5 | 142.0 | 4.8 | Sept 2013 | Sept 2013 | Planning, Staith Academy | 12 | Amber |
S: 142.0

Q fact-table: When is the Low Wyke flood wall now forecast to finish?
A: | Low Wyke flood wall | 3.2 | 0.4 | Dec 2009 | Oct 2010 | Land purchase | 10 | Amber |
S: Oct 2010

Q fact-table: new data centre highest risk
A: | New data centre | 1.9 | 0.2 | Mar 2010 | June 2010 | Power supply | 12 | Amber |
S: Power supply

Q fact-table: How much had been spent on Staith Baths by 31 August?
A: | Staith Baths | 8.6 | 8.4 | May 2009 | Oct 2009 | Snagging | 6 | Green |
S: 8.4

Q paraphrase: when were the swimming baths at staith meant to be ready in the first place
A: | Staith Baths | 8.6 | 8.4 | May 2009 | Oct 2009 | Snagging | 6 | Green |
S: May 2009

Q fact-table: town centre spend to date £m
A: | Town Centre | 11.5 | 7.9 | Nov 2012 | Unknown | Developer | 18 | Red |
S: 7.9

Q fact-table: which project is running ahead of its planned finish?
A: | Crematorium mercury filters | 1.4 | 1.1 | Dec 2009 | Nov 2009 | Contractor | 4 | Green |
S: Crematorium mercury filters

Q date: when did the low wyke one stop shop open
A: | One Stop Shop, Low Wyke | 0.9 | 0.9 | July 2009 | Opened 13 July | None | 2 | Green |
S: 13 July

Q list: projects rated red in the project risk summary
A: | Wyke Fold Housing PFI | 98.0 | 2.3 | June 2013 | March 2014 | Bank funding | 16 | Red |
A: | Town Centre | 11.5 | 7.9 | Nov 2012 | Unknown | Developer | 18 | Red |

Q comparison: have data losses gone down compared with the previous six months?
A: 5.1 There were seven losses of personal data between March and August 2009, where in the six months before there had been twelve.
S: seven

Q fact-text: pupils whose records were on the stolen laptop
A: The worst was the theft on 3 July of an unencrypted laptop, with records of 1,106 pupils, from a car in Staith; parents were written to on 15 July, and the Information Commissioner was told on 8 July.
S: 1,106

Q date: When were parents written to about the stolen laptop?
A: The worst was the theft on 3 July of an unencrypted laptop, with records of 1,106 pupils, from a car in Staith; parents were written to on 15 July, and the Information Commissioner was told on 8 July.
S: 15 July

Q paraphrase: how many laptops were locked down with a code when that one got nicked
A: 840 of 1,220 laptops were then encrypted; all now are.
S: 840 of 1,220

Q fact-text: What score did the Primary Care Trust want for the flu risk?
A: The Primary Care Trust would have scored Risk 1 at 24, not 18.
S: 24

Q fact-text: fire authority's view on flood risk score
A: The Fire Authority would have Risk 9 kept at 12.
S: kept at 12

Q fact-text: How much is in the risk fund?
A: 6.2 The risk fund stands at £620,000, after £180,000 was used in 2008/09.
S: £620,000

Q fact-text: total bids received for risk fund
A: Bids for £295,000 have been received, of which officers support £170,000.
S: £295,000

Q fact-table: How much was asked for agency social workers?
A: | Agency social workers, three months | Children's | 90,000 | 60,000 | 2 |
S: 90,000

Q fact-table: amount supported for flood gauges on Wyke Beck
A: | Flood gauges, Wyke Beck | Neighbourhoods | 35,000 | 35,000 | 9 |
S: 35,000

Q fact-table: cost of masks and gel bid
A: | Masks and gel | Adults | 30,000 | 30,000 | 1 |
S: 30,000

Q list: Which risk fund bids did officers not support at all?
A: | Spare generator, Town Hall | Resources | 60,000 | 0 | 14 |
A: | Bank rating service | Resources | 35,000 | 0 | 3 |

Q who-said: Who asked why the deposits risk had come down with nothing back from Fjallabanki?
A: 8.1 Councillor O'Keefe asked why loss of deposits had gone down to 15 when not a penny had come from Fjallabanki.
S: Councillor O'Keefe

Q who-said: what score did the auditor's man think risk 3 should have?
A: Mr Dunning observed that this made the next loss less likely, not the last one, and that in the auditor's view it should be 20.
S: 20

Q who-said: who was uneasy that thirteen vital services had never tested a plan
A: Councillor Jahangir was troubled that thirteen critical services had no tested plan with a second wave of flu expected in weeks.
S: Councillor Jahangir

Q who-said: What did Mr Bancroft promise for the end of October?
A: Mr Bancroft undertook that by 31 October there would be no more than four.
S: by 31 October there would be no more than four

Q who-said: which councillor said the generator was cheap compared to a town hall with no lights?
A: Councillor Siddall said that £60,000 for a generator was cheap beside a town hall in the dark.
S: Councillor Siddall

Q decision: At what score did the Committee put Risk 3?
A: 8.2 **RESOLVED:** (1) That the Register be endorsed, Risk 3 being put at 20.
S: 20

Q decision: How much of the risk fund bids was finally agreed?
A: (2) That bids of £215,000 be met, being those supported together with £45,000 towards the generator.
S: £215,000

Q decision: how much will go towards the town hall generator
A: (2) That bids of £215,000 be met, being those supported together with £45,000 towards the generator.
S: £45,000

Q decision: When must the Director of Development come before the Committee?
A: (3) That the Director of Development attend on 26 November, and the Director of Neighbourhoods on 28 January.
A: | 26 November 2009 | Town Centre | Director of Development |
S: 26 November

Q decision: vote on the risk fund bids
A: *Resolutions (1) and (3) were carried without dissent, (2) by four votes to two, and (4) on the show of hands, unanimously.*
S: four votes to two

Q reason: why is the committee writing to Cabinet about the care homes
A: (4) That Cabinet be told of the Committee's concern at the length of notice to care home families.
S: concern at the length of notice to care home families

Q fact-table: Who reports on the flood review in March 2010?
A: | 25 March 2010 | Flood review: final report | E Bancroft |
S: E Bancroft

Q date: when will the risk register come back
A: | 25 March 2010 | Strategic Risk Register | G Tranmere |
S: 25 March 2010

Q fact-text: act that makes the council plan for emergencies
A: 6.3 The Civil Contingencies Act 2004 puts upon the Council a duty to assess the risk of emergencies and to plan for them.
S: The Civil Contingencies Act 2004

N unanswerable: Who will carry out the inquiry into the Icelandic deposits?
N unanswerable: how many homes were flooded in June 2008
N unanswerable: What was the residual score for landfill penalties in September 2008?
N unanswerable: tripping claims so far in 2009/10
N unanswerable: How many people have used the One Stop Shop at Low Wyke?
N unanswerable: which bank pulled out of the housing scheme
N unanswerable: How many residents live in the four homes Amberley bought?
N unanswerable: child protection plans in Staith at 31 August 2009
N unanswerable: who voted against the £215,000 of bids
N unanswerable: why did the Beacon bid not succeed
N unanswerable: How much did the stolen laptop cost to replace?
N false-premise: Why was the Icelandic inquiry held in public?
N false-premise: on what date did Fjallabanki make its first repayment to the Council?
N false-premise: Why did the Government refuse any capitalisation for equal pay?
N false-premise: When did the Housing PFI contract get signed in June 2009?
N false-premise: why did the Committee lower Risk 3 to 15

Q paraphrase: how much in the pound might we see back from the british branch
A: To date £450,000, or 15% of the claim, had been had from the administrators of Hafnarbanki, who expected to pay 70 to 80 pence in the pound altogether by 2012.
S: 70 to 80 pence in the pound

Q paraphrase: who's buying the care homes off the bust company
A: Four homes have been bought by Amberley Homes and two, The Grange and Stoneleigh, are without a buyer; 57 people live in these.
S: Amberley Homes

Q paraphrase: how many old people still don't know who'll own their home
A: Four homes have been bought by Amberley Homes and two, The Grange and Stoneleigh, are without a buyer; 57 people live in these.
S: 57

Q paraphrase: who's the builder behind the new shopping centre
A: 3.4 *Town Centre (Risk 11).* Corstone Estates, the developer, has asked for the start to be put back from January 2010 to January 2012.
S: Corstone Estates

Q paraphrase: why are so many more people ringing in worried about kids
A: Referrals have gone up by 38% since the publicity of November 2008 about a death in London.
S: the publicity of November 2008 about a death in London

Q paraphrase: where did that laptop get pinched from
A: The worst was the theft on 3 July of an unencrypted laptop, with records of 1,106 pupils, from a car in Staith; parents were written to on 15 July, and the Information Commissioner was told on 8 July.
S: from a car in Staith

Q paraphrase: what's left in the rainy-day fund for dodging disasters
A: 6.2 The risk fund stands at £620,000, after £180,000 was used in 2008/09.
S: £620,000

Q paraphrase: which job's stuck because they can't get hold of the ground to build on
A: | Low Wyke flood wall | 3.2 | 0.4 | Dec 2009 | Oct 2010 | Land purchase | 10 | Amber |
S: Low Wyke flood wall

Q paraphrase: who stuck up for the folk in the two homes nobody wants, saying they shouldnt find out from the paper
A: The Chairman said that the people at The Grange and Stoneleigh deserved to be told before they read it in the newspaper.
S: The Chairman

Q paraphrase: how bad do they think the threat of pay claims from women is, is it easing
A: | 4 | Equal pay claims | Head of HR | 24 | 20 | 20 | 12 | Same |
S: Same

Q comparison: Is the town centre risk higher or lower than in March?
A: | 11 | Breakdown of Wyke Town Centre scheme | Director of Development | 18 | 16 | 18 | 9 | Worse |

Q reason: why is the flood wall budgeted at £3.2m running late
A: | Low Wyke flood wall | 3.2 | 0.4 | Dec 2009 | Oct 2010 | Land purchase | 10 | Amber |
S: Land purchase
