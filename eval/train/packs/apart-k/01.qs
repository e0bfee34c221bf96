Q fact-text: How many paramedics had the ambulance trust taken on since April 2018?
A: Mr Farr said that the trust had recruited 34 paramedics since April 2018 against a plan of 50, and that a further 12 were in training.
S: 34

Q fact-text: paramedic recruitment target figure
A: Mr Farr said that the trust had recruited 34 paramedics since April 2018 against a plan of 50, and that a further 12 were in training.
S: 50

Q fact-text: how long was the average wait for CAMHS treatment at the end of December 2018?
A: At the end of December 2018 the average wait for a first assessment was 7.5 weeks and the average wait for treatment was 18 weeks.
S: 18 weeks

Q fact-text: what was the wait for a first CAMHS assessment twelve months before December 2018
A: A year earlier the corresponding figures were 6 weeks and 13 weeks.
S: 6 weeks

Q fact-text: CAMHS referrals accepted 2017/18
A: Of the referrals received in 2017/18, 2,584 were accepted and the remainder were signposted to other help or returned to the referrer.
S: 2,584

Q fact-text: How many CAMHS referrals came in during 2016/17?
A: In 2017/18 the service received 3,916 referrals, an increase of 22 per cent on the 3,210 received in 2016/17.
S: 3,210

Q fact-text: What extra sum has the CCG put by for the service in 2019/20?
A: The CCG has set aside a further £410,000 for 2019/20, of which £260,000 will pay for seven additional practitioners and £150,000 for a waiting list initiative at weekends.
S: £410,000

Q fact-text: How many Marlpit Lane patients were moved to Castle Green?
A: Its 2,940 patients have been allocated to Priory Street Medical Centre (1,870) and to Castle Green Surgery (1,070) unless they chose otherwise.
S: 1,070

Q fact-text: turnout at second drop-in session Kings Ashby
A: Two drop-in sessions were held, on 9 and 23 January 2019; the first was attended by 140 people and the second by 85.
S: 85

Q fact-text: Which organisation provides specialist CAMHS in Wendmarsh?
A: This report describes the performance of the specialist Child and Adolescent Mental Health Service, which is provided by the Merrow Partnership NHS Trust under a contract that runs until 31 March 2021.
S: the Merrow Partnership NHS Trust

Q fact-table: how many young people were on the Stourford waiting list at 31 December
A: | Stourford | 264 | 247 | 24 | 9.6 | Red |
S: 247

Q fact-table: Stourford CAMHS referrals q3
A: | Stourford | 264 | 247 | 24 | 9.6 | Red |
S: 264

Q fact-table: What is the average number of weeks to CAMHS treatment in Lowfen?
A: | Lowfen | 97 | 88 | 21 | 12.4 | Red |
S: 21

Q fact-table: dna rate upper wend
A: | Upper Wend | 83 | 66 | 17 | 10.2 | Amber |
S: 10.2

Q fact-table: What rating was given to CAMHS in Aldermoor in quarter 3?
A: | Aldermoor | 318 | 201 | 15 | 8.1 | Amber |
S: Amber

Q fact-table: forecast spend on agency psychiatrists this year
A: | Agency psychiatrists | 200 | 285 | 533 | +248 |
S: 533

Q fact-table: How much had been budgeted in 2018/19 for agency psychiatrists?
A: | Agency psychiatrists | 200 | 285 | 533 | +248 |
S: 285

Q fact-table: crisis and out of hours variance 18/19
A: | Crisis and out of hours | 915 | 960 | 1,042 | +82 |
S: +82

Q fact-table: what did the eating disorders element actually cost in 2017/18
A: | Eating disorders | 742 | 760 | 781 | +21 |
S: 742

Q fact-table: By how much is the whole CAMHS budget forecast to be overspent?
A: | Total | 6,550 | 6,840 | 7,008 | +168 |
S: +168

Q fact-table: who is looking into bus options for Priory Street patients?
A: | 18/18 | Bus options for Priory Street patients | H. Lomax (Transport) | 12 Apr 2019 | On track |
S: H. Lomax (Transport)

Q fact-table: Status of the written reply about the Lowfen standby point
A: | 18/15 | Standby point at Lowfen: written reply | D. Farr (Three Vales) | 28 Feb 2019 | Overdue |
S: Overdue

Q fact-table: At which meeting will stroke rehab beds be discussed?
A: | 9 May 2019 | Stroke rehabilitation beds | WHFT |
S: 9 May 2019

Q paraphrase: why do poorly people in lowfen wait so long for 999 to turn up
A: He explained that Lowfen had the longest waits because it had no standby point of its own and was served from Aldermoor, some 19 miles away.
S: it had no standby point of its own and was served from Aldermoor, some 19 miles away

Q paraphrase: how many mums got moved to the big hospital mid-birth?
A: She added that daytime births continued and that 17 women had been transferred in labour to the Aldermoor Royal since the closure began.
S: 17

Q paraphrase: when will you be able to have a baby at Thornbury at night again?
A: Mrs Keverne apologised for that and said that the trust hoped to reopen overnight by 1 May 2019.
S: 1 May 2019

Q paraphrase: what was bugging folk about their new doctors in Kings Ashby
A: Most of those attending were worried about parking at Priory Street and the lack of a direct bus.
S: parking at Priory Street and the lack of a direct bus

Q paraphrase: why did the doctor's on Marlpit Lane shut
A: Marlpit Lane Surgery closed on 28 February 2019 when its single partner retired.
S: its single partner retired

Q paraphrase: whats the county chipping in for looked after kids mental health
A: The County Council contributes £385,000 a year towards the service for children in care, and no change to that contribution is proposed.
A: | Children in care service | 385 | 385 | 385 | 0 |
S: £385,000 a year

Q paraphrase: what would teenagers have liked while stuck in the queue for help?
A: The most frequent suggestion from young people was a text message every month while they waited; parents more often asked for a named contact.
S: a text message every month while they waited

Q paraphrase: how many teens don't bother turning up in the Thornbury area
A: | Thornbury | 151 | 69 | 11 | 6.3 | Green |
S: 6.3

Q paraphrase: how quick do the anorexia lot see the worst ones
A: Eating disorder cases are seen separately by the county-wide team in Aldermoor, which saw 96 per cent of urgent cases within one week.
S: 96 per cent of urgent cases within one week

Q paraphrase: money for extra doctors' rooms on Priory Street
A: Priory Street will receive a one-off payment of £46,000 for two more consulting rooms, which are to be ready in June 2019.
S: £46,000

Q who-said: Who told the committee that Lowfen people had given up dialling 999?
A: Councillor Marchbank said that residents in Lowfen had stopped ringing 999 and were driving relatives to hospital themselves.
S: Councillor Marchbank

Q who-said: which councillor complained about reading of the maternity closure in the paper
A: Councillor Crewdson said that the Committee had learned of the closure from the local newspaper, which was not acceptable.
S: Councillor Crewdson

Q who-said: Who mentioned 63 comments about ambulances?
A: Mrs Ottley said that Healthwatch had received 63 comments about ambulances in the autumn, compared with 38 in the summer.
S: Mrs Ottley

Q decision: What was agreed in January about a Lowfen standby point?
A: RESOLVED: that the trust be asked to open a standby point at Lowfen fire station by September 2019, and that a further report on response times be brought in July 2019.
S: that the trust be asked to open a standby point at Lowfen fire station by September 2019

Q decision: what happened to the proposal to send the Thornbury Lodge closure up to the Secretary of State
A: An amendment by Councillor Quill, to refer the closure to the Secretary of State, was lost by 2 votes to 4.
S: lost by 2 votes to 4

Q decision: outcome of minute 43
A: RESOLVED: that WHFT be reminded of its duty to consult, and that the Chair write to its Chief Executive.
S: that WHFT be reminded of its duty to consult, and that the Chair write to its Chief Executive

Q decision: vote on Councillor Marchbank's motion, please
A: On being put to the vote the motion was carried by 5 votes to 1.
S: carried by 5 votes to 1

Q date: When did Marlpit Lane close its doors?
A: Marlpit Lane Surgery closed on 28 February 2019 when its single partner retired.
S: 28 February 2019

Q date: date overnight closure of Thornbury Lodge began
A: The Chief Nurse of WHFT, Mrs Alison Keverne, said that the unit had been closed overnight since 5 November 2018 because eleven of its twenty-six midwife posts were vacant.
S: 5 November 2018

Q date: when does the CAMHS contract run out?
A: This report describes the performance of the specialist Child and Adolescent Mental Health Service, which is provided by the Merrow Partnership NHS Trust under a contract that runs until 31 March 2021.
S: 31 March 2021

Q reason: Why have CAMHS waits grown, according to the provider?
A: The rise in waiting is attributed by the provider to the loss of two consultant psychiatrists in the spring and to a larger number of referrals from schools, not to any reduction in funding.
S: the loss of two consultant psychiatrists in the spring and to a larger number of referrals from schools

Q reason: why wasn't a village hall branch surgery set up
A: A branch surgery in the village hall was considered and rejected on grounds of cost, which was put at £118,000 a year.
S: on grounds of cost

Q list: Which localities are red for CAMHS?
A: | Stourford | 264 | 247 | 24 | 9.6 | Red |
A: | Lowfen | 97 | 88 | 21 | 12.4 | Red |

Q list: overdue actions on the tracker
A: | 18/15 | Standby point at Lowfen: written reply | D. Farr (Three Vales) | 28 Feb 2019 | Overdue |
A: | 18/17 | Data on transfers in labour | A. Keverne (WHFT) | 28 Feb 2019 | Overdue |

Q list: What is the committee being recommended to do about CAMHS?
A: That the Committee notes the performance of the service.
A: That the CCG be asked to bring Stourford to the 12-week standard by 31 December 2019.
A: That a progress report be received in September 2019.

Q comparison: How does the local CAMHS treatment standard compare with the national average?
A: The referral to treatment (RTT) standard agreed with the provider is 12 weeks, whereas the national average wait reported by the regulator is nine weeks.

Q comparison: were parents or youngsters more likely to say nobody told them how long they'd wait
A: Sixty-eight per cent of parents said that they had not been told how long the wait would be, against 54 per cent of young people.

Q definition: what counts as a DNA?
A: A "did not attend" (DNA) is an appointment which the young person misses without giving at least 24 hours' notice.
S: an appointment which the young person misses without giving at least 24 hours' notice

N unanswerable: How many referrals to CAMHS were turned away in 2016/17?
N unanswerable: what is the average ambulance wait in Lowfen in minutes
N unanswerable: How many births took place at Thornbury Lodge in 2018?
N unanswerable: which councillor voted against the standby point at Lowfen?
N unanswerable: How much would the Lowfen standby point cost to run?
N unanswerable: CAMHS waiting numbers Stourford December 2017
N unanswerable: how many patients asked not to go to Priory Street or Castle Green
N unanswerable: Why is the DNA rate so high in Lowfen?
N unanswerable: When will Castle Green's new reception staff start work?
N unanswerable: How many midwife vacancies are there at the Aldermoor Royal?
N false-premise: Why did the County Council cut its contribution to CAMHS for children in care?
N false-premise: when did councillors vote to refer Thornbury Lodge to the Secretary of State
N false-premise: Which seven Stourford schools will each get their own mental health worker?
N false-premise: What reason did Councillor Pethick give in the debate on the midwife-led unit?
N false-premise: which site has been picked for the new village hall branch surgery in Kings Ashby?
