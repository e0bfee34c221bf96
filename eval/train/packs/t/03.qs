Q date: when's the february health panel and what time
A: Wednesday, 6 February 2019 – 6.30 p.m. – The Guildroom, Wellan Town Hall
S: 6.30 p.m.

Q paraphrase: is there somewhere to leave the car
A: Parking is free after six in the Sessions Street car park.
S: Parking is free after six in the Sessions Street car park

Q fact-text: Who is the contact for the panel?
A: Contact: Rashid Amble, Principal Scrutiny Adviser – 01632 960 418
S: Rashid Amble

N unanswerable: What is the cost of parking before six in Sessions Street?

Q fact-text: Who chaired the panel on 5 December 2018?
A: In the Chair: Councillor Bernadette Foy.
S: Councillor Bernadette Foy

Q fact-text: who represents Healthwatch
A: Co-opted: Mrs Irene Gale (Healthwatch), Mr Leon Hurst (Carers' Voice).
S: Mrs Irene Gale

Q fact-text: carers voice co-optee
A: Co-opted: Mrs Irene Gale (Healthwatch), Mr Leon Hurst (Carers' Voice).
S: Mr Leon Hurst

N unanswerable: Who is the vice-chair of the panel?

Q paraphrase: which politician is responsible for social care of grown-ups
A: In attendance: Councillor Miles Irwin (Executive Member for Adult Care); Dr Sunita Jethwa (Medical Director, Wellan Royal Hospital); Karen Lomax (Director of Adult Care); Peter Noakes (Chief Officer, Clinical Commissioning Group).
S: Councillor Miles Irwin (Executive Member for Adult Care)

Q fact-text: How many signed against closing Fenside?
A: Mrs Maureen Okell presented a petition with 2,045 names against the closure of the Fenside Day Centre.
S: 2,045

Q who-said: Who brought the Fenside petition?
A: Mrs Maureen Okell presented a petition with 2,045 names against the closure of the Fenside Day Centre.
S: Mrs Maureen Okell

Q who-said: what did mrs okell say about her husband
A: She said that her husband had dementia and that "Tuesdays and Thursdays at Fenside are the only days I sleep".
S: "Tuesdays and Thursdays at Fenside are the only days I sleep"

Q paraphrase: what does the day centre mean to the petitioner
A: She said that her husband had dementia and that "Tuesdays and Thursdays at Fenside are the only days I sleep".
S: "Tuesdays and Thursdays at Fenside are the only days I sleep"

N unanswerable: On which days does Mrs Okell's husband go to the Lime Tree Hub?

Q who-said: What did staff tell the panel about talking to relatives?
A: Two members of staff who did not wish to be named told the Panel that they had been asked not to talk to families.
S: they had been asked not to talk to families

N unanswerable: What are the names of the two staff who spoke at the December meeting?

Q who-said: What did Cllr Irwin say about when Fenside would shut?
A: Councillor Irwin said that no date for closure had been fixed.
S: no date for closure had been fixed

Q fact-text: alternatives to Fenside
A: Councillor Deering wished to know what the alternatives were; the Director named the Lime Tree Hub at Thorney and personal budgets.
S: the Lime Tree Hub at Thorney and personal budgets

Q paraphrase: where would people go instead of Fenside
A: Councillor Deering wished to know what the alternatives were; the Director named the Lime Tree Hub at Thorney and personal budgets.
S: the Lime Tree Hub at Thorney and personal budgets

Q who-said: Who first proposed asking for Fenside to stay open?
A: Councillor Askew proposed that the Executive be urged to keep the centre open for two years.
S: Councillor Askew

Q who-said: Who reckoned mending the roof was cheaper than the bus?
A: Councillor Brindle, seconding, said that a new roof would cost less than the transport to Thorney.
S: Councillor Brindle

Q decision: how did the vote on the amendment go
A: Councillor Cottam moved as an amendment that "two years" be replaced by "one year"; the amendment was carried by four votes to two, with one abstention.
S: carried by four votes to two, with one abstention

Q who-said: Whose amendment shortened the two years?
A: Councillor Cottam moved as an amendment that "two years" be replaced by "one year"; the amendment was carried by four votes to two, with one abstention.
S: carried by four votes to two, with one abstention

N unanswerable: Who abstained on Councillor Cottam's amendment?

Q decision: What did the panel urge the Executive to do about Fenside?
A: **Resolved –** That the Executive be urged to keep Fenside Day Centre open until 31 December 2019, and that each of the 58 people attending be offered a review before any move.
S: keep Fenside Day Centre open until 31 December 2019

Q decision: fenside resolution date until which to stay open
A: **Resolved –** That the Executive be urged to keep Fenside Day Centre open until 31 December 2019, and that each of the 58 people attending be offered a review before any move.
S: keep Fenside Day Centre open until 31 December 2019

Q fact-text: How many people go to Fenside?
A: **Resolved –** That the Executive be urged to keep Fenside Day Centre open until 31 December 2019, and that each of the 58 people attending be offered a review before any move.
S: 58

N false-premise: Why did the panel resolve to keep Fenside open for two years?

Q definition: DTOC stands for
A: **HASC/38 – Delayed transfers of care (DTOC)**
S: Delayed transfers of care

Q fact-text: how many were stuck in hospital though well enough in October 2018
A: Dr Jethwa reported that on an average day in October 34 patients were fit to leave but still in a bed, against 27 in October 2017.
A: | All reasons | 27 | 34 | 32 | 29 |
S: 34

N unanswerable: How many patients were stuck in hospital on an average day in September 2018?

Q fact-text: average delayed october 2017
A: Dr Jethwa reported that on an average day in October 34 patients were fit to leave but still in a bed, against 27 in October 2017.
A: | All reasons | 27 | 34 | 32 | 29 |
S: 27

Q reason: Why is the council to blame for hospital delays?
A: A little under half of the delays were the responsibility of the Council, mainly for want of home care in the villages.
S: want of home care in the villages

Q fact-text: What figure does the government expect for delays?
A: Mr Noakes observed that the national expectation was 19.
S: 19

Q who-said: Who asked about people going back into hospital?
A: Mrs Gale asked how many were readmitted within 30 days; Dr Jethwa undertook to find out.
S: Mrs Gale

Q fact-text: when did home first begin and with how many staff
A: The Director said that the Home First team, which had begun on 1 November with nine staff, was not yet at full strength owing to difficulty in recruiting therapists.
S: begun on 1 November with nine staff

Q reason: why wasn't the Home First team complete
A: The Director said that the Home First team, which had begun on 1 November with nine staff, was not yet at full strength owing to difficulty in recruiting therapists.
S: difficulty in recruiting therapists

N unanswerable: How many therapists does Home First have?

Q who-said: What did Mr Hurst complain of?
A: Mr Hurst said that carers learned of a discharge "when the ambulance is on the drive".
S: "when the ambulance is on the drive"

Q paraphrase: when do families find out someone is being sent home
A: Mr Hurst said that carers learned of a discharge "when the ambulance is on the drive".
S: "when the ambulance is on the drive"

Q who-said: what did the union say about porters
A: UNITE's branch secretary, Mr Tam Rooney, told the Panel that porters were being used as discharge helpers without training.
S: porters were being used as discharge helpers without training

N unanswerable: What did UNISON say about discharge?

Q who-said: who called it shameful
A: Councillor Eddowes called the position shameful.
S: Councillor Eddowes

Q decision: What was decided about delayed discharges?
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.

Q decision: how much warning should carers get, according to the panel
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.
S: 24 hours' notice of discharge

Q decision: Until when is the dashboard to be sent each month?
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.
S: until performance is better than 25

Q decision: who's leading the inquiry day into country home care
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.
S: Councillor Farquhar

N false-premise: When did the Hospital agree to give carers 24 hours' notice?

Q fact-text: Healthwatch contacts with the public
A: Contacts with the public had numbered 3,870, of which dentistry accounted for a quarter.
S: 3,870

Q fact-text: What share of Healthwatch contacts was about teeth?
A: Contacts with the public had numbered 3,870, of which dentistry accounted for a quarter.
S: a quarter

N unanswerable: How many people contacted Healthwatch about GPs?

Q decision: What was decided on the Healthwatch annual report?
A: **Resolved –** That the report be noted.
S: the report be noted

N false-premise: Which recommendations did the panel make to Healthwatch?

Q date: What time did the December meeting end?
A: The meeting closed at 9.05 p.m. The Chair gave notice that the January meeting would be cancelled and that the Panel would next meet on 6 February 2019.
S: 9.05 p.m.

Q date: january meeting
A: The meeting closed at 9.05 p.m. The Chair gave notice that the January meeting would be cancelled and that the Panel would next meet on 6 February 2019.
S: the January meeting would be cancelled

N unanswerable: Why was the January meeting cancelled?

Q fact-table: What is the readmission rate?
A: | 1 | 30-day readmissions figure | Mrs Gale | Dr Jethwa | Received 14 January: 13.2% |
S: 13.2%

Q paraphrase: how many come back to hospital within a month
A: | 1 | 30-day readmissions figure | Mrs Gale | Dr Jethwa | Received 14 January: 13.2% |
S: 13.2%

N unanswerable: What was the readmission rate a year earlier?

Q fact-table: roof at day centre price
A: | 2 | Cost of roof at Fenside | Cllr Brindle | Head of Property | Received 20 December: £92,000 |
S: £92,000

Q fact-table: do we know yet what transport to Thorney costs
A: | 3 | Cost of transport to Thorney | Cllr Brindle | Head of Passenger Transport | Still awaited |
S: Still awaited

N false-premise: What is the cost of transport to Thorney?

Q paraphrase: did NHS England write back about dentists
A: | 4 | Letter to NHS England on dentists | The Chair | Scrutiny Adviser | Sent 11 December; no reply |
S: no reply

Q fact-table: Fenside reviews done so far
A: | 5 | Reviews for people at Fenside | Panel | Director of Adult Care | 31 of 58 done by 25 January |
S: 31 of 58 done by 25 January

Q fact-table: have the porters been trained
A: | 6 | Training of porters | Mr Rooney | Hospital | Two sessions held in January |
S: Two sessions held in January

Q fact-table: How many Home First posts are filled now?
A: | 7 | Staffing of Home First | Cllr Eddowes | Director of Adult Care | 12 of 16 posts filled |
S: 12 of 16

N unanswerable: How many porters came to the training sessions?

Q decision: What did the Executive decide about Fenside?
A: On 15 January the Executive considered the Panel's resolution on Fenside and agreed to keep the centre open until 30 September 2019.
S: keep the centre open until 30 September 2019

Q paraphrase: so when does the day centre really shut
A: On 15 January the Executive considered the Panel's resolution on Fenside and agreed to keep the centre open until 30 September 2019.
S: keep the centre open until 30 September 2019

Q reason: Why did the Executive not go as far as December?
A: The Executive Member explained that the lease ran out on that day and that the landlord would not extend it.
S: the lease ran out on that day and that the landlord would not extend it

N unanswerable: Who is the landlord of Fenside?

Q fact-table: delays from lack of home care in dec
A: | Waiting for home care | 9 | 13 | 12 | 10 |
S: 10

Q fact-table: Patients a day held up for a care home, November
A: | Waiting for care home place | 6 | 7 | 8 | 8 |
S: 8

Q fact-table: waiting for kit to be fitted at home december 2018
A: | Equipment or adaptations | 1 | 1 | 1 | 2 |
S: 2

Q fact-table: delayed because relatives couldn't choose, oct 2018
A: | Family choice | 2 | 4 | 3 | 3 |
S: 4

Q fact-table: assessment unfinished october 2017
A: | Assessment not complete | 4 | 3 | 3 | 2 |
S: 4

N unanswerable: How many patients a day were delayed by waiting for home care in January 2019?

Q comparison: Are delays in December better than in October 2018?
A: | All reasons | 27 | 34 | 32 | 29 |

Q reason: Why did hospital delays drop at the end of 2018?
A: Delays fell in November and again in December, for which Home First takes some of the credit; a mild winter also helped.
S: Home First takes some of the credit; a mild winter also helped

N false-premise: Why did hospital delays rise in December 2018?

Q fact-text: council share of delays latest
A: The share put down to the Council dropped to 41% in December.
S: 41%

N unanswerable: What was the NHS share of delays in November?

Q fact-table: Assessments within four weeks, Q3 2018/19
A: | Assessments done in 28 days (%) | 74 | 79 | 85 | High | Amber |
S: 79

Q fact-table: assessments carers in time
A: | Carers' assessments done in 28 days (%) | 61 | 54 | 75 | High | Red |
S: 54

Q paraphrase: are carers being seen on time
A: | Carers' assessments done in 28 days (%) | 61 | 54 | 75 | High | Red |
S: 54

Q fact-table: carers assessment target
A: | Carers' assessments done in 28 days (%) | 61 | 54 | 75 | High | Red |
S: 75

Q comparison: Has the timeliness of carers' assessments got better or worse?
A: | Carers' assessments done in 28 days (%) | 61 | 54 | 75 | High | Red |

Q fact-table: carers with a direct payment last year q3
A: | Carers with a direct payment (%) | 40.2 | 43.0 | 45 | High | Amber |
S: 40.2

Q fact-table: People with a direct payment, is it on target
A: | People with a direct payment (%) | 23.5 | 25.1 | 25 | High | Green |
S: Green

Q fact-table: over-65s going into homes rate
A: | Admissions to care homes, 65+ (per 100,000) | 441 | 468 | 430 | Low | Red |
S: 468

Q fact-table: Care home admissions of younger adults, target
A: | Admissions to care homes, 18–64 (per 100,000) | 11.8 | 9.6 | 11 | Low | Green |
S: 11

N unanswerable: How many people over 85 were admitted to care homes?

Q fact-table: safeguarding concerns this year q3
A: | Safeguarding concerns | 612 | 705 | – | – | – |
S: 705

Q fact-table: safeguarding enquiries Q3 2018/19
A: | Safeguarding enquiries | 188 | 181 | – | – | – |
S: 181

N unanswerable: What is the target for safeguarding enquiries?

Q fact-table: What share of home care firms is rated good?
A: | Home care providers rated Good (%) | 78 | 82 | 85 | High | Amber |
S: 82

Q fact-table: percent care homes good, quarter 3 2018/19
A: | Care homes rated Good (%) | 80 | 76 | 85 | High | Red |
S: 76

N unanswerable: How many care homes are rated Inadequate?

Q list: Which adult care indicators are red?
A: | Carers' assessments done in 28 days (%) | 61 | 54 | 75 | High | Red |
A: | Admissions to care homes, 65+ (per 100,000) | 441 | 468 | 430 | Low | Red |
A: | Care homes rated Good (%) | 80 | 76 | 85 | High | Red |

Q definition: When does a safeguarding concern turn into an enquiry?
A: A safeguarding concern is any report that an adult may be at risk; a safeguarding enquiry is what follows when the test in section 42 of the Care Act is met.
S: when the test in section 42 of the Care Act is met

Q reason: Why are carers' assessments late?
A: Carers' assessments were hit by the loss of three of the seven carer support workers over the summer.
S: the loss of three of the seven carer support workers

Q paraphrase: have they hired anyone to fill the carer support gaps
A: Two have been replaced.
S: Two

Q fact-text: What will old people's residential care cost against its budget?
A: Spending on residential care for older people is forecast at £18.7m against a budget of £17.9m; for learning disability it is £12.2m against £12.4m.
S: £18.7m against a budget of £17.9m

Q fact-text: learning disability residential forecast
A: Spending on residential care for older people is forecast at £18.7m against a budget of £17.9m; for learning disability it is £12.2m against £12.4m.
S: £12.2m

Q fact-text: home care forecast spend
A: Home care is forecast to come in on budget at £9.3m.
S: £9.3m

N unanswerable: What is the forecast for residential care for mental health?

Q decision: What does the panel have to agree about carers' assessments?
A: The Panel is asked (a) to comment on the performance of the service, and (b) to agree whether carers' assessments should be added to the programme.
S: whether carers' assessments should be added to the programme

Q paraphrase: is the walk in centre shutting
A: **Answer by the CCG:** The contract ends in June 2019.
A: We shall consult in March, and nothing is settled.
S: June 2019

Q fact-text: When does the Priory Road contract run out?
A: **Answer by the CCG:** The contract ends in June 2019.
A: We shall consult in March, and nothing is settled.
S: June 2019

N unanswerable: Who holds the contract for the walk-in centre?

Q fact-text: How many home care firms broke the travel time rule?
A: **Answer by the Director:** Our contracts require it of all 23 providers; in the last audit four did not comply.
S: four

Q fact-text: number of care providers
A: **Answer by the Director:** Our contracts require it of all 23 providers; in the last audit four did not comply.
S: 23

N unanswerable: Which four providers failed to pay for travel time?

Q paraphrase: whats happening to the minibus
A: **Answer by the Executive Member:** It is leased, and goes back in May.
S: goes back in May

Q fact-table: where's the inquiry day being held
A: | 10 April 2019 | Lowmarsh Village Hall | Inquiry day: rural home care | Providers, carers, UNITE |
S: Lowmarsh Village Hall

Q fact-table: Ambulance response times meeting date
A: | 22 May 2019 | Wellan Town Hall | Ambulance response times | Ambulance Trust |
S: 22 May 2019

Q fact-table: Where does the panel meet on 20 March?
A: | 20 March 2019 | Thorney Library | Walk-in centre consultation | CCG |
S: Thorney Library

Q fact-table: Who will give evidence on dentistry?
A: | 22 May 2019 | Wellan Town Hall | Dentistry | NHS England (to be confirmed) |
S: NHS England (to be confirmed)

N unanswerable: What time does the inquiry day begin?

Q paraphrase: what did the panel end up agreeing for fenside, two years or what
A: **Resolved –** That the Executive be urged to keep Fenside Day Centre open until 31 December 2019, and that each of the 58 people attending be offered a review before any move.
S: keep Fenside Day Centre open until 31 December 2019

Q paraphrase: do people get checked before they're moved out of fenside
A: **Resolved –** That the Executive be urged to keep Fenside Day Centre open until 31 December 2019, and that each of the 58 people attending be offered a review before any move.
S: each of the 58 people attending be offered a review before any move

N false-premise: When did the Executive agree to keep Fenside open until December?

N unanswerable: How did the Executive vote on Fenside?

Q decision: When was the inquiry day on rural home care agreed?
A: PART ONE: MINUTES – 5 December 2018
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.
S: 5 December 2018

Q paraphrase: has performance on bed blocking got below what the panel wanted yet
A: **Resolved –** (1) That the Panel receive a monthly dashboard on DTOC until performance is better than 25; (2) that the Hospital be asked to give carers 24 hours' notice of discharge; (3) that a scrutiny inquiry day on home care in rural areas be held in April 2019, led by Councillor Farquhar.
A: | All reasons | 27 | 34 | 32 | 29 |

N unanswerable: When will delayed transfers fall below 25?

Q paraphrase: whose idea was it to write to the NHS about teeth
A: The Chair suggested writing to NHS England.
S: The Chair

Q who-said: Who suggested writing to NHS England?
A: The Chair suggested writing to NHS England.
S: The Chair

N unanswerable: When did NHS England reply about dentists?

Q who-said: Who asked what could be done about NHS dentists?
A: Councillor Cottam asked whether anything could be done about NHS dentists in Thorney.
S: Councillor Cottam

Q paraphrase: which doctor came from the hospital
A: In attendance: Councillor Miles Irwin (Executive Member for Adult Care); Dr Sunita Jethwa (Medical Director, Wellan Royal Hospital); Karen Lomax (Director of Adult Care); Peter Noakes (Chief Officer, Clinical Commissioning Group).
S: Dr Sunita Jethwa (Medical Director, Wellan Royal Hospital)

N unanswerable: Who represented the Ambulance Trust in December?

Q fact-table: waiting for a home place oct 2017
A: | Waiting for care home place | 6 | 7 | 8 | 8 |
S: 6

Q fact-table: waiting for NHS community bed December
A: | Waiting for NHS community bed | 5 | 6 | 5 | 4 |
S: 4

N unanswerable: How many patients a day were waiting for a mental health bed?

Q fact-table: 18-64 admissions this Q3
A: | Admissions to care homes, 18–64 (per 100,000) | 11.8 | 9.6 | 11 | Low | Green |
S: 9.6

Q fact-table: direct payments users q3 2017/18
A: | People with a direct payment (%) | 23.5 | 25.1 | 25 | High | Green |
S: 23.5

Q comparison: Are there more safeguarding concerns than a year ago?
A: | Safeguarding concerns | 612 | 705 | – | – | – |

N unanswerable: How many safeguarding enquiries were about care homes?

Q paraphrase: when do we hear how the fenside checks are going
A: | 3 July 2019 | Wellan Town Hall | Fenside: progress of reviews | Director of Adult Care |
S: 3 July 2019

N unanswerable: When will the panel discuss GP services?

Q paraphrase: did the porters ever get shown how to do it
A: | 6 | Training of porters | Mr Rooney | Hospital | Two sessions held in January |
S: Two sessions held in January

N false-premise: What did Councillor Irwin say was the closing date of Fenside in December?

Q fact-text: How many of the carer support staff who left have been replaced?
A: Two have been replaced.
S: Two
