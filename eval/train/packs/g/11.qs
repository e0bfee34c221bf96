Q fact-text: How many 18 to 21 year olds were on the leaving care team's books at the end of March 2010?
A: The Leaving Care Manager, Sylvester Rudge, said the team had 94 young people aged 18 to 21 on its books at 31st March 2010.
S: 94

Q fact-text: suitable accommodation rate march 2010
A: Eighty-one were in accommodation judged suitable (86%), six were in custody, four were in bed and breakfast and three had lost touch.
S: 86%

Q fact-text: suitably housed the year before (march 2009)
A: The year before, 79 of 90 had been suitably housed (88%).
S: 88%

Q fact-text: What share of former relevant young people were suitably housed at 30 September?
A: Of 99 former relevant young people 83 (84%) were in suitable accommodation, seven were in custody, three in bed and breakfast and six could not be found.
S: 84%

Q fact-text: target for suitable accommodation
A: The Council's target is 92% and the average of similar authorities 89%.
S: 92%

Q comparison: How do similar authorities do on suitable housing for care leavers?
A: The Council's target is 92% and the average of similar authorities 89%.
A: Of 99 former relevant young people 83 (84%) were in suitable accommodation, seven were in custody, three in bed and breakfast and six could not be found.
S: the average of similar authorities 89%

Q who-said: Who said that one young person in bed and breakfast was one too many?
A: Cllr Slipper said that one young person in bed and breakfast was one too many, and asked for a list of every such stay since January.
S: Cllr Slipper

Q fact-text: grant sum asked for by leaving care manager in May
A: Mr Rudge asked that the grant be raised from £1,200 to £1,800, the sum paid in the neighbouring city.
S: £1,800

Q decision: What level of setting-up-home grant did the Panel recommend in May?
A: The Panel **recommended** £1,500, Cllr Outhwaite dissenting.
S: £1,500

Q decision: At what amount did Cabinet fix the setting up home grant?
A: Cabinet on 13th July had fixed the grant at £1,600 from 1st August, for those leaving care on or after that day.
S: £1,600

Q fact-text: how much could finance find for the grant
A: Finance could find only £1,400.
S: £1,400

Q paraphrase: how much do they give you now to kit out your first flat
A: Cabinet on 13th July had fixed the grant at £1,600 from 1st August, for those leaving care on or after that day.
S: £1,600

Q fact-text: old grant amount before the rise
A: Mr Rudge asked that the grant be raised from £1,200 to £1,800, the sum paid in the neighbouring city.
S: £1,200

Q who-said: who disagreed with the 1,500 recommendation
A: The Panel **recommended** £1,500, Cllr Outhwaite dissenting.
S: Cllr Outhwaite

Q paraphrase: what did the lad who'd been in care spend on a bed, a cooker and a carpet
A: Craig N. said that a cooker, a bed and a carpet had cost him £1,130 before he bought a curtain.
S: £1,130

Q date: From when does the new setting-up grant apply?
A: Cabinet on 13th July had fixed the grant at £1,600 from 1st August, for those leaving care on or after that day.
S: from 1st August

Q who-said: Who thought the starting date for the grant unfair on earlier leavers?
A: Pauline Yardley thought this hard upon the 17 who had moved in the four months before.
S: Pauline Yardley

Q fact-text: number who moved out in the four months before the higher grant
A: Pauline Yardley thought this hard upon the 17 who had moved in the four months before.
S: 17

Q fact-text: EET rate in May report
A: Fifty-two of 94 (55%) were in EET, the target being 62%.
S: 55%

Q fact-text: EET at 31 july 2010
A: At 31st July 49 of 97 (51%) were in EET.
S: 51%

Q fact-text: What is the target for education, employment and training?
A: Fifty-two of 94 (55%) were in EET, the target being 62%.
S: 62%

Q reason: Why did EET drop over the summer?
A: The fall was put down to the end of the Future Jobs Fund placements, 11 in all, of which four had led to employment.
S: the end of the Future Jobs Fund placements

Q paraphrase: how many of the jobs fund places turned into proper work
A: The fall was put down to the end of the Future Jobs Fund placements, 11 in all, of which four had led to employment.
S: four had led to employment

Q fact-text: care leavers at university in May 2010
A: Nine were at university, the highest number the Council had ever had.
S: Nine

Q fact-text: How many care leavers are at university this autumn term?
A: *Mr Rudge's written answer:* twelve, one of whom is in her final year, and a further two have deferred.
S: twelve

Q reason: why did the council have so few care leavers on its own staff?
A: Cllr Rafiq asked why the Council itself employed only three; the reply was that its medical form put young people off.
S: its medical form put young people off

Q paraphrase: how many care leavers had jobs at the town hall
A: Cllr Rafiq asked why the Council itself employed only three; the reply was that its medical form put young people off.
S: only three

Q fact-text: places and weekly price under the Hearth & Key contract in May
A: It was reported that Hearth & Key, which provides 22 places at £186 a week, had given notice that it wished to end the contract on 30th September 2010.
S: 22 places at £186 a week

Q fact-text: new weekly price hearth and key
A: Hearth & Key had been persuaded to go on until 31st December at £204 a week.
S: £204 a week

Q date: When did Hearth & Key first want to finish?
A: It was reported that Hearth & Key, which provides 22 places at £186 a week, had given notice that it wished to end the contract on 30th September 2010.
S: 30th September 2010

Q date: Until when has Hearth & Key agreed to carry on, as reported in September?
A: Hearth & Key had been persuaded to go on until 31st December at £204 a week.
S: 31st December

Q date: To what date does the Commissioner want the Hearth & Key extension lengthened?
A: The Commissioner recommends Option 2, and asks that Hearth & Key's extension be lengthened from 31st December to 31st March 2011 to cover the gap.
S: 31st March 2011

Q fact-text: b&b stays january to july 2010
A: The list asked for in May showed 11 stays by seven young people between 1st January and 31st July, the longest being 37 nights at the Alma Hotel, Derwentshaw.
S: 11 stays by seven young people

Q paraphrase: whats the longest anyone was stuck in a hotel
A: The list asked for in May showed 11 stays by seven young people between 1st January and 31st July, the longest being 37 nights at the Alma Hotel, Derwentshaw.
S: 37 nights at the Alma Hotel, Derwentshaw

Q fact-text: What limit on bed and breakfast stays did Cllr Slipper move?
A: Cllr Slipper **moved** that no stay exceed 14 nights.
S: no stay exceed 14 nights

Q decision: What did the Panel agree about bed and breakfast stays in September?
A: It was **agreed** instead that every stay over seven nights be reported to the Director by name.
S: every stay over seven nights be reported to the Director by name

Q who-said: who said a limit without rooms was only a sentence?
A: Cllr Haddow observed that a limit without rooms was only a sentence.
S: Cllr Haddow

Q reason: How had most of the seven come to be in bed and breakfast?
A: Mr Rudge said that five of the seven had been asked to leave supported lodgings.
S: five of the seven had been asked to leave supported lodgings

Q fact-text: estimated council run lodgings cost as told in September
A: Cllr Outhwaite asked whether the Council could run the lodgings itself; the Strategic Commissioner, Imelda Frayne, thought that it could, at about £191 a week, but not before April 2011.
S: £191 a week

Q fact-text: What does the report now estimate for a Council-run lodgings place?
A: Option 2 is a Council-run scheme of 24 places at an estimated £193 a week, and would need two staff.
S: £193 a week

Q date: When was the earliest the Council could run lodgings itself?
A: Cllr Outhwaite asked whether the Council could run the lodgings itself; the Strategic Commissioner, Imelda Frayne, thought that it could, at about £191 a week, but not before April 2011.
S: not before April 2011

Q who-said: Who asked if the Council might run the lodgings?
A: Cllr Outhwaite asked whether the Council could run the lodgings itself; the Strategic Commissioner, Imelda Frayne, thought that it could, at about £191 a week, but not before April 2011.
S: Cllr Outhwaite

Q fact-text: health summaries completed at september
A: The nurse for children looked after, Sister Agnes Kettle, reported that 68 of 97 had a leaving care health summary.
S: 68 of 97

Q fact-table: how many care leavers have a dentist
A: | B5 | Count of those with a dentist | Sister Kettle | 4 Nov | 58 of 99 |
S: 58 of 99

Q definition: What is a relevant child?
A: A "relevant child" is one of 16 or 17 who has left care after being looked after for at least 13 weeks since the age of 14; a "former relevant child" is the same young person from 18 to 21, or to 24 if in an agreed course of education.
S: one of 16 or 17 who has left care after being looked after for at least 13 weeks since the age of 14

Q definition: former relevant child meaning
A: A "relevant child" is one of 16 or 17 who has left care after being looked after for at least 13 weeks since the age of 14; a "former relevant child" is the same young person from 18 to 21, or to 24 if in an agreed course of education.
S: the same young person from 18 to 21, or to 24 if in an agreed course of education

Q fact-text: total young people with the team at end September 2010
A: The team's 141 young people at 30th September 2010 were made up of 28 still looked after at 16 or 17, 14 relevant children and 99 former relevant.
S: 141

Q fact-text: How many relevant children (16-17, left care) are there?
A: The team's 141 young people at 30th September 2010 were made up of 28 still looked after at 16 or 17, 14 relevant children and 99 former relevant.
S: 14 relevant children

Q fact-text: team's total two years earlier
A: Two years earlier there had been 117 in all.
S: 117

Q paraphrase: how many young ones does each adviser have on their plate, really
A: Six personal advisers (PAs) and one senior share the 141, each PA therefore having 20 to 24.
S: 20 to 24

Q fact-text: What caseload figure were members given in May?
A: Members were told in May that the figure was 17, which left out those under 18.
S: 17

Q reason: why was the caseload figure given in may too low
A: Members were told in May that the figure was 17, which left out those under 18.
S: which left out those under 18

Q fact-text: How many could not be found at 30 September?
A: Of 99 former relevant young people 83 (84%) were in suitable accommodation, seven were in custody, three in bed and breakfast and six could not be found.
A: | Not known | 4 | 3 | 3 | 6 | No |
S: six could not be found

Q fact-text: attendance at Cardboard Box day
A: Forty-four came to the "Cardboard Box" day on 16th August at the Corn Mill.
S: Forty-four

Q list: What did young people ask for at the Cardboard Box day?
A: They asked, in order, for a named person out of hours, the grant to be paid in money instead of vouchers, and a key to the same house as a friend.
S: a named person out of hours, the grant to be paid in money instead of vouchers, and a key to the same house as a friend

Q paraphrase: what was the first thing care leavers wanted
A: They asked, in order, for a named person out of hours, the grant to be paid in money instead of vouchers, and a key to the same house as a friend.
S: a named person out of hours

Q date: when was the cardboard box day held?
A: Forty-four came to the "Cardboard Box" day on 16th August at the Corn Mill.
S: 16th August

Q fact-text: how many promises in Craig's charter
A: Craig N. has since drafted a charter of nine promises.
S: nine promises

Q fact-text: price range from the three organisations under Option 1
A: Option 1 is to re-tender for 22 places; the three organisations indicate prices between £199 and £228 a week.
S: between £199 and £228 a week

Q fact-text: How many places would the Council scheme have?
A: Option 2 is a Council-run scheme of 24 places at an estimated £193 a week, and would need two staff.
S: 24 places

Q paraphrase: who'd the landladies rather work for
A: Hosts themselves, of whom 15 of 19 replied, preferred the Council (9) to another organisation (2); four did not mind.
S: preferred the Council (9) to another organisation (2)

Q fact-text: option 2 full year cost
A: Option 2 would cost £241,000 in a full year, £19,000 more than was budgeted for the present contract.
S: £241,000

Q fact-text: How much more than budget would Option 2 be?
A: Option 2 would cost £241,000 in a full year, £19,000 more than was budgeted for the present contract.
S: £19,000

Q paraphrase: where will they find the extra 19 grand
A: The difference would be found from bed and breakfast, on which £31,400 was spent in 2009/10.
S: bed and breakfast, on which £31,400 was spent in 2009/10

Q fact-text: leaving care budget 2010/11 revised
A: The leaving care budget in 2010/11 is £1,284,000, and it is £46,000 overspent in forecast, after £70,000 was taken out of it in July as part of the in-year reductions in Area Based Grant.
A: | Total | 1,238,100 | 1,318,200 | 1,354,000 | 1,284,000 | 664,900 | 1,330,000 |
S: £1,284,000

Q reason: Why was £70,000 taken out of the leaving care budget in July?
A: The leaving care budget in 2010/11 is £1,284,000, and it is £46,000 overspent in forecast, after £70,000 was taken out of it in July as part of the in-year reductions in Area Based Grant.
S: as part of the in-year reductions in Area Based Grant

Q fact-text: min number of hosts needed to transfer
A: If fewer than 16 hosts agree to transfer, the scheme could not open.
S: 16

Q fact-text: What would an additional PA post cost?
A: If the regulations set a lower caseload for PAs, one extra post (£33,500) would be needed, for which there is no provision.
S: £33,500

Q decision: What does the report want Cabinet to promise care leavers applying for council jobs?
A: That Cabinet be advised (i) to adopt Option 2; (ii) to pay the grant wholly in money after a planning meeting; (iii) to guarantee an interview to every care leaver who meets the essential criteria for a Council post; and (iv) to adopt the charter.
S: to guarantee an interview to every care leaver who meets the essential criteria for a Council post

Q fact-table: supported lodgings numbers at march 2010
A: | Supported lodgings | 14 | 15 | 12 | 11 | Yes |
S: 15

Q fact-table: How many were in their own council or association tenancy at 30 September 2010?
A: | Own tenancy, council or association | 31 | 34 | 35 | 37 | Yes |
S: 37

Q fact-table: b&b at 31 july 2010
A: | Bed and breakfast | 3 | 4 | 5 | 3 | No |
S: 5

Q paraphrase: how many of them were locked up in march 2009
A: | Custody | 4 | 6 | 6 | 7 | No |
S: 4

Q fact-table: living with former foster carer september
A: | Staying with former carer | 6 | 7 | 8 | 8 | Yes |
S: 8

Q fact-table: hostel or foyer march 2009
A: | Hostel or foyer | 9 | 8 | 9 | 9 | Yes |
S: 9

Q list: which kinds of accommodation count as unsuitable
A: | Bed and breakfast | 3 | 4 | 5 | 3 | No |
A: | Custody | 4 | 6 | 6 | 7 | No |
A: | Not known | 4 | 3 | 3 | 6 | No |

Q comparison: have supported lodgings numbers fallen since March 2009?
A: | Supported lodgings | 14 | 15 | 12 | 11 | Yes |
S: 11

Q fact-table: Forecast spend on setting-up grants
A: | Setting-up grants | 38,400 | 40,800 | 42,000 | 42,000 | 29,700 | 53,000 |
S: 53,000

Q fact-table: spent on bed and breakfast to 30 September
A: | Bed and breakfast | 19,700 | 31,400 | 14,000 | 14,000 | 17,800 | 31,000 |
S: 17,800

Q fact-table: Original budget for education support 2010/11
A: | Education support | 141,000 | 157,000 | 165,000 | 140,000 | 61,200 | 139,000 |
S: 165,000

Q fact-table: education support after the July cut
A: | Education support | 141,000 | 157,000 | 165,000 | 140,000 | 61,200 | 139,000 |
S: 140,000

Q fact-table: staff actual 2008/09 leaving care
A: | Staff | 402,000 | 418,500 | 431,000 | 431,000 | 214,300 | 428,000 |
S: 402,000

Q fact-table: What did weekly allowances come to in 2009/10?
A: | Weekly allowances | 118,000 | 122,500 | 140,000 | 110,000 | 53,600 | 100,000 |
S: 122,500

Q paraphrase: what are half-way flats likely to cost by year end
A: | Semi-independent units | 311,000 | 334,000 | 340,000 | 325,000 | 171,400 | 341,000 |
S: 341,000

Q fact-table: total forecast leaving care
A: | Total | 1,238,100 | 1,318,200 | 1,354,000 | 1,284,000 | 664,900 | 1,330,000 |
S: 1,330,000

Q fact-table: When does the new medical form start?
A: | A3 | Replace Council medical form | Head of Personnel | 30 July | New form from 1 Nov |
S: New form from 1 Nov

Q fact-table: hardship payment for the seventeen outcome
A: | B2 | Hardship payment for the 17 | Director of Finance | 4 Nov | Refused |
S: Refused

Q date: When were written terms with Hearth & Key signed?
A: | B3b | Written terms with Hearth & Key | Imelda Frayne | 17 Sept | Signed 29 Sept |
S: Signed 29 Sept

Q fact-table: how many stays over a week were reported in september
A: | B1 | Report of stays over 7 nights | Sylvester Rudge | Monthly | One in Sept, none in Oct |
S: One in Sept

Q fact-text: How much does Mr Ogle say he is owed?
A: **D1** Mr Fenwick Ogle, landlord of four houses in Station Road, stated that the Council had owed him £2,310 in rent for care leavers since June.
S: £2,310

Q paraphrase: which landlord says the council hasn't paid the rent
A: **D1** Mr Fenwick Ogle, landlord of four houses in Station Road, stated that the Council had owed him £2,310 in rent for care leavers since June.
S: Mr Fenwick Ogle

Q fact-text: how fast was the rent complaint to be dealt with
A: *The Chair* promised that it would be looked into within five working days.
S: within five working days

Q paraphrase: how many of the care leavers are mums or dads already
A: *Mr Rudge's written answer:* fourteen, of whom 11 are mothers; in two cases the child is itself looked after.
S: fourteen

Q fact-table: Who decides on extending the Hearth & Key contract?
A: | 14 Dec 2010 | Hearth & Key: extension of contract | Cabinet Member for Children | Private |
S: Cabinet Member for Children

Q date: When will Cabinet make the final decision on A Home and a Start?
A: | 7 Dec 2010 | "A Home and a Start": final decision | Cabinet | Public |
S: 7 Dec 2010

Q list: Which forward programme items will be decided in private?
A: | 14 Dec 2010 | Hearth & Key: extension of contract | Cabinet Member for Children | Private |
A: | 10 Feb 2011 | Purchase of 3 Alma Terrace for shared flats | Cabinet | Private |

Q fact-table: what are they planning to buy for shared flats
A: | 10 Feb 2011 | Purchase of 3 Alma Terrace for shared flats | Cabinet | Private |
S: Purchase of 3 Alma Terrace for shared flats

N unanswerable: How many care leavers were in custody in March 2008?

N unanswerable: Which three organisations answered the advertisement?

N unanswerable: What are the nine promises in the charter?

N unanswerable: How much would Option 3 cost a week?

N unanswerable: Why did Hearth & Key want to end the contract?

N unanswerable: how much is the asking price of 3 Alma Terrace

N unanswerable: Who seconded Cllr Slipper's motion on the 14-night limit?

N unanswerable: EET rate at 30 September 2010

N unanswerable: How many of the young people in bed and breakfast were under 18?

N unanswerable: names of the 17 who got no hardship payment

N unanswerable: What did the Alma Hotel charge per night?

N unanswerable: how many care leavers does the neighbouring city have

N false-premise: When did the 14-night limit on bed and breakfast come into force?

N false-premise: Why did Cabinet accept the Panel's figure of £1,500?

N false-premise: When will the hardship payment for the 17 be made?

N false-premise: Why do the hosts prefer another organisation to the Council?

N false-premise: How many leaflets did the young people ask for?

Q paraphrase: how many of the young ones have a decent roof over them at the end of september
A: Of 99 former relevant young people 83 (84%) were in suitable accommodation, seven were in custody, three in bed and breakfast and six could not be found.
S: 83 (84%)

Q paraphrase: how many of them were in prison in the autumn count
A: Of 99 former relevant young people 83 (84%) were in suitable accommodation, seven were in custody, three in bed and breakfast and six could not be found.
A: | Custody | 4 | 6 | 6 | 7 | No |
S: seven were in custody

Q paraphrase: what put care leavers off working for the council
A: Cllr Rafiq asked why the Council itself employed only three; the reply was that its medical form put young people off.
S: its medical form put young people off

Q paraphrase: what's the chairman's line on banning long hotel stays
A: Cllr Haddow observed that a limit without rooms was only a sentence.
S: a limit without rooms was only a sentence

Q paraphrase: how many kids moved out too early to get the bigger payment
A: Pauline Yardley thought this hard upon the 17 who had moved in the four months before.
S: 17

Q paraphrase: is there anything set by if they need another adviser
A: If the regulations set a lower caseload for PAs, one extra post (£33,500) would be needed, for which there is no provision.
S: for which there is no provision

Q paraphrase: how much over is the leaving care pot likely to be
A: The leaving care budget in 2010/11 is £1,284,000, and it is £46,000 overspent in forecast, after £70,000 was taken out of it in July as part of the in-year reductions in Area Based Grant.
S: £46,000 overspent

Q paraphrase: how many more staff would the council need to run its own digs
A: Option 2 is a Council-run scheme of 24 places at an estimated £193 a week, and would need two staff.
S: would need two staff

Q paraphrase: which way do they say cabinet should go on lodgings
A: The Commissioner recommends Option 2, and asks that Hearth & Key's extension be lengthened from 31st December to 31st March 2011 to cover the gap.
S: Option 2

Q paraphrase: have the 17 who lost out been given a bit extra
A: | B2 | Hardship payment for the 17 | Director of Finance | 4 Nov | Refused |
S: Refused

Q paraphrase: how many have kids and are mums
A: *Mr Rudge's written answer:* fourteen, of whom 11 are mothers; in two cases the child is itself looked after.
S: 11 are mothers

Q paraphrase: how many have seen their teeth looked after by someone
A: | B5 | Count of those with a dentist | Sister Kettle | 4 Nov | 58 of 99 |
S: 58 of 99

Q fact-table: private tenancy july 2010
A: | Private tenancy | 12 | 11 | 13 | 12 | Yes |
S: 13

Q fact-table: living with family March 2009
A: | With family | 7 | 6 | 6 | 6 | Yes |
S: 7

Q fact-table: How many were in custody at 31 July 2010?
A: | Custody | 4 | 6 | 6 | 7 | No |
S: 6

Q fact-table: supported lodgings spending forecast
A: | Supported lodgings | 208,000 | 214,000 | 222,000 | 222,000 | 116,900 | 238,000 |
S: 238,000

Q fact-table: setting-up grants actual 2008/09
A: | Setting-up grants | 38,400 | 40,800 | 42,000 | 42,000 | 29,700 | 53,000 |
S: 38,400

Q fact-table: What was the revised budget for weekly allowances in July?
A: | Weekly allowances | 118,000 | 122,500 | 140,000 | 110,000 | 53,600 | 100,000 |
S: 110,000

Q fact-table: bed & breakfast original budget
A: | Bed and breakfast | 19,700 | 31,400 | 14,000 | 14,000 | 17,800 | 31,000 |
S: 14,000

Q fact-table: staff spend to 30 sept
A: | Staff | 402,000 | 418,500 | 431,000 | 431,000 | 214,300 | 428,000 |
S: 214,300

Q fact-table: Who was to count how many have a dentist?
A: | B5 | Count of those with a dentist | Sister Kettle | 4 Nov | 58 of 99 |
S: Sister Kettle
