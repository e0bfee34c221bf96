Q paraphrase: who do I tell if I can't make it to the meeting?
A: **Apologies:** Councillor Merrick. Members unable to attend a meeting are asked to tell the Scrutiny Officer, Helen Crabbe, by noon on the day.
S: Scrutiny Officer, Helen Crabbe
N unanswerable: why couldn't councillor merrick come?
Q fact-text: which councillor sent apologies for the March meeting
A: **Apologies:** Councillor Merrick. Members unable to attend a meeting are asked to tell the Scrutiny Officer, Helen Crabbe, by noon on the day.
S: Councillor Merrick
N unanswerable: who sent apologies for the January meeting
Q date: when does the health scrutiny committee meet in march 2023?
A: ## Health Overview and Scrutiny Committee – 14 March 2023, 6.30 pm, Council Chamber, Town Hall, Market Square
S: 14 March 2023, 6.30 pm
Q paraphrase: where are they gathering
A: ## Health Overview and Scrutiny Committee – 14 March 2023, 6.30 pm, Council Chamber, Town Hall, Market Square
S: Council Chamber, Town Hall, Market Square
Q fact-text: who is vice chair of the committee?
A: **Present:** Councillors Dunmore (Chair), Okoro (Vice-Chair), Haskell, Pryce, Tilling, Varma and Whitlow
S: Okoro
Q paraphrase: what job does Lena Strand do
A: **Also present:** Dr Lena Strand (Medical Director, North Arden Hospitals NHS Trust), Mr Gareth Poole (Director of Operations, Three Rivers Ambulance Service), Ms Joan Ibbotson (Healthwatch Wexcombe)
S: Medical Director, North Arden Hospitals NHS Trust
N unanswerable: what is joan ibbotson's position at Healthwatch?
Q reason: Why did Councillor Varma leave the room in January?
A: Councillor Varma declared a pecuniary interest in minute 46 as a director of a patient transport company and left the Chamber for that item.
S: as a director of a patient transport company
Q paraphrase: which member has a relative working on the wards where babies are born
A: Councillor Pryce declared a non-pecuniary interest in minute 44 as her daughter was employed as a midwife at Arden General.
S: Councillor Pryce
N false-premise: why did councillor Pryce leave the chamber during the maternity item?
Q decision: what was changed in the November minutes before they were agreed?
A: The minutes of the meeting held on 22 November 2022 were agreed as a correct record, subject to the deletion of the word "unanimously" in minute 35.
S: the deletion of the word "unanimously" in minute 35
N unanswerable: who asked for "unanimously" to be struck out of minute 35?
Q paraphrase: is there a date for Lidbury casualty to be back open at night?
A: The Chair replied that the Trust had given no date, and that overnight opening had been suspended in May 2021 because too few emergency nurse practitioners could be recruited.
S: the Trust had given no date
Q reason: reason lidbury minor injuries unit stopped opening overnight
A: The Chair replied that the Trust had given no date, and that overnight opening had been suspended in May 2021 because too few emergency nurse practitioners could be recruited.
S: too few emergency nurse practitioners could be recruited
N unanswerable: is the x-ray room at Lidbury open at weekends?
N unanswerable: how many emergency nurse practitioners is Lidbury short of
Q who-said: who asked the public question at the January meeting
A: **43. Public question.** Mr A. Fenwick asked when the minor injuries unit at Lidbury would reopen overnight.
S: Mr A. Fenwick
Q paraphrase: how long would the man have to wait to get his follow-up question answered in writing
A: Mr Fenwick asked by way of supplementary whether the X-ray room was still open at weekends, and was told that a written answer would be sent within ten working days.
S: within ten working days
Q fact-text: midwifery vacancy rate december 2022
A: Dr Strand reported that the midwifery vacancy rate had fallen from 14.2 per cent in December 2021 to 9.6 per cent in December 2022, against a Trust target of 8 per cent.
S: 9.6 per cent
Q paraphrase: what share of midwife jobs was empty the year before, end of 2021?
A: Dr Strand reported that the midwifery vacancy rate had fallen from 14.2 per cent in December 2021 to 9.6 per cent in December 2022, against a Trust target of 8 per cent.
S: 14.2 per cent
N unanswerable: midwifery vacancy rate december 2020
N false-premise: why did the midwife vacancy rate go up in 2022
Q fact-text: What level of midwife vacancies is the Trust aiming for?
A: Dr Strand reported that the midwifery vacancy rate had fallen from 14.2 per cent in December 2021 to 9.6 per cent in December 2022, against a Trust target of 8 per cent.
S: 8 per cent
Q comparison: was cole park birth centre shut more often in 2022 than 2021
A: The freestanding birth centre at Cole Park had been closed to births on 61 days in 2022, compared with 38 days in 2021.
S: 61 days in 2022, compared with 38 days in 2021
Q paraphrase: how often were mums-to-be turned away from Cole Park last year
A: The freestanding birth centre at Cole Park had been closed to births on 61 days in 2022, compared with 38 days in 2021.
S: 61 days
N unanswerable: how many babies were born at cole park in 2022?
N unanswerable: why was Cole Park closed to births on 61 days?
Q who-said: who thought the hospital was quietly letting the birth centre die?
A: Councillor Tilling considered that the Trust was running down Cole Park by stealth.
S: Councillor Tilling
Q who-said: what was Dr Strand's reply to the charge of closing by stealth
A: Dr Strand did not accept this and said no proposal to close the centre had been put to the Board.
S: no proposal to close the centre had been put to the Board
N false-premise: when did the board agree to close Cole Park birth centre?
Q paraphrase: were women warned beforehand that the centre would be shut?
A: Councillor Haskell asked whether women had been told in advance; Dr Strand said that those booked had been telephoned, though not always before the day itself.
S: those booked had been telephoned, though not always before the day itself
Q decision: Did the committee refer maternity services to the Secretary of State?
A: On being put to the vote the motion was lost by two votes to five.
S: lost by two votes to five
Q fact-text: who seconded Tilling's motion
A: It was moved by Councillor Tilling, seconded by Councillor Whitlow, that the matter be referred to the Secretary of State.
S: Councillor Whitlow
N unanswerable: who seconded the decision to write to the ICB about mileage?
N unanswerable: which five councillors voted against referral to the secretary of state
Q paraphrase: when did we agree to set up the group on having babies at home
A: ### Minutes of the meeting held on 17 January 2023
A: RESOLVED that (a) the report be noted; (b) the Trust be asked to bring monthly closure figures for Cole Park to the meeting in June; and (c) a task and finish group of four members be set up to look into home births, reporting by 30 September 2023.
S: 17 January 2023
Q fact-text: how many members sit on the home births task and finish group?
A: RESOLVED that (a) the report be noted; (b) the Trust be asked to bring monthly closure figures for Cole Park to the meeting in June; and (c) a task and finish group of four members be set up to look into home births, reporting by 30 September 2023.
S: four members
N unanswerable: who are the four members of the home births group?
Q date: by when must the home birth group report
A: RESOLVED that (a) the report be noted; (b) the Trust be asked to bring monthly closure figures for Cole Park to the meeting in June; and (c) a task and finish group of four members be set up to look into home births, reporting by 30 September 2023.
S: 30 September 2023
N unanswerable: by when must the hospital discharge group report?
Q who-said: who told the committee families got hardly any warning that someone was being sent home from hospital
A: Ms Ibbotson said that Healthwatch had heard from families who were given less than two hours' notice of a relative coming home.
S: Ms Ibbotson
Q paraphrase: how much warning do relatives get before nan comes back from the ward
A: Ms Ibbotson said that Healthwatch had heard from families who were given less than two hours' notice of a relative coming home.
S: less than two hours' notice
N unanswerable: how many patients were medically fit but still in hospital?
Q decision: what did members do about the winter discharge plan
A: RESOLVED that the winter discharge plan be noted.
S: noted
Q paraphrase: did anybody sit on the fence in the vote about hospital lifts home
A: **46. Non-emergency patient transport.** RESOLVED, with one abstention, that the Committee write to the Integrated Care Board (ICB) opposing the new mileage threshold of five miles for eligibility.
S: with one abstention
Q decision: what stance did the committee take on the five mile rule for patient transport?
A: **46. Non-emergency patient transport.** RESOLVED, with one abstention, that the Committee write to the Integrated Care Board (ICB) opposing the new mileage threshold of five miles for eligibility.
S: opposing the new mileage threshold of five miles
N unanswerable: who abstained on patient transport?
N unanswerable: what was the mileage threshold for patient transport before the change
Q definition: what does ICB stand for
A: **46. Non-emergency patient transport.** RESOLVED, with one abstention, that the Committee write to the Integrated Care Board (ICB) opposing the new mileage threshold of five miles for eligibility.
S: Integrated Care Board
Q paraphrase: what time did they pack up in january
A: The meeting closed at 9.12 pm.
S: 9.12 pm
N unanswerable: what time did the November meeting finish?
Q definition: what counts as a category 2 call
A: Calls are placed in four categories. Category 1 means an immediately life-threatening condition such as cardiac arrest; Category 2 means an emergency such as stroke or chest pain; Category 3 means an urgent problem that can be treated at home; and Category 4 means a less urgent problem that may be passed to a pharmacist or general practitioner.
S: an emergency such as stroke or chest pain
Q paraphrase: which sort of 999 call might get handed over to the chemist?
A: Category 1 means an immediately life-threatening condition such as cardiac arrest; Category 2 means an emergency such as stroke or chest pain; Category 3 means an urgent problem that can be treated at home; and Category 4 means a less urgent problem that may be passed to a pharmacist or general practitioner.
S: Category 4
N unanswerable: how many category 2 calls were made in Q3?
Q fact-table: cat 2 mean response Q3 2022/23
A: | Category 2 mean | 18 min | 36 min | 41 min | 72 min | 44 min | Red |
S: 72 min
Q paraphrase: how long do you wait on average for an ambulance if you have a stroke, autumn to Christmas 2022
A: | Category 2 mean | 18 min | 36 min | 41 min | 72 min | 44 min | Red |
S: 72 min
N unanswerable: cat 2 mean response Q4 2022/23
N unanswerable: category 3 mean response Q3 2022/23
Q fact-table: What was the Category 2 mean in the same quarter a year earlier?
A: | Category 2 mean | 18 min | 36 min | 41 min | 72 min | 44 min | Red |
S: 44 min
Q fact-table: category 1 mean Q1
A: | Category 1 mean | 7 min | 8 min 12 s | 8 min 40 s | 9 min 51 s | 8 min 05 s | Red |
S: 8 min 12 s
Q comparison: is the service meeting the seven minute standard for life threatening calls in quarter 3
A: | Category 1 mean | 7 min | 8 min 12 s | 8 min 40 s | 9 min 51 s | 8 min 05 s | Red |
S: 9 min 51 s
N false-premise: how did the service manage to meet the 7 minute cat 1 standard in quarter 2?
Q fact-table: 90th centile for category 1 in Q2 2022/23
A: | Category 1, 90th centile | 15 min | 14 min 30 s | 14 min 58 s | 17 min 20 s | 14 min 11 s | Red |
S: 14 min 58 s
N unanswerable: 90th centile for category 1 in Q2 2021/22
Q fact-table: how quickly are 999 calls picked up on average, latest quarter
A: | Call answering mean | 5 s | 9 s | 12 s | 41 s | 17 s | Red |
S: 41 s
Q list: which ambulance measures aren't red
A: | Category 4, 90th centile | 180 min | 172 min | 178 min | 415 min | 260 min | Amber |
A: | Hear and treat rate | 12% | 12.4% | 12.9% | 14.1% | 10.2% | Green |
Q fact-table: hear and treat q3 21/22
A: | Hear and treat rate | 12% | 12.4% | 12.9% | 14.1% | 10.2% | Green |
S: 10.2%
N unanswerable: see and treat rate q3 22/23
Q reason: what's mainly to blame for slow ambulances?
A: Handover delays at hospital are the chief cause.
S: Handover delays at hospital
Q fact-text: hours lost outside St Bride's in December 2022
A: In December 2022 crews lost 3,118 hours waiting outside Arden General and 904 hours outside St Bride's, where the standard is that every patient should be handed over within 15 minutes.
S: 904 hours
Q paraphrase: how much crew time got wasted queueing at Arden General that December (2021)
A: In December 2021 the figures were 1,477 and 620 hours.
S: 1,477
N unanswerable: hours lost outside St Bride's in November 2022
N unanswerable: what did the handover delays at Arden General cost the ambulance service
Q fact-text: how many paramedics is the service looking to take on?
A: The Service plans to recruit 36 paramedics and 22 emergency care assistants by March 2024.
S: 36 paramedics
Q fact-text: how many of the new paramedics have begun work so far
A: At the end of December 2022, 11 paramedics had started.
S: 11 paramedics
N unanswerable: how many emergency care assistants had started by December 2022?
Q paraphrase: how much of the cash for extra crews is still up in the air
A: The cost of the expansion is £2.4m a year, of which £1.9m has been confirmed by the ICB and £0.5m remains under discussion.
S: £0.5m
Q fact-text: annual cost of ambulance workforce expansion
A: The cost of the expansion is £2.4m a year, of which £1.9m has been confirmed by the ICB and £0.5m remains under discussion.
S: £2.4m a year
N unanswerable: annual cost of the Sallow Green response post
Q fact-text: when did the Sallow Green community response post open?
A: The post at Sallow Green, opened in August 2022, has attended 312 incidents, and its mean Category 1 response is 6 minutes 44 seconds.
S: August 2022
N unanswerable: when will the Lidbury response post open?
Q paraphrase: who needs to say yes before crews can be based at lidbury fire station
A: A new community response post would be placed at Lidbury fire station, subject to the agreement of the Fire Authority.
S: the Fire Authority
Q fact-text: how many complaints about ambulance delay in 2022
A: Of the 83, 51 concerned delay, 17 concerned staff attitude and 15 concerned clinical care.
S: 51
Q paraphrase: how many people grumbled that crews were rude
A: Of the 83, 51 concerned delay, 17 concerned staff attitude and 15 concerned clinical care.
S: 17
N unanswerable: how many complaints about ambulance delay in 2021
Q paraphrase: did the ambulance get more thank-yous than the year before?
A: Compliments fell from 120 to 97.
S: fell from 120 to 97
N false-premise: why did ambulance complaints drop in 2022?
Q decision: what are members being asked to back in the ambulance report
A: **Recommendation:** that the Committee (i) note the performance; and (ii) support the Service's request to the ICB for the outstanding funding.
S: support the Service's request to the ICB for the outstanding funding
N false-premise: when did the committee agree to support the request for the outstanding funding
Q fact-text: how many people did Healthwatch hear from at drop-ins?
A: Between 5 September and 28 October 2022 Healthwatch Wexcombe heard from 874 people about general practice: 611 by online survey, 198 at drop-ins and 65 by telephone.
S: 198 at drop-ins
Q date: when was the GP survey carried out
A: Between 5 September and 28 October 2022 Healthwatch Wexcombe heard from 874 people about general practice: 611 by online survey, 198 at drop-ins and 65 by telephone.
S: Between 5 September and 28 October 2022
N unanswerable: how many people did healthwatch hear from by letter?
Q fact-table: average hold time eastgate health centre
A: | Eastgate Health Centre | 14,770 | 163 | 29% | 66% | 37 |
S: 37
Q paraphrase: how many mins are you stuck listening to music when ringing abbey lane
A: | Abbey Lane Surgery | 11,240 | 121 | 38% | 79% | 24 |
S: 24
N unanswerable: average hold time Priory practice
N unanswerable: how many doctors work at Eastgate Health Centre?
Q fact-table: percentage happy with care at Maltings
A: | Maltings Practice | 7,455 | 72 | 47% | 70% | 19 |
S: 70%
Q fact-table: percentage happy with booking at Maltings
A: | Maltings Practice | 7,455 | 72 | 47% | 70% | 19 |
S: 47%
Q fact-table: which surgery came out best for both booking and care
A: | Orchard House | 5,020 | 41 | 80% | 92% | 4 |
S: Orchard House
Q fact-table: how many patients on the list at Sallow Green Surgery?
A: | Sallow Green Surgery | 9,360 | 88 | 44% | 81% | 21 |
S: 9,360
N unanswerable: how many patients on the list at Tenterfield?
Q list: which practices had fewer than half of people satisfied with booking?
A: | Abbey Lane Surgery | 11,240 | 121 | 38% | 79% | 24 |
A: | Eastgate Health Centre | 14,770 | 163 | 29% | 66% | 37 |
A: | Maltings Practice | 7,455 | 72 | 47% | 70% | 19 |
A: | Sallow Green Surgery | 9,360 | 88 | 44% | 81% | 21 |
Q reason: why are two practices missing from the GP table
A: Two practices, Priory and Tenterfield, had fewer than 30 responses each and are not shown.
S: fewer than 30 responses each
Q definition: what is meant by "satisfied" in the GP survey
A: "Satisfied" means that the respondent answered 4 or 5 on a five-point scale.
S: answered 4 or 5 on a five-point scale
Q who-said: who praised the nurse but not reception
A: Another, a carer aged 67, said: "The nurse is wonderful. It is getting past the front desk that finishes you off."
S: a carer aged 67
N unanswerable: which surgery was the 67 year old carer talking about?
Q paraphrase: how many tries on the phone did one person need before all slots were gone
A: One patient told us: "I rang 58 times before half past eight and then it said all the appointments had gone."
S: 58 times
Q reason: why did the ICB turn down earlier online booking
A: The ICB has accepted the first and second, rejected the third because of clinical safety concerns about unmonitored requests, and will reply on the fourth by 30 April 2023.
S: clinical safety concerns about unmonitored requests
Q date: when will the NHS board answer on interpreters?
A: The ICB has accepted the first and second, rejected the third because of clinical safety concerns about unmonitored requests, and will reply on the fourth by 30 April 2023.
S: 30 April 2023
N unanswerable: when will receptionists be trained as care navigators?
N false-premise: why did the ICB reject publishing hold times?
Q fact-table: status of action 22/17
A: | 22/17 | Names for home births group | Group whips | 28 February 2023 | Overdue |
S: Overdue
Q paraphrase: whose job was it to write to the ICB about the miles rule
A: | 22/16 | Letter to ICB on mileage threshold | Cllr Dunmore | 10 February 2023 | Done |
S: Cllr Dunmore
Q list: what actions are late?
A: | 22/14 | Circulate figures for patients medically fit to leave | Helen Crabbe | 31 January 2023 | Overdue |
A: | 22/17 | Names for home births group | Group whips | 28 February 2023 | Overdue |
Q date: when's the trip to the ambulance control room due
A: | 22/18 | Visit to ambulance control room | Gareth Poole | 20 April 2023 | On track |
S: 20 April 2023
N unanswerable: when's the visit to Cole Park birth centre due
Q paraphrase: when will they talk about finding an NHS dentist
A: | 20 April 2023 | Dental access | Cllr Okoro |
A: | 22/19 | Dental access briefing | ICB | 20 April 2023 | On track |
S: 20 April 2023
Q fact-table: who leads on stroke rehab in the work programme
A: | 13 June 2023 | Stroke rehabilitation | Cllr Haskell |
S: Cllr Haskell
N unanswerable: who leads on hospital discharge in the work programme
Q paraphrase: did Strand's lot ever ask the bosses to shut Cole Park for good?
A: Dr Strand did not accept this and said no proposal to close the centre had been put to the Board.
S: no proposal to close the centre had been put to the Board
N false-premise: who proposed to the Trust board that Cole Park should close?
Q paraphrase: whereabouts has the new quick-response base been doing well, and how fast is it
A: The post at Sallow Green, opened in August 2022, has attended 312 incidents, and its mean Category 1 response is 6 minutes 44 seconds.
S: Sallow Green
N false-premise: how many incidents has the Lidbury response post attended?
Q paraphrase: what's the longest a crew should be kept hanging about at the hospital door
A: In December 2022 crews lost 3,118 hours waiting outside Arden General and 904 hours outside St Bride's, where the standard is that every patient should be handed over within 15 minutes.
S: within 15 minutes
N unanswerable: how long did patients wait on average to be handed over at Arden General
Q paraphrase: which two Healthwatch ideas did the NHS board say yes to?
A: Healthwatch makes four recommendations to the ICB: that every practice publish its average hold time; that receptionists be trained as care navigators; that online booking open at 7 am and not at 8 am; and that an interpreter be bookable at the same time as the appointment.
A: The ICB has accepted the first and second, rejected the third because of clinical safety concerns about unmonitored requests, and will reply on the fourth by 30 April 2023.
S: accepted the first and second
N false-premise: why did the ICB refuse interpreters at booking?
Q paraphrase: what silly runaround did someone hard of hearing get
A: A man who is deaf said that he had been told to telephone for a form that would let him not telephone.
S: he had been told to telephone for a form that would let him not telephone
N unanswerable: which practice told the deaf man to telephone for a form
Q fact-table: who was responsible for giving names for the home births group
A: | 22/17 | Names for home births group | Group whips | 28 February 2023 | Overdue |
S: Group whips
N unanswerable: who was responsible for the letter to the Secretary of State
N false-premise: when was the letter of referral sent to the Secretary of State
Q comparison: did more or fewer people complain about the ambulance in 2022 than in 2021
A: Complaints about the Service from borough residents rose from 46 in 2021 to 83 in 2022.
S: rose from 46 in 2021 to 83 in 2022
N unanswerable: how many ambulance complaints were upheld in 2022
