Q fact-text: How much Government grant comes with the Tarnhope Town Deal?
A: The Tarnhope Town Deal is an agreement, signed in March 2022, under which the Government grants £24.9m for regeneration, to be spent by 31 March 2027.
S: £24.9m

Q fact-text: council's own money in the regeneration programme
A: With £13.6m from the Council and £6.3m from others, the programme comes to £44.8m.
S: £13.6m

Q fact-text: How much had been spent on the programme by the end of January 2026?
A: Spending to 31 January 2026 was £21.7m, against a profile of £27.3m.
S: £21.7m

Q fact-text: slippage at station gateway
A: The slippage of £5.6m is mainly at Station Gateway (£3.1m) and the Indoor Market (£1.8m).
S: £3.1m

Q fact-text: What would a full rebuild of the market have cost?
A: The Board looked at three ways forward: refurbish in phases with traders in place (£9.4m, 30 months), refurbish with traders decanted to the Corn Hall car park (£8.1m, 18 months), or rebuild (£15.7m, 36 months).
S: £15.7m

Q fact-text: how many shopfront grants had been taken up by November
A: Noted that 22 grants had been offered, 13 taken up and nine finished.
S: 13

Q fact-text: What is the District Valuer's valuation of Ostler's Tyres?
A: The District Valuer's figure is £410,000.
S: £410,000

Q fact-text: offer made to ostlers in July 2025
A: Ostler's Tyres was offered £385,000 in July 2025 and £420,000 in January 2026, and asks £600,000.
S: £385,000

Q fact-text: How many comments on the station design were opposed?
A: Of 268 comments on the design, 143 supported it, 88 opposed it and 37 were neutral.
S: 88

Q fact-text: how much has the heritage body offered towards the rot at Corn Hall
A: Putting it right will cost £730,000, towards which the heritage body has offered £300,000.
S: £300,000

Q fact-table: What is the latest cost of Station Gateway?
A: | Station Gateway | 8.6 | 10.9 | 2.2 | Sep 2026 | May 2027 | Red | Red |
S: 10.9

Q fact-table: station gateway agreed cost £m
A: | Station Gateway | 8.6 | 10.9 | 2.2 | Sep 2026 | May 2027 | Red | Red |
S: 8.6

Q fact-table: riverside path forecast finish
A: | Riverside Path | 3.3 | 3.6 | 3.4 | Oct 2025 | Mar 2026 | Amber | Amber |
S: Mar 2026

Q fact-table: How much has gone on the Digital hub so far?
A: | Digital hub | 2.4 | 2.4 | 0.5 | Mar 2027 | Feb 2027 | Green | Green |
S: 0.5

Q fact-table: When was Bleachworks remediation originally agreed to finish?
A: | Bleachworks remediation | 6.2 | 6.0 | 5.8 | Dec 2025 | Feb 2026 | Green | Green |
S: Dec 2025

Q fact-table: jobs created to date jan 2026
A: | Jobs created | 640 | 141 | 228 | 520 |
S: 228

Q fact-table: What is the target for apprenticeships?
A: | Apprenticeships | 85 | 23 | 47 | 90 |
S: 85

Q fact-table: forecast floorspace brought back by march 2027
A: | Floorspace brought back (m²) | 7,800 | 1,950 | 3,420 | 7,100 |
S: 7,100

Q fact-table: jobs safeguarded as at March 2025
A: | Jobs safeguarded | 300 | 188 | 263 | 310 |
S: 188

Q fact-table: What percentage of High Street units were empty last winter, 2024/25?
A: | Empty units, High Street (%) | 19.4 | 17.2 | 15.8 | 14.1 |
S: 17.2

Q fact-table: regional average prime rent
A: | Prime rent (£ per sq ft) | 38 | 36 | 37 | 52 |
S: 52

Q fact-table: weekly footfall winter 25/26
A: | Weekly footfall (000) | 61.3 | 63.9 | 66.2 | – |
S: 66.2

Q fact-table: What score does the contested CPO risk have?
A: | P3 | CPO contested | N Strood | 5 | 3 | 15 | Counsel engaged |
S: 15

Q paraphrase: why's the bridge by the trains been stuck on red so long
A: Mr Strood explained that the rail company had changed its mind about where the footbridge should land, and that a revised design was due on 19 January 2026.
S: the rail company had changed its mind about where the footbridge should land

Q paraphrase: how many homes normal people can afford are going on the Bleachworks
A: **Agreed nem. con. to go to planning with 74 affordable homes out of 210.**
S: 74

Q paraphrase: how many spots to leave my car will go near Tenter Street?
A: Twelve parking spaces and two plane trees will be lost; the earlier design would have lost 30 spaces and no tree.
S: Twelve

Q paraphrase: did the skating thing make money or lose it
A: Footfall was helped by the ice rink, which drew 27,400 skaters between 21 November and 4 January; it cost £118,000 and took £97,000.
S: it cost £118,000 and took £97,000

Q paraphrase: whats the actors' lot trying to get out of the council for being locked out
A: The theatre company, Loose Threads, has been told that it cannot have the stage before April 2027, and is claiming £42,000 from the Council.
S: £42,000

Q paraphrase: who still won't sell up in Tenter Street?
A: The remaining two, Ostler's Tyres and the freehold of number 19, have refused all offers.
S: Ostler's Tyres and the freehold of number 19

Q paraphrase: do folk dare walk through town at night these days
A: | People who feel safe after dark (%) | 41 | 38 | 46 | 51 |
S: 46

Q paraphrase: how many people would be out of work or moved if the tyre place went
A: It employs 14 people, nine of whom live in the ward.
S: 14

Q paraphrase: who's bought the arcade and will they talk
A: Fountain Arcade was sold in October 2025, for the third time in six years, to a buyer registered abroad who has not answered letters.
S: a buyer registered abroad who has not answered letters

Q paraphrase: when can kids start lessons at the new training place
A: The Skills Centre will open to students on 14 September 2026, and its target of 1,150 learners cannot be met by March 2027 since there will have been only two terms.
S: 14 September 2026

Q who-said: Who feared that a third of stallholders would not return?
A: A trader, Mrs Pauline Thewlis, said that a third of stallholders would not come back from a car park.
S: Mrs Pauline Thewlis

Q who-said: who liked the decant option because savings could pay for training
A: Mr Solanke preferred the decant, since money saved could go on training.
S: Mr Solanke

Q who-said: Which board member remarked you can sit in the market without spending?
A: Rev. Attewell said that the market was the only place in town where people could sit without spending.
S: Rev. Attewell

Q decision: What did the Board choose for the Indoor Market, and on what vote?
A: **Agreed (5 for, 1 against): refurbishment in phases with traders in place.**
S: refurbishment in phases with traders in place

Q decision: was the maximum shopfront grant put up to 20k?
A: Cllr Carmody wanted the maximum raised from £15,000 to £20,000; this was deferred.
S: this was deferred

Q decision: bleachworks - what number of affordable homes was agreed
A: **Agreed nem. con. to go to planning with 74 affordable homes out of 210.**
S: 74 affordable homes out of 210

Q date: By when must the Town Deal money be spent?
A: The Tarnhope Town Deal is an agreement, signed in March 2022, under which the Government grants £24.9m for regeneration, to be spent by 31 March 2027.
S: 31 March 2027

Q date: shopfront second round closing date
A: Shopfronts moved to red because only four owners applied in the second round, which closed on 12 December 2025, whereas 31 had applied in the first.
S: 12 December 2025

Q date: when is Cabinet being asked to make the CPO
A: recommend that Cabinet makes the CPO on 21 April 2026;
S: 21 April 2026

Q reason: Why did the shopfronts project go from amber to red?
A: Shopfronts moved to red because only four owners applied in the second round, which closed on 12 December 2025, whereas 31 had applied in the first.
S: only four owners applied in the second round

Q reason: why not just make the forecourt narrower
A: Officers considered doing without Ostler's land by narrowing the forecourt from 18 metres to 11, and rejected that because buses could not then turn.
S: buses could not then turn

Q reason: learner target 1,150 why unachievable by mar 2027
A: The Skills Centre will open to students on 14 September 2026, and its target of 1,150 learners cannot be met by March 2027 since there will have been only two terms.
S: there will have been only two terms

Q list: Which projects are red in January?
A: | Station Gateway | 8.6 | 10.9 | 2.2 | Sep 2026 | May 2027 | Red | Red |
A: | High Street shopfronts | 1.2 | 1.1 | 0.4 | Mar 2026 | Dec 2026 | Amber | Red |
A: | Corn Hall | 4.7 | 5.6 | 2.1 | Nov 2026 | Apr 2027 | Red | Red |

Q list: risks belonging to I Corfe
A: | P2 | Building costs | I Corfe | 4 | 4 | 16 | Fixed price at Market |
A: | P6 | River flooding of path | I Corfe | 2 | 4 | 8 | Drain survey |

Q list: What is the Board asked to do about compulsory purchase?
A: recommend that Cabinet makes the CPO on 21 April 2026;
A: approve up to £450,000 for Ostler's Tyres by agreement;
A: note that replacement trees will be planted at a ratio of five to one.

Q comparison: How do land costs at Station Gateway compare with the business case?
A: Land costs were put at £1.9m in the business case and are now £2.6m.

Q comparison: rent freeze: what the board wanted versus what the director would recommend
A: The Board asked that rents be frozen while works last; the Director said that he could recommend a freeze for 18 months only.

Q definition: what's a CPO
A: A compulsory purchase order (CPO) is an order by which a public body may acquire land without the consent of its owner, for fair compensation and in the public interest.
S: an order by which a public body may acquire land without the consent of its owner, for fair compensation and in the public interest

Q definition: When does a project count as red?
A: RAG means red, amber or green: a project is red where either its cost or its finishing date is more than 15 per cent beyond what was agreed, and amber where it is between 5 and 15 per cent beyond.
S: where either its cost or its finishing date is more than 15 per cent beyond what was agreed

N unanswerable: Who voted against the phased refurbishment of the Indoor Market?
N unanswerable: What price did the buyer pay for Fountain Arcade?
N unanswerable: how many skaters came to the ice rink the winter before
N unanswerable: What sum was the freeholder of number 19 Tenter Street offered?
N unanswerable: empty stalls regional figure 2025/26
N unanswerable: How many learners has the Skills Centre enrolled for September?
N unanswerable: why did the rail company change its mind over where the footbridge lands
N unanswerable: how many of the Bleachworks affordable homes will be for social rent?
N unanswerable: who is replacing Josh Tallentire
N unanswerable: How much will the lifts at the station cost?
N false-premise: When do the market traders move to the Corn Hall car park?
N false-premise: Why did the Government refuse another year to spend the grant?
N false-premise: what did the Disability Forum dislike about the new station design
N false-premise: Why was the rent freeze for the whole of the works approved by the Director?
N false-premise: how did Ms Runciman vote on the Indoor Market
