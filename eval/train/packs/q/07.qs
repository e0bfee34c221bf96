Q date: when's the planning policy working party meeting
A: ### Agenda papers, meeting no. 4 of 2016/17: Tuesday, 6th December 2016 at 7.15 p.m., The Maltings, Great Orredge
S: Tuesday, 6th December 2016 at 7.15 p.m.
Q paraphrase: who runs the planning policy group
A: Members: Councillors Lady Hesketh-Vane (Chairman); M. J. Cobbold (Vice-Chairman); Mrs E. Sparrow; Dr N. Patwardhan; R. Tuke; B. Wragge; Miss I. Delacourt.
S: Lady Hesketh-Vane (Chairman)
Q paraphrase: who keeps an eye on what developers owe us
A: Advisers: Gareth Stilwell, Planning Policy Manager; Alison Crewdson, Section 106 Monitoring Officer; Hugo Bray, Principal Solicitor; Rita Foulkes, County Education.
S: Alison Crewdson, Section 106 Monitoring Officer
N unanswerable: who is the CIL Officer?
Q date: when was the Stoke Marling plan made
A: 22. *Neighbourhood plans.* Mr Stilwell reported that the Stoke Marling plan had been made (adopted) on 6th September following a referendum at which 71% of those voting were in favour on a turnout of 39%.
S: 6th September
Q fact-text: turnout at the Stoke Marling referendum
A: 22. *Neighbourhood plans.* Mr Stilwell reported that the Stoke Marling plan had been made (adopted) on 6th September following a referendum at which 71% of those voting were in favour on a turnout of 39%.
S: 39%
Q paraphrase: what share of voters backed the village's own plan
A: 22. *Neighbourhood plans.* Mr Stilwell reported that the Stoke Marling plan had been made (adopted) on 6th September following a referendum at which 71% of those voting were in favour on a turnout of 39%.
S: 71%
N unanswerable: turnout at the Upper Orredge referendum
Q fact-text: which parish gave up on its neighbourhood plan
A: The Lenton plan had been withdrawn by its parish council.
S: The Lenton plan
N unanswerable: why did Lenton withdraw its neighbourhood plan?
Q who-said: who had a dig at the examiner for not knowing the area?
A: Councillor Wragge wished it to be recorded that he thought the examiner "a stranger to our lanes".
S: Councillor Wragge
Q fact-text: self-build register entries on 1 October
A: 23. *Self-build register.* The register had 94 entries on 1st April and 137 on 1st October.
S: 137
Q paraphrase: how many had put their names down to build their own place last spring
A: 23. *Self-build register.* The register had 94 entries on 1st April and 137 on 1st October.
S: 94
N unanswerable: how many self-build plots have been granted permission
Q who-said: who wanted to charge people to go on the self-build list
A: It was proposed by Councillor Tuke, and seconded by Dr Patwardhan, that a charge of £25 be made for entry.
S: Councillor Tuke
Q decision: did the £25 charge get through?
A: On being put to the vote the proposal was lost (2 for, 4 against, 1 abstention).
S: the proposal was lost
Q decision: how many were against the self build fee
A: On being put to the vote the proposal was lost (2 for, 4 against, 1 abstention).
S: 4 against
N unanswerable: who abstained on the self-build charge?
N false-premise: from what date will the £25 self-build charge be payable?
Q decision: when did members agree to try out a brownfield register?
A: 24. *Brownfield land.* AGREED: that a pilot brownfield register of not less than 20 sites be drawn up by April 2017 and that Councillor Sparrow act as Member champion.
A: **A. NOTES OF MEETING NO. 3 (18th October 2016)**
S: 18th October 2016
Q fact-text: who's the councillor championing brownfield
A: 24. *Brownfield land.* AGREED: that a pilot brownfield register of not less than 20 sites be drawn up by April 2017 and that Councillor Sparrow act as Member champion.
S: Councillor Sparrow
N unanswerable: who is the Member champion for self-build?
Q paraphrase: name of the Local Plan inspector
A: B1. The Inspector, Mr Jolyon Prewett, wrote on 11th November 2016 following hearings held from 20th September to 6th October.
S: Mr Jolyon Prewett
Q date: when did the hearings into the plan take place
A: B1. The Inspector, Mr Jolyon Prewett, wrote on 11th November 2016 following hearings held from 20th September to 6th October.
S: from 20th September to 6th October
Q decision: is the local plan sound or not
A: He does not find the plan sound as submitted, but believes that it can be made so by main modifications.
S: He does not find the plan sound as submitted
N false-premise: why did the Inspector find that the Council had failed the duty to co-operate?
Q fact-text: how many homes in the submitted plan over twenty years
A: B2. *Housing need.* The submitted plan provides for 11,400 homes between 2013 and 2033, or 570 a year.
S: 11,400
Q fact-text: inspector's OAN figure
A: The Inspector considers the objectively assessed need (OAN) to be 634 a year, adding 64 a year for market signals and for 1,280 homes which the city of Casterham cannot build within its bounds over the plan period.
S: 634 a year
Q paraphrase: how many of the neighbouring city's houses have we got to squeeze in
A: The Inspector considers the objectively assessed need (OAN) to be 634 a year, adding 64 a year for market signals and for 1,280 homes which the city of Casterham cannot build within its bounds over the plan period.
S: 1,280
N unanswerable: how many homes a year does the city of Casterham need?
Q definition: OAN meaning
A: The Inspector considers the objectively assessed need (OAN) to be 634 a year, adding 64 a year for market signals and for 1,280 homes which the city of Casterham cannot build within its bounds over the plan period.
S: objectively assessed need
Q fact-text: number of homes at Marling Airfield
A: B3. *Sites.* The Inspector supports Land East of Great Orredge (1,850 homes) and Marling Airfield (2,200 homes).
S: 2,200
Q reason: why does quarry hill have to go
A: He asks that Quarry Hill, Lenton (240 homes) be taken out on landscape grounds, and that a reserve site be found.
S: on landscape grounds
Q paraphrase: which site must be dropped from the plan
A: He asks that Quarry Hill, Lenton (240 homes) be taken out on landscape grounds, and that a reserve site be found.
S: Quarry Hill, Lenton
N unanswerable: which reserve site has been found?
Q fact-text: what are the inspector's doubts about Tannery Wharf?
A: He says nothing against Tannery Wharf, but doubts that any of its 310 homes will be finished before 2021.
S: doubts that any of its 310 homes will be finished before 2021
N false-premise: why does the Inspector want Tannery Wharf taken out?
Q date: will the green belt be looked at again any time soon
A: B4. *Green Belt.* He sees no need for a further review of the Green Belt before 2023.
S: before 2023
N unanswerable: when was the Green Belt last reviewed
Q fact-text: affordable share asked for by Policy H4
A: B5. *Affordable housing.* Policy H4 asks for 40% affordable housing on sites of 11 homes or more.
S: 40%
Q fact-text: what cut of cheaper homes does the Inspector recommend in towns
A: On viability evidence he recommends 35% in the towns and 40% in the villages.
S: 35%
N unanswerable: what share of affordable homes is recommended at Marling Airfield
Q date: deadline for main modifications
A: B6. *Next steps.* The Council is to draft the main modifications by 31st January 2017.
A: | 1 | Main modifications drafted | Mr Stilwell | 31 Jan 2017 | Begun |
S: 31st January 2017
Q date: when is the plan likely to be finally adopted
A: Adoption is foreseen for September 2017; the Local Development Scheme of 2015 said December 2016.
S: September 2017
Q date: when were they meant to have adopted it according to the 2015 timetable
A: Adoption is foreseen for September 2017; the Local Development Scheme of 2015 said December 2016.
S: December 2016
N unanswerable: when does the consultation on the main modifications start
Q definition: difference between a completion and a commitment?
A: C1. A *completion* is a home that can be lived in; a *commitment* is a home with planning permission, whether begun or not.
Q fact-text: how many homes were being built at the end of March 2016
A: At 31st March 2016 commitments stood at 3,912, of which 1,076 were under construction.
S: 1,076
N unanswerable: how many commitments were there at 31st March 2015?
Q fact-table: homes completed 2014/15
A: | 2014/15 | 517 | 163 | 46 | 133 | 570 |
S: 517
Q fact-table: how many new houses got finished in the latest year
A: | 2015/16 | 549 | 140 | 43 | 158 | 570 |
S: 549
Q fact-table: affordable homes built 2013/14
A: | 2013/14 | 402 | 97 | 55 | 121 | 570 |
S: 97
Q fact-table: windfalls 2012/13
A: | 2012/13 | 341 | 88 | 58 | 104 | – |
S: 104
N unanswerable: windfalls 2010/11
N unanswerable: homes completed 2016/17
Q fact-table: what share was on brownfield in 2011/12
A: | 2011/12 | 388 | 102 | 61 | 96 | – |
S: 61
Q comparison: did we build more cheap homes in 15/16 than in 14/15?
A: | 2014/15 | 517 | 163 | 46 | 133 | 570 |
A: | 2015/16 | 549 | 140 | 43 | 158 | 570 |
Q fact-text: five year land supply against plan figure
A: C2. The five-year land supply is 5.3 years against the plan figure of 570 and would be 4.6 years against the Inspector's figure.
S: 5.3 years
Q fact-text: five year supply using the inspector's number
A: C2. The five-year land supply is 5.3 years against the plan figure of 570 and would be 4.6 years against the Inspector's figure.
S: 4.6 years
Q paraphrase: what was the land supply in the previous report
A: In last year's report it was 4.9 years.
S: 4.9 years
N unanswerable: what was the land supply in the 2013/14 report
Q paraphrase: so what if there's less than five years' land
A: A supply of under five years means that policies for the supply of housing are to be treated as out of date.
S: policies for the supply of housing are to be treated as out of date
Q reason: why were fewer affordable homes built
A: C3. The drop in affordable completions was brought about by a housing association, Orredge Vale Homes, pausing its programme for seven months after the Government's rent cut.
S: Orredge Vale Homes, pausing its programme for seven months after the Government's rent cut
N false-premise: why did total completions drop in 2015/16?
Q fact-text: appeals allowed 2015/16
A: C4. Appeals. Of 57 appeals decided in 2015/16, 19 (33%) were allowed (2014/15: 25%).
S: 19 (33%)
Q paraphrase: how often did the inspector overrule us the year before
A: C4. Appeals. Of 57 appeals decided in 2015/16, 19 (33%) were allowed (2014/15: 25%).
S: 25%
N unanswerable: how many appeals were decided in 2014/15?
Q fact-text: how much did losing Hogg Lane cost us in costs
A: Costs were awarded against the Council in two, Hogg Lane (£41,300) and Priory Meadow (£12,750).
S: £41,300
N unanswerable: why were costs awarded against the Council at Hogg Lane
Q fact-text: minors decided in time
A: C5. Applications decided in time: majors 84% (target 75%), minors 71% (target 80%), others 89% (target 85%).
S: 71%
Q fact-text: target for big applications
A: C5. Applications decided in time: majors 84% (target 75%), minors 71% (target 80%), others 89% (target 85%).
S: 75%
N unanswerable: how many major applications were decided in 2015/16?
Q definition: what are trigger points
A: Sums fall due at *trigger points*, commonly when a given number of homes is occupied.
S: when a given number of homes is occupied
Q paraphrase: what happens to developers' cash if we sit on it too long
A: Money not spent within the term named, in most cases ten years from receipt, must be given back with interest.
S: must be given back with interest
Q definition: how is CIL different from section 106?
A: The Community Infrastructure Levy (CIL), which the Council has charged since 1st July 2015, is another thing: it is a fixed charge per square metre and does not have to be spent near the site.
S: a fixed charge per square metre and does not have to be spent near the site
Q date: since when have we charged CIL
A: The Community Infrastructure Levy (CIL), which the Council has charged since 1st July 2015, is another thing: it is a fixed charge per square metre and does not have to be spent near the site.
S: 1st July 2015
N unanswerable: what is the CIL rate per square metre?
Q fact-text: s106 income 2015/16
A: D2. £2,914,000 was received under section 106 in 2015/16, and £1,655,000 was spent.
S: £2,914,000
Q fact-text: s106 spend 2015/16
A: D2. £2,914,000 was received under section 106 in 2015/16, and £1,655,000 was spent.
S: £1,655,000
N unanswerable: s106 income 2014/15
Q fact-text: CIL passed to parishes
A: CIL receipts were £388,000, of which £58,200 was passed to parishes.
S: £58,200
N unanswerable: CIL passed to Marling Cross parish
Q paraphrase: how much developer money are we sitting on in all
A: D3. Balances held came to £6.72 million.
S: £6.72 million
Q fact-text: sum that must be used by the end of March 2018
A: Of this £212,000 must be spent by 31st March 2018 or be returned.
S: £212,000
Q reason: why did the Lenton footbridge money go back?
A: One sum, of £37,500 for a footbridge at Lenton, was returned in May 2016, the railway company having refused its consent.
S: the railway company having refused its consent
N unanswerable: why did the railway company refuse consent for the footbridge?
Q fact-table: abbey fields primary school money spent
A: | S/041 | Abbey Fields, Great Orredge | Primary school places | 1,120,000 | 1,120,000 | 640,000 | Met | June 2025 |
S: 640,000
Q fact-table: amount agreed for the 12A bus
A: | S/044 | Abbey Fields, Great Orredge | Bus service 12A | 300,000 | 150,000 | 150,000 | 2nd: 200th home | – |
S: 300,000
Q fact-table: when does the rest of the bus money fall due
A: | S/044 | Abbey Fields, Great Orredge | Bus service 12A | 300,000 | 150,000 | 150,000 | 2nd: 200th home | – |
S: 2nd: 200th home
Q fact-table: by when must the village hall cash be used
A: | S/057 | Mill Rise, Stoke Marling | Village hall | 210,000 | 210,000 | 0 | Met | Jan 2018 |
S: Jan 2018
Q fact-table: has the allotments money come in yet
A: | S/058 | Mill Rise, Stoke Marling | Allotments | 32,000 | 0 | 0 | 60th home | – |
S: 0
Q fact-table: which scheme has paid for a GP place
A: | S/063 | Old Dairy, Lenton | Doctors' surgery | 96,000 | 96,000 | 96,000 | Met | Spent |
S: Old Dairy, Lenton
Q fact-table: off-site affordable housing received Priory Meadow
A: | S/071 | Priory Meadow, Great Orredge | Off-site affordable housing | 875,000 | 437,500 | 0 | Sale of 30th home | Nov 2026 |
S: 437,500
Q fact-table: secondary school contribution agreed at Priory Meadow
A: | S/072 | Priory Meadow, Great Orredge | Secondary school places | 402,000 | 0 | 0 | 40th home | – |
S: 402,000
N unanswerable: secondary school contribution agreed at Abbey Fields
N unanswerable: how many homes are occupied at Abbey Fields?
Q fact-table: how much of the Hogg Lane open space sum is used
A: | S/075 | Hogg Lane, Marling Cross | Public open space | 54,000 | 54,000 | 2,000 | Met | Mar 2018 |
S: 2,000
Q list: from which agreements has nothing come in yet?
A: | S/058 | Mill Rise, Stoke Marling | Allotments | 32,000 | 0 | 0 | 60th home | – |
A: | S/072 | Priory Meadow, Great Orredge | Secondary school places | 402,000 | 0 | 0 | 40th home | – |
Q paraphrase: who owes us ninety grand
A: D4. The developer of Station Yard, Brackley & Moon Ltd, owes a second payment of £90,000, due in April 2016.
S: Brackley & Moon Ltd
Q reason: what's their excuse for not paying at station yard
A: It has pleaded contaminated ground and asked for deferment until 2018.
S: contaminated ground
N unanswerable: who is the developer of Mill Rise?
Q paraphrase: interest rate on late payment
A: Mr Bray advises that the agreement allows interest at 4% above base and that proceedings may be begun.
S: 4% above base
Q reason: why hasn't Stoke Marling got its hall
A: D5. The Stoke Marling village hall money has not been spent, since the Hall Committee and the Parish Council disagree: the Committee wishes to extend the present hall, the Parish Council to build anew beside the cricket field.
S: since the Hall Committee and the Parish Council disagree
Q who-said: who'd rather build a brand new hall by the cricket pitch
A: D5. The Stoke Marling village hall money has not been spent, since the Hall Committee and the Parish Council disagree: the Committee wishes to extend the present hall, the Parish Council to build anew beside the cricket field.
S: the Parish Council
N unanswerable: what would a new village hall cost?
Q comparison: has the auditors' opinion of 106 monitoring got better or worse
A: D6. The internal auditors gave section 106 monitoring *limited assurance* in March 2016 (2013: *reasonable assurance*).
S: *limited assurance* in March 2016 (2013: *reasonable assurance*)
Q fact-text: how many audit recommendations are done
A: They made seven recommendations, five of which have been carried out.
S: five
N unanswerable: which two audit recommendations are outstanding?
Q fact-text: when would the airfield's big school open
A: The primary school will open with the 150th home and the secondary school with the 900th, which on present forecasts is 2026.
S: 2026
N unanswerable: in what year will the primary school at Marling Airfield open?
Q paraphrase: did anyone ask lenton before handing the bridge money back
A: *Reply from Ms Crewdson:* It was told, by letter of 3rd May, but not consulted.
S: It was told, by letter of 3rd May, but not consulted
Q fact-text: what share of CIL does a parish get once its plan is made
A: *Reply from Mr Stilwell:* Fifteen per cent of receipts in the parish until the neighbourhood plan is made, and twenty-five per cent thereafter.
S: twenty-five per cent
Q fact-table: who has to write the letter before action
A: | 3 | Letter before action, Station Yard | Mr Bray | 16 Dec 2016 | Not begun |
S: Mr Bray
Q fact-table: which action is overdue
A: | 5 | Publish section 106 register online | Ms Crewdson | 30 Nov 2016 | Late |
S: Publish section 106 register online
Q fact-table: target date viability guide
A: | 7 | Viability guide for developers | Mr Stilwell | 28 Feb 2017 | Not begun |
S: 28 Feb 2017
N unanswerable: why is the online section 106 register late
N unanswerable: what was said at the meeting with the Stoke Marling parties on 9 November?
Q list: which actions have not been started
A: | 3 | Letter before action, Station Yard | Mr Bray | 16 Dec 2016 | Not begun |
A: | 7 | Viability guide for developers | Mr Stilwell | 28 Feb 2017 | Not begun |
Q decision: what are officers suggesting about Brackley & Moon's plea
A: **G. RECOMMENDED** that the Working Party (1) advise Council to accept the Inspector's figure of 634; (2) refuse the request of Brackley & Moon Ltd; (3) give the Stoke Marling parties until 31st March 2017 to agree, failing which the money be offered to the primary school.
S: refuse the request of Brackley & Moon Ltd
N false-premise: when did Council accept the figure of 634 homes a year?
Q paraphrase: how long have I got if I want to say my piece about a site
A: One person may speak for and one against each site, for three minutes each.
S: three minutes each
Q fact-text: speaking time for ward members
A: Ward Members may speak for five minutes.
S: five minutes
N unanswerable: speaking time for parish councils
Q date: by when do I put my name down to talk
A: Names must be given to the Committee Clerk by 5 p.m. on the working day before.
S: by 5 p.m. on the working day before
Q paraphrase: how many houses a year did we first say we'd build
A: B2. *Housing need.* The submitted plan provides for 11,400 homes between 2013 and 2033, or 570 a year.
S: 570 a year
Q paraphrase: how many a year does the examiner of the local plan think we need
A: The Inspector considers the objectively assessed need (OAN) to be 634 a year, adding 64 a year for market signals and for 1,280 homes which the city of Casterham cannot build within its bounds over the plan period.
S: 634 a year
N unanswerable: how many homes a year does the parish of Lenton need?
Q fact-text: how many homes on the land east of town
A: B3. *Sites.* The Inspector supports Land East of Great Orredge (1,850 homes) and Marling Airfield (2,200 homes).
S: 1,850
N unanswerable: who owns Marling Airfield?
Q fact-text: how many homes would Quarry Hill have had
A: He asks that Quarry Hill, Lenton (240 homes) be taken out on landscape grounds, and that a reserve site be found.
S: 240
Q date: when did the inspector write
A: B1. The Inspector, Mr Jolyon Prewett, wrote on 11th November 2016 following hearings held from 20th September to 6th October.
S: 11th November 2016
Q fact-text: how long is the consultation on the modifications
A: Consultation for six weeks follows.
S: six weeks
N unanswerable: how many people commented on the submitted plan?
Q paraphrase: how big must a site be before 40% applies under H4
A: B5. *Affordable housing.* Policy H4 asks for 40% affordable housing on sites of 11 homes or more.
S: 11 homes or more
Q fact-table: affordable homes built last year (15/16)
A: | 2015/16 | 549 | 140 | 43 | 158 | 570 |
S: 140
Q fact-table: cheaper homes finished in 2014/15
A: | 2014/15 | 517 | 163 | 46 | 133 | 570 |
S: 163
N unanswerable: affordable homes built for social rent in 2014/15
Q fact-table: brownfield percentage 2015/16
A: | 2015/16 | 549 | 140 | 43 | 158 | 570 |
S: 43
Q fact-text: costs paid for Priory Meadow appeal
A: Costs were awarded against the Council in two, Hogg Lane (£41,300) and Priory Meadow (£12,750).
S: £12,750
Q fact-text: other applications decided in time
A: C5. Applications decided in time: majors 84% (target 75%), minors 71% (target 80%), others 89% (target 85%).
S: 89%
N unanswerable: minors decided in time 2014/15
Q paraphrase: levy income
A: CIL receipts were £388,000, of which £58,200 was passed to parishes.
S: £388,000
N unanswerable: how much CIL has been spent
Q fact-table: play area Abbey Fields how much spent
A: | S/042 | Abbey Fields, Great Orredge | Play area | 145,000 | 145,000 | 138,000 | Met | June 2025 |
S: 138,000
N unanswerable: play area Mill Rise how much spent
Q fact-table: cycle route money used so far at upper orredge
A: | S/066 | Station Yard, Upper Orredge | Cycle path | 180,000 | 90,000 | 12,500 | Met; 2nd overdue | Aug 2026 |
S: 12,500
Q fact-table: what has to happen before priory meadow pays for senior school places
A: | S/072 | Priory Meadow, Great Orredge | Secondary school places | 402,000 | 0 | 0 | 40th home | – |
S: 40th home
Q fact-table: deadline for the Hogg Lane money
A: | S/075 | Hogg Lane, Marling Cross | Public open space | 54,000 | 54,000 | 2,000 | Met | Mar 2018 |
S: Mar 2018
Q who-said: what does Mrs Foulkes say about the primary at the airfield
A: The primary school will open with the 150th home and the secondary school with the 900th, which on present forecasts is 2026.
S: The primary school will open with the 150th home
N unanswerable: what will the secondary school at Marling Airfield cost?
Q fact-text: parish share of the levy before a plan is made
A: *Reply from Mr Stilwell:* Fifteen per cent of receipts in the parish until the neighbourhood plan is made, and twenty-five per cent thereafter.
S: Fifteen per cent
Q fact-table: who's hunting for a spare site
A: | 2 | Reserve site search | Mr Stilwell | 17 Jan 2017 | Begun |
S: Mr Stilwell
Q date: how long have the stoke marling lot got to make up
A: **G. RECOMMENDED** that the Working Party (1) advise Council to accept the Inspector's figure of 634; (2) refuse the request of Brackley & Moon Ltd; (3) give the Stoke Marling parties until 31st March 2017 to agree, failing which the money be offered to the primary school.
S: until 31st March 2017
N false-premise: why was the village hall money given to the primary school?
