Q paraphrase: how many times did someone get in touch worried about a child in 21/22?
A: | Contacts to the front door | 11,204 | 9,870 | 13,115 | – | – | – | 1,190 | – |
S: 13,115

Q fact-table: front door contacts 2019/20
A: | Contacts to the front door | 11,204 | 9,870 | 13,115 | – | – | – | 1,190 | – |
S: 11,204

N unanswerable: front door contacts target 2022/23

Q fact-table: referral rate similar boroughs
A: | Referrals per 10,000 | 521 | 466 | 588 | 520 | 540 | 553 | – | A |
S: 540

Q paraphrase: how often do families come back to us within a year, last full year
A: | Re-referrals within 12 months | 17% | 19% | 23% | 16% | 18% | 18% | 22% | R |
S: 23%

Q fact-table: re-referrals May 2022
A: | Re-referrals within 12 months | 17% | 19% | 23% | 16% | 18% | 18% | 22% | R |
S: 22%

N unanswerable: re-referrals June 2022

Q who-said: who put repeat referrals down to families being moved on too early
A: Mr Idris Falconbridge, Director of Children's Services, told the Committee on 9 March that the rise in repeat referrals was "largely a matter of families stepped down to early help too soon".
S: Mr Idris Falconbridge

Q paraphrase: how are we doing on finishing assessments in time?
A: | Assessments done in 45 days | 88% | 91% | 84% | 90% | 87% | 86% | 81% | R |
S: R

Q fact-table: assessments in 45 days, what were we meant to reach
A: | Assessments done in 45 days | 88% | 91% | 84% | 90% | 87% | 86% | 81% | R |
S: 90%

N unanswerable: how many assessments were done in 2021/22

N unanswerable: why did timely assessments fall in 2021/22?

Q paraphrase: kids on protection plans at the latest count
A: | Children on a CPP | 214 | 231 | 209 | – | – | – | 203 | – |
S: 203

Q fact-table: CPP numbers 2020/21
A: | Children on a CPP | 214 | 231 | 209 | – | – | – | 203 | – |
S: 231

Q fact-table: repeat protection plans London
A: | Children on a second or later CPP | 16% | 18% | 14% | 15% | 19% | 17% | 13% | G |
S: 17%

N unanswerable: children on a CPP for two years or more

Q paraphrase: how many kids are in care right now, in May?
A: | Children looked after | 301 | 312 | 336 | – | – | – | 341 | – |
S: 341

Q fact-table: looked-after children at the end of 2021/22
A: | Children looked after | 301 | 312 | 336 | – | – | – | 341 | – |
S: 336

Q paraphrase: lone refugee kids in our care, 2021/22
A: | of whom UASC | 24 | 19 | 33 | – | – | – | 37 | – |
S: 33

N unanswerable: how many UASC care leavers are there?

Q paraphrase: share of kids in care shunted round three homes or more
A: | CLA with three or more placements in the year | 11% | 9% | 12% | 10% | 10% | 10% | 12% | A |
S: 12%

Q fact-table: what proportion were put far from home in 2020/21, in Westhurst
A: | CLA placed more than 20 miles away | 21% | 22% | 18% | 18% | 17% | 19% | 18% | G |
S: 22%

N unanswerable: CLA placed more than 50 miles away

Q fact-table: care leavers in jobs or study, target
A: | Care leavers aged 19-21 in work or learning | 54% | 49% | 57% | 60% | 53% | 54% | 58% | A |
S: 60%

N unanswerable: care leavers aged 17-18 in work or learning

Q paraphrase: do youngsters who've left care have decent roofs over their heads, what share 2021/22?
A: | Care leavers in suitable homes | 87% | 90% | 93% | 90% | 88% | 86% | 93% | G |
S: 93%

Q definition: what is a comparator here
A: Comparator means the average of the ten boroughs nearest in kind to Westhurst.
S: the average of the ten boroughs nearest in kind to Westhurst

Q list: which social care measures are red
A: | Re-referrals within 12 months | 17% | 19% | 23% | 16% | 18% | 18% | 22% | R |
A: | Assessments done in 45 days | 88% | 91% | 84% | 90% | 87% | 86% | 81% | R |

Q paraphrase: how many youngsters ran off from their own families in 2021/22?
A: | Missing from home | 118 | 203 | 141 | 267 | 96% | 61% |
S: 141

Q fact-table: missing from home, times it happened 21/22
A: | Missing from home | 118 | 203 | 141 | 267 | 96% | 61% |
S: 267

N unanswerable: children missing from education 2021/22

Q fact-table: missing from care in borough - children in 20/21
A: | Missing from care, in borough | 39 | 212 | 44 | 188 | 99% | 70% |
S: 39

Q paraphrase: quick chats held after coming back, for those we've put elsewhere
A: | Missing from care, placed outside | 27 | 166 | 31 | 240 | 94% | 48% |
S: 48%

Q fact-table: episodes for CLA outside borough latest year
A: | Missing from care, placed outside | 27 | 166 | 31 | 240 | 94% | 48% |
S: 240

Q reason: what is behind the many episodes of those placed elsewhere
A: Two children placed in Kent account for 102 of the episodes of those placed outside the borough.
S: Two children placed in Kent account for 102 of the episodes

N unanswerable: how many children do we have placed in Kent

Q fact-table: kids from other councils missing here 21/22
A: | Other boroughs' children placed here | 22 | 97 | 16 | 71 | 71% | 33% |
S: 16

N unanswerable: which boroughs placed the children who went missing here?

Q fact-table: return interviews offered to awol children
A: | Away without leave | 12 | 15 | 9 | 11 | 100% | 82% |
S: 100%

Q paraphrase: how many temps are there in the MASH team now
A: | MASH and Assessment | 42 | 31 | 26 | 9 | 14 | 2 | 19.8 | Petra Nwosu |
S: 14

Q fact-table: MASH agency 2021
A: | MASH and Assessment | 42 | 31 | 26 | 9 | 14 | 2 | 19.8 | Petra Nwosu |
S: 9

N unanswerable: MASH average caseload 2021

Q paraphrase: how many kids does each worker in the assessment team carry?
A: | MASH and Assessment | 42 | 31 | 26 | 9 | 14 | 2 | 19.8 | Petra Nwosu |
S: 19.8

Q fact-table: who heads Safeguarding and CIN
A: | Safeguarding and CIN | 58 | 44 | 41 | 12 | 15 | 2 | 17.1 | Leon Hartigan |
S: Leon Hartigan

Q fact-table: proper staff in children in care 2022
A: | Children in Care | 33 | 30 | 29 | 3 | 3 | 1 | 14.6 | Saffron Adair |
S: 29

Q paraphrase: leaving care team gaps nobody is filling
A: | Leaving Care | 18 | 15 | 17 | 2 | 1 | 0 | 21.0 | Saffron Adair |
S: 0

N unanswerable: how many people work in the Adoption team?

Q comparison: which team's workers carry the biggest load?
A: | Disabled Children | 16 | 11 | 12 | 4 | 3 | 1 | 22.4 | Joy Maddox |
S: Disabled Children

Q fact-table: fostering team posts altogether
A: | Fostering and Kinship | 21 | 20 | 18 | 1 | 1 | 2 | – | Emeka Stroud |
S: 21

N unanswerable: fostering team caseload 2022

Q paraphrase: who's in charge of the young offenders lot
A: | Youth Justice | 14 | 13 | 13 | 0 | 0 | 1 | 8.9 | Colm Dacre |
S: Colm Dacre

N unanswerable: why did so many permanent staff leave MASH?

Q paraphrase: how far over did we go on children's homes places last year
A: | Residential placements | 7,850 | 9,940 | 2,090 | 9,100 | 9,870 | 770 |
S: 2,090

Q fact-table: residential budget this year 22/23
A: | Residential placements | 7,850 | 9,940 | 2,090 | 9,100 | 9,870 | 770 |
S: 9,100

Q reason: why did children's homes bust the budget?
A: The overspend on residential placements is put down to four children whose placements cost more than £9,000 a week each.
S: four children whose placements cost more than £9,000 a week each

N unanswerable: why did SEND transport overspend?

Q fact-table: our own foster carers, spent 21/22
A: | In-house fostering | 3,120 | 2,905 | -215 | 3,180 | 3,060 | -120 |
S: 2,905

Q fact-table: agency fostering spent 21/22
A: | Agency fostering | 4,640 | 5,015 | 375 | 4,900 | 4,985 | 85 |
S: 5,015

Q paraphrase: what do they now expect to pay for temp social workers in 22/23
A: | Agency social workers | 1,210 | 2,480 | 1,270 | 1,450 | 2,600 | 1,150 |
S: 2,600

Q fact-table: agency social workers overspend 2021/22
A: | Agency social workers | 1,210 | 2,480 | 1,270 | 1,450 | 2,600 | 1,150 |
S: 1,270

N unanswerable: agency social worker spend 2020/21

N unanswerable: agency teaching assistants budget

Q fact-table: lodgings for care leavers - expected over or under this year
A: | Leaving care lodgings | 1,675 | 1,690 | 15 | 1,720 | 1,720 | 0 |
S: 0

Q fact-table: cost of UASC after grant, 2021/22
A: | UASC (net of grant) | 210 | 88 | -122 | 210 | 160 | -50 |
S: 88

N unanswerable: how much UASC grant did we receive?

Q paraphrase: school taxis for disabled kids, what's the overspend looking like now (22/23)
A: | SEND transport | 5,330 | 6,120 | 790 | 5,900 | 6,480 | 580 |
S: 580

Q fact-table: hubs for families money set aside last year
A: | Family hubs | 1,400 | 1,366 | -34 | 1,980 | 1,980 | 0 |
S: 1,400

N unanswerable: how many family hubs are there

Q fact-table: how many EHCPs were there at the start of 2021
A: | Plans maintained in January | 1,402 | 1,588 | 1,771 | – | – |
S: 1,771

Q paraphrase: portion of plans done by the legal deadline in 2021
A: | Issued within 20 weeks | 66% | 58% | 43% | 70% | 60% |
S: 43%

Q fact-table: 20 weeks goal for 2022
A: | Issued within 20 weeks | 66% | 58% | 43% | 70% | 60% |
S: 60%

N unanswerable: issued within 20 weeks, first half of 2022

Q reason: Why are plans for special needs kids so late?
A: The shortage of educational psychologists (5.5 of 11 posts were filled in December 2021) is the main cause of late plans.
S: The shortage of educational psychologists

Q paraphrase: how many parents went to tribunal in 2021
A: | Appeals lodged | 28 | 33 | 52 | – | – |
S: 52

N unanswerable: how many appeals did parents win in 2021?

Q fact-table: turned down requests 2020
A: | Requests refused | 61 | 70 | 94 | – | – |
S: 70

N false-premise: why did annual reviews fall again in 2021

Q fact-table: new ehcps 2019
A: | New plans issued | 231 | 244 | 288 | – | – |
S: 231

Q paraphrase: have kicked-out pupils been given somebody to turn to
A: | 1 | A trusted adult for each excluded pupil | Yes | Head of Inclusion | Sept 2021 | In place; 46 pupils matched with 31 adults. |
S: In place; 46 pupils matched with 31 adults.

Q paraphrase: what happened with street youth work on the two estates?
A: | 2 | Detached youth work on the Marlow and Penrose estates until 10pm | In part | Head of Youth | Jan 2022 | Running on Marlow since 11 February, on Thursdays and Fridays only. Penrose not funded. |
S: Running on Marlow since 11 February, on Thursdays and Fridays only. Penrose not funded.

N unanswerable: how much would youth work on Penrose cost

Q fact-table: did cabinet take up recommendation 2
A: | 2 | Detached youth work on the Marlow and Penrose estates until 10pm | In part | Head of Youth | Jan 2022 | Running on Marlow since 11 February, on Thursdays and Fridays only. Penrose not funded. |
S: In part

Q paraphrase: who sees to the bleed kits
A: | 3 | Bleed kits in all libraries | Yes | Libraries Manager | Oct 2021 | Six of eight fitted; Broad Lane and Eastgate closed for works. |
S: Libraries Manager

N unanswerable: when will Eastgate library reopen?

Q reason: why did they turn down the zombie knife ban
A: | 4 | A borough-wide ban on zombie knives in shops | No | – | – | Cabinet held that it has no such power. |
S: Cabinet held that it has no such power.

Q fact-table: peer mentors progress
A: | 5 | Peer mentors in four secondary schools | Yes | Head of Inclusion | April 2022 | Two schools started; two want to wait for the new year. |
S: Two schools started; two want to wait for the new year.

N unanswerable: which two schools have peer mentors?

Q paraphrase: why isn't the knife crime annual report here tonight
A: | 6 | Yearly report to the Committee | Yes | Community Safety Manager | July 2022 | Put back to 12 October as police figures are not out. |
S: Put back to 12 October as police figures are not out.

N unanswerable: recommendation 7 of the knife crime review

Q fact-table: Tabitha Wray's ward
A: | Cllr Tabitha Wray | Eastgate | Labour | Member | May 2026 |
S: Eastgate

Q fact-table: what's Tobias Wren's role
A: | Cllr Tobias Wren | Broad Lane | Labour | Vice-Chair | May 2026 |
S: Vice-Chair

Q date: how long does the primary parents' rep serve
A: | Mrs Oluchi Barnes | – | – | Parent governor, primary | October 2022 |
S: October 2022

N unanswerable: who is the Church of England representative

Q fact-text: what may the parent governors vote on
A: Church and parent governor members may vote on education matters only.
S: education matters only

Q date: when do they look at foster carers' pay
A: | 7 December 2022 | EHCP improvement plan; Fostering fees | 25 November 2022 |
S: 7 December 2022

Q date: deadline for papers to the money meeting
A: | 18 January 2023 | Budget | 6 January 2023 |
S: 6 January 2023

N unanswerable: when is the budget scrutinised in 2024
