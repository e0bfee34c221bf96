Q fact-text: What did the provisional figures say about Key Stage 2 RWM in 2019?
A: At Key Stage 2, 61% of pupils had reached the expected standard in reading, writing and mathematics (RWM), while the national figure was 65%; in 2018 the city had stood at 59% and in 2017 at 54%.
A: | City | 63 | 54 | 59 | 61 | 62 | 50 | 65 |
S: 61%

Q fact-text: KS2 RWM validated 2019 city
A: 1.2 At Key Stage 2, 62% of pupils reached the expected standard in RWM; 8% reached the higher standard (national 11%).
A: | City | 63 | 54 | 59 | 61 | 62 | 50 | 65 |
S: 62%

Q fact-text: national KS2 expected standard as given in October
A: At Key Stage 2, 61% of pupils had reached the expected standard in reading, writing and mathematics (RWM), while the national figure was 65%; in 2018 the city had stood at 59% and in 2017 at 54%.
S: 65%

Q fact-text: city figure for RWM at key stage 2 in 2017
A: At Key Stage 2, 61% of pupils had reached the expected standard in reading, writing and mathematics (RWM), while the national figure was 65%; in 2018 the city had stood at 59% and in 2017 at 54%.
A: | City | 63 | 54 | 59 | 61 | 62 | 50 | 65 |
S: 54%

Q paraphrase: how many 11 yr olds are good enough at the 3 Rs, the final number for last summer
A: 1.2 At Key Stage 2, 62% of pupils reached the expected standard in RWM; 8% reached the higher standard (national 11%).
S: 62%

Q fact-text: provisional attainment 8
A: The average Attainment 8 score at GCSE was 42.6, and 36% of pupils had gained grade 5 or above in English and mathematics.
S: 42.6

Q fact-text: What is the revised Attainment 8 score for 2019?
A: 1.3 At GCSE the revised average Attainment 8 score was 42.9 (national 46.7; 2018, 42.1), and Progress 8 was -0.28, compared with -0.35 in 2018.
S: 42.9

Q fact-text: attainment 8 city 2018
A: 1.3 At GCSE the revised average Attainment 8 score was 42.9 (national 46.7; 2018, 42.1), and Progress 8 was -0.28, compared with -0.35 in 2018.
S: 42.1

Q comparison: Was Progress 8 better or worse in 2019 than in 2018 for the city?
A: 1.3 At GCSE the revised average Attainment 8 score was 42.9 (national 46.7; 2018, 42.1), and Progress 8 was -0.28, compared with -0.35 in 2018.
S: -0.28, compared with -0.35 in 2018

Q definition: What does Progress 8 measure?
A: "Progress 8" measures how far pupils advance from the end of primary school in eight subjects, set against pupils with the same starting point; nought is the national average.
S: how far pupils advance from the end of primary school in eight subjects, set against pupils with the same starting point

Q fact-text: grade 5+ english and maths revised percentage
A: 1.4 The proportion of pupils gaining grade 5 or above in English and mathematics was 36.5%, and grade 4 or above, 57.8%.
S: 36.5%

Q fact-text: provisional share with grade 5 or above in English and maths
A: The average Attainment 8 score at GCSE was 42.6, and 36% of pupils had gained grade 5 or above in English and mathematics.
S: 36%

Q fact-text: How many looked-after children got grade 4 or above in both subjects?
A: For children looked after by the Council the corresponding figures were 8% and 21%, representing three and eight out of 38 children.
S: eight out of 38

Q paraphrase: how did kids in care get on with their strong passes at 16
A: For children looked after by the Council the corresponding figures were 8% and 21%, representing three and eight out of 38 children.
S: 8%

Q reason: Why would the October figures change?
A: He stressed that these would change when remarks and the removal of pupils newly arrived from abroad had been taken into account.
S: when remarks and the removal of pupils newly arrived from abroad had been taken into account

Q fact-text: disadvantaged boys reaching expected standard RWM
A: **EP32** Cllr Quayle asked what was being done for disadvantaged boys, of whom only 43% had reached the expected standard in RWM.
S: 43%

Q who-said: who asked about poor lads' results
A: **EP32** Cllr Quayle asked what was being done for disadvantaged boys, of whom only 43% had reached the expected standard in RWM.
S: Cllr Quayle

Q fact-text: How many schools were in Reading Mile in October?
A: Dr Halloran replied that 22 schools had joined the "Reading Mile" project, at a cost to each of £1,500, and that the regional charity paid the like amount.
S: 22

Q fact-table: reading mile schools january 2020
A: | SI1 | Raise reading in KS1 | Reading Mile in 40 schools | Simon Pugh | July 2020 | 27 schools joined |
S: 27 schools joined

Q fact-text: What does each school pay for the Reading Mile?
A: Dr Halloran replied that 22 schools had joined the "Reading Mile" project, at a cost to each of £1,500, and that the regional charity paid the like amount.
S: £1,500

Q paraphrase: who else puts money into the reading project
A: Dr Halloran replied that 22 schools had joined the "Reading Mile" project, at a cost to each of £1,500, and that the regional charity paid the like amount.
S: the regional charity paid the like amount

Q who-said: Who called Kingsmead's score disgraceful?
A: **EP33** Cllr Wetherill remarked that Kingsmead Academy's Progress 8 score of -0.71 was a disgrace.
S: Cllr Wetherill

Q fact-text: kingsmead progress 8 quoted in october
A: **EP33** Cllr Wetherill remarked that Kingsmead Academy's Progress 8 score of -0.71 was a disgrace.
S: -0.71

Q fact-table: Kingsmead Academy revised Progress 8 2019
A: | Kingsmead Academy | Beacon Trust | 33.8 | -0.64 | -0.69 | 19% | 24% | Inadequate 2019 |
S: -0.69

Q decision: What did the Chair rule about naming schools?
A: The Chair ruled that individual schools should be discussed only where their governors had been invited.
S: individual schools should be discussed only where their governors had been invited

Q decision: How was the vote on setting up the reading group?
A: **EP34 Agreed:** to invite the chief executive of the Beacon Learning Trust to the January meeting; to receive validated results then; and to set up a task and finish group on reading at age seven (proposed by Cllr Tice; 6 for, none against).
S: 6 for, none against

Q decision: Whom did the Panel agree to invite in January?
A: **EP34 Agreed:** to invite the chief executive of the Beacon Learning Trust to the January meeting; to receive validated results then; and to set up a task and finish group on reading at age seven (proposed by Cllr Tice; 6 for, none against).
S: the chief executive of the Beacon Learning Trust

Q fact-text: permanent exclusions 2018/19
A: Permanent exclusions in 2018/19 numbered 68 (secondary 59, primary nine), compared with 81 in 2017/18 (secondary 74, primary seven).
S: 68

Q fact-text: How many primary pupils were permanently excluded in 2017/18?
A: Permanent exclusions in 2018/19 numbered 68 (secondary 59, primary nine), compared with 81 in 2017/18 (secondary 74, primary seven).
S: seven

Q paraphrase: how many big school kids were kicked out for good last year (18/19)
A: Permanent exclusions in 2018/19 numbered 68 (secondary 59, primary nine), compared with 81 in 2017/18 (secondary 74, primary seven).
S: secondary 59

Q comparison: did fixed-term exclusions rise or fall?
A: Fixed-term exclusions had, however, risen from 2,204 to 2,391.
S: risen from 2,204 to 2,391

Q fact-text: permanent exclusions from Kingsmead and Hollin combined
A: Kingsmead Academy and Hollin High together accounted for 31 of the 68.
S: 31 of the 68

Q decision: What became of Cllr Brand's motion to write to the Secretary of State?
A: Cllr Brand moved that the Secretary of State be written to concerning the Beacon Learning Trust; the motion failed for want of a seconder.
S: the motion failed for want of a seconder

Q fact-text: overall absence aldermere 2018/19
A: Overall absence in 2018/19 was 5.2%, the national figure being 4.7%, and persistent absence – that is, missing 10% or more of possible sessions – was 13.4%.
S: 5.2%

Q fact-text: national absence rate
A: Overall absence in 2018/19 was 5.2%, the national figure being 4.7%, and persistent absence – that is, missing 10% or more of possible sessions – was 13.4%.
S: 4.7%

Q fact-text: Persistent absence the year before last (2017/18)
A: In 2017/18 persistent absence had been 14.1%.
S: 14.1%

Q definition: when is a pupil counted as persistently absent
A: Overall absence in 2018/19 was 5.2%, the national figure being 4.7%, and persistent absence – that is, missing 10% or more of possible sessions – was 13.4%.
S: missing 10% or more of possible sessions

Q paraphrase: how many fines for bunking off were handed out
A: Mr Okonjo asked how many penalty notices were issued; the answer was 1,846, of which 1,203 were paid within 21 days.
S: 1,846

Q fact-text: penalty notices paid within 21 days
A: Mr Okonjo asked how many penalty notices were issued; the answer was 1,846, of which 1,203 were paid within 21 days.
S: 1,203

Q who-said: Who asked about penalty notices?
A: Mr Okonjo asked how many penalty notices were issued; the answer was 1,846, of which 1,203 were paid within 21 days.
S: Mr Okonjo

Q list: Who are the members of the reading task and finish group?
A: It was agreed that the group comprise Cllrs Tice, Brand and Wetherill and Mr Okonjo, with Cllr Tice to lead.
S: Cllrs Tice, Brand and Wetherill and Mr Okonjo

Q date: When did officers first suggest the reading group should report?
A: Officers' suggestion of a report in June 2020 was thought too late and April was substituted.
S: June 2020

Q date: When must the Reading at Age Seven group report?
A: *Report:* 30 April 2020.
A: | 30 April 2020 | Reading at age seven | Cllr Tice | Special meeting |
S: 30 April 2020

Q reason: why was june not accepted for the reading report?
A: Officers' suggestion of a report in June 2020 was thought too late and April was substituted.
S: was thought too late

Q fact-text: When did the Beacon boss offer to come?
A: The Panel heard that the chief executive, Ms Corinna Vail, had declined to attend in January but had offered 2 April 2020.
S: 2 April 2020

Q who-said: who turned down the invitation to the january meeting
A: The Panel heard that the chief executive, Ms Corinna Vail, had declined to attend in January but had offered 2 April 2020.
S: Ms Corinna Vail

Q date: When will final GCSE results come out?
A: 1.1 The validated results were released on 13 December 2019 (Key Stage 2) and are to be released on 6 February 2020 (GCSE).
S: 6 February 2020

Q date: KS2 validated results release date
A: 1.1 The validated results were released on 13 December 2019 (Key Stage 2) and are to be released on 6 February 2020 (GCSE).
S: 13 December 2019

Q fact-text: higher standard RWM city
A: 1.2 At Key Stage 2, 62% of pupils reached the expected standard in RWM; 8% reached the higher standard (national 11%).
S: 8%

Q fact-text: What percentage reached the standard in maths at the end of primary?
A: In reading alone the figure was 69%, in writing 75% and in mathematics 77%.
S: 77%

Q paraphrase: whats the share who can write properly at 11
A: In reading alone the figure was 69%, in writing 75% and in mathematics 77%.
S: in writing 75%

Q fact-text: How wide was the disadvantage gap in 2017?
A: Of disadvantaged pupils 50% reached the expected standard in RWM, against 69% of others; the gap of 19 percentage points was 22 in 2018 and 23 in 2017.
S: 23 in 2017

Q paraphrase: how far behind are the poorer children now at key stage 2
A: Of disadvantaged pupils 50% reached the expected standard in RWM, against 69% of others; the gap of 19 percentage points was 22 in 2018 and 23 in 2017.
S: 19 percentage points

Q fact-text: phonics pass rate
A: 1.5 Phonics: 79% of six-year-olds met the standard, unchanged from 2018, when the national figure was 82%.
S: 79%

Q fact-text: national phonics figure in 2018
A: 1.5 Phonics: 79% of six-year-olds met the standard, unchanged from 2018, when the national figure was 82%.
S: 82%

Q fact-text: share of secondary pupils at good or outstanding schools end of 2019
A: 1.6 On 31 December 2019, 81% of pupils in Aldermere attended a school judged good or outstanding: 86% of primary pupils and 72% of secondary pupils.
S: 72%

Q fact-text: What was the primary share in good or better schools a year earlier?
A: A year before, the figures were 83% and 66% respectively.
S: 83%

Q paraphrase: how many schools have flunked inspection so badly they're in special measures
A: Four schools stand in special measures, three of them academies.
S: Four schools

Q reason: To what do headteachers put down the better Key Stage 2 results?
A: 1.7 Headteachers ascribe the gain at Key Stage 2 chiefly to shared marking between schools and to the mathematics hub.
S: shared marking between schools and to the mathematics hub

Q reason: why isn't the Principal Adviser convinced about the improvement
A: The Principal Adviser himself is more cautious and points out that the 2019 cohort had been the strongest on entry for five years.
S: the 2019 cohort had been the strongest on entry for five years

Q fact-text: monitoring and brokering grant 2019/20
A: 1.8 The School Improvement Monitoring and Brokering Grant is £286,000 in 2019/20 and is guaranteed only until August 2020.
S: £286,000

Q fact-text: de-delegated sum in the previous year
A: The Council has de-delegated a further £175,000 from maintained schools, against £204,000 in the previous year, because eleven schools have since become academies.
S: £204,000

Q reason: Why has the money de-delegated from maintained schools dropped?
A: The Council has de-delegated a further £175,000 from maintained schools, against £204,000 in the previous year, because eleven schools have since become academies.
S: because eleven schools have since become academies

Q decision: How much did the Schools Forum approve for 2020/21?
A: The Schools Forum on 14 January rejected a request for £225,000 in 2020/21 and approved £160,000 by 11 votes to 7.
S: approved £160,000 by 11 votes to 7

Q fact-text: amount requested from schools forum 20/21
A: The Schools Forum on 14 January rejected a request for £225,000 in 2020/21 and approved £160,000 by 11 votes to 7.
S: £225,000

Q paraphrase: can the council tell off an academy officially
A: 1.9 The Council may issue a warning notice to a maintained school but not to an academy, in respect of which it can only raise its concern with the Regional Schools Commissioner.
S: it can only raise its concern with the Regional Schools Commissioner

Q fact-text: warning notices 2019
A: Two warning notices were issued in 2019.
S: Two

Q fact-table: Hollin planning area 2019 provisional RWM
A: | Hollin | 11 | 49 | 55 | 57 | 57 | 46 | 62 |
S: 57

Q fact-table: What was Sallowfield's KS2 figure in 2018?
A: | Sallowfield | 7 | 56 | 60 | 58 | 58 | 44 | 64 |
S: 60

Q fact-table: target 2020 for Priory planning area
A: | Priory | 10 | 63 | 66 | 67 | 69 | 57 | 70 |
S: 70

Q fact-table: How many primary schools are there in Northgate planning area?
A: | Northgate | 12 | 58 | 62 | 63 | 64 | 53 | 67 |
S: 12

Q fact-table: castle & quays disadvantaged pupils 2019
A: | Castle and Quays | 9 | 47 | 52 | 54 | 56 | 48 | 60 |
S: 48

Q paraphrase: which bit of the city is best at the 3Rs
A: | Wold Side | 6 | 67 | 72 | 74 | 75 | 59 | 76 |
S: Wold Side

Q list: In which areas did the validated KS2 figure turn out no different from the provisional one?
A: | Hollin | 11 | 49 | 55 | 57 | 57 | 46 | 62 |
A: | Sallowfield | 7 | 56 | 60 | 58 | 58 | 44 | 64 |

Q comparison: who did better on validated key stage 2, Kingsmead or Hollin area
A: | Kingsmead | 8 | 44 | 50 | 55 | 56 | 47 | 60 |
A: | Hollin | 11 | 49 | 55 | 57 | 57 | 46 | 62 |
S: 57

Q fact-table: attainment 8 at st oswins
A: | St Oswin's RC | Maintained | 46.0 | -0.08 | +0.02 | 43% | 11% | Good 2017 |
S: 46.0

Q fact-table: Quayside UTC persistent absence
A: | Quayside UTC | Academy | 36.9 | -0.83 | -0.74 | 22% | 21% | Inadequate 2018 |
S: 21%

Q fact-table: What was Northgate Academy's Progress 8 in 2018?
A: | Northgate Academy | Beacon Trust | 41.7 | -0.40 | -0.33 | 33% | 15% | Requires improvement 2019 |
S: -0.40

Q fact-table: Priory School grade 5+ English and maths
A: | Priory School | Academy | 52.4 | +0.21 | +0.26 | 58% | 8% | Outstanding 2013 |
S: 58%

Q fact-table: When was Priory School last inspected and what was the outcome?
A: | Priory School | Academy | 52.4 | +0.21 | +0.26 | 58% | 8% | Outstanding 2013 |
S: Outstanding 2013

Q list: Which secondary schools are rated inadequate?
A: | Kingsmead Academy | Beacon Trust | 33.8 | -0.64 | -0.69 | 19% | 24% | Inadequate 2019 |
A: | Quayside UTC | Academy | 36.9 | -0.83 | -0.74 | 22% | 21% | Inadequate 2018 |

Q list: which schools belong to the beacon trust
A: | Kingsmead Academy | Beacon Trust | 33.8 | -0.64 | -0.69 | 19% | 24% | Inadequate 2019 |
A: | Northgate Academy | Beacon Trust | 41.7 | -0.40 | -0.33 | 33% | 15% | Requires improvement 2019 |

Q fact-table: wold side high progress 8 2019
A: | Wold Side High | Maintained | 49.3 | +0.05 | +0.04 | 50% | 9% | Good 2016 |
S: +0.04

Q fact-table: How many specialist maths teachers have been appointed?
A: | SI3 | Secondary mathematics | Recruit 12 specialist teachers | Dr Greta Halloran | September 2020 | 5 appointed |
S: 5 appointed

Q fact-table: who leads on boys' writing
A: | SI2 | Boys' writing | Moderation clusters | Hattie Loxley | March 2020 | 6 of 9 clusters have met |
S: Hattie Loxley

Q fact-table: governing body reviews finished
A: | SI5 | Governance | Review of 10 governing bodies | Hattie Loxley | May 2020 | 4 finished |
S: 4 finished

Q fact-table: What has happened to the pupil premium peer review?
A: | SI6 | Pupil premium | Peer review of spending | Simon Pugh | April 2020 | Postponed from November |
S: Postponed from November

Q paraphrase: how many kids in care get extra lessons on their own
A: | SI7 | Looked-after pupils | One-to-one tuition in Years 10 and 11 | Virtual School Head | Easter 2020 | 44 of 71 pupils receiving |
S: 44 of 71 pupils receiving

Q date: When are attendance mentors due to be in all four schools?
A: | SI4 | Reduce persistent absence | Attendance mentors in 4 schools | Noor Bashir | February 2020 | In place in 3 |
S: February 2020

Q fact-text: seven year olds reading expected standard aldermere
A: *Question:* Why did 72% of Aldermere's seven-year-olds reach the expected standard in reading in 2019, when 75% did nationally and 76% in the ten most similar cities?
S: 72%

Q fact-text: Budget of the reading group
A: *Budget:* £750 for visits.
S: £750

Q fact-text: Who is advising the reading group and is he paid?
A: *Co-opted adviser:* Dr Wilf Amory, literacy researcher, unpaid.
S: Dr Wilf Amory, literacy researcher, unpaid

Q list: What is the reading group not going to look at?
A: *Out of scope:* children with education, health and care plans; special schools.
S: children with education, health and care plans; special schools

Q paraphrase: how many kids got none of the secondary schools they put down in 2019
A: **The Chair** will answer: 211 out of 3,316 applicants; in 2018, 164 out of 3,190.
S: 211 out of 3,316

Q fact-text: children refused all three preferences in 2018
A: **The Chair** will answer: 211 out of 3,316 applicants; in 2018, 164 out of 3,190.
S: 164 out of 3,190

Q who-said: Who complained about the library van at Hollin Rise?
A: **Mr Yusuf Daar**, Hollin Residents' Group, states that the library van ceased to call at Hollin Rise in May and that the Council promised in July to bring it back.
S: Mr Yusuf Daar

Q date: When did the mobile library stop calling at Hollin Rise?
A: **Mr Yusuf Daar**, Hollin Residents' Group, states that the library van ceased to call at Hollin Rise in May and that the Council promised in July to bring it back.
S: May

Q fact-table: when are school balances on the agenda
A: | 18 June 2020 | School balances | Finance Manager | Annual |
S: 18 June 2020

N unanswerable: What was Kingsmead Academy's Attainment 8 in 2018?

N unanswerable: How many pupils were permanently excluded from Hollin High alone?

N unanswerable: final GCSE figures for the city

N unanswerable: Who seconded Cllr Tice's proposal for the reading group?

N unanswerable: Why did Ms Vail decline to come in January?

N unanswerable: ks2 results 2016 castle and quays

N unanswerable: How much has been collected from penalty notices?

N unanswerable: Which two schools got warning notices in 2019?

N unanswerable: what is the date the library van comes back to hollin rise

N unanswerable: Which maintained school is in special measures?

N unanswerable: How much is the monitoring and brokering grant for 2020/21?

N unanswerable: phonics national figure 2019

N false-premise: Why was the June date for the reading report preferred?

N false-premise: What did the Secretary of State reply about the Beacon Learning Trust?

N false-premise: Why did phonics results fall in 2019?

N false-premise: What did Cllr Ashby say about exclusions at the December meeting?

N false-premise: when did the council issue a warning notice to Kingsmead Academy

Q paraphrase: how far did they say the city's GCSE points were in the autumn before checking
A: The average Attainment 8 score at GCSE was 42.6, and 36% of pupils had gained grade 5 or above in English and mathematics.
S: 42.6

Q paraphrase: how many were thrown out of secondary in 17/18
A: Permanent exclusions in 2018/19 numbered 68 (secondary 59, primary nine), compared with 81 in 2017/18 (secondary 74, primary seven).
S: secondary 74

Q paraphrase: did anyone back the councillor who wanted to write to the minister
A: Cllr Brand moved that the Secretary of State be written to concerning the Beacon Learning Trust; the motion failed for want of a seconder.
S: the motion failed for want of a seconder

Q paraphrase: how many kids go to a decent secondary, latest
A: 1.6 On 31 December 2019, 81% of pupils in Aldermere attended a school judged good or outstanding: 86% of primary pupils and 72% of secondary pupils.
S: 72%

Q paraphrase: who ducked out of coming to face members over her schools
A: The Panel heard that the chief executive, Ms Corinna Vail, had declined to attend in January but had offered 2 April 2020.
S: Ms Corinna Vail

Q paraphrase: what did heads agree to hand over for school improvement next year
A: The Schools Forum on 14 January rejected a request for £225,000 in 2020/21 and approved £160,000 by 11 votes to 7.
S: approved £160,000 by 11 votes to 7

Q paraphrase: do the six year olds know their sounds
A: 1.5 Phonics: 79% of six-year-olds met the standard, unchanged from 2018, when the national figure was 82%.
S: 79%

Q paraphrase: how many of the pay-up letters got settled quick
A: Mr Okonjo asked how many penalty notices were issued; the answer was 1,846, of which 1,203 were paid within 21 days.
S: 1,203

Q paraphrase: whose governors could the councillors not talk about behind their back
A: The Chair ruled that individual schools should be discussed only where their governors had been invited.
S: individual schools should be discussed only where their governors had been invited

Q paraphrase: how much can the 7 yr old reading group spend
A: *Budget:* £750 for visits.
S: £750

Q paraphrase: how are seven year olds across england doing with reading
A: *Question:* Why did 72% of Aldermere's seven-year-olds reach the expected standard in reading in 2019, when 75% did nationally and 76% in the ten most similar cities?
S: 75% did nationally

Q paraphrase: is the help for skiving in yet at all 4 schools
A: | SI4 | Reduce persistent absence | Attendance mentors in 4 schools | Noor Bashir | February 2020 | In place in 3 |
S: In place in 3

Q fact-table: kingsmead area validated KS2 2019
A: | Kingsmead | 8 | 44 | 50 | 55 | 56 | 47 | 60 |
S: 56

Q fact-table: Northgate planning area result in 2017
A: | Northgate | 12 | 58 | 62 | 63 | 64 | 53 | 67 |
S: 58

Q fact-table: sallowfield disadvantaged
A: | Sallowfield | 7 | 56 | 60 | 58 | 58 | 44 | 64 |
S: 44

Q fact-table: Hollin area target 2020
A: | Hollin | 11 | 49 | 55 | 57 | 57 | 46 | 62 |
S: 62

Q fact-table: hollin high progress 8 2019
A: | Hollin High | Maintained | 38.1 | -0.52 | -0.41 | 27% | 19% | Requires improvement 2018 |
S: -0.41

Q fact-table: What is persistent absence at St Oswin's?
A: | St Oswin's RC | Maintained | 46.0 | -0.08 | +0.02 | 43% | 11% | Good 2017 |
S: 11%

Q fact-table: Wold Side High attainment 8
A: | Wold Side High | Maintained | 49.3 | +0.05 | +0.04 | 50% | 9% | Good 2016 |
S: 49.3

Q fact-table: northgate academy last ofsted
A: | Northgate Academy | Beacon Trust | 41.7 | -0.40 | -0.33 | 33% | 15% | Requires improvement 2019 |
S: Requires improvement 2019
