Q fact-text: who chairs the children's select committee
A: **Select Committee:** Cllr D. Ormerod (Chair), Cllr Mrs S. Bannister (Deputy), Cllrs Ajaib, Clegg, Hesketh, Pilling, Unsworth, Wray; co-opted: Canon M. Thewlis (Church of England), Mrs B. Donlan (Roman Catholic), Mr K. Rehman (parent governor).
S: Cllr D. Ormerod

Q paraphrase: who sits there for the Catholics
A: **Select Committee:** Cllr D. Ormerod (Chair), Cllr Mrs S. Bannister (Deputy), Cllrs Ajaib, Clegg, Hesketh, Pilling, Unsworth, Wray; co-opted: Canon M. Thewlis (Church of England), Mrs B. Donlan (Roman Catholic), Mr K. Rehman (parent governor).
S: Mrs B. Donlan

N unanswerable: who sits there for the teachers' unions?

Q fact-text: may the church members vote on everything?
A: Co-opted members vote on education matters only.
S: on education matters only

Q fact-text: where is the select committee on 8 March
A: **Where:** Jubilee Suite, Thornley Town Hall, Albion Street.
S: Jubilee Suite, Thornley Town Hall, Albion Street

Q fact-text: where and when is the members' briefing beforehand
A: **When:** 6.15 p.m.; a briefing for members only is held at 5.30 p.m. in Room 11.
S: at 5.30 p.m. in Room 11

Q paraphrase: am I allowed to video the meeting
A: Members of the public may film but should tell the Clerk first.
S: may film but should tell the Clerk first

Q fact-text: clerk's number
A: **Clerk:** Gill Sowerbutts, 01706 555 404.
S: 01706 555 404

N unanswerable: where does the Schools Forum meet?

Q definition: what is the Schools Forum?
A: The **Schools Forum** is a body set up by law, of heads, governors and others; it decides some matters about the Dedicated Schools Grant (DSG) and is consulted about the rest.

Q comparison: Select Committee and Schools Forum – what does each do?
A: 1.1 The **Select Committee** examines what the Cabinet does and may recommend.
A: The **Schools Forum** is a body set up by law, of heads, governors and others; it decides some matters about the Dedicated Schools Grant (DSG) and is consulted about the rest.

Q fact-text: when does a task group stop
A: The **Task Group** is four members of the Select Committee and ends when its report has been received.
S: when its report has been received

Q paraphrase: can I go and watch the corporate parents
A: The **Corporate Parenting Board** meets in private.
S: meets in private

N unanswerable: how often does the Corporate Parenting Board meet?

Q list: which things does the Forum have the final say on?
A: 1.2 The Forum *decides*: de-delegation, the growth fund, central spending on admissions, and the carrying forward of a deficit.
S: de-delegation, the growth fund, central spending on admissions, and the carrying forward of a deficit

Q list: on what is the Forum merely consulted
A: The Forum *is consulted on*: the funding formula, contracts above £164,176, and places for high needs pupils.
S: the funding formula, contracts above £164,176, and places for high needs pupils

Q definition: what does de-delegation mean?
A: 1.3 *De-delegation* means that maintained schools hand back a part of their budget so that a service may be bought for all.

Q definition: PAN
A: *PAN* is the published admission number.
S: the published admission number

Q definition: when is a pupil counted as high needs
A: *High needs* are those that cost more than £10,000 a year.
S: those that cost more than £10,000 a year

N unanswerable: how many high needs pupils are there in Thornley?

Q paraphrase: what happens if a Forum member keeps not turning up
A: 1.4 A member of the Forum who misses three meetings running without apology ceases to be one.
S: ceases to be one

Q fact-text: quorum for the select committee
A: Quorum of the Forum is 40% of filled places; of the Select Committee, four.
S: four

N unanswerable: quorum for the Task Group

Q fact-table: maternity cover rate per pupil 2016/17
A: | Maternity cover | 14.20 | 15.10 | Agreed 7–0 | Refused 1–2 |
S: 15.10

Q fact-table: how did secondaries vote on maternity cover
A: | Maternity cover | 14.20 | 15.10 | Agreed 7–0 | Refused 1–2 |
S: Refused 1–2

Q fact-table: how did the primaries vote on union duties?
A: | Trade union duties | 3.95 | 3.10 | Agreed 4–3 | Agreed 2–1 |
S: Agreed 4–3

Q fact-table: behaviour support charge last year per pupil
A: | Behaviour support | 11.40 | 12.75 | Refused 3–4 | Not put |
S: 11.40

N unanswerable: behaviour support charge per pupil 2014/15

Q list: which services did the secondary schools refuse
A: | Maternity cover | 14.20 | 15.10 | Agreed 7–0 | Refused 1–2 |
A: | Schools in difficulty fund | 9.00 | 6.50 | Agreed 5–2 | Refused 0–3 |

Q list: which de-delegation rates went down for 2016/17?
A: | Trade union duties | 3.95 | 3.10 | Agreed 4–3 | Agreed 2–1 |
A: | Schools in difficulty fund | 9.00 | 6.50 | Agreed 5–2 | Refused 0–3 |
A: | Museum loans | 1.80 | 0 | Not put | Not put |

Q fact-table: did the secondaries get a vote on behaviour support
A: | Behaviour support | 11.40 | 12.75 | Refused 3–4 | Not put |
S: Not put

N unanswerable: why was behaviour support not put to the secondary schools?

Q fact-table: rate for schools in difficulty 2016/17
A: | Schools in difficulty fund | 9.00 | 6.50 | Agreed 5–2 | Refused 0–3 |
S: 6.50

N unanswerable: why were museum loans dropped?

Q who-said: Who warned that small schools would lose behaviour support?
A: 2.2 Mr Pat Earnshaw, head of Calderbrook Primary, said that small schools would be left without behaviour support.
S: Mr Pat Earnshaw

Q who-said: which head hadn't seen the behaviour team for ages
A: Miss Ruth Tattersall, head of Albion High, replied that hers had not had a visit from the team for two years.
S: Miss Ruth Tattersall, head of Albion High

Q paraphrase: how many jobs might go if the heads didn't pay for behaviour support
A: The Finance Manager said that if behaviour support was refused five posts would be at risk from September.
S: five posts

N unanswerable: how many jobs might go if maternity cover was refused?

Q comparison: growth fund next year and this
A: 2.3 *Growth fund.* £480,000 agreed for 2016/17 (2015/16: £610,000).
S: £480,000 agreed for 2016/17 (2015/16: £610,000)

Q reason: why is less needed for the growth fund?
A: The drop was because two schools had reached their full size.
S: two schools had reached their full size

N unanswerable: which two schools had reached their full size?

Q fact-text: expected DSG overspend March 2016
A: 2.4 *Deficit.* The DSG was forecast to be £1.34 million overspent at 31 March 2016, wholly in high needs.
S: £1.34 million

Q fact-text: vote on carrying the deficit over
A: Carry-forward agreed, 11 votes to 2.
S: 11 votes to 2

N unanswerable: expected DSG overspend March 2017

N unanswerable: who voted against carrying the deficit forward?

Q paraphrase: what came of asking the schools sitting on piles of cash to explain
A: Of 23 such schools 20 had answered; letters to the other three had been sent by recorded delivery.
A: It was decided not to claw back.

Q date: when did the Forum ask rich schools to explain their balances
A: 2.5 *Matters arising.* On 6 October 2015 the Forum had asked that schools with balances above 8% explain themselves.
S: 6 October 2015

Q decision: will money be taken back from schools with high balances?
A: It was decided not to claw back.
S: not to claw back

N unanswerable: which three schools had not explained their balances?

N false-premise: how much was clawed back from schools with balances above 8%?

Q fact-text: KS2 result 2015
A: 3.1 At Key Stage 2 (KS2), 78% of pupils reached level 4 in reading, writing and mathematics, compared with 76% in 2014 and 80% nationally.
S: 78%

Q comparison: how do our 11-year-olds do next to the rest of the country
A: 3.1 At Key Stage 2 (KS2), 78% of pupils reached level 4 in reading, writing and mathematics, compared with 76% in 2014 and 80% nationally.
S: 78% of pupils reached level 4 in reading, writing and mathematics, compared with 76% in 2014 and 80% nationally

Q fact-text: five good GCSEs 2014
A: At Key Stage 4 (KS4) 51.3% gained five good GCSEs with English and mathematics, compared with 53.0% in 2014 and 53.8% nationally.
S: 53.0%

Q fact-text: national average at GCSE
A: At Key Stage 4 (KS4) 51.3% gained five good GCSEs with English and mathematics, compared with 53.0% in 2014 and 53.8% nationally.
S: 53.8%

N unanswerable: five good GCSEs for the whole Borough in 2013

N unanswerable: Key Stage 1 result 2015

Q reason: why did GCSE results drop?
A: 3.2 KS4 results went down because mathematics at two large academies fell by more than ten points each; without these the Borough would have been at 54%.
S: mathematics at two large academies fell by more than ten points each

N false-premise: why did KS2 results fall in 2015?

N unanswerable: why did boys improve most at KS2?

Q fact-text: pupil premium children at KS4
A: 3.3 Pupils entitled to the *pupil premium* did less well: 66% at KS2, 33.9% at KS4.
S: 33.9%

Q paraphrase: is the gap for poorer primary pupils getting any smaller
A: The gap at KS2 narrowed from 19 to 17 points.
S: narrowed from 19 to 17 points

N unanswerable: how did the gap at KS4 change?

Q fact-table: Moorside GCSE 2015
A: | Moorside Academy | 48% | 47% | 35% | 46% | Inadequate, Jan 2016 |
S: 35%

Q fact-table: what did Ofsted say about Moorside
A: | Moorside Academy | 48% | 47% | 35% | 46% | Inadequate, Jan 2016 |
S: Inadequate, Jan 2016

Q fact-table: calder vale 2014 result
A: | Calder Vale Academy | 52% | 55% | 43% | 52% | Requires improvement, Nov 2015 |
S: 55%

Q fact-table: Whitworth Lane's target for 2016
A: | Whitworth Lane | 44% | 49% | 50% | 53% | Good, Mar 2015 |
S: 53%

N unanswerable: Whitworth Lane's target for 2017

Q fact-table: when was Holy Rood last inspected
A: | Holy Rood RC High | 66% | 64% | 65% | 67% | Outstanding, Feb 2011 |
S: Feb 2011

Q fact-table: how did St Chads do in 2013?
A: | St Chad's CE High | 59% | 60% | 61% | 63% | Good, Oct 2014 |
S: 59%

Q list: Which high schools did worse in 2015 than in 2014?
A: | Calder Vale Academy | 52% | 55% | 43% | 52% | Requires improvement, Nov 2015 |
A: | Moorside Academy | 48% | 47% | 35% | 46% | Inadequate, Jan 2016 |

Q list: schools rated requires improvement
A: | Calder Vale Academy | 52% | 55% | 43% | 52% | Requires improvement, Nov 2015 |
A: | Castleshaw | 50% | 46% | 47% | 51% | Requires improvement, Jun 2014 |

Q comparison: which did better in 2015, Albion High or Holy Rood?
A: | Albion High | 61% | 58% | 62% | 64% | Good, May 2013 |
A: | Holy Rood RC High | 66% | 64% | 65% | 67% | Outstanding, Feb 2011 |

Q who-said: who wanted to know who could step in at Moorside
A: 3.4 Cllr Hesketh asked who could step in at Moorside.
S: Cllr Hesketh

Q paraphrase: can the council do anything about a failing academy
A: The Director (Mr Gordon Lumb) said that the council had no power over an academy but that he had written on 1 February to the Regional Schools Commissioner (RSC), who had since named the Beacon Trust as new sponsor.
S: the council had no power over an academy

Q fact-text: new sponsor for Moorside
A: The Director (Mr Gordon Lumb) said that the council had no power over an academy but that he had written on 1 February to the Regional Schools Commissioner (RSC), who had since named the Beacon Trust as new sponsor.
S: the Beacon Trust

Q definition: RSC stands for
A: The Director (Mr Gordon Lumb) said that the council had no power over an academy but that he had written on 1 February to the Regional Schools Commissioner (RSC), who had since named the Beacon Trust as new sponsor.
S: Regional Schools Commissioner

N unanswerable: who was Moorside's old sponsor?

N unanswerable: when does the Beacon Trust take over Moorside?

Q date: when did we agree to set up the school transport group
A: *Members: Cllrs Unsworth (lead), Clegg, Pilling and Mr Rehman.
A: Set up by resolution of the Select Committee on 16 June 2015.*
S: 16 June 2015

Q fact-text: who led the school transport task group?
A: *Members: Cllrs Unsworth (lead), Clegg, Pilling and Mr Rehman.
S: Cllrs Unsworth (lead)

Q fact-text: how many parents did the task group hear
A: 4.1 The Group met six times, rode on four buses, and heard from 63 parents.
S: 63

N unanswerable: how many drivers did the task group hear?

Q comparison: transport cost in 2012/13 and 2014/15
A: It was asked to find out why the cost of transport had risen from £2.9 million in 2012/13 to £3.8 million in 2014/15 though the number of pupils carried had gone up only from 1,102 to 1,149.
S: from £2.9 million in 2012/13 to £3.8 million in 2014/15

Q paraphrase: what was the group set up to look into
A: It was asked to find out why the cost of transport had risen from £2.9 million in 2012/13 to £3.8 million in 2014/15 though the number of pupils carried had gone up only from 1,102 to 1,149.

N unanswerable: transport cost in 2013/14

Q list: what did the task group find out about school transport
A: Taxis with one pupil rose from 74 to 131, and account for most of the increase.
A: Contracts for large buses cost 6% less than in 2012/13.
A: Passenger assistants are provided on 118 routes; on 29 nobody could say why.
A: Only 41 pupils have had independent travel training, of 300 who might.
A: Parents are often told in the last week of August what the arrangements will be.

Q reason: what's driving the cost of school transport up?
A: Taxis with one pupil rose from 74 to 131, and account for most of the increase.
S: Taxis with one pupil rose from 74 to 131

Q fact-text: how many pupils have learnt to travel on their own
A: Only 41 pupils have had independent travel training, of 300 who might.
S: 41

Q fact-text: on how many routes was there an escort for no known reason
A: Passenger assistants are provided on 118 routes; on 29 nobody could say why.
S: 29

N unanswerable: what are passenger assistants paid an hour?

N false-premise: why have the contracts for large buses become dearer?

Q who-said: who complained of a different driver each week
A: **Voices.** "A different driver every week. He won't get in with a stranger" – mother of boy, 9, with autism.
S: mother of boy, 9, with autism

Q who-said: who would have taken mileage money if asked?
A: "Nobody asked if we'd take mileage; I'd have said yes" – grandmother, Castleshaw.
S: grandmother, Castleshaw

Q reason: why do taxi firms ask such high prices
A: An operator, Mr Imran Sharif of Pennine Cars, said: "We bid high as we never know how long a run will last."
S: "We bid high as we never know how long a run will last."

N unanswerable: how much was Pennine Cars paid?

Q list: what did the Task Group recommend?
A: R1. That letters go out by 15 July each year.
A: R2. That mileage at 45p be offered to every family before a taxi is booked.
A: R3. That 60 pupils a year be travel trained, at a cost of £72,000.
A: R4. That every passenger assistant's need be looked at each year.
A: R5. That contracts run for three years instead of one.
A: R6. That post-16 pupils with special needs pay £360 a year.

Q date: by when should families hear about transport
A: R1. That letters go out by 15 July each year.
S: 15 July

Q fact-text: cost of travel training 60 pupils
A: R3. That 60 pupils a year be travel trained, at a cost of £72,000.
S: £72,000

Q paraphrase: what would a disabled sixth-former have to pay for the bus
A: R6. That post-16 pupils with special needs pay £360 a year.
S: £360 a year

Q who-said: who disagreed about charging sixth-formers
A: Cllr Clegg did not agree with R6, and asked that it be noted.
S: Cllr Clegg

Q reason: why was Cllr Clegg against R6?
A: The reason she gave was that attendance at college would suffer.
S: attendance at college would suffer

N unanswerable: how much would the R6 charge bring in?

Q paraphrase: what did the cabinet make of the transport recommendations
A: **Cabinet's answer (23 February 2016):** R1 to R4 accepted; R5 accepted in part (two years); R6 put off until a consultation, from 18 April to 30 May 2016, is over.
S: R1 to R4 accepted; R5 accepted in part (two years); R6 put off

Q date: when can people have their say on R6
A: **Cabinet's answer (23 February 2016):** R1 to R4 accepted; R5 accepted in part (two years); R6 put off until a consultation, from 18 April to 30 May 2016, is over.
S: from 18 April to 30 May 2016

N false-premise: from when must post-16 pupils pay £360?

N unanswerable: why did Cabinet accept only two years for contracts?

Q fact-table: cost of single taxis 2014/15
A: | Taxis, single | 74 | 131 | 505 | 1,287 |
S: 1,287

Q fact-table: pupils in shared taxis 2012/13
A: | Taxis, shared | 112 | 117 | 418 | 455 |
S: 112

Q fact-table: minibus pupils latest
A: | Minibuses | 391 | 366 | 1,105 | 1,148 |
S: 366

Q fact-table: what we paid parents for driving their own, 2014/15
A: | Mileage to parents | 37 | 38 | 25 | 24 |
S: 24

N unanswerable: what we paid parents for driving their own, 2015/16

Q fact-table: passenger assistants cost at the start of the period
A: | Passenger assistants | – | – | 235 | 301 |
S: 235

Q fact-text: transport appeals won
A: 4.6 Appeals against refusal: 57 in 2014/15, 22 of them successful.
S: 22

Q definition: statutory walking distance?
A: *Statutory walking distance* is two miles for children under eight and three miles for the rest, by the nearest safe way.

Q paraphrase: they turned my girl down for the bus, how long have I got to fight it
A: To appeal, use form ST4 within 20 working days of the refusal; help with the form: Parent Partnership, 01706 555 461, term time only.
S: within 20 working days of the refusal

Q fact-text: who'll help me fill in the ST4
A: To appeal, use form ST4 within 20 working days of the refusal; help with the form: Parent Partnership, 01706 555 461, term time only.
S: Parent Partnership, 01706 555 461

N unanswerable: how long does an appeal panel take to decide?

Q reason: why won't Tanpits school open in 2017?
A: It is now to open in September 2018, for the ground was found to hold an old tannery's pits, of which the cleaning costs £640,000.
S: the ground was found to hold an old tannery's pits

Q comparison: planned and present opening of the new school
A: The new school (two forms, 420 places) was to be opened in September 2017.
A: It is now to open in September 2018, for the ground was found to hold an old tannery's pits, of which the cleaning costs £640,000.

Q paraphrase: how much more than agreed will the new primary cost
A: The total is £8.1 million, against £7.3 million in the programme approved in February 2015.
S: £8.1 million, against £7.3 million

Q list: what strings are attached to the Tanpits land?
A: 5.2 Conditions on the land: no access by Tanpits Lane for building lorries between 8 and 9.15 a.m.; a hedge of 90 metres to be kept; the football pitch to be open to the club at weekends.

Q reason: why wasn't Dyehouse Field chosen
A: Sites at Dyehouse Field and Milkstone Road were looked at and rejected, the one because of flooding and the other because the owner would not sell.
S: because of flooding

N unanswerable: who owns the Milkstone Road site?

Q list: who wants to run the Tanpits school?
A: 5.3 Three bodies applied to run the school: the Beacon Trust, the Diocese, and Thornley Co-operative Learning.
S: the Beacon Trust, the Diocese, and Thornley Co-operative Learning

Q paraphrase: who has the final word on who runs Tanpits
A: The RSC decides, not the council.
S: The RSC

Q date: when are the interviews for running the new school
A: Interviews will be held on 21 April.
S: 21 April

N false-premise: which body was chosen to run the Tanpits school?

Q fact-table: how many highs have a counsellor so far
A: | 15/03 | 10 Mar 2015 | Mental health: counsellor in each high school | Public Health Manager | In 5 of 7 |
S: In 5 of 7

Q fact-table: apprentices taken on so far
A: | 15/14 | 1 Dec 2015 | Apprenticeships in the council: 40 by April | HR Manager | 26 |
S: 26

Q fact-table: children missing education february
A: | 15/09 | 8 Sep 2015 | Children missing education: monthly figures | Attendance Manager | Done; 37 in February |
S: 37

N unanswerable: children missing from home in February

Q fact-table: families teaching at home who said yes to a visit
A: | 15/10 | 8 Sep 2015 | Home education: yearly visit offered | Attendance Manager | 91 offered, 52 accepted |
S: 52

Q date: when was the young carers' card recommended
A: | 15/07 | 16 Jun 2015 | Young carers' card | Youth Service Manager | Given to 184 |
S: 16 Jun 2015

N unanswerable: which three halls are booked for the Easter pilot?

Q list: what's wanted on the June agenda
A: Items wanted: Youth Service review; Moorside; admissions appeals.
S: Youth Service review; Moorside; admissions appeals

Q date: date of the next select committee
A: Next meeting: 14 June 2016.
S: 14 June 2016
