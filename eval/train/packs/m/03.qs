Q date: When was the Blue Cormorant hearing?
A: Hearing of Wednesday, 19 March 2014 at 10.15 a.m. – Guildhall, Room 2
S: Wednesday, 19 March 2014
Q fact-text: which councillor was the spare and had no vote
A: Reserve (did not vote): Councillor Glyn Abbotson
S: Councillor Glyn Abbotson
Q paraphrase: who was the lawyer advising the panel?
A: Legal adviser: Ms F. Kettlewell
S: Ms F. Kettlewell
N unanswerable: what legal advice did Ms Kettlewell give about planning permission?
Q fact-text: who led the panel on 19 march
A: Panel: Councillor Orla Pendry (in the Chair), Councillor Tobias Wray, Councillor Sunita Maharaj
S: Councillor Orla Pendry

Q date: when did the bar's bid to change its licence come in
A: 1. On 22 January 2014 the Licensing Authority received from Cormorant Leisure (North) Ltd an application to *vary* the premises licence of the Blue Cormorant.
S: 22 January 2014
N unanswerable: When was the Rope Walk Café application received?
Q date: when did Cormorant Leisure take over the licence?
A: The licence was first granted in 2006 and transferred to the present holder on 3 May 2011.
S: 3 May 2011
N unanswerable: who held the Blue Cormorant licence before May 2011?
Q fact-text: who is the named supervisor at the Blue Cormorant
A: The designated premises supervisor (DPS) is Mr Callum Reith.
S: Mr Callum Reith
N unanswerable: who is the designated premises supervisor at the Velvet Anchor?
Q definition: what does DPS stand for
A: The designated premises supervisor (DPS) is Mr Callum Reith.
S: designated premises supervisor

Q fact-table: until what time can the Cormorant now serve drink on a Saturday night?
A: | Sale of alcohol | Fri–Sat | 11:00–01:00 | 10:00–03:00 | 11:00–02:00 |
S: 11:00–02:00
Q fact-table: what time did they want to serve till at weekends
A: | Sale of alcohol | Fri–Sat | 11:00–01:00 | 10:00–03:00 | 11:00–02:00 |
S: 10:00–03:00
Q fact-table: midweek alcohol hours before the change
A: | Sale of alcohol | Sun–Thu | 11:00–23:30 | 10:00–01:00 | 11:00–00:00 |
S: 11:00–23:30
Q paraphrase: can you get a pint there on a Tuesday at quarter to twelve now?
A: | Sale of alcohol | Sun–Thu | 11:00–23:30 | 10:00–01:00 | 11:00–00:00 |
S: 11:00–00:00
N unanswerable: what hours can the Blue Cormorant sell alcohol on Christmas Eve?
Q fact-table: are bands allowed on weeknights
A: | Live music | Sun–Thu | None | 12:00–00:00 | Refused |
S: Refused
Q fact-table: live music granted friday saturday
A: | Live music | Fri–Sat | 19:00–23:00 | 12:00–02:00 | 19:00–00:00 |
S: 19:00–00:00
Q fact-table: Recorded music hours applied for from Sunday to Thursday
A: | Recorded music | Sun–Thu | 11:00–23:30 | 10:00–01:00 | 11:00–23:30 |
S: 10:00–01:00
Q paraphrase: how late can people sit outside at the back
A: | Rear terrace open | Every day | Until 22:00 | Until 00:00 | Until 22:00 |
S: Until 22:00
N unanswerable: how many people may use the rear terrace?
Q fact-table: late night refreshment hours allowed at the Cormorant on Fridays now?
A: | Late night refreshment | Fri–Sat | 23:00–01:30 | 23:00–03:30 | 23:00–02:30 |
S: 23:00–02:30
N unanswerable: late night refreshment hours at Quayside Kebabs?
Q list: what parts of the hours request got nothing at all beyond what they had?
A: | Live music | Sun–Thu | None | 12:00–00:00 | Refused |
A: | Recorded music | Sun–Thu | 11:00–23:30 | 10:00–01:00 | 11:00–23:30 |
A: | Rear terrace open | Every day | Until 22:00 | Until 00:00 | Until 22:00 |

Q fact-text: how many customers did they first want to be let in
A: 3. The applicant had also asked for the permitted number of customers to go up from 220 to 300.
S: 300
Q fact-text: what number did the applicant cut it to after the fire service had a word?
A: After advice from the Fire and Rescue Service it reduced this request to 260 before the hearing.
S: 260
Q decision: how many people are allowed in the Cormorant following the hearing
A: RESOLVED, by two votes to one, that the variation be granted in part as shown in the last column of Table A; that the permitted number be 240; and that the conditions agreed with the Police and those in paragraph 14 be attached.
S: 240
N unanswerable: how many people are allowed inside the Velvet Anchor?
N unanswerable: why did the panel set the permitted number at 240?

Q date: when did the police drop their objection?
A: The Police made a representation, withdrawn on 10 March when four conditions were agreed.
S: 10 March
N unanswerable: what were the four conditions agreed with the police?
Q paraphrase: which public bodies didn't bother to say anything
A: Trading Standards and Public Health made no representation.
S: Trading Standards and Public Health
Q who-said: who spoke for environmental health
A: Environmental Health objected and was represented by Mrs Beata Lisowska.
S: Mrs Beata Lisowska
Q fact-text: latest opening under the planning permission
A: The Planning Service wrote to say that the planning permission limits opening to 01:30 on any day and that a licence would not override it.
S: 01:30
N unanswerable: when was the planning permission for the Blue Cormorant granted?
Q fact-text: how many people wrote in against the Blue Cormorant?
A: There were 26 representations within time, 23 against and three in favour; two more arrived after the closing date of 19 February and were not considered.
S: 23
Q paraphrase: did anyone back the pub
A: There were 26 representations within time, 23 against and three in favour; two more arrived after the closing date of 19 February and were not considered.
S: three in favour
Q fact-text: what was the deadline for comments on the Cormorant?
A: There were 26 representations within time, 23 against and three in favour; two more arrived after the closing date of 19 February and were not considered.
S: 19 February
N unanswerable: were the two late representations for or against?
Q fact-text: number of flats in Chandlers court
A: Ward Councillor Imelda Fosse spoke for the residents of Chandlers Court, a block of 38 flats whose nearest bedroom window is eleven metres from the terrace.
S: 38
Q fact-text: how close is the nearest bedroom to the terrace?
A: Ward Councillor Imelda Fosse spoke for the residents of Chandlers Court, a block of 38 flats whose nearest bedroom window is eleven metres from the terrace.
S: eleven metres
N unanswerable: how many people live in Chandlers Court?

Q fact-text: How many noise complaints did the Blue Cormorant attract in 2013?
A: He said that the Council had received 31 noise complaints about the Blue Cormorant in 2013, compared with 14 in 2012 and nine in 2011; of the 31, the noise team had witnessed a nuisance on six occasions.
S: 31
Q fact-text: noise complaints 2011 cormorant
A: He said that the Council had received 31 noise complaints about the Blue Cormorant in 2013, compared with 14 in 2012 and nine in 2011; of the 31, the noise team had witnessed a nuisance on six occasions.
S: nine
N unanswerable: noise complaints 2010 blue cormorant
N unanswerable: how many noise complaints were there about the Capstan Bar in 2013?
Q fact-text: how often did council officers hear the racket for themselves
A: He said that the Council had received 31 noise complaints about the Blue Cormorant in 2013, compared with 14 in 2012 and nine in 2011; of the 31, the noise team had witnessed a nuisance on six occasions.
S: six occasions
Q paraphrase: has the bar ever been fined for the din?
A: No fixed penalty had been issued.
S: No fixed penalty had been issued
N false-premise: how much was the fixed penalty issued to the Blue Cormorant?
Q fact-text: how many new jobs did they promise
A: 7. Mr Aubrey Stanhope, solicitor, for the applicant, said that trade had fallen by a fifth since the ferry terminal closed, that the variation would safeguard 17 jobs and create eight, and that £42,000 had been spent on a noise limiter and acoustic lobby.
S: eight
Q fact-text: money spent on soundproofing so far
A: 7. Mr Aubrey Stanhope, solicitor, for the applicant, said that trade had fallen by a fifth since the ferry terminal closed, that the variation would safeguard 17 jobs and create eight, and that £42,000 had been spent on a noise limiter and acoustic lobby.
S: £42,000
Q reason: what do they blame for the drop in custom?
A: 7. Mr Aubrey Stanhope, solicitor, for the applicant, said that trade had fallen by a fifth since the ferry terminal closed, that the variation would safeguard 17 jobs and create eight, and that £42,000 had been spent on a noise limiter and acoustic lobby.
S: the ferry terminal closed
N unanswerable: when did the ferry terminal close?
Q who-said: who owned up that no council officer was there when the limiter was set
A: He accepted, when asked by Councillor Wray, that the limiter had not been set in the presence of a council officer.
S: He accepted, when asked by Councillor Wray
N unanswerable: what level is the noise limiter set at?
Q fact-text: what reading did they get in the bedroom?
A: 8. Mrs Lisowska said that on the night of 30 November her officer had measured 41 decibels in a bedroom with the window shut.
S: 41 decibels
N unanswerable: what decibel level was measured in the bedroom with the window open?
Q who-said: who thinks the building can't keep the bass in?
A: In her opinion the structure of the building "simply cannot hold bass".
Q paraphrase: what would the noise lady put up with
A: She would not oppose a later hour for alcohol if the music did not run later with it.
S: a later hour for alcohol if the music did not run later with it
Q fact-text: what had folk been promised about the terrace back in 2011
A: 9. Councillor Fosse said that residents had been promised in 2011 that the terrace would be roofed and it had not been.
S: that the terrace would be roofed
Q reason: why hasn't the roof been put on the terrace
A: Mr Reith replied that the quotation had come to £65,000 and that the landlord had refused consent.
S: the quotation had come to £65,000 and that the landlord had refused consent
N unanswerable: why did the landlord refuse consent for the terrace roof?
N unanswerable: who promised residents in 2011 that the terrace would be roofed?
Q who-said: which neighbour has to be up at five
A: 10. Mr Piers Golightly of Chandlers Court said that he got up at five for work and had not slept through a Friday since the summer.
S: Mr Piers Golightly
Q who-said: who reckoned Rope Street would be finished without the bar
A: Miss Agata Norris, also of Chandlers Court, said that she had never been disturbed and that Rope Street would die without the place.
S: Miss Agata Norris
N unanswerable: what job does Mr Golightly do?

Q fact-table: crimes logged at the Blue Cormorant in 2012
A: | Blue Cormorant | 29 | 24 | 18 | 5 |
S: 24
Q comparison: is trouble at the Cormorant going up or down?
A: | Blue Cormorant | 29 | 24 | 18 | 5 |
A: 11. PC Hamish Drury confirmed that recorded crime at the premises was falling.
S: falling
N false-premise: why did police incidents at the Blue Cormorant rise in 2013?
N unanswerable: how many incidents at the Blue Cormorant in 2012 were violent?
Q fact-table: Capstan Bar police incidents last year, 2013
A: | Capstan Bar | 17 | 22 | 35 | 16 |
S: 35
Q fact-table: how many violent ones at the Velvet Anchor?
A: | Velvet Anchor | 41 | 38 | 44 | 21 |
S: 21
Q paraphrase: how rough is the kebab shop - fights in 2013
A: | Quayside Kebabs | 8 | 13 | 12 | 7 |
S: 7
Q fact-table: incidents out on Rope Street itself 2011
A: | Rope Street, public highway | 96 | 103 | 90 | 33 |
S: 96
N unanswerable: incidents out in Tar Lane itself 2011
Q fact-table: nine lamps police incidents 2012
A: | Nine Lamps | 12 | 15 | 11 | 4 |
S: 15
N unanswerable: nine lamps police incidents 2014

Q paraphrase: how long were they out making up their minds
A: 12. The Sub-Committee withdrew at 12.20 p.m. and returned at 1.05 p.m.
S: withdrew at 12.20 p.m. and returned at 1.05 p.m.
Q decision: what was the vote on the blue cormorant
A: RESOLVED, by two votes to one, that the variation be granted in part as shown in the last column of Table A; that the permitted number be 240; and that the conditions agreed with the Police and those in paragraph 14 be attached.
S: two votes to one
Q who-said: which member of the panel disagreed with the outcome?
A: Councillor Maharaj asked that her dissent be recorded.
S: Councillor Maharaj
N unanswerable: why did Councillor Maharaj dissent?
Q reason: why did they make so little of the complaint numbers
A: It gave little weight to the number of complaints, since more than half came from two addresses.
S: since more than half came from two addresses
Q paraphrase: did saving people's work count in the decision?
A: It placed no weight on the jobs, employment not being a licensing objective.
S: It placed no weight on the jobs
N unanswerable: which two addresses made most of the complaints?
Q fact-text: how often must the limiter be rechecked?
A: The noise limiter shall be set with an officer of Environmental Health present and re-checked every six months.
S: every six months
Q fact-text: last time you can carry a drink out the back
A: No drink shall be taken on to the rear terrace after 21:30.
S: 21:30
Q paraphrase: when can't they chuck out the empties
A: Bottles shall not be tipped between 22:00 and 08:00.
S: between 22:00 and 08:00
Q paraphrase: how many bouncers do they need if there's a band on?
A: Two door supervisors shall be on duty from 22:00 on Fridays and Saturdays, and a third when there is live music.
S: a third when there is live music
N unanswerable: how many door supervisors must be on duty on weeknights?
N unanswerable: what is the duty manager's telephone number?
Q fact-text: time limit for appealing the Cormorant decision
A: 15. The applicant and any person who made a representation may appeal to the magistrates' court within 21 days of receiving the notice of decision, which was sent on 24 March.
S: within 21 days of receiving the notice of decision
N unanswerable: how much does it cost to appeal to the magistrates' court?
N false-premise: when will Cormorant Leisure's appeal be heard?

Q fact-text: who is asking for the licence at the café
A: 16. Application by Mrs Yasmin Belhadj for a new premises licence to sell alcohol with food, 12:00 to 22:30 daily, for 48 covers.
S: Mrs Yasmin Belhadj
Q fact-text: seats at rope walk cafe
A: 16. Application by Mrs Yasmin Belhadj for a new premises licence to sell alcohol with food, 12:00 to 22:30 daily, for 48 covers.
S: 48
Q reason: why did four of the café's objectors back off?
A: Five representations were received, all against; four were withdrawn after Mrs Belhadj offered that alcohol be sold only to customers seated and taking a meal.
S: Mrs Belhadj offered that alcohol be sold only to customers seated and taking a meal
Q paraphrase: will the café be doing takeaways by bike?
A: 17. The Sub-Committee asked whether a delivery service was planned; Mrs Belhadj said that it was not.
S: it was not
Q decision: Was the Rope Walk Café given its licence?
A: RESOLVED unanimously that the licence be granted as applied for, with the condition offered.
S: granted as applied for
N false-premise: who voted against the Rope Walk Café licence?
N unanswerable: when will the Rope Walk Café start selling alcohol?
Q paraphrase: who do they need to ask about tables out on the street
A: The terrace to the front was not part of the application and would need a pavement licence from the Highways Service.
S: the Highways Service

Q reason: what led the police to ask for the Capstan review
A: 18. The Police had applied on 14 February 2014 for a review following a stabbing on 1 February.
S: a stabbing on 1 February
Q date: when was the Capstan allowed to open again
A: On 17 February an interim suspension was imposed; it was lifted on 28 February when the DPS, Mr Leon Varty, was removed.
S: 28 February
Q date: new date for the capstan bar hearing?
A: The hearing was adjourned to 2 April 2014 at the request of the licence holder, whose counsel was ill.
S: 2 April 2014
Q reason: why was the Capstan hearing put back
A: The hearing was adjourned to 2 April 2014 at the request of the licence holder, whose counsel was ill.
S: whose counsel was ill
N unanswerable: who replaced Mr Varty as DPS?
N false-premise: when was the Capstan Bar's licence revoked?
N unanswerable: who was stabbed at the Capstan Bar?

Q fact-table: number of TENs april to december 2013
A: | Temporary event notices (number) | 388 | 451 | – | 560 |
S: 451
Q fact-table: late temporary event notices same months in 2012
A: | Late temporary event notices (number) | 19 | 67 | – | 84 |
S: 19
Q fact-table: What does the licensing service expect to take from taxi licences this year?
A: | Taxi licence income (£000) | 212.6 | 207.3 | 290.0 | 279.0 |
S: 279.0
Q fact-table: taxi licence income budget
A: | Taxi licence income (£000) | 212.6 | 207.3 | 290.0 | 279.0 |
S: 290.0
N unanswerable: how many taxi licences were issued from April to December 2013?
Q fact-table: street trading money so far apr-dec 2013
A: | Street trading income (£000) | 38.4 | 31.9 | 55.0 | 44.0 |
S: 31.9
Q reason: why's the stall income down
A: The shortfall in street trading income follows the loss of eleven pitches in Haven Square during the paving works.
S: the loss of eleven pitches in Haven Square during the paving works
N unanswerable: when will the paving works in Haven Square finish?
N unanswerable: why is taxi licence income below budget?
Q paraphrase: how many times did a seller slip up when the council sent someone to buy, in 2013?
A: | Test purchases, failed / made | 9 / 60 | 14 / 52 | – | – |
S: 14 / 52
Q comparison: are there fewer visits to check on premises than the year before
A: | Compliance visits (number) | 260 | 187 | 400 | 270 |
S: 260
S: 187
Q reason: why have inspections of premises dropped?
A: 20. The fall in compliance visits is due to the secondment of one enforcement officer to the late-night levy project until June 2014.
S: the secondment of one enforcement officer to the late-night levy project
Q fact-table: reviews forecast for the full year
A: | Reviews (number) | 6 | 4 | – | 7 |
S: 7
N unanswerable: how many licences were revoked on review in 2013?

Q definition: explain cumulative impact policy
A: A "cumulative impact policy" is a statement that, where representations are made, applications within a defined area will normally be refused unless the applicant shows that they will not add to the problems already felt there.
Q fact-text: is Tar Lane covered by the CIP?
A: Rope Street is inside the CIP area; Tar Lane is not.
S: Tar Lane is not
Q date: when's the Harbour Quarter policy due another look
A: 21. The cumulative impact policy (CIP) for the Harbour Quarter was adopted on 12 December 2012 and will be reviewed in December 2015.
S: December 2015
Q fact-text: how much would the late-night levy raise
A: Consultation on a late-night levy, which would bring in an estimated £118,000 a year, closed on 7 March with 164 replies, of which 61 per cent were opposed.
S: £118,000 a year
Q paraphrase: what did people think of charging late bars extra
A: Consultation on a late-night levy, which would bring in an estimated £118,000 a year, closed on 7 March with 164 replies, of which 61 per cent were opposed.
S: 61 per cent were opposed
N false-premise: from what date will the late-night levy be charged?
N unanswerable: how many premises would pay the late-night levy?

Q paraphrase: i can't make the hearing - will they still take account of my letter?
A: If you cannot come, the panel will read what you wrote.
S: the panel will read what you wrote
Q paraphrase: who do I let know if I want somebody to give evidence for me, and how early?
A: If you mean to call a witness, tell Democratic Services at least five working days before.
S: Democratic Services at least five working days before
Q fact-text: can I bring new papers along on the day?
A: New documents handed in on the day are accepted only if every other party agrees.
S: only if every other party agrees
Q paraphrase: will the pub find out who I am if I complain
A: Letters from objectors are sent to the applicant with the name and address showing, unless there is a genuine fear of intimidation.
S: with the name and address showing
Q fact-text: notice needed for an interpreter
A: Interpreters are free if asked for ten days ahead.
S: ten days ahead
Q fact-text: how long do we each get to talk at a hearing
A: Each side normally has fifteen minutes in all, not fifteen minutes per person.
S: fifteen minutes in all
N unanswerable: how do I claim travel expenses for attending a hearing?
N unanswerable: are hearings recorded or filmed?

N false-premise: why did the panel let the terrace stay open until midnight?
N false-premise: how many staff did the Blue Cormorant lay off?
Q paraphrase: do hearings happen behind closed doors?
A: Hearings are in public, but the panel withdraws in private with the legal adviser, who gives no view on the merits.
S: Hearings are in public
Q paraphrase: which watering hole has the most bother overall?
A: | Velvet Anchor | 41 | 38 | 44 | 21 |
S: Velvet Anchor
N unanswerable: who runs the Velvet Anchor?
Q fact-table: full-year budget for premises fees
A: | Premises fee income (£000) | 141.2 | 149.8 | 205.0 | 198.5 |
S: 205.0
Q fact-table: new premises licences april-dec 2012
A: | Premises licences, new (number) | 34 | 41 | – | 52 |
S: 34
N unanswerable: new premises licences refused april-dec 2013
Q paraphrase: is the police lot agreed about putting the Capstan case off?
A: The Police opposed the adjournment.
S: opposed
N false-premise: why did the police ask for the Capstan hearing to be adjourned?
N false-premise: what was Mr Golightly's speech at the Rope Walk Café hearing?
Q reason: how come fewer visits were made to check on premises in 2013
A: 20. The fall in compliance visits is due to the secondment of one enforcement officer to the late-night levy project until June 2014.
S: the secondment of one enforcement officer to the late-night levy project
Q date: when was the decision letter about the Blue Cormorant posted
A: 15. The applicant and any person who made a representation may appeal to the magistrates' court within 21 days of receiving the notice of decision, which was sent on 24 March.
S: 24 March
Q paraphrase: how do the flats get hold of whoever's running the bar that night?
A: A telephone number for the duty manager shall be given to every flat in Chandlers Court.
S: A telephone number for the duty manager shall be given to every flat
Q paraphrase: what would the manager have had to shell out to cover the terrace?
A: Mr Reith replied that the quotation had come to £65,000 and that the landlord had refused consent.
S: £65,000
