Q fact-text: How high did the tide get at Saltreath Quay?
A: At 19.42 on Thursday 5 December 2013 the tide at Saltreath Quay reached 5.86 metres above Ordnance Datum, eleven centimetres higher than in January 1953.
S: 5.86 metres above Ordnance Datum

Q comparison: 2013 tide compared with 1953
A: At 19.42 on Thursday 5 December 2013 the tide at Saltreath Quay reached 5.86 metres above Ordnance Datum, eleven centimetres higher than in January 1953.
S: eleven centimetres higher than in January 1953

Q date: when did the EA issue the severe flood warning?
A: The Environment Agency (EA) had issued a flood alert at 06.15 the day before and a severe flood warning at 13.20 on the day.
S: 13.20 on the day

Q fact-text: homes flooded on 5 December
A: Some 1,460 properties lay in the area of the severe warning, and 318 homes and 97 businesses were in fact flooded, the worst hit streets being Fish Row, Salthouse Lane and Marsh Terrace.
S: 318 homes

Q paraphrase: how many shops and firms got flooded?
A: Some 1,460 properties lay in the area of the severe warning, and 318 homes and 97 businesses were in fact flooded, the worst hit streets being Fish Row, Salthouse Lane and Marsh Terrace.
S: 97 businesses

Q fact-text: Did anybody die in the surge?
A: Nobody was killed; two people were taken to hospital, one with hypothermia and one with a broken wrist.
S: Nobody was killed

Q comparison: homes flooded in 2007 against 2013
A: Some 1,460 properties lay in the area of the severe warning, and 318 homes and 97 businesses were in fact flooded, the worst hit streets being Fish Row, Salthouse Lane and Marsh Terrace.
A: In the surge of November 2007, when the tide reached 5.31 metres, 41 homes had been flooded.
S: 318 homes
S: 41 homes

Q reason: Why did the control centre open late?
A: The delay of ten minutes came about because the room was being used for staff training.
S: the room was being used for staff training

Q definition: what does SCG stand for
A: The Strategic Co-ordinating Group (SCG), chaired by Assistant Chief Constable Neville Strake, met at 15.30 and resolved upon evacuation of the severe warning area at 16.05.
S: Strategic Co-ordinating Group

Q definition: ECC?
A: The Council opened its Emergency Control Centre (ECC) at 14.00, although the plan calls for this to be done within thirty minutes of a severe warning.
S: Emergency Control Centre

Q definition: Who or what is the EPM?
A: Report presented by the Emergency Planning Manager (EPM), Ms Rhona Whitlaw
S: Emergency Planning Manager

Q who-said: Who chaired the strategic group on the night?
A: The Strategic Co-ordinating Group (SCG), chaired by Assistant Chief Constable Neville Strake, met at 15.30 and resolved upon evacuation of the severe warning area at 16.05.
S: Assistant Chief Constable Neville Strake

Q comparison: people at the rest centres compared with what the plan assumes
A: Of those asked to leave about 900 did so, 412 of whom registered at the three rest centres; the plan assumes that 15 per cent of those evacuated will need shelter, that is 520 people.
S: 412 of whom registered at the three rest centres
S: 520 people

Q fact-text: how many people actually left their homes
A: Of those asked to leave about 900 did so, 412 of whom registered at the three rest centres; the plan assumes that 15 per cent of those evacuated will need shelter, that is 520 people.
S: about 900

Q reason: why was Kilnwick sports hall nearly empty all night?
A: The centre at Harbour Academy was full by 18.30 while that at Kilnwick Sports Hall had only 37 people in it all night, chiefly since the police cordon had cut off the road by which most would have gone there.
S: the police cordon had cut off the road by which most would have gone there

Q fact-text: how many sandbags were handed out
A: The Council had 6,000 in stock and gave out 4,350, a good half of them after the water had begun to fall.
S: 4,350

Q reason: why did crews give out sandbags against the rules?
A: Its policy, set in 2008, is that sandbags are kept for protecting vital services and not for private houses, but the policy was not followed, because crews were stopped in the street and could not refuse.
S: crews were stopped in the street and could not refuse

Q paraphrase: does the council give sandbags for houses?
A: Its policy, set in 2008, is that sandbags are kept for protecting vital services and not for private houses, but the policy was not followed, because crews were stopped in the street and could not refuse.
S: sandbags are kept for protecting vital services and not for private houses

Q comparison: flood board grant: what residents wanted and what is recommended
A: It is recommended that the policy be kept, that it be explained to residents every October, and that a grant of up to £500 a household be offered for flood boards; the Marsh Terrace Residents' Group wished for £1,500.
S: £500 a household
S: £1,500

Q fact-text: how many flooded homes had no contents insurance
A: Eighty-seven of the 318 flooded homes were uninsured for contents.
S: Eighty-seven

Q reason: Why did the council's website go down that night?
A: The Council's website failed at 17.10 and was not restored until 21.45, as it is hosted in the basement at Quay House, which itself took in water.
S: it is hosted in the basement at Quay House, which itself took in water

Q fact-text: what time was the website back up
A: The Council's website failed at 17.10 and was not restored until 21.45, as it is hosted in the basement at Quay House, which itself took in water.
S: 21.45

Q reason: Why were the sirens taken down?
A: The sirens, of which there had been eleven, were taken down in 2010 to save £16,000 a year.
S: to save £16,000 a year

Q decision: did the Executive agree to put the sirens back in 2011?
A: The Board recommended in 2011 that they be put back and the Executive declined; the Environment Agency's telephone service has 64 per cent of the properties at risk on its register, compared with 47 per cent in 2010.
S: the Executive declined

Q comparison: share of at-risk properties on the phone warning register, then and now
A: The Board recommended in 2011 that they be put back and the Executive declined; the Environment Agency's telephone service has 64 per cent of the properties at risk on its register, compared with 47 per cent in 2010.
S: 64 per cent of the properties at risk on its register, compared with 47 per cent in 2010

Q fact-text: Are the sirens going to be brought back?
A: In the light of the consultation it is recommended that sirens not be put back, but that trained flood wardens be recruited for each of fourteen streets.
S: sirens not be put back

Q reason: why did it take so long to put the lists of vulnerable people together
A: Lists were held by adult social care, the electricity company and the health trust, and it took three hours and a quarter to bring them together, as each used another format.
S: each used another format

Q paraphrase: was the old lady in salthouse lane alright?
A: One resident of Salthouse Lane, aged 88, was found by a neighbour at six in the morning upstairs and unharmed; she was on the health trust's list but not on the Council's.
S: unharmed

Q comparison: time to make the joint list in the exercise against the aim and on the night
A: In an exercise on 20 February, Exercise Grey Heron, a joint list was made in 38 minutes, against the aim of 45.
A: Lists were held by adult social care, the electricity company and the health trust, and it took three hours and a quarter to bring them together, as each used another format.
S: 38 minutes, against the aim of 45

Q fact-text: Which body has still to sign the data protocol?
A: A protocol for data sharing has been signed since by four of the five bodies, and the fifth, the ambulance service, has promised to sign in April.
S: the ambulance service

Q comparison: how many families are still out of their homes compared with christmas?
A: On 14 March, 109 households were still out of their homes, having been 246 at Christmas.
S: 109 households were still out of their homes, having been 246 at Christmas

Q paraphrase: do flooded people pay council tax while their house is empty
A: The council tax of flooded homes has been set at nil for as long as they are empty, at a cost of £74,000.
S: set at nil for as long as they are empty

Q fact-text: how much did the Mayor's Appeal raise
A: The Mayor's Appeal raised £188,400, of which £151,000 has been paid out in 203 grants; the balance is kept back for those who have not yet had their insurance settlement.
S: £188,400

Q reason: why hasn't all the appeal money been given out?
A: The Mayor's Appeal raised £188,400, of which £151,000 has been paid out in 203 grants; the balance is kept back for those who have not yet had their insurance settlement.
S: the balance is kept back for those who have not yet had their insurance settlement

Q fact-text: How many firms have shut for good?
A: Three businesses have closed for good, and the Saltreath Smokehouse, with 26 jobs, is to move to Kilnwick.
S: Three

Q fact-text: expected total cost to the council
A: The Council's own cost was £1.37 million to the end of February, and it is expected to come to £1.62 million.
S: £1.62 million

Q comparison: Bellwin rate in the past and this time
A: Under the Bellwin Scheme the Government pays for eligible spending above a threshold, which for Saltreath is £304,000; the rate was 85 per cent in the past but has been raised to 100 per cent for this event.
S: the rate was 85 per cent in the past but has been raised to 100 per cent for this event

Q reason: why can't the sea wall damage be claimed from Bellwin
A: Damage to roads and to the sea wall at Coble Steps is not eligible, as it is capital, and £430,000 has been asked of the Department for Transport.
S: it is capital

Q date: when was the Bellwin claim sent in?
A: The claim of £877,000 was sent on 28 February.
S: 28 February

Q comparison: are reserves above the minimum
A: General reserves stand at £9.8 million against a minimum of £8 million.
S: £9.8 million against a minimum of £8 million

Q comparison: continuity plans out of date now and when audit looked
A: Internal Audit found in May 2013 that nine of 26 service continuity plans were out of date; at the time of writing there are four.
S: nine of 26
S: at the time of writing there are four

Q comparison: extra emergency planning posts: how many did the manager ask for, how many recommended?
A: The Board is asked to support the 24 recommendations in the debrief, to recommend an additional post of Emergency Planning Officer at £38,000 (the EPM had asked for two), and to take a further report in September.
S: an additional post of Emergency Planning Officer at £38,000 (the EPM had asked for two)

Q date: when does the Executive consider this?
A: The Executive will consider the matter on 15 April.
S: 15 April

Q list: which response standards were not met on the night
A: | 14.00 | Control Centre open | 30 minutes | 40 minutes | No |
A: | 15.30 | Strategic group meets | 120 minutes | 130 minutes | No |
A: | 16.35 | Vulnerable people list ready | 60 minutes | 195 minutes | No |
A: | 19.00 | Evacuation complete | 19.00 | 19.25 | No |

Q fact-table: how quickly was the first rest centre staffed
A: | 14.30 | First rest centre staffed | 90 minutes | 85 minutes | Yes |
S: 85 minutes

Q fact-table: standard for getting the severe warning to the duty officer
A: | 13.20 | Severe warning to duty officer | 10 minutes | 4 minutes | Yes |
S: 10 minutes

Q fact-table: when was the evacuation actually complete?
A: | 19.00 | Evacuation complete | 19.00 | 19.25 | No |
S: 19.25

Q fact-table: homes flooded in Quayside in 2013
A: | Quayside | 208 | 7 | 44 | 12 | 6 | 2 |
S: 44

Q fact-table: how many households in Marsh Terrace are still not home
A: | Marsh Terrace | 96 | 9 | 63 | 25 | 3 | 4 |
S: 25

Q fact-table: homes warned in Kilnwick
A: | Kilnwick | 265 | 0 | 21 | 4 | 5 | 2 |
S: 265

Q fact-table: flood wardens trained at Coble Steps
A: | Coble Steps | 57 | 0 | 19 | 6 | 2 | 0 |
S: 0

Q comparison: Fish Row homes flooded, 2007 and 2013
A: | Fish Row | 112 | 14 | 81 | 34 | 4 | 3 |
S: 14
S: 81

Q fact-table: which street has more trained wardens than it asked for?
A: | Marsh Terrace | 96 | 9 | 63 | 25 | 3 | 4 |
S: Marsh Terrace

Q fact-table: salthouse lane wardens wanted
A: | Salthouse Lane | 140 | 11 | 76 | 27 | 4 | 1 |
S: 4

Q fact-table: who is responsible for raising the wall at Coble Steps
A: | 17 Raise sea wall at Coble Steps | EA | 2016 | Bid for £2.1 million |
S: EA

Q fact-table: status of recommendation on moving the web hosting
A: | 3 Move web hosting out of Quay House | ICT Manager | June 2014 | Contract let |
S: Contract let

Q fact-table: due date second access road kilnwick
A: | 8 Second access road to Kilnwick rest centre | Highways Manager | December 2014 | Feasibility only |
S: December 2014

Q fact-table: Have the extra camp beds been bought?
A: | 22 Camp beds, 200 more | EPM | January 2014 | Done |
S: Done

Q fact-table: which debrief action is overdue
A: | 20 Continuity plans brought up to date | All Heads of Service | February 2014 | Overdue; four outstanding |
S: Continuity plans brought up to date

Q paraphrase: can you bring your dog to a rest centre next time?
A: | 11 Pets at rest centres | Environmental Health Manager | May 2014 | Agreed with RSPCA branch |
S: Agreed with RSPCA branch

Q fact-text: How many questionnaires came back?
A: Questionnaires were taken to every home in the severe warning area and 507 were returned, a rate of 35 per cent; drop-in sessions were held at the Fishermen's Mission on 21 and 28 January.
S: 507

Q fact-text: number warned by telephone
A: Of the 507, 392 had received a warning, 241 by telephone and 151 from an officer or a neighbour.
S: 241

Q fact-text: what share of residents want sirens
A: Sixty-two per cent would like the sirens back, 23 per cent would not and the others did not say.
S: Sixty-two per cent

Q reason: Why did people stay put when told to leave?
A: Asked why they had stayed at home when told to go, 118 answered; 49 did not believe that the water would come, 33 would not leave a pet, 21 were afraid of looters and 15 could not walk to the bus.
S: 49 did not believe that the water would come

Q comparison: rating of the council after the flood vs on the night
A: Seventy-three per cent rated the Council's response after the flood as good or very good, but only 38 per cent its response on the night.
S: Seventy-three per cent
S: only 38 per cent

Q who-said: Who thought the warning call was somebody selling windows?
A: Mrs Dorcas Haxby of Fish Row, whose shop was under four feet of water, said: "I had a call at half past one and thought it was somebody selling windows."
S: Mrs Dorcas Haxby

Q comparison: rates relief for the Dogger Inn, asked and given
A: Mr Ludo Pinchbeck, landlord of the Dogger Inn, complained that the road had stayed shut until 19 December, two days before Christmas trade was over in his view, and he asked for business rates relief, which was given for three months, not for the six he wanted.
S: given for three months, not for the six he wanted

Q who-said: who said the hall was opened, heated and forgotten
A: Kilnwick Parish Council thought that its sports hall had been "opened, heated and forgotten."
S: Kilnwick Parish Council

Q who-said: Did anyone object to raising the sea wall?
A: The Royal Yacht Club objected to the raising of the sea wall, as it would block the view from its terrace; no other body was against.
S: The Royal Yacht Club

Q who-said: who warned about low mood among displaced people?
A: Dr Ines Calloway, the Director of Public Health, warned that low mood among those still displaced was as great a danger as damp, and that counselling should go on until the summer.
S: Dr Ines Calloway

Q fact-text: Is the council planning to sell Quay House?
A: The Leader, Cllr Philippa Garth, replied that it was not, but that the basement would not be used again for computers.
S: it was not

Q paraphrase: whats happening with the library?
A: Cllr Garth said that it had lost 7,000 books, that a mobile library stood in the car park on Mondays and Fridays, and that it was hoped to open again on 2 June.
S: it was hoped to open again on 2 June

Q date: when will the hole by the Dogger be mended
A: Mr Teale then asked about the hole in the road outside the Dogger Inn; it had been caused by a burst drain, was the property of the water company and would be filled by 11 April.
S: 11 April

Q fact-text: has anyone been charged with looting?
A: Miss Xanthe Lumb asked if anyone had been charged with looting; the Police had made two arrests, the Board was told, but no charge had been brought.
S: no charge had been brought

N unanswerable: How many businesses were flooded in Fish Row?

N unanswerable: what did the RSPCA crates cost?

N unanswerable: how many books did the library have before the flood

N unanswerable: households out of their homes at the end of January

N unanswerable: who was arrested for looting?

N unanswerable: cost of bringing the sirens back

N unanswerable: How many pets drowned?

N unanswerable: which four continuity plans are out of date

N unanswerable: total insurance payouts to residents

N unanswerable: homes flooded in 1953

N unanswerable: name of the 88-year-old in Salthouse Lane

N unanswerable: which three businesses closed for good

N unanswerable: what will raising the wall do to house prices

N unanswerable: how many people were at Harbour Academy that night

N false-premise: Why did the ambulance service refuse to share its list?

N false-premise: when did the Department for Transport approve the £430,000?

N false-premise: Why was the Fishermen's Mission rest centre closed early?

N false-premise: when were the sirens put back in Fish Row

N false-premise: Why did the Smokehouse reopen at the Quay?

N false-premise: Who resigned over the sandbags?

Q paraphrase: what time did they tell folk to clear out
A: The Strategic Co-ordinating Group (SCG), chaired by Assistant Chief Constable Neville Strake, met at 15.30 and resolved upon evacuation of the severe warning area at 16.05.
S: 16.05

Q paraphrase: how many of us got a phonecall about the water
A: Of the 507, 392 had received a warning, 241 by telephone and 151 from an officer or a neighbour.
S: 241 by telephone

Q paraphrase: whos in charge of putting things right after the flood
A: The Recovery Group, chaired by the Director of Communities, Mr Alban Threlfall, met daily until 20 December and weekly since.
S: Mr Alban Threlfall

Q paraphrase: did the kids on school buses get home ok and by when
A: | 17.40 | Last school bus accounted for | 18.00 | 17.40 | Yes |
S: 17.40

Q paraphrase: hows the volunteer flood people thing going
A: So far 31 people have volunteered, of whom 12 are trained.
A: | 14 Flood warden scheme | EPM | October 2014 | Twelve trained |
S: 12 are trained

Q paraphrase: did they take away our knackered sofas for free
A: Sixty-four tonnes of ruined furniture were taken away without charge.
S: without charge
