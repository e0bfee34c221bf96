Q date: when did the ICB board meet in July 2024
A: ## Board meeting in public – Thursday 25 July 2024, 9.30 am – The Guildroom, Corn Exchange, Thaxby
S: Thursday 25 July 2024, 9.30 am
Q fact-text: who chairs the ICB?
A: **Present (voting):** Sir Kit Lanyon, Chair; Prof. Adaeze Obi, Non-Executive Member (Quality); Mr Dev Chandry, Non-Executive Member (Audit); Ms Frances Pole, Chief Executive; Mr Matt Ruddle, Chief Finance Officer; Dr Nina Salt, Chief Medical Officer; Cllr Hugo Benn, Local Authority Partner Member (Fenmark County Council).
S: Sir Kit Lanyon
Q paraphrase: who's in charge of the money at the board
A: **Present (voting):** Sir Kit Lanyon, Chair; Prof. Adaeze Obi, Non-Executive Member (Quality); Mr Dev Chandry, Non-Executive Member (Audit); Ms Frances Pole, Chief Executive; Mr Matt Ruddle, Chief Finance Officer; Dr Nina Salt, Chief Medical Officer; Cllr Hugo Benn, Local Authority Partner Member (Fenmark County Council).
S: Mr Matt Ruddle, Chief Finance Officer
N unanswerable: who is the finance director of Vale Hospitals?
Q fact-text: who was missing from the meeting
A: **Apologies:** Ms Kay Drinnan, Chief Nurse.
S: Ms Kay Drinnan, Chief Nurse
N unanswerable: why was the chief nurse absent
Q paraphrase: how late can I send in a question to the board?
A: Questions from the public must reach her by 5 pm on the Monday before the meeting and must bear upon an item on the agenda.
S: by 5 pm on the Monday before the meeting
Q paraphrase: where can you look at the papers on paper
A: *Papers may be inspected at Thaxby Library or sent on request to the Board Secretary (board@vf.example).
S: Thaxby Library
N unanswerable: how many questions may a member of the public ask?
Q decision: what correction was made to the May minutes
A: The minutes of the meeting of 30 May 2024 were approved, save that "Thaxby Urgent Care Centre" was to read "Thaxby Urgent Treatment Centre" in item 7.
S: "Thaxby Urgent Care Centre" was to read "Thaxby Urgent Treatment Centre" in item 7
Q fact-table: what's happened to the report on nurses' visas
A: | 301 | 28 March | Report on the cost of overseas nurse visas | Kay Drinnan | 25 July | Deferred to September |
S: Deferred to September
N unanswerable: what do overseas nurse visas cost
Q date: when did the chief exec meet the Friends of Oxmere Hospital
A: | 307 | 30 May | Meet the Friends of Oxmere Hospital | Frances Pole | 30 June | Held on 24 June; closed |
S: 24 June
N unanswerable: what was said at the meeting with the Friends of Oxmere
Q fact-table: who was to write to the water company
A: | 309 | 30 May | Write to water company on dialysis supply | Tanith Gow | 14 June | Reply awaited |
S: Tanith Gow
Q paraphrase: has the water firm got back to us yet?
A: | 309 | 30 May | Write to water company on dialysis supply | Tanith Gow | 14 June | Reply awaited |
S: Reply awaited
N false-premise: what did the water company say in its reply
Q fact-table: how many interest declarations are back in
A: | 310 | 30 May | Conflict of interest register refresh | Lou Marr | 31 July | 9 of 14 returned |
S: 9 of 14 returned
N unanswerable: who hasn't returned their conflict of interest form?
Q paraphrase: have they started texting people about hearing tests
A: | 312 | 30 May | Trial of text reminders in audiology | Tanith Gow | 28 November | Not begun |
S: Not begun
Q date: deadline for Oxmere minor injuries options
A: | 311 | 30 May | Options for Oxmere minor injuries unit | Ed Spurling | 26 September | In progress |
S: 26 September
Q fact-text: how many beds are closed at Oxmere
A: The 14 beds had been "temporarily" closed since 6 November 2023 because of the state of the fire doors.
S: 14 beds
Q date: since when have Oxmere's beds been shut
A: The 14 beds had been "temporarily" closed since 6 November 2023 because of the state of the fire doors.
S: 6 November 2023
Q reason: why were the beds closed at oxmere
A: The 14 beds had been "temporarily" closed since 6 November 2023 because of the state of the fire doors.
S: the state of the fire doors
N unanswerable: what would new fire doors cost at Oxmere
N unanswerable: when will the Oxmere beds reopen
Q who-said: who wanted a promise that beds would not go by default
A: **Q1 (Mrs Rhona Vail, Friends of Oxmere Hospital):** Would the Board give an undertaking that the Oxmere beds would not be closed by default?
S: Mrs Rhona Vail
Q paraphrase: did the boss promise to keep the beds?
A: She could not give an undertaking, but no permanent change would be made without public consultation of at least twelve weeks.
S: She could not give an undertaking
Q reason: why has the foot clinic left Market Wend?
A: The landlord had sold the building.
S: The landlord had sold the building
N unanswerable: who bought the Market Wend building
N unanswerable: when did podiatry move to Thaxby
Q fact-text: how many podiatry patients have asked for home visits
A: Patients who could not travel were being seen at home; 37 had asked for this so far.
S: 37
N unanswerable: how many people in Wend have no NHS dentist?
Q fact-text: share of Wend adults who saw an NHS dentist in two years
A: It knew only that 41 per cent of adults in the district had seen an NHS dentist in the past two years, compared with 52 per cent in Fenmark as a whole.
S: 41 per cent
Q comparison: do more people in Fenmark as a whole see a dentist than in Wend
A: It knew only that 41 per cent of adults in the district had seen an NHS dentist in the past two years, compared with 52 per cent in Fenmark as a whole.
S: 52 per cent
N unanswerable: share of children in Wend who saw an NHS dentist
Q fact-text: by how much must running costs fall
A: Running costs must fall by 30 per cent by April 2025.
S: 30 per cent
Q fact-text: posts in the new ICB structure
A: A consultation with 412 staff closed on 12 July; the new structure has 338 posts.
S: 338
Q paraphrase: how many workers put their hand up to be paid off?
A: Applications for voluntary redundancy were received from 59 people, of which 44 have been accepted.
S: 59
Q fact-text: voluntary redundancies accepted
A: Applications for voluntary redundancy were received from 59 people, of which 44 have been accepted.
S: 44
N unanswerable: compulsory redundancies at the ICB
N unanswerable: how much will the voluntary redundancies cost
Q fact-text: operations postponed in the June/July strike
A: The junior doctors' strike of 27 June to 2 July caused 1,386 outpatient appointments and 214 operations to be put off.
S: 214
Q fact-text: operations postponed in the February strike
A: In the strike of February, the numbers were 1,702 and 268.
S: 268
N unanswerable: operations postponed in the January strike
Q paraphrase: how many clinic visits got scrapped when the young doctors walked out in summer
A: The junior doctors' strike of 27 June to 2 July caused 1,386 outpatient appointments and 214 operations to be put off.
S: 1,386
Q definition: what is pharmacy first
A: Pharmacy First, under which a pharmacist may treat seven common conditions without a prescription from a doctor, began on 31 January 2024.
S: a pharmacist may treat seven common conditions without a prescription from a doctor
Q fact-text: Pharmacy First consultations in Saltfen
A: There were 8,964 consultations to the end of June: 3,870 in Thaxby, 2,215 in Wend, 1,902 in Oxmere and 977 in Saltfen.
S: 977
Q fact-text: pharmacy first total to end of june
A: There were 8,964 consultations to the end of June: 3,870 in Thaxby, 2,215 in Wend, 1,902 in Oxmere and 977 in Saltfen.
S: 8,964
N unanswerable: number of pharmacies taking part in Pharmacy First in Saltfen
Q paraphrase: what do people mostly go to the chemist with under the scheme
A: Sore throat was the commonest condition (38 per cent), then urinary infection (26 per cent).
S: Sore throat
N unanswerable: what share of pharmacy first consultations were for earache
Q definition: RTT meaning
A: "Referral to treatment" (RTT) is the time from a GP's letter to the start of treatment.
S: the time from a GP's letter to the start of treatment
Q fact-text: when was the 18 week standard last met
A: The national standard of 18 weeks has not been met since 2016.
S: 2016
Q fact-table: RTT within 18 weeks at FUH June 2024
A: | RTT within 18 weeks | 92% | 58.3% | 57.1% | 63.4% | 66.0% | 60.2% |
S: 57.1%
Q fact-table: RTT 18 weeks Vale Hospitals a year ago
A: | RTT within 18 weeks | 92% | 58.3% | 57.1% | 63.4% | 66.0% | 60.2% |
S: 63.4%
N unanswerable: RTT 18 weeks Vale Hospitals May 2024
Q comparison: did 18 week performance improve at FUH?
A: | RTT within 18 weeks | 92% | 58.3% | 57.1% | 63.4% | 66.0% | 60.2% |
N unanswerable: why did 18 week performance slip at FUH
Q fact-table: over 78 week waits at Vale Hospitals June 2024
A: | Waiting over 78 weeks | 0 | 188 | 21 | 40 | 0 | 21 |
S: 0
Q fact-table: how many have waited more than 65 weeks at FUH now?
A: | Waiting over 65 weeks | 0 by September | 1,911 | 604 | 702 | 88 | 692 |
S: 604
N unanswerable: over 104 week waits at FUH
Q fact-table: 28 day cancer diagnosis VH june 2024
A: | Cancer: told within 28 days | 77% | 66.9% | 74.2% | 71.8% | 79.5% | 76.0% |
S: 79.5%
Q fact-table: what's the 62 day cancer standard
A: | Cancer: treated within 62 days | 70% | 54.0% | 59.3% | 61.1% | 68.8% | 62.9% |
S: 70%
Q fact-table: board-wide 62 day cancer figure
A: | Cancer: treated within 62 days | 70% | 54.0% | 59.3% | 61.1% | 68.8% | 62.9% |
S: 62.9%
N unanswerable: board-wide 62 day cancer figure June 2023
Q paraphrase: how many beds at Fenmark Uni are blocked by folk well enough to go home
A: | Beds with patients fit to leave | 9% | 15.2% | 14.1% | 11.7% | 12.4% | 13.5% |
S: 14.1%
Q fact-table: VH A&E four hour performance this June
A: | A&E within 4 hours | 78% | 64.8% | 68.9% | 70.3% | 75.4% | 71.5% |
S: 75.4%
Q fact-table: 12 hour trolley waits FUH June 2023
A: | A&E over 12 hours from decision to admit | 0 | 422 | 511 | 96 | 73 | 584 |
S: 422
Q fact-table: still births per 1000 at vale, june 2024
A: | Births: still births per 1,000 | 3.3 | 3.9 | 3.6 | 3.1 | 3.4 | 3.5 |
S: 3.4
N unanswerable: neonatal deaths per 1000 at vale, june 2024
Q fact-table: scan and test waits within six weeks at FUH latest
A: | Diagnostics within 6 weeks | 95% | 70.4% | 77.7% | 81.0% | 84.6% | 80.1% |
S: 77.7%
Q reason: why did 12 hour waits go up at FUH
A: The rise in waits of over 12 hours at FUH is due to the closure of the medical assessment unit for five weeks after a flood on 21 May.
S: the closure of the medical assessment unit for five weeks after a flood on 21 May
N false-premise: why did 12 hour waits go up at Vale Hospitals?
Q date: when did the assessment unit reopen after the flood
A: The unit reopened on 25 June with 24 of its 30 trolleys.
S: 25 June
N unanswerable: when will the other six trolleys be back
N unanswerable: what caused the flood in the medical assessment unit?
Q fact-text: how many of the 65 week waiters are ENT
A: Of the 692 people waiting over 65 weeks, 317 await ear, nose and throat surgery, 164 orthopaedics and 90 plastic surgery.
S: 317
Q paraphrase: number of long waiters needing hips and knees done
A: Of the 692 people waiting over 65 weeks, 317 await ear, nose and throat surgery, 164 orthopaedics and 90 plastic surgery.
S: 164 orthopaedics
N unanswerable: how many of the 65 week waiters need eye surgery
Q who-said: who reckoned 120 would still be waiting by the end of September
A: Ms Gow expected that some 120 would remain at the end of September, nearly all of them in ear, nose and throat.
S: Ms Gow
Q who-said: who raised bowel cancer being lost in an average
A: Prof. Obi was troubled that the 62-day figure for bowel cancer at FUH (41 per cent) was hidden within an average.
S: Prof. Obi
Q fact-text: bowel cancer 62 day figure FUH
A: Prof. Obi was troubled that the 62-day figure for bowel cancer at FUH (41 per cent) was hidden within an average.
S: 41 per cent
N unanswerable: bowel cancer 62 day figure Vale Hospitals
Q paraphrase: was anybody hurt by being kept waiting?
A: Mr Chandry asked whether anyone had come to harm by waiting; Dr Salt said that 26 harm reviews were complete and that in two moderate harm had been found.
S: in two moderate harm had been found
N unanswerable: how many harm reviews are still to be done
Q fact-text: planned deficit for the year, whole system
A: The system's plan for the year is a deficit of £38.0m.
A: | **System** | **(38.0)** | **(12.9)** | **(16.4)** | **(3.5)** | **(38.0)** | **12.4 / 15.8** |
S: £38.0m
Q paraphrase: how much further in the hole than planned were we after three months
A: At month 3 the deficit was £16.4m against a plan of £12.9m, that is, £3.5m adrift.
S: £3.5m adrift
N unanswerable: system deficit at month 4
Q fact-table: FUH variance month 3
A: | Fenmark University Hospitals | (24.0) | (8.1) | (10.9) | (2.8) | (24.0) | 4.4 / 7.2 |
S: (2.8)
Q fact-table: FUH actual deficit at month 3
A: | Fenmark University Hospitals | (24.0) | (8.1) | (10.9) | (2.8) | (24.0) | 4.4 / 7.2 |
S: (10.9)
Q fact-table: which organisation is doing better than plan
A: | Fenmark Mental Health | 0.0 | (0.2) | (0.1) | 0.1 | 0.0 | 1.5 / 1.4 |
S: Fenmark Mental Health
Q fact-table: vale hospitals efficiencies made
A: | Vale Hospitals | (9.5) | (3.2) | (3.6) | (0.4) | (9.5) | 2.9 / 3.1 |
S: 2.9
Q fact-table: ambulance trust savings planned to month 3
A: | East Vale Ambulance | 0.0 | 0.0 | (0.1) | (0.1) | 0.0 | 0.8 / 0.9 |
S: 0.9
N unanswerable: ambulance trust response times June 2024
Q fact-table: community health partnership full-year forecast
A: | Community Health Partnership | (2.0) | (0.7) | (0.9) | (0.2) | (2.0) | 0.6 / 0.9 |
S: (2.0)
N unanswerable: Community Health Partnership actual deficit last year
Q fact-text: what did the strikes add to the overspend
A: Strikes account for £1.3m of the variance and the flood for £0.6m.
S: £1.3m
Q fact-text: cost of flood at month 3
A: Strikes account for £1.3m of the variance and the flood for £0.6m.
S: £0.6m
Q fact-text: agency spend q1
A: Agency staff cost £6.2m in the quarter, or 3.4 per cent of the pay bill, against a ceiling of 3.2 per cent; bank staff, who are the trusts' own, cost £14.8m.
S: £6.2m
Q fact-text: how much went on bank staff
A: Agency staff cost £6.2m in the quarter, or 3.4 per cent of the pay bill, against a ceiling of 3.2 per cent; bank staff, who are the trusts' own, cost £14.8m.
S: £14.8m
N unanswerable: how much went on locum consultants
N unanswerable: agency spend in the same quarter last year
Q comparison: is agency use within the cap
A: Agency staff cost £6.2m in the quarter, or 3.4 per cent of the pay bill, against a ceiling of 3.2 per cent; bank staff, who are the trusts' own, cost £14.8m.
S: 3.4 per cent of the pay bill, against a ceiling of 3.2 per cent
Q fact-text: off-framework shifts in June
A: Off-framework agency shifts, bought above the price cap, fell from 640 in April to 212 in June.
S: 212
N unanswerable: off-framework shifts in May
N false-premise: why did off framework shifts rise between April and June?
Q paraphrase: how bad could the year-end hole get if nothing's done?
A: He put the unmitigated deficit at £61m.
S: £61m
Q decision: what has the chair asked for in september about finances
A: The Chair asked for a recovery plan at the September meeting.
S: a recovery plan
Q definition: what is CHC?
A: Continuing Healthcare (CHC), the package of care that the NHS pays for in full, was £1.1m overspent.
S: the package of care that the NHS pays for in full
Q fact-text: average weekly CHC package
A: There were 1,043 people eligible, and the mean weekly cost was £1,390, up from £1,282 a year before.
S: £1,390
N unanswerable: how many people were eligible for CHC a year before
Q fact-text: cost of repairing Oxmere (option A)
A: Mr Spurling presented three options: A, repair at a cost of £4.1m, with 14 beds; B, a new health centre without beds at £11.6m; C, sale of the site, valued at £2.3m, with beds bought in care homes.
S: £4.1m
Q paraphrase: what's the Oxmere land worth
A: Mr Spurling presented three options: A, repair at a cost of £4.1m, with 14 beds; B, a new health centre without beds at £11.6m; C, sale of the site, valued at £2.3m, with beds bought in care homes.
S: £2.3m
Q fact-text: officers' preferred option for Oxmere
A: Officers preferred B.
S: B
N unanswerable: how much would beds bought in care homes cost under option C
N unanswerable: how many rooms would the new Oxmere health centre have
Q who-said: who said no to anything lacking beds
A: Cllr Benn said that the county council would not support any option without beds.
S: Cllr Benn
Q who-said: who liked repairing best
A: Prof. Obi favoured A, as the quickest.
S: Prof. Obi
Q fact-text: typical length of stay at oxmere before closure
A: Dr Salt observed that the average stay before closure had been 31 days and that most patients would have done better at home.
S: 31 days
Q decision: what did the board agree on Oxmere and by what vote
A: The Board **agreed**, by five votes to two, to consult upon options A and B, and to rule out option C.
S: by five votes to two, to consult upon options A and B, and to rule out option C
Q decision: is flogging the Oxmere site still on the cards?
A: The Board **agreed**, by five votes to two, to consult upon options A and B, and to rule out option C.
S: rule out option C
Q fact-text: who voted against the Oxmere consultation
A: Cllr Benn and Mr Chandry voted against.
S: Cllr Benn and Mr Chandry
N unanswerable: why did Mr Chandry vote against?
N false-premise: when did the board decide to build the new Oxmere health centre
Q date: when can locals have their say on Oxmere
A: Consultation is to run from 9 September to 13 December 2024.
S: 9 September to 13 December 2024
Q date: annual general meeting date and time
A: The annual general meeting will be on 19 September 2024 at 5 pm, at the Corn Exchange.
S: 19 September 2024 at 5 pm
Q fact-text: where's the November board being held
A: The next meetings will be at the same hour on 26 September (Wend Pavilion) and 28 November 2024 (Saltfen Arts Centre).
S: Saltfen Arts Centre
N unanswerable: where's the January 2025 board being held
Q paraphrase: when did they finish in july
A: The meeting ended at 12.55 pm.
S: 12.55 pm
Q list: which indicators has Vale Hospitals got worse on since June 2023?
A: | Beds with patients fit to leave | 9% | 15.2% | 14.1% | 11.7% | 12.4% | 13.5% |
A: | Births: still births per 1,000 | 3.3 | 3.9 | 3.6 | 3.1 | 3.4 | 3.5 |
Q list: what jobs were closed on the action log
A: | 307 | 30 May | Meet the Friends of Oxmere Hospital | Frances Pole | 30 June | Held on 24 June; closed |
A: | 308 | 30 May | Pharmacy First uptake by district | Nina Salt | 25 July | In this report; closed |
Q list: what could be done with Oxmere hospital?
A: Mr Spurling presented three options: A, repair at a cost of £4.1m, with 14 beds; B, a new health centre without beds at £11.6m; C, sale of the site, valued at £2.3m, with beds bought in care homes.
S: A, repair at a cost of £4.1m, with 14 beds; B, a new health centre without beds at £11.6m; C, sale of the site
Q paraphrase: if the worst comes to the worst, how long would we get to object to losing the beds for good
A: She could not give an undertaking, but no permanent change would be made without public consultation of at least twelve weeks.
S: at least twelve weeks
N false-premise: when did the board close the Oxmere beds permanently?
Q paraphrase: is it dearer than it was to keep someone on fully paid NHS care
A: There were 1,043 people eligible, and the mean weekly cost was £1,390, up from £1,282 a year before.
S: £1,390, up from £1,282 a year before
N false-premise: why did the weekly cost of CHC fall?
Q paraphrase: who has to sign off the new building's paperwork
A: The preferred option would need planning consent and a business case approved by NHS England.
S: NHS England
N unanswerable: when will NHS England approve the Oxmere business case
Q paraphrase: is the flooded unit back to full strength?
A: The unit reopened on 25 June with 24 of its 30 trolleys.
S: 24 of its 30 trolleys
N false-premise: what did the flood at Vale Hospitals cost
Q paraphrase: what did the doctor in charge promise about showing each cancer on its own
A: Dr Salt accepted the criticism and undertook to show tumour sites separately from September.
S: show tumour sites separately from September
N unanswerable: what is the 62 day figure for lung cancer
N false-premise: why did Cllr Benn support option B?
N unanswerable: who proposed consulting on options A and B
Q comparison: which strike did more damage to operations, February or summer
A: The junior doctors' strike of 27 June to 2 July caused 1,386 outpatient appointments and 214 operations to be put off.
A: In the strike of February, the numbers were 1,702 and 268.
