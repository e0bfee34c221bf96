Q fact-text: how many fines for fly tipping were handed out in 2018/19?
A: Councillor Birkin replied that 64 fixed penalty notices for fly-tipping had been issued in 2018/19, compared with 47 in 2017/18.
S: 64

Q fact-text: fly-tipping FPNs 2017/18
A: Councillor Birkin replied that 64 fixed penalty notices for fly-tipping had been issued in 2018/19, compared with 47 in 2017/18.
S: 47

N unanswerable: fly-tipping FPNs 2016/17

Q paraphrase: how many of the people done for dumping rubbish actually coughed up?
A: Of the 64, 51 had been paid and nine had gone to court.
S: 51

Q paraphrase: how many dumpers ended up in front of a magistrate
A: Of the 64, 51 had been paid and nine had gone to court.
S: nine

N unanswerable: how many of the littering notices were paid?

Q fact-text: How many notices did the council issue for littering?
A: A further 38 notices had been issued for littering, which was a separate offence.
S: 38

N unanswerable: how many notices did the council issue for dog fouling?

N unanswerable: how much money did the fly-tipping penalties bring in

N unanswerable: will hidden cameras go up in Cutler's Lane?

Q date: by when will Mr Hartopp hear back about the cameras
A: Councillor Birkin said that she would reply in writing within ten working days.
S: within ten working days

Q paraphrase: when do homeless families get to move into the new place?
A: Councillor Loxley replied that the builder expected to hand over Limekiln Court in October 2019 and that the first families would move in during November.
S: during November

Q date: When is the builder due to hand over Limekiln Court?
A: Councillor Loxley replied that the builder expected to hand over Limekiln Court in October 2019 and that the first families would move in during November.
S: October 2019

Q date: when should Limekiln Court originally have opened
A: The scheme had been due to open in April, but asbestos had been found in the old boiler house.
S: April

N unanswerable: when did Wharf House open

Q reason: what held up Limekiln Court?
A: The scheme had been due to open in April, but asbestos had been found in the old boiler house.
S: asbestos had been found in the old boiler house

N unanswerable: how much did removing the asbestos from the boiler house cost?

Q comparison: how many more units will Limekiln Court have than Wharf House?
A: It would provide 14 units; Wharf House, the existing hostel, had nine.
S: 14 units; Wharf House, the existing hostel, had nine

N unanswerable: how many families are living in Wharf House now?

Q reason: why did Bankside go for less than it was valued at
A: The Leader, Councillor Castledine, replied that the depot had been valued at £1.35 million in 2016 but that a survey in 2018 had found contaminated ground, and that the District Valuer had confirmed £1.12 million as best consideration.
S: a survey in 2018 had found contaminated ground

Q fact-text: what was the Bankside depot thought to be worth in 2016?
A: The Leader, Councillor Castledine, replied that the depot had been valued at £1.35 million in 2016 but that a survey in 2018 had found contaminated ground, and that the District Valuer had confirmed £1.12 million as best consideration.
S: £1.35 million

Q date: when did the depot sale go through?
A: The sale was completed on 29 March 2019.
S: 29 March 2019

N unanswerable: who bought the Bankside depot?

Q paraphrase: why cant the kids paddle in Sallow Park this yr
A: Councillor Rudd replied that the paddling pool would stay closed for the 2019 season because the filter had failed its inspection, and that a new filter would cost about £26,000.
S: the filter had failed its inspection

Q fact-text: cost of a new filter for the paddling pool
A: Councillor Rudd replied that the paddling pool would stay closed for the 2019 season because the filter had failed its inspection, and that a new filter would cost about £26,000.
S: about £26,000

N unanswerable: cost of running the splash pad at Church Meadow

N false-premise: why is the splash pad at Church Meadow shut this summer?

Q date: last day of the splash pad
A: The splash pad at Church Meadow was open every day until 8 September.
S: 8 September

N unanswerable: what did Mr Dunmore want to know?

Q paraphrase: which member of the public didn't turn up to put his question
A: Mr Dunmore was not present and a written answer would be sent to him.
S: Mr Dunmore

Q reason: Why was one of the public questions turned down?
A: One had been rejected by the Monitoring Officer because it concerned a current planning application; five were put.
S: it concerned a current planning application

N unanswerable: who sent in the question that the Monitoring Officer rejected?

Q fact-table: how many people signed for free parking after 3?
A: | A | Free parking after 3 pm in Fennymarket | Mrs J Lumley | 1,842 | Yes | Debated; referred to Cabinet 10 September |
S: 1,842

Q fact-table: signatures on the riverside toilets petition
A: | D | Toilets at Weirside riverside walk | Mr A Gill | 1,506 | Yes | Debated; no action |
S: 1,506

Q paraphrase: who got up the petition for a safe place to cross by the school?
A: | E | A crossing outside Netherby School | Mrs P Sami | 688 | No | Forwarded to the County Council |
S: Mrs P Sami

Q fact-table: what happened to the Upper Stoke dog bins petition
A: | F | Dog bins in Upper Stoke | Mr W Race | 54 | No | Withdrawn before meeting |
S: Withdrawn before meeting

N unanswerable: why did Mr Race withdraw his petition?

Q fact-table: outcome of the Copse Road café petition?
A: | C | Stop the Copse Road pavement café licence | Ms H Tebbutt | 97 | No | Referred to Licensing Committee |
S: Referred to Licensing Committee

N unanswerable: what did the Licensing Committee decide about Copse Road?

Q list: Which petitions got enough names to be debated?
A: | A | Free parking after 3 pm in Fennymarket | Mrs J Lumley | 1,842 | Yes | Debated; referred to Cabinet 10 September |
A: | D | Toilets at Weirside riverside walk | Mr A Gill | 1,506 | Yes | Debated; no action |

Q definition: how many signatures do you need before council will debate a petition?
A: The threshold for a debate was 1,500 signatures.
S: 1,500 signatures

Q who-said: who claimed fewer shoppers were coming to the Shambles?
A: Mrs Lumley spoke for five minutes in support of Petition A and said that footfall in the Shambles had dropped by a fifth since charges were extended to 6 pm.
S: Mrs Lumley

Q paraphrase: what would we lose for every hour we let people park for nothing
A: Councillor Sowter observed that each hour of free parking would cost the Council about £74,000 a year.
S: about £74,000 a year

N unanswerable: how much does the council take in parking charges each year?

Q who-said: who said shopkeepers should chip in for free parking?
A: Councillor Esmond thought that traders ought to share the cost.
S: Councillor Esmond

N unanswerable: did Councillor Esmond say how much traders should pay towards free parking?

Q fact-text: What carbon neutral date did Councillor Kerr's motion first propose?
A: Moved by Councillor Kerr, seconded by Councillor Nwosu: "That this Council declares a climate emergency, commits to becoming carbon neutral by 2028 and asks officers to bring an action plan within six months."
S: 2028

Q decision: what year did we finally sign up to for going carbon neutral
A: RESOLVED – That this Council declares a climate emergency, commits to becoming carbon neutral by 2035, asks officers to bring an action plan within six months, and sets aside £50,000 from the Priorities Reserve for tree planting.
S: 2035

Q who-said: who argued that an impossible date is worse than none?
A: Councillor Farrow said that a date nobody could meet would be worse than no date at all.
S: Councillor Farrow

Q paraphrase: how much for trees
A: RESOLVED – That this Council declares a climate emergency, commits to becoming carbon neutral by 2035, asks officers to bring an action plan within six months, and sets aside £50,000 from the Priorities Reserve for tree planting.
A: Amendment 2, moved by Councillor Pryce and seconded by Councillor Mottram, was to add the words "and sets aside £50,000 from the Priorities Reserve for tree planting".
S: £50,000

N unanswerable: how many trees will be planted with the £50,000?

N unanswerable: how much will the climate action plan cost to prepare?

Q fact-text: who seconded the tree planting amendment?
A: Amendment 2, moved by Councillor Pryce and seconded by Councillor Mottram, was to add the words "and sets aside £50,000 from the Priorities Reserve for tree planting".
S: Councillor Mottram

N unanswerable: who seconded the fireworks motion?

N false-premise: how many members voted against the tree planting amendment?

Q fact-text: priorities reserve committed amount
A: Mr Bexley advised that the Priorities Reserve stood at £212,000, of which £160,000 was already committed.
S: £160,000

Q who-said: which councillor asked for names to be taken in the vote?
A: A recorded vote was requested by Councillor Dhaliwal and supported by five other members.
S: Councillor Dhaliwal

Q fact-table: how did Cllr Nwosu vote on the climate motion in the end?
A: | Nwosu | Against | Abstain |
S: Abstain

Q fact-table: did Esmond back the change to 2035?
A: | Esmond | For | Against |
S: For

Q fact-table: thackray vote on final climate motion
A: | Thackray | For | Against |
S: Against

N unanswerable: hallam vote on final climate motion

Q list: Which named members abstained on Motion 1?
A: | Castledine | For | Abstain |
A: | Nwosu | Against | Abstain |

Q decision: was the 2035 amendment passed and by how much
A: Amendment 1 was carried by 13 votes to 8.
S: 13 votes to 8

Q decision: final vote on the climate emergency
A: The motion as amended was carried by 16 votes to 3 with 2 abstentions.
S: 16 votes to 3 with 2 abstentions

Q decision: for how long are stallholders spared a rent rise?
A: RESOLVED – That stall rents at Fennymarket and Weirside markets be frozen for two years from 1 April 2020.
S: two years from 1 April 2020

Q paraphrase: did they agree to hold the rents for just one year instead
A: An amendment by Councillor Iveson, seconded by Councillor Rudd, to replace "two years" with "one year" was lost by 7 votes to 12.
S: lost by 7 votes to 12

Q fact-text: vote on market rents motion
A: The motion was carried on a show of hands by 11 votes to 8.
S: 11 votes to 8

N unanswerable: how did Councillor Iveson vote on the market rents motion?

N unanswerable: what is the rent for a stall at Weirside market?

Q reason: why did Cllr Hallam walk out for the market item?
A: Councillor Hallam declared a disclosable pecuniary interest in Motion 2 (Market Rents) as the holder of a stall at Fennymarket and left the room for the item.
S: as the holder of a stall at Fennymarket

N false-premise: when did Councillor Quarmby come back in after the Sallow Park petition?

Q paraphrase: what became of the idea about quieter bangers
A: The motion fell for want of a seconder.
S: fell for want of a seconder

Q fact-table: what was spent on Limekiln Court in 2018/19?
A: | Limekiln Court | 1,640 | 905 | 735 | 1,210 |
S: 905

Q fact-table: limekiln court capital budget this year 2019/20
A: | Limekiln Court | 1,640 | 905 | 735 | 1,210 |
S: 1,210

N unanswerable: limekiln court spend so far in 2019/20

Q fact-table: how much of the leisure centre roof money rolled over
A: | Leisure Centre roof | 480 | 122 | 358 | 358 |
S: 358

Q fact-table: Outturn on grants to adapt disabled people's homes
A: | Disabled Facilities Grants | 720 | 698 | 22 | 745 |
S: 698

N unanswerable: how many disabled facilities grants were paid?

Q paraphrase: which scheme cost more than we'd put aside for it?
A: | Refuse vehicles | 560 | 574 | 0 | 190 |
S: Refuse vehicles

N unanswerable: how many bin lorries were bought in 2018/19?

Q comparison: do we owe more or less than a year ago?
A: Borrowing at 31 March 2019 was £18.4 million, down from £19.1 million a year earlier.
S: down from £19.1 million

N false-premise: why did borrowing go up in 2018/19?

Q fact-text: Investment income compared with budget
A: Investment income was £187,000 against a budget of £160,000, because balances were higher than forecast.
S: £187,000 against a budget of £160,000

N unanswerable: investment income in 2017/18

Q reason: why haven't they started on the leisure centre roof yet
A: Mr Bexley explained that only one tender had been received and that it had exceeded the estimate by 40 per cent; the work would be retendered in August.
S: only one tender had been received and that it had exceeded the estimate by 40 per cent

Q paraphrase: who's taking Varley's seat on audit?
A: RESOLVED – That Councillor Dhaliwal replace Councillor Varley on the Audit Committee, and that Mr F Ainscough be appointed Independent Person for a term of three years.
S: Councillor Dhaliwal

Q fact-text: length of Mr Ainscough's appointment
A: RESOLVED – That Councillor Dhaliwal replace Councillor Varley on the Audit Committee, and that Mr F Ainscough be appointed Independent Person for a term of three years.
S: three years

N unanswerable: how much is the Independent Person paid?

Q paraphrase: what did the chairman's do bring in for the hospice
A: The Chairman reported that her Charity Evening on 28 June had raised £3,415 for the Fenny Hospice, against £2,960 raised by her predecessor's event the year before.
S: £3,415

Q date: by when do I have to send a question for September council?
A: The next ordinary meeting of the Council will be on 24 September 2019; the deadline for public questions is noon on 17 September.
S: noon on 17 September

N unanswerable: by when do motions have to be in for the September council?

Q paraphrase: who couldn't make it
A: Apologies for absence were received from Councillors Underhill and Varley.
S: Councillors Underhill and Varley

Q reason: why was Cllr Jessop late
A: Councillor Jessop had given notice that he would arrive late owing to a train cancellation.
S: a train cancellation

N unanswerable: what time did Councillor Jessop arrive?

Q paraphrase: what needed putting right in the annual meeting minutes?
A: The minutes of the Annual Meeting held on 21 May 2019 were confirmed and signed, subject to the addition of Councillor Nwosu to the list of those present.
S: the addition of Councillor Nwosu to the list of those present

Q paraphrase: what time did it all finish?
A: The meeting closed at 9.52 pm.
S: 9.52 pm

Q paraphrase: which meeting was it that declared the climate emergency, what day
A: ## Minutes of the Meeting of the Full Council held in the Corn Exchange, Fennymarket, on Tuesday 16 July 2019 at 6.30 pm
S: Tuesday 16 July 2019

Q fact-text: who's the monitoring officer
A: Officers: R Silcock (Chief Executive), M Adeyinka (Monitoring Officer), J Bexley (Section 151 Officer), T Corrie (Democratic Services Manager).
S: M Adeyinka

Q paraphrase: did anyone who sat on the park group take part in the gates petition
A: Councillor Quarmby declared a personal interest in Petition B as a member of the Friends of Sallow Park and remained in the meeting.
S: Councillor Quarmby

N false-premise: what did Councillor Hallam say in the debate on market rents?

Q decision: what did council decide about loos by the river?
A: | D | Toilets at Weirside riverside walk | Mr A Gill | 1,506 | Yes | Debated; no action |
S: Debated; no action

N false-premise: when was the Sallow Park gates petition debated?

N false-premise: why did Councillor Kerr accept the change to 2035?

Q paraphrase: did the mover go along with the later date?
A: Councillor Kerr declined to accept the amendment.
S: declined to accept the amendment

Q decision: who sits in as the new Independent Person
A: RESOLVED – That Councillor Dhaliwal replace Councillor Varley on the Audit Committee, and that Mr F Ainscough be appointed Independent Person for a term of three years.
S: Mr F Ainscough

N unanswerable: who was the Independent Person before Mr Ainscough?

Q paraphrase: how much capital spending got rolled on to next year in all
A: RESOLVED (nem con) – That the outturn be noted and carry-forwards of £1,182,000 be approved.
S: £1,182,000

N false-premise: how many voted against the capital carry-forwards?

Q decision: which way did Councillor Iveson go on 2035
A: | Iveson | Against | For |
S: Against

N unanswerable: how did Councillor Mottram vote on Amendment 1?

Q who-said: who put forward freezing the stall rents?
A: Moved by Councillor Thackray, seconded by Councillor Gathercole: "That stall rents at Fennymarket and Weirside markets be frozen for two years."
S: Councillor Thackray

Q fact-table: parking machines underspend carried over
A: | Car park machines | 140 | 96 | 44 | 60 |
S: 44

N unanswerable: parking machines budget 2020/21

Q comparison: did the chairman raise more than the last one
A: The Chairman reported that her Charity Evening on 28 June had raised £3,415 for the Fenny Hospice, against £2,960 raised by her predecessor's event the year before.
S: £3,415 for the Fenny Hospice, against £2,960

N unanswerable: what will the Civic Service raise?

Q date: when's the chairman's church service
A: Her Civic Service would be held on 22 September at St Wystan's Church.
S: 22 September

Q decision: when will the parking petition be looked at by the cabinet?
A: | A | Free parking after 3 pm in Fennymarket | Mrs J Lumley | 1,842 | Yes | Debated; referred to Cabinet 10 September |
S: referred to Cabinet 10 September

N unanswerable: what did Cabinet decide on free parking on 10 September?
