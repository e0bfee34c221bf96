Q fact-table: days to process new housing benefit claims q2 2010-11
A: | Days to process new housing benefit claims | 24.1 | 22.6 | 23.0 | 27.4 | 31.2 | 23.0 | 23.8 | Red |
S: 31.2

Q paraphrase: how long am i waiting for my rent help to be sorted
A: | Days to process new housing benefit claims | 24.1 | 22.6 | 23.0 | 27.4 | 31.2 | 23.0 | 23.8 | Red |
S: 31.2

Q fact-table: new claims processing days same quarter last year
A: | Days to process new housing benefit claims | 24.1 | 22.6 | 23.0 | 27.4 | 31.2 | 23.0 | 23.8 | Red |
S: 23.0

Q fact-table: district average for changes of circumstances
A: | Days to process changes of circumstances | 11.8 | 10.9 | 11.2 | 13.5 | 14.7 | 11.0 | 10.6 | Red |
S: 10.6

Q fact-table: changes of circumstances Q1 2010-11 days
A: | Days to process changes of circumstances | 11.8 | 10.9 | 11.2 | 13.5 | 14.7 | 11.0 | 10.6 | Red |
S: 13.5

Q reason: Why did benefit claims take longer?
A: Claims took longer because the caseload has risen by 14 per cent in eighteen months and because the new document system, brought in on 10 May, was out of use for eleven working days in June.

Q date: when was the new document system introduced
A: Claims took longer because the caseload has risen by 14 per cent in eighteen months and because the new document system, brought in on 10 May, was out of use for eleven working days in June.
S: 10 May

Q fact-text: number of days the document system was down
A: Claims took longer because the caseload has risen by 14 per cent in eighteen months and because the new document system, brought in on 10 May, was out of use for eleven working days in June.
S: eleven working days in June

Q fact-table: accuracy of benefit calculations 2009-10
A: | Accuracy of benefit calculations | 96.4% | 96.0% | 96.2% | 97.1% | 97.3% | 97.0% | 95.9% | Green |
S: 96.4%

Q fact-table: council tax collected by end of September 2010
A: | Council tax collected (cum) | 97.9% | 29.8% | 57.6% | 29.5% | 57.2% | 98.2% | 98.1% | Amber |
S: 57.2%

Q fact-table: council tax collection target for the year
A: | Council tax collected (cum) | 97.9% | 29.8% | 57.6% | 29.5% | 57.2% | 98.2% | 98.1% | Amber |
S: 98.2%

Q paraphrase: how much less council tax have they got in compared to last year in pounds
A: In-year collection of council tax is 0.4 of a percentage point lower than at the same time last year, worth about £172,000 on a debit of £43.1 million.
S: £172,000

Q fact-text: what is the council tax debit
A: In-year collection of council tax is 0.4 of a percentage point lower than at the same time last year, worth about £172,000 on a debit of £43.1 million.
S: £43.1 million

Q comparison: business rates collection at half year this year against last
A: | Business rates collected (cum) | 98.4% | 31.0% | 59.7% | 31.9% | 61.1% | 98.5% | 98.3% | Green |
S: 59.7%
S: 61.1%

Q fact-table: calls abandoned q2 2010-11
A: | Telephone calls given up by caller | 12% | 9% | 11% | 19% | 26% | 10% | – | Red |
S: 26%

Q paraphrase: how many folk hang up before anyone answers
A: | Telephone calls given up by caller | 12% | 9% | 11% | 19% | 26% | 10% | – | Red |
S: 26%

Q paraphrase: busiest day for people giving up on the phone
A: Three in five of these calls were made on a Monday.
S: Monday

Q fact-table: direct debit take-up target
A: | Council tax payers on direct debit | 63% | 61% | 62% | 64% | 65% | 66% | 68% | Amber |
S: 66%

Q fact-table: fraud sanctions second quarter 2010-11
A: | Fraud sanctions and prosecutions (number) | 54 | 12 | 15 | 9 | 17 | 56 | – | Amber |
S: 17

Q list: which revenues and benefits indicators have a red light
A: | Days to process new housing benefit claims | 24.1 | 22.6 | 23.0 | 27.4 | 31.2 | 23.0 | 23.8 | Red |
A: | Days to process changes of circumstances | 11.8 | 10.9 | 11.2 | 13.5 | 14.7 | 11.0 | 10.6 | Red |
A: | New claims decided within 14 days of all information | 91% | 93% | 92% | 88% | 84% | 92% | 90% | Red |
A: | Telephone calls given up by caller | 12% | 9% | 11% | 19% | 26% | 10% | – | Red |

Q list: amber lights half year
A: | Council tax collected (cum) | 97.9% | 29.8% | 57.6% | 29.5% | 57.2% | 98.2% | 98.1% | Amber |
A: | Council tax payers on direct debit | 63% | 61% | 62% | 64% | 65% | 66% | 68% | Amber |
A: | Fraud sanctions and prosecutions (number) | 54 | 12 | 15 | 9 | 17 | 56 | – | Amber |

Q fact-table: overpayments recovered Q2, does it meet target
A: | Benefit overpayments recovered in the period | 61% | 58% | 60% | 63% | 66% | 65% | 57% | Green |
S: 66%

Q fact-table: private tenants claiming in 2010
A: | Private tenants (local housing allowance) | 962 | 1,418 | 1,877 | +459 |
S: 1,877

Q fact-table: which group of claimants grew most
A: | Private tenants (local housing allowance) | 962 | 1,418 | 1,877 | +459 |
S: Private tenants (local housing allowance)

Q fact-table: total claims September 2009
A: | All claims | 6,482 | 7,286 | 7,950 | +664 |
S: 7,286

Q fact-table: working age caseload 2010
A: | Of whom of working age | 2,981 | 3,702 | 4,328 | +626 |
S: 4,328

Q paraphrase: pensioners getting help, how many now
A: | Of whom of pension age | 3,501 | 3,584 | 3,622 | +38 |
S: 3,622

Q fact-table: council tenants on benefit 2008
A: | Council tenants | 2,310 | 2,345 | 2,362 | +17 |
S: 2,310

Q fact-text: percentage rise in caseload over eighteen months
A: Claims took longer because the caseload has risen by 14 per cent in eighteen months and because the new document system, brought in on 10 May, was out of use for eleven working days in June.
S: 14 per cent

Q definition: what is local housing allowance
A: *Local housing allowance* is the way of working out housing benefit for people who rent from a private landlord; it is set by the Rent Officer for each size of home in the area and not by the rent charged.

Q fact-table: empty posts in benefit assessment
A: | Benefit assessment | 24.0 | 19.5 | 4.5 | 3.0 | 7.8 | Mrs C Lund |
S: 4.5

Q fact-table: head of section for recovery
A: | Recovery | 6.0 | 5.0 | 1.0 | 1.0 | 3.6 | Miss E Tolley |
S: Miss E Tolley

Q fact-table: sick days per post contact centre
A: | Contact centre | 14.0 | 10.0 | 4.0 | 2.0 | 9.5 | Mrs B Ure |
S: 9.5

Q paraphrase: who's in charge of business rates lot
A: | Business rates | 3.0 | 3.0 | 0.0 | 0.0 | 1.0 | Mr D Hask |
S: Mr D Hask

Q fact-table: agency workers benefit assessment 30 September
A: | Benefit assessment | 24.0 | 19.5 | 4.5 | 3.0 | 7.8 | Mrs C Lund |
S: 3.0

Q reason: why are four contact centre jobs unfilled
A: The four empty contact centre posts have been held since June by order of the vacancy panel.
S: held since June by order of the vacancy panel

Q date: When does the vacancy panel meet about freeing posts?
A: The Director has asked the panel to free two of them at its meeting on 25 November.
S: 25 November

Q fact-text: number of contact centre posts the Director wants released
A: The Director has asked the panel to free two of them at its meeting on 25 November.
S: two

Q fact-table: agency staff spend to date
A: | Agency staff | 40,000 | 20,000 | 97,300 | +77,300 | 171,000 |
S: 97,300

Q fact-table: agency staff full-year budget
A: | Agency staff | 40,000 | 20,000 | 97,300 | +77,300 | 171,000 |
S: 40,000

Q fact-table: employees likely year end
A: | Employees | 1,874,000 | 937,000 | 856,400 | -80,600 | 1,765,000 |
S: 1,765,000

Q fact-table: summons costs recovered shortfall to date
A: | Summons costs recovered | -210,000 | -140,000 | -126,500 | +13,500 | -192,000 |
S: +13,500

Q fact-table: postage and printing budget to date
A: | Postage and printing | 162,000 | 98,000 | 104,150 | +6,150 | 169,000 |
S: 98,000

Q paraphrase: spent on sending in the heavies and taking people to court so far
A: | Bailiffs and court fees | 58,000 | 29,000 | 31,900 | +2,900 | 62,500 |
S: 31,900

Q fact-table: net budget likely outturn
A: | Net | 1,363,000 | 711,000 | 728,950 | +17,950 | 1,430,500 |
S: 1,430,500

Q fact-table: government admin grant for the year
A: | Administration grant | -846,000 | -423,000 | -423,000 | 0 | -846,000 |
S: -846,000

Q reason: why will computer systems end the year overspent when they are under now?
A: Computer systems will be overspent at the year end, although underspent now, since a penalty of £16,000 falls due if the old document system is kept beyond 31 December.
S: a penalty of £16,000 falls due if the old document system is kept beyond 31 December

Q fact-text: late penalty for keeping old document system
A: Computer systems will be overspent at the year end, although underspent now, since a penalty of £16,000 falls due if the old document system is kept beyond 31 December.
S: £16,000

Q fact-table: bailiff cases in Docks
A: | Docks | 2,870 | 655 | 131,700 | 267,300 | 540 | 168 |
S: 168

Q fact-table: accounts in arrears Harbour ward
A: | Harbour | 2,990 | 588 | 119,600 | 204,800 | 455 | 139 |
S: 588

Q fact-table: Ward with least owed for earlier years
A: | Fulmer | 2,215 | 121 | 30,800 | 22,450 | 84 | 11 |
S: 22,450

Q fact-table: amount owed for 2010-11 in Abbey
A: | Abbey | 3,106 | 412 | 88,400 | 141,900 | 301 | 77 |
S: 88,400

Q paraphrase: which bit of town is worst for not paying
A: | Docks | 2,870 | 655 | 131,700 | 267,300 | 540 | 168 |
S: Docks

Q fact-table: summonses issued across the borough in the half year
A: | Borough | 20,880 | 2,603 | 554,800 | 867,050 | 1,933 | 504 |
S: 1,933

Q comparison: Eastgate and Long Sands - which has more accounts in arrears
A: | Eastgate | 3,340 | 390 | 79,250 | 118,600 | 266 | 59 |
A: | Long Sands | 3,615 | 274 | 66,900 | 71,300 | 180 | 34 |
S: 390
S: 274

Q fact-table: Torwick St Mary arrears earlier years
A: | Torwick St Mary | 2,744 | 163 | 38,150 | 40,700 | 107 | 16 |
S: 40,700

Q who-said: what does the CAB want about bailiffs
A: The Citizens' Advice Bureau asks that no bailiff be sent to a home where there is a child under five.
S: no bailiff be sent to a home where there is a child under five

Q fact-text: when does Recovery already hold bailiffs back
A: The Recovery section already holds back where there is a child under two or an expectant mother, and does not advise going further.
S: where there is a child under two or an expectant mother

Q fact-table: speed of decision satisfaction all 2008
A: | Speed of decision | 41 | 46 | 58 | 72 | 55 | 71 |
S: 71

Q fact-table: getting through by phone, 25-44s
A: | Getting through by telephone | 29 | 27 | 34 | 40 | 33 | 64 |
S: 27

Q paraphrase: do oldies rate the web pages
A: | Website | 61 | 57 | 49 | 22 | 48 | 45 |
S: 22

Q comparison: letters easy to understand - better than in 2008?
A: | Letters easy to understand | 38 | 44 | 47 | 43 | 44 | 40 |
S: 44
S: 40

Q fact-table: staff helpful in person 45-64
A: | Staff helpful in person | 77 | 80 | 84 | 91 | 84 | 82 |
S: 84

Q date: deadline for getting the post under 600 items
A: | Clear post to under 600 items | Mrs C Lund | 17 December 2010 | 1,480 items left |
S: 17 December 2010

Q fact-table: post items left at end of october
A: | Clear post to under 600 items | Mrs C Lund | 17 December 2010 | 1,480 items left |
S: 1,480 items left

Q paraphrase: has the ringing people back thing started
A: | Call-back service on Mondays | Mrs B Ure | 15 November 2010 | Not begun |
S: Not begun

Q fact-table: who is rewording the letters and how many are finished
A: | Re-word the ten commonest letters | Communications Officer | 31 January 2011 | Six done |
S: Communications Officer
S: Six done

Q fact-table: cost of consultants for shared service business case
A: | Business case for the shared service | Director of Resources | 14 February 2011 | Consultants chosen, £22,000 |
S: £22,000

Q fact-table: who gave the direct debit draw prize
A: | Direct debit prize draw | Mr D Hask | 1 March 2011 | Prize given by Torwick Building Society |
S: Torwick Building Society

Q fact-text: unworked post at end of August 2010
A: The Revenues and Benefits Manager said that 2,114 items of post were unworked on 31 August, some of them 27 days old.
S: 2,114

Q fact-text: unworked post August 2009
A: In August 2009 there had been 940.
S: 940

Q paraphrase: did many staff do the extra hours
A: The Manager said that it had, at time and a half, but that only five of twenty-two assessors had taken it.
S: only five of twenty-two

Q decision: what was decided on summons costs
A: Councillor Brill, seconded by Councillor Fell, proposed £65, which was carried by four votes to two with one abstention, and became the decision.
S: £65

Q decision: grant awarded to Citizens' Advice for 2010-11
A: RESOLVED that £18,000 be granted for 2010-11 (the bureau having asked for £26,500), paid in two halves on 1 October 2010 and 1 March 2011.
S: £18,000

Q fact-text: how much had the advice bureau asked for
A: RESOLVED that £18,000 be granted for 2010-11 (the bureau having asked for £26,500), paid in two halves on 1 October 2010 and 1 March 2011.
S: £26,500

Q date: second instalment of the CAB grant date
A: RESOLVED that £18,000 be granted for 2010-11 (the bureau having asked for £26,500), paid in two halves on 1 October 2010 and 1 March 2011.
S: 1 March 2011

Q decision: decision about working with Haddonsea
A: It was RESOLVED to enter into talks with Haddonsea District Council on a shared revenues and benefits service, no commitment being given before the staff side had been heard.
S: to enter into talks with Haddonsea District Council on a shared revenues and benefits service

Q who-said: what is the union's line on a joint service
A: *Staff side.* UNISON is opposed to a shared service based in Haddonsea, twenty-three miles away, but would talk about one managed jointly from two offices.

Q who-said: who asked whether overtime had been offered
A: Councillor Mrs Dacre asked whether overtime had been offered.
S: Councillor Mrs Dacre

Q who-said: what did the Borough Solicitor warn about summons costs
A: *Legal comment.* The Borough Solicitor points out that summons costs must not exceed those reasonably incurred, and that the magistrates' clerk has asked for a breakdown of the £65.
S: summons costs must not exceed those reasonably incurred

Q paraphrase: are they going to change the rule about sending bailiffs in
A: The Committee is asked to (i) note the report; (ii) support the Director's request to the vacancy panel; and (iii) leave the rule on bailiffs as it stands.
S: leave the rule on bailiffs as it stands

N unanswerable: days to process council tax benefit claims separately

N unanswerable: how much overpaid housing benefit is outstanding in pounds

N unanswerable: Which two councillors voted against £65?

N unanswerable: what would a shared service save each year

N unanswerable: Q3 2009-10 call abandonment

N unanswerable: how many prosecutions were there, not counting sanctions

N unanswerable: number of staff at Haddonsea's revenues section

N unanswerable: what prize is being offered to direct debit payers

N unanswerable: business rates arrears in Docks ward

N unanswerable: sick days per post for the systems team

N false-premise: Why did councillors agree to put summons costs up to £75?

N false-premise: when does the contact centre close on Mondays

N false-premise: reason the accuracy of benefit calculations has fallen

N false-premise: why did UNISON walk out of the talks with Haddonsea

N false-premise: when did the magistrates rule the £65 too high

Q paraphrase: how quick do they sort it if my wages change
A: | Days to process changes of circumstances | 11.8 | 10.9 | 11.2 | 13.5 | 14.7 | 11.0 | 10.6 | Red |
S: 14.7

Q paraphrase: who runs the lot that catch cheats
A: | Benefit fraud | 4.0 | 4.0 | 0.0 | 0.0 | 2.1 | Mr A Petrie |
S: Mr A Petrie

Q paraphrase: can anyone make head or tail of the letters
A: | Letters easy to understand | 38 | 44 | 47 | 43 | 44 | 40 |
S: 44

Q paraphrase: folk renting off private landlords on benefit, how many more than last year
A: | Private tenants (local housing allowance) | 962 | 1,418 | 1,877 | +459 |
S: +459

Q paraphrase: how bad has getting through on the blower become since 2008
A: | Getting through by telephone | 29 | 27 | 34 | 40 | 33 | 64 |
S: 33
S: 64

Q paraphrase: what's left in the pile of unopened post now
A: | Clear post to under 600 items | Mrs C Lund | 17 December 2010 | 1,480 items left |
S: 1,480 items left

Q paraphrase: are shops paying their rates better than last yr
A: | Business rates collected (cum) | 98.4% | 31.0% | 59.7% | 31.9% | 61.1% | 98.5% | 98.3% | Green |
S: 59.7%
S: 61.1%

