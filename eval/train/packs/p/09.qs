Q date: when was meeting 04-2024 held
A: **Date:** Monday, April 22, 2024, 7:00 p.m. **Place:** Program Room, Harbour Street Branch (hybrid)
S: Monday, April 22, 2024

Q paraphrase: where did they get together in April
A: **Date:** Monday, April 22, 2024, 7:00 p.m. **Place:** Program Room, Harbour Street Branch (hybrid)
S: Program Room, Harbour Street Branch

Q fact-text: Who chairs the library board?
A: **Present:** Denise Arsenault (Chair), Walter Okafor (Vice-Chair), Councillor Beth Mackinnon, Raymond Lavallee, Jasleen Gill, Harold Whitcombe.
S: Denise Arsenault

Q paraphrase: which member just didn't show and never said why
A: **Absent without notice:** Ian Colquhoun.
S: Ian Colquhoun

Q fact-text: regrets april meeting
A: **Regrets:** Councillor Doug Stavros.
S: Councillor Doug Stavros

Q paraphrase: who dialled in rather than coming
A: **Attending online:** Simone Petrov.
S: Simone Petrov

N unanswerable: why did Councillor Stavros send regrets?

N unanswerable: regrets march meeting

Q paraphrase: how do i let them know i wont make it
A: *Members who cannot come should e-mail the CEO or leave word at the Harbour Street desk by noon of the day.*
S: e-mail the CEO or leave word at the Harbour Street desk by noon of the day

Q fact-text: what time did the meeting actually begin?
A: The Chair called the meeting to order at 7:04 p.m.
S: 7:04 p.m.

Q who-said: who read the land acknowledgement
A: Mr. Lavallee read the acknowledgement.
S: Mr. Lavallee

Q fact-text: which item was taken off the agenda
A: Item 8.3 (parking) was withdrawn at the request of Councillor Mackinnon.
S: Item 8.3 (parking)

N unanswerable: why was the parking item withdrawn?

N false-premise: what did the Board decide about parking in item 8.3?

Q reason: why did Mr. Okafor have to leave for the book contract?
A: Mr. Okafor declared that his sister-in-law works for Cardinal Book Supply and said that he would leave for item 7.2.
S: his sister-in-law works for Cardinal Book Supply

Q fact-text: who moved adopting the agenda
A: **Motion 24-31.** Moved by J. Gill, seconded by H. Whitcombe: *That the agenda be adopted as amended.* **Carried.**
S: J. Gill

Q fact-text: who seconded the approval of the March minutes
A: **Motion 24-32.** Moved by R. Lavallee, seconded by W. Okafor: *That the minutes of Meeting No. 03-2024 be approved.* **Carried.**
S: W. Okafor

N unanswerable: how many voted against approving the March minutes?

Q who-said: who came to plead for Cove Road on Saturdays
A: Mrs. Peggy Thorsen, of the Friends of the Cove Road Branch, spoke against closing the branch on Saturdays.
S: Mrs. Peggy Thorsen

Q fact-text: how many people came on the last saturday in march according to Mrs Thorsen
A: She said that 40 people had come on the last Saturday in March and that the bus to Harbour Street does not run on weekends.
S: 40

Q paraphrase: can folk from Cove Road ride to the main library at the weekend?
A: She said that 40 people had come on the last Saturday in March and that the bus to Harbour Street does not run on weekends.
S: the bus to Harbour Street does not run on weekends

N unanswerable: how many people came on the first Saturday in April?

Q fact-text: How much did the Friends offer toward Saturday staff?
A: Mrs. Thorsen said that they had raised $11,400 last year and could give $5,000 toward Saturday staffing.
S: $5,000

Q fact-text: friends fundraising last year total
A: Mrs. Thorsen said that they had raised $11,400 last year and could give $5,000 toward Saturday staffing.
S: $11,400

N unanswerable: friends fundraising in 2022

Q reason: why can't volunteers open the branch?
A: Mr. Whitcombe asked whether volunteers might open the doors; the CEO replied that the collective agreement did not allow it.
S: the collective agreement did not allow it

Q who-said: who asked about unpaid helpers opening up
A: Mr. Whitcombe asked whether volunteers might open the doors; the CEO replied that the collective agreement did not allow it.
S: Mr. Whitcombe

Q fact-text: q1 2024 circulation
A: 6.1 Circulation for the first quarter was 48,212 items, up 6% from 45,483 in the first quarter of 2023.
S: 48,212

Q fact-text: items lent in the first quarter of 2023
A: 6.1 Circulation for the first quarter was 48,212 items, up 6% from 45,483 in the first quarter of 2023.
S: 45,483

N unanswerable: items lent in the last quarter of 2023

Q reason: what's behind the growth in borrowing
A: Physical items were flat and the whole of the rise came from e-books and audiobooks.
S: the whole of the rise came from e-books and audiobooks

N unanswerable: how many e-books were lent in the first quarter?

N false-premise: why did borrowing of printed books jump this year?

Q fact-text: visits first quarter
A: Visits were 31,907 (2023: 27,350).
S: 31,907

Q comparison: are more people coming through the doors than last year?
A: Visits were 31,907 (2023: 27,350).

Q date: when were late fees scrapped
A: 6.2 The overdue fines that the Board did away with in January 2023 used to bring in about $17,000 a year.
S: January 2023

Q paraphrase: how much did we use to make out of late books
A: 6.2 The overdue fines that the Board did away with in January 2023 used to bring in about $17,000 a year.
S: about $17,000 a year

Q fact-text: how many old members have returned since fines ended?
A: Since then 1,206 lapsed members have come back and the share of items not returned has stayed at 1.1%.
S: 1,206

Q paraphrase: do i still pay if i lose a book
A: Charges for lost items go on as before.
S: Charges for lost items go on as before

N unanswerable: how much do charges for lost items bring in?

N false-premise: when will overdue fines be brought back?

Q fact-text: reconsideration requests in the quarter
A: 6.3 Three requests for reconsideration of materials were received in the quarter.
S: Three

Q paraphrase: what became of the comic that someone objected to
A: Two picture books were kept where they were; one graphic novel was moved from the teen to the adult shelves.
S: moved from the teen to the adult shelves

N unanswerable: what is the title of the graphic novel that was moved?

N unanswerable: reconsideration requests in 2023

Q fact-text: how long have you got to appeal about a challenged book?
A: An appeal to the Board may be made within 30 days; none has been.
S: within 30 days

Q date: when did someone overdose in the washroom
A: 6.4 On February 8 staff gave naloxone to a patron in the Harbour Street washroom, who survived.
S: February 8

Q fact-text: staff still without naloxone training
A: All staff but two have now had the training.
S: two

Q paraphrase: what's changing with the toilets and from when?
A: The washroom will be locked and a key given out at the desk, from May 6.
S: locked and a key given out at the desk, from May 6

Q who-said: who worried about older people and the homeless being shut out of the toilet
A: Ms. Petrov said that this would fall hardest on seniors and people without homes.
S: Ms. Petrov

Q fact-text: length of the washroom key trial
A: Mr. Fontaine said that it was a trial of three months.
S: three months

N unanswerable: what will the washroom key system cost?

N unanswerable: from when will the Cove Road washroom be locked?

Q reason: why did snow removal go over?
A: The snow removal contract ran over because there were 31 ploughings and not the 22 allowed for.
S: because there were 31 ploughings and not the 22 allowed for

Q fact-text: number of times the lot was ploughed
A: The snow removal contract ran over because there were 31 ploughings and not the 22 allowed for.
S: 31

N unanswerable: how many ploughings were there in 2023?

Q fact-table: snow removal spend to end of march
A: | Snow removal | 14,200 | 13,500 | 18,950 | 23,000 |
S: 18,950

Q fact-table: What was set aside for clearing snow in 2024?
A: | Snow removal | 14,200 | 13,500 | 18,950 | 23,000 |
S: 13,500

Q fact-table: municipal grant 2023
A: | Municipal grant (income) | 1,412,000 | 1,468,500 | 367,125 | 1,468,500 |
S: 1,412,000

Q fact-table: has the province paid anything yet this year
A: | Provincial grant (income) | 61,300 | 61,300 | 0 | 61,300 |
S: 0

N unanswerable: municipal grant 2025

Q fact-table: projected income from renting out rooms
A: | Room rentals (income) | 22,480 | 24,000 | 7,910 | 27,000 |
S: 27,000

Q fact-table: what did donors give in 2023?
A: | Donations (income) | 18,920 | 15,000 | 2,365 | 15,000 |
S: 18,920

Q fact-table: digital collection projection 2024
A: | Digital collection | 71,450 | 88,000 | 41,300 | 97,500 |
S: 97,500

Q fact-table: digital collection 2024 budget
A: | Digital collection | 71,450 | 88,000 | 41,300 | 97,500 |
S: 88,000

Q fact-table: how much went on printed books and other physical stock last year
A: | Physical collection | 148,700 | 140,000 | 38,250 | 140,000 |
S: 148,700

N unanswerable: how much went on children's books last year

Q fact-table: guard budget 2024
A: | Security guard | 0 | 22,800 | 2,100 | 22,800 |
S: 22,800

Q fact-table: salaries spent Q1
A: | Salaries | 932,600 | 978,000 | 236,400 | 971,000 |
S: 236,400

N unanswerable: CEO's salary 2024

N false-premise: how much did the security guard cost in 2023?

Q decision: where's the money for the extra ploughing coming from?
A: **Motion 24-33.** Moved by H. Whitcombe, seconded by S. Petrov: *That $9,500 be transferred from the Operating Reserve to Snow Removal.* **Carried.**
S: the Operating Reserve

Q fact-text: amount transferred motion 24-33
A: **Motion 24-33.** Moved by H. Whitcombe, seconded by S. Petrov: *That $9,500 be transferred from the Operating Reserve to Snow Removal.* **Carried.**
S: $9,500

N unanswerable: how much is left in the Operating Reserve?

Q fact-text: Loonlake discount
A: Three bids had come in for the supply of books: Cardinal Book Supply (38% discount), Loonlake Library Services (41%) and Maritime Bindery (35%).
S: 41%

Q fact-text: discount offered by the winning book supplier
A: Three bids had come in for the supply of books: Cardinal Book Supply (38% discount), Loonlake Library Services (41%) and Maritime Bindery (35%).
S: 38% discount

Q reason: why didn't staff go for the cheapest, Loonlake?
A: Staff recommended Cardinal, since Loonlake could not process items for the shelf.
S: since Loonlake could not process items for the shelf

Q decision: who got the book contract and for how long
A: **Motion 24-34.** Moved by R. Lavallee, seconded by J. Gill: *That the contract be awarded to Cardinal Book Supply for three years from July 1, 2024.* **Carried.** Councillor Mackinnon opposed.
S: Cardinal Book Supply for three years

Q paraphrase: did anyone vote no to the supplier?
A: **Motion 24-34.** Moved by R. Lavallee, seconded by J. Gill: *That the contract be awarded to Cardinal Book Supply for three years from July 1, 2024.* **Carried.** Councillor Mackinnon opposed.
S: Councillor Mackinnon opposed

N unanswerable: why did Councillor Mackinnon oppose the book contract?

N unanswerable: what is the value of the Cardinal contract?

Q fact-text: cost of enlarging Harbour Street
A: Scheme A would add 9,400 square feet to Harbour Street at $11.2 million; Scheme B would be a new building of 24,000 square feet at the old creamery at $16.9 million.
S: $11.2 million

Q fact-text: floor area of scheme B
A: Scheme A would add 9,400 square feet to Harbour Street at $11.2 million; Scheme B would be a new building of 24,000 square feet at the old creamery at $16.9 million.
S: 24,000 square feet

Q paraphrase: where would the brand new library go?
A: Scheme A would add 9,400 square feet to Harbour Street at $11.2 million; Scheme B would be a new building of 24,000 square feet at the old creamery at $16.9 million.
S: at the old creamery

Q fact-text: how long would the library be shut under A
A: She said that A would mean closing for 14 months.
S: 14 months

N unanswerable: how long would Scheme B take to build?

Q fact-text: what has the town pledged for the new building
A: The Town has promised $8 million and the province has been asked for $4 million.
S: $8 million

N false-premise: when did the province agree to give $4 million?

Q reason: why did Mr. Lavallee like the creamery
A: Mr. Lavallee favoured the creamery because it had parking.
S: because it had parking

Q who-said: who thinks the province will keep quiet till after voting day
A: Councillor Mackinnon doubted that the province would answer before the election.
S: Councillor Mackinnon

Q decision: which scheme did the board back
A: **Motion 24-35.** Moved by R. Lavallee, seconded by H. Whitcombe: *That the Board endorse Scheme B in principle and ask Council for a further $2 million.*
A: The motion as amended was **carried** (6 to 1).
S: endorse Scheme B in principle

Q fact-text: vote on the amendment to motion 24-35
A: The amendment was **carried** (4 to 3).
S: 4 to 3

Q fact-text: vote on the amended Scheme B motion
A: The motion as amended was **carried** (6 to 1).
S: 6 to 1

Q decision: was asking council for two million more left in or taken out
A: **Amendment.** Moved by B. Mackinnon, seconded by S. Petrov: *That the words "and ask Council for a further $2 million" be struck out.* The amendment was **carried** (4 to 3).
S: struck out

N false-premise: when will Council answer the Board's request for a further $2 million?

N unanswerable: who voted against the amended Scheme B motion?

Q fact-text: yearly saving from closing Cove Road on Saturdays
A: **8.2 Saturday hours, Cove Road.** The CEO recommended Saturday closing from June 1, to save $15,200 a year.
S: $15,200 a year

Q date: from when did the CEO want Cove Road shut on Saturdays?
A: **8.2 Saturday hours, Cove Road.** The CEO recommended Saturday closing from June 1, to save $15,200 a year.
S: June 1

Q decision: what did they decide on cove road saturdays
A: **Motion 24-36.** Moved by S. Petrov, seconded by B. Mackinnon: *That Saturday closing at Cove Road be put off until September 30, 2024, and that the Friends' offer be accepted with thanks.* **Carried.**
S: put off until September 30, 2024

N false-premise: why did the Board refuse the Friends' money?

N unanswerable: yearly saving from closing Mill Village on Saturdays

Q who-said: who wanted churches to pay the charity rate for rooms
A: Ms. Gill asked that religious groups be charged the not-for-profit rate.
S: Ms. Gill

Q decision: what happened to the room policy
A: **Motion 24-37.** Moved by J. Gill, seconded by W. Okafor: *That the policy be referred to the Policy Committee for report in June.* **Carried.**
S: referred to the Policy Committee for report in June

N unanswerable: what is the not-for-profit rate for a meeting room?

Q paraphrase: what are they doing about the fellow who keeps skipping meetings?
A: **8.5 Attendance.** Mr. Colquhoun having missed a third meeting in a row without leave, the CEO was asked to inform the Town Clerk, as the Act requires.
S: the CEO was asked to inform the Town Clerk

N unanswerable: who will replace Mr. Colquhoun?

Q reason: what was the closed session about
A: **Motion 24-38.** Moved by W. Okafor, seconded by R. Lavallee: *That the Board go in camera at 9:02 p.m. to discuss a labour relations matter.* **Carried.**
S: a labour relations matter

N unanswerable: what was decided in camera?

Q date: next board meeting when and where
A: May 27, 2024, 7:00 p.m., Cove Road Branch.
S: May 27, 2024, 7:00 p.m., Cove Road Branch

Q fact-text: adjournment time
A: Adjourned at 9:33 p.m. on a motion by H. Whitcombe.
S: 9:33 p.m.

Q fact-table: mill village visits q1 2024
A: | Mill Village | 35 | 4,205 | 5,117 | 893 | 610 |
S: 5,117

Q fact-table: mill village visits same quarter of 2023
A: | Mill Village | 35 | 4,205 | 5,117 | 893 | 610 |
S: 4,205

N unanswerable: mill village computer sessions same quarter of 2023

Q fact-table: how many hours is the school branch open
A: | East Narrows (in the school) | 24 | 2,085 | 2,920 | 655 | 120 |
S: 24

Q fact-table: people at Cove Road programs this quarter
A: | Cove Road | 32 | 3,120 | 3,004 | 402 | 388 |
S: 402

Q comparison: which branch lost visitors
A: | Cove Road | 32 | 3,120 | 3,004 | 402 | 388 |
S: Cove Road

N false-premise: why did visits to East Narrows fall?

Q fact-table: PC use at harbour street
A: | Harbour Street | 58 | 17,940 | 20,866 | 2,310 | 3,415 |
S: 3,415

Q fact-table: share of townsfolk holding a card in 2023
A: | Welcome everyone | Residents with a card (%) | 41 | 44 | 50 | On track |
S: 44

Q fact-table: target for foreign language stock
A: | Welcome everyone | Items in languages other than English | 1,870 | 2,940 | 4,000 | On track |
S: 4,000

N unanswerable: residents with a card in 2024

Q fact-table: summer reading club numbers 2022
A: | Young readers | Children in the summer reading club | 512 | 488 | 700 | Behind |
S: 512

Q list: which parts of the strategic plan are lagging
A: | Young readers | Children in the summer reading club | 512 | 488 | 700 | Behind |
A: | Connect | Wi-Fi hotspots to lend | 12 | 12 | 40 | Behind |
A: | Good stewards | Reserve as share of budget (%) | 6 | 5 | 8 | Behind |

Q comparison: is staff turnover any better than it was?
A: | Good stewards | Staff turnover (%) | 19 | 13 | 10 | On track |

N unanswerable: why did fewer children join the summer reading club in 2023?

Q fact-table: old folks getting computer help 2023
A: | Connect | Seniors in tech help sessions | 140 | 233 | 250 | On track |
S: 233

Q fact-text: how many in the survey want the doors open on Sundays
A: Asked what they would change, 212 wanted longer evening hours, 148 Sunday opening, 97 more new fiction and 61 quieter spaces.
S: 148

Q paraphrase: what's the top thing users would like changed
A: Asked what they would change, 212 wanted longer evening hours, 148 Sunday opening, 97 more new fiction and 61 quieter spaces.
S: longer evening hours

N unanswerable: how many in the survey wanted more parking?

Q fact-text: staff rated good or excellent in the 2021 survey
A: Ninety-two per cent rated staff "excellent" or "good" (2021 survey: 94 per cent).
S: 94 per cent

Q who-said: who called the restrooms a disgrace
A: Remarks: "I learned English in this building." (Mill Village patron) "The washrooms are a disgrace." (Harbour Street patron) "Bring back the sewing machines." (patron, branch not given)
S: Harbour Street patron

N unanswerable: why were the sewing machines taken away?

Q fact-table: who heads the policy committee
A: | Policy | Jasleen Gill | Okafor, Petrov | Quarterly |
S: Jasleen Gill

Q fact-table: how often does the money committee meet
A: | Finance | Harold Whitcombe | Stavros, Lavallee | Monthly |
S: Monthly

N unanswerable: when did the Building committee last meet?

N false-premise: why was the motion to put off Saturday closing lost?

N false-premise: why has the share of items not returned gone up since fines ended?

Q paraphrase: are more books going missing now there are no late fees
A: Since then 1,206 lapsed members have come back and the share of items not returned has stayed at 1.1%.
S: the share of items not returned has stayed at 1.1%

N false-premise: what did the Board decide on the appeal about the graphic novel?

Q paraphrase: did the two kids' picture books get pulled?
A: Two picture books were kept where they were; one graphic novel was moved from the teen to the adult shelves.
S: Two picture books were kept where they were

N false-premise: which volunteers have opened Cove Road on Saturdays?

N false-premise: when will Harbour Street close for its 14 months of building work?
