Q fact-text: How much must be saved on children's centres in 2012/13 according to the budget?
A: The Council's budget, agreed on 16 February, requires £600,000 to be saved on them in 2012/13 and a further £150,000 in 2013/14.
S: £600,000

Q fact-text: further saving children's centres 2013/14
A: The Council's budget, agreed on 16 February, requires £600,000 to be saved on them in 2012/13 and a further £150,000 in 2013/14.
S: £150,000

Q fact-text: early intervention grant 2011/12 amount
A: The Early Intervention Grant, out of which the centres are paid for, was £8.90m in 2010/11 (taking its predecessor grants together), is £7.62m in 2011/12 and will be £7.41m in 2012/13.
S: £7.62m

Q paraphrase: how much will whitehall hand over next year for this sort of thing?
A: The Early Intervention Grant, out of which the centres are paid for, was £8.90m in 2010/11 (taking its predecessor grants together), is £7.62m in 2011/12 and will be £7.41m in 2012/13.
S: £7.41m in 2012/13

Q fact-text: What do the nine centres cost this year?
A: The centres cost £2.84m in 2011/12.
S: £2.84m

Q date: when was the council budget agreed
A: The Council's budget, agreed on 16 February, requires £600,000 to be saved on them in 2012/13 and a further £150,000 in 2013/14.
S: 16 February

Q definition: what do they mean by "reach"?
A: 2. "Reach area" means the streets from which a centre is expected to draw its families; "reach" is the proportion of under-fives living there who have been seen at the centre at least once in the year.
S: the proportion of under-fives living there who have been seen at the centre at least once in the year

Q definition: sustained engagement - how many visits
A: "Sustained engagement" means six or more visits.
S: six or more visits

Q fact-text: Which three centres would Option 1 have closed?
A: - Option 1: close three centres (Hay Street, Millfields and Quarry Bank) and keep the hours of the others.
S: Hay Street, Millfields and Quarry Bank

Q paraphrase: which choice kept every building going but only open half as long?
A: - Option 2: keep all nine buildings and halve the hours at each.
S: Option 2

Q fact-text: what did option 3 involve as put to the public
A: - Option 3: group the nine into three clusters, each with one manager, close one building (Quarry Bank) and reduce hours at three.
S: group the nine into three clusters, each with one manager, close one building (Quarry Bank) and reduce hours at three

Q date: consultation dates children's centres
A: 3. Three options were put to the public between 3 October and 23 December 2011:
S: between 3 October and 23 December 2011

Q fact-text: How many people answered the consultation altogether?
A: 4. There were 1,306 replies, 1,118 of them on the form.
S: 1,306

Q fact-text: replies on the form
A: 4. There were 1,306 replies, 1,118 of them on the form.
S: 1,118

Q comparison: which option did most folk like best, and how did the others do?
A: Option 3 was the first choice of 57 per cent of those who used the form, Option 2 of 28 per cent and Option 1 of 6 per cent; the rest would accept none.
S: Option 3 was the first choice of 57 per cent

Q fact-text: support for option 2 percentage
A: Option 3 was the first choice of 57 per cent of those who used the form, Option 2 of 28 per cent and Option 1 of 6 per cent; the rest would accept none.
S: 28 per cent

Q paraphrase: what did the quarry bank mums and dads make of it all
A: At Quarry Bank, 71 per cent of users would accept none.
S: 71 per cent of users would accept none

Q reason: Why was the Primary Care Trust against Option 2?
A: 5. The Primary Care Trust objected to Option 2 because its midwives need rooms on five days.
S: because its midwives need rooms on five days

Q fact-text: who wanted option 3 put back to September
A: The Pre-school Learning Alliance favoured Option 3 but wanted it put off until September 2012.
S: The Pre-school Learning Alliance

Q reason: why won't the director let schools run two of the centres?
A: The Marchborough Heads' Association was prepared to run two centres, Sallow Road and Tolland Cross, from their schools; the Director does not support this, since both heads are about to retire.
S: since both heads are about to retire

Q fact-text: Which centres did the Heads' Association offer to run?
A: The Marchborough Heads' Association was prepared to run two centres, Sallow Road and Tolland Cross, from their schools; the Director does not support this, since both heads are about to retire.
S: Sallow Road and Tolland Cross

Q paraphrase: how many turned up to have their say at millfields?
A: The best attended was that at Millfields (140 people), at which the Director was asked eleven times about redundancies.
S: 140 people

Q paraphrase: how many people might be sacked?
A: He has said that 23 posts will go under Option 3, of which nine are vacant, and that he hopes for no more than six compulsory redundancies.
S: no more than six compulsory redundancies

Q fact-text: posts going under option 3
A: He has said that 23 posts will go under Option 3, of which nine are vacant, and that he hopes for no more than six compulsory redundancies.
S: 23

Q date: When would Quarry Bank close under the officers' recommendation?
A: Quarry Bank would close as a children's centre on 31 August 2012, not 31 March as first proposed, and its building would be offered to the voluntary sector at a peppercorn.
S: 31 August 2012

Q paraphrase: what'll happen to the quarry bank place once it's shut
A: Quarry Bank would close as a children's centre on 31 August 2012, not 31 March as first proposed, and its building would be offered to the voluntary sector at a peppercorn.
S: its building would be offered to the voluntary sector at a peppercorn

Q reason: why has Lark Rise been spared a cut in hours?
A: Lark Rise would not, in view of the number of lone parents there.
S: in view of the number of lone parents there

Q fact-table: Tolland Cross reach 2010/11
A: | Tolland Cross | East | 930 | 62% | 71% | 33% | 50 | 50 |
S: 71%

Q fact-table: What was Hay Street's reach in 2009/10?
A: | Hay Street | Central | 812 | 58% | 66% | 24% | 50 | 50 |
S: 58%

Q fact-table: proposed hours at pound green
A: | Pound Green | West | 502 | 44% | 49% | 17% | 35 | 20 |
S: 20

Q paraphrase: how long is Sallow Road open each week as things stand
A: | Sallow Road | Central | 644 | 41% | 45% | 19% | 45 | 30 |
S: 45

Q fact-table: sustained engagement abbey gate
A: | Abbey Gate | Central | 590 | 37% | 35% | 11% | 40 | 40 |
S: 11%

Q fact-table: How many under-fives live around Wexham Park?
A: | Wexham Park | West | 467 | 39% | 47% | 16% | 40 | 40 |
S: 467

Q list: Which centres saw their reach fall between 2009/10 and 2010/11?
A: | Abbey Gate | Central | 590 | 37% | 35% | 11% | 40 | 40 |
A: | Quarry Bank | East | 388 | 29% | 27% | 9% | 40 | 0 |
A: | Lark Rise | West | 755 | 55% | 54% | 28% | 45 | 45 |

Q list: which ones are having their hours cut but staying open?
A: | Sallow Road | Central | 644 | 41% | 45% | 19% | 45 | 30 |
A: | Millfields | East | 701 | 48% | 52% | 20% | 45 | 25 |
A: | Pound Green | West | 502 | 44% | 49% | 17% | 35 | 20 |

Q comparison: which centre do the fewest local little ones ever visit?
A: | Quarry Bank | East | 388 | 29% | 27% | 9% | 40 | 0 |
S: Quarry Bank

Q fact-table: centre managers proposed 2012/13
A: | Centre managers | 402 | 414 | 396 | 168 |
S: 168

Q fact-table: What was actually spent on play and crèche staff in 2010/11?
A: | Play and crèche staff | 511 | 498 | 503 | 372 |
S: 511

Q fact-table: premises forecast 11/12
A: | Premises | 463 | 470 | 488 | 431 |
S: 488

Q paraphrase: how much is set aside for charities going out to families next year
A: | Outreach grants to charities | 195 | 160 | 158 | 160 |
S: 160

Q fact-table: budget for qualified teachers this year
A: | Qualified teachers | 226 | 230 | 214 | 115 |
S: 230

Q comparison: Is any heading going up in 2012/13 compared with this year's budget?
A: | Central support and training | 228 | 223 | 217 | 234 |
S: Central support and training

Q fact-text: saving from changed option in 2012/13
A: 8. *Finance.* The changed option saves £540,000 in a full year from 2013/14 and £435,000 in 2012/13.
S: £435,000

Q fact-text: What will the changed option save in a full year?
A: 8. *Finance.* The changed option saves £540,000 in a full year from 2013/14 and £435,000 in 2012/13.
S: £540,000

Q paraphrase: where will they find the missing 165 grand?
A: The Head of Finance advises that the shortfall of £165,000 in 2012/13 be met from the balance of the Standards Reserve.
S: the balance of the Standards Reserve

Q fact-text: quarry bank sure start capital grant
A: Should centres built with Sure Start capital be put to another use, the Department may claw back the grant: that for Quarry Bank was £412,000 (2007) and for Millfields £655,000 (2008).
S: £412,000

Q paraphrase: when would the government not ask for the building money back?
A: There is no clawback while services for under-fives continue in the building.
S: while services for under-fives continue in the building

Q fact-text: what does the parent's legal letter say was overlooked
A: It alleges that the equality impact assessment overlooked childminders.
S: childminders

Q fact-text: Is the Solicitor content that the Council consulted properly?
A: The Solicitor is satisfied that it has done so.
A: 9. *Law.* Section 5D of the Childcare Act 2006 obliges the Council to consult before closing a centre.

Q paraphrase: do dads use the centres much?
A: Fathers made up 14 per cent of adult users, up from 9 per cent in 2009/10.
S: 14 per cent

Q fact-text: fathers as share of adult users 2009/10
A: Fathers made up 14 per cent of adult users, up from 9 per cent in 2009/10.
S: 9 per cent

Q fact-text: good level of development estmarch 2011
A: 12. Of five-year-olds, 58 per cent reached a good level of development (GLD) in the Foundation Stage Profile of summer 2011; the figure for 2010 was 55 per cent and for England in 2011 it was 59 per cent.
S: 58 per cent

Q comparison: how do our five year olds compare with the whole country
A: 12. Of five-year-olds, 58 per cent reached a good level of development (GLD) in the Foundation Stage Profile of summer 2011; the figure for 2010 was 55 per cent and for England in 2011 it was 59 per cent.
S: for England in 2011 it was 59 per cent

Q fact-text: gap between lowest fifth and rest, latest
A: The gap between the lowest fifth and the rest narrowed from 33.1 to 30.6 points.
S: 30.6 points

Q paraphrase: are lads lagging behind at five?
A: Girls did better than boys by 17 points.
S: 17 points

Q fact-table: number of childminders January 2012
A: | Childminders | 241 | 219 | 62% | 66% | 5 |
S: 219

Q fact-table: What share of playgroups were good or outstanding in January 2011?
A: | Pre-school playgroups | 29 | 26 | 72% | 77% | 0 |
S: 72%

Q fact-table: inadequate holiday clubs
A: | Holiday and out-of-school clubs | 33 | 30 | 55% | 60% | 2 |
S: 2

Q list: which sort of provider has got worse for quality since last january
A: | Nursery classes in primary schools | 24 | 24 | 79% | 75% | 1 |
S: Nursery classes in primary schools

Q fact-table: how many private nurseries a year ago
A: | Private day nurseries | 38 | 41 | 68% | 71% | 1 |
S: 38

Q reason: what's the main reason childminders are giving up
A: Those leaving gave as reasons the loss of custom (31 of 52 replies), paperwork (14) and other work (7).
S: the loss of custom (31 of 52 replies)

Q fact-text: how many settings are led by an Early Years Professional now?
A: There are 27 settings led by an Early Years Professional, against 30 a year ago.
S: 27

Q fact-text: bursaries taken up
A: The Council has put £40,000 into bursaries, of which £12,000 has been taken up.
S: £12,000

Q fact-text: How many two-year-olds would qualify in Estmarch in the first year?
A: In Estmarch that would mean some 430 children in the first year and 870 in the second.
S: some 430 children

Q paraphrase: how many tots are in the trial at the moment, and for how long a week?
A: The pilot now running provides for 120 children at ten hours.
S: 120 children at ten hours

Q fact-text: additional two year old places needed
A: Mrs Thorne said that the borough would need about 310 additional places, and that the Tolland Cross and Hay Street areas had none to spare.
S: about 310

Q who-said: Who doubted there were enough providers for two-year-olds?
A: Councillor Yaxley doubted that the providers existed.
S: Councillor Yaxley

Q fact-text: hourly rate paid to nurseries in the pilot
A: Mrs Brandreth remarked that childminders could supply many of those places but had been put off by the rate of £4.35 an hour; the private nurseries in the pilot received £4.85.
S: £4.85

Q paraphrase: what put childminders off taking the 2 yr olds
A: Mrs Brandreth remarked that childminders could supply many of those places but had been put off by the rate of £4.35 an hour; the private nurseries in the pilot received £4.85.
S: the rate of £4.35 an hour

Q who-said: who picks the kids for the pilot, did the chairman say?
A: Health visitors did so, the Chairman explained, and not the children's centres.
S: Health visitors

Q who-said: who thought five centres had shut in the snow
A: Councillor Oake thought the number was five.
S: Councillor Oake

Q decision: How long did the Panel want the toy library grant continued?
A: The Panel recommended to the Cabinet Member, by the Chairman's casting vote (voting having been three each way), that the grant of £9,800 be continued for six months only and not, as the petitioners had asked, for two years.
S: for six months only

Q decision: how was the tie over the toy library broken
A: The Panel recommended to the Cabinet Member, by the Chairman's casting vote (voting having been three each way), that the grant of £9,800 be continued for six months only and not, as the petitioners had asked, for two years.
S: by the Chairman's casting vote

Q fact-text: toy library petition signatures
A: A petition of 614 signatures was presented by Steph Marwood asking the Council to keep the toy library.
S: 614

Q decision: which councillors had their votes against recorded on the toy library?
A: Councillors Aziz, Nuttall and Oake asked that their names be recorded as voting against.
S: Councillors Aziz, Nuttall and Oake

Q decision: What is the panel being asked to advise the Cabinet to do about the centres?
A: 11. **The Panel is recommended** to advise the Cabinet to (a) adopt the changed Option 3; (b) use the Standards Reserve as in paragraph 8; (c) review outcomes after twelve months.

Q date: when does the toy library come back to the panel
A: | 11 June 2012 | Toy library – future after September | Steph Marwood |
S: 11 June 2012

Q fact-table: who deals with handing over the Quarry Bank building in September
A: | 10 September 2012 | Transfer of Quarry Bank building | Estates Surveyor |
S: Estates Surveyor

N unanswerable: How many people went to the public meeting at Quarry Bank?
N unanswerable: reach at lark rise 2008/09
N unanswerable: which six staff will be made redundant
N unanswerable: What percentage of adult users were Polish?
N unanswerable: how much does Tolland Cross cost to run on its own
N unanswerable: What was the good level of development figure for England in 2010?
N unanswerable: which childminders were rated inadequate
N unanswerable: why did Sallow Road's reach go up
N unanswerable: how much will the voluntary sector pay for staff at Quarry Bank
N unanswerable: how much does nursery milk cost the council
N unanswerable: sure start capital grant for Hay Street
N false-premise: Why does the report recommend closing Millfields?
N false-premise: When did the court rule on the Quarry Bank parent's claim?
N false-premise: why did the petitioners ask for only six months' grant
N false-premise: How many nursery schools closed between 2011 and 2012?
N false-premise: who seconded the motion to close Hay Street?

Q fact-table: Millfields hours proposed
A: | Millfields | East | 701 | 48% | 52% | 20% | 45 | 25 |
S: 25

Q fact-table: Which cluster would Pound Green belong to?
A: | Pound Green | West | 502 | 44% | 49% | 17% | 35 | 20 |
S: West

Q fact-table: sallow road reach 2009/10
A: | Sallow Road | Central | 644 | 41% | 45% | 19% | 45 | 30 |
S: 41%

Q paraphrase: how many families around Lark Rise keep coming back regular like?
A: | Lark Rise | West | 755 | 55% | 54% | 28% | 45 | 45 |
S: 28%

Q fact-table: family support workers forecast 2011/12
A: | Family support workers | 688 | 705 | 671 | 640 |
S: 671

Q fact-table: How much speech therapy is proposed to be bought from health in 2012/13?
A: | Speech therapy bought from health | 140 | 140 | 140 | 120 |
S: 120

Q fact-table: good or outstanding private day nurseries jan 2012
A: | Private day nurseries | 38 | 41 | 68% | 71% | 1 |
S: 71%

Q paraphrase: how many people minding kids at home have given up since jan 2011
A: | Childminders | 241 | 219 | 62% | 66% | 5 |
S: 241 | 219
