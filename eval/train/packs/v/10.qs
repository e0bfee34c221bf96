Q date: when did township council meet in mid-May
A: ## Regular Council Meeting Minutes – Tuesday, May 13, 2014, 7:00 p.m., Council Chambers, 11 Mill Street, Kettle Portage, Ontario
S: Tuesday, May 13, 2014, 7:00 p.m.

Q fact-text: who is the township's fire chief?
A: **Staff present:** Chief Administrative Officer/Clerk (CAO) Doreen Fitzgibbon; Treasurer Anil Mehta; Road Superintendent Clint Barkhouse; Fire Chief Norm Desrosiers; Chief Building Official (CBO) Tracy Wanless
S: Fire Chief Norm Desrosiers

Q paraphrase: who's in charge of plowing and grading
A: **Staff present:** Chief Administrative Officer/Clerk (CAO) Doreen Fitzgibbon; Treasurer Anil Mehta; Road Superintendent Clint Barkhouse; Fire Chief Norm Desrosiers; Chief Building Official (CBO) Tracy Wanless
S: Road Superintendent Clint Barkhouse

Q paraphrase: did many of the public come and watch on May 13
A: **Public gallery:** 17
S: 17

N unanswerable: how many parents were in the gallery at the school board meeting?

Q reason: why did Lund step out for the gravel item
A: 2. **Disclosure of pecuniary interest.** Councillor Lund declared an interest in item 7(c), his brother-in-law being the owner of Lund & Sauvé Aggregates, and left the Chambers.
S: his brother-in-law being the owner of Lund & Sauvé Aggregates

Q who-said: who moved the April 22 minutes?
A: *Resolution 14-118.* Moved by Councillor Okimaw, seconded by Deputy Mayor Thibodeau: THAT the minutes of April 22, 2014 be adopted as circulated.
S: Councillor Okimaw

N unanswerable: who seconded the award of the gravel tender?

Q fact-text: cost of a second dust treatment on Fire Route 9
A: The Road Superintendent said that a second treatment would cost $6,800 and was not budgeted.
S: $6,800

Q who-said: who spoke for the cottagers
A: (a) Rhonda Peltier, for the Loon Lake Cottagers' Association, asked for calcium chloride on Fire Route 9 twice a summer rather than once.
S: Rhonda Peltier

Q decision: did council give the cottage people their second treatment?
A: Council took no action.
S: took no action

N false-premise: when will the second calcium treatment on Fire Route 9 be done?

N unanswerable: how much does the first calcium treatment cost?

Q fact-text: calls for service first quarter 2014
A: (b) Constable Jared Moose of the detachment gave the policing statistics for the first quarter: 212 calls for service (2013: 187), of which 31 were false alarms.
S: 212

Q fact-text: number of false alarms
A: (b) Constable Jared Moose of the detachment gave the policing statistics for the first quarter: 212 calls for service (2013: 187), of which 31 were false alarms.
S: 31

N unanswerable: how many false alarms were there in the first quarter of 2013?

Q paraphrase: how many got caught drunk at the wheel
A: There were four impaired-driving charges, and no break-ins on Loon Lake.
S: four

N unanswerable: how many break-ins were there on Pickerel Lake?

N unanswerable: what will the township pay under the new police billing model?

Q fact-text: 2014 tax levy
A: The 2014 tax levy is $3,418,000, an increase of 3.9%, of which 1.4 points are due to policing.
S: $3,418,000

Q paraphrase: how much of the tax hike is down to the cops
A: The 2014 tax levy is $3,418,000, an increase of 3.9%, of which 1.4 points are due to policing.
S: 1.4 points

N unanswerable: by what percentage did the tax levy rise in 2013?

Q comparison: do people owe more back taxes than last year?
A: Tax arrears at April 30 were $611,000, against $688,000 a year before.
S: $611,000, against $688,000 a year before

Q definition: what is a tax registration
A: The Treasurer explained that a *tax registration* is a notice put on title when taxes are two years in arrears; after one further year the property may be sold.
S: a notice put on title when taxes are two years in arrears

Q paraphrase: how many places could get sold off for taxes this fall
A: Nine properties are registered, of which two may be sold this fall.
S: two

N unanswerable: which two properties may be sold for taxes this fall?

Q fact-table: winter roads actual 2013
A: | Roads – winter | 610,000 | 704,300 | 640,000 | 522,600 |
S: 704,300

Q fact-table: what's been spent on snow so far this year
A: | Roads – winter | 610,000 | 704,300 | 640,000 | 522,600 |
S: 522,600

N unanswerable: winter roads actual 2012?

Q fact-table: 2014 fire budget
A: | Fire & emergency | 388,000 | 402,900 | 405,000 | 98,700 |
S: 405,000

Q fact-table: policing budget for 2014
A: | Policing | 516,000 | 516,000 | 588,000 | 196,000 |
S: 588,000

Q paraphrase: what did the rink and rec stuff cost us last year
A: | Recreation & arena | 447,000 | 459,000 | 452,000 | 171,200 |
S: 459,000

N unanswerable: how much did the arena take in ice rentals last year?

Q fact-table: landfill 2013 budgeted
A: | Landfill & recycling | 295,000 | 311,800 | 320,000 | 92,500 |
S: 295,000

Q fact-table: library grant so far in 2014
A: | Library grant | 118,000 | 118,000 | 121,000 | 60,500 |
S: 60,500

Q list: which departments spent more than budget in 2013
A: | Fire & emergency | 388,000 | 402,900 | 405,000 | 98,700 |
A: | Roads – winter | 610,000 | 704,300 | 640,000 | 522,600 |
A: | Landfill & recycling | 295,000 | 311,800 | 320,000 | 92,500 |
A: | Recreation & arena | 447,000 | 459,000 | 452,000 | 171,200 |

Q date: when did half-loads come off
A: Half-load restrictions were lifted on May 12.
S: May 12

N unanswerable: when did half-load restrictions begin?

Q fact-text: plow call-outs winter 2013-14
A: The winter of 2013-14 saw 71 plow call-outs (2012-13: 49).
S: 71

Q paraphrase: is fixing the old grader worth it according to Clint
A: Unit 14, the 1998 grader, needs a transmission at $23,500; Mr. Barkhouse advised against the repair.
S: advised against the repair

Q decision: what's happening to Unit 14?
A: *Resolution 14-121:* Moved by Councillor Postlethwaite, seconded by Councillor Okimaw, THAT Unit 14 be declared surplus and sold by sealed bid.
S: THAT Unit 14 be declared surplus and sold by sealed bid

N false-premise: what price did Unit 14 sell for?

N unanswerable: what will a new grader cost?

Q fact-text: weight limit on Gull River Bridge
A: He also reported that Gull River Bridge had been posted at 12 tonnes since the OSIM inspection; *OSIM* is the provincial manual under which every bridge is inspected every second year.
S: 12 tonnes

Q definition: what's OSIM
A: He also reported that Gull River Bridge had been posted at 12 tonnes since the OSIM inspection; *OSIM* is the provincial manual under which every bridge is inspected every second year.
S: the provincial manual under which every bridge is inspected every second year

N unanswerable: what was the weight limit on the bridge before the inspection?

Q fact-text: volunteers at Station 2
A: Station 2 at Pickerel Landing has nine volunteers where there should be fifteen.
S: nine

N unanswerable: volunteers at Station 1?

Q fact-text: how many calls were medical assists January to April
A: Responses January to April were 38, the largest part (17) being medical assists.
S: 17

N unanswerable: how many of the fire responses were grass fires?

Q fact-text: what honorarium did the fire chief ask for?
A: The chief asked that the honorarium of $22 a call be raised to $26.
S: $26

Q decision: what do volunteer firefighters get per call from July
A: *Resolution 14-122:* Moved by Deputy Mayor Thibodeau, seconded by Councillor Lund, THAT the honorarium be raised to $25 a call from July 1.
S: $25 a call

Q who-said: who voted against the raise for firefighters
A: A recorded vote was asked for: Hachey – nay; Thibodeau – yea; Postlethwaite – nay; Okimaw – yea; Lund – yea.
S: Hachey – nay

N unanswerable: who asked for the recorded vote?

N unanswerable: why did the Mayor vote nay on the honorarium?

Q fact-text: building permits to April 30, 2014
A: Building permits to April 30 numbered 14, with a value of $1.62 million (2013: 19; $2.04 million).
S: 14

Q reason: why fewer building permits
A: Ms. Wanless put the drop down to the late spring.
S: the late spring

Q paraphrase: how many bad septics did they find on the lake
A: The septic re-inspection on Loon Lake found 23 of 140 systems deficient; that on Pickerel Lake is set for 2015.
S: 23 of 140

N unanswerable: how many deficient septic systems are there on Pickerel Lake?

Q date: when's pickerel lake's septic check
A: The septic re-inspection on Loon Lake found 23 of 140 systems deficient; that on Pickerel Lake is set for 2015.
S: 2015

Q fact-table: C-02 spent
A: | C-02 | Arena ice plant | 410,000 | 397,600 | Trillium grant and reserve | Complete |
S: 397,600

Q fact-table: status of water main phase 2
A: | C-04 | Kettle Portage water main, Phase 2 | 1,480,000 | 0 | Application refused | On hold |
S: On hold

Q fact-table: approved amount for water main phase 1
A: | C-03 | Kettle Portage water main, Phase 1 | 1,260,000 | 1,241,000 | Province two-thirds | Complete |
S: 1,260,000

N unanswerable: what would water main Phase 3 cost?

N unanswerable: why was the application for Phase 2 refused?

Q paraphrase: who left us the money for the library roof
A: | C-07 | Library roof | 54,000 | 0 | Bequest of I. Markham | Start August |
S: I. Markham

Q fact-table: when was the new pumper delivered
A: | C-06 | Pumper truck, Station 1 | 365,000 | 365,000 | Debenture, 10 years | Delivered March |
S: March

Q fact-table: what's holding up the scale house?
A: | C-05 | Landfill scale house | 88,000 | 12,900 | Reserve | Delayed – permit |
S: Delayed – permit

Q fact-table: how is the bridge design paid for
A: | C-01 | Gull River Bridge – design | 145,000 | 38,200 | Gas tax | Tender in June |
S: Gas tax

N unanswerable: what will building the new Gull River Bridge cost?

Q list: completed capital projects
A: | C-02 | Arena ice plant | 410,000 | 397,600 | Trillium grant and reserve | Complete |
A: | C-03 | Kettle Portage water main, Phase 1 | 1,260,000 | 1,241,000 | Province two-thirds | Complete |
A: | C-08 | Community hall ramp | 31,000 | 29,750 | Enabling fund | Complete |

Q decision: what was done with the draft code of conduct?
A: Referred to the Committee of the Whole on June 3.
S: Referred to the Committee of the Whole on June 3

N false-premise: when was the Code of Conduct adopted?

Q fact-text: letters for licensing cottage rentals
A: Eleven letters had come in, nine for licensing and two against.
S: nine

Q date: draft rental by-law due by
A: *Resolution 14-124:* Moved by Councillor Okimaw, seconded by Councillor Lund, THAT staff prepare a draft licensing by-law by September 9.
S: September 9

Q who-said: who wanted to ban airbnb type lets straight off?
A: A motion by Councillor Postlethwaite to bring in an immediate ban was not seconded.
S: Councillor Postlethwaite

N false-premise: how did council vote on the immediate ban on cottage rentals?

N unanswerable: what will a short-term rental licence cost?

Q fact-text: Northway Sand's bid
A: (c) *Gravel tender.* Three bids: Lund & Sauvé Aggregates $9.85 a tonne, Northway Sand $9.40, Tri-Lakes Haulage $10.20.
S: $9.40

Q decision: who got the gravel job
A: Awarded to Northway Sand for 11,000 tonnes.
S: Northway Sand

N unanswerable: who was the low bidder for gravel last year?

Q fact-text: cheapest gravel price last year
A: The low bidder of last year, at $9.15, did not bid.
S: $9.15

Q reason: why was the land acknowledgment put off?
A: (d) *Truth and Reconciliation.* Councillor Okimaw's motion that council meetings open with a land acknowledgment was deferred so that Chief Roy Sabourin of White Sturgeon First Nation may be consulted.
S: so that Chief Roy Sabourin of White Sturgeon First Nation may be consulted

N unanswerable: what did Chief Sabourin say about the land acknowledgment?

Q paraphrase: where can we see the fireworks and when
A: (e) *Canada Day.* A grant of $2,500 to the Lions Club was approved; fireworks will be on Tuesday, July 1 at dusk from the government dock, or, if there is a fire ban, not at all.
S: Tuesday, July 1 at dusk from the government dock

Q fact-text: grant to the Lions Club
A: (e) *Canada Day.* A grant of $2,500 to the Lions Club was approved; fireworks will be on Tuesday, July 1 at dusk from the government dock, or, if there is a fire ban, not at all.
S: $2,500

N unanswerable: what is the rain date for the fireworks?

Q decision: which by-laws passed on May 13
A: 8. **By-laws.** By-law 2014-31 (to set tax rates) and By-law 2014-32 (to stop up part of the shore road allowance, Lot 6) were read three times and passed.
S: By-law 2014-31 (to set tax rates) and By-law 2014-32 (to stop up part of the shore road allowance, Lot 6)

N false-premise: what fine does the dog by-law passed in May set?

Q who-said: who wants garbage picked up only every two weeks
A: 9. **Notice of motion.** Deputy Mayor Thibodeau: that garbage be collected every second week, with clear bags, from January 2015.
S: Deputy Mayor Thibodeau

N unanswerable: how much would collecting garbage every second week save?

Q paraphrase: what time can i take stuff to the dump on a sunday in summer
A: The CAO answered from the Victoria Day weekend to Thanksgiving, noon to 5 p.m.
S: noon to 5 p.m.

N unanswerable: what are the dump's Saturday hours?

N unanswerable: what has the sewer back-up lawsuit cost so far?

Q who-said: who asked about the sewer lawsuit
A: Sheila Cromarty asked what the lawsuit over the 2012 sewer back-up had cost.
S: Sheila Cromarty

Q fact-text: why did council meet behind closed doors
A: 11. **In camera.** Council went into closed session at 9:14 p.m. on a matter of personnel, and rose at 9:51 p.m. without report.
S: on a matter of personnel

N unanswerable: which employee was discussed in camera?

Q date: next township meeting after may 13
A: Next regular meeting: Tuesday, May 27, 2014.
S: Tuesday, May 27, 2014

Q paraphrase: which trustee phoned in
A: **Trustees:** Carol-Ann Beaudry (Chair), Murray Zwick (Vice-Chair), Peggy Loutit, Dale Strachan (by telephone), Ruby Wemigwans (First Nations trustee).
S: Dale Strachan (by telephone)

Q definition: what's a PAR
A: **S1. Enrolment and the accommodation review.** A *pupil accommodation review* (PAR) is the public process which the Ministry requires before a school may be closed.
S: the public process which the Ministry requires before a school may be closed

Q decision: did trustees agree to start the review of pickerel landing school now
A: Trustee Loutit moved, and Trustee Wemigwans seconded, that the PAR not begin before September 2015.
A: Carried, 3-2.
S: that the PAR not begin before September 2015

N false-premise: when will Pickerel Landing Public School close?

N unanswerable: which two trustees voted against delaying the PAR?

Q fact-text: cost of putting off the review a year
A: The Director said that a delay of a year would cost about $190,000.
S: about $190,000

Q fact-table: PLP enrolment October 2013
A: | Pickerel Landing PS | PLP | 160 | 58 | 51 | 64 | n/a |
S: 58

Q paraphrase: how many kids do they expect at Trout Crossing next fall
A: | Trout Crossing PS | TCP | 420 | 398 | 405 | 18 | 61 |
S: 405

N unanswerable: how many kids do they expect at Trout Crossing in October 2015?

Q fact-table: SLR grade 6 math
A: | St. Laurent River PS | SLR | 190 | 122 | 119 | 47 | 44 |
S: 44

Q fact-table: capacity of Lakeview
A: | Lakeview Elementary | LVE | 240 | 203 | 210 | 22 | 58 |
S: 240

N unanswerable: grade 3 reading at Kettle Portage PS?

Q fact-table: how bad is the high school building – condition index
A: | Shield Lakes Secondary | SLS | 650 | 512 | 489 | 39 | – |
S: 39

Q date: when do late buses stop
A: **S2. Buses.** Late buses will end on June 26, 2014.
S: June 26, 2014

Q who-said: who said the kids ride late buses mostly for hockey
A: Student Trustee Kivi said that 46 students used them, "mostly for hockey and mostly because their folks are on shift".
S: Student Trustee Kivi

N unanswerable: how much do the late buses cost a year?

Q fact-text: graduation rate for FNMI students
A: **S3. Graduation.** The five-year graduation rate rose from 74% to 77%; that of self-identified First Nations, Métis and Inuit students from 52% to 60%.
S: 60%

Q reason: what does the director think got more kids through
A: The Director credited the two graduation coaches, whose posts are funded to June 2015.
S: the two graduation coaches

N unanswerable: what was the four-year graduation rate?

Q paraphrase: how many classroom helpers are being let go
A: It cuts 4.5 educational assistants and adds a speech-language pathologist.
S: 4.5

Q date: when's the school budget vote
A: **S4. Budget 2014-15.** A balanced budget of $41.3 million was received for information; the vote is on June 16.
S: June 16

N false-premise: how did trustees vote on the 2014-15 budget on May 26?

Q fact-table: general government 2013 actual
A: | General government | 742,000 | 731,400 | 765,000 | 251,300 |
S: 731,400

Q fact-table: building & by-law budget this year 2014
A: | Building & by-law | 171,000 | 158,200 | 174,000 | 47,900 |
S: 174,000

Q fact-table: summer roads spent to April 30
A: | Roads – summer | 890,000 | 861,700 | 905,000 | 44,100 |
S: 44,100

Q fact-table: how much has gone on the bridge design so far
A: | C-01 | Gull River Bridge – design | 145,000 | 38,200 | Gas tax | Tender in June |
S: 38,200

Q fact-table: KPP kids in October 2013
A: | Kettle Portage PS | KPP | 280 | 231 | 226 | 31 | 52 |
S: 231

N false-premise: why did tax arrears rise over the year?

N false-premise: why did council reject the fire chief's honorarium increase?

N false-premise: why did the graduation rate fall?

N false-premise: why was Lund & Sauvé awarded the gravel tender?
