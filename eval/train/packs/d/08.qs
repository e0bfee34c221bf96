Q fact-text: Who is the Monitoring Officer?
A: **Officers:** Sunita Hale, Monitoring Officer (MO); Robert Quick, Deputy Monitoring Officer; Ellie Marsh, Democratic Services.
S: Sunita Hale

Q definition: what does IP stand for in these papers
A: **Independent Persons (IPs):** Ms Leela Varma and Mr George Fitch.
S: Independent Persons (IPs)

Q who-said: Which member of the committee sent an apology?
A: *Apology:* Cllr Dominic Wray.
S: Cllr Dominic Wray

Q fact-table: When was the social media guidance issued?
A: | S/24/01 | Social media guidance for members | MO | July 2024 | Issued 2 August |
S: 2 August

Q fact-table: how many people have applied to be the third independent person
A: | S/24/02 | Recruit third Independent Person | Democratic Services | Sept 2024 | Two applicants, interviews 29 October |
S: Two applicants

Q fact-table: Did Little Orme accept code training?
A: | S/24/03 | Letter to Little Orme on code training | Deputy MO | Aug 2024 | Sent 6 August; refused by 5 votes to 3 |
S: refused by 5 votes to 3

Q fact-table: register of interests up to date october
A: | S/24/05 | Reminder on register of interests | Democratic Services | Sept 2024 | 41 of 44 up to date |
S: 41 of 44

Q fact-table: How many other districts have replied on timescales?
A: | S/24/06 | Compare timescales with other districts | Deputy MO | Jan 2025 | Nine of twelve have answered |
S: Nine of twelve

Q fact-table: Why hasn't the hearing procedure been revised yet?
A: | S/24/07 | Revise hearing procedure | MO | Jan 2025 | On hold for government consultation |
S: On hold for government consultation

Q reason: why did little orme turn the course down
A: Cllr Petch said his council had refused training because it was offered at 2 pm, when most of his members were at work.
S: because it was offered at 2 pm, when most of his members were at work

Q who-said: Who pointed out that another council had come at the same hour?
A: Cllr Dowling said Sarsbury Town had been offered the same time and ten of its twelve had come.
S: Cllr Dowling

Q decision: What did Mr Quick promise Little Orme?
A: Mr Quick undertook to offer Little Orme an evening in November.
S: to offer Little Orme an evening in November

Q date: By when did the laggards have to bring their registers up to date?
A: Cllr Nix asked who the three members with out-of-date registers were; the MO answered that she would give them until 31 October and name them at the next meeting if they had not complied.
S: 31 October

Q fact-text: How many complaints came in between April and September 2024?
A: The MO presented the half year to 30 September: 29 complaints, of which 18 concerned parish councillors and 11 district councillors.
S: 29 complaints

Q fact-text: complaints half year 2023
A: In the same half of 2023 there had been 22.
S: 22

Q fact-text: Of the half-year complaints, how many were about district councillors?
A: The MO presented the half year to 30 September: 29 complaints, of which 18 concerned parish councillors and 11 district councillors.
S: 11 district councillors

Q paraphrase: what was all the fuss about in wick st anne
A: Nine of the 29 came from a single dispute at Wick St Anne over the felling of a walnut tree.
S: a single dispute at Wick St Anne over the felling of a walnut tree

Q who-said: Who wanted parishes billed for squabbling?
A: Cllr Tranmere asked for costs to be charged to parishes whose councils made repeated complaints about their own members.
S: Cllr Tranmere

Q decision: What happened to the proposal to write to the Minister about charging parishes?
A: Cllr Lacey moved that the Committee write to the Minister asking for one; seconded by Cllr Tranmere; on a vote of 3 to 3 the Chair used her casting vote against.
S: on a vote of 3 to 3 the Chair used her casting vote against

Q who-said: who said its always the same folk grumbling about each other
A: Mr Fitch said that in four years as an IP he had seen the same eleven people complain about one another.
S: Mr Fitch

Q fact-text: How many councillors were abused at home?
A: Of 27 who answered, 19 had been abused online in the past year, eight in the street and three at home.
S: three at home

Q paraphrase: how many get nasty stuff on the internet
A: Of 27 who answered, 19 had been abused online in the past year, eight in the street and three at home.
S: 19

Q fact-text: members reporting abuse to police
A: Four had told the police, and one was satisfied with the result.
S: Four

Q who-said: Which councillor had a dead animal posted through the letterbox?
A: Cllr Straker spoke of having had a dead rat put through her door during the car park debate, and said she would not stand in 2027.
S: Cllr Straker

Q paraphrase: is straker running again
A: Cllr Straker spoke of having had a dead rat put through her door during the car park debate, and said she would not stand in 2027.
S: she would not stand in 2027

Q definition: What does nem con mean?
A: RESOLVED, nem con (no one dissenting): (a) that a lone-working device be offered to every member at £9 a month each; (b) that home addresses be left off the website unless a member asks for them to be shown; (c) that the group leaders be asked to speak to those in their groups who share abusive posts.
S: no one dissenting

Q fact-text: What does a lone-working device cost?
A: RESOLVED, nem con (no one dissenting): (a) that a lone-working device be offered to every member at £9 a month each; (b) that home addresses be left off the website unless a member asks for them to be shown; (c) that the group leaders be asked to speak to those in their groups who share abusive posts.
S: £9 a month each

Q decision: Will councillors' home addresses be on the website?
A: RESOLVED, nem con (no one dissenting): (a) that a lone-working device be offered to every member at £9 a month each; (b) that home addresses be left off the website unless a member asks for them to be shown; (c) that the group leaders be asked to speak to those in their groups who share abusive posts.
S: that home addresses be left off the website unless a member asks for them to be shown

Q reason: Why couldn't addresses simply be left off the register of interests as well?
A: Cllr Okonjo had wished (b) to apply to the register of interests also, but was advised that each case of a sensitive interest must be decided on its facts.
S: each case of a sensitive interest must be decided on its facts

Q decision: Who was given a dispensation because of a second home?
A: Granted to Cllrs Lacey and Nix until May 2027, to speak and vote on council tax premiums, as owners of second homes.
S: Cllrs Lacey and Nix

Q decision: can Wray vote on the marina
A: Refused to Cllr Wray, who had asked to speak and vote on the marina; he may speak only, as a member of the public would.
S: he may speak only, as a member of the public would

Q date: How long do the dispensations last?
A: Granted to Cllrs Lacey and Nix until May 2027, to speak and vote on council tax premiums, as owners of second homes.
S: until May 2027

Q fact-text: Who made the complaint in case 2024/09?
A: *Complainant:* Mrs Sarah Kettering, Clerk to Wick St Anne Parish Council.
S: Mrs Sarah Kettering, Clerk to Wick St Anne Parish Council

Q fact-text: investigator case 2024/09
A: *Investigator:* Mr Owen Prosser, of Latchford Law.
S: Mr Owen Prosser, of Latchford Law

Q list: Which councillors heard the case against Councillor Haddow?
A: *Hearing Sub-Committee:* Cllrs Rudge, Okonjo and Straker.
S: Cllrs Rudge, Okonjo and Straker

Q paraphrase: what did haddow call the clerk
A: It was alleged that Councillor Haddow had (1) shouted at the Clerk in the churchyard on 9 March 2024 and called her “a jumped-up typist”; (2) sent her 63 emails between 1 and 31 March; (3) shown a confidential quotation for tree surgery to his brother-in-law, who runs a rival firm; and (4) failed to declare an interest at the meeting of 12 February.
S: “a jumped-up typist”

Q date: When did the row in the churchyard take place?
A: It was alleged that Councillor Haddow had (1) shouted at the Clerk in the churchyard on 9 March 2024 and called her “a jumped-up typist”; (2) sent her 63 emails between 1 and 31 March; (3) shown a confidential quotation for tree surgery to his brother-in-law, who runs a rival firm; and (4) failed to declare an interest at the meeting of 12 February.
S: 9 March 2024

Q fact-text: How many emails was Councillor Haddow accused of sending?
A: It was alleged that Councillor Haddow had (1) shouted at the Clerk in the churchyard on 9 March 2024 and called her “a jumped-up typist”; (2) sent her 63 emails between 1 and 31 March; (3) shown a confidential quotation for tree surgery to his brother-in-law, who runs a rival firm; and (4) failed to declare an interest at the meeting of 12 February.
S: 63 emails

Q comparison: how many emails did the investigator find compared with those alleged
A: He said that 63 was wrong and that many were copies; the investigator counted 58 emails of which 41 were addressed to the Clerk alone, the longest of them sent at 2.14 am.
S: 58 emails

Q fact-text: emails sent only to the clerk
A: He said that 63 was wrong and that many were copies; the investigator counted 58 emails of which 41 were addressed to the Clerk alone, the longest of them sent at 2.14 am.
S: 41 were addressed to the Clerk alone

Q paraphrase: what time of night was he writing to her
A: He said that 63 was wrong and that many were copies; the investigator counted 58 emails of which 41 were addressed to the Clerk alone, the longest of them sent at 2.14 am.
S: 2.14 am

Q who-said: Who said he could hear every word?
A: Mr Croft, who was forty yards away, “could hear every word”.
S: Mr Croft

Q fact-text: For how long was the Clerk off sick?
A: The Clerk was off work from 2 April to 17 June with stress.
S: from 2 April to 17 June

Q paraphrase: did the brother in law talk to them
A: The brother-in-law declined to be interviewed.
S: declined to be interviewed

Q fact-table: What sanction was given for the shouting?
A: | 1 Shouting at Clerk | 1.1 Respect | Breach | Breach | Censure; written apology by 31 January 2025 |
S: Censure; written apology by 31 January 2025

Q fact-table: sanction for the emails
A: | 2 Emails to Clerk | 2.1 Bullying | Breach | Breach | No direct contact with Clerk until May 2025 |
S: No direct contact with Clerk until May 2025

Q fact-table: What did the investigator find on the confidential quotation?
A: | 3 Confidential quotation | 4.1 Confidentiality | Breach | No breach | None |
S: Breach

Q fact-table: Did the Sub-Committee find a breach over the undeclared interest?
A: | 4 Undeclared interest | 9.1 Interests | No breach | No breach | Advice on declaring interests |
S: No breach

Q date: When must Councillor Haddow have done his training?
A: | 5 Not co-operating (added) | 8.2 Compliance | Breach | Breach | Training by 28 February 2025 |
S: 28 February 2025

Q list: On which allegations did the Sub-Committee find a breach?
A: | 1 Shouting at Clerk | 1.1 Respect | Breach | Breach | Censure; written apology by 31 January 2025 |
A: | 2 Emails to Clerk | 2.1 Bullying | Breach | Breach | No direct contact with Clerk until May 2025 |
A: | 5 Not co-operating (added) | 8.2 Compliance | Breach | Breach | Training by 28 February 2025 |

Q reason: Why did the Sub-Committee clear him over the quotation?
A: On allegation 3 the Sub-Committee differed from the investigator because the quotation had been read out at an open meeting on 26 February, before the brother-in-law was said to have seen it.
S: because the quotation had been read out at an open meeting on 26 February

Q reason: what was the not co-operating bit about
A: On allegation 5, Councillor Haddow had cancelled three interviews.
S: Councillor Haddow had cancelled three interviews

Q decision: What was the parish council asked to do about Councillor Haddow?
A: The parish council was recommended to remove Councillor Haddow from its Personnel Committee.
S: to remove Councillor Haddow from its Personnel Committee

Q paraphrase: why didn't they just chuck him out for a bit
A: The law as it stands does not allow a councillor to be suspended.
S: does not allow a councillor to be suspended

Q fact-text: What did the Haddow investigation cost?
A: The investigation cost £6,480 and took 27 weeks against a standard of 16.
S: £6,480

Q comparison: Was the investigation finished within the standard time?
A: The investigation cost £6,480 and took 27 weeks against a standard of 16.
S: 27 weeks against a standard of 16

Q fact-text: can haddow appeal
A: There is no right of appeal, but a complaint may be made to the Local Government and Social Care Ombudsman.
S: There is no right of appeal

Q fact-table: How many complaints were received in 2023?
A: | Complaints received | 38 | 45 | 51 |
S: 45

Q fact-table: complaints about parish members 2024
A: | About parish members | 21 | 29 | 32 |
S: 32

Q fact-table: How many complaints did clerks and officers make in 2022?
A: | From clerks and officers | 6 | 6 | 11 |
S: 6

Q fact-table: What did outside investigators cost in 2024?
A: | Cost of outside investigators £ | 7,350 | 5,200 | 14,910 |
S: 14,910

Q fact-table: investigators spend previous year
A: | Cost of outside investigators £ | 7,350 | 5,200 | 14,910 |
S: 5,200

Q paraphrase: how many moans got thrown out straight away last year
A: | Rejected at assessment | 26 | 31 | 33 |
S: 33

Q comparison: Is it taking longer to assess complaints than it did in 2022?
A: | Average days to assessment | 19 | 24 | 31 |
S: 31

Q fact-text: What is the target time for assessing a complaint?
A: The target for assessment is 20 working days.
S: 20 working days

Q reason: why was the assessment target not met
A: It was missed because the Deputy Monitoring Officer's post was empty from January to May.
S: because the Deputy Monitoring Officer's post was empty from January to May

Q fact-text: How many complaints in 2024 were about bullying?
A: By theme, 21 complaints in 2024 were of disrespect, 12 of bullying, eight of social media posts, six of interests and four of other things.
S: 12 of bullying

Q fact-text: complaints outstanding at year end
A: Four complaints remained undecided at the year end.
S: Four

Q fact-text: What was the outcome of the Ombudsman complaint on case 2023/31?
A: An Ombudsman complaint about the handling of case 2023/31 was not upheld.
S: was not upheld

Q fact-table: How many Little Orme members have been trained on the code?
A: | Little Orme | 9 | 1 | 8 | 0 |
S: 1

Q fact-table: fenny tolland registers up to date
A: | Fenny Tolland | 7 | 4 | 6 | 0 |
S: 6

Q fact-table: How many gifts did Sarsbury Town members declare?
A: | Sarsbury Town | 12 | 11 | 12 | 2 |
S: 2

Q list: In which councils have all members been trained?
A: | Great Orme | 9 | 9 | 9 | 1 |
A: | Marl and Easby | 5 | 5 | 3 | 0 |

Q paraphrase: how big is holt abbas council
A: | Holt Abbas | 11 | 8 | 11 | 0 |
S: 11

Q definition: What gifts have to be declared?
A: A gift or hospitality worth £50 or more must be declared within 28 days.
S: A gift or hospitality worth £50 or more must be declared within 28 days

Q paraphrase: who got a freebie day at the horses
A: The largest declared in 2024 was a day at Sarsbury races, worth £240, accepted by the Chairman of the District Council; an offer of cricket tickets to Cllr Tranmere, worth £310, was refused.
S: the Chairman of the District Council

Q fact-text: value of cricket tickets turned down
A: The largest declared in 2024 was a day at Sarsbury races, worth £240, accepted by the Chairman of the District Council; an offer of cricket tickets to Cllr Tranmere, worth £310, was refused.
S: £310

Q date: When does the government consultation close?
A: The consultation opened on 18 December 2024 and closes on 26 February 2025.
S: 26 February 2025

Q list: What does the government ask about?
A: It asks whether there should be a compulsory code, power to suspend for up to six months, loss of allowances during suspension, and a national appeals body.
S: a compulsory code, power to suspend for up to six months, loss of allowances during suspension, and a national appeals body

Q paraphrase: what do officers think of a national place to appeal to
A: Officers propose that the Council support suspension, support loss of allowances, and oppose the national body as slow, preferring an appeal to a panel of another council.
S: oppose the national body as slow

Q who-said: Who thinks local appeals look like mates judging mates?
A: Ms Varma does not agree: she thinks a local appeal will always look like friends judging friends.
S: Ms Varma

Q comparison: How does the parish association's view on suspension differ from the government's idea?
A: The county association of local councils supports suspension but for three months at most.
A: It asks whether there should be a compulsory code, power to suspend for up to six months, loss of allowances during suspension, and a national appeals body.
S: for three months at most

Q fact-text: What would each extra hearing cost?
A: If suspension came in the MO expects four to six more hearings a year, at about £2,100 each, and asks for half a post (£27,400).
S: about £2,100 each

Q fact-text: additional staff requested by MO cost
A: If suspension came in the MO expects four to six more hearings a year, at about £2,100 each, and asks for half a post (£27,400).
S: £27,400

Q fact-text: How much are the Independent Persons paid?
A: April 2025: revised hearing procedure; benchmark of timescales. 10 July 2025: election of Chair; lone-working devices after nine months. 16 October 2025: half-year complaints; Independent Persons' allowances, now £750 a year.
S: £750 a year

Q date: When will the committee review the lone-working devices?
A: April 2025: revised hearing procedure; benchmark of timescales. 10 July 2025: election of Chair; lone-working devices after nine months. 16 October 2025: half-year complaints; Independent Persons' allowances, now £750 a year.
S: 10 July 2025

N unanswerable: Which three councillors had out-of-date registers?
N unanswerable: who were the two applicants for independent person
N unanswerable: What was the tree surgery quotation for?
N unanswerable: How many complaints were received in 2021?
N unanswerable: what was the other hearing in 2024 about
N unanswerable: How many members of Great Orme declined training before 2023?
N unanswerable: What was case 2024/17 about?
N unanswerable: how long was the time limit in case 2024/17
N unanswerable: What is Councillor Haddow's brother-in-law's firm called?
N unanswerable: Which councillors voted to write to the Minister?
N unanswerable: who offered cricket tickets to Cllr Tranmere
N false-premise: How long was Councillor Haddow suspended for?
N false-premise: Why did the Chair vote to write to the Minister?
N false-premise: What compensation did the Ombudsman award in case 2023/31?
N false-premise: When did Cllr Wray get permission to vote on the marina?
N false-premise: How many Little Orme members came to the session at 2 pm?

Q paraphrase: was the clerk poorly over it
A: The Clerk was off work from 2 April to 17 June with stress.
S: off work from 2 April to 17 June with stress

Q paraphrase: what's haddow got to keep away from
A: | 2 Emails to Clerk | 2.1 Bullying | Breach | Breach | No direct contact with Clerk until May 2025 |
S: No direct contact with Clerk until May 2025

Q paraphrase: did the big evening course go down well in little orme
A: Little Orme was offered 19 November at 7 pm.
A: One member came.
S: One member came

Q paraphrase: how many gripes came from ordinary people last year
A: | From members of the public | 20 | 24 | 22 |
S: 22

Q paraphrase: how many grumbles got patched up without a fuss in 2023
A: | Settled informally | 8 | 9 | 10 |
S: 9

Q paraphrase: what's Haddow's excuse for the name calling
A: Councillor Haddow admitted the words in (1) but said that he had been provoked.
S: that he had been provoked

Q paraphrase: how long could you be barred for under the new plans
A: It asks whether there should be a compulsory code, power to suspend for up to six months, loss of allowances during suspension, and a national appeals body.
S: up to six months

Q paraphrase: what are leaders meant to do about nasty posts being passed on
A: RESOLVED, nem con (no one dissenting): (a) that a lone-working device be offered to every member at £9 a month each; (b) that home addresses be left off the website unless a member asks for them to be shown; (c) that the group leaders be asked to speak to those in their groups who share abusive posts.
S: speak to those in their groups who share abusive posts
