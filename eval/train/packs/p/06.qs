Q paraphrase: where do I send something I want to ask the panel as a member of the public
A: Members of the public who wish to put a question must send it to the Panel's officer, Ms Jocelyn Tarrant, five clear working days beforehand.
S: the Panel's officer, Ms Jocelyn Tarrant

Q fact-text: notice period for public questions
A: Members of the public who wish to put a question must send it to the Panel's officer, Ms Jocelyn Tarrant, five clear working days beforehand.
S: five clear working days beforehand

Q fact-text: how long can my question be?
A: Each question may be of up to 100 words, and one further question may be put at the meeting.
S: up to 100 words

N unanswerable: how many public questions may be taken at one meeting?

Q fact-text: who's the panel's vice-chair
A: *Membership:* Cllr Edwin Sharrow (Chair, Holderby), Cllr Fiona McAusland (Vice-Chair, Thornaby Magna), Cllr Rashid Anwar (Hessleby), Cllr Patricia Cade (Holderby), Cllr Lionel Frost (Isle of Axby), Cllr Bridget Noone (Thornaby Magna), Mr Kwame Asante (independent), Mrs Sheila Proctor (independent).
S: Cllr Fiona McAusland

Q paraphrase: which councillor speaks for the Isle of Axby
A: *Membership:* Cllr Edwin Sharrow (Chair, Holderby), Cllr Fiona McAusland (Vice-Chair, Thornaby Magna), Cllr Rashid Anwar (Hessleby), Cllr Patricia Cade (Holderby), Cllr Lionel Frost (Isle of Axby), Cllr Bridget Noone (Thornaby Magna), Mr Kwame Asante (independent), Mrs Sheila Proctor (independent).
S: Cllr Lionel Frost

N unanswerable: which party does Cllr Sharrow belong to?

Q paraphrase: who couldn't vote in December since he was only on the phone?
A: *Apologies: Cllr Noone. Cllr Frost joined by telephone and could not vote.*
S: Cllr Frost

N unanswerable: why was Cllr Noone absent in December?

Q fact-text: officers posted to the Isle of Axby
A: The Police and Crime Commissioner (PCC), Mr Jonathan Thwaite, answered in writing that he could not give numbers for single nights, as that would help criminals, but that 38 officers were posted to the Isle, four more than in 2019.
S: 38

N unanswerable: how many officers were on duty in the Isle of Axby on a Saturday night?

Q reason: why won't the commissioner say how many bobbies are out on a given night
A: The Police and Crime Commissioner (PCC), Mr Jonathan Thwaite, answered in writing that he could not give numbers for single nights, as that would help criminals, but that 38 officers were posted to the Isle, four more than in 2019.
S: as that would help criminals

Q fact-text: how many of the four extra Axby officers were already there?
A: The PCC said that three were in place and that the fourth would follow in March.
S: three

N unanswerable: how many officers are posted to Hessleby?

Q who-said: who asked about Saturday nights in Axby
A: **52. Public questions.** Mr A. Whitlam of Axby asked how many officers were on duty in the Isle of Axby on a Saturday night.
S: Mr A. Whitlam of Axby

Q fact-text: complaints against the PCC since June
A: **53. Complaints against the PCC.** The Panel's officer reported six complaints since June.
S: six

Q paraphrase: how did the row over the tweet end
A: Four were about operational policing and were passed to the Chief Constable; one was withdrawn; one, concerning a post on social media, had been settled by an apology.
S: settled by an apology

Q fact-text: how many of the complaints were handed to the chief constable
A: Four were about operational policing and were passed to the Chief Constable; one was withdrawn; one, concerning a post on social media, had been settled by an apology.
S: Four

N unanswerable: what did the social media post say?

N unanswerable: how many complaints were there against the Chief Constable?

Q who-said: who wasn't impressed by the way he said sorry?
A: Mrs Proctor thought that the apology was late and grudging.
S: Mrs Proctor

Q fact-text: How much had emergency calls gone up over the year?
A: **54. Call handling.** The Deputy Chief Constable, Ms Ruth Kendrew, said that 999 calls had risen by 14 per cent over the year and that 81 per cent had been answered within ten seconds; the national aim was 90.
S: 14 per cent

N unanswerable: how much had 101 calls gone up over the year?

Q fact-text: abandoned 101 calls percentage
A: On 101, the average wait was 6 minutes 40 seconds and 23 per cent of callers had given up.
S: 23 per cent

Q fact-text: call handler vacancies
A: She explained that 31 of 210 call handler posts were empty, largely because people left to become police officers.
S: 31 of 210

Q reason: why can't they keep hold of people to answer the phones?
A: She explained that 31 of 210 call handler posts were empty, largely because people left to become police officers.
S: largely because people left to become police officers

Q who-said: who asked for month by month figures
A: Cllr Anwar asked for the figures to be given by month in future.
S: Cllr Anwar

Q decision: what did the panel vote to press the commissioner to do about the phones?
A: Cllr Cade moved, and Mr Asante seconded, that the PCC be urged to set a maximum wait for 101 calls; carried, five for and one against.
S: to set a maximum wait for 101 calls

Q fact-text: vote on the 101 motion
A: Cllr Cade moved, and Mr Asante seconded, that the PCC be urged to set a maximum wait for 101 calls; carried, five for and one against.
S: five for and one against

N unanswerable: who voted against the 101 motion?

N unanswerable: what maximum wait did the PCC set for 101 calls?

Q fact-text: how many police stations does he want to sell
A: **55. Estate strategy.** The PCC said that he meant to sell five police stations, among them Hessleby and Market Cawby, and that officers would share fire stations instead.
S: five

Q paraphrase: where will the coppers go when the stations are gone
A: **55. Estate strategy.** The PCC said that he meant to sell five police stations, among them Hessleby and Market Cawby, and that officers would share fire stations instead.
S: officers would share fire stations instead

N unanswerable: how much will the sale of the police stations bring in?

N false-premise: on what date was Market Cawby police station sold?

Q fact-text: daily users of the Hessleby front desk according to Cllr Anwar
A: Cllr Anwar said that the front desk at Hessleby was used by eleven people a day; the PCC believed that the true number was four.
S: eleven people a day

Q fact-text: what did the PCC reckon the Hessleby desk gets in visitors
A: Cllr Anwar said that the front desk at Hessleby was used by eleven people a day; the PCC believed that the true number was four.
S: four

N unanswerable: daily users of the front desk at Market Cawby

Q who-said: who said the police were pulling out of the high street?
A: Cllr McAusland called it a retreat from the high street.
S: Cllr McAusland

Q date: when did we agree to set up the front desk task group
A: ## 1. Minutes of 7 December 2021
A: **Resolved** that a task group of three (Cllrs Anwar and McAusland and Mrs Proctor) look at the front desks and report in June 2022.
S: 7 December 2021

Q list: who is on the front desk group?
A: **Resolved** that a task group of three (Cllrs Anwar and McAusland and Mrs Proctor) look at the front desks and report in June 2022.
S: Cllrs Anwar and McAusland and Mrs Proctor

Q definition: what's a precept
A: 2.1 The precept is the share of council tax that goes to policing.
S: the share of council tax that goes to policing

Q fact-text: proposed band D precept 2022/23
A: The PCC proposes a Band D precept of £261.27, which is £9.99 (3.98 per cent) more than in 2021/22.
S: £261.27

Q paraphrase: how much extra will the police want off my bill?
A: The PCC proposes a Band D precept of £261.27, which is £9.99 (3.98 per cent) more than in 2021/22.
S: £9.99

N unanswerable: proposed band A precept 2022/23

N unanswerable: what precept is planned for 2023/24?

Q fact-text: biggest increase he could make without asking the voters
A: The highest rise allowed without a referendum is £10.
S: £10

Q paraphrase: how many hands does it take to block the tax rise
A: 2.2 Were the Panel to veto the proposal, for which two thirds of the whole membership (six of the eight) must vote, the PCC would have to come back with a revised precept by 15 February.
S: six of the eight

Q date: deadline for a revised precept after a veto
A: 2.2 Were the Panel to veto the proposal, for which two thirds of the whole membership (six of the eight) must vote, the PCC would have to come back with a revised precept by 15 February.
S: 15 February

N false-premise: why did the Panel veto the precept?

Q fact-text: share of people happy with £9.99 more
A: 2,216 people took part, of whom 57 per cent would pay £9.99 more, 15 per cent would pay £5 more and 28 per cent would pay nothing more.
S: 57 per cent

Q fact-text: how many wouldn't pay a penny more
A: 2,216 people took part, of whom 57 per cent would pay £9.99 more, 15 per cent would pay £5 more and 28 per cent would pay nothing more.
S: 28 per cent

Q comparison: did fewer people answer the precept survey than the year before?
A: 2,216 people took part, of whom 57 per cent would pay £9.99 more, 15 per cent would pay £5 more and 28 per cent would pay nothing more.
A: In the previous year 3,480 had taken part and 61 per cent had backed a rise of £14.99.

Q fact-text: support for last year's £14.99
A: In the previous year 3,480 had taken part and 61 per cent had backed a rise of £14.99.
S: 61 per cent

N unanswerable: share of people in the previous year who would pay nothing more

Q paraphrase: what would someone happily pay twice as much for
A: 2.4 Some of the remarks: "I'd pay double to see one copper on foot in Market Cawby." "My wages haven't gone up, why should your share?" "Spend it on the phones." A large number, about 300, spoke of rural crime, and some 120 of the police helicopter, which is not the PCC's to decide.
S: to see one copper on foot in Market Cawby

Q fact-text: how many comments mentioned the helicopter?
A: 2.4 Some of the remarks: "I'd pay double to see one copper on foot in Market Cawby." "My wages haven't gone up, why should your share?" "Spend it on the phones." A large number, about 300, spoke of rural crime, and some 120 of the police helicopter, which is not the PCC's to decide.
S: 120

N unanswerable: what does the police helicopter cost?

N unanswerable: how many comments mentioned speeding?

Q fact-table: officers pay proposed 22/23
A: | Police officers' pay | 101.2 | 106.4 | 105.9 | 111.8 |
S: 111.8

Q fact-table: What did police staff pay come to in 2020/21?
A: | Police staff pay | 41.7 | 44.1 | 42.6 | 46.3 |
S: 41.7

Q fact-table: overtime forecast this year
A: | Overtime | 5.1 | 3.9 | 5.6 | 4.4 |
S: 5.6

Q fact-table: overtime budget 2021/22
A: | Overtime | 5.1 | 3.9 | 5.6 | 4.4 |
S: 3.9

N unanswerable: overtime outturn 2019/20

Q fact-table: how much will the commissioner's own office cost next year
A: | Office of the PCC | 1.3 | 1.4 | 1.4 | 1.5 |
S: 1.5

Q fact-table: grants to victims' groups in the proposed budget
A: | Victims and community grants | 3.2 | 3.6 | 3.6 | 4.1 |
S: 4.1

N unanswerable: grants to victims alone, without community grants, 2022/23

Q comparison: is spending on PCSOs going up or down?
A: | PCSOs | 7.9 | 7.4 | 7.0 | 6.8 |

N false-premise: why is spending on PCSOs to rise in 2022/23?

N unanswerable: how many PCSOs are there

Q fact-table: gross spending 2021/22 budget
A: | Gross spending | 199.1 | 207.6 | 207.6 | 219.6 |
S: 207.6

Q list: what would the extra council tax buy
A: 2.5 The rise would pay for 12 more call handlers and a rural crime team of one sergeant and eight constables.
S: 12 more call handlers and a rural crime team of one sergeant and eight constables

Q fact-text: savings needed without the rise
A: Without it, £3.4m would have to be saved.
S: £3.4m

N unanswerable: where will the rural crime team be based?

Q fact-text: officer strength in December 2021
A: The national uplift programme gives the force 105 further officers in 2022/23, to bring it to 2,148 by March 2023; it stood at 2,043 in December 2021 and at 1,871 in 2019.
S: 2,043

Q fact-text: officer numbers planned by March 2023
A: The national uplift programme gives the force 105 further officers in 2022/23, to bring it to 2,148 by March 2023; it stood at 2,043 in December 2021 and at 1,871 in 2019.
S: 2,148

N unanswerable: officer strength in 2010

Q fact-text: general reserve march 2022
A: 2.6 Reserves. The general reserve will be £6.2m at 31 March 2022 (3.0 per cent of gross spending), and is to stay there.
S: £6.2m

Q paraphrase: what's eating up most of the set-aside savings
A: Earmarked reserves will go down from £17.8m to £11.5m by March 2023, the largest call being £4.1m for the replacement of the radio system.
S: £4.1m for the replacement of the radio system

N unanswerable: when will the new radio system be in use?

Q fact-text: pay award assumption
A: He draws attention to the pay award, for which 2.5 per cent is allowed; each further 1 per cent would cost £1.6m.
S: 2.5 per cent

Q paraphrase: what if wages go up by one percent more than they thought?
A: He draws attention to the pay award, for which 2.5 per cent is allowed; each further 1 per cent would cost £1.6m.
S: £1.6m

Q fact-table: 999 answered in ten seconds Q3 this year
A: | 999 calls answered in ten seconds (%) | 88 | 83 | 79 | 90 | Red |
S: 79

Q fact-table: 101 average wait a year ago in quarter 3
A: | 101 average wait (min:sec) | 3:10 | 6:40 | 5:55 | 3:00 | Red |
S: 3:10

N unanswerable: 101 average wait Q1 2021/22

Q fact-table: How quickly do they want 101 picked up?
A: | 101 average wait (min:sec) | 3:10 | 6:40 | 5:55 | 3:00 | Red |
S: 3:00

Q fact-table: urgent calls reached on time in the countryside, latest
A: | Grade 1 calls reached in time, country (%) | 74 | 69 | 71 | 80 | Red |
S: 71

Q fact-table: grade 1 towns q2
A: | Grade 1 calls reached in time, towns (%) | 89 | 86 | 87 | 88 | Amber |
S: 86

N unanswerable: grade 2 calls reached in time towns q2

Q fact-table: what share of rape cases leads to a charge
A: | Rape cases charged (%) | 4.1 | 5.0 | 6.2 | 6.0 | Green |
S: 6.2

N unanswerable: how many rapes were reported in Q3

Q fact-table: are hate crime victims content with the police?
A: | Victims satisfied, hate crime (%) | 72 | 76 | 80 | 75 | Green |
S: 80

N unanswerable: satisfaction of domestic abuse victims in Q3

Q list: list every measure rated red
A: | 999 calls answered in ten seconds (%) | 88 | 83 | 79 | 90 | Red |
A: | 101 average wait (min:sec) | 3:10 | 6:40 | 5:55 | 3:00 | Red |
A: | Grade 1 calls reached in time, country (%) | 74 | 69 | 71 | 80 | Red |
A: | Days lost to sickness per officer | 2.9 | 2.6 | 3.4 | 2.5 | Red |
A: | Special constables | 231 | 204 | 192 | 250 | Red |

Q fact-table: do people trust the police, what's the percentage now
A: | Public confidence (%) | 58 | 55 | 54 | 60 | Amber |
S: 54

Q fact-table: specials headcount target
A: | Special constables | 231 | 204 | 192 | 250 | Red |
S: 250

Q reason: why are there fewer specials
A: Many specials left to join the regular force.
S: left to join the regular force

N unanswerable: why has officer sickness gone up?

N false-premise: why has public confidence risen since last year?

Q definition: what is a grade 1 call
A: 3.1 A "Grade 1" call is one where there is danger to life or a crime in progress.
S: one where there is danger to life or a crime in progress

Q definition: how fast is in time out in the sticks?
A: "In time" means within 15 minutes in towns and within 20 in the country.
S: within 20 in the country

Q fact-text: salary of the deputy PCC
A: 4.1 The PCC has given notice that he intends to appoint Ms Harriet Ollerton at a salary of £52,000 for 30 hours a week.
S: £52,000

N unanswerable: salary of the PCC

Q paraphrase: has the would-be deputy got any ties to the commissioner
A: Ms Ollerton was the PCC's election agent in May 2021.
S: the PCC's election agent in May 2021

Q paraphrase: was the deputy's job open for anyone to go for?
A: There was no advertisement, and the law does not require one.
S: There was no advertisement

N false-premise: how many people applied for the deputy's post when it was advertised?

Q fact-text: can the PCC ignore the panel and appoint her anyway?
A: 4.2 The Panel may recommend for or against; the PCC may appoint her in any case, but must give his reasons.
S: the PCC may appoint her in any case, but must give his reasons

N unanswerable: what did the Panel recommend about Ms Ollerton?

Q who-said: what did Harriet Ollerton do before?
A: 4.3 In her statement Ms Ollerton writes: "I have run a women's refuge for eleven years and I know what it is to wait for a patrol car that doesn't come. I would lead on victims, on violence against women and on rural crime."
S: run a women's refuge for eleven years

Q fact-table: when's stop and search on the agenda
A: | 8 March 2022 | Rural crime; use of stop and search | PCC; Chief Constable |
S: 8 March 2022

Q fact-table: speed cameras item date
A: | 13 September 2022 | PCC's annual report; speed cameras | PCC; Safer Roads Team |
S: 13 September 2022

N unanswerable: date of the visit to the control room

Q paraphrase: how many members must be in the room for the panel to do business
A: 6.1 Five members are a quorum.
S: Five

Q date: when does Kwame Asante's time on the panel run out
A: Mr Asante's ends on 31 October 2022 and Mrs Proctor's on 31 October 2024.
S: 31 October 2022

Q fact-text: what are the independents paid
A: The independents are paid £920 a year; councillors are paid by their own councils, if at all.
S: £920 a year

Q paraphrase: can the panel give orders to the top cop
A: 6.2 The Panel has no say over operational matters, and cannot direct the Chief Constable.
S: cannot direct the Chief Constable

N false-premise: why does the law require the deputy's post to be advertised?

N false-premise: what did the task group on front desks find?

Q date: when will the front desk task group tell us what it found
A: **Resolved** that a task group of three (Cllrs Anwar and McAusland and Mrs Proctor) look at the front desks and report in June 2022.
A: | 14 June 2022 | Election of Chair; report of the front desk task group | Panel's officer; Mrs Proctor |
S: June 2022

N false-premise: how many special constables joined above the target of 250?

N false-premise: why are rape charges below the aim?

N false-premise: which fire station have the Hessleby officers moved to?

N false-premise: by how much has the 101 wait got longer since Q2 2021/22?
