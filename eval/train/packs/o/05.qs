Q definition: how does the policy tell a risk from an issue
A: A1. A risk is an uncertain event which, should it happen, would help or harm the Council's aims.
A: An issue is something that has already happened.
Q fact-text: what score makes a risk red
A: Scores of 15 and over are red, 8 to 14 amber and 7 or below green.
S: 15 and over
Q paraphrase: what does the score mean before we've done anything about the danger
A: A3. The *inherent* score is the score with no controls at all; the *current* score allows for controls now working; the *target* score is where we want to be.
S: the score with no controls at all
Q fact-text: how bad must a risk be to get on the corporate register?
A: A4. A risk may be put on the Corporate Risk Register (CRR) when its current score is 12 or more or when two members of the Corporate Leadership Team (CLT) ask for it.
S: when its current score is 12 or more
Q definition: what is the CLT
A: A4. A risk may be put on the Corporate Risk Register (CRR) when its current score is 12 or more or when two members of the Corporate Leadership Team (CLT) ask for it.
S: Corporate Leadership Team
Q fact-text: number of directorate risk registers
A: Risks scoring below 12 are kept on one of the five Directorate Risk Registers (DRRs).
S: five
N unanswerable: how many risks are on the directorate risk registers
Q paraphrase: how senior must you be to own a corporate risk?
A: A5. Each risk has one owner, who must be a director.
S: a director
Q paraphrase: who decides how much risk the council is willing to take, and when
A: The Cabinet sets the risk appetite every March.
S: The Cabinet
N unanswerable: what is the council's risk appetite for 2022/23?
Q date: when was the current risk policy brought in
A: ### A. How we score risk (from the Risk Policy, third edition, adopted May 2021)
S: May 2021
N unanswerable: when was the second edition of the Risk Policy adopted?

Q fact-text: how many risks are on the corporate register now
A: B1. There are 13 risks on the CRR, one more than in Quarter 1.
S: 13
Q list: which risks are new this quarter?
A: Two were added (CR21 Energy prices and CR22 Adult social care charging reform) and one (CR09 Covid-19 outbreak control) was closed by CLT on 30 August 2022.
S: CR21 Energy prices and CR22 Adult social care charging reform
Q date: when did they drop the covid risk
A: Two were added (CR21 Energy prices and CR22 Adult social care charging reform) and one (CR09 Covid-19 outbreak control) was closed by CLT on 30 August 2022.
S: 30 August 2022
N unanswerable: why was the Covid-19 risk closed?
N unanswerable: what was the score of CR09 when it was closed
Q reason: why has the children's placements risk gone up?
A: B2. CR04 Children's placements rose from 16 to 20 because three local children's homes shut within five weeks and the average cost of a placement went from £4,050 to £4,700 a week.
S: three local children's homes shut within five weeks and the average cost of a placement went from £4,050 to £4,700 a week
Q paraphrase: what does it cost now each week to place a child, on average
A: B2. CR04 Children's placements rose from 16 to 20 because three local children's homes shut within five weeks and the average cost of a placement went from £4,050 to £4,700 a week.
S: £4,700
N unanswerable: which three children's homes shut?
N unanswerable: how many children are in placements
Q reason: what brought the coastal flooding score down
A: B3. CR07 Coastal flooding fell from 20 to 15 after the Marine Parade wall was finished in July 2022, although the Sandgate groynes, paid for from the same grant, will not be ready until summer 2024.
S: the Marine Parade wall was finished in July 2022
Q paraphrase: when will the sea defences at Sandgate be done?
A: B3. CR07 Coastal flooding fell from 20 to 15 after the Marine Parade wall was finished in July 2022, although the Sandgate groynes, paid for from the same grant, will not be ready until summer 2024.
A: | CR07-a | Sandgate groynes | Coastal Engineer | August 2024 | On course |
S: August 2024
N unanswerable: how much was the grant for the Marine Parade wall and the groynes?
N false-premise: why has the coastal flooding risk increased
Q fact-text: social worker turnover
A: Vacancies fell from 11.8% to 10.9%, but turnover in social work rose to 21%.
S: 21%
Q fact-text: what percent of jobs are vacant now?
A: Vacancies fell from 11.8% to 10.9%, but turnover in social work rose to 21%.
S: 10.9%
N unanswerable: social work turnover last quarter
Q fact-text: size of the hole in next year's budget
A: The budget gap for 2023/24 is put at £14.2m, having been put at £6.9m in February.
S: £14.2m
Q fact-text: what was the 2023/24 gap thought to be back in February?
A: The budget gap for 2023/24 is put at £14.2m, having been put at £6.9m in February.
S: £6.9m
N unanswerable: what is the budget gap for 2024/25
Q fact-text: how much of the growth in the gap is down to staff pay
A: The pay award explains £4.1m of the change and energy £2.3m.
S: £4.1m

Q fact-table: cyber attack target score
A: | CR01 | Cyber attack stops key systems | Director of Digital | 25 | 20 | 20 | 10 |
S: 10
Q fact-table: What is the present score for harm to an adult at risk?
A: | CR03 | Serious harm to an adult at risk | Director of Adults | 20 | 12 | 12 | 8 |
S: 12
Q fact-table: with no controls, how would harm to a child we know be scored
A: | CR02 | Serious harm to a child known to us | Director of Children | 20 | 15 | 15 | 10 |
S: 20
Q fact-table: who carries the can for unsafe buildings
A: | CR16 | Health and safety of buildings | Director of Place | 20 | 12 | 12 | 6 |
S: Director of Place
Q fact-table: care market failure Q1 score
A: | CR05 | Care market failure | Director of Adults | 20 | 16 | 15 | 9 |
S: 16
N unanswerable: why did care market failure fall from 16 to 15
N unanswerable: quarter 1 score for energy prices
N unanswerable: Q4 2021/22 score for medium-term finances
Q list: corporate risks owned by the Director of Place
A: | CR07 | Coastal flooding | Director of Place | 25 | 20 | 15 | 10 |
A: | CR16 | Health and safety of buildings | Director of Place | 20 | 12 | 12 | 6 |
A: | CR17 | Net zero 2035 missed | Director of Place | 16 | 12 | 9 | 8 |
Q comparison: which scores worse at quarter 2, workforce or energy?
A: | CR11 | Workforce: recruitment and retention | Director of People | 20 | 16 | 16 | 9 |
A: | CR21 | Energy prices | Director of Finance | 20 | – | 20 | 12 |

Q fact-table: when did staff get two-step login finished
A: | CR01-a | Multi-factor sign-in for all staff | Digital Security Manager | 31 October 2022 | Done (27 October) |
S: 27 October
Q fact-table: when should councillors have multi factor sign-in by
A: | CR01-b | Multi-factor sign-in for councillors | Digital Security Manager | 31 January 2023 | In progress |
S: 31 January 2023
Q fact-table: which action on the cyber risk has missed its date, and what's the new one?
A: | CR01-c | Offline copy of back-ups | Infrastructure Manager | 30 September 2022 | Overdue; now 28 February 2023 |
S: 28 February 2023
N unanswerable: why are the offline back-ups late?
Q fact-table: how much more are foster carers getting
A: | CR04-b | Raise the foster carers' allowance by 8% | Head of Placements | 1 October 2022 | Done |
S: 8%
N unanswerable: how much is the retention payment for children's social workers
Q paraphrase: have the swimming pools been made colder yet?
A: | CR21-a | Cut leisure pool temperature by one degree | Leisure Contract Manager | 15 November 2022 | Done |
S: Done
N unanswerable: how much money will be saved by cooler pools?
Q fact-table: where is the new four bed children's home
A: | CR04-a | Open a four-bed home at Ferny Bank | Head of Placements | 30 June 2023 | In progress |
S: Ferny Bank
Q reason: why was the care accounts trial halted
A: D1. CR22-a was paused on 17 November 2022, when the Government announced that the reform would be put off by two years to October 2025.
S: the Government announced that the reform would be put off by two years to October 2025

Q fact-text: how many dodgy emails does the council block every day?
A: E1. The Director of Digital, Hamish Oakeshott, told the Committee's working group on 24 October 2022 that the Council stops about 41,000 hostile e-mails a day.
S: about 41,000
Q fact-text: how many staff gave away their password in the 2022 test
A: In an exercise in June 2022 a false message was sent to 2,900 staff; 319 opened the link and 74 typed in a password.
S: 74
Q fact-text: june 2021 phishing exercise number who opened link
A: In the exercise of June 2021 the figures had been 488 and 171 out of 2,750.
S: 488
Q comparison: were staff any better at spotting the fake message than the year before
A: In an exercise in June 2022 a false message was sent to 2,900 staff; 319 opened the link and 74 typed in a password.
A: In the exercise of June 2021 the figures had been 488 and 171 out of 2,750.
Q fact-text: councillors who clicked the fake link
A: Nine opened the link; how many gave a password was not recorded, at the request of the group leaders.
S: Nine
N unanswerable: how many councillors typed in a password in the june 2022 exercise
N unanswerable: how many councillors opened the link in June 2021?
Q fact-text: how many councillors have done their cyber training
A: By September 92% of staff with e-mail had done it, but only 31 of the 68 councillors.
S: 31 of the 68
Q fact-text: critical faults found by ravelin
A: E4. An independent test by Ravelin Assurance in May 2022 found 4 critical, 11 high and 26 medium faults.
S: 4
Q paraphrase: why can't they mend the last two serious holes
A: The remaining two high faults concern the crematorium's booking system, whose maker has ceased trading.
S: whose maker has ceased trading
N unanswerable: how many of the medium faults have been put right?
N unanswerable: what did the Ravelin Assurance test cost
Q fact-text: what did the insurer want for renewing cyber cover?
A: Its former policy, with a premium of £38,000, lapsed on 31 March 2022 when the insurer asked for £162,000 with an excess of £500,000.
S: £162,000
Q fact-text: old cyber insurance premium
A: Its former policy, with a premium of £38,000, lapsed on 31 March 2022 when the insurer asked for £162,000 with an excess of £500,000.
S: £38,000
N false-premise: how much does the council pay for its present cyber insurance?
Q paraphrase: how long would we be down for if everything got hacked
A: E6. It is thought that recovery of all systems after a full attack would take eight to twelve weeks.
S: eight to twelve weeks
Q fact-text: how soon are wages meant to work again after an attack
A: The plan aims for payroll and care payments to be back within five days.
S: within five days
N unanswerable: how soon should council tax billing be back after an attack?
Q who-said: who said it's us clicking that is the trouble
A: E7. Working group members said: "I was told it's an IT problem. It isn't, it's us clicking" (Cllr Dunmore); "Nobody ever rang to help me set the thing up" (Cllr Abara).
S: Cllr Dunmore
Q fact-table: share of owners in 2022 who find the register helps decisions
A: | The register helps me make decisions | 41 | 46 |
S: 46
Q fact-table: what do they reckon of the new risk software
A: | The new software is easy to use | not asked | 23 |
S: 23
N unanswerable: how many found the software easy to use in 2021
N false-premise: why do fewer risk owners think councillors give useful challenge?
Q paraphrase: who was there but wasn't allowed a say in the votes
A: Councillor Thorley joined by video link and could not vote.
S: Councillor Thorley
Q reason: why was the net zero score lowered?
A: The Director of Place said the likelihood had been lowered after the solar farm at Ness Top got planning consent in August.
S: the solar farm at Ness Top got planning consent in August
Q decision: how did the vote go on looking at CR17 again
A: Councillor Feltwell did not accept this and moved that CLT be asked to look at the score again.
A: Carried, 4 to 2.
S: 4 to 2
N unanswerable: who voted against asking CLT to rescore CR17?
Q decision: what became of the idea to cut off emails of untrained councillors?
A: The proposal was withdrawn.
S: withdrawn
N false-premise: When did the committee decide that untrained councillors lose their e-mail?
Q decision: what is the next deep dive on
A: G5. It was agreed that the deep dive for the next meeting would be CR05 Care market failure, and not CR14 as the report suggested.
S: CR05 Care market failure
Q who-said: who promised to bring a quote for cyber cover in march?
A: The Risk and Insurance Manager agreed to bring one in March.
S: The Risk and Insurance Manager
N unanswerable: what price did the mutual quote for cyber insurance?
Q date: when is the fourth edition of the risk policy coming
A: | 11 September 2023 | Governance Committee | Quarter 1 register; Risk Policy, fourth edition |
S: 11 September 2023
