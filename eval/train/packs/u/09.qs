Q fact-text: how full are the old people's places we run ourselves
A: At 30 September 2019, 158 of the Authority's beds were occupied (74 %), compared with 181 a year before.
S: 74 %

Q paraphrase: how many pensioners had they taken in twelve months ago compared to now
A: At 30 September 2019, 158 of the Authority's beds were occupied (74 %), compared with 181 a year before.
S: 181

N unanswerable: how full are the private places

Q comparison: does it cost us more to do it ourselves than paying a private outfit
A: 4.2 The unit cost of a bed in-house was £884 a week in 2018/19, compared with £612 paid on average to independent providers for standard residential care and £698 for dementia care.
S: £884 a week in 2018/19, compared with £612

Q paraphrase: what do private ones get a week off us for someone losing their memory
A: 4.2 The unit cost of a bed in-house was £884 a week in 2018/19, compared with £612 paid on average to independent providers for standard residential care and £698 for dementia care.
S: £698

N unanswerable: what do private ones get a week off us for someone needing a nurse

Q reason: how come ours are so dear
A: The difference is attributable chiefly to vacant beds, to the Authority's terms of employment, and to the age of the buildings.
S: vacant beds, to the Authority's terms of employment, and to the age of the buildings

Q paraphrase: what would doing them all up come to
A: 4.3 Cabinet authorised consultation on 11 June 2019 upon three options: (A) retention and refurbishment at an estimated capital cost of £9.4 million; (B) transfer to a charitable provider; (C) closure of Aldersyke and Marram House, with retention of the remaining four.
S: £9.4 million

Q paraphrase: which ones do they want to shut?
A: 4.3 Cabinet authorised consultation on 11 June 2019 upon three options: (A) retention and refurbishment at an estimated capital cost of £9.4 million; (B) transfer to a charitable provider; (C) closure of Aldersyke and Marram House, with retention of the remaining four.
S: Aldersyke and Marram House

N unanswerable: which charity would take them over

Q date: when was the last day folk could have their say on the homes
A: Consultation extended from 24 June to 20 September.
S: 20 September

Q paraphrase: how many want the lot kept open
A: Option A was preferred by 71 %, B by 8 % and C by 15 %, the remainder having no preference.
S: 71 %

Q paraphrase: how popular was shutting two of em
A: Option A was preferred by 71 %, B by 8 % and C by 15 %, the remainder having no preference.
S: 15 %

N unanswerable: how popular was shutting two of em among the staff

Q paraphrase: what did the families of those who'd be turfed out say
A: Relatives of 46 of the 49 residents of the two homes in option C responded, all save two of whom favoured option A.
S: all save two of whom favoured option A

Q paraphrase: where do the unions stand
A: Trade unions opposed B and C.
S: opposed B and C

N unanswerable: did the unions threaten to walk out

Q reason: what's so wrong with aldersyke
A: Aldersyke lacks any bedroom with en-suite facilities, its lift is obsolete, and it has been unable to recruit a registered manager since February 2018.
S: lacks any bedroom with en-suite facilities, its lift is obsolete, and it has been unable to recruit a registered manager since February 2018

Q paraphrase: how long has aldersyke been without a proper boss
A: Aldersyke lacks any bedroom with en-suite facilities, its lift is obsolete, and it has been unable to recruit a registered manager since February 2018.
S: since February 2018

Q paraphrase: when did they have to get everyone out of marram because of water
A: Marram House lies in flood zone 3 and was evacuated in December 2015 and again in February 2018.
S: December 2015 and again in February 2018

N unanswerable: where were they all taken when marram was under water

N unanswerable: what did drying out marram cost

Q paraphrase: will they chuck nan out over christmas
A: 4.6 Should option C be approved no resident would be moved before 1 April 2020, nor between November and February in any year.
S: nor between November and February in any year

Q date: how soon could they shift nan at the earliest
A: 4.6 Should option C be approved no resident would be moved before 1 April 2020, nor between November and February in any year.
S: 1 April 2020

Q paraphrase: can nan stay with her pals
A: Groups of friends who wish to remain together would be accommodated so far as vacancies permit.
S: accommodated so far as vacancies permit

Q paraphrase: if the new place is dearer who coughs up
A: The Authority would meet any difference in fees for the lifetime of the resident.
S: The Authority would meet any difference in fees for the lifetime of the resident

N unanswerable: will they pay for a van to shift nan's furniture

Q paraphrase: how many could get the boot for good if two shut
A: There are 38 vacancies in the remaining homes and in the reablement service; it is anticipated that compulsory redundancies would not exceed twelve.
S: would not exceed twelve

Q fact-text: how many workers does it touch in all?
A: 4.7 Sixty-seven employees (51.3 full-time equivalents) would be affected.
S: Sixty-seven

N unanswerable: how much would pay-offs for the workers come to

Q paraphrase: what do they pocket every year once both are gone
A: 4.8 Annual revenue savings of £1.12 million would accrue from 2021/22 (£0.46 million in 2020/21).
S: £1.12 million

Q paraphrase: what's the land under aldersyke worth to them
A: Capital receipts from the two sites are estimated at £1.75 million, of which £1.3 million relates to Aldersyke.
S: £1.3 million

N unanswerable: who's buying the land under aldersyke

Q paraphrase: how much in the bank before dad pays for all of it
A: 5.1 A person possessing capital above £23,250 must meet the whole of the cost of residential care.
S: £23,250

Q paraphrase: dad's got 18 grand, how do they work out his bit
A: Between £14,250 and that figure, £1 a week is contributed for every £250.
S: £1 a week is contributed for every £250

Q paraphrase: will they make mum sell up while she still lives there
A: The value of the former home is disregarded for the first twelve weeks of permanent residence, and for as long as a spouse, a relative aged 60 or over, or a child under 18 remains in occupation.
S: for as long as a spouse, a relative aged 60 or over, or a child under 18 remains in occupation

Q paraphrase: how long do they leave the bungalow out of the sums to begin with
A: The value of the former home is disregarded for the first twelve weeks of permanent residence, and for as long as a spouse, a relative aged 60 or over, or a child under 18 remains in occupation.
S: the first twelve weeks

N unanswerable: do they leave dad's car out of the sums

Q definition: how does the pay when we sell the house thing work
A: 5.2 Under a Deferred Payment Agreement the Authority meets the fees and recovers them upon sale.
S: the Authority meets the fees and recovers them upon sale

Q paraphrase: what do they sting you to set up the pay-later deal
A: An arrangement fee of £720 and an annual administration fee of £105 are charged, with interest at 1.45 %.
S: £720

Q fact-text: how many families have a pay-later deal on the go
A: At 31 March 2019 there were 133 agreements outstanding with a total debt of £6.1 million.
S: 133

N unanswerable: how many families asked for a pay-later deal and got a no

Q paraphrase: how much pocket money is dad left with
A: 5.3 The Personal Expenses Allowance, which a resident retains from income, is £24.90 a week.
S: £24.90 a week

Q paraphrase: can granny pay extra herself for the room with the view
A: A third party may agree to pay a top-up for a more expensive room; a resident may not ordinarily pay it from the resident's own means.
S: a resident may not ordinarily pay it from the resident's own means

Q paraphrase: i signed my house over eight years back, so am i in the clear
A: There is no limit of seven years, as is commonly supposed.
S: There is no limit of seven years

Q paraphrase: how much have they clawed back off people who gave it away to dodge paying
A: In 2018/19 the Authority investigated 29 such cases and recovered £212,000.
S: £212,000

N unanswerable: how many were prosecuted for giving it away to dodge paying

Q fact-text: what mark did the inspectors give fellgate
A: 6.1 "We rated the home *requires improvement* overall.
S: requires improvement

Q paraphrase: is fellgate better or worse than the time before
A: 6.1 "We rated the home *requires improvement* overall.
A: At the previous inspection in January 2017 it was rated *good*.

Q paraphrase: which bit did fellgate flunk worst
A: The individual ratings are: safe, inadequate; effective, requires improvement; caring, good; responsive, requires improvement; well-led, requires improvement."
S: safe, inadequate

N unanswerable: what mark did fellgate get for its food hygiene

Q paraphrase: what went wrong with people's painkillers
A: On eleven occasions in August patches for pain had been applied late.
S: patches for pain had been applied late

Q paraphrase: how many were on shift after dark for all those old folk
A: Staffing at night was insufficient: two staff were on duty for 33 people, although the provider's own tool indicated three.
S: two staff

Q paraphrase: how long does gran lie there buzzing for help at 2 in the morning
A: Call bells were answered after a mean of seven minutes by day and sixteen by night."
S: sixteen by night

N unanswerable: how many were on shift by day at fellgate

Q who-said: who grumbled her dad hadn't been washed for weeks
A: A visiting daughter said that her father had not had a bath for three weeks.
S: A visiting daughter

Q paraphrase: is the grub any good there
A: Meals were praised.
S: Meals were praised

Q reason: why is there next to nothing to do most afternoons at fellgate
A: Activities were confined to two afternoons since the departure of the co-ordinator in May."
S: the departure of the co-ordinator in May

N unanswerable: why did the fun-and-games lady leave fellgate

Q date: by when has fellgate got to sort it or else
A: 6.4 "We have issued a Warning Notice in respect of Regulation 12, with which the provider must comply by 31 January 2020.
S: 31 January 2020

Q paraphrase: are they still taking new people at fellgate
A: Admissions were voluntarily suspended on 9 September.
S: voluntarily suspended on 9 September

Q paraphrase: has the boss of fellgate done owt about nights
A: 6.5 The Registered Manager, Mrs Yolande Pickersgill, states that a third night carer has been engaged from 14 October and that a co-ordinator will commence in December.
S: a third night carer has been engaged from 14 October

N false-premise: when did the inspectors ban fellgate from taking new people

Q paraphrase: how many passed away soon after they were shifted from thornlea
A: The Corporate Director stated that six of 31 had died, a proportion no greater than in the homes not closed.
S: six of 31

Q who-said: who brought up the deaths after thornlea
A: 7.1 Councillor Whitlam asked how many residents had died within six months of the closure of Thornlea in 2016.
S: Councillor Whitlam

N unanswerable: why was thornlea shut

Q paraphrase: how long have people looking after family been hanging on for a break
A: 7.2 Mrs Threlfall reported that carers had waited up to five months for a respite bed.
S: up to five months

Q decision: what did they agree so i can get a break at the drop of a hat
A: It was RESOLVED that two beds at Cragside be so kept from 1 November, for a trial of six months.
S: two beds at Cragside be so kept from 1 November, for a trial of six months

N unanswerable: how often have the two spare beds been needed so far

Q decision: how much more will private owners get
A: Following discussion the proposal was amended to 3.2 % and agreed, Councillor Mabbott voting against.
S: 3.2 %

Q who-said: who didn't want to pay the private owners more
A: Following discussion the proposal was amended to 3.2 % and agreed, Councillor Mabbott voting against.
S: Councillor Mabbott

N unanswerable: what did mabbott say against paying the private owners more

Q paraphrase: in how many could folk not get out in the garden on their own
A: In nine, residents could not reach an outdoor space unaided; in four, the complaints procedure was not displayed.
S: nine

Q fact-table: which of ours is the inspectors' favourite
A: | Rookwood | 32 | 28 | 26 | Outstanding | 790 | 275 |
S: Rookwood

Q fact-table: how much needs mending at marram
A: | Marram House | 36 | 30 | 25 | Good | 983 | 1,420 |
S: 1,420

Q fact-table: how many are living at sandpiper now
A: | Sandpiper Court | 32 | 24 | 21 | Good | 868 | 540 |
S: 21

Q fact-table: cragside weekly price
A: | Cragside | 34 | 30 | 29 | Good | 806 | 310 |
S: 806

N unanswerable: how many are waiting to get into cragside

Q fact-table: how far in the red is help in people's own houses
A: | Home care | 21,305 | 22,418 | +1,113 | +1,204 |
S: +1,113

Q fact-table: handrails and hoists, what will that come to
A: | Equipment | 2,140 | 2,391 | +251 | +188 |
S: 2,391

Q fact-table: which lot has blown the most money
A: | Learning disability | 41,190 | 43,006 | +1,816 | +1,402 |
S: Learning disability

N unanswerable: how far in the red was help in people's own houses last year

Q fact-table: how many are stuck for over four weeks before anyone comes to size up what they need, last count
A: | Waiting over 28 days for assessment | 267 | 318 | 150 | 344 | 391 |
S: 391

Q comparison: is bed blocking getting better this year?
A: | Delayed transfers of care (days per 100,000) | 14.1 | 11.6 | 10.0 | 10.8 | 12.3 |

Q fact-table: how many who look after someone got seen to in the spring quarter
A: | Carers assessed | 2,904 | 3,122 | 3,400 | 771 | 812 |
S: 771

Q fact-table: how many older folk go back to hospital or not - still in own house three months on, 2018/19
A: | At home 91 days after discharge (%) | 81.4 | 83.0 | 85.0 | 84.2 | 82.7 |
S: 83.0

N false-premise: why do fewer private places get a decent mark now

Q date: when will they talk about food brought to the door
A: | 14 May 2020 | Meals on wheels tender | Procurement |
S: 14 May 2020

N unanswerable: how many get food brought to the door

Q paraphrase: who's sitting in for tyldesley
A: Apologies: Councillor Tyldesley (Councillor P. Gascoigne substituting).
S: Councillor P. Gascoigne

Q fact-text: what share of our own beds have someone in
A: At 30 September 2019, 158 of the Authority's beds were occupied (74 %), compared with 181 a year before.
S: 74 %

Q reason: why does it cost so much more in a council one
A: The difference is attributable chiefly to vacant beds, to the Authority's terms of employment, and to the age of the buildings.
S: vacant beds, to the Authority's terms of employment, and to the age of the buildings

Q paraphrase: price of sprucing up all six
A: 4.3 Cabinet authorised consultation on 11 June 2019 upon three options: (A) retention and refurbishment at an estimated capital cost of £9.4 million; (B) transfer to a charitable provider; (C) closure of Aldersyke and Marram House, with retention of the remaining four.
S: £9.4 million

Q paraphrase: names of the homes facing the axe
A: 4.3 Cabinet authorised consultation on 11 June 2019 upon three options: (A) retention and refurbishment at an estimated capital cost of £9.4 million; (B) transfer to a charitable provider; (C) closure of Aldersyke and Marram House, with retention of the remaining four.
S: Aldersyke and Marram House

Q paraphrase: what did most people say should happen
A: Option A was preferred by 71 %, B by 8 % and C by 15 %, the remainder having no preference.
S: 71 %

Q paraphrase: did sons and daughters want their mums to stay put
A: Relatives of 46 of the 49 residents of the two homes in option C responded, all save two of whom favoured option A.
S: all save two of whom favoured option A

Q reason: what have they got against aldersyke
A: Aldersyke lacks any bedroom with en-suite facilities, its lift is obsolete, and it has been unable to recruit a registered manager since February 2018.
S: lacks any bedroom with en-suite facilities, its lift is obsolete, and it has been unable to recruit a registered manager since February 2018

N unanswerable: what have they got against rookwood

Q paraphrase: how often has marram been flooded out, when
A: Marram House lies in flood zone 3 and was evacuated in December 2015 and again in February 2018.
S: December 2015 and again in February 2018

Q paraphrase: which months are safe from being moved
A: 4.6 Should option C be approved no resident would be moved before 1 April 2020, nor between November and February in any year.
S: nor between November and February in any year

Q date: first possible moving day
A: 4.6 Should option C be approved no resident would be moved before 1 April 2020, nor between November and February in any year.
S: 1 April 2020

Q paraphrase: will they split up best mates
A: Groups of friends who wish to remain together would be accommodated so far as vacancies permit.
S: accommodated so far as vacancies permit

Q paraphrase: do we get landed with the extra if the fees are higher elsewhere
A: The Authority would meet any difference in fees for the lifetime of the resident.
S: The Authority would meet any difference in fees for the lifetime of the resident

Q paraphrase: worst case job losses
A: There are 38 vacancies in the remaining homes and in the reablement service; it is anticipated that compulsory redundancies would not exceed twelve.
S: would not exceed twelve

N unanswerable: how many have already handed in their notice

Q paraphrase: how much better off would the county be from 2021 on
A: 4.8 Annual revenue savings of £1.12 million would accrue from 2021/22 (£0.46 million in 2020/21).
S: £1.12 million

Q paraphrase: savings limit for getting any help with a home
A: 5.1 A person possessing capital above £23,250 must meet the whole of the cost of residential care.
S: £23,250

Q paraphrase: my wife's still in our house, does it count
A: The value of the former home is disregarded for the first twelve weeks of permanent residence, and for as long as a spouse, a relative aged 60 or over, or a child under 18 remains in occupation.
S: for as long as a spouse, a relative aged 60 or over, or a child under 18 remains in occupation

Q paraphrase: fee for putting it off till we sell
A: An arrangement fee of £720 and an annual administration fee of £105 are charged, with interest at 1.45 %.
S: £720

Q paraphrase: what's mum allowed to keep each week for sweets and hairdos
A: 5.3 The Personal Expenses Allowance, which a resident retains from income, is £24.90 a week.
S: £24.90 a week

Q paraphrase: gave my lad the house ages ago, am i safe
A: There is no limit of seven years, as is commonly supposed.
S: There is no limit of seven years

Q fact-text: how did fellgate do with the watchdog
A: 6.1 "We rated the home *requires improvement* overall.
S: requires improvement

Q paraphrase: night cover at fellgate when inspected
A: Staffing at night was insufficient: two staff were on duty for 33 people, although the provider's own tool indicated three.
S: two staff

N unanswerable: night cover at cragside when inspected

Q paraphrase: how long to get anyone at night if you press for help
A: Call bells were answered after a mean of seven minutes by day and sixteen by night."
S: sixteen by night

Q paraphrase: what did they say about the dinners
A: Meals were praised.
S: Meals were praised

Q date: deadline on the safety warning
A: 6.4 "We have issued a Warning Notice in respect of Regulation 12, with which the provider must comply by 31 January 2020.
S: 31 January 2020

Q paraphrase: could my dad get into fellgate now
A: Admissions were voluntarily suspended on 9 September.
S: voluntarily suspended on 9 September

Q paraphrase: did moving people out of thornlea finish them off
A: The Corporate Director stated that six of 31 had died, a proportion no greater than in the homes not closed.
S: six of 31

Q decision: did they set rooms aside for when i need time off from looking after her
A: It was RESOLVED that two beds at Cragside be so kept from 1 November, for a trial of six months.
S: two beds at Cragside be so kept from 1 November, for a trial of six months

Q decision: rise for the independents, what was settled on
A: Following discussion the proposal was amended to 3.2 % and agreed, Councillor Mabbott voting against.
S: 3.2 %

N unanswerable: rise for the independents next year

Q fact-table: top rated one
A: | Rookwood | 32 | 28 | 26 | Outstanding | 790 | 275 |
S: Rookwood

Q fact-table: marram, how much is it falling apart
A: | Marram House | 36 | 30 | 25 | Good | 983 | 1,420 |
S: 1,420

Q fact-table: how long's the queue to be looked at by a social worker, most recent
A: | Waiting over 28 days for assessment | 267 | 318 | 150 | 344 | 391 |
S: 391

N false-premise: why was Marram House marked down by the inspectors

N unanswerable: how much does a room at Rookwood cost someone paying their own way

N unanswerable: how many wheelchair users live at Aldersyke

N unanswerable: what did the chairman think about closing two of them

N false-premise: when did the committee agree to close Aldersyke

N unanswerable: which of the two members' relatives liked option C

N unanswerable: what's the name of the new night carer at Fellgate

N unanswerable: how many falls were there at Fellgate

N false-premise: why did Rookwood lose its top rating

N unanswerable: how much does a day at a day centre cost

N unanswerable: how many died at Fellgate last winter

N false-premise: why are fewer people stuck over four weeks for an assessment
