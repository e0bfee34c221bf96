Q fact-text: who chairs the corporate parenting board
A: Present Cllr Renata Holloway (Chair), Cllrs Dace, Eversham, Pugh; foster carer reps Ken and Lil Dorrity; Jaz, Mo and Tyrone (Speak Out group); officers Annette Birk (AD Children), Dilip Sarkar (IRO manager), Cath Prowse (LAC nurse)
S: Cllr Renata Holloway
Q paraphrase: which carers sit on the board
A: Present Cllr Renata Holloway (Chair), Cllrs Dace, Eversham, Pugh; foster carer reps Ken and Lil Dorrity; Jaz, Mo and Tyrone (Speak Out group); officers Annette Birk (AD Children), Dilip Sarkar (IRO manager), Cath Prowse (LAC nurse)
S: Ken and Lil Dorrity
N unanswerable: who represents schools on the corporate parenting board?
Q who-said: who grumbled they'd never been given any photos?
A: 'You said we'd get our photos when we leave. I've had none.'
A: Jaz went through the pledge.
S: Jaz
Q decision: what was agreed about memory boxes
A: Cllr Pugh proposed that every child have a memory box by Christmas.
A: AGREED, cost to be found by AD.
S: every child have a memory box by Christmas
Q who-said: whose idea was the box of keepsakes
A: Cllr Pugh proposed that every child have a memory box by Christmas.
S: Cllr Pugh
Q decision: did they say yes to savings accounts?
A: It was also asked that savings accounts be started for each child in care over three months; NOT agreed, pending a report.
S: NOT agreed, pending a report
N false-premise: how much will the council pay into each child's savings account?
N unanswerable: who asked for savings accounts?
Q fact-text: how many older children hold a passport
A: 2. Passports. 61 of 244 children over 11 have a passport.
S: 61 of 244
N unanswerable: how many children under 11 have a passport?
Q who-said: whose foster lad lost out on going to belgium?
A: Mr Dorrity said that his foster son missed a school trip to Bruges.
S: Mr Dorrity
Q fact-text: how many laptops were handed out and when
A: 3. Laptops: the Speak Out group had asked for laptops in Year 10; 27 were given in May.
S: 27 were given in May
N unanswerable: who paid for the 27 laptops?
Q who-said: who wants young people out of care not to pay council tax?
A: 4. Council tax. Cllr Eversham wished for care leavers under 21 to be let off council tax.
S: Cllr Eversham
N unanswerable: how much would letting care leavers off council tax cost?
N false-premise: from what date do care leavers not pay council tax?
Q fact-text: initial health assessments in time January to June
A: 5. Health. Miss Prowse: 38 initial health assessments were due January-June, 14 were in time.
S: 14
Q reason: what holds up the first medicals
A: Cause: consent forms come late.
S: consent forms come late
N unanswerable: how many review health assessments were in time January to June?

Q fact-text: IRO caseload in 2013-14
A: Average caseload 71 (2012-13: 88; handbook: 50 to 70).
S: 71
Q fact-text: what caseload does the handbook say IROs should have
A: Average caseload 71 (2012-13: 88; handbook: 50 to 70).
S: 50 to 70
N unanswerable: IRO caseload in 2011-12
Q fact-text: How many IRO posts were there the year before?
A: 7.5 full-time posts (2012-13: 6).
S: 6
Q definition: what's an IRO supposed to do?
A: Statutory purpose. The IRO's duty is to monitor the authority's performance of its functions in relation to the child's case.
S: to monitor the authority's performance of its functions in relation to the child's case
Q fact-text: reviews in time 2013-14
A: Reviews held 1,377 – in time 94.6% (2012-13: 91.0%)
S: 94.6%
Q comparison: are the review meetings more punctual than the year before
A: Reviews held 1,377 – in time 94.6% (2012-13: 91.0%)
S: 94.6% (2012-13: 91.0%)
N unanswerable: how many reviews were held in 2012-13?
Q paraphrase: how many youngsters ran the meeting about themselves
A: Children who chaired their own review 22 – target 40
S: 22
Q fact-text: children who took part in reviews 2012-13
A: Children who took part in their review (aged 4+) 93% (90%)
S: 90%
Q fact-text: how many alerts went all the way to the assistant director
A: o 118 practice alerts were raised; 91 were settled with the team manager, 24 with the service manager, 3 with the AD.
S: 3
Q fact-text: number of alerts about contact
A: o 40 were about late care plans, 29 about contact, 18 about placement changes without review, the rest various.
S: 29
N unanswerable: number of alerts about schools
N unanswerable: how many practice alerts were raised in 2012-13?
N false-premise: what was the outcome of the alert sent to CAFCASS?
Q paraphrase: did mums and dads feel heard at the reviews
A: o In the parents' feedback (61 forms) 44 said they'd been listened to.
S: 44
Q fact-text: mid-point checks done
A: Mid-point checks 48% of children (target 90%) – 'This is our weakest area. It's due to time.'
S: 48%
Q reason: why are the half-way checks so far behind
A: Mid-point checks 48% of children (target 90%) – 'This is our weakest area. It's due to time.'
S: It's due to time
Q fact-text: children with three or more social workers in the year
A: (2) Fewer changes of social worker: 143 children had three or more in the year.
S: 143
N unanswerable: how many children had three or more social workers in 2012-13?
Q list: what do the reviewing officers want next year?
A: What the IROs want to see next year: (1) Placement moves always come to us first.
A: (2) Fewer changes of social worker: 143 children had three or more in the year.
A: (3) A named health visitor for under-fives.

Q fact-table: LAC total August 2014
A: | L1 | LAC total | 462 | 489 | 497 | 470 | – | – | worse |
S: 497
Q fact-table: looked after children March 2013
A: | L1 | LAC total | 462 | 489 | 497 | 470 | – | – | worse |
A: Looked after population at 31 March 2014: 489 – at 31 March 2013: 462
S: 462
N unanswerable: looked after children March 2012
Q fact-table: England rate of looked after per 10,000
A: | L2 | LAC per 10k | 76 | 80 | 81 | 77 | 83 | 60 | worse |
S: 60
Q fact-table: in-house share of foster care, our neighbours' average
A: | L4 | In-house FC % of FC | 63 | 58 | 57 | 65 | 66 | 67 | worse |
S: 66
Q paraphrase: do children stay put with the same folk for years, latest
A: | L5 | Same plcmt 2+ yrs % | 66 | 69 | 71 | 70 | 68 | 67 | better |
S: 71
Q fact-table: three or more placements in year, March 2014
A: | L6 | 3+ plcmts in yr % | 12 | 11 | 9 | 10 | 11 | 11 | better |
S: 11
Q fact-table: adopted share of leavers target
A: | L7 | Adopted % of leavers | 14 | 19 | 17 | 18 | 17 | 17 | worse |
S: 18
Q paraphrase: how long from coming in till they've got a new family for good
A: | L8 | Days entry–adoption | 702 | 655 | 618 | 547 | 640 | 628 | better |
S: 618
Q fact-table: jabs up to date Aug-14
A: | L9 | Imms up to date % | 84 | 88 | 86 | 95 | 87 | 87 | worse |
S: 86
Q fact-table: SDQ returned statistical neighbours
A: | L10 | SDQ returned % | 59 | 72 | 74 | 85 | 70 | 68 | better |
S: 70
Q paraphrase: how many of our teenagers in care get in trouble with the law, March 2014
A: | L11 | Offending % (10-17) | 7.9 | 6.8 | n/a | 6.0 | 6.3 | 5.6 | better |
S: 6.8
N unanswerable: offending rate at August 2014
N unanswerable: dental checks of looked after children at August 2014
N unanswerable: percentage of children in care with a substance problem in August 2014
N false-premise: why did immunisations improve between March and August 2014?
Q definition: what does SDQ stand for
A: SDQ = strengths and difficulties questionnaire.
S: strengths and difficulties questionnaire
Q fact-text: how many of our own foster carer households left
A: NOTE ON L4 Twelve in-house foster carer households left in the year and nine were approved.
S: Twelve
Q fact-text: how many departing carers went to an agency
A: Of those who left five retired, three adopted the child, two moved to an agency, and two were de-registered.
S: two moved to an agency
N unanswerable: why were two foster carer households de-registered?
N unanswerable: how many foster carer households were approved in 2012-13?
Q paraphrase: is anyone still hanging on for an adoptive family after ages
A: Four children with a plan for adoption have waited for more than three years.
S: Four children

Q fact-text: how many children did Ms Tallis speak to?
A: Ms Bron Tallis talked with 52 children and young people: 20 in foster care with our carers, 14 with agencies, 10 in residential homes, 8 over 18.
S: 52
Q fact-text: how many of them were in residential homes
A: Ms Bron Tallis talked with 52 children and young people: 20 in foster care with our carers, 14 with agencies, 10 in residential homes, 8 over 18.
S: 10
N unanswerable: how many of the 52 young people were girls?
Q paraphrase: do they know who their social worker is
A: THEME A – SOCIAL WORKERS 31 of 52 knew who their social worker was and could ring them.
S: 31 of 52
Q who-said: who said they call all their social workers dave
A: "I've had that many I call them all Dave." (boy, 13)
S: boy, 13
Q fact-text: how many want more time with siblings
A: THEME B – CONTACT 19 wanted to see brothers and sisters more often, 4 less.
S: 19
N unanswerable: how many want to see their parents more often?
Q paraphrase: what's mill road like for seeing your mum
A: Contact at the Mill Road centre was described as 'like a waiting room'.
S: 'like a waiting room'
Q fact-text: how many only heard on the day they'd be moved
A: THEME C – MOVING 23 had been told of their last move on the day itself.
S: 23
Q date: since when are bin bags banned
A: Action: 200 suitcases have been bought with a gift from the Rotary; bin bags are banned since 1 September.
S: 1 September
Q paraphrase: who gave the cash for luggage
A: Action: 200 suitcases have been bought with a gift from the Rotary; bin bags are banned since 1 September.
S: the Rotary
N unanswerable: how much did the Rotary give for suitcases?
Q fact-text: what is the setting-up home grant
A: THEME D – MONEY Nobody over 18 knew the setting-up home grant was £2,000.
S: £2,000
N unanswerable: how many care leavers claimed the setting-up home grant?
Q paraphrase: can they get a snack at night now?
A: Action: both have agreed to leave fruit and cereal out.
S: both have agreed to leave fruit and cereal out
N unanswerable: which two homes lock the kitchen at night?
Q fact-text: which adult most often listens to them
A: It was most often a foster carer (26), then a teacher (8), an aunt or grandparent (4), a social worker (2).
S: a foster carer (26)
Q decision: which of Ms Tallis's ideas did the AD accept?
A: The AD agrees to (i) and (iii); (ii) depends on the landlord.
S: (i) and (iii)
Q fact-text: how much warning of a planned move does the rights visitor want
A: Ms Tallis proposes (i) a card with name and photo of the social worker, (ii) Mill Road to be painted by the young people, (iii) three days' notice of any planned move.
S: three days' notice
N false-premise: when will the young people begin painting Mill Road?
Q fact-table: agency fostering projected variance
A: Agency fostering 6,220 2,866 6,985 765
S: 765
Q fact-table: in-house fostering spent at P5
A: In-house fostering 4,905 1,988 4,790 (115)
S: 1,988
Q fact-table: leaving care budget
A: Leaving care 1,890 775 1,860 (30)
S: 1,890
Q fact-table: contact service expected spend for the year
A: Contact service 615 284 690 75
S: 690
Q paraphrase: how much over are the private kids' homes going to be
A: Residential – bought 5,110 2,318 5,430 320
S: 320
N unanswerable: why is the contact service overspending?
N unanswerable: adoption support budget 2013-14
Q fact-text: how much is in the Looked After Reserve
A: The projected variance is £1.044m; of this £0.6m is to be met from the Looked After Reserve (balance £1.9m), the rest from the Department's vacancies.
S: £1.9m
Q fact-text: adoption reform grant previous year
A: A separate Adoption Reform Grant (£388,000; 2013-14 £720,000) isn't shown.
S: £720,000
N unanswerable: what is the Adoption Reform Grant spent on?
Q fact-text: how many councillor visits to homes were made
A: Draft answer: 'Of 12 visits due under the rota 7 were made.
S: 7
Q paraphrase: which home did no councillor set foot in
A: Elm Bank was not visited at all.
S: Elm Bank
N unanswerable: how many councillor visits were made the year before?
N false-premise: on what date did Cllr Dace visit Elm Bank?
Q fact-text: what's the football club offering?
A: 8.2 Oldershaw Rovers FC, 18 September: the Club will give 40 season tickets for children in care and for carers, and two work placements; it asks that tickets be named to stop re-sale.
S: 40 season tickets for children in care and for carers, and two work placements
Q reason: why does the club want names on the tickets
A: 8.2 Oldershaw Rovers FC, 18 September: the Club will give 40 season tickets for children in care and for carers, and two work placements; it asks that tickets be named to stop re-sale.
S: to stop re-sale
Q fact-text: how long did Mrs Ketteridge wait for her money?
A: 8.3 Mrs V Ketteridge (former foster carer), 22 September: she had to wait 13 weeks for the last payment due; she asks for an apology and interest of £41.
S: 13 weeks
Q decision: will mrs ketteridge get her £41
A: Draft answer: apology; no interest.
S: no interest
N unanswerable: how much was the last payment due to Mrs Ketteridge?
Q fact-text: how many slots a month does the hospital offer for first health checks
A: 8.4 City Hospital, undated: no more than four slots a month for initial health assessments can be offered until a second doctor starts in January.
S: no more than four
Q fact-table: what does each memory box cost
A: 57 Jul Memory boxes AD Dec 140 ordered; £12 each
S: £12 each
Q fact-table: where have we got to with the passport form
A: 58 Jul Passports – delegated authority form AD Oct Draft; Legal asked for changes
S: Draft; Legal asked for changes
Q fact-table: who was to write and say thanks for the computers
A: 61 Jul Thank-you letter for laptops Mo Aug Done
S: Mo
Q fact-table: consent forms action, state
A: 60 Jul Consent forms taken at placing IRO manager Sep Done; in pack since 15 Sep
S: Done; in pack since 15 Sep
N unanswerable: how many memory boxes have been given out?
N unanswerable: what changes did Legal ask for in the passport form?
Q date: when will the new pledge be on the table?
A: FUTURE MEETINGS 13 January 2015 (council tax; savings); 14 April (leaving care strategy); 7 July (pledge – new one).
S: 7 July
Q paraphrase: which meeting do the kids get to pick the place for
A: Young people choose the venue for April.
S: April

Q paraphrase: why do our own foster families stop, how many just got old
A: Of those who left five retired, three adopted the child, two moved to an agency, and two were de-registered.
S: five retired
Q paraphrase: how do we let kids know who they can ring, idea from the rights lady
A: Ms Tallis proposes (i) a card with name and photo of the social worker, (ii) Mill Road to be painted by the young people, (iii) three days' notice of any planned move.
S: a card with name and photo of the social worker
N unanswerable: when will the cards with the social worker's photo be ready?
Q paraphrase: how many rows about care plans coming too late
A: o 40 were about late care plans, 29 about contact, 18 about placement changes without review, the rest various.
S: 40
Q paraphrase: when was the ex-carer finally paid
A: Payment was made on 29 September.
S: 29 September
N unanswerable: why was the payment to Mrs Ketteridge late?
Q paraphrase: how far is the private fostering bill expected to climb by the year's end
A: Agency fostering 6,220 2,866 6,985 765
S: 6,985
Q paraphrase: did that grown-up think the starter cash was smaller than it is
A: One thought it £500.
S: £500
