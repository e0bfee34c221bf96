Q fact-text: Which co-opted member speaks for the Older People's Forum?
A: *Co-opted:* Mrs Olive Hartnoll (Older People's Forum), Mr Sean Brody (Disability Action Sands), Miss Zofia Nowak (Polish Saturday School), Mr Imran Shah (Interfaith Network), Mx Ellis Tarn (Pride of the Sands).
S: Mrs Olive Hartnoll

Q who-said: who asked for wheelchair-bound to be changed
A: Approved, after Mr Brody asked that “wheelchair-bound” be altered to “wheelchair users” on page 3.
S: Mr Brody

Q fact-table: How many kerbs still need lowering?
A: | 1 | Mr Brody | Count of dropped kerbs missing | Mr Unsworth | May | 186 missing; 40 to be done this year |
S: 186 missing

Q paraphrase: how many of the bumpy pavement edges will they fix before april
A: | 1 | Mr Brody | Count of dropped kerbs missing | Mr Unsworth | May | 186 missing; 40 to be done this year |
S: 40 to be done this year

Q fact-table: Has anyone who speaks Polish been taken on?
A: | 2 | Miss Nowak | Polish speakers at the contact centre | Ms Haye | June | One appointed, 18 hours |
S: One appointed, 18 hours

Q paraphrase: where can muslims pray in the town hall
A: | 3 | Mr Shah | Prayer space in Town Hall | Ms Haye | June | Room 14, from 22 June |
S: Room 14

Q fact-table: hearing loops faulty
A: | 4 | Cllr Threlfall | Hearing loops tested | Mr Furze | April | 9 of 23 faulty; all mended but two |
S: 9 of 23 faulty

Q fact-table: How many staff have had the training on trans customers?
A: | 5 | Mx Tarn | Training on trans customers | Ms Haye | July | 212 staff trained of 640 |
S: 212 staff trained of 640

Q fact-table: pay gap by ethnicity figure july
A: | 7 | Cllr Latif | Staff pay gap by ethnicity | Ms Haye | July | 6.2 per cent; full paper in September |
S: 6.2 per cent

Q paraphrase: how many seats have gone in along the seafront
A: | 6 | Mrs Hartnoll | Benches on promenade | Mr Unsworth | July | Six of ten in place |
S: Six of ten in place

Q who-said: Who asked for a crèche at evening meetings?
A: | 8 | Cllr Kendrew | Crèche at evening meetings | Ms Ogle | June | Not affordable |
S: Cllr Kendrew

Q fact-text: How much would the crèche have cost a year?
A: Councillor Kendrew said “not affordable” was no answer and asked for the figure; Ms Ogle gave it as £4,300 a year for eleven meetings.
S: £4,300 a year

Q reason: Why are four benches still not there?
A: Mr Unsworth said these waited on the water company, which was to finish digging on 14 August.
S: these waited on the water company

Q date: when was the water company due to stop digging
A: Mr Unsworth said these waited on the water company, which was to finish digging on 14 August.
S: 14 August

Q decision: What was agreed in place of the crèche?
A: It was agreed that allowances for childcare be advertised instead.
S: that allowances for childcare be advertised instead

Q fact-text: How many hate incidents were there in 2014/15?
A: Sergeant Louise Pym reported 164 incidents in 2014/15, up from 131, of which 97 were about race, 26 disability, 23 sexual orientation, 11 faith and seven transgender.
S: 164 incidents

Q fact-text: hate incidents previous year total
A: Sergeant Louise Pym reported 164 incidents in 2014/15, up from 131, of which 97 were about race, 26 disability, 23 sexual orientation, 11 faith and seven transgender.
S: 131

Q paraphrase: how many times were people picked on for being disabled
A: Sergeant Louise Pym reported 164 incidents in 2014/15, up from 131, of which 97 were about race, 26 disability, 23 sexual orientation, 11 faith and seven transgender.
S: 26 disability

Q who-said: Who said that mosques had been daubed?
A: Mr Shah said that four mosques in the county had been daubed since January, one of them here.
S: Mr Shah

Q who-said: who reckons most attacks on trans people never get reported
A: Mx Tarn thought the seven a tenth of the truth.
S: Mx Tarn

Q fact-text: What did the sergeant agree to do?
A: The sergeant agreed to hold a surgery each month at the Pride centre from October.
S: to hold a surgery each month at the Pride centre from October

Q definition: What is the Ring-and-Ride?
A: Mr Furze said that two proposals would go out on 13 July: to bring the Sandgrown Ring-and-Ride (a door-to-door minibus for those who cannot use ordinary buses) into a smart-card taxi scheme, and to move the Tarnside Day Centre into the Beacon leisure centre.
S: a door-to-door minibus for those who cannot use ordinary buses

Q definition: easy read meaning
A: Mr Brody moved that the consultation last twelve weeks and not eight, as people with learning disabilities needed easy-read papers (plain words with pictures), which were not yet printed; seconded by Mrs Hartnoll.
S: plain words with pictures

Q date: When did the two proposals go out for comment?
A: Mr Furze said that two proposals would go out on 13 July: to bring the Sandgrown Ring-and-Ride (a door-to-door minibus for those who cannot use ordinary buses) into a smart-card taxi scheme, and to move the Tarnside Day Centre into the Beacon leisure centre.
S: 13 July

Q paraphrase: where do they want to shift the tarnside lot to
A: Mr Furze said that two proposals would go out on 13 July: to bring the Sandgrown Ring-and-Ride (a door-to-door minibus for those who cannot use ordinary buses) into a smart-card taxi scheme, and to move the Tarnside Day Centre into the Beacon leisure centre.
S: the Beacon leisure centre

Q reason: Why did Mr Brody want longer for the consultation?
A: Mr Brody moved that the consultation last twelve weeks and not eight, as people with learning disabilities needed easy-read papers (plain words with pictures), which were not yet printed; seconded by Mrs Hartnoll.
S: as people with learning disabilities needed easy-read papers (plain words with pictures), which were not yet printed

Q fact-text: loss of saving from 12 week consultation
A: Mr Furze said that twelve weeks would lose £27,000 of the saving.
S: £27,000

Q decision: How long a consultation did the Executive Member allow in the end?
A: The Executive Member, Councillor Paul Rimington, replied by letter on 9 July that he would allow ten.
S: ten

Q decision: vote on mr brody's motion for twelve weeks
A: Carried, seven votes to three.
S: seven votes to three

Q fact-text: How many responses came in altogether?
A: In all 2,647 responses were received: 1,583 online, 872 on paper, 118 in easy-read and 74 by telephone.
S: 2,647

Q fact-text: paper responses received
A: In all 2,647 responses were received: 1,583 online, 872 on paper, 118 in easy-read and 74 by telephone.
S: 872 on paper

Q paraphrase: how many rang up to have their say
A: In all 2,647 responses were received: 1,583 online, 872 on paper, 118 in easy-read and 74 by telephone.
S: 74 by telephone

Q paraphrase: how many folk came along in person to the drop ins
A: Eleven drop-in sessions drew 306 people.
S: 306 people

Q comparison: Did this consultation get more replies than the one on care charges?
A: The response to the borough's last consultation of this sort, on care charges in 2012, was 1,190.
A: In all 2,647 responses were received: 1,583 online, 872 on paper, 118 in easy-read and 74 by telephone.
S: 1,190

Q fact-table: What share of Ring-and-Ride users were against the change to it?
A: | Users of Ring-and-Ride | 409 | 14 | 79 | 30 | 40 |
S: 79

Q fact-table: day centre users and carers against the move
A: | Users of day centre, and carers | 133 | 27 | 48 | 22 | 71 |
S: 71

Q fact-table: How many disabled people responded?
A: | Disabled people | 788 | 21 | 66 | 34 | 52 |
S: 788

Q paraphrase: what did the very old think of swapping the minibus for taxis
A: | Aged 75 and over | 655 | 24 | 63 | 38 | 43 |
S: 63

Q fact-table: under-35s in favour of moving the day centre
A: | Aged 16 to 34 | 340 | 49 | 29 | 52 | 28 |
S: 52

Q fact-table: What percentage of all respondents backed the day centre move?
A: | All | 2,647 | 33 | 52 | 41 | 44 |
S: 41

Q fact-table: percentage of men for Ring-and-Ride proposal
A: | Men | 987 | 38 | 47 | 43 | 42 |
S: 38

Q paraphrase: are the people who work there against it
A: | Staff of the two services | 61 | 8 | 84 | 15 | 77 |
S: 84

Q comparison: Were women more against the taxi scheme than men?
A: | Women | 1,604 | 30 | 55 | 40 | 45 |
A: | Men | 987 | 38 | 47 | 43 | 42 |
S: 55

Q list: Which groups had more people for than against the day centre move?
A: | Aged 16 to 34 | 340 | 49 | 29 | 52 | 28 |
A: | Men | 987 | 38 | 47 | 43 | 42 |
A: | Black, Asian, other minority | 263 | 36 | 45 | 44 | 38 |

Q fact-text: What share of the borough's people are 75 or over?
A: Respondents were older than the borough, where 9 per cent are 75 or more.
S: 9 per cent

Q list: What were the main complaints about the taxi card?
A: *Ring-and-Ride.* The chief objections were that taxis with room for a wheelchair are scarce (named by 612), that the drivers would not come to the door (540), that the card would run out before the month did (388) and loss of company on the bus (297).

Q fact-text: number worried about loss of company on the bus
A: *Ring-and-Ride.* The chief objections were that taxis with room for a wheelchair are scarce (named by 612), that the drivers would not come to the door (540), that the card would run out before the month did (388) and loss of company on the bus (297).
S: 297

Q who-said: Who said the driver is the one who notices when she isn't well?
A: Mrs Jean Ormerod, 84, wrote that the driver “is the one person who notices if I'm not right”.
S: Mrs Jean Ormerod, 84

Q fact-text: How many cabs can take a wheelchair now?
A: The Licensed Hackney Association said 22 of its 148 cabs can carry a wheelchair, and offered to bring that to 35 if the Council paid half of the cost of adaptation.
S: 22 of its 148 cabs

Q paraphrase: what are the cabbies offering
A: The Licensed Hackney Association said 22 of its 148 cabs can carry a wheelchair, and offered to bring that to 35 if the Council paid half of the cost of adaptation.
S: offered to bring that to 35 if the Council paid half of the cost of adaptation

Q fact-text: What did people fear at the Beacon?
A: *Day centre.* The chief objections were noise and crowds at the Beacon (71 named this) and the loss of the garden (64).
S: noise and crowds at the Beacon

Q paraphrase: what do people like about the leisure centre idea
A: In its favour people mentioned the pool and the café.
S: the pool and the café

Q fact-text: size of the petition to keep tarnside
A: A petition of 1,812 names, presented to Council on 16 September by Mr Dale Fishwick, whose son has gone to Tarnside for 17 years, asks that the centre be kept where it is.
S: 1,812 names

Q who-said: who handed in the petition
A: A petition of 1,812 names, presented to Council on 16 September by Mr Dale Fishwick, whose son has gone to Tarnside for 17 years, asks that the centre be kept where it is.
S: Mr Dale Fishwick

Q fact-text: On what terms would the parents accept the move?
A: The parents' group would accept the Beacon if there were a separate entrance and a quiet room, at a cost which officers put at £74,000.
S: if there were a separate entrance and a quiet room

Q fact-text: cost of separate entrance and quiet room
A: The parents' group would accept the Beacon if there were a separate entrance and a quiet room, at a cost which officers put at £74,000.
S: £74,000

Q definition: What is the PSED?
A: This is called the public sector equality duty (PSED), and it cannot be met after the event.
A: By section 149 of the Equality Act 2010 the Council must, when it makes a decision, have due regard to the need to do away with discrimination, to advance equality of opportunity and to foster good relations.
S: public sector equality duty

Q paraphrase: can they think about fairness after they've decided
A: This is called the public sector equality duty (PSED), and it cannot be met after the event.
S: it cannot be met after the event

Q fact-table: What effect does the day centre move have on disabled people?
A: | Disability | High negative | High negative | Driver training; quiet room | Ms Ogle |
S: High negative

Q fact-table: share of ring-and-ride users who are women
A: | Sex | Medium: 76 per cent of users women | Neutral | Women may ask for a woman driver | Mr Unsworth |
S: 76 per cent of users women

Q paraphrase: what if a lady doesn't want a bloke driving her
A: | Sex | Medium: 76 per cent of users women | Neutral | Women may ask for a woman driver | Mr Unsworth |
S: Women may ask for a woman driver

Q fact-table: Which languages will the leaflets be in?
A: | Race | Low | Low | Leaflets in Polish and Urdu | Ms Haye |
S: Polish and Urdu

Q fact-table: What is being offered to carers?
A: | Carers (local addition) | Medium | High negative | Two respite days each year | Ms Ogle |
S: Two respite days each year

Q paraphrase: how will i get to church once the sunday minibus stops
A: | Religion or belief | Low; Sunday service ends | Neutral | Taxis on Sundays | Mr Unsworth |
S: Taxis on Sundays

Q reason: Why was the disability effect of the Ring-and-Ride change raised to high?
A: The assessment of July judged the effect of the Ring-and-Ride change on disability to be medium; it was raised to high because only 15 per cent of cabs can take a wheelchair.
S: because only 15 per cent of cabs can take a wheelchair

Q fact-text: What do care charges per hour go up to?
A: Each proposal, taken with the closing of the Fylde Street advice office in April and the rise in care charges from £11.40 to £13.20 an hour, falls upon the same people; 161 households are known to be touched by three of the four.
S: £13.20

Q paraphrase: how many homes get clobbered by three of these cuts at once
A: Each proposal, taken with the closing of the Fylde Street advice office in April and the rise in care charges from £11.40 to £13.20 an hour, falls upon the same people; 161 households are known to be touched by three of the four.
S: 161 households

Q fact-text: How many trips did Ring-and-Ride make in 2014/15?
A: Ring-and-Ride cost £418,000 in 2014/15 for 31,200 trips, or £13.40 a trip, against £11.85 in 2012/13.
S: 31,200 trips

Q comparison: Has the cost of a Ring-and-Ride trip gone up?
A: Ring-and-Ride cost £418,000 in 2014/15 for 31,200 trips, or £13.40 a trip, against £11.85 in 2012/13.
S: £13.40 a trip, against £11.85 in 2012/13

Q fact-table: What would R3 save in a full year?
A: | R3 Taxi card, two minibuses kept | 70 | 74 | 112 | 6 | Recommended |
S: 112

Q fact-table: r2 saving 2016/17
A: | R2 Taxi card for all | 45 | 126 | 168 | 11 | July proposal |
S: 126

Q fact-table: How many jobs would go if Tarnside moved to the Beacon with a quiet room?
A: | D3 Beacon with quiet room | 170 | 88 | 149 | 3 | Recommended |
S: 3

Q paraphrase: what would it cost to mend the roof at the old day centre
A: | D1 Keep Tarnside | 0 | 0 | 0 | 0 | Roof £210,000 by 2018 |
S: Roof £210,000 by 2018

Q fact-table: set-up cost of option D2
A: | D2 Move to Beacon, as proposed | 96 | 103 | 155 | 4 | July proposal |
S: 96

Q list: Which options do officers recommend?
A: | R3 Taxi card, two minibuses kept | 70 | 74 | 112 | 6 | Recommended |
A: | D3 Beacon with quiet room | 170 | 88 | 149 | 3 | Recommended |

Q fact-table: what do officers say to just putting the minibus fare up
A: | R4 Fare from £2 to £4 | 4 | 38 | 41 | 0 | Not recommended |
S: Not recommended

Q definition: What is a direct payment?
A: A direct payment is money given to a person to buy their own care.
S: money given to a person to buy their own care

Q who-said: Who speaks for the union?
A: Unison (Ms Hayley Crook) opposes R2 and D4 and would put up with R3 if no one is made redundant against their will.
S: Ms Hayley Crook

Q paraphrase: would the union live with keeping two minibuses
A: Unison (Ms Hayley Crook) opposes R2 and D4 and would put up with R3 if no one is made redundant against their will.
S: would put up with R3 if no one is made redundant against their will

Q date: When does the Executive decide?
A: The decision is to be taken by the Executive on 20 October 2015.
S: 20 October 2015

Q fact-table: What percentage of staff were disabled in 2014?
A: | Disabled staff % | 3.9 | 4.4 | 4.6 | 6.0 | 22.1 |
S: 4.4

Q fact-table: minority ethnic staff target
A: | Minority ethnic staff % | 5.1 | 5.0 | 5.8 | 7.5 | 8.3 |
S: 7.5

Q fact-table: gender pay gap latest
A: | Pay gap, women and men % | 11.8 | 11.1 | 10.3 | 10.0 | n/a |
S: 10.3

Q paraphrase: how many youngsters are learning a trade with the council
A: | Apprentices | 12 | 19 | 27 | 25 | n/a |
S: 27

Q fact-table: discrimination grievances 2014
A: | Grievances for discrimination | 4 | 6 | 3 | none set | n/a |
S: 6

Q comparison: How far is the workforce from mirroring the share of disabled people in the borough?
A: | Disabled staff % | 3.9 | 4.4 | 4.6 | 6.0 | 22.1 |
S: 22.1

Q list: which workforce target was met
A: Only the apprentices met the target.
S: the apprentices

Q date: When will the full paper on ethnic pay gap come?
A: The pay gap by ethnicity is to be shown in full in the paper for 16 November, officers having been unable to finish it for this meeting.
S: 16 November

Q date: meeting date for choosing the chair
A: November 2015: pay gap by ethnicity; Syrian families, first arrivals. 25 January 2016: hate crime, nine months; benches and kerbs. 14 March 2016: six-month survey, if the schemes are agreed. 25 April 2016: annual report and choice of Chair.
S: 25 April 2016

N unanswerable: Which two hearing loops are still broken?
N unanswerable: how many hate incidents were there in the year before 2013/14
N unanswerable: Who were the three who voted against twelve weeks?
N unanswerable: What share of Polish residents supported the taxi card?
N unanswerable: how much do the hackney drivers want for adapting each cab
N unanswerable: What did Sergeant Pym say about arrests for hate crime?
N unanswerable: What was the ethnic pay gap in 2013?
N unanswerable: how many people use the Tarnside Day Centre each day
N unanswerable: How many Syrian families are coming?
N unanswerable: cost of the Fylde Street advice office
N unanswerable: What did Councillor Rimington say about the petition?
N false-premise: Why did the Executive Member agree to twelve weeks?
N false-premise: When did the Executive decide to close Tarnside for good?
N false-premise: How much was the crèche grant that was awarded?
N false-premise: Why did most users of the day centre favour the move?
N false-premise: Which target for disabled staff was exceeded?

Q paraphrase: who's the boss of buses and that
A: *Officers:* Debra Haye, Equality Manager; Clive Unsworth, Head of Transport; Bernice Ogle, Head of Adult Services; Tom Furze, Consultation Officer.
S: Clive Unsworth, Head of Transport

Q paraphrase: what's it cost us per go on the minibus
A: Ring-and-Ride cost £418,000 in 2014/15 for 31,200 trips, or £13.40 a trip, against £11.85 in 2012/13.
S: £13.40 a trip

Q paraphrase: what would it save to shut the centre and just hand people cash
A: | D4 Close, give direct payments | 12 | 160 | 230 | 14 | Not recommended |
S: 230

Q paraphrase: are there enough women on the top money
A: | Women in top 5 per cent of pay % | 38 | 41 | 44 | 45 | n/a |
S: 44

Q paraphrase: what's being done so people who aren't online can still get a ride
A: | Age | High negative: 71 per cent of users over 75 | Low | Telephone booking kept | Mr Unsworth |
S: Telephone booking kept

Q paraphrase: what might happen with the card before the month's out
A: *Ring-and-Ride.* The chief objections were that taxis with room for a wheelchair are scarce (named by 612), that the drivers would not come to the door (540), that the card would run out before the month did (388) and loss of company on the bus (297).
S: the card would run out before the month did

Q paraphrase: how long has the petition man's lad been going there
A: A petition of 1,812 names, presented to Council on 16 September by Mr Dale Fishwick, whose son has gone to Tarnside for 17 years, asks that the centre be kept where it is.
S: 17 years
