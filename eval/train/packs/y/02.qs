Q paraphrase: I'd like to speak Welsh over the phone at the meeting, what do I have to do?
A: Anyone wishing to speak in Welsh through the interpreter by telephone should let Democratic Services know two working days beforehand (democratic@alaw.example / 01978 555 061).
S: let Democratic Services know two working days beforehand

Q fact-text: how long do they keep the video of the meeting
A: The meeting is webcast and the recording kept for twelve months.
S: twelve months

N unanswerable: how many people watched the webcast?

Q reason: Why did Cllr Tate walk out for item 5?
A: Councillor Tate declared a personal and prejudicial interest in item 5, since his sister is employed by Cartref Alaw Ltd, and left the room during it.
S: his sister is employed by Cartref Alaw Ltd

N false-premise: what interest did Cllr Bebb declare?

Q fact-text: who is the director of social services
A: **Also present:** Cllr Bethan Lougher (Cabinet Member for Social Care); Rhodri Askew (Statutory Director of Social Services); Mari Wynne-Hopkin (Head of Children's Services); Tecwyn Parry-Jones (Head of Adult Services).
S: Rhodri Askew

Q paraphrase: who runs kids' services
A: **Also present:** Cllr Bethan Lougher (Cabinet Member for Social Care); Rhodri Askew (Statutory Director of Social Services); Mari Wynne-Hopkin (Head of Children's Services); Tecwyn Parry-Jones (Head of Adult Services).
S: Mari Wynne-Hopkin

N unanswerable: who is the vice-chair of the social care scrutiny committee?

Q fact-text: number of agency social workers end of April 2023
A: **23/14 Agency social workers.** The Head of Children's Services reported that 27 of 96 social work posts were filled by agency staff at the end of April.
S: 27 of 96

Q paraphrase: do we lean less on temps than we did twelve months ago in children's social work
A: **23/14 Agency social workers.** The Head of Children's Services reported that 27 of 96 social work posts were filled by agency staff at the end of April.
A: In answer to Councillor Bebb, she said that the number had been 34 a year earlier.

N unanswerable: number of agency social workers in adult services

Q who-said: who thought a joining bonus was pointless because staff would just shift between councils?
A: Councillor Ellis-Mathias thought a "golden hello" would only move people about between neighbouring authorities.
S: Councillor Ellis-Mathias

Q decision: what did scrutiny want paid to social workers who stay?
A: It was **resolved** to recommend to Cabinet that a retention payment of £3,000 be made after two years' service.
S: a retention payment of £3,000 be made after two years' service

N unanswerable: Did Cabinet accept the £3,000 retention payment?

Q fact-text: is the respite place at Ty Celyn safe and till when
A: **23/15 Respite at Tŷ Celyn.** The Cabinet Member confirmed that the respite unit would stay open until at least March 2024.
S: until at least March 2024

N unanswerable: how many beds has the respite unit at Tŷ Celyn?

Q paraphrase: what happened about opening another respite unit up north
A: Councillor Rosser asked what had come of the committee's motion of 19 January that a second unit be opened in the north of the county; the Head of Adult Services answered that no suitable building had been found and that the search had been suspended in April.
S: no suitable building had been found and that the search had been suspended in April

Q date: When did the committee pass its motion for a second respite unit?
A: Councillor Rosser asked what had come of the committee's motion of 19 January that a second unit be opened in the north of the county; the Head of Adult Services answered that no suitable building had been found and that the search had been suspended in April.
S: 19 January

N false-premise: where in the north of the county did the second respite unit open?

Q decision: did cabinet listen to scrutiny on day centre charges
A: *(Cabinet, 13 June 2023, minute 88: not accepted.
S: not accepted

Q date: from what day do day centres cost £9.50
A: The rise takes effect on 4 September 2023.)*
S: 4 September 2023

Q fact-text: how did the vote go on delaying the day centre rise
A: **23/16 Charging for day centres.** It was **resolved** by 4 votes to 2 to ask Cabinet to put off the rise from £7 to £9.50 a day until April 2024.
S: 4 votes to 2

Q paraphrase: how much more will mum pay for a day at the centre
A: **23/16 Charging for day centres.** It was **resolved** by 4 votes to 2 to ask Cabinet to put off the rise from £7 to £9.50 a day until April 2024.
S: from £7 to £9.50 a day

N unanswerable: why did Cabinet turn down scrutiny's request on day centre charges?

N unanswerable: who voted against delaying the day centre rise?

Q fact-text: contacts about adults in 2022/23
A: 3.1 We received 4,816 contacts about adults and 5,120 about children.
S: 4,816

Q fact-text: how many referrals about kids ended in an assessment
A: Of the contacts about adults, 1,370 led to an assessment; of those about children, 988 did.
S: 988

N unanswerable: contacts about adults in 2021/22

Q paraphrase: how many kids in care at the end of the year
A: 3.2 At 31 March 2023 there were 283 children looked after (CLA), 12 fewer than a year before.
S: 283

Q definition: what does CLA mean?
A: 3.2 At 31 March 2023 there were 283 children looked after (CLA), 12 fewer than a year before.
S: children looked after

Q paraphrase: How many youngsters in care live out of county
A: Of these, 61 were placed outside the county.
S: 61

N unanswerable: how many looked-after children are placed in England?

Q comparison: Child Protection Register now compared with a year ago
A: The number on the Child Protection Register (CPR) rose over the same period from 102 to 131.
S: from 102 to 131

Q reason: Why are more children on the CPR?
A: 3.4 The rise in registrations was put down by the independent reviewing officer mainly to domestic abuse, which was a factor in 58 of the new registrations.
S: mainly to domestic abuse

N unanswerable: in how many new registrations was neglect a factor?

N false-premise: why did the number of looked-after children rise?

Q reason: how come fewer children are in care?
A: The fall in the number looked after followed the opening of the Edge of Care Team, which worked with 74 families, 66 of whom stayed together.
S: the opening of the Edge of Care Team

Q fact-text: how many families were kept together by the Edge of Care Team
A: The fall in the number looked after followed the opening of the Edge of Care Team, which worked with 74 families, 66 of whom stayed together.
S: 66

N unanswerable: what does the Edge of Care Team cost?

Q fact-text: how many times did looked-after children go missing from placement?
A: 3.3 Three numbers that are often mixed up: 19 looked-after children were reported *missing from placement* on 47 occasions; 33 children living with their families were reported *missing from home* by the police; and 14 children were recorded as *missing education*, that is, on no school's roll and not educated at home.
S: 47 occasions

Q fact-text: children missing from home
A: 3.3 Three numbers that are often mixed up: 19 looked-after children were reported *missing from placement* on 47 occasions; 33 children living with their families were reported *missing from home* by the police; and 14 children were recorded as *missing education*, that is, on no school's roll and not educated at home.
S: 33

Q definition: what is meant by missing education?
A: 3.3 Three numbers that are often mixed up: 19 looked-after children were reported *missing from placement* on 47 occasions; 33 children living with their families were reported *missing from home* by the police; and 14 children were recorded as *missing education*, that is, on no school's roll and not educated at home.
S: on no school's roll and not educated at home

N unanswerable: how many children were missing from hospital?

N unanswerable: on how many occasions were children missing from home?

Q who-said: who complained of having to tell the same story to three different workers?
A: 3.5 "I had three social workers in one year and had to tell my story three times," a care leaver aged 19 told us.
S: a care leaver aged 19

Q paraphrase: what do carers think of the sitting service
A: A carer in Llanfihangel-y-Graig said: "The sitting service is the only afternoon I get to myself."
S: "The sitting service is the only afternoon I get to myself."

Q who-said: who only got a call back after going to a councillor
A: The father of a disabled boy wrote: "Nobody rang back until I went to my councillor."
S: The father of a disabled boy

N unanswerable: which councillor did the disabled boy's father go to?

Q comparison: Are complaints up or down on the year before?
A: 3.6 We received 89 complaints (2021/22: 71).
S: 89 complaints (2021/22: 71)

Q paraphrase: what do folk moan about most
A: The commonest subject was delay (38), followed by staff attitude (17) and charges (12).
S: delay (38)

Q fact-text: stage 2 complaints upheld
A: Of the stage 2 complaints, 5 were upheld, 3 partly upheld and 4 not upheld.
S: 5

N unanswerable: stage 1 complaints upheld

Q fact-text: how many people said thank you
A: We also received 204 compliments.
S: 204

N unanswerable: how many compliments were there in 2021/22?

Q list: what are the social services priorities for the coming year
A: 1. to cut the number of children placed outside the county to 50;
A: 2. to bring the wait for home care below ten days;
A: 3. to open the Hafan Deg extra care scheme in Pont Alaw by February 2024;
A: 4. to recruit 15 new foster families;
A: 5. to move all case records to the new system before the licence for the old one ends.

Q fact-text: how many new foster families do they want to find in 2023/24
A: 4. to recruit 15 new foster families;
S: 15

Q fact-table: foster families approved in 2022/23
A: | CH5 | Foster families newly approved | 9 | 14 | 7 | Red |
S: 7

Q fact-table: How many foster families was the council aiming for in 2022/23?
A: | CH5 | Foster families newly approved | 9 | 14 | 7 | Red |
S: 14

N unanswerable: how many foster families left in 2022/23?

Q paraphrase: how long do you have to wait for someone to come and help you wash at home
A: | AD1 | Average wait for home care (days) | 16 | 12 | 19 | Red |
S: 19

Q fact-table: home care wait 21/22
A: | AD1 | Average wait for home care (days) | 16 | 12 | 19 | Red |
S: 16

N unanswerable: longest wait for home care in 2022/23

Q list: which measures are red?
A: | AD1 | Average wait for home care (days) | 16 | 12 | 19 | Red |
A: | CH1 | Children's assessments within 42 days | 84% | 90% | 79% | Red |
A: | CH4 | Care leavers in education, work or training | 54% | 60% | 51% | Red |
A: | CH5 | Foster families newly approved | 9 | 14 | 7 | Red |

Q list: amber indicators
A: | AD2 | Adult assessments within 30 days | 71% | 80% | 78% | Amber |
A: | AD5 | Carers' assessments completed | 214 | 260 | 231 | Amber |
A: | CH2 | CLA with three or more placements in year | 9.8% | 8.0% | 8.1% | Amber |

Q fact-table: share of children's assessments done in time in 2022/23
A: | CH1 | Children's assessments within 42 days | 84% | 90% | 79% | Red |
S: 79%

Q comparison: are adults or children assessed on time more often?
A: | AD2 | Adult assessments within 30 days | 71% | 80% | 78% | Amber |
A: | CH1 | Children's assessments within 42 days | 84% | 90% | 79% | Red |

Q fact-table: how are young people who've left care doing for jobs and college
A: | CH4 | Care leavers in education, work or training | 54% | 60% | 51% | Red |
S: 51%

N unanswerable: target for care leavers in work or training for 2023/24

Q fact-table: reablement success
A: | AD3 | People leaving reablement with no further support | 62% | 65% | 68% | Green |
S: 68%

Q fact-table: carers assessments target
A: | AD5 | Carers' assessments completed | 214 | 260 | 231 | Amber |
S: 260

Q fact-table: kids moved around three times or more, this year's percentage
A: | CH2 | CLA with three or more placements in year | 9.8% | 8.0% | 8.1% | Amber |
S: 8.1%

Q fact-text: how far over budget was social care altogether
A: 4.1 The service overspent by £2.94 million on a budget of £61.2 million.
S: £2.94 million

Q reason: why did children's placements go so far over?
A: The overspend on residential placements for children (£2.31 million) was owing to six placements costing over £7,000 a week each.
S: six placements costing over £7,000 a week each

Q reason: Why was there money left over in home care?
A: The saving in home care (£0.42 million) was not a saving by design: hours were paid for only when delivered, and providers lacked the staff to deliver them.
S: hours were paid for only when delivered, and providers lacked the staff to deliver them

N unanswerable: why did learning disability overspend?

Q fact-table: learning disability outturn 2022/23
A: | Learning disability | 12,905 | 13,270 | +365 |
S: 13,270

Q fact-table: agency premium variance children
A: | Children – agency staff premium | 640 | 1,013 | +373 |
S: +373

N unanswerable: agency staff premium in adult services

Q fact-table: fostering underspend
A: | Children – fostering | 6,115 | 5,904 | −211 |
S: −211

Q list: Which services came in under budget?
A: | Older people – home care | 9,480 | 9,060 | −420 |
A: | Mental health | 3,310 | 3,298 | −12 |
A: | Children – fostering | 6,115 | 5,904 | −211 |

Q paraphrase: where did they find the cash to plug the social care hole
A: 4.2 The overspend was met from the Social Care Reserve (£2.0 million) and the General Reserve (£0.94 million).
S: the Social Care Reserve (£2.0 million) and the General Reserve (£0.94 million)

Q fact-text: whats left in the social care reserve
A: The Social Care Reserve now stands at £0.65 million.
S: £0.65 million

N unanswerable: whats left in the general reserve

Q definition: what is extra care?
A: 5.1 *Extra care* means self-contained flats for rent to people over 60, with care staff on site day and night; it is not a care home, and tenants keep their own front door.

Q fact-text: how many two-bed flats at Hafan Deg
A: Hafan Deg will have 54 flats, 36 with one bedroom and 18 with two.
S: 18

Q fact-text: where is Hafan Deg going up
A: It is being built by Cartref Alaw Ltd, a housing association, on the site of the former Ysgol Pont Alaw.
S: on the site of the former Ysgol Pont Alaw

N unanswerable: what will the rent be at Hafan Deg?

Q reason: what's holding up the new old people's flats?
A: The delay came about because great crested newts were found by the old playing field.
S: great crested newts were found by the old playing field

Q comparison: original and new handover date for Hafan Deg
A: 5.2 Handover was planned for September 2023 and is now expected in February 2024.
S: planned for September 2023 and is now expected in February 2024

Q paraphrase: who foots the bill for the newts
A: The extra cost of £380,000 falls on Cartref Alaw.
S: Cartref Alaw

N unanswerable: total cost of building Hafan Deg

Q list: who can apply for a flat at Hafan Deg, what are the conditions?
A: Conditions for being considered: aged 60 or over; assessed as needing at least four hours' care a week; living in the county for two years or having a close relative here; savings below £340,000.

Q fact-text: savings limit for extra care
A: Conditions for being considered: aged 60 or over; assessed as needing at least four hours' care a week; living in the county for two years or having a close relative here; savings below £340,000.
S: £340,000

Q date: when can gran put her name down
A: Applications open on 2 October 2023.
S: 2 October 2023

N unanswerable: closing date for Hafan Deg applications

Q fact-text: who do I ring about the flats and when
A: Enquiries: Glenys Tudor, Extra Care Officer, Swyddfa'r Sir, Pont Alaw, 01978 555 118 (mornings only).
S: Glenys Tudor

Q paraphrase: did anybody object at the memorial hall
A: Parking worried most of them; eleven objected to the loss of the playing field.
A: Nobody spoke against extra care as such.
S: eleven objected to the loss of the playing field

N false-premise: why did residents speak against extra care at the consultation?

Q fact-table: current score for a big home care firm going bust
A: | S1 | Failure of a large home care provider | Head of Adult Services | 16 | 20 | Contingency contract with two neighbouring councils |
S: 20

Q list: Which risks have got worse since last quarter?
A: | S1 | Failure of a large home care provider | Head of Adult Services | 16 | 20 | Contingency contract with two neighbouring councils |
A: | S5 | Unregistered placement of a child | Head of Children's Services | 12 | 15 | Two council-run homes in planning |
A: | S6 | Loss of grant for carers' sitting service | Commissioning Manager | 6 | 9 | Case to Welsh Government |

Q date: when does support for the old records system stop
A: | S4 | Old case record system unsupported after 31 January 2024 | Digital Manager | 15 | 15 | Move to new system in November |
S: 31 January 2024

N unanswerable: cost of the new case record system

Q fact-table: what is being done about deprivation of liberty backlog risk
A: | S3 | Court finds unlawful deprivation of liberty | Head of Adult Services | 12 | 12 | Backlog team of three best-interests assessors |
S: Backlog team of three best-interests assessors

Q fact-table: who asked for the Carers' Strategy item
A: | 14 September 2023 | Carers' Strategy | Cllr Pennant |
S: Cllr Pennant

Q definition: CIW stands for
A: | 2 November 2023 | Care Inspectorate Wales (CIW): performance review letter | Director |
S: Care Inspectorate Wales

N unanswerable: what did the CIW letter say about performance?

Q fact-table: when will they look at running our own children's homes
A: | 2 November 2023 | Council-run children's homes: business case | Cabinet |
S: 2 November 2023
