Q fact-text: How many covid business grants did Mr Sethi think were fraudulent?
A: The Head of Internal Audit, Mr Vikram Sethi, said that 4,812 grants had been paid, worth £51.3m, and that 23 were thought to be fraudulent, worth £235,000, of which £90,000 had been got back.
S: 23

Q fact-text: fraudulent grants recovered amount
A: The Head of Internal Audit, Mr Vikram Sethi, said that 4,812 grants had been paid, worth £51.3m, and that 23 were thought to be fraudulent, worth £235,000, of which £90,000 had been got back.
S: £90,000

Q fact-text: What extra fee did the external auditor want on top of the scale fee?
A: Ms Prothero said that an additional £38,500 was being sought above the scale fee of £112,000.
S: £38,500

Q fact-text: How many audit days were in the plan approved in March 2020?
A: The plan approved in March 2020 was for 1,240 days.
S: 1,240 days

Q fact-text: audit days actually delivered 2020/21
A: In the event 941 days were delivered, which is 96% of the revised plan.
S: 941

Q fact-text: How many limited assurance reports were issued in 2020/21?
A: Forty-four reports were issued: three gave substantial assurance, 22 moderate, 16 limited and three nil.
S: 16

Q fact-text: limited assurance reports in 2019/20
A: In the previous year 61 reports were issued, of which nine gave limited and one nil.
S: nine

Q fact-text: How many high priority recommendations were open on 31 March 2021?
A: On 31 March 2021 there were 187 recommendations open, of which 66 were high priority.
S: 66

Q fact-text: high priority recs open march 2020
A: On 31 March 2020 there were 143 open and 38 high priority.
S: 38

Q fact-text: What was the deficit at Brindle Lane Primary?
A: *Brindle Lane Primary School.* The school had a deficit of £148,000 that had not been reported to governors.
S: £148,000

Q fact-text: how much was the moorside stock meant to be worth on the books
A: *Moorside depot stores.* A count in November 2020 found stock worth £64,300 against a book value of £91,800.
S: £91,800

Q fact-text: How much was overpaid to leavers in 2020/21?
A: *Payroll.* Overpayments of £118,000 were made to leavers, against £71,000 in the year before, because managers submitted leavers' forms late.
S: £118,000

Q fact-text: estimated repair cost Ludd Street wall
A: Repair is estimated at £2.2m, for which there is no budget.
S: £2.2m

Q paraphrase: how many staff fell for the dodgy email test last year in feb 2021
A: *Cyber security.* Of 5,100 staff sent a false phishing message in February 2021, 612 clicked the link.
S: 612

Q paraphrase: how many company credit cards have been taken off people
A: The Director of Resources has withdrawn 81 cards.
S: 81

Q paraphrase: what share of the wages paid out to people who'd already gone did we get back
A: Sixty-two per cent has been recovered.
S: Sixty-two per cent

Q paraphrase: how big is the hole in next years money
A: The budget gap for 2022/23 is now put at £13.8m; in March it was £10.4m.
S: £13.8m

Q paraphrase: how many council houses did the fraud lot get back off cheats
A: Tenancy fraud brought back 14 homes and single person discount reviews raised £193,000.
S: 14 homes

Q paraphrase: card spending without any paperwork, how many
A: Of 150 transactions tested, 57 had no receipt and 12 had been split to evade the limit of £1,000.
S: 57

Q paraphrase: who moaned the auditors were being paid more for being slow
A: Councillor Nettleton called this "money for lateness".
S: Councillor Nettleton

Q paraphrase: what came of the boss of brindle lane school
A: The head teacher resigned in January 2021.
S: resigned in January 2021

Q paraphrase: has anyone been done in court for pinching covid money
A: Councillor Crossley asked how many were being prosecuted; Mr Sethi replied that two files were with the police.
S: two files were with the police

Q paraphrase: what does the place director say is wrong about the missing stock
A: The Chief Executive and the directors commented on the draft in June; the Director of Place disputes the finding on depot stores, since he says that £15,000 of the difference had been booked twice.
S: he says that £15,000 of the difference had been booked twice

Q paraphrase: how overall do they rate the council's checks and balances this year
A: The Head of Internal Audit's opinion for 2020/21 is one of "limited assurance" on the framework of governance, risk management and control.
S: "limited assurance"

Q paraphrase: can i look at the books myself and when
A: The draft was published on 29 June 2021 and the period in which electors may inspect the accounts runs from 1 July to 11 August 2021.
S: 1 July to 11 August 2021

Q fact-table: What assurance did the taxi licensing audit get in 2020/21?
A: | Taxi licensing | Place | Limited | Limited (2018) | 4 | October 2020 |
S: Limited

Q fact-table: cemeteries income previous assurance
A: | Cemeteries income | Place | Moderate | Nil (2017) | 1 | September 2020 |
S: Nil (2017)

Q fact-table: How many high priority actions came out of the direct payments audit?
A: | Direct payments | Adults | Limited | Moderate (2017) | 5 | February 2021 |
S: 5

Q fact-table: When was the payroll audit report issued?
A: | Payroll | Resources | Limited | Moderate (2019) | 3 | December 2020 |
S: December 2020

Q fact-table: council tax audit opinion this time
A: | Council tax | Resources | Substantial | Moderate (2019) | 0 | August 2020 |
S: Substantial

Q fact-table: high priority actions Brindle Lane
A: | Brindle Lane Primary School | Children | Nil | Substantial (2015) | 11 | March 2021 |
S: 11

Q fact-table: Which directorate does the foster carer payments audit fall under?
A: | Foster carer payments | Children | Moderate | Moderate (2018) | 1 | November 2020 |
S: Children

Q fact-table: cyber attack risk score june 2021
A: | S3 | Cyber attack | Director of Resources | 20 | 16 | 12 | Dual sign-in, September |
S: 16

Q fact-table: What did the cyber attack risk score in March?
A: | S3 | Cyber attack | Director of Resources | 20 | 16 | 12 | Dual sign-in, September |
S: 20

Q fact-table: target score for S5 retaining wall
A: | S5 | Collapse of Ludd Street retaining wall | Director of Place | 12 | 16 | 6 | Survey, July |
S: 6

Q fact-table: Who owns the risk of the airport dividend?
A: | S6 | Airport dividend not paid | Director of Resources | 20 | 20 | 15 | Write-down, March 2022 |
S: Director of Resources

Q fact-table: what is being done next about a care provider going under
A: | S2 | Failure of a care provider | Director of Adults | 15 | 12 | 9 | Provider fund, August |
S: Provider fund, August

Q fact-table: score for the Calden valley flooding back in march
A: | S9 | Flooding of the Calden valley | Director of Place | 16 | 12 | 12 | Gauge installed, May |
S: 16

Q fact-table: Who is responsible for the treasury management training?
A: | Training on treasury management | Dr Wray | 10 June 2021 | Late |
S: Dr Wray

Q fact-table: state of speak-up line tender
A: | Outside speak-up line, tender | J Ashdown | 31 August 2021 | On course |
S: On course

Q who-said: Who asked if the auditor's fee would go up?
A: Mr Pugh asked whether the fee would rise.
S: Mr Pugh

Q who-said: Which officer wanted to keep the mailbox for whistleblowers?
A: The Monitoring Officer, Mrs Joan Ashdown, preferred that the present mailbox be kept.
S: The Monitoring Officer, Mrs Joan Ashdown

Q who-said: whose idea was an outside phone line for staff reports
A: Dr Wray proposed that reports be made to an outside telephone line.
S: Dr Wray

Q decision: What did the Committee decide about the extra audit fee?
A: The Committee resolved to object to the additional fee, by five votes to three.
S: to object to the additional fee, by five votes to three

Q decision: speak up policy resolution april 2021
A: Resolved: that an outside line be tried for twelve months from 1 September 2021.
S: an outside line be tried for twelve months from 1 September 2021

Q decision: What is the Committee being asked to do about the services given nil assurance?
A: To receive the opinion and to ask the directors of the three services given nil assurance to attend on 30 September 2021.
S: to ask the directors of the three services given nil assurance to attend on 30 September 2021

Q date: On what date was the 2019/20 audit opinion given?
A: Ms Sian Prothero, of the external auditor Keele Marrow LLP, reported that the opinion on the 2019/20 accounts had been given on 26 March 2021, four months after the deadline of 30 November 2020, because of the valuation of the Council's shares in the regional airport.
S: 26 March 2021

Q date: deadline missed for 2019/20 accounts opinion
A: Ms Sian Prothero, of the external auditor Keele Marrow LLP, reported that the opinion on the 2019/20 accounts had been given on 26 March 2021, four months after the deadline of 30 November 2020, because of the valuation of the Council's shares in the regional airport.
S: 30 November 2020

Q date: When does Keele Marrow now expect to finish the 2020/21 audit?
A: The audited accounts are due by 30 September 2021, but Keele Marrow LLP has given notice that it will not finish before 17 December.
S: 17 December

Q date: when's the audit plan for 22/23 being looked at
A: Work plan: 30 September 2021, nil assurance services, risk register; 16 December 2021, half-year treasury report, counter-fraud half-year; 27 January 2022, accounts 2020/21, procurement rules; 24 March 2022, audit plan 2022/23.
S: 24 March 2022

Q reason: Why were the 2019/20 accounts signed off late?
A: Ms Sian Prothero, of the external auditor Keele Marrow LLP, reported that the opinion on the 2019/20 accounts had been given on 26 March 2021, four months after the deadline of 30 November 2020, because of the valuation of the Council's shares in the regional airport.
S: the valuation of the Council's shares in the regional airport

Q reason: internal audit plan cut in september why
A: It was cut to 980 days in September 2020 because six auditors were lent to the grants team and to the shielding helpline.
S: six auditors were lent to the grants team and to the shielding helpline

Q reason: Why did leavers get paid too much?
A: *Payroll.* Overpayments of £118,000 were made to leavers, against £71,000 in the year before, because managers submitted leavers' forms late.
S: managers submitted leavers' forms late

Q reason: What is behind the bigger budget gap for 2022/23?
A: The rise is due to the airport dividend of £3.1m which will not be paid and to a lower estimate of business rates.
S: the airport dividend of £3.1m which will not be paid and to a lower estimate of business rates

Q reason: why did the ludd street risk go up
A: The score for Ludd Street was raised after a crack widened by nine millimetres between April and June.
S: a crack widened by nine millimetres between April and June

Q list: Which audits got nil assurance?
A: The audits giving nil assurance were those of purchasing cards, of the Moorside depot stores and of Brindle Lane Primary School.
A: | Purchasing cards | Resources | Nil | Limited (2017) | 9 | January 2021 |
A: | Moorside depot stores | Place | Nil | Moderate (2016) | 7 | February 2021 |
A: | Brindle Lane Primary School | Children | Nil | Substantial (2015) | 11 | March 2021 |

Q list: risks whose score rose between march and june
A: | S1 | Budget gap in 2022/23 | Director of Resources | 16 | 20 | 12 | Savings to Cabinet, October |
A: | S5 | Collapse of Ludd Street retaining wall | Director of Place | 12 | 16 | 6 | Survey, July |

Q list: What significant issues does the draft governance statement declare?
A: Four significant issues are declared: financial resilience, purchasing, school finance and the backlog of recommendations.
S: financial resilience, purchasing, school finance and the backlog of recommendations

Q list: late items on the tracker
A: | Training on treasury management | Dr Wray | 10 June 2021 | Late |
A: | Leavers' forms: new procedure | Director of Resources | 1 July 2021 | Late |

Q comparison: Was the audit opinion for 2020/21 better or worse than the year before?
A: The Head of Internal Audit's opinion for 2020/21 is one of "limited assurance" on the framework of governance, risk management and control.
A: In 2019/20 it was "moderate assurance" and in 2018/19 also "moderate".

Q comparison: Did staff do better with the phishing test than in 2020?
A: *Cyber security.* Of 5,100 staff sent a false phishing message in February 2021, 612 clicked the link.
A: In the exercise of February 2020 the number was 1,030 of 4,950.

Q definition: What does "limited" assurance mean?
A: "Substantial" means that the system is sound and applied; "moderate", that there are some weaknesses; "limited", that weaknesses put the objectives of the system at risk; and "nil", that control has broken down.
S: that weaknesses put the objectives of the system at risk

Q definition: meaning of appetite in the risk register
A: The Committee's "appetite" is the score above which a risk must be reported to every meeting; it stands at 12.
S: the score above which a risk must be reported to every meeting

N unanswerable: How many grants to businesses were paid in 2019/20?

N unanswerable: What opinion was given by the Head of Internal Audit for 2017/18?

N unanswerable: which three members voted against objecting to the fee

N unanswerable: What was discussed with the auditors in private in April?

N unanswerable: How much stock was found at Moorside in 2018?

N unanswerable: name of the brindle lane head who quit

N unanswerable: cost of running the outside speak-up line for a year

N unanswerable: How many single person discounts were cancelled?

N unanswerable: What was the March 2020 score for the cyber attack risk?

N unanswerable: salary of the Head of Internal Audit

N false-premise: Why did the police drop the Moorside stores case?

N false-premise: Why was treasury management given limited assurance?

N false-premise: how much did the Committee agree to pay Keele Marrow on top of the scale fee

N false-premise: What led to the risk of a child's death being scored lower in June?

N false-premise: Why did Internal Audit go over its budget in 2020/21?
