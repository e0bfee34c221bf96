Q fact-text: how many members must be there for the meeting to count
A: Quorum: four, of whom at least one shall be a Tenant Member.
S: four

N unanswerable: How long is the term of office of a Tenant Member?

Q reason: why was Councillor Pask away
A: 1.1 Apologies were received from Councillor Pask, who was on paternity leave, and from the Head of Repairs.
S: on paternity leave

N unanswerable: why was the Head of Repairs away on 10 May

Q fact-text: how long were the Falconer House lifts bust?
A: 1.2 Mr Hines asked why the lifts at Falconer House had been out of order for nine days in April.
S: nine days

N unanswerable: how long were the lifts at Kestrel House out of order

N unanswerable: how much did the lift part made in Germany cost

Q reason: what held up mending the lifts
A: The Lifts Engineer said that a part had to be made in Germany.
S: a part had to be made in Germany

Q who-said: who told the board about the pensioner who had to sleep downstairs
A: Ms Wolny said that an 84-year-old neighbour had slept in the lobby.
S: Ms Wolny

N false-premise: What did Mr Hines say about the 84-year-old neighbour he found in the lobby?

N unanswerable: how many nights did the 84-year-old neighbour sleep in the lobby

Q decision: how quickly do they now have to come out first for mould
A: Councillor Tranmer moved that a first visit be made within five working days instead of ten; this was agreed unanimously.
S: within five working days

N unanswerable: within how many working days must mould be cleared after the first visit

Q decision: what became of the idea of handing out free machines to dry the air
A: The Assistant Director advised that this would cost about £90,000, and the motion was lost by three votes to four.
S: the motion was lost by three votes to four

N false-premise: from when will tenants be given dehumidifiers free of charge?

N unanswerable: which three Members voted for free dehumidifiers

N unanswerable: How many homes have damp or mould?

Q date: when does the damp policy come in
A: The policy, as amended, takes effect on 1 September 2023.
S: 1 September 2023

N unanswerable: when will the Damp and Mould Policy be reviewed

Q fact-text: rent arrears at 31 March
A: 1.4 The Board noted that rent arrears at 31 March stood at £2.46 million, or 3.4 per cent of the rent roll; a year before they had been £2.11 million, or 3.0 per cent.
S: £2.46 million

N unanswerable: rent arrears at 30 June 2023

N unanswerable: rent arrears of leaseholders at 31 March

N false-premise: what brought the fall in rent arrears over the year to 31 March?

Q fact-text: what do people who've moved out still owe?
A: Arrears of former tenants are a further £0.88 million.
S: £0.88 million

N unanswerable: what did former tenants owe a year before

Q paraphrase: how many families got thrown out for not paying
A: Twenty-six households were evicted for arrears in 2022/23.
S: Twenty-six

N unanswerable: how many households were evicted for anti-social behaviour in 2022/23

N unanswerable: How many households were evicted for arrears in 2021/22?

Q who-said: who's the federation secretary
A: 1.5 The Board received a presentation by the Brantholme Tenants' Federation, whose secretary, Mr Cyril Obi, asked for the Federation's grant to be restored to £18,000.
S: Mr Cyril Obi

Q fact-text: present grant to the tenants' federation
A: It is now £11,500.
S: £11,500

N unanswerable: when was the Federation's grant cut from £18,000

N false-premise: Who seconded the decision to restore the Federation's grant to £18,000?

Q list: who's on the service charge group
A: 1.6 It was resolved that a working group on service charges be set up, consisting of Councillor Kebede, Mrs Cotgrave and the Income Manager, and that it report in November.
S: Councillor Kebede, Mrs Cotgrave and the Income Manager

N unanswerable: who chairs the working group on service charges

Q date: when did we agree to set up the group looking at service charges
A: 1. Matters arising and minutes, 10 May 2023
A: 1.6 It was resolved that a working group on service charges be set up, consisting of Councillor Kebede, Mrs Cotgrave and the Income Manager, and that it report in November.
S: 10 May 2023

N unanswerable: when was the working group on repairs set up

Q fact-text: how many council homes are leasehold
A: 2.1 The Council owns 13,640 homes, of which 1,918 are leasehold.
S: 1,918

N unanswerable: how many council homes were sold under Right to Buy in the year

Q fact-text: number of emergency repairs in the year
A: In the year it completed 46,210 responsive repairs, of which 5,870 were emergencies.
S: 5,870

N unanswerable: number of emergency repairs in 2021/22

N unanswerable: what did the 46,210 responsive repairs cost on average

Q paraphrase: how often were people right when they moaned about fixing jobs
A: Complaints about repairs numbered 612, of which 348 were upheld.
S: 348

N unanswerable: how many complaints about lettings were upheld

Q fact-text: Ombudsman findings
A: The Housing Ombudsman made three findings of maladministration and one of severe maladministration.
S: three findings of maladministration and one of severe maladministration

N unanswerable: What were the three findings of maladministration about?

Q paraphrase: what was the really bad case about
A: 2.2 The severe maladministration finding concerned a leak at a flat in Pemberton Court, which took 14 months to cure.
S: a leak at a flat in Pemberton Court

Q fact-text: how much did the Pemberton Court tenant get
A: Compensation of £3,150 was ordered.
S: £3,150

N unanswerable: why did the leak at Pemberton Court take 14 months to cure

N unanswerable: who apologised in person to the tenant of Pemberton Court?

Q fact-text: average days to relet in 2021/22
A: 2.3 It took 58 days on average to relet an empty home (a "void"), against 41 in 2021/22.
A: | Average relet time (days) | 49 | 41 | 58 | 35 | 40 | Red |
S: 41

N unanswerable: average days to relet in the South area

N unanswerable: average days to relet in 2019/20

Q reason: what's behind flats sitting empty longer
A: The delay is mainly due to a shortage of electricians.
S: a shortage of electricians

N false-premise: to what is the quicker reletting in 2022/23 mainly due?

N unanswerable: how many electricians is Brantholme Works short of

Q definition: what do they mean by a void
A: 2.3 It took 58 days on average to relet an empty home (a "void"), against 41 in 2021/22.
S: an empty home

Q fact-text: how many places stood empty at Falconer and Kestrel?
A: At year end 214 homes stood empty, 63 of them at Falconer House and Kestrel House, which are being held for refurbishment.
S: 63

N unanswerable: when will the refurbishment of Kestrel House begin

N unanswerable: how much will the refurbishment of Falconer House cost?

Q paraphrase: who does up empty homes in the north now
A: 2.4 Following the award of the contract to Marlow & Speight on 1 April 2023, an outside contractor now carries out all void works in the North area.
S: Marlow & Speight

N unanswerable: how many years does the contract of Marlow & Speight run for

N unanswerable: how many firms tendered for the North area void works

N false-premise: when does Marlow & Speight take over void works in the South area

Q fact-text: share of homes meeting the Decent Homes Standard
A: It found that 89 per cent met the Decent Homes Standard.
S: 89 per cent

N unanswerable: by when will all homes meet the Decent Homes Standard

Q reason: what lets most homes down when judged for decency
A: The commonest cause of failure was old kitchens, followed by electrics.
S: old kitchens

N unanswerable: how many homes failed the Decent Homes Standard because of old bathrooms?

Q fact-text: cost of the Fordyce survey
A: The survey cost £265,000.
S: £265,000

N unanswerable: when did Fordyce Surveyors begin the survey

Q fact-table: routine repairs on time 2022/23
A: | Routine repairs in 20 days (%) | 88.0 | 81.3 | 76.9 | 85.0 | 85.0 | Red |
S: 76.9

N unanswerable: routine repairs on time 2019/20

Q fact-table: what satisfaction are we aiming for this year
A: | Tenants satisfied overall (%) | n/a | 70 | 66 | 75 | 70 | Red |
S: 70

N unanswerable: tenants satisfied with repairs in 2022/23

N unanswerable: leaseholders satisfied overall 2022/23

Q fact-table: how many new council houses were finished last year, and how many were meant to be
A: | New homes completed | 38 | 52 | 21 | 60 | 75 | Red |
S: 21

N unanswerable: Why were only 21 new homes completed in 2022/23?

Q list: which indicators were green?
A: | Emergency repairs in 24 hours (%) | 97.1 | 96.4 | 98.2 | 98.0 | 98.5 | Green |
A: | Gas safety certificates (%) | 99.8 | 99.9 | 100.0 | 100.0 | 100.0 | Green |
A: | Fire risk assessments in date (%) | 95.0 | 98.0 | 100.0 | 100.0 | 100.0 | Green |

Q fact-table: are they any quicker at picking up the phone than in 21/22
A: | Calls answered in 2 minutes (%) | 62 | 55 | 59 | 70 | 65 | Red |
S: 59

N unanswerable: how many calls a day does the housing contact line get

Q fact-table: electrical reports target 23/24
A: | Electrical reports under 5 years old (%) | 71.0 | 78.4 | 83.7 | 95.0 | 100.0 | Red |
S: 100.0

N false-premise: why did rent collected improve in 2022/23?

Q fact-text: households on the register in Band A
A: Of these, 402 were in Band A, 1,377 in Band B and the rest in Band C.
S: 402

N unanswerable: average wait for a three-bedroom house in Band A

Q paraphrase: how long's the queue for a place for two kids and their folks if I'm in the second band
A: The average wait for a three-bedroom house in Band B is 31 months.
S: 31 months

N unanswerable: average wait for a one-bedroom flat in Band B

N unanswerable: households on the register on 1 June 2022

Q fact-text: how many were in B&B on 1 June
A: 3.2 The Council had 287 households in temporary accommodation on 1 June, 74 of them in bed and breakfast.
S: 74

N unanswerable: how many were in bed and breakfast a year earlier in all

Q fact-text: families with kids stuck in B&B too long
A: Nine families with children had been in bed and breakfast for longer than six weeks, which is unlawful.
S: Nine

Q paraphrase: what's the main thing that makes folk lose their home
A: 3.3 The most frequent reason for homelessness was the ending of a private tenancy (38 per cent), then family no longer willing to accommodate (27 per cent) and domestic abuse (15 per cent).
S: the ending of a private tenancy

N unanswerable: what share of homelessness was due to leaving prison

Q comparison: are there more people on the streets than last year
A: The rough sleeper count on a night in November found 19 people, compared with 12 in the previous year.
S: 19 people, compared with 12

N false-premise: What reduced the number of rough sleepers from 19 to 12?

N unanswerable: how many of the 19 rough sleepers were women

Q fact-text: saving from the Tannery Wharf flats
A: The saving against bed and breakfast is put at £610,000 a year.
S: £610,000 a year

N unanswerable: What rent does Ostler Homes ask for the 40 flats at Tannery Wharf?

Q who-said: who's against leasing the wharf flats and why
A: St Aldhelm's Residents' Association opposes the lease, citing parking.
S: St Aldhelm's Residents' Association

N unanswerable: why does the YMCA support the lease of Tannery Wharf

N false-premise: Why does the YMCA oppose the Tannery Wharf lease?

Q decision: how long a lease is the board asked to approve
A: 3.5 Recommendation: that the lease be approved for five years only, with an option for a further five.
S: five years only, with an option for a further five

N false-premise: why do officers recommend that the lease be approved for the full ten years?

Q fact-table: forecast for repairs this year
A: | Repairs and maintenance | 19,800 | 20,950 | 1,150 | 19,340 |
S: 20,950

N unanswerable: why is repairs and maintenance forecast 1,150 over budget

Q fact-table: what came from letting lock-ups in 22/23
A: | Garage rents | (1,040) | (1,015) | 25 | (1,022) |
S: (1,022)

N unanswerable: how many garages are empty

Q fact-table: heating and light for shared areas, last year's bill
A: | Communal energy | 3,600 | 3,150 | (450) | 2,280 |
S: 2,280

N unanswerable: 2021/22 outturn for communal energy

Q fact-text: minimum working balance HRA
A: 4.1 The minimum working balance is £4.0 million; it is forecast to be £5.2 million at year end.
S: £4.0 million

N unanswerable: at what interest rate is the £241 million borrowed

Q comparison: which estate got worse and is the worst
A: | Pemberton | 5 | 4 | Fly-tipping | J. Dacre |
S: Pemberton

N unanswerable: What did Pemberton score in spring 2022?

Q fact-table: who looks after Coldharbour
A: | Coldharbour | 8 | 7 | Broken fencing | P. Mbatha |
S: P. Mbatha

N false-premise: what is the main issue at Weavers that cost it points?

Q paraphrase: who do I phone if I want to go round with them
A: Tenants who would like to walk round with the officer should ring the Estates Desk on extension 4410.
S: the Estates Desk on extension 4410

N unanswerable: on which day will the Larkfield inspection be held in October
