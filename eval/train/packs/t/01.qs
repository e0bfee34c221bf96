Q paraphrase: who runs this scrutiny committee
A: Membership: Cllr Dinah Prowse (Chair), Cllr Tobias Ferrand (Vice-Chair), Cllr Aled Marsh, Cllr Ruth Okonjo, Cllr Simon Veale, Cllr Gwen Tarrant, Cllr Piers Holloway, Cllr Nasreen Baig, Cllr Matt Corrie.
S: Cllr Dinah Prowse

Q fact-text: Who is the Chair of the Overview and Scrutiny Management Committee?
A: Membership: Cllr Dinah Prowse (Chair), Cllr Tobias Ferrand (Vice-Chair), Cllr Aled Marsh, Cllr Ruth Okonjo, Cllr Simon Veale, Cllr Gwen Tarrant, Cllr Piers Holloway, Cllr Nasreen Baig, Cllr Matt Corrie.
S: Cllr Dinah Prowse

Q paraphrase: who do i ring with a question about the agenda
A: Please direct any enquiries on this agenda to Lorna Tasker, Democratic Services, direct line 01632 960 114 or lorna.tasker@wexmoor.example.
S: Lorna Tasker, Democratic Services, direct line 01632 960 114

Q paraphrase: number for journalists
A: Press enquiries to the Communications Team on 01632 960 220.
S: 01632 960 220

N unanswerable: What is the number of the out-of-hours emergency line?

Q paraphrase: when and where are we meeting in march
A: Tuesday 12 March 2024, 10.00am, Council Chamber, Shire Hall, Wexmoor
S: Council Chamber, Shire Hall, Wexmoor

Q date: Where does the committee sit on 12 March 2024?
A: Tuesday 12 March 2024, 10.00am, Council Chamber, Shire Hall, Wexmoor
S: Council Chamber, Shire Hall, Wexmoor

N unanswerable: What time does the meeting on 16 July 2024 start?

Q paraphrase: how soon before it starts must i put my name down to talk
A: Statements: those wishing to speak on an item should register at the latest 10 minutes before the meeting starts, and up to three speakers may speak for and three against any item, for no more than three minutes each.

Q fact-text: how long may each speaker have
A: Statements: those wishing to speak on an item should register at the latest 10 minutes before the meeting starts, and up to three speakers may speak for and three against any item, for no more than three minutes each.

Q date: By when must a written question be in to get an answer on paper?
A: Questions: written notice of questions must reach the officer named above by 5pm on Tuesday 5 March for a written response, or by 5pm on Thursday 7 March for a verbal one.
S: 5pm on Tuesday 5 March

Q date: deadline for question with spoken reply
A: Questions: written notice of questions must reach the officer named above by 5pm on Tuesday 5 March for a written response, or by 5pm on Thursday 7 March for a verbal one.
S: 5pm on Thursday 7 March

N unanswerable: How many written questions had come in by 5 March?

Q paraphrase: I can't make it, by when do I name someone to take my seat?
A: Substitutes must be notified to the clerk by noon on the working day before the meeting.
S: by noon on the working day before the meeting

Q fact-text: Who stood in for Cllr Holloway in January?
A: Apologies were received from Cllr Holloway, who was substituted by Cllr Jane Embury, and from Cllr Baig, who was not substituted.
S: Cllr Jane Embury

N false-premise: Who stood in for Cllr Baig on 23 January?

N unanswerable: Why was Cllr Holloway away in January?

Q paraphrase: were there any mistakes found in the November minutes
A: The minutes of 14 November 2023 were approved as a correct record, subject to Cllr Veale's name being added to the list of those present.
S: subject to Cllr Veale's name being added to the list of those present

Q paraphrase: Which councillor had a link with the thing being debated and did she leave the room?
A: Cllr Tarrant declared a non-pecuniary interest in item 6 as a trustee of the Friends of Stowbridge Library and remained in the meeting.

Q fact-text: What interest did Cllr Tarrant declare?
A: Cllr Tarrant declared a non-pecuniary interest in item 6 as a trustee of the Friends of Stowbridge Library and remained in the meeting.
S: a trustee of the Friends of Stowbridge Library

N false-premise: Why did Cllr Tarrant leave the chamber during item 6?

Q date: when did the consultation about premiums on council tax end
A: The Chair reported that the Government's consultation on council tax premiums had closed on 12 January.
S: 12 January

N unanswerable: What did the Council say in its reply to the council tax premiums consultation?

Q paraphrase: did we win the lottery-type money for the corn exchange
A: She also announced that the bid for a heritage grant for the Corn Exchange had not succeeded and that a second bid was being prepared for the autumn.
S: had not succeeded

N unanswerable: How much was the Corn Exchange bid for?

Q who-said: What did Mr Yeates want to know?
A: Mr Colin Yeates of Market Lavant asked why the mobile library no longer stopped at Hatch Lane.
S: why the mobile library no longer stopped at Hatch Lane

Q reason: why did the book van quit stopping at Hatch Lane
A: The Head of Libraries replied that the stop had averaged fewer than two visitors a fortnight since September 2022.
S: the stop had averaged fewer than two visitors a fortnight since September 2022

N unanswerable: When was the last time the mobile library stopped at Hatch Lane?

Q fact-text: How many people signed what Mrs Thornbury handed over?
A: Mrs Bea Thornbury, speaking for Stowbridge Town Council, asked the Committee to oppose any cut in Saturday opening, and handed in a petition of 1,318 signatures.
S: 1,318

Q paraphrase: stowbridge town council petition size
A: Mrs Bea Thornbury, speaking for Stowbridge Town Council, asked the Committee to oppose any cut in Saturday opening, and handed in a petition of 1,318 signatures.
S: 1,318

Q who-said: Who spoke for Stowbridge Town Council?
A: Mrs Bea Thornbury, speaking for Stowbridge Town Council, asked the Committee to oppose any cut in Saturday opening, and handed in a petition of 1,318 signatures.
S: Mrs Bea Thornbury

N unanswerable: Who spoke on behalf of Market Lavant Parish Council?

Q who-said: What did people in Combe Regis say of their library?
A: Residents of Combe Regis who wrote in said the town's library was "the only warm free room left in winter".
S: "the only warm free room left in winter"

Q paraphrase: what did locals who wrote letters think about the combe regis branch
A: Residents of Combe Regis who wrote in said the town's library was "the only warm free room left in winter".
S: "the only warm free room left in winter"

N unanswerable: What did residents of Ashcott say about their library?

Q fact-text: library hours proposals full-year saving
A: The Cabinet Member introduced the report, which proposed that six branch libraries lose one weekday each, saving £184,000 in a full year, and that self-service hours be extended at four.
S: £184,000

Q paraphrase: how much would we save by shutting branches a day a week
A: The Cabinet Member introduced the report, which proposed that six branch libraries lose one weekday each, saving £184,000 in a full year, and that self-service hours be extended at four.
S: £184,000

N unanswerable: What would the longer self-service hours save in a year?

Q who-said: Who asked about redundancy being in the figures?
A: Cllr Okonjo asked whether the saving included redundancy costs.
S: Cllr Okonjo

Q fact-text: How much are redundancies expected to cost and where does the money come from?
A: Mr Siddle said that it did not and that these were put at £61,000, to be met from the transformation reserve.
S: £61,000

Q paraphrase: price of laying library people off
A: Mr Siddle said that it did not and that these were put at £61,000, to be met from the transformation reserve.
S: £61,000

N unanswerable: How many library staff would be made redundant?

Q who-said: Who worried about people unable to use a door card?
A: Cllr Marsh warned that self-service was no use to people who could not manage the door card.
S: self-service was no use to people who could not manage the door card

Q who-said: what did cllr marsh warn of
A: Cllr Marsh warned that self-service was no use to people who could not manage the door card.
S: self-service was no use to people who could not manage the door card

Q who-said: What did the union say about how staff found out?
A: UNISON's written submission said that staff had learned of the proposals from the local press.
S: staff had learned of the proposals from the local press

Q paraphrase: trade union view on library proposals
A: UNISON's written submission said that staff had learned of the proposals from the local press.
S: staff had learned of the proposals from the local press

N unanswerable: What did GMB say about the library proposals?

Q who-said: which member wanted Combe Regis left open on mondays
A: Cllr Corrie asked for the Monday closure at Combe Regis to be dropped; the Cabinet Member undertook to think about it but gave no promise.
S: Cllr Corrie

N false-premise: When did the Cabinet Member promise to drop the Monday closure at Combe Regis?

Q who-said: Who first suggested trying it in a couple of libraries?
A: Cllr Ferrand suggested a trial in two libraries first.
S: Cllr Ferrand

Q fact-text: How long did officers want the trial to be?
A: Cllr Veale thought the trial should last twelve months, whereas officers preferred six.
S: six

N unanswerable: Why did officers prefer a six-month trial?

Q comparison: Are there more or fewer library volunteers than in 2019?
A: There was some discussion of volunteers, of whom the service had 240 in 2023 against 310 in 2019.

Q fact-text: volunteers libraries 2023
A: There was some discussion of volunteers, of whom the service had 240 in 2023 against 310 in 2019.

N unanswerable: How many library volunteers were there in 2021?

Q decision: What did the committee recommend on the new library hours?
A: RESOLVED – 1) That the Cabinet be recommended to trial the new hours at Market Lavant and Ashcott for nine months before any wider change.
S: trial the new hours at Market Lavant and Ashcott for nine months

Q decision: for how many months did scrutiny want the trial to last
A: RESOLVED – 1) That the Cabinet be recommended to trial the new hours at Market Lavant and Ashcott for nine months before any wider change.
S: trial the new hours at Market Lavant and Ashcott for nine months

Q decision: What did they decide on weekend opening?
A: 2) That the Cabinet be recommended to keep Saturday opening at all libraries.
S: keep Saturday opening at all libraries

Q paraphrase: are libraries staying open saturdays, what did the committee ask
A: 2) That the Cabinet be recommended to keep Saturday opening at all libraries.
S: keep Saturday opening at all libraries

N unanswerable: What was decided about Sunday opening?

Q date: When was the self-service task group agreed?
A: Minutes of the meeting held on 23 January 2024 at the Civic Centre, Stowbridge
A: 3) That a task group of five members, led by Cllr Okonjo, be set up to look at self-service access.
S: 23 January 2024

Q decision: who leads the group on self-service and how many are on it
A: 3) That a task group of five members, led by Cllr Okonjo, be set up to look at self-service access.
S: five members, led by Cllr Okonjo

N unanswerable: Which five members sit on the self-service task group?

Q who-said: Whose constituent was kept waiting on the phone for ages, and how long?
A: Cllr Tarrant said that a constituent had waited 48 minutes.
S: 48 minutes

Q paraphrase: do we ring back people who hang up
A: Cllr Embury asked what happened to callers who gave up, and was told that they were not followed up at present.
S: they were not followed up at present

N unanswerable: How many callers gave up in the third quarter?

Q who-said: Who promised no desk shuts without an equality check first?
A: The Cabinet Member for Finance said that no desk would close before a full equality assessment.
S: Cabinet Member for Finance

Q decision: what came out of the customer contact item
A: RESOLVED – To note the strategy and to receive a report on abandoned calls in July 2024.
S: receive a report on abandoned calls in July 2024

Q date: budget special meeting date and time
A: The next ordinary meeting would be held on 12 March 2024, with a special meeting on the budget on 30 January 2024 at 2.00pm.
S: 30 January 2024 at 2.00pm

N unanswerable: What was resolved at the special meeting on the budget?

Q fact-table: Is the garden waste note done yet?
A: | A42 | 14 Nov 2023 | Briefing note on garden waste charges | Head of Waste | 31 Jan 2024 | Overdue |
S: Overdue

Q fact-table: who has to get the empty shops list out
A: | A41 | 14 Nov 2023 | Circulate list of empty council shops | Estates Manager | 31 Dec 2023 | Complete |
S: Estates Manager

Q paraphrase: will the bus company be coming
A: | A43 | 14 Nov 2023 | Invite bus operator to committee | Scrutiny Officer | 12 Mar 2024 | Declined by operator |
S: Declined by operator

N unanswerable: Why did the bus operator decline the invitation?

Q fact-table: When is the Combe Regis visit due and has it been started?
A: | A47 | 23 Jan 2024 | Visit to Combe Regis library | Director of Communities | 30 Apr 2024 | Not started |
S: 30 Apr 2024

Q fact-table: Whose job are the monthly figures on abandoned calls?
A: | A46 | 23 Jan 2024 | Figures for abandoned calls by month | Head of Customer Contact | 28 Jun 2024 | In progress |
S: Head of Customer Contact

Q list: which actions are finished
A: | A41 | 14 Nov 2023 | Circulate list of empty council shops | Estates Manager | 31 Dec 2023 | Complete |
A: | A44 | 23 Jan 2024 | Set up self-service task group | Scrutiny Officer | 29 Feb 2024 | Complete |
A: | A45 | 23 Jan 2024 | Reply to Mr Yeates on mobile library | Head of Libraries | 9 Feb 2024 | Complete |

Q fact-text: How many measures were well below target in quarter 3?
A: Of 42 measures reported, 25 were on or above target, 9 were slightly below and 8 were well below.
S: 8

N unanswerable: How many measures were well below target in quarter 2?

Q paraphrase: time off ill per head
A: Sickness stood at 9.8 days per full-time equivalent (FTE) employee, against 10.4 a year earlier.
S: 9.8 days

Q comparison: Is sickness better than the year before?
A: Sickness stood at 9.8 days per full-time equivalent (FTE) employee, against 10.4 a year earlier.
S: 9.8 days

Q reason: What is the main reason staff are off?
A: The largest cause was stress, followed by musculoskeletal complaints.
S: stress

N unanswerable: How many days were lost to stress?

Q definition: what does FTE mean
A: Sickness stood at 9.8 days per full-time equivalent (FTE) employee, against 10.4 a year earlier.
S: full-time equivalent

Q fact-table: temp workers cost so far
A: Agency staff spend was £2.14m for the year to date, while spend on agency foster placements was £3.6m.
S: £2.14m

Q fact-text: Year to date spend on agency staff?
A: Agency staff spend was £2.14m for the year to date, while spend on agency foster placements was £3.6m.
S: £2.14m

Q fact-text: how much has gone on agency foster placements
A: Agency staff spend was £2.14m for the year to date, while spend on agency foster placements was £3.6m.
S: £3.6m

N unanswerable: What was spent on agency social workers alone?

Q reason: why is there more rubbish being dumped
A: Fly-tipping incidents rose by 11% because, the service believes, of the booking system brought in at the recycling centres in June.
S: the booking system brought in at the recycling centres in June

N false-premise: Why did fly-tipping fall by 11%?

Q fact-text: How many dumpers were fined?
A: Fines were issued in 63 cases.
S: 63 cases

N unanswerable: How much was raised in fly-tipping fines?

Q reason: Why was Ashcott branch shut for part of 2023?
A: Library visits recovered after the reopening of the Ashcott branch, closed for rewiring from February to May 2023.
S: closed for rewiring from February to May 2023

Q fact-table: Calls answered quickly, Q3 this year
A: | Calls answered in two minutes (%) | 64 | 68 | 71 | 80 | Red |
S: 71

Q paraphrase: how are we doing on picking up the phone
A: | Calls answered in two minutes (%) | 64 | 68 | 71 | 80 | Red |
S: 71

Q fact-table: phone answering a year ago same quarter
A: | Calls answered in two minutes (%) | 64 | 68 | 71 | 80 | Red |
S: 64

Q fact-table: recycling rate target
A: | Household waste recycled (%) | 44.1 | 46.0 | 43.2 | 47 | Red |
S: 47

Q paraphrase: how much of our bin stuff gets recycled latest
A: | Household waste recycled (%) | 44.1 | 46.0 | 43.2 | 47 | Red |
S: 43.2

N unanswerable: What was the recycling rate in quarter 1 of 2023/24?

Q fact-table: What share of small planning applications was decided on time in Q3 23/24?
A: | Minor planning applications on time (%) | 79 | 74 | 72 | 80 | Red |
S: 72

Q fact-table: major apps on time q2
A: | Major planning applications on time (%) | 88 | 90 | 93 | 85 | Green |
S: 90

N unanswerable: What share of householder planning applications was on time?

Q list: Which measures are red?
A: | Calls answered in two minutes (%) | 64 | 68 | 71 | 80 | Red |
A: | Household waste recycled (%) | 44.1 | 46.0 | 43.2 | 47 | Red |
A: | Minor planning applications on time (%) | 79 | 74 | 72 | 80 | Red |

Q fact-table: e-loans most recent quarter
A: | Library e-loans (thousands) | 48 | 55 | 57 | 60 | Amber |
S: 57

Q fact-table: footfall in libraries oct-dec 2023
A: | Library visits (thousands) | 201 | 214 | 219 | 210 | Green |
S: 219

Q fact-table: Council tax collected at Q2?
A: | Council tax collected (%) | 82.6 | 55.3 | 82.9 | 83.0 | Amber |
S: 55.3

Q comparison: did business rates collection beat last year's
A: | Business rates collected (%) | 81.0 | 54.1 | 83.8 | 82.0 | Green |

Q fact-table: fly tips cleared in time rag
A: | Fly-tips cleared in 5 days (%) | 91 | 89 | 86 | 90 | Amber |
S: Amber

Q decision: What is the committee being asked to do with the performance report?
A: The Committee is asked to consider the performance report and to decide whether any measure should be looked at in depth by a select committee.
S: consider the performance report and to decide whether any measure should be looked at in depth by a select committee

Q decision: What did Cabinet make of the committee's library recommendations?
A: At its meeting on 20 February 2024 the Cabinet accepted the Committee's first and second recommendations, save that the trial is to run for six months rather than nine.
S: six months rather than nine

Q paraphrase: how long will the tryout actually be in the end
A: At its meeting on 20 February 2024 the Cabinet accepted the Committee's first and second recommendations, save that the trial is to run for six months rather than nine.
S: six months rather than nine

N unanswerable: Why did Cabinet cut the trial from nine months to six?

Q date: when does the trial start at market lavant
A: It will begin on 7 May 2024 at Market Lavant and on 3 June 2024 at Ashcott.
S: 7 May 2024

Q date: ashcott trial start
A: It will begin on 7 May 2024 at Market Lavant and on 3 June 2024 at Ashcott.
S: 3 June 2024

N unanswerable: On which weekday will Ashcott library shut during the trial?

Q date: First meeting of the self-service group?
A: The self-service task group met for the first time on 27 February and elected Cllr Matt Corrie as vice-chair.
S: 27 February

N false-premise: Why was Cllr Corrie elected chair of the self-service task group?

Q fact-text: who is checking whether the trial works, and for how much
A: An evaluation will be carried out by the University of Lavant at a cost of £14,500, and will go to Cabinet in January 2025.
S: University of Lavant at a cost of £14,500

Q fact-table: When will empty homes be discussed?
A: | 17 September 2024 | Monkton Park, Ashcott | Empty homes | Housing Strategy Manager |
S: 17 September 2024

Q paraphrase: where's the committee gathering in may
A: | 14 May 2024 | Civic Centre, Stowbridge | Garden waste charges | Head of Waste |
S: Civic Centre, Stowbridge

Q fact-table: Who leads on planning enforcement?
A: | 17 September 2024 | Monkton Park, Ashcott | Planning enforcement | Head of Development |
S: Head of Development

Q fact-table: final report of Okonjo's group due
A: | 12 November 2024 | Shire Hall, Wexmoor | Task group: self-service access, final report | Cllr Okonjo |
S: 12 November 2024

N unanswerable: When will the committee look at the budget for 2025/26?

Q paraphrase: what did they settle on at the end of the library debate
A: RESOLVED – 1) That the Cabinet be recommended to trial the new hours at Market Lavant and Ashcott for nine months before any wider change.
S: trial the new hours at Market Lavant and Ashcott for nine months before any wider change

Q paraphrase: so is the change being tested first, and where
A: RESOLVED – 1) That the Cabinet be recommended to trial the new hours at Market Lavant and Ashcott for nine months before any wider change.
S: trial the new hours at Market Lavant and Ashcott for nine months before any wider change

Q paraphrase: whose group is looking into libraries with no staff on
A: 3) That a task group of five members, led by Cllr Okonjo, be set up to look at self-service access.
S: led by Cllr Okonjo

N unanswerable: What was decided about volunteers in libraries?

N false-premise: When did scrutiny recommend a six-month trial of the library hours?

N false-premise: When did the Cabinet accept the committee's third recommendation?

Q paraphrase: did anybody ask if shutting ashcott's front desk just made the phones busier
A: The Chair questioned whether the closure of the Ashcott customer desk had moved demand to the telephone.
S: The Chair

Q who-said: Who raised the closure of the Ashcott customer desk?
A: The Chair questioned whether the closure of the Ashcott customer desk had moved demand to the telephone.
S: The Chair

N unanswerable: When did the Ashcott customer desk close?

Q paraphrase: how many calls got picked up quickly according to Mrs Quill
A: Mrs Quill reported that 71% of calls had been answered within two minutes in the third quarter.
S: 71%

Q paraphrase: how many book-lovers help out unpaid these days
A: There was some discussion of volunteers, of whom the service had 240 in 2023 against 310 in 2019.
S: 240 in 2023

N unanswerable: How many volunteers does the mobile library have?

Q paraphrase: what's being done about hang-ups on the phone line and when will we hear
A: RESOLVED – To note the strategy and to receive a report on abandoned calls in July 2024.
A: | 16 July 2024 | Shire Hall, Wexmoor | Abandoned calls | Head of Customer Contact |
S: receive a report on abandoned calls in July 2024

Q fact-table: Who is the lead for garden waste charges in May?
A: | 14 May 2024 | Civic Centre, Stowbridge | Garden waste charges | Head of Waste |
S: Head of Waste

Q fact-table: library e-loans target
A: | Library e-loans (thousands) | 48 | 55 | 57 | 60 | Amber |
S: 60

Q fact-table: Complaints on time same quarter last year
A: | Complaints answered on time (%) | 82 | 85 | 88 | 85 | Green |
S: 82

N unanswerable: How many complaints were made in Q3 23/24?

N unanswerable: What were the petition's signatures from Combe Regis?

Q paraphrase: which councillors were on hand for the cabinet in january
A: Also present: Cllr Helena Stroud (Cabinet Member for Leisure and Libraries), Cllr Ivor Gaunt (Cabinet Member for Finance), Ms Petra Lind (Director of Communities), Mr Owen Siddle (Head of Libraries), Mrs Farah Quill (Head of Customer Contact).
S: Cllr Helena Stroud (Cabinet Member for Leisure and Libraries), Cllr Ivor Gaunt (Cabinet Member for Finance)

Q paraphrase: was the reply to the man from market lavant sent
A: | A45 | 23 Jan 2024 | Reply to Mr Yeates on mobile library | Head of Libraries | 9 Feb 2024 | Complete |
S: Complete

N unanswerable: What did the reply to Mr Yeates say about Hatch Lane from 2024?
