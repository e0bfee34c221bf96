Q fact-text: Since when had the court bank account not balanced?
A: The Chief Internal Auditor, Mrs Sheila Crompton, said that all four outstanding items from June had been closed but one: the reconciliation of the court bank account, which had last balanced in March 2014.
S: March 2014

Q who-said: who promised the court account would be reconciled by the end of January?
A: The Borough Treasurer, Mr Ashok Lal, accepted that this was poor and promised that it would be done by 31 January 2016.
S: Mr Ashok Lal

Q fact-text: cash shortfall at The Laurels
A: An unannounced visit to The Laurels on 7 October had found £312 short out of a float of £800, and a visit to Fir Tree House on the same day had found £4 over.
S: £312

Q paraphrase: how much was missing from the tin at the childrens home
A: An unannounced visit to The Laurels on 7 October had found £312 short out of a float of £800, and a visit to Fir Tree House on the same day had found £4 over.
S: £312

Q fact-text: What did the auditors find when they counted the cash at Fir Tree House?
A: An unannounced visit to The Laurels on 7 October had found £312 short out of a float of £800, and a visit to Fir Tree House on the same day had found £4 over.
S: £4 over

Q paraphrase: did anyone go to the cops about the missing petty cash, and what did they do?
A: Councillor Stott asked if the police had been told; Mrs Crompton said that they had been, on 9 October, and had decided on 2 November to take no action.
S: decided on 2 November to take no action

Q date: When were the police told about The Laurels?
A: Councillor Stott asked if the police had been told; Mrs Crompton said that they had been, on 9 October, and had decided on 2 November to take no action.
S: 9 October

Q who-said: who thought £800 too much to keep in a tin?
A: Mrs Vance said that £800 was far too much to keep in a tin.
S: Mrs Vance

Q decision: What was resolved about petty cash floats in the children's homes?
A: **Resolved:** that floats at all seven homes be cut to £300 and that cards be issued by 1 March 2016.
S: that floats at all seven homes be cut to £300 and that cards be issued by 1 March 2016

Q fact-text: number of children's homes with floats
A: **Resolved:** that floats at all seven homes be cut to £300 and that cards be issued by 1 March 2016.
S: seven

Q fact-text: How large a deficit was hidden from Brackwell's governors?
A: The Chair of Governors, Mr Philip Garbutt, said that the deficit of £146,000 had been hidden from governors by invoices kept in a drawer.
S: £146,000

Q paraphrase: how come the school governors never spotted they were in the red
A: The Chair of Governors, Mr Philip Garbutt, said that the deficit of £146,000 had been hidden from governors by invoices kept in a drawer.
S: by invoices kept in a drawer

Q who-said: Who wanted to know how the authority overlooked the trouble at Brackwell?
A: Councillor Ramsbottom asked how the local authority could have missed it.
S: Councillor Ramsbottom

Q reason: why was Brackwell not audited in 2013?
A: The Assistant Director (Schools) replied that Brackwell had been due for audit in 2013 but that the visit had been cancelled when the audit team was cut from eleven to seven.
S: the visit had been cancelled when the audit team was cut from eleven to seven

Q decision: What did the Committee resolve in November about Brackwell's budget?
A: **Resolved,** on the motion of Councillor Karim: that delegation of the budget to Brackwell be suspended by notice, and that every school not audited since 2011 be visited by July 2016.
S: that delegation of the budget to Brackwell be suspended by notice

Q decision: votes cast on suspending brackwell's delegation
A: (For 5, against 0, Councillor Nowak not voting.)
S: For 5, against 0, Councillor Nowak not voting

Q reason: what interest did Councillor Nowak declare?
A: **17/15 Declarations.** Councillor Nowak declared that his wife taught at Brackwell Primary School (item 20/15).
S: his wife taught at Brackwell Primary School

Q date: deadline for visiting schools not audited since 2011
A: **Resolved,** on the motion of Councillor Karim: that delegation of the budget to Brackwell be suspended by notice, and that every school not audited since 2011 be visited by July 2016.
S: July 2016

Q definition: What does a Limited opinion mean?
A: *Limited*: there are weaknesses which put the aims of the service at risk.
S: there are weaknesses which put the aims of the service at risk

Q definition: what is meant by no assurance
A: *No assurance*: controls are absent or are disregarded.
S: controls are absent or are disregarded

Q fact-text: How soon must a High recommendation be carried out?
A: B2. Recommendations are graded *High* (to be carried out within one month), *Medium* (three months) or *Low* (six months).
S: within one month

Q fact-text: time allowed for medium recommendations
A: B2. Recommendations are graded *High* (to be carried out within one month), *Medium* (three months) or *Low* (six months).
S: three months

Q fact-text: original audit plan days March 2015
A: C1. The plan approved in March 2015 was for 1,480 days.
S: 1,480 days

Q fact-text: To how many days was the audit plan cut?
A: After two resignations it was cut by the Committee in September to 1,310 days.
S: 1,310 days

Q fact-text: days delivered by 31 December 2015
A: By 31 December 862 days (66%) had been delivered, against a profile of 917 (70%).
S: 862 days (66%)

Q comparison: Is internal audit further on or further behind than at this time in 2014?
A: By 31 December 862 days (66%) had been delivered, against a profile of 917 (70%).
A: At the same date in 2014, 1,006 days (68%) had been.

Q paraphrase: why was the audit programme trimmed?
A: After two resignations it was cut by the Committee in September to 1,310 days.
S: two resignations

Q fact-text: audits not begun
A: C2. Of 74 audits in the revised plan 39 are finished, 12 are at draft, 9 are in the field and 14 are not begun.
S: 14

Q fact-text: How many audits are at draft stage?
A: C2. Of 74 audits in the revised plan 39 are finished, 12 are at draft, 9 are in the field and 14 are not begun.
S: 12

Q fact-text: How many of the finished audits were given Limited?
A: C3. The 39 finished audits were given these opinions: Substantial 9, Adequate 17, Limited 12, No assurance 1.
S: Limited 12

Q fact-text: limited opinions in all of 2014/15
A: In the whole of 2014/15, out of 61, they were 19, 29, 13 and 0.
S: 13

Q list: which audits do they want to drop?
A: C4. It is proposed to drop: Markets income; Museums store; Allotments; Business rates pooling; and Member allowances.
S: Markets income; Museums store; Allotments; Business rates pooling; and Member allowances

Q fact-text: days freed by dropping five audits
A: Together these were to take 58 days.
S: 58 days

Q who-said: Who wrote asking to keep the business rates pooling audit?
A: Councillor Fitch has written to ask that Business rates pooling be kept; it would take 15 days, for which there is room if the audit of Taxi licensing (14 days) is put off to 2016/17.
S: Councillor Fitch

Q fact-table: What opinion did housing rents get this time?
A: | Housing rents | Housing | Substantial | Adequate (2014/15) | 0 | 1 | 2 | 20 | 17 |
S: Substantial

Q fact-table: previous opinion on fostering allowances
A: | Fostering allowances | Children | Adequate | Limited (2013/14) | 0 | 5 | 2 | 15 | 15 |
S: Limited (2013/14)

Q fact-table: number of High recommendations for firewalls and remote access
A: | Firewalls and remote access | Resources | Limited | Limited (2013/14) | 4 | 3 | 0 | 22 | 24 |
S: 4

Q fact-table: How many days did the Brackwell audit take as against the days planned?
A: | Brackwell Primary School | Children | No assurance | Adequate (2008/09) | 9 | 7 | 3 | 5 | 16 |
S: 16

Q fact-table: days planned for payroll
A: | Payroll | Resources | Adequate | Adequate (2013/14) | 0 | 4 | 3 | 30 | 34 |
S: 30

Q fact-table: medium recs deputyship
A: | Deputyship and clients' money | Adults | Limited | Adequate (2011/12) | 2 | 6 | 0 | 18 | 22 |
S: 6

Q fact-table: Was St Osyth's ever audited before, and what opinion has it now?
A: | St Osyth's RC Primary School | Children | Substantial | None | 0 | 1 | 4 | 5 | 5 |
S: Substantial

Q paraphrase: how well do they look after the parking money these days
A: | Car park income | Environment | Adequate | Substantial (2012/13) | 0 | 3 | 3 | 12 | 12 |
S: Adequate

Q list: Which audits finished in the quarter got a Limited opinion?
A: | Direct payments | Adults | Limited | Limited (2012/13) | 3 | 5 | 1 | 25 | 31 |
A: | Deputyship and clients' money | Adults | Limited | Adequate (2011/12) | 2 | 6 | 0 | 18 | 22 |
A: | Fleet and fuel | Environment | Limited | None | 2 | 4 | 4 | 20 | 26 |
A: | Firewalls and remote access | Resources | Limited | Limited (2013/14) | 4 | 3 | 0 | 22 | 24 |

Q comparison: has direct payments improved since it was last looked at?
A: | Direct payments | Adults | Limited | Limited (2012/13) | 3 | 5 | 1 | 25 | 31 |

Q definition: what is a direct payment?
A: D1. *Direct payments.* A "direct payment" is money given to a person in place of care, with which to arrange it.
S: money given to a person in place of care, with which to arrange it

Q fact-text: direct payment files not reviewed in past year
A: Of 60 files looked at 27 had not been reviewed in the past year, and in 11 there was more than eight weeks' money unspent, £96,400 altogether.
S: 27

Q paraphrase: how much was just sitting unspent in people's care accounts
A: Of 60 files looked at 27 had not been reviewed in the past year, and in 11 there was more than eight weeks' money unspent, £96,400 altogether.
S: £96,400

Q reason: Why does the Director of Adult Services refuse prepaid cards?
A: The Director of Adult Services has agreed to all recommendations but one: that payments be made by prepaid card, which she considers would take away people's choice.
S: would take away people's choice

Q fact-text: number of people whose money the council looks after
A: D2. *Deputyship.* The Council looks after the money of 184 persons who cannot do so for themselves.
S: 184

Q paraphrase: did anyone nick money from the people who cant manage their own affairs
A: No loss by fraud was found.
S: No loss by fraud was found

Q fact-text: How many fuel cards are in issue?
A: D3. *Fleet and fuel.* 214 fuel cards are in issue for 187 vehicles.
S: 214

Q fact-text: cost of fuel drawn with cards for sold vehicles
A: In the six months to September 9,600 litres, costing £10,560, were drawn with cards for vehicles that had been sold.
S: £10,560

Q paraphrase: was anybody given the boot over the diesel
A: An employee has been dismissed and another has been given a final written warning; £3,200 has been repaid.
S: An employee has been dismissed

Q fact-text: fuel money repaid
A: An employee has been dismissed and another has been given a final written warning; £3,200 has been repaid.
S: £3,200

Q fact-text: How many leavers' network accounts were still live?
A: D4. *Firewalls and remote access.* 63 leavers' accounts were still live, the oldest from 2010.
S: 63

Q paraphrase: how many outside firms can get onto our computers without a proper deal
A: Eighteen suppliers have access to the network with no contract in force.
S: Eighteen

Q date: When was the penetration test finally done?
A: The penetration test due in May was not done until November.
S: November

Q fact-text: Brackwell card spending without receipts
A: D5. *Brackwell.* Bought on the school's card were items to the value of £7,940 for which no receipt was found.
S: £7,940

Q paraphrase: how much overtime did the school's bursar sign off for herself?
A: The bursar was paid £4,100 for overtime on her own signature.
S: £4,100

Q fact-text: percentage of recommendations carried out April to December 2015
A: E1. Of 133 recommendations that fell due between April and December 2015 98 have been carried out (74%), 21 in part and 14 not at all.
S: 74%

Q fact-text: What proportion of recommendations were implemented in 2014/15?
A: The target is 90%; in 2014/15 81% were.
S: 81%

Q fact-text: recommendations not acted on at all
A: E1. Of 133 recommendations that fell due between April and December 2015 98 have been carried out (74%), 21 in part and 14 not at all.
S: 14

Q fact-table: How many times has the gas servicing recommendation been put back?
A: | 14/051 | Gas servicing | Contractor's data to be tested | Lynn Moxon | 31 Jan 2015 | 3 | 31 Mar 2016 |
S: 3

Q fact-table: latest promised date second cooling unit
A: | 15/004 | Data centre | Second cooling unit | Bryn Hopkin | 30 Jun 2015 | 1 | 30 Apr 2016 |
S: 30 Apr 2016

Q fact-table: Who is responsible for recovering care home fee overpayments?
A: | 15/009 | Care home fees | Recover overpayments | Ruth Ansah | 31 Jul 2015 | 2 | 31 Jan 2016 |
S: Ruth Ansah

Q list: Which overdue High recommendations are Donald Wragg's?
A: | 14/037 | Taxi licensing | Check of right to work | Donald Wragg | 30 Nov 2014 | 2 | 29 Feb 2016 |
A: | 15/016 | Passenger transport | DBS checks of escorts | Donald Wragg | 31 Aug 2015 | 1 | 15 Jan 2016 |

Q fact-table: when was the taxi right to work check first due
A: | 14/037 | Taxi licensing | Check of right to work | Donald Wragg | 30 Nov 2014 | 2 | 29 Feb 2016 |
S: 30 Nov 2014

Q definition: what's DBS
A: E2. DBS means the Disclosure and Barring Service, which checks whether a person has been convicted.
S: the Disclosure and Barring Service, which checks whether a person has been convicted

Q fact-text: How many escorts still had no DBS check at 15 January?
A: Of 142 escorts 12 had no check on file in August; at 15 January one had none, and is not at work.
S: one

Q paraphrase: how many of the people riding on the school buses hadnt been vetted last summer
A: Of 142 escorts 12 had no check on file in August; at 15 January one had none, and is not at work.
S: 12

Q fact-text: homes without a gas certificate at end of 2015
A: E3. Gas servicing: 23 of 7,418 homes had no certificate in date at 31 December (31 December 2014: 61).
S: 23

Q fact-text: fraud referrals in nine months
A: F1. There were 88 referrals in nine months (whole of 2014/15: 131).
S: 88

Q fact-text: How many fraud referrals were about blue badges?
A: Thirty-six concerned single person discount on council tax, 21 tenancy fraud, 11 blue badges, 8 employees, 7 direct payments and 5 schools.
S: 11

Q paraphrase: how many people got shopped for pretending to live on their own
A: Thirty-six concerned single person discount on council tax, 21 tenancy fraud, 11 blue badges, 8 employees, 7 direct payments and 5 schools.
S: Thirty-six

Q fact-text: target for homes recovered from sub-letting
A: The target is twelve for the year.
S: twelve

Q paraphrase: how many council houses have they clawed back from people renting them out on the sly?
A: F2. Eight homes have been got back from sub-letting, worth £144,000 at the Audit Commission's figure of £18,000 a home.
S: Eight

Q fact-text: How much housing benefit overpayment came out of the National Fraud Initiative?
A: F3. The National Fraud Initiative, in which councils' records are matched, gave 3,906 matches, of which 1,250 were looked at and £71,300 of overpayments found, £42,800 of it in housing benefit.
S: £42,800

Q fact-text: NFI matches total
A: F3. The National Fraud Initiative, in which councils' records are matched, gave 3,906 matches, of which 1,250 were looked at and £71,300 of overpayments found, £42,800 of it in housing benefit.
S: 3,906

Q fact-table: cost per audit day 2013/14
A: | Cost per audit day, £ | 285 | 301 | 274 | 262 |
S: 262

Q fact-table: target for managers' satisfaction
A: | Managers' satisfaction (of 5) | 4.2 | 4.4 | 4.3 | 4.1 |
S: 4.2

Q fact-table: What percentage of draft reports were issued within 15 days this year so far?
A: | Draft report within 15 days of fieldwork, % | 90 | 79 | 88 | 91 |
S: 79

Q fact-table: auditors' sickness in 2014/15
A: | Sickness, days per head | 6.0 | 9.1 | 5.2 | 4.8 |
S: 5.2

Q fact-table: plan delivered in 2013/14 %
A: | Plan delivered, % | 95 (full year) | 66 | 92 | 97 |
S: 97

Q reason: why does an audit day cost more than it did
A: G1. The cost per day has risen because a trainee has been replaced by an agency auditor at £395 a day until March.
S: a trainee has been replaced by an agency auditor at £395 a day until March

Q decision: Which of the audits proposed to be dropped was kept?
A: It was agreed to drop four of the five audits, keeping Business rates pooling and putting off Taxi licensing.
S: Business rates pooling

Q decision: how was the vote to call Mr Lal settled
A: This was carried on the Chair's casting vote, three having voted for and three against.
S: carried on the Chair's casting vote

Q fact-text: Up to when had the bank account been reconciled by the January meeting?
A: Councillor Fitch moved that Mr Lal be called as well as Mr Wragg, the bank account having been reconciled only to August 2015.
S: August 2015

Q decision: what will happen to High recommendations that are put back twice?
A: Mrs Vance asked that in future any High recommendation put back a second time be sent to the Chief Executive, and this was agreed without a vote.
S: be sent to the Chief Executive

Q date: When does the Committee get the Brackwell governors' action plan?
A: | 16 March 2016 | Brackwell Primary: governors' action plan | P Garbutt |
S: 16 March 2016

Q fact-table: what date is the annual audit opinion due
A: | 29 June 2016 | Head of Audit's annual opinion | S Crompton |
S: 29 June 2016

N unanswerable: What was the name of the manager who resigned from The Laurels?
N unanswerable: how much cash was short at the other five children's homes
N unanswerable: What is Brackwell's total budget?
N unanswerable: tenancy fraud referrals in 2014/15
N unanswerable: How many High recommendations were there in the payroll audit of 2013/14?
N unanswerable: who voted against calling Mr Lal
N unanswerable: How much did the penetration test cost?
N unanswerable: homes without gas certificate in december 2013
N unanswerable: Which suppliers have network access without a contract?
N unanswerable: how many days will the internal audit plan for 2016/17 have
N false-premise: Why did the police charge the manager of The Laurels?
N false-premise: what made the Director of Adult Services reject all of the direct payments recommendations
N false-premise: Why was the business rates pooling audit dropped?
N false-premise: when was the Brackwell police inquiry closed
N false-premise: Why did Councillor Nowak vote against suspending Brackwell's budget?

Q paraphrase: how worried are they about people's gas boilers not being checked
A: E3. Gas servicing: 23 of 7,418 homes had no certificate in date at 31 December (31 December 2014: 61).
S: 23

Q paraphrase: when did they last bother to check up on brackwell before this
A: | Brackwell Primary School | Children | No assurance | Adequate (2008/09) | 9 | 7 | 3 | 5 | 16 |
S: 2008/09

Q paraphrase: how much petrol went on motors we no longer own?
A: In the six months to September 9,600 litres, costing £10,560, were drawn with cards for vehicles that had been sold.
S: 9,600 litres

Q paraphrase: how far back does the oldest ex-employee login go
A: D4. *Firewalls and remote access.* 63 leavers' accounts were still live, the oldest from 2010.
S: 2010

Q paraphrase: what's the daily rate for the stand-in checker
A: G1. The cost per day has risen because a trainee has been replaced by an agency auditor at £395 a day until March.
S: £395 a day

Q paraphrase: has the person riding the bus without a police check been kept away from kids
A: Of 142 escorts 12 had no check on file in August; at 15 January one had none, and is not at work.
S: is not at work

Q paraphrase: how far overdrawn was that vulnerable person's account
A: One client's account was in debt by £2,310 and in three cases interest had not been credited since 2012.
S: £2,310

Q paraphrase: have managers been pleased with the auditors this year
A: | Managers' satisfaction (of 5) | 4.2 | 4.4 | 4.3 | 4.1 |
S: 4.4

Q paraphrase: was anyone at the borough keen to be grilled next time?
A: Mr Lal said that he would attend gladly.
S: Mr Lal

Q paraphrase: how much was signed for with the schools plastic with nothing to show for it
A: D5. *Brackwell.* Bought on the school's card were items to the value of £7,940 for which no receipt was found.
S: £7,940

Q list: audits with no previous opinion
A: | Fleet and fuel | Environment | Limited | None | 2 | 4 | 4 | 20 | 26 |
A: | St Osyth's RC Primary School | Children | Substantial | None | 0 | 1 | 4 | 5 | 5 |

Q comparison: did the car park audit come out better or worse than last time?
A: | Car park income | Environment | Adequate | Substantial (2012/13) | 0 | 3 | 3 | 12 | 12 |
