Q definition: what is the management plan as opposed to the LDP?
A: **5.1 What the Plan is.** The Management Plan is the overarching plan for the whole Park and for everybody who acts in it.
A: It is not the Local Development Plan (LDP), which is used to decide planning applications, nor the Corporate Plan, which says what the Authority itself will do in a year.

Q reason: why was the present management plan extended by a year?
A: The Management Plan must be reviewed every five years; the present one ran from 2014 and was extended by a year because of the boundary inquiry.
S: because of the boundary inquiry

N unanswerable: what did the boundary inquiry decide?

Q fact-text: how often must the management plan be reviewed
A: The Management Plan must be reviewed every five years; the present one ran from 2014 and was extended by a year because of the boundary inquiry.
S: every five years

N unanswerable: how often must the Local Development Plan be reviewed?

Q definition: sandford principle meaning
A: Where the two cannot be reconciled, the first prevails; this is known as the *Sandford principle*.
S: Where the two cannot be reconciled, the first prevails

Q list: the park's two statutory purposes
A: **5.2 Purposes and duty.** The Park has two statutory purposes: to conserve and enhance its natural beauty, wildlife and cultural heritage, and to promote opportunities for the understanding and enjoyment of its special qualities.

Q paraphrase: does the park have to look after local jobs too
A: The Authority also has a duty to foster the economic and social well-being of the communities within the Park.
S: a duty to foster the economic and social well-being of the communities within the Park

Q fact-text: how many special qualities are there now?
A: **5.3 Nine special qualities.** The nine special qualities on which the Plan rests were agreed in 2007 and are not changed, except that "dark and quiet" has been divided into "dark skies" and "tranquillity", so that there are now ten.
S: ten

N unanswerable: who proposed dividing "dark and quiet" in two?

Q date: when did the consultation on the draft plan close?
A: **5.4 The consultation.** The draft was open to comment from 3 June to 30 August 2019.
S: 30 August 2019

Q fact-text: how many people came to the drop-ins altogether
A: Six drop-in sessions were attended by 341 people, the fullest being that at Llanfadog (97) and the emptiest that at Trefelin (22).
S: 341 people

Q paraphrase: where did hardly anyone turn up
A: Six drop-in sessions were attended by 341 people, the fullest being that at Llanfadog (97) and the emptiest that at Trefelin (22).
S: Trefelin (22)

N unanswerable: how many people came to the drop-in at Pontyrafon?

Q fact-text: written responses in Welsh
A: There were 286 written responses, 74 of them in Welsh, against 119 written responses in 2013.
S: 74

Q comparison: did more people write in than last time round?
A: There were 286 written responses, 74 of them in Welsh, against 119 written responses in 2013.

N unanswerable: how many of the 2013 responses were in Welsh?

Q paraphrase: how many signed against paying to park at the lake
A: A petition of 1,904 names against parking charges at Llyn Du was received on 4 September, after the closing date, and has been passed to the Car Parks Working Group without being counted.
S: 1,904

Q decision: what became of the late petition
A: A petition of 1,904 names against parking charges at Llyn Du was received on 4 September, after the closing date, and has been passed to the Car Parks Working Group without being counted.
S: passed to the Car Parks Working Group without being counted

N unanswerable: who organised the petition against parking charges?

Q fact-table: responses opposed to tree planting on the open hill
A: | T1 Tree planting on the open hill | 131 | 48 | 83 | Target cut from 900 to 550 hectares |
S: 83

Q fact-table: how many responses in all on second homes
A: | T2 Second homes | 102 | 91 | 11 | None – matter for the LDP |
S: 102

N unanswerable: how many second homes are there in the Park?

Q paraphrase: are they going to let beavers loose
A: | T4 Beaver release | 88 | 51 | 37 | Feasibility study only |
S: Feasibility study only

N false-premise: when will the beavers be released?

Q fact-table: T6 how many in favour of dog-control zones
A: | T6 Dog-control zones | 77 | 39 | 38 | None |
S: 39

Q fact-table: what happened to wild camping permits in the draft?
A: | T8 Wild camping permits | 59 | 17 | 42 | Deleted |
S: Deleted

N false-premise: what will a wild camping permit cost?

Q fact-table: what changed on drones after the consultation
A: | T5 Drones and low flying | 40 | 33 | 7 | New byelaw to be explored |
S: New byelaw to be explored

Q paraphrase: were folk for or against keeping the old Welsh names
A: | T7 Welsh place names | 65 | 58 | 7 | Policy H4 strengthened |
S: 58

N unanswerable: what does policy H4 say?

Q fact-table: T3 change to the draft
A: | T3 Park-and-ride for Llyn Du | 96 | 67 | 29 | Pilot brought forward to 2020 |
S: Pilot brought forward to 2020

Q reason: why did the farmers' union object to tree planting
A: **5.6** The Farmers' Union of the Uplands objected to T1 on the ground that planting would take the best of the *ffridd*, that is the rough land between the enclosed fields and the open mountain.
S: planting would take the best of the *ffridd*

N unanswerable: why did the Farmers' Union object to beaver release?

Q definition: what's ffridd
A: **5.6** The Farmers' Union of the Uplands objected to T1 on the ground that planting would take the best of the *ffridd*, that is the rough land between the enclosed fields and the open mountain.
S: the rough land between the enclosed fields and the open mountain

Q who-said: who wrote about his grandfather pulling trees out?
A: A hill farmer from Cwm Berwen wrote: "My grandfather was paid to pull trees out. My father was paid to leave it alone. Now I'm to be paid to put them back."
S: A hill farmer from Cwm Berwen

Q fact-text: on what condition did walkers back planting
A: The Ramblers supported T1 provided that no right of way was fenced across.
S: provided that no right of way was fenced across

Q paraphrase: what time do lake neighbours want the shuttle to finish
A: The Lakeside Residents' Association supported the park-and-ride but asked that it stop at 8 p.m.
S: 8 p.m.

N unanswerable: what time will the park-and-ride start in the morning?

Q list: what are the five ambitions for 2045
A: **5.7 Five ambitions.** The revised draft has five ambitions for 2045: (1) a Park that stores more carbon than it gives off; (2) nature in recovery; (3) a living Welsh language and culture; (4) welcome for all; and (5) thriving valleys.

Q fact-text: which ambition was taken out?
A: A sixth ambition, "a Park without cars", was in the consultation draft and has been taken out.
S: "a Park without cars"

N unanswerable: why was the ambition "a Park without cars" taken out?

Q fact-table: N2 revised target
A: | N2 | New native woodland (ha) | 62 (2018) | 900 | 550 | Authority |
S: 550

Q fact-table: curlew pairs counted in 2019
A: | N4 | Curlew pairs | 37 (2019) | 60 | 50 | Bird Recovery Cymru |
S: 37

N unanswerable: curlew pairs counted in 2018?

Q fact-table: who leads on peat?
A: | N1 | Peat under restoration (ha) | 310 (2018) | 1,500 | 1,500 | NRW |
S: NRW

Q paraphrase: how many folk here have the old language
A: | C1 | Residents able to speak Welsh (%) | 34.6 (2011) | 38 | 38 | Authority and county councils |
S: 34.6

N unanswerable: what share of residents could speak Welsh in 2001?

Q fact-table: rivers at good status baseline
A: | N3 | Rivers at good ecological status (%) | 41 (2017) | 60 | 55 | NRW |
S: 41

Q fact-table: how many listed buildings at risk in 2018
A: | C2 | Listed buildings at risk | 96 (2018) | 70 | 75 | Authority |
S: 96

Q fact-table: aim for visitors coming without a car, as first drafted
A: | W1 | Visitors arriving without a car (%) | 7 (2016) | 15 | 12 | County councils |
S: 15

Q paraphrase: how many places will have fast internet by 2025 now
A: | V2 | Full-fibre premises (%) | 28 (2019) | 90 | 85 | Welsh Government |
S: 85

Q fact-table: affordable homes built 2018/19
A: | V1 | Affordable homes built (per year) | 19 (2018/19) | 35 | 35 | Housing associations |
S: 19

N unanswerable: affordable homes built 2017/18?

Q list: which targets were left as they were in the draft?
A: | N1 | Peat under restoration (ha) | 310 (2018) | 1,500 | 1,500 | NRW |
A: | C1 | Residents able to speak Welsh (%) | 34.6 (2011) | 38 | 38 | Authority and county councils |
A: | W2 | First-time visits by schools from the coalfield | 23 (2018/19) | 60 | 60 | Authority |
A: | V1 | Affordable homes built (per year) | 19 (2018/19) | 35 | 35 | Housing associations |

Q reason: why is the curlew target lower than first thought
A: **5.8** N4 was lowered because the 2019 count proved to have been made in an unusually good spring.
S: because the 2019 count proved to have been made in an unusually good spring

N unanswerable: why was the rivers target lowered?

Q reason: who wanted the car-free visitor target cut and why
A: W1 was lowered at the request of Dyffryn County Council, which has withdrawn its subsidy from the X44 bus.
S: at the request of Dyffryn County Council, which has withdrawn its subsidy from the X44 bus

N unanswerable: how much was the subsidy for the X44?

N false-premise: why was the peat target lowered?

Q paraphrase: how much went on turning things into Welsh
A: The consultation cost £17,350, of which translation took £6,200.
S: £6,200

Q fact-text: how much did consulting on the plan cost
A: The consultation cost £17,350, of which translation took £6,200.
S: £17,350

Q fact-text: how much is found so far for woodland?
A: The Authority's share of the woodland target would be about £1.1 million over five years, for which £640,000 has been found.
S: £640,000

N unanswerable: what would the peat target cost?

Q fact-text: biggest SDF grant you can get
A: **5.10 Sustainable Development Fund (SDF) and Communities Fund.** The SDF, at £100,000 a year, gives grants of up to £25,000 and needs match funding of half; the new Communities Fund, at £40,000, gives up to £2,000 and needs none.
S: £25,000

Q fact-text: do you need match funding for the Communities Fund?
A: **5.10 Sustainable Development Fund (SDF) and Communities Fund.** The SDF, at £100,000 a year, gives grants of up to £25,000 and needs match funding of half; the new Communities Fund, at £40,000, gives up to £2,000 and needs none.
S: needs none

N unanswerable: biggest grant a farmer will be able to get from the third fund?

Q date: sdf deadline summer
A: Applications to the SDF close on 31 January and 31 July; the Communities Fund is open all year.
S: 31 July

N false-premise: by what date must you apply to the Communities Fund?

Q paraphrase: who was away from the September meeting because someone had died
A: **Apologies:** Councillor G. Mostyn (bereavement).
S: Councillor G. Mostyn

Q fact-text: who chaired the Authority in September 2019?
A: **6.1 Present:** Mrs Delyth Marchant (Chair), Councillors A. Pugh-Gower, W. Tregaron, S. Ifans and L. Hopkin-Bray, Dr Huw Cadell, Mr Rhodri Selwyn-Parri and Ms Tamsin Oake.
S: Mrs Delyth Marchant

Q fact-text: vacant ranger posts
A: **6.2 Ranger service.** It was reported that four of nineteen ranger posts were vacant, and that sick leave in the ranger service had averaged 11.2 days a head in 2018/19 against 6.4 for the Authority as a whole.
S: four of nineteen

Q paraphrase: how much time do rangers take off ill
A: **6.2 Ranger service.** It was reported that four of nineteen ranger posts were vacant, and that sick leave in the ranger service had averaged 11.2 days a head in 2018/19 against 6.4 for the Authority as a whole.
S: 11.2 days a head

N unanswerable: what was ranger sick leave in 2017/18?

N unanswerable: why is ranger sick leave so high?

Q who-said: who wanted to know if rangers must live inside the park
A: Ms Oake asked whether rangers would in future have to live in the Park; the Chief Executive said not.
S: Ms Oake

Q decision: how long is the worn path at Bwlch y Gwynt shut for?
A: Councillor Ifans moved as an amendment that it be closed for one winter and then reviewed.
A: The amendment was carried by 5 votes to 3 and RESOLVED accordingly.
S: one winter

Q who-said: who moved that the Bwlch y Gwynt path be shut for two winters?
A: **6.3 Footpath erosion, Bwlch y Gwynt.** Dr Cadell moved that the path be closed for two winters.
S: Dr Cadell

N unanswerable: who seconded the amendment on the Bwlch y Gwynt path?

N false-premise: how many voted for closing the path for two winters?

Q decision: what will become of Trefelin visitor centre?
A: **6.4 Visitor centre, Trefelin.** RESOLVED, on the Chair's casting vote, that the Trefelin centre be offered to the Community Council on a 25-year lease from 1 April 2020, failing which it be closed.
S: offered to the Community Council on a 25-year lease from 1 April 2020, failing which it be closed

Q paraphrase: how close was the vote about trefelin
A: **6.4 Visitor centre, Trefelin.** RESOLVED, on the Chair's casting vote, that the Trefelin centre be offered to the Community Council on a 25-year lease from 1 April 2020, failing which it be closed.
S: on the Chair's casting vote

Q fact-text: loss at Trefelin centre 2018/19
A: The centre lost £71,000 in 2018/19.
S: £71,000

N unanswerable: loss at the Trefelin centre 2017/18?

N unanswerable: what rent would the Community Council pay for Trefelin?

Q fact-text: how long has a community council to object under the delegation scheme?
A: **6.5 Scheme of delegation.** Applications for up to two dwellings, formerly decided by the Planning Committee, may now be decided by officers unless a community council objects in writing within 21 days.
S: within 21 days

Q paraphrase: who says yes or no to a single new house these days
A: **6.5 Scheme of delegation.** Applications for up to two dwellings, formerly decided by the Planning Committee, may now be decided by officers unless a community council objects in writing within 21 days.
S: officers

Q fact-table: Llyn Du North income 2018/19
A: | Llyn Du North | 210 | 168,400 | 151,900 | £5.00 | £7.00 |
S: 168,400

Q fact-table: spaces at Llyn Du South
A: | Llyn Du South | 85 | 61,250 | 63,800 | £5.00 | £7.00 |
S: 85

N unanswerable: how many disabled spaces at Llyn Du South?

Q fact-table: what do they want to charge at Bwlch y Gwynt next year
A: | Bwlch y Gwynt | 40 | 22,700 | 19,350 | £3.00 | £5.00 |
S: £5.00

N false-premise: when was the £7 charge at Llyn Du agreed?

Q fact-table: what did Cwm Berwen take in 2017/18
A: | Cwm Berwen | 25 | 4,130 | 3,995 | £2.00 | £3.00 |
S: 3,995

N unanswerable: what did Cwm Berwen take in 2016/17?

Q paraphrase: where can i leave the car for nothing just now
A: | Plas Heulog | 120 | 0 | 0 | free | £3.00 |
S: Plas Heulog

Q fact-table: which car park's charge stays the same under the proposal?
A: | Trefelin centre | 64 | 9,840 | 11,020 | £2.00 | £2.00 |
S: Trefelin centre

Q date: when will the working group weigh the parking charges
A: 7.1 The Car Parks Working Group (Ms Oake, Councillor Tregaron, Mr Selwyn-Parri) will meet on 22 January 2020 to weigh the proposed charges; none of them has been agreed.
S: 22 January 2020

Q list: who's on the car parks group
A: 7.1 The Car Parks Working Group (Ms Oake, Councillor Tregaron, Mr Selwyn-Parri) will meet on 22 January 2020 to weigh the proposed charges; none of them has been agreed.
S: Ms Oake, Councillor Tregaron, Mr Selwyn-Parri

Q fact-text: where do disabled drivers have to pay?
A: Blue Badge holders park free of charge everywhere except at Cwm Berwen, which belongs to the Forestry Trust.
S: Cwm Berwen

Q reason: why did one of the lake car parks take less
A: 7.2 The takings at Llyn Du South fell because its machine was broken for seven weeks in the summer of 2018.
S: because its machine was broken for seven weeks in the summer of 2018

N unanswerable: why did the takings at Trefelin fall?

Q fact-table: what officer brings the dark-sky item?
A: | 15 May 2020 | Dark-sky reserve re-accreditation | Carys Tenby |
S: Carys Tenby

Q date: when do members set next year's budget
A: | 7 February 2020 | Budget and levy 2020/21 | Iolo Bransgrove |
S: 7 February 2020

Q date: park-and-ride pilot report due at which meeting
A: | 20 March 2020 | Llyn Du park-and-ride pilot | Nest Aldersey |
S: 20 March 2020

N unanswerable: on what date will the beaver feasibility study come to the Authority?

Q fact-table: who is doing the ranger review
A: | 7 February 2020 | Ranger service review | Nest Aldersey |
S: Nest Aldersey

Q fact-table: peat under restoration in 2018 (ha)
A: | N1 | Peat under restoration (ha) | 310 (2018) | 1,500 | 1,500 | NRW |
S: 310

Q fact-table: first-time school visits from the coalfield – target
A: | W2 | First-time visits by schools from the coalfield | 23 (2018/19) | 60 | 60 | Authority |
S: 60

Q fact-table: who leads on curlew
A: | N4 | Curlew pairs | 37 (2019) | 60 | 50 | Bird Recovery Cymru |
S: Bird Recovery Cymru

Q fact-table: Trefelin car park takings 2017/18
A: | Trefelin centre | 64 | 9,840 | 11,020 | £2.00 | £2.00 |
S: 11,020

Q fact-table: how many opposed wild camping permits
A: | T8 Wild camping permits | 59 | 17 | 42 | Deleted |
S: 42

N false-premise: why were there fewer written responses than in 2013?

N false-premise: why did the Ramblers oppose tree planting?

N false-premise: why did the takings at Llyn Du North fall?

N false-premise: how many petition names against the parking charges were counted as valid?
