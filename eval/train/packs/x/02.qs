Q date: when does Mr Oyelaran's term of office run out
A: The Chair reported that Mr Oyelaran's term of office would end in June 2023 and that recruitment for a successor would open in March.
S: June 2023

N unanswerable: Who will succeed Mr Oyelaran as Independent Member?

N unanswerable: when did Ms Corrigan's term of office begin

Q fact-text: How long did it take on average to answer a 101 call in November?
A: The Chief Constable said that the average time to answer a 101 call in November had been 4 minutes 12 seconds, compared with 6 minutes 40 seconds in June.
S: 4 minutes 12 seconds

N unanswerable: How long did it take on average to answer a 101 call in December?

N unanswerable: how long did it take on average to answer a 999 call in November

Q paraphrase: how long were folk hanging on the non-emergency line back in early summer
A: The Chief Constable said that the average time to answer a 101 call in November had been 4 minutes 12 seconds, compared with 6 minutes 40 seconds in June.
S: 6 minutes 40 seconds

N unanswerable: How many 101 callers rang back after abandoning their call?

Q paraphrase: what share of people hang up before anyone picks up the non-urgent number
A: The abandonment rate was 17 per cent against a target of 10 per cent.
A: | 101 abandonment rate | 14% | 22% | 17% | 10% | Red |
S: 17 per cent

N unanswerable: by when is the 101 abandonment rate to reach the 10 per cent target

Q who-said: which member claimed country people don't bother phoning any more
A: Councillor Lumb remarked that residents in the Fells had "given up ringing altogether".
S: Councillor Lumb

N false-premise: When did Councillor Haswell say that Fells residents had given up ringing altogether?

Q reason: what made call answering quicker since June
A: The Chief Constable attributed the improvement since June to 18 new call handlers, who had completed training in September.
S: 18 new call handlers

N unanswerable: what did it cost to train the 18 new call handlers?

N unanswerable: How many call handlers does the force have in total?

Q fact-text: below what rate will the weekly reports stop
A: The PCC said that she had asked for a weekly report until the rate fell below 12 per cent.
S: 12 per cent

Q paraphrase: how many bobbies now look after farm thefts and the like
A: 24. Rural crime. The Vice-Chair welcomed the enlargement of the Rural Crime Team from six officers to ten.
S: ten

N unanswerable: what does the enlargement of the Rural Crime Team from six to ten officers cost?

N unanswerable: how many quad bikes has the Rural Crime Team recovered since April

Q fact-text: value of property recovered by the Rural Crime Team
A: The PCC stated that the team had recovered property worth £214,000 since April, chiefly quad bikes.
S: £214,000

N unanswerable: value of property recovered by the Rural Crime Team in 2021/22

Q decision: are we getting another drone
A: Councillor Threlkeld asked whether a second drone would be bought; the PCC replied that the case had not been made.
S: the case had not been made

N false-premise: How much will the second drone that the PCC agreed to buy cost?

Q who-said: Who raised hare coursing?
A: Councillor Petrie was concerned about hare coursing near Low Garth.
S: Councillor Petrie

N unanswerable: how many incidents of hare coursing were recorded near Low Garth?

N unanswerable: what did the PCC reply to Councillor Petrie about hare coursing

Q paraphrase: how many people have moaned officially about the commissioner
A: 25. Complaints about the PCC. The Secretariat reported that four complaints had been received in the half-year.
S: four

N unanswerable: What was the complaint about the PCC that was withdrawn?

N unanswerable: how many complaints about the Chief Constable were received in the half-year

N false-premise: which complaint about the PCC was referred to the IOPC?

Q definition: IOPC meaning
A: No complaint had been referred to the Independent Office for Police Conduct (IOPC).
S: Independent Office for Police Conduct

Q date: when is Kettlebeck nick shutting
A: 26. Estates. The PCC explained that the police station at Kettlebeck would close in March 2024 and that officers would move to the fire station.
S: March 2024

N unanswerable: how many officers will move from Kettlebeck police station to the fire station

N unanswerable: Why is the police station at Kettlebeck to close?

Q paraphrase: what do they hope to get for selling the station building
A: The capital receipt was estimated at £460,000.
S: £460,000

N unanswerable: who is buying Kettlebeck police station

Q who-said: who asked for the Kettlebeck front counter to stay
A: Councillor Dunwell asked that the front counter be kept at Kettlebeck; the PCC agreed to look at a fortnightly surgery instead but made no promise.
S: Councillor Dunwell

N false-premise: when did the PCC promise to keep the front counter at Kettlebeck?

N unanswerable: on which weekday would the fortnightly surgery at Kettlebeck be held?

Q decision: what was the vote on looking into how police deal with violence to women
A: Seconded by Ms Corrigan, the motion was carried by seven votes to two.
S: seven votes to two

N unanswerable: Which two Members voted against the task group?

N unanswerable: who besides Councillor Farooqi sits on the task group

Q fact-text: size and chair of the task group
A: The task group would comprise four Members and be chaired by Councillor Farooqi.
S: four Members

Q fact-text: By what date must the Panel review the proposed precept?
A: 2.1 The Panel must review the PCC's proposed precept by 8 February 2023.
S: 8 February 2023

Q paraphrase: how many of them have to gang up to block the tax rise
A: A veto requires the votes of at least two-thirds of the persons who are members of the Panel.
S: at least two-thirds

N unanswerable: When did the Panel last veto a precept?

Q fact-text: proposed band D police precept 2023/24
A: 2.2 The PCC proposes to raise the police element of council tax by £14.50 for a Band D property, from £271.36 to £285.86, an increase of 5.3 per cent.
S: £285.86

N unanswerable: proposed band A police precept 2023/24

N unanswerable: band D police precept 2021/22

N false-premise: why does the PCC propose to go above the Government's referendum limit of £15?

Q paraphrase: if the bill had stayed the same how many coppers would have gone
A: A freeze would have meant the loss of about 95 police officer posts.
S: about 95

N unanswerable: how many police officer posts would have been lost under the £10 increase?

N false-premise: When was the £10 increase adopted by the PCC?

Q fact-text: extra savings needed with a £10 rise
A: An increase of £10 would have required savings of a further £1.6 million.
S: £1.6 million

Q fact-text: how many people replied to the precept consultation
A: A total of 2,318 people replied.
S: 2,318

N unanswerable: how many people replied to last year's precept consultation

N unanswerable: how many people in Askerby replied to the precept consultation?

Q paraphrase: what proportion of the public said don't put it up at all
A: Of these, 54 per cent were willing to pay £15 more a year, 21 per cent were willing to pay £10 more and 25 per cent wanted no increase.
S: 25 per cent

N unanswerable: which district had the lowest reply rate to the PCC's consultation

Q comparison: how does next year's total police budget compare to this year's
A: 2.5 The proposed budget for 2023/24 is £148.2 million, compared with £141.7 million in 2022/23.
S: £148.2 million, compared with £141.7 million

N unanswerable: what was the total police budget in 2021/22?

Q reason: where will most of the 2.9 million come from
A: It assumes a pay award of 3 per cent from September and savings of £2.9 million, most of which will come from vacant police staff posts.
S: vacant police staff posts

N unanswerable: how many vacant police staff posts will be cut to save £2.9 million

N unanswerable: which supplier will replace the command and control system?

Q fact-text: What is the Chief Finance Officer's minimum for general reserves?
A: The Chief Finance Officer's minimum is 3 per cent.
S: 3 per cent

N unanswerable: What are general reserves forecast to be at 31 March 2024?

Q paraphrase: will there be more or fewer of the plastic policemen next year
A: The number of Police Community Support Officers (PCSOs) is planned to fall from 118 to 104.
S: fall from 118 to 104

N false-premise: Why is the number of PCSOs planned to rise by March 2024?

N unanswerable: how many special constables are planned by March 2024?

Q fact-table: overtime forecast 2022/23
A: | Overtime | 3.1 | 2.7 | 3.6 | 3.0 |
S: 3.6

N unanswerable: overtime outturn 2020/21

N unanswerable: why is overtime forecast to exceed its 2022/23 budget?

Q fact-table: what's been put in for running the commissioner's own office next year
A: | Office of the PCC | 1.2 | 1.2 | 1.1 | 1.2 |
S: 1.2

Q fact-table: how much did vehicles cost in 2021/22
A: | Transport | 3.2 | 3.3 | 3.7 | 3.9 |
S: 3.2

N unanswerable: how much is budgeted for fuel in 2023/24?

Q fact-table: proposed spend on help for people hit by crime
A: | Commissioned victim services | 1.9 | 2.0 | 2.0 | 2.2 |
S: 2.2

Q fact-text: total recorded crime in the quarter
A: 3.1 Total recorded crime was 11,906 offences in the quarter, 2.1 per cent lower than in the same quarter of 2021.
S: 11,906

N unanswerable: total recorded crime in Quarter 2 of 2022/23

Q reason: why's there more nicking from shops
A: The Chief Constable links the rise in shoplifting to the cost of living.
S: the cost of living

N false-premise: to what does the Chief Constable attribute the fall in shoplifting?

N unanswerable: To what does the Chief Constable attribute the fall in residential burglary?

Q fact-text: how many of those who died on the roads were on motorbikes
A: Of the 11 people who died, five were motorcyclists.
S: five

N unanswerable: How many of the 11 people who died on the roads were pedestrians?

N unanswerable: how many KSI casualties were there in the same quarter of 2021

Q fact-text: hate crime victim satisfaction
A: 3.3 Satisfaction of victims of domestic abuse was 78 per cent, and of victims of hate crime 69 per cent.
S: 69 per cent

N unanswerable: satisfaction rate of victims of ASB in Quarter 3

N unanswerable: satisfaction rate of burglary victims

Q list: which measures are red
A: | Rape: charge rate | 5.1% | 5.9% | 6.4% | 9.0% | Red |
A: | 101 abandonment rate | 14% | 22% | 17% | 10% | Red |
S: Rape: charge rate

Q fact-table: Q2 vehicle offences
A: | Vehicle offences | 688 | 714 | 731 | 690 | Amber |
S: 714

N unanswerable: Q1 2022/23 vehicle offences

Q fact-table: target for 999 calls
A: | 999 calls answered in 10 seconds | 81% | 79% | 86% | 90% | Amber |
S: 90%

N unanswerable: Q1 2022/23 shoplifting offences

Q fact-table: are break-ins at homes any better than the year before
A: | Residential burglaries | 402 | 371 | 356 | 380 | Green |
S: 356

Q fact-table: how poorly are the officers, days off each in the latest quarter
A: | Police officer sickness (days per head) | 2.9 | 2.4 | 2.7 | 2.5 | Amber |
S: 2.7

N unanswerable: police staff sickness days per head in Q3

Q paraphrase: where's the memorial in the old station going
A: Answer: The PCC has written to the Royal British Legion branch and expects the plaque to be moved to the Market Hall before the building is sold.
S: the Market Hall

N unanswerable: What did the Royal British Legion branch reply about the plaque?

Q fact-text: how many of the speed cameras are broken for good
A: Answer: Of 46 fixed cameras, seven are not in use, four because of roadworks and three because they are beyond repair.
S: three

N unanswerable: How many mobile speed cameras are not in use?

N unanswerable: at which sites are the seven fixed cameras that are switched off

Q paraphrase: who gets to choose where new cameras go in
A: The Road Safety Partnership decides on replacements.
S: The Road Safety Partnership

Q fact-text: Panel grant spent to December
A: 5.1 The Home Office grant to the Panel for 2022/23 is £64,340, of which £41,900 had been spent by the end of December.
S: £41,900

N unanswerable: What is the Home Office grant to the Panel for 2023/24?

N unanswerable: which Member claimed the most of the £1,026 in expenses?

Q decision: what happens to grant money the panel doesn't use
A: Unspent grant must be returned.
S: must be returned

Q date: when are we going to hear back from the task group
A: | 22 September 2023 | Task group report; Q1 monitoring | Councillor Farooqi |
S: 22 September 2023

Q fact-table: what would the March meeting be for
A: | 17 March 2023 | Reserve date (only if the precept is vetoed) | Secretariat |
S: only if the precept is vetoed

N false-premise: what did the Panel decide after vetoing the precept?
