Q paraphrase: who couldn't make it to the meeting
A: Apologies: Councillor Effie Colquhoun.
S: Councillor Effie Colquhoun

N unanswerable: why could Councillor Colquhoun not attend?

Q paraphrase: did they ever slow the cars down by the school in Portnellan
A: | 11/44 | Seek a lower speed limit at Portnellan school | Mr E. Birnie | March 2012 | Order made 2 March 2012; signs up since the Easter holidays. Closed. |
S: Order made 2 March 2012; signs up since the Easter holidays. Closed.

N unanswerable: what is the new speed limit at Portnellan school?

Q paraphrase: what happened with the winter boats to Sula?
A: | 11/52 | Talk to the ferry company about the winter timetable for Sula | Mrs M. Sillars | December 2011 | Two meetings held. The company offers a Sunday sailing from 28 October but not the late boat on Fridays. |
S: Two meetings held. The company offers a Sunday sailing from 28 October but not the late boat on Fridays.

N unanswerable: what happened with the winter boats to Ronsay?

Q fact-table: who was to speak with the ferry operator
A: | 11/52 | Talk to the ferry company about the winter timetable for Sula | Mrs M. Sillars | December 2011 | Two meetings held. The company offers a Sunday sailing from 28 October but not the late boat on Fridays. |
S: Mrs M. Sillars

Q date: when should the cattle grid report have been ready
A: | 12/07 | Report on the state of cattle grids | Roads Manager (Mr A. Tulloch) | August 2012 | Survey done for the mainland; the islands will follow by November owing to sickness. |
S: August 2012

Q paraphrase: how's the cattle grid check coming on?
A: | 12/07 | Report on the state of cattle grids | Roads Manager (Mr A. Tulloch) | August 2012 | Survey done for the mainland; the islands will follow by November owing to sickness. |
S: Survey done for the mainland; the islands will follow by November owing to sickness.

N unanswerable: how many cattle grids need repair

Q paraphrase: are we getting grit bins in Craigdhu and Craigdarroch, latest
A: | 12/09 | Provide salt bins at Craigdhu and Craigdarroch | Roads Manager (Mr A. Tulloch) | October 2012 | Bins ordered for Craigdhu. Craigdarroch awaits the landowner's leave. |
S: Bins ordered for Craigdhu. Craigdarroch awaits the landowner's leave.

N unanswerable: who is the landowner at Craigdarroch

Q paraphrase: who had to look into the public loos?
A: | 12/13 | Review of public conveniences | Property Officer (Mrs J. Keddie) | May 2012 | Reported on 31 May; comfort scheme to be tried in Kirkinver only. Closed. |
S: Property Officer (Mrs J. Keddie)

N unanswerable: which public toilets will close in Portnellan?

Q fact-table: Ronsay phone mast update
A: | 12/15 | Press for a mobile mast on Ronsay | Mr E. Birnie | September 2012 | Letter to the Minister on 14 June; reply of 20 July promises a survey "within the year". |
S: Letter to the Minister on 14 June; reply of 20 July promises a survey "within the year".

N false-premise: when will the Ronsay mast be switched on

Q fact-table: A roads RCI latest
A: | A roads | 33.1% | 32.8% | 32.9% | 30.5% | 21 |
S: 32.9%

Q fact-table: b roads index 2009-11
A: | B roads | 41.6% | 42.9% | 40.2% | 36.3% | 22 |
S: 42.9%

N unanswerable: B roads index 2007-09

Q paraphrase: how bad are the wee side roads, newest share
A: | Unclassified | 46.2% | 49.8% | 53.5% | 38.3% | 31 |
S: 53.5%

Q paraphrase: where do we come in Scotland on the smallest roads
A: | Unclassified | 46.2% | 49.8% | 53.5% | 38.3% | 31 |
S: 31

N unanswerable: what is the target for unclassified roads

Q fact-table: c road scottish average
A: | C roads | 44.0% | 45.7% | 47.3% | 36.0% | 27 |
S: 36.0%

Q definition: what is the road condition index
A: Mr Birnie said that the road condition index, the share of road that should be considered for treatment, had got worse for unclassified roads but that A roads had held steady.
S: the share of road that should be considered for treatment

N unanswerable: why have unclassified roads got worse?

Q fact-table: how many gritters does Glen Orrin have
A: | Glen Orrin | 5 | 2,650 | 3,990 | 2,310 | 590 | 402 | 430 |
S: 5

Q paraphrase: salt spread out of Kirkinver in the hard winter of 2010/11
A: | Kirkinver | 7 | 4,200 | 5,870 | 2,940 | 812 | 466 | 540 |
S: 5,870

Q fact-table: salt used Kirkinver 2011/12
A: | Kirkinver | 7 | 4,200 | 5,870 | 2,940 | 812 | 466 | 540 |
S: 2,940

N unanswerable: salt in stock at Kirkinver on 1 October 2012

Q fact-table: what did winter cost at the Portnellan depot last winter, 2011/12
A: | Portnellan | 4 | 1,900 | 2,615 | 1,220 | 377 | 231 | 265 |
S: 231

Q fact-table: Portnellan winter money for this coming winter
A: | Portnellan | 4 | 1,900 | 2,615 | 1,220 | 377 | 231 | 265 |
S: 265

Q paraphrase: how much salt did Ronsay have put by in autumn 2011
A: | Ronsay | 1 | 160 | 133 | 71 | 38 | 27 | 30 |
S: 160

N unanswerable: how much salt did Port Ardle depot use

Q fact-table: whole winter bill 2010/11
A: | Total | 19 | 9,360 | 13,010 | 6,729 | 1,913 | 1,187 | 1,340 |
S: 1,913

Q fact-table: Sula winter cost the year before last (2010/11)
A: | Sula | 2 | 450 | 402 | 188 | 96 | 61 | 75 |
S: 96

Q paraphrase: are they shutting Glen Orrin depot?
A: The Director replied that no proposal to close it had been made, but that the lease would end in 2014 and that the landlord had asked for a higher rent.
S: no proposal to close it had been made

Q date: when is the lease up at Glen Orrin
A: The Director replied that no proposal to close it had been made, but that the lease would end in 2014 and that the landlord had asked for a higher rent.
S: 2014

N unanswerable: what rent does the Glen Orrin landlord want

Q who-said: who wanted to know if Glen Orrin depot was safe
A: Councillor Gow asked whether the Glen Orrin depot could be kept open.
S: Councillor Gow

Q decision: what was the vote on leaving pavement gritting as it is
A: On a division the amendment fell by 2 votes to 4 and the motion became the decision.
S: 2 votes to 4

Q who-said: who backed Rennie on gritting the pavements early
A: Councillor Rennie, seconded by Councillor Laidlaw, moved that the footways of Kirkinver be gritted before 7.30 am on weekdays.
S: Councillor Laidlaw

N unanswerable: how many minutes late are Kirkinver footways gritted now

N unanswerable: what would gritting the footways before 7.30 cost?

Q paraphrase: whats a night on the pier for my yacht this year
A: | Visiting yachts, alongside | per night | 14.00 | 16.00 | 17.50 |
S: 16.00

Q fact-table: yacht alongside from next April
A: | Visiting yachts, alongside | per night | 14.00 | 16.00 | 17.50 |
S: 17.50

Q fact-table: buoy per night last year
A: | Visiting yachts, mooring buoy | per night | 8.00 | 10.00 | 10.00 |
S: 8.00

N unanswerable: price per week for a visiting yacht

Q paraphrase: what cut of the catch will trawlers hand over next year?
A: | Fishing vessels, landing | % of catch value | 2.50 | 2.50 | 2.75 |
S: 2.75

Q fact-table: salmon farm boats 2011/12 dues
A: | Fish farm workboats | per metre per month | 11.40 | 12.00 | 13.20 |
S: 11.40

N unanswerable: fish farm feed barge dues

Q paraphrase: liner tourists - charge a head from April 2013
A: | Cruise ships | per passenger | 1.10 | 1.25 | 1.75 |
S: 1.75

Q fact-table: local wee boats now, per metre
A: | Resident small boats | per metre per year | 36.00 | 37.50 | 38.60 |
S: 37.50

N unanswerable: resident small boats dues 2014/15

Q reason: why's the charge on logs going down
A: Mrs Sillars explained that timber was to be cheaper so as to take lorries off the Glen Orrin road.
S: so as to take lorries off the Glen Orrin road

Q fact-table: timber due agreed
A: | Timber | per tonne | 0.95 | 1.00 | 0.90 |
S: 0.90

N false-premise: why was the due for fresh water cut?

Q decision: did they go for a weekly yacht price?
A: The Cruising Association had asked for a weekly rate for yachts; the Committee did not agree to one but will look at it again in February 2013.
S: the Committee did not agree to one but will look at it again in February 2013

Q fact-table: tonnes of fish at Kirkinver in 2011
A: | Kirkinver | 3,410 | 3,288 | 1,140 | 1,305 | 6 | 9 | 84 |
S: 3,288

Q fact-table: portnellan fish 2010
A: | Portnellan | 1,220 | 1,506 | 410 | 388 | 0 | 0 | 12 |
S: 1,220

N unanswerable: value of fish landed at Portnellan 2011

Q reason: how come Portnellan got more fish
A: The rise in landings at Portnellan came from two prawn boats moving from Port Ardle in spring 2011.
S: two prawn boats moving from Port Ardle in spring 2011

Q paraphrase: how much does the old pier on Sula lose
A: | Sula, Old Pier | 64 | 58 | 920 | 1,017 | 2 | 3 | -21 |
S: -21

Q fact-table: Sula ferry terminal made what in 2011/12?
A: | Sula, Ferry Terminal | 0 | 0 | 0 | 0 | 0 | 0 | 46 |
S: 46

N unanswerable: passengers through the Sula ferry terminal

Q fact-table: liners expected at Ronsay
A: | Ronsay | 188 | 171 | 233 | 260 | 1 | 4 | -9 |
S: 4

Q fact-table: how many cruise ships came to Ronsay in 2011
A: | Ronsay | 188 | 171 | 233 | 260 | 1 | 4 | -9 |
S: 1

N unanswerable: cruise passengers at Ronsay 2011

Q fact-table: port ardle yacht nights 2011
A: | Port Ardle | 905 | 870 | 75 | 64 | 0 | 0 | -3 |
S: 64

Q fact-text: how much did Port Ardle lose the year before
A: Port Ardle's loss is nevertheless smaller than in 2010/11, when it stood at £11,000.
S: £11,000

N unanswerable: how much did Ronsay harbour lose in 2010/11

Q paraphrase: how much of the second breakwater job slips to next year
A: | Kirkinver breakwater, stage 2 | 400 | 0 | 50 | 350 | Red | Marine licence not yet granted. |
S: 350

Q reason: what's stopping the second bit of the breakwater?
A: | Kirkinver breakwater, stage 2 | 400 | 0 | 50 | 350 | Red | Marine licence not yet granted. |
S: Marine licence not yet granted.

N unanswerable: when will the marine licence for stage 2 be granted

Q fact-table: first stage breakwater final cost they expect
A: | Kirkinver breakwater, stage 1 | 2,750 | 640 | 2,810 | 0 | Amber | Rock dearer than tendered by £60,000. |
S: 2,810

N unanswerable: stage 3 of the breakwater approved sum

Q paraphrase: how are we doing on the Ronsay ferry ramp
A: | Ronsay linkspan | 1,900 | 1,215 | 1,885 | 0 | Green | To be handed over in September. |
S: Green

Q reason: why can't they get on with the Orrin bridge?
A: | Bridge of Orrin strengthening | 680 | 45 | 430 | 250 | Amber | No work in the river until the salmon have run. |
S: No work in the river until the salmon have run.

Q fact-table: spent so far on the Craigdarroch wall
A: | Craigdarroch retaining wall | 310 | 288 | 305 | 0 | Green | Done, snagging left. |
S: 288

N unanswerable: spent so far on a retaining wall at Craigdhu

Q paraphrase: what's the hitch with the cemetery
A: | Burial ground, Portnellan | 150 | 12 | 40 | 110 | Red | SEPA wants more trial pits. |
S: SEPA wants more trial pits.

Q fact-table: street lamps money allowed
A: | LED street lamps, Kirkinver | 220 | 0 | 220 | 0 | Green | Lamps delivered; work starts in October. |
S: 220

N unanswerable: energy saved by the LED lamps

Q fact-table: what did Craigdhu hall get
A: | Craigdhu Hall | 9,800 | 7,500 | Roof | Three quotes |
S: 7,500

Q fact-table: what had Craigdhu hall wanted
A: | Craigdhu Hall | 9,800 | 7,500 | Roof | Three quotes |
S: 9,800

Q reason: why did Craigdarroch get nothing for its kitchen
A: | Craigdarroch Institute | 6,000 | 0 | Kitchen | Refused; no accounts sent |
S: Refused; no accounts sent

N unanswerable: who moved the refusal of the Craigdarroch grant

Q paraphrase: any strings attached to Sula's heating money?
A: | Sula Drill Hall | 14,500 | 10,000 | Heating | Lottery match by March 2013 |
S: Lottery match by March 2013

Q fact-table: what is Ronsay's grant to be spent on
A: | Ronsay Community Centre | 3,250 | 3,250 | Floor | None |
S: Floor

Q paraphrase: is Glen Orrin getting new windows paid, how much
A: | Glen Orrin Old School | 12,000 | Deferred | Windows | Ownership to be proved |
S: Deferred

N unanswerable: total left in the halls grant budget

Q who-said: which councillor went out because she's a trustee
A: Councillor Strang declared an interest in Port Ardle Hall as a trustee and left the room.
S: Councillor Strang

Q who-said: who felt Craigdarroch was hard done by
A: Councillor Laidlaw thought the refusal to Craigdarroch harsh but did not move against it.
S: Councillor Laidlaw

Q date: when's the ferry special
A: | Special meeting on ferries | 27 September 2012 | 2.00 pm | Sula Drill Hall |
S: 27 September 2012

Q fact-table: where will they sit in May 2013
A: | Ordinary meeting | 2 May 2013 | 11.00 am | Portnellan Institute |
S: Portnellan Institute

N unanswerable: place of the meeting in August 2013
