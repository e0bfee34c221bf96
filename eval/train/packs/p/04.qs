Q fact-text: how much does the library and museum service cost this year
A: The Library and Museum Service costs £4.12m this year.
S: £4.12m

Q paraphrase: how much has got to be shaved off books and museums by 2019/20?
A: It has to cost £840,000 less by 2019/20.
S: £840,000

N unanswerable: how much did the library and museum service cost in 2014/15?

Q fact-text: total number of people who took part in the consultation
A: 5,317 people answered.
S: 5,317

Q paraphrase: which way did the public lean
A: Most of them chose Option B: fewer hours but no closures.
S: Option B

Q list: which libraries would shut under option A?
A: 1.1 Option A would keep the opening hours as they are at six libraries and close four (Cragside, Holme, Netherby and Sowden).
S: Cragside, Holme, Netherby and Sowden

Q fact-text: option C estimated saving
A: Option C would hand the whole service to a trust and was reckoned to save £910,000, though not before 2020/21.
S: £910,000

Q fact-text: saving from the option that closes four branches
A: It would save £790,000.
S: £790,000

Q fact-text: Option B saving as consulted on
A: Option B would keep all ten libraries, cut staffed hours by a third and bring in "Open Plus", and would save £640,000.
S: £640,000

N unanswerable: what would Option C cost to set up?

N unanswerable: which trust would have taken over the service under Option C?

Q definition: what is Open Plus
A: 1.2 Open Plus lets members get into a library with their card and a PIN at times when no staff are there.
S: lets members get into a library with their card and a PIN at times when no staff are there

Q paraphrase: can my 12 year old pop in when theres no librarian
A: Children under 16 may come in only with an adult.
S: only with an adult

N unanswerable: what are the hours of Open Plus at Upper Marl?

Q date: when did the consultation end?
A: 2.1 It ran for twelve weeks, from 5 September to 27 November 2016.
S: 27 November 2016

N unanswerable: when did the consultation with schools end?

Q fact-text: paper questionnaires returned
A: There were 4,661 questionnaires (3,102 online, 1,559 on paper), 408 letters and emails, and 248 people spoke to us at eleven drop-in events.
S: 1,559

Q paraphrase: how many wrote in by post or email
A: There were 4,661 questionnaires (3,102 online, 1,559 on paper), 408 letters and emails, and 248 people spoke to us at eleven drop-in events.
S: 408

Q fact-text: number of drop-in events
A: There were 4,661 questionnaires (3,102 online, 1,559 on paper), 408 letters and emails, and 248 people spoke to us at eleven drop-in events.
S: eleven

N unanswerable: how many people came to the drop-in event in Netherby?

Q fact-text: how many signed the Netherby petition
A: Two petitions were handed in: "Save Netherby Library" (2,914 signatures) and "Hands Off Holme" (1,077).
S: 2,914

Q fact-text: signatures hands off holme
A: Two petitions were handed in: "Save Netherby Library" (2,914 signatures) and "Hands Off Holme" (1,077).
S: 1,077

N unanswerable: how many signed the petition for Cragside Library?

N unanswerable: who handed in the Holme petition?

Q paraphrase: how many of those replying were pensioners, more or less?
A: 2.2 Of those who filled in the questionnaire, 71 per cent were women and 44 per cent were over 65; only 3 per cent were under 18.
S: 44 per cent were over 65

Q paraphrase: how did they try to hear from more kids?
A: We held extra sessions at four schools, with 112 pupils.
S: extra sessions at four schools

N unanswerable: how many of those replying were disabled?

Q fact-table: support for option B in Holme
A: | Holme | 497 | 4 | 58 | 7 | 31 |
S: 58

Q fact-table: netherby - how many wanted none of the options
A: | Netherby | 936 | 2 | 49 | 6 | 43 |
S: 43

Q fact-table: How many answers came from Cragside?
A: | Cragside | 318 | 6 | 62 | 9 | 23 |
S: 318

Q fact-table: per cent for Option A overall
A: | All answers | 4,661 | 16 | 53 | 9 | 22 |
S: 16

Q fact-table: what share in Upper Marl went for the trust
A: | Upper Marl | 601 | 31 | 47 | 13 | 9 |
S: 13

N unanswerable: per cent for Option B in Beck Lane

N unanswerable: per cent of women who chose Option A

Q comparison: which area liked option B best?
A: | Sowden | 287 | 9 | 66 | 10 | 15 |
S: Sowden

Q fact-text: how many opposed charging at the Weaving Museum?
A: 2.3 On the museums, 63 per cent were against a charge at the Weaving Museum and 29 per cent in favour; on winter closing at Hartley House 38 per cent were against and 45 per cent in favour.
S: 63 per cent

Q paraphrase: were more people for or against shutting Hartley House over the cold months
A: 2.3 On the museums, 63 per cent were against a charge at the Weaving Museum and 29 per cent in favour; on winter closing at Hartley House 38 per cent were against and 45 per cent in favour.
S: on winter closing at Hartley House 38 per cent were against and 45 per cent in favour

N unanswerable: how many opposed a charge at Hartley House?

Q who-said: who said they'd be happy to hand over a pound each time
A: - "I would pay a pound a visit gladly. Nobody ever asks us to." (Kirk Lees, woman, 60s)
S: Kirk Lees, woman, 60s

Q who-said: what did the old lady say about the looms?
A: - "Five pounds to see the looms my own grandmother worked on? Shame on you." (Fellbridge Central, woman, 80s)
S: Five pounds to see the looms my own grandmother worked on? Shame on you.

Q paraphrase: what's the worry of the person with no broadband
A: - "I don't have the internet at home. If Netherby shuts I cannot claim my Universal Credit." (Netherby, woman, 30s)
S: If Netherby shuts I cannot claim my Universal Credit

Q paraphrase: did any youngster say why they need the library to study?
A: - "It is the only warm quiet place where I can revise. We're six in three rooms." (pupil, Sowden High School)
S: the only warm quiet place where I can revise

N unanswerable: what did residents of Cragside write about losing their library?

N unanswerable: name of the man who said a library without a librarian is a room with books

Q paraphrase: what deal did the Netherby supporters' group put on the table
A: The Friends of Netherby Library offered to run the branch with volunteers if the council went on paying for the building.
S: to run the branch with volunteers if the council went on paying for the building

Q fact-text: how many jobs does Unison say are in danger
A: The trade union Unison opposed every option and held that 41 jobs were at risk.
S: 41

Q who-said: which outside body was keen on handing it to a trust?
A: The Fellbridge Civic Society favoured Option C and asked that the archives be included.
S: The Fellbridge Civic Society

N unanswerable: how many members has the Friends of Netherby Library

N false-premise: why did Unison back Option B?

Q reason: why can't they just dip into the rainy day money
A: 3.3 Officers' answer to the most frequent question, "Why not use reserves?", is that the council's general reserve stands at £9.3m, £0.7m below the floor advised by the Director of Finance.
S: the council's general reserve stands at £9.3m, £0.7m below the floor advised by the Director of Finance

N unanswerable: what did the general reserve stand at a year earlier?

Q fact-table: visits to Netherby library 2015/16
A: | Netherby | 58,700 | 60,100 | 36 | 24 | 174,300 | 2.90 |
S: 60,100

Q fact-table: visits to Netherby 14/15
A: | Netherby | 58,700 | 60,100 | 36 | 24 | 174,300 | 2.90 |
S: 58,700

N unanswerable: visits to Netherby 2016/17

Q fact-table: which library is the dearest per visit
A: | Mobile library | 14,300 | 12,900 | 35 | 35 | 98,000 | 7.60 |
S: Mobile library

Q fact-table: what does each visit to Cragside cost us
A: | Cragside | 24,600 | 19,800 | 24 | 16 | 124,700 | 6.30 |
S: 6.30

Q fact-table: net cost thorpe green 2015/16
A: | Thorpe Green | 33,000 | 30,900 | 30 | 20 | 126,700 | 4.10 |
S: 126,700

N unanswerable: net cost thorpe green 2014/15

Q fact-table: how many hours will Kirk Lees be staffed under the plan?
A: | Kirk Lees | 81,200 | 76,500 | 44 | 29 | 237,200 | 3.10 |
S: 29

Q fact-table: central library staffed hours at present
A: | Fellbridge Central | 312,400 | 298,700 | 54 | 45 | 1,015,600 | 3.40 |
S: 54

Q fact-table: Beck Lane footfall last year
A: | Beck Lane | 41,500 | 40,200 | 30 | 20 | 136,700 | 3.40 |
S: 40,200

Q list: which libraries had more visitors than the year before?
A: | Upper Marl | 96,300 | 97,900 | 44 | 29 | 259,400 | 2.65 |
A: | Netherby | 58,700 | 60,100 | 36 | 24 | 174,300 | 2.90 |

N false-premise: why did visits to Holme library go up in 2015/16?

N unanswerable: why did visits to Cragside fall so much?

N unanswerable: how many visits did the Weaving Museum get in 2015/16?

Q fact-text: e-book loans 2015/16
A: 3.4 The number of books lent fell from 712,000 in 2014/15 to 668,000 in 2015/16, whereas e-book loans rose from 9,400 to 15,100 in the same time.
S: 15,100

Q fact-text: How many books were borrowed in 2014/15?
A: 3.4 The number of books lent fell from 712,000 in 2014/15 to 668,000 in 2015/16, whereas e-book loans rose from 9,400 to 15,100 in the same time.
S: 712,000

Q fact-text: public PC hours 15/16
A: Hours of public computer use were 121,000 in 2015/16.
S: 121,000

N unanswerable: public PC hours 14/15

N unanswerable: how many audiobooks were borrowed in 2015/16?

Q fact-text: how many staffed hours is Netherby now to keep
A: 4.1 It is proposed to adopt Option B, with two changes made because of what people said: Netherby would keep 30 staffed hours, not 24, in recognition of its use for benefit claims; and the hours from 3.30 to 5.30 pm would be staffed at every library in term time.
S: 30 staffed hours

Q reason: Why is Netherby getting more hours than first planned?
A: 4.1 It is proposed to adopt Option B, with two changes made because of what people said: Netherby would keep 30 staffed hours, not 24, in recognition of its use for benefit claims; and the hours from 3.30 to 5.30 pm would be staffed at every library in term time.
S: in recognition of its use for benefit claims

Q paraphrase: will anybody be behind the desk when the kids come out of class
A: 4.1 It is proposed to adopt Option B, with two changes made because of what people said: Netherby would keep 30 staffed hours, not 24, in recognition of its use for benefit claims; and the hours from 3.30 to 5.30 pm would be staffed at every library in term time.
S: the hours from 3.30 to 5.30 pm would be staffed at every library in term time

Q fact-text: cost of the two changes
A: 4.2 The two changes cost £58,000, so that the saving falls to £582,000.
S: £58,000

Q fact-text: saving of option b after the changes
A: 4.2 The two changes cost £58,000, so that the saving falls to £582,000.
S: £582,000

Q fact-text: how much from leaving posts empty?
A: The gap of £258,000 to the target would be closed by not filling seven vacancies (£161,000), and by the rent from letting the first floor of Kirk Lees Library (£97,000), on which terms have not been agreed.
S: £161,000

Q fact-text: rent expected for upstairs at Kirk Lees
A: The gap of £258,000 to the target would be closed by not filling seven vacancies (£161,000), and by the rent from letting the first floor of Kirk Lees Library (£97,000), on which terms have not been agreed.
S: £97,000

N false-premise: who has signed the lease for the first floor of Kirk Lees Library?

N unanswerable: how much would the charge at the Weaving Museum bring in?

Q paraphrase: what will they want off me at the door of the weaving museum now
A: 4.3 The charge at the Weaving Museum would be £3 and not £5; residents of the borough with a Fellbridge Card would go in free.
S: £3

Q paraphrase: how can locals get round paying for the museum?
A: 4.3 The charge at the Weaving Museum would be £3 and not £5; residents of the borough with a Fellbridge Card would go in free.
S: residents of the borough with a Fellbridge Card would go in free

N unanswerable: what does a child pay at the Weaving Museum?

N unanswerable: how much does a Fellbridge Card cost?

Q fact-text: hartley house closed months
A: Hartley House would close from November to March, as consulted.
S: from November to March

Q fact-text: cost of kitting out libraries with the card entry system
A: 4.4 Fitting Open Plus at nine libraries would cost £315,000, from the capital programme.
S: £315,000

N unanswerable: how much does Open Plus cost to run each year?

Q date: when will the mobile library be looked at?
A: The mobile library is left as it is, pending a separate review in the autumn of 2017.
S: the autumn of 2017

N false-premise: by how much are the mobile library's hours being cut?

Q fact-text: What does the 1964 Act oblige the council to do?
A: 5.1 The Public Libraries and Museums Act 1964 requires the council to provide a "comprehensive and efficient" library service; it says nothing of how many libraries there must be.
S: to provide a "comprehensive and efficient" library service

Q paraphrase: do we have to run museums by law
A: Museums are not a statutory service.
S: Museums are not a statutory service

Q fact-text: who loses out according to the EIA
A: 5.2 The equality impact assessment found a negative effect on children, on disabled people and on people without a car.
S: on children, on disabled people and on people without a car

Q paraphrase: what about the elderly, are they hit
A: The effect on older people was rated neutral.
S: neutral

Q fact-text: FTE posts to be lost
A: 5.3 23.5 full-time equivalent posts would go, of which seven are vacant.
S: 23.5

Q paraphrase: how many workers asked about being paid to leave?
A: Staff were consulted from 9 January to 3 February 2017; 37 staff asked for details of voluntary redundancy.
S: 37

N unanswerable: how many staff were made redundant?

N unanswerable: what did the staff say in their consultation?

Q fact-table: who looks after the risk that nobody rents Kirk Lees
A: | Kirk Lees first floor not let | High | Medium | Two interested parties; rent-free period on offer | Head of Property |
S: Head of Property

Q fact-table: likelihood of being taken to court
A: | Legal challenge to the decision | Medium | High | Counsel's advice obtained in December 2016 | Head of Legal |
S: Medium

Q fact-table: where and when is Open Plus being tried out first?
A: | Open Plus technology fails or is late | Medium | Medium | Pilot at Beck Lane from June 2017 | Library Manager |
S: Pilot at Beck Lane from June 2017

Q list: risks marked high for likelihood
A: | Kirk Lees first floor not let | High | Medium | Two interested parties; rent-free period on offer | Head of Property |
A: | Loss of visitors at the Weaving Museum | High | Low | Free entry with Fellbridge Card | Museums Manager |

N unanswerable: what did counsel advise in December 2016?

N unanswerable: who are the interested parties for Kirk Lees?

Q who-said: who said the countryside would come off worst?
A: Councillor Tattersall said that rural wards would bear most and gain least.
S: Councillor Tattersall

Q reason: why isn't Holme given the same treatment as Netherby
A: Councillor Ogden welcomed the change at Netherby but asked why Holme, where a petition had also been handed in, was not treated alike; Ms Rahimi said that Holme had a job centre within 300 yards.
S: Holme had a job centre within 300 yards

Q decision: how did scrutiny vote on dropping museum charges
A: It was moved (Dar, Eze) that Cabinet be advised to drop the charge; the motion was carried on the Chair's casting vote, two having voted each way.
S: carried on the Chair's casting vote

Q fact-text: who seconded Cllr Dar on the museum charge
A: It was moved (Dar, Eze) that Cabinet be advised to drop the charge; the motion was carried on the Chair's casting vote, two having voted each way.
S: Eze

Q decision: what follow-up did the scrutiny panel ask for
A: It was further **resolved**, nobody dissenting, to ask Cabinet for a report on Open Plus after twelve months.
S: a report on Open Plus after twelve months

N false-premise: which councillor voted against asking for a report on Open Plus?

N unanswerable: what did Cabinet decide on 7 February about the museum charge?

Q date: from when would the new library hours apply
A: **8. Recommendations.** Cabinet is asked to (1) adopt Option B as changed in 4.1, from 3 July 2017; (2) approve the museum proposals in 4.3, from 1 April 2018; (3) release £315,000 from the capital programme; (4) consider the advice of the Overview and Scrutiny Panel; (5) thank all who took part.
S: from 3 July 2017

Q date: start date museum charges
A: **8. Recommendations.** Cabinet is asked to (1) adopt Option B as changed in 4.1, from 3 July 2017; (2) approve the museum proposals in 4.3, from 1 April 2018; (3) release £315,000 from the capital programme; (4) consider the advice of the Overview and Scrutiny Panel; (5) thank all who took part.
S: from 1 April 2018

Q fact-text: which cabinet member has libraries?
A: Cabinet Member: Councillor Bryn Sutcliffe (Culture and Leisure).
S: Councillor Bryn Sutcliffe

N false-premise: on what date did Sowden Library close?

N false-premise: what has the council charged so far at Hartley House for adults?

N false-premise: why do older people come off badly in the equality assessment?

Q paraphrase: is Cragside going to be shut after all that
A: Option B would keep all ten libraries, cut staffed hours by a third and bring in "Open Plus", and would save £640,000.
A: 4.1 It is proposed to adopt Option B, with two changes made because of what people said: Netherby would keep 30 staffed hours, not 24, in recognition of its use for benefit claims; and the hours from 3.30 to 5.30 pm would be staffed at every library in term time.
S: would keep all ten libraries

N false-premise: why did most people who answered prefer Option A?

N false-premise: how many e-book loans were lost between 2014/15 and 2015/16?
