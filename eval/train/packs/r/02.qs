Q date: when were the October cabinet decisions published?
A: The decisions below were published on 19 October 2023 and will come into force at 5 pm on 26 October 2023 unless called in.
S: 19 October 2023

Q date: when do the decisions kick in if nobody challenges them
A: The decisions below were published on 19 October 2023 and will come into force at 5 pm on 26 October 2023 unless called in.
S: 5 pm on 26 October 2023

Q reason: why can't the Household Support Fund decision be called in?
A: Decisions marked † are exempt from call-in because the Chair of the Board has agreed that they are urgent.
A: | CAB/58 | Household Support Fund round 4 † | Approved as recommended | Cllr Ashdown, Communities | Yes | £4.6m |
S: they are urgent

Q fact-table: value household support fund round 4
A: | CAB/58 | Household Support Fund round 4 † | Approved as recommended | Cllr Ashdown, Communities | Yes | £4.6m |
S: £4.6m

N unanswerable: value household support fund round 3

Q fact-table: What did Cabinet decide about care charges in October?
A: | CAB/59 | Adult social care charging policy | Deferred to December | Cllr Whitlam, Adults | Yes | £1.1m |
S: Deferred to December

N unanswerable: why was the adult social care charging policy put off to December?

Q fact-table: how much are we paying for the homes from Pennant
A: | CAB/60 | Purchase of 22 homes from Pennant Homes | Approved as recommended | Cllr Obafemi, Housing | Yes | £3.9m |
S: £3.9m

Q paraphrase: how many houses is the council buying off the developer?
A: | CAB/60 | Purchase of 22 homes from Pennant Homes | Approved as recommended | Cllr Obafemi, Housing | Yes | £3.9m |
S: 22 homes

N unanswerable: where are the homes that the council is buying from Pennant?

Q fact-table: which cabinet member deals with LED street lights?
A: | CAB/64 | Street lighting LED phase 3 | Approved as recommended | Cllr Heslop, Highways | Yes | £2.7m |
S: Cllr Heslop

N unanswerable: cost of street lighting LED phase 2

Q fact-table: tannery street baths lease decision
A: | CAB/63 | Lease of the former Tannery Street baths | Rejected | Cllr Varga, Assets | No | £35k |
S: Rejected

N unanswerable: who wanted to lease the Tannery Street baths?

Q paraphrase: how much in unpaid shop and office rates did they give up on
A: | CAB/65 | Write-off of business rates debts | Noted | Cllr Varga, Assets | No | £212k |
S: £212k

Q list: which of the October decisions were not key decisions?
A: | CAB/62 | School admission arrangements 2025/26 | Approved as recommended | Cllr Nightingale, Children | No | nil |
A: | CAB/63 | Lease of the former Tannery Street baths | Rejected | Cllr Varga, Assets | No | £35k |
A: | CAB/65 | Write-off of business rates debts | Noted | Cllr Varga, Assets | No | £212k |

Q decision: What was changed when Cabinet approved the library closures on 17 October?
A: The amendment to CAB/61 was that Marlpit Library should stay open until 30 June 2024 so that a community group could prepare a bid; Elm Bank Library will close on 31 December 2023 as recommended.
S: Marlpit Library should stay open until 30 June 2024

Q reason: why did marlpit get longer than elm bank at first
A: The amendment to CAB/61 was that Marlpit Library should stay open until 30 June 2024 so that a community group could prepare a bid; Elm Bank Library will close on 31 December 2023 as recommended.
A: The Director said that nobody had come forward at Elm Bank with a plan.
S: so that a community group could prepare a bid

N unanswerable: what is the name of the community group bidding for Marlpit?

Q date: when did the challenge to the library decision come in?
A: Received: 24 October 2023, 11.15 am.
S: 24 October 2023, 11.15 am

Q list: who signed the call-in
A: Signatories: Councillors Rosalind Pike, Martin Udall, Shabnam Qureshi, Neil Garforth and Ewan Tibbs.
S: Rosalind Pike, Martin Udall, Shabnam Qureshi, Neil Garforth and Ewan Tibbs

N unanswerable: who signed the late notice about CAB/64?

Q paraphrase: how many councillors does it take to stop a cabinet decision going ahead
A: Five signatures are needed; a parent governor or church representative may sign only on education matters.
S: Five signatures

Q reason: why didn't the challenge to the LED lighting get heard?
A: A second notice, about CAB/64, was ruled out of time because it was received at 5.20 pm on 26 October.
S: it was received at 5.20 pm on 26 October

N unanswerable: what were the reasons given for calling in the street lighting decision?

Q fact-text: how long did the signatories say had been promised for the consultation?
A: that the consultation ran for only five weeks and over the summer holiday, when eight weeks had been promised;
S: eight weeks

Q paraphrase: what was the complaint about people using the PCs?
A: that the equality impact assessment counted the members of the libraries and not the people who use the computers without a card;
S: counted the members of the libraries and not the people who use the computers without a card

Q who-said: who wanted it to go to full council instead of back to cabinet?
A: Councillor Garforth, in a note to the Board, asked instead for the matter to go to Full Council.
S: Councillor Garforth

Q fact-text: when must cabinet look again at a decision that is sent back?
A: Where a decision is referred back, Cabinet must reconsider within ten working days.
S: within ten working days

N unanswerable: how soon must Full Council meet if a decision is referred to it?

Q paraphrase: can the same decision be challenged twice
A: A decision may be called in only once.
S: only once

Q definition: On what grounds may the Board send a called-in decision to Full Council?
A: The Board may (a) take no further action, in which case the decision takes effect at the end of the meeting; (b) refer the decision back to Cabinet with its concerns in writing; or (c) refer it to Full Council if it considers the decision contrary to the Policy Framework or the Budget.
S: if it considers the decision contrary to the Policy Framework or the Budget

Q fact-text: library visits 2022/23 total
A: Visits fell from 742,000 in 2018/19 to 529,000 in 2022/23, a fall of 29 per cent, but loans of e-books rose from 61,000 to 148,000 over the same years.
S: 529,000

N unanswerable: library visits total in 2020/21

Q comparison: are more people borrowing ebooks than five years ago
A: Visits fell from 742,000 in 2018/19 to 529,000 in 2022/23, a fall of 29 per cent, but loans of e-books rose from 61,000 to 148,000 over the same years.
S: loans of e-books rose from 61,000 to 148,000

N unanswerable: how many printed books were lent in 2022/23?

N false-premise: why have e-book loans been going down?

Q paraphrase: how many libraries have we got at the moment?
A: The Council runs eleven libraries.
S: eleven

Q fact-text: MTFS library saving 2024/25
A: The Medium Term Financial Strategy (MTFS) agreed in February 2023 requires library savings of £480,000: £190,000 in 2023/24 and £290,000 in 2024/25.
S: £290,000

Q fact-text: how much do libraries have to save this year, 2023/24?
A: The Medium Term Financial Strategy (MTFS) agreed in February 2023 requires library savings of £480,000: £190,000 in 2023/24 and £290,000 in 2024/25.
S: £190,000

N unanswerable: MTFS library saving 2025/26

Q paraphrase: what would shutting both of them save each year
A: The two closures would save £338,000 a year; the remainder would come from vacant posts.
S: £338,000 a year

N unanswerable: how much of the saving comes from shutting Marlpit alone?

Q fact-text: how many of the staff want to take voluntary redundancy?
A: Of the 19 staff at the two libraries, seven have asked for voluntary redundancy, nine would be redeployed and three posts are vacant.
S: seven

Q paraphrase: how many of the workers would be found another job?
A: Of the 19 staff at the two libraries, seven have asked for voluntary redundancy, nine would be redeployed and three posts are vacant.
S: nine

N unanswerable: what will the redundancies cost?

Q fact-table: how many visits did Elm Bank have in 2022/23
A: | Elm Bank | 17,900 | 18,600 | 1,920 | 27 | 9.85 | Close |
S: 18,600

Q fact-table: Elm Bank visits 2021/22
A: | Elm Bank | 17,900 | 18,600 | 1,920 | 27 | 9.85 | Close |
S: 17,900

N unanswerable: Elm Bank visits 2018/19

N false-premise: by how much did visits to Elm Bank fall between 2021/22 and 2022/23?

Q paraphrase: which branch had fewer people through the door than the year before?
A: | Marlpit | 14,200 | 13,700 | 1,415 | 24 | 11.20 | Close |
S: Marlpit

Q fact-table: cost per visit tollgate
A: | Tollgate | 41,700 | 47,300 | 5,980 | 40 | 4.80 | Keep |
S: 4.80

Q fact-table: how many hours a week is Wharfside open?
A: | Wharfside | 30,600 | 36,800 | 4,450 | 35 | 5.25 | Keep |
S: 35

Q fact-table: what's planned for saxon road libary
A: | Saxon Road | 19,100 | 20,400 | 2,205 | 27 | 8.90 | Keep, share with GP surgery |
S: Keep, share with GP surgery

N unanswerable: when will the GP surgery move in at Saxon Road?

Q fact-table: how many people belong to Northgate library?
A: | Northgate | 48,800 | 55,100 | 6,870 | 40 | 4.45 | Keep |
S: 6,870

N unanswerable: how many staff work at Northgate library?

Q fact-text: how many paper replies were there to the library consultation
A: There were 2,376 replies, of which 1,911 were made online and 465 on paper.
S: 465

Q paraphrase: did folk round Marlpit want it kept?
A: Of those who replied, 71 per cent opposed closing Elm Bank and 64 per cent opposed closing Marlpit; 58 per cent would support fewer opening hours everywhere instead.
S: 64 per cent opposed closing Marlpit

Q fact-text: share who'd accept shorter hours across the board
A: Of those who replied, 71 per cent opposed closing Elm Bank and 64 per cent opposed closing Marlpit; 58 per cent would support fewer opening hours everywhere instead.
S: 58 per cent

N unanswerable: what per cent opposed self-service at Pell Hill?

Q reason: Why was the consultation cut to five weeks?
A: Eight weeks was the period proposed in the draft plan of May 2023; the Portfolio Holder shortened it to five so that a decision could be taken before the budget.
S: so that a decision could be taken before the budget

Q definition: how long should consultations last under the protocol?
A: The Council's Consultation Protocol recommends six weeks but does not bind the Cabinet.
S: six weeks

Q date: when did the library consultation close
A: The consultation ran from 17 July to 20 August 2023.
S: 20 August 2023

Q who-said: who worried there'd be no staff to help people?
A: A volunteer at Pell Hill feared that "self-service will mean no service".
S: A volunteer at Pell Hill

Q paraphrase: who uses it to keep warm for nothing
A: Quotes from the drop-in sessions: "It's the only warm room I can get to without paying," said a woman at Marlpit.
S: a woman at Marlpit

N unanswerable: how many people came to the drop-in sessions?

Q fact-text: computer sessions in the sample week at Marlpit
A: A sample week in June counted 212 computer sessions at Elm Bank and 167 at Marlpit.
S: 167

N unanswerable: computer sessions in the sample week at Pell Hill

N unanswerable: how many of the computer users at Elm Bank are disabled?

Q date: when did Trentline say the 14 was coming off
A: The withdrawal of route 14 was announced by the operator, Trentline, on 4 September, after the consultation had closed.
S: 4 September

N unanswerable: why did Trentline withdraw route 14?

Q paraphrase: how far would someone in Elm Bank have to go for a book?
A: Residents of Marlpit would be 2.3 miles from Tollgate Library; those of Elm Bank would be 1.1 miles from Northgate.
S: 1.1 miles

Q fact-text: elm bank annual rent
A: The lease of Elm Bank runs to March 2026 at £28,500 a year.
S: £28,500 a year

N unanswerable: marlpit annual rent

Q paraphrase: what would we pay to get out of the tenancy early
A: The landlord has offered to accept a surrender payment of £40,000.
S: £40,000

Q fact-text: what is the Marlpit building worth?
A: Marlpit is owned freehold and has been valued at £310,000.
S: £310,000

N unanswerable: how much is the Elm Bank building worth?

Q fact-table: who looks after the risk of late savings?
A: | 3 | Savings delayed beyond April 2024 | 4 | 4 | Red | Finance Business Partner |
S: Finance Business Partner

Q paraphrase: chances of getting taken to court over it
A: | 1 | Judicial review of the decision | 3 | 4 | Amber | Director of Law |
S: 3

N unanswerable: how much would a judicial review cost the council?

Q list: which risks are rated green
A: | 4 | Landlord withdraws surrender offer | 2 | 3 | Green | Head of Property |
A: | 6 | Vandalism of empty buildings | 2 | 2 | Green | Head of Property |

Q who-said: who made the remark about an empty beach?
A: Councillor Pike (Chair of the call-in group) said that a consultation held in August was a consultation held on an empty beach.
S: Councillor Pike

Q comparison: Was the response better than to the 2019 library review?
A: Councillor Thewlis replied that 2,376 answers were more than twice the number received to the 2019 library review.
S: more than twice

N unanswerable: exactly how many answers did the 2019 library review get?

Q who-said: what did Mrs Calloway want
A: Mrs Ines Calloway, of the Friends of Elm Bank Library, spoke for three minutes and asked for the same six months' grace as Marlpit had been given.
S: the same six months' grace as Marlpit had been given

Q fact-text: who seconded sending it back
A: Councillor Udall moved, and Councillor Tibbs seconded, that the decision be referred back to Cabinet.
S: Councillor Tibbs

N false-premise: who seconded Councillor Garforth's proposal?

Q decision: what was the vote at scrutiny on referring the closures back
A: On being put to the vote the motion was carried by eight votes to five.
S: eight votes to five

N unanswerable: which members of the Board voted against referring the decision back?

Q decision: what three things did the Board ask Cabinet to do?
A: RESOLVED – That decision CAB/61 be referred back to Cabinet, asking it (i) to give Elm Bank until 30 June 2024 on the same terms as Marlpit; (ii) to count computer users in the equality impact assessment; and (iii) to talk to Trentline about route 14.

Q paraphrase: so in the end when does Elm Bank shut its doors?
A: It accepted (ii) and (iii), and rejected (i) but put back the closing of Elm Bank to 29 February 2024.
S: 29 February 2024

Q date: when did Cabinet reconsider CAB/61
A: **Note by the Clerk:** Cabinet reconsidered the matter on 21 November 2023.
S: 21 November 2023

N unanswerable: how did Cabinet members vote on 21 November?

Q decision: has the cabinet given the go ahead for more LED lamps?
A: | CAB/64 | Street lighting LED phase 3 | Approved as recommended | Cllr Heslop, Highways | Yes | £2.7m |
S: Approved as recommended

N false-premise: what did the Board decide about the street lighting call-in?

Q decision: what will happen to self service at Pell Hill
A: | Pell Hill | 22,300 | 24,900 | 2,640 | 30 | 7.60 | Keep, self-service |
S: Keep, self-service

N false-premise: when is Pell Hill library to close?

N false-premise: why was the purchase of homes from Pennant rejected?

Q who-said: who said there was no plan from anyone at Elm Bank?
A: The Director said that nobody had come forward at Elm Bank with a plan.
S: The Director

N false-premise: who put forward the community plan for Elm Bank?

Q who-said: whose kids do homework at the library since the house is crowded
A: "My lads do their homework there because there's five of us in two bedrooms," said a father at Elm Bank.
S: a father at Elm Bank

Q decision: which bit of the Board's request did Cabinet not go along with?
A: It accepted (ii) and (iii), and rejected (i) but put back the closing of Elm Bank to 29 February 2024.
S: rejected (i)

N false-premise: why did Cabinet refuse to count computer users in the impact assessment?

Q comparison: which was more used for computers, Elm Bank or Marlpit
A: A sample week in June counted 212 computer sessions at Elm Bank and 167 at Marlpit.
S: 212 computer sessions at Elm Bank and 167 at Marlpit

Q reason: why does the impact assessment leave out people on the PCs
A: 4.1 The equality impact assessment used membership data because computer sessions are not recorded by age or disability.
S: computer sessions are not recorded by age or disability

N unanswerable: who carried out the equality impact assessment?

Q reason: Why did Cllr Garforth get nowhere with Full Council?
A: Councillor Garforth's proposal to refer it to Full Council was not seconded, the Director of Law having advised that the decision was within the Budget.
S: the decision was within the Budget

Q fact-text: is nine libraries enough to stay within the law
A: The Director of Law considers that nine libraries and the mobile service would meet that duty.
S: nine libraries and the mobile service would meet that duty

N unanswerable: how many stops does the mobile library make?

Q who-said: who spoke up for the friends of elm bank
A: 34.2 Mrs Ines Calloway, of the Friends of Elm Bank Library, spoke for three minutes and asked for the same six months' grace as Marlpit had been given.
S: Mrs Ines Calloway

N unanswerable: who spoke up for the users of Marlpit at the Board?

Q decision: tell me what was decided on school admissions for 2025/26
A: | CAB/62 | School admission arrangements 2025/26 | Approved as recommended | Cllr Nightingale, Children | No | nil |
S: Approved as recommended

N unanswerable: what were the school admission arrangements for 2024/25?

Q paraphrase: how many desks in the two branches have nobody in them
A: Of the 19 staff at the two libraries, seven have asked for voluntary redundancy, nine would be redeployed and three posts are vacant.
S: three posts are vacant
