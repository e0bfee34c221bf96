Q fact-text: How many children had a child protection plan at the end of March 2010?
A: 2. On 31 March 2010 there were 286 children with a child protection plan in Penmarrow, a rate of 31 for each 10,000 children; on 31 March 2009 there had been 231 (25 for each 10,000) and in 2008, 198.
S: 286

Q fact-text: child protection plans march 2008 penmarrow
A: 2. On 31 March 2010 there were 286 children with a child protection plan in Penmarrow, a rate of 31 for each 10,000 children; on 31 March 2009 there had been 231 (25 for each 10,000) and in 2008, 198.
S: 198

Q fact-text: rate per 10,000 children on plans in March 2009
A: 2. On 31 March 2010 there were 286 children with a child protection plan in Penmarrow, a rate of 31 for each 10,000 children; on 31 March 2009 there had been 231 (25 for each 10,000) and in 2008, 198.
S: 25 for each 10,000

Q comparison: What was the south-west regional rate against England's?
A: The rate for England at March 2009 was 31, and for the south-west region 27.
S: 31, and for the south-west region 27

Q reason: Why does the Board think there are more children on plans?
A: The Board regards the growth as the consequence of a lower threshold after the events in Haringey, and not as evidence of more harm.
S: a lower threshold after the events in Haringey

Q paraphrase: are more kids actually being hurt, or is something else pushing the figures up
A: The Board regards the growth as the consequence of a lower threshold after the events in Haringey, and not as evidence of more harm.
S: not as evidence of more harm

Q fact-text: percentage of plans for neglect 2010
A: 3. Neglect was the category of 47% of plans and emotional abuse of 29%; physical abuse accounted for 15% and sexual abuse for 9%.
S: 47%

Q fact-text: What was the share of neglect the year before?
A: In the previous year neglect had stood at 41%.
S: 41%

Q fact-text: plans for sexual abuse %
A: 3. Neglect was the category of 47% of plans and emotional abuse of 29%; physical abuse accounted for 15% and sexual abuse for 9%.
S: 9%

Q paraphrase: how many youngsters were back on a plan again having been on one before
A: 4. Nineteen per cent of children who became subject of a plan did so for a second or subsequent time.
S: Nineteen per cent

Q fact-text: What repeat-plan rate had the Board hoped to stay within?
A: The Board had hoped for not more than 13%.
S: not more than 13%

Q comparison: plans lasting over two years, this year v last
A: Seven children had had a plan for longer than two years, compared with 16 in the year before.
S: Seven children had had a plan for longer than two years, compared with 16 in the year before

Q fact-text: private fostering notifications 2009/10
A: 5. Private fostering: 14 arrangements were notified in 2009/10, against 9 in 2008/09, but the Board believes the true figure to be nearer 60, owing chiefly to the language schools at Porthenys.
S: 14

Q fact-text: How many private fostering arrangements were notified in 2008/09?
A: 5. Private fostering: 14 arrangements were notified in 2009/10, against 9 in 2008/09, but the Board believes the true figure to be nearer 60, owing chiefly to the language schools at Porthenys.
S: 9

Q paraphrase: how many kids do they reckon are really staying with strangers on the quiet
A: 5. Private fostering: 14 arrangements were notified in 2009/10, against 9 in 2008/09, but the Board believes the true figure to be nearer 60, owing chiefly to the language schools at Porthenys.
S: nearer 60

Q reason: what explains the hidden private fostering
A: 5. Private fostering: 14 arrangements were notified in 2009/10, against 9 in 2008/09, but the Board believes the true figure to be nearer 60, owing chiefly to the language schools at Porthenys.
S: owing chiefly to the language schools at Porthenys

Q definition: What is private fostering?
A: "Private fostering" is an arrangement whereby a child under 16 (or under 18, if disabled) lives for 28 days or more with somebody who is not a close relative.
S: an arrangement whereby a child under 16 (or under 18, if disabled) lives for 28 days or more with somebody who is not a close relative

Q fact-text: number of child deaths considered by the panel
A: 6. Child deaths: the Child Death Overview Panel considered 22 deaths, of which four were found to have had modifiable factors; two of these were on farms.
S: 22

Q fact-text: child deaths notified
A: Thirty-one deaths had been notified.
S: Thirty-one

Q paraphrase: how many of the deaths might have been avoided
A: 6. Child deaths: the Child Death Overview Panel considered 22 deaths, of which four were found to have had modifiable factors; two of these were on farms.
S: four were found to have had modifiable factors

Q paraphrase: who's stumping up for next year's quad bike warnings
A: The Panel recommended that the quad bike campaign of summer 2009 be repeated every year, and the Fire and Rescue Service has agreed to pay for 2011.
S: the Fire and Rescue Service has agreed to pay for 2011

Q date: When was the Child L review completed?
A: 7. Serious case reviews (SCRs): Review "Child L" was completed on 26 February 2010 and evaluated by Ofsted as good.
S: 26 February 2010

Q fact-text: ofsted evaluation of Child L
A: 7. Serious case reviews (SCRs): Review "Child L" was completed on 26 February 2010 and evaluated by Ofsted as good.
S: good

Q date: To what date was the M and N review extended?
A: Review "Children M and N" was begun in December 2009, and should have been finished within six months; the Board granted an extension to 30 September 2010 because of criminal proceedings, and it was in fact submitted on 11 October.
S: 30 September 2010

Q date: on what day was the review of children m and n really handed in
A: Review "Children M and N" was begun in December 2009, and should have been finished within six months; the Board granted an extension to 30 September 2010 because of criminal proceedings, and it was in fact submitted on 11 October.
S: 11 October

Q reason: Why was more time allowed for the Children M and N review?
A: Review "Children M and N" was begun in December 2009, and should have been finished within six months; the Board granted an extension to 30 September 2010 because of criminal proceedings, and it was in fact submitted on 11 October.
S: because of criminal proceedings

Q fact-text: LSCB income 2009/10
A: 8. Financial: the Board's income in 2009/10 was £204,300, of which the Council gave £98,000, the Primary Care Trust (PCT) £56,500, the Police £31,200 and the Probation Service £9,800, the rest being course fees.
S: £204,300

Q fact-text: What did the Board spend in 2009/10?
A: Expenditure was £221,900 owing to the cost of independent authors for two reviews (£37,400), and the shortfall was met from a reserve, which is now £12,600.
S: £221,900

Q fact-text: reserve left LSCB
A: Expenditure was £221,900 owing to the cost of independent authors for two reviews (£37,400), and the shortfall was met from a reserve, which is now £12,600.
S: £12,600

Q fact-text: how much did the independent review authors cost?
A: Expenditure was £221,900 owing to the cost of independent authors for two reviews (£37,400), and the shortfall was met from a reserve, which is now £12,600.
S: £37,400

Q fact-text: police contribution 2010/11
A: For 2010/11 the Police have cut their contribution to £25,000 and the PCT has kept its own unaltered.
S: £25,000

Q fact-text: What did the police pay to the Board in 2009/10?
A: 8. Financial: the Board's income in 2009/10 was £204,300, of which the Council gave £98,000, the Primary Care Trust (PCT) £56,500, the Police £31,200 and the Probation Service £9,800, the rest being course fees.
A: | Police | Supt. R. Chegwin | 4 | 5 | 5 | 31,200 |
S: £31,200

Q paraphrase: has the health trust cut what it pays for this year
A: For 2010/11 the Police have cut their contribution to £25,000 and the PCT has kept its own unaltered.
S: the PCT has kept its own unaltered

Q fact-text: GPs trained in safeguarding, figure stated in July
A: Ms Verity Loam (PCT Designated Nurse) asked that it should say plainly that only 61% of general practitioners had received safeguarding training.
S: 61%

Q fact-text: What is the corrected share of GPs with safeguarding training?
A: The report was adopted subject to a corrected figure of 64% for general practitioners trained.
S: 64%

Q who-said: Who wanted the GP training figure stated plainly?
A: Ms Verity Loam (PCT Designated Nurse) asked that it should say plainly that only 61% of general practitioners had received safeguarding training.
S: Ms Verity Loam

Q who-said: who thought the report was honest but went on too much
A: Professor Stannard said that the report was candid but too long.
S: Professor Stannard

Q fact-text: children taken into police protection in the year
A: Superintendent Roger Chegwin thought that the figures for police protection (38 children in the year) should be shown by area.
S: 38

Q decision: How long was the annual report to be after the July meeting?
A: It was decided to shorten the draft to thirty pages and to add a summary for young people.
S: thirty pages

Q decision: What was decided about the secondary heads' poor attendance?
A: **Decided:** that the Chair write to the Headteachers' Association.
S: the Chair write to the Headteachers' Association

Q fact-text: section 11 returns received by 31 May
A: Twenty of 27 agencies had returned the self-assessment by the due date of 31 May.
S: Twenty of 27

Q fact-text: How many section 11 returns were still missing in September?
A: All but two returns had been received, the exceptions being the district hospital, whose return was now promised for 29 October, and the Fishermen's Mission, which had said that it did not consider itself bound.
S: All but two

Q reason: Why had the district hospital not done its section 11 return in July?
A: Dr Priya Venkat explained that the trust had lost its named doctor in March, and promised a return by 31 August.
S: the trust had lost its named doctor in March

Q date: When did Dr Venkat first promise the hospital's return?
A: Dr Priya Venkat explained that the trust had lost its named doctor in March, and promised a return by 31 August.
S: 31 August

Q date: latest promised date for hospital s11 return
A: All but two returns had been received, the exceptions being the district hospital, whose return was now promised for 29 October, and the Fishermen's Mission, which had said that it did not consider itself bound.
S: 29 October

Q paraphrase: who reckons the rules on the safety self check don't apply to them
A: All but two returns had been received, the exceptions being the district hospital, whose return was now promised for 29 October, and the Fishermen's Mission, which had said that it did not consider itself bound.
S: the Fishermen's Mission

Q fact-text: initial conferences within 15 days, quarter to June 2010
A: The proportion of initial conferences held in 15 working days was 58% in the quarter to June.
S: 58%

Q fact-text: What share of conferences was in time in July and August?
A: The proportion held in time had risen to 71% in July and August together.
S: 71%

Q decision: Was the third conference chair approved in September?
A: The third conference chair was agreed for one year, on a vote of 9 to 3, the money to come from the Council and the PCT equally.
S: agreed for one year, on a vote of 9 to 3

Q decision: what happened to the third conference chair proposal in july
A: A proposal by Mrs Trembath for a third conference chair, at £46,000, was deferred to September.
S: deferred to September

Q fact-text: cost of third conference chair
A: A proposal by Mrs Trembath for a third conference chair, at £46,000, was deferred to September.
S: £46,000

Q paraphrase: who's splitting the bill for the extra chair
A: The third conference chair was agreed for one year, on a vote of 9 to 3, the money to come from the Council and the PCT equally.
S: the Council and the PCT equally

Q who-said: Who objected that adults had written the young people's summary?
A: Mr Clement Arscott (lay member) was unhappy that the summary for young people had been written by adults; it was agreed that the Youth Cabinet be given £400 to write its own.
S: Mr Clement Arscott (lay member)

Q fact-text: money for the Youth Cabinet to write a summary
A: Mr Clement Arscott (lay member) was unhappy that the summary for young people had been written by adults; it was agreed that the Youth Cabinet be given £400 to write its own.
S: £400

Q fact-text: what does each meeting cost Trevanick School in cover?
A: He warned that cover cost his school £210 a meeting.
S: £210 a meeting

Q fact-text: number of recommendations in Children M and N
A: **P.45 Children M and N.** The author, Mrs Ingrid Falconer, presented 17 recommendations.
S: 17

Q who-said: Who asked for a recommendation about dogs to be reworded?
A: Superintendent Chegwin asked that the fourth, on sharing of intelligence about dogs, be reworded.
S: Superintendent Chegwin

Q decision: What did the Board decide about publishing the M and N executive summary?
A: **Decided:** that all 17 be accepted, the fourth as reworded, and that the executive summary be withheld until the trial ended.
S: the executive summary be withheld until the trial ended

Q fact-table: How many board meetings did the district hospital attend in 2009/10?
A: | District hospital | Dr P. Venkat | 5 | 4 | 2 | 0 |
S: 2

Q fact-table: hospital attendance 2007/08
A: | District hospital | Dr P. Venkat | 5 | 4 | 2 | 0 |
S: 5

Q fact-table: Who sat for Probation?
A: | Probation | Owen Rudd | 3 | 5 | 4 | 9,800 |
S: Owen Rudd

Q paraphrase: how often did the big school heads bother turning up
A: | Secondary headteachers | none named | 2 | 2 | 1 | 0 |
A: The Business Manager, Mrs Honor Trembath, reported that the Board was quorate at all six meetings in the year but that the secondary headteachers had been represented at one only.
S: 1

Q list: Which agencies came to every meeting in 2009/10?
A: | Council – children's services | Theodora Lugg | 6 | 6 | 6 | 98,000 |
A: | PCT | Verity Loam | 5 | 6 | 6 | 56,500 |
A: | Primary headteachers | Jill Hocking | 4 | 5 | 6 | 0 |

Q fact-table: PCT contribution
A: | PCT | Verity Loam | 5 | 6 | 6 | 56,500 |
A: 8. Financial: the Board's income in 2009/10 was £204,300, of which the Council gave £98,000, the Primary Care Trust (PCT) £56,500, the Police £31,200 and the Probation Service £9,800, the rest being course fees.
S: 56,500

Q fact-table: referrals in Porthenys 2009/10
A: | Porthenys | 540 | 688 | 122 | 41 | 69 | 52% |
S: 688

Q fact-table: How many referrals did Clay Country have in 2008/09?
A: | Clay Country | 701 | 835 | 166 | 66 | 77 | 49% |
S: 701

Q fact-table: child protection plans St Wenna March 2010
A: | St Wenna | 812 | 904 | 171 | 74 | 88 | 64% |
S: 88

Q fact-table: section 47 enquiries on the north coast
A: | North Coast | 466 | 471 | 98 | 39 | 42 | 70% |
S: 98

Q comparison: Which area had the worst timeliness of conferences, Clay Country or Porthenys?
A: | Clay Country | 701 | 835 | 166 | 66 | 77 | 49% |
A: | Porthenys | 540 | 688 | 122 | 41 | 69 | 52% |
S: 49%

Q paraphrase: how many kids on the islands are on the at-risk list now
A: | The Isles | 31 | 28 | 4 | 2 | 1 | 100% |
S: 1

Q fact-table: Which area's referrals went down?
A: | The Isles | 31 | 28 | 4 | 2 | 1 | 100% |
S: The Isles

Q fact-table: plans in moorside march 2009
A: | Moorside | 215 | 240 | 43 | 9 | 9 | 75% |
S: 9

Q fact-table: How many people attended the domestic abuse course?
A: | Domestic abuse and children | 120 | 180 | 172 | 8 | 40 |
S: 172

Q fact-table: places on working together 2008/09
A: | Working together (two days) | 280 | 260 | 231 | 29 | 95 |
S: 280

Q fact-table: what do private firms pay for safer recruitment training
A: | Safer recruitment | 90 | 140 | 133 | 7 | 45 |
S: 45

Q paraphrase: how many foster carers' internet safety places went begging
A: | E-safety for foster carers | 40 | 75 | 49 | 26 | 0 |
S: 26

Q fact-table: fee for two-day working together course
A: | Working together (two days) | 280 | 260 | 231 | 29 | 95 |
S: 95

Q fact-table: which course was new in 2009/10?
A: | Neglect and attachment | – | 60 | 58 | 2 | 60 |
S: Neglect and attachment

Q list: Which courses are free to the private sector?
A: | Conference chairing | 12 | 12 | 7 | 5 | 0 |
A: | E-safety for foster carers | 40 | 75 | 49 | 26 | 0 |

Q fact-table: how many language schools have been visited
A: | 2 Private fostering | Visit all language schools | Owen Rudd | Aug 2010 | 6 of 11 visited |
S: 6 of 11 visited

Q fact-table: Who leads on private fostering in the business plan?
A: | 2 Private fostering | Visit all language schools | Owen Rudd | Aug 2010 | 6 of 11 visited |
S: Owen Rudd

Q fact-table: how many agencies have signed the information sharing protocol?
A: | 5 Information sharing | Protocol signed by all agencies | Supt. R. Chegwin | Dec 2010 | 19 of 27 signed |
S: 19 of 27 signed

Q paraphrase: how many schools get told by the police about rows at home
A: | 6 Domestic abuse | Every school to get police notification | Jill Hocking | Mar 2011 | 44 of 231 schools |
S: 44 of 231 schools

Q fact-table: case audits finished so far
A: | 7 Quality | Six multi-agency case audits | Honor Trembath | Mar 2011 | Two finished |
S: Two finished

Q fact-table: where is the graded care profile being tried out
A: | 1 Neglect | Adopt graded care profile | Theodora Lugg | Sept 2010 | Being tried in Clay Country |
S: Being tried in Clay Country

Q date: By when should two young people be attending the Board?
A: | 4 Young people's voice | Two young people to attend the Board | Bryn Tallack | Jan 2011 | Nominations open |
S: Jan 2011

Q fact-text: social work vacancies in Clay Country 30 June 2010
A: *Reply by the Director, Theodora Lugg:* Five of 22, of which three were covered by agency workers.
S: Five of 22

Q fact-text: how many Clay Country posts were empty in June 2009?
A: On 30 June 2009 three had been vacant.
S: three

Q reason: Why did the public hear nothing of Child L before May?
A: *Reply by Professor Stannard:* The coroner had asked that nothing be published before the inquest, which was held on 4 May.
S: The coroner had asked that nothing be published before the inquest

Q fact-text: price of the printed report
A: *Reply:* It would be free on the website and £5 in print.
S: £5 in print

Q who-said: which councillor asked about child L being kept quiet
A: **Councillor Hetty Curnow:** "Why was the public not told about Child L until May?"
S: Councillor Hetty Curnow

Q date: When will the Commission look at the future of LSCB funding?
A: | 4 February 2011 | Future of LSCB funding | Councillor Hosken |
S: 4 February 2011

Q fact-table: lead member for safeguarding on the isles item
A: | 8 April 2011 | Safeguarding on the Isles | Councillor Jenkyn |
S: Councillor Jenkyn

N unanswerable: How many children had a plan in Porthenys in March 2008?

N unanswerable: What will the PCT contribute to the LSCB in 2011/12?

N unanswerable: who were the three who voted against the third chair

N unanswerable: How many farm deaths were there in 2008/09?

N unanswerable: names of the schools of Children M and N

N unanswerable: How old was Child L?

N unanswerable: What did the quad bike campaign of 2009 cost?

N unanswerable: number of agency social workers in porthenys

N unanswerable: What was the England rate of plans at March 2010?

N unanswerable: How many section 47 enquiries were there in St Wenna in 2008/09?

N unanswerable: how many general practitioners are there altogether

N false-premise: Why did Ofsted judge the Children M and N review inadequate?

N false-premise: When did the Fishermen's Mission send in its audit return?

N false-premise: Why has the Police raised its contribution for 2010/11?

N false-premise: What did Mr Pascoe say at the July meeting?

N false-premise: Who replaced Mrs Falconer as author of the review?

Q paraphrase: how often has the hospital doctor shown her face at the safety board lately, last year
A: | District hospital | Dr P. Venkat | 5 | 4 | 2 | 0 |
S: 2

Q paraphrase: what did it cost to run the child safety board over the year, all told
A: Expenditure was £221,900 owing to the cost of independent authors for two reviews (£37,400), and the shortfall was met from a reserve, which is now £12,600.
S: £221,900

Q paraphrase: what's left in the kitty for the safeguarding board
A: Expenditure was £221,900 owing to the cost of independent authors for two reviews (£37,400), and the shortfall was met from a reserve, which is now £12,600.
S: £12,600

Q paraphrase: how much have the police knocked their share down to
A: For 2010/11 the Police have cut their contribution to £25,000 and the PCT has kept its own unaltered.
S: £25,000

Q paraphrase: how many family docs have done the child protection course, the right number
A: The report was adopted subject to a corrected figure of 64% for general practitioners trained.
S: 64%

Q paraphrase: why are they keeping the short version of the M and N report back
A: **Decided:** that all 17 be accepted, the fourth as reworded, and that the executive summary be withheld until the trial ended.
S: the executive summary be withheld until the trial ended

Q paraphrase: how many kids did officers have to whisk away in an emergency over the year
A: Superintendent Roger Chegwin thought that the figures for police protection (38 children in the year) should be shown by area.
S: 38

Q paraphrase: how many social work chairs were empty in clay country last june
A: *Reply by the Director, Theodora Lugg:* Five of 22, of which three were covered by agency workers.
S: Five of 22

Q paraphrase: do i have to pay for a copy of the report
A: *Reply:* It would be free on the website and £5 in print.
S: It would be free on the website and £5 in print

Q paraphrase: has the safe sleeping leaflet gone out to new mums
A: | 3 Safe sleep | Leaflet in every maternity pack | Verity Loam | June 2010 | Done |
S: Done

Q paraphrase: what would the extra chair for the child protection meetings set us back
A: A proposal by Mrs Trembath for a third conference chair, at £46,000, was deferred to September.
S: £46,000

Q fact-table: police attendance at board 2008/09
A: | Police | Supt. R. Chegwin | 4 | 5 | 5 | 31,200 |
S: 5

Q fact-table: conferences in 15 days, Moorside
A: | Moorside | 215 | 240 | 43 | 9 | 9 | 75% |
S: 75%

Q fact-table: How many plans were there in Porthenys in March 2009?
A: | Porthenys | 540 | 688 | 122 | 41 | 69 | 52% |
S: 41

Q fact-table: section 47 enquiries st wenna
A: | St Wenna | 812 | 904 | 171 | 74 | 88 | 64% |
S: 171

Q fact-table: referrals Moorside 2009/10
A: | Moorside | 215 | 240 | 43 | 9 | 9 | 75% |
S: 240

Q fact-table: How many places were there on the safer recruitment course in 2008/09?
A: | Safer recruitment | 90 | 140 | 133 | 7 | 45 |
S: 90

Q fact-table: introduction to safeguarding attended
A: | Introduction to safeguarding (half day) | 620 | 700 | 655 | 45 | 20 |
S: 655

Q fact-table: due date for the information sharing protocol
A: | 5 Information sharing | Protocol signed by all agencies | Supt. R. Chegwin | Dec 2010 | 19 of 27 signed |
S: Dec 2010
