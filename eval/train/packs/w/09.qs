Q fact-text: Who convenes the education, children and families committee?
A: Councillors Imrie (Convener), Balfron (Vice-Convener), Geddes, Hosie, McVitty, Struan, Tarbet; Religious representatives Rev J Auchter, Mrs C Devine; Teacher representative Mr P Gow
S: Imrie
Q paraphrase: which councillor was missing on 28 March?
A: Sederunt: all members except Councillor Struan; also present Ishbel Carrick (Executive Director), Dod Weems (Head of Education), Morag Tain (Chief Social Work Officer)
S: Councillor Struan
N unanswerable: why was Councillor Struan missing on 28 March?
N unanswerable: which councillors were absent on 24 January?
Q fact-text: who is chief social work officer
A: Sederunt: all members except Councillor Struan; also present Ishbel Carrick (Executive Director), Dod Weems (Head of Education), Morag Tain (Chief Social Work Officer)
S: Morag Tain
Q fact-text: how many nurseries go to 1140 hours in August 2019?
A: Six nurseries would move to 1140 hours in August 2018 and nine in August 2019, the rest by August 2020.
S: nine
Q paraphrase: how many nurseries are in the first lot to get longer hours
A: Six nurseries would move to 1140 hours in August 2018 and nine in August 2019, the rest by August 2020.
S: Six
N unanswerable: How many nurseries go to 1140 hours in August 2020?
N unanswerable: which six nurseries move to 1140 hours first?
Q who-said: who wanted Braeside to go first?
A: Councillor Hosie, seconded by Councillor Geddes, moved that Braeside be brought into the first group.
S: Councillor Hosie
Q decision: did Braeside get into the first group, what was the vote
A: On a vote by show of hands 3 voted for the motion of Councillor Hosie and 5 for the amendment, which became the decision.
S: 3 voted for the motion of Councillor Hosie and 5 for the amendment
N unanswerable: which members voted with Councillor Hosie on Braeside?
N false-premise: from which month in 2018 does Braeside offer 1140 hours?
Q decision: what will happen to Glenuig school
A: The Committee agreed to mothball the school for two years from July 2018 rather than to close it.
S: mothball the school for two years from July 2018
Q fact-text: how many kids were left at glenuig
A: 2 SCHOOL CLOSURE, GLENUIG PRIMARY The roll stood at 4.
S: 4
Q date: when will Glenuig be looked at again?
A: 31 October: Glenuig review.
S: 31 October
N unanswerable: what does mothballing Glenuig save a year?
N unanswerable: to which school will the Glenuig pupils go?
N false-premise: why did the committee vote to close Glenuig Primary?
Q fact-text: how much of PEF had not been spent by December
A: Noted that 41% of the Pupil Equity Fund (PEF) was unspent at December, the chief cause being the lack of supply teachers.
S: 41%
Q reason: why was so much equity money left over?
A: Noted that 41% of the Pupil Equity Fund (PEF) was unspent at December, the chief cause being the lack of supply teachers.
S: the lack of supply teachers
Q decision: did music lessons go up?
A: 4 MUSIC TUITION The Committee refused (2-7) to raise the fee from £168 to £212.
S: refused (2-7) to raise the fee
Q fact-text: what's the charge for learning an instrument
A: 4 MUSIC TUITION The Committee refused (2-7) to raise the fee from £168 to £212.
S: £168
N unanswerable: how many pupils take music tuition?
N false-premise: when does the £212 music fee start?

Q date: when did the care inspectorate's report come out
A: The Care Inspectorate's report was published on 30 August 2017.
S: 30 August 2017
Q fact-table: grade for care planning in 2017
A: 5.3 Care planning Weak Adequate
S: Adequate
Q fact-table: what was participation graded in 2013?
A: 6.3 Participation Good Very good
S: Good
Q fact-table: help at an early stage, 2017 grade
A: 5.1 Help at an early stage Good Good
S: Good
Q paraphrase: how well do they spot and deal with danger to kids according to the inspectors?
A: 5.2 Assessing and responding to risks Adequate Weak
S: Weak
Q list: in which indicators did we get a worse grade than last time?
A: 1.1 Improvements in wellbeing Good Adequate
A: 5.2 Assessing and responding to risks Adequate Weak
A: 6.2 Planning of services Good Adequate
Q list: what got very good in 2017
A: 2.2 Impact on families Good Very good
A: 6.3 Participation Good Very good
N unanswerable: what grade did leadership of improvement get in 2010?
N unanswerable: what grade was given for staff recruitment in 2017?
N false-premise: why was care planning marked down since 2013?
Q fact-text: how often were health at referral discussions in january and february
A: ▪ Evidence: 44 of 46 discussions in January and February had health present.
S: 44 of 46
Q paraphrase: what's been done so doctors and nurses are in on the first talk about a child
A: ▪ Action: Since 1 November a template has been used and an on-call paediatric nurse takes part.
S: an on-call paediatric nurse takes part
N unanswerable: how often were police at referral discussions in January and February?
Q fact-text: number of staff trained on chronologies so far
A: ▪ Action: 240 staff trained; a further 90 by June.
S: 240
Q fact-text: How many tenancies does Corrie Homes keep for care leavers?
A: ▪ Action: Protocol with Corrie Homes signed 5 February: 12 tenancies a year are held for care leavers.
S: 12
Q fact-text: care leavers in bed and breakfast March 2017
A: ▪ Evidence: none in bed and breakfast on 1 March (1 March 2017: 6).
S: 6
Q paraphrase: are lads and lasses out of care still being put up in guest houses?
A: ▪ Evidence: none in bed and breakfast on 1 March (1 March 2017: 6).
S: none in bed and breakfast on 1 March
Q fact-text: supported lodgings now
A: Supported lodgings raised from 8 to 11.
S: 11
N unanswerable: how many of the Corrie Homes tenancies have been taken up?
Q fact-text: who pays for the data analyst and how much
A: ▪ Action: Analyst shared with NHS Corrie for 18 months, £38,000, half each.
S: £38,000, half each
Q fact-text: who owns the action about B&B for care leavers
A: ▪ Owner: Head of Housing.
S: Head of Housing
Q paraphrase: what did the inspectors like so much they wanted to tell others?
A: GOOD PRACTICE The inspectors asked to share our Kinship café, which began in Duncraig in 2015, and the Champions Board.
S: our Kinship café, which began in Duncraig in 2015, and the Champions Board
Q date: how soon are the inspectors coming back
A: The inspectors will come again 'within a year of publication'.
S: 'within a year of publication'
N unanswerable: when did the Champions Board begin?
N unanswerable: how many carers come to the Kinship café?

Q fact-text: looked after children at 31 July 2016
A: Looked after at 31 July 2017: 214 (2016: 201; 2015: 197)
S: 201
Q fact-text: looked after children at the end of February 2018
A: Looked after at 28 February 2018: 226
S: 226
N unanswerable: looked after children at 31 July 2014
N unanswerable: looked after children at 28 February 2017
Q fact-text: how many in residential care outside the area
A: » At home 51 » Kinship 68 » Foster, own 54 » Foster, bought 29 » Residential, in area 12 » Residential, out of area 11 » Secure 1
S: Residential, out of area 11
Q paraphrase: how many bairns live with granny or an auntie?
A: » At home 51 » Kinship 68 » Foster, own 54 » Foster, bought 29 » Residential, in area 12 » Residential, out of area 11 » Secure 1
S: Kinship 68
Q comparison: do we have more looked after children for our size than Scotland?
A: Rate per 1,000 aged 0-17: 14.9 – Scotland 14.4
S: 14.9 – Scotland 14.4
Q fact-text: child protection register july 2017
A: Child protection register 28 Feb: 47 (31 July 2017: 62)
S: 62
N false-premise: why has the child protection register grown since July?
Q paraphrase: how many stayed on with their carers past sixteen
A: Continuing care (stay put after 16): 19 – up from 11
S: 19
Q fact-text: kinship allowance for a 12 year old
A: Kinship allowance £137 a week at 5-10, £162 at 11-15, from 1 April 2018.
S: £162
N unanswerable: kinship allowance for a 3 year old
N unanswerable: what was the kinship allowance for a 7 year old in 2017/18?
Q fact-table: LAC primary attendance 15/16
A: | LAC attend. % (prim.) | 92.1 | 92.8 | 92.5 | 93.3 | 94 | 92.9 | 92.7 | ▲ |
S: 92.8
Q fact-table: secondary school attendance of looked after pupils this year so far
A: | LAC attend. % (sec.) | 84.0 | 83.1 | 84.4 | 82.7 | 88 | 84.6 | 85.1 | ▼ |
S: 82.7
Q reason: why is big school attendance of looked after pupils so low
A: Comment: secondary attendance – eleven pupils on part-time timetables pull the figure down; without them it would be 86.9.
S: eleven pupils on part-time timetables pull the figure down
N unanswerable: why has primary attendance of looked after pupils risen?
Q fact-table: exclusions of looked after pupils in 16/17
A: | LAC exclusions per 1,000 | 171 | 148 | 96 | 71 | 80 | 141 | 169 | ▲ |
S: 96
Q fact-table: national rate of exclusion for looked-after
A: | LAC exclusions per 1,000 | 171 | 148 | 96 | 71 | 80 | 141 | 169 | ▲ |
S: 169
Q fact-table: SCQF 5 looked after target
A: | LAC 1+ at SCQF 5 % | 36 | 41 | 39 | n/a | 45 | 44 | 44 | ▼ |
S: 45
N unanswerable: LAC 1+ at SCQF 5 for 17/18
N unanswerable: LAC 1+ at SCQF 6 for 16/17
Q paraphrase: once they leave school do our looked-after ones get a job or college, 16/17
A: | Pos. destn. LAC % | 72 | 69 | 78 | n/a | 80 | 77 | 76 | ▲ |
S: 78
Q fact-table: reports to the Reporter on time, 14/15
A: | Reports to Reporter in 20 days % | 58 | 61 | 73 | 79 | 75 | n/a | n/a | ▲ |
S: 58
Q fact-table: children going back on the register within 18 months this year
A: | CP re-reg. in 18 mths % | 5.5 | 4.2 | 8.1 | 9.0 | 5 | 6.3 | 6.5 | ▼ |
S: 9.0
Q reason: why are so many back on the register?
A: Re-registration – two families of four children each make up eight of the nine.
S: two families of four children each make up eight of the nine
Q paraphrase: how often do brothers and sisters get split up, 15/16
A: | Sibs placed apart % | n/a | 31 | 29 | 33 | 20 | n/a | n/a | ▼ |
S: 31
N unanswerable: what share of siblings was placed apart in 14/15?
N unanswerable: national figure for health assessments in 4 weeks
Q fact-text: projected overspend at period 10
A: The projected overspend is £1.862m (period 8: £1.433m).
S: £1.862m
Q fact-text: the overspend of the year before, 2016/17
A: The overspend of 2016/17 was £0.975m.
S: £0.975m
N unanswerable: projected overspend at period 9
Q fact-text: how much of the overspend is supply teachers
A: Out-of-area residential £1.24m; ASN transport £0.41m; teachers' supply £0.36m; less vacancies (£0.148m).
S: £0.36m
Q fact-table: budget for throughcare
A: Throughcare 680 533 655
S: 680
Q fact-table: out-of-area residential spent by the end of January
A: Out-of-area residential 2,150 2,744 3,390
S: 2,744
Q fact-table: projected outturn secondary schools
A: Secondary schools 41,020 34,115 41,220
S: 41,220
Q fact-table: community learning spent p10
A: Community learning 1,240 960 1,160
S: 960
N unanswerable: budget for educational psychology
Q fact-text: how many out-of-area placements were let through since the new rule
A: Recovery plan: (i) no out-of-area placement without the Executive Director's consent – since 8 January, two asked for and one given; (ii) a third children's house, in Kilmorran, five beds, capital £690,000 (agreed by Council on 22 February), open by May 2019; (iii) taxi routes to be re-let in summer.
S: one given
Q decision: when did council agree to build the Kilmorran children's house
A: Recovery plan: (i) no out-of-area placement without the Executive Director's consent – since 8 January, two asked for and one given; (ii) a third children's house, in Kilmorran, five beds, capital £690,000 (agreed by Council on 22 February), open by May 2019; (iii) taxi routes to be re-let in summer.
S: agreed by Council on 22 February
N unanswerable: what will the Kilmorran children's house cost to run each year?
N unanswerable: where are the two existing children's houses?

Q date: when did the school day consultation shut
A: 7.1 Papers and an online form were open from 6 November to 15 December.
S: 15 December
Q fact-text: how many pupils answered about the school day?
A: 1,719 answered: parents 1,002, pupils 466, staff 251.
S: 466
Q fact-text: turnout at the Kilmorran meeting
A: Public meetings: Duncraig 88, Kilmorran 112, Inverfarr 19.
S: 112
Q paraphrase: were the youngsters themselves keen on the new week
A: 7.2 For the change: parents 54%, pupils 31%, staff 62%.
A: Against: parents 37%, pupils 60%, staff 29%.
S: pupils 31%
N unanswerable: what share of Inverfarr parents backed the change?
N false-premise: why did most pupils support the 33-period week?
Q reason: what put parents off the 33-period week
A: 7.3 Most common reasons against: pupils – the bus home would be after 4 (214 said so); parents – half day Friday means childcare (167); staff – part-time contracts (31).
S: half day Friday means childcare
Q reason: what didn't the kids like about it?
A: 7.3 Most common reasons against: pupils – the bus home would be after 4 (214 said so); parents – half day Friday means childcare (167); staff – part-time contracts (31).
S: the bus home would be after 4
Q who-said: who objected to a lunch of 35 minutes
A: 7.4 Kilmorran Parent Council wrote: 'We aren't against 33 periods. We're against a lunch of 35 minutes.'
S: Kilmorran Parent Council
Q who-said: which body wanted to try it at one school first?
A: The EIS wished for a pilot in one school.
S: The EIS
N false-premise: what was Inverfarr Community Council told about the lunch club?
Q fact-text: which bus routes can't be changed
A: Stagecorrie (buses) can alter all but routes 9 and 14.
S: routes 9 and 14
Q fact-text: what time would school end on a Tuesday under the altered plan
A: 7.5 What we would change: lunch 45 minutes; end of day Monday to Thursday 3.50 (consulted on: 4.05); Friday 12.40.
S: 3.50
Q fact-text: finishing time we were asked about in the consultation
A: 7.5 What we would change: lunch 45 minutes; end of day Monday to Thursday 3.50 (consulted on: 4.05); Friday 12.40.
S: 4.05
Q date: when would the new week begin
A: Start in August 2019 and not August 2018.
S: August 2019
Q comparison: how much less would the changed plan save than the one people were asked about?
A: 7.6 Saving £310,000 a year (as consulted £365,000).
S: £310,000 a year (as consulted £365,000)
N unanswerable: what did the committee decide on the 33-period week?
Q fact-table: Duncraig PEF allocation
A: | Duncraig PS | 114,000 | 71,300 | 2 support teachers | Rdg age +9 mths in 6 |
S: 114,000
Q fact-table: kilmorran academy spent so far
A: | Kilmorran Acad. | 63,600 | 22,150 | Maths tutor (post vacant) | None |
S: 22,150
Q paraphrase: did giving them toast in the morning help at kilmorran?
A: | Kilmorran PS | 86,400 | 80,900 | Breakfast club, home link wkr | Lates down by half |
S: Lates down by half
Q fact-table: what did Inverfarr put its money into
A: | Inverfarr PS | 19,200 | 19,200 | Outdoor play | Not measured |
S: Outdoor play
N unanswerable: what did Braeside spend its PEF on?
N false-premise: what difference has the maths tutor made at Kilmorran Academy?
N unanswerable: Duncraig PEF allocation for 18/19
Q fact-text: how many families would use the home link worker again
A: Seventeen of the 23 would use the service again.
S: Seventeen of the 23
Q date: deadline for papers for the May meeting
A: Papers for 30 May close on 11 May.
S: 11 May

Q paraphrase: how many home-visited families said aye they'd have her back
A: Seventeen of the 23 would use the service again.
S: Seventeen
Q paraphrase: have they cut down on sending bairns out of school in disgrace, this year
A: | LAC exclusions per 1,000 | 171 | 148 | 96 | 71 | 80 | 141 | 169 | ▲ |
S: 71
N false-premise: why have exclusions of looked after pupils gone up since 2014/15?
Q paraphrase: are the taxis being put out again
A: Recovery plan: (i) no out-of-area placement without the Executive Director's consent – since 8 January, two asked for and one given; (ii) a third children's house, in Kilmorran, five beds, capital £690,000 (agreed by Council on 22 February), open by May 2019; (iii) taxi routes to be re-let in summer.
S: taxi routes to be re-let in summer
N unanswerable: how much will re-letting the taxi routes save?
Q paraphrase: folk in how many meetings, and which one hardly anybody came to
A: Public meetings: Duncraig 88, Kilmorran 112, Inverfarr 19.
S: Inverfarr 19
Q paraphrase: when do we get first sight of how the pupils did in their exams
A: 22 August: exam results (first look); Braeside nursery.
S: 22 August
