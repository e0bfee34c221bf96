Q paraphrase: who should i tell if im not coming
A: Members unable to attend should let Miss Pell know as soon as possible, and may name a substitute from their own group.
S: Miss Pell

Q fact-text: Whom must members inform of absence?
A: Members unable to attend should let Miss Pell know as soon as possible, and may name a substitute from their own group.
S: Miss Pell

Q fact-text: scrutiny officer phone number
A: Scrutiny Officer: Mr Dermot Hale, tel 01632 960 377.
S: 01632 960 377

Q fact-text: committee manager name
A: Committee Manager: Miss Judith Pell, tel 01632 960 301.
S: Miss Judith Pell

N unanswerable: What is Miss Pell's e-mail address?

Q date: When does the children's committee meet in October and at what time?
A: Agenda pack for Thursday 13 October 2011 at 2.00 pm
S: Thursday 13 October 2011 at 2.00 pm

Q paraphrase: which room is it in
A: Committee Room 2, County Hall, Alderbury
S: Committee Room 2, County Hall

Q fact-text: Who chaired the meeting in July 2011?
A: PRESENT: County Councillors Mrs M Ardley (Chairman), R Bonnick, Mrs S Cray, P Dunmore, G Everitt, Mrs L Fairweather, T Gorse and J Hibbert; Mr K Rudd (parent governor representative, primary); Mrs E Sallow (Church of England representative).
S: Mrs M Ardley

Q fact-text: who sits for parents of primary pupils
A: PRESENT: County Councillors Mrs M Ardley (Chairman), R Bonnick, Mrs S Cray, P Dunmore, G Everitt, Mrs L Fairweather, T Gorse and J Hibbert; Mr K Rudd (parent governor representative, primary); Mrs E Sallow (Church of England representative).
S: Mr K Rudd

Q paraphrase: Was there a seat empty on the committee?
A: The post of parent governor representative (secondary) was vacant.
S: parent governor representative (secondary)

N unanswerable: Who is the Roman Catholic representative on the committee?

Q fact-text: Which officer heads admissions and transport?
A: OFFICERS: Mr A Winstone (Director of Children's Services), Mrs C Yarrow (Head of School Admissions and Transport), Ms D Zeal (Assistant Director, Young People).
S: Mrs C Yarrow

Q paraphrase: who got thanked for long service and how many years
A: The Chairman thanked Mr Neville Stott, who had retired as Head of Youth Support in June after 31 years.
S: Mr Neville Stott, who had retired as Head of Youth Support in June after 31 years

N unanswerable: Who has replaced Mr Stott as Head of Youth Support?

Q date: date of children's home visit
A: She reminded members that the visit to Furzedown Children's Home would take place on 6 September.
S: 6 September

N unanswerable: What did members find when they visited Furzedown?

Q fact-text: What would the charge for post-16 travel have gone up to under Proposal B as first put?
A: Mrs Yarrow presented three proposals: to end free transport to faith schools for new pupils from September 2012 (Proposal A); to raise the charge for post-16 travel from £300 to £420 a year (Proposal B); and to withdraw 14 routes deemed hazardous in 1994 but since provided with footways (Proposal C).
S: £420

Q paraphrase: how much were sixth formers going to be charged at first
A: Mrs Yarrow presented three proposals: to end free transport to faith schools for new pupils from September 2012 (Proposal A); to raise the charge for post-16 travel from £300 to £420 a year (Proposal B); and to withdraw 14 routes deemed hazardous in 1994 but since provided with footways (Proposal C).
S: £420

Q fact-text: number of hazardous routes first to be withdrawn
A: Mrs Yarrow presented three proposals: to end free transport to faith schools for new pupils from September 2012 (Proposal A); to raise the charge for post-16 travel from £300 to £420 a year (Proposal B); and to withdraw 14 routes deemed hazardous in 1994 but since provided with footways (Proposal C).
S: 14

Q fact-text: How much would the three proposals have saved as put in July?
A: Together they would save £1.9 million by 2014/15.
S: £1.9 million

N unanswerable: How much would Proposal B alone have saved?

Q paraphrase: by how much did school transport go over budget
A: The transport budget had been overspent by £640,000 in 2010/11, chiefly because of taxis for pupils with special educational needs.
S: £640,000

Q reason: Why was transport overspent in 2010/11?
A: The transport budget had been overspent by £640,000 in 2010/11, chiefly because of taxis for pupils with special educational needs.
S: chiefly because of taxis for pupils with special educational needs

N unanswerable: How far was the transport budget overspent in 2009/10?

Q who-said: what was mrs sallow's objection
A: Mrs Sallow said that Proposal A broke an understanding between the County and the dioceses that went back to 1944.
S: Proposal A broke an understanding between the County and the dioceses that went back to 1944

Q fact-text: how many kids get free travel to faith schools
A: Councillor Dunmore asked how many children were affected and was told that 812 pupils now travelled free to faith schools, of whom 530 attended Roman Catholic schools.
S: 812

Q fact-text: Free travellers to Catholic schools
A: Councillor Dunmore asked how many children were affected and was told that 812 pupils now travelled free to faith schools, of whom 530 attended Roman Catholic schools.
S: 530

N unanswerable: How many pupils travel free to Church of England schools?

Q who-said: Who wanted to know the number of children affected by the faith school change?
A: Councillor Dunmore asked how many children were affected and was told that 812 pupils now travelled free to faith schools, of whom 530 attended Roman Catholic schools.
S: Councillor Dunmore

Q who-said: Who doubted children would be allowed to walk along the B3071?
A: Councillor Everitt doubted whether parents would let an eleven-year-old walk two and a half miles beside the B3071.
S: Councillor Everitt

Q who-said: Who raised siblings in July, and what was the reply?
A: Mr Rudd asked whether brothers and sisters would be protected; the Director replied that no decision had been made.
S: the Director replied that no decision had been made

Q paraphrase: what did the head of St Chad's fear
A: He told the Committee that he would lose a third of his intake within five years.
S: he would lose a third of his intake within five years

Q who-said: What did the headteacher tell the committee?
A: He told the Committee that he would lose a third of his intake within five years.
S: he would lose a third of his intake within five years

Q who-said: who speaks for the secondary heads and what did they say
A: The Chairman of the Harnshire Secondary Heads' Association, Mrs Gillian Moule, had written that heads accepted the need for savings but feared that higher charges would drive sixteen-year-olds out of education.
S: heads accepted the need for savings but feared that higher charges would drive sixteen-year-olds out of education

Q paraphrase: What were heads worried dearer fares would do?
A: The Chairman of the Harnshire Secondary Heads' Association, Mrs Gillian Moule, had written that heads accepted the need for savings but feared that higher charges would drive sixteen-year-olds out of education.
S: heads accepted the need for savings but feared that higher charges would drive sixteen-year-olds out of education

N unanswerable: What did primary headteachers say about the transport proposals?

Q who-said: what did the NUT want
A: The National Union of Teachers asked for the decision to be put off for a year.
S: the decision to be put off for a year

Q who-said: Unison view on school transport
A: Unison made no comment on the proposals.
S: made no comment

N false-premise: What did Unison object to in the transport proposals?

Q decision: Was Proposal C dropped before going out to the public?
A: The motion was lost by five votes to three.
S: lost by five votes to three

Q paraphrase: how did the vote on Gorse's motion go
A: The motion was lost by five votes to three.
S: lost by five votes to three

Q who-said: Who seconded Councillor Gorse?
A: Councillor Gorse moved, and Councillor Mrs Cray seconded, that Proposal C be withdrawn before consultation.
S: Councillor Mrs Cray

N unanswerable: Which three members voted for the motion on Proposal C?

Q who-said: Who hoped people could spread the payments?
A: Councillor Bonnick spoke of the effect on rural colleges and hoped that payment by instalments might be offered.
S: Councillor Bonnick

Q decision: What did the committee resolve about going out to consultation?
A: (a) that the consultation go ahead on all three proposals from 1 August to 23 September;
S: from 1 August to 23 September

Q date: When was the transport consultation to run?
A: (a) that the consultation go ahead on all three proposals from 1 August to 23 September;
S: from 1 August to 23 September

Q decision: what advice was given on paying for post-16 in bits
A: (b) that the Cabinet Member be advised to offer payment of the post-16 charge in ten instalments;
S: offer payment of the post-16 charge in ten instalments

Q decision: What must happen before Cabinet decides on transport?
A: (c) that the results be brought back to this Committee before the Cabinet takes a decision.
S: the results be brought back to this Committee

Q fact-text: Connexions posts before and after 1 April
A: Ms Zeal explained that the service had shrunk from 126 posts to 71 on 1 April, after the Area Based Grant was cut by £2.3 million.
S: from 126 posts to 71

Q paraphrase: how many careers service jobs are left
A: Ms Zeal explained that the service had shrunk from 126 posts to 71 on 1 April, after the Area Based Grant was cut by £2.3 million.
S: from 126 posts to 71

Q reason: why did connexions shrink
A: Ms Zeal explained that the service had shrunk from 126 posts to 71 on 1 April, after the Area Based Grant was cut by £2.3 million.
S: the Area Based Grant was cut by £2.3 million

N false-premise: Why did Connexions take on more staff on 1 April?

Q paraphrase: how many drop-in points in towns have closed
A: Mrs Fairweather was concerned that seven of the nine town centre access points had shut.
S: seven of the nine

N unanswerable: Which seven access points were shut?

Q definition: What is a NEET?
A: Councillor Hibbert asked who would advise young people not in education, employment or training (NEET), and was told that personal advisers would see only the most vulnerable.
S: young people not in education, employment or training

Q who-said: Who expected the NEET figures to go up?
A: The Director warned that the number of NEETs would probably rise before it fell.
S: The Director

Q decision: When did they agree to send members round the access points, and who was to lead?
A: Minutes of the Children and Families Overview and Scrutiny Committee, 14 July 2011
A: RESOLVED that a report on the first six months be received in October and that a member panel of four, chaired by Councillor Hibbert, visit the two remaining access points.
S: 14 July 2011
S: a member panel of four, chaired by Councillor Hibbert

N unanswerable: Which councillors besides Hibbert sat on the member panel?

Q date: What time did the July meeting finish?
A: The meeting ended at 4.35 pm.
S: 4.35 pm

N unanswerable: When did the July meeting start?

Q date: When will Cabinet take the transport decision?
A: To report the results of the consultation and to seek the Committee's views before the Cabinet meets on 7 November 2011.
S: 7 November 2011

Q fact-text: How many people answered the transport consultation?
A: In all 2,746 responses were received, of which 1,904 were on the printed form and 842 online.
S: 2,746

Q fact-text: answers sent through the internet
A: In all 2,746 responses were received, of which 1,904 were on the printed form and 842 online.
S: 842

Q paraphrase: turnout at public meetings altogether
A: Four public meetings drew 615 people; the largest, at Priors Coombe, drew 260.
S: 615

Q fact-text: biggest public meeting attendance
A: Four public meetings drew 615 people; the largest, at Priors Coombe, drew 260.
S: 260

N unanswerable: How many people came to the public meeting at Marlsea?

Q fact-table: What share was against the faith school proposal?
A: | A Faith schools, new pupils | 2,511 | 18 | 77 | 5 |
S: 77

Q fact-table: proposal B agree percent
A: | B Post-16 charge to £420 | 2,108 | 31 | 58 | 11 |
S: 31

Q fact-table: hazardous routes how many against
A: | C Hazardous routes withdrawn | 1,876 | 24 | 63 | 13 |
S: 63

Q fact-table: Number of responses on Proposal C
A: | C Hazardous routes withdrawn | 1,876 | 24 | 63 | 13 |
S: 1,876

Q paraphrase: did folk like the idea of paying monthly
A: | Payment by instalments | 1,622 | 84 | 6 | 10 |
S: 84

N unanswerable: What share of parents agreed with Proposal A?

Q comparison: Which proposal was the least liked?
A: | A Faith schools, new pupils | 2,511 | 18 | 77 | 5 |
A: | B Post-16 charge to £420 | 2,108 | 31 | 58 | 11 |
A: | C Hazardous routes withdrawn | 1,876 | 24 | 63 | 13 |

Q who-said: What did parents say about losing faith school buses?
A: Parents said most often that the change to faith schools was "a tax on belief".
S: "a tax on belief"

Q reason: Why did villages' councils object to the routes being withdrawn?
A: Rural parish councils objected to Proposal C because the footways were unlit.
S: the footways were unlit

Q fact-text: What charge did colleges ask for?
A: Colleges asked that the charge be held at £360.
S: £360

Q paraphrase: What did teenagers want out of the pass?
A: Young people at the Youth Parliament wanted the pass to be valid at weekends.
S: valid at weekends

N unanswerable: What did the dioceses say in the consultation?

Q fact-text: What post-16 charge is now proposed?
A: In the light of the responses the Director now proposes that Proposal A be phased in, with siblings protected; that the post-16 charge be set at £380 from September 2012; and that nine routes rather than 14 be withdrawn, the other five being surveyed again in winter.
S: the post-16 charge be set at £380 from September 2012; and that nine routes rather than 14 be withdrawn

Q paraphrase: how many dangerous walks lose their bus under the new plan
A: In the light of the responses the Director now proposes that Proposal A be phased in, with siblings protected; that the post-16 charge be set at £380 from September 2012; and that nine routes rather than 14 be withdrawn, the other five being surveyed again in winter.
S: the post-16 charge be set at £380 from September 2012; and that nine routes rather than 14 be withdrawn

Q fact-text: saving under the revised proposals
A: The saving would fall to £1.3 million.
S: £1.3 million

N false-premise: Why was the faith school proposal dropped altogether?

Q definition: How is 'hazardous' defined for walking routes?
A: Hazardous means that a child, accompanied as necessary, cannot walk the route in reasonable safety.
S: a child, accompanied as necessary, cannot walk the route in reasonable safety

Q decision: What is the committee asked to do about the revised transport plans?
A: The Committee is RECOMMENDED to (i) comment on the revised proposals; and (ii) say which of them, if any, it would wish the Cabinet to defer.
S: (i) comment on the revised proposals; and (ii) say which of them, if any, it would wish the Cabinet to defer

Q fact-table: SEN taxis actual 2010/11
A: | Special needs, taxis | 3,905 | 3,800 | 4,466 | 4,200 |
S: 4,466

Q paraphrase: what did cabs for special needs kids cost in the last full year
A: | Special needs, taxis | 3,905 | 3,800 | 4,466 | 4,200 |
S: 4,466

Q fact-table: special needs taxi budget this year 2011/12
A: | Special needs, taxis | 3,905 | 3,800 | 4,466 | 4,200 |
S: 4,200

Q fact-table: How much did faith school transport cost in 2009/10?
A: | Faith schools | 688 | 700 | 714 | 705 |
S: 688

Q fact-table: secondary mainstream budget 2010/11
A: | Mainstream, secondary | 6,870 | 6,900 | 6,842 | 6,750 |
S: 6,900

N unanswerable: What has been spent on faith school transport so far in 2011/12?

Q fact-table: money in from charges expected 2011/12
A: | Income from charges | -402 | -450 | -450 | -520 |
S: -520

Q comparison: Did special needs buses cost more than budgeted in 2010/11?
A: | Special needs, buses | 2,240 | 2,300 | 2,318 | 2,350 |

Q fact-text: Latest NEET rate?
A: At the end of September 6.4% of 16 to 18 year olds were NEET, compared with 5.8% a year before; the rise was steepest in Alderbury town.
S: 6.4%

Q paraphrase: what percent of 16-18s are doing nothing
A: At the end of September 6.4% of 16 to 18 year olds were NEET, compared with 5.8% a year before; the rise was steepest in Alderbury town.
S: 6.4%

Q fact-text: NEET rate september 2010
A: At the end of September 6.4% of 16 to 18 year olds were NEET, compared with 5.8% a year before; the rise was steepest in Alderbury town.
S: 5.8%

N unanswerable: What was the NEET rate in Alderbury town?

Q reason: why are so many young people's whereabouts 'not known'
A: A further 7.1% were "not known", because there were fewer advisers to chase them.
S: there were fewer advisers to chase them

Q date: when did the panel go to Wickhurst
A: The member panel visited Alderbury on 8 September and Wickhurst on 15 September.
S: 15 September

Q paraphrase: until when do the visiting councillors want Wickhurst to stay
A: The panel asks that the Wickhurst access point be kept open until at least March 2013.
S: until at least March 2013

N unanswerable: What does it cost to run the Wickhurst access point?

Q fact-text: Were any Connexions staff sacked against their will since July?
A: Since the July meeting eleven staff have left through voluntary redundancy and none through compulsory redundancy.
S: none through compulsory redundancy

Q definition: What counts as missing from care?
A: "Missing from home" means reported to the police by a parent or carer; "missing from care" means absent from a placement without leave; "missing from education" means not on any school roll and not otherwise taught.
S: absent from a placement without leave

Q definition: missing from education meaning
A: "Missing from home" means reported to the police by a parent or carer; "missing from care" means absent from a placement without leave; "missing from education" means not on any school roll and not otherwise taught.
S: not on any school roll and not otherwise taught

Q fact-table: Children missing from home in Marlsea
A: | Marlsea | 41 | 27 | 24 | 68 |
S: 41

Q fact-table: marlsea missing from care
A: | Marlsea | 41 | 27 | 24 | 68 |
S: 27

Q fact-table: kids not in any school in Wickhurst
A: | Wickhurst | 37 | 9 | 18 | 90 |
S: 18

Q fact-table: County total missing from care, summer quarter
A: | County total | 162 | 61 | 85 | 82 |
S: 61

Q fact-table: Where did no child go missing from care?
A: | Upper Harn | 8 | 0 | 5 | 88 |
S: 0

N unanswerable: How many children were missing from home in Alderbury in April to June 2011?

N unanswerable: How many children were missing from hospital?

Q reason: Why is Marlsea's care figure high?
A: Marlsea's figure for care reflects one privately run home, from which 19 of the 27 absences came.
S: one privately run home, from which 19 of the 27 absences came

N unanswerable: What is the name of the private home in Marlsea?

Q fact-table: when do we hear about adoption delays
A: | 15 March 2012 | Adoption delays | Head of Placements |
S: 15 March 2012

Q fact-table: Who is responsible for the winter survey of routes?
A: | 10 May 2012 | Hazardous routes: winter survey | Mrs Yarrow |
S: Mrs Yarrow

Q fact-table: who presents school results
A: | 12 January 2012 | School results 2011 | Head of School Improvement |
S: Head of School Improvement

N unanswerable: When will the committee discuss fostering?

Q paraphrase: what was settled in the end about school buses in July
A: (a) that the consultation go ahead on all three proposals from 1 August to 23 September;
A: (b) that the Cabinet Member be advised to offer payment of the post-16 charge in ten instalments;
A: (c) that the results be brought back to this Committee before the Cabinet takes a decision.

Q paraphrase: did they agree to put it off for a year like the teachers wanted
A: (a) that the consultation go ahead on all three proposals from 1 August to 23 September;
S: the consultation go ahead on all three proposals

N false-premise: When was the transport decision put off for a year?

Q decision: What did the committee resolve about Connexions?
A: RESOLVED that a report on the first six months be received in October and that a member panel of four, chaired by Councillor Hibbert, visit the two remaining access points.
S: a report on the first six months be received in October and that a member panel of four, chaired by Councillor Hibbert, visit the two remaining access points

N unanswerable: What did the committee resolve about Furzedown?

Q paraphrase: what do the visiting councillors reckon youngsters want
A: It found that "young people valued a person they knew more than a website".
S: "young people valued a person they knew more than a website"

Q who-said: What did the member panel find about websites?
A: It found that "young people valued a person they knew more than a website".
S: "young people valued a person they knew more than a website"

N unanswerable: What did the Wickhurst access point's staff tell the panel?

Q paraphrase: how many people left the youth advice service by choice
A: Since the July meeting eleven staff have left through voluntary redundancy and none through compulsory redundancy.
S: eleven

N unanswerable: How much was paid in redundancy to the eleven staff?

Q fact-table: Primary transport 2011/12 budget
A: | Mainstream, primary | 3,120 | 3,200 | 3,155 | 3,190 |
S: 3,190

Q fact-table: post 16 transport actual 2010/11
A: | Post-16 | 1,410 | 1,350 | 1,395 | 1,300 |
S: 1,395

N unanswerable: What is the post-16 transport budget for 2012/13?

Q fact-table: Seen within 72 hours in Marlsea
A: | Marlsea | 41 | 27 | 24 | 68 |
S: 68

Q fact-table: priors coombe missing from home
A: | Priors Coombe | 12 | 3 | 7 | 100 |
S: 12

Q comparison: Where were children seen quickest after going missing?
A: | Priors Coombe | 12 | 3 | 7 | 100 |
S: 100

N unanswerable: How many children went missing from school trips in Alderbury?

Q paraphrase: who's been told about the home in marlsea
A: Ofsted has been told.
S: Ofsted

Q paraphrase: did the young ones have a say on bus passes
A: Young people at the Youth Parliament wanted the pass to be valid at weekends.

N unanswerable: What did the Youth Parliament say about faith schools?

N false-premise: Who agreed to charge £360 for post-16 travel?

Q fact-table: children's centres hours, who reports
A: | 10 May 2012 | Children's centres: opening hours | Head of Early Years |
S: Head of Early Years

Q fact-table: When does the Youth Parliament present?
A: | 15 March 2012 | Youth Parliament: annual presentation | Ms Zeal |
S: 15 March 2012
