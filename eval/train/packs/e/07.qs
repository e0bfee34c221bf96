Q fact-table: visits to Elan Pool April to December 2017/18
A: | Elan Pool | 118,700 | 104,200 | 121,640 | 115,000 | +16.7% | 4,600 | 38% | N Bowater |
S: 121,640

Q fact-table: Pontheulog Leisure Centre visits target 2017/18
A: | Pontheulog Leisure Centre | 241,300 | 246,900 | 238,450 | 250,000 | -3.4% | 9,800 | 31% | N Bowater |
S: 250,000

Q paraphrase: how many people have been thru the doors at Abergwernant this year
A: | Abergwernant Centre | 88,400 | 84,950 | 80,070 | 86,000 | -5.7% | 4,200 | 44% | H Trevanion |
S: 80,070

Q fact-table: lido visits 2016/17
A: | Lido (summer only) | 32,610 | 35,900 | 29,180 | 36,000 | -18.7% | 3,900 | 26% | L Oyelaran |
S: 35,900

Q fact-table: who manages the athletics track
A: | Bryn Coch Athletics Track | 19,840 | 21,330 | 24,415 | 22,000 | +14.5% | 1,400 | 17% | L Oyelaran |
S: L Oyelaran

Q fact-table: which site has the highest share of concession visits?
A: | Abergwernant Centre | 88,400 | 84,950 | 80,070 | 86,000 | -5.7% | 4,200 | 44% | H Trevanion |
S: 44%

Q fact-table: weekly capacity of Cwmdyfrig Sports Hall
A: | Cwmdyfrig Sports Hall | 67,250 | 70,110 | 71,900 | 71,000 | +2.6% | 3,150 | 29% | H Trevanion |
S: 3,150

Q fact-table: total visits across all sites, nine months 2017/18
A: | Total | 568,100 | 563,390 | 565,655 | 580,000 | +0.4% | 27,050 | 33% | |
S: 565,655

Q list: sites that beat their visits target
A: | Elan Pool | 118,700 | 104,200 | 121,640 | 115,000 | +16.7% | 4,600 | 38% | N Bowater |
A: | Cwmdyfrig Sports Hall | 67,250 | 70,110 | 71,900 | 71,000 | +2.6% | 3,150 | 29% | H Trevanion |
A: | Bryn Coch Athletics Track | 19,840 | 21,330 | 24,415 | 22,000 | +14.5% | 1,400 | 17% | L Oyelaran |

Q comparison: Did visits to Pontheulog go up or down on last year?
A: | Pontheulog Leisure Centre | 241,300 | 246,900 | 238,450 | 250,000 | -3.4% | 9,800 | 31% | N Bowater |
S: -3.4%

Q reason: why has use of the Abergwernant centre dropped?
A: Visits to Abergwernant have fallen since a private gym opened on the retail park in February 2017 at £14.99 a month.
S: a private gym opened on the retail park in February 2017

Q reason: reason not to read too much into Elan Pool's increase
A: Elan Pool was shut for eleven weeks in 2016 for re-tiling, which flatters this year's increase.
S: shut for eleven weeks in 2016 for re-tiling

Q paraphrase: what does that new gym by the shops charge
A: Visits to Abergwernant have fallen since a private gym opened on the retail park in February 2017 at £14.99 a month.
S: £14.99 a month

Q fact-table: direct debit members Q3 2017/18
A: | Members on direct debit | 5,120 | 5,204 | 5,066 | 4,871 | 5,400 | – | Red |
S: 4,871

Q fact-table: members leaving each month - Q2
A: | Members leaving each month | 3.9% | 4.2% | 4.8% | 5.1% | 4.0% | – | Red |
S: 4.8%

Q paraphrase: how many have jacked in their membership each month lately
A: | Members leaving each month | 3.9% | 4.2% | 4.8% | 5.1% | 4.0% | – | Red |
S: 5.1%

Q fact-text: most common reason leavers gave in quarter 3
A: Half of those leaving in quarter 3 who gave a reason named crowded evening classes; a fifth named price.
S: crowded evening classes

Q paraphrase: what fraction quit because it costs too much
A: Half of those leaving in quarter 3 who gave a reason named crowded evening classes; a fifth named price.
S: a fifth

Q fact-table: 11-year-olds able to swim 25 m, Wales average
A: | 11-year-olds able to swim 25 metres | 76% | 77% | 79% | 81% | 80% | 78% | Green |
S: 78%

Q paraphrase: can kids leaving primary swim a length
A: | 11-year-olds able to swim 25 metres | 76% | 77% | 79% | 81% | 80% | 78% | Green |
S: 81%

Q fact-table: free swims over 60s Q3 against target
A: | Free swims, 60 and over | 7,315 | 7,140 | 6,980 | 6,655 | 7,500 | – | Red |
S: 6,655

Q fact-table: free swims under 16 in quarter 2
A: | Free swims, under 16 | 9,880 | 3,410 | 12,960 | 10,240 | 10,000 | – | Green |
S: 12,960

Q fact-table: exercise referral completion 16 weeks last year same quarter
A: | Exercise referral: completing 16 weeks | 54% | 52% | 57% | 58% | 55% | 49% | Green |
S: 54%

Q paraphrase: do patients stick with the gym course the doc puts them on
A: | Exercise referral: completing 16 weeks | 54% | 52% | 57% | 58% | 55% | 49% | Green |
S: 58%

Q definition: what is the National Exercise Referral Scheme
A: The National Exercise Referral Scheme is the Welsh Government scheme under which a doctor or nurse may send a patient for 16 weeks of supervised exercise at £2 a session.

Q fact-text: how much do referred patients pay per session
A: The National Exercise Referral Scheme is the Welsh Government scheme under which a doctor or nurse may send a patient for 16 weeks of supervised exercise at £2 a session.
S: £2

Q fact-table: library visits per thousand target
A: | Library visits per 1,000 population (rolling year) | 4,330 | 4,291 | 4,244 | 4,187 | 4,300 | 4,071 | Yellow |
S: 4,300

Q fact-table: library loans q1 2017/18 thousands
A: | Library loans (thousand) | 71.4 | 66.0 | 69.9 | 65.2 | 70.0 | – | Yellow |
S: 66.0

Q fact-text: change in Welsh-language loans
A: Library loans in English fell by 9 per cent, but those in Welsh rose by 6 per cent.
S: rose by 6 per cent

Q fact-table: theatre seats sold Q3
A: | Theatre seats sold | 63% | 48% | 44% | 71% | 65% | – | Green |
S: 71%

Q paraphrase: how full was the Gwalia last summer july to september
A: | Theatre seats sold | 63% | 48% | 44% | 71% | 65% | – | Green |
S: 44%

Q list: Which measures on the leisure scorecard are red?
A: | Members on direct debit | 5,120 | 5,204 | 5,066 | 4,871 | 5,400 | – | Red |
A: | Members leaving each month | 3.9% | 4.2% | 4.8% | 5.1% | 4.0% | – | Red |
A: | Free swims, 60 and over | 7,315 | 7,140 | 6,980 | 6,655 | 7,500 | – | Red |
A: | Customer complaints per 10,000 visits | 2.6 | 2.2 | 3.5 | 3.1 | 2.5 | – | Red |

Q list: yellow status measures leisure
A: | Leisure visits per 1,000 population (rolling year) | 8,412 | 8,398 | 8,405 | 8,447 | 8,600 | 8,502 | Yellow |
A: | Library visits per 1,000 population (rolling year) | 4,330 | 4,291 | 4,244 | 4,187 | 4,300 | 4,071 | Yellow |
A: | Library loans (thousand) | 71.4 | 66.0 | 69.9 | 65.2 | 70.0 | – | Yellow |

Q fact-table: complaints per 10,000 visits target
A: | Customer complaints per 10,000 visits | 2.6 | 2.2 | 3.5 | 3.1 | 2.5 | – | Red |
S: 2.5

Q fact-table: leisure centres and pools spending revised budget
A: | Leisure centres and pools – spending | 4,310 | 4,365 | 3,391 | 4,512 | 147 | 4,440 |
S: 4,365

Q fact-table: pool and centre income projected shortfall
A: | Leisure centres and pools – income | (2,980) | (2,980) | (2,104) | (2,871) | 109 | (2,902) |
S: 109

Q fact-table: lido projected overspend £000
A: | Lido | 142 | 142 | 176 | 178 | 36 | 175 |
S: 36

Q fact-table: libraries actual to December
A: | Libraries | 1,874 | 1,830 | 1,338 | 1,801 | (29) | 1,822 |
S: 1,338

Q comparison: total projected spend: has it got worse since quarter 2?
A: | Total | 5,033 | 5,019 | 4,015 | 5,257 | 238 | 5,186 |
S: 5,257
S: 5,186

Q fact-table: museum and archives variance
A: | Museum and archives | 291 | 291 | 214 | 288 | (3) | 291 |
S: (3)

Q fact-table: theatre management fee for the year
A: | Gwalia Theatre – management fee | 330 | 330 | 248 | 330 | 0 | 330 |
S: 330

Q paraphrase: who gets the theatre off the council to run
A: The Council runs its centres directly and lets its theatre, the Gwalia, to a charitable trust.
S: a charitable trust

Q reason: why is it costing more to run the pools?
A: Spending on pools has risen because gas is £61,000 dearer under the new contract.
S: gas is £61,000 dearer under the new contract

Q paraphrase: how come the diving pit's shut monday to friday
A: To hold the overspend the Head of Leisure has frozen four lifeguard posts, with the result that the diving pit at Pontheulog has been closed on weekdays since 4 December.
S: has frozen four lifeguard posts

Q date: since when has the diving pit been closed on weekdays
A: To hold the overspend the Head of Leisure has frozen four lifeguard posts, with the result that the diving pit at Pontheulog has been closed on weekdays since 4 December.
S: 4 December

Q fact-table: lifeguard vacancies at end of December
A: | Lifeguards | 46 | 37 | 9 | 3,120 | 8 | 2.9 |
S: 9

Q fact-table: casual hours swimming teachers q3
A: | Swimming teachers | 18 | 15 | 3 | 1,044 | 6 | 1.7 |
S: 1,044

Q fact-table: welsh speakers among library staff
A: | Library staff | 52 | 49 | 3 | 402 | 27 | 2.5 |
S: 27

Q paraphrase: which lot are off ill the most
A: | Grounds staff | 31 | 29 | 2 | 0 | 5 | 4.8 |
S: 4.8

Q fact-table: fitness instructor posts filled
A: | Fitness instructors | 22 | 21 | 1 | 615 | 4 | 2.2 |
S: 21

Q fact-table: proposed adult swim price 2018/19
A: | Adult swim | £4.10 | £4.20 | £4.50 | £4.45 |
S: £4.50

Q paraphrase: price for my little girl to swim next year
A: | Junior swim | £2.50 | £2.50 | £2.50 | £2.70 |
S: £2.50

Q fact-table: swimming lesson charge at present (2017/18)
A: | Swimming lesson, half hour | £4.80 | £5.00 | £5.40 | £5.25 |
S: £5.00

Q fact-table: badminton peak hour neighbours' average
A: | Badminton court, peak hour | £9.40 | £9.80 | £10.40 | £9.95 |
S: £9.95

Q paraphrase: monthly gym pass - going up or down?
A: | Monthly membership, all sites | £31.00 | £32.00 | £29.50 | £33.10 |
S: £29.50

Q fact-table: which charge is proposed to fall
A: | Monthly membership, all sites | £31.00 | £32.00 | £29.50 | £33.10 |
S: Monthly membership, all sites

Q fact-table: 3G pitch adult hourly 2016/17
A: | 3G pitch, adult, hour | £62.00 | £64.00 | £69.00 | £66.50 |
S: £62.00

Q fact-table: library fine per day proposed
A: | Library fine, per day | 15p | 20p | 20p | 18p |
S: 20p

Q comparison: is the grass pitch charge dearer than in neighbouring councils
A: | Grass football pitch, adult | £48.00 | £50.00 | £50.00 | £44.00 |
S: £50.00
S: £44.00

Q fact-text: average rise in fees put forward
A: Officers propose an average rise of 4.1 per cent.
S: 4.1 per cent

Q reason: what is the purpose of cutting the membership fee
A: The lower membership fee is meant to answer the private gym; officers reckon that 420 more members would be needed to cover its cost.
S: to answer the private gym

Q fact-text: extra members required to pay for lower fee
A: The lower membership fee is meant to answer the private gym; officers reckon that 420 more members would be needed to cover its cost.
S: 420

Q who-said: what did the football league ask for
A: The Valleys Football League wrote to say that eleven teams had folded in two seasons and asked for junior pitches to be free.
S: asked for junior pitches to be free

Q fact-text: number of football teams that have packed up
A: The Valleys Football League wrote to say that eleven teams had folded in two seasons and asked for junior pitches to be free.
S: eleven teams

Q who-said: Who asked for carers to get in free?
A: Disability Sport Elan asked for carers to be let in without charge, which is already the rule at every site except the lido.
S: Disability Sport Elan

Q fact-text: where do carers still have to pay
A: Disability Sport Elan asked for carers to be let in without charge, which is already the rule at every site except the lido.
S: the lido

Q fact-table: grant awarded to the wheelchair basketball club
A: | Pontheulog Wheelchair Basketball | Pontheulog | £7,200 | £6,500 | Six sports chairs | 2013 |
S: £6,500

Q fact-table: how much did Clwb Rygbi Nant-y-Rhos ask for
A: | Clwb Rygbi Nant-y-Rhos | Nant-y-Rhos | £9,500 | £5,000 | Floodlights | 2016 |
S: £9,500

Q fact-table: Which club got nothing in round 2?
A: | Cwmdyfrig Bowls | Cwmdyfrig | £1,750 | Nil | Mower | 2017 |
S: Cwmdyfrig Bowls

Q list: clubs awarded the full amount they asked for
A: | Bryn Coch Harriers | Pontheulog | £2,800 | £2,800 | Hurdles | None |
A: | Merched y Cwm Netball | Cwmdyfrig | £900 | £900 | Bibs and balls | None |

Q fact-table: purpose of boxing club award
A: | Abergwernant Amateur Boxing | Abergwernant | £6,000 | £3,500 | New ring | 2014 |
S: New ring

Q reason: why were the bowlers turned down
A: The bowls club was refused because it had had an award within twelve months.
S: it had had an award within twelve months

Q fact-text: money left for round 3 of club grants
A: £22,900 was awarded in all, leaving £4,100 for round 3, for which the closing date is 23 February 2018.
S: £4,100

Q date: last day to apply for the next round of sports club money
A: £22,900 was awarded in all, leaving £4,100 for round 3, for which the closing date is 23 February 2018.
S: 23 February 2018

Q fact-table: number of replies to library consultation
A: | Public consultation closes | Principal Librarian | 15 December 2017 | Done: 1,904 replies |
A: Of the 1,904 replies 71 per cent were against closing Nant-y-Rhos and 38 per cent were against moving Abergwernant.
S: 1,904

Q date: when's cabinet making its mind up on the libraries
A: | Cabinet decides | Head of Leisure | 26 March 2018 | Arranged |
S: 26 March 2018

Q fact-table: new due date for the library equality impact assessment
A: | Equality impact assessment | Policy Officer | 12 January 2018 | Late; now due 31 January |
S: 31 January

Q fact-table: who leads the Abergwernant library move
A: | Abergwernant library moves into leisure centre | Head of Property | 1 October 2018 | Design begun |
S: Head of Property

Q paraphrase: do locals want Nant-y-Rhos library kept open
A: Of the 1,904 replies 71 per cent were against closing Nant-y-Rhos and 38 per cent were against moving Abergwernant.
S: 71 per cent were against closing Nant-y-Rhos

Q comparison: savings from closing the library against handing it to the Friends
A: Closing would save £46,000 a year; a transfer to the Friends would save £31,000.
S: £46,000 a year
S: £31,000

Q who-said: what offer did the Friends of the library make
A: The Friends of Nant-y-Rhos Library, through their secretary Mrs J Meyrick, offered to staff the branch on two of its four days.
S: to staff the branch on two of its four days

Q fact-text: distance borrowers would travel if Nant-y-Rhos shut
A: The Principal Librarian said 4.2 miles, and that a mobile library would call fortnightly.
S: 4.2 miles

Q fact-text: how many days did the lido open in 2017
A: *Lido season.* Members heard that the lido had opened for 96 days in 2017, the budget having been made up for 110, and that 14 days had been lost to a failed filter pump.
S: 96 days

Q paraphrase: why did we lose two weeks of outdoor swimming
A: *Lido season.* Members heard that the lido had opened for 96 days in 2017, the budget having been made up for 110, and that 14 days had been lost to a failed filter pump.
S: a failed filter pump

Q decision: maximum club grant per year agreed in November
A: *Grants panel.* It was RESOLVED, Councillor Deakin abstaining, that no club should receive more than £5,000 in a single year from April 2018; officers had suggested £7,500 and Councillor Parfitt £3,000.
S: £5,000

Q decision: when is the Welsh-medium swimming report due
A: *Welsh-medium lessons.* RESOLVED: that a report on swimming lessons through the medium of Welsh be brought in April 2018.
S: April 2018

Q who-said: who suggested a £3,000 cap
A: *Grants panel.* It was RESOLVED, Councillor Deakin abstaining, that no club should receive more than £5,000 in a single year from April 2018; officers had suggested £7,500 and Councillor Parfitt £3,000.
S: Councillor Parfitt

N unanswerable: how many swimming teachers teach through Welsh at Elan Pool?

N unanswerable: Q4 2016/17 members leaving

N unanswerable: cost of repairing the lido's filter pump

N unanswerable: how many replies were in favour of moving Abergwernant library

N unanswerable: Wales average for theatre seats sold

N unanswerable: proposed lido charge for a single adult

N unanswerable: visits to the Gwalia theatre in 2016/17

N unanswerable: what did the trust pay for the lease of the theatre

N unanswerable: why was the wheelchair basketball club not given all it asked for

N unanswerable: number of members of the private gym

N false-premise: when did Cabinet decide to close Nant-y-Rhos library

N false-premise: Why did Councillor Deakin vote against the grants cap?

N false-premise: what made Abergwernant visits rise this year

N false-premise: why is the gym single visit charge going up

N false-premise: how many lifeguards were made redundant

Q paraphrase: what's the damage for a half hour teaching my lad to swim from april
A: | Swimming lesson, half hour | £4.80 | £5.00 | £5.40 | £5.25 |
S: £5.40

Q paraphrase: how short of pool attendants are they
A: | Lifeguards | 46 | 37 | 9 | 3,120 | 8 | 2.9 |
S: 9

Q paraphrase: did the outdoor pool blow its money
A: | Lido | 142 | 142 | 176 | 178 | 36 | 175 |
S: 36

Q paraphrase: how much did the netball girls get
A: | Merched y Cwm Netball | Cwmdyfrig | £900 | £900 | Bibs and balls | None |
S: £900

Q paraphrase: are fewer oap's going for their free dip
A: | Free swims, 60 and over | 7,315 | 7,140 | 6,980 | 6,655 | 7,500 | – | Red |
S: 6,655

Q paraphrase: who's boss of the running track
A: | Bryn Coch Athletics Track | 19,840 | 21,330 | 24,415 | 22,000 | +14.5% | 1,400 | 17% | L Oyelaran |
S: L Oyelaran

