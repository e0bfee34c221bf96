Q fact-table: Stage 1 complaints waste and recycling this year
A: | Waste and recycling | 602 | 488 | Fewer | 61 | 84 | 31 | 205 |
S: 488

Q fact-table: Stage 1 complaints waste and recycling last year
A: | Waste and recycling | 602 | 488 | Fewer | 61 | 84 | 31 | 205 |
S: 602

Q fact-table: planning and enforcement complaints this year
A: | Planning and enforcement | 97 | 146 | More | 17 | 58 | 54 | 9 |
S: 146

Q fact-table: planning complaints answered in 10 days %
A: | Planning and enforcement | 97 | 146 | More | 17 | 58 | 54 | 9 |
S: 58

Q fact-table: housing repairs complaints upheld %
A: | Housing repairs | 377 | 329 | Fewer | 59 | 71 | 36 | 118 |
S: 59

Q fact-table: housing tenancies complaints upheld %
A: | Housing tenancies | 166 | 190 | More | 26 | 79 | 21 | 33 |
S: 26

Q fact-table: How many housing tenancies complaints were there last year?
A: | Housing tenancies | 166 | 190 | More | 26 | 79 | 21 | 33 |
S: 166

Q fact-table: council tax complaints that went to Stage 2
A: | Council tax | 149 | 170 | More | 41 | 88 | 17 | 12 |
S: 17

Q paraphrase: how many folk wrote in to say thanks to the bin men
A: | Waste and recycling | 602 | 488 | Fewer | 61 | 84 | 31 | 205 |
S: 205

Q fact-table: compliments for parks and cemeteries
A: | Parks and cemeteries | 61 | 83 | More | 36 | 86 | 6 | 152 |
S: 152

Q fact-table: street cleansing complaints this year
A: | Street cleansing | 88 | 71 | Fewer | 55 | 90 | 4 | 96 |
S: 71

Q fact-table: business rates and grants stage 1 this year
A: | Business rates and grants | 15 | 74 | More | 22 | 91 | 9 | 38 |
S: 74

Q paraphrase: moans about potholes and lamp posts this year
A: | Highways and lighting | 171 | 160 | Fewer | 38 | 77 | 22 | 41 |
S: 160

Q paraphrase: how often do they say sorry you're right when someone grumbles about a parking ticket
A: | Parking | 144 | 69 | Fewer | 29 | 93 | 12 | 7 |
S: 29

Q fact-table: building control complaints answered in ten days
A: | Building control | 12 | 11 | Fewer | 27 | 82 | 2 | 14 |
S: 82

Q fact-table: overall share of Stage 1 complaints answered in 10 days
A: | **All** | **2,067** | **1,842** | **Fewer** | **43** | **78** | **221** | **862** |
S: 78

Q list: Which services had more complaints than last year?
A: | Planning and enforcement | 97 | 146 | More | 17 | 58 | 54 | 9 |
A: | Housing tenancies | 166 | 190 | More | 26 | 79 | 21 | 33 |
A: | Council tax | 149 | 170 | More | 41 | 88 | 17 | 12 |
A: | Business rates and grants | 15 | 74 | More | 22 | 91 | 9 | 38 |
A: | Parks and cemeteries | 61 | 83 | More | 36 | 86 | 6 | 152 |

Q comparison: which service sent the most complaints on to the second stage
A: | Planning and enforcement | 97 | 146 | More | 17 | 58 | 54 | 9 |
S: Planning and enforcement

Q fact-text: total Stage 1 complaints 2020/21
A: 7.2 There were 1,842 Stage 1 complaints in 2020/21, against 2,067 in 2019/20, and 221 went on to Stage 2, against 198.
A: | **All** | **2,067** | **1,842** | **Fewer** | **43** | **78** | **221** | **862** |
S: 1,842

Q fact-text: How many complaints reached Stage 2 in 2019/20?
A: 7.2 There were 1,842 Stage 1 complaints in 2020/21, against 2,067 in 2019/20, and 221 went on to Stage 2, against 198.
S: 198

Q fact-text: percentage upheld at Stage 2
A: The Council upheld, in whole or in part, 43% at Stage 1 and 31% at Stage 2.
S: 31%

Q reason: Why did planning complaints grow?
A: 7.3 Complaints of planning grew because of the Harbour Parade flats (51 of the 146), and were late as two of the three enforcement officers were lent to the Covid-19 team until 31 October 2020.
S: the Harbour Parade flats (51 of the 146)

Q reason: why were planning complaints answered late
A: 7.3 Complaints of planning grew because of the Harbour Parade flats (51 of the 146), and were late as two of the three enforcement officers were lent to the Covid-19 team until 31 October 2020.
S: two of the three enforcement officers were lent to the Covid-19 team until 31 October 2020

Q reason: how come hardly anyone complained about libraries
A: Libraries and leisure centres were shut for eight months, which is why complaints of them fell.
S: shut for eight months

Q paraphrase: how long have they got to answer me first time round
A: Stage 1 is answered by the service within 10 working days and Stage 2 by the Complaints Team within 25.
S: 10 working days

Q fact-text: time limit for Stage 2 answers
A: Stage 1 is answered by the service within 10 working days and Stage 2 by the Complaints Team within 25.
S: 25

Q definition: When is a compliment counted?
A: A *compliment* is counted only if it is written.
S: only if it is written

Q fact-table: adult care complaints number 2020/21
A: | Adult care complaints, number | 118 | 131 | 97 | – |
S: 97

Q fact-table: adult care complaints answered in 20 days 2020/21
A: | Adult care complaints, answered in 20 days, % | 74 | 69 | 63 | 80 |
S: 63

Q fact-table: adult care complaints upheld 2019/20 %
A: | Adult care complaints, upheld, % | 40 | 46 | 51 | – |
S: 46

Q fact-table: adult care compliments 2018/19
A: | Adult care compliments | 204 | 188 | 260 | – |
S: 204

Q fact-table: children's care Stage 1 complaints number 2020/21
A: | Children's care complaints, Stage 1, number | 89 | 84 | 92 | – |
S: 92

Q fact-table: children's care Stage 2 complaints number 2020/21
A: | Children's care complaints, Stage 2, number | 7 | 11 | 14 | – |
S: 14

Q fact-table: target for children's Stage 1 complaints answered in 10 days
A: | Children's care complaints, Stage 1, answered in 10 days, % | 48 | 55 | 50 | 70 |
S: 70

Q fact-table: children's care Stage 2 answered in 65 days 2020/21
A: | Children's care complaints, Stage 2, answered in 65 days, % | 43 | 27 | 29 | 60 |
S: 29

Q paraphrase: how many kids complained for themselves about social services, last year of the table
A: | Children's care complaints made by a young person | 12 | 9 | 16 | – |
S: 16

Q fact-table: cost of independent investigators 2020/21
A: | Cost of independent investigators, £ | 21,400 | 33,150 | 44,720 | 30,000 |
S: 44,720

Q fact-table: cost of independent investigators target
A: | Cost of independent investigators, £ | 21,400 | 33,150 | 44,720 | 30,000 |
S: 30,000

Q fact-text: average cost of one stage 2 investigator
A: 7.4 An independent investigator at Stage 2 costs £3,194 on average.
S: £3,194

Q paraphrase: what were most of the second-stage kids' social work gripes about
A: Nine of the fourteen Stage 2 cases were about contact between parents and children when contact was by video only.
S: contact between parents and children when contact was by video only

Q fact-table: LGSCO complaints received 2020/21
A: | 2020/21 | LGSCO | 71 | 24 | 18 | 75 | 67 | 13,480 |
S: 71

Q fact-table: LGSCO uphold rate 2020/21
A: | 2020/21 | LGSCO | 71 | 24 | 18 | 75 | 67 | 13,480 |
S: 75

Q fact-table: Housing Ombudsman uphold rate 2020/21
A: | 2020/21 | Housing | 28 | 9 | 5 | 56 | n/a | 2,300 |
S: 56

Q fact-table: Housing Ombudsman cases received in 2019/20
A: | 2019/20 | Housing | 19 | 6 | 4 | 67 | n/a | 1,450 |
S: 19

Q fact-table: similar councils' uphold rate 2018/19
A: | 2018/19 | LGSCO | 95 | 27 | 15 | 56 | 56 | 5,900 |
S: 56

Q fact-table: LGSCO investigated 2019/20
A: | 2019/20 | LGSCO | 101 | 30 | 19 | 63 | 59 | 7,125 |
S: 30

Q paraphrase: how much were we made to hand over by the main ombudsman in the latest year
A: | 2020/21 | LGSCO | 71 | 24 | 18 | 75 | 67 | 13,480 |
S: 13,480

Q fact-table: payments ordered by Housing Ombudsman 2018/19
A: | 2018/19 | Housing | 17 | 5 | 2 | 40 | n/a | 600 |
S: 600

Q fact-table: LGSCO upheld number 2017/18
A: | 2017/18 | LGSCO | 88 | 22 | 11 | 50 | 54 | 3,250 |
S: 11

Q paraphrase: did the tenants' watchdog find against us more than half the time in the newest year
A: | 2020/21 | Housing | 28 | 9 | 5 | 56 | n/a | 2,300 |
S: 56

Q comparison: How does the LGSCO uphold rate for 2020/21 compare with similar councils?
A: | 2020/21 | LGSCO | 71 | 24 | 18 | 75 | 67 | 13,480 |
S: 67

Q fact-text: of the LGSCO cases upheld how many were about adult care
A: Of the 18 upheld in 2020/21 seven were about adult care, five about education and children, three about planning, two about housing and one about council tax.
S: seven

Q fact-text: How many upheld cases concerned planning?
A: Of the 18 upheld in 2020/21 seven were about adult care, five about education and children, three about planning, two about housing and one about council tax.
S: three

Q fact-text: share of remedies carried out on time
A: The Council carried out every remedy, but only 83% of them in the time agreed, against 99% in similar councils.
S: 83%

Q comparison: how do we compare with similar councils for doing remedies in time
A: The Council carried out every remedy, but only 83% of them in the time agreed, against 99% in similar councils.
S: against 99% in similar councils

Q date: when did the Ombudsman take no new complaints
A: 7.5 The LGSCO took no new complaints from 26 March to 29 June 2020.
S: from 26 March to 29 June 2020

Q fact-table: what went wrong in the case of Mr K
A: | Mr K | Adult care charges | Charged for care that he had not had | £4,318 refund and £500 | 30/06/2021 | 18/06/2021 |
S: Charged for care that he had not had

Q fact-table: what went wrong for Mrs K
A: | Mrs K | Council tax | Bailiffs sent after she had paid | £200 and apology | 31/12/2020 | 14/01/2021 |
S: Bailiffs sent after she had paid

Q fact-table: remedy agreed Ms B
A: | Ms B | Special educational needs | Plan 31 weeks late | £1,550 and apology | 28/02/2021 | 26/02/2021 |
S: £1,550 and apology

Q fact-table: date remedy done Ms D
A: | Ms D | Special educational needs | No speech therapy for two terms | £900 and catch-up sessions | 30/04/2021 | 11/06/2021 |
S: 11/06/2021

Q fact-table: remedy due date for Mr W's school transport appeal
A: | Mr W | School transport | Appeal not heard | New appeal within 20 days | 30/11/2020 | 03/12/2020 |
S: 30/11/2020

Q paraphrase: how much did the woman stuck in a b&b get
A: | Ms T | Homelessness | Eleven weeks in bed and breakfast | £1,100 | 31/03/2021 | 30/03/2021 |
S: £1,100

Q paraphrase: what did they pay the couple whose neighbour wasn't even to blame
A: | Mr and Mrs J | Planning enforcement | Wrong neighbour blamed | £300 and corrected file | 15/01/2021 | 15/01/2021 |
S: £300 and corrected file

Q fact-table: How late was Ms B's plan?
A: | Ms B | Special educational needs | Plan 31 weeks late | £1,550 and apology | 28/02/2021 | 26/02/2021 |
S: 31 weeks late

Q list: Which example remedies were done after they were due?
A: | Mrs K | Council tax | Bailiffs sent after she had paid | £200 and apology | 31/12/2020 | 14/01/2021 |
A: | Ms D | Special educational needs | No speech therapy for two terms | £900 and catch-up sessions | 30/04/2021 | 11/06/2021 |
A: | Mr W | School transport | Appeal not heard | New appeal within 20 days | 30/11/2020 | 03/12/2020 |

Q fact-table: Mr F planning enforcement what went wrong
A: | Mr F | Planning enforcement | No visit for nine months | £250 and apology | 31/10/2020 | 30/10/2020 |
S: No visit for nine months

Q fact-text: payments ordered by both Ombudsmen together
A: 7.6 **Financial implications.** Payments ordered by both Ombudsmen came to £15,780, and payments made at Stages 1 and 2 to £22,940.
S: £15,780

Q fact-text: payments made at Stages 1 and 2
A: 7.6 **Financial implications.** Payments ordered by both Ombudsmen came to £15,780, and payments made at Stages 1 and 2 to £22,940.
S: £22,940

Q fact-text: complaints team budget
A: The Complaints Team costs £318,000 (budget £325,000).
S: £325,000

Q paraphrase: what share of grumblers are pensioners or nearly
A: **7.7 Equalities.** Of those who gave their age 41% were 60 or over.
S: 41%

Q fact-table: satisfaction with ease of complaining, disabled
A: | Ease of complaining | 74 | 66 | 58 | 80 | 63 | 69 | 61 |
S: 58

Q fact-table: satisfied with being kept informed all 2019
A: | Being kept informed | 49 | 35 | 38 | 43 | 41 | 41 | 44 |
S: 44

Q fact-table: speed of the answer satisfaction all 2021
A: | Speed of the answer | 55 | 47 | 44 | 52 | 51 | 50 | 53 |
S: 50

Q fact-table: fairness of the outcome, complaints not upheld
A: | Fairness of the outcome | 68 | 14 | 33 | 38 | 36 | 36 | 37 |
S: 14

Q fact-table: fairness of outcome among those upheld
A: | Fairness of the outcome | 68 | 14 | 33 | 38 | 36 | 36 | 37 |
S: 68

Q fact-table: under 35 clearness of the answer
A: | Clearness of the answer | 70 | 41 | 50 | 57 | 52 | 53 | 52 |
S: 57

Q paraphrase: do over sixties find the staff rude or nice
A: | Politeness of staff | 88 | 79 | 81 | 82 | 86 | 83 | 82 |
S: 86

Q paraphrase: do people reckon moaning makes any difference
A: | Believe that something has changed | 39 | 8 | 19 | 24 | 20 | 21 | 18 |
S: 21

Q fact-table: would complain again all 2021
A: | Would complain again if need be | 71 | 45 | 49 | 63 | 54 | 55 | 58 |
S: 55

Q fact-table: assisted collections tablets position
A: | Waste | Assisted collections missed | Mark assisted homes on crews' tablets | Nasreen Vohra | 31/07/2021 | Live in 11 of 14 rounds | Amber |
S: Live in 11 of 14 rounds

Q fact-table: bins not returned to boundary RAG
A: | Waste | Bins not returned to the boundary | Photograph by crew at each complaint | Nasreen Vohra | 31/08/2021 | Union has objected | Red |
S: Red

Q paraphrase: who's got a beef with crews taking photos
A: | Waste | Bins not returned to the boundary | Photograph by crew at each complaint | Nasreen Vohra | 31/08/2021 | Union has objected | Red |
S: Union has objected

Q date: fourth enforcement officer starts
A: | Planning | Enforcement visits late | Fourth enforcement officer | Hal Redfearn | 01/10/2021 | Starts 27 September | Green |
S: 27 September

Q fact-table: enforcement letters rewritten so far
A: | Planning | Enforcement letters unclear | Rewrite of 16 letters | Hal Redfearn | 31/12/2021 | Nine done | Green |
S: Nine done

Q fact-table: Missed repair visits before and after the text message
A: | Housing repairs | Missed appointments | Text on the day before | Corinne Appleyard | 30/06/2021 | Live; missed visits down from 9% to 6% | Green |
S: down from 9% to 6%

Q fact-table: who is responsible for leaks from flat above
A: | Housing repairs | Leaks from flat above | Access by court order in 14 days | Corinne Appleyard | 30/11/2021 | Legal advice awaited | Amber |
S: Corinne Appleyard

Q fact-table: old adult care cases still needing an estimate
A: | Adult care | Charges without notice | Written estimate before care begins | Simon Achebe | 30/09/2021 | In use for new cases; 340 old cases to do | Amber |
S: 340 old cases to do

Q fact-table: investigators appointed for Stage 2 children's care
A: | Children's care | Stage 2 too slow | Pool of six investigators | Bridie Fallon | 31/05/2021 | Three appointed | Red |
S: Three appointed

Q fact-table: council tax bailiffs action
A: | Council tax | Bailiffs sent in error | Hold of five days after any payment | Ian Moxon | 30/04/2021 | In force | Green |
S: Hold of five days after any payment

Q date: target date for the pool of six investigators
A: | Children's care | Stage 2 too slow | Pool of six investigators | Bridie Fallon | 31/05/2021 | Three appointed | Red |
S: 31/05/2021

Q list: Which actions in the learning log are red?
A: | Waste | Bins not returned to the boundary | Photograph by crew at each complaint | Nasreen Vohra | 31/08/2021 | Union has objected | Red |
A: | Children's care | Stage 2 too slow | Pool of six investigators | Bridie Fallon | 31/05/2021 | Three appointed | Red |

Q paraphrase: which boss has to come and explain herself in november
A: 8.1 The Committee may call any officer whose action is red to its next meeting; Nasreen Vohra will attend on 24 November.
S: Nasreen Vohra

Q fact-text: complaints about members in 2020/21
A: Code of Conduct complaints.** The Monitoring Officer, Louise Tranter, reported that 19 complaints about members had been received in 2020/21, eleven of them about parish councillors in Netherclough.
S: 19

Q fact-text: code of conduct breaches found in 2019/20
A: In 2019/20 there had been 26 complaints, six investigations and two breaches.
S: two

Q fact-text: How many were about Netherclough parish councillors?
A: Code of Conduct complaints.** The Monitoring Officer, Louise Tranter, reported that 19 complaints about members had been received in 2020/21, eleven of them about parish councillors in Netherclough.
S: eleven

Q decision: What time for appeal was approved in the persistent complainants policy?
A: **RESOLVED:** that the policy be approved with Councillor Leith's changes, the time for appeal to be 20 working days, and be reviewed in July 2023.
S: 20 working days

Q who-said: who wanted a director to decide on persistent complainers
A: Councillor Leith said that it should be by a director after advice from the Complaints Manager, and with a right of appeal to the Chief Executive within 15 working days.
S: Councillor Leith

Q who-said: who suggested 20 working days
A: Mr Pryor suggested 20 working days.
S: Mr Pryor

Q decision: vote on the Ombudsman's report about Mr K
A: **RESOLVED** by 4 votes to none, Councillor Ogden abstaining: that the report be accepted and laid before Council on 29 September.
S: 4 votes to none, Councillor Ogden abstaining

Q fact-text: adult care files found wrong
A: Councillor Sutcliffe asked whether others had been charged wrongly; Mr Achebe said that 212 files had been checked, 27 found wrong and £31,650 refunded.
S: 27

Q fact-text: how much was refunded to others charged wrongly
A: Councillor Sutcliffe asked whether others had been charged wrongly; Mr Achebe said that 212 files had been checked, 27 found wrong and £31,650 refunded.
S: £31,650

Q paraphrase: did anyone say sorry to the old chap's relatives
A: The Director of Adults, Simon Achebe, apologised to Mr K's family and said that £4,318 had been refunded and £500 paid for distress.
S: The Director of Adults, Simon Achebe, apologised to Mr K's family

Q date: dates of the bin strike
A: Bin strike.** Councillor Darr asked how complaints had been counted in the strike of 8 to 26 February 2021.
S: 8 to 26 February 2021

Q fact-text: bin strike calls logged as complaints
A: The Complaints Manager, Bridie Fallon, said that 1,106 calls about missed bins had been logged as service requests and 64 as complaints.
S: 64

Q decision: what target is proposed for remedies on time in 2021/22
A: 9. The Committee is recommended (i) to note the annual figures; (ii) to set a target that 90% of Ombudsman remedies be done on time in 2021/22 and 95% in 2022/23; (iii) to ask Cabinet to shorten Stage 2 from 25 to 20 working days from 1 April 2022; and (iv) to receive a six-month report on 26 January 2022.
S: 90%

Q decision: proposed Stage 2 time limit from April 2022
A: 9. The Committee is recommended (i) to note the annual figures; (ii) to set a target that 90% of Ombudsman remedies be done on time in 2021/22 and 95% in 2022/23; (iii) to ask Cabinet to shorten Stage 2 from 25 to 20 working days from 1 April 2022; and (iv) to receive a six-month report on 26 January 2022.
S: 20 working days

Q date: six-month complaints report date
A: 9. The Committee is recommended (i) to note the annual figures; (ii) to set a target that 90% of Ombudsman remedies be done on time in 2021/22 and 95% in 2022/23; (iii) to ask Cabinet to shorten Stage 2 from 25 to 20 working days from 1 April 2022; and (iv) to receive a six-month report on 26 January 2022.
S: 26 January 2022

N unanswerable: Which councillor was found in breach of the code?

N unanswerable: How many compliments were received about waste last year?

N unanswerable: How much was paid to Ms D for school transport?

N unanswerable: LGSCO complaints received 2016/17

N unanswerable: What reason did Councillor Ogden give for abstaining?

N unanswerable: planning complaints about Harbour Parade that were upheld

N unanswerable: How many complainants under 35 are disabled?

N unanswerable: average cost of answering a stage 1 complaint

N unanswerable: who are the three investigators appointed

N unanswerable: How many bins were missed during the strike?

N unanswerable: uphold rate of similar councils for the Housing Ombudsman in 2015/16

N false-premise: Why did complaints about waste rise this year?

N false-premise: Why did the Council refuse to carry out some Ombudsman remedies?

N false-premise: when did Cabinet cut Stage 2 to 20 working days

N false-premise: why did Councillor Leith vote against the persistent complainants policy

Q paraphrase: how many complaints about shoddy fixing jobs on council houses this year
A: | Housing repairs | 377 | 329 | Fewer | 59 | 71 | 36 | 118 |
S: 329

Q paraphrase: are they getting quicker at dealing with grown-ups' care grumbles
A: | Adult care complaints, answered in 20 days, % | 74 | 69 | 63 | 80 |
S: 63

Q paraphrase: what did that bloke get whose planning gripe nobody came out for
A: | Mr F | Planning enforcement | No visit for nine months | £250 and apology | 31/10/2020 | 30/10/2020 |
S: £250 and apology

Q paraphrase: did people who lost think they'd been treated fairly
A: | Fairness of the outcome | 68 | 14 | 33 | 38 | 36 | 36 | 37 |
S: 14

Q paraphrase: how easy do the under 35s find it to moan
A: | Ease of complaining | 74 | 66 | 58 | 80 | 63 | 69 | 61 |
S: 80

Q paraphrase: how many pats on the back did planning get
A: | Planning and enforcement | 97 | 146 | More | 17 | 58 | 54 | 9 |
S: 9

Q paraphrase: are bailiffs still turning up after folk have paid
A: | Council tax | Bailiffs sent in error | Hold of five days after any payment | Ian Moxon | 30/04/2021 | In force | Green |
S: In force

Q paraphrase: what's holding up the leaks through the ceiling fix
A: | Housing repairs | Leaks from flat above | Access by court order in 14 days | Corinne Appleyard | 30/11/2021 | Legal advice awaited | Amber |
S: Legal advice awaited
