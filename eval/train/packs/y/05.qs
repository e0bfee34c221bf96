Q fact-text: who chairs the pension fund committee
A: Committee: Cllr Alan Thackeray (Chair), Cllr Dinah Roebuck, Cllr Imran Sadiq, Cllr Phil Netherby, Cllr Wendy Quaife (district councils), Ms Olu Bankole (scheme members, non-voting).
S: Cllr Alan Thackeray

Q fact-text: independent chair of the board
A: Board: Mr Terence Yarrow (independent Chair), Mrs Jill Cazalet, Mr Dev Anand, Miss Heather Stubbings.
S: Mr Terence Yarrow

Q paraphrase: does the scheme members' rep get a vote
A: Committee: Cllr Alan Thackeray (Chair), Cllr Dinah Roebuck, Cllr Imran Sadiq, Cllr Phil Netherby, Cllr Wendy Quaife (district councils), Ms Olu Bankole (scheme members, non-voting).
S: non-voting

N unanswerable: who represents the unions on the Board?

Q comparison: What's the difference between the Committee and the Board?
A: The Committee takes decisions about the Fund.
A: The Board takes none: it helps the Committee to keep the law and the Regulator's code.

Q decision: what was agreed on infrastructure in September?
A: AGREED (4–1): that the allocation rise to 10% by 31 March 2024, the money to come from UK equities.
S: that the allocation rise to 10% by 31 March 2024

Q who-said: who thought we should go to ten per cent first
A: The Independent Adviser, Mr Crispin Oldroyd, advised going to 10% first.
S: Mr Crispin Oldroyd

Q who-said: who wanted to hang on for the pool's new fund
A: Councillor Sadiq preferred to wait for the pool's new fund.
S: Councillor Sadiq

N unanswerable: who was the one member who voted against the infrastructure allocation?

Q paraphrase: where will the extra cash for infrastructure come out of
A: AGREED (4–1): that the allocation rise to 10% by 31 March 2024, the money to come from UK equities.
S: UK equities

N false-premise: when did the Committee agree to raise infrastructure to 12%?

Q fact-text: how many signed the oil and gas petition
A: **PC35 – Divestment petition.** A petition of 2,310 signatures asking the Fund to sell all shares in oil and gas companies by 2026 was presented by Ms Tamsin Farrow.
S: 2,310

Q fact-text: who handed in the divestment petition
A: **PC35 – Divestment petition.** A petition of 2,310 signatures asking the Fund to sell all shares in oil and gas companies by 2026 was presented by Ms Tamsin Farrow.
S: Ms Tamsin Farrow

Q paraphrase: what came of the petition to dump oil shares
A: The Committee did not agree to it but asked for a report on the carbon footprint.
S: did not agree to it but asked for a report on the carbon footprint

N unanswerable: how many voted against the divestment petition?

Q who-said: Who said the Fund isn't there to feel good about itself?
A: Councillor Netherby said the Fund's duty was to pay pensions "and not to feel good about itself".
S: Councillor Netherby

Q fact-text: annual statements sent late
A: **PC36 – Breach of law.** The Head of Pensions reported that 1,214 annual benefit statements had gone out after the legal date of 31 August.
S: 1,214

Q date: by when must benefit statements go out by law
A: **PC36 – Breach of law.** The Head of Pensions reported that 1,214 annual benefit statements had gone out after the legal date of 31 August.
S: 31 August

Q reason: why wasn't the regulator told about the late statements?
A: The breach had been recorded but, being judged not material, had not been reported to The Pensions Regulator (TPR).
S: being judged not material

Q reason: What made the statements late?
A: The delay was caused by late returns from two academy trusts.
S: late returns from two academy trusts

N unanswerable: which two academy trusts were late?

N false-premise: when was the breach reported to TPR?

N unanswerable: how many annual statements were late in 2022?

Q definition: TPR
A: The breach had been recorded but, being judged not material, had not been reported to The Pensions Regulator (TPR).
S: The Pensions Regulator

Q paraphrase: who filled the empty employers' seat and how long for
A: **PB12 – Board membership.** Noted that the employer vacancy, open since February, had been filled by Mr Anand for four years.
S: Mr Anand for four years

N unanswerable: which employer does Mr Anand work for?

Q fact-text: fund value 31 March 2023
A: 1.1 The Fund was worth £3,412 million at 31 March 2023, compared with £3,538 million a year earlier.
S: £3,412 million

Q comparison: is the pot bigger or smaller than a year earlier
A: 1.1 The Fund was worth £3,412 million at 31 March 2023, compared with £3,538 million a year earlier.
S: £3,412 million at 31 March 2023, compared with £3,538 million

N unanswerable: fund value 30 September 2023

Q fact-text: what did the fund return in 2022/23
A: The return for the year was −3.1%, against the benchmark of −2.4%.
S: −3.1%

Q paraphrase: over three years did we beat the yardstick
A: Over three years the Fund returned 9.2% a year and the benchmark 8.7%.
S: 9.2% a year and the benchmark 8.7%

N unanswerable: over ten years did the fund beat its benchmark?

Q reason: why did the fund lose money?
A: 1.2 The fall was caused chiefly by bonds, which lost value as interest rates rose.
S: bonds, which lost value as interest rates rose

Q fact-text: which investment was the only one to go up, according to the report
A: Private equity alone gained.
S: Private equity

Q comparison: funding level at the 2022 and the 2019 valuation
A: 1.3 At the valuation of 31 March 2022 the Fund was 104% funded; at that of 2019 it had been 97% funded.
S: 104% funded; at that of 2019 it had been 97% funded

N unanswerable: funding level at the 2016 valuation

Q definition: what's meant by funding level
A: The *funding level* is the value of the assets as a share of what is needed to pay all pensions earned so far.

Q definition: primary and secondary rate explained
A: The *primary rate* is what employers pay for pensions now being earned; the *secondary rate* is an addition to or reduction of it to make good a shortfall or use up a surplus.

N unanswerable: what is the County Council's own primary rate in per cent?

Q paraphrase: is more going out in pensions than coming in
A: 1.4 Contributions received were £131.6 million and benefits paid £142.9 million.
A: It was the first year in which benefits exceeded contributions.

Q fact-text: benefits paid in 2022/23
A: 1.4 Contributions received were £131.6 million and benefits paid £142.9 million.
S: £142.9 million

Q fact-text: how was the shortfall between contributions and pensions covered
A: The gap was met from investment income.
S: from investment income

N unanswerable: contributions received in 2021/22

Q fact-table: number of pensioners March 2022
A: | Pensioners | 24,116 | 25,003 | 25,981 |
S: 25,003

Q fact-table: how many people are paying in now
A: | Active | 31,205 | 31,618 | 32,077 |
S: 32,077

Q fact-table: deferred members 2021
A: | Deferred | 38,940 | 39,522 | 40,263 |
S: 38,940

N unanswerable: deferred members 2020

Q fact-table: How many employers were in the Fund at March 2023?
A: | Employers (number) | 214 | 219 | 227 |
S: 227

Q fact-table: widows and orphans getting a pension, latest number
A: | Dependants | 3,402 | 3,377 | 3,391 |
S: 3,391

N unanswerable: why did the number of undecided leavers jump?

Q fact-table: undecided leavers 2023
A: | Undecided leavers | 2,866 | 3,120 | 4,058 |
S: 4,058

Q fact-table: bonds market value March 2023
A: | Bonds | 20% | 741 | 618 |
S: 618

Q paraphrase: how much less are the buildings worth than the year before
A: | Property | 10% | 366 | 322 |

Q fact-table: target share for global equities
A: | Global equities | 38% | 1,402 | 1,377 |
S: 38%

N unanswerable: target share for forestry

Q list: which asset classes were worth more in 2023 than in 2022?
A: | Infrastructure | 8% | 214 | 239 |
A: | Private equity | 6% | 176 | 201 |
A: | Cash and other | 4% | 78 | 117 |

Q fact-table: infrastructure holding at 31 March 2022
A: | Infrastructure | 8% | 214 | 239 |
S: 214

N unanswerable: infrastructure holding at 31 March 2024

Q fact-table: how much more did the auditors charge than the year before
A: | External audit | 27 | 41 |

Q fact-table: fund manager fees 22/23
A: | Investment management fees | 14,620 | 13,980 |
S: 13,980

Q fact-table: pool company charges 2021/22
A: | Pool company charges | 1,118 | 1,263 |
S: 1,118

Q list: what costs fell in 2022/23?
A: | Investment management fees | 14,620 | 13,980 |
A: | Transaction costs | 1,905 | 1,640 |

N false-premise: why did governance costs fall?

Q paraphrase: what does it cost per head to run the scheme
A: 1.5 Administration cost £26.05 for each member, against £23.48 the year before.
S: £26.05

Q reason: why has running the scheme become dearer?
A: The increase arises from the McCloud remedy, for which six temporary staff were taken on.
S: the McCloud remedy, for which six temporary staff were taken on

Q definition: what is McCloud?
A: *McCloud* is the name of a court case about protections given only to older members, which were found to be age discrimination.

N unanswerable: how many members are affected by McCloud?

Q reason: why hasn't the audit been completed
A: 1.6 The audit has not been finished, because the auditor of the County Council's own accounts is two years behind.
S: the auditor of the County Council's own accounts is two years behind

Q date: when will the auditor sign
A: The auditor expects to sign both in March 2024.
S: March 2024

N unanswerable: which firm audits the Fund?

Q fact-text: how many cases did the admin team handle in the quarter?
A: 2.1 The team dealt with 11,870 cases.
S: 11,870

Q reason: why are transfers out so slow?
A: Deaths and retirements were put first; transfers out were held back while a new check against scams was brought in.
S: transfers out were held back while a new check against scams was brought in

Q reason: why can't I phone on a wednesday
A: The helpline was closed on Wednesdays from July, so that the backlog might be worked on, and since then the backlog has gone down from 6,240 cases to 5,105.
S: so that the backlog might be worked on

Q fact-text: size of the backlog now
A: The helpline was closed on Wednesdays from July, so that the backlog might be worked on, and since then the backlog has gone down from 6,240 cases to 5,105.
S: 5,105

N unanswerable: when will the helpline open on Wednesdays again?

N unanswerable: how many calls did the helpline take?

Q fact-table: transfer out in target Jul–Sep
A: | Transfer out | 20 | 74% | 41% | 203 |
S: 41%

Q fact-table: share of transfers in done on time April to June
A: | Transfer in | 20 | 71% | 68% | 166 |
S: 71%

Q paraphrase: how fast should the letter go to the family when somebody dies
A: | Death: letter to next of kin | 5 | 96% | 99% | 187 |
S: 5

Q list: which processes got worse between the two quarters?
A: | Refund of contributions | 10 | 90% | 85% | 455 |
A: | Transfer in | 20 | 71% | 68% | 166 |
A: | Transfer out | 20 | 74% | 41% | 203 |

Q fact-table: lump sums paid on time last quarter
A: | Retirement: payment of lump sum | 10 | 94% | 97% | 604 |
S: 97%

N unanswerable: lump sums paid on time Oct–Dec

Q fact-table: number of divorce quotes
A: | Divorce quote | 45 | 100% | 100% | 38 |
S: 38

N unanswerable: number of ill-health retirements

Q fact-text: what share of complaints was about transfers out?
A: 2.2 There were 31 complaints, of which 12 concerned transfers out.
S: 31 complaints, of which 12

Q definition: IDRP meaning
A: Three disputes went to stage 1 of the Internal Dispute Resolution Procedure (IDRP) and one to stage 2.
S: Internal Dispute Resolution Procedure

N unanswerable: how did the stage 2 dispute end?

N false-premise: what did the Ombudsman decide?

Q paraphrase: what hours can I ring about my pension
A: 2.3 Members may ring 01748 555 600 between 9 am and 4 pm (not Wednesdays) or write to Westerdale Pensions, PO Box 88, Harrowick.
S: between 9 am and 4 pm (not Wednesdays)

Q fact-text: postal address for pension letters
A: 2.3 Members may ring 01748 555 600 between 9 am and 4 pm (not Wednesdays) or write to Westerdale Pensions, PO Box 88, Harrowick.
S: Westerdale Pensions, PO Box 88, Harrowick

Q paraphrase: I've moved house, can I just tell them over the phone
A: A change of address can be made only on the member website or in writing, not by telephone.
S: only on the member website or in writing, not by telephone

Q date: when do pensioners living overseas have to show they're still alive
A: Proof of continuing life is asked of pensioners abroad each January.
S: each January

N unanswerable: on what day of the month are pensions paid?

Q comparison: carbon footprint of the shares now and in 2019
A: 3.1 The Fund's shares gave rise to 86 tonnes of carbon dioxide for each £1 million invested, down from 121 tonnes in 2019.
S: 86 tonnes of carbon dioxide for each £1 million invested, down from 121 tonnes in 2019

Q fact-text: what are our oil and gas shares worth
A: Oil and gas companies made up 3.3% of the shares, worth £63 million.
S: £63 million

N unanswerable: what are our tobacco shares worth?

Q list: what are the options on fossil fuels?
A: 3.2 Courses open to the Committee are to: (1) keep the present policy of talking with companies; (2) sell companies that get more than 10% of income from thermal coal; (3) sell all oil and gas companies by 2030; (4) move global equities to a Paris-aligned index.

Q reason: why do officers advise against selling oil by 2030?
A: Course 3 is not recommended because the Fund owns most of these shares through the pool and cannot sell them by itself.
S: the Fund owns most of these shares through the pool and cannot sell them by itself

N unanswerable: why do officers not recommend the Paris-aligned index?

Q fact-text: which courses do officers recommend
A: 3.3 Officers recommend courses 1 and 2 together.
S: courses 1 and 2 together

Q comparison: how many members want less fossil fuel, and how many if returns might suffer
A: Of these 61% wanted less in fossil fuels, but only 23% if it meant any risk to returns.
S: 61% wanted less in fossil fuels, but only 23% if it meant any risk to returns

Q who-said: who wrote about a burnt planet
A: A school cook aged 34 wrote: "There's no point in a pension on a burnt planet."
S: A school cook aged 34

Q paraphrase: what did the old road worker think
A: "I worked forty years on the roads; just pay me," one pensioner wrote.
S: "I worked forty years on the roads; just pay me,"

Q list: Which risks have a higher score than before?
A: | PF3 | Employer unable to pay contributions | Funding Manager | 9 | 12 | Two leisure trusts in difficulty |
A: | PF9 | Cyber attack on administration system | Systems Manager | 12 | 16 | Attack on another fund's supplier |
A: | PF11 | Late accounts | Fund Accountant | 8 | 12 | Audit not signed |
A: | PF17 | Government direction on pooling | Head of Pensions | 6 | 9 | Consultation closed 2 October |

Q reason: why is the hacking risk scored higher
A: | PF9 | Cyber attack on administration system | Systems Manager | 12 | 16 | Attack on another fund's supplier |
S: Attack on another fund's supplier

Q fact-table: loss of key staff score now
A: | PF6 | Loss of key staff | Head of Pensions | 12 | 9 | Deputy appointed in September |
S: 9

N unanswerable: who was appointed deputy in September?

N unanswerable: names of the two leisure trusts in difficulty

Q fact-text: hours of training each member must do
A: Members must do 12 hours' training a year.
S: 12 hours

N unanswerable: which two members have not done their training?

Q date: when does the Board meet next
A: Next Board: 26 January 2024.
S: 26 January 2024

Q fact-text: where's the stewardship seminar
A: Stewardship seminar: 13 February 2024, Harrowick Town Hall.
S: Harrowick Town Hall
