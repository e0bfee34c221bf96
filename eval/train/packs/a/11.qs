Q fact-text: How many people on the carers' register answered the questionnaire?
A: We met seven times between April and October, heard 19 witnesses and sent a questionnaire to the 2,150 people on the carers' register, of whom 806 answered.
S: 806

Q fact-text: number on carers register
A: We met seven times between April and October, heard 19 witnesses and sent a questionnaire to the 2,150 people on the carers' register, of whom 806 answered.
S: 2,150

Q reason: What led to the Task and Finish Group being set up?
A: 1. The Board set up the Group on 11 March 2010 after a petition from the Oxenmere Carers' Union.
S: a petition from the Oxenmere Carers' Union

Q date: when was the carers group set up
A: 1. The Board set up the Group on 11 March 2010 after a petition from the Oxenmere Carers' Union.
S: 11 March 2010

Q definition: How does the report define a carer?
A: 2. In this report a "carer" is someone who, without being paid as an employee, looks after a relative, partner, child or friend who could not manage without their help.
S: someone who, without being paid as an employee, looks after a relative, partner, child or friend who could not manage without their help

Q definition: whats a respite voucher worth
A: A "respite voucher" is a card worth four hours of care which can be used with any accredited agency.
S: four hours of care

Q fact-text: carers counted in 2001 census
A: 3. The 2001 Census counted 18,340 carers in Oxenmere, one in ten of the population; 3,905 of them gave 50 hours a week or more.
S: 18,340

Q paraphrase: how many people are looking after someone more or less full time, from the last head count?
A: 3. The 2001 Census counted 18,340 carers in Oxenmere, one in ten of the population; 3,905 of them gave 50 hours a week or more.
S: 3,905

Q fact-text: What is Carers UK's estimate of carers in Oxenmere today?
A: Carers UK has estimated that there may be 20,100 today.
S: 20,100

Q paraphrase: what share of people doing this does the town hall actually know about?
A: Only about one carer in nine is therefore known to the Council.
S: about one carer in nine

Q fact-text: carers assessed or reviewed 2009/10
A: 4. *Session of 29 April.* Adrian Weekes, Service Manager (Carers), explained that 1,284 carers had an assessment or review in 2009/10 (1,067 in 2008/09), 27 per cent of all community care clients against a target of 25 per cent.
S: 1,284

Q fact-text: How many carers had an assessment or review in 2008/09?
A: 4. *Session of 29 April.* Adrian Weekes, Service Manager (Carers), explained that 1,284 carers had an assessment or review in 2009/10 (1,067 in 2008/09), 27 per cent of all community care clients against a target of 25 per cent.
S: 1,067

Q fact-text: how many of those assessments led to a service?
A: Mr Weekes said 702.
A: Cllr Askwith asked how many of them led to a service rather than to advice.
S: 702

Q fact-text: target for carers assessed as percentage of clients
A: 4. *Session of 29 April.* Adrian Weekes, Service Manager (Carers), explained that 1,284 carers had an assessment or review in 2009/10 (1,067 in 2008/09), 27 per cent of all community care clients against a target of 25 per cent.
S: 25 per cent

Q comparison: north team vs south team waiting time for an assessment
A: Waiting for an assessment took 34 days in the North Team and 61 days in the South Team, where two posts had been frozen since January.
S: 34 days in the North Team and 61 days in the South Team

Q reason: why's it so slow to be seen down south
A: Waiting for an assessment took 34 days in the North Team and 61 days in the South Team, where two posts had been frozen since January.
S: two posts had been frozen since January

Q who-said: Who told the Group that no agency would come to Withy Green for a short visit?
A: 5. *Session of 27 May.* Mrs Ivy Rutledge, who cares for her husband, said that she had been given vouchers for 48 hours in the year but that no agency would come to Withy Green for less than half a day.
S: Mrs Ivy Rutledge

Q fact-text: how many hours of vouchers did mrs rutledge get
A: 5. *Session of 27 May.* Mrs Ivy Rutledge, who cares for her husband, said that she had been given vouchers for 48 hours in the year but that no agency would come to Withy Green for less than half a day.
S: 48 hours

Q who-said: what was the brother's complaint about the mental health team?
A: Mr Dom Fellowes, caring for a brother with schizophrenia, said that the mental health team "talk to him about me, and to me about nothing".
S: "talk to him about me, and to me about nothing"

Q who-said: who admitted most ward staff hadn't been trained about carers
A: The Trust's Director of Nursing, Anne Chalke, accepted that fewer than half of the ward staff had had carer awareness training and promised that all would by the following March.
S: Anne Chalke

Q date: by when was all ward staff carer training promised
A: The Trust's Director of Nursing, Anne Chalke, accepted that fewer than half of the ward staff had had carer awareness training and promised that all would by the following March.
S: the following March

Q fact-text: How many young carers does Crossroads know of?
A: Of the 214 young carers known to Crossroads Oxenmere, 83 are under 11.
S: 214

Q paraphrase: how many of the kids doing the caring are still at primary age?
A: Of the 214 young carers known to Crossroads Oxenmere, 83 are under 11.
S: 83

Q date: lottery money for young carers stops when
A: Its Big Lottery money (£58,000 a year) stops in June 2011.
S: June 2011

Q fact-text: how much does the Big Lottery give the young carers project each year?
A: Its Big Lottery money (£58,000 a year) stops in June 2011.
S: £58,000 a year

Q fact-text: young carers project staffing
A: The project has one and a half workers.
S: one and a half workers

Q list: Which secondary schools already have a teacher who knows about young carers?
A: Four of the nine secondary schools have such a teacher: Dale Hill, Ruskin, St Wulstan's and Priors Park.
S: Dale Hill, Ruskin, St Wulstan's and Priors Park

Q paraphrase: what did the teenage lad say he'd rather have than a club?
A: A boy of 14 asked us not to be "sent to a special club", but to have one teacher who knew.
S: one teacher who knew

Q fact-text: PCT carers' breaks money received 2010/11
A: The PCT had received £270,000 in 2009/10 and £540,000 in 2010/11, not ring-fenced.
S: £540,000

Q fact-text: What did the PCT receive for carers' breaks in 2009/10?
A: The PCT had received £270,000 in 2009/10 and £540,000 in 2010/11, not ring-fenced.
S: £270,000

Q paraphrase: how much of the breaks cash did the health people really spend on breaks?
A: He told us that £95,000 had been spent on breaks over the two years.
S: £95,000

Q who-said: which councillor called it a scandal
A: Cllr Sohal described this as a scandal.
S: Cllr Sohal

Q reason: Why did the PCT not spend more on carers' breaks, according to Dr Hartopp?
A: Dr Hartopp said that the PCT's deficit had had to come first.
S: the PCT's deficit had had to come first

Q fact-text: share of carers without a day off in twelve months
A: 8. *Questionnaire.* Sixty-eight per cent said that their health had suffered and 41 per cent had not had a day off in the past twelve months.
S: 41 per cent

Q paraphrase: is looking after someone making people ill?
A: 8. *Questionnaire.* Sixty-eight per cent said that their health had suffered and 41 per cent had not had a day off in the past twelve months.
S: Sixty-eight per cent said that their health had suffered

Q fact-text: what proportion wanted help with money most
A: Breaks, said 37 per cent; someone to ring in an emergency, 24 per cent; help with money, 19 per cent; training in lifting, 6 per cent.
S: 19 per cent

Q paraphrase: what do carers say would do them most good?
A: Breaks, said 37 per cent; someone to ring in an emergency, 24 per cent; help with money, 19 per cent; training in lifting, 6 per cent.
S: Breaks, said 37 per cent

Q date: when does the carers' grant stop being separately identified
A: 9. The Carers' Grant became part of the general Area Based Grant in 2008 and loses its separate identity from April 2011.
S: April 2011

Q fact-text: How much must be cut from non-statutory adult services by 2014/15?
A: The Spending Review of 20 October means, the Strategic Director of Resources advises, that a quarter must be found from non-statutory adult services by 2014/15.
S: a quarter

Q fact-table: respite vouchers forecast 2010/11
A: | Respite vouchers | 312,400 | 336,900 | 350,000 | 371,000 | 350,000 |
S: 371,000

Q fact-table: What was spent on the sitting service in 2009/10?
A: | Sitting service (Crossroads) | 187,000 | 191,500 | 195,000 | 195,000 | 180,000 |
S: 191,500

Q fact-table: carers centre tanner street proposed budget next year
A: | Carers' Centre, Tanner Street | 96,000 | 98,400 | 100,000 | 100,000 | 85,000 |
S: 85,000

Q paraphrase: how much was handed out in one off cash to carers in 08/09
A: | One-off payments to carers | 88,600 | 104,200 | 90,000 | 118,300 | 60,000 |
S: 88,600

Q fact-table: emergency card scheme budget 2010/11
A: | Emergency card scheme | 0 | 21,700 | 44,000 | 29,500 | 44,000 |
S: 44,000

Q fact-table: young carers project proposed 2011/12
A: | Young carers project | 24,000 | 24,000 | 24,000 | 24,000 | 24,000 |
S: 24,000

Q fact-table: How much is forecast to be spent on the ethnic minority carers' worker in 2010/11?
A: | Ethnic minority carers' worker | 17,500 | 18,100 | 18,500 | 9,200 | 0 |
S: 9,200

Q fact-table: newsletter and carers week actual 2009/10
A: | Carers' week and newsletter | 8,900 | 7,700 | 8,000 | 6,400 | 3,000 |
S: 7,700

Q list: Which headings are forecast to overspend this year?
A: | Respite vouchers | 312,400 | 336,900 | 350,000 | 371,000 | 350,000 |
A: | One-off payments to carers | 88,600 | 104,200 | 90,000 | 118,300 | 60,000 |

Q comparison: which heading is being cut to nothing next year
A: | Ethnic minority carers' worker | 17,500 | 18,100 | 18,500 | 9,200 | 0 |
S: Ethnic minority carers' worker

Q fact-text: how many of the carers she helped spoke little English?
A: The officers would delete the post and the Group would not: of 61 carers who were helped by her last year, 44 spoke little English.
S: 44

Q fact-text: emergency card registrations against expected
A: 11. The emergency card is underspent because 410 people have registered instead of the 900 expected.
S: 410

Q reason: Why did so few sign up for the emergency card, in the Carers' Centre's view?
A: The Carers' Centre blamed an eight-page form; since it was shortened in August the number of applications has trebled.
S: an eight-page form

Q paraphrase: did making the paperwork shorter do any good?
A: The Carers' Centre blamed an eight-page form; since it was shortened in August the number of applications has trebled.
S: the number of applications has trebled

Q fact-text: largest one-off payment possible
A: 12. One-off payments vary between £50 and £1,000.
S: £1,000

Q paraphrase: what do people mostly buy with the one-off grants
A: The commonest was for a washing machine.
S: a washing machine

Q fact-text: How many one-off payments went to carers who live outside the borough?
A: Eighty-two of the 391 made last year went to carers living outside the borough.
S: Eighty-two of the 391

Q reason: why is it legal to pay carers from outside oxenmere
A: Such payments are lawful, the Borough Solicitor advised, since entitlement depends upon where the cared-for person lives.
S: entitlement depends upon where the cared-for person lives

Q fact-table: spending per known carer in Authority E
A: | Authority E | 35 | 33 | 455 | Yes | No |
S: 455

Q fact-table: What percentage did Authority B reach in 2009/10?
A: | Authority B | 18 | 22 | 198 | No | No |
S: 22

Q fact-table: oxenmere spending per carer known
A: | Oxenmere | 23 | 27 | 369 | Yes | Yes |
S: 369

Q comparison: how does Oxenmere's spend per carer compare with the average of the six?
A: | Oxenmere | 23 | 27 | 369 | Yes | Yes |
A: | Average of the six | 26 | 28 | 352 | | |

Q list: which authorities haven't got an emergency scheme
A: | Authority B | 18 | 22 | 198 | No | No |
A: | Authority E | 35 | 33 | 455 | Yes | No |

Q paraphrase: what happened when Authority D put workers into doctors' surgeries?
A: It has no centre but puts a carers' worker in each of its larger surgeries one morning a week; referrals by general practitioners went up from 90 to 520 a year.
S: referrals by general practitioners went up from 90 to 520 a year

Q fact-table: response to recommendation on protecting spending
A: | R1 | Protect spending on carers in cash terms for two years | Executive | February 2011 | Not accepted |
S: Not accepted

Q fact-table: By when should the South Team's wait be down to 35 days?
A: | R2 | Bring the South Team's wait down to 35 days | Adult Services | June 2011 | Accepted |
S: June 2011

Q paraphrase: who's the new champion for carers in the ruling group
A: | R8 | A carers' champion on the Executive | Leader | January 2011 | Accepted – Cllr Marion Veale |
S: Cllr Marion Veale

Q fact-table: has the PCT replied about publishing the breaks money?
A: | R4 | Publish how carers' breaks money is spent | PCT | January 2011 | Awaited |
S: Awaited

Q fact-table: how many surgeries did the group want a carers' worker in
A: | R5 | A carers' worker in six surgeries | PCT and Adult Services | April 2011 | Partly accepted – two surgeries |
S: six

Q list: Which recommendations did the Executive turn down?
A: | R1 | Protect spending on carers in cash terms for two years | Executive | February 2011 | Not accepted |
A: | R6 | Keep the ethnic minority carers' worker | Executive | February 2011 | Not accepted |

Q fact-table: voucher blocks of one hour - accepted or not
A: | R7 | Vouchers to be used in blocks of one hour in rural wards | Adult Services | April 2011 | Accepted |
S: Accepted

Q decision: How did the Group vote on recommendation 1?
A: 14. Recommendation 1 was agreed in the Group by three votes to two, Cllrs Maltravers and Askwith dissenting; they would have protected spending for one year.
S: three votes to two

Q decision: who disagreed about protecting the money and what did they want instead
A: 14. Recommendation 1 was agreed in the Group by three votes to two, Cllrs Maltravers and Askwith dissenting; they would have protected spending for one year.
S: Cllrs Maltravers and Askwith dissenting; they would have protected spending for one year

Q paraphrase: does the law say carers must be given help?
A: They give no right to a service.
A: 15. *Legal.* The Carers (Recognition and Services) Act 1995, the Carers and Disabled Children Act 2000 and the Carers (Equal Opportunities) Act 2004 give carers a right to be assessed and to be told of that right.
S: no right to a service

Q paraphrase: what would it set the council back if a hundred of them just packed it in?
A: 16. *Risk.* Should a hundred carers of people with high needs give up, the Council would pay about £2.1m a year more for residential care.
S: about £2.1m a year

Q fact-text: women as share of questionnaire respondents
A: 17. *Equality.* Women were 71 per cent of those answering, though 58 per cent of carers in the Census; those over 75 were 16 per cent.
S: 71 per cent

Q decision: What did the Executive resolve about recommendation 5 on 2 November?
A: RESOLVED – That the draft response be approved, save that R5 be accepted for two surgeries (Withy Green and Castle Street) and that a decision on the Tanner Street lease be put off to 1 February 2011.
S: R5 be accepted for two surgeries (Withy Green and Castle Street)

Q decision: tanner street lease what happened
A: RESOLVED – That the draft response be approved, save that R5 be accepted for two surgeries (Withy Green and Castle Street) and that a decision on the Tanner Street lease be put off to 1 February 2011.
S: put off to 1 February 2011

Q decision: did everyone on the Executive vote for the response?
A: Cllr Pryke abstained.
S: Cllr Pryke abstained

Q who-said: who doubted they could afford any of it
A: Cllr Owen Pryke (Finance) doubted whether any of it was affordable.
S: Cllr Owen Pryke

Q reason: Why wouldn't Cllr Veale promise the money?
A: She said she could not bind the budget before the settlement expected in December.
S: she could not bind the budget before the settlement expected in December

Q date: when will south team fill one of the empty posts
A: In reply to the Leader, the Director of Adult Services, Ruth Ellacott, said that the South Team would fill one of its two posts in January.
S: January

Q date: full council petition debate date
A: * 14 December 2010 – Full Council debates the petition
S: 14 December 2010

N unanswerable: How many people signed the Carers' Union petition?
N unanswerable: how many of the 806 respondents were young carers
N unanswerable: What is the real name of Authority D?
N unanswerable: rent of the Tanner Street lease
N unanswerable: how much did the Council spend on vouchers in 2007/08?
N unanswerable: how long did an assessment take in the North Team the year before
N unanswerable: why did the ethnic minority worker leave in October
N unanswerable: which two posts in the South Team are frozen
N unanswerable: How many carers were counted in Withy Green ward?
N unanswerable: what is in Appendix 3
N false-premise: Why did the Executive accept cash protection for carers' spending?
N false-premise: why were payments to out-of-borough carers ruled unlawful
N false-premise: How much of the PCT's ring-fenced carers' money was clawed back?
N false-premise: who proposed shutting the Crossroads sitting service
N false-premise: When did Cllr Pryke vote against the draft response?

Q fact-table: respite vouchers actual 2008/09
A: | Respite vouchers | 312,400 | 336,900 | 350,000 | 371,000 | 350,000 |
S: 312,400

Q fact-table: What is proposed for one-off payments in 2011/12?
A: | One-off payments to carers | 88,600 | 104,200 | 90,000 | 118,300 | 60,000 |
S: 60,000

Q fact-table: crossroads sitting service proposed 11/12
A: | Sitting service (Crossroads) | 187,000 | 191,500 | 195,000 | 195,000 | 180,000 |
S: 180,000

Q paraphrase: how much will the in-case-I'm-run-over card actually cost this year
A: | Emergency card scheme | 0 | 21,700 | 44,000 | 29,500 | 44,000 |
S: 29,500

Q fact-table: Authority A carers assessed 2008/09
A: | Authority A | 31 | 34 | 402 | Yes | Yes |
S: 31

Q fact-table: How much does Authority D spend for each carer it knows?
A: | Authority D | 21 | 29 | 311 | No | Yes |
S: 311

Q fact-table: carers assessed in Authority C, latest year
A: | Authority C | 26 | 25 | 377 | Yes | Yes |
S: 25

Q fact-table: response on named teacher recommendation
A: | R3 | A named teacher in every secondary school | Schools | September 2011 | Accepted in principle |
S: Accepted in principle
