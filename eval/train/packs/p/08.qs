Q date: what period does this annual report cover
A: *1 April 2014 to 31 March 2015*
S: 1 April 2014 to 31 March 2015

Q fact-text: who was the outgoing vice-chair?
A: I thank our retiring Vice-Chair, Mr Gethin Prosser, who served from the Board's first day, and our Secretary, Mrs Eirlys Vaughan, to whom everybody turns.
S: Mr Gethin Prosser

Q paraphrase: who does the board's paperwork
A: I thank our retiring Vice-Chair, Mr Gethin Prosser, who served from the Board's first day, and our Secretary, Mrs Eirlys Vaughan, to whom everybody turns.
S: Mrs Eirlys Vaughan

N unanswerable: who is the new Vice-Chair?

Q paraphrase: how many people are left on the path repair crew?
A: The gales of February 2014 were still to be seen on our paths twelve months later, and the team that mends them has gone from nine to six.
S: six

N unanswerable: how many people will be on the path repair team in 2015/16?

Q date: when was the Countryside Access Advisory Board founded
A: 1.1 The Countryside Access Advisory Board was set up by the council in 2007 under the Countryside and Rights of Way Act 2000.
S: 2007

Q paraphrase: has the board got any power of its own
A: It decides nothing itself: it may only advise, and the bodies advised must "have regard" to what it says.
S: it may only advise

Q fact-text: number of members the board can have
A: 1.2 The Board has between ten and twenty members.
S: between ten and twenty

Q paraphrase: do you get anything for sitting on it?
A: They are chosen by the council for three years after an open advertisement, and are not paid, but may claim travel at 45p a mile.
S: not paid, but may claim travel at 45p a mile

Q fact-text: length of a member's appointment
A: They are chosen by the council for three years after an open advertisement, and are not paid, but may claim travel at 45p a mile.
S: three years

N unanswerable: how much does the Chair get paid?

Q definition: what is access land
A: **Access land** is mountain, moor, heath, down or common on which anyone may walk, but not ride or camp.
S: mountain, moor, heath, down or common on which anyone may walk, but not ride or camp

Q definition: permissive path meaning
A: A **permissive path** is one that the owner lets people use and may close again.
S: one that the owner lets people use and may close again

Q paraphrase: can I take my horse over the open moor?
A: **Access land** is mountain, moor, heath, down or common on which anyone may walk, but not ride or camp.
S: anyone may walk, but not ride or camp

N unanswerable: how many acres of access land are there in the county?

N unanswerable: how many permissive paths were closed in 2014/15?

Q fact-table: how many meetings did Lady Carew come to
A: | Lady Olwen Carew | Landowning | 2009 | 2015 | 1 |
S: 1

Q fact-table: when does Shirley Abbott's term finish?
A: | Shirley Abbott | Disabled people | 2011 | 2017 | 4 |
S: 2017

Q fact-table: which interest does Nest Gwilliam represent
A: | Nest Gwilliam | Tourism | 2013 | 2016 | 3 |
S: Tourism

Q fact-table: barry coombes appointed when
A: | Barry Coombes | Motor vehicles | 2014 | 2017 | 4 |
S: 2014

Q fact-table: who speaks for horse riders on the board?
A: | Catrin Bowes | Riding | 2011 | 2017 | 2 |
S: Catrin Bowes

N unanswerable: who speaks for anglers on the board?

N unanswerable: how many meetings did Lady Carew come to in 2013/14?

Q list: which members never missed a meeting
A: | Marged Llewellyn-Smith (Chair) | Walking | 2010 | 2016 | 4 |
A: | Dr Alun Treharne | Wildlife | 2013 | 2016 | 4 |
A: | Steffan Howells | Mountain biking | 2013 | 2016 | 4 |
A: | Shirley Abbott | Disabled people | 2011 | 2017 | 4 |
A: | Barry Coombes | Motor vehicles | 2014 | 2017 | 4 |

Q paraphrase: how will they try now to get a youngster to join?

A: The seat for young people has been advertised twice with no result; the Board will now write to the Young Farmers' clubs.
S: write to the Young Farmers' clubs

Q fact-text: how many times was the young people's seat advertised
A: The seat for young people has been advertised twice with no result; the Board will now write to the Young Farmers' clubs.
S: twice

N false-premise: who was appointed to the seat for young people?

Q fact-text: RoWIP actions done
A: Of its 46 actions 21 are done, 14 are begun and 11 have not been started.
S: 21

Q paraphrase: how many jobs in the rights of way plan has nobody touched yet
A: Of its 46 actions 21 are done, 14 are begun and 11 have not been started.
S: 11

Q date: When does the current improvement plan for rights of way run out?
A: 2.1 **Rights of Way Improvement Plan (RoWIP).** The present plan runs to 2017.
S: 2017

Q date: cabinet member's written agreement to rank the actions
A: The Board advised in September that the eleven be put in order of worth, and the Cabinet Member agreed to it in writing on 4 November 2014.
S: 4 November 2014

N unanswerable: which of the eleven actions was ranked first?

N unanswerable: what is the name of the Cabinet Member?

Q fact-text: walks on the coast path in 2014
A: Counters showed 318,000 walks in 2014, as against 287,000 in 2013.
S: 318,000

Q comparison: is the coast path getting busier
A: Counters showed 318,000 walks in 2014, as against 287,000 in 2013.

N unanswerable: walks on the coast path in 2012

N unanswerable: how many walks were counted on the Ridgeway in 2014?

Q fact-text: How long is the county's bit of the coast path?
A: 2.2 **Coast path.** The Carnedd stretch is 61 miles long.
S: 61 miles

Q date: when did the cliff give way at Trwyn Du
A: The landslip at Trwyn Du carried off 140 yards of path on 12 February 2014; a way round along the road was signed within a week.
S: 12 February 2014

Q paraphrase: how much of the path slid into the sea
A: The landslip at Trwyn Du carried off 140 yards of path on 12 February 2014; a way round along the road was signed within a week.
S: 140 yards

Q fact-text: what is the Pentwyn Estate asking for
A: The other, the Pentwyn Estate, has asked for £18,000; the council has offered £7,500.
S: £18,000

Q fact-text: council's offer to the Pentwyn Estate
A: The other, the Pentwyn Estate, has asked for £18,000; the council has offered £7,500.
S: £7,500

N unanswerable: what did the council pay the other owner at Trwyn Du?

N false-premise: on what date did the Pentwyn Estate accept the council's offer?

Q decision: how did the vote on keeping vehicles off the Ridgeway go?
A: A motion by Mr Treharne's sub-group to ask for a ban from October to April was carried by six votes to three on 10 December 2014.
S: carried by six votes to three

Q decision: which months did the board want motors kept off the ridgeway
A: A motion by Mr Treharne's sub-group to ask for a ban from October to April was carried by six votes to three on 10 December 2014.
S: from October to April

Q who-said: what did Barry Coombes want put on record against the ban
A: Mr Coombes asked that his dissent appear in this report and it does: "Four people in ten who complained had never been on it."
S: Four people in ten who complained had never been on it.

Q paraphrase: did anybody disagree with keeping 4x4s off in winter
A: Mr Coombes asked that his dissent appear in this report and it does: "Four people in ten who complained had never been on it."
S: Mr Coombes

N unanswerable: who besides Mr Coombes voted against the Ridgeway ban?

Q date: when does the Ridgeway traffic order start
A: The council made a Traffic Regulation Order (TRO) for one winter, as a trial, from 1 November 2015.
S: 1 November 2015

N false-premise: why was a permanent ban put on the Ridgeway?

N unanswerable: how many complaints were there about vehicles on the Ridgeway?

Q fact-text: sheep worrying reports 2014
A: 2.4 **Dogs.** Sheep worrying was reported to the police 57 times in the county in 2014 (2013: 39; 2012: 41).
S: 57

Q fact-text: how often was sheep worrying reported in 2012?
A: 2.4 **Dogs.** Sheep worrying was reported to the police 57 times in the county in 2014 (2013: 39; 2012: 41).
S: 41

N unanswerable: how often was sheep worrying reported in 2011?

N unanswerable: how many dogs were shot for sheep worrying in 2014?

Q paraphrase: what did Mr Pennant lose overnight?
A: Mr Pennant lost eleven ewes in one night.
S: eleven ewes

Q paraphrase: when must I keep my dog tied up on the hill?
A: The Board asked for dogs on leads on all access land in the lambing season; the council answered that this was already the law from 1 March to 31 July and that what was wanted was signs.
S: from 1 March to 31 July

Q fact-text: who paid for the dog signs
A: 120 signs have been put up, paid for by the two farming unions.
S: the two farming unions

Q fact-text: number of dog signs up
A: 120 signs have been put up, paid for by the two farming unions.
S: 120

N unanswerable: how much did the dog signs cost?

Q fact-text: stiles replaced with gates this year
A: 2.5 **Stiles and gates.** 94 stiles were taken out and gates put in their place (target 100), and 22 of the gates can be used by people on mobility scooters.
S: 94

Q fact-text: target for replacing stiles
A: 2.5 **Stiles and gates.** 94 stiles were taken out and gates put in their place (target 100), and 22 of the gates can be used by people on mobility scooters.
S: 100

N unanswerable: stiles replaced with gates in 2013/14

N unanswerable: target for replacing stiles in 2015/16

Q paraphrase: how many of the scooter gates turned out to be no good
A: Mrs Abbott tested each of the 22 herself, and found that three could not be opened from a seat.
S: three

Q who-said: who tried out the scooter gates in person
A: Mrs Abbott tested each of the 22 herself, and found that three could not be opened from a seat.
S: Mrs Abbott

Q date: by when were the faulty gates fixed?
A: All three were put right by the end of January.
S: by the end of January

Q fact-text: number of consultations answered
A: 2.6 **Advice to others.** The Board answered seven consultations, among them the Welsh Government's on the future of access law.
S: seven

Q reason: why did the board say nothing about fracking
A: It did not answer the one on fracking, because members held that it was outside the Board's remit.
S: because members held that it was outside the Board's remit

N false-premise: what did the Board say in its answer on fracking?

N unanswerable: what did the Board say in its answer on access law?

Q fact-table: easy to use paths north coast this year
A: | North Coast | 214 | 66 | 69 | 63 | 70 | 188 |
S: 63

Q fact-table: easy to use north coast last year 2013/14
A: | North Coast | 214 | 66 | 69 | 63 | 70 | 188 |
S: 69

Q fact-table: how many faults are outstanding in the Upper Teifon?
A: | Upper Teifon valley | 303 | 48 | 51 | 47 | 60 | 412 |
S: 412

Q fact-table: lower teifon target
A: | Lower Teifon valley | 258 | 57 | 55 | 58 | 65 | 246 |
S: 65

Q fact-table: Miles of path in the Brynmawr hills
A: | Brynmawr hills | 341 | 44 | 45 | 46 | 55 | 377 |
S: 341

Q fact-table: overall, what share of the county's paths are fine to walk?
A: | Whole county | 1,381 | 56 | 57 | 56 | 65 | 1,353 |
S: 56

Q list: Which areas hit their target for easy paths?
A: | South Coast | 176 | 71 | 72 | 74 | 70 | 97 |
A: | Carnedd town and fringe | 89 | 78 | 80 | 81 | 80 | 33 |

Q comparison: has the South Coast got better since 2012/13
A: | South Coast | 176 | 71 | 72 | 74 | 70 | 97 |

N unanswerable: open faults in the South Coast at 31 March 2014

N false-premise: why have the paths in the Brynmawr hills become harder to use?

N unanswerable: easy to use figure for the county in 2011/12

Q definition: when do they call a path easy to use?
A: 2.7 "Easy to use" means that a path can be found, is signed where it leaves the road and has nothing on it that an ordinary walker could not get past.
S: a path can be found, is signed where it leaves the road and has nothing on it that an ordinary walker could not get past

Q fact-text: how many cards were filled in at the show
A: 3.1 At the Carnedd Show in August 2014 the Board asked visitors to its stand what they wished for; 263 filled in a card.
S: 263

Q paraphrase: what do people want more than anything out on the paths
A: Signs came first (81), then dog mess (64), mud and brambles (52), somewhere to park (39) and cattle (27).
S: Signs

Q fact-text: cards about car parking
A: Signs came first (81), then dog mess (64), mud and brambles (52), somewhere to park (39) and cattle (27).
S: 39

N unanswerable: cards about bicycles

Q who-said: who blamed phones for falling out with walkers
A: "I have farmed here all my life and never had a cross word with a walker till they got phones." (farmer, Brynmawr)
S: farmer, Brynmawr

Q paraphrase: why did the family turn back?
A: "We gave up at the third field. The path was there on the map and a wheat crop was there on the ground." (family from Carnedd)
S: a wheat crop was there on the ground

Q who-said: what did the student suggest instead of parking spaces?
A: "More buses on Sundays, then you would not need the car parks." (student)
S: More buses on Sundays

N unanswerable: which path did the family from Carnedd give up on?

Q fact-text: path complaints in 2014/15
A: 3.3 Complaints to the council about paths came to 1,046 in the year (2013/14: 918).
S: 1,046

Q fact-text: complaints about locked gates
A: Ploughing and crops made up 231, fallen trees 204, locked gates 143 and bulls or other beasts 71.
S: 143

N unanswerable: complaints about locked gates in 2013/14

Q paraphrase: how many moaned about bulls
A: Ploughing and crops made up 231, fallen trees 204, locked gates 143 and bulls or other beasts 71.
S: 71

Q fact-text: how big was the fine
A: Notice was served on nine farmers; one was prosecuted and fined £400.
S: £400

Q paraphrase: how many farmers got an official letter over blocked paths
A: Notice was served on nine farmers; one was prosecuted and fined £400.
S: nine

N unanswerable: which farmer was fined?

Q fact-text: access budget 2015/16
A: It does not pay for paths, which come out of the council's Access Budget; that stood at £486,000 in 2014/15 and will be £391,000 in 2015/16.
S: £391,000

Q fact-text: How much did the council have for mending paths in 2014/15?
A: It does not pay for paths, which come out of the council's Access Budget; that stood at £486,000 in 2014/15 and will be £391,000 in 2015/16.
S: £486,000

N unanswerable: access budget 2013/14

N unanswerable: park authority's own budget for paths in 2014/15

Q fact-table: council grant to the board next year
A: | Grant from the council | 6,000 | 5,500 | 5,500 | 4,500 |
S: 4,500

Q fact-table: booklet sales actual 14/15
A: | Sale of walks booklets | 640 | 700 | 1,115 | 900 |
S: 1,115

Q fact-table: what did members' mileage come to in 2014/15?
A: | Members' travel | 1,870 | 1,900 | 1,644 | 1,700 |
S: 1,644

Q fact-table: translation budget 2014/15
A: | Translation | 1,310 | 1,400 | 1,720 | 1,600 |
S: 1,400

Q reason: why was so much spent on putting things into Welsh
A: 4.2 Translation cost more than planned because both consultations on the Ridgeway had to be put into Welsh at short notice.
S: because both consultations on the Ridgeway had to be put into Welsh at short notice

N unanswerable: why did room hire cost less than planned?

Q fact-table: training spend 2013/14
A: | Training | 260 | 500 | 0 | 300 |
S: 260

N false-premise: what training was paid for in 2014/15?

Q fact-table: what was left at the end of 2014/15
A: | Left over (or short) | 2,100 | 1,200 | 2,328 | 1,800 |
S: 2,328

N unanswerable: printing budget 2013/14

Q decision: will the board be at the show in 2015?
A: The Board will not take a stand at the Show in 2015.
S: will not take a stand at the Show in 2015

N unanswerable: why will the Board not take a stand at the Show in 2015?

Q list: what are the board's aims for the coming year
A: 5.1 Our aims for 2015/16 are: to fill the three seats; to see a path open again at Trwyn Du; to judge the winter trial on the Ridgeway; to help draw up the next RoWIP; and to choose a route for a "Miles without Stiles" trail in each of the six areas.

Q fact-table: when is the Trwyn Du site visit
A: | 16 September 2015 | Porth Wen, Village Hall | Trwyn Du; site visit at 1 pm |
S: 16 September 2015

Q fact-table: where's the March 2016 meeting
A: | 9 March 2016 | Llanteifon, Memorial Hall | Ridgeway trial; annual report |
S: Llanteifon, Memorial Hall

Q fact-table: date they choose a chair
A: | 10 June 2015 | Carnedd, County Hall | Election of Chair and Vice-Chair |
S: 10 June 2015

N unanswerable: where's the June 2016 meeting

Q paraphrase: can I stand up and have my say at a meeting?
A: Anyone may speak for three minutes if they have told the Secretary by the Friday before.
S: for three minutes if they have told the Secretary by the Friday before

Q fact-text: start time of meetings
A: 5.2 Meetings start at 2 pm.
S: 2 pm

Q fact-text: quorum of the access board
A: (a) Seven members make a quorum.
S: Seven members

Q paraphrase: when do you get kicked off the board for skiving
A: (c) A member who misses three meetings in a row without good reason loses his or her seat.
S: misses three meetings in a row without good reason

Q paraphrase: can I vote about a field I own
A: (e) A member with an interest in a piece of land must say so and may then speak but not vote.
S: may then speak but not vote

N unanswerable: quorum of a sub-group

N false-premise: how many people asked the Board to allow camping on access land at the show?

N false-premise: why did sheep worrying fall in 2014?

N false-premise: why was the target of 100 gates beaten?

Q paraphrase: how do walkers get past the landslip for now
A: The landslip at Trwyn Du carried off 140 yards of path on 12 February 2014; a way round along the road was signed within a week.
S: a way round along the road

N false-premise: how much of the Board's own budget was spent on mending paths?

N false-premise: which members lost their seats for missing three meetings?

N false-premise: why has the council's Access Budget been raised for 2015/16?
