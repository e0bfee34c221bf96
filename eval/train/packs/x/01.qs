Q paraphrase: who do I tell if I can't make it on the night, and how late can I leave it
A: Apologies should be sent to the Clerk, Mrs Odile Farthing, by noon on the day of the meeting.
S: by noon on the day of the meeting

N unanswerable: what is the Clerk's telephone number for sending apologies?

Q fact-text: How long may a member of the public speak during item 4?
A: Members of the public are welcome and may speak for up to three minutes during item 4.
S: three minutes

N unanswerable: How many members of the public may speak during item 4?

Q reason: why wasn't Cllr Dobb at the April meeting
A: Apologies were received and accepted from Cllr Winnifrith (work) and Cllr Dobb (family illness).
S: family illness

N unanswerable: why wasn't County Cllr Huxtable at the April meeting

N false-premise: What reason did County Cllr Huxtable give in the apology she sent?

Q reason: Why did Cllr Lisle leave the room?
A: Cllr Lisle declared a pecuniary interest in minute 19/047 as owner of land adjoining the Glebe Field and left the room for that item.
S: owner of land adjoining the Glebe Field

N false-premise: Why did Cllr Snape leave the room for minute 19/049?

N unanswerable: how many acres of land adjoining the Glebe Field does Cllr Lisle own?

Q who-said: which councillor helps run the hall and had to own up to it
A: Cllr Snape declared a non-pecuniary interest in minute 19/049 as a trustee of the Village Hall.
S: Cllr Snape

Q paraphrase: when do they reckon the place where we wait for the bus will be fixed
A: The Chairman replied that the glass had been ordered and that the work should be complete by the end of June.
S: by the end of June

N unanswerable: how much did the glass for the bus shelter cost

N unanswerable: Who broke the glass in the bus shelter on Mill Rise?

N unanswerable: what did the Chairman reply to the resident who complained of dog fouling behind the school?

Q fact-text: how many planning applications from the parish had been refused since January
A: Cllr Pargeter reported that the District had received 14 planning applications from the parish since January, of which nine had been permitted, two refused and three were undecided.
S: two refused

N unanswerable: how many planning applications from the parish were refused in 2018

N unanswerable: which two planning applications from the parish were refused since January?

Q paraphrase: how much more will I pay for my green bin
A: She said that garden waste subscriptions would rise from £42 to £45 on 1 July.
S: from £42 to £45

Q date: When do garden waste subscriptions go up?
A: She said that garden waste subscriptions would rise from £42 to £45 on 1 July.
S: 1 July

N unanswerable: How many households in the parish have a garden waste subscription?

N false-premise: On what date in July will the recycling calendar change?

Q paraphrase: who was it that wanted to fight the four new houses on the farm
A: 19/00327, land at Hollow Farm, four dwellings: OBJECT, on the grounds of access visibility and loss of hedgerow (proposed Cllr Ockenden, seconded Cllr Amadi, carried by five votes to one with one abstention).
S: proposed Cllr Ockenden, seconded Cllr Amadi

Q decision: what was the vote on the Hollow Farm application
A: 19/00327, land at Hollow Farm, four dwellings: OBJECT, on the grounds of access visibility and loss of hedgerow (proposed Cllr Ockenden, seconded Cllr Amadi, carried by five votes to one with one abstention).
S: five votes to one with one abstention

N unanswerable: What was the vote on the application for replacement windows at The Old Forge?

N unanswerable: which councillor voted against objecting to the Hollow Farm dwellings

N unanswerable: who proposed no objection to 19/00311, 4 Pound Street?

N false-premise: Why did the Council object to the single-storey rear extension at 4 Pound Street?

N unanswerable: what are the views of the Conservation Officer on the windows at The Old Forge

Q fact-text: fastest car the speedwatch lot clocked?
A: The highest speed recorded was 61 mph.
S: 61 mph

N unanswerable: On which date in March was the highest speed of 61 mph recorded?

Q fact-text: how many vehicles did Speedwatch record above 35 mph in March
A: Cllr Curtis reported that the Community Speedwatch team had held six sessions in March and recorded 83 vehicles above 35 mph on the Salisbury Road.
S: 83

N unanswerable: how many vehicles did Speedwatch record above 35 mph in February

N unanswerable: how many vehicles did Speedwatch record above 35 mph on Pound Street?

Q paraphrase: how many people are left who stand at the roadside with the radar gun
A: He asked for more volunteers, as the team was down to five.
S: five

N unanswerable: how many volunteers did the Speedwatch team have last year?

Q definition: What does SID stand for?
A: It was noted that the Speed Indicator Device (SID) had been out of action since 20 February with a failed battery.
S: Speed Indicator Device

Q reason: why's the flashing speed sign not working
A: It was noted that the Speed Indicator Device (SID) had been out of action since 20 February with a failed battery.
S: a failed battery

N unanswerable: How much will the new battery for the SID cost?

Q fact-text: what rent does the Diocese want for the Glebe Field?
A: The Clerk reported that the Diocese had offered the Council a 25-year lease of the Glebe Field at £600 a year.
S: £600 a year

N unanswerable: what price does the Diocese want for the sale of the Glebe Field?

Q who-said: Who wanted the Council to purchase the field rather than rent?
A: Cllr Yelland proposed that the Council try instead to buy the land; there was no seconder and the motion fell.
S: Cllr Yelland

N false-premise: who seconded Cllr Yelland's proposal to buy the Glebe Field?

N unanswerable: Who proposed accepting the Glebe Field lease in principle?

Q decision: what did we agree to do about the glebe and how much may the lawyers cost
A: RESOLVED (unanimously) to accept the lease in principle and to seek legal advice at a cost not exceeding £1,200.
S: accept the lease in principle and to seek legal advice at a cost not exceeding £1,200

N unanswerable: which solicitor will give the legal advice on the lease of the Glebe Field?

Q fact-text: lowest quote for lights on the rec
A: Three quotations had been received, the lowest being £8,940 from Tarrant Electrical.
S: £8,940

N unanswerable: What was the highest quotation for lighting the recreation ground?

Q paraphrase: have they gone ahead with the lamps on the playing field or put it off
A: After discussion it was RESOLVED to defer the matter to the September meeting to allow neighbours to be consulted.
S: defer the matter to the September meeting

N false-premise: when did the Council appoint Tarrant Electrical to light the recreation ground?

N unanswerable: how many councillors voted to defer the recreation ground lighting to September

Q paraphrase: did the hall get all the cash it was after for its cooking facilities
A: The Village Hall Committee had asked for £5,000 towards a new kitchen.
A: RESOLVED (proposed Cllr Curtis, seconded Cllr Yelland) to grant £3,500, payable on production of invoices.
S: £3,500

N unanswerable: what is the total cost of the Village Hall's new kitchen

N false-premise: Why did the Council grant the full £5,000 to the Village Hall Committee?

Q fact-text: what will a burial plot for parishioners cost from June 2019?
A: RESOLVED that the fee for a full burial plot for parishioners be increased from £310 to £340 from 1 June 2019.
S: £340

N unanswerable: what will a burial plot for non-parishioners cost from June 2019?

N false-premise: By how much was the fee for interment of ashes increased?

Q paraphrase: how long before the graveyard's full
A: The Clerk reported that 22 plots remained unsold, enough for about seven years at the present rate.
S: about seven years

N unanswerable: how many burial plots were sold last year

Q fact-text: how long is the queue for an allotment
A: It was noted that there were nine people on the waiting list and that plots 6 and 17 had been left uncultivated.
S: nine people

N unanswerable: how long is the usual wait for an allotment in months?

N unanswerable: What are the names of the tenants of allotment plots 6 and 17?

Q date: what time did the April meeting finish
A: The meeting closed at 9.20 pm.
S: 9.20 pm

Q reason: why have we got less in the bank than a year ago
A: The fall reflects the replacement of the play area surface, which was paid for from reserves.
S: the replacement of the play area surface

Q fact-text: balances at the end of 2018/19
A: 8.1 The Council began the year with balances of £31,460 and ended it with £28,915.
S: £28,915

N unanswerable: balances at the end of 2016/17

N false-premise: what explains the rise in balances over the year to March 2019?

Q fact-text: precept 2019/20
A: 8.2 The precept for 2018/19 was £36,500 and for 2019/20 is £38,200, an increase of 4.7 per cent.
S: £38,200

N unanswerable: precept 2017/18

Q paraphrase: what'll an average home have to pay the parish this year
A: A Band D household will pay £52.18 in 2019/20.
S: £52.18

N unanswerable: what did a Band D household pay the parish in 2018/19?

N unanswerable: what will a Band B household pay in 2019/20

Q paraphrase: did the man who checks the books find anything wrong
A: He made one recommendation, namely that the asset register be reviewed each year, and raised no matters of concern.
S: raised no matters of concern

N unanswerable: what fee did the internal auditor Mr Penhale charge?

Q fact-text: how big are the general reserves
A: 8.4 General reserves stand at £16,115 and earmarked reserves at £12,800.
S: £16,115

N unanswerable: for which projects are the £12,800 of earmarked reserves held?

Q fact-table: what was actually spent on grass cutting in 2018/19
A: | Grass cutting | 4,800 | 5,265 | 5,400 |
S: 5,265

N unanswerable: what was actually spent on grass cutting in 2017/18

N unanswerable: Which contractor does the grass cutting?

Q fact-table: money set aside for courses this year and how little did we use last year
A: | Training | 400 | 95 | 400 |
S: 95

Q fact-table: street lighting energy budget 2019/20
A: | Street lighting energy | 2,350 | 2,512 | 2,600 |
S: 2,600

N unanswerable: how many street lights does the parish pay energy for?

Q comparison: Which came in dearer than planned by more, the swings inspection or the new surface under them?
A: | Play area inspection and repair | 1,500 | 2,210 | 1,800 |
A: | Play area surface (from reserves) | 9,000 | 9,480 | 0 |
S: Play area inspection and repair

N false-premise: why was the burial ground overspent in 2018/19?

Q fact-table: what do we pay for emptying the poo bins in the new year's budget
A: | Dog bins | 1,120 | 1,120 | 1,180 |
S: 1,180

N unanswerable: how many dog bins does the parish have

Q fact-text: how many rights of way were in good order
A: Of these, 21 were in good order and six had defects, which are listed below.
S: 21

N unanswerable: how many rights of way were in good order the year before?

Q paraphrase: who paid for the new gate for walkers
A: 9.2 The stile on Footpath 12 was replaced by a kissing gate in February; the landowner, Hollow Farm, met the cost.
S: the landowner, Hollow Farm

N unanswerable: how much did the kissing gate on Footpath 12 cost?

N unanswerable: When will the footbridge on Footpath 19 be reopened?

Q date: since when have we not been able to cross the bridge on path 19
A: The footbridge on Footpath 19 has been closed by the County Council since 3 January on safety grounds.
S: 3 January

Q paraphrase: are the sick trees coming down
A: The Tree Surgeon advises felling two this autumn and monitoring the other three.
S: felling two this autumn and monitoring the other three

N false-premise: when will all five ash trees in Parsonage Copse be felled

N unanswerable: What is the name of the Tree Surgeon who advised on Parsonage Copse?

Q list: which path faults are still outstanding
A: | FP 11 | Overgrown hedge | Landowner | 18 January 2019 | Outstanding |
A: | FP 23 | Ploughed out | Landowner | 5 March 2019 | Outstanding |
S: FP 11

Q fact-table: when was the barbed wire reported
A: | FP 9 | Barbed wire across path | Landowner | 3 December 2018 | Removed |
S: 3 December 2018

N unanswerable: when was the barbed wire across FP 9 removed?

Q fact-table: what's happening about the bridleway under water
A: | BR 2 | Flooding at culvert | County Council | 11 February 2019 | Inspected, no action proposed |
S: Inspected, no action proposed

N unanswerable: why is no action proposed on the flooding at the BR 2 culvert

Q paraphrase: whose job is it to ask folk living round the rec what they think
A: | A3 | Consult neighbours of recreation ground | Cllr Amadi | 31 July 2019 | Not started |
S: Cllr Amadi

Q fact-table: which action is overdue?
A: | A2 | Buy new battery for SID | Cllr Curtis | 30 April 2019 | Overdue |
S: Buy new battery for SID

N unanswerable: what did the solicitor quote for the Glebe Field lease?

N unanswerable: what did the school say about parking on the zigzags?

Q date: when and where is the annual parish meeting
A: The Annual Parish Meeting will be held on Thursday 23 May 2019 in the Village Hall.
S: Thursday 23 May 2019 in the Village Hall

N unanswerable: at what time does the Annual Parish Meeting on 23 May start?

N false-premise: when in August is the Ordinary Meeting?
