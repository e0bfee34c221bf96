Q paraphrase: how many creeps have the cops nicked so far
A: Detective Chief Inspector Hester Boyle said that Operation Lantern had begun in May 2013 and that 27 suspects had been arrested, of whom 11 had been charged and five convicted by Christmas 2014.
S: 27 suspects had been arrested

Q paraphrase: how many of the Lantern lot have been found guilty?
A: Detective Chief Inspector Hester Boyle said that Operation Lantern had begun in May 2013 and that 27 suspects had been arrested, of whom 11 had been charged and five convicted by Christmas 2014.
S: five convicted

Q date: When does the trial of the next four start?
A: The trial of four more would begin on 20 April 2015.
S: 20 April 2015

Q reason: Why did the 2009 complaint come to nothing?
A: DCI Boyle said that it had been recorded as "a family dispute" and that the officer had retired; the matter was with the Independent Police Complaints Commission.
S: it had been recorded as "a family dispute"

Q who-said: who asked about the first complaint in 2009
A: Councillor Quill asked why the first complaint, made in 2009, had led nowhere.
S: Councillor Quill

Q paraphrase: how often had the mum's girl run off before anybody sat down with her
A: Her daughter had been missing 16 times in seven months before anyone came to talk to her.
S: 16 times in seven months

Q paraphrase: how many cabbies have done the awareness thing
A: The Licensing Manager, Mr Rory Pemble, said that 19 of 42 hotels had sent staff to the "Spot It" evening and that 611 of the city's 1,050 licensed drivers had done the course, which would be compulsory from 1 September 2015.
A: | Licensed drivers trained | 0 | 402 | 611 | 1,050 | Amber |
S: 611

Q fact-text: How many hotels sent staff to the Spot It evening?
A: The Licensing Manager, Mr Rory Pemble, said that 19 of 42 hotels had sent staff to the "Spot It" evening and that 611 of the city's 1,050 licensed drivers had done the course, which would be compulsory from 1 September 2015.
S: 19 of 42 hotels

Q decision: From what date does the task group recommend the driver course be compulsory?
A: It was agreed by all to recommend that the driver course be compulsory from 1 July 2015, as a middle way.
A: | 2 | Driver course compulsory | Licensing Committee | nil | 1 July 2015 |
S: 1 July 2015

Q who-said: which councillor wanted the taxi date to be 1 June
A: Councillor Anwar wanted the date brought forward to 1 June.
S: Councillor Anwar

Q reason: why couldnt the taxi course be made a must from 1 June?
A: Mr Pemble thought that the trainers could not manage it.
A: Councillor Anwar wanted the date brought forward to 1 June.
S: the trainers could not manage it

Q paraphrase: did they agree to publish which guesthouses couldn't be bothered to turn up?
A: Councillor Ostler proposed that the Council name and shame hotels which had not come; this was lost, one vote to four.
S: this was lost, one vote to four

Q who-said: Who said a play did more than a year of assemblies?
A: Ms Alma Frith, of Riverbank Academy, said that personal, social and health education (PSHE) had been squeezed to one lesson a fortnight, and that the play *Somebody's Daughter* had done more in fifty minutes than a year of assemblies.
S: Ms Alma Frith

Q definition: pshe
A: Ms Alma Frith, of Riverbank Academy, said that personal, social and health education (PSHE) had been squeezed to one lesson a fortnight, and that the play *Somebody's Daughter* had done more in fifty minutes than a year of assemblies.
S: personal, social and health education

Q date: when was the task group set up
A: The Board set up the Task Group on 8 September 2014 after the publication of the report on Rotherham.
S: 8 September 2014

Q fact-text: How many people gave evidence to the Task Group?
A: It met five times, took evidence from 31 people, visited the Beacon service twice, and read 18 case files with names struck out.
S: 31 people

Q reason: how come the group's report is two months late
A: It was to have reported in January, but was given two months more in order to hear from parents.
S: in order to hear from parents

Q definition: What is the difference between a missing and an absent child?
A: A child is "missing" when the whereabouts cannot be established, and "absent" when simply not where expected and not thought to be at risk; only the first sets off a police search.
S: A child is "missing" when the whereabouts cannot be established, and "absent" when simply not where expected and not thought to be at risk

Q fact-text: number of children MACE looked at in 2013
A: In 2013 it looked at 129.
S: 129

Q paraphrase: how many kids are thought to be in the gravest danger
A: In 2014 the Multi-Agency Child Exploitation panel (MACE) looked at 214 children, of whom 71 were judged at high risk, 88 at medium and 55 at low.
S: 71

Q paraphrase: how many of the kids the exploitation panel looked at were ones the city itself is bringing up?
A: Forty-six were in the care of the Council and a further 22 in the care of other councils but placed in the city.
S: Forty-six

Q fact-text: children in care of other councils but placed here
A: Forty-six were in the care of the Council and a further 22 in the care of other councils but placed in the city.
S: 22

Q paraphrase: is it getting worse or are you just spotting more of it
A: The Task Group thinks that the rise shows better finding rather than more abuse, though it cannot prove it.
S: better finding rather than more abuse

Q paraphrase: do lads get groomed too, what share of victims are they according to the charity
A: Boys, at 31, are in its view under-counted; the charity Threshold told members that a third of those it helps are boys.
S: a third of those it helps are boys

Q fact-table: missing episodes millhaven children's homes 2014
A: | Millhaven children's homes | 304 | 377 | 291 | 38 | 94% | 71% |
S: 291

Q fact-table: How many times did children go missing from independent homes in the city in 2012?
A: | Independent homes in the city | 166 | 218 | 263 | 44 | 61% | 38% |
S: 166

Q fact-table: return interviews held in 72 hours for children placed elsewhere
A: | Our children placed elsewhere | 92 | 87 | 109 | 31 | 47% | 22% |
S: 22%

Q fact-table: foster homes missing episodes in 2013
A: | Millhaven foster homes | 121 | 134 | 118 | 49 | 88% | 66% |
S: 134

Q paraphrase: how many individual kids who live with mum or dad ran off last year
A: | Living at home | 588 | 641 | 702 | 389 | 52% | 31% |
S: 389

Q fact-table: total missing episodes 2012
A: | Total | 1,345 | 1,560 | 1,629 | 586 | 61% | 40% |
S: 1,345

Q list: Which groups had fewer missing episodes in 2014 than in 2013?
A: | Millhaven foster homes | 121 | 134 | 118 | 49 | 88% | 66% |
A: | Millhaven children's homes | 304 | 377 | 291 | 38 | 94% | 71% |

Q paraphrase: how many stayed gone over seven days
A: Of the 1,629 episodes 212 lasted more than 24 hours, and 17 more than a week.
S: 17

Q paraphrase: is it the same handful of kids running off over and over?
A: Some 40 children accounted for 610 of the episodes.
S: Some 40 children accounted for 610

Q paraphrase: how swamped is the specialist crew compared with what they were built for
A: It held 96 open cases on 31 January 2015, where it was set up for 60.
S: 96 open cases on 31 January 2015, where it was set up for 60

Q fact-text: What does Beacon get from the police?
A: Its cost is £538,000 a year: £341,000 from the Council, £120,000 from the police, £52,000 from the Clinical Commissioning Group (CCG) and £25,000 from a charity, whose grant ends in July 2015.
S: £120,000 from the police

Q fact-text: beacon total annual cost
A: Its cost is £538,000 a year: £341,000 from the Council, £120,000 from the police, £52,000 from the Clinical Commissioning Group (CCG) and £25,000 from a charity, whose grant ends in July 2015.
S: £538,000 a year

Q paraphrase: how long are kids left hanging for counselling?
A: Therapy is another matter: there 58 children were waiting in January and the mean wait was 27 weeks.
S: 27 weeks

Q comparison: Has the wait for a Beacon worker got longer since May 2014?
A: A young person waits on average 34 days for a Beacon worker; in May 2014 it was 12.
S: 34 days

Q paraphrase: who goes and talks to runaways who arent in care
A: Return interviews are done by social workers for children in care and, since October 2014, by the Youth Trust for others.
S: the Youth Trust

Q fact-text: interviews held by the Youth Trust in its first three months
A: In the first three months the Youth Trust was sent 184 requests and held 109 interviews, of which 63 were within 72 hours.
S: 109 interviews

Q paraphrase: what do the youngsters hate about being shipped off somewhere else?
A: They wanted workers who stay; to be told what the police were doing; and not to be moved out of the city "like we did it".
S: not to be moved out of the city "like we did it"

Q fact-table: What would two more Beacon social workers cost?
A: | 1 | Appoint two more Beacon social workers | Cabinet Member, Children | £92,000 a year | July 2015 |
S: £92,000 a year

Q paraphrase: when would worried mums have just the one number to ring
A: | 3 | One telephone number for parents, day and night | Police and Council | £38,000 a year | October 2015 |
S: October 2015

Q fact-table: who is therapy within 12 weeks addressed to
A: | 4 | Therapy within 12 weeks | CCG | £150,000 a year | April 2016 |
S: CCG

Q paraphrase: wheres the cash for all this meant to come from to begin with
A: No provision stands in the 2015/16 budget, set on 25 February; the Head of Finance suggests the Public Health reserve for the first year.
S: the Public Health reserve for the first year

Q who-said: who wanted an independent inquiry into 2006 to 2012
A: Councillor Quill wished it recorded that, in his opinion, an independent inquiry into the years 2006 to 2012 was needed.
S: Councillor Quill

Q paraphrase: how many old files is the director having dug out and gone over again
A: The Director of Children's Services, Mr Osric Thane, wrote on 4 March that a review of 340 closed files from those years had been started and should end in October 2015.
S: 340 closed files

Q fact-table: staff trained in CSE q3 2014/15
A: | Staff trained in CSE | 1,140 | 2,480 | 2,905 | 3,500 | Amber |
S: 2,905

Q fact-table: high risk children with plan in 5 days, Q2
A: | High-risk children with a plan within 5 days | 54% | 78% | 74% | 95% | Red |
S: 78%

Q reason: what made the share of top-danger kids with a plan slip back
A: The fall in plans within five days was put down by the Board's manager, Ms Una Carrick, to two vacancies in the Beacon team between October and December.
S: two vacancies in the Beacon team between October and December

Q list: which safeguarding board measures are red
A: | High-risk children with a plan within 5 days | 54% | 78% | 74% | 95% | Red |
A: | Return interviews within 72 hours | 28% | 41% | 43% | 80% | Red |
A: | Average days to Beacon worker | 15 | 25 | 34 | 10 | Red |

Q fact-table: when is the visit to Threshold now
A: | Visit to Threshold | Scrutiny Officer | 20 March 2015 | Moved to 17 April 2015 |
S: 17 April 2015

Q paraphrase: has the mum had her letter back yet?
A: | Reply to Mrs D | Mr Thane | 27 February 2015 | Sent 26 February |
S: Sent 26 February

Q paraphrase: how many private places for kids in care are dotted round town
A: | List of private children's homes in the city (13) | Head of Commissioning | 9 March 2015 | Done |
S: 13

N unanswerable: How long were the sentences of the five convicted?
N unanswerable: which hotels did not send staff to the Spot It evening?
N unanswerable: who voted for naming and shaming hotels besides Cllr Ostler
N unanswerable: What did the other two head teachers say?
N unanswerable: How many children did MACE look at in 2012?
N unanswerable: how many of the 71 high risk children are boys
N unanswerable: How many of the 129 children in 2013 were in care?
N unanswerable: what has the Independent Police Complaints Commission found
N unanswerable: How many children from foster homes went missing in 2013, as opposed to episodes?
N unanswerable: return interviews offered to children at home in 2013
N unanswerable: How many episodes in 2013 lasted over 24 hours?
N unanswerable: Which charity gives Beacon the £25,000?
N unanswerable: how long did children wait for therapy in May 2014?
N unanswerable: What did it cost to put on Somebody's Daughter at Riverbank Academy?
N unanswerable: how many return interviews did social workers hold with children in care between october and december
N unanswerable: What did the review of 340 closed files find?
N unanswerable: What does Mr Thane's reply to Mrs D say?
N unanswerable: Why will the police not agree to share MACE minutes?
N unanswerable: what has the police said about paying half for the telephone line
N unanswerable: number of child abduction warning notices in q2 2013/14
N unanswerable: How old was Mrs D's daughter?
N false-premise: Why did the Task Group agree to the driver course starting on 1 September?
N false-premise: Why did Cabinet reject the recommendation for more Beacon workers?
N false-premise: Why does the whole Task Group want an independent inquiry into 2006 to 2012?
N false-premise: why have children gone missing less often in 2014 than in 2013 overall
