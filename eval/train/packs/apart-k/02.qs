Q fact-text: How many pavement licences have been granted since July 2020?
A: The Licensing Manager (Sunita Prowse) reported that 214 pavement licences had been granted since the fast-track scheme began in July 2020, of which 131 were still in use.
S: 214

Q fact-text: pavement licences still in use july 2022
A: The Licensing Manager (Sunita Prowse) reported that 214 pavement licences had been granted since the fast-track scheme began in July 2020, of which 131 were still in use.
S: 131

Q fact-text: How many ambulance call-outs for drink were there on Hithe High Street in 2021?
A: The reason for lifting Hithe High Street is that alcohol-related ambulance call-outs there fell from 188 in 2018 to 97 in 2021, and that eleven licensed premises have closed for good since the pandemic.
S: 97

Q fact-text: canal basin alcohol ambulance call outs 2021
A: In Dock Road call-outs went from 203 in 2018 to 176 in 2021, whereas at Canal Basin they rose from 41 to 119 over the same years.
S: 119

Q fact-text: dock road ambulance callouts back in 2018
A: In Dock Road call-outs went from 203 in 2018 to 176 in 2021, whereas at Canal Basin they rose from 41 to 119 over the same years.
S: 203

Q fact-text: How many responses came in to the 2022 policy consultation?
A: There were 386 responses, of which 297 came from residents, 58 from licensees and 31 from organisations.
S: 386

Q fact-text: number of replies to the 2017 review
A: At the 2017 review there had been 164 responses altogether.
S: 164

Q fact-text: How much of the review cost went on gathering cumulative impact evidence?
A: The cost of the review, £37,500, falls within the licensing budget; £22,000 of that was spent on the cumulative impact evidence and £15,500 on consultation.
S: £22,000

Q fact-text: what would a late night levy bring in each year
A: It is estimated that 142 premises would pay, raising £163,000 a year after costs, of which at least 70 per cent must go to the police.
S: £163,000 a year after costs

Q fact-text: How many bar and door staff have been trained to help vulnerable customers?
A: Training in how to help vulnerable customers has been given to 415 bar and door staff.
S: 415

Q fact-table: Under the draft policy, until what time could town centre venues normally open on a Friday or Saturday?
A: | Town centre | 00:00 | 00:30 | 01:00 | 02:00 |
S: 02:00

Q fact-table: current weekend closing time at canal basin
A: | Canal Basin | 00:00 | 23:30 | 02:00 | 01:00 |
S: 02:00

Q fact-table: proposed sun-thu hours residential street
A: | Residential street | 22:30 | 22:00 | 23:00 | 22:30 |
S: 22:00

Q fact-table: what did street trading bring in during 2021/22
A: | Street trading | 168 | 290 | 84 | 172 |
S: 168

Q fact-table: What is street trading expected to make by year end?
A: | Street trading | 168 | 290 | 84 | 172 |
S: 172

Q fact-table: special treatments income budget 2022/23
A: | Special treatments | 96 | 105 | 40 | 91 |
S: 105

Q fact-table: gambling premises income so far at the half year
A: | Gambling premises | 53 | 50 | 24 | 49 |
S: 24

Q fact-table: licensing staffing forecast full year
A: | Staffing (cost) | 588 | 640 | 282 | 590 |
S: 590

Q fact-table: What share of noise complaints got a visit the same night in the second quarter of this year?
A: | Noise complaints visited the same night | 80% | 66% | 58% | 61% | Red |
S: 61%

Q fact-table: target for high risk premises inspections
A: | High-risk premises inspected | 45 | 12 | 31 | 47 | Green |
S: 45

Q fact-table: temporary event notices in one day Q1 2022/23 result
A: | Temporary event notices handled in 1 day | 98% | 97% | 92% | 90% | Amber |
S: 92%

Q fact-table: Who is writing the special treatments policy report?
A: | 17 Jan 2023 | Special treatments policy | D. Mbeki-Rowe |
S: D. Mbeki-Rowe

Q fact-table: how many test purchases were made in Q2 2022/23?
A: | Test purchases made (underage sales) | 60 | 0 | 22 | 34 | Red |
S: 34

Q paraphrase: why does nobody come out about loud music midweek
A: Same-night noise visits are low because the out-of-hours team works only on Fridays and Saturdays; extending it to Thursdays would cost £27,000 a year, for which there is no budget.
S: the out-of-hours team works only on Fridays and Saturdays

Q paraphrase: how many strip clubs are allowed round here?
A: It was noted that two venues held licences, The Velvet Mile in Dock Road and Club Saffron in Hithe High Street, and that the policy allowed no more than two in the borough.
A: AGREED to keep the limit at two and to review the policy in 2024.
S: no more than two

Q paraphrase: how much gap do cafes have to leave for prams on Cutler St
A: AGREED that a minimum clear width of 2.0 metres be required in Cutler Street and 1.8 metres elsewhere, in place of the 1.5 metres applied hitherto.
S: 2.0 metres

Q paraphrase: what do the cops make of dropping one of the saturation zones
A: The Police would have preferred to keep all three areas.
S: would have preferred to keep all three areas

Q paraphrase: which bars lost their licence for good
A: Of the five reviews called in by the police, two led to revocation (Bar Quarto and The Lighterman), one to suspension for six weeks (Ozone), and two were settled by new conditions.
S: Bar Quarto and The Lighterman

Q paraphrase: how many jobs are empty in the team that does pub permits
A: Two of the nine licensing officer posts are vacant; interviews for one will be held on 20 October 2022 and the other is being kept open as a saving until April 2023.
S: Two of the nine

Q paraphrase: did ordinary people who live here want pubs open later in the middle of town?
A: Later hours in town centres were supported by 81 per cent of licensees but by only 44 per cent of residents.
S: only 44 per cent of residents

Q paraphrase: how many places would have to cough up the midnight charge
A: It is estimated that 142 premises would pay, raising £163,000 a year after costs, of which at least 70 per cent must go to the police.
S: 142

Q paraphrase: how many boozers have promised to look out for women on nights out
A: The draft encourages premises to sign the women's safety charter, and 73 have done so to date, against an aim of 120 by March 2023.
S: 73

Q paraphrase: kids getting served booze - what proportion of shops got caught latest quarter
A: | Failed test purchases | under 10% | n/a | 14% | 9% | Green |
S: 9%

Q who-said: Who said traders deserved certainty until the end of 2023?
A: Cllr Costain said that traders had invested in good faith and deserved certainty until at least the end of 2023.
S: Cllr Costain

Q who-said: who raised wheelchair users in cutler street
A: Cllr Frayne said that wheelchair users could not get past the tables in Cutler Street.
S: Cllr Frayne

Q who-said: Which officer gave the number of touting reports?
A: The police (Insp. Carl Whitmarsh) said that touting had risen since the night trains came back, with 46 reports in the first half of 2022.
S: Insp. Carl Whitmarsh

Q decision: What did the committee decide about sexual entertainment venues in July?
A: AGREED to keep the limit at two and to review the policy in 2024.
S: to keep the limit at two and to review the policy in 2024

Q decision: what came of Cllr Wronski's proposal to go to zero venues
A: Cllr Wronski proposed that the number be reduced to nil; there was no seconder and the proposal fell.
S: there was no seconder and the proposal fell

Q decision: private hire touting – action agreed
A: AGREED unanimously that the Chair write to the regulator to ask for two joint operations before Christmas.
S: the Chair write to the regulator to ask for two joint operations before Christmas

Q date: When does the current licensing policy run out?
A: The Licensing Act 2003 requires the Council to publish its policy every five years, and the present policy expires on 6 January 2023.
S: 6 January 2023

Q date: earliest start for a late night levy
A: Any levy would need a consultation of at least eight weeks and could not start before April 2024.
S: April 2024

Q reason: Why are officers against sending out a flat ban on glass bottles outdoors?
A: Many residents asked for a ban on glass bottles in outdoor areas after 9pm; officers have instead included a model condition on polycarbonate glasses, since a blanket ban would fetter the Committee's discretion.
S: a blanket ban would fetter the Committee's discretion

Q reason: why is licensing income down at the half year?
A: Income is £61,000 below budget at the half year, chiefly because street trading has not recovered.
S: street trading has not recovered

Q reason: why lift the hithe high st cumulative impact area
A: The reason for lifting Hithe High Street is that alcohol-related ambulance call-outs there fell from 188 in 2018 to 97 in 2021, and that eleven licensed premises have closed for good since the pandemic.
S: alcohol-related ambulance call-outs there fell from 188 in 2018 to 97 in 2021, and that eleven licensed premises have closed for good since the pandemic

Q list: Which performance measures are red this quarter?
A: | Noise complaints visited the same night | 80% | 66% | 58% | 61% | Red |
A: | Test purchases made (underage sales) | 60 | 0 | 22 | 34 | Red |

Q list: what is going to committee on 14 March 2023
A: | 14 Mar 2023 | Women's safety charter: progress | H. Quint |
A: | 14 Mar 2023 | Gambling policy: first draft | S. Prowse |

Q comparison: Did residents or licensees back a Canal Basin cumulative impact area more?
A: Fifty-nine per cent of residents supported a Canal Basin area, and 12 per cent of licensees did.

Q comparison: how far should letters about new applications go - hithe society's distance vs officers'
A: The Hithe Society asked that every new application should be sent to all households within 100 metres.
A: Officers recommend 50 metres, at a cost of about £9,000 a year in postage.

Q definition: what is a CIA in licensing
A: A Cumulative Impact Area (CIA) is a part of the borough where the Council has published its opinion that so many licensed premises are clustered together that granting more is likely to be inconsistent with the licensing objectives.

Q definition: Framework hours meaning?
A: Framework hours are the closing times which the Council will normally grant if no one objects.
S: the closing times which the Council will normally grant if no one objects

N unanswerable: How many alcohol-related ambulance call-outs were there in Dock Road in 2019?
N unanswerable: how many people voted for the two metre rule in cutler street
N unanswerable: Why was the late night levy turned down in 2015?
N unanswerable: How many premises in Dock Road have closed since the pandemic?
N unanswerable: touting reports at the station, second half of 2021
N unanswerable: what were the grounds for revoking The Lighterman
N unanswerable: What would it cost to mail every household within 100 metres?
N unanswerable: Which two premises had new conditions after police reviews?
N unanswerable: pavement licences income forecast for 2023/24
N unanswerable: how much would a canal basin BID raise per year?
N false-premise: Why did the Committee cut the number of sexual entertainment venues to nil?
N false-premise: What will the £27,000 Thursday noise patrol do from April?
N false-premise: which officers recommended bringing in a late night levy now
N false-premise: Why has Public Health objected to lifting Hithe High Street?
N false-premise: When were pavement licence fees raised above £100?
