Q paraphrase: how many little ones are there now at the Blaen Tawel infants
A: | Blaen Tawel Infants | English | 120 | 84 | 77 | 71 | 49 | 58 | D |
S: 71

Q fact-table: Blaen Tawel Infants roll two years before
A: | Blaen Tawel Infants | English | 120 | 84 | 77 | 71 | 49 | 58 | D |
S: 84

N unanswerable: Blaen Tawel Infants roll in 2017

Q paraphrase: empty desks at the juniors in Blaen Tawel
A: | Blaen Tawel Juniors | English | 180 | 131 | 126 | 118 | 62 | 97 | C |
S: 62

Q fact-table: juniors forecast five years on
A: | Blaen Tawel Juniors | English | 180 | 131 | 126 | 118 | 62 | 97 | C |
S: 97

N unanswerable: forecast of surplus places at Blaen Tawel Juniors in 2025

Q paraphrase: how many kids can Bryn Celyn hold?
A: | Bryn Celyn Primary | English | 315 | 289 | 296 | 301 | 14 | 322 | B |
S: 315

Q fact-table: what is the building condition grade at bryn celyn
A: | Bryn Celyn Primary | English | 315 | 289 | 296 | 301 | 14 | 322 | B |
S: B

Q paraphrase: how overfull is Bryn Derwen
A: | Ysgol Bryn Derwen | Welsh | 210 | 203 | 214 | 219 | -9 | 241 | B |
S: -9

Q fact-text: where do the oldest pupils at Bryn Derwen have their lessons?
A: Bryn Derwen has taught its Year 6 in a demountable classroom since September 2018.
S: in a demountable classroom

Q date: since when has there been a temporary classroom at Bryn Derwen
A: Bryn Derwen has taught its Year 6 in a demountable classroom since September 2018.
S: September 2018

N unanswerable: what does the demountable at Bryn Derwen cost to hire?

Q fact-table: pupils at Glanrhyd in the 2019 census
A: | Glanrhyd Primary | English | 240 | 166 | 171 | 158 | 82 | 149 | C |
S: 171

Q fact-table: Glan-yr-afon spare places
A: | Ysgol Gynradd Glan-yr-afon | Welsh | 150 | 112 | 119 | 127 | 23 | 140 | A |
S: 23

N unanswerable: spare places at Ysgol Glan-y-mor

Q paraphrase: what shape is the Catholic school's building in?
A: | St Teilo's RC Primary | English | 175 | 170 | 168 | 172 | 3 | 165 | C |
S: C

Q fact-table: Tawel High pupils this January
A: | Tawel High School | English | 1,050 | 842 | 828 | 811 | 239 | 866 | D |
S: 811

Q paraphrase: how many do they reckon the English comp will have in 2025
A: | Tawel High School | English | 1,050 | 842 | 828 | 811 | 239 | 866 | D |
S: 866

N false-premise: why is Tawel High overfull?

Q fact-table: y Cwm capacity
A: | Ysgol Gyfun y Cwm | Welsh | 900 | 764 | 790 | 823 | 77 | 905 | A |
S: 900

N unanswerable: how many sixth formers at Ysgol Gyfun y Cwm

Q comparison: which school has the most empty places
A: | Tawel High School | English | 1,050 | 842 | 828 | 811 | 239 | 866 | D |
S: Tawel High School

Q definition: PLASC?
A: **Terms.** PLASC is the Pupil Level Annual School Census, taken each January.
S: the Pupil Level Annual School Census, taken each January

Q definition: what does a red or blue mark mean in the action list?
A: Blue means finished, Green on course, Amber at some risk, Red off course.
S: Blue means finished, Green on course, Amber at some risk, Red off course.

Q date: when does Band B end
A: Band A of the building programme ran to March 2019; Band B runs from April 2019 to March 2026.
S: March 2026

Q paraphrase: what's the price of the new Blaen Tawel school these days?
A: | New Blaen Tawel Primary | 6.8 | 8.1 | 65% | 35% | March 2021 | September 2022 | 12 months | Not appointed |
S: 8.1

Q fact-table: new Blaen Tawel primary first estimate
A: | New Blaen Tawel Primary | 6.8 | 8.1 | 65% | 35% | March 2021 | September 2022 | 12 months | Not appointed |
S: 6.8

Q paraphrase: how late is the new school in Blaen Tawel running
A: | New Blaen Tawel Primary | 6.8 | 8.1 | 65% | 35% | March 2021 | September 2022 | 12 months | Not appointed |
S: 12 months

Q reason: why is the Blaen Tawel new build late?
A: The new Blaen Tawel Primary was put back by a year because of bats found in the roof of the old grammar school, which must be pulled down first.
S: because of bats found in the roof of the old grammar school, which must be pulled down first

N unanswerable: when will the old grammar school be pulled down?

Q paraphrase: has a builder been picked for the new Blaen Tawel school?
A: | New Blaen Tawel Primary | 6.8 | 8.1 | 65% | 35% | March 2021 | September 2022 | 12 months | Not appointed |
S: Not appointed

N false-premise: when was the contractor for the new teaching block at Tawel High appointed?

Q paraphrase: who's got the job of building on at Bryn Derwen?
A: | Ysgol Bryn Derwen extension | 1.9 | 2.2 | 65% | 35% | July 2020 | April 2021 | 3 months | Morlais Build |
S: Morlais Build

Q date: when will the Bryn Derwen extra rooms be ready
A: | Ysgol Bryn Derwen extension | 1.9 | 2.2 | 65% | 35% | July 2020 | April 2021 | 3 months | Morlais Build |
S: April 2021

N unanswerable: how many places will the Bryn Derwen extension add?

Q fact-table: teaching block at Tawel High - late or not?
A: | Tawel High, new teaching block | 14.5 | 14.5 | 65% | 35% | June 2021 | January 2023 | None | Not appointed |
S: None

Q paraphrase: what part of the sports hall do we pay for ourselves?
A: | Tawel High, sports hall | 3.3 | 3.9 | 50% | 50% | June 2022 | July 2023 | 6 months | Not appointed |
S: 50%

Q reason: Why has the price of the sports hall gone up?
A: The dearer sports hall follows the decision to add a second studio for community use.
S: the decision to add a second studio for community use

N unanswerable: why has the special school become dearer?

Q fact-table: Cardiff's share of the bill for the special school
A: | Special school, Heol Las | 11.2 | 12.6 | 75% | 25% | September 2020 | September 2022 | None | Gower & Penn |
S: 75%

Q date: when do builders move in at Heol Las
A: | Special school, Heol Las | 11.2 | 12.6 | 75% | 25% | September 2020 | September 2022 | None | Gower & Penn |
S: September 2020

N unanswerable: how many pupils will Heol Las take

Q fact-table: Glanrhyd childcare unit latest cost £m
A: | Glanrhyd childcare unit | 0.6 | 0.7 | 100% | 0% | May 2020 | January 2021 | 4 months | Morlais Build |
S: 0.7

N unanswerable: cost of the Band A scheme at Glan-yr-afon

Q paraphrase: did infant parents like the idea of the merger, how many said yes?
A: | Parents of infants | 61 | 38 | 17 | 6 | Safe walking route |
S: 38

Q fact-table: parents of juniors opposed
A: | Parents of juniors | 54 | 22 | 29 | 3 | Loss of playing field |
S: 29

Q paraphrase: what worried the junior parents most
A: | Parents of juniors | 54 | 22 | 29 | 3 | Loss of playing field |
S: Loss of playing field

N unanswerable: how many parents of pre-school children replied?

Q fact-table: teachers and other workers at the schools who were for it
A: | Staff | 19 | 8 | 9 | 2 | Jobs |
S: 8

Q paraphrase: what was the main thing bothering people living nearby
A: | Other residents | 33 | 9 | 21 | 3 | Traffic on Heol y Felin |
S: Traffic on Heol y Felin

N unanswerable: how many residents of Heol y Felin replied

Q fact-table: undecided overall
A: | Total | 180 | 88 | 77 | 15 | – |
S: 15

Q paraphrase: what did the children want kept?
A: | Pupils (school councils) | 2 | 2 | 0 | 0 | Keeping the garden |
S: Keeping the garden

Q date: when did the consultation on the two schools shut
A: #### Table 3. Consultation on joining Blaen Tawel Infants and Juniors (4 November to 16 December 2019)
S: 16 December 2019

Q who-said: what did the inspectorate think of the merger
A: Estyn, in its letter of 12 December 2019, held that the proposal "is likely to at least maintain the present standard of education".
S: "is likely to at least maintain the present standard of education"

Q paraphrase: did the local community council mind?
A: The community council of Blaen Tawel objected.
S: objected

N unanswerable: on what grounds did the community council object?

N false-premise: why did the Diocese oppose joining the schools?

Q fact-table: governors against
A: | Governors | 11 | 9 | 1 | 1 | Leadership in the interim |
S: 1

Q fact-table: Tawel High capped nine latest year
A: | Tawel High School | 331 | 338 | 327 | 342 | 281 | 349 | 9 of 11 |
S: 327

Q fact-table: capped nine for poorer pupils at y Cwm
A: | Ysgol Gyfun y Cwm | 362 | 359 | 371 | 360 | 318 | 380 | 3 of 10 |
S: 318

N unanswerable: capped nine for poorer pupils at y Cwm in 2018

Q paraphrase: how do schools like Tawel High do, on average
A: | Tawel High School | 331 | 338 | 327 | 342 | 281 | 349 | 9 of 11 |
S: 342

Q paraphrase: how far up the pecking order is y Cwm among its like?
A: | Ysgol Gyfun y Cwm | 362 | 359 | 371 | 360 | 318 | 380 | 3 of 10 |
S: 3 of 10

Q fact-table: the national figure in 2018 for GCSE points
A: | Wales | 350 | 349 | 354 | – | 299 | 368 | – |
S: 349

N unanswerable: capped nine target for Tawel High 2020

Q fact-table: council-wide 2019, children not on free dinners
A: | County borough | 345 | 347 | 348 | – | 296 | 364 | – |
S: 364

Q paraphrase: how often are primary children in school, last full year
A: | Attendance, primary | 94.6% | 94.3% | 94.5% | 95.0% | 95.0% | Amber |
S: 94.5%

Q fact-table: secondary attendance aim for this year 2019/20
A: | Attendance, secondary | 93.1% | 92.8% | 92.2% | 94.0% | 93.5% | Red |
S: 93.5%

N unanswerable: attendance special school 2018/19

Q paraphrase: how are we doing on comp pupils who hardly ever turn up?
A: | Persistent absence, secondary | 5.0% | 5.7% | 6.4% | 4.5% | 5.5% | Red |
S: Red

N unanswerable: persistent absence in primary schools

Q fact-table: kids kicked out for good in 2017/18
A: | Permanent exclusions | 3 | 6 | 5 | 3 | 3 | Red |
S: 6

Q fact-table: short suspensions 18/19
A: | Fixed-term exclusions of five days or fewer | 214 | 251 | 236 | 220 | 220 | Amber |
S: 236

Q fact-table: longer suspensions, target set for 2018/19
A: | Fixed-term exclusions over five days | 19 | 22 | 11 | 18 | 15 | Green |
S: 18

Q who-said: who credits the on-site centre with there being fewer long suspensions
A: Mr Geraint Hopcyn, Inclusion Manager, attributes the fewer long exclusions to the on-site centre at Tawel High, opened in January 2019.
S: Mr Geraint Hopcyn

Q date: when did the on-site centre open
A: Mr Geraint Hopcyn, Inclusion Manager, attributes the fewer long exclusions to the on-site centre at Tawel High, opened in January 2019.
S: January 2019

N unanswerable: how many pupils use the on-site centre

N false-premise: why did short exclusions rise in 2018/19?

Q paraphrase: share of 16 year olds ending up with nothing to do, newest
A: | Young people leaving Year 11 not in work or learning | 2.4% | 2.1% | 1.6% | 2.0% | 1.8% | Green |
S: 1.6%

Q paraphrase: what happened with boys' English?
A: | R1 | Raise standards of boys in English | Assistant Head (Ms Non Protheroe) | July 2020 | Reading tests in autumn show the gap down from 14 to 9 months in Year 8; no change in Year 10. | Amber |
S: Reading tests in autumn show the gap down from 14 to 9 months in Year 8; no change in Year 10.

Q fact-table: who leads on getting pupils into school at Tawel High
A: | R2 | Improve attendance | Deputy Head (Mr Keir Madoc) | July 2020 | Two family officers in post since November; attendance 0.4 points up on the same term last year. | Amber |
S: Deputy Head (Mr Keir Madoc)

N unanswerable: what do the two family officers cost?

Q paraphrase: is the drive for steadier lessons on track?
A: | R3 | Make teaching more consistent | Head (Mrs Lowri Bevan-Tate) | April 2020 | 61 lessons seen; three in four judged good, against a half a year ago. | Green |
S: Green

Q paraphrase: where have they got to with paying down the high school's overspend
A: | R4 | Cut the budget deficit | Governors and Finance Officer | March 2021 | Deficit £412,000 at March 2019; recovery plan approved; £365,000 forecast for March 2020. | Red |
S: Deficit £412,000 at March 2019; recovery plan approved; £365,000 forecast for March 2020.

N unanswerable: who approved the recovery plan

Q date: when was the middle leaders work to be finished
A: | R5 | Strengthen the role of middle leaders | Head (Mrs Lowri Bevan-Tate) | December 2019 | All heads of department have finished the regional course. | Blue |
S: December 2019

N unanswerable: which recommendation did Estyn make for Ysgol Gyfun y Cwm

Q list: which post-inspection actions are amber
A: | R1 | Raise standards of boys in English | Assistant Head (Ms Non Protheroe) | July 2020 | Reading tests in autumn show the gap down from 14 to 9 months in Year 8; no change in Year 10. | Amber |
A: | R2 | Improve attendance | Deputy Head (Mr Keir Madoc) | July 2020 | Two family officers in post since November; attendance 0.4 points up on the same term last year. | Amber |

Q fact-table: infants school reserves expected this March
A: | Blaen Tawel Infants | 22 | 9 | (6) | No |
S: (6)

Q paraphrase: has Glanrhyd got leave to be in the red?
A: | Glanrhyd Primary | (15) | (31) | (24) | Yes |
S: Yes

N unanswerable: reserves of St Teilo's at March 2019

Q fact-table: y Cwm's savings at March 2018
A: | Ysgol Gyfun y Cwm | 140 | 118 | 95 | – |
S: 140

Q paraphrase: where do the governors meet in June?
A: | Governors' forum | 11 June 2020 | Glanrhyd Primary | Funding formula |
S: Glanrhyd Primary

Q date: when will cabinet make up its mind on the statutory notice
A: | Cabinet | 18 February 2020 | Council Chamber | Decide on the Blaen Tawel statutory notice |
S: 18 February 2020

N unanswerable: what time does the scrutiny meeting on 24 March start

N unanswerable: when will the merged school's head be appointed
