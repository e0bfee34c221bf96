Q paraphrase: how long do I get to say my piece on a planning application
A: **Public speaking.** Anyone who has written to us about an application may speak for three minutes.
S: three minutes

Q date: deadline to put my name down to speak
A: You must register by 12 noon on the Monday before the meeting with the Planning Support desk, 01529 555 702.
S: 12 noon on the Monday before the meeting

Q fact-text: which number do I ring to speak at planning?
A: You must register by 12 noon on the Monday before the meeting with the Planning Support desk, 01529 555 702.
S: 01529 555 702

Q paraphrase: three of us want to object, can we all talk?
A: Only one objector and one supporter are heard for each application; where several register, the first to do so speaks unless they agree otherwise.

Q paraphrase: can I pass photos round to the councillors
A: Photographs or plans may not be handed round at the meeting.
S: may not be handed round

N unanswerable: how long may the applicant's agent speak?

Q fact-text: who chairs planning at Tollerby
A: Councillors: R. Winterbourne (Chairman), Mrs P. Ashdown (Vice-Chairman), G. Oakden, L. Sprake, Mrs D. Quested, T. Hallam, J. Pinnock, M. Fewtrell, Mrs A. Lusty
S: R. Winterbourne

Q fact-text: venue of the March 2013 planning meeting
A: ### The Corn Room, Market Street, Tollerby

N unanswerable: venue of the April 2013 planning meeting

Q decision: what was decided about the 24 houses off Sleddale Road?
A: REFUSED by 5 votes to 3 with 1 abstention.
S: REFUSED

Q reason: on what grounds was the Sleddale Road scheme turned down
A: Councillor Mrs Quested proposed refusal on grounds of highway safety and the proposal was seconded by Councillor Fewtrell.
S: highway safety

Q fact-text: seconder of the refusal of 12/01877/FUL
A: Councillor Mrs Quested proposed refusal on grounds of highway safety and the proposal was seconded by Councillor Fewtrell.
S: Councillor Fewtrell

N unanswerable: who abstained on the Sleddale Road vote?

Q paraphrase: what did the planning people themselves want for Sleddale Road
A: Officers had recommended approval.
S: approval

Q who-said: Who said the sight lines on Sleddale Road were good enough?
A: The Highway Authority's representative said that the visibility splay met the standard.
S: The Highway Authority's representative

Q decision: did the beer place in the old dairy get through
A: GRANTED unanimously, subject to conditions.
S: GRANTED unanimously

N unanswerable: what conditions were put on the micro-brewery?

N unanswerable: who objected to the micro-brewery at Little Oxley?

Q reason: why was Fen End put off in February?
A: **(c) 12/01655/OUT – up to 140 dwellings, Fen End, Tollerby.** Deferred so that a flood risk assessment could be seen by the Internal Drainage Board (IDB).
S: so that a flood risk assessment could be seen by the Internal Drainage Board (IDB)

Q definition: what is the IDB
A: **(c) 12/01655/OUT – up to 140 dwellings, Fen End, Tollerby.** Deferred so that a flood risk assessment could be seen by the Internal Drainage Board (IDB).
S: Internal Drainage Board

Q date: by when have the caravans to be off Withy Lane
A: The caravans must be gone by 30 July 2013.
S: 30 July 2013

Q date: When did the committee decide to act against the caravans on Plot 9?
A: **(d) Enforcement: Plot 9, Withy Lane.** It was reported that the notice requiring removal of two caravans, issued on 4 September 2012 after the Committee's decision of 21 August, had been appealed against.
S: 21 August

Q paraphrase: what came of the appeal by the Withy Lane people
A: The inspector dismissed the appeal on 30 January 2013.
A: | Plot 9, Withy Lane | Enforcement notice, two caravans | Committee | Notice issued | Dismissed | None |
S: dismissed the appeal

N unanswerable: who lives in the caravans on Plot 9?

N unanswerable: who dismissed the appeal over Withy Lane, what was the inspector's name?

Q fact-text: who wants to build at Fen End
A: ### 42. 12/01655/OUT – Fen End, Tollerby (Bellwether Homes Ltd)
S: Bellwether Homes Ltd

Q fact-text: how big is the Fen End site
A: The site covers 6.2 hectares in Tollerby South ward and is outside the settlement boundary.
S: 6.2 hectares

Q comparison: how many homes were first asked for at Fen End and how many now?
A: The application was first put in for 165 dwellings and was cut to 140 in November 2012 after comments by the Environment Agency (EA).
S: first put in for 165 dwellings and was cut to 140

Q reason: why did the builder shrink the Fen End scheme
A: The application was first put in for 165 dwellings and was cut to 140 in November 2012 after comments by the Environment Agency (EA).
S: after comments by the Environment Agency (EA)

N false-premise: why was the Fen End scheme increased to 165 dwellings?

Q fact-text: letters of objection to the first Fen End plans
A: 42.2 *Consultation.* 63 letters of objection and 4 of support were received on the first plans; after the change, a further 21 objections and no support.
S: 63

Q paraphrase: did anybody speak up in favour of the reduced Fen End scheme
A: 42.2 *Consultation.* 63 letters of objection and 4 of support were received on the first plans; after the change, a further 21 objections and no support.
S: no support

Q list: What were the objectors to Fen End worried about?
A: The main points made by objectors were: flooding of Fen Lane; traffic at the level crossing; lack of places at Tollerby Primary School; loss of a view of the church; and noise during building.

Q reason: why is the town council against Fen End
A: 42.3 *Tollerby Town Council* objects because the sewer in Fen Lane has overflowed four times since 2007.
S: the sewer in Fen Lane has overflowed four times since 2007

Q fact-text: how many houses can the drains take before they must be upgraded
A: *Anglian-type sewerage undertaker Fenwater plc* says there is room in the sewer for 100 dwellings and that the rest must wait until the pumping station is enlarged in 2015.
S: 100 dwellings

N unanswerable: how much will enlarging the pumping station cost?

Q date: when did the drainage board drop its objection
A: *The IDB* withdrew its objection on 7 March 2013, being now content with the size of the balancing pond.
S: 7 March 2013

Q reason: Why did the IDB change its mind?
A: *The IDB* withdrew its objection on 7 March 2013, being now content with the size of the balancing pond.
S: being now content with the size of the balancing pond

N false-premise: when did the Highway Authority withdraw its objection to Fen End?

Q fact-text: what does the railway company say about Fen End
A: *Network Rail* has not replied.
S: has not replied

N false-premise: what did Network Rail say about traffic at the level crossing?

Q fact-text: affordable share sought by policy H4
A: 42.4 *Affordable housing.* Policy H4 seeks 35% on sites of this size.
S: 35%

Q comparison: What affordable housing did the applicant offer in the first and second viability study?
A: The applicant offered 20% in the first viability study and 25% in the second.
S: 20% in the first viability study and 25% in the second

Q who-said: who reckoned 28% affordable was doable
A: The District Valuer considers that 28% could be borne.
S: The District Valuer

Q fact-text: number of affordable homes for rent at Fen End
A: Officers have accepted 28%, being 39 dwellings, of which 27 would be for rent and 12 for shared ownership.
S: 27

N unanswerable: number of affordable homes at the Great Oxley site of 60 dwellings

Q fact-text: years of housing land supply
A: 42.5 *Five-year supply.* The Council can show land for 3.8 years only.
S: 3.8 years

Q reason: officers fought this site in 2009, why are they for it now?
A: For that reason Policy S1 (settlement boundaries) cannot be given full weight, and this is why officers recommend approval of a site which they opposed in 2009.
A: 42.5 *Five-year supply.* The Council can show land for 3.8 years only.

N unanswerable: How many years' land supply could the Council show in 2009?

Q date: by when must the section 106 be signed for Fen End?
A: 42.6 **Recommendation: GRANT**, subject to an agreement under section 106 being signed by 28 June 2013 and to conditions including:
S: 28 June 2013

Q list: what conditions do officers want on Fen End
A: Condition 3: reserved matters to be submitted within two years;
A: Condition 5: no more than 100 dwellings to be occupied before the pumping station is enlarged;
A: Condition 8: floor levels no lower than 3.4 metres above Ordnance Datum;
A: Condition 9: balancing pond to be finished before the first dwelling is occupied;
A: Condition 12: no building work before 7.30 am or after 6 pm, nor on Sundays;
A: Condition 14: a hedgehog gap in every garden fence.

Q paraphrase: what time in the morning can the builders start making a racket
A: Condition 12: no building work before 7.30 am or after 6 pm, nor on Sundays;
S: 7.30 am

N unanswerable: may they build on Saturdays after 1 pm at Gorse Farm?

Q paraphrase: is anything done for wildlife in the gardens
A: Condition 14: a hedgehog gap in every garden fence.
S: a hedgehog gap in every garden fence

Q fact-table: s106 for school places, amount offered
A: | Primary school places | £476,000 | £410,000 | £476,000 | Half on start, half on 70th occupation |
S: £410,000

Q fact-table: What do officers recommend for the health centre?
A: | Health centre extension | £98,000 | £50,000 | £75,000 | On 50th occupation |
S: £75,000

Q paraphrase: how much less did the builder offer the doctors than was wanted
A: | Health centre extension | £98,000 | £50,000 | £75,000 | On 50th occupation |

Q fact-table: when's the play area money due
A: | Play area upkeep | £62,000 | £62,000 | £62,000 | On transfer of play area |
S: On transfer of play area

N unanswerable: why is nothing recommended for the footbridge study?

Q fact-table: how much was asked for the footbridge study
A: | Level crossing footbridge study | £40,000 | £0 | £0 | – |
S: £40,000

N unanswerable: how much was asked for secondary school places at Fen End?

Q list: Which section 106 sums are due when work starts?
A: | Primary school places | £476,000 | £410,000 | £476,000 | Half on start, half on 70th occupation |
A: | Bus shelter, Fen Lane | £18,500 | £18,500 | £18,500 | On start |
A: | Travel plan monitoring | £5,000 | £5,000 | £5,000 | On start |

Q reason: why is a mere house extension going to committee
A: 43.1 The application comes to Committee because the applicant is employed by the Council in its Revenues section.
S: the applicant is employed by the Council in its Revenues section

Q paraphrase: what's next door's gripe with the Gannet Close extension
A: The neighbour at No. 9 objects on grounds of loss of light to her kitchen.
S: loss of light to her kitchen

N unanswerable: what is the name of the applicant at 7 Gannet Close?

N false-premise: why did Saltfield Parish Council object to the extension?

Q fact-text: case officer for Gannet Close and phone
A: The case officer (Miss Verity Cobbold, 01529 555 719) measured the 45-degree line and found it not to be crossed.
S: Miss Verity Cobbold, 01529 555 719

N unanswerable: case officer for the wind turbine at Gorse Farm

Q reason: why was the bigger turbine thrown out on appeal?
A: 44.1 A turbine of 47 metres on the same farm was refused in July 2011 and the appeal dismissed in March 2012 because of harm to the setting of St Botolph's church.
S: harm to the setting of St Botolph's church

Q comparison: how does the new turbine differ from the old one
A: The present turbine is 13 metres lower and stands 210 metres further from the church.
S: 13 metres lower and stands 210 metres further from the church

Q who-said: who described the harm as less than substantial but real
A: English Heritage still considers the harm to be "less than substantial but real".
S: English Heritage

Q definition: MoD
A: The Ministry of Defence (MoD) asks for a red light at hub height.
S: Ministry of Defence

N unanswerable: how much electricity would the turbine produce?

Q fact-text: how many supporting letters on the turbine were just a printed form
A: 118 letters of objection and 131 of support were received; of the latter, 94 were on a printed form.
S: 94

N unanswerable: how many of the turbine objections were on a printed form?

Q who-said: which councillor said refusing again would be churlish
A: 44.3 Councillor Pinnock, as ward member, wrote: "The farm has done what the inspector asked.
A: To refuse again would be churlish."
S: Councillor Pinnock

Q fact-text: parish vote on the turbine
A: Upper Cawston Parish Council voted 4 to 3 against.
S: 4 to 3 against

Q reason: why do officers still want the turbine refused
A: Officers recommend REFUSAL because the turbine would still be seen in line with the tower from the Cawston Road.
S: the turbine would still be seen in line with the tower from the Cawston Road

N false-premise: when was the 34-metre turbine refused?

Q definition: what is a major application?
A: 45.1 *Majors* are applications for ten or more dwellings or 1,000 square metres of floor space; *minors* are smaller; *others* include householder applications and changes of use.
S: applications for ten or more dwellings or 1,000 square metres of floor space

Q fact-table: majors q3 2012/13
A: | Majors | 60% | 71% | 67% | 44% | 63% |
S: 44%

Q paraphrase: is the speed on big applications worse than the same time a year before
A: | Majors | 60% | 71% | 67% | 44% | 63% |
S: 44%

N unanswerable: majors q4 2012/13

Q reason: why did big applications slow down in the autumn?
A: 45.2 Performance on majors dipped in the third quarter because two senior planners left within a month of each other.
S: two senior planners left within a month of each other

N false-premise: why did performance on minors fall below target in the third quarter?

Q fact-text: hourly rate of the temp planner
A: An agency planner was engaged from 7 January 2013 at £38 an hour.
S: £38 an hour

N unanswerable: how long will the agency planner be engaged?

Q fact-table: second quarter figure for tree works
A: | Tree works | 95% | 98% | 97% | 100% | 96% |
S: 97%

Q list: which types missed their target in the third quarter?
A: | Majors | 60% | 71% | 67% | 44% | 63% |
A: | Discharge of conditions | 75% | 69% | 72% | 74% | 70% |

Q fact-table: minors in Q3 the year before
A: | Minors | 65% | 68% | 70% | 66% | 59% |
S: 59%

Q list: which appeals did we lose?
A: | 2 Mill Yard, Tollerby | One dwelling | Officers | Refused | Allowed | None |
A: | Hall Barn, Little Oxley | Conversion to three dwellings | Committee | Refused against advice | Allowed | £8,450 against Council |
A: | The Laurels, Great Oxley | Fell protected beech | Officers | Refused | Allowed | None |

Q fact-table: how much did ignoring advice on Hall Barn cost us
A: | Hall Barn, Little Oxley | Conversion to three dwellings | Committee | Refused against advice | Allowed | £8,450 against Council |
S: £8,450

N unanswerable: costs awarded against the council for 24 houses at Great Oxley

Q fact-table: result of the solar panel appeal
A: | Land at Drove End | Solar panels, 3 ha | Committee | Refused | Dismissed | None |
S: Dismissed

Q fact-table: when do members visit the supermarket site
A: | 16 April 2013 | 13/00140/FUL – supermarket, Station Yard, Tollerby | Friday 12 April, 9.30 am |
S: Friday 12 April, 9.30 am

N unanswerable: which chain is behind the supermarket at Station Yard?

N false-premise: when is the site visit to the holiday lodges?

Q paraphrase: where do we catch the bus for site visits
A: Members meet for site visits at the rear door of the Council Offices; the minibus leaves ten minutes before the first time shown.
S: the rear door of the Council Offices

Q fact-text: what should I wear on a site visit
A: Stout shoes are advised.
S: Stout shoes
