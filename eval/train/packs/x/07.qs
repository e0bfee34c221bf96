Q definition: what's a LINk
A: Co-opted: Mr Edwin Tarrier (Local Involvement Network (LINk)).
S: Local Involvement Network

Q who-said: who's the boss of the hospital trust
A: NHS and other representatives. Dr Sunita Bhalla, Medical Director, and Mr Colin Wray, Chief Executive, Marches Hospitals NHS Trust; Ms Ruth Kinsey, Ambulance Service; Dr Owain Pugh, shadow Clinical Commissioning Group (CCG).
S: Mr Colin Wray

N unanswerable: who is the Finance Director of Marches Hospitals NHS Trust

N unanswerable: What did Dr Pugh of the shadow CCG say about stroke services?

Q paraphrase: where will people who've had a stroke be taken first under the plan
A: 3.1 Stroke services. Dr Bhalla explained that the Trust wished to treat all acute stroke patients at Ludford General from October 2013, and to keep rehabilitation beds at both Ludford General and Radnor Cottage Hospital.
S: Ludford General

N false-premise: When will stroke rehabilitation beds at Radnor Cottage Hospital be closed?

N unanswerable: how many acute stroke patients are treated at Ludford General a year

N unanswerable: how many stroke rehabilitation beds will be kept at Radnor Cottage Hospital

Q fact-text: share of stroke patients spending nine-tenths of stay on a stroke unit
A: She said that 71 per cent of stroke patients had spent nine-tenths of their stay on a stroke unit in 2011/12; the national standard was 80 per cent.
S: 71 per cent

N unanswerable: share of stroke patients spending nine-tenths of stay on a stroke unit in 2010/11

Q who-said: who was worried it'd take over an hour to get to hospital
A: Councillor Salwey feared that patients from the upper valleys would be an hour and a quarter from help.
S: Councillor Salwey

Q reason: how did the doctor justify people travelling further
A: Dr Bhalla answered that a longer journey to the right place was safer than a shorter one to the wrong place.
S: a longer journey to the right place was safer than a shorter one to the wrong place

N false-premise: why did Councillor Salwey say that a longer journey to the right place was safer?

Q fact-text: how many letters had the LINk had about stroke
A: Mr Tarrier said that the LINk had had 43 letters about the proposal, nearly all of them against.
S: 43

N unanswerable: how many letters had Radnor Vale Council had about the stroke proposal

N false-premise: Why were nearly all the 43 letters to the LINk in favour of the proposal?

Q decision: does there have to be a consultation about stroke care, and was everyone agreed
A: The Committee resolved by six votes to two that the proposal was a substantial variation requiring twelve weeks' public consultation.
S: six votes to two

N unanswerable: who, besides Councillor Strake, voted against calling it a substantial variation?

N unanswerable: on what date will the twelve weeks' public consultation on stroke services begin

Q reason: why did Strake vote no
A: Councillor Strake voted against because he saw no need for delay.
S: he saw no need for delay

N false-premise: Why did Councillor Salwey vote against the resolution?

Q fact-text: ambulance figure for Ludford in December
A: 3.2 Ambulance response. Ms Kinsey reported that in December 66.2 per cent of Category A calls in Radnor Vale had been reached within eight minutes and 79.8 per cent in Ludford.
S: 79.8 per cent

N unanswerable: ambulance figure for Ludford in November

N unanswerable: what percentage of Category B calls in Radnor Vale was reached in time in December

Q fact-text: ambulance figure, Radnor Vale, December
A: 3.2 Ambulance response. Ms Kinsey reported that in December 66.2 per cent of Category A calls in Radnor Vale had been reached within eight minutes and 79.8 per cent in Ludford.
S: 66.2 per cent

Q reason: what's slowing paramedics down in the Vale
A: She put the figure for Radnor Vale down to queues at the hospital door.
S: queues at the hospital door

N false-premise: to what did Ms Kinsey put down Ludford's failure to meet the 75 per cent standard?

Q date: when does Knighton Cross get its extra car
A: A second rapid response car would be stationed at Knighton Cross from 1 February.
S: 1 February

N unanswerable: what does the second rapid response car at Knighton Cross cost a year

Q paraphrase: do the volunteers who turn up before the ambulance get any money
A: Councillor Mullin asked whether community first responders were being paid; they were not.
S: they were not

N unanswerable: how many community first responders are there in Radnor Vale?

Q fact-text: what'll four hours' parking at Ludford General cost
A: 3.3 Car parking charges. Mr Wray confirmed that parking at Ludford General would go up from £2.50 to £3 for four hours on 1 April.
S: £3

N unanswerable: what will all-day parking at Ludford General cost from 1 April

N unanswerable: why did Mr Wray put parking at Ludford General up

N unanswerable: what will parking at Radnor Cottage Hospital cost from 1 April

Q paraphrase: will disabled drivers have to pay
A: Blue Badge holders would go on parking free.
S: go on parking free

N false-premise: from when must Blue Badge holders pay to park at Ludford General

Q fact-text: parking income 2011/12
A: Income from parking had been £1.1 million in 2011/12, after costs of £380,000.
S: £1.1 million

N unanswerable: parking income 2012/13

Q decision: did the letter of protest about parking go ahead
A: The proposal was lost on the joint Chair's casting vote.
S: lost on the joint Chair's casting vote

N unanswerable: Which of the two joint Chairs gave the casting vote on parking charges?

N false-premise: what did the Trust reply to the Committee's letter deploring the parking rise

Q fact-text: how many are on the list for a dentist
A: 3.4 Dentistry. It was noted that 8,240 people in the two areas were waiting for an NHS dentist, and that a new practice at Ludford with room for 5,000 patients would open in May.
S: 8,240

N unanswerable: how many of those waiting for an NHS dentist live in Radnor Vale

N unanswerable: how many dentists will work at the new practice at Ludford?

Q paraphrase: who's going to be in charge of the new tooth place
A: The practice will be run by Brightwater Dental.
S: Brightwater Dental

Q date: when did members go round the cottage hospital
A: Agenda item 5 – Note of the visit to Radnor Cottage Hospital, 25 February 2013
A: 3.5 Dates. The Committee agreed to visit Radnor Cottage Hospital on 25 February.
S: 25 February 2013

N unanswerable: when will members visit Ludford General

Q who-said: who showed them around
A: They were met by the Matron, Sister Bronwen Leach.
S: the Matron, Sister Bronwen Leach

N unanswerable: How long has Sister Bronwen Leach been Matron?

Q fact-text: beds on Lugg
A: 5.2 The hospital has 24 beds on two wards, Teme (14) and Lugg (10).
S: 10

N unanswerable: how many of the beds on Lugg were occupied on the day of the visit

Q paraphrase: how many could have gone home if someone was there to look after them
A: Five patients were fit to leave but waiting for care at home; the longest had waited 33 days.
S: Five

N unanswerable: how many patients at Ludford General were fit to leave but waiting for care at home on 25 February

Q fact-text: longest wait to leave hospital
A: Five patients were fit to leave but waiting for care at home; the longest had waited 33 days.
S: 33 days

N unanswerable: Which council was responsible for the patient who had waited 33 days?

Q comparison: is that stuck-patients thing worse than twelve months back
A: Matron said that a year ago there would have been two.
S: two

Q fact-text: mIU opening hours
A: 5.3 The Minor Injuries Unit (MIU) is open from 8 am to 8 pm every day.
S: from 8 am to 8 pm every day

N unanswerable: opening hours of X-ray on weekdays

Q fact-text: how many went to the minor injuries unit in 2012
A: It saw 9,406 patients in 2012, slightly fewer than in 2011.
S: 9,406

N unanswerable: how many patients exactly did the MIU see in 2011

N false-premise: why did the MIU see more patients in 2012 than in 2011?

Q paraphrase: can I get a broken arm pictured on a Sunday there
A: X-ray is available on weekdays only.
S: weekdays only

Q fact-text: what would Saturday X-ray cost?
A: Matron would like X-ray on Saturdays and thought it would cost about £27,000 a year.
S: about £27,000 a year

N unanswerable: what would Sunday X-ray cost a year

N false-premise: when does Saturday X-ray start at Radnor Cottage Hospital?

Q who-said: what was the man's grumble
A: A man on Teme ward said: "The only thing wrong is the telly."
S: The only thing wrong is the telly.

N false-premise: what did the man on Teme ward say about the food

Q who-said: who'd had her exercises called off again and again
A: A woman on Lugg ward was upset that her physiotherapy had been cancelled three times in a fortnight.
S: A woman on Lugg ward

Q date: since when has there been no physio
A: The physiotherapy post has been vacant since November.
S: November

N unanswerable: why has the physiotherapy post been vacant since November

N unanswerable: how long has the pharmacy post been vacant

Q fact-text: money raised for the garden room
A: 5.5 The League of Friends has raised £86,000 for a garden room.
S: £86,000

N unanswerable: what will the garden room cost in total

N unanswerable: when will the garden room be finished

Q fact-table: A&E four hour figure Q3 2012/13
A: | A&E: seen within 4 hours, Ludford General (%) | 95.8 | 95.1 | 92.7 | 95 |
S: 92.7

N unanswerable: A&E four hour figure Q1 2012/13

Q fact-table: how many had their op called off last minute in the autumn
A: | Operations cancelled at short notice | 61 | 48 | 83 | n/a |
S: 83

N unanswerable: how many operations were cancelled at short notice in January 2013

N unanswerable: why were 83 operations cancelled at short notice in quarter 3?

Q fact-table: C diff cases Q2
A: | C. difficile cases | 14 | 9 | 12 | 10 |
S: 9

N unanswerable: how many patients died of C. difficile in Q3

Q fact-table: proportion of workers who had the jab the winter before
A: | Staff given flu vaccine (%) | 38 | n/a | 44 | 70 |
S: 38

N unanswerable: proportion of doctors given the flu vaccine

Q fact-table: bed blocking, target share
A: | Delayed transfers of care (% of beds) | 3.4 | 4.9 | 5.6 | 3.5 |
S: 3.5

N false-premise: how did the Trust bring delayed transfers down in Q3 2012/13?

N unanswerable: delayed transfers caused by Ludford Council in Q3

Q reason: why was casualty so slow
A: 6.1 The Trust attributes the A&E figure to norovirus, which closed five wards in December.
S: norovirus, which closed five wards in December

N unanswerable: which other four wards besides Ward 7 were closed by norovirus

Q fact-text: how much of the savings plan was achieved by december
A: Its savings plan for the year was £9.0 million, of which £6.9 million had been achieved by the end of December.
S: £6.9 million

Q fact-text: savings plan 2013/14
A: For 2013/14 the plan is £10.4 million.
S: £10.4 million

N unanswerable: deficit forecast for 2013/14

N unanswerable: savings achieved in 2011/12

Q fact-text: agency doctors spend
A: Agency nursing cost £2.3 million in the three quarters; agency doctors cost £1.8 million.
S: £1.8 million

N unanswerable: agency physiotherapists spend in the three quarters

Q fact-text: public health money for Radnor Vale
A: Ludford will receive a ring-fenced grant of £5.84 million and Radnor Vale one of £3.12 million.
S: £3.12 million

N unanswerable: public health grant for Radnor Vale in 2014/15

Q paraphrase: who'll be the top public health doctor for both
A: The joint Director of Public Health will be Dr Amara Lindqvist.
S: Dr Amara Lindqvist

N unanswerable: what will Dr Amara Lindqvist be paid

N unanswerable: From what post does Dr Lindqvist come?

Q fact-table: Ludford's budget for helping people quit fags
A: | Stop smoking | 410 | 240 | 668 |
S: 410

N unanswerable: how many people in Ludford quit smoking in 2012/13

Q fact-table: what did the PCT spend on drink and drugs services
A: | Drugs and alcohol | 1,940 | 890 | 2,905 |
S: 2,905

N unanswerable: what did the PCT spend on drugs and alcohol in Ludford alone in 2012/13

Q decision: who's running Healthwatch in Ludford
A: Ludford has chosen Citizens' Voice CIC to run its Healthwatch; Radnor Vale's tender closes on 22 March.
S: Citizens' Voice CIC

N false-premise: which body has Radnor Vale chosen to run its Healthwatch?

Q fact-table: when are they doing the hospital discharge hold-ups item
A: | 15 July 2013 | Delayed transfers | Directors of Adult Services |
S: 15 July 2013

N unanswerable: who is the witness on mental health crisis beds
