Q fact-table: what share of referrals in Q1 2019/20 were re-referrals within twelve months?
A: | CS2 | Re-referrals within 12 months | 21.4% | 24.9% | 26.3% | 20.0% | Worse | 22.6% | 21.9% | Red |
S: 26.3%

Q fact-table: re-referrals statistical neighbour average
A: | CS2 | Re-referrals within 12 months | 21.4% | 24.9% | 26.3% | 20.0% | Worse | 22.6% | 21.9% | Red |
S: 22.6%

Q paraphrase: how many times are families coming back to social services within a year of being dealt with
A: | CS2 | Re-referrals within 12 months | 21.4% | 24.9% | 26.3% | 20.0% | Worse | 22.6% | 21.9% | Red |
S: 26.3%

Q fact-table: children in care at end of june 2019 number
A: | CS6 | Children in care at period end | 671 | 718 | 733 | 690 | Worse | – | – | Red |
S: 733

Q fact-table: What was the target for the number of children in care?
A: | CS6 | Children in care at period end | 671 | 718 | 733 | 690 | Worse | – | – | Red |
S: 690

Q paraphrase: how many kids were in care this time last year
A: | CS6 | Children in care at period end | 671 | 718 | 733 | 690 | Worse | – | – | Red |
S: 671

Q paraphrase: kids sent miles away from where they live, how bad is it now
A: | CS8 | Children in care placed more than 20 miles from home | 17.2% | 19.9% | 20.5% | 16.0% | Worse | 15.8% | 15.0% | Red |
S: 20.5%

Q fact-table: England average for children placed more than twenty miles from home
A: | CS8 | Children in care placed more than 20 miles from home | 17.2% | 19.9% | 20.5% | 16.0% | Worse | 15.8% | 15.0% | Red |
S: 15.0%

Q fact-table: care leavers EET Q1 performance against target
A: | CS11 | Care leavers in education, employment or training | 52.3% | 49.8% | 47.1% | 54.0% | Worse | 52.9% | 51.0% | Red |
S: 47.1%

Q paraphrase: do young people who've left care have a job or a college place
A: | CS11 | Care leavers in education, employment or training | 52.3% | 49.8% | 47.1% | 54.0% | Worse | 52.9% | 51.0% | Red |
S: 47.1%

Q fact-table: care leavers in suitable accommodation Q4 18/19
A: | CS10 | Care leavers in suitable accommodation | 85.5% | 87.0% | 89.4% | 88.0% | Better | 86.2% | 84.0% | Green |
S: 87.0%

Q paraphrase: have youngsters leaving care got somewhere decent to live
A: | CS10 | Care leavers in suitable accommodation | 85.5% | 87.0% | 89.4% | 88.0% | Better | 86.2% | 84.0% | Green |
S: 89.4%

Q list: Which measures on the safeguarding scorecard are red?
A: | CS2 | Re-referrals within 12 months | 21.4% | 24.9% | 26.3% | 20.0% | Worse | 22.6% | 21.9% | Red |
A: | CS5 | Second or subsequent child protection plan | 18.7% | 22.4% | 23.8% | 19.0% | Worse | 21.5% | 20.2% | Red |
A: | CS6 | Children in care at period end | 671 | 718 | 733 | 690 | Worse | – | – | Red |
A: | CS8 | Children in care placed more than 20 miles from home | 17.2% | 19.9% | 20.5% | 16.0% | Worse | 15.8% | 15.0% | Red |
A: | CS11 | Care leavers in education, employment or training | 52.3% | 49.8% | 47.1% | 54.0% | Worse | 52.9% | 51.0% | Red |

Q list: list green indicators q1 children's scorecard
A: | CS3 | Assessments completed within 45 working days | 84.1% | 79.6% | 86.2% | 85.0% | Better | 83.4% | 82.7% | Green |
A: | CS9 | Review health assessments on time | 88.0% | 90.3% | 92.7% | 90.0% | Better | 89.1% | 88.0% | Green |
A: | CS10 | Care leavers in suitable accommodation | 85.5% | 87.0% | 89.4% | 88.0% | Better | 86.2% | 84.0% | Green |

Q fact-table: direction of travel for child protection plans number
A: | CS4 | Children subject to a child protection plan | 394 | 427 | 419 | 400 | Better | – | – | Amber |
S: Better

Q fact-table: assessments in 45 days - are we above the England figure?
A: | CS3 | Assessments completed within 45 working days | 84.1% | 79.6% | 86.2% | 85.0% | Better | 83.4% | 82.7% | Green |
S: 86.2%

Q fact-table: EHC plans on time target
A: | CS12 | Education, health and care plans issued within 20 weeks | 61.0% | 55.7% | 58.4% | 65.0% | Better | 62.8% | 60.1% | Amber |
S: 65.0%

Q paraphrase: whats the % of special needs plans done inside the 20 weeks now
A: | CS12 | Education, health and care plans issued within 20 weeks | 61.0% | 55.7% | 58.4% | 65.0% | Better | 62.8% | 60.1% | Amber |
S: 58.4%

Q fact-text: average wait for an education, health and care plan in the first quarter
A: The average wait for an education, health and care plan was 24.6 weeks in quarter 1, against 26.1 weeks in quarter 4; the longest wait was 61 weeks.
S: 24.6 weeks

Q paraphrase: longest anyone waited for there child's special needs plan
A: The average wait for an education, health and care plan was 24.6 weeks in quarter 1, against 26.1 weeks in quarter 4; the longest wait was 61 weeks.
S: 61 weeks

Q reason: Why has the proportion of care leavers in work or study dropped?
A: The fall in care leavers in education, employment or training follows the closure in March 2019 of the Springboard programme, which had supported 38 young people a year.
S: the closure in March 2019 of the Springboard programme

Q fact-text: number of young people Springboard helped each year
A: The fall in care leavers in education, employment or training follows the closure in March 2019 of the Springboard programme, which had supported 38 young people a year.
S: 38

Q reason: what explains the high re-referral rate in quarter 1
A: Re-referrals remain high because cases stepped down to early help are returning within six months, chiefly in the Eastern area.
S: cases stepped down to early help are returning within six months

Q definition: meaning of direction of travel "Better" in the scorecard
A: Direction of travel (DoT) compares the latest quarter with the quarter before, so that "Better" means improving whether the figure should go up or down.
S: improving whether the figure should go up or down

Q definition: what is the sufficiency duty
A: Sufficiency is the duty under section 22G of the Children Act 1989 to secure, so far as reasonably practicable, enough accommodation within the county for the children it looks after.

Q fact-text: How many full-time equivalent social work posts are unfilled across the whole service?
A: At 30 June 2019 the service had 312.5 full-time equivalent (FTE) social work posts, of which 41.0 were vacant and 47.5 were covered by agency staff.
A: | Total | 312.5 | 271.5 | 41.0 | 47.5 | 18.1 | 13.6% |
S: 41.0

Q fact-table: vacancies in Assessment East FTE
A: | Assessment East | 44.0 | 20.5 | 23.5 | 24.0 | 24.3 | 31.8% |
S: 23.5

Q fact-table: agency social workers Assessment West
A: | Assessment West | 42.5 | 38.5 | 4.0 | 5.5 | 17.6 | 12.4% |
S: 5.5

Q fact-table: Which team has the highest average caseload?
A: | Assessment East | 44.0 | 20.5 | 23.5 | 24.0 | 24.3 | 31.8% |
S: Assessment East

Q paraphrase: how many cases does each worker for disabled kids have
A: | Disabled children | 32.0 | 31.0 | 1.0 | 1.0 | 18.9 | 6.2% |
S: 18.9

Q fact-table: staff turnover in the leaving care team
A: | Leaving care | 27.0 | 26.0 | 1.0 | 1.5 | 21.0 | 7.5% |
S: 7.5%

Q fact-table: turnover 12 months all social work teams together
A: | Total | 312.5 | 271.5 | 41.0 | 47.5 | 18.1 | 13.6% |
S: 13.6%

Q comparison: compare caseloads in the east and west assessment teams
A: | Assessment East | 44.0 | 20.5 | 23.5 | 24.0 | 24.3 | 31.8% |
A: | Assessment West | 42.5 | 38.5 | 4.0 | 5.5 | 17.6 | 12.4% |
S: 24.3
S: 17.6

Q paraphrase: extra money to stop social workers quitting, how much do they get
A: A retention payment of £3,000 a year was agreed by the Director on 3 May 2019 for Assessment East only; it was not extended to Assessment West, where turnover had fallen.
S: £3,000 a year

Q date: when did the director sign off the retention payment
A: A retention payment of £3,000 a year was agreed by the Director on 3 May 2019 for Assessment East only; it was not extended to Assessment West, where turnover had fallen.
S: 3 May 2019

Q fact-text: forecast overspend for children's services at period 3
A: The forecast at period 3 is an overspend of £3.42m on a revised budget of £74.36m, of which placements account for £2.81m.
A: | Total | 74,130 | 74,360 | 18,609 | 77,780 | +3,420 |
S: £3.42m

Q fact-table: residential placements revised budget 2019/20
A: | Residential placements | 14,900 | 15,400 | 4,402 | 17,690 | +2,290 |
S: 15,400

Q fact-table: Residential placements forecast variance
A: | Residential placements | 14,900 | 15,400 | 4,402 | 17,690 | +2,290 |
S: +2,290

Q paraphrase: how much had we already spent on childrens homes places by the end of june
A: | Residential placements | 14,900 | 15,400 | 4,402 | 17,690 | +2,290 |
S: 4,402

Q fact-table: which services are forecast to underspend
A: | In-house fostering | 9,480 | 9,310 | 2,188 | 8,965 | -345 |
A: | Leaving care | 3,110 | 3,110 | 744 | 3,085 | -25 |
A: | Early help and children's centres | 5,480 | 5,210 | 1,108 | 4,800 | -410 |

Q fact-table: independent fostering agencies projected outturn £000
A: | Independent fostering agencies | 11,240 | 11,240 | 3,016 | 12,105 | +865 |
S: 12,105

Q fact-table: original budget for early help before it was revised
A: | Early help and children's centres | 5,480 | 5,210 | 1,108 | 4,800 | -410 |
S: 5,480

Q paraphrase: are taxis and buses for special needs pupils going over budget
A: | Special educational needs transport | 10,270 | 10,270 | 1,920 | 10,525 | +255 |
S: +255

Q fact-text: weekly price of a residential bed in June 2019
A: The average weekly cost of a residential placement was £3,940 in June 2019, compared with £3,615 in June 2018; an independent fostering placement costs £872 a week and an in-house one £431.
S: £3,940

Q comparison: difference in weekly cost between agency foster care and the council's own carers
A: The average weekly cost of a residential placement was £3,940 in June 2019, compared with £3,615 in June 2018; an independent fostering placement costs £872 a week and an in-house one £431.
S: £872 a week and an in-house one £431

Q fact-text: how much of the contingency can be counted on for placements
A: The Chief Financial Officer advises that the corporate contingency stands at £4.0m and that no more than £1.5m of it should be assumed for children's placements.
S: no more than £1.5m

Q fact-table: What did Ofsted say about Cawthorn House at its last visit?
A: | Cawthorn House | Eastmoor | 8 | 4 | Requires improvement | 9 April 2019 | Close and replace with two smaller homes |
S: Requires improvement

Q fact-table: which home was rated inadequate
A: | Lime Street | Wenham | 6 | 3 | Inadequate | 21 May 2019 | Admissions suspended |
S: Lime Street

Q date: date Lime Street was inspected
A: | Lime Street | Wenham | 6 | 3 | Inadequate | 21 May 2019 | Admissions suspended |
S: 21 May 2019

Q fact-table: empty beds: how many of Cawthorn House's places were in use at 30 June
A: | Cawthorn House | Eastmoor | 8 | 4 | Requires improvement | 9 April 2019 | Close and replace with two smaller homes |
S: 4

Q paraphrase: whats going to happen to orchard view
A: | Orchard View | Vale of Tarn | 5 | 4 | Good | 30 January 2019 | Convert to short breaks |
A: | Orchard View converted to short breaks | Residential Manager | April 2020 | April 2020 | Green |
S: Convert to short breaks

Q fact-table: registered places at Fallow Bank now
A: | Fallow Bank | Eastmoor | 5 | 5 | Good | 6 June 2019 | Extend by one place |
S: 5

Q fact-text: how many foster households filled in the April survey
A: Foster carers were surveyed in April 2019; 214 of the 380 approved households replied.
S: 214

Q fact-table: percentage of carers aged 60+ expecting to foster in three years
A: | I expect to be fostering in three years | 72 | 69 | 38 | 61 | 66 |
S: 38

Q fact-table: share of under-45 carers who say training is at convenient times
A: | Training is offered at times I can attend | 33 | 57 | 74 | 56 | 51 |
S: 33

Q comparison: has the proportion who can get hold of their supervising social worker gone up or down since 2017?
A: | I can reach my supervising social worker when I need to | 49 | 61 | 66 | 59 | 68 |
S: 59
S: 68

Q paraphrase: do foster parents reckon the money is enough
A: | Allowances cover the cost of caring | 37 | 44 | 55 | 45 | 47 |
S: 45

Q who-said: what did the chair of the Foster Carers' Association say mattered most to members
A: Ms K Adeyemi, its chair, said that out-of-hours support mattered more to most of her members than the allowance.
S: out-of-hours support mattered more to most of her members than the allowance

Q who-said: Who asked for EHC plan waiting times to go on the scorecard?
A: Mrs Pocock asked for the scorecard to show the wait for an education, health and care plan as well as the percentage issued on time.
S: Mrs Pocock

Q who-said: what worried Cllr Minhas about the Eastern team
A: Councillor Minhas was concerned that agency social workers now outnumbered permanent staff in the Eastern assessment team.
S: agency social workers now outnumbered permanent staff

Q decision: what was resolved in June about the placement sufficiency plan
A: RESOLVED (by 6 votes to 1): that the placement sufficiency plan be brought to the September meeting.
S: be brought to the September meeting

Q decision: result of Cllr Fenwick's amendment
A: An amendment by Councillor Fenwick to substitute December for September was lost by 2 votes to 5.
S: lost by 2 votes to 5

Q date: revised date for opening the first Eastmoor home
A: | Open first replacement home in Eastmoor | Head of Property | January 2020 | September 2020 | Red |
S: September 2020

Q fact-table: who is responsible for the carers' out of hours line
A: | Out-of-hours support line for carers | Fostering Manager | October 2019 | October 2019 | Green |
S: Fostering Manager

Q list: sufficiency plan milestones rated red
A: | Open first replacement home in Eastmoor | Head of Property | January 2020 | September 2020 | Red |
A: | Open second replacement home in Eastmoor | Head of Property | June 2020 | December 2020 | Red |

Q fact-table: when should the tender for 12 residential beds have been done originally
A: | Tender for block contract of 12 residential beds | Head of Commissioning | December 2019 | February 2020 | Amber |
S: December 2019

Q reason: why are the new homes in Eastmoor late
A: The Eastmoor homes are delayed because the preferred site at Cold Lane was refused planning permission on 18 July 2019.
S: the preferred site at Cold Lane was refused planning permission

Q date: by when does the committee want Cawthorn House shut
A: Recommendations: that the committee (a) notes the scorecard; (b) endorses the sufficiency plan; and (c) recommends to Cabinet on 8 October 2019 that Cawthorn House be closed not later than 31 March 2020.
S: not later than 31 March 2020

N unanswerable: how many care leavers were homeless in quarter 1?

N unanswerable: What did it cost to run the Springboard programme?

N unanswerable: statistical neighbour average for number of children subject to a child protection plan

N unanswerable: average caseload of front door and MASH workers

N unanswerable: Q2 18/19 re-referral rate

N unanswerable: how much would closing Cawthorn House save

N unanswerable: Who seconded Councillor Fenwick's amendment?

N unanswerable: how many staff work at Drift Cottage

N unanswerable: number of foster carers who resigned last year

N unanswerable: when will admissions to Lime Street start again?

N false-premise: why was the retention payment extended to Assessment West

N false-premise: why did residential placements underspend

N false-premise: which indicator made Drift Cottage lose its outstanding rating

N false-premise: When did Cabinet agree to close Beech Lodge?

N false-premise: what led to the fall in the number of children in care since last year

Q paraphrase: how much does the council pay each week to put one child in a home
A: The average weekly cost of a residential placement was £3,940 in June 2019, compared with £3,615 in June 2018; an independent fostering placement costs £872 a week and an in-house one £431.
S: £3,940

Q paraphrase: are the east lot mostly temps
A: | Assessment East | 44.0 | 20.5 | 23.5 | 24.0 | 24.3 | 31.8% |
S: 24.0

Q paraphrase: did that childrens home in wenham flunk its visit from the inspectors
A: | Lime Street | Wenham | 6 | 3 | Inadequate | 21 May 2019 | Admissions suspended |
S: Inadequate

Q paraphrase: foster parents - do they get told enough about a kid before it lands on the doorstep
A: | I receive enough information before a child arrives | 41 | 40 | 43 | 41 | 39 |
S: 41

Q paraphrase: who's got to find thirty new foster families
A: | Recruit 30 new fostering households | Fostering Manager | March 2020 | June 2020 | Amber |
S: Fostering Manager

Q paraphrase: kids getting passed from pillar to post, three homes or more in a year
A: | CS7 | Children in care with three or more placements in the year | 9.8% | 10.6% | 10.1% | 10.0% | Better | 10.4% | 10.0% | Amber |
S: 10.1%

Q paraphrase: have the little ones in care had their check up with the doctor when they should
A: | CS9 | Review health assessments on time | 88.0% | 90.3% | 92.7% | 90.0% | Better | 89.1% | 88.0% | Green |
S: 92.7%

Q paraphrase: what would happen to the cash put aside for emergencies
A: The Chief Financial Officer advises that the corporate contingency stands at £4.0m and that no more than £1.5m of it should be assumed for children's placements.
S: £4.0m

