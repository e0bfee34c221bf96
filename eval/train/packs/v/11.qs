Q fact-text: which two essential standards was the Alder failing in May 2011?
A: In May 2011 the Care Quality Commission (CQC) found that the Alder Hospital was not meeting two of the essential standards, those on nutrition and on staffing; in January 2012 it came back and found both met.
S: those on nutrition and on staffing

Q paraphrase: did the inspectors find the Alder had put things right
A: In May 2011 the Care Quality Commission (CQC) found that the Alder Hospital was not meeting two of the essential standards, those on nutrition and on staffing; in January 2012 it came back and found both met.
S: found both met

Q date: when was St Werburgh's inspected
A: St Werburgh's Hospital, which was inspected in September 2011, met every standard looked at.
S: September 2011

N false-premise: which standards did St Werburgh's fail?

N unanswerable: how many inspectors came to the Alder in January 2012?

Q definition: what is a quality account?
A: A *Quality Account* is the yearly report to the public which every provider of NHS care must publish about the quality of its services.
S: the yearly report to the public which every provider of NHS care must publish about the quality of its services

Q fact-text: who is the chief executive of Vale of Arrow
A: ### Part 1 – Statement by the Chief Executive, Imelda Crossthwaite
S: Imelda Crossthwaite

Q fact-table: falls with serious harm at the end of the year
A: | 2 | Falls with serious harm | 28 | 20 | 26 | No |
S: 26

Q fact-table: aim for grade 3 and 4 pressure ulcers
A: | 1 | Pressure ulcers, grade 3 and 4, acquired in our care | 61 | 30 | 34 | Nearly |
S: 30

Q paraphrase: are people who can't feed themselves getting fed
A: | 4 | Inpatients who needed help with eating and got it | 66 % | 85 % | 86 % | Yes |
S: 86 %

Q fact-table: VTE assessed at start of year
A: | 3 | Patients assessed for blood clots (VTE) on admission | 71 % | 90 % | 93 % | Yes |
S: 71 %

Q fact-table: how often did my doctor hear within a day that I'd left hospital?
A: | 5 | Discharge letters to GPs within 24 hours | 54 % | 80 % | 69 % | No |
S: 69 %

N unanswerable: what share of discharge letters went out within 24 hours at the Alder?

N unanswerable: what is the aim for discharge letters in 2012/13?

N unanswerable: how many grade 2 pressure ulcers were there?

Q list: which of last year's priorities were not met
A: | 2 | Falls with serious harm | 28 | 20 | 26 | No |
A: | 5 | Discharge letters to GPs within 24 hours | 54 % | 80 % | 69 % | No |

Q reason: why didn't falls come down as hoped?
A: Falls stayed high because the new low-profile beds came in February 2012 rather than September 2011.
S: because the new low-profile beds came in February 2012 rather than September 2011

N unanswerable: how many low-profile beds were bought?

N unanswerable: why did the low-profile beds come late?

Q paraphrase: how do the letters get written at the two hospitals
A: Discharge letters improved at St Werburgh's, where doctors type them, but not at the Alder, where they are still dictated.

Q list: four priorities for 2012/13
A: **2.2 Priorities for 2012/13.** After asking 240 members, the Local Involvement Network (LINk) and our staff, the Board chose four: (a) no avoidable grade 4 pressure ulcers; (b) dementia screening for 90 % of emergency patients aged 75 and over; (c) answering complaints within the time agreed; and (d) fewer operations cancelled on the day.

Q fact-text: dementia screening aim
A: **2.2 Priorities for 2012/13.** After asking 240 members, the Local Involvement Network (LINk) and our staff, the Board chose four: (a) no avoidable grade 4 pressure ulcers; (b) dementia screening for 90 % of emergency patients aged 75 and over; (c) answering complaints within the time agreed; and (d) fewer operations cancelled on the day.
S: 90 % of emergency patients aged 75 and over

N unanswerable: how many operations were cancelled on the day in 2011/12?

Q paraphrase: what did most members actually want tackled
A: Car parking was asked for by more members than anything else; the Board did not take it up because it is not a matter of clinical quality.
S: Car parking

Q reason: why did the board not take up parking
A: Car parking was asked for by more members than anything else; the Board did not take it up because it is not a matter of clinical quality.
S: because it is not a matter of clinical quality

N unanswerable: how many members asked for car parking?

N unanswerable: what does a day's car parking cost at the Alder?

N unanswerable: why are falls no longer a priority?

Q fact-text: how many services did the trust review data on?
A: **2.3 Statements of assurance.** The Trust provided 48 services in the year and reviewed the data on the quality of 41 of them.
S: 41

Q fact-text: CQUIN money earned
A: Of the Trust's income of £268 million, 1.5 % (£3.4 million of contract income) depended on goals under the *Commissioning for Quality and Innovation* (CQUIN) scheme; £2.9 million was earned.
S: £2.9 million

Q definition: what does CQUIN stand for
A: Of the Trust's income of £268 million, 1.5 % (£3.4 million of contract income) depended on goals under the *Commissioning for Quality and Innovation* (CQUIN) scheme; £2.9 million was earned.
S: *Commissioning for Quality and Innovation* (CQUIN)

N unanswerable: how much CQUIN money was earned in 2010/11?

Q paraphrase: what did we lose the bonus money over
A: The goal that was missed was that on smoking advice.
S: that on smoking advice

Q fact-text: how many national audits did the trust take part in
A: **2.4 Clinical audit.** We took part in 37 of the 41 national clinical audits for which we were eligible.
S: 37

Q reason: why did the trust not join the children's diabetes audit?
A: The four left out were in diabetes in children, heart rhythm, pain and bedside transfusion; the first for want of a data clerk.
S: for want of a data clerk

N unanswerable: why did the trust not join the heart rhythm audit?

Q fact-table: hip fracture surgery within 36 hours our result
A: | Hip fracture – surgery within 36 hours | 402 | 410 | 58 % | 67 % |
S: 58 %

Q fact-table: national result for lung cancer treatment
A: | Lung cancer – had active treatment | 171 | 190 | 52 % | 60 % |
S: 60 %

Q paraphrase: how are we doing on memory tests for the confused
A: | Dementia – had mental test on admission | 80 | 80 | 39 % | 43 % |
S: 39 %

Q fact-table: stroke cases sent in
A: | Stroke – 90 % of stay on stroke unit | 377 | 377 | 81 % | 79 % |
S: 377

Q fact-table: babies' temperature taken in first hour
A: | Newborn – temperature taken in first hour | 214 | 214 | 99 % | 96 % |
S: 99 %

N unanswerable: heart attack patients seen within 90 minutes?

Q fact-table: heart attack cases expected
A: | Heart attack – given secondary drugs | 266 | 281 | 95 % | 94 % |
S: 281

N unanswerable: share of breast cancer patients seen by a specialist nurse?

Q fact-table: bowel cancer patients who saw a specialist nurse
A: | Bowel cancer – seen by specialist nurse | 148 | 152 | 91 % | 87 % |
S: 91 %

Q list: in which audits were we below the national result?
A: | Hip fracture – surgery within 36 hours | 402 | 410 | 58 % | 67 % |
A: | Lung cancer – had active treatment | 171 | 190 | 52 % | 60 % |
A: | Dementia – had mental test on admission | 80 | 80 | 39 % | 43 % |

Q reason: why did broken hips wait so long
A: Hip surgery was slow because there was no trauma list at weekends until November 2011; in the last quarter the figure was 74 %.
S: because there was no trauma list at weekends until November 2011

Q fact-text: hip surgery figure in the last quarter
A: Hip surgery was slow because there was no trauma list at weekends until November 2011; in the last quarter the figure was 74 %.
S: 74 %

N unanswerable: hip surgery figure in the first quarter?

N unanswerable: why was lung cancer treatment below the national result?

Q fact-text: research patients recruited 2011/12
A: **2.5 Research.** We recruited 1,106 patients to studies approved by an ethics committee, against 874 in 2010/11.
S: 1,106

N unanswerable: how many research studies were open?

Q paraphrase: what was the biggest bit of research about
A: The largest, on asthma in pregnancy, took 212.
S: asthma in pregnancy

Q definition: never event meaning
A: **3.1 Safety.** There were three *never events* – serious, largely preventable incidents that should not occur if guidance has been followed – all at the Alder: two retained swabs and one wrong tooth taken out.
S: serious, largely preventable incidents that should not occur if guidance has been followed

Q paraphrase: what went badly wrong in theatres that never should
A: **3.1 Safety.** There were three *never events* – serious, largely preventable incidents that should not occur if guidance has been followed – all at the Alder: two retained swabs and one wrong tooth taken out.
S: two retained swabs and one wrong tooth taken out

N false-premise: what was the never event at St Werburgh's in 2011/12?

N unanswerable: what was the one never event of 2010/11?

Q who-said: who thinks more serious incidents means better reporting
A: Seventy-two serious incidents were reported (2010/11: 58); the Medical Director, Mr Roland Fisk, thinks that the rise shows better reporting.
S: the Medical Director, Mr Roland Fisk

Q fact-text: serious incidents in 2011/12
A: Seventy-two serious incidents were reported (2010/11: 58); the Medical Director, Mr Roland Fisk, thinks that the rise shows better reporting.
S: Seventy-two

N unanswerable: how many serious incidents were at St Werburgh's?

Q paraphrase: did anybody die from being given the wrong pills
A: No patient died because of a medication error.
S: No patient died because of a medication error

N unanswerable: how many medication errors were there?

Q fact-table: C diff at the Alder 2011/12
A: | C. difficile | Alder | 81 | 64 | 49 | 52 |
S: 49

Q fact-table: C diff limit St Werburgh's
A: | C. difficile | St Werburgh's | 33 | 29 | 31 | 26 |
S: 26

N unanswerable: C diff limit at St Werburgh's for 2012/13?

Q fact-table: MRSA st werburgh's two years ago, 2009/10
A: | MRSA blood infections | St Werburgh's | 2 | 2 | 1 | 1 |
S: 2

Q fact-table: how many MRSA infections at the Alder this year
A: | MRSA blood infections | Alder | 5 | 3 | 2 | 3 |
S: 2

Q paraphrase: how many bed days did the winter vomiting bug cost the Alder in 2010/11
A: | Norovirus – bed days lost | Alder | 410 | 692 | 538 | – |
S: 692

Q fact-table: norovirus bed days lost at St Werburgh's 2011/12
A: | Norovirus – bed days lost | St Werburgh's | 122 | 240 | 377 | – |
S: 377

N unanswerable: how many patients caught norovirus at St Werburgh's?

Q comparison: which hospital broke its C diff limit?
A: | C. difficile | Alder | 81 | 64 | 49 | 52 |
A: | C. difficile | St Werburgh's | 33 | 29 | 31 | 26 |
S: St Werburgh's

Q fact-text: HSMR this year
A: **3.2 Effectiveness.** The Hospital Standardised Mortality Ratio (HSMR), in which 100 is what would be expected, was 103 (2010/11: 109).
S: 103

Q fact-text: SHMI figure
A: The Summary Hospital-level Mortality Indicator (SHMI), which also counts deaths within 30 days of going home, was 1.06.
S: 1.06

Q comparison: how does SHMI differ from the other death rate measure
A: **3.2 Effectiveness.** The Hospital Standardised Mortality Ratio (HSMR), in which 100 is what would be expected, was 103 (2010/11: 109).
A: The Summary Hospital-level Mortality Indicator (SHMI), which also counts deaths within 30 days of going home, was 1.06.
S: also counts deaths within 30 days of going home

N unanswerable: SHMI in 2010/11?

Q paraphrase: how many people bounce back in within a month
A: Readmissions within 28 days were 7.8 % of discharges.
S: 7.8 %

Q fact-text: rating excellent or very good in inpatient survey
A: **3.3 Experience.** In the national inpatient survey, to which 431 of 850 patients replied, 76 % rated their care excellent or very good; noise at night from staff was worse than in most trusts, and cleanliness better.
S: 76 %

Q paraphrase: what are we worse at than other hospitals in patients' eyes
A: **3.3 Experience.** In the national inpatient survey, to which 431 of 850 patients replied, 76 % rated their care excellent or very good; noise at night from staff was worse than in most trusts, and cleanliness better.
S: noise at night from staff

N unanswerable: what did patients in the survey say about the food?

Q who-said: who praised the nurse with red hair?
A: "The nurse with the red hair sat with my wife till I got there. Nobody asked her to," a husband wrote.
S: a husband

Q comparison: are men and women still put on the same wards as often as before
A: Mixed-sex breaches fell from 212 to 9.
S: fell from 212 to 9

N unanswerable: on which ward were the nine mixed-sex breaches?

Q fact-table: complaints about staff attitude at the Alder
A: | Attitude of staff | 58 | 17 | 75 | 81 |
S: 58

Q fact-table: total complaints on communication last year (2010/11)
A: | Communication | 49 | 33 | 82 | 60 |
S: 60

N unanswerable: complaints on communication at the Alder in 2010/11?

Q fact-table: parking complaints at st werburghs
A: | Parking and transport | 19 | 3 | 22 | 14 |
S: 3

Q paraphrase: what do people complain of most
A: | Clinical treatment | 141 | 66 | 207 | 190 |
S: Clinical treatment

Q fact-table: all complaints 2010/11
A: | **All complaints** | **361** | **175** | **536** | **484** |
S: 484

Q list: which kinds of complaint went down on the year before?
A: | Attitude of staff | 58 | 17 | 75 | 81 |
A: | Discharge arrangements | 22 | 15 | 37 | 41 |

Q fact-text: complaints answered in the time agreed
A: Of the 536 complaints, 61 % were answered within the time agreed with the complainant.
S: 61 %

Q fact-text: how many complaints went to the ombudsman
A: Fourteen were referred to the Ombudsman, who took up two and upheld neither.
S: Fourteen

N false-premise: which complaint did the Ombudsman uphold?

N unanswerable: how many complaints did the Trust itself uphold?

Q paraphrase: how many thank yous came in
A: Compliments numbered 2,870, but are counted only where a ward sends in a slip.
S: 2,870

N unanswerable: how many compliments came in in 2010/11?

Q fact-text: staff who'd recommend the trust as a place to work
A: **3.5 Staff.** In the staff survey 58 % would recommend the Trust as a place to be treated, 54 % as a place to work.
S: 54 %

Q fact-text: agency nurse spend
A: Spending on bank nurses was £3.8 million and on agency nurses £2.2 million; agency doctors are not included.
S: £2.2 million

Q fact-text: bank nurses spend
A: Spending on bank nurses was £3.8 million and on agency nurses £2.2 million; agency doctors are not included.
S: £3.8 million

N unanswerable: agency doctors spend?

N unanswerable: what was staff sickness in 2010/11?

Q who-said: who is still waiting for a lift that works
A: We regret that the easy-read version came out six weeks after the other, and we still wait for a lift that works at the Alder."
A: **4.1 LINk (signed by its chair, Mr Desmond Pryce-Tull).**
S: LINk (signed by its chair, Mr Desmond Pryce-Tull)

N unanswerable: when will the lift at the Alder be mended?

Q fact-text: what does the PCT think the discharge letter figure is
A: **4.2 NHS Wychbury (commissioner).** The primary care trust confirms that the figures agree with its own, save for that on discharge letters, which it believes to be 63 %.
S: 63 %

N unanswerable: what does the PCT think the falls figure is?

Q reason: why would the county's scrutiny committee say nothing on maternity?
A: **4.3 HOSC.** The Committee at its meeting of 17 April 2012 declined to comment on maternity, since it is engaged in a separate review of the proposed closure of the birth centre at Nether Arrow.
S: since it is engaged in a separate review of the proposed closure of the birth centre at Nether Arrow

N false-premise: when did the birth centre at Nether Arrow close?

N unanswerable: why is it proposed to close the birth centre?

Q who-said: which councillor spoke up about ambulances in the south?
A: Councillor Muriel Haddock wished it known that patients from the south of the county wait longest for ambulances.
S: Councillor Muriel Haddock

N unanswerable: how long do patients in the south of the county wait for an ambulance?

Q date: when does HOSC want next year's draft
A: The Committee asked that next year's draft reach it by the end of March.
S: by the end of March

Q fact-text: how many vte records were missing
A: It found no fault with the first; of 40 VTE records three could not be found.
S: three

Q fact-text: which two figures did the auditor test
A: **4.4 Auditor.** The Audit Commission's appointed auditor tested two figures, *C. difficile* and VTE.
S: *C. difficile* and VTE

Q definition: grade 4 ulcer
A: *Grade 4 ulcer*: full-thickness loss with bone, tendon or muscle laid bare.
S: full-thickness loss with bone, tendon or muscle laid bare

N unanswerable: what is a grade 3 ulcer?

Q date: when's the patient advice desk open
A: *PALS*: the Patient Advice and Liaison Service, Alder Hospital main entrance, open Monday to Friday, 9.30 to 4.00.
S: Monday to Friday, 9.30 to 4.00

N unanswerable: when is PALS open at St Werburgh's?

Q paraphrase: who do i send my thoughts on this document to
A: Comments on this account to the Director of Nursing, Mrs Avril Tennick, by 30 September 2012.
S: the Director of Nursing, Mrs Avril Tennick

Q paraphrase: i need it in polish, who do i ask
A: For large print, Polish or Bengali, ring the Communications Office.
S: the Communications Office

Q fact-table: discharge complaints at st werburghs
A: | Discharge arrangements | 22 | 15 | 37 | 41 |
S: 15

Q fact-table: delay or cancelled appointment complaints, total this year
A: | Delay or cancelled appointment | 72 | 41 | 113 | 98 |
S: 113

Q fact-table: C diff Alder 2009/10
A: | C. difficile | Alder | 81 | 64 | 49 | 52 |
S: 81

Q fact-table: national figure for time on a stroke unit
A: | Stroke – 90 % of stay on stroke unit | 377 | 377 | 81 % | 79 % |
S: 79 %

Q fact-table: lung cancer cases sent in to the audit
A: | Lung cancer – had active treatment | 171 | 190 | 52 % | 60 % |
S: 171

N false-premise: why did HSMR rise in 2011/12?

N false-premise: why did research recruitment fall?

N false-premise: what fault did the auditor find with the C. difficile figure?

N false-premise: why did mixed-sex breaches go up?
