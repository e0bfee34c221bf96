Q paraphrase: how many of those baby nurses are there in the city today?
A: Ms Tolliver said that the national call to action had set a figure of 79 whole-time equivalents for the city; there were 71 in post in March 2015, 68 in March 2016 and 62.5 today.
S: 62.5 today

Q fact-text: health visitors in post March 2015
A: Ms Tolliver said that the national call to action had set a figure of 79 whole-time equivalents for the city; there were 71 in post in March 2015, 68 in March 2016 and 62.5 today.
S: 71

Q fact-text: What number of health visitors did the national call to action set for the city?
A: Ms Tolliver said that the national call to action had set a figure of 79 whole-time equivalents for the city; there were 71 in post in March 2015, 68 in March 2016 and 62.5 today.
S: 79 whole-time equivalents

Q paraphrase: how many tots is each one of them supposed to keep an eye on at the moment
A: The Trust's figure was 431 children under five for each whole-time health visitor; the Institute of Health Visiting thought 250 a safe number.
S: 431 children under five

Q fact-text: safe caseload according to the Institute
A: The Trust's figure was 431 children under five for each whole-time health visitor; the Institute of Health Visiting thought 250 a safe number.
S: 250

Q paraphrase: where in the city are they most stretched for looking after babies?
A: Dr Hale replied that the number was an average and that in Castlegate it was 312, but in Moorside 508.
S: in Moorside 508

Q who-said: Which councillor said nobody could know over 400 children?
A: Councillor Boateng pointed out that a worker with over 400 children could not know any of them.
S: Councillor Boateng

Q paraphrase: what are mums on the Farrow moaning about?
A: Mrs Pike said that parents on the Farrow estate had told Healthwatch that they had seen four different health visitors in a year, and that the drop-in had been moved from the children's centre to a clinic two buses away.
S: they had seen four different health visitors in a year, and that the drop-in had been moved from the children's centre to a clinic two buses away

Q date: when did the council take over from nhs england for the under fives
A: Dr Hale explained that since 1 October 2015 the Council, and no longer NHS England, had been answerable for children's public health from birth to five.
S: 1 October 2015

Q date: When does the inherited contract with the Trust finish?
A: The contract inherited with Pellsborough Community Health Trust ("the Trust") was worth £6.2m a year and would end on 31 March 2017.
S: 31 March 2017

Q paraphrase: how many nurses go round the schools
A: Sister Casey said that the city had 19 school nurses for 94 schools, and that since the spring she had spent two days in five on child protection case conferences.
A: School nursing at present has 19 nurses (16.2 whole-time), eight assistants, and a budget of £1.16m.
S: 19 school nurses

Q paraphrase: how much of the matron's week goes on meetings about kids at risk
A: Sister Casey said that the city had 19 school nurses for 94 schools, and that since the spring she had spent two days in five on child protection case conferences.
S: two days in five

Q who-said: who believed self harm was the top reason for coming to the clinic
A: She believed that self-harm was now the commonest reason for a young person to come to her lunchtime clinic.
A: Sister Casey said that the city had 19 school nurses for 94 schools, and that since the spring she had spent two days in five on child protection case conferences.
S: Sister Casey

Q fact-text: How much will the public health grant fall by in 2017/18?
A: The grant had been cut by £1.4m in-year in 2015/16 and would fall by a further £860,000 in 2016/17 and £920,000 in 2017/18.
S: £920,000

Q fact-text: public health grant in-year cut
A: The grant had been cut by £1.4m in-year in 2015/16 and would fall by a further £860,000 in 2016/17 and £920,000 in 2017/18.
S: £1.4m

Q decision: Who disagreed with writing to the Secretary of State?
A: **AGREED** that (1) a written report on options be brought to October; (2) the Trust be asked for the figures on self-harm; (3) that the Chair write to the Secretary of State on the public health grant (Councillor Rudge dissenting).
S: Councillor Rudge dissenting

Q fact-text: what would the new contract be worth in its first year
A: The proposed contract would be for five years with an option of two more, at £7.9m in the first year.
S: £7.9m

Q fact-text: How long would the new contract last?
A: The proposed contract would be for five years with an option of two more, at £7.9m in the first year.
S: five years with an option of two more

Q definition: fnp stands for what
A: Cabinet on 15 November 2016 will be asked to approve the tendering of one contract for health visiting, school nursing, the family nurse partnership (FNP) and the national child measurement programme (NCMP), in place of the present three.
S: family nurse partnership

Q list: what are the five checks the law lays down
A: Five checks are laid down by law, at present until 31 March 2017: before the birth, the new birth visit, at 6 to 8 weeks, at one year, and at two to two and a half years.
S: before the birth, the new birth visit, at 6 to 8 weeks, at one year, and at two to two and a half years

Q fact-table: new birth visit within 14 days Q1 2016/17
A: | New birth visit within 14 days | 79% | 84% | 81% | 88% | 95% |
S: 81%

Q fact-table: What was the England figure for the antenatal visit?
A: | Antenatal visit (from 28 weeks) | 31% | 38% | 35% | 43% | 70% |
S: 43%

Q paraphrase: how many mums are still nursing their babies at a couple of months
A: | Breastfeeding at 6 to 8 weeks | 36% | 37% | 38% | 43% | 42% |
S: 38%

Q fact-table: contract standard for two-year review
A: | Two-year review by 30 months | 61% | 70% | 66% | 78% | 85% |
S: 85%

Q fact-table: one-year review 2014/15
A: | One-year review by 12 months | 58% | 67% | 61% | 74% | 85% |
S: 58%

Q comparison: On which check is the city ahead of the national figure this quarter?
A: | 6 to 8 week review | 76% | 80% | 83% | 82% | 90% |
S: 83%

Q comparison: two-year review castlegate vs moorside
A: Coverage of the two-year review was 81% in Castlegate in the first quarter and 49% in Moorside, where five posts of 14 were vacant.
S: 81% in Castlegate in the first quarter and 49% in Moorside

Q paraphrase: how many vacancies has Moorside got
A: Coverage of the two-year review was 81% in Castlegate in the first quarter and 49% in Moorside, where five posts of 14 were vacant.
S: five posts of 14

Q paraphrase: how many teen mums did the special nurses help
A: In the year 2015/16 the FNP worked with 87 mothers under 20.
S: 87 mothers under 20

Q paraphrase: did the teen mum scheme stop girls smoking while expecting?
A: The evaluation published nationally in October 2015 found no effect on smoking in pregnancy or on further pregnancies within two years; some gain was seen in children's language.
S: no effect on smoking in pregnancy

Q date: When would the FNP end altogether?
A: The FNP costs about £3,900 for each family, and it is proposed to stop taking new families from 1 January 2017 and to end it in September 2018.
S: September 2018

Q paraphrase: how many ten and eleven year olds are too heavy
A: The NCMP for 2015/16 found that 24.1% of children in reception and 37.6% in Year 6 were overweight or obese, the figures for England being 22.1% and 34.2%.
S: 37.6% in Year 6

Q fact-text: reception overweight or obese in the city in 2010/11
A: In 2010/11 the city's figures had been 23.0% and 35.1%.
S: 23.0%

Q paraphrase: will kids still have their ears tested in class?
A: The proposal is for a "digital first" service with text messaging for young people aged 11 to 19, one named nurse for each secondary school and its feeder primaries, and no more routine hearing tests at school.
S: no more routine hearing tests at school

Q fact-table: health visiting proposed posts
A: | Health visiting | 6,210 | 6,200 | 5,840 | -360 | 62.5 | 58 |
S: 58

Q fact-table: How much is school nursing to lose compared with 2016/17?
A: | School nursing | 1,240 | 1,160 | 1,090 | -70 | 16.2 | 15 |
S: -70

Q paraphrase: how much is being chopped from helping mums who breastfeed
A: | Breastfeeding peer support | 85 | 80 | 40 | -40 | 2.0 | 1 |
S: -40

Q paraphrase: which bit of the budget isn't touched at all
A: | Child measurement | 95 | 95 | 95 | 0 | 3.0 | 3 |
S: Child measurement

Q fact-table: oral health budget 2016/17
A: | Oral health | 120 | 115 | 95 | -20 | 2.5 | 2 |
S: 115

Q paraphrase: what do the workers themselves reckon about how many families they carry?
A: Of the staff, 83% felt that their caseload was unsafe.
S: 83% felt that their caseload was unsafe

Q paraphrase: would parents be happy to just message instead
A: Of the parents, 71% had found their health visitor helpful or very helpful, 58% did not know the name of their school nurse, and 29% would use text messages.
S: 29% would use text messages

Q fact-text: heads objecting to loss of hearing tests
A: Eleven head teachers replied, nine of whom objected to losing hearing tests.
S: nine

Q paraphrase: what did the doctors want?
A: General practitioners wanted a named health visitor for each practice, as was the case before 2012; this is not proposed, health visitors being arranged by locality.
S: a named health visitor for each practice

Q fact-text: extra pension cost of bringing the services into the Council
A: (a) Roll over the contract with the Trust for a year at £8.74m; (b) bring the services into the Council, at an estimated extra £310,000 for pensions; (c) tender the services separately.
S: £310,000

Q reason: Why do officers prefer one single tender?
A: Officers prefer a single tender because two providers from outside have shown interest and because a family would then have one record.
S: because two providers from outside have shown interest and because a family would then have one record

Q paraphrase: what went wrong for that little one in the case review
A: The serious case review on "Child T", published on 11 May 2016, found that the family had missed two checks and that there had been no follow-up.
S: the family had missed two checks and that there had been no follow-up

Q paraphrase: any golden handshake to keep staff through the switchover
A: | Health visitors leave before transfer | 16 | Welcome payment of £1,000 after six months |
S: Welcome payment of £1,000 after six months

Q paraphrase: how many youngsters ended up in hospital after hurting themselves last year?
A: Emergency admissions for self-harm among those aged 10 to 19 numbered 141 in 2013/14, 168 in 2014/15 and 203 in 2015/16.
S: 203 in 2015/16

Q fact-text: What share of young people seen by school nurses for self-harm were girls?
A: School nurses saw 311 young people for self-harm in the school year 2015/16; girls made up 79%.
S: 79%

Q fact-table: when does the farrow drop-in come back
A: | M32 | Drop-in for the Farrow estate | Mrs Pike | Trust | October 2016 | Monthly from 3 November |
S: Monthly from 3 November

Q fact-table: has the Secretary of State answered the Chair's letter?
A: | M34 | Letter to Secretary of State | Sub-Committee | Chair | 30 September 2016 | Sent 22 September; no reply |
S: no reply

N unanswerable: How many health visitors were in post in March 2014?
N unanswerable: what is the caseload per health visitor on the Farrow estate
N unanswerable: how many school nurses were there in 2014/15?
N unanswerable: What was the two-year review coverage in Castlegate in 2015/16?
N unanswerable: self-harm admissions in the first quarter of 2016/17
N unanswerable: How many young people did school nurses see for self-harm in 2014/15?
N unanswerable: which three organisations came to the market day
N unanswerable: How many of the 203 admissions were girls?
N unanswerable: what did the Cabinet decide on the 0-19 contract
N unanswerable: how much did the FNP cost per family in 2014/15
N unanswerable: Which two recommendations on Child T are still to be put into effect?
N unanswerable: how old was child t when he died
N unanswerable: What did staff say about text messaging?
N unanswerable: England figure for reception obesity in 2010/11
N unanswerable: Why did Councillor Rudge dissent from the letter?
N unanswerable: how many people used the Farrow drop-in before it moved
N unanswerable: what is the dental check coverage in Moorside?
N unanswerable: What would tendering the services separately cost?
N unanswerable: who from the Trust will host the Moorside visit
N unanswerable: new birth visits in Moorside within 14 days
N false-premise: Why did the evaluation find that the FNP cut smoking in pregnancy?
N false-premise: Why are officers recommending a named health visitor for every GP practice?
N false-premise: what did the Secretary of State say in his reply to the Chair
N false-premise: Why is the number of nursery nurse and assistant posts being cut?
N false-premise: why did childhood obesity in the city fall between 2010/11 and 2015/16
