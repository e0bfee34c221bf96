Q date: when did the parish council hold its November 2017 meeting
A: ## Minutes of the Ordinary Meeting held on Tuesday 14 November 2017 at 7.30 pm in the Reading Room, Pump Row
S: Tuesday 14 November 2017

Q fact-text: how many ordinary villagers turned up to watch?
A: **In attendance:** Mrs D. Althorne (Clerk), District Cllr H. Masterman, and nine members of the public.
S: nine
N unanswerable: how many members of the public came to the October meeting?

Q fact-text: who chaired the meeting of Nether Wexcombe Parish Council?
A: **Present:** Cllrs R. Tansley (Chairman), P. Okehurst (Vice-Chairman), M. Dallimore, J. Frith, S. Venn and B. Quarrington.
S: R. Tansley
Q paraphrase: name of the deputy to the chairman
A: **Present:** Cllrs R. Tansley (Chairman), P. Okehurst (Vice-Chairman), M. Dallimore, J. Frith, S. Venn and B. Quarrington.
S: P. Okehurst
N unanswerable: who chairs the Speedwatch Group?

Q reason: why wasn't Cllr Prowse there?
A: Apologies were received and accepted from Cllr L. Ede (holiday) and Cllr G. Prowse (work commitments).
S: work commitments
Q paraphrase: which councillor was away on their hols
A: Apologies were received and accepted from Cllr L. Ede (holiday) and Cllr G. Prowse (work commitments).
S: Cllr L. Ede
N unanswerable: why couldn't Cllr Sturmey attend?

Q reason: Why did Cllr Frith have to go out when Gander Lane was discussed?
A: Cllr Frith declared a disclosable pecuniary interest in item 17/149 as the owner of land adjoining Gander Lane.
S: owner of land adjoining Gander Lane
Q paraphrase: which member helps run the cricketers?
A: Cllr Venn declared a personal interest in item 17/150 as secretary of the Cricket Club.
S: Cllr Venn
N unanswerable: how much land does Cllr Frith own at Gander Lane?

Q fact-text: what correction was made to the October minutes
A: The minutes of the meeting held on 10 October 2017, having been circulated, were approved as a correct record and signed by the Chairman, subject to the figure in 17/131 reading £640 and not £460.
S: £640 and not £460
N unanswerable: what was the £640 in minute 17/131 for?

Q paraphrase: what's holding up the broken light by the forge?
A: The Clerk replied that the contractor had attended twice and was now waiting for a bracket.
S: waiting for a bracket
N unanswerable: when will the street lamp by the old forge be working again?
N unanswerable: how much does the bracket for the Back Street lamp cost?

Q who-said: Who moaned about dog mess on the rec?
A: Mrs E. Louth complained that dogs were fouling the recreation ground and asked for a second bin by the pavilion.
S: Mrs E. Louth
Q fact-text: how many lorries did the woman from Gander Lane count
A: A resident of Gander Lane said that lorries serving the Hollowdene site were ignoring the 7.5 tonne weight limit and that she had counted eleven in one morning.
S: eleven
N unanswerable: What is the name of the Gander Lane resident who counted the lorries?
N unanswerable: how many lorries were fined for breaking the weight limit in Gander Lane?

Q paraphrase: what will the brown bin cost me next year
A: District Cllr Masterman reported that the District's garden waste charge would rise from £38 to £42 from April 2018 and that 61 per cent of households in the parish now subscribed.
S: £42
Q fact-text: What share of households pay for garden waste collection?
A: District Cllr Masterman reported that the District's garden waste charge would rise from £38 to £42 from April 2018 and that 61 per cent of households in the parish now subscribed.
S: 61 per cent
N unanswerable: what percentage of households subscribed to garden waste last year?
N false-premise: why is the garden waste charge coming down in April 2018?

Q date: when are they finally going to tarmac Church Hill?
A: County Cllr Sturmey's report stated that the resurfacing of Church Hill had slipped from October to the week of 19 February 2018 because the gang had been diverted to storm damage, and that Back Street was not in the programme for this year or next.
S: the week of 19 February 2018
Q reason: why did the Church Hill resurfacing get put back
A: County Cllr Sturmey's report stated that the resurfacing of Church Hill had slipped from October to the week of 19 February 2018 because the gang had been diverted to storm damage, and that Back Street was not in the programme for this year or next.
S: because the gang had been diverted to storm damage
N unanswerable: why has Back Street been left out of the resurfacing programme?
N false-premise: in which month of 2018 will Back Street be resurfaced?

Q fact-text: number of burglaries in October
A: The Neighbourhood Policing Team reported four thefts from sheds and two burglaries in October, against one and none respectively in September.
S: two
Q comparison: is shed crime getting worse than the month before?
A: The Neighbourhood Policing Team reported four thefts from sheds and two burglaries in October, against one and none respectively in September.
S: four
N unanswerable: how many burglaries were there in August?
N unanswerable: how many thefts from cars did the police report in October?

Q fact-table: whose job is it to sort the Church Hill bus shelter roof?
A: | A31 | Replace bus shelter roof, Church Hill | Cllr Okehurst | 30/11/2017 | In hand, roofer booked |
S: Cllr Okehurst
N unanswerable: who is replacing the roof of the Mill Cross bus shelter?
Q fact-table: when should the Mill Cross shelter have been painted
A: | A33 | Repaint bus shelter, Mill Cross | Cllr Dallimore | 31/10/2017 | Overdue |
S: 31/10/2017
Q list: Which actions on the tracker are overdue?
A: | A33 | Repaint bus shelter, Mill Cross | Cllr Dallimore | 31/10/2017 | Overdue |
A: | A39 | Defibrillator battery, Reading Room | Cllr Ede | 31/10/2017 | Overdue |
Q list: actions nobody has begun yet
A: | A36 | Inspect play equipment (quarterly) | Cllr Venn | 15/12/2017 | Not started |
A: | A40 | Update asset register | Clerk | 31/01/2018 | Not started |
Q paraphrase: who's supposed to be fixing the heart machine at the Reading Room
A: | A39 | Defibrillator battery, Reading Room | Cllr Ede | 31/10/2017 | Overdue |
S: Cllr Ede
N unanswerable: how much will the new defibrillator battery cost?
Q fact-table: deadline for registering Pound Green title
A: | A38 | Register title of Pound Green | Clerk with solicitor | 31/03/2018 | In hand |
S: 31/03/2018
N unanswerable: what reply did Highways send about the weight limit on Gander Lane?

Q decision: what total of payments did the council approve in November?
A: It was proposed by Cllr Okehurst, seconded by Cllr Venn and RESOLVED that the payments in Schedule 1 totalling £5,254.84 be approved.
S: £5,254.84
Q fact-table: what was the clerk paid for October
A: | 2214 | D. Althorne | Clerk's salary, October | 812.40 | 0.00 | 812.40 |
S: 812.40
N unanswerable: how many hours did the clerk work in October?
Q fact-table: How much did Swale & Sons charge altogether for mowing the rec, with VAT?
A: | 2216 | Swale & Sons | Grass cutting, recreation ground | 390.00 | 78.00 | 468.00 |
S: 468.00
Q fact-table: swale churchyard cutting net amount
A: | 2217 | Swale & Sons | Grass cutting, churchyard | 215.00 | 43.00 | 258.00 |
S: 215.00
N unanswerable: how much was Swale & Sons paid for hedge cutting?
Q fact-table: which firm mended the baby swing and what was the bill
A: | 2220 | Hartwell Play Ltd | Repair to cradle swing | 620.00 | 124.00 | 744.00 |
S: Hartwell Play Ltd
S: 744.00
N unanswerable: how much did the gate repair cost at the playground?
Q paraphrase: how much did we give the church for its wall?
A: | 2221 | St Brannoc's PCC | Grant towards churchyard wall | 1,500.00 | 0.00 | 1,500.00 |
S: 1,500.00
N unanswerable: what is the total cost of repairing the churchyard wall?
Q fact-table: fee for the outside auditors
A: | 2222 | Marlow Audit LLP | External audit 2016/17 | 200.00 | 40.00 | 240.00 |
S: 240.00
N unanswerable: what did the internal auditor charge?
Q fact-table: cheque number for the pavilion's leccy bill
A: | 2219 | Westvale Energy | Electricity, pavilion | 148.57 | 7.43 | 156.00 |
S: 2219

Q fact-text: allotment rent income since last meeting
A: The Clerk reported receipts since the last meeting of £8,950.00 (second half of precept), £320.00 (allotment rents), £75.00 (pavilion hire) and £4.12 (deposit account interest).
S: £320.00
N unanswerable: how many allotment tenants paid their rent?

Q reason: why have we gone so far over on the play area?
A: Cllr Quarrington asked why the playground line was so far over; the Clerk explained that the cradle swing and the gate had both failed the annual inspection and could not wait.
S: the cradle swing and the gate had both failed the annual inspection
Q who-said: who said the council had known about the swing for two years and sat on its hands
A: Cllr Dallimore said that the Council had been warned about the swing two years ago and had done nothing.
S: Cllr Dallimore
N unanswerable: who warned the council about the swing two years ago?

Q fact-table: playground spending up to the end of October 2017
A: | Playground | 840 | 900 | 1,988 | 2,300 | 1,500 |
S: 1,988
Q fact-table: what's pencilled in for the playground for 2018/19?
A: | Playground | 840 | 900 | 1,988 | 2,300 | 1,500 |
S: 1,500
N unanswerable: what did we spend on the playground in 2015/16?
Q fact-table: street lights - what did they cost the year before
A: | Street lighting | 1,905 | 1,900 | 1,066 | 2,050 | 2,100 |
S: 1,905
Q comparison: Is street lighting expected to end the year over its budget?
A: | Street lighting | 1,905 | 1,900 | 1,066 | 2,050 | 2,100 |
S: 2,050
Q fact-table: insurance premium budgeted this year 2017/18
A: | Insurance | 1,188 | 1,240 | 1,219 | 1,219 | 1,280 |
S: 1,240
N unanswerable: who is the council's insurer?
Q fact-table: grants budget 2018-19 draft
A: | Grants | 2,000 | 2,500 | 1,750 | 2,250 | 2,000 |
S: 2,000

Q fact-text: how much is in the current account at 31 october
A: Cllr Frith, as the member appointed to check the books, reported that he had agreed the bank reconciliation at 31 October to the statements: £9,406.71 in the current account and £21,880.35 in the deposit account.
S: £9,406.71
Q paraphrase: what have we put by for the leaky clubhouse roof?
A: Of the latter, £12,000 is earmarked for the pavilion roof and £3,500 for the next contested election.
S: £12,000
Q paraphrase: is any money saved up for when people next go to the polls
A: Of the latter, £12,000 is earmarked for the pavilion roof and £3,500 for the next contested election.
S: £3,500
N unanswerable: what is the estimated cost of replacing the pavilion roof?
Q paraphrase: which member goes through the books to see they add up?
A: Cllr Frith, as the member appointed to check the books, reported that he had agreed the bank reconciliation at 31 October to the statements: £9,406.71 in the current account and £21,880.35 in the deposit account.
S: Cllr Frith

Q fact-text: what did the auditor pick us up on?
A: The external auditor had signed off the 2016/17 annual return without qualification but had drawn attention to the late display of the notice of public rights.
S: the late display of the notice of public rights
N false-premise: why did the external auditor qualify the 2016/17 return?
N unanswerable: how late was the notice of public rights put up?

Q fact-text: What precept did the clerk suggest for 2018/19?
A: The Clerk recommended a precept of £19,200 for 2018/19, against £17,900 in the current year.
S: £19,200
Q decision: what was decided about next year's precept
A: RESOLVED that the precept be fixed at the January meeting once the tax base was known.
S: fixed at the January meeting
Q who-said: which councillor wanted the precept frozen?
A: Cllr Dallimore moved that it be held at £17,900; there was no seconder.
S: Cllr Dallimore
N false-premise: who seconded Cllr Dallimore's motion to hold the precept?
N false-premise: by how many votes was the £19,200 precept agreed?

Q fact-text: cheapest price for the boiler
A: Three quotations had been obtained: Brightwater Heating £3,480, Coombe Plumbing £2,995 and Fenn & Daughter £3,210.
S: Coombe Plumbing £2,995
Q reason: what was wrong with the lowest boiler quote?
A: The Clerk advised that the lowest excluded the flue.
S: excluded the flue
Q decision: who got the job of putting in the new boiler
A: Proposed by Cllr Venn, seconded by Cllr Quarrington, and RESOLVED by four votes to two that the quotation of Fenn & Daughter be accepted, the cost to be met from the general reserve and not from the pavilion roof fund.
S: Fenn & Daughter
Q paraphrase: which pot is paying for the boiler?
A: Proposed by Cllr Venn, seconded by Cllr Quarrington, and RESOLVED by four votes to two that the quotation of Fenn & Daughter be accepted, the cost to be met from the general reserve and not from the pavilion roof fund.
S: the general reserve
N unanswerable: which two councillors voted against Fenn & Daughter?
N unanswerable: when will Fenn & Daughter fit the boiler?

Q fact-table: what did the parish say about the houses at Hollowdene?
A: | 17/02110/FUL | Hollowdene, Gander Lane | Four dwellings | Object: access and drainage |
S: Object: access and drainage
Q fact-table: why was the council against the loft at Mill Cross
A: | 17/02190/HOU | 2 Mill Cross | Loft conversion with dormer | Object: overlooking |
S: overlooking
Q list: Which planning applications did the council have no objection to at all?
A: | 17/02153/HOU | 6 Back Street | Single-storey rear extension | No objection |
A: | 17/02207/FUL | Pound Farm | Agricultural barn | No objection |
N unanswerable: how many bedrooms will the four houses at Hollowdene have?
N unanswerable: why did the council object to felling the beech at the Rectory?
Q who-said: who pointed out that the developer left out the floods?
A: Cllr Okehurst observed that the Gander Lane drainage had flooded in both 2012 and 2014 and that the applicant's report mentioned neither occasion.
S: Cllr Okehurst
Q date: when will the district decide on the Hollowdene houses
A: The District's decision on Hollowdene was expected by 22 December 2017.
S: by 22 December 2017
N unanswerable: when will the district decide on the barn at Pound Farm?

Q fact-text: how much had the cricketers asked for?
A: The Club had asked for a grant of £800 towards a new sightscreen.
S: £800
Q decision: how much did the cricket club get and with what strings
A: RESOLVED that £500 be granted under section 19 of the Local Government (Miscellaneous Provisions) Act 1976, on condition that the Club's accounts are supplied.
S: £500
S: on condition that the Club's accounts are supplied
N unanswerable: why was the cricket club's grant cut to £500?

Q fact-text: what does the district charge for each emptying of a dog bin
A: The Clerk had established that the District would supply a dog bin for £185 and empty it for £2.60 a visit.
S: £2.60 a visit
Q decision: did we agree to a second dog bin in November?
A: RESOLVED to defer the matter to the January meeting so that Cllr Dallimore could look at using an ordinary litter bin instead.
S: defer the matter to the January meeting
N false-premise: when will the new dog bin by the pavilion be installed?

Q decision: when did we set up the group looking after the paths, and who is on it?
A: RESOLVED that a Footpaths Working Group be formed, comprising Cllrs Ede, Frith and Quarrington, with power to spend up to £150.
S: Cllrs Ede, Frith and Quarrington
Q fact-text: top speed clocked by speedwatch
A: The existing Speedwatch Group reported 214 vehicles recorded at over 35 mph in three sessions on Church Hill; the highest speed was 52 mph.
S: 52 mph
N unanswerable: how many speeding vehicles were recorded at Mill Cross?
N unanswerable: how much may the Speedwatch Group spend?
Q paraphrase: what stops them doing speed checks at Mill Cross
A: The group needs two more volunteers before it can begin at Mill Cross.
S: two more volunteers

Q paraphrase: will there be a village get-together about Hollowdene like the residents want?
A: A letter from the Hollowdene Residents' Association asked for a public meeting; the Chairman would reply that one would be premature.
S: premature
Q date: next parish council meeting after November 2017
A: **17/154 Date of next meeting.** Tuesday 9 January 2018 at 7.30 pm.
S: Tuesday 9 January 2018 at 7.30 pm
Q date: latest I can hand in something for the January agenda
A: Items for the agenda to be with the Clerk by noon on 2 January.
S: by noon on 2 January
N false-premise: what is the date of the December 2017 meeting?
Q fact-text: what time did they finish
A: The meeting closed at 9.22 pm.
S: 9.22 pm

Q definition: what's an earmarked reserve?
A: "Earmarked reserve" means money set aside by resolution for a purpose named in that resolution.
S: money set aside by resolution for a purpose named in that resolution
Q definition: meaning of general reserve in the regs
A: 4.1 "General reserve" means money held by the Council that has not been set aside for a particular purpose.
S: money held by the Council that has not been set aside for a particular purpose
Q paraphrase: how much can the clerk spend off her own bat?
A: 4.2 The Clerk may authorise expenditure of up to £250 on any one item within an approved budget.
S: up to £250
Q fact-text: above what figure does spending need a full council vote
A: Anything above £1,000 requires a resolution of the Council.
S: above £1,000
Q paraphrase: how many people have to put their name on a cheque
A: Every cheque shall be signed by two members, neither of whom shall be the payee or related to the payee.
S: two members
Q fact-text: emergency spending limit for the clerk
A: 4.4 In an emergency affecting public safety the Clerk may spend up to £500 whether or not there is budgetary provision, and shall report it to the next meeting.
S: up to £500
N unanswerable: how much may the chairman spend in an emergency?
N unanswerable: which members are authorised to sign cheques?

Q paraphrase: has the county got round to our road, Back Street, this year?
A: County Cllr Sturmey's report stated that the resurfacing of Church Hill had slipped from October to the week of 19 February 2018 because the gang had been diverted to storm damage, and that Back Street was not in the programme for this year or next.
S: Back Street was not in the programme for this year or next
N false-premise: why did the county resurface Church Hill in October?
Q paraphrase: what happens when something dangerous crops up and there's no money set aside
A: 4.4 In an emergency affecting public safety the Clerk may spend up to £500 whether or not there is budgetary provision, and shall report it to the next meeting.
N false-premise: how much did the clerk spend under the emergency power in October?
Q paraphrase: do we have to shop around for a job costing two grand?
A: 4.3 Three quotations shall be sought for any work estimated to exceed £1,500.
S: Three quotations
N false-premise: why did the council take the lowest quotation for the boiler?
Q paraphrase: which actions has the clerk got to do still, nothing done so far
A: | A40 | Update asset register | Clerk | 31/01/2018 | Not started |
S: Update asset register
Q paraphrase: is the letter about heavy lorries off to the county yet?
A: | A35 | Write to Highways on weight limit, Gander Lane | Clerk | 20/10/2017 | Complete, reply awaited |
S: Complete, reply awaited
Q paraphrase: how much did our savings earn us
A: The Clerk reported receipts since the last meeting of £8,950.00 (second half of precept), £320.00 (allotment rents), £75.00 (pavilion hire) and £4.12 (deposit account interest).
S: £4.12
Q fact-text: how many motors were caught above 35 by the volunteers
A: The existing Speedwatch Group reported 214 vehicles recorded at over 35 mph in three sessions on Church Hill; the highest speed was 52 mph.
S: 214
N false-premise: when did the Speedwatch Group start its sessions at Mill Cross?
Q decision: when must the clerk put up the notice of public rights next time?
A: RESOLVED that the Clerk diarise the notice for 4 June 2018.
S: 4 June 2018
Q fact-table: reading room hire, how much and what months
A: | 2223 | Reading Room Trust | Hire, July to October | 460.00 | 0.00 | 460.00 |
S: 460.00
S: July to October
Q fact-table: pavilion forecast for the year 2017/18
A: | Pavilion | 1,420 | 1,500 | 611 | 1,450 | 1,600 |
S: 1,450
N unanswerable: pavilion spending up to 30 November 2017
Q fact-table: salaries spent so far by end of October
A: | Salaries and PAYE | 11,310 | 11,600 | 6,772 | 11,600 | 11,950 |
S: 6,772
