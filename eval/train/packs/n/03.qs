Q date: what time does the Panel start on 7 June 2011?
A: # Agenda – Tuesday 7 June 2011 at 10.00 am, Committee Room 2, Shire Hall, Kelmsby
S: 10.00 am
N unanswerable: what time did the April panel start
Q fact-text: vice-chairman of adult care panel
A: Membership (9): Mr R. Alcott (Chairman), Mrs D. Brandreth (Vice-Chairman), Mr P. Cusk, Mrs E. Farr, Mr T. Goodhew, Mr I. Laidlaw, Miss S. Nwosu, Mr C. Pettifer, Mrs W. Yarde.
S: Mrs D. Brandreth
Q paraphrase: how late can you leave it to send somebody in your place
A: Substitutes may attend if notice is given to Democratic Services at least one hour beforehand.
S: at least one hour beforehand
Q paraphrase: my eyesight is poor, who do I call to get the agenda in bigger letters?
A: *Any member of the public wishing to film, or to have papers in large print, should ring 01999 555 017 three clear working days before the meeting.*
S: 01999 555 017
N unanswerable: can I get the agenda in Braille
Q fact-text: who stood in for Mrs Yarde in April?
A: **18/11 Apologies** were received from Mr Laidlaw; Mr Jarvis substituted for Mrs Yarde.
S: Mr Jarvis
N unanswerable: who stood in for Mr Laidlaw in April?
Q fact-text: share of community service users with a personal budget at end March 2011
A: The Head of Self-Directed Support, Mr Neil Corrie, reported that 31 per cent of people receiving community services had a personal budget at 31 March 2011, against the Government's expectation of 30 per cent.
A: | AC1 | Adults with a personal budget (%) | 6.1 | 14.8 | 31.0 | 30.0 | Green | 45.0 |
S: 31 per cent
Q paraphrase: how many folk get the cash handed to them to buy their own help
A: Of those, 1,212 took some or all of it as a direct payment.
S: 1,212
N unanswerable: how many people took a direct payment the year before, 2009/10
Q who-said: Which member brought up the longer waits in Orlestone?
A: Mr Goodhew remarked that people in Orlestone waited nearly twice as long as people in Kelmsby.
S: Mr Goodhew
Q reason: why do people in Orlestone have to wait so long?
A: Mr Corrie acknowledged this, and put it down to three social workers having left within the same month.
S: three social workers having left within the same month
N unanswerable: why did the three Orlestone social workers leave?
N unanswerable: in which month did the three Orlestone social workers leave
Q paraphrase: how much did they claw back from people who misused their personal budget
A: Mrs Farr wished to know what happened if someone spent the money on the wrong thing; the answer was that in the year £38,400 had been recovered from 27 people.
S: £38,400
Q fact-text: number of people money was recovered from
A: Mrs Farr wished to know what happened if someone spent the money on the wrong thing; the answer was that in the year £38,400 had been recovered from 27 people.
S: 27 people
N unanswerable: what had the 27 people spent their personal budgets on
Q decision: what did the panel agree about future scorecards
A: It was AGREED that waiting times be shown by locality in future scorecards.
S: waiting times be shown by locality
Q list: which four day centres did officers want shut?
A: Officers recommended that four close (Bexwell, Drove Lane, Marsh End and St Aldate's).
S: Bexwell, Drove Lane, Marsh End and St Aldate's
Q decision: which day centres did the panel recommend for closure in the end
A: It was then RESOLVED to RECOMMEND to the Executive Member that Bexwell, Drove Lane and St Aldate's close on 30 September 2011 and that a decision on Marsh End be deferred to October.
S: Bexwell, Drove Lane and St Aldate's
Q date: from when would Drove Lane day centre be shut
A: It was then RESOLVED to RECOMMEND to the Executive Member that Bexwell, Drove Lane and St Aldate's close on 30 September 2011 and that a decision on Marsh End be deferred to October.
S: 30 September 2011
N false-premise: when in October will Marsh End day centre close?
Q fact-text: who spoke up to keep Marsh End open for now
A: Mrs Brandreth proposed, and Mr Pettifer seconded, that Marsh End be kept open until the bus service had been reviewed.
S: Mrs Brandreth
Q paraphrase: was it close, the vote on saving Marsh End?
A: This was carried by five votes to three.
S: five votes to three
N unanswerable: who voted against keeping marsh end open
N unanswerable: what was the vote on closing Bexwell
N unanswerable: how many people go to Marsh End day centre
Q fact-text: new price of hot meal from July
A: The Panel noted that the price of a hot meal would go up from £3.10 to £3.65 on 1 July 2011 and that of a frozen meal from £2.40 to £2.60.
S: £3.65
Q fact-text: what does a frozen dinner cost at present before the rise
A: The Panel noted that the price of a hot meal would go up from £3.10 to £3.65 on 1 July 2011 and that of a frozen meal from £2.40 to £2.60.
S: £2.40
N unanswerable: why is the price of meals going up?
N unanswerable: what will a halal meal cost
Q who-said: who asked for food suiting Muslims and Jews
A: A request from Miss Nwosu for a halal and kosher option was accepted by the contractor, Larder & Lane.
S: Miss Nwosu
Q paraphrase: which firm does meals on wheels
A: A request from Miss Nwosu for a halal and kosher option was accepted by the contractor, Larder & Lane.
S: Larder & Lane
Q fact-text: telecare fall detectors fitted
A: **22/11 Telecare.** Noted that 2,045 people had a telecare package, of whom 310 had been fitted with a fall detector.
S: 310
N unanswerable: telecare smoke detectors fitted
Q fact-text: how many of the scorecard's measures are red
A: Five are green, four amber and three red.
S: three
Q list: which indicators are red in Q4?
A: | AC2 | Carers receiving an assessment (%) | 19.2 | 22.7 | 24.1 | 28.0 | Red | 28.0 |
A: | AC6 | Permanent admissions to care homes, 18–64, per 100,000 (L) | 21.4 | 19.9 | 23.8 | 18.0 | Red | 18.0 |
A: | AC9 | Adults with learning disabilities in paid work (%) | 5.5 | 5.9 | 6.2 | 8.0 | Red | 7.0 |
Q definition: what does amber mean on the scorecard
A: An amber rating means that the result is within 5 per cent of the target; red means that it is worse than that.
S: the result is within 5 per cent of the target
Q definition: what's the (L) for
A: For measures marked (L), low is good.
S: low is good
Q fact-table: AC3 result 2010/11
A: | AC3 | Assessments within 28 days (%) | 81.0 | 84.3 | 82.2 | 85.0 | Amber | 86.0 |
S: 82.2
Q fact-table: AC3 target for next year 2011/12
A: | AC3 | Assessments within 28 days (%) | 81.0 | 84.3 | 82.2 | 85.0 | Amber | 86.0 |
S: 86.0
N unanswerable: AC3 target for 2012/13
Q comparison: did assessments within 28 days get better or worse than 2009/10?
A: | AC3 | Assessments within 28 days (%) | 81.0 | 84.3 | 82.2 | 85.0 | Amber | 86.0 |
N unanswerable: why did assessments within 28 days slip
Q fact-table: services in place within 28 days of assessment, 2009/10
A: | AC4 | Services in place within 28 days of assessment (%) | 88.9 | 91.5 | 92.6 | 92.0 | Green | 93.0 |
S: 91.5
Q fact-table: permanent care home admissions over 65s per 100,000 in 2010/11
A: | AC5 | Permanent admissions to care homes, 65+, per 100,000 (L) | 742 | 711 | 689 | 700 | Green | 670 |
S: 689
Q paraphrase: rate of under-65s going into homes for good, 2008/09
A: | AC6 | Permanent admissions to care homes, 18–64, per 100,000 (L) | 21.4 | 19.9 | 23.8 | 18.0 | Red | 18.0 |
S: 21.4
N unanswerable: temporary admissions to care homes 18-64
Q paraphrase: bed blocking rate last year and what it should have been
A: | AC7 | Delayed transfers of care per 100,000 (L) | 12.0 | 10.6 | 10.9 | 10.5 | Amber | 10.0 |
S: 10.9
Q fact-table: reablement - percent still at home after 91 days 2010/11
A: | AC8 | Still at home 91 days after reablement (%) | – | 78.4 | 83.1 | 80.0 | Green | 84.0 |
S: 83.1
N unanswerable: reablement - percent still at home after 91 days 2008/09
Q fact-table: what was the 2010/11 target for people with learning disabilities having a job
A: | AC9 | Adults with learning disabilities in paid work (%) | 5.5 | 5.9 | 6.2 | 8.0 | Red | 7.0 |
S: 8.0
N unanswerable: what proportion of adults with learning disabilities do voluntary work?
Q fact-table: learning disabilities settled accommodation 09/10
A: | AC10 | Adults with learning disabilities in settled homes (%) | 58.0 | 63.2 | 66.8 | 68.0 | Amber | 70.0 |
S: 63.2
N unanswerable: adults with mental health problems in settled homes 09/10
Q fact-table: annual reviews completed, target vs actual
A: | AC11 | Annual reviews completed (%) | 74.4 | 76.0 | 78.3 | 80.0 | Amber | 82.0 |
S: 78.3
Q fact-table: Safeguarding plans done within 20 days in 2010/11?
A: | AC12 | Safeguarding plans within 20 days (%) | – | 69.0 | 90.2 | 85.0 | Green | 92.0 |
S: 90.2
N unanswerable: how many safeguarding plans were made in 2010/11
Q fact-text: number of carers assessed this year and last
A: **AC2.** The number of carers assessed rose from 2,014 to 2,166, but the number of carers known to the Council rose faster.
S: from 2,014 to 2,166
N false-premise: why were fewer carers assessed than the year before
N unanswerable: how many carers are known to the council
Q paraphrase: who misses out most when it comes to checking on people looking after relatives
A: Carers of people with mental-health problems were the least likely to be assessed (11 per cent).
S: Carers of people with mental-health problems
N unanswerable: what percentage of carers of people with dementia were assessed?
Q fact-text: how many working age adults went into residential or nursing care in 2010/11
A: Forty-four adults of working age entered residential or nursing care, compared with 37 in the preceding year.
S: Forty-four
Q fact-text: how many of those entering care had brain injuries
A: Seventeen of the 44 had an acquired brain injury, for whom there is no supported housing in the county.
S: Seventeen
Q date: when are the flats at Tanyard Court meant to be ready
A: A scheme of eight flats at Tanyard Court, Orlestone, is expected to open in February 2012.
S: February 2012
N unanswerable: what will the Tanyard Court flats cost to build?
N unanswerable: who will run Tanyard Court
Q fact-text: jobs lost when the cafes closed
A: **AC9.** Two cafés run by people with learning disabilities closed in the year, at Kelmsby Library and at Withy Park, with the loss of 13 paid posts.
S: 13 paid posts
Q reason: why did the withy park cafe shut
A: The café at Withy Park closed because the lease was not renewed.
S: the lease was not renewed
N unanswerable: why did the Kelmsby library cafe shut
Q who-said: who suggested aiming lower on learning disability jobs next year?
A: The target for the coming year has been lowered at the suggestion of the Learning Disability Partnership Board.
S: the Learning Disability Partnership Board
Q fact-table: how many waiting for assessment in Orlestone at 31 March 2011
A: | Orlestone | 80 | 143 | 33 | 158 | 119 | 5.5 |
S: 143
Q fact-table: waiting for assessment in orlestone a year before
A: | Orlestone | 80 | 143 | 33 | 158 | 119 | 5.5 |
S: 80
N unanswerable: waiting for assessment in orlestone at 31 March 2009
Q paraphrase: how long is the very worst wait in Marshland
A: | Marshland | 71 | 70 | 24 | 112 | 60 | 3.0 |
S: 112
Q fact-table: mean wait lower harrow
A: | Lower Harrow | 39 | 52 | 22 | 90 | 37 | 0 |
S: 22
Q paraphrase: number of Kelmsby people queueing for a grab rail visit
A: | Kelmsby | 104 | 97 | 17 | 64 | 88 | 2.5 |
S: 88
N unanswerable: mean wait for an OT in Kelmsby
Q fact-table: vacancies for social workers in Bexwell
A: | Bexwell | 66 | 58 | 19 | 71 | 41 | 1.0 |
S: 1.0
N unanswerable: vacancies for occupational therapists in Bexwell
Q fact-table: which area has the shortest average wait
A: | Withy Vale | 45 | 31 | 14 | 49 | 22 | 0.5 |
S: Withy Vale
Q list: where did the assessment queue get longer over the year?
A: | Lower Harrow | 39 | 52 | 22 | 90 | 37 | 0 |
A: | Orlestone | 80 | 143 | 33 | 158 | 119 | 5.5 |
Q definition: what does OT stand for here
A: "OT" means a home visit by an occupational therapist, as for a rail, a ramp or a bath seat.
S: a home visit by an occupational therapist
Q fact-text: locum costs Orlestone per month
A: Locum social workers were engaged in Orlestone from 16 May at a cost of £7,900 a month.
S: £7,900 a month
N unanswerable: how many locums were engaged in Orlestone
Q date: when did the stand-in social workers actually begin in Orlestone
A: Locum social workers were engaged in Orlestone from 16 May at a cost of £7,900 a month.
S: 16 May
Q reason: Why weren't locums in place from April?
A: It had been hoped to engage them from 1 April, but no suitable candidate came forward.
S: no suitable candidate came forward
Q fact-text: complaints in 2009/10
A: Complaints numbered 148 (163 in 2009/10).
S: 163
Q paraphrase: what do people moan about most
A: The commonest cause was charges (39), then delay (34), then the conduct of staff (22).
S: charges (39)
Q fact-text: how many complaints were found justified wholly or partly
A: Of those, 61 were upheld or upheld in part.
S: 61
N unanswerable: how many complaints were upheld in 2009/10
Q fact-text: compensation paid to the widow
A: The Ombudsman investigated six and found maladministration in one, concerning the late repayment of care fees to a widow, to whom the Council paid £750.
S: £750
N unanswerable: how late was the repayment of care fees to the widow
Q paraphrase: how far in the red did adult care finish?
A: The service overspent by £1.22m on a net budget of £96.40m, an improvement of £0.35m upon the forecast made at the end of December.
A: | **Total** | **96,400** | **97,620** | **1,220** | **94,922** |
S: £1.22m
Q fact-text: which reserve covered the overspend and what is left in it
A: The overspend has been met from the Adult Care Reserve, which now stands at £2.08m; the General Reserve has not been touched.
S: the Adult Care Reserve, which now stands at £2.08m
N unanswerable: balance of the General Reserve
N false-premise: how much was drawn from the General Reserve to pay for the overspend?
Q fact-table: home care for older people variance 2010/11
A: | Older people – home care | 17,460 | 18,322 | 862 | 17,015 |
S: 862
Q fact-table: home care older people spend the year before
A: | Older people – home care | 17,460 | 18,322 | 862 | 17,015 |
S: 17,015
N unanswerable: home care older people budget 2009/10
Q fact-table: LD supported living outturn 10/11
A: | Learning disability – supported living | 6,240 | 6,615 | 375 | 5,480 |
S: 6,615
Q fact-table: LD residential overspend
A: | Learning disability – residential | 15,880 | 16,290 | 410 | 15,102 |
S: 410
Q fact-table: what was budgeted for mental health
A: | Mental health | 4,415 | 4,247 | (168) | 4,390 |
S: 4,415
N unanswerable: what was budgeted for children's mental health
N false-premise: why did mental health overspend in 2010/11?
Q reason: what drove the home care overspend?
A: Home care was overspent because hospitals discharged patients earlier and with larger packages: the mean package rose from 9.4 to 10.7 hours a week.
S: hospitals discharged patients earlier and with larger packages
Q fact-text: agency staff spend home care
A: Agency staff in the in-house home care team cost £412,000, and agency placements, that is, beds bought at short notice from homes with which there is no contract, cost £268,000.
S: £412,000
Q fact-text: cost of agency placements
A: Agency staff in the in-house home care team cost £412,000, and agency placements, that is, beds bought at short notice from homes with which there is no contract, cost £268,000.
S: £268,000
N unanswerable: agency social worker spend across the county
Q paraphrase: how much did they really manage to cut, against the plan
A: Savings of £3.9m were planned and £3.3m were made.
S: £3.3m
Q fact-text: transport's part of the savings shortfall
A: The £0.6m shortfall lies in transport (£0.4m) and in the re-letting of the laundry contract (£0.2m).
S: £0.4m
Q date: when does the public get its say on the eligibility change
A: The Council will consult from 4 July to 26 September 2011 on restricting eligibility to people whose needs are "critical" or "substantial".
S: from 4 July to 26 September 2011
Q paraphrase: how many people might lose out if moderate needs no longer count?
A: Some 1,340 people would be reassessed.
S: 1,340
N false-premise: when did the council decide to stop helping people with moderate needs?
Q fact-text: saving assumed from eligibility change in 2012/13
A: No saving is assumed in 2011/12; £1.8m is assumed in 2012/13.
S: £1.8m
N unanswerable: saving assumed from eligibility change in 2013/14
Q who-said: who asked about the minibus
A: **Question 1, from Mrs H. Sallis, Bexwell:** "What will happen to the minibus when the day centre shuts?"
S: Mrs H. Sallis, Bexwell
Q paraphrase: are they going to flog the Bexwell bus?
A: It will not be sold.
S: It will not be sold
N unanswerable: what does the minibus lease cost
Q paraphrase: who was going to ring the man whose mum needs a bath rail
A: He could not discuss a single case in public, but the Head of Occupational Therapy, Mrs Pat Loveday, would telephone Mr Brind that week.
S: Mrs Pat Loveday
N unanswerable: when will Mr Brind's mother get her bath rail?
Q date: when does the carers strategy come to panel
A: | 19 July 2011 | Carers' strategy | Ms O. Teague |
S: 19 July 2011
Q fact-table: who's reporting on Marsh End in October
A: | 11 October 2011 | Marsh End Day Centre | Mrs J. Aspell |
S: Mrs J. Aspell
N unanswerable: when does the telecare review come to panel
Q paraphrase: which caff went because the landlord wouldn't sign again?
A: The café at Withy Park closed because the lease was not renewed.
S: Withy Park
N unanswerable: who is the landlord at Withy Park
Q paraphrase: have they dipped into the council's main savings pot for this
A: The overspend has been met from the Adult Care Reserve, which now stands at £2.08m; the General Reserve has not been touched.
S: the General Reserve has not been touched
Q paraphrase: how needy will you have to be to get help if the change goes through
A: At present people with "moderate" needs are also helped.
A: The Council will consult from 4 July to 26 September 2011 on restricting eligibility to people whose needs are "critical" or "substantial".
S: restricting eligibility to people whose needs are "critical" or "substantial"
N unanswerable: how many people have moderate needs in Orlestone
N false-premise: what did people say in reply to the eligibility consultation?
Q comparison: is the end of year overspend worse than was feared at Christmas
A: The service overspent by £1.22m on a net budget of £96.40m, an improvement of £0.35m upon the forecast made at the end of December.
S: an improvement of £0.35m
N false-premise: why did the overspend get worse between December and March
Q paraphrase: how much longer is the bus on hire for
A: The minibus is leased until March 2013 and will be offered to the Bexwell Community Association for evening and weekend use.
S: leased until March 2013
N unanswerable: who owns the minibus
N false-premise: who bought the Bexwell minibus
Q paraphrase: how often are we getting protection plans done inside three weeks now
A: | AC12 | Safeguarding plans within 20 days (%) | – | 69.0 | 90.2 | 85.0 | Green | 92.0 |
S: 90.2
N false-premise: why did safeguarding plans miss the target in 2010/11
N false-premise: who spoke against closing St Aldate's?
Q fact-table: carers getting an assessment 09/10 %
A: | AC2 | Carers receiving an assessment (%) | 19.2 | 22.7 | 24.1 | 28.0 | Red | 28.0 |
S: 22.7
N unanswerable: carers getting a personal budget 09/10 %
