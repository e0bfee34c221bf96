Q definition: what's an on-call fireman
A: "On-call" firefighters live or work near their station and come when their pager sounds; "wholetime" firefighters are there day and night.
S: live or work near their station and come when their pager sounds

Q date: when did the authority sign up to its risk plan
A: Its Integrated Risk Management Plan 2017–2021 was adopted in March 2017.
S: March 2017

N unanswerable: when will the next Integrated Risk Management Plan be adopted

Q decision: what did members want all the tables to show
A: Members agreed on 25 October 2018 that each table should show the same period of the year before.
S: the same period of the year before

Q paraphrase: how many house fires by mishap since April?
A: | Accidental fires in homes | 311 | 298 | 276 | 300 | 402 | Falling | Green |
S: 276

Q fact-table: accidental home fires whole of 2017/18
A: | Accidental fires in homes | 311 | 298 | 276 | 300 | 402 | Falling | Green |
S: 402

N unanswerable: accidental home fires whole of 2016/17

Q paraphrase: house fires started on purpose, this year to December
A: | Deliberate fires in homes | 44 | 39 | 47 | 38 | 51 | Rising | Red |
S: 47

Q fact-table: deliberate home fires limit for the nine months
A: | Deliberate fires in homes | 44 | 39 | 47 | 38 | 51 | Rising | Red |
S: 38

N unanswerable: why are more people setting homes on fire on purpose?

Q paraphrase: how many died at home in blazes nobody meant, April to December 2017
A: | Deaths in accidental home fires | 3 | 5 | 2 | 0 | 6 | Falling | Red |
S: 5

Q fact-table: deaths in accidental home fires apr-dec 2018
A: | Deaths in accidental home fires | 3 | 5 | 2 | 0 | 6 | Falling | Red |
S: 2

N unanswerable: deaths in road crashes attended apr-dec 2018

Q paraphrase: how are we doing on people hurt in house fires?
A: | Injuries in accidental home fires | 38 | 31 | 33 | 32 | 40 | Level | Amber |
S: Amber

Q fact-table: grass and rubbish fires lit deliberately, same time the year before last (2016)
A: | Deliberate grass and refuse fires | 602 | 644 | 1,013 | 640 | 731 | Rising | Red |
S: 602

Q reason: why did grass fires leap up
A: Group Manager Owain Prytherch laid the rise in grass and refuse fires to the hot dry weather of June and July 2018, above all on Staithe Common.
S: the hot dry weather of June and July 2018

N unanswerable: how many of the grass fires were on Staithe Common

Q fact-table: hoax calls apr-dec 2018
A: | False alarms, malicious | 72 | 66 | 68 | 65 | 83 | Level | Amber |
S: 68

Q fact-table: false alarms set off by equipment, 2017/18
A: | False alarms, automatic | 1,870 | 1,802 | 1,655 | 1,750 | 2,390 | Falling | Green |
S: 2,390

N unanswerable: false alarms, good intent, to December 2018

Q fact-table: car smashes we went to this year so far
A: | Road crashes attended | 366 | 351 | 372 | – | 470 | Rising | – |
S: 372

Q fact-table: what direction are fires at firms going
A: | Fires in business premises | 121 | 126 | 109 | 120 | 160 | Falling | Green |
S: Falling

N false-premise: why did road crashes attended fall in 2018?

Q fact-table: water rescues full year 17/18
A: | Flood and water rescues | 41 | 29 | 35 | – | 62 | – | – |
S: 62

Q paraphrase: how fast do the Nunholm lot get there on average?
A: | Nunholm | On-call | 1 | 58.7% | 47.3% | 14.8 | 12 | 5 | 12 |
S: 14.8

Q fact-table: nunholm availability 2017
A: | Nunholm | On-call | 1 | 58.7% | 47.3% | 14.8 | 12 | 5 | 12 |
S: 58.7%

N unanswerable: nunholm availability 2016

Q reason: why is Nunholm so short of crew
A: Nunholm lost three people when the sugar factory shut in May 2018, as they had been let off work to turn out.
S: the sugar factory shut in May 2018

Q fact-text: did anybody come along to the Nunholm recruiting night
A: A recruiting evening on 7 November drew eleven, of whom two have passed.
S: eleven

N unanswerable: how many came to the recruiting evening at Long Sallow

Q fact-table: how many on-call at Long Sallow
A: | Long Sallow | On-call | 1 | 84.3% | 71.6% | 12.9 | 12 | 7 | 12 |
S: 7

Q fact-table: short sallow availability 2018
A: | Short Sallow | On-call | 1 | 90.1% | 93.0% | 11.4 | 12 | 12 | 12 |
S: 93.0%

Q fact-table: long sallow availability 2018
A: | Long Sallow | On-call | 1 | 84.3% | 71.6% | 12.9 | 12 | 7 | 12 |
S: 71.6%

N unanswerable: availability at Great Sallow

Q paraphrase: how many retained folk should Merebridge have
A: | Merebridge | On-call | 2 | 66.2% | 69.5% | 13.2 | 12 | 13 | 20 |
S: 20

Q fact-table: allowed minutes to respond for Abbots Fen
A: | Abbots Fen | Day crewed | 1 | 96.4% | 96.9% | 9.5 | 10 | – | – |
S: 10

Q fact-table: staithe engines
A: | Staithe | Wholetime and on-call | 2 | 91.0% | 88.4% | 7.7 | 8 | 9 | 14 |
S: 2

N unanswerable: how many wholetime firefighters are at Staithe

Q comparison: which station is off the run most often
A: | Nunholm | On-call | 1 | 58.7% | 47.3% | 14.8 | 12 | 5 | 12 |
S: Nunholm

Q list: which stations take longer than they should
A: | Long Sallow | On-call | 1 | 84.3% | 71.6% | 12.9 | 12 | 7 | 12 |
A: | Merebridge | On-call | 2 | 66.2% | 69.5% | 13.2 | 12 | 13 | 20 |
A: | Nunholm | On-call | 1 | 58.7% | 47.3% | 14.8 | 12 | 5 | 12 |

Q paraphrase: how many homes have been visited so far to give advice
A: | Home safety visits | 8,000 | 6,000 | 5,214 | 4,870 | 212 | Bea Lorimer |
S: 5,214

Q fact-table: home safety visits wanted by the end of December
A: | Home safety visits | 8,000 | 6,000 | 5,214 | 4,870 | 212 | Bea Lorimer |
S: 6,000

Q fact-table: pensioners' visits done
A: | of which over-70s | 5,000 | 3,750 | 3,902 | 3,011 | – | Bea Lorimer |
S: 3,902

N unanswerable: home safety visits to disabled people

Q fact-table: safe and well visits spend
A: | Safe and well visits from NHS referral | 900 | 675 | 388 | 102 | 31 | Bea Lorimer |
S: 31

N unanswerable: why are safe and well visits so far behind plan

Q fact-table: Year 5 school talks done a year ago
A: | School talks, Year 5 | 140 | 80 | 62 | 88 | 9 | Nico Vance |
S: 88

Q fact-table: year 2 talks done this year
A: | School talks, Year 2 | 140 | 80 | 96 | 91 | 14 | Nico Vance |
S: 96

N unanswerable: year 8 talks done

Q paraphrase: who's in charge of checking shops and factories
A: | Audits of business premises | 620 | 465 | 471 | 402 | 167 | Yusra Kemble |
S: Yusra Kemble

Q fact-table: enforcement notices served this year
A: | Enforcement notices | – | – | 23 | 15 | – | Yusra Kemble |
S: 23

N unanswerable: how many prosecutions followed enforcement notices

Q fact-table: sprinkler grants planned for the year
A: | Sprinkler grants | 12 | 9 | 4 | 0 | 20 | Yusra Kemble |
S: 12

Q paraphrase: what's keeping the other two fire engines
A: | Fire engines, four | 1,120 | 1,120 | 560 | 560 | 560 | 0 | Two delivered; maker's strike holds up the rest. |
S: Two delivered; maker's strike holds up the rest.

Q fact-table: fire engine money slipping
A: | Fire engines, four | 1,120 | 1,120 | 560 | 560 | 560 | 0 | Two delivered; maker's strike holds up the rest. |
S: 560

N unanswerable: which stations get the two delivered engines

Q fact-table: aerial ladder approved budget
A: | Aerial ladder | 0 | 610 | 0 | 0 | 610 | 0 | Ordered in December; nine months to build. |
S: 610

Q paraphrase: what went wrong at the Merebridge rebuild
A: | Station refit, Merebridge | 900 | 980 | 702 | 1,025 | 0 | (45) | Asbestos in drill tower. |
S: Asbestos in drill tower.

Q fact-table: Merebridge refit, how much over
A: | Station refit, Merebridge | 900 | 980 | 702 | 1,025 | 0 | (45) | Asbestos in drill tower. |
S: (45)

Q reason: why's nothing been spent on doing up Nunholm
A: | Station refit, Nunholm | 450 | 450 | 0 | 0 | 0 | 450 | Halted till the review of cover ends. |
S: Halted till the review of cover ends.

Q fact-table: breathing sets final cost
A: | Breathing apparatus | 540 | 540 | 511 | 511 | 0 | 29 | All sets issued on 3 September. |
S: 511

N unanswerable: who supplied the breathing apparatus

Q paraphrase: what's the trouble with the screens in the cabs
A: | Mobile data terminals | 260 | 260 | 41 | 120 | 140 | 0 | Software failed acceptance test twice. |
S: Software failed acceptance test twice.

Q fact-table: hot fire training unit: first budget
A: | Training centre, hot unit | 700 | 350 | 12 | 50 | 300 | 0 | Planning consent had on 14 November. |
S: 700

Q date: planning permission for the training unit came when
A: | Training centre, hot unit | 700 | 350 | 12 | 50 | 300 | 0 | Planning consent had on 14 November. |
S: Planning consent had on 14 November.

N false-premise: when was planning consent given for the aerial ladder store

N unanswerable: which four stations have solar panels

Q fact-table: wholetime firefighters end of 2017
A: | Wholetime firefighters | 268 | 259 | 254 | 262 | Course of 12 begins in February |
S: 259

Q paraphrase: how many part-timers on pagers have we left
A: | On-call firefighters | 171 | 160 | 149 | 175 | – |
S: 149

N unanswerable: on-call firefighters in December 2015

Q reason: Why's the control room two down?
A: | Control room staff | 24 | 24 | 22 | 24 | Two on maternity leave |
S: Two on maternity leave

Q paraphrase: portion of fire crews who are female
A: | Women among firefighters | 4.1% | 4.8% | 5.9% | 6.5% | – |
S: 5.9%

N unanswerable: women among control room staff

Q fact-table: shifts off sick per wholetime firefighter this year
A: | Shifts lost per wholetime firefighter, Apr–Dec | 5.5 | 6.2 | 7.4 | 6.0 | Six long-term cases |
S: 7.4

Q fact-table: office staff sick days aim
A: | Days lost per support worker, Apr–Dec | 6.8 | 5.9 | 5.1 | 6.0 | – |
S: 6.0

N unanswerable: shifts lost per on-call firefighter

Q paraphrase: score at present on the pensions court case
A: | 1 | Pension ruling costs fall on the Authority | 20 | 12 | 20 | 12 | Treasurer | Model three outcomes for budget meeting |
S: 20

Q fact-table: pension ruling last summer's score
A: | 1 | Pension ruling costs fall on the Authority | 20 | 12 | 20 | 12 | Treasurer | Model three outcomes for budget meeting |
S: 12

N unanswerable: how much could the pension ruling cost

Q paraphrase: who's on the hook for the new radio system
A: | 3 | Emergency Services Network is late | 16 | 16 | 12 | 8 | Head of ICT | Extend Airwave to 2022 |
S: Head of ICT

Q fact-table: what are they going to do on on-call cover
A: | 2 | On-call cover keeps shrinking | 20 | 16 | 16 | 9 | Deputy Chief Fire Officer | Pay pilot at four stations from April |
S: Pay pilot at four stations from April

N unanswerable: which four stations are in the pay pilot

Q fact-table: strike risk before controls
A: | 4 | Industrial action | 15 | 6 | 9 | 6 | Deputy Chief Fire Officer | Refresh contingency crews |
S: 15

Q fact-table: how much risk will we stand for losing the control room
A: | 6 | Loss of control room | 15 | 5 | 5 | 5 | Head of Control | Move test to June |
S: 5

Q fact-text: where did inspectors mark the service down
A: The inspectorate's letter of 20 December 2018 judged the Service good at protecting and responding, and said that it "requires improvement" in how it looks after its people.
S: how it looks after its people

N false-premise: which cause of concern did the inspectorate raise

Q paraphrase: do locals want Nunholm shut, what share
A: | Residents | 644 | 71% | 38% | 9% | Keep what we have |
S: 9%

Q fact-table: on-call staff for shifting the Merebridge engine
A: | On-call staff | 88 | 94% | 21% | 3% | Pay the retainer sooner |
S: 21%

Q paraphrase: what did firms mainly say
A: | Businesses | 27 | 59% | 44% | 22% | Fewer audits |
S: Fewer audits

N unanswerable: share of parish councils against the pay pilot for wholetime staff

Q fact-table: wholetime staff replies
A: | Wholetime staff | 131 | 66% | 57% | 34% | More training time |
S: 131

Q date: when's the budget set
A: | Authority (budget) | 14 February 2019 | 10.30 | City Hall, Lowchester |
S: 14 February 2019

Q fact-table: where's the annual meeting
A: | Authority (annual) | 20 June 2019 | 10.30 | Staithe Town Hall |
S: Staithe Town Hall

Q decision: what's to become of the Nunholm refit money
A: The Committee is asked to agree that the £450,000 of the Nunholm refit be held in reserve, and not be spent elsewhere, until the Authority decides on cover in June.
S: be held in reserve, and not be spent elsewhere, until the Authority decides on cover in June

N unanswerable: how will the Mobile data terminals overspend be met
