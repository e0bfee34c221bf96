Q fact-text: how many of the eleven year olds got the one they wanted most this time
A: Of these 78.2 % were offered their first preference (2018: 81.9 %), 93.4 % one of their first three preferences (2018: 94.8 %), and 4.1 %, being 160 children, were offered none of their named schools and were allocated the nearest school with a vacancy.
S: 78.2 %

Q paraphrase: how many kids going up to big school got nothing off their list
A: Of these 78.2 % were offered their first preference (2018: 81.9 %), 93.4 % one of their first three preferences (2018: 94.8 %), and 4.1 %, being 160 children, were offered none of their named schools and were allocated the nearest school with a vacancy.
S: 160 children

N unanswerable: how many kids going up to big school got nothing off their list in 2018

Q paraphrase: where do they stick you if you get nowhere you asked for
A: Of these 78.2 % were offered their first preference (2018: 81.9 %), 93.4 % one of their first three preferences (2018: 94.8 %), and 4.1 %, being 160 children, were offered none of their named schools and were allocated the nearest school with a vacancy.
S: the nearest school with a vacancy

Q fact-text: four year olds who got nothing they asked for, this spring
A: First preferences were met in 92.6 % of cases (2018: 90.7 %), and 41 children were offered none of their preferences (2018: 66).
S: 41

Q paraphrase: how many tots missed out on everything the year before
A: First preferences were met in 92.6 % of cases (2018: 90.7 %), and 41 children were offered none of their preferences (2018: 66).
S: 66

N unanswerable: how many tots got their second choice

Q reason: why is it harder to get into big school but easier for the babies
A: 1.3 The divergence reflects the passage of the large cohorts born between 2007 and 2010 into the secondary phase, while the birth rate in the borough has fallen by 9 % since 2013.
S: the passage of the large cohorts born between 2007 and 2010 into the secondary phase

Q paraphrase: are folk round here having fewer babies
A: 1.3 The divergence reflects the passage of the large cohorts born between 2007 and 2010 into the secondary phase, while the birth rate in the borough has fallen by 9 % since 2013.
S: fallen by 9 % since 2013

N unanswerable: why are folk round here having fewer babies

Q paraphrase: i missed the deadline because i was in hospital, will they let me off
A: 1.4 Applications submitted after the closing date are considered only after all on-time applications, save where the family has moved into the borough or a parent has been seriously ill.
S: save where the family has moved into the borough or a parent has been seriously ill

Q paraphrase: how many stragglers got let off
A: In 2019, 173 late secondary applications were received and 12 were treated as on-time.
S: 12

N unanswerable: how many parents of tots were too late with the form

Q paraphrase: who's first in the queue when there are too many kids
A: 2.1 For community schools places are allocated in the following order: (i) children looked after and previously looked after; (ii) children with exceptional medical or social need, supported by a professional; (iii) siblings who will still be attending at the date of admission; (iv) children of staff employed for two or more years; (v) proximity, measured in a straight line from the front door of the dwelling to the main gate.
S: children looked after and previously looked after

Q paraphrase: my eldest leaves this summer, does that still help the little one get in
A: 2.1 For community schools places are allocated in the following order: (i) children looked after and previously looked after; (ii) children with exceptional medical or social need, supported by a professional; (iii) siblings who will still be attending at the date of admission; (iv) children of staff employed for two or more years; (v) proximity, measured in a straight line from the front door of the dwelling to the main gate.
S: siblings who will still be attending at the date of admission

Q paraphrase: do they go as the crow flies or by how far i walk
A: 2.1 For community schools places are allocated in the following order: (i) children looked after and previously looked after; (ii) children with exceptional medical or social need, supported by a professional; (iii) siblings who will still be attending at the date of admission; (iv) children of staff employed for two or more years; (v) proximity, measured in a straight line from the front door of the dwelling to the main gate.
S: measured in a straight line from the front door of the dwelling to the main gate

N unanswerable: how do they decide who's first in the queue at Bishop Tolley

Q paraphrase: what if me and the neighbour live exactly as near, do they toss a coin
A: 2.2 Where distances are equal, random allocation supervised by an officer of the Legal Service is used.
S: random allocation supervised by an officer of the Legal Service

Q fact-text: how often did they have to draw lots
A: It was required on two occasions in 2019.
S: two occasions

N unanswerable: which schools did they have to draw lots for

Q paraphrase: we're split up and she's half with each of us - whose house counts
A: Where the week is equally divided, the address of the parent in receipt of Child Benefit prevails.
S: the address of the parent in receipt of Child Benefit

Q paraphrase: can i put my mum's place down since it's nearer the gates
A: A childminder's or grandparent's address is not accepted.
S: grandparent's address is not accepted

Q paraphrase: how many got found out fibbing about where they live
A: In 2019 the authority withdrew seven offers obtained by misleading addresses.
S: seven

N unanswerable: what gave the fibbers away about where they live

Q paraphrase: my boy was born in july and isn't ready, how many got to hold theirs back a year
A: Twenty-three such requests were made for 2019, of which 19 were agreed; the admission authority must give its reasons in writing.
S: 19

Q paraphrase: which birthdays can start a year on
A: 2.4 Children born between 1 April and 31 August may, at the request of a parent, be considered for admission to reception one year later.
S: born between 1 April and 31 August

N unanswerable: why were four families told they couldn't hold theirs back a year

Q paraphrase: how many mums and dads won their fight over a big school place
A: 3.1 Independent panels heard 288 secondary appeals (2018: 231), of which 47 were upheld, and 52 infant class size appeals (2018: 70), of which two were upheld.
S: 47

Q reason: why's it near hopeless to fight over a place for a five year old
A: The legal limit of thirty to a class restricts the grounds upon which an infant appeal may succeed.
S: The legal limit of thirty to a class

N unanswerable: how many mums and dads won their fight over a big school place in 2018

Q paraphrase: they said no, how quick have i got to be to fight it
A: 3.2 Parents must lodge an appeal within 20 school days of the refusal.
S: within 20 school days of the refusal

Q paraphrase: we've been in the queue for ages, doesn't that push us up
A: Time spent upon a waiting list confers no priority.
S: confers no priority

Q date: when do we drop off the queue if we do nothing
A: A child's name will remain on a waiting list until 31 December; thereafter a parent must renew the request each term.
S: 31 December

N unanswerable: how many got in off the queue after the summer

Q paraphrase: she's six, how far off must we live before she rides for nothing
A: 4.1 Children under eight residing more than two miles, and those of eight and over residing more than three miles, from the nearest suitable school are eligible for free transport.
S: more than two miles

Q paraphrase: we picked a better school miles away, will they pay the fare
A: Attendance at a more distant school by preference confers no entitlement.
S: confers no entitlement

N unanswerable: does she ride for nothing if the walk has no pavement

Q paraphrase: what does a kid sent by cab cost us ratepayers a year
A: The mean annual cost of a taxi place was £5,870 and of a bus pass £448.
S: £5,870

Q fact-text: how many get driven in by cab
A: In 2018/19, 1,046 pupils were conveyed by bus pass, 318 by taxi and 27 by mileage reimbursement to parents.
S: 318

N unanswerable: how much a mile do they give me for driving my own kid in

Q paraphrase: what are they doing with the two hebble bank schools
A: 5.1 *Hebble Bank Infant School and Hebble Bank Junior School* are proposed to be amalgamated from September 2021 by closure of the former and extension of the age range of the latter.
S: proposed to be amalgamated from September 2021

Q paraphrase: are people round hebble in favour of joining them up
A: Of 187 responses 102 were opposed.
S: 102 were opposed

Q paraphrase: which of the two sets of governors doesn't fancy being swallowed up
A: The governors of the infant school were opposed; those of the junior school were in favour.
S: The governors of the infant school

N unanswerable: who'll be head once the hebble bank schools are one

Q reason: why does the catholic school want to take fewer
A: 5.2 *St Cuthman's RC Primary* proposes to reduce its Published Admission Number ("PAN") from 45 to 30 for 2021, citing three years of surplus.
S: three years of surplus

Q definition: what do the letters PAN mean
A: 5.2 *St Cuthman's RC Primary* proposes to reduce its Published Admission Number ("PAN") from 45 to 30 for 2021, citing three years of surplus.
S: Published Admission Number

Q paraphrase: how many extra eleven year olds will lockwell squeeze in for one year
A: 5.3 *Lockwell Academy* will admit a "bulge" class of 30 in Year 7 in September 2020 only.
S: 30

Q paraphrase: how many extra did they beg Lockwell to squeeze in
A: The Trust had been requested to admit 60.
S: 60

N unanswerable: why wouldn't Lockwell squeeze in as many as they were begged to

Q reason: what's holding up the brand new school at the wharf
A: The Department informed the authority on 4 October 2019 that opening would be delayed until September 2022 owing to ground contamination.
S: ground contamination

Q date: when will the wharf school take its first kids now
A: The Department informed the authority on 4 October 2019 that opening would be delayed until September 2022 owing to ground contamination.
S: September 2022

N unanswerable: who pays to clean up the muck under the wharf school

Q who-said: who compared the booklet to a home loan
A: A father at Tolver Street said that the prospectus "reads like a mortgage".
S: A father at Tolver Street

Q paraphrase: why did that mum just name a single school
A: One mother stated: "I put down one school only because I thought it would make them give it me."
S: "I put down one school only because I thought it would make them give it me."

Q paraphrase: who helps foreign families with the web form
A: The researcher observed that online application was regarded as simple, but that parents for whom English was an additional language relied upon older siblings.
S: older siblings

N unanswerable: how many foreign families were in the discussion groups

Q decision: will the booklet come out in polish then?
A: The first and third of these were accepted; translation was deferred on grounds of cost.
S: translation was deferred on grounds of cost

N unanswerable: how much would it be to put the booklet into Polish

Q who-said: who grumbled that newcomers all get dumped on mossgate?
A: **7.2** Mr Straker expressed concern that in-year arrivals were being directed disproportionately to Mossgate High.
S: Mr Straker

Q reason: how come Mossgate ends up with so many of the kids who turn up mid-year
A: Ms Quayle replied that Mossgate had received 71 of 240 placements under the Fair Access Protocol because it had the most vacancies.
S: because it had the most vacancies

N unanswerable: how many of the kids who turn up mid-year went to Wyke Valley

Q decision: did we get the money for blazers back
A: The Forum noted that it had no budget and referred the motion to Cabinet.
S: referred the motion to Cabinet

Q who-said: who wanted poor kids given sixty quid for clothes
A: **7.4** Cllr Garside moved that uniform grants be restored at £60 for each child entering Year 7 in receipt of free meals.
S: Cllr Garside

N false-premise: when did the Cabinet bring the sixty quid for blazers back

Q decision: what was Dr Fasanya told about trying out postcodes
A: The Chair ruled that the matter lay with each Trust.
S: the matter lay with each Trust

Q fact-table: how near did you have to live to get into lockwell
A: | Lockwell Academy | 270 | 469 | 270 | 0.871 | 133 |
S: 0.871

Q fact-table: how many are stuck in the queue for the girls' school
A: | Ardenshaw Girls' High | 210 | 388 | 210 | 1.204 | 97 |
S: 97

Q fact-table: what mark got you into the grammar
A: | Rawthorne Grammar | 150 | 412 | 150 | score 334 | 61 |
S: score 334

N unanswerable: what mark got you into the grammar the year before

Q fact-table: how many families had mossgate at the top of the list
A: | Mossgate High | 240 | 96 | 163 | all offered | 0 |
S: 96

Q comparison: which schools took everyone who asked?
A: | Gledholt Academy | 240 | 233 | 240 | all offered | 0 |
A: | Mossgate High | 240 | 96 | 163 | all offered | 0 |

N unanswerable: how near did you have to live to get into Gledholt a year ago

Q fact-table: where will there not be enough room for five year olds a few years from now
A: | Gannet | 420 | 418 | 431 | 470 | -11.9 |
S: -11.9

Q fact-table: how empty will classrooms be at Mossgate by 2022
A: | Mossgate | 600 | 522 | 507 | 466 | 22.3 |
S: 22.3

Q fact-table: how many tots started in the Hebble patch this autumn
A: | Hebble | 360 | 297 | 301 | 282 | 21.7 |
S: 297

N unanswerable: how many tots will there be in the Hebble patch in 2021

Q fact-table: cabs for the disabled kids' schools, what did it come to last year
A: | Taxis, special schools | 2,208 | 2,300 | 2,611 | 2,540 |
S: 2,611

Q fact-table: what do they mean to spend on cabs for ordinary schools this year
A: | Taxis, mainstream | 1,590 | 1,620 | 1,867 | 1,750 |
S: 1,750

Q fact-table: how much did sixth formers chip in toward their rides
A: | Post-16 contributions (income) | -88 | -120 | -94 | -130 |
S: -94

N false-premise: why did the cabs for disabled kids come in under budget last year

Q date: when do we hear if our ten year old got in?
A: | Offers issued | 2 March 2020 | 16 April 2020 |
S: 2 March 2020

Q date: last day to get the form in for my nearly four year old
A: | Closing date | 31 October 2019 | 15 January 2020 |
S: 15 January 2020

Q date: what day was the eleven plus
A: | Grammar test | 21 September 2019 | not applicable |
S: 21 September 2019

Q date: by when do i have to say yes to the infants place
A: | Acceptance by | 16 March 2020 | 30 April 2020 |
S: 30 April 2020

N unanswerable: what day is the next eleven plus

Q fact-text: what share of year sixes got top choice, latest
A: Of these 78.2 % were offered their first preference (2018: 81.9 %), 93.4 % one of their first three preferences (2018: 94.8 %), and 4.1 %, being 160 children, were offered none of their named schools and were allocated the nearest school with a vacancy.
S: 78.2 %

Q paraphrase: how many were left with a school they never put down
A: Of these 78.2 % were offered their first preference (2018: 81.9 %), 93.4 % one of their first three preferences (2018: 94.8 %), and 4.1 %, being 160 children, were offered none of their named schools and were allocated the nearest school with a vacancy.
S: 160 children

Q reason: why's there such a squeeze at eleven and not at four
A: 1.3 The divergence reflects the passage of the large cohorts born between 2007 and 2010 into the secondary phase, while the birth rate in the borough has fallen by 9 % since 2013.
S: the passage of the large cohorts born between 2007 and 2010 into the secondary phase

Q paraphrase: what excuse do they take for handing it in late
A: 1.4 Applications submitted after the closing date are considered only after all on-time applications, save where the family has moved into the borough or a parent has been seriously ill.
S: save where the family has moved into the borough or a parent has been seriously ill

Q paraphrase: how many late ones were treated like everybody else
A: In 2019, 173 late secondary applications were received and 12 were treated as on-time.
S: 12

Q paraphrase: which children come before all the rest
A: 2.1 For community schools places are allocated in the following order: (i) children looked after and previously looked after; (ii) children with exceptional medical or social need, supported by a professional; (iii) siblings who will still be attending at the date of admission; (iv) children of staff employed for two or more years; (v) proximity, measured in a straight line from the front door of the dwelling to the main gate.
S: children looked after and previously looked after

Q paraphrase: how do they measure how far away we are
A: 2.1 For community schools places are allocated in the following order: (i) children looked after and previously looked after; (ii) children with exceptional medical or social need, supported by a professional; (iii) siblings who will still be attending at the date of admission; (iv) children of staff employed for two or more years; (v) proximity, measured in a straight line from the front door of the dwelling to the main gate.
S: measured in a straight line from the front door of the dwelling to the main gate

Q paraphrase: joint custody, which home do they go by
A: Where the week is equally divided, the address of the parent in receipt of Child Benefit prevails.
S: the address of the parent in receipt of Child Benefit

Q paraphrase: could i use my nan's house to get him in
A: A childminder's or grandparent's address is not accepted.
S: grandparent's address is not accepted

Q paraphrase: how many lost their place for cheating
A: In 2019 the authority withdrew seven offers obtained by misleading addresses.
S: seven

N unanswerable: how many were cheating about going to church

Q paraphrase: summer babies: how many mums got the extra year
A: Twenty-three such requests were made for 2019, of which 19 were agreed; the admission authority must give its reasons in writing.
S: 19

Q paraphrase: how long do i get to challenge it
A: 3.2 Parents must lodge an appeal within 20 school days of the refusal.
S: within 20 school days of the refusal

N unanswerable: how much does it cost to challenge it

Q paraphrase: does it help to have been on the list longest
A: Time spent upon a waiting list confers no priority.
S: confers no priority

Q paraphrase: how far away do we have to be to get a bus pass for my seven year old
A: 4.1 Children under eight residing more than two miles, and those of eight and over residing more than three miles, from the nearest suitable school are eligible for free transport.
S: more than two miles

Q paraphrase: price of one pupil going by taxi for the year
A: The mean annual cost of a taxi place was £5,870 and of a bus pass £448.
S: £5,870

Q paraphrase: are the infants and juniors at hebble bank being made into one
A: 5.1 *Hebble Bank Infant School and Hebble Bank Junior School* are proposed to be amalgamated from September 2021 by closure of the former and extension of the age range of the latter.
S: proposed to be amalgamated from September 2021

Q paraphrase: what did most people reply about hebble bank
A: Of 187 responses 102 were opposed.
S: 102 were opposed

N unanswerable: what did the pupils at hebble bank reply

Q reason: why won't the gannet wharf place be ready
A: The Department informed the authority on 4 October 2019 that opening would be delayed until September 2022 owing to ground contamination.
S: ground contamination

Q who-said: which dad couldn't make head or tail of the brochure
A: A father at Tolver Street said that the prospectus "reads like a mortgage".
S: A father at Tolver Street

Q decision: what about foreign languages, did they say yes
A: The first and third of these were accepted; translation was deferred on grounds of cost.
S: translation was deferred on grounds of cost

Q fact-table: cut off distance lockwell
A: | Lockwell Academy | 270 | 469 | 270 | 0.871 | 133 |
S: 0.871

N unanswerable: cut off distance lockwell last year

Q fact-table: how many girls are still hoping for the high school
A: | Ardenshaw Girls' High | 210 | 388 | 210 | 1.204 | 97 |
S: 97

Q fact-table: which part of town is going to be short of infant desks
A: | Gannet | 420 | 418 | 431 | 470 | -11.9 |
S: -11.9

Q fact-table: special needs taxi bill 2018/19
A: | Taxis, special schools | 2,208 | 2,300 | 2,611 | 2,540 |
S: 2,611

Q date: what day do year six parents find out
A: | Offers issued | 2 March 2020 | 16 April 2020 |
S: 2 March 2020

Q date: deadline to take up the reception offer
A: | Acceptance by | 16 March 2020 | 30 April 2020 |
S: 30 April 2020

N false-premise: when did Mossgate High fill up last year

N unanswerable: how many kids went to private school instead

N unanswerable: how many got into the grammar off the reserve list

N unanswerable: why did the governors of the infants hate joining up

N unanswerable: what will happen to the empty infants building

N false-premise: why did the birth rate shoot up

N unanswerable: how many teachers will lose their jobs at St Cuthman's

N unanswerable: how much is a blazer at Mossgate

N false-premise: why did more families miss out on reception this year

N unanswerable: which ward does Wilf Garside sit for

N unanswerable: what did the mums think of the school dinners

N unanswerable: how many parents turned down the place they got
