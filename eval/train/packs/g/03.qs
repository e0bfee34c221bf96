Q fact-text: How many approved foster households were there at the end of March 2012?
A: Mr. Dacre reported that on 31st March, 2012 there were 214 approved foster households, compared with 221 a year earlier; 27 households had been approved in the year and 34 had resigned or been deregistered.
S: 214

Q fact-text: foster households march 2011
A: Mr. Dacre reported that on 31st March, 2012 there were 214 approved foster households, compared with 221 a year earlier; 27 households had been approved in the year and 34 had resigned or been deregistered.
S: 221

Q fact-text: fostering households at 30 September 2012
A: 3. At 30th September, 2012 there were 217 fostering households, offering 388 places, of which 319 were filled, 24 were on hold and 45 were vacant.
S: 217

Q paraphrase: how many families were fostering for the county at the end of the summer, august
A: At 31st August, 2012 the number of fostering households was 219; 16 had been approved since 1st April and 11 had left.
S: 219

Q fact-text: households lost during 2011/12
A: Mr. Dacre reported that on 31st March, 2012 there were 214 approved foster households, compared with 221 a year earlier; 27 households had been approved in the year and 34 had resigned or been deregistered.
S: 34

Q fact-text: How much did an agency placement cost a week in 2011/12?
A: Independent fostering agencies (I.F.A.s) provided 96 placements at an average weekly cost of £845, against £412 for a placement with the Council's own carers.
S: £845

Q comparison: Is it dearer to use an agency carer or one of our own?
A: Independent fostering agencies (I.F.A.s) provided 96 placements at an average weekly cost of £845, against £412 for a placement with the Council's own carers.
S: £845, against £412

Q definition: what are IFAs?
A: Independent fostering agencies (I.F.A.s) provided 96 placements at an average weekly cost of £845, against £412 for a placement with the Council's own carers.
S: Independent fostering agencies

Q fact-text: number of IFA placements by end of August 2012
A: I.F.A. placements had risen to 108, of which 37 were outside the county.
S: 108

Q paraphrase: how many agency foster kids were living in another county in september's report
A: I.F.A. placements had risen to 108, of which 37 were outside the county.
S: 37

Q reason: Why do foster carers give up, in the view of the carers' representative?
A: Mr. Stobbs stated that carers left not on account of money but because their telephone calls were not returned.
S: because their telephone calls were not returned

Q who-said: who said it wasn't about the money
A: Mr. Stobbs stated that carers left not on account of money but because their telephone calls were not returned.
S: Mr. Stobbs

Q fact-text: exit interviews accepted by departing carers
A: Mrs. Nazir asked how many carers had been interviewed on leaving, and was informed that 19 of the 34 had accepted an interview.
S: 19 of the 34

Q decision: What target for new fostering approvals did the Sub-Committee set for 2012/13?
A: RESOLVED, that the target for new approvals in 2012/13 be 40 households, and not 35 as recommended.
S: 40 households

Q fact-text: what number of new households had officers recommended for 2012/13
A: RESOLVED, that the target for new approvals in 2012/13 be 40 households, and not 35 as recommended.
S: 35

Q fact-text: new approvals target proposed for 2013/14
A: 8. RECOMMENDED, that (i) the action plan be approved; (ii) the appointment of a second reviewing officer at £34,200 a year be supported; (iii) the target for new approvals in 2013/14 be set at 45 households.
S: 45 households

Q fact-text: children placed for adoption 2011/12
A: Miss Osgood reported that 31 children had been placed for adoption in 2011/12 and 28 adoption orders had been made.
S: 31

Q fact-text: How many adoption orders were made in 2011/12?
A: Miss Osgood reported that 31 children had been placed for adoption in 2011/12 and 28 adoption orders had been made.
S: 28

Q fact-text: adoption orders april to sept 2012
A: 4. From 1st April to 30th September, 2012, 18 children were placed for adoption (in the same half of 2011 the number was 13) and 15 adoption orders were made.
S: 15

Q fact-text: average days from care to adoptive family, 3 years to march 2012
A: The average time between a child entering care and moving in with the adoptive family had been 688 days over the three years to March, 2012, whereas the Government's threshold was 639 days.
S: 688 days

Q fact-text: What number of days does the Government expect?
A: The average time between a child entering care and moving in with the adoptive family had been 688 days over the three years to March, 2012, whereas the Government's threshold was 639 days.
S: 639 days

Q paraphrase: how long were little ones waiting for their new mum and dad lately, this last half year
A: The average time from entering care to placement fell to 654 days for children placed in that half-year.
S: 654 days

Q who-said: Who laid the blame for slow adoptions on the courts?
A: Mr. Lowther considered that the delay lay with the courts; the average care case in the county took 57 weeks.
S: Mr. Lowther

Q fact-text: how many weeks does a care case take in the county on average
A: Mr. Lowther considered that the delay lay with the courts; the average care case in the county took 57 weeks.
S: 57 weeks

Q decision: How often was the Adoption Panel to sit from September 2012?
A: RESOLVED, that the Adoption Panel sit three times a month in place of twice from 1st September, 2012.
S: three times a month

Q who-said: Which member asked for information about brothers and sisters to come in December?
A: Mrs. Huddart asked for figures for sibling groups to be brought to the December meeting.
S: Mrs. Huddart

Q fact-text: enquiries from Room at the Table
A: Mr. Dacre informed the Sub-Committee that 112 enquiries had followed the "Room at the Table" campaign in May and that 23 of them had led to an initial visit.
S: 112

Q paraphrase: how many people who rang after the advert got someone round to see them
A: Mr. Dacre informed the Sub-Committee that 112 enquiries had followed the "Room at the Table" campaign in May and that 23 of them had led to an initial visit.
S: 23

Q fact-text: How much was spent on the May recruitment campaign?
A: The Chairman wondered whether the £38,000 which the campaign cost would not have been better spent on the existing carers.
S: £38,000

Q who-said: who doubted that the campaign was money well spent
A: The Chairman wondered whether the £38,000 which the campaign cost would not have been better spent on the existing carers.
S: The Chairman

Q decision: What increase in the skills payment did the Sub-Committee recommend to Cabinet in September?
A: RESOLVED to RECOMMEND to Cabinet, that the skills payment be increased by 4% from 1st January, 2013.
S: 4% from 1st January, 2013

Q fact-text: what rise in the skills payment did Mrs Wannop first propose
A: Mrs. Wannop submitted a proposal for the skills payment to be increased by 2% from 1st January, 2013.
S: 2% from 1st January, 2013

Q decision: What rise in the skills payment did Cabinet finally agree?
A: It agreed to an increase of 3% from 1st April, 2013, the County Treasurer having advised that 4% from January would exceed the provision by £61,000 in a full year.
S: 3% from 1st April, 2013

Q paraphrase: how much extra are carers getting in the end and from when
A: It agreed to an increase of 3% from 1st April, 2013, the County Treasurer having advised that 4% from January would exceed the provision by £61,000 in a full year.
S: 3% from 1st April, 2013

Q reason: why did cabinet not go along with the 4%
A: It agreed to an increase of 3% from 1st April, 2013, the County Treasurer having advised that 4% from January would exceed the provision by £61,000 in a full year.
S: the County Treasurer having advised that 4% from January would exceed the provision by £61,000 in a full year

Q date: When was the skills payment last put up before 2012?
A: Mr. Stobbs pointed out that no increase had been made since April, 2009.
S: April, 2009

Q fact-text: vote on the 4% amendment
A: On being put to the vote the amendment was carried by 3 votes to 1, Mr. Stobbs not being entitled to vote.
S: 3 votes to 1

Q who-said: Who proposed raising the skills payment by four per cent?
A: It was moved by Mrs. Nazir and seconded by Mr. Lowther that the increase be of 4%.
S: Mrs. Nazir

Q fact-text: where does Eskmarch stand in the national adoption table
A: Miss Osgood reported that the county stood 97th of 152 authorities on the average time measure.
S: 97th of 152 authorities

Q date: By when did the Department want a letter about adoption delays?
A: The Department for Education had not required an improvement notice but had asked for a letter explaining the position by 31st October.
S: 31st October

Q fact-text: Ofsted overall judgement fostering October 2012
A: 1. The fostering service was inspected by Ofsted between 1st and 5th October, 2012 and was judged adequate overall.
S: adequate overall

Q fact-text: What was the fostering service rated last time round, in 2008?
A: At the previous inspection in November, 2008 the overall judgement had been good.
S: good

Q fact-text: inspection grade for safeguarding in fostering
A: The quality of the service was judged good, safeguarding was judged adequate and leadership was judged adequate.
S: adequate

Q date: When was the adoption service last inspected?
A: The adoption service, last inspected in March, 2011, remains good.
S: March, 2011

Q fact-text: carer annual reviews overdue when Ofsted came
A: The first requirement is that every carer be given an annual review which is presented to the Fostering Panel within twelve months of the last; 41 reviews were overdue at the time of the inspection and eight are now.
S: 41

Q paraphrase: how many yearly check-ups on foster carers are still late now
A: The first requirement is that every carer be given an annual review which is presented to the Fostering Panel within twelve months of the last; 41 reviews were overdue at the time of the inspection and eight are now.
S: eight

Q fact-text: How many fostering homes had gone without a surprise visit?
A: The second is that an unannounced visit be made to each household once a year, and 57 households had not had one in the previous twelve months.
S: 57

Q list: What two requirements did the inspectors make of the fostering service?
A: The first requirement is that every carer be given an annual review which is presented to the Fostering Panel within twelve months of the last; 41 reviews were overdue at the time of the inspection and eight are now.
A: The second is that an unannounced visit be made to each household once a year, and 57 households had not had one in the previous twelve months.

Q fact-text: vacant foster places september 2012
A: 3. At 30th September, 2012 there were 217 fostering households, offering 388 places, of which 319 were filled, 24 were on hold and 45 were vacant.
S: 45

Q fact-text: How many of the 388 places had a child in them?
A: 3. At 30th September, 2012 there were 217 fostering households, offering 388 places, of which 319 were filled, 24 were on hold and 45 were vacant.
S: 319

Q definition: What is meant by a fostering place being on hold?
A: "On hold" means that the carers have asked for a rest or are the subject of an inquiry, and does not include places kept empty to suit a child already there.
S: the carers have asked for a rest or are the subject of an inquiry

Q comparison: were more children placed for adoption in the first half of 2012/13 than in the same half of 2011?
A: 4. From 1st April to 30th September, 2012, 18 children were placed for adoption (in the same half of 2011 the number was 13) and 15 adoption orders were made.
S: 18 children were placed for adoption (in the same half of 2011 the number was 13)

Q paraphrase: how many kids with brothers or sisters are still hoping to be adopted
A: Eleven of the 22 children now waiting with a placement order belong to sibling groups; five are of minority ethnic heritage and four have a disability.
S: Eleven

Q fact-text: waiting children with a disability
A: Eleven of the 22 children now waiting with a placement order belong to sibling groups; five are of minority ethnic heritage and four have a disability.
S: four

Q paraphrase: how many of the would-be parents will only take a baby or toddler
A: There are 17 approved adopters waiting, of whom nine would consider only a child under two.
S: nine

Q fact-text: adoption placements that broke down april-september 2012
A: 5. Two placements disrupted in the half-year, against five in the whole of 2011/12.
S: Two

Q fact-text: How many adoptions broke down in 2011/12?
A: 5. Two placements disrupted in the half-year, against five in the whole of 2011/12.
S: five

Q fact-text: fostering budget overspend forecast
A: 7. The fostering budget is forecast to be overspent by £742,000, of which £690,000 is attributable to I.F.A. placements.
S: £742,000

Q paraphrase: what would ten more of our own foster placements save us
A: A net gain of ten in-house placements would yield about £225,000 in a full year.
S: £225,000

Q fact-table: IFA placements budget 2012/13
A: | I.F.A. placements | 4,130 | 4,050 | 4,580 | 4,740 | +690 |
S: 4,050

Q fact-table: What did the August forecast say agency placements would cost?
A: | I.F.A. placements | 4,130 | 4,050 | 4,580 | 4,740 | +690 |
S: 4,580

Q fact-table: by how much are agency fostering placements over budget at october
A: | I.F.A. placements | 4,130 | 4,050 | 4,580 | 4,740 | +690 |
S: +690

Q fact-table: adoption allowances outturn 11/12
A: | Adoption allowances | 866 | 890 | 905 | 927 | +37 |
S: 866

Q fact-table: variance on skills payments
A: | Skills payments | 1,420 | 1,465 | 1,490 | 1,502 | +37 |
S: +37

Q paraphrase: how much are they now likely to spend on advertising for carers
A: | Recruitment and publicity | 61 | 70 | 104 | 108 | +38 |
S: 108

Q fact-table: How much was budgeted for fees to other adoption agencies?
A: | Inter-agency adoption fees | 189 | 216 | 243 | 270 | +54 |
S: 216

Q list: Which fostering and adoption headings are forecast to underspend at October?
A: | Fostering allowances | 3,105 | 3,250 | 3,240 | 3,215 | -35 |
A: | Fostering team | 1,288 | 1,240 | 1,225 | 1,231 | -9 |
A: | Carer training and support groups | 92 | 95 | 88 | 79 | -16 |
A: | Adoption team | 704 | 715 | 710 | 712 | -3 |

Q fact-table: foster households in Solway Vale sept 2012
A: | Solway Vale | 36 | 33 | 31 | 37 | 4 | 22 |
S: 31

Q fact-table: How many households is Ravenhowe meant to have by March 2013?
A: | Ravenhowe | 39 | 41 | 44 | 46 | 12 | 38 |
S: 46

Q fact-table: Pennerside fostering households march 2012
A: | Pennerside | 44 | 43 | 46 | 48 | 8 | 47 |
S: 43

Q comparison: which district got the most fostering enquiries, Dunmallet or Pennerside
A: | Dunmallet | 48 | 45 | 44 | 48 | 7 | 51 |
A: | Pennerside | 44 | 43 | 46 | 48 | 8 | 47 |
S: 51

Q fact-table: empty foster places in High Fells
A: | High Fells | 22 | 20 | 20 | 22 | 9 | 11 |
S: 9

Q fact-table: Which district's number of foster households has not moved at all since March 2011?
A: | Whinmoor | 32 | 32 | 32 | 36 | 5 | 29 |
S: Whinmoor

Q fact-table: how many of the homes without an unannounced visit have been seen by now?
A: | R2 | Unannounced visits | Rota for supervising workers | Mrs. T. Hoggarth | 31 Jan. 2013 | 29 of 57 visited |
S: 29 of 57 visited

Q date: When is the shared out-of-hours helpline for carers due?
A: | r1 | Carers' out-of-hours helpline | Share with Borrowby Council | Mr. F. Dacre | 1 Mar. 2013 | Terms agreed |
S: 1 Mar. 2013

Q fact-table: who is sorting out the evening course for men who foster
A: | r3 | Men who foster: training | Evening course | Miss D. Pape | 28 Feb. 2013 | Booked for 21 Feb. |
S: Miss D. Pape

Q list: Which inspection actions are completed?
A: | r2 | Health and safety checklists | New form | Mrs. T. Hoggarth | 30 Nov. 2012 | Completed |
A: | r5 | Panel minutes | Reasons to be recorded | Panel Adviser | 31 Oct. 2012 | Completed |

Q fact-table: leaflet on children's views, how far has it got
A: | r4 | Children's views in reviews | Leaflet by Children in Care Council | Miss D. Pape | 31 Jan. 2013 | Second draft |
S: Second draft

Q fact-text: cost of second reviewing officer
A: 8. RECOMMENDED, that (i) the action plan be approved; (ii) the appointment of a second reviewing officer at £34,200 a year be supported; (iii) the target for new approvals in 2013/14 be set at 45 households.
S: £34,200 a year

Q paraphrase: what petrol money does a carer get per mile for contact runs
A: Mr. Josiah Threlkeld, a foster carer of Solway Vale, asked why mileage for contact visits was paid at 32p when councillors received 45p.
S: 32p

Q fact-text: mileage rate for councillors
A: Mr. Josiah Threlkeld, a foster carer of Solway Vale, asked why mileage for contact visits was paid at 32p when councillors received 45p.
S: 45p

Q date: When does the Chairman hope to say something about mileage?
A: The Chairman replied that the rate was under review and that she hoped for an announcement in February, 2013.
S: February, 2013

Q fact-table: when will joint adoption with Borrowby be on the agenda?
A: | 23 September, 2013 | Joint adoption arrangements with Borrowby | Mrs. C. Wannop |
S: 23 September, 2013

Q fact-table: Who will present the staying put policy?
A: | 9 December, 2013 | Staying put policy | Leaving Care Manager |
S: Leaving Care Manager

N unanswerable: How many foster households were there in the county in March 2010?

N unanswerable: What is the average weekly cost of an agency placement in 2012/13?

N unanswerable: how many children are in the sibling groups in Ravenhowe

N unanswerable: Who voted against the 4% amendment?

N unanswerable: why did the two adoptive placements break down

N unanswerable: What did the letter to the Department for Education say?

N unanswerable: how many calls did the out-of-hours helpline get

N unanswerable: adoption inspection date next

N unanswerable: How many of the eleven households that left between April and August were in Solway Vale?

N unanswerable: what mileage rate will carers be paid from 2013

N unanswerable: annual cost of the shared helpline with Borrowby

N false-premise: Why did Cabinet reject any increase in the skills payment?

N false-premise: When was the improvement notice for adoption issued?

N false-premise: What did Mr. Birkett say about allowances on 24th September?

N false-premise: why has the adoption service been downgraded to adequate

N false-premise: How did Mr. Stobbs vote on the amendment?

Q paraphrase: how many new families were signed up to foster in the year to march 2012
A: Mr. Dacre reported that on 31st March, 2012 there were 214 approved foster households, compared with 221 a year earlier; 27 households had been approved in the year and 34 had resigned or been deregistered.
S: 27

Q paraphrase: how many quit fostering or were struck off in 2011/12
A: Mr. Dacre reported that on 31st March, 2012 there were 214 approved foster households, compared with 221 a year earlier; 27 households had been approved in the year and 34 had resigned or been deregistered.
S: 34

Q paraphrase: what did the inspectors make of how the fostering lot are run
A: The quality of the service was judged good, safeguarding was judged adequate and leadership was judged adequate.
S: leadership was judged adequate

Q paraphrase: how many people cleared to adopt are still waiting for a child
A: There are 17 approved adopters waiting, of whom nine would consider only a child under two.
S: 17

Q paraphrase: how old were the kids whose adoptions fell apart
A: In both cases the child was over five.
S: over five

Q paraphrase: when were carers last given a raise before all this
A: Mr. Stobbs pointed out that no increase had been made since April, 2009.
S: April, 2009

Q paraphrase: could the foster carer on the committee have his say in the vote
A: On being put to the vote the amendment was carried by 3 votes to 1, Mr. Stobbs not being entitled to vote.
S: Mr. Stobbs not being entitled to vote

Q paraphrase: which chunk of the overspend is down to private agencies
A: 7. The fostering budget is forecast to be overspent by £742,000, of which £690,000 is attributable to I.F.A. placements.
S: £690,000

Q paraphrase: has someone been found to run the blokes' evening class
A: | r3 | Men who foster: training | Evening course | Miss D. Pape | 28 Feb. 2013 | Booked for 21 Feb. |
S: Booked for 21 Feb.

Q paraphrase: when will members find out how brothers and sisters have fared
A: | 11 March, 2013 | Sibling groups: placement outcomes | Miss L. Osgood |
S: 11 March, 2013

Q fact-table: adoption team forecast october
A: | Adoption team | 704 | 715 | 710 | 712 | -3 |
S: 712

Q fact-table: What is the variance on recruitment and publicity?
A: | Recruitment and publicity | 61 | 70 | 104 | 108 | +38 |
S: +38

Q fact-table: fostering allowances 2011/12 outturn
A: | Fostering allowances | 3,105 | 3,250 | 3,240 | 3,215 | -35 |
S: 3,105

Q fact-table: Inter-agency fees forecast in August
A: | Inter-agency adoption fees | 189 | 216 | 243 | 270 | +54 |
S: 243

Q fact-table: households in Dunmallet march 2011
A: | Dunmallet | 48 | 45 | 44 | 48 | 7 | 51 |
S: 48

Q fact-table: enquiries to foster from Whinmoor, April to September
A: | Whinmoor | 32 | 32 | 32 | 36 | 5 | 29 |
S: 29

Q fact-table: Solway Vale target for March 2013
A: | Solway Vale | 36 | 33 | 31 | 37 | 4 | 22 |
S: 37

Q fact-table: When must unannounced visits be caught up?
A: | R2 | Unannounced visits | Rota for supervising workers | Mrs. T. Hoggarth | 31 Jan. 2013 | 29 of 57 visited |
S: 31 Jan. 2013
