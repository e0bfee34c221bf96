Q fact-text: How many residents were waiting for a Care Act assessment at the end of December 2019?
A: On 31 December 2019, 284 residents were waiting for a Care Act assessment, of whom 97 had waited longer than the 28 days that the Council has set itself.
S: 284

Q fact-text: assessments waiting over 28 days dec 2018
A: On 31 December 2018 the figures were 231 and 52.
S: 52

Q fact-text: What was the longest anyone had waited for an OT visit?
A: The longest wait was 41 weeks; the average was 13.
S: 41 weeks

Q fact-text: longest care act assessment wait
A: The longest wait for a Care Act assessment was 17 weeks.
S: 17 weeks

Q fact-text: What percentage of people with mental health needs had been reviewed in the year?
A: Among people with a learning disability the share was 78%, and among those with a mental health need 44%.
S: 44%

Q fact-text: learning disability review rate
A: Among people with a learning disability the share was 78%, and among those with a mental health need 44%.
S: 78%

Q fact-text: How much more per hour does the neighbouring borough pay OT locums?
A: The OT team has had four vacancies out of 13 since August, and two of the locums engaged in October left for a neighbouring borough that pays £4 an hour more.
S: £4 an hour

Q fact-text: market supplement OTs amount
A: A market supplement of £3,000 a year will be paid to OTs from 1 February 2020.
S: £3,000 a year

Q fact-text: What supplement did the unions want?
A: The unions had asked for £4,500.
S: £4,500

Q fact-text: annual cost of the OT market supplement in total
A: The market supplement costs £39,000 a year and the private OT visits £39,750, which will be met from the Improved Better Care Fund (iBCF).
S: £39,000 a year

Q fact-text: On average, how many people came to the Linden Centre each day in October?
A: The Linden Centre, in Hobday Ward, has 74 places and was attended on an average day in October by 46 people; the Rookery, in Sluice Ward, has 40 places and an average attendance of 37.
S: 46

Q fact-text: saving from closing the linden
A: Closure would save £418,000 a year, three-day opening £176,000.
S: £418,000 a year

Q fact-text: how many home care contracts will there be from june
A: Ms Kettley explained that the eleven contracts now held would be replaced by four "patch" contracts from 1 June 2020.
S: four "patch" contracts

Q paraphrase: how many of us are stuck in the queue for someone to come and look at grab rails and stairlifts
A: On the same day 366 residents were waiting for an OT visit.
S: 366

Q paraphrase: did the phone calls to people waiting find anybody who'd got worse
A: Of the 118 people telephoned in December, seven were found to have deteriorated and were seen within two days.
S: seven

Q paraphrase: are carers' own checks being done often enough
A: | Carers assessed | 702 | 645 | 498 | 525 | Amber |
S: 498

Q paraphrase: how much of their own cash did people stump up while waiting for gear
A: Healthwatch Marlbridge interviewed 46 people on the OT list; 31 had bought equipment with their own money, spending £140 on average.
S: £140 on average

Q paraphrase: hows the fixing up of the elevator at the linden going to cost
A: The building needs a new lift, priced at £92,000, and the lease runs out on 24 March 2022.
S: £92,000

Q paraphrase: have care home workers had their winter jabs
A: Dr Anand reported that 71% of residents over 65 had been vaccinated against flu, compared with 68% at the same point a year before, but that uptake among care staff was only 39%.
S: 39%

Q paraphrase: do locals want the day centre shut
A: There were 312 replies, of which 71% opposed closing the Linden Centre; 54% would accept reduced opening on three days a week.
S: 71% opposed closing the Linden Centre

Q paraphrase: how deep in the red is social care for grown ups
A: Adult Social Care is forecast to overspend by £2.85m on a net budget of £71.4m.
A: | Total | 71,400 | 74,250 | +2,850 | +2,700 |
S: £2.85m

Q paraphrase: quick pop-in visits, how common are they still
A: Mr Thorne asked why visits of 15 minutes had not been abolished; Ms Kettley replied that 6% of visits were still that short, all of them for checking medicines.
S: 6% of visits

Q paraphrase: are people with learning difficulties getting jobs that pay
A: | Learning disabled adults in paid work | 6.2% | 5.9% | 5.1% | 7% | Red |
S: 5.1%

Q paraphrase: are most of the firms that send carers round any good
A: | Home care providers rated good | 73% | 82% | 91% | 85% | Green |
S: 91%

Q fact-table: How many delayed transfer days a month were due to social care in 2018/19?
A: | Delayed transfers of care due to social care, days per month | 143 | 117 | 126 | 120 | Amber |
S: 117

Q fact-table: delayed transfers target
A: | Delayed transfers of care due to social care, days per month | 143 | 117 | 126 | 120 | Amber |
S: 120

Q fact-table: What share were still at home 91 days after reablement in Q3 2019/20?
A: | Still at home 91 days after reablement | 84.1% | 82.6% | 79.3% | 85% | Red |
S: 79.3%

Q fact-table: direct payments 2017/18 %
A: | People with a direct payment | 24% | 26% | 27% | 30% | Amber |
S: 24%

Q fact-table: Permanent care home admissions target per 100,000?
A: | Permanent admissions to care homes, 65+, per 100,000 | 512 | 478 | 391 | 480 | Green |
S: 480

Q fact-table: how many safeguarding concerns came in during 2018/19
A: | Safeguarding concerns received | 1,480 | 1,655 | 1,390 | – | – |
S: 1,655

Q fact-table: section 42 enquiries closed in 60 days latest
A: | Section 42 enquiries closed within 60 days | 71% | 77% | 81% | 80% | Green |
S: 81%

Q fact-table: satisfaction with care 2018/19
A: | Satisfied with care and support | 61% | 58% | – | 62% | – |
S: 58%

Q fact-table: What is the net budget for learning disabilities, in thousands?
A: | Learning disabilities | 24,100 | 25,420 | +1,320 | +1,290 |
S: 24,100

Q fact-table: mental health variance p9
A: | Mental health | 6,450 | 6,830 | +380 | +120 |
S: +380

Q fact-table: mental health variance at period 6
A: | Mental health | 6,450 | 6,830 | +380 | +120 |
S: +120

Q fact-table: older people home care forecast £000
A: | Older people: home care | 12,350 | 13,010 | +660 | +705 |
S: 13,010

Q fact-table: How far under budget is commissioning and management now?
A: | Commissioning and management | 2,350 | 1,705 | -645 | -310 |
S: -645

Q fact-table: Who is dealing with the audit of 15-minute visits?
A: | Audit of 15-minute visits | Mr Thorne | T Osei | 28 February 2020 | In hand |
S: T Osei

Q fact-table: who asked for the note about modern slavery
A: | Note on modern slavery referrals | Cllr Steiner | P Hurrell | 13 December 2019 | Overdue |
S: Cllr Steiner

Q who-said: Which member was afraid that small community-led agencies would lose out?
A: Cllr Docherty feared that small, Somali-led and Turkish-led agencies would be squeezed out.
S: Cllr Docherty

Q who-said: who spoke of a 19 week wait for a disabled parking permit
A: Cllr Marchetti said she knew of a woman who had waited 19 weeks.
S: Cllr Marchetti

Q who-said: What does Mr Thorne say about moving Linden members to the Rookery?
A: Mr Thorne, writing for the Pensioners' Forum, says that the Rookery "could not swallow" the Linden's members.
S: the Rookery "could not swallow" the Linden's members

Q decision: What proportion of sub-contracted hours did the Panel settle on recommending?
A: The Panel agreed, four members voting for and one against, to recommend 25%.
S: 25%

Q decision: linden centre recommendations november 2019 outcome
A: The Panel deferred its recommendations on the Linden Centre until carers had been heard.
S: deferred its recommendations on the Linden Centre until carers had been heard

Q decision: What does the Director recommend for the Linden Centre?
A: The Director recommends three-day opening from 6 July 2020.
S: three-day opening from 6 July 2020

Q decision: vote split on sub-contracting recommendation
A: The Panel agreed, four members voting for and one against, to recommend 25%.
S: four members voting for and one against

Q date: When do the new home care contracts begin?
A: Ms Kettley explained that the eleven contracts now held would be replaced by four "patch" contracts from 1 June 2020.
S: 1 June 2020

Q date: linden lease expiry date
A: The building needs a new lift, priced at £92,000, and the lease runs out on 24 March 2022.
S: 24 March 2022

Q date: by when is the average OT wait supposed to be down to eight weeks
A: The Panel is asked to (a) comment on the figures, (b) endorse the plan to bring the OT wait to an average of eight weeks by September 2020, and (c) receive an update in June.
S: September 2020

Q date: When is the visit to the Rookery due?
A: | Visit to the Rookery | Cllr Begum | M Kettley | 17 March 2020 | In hand |
S: 17 March 2020

Q reason: Why is the review rate so poor in mental health?
A: The low review rate in mental health results from the end of the joint arrangement with the hospital trust in March 2019, when nine social workers returned to the Council with caseloads of 35 each.
S: the end of the joint arrangement with the hospital trust in March 2019

Q reason: fall in reablement success cause
A: The decline in reablement is attributed to more people being discharged from Northgate Hospital with dementia.
S: more people being discharged from Northgate Hospital with dementia

Q reason: what were the remaining quarter-hour visits for
A: Mr Thorne asked why visits of 15 minutes had not been abolished; Ms Kettley replied that 6% of visits were still that short, all of them for checking medicines.
S: all of them for checking medicines

Q list: Which measures are green on the scorecard?
A: | Permanent admissions to care homes, 65+, per 100,000 | 512 | 478 | 391 | 480 | Green |
A: | Section 42 enquiries closed within 60 days | 71% | 77% | 81% | 80% | Green |
A: | Home care providers rated good | 73% | 82% | 91% | 85% | Green |

Q list: overdue items in the action log
A: | Blue badge waits by month | Cllr Marchetti | T Osei | 10 January 2020 | Overdue |
A: | Note on modern slavery referrals | Cllr Steiner | P Hurrell | 13 December 2019 | Overdue |

Q list: Which care groups are forecast under budget?
A: | Physical disabilities | 5,200 | 5,055 | -145 | -60 |
A: | Commissioning and management | 2,350 | 1,705 | -645 | -310 |

Q comparison: How do the two day centres compare on cost per attendance?
A: The cost per attendance is £88 at the Linden Centre and £61 at the Rookery.
S: £88 at the Linden Centre and £61 at the Rookery

Q comparison: flu jabs over 65s compared with last year
A: Dr Anand reported that 71% of residents over 65 had been vaccinated against flu, compared with 68% at the same point a year before, but that uptake among care staff was only 39%.
S: 71% of residents over 65 had been vaccinated against flu, compared with 68% at the same point a year before

Q comparison: Has the home care overspend grown or shrunk since period 6?
A: | Older people: home care | 12,350 | 13,010 | +660 | +705 |

Q definition: What is the difference between a review and a reassessment?
A: A "review" is a conversation, which may be by telephone, about whether the support still meets the person's needs; a "reassessment" is carried out face to face when needs have changed.

Q definition: what does DoLS mean
A: Deprivation of Liberty Safeguards (DoLS) are authorisations under which a person without capacity may lawfully be deprived of liberty in a care home or hospital.
S: authorisations under which a person without capacity may lawfully be deprived of liberty in a care home or hospital

N unanswerable: How many people were waiting for an OT visit on 31 December 2018?

N unanswerable: what does a financial assessment involve

N unanswerable: How many people live in Hobday Ward?

N unanswerable: Which member voted against the 25% recommendation?

N unanswerable: What would closing the Rookery save each year?

N unanswerable: satisfaction with care and support at q3 2019/20

N unanswerable: How many people over 65 had a flu jab in 2017?

N unanswerable: name of the private firm doing OT visits

N unanswerable: cost of the blue badge service

N unanswerable: How many safeguarding concerns came from care homes?

N false-premise: Why did the Panel vote to close the Linden Centre?

N false-premise: Why did Healthwatch call for the private firm's contract to be ended?

N false-premise: Why has physical disabilities gone over its budget?

N false-premise: How much will abolishing 15-minute visits save?

N false-premise: What did the Carers' Partnership say in support of closing the Linden Centre?
