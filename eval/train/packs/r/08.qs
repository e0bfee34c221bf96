Q paraphrase: where do i go for the wellbeing meeting on the 14th?
A: **Venue:** Tithe Barn Centre, Mill Street, Ravensby RV4 2TH – *please note: not the Council Chamber, which is closed until January 2025 for rewiring*
S: Tithe Barn Centre, Mill Street, Ravensby RV4 2TH

Q reason: why isn't it in the Council Chamber
A: **Venue:** Tithe Barn Centre, Mill Street, Ravensby RV4 2TH – *please note: not the Council Chamber, which is closed until January 2025 for rewiring*
S: closed until January 2025 for rewiring

N unanswerable: how much does the rewiring of the Council Chamber cost?

Q date: what's the date of the meeting?
A: **Date:** Thursday 14 November 2024
S: Thursday 14 November 2024

Q fact-text: when does the meeting begin and when is the members' briefing
A: **Time:** 6.15 pm (members' briefing 5.30 pm, not open to the public)
S: 6.15 pm (members' briefing 5.30 pm

N unanswerable: what will the members' briefing be about?

Q paraphrase: who stands in when the chair is away?
A: **Membership:** Councillors T Lazenby (Chair), O Kirkbride (Vice-Chair), N Ashraf, D Blenkin, S Calvert, J Dowson, W Fothergill, M Hird, P Musgrave, B Raine and E Sunter.
S: O Kirkbride (Vice-Chair)

Q list: who are the named substitutes
A: **Named substitutes:** Councillors A Capstick, H Metcalfe and R Wharton.
S: A Capstick, H Metcalfe and R Wharton

N unanswerable: which party does Councillor Wharton belong to?

Q fact-text: phone number of the clerk?
A: **Clerk to the meeting:** Bridie Nolan, 01632 960114, committees@northgarthdale.example.
S: 01632 960114

Q paraphrase: I'm a reporter, who do I ring
A: **Press enquiries:** Gavin Thwaite, 01632 960127.
S: Gavin Thwaite, 01632 960127

N unanswerable: Gavin Thwaite's email address

Q date: when was the agenda sent out
A: **Sent out:** Wednesday 6 November 2024.
S: Wednesday 6 November 2024

Q paraphrase: what do I pay to park if I'm there at half five?
A: The Tithe Barn car park has 60 spaces and is free after 6 pm; before then it costs £1.80.
S: £1.80

Q fact-text: number of spaces at the Tithe Barn
A: The Tithe Barn car park has 60 spaces and is free after 6 pm; before then it costs £1.80.
S: 60 spaces

N unanswerable: are there electric car chargers at the Tithe Barn?

Q paraphrase: I use a wheelchair, which way do I come in?
A: The Mill Street entrance has steps; the level entrance is from Sheepfold Lane, where there are three bays for blue badge holders.
S: the level entrance is from Sheepfold Lane

Q fact-text: disabled parking bays how many
A: The Mill Street entrance has steps; the level entrance is from Sheepfold Lane, where there are three bays for blue badge holders.
S: three bays

Q paraphrase: when's the last bus to the station
A: Bus 27 stops outside and the last one back to Ravensby station leaves at 9.05 pm.
S: 9.05 pm

N unanswerable: when's the last train from Ravensby station?

Q fact-text: how much warning does the clerk need to get a sign language interpreter?
A: Large print and other languages can be had from the Clerk with three working days' notice; a British Sign Language interpreter needs ten.
S: a British Sign Language interpreter needs ten

Q fact-text: notice needed for big print papers
A: Large print and other languages can be had from the Clerk with three working days' notice; a British Sign Language interpreter needs ten.
S: three working days' notice

Q paraphrase: i'm hard of hearing where should I sit?
A: There is an induction loop in the front four rows.
S: in the front four rows

N unanswerable: when will the lift at the Tithe Barn be mended?

Q paraphrase: where do we meet up if there's a fire
A: If the bell sounds, leave by the nearest door and gather at the war memorial, not in the car park.
S: at the war memorial

Q paraphrase: whose job is it to look in the loos if the alarm goes?
A: The caretaker, Mr Lowther, will check the lavatories.
S: The caretaker, Mr Lowther

N false-premise: what time is the fire drill on 14 November?

Q date: by when must I ask to speak?
A: Members of the public may speak for three minutes on any item of business, up to five speakers in all, if they tell the Clerk by 12 noon on Tuesday 12 November.
S: 12 noon on Tuesday 12 November

Q date: deadline for questions needing a written reply
A: Questions which need a written answer must come by 5 pm on Thursday 7 November.
S: 5 pm on Thursday 7 November

Q fact-text: how long may each public speaker have
A: Members of the public may speak for three minutes on any item of business, up to five speakers in all, if they tell the Clerk by 12 noon on Tuesday 12 November.
S: three minutes

N unanswerable: by when must I hand in a petition?

Q reason: why won't the meeting be streamed?
A: It will not be streamed, because the Barn's connection is too slow.
S: the Barn's connection is too slow

Q fact-text: how long is the sound recording kept?
A: The meeting will be sound recorded and the recording kept for two years.
S: two years

N unanswerable: where can I listen to the sound recording?

Q paraphrase: where can I sit so I'm not on camera
A: Those who film should not film children without their parents' leave; those who do not wish to be filmed may sit to the left of the gangway.
S: to the left of the gangway

Q paraphrase: councillor here, can't make it, who needs to know?
A: Members who cannot come should tell their group secretary and the Clerk by 10 am on the day.
S: their group secretary and the Clerk by 10 am on the day

Q fact-text: what colour is the declarations form
A: Declarations are to be made on the yellow form.
S: yellow

Q paraphrase: will there be something to drink beforehand, and from when?
A: Tea will be served from 5.15 pm; members with allergies should have told the Clerk by 11 November.
S: from 5.15 pm

N unanswerable: will there be sandwiches for members?

Q reason: why is item 11 behind closed doors?
A: Item 11 contains information about the affairs of a leisure firm (Schedule 12A, paragraph 3) and the public will be asked to leave.
S: information about the affairs of a leisure firm (Schedule 12A, paragraph 3)

Q paraphrase: what should happen to the secret papers afterwards
A: Members must shred the green pages or hand them back.
S: shred the green pages or hand them back

Q fact-table: who's presenting the grants item?
A: | 6 | Community grants, second round | Decision | Hamish Orr | 13-24 | 7.00 |
S: Hamish Orr

Q fact-table: page numbers refuge report
A: | 8 | Domestic abuse refuge, annual report | Noting | Joanne Pickersgill | 32-40 | 7.45 |
S: 32-40

Q fact-table: roughly what time will warm spaces come up
A: | 5 | Warm spaces, winter 2024/25 | Decision | Joanne Pickersgill | 7-12 | 6.40 |
S: 6.40

Q fact-table: which item goes on to full Council?
A: | 9 | Allotment rents 2025 | Recommendation to Council | Hamish Orr | 41-44 | 8.05 |
S: Allotment rents 2025

Q list: which items are down for a decision
A: | 5 | Warm spaces, winter 2024/25 | Decision | Joanne Pickersgill | 7-12 | 6.40 |
A: | 6 | Community grants, second round | Decision | Hamish Orr | 13-24 | 7.00 |
A: | 11 | Dales Active contract (private) | Decision | Tessa Mould | 47-55 | 8.25 |

Q paraphrase: could allotments be heard earlier than planned?
A: The Chair intends to take item 9 before item 5 if allotment holders are present.
S: if allotment holders are present

N unanswerable: what time is the meeting on 14 November expected to end?

Q paraphrase: who was away in September and said sorry
A: Apologies: Councillors Kirkbride and Raine.
S: Councillors Kirkbride and Raine

Q fact-text: who sat in for Cllr Raine in September?
A: Present: Councillors Lazenby (Chair), Ashraf, Blenkin, Calvert, Dowson, Fothergill, Hird and Sunter; Councillor Capstick substituting for Councillor Raine.
S: Councillor Capstick

N false-premise: who sat in for Cllr Kirkbride in September?

Q paraphrase: who didn't show up in September and sent no word?
A: Absent: Councillor Musgrave.
S: Councillor Musgrave

Q who-said: who was unhappy about losing the little ones' swim on Fridays?
A: 29. Mrs Edie Forrest spoke against the closing of the Friday toddler swim at Askerdale.
S: Mrs Edie Forrest

Q fact-text: what did Mr Denholm speak about
A: Mr Rafe Denholm spoke about weeds on the Long Meadow allotments.
S: weeds on the Long Meadow allotments

N unanswerable: what answer was given to Mr Denholm about the weeds?

Q fact-text: what was promised to Mrs Forrest?
A: The Leisure Manager promised Mrs Forrest a trial of a Saturday session from 5 October.
S: a trial of a Saturday session from 5 October

N unanswerable: how many came to the Saturday toddler swim trial?

Q fact-text: warm space visits last winter, all sites
A: Councillor Hird asked how many had come last winter: Ms Pickersgill answered 7,460 visits, counted at 14 spaces, and 5,215 at 11 the winter before.
S: 7,460 visits

Q fact-text: how many warm spaces were there in winter 2022/23
A: Councillor Hird asked how many had come last winter: Ms Pickersgill answered 7,460 visits, counted at 14 spaces, and 5,215 at 11 the winter before.
S: 11

N unanswerable: how many warm spaces will there be in winter 2024/25?

Q decision: what's the most a group can now be given?
A: RESOLVED (six votes to two, one abstention) that the largest grant be £4,000 in place of £5,000, so that more groups could be helped.
S: £4,000

Q reason: why was the top grant brought down
A: RESOLVED (six votes to two, one abstention) that the largest grant be £4,000 in place of £5,000, so that more groups could be helped.
S: so that more groups could be helped

Q decision: what was the vote on lowering the maximum grant?
A: RESOLVED (six votes to two, one abstention) that the largest grant be £4,000 in place of £5,000, so that more groups could be helped.
S: six votes to two, one abstention

N false-premise: what was the vote on Councillor Blenkin's £3,000 proposal?

Q fact-text: how long had Mr Busk looked after the chamber?
A: 32. The Chair announced that Mr Cyril Busk, caretaker of the Chamber for 31 years, would retire on 31 October, and moved a vote of thanks, which was carried with acclamation.
S: 31 years

N unanswerable: who will replace Mr Busk as caretaker of the Chamber?

Q fact-text: what did warm spaces cost altogether last winter
A: 5.1 Last winter's programme cost £38,400, of which £30,000 came from the Household Support Fund and £8,400 from the Council.
S: £38,400

Q fact-text: council's own share of warm spaces last winter
A: 5.1 Last winter's programme cost £38,400, of which £30,000 came from the Household Support Fund and £8,400 from the Council.
S: £8,400

Q fact-text: council share proposed for warm spaces this winter
A: Officers propose that the Council find £13,000 and that spaces open from 25 November to 14 March.
A: 5.3 Recommended: that the Council's share of £13,000 be approved from the Resilience Reserve (balance £94,000).
S: £13,000

Q comparison: is the Household Support Fund giving us more or less for warm spaces this time?
A: For winter 2024/25 the Fund has offered £22,000.
A: 5.1 Last winter's programme cost £38,400, of which £30,000 came from the Household Support Fund and £8,400 from the Council.
S: £22,000

N unanswerable: why has the Household Support Fund offered less this winter?

Q date: when will the warm spaces shut in spring
A: Officers propose that the Council find £13,000 and that spaces open from 25 November to 14 March.
S: 14 March

Q paraphrase: what do most folk go to the warm places for?
A: 5.2 Of 312 visitors who filled in a card last winter, 61 per cent came for company, 27 per cent for warmth and 12 per cent for advice.
S: 61 per cent came for company

Q fact-text: percentage who went for advice
A: 5.2 Of 312 visitors who filled in a card last winter, 61 per cent came for company, 27 per cent for warmth and 12 per cent for advice.
S: 12 per cent

N unanswerable: percentage who went for food

Q who-said: who called the helpers worn to a thread?
A: The organiser at Ulfby, Mrs Nan Petch, said that volunteers were "worn to a thread".
S: Mrs Nan Petch

Q fact-table: Skelgate Chapel visits 2023/24
A: | Skelgate Chapel | Methodist circuit | Mon, Thu | 903 | 1,120 | 2,400 | 2,500 |
S: 1,120

Q fact-table: skelgate chapel proposed grant
A: | Skelgate Chapel | Methodist circuit | Mon, Thu | 903 | 1,120 | 2,400 | 2,500 |
S: 2,500

N unanswerable: skelgate chapel grant 2022/23

Q fact-table: when is the Ulfby warm space open?
A: | Ulfby Village Hall | Hall committee | Wed | 488 | 356 | 1,800 | 1,800 |
S: Wed

Q fact-table: how many visited the Askerdale foyer warm space in 2022/23?
A: | Askerdale Leisure Centre foyer | Dales Active | Daily | not open | 742 | 3,000 | 2,000 |
S: not open

N unanswerable: how many visited the Askerdale foyer warm space on an average day?

Q paraphrase: which warm spot is packing up altogether
A: | Old Smithy, Thrang | Parish council | Sat | 204 | 188 | 1,200 | none, closing |
S: Old Smithy, Thrang

N unanswerable: why is the Old Smithy warm space closing?

Q list: which warm spaces had fewer visits than the year before?
A: | Ulfby Village Hall | Hall committee | Wed | 488 | 356 | 1,800 | 1,800 |
A: | Old Smithy, Thrang | Parish council | Sat | 204 | 188 | 1,200 | none, closing |

Q fact-table: who runs the warm space at St Hild's
A: | St Hild's, Ravensby | Church council | Tue, Wed | 611 | 805 | 2,200 | 2,700 |
S: Church council

Q fact-text: total asked for in the second round of grants
A: 6.1 Thirty-four applications asked for £97,300 in all; the second round has £40,000.
S: £97,300

Q fact-text: how many got a grant in the first round in June?
A: The first round, in June, made 13 grants from 22 applications.
S: 13 grants

N unanswerable: total paid out in the first round of grants

Q definition: what score do you need to be recommended for a grant
A: Officers scored each out of 50; those below 28 are not recommended.
S: those below 28 are not recommended

Q fact-table: how much is down for the mountain rescue?
A: | Garthdale Mountain Rescue | Radios | 4,000 | 44 | 4,000 |
S: 4,000

Q fact-table: what does the Men's Shed want money for
A: | Askerdale Men's Shed | Dust extractor | 3,600 | 41 | 3,600 |
S: Dust extractor

Q fact-table: film night recommended amount
A: | Ulfby Film Night | Screen and licence | 2,300 | 33 | 1,500 |
S: 1,500

Q fact-table: what did Dale Riders ask for in pounds
A: | Dale Riders | Disabled riding hoist | 3,950 | 40 | 3,000 |
S: 3,950

N unanswerable: why is Dale Riders not recommended the whole sum?

Q list: which applicants are to get nothing?
A: | Thrang Bowling Club | Mower | 4,000 | 26 | 0 |
A: | Long Meadow Allotments | Rain tanks | 1,200 | 27 | 0 |

Q paraphrase: who came top of the pile
A: | Skelgate Food Pantry | Freezer van | 4,000 | 47 | 4,000 |
S: 47

Q reason: why was Askerdale pool out of action in August
A: Askerdale's pool was shut for 19 days in August because of a failed boiler; Ravensby's was not affected.
S: a failed boiler

N unanswerable: what did mending the Askerdale boiler cost?

N false-premise: how many days was Ravensby pool shut in August?

Q paraphrase: how much more than planned did the leisure centres cost us in Q2
A: The subsidy in the quarter was £118,000 against a budget of £102,000; energy made up £11,500 of the overspend.
S: £118,000 against a budget of £102,000

Q date: when does the Dales Active management run out?
A: 7.1 The centres are managed by Dales Active until 31 March 2026.
S: 31 March 2026

Q fact-table: visits to Askerdale in Q2 this year (2024/25)
A: | Visits, Askerdale | 33,400 | 32,100 | 26,800 | 34,000 | Red |
S: 26,800

Q fact-table: askerdale visits Q1 2024/25
A: | Visits, Askerdale | 33,400 | 32,100 | 26,800 | 34,000 | Red |
S: 32,100

N unanswerable: askerdale visits Q1 2023/24

Q fact-table: gym members at Ravensby, target for Q2
A: | Gym members, Ravensby | 1,905 | 2,010 | 2,088 | 2,000 | Green |
S: 2,000

Q paraphrase: are more people moaning about the leisure centres?
A: | Complaints | 44 | 39 | 71 | fewer than 45 | Red |
S: 39 | 71

N unanswerable: how many of the complaints were about Askerdale?

Q fact-table: kids learning to swim Q2 2024/25
A: | Children in swimming lessons | 1,340 | 1,415 | 1,296 | 1,400 | Amber |
S: 1,296

Q list: which leisure measures are red
A: | Visits, Askerdale | 33,400 | 32,100 | 26,800 | 34,000 | Red |
A: | Complaints | 44 | 39 | 71 | fewer than 45 | Red |
A: | Energy, kWh per visit | 9.1 | 8.4 | 9.6 | 8.5 | Red |

Q fact-text: how many women did the refuge take in 2023/24?
A: 8.1 In 2023/24 the refuge took in 38 women and 51 children (2022/23: 33 and 46).
S: 38 women

Q fact-text: children in refuge 2022/23
A: 8.1 In 2023/24 the refuge took in 38 women and 51 children (2022/23: 33 and 46).
S: 46

Q paraphrase: how many couldn't get a place because it was full
A: It turned away 29 women for want of room.
S: 29 women

N unanswerable: how many women were turned away from the refuge in 2022/23?

Q fact-text: typical length of stay at the refuge
A: The mean stay was 17 weeks.
S: 17 weeks

Q fact-text: how much will a full allotment be from April?
A: It is proposed to charge £56 and £30 from 1 April 2025, with water at £9 as now.
S: £56

Q fact-text: half plot rent at the moment
A: 9.1 A full plot costs £52 a year and a half plot £28.
S: £28

Q paraphrase: how many are queuing for a patch at Long Meadow
A: There are 403 plots on nine sites and 168 people on the waiting list, of whom 92 wait for Long Meadow.
S: 92

N unanswerable: how many plots are there at Long Meadow?

Q paraphrase: were the plot holders alright with paying more?
A: Consultation drew 57 replies; 31 accepted the rise.
S: 31 accepted the rise

N unanswerable: how much more will the council take from the higher allotment rents?

Q date: when is community safety coming to committee
A: 23 January 2025 (budget; back in the Council Chamber, all being well) and 20 March 2025 (community safety).
S: 20 March 2025

Q date: last day to get something on the January agenda
A: Items for January to reach the Clerk by 6 January.
S: 6 January

N false-premise: where can I watch the live stream on 14 November?


Q paraphrase: will I have to climb stairs once I'm inside?
A: The lift is out of order; the meeting will be on the ground floor.
S: the meeting will be on the ground floor

N false-premise: why was the £4,000 grant limit raised from £3,000?

Q decision: what happened to Cllr Blenkin's lower figure
A: Councillor Blenkin's proposal of £3,000 found no seconder.
S: found no seconder

Q who-said: which councillor wants soup served?
A: It was noted that Councillor Dowson would press for soup.
S: Councillor Dowson

N unanswerable: how much would soup at the warm spaces cost?

Q paraphrase: can i plug in my computer
A: Laptops may be charged at the back of the hall only.
S: at the back of the hall only

Q paraphrase: can I bring a PowerPoint when I speak?
A: Speakers are taken in the order in which they wrote, and may not use slides.
S: may not use slides

Q fact-text: maximum number of public speakers
A: Members of the public may speak for three minutes on any item of business, up to five speakers in all, if they tell the Clerk by 12 noon on Tuesday 12 November.
S: five speakers

N unanswerable: how many people have asked to speak on 14 November?

Q date: what time did September's meeting finish
A: 33. The meeting ended at 8.35 pm.
S: 8.35 pm

Q decision: which pot will the warm spaces money come out of?
A: 5.3 Recommended: that the Council's share of £13,000 be approved from the Resilience Reserve (balance £94,000).
S: the Resilience Reserve

N false-premise: how much from the Resilience Reserve was spent on last winter's warm spaces?

Q comparison: is the refuge busier than the year before
A: 8.1 In 2023/24 the refuge took in 38 women and 51 children (2022/23: 33 and 46).
S: 38 women and 51 children (2022/23: 33 and 46)

N false-premise: why was the fifth refuge flat opened late last February?

Q date: when does the extra flat at the refuge open
A: A fifth flat opens in February 2025, paid for by a grant of £176,000.
S: February 2025

Q fact-text: grant for the fifth flat
A: A fifth flat opens in February 2025, paid for by a grant of £176,000.
S: £176,000

N unanswerable: who gave the grant for the fifth flat?

Q fact-table: energy used per visit, Q2 last year (2023/24)
A: | Energy, kWh per visit | 9.1 | 8.4 | 9.6 | 8.5 | Red |
S: 9.1

N unanswerable: energy cost per visit, Q2 2024/25

Q who-said: who gave members the count of warm space visits?
A: Councillor Hird asked how many had come last winter: Ms Pickersgill answered 7,460 visits, counted at 14 spaces, and 5,215 at 11 the winter before.
S: Ms Pickersgill

N false-premise: why has the water charge for allotments gone up?

Q fact-text: what's the charge for allotment water
A: It is proposed to charge £56 and £30 from 1 April 2025, with water at £9 as now.
S: £9
