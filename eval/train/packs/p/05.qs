Q date: when was the board's July meeting
A: **Notes of the Partnership Board held online on Wednesday 21 July 2021 at 9.30 am**
S: Wednesday 21 July 2021

Q paraphrase: did they meet in person or over a screen?
A: **Notes of the Partnership Board held online on Wednesday 21 July 2021 at 9.30 am**
S: online

Q fact-text: who chaired the Safer Saltmarsh board
A: Attending: Supt Nicola Farrant (Saltmarsh Constabulary; in the chair), Cllr Dawn Priddle (East Saltmarsh District Council), Cllr Owen Lathbury (Denwick Borough Council), Joyce Nkemelu (Probation Service), Stuart Gale (Fire and Rescue), Dr Hetty Winslade (Clinical Commissioning Group), Bernard Tuffnell (Neighbourhood Watch), Lucy Amoah (Partnership Manager), Carl Venning (Anti-Social Behaviour Team Leader).
S: Supt Nicola Farrant

Q list: who was missing from the meeting
A: Not able to attend: Priya Deshmukh (County Council, Youth Justice); Canon Alec Rowe (Faith Forum).
S: Priya Deshmukh (County Council, Youth Justice); Canon Alec Rowe (Faith Forum)

N unanswerable: who was missing from the April meeting?

Q fact-text: what has the county still not sent us?
A: Action 6 (a map of street lights switched off at night) had still not been supplied by the County Council.
A: | Map of lights switched off at night | County Council Highways | June 2021 | Overdue |
S: a map of street lights switched off at night

N unanswerable: how many street lights are switched off at night?

Q paraphrase: how come there's more stalking on the books
A: She said that all recorded crime had fallen during the lockdowns and was now coming back, but not evenly: burglary of homes stayed low, while reports of stalking had risen after a change in how the offence is counted.
S: after a change in how the offence is counted

N unanswerable: why has theft of farm machinery risen?

Q fact-text: average 101 wait in June
A: Supt Farrant accepted that and said that the average wait in June had been 11 minutes, against a standard of five.
S: 11 minutes

Q fact-text: how quickly is 101 supposed to be answered?
A: Supt Farrant accepted that and said that the average wait in June had been 11 minutes, against a standard of five.
S: five

Q paraphrase: how long did Dawn Priddle hang on the phone to the police
A: Cllr Priddle said that people in Fen Ward no longer bothered to ring 101, where she herself had waited 47 minutes.
S: 47 minutes

N unanswerable: average 101 wait in May

N unanswerable: average wait for 999 calls in June

Q paraphrase: whose job is it by law to find safe beds for abuse victims
A: **3. Domestic abuse.** Lucy Amoah said that the Domestic Abuse Act 2021 put a duty on the County Council, not on the districts, to provide safe accommodation, and that a local strategy had to be published by 5 January 2022.
S: the County Council

Q date: safe accommodation strategy publication deadline
A: **3. Domestic abuse.** Lucy Amoah said that the Domestic Abuse Act 2021 put a duty on the County Council, not on the districts, to provide safe accommodation, and that a local strategy had to be published by 5 January 2022.
S: 5 January 2022

Q fact-text: women turned away from the refuge in 2020/21
A: The refuge in Denwick had nine places and had turned away 64 women in 2020/21 (2019/20: 49).
S: 64

Q fact-text: women turned away from the refuge in 2019/20
A: The refuge in Denwick had nine places and had turned away 64 women in 2020/21 (2019/20: 49).
S: 49

N unanswerable: women taken in by the refuge in 2020/21

N unanswerable: women turned away from the refuge in East Saltmarsh

Q paraphrase: how many doctors' practices have been trained to spot abuse already?
A: Dr Winslade suggested that GPs be trained to ask; IRIS training had been given in four of 21 surgeries.
S: four of 21

Q decision: how much did they set aside for training GPs
A: **Agreed:** that £12,000 of the Partnership Fund go to IRIS training in six more surgeries.
S: £12,000

Q decision: how many more surgeries will get IRIS training?
A: **Agreed:** that £12,000 of the Partnership Fund go to IRIS training in six more surgeries.
S: six

N unanswerable: which surgeries will get the IRIS training?

Q fact-text: quarry park complaints april to june 2021
A: **4. Anti-social behaviour at Quarry Park.** Carl Venning reported 83 complaints between April and June 2021, against 29 in the same months of 2019.
S: 83

Q fact-text: Quarry Park complaints two years before
A: **4. Anti-social behaviour at Quarry Park.** Carl Venning reported 83 complaints between April and June 2021, against 29 in the same months of 2019.
S: 29

N unanswerable: Quarry Park complaints april to june 2020

Q fact-text: how many of the park complaints were about bikes?
A: Off-road bikes made up 46 of them and drinking 21.
S: 46

Q paraphrase: what's life like for the neighbours of the park in summer
A: A resident, quoted in the report, had written: "We are prisoners from May to September. The police come an hour after, if at all."
S: We are prisoners from May to September

N unanswerable: name of the resident who feels a prisoner near Quarry Park

Q who-said: who stuck up for kids having a place to go on their motorbikes?
A: Bernard Tuffnell said that youngsters needed somewhere to ride.
S: Bernard Tuffnell

Q decision: what sort of order for Quarry Park did the partnership get behind in the end?
A: Cllr Lathbury moved that the Partnership support an order for bikes only, leaving alcohol out; this was agreed by five votes to two.
S: an order for bikes only, leaving alcohol out

Q fact-text: vote on PSPO bikes only
A: Cllr Lathbury moved that the Partnership support an order for bikes only, leaving alcohol out; this was agreed by five votes to two.
S: five votes to two

Q who-said: who moved leaving drink out of the order
A: Cllr Lathbury moved that the Partnership support an order for bikes only, leaving alcohol out; this was agreed by five votes to two.
S: Cllr Lathbury

N unanswerable: who voted against the bikes-only order?

N false-premise: from what date did the board agree alcohol would be banned in Quarry Park?

N unanswerable: what is the fine for riding a motorbike in Quarry Park?

Q date: start of consultation on the park order
A: Consultation would run for six weeks from 6 September.
S: 6 September

Q fact-text: deliberate fires at Denwick Warren
A: **5. Fire setting.** Stuart Gale said that there had been 31 deliberate fires in the quarter, of which 17 were at Denwick Warren.
S: 17

N unanswerable: deliberate fires at Quarry Park

N unanswerable: accidental fires in the quarter

Q paraphrase: what did the fire brigade want done about rubbish
A: He had asked for bins to be emptied before the school holidays, and that had been done.
S: bins to be emptied before the school holidays

Q date: when did the review "Jean" go to the Home Office?
A: **6. Domestic Homicide Review (DHR).** The Board noted that the review known as "Jean" had been sent to the Home Office on 2 June 2021.
S: 2 June 2021

N unanswerable: when will the review "Rosa" go to the Home Office?

Q fact-text: number of recommendations in the Jean review
A: It made eleven recommendations, of which seven were for health bodies.
S: eleven

N unanswerable: how many of the Jean recommendations were for the police?

Q fact-text: who chairs the second homicide review
A: A second review, "Rosa", was begun in March under the chairmanship of Ms Adele Kirkbride.
S: Ms Adele Kirkbride

N unanswerable: who chaired the Jean review?

Q paraphrase: how do I get something talked about at the october board
A: To have an item put on the agenda, write to Lucy Amoah by 1 October.
S: write to Lucy Amoah by 1 October

Q date: next partnership board
A: **7. Date of next meeting.** Wednesday 20 October 2021, 9.30 am.
S: Wednesday 20 October 2021

Q fact-table: house burglaries april-june 2021
A: | Burglary, homes | 171 | 88 | 91 | +3% | 6 |
S: 91

Q fact-table: house burglaries april-june 2019
A: | Burglary, homes | 171 | 88 | 91 | +3% | 6 |
S: 171

N unanswerable: house burglaries july-september 2020

Q fact-table: sheds and business break-ins, how many this spring
A: | Burglary, sheds and businesses | 102 | 70 | 97 | +39% | 4 |
S: 97

Q fact-table: percentage of thefts from cars solved
A: | Theft from vehicles | 212 | 108 | 139 | +29% | 2 |
S: 2

N unanswerable: thefts of vehicles in 2021

Q fact-table: tractors and quad bikes stolen in 2021, number?
A: | Theft of farm machinery | 38 | 33 | 51 | +55% | 8 |
S: 51

Q fact-table: How much has violence with injury gone up on 2020?
A: | Violence with injury | 338 | 241 | 325 | +35% | 19 |
S: +35%

N unanswerable: violence without injury 2021

Q fact-table: stalking 2020 figure
A: | Stalking and harassment | 187 | 229 | 318 | +39% | 9 |
S: 229

Q fact-table: which offence is the likeliest to be cleared up
A: | Drug offences | 96 | 142 | 104 | -27% | 81 |
S: Drug offences

Q comparison: did any type of offence go down on last year?
A: | Drug offences | 96 | 142 | 104 | -27% | 81 |
S: Drug offences

Q comparison: is overall crime back to where it stood before covid
A: | All crime | 2,914 | 2,206 | 2,688 | +22% | 14 |

N false-premise: why did domestic abuse offences fall between 2020 and 2021?

Q fact-table: domestic abuse offences solved rate
A: | Domestic abuse offences | 421 | 466 | 483 | +4% | 17 |
S: 17

Q fact-table: criminal damage 2020
A: | Criminal damage | 402 | 277 | 331 | +19% | 10 |
S: 277

N unanswerable: criminal damage solved rate 2020

Q definition: when do they call a crime solved
A: A1. "Solved" means that someone was charged, cautioned or dealt with by community resolution.
S: someone was charged, cautioned or dealt with by community resolution

Q paraphrase: how many cases were dropped as the victim didn't want to go on
A: A case closed because the victim did not support action is not counted as solved; there were 702 of these in the quarter.
S: 702

Q fact-text: hate crimes to do with disability
A: A2. Of the 58 hate crimes, 37 concerned race, nine disability, eight sexual orientation and four religion.
S: nine

N unanswerable: hate crimes to do with transgender identity

Q reason: what's one cause of more hate crime being recorded
A: The rise is put down in part to a reporting centre opened in January at the Denwick Mosque.
S: a reporting centre opened in January at the Denwick Mosque

Q fact-text: feel safe after dark march 2021
A: A3. Fear of crime. In the residents' survey of March 2021 (912 answers), 87 per cent felt safe by day and 58 per cent after dark; in March 2019 the figures were 91 and 66 per cent.
S: 58 per cent

Q fact-text: share who felt safe in daytime in 2019 survey
A: A3. Fear of crime. In the residents' survey of March 2021 (912 answers), 87 per cent felt safe by day and 58 per cent after dark; in March 2019 the figures were 91 and 66 per cent.
S: 91

N unanswerable: feel safe after dark march 2020

Q paraphrase: how many women are alright walking about at night
A: Women were less likely to feel safe after dark (47 per cent) than men (70 per cent).
S: 47 per cent

N unanswerable: how many women feel safe by day?

Q fact-text: PCC contribution to the fund
A: B1. The Fund comes from the Police and Crime Commissioner (PCC) (£64,000), East Saltmarsh (£20,000) and Denwick (£16,000).
S: £64,000

Q paraphrase: what does denwick chip in to the kitty
A: B1. The Fund comes from the Police and Crime Commissioner (PCC) (£64,000), East Saltmarsh (£20,000) and Denwick (£16,000).
S: £16,000

Q date: since when have the district contributions stood still?
A: The districts' share has not risen since 2016.
S: since 2016

N unanswerable: how much is in the Serious Violence Fund?

Q fact-text: who holds the Serious Violence Fund
A: The Serious Violence Fund is a separate grant, held by the County Council, and is not reported here.
S: the County Council

Q fact-table: what did Tide Youth Trust ask for
A: | Detached youth work | Tide Youth Trust | 24,000 | 18,000 | 6,000 | March 2022 |
S: 24,000

Q fact-table: what did the youth trust actually get
A: | Detached youth work | Tide Youth Trust | 24,000 | 18,000 | 6,000 | March 2022 |
S: 18,000

Q fact-table: spend so far on making burgled homes more secure
A: | Target hardening for burglary victims | Neighbourhood Watch | 8,000 | 8,000 | 610 | March 2022 |
S: 610

Q fact-table: grant for station approach cctv
A: | CCTV camera, Station Approach | Denwick Borough Council | 14,500 | 11,000 | 11,000 | Complete |
S: 11,000

N unanswerable: grant for CCTV at Quarry Park

Q fact-table: who runs neighbour mediation
A: | Mediation between neighbours | Even Keel Mediation | 10,000 | 10,000 | 2,500 | September 2021 |
S: Even Keel Mediation

Q fact-table: which project has not spent a penny of its grant yet
A: | Scam awareness | Trading Standards | 5,000 | 4,000 | 0 | December 2021 |
S: Scam awareness

N unanswerable: how many neighbour disputes did Even Keel settle?

Q list: Which projects are finished?
A: | CCTV camera, Station Approach | Denwick Borough Council | 14,500 | 11,000 | 11,000 | Complete |
A: | Farm Watch radios | National Farmers' League branch | 7,300 | 7,300 | 7,300 | Complete |

Q fact-text: how much is still in the pot for the rest of the year
A: B2. With the sums granted, £65,800, and the £12,000 asked for in item 3, £22,200 is left for the year.
S: £22,200

Q date: last day to bid in the autumn round
A: Bids for the autumn round close on 17 September 2021 at noon; no bid over £10,000 will be taken.
S: 17 September 2021

Q paraphrase: what's the most you can ask for
A: Bids for the autumn round close on 17 September 2021 at noon; no bid over £10,000 will be taken.
S: £10,000

Q reason: why did the boxers get nothing?
A: B3. The Boxing Club was refused because it had no safeguarding policy.
S: because it had no safeguarding policy

N false-premise: how much of its grant has the Boxing Club spent?

N unanswerable: why did the street pastors get less than they asked for?

Q list: what are the priorities till 2024
A: Those for 2021 to 2024 are (1) domestic abuse and stalking, (2) young people drawn into drug dealing ("county lines"), (3) rural crime and (4) safer evenings in Denwick.

Q paraphrase: who deals with dangerous driving now that it's off the list
A: Road safety, which was a priority until 2021, has gone over to the Road Safety Panel.
S: the Road Safety Panel

N unanswerable: what were the other priorities before 2021?

Q definition: what is cuckooing
A: "Cuckooing" means that dealers take over the home of a vulnerable person.
S: dealers take over the home of a vulnerable person

Q fact-text: cuckooed addresses in Denwick
A: The police know of 14 cuckooed addresses, eleven of them in Denwick.
S: eleven

Q fact-text: children referred for exploitation risk 2020/21
A: 22 children were referred as being at risk of exploitation in 2020/21; we don't know how many were not.
S: 22

N unanswerable: children referred for exploitation risk 2019/20

Q who-said: who said the dealers get you with shoes
A: C3. What young people told the Tide Youth Trust: "They buy you trainers, and then you owe them." (boy, 14) "Teachers only see you when you kick off." (girl, 15) "There's one bus, and it's at six." (boy, 16, Fen Ward)
S: boy, 14

Q paraphrase: what did the lass of 15 think of her teachers
A: C3. What young people told the Tide Youth Trust: "They buy you trainers, and then you owe them." (boy, 14) "Teachers only see you when you kick off." (girl, 15) "There's one bus, and it's at six." (boy, 16, Fen Ward)
S: Teachers only see you when you kick off.

Q list: what's overdue on the action log
A: | Map of lights switched off at night | County Council Highways | June 2021 | Overdue |
A: | Speed watch kit for Fen Ward | Bernard Tuffnell | 30 June 2021 | Overdue |

Q fact-table: who's drafting the Quarry Park order and by when
A: | Draft PSPO for Quarry Park | Carl Venning | 27 August 2021 | On track |
S: Carl Venning

Q fact-table: has the police chief written to the commissioner about phone queues
A: | Write to the PCC about 101 waiting times | Supt Nicola Farrant | 31 May 2021 | Done |
S: Done

N unanswerable: what did the PCC reply about 101 waiting times?

Q fact-table: strategic assessment due out when
A: | Publish the strategic assessment | Lucy Amoah | 31 July 2021 | On track |
S: 31 July 2021

N unanswerable: what does the speed watch kit for Fen Ward cost?

N false-premise: why did Neighbourhood Watch not get everything it asked for?

N false-premise: why did the Partnership take on road safety as a new priority for 2021?

N false-premise: why were more people feeling safe after dark in 2021 than in 2019?

N false-premise: how much has East Saltmarsh raised its share of the Fund since 2016?

Q paraphrase: can the boxing lot have another go at getting money
A: It may apply anew.
S: It may apply anew

N false-premise: why has the fire service's request to empty the bins been refused?

N false-premise: what did the refuge in East Saltmarsh do with its nine places?

Q fact-table: farm watch radios how much did they get
A: | Farm Watch radios | National Farmers' League branch | 7,300 | 7,300 | 7,300 | Complete |
S: 7,300
