Q fact-text: How much would a new pump for the Lammas Park pool cost?
A: A new pump would be £14,200; replacing the pool with a splash pad would be £186,000.
S: £14,200

Q fact-text: splash pad estimated cost
A: A new pump would be £14,200; replacing the pool with a splash pad would be £186,000.
S: £186,000

Q date: when did the paddling pool actually open this summer
A: *Later note: the pool opened on 2 July.*
S: 2 July

Q fact-text: By what date was the pool supposed to be open?
A: **Decision:** buy the pump, open by 25 June, and bring costed options for a splash pad to the September meeting.
S: 25 June

Q paraphrase: what went wrong with the kids' pool in may?
A: SW said the pool had failed its bacterial test on 3 May and again on 10 May.
S: failed its bacterial test on 3 May and again on 10 May

Q fact-text: How much money had the Friends got, and how much was already promised to the bandstand?
A: Cllr Mirza asked if the Friends could raise something; OC answered that they had £9,350 in the bank, £6,000 of it pledged to the bandstand.
S: £9,350
S: £6,000

Q who-said: which councillor called the possible loss of the pool a scandal
A: Cllr Stroud thought it a scandal that the Borough's only free pool might miss the summer.
S: Cllr Stroud

Q definition: PSPO stands for
A: Cllr Applegarth presented the results of the consultation on a Public Spaces Protection Order (PSPO).
S: Public Spaces Protection Order

Q fact-text: How many of the people answering the dog consultation owned one?
A: 871 people had replied, of whom 566 owned a dog.
S: 566

Q fact-text: What percentage wanted dogs on leads everywhere in Lammas Park?
A: 79% were for a ban on dogs in fenced play areas, 38% for dogs on leads throughout Lammas Park and 52% for a limit of four dogs to each walker.
S: 38%

Q paraphrase: are most folk happy to keep pooches out of the playgrounds?
A: 79% were for a ban on dogs in fenced play areas, 38% for dogs on leads throughout Lammas Park and 52% for a limit of four dogs to each walker.
S: 79%

Q decision: How many dogs per walker is the Panel recommending?
A: **Decision:** recommend to Cabinet the play-area ban and a limit of six dogs to a walker.
S: six

Q decision: did the panel go for leads all over the park
A: The Panel did not support leads throughout Lammas Park.
S: did not support

Q reason: why did Cllr Bulmer disagree about dog walkers?
A: Cllr Bulmer asked for his disagreement as to the limit of six to be recorded, since he would have preferred four.
S: since he would have preferred four

Q paraphrase: who's the farmer packing in keeping animals on Hob's Down?
A: The tenant, Mr Silas Greatorex, had given notice to end his grazing licence on Michaelmas Day (29 September).
S: Mr Silas Greatorex

Q fact-text: What would the Council lose each year without grazing stock on the Down?
A: BRH said that unless stock could be found the Council stood to lose £7,700 a year in environmental stewardship payments.
S: £7,700 a year

Q decision: what time will the skate park floodlights go off from september
A: **Decision:** leave the lights at 21:00 until the end of August, then 20:00.
S: 20:00

Q paraphrase: what are people round millfield skateboard place fed up about?
A: Mrs Callender passed on complaints about noise after dark.
S: noise after dark

Q date: When must the second-round lottery bid be in?
A: The second-round bid must be lodged by 28 February 2017, and a result is expected in June 2017.
S: 28 February 2017

Q date: when will we hear whether the heritage money has come through
A: The second-round bid must be lodged by 28 February 2017, and a result is expected in June 2017.
S: June 2017

Q fact-text: what was the Lammas Park scheme costed at when the first-round pass was awarded?
A: In December 2015 the Heritage Lottery Fund (HLF) awarded a first-round pass together with £161,000 of development money towards a scheme then costed at £3.4 million.
S: £3.4 million

Q fact-text: latest estimate lammas park restoration
A: Since December the estimate has risen to £3.75 million, for the reasons that asbestos has been found in the tea rooms and that the lake needs to be desilted to 0.9 metres instead of 0.6.
S: £3.75 million

Q reason: Why has the park restoration got dearer?
A: Since December the estimate has risen to £3.75 million, for the reasons that asbestos has been found in the tea rooms and that the lake needs to be desilted to 0.9 metres instead of 0.6.
S: asbestos has been found in the tea rooms and that the lake needs to be desilted to 0.9 metres instead of 0.6

Q paraphrase: how much would council taxpayers now have to chip in for the park makeover?
A: The Council's share would thus increase from £600,000 to £950,000, the balance of £250,000 being looked for from trusts and from the Friends.
S: £950,000

Q fact-text: How much would leaving out the tea rooms save?
A: *Option 1*, leaving out the tea rooms, would save £410,000 but would lose about £38,000 a year in rent.
S: £410,000

Q paraphrase: what might flogging the old keeper's house fetch
A: *Option 3*, selling the former park keeper's lodge, would raise between £290,000 and £330,000.
S: between £290,000 and £330,000

Q fact-text: Which option for closing the gap do officers prefer?
A: Officers favour Option 3.
S: Option 3

Q fact-text: Which option came top with visitors at the exhibition?
A: At the public exhibition on 11 June, 204 visitors filled in cards: 97 preferred Option 2, 66 Option 3, 19 Option 1 and 22 none of them.
S: 97 preferred Option 2

Q comparison: how did support for Option 3 compare with Option 1 at the June exhibition?
A: At the public exhibition on 11 June, 204 visitors filled in cards: 97 preferred Option 2, 66 Option 3, 19 Option 1 and 22 none of them.
S: 66 Option 3, 19 Option 1

Q fact-text: What do the Friends want done with the lodge?
A: The Friends of Lammas Park oppose a sale of the lodge and have asked for it to be let to them at a peppercorn for 25 years.
S: let to them at a peppercorn for 25 years

Q who-said: who gave the advice that charity consent would be needed for the lodge
A: The Head of Legal Services, Arun Devasia, advises that the lodge stands on land conveyed in 1886 on trust for public recreation, and that the Charity Commission's consent would be needed, which might take nine months.
S: Arun Devasia

Q definition: what's a peppercorn?
A: A "peppercorn" is a rent in name only, asked so as to make the lease binding.
S: a rent in name only, asked so as to make the lease binding

Q fact-table: What is the highest scoring risk on the Lammas Park register?
A: | 2 | Charity Commission consent late | 4 | 4 | 16 | Apply by 30 September | A. Devasia |
S: Charity Commission consent late

Q fact-table: newts risk score
A: | 3 | Great crested newts in lake | 3 | 3 | 9 | Survey done in May, licence if need be | S. Winterbourne |
S: 9

Q fact-table: what is being done about the chance that trust money falls short?
A: | 4 | Trust funding falls short | 4 | 3 | 12 | Appoint fundraiser, 2 days a week | Friends |
S: Appoint fundraiser, 2 days a week

Q paraphrase: what are they doing in case building prices shoot up?
A: | 5 | Construction inflation above 4% | 3 | 4 | 12 | Contingency of 12% | Quantity surveyor |
S: Contingency of 12%

Q list: Which restoration risks does Saul Winterbourne own?
A: | 3 | Great crested newts in lake | 3 | 3 | 9 | Survey done in May, licence if need be | S. Winterbourne |
A: | 6 | Volunteers' hours below plan | 2 | 2 | 4 | Coordinator from April 2017 | S. Winterbourne |
A: | 7 | Bandstand roof fails before works | 2 | 4 | 8 | Propped; monthly inspection | S. Winterbourne |

Q date: end of verdant shires contract
A: The present contract, with Verdant Shires Ltd, runs to 31 March 2018 with an option of two further years.
S: 31 March 2018

Q fact-text: how many default notices did the grounds contractor get in 2014/15?
A: The contractor incurred 41 default notices in 2015/16 (2014/15: 26), of which 23 related to hanging baskets and litter bins in Lammas Park and 9 to the cemetery.
S: 26

Q paraphrase: how often did the mowing firm get told off last year
A: The contractor incurred 41 default notices in 2015/16 (2014/15: 26), of which 23 related to hanging baskets and litter bins in Lammas Park and 9 to the cemetery.
S: 41

Q fact-table: Visitors to Millfield in 2015/16?
A: | Millfield Recreation Ground | 9.4 | No | No | 180 | 214 | 58,300 |
S: 214

Q fact-table: What did it cost to maintain Queen's Gardens?
A: | Queen's Gardens | 1.2 | Yes | Yes | 122 | 118 | 47,500 |
S: 47,500

Q fact-table: size of osier beds in hectares
A: | Osier Beds Nature Reserve | 17.5 | No | Yes | 34 | 41 | 12,600 |
S: 17.5

Q list: which sites gained a Green Flag in 2016 that they had not had the year before?
A: | Osier Beds Nature Reserve | 17.5 | No | Yes | 34 | 41 | 12,600 |
A: | St Osyth Cemetery | 11.8 | No | Yes | not counted | not counted | 88,400 |

Q fact-table: how many people came to hobs down in 14/15
A: | Hob's Down | 61.0 | Yes | No | 95 | 91 | 33,900 |
S: 95

Q reason: why did Hob's Down have its award taken off it?
A: Hob's Down lost its flag because the judges found the management plan to be out of date, it having expired in 2014.
S: because the judges found the management plan to be out of date

Q fact-table: tree works outturn 2015/16
A: | Tree works | 62,700 | 60,000 | 97,900 | 65,000 |
S: 97,900

Q fact-table: How much do we expect to bring in from events in 2016/17?
A: | Events income | -51,000 | -55,000 | -68,300 | -80,000 |
S: -80,000

Q paraphrase: what was spent mending swings and slides in 2015/16
A: | Play repairs | 38,100 | 45,000 | 31,600 | 40,000 |
S: 31,600

Q fact-table: budgeted sports pitch income 2015/16
A: | Sports pitch income | -74,800 | -78,000 | -69,500 | -72,000 |
S: -78,000

Q comparison: Is the grounds contract budget for 2016/17 higher than the 2015/16 outturn?
A: | Grounds contract | 918,400 | 935,000 | 941,200 | 957,000 |

Q reason: how come football pitch takings dropped?
A: Pitch income fell because 63 fixtures were cancelled on waterlogged ground.
S: because 63 fixtures were cancelled on waterlogged ground

Q paraphrase: how many trees had to come down after the big gale?
A: Tree works overspent through the felling of 118 ash and horse chestnut trees after Storm Imogen in February 2016.
S: 118

Q fact-text: allotment waiting list at 1 April 2016
A: On 1 April 2016 the waiting list stood at 388, having been 431 twelve months earlier.
S: 388

Q paraphrase: how many were queueing for a veg patch in spring 2015
A: On 1 April 2016 the waiting list stood at 388, having been 431 twelve months earlier.
S: 431

Q fact-text: What will a pensioner pay for a full allotment from October?
A: Rents for a full plot will go up from £46 to £54 in October; a tenant over pension age will pay £40, up from £23.
S: £40

Q fact-text: full plot rent at present
A: Rents for a full plot will go up from £46 to £54 in October; a tenant over pension age will pay £40, up from £23.
S: £46

Q who-said: Who argued that flooded plot holders shouldn't be charged rent?
A: Mr Tidmarsh said that 40 plots at Tanyard were under water from December to March, and that tenants ought not to have to pay for them.
S: Mr Tidmarsh

Q fact-table: why haven't the dog poo bins gone in at the Osier Beds
A: | Dog waste bins, Osier Beds | SW | 31 May | Not done, supplier in administration |
S: supplier in administration

Q fact-table: When is the Millfield football club lease now expected?
A: | Football club lease, Millfield | A. Devasia | 31 July | Delayed to 31 October |
S: 31 October

Q paraphrase: who's drawing up the rules on seats in memory of people?
A: | Memorial bench policy | Cllr Mirza | 19 July | Draft circulated |
S: Cllr Mirza

Q fact-table: who missed the July meeting and who stood in for him?
A: | Cllr Ivor Pennyfeather | Vice-Chair | No (Cllr T. Bulmer substituted) |
S: Cllr Ivor Pennyfeather
S: Cllr T. Bulmer

Q date: when will cemetery fees be discussed
A: 15 November 2016 – Hob's Down management plan; cemetery fees.
S: 15 November 2016

N unanswerable: How many people visited St Osyth Cemetery in 2015/16?

N unanswerable: who made the two offers to graze Hob's Down

N unanswerable: how much will the new pump cost to run each year

N unanswerable: What will the fine be for taking a dog into a play area?

N unanswerable: tree works budget 2017/18

N unanswerable: How many newts were found in the lake in May?

N unanswerable: why did Silas Greatorex give up his licence?

N unanswerable: number of default notices for Queen's Gardens

N unanswerable: What did Cabinet decide about the dog order?

N unanswerable: how long is the waiting list at the Tanyard allotments

N unanswerable: who was the quantity surveyor?

N false-premise: Why did the Heritage Lottery Fund raise its offer above £2.55 million?

N false-premise: when did the splash pad open

N false-premise: why did Lammas Park lose its Green Flag in 2016?

N false-premise: how did the Panel justify banning dogs off leads throughout Lammas Park

Q fact-table: grounds contract budget 2016/17
A: | Grounds contract | 918,400 | 935,000 | 941,200 | 957,000 |
S: 957,000

Q fact-table: what did cafés and kiosks pay us in rent in 2014/15
A: | Café and kiosk rents | -46,000 | -46,000 | -47,500 | -48,000 |
S: -46,000

Q fact-table: allotment rents actually received 2015/16?
A: | Allotment rents | -29,400 | -31,000 | -30,200 | -36,500 |
S: -30,200

Q fact-table: How much does upkeep of the cemetery cost?
A: | St Osyth Cemetery | 11.8 | No | Yes | not counted | not counted | 88,400 |
S: 88,400

Q fact-table: lammas park visitors 2014/15
A: | Lammas Park | 22.0 | Yes | Yes | 640 | 655 | 241,000 |
S: 640

Q fact-table: what likelihood is given to the lottery saying no
A: | 1 | HLF second-round bid turned down | 2 | 5 | 10 | Mentor engaged; mock assessment in January | B. Rowntree-Hale |
S: 2

Q fact-table: What was found at the Tanyard Green play inspection, or what came of it?
A: | Play area inspection, Tanyard Green | SW | 15 June | Done; swings removed |
S: swings removed
