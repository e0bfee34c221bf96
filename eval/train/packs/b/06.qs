Q reason: Why did the January procurement meeting begin late?
A: The meeting began eleven minutes late, as Cllr Moynihan could not be admitted.
S: Cllr Moynihan could not be admitted

Q fact-text: What uplift did Verdure want for the grounds maintenance extension?
A: Verdure had asked for three years and for an uplift of 6%; officers had agreed two years and 2.4%.
S: 6%

Q decision: grass cutting contract extended until when and at what increase?
A: **Agreed:** to extend to 31 March 2023 at an uplift of 2.4%.
S: to extend to 31 March 2023 at an uplift of 2.4%

Q date: When did the Verdure contract begin?
A: GP explained that the contract with Verdure Services, which began on 1 April 2016, had been due to end on 31 March 2021 with an option to extend by two years, or by three if both sides agreed.
S: 1 April 2016

Q paraphrase: how many times did people on the marwood estate say the grass hadnt been cut
A: Cllr Salaman said residents of the Marwood Estate had counted nine missed mowings in 2020.
S: nine

Q fact-text: missed mowings according to Verdure itself
A: GP said that Verdure's own figure was five, and that deductions of £14,300 had been made.
S: five

Q fact-text: How much was deducted from Verdure's payments?
A: GP said that Verdure's own figure was five, and that deductions of £14,300 had been made.
S: £14,300

Q fact-text: total spent on PPE to end December 2020
A: It was reported that £3.12m had been spent on PPE between 20 March and 31 December 2020 through 27 direct awards made under regulation 32, which lets a council buy without competition in extreme urgency.
S: £3.12m

Q paraphrase: how much of the mask and gown money did the government give back
A: Of this sum £2.46m had been recovered from Government grant.
S: £2.46m

Q definition: What does regulation 32 permit?
A: It was reported that £3.12m had been spent on PPE between 20 March and 31 December 2020 through 27 direct awards made under regulation 32, which lets a council buy without competition in extreme urgency.
S: lets a council buy without competition in extreme urgency

Q fact-text: how much has bluetarn paid back so far
A: One supplier, Bluetarn Trading Ltd, was paid £188,000 in advance for gowns, of which a third failed inspection; £61,000 has been claimed back and £22,500 repaid.
S: £22,500

Q paraphrase: what did we hand over up front for dodgy gowns?
A: One supplier, Bluetarn Trading Ltd, was paid £188,000 in advance for gowns, of which a third failed inspection; £61,000 has been claimed back and £22,500 repaid.
S: £188,000

Q who-said: Who signed the Bluetarn order?
A: SB said that it had been signed by the former Director of Public Health.
S: the former Director of Public Health

Q decision: When will the list of direct PPE awards be published?
A: Cllr Salaman asked that all twenty-seven awards be published; this was **agreed**, with publication by 28 February.
S: by 28 February

Q date: when did Harvest Table drop its challenge over school dinners
A: LV reported that the challenge by the unsuccessful bidder, Harvest Table, to the award of the school meals contract had been withdrawn on 22 December, each side bearing its own costs.
S: 22 December

Q fact-text: council's legal costs in the school meals challenge
A: The Council's costs came to £37,800.
S: £37,800

Q paraphrase: whos doing school dinners now
A: The new contract, with Nourish Together CIC, began on 4 January for 46 primary schools; six secondary schools will join in September.
S: Nourish Together CIC

Q fact-text: How many secondary schools will come into the meals contract, and when?
A: The new contract, with Nourish Together CIC, began on 4 January for 46 primary schools; six secondary schools will join in September.
S: six secondary schools will join in September

Q fact-text: number of home care providers at present
A: **B1. Why it is needed.** Home care is bought from 41 providers at 33 different hourly rates, from £15.90 to £22.40.
S: 41

Q paraphrase: whats the most we pay anyone for an hour of care at home
A: **B1. Why it is needed.** Home care is bought from 41 providers at 33 different hourly rates, from £15.90 to £22.40.
S: £22.40

Q fact-text: How many residents get home care?
A: 1,386 residents are supported, receiving 18,250 hours a week.
S: 1,386

Q fact-text: people waiting for home care to start, December 2020
A: In December 2020 94 persons were waiting for care to start (December 2019: 37), of whom 29 were in hospital.
S: 94

Q paraphrase: how many people were stuck on a ward because nobody could look after them at home?
A: In December 2020 94 persons were waiting for care to start (December 2019: 37), of whom 29 were in hospital.
S: 29

Q comparison: is the queue for home care longer than the year before
A: In December 2020 94 persons were waiting for care to start (December 2019: 37), of whom 29 were in hospital.

Q fact-text: What hourly rate will lead providers be paid in year one?
A: The hourly rate is fixed at £18.60 in the first year; the carers themselves must be paid the London Living Wage, then £10.85, and be paid for travelling time.
S: £18.60

Q paraphrase: how much an hour do the care workers themselves have to get
A: The hourly rate is fixed at £18.60 in the first year; the carers themselves must be paid the London Living Wage, then £10.85, and be paid for travelling time.
S: £10.85

Q fact-text: when are 15 minute visits allowed
A: Visits of 15 minutes will be allowed only for giving medicines.
S: only for giving medicines

Q fact-text: How many home care tenders were received by the closing date?
A: The notice was issued on 7 September 2020; 68 firms expressed interest, 24 sent in tenders by the closing date of 19 October, and six of those were put out at selection stage, four for insufficient insurance and two for a poor Care Quality Commission (CQC) rating.
S: 24

Q reason: Why were six tenders thrown out at selection?
A: The notice was issued on 7 September 2020; 68 firms expressed interest, 24 sent in tenders by the closing date of 19 October, and six of those were put out at selection stage, four for insufficient insurance and two for a poor Care Quality Commission (CQC) rating.
S: four for insufficient insurance and two for a poor Care Quality Commission (CQC) rating

Q fact-text: weighting for social value in the home care tender
A: Scoring was 70% quality, 20% social value and 10% mobilisation; since the price was fixed it was not scored.
S: 20%

Q reason: why was price not scored
A: Scoring was 70% quality, 20% social value and 10% mobilisation; since the price was fixed it was not scored.
S: the price was fixed

Q definition: what is social value?
A: "Social value" is the good a contract does to the area beyond the service itself.
S: the good a contract does to the area beyond the service itself

Q fact-table: recommended lead provider for the South zone
A: | 3 South | Marwood, Tanners End | 4,065 | Tamarind Care CIC | 76.1 | Amity Home Support | 75.8 | Outstanding |
S: Tamarind Care CIC

Q fact-table: What score did Carewell London get in the East zone?
A: | 2 East | Stoke Fields, Lockside | 4,410 | Carewell London | 78.6 | Tamarind Care CIC | 74.2 | Good |
S: 78.6

Q fact-table: Who came second in the West zone?
A: | 4 West | Ardleigh Park, St Cyr | 3,180 | Beacon & Bright Ltd | 73.0 | Kestrel Domiciliary | 69.5 | Good |
S: Kestrel Domiciliary

Q fact-table: weekly hours zone 1
A: | 1 North | Hallam, Pinner's Mead | 3,920 | Amity Home Support | 81.4 | Carewell London | 79.9 | Good |
S: 3,920

Q fact-table: CQC rating of Kestrel Domiciliary in table
A: | 5 Central | Old Town, Cordwainer | 2,675 | Kestrel Domiciliary | 71.7 | Beacon & Bright Ltd | 71.2 | Requires improvement |
S: Requires improvement

Q paraphrase: my mum lives in lockside who will be her carers' firm
A: | 2 East | Stoke Fields, Lockside | 4,410 | Carewell London | 78.6 | Tamarind Care CIC | 74.2 | Good |
S: Carewell London

Q fact-text: In how many zones can one bidder be lead?
A: **B4. Limits.** A bidder may lead in one zone only.
S: one

Q fact-text: limit suggested on Kestrel's new cases at first
A: For zone 5 the evaluators, though Kestrel was rated "Requires improvement" in March 2019, were satisfied by a re-inspection letter of November 2020; it is suggested that for the first six months Kestrel take no more than 60% of new cases in that zone.
S: no more than 60%

Q fact-text: What will home care cost a year under the new contract?
A: **B5. Money.** The yearly cost will be £10.66m against £10.11m now, an increase of £550,000 (5.4%).
S: £10.66m

Q fact-text: growth already in 2021/22 budget for home care
A: Growth of £400,000 was put in the 2021/22 budget; the balance of £150,000 is to come from fewer double-handed visits.
S: £400,000

Q paraphrase: where is the last £150k for carers coming from?
A: Growth of £400,000 was put in the 2021/22 budget; the balance of £150,000 is to come from fewer double-handed visits.
S: fewer double-handed visits

Q fact-text: cost if present rates had simply risen with the living wage
A: If all present rates had merely gone up with the London Living Wage, the cost would have been £10.48m.
S: £10.48m

Q fact-text: percentage of survey respondents who put timekeeping first
A: **B6. Consultation.** 312 clients or their families answered a survey in July 2020: 58% put "the same faces" first, 21% put timekeeping first and 9% put language.
S: 21%

Q paraphrase: what matters most to people who have carers come in
A: **B6. Consultation.** 312 clients or their families answered a survey in July 2020: 58% put "the same faces" first, 21% put timekeeping first and 9% put language.
S: "the same faces"

Q paraphrase: what did the unions want put in about zero hours
A: The carers' union was in favour, but would have had the contract say that zero-hours contracts are forbidden; as drafted, a carer must be offered fixed hours after 12 weeks.
S: would have had the contract say that zero-hours contracts are forbidden

Q fact-text: What was the complaint of the eleven small providers?
A: Eleven small local providers wrote jointly that the zones were too large for them.
S: the zones were too large for them

Q decision: How did the scrutiny panel vote on the home care model?
A: The Health and Adults Scrutiny Panel, on 20 January, supported the model by six votes to two and asked for eight zones; officers advise that eight would cost £240,000 a year more in management.
S: six votes to two

Q fact-text: extra cost of eight zones
A: The Health and Adults Scrutiny Panel, on 20 January, supported the model by six votes to two and asked for eight zones; officers advise that eight would cost £240,000 a year more in management.
S: £240,000 a year

Q definition: explain TUPE
A: **B7. TUPE.** About 620 carers may transfer under the Transfer of Undertakings (Protection of Employment) Regulations 2006 (TUPE), by which staff go over to the new employer on their existing terms.
S: staff go over to the new employer on their existing terms

Q fact-text: how many carers may change employer?
A: **B7. TUPE.** About 620 carers may transfer under the Transfer of Undertakings (Protection of Employment) Regulations 2006 (TUPE), by which staff go over to the new employer on their existing terms.
S: About 620

Q decision: What was decided about zone 5 on 8 February?
A: Zone 5: award **deferred** for a further report on 8 March, Cllr Salaman dissenting, who would have awarded it to Beacon & Bright.
S: deferred

Q date: when will the new home care contracts actually start, as decided?
A: Start date **changed** to 2 August 2021, at the request of the Clinical Commissioning Group.
S: 2 August 2021

Q date: start date asked for in the home care report
A: **B8. Decision asked for.** To award the five zones as in Table B(i) from 1 July 2021.
S: 1 July 2021

Q reason: Why was the start of the home care contract put back?
A: Start date **changed** to 2 August 2021, at the request of the Clinical Commissioning Group.
S: at the request of the Clinical Commissioning Group

Q who-said: who would have given zone 5 to Beacon & Bright
A: Zone 5: award **deferred** for a further report on 8 March, Cllr Salaman dissenting, who would have awarded it to Beacon & Bright.
S: Cllr Salaman

Q who-said: Who refused to trust the frail of Old Town to a firm with an old bad mark?
A: Cllr Adeyinka-Cole said that he would not put the frailest people in Old Town with a provider on an old bad mark and a new letter.
S: Cllr Adeyinka-Cole

Q who-said: what did Cllr Moynihan say about eight zones
A: Cllr Moynihan said that eight zones deserved a proper costing.
S: eight zones deserved a proper costing

Q fact-table: When does the parking enforcement contract end?
A: | C-022 | Parking enforcement | Civic Parking UK | 3.4 | 30 Sep 2021 | Open tender | H. Lacey | Green |
S: 30 Sep 2021

Q fact-table: annual value of the agency staff contract
A: | C-044 | Agency staff | StaffLink | 14.5 | 30 Nov 2021 | Framework | P. Ronson | Green |
S: 14.5

Q fact-table: Who does housing repairs in the south?
A: | C-032 | Housing repairs, south | Turnbull & Sons | 6.8 | 31 Mar 2022 | Restricted tender | O. Brandt | Amber |
S: Turnbull & Sons

Q paraphrase: are the swimming pools and gyms going to be taken back in house
A: | C-017 | Leisure centres | Pulse Leisure Trust | 1.9 | 31 Mar 2022 | Insource | Y. Demetriou | Amber |
S: Insource

Q fact-table: contract manager for recycling sorting
A: | C-051 | Recycling sorting | Renewco | 2.6 | 31 May 2022 | Joint with two boroughs | H. Lacey | Amber |
S: H. Lacey

Q fact-table: What route is proposed for the sexual health clinics contract?
A: | C-058 | Sexual health clinics | Northgate NHS Trust | 2.2 | 31 Mar 2022 | Direct award | T. Lindqvist | Red |
S: Direct award

Q list: contracts rated red on the register
A: | C-031 | Housing repairs, north | Mayhew Property Care | 7.2 | 31 Mar 2022 | Restricted tender | O. Brandt | Red |
A: | C-058 | Sexual health clinics | Northgate NHS Trust | 2.2 | 31 Mar 2022 | Direct award | T. Lindqvist | Red |

Q list: Which contracts is P. Ronson managing?
A: | C-044 | Agency staff | StaffLink | 14.5 | 30 Nov 2021 | Framework | P. Ronson | Green |
A: | C-063 | Payroll system | Orrin Software | 1.1 | 31 Dec 2021 | Extend one year | P. Ronson | Green |

Q definition: meaning of red in the contract register
A: **C1.** "Red" means that there is not time for the route proposed.
S: there is not time for the route proposed

Q reason: Why is the north housing repairs contract red?
A: C-031 is red because leaseholders have still to be consulted, for which the law requires two stages of 30 days; C-058 because the Trust has not said whether it will go on.
S: leaseholders have still to be consulted

Q comparison: which repairs firm is quicker, Mayhew or Turnbull?
A: Mayhew did 71% of repairs in time in quarter 3, Turnbull 86%, the target being 90%.

Q fact-text: target for repairs in time
A: Mayhew did 71% of repairs in time in quarter 3, Turnbull 86%, the target being 90%.
S: 90%

Q fact-table: value of the Fenner House waking watch waiver
A: | W45 | Housing | Castor Fire Safety | 212,000 | Waking watch, Fenner House | Chief Executive |
S: 212,000

Q fact-table: Who approved the waiver for PageTurn?
A: | W43 | Libraries | PageTurn Ltd | 27,500 | Compatible with system | G. Pock |
S: G. Pock

Q fact-table: reason for waiver to Verdure
A: | W44 | Parks | Verdure Services | 64,000 | Storm damage | S. Balakrishnan |
S: Storm damage

Q list: waivers approved by the Head of Procurement, G. Pock
A: | W43 | Libraries | PageTurn Ltd | 27,500 | Compatible with system | G. Pock |
A: | W46 | IT | Orrin Software | 19,950 | Compatible with system | G. Pock |

Q comparison: Were there fewer waivers than in the same quarter of the previous year?
A: **D1.** Six waivers came to £402,650, as against eleven, to £518,300, in the same quarter of 2019.

Q fact-text: above what value does a waiver need the Chief Executive?
A: A waiver above £100,000 needs the Chief Executive.
S: £100,000

Q fact-text: invoices paid within 30 days in quarter 2
A: **D2. Prompt payment.** 93.8% of invoices were paid within 30 days in quarter 3 (target 95%; quarter 2, 91.2%), and 81.5% of those of small local firms within the 10 days promised to them in April 2020 (target 90%).
S: 91.2%

Q paraphrase: do little local businesses get their money as fast as was promised
A: **D2. Prompt payment.** 93.8% of invoices were paid within 30 days in quarter 3 (target 95%; quarter 2, 91.2%), and 81.5% of those of small local firms within the 10 days promised to them in April 2020 (target 90%).
S: 81.5%

Q fact-text: How many apprentices have actually started out of those promised in 2020?
A: **D3. Social value.** Contracts let in 2020 promised 118 apprenticeships; by 31 December 43 had started.
S: 43

Q fact-text: apprenticeships delivered by Mayhew
A: The largest promise, of 30, was Mayhew's, which has provided four.
S: four

Q fact-table: When does the business case for insourcing leisure come back?
A: | 14 June 2021 | Leisure centres: business case for insourcing | Y. Demetriou |
S: 14 June 2021

Q date: when is the parking enforcement award due?
A: | 12 July 2021 | Parking enforcement: award | H. Lacey |
S: 12 July 2021

N unanswerable: What did Harvest Table spend on its legal challenge?
N unanswerable: how much PPE did the council buy in January 2021
N unanswerable: Who are the reserve providers for each zone?
N unanswerable: what was Amity Home Support's social value score
N unanswerable: How many people were waiting for home care in January 2021?
N unanswerable: which two boroughs will share the recycling sorting contract
N unanswerable: How many missed mowings were there in Stoke Fields?
N unanswerable: quarter 2 repairs in time for Turnbull
N unanswerable: why was the Castor Fire Safety waiver applied for late
N unanswerable: What is Sentry One's hourly rate?
N false-premise: Why was zone 5 awarded to Beacon & Bright?
N false-premise: why did the court rule against Harvest Table
N false-premise: Why did the council agree a three-year extension for Verdure?
N false-premise: who voted against awarding zone 1 to Amity
N false-premise: When did the Sub-Committee approve eight zones for home care?

Q paraphrase: how long will the new carers deal last
A: *Decision report. Officer: Tobias Lindqvist, Head of Adult Commissioning. Value: £74.6m over seven years (five plus two).*
S: seven years (five plus two)

Q paraphrase: whats the whole home help deal worth
A: *Decision report. Officer: Tobias Lindqvist, Head of Adult Commissioning. Value: £74.6m over seven years (five plus two).*
S: £74.6m

Q paraphrase: do carers get anything for the time between one old lady and the next?
A: The hourly rate is fixed at £18.60 in the first year; the carers themselves must be paid the London Living Wage, then £10.85, and be paid for travelling time.
S: be paid for travelling time

Q paraphrase: what was wrong with the gowns they bought
A: One supplier, Bluetarn Trading Ltd, was paid £188,000 in advance for gowns, of which a third failed inspection; £61,000 has been claimed back and £22,500 repaid.
S: a third failed inspection

Q paraphrase: who keeps guard on the council's buildings and till when
A: | C-040 | Security of buildings | Sentry One | 1.3 | 31 Jul 2021 | Framework | M. Quaye | Green |
S: Sentry One

Q paraphrase: which firm promised the most trainee places
A: The largest promise, of 30, was Mayhew's, which has provided four.
S: Mayhew's

Q paraphrase: how many places to get carers from would there be if scrutiny had its way, how many patches?
A: The Health and Adults Scrutiny Panel, on 20 January, supported the model by six votes to two and asked for eight zones; officers advise that eight would cost £240,000 a year more in management.
S: eight zones

Q paraphrase: when do they come back about who'll look after the frail in old town
A: | 8 March 2021 | Home care, zone 5 | T. Lindqvist |
A: Zone 5: award **deferred** for a further report on 8 March, Cllr Salaman dissenting, who would have awarded it to Beacon & Bright.
S: 8 March

Q paraphrase: what came of being late asking permission for the fire patrols at fenner house
A: W45 was applied for eight days after the work began; the Head of Procurement has written to the Housing Director.
S: the Head of Procurement has written to the Housing Director

Q comparison: was the winner in zone 3 well ahead of the runner-up?
A: | 3 South | Marwood, Tanners End | 4,065 | Tamarind Care CIC | 76.1 | Amity Home Support | 75.8 | Outstanding |
