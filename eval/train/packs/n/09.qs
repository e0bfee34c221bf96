Q date: when and where is the joint ambulance panel in October 2013
A: # Wednesday 16 October 2013, 2.15 pm, Siambr Hywel, Pontarlas
S: Wednesday 16 October 2013, 2.15 pm, Siambr Hywel, Pontarlas
Q fact-text: deputy chair of the ambulance panel
A: *Cynghorwyr / Councillors: G. Probert (Chair), Menna Aled (Deputy Chair), R. Sissons, Non Cadwal, T. P. Beddoe, Hazel Furlong.
S: Menna Aled
Q paraphrase: how many have to be in the room for it to count?
A: Quorum: four, of whom at least three must be councillors.
S: four
Q paraphrase: does the pensioners' man get a vote
A: Co-opted members may speak but not vote.
S: may speak but not vote
Q fact-text: who does Iona Pritchett represent
A: Co-opted: Mrs Iona Pritchett (Community Health Council), Mr Stan Wilde (Pensioners' Assembly).
S: Community Health Council
N unanswerable: who co-opted Mr Wilde and when
Q date: when were the terms of reference last changed
A: ## A. Terms of reference (as amended by Council, 18 July 2013)
S: 18 July 2013
N unanswerable: what was changed in the terms of reference in July 2013?
N unanswerable: when were the terms of reference first adopted
Q paraphrase: could they look into what happened to my dad's ambulance?
A: The Panel has no power to examine a single complaint.
S: no power to examine a single complaint
Q fact-text: minimum number of panel meetings a year
A: The Panel shall meet not fewer than four times a year.
S: not fewer than four times a year
Q fact-text: which district provides the chair in even-numbered years
A: The Chair shall be a member from Dyffryn Erch in odd-numbered years and from Gower Fach in even-numbered years.
S: Gower Fach
Q paraphrase: who can get an extra meeting called
A: A special meeting may be called by the Chair or by any three councillors on five clear days' notice.
S: by the Chair or by any three councillors
N unanswerable: how many special meetings have been called this year
Q paraphrase: how long do I get to say my piece
A: A member of the public may speak for three minutes if a request reaches the Democratic Services Manager, Mr Aneurin Lisle, two working days beforehand.
S: three minutes
Q paraphrase: who do I get in touch with if I want to speak
A: A member of the public may speak for three minutes if a request reaches the Democratic Services Manager, Mr Aneurin Lisle, two working days beforehand.
S: the Democratic Services Manager, Mr Aneurin Lisle
N unanswerable: what is Mr Lisle's phone number?
Q fact-text: notice needed for a BSL interpreter
A: Translation from Welsh is provided; those who wish to have British Sign Language are asked to give ten working days' notice.
S: ten working days' notice
N unanswerable: notice needed for Polish translation
Q date: when was the inspectorate's letter written
A: *Dated 2 September 2013; ref. HI/448*
S: 2 September 2013
Q date: what days were the inspectors there
A: Thank you for the help that you and your staff gave to our inspectors between 10 and 14 June 2013, when we visited the control centre at Cwmbach, six of your eleven stations and two emergency departments, rode with 14 crews and spoke to 129 staff and 58 patients.
S: between 10 and 14 June 2013
Q fact-text: how many stations has the Trust got altogether?
A: Thank you for the help that you and your staff gave to our inspectors between 10 and 14 June 2013, when we visited the control centre at Cwmbach, six of your eleven stations and two emergency departments, rode with 14 crews and spoke to 129 staff and 58 patients.
S: eleven
Q fact-text: number of staff the inspectors talked to
A: Thank you for the help that you and your staff gave to our inspectors between 10 and 14 June 2013, when we visited the control centre at Cwmbach, six of your eleven stations and two emergency departments, rode with 14 crews and spoke to 129 staff and 58 patients.
S: 129 staff
N unanswerable: number of relatives the inspectors talked to
Q date: when's the full inspection report coming out
A: The full report will be published on 4 November.
S: 4 November
Q who-said: who signed the inspectorate's letter
A: Yours sincerely, **Rhodri Penhallow**, Lead Inspector
S: Rhodri Penhallow
Q paraphrase: did patients reckon the crews were polite to them
A: Of 58 patients, 55 said that they had been treated with respect.
S: 55
Q fact-text: heart attack full care bundle rate at the Trust
A: Heart-attack patients received the full care bundle in 84 per cent of cases, against 76 per cent in Wales.
S: 84 per cent
Q fact-text: stroke full care bundle rate
A: Stroke patients received the full care bundle in 61 per cent of cases, against 73 per cent in Wales.
S: 61 per cent
Q comparison: how does stroke care measure up to the rest of Wales?
A: Stroke patients received the full care bundle in 61 per cent of cases, against 73 per cent in Wales.
S: 61 per cent of cases, against 73 per cent in Wales
N unanswerable: hip fracture full care bundle rate
N unanswerable: stroke full care bundle rate the year before
Q fact-text: where were drugs not locked away safely
A: Drugs were safely locked up at every station but Llanfair Road.
S: Llanfair Road
N false-premise: what drugs went missing from Llanfair Road?
Q list: which stations had dirty vehicles overdue a deep clean
A: At three of the six stations (Cwmbach, Penfro Street and Traeth) vehicles had not been deep-cleaned within the Trust's own limit of eight weeks; one had not been cleaned for 19.
S: Cwmbach, Penfro Street and Traeth
Q fact-text: the Trust's limit for deep cleaning
A: At three of the six stations (Cwmbach, Penfro Street and Traeth) vehicles had not been deep-cleaned within the Trust's own limit of eight weeks; one had not been cleaned for 19.
S: eight weeks
Q paraphrase: what's the longest an ambulance went without a proper scrub
A: At three of the six stations (Cwmbach, Penfro Street and Traeth) vehicles had not been deep-cleaned within the Trust's own limit of eight weeks; one had not been cleaned for 19.
S: 19
N unanswerable: which station had the vehicle not cleaned for 19 weeks
Q fact-text: share of appraisals overdue
A: One in five appraisals was overdue.
S: One in five
N unanswerable: share of mandatory training overdue
Q who-said: who had to eat in the toilet?
A: A call-taker told us: "I have eaten my tea in the lavatory. At least it's quiet."
S: A call-taker
Q fact-text: control staff meal breaks taken
A: Staff in the control centre took a meal break in only 38 per cent of the shifts that we looked at.
S: 38 per cent
N unanswerable: in what share of shifts did ambulance crews take a meal break
Q date: deadline to clear deep clean backlog
A: You must (i) clear the backlog of deep cleans by 31 October 2013; (ii) bring appraisals to 95 per cent by 31 March 2014; and (iii) send us by 30 September a plan for stroke care.
S: 31 October 2013
Q fact-text: what level must appraisals reach by end of March 2014?
A: You must (i) clear the backlog of deep cleans by 31 October 2013; (ii) bring appraisals to 95 per cent by 31 March 2014; and (iii) send us by 30 September a plan for stroke care.
S: 95 per cent
Q date: by what date was the plan for stroke patients to be handed in
A: You must (i) clear the backlog of deep cleans by 31 October 2013; (ii) bring appraisals to 95 per cent by 31 March 2014; and (iii) send us by 30 September a plan for stroke care.
S: 30 September
N unanswerable: did the Trust send its stroke plan on time
Q decision: does the trust have to bring in reservists for control?
A: You should also consider relieving control staff with trained reservists; this last is advice and not a requirement.
S: this last is advice and not a requirement
N false-premise: by when must the Trust bring in trained reservists?
Q paraphrase: will the inspectors be back
A: We shall come again, without notice, within nine months.
S: within nine months
Q decision: was a warning notice issued
A: We have not used our powers to issue a warning notice.
S: We have not used our powers to issue a warning notice
N false-premise: what did the warning notice to the Trust say
Q definition: what is a category A call?
A: Welsh Government requires that 65 per cent of Category A calls (immediately life-threatening) be reached within eight minutes in each area and 70 per cent in the Trust as a whole.
S: immediately life-threatening
Q fact-text: 8 minute standard for the trust as a whole
A: Welsh Government requires that 65 per cent of Category A calls (immediately life-threatening) be reached within eight minutes in each area and 70 per cent in the Trust as a whole.
S: 70 per cent
Q fact-text: what should each area hit for eight minutes
A: Welsh Government requires that 65 per cent of Category A calls (immediately life-threatening) be reached within eight minutes in each area and 70 per cent in the Trust as a whole.
S: 65 per cent
N unanswerable: what did the Trust as a whole achieve within eight minutes
Q fact-table: Upper Erch valley within 8 min 2013
A: | Upper Erch valley | 533 | 58.2% | 55.0% | 49.7% | 84.4% | 2 | 1 |
S: 49.7%
Q fact-table: upper erch 8 min figure for apr-sep 2012
A: | Upper Erch valley | 533 | 58.2% | 55.0% | 49.7% | 84.4% | 2 | 1 |
S: 55.0%
N unanswerable: upper erch 8 min figure for apr-sep 2010
N unanswerable: upper erch within 20 min figure for apr-sep 2012
Q paraphrase: how many ambulances are on after dark in upper Erch
A: | Upper Erch valley | 533 | 58.2% | 55.0% | 49.7% | 84.4% | 2 | 1 |
S: 1
Q fact-table: day crews in Pontarlas town
A: | Pontarlas town | 1,412 | 71.0% | 69.4% | 66.8% | 95.1% | 5 | 4 |
S: 5
Q fact-table: how many life-threatening calls came from the Traeth coast?
A: | Traeth coast | 618 | 62.1% | 60.4% | 57.5% | 88.8% | 3 | 2 |
S: 618
N unanswerable: how many life-threatening calls came from the Traeth coast in Apr-Sep 2012
Q fact-table: Gower Fach south 8 minutes in 2011
A: | Gower Fach south | 702 | 66.6% | 63.7% | 60.2% | 91.5% | 3 | 2 |
S: 66.6%
Q fact-table: gower fach north within 20 mins
A: | Gower Fach north | 447 | 55.4% | 57.3% | 59.0% | 86.7% | 2 | 1 |
S: 86.7%
Q list: where has the eight minute figure got better since last year?
A: | Lower Erch valley | 906 | 64.9% | 65.3% | 65.9% | 93.0% | 3 | 2 |
A: | Gower Fach north | 447 | 55.4% | 57.3% | 59.0% | 86.7% | 2 | 1 |
Q list: which areas meet the 65% eight minute standard in 2013
A: | Pontarlas town | 1,412 | 71.0% | 69.4% | 66.8% | 95.1% | 5 | 4 |
A: | Lower Erch valley | 906 | 64.9% | 65.3% | 65.9% | 93.0% | 3 | 2 |
N false-premise: why did Gower Fach north's response get slower
Q fact-table: which place gets the slowest response in 2013
A: | Llanfair and district | 291 | 47.3% | 48.8% | 45.1% | 79.9% | 1 | 1 |
S: Llanfair and district
Q fact-table: both districts 8 min result this half-year
A: | **Both districts** | **4,909** | **64.1%** | **62.6%** | **60.4%** | **91.0%** | **19** | **13** |
S: 60.4%
N unanswerable: both districts category B result this half-year
Q reason: what reasons are given for slower responses
A: Three causes are offered for the fall: hours lost at hospital doors, which rose from 5,210 in the six months to September 2012 to 7,844 in the six months to September 2013; the closure of Bryn Minor Injuries Unit on 1 May; and sickness, which stood at 7.9 per cent (6.8 per cent a year before; target 5.5 per cent).
Q fact-text: hours lost at hospital six months to September 2013
A: Three causes are offered for the fall: hours lost at hospital doors, which rose from 5,210 in the six months to September 2012 to 7,844 in the six months to September 2013; the closure of Bryn Minor Injuries Unit on 1 May; and sickness, which stood at 7.9 per cent (6.8 per cent a year before; target 5.5 per cent).
S: 7,844
Q paraphrase: how many of the crew are off poorly compared with a year ago
A: Three causes are offered for the fall: hours lost at hospital doors, which rose from 5,210 in the six months to September 2012 to 7,844 in the six months to September 2013; the closure of Bryn Minor Injuries Unit on 1 May; and sickness, which stood at 7.9 per cent (6.8 per cent a year before; target 5.5 per cent).
S: 7.9 per cent (6.8 per cent a year before
Q paraphrase: what puts most ambulance people off work
A: Back injury was the commonest cause of sickness, then stress.
S: Back injury
N unanswerable: how many days were lost to stress
N unanswerable: sickness rate in the control centre
Q definition: difference between first responders and co-responders
A: First responders are volunteers trained to give oxygen and a shock to the heart until a crew comes; co-responders are firefighters who do the same on duty.
Q fact-text: number of first responders at end of Sept
A: At 30 September there were 94 first responders in nine schemes and 31 co-responders at three fire stations.
S: 94
Q fact-text: number of co-responders
A: At 30 September there were 94 first responders in nine schemes and 31 co-responders at three fire stations.
S: 31
N unanswerable: number of first responders a year ago
N unanswerable: number of hospital car volunteers
Q fact-text: patients firefighters got to before the ambulance
A: First responders reached 388 patients ahead of the ambulance in the half-year, and co-responders 152.
S: 152
Q paraphrase: how often were the shock boxes on walls put to use?
A: Public defibrillators, of which there are 63, were used 11 times.
S: 11 times
Q fact-text: survivors after public defibrillator use
A: Four of the 11 patients were alive thirty days afterwards.
S: Four
N unanswerable: what does a public defibrillator cost
Q definition: what are "concerns" in Wales
A: Concerns (the word used in Wales for complaints) and thanks were as follows.
S: the word used in Wales for complaints
Q fact-table: concerns about emergency delay Apr-Sep 2013
A: | Emergency: delay | 58 | 97 | 61 | 70 |
S: 97
Q fact-table: how many delay complaints were upheld
A: | Emergency: delay | 58 | 97 | 61 | 70 |
S: 70
Q fact-table: delay complaints answered in time
A: | Emergency: delay | 58 | 97 | 61 | 70 |
S: 61
N unanswerable: delay complaints upheld in 2012
N unanswerable: how much compensation was paid for delay complaints
Q fact-table: transport late taking people home, complaints 2012
A: | Patient transport: late going home | 71 | 83 | 80 | 69 |
S: 71
Q fact-table: complaints about transport getting you late to your appointment 2013
A: | Patient transport: late for appointment | 66 | 49 | 47 | 38 |
S: 49
Q paraphrase: moans about hospital cars that never showed up this year
A: | Patient transport: did not come | 22 | 20 | 20 | 19 |
S: 20
Q fact-table: complaints about crew attitude upheld
A: | Emergency: attitude | 17 | 12 | 12 | 4 |
S: 4
N unanswerable: complaints about control staff attitude
N false-premise: why did attitude complaints go up
Q fact-table: letters of thanks this year
A: | Letters of thanks | 204 | 231 | – | – |
S: 231
Q fact-table: bad driving complaints found to be justified 2013
A: | Driving | 9 | 13 | 13 | 3 |
S: 3
Q fact-table: overtime 2012/13 actual
A: | Overtime | 611 | 550 | 838 | 600 | 905 |
S: 838
Q fact-table: overtime forecast this year 2013/14
A: | Overtime | 611 | 550 | 838 | 600 | 905 |
S: 905
Q fact-table: overtime budget 2013/14
A: | Overtime | 611 | 550 | 838 | 600 | 905 |
S: 600
N unanswerable: overtime budget 2011/12
N unanswerable: overtime budget 2014/15
Q fact-table: spend on private ambulances 2012/13
A: | Private ambulances | 92 | 50 | 307 | 100 | 420 |
A: Private ambulances cost £307,000 in 2012/13, six times the budget, being used to cover vacancies.
S: 307
Q reason: why hire private ambulances so much?
A: Private ambulances cost £307,000 in 2012/13, six times the budget, being used to cover vacancies.
S: to cover vacancies
Q fact-table: what's private hire heading for by the end of 2013/14
A: | Private ambulances | 92 | 50 | 307 | 100 | 420 |
S: 420
N unanswerable: which private ambulance firm is used
Q fact-table: training actual 2012/13
A: | Training | 318 | 330 | 241 | 335 | 250 |
S: 241
Q comparison: did training come in over or under budget in 2012/13
A: | Training | 318 | 330 | 241 | 335 | 250 |
N unanswerable: why was less spent on training than budgeted
Q fact-table: petrol and diesel bill 2011/12
A: | Fuel | 702 | 720 | 749 | 760 | 740 |
S: 702
Q fact-table: patient transport service budget for this year
A: | Patient transport service | 2,415 | 2,400 | 2,377 | 2,340 | 2,340 |
S: 2,340
Q fact-table: control centre cost 12/13 outturn
A: | Control centre | 1,705 | 1,730 | 1,722 | 1,760 | 1,760 |
S: 1,722
N false-premise: why did the control centre overspend in 2012/13
Q fact-text: vacant paramedic posts
A: Eighteen paramedic posts of 141 were vacant on 30 September 2013.
S: Eighteen
N unanswerable: vacant technician posts
Q paraphrase: when do fresh paramedics come on stream
A: Twelve new paramedics will qualify in July 2014; until then the Trust proposes to hire two private crews for the Upper Erch valley at £31,000 a month, if the Health Board agrees.
S: July 2014
Q fact-text: price of two private crews per month for Upper Erch
A: Twelve new paramedics will qualify in July 2014; until then the Trust proposes to hire two private crews for the Upper Erch valley at £31,000 a month, if the Health Board agrees.
S: £31,000 a month
N false-premise: when did the Health Board agree to two private crews for Upper Erch?
Q fact-text: latest valuation of Penfro Street station
A: It was valued at £275,000 in 2011 and £240,000 in August 2013.
S: £240,000
Q paraphrase: what did they think Penfro Street was worth a couple of years back, in 2011
A: It was valued at £275,000 in 2011 and £240,000 in August 2013.
S: £275,000
N unanswerable: who is buying Penfro Street station
N unanswerable: valuation of Llanfair Road station
Q decision: is Llanfair Road being flogged off?
A: The station at Llanfair Road is not for sale, whatever has appeared in the press.
S: not for sale
N false-premise: how much will Llanfair Road station be sold for
Q fact-text: how long did Mrs Tudor's husband wait
A: **Mrs Gwyneth Tudor, Upper Erch**, whose husband waited 1 hour 52 minutes with a broken hip: "They were lovely when they came. I only wish I had met them sooner."
S: 1 hour 52 minutes
Q paraphrase: did anyone check on her while she sat waiting with the broken hip?
A: She had been rung twice by the control centre while she waited.
S: rung twice by the control centre
N unanswerable: when did Mrs Tudor's husband break his hip
Q who-said: who'd sooner have a corridor nurse than an extra ambulance
A: **Dr Idris Kemble, emergency consultant**, said that the doors were blocked because the wards were full and the wards were full because there were no care packages.
A: He would put a nurse in the corridor before he bought another ambulance.
S: Dr Idris Kemble
Q reason: according to the A&E doctor why can't ambulances unload
A: **Dr Idris Kemble, emergency consultant**, said that the doors were blocked because the wards were full and the wards were full because there were no care packages.
S: the wards were full
Q fact-text: how many ambulances queued outside on 9 September
A: On 9 September eleven ambulances had stood outside at once.
S: eleven
N unanswerable: how many ambulances queued outside on 18 September
Q paraphrase: what does the union want to stop crews getting home late
A: He asked for a rule that no new job be given in the last half-hour except to save life.
S: a rule that no new job be given in the last half-hour except to save life
Q fact-text: how many crew have quit in a year
A: **Mr Des Rourke, trade union convenor**, said that crews finished late on three shifts in four and that 22 had left in a year.
S: 22
N unanswerable: how many control staff have quit in a year
Q decision: where and when will the end of shift rule be tried
A: The Trust's Director of Operations, **Ms Bethan Crewe**, said that she would try such a rule for three months at Traeth from 1 November.
S: for three months at Traeth from 1 November
Q list: which two stations might get co-responders next?
A: **Station Officer Wyn Harries, Fire Service**, offered co-responders at two more stations, Blaencwm and Llanfair, if the Trust would pay for kit (£9,400 for each station) and training.
S: Blaencwm and Llanfair
Q fact-text: kit cost per station for co-responders
A: **Station Officer Wyn Harries, Fire Service**, offered co-responders at two more stations, Blaencwm and Llanfair, if the Trust would pay for kit (£9,400 for each station) and training.
S: £9,400 for each station
N unanswerable: training cost per station for co-responders
Q paraphrase: what did the ambulance bosses say to the firemen's offer?
A: Ms Crewe welcomed it but had no budget.
S: welcomed it but had no budget
N false-premise: when do co-responders start at Blaencwm
Q fact-text: who sent apologies in July
A: **Apologies:** Councillor Sissons; Mr Wilde. **Interest:** Councillor Furlong, whose son is a student paramedic.
S: Councillor Sissons; Mr Wilde
N unanswerable: who sent apologies in October
Q reason: what interest did Furlong declare
A: **Interest:** Councillor Furlong, whose son is a student paramedic.
S: whose son is a student paramedic
Q reason: why was the Bryn unit shut?
A: The Health Board's Mr Owain Trask said that the unit had closed because only one of four nurse practitioners remained.
S: only one of four nurse practitioners remained
Q date: closing date of Bryn Minor Injuries Unit
A: Three causes are offered for the fall: hours lost at hospital doors, which rose from 5,210 in the six months to September 2012 to 7,844 in the six months to September 2013; the closure of Bryn Minor Injuries Unit on 1 May; and sickness, which stood at 7.9 per cent (6.8 per cent a year before; target 5.5 per cent).
S: 1 May
Q fact-text: patients seen at Bryn 2012/13
A: It had seen 6,120 patients in 2012/13.
S: 6,120
N unanswerable: patients seen at Bryn 2011/12
N unanswerable: when will Bryn Minor Injuries Unit reopen
Q decision: what did the panel finally agree on Bryn
A: Councillor Beddoe moved that the Panel demand its reopening; Councillor Aled moved, as an amendment, that the Panel ask for a review after six months.
A: The amendment was carried by four to one with one abstention and, becoming the substantive motion, was agreed without a vote.
S: a review after six months
Q who-said: who wanted the panel to insist Bryn open up again
A: Councillor Beddoe moved that the Panel demand its reopening; Councillor Aled moved, as an amendment, that the Panel ask for a review after six months.
S: Councillor Beddoe
N unanswerable: who abstained on the Bryn amendment
N false-premise: when did the Panel demand that Bryn be reopened?
Q fact-text: share of out of hours GP calls returned in an hour
A: 11,306 calls in the quarter to June; 78 per cent called back within the hour (target 90 per cent).
S: 78 per cent
Q fact-text: target for call backs by the night doctors
A: 11,306 calls in the quarter to June; 78 per cent called back within the hour (target 90 per cent).
S: 90 per cent
N unanswerable: out of hours GP calls in the quarter to September
Q paraphrase: which outfit runs the night doctors
A: It was agreed to ask the provider, Nos Da Doctors, to attend in January 2014.
S: Nos Da Doctors
Q paraphrase: when did they ask for a map showing how long each ward waits?
A: ## F. Minutes of the meeting of 17 July 2013 (for confirmation)
A: It was agreed that Mr Lisle obtain from the Trust a map of response times by ward.
S: 17 July 2013
Q who-said: who didn't want the map in red
A: The Chair asked that it not be printed in red.
S: The Chair
N unanswerable: which ward has the longest response time
Q date: when does the stroke care plan come to the panel
A: | 11 December 2013 | Stroke care plan | Ms C. Tremlett, Chief Executive | Pontarlas |
S: 11 December 2013
Q fact-table: where's the March 2014 meeting
A: | 12 March 2014 | Trial of end-of-shift rule | Ms B. Crewe | Traeth |
A: | 12 March 2014 | Annual report to Councils | Mr A. Lisle | Traeth |
S: Traeth
Q fact-table: who's giving evidence on transport eligibility
A: | 22 January 2014 | Patient transport eligibility | Community Health Council | Gower Fach |
S: Community Health Council
N unanswerable: who's giving evidence on private ambulances
N unanswerable: where's the May 2014 meeting
Q paraphrase: do the outsiders on the panel count when hands go up?
A: Co-opted members may speak but not vote.
S: may speak but not vote
N false-premise: how did Mr Wilde vote on Bryn
Q paraphrase: did the watchdog find owt good to say
A: **What was good.** Crews were kind and skilful.
A: Of 58 patients, 55 said that they had been treated with respect.
S: Crews were kind and skilful
N unanswerable: what did the three other patients say about how they were treated
Q paraphrase: what would the emergency doctor spend on first
A: He would put a nurse in the corridor before he bought another ambulance.
S: put a nurse in the corridor
N false-premise: when did the Health Board put a nurse in the corridor
Q paraphrase: is the trial of not sending crews out at the last minute coming back to us
A: | 12 March 2014 | Trial of end-of-shift rule | Ms B. Crewe | Traeth |
S: 12 March 2014
N false-premise: what did the trial of the end-of-shift rule show
Q comparison: more thank you letters or fewer than the year before?
A: | Letters of thanks | 204 | 231 | – | – |
N unanswerable: who wrote most of the letters of thanks
