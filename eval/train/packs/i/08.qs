Q fact-table: occupancy of Pound House 2009/10
A: | Pound House | Stoke Vernon | 31 | 14 | 77% | 58% | £1,004 | Adequate (1 star) | £640,000 |
S: 58%

Q fact-table: occupancy Pound Lane 2009/10
A: | Pound Lane | Worminster | 44 | 38 | 96% | 95% | £611 | Good (2 star) | £160,000 |
S: 95%

Q fact-table: unit cost per week Pound Lane
A: | Pound Lane | Worminster | 44 | 38 | 96% | 95% | £611 | Good (2 star) | £160,000 |
S: £611

Q fact-table: What is the weekly unit cost at Pound House?
A: | Pound House | Stoke Vernon | 31 | 14 | 77% | 58% | £1,004 | Adequate (1 star) | £640,000 |
S: £1,004

Q fact-table: CQC rating of The Limes
A: | The Limes | Hallow Green | 36 | 33 | 94% | 95% | £649 | Good (2 star) | £1,150,000 |
S: Good (2 star)

Q fact-table: CQC rating of The Lindens
A: | The Lindens | Evenham | 38 | 34 | 93% | 94% | £651 | Poor (0 star) | £245,000 |
S: Poor (0 star)

Q fact-table: How many beds has The Lindens?
A: | The Lindens | Evenham | 38 | 34 | 93% | 94% | £651 | Poor (0 star) | £245,000 |
S: 38

Q fact-table: long-stay residents Homelea September 2010
A: | Homelea | Broadwick | 40 | 35 | 94% | 93% | £640 | Good (2 star) | £180,000 |
S: 35

Q paraphrase: how much doing up does fairways need
A: | Fairways | Upper Tenbridge | 28 | 20 | 91% | 84% | £758 | Adequate (1 star) | £505,000 |
S: £505,000

Q paraphrase: is the old folks place at Broadwick any good according to the watchdog
A: | Homelea | Broadwick | 40 | 35 | 94% | 93% | £640 | Good (2 star) | £180,000 |
S: Good (2 star)

Q fact-table: Fairways occupancy 2008/09
A: | Fairways | Upper Tenbridge | 28 | 20 | 91% | 84% | £758 | Adequate (1 star) | £505,000 |
S: 91%

Q fact-table: Brook House Tenbridge repairs needed
A: | Brook House | Tenbridge | 34 | 26 | 90% | 88% | £701 | Good (2 star) | £390,000 |
S: £390,000

Q paraphrase: which of our homes got top marks from the inspectors
A: | Abbotsfield | Worminster | 42 | 36 | 95% | 96% | £622 | Excellent (3 star) | £210,000 |
A: | Orchard Bank | Pershall | 30 | 25 | 92% | 92% | £690 | Excellent (3 star) | £330,000 |

Q list: Which County homes are rated adequate or poor?
A: | Fairways | Upper Tenbridge | 28 | 20 | 91% | 84% | £758 | Adequate (1 star) | £505,000 |
A: | Pound House | Stoke Vernon | 31 | 14 | 77% | 58% | £1,004 | Adequate (1 star) | £640,000 |
A: | The Lindens | Evenham | 38 | 34 | 93% | 94% | £651 | Poor (0 star) | £245,000 |

Q fact-table: Orchard Bank number of beds
A: | Orchard Bank | Pershall | 30 | 25 | 92% | 92% | £690 | Excellent (3 star) | £330,000 |
S: 30

Q fact-table: which town is Ryelands in
A: | Ryelands | Bewdham | 37 | 31 | 92% | 91% | £660 | Good (2 star) | £295,000 |
S: Bewdham

Q comparison: which is dearer to run per week, Cherry Lea or Abbotsfield
A: | Cherry Lea | Malham Wells | 38 | 33 | 93% | 94% | £645 | Good (2 star) | £275,000 |
A: | Abbotsfield | Worminster | 42 | 36 | 95% | 96% | £622 | Excellent (3 star) | £210,000 |
S: £645

Q paraphrase: which is the emptiest home the county has got
A: | Pound House | Stoke Vernon | 31 | 14 | 77% | 58% | £1,004 | Adequate (1 star) | £640,000 |
S: Pound House

Q fact-text: cost of repairs to The Limes over five years
A: She said that The Limes would need £1.15 million in repairs over five years and Pound House £640,000.
A: | The Limes | Hallow Green | 36 | 33 | 94% | 95% | £649 | Good (2 star) | £1,150,000 |
S: £1.15 million

Q fact-text: How many signatures were on The Limes petition?
A: He said that the Cabinet had not seen the petition of 3,412 signatures about The Limes, which was handed in on 26th July.
S: 3,412

Q date: when was the petition handed in
A: He said that the Cabinet had not seen the petition of 3,412 signatures about The Limes, which was handed in on 26th July.
S: 26th July

Q who-said: Who called in the closure decision?
A: CALL-IN OF CABINET DECISION ON CARE HOMES.** Mr Akers, supported by Mrs Bolingbroke and Mr Purslow, had called in the decision of Cabinet of 27th July to close The Limes at Hallow Green and Pound House at Stoke Vernon.
S: Mr Akers

Q who-said: who pointed out that pound house was more than half empty
A: Mr Fennimore reminded the Committee that Pound House had only 14 residents in 31 beds, whereas The Limes had 33 in 36.
S: Mr Fennimore

Q decision: What was the vote on the amendment about The Limes?
A: The amendment was carried by 5 votes to 3 and, on becoming the substantive motion, was carried by 7 votes to none with one abstention (Mr Akers).
S: carried by 5 votes to 3

Q decision: what was resolved about Pound House
A: **Resolved –** That the decision on The Limes be referred back to Cabinet, and that the decision on Pound House be allowed to take effect.
S: that the decision on Pound House be allowed to take effect

Q decision: Is The Limes going back to Cabinet?
A: **Resolved –** That the decision on The Limes be referred back to Cabinet, and that the decision on Pound House be allowed to take effect.
S: That the decision on The Limes be referred back to Cabinet

Q who-said: who abstained on the final vote
A: The amendment was carried by 5 votes to 3 and, on becoming the substantive motion, was carried by 7 votes to none with one abstention (Mr Akers).
S: Mr Akers

Q paraphrase: how much less grub gets thrown out at ryelands now
A: At Abbotsfield waste fell from 19% to 8% of food served and at Ryelands from 22% to 15%.
S: from 22% to 15%

Q fact-text: food waste at Abbotsfield before and after
A: At Abbotsfield waste fell from 19% to 8% of food served and at Ryelands from 22% to 15%.
S: from 19% to 8%

Q reason: why can't they cook on site at orchard bank
A: Mrs Westcombe asked that it be tried at Orchard Bank; the Catering Manager said that its kitchen was too small.
S: its kitchen was too small

Q fact-text: number of dignity champions
A: DIGNITY CHAMPIONS.** There were now 146 dignity champions in the county, against a target of 200 by March 2011.
S: 146

Q fact-text: dignity champions target March 2011
A: DIGNITY CHAMPIONS.** There were now 146 dignity champions in the county, against a target of 200 by March 2011.
S: 200

Q who-said: Who complained that night staff were left out of the target?
A: Miss Okonjo said that the target took no account of night staff.
S: Miss Okonjo

Q fact-text: places bought from independent homes
A: **1.** The County Council runs eleven homes with 398 beds, and buys a further 2,214 places from 127 independent homes.
S: 2,214

Q fact-text: How many homes did the county run in 2005/06?
A: In 2005/06 it ran 17 homes with 601 beds.
S: 17

Q fact-text: average weekly cost of independent home place
A: A place in a County Council home costs £684 a week on average and a place bought from an independent home £431, although the former figure includes £88 of central charges.
S: £431

Q paraphrase: what does the average bed in a council-run place set the taxpayer back each week
A: A place in a County Council home costs £684 a week on average and a place bought from an independent home £431, although the former figure includes £88 of central charges.
S: £684

Q definition: How is occupancy worked out?
A: **2.** *Occupancy* is the number of nights on which a bed is filled, as a share of all nights; a bed kept for a resident in hospital is counted as filled for the first 42 nights.

Q paraphrase: if mum's in hospital how long do they count her bed as taken
A: **2.** *Occupancy* is the number of nights on which a bed is filled, as a share of all nights; a bed kept for a resident in hospital is counted as filled for the first 42 nights.
S: the first 42 nights

Q definition: what's an extra care flat
A: An extra care flat is a flat with its own front door in a building where care staff are on hand day and night; the County wants 450 by 2015 and has 162.

Q fact-text: extra care flats the county wants by 2015
A: An extra care flat is a flat with its own front door in a building where care staff are on hand day and night; the County wants 450 by 2015 and has 162.
S: 450

Q reason: Why was The Lindens rated poor?
A: **3.** The Lindens was rated poor after a Care Quality Commission (CQC) inspection on 2nd and 3rd June 2010, because medicines were not signed for and because there was no registered manager.
S: medicines were not signed for and because there was no registered manager

Q date: manager appointed at The Lindens
A: A manager, Mrs Beth Thurlow, was appointed on 16th August.
S: 16th August

Q paraphrase: since when cant anybody new move into the lindens
A: New admissions have been suspended since 11th June.
S: 11th June

Q date: closing date Pound House
A: **4.** Pound House is expected to close on 31st January 2011.
S: 31st January 2011

Q fact-text: How many Pound House residents chose Ryelands?
A: Nine of its fourteen residents have chosen Ryelands, three Cherry Lea and one an independent home; one family has not decided.
S: Nine

Q fact-text: pound house residents going to Cherry Lea
A: Nine of its fourteen residents have chosen Ryelands, three Cherry Lea and one an independent home; one family has not decided.
S: three

Q fact-table: residential older people fee 2010/11
A: | Residential, older people | 372 | 376 | 421 | 376 | 968 |
S: 376

Q fact-table: residential older people with dementia proposed 2011/12
A: | Residential, older people with dementia | 415 | 423 | 488 | 432 | 517 |
S: 432

Q fact-table: nursing older people fee asked by care association
A: | Nursing, older people | 468 | 473 | 530 | 473 | 402 |
S: 530

Q fact-table: nursing older people with dementia 2009/10 fee
A: | Nursing, older people with dementia | 489 | 498 | 561 | 508 | 133 |
S: 489

Q fact-table: places bought nursing dementia
A: | Nursing, older people with dementia | 489 | 498 | 561 | 508 | 133 |
S: 133

Q fact-table: What fee is proposed for learning disability residential in 2011/12?
A: | Residential, learning disability (standard) | 690 | 690 | 735 | 676 | 121 |
S: 676

Q paraphrase: whats the council going to pay a week for gran in a nursing home if she hasn't got dementia
A: | Nursing, older people | 468 | 473 | 530 | 473 | 402 |
S: 473

Q paraphrase: if you've got savings what will a week in a council home cost you from april
A: | Council home, full charge to resident | 560 | 595 | n/a | 640 | n/a |
S: 640

Q fact-table: full charge to residents in council homes this year 2010/11
A: | Council home, full charge to resident | 560 | 595 | n/a | 640 | n/a |
S: 595

Q fact-table: respite older people weekly 2011/12 proposed
A: | Respite, older people, per week | 392 | 396 | 440 | 400 | n/a |
S: 400

Q fact-table: physical disability residential fee 2009/10
A: | Residential, physical disability | 602 | 602 | 660 | 602 | 46 |
S: 602

Q list: Which fees would fall in 2011/12?
A: | Residential, learning disability (standard) | 690 | 690 | 735 | 676 | 121 |

Q who-said: who warned that homes would go bust
A: Its secretary, Mr Ted Lovelock, says that "two homes a month will go to the wall".
S: Mr Ted Lovelock

Q fact-text: What would it cost to give the care association everything it asks?
A: To give all that is asked would cost £4.6 million; what is proposed costs £410,000.
S: £4.6 million

Q fact-text: council estimate of care home inflation
A: Inflation in care homes is put by the Council at 2.1%, most of it the rise in the minimum wage from £5.80 to £5.93 an hour on 1st October 2010.
S: 2.1%

Q paraphrase: lowest legal pay per hour from october 2010
A: Inflation in care homes is put by the Council at 2.1%, most of it the rise in the minimum wage from £5.80 to £5.93 an hour on 1st October 2010.
S: £5.93

Q fact-table: County Council homes staffing forecast 2010/11
A: | County Council homes, staffing | 10,815 | 10,240 | 10,530 | 290 |
S: 10,530

Q fact-table: county homes running costs budget 2010/11
A: | County Council homes, running costs | 2,906 | 2,850 | 2,871 | 21 |
S: 2,850

Q fact-table: independent residential older people overspend
A: | Independent residential, older people | 30,410 | 30,995 | 32,140 | 1,145 |
S: 1,145

Q fact-table: independent nursing older people forecast
A: | Independent nursing, older people | 13,022 | 13,300 | 12,885 | (415) |
S: 12,885

Q fact-table: learning disability residential 2009/10 outturn
A: | Learning disability residential | 9,640 | 9,800 | 10,215 | 415 |
S: 9,640

Q fact-table: income from residents budget against forecast
A: | Income from residents | (16,220) | (16,900) | (16,640) | 260 |
S: (16,640)

Q paraphrase: what does the nhs chip in, by the newest estimate
A: | Income from the Primary Care Trust | (2,480) | (2,400) | (2,515) | (115) |
S: (2,515)

Q paraphrase: how deep in the red is the whole care homes budget
A: | **Net** | **50,863** | **50,700** | **52,242** | **1,542** |
S: 1,542

Q fact-table: mental health residential over or under
A: | Mental health residential | 790 | 805 | 812 | 7 |
S: 7

Q fact-text: people who ran out of their own money 2009/10
A: **6.** Under 60% of those who come to us having run out of their own money had taken advice before they entered a home; 83 such people came in 2009/10, up from 57.
S: 83

Q fact-table: relatives agreeing the Council should go on running homes
A: | The Council should go on running homes | 91 | 88 | 94 | 63 | 76 |
S: 88

Q fact-table: public who think homes should be sold to private firms
A: | Homes should be sold to private firms | 2 | 4 | 3 | 12 | 8 |
S: 12

Q fact-table: residents who would move five miles for a better room
A: | I would move five miles for a better room | 18 | 42 | n/a | 51 | 43 |
S: 18

Q fact-table: residents who would move ten miles for a better room
A: | I would move ten miles for a better room | 6 | 21 | n/a | 33 | 25 |
S: 6

Q fact-table: staff for handing homes to a charity or trust %
A: | Homes should be handed to a charity or trust | 9 | 17 | 14 | 35 | 25 |
S: 14

Q paraphrase: do ordinary people think pensioners ought to be helped in their own place rather
A: | People should be helped to stay at home instead | 34 | 29 | 40 | 77 | 56 |
S: 77

Q paraphrase: did the old folk themselves feel rushed into answering
A: | I was given enough time to reply | 47 | 51 | 66 | 72 | 63 |
S: 47

Q date: consultation on the future of homes start and end
A: **7.** The consultation ran from 10th May to 30th July.
S: 10th May to 30th July

Q fact-table: neglect alerts 2009/10
A: | 64 | 49 | Neglect | 27 | 5 | 59 |
S: 64

Q fact-table: physical abuse by staff alerts 2008/09
A: | 41 | 38 | Physical abuse by staff | 11 | 4 | 37 |
S: 38

Q fact-table: physical abuse by another resident substantiated
A: | 58 | 30 | Physical abuse by another resident | 39 | 9 | 49 |
S: 39

Q paraphrase: how many times was somebody hit by a fellow resident last year
A: | 58 | 30 | Physical abuse by another resident | 39 | 9 | 49 |
S: 58

Q fact-table: wrong medicines alerts in County homes
A: | 31 | 17 | Wrong medicines | 24 | 7 | 24 |
S: 7

Q fact-table: financial abuse in independent homes alerts
A: | 17 | 21 | Financial abuse | 6 | 0 | 17 |
S: 17

Q paraphrase: how many reports of carers pinching money turned out to be true
A: | 17 | 21 | Financial abuse | 6 | 0 | 17 |
S: 6

Q fact-table: total safeguarding alerts proven 2009/10
A: | 251 | 187 | All | 123 | 29 | 222 |
S: 123

Q comparison: Did any kind of alert fall between 2008/09 and 2009/10?
A: | 17 | 21 | Financial abuse | 6 | 0 | 17 |
S: Financial abuse

Q fact-table: dementia training at Fairways progress
A: | Fairways: rating | Training in dementia for all staff | Sally Minchin | 30.10.10 | 12 of 29 trained | Red |
S: 12 of 29 trained

Q fact-table: Fairways respite beds open
A: | Fairways: occupancy | Turn eight beds into respite | Jon Pardoe | 31.12.10 | Registration varied; three respite beds open | Amber |
S: three respite beds open

Q fact-table: How many Pound House staff have been placed?
A: | Pound House: staff | Find posts for 38 staff | Keith Oram | 31.1.11 | 21 placed, nine to leave by choice | Amber |
S: 21 placed, nine to leave by choice

Q fact-table: pound house residents reassessed
A: | Pound House: residents | Reassessment of each resident | Sally Minchin | 31.10.10 | 13 of 14 done | Green |
S: 13 of 14 done

Q fact-table: who is responsible for the second survey of The Limes
A: | The Limes: repairs | Second survey by an outside firm | Keith Oram | 15.11.10 | Firm named 1st October | Green |
S: Keith Oram

Q date: deadline second survey The Limes
A: | The Limes: repairs | Second survey by an outside firm | Keith Oram | 15.11.10 | Firm named 1st October | Green |
S: 15.11.10

Q paraphrase: are the tablets being given out properly now at the lindens
A: | The Lindens: medicines | Weekly audit by a pharmacist | Beth Thurlow | 30.9.10 | Six audits; no error in the last three | Green |
S: no error in the last three

Q paraphrase: has the leaflet for people paying their own way gone out to the docs
A: | Self-funders | Advice leaflet in each surgery | Miriam Vale | 1.9.10 | Printed; not sent out | Red |
S: Printed; not sent out

Q list: Which actions are red?
A: | Fairways: rating | Training in dementia for all staff | Sally Minchin | 30.10.10 | 12 of 29 trained | Red |
A: | Self-funders | Advice leaflet in each surgery | Miriam Vale | 1.9.10 | Printed; not sent out | Red |

Q date: when does Cabinet decide on The Limes
A: The Committee is invited** to (a) comment on the fees proposed; (b) ask that the second survey of The Limes be seen by this Committee on 2nd December before Cabinet takes its decision on 14th December; and (c) note the alerts.
S: 14th December

N unanswerable: What is the occupancy of Pound House for 2010/11?

N unanswerable: Which firm is to do the second survey of The Limes?

N unanswerable: How many of the public said they would move five miles at Abbotsfield?

N unanswerable: How did Mrs Westcombe vote on the amendment?

N unanswerable: What rating did The Lindens have before June 2010?

N unanswerable: number of long-stay residents at The Limes in 2009

N unanswerable: which independent home has a Pound House resident chosen

N unanswerable: What will be saved each year by closing Pound House?

N unanswerable: safeguarding alerts at The Lindens

N unanswerable: number of waiting list for extra care flats

N unanswerable: nursing fee paid by neighbouring counties

N false-premise: Why did Cabinet decide in September to keep The Limes open?

N false-premise: When did Fairways stop taking new residents?

N false-premise: why has the council agreed to a 12% rise in fees

N false-premise: Why did the CQC rate Orchard Bank as poor?

Q paraphrase: how many old folk live at the limes
A: | The Limes | Hallow Green | 36 | 33 | 94% | 95% | £649 | Good (2 star) | £1,150,000 |
A: Mr Fennimore reminded the Committee that Pound House had only 14 residents in 31 beds, whereas The Limes had 33 in 36.
S: 33

Q paraphrase: would the old people themselves shift ten miles for somewhere nicer
A: | I would move ten miles for a better room | 6 | 21 | n/a | 33 | 25 |
S: 6

Q paraphrase: what do care home bosses want a week for an ordinary place for a pensioner
A: | Residential, older people | 372 | 376 | 421 | 376 | 968 |
S: 421

Q paraphrase: how often were folk given the wrong tablets, year before last
A: | 31 | 17 | Wrong medicines | 24 | 7 | 24 |
S: 17

Q paraphrase: have the staff losing their jobs at pound house been found others
A: | Pound House: staff | Find posts for 38 staff | Keith Oram | 31.1.11 | 21 placed, nine to leave by choice | Amber |
S: 21 placed, nine to leave by choice

Q paraphrase: how much are we overspending on homes for people with learning difficulties
A: | Learning disability residential | 9,640 | 9,800 | 10,215 | 415 |
S: 415

Q paraphrase: which council home needs least doing to it
A: | Pound Lane | Worminster | 44 | 38 | 96% | 95% | £611 | Good (2 star) | £160,000 |
S: Pound Lane

Q paraphrase: do the families want a charity to run the homes
A: | Homes should be handed to a charity or trust | 9 | 17 | 14 | 35 | 25 |
S: 17
