Q fact-text: who wrote the 2018 public health annual report?
A: *Presented to Cabinet on 9 October 2018 and to Council on 24 October 2018. Author: Dr Miriam Oakes, Director of Public Health. Data: Public Health Intelligence Team, unless otherwise stated.*
S: Dr Miriam Oakes
N unanswerable: who wrote the 2017 public health annual report?
Q date: when did full council get the report
A: *Presented to Cabinet on 9 October 2018 and to Council on 24 October 2018. Author: Dr Miriam Oakes, Director of Public Health. Data: Public Health Intelligence Team, unless otherwise stated.*
S: 24 October 2018
N unanswerable: what did full council decide about the report?
Q fact-text: What was the previous year's report about?
A: Last year's report was about loneliness; this year's looks at the first five years of life and the last fifteen.
S: loneliness
N unanswerable: what will next year's report be about
Q paraphrase: what is the cabinet member most ashamed of
A: I am proudest of the fall in smoking among expectant mothers and least proud of the state of our five-year-olds' teeth.
S: the state of our five-year-olds' teeth
N unanswerable: which words in the report does councillor ridley disagree with?
Q fact-text: population of the borough mid-2017
A: The borough had an estimated 218,400 residents in mid-2017, 2,900 more than in mid-2012.
S: 218,400
Q paraphrase: how many people will live here by the end of the next decade, 2030?
A: By 2030 the population is projected to reach 226,000, with almost all the growth among people aged 75 and over.
S: 226,000
N unanswerable: population projection for 2040
N unanswerable: how many residents are aged 75 and over?
Q fact-text: how long do men in the borough live on average, 2014-16
A: Male life expectancy at birth (2014–16) was 77.4 years and female life expectancy 81.3 years, against 79.5 and 83.1 years for England.
S: 77.4 years
Q fact-text: female life expectancy in England
A: Male life expectancy at birth (2014–16) was 77.4 years and female life expectancy 81.3 years, against 79.5 and 83.1 years for England.
S: 83.1 years
N unanswerable: healthy life expectancy for men in England
Q paraphrase: how many years of decent health does a woman here get
A: Healthy life expectancy – the number of years a person can expect to live in good general health – was 58.1 years for men and 59.6 for women.
S: 59.6
Q definition: healthy life expectancy meaning
A: Healthy life expectancy – the number of years a person can expect to live in good general health – was 58.1 years for men and 59.6 for women.
S: the number of years a person can expect to live in good general health
Q comparison: has the gap in boys' life spans between Furnace Hill and Marram Sands grown
A: A boy born in Furnace Hill can expect to live 9.8 years less than a boy born in Marram Sands; for girls the gap is 7.1 years.
A: Five years ago the gap for boys was 8.9 years.
Q fact-text: gap for girls between furnace hill and marram sands
A: A boy born in Furnace Hill can expect to live 9.8 years less than a boy born in Marram Sands; for girls the gap is 7.1 years.
S: 7.1 years
N unanswerable: what was the gap for girls five years ago?
N unanswerable: life expectancy of a boy born in Canal Side
Q fact-text: percentage of mothers smoking at delivery 2017/18 across the borough
A: Smoking at the time of delivery fell from 19.8 per cent of mothers in 2013/14 to 14.6 per cent in 2017/18.
A: | **Borough** | **1,837** | **14.6%** | **31.2%** | **10.6%** | **22.9%** | **66%** |
S: 14.6 per cent
Q paraphrase: what are we aiming for on mums having a fag in pregnancy by 2020/21
A: The England figure in 2017/18 was 10.8 per cent, and our own target for 2020/21 is 11 per cent.
S: 11 per cent
N unanswerable: target for breastfeeding at six to eight weeks 2020/21
N false-premise: why has smoking in pregnancy risen since 2013/14?
Q paraphrase: how much can pregnant women get for quitting cigs?
A: The Bump and Breathe scheme, under which women receive shopping vouchers of up to £260 for staying smoke-free, was offered to 402 women; 231 took it up and 118 were still not smoking twelve weeks after the birth.
S: up to £260
Q fact-text: how many women took up Bump and Breathe
A: The Bump and Breathe scheme, under which women receive shopping vouchers of up to £260 for staying smoke-free, was offered to 402 women; 231 took it up and 118 were still not smoking twelve weeks after the birth.
S: 231
Q fact-text: how many were still off cigarettes three months after having the baby
A: The Bump and Breathe scheme, under which women receive shopping vouchers of up to £260 for staying smoke-free, was offered to 402 women; 231 took it up and 118 were still not smoking twelve weeks after the birth.
S: 118
N unanswerable: how many were still not smoking a year after the birth
N unanswerable: what does Bump and Breathe cost the council in total?
Q paraphrase: did boyfriends and husbands get anything from the stop smoking scheme
A: Partners were offered support but no vouchers.
S: support but no vouchers
N unanswerable: how many partners were offered support
Q fact-text: breastfeeding at 6-8 weeks in 2016/17?
A: Breastfeeding at six to eight weeks stood at 31.2 per cent in 2017/18 (30.9 per cent in 2016/17).
S: 30.9 per cent
N unanswerable: breastfeeding initiation in 2016/17?
Q definition: breastfeeding initiation: when is it measured
A: Breastfeeding initiation, measured within 48 hours of birth, was 61.0 per cent.
S: within 48 hours of birth
Q paraphrase: how bad are little kids' teeth
A: In the 2017 dental survey 38 per cent of five-year-olds had at least one decayed, missing or filled tooth, compared with 35 per cent in 2015 and 23 per cent nationally.
S: 38 per cent of five-year-olds had at least one decayed, missing or filled tooth
Q comparison: is that tooth decay figure worse than the country as a whole, five year olds?
A: In the 2017 dental survey 38 per cent of five-year-olds had at least one decayed, missing or filled tooth, compared with 35 per cent in 2015 and 23 per cent nationally.
S: 23 per cent nationally
N unanswerable: tooth decay in five-year-olds in Staithe ward
Q paraphrase: how many under tens went under the knife for their teeth
A: In the year 241 children under ten were admitted to hospital to have teeth taken out under general anaesthetic.
S: 241
N unanswerable: how much did hospital tooth extractions cost
Q fact-text: number of nurseries brushing teeth under supervision
A: The supervised toothbrushing scheme operates in 27 nurseries.
S: 27
N unanswerable: number of reception classes with supervised toothbrushing now
Q paraphrase: what does the director think about putting fluoride in our tap water?
A: The Director recommends that it be extended to reception classes; fluoridation of the water supply is being studied jointly with three neighbouring authorities, and no view is taken here.
S: no view is taken here
N unanswerable: which three neighbouring authorities are studying fluoridation?
N false-premise: when did the director recommend fluoridating the water supply
Q fact-table: births in Canal Side 2017/18
A: | Canal Side | 304 | 19.4% | 26.7% | 12.6% | 25.9% | 59% |
S: 304
N unanswerable: births in Canal Side 2016/17
Q fact-table: smoking at delivery furnace hill
A: | Furnace Hill | 358 | 24.6% | 20.1% | 13.9% | 28.3% | 54% |
S: 24.6%
Q paraphrase: how many of the top-year primary kids in Furnace Hill are too fat
A: | Furnace Hill | 358 | 24.6% | 20.1% | 13.9% | 28.3% | 54% |
S: 28.3%
Q fact-table: obese in reception, Staithe
A: | Staithe | 189 | 16.8% | 28.8% | 11.2% | 24.0% | 62% |
S: 11.2%
N unanswerable: obese in Year 9, Staithe
N unanswerable: smoking at delivery Harrow Vale ward
Q fact-table: Which ward has the best school readiness at five?
A: | Marram Sands | 126 | 5.2% | 51.4% | 6.0% | 13.2% | 81% |
S: Marram Sands
Q fact-table: share of five year olds ready for school in Whinmoor
A: | Whinmoor | 232 | 14.0% | 31.7% | 10.3% | 22.5% | 67% |
S: 67%
Q fact-table: breastfed at 6-8 weeks dunnock
A: | Dunnock | 171 | 10.5% | 38.2% | 8.1% | 18.7% | 73% |
S: 38.2%
N unanswerable: breastfeeding initiation dunnock
Q fact-table: year 6 obesity old skelwith 17/18
A: | Old Skelwith | 245 | 12.4% | 34.9% | 9.1% | 20.8% | 70% |
S: 20.8%
N unanswerable: year 6 obesity old skelwith 16/17
Q list: in which wards are fewer than 60% of five-year-olds school ready?
A: | Canal Side | 304 | 19.4% | 26.7% | 12.6% | 25.9% | 59% |
A: | Furnace Hill | 358 | 24.6% | 20.1% | 13.9% | 28.3% | 54% |
Q fact-text: health visitor new birth visits within 14 days - actual vs target
A: The health visiting service reached 88 per cent of new mothers within 14 days (target 90 per cent) and completed 79 per cent of two-and-a-half-year reviews (target 85 per cent).
S: 88 per cent
N unanswerable: how many one-year reviews were completed by health visitors?
Q paraphrase: when does the deal with the trust that sends out the baby nurses run out
A: The contract with Harrow Vale Community Trust, worth £3.6m a year, ends on 31 March 2019 and will be re-tendered jointly with school nursing.
S: 31 March 2019
N unanswerable: who will take over health visiting from Harrow Vale Community Trust?
Q who-said: who complained about seeing nobody for two years?
A: "You get weighed and measured and judged, and then you don't see anybody for two years," said one mother of three.
S: one mother of three
Q paraphrase: what was the dad's gripe
A: A father said that every class he had been sent to was called "Mums and Babies".
S: every class he had been sent to was called "Mums and Babies"
Q list: what did parents in the focus groups want
A: Parents asked for evening sessions, for clinics without appointments and for one named person to contact.
S: evening sessions, for clinics without appointments and for one named person to contact
Q date: when did evening sessions start at the children's centre
A: Evening sessions began in June 2018 at Canal Side Children's Centre; the other two requests are being considered.
S: June 2018
N false-premise: when did clinics without appointments begin?
N unanswerable: how many parents go to the evening sessions at Canal Side
Q fact-text: emergency admissions for falls 65+ 2016/17
A: In 2016/17 there were 1,034 emergency admissions for falls among people aged 65 and over, and in 2017/18 there were 1,102.
S: 1,034
Q paraphrase: are more pensioners ending up in hospital after a tumble?
A: In 2016/17 there were 1,034 emergency admissions for falls among people aged 65 and over, and in 2017/18 there were 1,102.
S: in 2017/18 there were 1,102
N unanswerable: emergency admissions for falls 65+ 2015/16
Q fact-text: how many people finished Steady On
A: The strength and balance programme, Steady On, had 640 starters and 395 completers in 2017/18; among completers the number who had fallen in the previous six months dropped from 41 per cent to 17 per cent.
S: 395
N unanswerable: why did people drop out of Steady On
Q fact-text: flu vaccine uptake in council care staff
A: Among council care staff it was 34 per cent and among pregnant women 48.9 per cent.
S: 34 per cent
Q fact-text: flu jab rate pregnant women
A: Among council care staff it was 34 per cent and among pregnant women 48.9 per cent.
S: 48.9 per cent
N unanswerable: flu jab rate two to four year olds
Q reason: why don't carers get the flu jab?
A: Two reasons were given most often by care staff who declined: that clinics were held while they were on shift, and a belief that the vaccine causes flu.
S: that clinics were held while they were on shift, and a belief that the vaccine causes flu
N unanswerable: why don't pregnant women take up the flu vaccine?
Q fact-text: how many residents with dementia have been diagnosed
A: An estimated 2,760 residents live with dementia, of whom 1,904 have a diagnosis.
S: 1,904
Q comparison: dementia diagnosis rate against national ambition
A: The diagnosis rate is therefore 69 per cent, above the national ambition of two thirds.
S: 69 per cent, above the national ambition of two thirds
Q definition: what is the winter deaths index?
A: "Winter deaths index" here means the extra deaths from December to March as a percentage of the average for the rest of the year.
S: the extra deaths from December to March as a percentage of the average for the rest of the year
Q fact-text: homes that got new boilers from the Warm Homes Fund
A: Seventy-three households had new boilers under the Warm Homes Fund in 2017/18, and 188 had loft insulation under the separate Cosy Lofts scheme, which closed in March 2018 when the energy company withdrew.
S: Seventy-three
Q reason: why was the cosy lofts scheme shut down
A: Seventy-three households had new boilers under the Warm Homes Fund in 2017/18, and 188 had loft insulation under the separate Cosy Lofts scheme, which closed in March 2018 when the energy company withdrew.
S: the energy company withdrew
N false-premise: why did the Warm Homes Fund close in March 2018?
N unanswerable: which energy company paid for cosy lofts
Q fact-text: size of the ring fenced public health grant 2018/19
A: The ring-fenced grant was £16.94m in 2016/17, £16.52m in 2017/18 and is £16.09m in 2018/19.
S: £16.09m
N unanswerable: ring fenced public health grant 2015/16
Q paraphrase: how much will the government cut us by the year after, 2019/20
A: It will fall by a further 2.6 per cent in 2019/20.
S: 2.6 per cent
Q fact-table: sexual health outturn variance 2017/18
A: | Sexual health | 2,740 | 2,911 | +171 | 2,740 |
S: +171
Q reason: what caused the overspend at the clap clinics?
A: The overspend on sexual health arose because more residents than expected attended clinics in the neighbouring city, for which the Council is charged.
S: more residents than expected attended clinics in the neighbouring city
N unanswerable: what caused the overspend on weight management
Q reason: why was less spent on health checks than planned
A: The underspend on health checks arose because two practices withdrew from the contract.
S: two practices withdrew from the contract
N unanswerable: which two practices withdrew from health checks?
Q fact-table: budget for grown-up drug and drink services 2018/19
A: | Drugs and alcohol – adults | 3,980 | 3,962 | -18 | 3,700 |
S: 3,700
Q fact-table: young people's drugs and alcohol actual spend
A: | Drugs and alcohol – young people | 410 | 402 | -8 | 410 |
S: 402
N unanswerable: young people's drugs and alcohol outturn 2018/19
Q fact-table: budget for falls prevention next year 18/19
A: | Falls prevention | 210 | 214 | +4 | 260 |
S: 260
Q list: which public health services went over budget?
A: | Sexual health | 2,740 | 2,911 | +171 | 2,740 |
A: | Weight management | 455 | 470 | +15 | 455 |
A: | Falls prevention | 210 | 214 | +4 | 260 |
Q fact-table: how much did stop smoking underspend by
A: | Stop smoking | 620 | 548 | -72 | 540 |
S: -72
N false-premise: why did school nursing overspend?
Q paraphrase: how's the park seat thing going
A: | 4 | Put benches on walking routes in four wards | Parks | 22 of 30 installed | Amber |
S: 22 of 30 installed
N unanswerable: which four wards are getting benches
Q fact-table: rating for dial-a-ride recommendation
A: | 3 | Keep the Dial-a-Ride evening service for two years | Transport Unit | Service withdrawn April 2018 | Red |
S: Red
N unanswerable: why was the dial-a-ride evening service withdrawn?
Q paraphrase: have they got the blokes' workshop in whinmoor up and running
A: | 6 | Men's sheds in Staithe and Whinmoor | Volunteer Bureau | Staithe open; Whinmoor lacks a site | Amber |
S: Whinmoor lacks a site
Q fact-table: how many front line staff were trained to spot loneliness
A: | 2 | Train 200 front-line staff to spot loneliness | Carol Swaine | 143 trained | Amber |
S: 143 trained
Q date: when's the loneliness survey being done again?
A: | 7 | Repeat the loneliness survey | Intelligence Team | Planned for spring 2019 | Amber |
S: spring 2019
N unanswerable: results of the loneliness survey
Q fact-text: cost of extending toothbrushing to reception
A: The Director recommends that: (1) supervised toothbrushing be extended to all reception classes by September 2019, at a cost of £48,000 a year; (2) vouchers under Bump and Breathe be offered to partners who live with the expectant mother; (3) flu clinics for care staff be held at shift changes; (4) Steady On be opened to people aged 60 and over; and (5) no hot-food takeaway be permitted within 400 metres of a school.
S: £48,000 a year
N unanswerable: cost of opening Steady On to over 60s
Q who-said: who wanted the chippy ban to be 200 metres rather than 400
A: Councillor Amy Lacey, Cabinet Member for Regeneration, said that a ban on takeaways within 400 metres would take in the whole of Furnace Hill High Street and proposed 200 metres.
S: Councillor Amy Lacey
Q who-said: who questioned whether partner vouchers work?
A: The Leader, Councillor Bryn Cole, asked what evidence there was that vouchers worked for partners; Dr Oakes said that there was little as yet, and suggested a trial with 50 couples.
S: The Leader, Councillor Bryn Cole
Q paraphrase: where's the cash for brushing in schools going to come from
A: The Director of Finance advised that the toothbrushing money could be found from the underspend on health checks for one year only.
S: the underspend on health checks for one year only
Q decision: what did cabinet decide on the takeaway ban
A: RESOLVED: (i) that recommendations 1, 3 and 4 be accepted; (ii) that recommendation 2 be accepted as a trial with 50 couples, to be evaluated by March 2020; (iii) that recommendation 5 be deferred to the Local Plan Working Group on 4 December 2018; and (iv) that the report be sent to every school and general practice in the borough.
S: deferred to the Local Plan Working Group on 4 December 2018
Q decision: did Cabinet agree to vouchers for partners?
A: RESOLVED: (i) that recommendations 1, 3 and 4 be accepted; (ii) that recommendation 2 be accepted as a trial with 50 couples, to be evaluated by March 2020; (iii) that recommendation 5 be deferred to the Local Plan Working Group on 4 December 2018; and (iv) that the report be sent to every school and general practice in the borough.
S: accepted as a trial with 50 couples
N false-premise: when did Cabinet agree to ban takeaways within 400 metres of schools?
N unanswerable: how did cabinet members vote on the public health report
Q paraphrase: was the director told to go ahead with brushing in every reception class?
A: RESOLVED: (i) that recommendations 1, 3 and 4 be accepted; (ii) that recommendation 2 be accepted as a trial with 50 couples, to be evaluated by March 2020; (iii) that recommendation 5 be deferred to the Local Plan Working Group on 4 December 2018; and (iv) that the report be sent to every school and general practice in the borough.
S: recommendations 1, 3 and 4 be accepted
N false-premise: why did Cabinet reject supervised toothbrushing in reception classes?
Q paraphrase: how many mums did the shopping voucher people approach altogether
A: The Bump and Breathe scheme, under which women receive shopping vouchers of up to £260 for staying smoke-free, was offered to 402 women; 231 took it up and 118 were still not smoking twelve weeks after the birth.
S: 402
N unanswerable: how many mums said no to vouchers because their partner smoked
Q paraphrase: does going to the balance class really stop you falling?
A: The strength and balance programme, Steady On, had 640 starters and 395 completers in 2017/18; among completers the number who had fallen in the previous six months dropped from 41 per cent to 17 per cent.
S: dropped from 41 per cent to 17 per cent
N unanswerable: what share of those who dropped out of Steady On fell again
Q paraphrase: how young will you be able to join Steady On if the director gets her way
A: The Director recommends that: (1) supervised toothbrushing be extended to all reception classes by September 2019, at a cost of £48,000 a year; (2) vouchers under Bump and Breathe be offered to partners who live with the expectant mother; (3) flu clinics for care staff be held at shift changes; (4) Steady On be opened to people aged 60 and over; and (5) no hot-food takeaway be permitted within 400 metres of a school.
S: aged 60 and over
Q comparison: are extra cold-weather deaths worse here than in England
A: It was 18.4 per cent in 2016/17, against 21.6 per cent in England.
S: 18.4 per cent in 2016/17, against 21.6 per cent in England
N unanswerable: winter deaths index 2017/18
N false-premise: why are winter deaths higher here than in England?
Q paraphrase: are we doing alright at spotting who's got dementia
A: The diagnosis rate is therefore 69 per cent, above the national ambition of two thirds.
S: 69 per cent, above the national ambition of two thirds
N false-premise: why is the dementia diagnosis rate below the national ambition
N false-premise: when did the Warm Homes Fund insulate 188 lofts
Q paraphrase: how's the befriending list coming on
A: | 1 | Map befriending groups and publish a directory | Carol Swaine | Published February 2018 | Green |
S: Published February 2018
N unanswerable: how many befriending groups are in the directory
N unanswerable: which two practices have no social prescriber
