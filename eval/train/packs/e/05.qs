Q fact-table: H3 actual 2012/13
A: | H3 | Unclassified roads where maintenance should be considered | 17% | 19% | 19% | 23% | 18% | No | 22% |
S: 23%

Q paraphrase: how many of our little back roads are falling to bits
A: | H3 | Unclassified roads where maintenance should be considered | 17% | 19% | 19% | 23% | 18% | No | 22% |
S: 23%

Q fact-table: unclassified roads needing maintenance target next year
A: | H3 | Unclassified roads where maintenance should be considered | 17% | 19% | 19% | 23% | 18% | No | 22% |
S: 22%

Q fact-table: principal roads maintenance should be considered club average
A: | H1 | Principal roads where maintenance should be considered | 5% | 4% | 4% | 4% | 5% | Yes | 4% |
S: 5%

Q fact-table: H2 target and actual 2012/13
A: | H2 | Non-principal classified roads where maintenance should be considered | 8% | 9% | 9% | 11% | 9% | No | 10% |
S: 9%
S: 11%

Q fact-table: emergency defects 2 hours performance 2012/13
A: | H4 | Emergency defects made safe within 2 hours | 96.1% | 97.4% | 98.0% | 98.6% | 96.9% | Yes | 98.0% |
S: 98.6%

Q fact-table: Priority defects mended in five working days - year end figure
A: | H5 | Priority defects mended within 5 working days | 88.3% | 90.7% | 92.0% | 81.5% | 87.2% | No | 90.0% |
S: 81.5%

Q fact-table: priority defects 5 days 2011/12
A: | H5 | Priority defects mended within 5 working days | 88.3% | 90.7% | 92.0% | 81.5% | 87.2% | No | 90.0% |
S: 90.7%

Q reason: Why did the five-day repair measure miss its target?
A: H5 missed its target because one of the three repair gangs was moved to flooding work from 22 November to 14 January.
S: one of the three repair gangs was moved to flooding work from 22 November to 14 January

Q fact-table: days for the electricity company to mend a street light
A: | H7 | Average days to mend a street light fault (electricity company) | 21.0 | 18.4 | 18.0 | 25.9 | 23.1 | No | 20.0 |
S: 25.9

Q paraphrase: lamp out down our road, how many days till the council sorts it on average
A: | H6 | Average days to mend a street light fault (council) | 4.6 | 4.1 | 4.0 | 3.7 | 4.8 | Yes | 3.7 |
S: 3.7

Q who-said: what has Severnside Power put its slow repairs down to
A: H7 is outside the Council's control; Severnside Power has blamed a shortage of jointers.
S: a shortage of jointers

Q fact-table: killed or seriously injured 2012/13
A: | H8 | Killed or seriously injured on roads | 71 | 64 | 62 | 58 | – | Yes | 56 |
S: 58

Q paraphrase: how many youngsters got killed or badly hurt on the roads
A: | H9 | Children killed or seriously injured | 7 | 5 | 5 | 8 | – | No | 5 |
S: 8

Q fact-table: children KSI target 2012/13
A: | H9 | Children killed or seriously injured | 7 | 5 | 5 | 8 | – | No | 5 |
S: 5

Q fact-text: how many of the child casualties were on foot?
A: Of the eight children counted in H9, five were pedestrians, two were cyclists and one was a car passenger; four of the accidents were within 300 metres of a school.
S: five were pedestrians

Q fact-text: child casualties close to a school
A: Of the eight children counted in H9, five were pedestrians, two were cyclists and one was a car passenger; four of the accidents were within 300 metres of a school.
S: four of the accidents were within 300 metres of a school

Q fact-text: cyclists among child casualties in 2011/12
A: In 2011/12 there had been no cyclists among the five.
S: no cyclists

Q fact-table: bus passenger journeys 2010/11 million
A: | H11 | Bus passenger journeys (million) | 6.9 | 6.7 | 6.8 | 6.3 | – | No | 6.4 |
S: 6.9

Q paraphrase: do the buses turn up when they're supposed to
A: | H12 | Buses on time at timing points | 79% | 81% | 83% | 84% | 82% | Yes | 85% |
S: 84%

Q reason: why are fewer people going by bus
A: Bus journeys fell after the X7 was cut from half-hourly to hourly on 2 September 2012.
S: the X7 was cut from half-hourly to hourly

Q who-said: what did Teme Valley Coaches say about the X7
A: The operator, Teme Valley Coaches, said that it lost £70,000 on the route in the year before.
S: it lost £70,000 on the route in the year before

Q date: when was the X7 frequency cut
A: Bus journeys fell after the X7 was cut from half-hourly to hourly on 2 September 2012.
S: 2 September 2012

Q fact-table: insurance claims repudiated club average
A: | H13 | Insurance claims repudiated | 74% | 77% | 75% | 69% | 73% | No | 72% |
S: 73%

Q list: Which indicators missed the 2012/13 target?
A: | H2 | Non-principal classified roads where maintenance should be considered | 8% | 9% | 9% | 11% | 9% | No | 10% |
A: | H3 | Unclassified roads where maintenance should be considered | 17% | 19% | 19% | 23% | 18% | No | 22% |
A: | H5 | Priority defects mended within 5 working days | 88.3% | 90.7% | 92.0% | 81.5% | 87.2% | No | 90.0% |
A: | H7 | Average days to mend a street light fault (electricity company) | 21.0 | 18.4 | 18.0 | 25.9 | 23.1 | No | 20.0 |
A: | H9 | Children killed or seriously injured | 7 | 5 | 5 | 8 | – | No | 5 |
A: | H11 | Bus passenger journeys (million) | 6.9 | 6.7 | 6.8 | 6.3 | – | No | 6.4 |
A: | H13 | Insurance claims repudiated | 74% | 77% | 75% | 69% | 73% | No | 72% |

Q comparison: slight injuries this year compared with last
A: | H10 | Slight injuries | 512 | 488 | 480 | 451 | – | Yes | 445 |
S: 488
S: 451

Q fact-text: by how much did highways and transport overspend in 2012/13
A: Highways and Transport overspent by £571,000, or 5.0 per cent of the final budget.
A: | Highways and Transport total | 9,995 | 10,140 | 10,711 | 571 over | 9,869 |
S: £571,000

Q paraphrase: how many nights were the gritters out
A: Winter service was the main cause: the salt barns were filled three times, and gritters went out on 74 nights compared with 41 in 2011/12.
S: 74 nights

Q fact-table: winter service outturn
A: | Winter service | 640 | 640 | 1,058 | 418 over | 597 |
S: 1,058

Q fact-table: winter service spend year before
A: | Winter service | 640 | 640 | 1,058 | 418 over | 597 |
S: 597

Q fact-table: reactive repairs original budget
A: | Reactive repairs | 1,870 | 2,120 | 2,401 | 281 over | 1,794 |
S: 1,870

Q fact-table: reactive repairs final budget variance
A: | Reactive repairs | 1,870 | 2,120 | 2,401 | 281 over | 1,794 |
S: 281 over

Q paraphrase: what do old folks' free bus passes cost us
A: | Concessionary fares | 4,250 | 4,250 | 4,312 | 62 over | 4,198 |
S: 4,312

Q fact-table: supported buses final budget
A: | Supported buses | 1,960 | 1,890 | 1,811 | 79 under | 2,034 |
S: 1,890

Q fact-table: parking income 2012/13 under-recovered by
A: | Parking income | -1,410 | -1,410 | -1,386 | 24 under-recovered | -1,352 |
S: 24 under-recovered

Q paraphrase: how much came in from charging the gas and water firms that dig up the street
A: | Street works permits and fines | -180 | -240 | -388 | 148 over-recovered | -171 |
S: -388

Q fact-table: electricity bill for street lamps outturn
A: | Street lighting energy | 1,130 | 1,130 | 1,092 | 38 under | 1,048 |
S: 1,092

Q list: budget heads that underspent
A: | Grass and weeds | 540 | 510 | 496 | 14 under | 533 |
A: | Street lighting energy | 1,130 | 1,130 | 1,092 | 38 under | 1,048 |
A: | Street lighting repairs | 480 | 460 | 447 | 13 under | 486 |
A: | Supported buses | 1,960 | 1,890 | 1,811 | 79 under | 2,034 |

Q comparison: which was further over budget, winter service or gullies
A: | Winter service | 640 | 640 | 1,058 | 418 over | 597 |
A: | Gullies and drainage | 715 | 790 | 868 | 78 over | 702 |
S: 418 over
S: 78 over

Q decision: how does the accountant advise paying for the overspend
A: Mrs Lamb advises that £300,000 of the overspend be met from the Severe Weather Reserve, which stood at £450,000 on 1 April 2012, and the rest from underspendings elsewhere.
S: £300,000 of the overspend be met from the Severe Weather Reserve

Q fact-text: severe weather reserve balance April 2012
A: Mrs Lamb advises that £300,000 of the overspend be met from the Severe Weather Reserve, which stood at £450,000 on 1 April 2012, and the rest from underspendings elsewhere.
S: £450,000

Q fact-table: estimate for Aldbury station forecourt £000
A: | Aldbury station forecourt | Aldbury Central | 885 | F Nwosu | Yes | 2 September 2013 | 14 March 2014 | Contract awarded |
S: 885

Q date: start date for the Ferry Road crossing
A: | Ferry Road puffin crossing | Riverbank | 74 | F Nwosu | Yes | 22 July 2013 | 16 August 2013 | Ready |
S: 22 July 2013

Q date: when should the Cawston Bank resurfacing be done by
A: | A4219 Cawston Bank resurfacing | Cawston | 620 | D Marlow | Yes | 8 July 2013 | 2 August 2013 | Ready |
S: 2 August 2013

Q fact-table: who's the engineer on Mill Brook culvert
A: | Mill Brook culvert | Tidbrook | 410 | H Sayle | No | October 2013 | February 2014 | Awaiting Environment Agency |
S: H Sayle

Q fact-table: state of Tidbrook Lane footway scheme
A: | Tidbrook Lane footway | Tidbrook | 132 | D Marlow | Yes | 19 August 2013 | 27 September 2013 | Land not yet secured |
S: Land not yet secured

Q fact-table: most expensive capital scheme
A: | Hospital roundabout | Penn Hill | 1,340 | H Sayle | Yes | Started 13 May 2013 | 29 November 2013 | On site, two weeks late |
S: 1,340

Q list: schemes where the design is not done
A: | Mill Brook culvert | Tidbrook | 410 | H Sayle | No | October 2013 | February 2014 | Awaiting Environment Agency |
A: | St Oswald's 20 mph zone | Aldbury Central | 58 | J Pratt | No | January 2014 | March 2014 | Order to be advertised |
A: | Quay wall strengthening | Riverbank | 960 | H Sayle | No | Deferred to 2014/15 | – | Deferred |

Q reason: why was the quay wall put off?
A: The quay wall was deferred so that the tidal survey may be repeated in the spring equinox; the first survey missed the lowest tides.
S: so that the tidal survey may be repeated in the spring equinox

Q reason: hospital roundabout hold up reason
A: The hospital roundabout is late because a gas main was found 400 millimetres from where the drawings put it.
S: a gas main was found 400 millimetres from where the drawings put it

Q paraphrase: when will the new lamp heads all be up
A: | Lantern replacement, phase 3 | Various | 725 | T Okafor | Yes | Started 3 June 2013 | 31 January 2014 | On programme |
S: 31 January 2014

Q fact-text: how many households were in favour of the 20 mph zone
A: *Consultation on the 20 mph zone.* 164 households replied out of 702; 109 were for the zone, 41 against, and 14 undecided.
S: 109

Q paraphrase: how many said no to twenty's plenty round st oswalds
A: *Consultation on the 20 mph zone.* 164 households replied out of 702; 109 were for the zone, 41 against, and 14 undecided.
S: 41 against

Q who-said: who wanted Weir Street included
A: St Oswald's School asked for Weir Street to be added.
S: St Oswald's School

Q paraphrase: will the cops bother with the new speed limit
A: The police did not object but said that they would not enforce the limit as a matter of routine.
S: they would not enforce the limit as a matter of routine

Q fact-table: potholes mended Long Marling
A: | Long Marling | 167 | 3,912 | 1,015 | 377 | 260 | £10,000 |
S: 3,912

Q fact-table: potholes reported by the public in Tidbrook
A: | Tidbrook | 96 | 2,264 | 1,341 | 1,106 | 720 | £8,640 |
S: 1,341

Q fact-table: ward with most lamps going part-night
A: | Penn Hill | 44 | 1,120 | 796 | 1,870 | 1,290 | £10,000 |
S: Penn Hill

Q fact-table: road length in Cawston km
A: | Cawston | 142 | 3,377 | 1,208 | 498 | 310 | £7,200 |
S: 142

Q paraphrase: which councillors have hardly touched their local pot of cash
A: | Riverbank | 51 | 1,388 | 902 | 1,544 | 980 | £3,425 |
S: £3,425

Q fact-table: total potholes filled in the year all wards
A: | Total | 578 | 14,020 | 6,561 | 8,750 | 4,300 | £59,105 |
S: 14,020

Q fact-text: potholes mended December 2012 to February 2013
A: **Winter damage.** Mr Coombes said that 8,412 potholes had been mended between 1 December 2012 and 28 February 2013, as against 5,190 in the same three months a year earlier.
S: 8,412

Q fact-text: same winter months the previous year potholes
A: **Winter damage.** Mr Coombes said that 8,412 potholes had been mended between 1 December 2012 and 28 February 2013, as against 5,190 in the same three months a year earlier.
S: 5,190

Q comparison: foreman's and head of highways' estimates of repeat pothole repairs
A: Councillor Gaskell had been told by the contractor's foreman that a third of them were repeat repairs; Mr Coombes put the figure at nearer one in eight.
S: a third of them were repeat repairs
S: one in eight

Q decision: what time did the board want lights switched off
A: The Board RECOMMENDED, by five votes to three, that the switch-off begin at 1 am and that the six streets around Aldbury Hospital be left out altogether.
S: 1 am

Q fact-text: what would officers' proposed switch-off hours be
A: **Part-night lighting.** Miss Okafor explained that 4,300 lamps on residential roads would be switched off between midnight and 5.30 am if Cabinet agreed.
S: between midnight and 5.30 am

Q decision: streets to be excluded from the switch-off
A: The Board RECOMMENDED, by five votes to three, that the switch-off begin at 1 am and that the six streets around Aldbury Hospital be left out altogether.
S: the six streets around Aldbury Hospital

Q fact-text: number of parishes in the lengthsman scheme
A: **Parish lengthsmen.** Councillor Yelland reported that eleven parishes had taken up the scheme and that Little Cawston had withdrawn.
S: eleven

Q paraphrase: who's dropped out of the village handyman thing
A: **Parish lengthsmen.** Councillor Yelland reported that eleven parishes had taken up the scheme and that Little Cawston had withdrawn.
S: Little Cawston

Q definition: what counts as a priority defect?
A: A *priority defect* is one deeper than 40 mm in the carriageway or 20 mm in a footway that is not an immediate danger; an *emergency defect* is one that is.
S: one deeper than 40 mm in the carriageway or 20 mm in a footway that is not an immediate danger

Q fact-table: skip licence from October
A: | Skip licence, 28 days | £25 | £35 | £14,700 |
S: £35

Q fact-table: second car permit old and new
A: | Residents' parking permit, second car | £60 | £85 | £41,000 |
S: £60
S: £85

Q paraphrase: having a bash in the street, what do i pay from october
A: | Street party closure | £45 | Nil | Nil |
S: Nil

Q fact-table: expected yearly income from road closure orders
A: | Temporary road closure order | £650 | £1,150 | £57,500 |
S: £57,500

Q who-said: who objected to the closure order charge
A: The Chamber of Trade objected to the closure order charge; residents' groups did not comment.
S: The Chamber of Trade

Q date: when is Severnside Power to be asked in
A: That the Board (a) comments on the scorecard; (b) supports the use of £300,000 of the reserve; (c) asks Severnside Power to attend on 19 September 2013; and (d) sets up a working group of four members on child casualties, to report by Christmas.
S: 19 September 2013

Q paraphrase: group looking into kids hurt on roads - how many councillors
A: That the Board (a) comments on the scorecard; (b) supports the use of £300,000 of the reserve; (c) asks Severnside Power to attend on 19 September 2013; and (d) sets up a working group of four members on child casualties, to report by Christmas.
S: four members

N unanswerable: how many potholes were mended in March 2013?

N unanswerable: what did the audit of 100 repairs find

N unanswerable: club average for children killed or seriously injured

N unanswerable: how many lamps will be switched off in Little Cawston

N unanswerable: why did Little Cawston withdraw from the lengthsman scheme

N unanswerable: who voted against starting at 1 am

N unanswerable: how much did the extra salt cost

N unanswerable: H5 result in the fourth quarter

N unanswerable: how many people use the X7

N unanswerable: cost of the gas main diversion at the hospital roundabout

N false-premise: why did the police object to the 20 mph zone

N false-premise: when did Cabinet agree to switch the lights off at midnight

N false-premise: what made street lighting energy go over budget

N false-premise: why were residents' groups against the second car permit charge?

N false-premise: what was the new price of the first car permit after it went up

Q paraphrase: how much to get the kerb lowered outside mine
A: | Dropped kerb application | £90 | £120 | £9,600 |
S: £120

Q paraphrase: when does work start on the pavement up tidbrook lane
A: | Tidbrook Lane footway | Tidbrook | 132 | D Marlow | Yes | 19 August 2013 | 27 September 2013 | Land not yet secured |
S: 19 August 2013

Q paraphrase: claims for busted tyres thrown out, what share
A: | H13 | Insurance claims repudiated | 74% | 77% | 75% | 69% | 73% | No | 72% |
S: 69%

Q paraphrase: which engineer is doing the slow zone by the school
A: | St Oswald's 20 mph zone | Aldbury Central | 58 | J Pratt | No | January 2014 | March 2014 | Order to be advertised |
S: J Pratt

Q paraphrase: did blocked drains cost more than they'd set by
A: | Gullies and drainage | 715 | 790 | 868 | 78 over | 702 |
S: 78 over

Q paraphrase: what's happening with the wall by the river
A: | Quay wall strengthening | Riverbank | 960 | H Sayle | No | Deferred to 2014/15 | – | Deferred |
S: Deferred to 2014/15

