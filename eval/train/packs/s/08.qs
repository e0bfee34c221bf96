Q fact-text: who was in the chair for education standards
A: *In attendance: Cllr Imogen Tarrant (in the chair), Cllrs Bewley, Dutton, Okafor, Prentice and Shaw; Mr Lionel Crabbe (Church representative); Ms Nora Whitty (parent governor).
S: Cllr Imogen Tarrant

Q fact-text: which officer is the lawyer
A: Officers: Stuart Helm, Assistant Director (Learning); Beverley Cope, Head of School Improvement; Alan Yeo, Senior Solicitor.*
S: Alan Yeo, Senior Solicitor

Q date: what day did the education standards committee sit
A: # Education Standards Committee, 30 January 2014
S: 30 January 2014

Q fact-text: who stands for the Church
A: *In attendance: Cllr Imogen Tarrant (in the chair), Cllrs Bewley, Dutton, Okafor, Prentice and Shaw; Mr Lionel Crabbe (Church representative); Ms Nora Whitty (parent governor).
S: Mr Lionel Crabbe

Q fact-text: how many state schools are there
A: There are 268 state schools in Oxmarsh: 211 maintained and 57 academies, of which 41 are converters and 16 sponsored.
S: 268

Q fact-text: academies in total
A: There are 268 state schools in Oxmarsh: 211 maintained and 57 academies, of which 41 are converters and 16 sponsored.
S: 57

Q fact-text: sponsored academies
A: There are 268 state schools in Oxmarsh: 211 maintained and 57 academies, of which 41 are converters and 16 sponsored.
S: 16

N unanswerable: how many free schools are there

Q definition: what's a converter
A: A *converter* has become an academy by the wish of its governors; a *sponsored* academy has been placed with a trust because it was failing or coasting.
S: become an academy by the wish of its governors

Q definition: what makes an academy sponsored
A: A *converter* has become an academy by the wish of its governors; a *sponsored* academy has been placed with a trust because it was failing or coasting.
S: placed with a trust because it was failing or coasting

Q fact-text: how many are waiting to become academies
A: A further nine schools hold academy orders but have not opened.
S: nine

N unanswerable: which nine schools hold academy orders

Q fact-text: what share of primaries are decent according to inspectors
A: On 31 December 2013, 76 per cent of primary schools and 68 per cent of secondary schools were good or outstanding.
S: 76 per cent

Q fact-text: good or outstanding secondaries now
A: On 31 December 2013, 76 per cent of primary schools and 68 per cent of secondary schools were good or outstanding.
S: 68 per cent

Q fact-text: good secondaries a year ago
A: A year before, it was 67 and 71 per cent.
S: 71 per cent

N unanswerable: good or outstanding secondaries in December 2011

Q fact-text: national secondary figure
A: In England as a whole the figures were 79 and 72 per cent.
S: 72 per cent

Q comparison: are our secondaries better or worse than last year
A: On 31 December 2013, 76 per cent of primary schools and 68 per cent of secondary schools were good or outstanding.
A: A year before, it was 67 and 71 per cent.

N false-premise: why did the share of good secondary schools go up

Q fact-text: how many schools did ofsted visit in the autumn
A: Twenty-nine inspections took place in the term.
S: Twenty-nine

Q fact-text: how many schools dropped
A: Eight schools went up by a grade or more, fifteen kept their grade and six went down.
S: six

Q fact-text: how many improved
A: Eight schools went up by a grade or more, fifteen kept their grade and six went down.
S: Eight

N unanswerable: how many inspections are expected in the spring term

Q fact-table: how did Abbot's Lea do
A: | Abbot's Lea Primary | Community | 312 | 3 (May 2011) | 2 | 2 | 2 | 1 | 2 | Executive head shared with Fenwick Road since 2012. Behaviour singled out for praise. |
S: 2

Q fact-table: when was Abbot's Lea inspected before
A: | Abbot's Lea Primary | Community | 312 | 3 (May 2011) | 2 | 2 | 2 | 1 | 2 | Executive head shared with Fenwick Road since 2012. Behaviour singled out for praise. |
S: May 2011

Q paraphrase: which school shares its head with another
A: | Abbot's Lea Primary | Community | 312 | 3 (May 2011) | 2 | 2 | 2 | 1 | 2 | Executive head shared with Fenwick Road since 2012. Behaviour singled out for praise. |
S: Executive head shared with Fenwick Road since 2012

N unanswerable: what is the name of the executive head of Abbot's Lea

Q fact-table: what dragged Brayshaw down
A: | Brayshaw Academy | Sponsored | 874 | 4 (as predecessor, 2010) | 3 | 3 | 3 | 3 | 2 | First inspection under the Meridian Trust. Mathematics held the grade down. |
S: Mathematics held the grade down

Q fact-table: leadership grade at brayshaw
A: | Brayshaw Academy | Sponsored | 874 | 4 (as predecessor, 2010) | 3 | 3 | 3 | 3 | 2 | First inspection under the Meridian Trust. Mathematics held the grade down. |
S: 2

Q fact-table: who runs brayshaw
A: | Brayshaw Academy | Sponsored | 874 | 4 (as predecessor, 2010) | 3 | 3 | 3 | 3 | 2 | First inspection under the Meridian Trust. Mathematics held the grade down. |
A: | Brayshaw | Sponsored | March 2011 | Sept 2011 | Jan 2012 | Meridian Trust | -412,000 | Deficit borne by the Council |
S: Meridian Trust

Q fact-table: which school has gone into special measures
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
S: Corley Juniors

Q fact-table: when did Corley's head go
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
S: 6 December

N unanswerable: why did the head of Corley leave

Q paraphrase: what is the council doing about corley
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
S: the Council is putting in an interim board

N unanswerable: who will sit on the Corley interim board

Q fact-table: what was weak at Dunham St Mary
A: | Dunham St Mary CE | Voluntary controlled | 97 | 2 (June 2010) | 3 | 3 | 3 | 2 | 3 | Writing of boys. A linked school is helping two days a week. |
S: Writing of boys

Q fact-table: how much help is Dunham getting
A: | Dunham St Mary CE | Voluntary controlled | 97 | 2 (June 2010) | 3 | 3 | 3 | 2 | 3 | Writing of boys. A linked school is helping two days a week. |
S: A linked school is helping two days a week

N unanswerable: which school is linked with Dunham St Mary

Q fact-table: how far behind are poorer pupils at Eastholme
A: | Eastholme High | Community | 1,106 | 2 (Nov 2009) | 3 | 3 | 3 | 2 | 3 | Pupil premium pupils 31 points behind others in five good GCSEs. |
S: 31 points

Q fact-table: eastholme previous grade
A: | Eastholme High | Community | 1,106 | 2 (Nov 2009) | 3 | 3 | 3 | 2 | 3 | Pupil premium pupils 31 points behind others in five good GCSEs. |
S: 2 (Nov 2009)

Q fact-table: how long was Fenwick Road in special measures
A: | Fenwick Road Primary | Community | 188 | 4 (Jan 2012) | 2 | 2 | 2 | 2 | 1 | Out of special measures in 20 months. Academy order was revoked in July. |
S: 20 months

Q fact-table: what happened to Fenwick Road's order to become an academy
A: | Fenwick Road Primary | Community | 188 | 4 (Jan 2012) | 2 | 2 | 2 | 2 | 1 | Out of special measures in 20 months. Academy order was revoked in July. |
S: Academy order was revoked in July

N false-premise: when did Fenwick Road become an academy

Q reason: why did inspectors go to gadby when top schools are let off
A: | Gadby Primary | Converter | 405 | 1 (2008) | 2 | 2 | 2 | 1 | 2 | Outstanding schools are exempt; inspected after a fall in results. |
S: inspected after a fall in results

Q fact-table: gadby behaviour grade
A: | Gadby Primary | Converter | 405 | 1 (2008) | 2 | 2 | 2 | 1 | 2 | Outstanding schools are exempt; inspected after a fall in results. |
S: 1

N unanswerable: Gadby's test results in 2013

Q fact-table: how many times running has Holmbridge been top
A: | Holmbridge School | Special | 74 | 1 (Oct 2010) | 1 | 1 | 1 | 1 | 1 | Third outstanding in succession. |
S: Third outstanding in succession

Q fact-table: pupils at holmbridge
A: | Holmbridge School | Special | 74 | 1 (Oct 2010) | 1 | 1 | 1 | 1 | 1 | Third outstanding in succession. |
S: 74

Q fact-table: what happens if Ings Road isn't good next time
A: | Ings Road Infants | Community | 178 | 3 (March 2012) | 3 | 3 | 3 | 2 | 3 | Second grade 3; will be a serious weakness if not good next time. |
S: will be a serious weakness if not good next time

Q fact-table: kelsall sixth form verdict
A: | Kelsall Academy | Converter | 1,340 | 2 (2011) | 2 | 2 | 2 | 2 | 2 | Sixth form also good. |
S: Sixth form also good

N unanswerable: how many pupils are in Kelsall's sixth form

Q fact-table: how many of the toddler places at Lark Hill are empty
A: | Lark Hill Nursery | Nursery | 92 | 1 (2010) | 1 | 1 | 1 | 1 | 1 | Half its two-year-old places are unfilled. |
S: Half its two-year-old places are unfilled

Q fact-table: Mossgate exam results before and after
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |
S: Results fell from 48 to 36 per cent

Q fact-table: pupils on roll at Mossgate
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |
S: 690

N false-premise: why did Mossgate's results improve

Q list: which schools got the lowest grade
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |

Q list: which schools were outstanding overall this time
A: | Holmbridge School | Special | 74 | 1 (Oct 2010) | 1 | 1 | 1 | 1 | 1 | Third outstanding in succession. |
A: | Lark Hill Nursery | Nursery | 92 | 1 (2010) | 1 | 1 | 1 | 1 | 1 | Half its two-year-old places are unfilled. |

Q list: which schools slipped from their last grade
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
A: | Dunham St Mary CE | Voluntary controlled | 97 | 2 (June 2010) | 3 | 3 | 3 | 2 | 3 | Writing of boys. A linked school is helping two days a week. |
A: | Eastholme High | Community | 1,106 | 2 (Nov 2009) | 3 | 3 | 3 | 2 | 3 | Pupil premium pupils 31 points behind others in five good GCSEs. |
A: | Gadby Primary | Converter | 405 | 1 (2008) | 2 | 2 | 2 | 1 | 2 | Outstanding schools are exempt; inspected after a fall in results. |
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |

Q fact-text: five good gcses with english and maths 2013
A: In GCSEs in summer 2013, 57.3 per cent of pupils gained five good grades with English and mathematics (2012: 55.9; 2011: 54.8; England 2013: 60.6).
S: 57.3

Q fact-text: and the gcse figure for 2011
A: In GCSEs in summer 2013, 57.3 per cent of pupils gained five good grades with English and mathematics (2012: 55.9; 2011: 54.8; England 2013: 60.6).
S: 54.8

N unanswerable: GCSE figure for 2010

Q fact-text: england gcse 2013
A: In GCSEs in summer 2013, 57.3 per cent of pupils gained five good grades with English and mathematics (2012: 55.9; 2011: 54.8; England 2013: 60.6).
S: 60.6

Q fact-text: how many 11 year olds got the expected level
A: In Key Stage 2 tests, 73 per cent reached level 4 in reading, writing and mathematics together (England 75).
S: 73 per cent

Q reason: why can't this year's primary results be compared with last year
A: Because the measure changed, this cannot be set beside 2012.
S: Because the measure changed

N unanswerable: Key Stage 2 level 4 in 2012

Q fact-table: when did Brayshaw really open
A: | Brayshaw | Sponsored | March 2011 | Sept 2011 | Jan 2012 | Meridian Trust | -412,000 | Deficit borne by the Council |
S: Jan 2012

Q fact-table: when was Brayshaw meant to open
A: | Brayshaw | Sponsored | March 2011 | Sept 2011 | Jan 2012 | Meridian Trust | -412,000 | Deficit borne by the Council |
S: Sept 2011

Q fact-table: who got stuck with Brayshaw's debt
A: | Brayshaw | Sponsored | March 2011 | Sept 2011 | Jan 2012 | Meridian Trust | -412,000 | Deficit borne by the Council |
S: Deficit borne by the Council

Q fact-table: kelsall money carried over to the academy
A: | Kelsall | Converter | May 2011 | Aug 2011 | Aug 2011 | Stand-alone | 238,000 | Surplus transferred |
S: 238,000

Q fact-table: how much does Mossgate still owe on its loan
A: | Mossgate | Sponsored | Dec 2013 | Sept 2014 | – | Two bidders | -187,000 (forecast) | Loan of £90,000 outstanding |
S: £90,000

N unanswerable: who are the two bidders for Mossgate

Q fact-table: Mossgate expected debt
A: | Mossgate | Sponsored | Dec 2013 | Sept 2014 | – | Two bidders | -187,000 (forecast) | Loan of £90,000 outstanding |
S: -187,000

Q fact-table: do corley's governors want to be an academy
A: | Corley | Sponsored | applied for | Sept 2014 | – | none yet | 12,300 (forecast) | Governors have voted against |
S: Governors have voted against

N unanswerable: how many Corley governors voted against

Q reason: what's stopping Ripley Green converting
A: | Ripley Green | Converter | Oct 2012 | April 2013 | – | Diocese of Oxmarsh | 44,000 (forecast) | Held up by a boundary dispute over the field |
S: Held up by a boundary dispute over the field

Q fact-table: who is Ripley Green joining
A: | Ripley Green | Converter | Oct 2012 | April 2013 | – | Diocese of Oxmarsh | 44,000 (forecast) | Held up by a boundary dispute over the field |
S: Diocese of Oxmarsh

N unanswerable: when will Ripley Green open

Q reason: why did Thornaby Way open late
A: | Thornaby Way | Sponsored | June 2012 | Jan 2013 | Sept 2013 | Beacon Learning | -96,400 | Private finance contract had to be redrawn |
S: Private finance contract had to be redrawn

Q fact-table: thornaby way deficit
A: | Thornaby Way | Sponsored | June 2012 | Jan 2013 | Sept 2013 | Beacon Learning | -96,400 | Private finance contract had to be redrawn |
S: -96,400

Q fact-table: thornaby way sponsor
A: | Thornaby Way | Sponsored | June 2012 | Jan 2013 | Sept 2013 | Beacon Learning | -96,400 | Private finance contract had to be redrawn |
S: Beacon Learning

Q fact-text: what's it cost us when a school converts by choice
A: The legal and property cost to the Council of each conversion averages £11,200 (converter) and £26,700 (sponsored).
S: £11,200

Q fact-text: cost to the council of a sponsored conversion
A: The legal and property cost to the Council of each conversion averages £11,200 (converter) and £26,700 (sponsored).
S: £26,700

Q fact-text: what does the government give the school for converting
A: The Government pays the converting school £25,000 and the Council nothing.
S: £25,000

Q paraphrase: does whitehall pay the county anything for conversions
A: The Government pays the converting school £25,000 and the Council nothing.
S: the Council nothing

N unanswerable: total spent by the Council on conversions since 2010

Q who-said: who went on about removal men
A: *Discussion.* Cllr Dutton said that the Council was "paying the removal men and leaving the furniture".
S: Cllr Dutton

Q who-said: who was worried church schools would be forced
A: Mr Crabbe asked whether diocesan schools would be pressed to convert; Mr Helm said that none had been.
S: Mr Crabbe

Q fact-text: have any church schools been leaned on to convert
A: Mr Crabbe asked whether diocesan schools would be pressed to convert; Mr Helm said that none had been.
S: none had been

Q date: when can corley parents come and hear about it
A: Ms Whitty asked how parents at Corley would be told, and was promised a meeting at the school on 11 February.
S: 11 February

N unanswerable: what time is the Corley meeting

Q fact-text: how often did Okafor want grade 3 schools seen
A: Cllr Okafor asked that officers visit every grade 3 school each half-term.
S: each half-term

Q fact-text: how many advisers has the county got left
A: Ms Cope said that there were 54 and that she had six advisers, as against fourteen in 2010; termly visits could be managed.
S: six

Q fact-text: how many advisers were there in 2010
A: Ms Cope said that there were 54 and that she had six advisers, as against fourteen in 2010; termly visits could be managed.
S: fourteen

Q fact-text: how many grade 3 schools are there
A: Ms Cope said that there were 54 and that she had six advisers, as against fourteen in 2010; termly visits could be managed.
S: 54

N unanswerable: how many grade 4 schools are there in the county

Q decision: how often will grade 3 schools be visited
A: **Agreed:** (a) that the report be received; (b) that each grade 3 maintained school be visited termly; (c) that the Cabinet Member write to the Secretary of State asking that deficits of sponsored schools pass to the sponsor.
S: termly

N false-premise: when do the half-termly visits to grade 3 schools begin

Q decision: what is the secretary of state to be asked
A: **Agreed:** (a) that the report be received; (b) that each grade 3 maintained school be visited termly; (c) that the Cabinet Member write to the Secretary of State asking that deficits of sponsored schools pass to the sponsor.
S: that deficits of sponsored schools pass to the sponsor

Q decision: how did the vote on the letter go
A: On (c) there voted for: 5; against: 2.
S: for: 5; against: 2

Q who-said: which councillors wanted it noted that they voted no
A: Cllrs Prentice and Shaw asked that their votes against be recorded.
S: Cllrs Prentice and Shaw

N unanswerable: why did Cllrs Prentice and Shaw vote against

N unanswerable: has the Secretary of State replied

Q definition: what is a letter of concern
A: A *letter of concern* is informal, comes from the Head of School Improvement and asks for a plan in 20 school days.
S: informal, comes from the Head of School Improvement and asks for a plan in 20 school days

Q definition: warning notice vs notice of intervention
A: A *warning notice* is formal, is given under section 60 of the Education and Inspections Act 2006 by the Assistant Director, and runs for 15 working days, in which governors may appeal to Ofsted.
A: A *notice of intervention* follows if the warning is not heeded.

Q fact-text: how many days does a warning last
A: A *warning notice* is formal, is given under section 60 of the Education and Inspections Act 2006 by the Assistant Director, and runs for 15 working days, in which governors may appeal to Ofsted.
S: 15 working days

Q fact-text: who signs a warning notice
A: A *warning notice* is formal, is given under section 60 of the Education and Inspections Act 2006 by the Assistant Director, and runs for 15 working days, in which governors may appeal to Ofsted.
S: the Assistant Director

Q paraphrase: who can governors moan to if they're given a warning
A: A *warning notice* is formal, is given under section 60 of the Education and Inspections Act 2006 by the Assistant Director, and runs for 15 working days, in which governors may appeal to Ofsted.
S: Ofsted

N unanswerable: how long does a notice of intervention run

Q fact-text: how many bad years before a warning now
A: A warning notice will be given where results stand below the floor for two years; where there has been a serious breakdown in the way a school is managed; or where the safety of pupils or staff is threatened.
S: two years

Q fact-text: how many bad years under the old rules
A: Under the policy of 2009 the period was three years.
S: three years

N unanswerable: why was the period cut from three years to two

Q list: what can the council do to a failing school
A: The Council's four powers are to require the governors to work with another school, to appoint extra governors, to replace the governors by an interim executive board (IEB), and to take back the delegated budget.

Q definition: IEB
A: The Council's four powers are to require the governors to work with another school, to appoint extra governors, to replace the governors by an interim executive board (IEB), and to take back the delegated budget.
S: interim executive board (IEB)

Q fact-text: letters of concern sent since 2010
A: Since 2010 the Council has sent 31 letters of concern and six warning notices, and has set up three IEBs.
S: 31

Q fact-text: warning notices since 2010
A: Since 2010 the Council has sent 31 letters of concern and six warning notices, and has set up three IEBs.
S: six

Q fact-text: interim boards set up
A: Since 2010 the Council has sent 31 letters of concern and six warning notices, and has set up three IEBs.
S: three

N unanswerable: how many notices of intervention have been given since 2010

Q fact-text: has any school appealed
A: No school appealed.
S: No school appealed

Q fact-text: how often has a school had its budget taken away
A: In the same period no budget was taken back.
S: no budget was taken back

N false-premise: which school had its budget taken back

Q paraphrase: can county hall tell off an academy
A: Academies cannot be given a warning notice by the Council.
S: Academies cannot be given a warning notice by the Council

Q paraphrase: where do worries about an academy go
A: Concerns about an academy are sent to the trust and, where no answer comes in 15 working days, to the Department for Education.
S: to the trust

Q decision: what did they change in the policy before passing it
A: The revised policy was **approved** with one change: at Cllr Bewley's request the chair of governors, as well as the head, will be sent each letter of concern.
S: the chair of governors, as well as the head, will be sent each letter of concern

Q who-said: whose idea was it to copy in the chair of governors
A: The revised policy was **approved** with one change: at Cllr Bewley's request the chair of governors, as well as the head, will be sent each letter of concern.
S: Cllr Bewley

Q date: when did the inspector go back to Eastholme
A: Following my visit on 19 November, I write to report the outcome.
S: 19 November

Q date: date of the letter to Eastholme
A: ## Appendix – letter to the Chair of Governors, Eastholme High, 28 November 2013
S: 28 November 2013

N unanswerable: who is the inspector who wrote to Eastholme

Q date: when did eastholme get its requires improvement
A: The visit was the first since the school was judged to require improvement in September.
S: September

Q fact-text: how many pupils did the inspector talk to
A: *Evidence.* I met the headteacher, four governors, eleven pupils from Years 9 and 11 and your adviser from the Council.
S: eleven

Q fact-text: how many pupils' books were looked at
A: I read minutes, the plan and the work of fourteen pupils in receipt of the pupil premium.
S: fourteen

Q fact-text: how many governors did the inspector meet
A: *Evidence.* I met the headteacher, four governors, eleven pupils from Years 9 and 11 and your adviser from the Council.
S: four

Q paraphrase: what's up with the marking in science
A: Marking is better in English than in science, where pupils told me that "it gets ticked, but nobody says why".
S: it gets ticked, but nobody says why

Q fact-text: how much does Eastholme get for poorer kids
A: Governors do not yet ask how the £214,000 of pupil premium is spent.
S: £214,000

Q paraphrase: what are Eastholme governors not asking
A: Governors do not yet ask how the £214,000 of pupil premium is spent.
S: how the £214,000 of pupil premium is spent

Q fact-text: how many jobs are in Eastholme's plan
A: The plan has too many tasks, 83 in all, and too few dates.
S: 83

N unanswerable: how many of the 83 tasks have been finished

Q date: deadline for the outside look at the poorer pupils' money
A: *Next steps.* I ask that governors commission an outside review of the pupil premium by the end of February; that the plan be cut down to the ten things that matter most; and that science teachers visit a department where marking is strong.
S: by the end of February

Q fact-text: how many things should the plan be cut to
A: *Next steps.* I ask that governors commission an outside review of the pupil premium by the end of February; that the plan be cut down to the ten things that matter most; and that science teachers visit a department where marking is strong.
S: ten

Q date: when is the inspector back
A: I shall return in the summer term.
S: in the summer term

Q fact-text: how often does the council's adviser go to Eastholme
A: *Support from the Council.* The adviser's weekly visits are valued.
S: weekly

Q paraphrase: has the partnership with kelsall got going
A: The link with Kelsall Academy, arranged in October, has not yet begun.
S: has not yet begun

N unanswerable: why has the link with Kelsall not begun

Q date: when will they talk about home schooling
A: | 27 March 2014 | Elective home education | Head of Inclusion |
S: 27 March 2014

Q fact-table: who reports on school debts
A: | 12 June 2014 | School deficits and loans | Head of Schools Finance |
S: Head of Schools Finance

Q fact-table: who has the small schools item
A: | 25 September 2014 | Small schools | Not yet assigned |
S: Not yet assigned


Q comparison: Is Oxmarsh ahead of or behind the country as a whole for good primary schools?
A: On 31 December 2013, 76 per cent of primary schools and 68 per cent of secondary schools were good or outstanding.
A: In England as a whole the figures were 79 and 72 per cent.

Q fact-text: good primaries a year earlier
A: A year before, it was 67 and 71 per cent.
S: 67

N unanswerable: good or outstanding nurseries as a percentage

Q fact-text: how many chose to become academies themselves
A: There are 268 state schools in Oxmarsh: 211 maintained and 57 academies, of which 41 are converters and 16 sponsored.
S: 41

Q fact-text: council run schools
A: There are 268 state schools in Oxmarsh: 211 maintained and 57 academies, of which 41 are converters and 16 sponsored.
S: 211

N false-premise: which academy has gone back to the Council

Q paraphrase: how are the poor kids getting on at Eastholme next to the rest
A: | Eastholme High | Community | 1,106 | 2 (Nov 2009) | 3 | 3 | 3 | 2 | 3 | Pupil premium pupils 31 points behind others in five good GCSEs. |
S: Pupil premium pupils 31 points behind others in five good GCSEs

N unanswerable: how far behind are pupil premium pupils at Kelsall

Q paraphrase: which school went from the bottom to good in under two years
A: | Fenwick Road Primary | Community | 188 | 4 (Jan 2012) | 2 | 2 | 2 | 2 | 1 | Out of special measures in 20 months. Academy order was revoked in July. |
S: Out of special measures in 20 months

Q fact-table: leadership at Fenwick Road
A: | Fenwick Road Primary | Community | 188 | 4 (Jan 2012) | 2 | 2 | 2 | 2 | 1 | Out of special measures in 20 months. Academy order was revoked in July. |
S: 1

Q fact-table: behaviour at Mossgate
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |
S: 4

Q fact-table: leadership grade Mossgate
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |
S: 3

N unanswerable: leadership grade at Ripley Green

Q fact-table: pupils at corley
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
S: 241

Q fact-table: corley's last grade before this
A: | Corley Juniors | Community | 241 | 2 (Feb 2009) | 4 | 4 | 4 | 3 | 4 | Special measures. Head left on 6 December; the Council is putting in an interim board. |
S: 2 (Feb 2009)

N false-premise: when did Corley Juniors leave special measures

Q fact-table: does anyone help Dunham
A: | Dunham St Mary CE | Voluntary controlled | 97 | 2 (June 2010) | 3 | 3 | 3 | 2 | 3 | Writing of boys. A linked school is helping two days a week. |
S: A linked school is helping two days a week

Q fact-table: how did ings road do in 2012
A: | Ings Road Infants | Community | 178 | 3 (March 2012) | 3 | 3 | 3 | 2 | 3 | Second grade 3; will be a serious weakness if not good next time. |
S: 3 (March 2012)

N unanswerable: when will Ings Road be inspected again

Q paraphrase: are they full at the nursery
A: | Lark Hill Nursery | Nursery | 92 | 1 (2010) | 1 | 1 | 1 | 1 | 1 | Half its two-year-old places are unfilled. |
S: Half its two-year-old places are unfilled

N false-premise: why did Holmbridge lose its outstanding grade

Q list: which schools had top marks for behaviour
A: | Abbot's Lea Primary | Community | 312 | 3 (May 2011) | 2 | 2 | 2 | 1 | 2 | Executive head shared with Fenwick Road since 2012. Behaviour singled out for praise. |
A: | Gadby Primary | Converter | 405 | 1 (2008) | 2 | 2 | 2 | 1 | 2 | Outstanding schools are exempt; inspected after a fall in results. |
A: | Holmbridge School | Special | 74 | 1 (Oct 2010) | 1 | 1 | 1 | 1 | 1 | Third outstanding in succession. |
A: | Lark Hill Nursery | Nursery | 92 | 1 (2010) | 1 | 1 | 1 | 1 | 1 | Half its two-year-old places are unfilled. |

Q comparison: did Eastholme or Mossgate come out worse
A: | Eastholme High | Community | 1,106 | 2 (Nov 2009) | 3 | 3 | 3 | 2 | 3 | Pupil premium pupils 31 points behind others in five good GCSEs. |
A: | Mossgate High | Foundation | 690 | 3 (2011) | 4 | 4 | 4 | 4 | 3 | Serious weaknesses. Results fell from 48 to 36 per cent. Sponsor sought. |

Q comparison: were the 2013 gcse results better than the year before
A: In GCSEs in summer 2013, 57.3 per cent of pupils gained five good grades with English and mathematics (2012: 55.9; 2011: 54.8; England 2013: 60.6).
S: 57.3 per cent of pupils gained five good grades with English and mathematics (2012: 55.9

N false-premise: why did GCSE results fall in 2013

Q fact-table: when did Kelsall turn academy
A: | Kelsall | Converter | May 2011 | Aug 2011 | Aug 2011 | Stand-alone | 238,000 | Surplus transferred |
S: Aug 2011

Q fact-table: gadby left over money
A: | Gadby | Converter | Jan 2012 | April 2012 | April 2012 | Stand-alone | 61,500 | Surplus transferred |
S: 61,500

Q fact-table: thornaby way meant to open
A: | Thornaby Way | Sponsored | June 2012 | Jan 2013 | Sept 2013 | Beacon Learning | -96,400 | Private finance contract had to be redrawn |
S: Jan 2013

Q fact-table: thornaby way opened
A: | Thornaby Way | Sponsored | June 2012 | Jan 2013 | Sept 2013 | Beacon Learning | -96,400 | Private finance contract had to be redrawn |
S: Sept 2013

Q fact-table: ripley green was to open
A: | Ripley Green | Converter | Oct 2012 | April 2013 | – | Diocese of Oxmarsh | 44,000 (forecast) | Held up by a boundary dispute over the field |
S: April 2013

Q fact-table: when did mossgate get its order
A: | Mossgate | Sponsored | Dec 2013 | Sept 2014 | – | Two bidders | -187,000 (forecast) | Loan of £90,000 outstanding |
S: Dec 2013

N unanswerable: when did Corley get its academy order

N false-premise: who is Corley's sponsor

Q list: which of the conversions haven't happened yet
A: | Mossgate | Sponsored | Dec 2013 | Sept 2014 | – | Two bidders | -187,000 (forecast) | Loan of £90,000 outstanding |
A: | Corley | Sponsored | applied for | Sept 2014 | – | none yet | 12,300 (forecast) | Governors have voted against |
A: | Ripley Green | Converter | Oct 2012 | April 2013 | – | Diocese of Oxmarsh | 44,000 (forecast) | Held up by a boundary dispute over the field |

Q reason: why can't advisers come every half term
A: Ms Cope said that there were 54 and that she had six advisers, as against fourteen in 2010; termly visits could be managed.
S: she had six advisers, as against fourteen in 2010

Q who-said: who asked how corley families would hear
A: Ms Whitty asked how parents at Corley would be told, and was promised a meeting at the school on 11 February.
S: Ms Whitty

Q decision: when did the committee ask for the letter about debts to go off
A: **Agreed:** (a) that the report be received; (b) that each grade 3 maintained school be visited termly; (c) that the Cabinet Member write to the Secretary of State asking that deficits of sponsored schools pass to the sponsor.
A: # Education Standards Committee, 30 January 2014

N unanswerable: who proposed the letter to the Secretary of State

Q decision: was the new warning policy passed
A: The revised policy was **approved** with one change: at Cllr Bewley's request the chair of governors, as well as the head, will be sent each letter of concern.
S: approved

N unanswerable: how did members vote on the warning notice policy

Q fact-text: who gets a letter of concern from whom
A: A *letter of concern* is informal, comes from the Head of School Improvement and asks for a plan in 20 school days.
S: the Head of School Improvement

Q fact-text: time to write a plan after a letter of concern
A: A *letter of concern* is informal, comes from the Head of School Improvement and asks for a plan in 20 school days.
S: 20 school days

Q paraphrase: how long does a trust get to answer before it goes to london
A: Concerns about an academy are sent to the trust and, where no answer comes in 15 working days, to the Department for Education.
S: 15 working days

Q paraphrase: has anyone ever fought a warning
A: No school appealed.

N unanswerable: which schools were given warning notices

Q paraphrase: how do you know which pupils are slipping at Eastholme
A: The new tracking system shows by name who is falling behind.
S: shows by name who is falling behind

Q comparison: which subject marks books better at eastholme
A: Marking is better in English than in science, where pupils told me that "it gets ticked, but nobody says why".

N false-premise: what did the inspector say about the marking of mathematics

N unanswerable: how many pupils at Eastholme get the pupil premium

Q date: when is pupil premium across the county on the agenda
A: | 27 March 2014 | Pupil premium: county overview | Beverley Cope |
S: 27 March 2014

N unanswerable: when is the Mossgate sponsor to be chosen

