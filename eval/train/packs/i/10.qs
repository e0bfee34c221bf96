Q fact-table: hackney carriage vehicle fee under five years proposed 2011/12
A: | Hackney carriage vehicle, under five years old | 248.00 | 255.00 | 2.8 |
S: 255.00

Q fact-table: hackney carriage vehicle five years or more current fee
A: | Hackney carriage vehicle, five years old or more | 282.00 | 301.00 | 6.7 |
S: 282.00

Q fact-table: private hire vehicle under five years 2010/11
A: | Private hire vehicle, under five years old | 221.00 | 227.00 | 2.7 |
S: 221.00

Q fact-table: What will the licence for an older private hire car cost?
A: | Private hire vehicle, five years old or more | 254.00 | 272.00 | 7.1 |
S: 272.00

Q fact-table: private hire driver three year licence proposed
A: | Private hire driver, three years | 156.00 | 156.00 | 0.0 |
S: 156.00

Q fact-table: hackney carriage driver fee change %
A: | Hackney carriage driver, three years | 156.00 | 156.00 | 0.0 |
S: 0.0

Q paraphrase: i run a minicab office with just two cars, what'll i pay
A: | Private hire operator, one to four vehicles | 190.00 | 185.00 | -2.6 |
S: 185.00

Q fact-table: private hire operator five vehicles or more 2010/11
A: | Private hire operator, five vehicles or more | 365.00 | 390.00 | 6.8 |
S: 365.00

Q fact-table: knowledge test new fee
A: | Knowledge test | 30.00 | 35.00 | 16.7 |
S: 35.00

Q paraphrase: how much for sitting the cabbies' exam at the moment
A: | Knowledge test | 30.00 | 35.00 | 16.7 |
S: 30.00

Q fact-table: dog breeding licence increase percent
A: | Dog breeding | 128.00 | 165.00 | 28.9 |
S: 28.9

Q fact-table: animal boarding licence 2011/12
A: | Animal boarding | 128.00 | 140.00 | 9.4 |
S: 140.00

Q paraphrase: what does it cost to have a market stall on the pavement for one day now
A: | Street trading, day | 18.00 | 20.00 | 11.1 |
S: 18.00

Q fact-table: street trading year proposed
A: | Street trading, year | 640.00 | 660.00 | 3.1 |
S: 660.00

Q paraphrase: getting rid of a wasps nest - price from may
A: | Wasp nest treatment | 52.00 | 45.00 | -13.5 |
S: 45.00

Q paraphrase: my dog got picked up, how much to get him back under the new prices
A: | Stray dog, collection from kennels | 55.00 | 60.00 | 9.1 |
S: 60.00

Q list: Which fees are going down?
A: | Private hire operator, one to four vehicles | 190.00 | 185.00 | -2.6 |
A: | Wasp nest treatment | 52.00 | 45.00 | -13.5 |

Q comparison: Which fee rises most in percentage terms?
A: | Dog breeding | 128.00 | 165.00 | 28.9 |
S: Dog breeding

Q fact-table: Category A food hygiene inspections April to December 2010
A: | Food hygiene inspections, Category A | 14 | 12 | 12 | 24 | On target |
S: 12

Q fact-table: Category B inspections target Apr-Dec 2010
A: | Food hygiene inspections, Category B | 61 | 55 | 58 | 77 | Below |
S: 58

Q fact-table: category C food hygiene inspections done 2010
A: | Food hygiene inspections, Category C | 288 | 231 | 270 | 360 | Below |
S: 231

Q fact-table: Category C full year target
A: | Food hygiene inspections, Category C | 288 | 231 | 270 | 360 | Below |
S: 360

Q fact-table: food standards inspections Apr-Dec 2009
A: | Food standards inspections | 102 | 90 | 90 | 120 | On target |
S: 102

Q fact-table: health and safety inspections 2010
A: | Health and safety inspections | 171 | 84 | 100 | 133 | Below |
S: 84

Q reason: Why were there so few health and safety inspections?
A: 2. Health and safety inspections were halved by design: the Health and Safety Executive asked councils in April to inspect only the riskiest work.
S: the Health and Safety Executive asked councils in April to inspect only the riskiest work

Q reason: why were Category C visits short
A: Category C inspections fell short because one officer was ill from July to November.
S: one officer was ill from July to November

Q fact-table: noise complaints number Apr-Dec 2010
A: | Noise complaints | 402 | 467 | – | – | – |
A: | **District** | **156** | **198** | **40** | **38** | **35** | **467** | **402** |
S: 467

Q fact-table: noise complaints answered in three days % 2010
A: | Noise complaints answered in three days, % | 91 | 88 | 95 | 95 | Below |
S: 88

Q paraphrase: how often do they get back to you within 3 days about a racket, whats it meant to be
A: | Noise complaints answered in three days, % | 91 | 88 | 95 | 95 | Below |
S: 95

Q fact-table: fly-tips cleared April-December 2010
A: | Fly-tips cleared | 820 | 944 | – | – | – |
S: 944

Q fact-table: fly-tips cleared in two days % last year
A: | Fly-tips cleared in two days, % | 84 | 90 | 85 | 85 | Above |
S: 84

Q paraphrase: how many bug and vermin jobs were for rats this year
A: | Pest treatments, rats | 611 | 702 | – | – | – |
S: 702

Q fact-table: pest treatments wasps 2009
A: | Pest treatments, wasps | 530 | 344 | – | – | – |
S: 530

Q reason: Why did wasp treatments drop?
A: 3. Wasp treatments fell, it is thought, because the charge went up from £38 to £52 in April 2010 and because of a cold May.
S: the charge went up from £38 to £52 in April 2010 and because of a cold May

Q fact-table: fixed penalties litter and dog fouling Apr-Dec 2010
A: | Fixed penalties, litter and dog fouling | 31 | 58 | 45 | 60 | Above |
S: 58

Q paraphrase: tummy bug cases reported to the council apr to dec 2010
A: | Food poisoning notifications | 143 | 158 | – | – | – |
S: 158

Q fact-table: accidents reported Apr-Dec 2009
A: | Accidents reported | 96 | 109 | – | – | – |
S: 96

Q definition: What is a Category B food business?
A: A *Category A* food business is one to be inspected every six months, Category B every year and Category C every 18 months.
S: Category B every year

Q paraphrase: who gets rats dealt with for nothing
A: Rat treatments are free for those on benefit, who were 64% of callers.
S: those on benefit

Q fact-table: hygiene rating of The Golden Cod
A: | 1 | 3 | The Golden Cod | Take-away | Saltmarsh | 19 October |
S: 1

Q fact-table: The Golden Lantern hygiene rating now
A: | 3 | 1 | The Golden Lantern | Take-away | Great Yaxley | 27 October |
S: 3

Q fact-table: rating before of Harbour View Hotel
A: | 4 | 4 | Harbour View Hotel | Hotel | Saltmarsh | 3 November |
S: 4

Q fact-table: Harbour Fish Bar rating on 2 November
A: | 0 | 2 | Harbour Fish Bar | Take-away | Saltmarsh | 2 November |
S: 0

Q fact-text: What rating did Harbour Fish Bar have in January 2011?
A: 4. Harbour Fish Bar was shut by a Hygiene Emergency Prohibition Notice from 2 to 11 November 2010 because of mice; it had reached a rating of 3 when seen again on 12 January 2011.
S: 3

Q reason: why was harbour fish bar closed
A: 4. Harbour Fish Bar was shut by a Hygiene Emergency Prohibition Notice from 2 to 11 November 2010 because of mice; it had reached a rating of 3 when seen again on 12 January 2011.
S: because of mice

Q date: when was the fish bar shut from and to
A: 4. Harbour Fish Bar was shut by a Hygiene Emergency Prohibition Notice from 2 to 11 November 2010 because of mice; it had reached a rating of 3 when seen again on 12 January 2011.
S: from 2 to 11 November 2010

Q fact-table: Mill House Tea Room rating
A: | 5 | 3 | Mill House Tea Room | Café | Wetherham St Peter | 11 November |
S: 5

Q fact-table: Mill Lane Stores rating
A: | 2 | 2 | Mill Lane Stores | Shop | Wetherham St Peter | 11 November |
S: 2

Q fact-table: when was The Plough and Sail inspected
A: | 4 | 2 | The Plough and Sail | Public house | Breckles Staithe | 8 December |
S: 8 December

Q paraphrase: is the pub at Thorpe Abbots End clean
A: | 3 | 4 | The Plough | Public house | Thorpe Abbots End | 24 November |
S: 3

Q fact-table: parish of The Plough and Sail
A: | 4 | 2 | The Plough and Sail | Public house | Breckles Staithe | 8 December |
S: Breckles Staithe

Q paraphrase: score for the grub at the hospital
A: | 5 | 4 | Yaxley Community Hospital kitchen | Hospital | Great Yaxley | 6 October |
S: 5

Q list: Which places got the top rating of five?
A: | 5 | 4 | Yaxley Community Hospital kitchen | Hospital | Great Yaxley | 6 October |
A: | 5 | 5 | Little Yaxley Primary School | School | Little Yaxley | 13 October |
A: | 5 | 3 | Mill House Tea Room | Café | Wetherham St Peter | 11 November |

Q list: which premises got a worse rating than before
A: | 1 | 3 | The Golden Cod | Take-away | Saltmarsh | 19 October |
A: | 0 | 2 | Harbour Fish Bar | Take-away | Saltmarsh | 2 November |
A: | 3 | 4 | The Plough | Public house | Thorpe Abbots End | 24 November |

Q fact-table: music and parties noise complaints Great Yaxley South
A: | Great Yaxley South | 28 | 61 | 11 | 0 | 7 | 107 | 91 |
S: 61

Q fact-table: music and parties complaints Great Yaxley North
A: | Great Yaxley North | 31 | 44 | 9 | 0 | 12 | 96 | 80 |
S: 44

Q fact-table: barking dog complaints Breckles
A: | Breckles | 22 | 9 | 3 | 17 | 1 | 52 | 60 |
S: 22

Q fact-table: Saltmarsh all noise complaints 2009
A: | Saltmarsh | 19 | 58 | 6 | 1 | 5 | 89 | 52 |
S: 52

Q paraphrase: how many moans about scarecrow guns in thorpe
A: | Thorpe and Abbots End | 25 | 11 | 2 | 12 | 4 | 54 | 49 |
S: 12

Q fact-table: alarms complaints district
A: | **District** | **156** | **198** | **40** | **38** | **35** | **467** | **402** |
S: 40

Q fact-table: building site noise Great Yaxley North
A: | Great Yaxley North | 31 | 44 | 9 | 0 | 12 | 96 | 80 |
S: 12

Q paraphrase: how many grumbled about barking mutts across the whole district
A: | **District** | **156** | **198** | **40** | **38** | **35** | **467** | **402** |
S: 156

Q list: In which wards did noise complaints fall?
A: | Breckles | 22 | 9 | 3 | 17 | 1 | 52 | 60 |
A: | Wetherham | 17 | 8 | 4 | 6 | 2 | 37 | 41 |

Q fact-text: complaints about The Anchor's music
A: 5. Thirty-four of the 58 complaints of music at Saltmarsh were about The Anchor.
S: Thirty-four

Q fact-text: fine for breaking an abatement notice
A: Four abatement notices were served in the district and one was broken, by a household in Great Yaxley South, which was fined £400 with costs of £650.
S: £400

Q fact-text: how many abatement notices were served
A: Four abatement notices were served in the district and one was broken, by a household in Great Yaxley South, which was fined £400 with costs of £650.
S: Four

Q fact-table: food and safety budget 2011/12 £000
A: | Food and safety | 412 | 398 | 371 |
S: 371

Q fact-table: food and safety forecast 2010/11
A: | Food and safety | 412 | 398 | 371 |
S: 398

Q fact-table: pest control income forecast 2010/11
A: | Pest control, income | -66 | -51 | -48 |
S: -51

Q fact-table: pest control cost budget 2011/12
A: | Pest control, cost | 104 | 102 | 71 |
S: 71

Q fact-table: taxi licensing income forecast
A: | Taxi licensing, income | -97 | -100 | -99 |
S: -100

Q fact-table: alcohol and gambling licensing income budget 2010/11
A: | Alcohol and gambling licensing, income | -109 | -106 | -106 |
S: -109

Q fact-table: Dog warden forecast against budget
A: | Dog warden | 58 | 63 | 59 |
S: 63

Q paraphrase: all in, what will the service cost us next year
A: | **Net** | **806** | **817** | **745** |
S: 745

Q fact-table: pollution and noise budget 2010/11
A: | Pollution and noise | 286 | 291 | 280 |
S: 286

Q fact-text: taxi account deficit 2009/10
A: The account was £11,240 in deficit in 2009/10 and will be £3,900 in surplus in 2010/11.
S: £11,240

Q fact-text: What surplus is expected on taxi licensing in 2010/11?
A: The account was £11,240 in deficit in 2009/10 and will be £3,900 in surplus in 2010/11.
S: £3,900

Q who-said: who says taxi takings are down by a fifth
A: The Yaxley Taxi Owners' Association asks that fees be frozen; its chairman, Mr Wally Durrant, says that takings are down by a fifth.
S: Mr Wally Durrant

Q paraphrase: how long will people have to wait for the rat man after july
A: 7. The smaller budget for pest control means one pest controller in place of two from 1 July 2011; the Head of Environmental Health, Dr Ruth Salmon, thinks that callers will wait six days rather than three.
S: six days

Q fact-table: residents satisfied with pest control %
A: | Pest control | 88 | 85 | n/a | 87 | 87 |
S: 88

Q fact-table: taxi trade satisfied with value for money
A: | Value for money | 63 | 49 | 22 | 54 | 57 |
S: 22

Q fact-table: businesses satisfied with fairness of the decision
A: | Fairness of the decision | 58 | 74 | 41 | 60 | 61 |
S: 74

Q fact-table: satisfaction with web site all 2009
A: | Web site | 44 | 52 | 39 | 45 | 36 |
S: 36

Q paraphrase: do cabbies think staff are polite
A: | Manner of staff | 90 | 92 | 79 | 90 | 88 |
S: 79

Q fact-table: opening hours satisfaction all 2011
A: | Opening hours | 70 | 75 | 51 | 69 | 72 |
S: 69

Q fact-table: residents time taken to answer % satisfied
A: | Time taken to answer | 66 | 71 | 48 | 65 | 70 |
S: 66

Q list: Which services scored better in 2011 than in 2009?
A: | Manner of staff | 90 | 92 | 79 | 90 | 88 |
A: | Web site | 44 | 52 | 39 | 45 | 36 |

Q date: When does the Saltmarsh beach dog order come back?
A: | 6 June 2011 | Dog control order: Saltmarsh beach | Dog Warden | Public |
A: An order for the beach at Saltmarsh from May to September was deferred to June, as the Town Council had not replied.
S: 6 June 2011

Q fact-table: is the shared service item with Fenholme public or exempt
A: | 12 September 2011 | Shared service with Fenholme Borough Council | Chief Executive | Exempt |
S: Exempt

Q fact-table: officer for food service plan 2011/12
A: | 6 June 2011 | Food service plan 2011/12 | Dr R. Salmon | Public |
S: Dr R. Salmon

Q fact-table: statement of gambling policy date
A: | 18 July 2011 | Statement of gambling policy | N. Haverhill | Public |
S: 18 July 2011

Q fact-table: The Anchor outcome of appeal, open to the public?
A: | 18 July 2011 | The Anchor: outcome of appeal | Solicitor | Part exempt |
S: Part exempt

Q reason: why was the beach order put off
A: An order for the beach at Saltmarsh from May to September was deferred to June, as the Town Council had not replied.
S: the Town Council had not replied

Q decision: What was decided about the number of hackney carriages?
A: Mr Kerrison proposed instead that the limit be raised to 54, with the six new plates kept for vehicles that can take a wheelchair.
A: Mr Allard's proposal was lost by 3 votes to 5; Mr Kerrison's was carried by 5 votes to 2, Mr Allard not voting.
S: carried by 5 votes to 2

Q decision: what happened to the idea of scrapping the taxi limit
A: Mr Allard's proposal was lost by 3 votes to 5; Mr Kerrison's was carried by 5 votes to 2, Mr Allard not voting.
S: lost by 3 votes to 5

Q who-said: who said people wait half an hour at the station
A: Mr Allard proposed that it be lifted altogether; Miss Mobbs, seconding, said that people waited half an hour at Yaxley station after the last train.
S: Miss Mobbs

Q fact-text: how many hackney plates have been allowed since 2003
A: The limit had been 48 vehicles since 2003.
S: 48

Q paraphrase: what did the outside experts find about whether there's enough cabs
A: **LP/62 Hackney carriage limit.** The Licensing Officer, Mr Noel Haverhill, put forward a survey by consultants which had found no significant unmet demand for hackney carriages.
S: no significant unmet demand for hackney carriages

Q date: date of The Anchor's appeal hearing
A: The Committee noted that the licensee, Mr Gary Pitcher, had appealed to the magistrates and that the hearing was set for 14 April 2011.
S: 14 April 2011

Q paraphrase: what time does the band at the anchor have to stop on a saturday now
A: **LP/61 Review of a premises licence: The Anchor, Staithe Street, Saltmarsh.** The Sub-Committee of 20 December 2010 had cut the hour for live music at The Anchor from 1 am to 11 pm on Fridays and Saturdays.
S: 11 pm

Q fact-text: residents who asked for the review of The Anchor
A: Seventeen residents had asked for the review, three had spoken and the Police had made no representation.
S: Seventeen

Q decision: where will dogs have to be on a lead under the proposed orders
A: **LP/63 Dog control orders.** It was RESOLVED that consultation begin on orders to keep dogs out of eleven children's play areas and to have them on leads in four cemeteries.
S: in four cemeteries

Q fact-text: stray dogs 2010
A: **LP/64 Stray dogs.** The Dog Warden had taken in 213 strays in 2010, of which 121 went back to their owners, 74 were rehomed and 18 put to sleep.
S: 213

Q fact-text: strays put to sleep 2010
A: **LP/64 Stray dogs.** The Dog Warden had taken in 213 strays in 2010, of which 121 went back to their owners, 74 were rehomed and 18 put to sleep.
S: 18

Q fact-text: How many strays were there in 2009?
A: In 2009 there had been 188.
S: 188

Q date: when would the new fees come in
A: **Recommended:** that (i) the fees in Table 6a be advertised for 28 days and come into force on 1 May 2011 if there is no objection; (ii) the fee for a driver's licence stay as it is; and (iii) the pest controller's post be ended by voluntary redundancy.
S: 1 May 2011

N unanswerable: How many hackney carriages can take a wheelchair at present?

N unanswerable: What was the outcome of The Anchor's appeal?

N unanswerable: How many stray dogs were rehomed in 2009?

N unanswerable: Which household was fined £400?

N unanswerable: What did the hackney carriage survey cost?

N unanswerable: hygiene rating of The Anchor

N unanswerable: noise complaints about bird scarers in Breckles in 2009

N unanswerable: fee for a scrap metal dealer's licence

N unanswerable: how many fixed penalties were for dog fouling alone

N unanswerable: what do neighbouring districts charge for private hire drivers

N unanswerable: redundancy cost for the pest controller

N false-premise: Why did the Police ask for The Anchor's review?

N false-premise: Why did the Council raise the driver's licence fee?

N false-premise: Why was the Golden Lantern closed?

N false-premise: when was the limit on taxis abolished

Q paraphrase: how many rubbish dumps by the roadside were cleared the year before
A: | Fly-tips cleared | 820 | 944 | – | – | – |
S: 820

Q paraphrase: is the posh hotel in saltmarsh clean in the kitchen
A: | 4 | 4 | Harbour View Hotel | Hotel | Saltmarsh | 3 November |
S: 4

Q paraphrase: what'd they pay a taxi driver to renew, new price for three years on a black cab
A: | Hackney carriage driver, three years | 156.00 | 156.00 | 0.0 |
S: 156.00

Q paraphrase: which ward has the loudest parties
A: | Great Yaxley South | 28 | 61 | 11 | 0 | 7 | 107 | 91 |
S: Great Yaxley South

Q paraphrase: do shopkeepers think the rules are applied fairly
A: | Fairness of the decision | 58 | 74 | 41 | 60 | 61 |
S: 74
