Q date: when in May 2025 is the standards committee
A: STANDARDS AND MEMBER CONDUCT COMMITTEE — Thursday 15 May 2025 at 4.00 pm, Committee Suite, Town Hall
S: Thursday 15 May 2025
Q fact-text: who chairs standards?
A: **To:** Councillors Lomas (Chair), Bickerstaff (Deputy Chair), Chaudhry, Dyson, Entwistle, Garrity and Olorunfemi.
S: Lomas
Q fact-text: which parish does Parish Councillor Sneyd come from
A: Co-opted parish members (no vote): Parish Councillors Whitlow (Hagg Moor) and Sneyd (Little Cinder).
S: Little Cinder
Q list: who are the Independent Persons?
A: Independent Persons (in attendance): Mr Leopold Vance and Dr Carys Munday.
S: Mr Leopold Vance and Dr Carys Munday
Q fact-text: monitoring officer's name
A: **Officers:** Helena Strake, Monitoring Officer; Rupert Inglis, Deputy Monitoring Officer; Bea Cotterill, Democratic Services.
S: Helena Strake
Q paraphrase: who do I tell if I can't come to the meeting?
A: *Apologies and questions to Bea Cotterill by noon the day before.*
S: Bea Cotterill
N unanswerable: which political party does Councillor Lomas belong to?
Q fact-text: who stood in for Councillor Dyson in February
A: **31. Attendance.** All members save Councillor Dyson, for whom Councillor Peake sat.
S: Councillor Peake
N unanswerable: why was Councillor Dyson away on 27 February?
Q paraphrase: who phoned in to the february meeting
A: Dr Munday joined by telephone.
S: Dr Munday

Q who-said: who argued that liking a post isn't the same as publishing it?
A: Councillor Chaudhry thought that "liking" a post ought not to count as publishing it; Mr Vance said that the tribunal cases were the other way.
S: Councillor Chaudhry
Q who-said: who pointed to the tribunal cases about likes
A: Councillor Chaudhry thought that "liking" a post ought not to count as publishing it; Mr Vance said that the tribunal cases were the other way.
S: Mr Vance
Q decision: when do the rules about facebook and so on kick in?
A: RESOLVED that the guidance be adopted from 1 April 2025 with the example in paragraph 9 struck out, Councillor Chaudhry voting against.
S: from 1 April 2025
N unanswerable: what was the example in paragraph 9 that was struck out?
Q fact-text: what figure had the Monitoring Officer suggested for declaring gifts
A: **33. Gifts threshold.** The Monitoring Officer had suggested that the value at which a gift must be registered be lowered from £50 to £25.
S: £25
Q decision: what gift value did the committee go for in the end
A: RESOLVED to recommend to Council that it be £35.
S: £35
Q who-said: who wanted to leave the gifts limit as it was?
A: Councillor Entwistle moved that it be left alone, which was lost by two votes to five.
S: Councillor Entwistle
N unanswerable: who proposed £35 as the gifts threshold?
N false-premise: on what date did Council agree the £35 gifts threshold?
Q fact-text: number of applicants to be the third Independent Person
A: Eleven people had asked for the pack and three had applied; two were seen, and neither was appointed.
S: three
Q paraphrase: did they find anyone for the third outsider's post?
A: Eleven people had asked for the pack and three had applied; two were seen, and neither was appointed.
S: neither was appointed
N unanswerable: why was neither candidate appointed as Independent Person?
N false-premise: who was appointed third Independent Person in February 2025?
Q fact-text: new yearly allowance for the independent person job
A: RESOLVED that the post be advertised again in September 2025 with the allowance raised from £900 to £1,250 a year.
S: £1,250
Q date: when's the independent person vacancy going out again
A: RESOLVED that the post be advertised again in September 2025 with the allowance raised from £900 to £1,250 a year.
S: September 2025
A: | Re-advertise Independent Person | B. Cotterill | 15 September 2025 | Not due |
S: 15 September 2025
Q who-said: who said one parish was making nearly half the complaints?
A: **35. Parish complaints.** Parish Councillor Whitlow said that almost half of all complaints came from a single parish and that it was wearing out its clerk.
S: Parish Councillor Whitlow
Q reason: why can't they force people to mediate
A: The suggestion that mediation be made compulsory was not pursued, because the law gives no power to do so.
S: because the law gives no power to do so
N unanswerable: who suggested compulsory mediation?
N unanswerable: how many complaints were settled by mediation?

Q fact-text: how many complaints came in about councillors in 2024/25?
A: Between 1 April 2024 and 31 March 2025 I received 47 complaints concerning 33 members, against 36 complaints concerning 29 members in the year before.
S: 47
A: | Complaints received | 31 | 28 | 36 | 47 |
S: 47
Q fact-text: how many different members were complained of last year, 2023/24
A: Between 1 April 2024 and 31 March 2025 I received 47 complaints concerning 33 members, against 36 complaints concerning 29 members in the year before.
S: 29
N unanswerable: how many different members were complained of in 2022/23?
Q fact-text: complaints about parish councillors 2024/25
A: Of the 47, 19 were about borough councillors and 28 about parish councillors.
S: 28
N unanswerable: complaints about parish councillors 2023/24
Q paraphrase: how many of the complaints were from ordinary folk
A: Members of the public made 26, fellow councillors 15, and officers and clerks six.
S: 26
Q paraphrase: how often did councillors tell on one another?
A: Members of the public made 26, fellow councillors 15, and officers and clerks six.
S: fellow councillors 15
N unanswerable: how many complaints came from Hagg Moor?
Q fact-table: complaints received in 2021/22
A: | Complaints received | 31 | 28 | 36 | 47 |
S: 31
N unanswerable: complaints received in 2020/21
Q fact-table: how many were thrown out as private life in 2024/25
A: | Out of scope (private capacity) | 6 | 4 | 5 | 9 |
S: 9
Q fact-table: settled informally 2023/24
A: | Settled informally | 7 | 6 | 9 | 8 |
S: 9
Q fact-table: How many complaints went to a full investigation in 2022/23?
A: | Referred for investigation | 3 | 2 | 4 | 6 |
S: 2
Q fact-table: number investigated in the latest year
A: | Referred for investigation | 3 | 2 | 4 | 6 |
S: 6
Q fact-table: how many breaches were found in 2024/25?
A: | Breach found (year of finding) | 2 | 1 | 2 | 3 |
S: 3
N unanswerable: how many of the breaches found in 2024/25 were by borough councillors?
N unanswerable: how many breaches were admitted in 2023/24?
Q comparison: are first decisions quicker than they were in 2022/23?
A: | Average days to first decision | 17 | 15 | 22 | 34 |
S: 15
S: 34
Q fact-table: how long does an investigation take on average now
A: | Average weeks, investigation | 19 | 23 | 21 | 27 |
S: 27
N unanswerable: what was the longest investigation in 2024/25?
Q fact-table: no further action at first sieve 2021/22
A: | No further action at first sieve | 14 | 15 | 17 | 20 |
S: 14
Q fact-table: complaints withdrawn 2024/25
A: | Withdrawn | 1 | 1 | 1 | 2 |
S: 2
N unanswerable: why were two complaints withdrawn in 2024/25?
Q fact-text: how soon is the first decision supposed to be made?
A: 4.2 The standard is that a first decision be made in 20 working days.
S: 20 working days
Q paraphrase: how often did they manage to hit the deadline for deciding
A: It was met in 19 of 45 cases.
S: 19 of 45 cases
Q reason: why has it got so slow
A: The slowness is the result of my deputy's absence from June to October 2024 and of one complainant's having made eleven complaints, all but one of which were rejected.
S: my deputy's absence from June to October 2024 and of one complainant's having made eleven complaints
N unanswerable: why was the deputy away from June to October 2024?
N unanswerable: who made the eleven complaints?
N false-premise: why have first decisions become quicker since 2022/23?
Q definition: what is the first sieve?
A: 4.3 "First sieve" means my decision, after speaking with an Independent Person, whether to take a complaint on.
S: my decision, after speaking with an Independent Person, whether to take a complaint on
Q fact-text: spend on outside investigators 2024/25
A: Outside investigators were used in four of the six cases, at a cost of £23,640 (2023/24: two cases, £9,900), paid for by the borough even where the complaint is about a parish.
S: £23,640
Q fact-text: what did outside investigators cost the year before?
A: Outside investigators were used in four of the six cases, at a cost of £23,640 (2023/24: two cases, £9,900), paid for by the borough even where the complaint is about a parish.
S: £9,900
Q paraphrase: who picks up the tab when it's a parish councillor being looked into
A: Outside investigators were used in four of the six cases, at a cost of £23,640 (2023/24: two cases, £9,900), paid for by the borough even where the complaint is about a parish.
S: the borough
N unanswerable: what did the Marsh investigation cost?
N unanswerable: spend on outside investigators 2022/23

Q fact-table: allegations of bullying in 2024/25
A: | 2 Bullying and harassment | 9 | 16 | 1 | 1 |
S: 16
Q fact-table: How many respect complaints were alleged in 2023/24?
A: | 1 Respect | 24 | 35 | 1 | 2 |
S: 24
Q fact-table: respect breaches upheld 2024/25
A: | 1 Respect | 24 | 35 | 1 | 2 |
S: 2
N unanswerable: respect breaches upheld 2022/23
Q fact-table: claims of leaking secrets in 2023/24
A: | 4 Confidentiality | 4 | 7 | 0 | 1 |
S: 4
Q fact-table: disrepute upheld in 2023/24
A: | 5 Disrepute | 15 | 21 | 1 | 1 |
S: 1
Q paraphrase: anyone accused of misusing council kit or money in 2024/25?
A: | 7 Use of resources | 1 | 3 | 0 | 0 |
S: 3
Q fact-table: gifts and hospitality allegations 2024/25
A: | 10 Gifts and hospitality | 2 | 0 | 0 | 0 |
S: 0
N unanswerable: how many allegations were made under paragraph 8 of the Code?
Q fact-text: borough councillors trained in the Code by March 2025
A: 4.5 Training. Of 54 borough councillors 46 had been trained in the Code by 31 March 2025 (2024: 51 of 54).
S: 46
Q comparison: are fewer borough members trained than a year ago?
A: 4.5 Training. Of 54 borough councillors 46 had been trained in the Code by 31 March 2025 (2024: 51 of 54).
S: 46
S: 51 of 54
Q fact-text: parish councillors trained so far
A: Of 118 parish councillors 63 had (2024: 49).
S: 63
N unanswerable: parish councillors trained in social media
Q fact-text: how many borough members did the social media session
A: Training on social media, which is a separate session, was taken by 31 borough members.
S: 31
Q paraphrase: how often have the eight laggards been chased?
A: The eight borough members who have not been were all elected in May 2024; they have had three reminders.
S: three reminders
N unanswerable: which eight borough members have not been trained?
Q fact-text: missing registers at Cinder Vale in January
A: At Hagg Moor two registers were missing in January and at Cinder Vale four; Little Cinder's were complete.
S: Cinder Vale four
Q fact-text: which parish had all its interest forms in?
A: At Hagg Moor two registers were missing in January and at Cinder Vale four; Little Cinder's were complete.
S: Little Cinder's were complete
N unanswerable: which members' registers were missing at Hagg Moor?
Q fact-text: how late was the one borough member with the register of interests
A: 4.6 Registers. All borough members filled in their register of interests within 28 days of election, save one who did so on the 33rd day.
S: on the 33rd day
Q fact-text: how many dispensations were granted
A: There were 12 dispensations granted, ten of them to allow members who are allotment tenants to vote upon rents; one, asked for by Councillor Garrity concerning the stadium, was refused.
S: 12
Q paraphrase: whose request to be let off over the stadium was knocked back?
A: There were 12 dispensations granted, ten of them to allow members who are allotment tenants to vote upon rents; one, asked for by Councillor Garrity concerning the stadium, was refused.
S: Councillor Garrity
N unanswerable: why was Councillor Garrity's dispensation refused?

Q fact-table: what did Cllr Lomas do with the rugby seats
A: | Cllr Lomas | Two seats, rugby league final | Cinder Steel Ltd | 180 | 12/10/2024 | Declined |
S: Declined
Q fact-table: value of Bickerstaff's conference and hotel
A: | Cllr Bickerstaff | Conference and hotel | Northern Transport Forum | 240 | 06/02/2025 | Accepted |
S: 240
N unanswerable: where was the conference that Councillor Bickerstaff went to?
Q fact-table: who gave Dyson theatre tickets?
A: | Cllr Dyson | Theatre tickets, four | Alhambra Trust | 128 | 03/12/2024 | Accepted |
S: Alhambra Trust
Q paraphrase: what became of the goodies the old people gave to peake
A: | Cllr Peake | Hamper | Rowan House residents | 55 | 19/12/2024 | Given to food bank |
S: Given to food bank
Q fact-table: date of the chamber of commerce dinner
A: | Cllr Olorunfemi | Dinner, business awards | Chamber of Commerce | 75 | 21/11/2024 | Accepted |
S: 21/11/2024
Q fact-table: worth of the Mayor's bowl
A: | Mayor | Crystal bowl | University | 95 | 18/07/2024 | Mayor's Parlour |
S: 95
Q list: Which gifts did councillors keep for themselves (accept)?
A: | Cllr Olorunfemi | Dinner, business awards | Chamber of Commerce | 75 | 21/11/2024 | Accepted |
A: | Cllr Bickerstaff | Conference and hotel | Northern Transport Forum | 240 | 06/02/2025 | Accepted |
A: | Cllr Dyson | Theatre tickets, four | Alhambra Trust | 128 | 03/12/2024 | Accepted |
N unanswerable: what gifts did Councillor Chaudhry register?
Q fact-text: number of whistleblowing disclosures
A: 4.8 Whistleblowing. Five disclosures were made under the Council's policy: three concerned building services and two a school.
S: Five
Q paraphrase: did any of the tip-offs turn out to be true?
A: One was borne out in part.
S: One was borne out in part
N unanswerable: which school did the two whistleblowing disclosures concern?
N unanswerable: how many calls were made to the anti-fraud hotline?

Q date: when was the Marsh hearing
A: 5.1 Hearing Panel, 3 April 2025: Councillors Bickerstaff (in the chair), Garrity and Olorunfemi, with the views of Mr Vance.
S: 3 April 2025
Q fact-text: who presided over the hearing about Cllr Marsh?
A: 5.1 Hearing Panel, 3 April 2025: Councillors Bickerstaff (in the chair), Garrity and Olorunfemi, with the views of Mr Vance.
S: Councillors Bickerstaff (in the chair)
Q fact-text: name of the investigator in the Marsh case
A: The investigator was Ms Orla Fennimore of Keld Chambers.
S: Ms Orla Fennimore
Q who-said: who reported Gideon Marsh in the first place, and when
A: The complaint (ref. 24/31) was made on 8 July 2024 by the parish clerk, Mrs Dinah Rusk; a second, by Parish Councillor Amos Holt (24/33), was joined to it.
S: Mrs Dinah Rusk
S: 8 July 2024
N unanswerable: on what date did Amos Holt make his complaint?
Q fact-text: how many emails did Marsh fire off at the clerk?
A: 5.2 It was alleged that Councillor Marsh had (a) shouted at the clerk in the parish office on 20 June 2024 and called her "a waste of a chair"; (b) sent her 43 emails in nine days; (c) passed a confidential tender price to a bidder; and (d) failed to disclose that his brother-in-law worked for that bidder.
S: 43 emails in nine days
Q paraphrase: what nasty thing did he call her
A: 5.2 It was alleged that Councillor Marsh had (a) shouted at the clerk in the parish office on 20 June 2024 and called her "a waste of a chair"; (b) sent her 43 emails in nine days; (c) passed a confidential tender price to a bidder; and (d) failed to disclose that his brother-in-law worked for that bidder.
S: "a waste of a chair"
N unanswerable: which bidder was given the confidential tender price?
N unanswerable: what was the tender for?
Q fact-text: which allegation did Cllr Marsh own up to?
A: 5.3 Councillor Marsh did not come, but in a written statement admitted (a), said of (b) that he had been entitled to answers, and denied (c) and (d).
S: admitted (a)
Q paraphrase: what was marsh's excuse for bombarding her inbox
A: 5.3 Councillor Marsh did not come, but in a written statement admitted (a), said of (b) that he had been entitled to answers, and denied (c) and (d).
S: that he had been entitled to answers
N false-premise: what did Councillor Marsh tell the Panel in person?
N unanswerable: why didn't Councillor Marsh attend the hearing?
Q fact-text: for how long was the clerk off sick?
A: Mrs Rusk told the Panel that she had been off work for seven weeks and had thought of giving up a job she had held since 2011.
S: seven weeks
Q date: how long has Mrs Rusk been clerk - since what year
A: Mrs Rusk told the Panel that she had been off work for seven weeks and had thought of giving up a job she had held since 2011.
S: 2011
Q fact-table: panel finding on disrepute in the Marsh case
A: | (a) Shouting, insult | 5 Disrepute | Breach | No breach |
S: No breach
Q fact-table: what did the investigator think about the bullying allegation
A: | (b) 43 emails | 2 Bullying | Breach | Breach |
S: Breach
Q fact-table: did the panel find he had broken confidentiality?
A: | (c) Tender price passed on | 4 Confidentiality | Breach | Breach |
S: Breach
Q list: On which points did the panel not go along with the investigator?
A: | (a) Shouting, insult | 5 Disrepute | Breach | No breach |
A: | (d) Interest not disclosed | 9 Interests | Breach | No breach |
N unanswerable: why did the Panel find no disrepute in allegation (a)?
Q reason: why was he let off over his brother-in-law
A: 5.4 On (d) the Panel held that a brother-in-law is not among the persons named in the Code.
S: a brother-in-law is not among the persons named in the Code
Q reason: what convinced the panel on the leaked price?
A: On (c) it preferred the evidence of the bidder's emails.
S: the evidence of the bidder's emails
Q decision: for how long should Marsh be kept off the staffing committee
A: 5.5 Sanctions recommended to the parish: that it censure Councillor Marsh; take him off the Staffing Committee and the Tenders Group for twelve months; require that he write to the clerk through the chairman only; and that he be trained by 30 June 2025.
S: twelve months
Q fact-text: what length of removal did the investigator propose?
A: The investigator had proposed six months.
S: six months
Q date: deadline for Marsh's training
A: 5.5 Sanctions recommended to the parish: that it censure Councillor Marsh; take him off the Staffing Committee and the Tenders Group for twelve months; require that he write to the clerk through the chairman only; and that he be trained by 30 June 2025.
S: by 30 June 2025
Q reason: why wasn't he made to say sorry?
A: The Panel did not ask for an apology, which Mrs Rusk did not want.
S: which Mrs Rusk did not want
Q paraphrase: could they have kicked him off the council
A: It has no power to suspend or disqualify.
S: no power to suspend or disqualify
N false-premise: for how many months was Councillor Marsh suspended?
Q decision: which of the punishments did the parish refuse to carry out?
A: The parish on 28 April adopted all but the removal from the Tenders Group.
S: the removal from the Tenders Group
N unanswerable: why did the parish keep Councillor Marsh on the Tenders Group?
N unanswerable: how did Cinder Vale Parish Council vote on 28 April?

Q definition: what's a DPI?
A: 6.1 A "disclosable pecuniary interest" (DPI) is an interest of yours or of your spouse or partner in employment, sponsorship, contracts, land, licences, tenancies or securities.
Q definition: meaning of ORI
A: An "other registrable interest" (ORI) is a body to which the Council has appointed you, or any charity or campaigning body of which you are a member.
Q paraphrase: I've a money stake in what's being discussed, what must I do?
A: 6.2 If you have a DPI you must say so, leave the room and not vote.
S: say so, leave the room and not vote
Q fact-text: can a member with an ORI speak
A: If you have an ORI you may speak if the public may, and must then leave.
S: you may speak if the public may
Q fact-text: is not registering an ORI against the law?
A: Failure without excuse to register a DPI is a crime; failure to register an ORI is not.
S: failure to register an ORI is not
N unanswerable: what is the maximum fine for failing to register a DPI?
N unanswerable: must a member with a non-registrable interest leave the room?
Q paraphrase: how quickly must I update my form when something alters
A: 6.3 You must register a change within 28 days.
S: within 28 days
Q fact-text: how soon after it happened must I complain
A: 7.1 Write on the form to the Monitoring Officer within three months of what happened.
S: within three months
Q paraphrase: how long till I hear that you got my complaint?
A: We shall acknowledge it in five working days.
S: five working days
Q paraphrase: can I dob someone in without giving my name
A: We do not look at anonymous complaints unless there is strong evidence in writing.
S: unless there is strong evidence in writing
Q fact-text: who can I go to if I don't like how a borough complaint was handled
A: There is no appeal within the Council; you may go to the Local Government Ombudsman about the way in which a borough complaint was dealt with, but not about a parish.
S: the Local Government Ombudsman
N unanswerable: how long does the Ombudsman take to look at a complaint?
Q fact-table: has the letter to the Cinder Vale chairman gone?
A: | Letter to Cinder Vale PC chairman | Cllr Lomas | 31 March 2025 | Sent 14 March |
S: Sent 14 March
N unanswerable: what did the chairman of Cinder Vale reply to the letter?
Q fact-table: whose job is the parish charter
A: | Parish charter on conduct | PCllr Sneyd | 16 October 2025 | Draft |
S: PCllr Sneyd
Q fact-table: which action has slipped past its due date?
A: | Audit of parish registers | R. Inglis | 30 April 2025 | Late |
S: Audit of parish registers
Q fact-table: how many of the last eight are booked on training
A: | Train last eight borough members | R. Inglis | 30 June 2025 | Two booked |
S: Two booked
Q date: what day in October 2025 does standards meet
A: Later meetings: 17 July 2025, 16 October 2025 and 26 February 2026.
S: 16 October 2025
N unanswerable: what day in December 2025 does standards meet?

N false-premise: why was Councillor Chaudhry's vote decisive in rejecting the social media guidance?
N false-premise: what apology did Councillor Marsh make to Mrs Rusk?
N false-premise: why did the number of complaints fall in 2024/25?
N false-premise: when did mediation become compulsory?
N false-premise: what penalty did Councillor Lomas get for taking the rugby seats?
Q paraphrase: are people complaining about their councillors more than they used to?
A: Between 1 April 2024 and 31 March 2025 I received 47 complaints concerning 33 members, against 36 complaints concerning 29 members in the year before.
S: 47 complaints concerning 33 members, against 36
Q paraphrase: what's the rule if saying where I live could get me hurt
A: A sensitive interest need not be made public where it could lead to violence or intimidation.
S: need not be made public
Q paraphrase: will they tell the councillor it was me who complained?
A: The member will be told your name unless you give a good reason why not.
S: told your name unless you give a good reason why not
Q paraphrase: who was at the end of her tether because of one parish's grumbles
A: **35. Parish complaints.** Parish Councillor Whitlow said that almost half of all complaints came from a single parish and that it was wearing out its clerk.
S: its clerk
Q paraphrase: how is Marsh allowed to contact the clerk from now on?
A: 5.5 Sanctions recommended to the parish: that it censure Councillor Marsh; take him off the Staffing Committee and the Tenders Group for twelve months; require that he write to the clerk through the chairman only; and that he be trained by 30 June 2025.
S: through the chairman only
Q decision: what was decided about writing to Cinder Vale?
A: It was agreed that the Chair write to the chairman of Cinder Vale Parish Council.
S: the Chair write to the chairman of Cinder Vale Parish Council
Q date: when was the code of conduct adopted
A: ### Item 6. From the Code of Conduct for Members (adopted May 2021)
S: May 2021
Q fact-table: late registration or non-disclosure of interests, number alleged 2024/25
A: | 9 Registration and disclosure of interests | 7 | 6 | 1 | 0 |
S: 6
Q fact-table: how many were still waiting for a first decision at the end of March 2025
A: | Still at first sieve on 31 March | 0 | 0 | 0 | 2 |
S: 2
Q definition: what do they call an investigation here?
A: "Investigation" means a formal inquiry by me or by someone whom I appoint.
S: a formal inquiry by me or by someone whom I appoint
