Q fact-text: how many beds does the county have in its own children's homes?
A: ● The Council runs four children's homes with 21 beds.
S: 21
Q fact-text: beds filled on 30 June 2020
A: On 30 June 2020 17 were filled.
S: 17
Q fact-text: weekly cost of a bed in someone else's home
A: ● 64 more children live in homes run by others, at an average of £4,310 a week; our own cost £3,640.
S: £4,310
Q paraphrase: what does a week in one of ours set us back
A: ● 64 more children live in homes run by others, at an average of £4,310 a week; our own cost £3,640.
S: £3,640
N unanswerable: what does a week of agency foster care cost?
Q definition: what is project heron
A: ● Project Heron, flats for 16-17 year olds, comes back in October.
S: flats for 16-17 year olds
Q definition: What's Project Swift?
A: ● It is proposed to open two two-bed homes (Project Swift) and to close Larch House.
S: to open two two-bed homes
N unanswerable: how many flats will there be in Project Heron?
N unanswerable: what's Project Kestrel?
Q date: when do we get to look at the flats for older teens
A: 13 Oct – Project Heron; School admissions 2022
S: 13 Oct
Q fact-table: total children looked after 31 March 2019
A: All children looked after 611 644 689 702
S: 644
Q fact-table: children looked after at end of June 2020
A: All children looked after 611 644 689 702
S: 702
N unanswerable: children looked after on 30 June 2019
Q fact-table: agency foster care numbers in March 2018
A: Agency foster care 142 163 187 194
S: 142
Q fact-table: in-house foster care in june 2020
A: In-house foster care 268 259 251 247
S: 247
Q paraphrase: how many are with their own family or gran now?
A: With parents / kin 82 86 92 97
S: 97
Q fact-table: 16+ semi-independent March 2020
A: Semi-independent (16+) 33 41 52 55
S: 52
N unanswerable: How many children were in secure units on 30 June 2020?
N false-premise: why has the number in in-house foster care gone up?
Q fact-text: admissions to care in April-June 2020
A: 1.1 Since lockdown began on 23 March admissions have fallen (31 in April-June; 47 in the same months of 2019) but fewer children have left care (18 against 39), since courts adjourned hearings.
S: 31
Q reason: why did fewer kids leave care in spring 2020
A: 1.1 Since lockdown began on 23 March admissions have fallen (31 in April-June; 47 in the same months of 2019) but fewer children have left care (18 against 39), since courts adjourned hearings.
S: since courts adjourned hearings
N unanswerable: why did admissions to care fall in spring 2020?
Q fact-text: how many of the short notice moves came from the home giving notice?
A: In six cases the home gave notice, in two the carer was shielding, and in one a child tested positive and could not go back.
S: six
Q paraphrase: how many kids had to shift in a hurry
A: 1.2 Nine children were moved at short notice in the quarter.
S: Nine
N unanswerable: how many children were moved at short notice in January to March?
Q fact-table: latest Ofsted grade for Larch House
A: | Larch House, Thornby | 8 | 5 | RI (Feb 20) | Good (Jan 19) | 3 (2 by video) | 14.1 | 5 |
S: RI (Feb 20)
Q fact-table: what was Larch house graded before that
A: | Larch House, Thornby | 8 | 5 | RI (Feb 20) | Good (Jan 19) | 3 (2 by video) | 14.1 | 5 |
S: Good (Jan 19)
Q fact-table: Sick absence at Oyster Row
A: | Oyster Row, Quern | 5 | 5 | Good (Nov 19) | Good (Oct 18) | 3 (3 by video) | 4.0 | 1 |
S: 4.0
Q paraphrase: which home do the inspectors rate top marks
A: | The Bield, Quern | 4 | 4 | Outst. (Dec 19) | Good (Sep 18) | 3 (1 by video) | 2.2 | 0 |
S: The Bield, Quern
Q fact-table: empty posts at Saltings
A: | Saltings (short breaks) | 4 | 3 | Good (Jan 20) | RI (Feb 19) | 2 (2 by video) | 9.7 | 2 |
S: 2
N unanswerable: what was the Ofsted grade of The Bield in 2017?
N unanswerable: sick absence at The Bield in 2019
Q paraphrase: do the kids at larch house feel ok there
A: Larch House – the inspector wrote: 'Young people don't feel safe when the older group is in.
S: Young people don't feel safe when the older group is in
Q fact-text: who manages Larch House now
A: ACTION TAKEN: a permanent manager, Ms Roz Ingleby, began on 4 May; admissions stopped on 6 March; the alarm on the rear stairs was renewed.
S: Ms Roz Ingleby
Q date: since when has Larch House taken nobody new
A: ACTION TAKEN: a permanent manager, Ms Roz Ingleby, began on 4 May; admissions stopped on 6 March; the alarm on the rear stairs was renewed.
S: 6 March
Q fact-text: what is still outstanding at larch house?
A: NOT YET DONE: the sensory room.
S: the sensory room
N unanswerable: who manages Oyster Row?
N unanswerable: Why did the last Larch House manager leave in October?
Q fact-text: how long were overnight stays stopped at Saltings?
A: Saltings – closed to overnight stays from 25 March to 8 June; 22 families had day sessions instead.
S: from 25 March to 8 June
Q paraphrase: what did a mum or dad think of the short-break daytime sessions
A: A parent wrote: 'Three hours on a Tuesday saved my marriage.'
S: 'Three hours on a Tuesday saved my marriage.'
Q reason: why wasn't there a visit to saltings in June
A: The June visit was missed as the independent visitor was unwell.
S: the independent visitor was unwell
N false-premise: why was the June visit to Oyster Row missed?
Q fact-text: what did young people at the Bield want?
A: The Bield – the visitor on 17 June noted that two young people wanted the wi-fi to stay on after 11.
S: the wi-fi to stay on after 11
Q decision: what was done about the internet at the Bield
A: ACTION TAKEN: midnight at weekends.
S: midnight at weekends
Q paraphrase: has anything been done about the hard-to-read leaflet
A: Oyster Row – the visitor asked for the complaints leaflet to be put into easy words.
A: ACTION TAKEN: none so far.
S: none so far
Q fact-table: missing episodes from Larch House spring 2020
A: From Larch House 38 (5) [61 (7)]
S: 38
Q fact-table: how many children went missing from Larch house a year ago
A: From Larch House 38 (5) [61 (7)]
S: 7
Q fact-table: missing from foster care, number of children april to june 2020
A: From foster care 44 (21) [72 (30)]
S: 21
Q fact-table: missing episodes semi-independent 2019
A: From semi-independent 63 (17) [40 (12)]
S: 40
Q comparison: where have runaway episodes got more frequent?
A: From other providers' homes 57 (19) [49 (17)]
A: From semi-independent 63 (17) [40 (12)]
N unanswerable: missing episodes from Saltings
N unanswerable: how many children went missing from their family home in April-June 2020?
N unanswerable: Missing episodes from Larch House in July to September 2019

Q fact-text: capital needed to do up Larch House
A: Option 2 – refurbish Larch House as a five-bed home: capital £780,000, 14 months, children to move out.
S: £780,000
Q fact-text: capital for Project Swift
A: Capital £1,150,000.
S: £1,150,000
Q paraphrase: when would the two little houses take their first kids
A: Option 3 – Project Swift: buy two ordinary houses, open them in January and May 2021, and close Larch House by 31 March 2021.
S: January and May 2021
Q date: by when would Larch House shut?
A: Option 3 – Project Swift: buy two ordinary houses, open them in January and May 2021, and close Larch House by 31 March 2021.
S: by 31 March 2021
N unanswerable: how long would Option 4's block contract run?
N unanswerable: what is the street of the two houses for Project Swift?
Q fact-text: annual saving from option 3
A: 4.1 Option 3 would cost £218,000 in revenue in 2020/21 for double running; from 2022/23 it would save £296,000 a year, assuming 90% occupancy.
S: £296,000 a year
Q paraphrase: how full have the houses got to be so we don't lose money
A: At 75% it breaks even.
S: 75%
N unanswerable: what would option 2 save each year?
Q reason: why was buying eight beds from a firm ruled out
A: 4.2 Option 4 was dropped because only one provider answered, and it wouldn't take children on remand.
S: because only one provider answered, and it wouldn't take children on remand
N unanswerable: which provider answered about option 4?
Q fact-text: how much is coming from the Innovation Grant
A: 4.3 £250,000 of capital comes from the Department for Education's Innovation Grant, £400,000 from the sale of the Larch House site (valuation March 2020) and £500,000 from borrowing.
S: £250,000
Q fact-text: how much would be borrowed for swift
A: 4.3 £250,000 of capital comes from the Department for Education's Innovation Grant, £400,000 from the sale of the Larch House site (valuation March 2020) and £500,000 from borrowing.
S: £500,000
N false-premise: who bought the Larch House site?
Q fact-text: how many of the Larch House youngsters want to stay local
A: Three want to stay in the area; one 'didn't care'; one was too upset to talk.
S: Three
Q paraphrase: what did kids in care ask for about the new places
A: Those in the Care Council (11 present by Zoom on 2 June) said: ○ small is better ○ 'don't call it a unit' ○ let us choose the paint ○ nobody should move in exam year.
N unanswerable: what did the young people at The Bield think of Project Swift?
Q who-said: which union won't go along with the closure
A: Unison accepts the closure provided all are found posts; GMB does not accept it.
S: GMB
Q fact-text: on what condition does Unison accept closing Larch House?
A: Unison accepts the closure provided all are found posts; GMB does not accept it.
S: provided all are found posts
N unanswerable: Why does GMB not accept the closure?
Q who-said: which councillor didn't want another home in Quern
A: Cllr Pocock asked that no further home be put in Quern, where there are two already.
S: Cllr Pocock
Q who-said: which local member would rather have refurbished?
A: 5.3 Local Member: Cllr Amery regrets the loss of jobs in Thornby; she'd have preferred option 2.
S: Cllr Amery
Q fact-text: police calls to Larch House in 2019
A: 5.4 Police (Insp. Dale Rooney): 212 calls to Larch House in 2019, of which 34 were crimes.
S: 212
N unanswerable: police calls to Larch House in 2020
N unanswerable: police calls to Oyster Row in 2019
Q reason: why weren't people next door consulted
A: 5.5 Neighbours: not asked, since the addresses are exempt; they'll be written to once houses are bought.
S: since the addresses are exempt
N false-premise: how many neighbours objected to the new homes?
Q fact-text: how long does ofsted registration take at present
A: R2 Registration by Ofsted takes longer (now 22 weeks; before Covid 14) – L: H  I: M – apply before fitting out
S: 22 weeks
Q paraphrase: what bung do staff get for sticking it out to the end
A: R3 Staff leave Larch House early – L: H I: H – retention payment £1,500 at closing
S: £1,500
Q date: by when must the homes be open or we lose the grant
A: R4 Grant clawed back if not open by June 2021 – L: L I: M – monthly report to DfE
S: June 2021
Q fact-text: how long must staff consultation last
A: Consultation must last 30 days as fewer than 100 posts are affected.
S: 30 days
Q fact-text: top price for each house
A: RECOMMENDATIONS (1) approve option 3; (2) delegate purchase to the Director with the Cabinet Member up to £425,000 a house; (3) require a report after six months.
S: £425,000
N unanswerable: how did Cabinet vote on option 3?
Q decision: how did scrutiny vote on swift?
A: The committee supported recommendation (1) by 7 votes to 2 with 1 abstention, and asked for (3) to be after three months.
S: 7 votes to 2 with 1 abstention
Q decision: how soon did scrutiny want to hear back?
A: The committee supported recommendation (1) by 7 votes to 2 with 1 abstention, and asked for (3) to be after three months.
S: after three months
N unanswerable: who abstained at scrutiny?
Q who-said: who said those kids have been moved enough
A: Cllr Amery: 'We're moving five children who have been moved enough.'
S: Cllr Amery
Q who-said: who wanted a mental health nurse for the homes
A: Mrs Fay Christian (Healthwatch) asked whether a nurse for mental health would be attached to the homes.
S: Mrs Fay Christian (Healthwatch)
Q fact-text: how much nurse time has been agreed
A: One day a week has been agreed with the CCG from September, for a year.
S: One day a week
Q fact-text: share of vulnerable children in school late June
A: Vulnerable children attending school: 11% (w/e 3 April) – 19% (w/e 22 May) – 34% (w/e 26 June)
S: 34%
N unanswerable: share of vulnerable children in school in early March
Q fact-text: how many laptops given out?
A: Laptops: 1,240 from DfE arrived of 1,615 due; 1,102 given out; 138 being set up
S: 1,102
Q paraphrase: how many computers had the government sent us
A: Laptops: 1,240 from DfE arrived of 1,615 due; 1,102 given out; 138 being set up
S: 1,240
N unanswerable: why are 375 laptops from DfE late?
Q fact-text: busiest week for food parcels
A: Food parcels from hubs: 4,422 in all; peak week 611 (w/e 17 April)
S: w/e 17 April
Q comparison: did more people ring about violence at home than the year before
A: Calls to domestic abuse line: 402 Apr-Jun 2020; 287 Apr-Jun 2019
S: 402 Apr-Jun 2020; 287 Apr-Jun 2019
Q fact-text: referrals from schools in spring 2020
A: Referrals to front door: 1,318 Apr-Jun 2020; 1,890 Apr-Jun 2019; from schools 96 (618)
S: 96
N unanswerable: referrals from police in spring 2020
Q fact-table: May spend on placements held open
A: | Placements held open | 62 | 88 | 71 | 221 | 540 | CEF |
S: 88
Q fact-table: agency cover for homes, total so far
A: | Agency cover – homes | 31 | 44 | 26 | 101 | 180 | CEF |
S: 101
Q fact-table: expected full year cost of PPE children's
A: | PPE – children's | 18 | 9 | 7 | 34 | 95 | CEF |
S: 95
Q fact-table: who is paying for the refuge beds
A: | Refuge beds | 12 | 12 | 14 | 38 | 130 | PCC |
S: PCC
Q fact-table: youth outreach june
A: | Youth outreach | 0 | 6 | 11 | 17 | 90 | CPF |
S: 11
N unanswerable: agency cover for social work teams, total so far
N unanswerable: spend on refuge beds in July
Q definition: what's the CPF?
A: CPF = Covid Partnership Fund (our own, £1.5m).
S: Covid Partnership Fund
Q fact-text: how big is the Covid Emergency Fund
A: CEF = Covid Emergency Fund (Government, £21.4m in two payments).
S: £21.4m
N false-premise: how much is our share of the third Government payment?
Q paraphrase: will foster families keep the extra forty quid?
A: Foster carers have asked for it to go on until schools are back; the Cabinet Member is not minded to agree.
S: the Cabinet Member is not minded to agree
Q date: when did the foster carers' extra money stop
A: The carers' extra payment ended on 28 June.
S: 28 June
Q date: when does fostering fees come to cabinet
A: 15 Sept – Fostering fees; Youth Justice Plan
S: 15 Sept

Q paraphrase: how many mums and dads with disabled kids came in the day when nights were off
A: Saltings – closed to overnight stays from 25 March to 8 June; 22 families had day sessions instead.
S: 22 families
Q paraphrase: whose homes get the runaways looked-for most, the ones run by outsiders in spring 2020
A: From other providers' homes 57 (19) [49 (17)]
S: 57
N unanswerable: how much did police time spent on missing children cost?
Q paraphrase: will exam kids get shifted before they've sat their papers
A: Mr Loy answered that no child would be moved before their GCSEs; two would sit them next summer.
S: no child would be moved before their GCSEs
Q paraphrase: how many children got lunch coupons
A: Free school meal vouchers: 9,870 children; weekly value £148,000 (national scheme)
S: 9,870
N unanswerable: how many children got lunch coupons in secondary schools?
Q paraphrase: how long would Larch House take to do up
A: Option 2 – refurbish Larch House as a five-bed home: capital £780,000, 14 months, children to move out.
S: 14 months
N unanswerable: where would the Larch House children live during a refurbishment?
