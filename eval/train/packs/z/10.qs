Q paraphrase: who do I ring if I can't make it and by when?
A: Councillors who cannot come should tell the Clerk by noon on the day.
S: the Clerk by noon on the day

Q fact-text: hours the assistant clerk works
A: Assistant Clerk: Rory Nunn (12 hours).
S: 12 hours

N unanswerable: hours Mrs Gillespie works

Q definition: what's an EMR
A: "EMR" is an earmarked reserve.
S: an earmarked reserve

Q fact-table: which village does Sheila Dunstable live in
A: | Sheila Dunstable (Vice-Chairman) | Little Wenlow | May 2019 | Elected | Footpaths | 1 | Up to date |
S: Little Wenlow

Q date: since when has the chairman been on the council
A: | Ivor Penhale (Chairman) | Great Wenlow | May 2011 | Elected | Finance | 0 | Up to date |
S: May 2011

N unanswerable: since when has Ivor Penhale been Chairman

Q fact-table: what's Jean Prothero in charge of
A: | Jean Prothero | Wenlow Heath | May 2015 | Elected | Cemetery | 0 | To be renewed |
S: Cemetery

Q fact-table: what's Jane Prosser in charge of
A: | Jane Prosser | Great Wenlow | May 2023 | Elected unopposed | Flooding | 1 | Up to date |
S: Flooding

N unanswerable: what is Joan Prosser's portfolio

Q paraphrase: how did Marcus Okafor get on the council
A: | Marcus Okafor | Great Wenlow | November 2021 | Co-opted | Playground | 2 | Up to date |
S: Co-opted

Q paraphrase: has Ashby handed in his interests form
A: | Desmond Ashby | Wenlow Heath | May 2023 | Elected unopposed | Highways | 3 | Not received |
S: Not received

Q fact-table: Ashby missed how many
A: | Desmond Ashby | Wenlow Heath | May 2023 | Elected unopposed | Highways | 3 | Not received |
S: 3

N unanswerable: why has Desmond Ashby missed three meetings

Q date: when did Bryony Tell pack it in
A: The vacancy dates from the resignation of Bryony Tell on 4 September.
S: 4 September

N unanswerable: why did Bryony Tell resign

Q fact-text: how many voters does it take to get an election for the empty seat
A: If ten electors do not ask for an election by 17 October, the Council will co-opt on 20 November.
S: ten electors

Q paraphrase: what have wages cost us in the first half year?
A: | Staff | 31,420 | 34,000 | 16,890 | 17,000 | 110 | 33,890 |
S: 16,890

Q fact-table: staff spend last year
A: | Staff | 31,420 | 34,000 | 16,890 | 17,000 | 110 | 33,890 |
S: 31,420

N unanswerable: staff budget 2024/25

Q paraphrase: how much of the room and office money is still free?
A: | Hall hire and office | 2,115 | 2,300 | 1,020 | 900 | 380 | 2,150 |
S: 380

Q fact-table: insurance budgeted
A: | Insurance | 2,960 | 3,100 | 3,364 | 0 | -264 | 3,364 |
S: 3,100

Q reason: how come the cover cost more than planned
A: Insurance came out dearer because the pavilion had been valued too low for eleven years.
S: because the pavilion had been valued too low for eleven years

N unanswerable: who is the insurer

Q fact-table: mowing - where do we think we'll end up in March
A: | Grass and hedges | 8,740 | 9,200 | 6,105 | 2,500 | 595 | 9,100 |
S: 9,100

Q fact-table: mowing promised but not paid
A: | Grass and hedges | 8,740 | 9,200 | 6,105 | 2,500 | 595 | 9,100 |
S: 2,500

N unanswerable: who has the grass contract

Q paraphrase: play area spend so far
A: | Playground | 1,905 | 6,000 | 4,480 | 310 | 1,210 | 5,200 |
S: 4,480

Q fact-table: cemetery last year's spend
A: | Cemetery | 3,330 | 3,400 | 1,275 | 800 | 1,325 | 3,050 |
S: 3,330

N unanswerable: income from burials this half year

Q paraphrase: leccy for the lamps, budget
A: | Street lights, power | 6,018 | 9,500 | 4,977 | 4,900 | -377 | 9,950 |
S: 9,500

Q fact-table: lamp mending likely at year end
A: | Street lights, repairs | 1,450 | 1,500 | 260 | 0 | 1,240 | 900 |
S: 900

N unanswerable: how many street lights does the parish have

Q fact-table: King's party final bill
A: | Coronation | 0 | 1,200 | 1,344 | 0 | -144 | 1,344 |
S: 1,344

N unanswerable: which groups got grants this year

Q fact-text: what did we ask council taxpayers for last year
A: The precept is £71,900; in 2022/23 it was £66,200.
S: £66,200

N unanswerable: what will the precept be in 2024/25

Q fact-table: newsletter spending 2022/23
A: | Newsletter | 980 | 1,050 | 515 | 490 | 45 | 1,005 |
S: 980

Q paraphrase: how much is put by for the new roof now
A: | EMR Pavilion roof | 9,000 | 12,000 | 3,000 | 0 | 15,000 | Works in 2025 |
S: 15,000

Q fact-table: boiler fund - what was drawn
A: | EMR Pavilion boiler | 2,500 | 2,500 | 0 | 1,940 | 560 | Burner replaced in August |
S: 1,940

Q paraphrase: what was the heating fund spent on
A: | EMR Pavilion boiler | 2,500 | 2,500 | 0 | 1,940 | 560 | Burner replaced in August |
S: Burner replaced in August

N unanswerable: what was the EMR Pavilion windows balance

Q fact-table: election pot two Aprils ago
A: | EMR Elections | 2,000 | 3,000 | 500 | 0 | 3,500 | Next poll |
S: 2,000

N unanswerable: when is the next poll

Q fact-table: what's the columns reserve to buy
A: | EMR Lamp columns | 4,400 | 5,900 | 1,500 | 0 | 7,400 | Ten columns, Heath Road |
S: Ten columns, Heath Road

Q fact-table: CIL had in this half year
A: | CIL | 11,262 | 8,045 | 6,318 | 4,210 | 10,153 | See table 5 |
S: 6,318

N unanswerable: CIL expected next year

Q fact-table: general reserve aim
A: | General | 21,870 | 24,115 | – | – | 24,115 | Four months' spending |
S: Four months' spending

Q paraphrase: are we getting a dog poo bin down Pound Lane?
A: | 77/23 | Ask the district for a dog bin at Pound Lane | Assistant Clerk | 30 September | Refused: two bins within 200 metres. May buy our own for £412 and £3.10 an emptying. |
S: Refused: two bins within 200 metres. May buy our own for £412 and £3.10 an emptying.

Q fact-table: news on the bin by the bus stop
A: | 78/23 | Ask the district for a litter bin at the bus stop | Assistant Clerk | 30 September | Agreed; to be fitted the week of 23 October. |
S: Agreed; to be fitted the week of 23 October.

N false-premise: why was the litter bin at the bus stop refused

Q paraphrase: what happened with the blocked drain in the lane
A: | 80/23 | Chase the county over Ford Lane drain | Cllr Prosser | 16 October | Jetted on 2 October; camera found tree roots 30 metres from the brook. Repair not dated. |
S: Jetted on 2 October; camera found tree roots 30 metres from the brook. Repair not dated.

N unanswerable: when will the Ford Lane drain be repaired?

Q paraphrase: who's on the hook for the Ford Lane drain
A: | 80/23 | Chase the county over Ford Lane drain | Cllr Prosser | 16 October | Jetted on 2 October; camera found tree roots 30 metres from the brook. Repair not dated. |
S: Cllr Prosser

Q fact-table: pavilion roof quotes had
A: | 81/23 | Get three prices for the pavilion roof | Clerk | 20 November | One price so far, £23,650. |
S: One price so far, £23,650.

N unanswerable: which firm priced the pavilion roof

Q paraphrase: why's the school run talk not happened
A: | 83/23 | Meet the school about parking | Cllr Okafor | 16 October | Head cannot meet until after half-term. |
S: Head cannot meet until after half-term.

Q fact-table: what came of the letter about the mobile post office
A: | 84/23 | Write to the MP on the post office van | Chairman | 30 September | Sent 11 September. The van now comes on Tuesdays 10 to 12. |
S: Sent 11 September. The van now comes on Tuesdays 10 to 12.

N unanswerable: what did the MP say about the post office van

Q paraphrase: anyone taking over the village mag?
A: | 86/23 | Find a new editor for the newsletter | All | December | Nobody has come forward; Mrs Lacey will do the winter issue. |
S: Nobody has come forward; Mrs Lacey will do the winter issue.

N unanswerable: who edits the parish website

Q fact-table: zip wire price all in
A: | Zip wire | 14,800 | 7,800 | Lottery 7,000 | Spring 2024 | Ordered | – |
S: 14,800

Q fact-table: zip wire from the levy
A: | Zip wire | 14,800 | 7,800 | Lottery 7,000 | Spring 2024 | Ordered | – |
S: 7,800

Q paraphrase: when can kids go on the zip wire
A: | Zip wire | 14,800 | 7,800 | Lottery 7,000 | Spring 2024 | Ordered | – |
S: Spring 2024

N unanswerable: who is making the zip wire

Q fact-table: toddler swings stage
A: | Toddler swings | 4,210 | 4,210 | – | July 2023 | Finished | – |
S: Finished

Q paraphrase: what's the hold up with the flashing sign on Heath Rd
A: | Speed sign, Heath Road | 3,350 | 1,675 | County 1,675 | November 2023 | Post in, sign awaited | Supplier |
S: Supplier

Q reason: why cant Mill Street have a speed sign
A: | Speed sign, Mill Street | 3,350 | 0 | – | – | Not approved | County says too narrow |
S: County says too narrow

N unanswerable: speed sign for Pound Lane, stage

Q fact-table: who stands in the way of the church path
A: | Path, church to school | 22,000 | 5,000 | Not yet found | 2025 | Idea | Landowner, Glebe |
S: Landowner, Glebe

Q fact-table: total for the church to school path
A: | Path, church to school | 22,000 | 5,000 | Not yet found | 2025 | Idea | Landowner, Glebe |
S: 22,000

N unanswerable: how long is the path from church to school

Q paraphrase: who stumped up for the heart machine
A: | Defibrillator, Little Wenlow | 1,940 | 0 | Raised by the pub 1,940 | May 2023 | Finished | – |
S: Raised by the pub 1,940

N unanswerable: defibrillator at Wenlow Heath, date

Q paraphrase: top speed anyone was clocked at on Heath Road
A: | Heath Road | 30 | 9 | 2,114 | 241 | 61 | 57 |
S: 61

Q fact-table: mill street speeders
A: | Mill Street | 20 | 4 | 506 | 133 | 38 | 41 |
S: 133

Q fact-table: police letters Little Wenlow
A: | Little Wenlow, through road | 40 | 6 | 1,330 | 88 | 72 | 29 |
S: 29

N unanswerable: how many drivers were fined on Mill Street

Q fact-table: how often were they out on Pound Lane
A: | Pound Lane | 30 | 2 | 97 | 3 | 37 | 1 |
S: 2

N unanswerable: vehicles over the limit on Ford Lane

Q who-said: who wants more speed watch volunteers
A: Mr Gil Faraday, who leads the group of eight, would like four more people.
S: Mr Gil Faraday

Q fact-text: how many are in the speed watch group
A: Mr Gil Faraday, who leads the group of eight, would like four more people.
S: eight

Q paraphrase: what do locals pay for a burial plot today
A: | Grave, parishioner | 350 | 380 | 2019 |
S: 350

Q fact-table: grave for outsiders proposed
A: | Grave, other | 1,050 | 1,140 | 2019 |
S: 1,140

N unanswerable: ashes plot for non-parishioners

Q fact-table: headstone permit last put up
A: | Headstone permit | 90 | 110 | 2016 |
S: 2016

Q paraphrase: kids' birthday in the pavilion, hourly cost next spring
A: | Pavilion, parties, per hour | 14 | 17 | 2022 |
S: 17

Q fact-table: club match fee now
A: | Pavilion, clubs, per match | 28 | 30 | 2022 |
S: 28

N unanswerable: half-page newsletter advert price

Q fact-table: whole page ad from april
A: | Newsletter advert, full page | 75 | 80 | 2018 |
S: 80

Q paraphrase: how many altogether fancied a shop in the old school
A: | Shop and café | 144 | 38 | 61 | 243 | 31 |
S: 243

Q fact-table: young people wanting flats
A: | Flats to rent | 52 | 6 | 29 | 87 | 22 |
S: 22

Q fact-table: heath people wanting a doctor's
A: | Surgery branch | 103 | 41 | 66 | 210 | 5 |
S: 66

N unanswerable: over-65s wanting a surgery branch

N unanswerable: what does the diocese plan for the old school

Q fact-table: Little Wenlow for a nursery
A: | Nursery | 71 | 11 | 25 | 107 | 14 |
S: 11

Q fact-table: where's the annual village meeting
A: | Annual Parish Meeting | 22 April 2024, 7pm | Heath Chapel |
S: Heath Chapel

Q date: when do the money people get together
A: | Budget working party | 27 November 2023, 2pm | Clerk's office |
S: 27 November 2023, 2pm

Q decision: is there a meeting at Christmas time
A: The December meeting is cancelled unless a planning application needs it.
S: cancelled unless a planning application needs it

N unanswerable: date of the February 2024 meeting
