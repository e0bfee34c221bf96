Q fact-text: Who is the Chair of the Housing and Communities commission?
A: Commission members: Cllr Yvonne Tapscott (Chair), Cllr Bill Grealish (Vice Chair), Cllrs Amos, Dutta, Elphick, Kemble, Rossiter and Swann.
S: Cllr Yvonne Tapscott

Q paraphrase: which tenants sit with the councillors
A: Tenant co-optees: Mrs Joy Penfold, Mr Errol Shand.
S: Mrs Joy Penfold, Mr Errol Shand

Q paraphrase: number for democratic services man
A: Officers to the Commission: Nicola Fenn (Scrutiny Manager), Ashok Wray (Democratic Services Officer, 01632 960 711).
S: 01632 960 711

N unanswerable: What is Nicola Fenn's telephone number?

Q fact-text: How many members does it take to call in a decision?
A: **Call-in:** a Cabinet decision may be called in by any four members within five working days of its publication.
S: four members within five working days

Q date: how long have you got to call something in
A: **Call-in:** a Cabinet decision may be called in by any four members within five working days of its publication.
S: four members within five working days

N unanswerable: How many decisions were called in during 2012/13?

Q date: time and room of November meeting
A: PACK FOR THE MEETING ON THURSDAY 21 NOVEMBER 2013, 7.00PM, ROOM 4, MERE HOUSE
S: THURSDAY 21 NOVEMBER 2013, 7.00PM, ROOM 4, MERE HOUSE

Q fact-text: Which councillor came late on 19 September?
A: Cllr Swann arrived at 7.25pm.
S: Cllr Swann

Q paraphrase: who was absent in september
A: *Apologies*: Cllr Kemble; Mr Shand.
S: Cllr Kemble; Mr Shand

N unanswerable: Why was Cllr Swann late?

Q who-said: who asked about lifts
A: *Tenants' questions.* Mrs Vi Hartnoll (Larkhill estate) asked when the lifts in Kestrel Court would be replaced.
S: Mrs Vi Hartnoll

Q date: When are the Kestrel Court lifts being done?
A: The Head of Landlord Services, Dominic Pryor, answered that Kestrel Court was in the 2014/15 programme and Merlin Court in that for 2015/16.
S: 2014/15

Q date: Merlin Court lift year
A: The Head of Landlord Services, Dominic Pryor, answered that Kestrel Court was in the 2014/15 programme and Merlin Court in that for 2015/16.
S: 2015/16

N unanswerable: When will the lifts at Falcon Court be replaced?

Q fact-text: By how much did council rents rise?
A: Mr Abdi Warsame, of the Mereside Tenants' Federation, asked why rents had risen by 5.1% when pensions rose by 2.5%; he was told that rents followed a Government formula.
S: 5.1%

Q reason: Why did the rents go up more than pensions?
A: Mr Abdi Warsame, of the Mereside Tenants' Federation, asked why rents had risen by 5.1% when pensions rose by 2.5%; he was told that rents followed a Government formula.
S: rents followed a Government formula

N unanswerable: How much will rents rise by next April?

Q fact-text: tenants hit by bedroom tax who owed rent end August
A: 1,486 tenants of the Council had lost benefit, of whom 912 were in arrears by the end of August; before April, 431 of the same households had been in arrears.
S: 912

Q fact-text: how many council tenants lost benefit in the first five months
A: 1,486 tenants of the Council had lost benefit, of whom 912 were in arrears by the end of August; before April, 431 of the same households had been in arrears.
S: 1,486

Q fact-text: How many of the affected households owed rent before April?
A: 1,486 tenants of the Council had lost benefit, of whom 912 were in arrears by the end of August; before April, 431 of the same households had been in arrears.
S: 431

Q definition: What does DHP mean?
A: Discretionary Housing Payments (DHP) had been made to 377 households; the year's allocation was £402,000, of which £168,000 had been spent.
S: Discretionary Housing Payments

Q fact-text: How much DHP money did we have for the year?
A: Discretionary Housing Payments (DHP) had been made to 377 households; the year's allocation was £402,000, of which £168,000 had been spent.
S: £402,000

Q fact-text: dhp spent by september meeting
A: Discretionary Housing Payments (DHP) had been made to 377 households; the year's allocation was £402,000, of which £168,000 had been spent.
S: £168,000

N unanswerable: What was the DHP allocation in 2012/13?

Q who-said: Which councillor called the policy scandalous?
A: Cllr Rossiter maintained that the policy was a scandal.
S: Cllr Rossiter

Q who-said: what was Elphick's reason for disagreeing
A: Cllr Elphick disagreed, saying that 2,300 families were overcrowded.
S: 2,300 families were overcrowded

Q fact-text: how many wanted to move and how many had by September
A: Cllr Dutta asked how many wished to move; Ms Leary said that 540 had asked and 61 had done so.
S: 540 had asked and 61 had done so

N unanswerable: How many of those wishing to move wanted a one-bedroom flat?

Q who-said: who told of a kidney patient turned down for help
A: Mrs Penfold spoke of a neighbour with dialysis equipment in her spare room who had been refused DHP twice.
S: Mrs Penfold

Q who-said: What had the CAB noticed?
A: The Citizens Advice Bureau manager, Mr Guy Trevanion, reported that debt enquiries were up by a third.
S: debt enquiries were up by a third

N unanswerable: How many debt enquiries did the CAB have?

Q who-said: Who was against promising no evictions at all, and why?
A: Cllr Amos suggested that no tenant be evicted for such arrears in the first year; Mr Pryor cautioned that a blanket promise might be unlawful.
S: Mr Pryor cautioned that a blanket promise might be unlawful

Q decision: What was agreed about throwing people out for bedroom tax debts?
A: (i) Cabinet be asked to treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services;
S: treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services

Q decision: evictions bedroom tax resolution
A: (i) Cabinet be asked to treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services;
S: treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services

Q decision: what change in the DHP rules did members ask for
A: (ii) the DHP policy be amended so that medical equipment counts;
S: medical equipment counts

N false-premise: When did the Commission resolve that no tenant be evicted in the first year?

Q decision: Did anyone vote against the bedroom tax resolution?
A: RESOLVED (nem con) that
S: nem con

Q definition: hmo meaning
A: *Scrutiny review of houses in multiple occupation (HMOs).* Cllr Grealish, who leads the review panel, said that it had met three times since it was set up on 13 June 2013.
S: houses in multiple occupation

Q date: When was the HMO review panel set up?
A: *Scrutiny review of houses in multiple occupation (HMOs).* Cllr Grealish, who leads the review panel, said that it had met three times since it was set up on 13 June 2013.
S: Cllr Grealish

Q paraphrase: who's running the shared houses inquiry
A: *Scrutiny review of houses in multiple occupation (HMOs).* Cllr Grealish, who leads the review panel, said that it had met three times since it was set up on 13 June 2013.
S: Cllr Grealish

N unanswerable: Who else sits on the HMO review panel?

Q who-said: what do landlords say about licensing
A: Landlords had told the panel that licensing was "a tax on good landlords".
S: "a tax on good landlords"

Q who-said: What did students tell the panel?
A: Students had said that they did not know whom to complain to.
S: they did not know whom to complain to

Q who-said: what are neighbours in college road cross about
A: Residents of College Road complained of rubbish and noise on Wednesday nights.
S: rubbish and noise on Wednesday nights

N false-premise: What figures on HMOs did the police give?

Q who-said: Who asked for letting agents?
A: Cllr Swann asked that letting agents be heard.
S: Cllr Swann

N unanswerable: What did residents of Abbey Road complain of?

Q decision: What was resolved about the HMO panel's time?
A: RESOLVED that the panel's time be extended by two months and that letting agents be invited.
S: extended by two months

Q paraphrase: how many grants are there now and what replaces them
A: *Voluntary sector grants.* The Commission considered a proposal to replace 41 annual grants by 12 three-year contracts.
S: 41 annual grants by 12 three-year contracts

Q who-said: What did the CVS fear?
A: The Council for Voluntary Service thought small groups would go under.
S: small groups would go under

Q who-said: Cabinet Member's assurance to little groups
A: The Cabinet Member, Cllr Oliver Spink, said that no group now receiving less than £5,000 would be affected.
S: no group now receiving less than £5,000 would be affected

N unanswerable: How many groups receive less than £5,000?

Q decision: How did the vote to refer grants back go?
A: A vote on whether to refer the matter back was tied at four each; the Chair used her casting vote against referral.
S: tied at four each; the Chair used her casting vote against referral

Q decision: voluntary sector grants outcome
A: RESOLVED that the proposal be supported, subject to an appraisal after twelve months.
S: the proposal be supported, subject to an appraisal after twelve months

N unanswerable: Which four members voted to refer the grants back?

Q fact-table: Did Mrs Hartnoll get her letter?
A: | 1.2 | Letter to Mrs Hartnoll with lift dates | D Pryor | Sent 27 September |
S: Sent 27 September

Q fact-table: tenants with medical equipment found
A: | 1.3 | Number of tenants with medical equipment | K Leary | 94 identified |
S: 94 identified

Q fact-table: When did Cabinet agree to the evictions request?
A: | 1.4(i) | Cabinet response on evictions | Cllr Spink | Agreed 15 October |
S: Agreed 15 October

Q fact-table: what happened to the DHP policy change
A: | 1.4(ii) | Change to DHP policy | K Leary | To Cabinet, 10 December |
S: To Cabinet, 10 December

Q fact-table: have any letting agents turned up
A: | 1.5 | Invite letting agents | N Fenn | Two agents came on 17 October |
S: Two agents came on 17 October

Q fact-table: What became of the Larkhill tour?
A: | June 0.9 | Tour of Larkhill regeneration area | A Wray | Put off until spring |
S: Put off until spring

N false-premise: When did the Larkhill tour take place?

N unanswerable: What did the two letting agents say?

Q fact-text: Bedroom tax tenants at end of October
A: By 31 October 1,402 tenants were affected.
A: | All | 1,511 | 1,402 | 848 | 498 | 84 |
S: 1,402

Q fact-text: What share pays nothing?
A: Of these 47% were paying in full, 36% in part and 17% nothing.
S: 17%

Q paraphrase: how many cough up the whole amount
A: Of these 47% were paying in full, 36% in part and 17% nothing.
S: 47%

Q fact-text: arrears of those affected latest
A: Arrears owed by those affected stood at £218,000, compared with £141,000 at the end of August.
S: £218,000

N unanswerable: What were total rent arrears of all tenants at 31 October?

Q fact-text: has anybody been evicted over the bedroom tax
A: No tenant has been evicted solely on this account.
S: No tenant

Q fact-text: notices served
A: Eleven notices have been served; in nine of those cases the tenant owed rent before April.
S: Eleven

Q fact-text: DHP applications refused
A: Applications numbered 811: 498 were granted, 226 refused and the others await a decision.
S: 226

Q reason: Why are people usually turned down for DHP?
A: The commonest ground of refusal was that income exceeded outgoings.
S: income exceeded outgoings

Q fact-text: DHP spending to end October
A: Spending on DHP reached £251,000 by the end of October.
S: £251,000

Q fact-text: benefit cap households
A: The benefit cap, a different measure, took effect here on 12 August and touches 88 households, 70 of them in private lets.
S: 88

Q date: When did the benefit cap start?
A: The benefit cap, a different measure, took effect here on 12 August and touches 88 households, 70 of them in private lets.
S: 12 August

N unanswerable: How many households capped were in arrears?

Q fact-table: Larkhill arrears October
A: | Larkhill | 402 | 381 | 244 | 131 | 17 |
S: 244

Q fact-table: how many people moved out of Northgate homes
A: | Northgate | 355 | 340 | 231 | 122 | 19 |
S: 19

Q fact-table: DHP awards in Abbey
A: | Abbey | 131 | 118 | 59 | 40 | 10 |
S: 40

Q fact-table: mereside affected april
A: | Mereside | 288 | 270 | 166 | 104 | 14 |
S: 288

Q fact-table: College ward affected in October
A: | College | 54 | 49 | 20 | 14 | 3 |
S: 49

N unanswerable: How many tenants in Northgate were refused DHP?

Q comparison: Which ward has most tenants in arrears?
A: | Larkhill | 402 | 381 | 244 | 131 | 17 |
A: | Northgate | 355 | 340 | 231 | 122 | 19 |

Q fact-table: Half-year rent collection
A: | Rent collected, % | 98.7 | 96.9 | 98.5 | Red |
S: 96.9

Q paraphrase: are we getting the rent in
A: | Rent collected, % | 98.7 | 96.9 | 98.5 | Red |
S: 96.9

Q fact-table: days to re-let a normal flat this half-year
A: | Average re-let time, general needs (days) | 24.1 | 26.8 | 23 | Red |
S: 26.8

Q fact-table: sheltered re-let last year
A: | Average re-let time, sheltered (days) | 41.0 | 38.2 | 40 | Green |
S: 41.0

Q fact-table: How many non-urgent repairs done on time?
A: | Routine repairs in 20 days, % | 90.2 | 88.7 | 92 | Amber |
S: 88.7

Q fact-table: target not decent homes
A: | Homes not decent, % | 14.0 | 11.6 | 9 by March | Amber |
S: 9 by March

Q fact-table: families in b&b at half year
A: | of which in bed and breakfast | 9 | 21 | 0 | Red |
S: 21

Q fact-table: Households in temporary accommodation in 2012/13
A: | Households in temporary accommodation | 73 | 96 | 70 | Red |
S: 73

N unanswerable: How satisfied were tenants in the half-year?

Q list: Which landlord indicators are red?
A: | Rent collected, % | 98.7 | 96.9 | 98.5 | Red |
A: | Average re-let time, general needs (days) | 24.1 | 26.8 | 23 | Red |
A: | Households in temporary accommodation | 73 | 96 | 70 | Red |
A: | of which in bed and breakfast | 9 | 21 | 0 | Red |

Q reason: Why are homes standing empty longer?
A: Re-letting slowed because three-bedroom flats on Larkhill are being refused by applicants who would be charged for the extra room.
S: three-bedroom flats on Larkhill are being refused by applicants who would be charged for the extra room

N false-premise: Why did re-letting of sheltered homes slow down?

Q fact-text: How many B&B households had been there unlawfully long?
A: Households in bed and breakfast included 13 with children; two had been there longer than six weeks, the legal limit.
S: two

Q fact-text: licensed HMOs
A: There are thought to be 1,150 HMOs in the Borough, of which 164 are licensed under the mandatory scheme.
S: 164

Q fact-text: Total of shared houses in the borough
A: There are thought to be 1,150 HMOs in the Borough, of which 164 are licensed under the mandatory scheme.
S: 1,150

Q fact-text: HMO complaints 2011/12
A: Complaints about HMOs numbered 377 in 2012/13, against 290 in 2011/12.
S: 290

N unanswerable: How many HMOs are there in College ward?

Q decision: What does the HMO panel recommend?
A: The panel recommends: R1 that additional licensing be introduced in College and Abbey wards; R2 that a landlord accreditation scheme, which is voluntary, be run with the University; R3 that one telephone number be published for complaints.

Q paraphrase: where do they want extra licensing brought in
A: The panel recommends: R1 that additional licensing be introduced in College and Abbey wards; R2 that a landlord accreditation scheme, which is voluntary, be run with the University; R3 that one telephone number be published for complaints.
S: College and Abbey wards

Q definition: selective licensing
A: It does not recommend selective licensing, which would cover all private lets.
S: would cover all private lets

N false-premise: In which wards does the panel recommend selective licensing?

Q fact-text: cost of HMO licence
A: Additional licensing would be paid for by a fee of about £620 for five years, to be fixed after consultation.
S: about £620 for five years

Q who-said: Who finds the timetable tight?
A: The Head of Public Protection, Sheila Ingram, regards the timetable as tight.
S: Sheila Ingram

Q decision: What is the Commission asked to do with the HMO findings?
A: The Commission is asked to endorse the findings and to send them to Cabinet on 10 December.
S: endorse the findings and to send them to Cabinet on 10 December

Q fact-table: Who comes for homelessness strategy?
A: | 20 March 2014 | Homelessness strategy | Housing Options Manager |
S: Housing Options Manager

Q fact-table: date tenant survey
A: | 23 January 2014 | Tenant survey | D Pryor |
S: 23 January 2014

Q date: where and when is the March meeting
A: All meetings begin at 7.00pm at Mere House, save that on 20 March, which will be at Larkhill Community Hall at 6.00pm.
S: at Larkhill Community Hall at 6.00pm

Q paraphrase: so can people still be thrown out over the spare room
A: (i) Cabinet be asked to treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services;
S: as a last resort

Q paraphrase: who has to sign before anyone's put on the street over this
A: (i) Cabinet be asked to treat eviction for bedroom tax arrears alone as a last resort, with each case signed off by the Head of Landlord Services;
S: the Head of Landlord Services

N false-premise: Who agreed that overcrowded families be moved first?

N unanswerable: What did the Commission resolve about lifts?

Q decision: when did members ask for a bedroom tax update
A: (iii) an update be brought in November.
S: November

Q paraphrase: did the neighbour on dialysis get help
A: Mrs Penfold spoke of a neighbour with dialysis equipment in her spare room who had been refused DHP twice.
S: refused DHP twice

Q paraphrase: will little clubs lose their grant, what did the cabinet man say
A: The Cabinet Member, Cllr Oliver Spink, said that no group now receiving less than £5,000 would be affected.
S: no group now receiving less than £5,000 would be affected

N false-premise: When was the grants proposal referred back to Cabinet?

Q paraphrase: who broke the tie
A: A vote on whether to refer the matter back was tied at four each; the Chair used her casting vote against referral.
S: the Chair used her casting vote

N unanswerable: How did Cllr Grealish vote on the grants?

Q paraphrase: what must happen a year into the new contracts
A: RESOLVED that the proposal be supported, subject to an appraisal after twelve months.
S: an appraisal after twelve months

N unanswerable: Which voluntary groups have been offered three-year contracts?

Q fact-table: How many homes aren't decent, last year's figure
A: | Homes not decent, % | 14.0 | 11.6 | 9 by March | Amber |
S: 14.0

Q fact-table: emergency repairs half year
A: | Emergency repairs in 24 hours, % | 98.1 | 98.8 | 98 | Green |
S: 98.8

Q fact-table: gas checks
A: | Gas safety certificates in date, % | 99.8 | 100 | 100 | Green |
S: 100

N unanswerable: What share of electrical certificates is in date?

Q fact-table: DHP granted in Larkhill
A: | Larkhill | 402 | 381 | 244 | 131 | 17 |
S: 131

Q fact-table: in arrears mereside
A: | Mereside | 288 | 270 | 166 | 104 | 14 |
S: 166

N unanswerable: How many tenants in Abbey were in arrears in April 2013?

N unanswerable: How many DHP applications came from College ward?

Q paraphrase: how many times did the shared-house panel sit
A: The panel held seven sessions and made two visits.
S: seven sessions

Q paraphrase: complaints about shared houses last year
A: Complaints about HMOs numbered 377 in 2012/13, against 290 in 2011/12.
S: 377

N false-premise: What did letting agents say to the HMO panel?

Q date: When does Larkhill regeneration come up?
A: | 20 March 2014 | Larkhill regeneration | Director of Place |
S: 20 March 2014

N unanswerable: When will the Commission receive the HMO panel's final costs?
