Q reason: why are they putting prices up at all - how much did government take off us?
A: In October 2010 the Government's Spending Review cut the formula grant of this Council by 13.8% for 2011/12.
S: 13.8%

Q decision: cap cabinet set on fee rises before Christmas
A: Cabinet on 7 December 2010 agreed that no fee should rise by more than 10% unless the service lost money, and that charges for the over-60s should be looked at again.
S: no fee should rise by more than 10% unless the service lost money

N unanswerable: by how much was the formula grant cut for 2012/13

Q fact-text: vat went up when
A: Value added tax rose to 20% on 4 January 2011 and the charges shown include it wherever it applies.
S: 4 January 2011

Q decision: what did the scrutiny lot want done about Priory Street?
A: It asked for the increase at the Priory Street car park to be halved, and for the charge for rat treatment to be dropped.
S: the increase at the Priory Street car park to be halved

N unanswerable: what did Overview ask about Priory Lane

Q decision: are officers telling cabinet to drop the rat charge?
A: Cabinet is advised to agree to the second but not the first.
S: agree to the second but not the first

Q paraphrase: what'll an hour on Priory St set me back
A: | Priory Street | 212 | 0.80 | 1.00 | 4.50 | 5.00 | 1.00 flat | 286,400 | 271,000 | 305,000 |
S: 1.00

Q fact-table: priory lane one hour new
A: | Priory Lane | 64 | 0.60 | 0.70 | 3.00 | 3.00 | Free | 41,150 | 40,300 | 43,000 |
S: 0.70

Q fact-table: whole day at Priory Street at present
A: | Priory Street | 212 | 0.80 | 1.00 | 4.50 | 5.00 | 1.00 flat | 286,400 | 271,000 | 305,000 |
S: 4.50

N unanswerable: two hours at Priory Street new price

Q paraphrase: how many cars fit in Brewhouse Yard?
A: | Brewhouse Yard | 138 | 0.60 | 0.70 | 3.50 | 4.00 | Free | 119,700 | 124,600 | 133,500 |
S: 138

Q fact-table: Brewhouse Yard takings 09/10
A: | Brewhouse Yard | 138 | 0.60 | 0.70 | 3.50 | 4.00 | Free | 119,700 | 124,600 | 133,500 |
S: 119,700

N unanswerable: Brewhouse Yard takings 2008/09

Q paraphrase: does it cost anything to park by the trains on a Sunday
A: | Station Approach | 176 | 1.00 | 1.00 | 5.20 | 5.50 | 2.00 flat | 240,900 | 252,200 | 262,000 |
S: 2.00 flat

Q fact-table: station approach all day new
A: | Station Approach | 176 | 1.00 | 1.00 | 5.20 | 5.50 | 2.00 flat | 240,900 | 252,200 | 262,000 |
S: 5.50

Q fact-table: how much do they bank on getting from The Butts next year
A: | Market Stoke, The Butts | 90 | Free | 0.40 | Free | 2.00 | Free | 0 | 0 | 38,000 |
S: 38,000

Q fact-table: all-day at The Butts today
A: | Market Stoke, The Butts | 90 | Free | 0.40 | Free | 2.00 | Free | 0 | 0 | 38,000 |
S: Free

Q who-said: who's fighting the new charges in Market Stoke?
A: Market Stoke Town Council and 412 petitioners object to charging at The Butts.
S: Market Stoke Town Council and 412 petitioners

N unanswerable: how many people signed against the Priory Street increase

Q fact-table: beach car park likely income this year 10/11
A: | Pennard Beach | 310 | 1.00 | 1.20 | 5.00 | 6.00 | As weekdays | 158,600 | 149,900 | 168,000 |
S: 149,900

Q reason: why did the seaside car park take less
A: The fall at Pennard Beach in 2010/11 was due to the closing of the coast road from 2 July to 19 August.
S: the closing of the coast road from 2 July to 19 August

N false-premise: why did Brewhouse Yard's income fall in 2010/11

Q fact-table: lorries all day from April
A: | Lorry park, Tanyard | 22 | – | – | 9.00 | 9.50 | As weekdays | 18,750 | 19,020 | 20,000 |
S: 9.50

N unanswerable: coach parking all day

Q paraphrase: pensioners' dip at quiet times next year
A: | Swim, adult, off-peak | 2.90 | 3.10 | 6.9% | 0.00 | – |
S: 0.00

Q fact-table: adult swim peak new
A: | Swim, adult, peak | 3.60 | 3.90 | 8.3% | 2.40 | – |
S: 3.90

Q fact-table: kids swim now
A: | Swim, child | 2.00 | 2.20 | 10.0% | – | – |
S: 2.00

N unanswerable: family swim ticket

Q fact-table: gym membership over 60s
A: | Gym, month | 31.00 | 32.50 | 4.8% | 24.00 | – |
S: 24.00

Q fact-table: gym % up
A: | Gym, month | 31.00 | 32.50 | 4.8% | 24.00 | – |
S: 4.8%

N unanswerable: annual gym membership 2011/12

Q reason: what's the excuse for the museum ticket going up a fifth?
A: | Museum, adult | 2.50 | 3.00 | 20.0% | 2.00 | New gallery |
S: New gallery

Q fact-table: museum for grown ups at present
A: | Museum, adult | 2.50 | 3.00 | 20.0% | 2.00 | New gallery |
S: 2.50

N unanswerable: museum child ticket price

Q paraphrase: getting rid of wasps, new fee
A: | Wasps' nest | 48.00 | 50.40 | 5.0% | 50.40 | – |
S: 50.40

Q reason: why charge for rats?
A: | Rats | 0.00 | 20.00 | New | 10.00 | Service loses £61,000 |
S: Service loses £61,000

Q paraphrase: extra garden waste bin, what do I pay now
A: | Second green bin | 22.00 | 30.00 | 36.4% | 30.00 | Service loses £28,000 |
S: 22.00

Q reason: reason the taxi plate shot up by a quarter
A: | Hackney carriage vehicle licence | 214.00 | 268.00 | 25.2% | – | Unmet demand survey |
S: Unmet demand survey

N unanswerable: hackney carriage driver's licence fee

Q fact-table: private hire driver badge next year
A: | Private hire driver's licence | 96.00 | 104.00 | 8.3% | – | – |
S: 104.00

N unanswerable: private hire operator licence

Q paraphrase: is it cheaper to have the council check a house purchase - by what
A: | Local land search | 105.00 | 98.00 | -6.7% | – | – |
S: -6.7%

Q paraphrase: what'll big developers pay for a chat before they apply
A: | Pre-application advice, major | 0.00 | 600.00 | New | – | Service not charged before |
S: 600.00

Q fact-table: homeowner pre-app cost 2011/12
A: | Pre-application advice, householder | 0.00 | 0.00 | Nil | – | – |
S: 0.00

N unanswerable: pre-application advice for minor schemes

Q paraphrase: what stands in the way of sharing the top boss?
A: | S1 | Share a chief executive with Holmestead | Chief Executive's | 74 | 37 | 1.0 | Amber | Holmestead decides on 31 March. |
S: Holmestead decides on 31 March.

Q fact-table: jobs going from the shared legal team
A: | S2 | Share a legal team with Holmestead and Oxley | Ms P. Rudge | 58 | 40 | 2.5 | Green | Staff consulted in January; no objections. |
S: 2.5

N unanswerable: jobs going from the shared audit team

Q fact-table: did the lawyers kick up a fuss?
A: | S2 | Share a legal team with Holmestead and Oxley | Ms P. Rudge | 58 | 40 | 2.5 | Green | Staff consulted in January; no objections. |
S: Staff consulted in January; no objections.

Q date: when does the Market Stoke cash desk shut
A: | S3 | Close the Market Stoke cash office | Mr I. Dando | 42 | 42 | 1.6 | Green | Closes 29 April; PayPoint in nine shops instead. |
S: Closes 29 April; PayPoint in nine shops instead.

N unanswerable: which nine shops have PayPoint?

Q paraphrase: what came of the fortnightly flats bins trial
A: | S4 | Empty the bins of flats fortnightly | Mr V. Castle | 65 | 30 | 0 | Red | Trial at Tanyard Court ended early after 83 complaints. |
S: Trial at Tanyard Court ended early after 83 complaints.

Q fact-table: S4 rating
A: | S4 | Empty the bins of flats fortnightly | Mr V. Castle | 65 | 30 | 0 | Red | Trial at Tanyard Court ended early after 83 complaints. |
S: Red

N unanswerable: what did the Tanyard Court trial cost

Q paraphrase: which days will the museum be closed?
A: | S5 | Move the museum to five days a week | Mrs A. Loveday | 23 | 23 | 0.8 | Green | To be shut on Mondays and Sundays. |
S: To be shut on Mondays and Sundays.

Q fact-table: cutting parish grants saves how much in its first year
A: | S6 | Reduce grants to parishes | Ms H. Olney | 80 | 40 | 0 | Amber | Parishes asked for two years to phase it. |
S: 40

Q paraphrase: what did the villages say about their grants going
A: | S6 | Reduce grants to parishes | Ms H. Olney | 80 | 40 | 0 | Amber | Parishes asked for two years to phase it. |
S: Parishes asked for two years to phase it.

N unanswerable: which parish loses most grant

Q paraphrase: anyone taking the spare floor?
A: | S7 | Let the second floor of the Priory Offices | Mr I. Dando | 51 | 20 | 0 | Amber | Primary Care Trust has lost interest; charity in talks. |
S: Primary Care Trust has lost interest; charity in talks.

N unanswerable: which charity wants the second floor

Q fact-table: who's on the hook for insurance
A: | S8 | Retender insurance | Ms H. Olney | 90 | 90 | 0 | Blue | Done; new policy from 1 April. |
S: Ms H. Olney

Q fact-table: insurance saving state
A: | S8 | Retender insurance | Ms H. Olney | 90 | 90 | 0 | Blue | Done; new policy from 1 April. |
S: Blue

Q fact-table: programme total full year
A: | | Total | | 483 | 322 | 5.9 | | |
S: 483

Q fact-text: how much must the cuts bring in next year
A: The programme must yield £300,000 in 2011/12.
S: £300,000

N unanswerable: how much must the savings yield in 2012/13

Q paraphrase: what would the youngest cut first
A: | 16-24 | 140 | 31 | Museum | 35% | 10% | 55% |
S: Museum

Q fact-table: over 75s happy to pay more for bins
A: | 75 and over | 140 | 96 | Communications | 19% | 33% | 48% |
S: 33%

Q fact-table: 45 to 59s, more for parking
A: | 45-59 | 380 | 241 | Leisure centres | 28% | 24% | 48% |
S: 28%

N unanswerable: 45-59s against a higher council tax

Q fact-table: how many of the 60-74s wrote back
A: | 60-74 | 330 | 262 | Communications | 31% | 27% | 42% |
S: 262

Q paraphrase: all told, who wanted neither?
A: | All | 1,400 | 818 | Communications | 26% | 23% | 51% |
S: 51%

N unanswerable: how many women answered the panel survey

Q paraphrase: how quickly do new housing benefit claims get sorted, up to December
A: | Days to settle a new benefit claim | 24 | 27.5 | 22 | 19.8 | 20 | Mr I. Dando |
S: 19.8

Q fact-table: new claims days target for 2011/12
A: | Days to settle a new benefit claim | 24 | 27.5 | 22 | 19.8 | 20 | Mr I. Dando |
S: 20

Q fact-table: changes of circumstance result in 2009/10
A: | Days to settle a change of circumstances | 9 | 12.1 | 9 | 8.8 | 9 | Mr I. Dando |
S: 12.1

N unanswerable: days to settle a benefit appeal

Q fact-table: council tax in by December
A: | Council tax collected | 98.4% | 98.1% | 98.3% | 85.9% | 98.2% | Mr I. Dando |
S: 85.9%

N unanswerable: business rates collected to December 2010

Q paraphrase: small planning cases on time 09/10
A: | Minor planning applications in 8 weeks | 80% | 74% | 78% | 81% | 80% | Mr E. Farthing |
S: 74%

Q fact-table: cheap homes finished so far this year
A: | Affordable homes built | 90 | 71 | 85 | 34 | 60 | Mrs M. Tozer |
S: 34

Q reason: why so few affordable homes?
A: Mrs Tozer reports that two housing associations have stopped building until they know what grant they may have.
S: two housing associations have stopped building until they know what grant they may have

N unanswerable: which two housing associations have stopped building

Q paraphrase: houses standing vacant over half a year at last count
A: | Homes empty over six months | 310 | 342 | 320 | 355 | 330 | Mrs M. Tozer |
S: 355

Q fact-table: museum visits target this year 2010/11
A: | Visits to the museum | 21,000 | 19,420 | 20,000 | 11,806 | 18,000 | Mrs A. Loveday |
S: 20,000

N unanswerable: museum visits by schools

Q fact-table: who answers for black bag waste per home
A: | Residual waste per household (kg) | 590 | 611 | 585 | 448 | 580 | Mr V. Castle |
S: Mr V. Castle

Q date: when do motorists start paying at The Butts
A: That charging at The Butts begin on 1 July 2011, once machines have been bought (£14,500, from the parking reserve).
S: 1 July 2011

Q fact-text: how much for the ticket machines
A: That charging at The Butts begin on 1 July 2011, once machines have been bought (£14,500, from the parking reserve).
S: £14,500

N unanswerable: how many machines will be bought for The Butts

Q paraphrase: where can Market Stoke people have their say on parking, hall?
A: | Market Stoke Forum | 20 April 2011 | 7.00 pm | Butts Hall | Parking at The Butts |
S: Butts Hall

Q date: when does full council adopt the fees policy
A: | Council | 22 March 2011 | 6.30 pm | Guildhall | To adopt the fees policy |
S: 22 March 2011

N unanswerable: room for the June Cabinet
