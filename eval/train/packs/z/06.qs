Q reason: what kept Tranmer away
A: **1. Apologies** were had from Councillors R. Tranmer (holiday) and Mrs D. Pickersgill (illness).
S: holiday

N unanswerable: why was Councillor Noble absent from meetings?

Q decision: how many votes did the new mayor get?
A: By ballot: Harker 9, Raistrick 5.
S: Harker 9

Q paraphrase: how did the loser do in the race for mayor
A: By ballot: Harker 9, Raistrick 5.
S: Raistrick 5

Q who-said: who put Raistrick forward
A: Councillor Raistrick was proposed by Councillor Dent and seconded by Councillor Mrs Lund.
S: Councillor Dent

Q who-said: who seconded Harker for Mayor
A: **2. Election of Mayor.** Councillor Harker was proposed by Councillor Ms A. Kettlewell and seconded by Councillor Noble.
S: Councillor Noble

N unanswerable: who proposed Mrs Lund as Deputy Mayor?

N false-premise: by how many votes did Mrs Lund win the deputy mayor ballot?

Q fact-table: Mrs Sowerby allowance
A: | Mrs W. Sowerby | Ouseley North | Independent | 1999 | 2019 | 24 | 24 | 1,150 |
S: 1,150

Q date: how long has Winifred Sowerby been a councillor, since when
A: | Mrs W. Sowerby | Ouseley North | Independent | 1999 | 2019 | 24 | 24 | 1,150 |
S: 1999

N unanswerable: when was Mrs Sowerby first Mayor

Q fact-table: Kettlewell's turnout - how many did she make it to
A: | Ms A. Kettlewell | Thornaby Vale | Labour | 2015 | 2019 | 18 | 17 | 400 |
S: 17

Q fact-table: Harker's ward
A: | J. Harker | Thornaby Vale | Labour | 2007 | 2019 | 22 | 20 | 400 |
S: Thornaby Vale

Q paraphrase: how much does Cllr Noble take in expenses money
A: | P. Noble | Station Road | Labour | 2011 | 2019 | 18 | 11 | 0 (declined) |
S: 0 (declined)

N unanswerable: why did Councillor Noble turn down his allowance

Q paraphrase: which party's Tranmer with?
A: | R. Tranmer | Station Road | Green | 2014 | 2019 | 17 | 12 | 400 |
S: Green

Q fact-table: Pickersgill meetings attended
A: | Mrs D. Pickersgill | Cross Moor | Independent | 1995 | 2019 | 15 | 4 | 0 (declined) |
S: 4

Q fact-table: Pickering meetings attended
A: | F. Pickering | Cross Moor | Conservative | 2016 | 2019 | 3 | 3 | 100 |
S: 3

N unanswerable: how many meetings did Councillor Stead attend

Q paraphrase: how many should Dent have been at?
A: | B. Dent | Ouseley South | Conservative | 2015 | 2019 | 16 | 9 | 400 |
S: 16

Q date: when was the vote that brought Pickering in
A: Councillor Pickering was chosen at the by-election of 11 February 2016, after the death of Councillor Alban Stead.
S: 11 February 2016

Q reason: Why did they need a by-election in Cross Moor?
A: Councillor Pickering was chosen at the by-election of 11 February 2016, after the death of Councillor Alban Stead.
S: after the death of Councillor Alban Stead

N unanswerable: how many votes did Pickering get in the by-election?

Q comparison: who's been on the council longest
A: | Mrs D. Pickersgill | Cross Moor | Independent | 1995 | 2019 | 15 | 4 | 0 (declined) |
S: Mrs D. Pickersgill

Q paraphrase: who'll be running the money committee this year?
A: | Finance and Staffing | 7 | Cllr Raistrick | Cllr Noble | 3 | Second Tuesday |
S: Cllr Raistrick

Q fact-table: quorum for open spaces
A: | Open Spaces | 7 | Cllr Tranmer | Cllr Ms Kettlewell | 4 | First Thursday |
S: 4

Q paraphrase: when do the planning people usually sit
A: | Planning | 6 | Cllr Mrs Lund | Cllr Dent | 3 | Every third Wednesday |
S: Every third Wednesday

Q fact-table: second in charge on Planning
A: | Planning | 6 | Cllr Mrs Lund | Cllr Dent | 3 | Every third Wednesday |
S: Cllr Dent

N unanswerable: who was Planning chairman in 2015/16

Q fact-table: number on the appeals panel
A: | Personnel Appeals | 3 | To be chosen when it meets | – | 3 | As needed |
S: 3

N unanswerable: who are the members of Personnel Appeals

Q paraphrase: who gets to name the number two for the graveyard committee
A: | Cemetery Joint Committee | 4 | Cllr Mrs Sowerby | (Ouseley Parochial Council to name) | 3 | Quarterly, Monday |
S: (Ouseley Parochial Council to name)

Q fact-table: precept this coming year
A: | Precept | 118,400 | 121,952 | 121,952 | 126,830 |
S: 126,830

Q fact-table: precept 2014/15
A: | Precept | 118,400 | 121,952 | 121,952 | 126,830 |
S: 118,400

N unanswerable: precept 2013/14

N unanswerable: band D council tax for the town

Q paraphrase: what did the traders' stalls bring in last year for real?
A: | Market tolls | 9,870 | 10,500 | 8,344 | 9,000 |
S: 8,344

Q fact-table: market tolls hoped for in 15/16
A: | Market tolls | 9,870 | 10,500 | 8,344 | 9,000 |
S: 10,500

Q reason: why did the market make less
A: The Clerk, Mr Josiah Threlfall, said that the tolls had fallen because four stalls left when the Tuesday market was moved to the car park.
S: because four stalls left when the Tuesday market was moved to the car park

N false-premise: why did burial income fall in 2015/16?

Q paraphrase: takings from funerals last year
A: | Burial fees | 14,260 | 13,000 | 17,905 | 15,000 |
S: 17,905

Q fact-table: Corn Loft lettings income 2014/15
A: | Corn Loft hire | 21,440 | 23,000 | 24,118 | 24,500 |
S: 21,440

Q fact-table: Corn Loft running costs actual 15/16
A: | Corn Loft running costs | 26,515 | 25,000 | 29,873 | 27,000 |
S: 29,873

Q fact-text: what did the new heating in the Corn Loft come to?
A: The Corn Loft's boiler was replaced in January at £4,480.
S: £4,480

N unanswerable: who supplied the Corn Loft boiler

Q fact-table: wages bill planned 2016/17
A: | Salaries | 71,306 | 74,000 | 73,418 | 78,250 |
S: 78,250

N unanswerable: what is the Clerk's salary

Q fact-table: grass cutting contract, actual last year
A: | Grounds contract | 28,900 | 29,500 | 31,240 | 30,750 |
S: 31,240

Q paraphrase: xmas lights money for this year
A: | Christmas lights | 7,100 | 7,000 | 6,655 | 9,500 |
S: 9,500

Q paraphrase: what did the polls cost us in 2015/16
A: | Elections | 0 | 5,000 | 8,116 | 3,000 |
S: 8,116

Q fact-table: given to local groups 15/16
A: | Grants to local groups | 5,500 | 6,000 | 5,250 | 6,000 |
S: 5,250

N unanswerable: which groups were given grants in 2015/16

Q fact-text: how much in the kitty that's not put by for anything
A: Reserves stood at £61,207 on 31 March 2016, being £44,100 general and £17,107 earmarked.
S: £44,100 general

N unanswerable: what were the reserves on 31 March 2015

Q paraphrase: what'll a party in the hall on a Saturday night cost now?
A: | Corn Loft main hall, Saturday evening | 140.00 | 160.00 | 10% |
S: 160.00

Q fact-table: main hall hourly rate before June
A: | Corn Loft main hall, hour, weekday | 12.00 | 13.50 | 20% |
S: 12.00

N unanswerable: main hall Sunday rate

Q fact-table: money off for locals on the committee room
A: | Corn Loft committee room, hour | 7.50 | 8.00 | 20% |
S: 20%

Q paraphrase: rent for a whole veg patch from June
A: | Allotment, full plot, year | 42.00 | 46.00 | None |
S: 46.00

Q fact-table: half plot old price
A: | Allotment, half plot, year | 24.00 | 26.00 | None |
S: 24.00

Q fact-table: water on the allotments new charge
A: | Allotment water, year | 6.00 | 8.50 | None |
S: 8.50

N unanswerable: price of a quarter plot

Q decision: was Dent's motion to freeze plot rents carried
A: Councillor Dent moved that the plot rents stay as they were; lost, 4 to 8.
S: lost, 4 to 8

N unanswerable: who seconded Dent's motion on plot rents

Q who-said: who wrote in asking that water cost nothing
A: Councillor Tranmer's written plea for free water was noted.
S: Councillor Tranmer

Q fact-table: cost of burying ashes now
A: | Burial of ashes | 180.00 | 195.00 | Half price |
S: 195.00

Q fact-table: double grave what do locals get off
A: | Burial, new grave for two | 620.00 | 700.00 | Half price |
S: Half price

Q paraphrase: how much to put a seat up in grandad's memory
A: | Memorial bench, ten years | 850.00 | 850.00 | None |
S: 850.00

Q fact-table: kids footy pitch
A: | Football pitch, junior match | 12.00 | 12.00 | None |
S: 12.00

N unanswerable: tennis court hourly charge

Q paraphrase: what's up with the playground by the station?
A: | Station Road Recreation Ground | 2.1 | 6 April | Swing chain worn | High | 30 April | Playsound Ltd |
S: Swing chain worn

Q fact-table: who mends the swing at Station Road
A: | Station Road Recreation Ground | 2.1 | 6 April | Swing chain worn | High | 30 April | Playsound Ltd |
S: Playsound Ltd

N unanswerable: what will Playsound charge for the swing

Q fact-table: how urgent is the missing lifebuoy
A: | Cross Moor Pond | 1.3 | 7 April | Lifebuoy stolen | High | At once | Groundsman |
S: At once

Q date: by when must the leaning trees be dealt with
A: | Vale Wood | 6.4 | 12 April | Two ash trees leaning on path | Medium | 30 June | Dale Tree Care |
S: 30 June

N unanswerable: how many ash trees in Vale Wood have dieback

Q paraphrase: who's going to fix the wobbly gravestones
A: | Cemetery, old part | 1.7 | 14 April | 19 loose headstones | Medium | 30 September | Mason to be found |
S: Mason to be found

Q fact-table: danger rating of the old cemetery
A: | Cemetery, old part | 1.7 | 14 April | 19 loose headstones | Medium | 30 September | Mason to be found |
S: Medium

N unanswerable: number of loose headstones at St Oswald's

Q fact-table: problem at the Mill Lane plots
A: | Allotments, Mill Lane | 1.1 | 19 April | Rats near plot 14 | Medium | 15 May | District Council |
S: Rats near plot 14

Q fact-table: size of Back Lane allotments
A: | Allotments, Back Lane | 0.6 | 19 April | Broken gate | Low | 31 May | Groundsman |
S: 0.6

N unanswerable: how many people wait for a plot at Back Lane

Q paraphrase: what do Station Rd folk want most?
A: | Station Road | 1,215 | 219 | 74 | 102 | 43 | Cheap homes to rent |
S: Cheap homes to rent

Q fact-table: surveys returned in Thornaby Vale
A: | Thornaby Vale | 1,330 | 261 | 108 | 117 | 36 | Buses on Sundays |
S: 261

Q fact-table: cross moor people happy with big building, over 150
A: | Cross Moor | 410 | 187 | 160 | 24 | 3 | Broadband |
S: 3

N unanswerable: how many in Cross Moor want no homes at all

Q fact-table: Ouseley South under 50 homes
A: | Ouseley South | 980 | 355 | 247 | 92 | 16 | Doctors |
S: 247

Q paraphrase: where've we got with the crossing
A: | Zebra crossing, Mill Lane | 118/15 | County Council | Count of walkers done in March, too low to qualify; Clerk has asked for a recount in term time. |
S: Count of walkers done in March, too low to qualify; Clerk has asked for a recount in term time.

N unanswerable: how many walkers were counted on Mill Lane

Q paraphrase: any more water in the road at Mill Lane?
A: | Mill Lane flooding | 121/15 | Water company | Pipe lined in February. No flood since. |
S: Pipe lined in February. No flood since.

Q fact-table: bus shelter quotes
A: | Bus shelter, Cross Moor | 7/16 | Cllr Pickering | Two prices got, £3,900 and £5,250; County may give half. |
S: Two prices got, £3,900 and £5,250; County may give half.

N unanswerable: bus shelter on Station Road quotes

Q paraphrase: who's seeing to the missing names on the memorial
A: | War memorial names | 12/16 | Mrs Sowerby and the History Society | Four names found wanting; grant form sent to the War Memorials Trust on 1 May. |
S: Mrs Sowerby and the History Society

Q paraphrase: since when's the town clock been stuck
A: | Clock, Corn Loft | 15/16 | Clerk | Stopped since Candlemas; maker to come in June. |
S: Stopped since Candlemas; maker to come in June.

Q date: when and where is the town meeting for everybody
A: **10. Dates.** Annual Town Meeting, 23 May 2016, 7.00 p.m., St Oswald's Hall; next Council, 13 June 2016, 7.15 p.m., The Corn Loft.
S: 23 May 2016, 7.00 p.m., St Oswald's Hall
