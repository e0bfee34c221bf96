Q paraphrase: who took the chair at the november governors' meeting
A: **Present:** Dame Rosalind Etherby (Chair), Mr Graham Pask (Deputy Chair), Professor Ivo Lankester (Vice-Chancellor), Ms Thandi Mabuza, Mr Owen Carlyon, Dr Fergus Reddle (Senate member), Ms Saskia Brune (President, Students' Union), Mr Piers Holdfast, Mrs Jean Aldous
S: Dame Rosalind Etherby

Q fact-text: who is the director of estates?
A: **In attendance:** Ms Helen Vass (Clerk and University Secretary), Mr Dominic Strake (Director of Finance), Mrs Polly Ardern (Director of Estates)
S: Mrs Polly Ardern

N unanswerable: what is the name of the director of IT?

Q paraphrase: who couldn't make it on 24 November?
A: **Apologies:** Sir Neville Coote, Professor Lin Zhao
S: Sir Neville Coote, Professor Lin Zhao

N unanswerable: why was Sir Neville Coote absent?

Q reason: why did Mr Carlyon go out of the room?
A: **15/61 Declarations of interest.** Mr Carlyon declared an interest in item 15/66 as a non-executive director of Pennard Homes Ltd and left the room for that item.
S: as a non-executive director of Pennard Homes Ltd

N unanswerable: how much is Mr Carlyon paid by Pennard Homes?

Q decision: what was put right in the July minutes
A: **15/62 Minutes.** The minutes of the meeting of 7 July 2015 were approved, subject to the correction of "Tower Block C" to "Tower Block D" in minute 15/47.
S: the correction of "Tower Block C" to "Tower Block D" in minute 15/47

N false-premise: what was corrected in the minutes of the special meeting of 3 September?

Q fact-text: were the September special meeting minutes ready?
A: The minutes of the special meeting of 3 September 2015 were not yet available.
S: not yet available

N unanswerable: what was the special meeting of 3 September 2015 about?

Q fact-text: home undergraduate enrolments at 1 November
A: **15/63 Vice-Chancellor's report.** The Vice-Chancellor reported that home undergraduate enrolments at 1 November stood at 3,412, which was 118 below target, whereas overseas postgraduate enrolments stood at 604, which was 54 above target.
S: 3,412

Q paraphrase: how many more foreign masters students than hoped for did we get
A: **15/63 Vice-Chancellor's report.** The Vice-Chancellor reported that home undergraduate enrolments at 1 November stood at 3,412, which was 118 below target, whereas overseas postgraduate enrolments stood at 604, which was 54 above target.
S: 54

N unanswerable: how many home postgraduates had enrolled at 1 November?

N unanswerable: how many overseas undergraduates had enrolled at 1 November?

Q reason: why were we short of home students?
A: He attributed the shortfall mainly to the decision of two neighbouring institutions to lower their entry tariffs in Clearing.
S: the decision of two neighbouring institutions to lower their entry tariffs in Clearing

N unanswerable: which two neighbouring institutions lowered their entry tariffs?

N false-premise: why did overseas postgraduate enrolments miss the target?

Q who-said: who asked about nursing places?
A: Ms Brune asked whether the reduction in nursing places was also a factor; the Vice-Chancellor replied that those places were set by the commissioner and were outside the target.
S: Ms Brune

N unanswerable: by how many were the nursing places cut?

Q fact-text: NSS overall satisfaction 2015
A: **15/64 National Student Survey (NSS).** Overall satisfaction was 84 %, down from 87 % in 2014.
A: | K1 | NSS overall satisfaction | 88 % | 84 % | 87 % | Red |
S: 84 %

Q paraphrase: what are students least happy about
A: Dr Reddle stressed that assessment and feedback remained the weakest area, at 66 %.
S: assessment and feedback

N unanswerable: what was the score for assessment and feedback in 2014?

N unanswerable: which area of the student survey scored best?

Q decision: what has senate been told to do about the student survey?
A: Council ASKED Senate to bring an action plan to its March meeting.
S: bring an action plan to its March meeting

Q paraphrase: who checks the uni's books
A: Mr Holdfast, speaking for the Audit Committee, said that the external auditors, Marchbank Tolley LLP, intended to give an unqualified opinion and had raised one medium-priority point concerning the coding of research income.
S: Marchbank Tolley LLP

Q fact-text: what point did the external auditors raise
A: Mr Holdfast, speaking for the Audit Committee, said that the external auditors, Marchbank Tolley LLP, intended to give an unqualified opinion and had raised one medium-priority point concerning the coding of research income.
S: one medium-priority point concerning the coding of research income

N unanswerable: what fee did Marchbank Tolley charge for the audit?

N unanswerable: who are the university's internal auditors?

Q decision: were the accounts passed?
A: Council APPROVED the financial statements and the letter of representation, and AUTHORISED the Chair and the Vice-Chancellor to sign them.
S: Council APPROVED the financial statements and the letter of representation

Q paraphrase: whose signatures go on the accounts
A: Council APPROVED the financial statements and the letter of representation, and AUTHORISED the Chair and the Vice-Chancellor to sign them.
S: the Chair and the Vice-Chancellor

N unanswerable: how many voted for approving the financial statements?

Q fact-text: how many rooms at Quarry Road?
A: **15/66 Student residences, Quarry Road.** Mrs Ardern sought approval for a nominations agreement of 25 years for 310 rooms at Quarry Road.
S: 310

Q fact-text: length of nominations agreement sought for Quarry Road
A: **15/66 Student residences, Quarry Road.** Mrs Ardern sought approval for a nominations agreement of 25 years for 310 rooms at Quarry Road.
S: 25 years

N unanswerable: what would the weekly rent at Quarry Road be?

N false-premise: when was the Quarry Road agreement signed?

Q who-said: who was worried first-years couldn't pay the rents
A: Mrs Aldous was concerned that the rent escalator (RPI plus 0.5 %, with a floor of 1.5 %) would make the rooms unaffordable for first-years.
S: Mrs Aldous

Q fact-text: rent escalator floor
A: Mrs Aldous was concerned that the rent escalator (RPI plus 0.5 %, with a floor of 1.5 %) would make the rooms unaffordable for first-years.
S: 1.5 %

N unanswerable: what is the cap on the rent escalator?

Q decision: what happened to the new halls deal in the end?
A: After discussion Council DEFERRED the proposal, by 5 votes to 3, pending a legal opinion on the break clause, and asked that options of 10 and 15 years be costed.
S: DEFERRED the proposal

Q fact-text: vote on Quarry Road
A: After discussion Council DEFERRED the proposal, by 5 votes to 3, pending a legal opinion on the break clause, and asked that options of 10 and 15 years be costed.
S: 5 votes to 3

N unanswerable: who voted against deferring Quarry Road?

Q paraphrase: did anybody object to the rules on outside speakers
A: **15/67 Prevent duty.** Council APPROVED the External Speakers Policy and noted that the Chaplaincy had objected to paragraph 9 on prayer rooms.
S: the Chaplaincy had objected to paragraph 9 on prayer rooms

N unanswerable: why did the Chaplaincy object to paragraph 9?

Q fact-text: single point of contact for Prevent
A: The Clerk would be the single point of contact.
S: The Clerk

Q decision: how long is Ms Mabuza's second term
A: **15/68 Membership.** Council RESOLVED that Ms Mabuza be reappointed for a second term of three years from 1 January 2016.
S: three years

Q reason: why is there an empty seat on the council?
A: The vacancy left by the death of Canon Aubrey Lisle would be advertised in the spring.
S: the death of Canon Aubrey Lisle

N unanswerable: when did Canon Lisle die?

N false-premise: who was appointed in Canon Lisle's place?

Q date: when's the next governors' meeting after november 2015?
A: **15/69 Date of next meeting.** Tuesday 26 January 2016 at 1.30 pm; members unable to attend were asked to let the Clerk's office know by noon on the preceding Friday.
S: Tuesday 26 January 2016 at 1.30 pm

Q paraphrase: who do i tell if i can't come in january, and by when
A: **15/69 Date of next meeting.** Tuesday 26 January 2016 at 1.30 pm; members unable to attend were asked to let the Clerk's office know by noon on the preceding Friday.
S: the Clerk's office know by noon on the preceding Friday

N unanswerable: where will the January 2016 meeting be held?

Q fact-text: surplus for the year to July 2015
A: 1. The University recorded a surplus of £2.9 million (2014: £4.6 million) on total income of £98.7 million (2014: £96.1 million), against a budgeted surplus of £3.5 million.
S: £2.9 million

Q paraphrase: how much was the uni hoping to be left with at the end of the year
A: 1. The University recorded a surplus of £2.9 million (2014: £4.6 million) on total income of £98.7 million (2014: £96.1 million), against a budgeted surplus of £3.5 million.
S: £3.5 million

N unanswerable: what surplus is budgeted for 2015/16?

N false-premise: why did the university make a deficit in 2014/15?

Q reason: why was the surplus smaller?
A: The principal reason for the smaller surplus was a charge of £1.4 million for a voluntary severance scheme under which 37 members of staff left.
S: a charge of £1.4 million for a voluntary severance scheme

Q paraphrase: how many people took the pay-off and went
A: The principal reason for the smaller surplus was a charge of £1.4 million for a voluntary severance scheme under which 37 members of staff left.
S: 37

N unanswerable: how many staff were made compulsorily redundant?

Q fact-text: cash and short-term investments at year end
A: 2. Cash and short-term investments fell from £31.2 million to £24.8 million, reflecting expenditure of £11.3 million on the Lynch Building, which was opened in February 2015.
S: £24.8 million

Q date: when did the Lynch Building open?
A: 2. Cash and short-term investments fell from £31.2 million to £24.8 million, reflecting expenditure of £11.3 million on the Lynch Building, which was opened in February 2015.
S: February 2015

N unanswerable: who opened the Lynch Building?

Q paraphrase: was the new block finished on time and for the money
A: The building was delivered seven weeks late and £0.4 million under its approved budget of £18.0 million.
S: seven weeks late and £0.4 million under its approved budget of £18.0 million

N unanswerable: why was the Lynch Building seven weeks late?

N false-premise: by how much did the Lynch Building overspend?

Q fact-text: LGPS liability at 31 July 2015
A: 3. The University's liability in the Local Government Pension Scheme (LGPS), in which support staff are enrolled, increased by £5.2 million to £29.6 million because of a lower discount rate.
S: £29.6 million

Q reason: what made the support staff pension hole bigger
A: 3. The University's liability in the Local Government Pension Scheme (LGPS), in which support staff are enrolled, increased by £5.2 million to £29.6 million because of a lower discount rate.
S: a lower discount rate

Q fact-text: new employer contribution rate TPS
A: Academic staff are mostly members of the Teachers' Pension Scheme (TPS), whose employer contribution rate will rise from 14.1 % to 16.4 % on 1 September 2015.
S: 16.4 %

N unanswerable: what is the employer contribution rate for the LGPS?

N unanswerable: how much is the TPS liability?

Q fact-table: overseas tuition fees 2014/15
A: | 3 | Overseas tuition fees | 11,472 | 9,960 | 10,800 |
S: 11,472

Q fact-table: how much had been budgeted from overseas fees?
A: | 3 | Overseas tuition fees | 11,472 | 9,960 | 10,800 |
S: 10,800

Q fact-table: what did research bring in the year before, 2013/14?
A: | 4 | Research grants and contracts | 4,836 | 5,117 | 5,400 |
S: 5,117

N unanswerable: what did research bring in in 2012/13?

Q paraphrase: what did we make from halls and canteens
A: | 5 | Residences and catering | 9,044 | 8,871 | 9,100 |
S: 9,044

N unanswerable: how much of the residences and catering income came from catering alone?

Q comparison: did grants from the funding body go up or down on 2013/14
A: | 1 | Funding body grants | 14,205 | 19,870 | 14,100 |

Q list: which income lines fell short of budget in 2014/15?
A: | 2 | Home and EU tuition fees | 52,318 | 46,044 | 53,250 |
A: | 4 | Research grants and contracts | 4,836 | 5,117 | 5,400 |
A: | 5 | Residences and catering | 9,044 | 8,871 | 9,100 |
A: | 7 | Endowment and investment income | 316 | 348 | 340 |

Q definition: what does days' liquidity mean?
A: *Days' liquidity* means the number of days for which cash and short-term investments would meet operating costs; the Council's policy minimum is 60 days, and the figure at year end was 94 days (2014: 122).
S: the number of days for which cash and short-term investments would meet operating costs

Q fact-text: lowest number of days' liquidity allowed by policy
A: *Days' liquidity* means the number of days for which cash and short-term investments would meet operating costs; the Council's policy minimum is 60 days, and the figure at year end was 94 days (2014: 122).
S: 60 days

Q definition: operating surplus definition
A: 4. *Operating surplus* means income less expenditure before the disposal of fixed assets.
S: income less expenditure before the disposal of fixed assets

N unanswerable: what is meant by a low-participation neighbourhood?

Q fact-table: K4 actual
A: | K4 | First-year non-continuation | 8.0 % | 9.1 % | 8.4 % | Red |
S: 9.1 %

Q paraphrase: how many freshers drop out compared with what we aimed for
A: | K4 | First-year non-continuation | 8.0 % | 9.1 % | 8.4 % | Red |
S: 9.1 %

N unanswerable: what is the drop-out rate among second-year students?

N unanswerable: what is the non-continuation rate for mature students?

Q paraphrase: what part of leavers get proper graduate jobs
A: | K3 | Graduates in professional roles | 65 % | 61 % | 60 % | Amber |
S: 61 %

Q fact-table: graduates in employment or further study target
A: | K2 | Graduates in employment or further study | 92 % | 92.6 % | 91.3 % | Green |
S: 92 %

N unanswerable: what is the target for graduates in professional roles in 2015/16?

Q fact-table: LPN entrants last year
A: | K5 | Entrants from low-participation neighbourhoods (LPN) | 16 % | 17.2 % | 15.8 % | Green |
S: 15.8 %

Q fact-table: carbon tonnes 2014/15
A: | K8 | Carbon emissions (tonnes CO2) | 9,400 | 9,180 | 9,910 | Green |
S: 9,180

Q fact-table: how many lecturers have a PhD against the aim?
A: | K7 | Academic staff with a doctorate | 50 % | 48 % | 45 % | Amber |
S: 48 %

Q list: which KPIs are red
A: | K1 | NSS overall satisfaction | 88 % | 84 % | 87 % | Red |
A: | K4 | First-year non-continuation | 8.0 % | 9.1 % | 8.4 % | Red |

Q fact-text: which subjects lost the most first years
A: 5. First-year non-continuation rose chiefly in Computing and in Foundation Art, where students withdrew before the January assessment.
S: Computing and in Foundation Art

Q paraphrase: what does the boss of the uni earn?
A: 6. The emoluments of the Vice-Chancellor were £198,000 (2014: £193,000) and employer's pension contributions £27,900 (2014: £27,200).
S: £198,000

N unanswerable: what does the director of finance earn?

Q fact-text: how many women earn more than £100,000 at the university?
A: Nine members of staff other than the Vice-Chancellor earned over £100,000, of whom three were women.
S: three

Q fact-table: who owns R3?
A: | R3 | Failure of student records system | Director of IT | 16 | 12 | Up |
S: Director of IT

Q fact-table: residual score pensions risk
A: | R4 | Rising pension costs | Director of Finance | 16 | 16 | Up |
S: 16

Q fact-table: which risk has gone down
A: | R5 | Poor condition of Tower Blocks C and D | Director of Estates | 15 | 9 | Down |

Q paraphrase: who looks after the danger of losing our right to take foreign students
A: | R2 | Loss of sponsor licence for overseas students | University Secretary | 20 | 8 | Same |
S: University Secretary

N false-premise: why has the sponsor licence risk gone up?

Q reason: why was the tower block risk lowered?
A: 7. R5 was reduced because the cladding of Tower Block D was replaced in the summer of 2015; Tower Block C will follow when the residents have been decanted.
S: the cladding of Tower Block D was replaced in the summer of 2015

N unanswerable: what did the cladding of Tower Block D cost?

N unanswerable: in what month will Tower Block C be reclad?

Q fact-text: quorum of Council
A: The quorum is seven members, of whom four must be independent.
S: seven members

Q paraphrase: how many have to turn up for a meeting to count
A: The quorum is seven members, of whom four must be independent.
S: seven members

Q definition: what is an independent member
A: An *independent member* is one who is neither employed by nor a student of the University.
S: one who is neither employed by nor a student of the University

Q paraphrase: how long can you stay a governor altogether?
A: Members may serve no more than three terms of three years.
S: no more than three terms of three years

N unanswerable: how long is the Chair's term of office?

Q date: what day was the governing body's autumn meeting
A: ### Confirmed minutes of the meeting held on Tuesday 24 November 2015 at 1.30 pm in the Senate Suite, Lynch Building
S: Tuesday 24 November 2015

Q fact-table: home and EU fees budgeted
A: | 2 | Home and EU tuition fees | 52,318 | 46,044 | 53,250 |
S: 53,250

Q fact-table: endowment and investment income 2013/14
A: | 7 | Endowment and investment income | 316 | 348 | 340 |
S: 348

Q fact-table: staff costs as a share of income this year
A: | K6 | Staff cost as share of income | 54 % | 55.1 % | 53.2 % | Amber |
S: 55.1 %

Q fact-table: inherent score for home recruitment risk
A: | R1 | Home recruitment below plan | Pro-Vice-Chancellor (Education) | 20 | 15 | Up |
S: 20

Q fact-table: who is responsible for the REF risk
A: | R6 | Weak REF result | Pro-Vice-Chancellor (Research) | 12 | 9 | Same |
S: Pro-Vice-Chancellor (Research)

N false-premise: why did student satisfaction rise in 2015?

N false-premise: why was the cladding of Tower Block C replaced in 2015?

N false-premise: why did the Students' Union president vote against the External Speakers Policy?

N false-premise: why did carbon emissions miss the target?
