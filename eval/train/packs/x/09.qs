Q fact-text: how much did services cost in all last year
A: 1.1 The Authority spent £211.6 million on services in 2017/18 against a net budget of £208.9 million.
S: £211.6 million

N unanswerable: what is forecast to be spent on services in 2018/19

Q paraphrase: where did they get the money to plug the hole
A: The overspending of £2.7 million was met from the Budget Stabilisation Reserve.
S: the Budget Stabilisation Reserve

N unanswerable: how much of the Budget Stabilisation Reserve will be used in 2018/19

Q fact-text: over or under budget in 2016/17?
A: In 2016/17 there had been an underspending of £0.4 million.
S: an underspending of £0.4 million

N unanswerable: over or under budget in 2015/16

N false-premise: what caused the overspending of £0.4 million in 2016/17?

Q reason: why did the kids' department blow its budget
A: 1.2 The largest overspending, £3.9 million, was in Children's Services, where the number of children placed in residential homes went from 41 to 57.
S: the number of children placed in residential homes went from 41 to 57

N unanswerable: why did Adult Services overspend by £1.1 million

N unanswerable: how many children were placed with foster carers at 31 March 2018

N unanswerable: what does a place in a residential home cost a week?

Q fact-text: Highways underspending
A: Underspendings on debt charges (£1.6 million) and on Highways (£0.7 million) went some way to make up for these.
S: £0.7 million

N unanswerable: why did Highways underspend

Q fact-text: savings made 2017/18
A: 1.3 Savings of £12.8 million were planned for the year; £10.3 million were made.
S: £10.3 million

N unanswerable: savings made in 2016/17

Q reason: why did the buses review slip
A: The chief shortfall was in the review of passenger transport, which was put off because the consultants withdrew.
S: the consultants withdrew

N unanswerable: which firm of consultants withdrew from the review of passenger transport

N unanswerable: how much was to be saved by the review of passenger transport?

Q fact-text: what's the savings plan for 2018/19
A: Savings of £9.5 million are planned for 2018/19.
S: £9.5 million

N unanswerable: what's the savings plan for 2019/20

Q comparison: has the workforce shrunk
A: 1.4 The Authority employed 3,214 people (full-time equivalent) at 31 March 2018, compared with 3,377 a year before.
S: 3,214 people (full-time equivalent) at 31 March 2018, compared with 3,377

N false-premise: why did the number of people employed go up to 3,377?

N unanswerable: how many agency workers did the Authority have at 31 March 2018

Q paraphrase: how many were sacked to cut jobs rather than going willingly
A: There were 14 compulsory redundancies.
S: 14

N unanswerable: What did the 14 compulsory redundancies cost?

Q fact-text: cost of voluntary redundancy
A: Ninety-eight left by voluntary redundancy at a cost of £2.2 million.
S: £2.2 million

N unanswerable: how many left by voluntary redundancy in 2016/17

Q fact-text: how much of the capital went on the new northern road
A: 1.5 Capital spending was £46.3 million, of which £17.5 million went on the Northern Distributor Road, £11.2 million on schools and £6.0 million on the purchase of Fenland Retail Park.
S: £17.5 million

N unanswerable: what will the Northern Distributor Road cost in all

N unanswerable: how much of the capital spending went on libraries

Q reason: what stopped the new swimming baths and gym being started?
A: The Leisure Centre was not begun, owing to ground contamination.
S: ground contamination

N unanswerable: when will the Leisure Centre be begun

N false-premise: how much was spent on building the Leisure Centre in 2017/18?

Q fact-text: council tax collection rate
A: 1.6 Council tax collected in the year was 97.4 per cent of the sum due, and business rates 98.6 per cent.
S: 97.4 per cent

N unanswerable: council tax collection rate in 2016/17

N unanswerable: how much council tax was written off

Q paraphrase: how much did the rates bill for homes go up, and how much of that was for old folk's care
A: The council tax rate was raised by 4.99 per cent, of which 3 per cent was the adult social care precept.
S: 4.99 per cent

N unanswerable: by how much will council tax be raised in 2019/20

Q fact-text: minimum prudent balance
A: 1.7 The General Fund balance stays at £8.0 million, which the Chief Financial Officer regards as the least that is prudent.
S: £8.0 million

N false-premise: why did the General Fund balance fall in 2017/18?

Q paraphrase: is the black hole for staff retirement any smaller
A: 1.8 The pension deficit, as measured by the actuary, Barton Lisle, fell by £22 million to £287 million, mainly because of a higher discount rate.
S: fell by £22 million to £287 million

N false-premise: what made the pension deficit rise by £22 million?

N unanswerable: what discount rate did the actuary use

N unanswerable: what fee did Barton Lisle charge as actuary

Q fact-text: pension contributions paid by the Authority
A: The Authority paid £14.9 million into the fund.
S: £14.9 million

N unanswerable: pension contributions paid by employees

Q fact-table: net cost of Waste 2017/18
A: | Waste | 16.5 | 16.9 | 17.2 | 17.8 |
S: 17.2

N unanswerable: net cost of Waste 2015/16

N unanswerable: how many tonnes of waste were collected in 2017/18

Q fact-table: budget for libraries this coming year
A: | Libraries and Culture | 6.9 | 6.3 | 6.2 | 5.7 |
S: 5.7

N unanswerable: how many libraries will shut under the 2018/19 budget

Q fact-table: adult services actual two years ago, 16/17
A: | Adult Services | 71.8 | 73.5 | 74.6 | 76.0 |
S: 71.8

N unanswerable: budget for Adult Services 2016/17

Q comparison: which service will lose most between its 2017/18 actual and 2018/19 budget, children's or libraries?
A: | Children's Services | 43.2 | 42.9 | 46.8 | 46.1 |
A: | Libraries and Culture | 6.9 | 6.3 | 6.2 | 5.7 |

Q fact-table: how much have schools squirrelled away now
A: | Schools balances | 7.8 | 6.5 | 5.2 | Held by schools |
S: 5.2

N unanswerable: how many schools were in deficit at 31 March 2018

N unanswerable: schools balances at 31 March 2015

Q fact-table: what's the elections pot for
A: | Elections | 0.3 | 0.4 | 0.5 | May 2019 poll |
S: May 2019 poll

N unanswerable: what will the May 2019 poll cost

Q fact-table: transformation reserve March 2017
A: | Transformation | 6.1 | 5.0 | 3.1 | One-off costs |
S: 5.0

N unanswerable: transformation reserve forecast for March 2019

N false-premise: on what was the Waste contract reserve spent as it fell to March 2018?

Q fact-table: what does the chief exec get paid
A: | Rupert Standish | Chief Executive | 158,000 | 159,580 | |
S: 159,580

N unanswerable: What pension contribution was paid for Rupert Standish?

N unanswerable: what was the Chief Executive paid in 2015/16

Q date: when did the children's director go
A: | Joanne Ffitch | Director, Children | 121,000 | 61,100 | Left 30 September 2017 |
S: 30 September 2017

N unanswerable: why did Joanne Ffitch leave on 30 September 2017

N unanswerable: was Joanne Ffitch given a pay-off

Q who-said: who took over as Director of Children
A: | Bashir Noor | Director, Children | – | 60,250 | From 2 October 2017 |
S: Bashir Noor

N unanswerable: what is Bashir Noor's full-year salary for 2018/19?

Q reason: why is the value for money opinion qualified
A: Our opinion on value for money will be qualified ("except for") on account of the Inspectorate's judgement in November 2017 that services for children in need of help were inadequate.
S: the Inspectorate's judgement in November 2017 that services for children in need of help were inadequate

N false-premise: why will the auditor's opinion on the accounts be qualified?

N unanswerable: when will the Inspectorate visit services for children in need of help again

Q paraphrase: what big mistake did the outside auditors spot
A: 3.2 We found one material misstatement: the Fenland Retail Park had been valued at £6.0 million, its cost, where the valuer's figure was £5.2 million.
S: the Fenland Retail Park had been valued at £6.0 million, its cost, where the valuer's figure was £5.2 million

N unanswerable: what rent does Fenland Retail Park bring in a year

N unanswerable: from whom was the Fenland Retail Park bought?

Q fact-text: how much do the uncorrected errors add up to
A: Four lesser errors, coming to £390,000 in all, have been left uncorrected, as they are not material.
S: £390,000

N unanswerable: what is the auditor's materiality level

N false-premise: when did management correct the four lesser errors?

Q fact-text: audit fee before the add-on
A: The fee is £118,750, to which £9,200 is added for work on the objection mentioned below.
S: £118,750

N unanswerable: audit fee for 2016/17

Q paraphrase: what did that voter complain to the auditors about
A: 3.4 A local elector objected to the Authority's borrowing by means of Lender Option Borrower Option (LOBO) loans, of which the Authority holds £38 million.
S: the Authority's borrowing by means of Lender Option Borrower Option (LOBO) loans

N unanswerable: what is the name of the local elector who objected to the LOBO loans

N unanswerable: what interest does the Authority pay on its LOBO loans

Q decision: was the elector's objection accepted
A: We have not upheld the objection, but we advise that the loans be reported to members yearly.
S: We have not upheld the objection

Q definition: lobo
A: 3.4 A local elector objected to the Authority's borrowing by means of Lender Option Borrower Option (LOBO) loans, of which the Authority holds £38 million.
S: Lender Option Borrower Option

Q list: which audits came out limited
A: | Direct payments | 15 | 22 | Limited | 3 |
A: | School: Fen Edge Primary | 5 | 6 | Limited | 2 |

N unanswerable: What were the three priority 1 recommendations on direct payments?

N unanswerable: when will the cyber security audit be finished

Q fact-table: how many days were spent on looking at payroll
A: | Payroll | 20 | 18 | Substantial | 0 |
S: 18

N unanswerable: how many days were planned for the audit of council tax

Q fact-text: how many agreed audit actions get done on time?
A: 4.1 The Head of Internal Audit, Ms Colleen Drury, says that 71 per cent of agreed actions were carried out on time; the aim is 85 per cent.
S: 71 per cent

N unanswerable: when does Ms Drury expect to reach 85 per cent

Q paraphrase: did they get the cash back from the fake bill
A: The money has been recovered.
S: recovered

N unanswerable: who in Highways approved the false invoice for £4,860

N false-premise: how many frauds were found in Adult Services?

Q who-said: who's the new lay person on the committee
A: 41. Councillor Ingrid Sallis (Chair) welcomed the new independent member, Mr Dominic Yaxley.
S: Mr Dominic Yaxley

N unanswerable: whom did Mr Dominic Yaxley replace as independent member

Q decision: was it agreed to stop purchasing shops and so on for now?
A: 43. Councillor Peck proposed that the Committee ask Cabinet to buy no more commercial property until a strategy had been agreed; seconded by Councillor Jessop, this was carried by four votes to three.
S: carried by four votes to three

N unanswerable: which three members voted against Councillor Peck's proposal

N false-premise: why did Councillor Thurlow second Councillor Peck's proposal?

N unanswerable: what did Cabinet reply about buying commercial property

Q fact-text: whistleblowing disclosures from schools
A: Seven disclosures had been made in 2017/18, of which two were from schools.
S: two

N unanswerable: whistleblowing disclosures in 2016/17

N unanswerable: which councillor proposed the Whistleblowing Policy on 30 July

Q fact-text: how many complaints to the Ombudsman were upheld
A: 45. The complaints report showed that the Local Government Ombudsman had upheld eleven of 26 complaints.
S: eleven of 26

N unanswerable: how much compensation did the Ombudsman order in the eleven complaints upheld

Q decision: how often will the risk list come to them now
A: 46. The Committee asked that the risk register be brought every quarter in place of every half-year.
S: every quarter
