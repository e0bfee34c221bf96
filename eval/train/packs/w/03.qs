Q fact-text: who chairs the Llanferrig improvement board?
A: Chair: Eleri Voss (independent).
S: Eleri Voss
Q fact-text: who stood in for the police superintendent?
A: Apologies: Supt. Renning (represented by Insp. D. Fell); Cllr Brandt
S: Insp. D. Fell
N unanswerable: Why did Cllr Brandt send apologies?
N unanswerable: who stood in for Cllr Brandt?
Q paraphrase: was there a mistake in the may notes that they put right
A: 1. NOTES OF 8 MAY AGREED save that in para 4 '14 social workers' should read '11 social workers'.
S: '14 social workers' should read '11 social workers'
Q fact-text: How many files were graded poor in the April-May audit
A: 6 were good, 25 adequate and 17 poor; in the previous round (Jan-Feb, 40 files) 2 had been good, 17 adequate and 21 poor.
S: 17 poor
Q fact-text: number of poor files in the January and February round
A: 6 were good, 25 adequate and 17 poor; in the previous round (Jan-Feb, 40 files) 2 had been good, 17 adequate and 21 poor.
S: 21 poor
N unanswerable: How many files were graded good in the autumn audit round?
Q comparison: is the casework any better than in the last lot of audits?
A: 6 were good, 25 adequate and 17 poor; in the previous round (Jan-Feb, 40 files) 2 had been good, 17 adequate and 21 poor.
S: 6 were good, 25 adequate and 17 poor
Q paraphrase: how many folders had no timeline of what happened to the child
A: Chronologies were missing in 19 of the 48.
S: 19 of the 48
N unanswerable: in how many of the 48 audited files was health information missing?
Q who-said: Who wasn't satisfied with the speed of change?
A: The Chair felt the direction was right but the pace was not.
S: The Chair
Q who-said: who asked if medical details had been checked in the files?
A: Dr Sable asked whether health information had been looked at; it had not, and would be in the next round.
S: Dr Sable
Q decision: how many files will team managers have to check each month?
A: AGREED 2.1 Team managers to audit two files each a month from July.
S: two files each a month
Q decision: what was agreed about an outsider checking the marks
A: 2.2 An outside auditor to be asked to test ten of the gradings.
S: An outside auditor to be asked to test ten of the gradings
N unanswerable: what will the outside auditor cost?
Q fact-text: vacant social worker posts
A: Ms Prosser-Lund said 31 of 52 social worker posts were held by permanent staff, 13 by agency staff and 8 stood vacant.
S: 8
Q paraphrase: how many of the social workers are temps
A: Ms Prosser-Lund said 31 of 52 social worker posts were held by permanent staff, 13 by agency staff and 8 stood vacant.
S: 13
Q fact-text: how many posts stood empty in May 2018
A: In May 2018 the figures had been 28, 9 and 15.
S: 15
N unanswerable: How many social worker posts were vacant in May 2017?
N unanswerable: how many team manager posts are vacant?
Q reason: why no joining bonus for new social workers?
A: The Chief Executive said he did not want to offer a 'golden hello' until the review of market supplements was finished in September.
S: until the review of market supplements was finished in September
Q decision: did the board go for golden hellos
A: AGREED 3.1 Not to proceed with golden hellos at present.
S: Not to proceed with golden hellos at present
N false-premise: how much will the golden hello agreed by the board be?
Q who-said: whose idea was it to put new staff up over the old library?
A: Mr Orme wondered if flats above the old library could be let to new staff.
S: Mr Orme
N unanswerable: how many flats are there above the old library?
N false-premise: when did the board agree to let the library flats to staff?
Q fact-text: When did the Cynnal team start?
A: 4. EDGE OF CARE The Cynnal team began on 1 April with six workers; the Gobaith team (12-17 year olds) will begin in October.
S: 1 April
Q fact-text: which team works with teenagers
A: 4. EDGE OF CARE The Cynnal team began on 1 April with six workers; the Gobaith team (12-17 year olds) will begin in October.
S: the Gobaith team (12-17 year olds)
Q fact-text: families with cynnal now
A: Cynnal had 27 families on its books.
S: 27
N unanswerable: How many workers will the Gobaith team have?
N unanswerable: how many children has Cynnal kept out of care?
N false-premise: how many families had Gobaith on its books in June?
Q who-said: Who wanted police to be told which families are being helped?
A: Insp. Fell asked that police be told of families who have Cynnal workers.
S: Insp. Fell
Q paraphrase: who's running the meeting when the chair is on her holidays?
A: 5. ANY OTHER BUSINESS The Chair will be on leave in August; Dr Sable will take the chair on 14 August.
S: Dr Sable
Q date: next board meeting after June
A: Next meeting 10 July.
S: 10 July

Q date: When was the second monitoring visit?
A: MONITORING VISIT, LLANFERRIG, 18-21 MARCH 2019
S: 18-21 MARCH 2019
Q fact-text: What did the first monitoring visit look at?
A: The first was in November 2018 and looked at the front door.
S: the front door
Q paraphrase: what's the inspector going to poke into when she's back in autumn
A: The third, in the autumn, will look at care leavers.
S: care leavers
N unanswerable: what did the inspectors judge at the inspection of June 2018?
N unanswerable: what will the fourth monitoring visit look at?
Q fact-text: how many foster carers did inspectors talk to
A: We read 32 files, spoke with 24 staff, 9 foster carers, 7 parents and 11 children.
S: 9 foster carers
N unanswerable: how many head teachers did the inspectors speak with in March?
Q paraphrase: do social workers turn up to see the children when they're meant to, according to the inspectorate?
A: In 29 of 32 files visits were in time.
S: 29 of 32
Q who-said: who said contact was switched to the weekend at their request?
A: One boy told us: "They moved contact to Saturdays because we asked."
S: One boy
Q fact-text: IRO caseload now
A: • Independent Reviewing Officers (IROs) have a caseload of 62 where it was 91.
S: 62
N unanswerable: What is the caseload of a personal adviser?
Q definition: what are IROs?
A: • Independent Reviewing Officers (IROs) have a caseload of 62 where it was 91.
S: Independent Reviewing Officers
Q paraphrase: does anybody pick up when a carer phones at night
A: • Foster carers said that the new out-of-hours line is answered.
S: the new out-of-hours line is answered
Q fact-text: In how many files were plans unclear?
A: In 18 of 32 files we couldn't tell what was to be done by whom and when.
S: 18 of 32
Q fact-text: At how many months is permanence being considered?
A: • Permanence is considered late: on average at 11 months, where the guidance says four.
S: 11 months
Q paraphrase: how soon should they be thinking about a forever home by the rules
A: • Permanence is considered late: on average at 11 months, where the guidance says four.
S: four
Q fact-text: most social workers one child had
A: One girl had had seven in two years.
S: seven
N unanswerable: how many social workers does a looked after child have on average?
Q list: what had got worse according to the inspectorate's letter?
A: • Pathway plans for those over 16: 9 of 14 were out of date, 6 of 15 at the inspection.
S: Pathway plans for those over 16
Q paraphrase: are they going to slap us with a formal warning
A: We do not at present recommend a warning notice.
S: We do not at present recommend a warning notice
Q date: by when did the inspectorate want a new action plan
A: We expect a revised action plan by 31 May.
S: 31 May
N unanswerable: on what date did the council send the revised action plan to the inspectorate?
N false-premise: what reasons did the inspectorate give for its warning notice?
Q fact-text: how many plans have been rewritten on one page
A: (i) Plans – a one-page plan has been devised with Voices and tried in the North team; 40 plans have been rewritten.
S: 40
Q fact-text: When do the Coast team start using the one-page plan?
A: South and Coast teams to follow by August.
S: by August
N unanswerable: how many plans has the South team rewritten?
Q fact-text: what have they done about kids being passed from worker to worker?
A: (ii) Changes of worker – case transfers between teams cut from three to one.
S: case transfers between teams cut from three to one
N unanswerable: how many children have had a change of worker since the letter?
Q fact-text: who chairs the permanence tracker meeting
A: (iii) Permanence – a tracker meeting is held each fortnight, chaired by Head of Service since 7 May.
S: Head of Service
Q paraphrase: do managers get their figures any sooner these days
A: (iv) Performance reports – now issued on the 5th working day (was the 20th).
S: now issued on the 5th working day
Q date: by when were the pathway plans put right?
A: (v) Pathway plans – all 14 were brought up to date by 24 May.
S: 24 May
N false-premise: when was the personal adviser vacancy filled?

Q fact-text: how many looked after children at end of May 2019?
A: Looked after children 31 May: 318 – (30 April 314; 31 May 2018: 289)
S: 318
Q comparison: are there more kids in care than a year ago?
A: Looked after children 31 May: 318 – (30 April 314; 31 May 2018: 289)
S: 31 May 2018: 289
N unanswerable: How many looked after children were there at the end of May 2017?
N false-premise: why has the number of looked after children come down since April?
Q fact-text: child protection register at 30 April
A: Child protection register: 143 – (30 April 151)
S: 151
N unanswerable: child protection register on 31 May 2018?
Q paraphrase: how many are living miles away, more than fifty
A: Placed out of county: 71, of whom 22 over 50 miles away
S: 22
N unanswerable: how many looked after children are placed in England?
Q fact-text: contacts that turned into an assessment in May
A: Contacts in May 611; became assessments 163
S: 163
N unanswerable: How many contacts were there in April?
Q fact-text: looked after children who live with their own mum or dad
A: Placed with parents: 48 – Inspectorate's guideline is under 10%
S: 48
Q fact-table: assessments within 42 days May 2019
A: | 2 Asst in 42 days | 64 | 79 | 81 | 76 | 90 | 89 | down | R |
S: 76
Q fact-table: what did Wales as a whole manage for assessments in 42 days in 2017-18
A: | 2 Asst in 42 days | 64 | 79 | 81 | 76 | 90 | 89 | down | R |
S: 89
N unanswerable: Wales average for assessments in 42 days in 2018-19?
Q reason: Why have assessments slowed down in May?
A: Line 2: Two workers off sick in the South assessment team since 23 April; cover from Coast began on 3 June.
S: Two workers off sick in the South assessment team since 23 April
N unanswerable: why has the core group figure gone up?
Q fact-table: core groups in ten days, year-end
A: | 4 Core gp in 10 days | 66 | 80 | 78 | 82 | 90 | 91 | up | A |
S: 80
Q fact-table: Target for child protection statutory visits
A: | 5 CP stat visits | 58 | 77 | 80 | 84 | 95 | n/a | up | A |
S: 95
Q fact-table: reviews of looked after children held in time in April 2018
A: | 6 LAC reviews in time | 60 | 86 | 92 | 93 | 95 | 88 | up | A |
S: 60
Q fact-table: looked after children stat visits may 19
A: | 7 LAC stat visits | 69 | 85 | 88 | 89 | 90 | 85 | up | A |
S: 89
N unanswerable: statutory visits to children in need, May 2019?
Q paraphrase: are our kids still being shunted around from bed to bed
A: | 8 LAC 3+ moves in yr | 13.1 | 11.8 | 11.6 | 11.9 | 9 | 9.6 | down | R |
S: 11.9
Q reason: what stops children getting on a dentist's books
A: Line 9: NHS practices in Pentrefelyn and Aberlwyd have closed their lists.
S: NHS practices in Pentrefelyn and Aberlwyd have closed their lists
Q fact-text: how often will the dental van come?
A: The Health Board offered a van for two days a month from September.
S: two days a month
N unanswerable: who pays for the dental van?
Q fact-table: pathway plans in date in May
A: | 10 Pathway plan in date | 62 | 58 | 41 | 96 | 95 | n/a | up | G |
S: 96
Q reason: why does the supervision figure look worse than it is
A: Line 11: Counted only if the note has been signed by both; some 15% were held and not signed.
S: some 15% were held and not signed
Q list: Which indicators are rated red?
A: | 2 Asst in 42 days | 64 | 79 | 81 | 76 | 90 | 89 | down | R |
A: | 8 LAC 3+ moves in yr | 13.1 | 11.8 | 11.6 | 11.9 | 9 | 9.6 | down | R |
A: | 9 LAC reg. with dentist | 51 | 60 | 58 | 57 | 75 | 64 | down | R |
A: | 11 Sup'n of staff in month | 44 | 71 | 73 | 70 | 90 | n/a | down | R |
Q fact-table: how many episodes of missing from children's homes
A: Missing from residential care 6 29
S: 29
Q fact-table: children missing from their own home in may
A: Missing from home 34 41
S: 34
Q fact-table: number of foster children who ran away
A: Missing from foster care 7 12
S: 7
N unanswerable: how many children went missing from education in May 2019?
N unanswerable: children missing from home in April 2019?

Q fact-text: How big is the Transition Grant?
A: Welsh Government gave £600,000 for 2018-20 (Transition Grant) and the Council set aside £950,000 (Improvement Reserve).
S: £600,000
Q paraphrase: how much of our own money did the county put by for this
A: Welsh Government gave £600,000 for 2018-20 (Transition Grant) and the Council set aside £950,000 (Improvement Reserve).
S: £950,000
Q fact-text: which grant funds Cynnal
A: The Intensive Support Grant, £1.2m over two years, pays for Cynnal and Gobaith only.
S: The Intensive Support Grant
N unanswerable: how much of the Intensive Support Grant had been spent by 31 May?
Q fact-text: transition grant spent to end of may
A: Of the Transition Grant £388,000 had been spent by the same date.
S: £388,000
Q fact-text: agency social worker cost 2018/19
A: Agency social workers cost £1.34m in 2018/19 against £0.87m in 2017/18.
S: £1.34m
Q paraphrase: bill for kids fostered through private firms last year
A: Agency foster placements cost £3.92m in 2018/19 (£3.35m).
S: £3.92m
N unanswerable: what did agency residential placements cost in 2018/19?
N unanswerable: agency social worker cost 2016/17
Q fact-table: how many tablets have been handed out
A: | IT – mobile kit | Reserve | 220 | 146 | 74 | 118 tablets given out |
S: 118
Q fact-table: what's left to spend on the case system?
A: | IT – case system fix | Reserve | 240 | 33 | 207 | supplier late; now Nov |
S: 207
Q paraphrase: when will the computer finally be mended
A: | IT – case system fix | Reserve | 240 | 33 | 207 | supplier late; now Nov |
S: now Nov
N unanswerable: which firm supplies the case system?
Q fact-table: how many people were taken on through the recruitment campaign
A: | Recruitment campaign | Trans. Grant | 90 | 88 | 2 | 7 appointed |
S: 7
Q fact-table: Allocation for Signs of Safety training
A: | Training – Signs of Safety | Trans. Grant | 180 | 171 | 9 | 204 staff trained |
S: 180
Q fact-table: when did the backlog team finish
A: | Backlog team | Trans. Grant | 160 | 37 | 123 | ended 29 Mar |
S: 29 Mar
N unanswerable: how many people were on the backlog team?
N unanswerable: how many foster carers were trained in Signs of Safety?
Q fact-text: what share of staff left in the year?
A: Turnover was 24% in 2018/19.
S: 24%
N unanswerable: staff turnover in 2017/18?
Q paraphrase: which dangers have got less worrying
A: R3 Partners lose interest. Score 6 (was 9). Owner: Chair.
Q fact-text: who owns the risk that money for Gobaith stops
A: R4 Grant ends and Gobaith cannot go on. Score 12 (new). Owner: Head of Finance.
S: Head of Finance
Q fact-text: score of the case system risk now
A: R2 Case system fix slips again. Score 16 (was 12). Owner: Head of Digital.
S: 16
N unanswerable: what score did risk R6 have when it was closed?
Q definition: how many have to be there for the board to be able to meet?
A: A quorum is four, to include the Chair or Vice-Chair and one elected member.
S: four
Q paraphrase: when will this board be wound up
A: The Board will stand until the Inspectorate finds 'adequate or better' in two visits running.
S: until the Inspectorate finds 'adequate or better' in two visits running
N unanswerable: who is the Vice-Chair of the improvement board?

Q paraphrase: who else must sit there from the council side for the vote to be valid
A: A quorum is four, to include the Chair or Vice-Chair and one elected member.
S: one elected member
Q paraphrase: who wondered where the cash comes from after the grant is gone
A: Lead Member asked what would happen when the grant ended in March 2021; this could not be answered.
S: Lead Member
N false-premise: what answer was given about what happens when the grant ends in March 2021?
Q paraphrase: how many nippers did the inspectors chat with
A: We read 32 files, spoke with 24 staff, 9 foster carers, 7 parents and 11 children.
S: 11 children
Q paraphrase: how much is it for the lady who runs these meetings, set aside
A: | Ind. chair | Reserve | 40 | 19 | 21 | 2 days a month |
S: 40
N unanswerable: what is the chair paid per day?
Q paraphrase: when do the people who check files lose their jobs
A: | Audit team (3 fte) | Reserve | 260 | 118 | 142 | posts end Mar 2020 |
S: posts end Mar 2020
N unanswerable: when do the practice coach posts end?
Q paraphrase: do first calls about a child get sorted inside a day
A: | 1 Dec'n on contact in 1 wkg day | 72 | 94 | 96 | 97 | 95 | n/a | up | G |
S: 97
