Q fact-text: How many governors were at the November meeting?
A: The meeting was quorate with eight of eleven governors; there are two vacancies, both co-opted.
S: eight of eleven governors

Q fact-text: how many seats on the board are empty
A: The meeting was quorate with eight of eleven governors; there are two vacancies, both co-opted.
S: two vacancies, both co-opted

Q who-said: which governor sent apologies
A: Apologies: Neil Harbottle (co-opted), whose absence was consented to.
S: Neil Harbottle

Q fact-table: When did Priya Nand go and see the phonics lessons?
A: | 2 | Visit phonics lessons at Skelbeck | PN | Half term | Visited 11 October, report circulated |
S: 11 October

Q fact-table: has Stuart Gilroy been to see the year 6 maths yet
A: | 3 | Visit Year 6 maths at Thrushgill | SG | Half term | Not done; re-dated to 15 January |
S: Not done; re-dated to 15 January

Q fact-table: What did the diocese say about the land for the crossing?
A: | 4 | Ask diocese about school crossing land | CM | 31 Oct | Diocese content to lease at £1 a year |
S: Diocese content to lease at £1 a year

Q fact-table: thrushgill boiler quote
A: | 5 | Price for boiler at Thrushgill | SBM | 12 Nov | £41,600; bid made to condition fund |
S: £41,600

Q paraphrase: did the mums and dads get told off about where they leave their cars
A: | 7 | Letter to parents on parking at Skelbeck Lane | FS | 1 Oct | Sent 3 October |
S: Sent 3 October

Q fact-table: How many skills audit forms came back?
A: | 1 | Send skills audit to all governors | Clerk | 30 Sept | Done; 9 of 11 returned |
S: 9 of 11 returned

Q date: When are new governors being trained in safeguarding?
A: | 8 | Safeguarding training, new governors | LW | 31 Dec | Booked 5 December |
S: Booked 5 December

Q fact-text: How many pupils were on roll at Thrushgill in November 2018?
A: Mrs Pell said that there were 172 children on roll at Skelbeck and 231 at Thrushgill, against published capacities of 180 and 256.
S: 231 at Thrushgill

Q fact-text: skelbeck roll a year earlier
A: A year ago the numbers had been 179 and 238.
S: 179

Q paraphrase: how many kids can skelbeck take when its full
A: Mrs Pell said that there were 172 children on roll at Skelbeck and 231 at Thrushgill, against published capacities of 180 and 256.
S: 180

Q reason: Why had numbers at the junior school dropped?
A: She put the fall at Thrushgill down to nine children leaving when the army families moved in August.
S: nine children leaving when the army families moved in August

Q fact-text: How will Reception be split into classes?
A: *Mrs Pell replied* that with 49 children in Reception there was no money for three classes and that two classes of 24 and 25 would be kept.
S: two classes of 24 and 25

Q date: When will families hear about possible mixing of Years 1 and 2?
A: From September 2019 Years 1 and 2 might have to be mixed, and parents would be told before Easter.
S: before Easter

Q fact-text: What was the persistent absence rate at Thrushgill?
A: *Mr Gilroy asked* why persistent absence at Thrushgill, at 11.2 per cent, was above the county figure of 9.0 per cent.
S: 11.2 per cent

Q comparison: is skipping school at thrushgill worse than the rest of the county
A: *Mr Gilroy asked* why persistent absence at Thrushgill, at 11.2 per cent, was above the county figure of 9.0 per cent.
S: above the county figure of 9.0 per cent

Q definition: What counts as persistently absent?
A: *Mr Lune replied* that 26 pupils were persistently absent (missing ten per cent or more of sessions), that seven of those were from two families, and that term-time holidays accounted for most of the rest.
S: missing ten per cent or more of sessions

Q reason: What explains most of the persistent absence, apart from two families?
A: *Mr Lune replied* that 26 pupils were persistently absent (missing ten per cent or more of sessions), that seven of those were from two families, and that term-time holidays accounted for most of the rest.
S: term-time holidays accounted for most of the rest

Q paraphrase: how many fines for bunking off have gone out this term
A: Five penalty notices had been issued since September, and the welfare officer had made 14 home visits.
S: Five

Q fact-text: How many home visits had the welfare officer made?
A: Five penalty notices had been issued since September, and the welfare officer had made 14 home visits.
S: 14

Q who-said: Who couldn't say whether penalty notices work?
A: *Mr Lune said* he had no evidence either way.
S: Mr Lune

Q paraphrase: who's having my daughter's year 4 class while miss oakes has her baby
A: Two teachers had left at Christmas last year and one this term; Ms Oakes, Year 4, would go on maternity leave on 8 February and would be replaced by Mr Dunmore on a fixed contract to 20 December 2019.
S: Mr Dunmore

Q date: When does Mr Dunmore's contract end?
A: Two teachers had left at Christmas last year and one this term; Ms Oakes, Year 4, would go on maternity leave on 8 February and would be replaced by Mr Dunmore on a fixed contract to 20 December 2019.
S: 20 December 2019

Q fact-text: supply costs to date and how much insured
A: Supply costs to date were £9,340, of which £6,100 was covered by insurance.
S: £9,340, of which £6,100 was covered by insurance

Q reason: Why weren't governors told what the excluded child had done?
A: *Mrs Caird asked* the reason and was told that it could not be given in a small school without identifying the child.
S: it could not be given in a small school without identifying the child

Q fact-text: Were any children excluded from Skelbeck?
A: There had been one exclusion at Thrushgill, of three days, and none at Skelbeck.
S: none at Skelbeck

Q fact-table: What percentage passed the phonics check in 2018?
A: | Phonics check, Year 1 | Skelbeck | 79 | 84 | 88 | 88 | 82 |
S: 88

Q fact-table: phonics 2017 result
A: | Phonics check, Year 1 | Skelbeck | 79 | 84 | 88 | 88 | 82 |
S: 84

Q fact-table: What is the 2019 target for Year 6 maths?
A: | Maths, Year 6, expected standard | Thrushgill | 66 | 69 | 61 | 75 | 76 |
S: 75

Q fact-table: year 6 maths expected standard 2018
A: | Maths, Year 6, expected standard | Thrushgill | 66 | 69 | 61 | 75 | 76 |
S: 61

Q fact-table: What was the national figure for reading at the end of Year 6 in 2018?
A: | Reading, Year 6, expected standard | Thrushgill | 63 | 70 | 78 | 79 | 75 |
S: 75

Q fact-table: How did disadvantaged Year 6 pupils do in reading, writing and maths together in 2017?
A: | Combined, pupil premium, Year 6 | Thrushgill | 33 | 41 | 36 | 50 | 51 |
S: 41

Q paraphrase: how are the 4 and 5 year olds getting on compared with the country
A: | Good level of development, Reception | Skelbeck | 68 | 71 | 66 | 72 | 72 |
S: 66

Q list: On which measures did Thrushgill fall back between 2017 and 2018?
A: | Maths, Year 6, expected standard | Thrushgill | 66 | 69 | 61 | 75 | 76 |
A: | Combined, Year 6 | Thrushgill | 51 | 58 | 55 | 66 | 64 |
A: | Combined, pupil premium, Year 6 | Thrushgill | 33 | 41 | 36 | 50 | 51 |

Q comparison: Was infant writing in 2018 above or level with the national average?
A: | Writing, Year 2, expected standard | Skelbeck | 65 | 69 | 70 | 72 | 70 |
S: 70

Q reason: why were the maths results so bad
A: *Mr Lune said* that the class had had three teachers in the year, that arithmetic was sound but reasoning was weak, and that a maths adviser was in school each Tuesday until March at a cost of £3,200.
S: the class had had three teachers in the year

Q fact-text: What does the maths adviser cost?
A: *Mr Lune said* that the class had had three teachers in the year, that arithmetic was sound but reasoning was weak, and that a maths adviser was in school each Tuesday until March at a cost of £3,200.
S: £3,200

Q fact-text: october test paper year 6 maths share at standard
A: *Mr Lune promised* test data for the February meeting: in the October paper 54 per cent of the present Year 6 had reached the standard.
S: 54 per cent

Q definition: Which children attract the pupil premium?
A: Pupil premium (the grant paid for children who have had free school meals in the last six years, or are looked after or from service families) came to £38,280 for 29 pupils at Thrushgill and £19,800 for 15 at Skelbeck.
S: children who have had free school meals in the last six years, or are looked after or from service families

Q fact-text: How much pupil premium does Skelbeck receive?
A: Pupil premium (the grant paid for children who have had free school meals in the last six years, or are looked after or from service families) came to £38,280 for 29 pupils at Thrushgill and £19,800 for 15 at Skelbeck.
S: £19,800 for 15 at Skelbeck

Q decision: What is happening to the homework club?
A: *Mrs Whitbeck said* that was poor value for the grant, and it was **agreed** to end the club at Easter and use the money for breakfast places.
S: to end the club at Easter and use the money for breakfast places

Q who-said: who thought the homework club wasnt worth it
A: *Mrs Whitbeck said* that was poor value for the grant, and it was **agreed** to end the club at Easter and use the money for breakfast places.
S: Mrs Whitbeck

Q fact-text: How many pupils turn up to homework club on average?
A: *Mr Rahman replied* £2,750 a year, with an average of eleven children, four of them pupil premium.
S: eleven

Q fact-table: What is the forecast spend on teachers at Thrushgill?
A: | Teaching staff | 371,500 | 369,200 | 492,300 | 503,750 |
S: 503,750

Q fact-table: skelbeck support staff budget
A: | Support staff | 148,700 | 155,050 | 171,600 | 169,880 |
S: 148,700

Q fact-table: gas and electric at the juniors, what was allowed for
A: | Energy | 13,100 | 13,900 | 24,600 | 27,250 |
S: 24,600

Q fact-table: How much does Thrushgill expect to earn from hiring out rooms?
A: | Lettings income | 2,100 | 1,450 | 9,800 | 12,640 |
S: 12,640

Q fact-table: expected balance carried forward at Thrushgill
A: | Carry forward at year end | 41,260 | 36,900 | 22,815 | 6,430 |
S: 6,430

Q list: Which Skelbeck spending lines are forecast above budget?
A: | Support staff | 148,700 | 155,050 | 171,600 | 169,880 |
A: | Energy | 13,100 | 13,900 | 24,600 | 27,250 |

Q reason: Why did support staff at the infant school cost more than planned?
A: *Mr Rahman said* that a one-to-one assistant had been appointed in September for a child whose education, health and care (EHC) plan was not funded until January.
S: a one-to-one assistant had been appointed in September for a child whose education, health and care (EHC) plan was not funded until January

Q paraphrase: why is there no glue left
A: *Mr Rahman answered* that orders had been stopped in October to protect the carry forward.
S: orders had been stopped in October to protect the carry forward

Q fact-text: How big a shortfall is Thrushgill heading for by March 2020?
A: Without action Thrushgill would be in deficit by £31,000 at March 2020, and Skelbeck would have a surplus of £12,500.
S: £31,000

Q definition: what is a licensed deficit
A: A licensed deficit (one which the County Council permits on the strength of a recovery plan of up to three years) might have to be asked for.
S: one which the County Council permits on the strength of a recovery plan of up to three years

Q fact-text: What admission number did the County want at Skelbeck?
A: The County had asked the board to cut the admission number at Skelbeck from 60 to 50 for September 2020.
S: 50

Q decision: What intake number did governors agree to consult on for 2020?
A: Mrs Nand moved an amendment that it be 55, since the 88 houses at Fell View would be finished by then; seconded Mr Gilroy.
A: The motion as amended was carried by seven votes to none, with one abstention.
S: 55

Q decision: votes for and against Mrs Nand's amendment
A: Votes for the amendment five, against two, with one abstention.
S: five, against two, with one abstention

Q decision: Which policy was sent back, and why?
A: Behaviour was sent back, as governors disliked the phrase “zero tolerance”, and is to return in February.
S: governors disliked the phrase “zero tolerance”

Q fact-text: What will it cost to hire the hall now?
A: Approved: lettings (hall rate up from £14 to £17 an hour, free to the Brownies); charging and remissions; complaints.
S: £17 an hour

Q paraphrase: who gets the hall for nothing
A: Approved: lettings (hall rate up from £14 to £17 an hour, free to the Brownies); charging and remissions; complaints.
S: the Brownies

Q decision: Can my lad wear an asda jumper to school now?
A: It was agreed to keep the badged jumper but to sell an iron-on badge at £1.20 from January.
S: to keep the badged jumper but to sell an iron-on badge at £1.20 from January

Q fact-text: petition on uniform how many signed
A: Mr Gilroy presented a petition from 83 parents asking that plain supermarket jumpers be allowed in place of the badged jumper at £13.50.
S: 83 parents

Q who-said: Who was against letting children wear plain jumpers?
A: Mrs Pell was against, as the badge stopped competition over clothes.
S: Mrs Pell

Q fact-text: What did the chair approve on her own between meetings?
A: The chair had, on 2 November, authorised an emergency repair of the fire alarm at Thrushgill at £1,985.
S: an emergency repair of the fire alarm at Thrushgill at £1,985

Q fact-text: How many replies were there to the admissions consultation?
A: By 27 January 64 responses had been received: 41 from parents, 9 from staff, 6 from residents, 5 from other schools and 3 from organisations.
S: 64

Q fact-table: How many parents wanted the number left at 60?
A: | Keep 60 | 17 | 1 | 2 | 0 | 1 | 21 |
S: 17

Q fact-table: staff in favour of 55
A: | Reduce to 55 | 19 | 6 | 2 | 1 | 1 | 29 |
S: 6

Q comparison: Which option drew most support overall?
A: | Reduce to 55 | 19 | 6 | 2 | 1 | 1 | 29 |
S: 29

Q paraphrase: what did the neighbouring school reckon about the numbers
A: Burnet Hill Primary wrote that it would have 22 empty places in 2020 and that the County's own forecast did not justify more than 50.
S: the County's own forecast did not justify more than 50

Q fact-text: How many Fell View homes does the builder now think will be lived in by September 2020?
A: The developer of Fell View now expects only 40 houses to be occupied by September 2020.
S: 40

Q fact-text: reception forecast catchment 2021
A: The forecast number of Reception children in the catchment is 52 in 2019, 47 in 2020, 53 in 2021 and 58 in 2022.
S: 53 in 2021

Q date: What is the deadline for settling admission arrangements?
A: The board must determine its arrangements by 28 February 2019, and objections may be made to the Schools Adjudicator until 15 May.
S: 28 February 2019

Q date: how long have people got to object to the adjudicator
A: The board must determine its arrangements by 28 February 2019, and objections may be made to the Schools Adjudicator until 15 May.
S: until 15 May

Q fact-text: How much would sharing one head of school save?
A: Option B, to share one head of school between the two sites from September, saves £46,200 but would need redundancy pay of about £28,000, which the County would meet only in part.
S: £46,200

Q paraphrase: what would they have to pay someone to go under option b
A: Option B, to share one head of school between the two sites from September, saves £46,200 but would need redundancy pay of about £28,000, which the County would meet only in part.
S: redundancy pay of about £28,000

Q fact-text: saving from stopping swimming and cutting TA hours
A: Option C, to close the swimming programme and cut teaching assistant hours by 40 a week, saves £24,900.
S: £24,900

Q decision: Which option did the Resources Committee favour?
A: The committee preferred Option A by three votes to one.
S: Option A by three votes to one

Q fact-table: What is being done about the risk that parents take children away?
A: | Parents move children elsewhere | A | Medium | High | Open evening in March | Mr Lune |
S: Open evening in March

Q fact-table: which risk has no mitigation
A: | EHC plan duties not met | C | High | High | None identified | Mrs Stott |
S: None identified

Q fact-text: maximum licensed deficit to be applied for 2019/20
A: The board is asked to choose an option and to authorise the chair to apply for a licensed deficit of no more than £18,000 in 2019/20.
S: no more than £18,000

N unanswerable: How many children were on roll at Skelbeck in November 2016?
N unanswerable: What did the skills audit show the board was short of?
N unanswerable: who moved the lettings policy
N unanswerable: What is the persistent absence rate at Skelbeck?
N unanswerable: What will the new Year 6 maths results be for February 2019?
N unanswerable: How much redundancy money has the County offered to meet?
N unanswerable: who abstained on the admission number amendment
N unanswerable: Which member of the Resources Committee voted against Option A?
N unanswerable: cost of Mr Dunmore's salary
N unanswerable: How many children were fined for term-time holidays at Skelbeck?
N unanswerable: What does Burnet Hill Primary have for its admission number?
N false-premise: Why did the governors vote to allow supermarket jumpers?
N false-premise: When did the condition fund pay for the Thrushgill boiler?
N false-premise: Which family appealed against the Skelbeck exclusion?
N false-premise: Why is Skelbeck forecast to be in deficit in March 2020?
N false-premise: When was the safeguarding policy rejected?

Q paraphrase: how many places are going spare next door
A: Burnet Hill Primary wrote that it would have 22 empty places in 2020 and that the County's own forecast did not justify more than 50.
S: 22 empty places in 2020

Q paraphrase: what do the teachers and dinner ladies feel about the cuts
A: The unions were told on 24 January; the staff meeting of 29 January expressed “dismay” at all three.
S: expressed “dismay” at all three

Q paraphrase: what would it save not to keep the maternity stand-in and squeeze two years into three groups
A: Option A, not to replace Mr Dunmore and to teach Years 3 and 4 in three classes, saves £38,700 in a full year.
S: £38,700

Q paraphrase: how often is the sums expert in
A: *Mr Lune said* that the class had had three teachers in the year, that arithmetic was sound but reasoning was weak, and that a maths adviser was in school each Tuesday until March at a cost of £3,200.
S: each Tuesday until March

Q paraphrase: how many tots are they expecting in the area next year but one, 2020
A: The forecast number of Reception children in the catchment is 52 in 2019, 47 in 2020, 53 in 2021 and 58 in 2022.
S: 47 in 2020

Q paraphrase: how's infant reading doing
A: | Reading, Year 2, expected standard | Skelbeck | 74 | 77 | 76 | 78 | 75 |
S: 76

Q paraphrase: what would families have to fork out so kids still go to the baths
A: | Children leave unable to swim | C | High | Low | Charge parents £3 a lesson | Mr Lune |
S: Charge parents £3 a lesson
