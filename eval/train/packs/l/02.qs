Q fact-text: how many people sit on the schools forum?
A: A1. The Forum has 21 members: nine for maintained primary schools, two for maintained secondary schools, six for academies, one for special schools, one for the pupil referral unit and two who are not school members, one for early years providers and one for the 16 to 19 sector.
S: 21
Q fact-text: seats for academies on the forum
A: A1. The Forum has 21 members: nine for maintained primary schools, two for maintained secondary schools, six for academies, one for special schools, one for the pupil referral unit and two who are not school members, one for early years providers and one for the 16 to 19 sector.
S: six
N unanswerable: how many seats on the forum are vacant at the moment

Q paraphrase: how many have to turn up for the meeting to count
A: A2. The quorum is 40% of the members in post, that is, nine when every seat is filled.
S: 40% of the members in post
N unanswerable: how many members must be present for a vote on de-delegation?

Q paraphrase: what happens if somebody keeps not turning up?
A: A3. A member who misses three meetings running without sending a substitute ceases to be a member.
S: ceases to be a member
Q paraphrase: by when have i got to say who's coming instead of me
A: A substitute must be named to the clerk no later than two working days before the meeting.
S: two working days before the meeting
N unanswerable: can one substitute stand in for two absent members?
Q fact-text: length of a member's term on the forum
A: A4. Members serve for three years and may be re-elected once.
S: three years
Q date: in which month is the chair chosen
A: The chair and vice-chair are elected each September for one year.
S: September
N unanswerable: how many times may the chair be re-elected?

Q fact-text: who is allowed to vote on de-delegation for secondary schools?
A: A5. Only maintained primary members may vote on de-delegation for primary schools, and only maintained secondary members on de-delegation for secondary schools.
S: only maintained secondary members
Q paraphrase: can the nursery rep have a say on the funding formula
A: Non-school members may not vote on the formula except for the early years member.
S: except for the early years member
Q paraphrase: can the government's people take part in our ballots?
A: A6. Observers from the Education and Skills Funding Agency (ESFA) may speak but may not vote.
S: may not vote
N false-premise: how many votes do Cabinet members have on the Forum
Q date: when were the current terms of reference adopted
A: ### Part A. Terms of reference (adopted 28 September 2022)
S: 28 September 2022
N unanswerable: when are the terms of reference due to be reviewed

Q fact-text: who is the clerk to the forum
A: *Held by video call at 1.30 pm. The clerk to the Forum is Padma Rowntree (schools.forum@thornbeck.example).*
S: Padma Rowntree
Q paraphrase: do i have to travel in for the january meeting or is it online
A: *Held by video call at 1.30 pm. The clerk to the Forum is Padma Rowntree (schools.forum@thornbeck.example).*
S: video call
Q fact-text: who chaired the November 2023 meeting?
A: In the chair: Mr O. Penhallow (Dale Top Primary).
S: Mr O. Penhallow
N unanswerable: who is the vice-chair of the forum?
Q list: who was absent from the November forum
A: Not there: Mr D. Sykes and Mrs N. Crabtree; Mrs Crabtree had sent no substitute.
S: Mr D. Sykes and Mrs N. Crabtree
N unanswerable: who came as a substitute for Mr Sykes in November

Q fact-text: how much did the authority ask to move out of the schools block
A: B1. **Transfer between blocks.** The authority asked the Forum to approve a transfer of 0.5% (£1.09 million) from the schools block to the high needs block in 2024/25.
S: 0.5% (£1.09 million)
Q decision: what transfer to high needs was finally agreed?
A: It then agreed, by six votes to four, to a transfer of 0.25% (£545,000) for one year only.
S: 0.25% (£545,000) for one year only
Q paraphrase: did they get all the cash they wanted for special needs from the schools pot
A: The Forum refused the transfer of 0.5% by seven votes to three.
A: It then agreed, by six votes to four, to a transfer of 0.25% (£545,000) for one year only.
Q decision: vote on the half per cent transfer
A: The Forum refused the transfer of 0.5% by seven votes to three.
S: seven votes to three
N unanswerable: who voted for the 0.25% transfer?
N unanswerable: how much was transferred from the schools block to high needs in 2023/24
N false-premise: why did the Forum approve the full 0.5% transfer to high needs?
Q who-said: who argued that academies couldn't afford yet another transfer
A: Dr Moxon said that academies could not carry a third transfer in four years when their energy bills had doubled.
S: Dr Moxon
Q reason: why did Mr Stothard back moving money to high needs
A: Mr Stothard spoke for the transfer, because special schools were already 46 pupils over their planned places.
S: special schools were already 46 pupils over their planned places
N unanswerable: what did Mr Haigh say about the transfer between blocks
N unanswerable: how many planned places do the special schools have?

Q definition: what's the difference between the growth fund and the falling rolls fund
A: B2. **Growth fund and falling rolls fund.** Finance manager Keith Ollerton explained that the growth fund pays schools which open an extra class at the authority's request, whereas the falling rolls fund helps good schools whose numbers have dipped but are forecast to be needed again within three to five years.
Q fact-text: how big is the pot for schools whose numbers have dipped?
A: The growth fund was set at £620,000 and the falling rolls fund at £180,000.
A: | Falling rolls fund | 0 | 180,000 | All |
S: £180,000
N unanswerable: which schools got money from the falling rolls fund
N unanswerable: how many schools were paid from the growth fund in 2023/24?
Q reason: why didn't Moorgate Infants get help for falling numbers
A: Mrs Quill asked why Moorgate Infants had been turned down for falling rolls money; Mr Ollerton answered that its numbers were not forecast to recover.
S: its numbers were not forecast to recover
N unanswerable: how much falling rolls money had Moorgate Infants asked for
Q who-said: who asked about Moorgate Infants being refused?
A: Mrs Quill asked why Moorgate Infants had been turned down for falling rolls money; Mr Ollerton answered that its numbers were not forecast to recover.
S: Mrs Quill

Q decision: what did primary schools turn down for de-delegation
A: B3. **De-delegation.** Primary members agreed to de-delegate for behaviour support, trade union facilities time and the licence fees, and refused school improvement by five votes to two.
S: school improvement
Q decision: what have secondaries agreed to pool
A: Secondary members agreed to trade union facilities time only.
S: trade union facilities time only
N unanswerable: what was the vote of secondary members on union facilities time
N unanswerable: how much would the refused school improvement de-delegation have been per pupil?
N false-premise: when will the authority appeal to the Secretary of State over school improvement de-delegation?

Q reason: why was the clawback rule not decided in November?
A: B4. **Scheme for financing schools.** The change in the scheme that lets the authority claw back balances over 8% was put off until March so that governors could be asked.
S: so that governors could be asked
Q paraphrase: how much savings can a school sit on before the council grabs it
A: B4. **Scheme for financing schools.** The change in the scheme that lets the authority claw back balances over 8% was put off until March so that governors could be asked.
S: 8%
N unanswerable: how many schools hold balances above 8%
Q who-said: who grumbled about the papers coming late?
A: B5. **Any other business.** Mrs Fairweather asked for papers to be sent seven days before meetings and not, as had happened in November, three days.
S: Mrs Fairweather
Q paraphrase: how long before the meeting did the november bundle land in people's inboxes
A: B5. **Any other business.** Mrs Fairweather asked for papers to be sent seven days before meetings and not, as had happened in November, three days.
S: three days
N unanswerable: why were the November papers sent out late?

Q definition: what is the DSG
A: The DSG is the ring-fenced grant from which schools, early years and high needs are paid.
S: the ring-fenced grant from which schools, early years and high needs are paid
Q date: date of the funding settlement
A: C1. The purpose of this paper is to report the settlement of 19 December 2023 and to seek decisions on central budgets.
S: 19 December 2023
Q fact-text: what did officers guess in November that next year's grant would be?
A: The November estimate given to this Forum was £289.8 million; the difference is due to 212 more pupils on the October census than forecast.
S: £289.8 million
Q reason: why is the settlement bigger than first estimated
A: The November estimate given to this Forum was £289.8 million; the difference is due to 212 more pupils on the October census than forecast.
S: 212 more pupils on the October census than forecast
N unanswerable: how many pupils in all were on the October census?
N unanswerable: how much of the 2024/25 grant goes in academy recoupment

Q fact-text: dsg reserve at end of 2022/23
A: C3. The DSG reserve was £2.1 million in surplus at 31 March 2021, fell into deficit by £0.8 million at 31 March 2022, and ended 2022/23 with a deficit of £6.4 million.
S: a deficit of £6.4 million
Q paraphrase: how deep in the red will the schools grant be this spring
A: A deficit of £11.9 million is forecast for 31 March 2024.
S: £11.9 million
Q date: when were we last in the black on the schools grant
A: C3. The DSG reserve was £2.1 million in surplus at 31 March 2021, fell into deficit by £0.8 million at 31 March 2022, and ended 2022/23 with a deficit of £6.4 million.
S: 31 March 2021
N unanswerable: what DSG deficit is forecast for 31 March 2025?
N unanswerable: what was the DSG reserve at 31 March 2020
Q date: when does the statutory override run out?
A: C4. The statutory override, by which the deficit is kept apart from the authority's general reserves, ends on 31 March 2026.
S: 31 March 2026
Q who-said: who warned that the reserves would be nearly gone by 2027
A: The section 151 officer, Marian Thwaite, has warned that without the override the authority's usable reserves of £19.3 million would be all but spent by 2027.
S: Marian Thwaite
N false-premise: until what date has the government extended the override beyond 2026

Q fact-table: high needs block settlement for 2024/25
A: | High needs | 38.2 | 42.5 | 44.1 | +1.6 |
S: 44.1
Q fact-table: schools block 2022/23 final figure?
A: | Schools | 203.6 | 211.8 | 217.9 | +6.1 |
S: 203.6
Q comparison: which block goes up most next year
A: | Early years | 17.3 | 18.6 | 27.5 | +8.9 |
S: Early years
Q comparison: which pot is being cut?
A: | Central school services | 2.1 | 2.0 | 1.9 | -0.1 |
S: Central school services
N unanswerable: why is the central school services block going down?
N unanswerable: schools block 2021/22 final
Q reason: why so much more money for early years all of a sudden
A: C5. The large rise in the early years block pays for the new entitlement for two-year-olds of working parents from April 2024 and for children from nine months from September 2024.
S: the new entitlement for two-year-olds of working parents from April 2024 and for children from nine months from September 2024
Q paraphrase: when can parents of babies get the free childcare
A: C5. The large rise in the early years block pays for the new entitlement for two-year-olds of working parents from April 2024 and for children from nine months from September 2024.
S: September 2024
Q fact-text: how much is the hourly rate for 3 and 4 year olds going up
A: It is not a rise in the hourly rate, which goes up by 4.1% for three- and four-year-olds.
S: 4.1%
N unanswerable: how much is the hourly rate for two-year-olds going up
Q fact-text: what guarantee did the authority first propose in the autumn?
A: The authority had proposed 0.0% in the autumn consultation; 37 of the 58 schools that replied asked for 0.5%.
S: 0.0%
Q fact-text: how many schools answered the autumn consultation
A: The authority had proposed 0.0% in the autumn consultation; 37 of the 58 schools that replied asked for 0.5%.
S: 58
Q paraphrase: what's the least extra each child brings their school next year
A: C6. Schools will receive at least 0.5% more per pupil under the minimum funding guarantee.
S: 0.5%
N unanswerable: how many schools asked for a guarantee of 0.0%

Q fact-table: forecast for independent and non-maintained schools
A: | Independent and non-maintained schools | 8,200 | 6,640 | 10,870 | 2,670 over |
S: 10,870
Q fact-table: spend to end november on mainstream top-ups
A: | Mainstream top-ups | 6,300 | 5,020 | 7,980 | 1,680 over |
S: 5,020
Q fact-table: budget for special school top ups 23/24
A: | Special school top-ups | 9,700 | 6,800 | 10,210 | 510 over |
S: 9,700
Q fact-table: how far over are special school places
A: | Special school places | 13,900 | 9,410 | 14,350 | 450 over |
S: 450 over
N unanswerable: how many pupils get mainstream top-ups?
N unanswerable: why are mainstream top-ups so far over budget
Q paraphrase: how much less than planned are we going to spend on over-16s with special needs
A: | Post-16 top-ups | 2,450 | 1,190 | 2,310 | 140 under |
S: 140 under
Q list: which high needs lines are underspending?
A: | Post-16 top-ups | 2,450 | 1,190 | 2,310 | 140 under |
A: | Sensory support service | 910 | 585 | 880 | 30 under |
Q fact-table: is alternative provision on track
A: | Alternative provision | 1,900 | 1,270 | 1,900 | on budget |
S: on budget
N unanswerable: what was spent on alternative provision in 2022/23?
Q fact-text: how many of the kids in private special schools have mental health needs
A: C7. Of the 163 pupils in independent and non-maintained schools, 88 have social, emotional and mental health needs as their main need.
S: 88
N unanswerable: how many of the pupils in independent schools are autistic?
Q comparison: private place v one of our own special schools, what's the difference in cost
A: The average annual cost of such a place is £66,700; a place in a Thornbeck special school costs on average £24,300.
S: £66,700; a place in a Thornbeck special school costs on average £24,300
N unanswerable: what does a pupil referral unit place cost a year
Q reason: why has home teaching gone over budget
A: C8. Hospital and home tuition is over budget because 31 pupils too anxious to attend school were taught at home in the autumn term; the budget allowed for 18.
S: 31 pupils too anxious to attend school were taught at home in the autumn term
Q date: when was Scar Lane supposed to open in the first place
A: C9. A new free special school with 90 places at Scar Lane was to have opened in September 2024.
S: September 2024
Q reason: what's holding up the new special school
A: The Department for Education told the authority on 4 December 2023 that it will open a year later, because of objections from the Environment Agency about flooding of the access road.
S: objections from the Environment Agency about flooding of the access road
Q paraphrase: where will the youngsters go while Scar Lane isn't ready?
A: Temporary places for 24 pupils will be made at the former Wharfside Infants.
S: the former Wharfside Infants
N unanswerable: how much will the temporary places at Wharfside cost
N unanswerable: when did Wharfside Infants close?
Q paraphrase: what will it set us back for every extra term of waiting for Scar Lane
A: C10. Risks. If the opening of Scar Lane slips again, each term's delay will cost the high needs block about £410,000 in places elsewhere.
S: £410,000

Q fact-table: growth fund last year
A: | Growth fund | 740,000 | 620,000 | All |
S: 740,000
N unanswerable: growth fund 2022/23
Q fact-table: what does running the forum itself cost next year
A: | Servicing of the Forum | 41,000 | 43,500 | All |
S: 43,500
Q fact-table: admissions budget put forward for 24/25
A: | Admissions | 312,000 | 324,000 | All |
S: 324,000
Q fact-table: who gets a vote on the contingency for schools in difficulty?
A: | Contingency for schools in difficulty | 150,000 | 100,000 | Primary maintained |
S: Primary maintained
Q fact-table: primary union time proposed amount
A: | Primary union facilities time | 48,000 | 46,000 | Primary maintained |
S: 46,000
N unanswerable: why does the early years central team need more money?
Q paraphrase: who has the last word if the forum says no to a budget
A: C11. Legal. Where the Forum refuses a central budget the authority may apply to the Secretary of State, who decides.
S: the Secretary of State
Q fact-text: what working group is the forum asked to create
A: C12. The Forum is asked (1) to note the settlement; (2) to approve the budgets in Table C3; and (3) to set up a working group on mainstream top-ups, with a first meeting before half-term.
S: a working group on mainstream top-ups
N false-premise: on what date did the working group on mainstream top-ups first meet

Q fact-table: how much is Carr Head High in debt
A: | Carr Head High | Secondary | 940 | 1,215 | March 2027 | L. Bastow |
S: 940
Q fact-table: deficit at Dyehouse Lane the year before
A: | Dyehouse Lane | Primary | 112 | 64 | March 2025 | T. Amis |
S: 64
Q date: by when should Holme Royd be out of deficit?
A: | Holme Royd | Primary | 38 | 91 | March 2024 | T. Amis |
S: March 2024
Q fact-table: support officer for Beacon
A: | Beacon PRU | PRU | 59 | 22 | March 2025 | J. Corrie |
S: J. Corrie
Q paraphrase: how did the high school at Carr Head get its debt down
A: D1. Carr Head High has reduced its deficit by leaving nine posts unfilled and by letting its sports hall.
S: leaving nine posts unfilled and by letting its sports hall
N unanswerable: how did Holme Royd cut its deficit
N unanswerable: how much does Carr Head High earn from its sports hall?
Q fact-text: which school's been told off for not sticking to its plan?
A: St Wilfrid's has not kept to its plan and has been issued with a notice of concern dated 6 October 2023.
S: St Wilfrid's
Q paraphrase: who picks up the debt left by the shut sports academy
A: D2. The deficit of the closed Ings Academy of Sport falls to the authority's general fund and not to the DSG.
S: the authority's general fund
N unanswerable: when did the Ings Academy of Sport close
N false-premise: why has the notice of concern to Dyehouse Lane been lifted?

Q date: when will the forum look at school balances
A: | 26 September 2024 | School balances | K. Ollerton |
S: 26 September 2024
Q fact-table: who leads on early years rates in march
A: | 14 March 2024 | Early years rates | D. Farrar |
S: D. Farrar
Q date: dsg outturn report date
A: | 20 June 2024 | DSG outturn 2023/24 | M. Thwaite |
S: 20 June 2024

Q fact-table: sensory support forecast spend
A: | Sensory support service | 910 | 585 | 880 | 30 under |
S: 880
Q fact-table: hospital and home tuition spent up to november
A: | Hospital and home tuition | 640 | 498 | 790 | 150 over |
S: 498
N unanswerable: hospital and home tuition spent up to the end of december
Q fact-table: how much was set aside for special school places this year?
A: | Special school places | 13,900 | 9,410 | 14,350 | 450 over |
S: 13,900
Q paraphrase: how far over the limit is the bill for private special schools
A: | Independent and non-maintained schools | 8,200 | 6,640 | 10,870 | 2,670 over |
S: 2,670 over
N unanswerable: how far over budget were independent and non-maintained schools in 2022/23
Q fact-table: mainstream top-ups expected year end figure
A: | Mainstream top-ups | 6,300 | 5,020 | 7,980 | 1,680 over |
S: 7,980
Q fact-table: total dsg 2022/23 final
A: | Total | 261.2 | 274.9 | 291.4 | +16.5 |
S: 261.2
Q fact-table: early years block this year, latest
A: | Early years | 17.3 | 18.6 | 27.5 | +8.9 |
S: 18.6
Q fact-table: early years central team agreed last year
A: | Early years central team | 655,000 | 790,000 | All |
S: 655,000
Q fact-table: how much for behaviour support in primaries in 24/25?
A: | Primary behaviour support | 286,000 | 291,000 | Primary maintained |
S: 291,000
N unanswerable: how much is proposed for behaviour support in secondaries in 2024/25?
Q fact-table: what was agreed for secondary union time in 2023/24
A: | Secondary union facilities time | 17,000 | 12,500 | Secondary maintained |
S: 17,000
Q fact-table: how much red ink at St Wilfrids
A: | St Wilfrid's | Primary | 205 | 198 | March 2026 | J. Corrie |
S: 205
N unanswerable: what was St Wilfrid's deficit two years before, at 31 March 2021
Q comparison: which schools got deeper into debt over the year?
A: | Dyehouse Lane | Primary | 112 | 64 | March 2025 | T. Amis |
A: | St Wilfrid's | Primary | 205 | 198 | March 2026 | J. Corrie |
A: | Moorgate Infants | Infant | 77 | 0 | March 2026 | J. Corrie |
A: | Ings Academy of Sport (now closed) | Secondary | 310 | 287 | none | L. Bastow |
A: | Beacon PRU | PRU | 59 | 22 | March 2025 | J. Corrie |
Q fact-table: moorgate infants plan end date
A: | Moorgate Infants | Infant | 77 | 0 | March 2026 | J. Corrie |
S: March 2026
Q paraphrase: who keeps an eye on the big high school's money plan
A: | Carr Head High | Secondary | 940 | 1,215 | March 2027 | L. Bastow |
S: L. Bastow
Q date: when do we pick a new chair of the forum
A: | 26 September 2024 | Election of chair and vice-chair | P. Rowntree |
S: 26 September 2024
N unanswerable: who is standing for chair of the forum in September 2024
