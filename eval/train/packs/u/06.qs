Q paraphrase: how much have they got to shave off the book budget by spring 2014
A: The service is required by the Medium Term Financial Plan to yield savings of £412,000 by 31 March 2014, of which £155,000 falls in 2012/13.
S: £412,000

Q paraphrase: and how much of the cuts to books bites this coming year
A: The service is required by the Medium Term Financial Plan to yield savings of £412,000 by 31 March 2014, of which £155,000 falls in 2012/13.
S: £155,000

N unanswerable: how much have they got to shave off the swimming budget by spring 2014

Q paraphrase: how many signed to save mallow st
A: The authority received 2,874 completed questionnaires, 61 letters and five petitions, the largest of which, opposing the closure of Mallow Street Library, bore 3,106 signatures.
S: 3,106

N unanswerable: how many signed to save Pinner Cross

Q fact-text: how many forms did people fill in about the reading rooms
A: The authority received 2,874 completed questionnaires, 61 letters and five petitions, the largest of which, opposing the closure of Mallow Street Library, bore 3,106 signatures.
S: 2,874

Q paraphrase: how many turned out in person across all the get-togethers
A: Eleven public meetings were attended by 740 persons in total, of whom 212 were at Mallow Street.
S: 740

N unanswerable: how many turned out in person at the Fleet Lane get-together

Q comparison: would folk rather lose a branch or have doors shut earlier
A: 3. When asked to choose between fewer buildings and shorter hours, 63 % preferred shorter hours, 18 % fewer buildings, and 19 % neither.
S: 63 % preferred shorter hours

Q paraphrase: do people care about borrowing books at the weekend
A: Evening opening was valued by 27 % of respondents and Saturday opening by 71 %.
S: Saturday opening by 71 %

Q paraphrase: how many would be put off by paying to have a book kept for them
A: Only 6 % considered that a charge for reservations would deter them.
S: 6 %

N unanswerable: how many would be put off by dearer fines

Q decision: is mallow st still for the chop
A: 4. In the light of these findings the proposal to close Mallow Street and Pinner Cross is not pursued.
S: the proposal to close Mallow Street and Pinner Cross is not pursued

Q paraphrase: which day will my branch be locked all day
A: The following is instead proposed: (a) that aggregate opening be reduced from 412 to 338 hours a week across the eleven libraries; (b) that all branches save Central close on Wednesdays; (c) that late opening cease except on Thursdays at Central; (d) that Fleet Lane be transferred to a community association by 30 September 2012.
S: Wednesdays

Q paraphrase: i work till six, when can i still get a book after tea
A: The following is instead proposed: (a) that aggregate opening be reduced from 412 to 338 hours a week across the eleven libraries; (b) that all branches save Central close on Wednesdays; (c) that late opening cease except on Thursdays at Central; (d) that Fleet Lane be transferred to a community association by 30 September 2012.
S: Thursdays at Central

N unanswerable: what time does central lock up on a Thursday

Q paraphrase: what rent would the locals pay who are taking on fleet lane
A: 5. The Fleet Lane Association has been offered a peppercorn lease of ten years, a stock of 6,000 volumes and a tapering grant of £12,000 in the first year, £8,000 in the second and £4,000 in the third.
S: a peppercorn lease of ten years

Q fact-text: what handout do they get in year two for fleet lane?
A: 5. The Fleet Lane Association has been offered a peppercorn lease of ten years, a stock of 6,000 volumes and a tapering grant of £12,000 in the first year, £8,000 in the second and £4,000 in the third.
S: £8,000

Q paraphrase: have they got enough unpaid helpers to run fleet lane
A: It has recruited 31 volunteers against an estimated requirement of 40.
S: 31 volunteers against an estimated requirement of 40

N unanswerable: who's in charge of the Fleet Lane helpers

Q reason: why's the book van being scrapped
A: 6. The mobile library, whose vehicle dates from 1998 and failed its test in January, will be withdrawn on 31 May 2012.
S: vehicle dates from 1998 and failed its test in January

Q date: when does the book van do its last round
A: 6. The mobile library, whose vehicle dates from 1998 and failed its test in January, will be withdrawn on 31 May 2012.
S: 31 May 2012

Q paraphrase: gran can't leave the flat, who'll bring her novels now
A: Those of its 184 regular borrowers who are housebound will be transferred to the Home Library Service operated by the Royal Voluntary movement; the remainder are advised that no stop lay further than 2.1 miles from a static library.
S: the Home Library Service operated by the Royal Voluntary movement

N unanswerable: how many of the book van's readers can't leave the flat

Q paraphrase: how much a day if i'm late bringing a book back under the new rates
A: 7. Fines upon overdue items are proposed to rise from 12p to 15p a day for adults, with a maximum of £6.
S: 15p

Q paraphrase: what's the most they can sting me for a late book
A: 7. Fines upon overdue items are proposed to rise from 12p to 15p a day for adults, with a maximum of £6.
S: £6

Q paraphrase: my lad's comic is late, does he have to pay
A: Children will continue to incur no fine.
S: no fine

N unanswerable: what do i pay if my lad loses a book

Q paraphrase: what'll it cost to get a book sent over from another town
A: Reservation of an item held within the city would remain free, and of an item obtained from another authority would rise from £2 to £4.50.
S: £4.50

Q paraphrase: how long could i go on the internet for nowt under the new idea
A: 8. Free use of public computers is at present limited to two hours a day; it is proposed to limit it to one hour, with subsequent half-hours at 80p.
S: one hour

Q paraphrase: what would 30 more minutes online set me back
A: 8. Free use of public computers is at present limited to two hours a day; it is proposed to limit it to one hour, with subsequent half-hours at 80p.
S: 80p

N unanswerable: what do they charge to print a page

Q paraphrase: how many people stand to lose their jobs over the book cuts
A: 9. Eighteen full-time equivalent posts would be deleted, of which seven are vacant.
S: Eighteen full-time equivalent posts would be deleted, of which seven are vacant

Q paraphrase: what does one of those scan-it-yourself machines cost
A: A self-service kiosk would be installed at six libraries at £14,300 each.
S: £14,300

N unanswerable: which six branches get the scan-it-yourself machines

Q paraphrase: how much do we pay that charity to run the baths
A: It received a management fee of £1,240,000 in 2011 (2010: £1,395,000).
S: £1,240,000

Q date: when's their deal to run the baths up
A: 10. The Trust manages Lido Road Baths, Northway Pool and the Ernest Baines Leisure Centre on behalf of the authority under an agreement expiring in 2019.
S: 2019

N unanswerable: how much will we pay that charity to run the baths in 2012

Q reason: why were fewer people taking a dip last year
A: The decrease is attributable to the closure of Lido Road for fourteen weeks, following the detection of corrosion in the roof trusses on 7 February 2011.
S: the closure of Lido Road for fourteen weeks

Q paraphrase: what was wrong up top at lido road
A: The decrease is attributable to the closure of Lido Road for fourteen weeks, following the detection of corrosion in the roof trusses on 7 February 2011.
S: corrosion in the roof trusses

N unanswerable: what did mending the rusty ceiling at lido road cost

Q paraphrase: how many fewer kids went once it stopped being gratis
A: 12. The withdrawal of the Government's free swimming initiative in July 2010 reduced junior admissions by 22 % and admissions of over-60s by 9 %.
S: 22 %

Q paraphrase: i'm 66, where and when can i go in without paying
A: The Trust has since July 2011 offered over-60s free admission before 10 a.m. on weekdays at Northway only.
S: before 10 a.m. on weekdays at Northway only

N unanswerable: i'm on the dole, where and when can i go in without paying

Q paraphrase: why's it freezing in the big pool, how much did they turn it down
A: 13. Water temperature in the main pools was lowered from 29.0 to 28.2 degrees in October 2011, thereby saving an estimated £17,500 in a full year.
S: from 29.0 to 28.2 degrees

Q paraphrase: is the baby pool still nice and warm
A: The learner pool at Northway remains at 31 degrees.
S: remains at 31 degrees

Q paraphrase: how many whinged about shivering
A: Thirty-eight complaints were received, chiefly from parents of infants.
S: Thirty-eight

N unanswerable: how many whinged about verrucas

Q paraphrase: when did ladies' night get shifted, and to when
A: 14. The women-only session at Northway moved from Sunday evening to Tuesday morning in September 2011, and its mean attendance fell from 64 to 22.
S: moved from Sunday evening to Tuesday morning in September 2011

Q paraphrase: did shifting the ladies' hour put them off
A: 14. The women-only session at Northway moved from Sunday evening to Tuesday morning in September 2011, and its mean attendance fell from 64 to 22.
S: mean attendance fell from 64 to 22

Q date: when do the girls get their old slot back?
A: The Trust intends to restore the evening session from April 2012.
S: April 2012

N unanswerable: why was the ladies' hour shifted

Q who-said: who pulled the lad out of the water
A: The Trust commended the lifeguard, Miss Shanice Obuya.
S: Miss Shanice Obuya

Q paraphrase: how many people went flying on wet tiles
A: 15. There were 41 reportable accidents, of which 29 were slips on the poolside, and one rescue from drowning, of a boy aged nine at Ernest Baines on 14 August.
S: 29

N false-premise: who drowned at Ernest Baines

Q paraphrase: what gets on swimmers' nerves the most
A: 16. *Views of bathers.* In 190 interviews undertaken by the university, cleanliness of changing rooms was the most frequent complaint (57 %), followed by price (34 %) and cold showers (21 %).
S: cleanliness of changing rooms

Q who-said: who moaned it's dearer than the cinema?
A: A mother of three stated that a family visit "costs more than the pictures".
S: A mother of three

Q who-said: what was the old docker's joke about the state of the place
A: A retired docker at Lido Road observed: "You come out mucky and go in clean."
S: "You come out mucky and go in clean."

N unanswerable: what did the lifeguards themselves say about the state of the place

Q who-said: who wanted to know why so much went on hired experts
A: 18. Councillor Carswell enquired why a consultant's fee of £46,000 had been incurred on the library review.
S: Councillor Carswell

Q reason: why couldnt our own staff do the sums on books
A: The Director replied that no officer possessed the requisite modelling experience, and that £11,000 of the sum would be recovered from the Regional Improvement Fund.
S: no officer possessed the requisite modelling experience

Q paraphrase: do we get any of the expert's fee back
A: The Director replied that no officer possessed the requisite modelling experience, and that £11,000 of the sum would be recovered from the Regional Improvement Fund.
S: £11,000

N unanswerable: which firm of hired experts was it

Q decision: did pinner cross get its sundays
A: The Committee declined to adopt the proposal, by three votes to two, but requested costings for April.
S: declined to adopt the proposal, by three votes to two

Q paraphrase: which councillor fancied swapping the start of the week for the day of rest
A: 19. Councillor Gormley proposed that Pinner Cross open on Sunday afternoons in exchange for closing on Mondays.
S: Councillor Gormley

N unanswerable: who voted with Eithne Gormley on swapping days at Pinner Cross

Q who-said: who said less screen time hurts people on the hunt for a job
A: 20. Councillor Mehmood stated that the reduction in computer time would fall upon applicants for work.
S: Councillor Mehmood

Q date: when did we set up the little group to look at prices
A: ## Minutes of the Select Committee, 9 January 2012 (extract)
A: It was agreed that a task group of three be appointed to consider charges, chaired by Councillor Ebsworth.
S: 9 January 2012

Q paraphrase: who heads the little group looking at prices
A: It was agreed that a task group of three be appointed to consider charges, chaired by Councillor Ebsworth.
S: Councillor Ebsworth

N unanswerable: when does the little group looking at prices report back

Q paraphrase: who said sorry that they read it in the press first
A: 21. The Trust's Chief Executive, Mr Dermot Lacey, apologised that members had learned of the closure of Lido Road from the newspaper.
S: Mr Dermot Lacey

Q paraphrase: who sent word they couldn't come in january
A: Apologies: Councillor Sidney Prout.
S: Councillor Sidney Prout

Q fact-table: how long each week could i get into bellfield under the new plan
A: | Bellfield | 40 | 32 | 57,620 | 55,300 | 2.88 |
S: 32

Q fact-table: saltmarsh, how long each week is it open nowadays
A: | Saltmarsh | 34 | 28 | 30,250 | 29,940 | 4.10 |
S: 34

Q fact-table: which branch is costliest each time someone walks in
A: | Fleet Lane | 30 | 0 | 22,480 | 19,010 | 5.47 |
S: Fleet Lane

Q fact-table: footfall orchard park latest
A: | Orchard Park | 36 | 30 | 48,810 | 51,020 | 2.65 |
S: 51,020

N unanswerable: footfall orchard park 2011/12

Q fact-table: what will i pay for a dip after work from april
A: | Adult swim, peak | 3.60 | 3.80 | 4.20 |
S: 4.20

Q fact-table: is it going up for two grown-ups and two kids together
A: | Family ticket (2 + 2) | 9.50 | 10.20 | 10.20 |
S: 10.20

Q fact-table: how much now to teach my girl to swim, current price for the course
A: | Ten swimming lessons, child | 42.00 | 45.00 | 49.50 |
S: 45.00

N unanswerable: how much now to teach me to swim, i'm forty

Q fact-table: are they going to sting us to stash our clothes, how much
A: | Locker (coin not returned) | 0.00 | 0.20 | 0.50 |
S: 0.50

Q fact-table: how many through the doors at lido road the year it shut
A: | Lido Road Baths | 171,500 | 168,400 | 130,300 | 165,000 |
S: 130,300

Q fact-table: how many school kids came with their class last yr
A: | School swimming (all pools) | 48,200 | 47,700 | 44,900 | 45,000 |
S: 44,900

N false-premise: why did northway get quieter in 2011

Q fact-table: what's plan b if the fleet lane lot go belly up
A: | L2 | Fleet Lane Association fails | Head of Libraries | 4 | 3 | Step-in clause at 12 months |
S: Step-in clause at 12 months

Q fact-table: whose headache is it if we get dragged to the high court over the books
A: | L1 | Judicial review of library decision | City Solicitor | 3 | 4 | Equality assessment completed |
S: City Solicitor

Q fact-table: how are they guarding against dearer heating
A: | S2 | Gas price above 6 % | Leisure Trust | 4 | 4 | Fixed tariff to March 2013 |
S: Fixed tariff to March 2013

N unanswerable: whose headache is it if the kids stop coming with their class

Q paraphrase: what's the full whack of cuts to the borrowing service over two years
A: The service is required by the Medium Term Financial Plan to yield savings of £412,000 by 31 March 2014, of which £155,000 falls in 2012/13.
S: £412,000

Q paraphrase: size of the biggest protest against shutting a branch
A: The authority received 2,874 completed questionnaires, 61 letters and five petitions, the largest of which, opposing the closure of Mallow Street Library, bore 3,106 signatures.
S: 3,106

Q comparison: what did people pick, less time open or fewer places
A: 3. When asked to choose between fewer buildings and shorter hours, 63 % preferred shorter hours, 18 % fewer buildings, and 19 % neither.
S: 63 % preferred shorter hours

Q decision: have they backed down over shutting my branch
A: 4. In the light of these findings the proposal to close Mallow Street and Pinner Cross is not pursued.
S: the proposal to close Mallow Street and Pinner Cross is not pursued

Q paraphrase: midweek, when can't i go in any more
A: The following is instead proposed: (a) that aggregate opening be reduced from 412 to 338 hours a week across the eleven libraries; (b) that all branches save Central close on Wednesdays; (c) that late opening cease except on Thursdays at Central; (d) that Fleet Lane be transferred to a community association by 30 September 2012.
S: Wednesdays

N unanswerable: who will i be able to ring midweek when my branch is locked

Q paraphrase: do the residents have to pay much for the fleet lane building
A: 5. The Fleet Lane Association has been offered a peppercorn lease of ten years, a stock of 6,000 volumes and a tapering grant of £12,000 in the first year, £8,000 in the second and £4,000 in the third.
S: a peppercorn lease of ten years

Q paraphrase: how many more folk do they still need to staff fleet lane for free
A: It has recruited 31 volunteers against an estimated requirement of 40.
S: 31 volunteers against an estimated requirement of 40

Q reason: what's the matter with the travelling library, why bin it
A: 6. The mobile library, whose vehicle dates from 1998 and failed its test in January, will be withdrawn on 31 May 2012.
S: vehicle dates from 1998 and failed its test in January

Q paraphrase: how will shut-ins get something to read
A: Those of its 184 regular borrowers who are housebound will be transferred to the Home Library Service operated by the Royal Voluntary movement; the remainder are advised that no stop lay further than 2.1 miles from a static library.
S: the Home Library Service operated by the Royal Voluntary movement

Q paraphrase: new penalty for hanging on to a novel too long
A: 7. Fines upon overdue items are proposed to rise from 12p to 15p a day for adults, with a maximum of £6.
S: 15p

Q paraphrase: price to have one fetched from elsewhere in the country
A: Reservation of an item held within the city would remain free, and of an item obtained from another authority would rise from £2 to £4.50.
S: £4.50

Q paraphrase: what's the free limit on the pcs going down to
A: 8. Free use of public computers is at present limited to two hours a day; it is proposed to limit it to one hour, with subsequent half-hours at 80p.
S: one hour

N unanswerable: how many pcs are they taking out

Q paraphrase: are staff being let go at the reading rooms, how many
A: 9. Eighteen full-time equivalent posts would be deleted, of which seven are vacant.
S: Eighteen full-time equivalent posts would be deleted, of which seven are vacant

Q paraphrase: what did the trust get off the city for looking after swimming
A: It received a management fee of £1,240,000 in 2011 (2010: £1,395,000).
S: £1,240,000

Q reason: what kept swimmers away in 2011
A: The decrease is attributable to the closure of Lido Road for fourteen weeks, following the detection of corrosion in the roof trusses on 7 February 2011.
S: the closure of Lido Road for fourteen weeks

Q paraphrase: oap here, is there still a free dip anywhere
A: The Trust has since July 2011 offered over-60s free admission before 10 a.m. on weekdays at Northway only.
S: before 10 a.m. on weekdays at Northway only

Q paraphrase: by how much have they cooled the water
A: 13. Water temperature in the main pools was lowered from 29.0 to 28.2 degrees in October 2011, thereby saving an estimated £17,500 in a full year.
S: from 29.0 to 28.2 degrees

Q who-said: which hero saved the nine year old
A: The Trust commended the lifeguard, Miss Shanice Obuya.
S: Miss Shanice Obuya

N unanswerable: who trained the hero who saved the nine year old

Q paraphrase: what do people moan about most at the baths
A: 16. *Views of bathers.* In 190 interviews undertaken by the university, cleanliness of changing rooms was the most frequent complaint (57 %), followed by price (34 %) and cold showers (21 %).
S: cleanliness of changing rooms

Q who-said: who thinks a day at the baths is pricier than going to see a film
A: A mother of three stated that a family visit "costs more than the pictures".
S: A mother of three

Q who-said: who kicked off about paying outsiders to do the review
A: 18. Councillor Carswell enquired why a consultant's fee of £46,000 had been incurred on the library review.
S: Councillor Carswell

Q decision: was weekend opening at pinner cross thrown out
A: The Committee declined to adopt the proposal, by three votes to two, but requested costings for April.
S: declined to adopt the proposal, by three votes to two

Q date: what date was the prices working party born
A: ## Minutes of the Select Committee, 9 January 2012 (extract)
A: It was agreed that a task group of three be appointed to consider charges, chaired by Councillor Ebsworth.
S: 9 January 2012

Q fact-table: where do we lose most money for every person who comes in
A: | Fleet Lane | 30 | 0 | 22,480 | 19,010 | 5.47 |
S: Fleet Lane

Q fact-table: evening swim for a grown up, new price
A: | Adult swim, peak | 3.60 | 3.80 | 4.20 |
S: 4.20

Q fact-table: how quiet was lido road last year
A: | Lido Road Baths | 171,500 | 168,400 | 130,300 | 165,000 |
S: 130,300

N unanswerable: how many through the doors at lido road in july

N false-premise: why did they put the family ticket up for april

N unanswerable: who owns the building at mallow street

N unanswerable: what is the late fee for a DVD

N unanswerable: how many books were nicked last year

N false-premise: why did the families stop coming to mallow street

N unanswerable: what was the little boy's name who nearly drowned

N unanswerable: how much did the university charge for talking to bathers

N false-premise: when did they agree to shut pinner cross

N unanswerable: how much is a swim for a student

N unanswerable: what will become of the book van itself

N unanswerable: what did the old folk say about the early free dip

N false-premise: why did northway's toddler pool get colder
