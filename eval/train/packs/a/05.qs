Q fact-text: How many first-time entrants were there in 2020/21?
A: 3.1 In 2020/21 there were 34 FTEs, a rate of 214 per 100,000 young people.
A: | First-time entrants (number) | 58 | 49 | 34 | 32 | 21 |
S: 34

Q fact-text: FTE rate per 100,000 2019/20
A: In 2019/20 there were 49 (309 per 100,000) and in 2018/19 there were 58.
S: 309 per 100,000

Q fact-text: what was the wales rate of first time entrants
A: The rate for Wales in 2020/21 was 198.
S: 198

Q paraphrase: how many kids got into trouble with the law for the first time back in 2018/19?
A: In 2019/20 there were 49 (309 per 100,000) and in 2018/19 there were 58.
A: | First-time entrants (number) | 58 | 49 | 34 | 32 | 21 |
S: 58

Q definition: What is the Bureau?
A: 2.1 *Bureau* – the panel of police, youth justice and a trained volunteer which decides whether a young person who admits a first or minor offence should be diverted from court.
S: the panel of police, youth justice and a trained volunteer which decides whether a young person who admits a first or minor offence should be diverted from court

Q definition: what does FTE stand for and mean here?
A: *FTE* – a young person aged 10 to 17 who receives a first youth caution, youth conditional caution or court conviction.
S: a young person aged 10 to 17 who receives a first youth caution, youth conditional caution or court conviction

Q definition: binary rate meaning
A: *Reoffending (binary rate)* – the proportion of the cohort who commit a further proven offence within twelve months.
S: the proportion of the cohort who commit a further proven offence within twelve months

Q fact-text: What was Glan-morfa's binary reoffending rate for the April 2018 to March 2019 cohort?
A: 3.2 The binary reoffending rate for the cohort of April 2018 to March 2019 was 37.1%, compared with 33.8% for the cohort before and 35.0% for Wales.
S: 37.1%

Q comparison: do our youngsters go on to do it again more than in wales as a whole
A: 3.2 The binary reoffending rate for the cohort of April 2018 to March 2019 was 37.1%, compared with 33.8% for the cohort before and 35.0% for Wales.
S: 37.1%, compared with 33.8% for the cohort before and 35.0% for Wales

Q fact-text: further offences committed by reoffenders
A: The cohort is small: 62 young people, of whom 23 reoffended, and those 23 committed 101 further offences between them.
S: 101

Q fact-text: how many young people were in the reoffending cohort?
A: The cohort is small: 62 young people, of whom 23 reoffended, and those 23 committed 101 further offences between them.
S: 62

Q paraphrase: how many teenagers were locked up by the courts last year?
A: 3.3 Two young people received a custodial sentence in 2020/21, as against five in 2019/20.
A: | Custodial sentences (number) | 6 | 5 | 2 | 3 | 1 |
S: Two

Q fact-table: custodial sentences so far 2021/22
A: | Custodial sentences (number) | 6 | 5 | 2 | 3 | 1 |
S: 1

Q paraphrase: did any of the kids held overnight get a bed outside the cells
A: There were eleven overnight remands to local authority accommodation requested by the police; a bed was provided for none of them, and the young people remained in police cells.
S: a bed was provided for none of them

Q fact-text: number of overnight remands requested by police
A: There were eleven overnight remands to local authority accommodation requested by the police; a bed was provided for none of them, and the young people remained in police cells.
S: eleven

Q fact-text: What weekly retainer will be paid for the emergency bed?
A: The Service regards this as unacceptable and has agreed with Fosterlink Cymru to pay a retainer of £310 a week for one emergency bed from 1 November.
S: £310 a week

Q date: when does the emergency bed deal start?
A: The Service regards this as unacceptable and has agreed with Fosterlink Cymru to pay a retainer of £310 a week for one emergency bed from 1 November.
S: 1 November

Q fact-text: bureau referrals 2020/21
A: 3.4 The Bureau dealt with 156 referrals in 2020/21: 97 ended in a community resolution without further intervention, 38 in a programme of support, 14 in a youth caution and seven were sent to court.
S: 156

Q fact-text: How many Bureau cases were sent on to court?
A: 3.4 The Bureau dealt with 156 referrals in 2020/21: 97 ended in a community resolution without further intervention, 38 in a programme of support, 14 in a youth caution and seven were sent to court.
S: seven were sent to court

Q paraphrase: how many got some help arranged rather than a caution
A: 3.4 The Bureau dealt with 156 referrals in 2020/21: 97 ended in a community resolution without further intervention, 38 in a programme of support, 14 in a youth caution and seven were sent to court.
S: 38 in a programme of support

Q fact-text: bureau cases first half 2021/22
A: In the first half of 2021/22 it has already dealt with 112.
S: 112

Q fact-table: What is the 2021/22 target for school-age young people in 25 hours' education?
A: | School-age young people in 25 hours' education at end of order (%) | 58 | 63 | 51 | 65 | 55 |
S: 65

Q paraphrase: how many of the older ones had a job or training when their order finished, at the halfway point this year
A: | Above school age in 16 hours' training or work at end of order (%) | 47 | 50 | 39 | 50 | 46 |
S: 46

Q fact-table: substance misuse assessments in 5 days 2020/21
A: | Substance misuse assessment within 5 working days (%) | 91 | 94 | 96 | 95 | 98 |
S: 96

Q paraphrase: what share of people who'd been wronged agreed to meet or hear from the lad who did it in 2020/21?
A: | Victims accepting restorative contact (%) | 31 | 34 | 22 | 35 | 29 |
S: 22

Q fact-table: victims offered restorative contact 2019/20
A: | Victims offered restorative contact (%) | 88 | 85 | 79 | 90 | 86 |
S: 85

Q fact-table: How many referral order panels were on time in 2020/21?
A: | Referral Order Panels held within 20 working days (%) | 83 | 77 | 48 | 85 | 81 |
S: 48

Q fact-table: welsh language assessments half year
A: | Assessments offered in Welsh (%) | 70 | 82 | 93 | 100 | 97 |
S: 97

Q list: Which indicators have already met or beaten the 2021/22 target at half-year, leaving aside counts of entrants and custody?
A: | Substance misuse assessment within 5 working days (%) | 91 | 94 | 96 | 95 | 98 |

Q reason: why were the panels running so late that year
A: 3.5 Panels fell behind in 2020/21 since they could not be held face to face between March and September 2020, and the volunteers' own computers could not be used for reasons of data protection.
S: they could not be held face to face between March and September 2020, and the volunteers' own computers could not be used for reasons of data protection

Q date: When did the volunteers get tablets?
A: Tablets were supplied in October 2020.
S: October 2020

Q reason: why did fewer victims say yes?
A: 3.6 The fall in acceptance by victims is put down to the poor quality of contact by telephone.
S: the poor quality of contact by telephone

Q date: victim liaison officer visits restarted
A: The Victim Liaison Officer resumed visits on 7 June 2021.
S: 7 June 2021

Q fact-table: county council contribution 2021/22
A: | Glan-morfa County Council | 512,000 | 498,000 | 530,000 | Cash |
S: 530,000

Q fact-table: How much did the Youth Justice Board put in during 2019/20?
A: | Youth Justice Board for England and Wales | 268,400 | 271,900 | 294,300 | Cash |
S: 268,400

Q paraphrase: how much do the cops chip in to the pot this year?
A: | Gwynlais Police | 61,000 | 61,500 | 62,800 | In kind (1.5 officers) |
S: 62,800

Q fact-table: probation service contribution 2020/21
A: | National Probation Service | 38,200 | 38,900 | 19,800 | In kind (0.5 officer) |
S: 38,900

Q fact-table: total pooled budget 2021/22
A: | Total | 1,218,100 | 1,175,300 | 1,231,400 | |
S: 1,231,400

Q list: Which partners give people rather than money?
A: | Gwynlais Police | 61,000 | 61,500 | 62,800 | In kind (1.5 officers) |
A: | Health Board | 33,500 | 0 | 33,500 | In kind (nurse) |
A: | National Probation Service | 38,200 | 38,900 | 19,800 | In kind (0.5 officer) |

Q fact-table: whose contribution has stayed the same all three years?
A: | Welsh Government – Children and Communities Grant | 231,000 | 231,000 | 231,000 | Cash |
S: Welsh Government – Children and Communities Grant

Q fact-text: By how much had the Commissioner first proposed to cut his contribution?
A: 4.2 The Commissioner's contribution was cut by £14,000 following his review of grants; he had first proposed a cut of £24,000.
S: £24,000

Q paraphrase: how much did the crime commissioner actually knock off
A: 4.2 The Commissioner's contribution was cut by £14,000 following his review of grants; he had first proposed a cut of £24,000.
S: £14,000

Q reason: why did the nhs give nothing in 2020/21
A: The Health Board made no contribution in 2020/21 because its nurse was recalled to hospital duties in April 2020, returning on 12 April 2021.
S: its nurse was recalled to hospital duties in April 2020

Q date: When did the nurse come back?
A: The Health Board made no contribution in 2020/21 because its nurse was recalled to hospital duties in April 2020, returning on 12 April 2021.
S: 12 April 2021

Q fact-text: underspend carried forward from 2020/21
A: 4.3 An underspend of £43,700 in 2020/21 was carried forward.
S: £43,700

Q paraphrase: what are they planning to spend the leftover cash on?
A: Members' approval is not required, but it is proposed to use £25,000 on an outreach vehicle and the balance on training in trauma-informed practice.
S: £25,000 on an outreach vehicle and the balance on training in trauma-informed practice

Q fact-text: How many young people said they didn't understand the Bureau's decision?
A: Twelve said that they did not understand what the Bureau had decided.
S: Twelve

Q paraphrase: did the kids feel heard by the person looking after their case?
A: Thirty-eight said their worker listened to them.
S: Thirty-eight

Q fact-text: number of young people consulted by video
A: 5.1 Forty-six young people were asked about the service they received, 29 by telephone and 17 by video.
S: 17

Q paraphrase: were mums and dads asked what they thought?
A: Parents were not surveyed.

Q fact-text: what did Llanfedw Town Council want?
A: 5.2 The Llanfedw Town Council wrote asking for a youth worker on Friday evenings; the Bryn Eithin Residents' Association asked for cameras at the bus station.
S: a youth worker on Friday evenings

Q who-said: who's been asking for CCTV at the bus station
A: 5.2 The Llanfedw Town Council wrote asking for a youth worker on Friday evenings; the Bryn Eithin Residents' Association asked for cameras at the bus station.
S: the Bryn Eithin Residents' Association

Q fact-table: score after control for loss of welsh government grant
A: | YJ1 | Loss of Welsh Government grant after March 2022 | 20 | 15 | Early talks with officials | Rhodri Gethin |
S: 15

Q fact-table: Who owns the risk about emergency accommodation for remands?
A: | YJ2 | No emergency accommodation for remands | 25 | 10 | Fosterlink retainer | Siwan Treharne |
S: Siwan Treharne

Q paraphrase: what's being done about drug gangs at the bus station?
A: | YJ3 | County lines activity at Bryn Eithin bus station | 16 | 12 | Joint outreach on Thursdays | Insp. Lowri Penhale |
S: Joint outreach on Thursdays

Q fact-table: where will they find more volunteers who speak welsh
A: | YJ5 | Too few Welsh-speaking volunteers | 15 | 9 | Recruitment at the National Eisteddfod | Heulwen Bassett |
S: Recruitment at the National Eisteddfod

Q fact-table: YJ6 before control score
A: | YJ6 | Inspection finding of "inadequate" | 16 | 8 | Peer review in January 2022 | Rhodri Gethin |
S: 16

Q comparison: which risk was the worst before anything was done about it?
A: | YJ2 | No emergency accommodation for remands | 25 | 10 | Fosterlink retainer | Siwan Treharne |
S: No emergency accommodation for remands

Q fact-text: How many open cases in June had a communication need?
A: He explained that first-time entrants (FTEs) to the youth justice system had fallen for the sixth year running, to 34, but that the young people remaining had more complicated needs: of the open cases in June, 61% had a speech, language or communication need and 44% had experienced four or more adverse childhood experiences.
S: 61%

Q who-said: who wondered if the drop was only down to lockdown
A: Councillor Stallard enquired whether the fall merely reflected the lockdowns.
S: Councillor Stallard

Q who-said: What was the Head of Service's view on the effect of lockdown?
A: The Head of Service thought that lockdown accounted for part of the fall, though how much could not be known, and drew attention to the rise in referrals to the Bureau since Easter.
S: lockdown accounted for part of the fall, though how much could not be known

Q paraphrase: is yobbish behaviour on the seafront getting worse?
A: Inspector Penhale added that reports of anti-social behaviour on the promenade at Traeth Coch had doubled between April and June, from 42 to 85, although reports in Llanfedw had halved.
S: doubled between April and June, from 42 to 85

Q fact-text: how many panel volunteers could run one in Welsh in July
A: Councillor Cadwaladr complained that only three of the eleven Referral Order Panel volunteers were able to conduct a panel in Welsh.
S: three of the eleven

Q decision: Which councillors voted for the target of half Welsh-speaking volunteers?
A: On a recorded vote the target of half was carried: For – Councillors Tudno, Cadwaladr, Maddocks, Prosser-Rees; Against – Councillors Bevan-Pike, Stallard; Abstaining – Councillor Orwig.
S: Councillors Tudno, Cadwaladr, Maddocks, Prosser-Rees

Q decision: who abstained on the volunteers vote
A: On a recorded vote the target of half was carried: For – Councillors Tudno, Cadwaladr, Maddocks, Prosser-Rees; Against – Councillors Bevan-Pike, Stallard; Abstaining – Councillor Orwig.
S: Councillor Orwig

Q who-said: who thought a third would be enough
A: Councillor Bevan-Pike preferred a third.
S: Councillor Bevan-Pike

Q decision: did the committee back moving youths on from Traeth Coch?
A: **13/21 COMMUNITY SAFETY FUND.** RESOLVED to support a bid of £68,000 to the Police and Crime Commissioner, and NOT to support the proposed dispersal order at Traeth Coch, the Committee being of the opinion that youth workers should be tried first.
S: NOT to support the proposed dispersal order at Traeth Coch

Q decision: size of community safety fund bid
A: **13/21 COMMUNITY SAFETY FUND.** RESOLVED to support a bid of £68,000 to the Police and Crime Commissioner, and NOT to support the proposed dispersal order at Traeth Coch, the Committee being of the opinion that youth workers should be tried first.
S: £68,000

Q date: When was the full Council due to adopt the youth justice plan?
A: (a) to recommend the Youth Justice Plan 2021–24 to the County Council for adoption on 30 September;
S: 30 September

Q reason: why wasn't there a statement last autumn?
A: Last year's was not produced because officers had been redeployed during the pandemic.
S: officers had been redeployed during the pandemic

Q date: school exclusions report which meeting
A: | 7 December 2021 | School exclusions of young people known to the Service | Head of Education Inclusion |
S: 7 December 2021

Q fact-table: who has been invited to the session on the draft well-being plan?
A: | 1 March 2022 | Public Services Board – draft well-being plan | Chief Executive |
S: Chief Executive

N unanswerable: What was the FTE rate per 100,000 in 2018/19?
N unanswerable: how many anti-social behaviour reports were there in llanfedw in june
N unanswerable: How much will the trauma training cost per person?
N unanswerable: how long were the custodial sentences
N unanswerable: Why did the Probation Service halve its contribution?
N unanswerable: how many bureau referrals were made in 2019/20?
N unanswerable: which schools had the most exclusions of young people known to the service
N unanswerable: total pooled budget 2018/19
N unanswerable: Who proposed the resolution on the Community Safety Fund?
N unanswerable: name of the Victim Liaison Officer
N false-premise: Why did the Committee ask for a dispersal order at Traeth Coch?
N false-premise: how many parents said they were happy with the service?
N false-premise: When did members approve the purchase of the outreach vehicle?
N false-premise: why did inspectors find the service inadequate
N false-premise: What did Mr Tegid Rowlands say about the missing nurse?

Q fact-table: school-age in 25 hours education 2019/20
A: | School-age young people in 25 hours' education at end of order (%) | 58 | 63 | 51 | 65 | 55 |
S: 63

Q fact-table: What is the first-time entrant target for 2021/22?
A: | First-time entrants (number) | 58 | 49 | 34 | 32 | 21 |
S: 32

Q paraphrase: are the volunteer panels being held on time again this year?
A: | Referral Order Panels held within 20 working days (%) | 83 | 77 | 48 | 85 | 81 |
S: 81

Q fact-table: PCC contribution to youth justice 2021/22
A: | Police and Crime Commissioner | 74,000 | 74,000 | 60,000 | Cash |
S: 60,000

Q fact-table: How much was the Council's own contribution in 2020/21?
A: | Glan-morfa County Council | 512,000 | 498,000 | 530,000 | Cash |
S: 498,000

Q fact-table: health board share of the pot before covid
A: | Health Board | 33,500 | 0 | 33,500 | In kind (nurse) |
S: 33,500

Q fact-table: control for case management system failing
A: | YJ4 | Failure of case management system | 12 | 6 | Contract renewed to 2025 | Carol-Ann Fisk |
S: Contract renewed to 2025

Q paraphrase: how many of those wronged were asked last year if they'd like contact with the culprit
A: | Victims offered restorative contact (%) | 88 | 85 | 79 | 90 | 86 |
S: 79
