Q date: when did the children's scrutiny panel meet about the year end scorecard
A: ## Children and Families Scrutiny Panel – Tuesday 14 May 2019, 5.30 pm, Committee Room 2, Civic Hall
S: Tuesday 14 May 2019

N unanswerable: where will the July panel be held

Q fact-text: who was in the chair
A: **Present:** Councillor Anwen Poole (Chair), Councillors D Fearnley, S Iqbal, M Trask and J Wadsworth
S: Councillor Anwen Poole

N unanswerable: who is the vice chair of the panel

Q paraphrase: which councillor couldn't make it in May
A: **Apologies:** Councillor B Lomax and Mr T Greer (health co-optee)
S: Councillor B Lomax

N unanswerable: why was Cllr Lomax not there

Q paraphrase: who speaks for mums and dads on the panel
A: **Co-opted members:** Mrs R Calloway (parent governor), Canon P Stubbs (Diocese)
S: Mrs R Calloway

Q fact-text: what was changed in the record of the March meeting
A: The minutes were agreed as a correct record, subject to minute 36 being amended to read "fourteen" rather than "forty" foster carers.
S: minute 36 being amended to read "fourteen" rather than "forty" foster carers

Q paraphrase: why haven't members been shown round the safeguarding hub yet
A: Mr Nunn replied that the accommodation move had overrun and that new dates in June would be sent to members.
S: the accommodation move had overrun

Q reason: reason MASH visit did not happen
A: Mr Nunn replied that the accommodation move had overrun and that new dates in June would be sent to members.
S: the accommodation move had overrun

N unanswerable: how much did the hub's accommodation move cost

N unanswerable: on what day in June will the MASH visit be

Q who-said: who complained that the trip to the MASH hadn't gone ahead
A: Councillor Trask asked why the promised visit to the Multi-Agency Safeguarding Hub (MASH) had not taken place.
S: Councillor Trask

Q definition: what does MASH stand for
A: Councillor Trask asked why the promised visit to the Multi-Agency Safeguarding Hub (MASH) had not taken place.
S: Multi-Agency Safeguarding Hub

Q definition: what are statistical neighbours
A: Ms Adewale introduced the scorecard at Appendix A. She explained that statistical neighbours are the ten authorities judged by the Department to be most like Harrowmere, and that their figures relate to 2017/18 because later figures would not be published until November.
S: the ten authorities judged by the Department to be most like Harrowmere

Q reason: why are the comparison figures a year older than ours
A: Ms Adewale introduced the scorecard at Appendix A. She explained that statistical neighbours are the ten authorities judged by the Department to be most like Harrowmere, and that their figures relate to 2017/18 because later figures would not be published until November.
S: because later figures would not be published until November

N unanswerable: which ten councils is Harrowmere compared with

Q fact-text: how many times were social services contacted about a child in 18/19
A: The number of contacts themselves had risen to 9,410 in the year, against 8,720 in 2017/18 and 8,105 in 2016/17.
S: 9,410

Q fact-table: contacts 2016/17
A: The number of contacts themselves had risen to 9,410 in the year, against 8,720 in 2017/18 and 8,105 in 2016/17.
S: 8,105

N unanswerable: contacts 2015/16

N unanswerable: how many of the contacts came from the police

Q who-said: who warned that the latest improvement isn't all it seems on people coming back to us
A: Re-referrals had fallen in each quarter, but the Director cautioned that the drop in quarter 4 was flattered by a change in how contacts from the police were counted.
S: the Director

Q reason: what made the last quarter's repeat referrals look so good
A: | CS1 | % of referrals that are repeat referrals within 12 months | 27.1 | 25.8 | 24.0 | 19.6 | 24.2 | 20.0 | 22.3 | Amber | Police notifications with no further action are no longer counted as referrals from 7 January. Without that change Q4 would have been about 23%. |
A: Re-referrals had fallen in each quarter, but the Director cautioned that the drop in quarter 4 was flattered by a change in how contacts from the police were counted.

Q fact-table: what would repeat referrals have been in the final quarter on the old way of counting
A: | CS1 | % of referrals that are repeat referrals within 12 months | 27.1 | 25.8 | 24.0 | 19.6 | 24.2 | 20.0 | 22.3 | Amber | Police notifications with no further action are no longer counted as referrals from 7 January. Without that change Q4 would have been about 23%. |
S: about 23%

N unanswerable: what would repeat referrals have been in quarter 3 on the new way of counting

N false-premise: why did repeat referrals go up during the year

Q who-said: who wanted to know if kids were shunted about because it's cheaper
A: Canon Stubbs said that he was troubled by the stability measure and asked whether children were being moved to save money.
S: Canon Stubbs

Q paraphrase: were any of them moved to cut the bill
A: Ms Beddoes said that no child had been moved for reasons of cost and that eleven of the moves were planned moves to adoptive families.
S: no child had been moved for reasons of cost

Q fact-text: how many moves were to adopters
A: Ms Beddoes said that no child had been moved for reasons of cost and that eleven of the moves were planned moves to adoptive families.
S: eleven

N unanswerable: how many children were adopted in 2018/19

Q decision: did they agree to see the return interview figures every month
A: The proposal was lost by two votes to three.
S: The proposal was lost by two votes to three

N false-premise: why did the panel agree to monthly reporting of return home interviews

Q decision: vote on Councillor Fearnley's motion
A: The proposal was lost by two votes to three.
S: two votes to three

N unanswerable: who voted against Councillor Fearnley's proposal

N unanswerable: how many voted for Councillor Wadsworth's suggestion

Q who-said: who backed Fearnley
A: Councillor Fearnley proposed, and Councillor Iqbal seconded, that the Panel receive the measure on return home interviews monthly rather than quarterly.
S: Councillor Iqbal

Q decision: what is the Director to bring back in the autumn
A: **RESOLVED** – (a) that the scorecard be noted; (b) that a short note on return home interviews be circulated between meetings; and (c) that the Director report in September on the use of unregistered placements.
A: | 17 September 2019 | Unregistered placements | Lorna Beddoes |
S: that the Director report in September on the use of unregistered placements

N unanswerable: how many children are in unregistered placements


Q fact-table: how many kids did we have in care at the end of the year
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
S: 503

Q fact-table: looked after children q2
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
S: 480

N unanswerable: looked after children at March 2018

Q paraphrase: how far over what we aimed for are we with the number in care
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |

Q fact-table: how many children do similar councils have in care
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
S: 419

Q fact-table: how many lone refugee children came to us in the year
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
S: Eighteen

Q fact-table: and how many of the young asylum seekers arrived in the last month?
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
S: six

N unanswerable: which countries did the unaccompanied children come from

Q fact-table: children on child protection plans, Q3
A: | CS3 | Children subject of a child protection plan (number) | 312 | 326 | 341 | 338 | 338 | none set | 287 | – | Neglect is the category in 61% of plans. The rise follows the neglect campaign with schools in the summer. |
S: 341

N unanswerable: target for number of children on protection plans in 2019/20

Q paraphrase: what's the commonest reason for a kid being on the at-risk list
A: | CS3 | Children subject of a child protection plan (number) | 312 | 326 | 341 | 338 | 338 | none set | 287 | – | Neglect is the category in 61% of plans. The rise follows the neglect campaign with schools in the summer. |
S: Neglect

Q reason: why are more children on plans than in the spring
A: | CS3 | Children subject of a child protection plan (number) | 312 | 326 | 341 | 338 | 338 | none set | 287 | – | Neglect is the category in 61% of plans. The rise follows the neglect campaign with schools in the summer. |
S: The rise follows the neglect campaign with schools in the summer

N unanswerable: what percentage of plans are for emotional abuse

Q fact-table: second or subsequent plans year end percentage
A: | CS4 | % of child protection plans that are second or later plans | 18.8 | 20.3 | 22.7 | 23.4 | 21.3 | 17.0 | 20.1 | Red | An audit of 40 cases found that nine plans had been ended too early. Domestic abuse featured in 26 of the 40. |
S: 21.3

Q paraphrase: how often do families who came off a plan end up on one again
A: | CS4 | % of child protection plans that are second or later plans | 18.8 | 20.3 | 22.7 | 23.4 | 21.3 | 17.0 | 20.1 | Red | An audit of 40 cases found that nine plans had been ended too early. Domestic abuse featured in 26 of the 40. |
S: 21.3

Q fact-table: how many of the audited cases were closed too soon
A: | CS4 | % of child protection plans that are second or later plans | 18.8 | 20.3 | 22.7 | 23.4 | 21.3 | 17.0 | 20.1 | Red | An audit of 40 cases found that nine plans had been ended too early. Domestic abuse featured in 26 of the 40. |
S: nine

Q fact-table: how many of the forty files had violence at home in them
A: | CS4 | % of child protection plans that are second or later plans | 18.8 | 20.3 | 22.7 | 23.4 | 21.3 | 17.0 | 20.1 | Red | An audit of 40 cases found that nine plans had been ended too early. Domestic abuse featured in 26 of the 40. |
S: 26

N unanswerable: who carried out the audit of forty cases

N unanswerable: how many of the audited cases involved neglect

Q fact-table: are assessments being done on time
A: | CS2 | % of single assessments completed in 45 working days | 78.4 | 74.9 | 80.2 | 86.5 | 80.0 | 85.0 | 83.1 | Amber | Two assessment teams were without a permanent manager until November; both posts are now filled. |
S: 80.0

Q fact-table: assessments in 45 days Q2 result
A: | CS2 | % of single assessments completed in 45 working days | 78.4 | 74.9 | 80.2 | 86.5 | 80.0 | 85.0 | 83.1 | Amber | Two assessment teams were without a permanent manager until November; both posts are now filled. |
S: 74.9

Q reason: why were the assessments slow
A: | CS2 | % of single assessments completed in 45 working days | 78.4 | 74.9 | 80.2 | 86.5 | 80.0 | 85.0 | 83.1 | Amber | Two assessment teams were without a permanent manager until November; both posts are now filled. |
S: Two assessment teams were without a permanent manager until November

N unanswerable: what was assessment timeliness in 2017/18

Q paraphrase: share of youngsters shunted round three homes or more
A: | CS6 | % of looked after children with three or more placements in the year | 9.6 | 10.4 | 11.9 | 12.7 | 12.7 | 10.0 | 10.8 | Red | Sixty-four children. Breakdown of in-house fostering for those aged 11 to 15 is the main cause. |
S: 12.7

Q fact-table: how many actual children is that 12.7% with three or more placements
A: | CS6 | % of looked after children with three or more placements in the year | 9.6 | 10.4 | 11.9 | 12.7 | 12.7 | 10.0 | 10.8 | Red | Sixty-four children. Breakdown of in-house fostering for those aged 11 to 15 is the main cause. |
S: Sixty-four

Q reason: what's behind so many placement moves
A: | CS6 | % of looked after children with three or more placements in the year | 9.6 | 10.4 | 11.9 | 12.7 | 12.7 | 10.0 | 10.8 | Red | Sixty-four children. Breakdown of in-house fostering for those aged 11 to 15 is the main cause. |
S: Breakdown of in-house fostering for those aged 11 to 15 is the main cause

N unanswerable: how many children had two placements in the year

Q paraphrase: how many are living a long way off from their families
A: | CS7 | % of looked after children placed more than 20 miles from home | 14.2 | 14.0 | 15.5 | 15.1 | 15.1 | 14.0 | 17.6 | Amber | Fewer than our neighbours. The new home in Pell Street opens in July with four beds. |
S: 15.1

Q comparison: do we place fewer kids far away than similar areas
A: | CS7 | % of looked after children placed more than 20 miles from home | 14.2 | 14.0 | 15.5 | 15.1 | 15.1 | 14.0 | 17.6 | Amber | Fewer than our neighbours. The new home in Pell Street opens in July with four beds. |
S: Fewer than our neighbours

Q fact-table: when does the new children's home open and how big is it
A: | CS7 | % of looked after children placed more than 20 miles from home | 14.2 | 14.0 | 15.5 | 15.1 | 15.1 | 14.0 | 17.6 | Amber | Fewer than our neighbours. The new home in Pell Street opens in July with four beds. |
S: opens in July with four beds

N unanswerable: how much did the Pell Street home cost to build

N unanswerable: who will run the Pell Street home

Q fact-table: return interviews for kids who ran off from care, Q3
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: 58.8

Q fact-table: return interviews for those who ran away from their own home, Q3
A: | CS9 | % of children missing from home offered a return home interview in 72 hours | 83.7 | 84.1 | 81.9 | 88.0 | 84.4 | 90.0 | 80.5 | Amber | Carried out by the Council's youth workers and so untouched by the contractor's difficulties. |
S: 81.9

N unanswerable: return interviews for children missing from school, Q3

Q reason: why did the talks with runaways from children's homes go so badly
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: The contractor lost three interviewers in the autumn

Q reason: why weren't the missing from home interviews affected
A: | CS9 | % of children missing from home offered a return home interview in 72 hours | 83.7 | 84.1 | 81.9 | 88.0 | 84.4 | 90.0 | 80.5 | Amber | Carried out by the Council's youth workers and so untouched by the contractor's difficulties. |
S: Carried out by the Council's youth workers and so untouched by the contractor's difficulties

Q date: when does the interview contract run out
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: 30 September

N unanswerable: what is the name of the contractor for return home interviews

N unanswerable: how many children went missing from care in the year

Q fact-table: are young people who've left care in work or college
A: | CS10 | % of care leavers aged 19 to 21 in education, employment or training | 48.0 | 49.3 | 52.6 | 54.1 | 54.1 | 52.0 | 50.7 | Green | Seven apprenticeships in the Council's own depots have helped. |
S: 54.1

Q fact-table: target for care leavers in EET
A: | CS10 | % of care leavers aged 19 to 21 in education, employment or training | 48.0 | 49.3 | 52.6 | 54.1 | 54.1 | 52.0 | 50.7 | Green | Seven apprenticeships in the Council's own depots have helped. |
S: 52.0

N unanswerable: what proportion of care leavers are at university

Q paraphrase: what has the council itself done to give care leavers jobs
A: | CS10 | % of care leavers aged 19 to 21 in education, employment or training | 48.0 | 49.3 | 52.6 | 54.1 | 54.1 | 52.0 | 50.7 | Green | Seven apprenticeships in the Council's own depots have helped. |
S: Seven apprenticeships in the Council's own depots

Q paraphrase: do care leavers have somewhere decent to live
A: | CS11 | % of care leavers aged 19 to 21 in suitable accommodation | 88.2 | 87.0 | 86.4 | 85.9 | 85.9 | 90.0 | 84.9 | Amber | Four young people were in custody at year end and count as unsuitably housed. |
S: 85.9

Q fact-table: how many were in jail
A: | CS11 | % of care leavers aged 19 to 21 in suitable accommodation | 88.2 | 87.0 | 86.4 | 85.9 | 85.9 | 90.0 | 84.9 | Amber | Four young people were in custody at year end and count as unsuitably housed. |
S: Four

N false-premise: why has the share of care leavers suitably housed improved

Q fact-table: % social work posts covered by temps at year end
A: | CS12 | % of social worker posts filled by agency staff | 22.4 | 24.9 | 21.0 | 17.3 | 17.3 | 15.0 | 19.2 | Amber | The academy's first cohort of 12 newly qualified workers began in January. |
S: 17.3

Q fact-table: agency staffing highest quarter
A: | CS12 | % of social worker posts filled by agency staff | 22.4 | 24.9 | 21.0 | 17.3 | 17.3 | 15.0 | 19.2 | Amber | The academy's first cohort of 12 newly qualified workers began in January. |
S: 24.9

Q fact-table: how many trainees started with the academy
A: | CS12 | % of social worker posts filled by agency staff | 22.4 | 24.9 | 21.0 | 17.3 | 17.3 | 15.0 | 19.2 | Amber | The academy's first cohort of 12 newly qualified workers began in January. |
S: 12

N unanswerable: when does the second cohort of the academy begin

Q list: which measures are red
A: | CS4 | % of child protection plans that are second or later plans | 18.8 | 20.3 | 22.7 | 23.4 | 21.3 | 17.0 | 20.1 | Red | An audit of 40 cases found that nine plans had been ended too early. Domestic abuse featured in 26 of the 40. |
A: | CS5 | Children looked after (number) | 471 | 480 | 488 | 503 | 503 | 465 | 419 | Red | Eighteen unaccompanied asylum-seeking children joined the cohort in the year, six of them in March. |
A: | CS6 | % of looked after children with three or more placements in the year | 9.6 | 10.4 | 11.9 | 12.7 | 12.7 | 10.0 | 10.8 | Red | Sixty-four children. Breakdown of in-house fostering for those aged 11 to 15 is the main cause. |
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |

Q list: which indicators hit target
A: | CS10 | % of care leavers aged 19 to 21 in education, employment or training | 48.0 | 49.3 | 52.6 | 54.1 | 54.1 | 52.0 | 50.7 | Green | Seven apprenticeships in the Council's own depots have helped. |


Q fact-text: how much did children's social care go over in 2018/19
A: This report explains the overspend of £3.14 million on children's social care in 2018/19 and asks the Panel for its comments before the report goes to Cabinet on 11 June 2019.
A: | **Total** | **32,640** | **35,780** | **+3,140** | **32,920** | |
S: £3.14 million
S: £3.14 million

N unanswerable: by how much was children's social care overspent in 2016/17

Q date: when will cabinet look at the overspend
A: This report explains the overspend of £3.14 million on children's social care in 2018/19 and asks the Panel for its comments before the report goes to Cabinet on 11 June 2019.
S: 11 June 2019

Q fact-text: how many children are in bought-in residential homes
A: External residential care accounts for 52 children, or about one in ten, but for 46 per cent of the placements spend.
S: 52

Q fact-text: price of a week in a private children's home now
A: The average weekly cost of an external residential placement rose from £3,480 in 2017/18 to £3,905 in 2018/19; the average for an independent fostering agency (IFA) placement rose from £812 to £838.
S: £3,905

Q fact-text: what was the weekly residential cost the year before
A: The average weekly cost of an external residential placement rose from £3,480 in 2017/18 to £3,905 in 2018/19; the average for an independent fostering agency (IFA) placement rose from £812 to £838.
S: £3,480

N unanswerable: what will an external residential place cost in 2019/20

Q fact-text: ifa weekly average 18/19
A: The average weekly cost of an external residential placement rose from £3,480 in 2017/18 to £3,905 in 2018/19; the average for an independent fostering agency (IFA) placement rose from £812 to £838.
S: £838

Q paraphrase: what does it cost us when one of our own foster families takes a child
A: In-house fostering costs £401 a week on average, including the carer's fee.
S: £401 a week

N unanswerable: what was the weekly in-house fostering cost in 2017/18

Q definition: what's the difference between agency placements and agency staff
A: Agency placements should not be confused with agency staff: the first are foster homes found through IFAs, the second are social workers engaged through a recruitment firm.

Q fact-table: how much did we spend on temporary social workers
A: | Agency social workers | 900 | 1,610 | +710 | 1,705 | The premium over an employed worker is £19,400 a year. |
S: 1,610

Q fact-table: agency social workers variance
A: | Agency social workers | 900 | 1,610 | +710 | 1,705 | The premium over an employed worker is £19,400 a year. |
S: +710

Q fact-table: spend on independent fostering agency places
A: | Independent fostering agencies | 5,600 | 5,910 | +310 | 5,475 | Average of 138 children against 132 assumed. |
S: 5,910

N unanswerable: how much was spent on agency staff in residential homes

Q paraphrase: how much dearer is a temp than having your own worker
A: | Agency social workers | 900 | 1,610 | +710 | 1,705 | The premium over an employed worker is £19,400 a year. |
S: £19,400 a year

Q fact-table: why were special guardians paid more
A: | Special guardianship allowances | 1,900 | 2,060 | +160 | 1,845 | Allowances now follow the fostering rate after an Ombudsman finding. |
S: Allowances now follow the fostering rate after an Ombudsman finding

N unanswerable: what did the Ombudsman order the council to pay

Q fact-table: how many of our foster carers packed it in
A: | In-house fostering | 4,350 | 4,105 | -245 | 4,290 | Fourteen carers retired or resigned and nine were approved. |
S: Fourteen

Q fact-table: number of carers approved in the year
A: | In-house fostering | 4,350 | 4,105 | -245 | 4,290 | Fourteen carers retired or resigned and nine were approved. |
S: nine

Q fact-table: lawyers' bill, how much over
A: | Legal costs | 780 | 880 | +100 | 765 | Six contested hearings lasting more than five days. |
S: +100

N unanswerable: how many care proceedings were issued in the year

Q list: which lines came in under budget
A: | In-house fostering | 4,350 | 4,105 | -245 | 4,290 | Fourteen carers retired or resigned and nine were approved. |
A: | Employed social workers | 9,760 | 9,240 | -520 | 8,890 | Vacancies. |

Q comparison: which cost more last year, ifas or our own fostering
A: | Independent fostering agencies | 5,600 | 5,910 | +310 | 5,475 | Average of 138 children against 132 assumed. |
A: | In-house fostering | 4,350 | 4,105 | -245 | 4,290 | Fourteen carers retired or resigned and nine were approved. |

Q fact-text: who'd chair the monthly look at residential placements
A: It is proposed that from July every external residential placement be reviewed each month by a panel chaired by the Head of Safeguarding.
S: the Head of Safeguarding

Q fact-text: what rise in the fee did officers suggest for foster carers
A: It is further proposed that the fostering fee be raised by 6 per cent from 1 October 2019, at a cost of £92,000 in a full year.
S: 6 per cent

Q decision: what rise did the panel want
A: **RESOLVED** – That Cabinet be told (i) that the Panel supports the monthly placement reviews; (ii) that it wishes the fee to be raised by 8 per cent; and (iii) that an out-of-hours line for carers be in place before Christmas.
S: 8 per cent

N unanswerable: what would an 8 per cent rise in the fee cost

Q fact-text: cost of putting up the fostering fee
A: It is further proposed that the fostering fee be raised by 6 per cent from 1 October 2019, at a cost of £92,000 in a full year.
S: £92,000 in a full year

Q reason: why was the second home turned down
A: A bid for a second Council-run home, at Larch Bank, was refused by Cabinet in January because the site lies in a flood zone.
S: because the site lies in a flood zone

N unanswerable: how many beds would Larch Bank have had

Q fact-text: what do the kids in care call their own council
A: The Children in Care Council, known as "Our Say", met on 2 April.
S: "Our Say"

Q paraphrase: what did the young people not want to hear by phone
A: Its members asked that nobody be told of a move by text message, and one said: "I found out from my taxi driver that I wasn't going back."

Q who-said: who said their driver told them they weren't going back
A: Its members asked that nobody be told of a move by text message, and one said: "I found out from my taxi driver that I wasn't going back."

N unanswerable: how many young people came to the Our Say meeting

Q paraphrase: what do foster carers say really makes people quit
A: The foster carers' association supported the rise in the fee but said that it was the lack of out-of-hours support, not money, that made people leave.
S: the lack of out-of-hours support

N false-premise: why did the foster carers' association oppose the fee increase

Q fact-text: how much is left in the rainy day fund
A: The overspend has been met from the general reserve, which now stands at £6.8 million against a recommended minimum of £6.0 million.
S: £6.8 million

Q fact-text: lowest the general reserve ought to be
A: The overspend has been met from the general reserve, which now stands at £6.8 million against a recommended minimum of £6.0 million.
S: £6.0 million

Q decision: by when do members want a phone line for carers
A: **RESOLVED** – That Cabinet be told (i) that the Panel supports the monthly placement reviews; (ii) that it wishes the fee to be raised by 8 per cent; and (iii) that an out-of-hours line for carers be in place before Christmas.
S: before Christmas

Q date: when is the adoption report due
A: | 17 September 2019 | Adoption annual report | Regional agency |
S: 17 September 2019

Q fact-table: whose job is the early help item
A: | 16 July 2019 | Early help strategy | Head of Early Help |
S: Head of Early Help

N unanswerable: when is the fostering annual report due

Q fact-table: who leads on short breaks
A: | 19 November 2019 | Short breaks for disabled children | To be confirmed |
S: To be confirmed


Q paraphrase: who keeps an eye on whether families come back to us again and again, and how's that going
A: | CS1 | % of referrals that are repeat referrals within 12 months | 27.1 | 25.8 | 24.0 | 19.6 | 24.2 | 20.0 | 22.3 | Amber | Police notifications with no further action are no longer counted as referrals from 7 January. Without that change Q4 would have been about 23%. |
S: 24.2

Q fact-table: repeat referrals Q1
A: | CS1 | % of referrals that are repeat referrals within 12 months | 27.1 | 25.8 | 24.0 | 19.6 | 24.2 | 20.0 | 22.3 | Amber | Police notifications with no further action are no longer counted as referrals from 7 January. Without that change Q4 would have been about 23%. |
S: 27.1

Q fact-table: how do places like us do on repeat referrals
A: | CS1 | % of referrals that are repeat referrals within 12 months | 27.1 | 25.8 | 24.0 | 19.6 | 24.2 | 20.0 | 22.3 | Amber | Police notifications with no further action are no longer counted as referrals from 7 January. Without that change Q4 would have been about 23%. |
S: 22.3

N unanswerable: how did statistical neighbours do on repeat referrals in 2018/19

Q comparison: Could the officers tell me whether we are doing better or worse than comparable councils at getting assessments finished in time?
A: | CS2 | % of single assessments completed in 45 working days | 78.4 | 74.9 | 80.2 | 86.5 | 80.0 | 85.0 | 83.1 | Amber | Two assessment teams were without a permanent manager until November; both posts are now filled. |

N false-premise: why are we placing more children far from home than our statistical neighbours do

Q paraphrase: are temps making up less of the workforce than they were in the summer
A: | CS12 | % of social worker posts filled by agency staff | 22.4 | 24.9 | 21.0 | 17.3 | 17.3 | 15.0 | 19.2 | Amber | The academy's first cohort of 12 newly qualified workers began in January. |

N unanswerable: percentage of team manager posts filled by agency staff

Q paraphrase: how many runaways from children's homes got a chat within three days
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: 66.3

Q fact-table: what should the figure for runaways' interviews be
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: 90.0

N unanswerable: how many return home interviews were refused by the child

Q paraphrase: who does the talking to kids who ran off from mum and dad's
A: | CS9 | % of children missing from home offered a return home interview in 72 hours | 83.7 | 84.1 | 81.9 | 88.0 | 84.4 | 90.0 | 80.5 | Amber | Carried out by the Council's youth workers and so untouched by the contractor's difficulties. |
S: the Council's youth workers

Q date: when will the runaway chats be done by our own staff
A: | CS8 | % of children missing from care offered a return home interview in 72 hours | 71.0 | 66.3 | 58.8 | 69.2 | 66.3 | 90.0 | 77.0 | Red | The contractor lost three interviewers in the autumn. The contract ends on 30 September and the service will come in-house. |
S: The contract ends on 30 September and the service will come in-house

N unanswerable: what will it cost to bring the return interviews in-house

Q paraphrase: how many more kids than planned are in private homes
A: | External residential | 8,200 | 10,555 | +2,355 | 8,940 | Nine more children than assumed; two solo placements cost over £8,000 a week each. |
S: Nine more children than assumed

Q fact-table: what's the priciest placement we're paying for
A: | External residential | 8,200 | 10,555 | +2,355 | 8,940 | Nine more children than assumed; two solo placements cost over £8,000 a week each. |
S: two solo placements cost over £8,000 a week each

N unanswerable: who are the providers of the two solo placements

Q fact-table: external residential 17/18
A: | External residential | 8,200 | 10,555 | +2,355 | 8,940 | Nine more children than assumed; two solo placements cost over £8,000 a week each. |
S: 8,940

N unanswerable: external residential 16/17

Q comparison: have we spent more or less on temporary social workers than the year before
A: | Agency social workers | 900 | 1,610 | +710 | 1,705 | The premium over an employed worker is £19,400 a year. |

N false-premise: why did spending on agency social workers go up compared with 2017/18

Q fact-table: unfilled jobs saved how much
A: | Employed social workers | 9,760 | 9,240 | -520 | 8,890 | Vacancies. |
S: -520

N unanswerable: how many social worker vacancies were there

Q paraphrase: what share of the money goes on that tenth of the kids
A: External residential care accounts for 52 children, or about one in ten, but for 46 per cent of the placements spend.
S: 46 per cent

Q fact-text: how many children did they plan for when they set the placements money
A: The placements budget was set in February 2018 on the assumption of 465 looked after children.
S: 465

Q date: when was the placement budget fixed
A: The placements budget was set in February 2018 on the assumption of 465 looked after children.
S: February 2018

Q paraphrase: where did the money to plug the hole come from
A: The overspend has been met from the general reserve, which now stands at £6.8 million against a recommended minimum of £6.0 million.
S: the general reserve

Q definition: what is section 22G about
A: The Council has a duty under section 22G of the Children Act 1989 to secure sufficient accommodation within its area so far as reasonably practicable.
S: sufficient accommodation within its area so far as reasonably practicable

Q paraphrase: did anybody promise that kids aren't moved for cash
A: Ms Beddoes said that no child had been moved for reasons of cost and that eleven of the moves were planned moves to adoptive families.

Q who-said: who suggested emailing a note round between meetings
A: Councillor Wadsworth then proposed that a short note be circulated by e-mail between meetings, which was agreed without a vote.
S: Councillor Wadsworth

Q decision: what was settled instead of monthly figures
A: Councillor Wadsworth then proposed that a short note be circulated by e-mail between meetings, which was agreed without a vote.
S: a short note be circulated by e-mail between meetings, which was agreed without a vote

Q date: when did the young people's council meet
A: The Children in Care Council, known as "Our Say", met on 2 April.
S: 2 April

N unanswerable: when did the foster carers' association meet

Q date: new fostering fee, from when
A: It is further proposed that the fostering fee be raised by 6 per cent from 1 October 2019, at a cost of £92,000 in a full year.
S: 1 October 2019

N unanswerable: how much is the fostering fee a week

