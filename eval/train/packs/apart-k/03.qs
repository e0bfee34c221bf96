Q fact-text: How many crimes were reported in October 2011?
A: PCSO Kerslake reported 31 crimes in October, against 24 in September and 29 in October of the previous year.
S: 31

Q fact-text: crimes in october 2010
A: PCSO Kerslake reported 31 crimes in October, against 24 in September and 29 in October of the previous year.
S: 29

Q fact-text: What was the fastest speed recorded by speed watch on the Exbury road?
A: She said that the speed watch volunteers had recorded 212 vehicles above 35 m.p.h. on the Exbury road in four sessions, and that the worst had been doing 58.
S: 58

Q fact-text: What precept does F&GP recommend for 2012/13?
A: The Committee recommends £154,900 for 2012/13, which would be £65.40.
S: £154,900

Q fact-text: band d town precept 2011/12
A: The precept for 2011/12 was £148,600, which is £63.12 on a Band D house.
S: £63.12

Q fact-text: How big does the auditor say reserves should be at least?
A: Reserves were £71,450 at 31st March 2011 and are expected to be £66,200 at 31st March 2012; the auditor advises that not less than £60,000 be held.
S: not less than £60,000

Q fact-text: how many names on the allotment waiting list now
A: The waiting list stands at 37 names, as against 19 two years ago, and nobody has been let a plot at Hook Cross since 2009.
S: 37

Q fact-text: number of interments in 2010
A: At the cemetery some 40 years' supply of graves had been estimated in 1988, yet at the present rate (26 interments in 2010 and 31 so far in 2011) the ground will be full by 2019.
S: 26

Q fact-text: What price has Greenways offered for emptying dog bins?
A: The dog bins: there are 14 in the parish, emptied weekly by the District at £2.10 a time; an offer from Greenways at £1.65 was received on 21st November.
S: £1.65

Q fact-text: how much did the carnival committee ask for
A: Nethercombe Carnival Committee, £1,500 (asked for £2,500)
S: £2,500

Q fact-table: What is the likely cost of the Guild Hall this year, 2011/12?
A: | Guild Hall (net) | 13,450 | 12,000 | 15,900 | 13,500 |
S: 15,900

Q fact-table: guild hall net budget 11/12
A: | Guild Hall (net) | 13,450 | 12,000 | 15,900 | 13,500 |
S: 12,000

Q fact-table: What did parks and play areas cost in 2010/11?
A: | Parks and play areas | 21,600 | 22,500 | 22,950 | 23,400 |
S: 21,600

Q fact-table: estimate for public conveniences next year
A: | Public conveniences | 17,300 | 17,900 | 17,200 | 18,600 |
S: 18,600

Q fact-table: How much is the town clock probably going to cost in 2011/12?
A: | Town clock | 310 | 400 | 1,260 | 450 |
S: 1,260

Q fact-table: cemetery net actual 2010/11
A: | Cemetery (net) | 9,870 | 10,400 | 12,150 | 11,300 |
S: 9,870

Q fact-table: What did the Town Council think of the Lamb Inn letting rooms?
A: | 11/0902 | The Lamb Inn | Six letting rooms | Support | Pending |
S: Support

Q fact-table: what did the district decide on the Mill House conservatory
A: | 11/0890 | Mill House, Weir Lane | Conservatory | No objection | Refused 10 Nov |
S: Refused 10 Nov

Q fact-table: reference number for the Hook Farm barn conversion
A: | 11/0921 | Hook Farm barns | Conversion to 4 dwellings | Support | Pending |
S: 11/0921

Q fact-table: Who is dealing with the bench at Steep Hill?
A: | 3 | Bench at Steep Hill | Cllr Fry | 28 February 2012 | Price sought |
S: Cllr Fry

Q fact-table: where have we got to with a speed sign on Exbury Road
A: | 4 | Speed sign, Exbury Road | Cllr Lavis | 30 April 2012 | County has refused |
S: County has refused

Q fact-table: town website - quotations received?
A: | 8 | Town website | Cllr Coombes | 30 June 2012 | Two quotations in |
S: Two quotations in

Q paraphrase: why doesnt the church tower tell the right time
A: The Clerk replied that the striking train had seized and that the clockmaker could not attend before January.
S: the striking train had seized

Q paraphrase: how much does the town take off my rates at the moment for an average house
A: The precept for 2011/12 was £148,600, which is £63.12 on a Band D house.
S: £63.12

Q paraphrase: will I have to pay to leave the car in Pound Lane next year?
A: RESOLVED that the lease be accepted, that parking be free for twelve months from the date of the handover, and that charges be considered again thereafter.
S: parking be free for twelve months from the date of the handover

Q paraphrase: when do we run out of room to bury people
A: At the cemetery some 40 years' supply of graves had been estimated in 1988, yet at the present rate (26 interments in 2010 and 31 so far in 2011) the ground will be full by 2019.
S: 2019

Q paraphrase: how many wobbly gravestones did they find?
A: A memorial safety test found 17 unsafe headstones out of 412; eleven have been laid flat, and the families of the other six have been traced.
S: 17

Q paraphrase: what did thieves nick from the farmers
A: Nine of those in October were thefts of heating oil from farms.
S: heating oil

Q paraphrase: what's wrong with the ride at Culver Field and what'd a new one set us back
A: At Culver Field the roundabout has been taken out of use, and a replacement would cost £4,700; at Jubilee Park the safety surface is worn but will last until 2013.
S: £4,700

Q paraphrase: toilets bill for the year before last
A: | Public conveniences | 17,300 | 17,900 | 17,200 | 18,600 |
S: 17,300

Q paraphrase: who's sorting out the queen's bonfire
A: | 5 | Diamond Jubilee beacon | Cllr Mrs Bastable | 4 June 2012 | Sub-committee formed |
S: Cllr Mrs Bastable

Q paraphrase: how many veg patches are there down Weir Lane?
A: There are 64 allotment plots on the Weir Lane site and 22 at Hook Cross.
S: 64

Q who-said: Who warned the car park surface would need £40,000?
A: Cllr Mrs Hext said that the surface would want £40,000 spending on it within five years and that the District was only trying to be rid of it.
S: Cllr Mrs Hext

Q who-said: which member of the public wanted a seat on steep hill
A: Mrs Enid Loveridge asked for a bench at the top of Steep Hill.
S: Mrs Enid Loveridge

Q who-said: Who noticed that cemetery money had sat unbanked?
A: The Internal Auditor, Mr B. Selley, found no matters of substance, but observed that the cemetery fees had not been banked for seven weeks in the summer because the Assistant Clerk was away ill.
S: Mr B. Selley

Q decision: How did the vote go on Cllr Rugg's amendment about free parking?
A: Cllr Rugg moved as an amendment that all parking be free for the first twelve months; the amendment was seconded by Cllr Lavis and carried by 6 votes to 4.
S: carried by 6 votes to 4

Q decision: Final vote on the Pound Lane motion
A: The substantive motion, as amended, was carried by 8 votes to 2.
S: carried by 8 votes to 2

Q decision: What happened to the Bowls Club's £3,000 request?
A: A request from the Bowls Club for £3,000 towards a new green was declined since the club holds a balance of £22,000.
S: declined

Q decision: christmas lights: how much was moved and from where
A: RESOLVED, on the proposal of Cllr Tapscott, that £1,230 be vired from the contingency.
S: £1,230 be vired from the contingency

Q date: When was the Christmas lights switch-on due?
A: Cllr Tapscott reported that the switch-on would be at 5.30 p.m. on Friday 2nd December and that the band of the Royal Nethercombe Silver Prize would play.
S: 5.30 p.m. on Friday 2nd December

Q date: date of the annual town meeting
A: Annual Town Meeting, 23rd April 2012
S: 23rd April 2012

Q date: by when must the church clock be mended
A: | 1 | Mending of St Giles' clock | Clerk | 31 January 2012 | Clockmaker booked |
S: 31 January 2012

Q reason: Why are the Christmas lights dearer this year?
A: The lights had cost £6,150 in 2010 and would cost £7,380 this year because insurers now required every bracket to be load tested.
S: insurers now required every bracket to be load tested

Q reason: grounds of objection hook farm 38 houses
A: The objection to 38 dwellings at Hook Farm was on grounds of flooding in Weir Lane and the want of a footway; Miss Dauncey asked for it to be recorded that she had abstained.
S: flooding in Weir Lane and the want of a footway

Q list: Which applications did the town council object to?
A: | 11/0884 | Land at Hook Farm | 38 dwellings | Object | Pending |
A: | 11/0915 | 3 Tannery Row | Satellite dish (listed building) | Object | Refused 10 Nov |

Q list: planning applications approved by the district
A: | 11/0871 | 14 Fore Street | Change of use, shop to café | No objection | Approved 3 Nov |
A: | 11/0933 | Rugby club, Exbury Road | Floodlights | No objection | Approved 8 Nov |

Q list: groups getting every penny they asked for in grants
A: Citizens' Advice outreach, £1,200 (asked for £1,200)
A: Silver Prize Band, £500 (asked for £500)

Q comparison: How do hall hire charges for local groups now compare with next April's?
A: Hall hire charges will go up from £9.00 to £9.50 an hour for local groups and from £14.00 to £16.00 for others from 1st April 2012.
S: from £9.00 to £9.50 an hour

Q comparison: are reserves going up or down between march 2011 and march 2012
A: Reserves were £71,450 at 31st March 2011 and are expected to be £66,200 at 31st March 2012; the auditor advises that not less than £60,000 be held.

Q definition: what is a precept
A: The precept is the sum which the Town Council asks the District Council to collect for it with the council tax.
S: the sum which the Town Council asks the District Council to collect for it with the council tax

N unanswerable: How much does Major Lisle want for his two acres?
N unanswerable: Who seconded the Christmas lights virement?
N unanswerable: how many crimes in november 2011
N unanswerable: What would the part-time handyman have been paid?
N unanswerable: why did the district turn down the Mill House conservatory
N unanswerable: How many plots have been let at Weir Lane since 2009?
N unanswerable: cost of the new guild hall boiler
N unanswerable: Which two members voted against taking the Pound Lane lease?
N unanswerable: what did the youth club get as a grant in 2010/11?
N unanswerable: price of the bench for Steep Hill
N false-premise: Why did the Council reject the car park lease?
N false-premise: When does the £1 parking charge at Pound Lane start?
N false-premise: what reasons did Miss Dauncey give for supporting the 38 homes at Hook Farm
N false-premise: Why is the Jubilee Park roundabout out of use?
N false-premise: how will the £161,000 precept be spent
