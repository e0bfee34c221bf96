Q fact-table: education capital projected outturn 2025/26
A: | Education and Early Years | 19,400 | 18,150 | 12,040 | 16,900 | -1,250 | -1,250 | 14,310 |
S: 16,900

Q fact-table: roads and bridges revised budget December
A: | Roads and Bridges | 11,250 | 12,600 | 8,870 | 12,945 | 345 | 0 | 10,480 |
S: 12,600

Q paraphrase: how much has gone on the roads so far this year
A: | Roads and Bridges | 11,250 | 12,600 | 8,870 | 12,945 | 345 | 0 | 10,480 |
S: 8,870

Q fact-table: Harbours and Ferries variance
A: | Harbours and Ferries | 9,800 | 8,200 | 2,105 | 4,380 | -3,820 | -3,820 | 1,960 |
S: -3,820

Q fact-table: harbours outturn last year 2024/25
A: | Harbours and Ferries | 9,800 | 8,200 | 2,105 | 4,380 | -3,820 | -3,820 | 1,960 |
S: 1,960

Q fact-table: housing new build slippage, as distinct from total variance
A: | Housing (HRA new build) | 10,600 | 10,600 | 7,130 | 9,350 | -1,250 | -900 | 8,725 |
S: -900

Q fact-table: Waste and Fleet approved February 2025
A: | Waste and Fleet | 4,300 | 3,890 | 1,615 | 3,110 | -780 | -780 | 3,640 |
S: 4,300

Q fact-table: leisure and libraries 2024/25 outturn
A: | Leisure and Libraries | 3,150 | 3,420 | 2,260 | 3,365 | -55 | 0 | 5,090 |
S: 5,090

Q fact-table: which service is projected over its capital budget
A: | Roads and Bridges | 11,250 | 12,600 | 8,870 | 12,945 | 345 | 0 | 10,480 |
S: 345

Q fact-table: digital capital variance and slippage
A: | Digital | 2,400 | 2,220 | 1,190 | 1,960 | -260 | -110 | 2,075 |
S: -260
S: -110

Q paraphrase: old folks' homes money - how much of it actually spent by new year
A: | Social Work and Care Homes | 2,000 | 2,000 | 730 | 1,500 | -500 | -500 | 480 |
S: 730

Q fact-table: total slippage projected, all services
A: | Total | 62,900 | 61,080 | 35,940 | 53,510 | -7,570 | -7,360 | 46,760 |
A: **The Committee is recommended to:** (a) note the projected slippage of £7.36m; (b) raise the Port Ellick budget to £17.9m; (c) agree the proposals in Table 5, save that Lochty Hall be not marketed before 1 January 2027; and (d) approve the charges in Table 7 from 1 April 2026.
S: -7,360

Q fact-text: percentage of capital programme spent at period 9
A: At 31 December 2025 the programme stood at £61.08m after re-phasing; £35.94m had been spent (58.8 per cent, against 64.1 per cent at the same point last year).
S: 58.8 per cent

Q comparison: Is spending further on or further behind than at this point last year?
A: At 31 December 2025 the programme stood at £61.08m after re-phasing; £35.94m had been spent (58.8 per cent, against 64.1 per cent at the same point last year).
S: 58.8 per cent, against 64.1 per cent

Q definition: difference between slippage and underspend
A: The projected outturn is £53.51m. *Slippage* is spending moved to a later year with no change in the total cost of a project; an *underspend* is a fall in the total.

Q reason: why are roads over budget
A: Roads will exceed its budget by £345,000 owing to a landslip on the B8113 at Corrie Dubh on 9 October 2025.
S: a landslip on the B8113 at Corrie Dubh

Q date: when did the hillside come down at Corrie Dubh
A: Roads will exceed its budget by £345,000 owing to a landslip on the B8113 at Corrie Dubh on 9 October 2025.
S: 9 October 2025

Q reason: Why has harbour spending slipped?
A: Harbours have slipped because Marine Directorate consent for piling at Port Ellick is limited to months in which porpoises are not calving.
S: Marine Directorate consent for piling at Port Ellick is limited to months in which porpoises are not calving

Q fact-table: general capital grant 2026/27
A: | General capital grant | 14,600 | 14,600 | 14,150 | 13,900 |
S: 14,150

Q fact-table: prudential borrowing projected 2025/26
A: | Prudential borrowing | 27,100 | 23,450 | 31,600 | 24,800 |
S: 23,450

Q paraphrase: what are we borrowing next year
A: | Prudential borrowing | 27,100 | 23,450 | 31,600 | 24,800 |
S: 31,600

Q fact-table: capital receipts budget this year
A: | Capital receipts | 3,400 | 1,850 | 4,700 | 2,100 |
S: 3,400

Q fact-table: specific grants 2027/28
A: | Specific grants | 11,980 | 9,310 | 13,720 | 6,400 |
S: 6,400

Q fact-table: which funding source is expected to beat its 2025/26 budget
A: | Developer contributions | 2,500 | 2,800 | 1,900 | 2,300 |
S: 2,800

Q fact-table: total capital funding budgeted 2027/28
A: | Total | 61,080 | 53,510 | 67,170 | 50,500 |
S: 50,500

Q reason: how come they've not made as much from selling stuff
A: Capital receipts are short since the sale of the former Dunbraen Academy fell through in November, the buyer having failed to get permission for 86 flats.
S: the sale of the former Dunbraen Academy fell through in November

Q fact-text: how many flats did the buyer of Dunbraen Academy want
A: Capital receipts are short since the sale of the former Dunbraen Academy fell through in November, the buyer having failed to get permission for 86 flats.
S: 86

Q fact-text: annual cost of borrowing £1m
A: Every £1m borrowed over 40 years costs some £57,000 a year.
S: £57,000

Q fact-table: Braeside Primary total budget
A: | Braeside Primary | A Lumsdaine | 17,300 | 17,300 | 9,410 | August 2026 | October 2026 | Green | Amber | Roof on, 27 March 2026 |
S: 17,300

Q fact-table: Braeside current completion date
A: | Braeside Primary | A Lumsdaine | 17,300 | 17,300 | 9,410 | August 2026 | October 2026 | Green | Amber | Roof on, 27 March 2026 |
S: October 2026

Q paraphrase: when were the bairns meant to get into the new braeside school at first
A: | Braeside Primary | A Lumsdaine | 17,300 | 17,300 | 9,410 | August 2026 | October 2026 | Green | Amber | Roof on, 27 March 2026 |
S: August 2026

Q fact-table: Port Ellick ferry terminal forecast total cost
A: | Port Ellick ferry terminal | W Gillanders | 16,400 | 17,900 | 1,120 | May 2027 | March 2028 | Red | Red | Piling starts, 1 September 2026 |
S: 17,900

Q fact-table: spent so far on the ferry terminal
A: | Port Ellick ferry terminal | W Gillanders | 16,400 | 17,900 | 1,120 | May 2027 | March 2028 | Red | Red | Piling starts, 1 September 2026 |
S: 1,120

Q fact-table: project manager for Inver Bridge
A: | Inver Bridge strengthening | K Soutar | 6,850 | 6,610 | 5,930 | March 2026 | March 2026 | Green | Green | Deck joints, 6 March 2026 |
S: K Soutar

Q paraphrase: who's looking after the electric van plug-in points at the depot
A: | Lochty depot charging points | W Gillanders | 1,450 | 1,690 | 310 | March 2026 | October 2026 | Amber | Red | Substation order, 2 March 2026 |
S: W Gillanders

Q list: projects with a red time rating
A: | Port Ellick ferry terminal | W Gillanders | 16,400 | 17,900 | 1,120 | May 2027 | March 2028 | Red | Red | Piling starts, 1 September 2026 |
A: | Lochty depot charging points | W Gillanders | 1,450 | 1,690 | 310 | March 2026 | October 2026 | Amber | Red | Substation order, 2 March 2026 |

Q fact-table: which project is red for cost
A: | Port Ellick ferry terminal | W Gillanders | 16,400 | 17,900 | 1,120 | May 2027 | March 2028 | Red | Red | Piling starts, 1 September 2026 |
S: Port Ellick ferry terminal

Q list: projects green on both cost and time
A: | Inver Bridge strengthening | K Soutar | 6,850 | 6,610 | 5,930 | March 2026 | March 2026 | Green | Green | Deck joints, 6 March 2026 |
A: | 48 houses at Mains of Orrin | S Fairgrieve | 10,900 | 10,550 | 7,640 | July 2026 | July 2026 | Green | Green | First 16 handed over, 13 April 2026 |

Q fact-table: Glenarvie care home next milestone
A: | Glenarvie care home | R Petrie-Hay | 11,200 | 11,200 | 640 | June 2027 | November 2027 | Green | Amber | Planning hearing, 24 March 2026 |
S: Planning hearing, 24 March 2026

Q date: first houses at Mains of Orrin handed over when
A: | 48 houses at Mains of Orrin | S Fairgrieve | 10,900 | 10,550 | 7,640 | July 2026 | July 2026 | Green | Green | First 16 handed over, 13 April 2026 |
S: 13 April 2026

Q fact-table: swimming pool roof spent to date
A: | Dunbraen swimming pool roof | A Lumsdaine | 2,900 | 2,870 | 2,790 | December 2025 | January 2026 | Green | Amber | Defects inspection, 30 April 2026 |
S: 2,790

Q paraphrase: is the baths roof finished and when will they check for faults
A: | Dunbraen swimming pool roof | A Lumsdaine | 2,900 | 2,870 | 2,790 | December 2025 | January 2026 | Green | Amber | Defects inspection, 30 April 2026 |
S: Defects inspection, 30 April 2026

Q fact-table: school network renewal forecast against budget
A: | School network renewal | J Mowat | 1,980 | 1,830 | 1,205 | February 2026 | April 2026 | Green | Amber | Last island school, 17 April 2026 |
S: 1,980
S: 1,830

Q date: piling start at Port Ellick
A: | Port Ellick ferry terminal | W Gillanders | 16,400 | 17,900 | 1,120 | May 2027 | March 2028 | Red | Red | Piling starts, 1 September 2026 |
S: 1 September 2026

Q reason: reason Braeside slipped
A: Braeside was delayed by six weeks because the timber frame supplier was bought up and moved its works to Denmark.
S: the timber frame supplier was bought up and moved its works to Denmark

Q fact-text: how many weeks late is Braeside
A: Braeside was delayed by six weeks because the timber frame supplier was bought up and moved its works to Denmark.
S: six weeks

Q paraphrase: how did they manage to do the schools' internet for less
A: The school network underspend came from using fibre already laid by the health board.
S: using fibre already laid by the health board

Q reason: why is the ferry terminal a million and a half over
A: Port Ellick is £1.5m over budget after the lowest tender was accepted and a further £0.4m allowed for the longer period on site.

Q fact-table: capacity of Sound of Ellick High
A: | Sound of Ellick High | Secondary | 480 | 291 | 284 | 59% | C | C | 2,740 |
S: 480

Q fact-table: occupancy Mains of Orrin primary
A: | Mains of Orrin | Primary | 217 | 209 | 226 | 104% | A | B | 30 |
S: 104%

Q paraphrase: which school is bursting at the seams
A: | Mains of Orrin | Primary | 217 | 209 | 226 | 104% | A | B | 30 |
S: 226

Q fact-table: roll 2024 Corrie Dubh
A: | Corrie Dubh | Primary | 50 | 17 | 14 | 28% | C | B | 410 |
S: 17

Q paraphrase: how many weans left at corrie dubh
A: | Corrie Dubh | Primary | 50 | 17 | 14 | 28% | C | B | 410 |
S: 14

Q fact-table: condition grade Dunbraen High
A: | Dunbraen High | Secondary | 1,100 | 968 | 981 | 89% | B | B | 1,260 |
S: B

Q fact-table: school rated D for condition
A: | Braeside | Primary | 275 | 221 | 214 | 78% | D | D | 3,900 |
S: Braeside

Q fact-table: repairs backlog Port Ellick primary
A: | Port Ellick | Primary and nursery | 150 | 97 | 92 | 61% | C | C | 690 |
S: 690

Q fact-table: suitability Glenarvie primary
A: | Glenarvie | Primary | 125 | 88 | 91 | 73% | B | C | 175 |
S: C

Q comparison: which of the two secondaries is losing pupils
A: | Sound of Ellick High | Secondary | 480 | 291 | 284 | 59% | C | C | 2,740 |
A: | Dunbraen High | Secondary | 1,100 | 968 | 981 | 89% | B | B | 1,260 |
S: 291
S: 284
S: 968
S: 981

Q definition: what is mothballing
A: Corrie Dubh is to be the subject of a statutory consultation on mothballing, that is, closing the doors for a time without abolishing the school, from 20 April 2026.
S: closing the doors for a time without abolishing the school

Q date: when does the Corrie Dubh consultation begin
A: Corrie Dubh is to be the subject of a statutory consultation on mothballing, that is, closing the doors for a time without abolishing the school, from 20 April 2026.
S: 20 April 2026

Q definition: what do the condition grades mean
A: Grades run from A (performing well) to D (life expired).

Q fact-table: lettings 2024/25 Dunbraen Town Hall
A: | Dunbraen Town Hall | 420 | 301 | 344 | £38,700 | £71,200 | £640,000 | Keep and repair |
S: 344

Q fact-table: running cost of Inver Drill Hall
A: | Inver Drill Hall | 200 | 64 | 41 | £2,150 | £22,800 | £310,000 | Sell |
S: £22,800

Q fact-table: income Orrin Public Hall 2024/25
A: | Orrin Public Hall | 160 | 233 | 240 | £12,300 | £15,900 | £38,000 | Transfer to community trust |
S: £12,300

Q paraphrase: how much to put Lochty Hall right
A: | Lochty Hall | 180 | 122 | 98 | £6,480 | £19,600 | £225,000 | Sell |
S: £225,000

Q list: halls proposed for sale
A: | Inver Drill Hall | 200 | 64 | 41 | £2,150 | £22,800 | £310,000 | Sell |
A: | Lochty Hall | 180 | 122 | 98 | £6,480 | £19,600 | £225,000 | Sell |

Q list: which halls go to a community trust
A: | Glenarvie Institute | 140 | 188 | 196 | £9,950 | £14,300 | £55,000 | Transfer to community trust |
A: | Orrin Public Hall | 160 | 233 | 240 | £12,300 | £15,900 | £38,000 | Transfer to community trust |

Q fact-table: proposal for the Seamen's Hall
A: | Port Ellick Seamen's Hall | 110 | 90 | 107 | £4,720 | £11,050 | £90,000 | Keep for two years |
S: Keep for two years

Q fact-table: seats in Glenarvie Institute
A: | Glenarvie Institute | 140 | 188 | 196 | £9,950 | £14,300 | £55,000 | Transfer to community trust |
S: 140

Q comparison: did lettings at Lochty go up or down
A: | Lochty Hall | 180 | 122 | 98 | £6,480 | £19,600 | £225,000 | Sell |
S: 122
S: 98

Q paraphrase: which hall hardly anyone books
A: | Inver Drill Hall | 200 | 64 | 41 | £2,150 | £22,800 | £310,000 | Sell |
S: 41

Q who-said: what is the legal advice on selling Dunbraen Town Hall
A: The Head of Legal advises that Dunbraen Town Hall belongs to the common good and cannot be sold without public consultation and, it may be, the sheriff's consent; Lochty Hall does not.
S: cannot be sold without public consultation and, it may be, the sheriff's consent

Q fact-text: share of respondents wanting Lochty Hall kept
A: On Lochty, 61 per cent wished it kept and 22 per cent would see it sold; on Inver 34 per cent wished it kept.
S: 61 per cent

Q fact-text: support for keeping Inver Drill Hall
A: On Lochty, 61 per cent wished it kept and 22 per cent would see it sold; on Inver 34 per cent wished it kept.
S: 34 per cent

Q paraphrase: what did the village offer to pay for the hall at lochty
A: Lochty Community Council offered £1 for the hall.
S: £1

Q who-said: what did Ms Abernethy promise
A: Ms F Abernethy, for Lochty Amateur Dramatics, said her members would raise £40,000 towards the roof if given until Christmas 2026.
S: her members would raise £40,000 towards the roof if given until Christmas 2026

Q fact-table: agree all halls be kept, 16–24
A: | 16–24 | 71 | 35% | 31% | 34% |
S: 35%

Q fact-table: responses from 45–64s
A: | 45–64 | 355 | 54% | 15% | 31% |
S: 355

Q paraphrase: do the over eighties want every hall saved
A: | 80 and over | 57 | 70% | 14% | 16% |
S: 70%

Q fact-table: overall disagree that council should keep all halls
A: | All | 932 | 53% | 17% | 30% |
S: 30%

Q fact-table: visiting yacht per night proposed
A: | Visiting yacht, night | £18 | £20 | £25 | +25% |
S: £25

Q fact-table: under 10 metre fishing boat dues 2025/26
A: | Fishing boat under 10 metres, year | £310 | £320 | £352 | +10% |
S: £320

Q paraphrase: cost to keep my wee boat on a mooring from april
A: | Pleasure craft on a swinging mooring, year | £205 | £215 | £258 | +20% |
S: £258

Q fact-table: wedding package 2024/25
A: | Wedding package, Dunbraen | £650 | £680 | £850 | +25% |
S: £650

Q list: charges that are not going up
A: | Fish landed, share of value | 2.5% | 2.5% | 2.5% | None |
A: | Hall hire, local group, hour | £11.00 | £11.50 | £11.50 | None |

Q paraphrase: what'll the guides pay an hour for the hall
A: | Hall hire, local group, hour | £11.00 | £11.50 | £11.50 | None |
S: £11.50

Q fact-table: commercial hall hire percentage change
A: | Hall hire, commercial, hour | £28.00 | £30.00 | £34.50 | +15% |
S: +15%

Q who-said: what did the fishermen say about dues
A: The Ellick Fishermen's Association said that dues should be frozen while the building of the terminal takes away a third of the berths.
S: dues should be frozen while the building of the terminal takes away a third of the berths

Q decision: result of Councillor Ogg's amendment
A: On a roll-call vote the amendment fell by 3 to 5 and the motion was carried.
S: the amendment fell by 3 to 5

Q decision: how many electric vans did they agree on
A: **2.3 Vehicle replacement.** It was agreed to buy 14 electric vans in 2026/27 and not the 22 in the report, because the charging points at Lochty depot would not be ready until October 2026.
S: 14

Q fact-text: number of electric vans first put in the report
A: **2.3 Vehicle replacement.** It was agreed to buy 14 electric vans in 2026/27 and not the 22 in the report, because the charging points at Lochty depot would not be ready until October 2026.
S: 22

Q reason: why fewer electric vans
A: **2.3 Vehicle replacement.** It was agreed to buy 14 electric vans in 2026/27 and not the 22 in the report, because the charging points at Lochty depot would not be ready until October 2026.
S: the charging points at Lochty depot would not be ready until October 2026

Q fact-text: range of tenders for the ferry terminal
A: **2.1 Ferry terminal, Port Ellick.** The Executive Manager (Assets) advised that tenders had come in between £14.9m and £17.2m, against an estimate of £13.5m.
S: between £14.9m and £17.2m

Q fact-text: estimate before tenders for Port Ellick
A: **2.1 Ferry terminal, Port Ellick.** The Executive Manager (Assets) advised that tenders had come in between £14.9m and £17.2m, against an estimate of £13.5m.
S: £13.5m

Q who-said: who passed on parents' worry about classroom numbers
A: **2.2 Braeside Primary.** Councillor Wedderspoon conveyed the Parent Council's worry that the new school would have nine classrooms whereas the old one had ten.
S: Councillor Wedderspoon

Q fact-text: forecast roll at Braeside in 2030
A: The Head of Education replied that the roll was 214 and was forecast to be 188 in 2030.
S: 188

Q decision: earliest Lochty Hall can go on the market under the recommendations
A: **The Committee is recommended to:** (a) note the projected slippage of £7.36m; (b) raise the Port Ellick budget to £17.9m; (c) agree the proposals in Table 5, save that Lochty Hall be not marketed before 1 January 2027; and (d) approve the charges in Table 7 from 1 April 2026.
S: 1 January 2027

Q decision: what happened to the town halls item in December
A: **2.4 Town halls.** Continued to 19 February 2026 for a note on the common good fund.
S: Continued to 19 February 2026

Q date: new charges start date
A: **The Committee is recommended to:** (a) note the projected slippage of £7.36m; (b) raise the Port Ellick budget to £17.9m; (c) agree the proposals in Table 5, save that Lochty Hall be not marketed before 1 January 2027; and (d) approve the charges in Table 7 from 1 April 2026.
S: 1 April 2026

N unanswerable: which firm won the ferry terminal contract

N unanswerable: lettings of Orrin Public Hall in 2022/23

N unanswerable: how many pupils will Mains of Orrin have in 2030

N unanswerable: cost of repairing the B8113 in full

N unanswerable: how did Councillor Muirhead vote on the ferry terminal

N unanswerable: price of each electric van

N unanswerable: percentage wanting Inver Drill Hall sold

N unanswerable: capital receipts expected from Lochty Hall

N unanswerable: number of beds at Glenarvie care home

N unanswerable: revised budget for harbours in 2026/27

N false-premise: why did the Moorings Association oppose the twenty per cent rise

N false-premise: when was Corrie Dubh primary abolished

N false-premise: why is Inver Bridge running late

N false-premise: what made the committee agree to drop the covered walkway

N false-premise: who bought the former Dunbraen Academy

