Q fact-text: Who led the granary rescue in 1987?
A: The Chairman spoke of the death of retired Station Officer Len Barwick, who had led the rescue at the Quay Street granary in 1987.
S: Station Officer Len Barwick

Q fact-text: which station came top in the regional extrication challenge
A: He congratulated the crew of Wellmarsh on winning the regional extrication challenge, in which Holbeach Road had come fourth.
S: Wellmarsh

Q fact-text: For what share of weekday hours was Saltby's engine unavailable between January and March 2014?
A: The CFO answered that the Saltby appliance had been unavailable for 41 per cent of weekday hours between January and March, against 26 per cent in the same quarter of 2013, and that recruitment evenings had brought in three applicants, of whom one had passed the fitness test.
S: 41 per cent

Q fact-text: saltby appliance unavailability q4 2012/13 comparison
A: The CFO answered that the Saltby appliance had been unavailable for 41 per cent of weekday hours between January and March, against 26 per cent in the same quarter of 2013, and that recruitment evenings had brought in three applicants, of whom one had passed the fitness test.
S: 26 per cent

Q paraphrase: how many people turned up wanting to be firemen in saltby
A: The CFO answered that the Saltby appliance had been unavailable for 41 per cent of weekday hours between January and March, against 26 per cent in the same quarter of 2013, and that recruitment evenings had brought in three applicants, of whom one had passed the fitness test.
S: three applicants

Q who-said: Who claimed the second engine at Docking Road was off for nine nights?
A: Mr Boyle, with leave, asked whether members knew that the second appliance at Docking Road had been off the run on nine nights in March.
S: Mr Boyle

Q comparison: How many nights did the Chief say the second pump was off in March, and how many did the union say?
A: Mr Boyle, with leave, asked whether members knew that the second appliance at Docking Road had been off the run on nine nights in March.
A: The CFO did not accept the figure: his records showed six nights, each for want of a driver.
S: six nights

Q reason: Why was the second appliance off the run on those nights?
A: The CFO did not accept the figure: his records showed six nights, each for want of a driver.
S: for want of a driver

Q fact-table: How many fire hydrants were found to be defective?
A: | 25 Sept 2013 | Cllr Sandall | Map of hydrants out of use | AM Kettle | Dec 2013 | Sent 4 December; 212 of 9,860 defective |
S: 212 of 9,860

Q fact-table: what do pointless hospital call-outs cost in 2012/13
A: | 11 Dec 2013 | Cllr Frew | Cost of false alarms at hospitals | Treasurer | Feb 2014 | £61,300 in 2012/13; letter sent to both trusts |
S: £61,300

Q fact-table: Who wanted to know about letting ambulances use the Saltby station?
A: | 11 Dec 2013 | Cllr Whincop | Use of Saltby station by ambulances | CFO | Mar 2014 | Agreed in principle; lease awaited |
S: Cllr Whincop

Q paraphrase: how many folk who cant hear are still waiting for a smoke alarm
A: | 22 Jan 2014 | Cllr Grice | Smoke alarms for deaf residents | AM Kettle | Apr 2014 | 74 fitted, 31 on list |
S: 31 on list

Q fact-table: deaf residents alarms fitted so far
A: | 22 Jan 2014 | Cllr Grice | Smoke alarms for deaf residents | AM Kettle | Apr 2014 | 74 fitted, 31 on list |
S: 74 fitted

Q fact-table: Which request was late and has been put off until June?
A: | 22 Jan 2014 | Cllr Yaxham | Retained pay compared with neighbours | Treasurer | Apr 2014 | Not ready; promised for June |
S: Not ready; promised for June

Q fact-table: who is writing up what was learned from the flood in december
A: | 19 Feb 2014 | Cllr Bucknall | Lessons of December tidal surge | DCFO | June 2014 | In preparation |
S: DCFO

Q fact-text: What does a vibrating pad cost?
A: AM Kettle said that vibrating pads cost £138 each and the supplier was out of stock until mid-May.
S: £138 each

Q reason: Why couldn't the alarms for the deaf be finished at once?
A: AM Kettle said that vibrating pads cost £138 each and the supplier was out of stock until mid-May.
S: the supplier was out of stock until mid-May

Q who-said: Who called the hospital's answer dismissive?
A: Councillor Frew said that the reply from the Eastmere Hospitals Trust was “dismissive” and asked for a charge to be considered for the third and later false alarms in a year.
S: Councillor Frew

Q paraphrase: can they bill the hospital when the alarm keeps going off for nothing
A: The Monitoring Officer advised that the Localism Act 2011 allowed a charge only where the alarm had malfunctioned or been misinstalled.
S: only where the alarm had malfunctioned or been misinstalled

Q date: When did consultation on the safety plan finish?
A: The DCFO introduced the results of the twelve-week consultation, which had closed on 14 March.
S: 14 March

Q fact-text: How much would changing night cover at Docking Road save a year?
A: The proposal was to crew the second appliance at Docking Road with on-call (formerly called “retained”) staff at night in place of wholetime staff, saving £438,000 a year and 14 posts, all by retirement.
S: £438,000 a year

Q paraphrase: will anyone get the sack over the night crew thing
A: The proposal was to crew the second appliance at Docking Road with on-call (formerly called “retained”) staff at night in place of wholetime staff, saving £438,000 a year and 14 posts, all by retirement.
S: all by retirement

Q fact-text: number of posts lost docking road second appliance
A: The proposal was to crew the second appliance at Docking Road with on-call (formerly called “retained”) staff at night in place of wholetime staff, saving £438,000 a year and 14 posts, all by retirement.
S: 14 posts

Q definition: What are on-call firefighters otherwise known as?
A: The proposal was to crew the second appliance at Docking Road with on-call (formerly called “retained”) staff at night in place of wholetime staff, saving £438,000 a year and 14 posts, all by retirement.
S: formerly called “retained”

Q paraphrase: were people in favour of having part timers at night
A: There had been 1,127 responses, of which 71 per cent opposed the change and 22 per cent supported it.
S: 71 per cent opposed the change and 22 per cent supported it

Q who-said: Who mentioned that night calls were well down over ten years?
A: Councillor Mallows said that night calls to the station had fallen by 38 per cent in ten years and the money was needed elsewhere.
S: Councillor Mallows

Q who-said: which councillor was worried about the high rise flats
A: Councillor Patel-Dunn said that a crew which had to be fetched from bed would take five minutes longer to turn out, and that the four tower blocks on the Larkfield estate were in that area.
S: Councillor Patel-Dunn

Q fact-text: How much longer would an on-call crew take to set off, according to Cllr Patel-Dunn?
A: Councillor Patel-Dunn said that a crew which had to be fetched from bed would take five minutes longer to turn out, and that the four tower blocks on the Larkfield estate were in that area.
S: five minutes longer

Q decision: Was the decision on Docking Road put back for an independent review?
A: Councillor Osei moved that a decision be deferred for six months pending an independent review; seconded Councillor Patel-Dunn; lost by four votes to six.
S: lost by four votes to six

Q decision: What was finally agreed about the second pump at night?
A: Councillor Whincop moved that the change be made for a trial period of twelve months from 1 October 2014, with a report at six months; seconded Councillor Mallows; carried by six votes to four.
S: for a trial period of twelve months from 1 October 2014

Q list: Which members voted against the trial at Docking Road?
A: Against: Patel-Dunn, Grice, Frew, Osei.
S: Patel-Dunn, Grice, Frew, Osei

Q list: who voted for changing the crewing
A: For: Thurgar, Mallows, Whincop, Sandall, Yaxham, Bucknall.
S: Thurgar, Mallows, Whincop, Sandall, Yaxham, Bucknall

Q fact-text: What is the fire precept on a band D home in 2014/15?
A: The Treasurer reminded members that the band D precept for 2014/15 had been set on 19 February at £64.62, a rise of 1.95 per cent on the £63.38 of 2013/14, and that government grant had fallen by £1.31 million.
S: £64.62

Q paraphrase: how much was the fire bit of my council tax the year before
A: The Treasurer reminded members that the band D precept for 2014/15 had been set on 19 February at £64.62, a rise of 1.95 per cent on the £63.38 of 2013/14, and that government grant had fallen by £1.31 million.
S: £63.38

Q fact-text: reduction in government grant
A: The Treasurer reminded members that the band D precept for 2014/15 had been set on 19 February at £64.62, a rise of 1.95 per cent on the £63.38 of 2013/14, and that government grant had fallen by £1.31 million.
S: £1.31 million

Q date: When was the precept for 2014/15 fixed?
A: The Treasurer reminded members that the band D precept for 2014/15 had been set on 19 February at £64.62, a rise of 1.95 per cent on the £63.38 of 2013/14, and that government grant had fallen by £1.31 million.
S: 19 February

Q fact-text: Who now chairs the Audit Committee?
A: Councillor Sandall was appointed Chairman of the Audit Committee and Councillor Frew its Vice-Chairman.
S: Councillor Sandall

Q fact-text: Whom did Councillor Bucknall replace on the employers' forum?
A: Councillor Bucknall was appointed to the national employers' forum in place of Councillor Mallows, who had served six years.
S: Councillor Mallows

Q fact-table: How many accidental fires were there in homes in 2013/14?
A: | Accidental dwelling fires | 388 | 361 | 379 | 350 | Red |
S: 379

Q fact-table: accidental house fires target
A: | Accidental dwelling fires | 388 | 361 | 379 | 350 | Red |
S: 350

Q fact-table: How many people died in accidental house fires in 2012/13?
A: | Deaths in accidental dwelling fires | 5 | 2 | 6 | 0 | Red |
S: 2

Q paraphrase: how many got killed in house fires this last year
A: | Deaths in accidental dwelling fires | 5 | 2 | 6 | 0 | Red |
S: 6

Q fact-table: primary fires 2011/12
A: | Primary fires | 1,164 | 982 | 941 | 1,000 | Green |
S: 1,164

Q fact-table: What proportion of calls had an engine there inside ten minutes last year?
A: | First appliance within 10 minutes, % | 81.2 | 82.6 | 79.4 | 83.0 | Red |
S: 79.4

Q fact-table: what are they supposed to hit for getting there in ten mins
A: | First appliance within 10 minutes, % | 81.2 | 82.6 | 79.4 | 83.0 | Red |
S: 83.0

Q fact-table: on-call availability 2013/14 actual
A: | On-call appliance availability, % | 88.0 | 86.1 | 82.3 | 90.0 | Red |
S: 82.3

Q comparison: Did the service do more home safety visits than it set out to?
A: | Home safety visits | 6,020 | 7,415 | 8,230 | 8,000 | Green |
S: 8,230

Q list: Which performance indicators were red?
A: | Accidental dwelling fires | 388 | 361 | 379 | 350 | Red |
A: | Deaths in accidental dwelling fires | 5 | 2 | 6 | 0 | Red |
A: | First appliance within 10 minutes, % | 81.2 | 82.6 | 79.4 | 83.0 | Red |
A: | On-call appliance availability, % | 88.0 | 86.1 | 82.3 | 90.0 | Red |

Q list: indicators rated amber 2013/14
A: | Deliberate secondary fires | 1,290 | 744 | 803 | 780 | Amber |
A: | Road traffic collisions attended | 512 | 497 | 530 | 500 | Amber |

Q fact-text: How many of those who died lacked a working smoke alarm?
A: Four of the six people who died were over 75 and lived alone, five had no working smoke alarm, and three were already known to adult social care.
S: five had no working smoke alarm

Q paraphrase: were the ones who died old and on their own
A: Four of the six people who died were over 75 and lived alone, five had no working smoke alarm, and three were already known to adult social care.
S: Four of the six people who died were over 75 and lived alone

Q fact-text: home oxygen data sharing agreement
A: A data-sharing agreement with both county councils was signed on 30 May so that the names of people who receive oxygen at home can be passed on.
S: signed on 30 May

Q reason: Why have response times got worse?
A: Response times were worse chiefly because of the availability of on-call crews in the daytime; employers in Saltby and Tydd Gowt have been less willing to release staff since the canning factory closed in February 2013.
S: the availability of on-call crews in the daytime

Q date: When did the canning factory shut?
A: Response times were worse chiefly because of the availability of on-call crews in the daytime; employers in Saltby and Tydd Gowt have been less willing to release staff since the canning factory closed in February 2013.
S: February 2013

Q definition: What is a secondary fire?
A: “Primary fires” are those in buildings, vehicles or other property, or which involve casualties or five or more appliances; “secondary fires” are the rest, such as grass, refuse and derelict sheds.
S: “secondary fires” are the rest, such as grass, refuse and derelict sheds

Q fact-text: How many residents were taken off by boat at Gedney Haven?
A: In 36 hours 218 people were moved to safety by boat, 164 of them at Gedney Haven.
S: 164

Q paraphrase: how many in all got rescued when the sea came in
A: In 36 hours 218 people were moved to safety by boat, 164 of them at Gedney Haven.
S: 218 people

Q fact-text: How much of the Bellwin claim had been agreed by the end of May?
A: Two high volume pumps were sent from other services, and the Authority has claimed £187,400 from the government's Bellwin scheme, the fund that repays councils part of the cost of an emergency, of which £142,900 had been agreed by 31 May.
S: £142,900

Q definition: what's bellwin
A: Two high volume pumps were sent from other services, and the Authority has claimed £187,400 from the government's Bellwin scheme, the fund that repays councils part of the cost of an emergency, of which £142,900 had been agreed by 31 May.
S: the fund that repays councils part of the cost of an emergency

Q fact-table: What did on-call pay come to in 2013/14?
A: | On-call pay | 3,640 | 3,905 | 265 |
S: 3,905

Q fact-table: control room variance outturn
A: | Control room | 1,120 | 1,204 | 84 |
S: 84

Q fact-table: How much was budgeted for training?
A: | Training | 810 | 690 | -120 |
S: 810

Q fact-table: wholetime pay underspend
A: | Wholetime pay | 14,210 | 13,865 | -345 |
S: -345

Q fact-table: By how much was the whole budget underspent?
A: | Net | 29,460 | 29,039 | -421 |
S: -421

Q reason: Why did the control room cost more than planned?
A: The control room was over budget because the joining up with the neighbouring county's control slipped from November 2013 to June 2014 and two sets of lines had to be rented.
S: two sets of lines had to be rented

Q reason: what pushed up the pay of part-time crews
A: On-call pay was over budget because of the surge, £171,000, and a dry July, £94,000.
S: the surge, £171,000, and a dry July, £94,000

Q fact-text: How much of the underspend is to go into the fleet reserve?
A: It is recommended that £300,000 of the underspend go to the fleet reserve and the balance of £121,000 to general balances, which would then stand at £2.46 million, or 8.4 per cent of the net budget.
S: £300,000

Q fact-text: what would general balances stand at as share of budget
A: It is recommended that £300,000 of the underspend go to the fleet reserve and the balance of £121,000 to general balances, which would then stand at £2.46 million, or 8.4 per cent of the net budget.
S: 8.4 per cent of the net budget

Q fact-text: policy range for general balances
A: Members' policy is to hold between 5 and 8 per cent; the Treasurer recommends that it be exceeded this year because of the strike risk.
S: between 5 and 8 per cent

Q comparison: What did Wellmarsh station cost, compared with what was approved?
A: Capital: the new station at Wellmarsh was completed in March at £2.93 million against £2.75 million approved.
S: £2.93 million against £2.75 million approved

Q reason: why did the new wellmarsh station go over
A: The excess came from asbestos found under the old drill yard.
S: asbestos found under the old drill yard

Q paraphrase: have they built that practice tower yet
A: The training tower at Tydd Gowt, £412,000, was not begun.
S: was not begun

Q fact-table: What is the current score for coastal flooding?
A: | R7 | Coastal flooding | 10 | 15 | 10 | DCFO |
S: 15

Q fact-table: strike risk score in december
A: | R1 | National strike action over pensions | 16 | 20 | 12 | DCFO |
S: 16

Q fact-table: Who owns the risk of crews not being available?
A: | R4 | On-call crews not available | 12 | 16 | 8 | CFO |
S: CFO

Q comparison: Has the control room project become more or less risky?
A: | R3 | Control room project fails or slips | 15 | 8 | 6 | AM Kettle |
S: 8

Q fact-text: How many walkouts have there been since September 2013?
A: Strikes since September 2013 have numbered eleven.
S: eleven

Q paraphrase: how many engines were running in the longest stoppage
A: In the longest, on 2 to 4 May 2014, eleven of the 27 appliances were crewed.
S: eleven of the 27 appliances

Q date: When will the six-month report on Docking Road come?
A: Items expected: 24 September 2014, medium term plan and surge report; 10 December 2014, tower at Tydd Gowt and charges for false alarms; 18 February 2015, budget and precept; 22 April 2015, six-month report on Docking Road.
S: 22 April 2015

Q date: forward plan date for false alarm charges
A: Items expected: 24 September 2014, medium term plan and surge report; 10 December 2014, tower at Tydd Gowt and charges for false alarms; 18 February 2015, budget and precept; 22 April 2015, six-month report on Docking Road.
S: 10 December 2014

N unanswerable: How many complaints about Saltby did the public make?
N unanswerable: what did the two hospital trusts' false alarms cost in 2013/14
N unanswerable: What precept is proposed for 2015/16?
N unanswerable: how many of the 218 rescued were children
N unanswerable: Why was the training tower not started?
N unanswerable: who seconded Councillor Sandall as audit chairman
N unanswerable: How many people died in accidental fires in 2010/11?
N unanswerable: what rent will the ambulance service pay at saltby
N unanswerable: How many days were lost to sickness by control staff?
N unanswerable: What did Gail Shipton tell the meeting?
N unanswerable: how many home visits were done in Tydd Gowt
N false-premise: Why did the Authority close the Docking Road fire station?
N false-premise: how many control staff went on strike in May
N false-premise: What compensation did the 14 redundant firefighters get?
N false-premise: When did the Bellwin scheme reject the Authority's claim?
N false-premise: what score did the six people who died get at their safety visit

Q paraphrase: will they walk out if the night thing goes ahead
A: Mr Boyle said that the union would ballot if the change were made.
S: the union would ballot if the change were made

Q paraphrase: did anybody who died know about us beforehand, like been visited
A: None had had a home safety visit.
S: None had had a home safety visit

Q paraphrase: are crews off sick more or less
A: | Days lost to sickness per person | 7.9 | 7.1 | 6.8 | 7.0 | Green |
S: 6.8

Q paraphrase: how many car smashes did they go to
A: | Road traffic collisions attended | 512 | 497 | 530 | 500 | Amber |
S: 530

Q paraphrase: how many times did kids set light to bins and grass on purpose
A: | Deliberate secondary fires | 1,290 | 744 | 803 | 780 | Amber |
S: 803

Q paraphrase: why are bosses in saltby not letting staff go when the bleeper goes off
A: Response times were worse chiefly because of the availability of on-call crews in the daytime; employers in Saltby and Tydd Gowt have been less willing to release staff since the canning factory closed in February 2013.
S: since the canning factory closed in February 2013

Q paraphrase: did the lot taking the 999 calls down tools too
A: Control staff have not taken part.
S: Control staff have not taken part

Q paraphrase: why does the money man want to hang on to more than the rule says
A: Members' policy is to hold between 5 and 8 per cent; the Treasurer recommends that it be exceeded this year because of the strike risk.
S: because of the strike risk
