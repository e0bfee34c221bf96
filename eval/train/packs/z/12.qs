Q paraphrase: how many folk came to the Calder Museum before covid, 2019/20?
A: | Calder Museum | 48,210 | 36,900 | 41,355 | 40,000 | 33,870 | 372 | 9.00 | ▲ | 36 |
S: 48,210

Q fact-table: calder museum apr-dec 2025
A: | Calder Museum | 48,210 | 36,900 | 41,355 | 40,000 | 33,870 | 372 | 9.00 | ▲ | 36 |
S: 33,870

N unanswerable: calder museum aim 2025/26

Q fact-table: mining museum goal last year
A: | Mining Museum | 22,480 | 24,015 | 23,760 | 25,000 | 17,020 | 198 | 8.33 | ▼ | 30 |
S: 25,000

Q fact-table: mining museum really got 24/25
A: | Mining Museum | 22,480 | 24,015 | 23,760 | 25,000 | 17,020 | 198 | 8.33 | ▼ | 30 |
S: 23,760

N unanswerable: mining museum visits by school parties

Q paraphrase: what does each theatre-goer cost the council
A: | Empire Theatre | 96,300 | 88,140 | 91,905 | 90,000 | 74,611 | 541 | 5.89 | ▲ | – |
S: 5.89

Q fact-table: is the Empire heading up or down
A: | Empire Theatre | 96,300 | 88,140 | 91,905 | 90,000 | 74,611 | 541 | 5.89 | ▲ | – |
S: ▲

N unanswerable: ticket income at the Empire Theatre

Q fact-table: Hexham Row library hours
A: | Hexham Row Library | 141,000 | 102,500 | 108,700 | 110,000 | 84,900 | 612 | 5.63 | ▲ | 48 |
S: 48

Q fact-table: fell end library visitors 24/25
A: | Fell End Library | 31,900 | 20,300 | 17,850 | 22,000 | 12,040 | 139 | 7.79 | ▼ | 20 |
S: 17,850

Q fact-table: fellgate library visitors 24/25
A: | Fellgate Library | 27,400 | 19,950 | 21,140 | 20,000 | 16,380 | 128 | 6.05 | ▲ | 24 |
S: 21,140

N unanswerable: Felltop Library visitors

Q reason: why are fewer using Fell End
A: Fell End lost visits after its Saturday opening was ended in June 2024 for want of staff.
S: after its Saturday opening was ended in June 2024 for want of staff

N unanswerable: why are fewer using the mobile library

Q paraphrase: net bill for the library van
A: | Mobile library | 9,800 | 6,120 | 5,905 | 6,500 | 4,440 | 71 | 12.02 | ▼ | 31 |
S: 71

Q who-said: whose idea was it to give tables, one paragraph each
A: **Foreword by the Chair.** "We were asked to cut the words and show the numbers.
A: I have let officers keep one paragraph for each table."

Q fact-text: who's taking the minutes
A: Minutes: Pip Easterbrook.
S: Pip Easterbrook

Q paraphrase: how many pubs and bars are licensed now
A: | Alcohol, on the premises | 318 | 307 | 14 | 1 | 3 | 1 | Set by statute | Set by statute |
S: 307

Q fact-table: pubs licence appeals
A: | Alcohol, on the premises | 318 | 307 | 14 | 1 | 3 | 1 | Set by statute | Set by statute |
S: 1

N unanswerable: alcohol off-licences in force

Q fact-table: black cabs at the end of 2024
A: | Hackney carriage vehicle | 112 | 96 | 6 | 0 | 4 | 0 | 241 | 262 |
S: 112

Q fact-table: hackney plate fee from April
A: | Hackney carriage vehicle | 112 | 96 | 6 | 0 | 4 | 0 | 241 | 262 |
S: 262

Q fact-table: minicabs turned down in 2025
A: | Private hire vehicle | 506 | 571 | 139 | 8 | 11 | 2 | 228 | 247 |
S: 8

Q paraphrase: what do I pay now for my minicab's plate
A: | Private hire vehicle | 506 | 571 | 139 | 8 | 11 | 2 | 228 | 247 |
S: 228

N unanswerable: private hire plate fee 2024/25

Q paraphrase: cabbies who lost or were hauled up over their badge
A: | Driver, dual badge | 688 | 720 | 118 | 19 | 23 | 6 | 187 | 199 |
S: 23

Q reason: why were drivers knocked back
A: Most of the refused drivers had undeclared convictions or points.
S: undeclared convictions or points

N unanswerable: why were dog breeders refused a licence

Q fact-table: operator licence five years proposed
A: | Private hire operator, five years | 37 | 35 | 3 | 0 | 1 | 0 | 640 | 710 |
S: 710

N unanswerable: operator licence one year

Q fact-table: new dog breeders last year
A: | Dog breeding | 19 | 26 | 9 | 2 | 1 | 0 | 315 | 345 |
S: 9

Q fact-table: people who board dogs at home, Dec 2025
A: | Dog boarding at home | 44 | 51 | 12 | 0 | 0 | 0 | 160 | 172 |
S: 51

N unanswerable: licensed kennels in force

Q paraphrase: will burger vans on the street pay more
A: | Street trading | 23 | 22 | 4 | 3 | 2 | 0 | 420 | 420 |
S: 420

Q fact-table: tattoo and piercing, price next year
A: | Skin piercing | 88 | 97 | 17 | 0 | – | – | 135 | 142 |
S: 142

Q who-said: who told members that dear accessible cabs, not fees, push drivers out?
A: Hackney trade speakers told the Board in October that the price of an accessible cab, not the fee, drives people to private hire.
S: Hackney trade speakers

Q paraphrase: how many people grumbled about dumped rubbish last year
A: | Fly-tipping | 1,912 | 2,240 | 61 | 94 | 58 | 7 | Hattie Brannock |
S: 2,240

Q fact-table: tickets for dumping 2024
A: | Fly-tipping | 1,912 | 2,240 | 61 | 94 | 58 | 7 | Hattie Brannock |
S: 61

Q fact-table: dumping cases taken to court
A: | Fly-tipping | 1,912 | 2,240 | 61 | 94 | 58 | 7 | Hattie Brannock |
S: 7

N unanswerable: fly-tipping tickets paid in 2024

Q fact-table: litter tickets 2025
A: | Littering | 188 | 171 | 410 | 655 | 492 | 31 | Hattie Brannock |
S: 655

Q fact-table: litter fines paid 2025
A: | Littering | 188 | 171 | 410 | 655 | 492 | 31 | Hattie Brannock |
S: 492

N unanswerable: how much is a litter fine

Q paraphrase: dog mess complaints
A: | Dog fouling | 604 | 587 | 9 | 14 | 11 | 1 | Hattie Brannock |
S: 587

Q fact-table: noisy neighbours complaints in 2024
A: | Domestic noise | 733 | 702 | 0 | 2 | 1 | 0 | Obi Lasker |
S: 733

Q fact-table: noisy pubs complaints 2025
A: | Noise from licensed premises | 96 | 131 | 1 | 0 | 0 | 0 | Obi Lasker |
S: 131

N unanswerable: noise from building sites complaints 2025

Q fact-table: who deals with chimneys
A: | Smoky chimneys | 54 | 83 | 0 | 3 | 0 | 0 | Obi Lasker |
S: Obi Lasker

Q fact-table: dumped motors prosecutions
A: | Abandoned cars | 421 | 399 | 12 | 10 | 4 | 2 | Wendeline Tarr |
S: 2

N false-premise: why did dog fouling complaints go up in 2025

Q fact-text: what slice does the litter firm pocket
A: A private firm, Keepclean, began patrols against littering in March 2025; it keeps 70% of the penalties paid.
S: 70%

Q date: when's the litter firm's deal up
A: Its contract ends in March 2027.
S: March 2027

N unanswerable: how much has Keepclean made so far

Q paraphrase: what happened with Saturdays at Fell End?
A: | LB/14 | Reopen Fell End Library on Saturdays with volunteers | Culture Manager (Suresh Vane) | Sept 2025 | Nine volunteers found, six trained. Insurer's answer still awaited; now aimed at March 2026. | Amber |
S: Nine volunteers found, six trained. Insurer's answer still awaited; now aimed at March 2026.

Q date: when was Fell End meant to be open again on Saturdays
A: | LB/14 | Reopen Fell End Library on Saturdays with volunteers | Culture Manager (Suresh Vane) | Sept 2025 | Nine volunteers found, six trained. Insurer's answer still awaited; now aimed at March 2026. | Amber |
S: Sept 2025

N unanswerable: reopening of Fellgate Library on Saturdays, progress

Q paraphrase: are the old mine papers out of the damp yet
A: | LB/17 | Move the Mining Museum's archive to dry store | Culture Manager (Suresh Vane) | Dec 2025 | Finished on 28 November; 412 boxes moved, two found to be mouldy. | Green |
S: Finished on 28 November; 412 boxes moved, two found to be mouldy.

Q fact-table: what did ministers say about capping minicabs
A: | LB/20 | Ask Government for power to cap private hire numbers | Chair | May 2025 | Minister refused by letter of 9 July. | Closed |
S: Minister refused by letter of 9 July.

N unanswerable: why did the Minister refuse to let us cap private hire

Q paraphrase: how's the noise map coming on
A: | LB/22 | Map of noise complaints near new flats | Obi Lasker | Oct 2025 | Software bought; staff member on long leave; nothing drawn yet. | Red |
S: Software bought; staff member on long leave; nothing drawn yet.

Q fact-table: noise map colour
A: | LB/22 | Map of noise complaints near new flats | Obi Lasker | Oct 2025 | Software bought; staff member on long leave; nothing drawn yet. | Red |
S: Red

N unanswerable: cost of the noise map software

Q paraphrase: who's on the hook for reporting on Keepclean
A: | LB/25 | Report on Keepclean's first half-year | Hattie Brannock | Nov 2025 | Came to the Board on 27 November; asked for figures by ward, due March. | Amber |
S: Hattie Brannock

Q fact-table: money for Tuke's seat so far
A: | LB/26 | Bench for the late Alderman Tuke in Empire Square | Parks Officer (Io Marchetti) | June 2026 | Family has chosen oak; £1,150 raised of £1,600. | Green |
S: Family has chosen oak; £1,150 raised of £1,600.

N unanswerable: who gave money for Alderman Tuke's bench

Q paraphrase: can I pay by card on the library van
A: | LB/28 | Take card payments on the mobile library | Culture Manager (Suresh Vane) | Jan 2026 | Reader fitted, but no signal in five of eleven stops. | Amber |
S: Reader fitted, but no signal in five of eleven stops.

N unanswerable: which five stops have no signal

Q paraphrase: how much of the square's paving gets put back a year
A: | Empire Square paving | 1,650 | 212 | 900 | 188 | 420 | 480 | Towns Fund 1,200 | Low |
S: 480

Q fact-table: theatre seats forecast this year
A: | Empire Theatre seats | 780 | 40 | 740 | 702 | 745 | 0 | Arts Council 300 | High |
S: 745

Q fact-table: who chips in for the seats
A: | Empire Theatre seats | 780 | 40 | 740 | 702 | 745 | 0 | Arts Council 300 | High |
S: Arts Council 300

N unanswerable: how many new seats at the Empire

Q fact-table: square paving whole agreed sum
A: | Empire Square paving | 1,650 | 212 | 900 | 188 | 420 | 480 | Towns Fund 1,200 | Low |
S: 1,650

Q reason: what's stopped the museum lift
A: The lift is held up because listed building consent was refused on 2 September 2025; a new design goes in this month.
S: because listed building consent was refused on 2 September 2025

N unanswerable: why was listed building consent refused for the lift

Q fact-table: lift, sure or not it'll be on time
A: | Calder Museum lift | 265 | 0 | 265 | 9 | 30 | 235 | None | Low |
S: Low

Q reason: why did the roof go over
A: The roof cost £17,000 more than its budget for the year through rotten boards.
S: rotten boards

Q fact-table: mining museum roof spent before this year
A: | Mining Museum roof | 510 | 466 | 44 | 61 | 61 | 0 | Lottery 350 | High |
S: 466

N false-premise: how much Lottery money went into the Calder Museum lift

Q fact-table: heat pump spent so far this year
A: | Hexham Row Library heat pump | 395 | 15 | 380 | 240 | 380 | 0 | Salix 310 | Medium |
S: 240

Q fact-table: cab chargers spent this year so far
A: | Taxi charging points | 150 | 0 | 90 | 0 | 0 | 90 | OZEV 112 | Low |
S: 0

N unanswerable: where will the taxi charging points go

Q paraphrase: cameras on the rubbish hot spots, forecast
A: | CCTV for fly-tip spots | 48 | 0 | 48 | 47 | 47 | 0 | None | High |
S: 47

Q paraphrase: how many shopkeepers want cars kept in the square
A: | Traders in the square | 38 | 5 | 12 | 21 | 0 | Passing trade |
S: 21

Q fact-table: people living in the square for all-day closing
A: | Residents in the square | 47 | 29 | 11 | 6 | 1 | Deliveries |
S: 29

Q fact-table: other residents all-day
A: | Other residents | 812 | 301 | 288 | 207 | 16 | Blue badge bays |
S: 301

N unanswerable: disabled residents' replies on closing the square

Q paraphrase: what are the cabbies afraid of
A: | Taxi drivers | 95 | 2 | 9 | 83 | 1 | Losing the rank |
S: Losing the rank

Q fact-table: theatre audience unsure
A: | Theatre audience | 266 | 118 | 71 | 70 | 7 | Getting home at night |
S: 7

Q decision: what was decided on the square and how did the vote go
A: The Board on 23 October 2025 voted 6–3 for closing from 10 am to 4 pm as a trial from May 2026.
S: voted 6–3 for closing from 10 am to 4 pm as a trial from May 2026

Q who-said: who wanted it written down that he'd voted no
A: Councillor Wulfric Penn asked for his vote against to be put on record.
S: Councillor Wulfric Penn

N unanswerable: who were the other two who voted against closing the square

N false-premise: from when will Empire Square be shut all day

Q paraphrase: score at present on the paving grant running out
A: | C2 | Towns Fund money must be spent by March 2027 | 20 | 12 | 16 | 6 | Dominic Sharrow | Split paving into two contracts |
S: 16

Q fact-table: touring partner risk in the autumn
A: | C1 | Theatre loses its touring partner | 16 | 12 | 8 | 8 | Suresh Vane | Three-year deal signed in December |
S: 12

Q reason: what has been done about the theatre's touring partner
A: | C1 | Theatre loses its touring partner | 16 | 12 | 8 | 8 | Suresh Vane | Three-year deal signed in December |
S: Three-year deal signed in December

N unanswerable: who is the theatre's touring partner

Q fact-table: raw mark for unsafe drivers
A: | L1 | Unsafe driver is licensed | 15 | 10 | 10 | 5 | Licensing Manager (Ruari Best) | National register checked weekly |
S: 15

Q fact-table: licensing team leaving, wanted score
A: | L2 | Licensing staff leave | 9 | 9 | 12 | 6 | Licensing Manager (Ruari Best) | Two trainees from February |
S: 6

N unanswerable: how many licensing staff have left

Q fact-table: Penney's turnout
A: | Wilfred Penney | Hexham Row | Labour | 2022 | 3 | 2 |
S: 3

Q fact-table: Penn's turnout
A: | Wulfric Penn | Fell End | Reform UK | 2024 | 5 | 0 |
S: 5

Q fact-table: what ward is Lettice Bream
A: | Lettice Bream | Upper Fell | Conservative | 2021 | 2 | 0 |
S: Upper Fell

N unanswerable: who is councillor for Lower Fell

Q date: what was the May meeting shifted from
A: Board dates in 2026: 22 January, 12 March, 21 May (moved from 14 May), 16 July, 22 October and 26 November, all at 6.15 pm.
S: 14 May

N unanswerable: why was the May meeting moved
