Q paraphrase: how many special needs kids had no lift sorted when school went back this year
A: On 5 September 164 children with an education, health and care plan (EHCP) had had no transport in place, the comparable figure for September 2021 being 37.
S: 164

Q fact-text: Children without transport at the start of term in September 2021?
A: On 5 September 164 children with an education, health and care plan (EHCP) had had no transport in place, the comparable figure for September 2021 being 37.
S: 37

Q fact-text: how many were still without transport by 16 September
A: By 16 September the number had come down to 29.
S: 29

Q reason: what did the transport chap blame for the mess?
A: He put the failure down to the handing back of 46 routes by one operator, Sprintline Cars, on 22 August, and to applications received after the deadline of 15 June, of which there had been 512.
S: the handing back of 46 routes by one operator, Sprintline Cars, on 22 August, and to applications received after the deadline of 15 June

Q paraphrase: which taxi firm let everybody down just before term
A: He put the failure down to the handing back of 46 routes by one operator, Sprintline Cars, on 22 August, and to applications received after the deadline of 15 June, of which there had been 512.
S: Sprintline Cars

Q fact-text: number of late applications
A: He put the failure down to the handing back of 46 routes by one operator, Sprintline Cars, on 22 August, and to applications received after the deadline of 15 June, of which there had been 512.
S: 512

Q who-said: who said the phone line was an engaged tone with a logo on it
A: Mr Whitlow said that his own son had waited eleven days, that nobody rang back, and that the helpline had been "an engaged tone with a logo on".
S: Mr Whitlow

Q paraphrase: what do mums and dads get a mile if they drive the kids themselves?
A: The answer given was that 58 families had accepted the temporary mileage rate of 45p.
S: 45p

Q decision: how did the vote go on setting up the task group
A: Cllr Cobbold's proposal was put and carried, 5 votes to 1.
S: carried, 5 votes to 1

Q who-said: Which member wanted to wait for internal audit instead?
A: Cllr Cobbold proposed that the Committee set up a task and finish group; Cllr Askwith thought that the internal audit review should be allowed to report first.
S: Cllr Askwith

Q decision: who chairs the task and finish group and when must it report?
A: **Resolved:** that a task and finish group of four members chaired by Cllr Cobbold report by March 2023, and that the Head of Passenger Transport write to every family affected by 30 September.
S: chaired by Cllr Cobbold report by March 2023

Q paraphrase: how bad was bunking off at the special schools last autumn
A: Absence in special schools had been 13.1% in the autumn term of 2021, and 11.9% in the spring term of 2022.
S: 13.1%

Q paraphrase: how many kids with plans do you lot ferry about nowadays?
A: The County carries 3,946 pupils with EHCPs, against 2,708 in November 2018.
S: 3,946

Q fact-text: EHCPs maintained now
A: Over the same time the number of EHCPs maintained has gone from 5,120 to 7,835, so that the share of pupils with a plan who are carried has fallen slightly from 53% to 50%.
S: 7,835

Q paraphrase: how many get a cab all to themselves
A: One pupil in four (986) travels alone in a taxi, usually with a passenger assistant; five years ago it was one in seven.
S: 986

Q fact-text: how many different operators does the county use
A: There are 1,117 contracts with 143 operators.
S: 143

Q paraphrase: what's the longest any poor kid sits in a car to get to class?
A: The longest journey is one of 94 minutes, from Thornley Cross to the Wharfgate School.
S: 94 minutes

Q fact-text: What is the guideline journey time for secondary pupils?
A: The guideline is 45 minutes for primary and 75 minutes for secondary pupils, and 121 secondary pupils are at present outside it.
S: 75 minutes

Q fact-table: outturn 2021/22 send transport
A: | 2021/22 | 19.4 | 23.3 | +3.9 | 3,522 | 6,616 |
S: 23.3

Q fact-table: What was the budget in 2019/20?
A: | 2019/20 | 17.0 | 18.8 | +1.8 | 2,951 | 6,371 |
S: 17.0

Q paraphrase: which year did they actually come in under
A: | 2020/21 | 18.5 | 16.1 | -2.4 | 3,090 | 5,210 |
S: 2020/21

Q paraphrase: whats it costing per kid this year on the buses n taxis
A: | 2022/23 (forecast) | 22.6 | 29.8 | +7.2 | 3,946 | 7,552 |
S: 7,552

Q fact-text: How much of the £7.2m overspend is due to contract prices?
A: Of the forecast overspend of £7.2m, £3.1m comes from the number of pupils, £2.6m from the rise in contract prices, and £1.5m from savings not made.
S: £2.6m

Q paraphrase: how much more are firms charging on the new deals
A: Tenders let in August came in on average 22% above the contracts they replaced.
S: 22% above the contracts they replaced

Q fact-table: helpline abandoned calls october
A: | Helpline calls abandoned | 9% | 43% | 18% | 5% |
S: 18%

Q paraphrase: how many people gave up waiting on the phone in september this year?
A: | Helpline calls abandoned | 9% | 43% | 18% | 5% |
S: 43%

Q fact-table: target for applications decided within 20 working days
A: | Applications decided in 20 working days | 88% | 54% | 67% | 95% |
S: 95%

Q fact-table: What share of journeys arrived on time in September 2022?
A: | Journeys arriving within 10 minutes of time | 96% | 89% | 93% | 97% |
S: 89%

Q paraphrase: are the escorts all up to date on keeping children safe
A: | Assistants with current safeguarding training | 97% | 91% | 94% | 100% |
S: 94%

Q paraphrase: when parents moan officially, how often do they hear back on time now?
A: | Complaints answered in 15 working days | 81% | 36% | 52% | 90% |
S: 52%

Q comparison: Did formal complaints go up or down between September and October?
A: In October there were 73 formal complaints, down from 208 in September.
S: 73 formal complaints, down from 208

Q paraphrase: what compensation have the watchdog made you cough up
A: The Local Government Ombudsman has opened six cases, of which two have been upheld, with £900 and £1,350 to be paid to the families.
S: £900 and £1,350

Q paraphrase: what happened about that kiddie forgotten on the minibus?
A: On 11 October a pupil of the Larchmount School was left on a vehicle at the depot for 50 minutes.
A: The child was unharmed.
A: The driver and assistant were suspended, the contract with Kestrel Minibuses was ended on 14 October, and the matter has been referred to the Local Authority Designated Officer (LADO).

Q date: When was the Kestrel Minibuses contract ended?
A: The driver and assistant were suspended, the contract with Kestrel Minibuses was ended on 14 October, and the matter has been referred to the Local Authority Designated Officer (LADO).
S: 14 October

Q definition: LADO stands for
A: The driver and assistant were suspended, the contract with Kestrel Minibuses was ended on 14 October, and the matter has been referred to the Local Authority Designated Officer (LADO).
S: Local Authority Designated Officer

Q paraphrase: how much will my 17 year old have to pay to get to college if this goes through
A: It is proposed to raise these to £930 and £465 from September 2023, and to offer a personal travel budget (PTB) in place of a vehicle wherever that is cheaper.
S: £930

Q fact-text: What do post-16 learners on a low income pay at present?
A: Learners aged 16 to 18 now pay £600 a year towards their transport, or £300 where the household is on a low income.
S: £300

Q reason: why won't 19 to 25s be charged
A: Learners aged 19 to 25 would not be charged, since the law does not permit it, but each application would be looked at by a panel.
S: since the law does not permit it

Q paraphrase: do parents like being handed cash to sort it themselves?
A: Of 689 replies, 74% opposed the higher charge and 15% supported it; on personal travel budgets 46% were in favour and 31% against.
S: 46% were in favour

Q paraphrase: what are head teachers scared of
A: Four of the seven special school heads feared that some learners would drop out.
S: some learners would drop out

Q fact-text: yearly income expected from the higher post-16 charges
A: Should the proposals be agreed, they are expected to bring in £214,000 a year from charges and to save £390,000 from travel budgets, less £85,000 for two travel trainers.
S: £214,000 a year

Q paraphrase: how many learnt to catch the bus on their own last year and still do it
A: In 2021/22 44 young people finished the training, of whom 31 now travel by bus alone.
S: 31

Q fact-table: when is the single application form due
A: | 3 | Single application form with EHCP review | Head of SEND | 28 February 2023 | Under way |
S: 28 February 2023

Q list: which recovery actions are finished?
A: | 1 | Re-tender the 46 Sprintline routes | Head of Passenger Transport | 31 October 2022 | Done |
A: | 7 | Letters to families left without transport | Head of Passenger Transport | 30 September 2022 | Done |

Q paraphrase: whats slipped on the fix-it list
A: | 5 | End-of-run check by tag and photograph | Head of Passenger Transport | 16 December 2022 | Late |
S: End-of-run check by tag and photograph

Q fact-table: who leads on bringing minibuses in house
A: | 4 | Bring 12 minibuses into the Council's own fleet | Fleet Manager | 30 June 2023 | Under way |
S: Fleet Manager

Q date: When is Cabinet deciding on the post-16 changes?
A: The Committee asked for an account of costs, of performance since September, and of the changes proposed to the post-16 policy, on which Cabinet will decide on 13 December 2022.
S: 13 December 2022

Q paraphrase: is there any rainy day money left to cover it
A: The Director of Finance observes that the overspend is the largest in the directorate and that no contingency remains for 2022/23.
S: no contingency remains for 2022/23

Q fact-table: when does the new special school at rushby come to committee
A: | 20 January 2023 | Special school places: new 120-place school at Rushby | Head of SEND |
S: 20 January 2023

N unanswerable: Which member voted against Cllr Cobbold's proposal?
N unanswerable: how many of the 58 families are still being paid mileage
N unanswerable: What mileage rate will be paid under a personal travel budget?
N unanswerable: How many pupils were on the 46 Sprintline routes?
N unanswerable: how many primary pupils travel longer than the 45 minute guideline
N unanswerable: What did Cabinet decide about the £930 charge?
N unanswerable: Why did Sprintline Cars hand back the routes?
N unanswerable: How many pupils were carried in 2017/18?
N unanswerable: what was the absence rate in special schools in autumn 2022?
N unanswerable: how old was the child left on the vehicle at Larchmount?
N unanswerable: What became of the driver who was suspended after the disciplinary hearing?
N unanswerable: how many formal complaints were there in september 2021
N unanswerable: helpline calls abandoned in november
N unanswerable: What share of respondents who are parents opposed the charge?
N unanswerable: how much will the two travel trainers each be paid
N unanswerable: How much will it cost to buy 12 minibuses?
N unanswerable: when will the new school at Rushby open
N unanswerable: who are the other three members of the task and finish group
N unanswerable: How many learners aged 16 to 18 pay the £600 charge?
N unanswerable: what did the internal audit review find
N unanswerable: how many post 16 learners did the heads expect to drop out
N false-premise: Why did the Ombudsman uphold all six cases?
N false-premise: why has the share of pupils with a plan who are carried gone up
N false-premise: When will learners aged 19 to 25 start paying for transport?
N false-premise: Why did most respondents oppose personal travel budgets?
