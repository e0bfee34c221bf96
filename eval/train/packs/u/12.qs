Q paraphrase: who do i tell if i cant come on the 2nd
A: Members unable to attend should inform the Secretary, who will invite their named deputy.
S: the Secretary

Q paraphrase: what's the most they can hand a charity off their own bat
A: It has power to award up to £25,000 to any one body in a financial year; larger awards require the approval of the Cabinet Member.
S: up to £25,000

Q paraphrase: who has to nod through anything bigger than that 25 grand
A: It has power to award up to £25,000 to any one body in a financial year; larger awards require the approval of the Cabinet Member.
S: the Cabinet Member

Q definition: what is PFG short for
A: A1. The Board advises the Cabinet upon the distribution of the Household Support Fund ("HSF"), the Community Pantry Fund ("CPF") and the Positive Futures Grant ("PFG").
S: Positive Futures Grant

N unanswerable: how much is in the PFG pot this year

Q paraphrase: how many bums on seats before they can start
A: A2. The quorum is four, of whom at least one shall be a councillor.
S: four

Q paraphrase: what if it's a tie
A: The Chair has a second or casting vote.
S: The Chair has a second or casting vote

Q paraphrase: how many times can someone bunk off before they're out
A: A member absent from three consecutive meetings without leave ceases to be a member.
S: three consecutive meetings

N unanswerable: who has been chucked off for bunking off

Q paraphrase: how long can what i want to ask them be
A: Questions from the public must reach the Secretary five clear working days beforehand and are limited to 75 words.
S: 75 words

Q paraphrase: can i just go and watch
A: Meetings are held in public save when the circumstances of an individual are considered.
S: Meetings are held in public

N unanswerable: can i film it on my phone

Q fact-text: how many bags of groceries were given out last year
A: The food banks distributed 14,906 parcels in 2024/25 (2023/24: 16,211; 2022/23: 13,874), of which 5,730 were for children.
S: 14,906

Q paraphrase: how many of the handouts went to kids
A: The food banks distributed 14,906 parcels in 2024/25 (2023/24: 16,211; 2022/23: 13,874), of which 5,730 were for children.
S: 5,730

N unanswerable: how many of the handouts went to kids in 2023/24

Q paraphrase: what do you shell out each time at the cheap grocery clubs
A: The pantries, at which members pay £4.50 a visit for goods to the value of about £18, recorded 21,460 visits (2023/24: 13,920).
S: £4.50

Q paraphrase: how much shopping do you get for your few quid
A: The pantries, at which members pay £4.50 a visit for goods to the value of about £18, recorded 21,460 visits (2023/24: 13,920).
S: about £18

N unanswerable: how many people belong to the cheap grocery clubs

Q reason: are fewer people hungry then, or why the drop in handouts
A: B2. The reduction in parcels is attributed by the Trussgate network to the opening of two pantries rather than to any diminution of need.
S: the opening of two pantries rather than to any diminution of need

Q comparison: are more folk with jobs having to go cap in hand for groceries
A: Referrals on account of benefit sanctions or delay declined from 29 % to 22 %, whereas referrals of persons in employment rose from 17 % to 25 %.
S: referrals of persons in employment rose from 17 % to 25 %

Q paraphrase: is the dole office still the reason so many go hungry
A: Referrals on account of benefit sanctions or delay declined from 29 % to 22 %, whereas referrals of persons in employment rose from 17 % to 25 %.
S: declined from 29 % to 22 %

N unanswerable: how many pensioners go cap in hand for groceries

N false-premise: why did more people get sent along because their dole was stopped

Q paraphrase: are people giving as many tins as they used to
A: B3. Donations of food by weight decreased by 19 %, from 181 to 147 tonnes.
S: decreased by 19 %, from 181 to 147 tonnes

Q paraphrase: how much have they had to lay out at the shops because fewer tins come in
A: Purchases by the food banks consequently rose from £61,300 to £118,900.
S: £118,900

N unanswerable: why are people giving fewer tins

Q paraphrase: who's hiked what they charge for leftover supermarket stuff
A: The surplus food redistributor, Lifted Crate, doubled its fee to £1,900 a year for each outlet in January 2025.
S: Lifted Crate

Q paraphrase: where can i get groceries with no slip of paper
A: B4. A voucher issued by a recognised agency is required at all food banks save that of St Blaise, which operates an open door on Fridays.
S: St Blaise

Q paraphrase: how often can i go before they say no more
A: No more than three vouchers may ordinarily be redeemed in six months.
S: No more than three vouchers may ordinarily be redeemed in six months

N unanswerable: can my doctor give me a slip for groceries

Q date: when can the head teacher send me a slip on my phone
A: From October 2025 schools will be able to issue vouchers electronically.
S: October 2025

Q fact-text: how many blamed what they pay the landlord
A: Debt was cited by 41 %, rent by 33 %, energy by 30 % and relationship breakdown by 14 %, more than one answer being permitted.
S: 33 %

Q paraphrase: how many ended up there because they'd split up
A: Debt was cited by 41 %, rent by 33 %, energy by 30 % and relationship breakdown by 14 %, more than one answer being permitted.
S: 14 %

Q paraphrase: whats the number one thing pushing people there
A: Debt was cited by 41 %, rent by 33 %, energy by 30 % and relationship breakdown by 14 %, more than one answer being permitted.
S: Debt

N unanswerable: how many blamed losing their job

Q who-said: who serves school lunches but can't afford a proper tea
A: A teaching assistant said: "I dish up dinners all day and go home to toast."
S: A teaching assistant

Q paraphrase: who was too ashamed to go in at first
A: A man recently discharged from the Army stated that he had waited in the car park for forty minutes before he could bring himself to enter.
S: A man recently discharged from the Army

Q paraphrase: how many used to give and now have to take
A: Thirteen of those interviewed had themselves donated in earlier years.
S: Thirteen

N unanswerable: which place was the ex-soldier too ashamed to go into

Q paraphrase: my church wants to start handing out groceries, will they fund us now
A: B6. It is recommended that CPF of £84,000 be allocated as set out in Table 1 and that no new food bank be grant-aided before the review of need in spring 2026.
S: no new food bank be grant-aided before the review of need in spring 2026

Q fact-text: how many places for teens does the town hall still run itself
A: C1. The Authority's open-access youth clubs numbered nine in 2012, five in 2019 and two at present, namely Hopyard and The Loft; a further eleven are conducted by voluntary bodies.
S: two at present

Q paraphrase: how many were there for teens just before covid
A: C1. The Authority's open-access youth clubs numbered nine in 2012, five in 2019 and two at present, namely Hopyard and The Loft; a further eleven are conducted by voluntary bodies.
S: five in 2019

Q paraphrase: how badly has the kitty for teens been slashed
A: The budget, £1.46 million in 2010/11, is £388,000 in 2025/26.
S: £1.46 million in 2010/11, is £388,000 in 2025/26

N unanswerable: what was the kitty for teens in 2019

N unanswerable: which places for teens were shut after 2019

Q comparison: is hopyard getting busier
A: C2. Attendance at Hopyard was 6,208 in 2024/25 (2023/24: 5,577) and at The Loft 3,914 (2023/24: 4,420).
S: 6,208 in 2024/25 (2023/24: 5,577)

Q reason: why was the loft locked up last autumn
A: The Loft was closed for seven weeks in the autumn after asbestos was identified above the stage.
S: asbestos was identified above the stage

Q paraphrase: how long couldn't the kids get in the loft
A: The Loft was closed for seven weeks in the autumn after asbestos was identified above the stage.
S: seven weeks

N unanswerable: what did getting the nasty stuff out of the loft's ceiling cost

Q paraphrase: how many kids did the workers who walk the streets chat to
A: C3. Detached youth workers, of whom there are four full-time equivalents, made contact with 1,132 young persons upon the Ferncote and Long Acre estates, of whom 88 were subsequently referred to other services and 23 obtained employment or training.
S: 1,132

Q paraphrase: how many of those lads got a job or course out of it
A: C3. Detached youth workers, of whom there are four full-time equivalents, made contact with 1,132 young persons upon the Ferncote and Long Acre estates, of whom 88 were subsequently referred to other services and 23 obtained employment or training.
S: 23

Q date: when does the money run out for the one paid for by the anti-knife people
A: One post is funded by the Violence Reduction Unit until March 2026.
S: March 2026

N unanswerable: how many knives have been taken off kids at ferncote

Q paraphrase: how many teens said there's sod all to do of an evening
A: Fifty-eight per cent stated that there was "nowhere to go" after 6 pm; girls were more likely than boys to feel unsafe at bus stops (62 % against 35 %).
S: Fifty-eight per cent

Q paraphrase: are lasses scared waiting for the bus
A: Fifty-eight per cent stated that there was "nowhere to go" after 6 pm; girls were more likely than boys to feel unsafe at bus stops (62 % against 35 %).
S: 62 %

Q paraphrase: what do teens want more than anything
A: The three improvements most often desired were a café without adults (44 %), evening football (31 %) and music rooms (27 %).
S: a café without adults

Q paraphrase: do kids even know the loft exists
A: Only 12 % had heard of The Loft.
S: 12 %

N unanswerable: do kids even know hopyard exists

N unanswerable: are lasses scared walking through the park

Q paraphrase: where do they want to shift the loft to
A: C5. It is proposed to relocate The Loft to the former Woolpack store at a rent of £18,500, opening five evenings a week in place of three, from January 2026.
S: the former Woolpack store

Q paraphrase: how many nights would the loft be open if it goes in the old shop
A: C5. It is proposed to relocate The Loft to the former Woolpack store at a rent of £18,500, opening five evenings a week in place of three, from January 2026.
S: five evenings a week

Q reason: why not just stay put and mend it?
A: The present building requires repairs of £212,000.
S: requires repairs of £212,000

Q paraphrase: what sweetener's the owner of the old shop dangling
A: The landlord offers six months free of rent.
S: six months free of rent

Q paraphrase: why aren't long acre councillors keen on the old shop
A: Ward members for Long Acre have expressed concern that the Woolpack lies upon the farther side of the dual carriageway.
S: the Woolpack lies upon the farther side of the dual carriageway

N unanswerable: what would doing up the inside of the old shop cost

N false-premise: who voted against moving the loft to the old shop

Q paraphrase: how much does my lad need each night he goes
A: C6. Membership of the clubs is £5 a year, and 50p a session; no young person is refused for want of means.
S: 50p a session

Q paraphrase: we're skint, will they turn him away
A: C6. Membership of the clubs is £5 a year, and 50p a session; no young person is refused for want of means.
S: no young person is refused for want of means

Q paraphrase: they barred my lad for fighting, when does somebody sit down with him
A: A young person excluded for conduct is offered a meeting with a worker within seven days.
S: within seven days

N unanswerable: how many lads were barred for fighting last year

Q paraphrase: who stood in for the top cop in may
A: Supt Garrity was represented by Insp. Leanne Dobry.
S: Insp. Leanne Dobry

Q reason: why did zofia go out while they talked grants
A: D2. Ms Wrona declared that she is treasurer of the Ferncote Pantry and withdrew for item D4.
S: she is treasurer of the Ferncote Pantry

Q paraphrase: is there less bother from kids round hopyard
A: D3. Insp. Dobry reported that incidents of anti-social behaviour involving under-18s had fallen by 12 % in the ward in which Hopyard lies and risen by 5 % in Long Acre.
S: fallen by 12 % in the ward in which Hopyard lies

Q who-said: who scoffed that ping pong did it
A: Cllr Platt remarked that she would not ascribe so much to table tennis.
S: Cllr Platt

N unanswerable: is there less bother from kids at ferncote

Q decision: how much did ferncote get for its wheels
A: D4. RESOLVED that £9,400 be awarded to the Ferncote Pantry for a refrigerated van, being the sum of £12,600 requested less a contribution from its reserves.
S: £9,400

Q reason: why did the homeless people's place get nothing
A: The application of Marle Night Shelter for £7,000 was refused, accounts not having been supplied.
S: accounts not having been supplied

Q decision: what about the boxers' cash
A: That of Boxing for Good (£4,250) was deferred pending safeguarding checks.
S: deferred pending safeguarding checks

N unanswerable: what did the boxers want the cash for

Q who-said: who'd like to scrap the slips altogether
A: D5. Canon Gale proposed that vouchers be abolished.
S: Canon Gale

Q decision: did they scrap the slips
A: After discussion the proposal was not put to the vote; the Secretary was asked to prepare a paper for November.
S: the proposal was not put to the vote

N false-premise: how many voted to scrap the slips

Q reason: why on earth did help-with-bills cash go back to london
A: The Secretary explained that the supermarket voucher supplier had refunded unredeemed vouchers after the closing date.
S: the supermarket voucher supplier had refunded unredeemed vouchers after the closing date

Q paraphrase: how much of it got sent back
A: D6. Cllr Amponsah enquired why £46,100 of HSF had been returned unspent to the Department.
S: £46,100

N unanswerable: which supermarket were the wasted ones for

Q fact-table: how much do they want to give the mosque this time
A: | Cressing Mosque Kitchen | 4,000 | 5,000 | 9,000 | 9,000 | hot meals only |
S: 9,000

Q fact-table: what did long acre larder ask for
A: | Long Acre Larder | 8,500 | 12,000 | 15,000 | 14,000 | 5,245 |
S: 15,000

Q fact-table: how much did the marle shop get last time
A: | Marle Community Shop | none | 10,000 | 17,500 | 15,500 | 4,388 |
S: 10,000

Q list: who's down to get every penny they asked for
A: | St Blaise Cupboard | 6,000 | 7,500 | 12,000 | 12,000 | 2,917 |
A: | Cressing Mosque Kitchen | 4,000 | 5,000 | 9,000 | 9,000 | hot meals only |

N unanswerable: how many meals does the mosque dish up

Q fact-table: which days can i get groceries at ferncote
A: | Ferncote | 2,044 | 2,388 | 1,897 | 790 | Mon, Thu |
S: Mon, Thu

Q fact-table: is there anywhere open for a handout at the weekend
A: | Sikh Centre | 690 | 822 | 910 | 290 | Sat |
S: Sikh Centre

Q fact-table: baptists how many bags last yr
A: | Marle Baptist | 2,980 | 3,411 | 3,102 | 1,266 | Tue, Thu |
S: 3,102

Q list: which ones bucked the trend and gave out more than the year before
A: | St Blaise | 1,702 | 2,016 | 2,240 | 811 | Fri |
A: | Sikh Centre | 690 | 822 | 910 | 290 | Sat |

N unanswerable: what time do the baptists open up

Q fact-table: how many oldies got a bit toward the gas
A: | Pensioner fuel payment | 240,000 | 240,000 | 1,600 |
S: 1,600

Q fact-table: what went on fridges and cookers in the end
A: | White goods | 70,000 | 54,600 | 211 |
S: 54,600

Q fact-table: how much of it did the pen pushers swallow
A: | Administration | 61,000 | 61,000 | not applicable |
S: 61,000

Q fact-table: how many families were fed when school was off
A: | Holiday meal vouchers | 612,000 | 588,400 | 6,120 |
S: 6,120

N unanswerable: how many oldies were turned down for a bit toward the gas

Q date: when do they talk about signing for the old shop
A: | 5 November 2025 | Woolpack lease | Estates Surveyor |
S: 5 November 2025

Q fact-table: who's looking at what time of day the trouble kicks off
A: | 3 September 2025 | Incidents by hour of day | Insp. L. Dobry |
S: Insp. L. Dobry

Q paraphrase: i'll be away in july, who needs to know
A: Members unable to attend should inform the Secretary, who will invite their named deputy.
S: the Secretary

Q paraphrase: biggest grant the board can make alone
A: It has power to award up to £25,000 to any one body in a financial year; larger awards require the approval of the Cabinet Member.
S: up to £25,000

Q paraphrase: least number needed for it to count
A: A2. The quorum is four, of whom at least one shall be a councillor.
S: four

Q paraphrase: when do you lose your seat for not showing up
A: A member absent from three consecutive meetings without leave ceases to be a member.
S: three consecutive meetings

Q paraphrase: word limit for members of the public
A: Questions from the public must reach the Secretary five clear working days beforehand and are limited to 75 words.
S: 75 words

Q fact-text: total emergency food handouts 2024/25
A: The food banks distributed 14,906 parcels in 2024/25 (2023/24: 16,211; 2022/23: 13,874), of which 5,730 were for children.
S: 14,906

N unanswerable: total emergency food handouts this summer

Q paraphrase: price of a shop at one of the member larders
A: The pantries, at which members pay £4.50 a visit for goods to the value of about £18, recorded 21,460 visits (2023/24: 13,920).
S: £4.50

Q reason: should we be glad the numbers are down
A: B2. The reduction in parcels is attributed by the Trussgate network to the opening of two pantries rather than to any diminution of need.
S: the opening of two pantries rather than to any diminution of need

Q comparison: how many workers are being sent for food now
A: Referrals on account of benefit sanctions or delay declined from 29 % to 22 %, whereas referrals of persons in employment rose from 17 % to 25 %.
S: referrals of persons in employment rose from 17 % to 25 %

Q paraphrase: have gifts of grub dried up
A: B3. Donations of food by weight decreased by 19 %, from 181 to 147 tonnes.
S: decreased by 19 %, from 181 to 147 tonnes

Q paraphrase: what do they spend on buying stuff in
A: Purchases by the food banks consequently rose from £61,300 to £118,900.
S: £118,900

Q paraphrase: nobody's referred me, is there a place i can just walk in
A: B4. A voucher issued by a recognised agency is required at all food banks save that of St Blaise, which operates an open door on Fridays.
S: St Blaise

Q paraphrase: is there a limit on how many times i get help
A: No more than three vouchers may ordinarily be redeemed in six months.
S: No more than three vouchers may ordinarily be redeemed in six months

N unanswerable: is there a limit on how much i can carry home

Q paraphrase: what drives most people to the food bank
A: Debt was cited by 41 %, rent by 33 %, energy by 30 % and relationship breakdown by 14 %, more than one answer being permitted.
S: Debt

Q who-said: who feeds others but hasn't enough herself
A: A teaching assistant said: "I dish up dinners all day and go home to toast."
S: A teaching assistant

Q paraphrase: any chance of cash for a brand new one
A: B6. It is recommended that CPF of £84,000 be allocated as set out in Table 1 and that no new food bank be grant-aided before the review of need in spring 2026.
S: no new food bank be grant-aided before the review of need in spring 2026

Q paraphrase: what have they got to spend on teenagers now versus 15 years ago
A: The budget, £1.46 million in 2010/11, is £388,000 in 2025/26.
S: £1.46 million in 2010/11, is £388,000 in 2025/26

Q fact-text: how many does the borough have left for young folk
A: C1. The Authority's open-access youth clubs numbered nine in 2012, five in 2019 and two at present, namely Hopyard and The Loft; a further eleven are conducted by voluntary bodies.
S: two at present

Q comparison: more or fewer kids at hopyard
A: C2. Attendance at Hopyard was 6,208 in 2024/25 (2023/24: 5,577) and at The Loft 3,914 (2023/24: 4,420).
S: 6,208 in 2024/25 (2023/24: 5,577)

Q reason: what did they find in the roof, er over the stage
A: The Loft was closed for seven weeks in the autumn after asbestos was identified above the stage.
S: asbestos was identified above the stage

Q paraphrase: did chatting on street corners get anyone into work
A: C3. Detached youth workers, of whom there are four full-time equivalents, made contact with 1,132 young persons upon the Ferncote and Long Acre estates, of whom 88 were subsequently referred to other services and 23 obtained employment or training.
S: 23

Q paraphrase: how many kids are bored at night
A: Fifty-eight per cent stated that there was "nowhere to go" after 6 pm; girls were more likely than boys to feel unsafe at bus stops (62 % against 35 %).
S: Fifty-eight per cent

Q paraphrase: how well known is it among teenagers
A: Only 12 % had heard of The Loft.
S: 12 %

Q paraphrase: which empty shop could it move into
A: C5. It is proposed to relocate The Loft to the former Woolpack store at a rent of £18,500, opening five evenings a week in place of three, from January 2026.
S: the former Woolpack store

N unanswerable: who owns the empty shop it could move into

Q paraphrase: what's the worry about crossing over to it
A: Ward members for Long Acre have expressed concern that the Woolpack lies upon the farther side of the dual carriageway.
S: the Woolpack lies upon the farther side of the dual carriageway

Q paraphrase: what's it cost at the door
A: C6. Membership of the clubs is £5 a year, and 50p a session; no young person is refused for want of means.
S: 50p a session

Q paraphrase: can you go if you've no money
A: C6. Membership of the clubs is £5 a year, and 50p a session; no young person is refused for want of means.
S: no young person is refused for want of means

Q paraphrase: has trouble near hopyard gone down
A: D3. Insp. Dobry reported that incidents of anti-social behaviour involving under-18s had fallen by 12 % in the ward in which Hopyard lies and risen by 5 % in Long Acre.
S: fallen by 12 % in the ward in which Hopyard lies

Q decision: how much of the cost of a chilled lorry did they cover
A: D4. RESOLVED that £9,400 be awarded to the Ferncote Pantry for a refrigerated van, being the sum of £12,600 requested less a contribution from its reserves.
S: £9,400

Q reason: reason the shelter was turned away
A: The application of Marle Night Shelter for £7,000 was refused, accounts not having been supplied.
S: accounts not having been supplied

Q decision: what became of the vicar's idea
A: After discussion the proposal was not put to the vote; the Secretary was asked to prepare a paper for November.
S: the proposal was not put to the vote

Q reason: how come cash meant for hard-up families was handed back
A: The Secretary explained that the supermarket voucher supplier had refunded unredeemed vouchers after the closing date.
S: the supermarket voucher supplier had refunded unredeemed vouchers after the closing date

Q fact-table: when's ferncote open
A: | Ferncote | 2,044 | 2,388 | 1,897 | 790 | Mon, Thu |
S: Mon, Thu

Q fact-table: saturday food
A: | Sikh Centre | 690 | 822 | 910 | 290 | Sat |
S: Sikh Centre

Q fact-table: half term meals, how many households
A: | Holiday meal vouchers | 612,000 | 588,400 | 6,120 |
S: 6,120

N unanswerable: half term meals, how many kids

Q fact-table: what was skimmed off for running it
A: | Administration | 61,000 | 61,000 | not applicable |
S: 61,000

N false-premise: why did St Blaise hand out fewer bags

N unanswerable: how many parcels went to people in work

N unanswerable: what was in a typical parcel

N unanswerable: how much does the treasurer of Ferncote Pantry get

N false-premise: why did Hopyard's numbers fall

N unanswerable: how many staff work at The Loft

N unanswerable: what do the police think of the Woolpack

N unanswerable: how many teens would use a café without adults

N false-premise: when was Boxing for Good given its money

N unanswerable: how much did the Youth Council survey cost

N unanswerable: which estates have no youth club

N false-premise: why did the Sikh Centre see fewer people
