Q date: when did the inspectors come
A: Ofsted inspected services for children in need of help and protection between 3 and 27 March 2015.
S: between 3 and 27 March 2015

Q date: when did the Ofsted report come out
A: Its report, published on 29 May 2015, judged help and protection inadequate, care leavers inadequate, children looked after requiring improvement, adoption good, and leadership inadequate.
S: 29 May 2015

N unanswerable: when did Ofsted inspect Stanmere Vale before 2015

Q paraphrase: which bits did the inspectors say were failing
A: Its report, published on 29 May 2015, judged help and protection inadequate, care leavers inadequate, children looked after requiring improvement, adoption good, and leadership inadequate.

Q fact-text: what grade did adoption get
A: Its report, published on 29 May 2015, judged help and protection inadequate, care leavers inadequate, children looked after requiring improvement, adoption good, and leadership inadequate.
S: adoption good

Q fact-text: rating for looked after kids
A: Its report, published on 29 May 2015, judged help and protection inadequate, care leavers inadequate, children looked after requiring improvement, adoption good, and leadership inadequate.
S: requiring improvement

N false-premise: why was adoption judged inadequate

Q fact-text: how many things did the inspectors tell us to fix
A: It made 16 recommendations, of which five were to be acted on at once.
S: 16

Q fact-text: how many had to be fixed straight away
A: It made 16 recommendations, of which five were to be acted on at once.
S: five

N unanswerable: which five recommendations were to be acted on at once

Q date: when did the government step in
A: The Secretary of State issued a direction on 24 July 2015 and appointed Dr Maurice Ellery as commissioner for six months.
S: 24 July 2015

Q fact-text: who was sent in as commissioner
A: The Secretary of State issued a direction on 24 July 2015 and appointed Dr Maurice Ellery as commissioner for six months.
S: Dr Maurice Ellery

Q paraphrase: did the commissioner think the council should lose control of children's services
A: He reported in January 2016 that services should stay with the Council provided that the pace of change was kept up.
S: that services should stay with the Council provided that the pace of change was kept up

Q decision: was the commissioner kept on
A: His appointment was not renewed.
S: His appointment was not renewed

N unanswerable: who will replace the commissioner

Q date: first monitoring visit dates
A: The first, on 14 and 15 October 2015, looked at the front door.
S: 14 and 15 October 2015

Q date: second monitoring visit dates
A: The second, on 19 and 20 January 2016, looked at children in need.
S: 19 and 20 January 2016

Q fact-text: what was checked on the visit in January
A: The second, on 19 and 20 January 2016, looked at children in need.
S: children in need

Q fact-text: subject of the next Ofsted visit
A: A third, which will look at care leavers, is expected in May.
S: care leavers

N unanswerable: what will the fourth monitoring visit look at

N unanswerable: who led the second monitoring visit

Q fact-text: what was the criticism after the autumn visit
A: The letter after the first visit said that thresholds were "still poorly understood by partners, and by some managers".
S: thresholds were "still poorly understood by partners, and by some managers"

Q paraphrase: what did the inspectors moan about regarding plans
A: The letter after the second said that "purposeful, regular visits are now the norm, but plans remain long, and are written for professionals rather than for families".
S: plans remain long, and are written for professionals rather than for families

Q definition: what does blue mean in the ratings
A: Blue means finished and shown by audit to have lasted three months.
S: finished and shown by audit to have lasted three months

Q definition: what counts as red
A: Red means late by two months or more, or not begun.
S: late by two months or more, or not begun

Q definition: amber rating meaning
A: Amber means late by less than two months or with doubts about quality.
S: late by less than two months or with doubts about quality

Q fact-text: what did blue use to mean
A: Until October 2015 Blue meant only that an action was finished; four actions then shown as Blue have gone back to Green.
S: only that an action was finished

Q fact-text: how many got knocked back from blue to green
A: Until October 2015 Blue meant only that an action was finished; four actions then shown as Blue have gone back to Green.
S: four

N unanswerable: which four actions went back from Blue to Green

Q fact-table: how often are doctors and nurses in on strategy discussions now
A: | 1 | Make sure that strategy discussions include health and police | Head of First Response | Jul 2015 | – | Amber | Blue | Health present at 97% of discussions in January, police at 100%. In the inspection the figures were 34% and 88%. |
S: 97%

Q fact-table: police attendance at strategy discussions at the inspection
A: | 1 | Make sure that strategy discussions include health and police | Head of First Response | Jul 2015 | – | Amber | Blue | Health present at 97% of discussions in January, police at 100%. In the inspection the figures were 34% and 88%. |
S: 88%

N unanswerable: attendance of schools at strategy discussions

Q fact-table: in how many files had the child been spoken to on their own
A: | 2 | Make sure that children are seen alone and their views written down | Principal Social Worker | Aug 2015 | Mar 2016 | Amber | Green | Audit of 60 files in January: seen alone in 51, views recorded in 47. |
S: 51

Q fact-table: views recorded in how many of the sixty
A: | 2 | Make sure that children are seen alone and their views written down | Principal Social Worker | Aug 2015 | Mar 2016 | Amber | Green | Audit of 60 files in January: seen alone in 51, views recorded in 47. |
S: 47

N unanswerable: in how many of the audited files was the plan of good quality

Q fact-table: average caseload now
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: 18.4

Q fact-table: what caseload were staff promised
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: 16

Q fact-table: average caseload when ofsted were in
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: 27

Q paraphrase: which team is the most overloaded
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: The highest, in the Hatch End-side team, is 29

N unanswerable: what is the lowest caseload in any team

Q paraphrase: who checks when they decide not to do anything about a child
A: | 4 | Strengthen oversight by managers of decisions to take no further action | Head of First Response | Jul 2015 | – | Green | Blue | Every such decision is now signed by a second manager. Dip samples in October, November and December found none unsound. |
S: signed by a second manager

Q fact-table: were any bad decisions found in the dip samples
A: | 4 | Strengthen oversight by managers of decisions to take no further action | Head of First Response | Jul 2015 | – | Green | Blue | Every such decision is now signed by a second manager. Dip samples in October, November and December found none unsound. |
S: found none unsound

N unanswerable: how many decisions were looked at in the dip samples

Q fact-table: how many private fostering arrangements do we know of
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: seven

Q fact-table: how many are there likely to be
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: 40 or more

Q reason: why has nobody advertised about kids living with other families
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: Publicity was held up by the move of the communications team

N unanswerable: where did the communications team move to

Q fact-table: pre-proceedings cases now
A: | 6 | Tackle drift in pre-proceedings work | Head of Court Work | Oct 2015 | – | Amber | Green | 41 cases, of which six have gone beyond 16 weeks. In May there were 58, of which 33 had. |
S: 41

Q fact-table: how many pre-proceedings cases drag past 16 weeks
A: | 6 | Tackle drift in pre-proceedings work | Head of Court Work | Oct 2015 | – | Amber | Green | 41 cases, of which six have gone beyond 16 weeks. In May there were 58, of which 33 had. |
S: six

Q fact-table: pre-proceedings cases in May
A: | 6 | Tackle drift in pre-proceedings work | Head of Court Work | Oct 2015 | – | Amber | Green | 41 cases, of which six have gone beyond 16 weeks. In May there were 58, of which 33 had. |
S: 58

N unanswerable: how many pre-proceedings cases were there in November

Q comparison: is court preparation moving quicker than it was
A: | 6 | Tackle drift in pre-proceedings work | Head of Court Work | Oct 2015 | – | Amber | Green | 41 cases, of which six have gone beyond 16 weeks. In May there were 58, of which 33 had. |

Q fact-table: % of pathway plans in date
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
S: 71%

Q fact-table: pathway plans november figure
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
S: 78%

Q reason: why have plans for young people leaving care slipped
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
S: three personal advisers left in December

N false-premise: why has the share of pathway plans up to date gone up since November

N unanswerable: why did the three personal advisers leave

Q fact-table: how many care leavers have got their medical history
A: | 8 | Give care leavers their health histories | Designated Nurse | Nov 2015 | Jun 2016 | Amber | Amber | 88 of 203 have theirs. The nurse post is funded until September only. |
S: 88 of 203

Q fact-table: how long is there money for the nurse
A: | 8 | Give care leavers their health histories | Designated Nurse | Nov 2015 | Jun 2016 | Amber | Amber | 88 of 203 have theirs. The nurse post is funded until September only. |
A: Ms Tallis said that the CCG could not promise money for the designated nurse beyond September 2016.
S: until September only

Q paraphrase: have they stopped putting 18 year olds in B&Bs
A: | 9 | End the use of bed and breakfast for care leavers | Head of Leaving Care | At once | – | Green | Blue | None since 2 September 2015. Twelve in the year before the inspection. |
S: None since 2 September 2015

Q fact-table: how many went into bed and breakfast the year before the inspection
A: | 9 | End the use of bed and breakfast for care leavers | Head of Leaving Care | At once | – | Green | Blue | None since 2 September 2015. Twelve in the year before the inspection. |
S: Twelve

N unanswerable: how much did bed and breakfast for care leavers cost

Q fact-table: initial health assessments done on time
A: | 10 | Improve the timeliness of initial health assessments | Designated Doctor | Dec 2015 | – | Amber | Amber | 64% within 20 working days. Most late cases are children placed outside the borough. |
S: 64%

Q reason: why do some kids get their first medical late
A: | 10 | Improve the timeliness of initial health assessments | Designated Doctor | Dec 2015 | – | Amber | Amber | 64% within 20 working days. Most late cases are children placed outside the borough. |
S: Most late cases are children placed outside the borough

N unanswerable: target for initial health assessments

Q fact-table: how regularly do workers get supervision
A: | 11 | Improve supervision of social workers | Principal Social Worker | Oct 2015 | – | Green | Green | Monthly in 86% of cases. A survey found that 7 in 10 thought it useful. |
S: Monthly in 86% of cases

Q paraphrase: do staff find their one-to-ones any good
A: | 11 | Improve supervision of social workers | Principal Social Worker | Oct 2015 | – | Green | Green | Monthly in 86% of cases. A survey found that 7 in 10 thought it useful. |
S: 7 in 10 thought it useful

Q fact-table: when did the learning bulletin go out
A: | 12 | Make use of complaints to learn | Customer Relations Manager | Jan 2016 | – | Green | Green | First learning bulletin sent out on 11 January. |
S: 11 January

N unanswerable: how many complaints were received in the quarter

Q fact-table: how many challenges did reviewing officers make in the third quarter
A: | 13 | Strengthen the challenge offered by independent reviewing officers (IROs) | Head of Quality | Nov 2015 | – | Amber | Green | 46 formal challenges in quarter 3 against 9 in quarter 1; all but five settled within 20 days. |
S: 46

Q fact-table: IRO challenges q1
A: | 13 | Strengthen the challenge offered by independent reviewing officers (IROs) | Head of Quality | Nov 2015 | – | Amber | Green | 46 formal challenges in quarter 3 against 9 in quarter 1; all but five settled within 20 days. |
S: 9

N unanswerable: IRO challenges q2

Q fact-table: how many of the challenges weren't sorted in 20 days
A: | 13 | Strengthen the challenge offered by independent reviewing officers (IROs) | Head of Quality | Nov 2015 | – | Amber | Green | 46 formal challenges in quarter 3 against 9 in quarter 1; all but five settled within 20 days. |
S: five

Q definition: what's an IRO
A: | 13 | Strengthen the challenge offered by independent reviewing officers (IROs) | Head of Quality | Nov 2015 | – | Amber | Green | 46 formal challenges in quarter 3 against 9 in quarter 1; all but five settled within 20 days. |
S: independent reviewing officers (IROs)

Q paraphrase: what's it costing to keep the old computer limping along
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |
S: £31,000 a month

Q reason: why is the new records system late
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |
S: The supplier missed the test date twice

N unanswerable: who is the supplier of the electronic record

Q fact-table: revised date for the computer record
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |
S: Nov 2016

Q fact-table: what portion of social work jobs are temps
A: | 15 | Reduce the number of agency staff | Assistant Director, Social Work | Mar 2016 | – | Amber | Amber | 38% of social work posts, from 46%. The retention payment of £3,000 begins in April. |
S: 38%

Q fact-table: how much will staff get for staying
A: | 15 | Reduce the number of agency staff | Assistant Director, Social Work | Mar 2016 | – | Amber | Amber | 38% of social work posts, from 46%. The retention payment of £3,000 begins in April. |
S: £3,000

N unanswerable: how many staff will get the retention payment

Q paraphrase: how does the leader keep track of the numbers
A: | 16 | Make sure that members and chief officers have accurate performance information | Performance Manager | Aug 2015 | – | Green | Blue | Weekly sheet goes to the Leader, Lead Member and Chief Executive every Tuesday. |
S: Weekly sheet goes to the Leader, Lead Member and Chief Executive every Tuesday

Q list: which recommendations are red now
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |

Q list: which have been finished and proven
A: | 1 | Make sure that strategy discussions include health and police | Head of First Response | Jul 2015 | – | Amber | Blue | Health present at 97% of discussions in January, police at 100%. In the inspection the figures were 34% and 88%. |
A: | 4 | Strengthen oversight by managers of decisions to take no further action | Head of First Response | Jul 2015 | – | Green | Blue | Every such decision is now signed by a second manager. Dip samples in October, November and December found none unsound. |
A: | 9 | End the use of bed and breakfast for care leavers | Head of Leaving Care | At once | – | Green | Blue | None since 2 September 2015. Twelve in the year before the inspection. |
A: | 16 | Make sure that members and chief officers have accurate performance information | Performance Manager | Aug 2015 | – | Green | Blue | Weekly sheet goes to the Leader, Lead Member and Chief Executive every Tuesday. |

Q list: which recommendations got worse between november and february
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |

Q fact-table: who's responsible for cutting caseloads
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: Assistant Director, Social Work

Q fact-table: extra social workers: what will they actually cost this year
A: | Additional social workers (14 posts) | 620,000 | 498,000 | 745,000 | Base budget |
S: 498,000

Q fact-table: additional social workers next year
A: | Additional social workers (14 posts) | 620,000 | 498,000 | 745,000 | Base budget |
S: 745,000

Q fact-table: improvement team, how much agreed
A: | Improvement team | 310,000 | 352,000 | 240,000 | Reserve |
S: 310,000

N unanswerable: improvement team spend in 2014/15

Q fact-table: commissioner forecast cost
A: | Commissioner and advisers | 90,000 | 117,500 | 0 | Reserve |
S: 117,500

Q reason: why did the commissioner cost more than we'd signed up for
A: The commissioner's fees were higher than agreed because he was asked to extend his review to early help.
S: because he was asked to extend his review to early help

N false-premise: why did the commissioner cost less than agreed

Q fact-table: total improvement spend proposed for next year
A: | **Total** | **2,080,000** | **1,785,500** | **2,159,000** | |
S: 2,159,000

Q fact-table: where is the money for the outside auditors coming from
A: | Auditors from outside | 45,000 | 45,000 | 30,000 | Reserve |
S: Reserve

N unanswerable: who are the outside auditors

Q fact-table: retention payments 16/17
A: | Retention payments | 0 | 0 | 384,000 | Base budget |
S: 384,000

Q fact-text: how many of the new social workers have actually started
A: The underspend on social workers comes from the time taken to recruit; nine of the 14 are in post.
S: nine

Q fact-text: how many staff filled in the survey
A: A survey of staff in December was answered by 214 of 391 people.
S: 214

Q fact-text: how many would tell a friend to work here
A: Sixty-eight per cent would recommend Stanmere Vale as a place to work, against 41 per cent in June.
S: Sixty-eight per cent

Q fact-text: percentage who would recommend us in June
A: Sixty-eight per cent would recommend Stanmere Vale as a place to work, against 41 per cent in June.
S: 41 per cent

Q paraphrase: how happy are workers with the IT
A: Satisfaction with computers was 12 per cent, down from 19.
S: 12 per cent

N unanswerable: percentage of staff satisfied with pay

Q paraphrase: how fast do schools hear back after raising a worry
A: Headteachers told the Board's visitors that they now get a reply to a referral, usually in two days; three said that the reply was "a standard letter that could be about any child".
S: usually in two days

Q who-said: who said it was a standard letter
A: Headteachers told the Board's visitors that they now get a reply to a referral, usually in two days; three said that the reply was "a standard letter that could be about any child".
S: three

Q who-said: who said the meetings were transformed
A: The police described weekly meetings as "transformed".
S: The police

Q paraphrase: do family doctors see any improvement
A: General practitioners had noticed no difference.
S: General practitioners had noticed no difference

Q fact-text: where did parents meet to talk
A: Eleven parents took part in a discussion held at the Brookfield children's centre.
S: at the Brookfield children's centre

N unanswerable: when did the parents' discussion take place

Q paraphrase: what did the mum or dad with lots of different workers say
A: The fifth read the file."

Q fact-table: when is the director's job being advertised again
A: | R1 | Permanent Director not appointed by summer | Medium | High | Second advertisement on 1 March; interim's contract runs to 31 July | Chief Executive |
S: 1 March

Q fact-table: when does the interim director's contract end
A: | R1 | Permanent Director not appointed by summer | Medium | High | Second advertisement on 1 March; interim's contract runs to 31 July | Chief Executive |
S: 31 July

N unanswerable: how many people applied for the Director's post

Q fact-table: who looks after the risk of losing health posts
A: | R5 | Health partners cut designated posts | High | Medium | Letter from the Chair to the Clinical Commissioning Group (CCG) | Chair |
S: Chair

Q list: which risks are high likelihood
A: | R2 | Electronic record delayed again | High | High | Penalty clause; old system extended | Head of Systems |
A: | R5 | Health partners cut designated posts | High | Medium | Letter from the Chair to the Clinical Commissioning Group (CCG) | Chair |

Q fact-table: early help hubs start when
A: | R3 | Rise in demand outruns new posts | Medium | High | Early help hubs from April | Assistant Director, Early Help |
S: from April

Q fact-text: who chairs the board
A: *Present: Sir Colin Abara (independent Chair), Councillors Whitcombe (Leader), Mehra (Lead Member) and Dunmore (Opposition), Chief Superintendent Rowe, Ms Tallis (CCG), Mr Oyelaran (headteachers).*
S: Sir Colin Abara

Q fact-text: who represents heads on the board
A: *Present: Sir Colin Abara (independent Chair), Councillors Whitcombe (Leader), Mehra (Lead Member) and Dunmore (Opposition), Chief Superintendent Rowe, Ms Tallis (CCG), Mr Oyelaran (headteachers).*
S: Mr Oyelaran

N unanswerable: who represents parents on the board

Q fact-text: how often does the department want returns now
A: The Chair reported that the Department had asked for monthly rather than quarterly returns.
S: monthly rather than quarterly

N unanswerable: why did the Department want monthly returns

Q who-said: who doubted the green for learning from complaints
A: Councillor Dunmore questioned whether recommendation 12 deserved Green when nothing had been published.
S: Councillor Dunmore

Q who-said: who said nineteen-year-olds would pay for it
A: Councillor Mehra said this was "a saving that will be paid for by nineteen-year-olds".
S: Councillor Mehra

Q decision: what happens if something's red twice in a row
A: It was AGREED that actions rated Red at two meetings running be brought to the Board by the owner in person; that the plan be reissued in plain language by the end of January; and that Mr Oyelaran join the group choosing the practice model.
S: that actions rated Red at two meetings running be brought to the Board by the owner in person

Q decision: when did the board decide that red twice means you come in person
A: ## 7. Extract from the minutes of the Board, 30 November 2015
S: 30 November 2015

Q decision: when was the easy read version of the plan to be out
A: It was AGREED that actions rated Red at two meetings running be brought to the Board by the owner in person; that the plan be reissued in plain language by the end of January; and that Mr Oyelaran join the group choosing the practice model.
S: by the end of January

Q decision: did the board decide to meet every six weeks
A: The Leader's suggestion that the Board meet every six weeks was deferred.
S: The Leader's suggestion that the Board meet every six weeks was deferred

N false-premise: when did the six-weekly meetings of the Board begin

N unanswerable: who suggested that the plan be put into plain language

Q decision: which new dates is the board to sign off
A: The Board is asked to note progress, to hear from the Head of Fostering on recommendation 5, and to approve the revised dates for recommendations 7, 8 and 14.
S: the revised dates for recommendations 7, 8 and 14

Q who-said: who has to come and explain private fostering
A: The Board is asked to note progress, to hear from the Head of Fostering on recommendation 5, and to approve the revised dates for recommendations 7, 8 and 14.
S: the Head of Fostering


Q paraphrase: how many kids do social workers have on their books these days
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: 18.4

Q comparison: Could the Assistant Director say whether average caseloads have come down since the inspection, and to what?
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |

N false-premise: when was the promised caseload of 16 reached

N unanswerable: average caseload in November 2015

Q paraphrase: are kids being talked to without mum and dad listening
A: | 2 | Make sure that children are seen alone and their views written down | Principal Social Worker | Aug 2015 | Mar 2016 | Amber | Green | Audit of 60 files in January: seen alone in 51, views recorded in 47. |
S: seen alone in 51

Q paraphrase: what's slowed the advertising about children living with someone else
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: the move of the communications team

Q fact-table: who answers for private fostering
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: Head of Fostering

Q fact-table: new date for caseloads
A: | 3 | Reduce caseloads to a level that allows good work | Assistant Director, Social Work | Sep 2015 | Apr 2016 | Red | Amber | Average 18.4 against 27 at inspection and a promise of 16. The highest, in the Hatch End-side team, is 29. |
S: Apr 2016

Q fact-table: revised date private fostering
A: | 5 | Assess privately fostered children promptly | Head of Fostering | Oct 2015 | May 2016 | Red | Red | Only seven known arrangements, though the school census suggests 40 or more. Publicity was held up by the move of the communications team. |
S: May 2016

N unanswerable: revised date for recommendation 10

Q fact-table: what was the rating for leaving care plans in November
A: | 7 | Make sure that pathway plans are up to date and of good quality | Head of Leaving Care | Sep 2015 | Jun 2016 | Amber | Red | 71% up to date, down from 78% in November, as three personal advisers left in December. |
S: Amber

Q fact-table: rating supervision Feb 2016
A: | 11 | Improve supervision of social workers | Principal Social Worker | Oct 2015 | – | Green | Green | Monthly in 86% of cases. A survey found that 7 in 10 thought it useful. |
S: Green

N unanswerable: what was the rating for supervision in July 2015

Q paraphrase: how do care leavers find out what jabs and illnesses they had
A: | 8 | Give care leavers their health histories | Designated Nurse | Nov 2015 | Jun 2016 | Amber | Amber | 88 of 203 have theirs. The nurse post is funded until September only. |
S: 88 of 203 have theirs

N false-premise: why have all care leavers been given their health histories

Q comparison: are there fewer temps than at the time of inspection
A: | 15 | Reduce the number of agency staff | Assistant Director, Social Work | Mar 2016 | – | Amber | Amber | 38% of social work posts, from 46%. The retention payment of £3,000 begins in April. |

N unanswerable: how much is spent on agency social workers

Q fact-table: when does the loyalty money start
A: | 15 | Reduce the number of agency staff | Assistant Director, Social Work | Mar 2016 | – | Amber | Amber | 38% of social work posts, from 46%. The retention payment of £3,000 begins in April. |
S: in April

Q fact-table: who owns complaints
A: | 12 | Make use of complaints to learn | Customer Relations Manager | Jan 2016 | – | Green | Green | First learning bulletin sent out on 11 January. |
S: Customer Relations Manager

Q fact-table: recommendation with the whole computer trouble, original date
A: | 14 | Put in place a workable electronic record | Head of Systems | Mar 2016 | Nov 2016 | Amber | Red | The supplier missed the test date twice. The old system will be kept going at a cost of £31,000 a month. |
S: Mar 2016

Q fact-table: electronic record money agreed 2015/16
A: | Electronic record | 875,000 | 640,000 | 610,000 | Capital |
S: 875,000

Q fact-table: electronic record forecast
A: | Electronic record | 875,000 | 640,000 | 610,000 | Capital |
S: 640,000

N unanswerable: total cost of the electronic record over its life

Q fact-table: what's set aside for staff-keeping bonuses next year
A: | Retention payments | 0 | 0 | 384,000 | Base budget |
S: 384,000

Q list: which budget items are forecast to go over what was agreed
A: | Improvement team | 310,000 | 352,000 | 240,000 | Reserve |
A: | Commissioner and advisers | 90,000 | 117,500 | 0 | Reserve |

Q paraphrase: how many of the fourteen hires are still missing, roughly: how many have come
A: The underspend on social workers comes from the time taken to recruit; nine of the 14 are in post.
S: nine of the 14 are in post

Q reason: why is money left over on new social workers
A: The underspend on social workers comes from the time taken to recruit; nine of the 14 are in post.
S: the time taken to recruit

N false-premise: why was there an overspend on additional social workers

Q comparison: do more staff speak well of the place than did in the summer
A: Sixty-eight per cent would recommend Stanmere Vale as a place to work, against 41 per cent in June.

N unanswerable: how many staff answered the survey in June

Q paraphrase: what do coppers make of the weekly meetings
A: The police described weekly meetings as "transformed".
S: "transformed"

N unanswerable: what did headteachers say about the monitoring visits

Q paraphrase: how long was that family's plan
A: Another asked why the plan ran to nineteen pages.
S: nineteen pages

Q date: when was it that members heard the CCG couldn't promise nurse money
A: ## 7. Extract from the minutes of the Board, 30 November 2015
A: Ms Tallis said that the CCG could not promise money for the designated nurse beyond September 2016.
S: 30 November 2015

N unanswerable: has the CCG replied to the Chair's letter

Q list: who is the opposition member and who is the lead member
A: *Present: Sir Colin Abara (independent Chair), Councillors Whitcombe (Leader), Mehra (Lead Member) and Dunmore (Opposition), Chief Superintendent Rowe, Ms Tallis (CCG), Mr Oyelaran (headteachers).*

Q fact-table: what's being done about the danger that the computer slips again
A: | R2 | Electronic record delayed again | High | High | Penalty clause; old system extended | Head of Systems |
S: Penalty clause; old system extended

N unanswerable: how much is the penalty in the supplier's contract

Q decision: who joins the group picking the practice model
A: It was AGREED that actions rated Red at two meetings running be brought to the Board by the owner in person; that the plan be reissued in plain language by the end of January; and that Mr Oyelaran join the group choosing the practice model.
S: that Mr Oyelaran join the group choosing the practice model

N unanswerable: which practice model was chosen

