Q date: when was the panel asked to review what councillors get?
A: We were asked in August 2020 to look afresh at what councillors are paid, the last full review having been in 2016.
S: August 2020

Q date: last full review of allowances before this one
A: We were asked in August 2020 to look afresh at what councillors are paid, the last full review having been in 2016.
S: 2016

N unanswerable: when will the next full review after 2021 take place?

Q paraphrase: who on the panel makes bread for a living?
A: We are four: I was a hospital chairman; Mr Tobias Akande runs a bakery; Professor Helen Strand teaches public administration; and Mr Keith Bulmer was for thirty years a union officer.
S: Mr Tobias Akande

Q fact-text: what did Keith Bulmer do before
A: We are four: I was a hospital chairman; Mr Tobias Akande runs a bakery; Professor Helen Strand teaches public administration; and Mr Keith Bulmer was for thirty years a union officer.
S: for thirty years a union officer

Q reason: why did Mrs Farthing leave the panel?
A: Mr Bulmer joined us in October in place of Mrs Jean Farthing, who moved away.
S: who moved away

N unanswerable: what was Mrs Farthing's occupation?

N unanswerable: which university does Professor Strand teach at?

Q fact-text: how much do panel members get for each meeting
A: We met eight times, all but the first by video, were paid £150 a meeting each, and talked to 27 of the 46 councillors.
S: £150 a meeting each

Q fact-text: how many councillors did the panel talk to?
A: We met eight times, all but the first by video, were paid £150 a meeting each, and talked to 27 of the 46 councillors.
S: 27 of the 46

Q fact-text: how many councillors answered the survey
A: In a survey, which 34 councillors answered, the mean time given to the work was 23 hours a week for a member without special duties and 38 hours for a member of the Cabinet.
S: 34

N unanswerable: how many councillors answered the 2016 survey?

Q paraphrase: how many hours does a backbencher put in
A: In a survey, which 34 councillors answered, the mean time given to the work was 23 hours a week for a member without special duties and 38 hours for a member of the Cabinet.
S: 23 hours a week

Q fact-text: cabinet member weekly hours, latest survey
A: In a survey, which 34 councillors answered, the mean time given to the work was 23 hours a week for a member without special duties and 38 hours for a member of the Cabinet.
S: 38 hours

Q fact-text: cabinet member weekly hours 2016
A: In the survey for our 2016 report the numbers were 19 and 35.
S: 35

N unanswerable: how many hours a week does the Leader work?

Q fact-text: how many are out of pocket from being a councillor?
A: Six councillors said that they had turned down paid work in order to serve; eleven said that the allowance did not meet what serving cost them.
S: eleven

Q paraphrase: how many passed up a job to be on the council
A: Six councillors said that they had turned down paid work in order to serve; eleven said that the allowance did not meet what serving cost them.
S: Six councillors

Q fact-text: number of women councillors now
A: Of the 46 councillors, 15 are women (2016: 12 of 46), seven are under 40, and nine gave their ethnicity as other than white.
S: 15

Q fact-text: number of women councillors in 2016
A: Of the 46 councillors, 15 are women (2016: 12 of 46), seven are under 40, and nine gave their ethnicity as other than white.
S: 12 of 46

N unanswerable: number of councillors under 40 in 2016

Q paraphrase: how many of them are pensioners with no job?
A: Nineteen are retired.
S: Nineteen

N unanswerable: how many councillors have a disability?

Q who-said: who said they hadn't heard about help for carers till year two?
A: Another, a carer, told us that "nobody mentioned the carers' allowance until my second year".
S: Another, a carer

Q fact-text: average basic allowance in the other boroughs
A: The mean basic allowance in the 32 other boroughs of the region was £11,045 in 2020/21.
S: £11,045

Q paraphrase: where do we come in the league for what councillors get?
A: Ours, at £10,220, stood 24th of 33.
S: 24th of 33

Q comparison: have we gone up or down the table since 2016
A: Ours, at £10,220, stood 24th of 33.
A: In 2016 it had stood 17th.
S: 17th

N unanswerable: which borough pays the highest basic allowance?

Q fact-text: year in which the allowance did not go up
A: It rose with the officers' pay award in each year save 2018/19, when Council voted to freeze it.
S: 2018/19

N unanswerable: why did Council freeze the allowance in 2018/19?

Q fact-text: how many councillors claimed for carers in 2019/20?
A: Claims for dependants' carers were made by three councillors in 2019/20 for a total of £2,316, and by one in 2018/19 for £540.
S: three councillors

Q fact-text: dependants' carers total 2019/20
A: Claims for dependants' carers were made by three councillors in 2019/20 for a total of £2,316, and by one in 2018/19 for £540.
S: £2,316

N unanswerable: dependants' carers total 2017/18

Q reason: why has nobody ever claimed for parental leave?
A: No claim has ever been made for parental leave, since the scheme has no such provision.
S: the scheme has no such provision

Q fact-table: What basic allowance did the panel recommend?
A: | Basic allowance | 46 | 10,220 | 11,300 | 10,400 | 1.0 |
A: The result, £11,312, we rounded to £11,300.
S: 11,300

Q decision: what basic allowance did the council settle on in the end
A: | Basic allowance | 46 | 10,220 | 11,300 | 10,400 | 1.0 |
A: C113. The Leader, Councillor Miles Pettigrew, moved that the recommendations be adopted save that the basic allowance be raised by 1.75 per cent only, to £10,400, and that his own allowance, and those of the Scrutiny Commission's chairman and the main opposition's leader, stay as they were.
S: 10,400

Q paraphrase: what did an ordinary councillor get before the change?
A: | Basic allowance | 46 | 10,220 | 11,300 | 10,400 | 1.0 |
A: Ours, at £10,220, stood 24th of 33.
S: 10,220

N unanswerable: what was the basic allowance in 2016?

Q fact-table: how much was recommended for the leader
A: | Leader | 1 | 32,150 | 33,900 | 32,150 | 3.0 |
S: 33,900

Q decision: what is the Leader's allowance under the new scheme?
A: | Leader | 1 | 32,150 | 33,900 | 32,150 | 3.0 |
S: 32,150

Q fact-table: deputy leader 2020/21 allowance
A: | Deputy Leader | 1 | 21,400 | 20,340 | 20,340 | 1.8 |
S: 21,400

Q paraphrase: did the leader's number two take a cut?
A: | Deputy Leader | 1 | 21,400 | 20,340 | 20,340 | 1.8 |
S: 21,400 | 20,340 | 20,340

Q fact-table: cabinet member allowance agreed
A: | Cabinet member | 7 | 17,600 | 16,950 | 16,950 | 1.5 |
S: 16,950

N unanswerable: cabinet assistant allowance agreed

Q fact-table: what did the panel want to give the Mayor
A: | Mayor | 1 | 12,500 | 11,300 | 12,500 | 1.0 |
S: 11,300

Q fact-table: what multiplier was suggested for the Deputy Mayor?
A: | Deputy Mayor | 1 | 4,100 | 2,825 | 4,100 | 0.25 |
S: 0.25

Q fact-table: licensing chair old allowance 20/21
A: | Chairman of Licensing | 1 | 8,600 | 5,650 | 5,650 | 0.5 |
S: 8,600

Q fact-table: licensing chair new allowance
A: | Chairman of Licensing | 1 | 8,600 | 5,650 | 5,650 | 0.5 |
S: 5,650

Q paraphrase: is whoever runs planning committee getting a rise
A: | Chairman of Planning | 1 | 9,800 | 11,300 | 11,300 | 1.0 |
S: 9,800 | 11,300 | 11,300

N unanswerable: pensions committee chairman allowance

Q fact-table: recommended sum for the leader of the main opposition
A: | Leader of main opposition | 1 | 8,000 | 9,040 | 8,000 | 0.8 |
S: 9,040

Q fact-table: agreed sum for a smaller group's leader
A: | Leader of other group (5 or more) | 1 | 3,000 | 4,520 | 4,520 | 0.4 |
S: 4,520

Q fact-table: how many vice chairs were paid?
A: | Vice-chairmen of committees | 6 | 2,150 | nil | nil | – |
S: 6

Q list: which posts stay at the old rate although the panel advised something else?
A: | Leader | 1 | 32,150 | 33,900 | 32,150 | 3.0 |
A: | Mayor | 1 | 12,500 | 11,300 | 12,500 | 1.0 |
A: | Deputy Mayor | 1 | 4,100 | 2,825 | 4,100 | 0.25 |
A: | Chairman of Scrutiny Commission | 1 | 9,800 | 11,300 | 9,800 | 1.0 |
A: | Leader of main opposition | 1 | 8,000 | 9,040 | 8,000 | 0.8 |

Q definition: how was the basic allowance worked out
A: We took 23 hours, set aside 35 per cent of them as voluntary service, and multiplied what was left by the median hourly pay of the borough's residents, £14.55.

Q fact-text: local median hourly pay
A: We took 23 hours, set aside 35 per cent of them as voluntary service, and multiplied what was left by the median hourly pay of the borough's residents, £14.55.
S: £14.55

N unanswerable: regional median hourly pay

Q paraphrase: how much of the job are councillors meant to do for nothing?
A: We took 23 hours, set aside 35 per cent of them as voluntary service, and multiplied what was left by the median hourly pay of the borough's residents, £14.55.
S: 35 per cent

N unanswerable: which member asked for the voluntary share to be cut to 25 per cent?

Q fact-text: planning committee meetings 2019
A: The committee met 22 times in 2019, and its chairman gave 17 hours a week to that work; Licensing met as a full committee twice only.
S: 22 times

N unanswerable: how many times did the Scrutiny Commission meet in 2019?

Q who-said: who said licensing took them only about four hours weekly
A: The chairman of Licensing told us that she spent about four hours a week on it, chiefly in the summer.
S: The chairman of Licensing

Q reason: why did the panel stop paying vice-chairs?
A: Two said frankly that they did nothing that an ordinary member did not do.
S: they did nothing that an ordinary member did not do

Q fact-text: saving from ending vice chair payments
A: Ending the payment saves £12,900 a year.
S: £12,900 a year

N unanswerable: which vice-chairmen admitted that they did nothing extra?

Q paraphrase: can one person be paid for two top jobs
A: 2.4 One special responsibility allowance (SRA) only should be paid to any member, as now; where a member holds two posts the higher is paid.
S: the higher is paid

Q fact-text: how many members drew an SRA in 2020/21?
A: Not more than half of the councillors should draw an SRA: 23 drew one in 2020/21, and if our advice is followed 17 will.
S: 23

N unanswerable: how many members drew an SRA in 2019/20?

Q fact-text: how long does pay go on for a councillor having a baby?
A: A member who is absent for birth or adoption should keep the basic allowance and any SRA for 26 weeks.
S: 26 weeks

N unanswerable: how long does pay go on for a councillor who is off sick?

Q fact-text: what will carers' rates be pegged to
A: From April 2022 the basic allowance and the SRAs should rise with the pay award for officers; the carers' rates should follow the real living wage.
S: the real living wage

Q fact-text: what are SRAs to be index linked to from April 2022
A: From April 2022 the basic allowance and the SRAs should rise with the pay award for officers; the carers' rates should follow the real living wage.
S: the pay award for officers

Q fact-table: car mileage claims 2019/20
A: | Car mileage | 45p a mile | 45p a mile | 6,870 | 5,940 |
S: 5,940

N unanswerable: car mileage claims 2020/21

Q paraphrase: what could I get for cycling to an outside meeting under the new rates?
A: | Bicycle mileage | none | 20p a mile | – | – |
S: 20p a mile

N unanswerable: which members travel to meetings by bicycle?

Q fact-table: when could councillors take a cab home under the old scheme
A: | Taxi | After 10 pm only | After 9 pm, or on grounds of safety | 488 | 731 |
S: After 10 pm only

Q comparison: did taxi claims rise or fall from 2018/19 to 2019/20?
A: | Taxi | After 10 pm only | After 9 pm, or on grounds of safety | 488 | 731 |
S: 488 | 731

N false-premise: why did spending on taxis drop in 2019/20?

Q fact-table: new overnight rate for London
A: | Overnight, London rate | £140 | £165 | 1,120 | 840 |
S: £165

Q fact-table: hotel rate outside London at present
A: | Overnight, elsewhere | £95 | £110 | 1,310 | 1,045 |
S: £95

Q fact-table: what is the recommended hourly rate for looking after an adult relative?
A: | Care of an adult | £9.30 an hour | £19.50 an hour | 0 | 696 |
S: £19.50 an hour

Q fact-table: childcare claims 18/19
A: | Childcare | £9.30 an hour | £10.85 an hour | 540 | 1,620 |
S: 540

N false-premise: who claimed for the care of an adult in 2018/19?

Q paraphrase: can i claim petrol for driving to the town hall?
A: 3.1 Mileage is not payable for travel to meetings within the borough, only outside.
S: not payable for travel to meetings within the borough

Q fact-text: how many claims were thrown out for lateness in 2019/20
A: Claims must be sent to the Members' Office within two months; in 2019/20 the Office refused 14 claims as too late, to a value of £602.
S: 14 claims

N unanswerable: how many claims were refused as too late in 2018/19?

Q fact-text: how many members objected to losing broadband money?
A: Ten members disagreed.
S: Ten

Q fact-text: members' allowances budget 2020/21
A: 4.1 The budget for members' allowances in 2020/21 is £742,600.
S: £742,600

Q fact-text: how much more than now would the panel's scheme cost
A: Our scheme would cost £759,300, an increase of £16,700 or 2.2 per cent.
S: £16,700

N unanswerable: how much will the scheme as agreed by Council cost in 2021/22?

Q paraphrase: do councillors still get a pension?
A: Pension contributions for councillors ended in 2014 and cannot be brought back.
S: ended in 2014

Q fact-text: what share of residents thought the basic allowance too high?
A: Shown the present basic allowance, 52 per cent thought it about right, 29 per cent too high and 19 per cent too low.
S: 29 per cent

Q paraphrase: what did the public think councillors were on?
A: Before being told, they guessed on average that a councillor received £19,400.
S: £19,400

Q fact-text: support for paid leave for new parents
A: Seventy-three per cent supported paid leave for new parents.
S: Seventy-three per cent

N unanswerable: what share of residents thought the Leader's allowance too high?

Q reason: why no allowance yet for the climate forum chairman
A: As the Forum has met only once, we shall look at it in a year's time.
S: the Forum has met only once

N unanswerable: who is the chairman of the Climate Forum?

Q reason: why can't we cut the pay of those who never turn up?
A: We were also asked to dock pay for poor attendance; the law does not allow it.
S: the law does not allow it

Q fact-text: best attender 2019/20
A: Attendance in 2019/20 averaged 84 per cent; the highest was Councillor Thirza Bonham's 100 per cent and the lowest, of a member who was in hospital, 31 per cent.
S: Councillor Thirza Bonham

N unanswerable: name of the member with the lowest attendance 2019/20

N unanswerable: average attendance 2018/19

Q who-said: who said this was not the year to help ourselves?
A: "It is not the year," he said, "to be seen to help ourselves."
A: C113. The Leader, Councillor Miles Pettigrew, moved that the recommendations be adopted save that the basic allowance be raised by 1.75 per cent only, to £10,400, and that his own allowance, and those of the Scrutiny Commission's chairman and the main opposition's leader, stay as they were.
S: Councillor Miles Pettigrew

Q who-said: who spoke of shops with no takings since Christmas
A: Councillor Uma Charlesworth, seconding, said that shopkeepers in her ward had had no income since Christmas.
S: Councillor Uma Charlesworth

Q decision: what was the vote on freezing the basic allowance in February 2021?
A: Lost: 15 for, 28 against, 1 abstaining.
S: 15 for, 28 against, 1 abstaining

Q decision: how long will broadband go on being paid for?
A: C116. Councillor Lindqvist-Hall moved that the payment for broadband be kept until March 2022, because meetings were being held by video.
A: Carried: 24 to 19, 1 abstaining.
S: until March 2022

N unanswerable: who seconded the motion to keep the broadband payment?

N false-premise: what was the vote on leaving the Mayor's allowance alone?

Q decision: final vote on the allowances scheme
A: C117. The motion as amended was carried by 31 votes to 12, with 1 abstaining.
S: 31 votes to 12

Q date: from when does the baby leave count?
A: RESOLVED accordingly; the new scheme to take effect from 1 April 2021, except parental leave, which takes effect at once.
S: at once

Q date: when does the new scheme of allowances begin
A: RESOLVED accordingly; the new scheme to take effect from 1 April 2021, except parental leave, which takes effect at once.
S: 1 April 2021

Q paraphrase: who has to put the new rates in the paper and when
A: The Members' Office Manager, Mr Osei Prah, to publish the scheme in the *Kestrelhithe Gazette* by 12 March 2021.
S: Mr Osei Prah

N unanswerable: what will it cost to publish the scheme in the Gazette?

N false-premise: which political party does Dame Rosamund Vail belong to?

Q paraphrase: do the people who judge councillors' pay belong to any party
A: None of us is a member of a party.
S: None of us

N false-premise: why did the panel recommend an allowance for the Climate Forum?

Q decision: was cutting the mayor's money agreed?
A: C115. Councillor Fitch moved that the Mayor's and the Deputy Mayor's allowances be left alone, since charity events, though not held at present, would return.
A: Accepted by the mover.
S: Accepted by the mover

Q reason: why did they leave the mayor's allowance be?
A: C115. Councillor Fitch moved that the Mayor's and the Deputy Mayor's allowances be left alone, since charity events, though not held at present, would return.
S: charity events, though not held at present, would return

Q decision: how long have members got to put in a claim now
A: The claims period of three months was agreed.
S: three months

Q paraphrase: how long did you have to send expenses in under the old rules?
A: Claims must be sent to the Members' Office within two months; in 2019/20 the Office refused 14 claims as too late, to a value of £602.
S: two months

N false-premise: when did Council vote down parental leave for councillors?

N false-premise: what was the pension contribution for councillors in 2020/21?

Q who-said: who tried to get the basic allowance frozen
A: C114. Councillor Bonham (Leader of the Opposition) moved as an amendment that the basic allowance be frozen at £10,220.
S: Councillor Bonham

N unanswerable: who was the one member who abstained on freezing the allowance?

Q paraphrase: what does an independent person get at the minute?
A: | Independent person | 2 | 750 | 900 | 900 | – |
S: 750

Q fact-table: independent person recommended
A: | Independent person | 2 | 750 | 900 | 900 | – |
S: 900

N unanswerable: co-opted member recommended allowance

Q fact-table: how many people sit in the cabinet besides the leader and deputy
A: | Cabinet member | 7 | 17,600 | 16,950 | 16,950 | 1.5 |
S: 7

Q who-said: who said he could only afford to do it because of his wife
A: "I can do this because my wife earns," one of the younger members said.
S: one of the younger members

Q fact-table: how much went on broadband for councillors in 2019/20?
A: | Broadband | £12 a month | nil | 5,472 | 5,328 |
S: 5,328

N unanswerable: how much will it cost to keep paying for broadband until March 2022?

Q date: when will index-linking start
A: From April 2022 the basic allowance and the SRAs should rise with the pay award for officers; the carers' rates should follow the real living wage.
S: April 2022

N false-premise: why did attendance fall in 2019/20?

Q fact-text: how many residents wrote back to the panel
A: 4.2 We wrote to 400 residents drawn by lot, of whom 118 answered.
S: 118

N unanswerable: how many businesses wrote back to the panel?
