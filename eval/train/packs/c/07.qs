Q fact-text: How much did the library service have to save in 2014/15?
A: The County Librarian explained that the service had to find £420,000 by April 2015, of which £165,000 fell in 2014/15 and £255,000 in the year after.
S: £165,000

Q paraphrase: what's the total the book lending people have got to cut altogether
A: The County Librarian explained that the service had to find £420,000 by April 2015, of which £165,000 fell in 2014/15 and £255,000 in the year after.
S: £420,000

Q fact-text: cost per visit at Pentre Ifor library
A: Ms Gwilt said that the average was £3.05, that the dearest was Pentre Ifor at £8.90 and the cheapest Abercaran at £1.72.
S: £8.90

Q paraphrase: which library is best value for each person through the door?
A: Ms Gwilt said that the average was £3.05, that the dearest was Pentre Ifor at £8.90 and the cheapest Abercaran at £1.72.
S: Abercaran

Q reason: Why was each visit to Pentre Ifor so dear?
A: Canon Beddoe said that the cost was so high at Pentre Ifor because the branch had been open only six hours a week since 2010.
S: because the branch had been open only six hours a week since 2010

Q decision: How many months did the committee agree to give communities to come forward?
A: Cllr Prydderch proposed nine, and this was agreed by 4 votes to 3.
S: nine

Q fact-text: how long did officers think communities should get
A: Cllr Arthen proposed that no branch be closed until communities had had twelve months to come forward; the officers had suggested six.
S: six

Q who-said: which councillor wanted a full year's grace before any branch shut?
A: Cllr Arthen proposed that no branch be closed until communities had had twelve months to come forward; the officers had suggested six.
S: Cllr Arthen

Q list: Which four branches are being offered to their communities?
A: **Recommended to Cabinet:** (1) that Pentre Ifor, Cwm Tywarch, Rhosgoch and Llanfair-y-Bont be offered to their communities, no branch to close before 30 June 2014; (2) that hours be cut at five branches only, leaving Abercaran and Trefeurig as they are; and (3) that both mobile libraries be kept for the present.
S: Pentre Ifor, Cwm Tywarch, Rhosgoch and Llanfair-y-Bont

Q date: what's the earliest any of the libraries could shut?
A: **Recommended to Cabinet:** (1) that Pentre Ifor, Cwm Tywarch, Rhosgoch and Llanfair-y-Bont be offered to their communities, no branch to close before 30 June 2014; (2) that hours be cut at five branches only, leaving Abercaran and Trefeurig as they are; and (3) that both mobile libraries be kept for the present.
S: 30 June 2014

Q fact-text: what did the scrutiny committee want to happen to the mobile libraries
A: **Recommended to Cabinet:** (1) that Pentre Ifor, Cwm Tywarch, Rhosgoch and Llanfair-y-Bont be offered to their communities, no branch to close before 30 June 2014; (2) that hours be cut at five branches only, leaving Abercaran and Trefeurig as they are; and (3) that both mobile libraries be kept for the present.
S: that both mobile libraries be kept for the present

Q decision: What did Cabinet resolve about the mobile libraries?
A: In place of (3) it resolved that one mobile library be withdrawn from 1 April 2014, saving £47,500 a year, and that the remaining vehicle call at each stop every four weeks instead of every two.
S: that one mobile library be withdrawn from 1 April 2014

Q paraphrase: how often will the book van come round once there's only the one?
A: In place of (3) it resolved that one mobile library be withdrawn from 1 April 2014, saving £47,500 a year, and that the remaining vehicle call at each stop every four weeks instead of every two.
S: every four weeks

Q fact-text: yearly saving from withdrawing a mobile library
A: In place of (3) it resolved that one mobile library be withdrawn from 1 April 2014, saving £47,500 a year, and that the remaining vehicle call at each stop every four weeks instead of every two.
S: £47,500 a year

Q fact-text: How many visits did the County Museum have in 2011/12?
A: Dr Croome reported that visits to the County Museum had gone down from 61,300 in 2011/12 to 48,900 in 2012/13, the galleries having been shut for eleven weeks for a new boiler.
S: 61,300

Q reason: why did fewer people go to the county museum
A: Dr Croome reported that visits to the County Museum had gone down from 61,300 in 2011/12 to 48,900 in 2012/13, the galleries having been shut for eleven weeks for a new boiler.
S: the galleries having been shut for eleven weeks for a new boiler

Q fact-text: What would a £3 museum charge raise if a third of visitors were put off?
A: An entrance charge of £3 for adults would bring in some £52,000 a year if numbers held, or £34,000 if, as elsewhere, a third stayed away.
S: £34,000

Q decision: will grown-ups have to pay to get in the museum?
A: The Committee did not support a charge.
S: did not support a charge

Q paraphrase: what are they trying in place of tickets at the museum?
A: It asked that donation boxes be tried first and the results reported in twelve months' time.
S: donation boxes

Q date: when is the gold due back from Cardiff under the agreement?
A: Dr Croome said that the loan agreement of 2008 ended on 31 January 2015 and that the insurers would want £23,000 of new alarms at Llanbedrog Fawr before it could come home.
S: 31 January 2015

Q fact-text: what must be spent on security before the Tanat Hoard can return
A: Dr Croome said that the loan agreement of 2008 ended on 31 January 2015 and that the insurers would want £23,000 of new alarms at Llanbedrog Fawr before it could come home.
S: £23,000

Q who-said: Who feared the treasure would never come back?
A: Cllr Lloyd-Foulkes was concerned that the Bronze Age gold might never return from Cardiff.
S: Cllr Lloyd-Foulkes

Q definition: what does the council mean by a community-run library
A: By "community-run library" is meant a library which volunteers open and staff, with books, computers and training found by the Council; it does not mean one in which the Council gives up its statutory duty.
S: a library which volunteers open and staff, with books, computers and training found by the Council

Q fact-text: How many volunteers has Rhosgoch got?
A: At Rhosgoch the community council has voted £4,000 a year from its precept, to begin in April 2014, and 31 volunteers have come forward.
S: 31 volunteers

Q fact-text: volunteers signed up Cwm Tywarch
A: At Cwm Tywarch the rugby club has offered a room and 19 volunteers have signed up.
S: 19 volunteers

Q paraphrase: who's offering the books a home at cwm tywarch
A: At Cwm Tywarch the rugby club has offered a room and 19 volunteers have signed up.
S: the rugby club

Q fact-text: what is the library building at Cwm Tywarch worth?
A: The Council's own building, valued at £85,000, would be sold.
S: £85,000

Q date: When will the Llanfair-y-Bont governors make up their minds?
A: At Llanfair-y-Bont the school governors are considering a shared library but will not decide until their meeting of 4 December.
S: 4 December

Q paraphrase: did many turn up in pentre ifor to try and save the library?
A: No one has come forward at Pentre Ifor, where a public meeting on 22 October drew only seven people.
S: only seven people

Q fact-table: Abercaran library visits 2012/13
A: | Abercaran | 45 | 118,400 | 121,900 | 164,300 | 209,700 | Hours kept |
S: 121,900

Q fact-table: How many books were borrowed at Trefeurig last year?
A: | Trefeurig | 37 | 66,200 | 64,800 | 97,500 | 148,900 | Hours kept |
S: 97,500

Q fact-table: What hours will Llanbedrog Fawr library have after the cut?
A: | Llanbedrog Fawr | 42 | 93,700 | 88,100 | 129,600 | 231,400 | Hours to fall to 36 |
S: 36

Q fact-table: porth gwylan net cost
A: | Porth Gwylan | 24 | 31,500 | 30,200 | 44,700 | 79,300 | Hours to fall to 18 |
S: 79,300

Q fact-table: How many people used Cwm Tywarch library in 2011/12?
A: | Cwm Tywarch | 12 | 9,300 | 9,700 | 13,100 | 38,800 | Offered, firm interest |
S: 9,300

Q comparison: Which branches drew more visits in 2012/13 than in the year before?
A: | Abercaran | 45 | 118,400 | 121,900 | 164,300 | 209,700 | Hours kept |
A: | Cwm Tywarch | 12 | 9,300 | 9,700 | 13,100 | 38,800 | Offered, firm interest |

Q list: for which branches is there already firm interest?
A: | Rhosgoch | 15 | 12,900 | 11,800 | 19,400 | 46,200 | Offered, firm interest |
A: | Cwm Tywarch | 12 | 9,300 | 9,700 | 13,100 | 38,800 | Offered, firm interest |

Q fact-text: How many consultation responses were in Welsh?
A: The questionnaire, open from 10 June to 2 August, brought 2,316 responses, 388 of them in Welsh.
S: 388

Q paraphrase: would people sooner put up with the doors being open less than lose their local branch altogether?
A: Sixty-one per cent would accept shorter hours rather than see a branch close; 22 per cent would volunteer, though only 9 per cent for more than two hours a week.
S: Sixty-one per cent would accept shorter hours rather than see a branch close

Q fact-text: share willing to volunteer more than 2 hrs a week
A: Sixty-one per cent would accept shorter hours rather than see a branch close; 22 per cent would volunteer, though only 9 per cent for more than two hours a week.
S: 9 per cent

Q fact-text: how many signed the petition for Llanfair-y-Bont?
A: A petition with 1,407 names to keep Llanfair-y-Bont was handed in by Mr Gethin Rowbotham on 27 July; a smaller one, of 533 names, came from Rhosgoch.
S: 1,407 names

Q who-said: who brought in the petition to save Llanfair-y-Bont library
A: A petition with 1,407 names to keep Llanfair-y-Bont was handed in by Mr Gethin Rowbotham on 27 July; a smaller one, of 533 names, came from Rhosgoch.
S: Mr Gethin Rowbotham

Q paraphrase: what's the worry about having somebody who can chat in Cymraeg at weekends?
A: The Welsh Language Officer doubts whether this can be met on Saturdays at Cwm Tywarch.

Q fact-text: How many library staff have had redundancy notices?
A: Redundancy notices have been issued to six staff, equal to 2.8 full-time posts.
S: six staff

Q paraphrase: how many did they think would get the push back in september
A: Eleven staff had been forecast in September; four have since been found other posts and one has retired.
S: Eleven staff

Q fact-text: bill for library redundancies
A: Redundancy pay is put at £38,600.
S: £38,600

Q paraphrase: could the council be taken to court over the cuts and lose?
A: Counsel's opinion, obtained in July at a cost of £2,900, is that a judicial review would probably fail so long as the needs of the elderly and disabled have been properly considered.
S: a judicial review would probably fail

Q date: when do volunteers get the keys
A: Agreements are to be signed by 28 February 2014, and the keys handed over on 1 May.
S: 1 May

Q paraphrase: what does Pentre Ifor get if nobody steps up to run the place?
A: If no proposal is received for Pentre Ifor by 31 January, a mobile stop of one hour will be offered in its place.
S: a mobile stop of one hour

Q fact-table: How many items were bought per thousand residents in 2012/13?
A: | Items bought per 1,000 residents | 203 | 188 | 171 | 199 | No |
S: 171

Q fact-table: requests met within a week, 2011/12
A: | Requests met within 7 days | 66% | 68% | 72% | 70% | Yes |
S: 68%

Q fact-table: what is the required number of qualified librarians per 10,000
A: | Qualified librarians per 10,000 residents | 0.42 | 0.40 | 0.29 | 0.37 | No |
S: 0.37

Q list: Which library standards did Glanmeirion fail in 2012/13?
A: | Opening hours per 1,000 residents | 121 | 119 | 117 | 120 | No |
A: | Items bought per 1,000 residents | 203 | 188 | 171 | 199 | No |
A: | Qualified librarians per 10,000 residents | 0.42 | 0.40 | 0.29 | 0.37 | No |

Q comparison: did we meet more standards or fewer than in 2011/12?
A: The Council met five of the eight standards shown, as against six in 2011/12.
S: five of the eight standards shown, as against six in 2011/12

Q reason: why are there fewer proper trained librarians?
A: The county's number of qualified librarians fell when two retired and were replaced by one library assistant.
S: two retired and were replaced by one library assistant

Q fact-table: book fund forecast for the year
A: | Book fund | 265,000 | 132,500 | 101,200 | 240,000 |
S: 240,000

Q fact-table: What had been spent on the archives by the end of September?
A: | Archives | 207,000 | 103,500 | 100,400 | 204,000 |
S: 100,400

Q fact-table: annual budget Slate Quarry Museum
A: | Slate Quarry Museum, Rhosgoch | 94,000 | 47,000 | 59,900 | 112,000 |
S: 94,000

Q fact-table: how much is the mobile and housebound service expected to cost by year end?
A: | Mobile and housebound | 176,000 | 88,000 | 97,400 | 189,500 |
S: 189,500

Q reason: Why is the slate museum over its budget?
A: The Slate Quarry Museum is overspending because the incline winch had to be repaired, at £16,700, before the Health and Safety Executive would let it run.
S: because the incline winch had to be repaired

Q paraphrase: are more folk going to the quarry place than before?
A: Its visitors rose from 14,200 to 17,600 in the season to September.
S: from 14,200 to 17,600

Q fact-text: weekly cost of the hired library van
A: The overspending on mobiles is due to hiring a vehicle, at £410 a week, from 3 June until 30 August.
S: £410 a week

Q who-said: who used the phrase about eating seed corn
A: Ms Tandy said that £25,000 of the book fund was being held back against the forecast overspending; Cllr Breeze asked for it to be noted that he thought this "eating the seed corn".
S: Cllr Breeze

Q paraphrase: how much of the money for new books have they put by because they're overspending
A: Ms Tandy said that £25,000 of the book fund was being held back against the forecast overspending; Cllr Breeze asked for it to be noted that he thought this "eating the seed corn".
S: £25,000

Q date: When does the donation box trial report back?
A: | 17 September 2014 | Donation boxes, results of trial | Dr Croome |
S: 17 September 2014

Q paraphrase: who's looking at the wet problem at the old prison where records are kept
A: | 8 January 2014 | Archive storage: damp at the Old Gaol | Dr Croome |
S: Dr Croome

N unanswerable: How did the vote on nine months split by name?

N unanswerable: what was the cost per visit at Rhosgoch

N unanswerable: How many visitors did the Slate Quarry Museum have in 2011?

N unanswerable: how much is the Tanat Hoard insured for

N unanswerable: which of the mobile libraries is being scrapped, the north or the south one?

N unanswerable: what did the new boiler at the museum cost

N unanswerable: How many people answered the questionnaire from Pentre Ifor?

N unanswerable: how many volunteers at Llanfair-y-Bont

N unanswerable: Why did the scrutiny committee not support an entrance charge?

N unanswerable: What will it cost to put right the damp at the Old Gaol?

N false-premise: Why is Trefeurig library having its hours cut?

N false-premise: when did Cabinet decide to keep both mobile libraries

N false-premise: Why was the Tanat Hoard sold to Cardiff?

N false-premise: how many jobs are going at the County Museum because of the entrance charge

N false-premise: which group has taken on Pentre Ifor library?

Q fact-table: issues at Rhosgoch 2012/13
A: | Rhosgoch | 15 | 12,900 | 11,800 | 19,400 | 46,200 | Offered, firm interest |
S: 19,400

Q fact-table: How many hours a week was Llanfair-y-Bont open?
A: | Llanfair-y-Bont | 10 | 8,100 | 7,200 | 11,600 | 33,100 | Offered, under discussion |
S: 10

Q fact-table: porth gwylan opening hours after the cut
A: | Porth Gwylan | 24 | 31,500 | 30,200 | 44,700 | 79,300 | Hours to fall to 18 |
S: 18

Q fact-table: branch libraries spend to end of september against profile
A: | Branch libraries | 1,284,000 | 642,000 | 655,300 | 1,301,000 |
S: 655,300

Q fact-table: What is the County Museum's budget for the year?
A: | County Museum | 341,000 | 170,500 | 166,800 | 336,000 |
S: 341,000

Q fact-table: opening hours per 1,000 people 2010/11
A: | Opening hours per 1,000 residents | 121 | 119 | 117 | 120 | No |
S: 121

Q fact-table: how many computers per ten thousand people do the standards ask for
A: | Computers per 10,000 residents | 7.4 | 7.9 | 8.3 | 6.0 | Yes |
S: 6.0
