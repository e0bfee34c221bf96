Q fact-table: primary fires Apr-Sep 2012
A: | 1 | Primary fires | 486 | 471 | 402 | 455 | 468 | Improving | Green |
S: 402

Q paraphrase: house blazes that weren't started on purpose, how many since spring
A: | 2 | Accidental dwelling fires | 141 | 133 | 138 | 128 | 131 | Worsening | Red |
S: 138

Q fact-table: accidental dwelling fires same period 2011
A: | 2 | Accidental dwelling fires | 141 | 133 | 138 | 128 | 131 | Worsening | Red |
S: 133

Q fact-table: limit for accidental dwelling fires half year
A: | 2 | Accidental dwelling fires | 141 | 133 | 138 | 128 | 131 | Worsening | Red |
S: 128

Q fact-table: deaths in accidental dwelling fires this half year
A: | 3 | Deaths in accidental dwelling fires | 2 | 1 | 3 | 0 | 1 | Worsening | Red |
S: 3

Q paraphrase: how many folk were killed in house fires this year so far
A: | 3 | Deaths in accidental dwelling fires | 2 | 1 | 3 | 0 | 1 | Worsening | Red |
S: 3

Q fact-text: Where did the three fire deaths happen?
A: The three deaths were at Lodebridge (April), Wexham Drove (May) and Holmegate (August); smoking materials were the cause in two, and none of the homes had had a safety visit.
S: Lodebridge (April), Wexham Drove (May) and Holmegate (August)

Q paraphrase: were fags to blame for the deaths
A: The three deaths were at Lodebridge (April), Wexham Drove (May) and Holmegate (August); smoking materials were the cause in two, and none of the homes had had a safety visit.
S: smoking materials were the cause in two

Q fact-table: injuries in accidental dwelling fires family group figure
A: | 4 | Injuries in accidental dwelling fires | 24 | 19 | 15 | 18 | 20 | Improving | Green |
S: 20

Q fact-table: deliberate secondary fires 2012 half year
A: | 5 | Deliberate secondary fires | 704 | 812 | 391 | 700 | 655 | Improving | Green |
S: 391

Q reason: Why did deliberate secondary fires fall so far?
A: The fall in deliberate secondary fires owes most to the wettest summer for a century and should not be taken as a trend.
S: the wettest summer for a century

Q fact-table: deliberate vehicle fires rating
A: | 6 | Deliberate vehicle fires | 58 | 44 | 47 | 45 | 52 | Worsening | Amber |
S: Amber

Q paraphrase: false alarms from machines - how many turnouts
A: | 8 | Automatic alarm calls attended | 1,240 | 1,105 | 872 | 900 | 1,060 | Improving | Green |
S: 872

Q fact-table: automatic alarm calls attended Apr–Sep 2010
A: | 8 | Automatic alarm calls attended | 1,240 | 1,105 | 872 | 900 | 1,060 | Improving | Green |
S: 1,240

Q paraphrase: kids ringing up for a laugh, how often did engines go out
A: | 9 | Hoax calls attended | 88 | 72 | 75 | 70 | 81 | Worsening | Amber |
S: 75

Q fact-table: home fire safety visits target half year
A: | 10 | Home fire safety visits done | 3,902 | 4,215 | 3,644 | 4,250 | – | Worsening | Red |
S: 4,250

Q fact-table: home fire safety visits carried out April to September 2012
A: | 10 | Home fire safety visits done | 3,902 | 4,215 | 3,644 | 4,250 | – | Worsening | Red |
S: 3,644

Q reason: what led to fewer home safety visits
A: Visits fell because the two advocates paid for by the primary care trust left when its grant of £54,000 ended on 31 March 2012.
S: the two advocates paid for by the primary care trust left when its grant of £54,000 ended

Q fact-table: first pump in ten minutes at dwelling fires 2012
A: | 11 | First pump within 10 minutes, dwelling fires | 83.1% | 82.4% | 79.0% | 82.0% | 80.7% | Worsening | Red |
S: 79.0%

Q paraphrase: do engines get to house fires quick enough
A: | 11 | First pump within 10 minutes, dwelling fires | 83.1% | 82.4% | 79.0% | 82.0% | 80.7% | Worsening | Red |
S: 79.0%

Q fact-table: wholetime sickness shifts lost family group
A: | 12 | Shifts lost to sickness, wholetime, per head | 2.9 | 2.6 | 3.1 | 2.8 | 3.3 | Worsening | Amber |
S: 3.3

Q fact-table: retained appliance availability target
A: | 13 | Retained appliance availability | 91.2% | 89.0% | 84.6% | 90.0% | 86.5% | Worsening | Red |
S: 90.0%

Q list: Which LPIs are rated red?
A: | 2 | Accidental dwelling fires | 141 | 133 | 138 | 128 | 131 | Worsening | Red |
A: | 3 | Deaths in accidental dwelling fires | 2 | 1 | 3 | 0 | 1 | Worsening | Red |
A: | 10 | Home fire safety visits done | 3,902 | 4,215 | 3,644 | 4,250 | – | Worsening | Red |
A: | 11 | First pump within 10 minutes, dwelling fires | 83.1% | 82.4% | 79.0% | 82.0% | 80.7% | Worsening | Red |
A: | 13 | Retained appliance availability | 91.2% | 89.0% | 84.6% | 90.0% | 86.5% | Worsening | Red |

Q list: amber fire indicators
A: | 6 | Deliberate vehicle fires | 58 | 44 | 47 | 45 | 52 | Worsening | Amber |
A: | 9 | Hoax calls attended | 88 | 72 | 75 | 70 | 81 | Worsening | Amber |
A: | 12 | Shifts lost to sickness, wholetime, per head | 2.9 | 2.6 | 3.1 | 2.8 | 3.3 | Worsening | Amber |

Q fact-table: which indicator has no rating
A: | 14 | Calls to road traffic collisions | 233 | 226 | 219 | – | 240 | Improving | None |
S: Calls to road traffic collisions

Q paraphrase: car smashes the brigade went to
A: | 14 | Calls to road traffic collisions | 233 | 226 | 219 | – | 240 | Improving | None |
S: 219

Q definition: what is the family group
A: The "family group" is the set of fifteen authorities of like size with which the Service is compared; their figures are for the full year 2011/12, halved.

Q fact-table: availability at Holmegate in Apr–Sep 2012
A: | Holmegate | Retained | 1 | 12 | 7 | 62% | 81% | 97 | 48% |
S: 62%

Q fact-table: Holmegate strength against establishment
A: | Holmegate | Retained | 1 | 12 | 7 | 62% | 81% | 97 | 48% |
S: 12
S: 7

Q fact-table: availability Wexham Drove last year
A: | Wexham Drove | Retained | 1 | 12 | 9 | 77% | 84% | 73 | 52% |
S: 84%

Q fact-table: incidents Port Anstey
A: | Port Anstey | Day crewed | 1 | 14 | 14 | 99% | 98% | 388 | 84% |
S: 388

Q paraphrase: how's Market Fenwold station crewed
A: | Market Fenwold | Wholetime | 1 | 28 | 27 | 100% | 100% | 612 | 90% |
S: Wholetime

Q fact-table: Quarrington number of appliances
A: | Quarrington | Retained | 2 | 20 | 18 | 88% | 90% | 164 | 66% |
S: 2

Q fact-table: which retained station had the best availability
A: | Saltmarsh | Retained | 1 | 12 | 12 | 96% | 95% | 81 | 71% |
S: 96%

Q comparison: Compare Thorpe Gowt and Wexham Drove on meeting the ten-minute target
A: | Thorpe Gowt | Retained | 1 | 12 | 10 | 85% | 88% | 109 | 69% |
A: | Wexham Drove | Retained | 1 | 12 | 9 | 77% | 84% | 73 | 52% |
S: 69%
S: 52%

Q fact-table: total strength of firefighters at all stations
A: | Service | – | 10 | 166 | 151 | 84.6% (retained) | 89.0% (retained) | 2,628 | 79% |
S: 151

Q fact-table: number of incidents across the service
A: | Service | – | 10 | 166 | 151 | 84.6% (retained) | 89.0% (retained) | 2,628 | 79% |
S: 2,628

Q definition: meaning of "off the run"
A: *Off the run* means that an appliance cannot be sent because fewer than four riders, one of them a qualified driver and one a qualified officer in charge, have booked on.

Q fact-text: how much of June was Holmegate's engine unavailable
A: Retained availability.** The DCFO reported that Holmegate's appliance had been off the run for 41 per cent of June for want of crew.
S: 41 per cent

Q who-said: who blamed the canning factory closing
A: Cllr Crick blamed the closing of the canning factory, where five of the firefighters had worked; the DCFO thought that childcare weighed as much.
S: Cllr Crick

Q who-said: what reason did the DCFO give for shortage of crew at Holmegate
A: Cllr Crick blamed the closing of the canning factory, where five of the firefighters had worked; the DCFO thought that childcare weighed as much.
S: childcare weighed as much

Q fact-table: retained pay forecast variance
A: | Retained pay | 2,310 | 2,310 | 1,020 | 2,105 | -205 |
S: -205

Q fact-table: wholetime pay revised budget
A: | Wholetime pay | 7,940 | 7,860 | 3,861 | 7,742 | -118 |
S: 7,860

Q fact-table: fuel and vehicles forecast outturn
A: | Fuel and vehicles | 845 | 860 | 452 | 918 | +58 |
S: 918

Q fact-table: community safety approved budget before revision
A: | Community safety | 388 | 334 | 160 | 322 | -12 |
S: 388

Q fact-table: control room spent to September
A: | Control room | 890 | 910 | 466 | 931 | +21 |
S: 466

Q paraphrase: what do repayments on loans cost us in the year
A: | Debt charges | 1,205 | 1,205 | 602 | 1,205 | 0 |
S: 1,205

Q fact-table: overall forecast variance fire authority
A: | Total | 17,195 | 17,051 | 8,317 | 16,796 | -255 |
S: -255

Q list: budget lines forecast to overspend
A: | Control room | 890 | 910 | 466 | 931 | +21 |
A: | Premises | 1,062 | 1,062 | 577 | 1,095 | +33 |
A: | Fuel and vehicles | 845 | 860 | 452 | 918 | +58 |

Q fact-text: pay saved for each per cent of retained availability lost
A: The Treasurer points out that the retained underspend is the same thing as poor availability: every one per cent of availability lost lowers the pay bill by some £30,000.
S: £30,000

Q fact-text: minimum general reserve the treasurer advises
A: She advises a general reserve of not less than £1.4m; it is now £1.62m, down from £1.95m in March 2011.
S: £1.4m

Q paraphrase: how much is in the rainy day fund now
A: She advises a general reserve of not less than £1.4m; it is now £1.62m, down from £1.95m in March 2011.
S: £1.62m

Q fact-text: reserve in March 2011
A: She advises a general reserve of not less than £1.4m; it is now £1.62m, down from £1.95m in March 2011.
S: £1.95m

Q fact-text: cut in grant for 2013/14
A: Grant will fall by 6.4 per cent in 2013/14.
S: 6.4 per cent

Q fact-text: yield from a £5 precept rise
A: A rise of £5 in the Band D precept, from £61.20, would bring in £905,000; the Government has said that up to £5 may be had without a referendum by the cheapest quarter of authorities, of which this is one.
S: £905,000

Q fact-table: Lodebridge residents favouring option A
A: | Residents of Lodebridge | 688 | 71% | 17% | 9% | 3% |
S: 71%

Q fact-table: businesses supporting day duty
A: | Businesses | 74 | 54% | 31% | 11% | 4% |
S: 31%

Q fact-table: replies from parish and town councils
A: | Parish and town councils | 29 | 34% | 28% | 31% | 7% |
S: 29

Q paraphrase: do the firefighters themselves want it left alone
A: | Service employees | 54 | 83% | 4% | 13% | 0% |
S: 83%

Q fact-table: option C support overall
A: | All | 1,086 | 62% | 20% | 13% | 5% |
S: 13%

Q comparison: how did under 35s and over 65s differ on keeping the second appliance as now?
A: | Aged under 35 (of all) | 162 | 55% | 26% | 12% | 7% |
A: | Aged 65 and over (of all) | 377 | 70% | 14% | 12% | 4% |
S: 55%
S: 70%

Q date: consultation on the second appliance dates
A: Consultation ran from 30 July to 28 September 2012 and brought 1,086 replies.
S: from 30 July to 28 September 2012

Q fact-text: yearly saving from Option B
A: Option B would save £412,000 a year from 2014/15, and Option C £268,000.
S: £412,000

Q fact-text: what would option C save
A: Option B would save £412,000 a year from 2014/15, and Option C £268,000.
S: £268,000

Q who-said: what did Mr Tansley say about delay at night
A: The FBU's brigade secretary, Mr L Tansley, wrote that Option B would add "four to seven minutes" to the second pump at night; the Service's own modelling gives 3 minutes 50 seconds.
S: Option B would add "four to seven minutes" to the second pump at night

Q comparison: union's delay estimate versus the service's modelling
A: The FBU's brigade secretary, Mr L Tansley, wrote that Option B would add "four to seven minutes" to the second pump at night; the Service's own modelling gives 3 minutes 50 seconds.
S: "four to seven minutes"
S: 3 minutes 50 seconds

Q who-said: which option did the town council ask for if there had to be one
A: Lodebridge Town Council asked that, if a change must be made, it should be Option C.
S: Option C

Q decision: which option does the CFO recommend
A: The CFO recommends Option C, to begin on 1 April 2014, twelve retained staff being recruited first.
S: Option C

Q date: start date for the recommended crewing
A: The CFO recommends Option C, to begin on 1 April 2014, twelve retained staff being recruited first.
S: 1 April 2014

Q fact-table: joint control with Marchland new finish
A: | Joint control with Marchland | Area Manager Keeble | 1,800 | December 2012 | June 2013 | Red |
S: June 2013

Q reason: why is the shared control room behind
A: Joint control is late because the supplier's mapping would not take Marchland's gazetteer.
S: the supplier's mapping would not take Marchland's gazetteer

Q fact-table: cost of four rescue pumps £000
A: | Four rescue pumps | Fleet Manager | 920 | February 2013 | May 2013 | Amber |
S: 920

Q fact-table: who is responsible for breathing apparatus renewal
A: | Breathing apparatus renewal | Group Manager Ings | 415 | March 2013 | March 2013 | Green |
S: Group Manager Ings

Q fact-table: which project was abandoned
A: | Smoke alarm grants scheme | Community Safety Manager | 45 | May 2012 | Abandoned | Closed |
S: Smoke alarm grants scheme

Q paraphrase: is the leaky roof job on time
A: | Thorpe Gowt roof | Estates Manager | 96 | November 2012 | November 2012 | Green |
S: November 2012

Q date: original finish date retained pay review
A: | Retained pay review | Head of Human Resources | 20 | October 2012 | January 2013 | Amber |
S: October 2012

Q fact-table: lift release second call proposed charge
A: | Lift release, second call in a year (each) | £150 | £155 | £250 |
S: £250

Q fact-table: pump and crew hourly charge 2012/13
A: | Pump and crew of four | £262 | £270 | £285 |
S: £270

Q paraphrase: do householders get billed for having a flooded cellar emptied
A: | Pumping out, domestic | Free | Free | Free |
S: Free

Q fact-table: aerial platform charge 2011/12
A: | Aerial platform and crew | £310 | £318 | £335 |
S: £310

Q paraphrase: cost of getting a cow out of a ditch next year
A: | Animal rescue, large | £270 | £270 | £200 |
S: £200

Q reason: reason for cutting the large animal charge
A: The charge for large animals is to be lowered since farmers had been trying to do the work themselves; it will not be asked at all of the RSPCA.
S: farmers had been trying to do the work themselves

Q decision: aerial ladder platform decision
A: Aerial ladder platform.** RESOLVED that the platform be replaced in 2014/15 at a cost not above £580,000, and not in 2013/14 as first programmed.
S: be replaced in 2014/15 at a cost not above £580,000

Q decision: what was decided in July about the second pump
A: Cllr Wadlow moved that the matter be put off until after consultation with the Fire Brigades Union (FBU).
A: The Committee therefore RESOLVED to return to the matter on 19 October.
S: to return to the matter on 19 October

Q decision: vote on Cllr Wadlow's motion
A: Carried, 4–3.
S: 4–3

Q who-said: what did Cllr Mrs Thorne ask
A: Home fire safety visits.** Cllr Mrs Thorne enquired how many visits had been refused at the door.
S: how many visits had been refused at the door

N unanswerable: how many home safety visits were refused at the door

N unanswerable: number of hoax calls in Holmegate

N unanswerable: how much will recruiting twelve retained staff cost

N unanswerable: Q1 2012 primary fires on its own

N unanswerable: what did Marchland pay towards joint control

N unanswerable: how many firefighters at Saltmarsh are women

N unanswerable: Family group average for home fire safety visits

N unanswerable: ages of the people who died in the fires

N unanswerable: how did the parish of Wexham Drove reply to the consultation

N unanswerable: when was the smoke alarm scheme abandoned by month

N false-premise: why does the CFO recommend Option B

N false-premise: When did the second pump at Lodebridge go over to day duty?

N false-premise: what was the reason for Port Anstey tower finishing late

N false-premise: why did injuries in house fires go up

N false-premise: how much extra did the Saltmarsh crew get for falling below 90 per cent

Q paraphrase: can they always find enough part timers for the Wexham engine
A: | Wexham Drove | Retained | 1 | 12 | 9 | 77% | 84% | 73 | 52% |
S: 77%

Q paraphrase: where's the money gone on diesel and engines
A: | Fuel and vehicles | 845 | 860 | 452 | 918 | +58 |
S: +58

Q paraphrase: union bloke's guess at how much slower the second engine would be of a night
A: The FBU's brigade secretary, Mr L Tansley, wrote that Option B would add "four to seven minutes" to the second pump at night; the Service's own modelling gives 3 minutes 50 seconds.
S: "four to seven minutes"

Q paraphrase: how many villagers outside lodebridge had their say
A: | Residents elsewhere | 241 | 40% | 29% | 24% | 7% |
S: 241

Q paraphrase: torched cars, up or down
A: | 6 | Deliberate vehicle fires | 58 | 44 | 47 | 45 | 52 | Worsening | Amber |
S: 47

