Q fact-text: where did the licensing board sit on 21 June
A: ### Held in the Burgh Court Hall, 3 Tolbooth Wynd, Inverkellin, at 10.00 am
S: Burgh Court Hall, 3 Tolbooth Wynd, Inverkellin

Q paraphrase: who deals with cab licences then?
A: Taxis, street traders, tattooists and public entertainment go to the *Civic Licensing Committee*, whose papers are published apart.
S: the *Civic Licensing Committee*

Q comparison: Which matters go to the Board and which to the Civic Licensing Committee?
A: It deals with alcohol and gambling.
A: Taxis, street traders, tattooists and public entertainment go to the *Civic Licensing Committee*, whose papers are published apart.

N unanswerable: who chairs the Civic Licensing Committee?

Q fact-text: convener of the licensing board
A: **Board members present:** Councillor Agnes Rattray (Convener), Councillors B. Toshney, D. Imlach, F. Cumming-Hay, G. Skirving, L. Ogg and R. Pirrie.
S: Councillor Agnes Rattray

Q fact-text: which board members couldn't make it
A: **Apologies:** Councillors M. Dalgarno and S. Wishart.
S: Councillors M. Dalgarno and S. Wishart

Q definition: LSO stands for
A: **In attendance:** Ms Isla Forrester, Clerk; Mr Neil Auchterlonie, Licensing Standards Officer (LSO); Sergeant Kay Meldrum, Police Scotland.
S: Licensing Standards Officer

N unanswerable: why is one place on the Board vacant?

Q list: what are the licensing objectives?
A: preventing crime and disorder;
A: securing public safety;
A: preventing public nuisance;
A: protecting and improving public health;
A: protecting children and young persons from harm.

Q definition: what does off-sale mean
A: A2. *On-sale* means alcohol drunk on the premises; *off-sale* means alcohol taken away.
S: alcohol taken away

Q definition: what's an occasional licence?
A: An *occasional licence* allows alcohol to be sold for up to fourteen days at a place that has no premises licence.

Q comparison: difference between an occasional licence and extended hours
A: An *occasional licence* allows alcohol to be sold for up to fourteen days at a place that has no premises licence.
A: An *extended hours application* lets a place that has a licence open longer for a special event.

Q fact-text: how long does a personal licence last
A: A *personal licence* is held by a person and lasts ten years; a *premises licence* is tied to a building and has no end date.
S: ten years

N false-premise: after how many years does a premises licence run out?

Q paraphrase: how late can a pub serve on a Saturday night
A: A3. **Hours.** The Board will normally allow on-sales until midnight from Sunday to Thursday and 1 am on Friday and Saturday.
S: 1 am on Friday and Saturday

Q fact-text: closing time for clubs under the new policy
A: Nightclubs may have 3 am.
S: 3 am

Q fact-text: what was the nightclub hour in the old policy?
A: The previous policy allowed nightclubs 2.30 am; the Board lengthened this because door staff said that all clubs and takeaways emptying at once led to fights at the taxi rank.
S: 2.30 am

Q reason: why do clubs now get longer
A: The previous policy allowed nightclubs 2.30 am; the Board lengthened this because door staff said that all clubs and takeaways emptying at once led to fights at the taxi rank.
S: door staff said that all clubs and takeaways emptying at once led to fights at the taxi rank

Q paraphrase: from when in the morning can a supermarket sell wine
A: Off-sales are limited by law to between 10 am and 10 pm.
S: 10 am

N unanswerable: how late can a pub serve on Hogmanay?

N unanswerable: what hours may takeaways open?

Q list: Which localities have too many off-sales?
A: A4. **Overprovision.** The Board holds that there are too many off-sales in two localities, Inverkellin Harbour and Dunarran East, and will presume against new ones there.
S: Inverkellin Harbour and Dunarran East

Q reason: why was Kirkton of Arran left out of the overprovision areas?
A: It asked also about Kirkton of Arran but found the evidence too thin.
S: found the evidence too thin

Q reason: why didn't the Board go along with the health board and declare everywhere overprovided
A: The health board had wished the whole area to be declared overprovided; it was not, since hospital admissions in the landward part are below the national rate.
S: hospital admissions in the landward part are below the national rate

N false-premise: when was Kirkton of Arran declared overprovided?

N unanswerable: how many off-sales are there in Inverkellin Harbour?

Q paraphrase: till what time can my wee boy sit in the bar with us while we eat
A: A5. **Children** may be in bars until 8 pm if taking a meal with an adult.
S: until 8 pm

Q reason: what made the board change the hour for children?
A: After a complaint from hoteliers the Board changed the hour from 7 pm.
S: a complaint from hoteliers

Q fact-text: price of an occasional licence
A: A6. **Fees and times.** Occasional licences cost £10 and should be asked for 28 days ahead.
S: £10

Q date: how far ahead should I apply for a beer tent
A: A6. **Fees and times.** Occasional licences cost £10 and should be asked for 28 days ahead.
S: 28 days ahead

N unanswerable: price of an extended hours application

Q paraphrase: is five days' notice too short for an occasional
A: An application made less than seven days ahead will not be dealt with.

Q date: when is the yearly premises fee payable
A: The annual fee for premises is due on 1 October.
S: 1 October

N unanswerable: how much is the yearly premises fee?

Q fact-text: personal licence fee
A: A personal licence costs £50, and the holder must send proof of refresher training within three months after five years.
S: £50

Q date: when must I show I've done my refresher
A: A personal licence costs £50, and the holder must send proof of refresher training within three months after five years.
S: within three months after five years

Q fact-text: how many days do neighbours have to object?
A: A7. To object, write to the Clerk within 21 days of the notice's appearing on the premises.
S: 21 days

Q paraphrase: can I complain about a new pub anonymously
A: An objection must give a name and address and will be shown to the applicant.

Q paraphrase: who do I ring about a racket from the boozer at 2 on a Sunday morning
A: Complaints about noise from a licensed place should be made first to the LSO, 01382 555 083 (nights and weekends: police, 101).
S: police, 101

Q fact-text: number for noise complaints by day
A: Complaints about noise from a licensed place should be made first to the LSO, 01382 555 083 (nights and weekends: police, 101).
S: 01382 555 083

N unanswerable: number of noise complaints last year

Q fact-text: how many people answered the 2021 consultation
A: B1. There were 148 answers: 97 from residents, 29 from the trade, 14 from community councils and 8 from public bodies.
S: 148

Q comparison: did more people answer than in 2018?
A: B1. There were 148 answers: 97 from residents, 29 from the trade, 14 from community councils and 8 from public bodies.
A: In 2018 there had been 61 answers in all.

N unanswerable: how many residents answered in 2018?

Q fact-text: what did residents think of 3 am
A: B2. A majority (56%) of residents were against the later hour for nightclubs.
S: A majority (56%) of residents were against

Q fact-text: did publicans like the later hour
A: All but two of the trade were for it.

N unanswerable: what did the police think of the later hour for nightclubs?

Q fact-text: share who reckoned 8 pm too late for kids
A: On children, 64% of all who answered thought 8 pm right, 22% too late and 14% too early.
S: 22%

Q who-said: who joked that you can't get a cabbage in the harbour
A: > "Every corner shop in the harbour sells drink. You can't buy a cabbage." – Harbour Community Council
S: Harbour Community Council

Q who-said: who fears walking to work through the club crowd?
A: > "Three o'clock is when my shift starts and I don't want to walk through it." – baker, Dunarran
S: baker, Dunarran

Q paraphrase: what was the Kirkton hotel owner's gripe
A: > "We lose the wedding trade to hotels over the county line." – hotelier, Kirkton of Arran
S: "We lose the wedding trade to hotels over the county line."

Q decision: will plastic glasses be compulsory outside?
A: The Board did not put this in the policy but may set it as a condition in a single case.
S: The Board did not put this in the policy

Q who-said: who asked for plastic glasses outdoors
A: B4. Inverkellin Civic Society asked that plastic glasses be made compulsory outdoors.
S: Inverkellin Civic Society

N unanswerable: why did the Board not make plastic glasses compulsory?

Q reason: why did the police want the Partan Bar looked at
A: C1. **The Partan Bar, 9 Shore Street.** The Police sought a review after two assaults, on 12 and 26 February.
S: two assaults, on 12 and 26 February

Q who-said: Who told the Board there was no bouncer on either night?
A: Sergeant Meldrum said that no steward had been on duty on either night.
S: Sergeant Meldrum

Q fact-text: the Partan Bar's lawyer
A: Mr Ross Lamb, solicitor for the holder, said that one steward had been ill.
S: Mr Ross Lamb

Q fact-text: who proposed only a written warning for the Partan
A: It was proposed by Councillor Toshney that the licence be suspended for four weeks and by Councillor Ogg that a written warning be given.
S: Councillor Ogg

Q decision: what punishment did the Partan get
A: By 4 votes to 3 the Board SUSPENDED the licence for four weeks from 3 May.
S: SUSPENDED the licence for four weeks from 3 May

N unanswerable: who were the three that voted against suspending the Partan Bar?

N unanswerable: how badly hurt were the people assaulted at the Partan Bar?

N false-premise: how long was the Partan Bar's licence revoked for?

Q fact-text: size of the off-sale Sagar Stores first wanted
A: C2. **Sagar Stores, 41 Mill Loan, Dunarran East.** New off-sale, 14 square metres.
S: 14 square metres

Q fact-table: How much space does Sagar Stores want for drink in June?
A: | 3 | Sagar Stores, 41 Mill Loan | Dunarran East | New: off-sale, 9 sq m | 3 | Contrary to policy |
S: 9 sq m

Q reason: on what ground did Sagar Stores get knocked back in April
A: REFUSED on the ground of overprovision.
S: overprovision

Q decision: did the Kirkton gala get its beer tent
A: GRANTED under the Clerk's delegated powers, and reported for information.
S: GRANTED

N unanswerable: why was last year's gala not held?

Q date: when's the Kirkton gala beer tent
A: C3. **Kirkton Gala Committee.** Occasional licence for a beer tent on 11 June, asked for by 20 May.
S: 11 June

Q paraphrase: what came of pushing for people in hi-vis at the taxi queue
A: The Clerk said that marshals had worked on Fridays and Saturdays from 3 December 2021 to 8 January 2022, that incidents had fallen from 23 to 9 compared with the same weeks of 2019, and that no money had been found to go on.

Q date: when did the Board decide to press for taxi marshals?
A: C4. **Taxi rank marshals.** Councillor Skirving asked what had followed from the Board's decision of 22 June 2021 to press the Council for marshals at the Tolbooth rank.
S: 22 June 2021

Q comparison: incidents at the rank with marshals and before
A: The Clerk said that marshals had worked on Fridays and Saturdays from 3 December 2021 to 8 January 2022, that incidents had fallen from 23 to 9 compared with the same weeks of 2019, and that no money had been found to go on.
S: incidents had fallen from 23 to 9

N unanswerable: what did the taxi marshals cost?

Q fact-table: objections to the Burnfoot terrace
A: | 1 | Burnfoot Hotel | Kirkton | Variation: outdoor terrace to 11 pm | 6 | Support to 10 pm only |
S: 6

Q fact-table: what does the standards officer reckon about the Burnfoot terrace
A: | 1 | Burnfoot Hotel | Kirkton | Variation: outdoor terrace to 11 pm | 6 | Support to 10 pm only |
S: Support to 10 pm only

Q list: which applications go against the policy?
A: | 3 | Sagar Stores, 41 Mill Loan | Dunarran East | New: off-sale, 9 sq m | 3 | Contrary to policy |
A: | 7 | Bowling Club, Dunarran | Dunarran West | Variation: admit children to 9 pm | 2 | Contrary to policy |

Q list: which June applications had nobody against them
A: | 5 | Arran Distillers' Shop | Kirkton | New: off-sale, tastings | 0 | Support |
A: | 6 | The Partan Bar | Inverkellin Harbour | Transfer of licence to Ms E. Doig | 0 | No concern |

Q fact-table: who is taking over the Partan Bar
A: | 6 | The Partan Bar | Inverkellin Harbour | Transfer of licence to Ms E. Doig | 0 | No concern |
S: Ms E. Doig

N unanswerable: what is Ms Doig paying for the Partan Bar?

Q fact-table: Club Meridian number of objections
A: | 4 | Club Meridian | Inverkellin Central | Variation: 3 am | 11 | Support with CCTV condition |
S: 11

N unanswerable: did the Board grant Club Meridian its 3 am?

N unanswerable: who objected to Harbour Fry?

Q fact-text: alcohol licensing income 2021/22
A: E1. Income from alcohol licensing was £171,300 in 2021/22 and spending £188,900.
S: £171,300

Q reason: why was licence income so low the year before?
A: In 2020/21 income had been £139,800, because annual fees were halved during the pandemic, and spending £176,200.
S: annual fees were halved during the pandemic

Q fact-text: gambling income
A: Income from gambling is kept apart and stood at £22,450.
S: £22,450

N unanswerable: spending on gambling licensing 2021/22

N unanswerable: alcohol licensing income in 2019/20

Q paraphrase: who covers it when licence fees don't meet the bills
A: E2. The shortfall is met by the Council.
S: the Council

Q date: when did premises fees last go up
A: Fees for premises are fixed by Parliament and have not risen since 2009.
S: 2009

Q fact-table: off-sale licences in force 2021/22
A: | Premises licences in force: off-sale | 131 | 133 | 136 |
S: 136

Q fact-table: how many pubs etc were licensed in 2019/20
A: | Premises licences in force: on-sale | 214 | 206 | 199 |
S: 214

Q comparison: refusals this year and last
A: | New premises licences refused | 2 | 1 | 3 |

Q fact-table: occasional licences in the lockdown year
A: | Occasional licences granted | 612 | 41 | 355 |
S: 41

N unanswerable: occasional licences refused in 2021/22

Q fact-table: personal licences lost for not training 21/22
A: | Personal licences revoked for want of training | 26 | 0 | 31 |
S: 31

Q fact-table: extended hours granted 2019/20
A: | Extended hours granted | 87 | 3 | 52 |
S: 87

N unanswerable: extended hours granted 2018/19

Q reason: why were there more variations in 2020/21
A: E3. Variations rose in 2020/21 since many pubs asked to serve outdoors.
S: many pubs asked to serve outdoors

Q reason: why did nobody lose a licence over training in 2020/21?
A: No licences were revoked for want of training that year because training centres were shut.
S: training centres were shut

N false-premise: why did reviews rise in 2020/21?

Q list: who has to be on the Forum?
A: It has between five and twenty-one members, among whom must be the LSO, someone from the health board and someone under twenty-five.
S: the LSO, someone from the health board and someone under twenty-five

Q fact-text: quorum of the licensing forum
A: The quorum is one half.
S: one half

N unanswerable: quorum of the Licensing Board

Q fact-text: Forum secretary and when can I catch her
A: Its secretary is Miss Jean Pettigrew (01382 555 091, Tuesdays and Thursdays).
S: Miss Jean Pettigrew (01382 555 091, Tuesdays and Thursdays)

Q list: what does the forum mean to do this year
A: F2. The Forum's aims for 2022/23: find two members under twenty-five; walk round Dunarran East with residents by September; and publish a one-page guide to objecting.

Q date: joint meeting of Forum and Board
A: Forum – 8 September 2022 (joint), 1 December 2022.
S: 8 September 2022 (joint)

Q date: board's next meeting after June
A: **Dates:** Board – 23 August, 25 October, 13 December 2022.
S: 23 August

Q paraphrase: how long before can I read the papers
A: Papers are published seven days before.
S: seven days before
