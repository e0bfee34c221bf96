Q fact-text: who's the council's money chief
A: Report of the Section 151 Officer, Eleri Mathias.
S: Eleri Mathias

Q date: last day to call in the savings decision
A: Call-in expires: 27 September 2023.
S: 27 September 2023

Q fact-text: how much was to be saved this year
A: In March 2023 the Council set a net budget of £214.6m which relied on savings of £9.84m, the largest sum in its history.
S: £9.84m

Q fact-text: savings required last year
A: Savings of £6.12m were required in 2022/23, of which £5.30m was delivered.
S: £6.12m

Q fact-text: what did we actually manage to save in 22/23
A: Savings of £6.12m were required in 2022/23, of which £5.30m was delivered.
S: £5.30m

N unanswerable: what savings were required in 2021/22

Q fact-text: size of the net budget
A: In March 2023 the Council set a net budget of £214.6m which relied on savings of £9.84m, the largest sum in its history.
S: £214.6m

Q paraphrase: how much of the cuts will really happen this year
A: At Period 5 it is forecast that £7.61m of the £9.84m will be delivered in the year.
S: £7.61m

Q fact-text: forecast savings at period 3
A: At Period 3 the forecast delivery was £8.27m.
S: £8.27m

N unanswerable: forecast savings delivery at Period 4

Q fact-text: how much is pushed back to next year
A: Of the remainder, £1.38m is delayed to 2024/25 and £0.85m is judged to be undeliverable.
S: £1.38m

Q paraphrase: how much have they given up hope on
A: Of the remainder, £1.38m is delayed to 2024/25 and £0.85m is judged to be undeliverable.
S: £0.85m

Q fact-text: what's the whole council overspend
A: The Council as a whole is forecast to overspend by £3.9m.
S: £3.9m

Q reason: apart from missed savings what's driving the overspend
A: Undelivered savings explain £2.23m of this; the rest comes from homelessness (£1.1m) and home-to-school transport (£0.57m).
S: homelessness (£1.1m) and home-to-school transport (£0.57m)

Q definition: what does at risk mean in the tracker
A: Ratings in the tracker: *Delivered* – the money is out of the budget and the change has happened; *On track*; *At risk* – some of the money will not be found this year; *Undeliverable* – Cabinet is asked to withdraw the proposal.
S: some of the money will not be found this year

Q definition: what is meant by delivered
A: Ratings in the tracker: *Delivered* – the money is out of the budget and the change has happened; *On track*; *At risk* – some of the money will not be found this year; *Undeliverable* – Cabinet is asked to withdraw the proposal.
S: the money is out of the budget and the change has happened

Q date: when did black bags go to every three weeks
A: | S01 | Collect residual waste every three weeks | Environment | 780 | 780 | 520 | 260 | At risk | Began 4 July rather than 1 April because the new lorries came late. Full saving from next year. |
S: 4 July

Q reason: why did the three weekly bins start late
A: | S01 | Collect residual waste every three weeks | Environment | 780 | 780 | 520 | 260 | At risk | Began 4 July rather than 1 April because the new lorries came late. Full saving from next year. |
S: because the new lorries came late

Q fact-table: S01 p5 forecast
A: | S01 | Collect residual waste every three weeks | Environment | 780 | 780 | 520 | 260 | At risk | Began 4 July rather than 1 April because the new lorries came late. Full saving from next year. |
S: 520

N unanswerable: how much did the new lorries cost

Q paraphrase: what do I pay to have my hedge clippings taken away
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
S: £42 a year

Q fact-table: how many homes signed up for the green bin
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
S: 10,260

Q fact-table: how many were expected to sign up for garden waste
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
S: 8,300

Q fact-table: garden waste income p5 against plan
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
S: 431

N unanswerable: how many households have left the garden waste scheme

Q paraphrase: which tip has gone
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
S: Cwm Isaf shut on 30 June

Q paraphrase: why is the other tip still going
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
S: Pont-y-Felin stays open until the judicial review is heard in November

N unanswerable: who brought the judicial review

N unanswerable: when will Pont-y-Felin close

Q fact-table: shortfall on the recycling centres
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
S: 218

Q fact-table: between what hours are lamps turned down
A: | S04 | Dim street lights between midnight and five | Highways | 410 | 410 | 410 | 0 | Delivered | Done in April. Main roads, crossings and the hospital approach are left out. |
S: between midnight and five

Q paraphrase: where are the lights kept at full brightness all night
A: | S04 | Dim street lights between midnight and five | Highways | 410 | 410 | 410 | 0 | Delivered | Done in April. Main roads, crossings and the hospital approach are left out. |
S: Main roads, crossings and the hospital approach are left out

N unanswerable: how many complaints about dimmed street lights

Q fact-table: complaints about long grass
A: | S05 | Reduce grass cutting from nine cuts to five | Highways | 96 | 96 | 96 | 0 | On track | Complaints up from 61 to 204. |
S: 204

Q fact-table: how many cuts a year do verges get now
A: | S05 | Reduce grass cutting from nine cuts to five | Highways | 96 | 96 | 96 | 0 | On track | Complaints up from 61 to 204. |
S: five

N false-premise: why did complaints about grass cutting fall

Q reason: why did the leisure bidder walk away
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: citing energy costs

Q fact-table: when did the bidder pull out of running the pools and gyms
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: 14 July

Q fact-table: deadline for new leisure bids
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: 6 October

N unanswerable: what is the name of the bidder that withdrew

Q fact-table: leisure trust forecast at p3
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: 410

Q fact-table: how much are library hours being cut
A: | S07 | Cut library opening hours by a fifth | Culture | 185 | 185 | 160 | 25 | On track | Redundancy notice periods ran to the end of May. |
S: by a fifth

Q reason: reason libraries saved a bit less than planned
A: | S07 | Cut library opening hours by a fifth | Culture | 185 | 185 | 160 | 25 | On track | Redundancy notice periods ran to the end of May. |
S: Redundancy notice periods ran to the end of May

N unanswerable: how many library staff were made redundant

Q reason: why can't the museum store move in with the archive
A: | S08 | Merge the museum store with the archive | Culture | 70 | 70 | 0 | 70 | Undeliverable | Asbestos was found; removal would cost £410,000. |
S: Asbestos was found

Q fact-table: bill for getting rid of the asbestos
A: | S08 | Merge the museum store with the archive | Culture | 70 | 70 | 0 | 70 | Undeliverable | Asbestos was found; removal would cost £410,000. |
S: £410,000

Q fact-table: how many older people have moved off their day centre
A: | S09 | Reviews of day services for older people | Social care | 540 | 490 | 455 | 85 | At risk | Thirty-one of 48 people have taken another offer. |
S: Thirty-one of 48

Q fact-table: high cost adult placements looked at so far
A: | S10 | Reviews of high-cost placements for adults | Social care | 1,250 | 1,100 | 1,040 | 210 | At risk | Sixty-three of 90 placements reviewed; average reduction £318 a week. |
S: Sixty-three of 90

Q fact-table: average weekly cut per adult placement reviewed
A: | S10 | Reviews of high-cost placements for adults | Social care | 1,250 | 1,100 | 1,040 | 210 | At risk | Sixty-three of 90 placements reviewed; average reduction £318 a week. |
S: £318 a week

N unanswerable: average weekly cost of a child's out-of-county home

Q fact-table: how many of the kids are back from homes elsewhere
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |
S: Four

Q fact-table: how many children were meant to come back
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |
S: eight

Q paraphrase: what's holding up the house for the children
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |
S: A house in Heol Derw needs planning consent

Q fact-table: how many have stopped having carers since the charge went up
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
S: 37

Q fact-table: how many folk are paying more for home care
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
S: 1,140

N unanswerable: how many people pay nothing for home care

Q fact-table: top charge for home care
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
S: £100 a week

Q paraphrase: did anyone check on those who gave up their carers because of the price
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
S: each has been visited

Q reason: why was the sixth form bus cut dropped
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |
S: Council resolved on 28 June to keep the service after a petition of 4,812 names

Q fact-table: how many signed the post 16 bus petition
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |
S: 4,812

N unanswerable: who organised the petition on post-16 transport

N false-premise: when did post-16 transport end

Q fact-table: price of a dinner at comp
A: | S14 | Withdraw subsidy for school meals above the universal offer | Education | 275 | 275 | 260 | 15 | On track | A secondary school meal is now £3.15. |
S: £3.15

N unanswerable: price of a primary school meal

Q fact-table: which service cut its agency spend most
A: | S15 | Reduce agency use in all directorates | Corporate | 900 | 900 | 930 | -30 | Delivered | Spend is down most in refuse collection. |
S: refuse collection

Q fact-table: when did we get out of Tŷ Hafan
A: | S16 | Rationalise offices: leave Tŷ Hafan | Corporate | 1,164 | 1,164 | 1,164 | 0 | Delivered | Lease given up on 24 June; 310 staff moved to the Civic Centre. |
S: 24 June

Q fact-table: how many staff went to the civic centre
A: | S16 | Rationalise offices: leave Tŷ Hafan | Corporate | 1,164 | 1,164 | 1,164 | 0 | Delivered | Lease given up on 24 June; 310 staff moved to the Civic Centre. |
S: 310

Q fact-table: what vacancy rate is assumed now
A: | S17 | Increase assumed vacancy level from 2% to 4% | Corporate | 1,000 | 820 | 1,130 | -130 | Delivered | Recruitment has been slower than expected. |
S: 4%

Q list: which savings are written off as undeliverable
A: | S08 | Merge the museum store with the archive | Culture | 70 | 70 | 0 | 70 | Undeliverable | Asbestos was found; removal would cost £410,000. |
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |

Q list: which proposals brought in more than agreed
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
A: | S15 | Reduce agency use in all directorates | Corporate | 900 | 900 | 930 | -30 | Delivered | Spend is down most in refuse collection. |
A: | S17 | Increase assumed vacancy level from 2% to 4% | Corporate | 1,000 | 820 | 1,130 | -130 | Delivered | Recruitment has been slower than expected. |

Q comparison: which lost more, the leisure trust or the children's homes proposal
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |

Q fact-table: social care forecast P5 £m
A: | Social care | 78.2 | 79.0 | 79.4 | +1.2 | 73.5 |
S: 79.4

Q fact-table: what did social care spend last year in all
A: | Social care | 78.2 | 79.0 | 79.4 | +1.2 | 73.5 |
S: 73.5

Q fact-table: housing variance
A: | Housing | 3.7 | 4.5 | 4.8 | +1.1 | 3.9 |
S: +1.1

N unanswerable: housing outturn 2021/22

Q fact-table: leisure and culture at period 3
A: | Leisure and Culture | 6.1 | 6.5 | 6.9 | +0.8 | 6.6 |
S: 6.5

Q list: which directorate is going to underspend
A: | Corporate | 9.0 | 8.6 | 8.2 | -0.8 | 9.7 |

Q fact-text: how much was in the council fund at the end of March
A: The Council Fund balance stood at £8.9m on 31 March 2023.
S: £8.9m

Q fact-text: lowest the council fund should go
A: The Auditor General has remarked that it ought not to fall below £8.0m.
S: £8.0m

Q fact-text: earmarked reserves total last march
A: Earmarked reserves were £31.7m, down from £38.2m the year before; the largest are the Schools Investment Reserve (£11.4m) and the Insurance Reserve (£4.6m).
S: £31.7m

Q fact-text: how big is the pot for insurance
A: Earmarked reserves were £31.7m, down from £38.2m the year before; the largest are the Schools Investment Reserve (£11.4m) and the Insurance Reserve (£4.6m).
S: £4.6m

N unanswerable: how big is the Redundancy Reserve

Q paraphrase: how many schools are in the red
A: Seven schools were in deficit on 31 March 2023, compared with three in March 2022.
S: Seven

Q fact-text: schools in deficit a year earlier
A: Seven schools were in deficit on 31 March 2023, compared with three in March 2022.
S: three

N unanswerable: which schools are in deficit

Q fact-text: school balances, from what to what
A: School balances fell from £9.3m to £5.2m in the year.
S: from £9.3m to £5.2m

Q fact-text: how many homeless families were in hotels in August
A: The number of households in temporary accommodation was 241 at the end of August, of whom 96 were in hotels.
S: 96

Q fact-text: how many households in temporary accommodation a year ago
A: In August 2022 the figures were 158 and 39.
S: 158

Q fact-text: hotels august 2022
A: In August 2022 the figures were 158 and 39.
S: 39

N unanswerable: how many of the households in temporary accommodation had children

Q who-said: who asked why nobody surveyed the museum store first
A: Councillor Sioned Vaughan (Chair) asked why S08 had been put forward before the building was surveyed.
S: Councillor Sioned Vaughan

Q reason: what was wrong with the earlier survey of the building
A: The Head of Culture answered that a survey had been made in 2011 but had not covered the roof.
S: had not covered the roof

Q who-said: which councillor wants the bins put back how they were
A: Councillor Idris Pugh asked for the three-weekly collection to be reversed, which he said had brought rats to Heol y Castell.
S: Councillor Idris Pugh

Q paraphrase: are there more vermin since the bin change
A: The Head of Environment said that calls about rats were 88 between July and August against 93 in the same months of 2022.
S: 88 between July and August against 93 in the same months of 2022

N unanswerable: how many calls about rats came from Heol y Castell

Q decision: how did scrutiny vote on the tips
A: The Committee recommended, by six votes to four, that S03 be withdrawn as a whole.
S: by six votes to four

Q reason: why shouldn't cabinet scrap the tip closures altogether
A: Cabinet is not advised to accept this, since Cwm Isaf has been sold subject to contract for £265,000.
S: since Cwm Isaf has been sold subject to contract for £265,000

N unanswerable: who is buying the Cwm Isaf site

Q fact-text: price agreed for the closed tip
A: Cabinet is not advised to accept this, since Cwm Isaf has been sold subject to contract for £265,000.
S: £265,000

Q who-said: who spoke for the unions and what about
A: A trade union representative, Mr Rhodri Beynon, warned that the higher vacancy level (S17) was "a saving made out of other people's evenings".
S: Mr Rhodri Beynon

N unanswerable: which union does Mr Beynon represent

Q fact-text: sick days per worker last year
A: Sickness absence averaged 12.4 days per employee in 2022/23, against 10.9 in 2021/22 and a target of 9.5.
S: 12.4 days

Q fact-text: sickness target
A: Sickness absence averaged 12.4 days per employee in 2022/23, against 10.9 in 2021/22 and a target of 9.5.
S: 9.5

N unanswerable: sickness days per employee so far in 2023/24

Q comparison: is sickness any better than the year before
A: Sickness absence averaged 12.4 days per employee in 2022/23, against 10.9 in 2021/22 and a target of 9.5.

Q fact-table: what would renting 20 houses save this year
A: | E3 | Lease 20 houses to replace hotel rooms | 180 | 690 | Cabinet |
S: 180

Q fact-table: leasing houses full year
A: | E3 | Lease 20 houses to replace hotel rooms | 180 | 690 | Cabinet |
S: 690

Q fact-table: how much dearer will parking be
A: | E4 | Raise parking charges by 20p an hour | 95 | 240 | Cabinet |
S: 20p an hour

N unanswerable: what is the parking charge per hour now

Q fact-table: who decides on the posts freeze
A: | E1 | Freeze on posts not facing the public | 420 | 420 | Chief Executive |
S: Chief Executive

Q fact-table: pothole capitalisation saving
A: | E2 | Capitalise part of pothole repairs | 350 | 350 | Section 151 Officer |
S: 350

Q decision: did cabinet stop free swimming for pensioners
A: Recommendation 3 agreed for E3 and E4; E5 refused.
S: E5 refused

N unanswerable: why did Cabinet refuse E5

N false-premise: when does free swimming for over-60s end

Q decision: how much can be taken out of the insurance pot
A: Recommendation 4 agreed, but limited to £600,000.
S: limited to £600,000

Q fact-table: how much did officers want to take from the insurance reserve
A: | E6 | Draw on the Insurance Reserve | 900 | 0 | Council |
S: 900

Q who-said: who had an interest in parking charges
A: Councillor Aled Rees declared a personal interest in E4, since he rents a parking space from the Council, and stayed in the room.
S: Councillor Aled Rees

Q reason: why did Cllr Rees declare an interest
A: Councillor Aled Rees declared a personal interest in E4, since he rents a parking space from the Council, and stayed in the room.
S: since he rents a parking space from the Council

Q decision: did Councillor Rees leave while parking was talked about
A: Councillor Aled Rees declared a personal interest in E4, since he rents a parking space from the Council, and stayed in the room.
S: stayed in the room

Q who-said: who seconded
A: Councillor Prosser moved and Councillor Gwenllian Hywel seconded.
S: Councillor Gwenllian Hywel

N unanswerable: how many Cabinet members voted against

Q date: when was the cabinet decision put out
A: **Decision (published 20 September 2023):** Recommendations 1 and 2 agreed.
S: 20 September 2023

Q date: when will they talk about people's objections to dearer parking
A: | 14 November 2023 | Parking order: objections | Head of Highways |
S: 14 November 2023

Q date: when do we hear how the court case on the tip went
A: | 12 December 2023 | Pont-y-Felin: outcome of court hearing | Monitoring Officer |
S: 12 December 2023

Q date: date of next monitoring report
A: | 14 November 2023 | Period 7 monitoring | Eleri Mathias |
S: 14 November 2023

N unanswerable: when will the Period 9 monitoring go to Cabinet

Q fact-table: who do I ask about the welsh in education plan
A: | 12 December 2023 | Welsh in Education plan | Head of Education |
S: Head of Education


Q paraphrase: how are we doing on putting black bags out less often, money-wise
A: | S01 | Collect residual waste every three weeks | Environment | 780 | 780 | 520 | 260 | At risk | Began 4 July rather than 1 April because the new lorries came late. Full saving from next year. |
S: 520

Q comparison: Will the Cabinet Member tell us whether garden waste subscriptions beat what officers had assumed?
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |

Q fact-table: what were the two tips meant to save
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
S: 290

Q fact-table: tips, what's now expected
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
S: 72

N unanswerable: what will the two recycling centres save in 2024/25

N false-premise: when was the Pont-y-Felin recycling centre shut

Q paraphrase: where did the sports centre plan go wrong
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: The preferred bidder withdrew on 14 July, citing energy costs

Q fact-table: what's the hole from the leisure plan
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
S: 620

Q paraphrase: which savings idea was killed by signatures
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |

Q fact-table: post 16 transport saving originally agreed
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |
S: 640

Q date: when did council decide to keep the college buses
A: | S13 | Remove post-16 transport except for learners with additional needs | Education | 640 | 0 | 0 | 640 | Undeliverable | Council resolved on 28 June to keep the service after a petition of 4,812 names. |
S: 28 June

N unanswerable: how did councillors vote on 28 June

Q fact-table: museum store saving agreed
A: | S08 | Merge the museum store with the archive | Culture | 70 | 70 | 0 | 70 | Undeliverable | Asbestos was found; removal would cost £410,000. |
S: 70

N unanswerable: where is the museum store

Q fact-table: how many children were to be brought closer to home and what's saved so far
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |
S: 480

Q fact-table: the agency saving forecast
A: | S15 | Reduce agency use in all directorates | Corporate | 900 | 900 | 930 | -30 | Delivered | Spend is down most in refuse collection. |
S: 930

N unanswerable: agency spend in social care

Q fact-table: fewer hires than thought: which saving did that help
A: | S17 | Increase assumed vacancy level from 2% to 4% | Corporate | 1,000 | 820 | 1,130 | -130 | Delivered | Recruitment has been slower than expected. |
S: Recruitment has been slower than expected

Q comparison: did the vacancy saving do better or worse than it looked at period 3
A: | S17 | Increase assumed vacancy level from 2% to 4% | Corporate | 1,000 | 820 | 1,130 | -130 | Delivered | Recruitment has been slower than expected. |

N false-premise: why has the vacancy saving fallen short

Q list: which ones have already been delivered
A: | S02 | Charge for garden waste (£42 a year) | Environment | 350 | 395 | 431 | -81 | Delivered | 10,260 households have joined against 8,300 assumed. |
A: | S04 | Dim street lights between midnight and five | Highways | 410 | 410 | 410 | 0 | Delivered | Done in April. Main roads, crossings and the hospital approach are left out. |
A: | S12 | Raise charges for home care to the national maximum (£100 a week) | Social care | 310 | 310 | 322 | -12 | Delivered | 1,140 people pay more; 37 have ended their care, and each has been visited. |
A: | S15 | Reduce agency use in all directorates | Corporate | 900 | 900 | 930 | -30 | Delivered | Spend is down most in refuse collection. |
A: | S16 | Rationalise offices: leave Tŷ Hafan | Corporate | 1,164 | 1,164 | 1,164 | 0 | Delivered | Lease given up on 24 June; 310 staff moved to the Civic Centre. |
A: | S17 | Increase assumed vacancy level from 2% to 4% | Corporate | 1,000 | 820 | 1,130 | -130 | Delivered | Recruitment has been slower than expected. |

Q list: what's at risk
A: | S01 | Collect residual waste every three weeks | Environment | 780 | 780 | 520 | 260 | At risk | Began 4 July rather than 1 April because the new lorries came late. Full saving from next year. |
A: | S03 | Close two household recycling centres | Environment | 290 | 145 | 72 | 218 | At risk | Cwm Isaf shut on 30 June. Pont-y-Felin stays open until the judicial review is heard in November. |
A: | S06 | Hand leisure centres to a trust | Leisure | 620 | 410 | 0 | 620 | At risk | The preferred bidder withdrew on 14 July, citing energy costs. New bids are due on 6 October. |
A: | S09 | Reviews of day services for older people | Social care | 540 | 490 | 455 | 85 | At risk | Thirty-one of 48 people have taken another offer. |
A: | S10 | Reviews of high-cost placements for adults | Social care | 1,250 | 1,100 | 1,040 | 210 | At risk | Sixty-three of 90 placements reviewed; average reduction £318 a week. |
A: | S11 | Bring eight looked-after children back from out-of-county homes | Social care | 960 | 720 | 480 | 480 | At risk | Four are back. A house in Heol Derw needs planning consent. |

Q fact-table: environment and highways outturn last year
A: | Environment and Highways | 24.4 | 24.6 | 24.8 | +0.4 | 24.9 |
S: 24.9

Q fact-table: total forecast at period 3
A: | **Total** | **214.6** | **217.1** | **218.5** | **+3.9** | **207.3** |
S: 217.1

N unanswerable: total forecast at period 4

Q fact-table: education not delegated variance
A: | Education (not delegated) | 21.9 | 22.6 | 23.1 | +1.2 | 21.0 |
S: +1.2

Q fact-text: reserves a year earlier
A: Earmarked reserves were £31.7m, down from £38.2m the year before; the largest are the Schools Investment Reserve (£11.4m) and the Insurance Reserve (£4.6m).
S: £38.2m

Q fact-text: schools investment reserve
A: Earmarked reserves were £31.7m, down from £38.2m the year before; the largest are the Schools Investment Reserve (£11.4m) and the Insurance Reserve (£4.6m).
S: £11.4m

Q comparison: has sickness got worse
A: Sickness absence averaged 12.4 days per employee in 2022/23, against 10.9 in 2021/22 and a target of 9.5.
S: 12.4 days per employee in 2022/23, against 10.9 in 2021/22

N false-premise: why did sickness absence fall in 2022/23

Q fact-text: rats calls last summer
A: The Head of Environment said that calls about rats were 88 between July and August against 93 in the same months of 2022.
S: 93

Q paraphrase: what was the union man's gripe
A: A trade union representative, Mr Rhodri Beynon, warned that the higher vacancy level (S17) was "a saving made out of other people's evenings".
S: a saving made out of other people's evenings

Q date: what day did scrutiny chew over the draft
A: The Corporate Overview Committee considered a draft on 7 September.
S: 7 September

Q fact-text: who chairs the overview committee
A: Councillor Sioned Vaughan (Chair) asked why S08 had been put forward before the building was surveyed.
S: Councillor Sioned Vaughan

Q date: when does full council decide about the insurance money
A: It is recommended that Cabinet (1) note the tracker; (2) withdraw S08 and, so as to give effect to the Council's resolution, S13; (3) approve E3, E4 and E5; and (4) recommend E6 to Council on 18 October 2023.
S: 18 October 2023

N false-premise: when did Cabinet agree to draw £900,000 from the Insurance Reserve

N unanswerable: what is the Insurance Reserve used for

Q decision: which of the three extra money ideas got through cabinet
A: Recommendation 3 agreed for E3 and E4; E5 refused.
S: agreed for E3 and E4

Q fact-table: charge swimmers over sixty, how much would it have raised in a full year
A: | E5 | End free swimming for over-60s above the national scheme | 30 | 75 | Cabinet |
S: 75

N unanswerable: how many over-60s swim free

Q fact-table: parking full year gain
A: | E4 | Raise parking charges by 20p an hour | 95 | 240 | Cabinet |
S: 240

