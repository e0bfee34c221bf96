Q paraphrase: how many prices do I need to get for a job of twelve grand
A: From £5,001 to £30,000 at least three written quotations are needed.
S: at least three
Q fact-text: above what sum must there be a public tender under the 2018 rules?
A: Above £30,000 there must be a public tender on the eSourcing portal.
S: £30,000
Q paraphrase: our bid got in ten minutes after the deadline, will they look at it?
A: A tender which comes in late may not be opened.
S: may not be opened
Q paraphrase: can the team that will use the contract open the bids itself
A: *Rule 7.* Tenders are opened by two officers, neither of whom may be from the department which will use the contract.
S: neither of whom may be from the department which will use the contract
Q definition: what is a DAC
A: *Rule 11.* A waiver (called a Direct Award Contract, or DAC, on the form) sets aside the need for competition.
S: Direct Award Contract
Q fact-text: who signs off a waiver of fifty thousand
A: DACs of up to £30,000 are signed by the Director of Corporate Services, those from £30,001 to £75,000 by the Chief Executive, and anything larger comes to this Committee.
S: the Chief Executive
Q fact-text: what performance score does a supplier need for an extension
A: A contract may be extended only if the extension was advertised at the start and the supplier's last performance score was 60 or more out of 100.
S: 60 or more out of 100
Q paraphrase: a supplier gave me a nice bottle worth £40, whom must I tell
A: *Rule 19.* Councillors and officers must tell the Procurement Manager in writing of any gift worth more than £25 from a supplier or possible supplier.
S: the Procurement Manager
N unanswerable: how many gifts were reported to the Procurement Manager in 2019-20?

Q fact-text: how much did the council buy in total in 2019-20
A: 1.1 The Council spent £18.7m with 1,146 suppliers in 2019-20, against £17.9m with 1,322 suppliers in 2018-19.
S: £18.7m
Q fact-text: number of suppliers the year before
A: 1.1 The Council spent £18.7m with 1,146 suppliers in 2019-20, against £17.9m with 1,322 suppliers in 2018-19.
S: 1,322
N unanswerable: how much did the council spend with suppliers in 2017-18
Q comparison: is more of our money staying with local firms than last year?
A: Of this, 46% by value went to firms within the district (43% in 2018-19; target 50%), and 71% to firms within the region.
S: 46% by value went to firms within the district (43% in 2018-19
N unanswerable: share of spending with firms within the region in 2018-19
N unanswerable: how much went to voluntary and community bodies
Q fact-text: how many tenders were published in 2019-20?
A: 1.2 Sixty-four tenders were published in the year and 58 were awarded.
S: Sixty-four
Q list: which tenders got no bidders at all
A: Four were abandoned for want of bids (grass cutting for cemeteries, translation, bowling-green repair and marquee hire) and two after a challenge.
S: grass cutting for cemeteries, translation, bowling-green repair and marquee hire
N unanswerable: which two tenders were abandoned after a challenge?
Q fact-text: tenders awarded 2018-19
A: In 2018-19, 71 were published and 66 awarded.
S: 66
Q reason: what puts firms off bidding most
A: Suppliers who looked at tenders but did not bid were asked why: 38% blamed the size of the insurance demanded, 27% the short time given and 19% the length of the form.
S: the size of the insurance demanded
Q fact-text: average bids per tender now
A: 1.3 On average 3.4 bids were received for each tender, down from 4.1.
S: 3.4
N unanswerable: how many suppliers looked at tenders but did not bid
N false-premise: why are we getting more bids for each tender than before?
Q fact-text: savings from the photocopier deal
A: Of this, £260,000 came from the joint electricity contract with four other councils, and £71,000 from the photocopier contract.
S: £71,000
Q fact-text: procurement savings target
A: 1.4 Savings from procurement were £412,000 against a target of £350,000.
S: £350,000
N unanswerable: which four councils share the electricity contract with us?
N unanswerable: procurement savings 2018-19
Q paraphrase: how quick do we pay our bills, within a month
A: 1.5 The share of undisputed invoices paid within 30 days was 91.2%, and within ten days 68.5%.
S: 91.2%
Q fact-text: target for paying invoices in ten days
A: The targets are 95% and 80%.
S: 80%
N unanswerable: invoices paid within 30 days in 2018-19

Q fact-text: how many waivers were granted in the year
A: 2.1 Nineteen DACs were granted in 2019-20, worth £604,300 in all, compared with 27 in 2018-19 worth £588,000.
S: Nineteen
Q fact-text: value of DACs 2018-19
A: 2.1 Nineteen DACs were granted in 2019-20, worth £604,300 in all, compared with 27 in 2018-19 worth £588,000.
S: £588,000
Q list: what requests to skip tendering did the chief executive turn down?
A: Two more were refused by the Chief Executive: one for a drone survey and one for a consultant to write the tourism strategy.
S: one for a drone survey and one for a consultant to write the tourism strategy
N unanswerable: why did the Chief Executive refuse the drone survey waiver
N unanswerable: how much was the refused tourism consultant going to cost
Q fact-text: how much were the covid emergency waivers worth
A: 2.2 Seven of the nineteen were granted after 16 March 2020 on account of the Covid-19 emergency, and came to £231,500.
S: £231,500
Q paraphrase: what bad excuse did the auditors find on some waiver forms
A: In three the reason given was lack of time, which the Rules do not accept.
S: lack of time
N unanswerable: which three DACs gave lack of time as the reason?
Q fact-table: pontoon repair waiver amount
A: | 19/04 | Glenarbuck Marine | Pontoon repair, Loughshore Marina | 28,900 | Director of Corporate Services | 6 June 2019 |
S: 28,900
Q fact-table: How much was paid to Orrery for the remote meetings package?
A: | 19/15 | Orrery Systems | Remote meetings software | 12,600 | Director of Corporate Services | 26 March 2020 |
S: 12,600
Q fact-table: cost of the leisure booking licence
A: | 19/09 | Orrery Systems | Leisure booking software: licence | 63,500 | Chief Executive | 10 October 2019 |
S: 63,500
N unanswerable: how long does the leisure booking software licence last?
Q fact-table: who signed for the temporary mortuary
A: | 19/17 | Cooley Coldstores | Temporary mortuary | 88,000 | Committee (by telephone) | 30 March 2020 |
S: Committee (by telephone)
Q fact-table: when was the christmas lights waiver signed
A: | 19/12 | Brightwell Lighting | Christmas lights, Ballyrenan | 9,800 | Director of Corporate Services | 8 October 2019 |
S: 8 October 2019
N unanswerable: cost of Christmas lights in Portmoyle
Q fact-table: which solicitors did we use for the tribunal
A: | 19/07 | Tollan & Rea Solicitors | Employment tribunal | 41,000 | Chief Executive | 22 August 2019 |
S: Tollan & Rea Solicitors
N unanswerable: outcome of the employment tribunal

Q fact-table: who sorts our blue bin recycling
A: | C101 | Dry recycling: sorting | Moyle Recovery | 640 | 1 Apr 2016 | 31 Mar 2021 | 2 years | 74 |
S: Moyle Recovery
Q fact-table: when does the composting contract finish?
A: | C102 | Food and garden waste: composting | Sperrin Organics | 415 | 1 July 2018 | 30 June 2023 | 1 + 1 years | 81 |
S: 30 June 2023
Q fact-table: annual cost of landfill contract at present
A: | C104 | Residual waste: landfill | Carnhill Landfill | 1,180 | 1 Oct 2015 | 30 Sept 2020 | None | 66 |
S: 1,180
Q fact-table: temp workers supplier score
A: | C108 | Agency staff | Allstaff Ulster | 930 | 1 Jan 2019 | 31 Dec 2021 | 1 year | 58 |
S: 58
Q fact-table: what did the van rental firm score
A: | C113 | Vehicle hire | Rathlin Hire | 140 | 1 May 2017 | 30 Apr 2021 | None | 52 |
S: 52
Q fact-table: vehicle fuel contract start date
A: | C111 | Vehicle fuel | Lagan Fuels | 505 | 1 Apr 2019 | 31 Mar 2021 | 1 year | 79 |
S: 1 Apr 2019
N unanswerable: how many agency workers does Allstaff Ulster supply?
N unanswerable: vehicle maintenance contractor
Q list: which contracts scored below 60
A: | C108 | Agency staff | Allstaff Ulster | 930 | 1 Jan 2019 | 31 Dec 2021 | 1 year | 58 |
A: | C113 | Vehicle hire | Rathlin Hire | 140 | 1 May 2017 | 30 Apr 2021 | None | 52 |
A: | C118 | Office cleaning | Sparkell | 96 | 1 Sept 2017 | 31 Aug 2020 | 1 year | 55 |
Q fact-table: how well does Sparkell do at the leisure centres
A: | C117 | Leisure centre cleaning | Sparkell | 212 | 1 Sept 2017 | 31 Aug 2020 | 1 year | 61 |
S: 61
Q date: when will the office cleaning be put out to tender
A: 3.1 C118 cannot be extended under Rule 15 and will be tendered in July 2020 for a start on 1 September.
A: | Office cleaning tender | Facilities Manager | 3 July 2020 |
S: July 2020
N false-premise: when was it agreed to extend the office cleaning contract?
Q fact-text: cheapest landfill bid
A: Three bids came in on 4 May 2020; the lowest was £1.31m a year and the highest £1.62m.
S: £1.31m a year
N unanswerable: which company made the lowest landfill bid?
Q paraphrase: who used to run the café at the marina
A: 3.3 The marina café has been empty since Hungry Heron gave notice in October 2019.
S: Hungry Heron
N unanswerable: why did Hungry Heron give up the marina cafe
Q date: when will they try again to find someone for the cafe
A: A third is to be made in spring 2021.
S: spring 2021
Q definition: meaning of social value
A: 4.1 Social value is the wider good which a contract does for people, jobs and the environment beyond the thing bought.
S: the wider good which a contract does for people, jobs and the environment beyond the thing bought
Q comparison: did contractors take on as many apprentices as they'd promised?
A: 4.2 Contractors promised 22 apprenticeships in 2019-20 and delivered 13.
N unanswerable: how many apprenticeships did contractors deliver in 2018-19
Q paraphrase: on which job does Sparkell not pay a proper wage
A: Sparkell pays the real living wage on its office contract but not on its leisure contract.
S: its leisure contract
Q fact-table: suppliers in favour of putting tender limit up to 50k
A: | Raise the tender threshold from £30,000 to £50,000 | 59 | 22 | 94 |
S: 59
Q fact-table: what share of managers like the one local quote in three idea
A: | Require one local quotation in three | 76 | 14 | 41 |
S: 41
N unanswerable: share of managers against the one local quotation idea
Q who-said: who moaned about needing ten million in cover to hang a door
A: 5.2 A joiner from Portmoyle wrote: "I'd need ten million cover to hang a door."
S: A joiner from Portmoyle
Q fact-text: how many firms went for the Ballyrenan town centre scheme
A: **A:** Kilrea Civils, at £2.18m; five firms tendered and theirs was the second lowest price but the highest total score.
S: five
N false-premise: why was the Ballyrenan public realm contract given to the cheapest bidder?
Q reason: how come nobody else was asked to quote for the big stones at Portmoyle
A: **A:** Because storm Lorenzo had opened the sea wall on 4 October 2019 and only one quarry within forty miles could supply stones of six tonnes.
Q fact-text: how many masks were duff
A: Of the 60,000 masks 18,000 failed the test and were sent back; a refund of £14,200 has been asked for.
S: 18,000
N false-premise: when did Medlar PPE pay the £14,200 refund
Q decision: what tender threshold did the committee vote for in the end?
A: Councillor Teggart, as an amendment, proposed £40,000.
A: On a recorded vote the amendment was carried by 9 to 5.
S: £40,000
Q decision: what about the local quotes idea, was it passed
A: 7.3 The proposal to require one local quotation in three was **deferred** until legal advice has been had.
S: deferred
N unanswerable: how did Alderman Speers vote on the tender threshold
Q who-said: who wants Rathlin Hire hauled in
A: 7.4 Alderman Speers asked that Rathlin Hire be called to the next meeting.
S: Alderman Speers
Q fact-text: how often have vans come late since january
A: The Director said that its score had been 77 two years before, and that vans had been handed over late on 31 occasions since January.
S: 31 occasions
N unanswerable: Rathlin Hire's score one year before
Q fact-table: whose job is it to get the money back for the masks
A: | Recover refund from Medlar PPE | Procurement Manager | 31 July 2020 |
S: Procurement Manager
