Q fact-text: What was the Fund worth on 30 June 2024?
A: The value of the Fund rose from £2,148 million at 31 March 2024 to £2,171 million at 30 June 2024; at 30 June 2023 it had been £1,987 million.
S: £2,171 million

Q fact-text: fund value june 2023
A: The value of the Fund rose from £2,148 million at 31 March 2024 to £2,171 million at 30 June 2024; at 30 June 2023 it had been £1,987 million.
S: £1,987 million

Q fact-text: What did the Fund return over one year?
A: Over one year the Fund returned 9.8% against 10.6%, and over five years 6.9% a year against 6.4%.
S: 9.8%

Q fact-text: benchmark return for the June quarter
A: The return for the quarter was 1.3%, against a benchmark of 1.9%.
S: 1.9%

Q fact-text: What was the funding level at the 2020 valuation?
A: It was estimated at 147% at 30 June 2024, compared with 139% at the valuation of 31 March 2023 and 104% at the valuation of 31 March 2020.
S: 104%

Q fact-text: How many transfer cases were outstanding at 30 June 2024?
A: The backlog of transfers stood at 322 at 30 June 2024.
S: 322

Q fact-text: transfer backlog end of December 2023
A: The Pensions Manager, Fiona Strang, reported that the backlog of transfers had been brought down from 640 cases at the end of December 2023 to 415 at the end of March 2024, and undertook to have it below 200 by the end of December 2024.
S: 640

Q fact-text: how many deferred members does the fund have?
A: Membership at 30 June 2024 stood at 24,306: 9,209 active, 6,871 deferred and 8,226 pensioners and dependants.
S: 6,871

Q fact-text: What will the dashboards software cost in its first year?
A: A contract with the software supplier, at £58,000 for the first year and £21,000 a year thereafter, was signed on 12 July 2024.
S: £58,000

Q fact-text: share of active members sent benefit statements on time in the previous year
A: Annual benefit statements were issued to 98.9% of active members by 31 August 2024, against 99.6% the year before; the missing 101 all work for the Leisure Trust, whose year-end file arrived on 19 August, almost four months late.
S: 99.6%

Q fact-table: What return did Carrick Global achieve in the quarter?
A: | Carrick Global | Active equity | 588 | 583 | -0.9 | 2.6 |
S: -0.9

Q fact-table: carrick global benchmark %
A: | Carrick Global | Active equity | 588 | 583 | -0.9 | 2.6 |
S: 2.6

Q fact-table: value of the tidewater infrastructure holding at the end of june
A: | Tidewater | Infrastructure | 207 | 219 | 2.9 | 2.0 |
S: 219

Q fact-table: How much was in UK property at 31 March 2024?
A: | Skerry Property | UK property | 198 | 199 | 0.6 | 1.2 |
S: 198

Q fact-table: What contribution rate does Island Ferries pay for 2024 to 2027?
A: | Island Ferries Ltd | 27.6 | 24.2 | 175 | Closed |
S: 24.2

Q fact-table: lorne college employer rate 2021-24
A: | Lorne College | 20.4 | 17.9 | 388 | Open |
S: 20.4

Q fact-table: number of active members at the Leisure Trust
A: | Leisure Trust | 18.0 | 14.1 | 496 | Open |
S: 496

Q fact-table: What percentage of transfer out quotations met the standard in Q1 2024/25?
A: | Transfer out quotation | 20 | 85 | 49 | 46 | 171 | Red |
S: 46

Q fact-table: transfer in quotations q4 2023/24 pct
A: | Transfer in quotation | 20 | 85 | 52 | 60 | 133 | Red |
S: 52

Q fact-table: How many days are allowed for a retirement quotation?
A: | Retirement quotation | 15 | 90 | 78 | 81 | 506 | Amber |
S: 15

Q fact-table: number of refunds dealt with in quarter 1
A: | Refund paid | 10 | 90 | 92 | 91 | 204 | Green |
S: 204

Q fact-table: What is the June score for loss of key staff?
A: | R5 Loss of key staff | F Strang | 12 | 16 | 8 | Up |
S: 16

Q fact-table: who owns risk R14
A: | R14 Remedy deadline missed | J Petrie | 9 | 12 | 6 | Up |
S: J Petrie

Q paraphrase: how much of our pension pot is still in dirty energy firms
A: Its spokesperson, Ms Catriona Wylie, said that 4.1% of the Fund, some £88 million, was still in oil and gas and asked that all of it be sold by 2027.
S: 4.1% of the Fund, some £88 million

Q paraphrase: were dead people still being paid? how much went out
A: The limited rating was due to 14 payments having continued after a death had been notified, to a total of £31,260, of which £24,900 has been recovered.
S: £31,260

Q paraphrase: how much of the money sent to people who'd passed away did they claw back
A: The limited rating was due to 14 payments having continued after a death had been notified, to a total of £31,260, of which £24,900 has been recovered.
S: £24,900

Q paraphrase: whats the council saving by paying less into the scheme
A: Reducing the Council's rate by 3.5 points releases £6.4 million a year to its budget.
S: £6.4 million a year

Q paraphrase: how many folk are actually drawing money out already, widows included
A: Membership at 30 June 2024 stood at 24,306: 9,209 active, 6,871 deferred and 8,226 pensioners and dependants.
S: 8,226

Q paraphrase: what do callers think of the phone line
A: Eighty-three per cent were satisfied with the help given on the telephone, and 57% with the website.
S: Eighty-three per cent were satisfied

Q paraphrase: how many extra staff are they after and what's the bill
A: Staffing review: the review proposes three additional posts, at a cost of £129,000 a year, namely one senior technician, one technician and one communications officer.
S: three additional posts, at a cost of £129,000 a year

Q paraphrase: how many people turn out to be owed more because of the age bias business?
A: Of 5,130 members who may be affected, records have been checked for 3,480, and 212 so far will see their pensions rise, by £94 a year on average.
S: 212

Q paraphrase: how bad is the hacking danger scored right now
A: | R2 Cyber attack on member records | F Strang | 20 | 20 | 12 | Level |
S: 20

Q paraphrase: are couples splitting up getting their figures on time
A: | Divorce information | 30 | 95 | 100 | 100 | 22 | Green |
S: 100

Q who-said: Who said a quote takes longer than a mortgage?
A: Mr Yuill said that members were waiting longer for a quotation than for a mortgage.
S: Mr Yuill

Q who-said: who warned that selling oil shares in a hurry could cost £3.5 million
A: The Investment Manager, Bruce Haldane, advised that the figure had been 6.7% in March 2021 and that a forced sale might cost £3.5 million.
S: Bruce Haldane

Q who-said: Who wanted the Board's preference for 2030 written down?
A: Mr Corrigall asked that the Board's preference for a target of 2030 be minuted.
S: Mr Corrigall

Q decision: How did members vote on oil and gas in June?
A: On a roll call vote, 2 members voted for the motion and 4 for the amendment, which accordingly became the finding of the meeting.
S: 2 members voted for the motion and 4 for the amendment

Q decision: What did Councillor Baird's successful amendment require?
A: Councillor Baird, seconded by Councillor O'Halloran, moved as an amendment that managers be required to report their engagement with companies each quarter and that no date be set.
S: that managers be required to report their engagement with companies each quarter and that no date be set

Q decision: admin performance report june – what was the committee's decision
A: The Committee **noted** the report and **instructed** a review of staffing.
S: **noted** the report and **instructed** a review of staffing

Q date: When must the McCloud work be complete?
A: The work must be finished by 31 August 2025.
S: 31 August 2025

Q date: deadline for joining the pensions dashboards
A: The Fund must connect to the national pensions dashboards by 31 October 2025.
S: 31 October 2025

Q date: what day did the Leisure Trust's file turn up
A: Annual benefit statements were issued to 98.9% of active members by 31 August 2024, against 99.6% the year before; the missing 101 all work for the Leisure Trust, whose year-end file arrived on 19 August, almost four months late.
S: 19 August

Q reason: Why has Carrick Global done worse than its benchmark?
A: Carrick Global lagged its benchmark chiefly because it holds none of the largest American technology shares.
S: it holds none of the largest American technology shares

Q reason: why hasn't the transfers backlog dropped as fast as planned
A: It has fallen more slowly than planned since two of the four technicians were moved to the remedy project in April.
S: two of the four technicians were moved to the remedy project in April

Q list: Which risks have gone up since March?
A: | R5 Loss of key staff | F Strang | 12 | 16 | 8 | Up |
A: | R9 Poor employer data | F Strang | 12 | 15 | 6 | Up |
A: | R14 Remedy deadline missed | J Petrie | 9 | 12 | 6 | Up |

Q list: employers closed to new members
A: | Island Ferries Ltd | 27.6 | 24.2 | 175 | Closed |
A: | Small admitted bodies | 25.1 | 22.6 | 93 | Closed |

Q list: Which tasks are amber?
A: | Retirement quotation | 15 | 90 | 78 | 81 | 506 | Amber |
A: | Deferred benefit set up | 40 | 85 | 70 | 76 | 389 | Amber |

Q comparison: Is our infrastructure holding above or below what the strategy allows?
A: The strategy allows 15% for infrastructure, against 10.1% held at 30 June 2024, and a further commitment of £75 million to Tidewater's fourth fund is proposed.

Q comparison: cost per member after new posts vs Scottish average
A: The cost of administration would go from £24.10 to £29.40 a member, against a Scottish average of £31.15 in 2022/23.

Q definition: what does funding level mean
A: The funding level is the value of the assets expressed as a percentage of the value of the benefits promised to date.
S: the value of the assets expressed as a percentage of the value of the benefits promised to date

Q definition: Who counts as a deferred member?
A: A deferred member is one who has left the employer but has not yet drawn the pension.
S: one who has left the employer but has not yet drawn the pension

N unanswerable: What was the Fund worth at 31 March 2023?
N unanswerable: How much does Ms Strang earn as Pensions Manager?
N unanswerable: transfers backlog at 30 June 2023
N unanswerable: which four councillors voted for the amendment on fossil fuels
N unanswerable: What fee does Carrick Global charge the Fund?
N unanswerable: Why did the phone service score better than the website?
N unanswerable: How many satisfaction survey replies came in last year?
N unanswerable: Which employers paid contributions late during the quarter?
N unanswerable: what rate will the Council pay from April 2027
N unanswerable: name of the firm of actuaries that gave the warning about 2027
N false-premise: When will all oil and gas holdings be gone, now that the Committee has set a date?
N false-premise: Which manager is taking over from Carrick Global?
N false-premise: Why was the misdirected email reported to the Regulator?
N false-premise: what was behind the limited assurance for Contributions
N false-premise: Why did Forestry beat its benchmark last quarter?
