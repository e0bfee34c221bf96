Q fact-text: How many children was the county looking after at the end of September 2020?
A: Westmarsh looked after 702 children on 30 September 2020, twenty-six more than on the same date in 2019.
S: 702

Q paraphrase: are there more kids in care than last year
A: Westmarsh looked after 702 children on 30 September 2020, twenty-six more than on the same date in 2019.
S: twenty-six more than on the same date in 2019

Q fact-text: how many young people does the leaving care team work with
A: Its Leaving Care Service works with 388 young people between 17 and 25, of whom 294 are aged 18 to 20 and entitled to a personal adviser as of right, and 94 are 21 or more and have asked for support to go on.
S: 388

Q fact-text: care leavers aged 21 or over still getting support
A: Its Leaving Care Service works with 388 young people between 17 and 25, of whom 294 are aged 18 to 20 and entitled to a personal adviser as of right, and 94 are 21 or more and have asked for support to go on.
S: 94

Q comparison: adviser caseload now, a year ago and the recommended figure
A: There are 17 personal advisers (PAs), so that the average caseload is 22.8, compared with 20.1 a year ago and a recommended figure of 20.
A: | Average adviser caseload | 19.4 | 20.6 | 22.8 | 20.0 | – | Red |
S: 22.8, compared with 20.1 a year ago and a recommended figure of 20

Q date: when do the two extra advisers start?
A: Two more advisers have been approved and it is expected that they will begin in January.
S: January

Q definition: what does EET mean
A: Education, employment and training (EET).
S: Education, employment and training

Q definition: CiCC in full
A: The Children in Care Council (CiCC) asked in February that it be raised to £3,000, and the Board recommended £2,500 to Cabinet; Cabinet on 14 July approved £2,400 from 1 October 2020, the sum being that which could be met without a growth bid.
S: Children in Care Council

Q definition: What's a PA?
A: There are 17 personal advisers (PAs), so that the average caseload is 22.8, compared with 20.1 a year ago and a recommended figure of 20.
S: personal advisers

Q definition: CCG stands for
A: The waiting time for the Care Leavers' Wellbeing Clinic is nine weeks, compared with five in the autumn of 2019; the Clinical Commissioning Group (CCG) has declined to fund a second psychologist but has agreed to pay for group sessions in Marlhaven and Eastry Cross.
S: Clinical Commissioning Group

Q comparison: suitable accommodation this year against last year and target
A: Ninety-one per cent of the 18-to-20s were in suitable accommodation at 30 September, against 88 per cent the year before, a target of 93 and an England average of 85.
S: Ninety-one per cent
S: 88 per cent the year before

Q fact-text: How many care leavers were in custody?
A: Nine young people were in custody, which counts as unsuitable, six were sofa surfing and two were in bed and breakfast hotels.
S: Nine

Q paraphrase: how many kids who've left care are kipping on mates' sofas?
A: Nine young people were in custody, which counts as unsuitable, six were sofa surfing and two were in bed and breakfast hotels.
S: six

Q reason: why have care leavers been put in B&Bs when the Board said they shouldn't be?
A: The Board resolved in 2018 that no care leaver should be placed in bed and breakfast; there have nevertheless been seven placements since April, the longest of 31 nights, because three supported lodgings hosts withdrew in the spring for fear of infection.
S: three supported lodgings hosts withdrew in the spring for fear of infection

Q fact-text: longest stay in bed and breakfast since April
A: The Board resolved in 2018 that no care leaver should be placed in bed and breakfast; there have nevertheless been seven placements since April, the longest of 31 nights, because three supported lodgings hosts withdrew in the spring for fear of infection.
S: 31 nights

Q reason: Why are fewer young people Staying Put?
A: Forty-four young people are Staying Put with their former foster carers, fewer than the 52 of last year, chiefly because the largest group of them reached 21.
S: the largest group of them reached 21

Q comparison: staying put numbers this year and last
A: Forty-four young people are Staying Put with their former foster carers, fewer than the 52 of last year, chiefly because the largest group of them reached 21.
S: Forty-four
S: fewer than the 52 of last year

Q reason: why did the share in work or study fall?
A: The service attributes the fall to the loss of hospitality work: of 38 young people who lost jobs between March and September 21 had worked in pubs, cafés or hotels.
S: the loss of hospitality work

Q comparison: EET in September compared with March
A: Fifty-two per cent of 19-to-21-year-olds were in EET at the end of September, whereas the figure had been 59 per cent in March and the target is 62.
S: Fifty-two per cent
S: 59 per cent in March

Q fact-text: how many care leavers are at uni
A: Twenty-six care leavers are at university, as against 22 last year, and eight hold apprenticeships, three with the Council itself.
S: Twenty-six

Q fact-text: apprentices employed by the council itself
A: Twenty-six care leavers are at university, as against 22 last year, and eight hold apprenticeships, three with the Council itself.
S: three

Q comparison: apprenticeships for care leavers: agreed and filled
A: It had been agreed in 2019 that the Council would ring-fence ten apprenticeships a year for care leavers; only four were filled, three of which are still running, as the recruitment of apprentices was suspended from April to August.
A: | Ten ring-fenced apprenticeships a year | Director of People | March 2020 | Missed; four filled |
S: ten
S: four

Q reason: Why were so few of the ring-fenced apprenticeships filled?
A: It had been agreed in 2019 that the Council would ring-fence ten apprenticeships a year for care leavers; only four were filled, three of which are still running, as the recruitment of apprentices was suspended from April to August.
S: the recruitment of apprentices was suspended from April to August

Q paraphrase: did they get computers during lockdown
A: During the first lockdown every young person was telephoned weekly, and 214 were given a laptop or a tablet with six months' data.
S: 214 were given a laptop or a tablet with six months' data

Q fact-text: how many devices were paid for by the DfE
A: Thirty-two of these devices were bought by the Department for Education (DfE) and the rest out of the Covid grant.
S: Thirty-two

Q reason: Why doesn't the Head of Service want video calls to be the norm?
A: In a survey in July 61 per cent of young people said that they preferred a video call to a visit; the Head of Service does not however propose to make it the rule, because advisers had missed signs of domestic abuse in two homes that they had seen only on a screen.
S: advisers had missed signs of domestic abuse in two homes that they had seen only on a screen

Q comparison: setting up home allowance: what did the young people ask for, what did the Board recommend, what did Cabinet approve?
A: The Children in Care Council (CiCC) asked in February that it be raised to £3,000, and the Board recommended £2,500 to Cabinet; Cabinet on 14 July approved £2,400 from 1 October 2020, the sum being that which could be met without a growth bid.
S: £3,000
S: £2,500
S: £2,400

Q fact-text: what was the setting up home allowance before October
A: The setting-up-home allowance has been £2,000 since 2016.
S: £2,000

Q decision: What did Cabinet approve in July for setting up home?
A: The Children in Care Council (CiCC) asked in February that it be raised to £3,000, and the Board recommended £2,500 to Cabinet; Cabinet on 14 July approved £2,400 from 1 October 2020, the sum being that which could be met without a growth bid.
S: £2,400 from 1 October 2020

Q reason: why did Cabinet settle on £2,400?
A: The Children in Care Council (CiCC) asked in February that it be raised to £3,000, and the Board recommended £2,500 to Cabinet; Cabinet on 14 July approved £2,400 from 1 October 2020, the sum being that which could be met without a growth bid.
S: the sum being that which could be met without a growth bid

Q paraphrase: do you pay council tax at 24 if you were in care and live in Thorley?
A: Care leavers have been exempt from council tax to the age of 21 since April 2018, and to 25 from April 2020, in all six districts but Thorley, whose council adopted a scheme to the age of 23 only.
A: | Thorley | 57 | 55 | 6 | 4 | 23 |
S: Thorley, whose council adopted a scheme to the age of 23 only

Q fact-text: average emergency fund payment
A: An emergency fund of £40,000 was created in April; 163 payments, averaging £118, had been made by the end of September, more than half for food or fuel.
S: £118

Q fact-text: Is there likely to be anything left in the emergency fund in March?
A: Demand is falling and officers think that £14,000 will be left at the end of March.
S: £14,000 will be left

Q reason: why did fewer 18 year olds get a health passport?
A: Seventy-four per cent of those who turned 18 in the half-year had been given one, against 81 per cent in the first half of last year, since the specialist nurses were redeployed to hospital wards between April and June.
S: the specialist nurses were redeployed to hospital wards

Q comparison: waiting time for the wellbeing clinic this autumn vs last
A: The waiting time for the Care Leavers' Wellbeing Clinic is nine weeks, compared with five in the autumn of 2019; the Clinical Commissioning Group (CCG) has declined to fund a second psychologist but has agreed to pay for group sessions in Marlhaven and Eastry Cross.
S: nine weeks, compared with five in the autumn of 2019

Q fact-text: Has the CCG agreed to pay for another psychologist?
A: The waiting time for the Care Leavers' Wellbeing Clinic is nine weeks, compared with five in the autumn of 2019; the Clinical Commissioning Group (CCG) has declined to fund a second psychologist but has agreed to pay for group sessions in Marlhaven and Eastry Cross.
S: has declined to fund a second psychologist

Q fact-text: what did Ofsted not like about care leavers' planning?
A: Inspectors found pathway plans to be "warm, detailed and owned by the young person", but thought that contingency plans were too thin, and that too few young people knew of the Local Offer.
S: contingency plans were too thin

Q who-said: who described the pathway plans as warm and detailed
A: Inspectors found pathway plans to be "warm, detailed and owned by the young person", but thought that contingency plans were too thin, and that too few young people knew of the Local Offer.
S: Inspectors

Q reason: Why is the app late?
A: A plain-language leaflet and an app were to have been ready by September; the leaflet was sent out on 21 September and the app is now promised for February 2021, the first supplier having withdrawn.
S: the first supplier having withdrawn

Q date: when was the plain-language leaflet sent out?
A: A plain-language leaflet and an app were to have been ready by September; the leaflet was sent out on 21 September and the app is now promised for February 2021, the first supplier having withdrawn.
S: 21 September

Q fact-text: How much is being bid for the House Project?
A: The Board is asked to note the report; to endorse a bid of £310,000 over two years to the DfE for a House Project in Marlhaven for ten young people; to press Thorley District Council to extend its council tax scheme; and to receive a report on bed and breakfast at every meeting until there has been no such placement for six months.
S: £310,000

Q decision: Was the guaranteed interview for care leavers agreed?
A: A proposal to guarantee an interview to any care leaver who applies for a post with the Council was put to the Employment Committee on 3 November and was agreed; the wider proposal of the CiCC, that guaranteed interviews should extend to the Council's contractors, was not, since the Monitoring Officer wished to take advice about procurement law.
S: was put to the Employment Committee on 3 November and was agreed

Q reason: why were contractors left out of guaranteed interviews?
A: A proposal to guarantee an interview to any care leaver who applies for a post with the Council was put to the Employment Committee on 3 November and was agreed; the wider proposal of the CiCC, that guaranteed interviews should extend to the Council's contractors, was not, since the Monitoring Officer wished to take advice about procurement law.
S: the Monitoring Officer wished to take advice about procurement law

Q fact-table: in touch percentage march 2019
A: | In touch (%) | 93 | 95 | 96 | 95 | 90 | Green |
S: 93

Q fact-table: pathway plans reviewed in six months, latest
A: | Pathway plan reviewed in six months (%) | 78 | 84 | 87 | 90 | – | Amber |
S: 87

Q list: Which measures are rated red?
A: | In EET, 19–21 (%) | 55 | 59 | 52 | 62 | 53 | Red |
A: | Health passport at 18 (%) | 80 | 82 | 74 | 95 | – | Red |
A: | Bed and breakfast placements in period | 6 | 4 | 7 | 0 | – | Red |
A: | Average adviser caseload | 19.4 | 20.6 | 22.8 | 20.0 | – | Red |

Q comparison: how does Westmarsh compare with England for 19 to 21s in work or learning
A: | In EET, 19–21 (%) | 55 | 59 | 52 | 62 | 53 | Red |
S: 52
S: 53

Q fact-table: health passport target
A: | Health passport at 18 (%) | 80 | 82 | 74 | 95 | – | Red |
S: 95

Q fact-table: B&B placements in the period to March 2020
A: | Bed and breakfast placements in period | 6 | 4 | 7 | 0 | – | Red |
S: 4

Q fact-table: how many care leavers live in Vennside?
A: | Vennside | 48 | 60 | 5 | 6 | 25 |
S: 48

Q fact-table: supported lodgings hosts in Marlhaven 2020
A: | Marlhaven | 121 | 46 | 14 | 11 | 25 |
S: 11

Q comparison: did Copsehurst lose supported lodgings hosts?
A: | Copsehurst | 41 | 58 | 4 | 3 | 25 |
S: 4
S: 3

Q fact-table: which district has the highest share of care leavers in EET
A: | Vennside | 48 | 60 | 5 | 6 | 25 |
S: Vennside

Q fact-table: EET on the Isle of Orwick
A: | Isle of Orwick | 19 | 47 | 2 | 1 | 25 |
S: 47

Q fact-table: have the driving lessons begun?
A: | Driving lessons, ten paid for | Head of Service, Leaving Care | October 2020 | Not started |
S: Not started

Q fact-table: who is leading on the free bus pass
A: | Free bus pass to 21 | Transport Commissioning Lead | January 2021 | On course |
S: Transport Commissioning Lead

Q fact-table: How many young people have been matched with a councillor mentor?
A: | Mentor from among councillors | Democratic Services Manager | September 2020 | Nine of 15 matched |
S: Nine of 15 matched

Q date: when is the bus pass due
A: | Free bus pass to 21 | Transport Commissioning Lead | January 2021 | On course |
S: January 2021

Q paraphrase: can care leavers go to the gym for nothing
A: | Free leisure centre membership | Leisure Contracts Manager | April 2020 | Done, suspended during closure |
S: Done, suspended during closure

Q fact-text: How many care leavers took part in Have Your Say?
A: All 388 care leavers were invited to take part by text message, and 142 did so, 88 by the online form, 37 by telephone and 17 in three groups held out of doors.
S: 142

Q fact-text: number who replied by phone
A: All 388 care leavers were invited to take part by text message, and 142 did so, 88 by the online form, 37 by telephone and 17 in three groups held out of doors.
S: 37

Q comparison: what mattered most to care leavers this time and in 2018?
A: Asked what mattered most to them, 58 named a place to live, 41 money, 24 someone to talk to and 19 work or study.
A: In the 2018 survey, to which 97 replied, money had come first.
S: a place to live
S: money had come first

Q paraphrase: had most of them even heard of what's on offer?
A: Eighty-three of the 142 had not heard of the Local Offer before.
S: had not heard of the Local Offer before

Q comparison: is it harder to get hold of an adviser than in 2018?
A: Fifty-four per cent said that their adviser was easy to reach, down from 66 per cent in 2018, and one in five had had three advisers or more in the past two years.
S: Fifty-four per cent
S: 66 per cent in 2018

Q who-said: Who was alone with a kettle and a mattress the day after turning eighteen?
A: Tyrell, aged 19, from Marlhaven, said: "I turned eighteen on a Friday in lockdown and on the Saturday I was on my own with a kettle and a mattress."
S: Tyrell

Q who-said: which young person praised an adviser who rang every Tuesday
A: Jodie, aged 22, wrote that her adviser had rung "every single Tuesday, even the week her own dad was ill."
S: Jodie

Q who-said: who called the end of Staying Put a cliff edge?
A: A foster carer, Mrs Bernadette Olley, was against the ending of Staying Put at 21, calling it "a cliff edge with a birthday cake on it."
S: Mrs Bernadette Olley

Q fact-text: Where can care leavers at university live in the holidays?
A: Kacper, aged 20, who is at university, asked for somewhere to go in the holidays, and the Council has agreed to pay for rooms over the vacations from this Christmas.
S: the Council has agreed to pay for rooms over the vacations from this Christmas

Q who-said: did anyone object to the host allowance?
A: The Supported Lodgings Network objected to the host allowance being held at £165 a week while the fostering allowance rose by two per cent; officers accept the point and a rise to £170 is being costed.
S: The Supported Lodgings Network

Q fact-text: Has a guarantor scheme been approved?
A: Two of the landlords who answered would not let to anyone under 21 without a guarantor, and the young people's group asked the Council to stand as guarantor; a scheme limited to 20 tenancies was approved by Cabinet in October.
S: a scheme limited to 20 tenancies was approved by Cabinet in October

Q comparison: birthday allowance: what Rowan Tree wanted and what was fixed
A: The charity Rowan Tree thought that the birthday allowance should go up to £75, but it was fixed at £60.
S: £75
S: £60

Q paraphrase: is the copsehurst drop in gone for good?
A: Cllr Gideon Mapplebeck, Chairman of the Board, said that it had been shut since March because the room was too small for distancing, and that it would open again on another site, not yet found.
S: it would open again on another site, not yet found

Q reason: why has the Copsehurst drop-in been closed
A: Cllr Gideon Mapplebeck, Chairman of the Board, said that it had been shut since March because the room was too small for distancing, and that it would open again on another site, not yet found.
S: the room was too small for distancing

Q fact-text: will Leon get his passport money back?
A: The Head of Service answered that the Council pays for one passport or driving licence on request, that the adviser should have told him, and that he would be refunded.
S: he would be refunded

Q paraphrase: whats happening with eastry cross youth club
A: Cllr Mapplebeck replied that the club was run by the district council and that he understood its roof would be repaired in the spring.
S: its roof would be repaired in the spring

Q fact-text: How many care leavers tested positive for Covid?
A: The Head of Service said that eleven were known to have tested positive and that none had been admitted to hospital.
S: eleven

N unanswerable: how many care leavers were in custody last year?

N unanswerable: Where will the new Copsehurst drop-in be?

N unanswerable: how much is the leaving care budget

N unanswerable: average caseload in Thorley

N unanswerable: How many young people aged 18 to 20 were in bed and breakfast in 2018?

N unanswerable: which supplier pulled out of the app?

N unanswerable: cost of repairing the youth club roof

N unanswerable: how many foster carers does the county have?

N unanswerable: number of care leavers in Vennside at university

N unanswerable: who voted against the £3,000 allowance

N unanswerable: what grade did Ofsted give in February

N unanswerable: why has the Isle of Orwick only one host?

N unanswerable: how many care leavers have died of covid

N unanswerable: What did Marlhaven young people say mattered most?

N false-premise: Why did Thorley abolish its council tax exemption?

N false-premise: when did the DfE award the House Project money

N false-premise: How many care leavers were taken into hospital with Covid in May?

N false-premise: why did Ofsted find pathway plans poor

N false-premise: Which contractors agreed to guarantee interviews?

N false-premise: Why did the council refuse to be a guarantor?

Q paraphrase: what do you get to kit out your first flat when you leave care
A: The Children in Care Council (CiCC) asked in February that it be raised to £3,000, and the Board recommended £2,500 to Cabinet; Cabinet on 14 July approved £2,400 from 1 October 2020, the sum being that which could be met without a growth bid.
S: £2,400 from 1 October 2020

Q paraphrase: how many of them are in uni or on apprentiships
A: Twenty-six care leavers are at university, as against 22 last year, and eight hold apprenticeships, three with the Council itself.
S: Twenty-six care leavers are at university

Q paraphrase: was there help with food and leccy in the first lockdown?
A: An emergency fund of £40,000 was created in April; 163 payments, averaging £118, had been made by the end of September, more than half for food or fuel.
S: 163 payments, averaging £118

Q paraphrase: is the bus pass thing for young uns nearly here
A: | Free bus pass to 21 | Transport Commissioning Lead | January 2021 | On course |
S: On course

Q paraphrase: how is the county doing against the rest of the country on decent housing for care leavers
A: Ninety-one per cent of the 18-to-20s were in suitable accommodation at 30 September, against 88 per cent the year before, a target of 93 and an England average of 85.
A: | Suitable accommodation, 18–20 (%) | 86 | 89 | 91 | 93 | 85 | Amber |
S: an England average of 85

Q paraphrase: how many times have their support workers changed on em
A: Fifty-four per cent said that their adviser was easy to reach, down from 66 per cent in 2018, and one in five had had three advisers or more in the past two years.
S: one in five had had three advisers or more in the past two years
