Q fact-text: How many violent offences were there in the town centre in the year to June?
A: Chief Inspector Tighe said that violent crime in Brambletye town centre had come down by 22 per cent in the year to June, from 418 offences to 326, and that two thirds of those left took place between 11 p.m. and 3 a.m. on Friday and Saturday nights.
S: 326

Q paraphrase: when is it roughest in town of a weekend
A: Chief Inspector Tighe said that violent crime in Brambletye town centre had come down by 22 per cent in the year to June, from 418 offences to 326, and that two thirds of those left took place between 11 p.m. and 3 a.m. on Friday and Saturday nights.
S: between 11 p.m. and 3 a.m. on Friday and Saturday nights

Q reason: What did the Chief Inspector think had brought town centre violence down?
A: She put the fall down to the taxi marshals and to the Street Pastors, and not to the dispersal order, which had been used on only three nights.
S: the taxi marshals and to the Street Pastors

Q fact-text: dispersal order used how many nights
A: She put the fall down to the taxi marshals and to the Street Pastors, and not to the dispersal order, which had been used on only three nights.
S: three nights

Q who-said: who mentioned shop owners scrubbing their doorsteps on Sundays?
A: Cllr Gadd said that the shopkeepers of Sheep Street were still washing their doorways each Sunday.
S: Cllr Gadd

Q fact-text: What has Pubwatch offered towards the marshals?
A: Mr Adeyemi replied that they cost £27,000 a year, that the taxi owners had offered £5,000 and Pubwatch £4,000, and that he had no answer as to the rest.
S: £4,000

Q paraphrase: what do the people keeping order at the cab rank cost each year
A: Mr Adeyemi replied that they cost £27,000 a year, that the taxi owners had offered £5,000 and Pubwatch £4,000, and that he had no answer as to the rest.
S: £27,000 a year

Q decision: How much was the Portfolio Holder asked to find for taxi marshals?
A: It was **AGREED** that the Portfolio Holder, Cllr Nicholas Quantrill, be asked to find £12,000 from the Area-Based Grant, and that marshals be cut from two nights to Saturday only if no more were found.
S: £12,000

Q paraphrase: whats plan b for the cab marshals if there isnt any more money
A: It was **AGREED** that the Portfolio Holder, Cllr Nicholas Quantrill, be asked to find £12,000 from the Area-Based Grant, and that marshals be cut from two nights to Saturday only if no more were found.
S: cut from two nights to Saturday only

Q fact-text: Larkfield complaints six months to August 2010
A: Mrs Salkeld told Members that complaints from the Larkfield estate numbered 147 in the six months to August, whereas there had been 89 in the same months of 2009.
S: 147

Q comparison: Were there more complaints from Larkfield this summer than last?
A: Mrs Salkeld told Members that complaints from the Larkfield estate numbered 147 in the six months to August, whereas there had been 89 in the same months of 2009.
S: 147 in the six months to August, whereas there had been 89 in the same months of 2009

Q paraphrase: are a handful of families causing most of the bother on the estate?
A: Three households accounted for 61 of them.
S: Three households

Q date: eviction of the Larkfield family
A: One family had been evicted on 4 August; possession proceedings against another would be heard on 22 October; the third had signed an Acceptable Behaviour Contract (ABC).
S: 4 August

Q date: when is the second problem family's case in court
A: One family had been evicted on 4 August; possession proceedings against another would be heard on 22 October; the third had signed an Acceptable Behaviour Contract (ABC).
S: 22 October

Q definition: what does ABC stand for in this report?
A: One family had been evicted on 4 August; possession proceedings against another would be heard on 22 October; the third had signed an Acceptable Behaviour Contract (ABC).
S: Acceptable Behaviour Contract

Q who-said: Which councillor blamed the youth club closure for the trouble at Larkfield?
A: Cllr Mrs Treadgold, the ward member, thought that the closing of the youth club in February was at the root of it.
S: Cllr Mrs Treadgold

Q reason: why didn't Mr Adeyemi think shutting the youth club caused the problem?
A: Mr Adeyemi doubted this, as complaints had begun to climb in the autumn of 2009.
S: as complaints had begun to climb in the autumn of 2009

Q who-said: who asked for the club to open again two nights a week
A: Cllr Abbas asked that the club be reopened on two evenings.
S: Cllr Abbas

Q decision: What did the committee decide to do about the Larkfield youth club?
A: The Chairman ruled that this was a matter for the County Council, and it was **AGREED** by 6 votes to 2 to write to the County's Director of Children's Services.
S: to write to the County's Director of Children's Services

Q fact-text: how many cameras were working on 1 September?
A: A written answer was given to Cllr Oakshott: of 44 cameras, 37 were working on 1 September; the control room had passed 612 incidents to the police in 2009/10 and 573 in 2008/09, and 128 arrests had followed in the later year.
S: 37

Q paraphrase: how many people got nicked thanks to the cameras?
A: A written answer was given to Cllr Oakshott: of 44 cameras, 37 were working on 1 September; the control room had passed 612 incidents to the police in 2009/10 and 573 in 2008/09, and 128 arrests had followed in the later year.
S: 128 arrests

Q fact-text: cctv incidents passed to police 2008/09
A: A written answer was given to Cllr Oakshott: of 44 cameras, 37 were working on 1 September; the control room had passed 612 incidents to the police in 2009/10 and 573 in 2008/09, and 128 arrests had followed in the later year.
S: 573

Q fact-text: How many crimes were recorded overall between April and September 2010?
A: All recorded crime was 2,846 offences, a reduction of 6.4 per cent on the 3,041 of the same half of 2009.
S: 2,846 offences

Q fact-text: full-year crime target for the Partnership
A: The Partnership's target for the full year is 5,700.
S: 5,700

Q fact-table: How many house burglaries were there in the six months to September 2010?
A: | Domestic burglary | 171 | 148 | 163 | 140 | Red |
S: 163

Q fact-table: domestic burglary half year target
A: | Domestic burglary | 171 | 148 | 163 | 140 | Red |
S: 140

Q paraphrase: how many cars got pinched in the summer of 2009?
A: | Theft of vehicle | 118 | 96 | 90 | 92 | Green |
S: 96

Q paraphrase: how often did things get stolen out of cars this half year
A: | Theft from vehicle | 402 | 377 | 301 | 360 | Green |
S: 301

Q fact-table: criminal damage apr-sep 2008
A: | Criminal damage | 790 | 712 | 631 | 680 | Green |
S: 790

Q paraphrase: how many blazes were set on purpose lately?
A: | Deliberate fires | 83 | 61 | 64 | 62 | Amber |
S: 64

Q list: Which crime measures have a red light?
A: | Domestic burglary | 171 | 148 | 163 | 140 | Red |
A: | Robbery | 14 | 19 | 23 | 17 | Red |
A: | Repeat victims at MARAC | 31% | 28% | 34% | 28% | Red |

Q fact-table: what share of MARAC cases were repeat victims in 2009?
A: | Repeat victims at MARAC | 31% | 28% | 34% | 28% | Red |
S: 28%

Q fact-table: domestic abuse incidents reported this half-year
A: | Domestic abuse incidents reported | 688 | 734 | 802 | none set | – |
S: 802

Q definition: what is a MARAC?
A: "MARAC" is the Multi-Agency Risk Assessment Conference, a fortnightly meeting at which the agencies share what they know of those at highest risk of serious harm from a partner or former partner.
S: the Multi-Agency Risk Assessment Conference, a fortnightly meeting at which the agencies share what they know of those at highest risk of serious harm from a partner or former partner

Q fact-text: burglaries in Larkfield ward
A: Of the 163 burglaries, 58 were in Eastgate ward and 39 in Larkfield.
S: 39 in Larkfield

Q paraphrase: how often had people left the place open for the burglar to stroll in
A: In 71 cases the burglar had come in by an unlocked door or window.
S: 71 cases

Q fact-text: What sentence did the Eastgate burglar get?
A: A man of 24 was sentenced on 1 October to four years for eleven of the Eastgate offences, and burglary in that ward fell from 14 in August to 5 in September.
S: four years

Q paraphrase: what were the muggers mostly after, and who from?
A: Robberies were nearly all of mobile telephones from pupils walking home; 16 of the 23 happened between 3 p.m. and 5 p.m.
S: mobile telephones from pupils walking home

Q date: When will St Wulfram's start staggering the end of its school day?
A: St Wulfram's has agreed to do so from January; the High School is still considering it.
S: January

Q fact-text: has brambletye high agreed to change its finish time
A: St Wulfram's has agreed to do so from January; the High School is still considering it.
S: the High School is still considering it

Q reason: why are more people reporting abuse at home?
A: The rise in reports is thought to reflect greater confidence following the Speak Up campaign, which ran from February to May.
S: greater confidence following the Speak Up campaign

Q fact-text: How many clients was the IDVA contracted to see?
A: The Independent Domestic Violence Adviser (IDVA) had 96 clients in the half-year, her contract being for 75.
S: 75

Q fact-text: what proportion of residents felt unsafe at night in the Council's own 2010 survey?
A: A postal survey made in July 2010 by the Council itself put the figure at 26 per cent; because only 408 residents replied it should be treated with care.
S: 26 per cent

Q paraphrase: how many were scared to be out once it got dark, back in 2008
A: In the Place Survey of 2008, 31 per cent of residents felt unsafe after dark.
S: 31 per cent

Q reason: Why should the July 2010 survey be taken with a pinch of salt?
A: A postal survey made in July 2010 by the Council itself put the figure at 26 per cent; because only 408 residents replied it should be treated with care.
S: because only 408 residents replied

Q fact-table: Castle ward crime rate 2009/10
A: | Castle | 141 | 163 | 4 | 4 | Drunkenness |
S: 141

Q fact-table: How many Neighbourhood Watch schemes are there in Upper Soke?
A: | Upper Soke | 24 | 27 | 19 | 1 | Speeding |
S: 19

Q paraphrase: what bugs people most in Priory?
A: | Priory | 61 | 70 | 8 | 2 | Cycling on pavements |
S: Cycling on pavements

Q comparison: In which wards was crime per head higher in 2009/10 than in 2008/09?
A: | Eastgate | 97 | 94 | 11 | 2 | Burglary |
A: | Larkfield | 88 | 79 | 3 | 3 | Nuisance youths |
A: | Nether Soke | 29 | 26 | 14 | 1 | Hare coursing |

Q fact-table: pcsos in larkfield
A: | Larkfield | 88 | 79 | 3 | 3 | Nuisance youths |
S: 3

Q paraphrase: how many plastic policemen will we have left from next spring
A: The Constabulary intends to have 12 in the District from April 2011 instead of 14; which wards are to lose one has not been settled.
S: 12

Q fact-table: What grant was awarded to target hardening in 2010/11 before the June cut?
A: | Target hardening (locks and alarms) | £24,000 | £22,000 | £17,600 | £25,000 | £15,000 |
S: £22,000

Q fact-table: street pastors recommended funding next year
A: | Street Pastors | £9,000 | £10,000 | £8,000 | £10,000 | £7,500 |
S: £7,500

Q fact-table: How much did the Larkfield youth outreach project ask for in 2011/12?
A: | Larkfield youth outreach | £31,000 | £30,000 | £24,000 | £36,000 | nil |
S: £36,000

Q fact-table: prolific offender worker after june cut
A: | Prolific offender worker | £33,000 | £33,000 | £26,400 | £34,000 | £33,000 |
S: £26,400

Q list: Which projects are recommended to get as much in 2011/12 as they were first awarded in 2010/11?
A: | IDVA service | £38,000 | £39,000 | £39,000 | £42,000 | £39,000 |
A: | Prolific offender worker | £33,000 | £33,000 | £26,400 | £34,000 | £33,000 |

Q reason: why's the youth work on Larkfield getting nothing?
A: The youth outreach is not recommended because the County intends to withdraw its match funding of £30,000.
S: because the County intends to withdraw its match funding of £30,000

Q reason: How did the domestic violence adviser escape the June cut?
A: The IDVA's grant was spared from the June cut at the request of the Police Authority, which pays half of it.
S: at the request of the Police Authority

Q who-said: who is against cutting the money for drinkers picked up by police?
A: Mr Farthingale objects to the reduction in arrest referral.
S: Mr Farthingale

Q fact-text: reoffending rate among people on alcohol arrest referral
A: He estimates that each £1 spent has saved £2.60 in police and hospital time, and says that reoffending among those referred stood at 29 per cent, as opposed to 47 per cent in a comparison group.
S: 29 per cent

Q fact-text: Who will share the analyst and what will they pay?
A: The analyst would be shared with the neighbouring district of Welland Fen, which has agreed in principle to pay £14,500.
S: Welland Fen
S: £14,500

Q fact-text: total recommended grants v bids 2011/12
A: That the Committee tell Cabinet on 7 December whether it supports the sums in the last column, which amount to £141,000 against bids of £249,000.
S: £141,000 against bids of £249,000

Q fact-table: how many new cameras have gone up so far
A: | 1 | Replace all cameras over ten years old | Accepted in part: 6 of 15 | C. Adeyemi | Dec 2010 | 4 fitted |
S: 4 fitted

Q fact-table: price put on the Larkfield shops camera
A: | 6 | New camera, Larkfield shops | Deferred to budget | C. Adeyemi | Feb 2011 | Costed at £16,300 |
S: £16,300

Q list: Which of the CCTV group's recommendations did Cabinet turn down?
A: | 2 | Move control room to police station | Rejected | – | – | – |
A: | 7 | Staff control room 24 hours, 7 days | Rejected | – | – | – |

Q reason: why won't the camera room be manned round the clock?
A: The Group had asked for 24-hour cover because 38 per cent of incidents fell between 2 a.m. and 9 a.m., when the screens are not watched; Cabinet rejected it on the ground of cost, which was put at £71,000.
S: on the ground of cost, which was put at £71,000

Q paraphrase: how many parishes have got back to us about paying for camera watching?
A: | 3 | Charge parish councils for monitoring | Accepted | J. Finnemore | Apr 2011 | Letter sent; 3 of 9 have answered |
S: 3 of 9

Q date: draft of the next community safety plan comes when
A: 10 March 2011: Community Safety Plan 2011-14, draft (Mr Adeyemi).
S: 10 March 2011

N unanswerable: How many robberies happened in Castle ward?

N unanswerable: What did the County's Director of Children's Services reply?

N unanswerable: which two members voted against writing to the County

N unanswerable: how many arrests followed from the cameras in 2008/09

N unanswerable: Which wards will lose a PCSO in April 2011?

N unanswerable: What was stolen in the Eastgate burglaries?

N unanswerable: how much do the street pastors get from churches

N unanswerable: why did the police station say no to the control room

N unanswerable: How many Neighbourhood Watch schemes were there in Eastgate in 2008?

N unanswerable: number of IDVA clients in 2009

N unanswerable: What did the court decide on 22 October about the second Larkfield family?

N false-premise: Why did burglary across the district fall in the half year?

N false-premise: how many volunteers above the eight asked for have been trained

N false-premise: Why did the council itself close the Larkfield youth club?

N false-premise: when was the control room moved to the police station

Q fact-table: violence with injury april-sept 2009
A: | Violence with injury | 355 | 340 | 318 | 325 | Green |
S: 340

Q fact-table: How many robberies were allowed for in the half-year target?
A: | Robbery | 14 | 19 | 23 | 17 | Red |
S: 17

Q fact-table: nether soke crimes per 1,000 in 2008/09
A: | Nether Soke | 29 | 26 | 14 | 1 | Hare coursing |
S: 26

Q fact-table: what matters most to people living in Mallards ward
A: | Mallards | 43 | 43 | 6 | 1 | Parking near schools |
S: Parking near schools

Q fact-table: alcohol arrest referral sum recommended 2011/12
A: | Alcohol arrest referral | £44,000 | £45,000 | £36,000 | £45,000 | £20,000 |
S: £20,000

Q fact-table: What did the taxi marshals get in 2009/10?
A: | Taxi marshals | £26,000 | £27,000 | £21,600 | £27,000 | £12,000 |
S: £26,000

Q fact-table: how many screen-watching volunteers have been trained
A: | 4 | Recruit 8 volunteers to watch screens | Accepted | C. Adeyemi | Sept 2010 | 5 trained |
S: 5 trained
