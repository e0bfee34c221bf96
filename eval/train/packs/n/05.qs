Q date: when is the IJB meeting about the mental health strategy
A: # Integration Joint Board – 19 February 2026, 1.30 pm, by video link and in the Drill Hall, Port Ullan
S: 19 February 2026, 1.30 pm
Q paraphrase: can I join the board from home?
A: # Integration Joint Board – 19 February 2026, 1.30 pm, by video link and in the Drill Hall, Port Ullan
S: by video link
Q fact-text: who wrote the consultation report
A: **Lead officer:** Eilidh Groat, Head of Mental Health and Recovery. **Report author:** Ruaridh Bain, Planning Officer. **Appendix:** Equality impact assessment (published separately).
S: Ruaridh Bain, Planning Officer
N unanswerable: who wrote the equality impact assessment
Q paraphrase: where do I find the bit on equalities
A: **Appendix:** Equality impact assessment (published separately).
S: published separately
Q date: when did people have their say on Mind the Weather
A: The consultation ran from 8 September to 28 November 2025.
S: from 8 September to 28 November 2025
Q date: when was the consultation originally meant to finish?
A: It had first been planned to end on 31 October, but was lengthened by four weeks at the request of the island community councils after ferry cancellations caused three meetings to be put off.
S: 31 October
Q paraphrase: who got them to give folk more time
A: It had first been planned to end on 31 October, but was lengthened by four weeks at the request of the island community councils after ferry cancellations caused three meetings to be put off.
S: the island community councils
N unanswerable: which three consultation meetings were put off
Q reason: why was the consultation extended
A: It had first been planned to end on 31 October, but was lengthened by four weeks at the request of the island community councils after ferry cancellations caused three meetings to be put off.
S: ferry cancellations caused three meetings to be put off
Q fact-text: number of survey replies
A: There were 714 replies to the survey, 19 public meetings (attended by 322 people), 11 focus groups (97 people), 24 one-to-one interviews and 31 written submissions.
S: 714
Q fact-text: how many people turned up to the public meetings in all?
A: There were 714 replies to the survey, 19 public meetings (attended by 322 people), 11 focus groups (97 people), 24 one-to-one interviews and 31 written submissions.
S: 322
Q fact-text: written submissions received
A: There were 714 replies to the survey, 19 public meetings (attended by 322 people), 11 focus groups (97 people), 24 one-to-one interviews and 31 written submissions.
S: 31
N unanswerable: how many survey replies were on paper
N unanswerable: how many public meetings were held on the Outer Isles
Q paraphrase: what share of the people filling it in had been patients themselves
A: Of those who answered the survey, 46 per cent had themselves used mental-health services in the last five years, 29 per cent cared for someone who had, and 12 per cent worked in them.
S: 46 per cent
Q fact-text: percentage of respondents who were carers
A: Of those who answered the survey, 46 per cent had themselves used mental-health services in the last five years, 29 per cent cared for someone who had, and 12 per cent worked in them.
S: 29 per cent
Q fact-text: how much was Lamplight paid
A: Interviews and focus groups were led by Lamplight, a charity, at a cost of £18,200.
S: £18,200
N unanswerable: what did the survey cost to run in-house?
Q paraphrase: did you get owt for sitting in a focus group
A: People taking part in a focus group were paid £25; those interviewed were offered the same, though nine declined it.
S: £25
Q fact-text: how many interviewees turned down the payment?
A: People taking part in a focus group were paid £25; those interviewed were offered the same, though nine declined it.
S: nine
N unanswerable: how many focus group members turned down the payment
Q fact-text: which group was under-represented in the replies?
A: Men aged under 35 were under-represented (6 per cent of replies; 14 per cent of the population).
S: Men aged under 35
Q fact-text: how many men came to the session at the fishermen's mission
A: A session arranged with the Port Ullan fishermen's mission drew 17 men, the youngest of them 19.
S: 17 men
N unanswerable: how old was the oldest man at the fishermen's mission session?
Q fact-table: support for the crisis cafe
A: | P1 | A crisis café in Port Ullan, open 6 pm to midnight | 84% | 7% | 9% | Keep |
S: 84%
Q paraphrase: what hours would the drop-in for people in a bad way keep?
A: | P1 | A crisis café in Port Ullan, open 6 pm to midnight | 84% | 7% | 9% | Keep |
S: 6 pm to midnight
N unanswerable: when will the crisis cafe open its doors?
Q fact-table: how many disagreed with closing Larch Ward
A: | P3 | Close the six-bed Larch Ward and use the beds at Strathmore | 18% | 71% | 11% | Withdraw |
S: 71%
Q paraphrase: did anyone like the idea of shutting the ward?
A: | P3 | Close the six-bed Larch Ward and use the beds at Strathmore | 18% | 71% | 11% | Withdraw |
S: 18%
N false-premise: when will Larch Ward close?
Q fact-table: how many beds has Larch Ward got
A: | P3 | Close the six-bed Larch Ward and use the beds at Strathmore | 18% | 71% | 11% | Withdraw |
S: six-bed
N unanswerable: how many beds are there at Strathmore
Q fact-table: agree % for video therapy as first step
A: | P4 | Talking therapies by video as the usual first step | 37% | 44% | 19% | Change |
S: 37%
Q fact-table: which proposal was most popular?
A: | P6 | A link worker in every secondary school | 91% | 3% | 6% | Keep |
S: A link worker in every secondary school
Q fact-table: link worker in every GP practice - how many agreed
A: | P7 | A link worker in every GP practice | 72% | 9% | 19% | Keep |
S: 72%
N unanswerable: link worker in every primary school - how many agreed
Q fact-table: don't knows on the single phone number
A: | P5 | One front door: a single telephone number | 68% | 19% | 13% | Keep |
S: 13%
N unanswerable: what is the single telephone number for mental health
Q list: which proposals do officers want to drop?
A: | P3 | Close the six-bed Larch Ward and use the beds at Strathmore | 18% | 71% | 11% | Withdraw |
A: | P8 | End of the befriending grant to be replaced by volunteers | 22% | 59% | 19% | Withdraw |
Q fact-table: opposition to ending befriending grant
A: | P8 | End of the befriending grant to be replaced by volunteers | 22% | 59% | 19% | Withdraw |
S: 59%
Q fact-table: share in favour of paid peer support workers
A: | P10 | Peer support workers, paid, in every team | 76% | 8% | 16% | Keep |
S: 76%
N unanswerable: how much would peer support workers be paid
Q fact-text: number of comments on P4
A: The proposal that drew the most comments was P3 (402), followed by P4 (266) and P9 (190).
S: 266
N unanswerable: number of comments on P6
Q fact-text: which proposal got the fewest remarks
A: P10 drew the fewest (21).
S: P10
Q reason: why was "in the right place" taken out of the draft
A: Many objected that the phrase meant "on the mainland".
A: It has been taken out.
Q fact-text: share of islanders who've missed an appointment through ferries or weather
A: Of the island residents, 63 per cent had at some time missed an appointment because of weather or ferries, against 11 per cent on the mainland.
S: 63 per cent
Q comparison: how do mainlanders compare for appointments lost to bad weather
A: Of the island residents, 63 per cent had at some time missed an appointment because of weather or ferries, against 11 per cent on the mainland.
S: 11 per cent on the mainland
N unanswerable: share of islanders who've missed an appointment because of work
Q who-said: who joked about having ordered the gale
A: "If it blows I lose my slot and go to the back of the queue, as if I had ordered the gale," a woman from Hestay wrote.
S: a woman from Hestay
Q who-said: whose brother was flown off in his slippers?
A: A retired ferryman at the Skarra meeting said: "They flew my brother to Strathmore in his slippers. It took us two days to get to him."
S: A retired ferryman
N unanswerable: when was the ferryman's brother flown to Strathmore?
Q paraphrase: what did the nurse make of seeing people on a screen
A: A community nurse thought that video had been a godsend in winter and a poor thing in summer, "when people would rather see a face".
S: a godsend in winter and a poor thing in summer
Q fact-text: median wait for psychological therapy
A: The median was 23 weeks for psychological therapy, 9 weeks for the community mental-health team and 41 weeks for a child or young person's assessment for autism or attention deficit.
S: 23 weeks
Q paraphrase: how long do kids wait to be checked for ADHD
A: The median was 23 weeks for psychological therapy, 9 weeks for the community mental-health team and 41 weeks for a child or young person's assessment for autism or attention deficit.
S: 41 weeks
N unanswerable: median wait for the memory clinic
N unanswerable: longest wait for psychological therapy
Q paraphrase: what was the family from Port Ullan promised, and what happened then
A: A father of two from Port Ullan said: "We were told eighteen weeks. At eighteen weeks we were told that we'd misunderstood what was being counted."
S: eighteen weeks
Q fact-text: private counselling price the student paid
A: A student, aged 20, had given up and paid £65 an hour for a private counsellor.
S: £65 an hour
N unanswerable: how long had the student waited before going private?
Q fact-text: what percent went to A&E in a crisis
A: Among those who had sought help in a crisis, 38 per cent had gone to Accident and Emergency, 27 per cent had rung NHS 24, 21 per cent had called the police and 14 per cent had turned to family or a minister.
S: 38 per cent
Q fact-text: share who rang NHS 24
A: Among those who had sought help in a crisis, 38 per cent had gone to Accident and Emergency, 27 per cent had rung NHS 24, 21 per cent had called the police and 14 per cent had turned to family or a minister.
S: 27 per cent
Q fact-text: how many of those who went to A&E felt it helped
A: Asked whether they got help that helped, 52 per cent of those who called the police said yes, the highest share; for Accident and Emergency it was 31 per cent.
S: 31 per cent
Q paraphrase: who turned out to be the most useful in an emergency, according to people
A: Asked whether they got help that helped, 52 per cent of those who called the police said yes, the highest share; for Accident and Emergency it was 31 per cent.
S: 52 per cent of those who called the police
N unanswerable: how many of those who rang NHS 24 felt it helped
Q fact-text: how many nights did Skarra police sit with someone upset
A: Inspector Mairi Tulloch wrote that officers on Skarra had sat with a distressed person on 73 nights in the last year.
S: 73 nights
N unanswerable: how many nights did police on Hestay sit with a distressed person?
Q who-said: who pointed out they aren't nurses
A: Inspector Mairi Tulloch wrote that officers on Skarra had sat with a distressed person on 73 nights in the last year.
A: "We are glad to be trusted," she wrote, "but we are not nurses, and there are two of us."
S: Inspector Mairi Tulloch
Q reason: why won't the fisherman park at the clinic?
A: "Everybody knows your car," said a man at the fishermen's mission, explaining why he would not park at the clinic.
S: "Everybody knows your car,"
Q list: what ordinary places would people like to be seen in?
A: Eleven people asked for appointments in ordinary places such as the library, the leisure centre or the kirk hall.
S: the library, the leisure centre or the kirk hall
N false-premise: when will appointments at the kirk hall start
Q paraphrase: did anybody take issue with talk of getting better
A: One person objected to the word "recovery": "I'm not recovering. I am living with it, and quite well, thank you."
S: One person objected to the word "recovery"
Q fact-text: proportion of carers who felt listened to
A: Only 16 per cent agreed that they had been listened to.
S: 16 per cent
N unanswerable: proportion of patients who felt listened to
Q list: what did the Carers' Forum ask for
A: The Carers' Forum, in its submission, asked for a named contact, a share in discharge planning and a week's respite a year.
S: a named contact, a share in discharge planning and a week's respite a year
Q decision: what's become of the request for a week's break each year for carers
A: The first two have been accepted; the third has been remitted to the carers' strategy due in November 2026.
S: remitted to the carers' strategy due in November 2026
N false-premise: how will the agreed week's respite for carers be paid for?
Q fact-table: referrals to Outer Isles CMHT 2024/25
A: | Community mental-health team, Outer Isles | 121 | 166 | 98 | 71 | 4.0 | 2.0 |
S: 166
Q fact-table: referrals outer isles cmht the year before that
A: | Community mental-health team, Outer Isles | 121 | 166 | 98 | 71 | 4.0 | 2.0 |
S: 121
N unanswerable: referrals to Outer Isles CMHT 2025/26
N unanswerable: number seen by Outer Isles CMHT in 2023/24
Q fact-table: how many people waiting for psychological therapies at the end of December 2025?
A: | Psychological therapies | 902 | 951 | 640 | 418 | 11.4 | 2.4 |
S: 418
N unanswerable: how many people waiting for psychological therapies at the end of December 2024
Q fact-table: empty jobs on Larch ward
A: | Larch Ward (admissions) | 74 | 81 | 79 | 0 | 16.0 | 4.0 |
S: 4.0
Q fact-table: number of teenagers and children seen 2024/25
A: | Child and adolescent service | 415 | 486 | 390 | 202 | 9.0 | 1.6 |
S: 390
Q paraphrase: queue for CAMHS
A: | Child and adolescent service | 415 | 486 | 390 | 202 | 9.0 | 1.6 |
S: 202
Q fact-table: which service has no empty posts
A: | Older adults' memory clinic | 288 | 274 | 281 | 29 | 5.0 | 0 |
S: Older adults' memory clinic
Q list: where did referrals fall between 23/24 and 24/25
A: | Older adults' memory clinic | 288 | 274 | 281 | 29 | 5.0 | 0 |
A: | Addictions | 506 | 498 | 471 | 33 | 12.5 | 1.0 |
N false-premise: why did referrals to the child and adolescent service fall
Q fact-table: mainland team vacancies
A: | Community mental-health team, Mainland | 1,206 | 1,288 | 1,140 | 164 | 22.0 | 3.5 |
S: 3.5
Q fact-table: inner isles posts whole time
A: | Community mental-health team, Inner Isles | 340 | 377 | 352 | 38 | 7.0 | 1.0 |
S: 7.0
Q fact-text: annual cost of larch ward
A: Keeping Larch Ward open costs £1.31m a year; the draft had counted upon a saving of £0.74m net of the cost of beds at Strathmore.
S: £1.31m a year
Q paraphrase: how much had they banked on saving by shutting the ward
A: Keeping Larch Ward open costs £1.31m a year; the draft had counted upon a saving of £0.74m net of the cost of beds at Strathmore.
S: £0.74m
N unanswerable: annual cost of a bed at Strathmore
Q date: new start date for the Outer Isles mobile crisis team
A: To make good the loss, the start of the mobile crisis team for the Outer Isles (£0.39m a year) is put back from April 2027 to April 2029 and the school link workers will be brought in over three years rather than at once.
S: April 2029
Q fact-text: what will the travelling crisis team cost each year
A: To make good the loss, the start of the mobile crisis team for the Outer Isles (£0.39m a year) is put back from April 2027 to April 2029 and the school link workers will be brought in over three years rather than at once.
S: £0.39m a year
N unanswerable: what will school link workers cost each year?
Q fact-text: how many people did Neighbourly Isles support
A: The befriending grant of £62,000 a year goes to Neighbourly Isles, which supported 140 people in 2024/25.
S: 140 people
Q fact-text: size of befriending grant
A: The befriending grant of £62,000 a year goes to Neighbourly Isles, which supported 140 people in 2024/25.
S: £62,000 a year
N unanswerable: how many people did Neighbourly Isles support in 2023/24
Q fact-text: cost of fitting out the cafe
A: The crisis café would cost £214,000 a year and £85,000 to fit out; a bid to the Islands Wellbeing Fund for the latter was submitted in January 2026 and the outcome is awaited.
S: £85,000
Q fact-text: yearly running cost of crisis cafe
A: The crisis café would cost £214,000 a year and £85,000 to fit out; a bid to the Islands Wellbeing Fund for the latter was submitted in January 2026 and the outcome is awaited.
S: £214,000 a year
Q paraphrase: have we heard back about the money for doing up the café
A: The crisis café would cost £214,000 a year and £85,000 to fit out; a bid to the Islands Wellbeing Fund for the latter was submitted in January 2026 and the outcome is awaited.
S: the outcome is awaited
N false-premise: how much did the Islands Wellbeing Fund award for the café?
Q reason: why was the maximum wait changed from 12 to 14 weeks
A: The Board is asked to agree: (a) that P3 and P8 be withdrawn; (b) that under P4 people be offered a choice of video, telephone or face to face at the outset; (c) that the maximum wait in P9 be 14 weeks from April 2028, the Medical Director having advised that 12 could not be met with the therapists in post; (d) that a patient who misses an appointment because of weather keep his or her place; and (e) that the name "Mind the Weather" be kept.
S: the Medical Director having advised that 12 could not be met with the therapists in post
Q paraphrase: what would happen to your slot if the boat's off?
A: The Board is asked to agree: (a) that P3 and P8 be withdrawn; (b) that under P4 people be offered a choice of video, telephone or face to face at the outset; (c) that the maximum wait in P9 be 14 weeks from April 2028, the Medical Director having advised that 12 could not be met with the therapists in post; (d) that a patient who misses an appointment because of weather keep his or her place; and (e) that the name "Mind the Weather" be kept.
S: a patient who misses an appointment because of weather keep his or her place
Q reason: why no second consultation
A: Officers do not recommend a second consultation, since no proposal has been made more restrictive.
S: no proposal has been made more restrictive
Q fact-table: highest scoring risk
A: | Larch Ward cannot be staffed safely | 4 | 5 | 20 | Golden hello of £5,000 for nurses | Eilidh Groat |
S: Larch Ward cannot be staffed safely
Q paraphrase: what are they offering to get nurses to sign up
A: | Larch Ward cannot be staffed safely | 4 | 5 | 20 | Golden hello of £5,000 for nurses | Eilidh Groat |
S: Golden hello of £5,000 for nurses
N unanswerable: how many nurses have taken the golden hello
Q fact-table: who owns the risk of outer isles objecting
A: | Outer Isles object to delay of team | 5 | 3 | 15 | Visits by Chief Officer | Dr Shona Peace |
S: Dr Shona Peace
Q fact-table: plan B if the cafe bid is turned down
A: | Bid to Islands Wellbeing Fund fails | 3 | 3 | 9 | Use of charity premises | Ruaridh Bain |
S: Use of charity premises
Q who-said: who said the furthest islands always come last
A: Mr Torquil Harcus (Outer Isles) said that the islands furthest off were, as ever, to be served last, and moved as an amendment that the mobile crisis team begin in April 2027 as first proposed and that the café wait.
S: Mr Torquil Harcus
Q decision: what happened to Harcus's amendment
A: There was no seconder and the amendment fell.
S: There was no seconder and the amendment fell
N false-premise: how many voted for Mr Harcus's amendment?
N unanswerable: who seconded Mr Harcus's amendment
Q who-said: who disagreed about the fourteen weeks
A: Dr Fergus Kyle dissented from recommendation (c), holding that a target should be what people need and not what can be met.
S: Dr Fergus Kyle
Q decision: what did the board decide about the strategy changes
A: **The Board AGREED** recommendations (a) to (e), with the addition that the date of the mobile crisis team be reviewed in February 2027.
S: AGREED
Q date: when will they think again about the island crisis team's timing
A: **The Board AGREED** recommendations (a) to (e), with the addition that the date of the mobile crisis team be reviewed in February 2027.
S: February 2027
N unanswerable: when will the board review the crisis café
Q paraphrase: are they keeping the ward then?
A: The Board is asked to agree: (a) that P3 and P8 be withdrawn; (b) that under P4 people be offered a choice of video, telephone or face to face at the outset; (c) that the maximum wait in P9 be 14 weeks from April 2028, the Medical Director having advised that 12 could not be met with the therapists in post; (d) that a patient who misses an appointment because of weather keep his or her place; and (e) that the name "Mind the Weather" be kept.
A: **The Board AGREED** recommendations (a) to (e), with the addition that the date of the mobile crisis team be reviewed in February 2027.
S: P3 and P8 be withdrawn
Q paraphrase: will seeing a counsellor on a laptop be forced on people
A: The Board is asked to agree: (a) that P3 and P8 be withdrawn; (b) that under P4 people be offered a choice of video, telephone or face to face at the outset; (c) that the maximum wait in P9 be 14 weeks from April 2028, the Medical Director having advised that 12 could not be met with the therapists in post; (d) that a patient who misses an appointment because of weather keep his or her place; and (e) that the name "Mind the Weather" be kept.
S: a choice of video, telephone or face to face
N false-premise: from what date will video be the usual first step for talking therapy?
Q paraphrase: how fast will school helpers now be rolled out
A: To make good the loss, the start of the mobile crisis team for the Outer Isles (£0.39m a year) is put back from April 2027 to April 2029 and the school link workers will be brought in over three years rather than at once.
S: over three years rather than at once
N unanswerable: which schools will get a link worker first
N unanswerable: how fast will GP link workers be rolled out
Q paraphrase: who asked them to think again in a year about the islands team
A: Mrs Ishbel Manson asked that the position of the team be looked at again in a year, to which the Chief Officer, Dr Shona Peace, agreed.
S: Mrs Ishbel Manson
N unanswerable: who asked for the café to be reviewed
N false-premise: who will replace Neighbourly Isles when its grant ends?
N false-premise: why did Dr Kyle vote against keeping the name "Mind the Weather"?
Q fact-table: addictions seen 2024/25
A: | Addictions | 506 | 498 | 471 | 33 | 12.5 | 1.0 |
S: 471
N unanswerable: addictions seen 2023/24
Q comparison: more people needing the child service than the year before?
A: | Child and adolescent service | 415 | 486 | 390 | 202 | 9.0 | 1.6 |
