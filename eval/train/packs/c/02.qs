Q decision: How long was the Salt Cellar's licence suspended for?
A: to suspend the licence for 28 days, beginning 21 days after service of this notice;
S: 28 days

Q decision: what did the panel do about the Salt Cellar's late hours
A: to bring forward the last sale of alcohol on Fridays and Saturdays from 03:00 to 01:30;
S: from 03:00 to 01:30

Q paraphrase: when do they have to kick punters out of the garden at the back of the rope walk bar?
A: to close the rear yard to customers from 22:00 on every day;
S: 22:00

Q fact-text: What time did Environmental Health want the Salt Cellar's yard shut?
A: Mr Crane did not support revocation and asked that the rear yard be closed to customers from 21:00.
S: 21:00

Q paraphrase: how many bouncers does Salt Cellar need now at weekends
A: to require at least four door supervisors from 21:00 on Fridays and Saturdays, two having been required before; and
S: at least four

Q paraphrase: did the new manager get to keep her job after the hearing?
A: not to remove the DPS, the Panel being satisfied that Ms Lindqvist had begun to put matters right.
S: not to remove the DPS

Q fact-text: What outcome did the police seek in the Salt Cellar review?
A: The police asked for the licence to be revoked or, failing that, suspended for three months.
S: revoked or, failing that, suspended for three months

Q fact-text: recorded incidents at 14 Rope Walk in year to August 2019
A: Sergeant Ines Marlowe, for the police, told the Panel that there had been 37 recorded incidents at or directly outside the premises in the twelve months to August 2019, against 12 in the year before, and that the closed-circuit television had not been recording on four of the six occasions when officers asked for footage.
S: 37

Q comparison: was there more trouble at the Salt Cellar than the previous year?
A: Sergeant Ines Marlowe, for the police, told the Panel that there had been 37 recorded incidents at or directly outside the premises in the twelve months to August 2019, against 12 in the year before, and that the closed-circuit television had not been recording on four of the six occasions when officers asked for footage.
S: 37 recorded incidents at or directly outside the premises in the twelve months to August 2019, against 12 in the year before

Q paraphrase: how often were the cameras not working when coppers wanted to see the tape?
A: Sergeant Ines Marlowe, for the police, told the Panel that there had been 37 recorded incidents at or directly outside the premises in the twelve months to August 2019, against 12 in the year before, and that the closed-circuit television had not been recording on four of the six occasions when officers asked for footage.
S: four of the six occasions

Q reason: what led to the police calling in the Salt Cellar licence?
A: The Sub-Committee considered an application by the Chief Constable for review of the premises licence of Salt Cellar Bars Limited, following a serious assault outside the premises in the early hours of Sunday 21st July 2019.
S: a serious assault outside the premises

Q date: abatement notice served on salt cellar when
A: Environmental Health, represented by Mr Tobias Crane, had received 9 noise complaints since January and had served an abatement notice on 2nd August.
S: 2nd August

Q fact-text: How much did the Salt Cellar spend on new cameras?
A: He said that a new designated premises supervisor (DPS), Ms Katya Lindqvist, had been appointed on 12th August in place of Mr Barry Toogood, that 32 cameras had been fitted at a cost of £18,600, and that suspension for three months would close the business for good and put 26 people out of work.
S: £18,600

Q who-said: who claimed 26 jobs would go if the bar was shut for a quarter of a year
A: Mr Jerome Pascoe-Lyle, solicitor for the licence holder, accepted that door supervision had been inadequate.
A: He said that a new designated premises supervisor (DPS), Ms Katya Lindqvist, had been appointed on 12th August in place of Mr Barry Toogood, that 32 cameras had been fitted at a cost of £18,600, and that suspension for three months would close the business for good and put 26 people out of work.
S: Mr Jerome Pascoe-Lyle

Q who-said: Which neighbour told the panel things had improved lately at the bar?
A: Mr Hal Quennell said that the premises had been better behaved since the change of manager.
S: Mr Hal Quennell

Q who-said: which resident complained of lost sleep?
A: Mrs Edna Farrowby said that she had not slept through a Friday night since Easter.
S: Mrs Edna Farrowby

Q reason: Why didn't the panel take the Salt Cellar's licence away altogether?
A: The Panel rejected revocation because the failings were those of the former management.
S: because the failings were those of the former management

Q definition: what does DPS stand for
A: He said that a new designated premises supervisor (DPS), Ms Katya Lindqvist, had been appointed on 12th August in place of Mr Barry Toogood, that 32 cameras had been fitted at a cost of £18,600, and that suspension for three months would close the business for good and put 26 people out of work.
S: designated premises supervisor

Q reason: Why was there no hearing on the rowing club event?
A: The Clerk reported that the police objection to the notice for 28th September had been withdrawn after the club agreed to finish at 23:30 instead of 01:00.
S: the police objection to the notice for 28th September had been withdrawn

Q paraphrase: what time did the rowers' do have to wrap up in the end?
A: The Clerk reported that the police objection to the notice for 28th September had been withdrawn after the club agreed to finish at 23:30 instead of 01:00.
S: 23:30

Q fact-table: Until what time does Pellicano now want to sell drink on the roof on a Friday, as amended?
A: | Sale of alcohol, Fri–Sat | Rooftop | 01:00 | 00:00 | 23:00 |
S: 00:00

Q fact-table: pellicano restaurant alcohol weekend hour originally sought
A: | Sale of alcohol, Fri–Sat | Restaurant | 01:00 | 00:30 | 00:30 |
S: 01:00

Q fact-table: when does Environmental Health say tunes on the Pellicano rooftop should go off?
A: | Recorded music | Rooftop | 00:00 | 22:30 | 21:00 |
S: 21:00

Q fact-table: midweek rooftop drinks at Pellicano, environmental health's view
A: | Sale of alcohol, Sun–Thu | Rooftop | 00:00 | 23:00 | 22:00 |
S: 22:00

Q list: On which points do Pellicano's amended hours still go beyond what Environmental Health advised?
A: | Sale of alcohol, Sun–Thu | Rooftop | 00:00 | 23:00 | 22:00 |
A: | Sale of alcohol, Fri–Sat | Rooftop | 01:00 | 00:00 | 23:00 |
A: | Recorded music | Rooftop | 00:00 | 22:30 | 21:00 |

Q fact-text: how many people will be let onto the Pellicano roof terrace?
A: The applicant has agreed to limit the rooftop to 70, all of them seated after 21:00.
S: 70

Q fact-text: what capacity does the fire risk assessment give for the Pellicano restaurant
A: The fire risk assessment allows 180 persons in the restaurant and 95 on the rooftop.
S: 180 persons

Q fact-text: Number of objections to the Custom House Steps licence?
A: By the close of the consultation on 20th September, 23 representations had been received, of which 19 objected and 4 supported.
S: 19 objected

Q paraphrase: how close would the roof bar be to people's beds?
A: Six of the objections came from residents of Lightermen's Court, whose nearest bedroom windows are 17 metres from the proposed rooftop.
S: 17 metres

Q reason: why do the harbour lot back the Pellicano restaurant
A: The Harbour Trust supports the application because the building has been vacant since 2011.
S: because the building has been vacant since 2011

Q reason: How come the police have stayed silent on Pellicano?
A: The police made no representation, the applicant having agreed to their six conditions on 6th September.
S: the applicant having agreed to their six conditions on 6th September

Q definition: what is a cumulative impact area?
A: A "cumulative impact area" is one in which the number of licensed premises is such that the Council expects to refuse further licences unless the applicant shows that the licensing objectives will not be undermined.
S: one in which the number of licensed premises is such that the Council expects to refuse further licences unless the applicant shows that the licensing objectives will not be undermined

Q date: When does the Rope Walk CIA next have to be looked at?
A: The CIA was adopted in April 2013, was last reviewed in November 2017 and must be reviewed again by November 2020.
S: by November 2020

Q date: CIA adoption date
A: The CIA was adopted in April 2013, was last reviewed in November 2017 and must be reviewed again by November 2020.
S: April 2013

Q paraphrase: if we don't like the outcome how many days have we got to take it to court
A: Any party may appeal to the magistrates' court within 21 days of being notified.
S: within 21 days of being notified

Q fact-text: How much might it cost the city to fight an appeal over Pellicano?
A: The Council's costs in defending an appeal are put at between £6,000 and £9,000, for which no provision exists.
S: between £6,000 and £9,000

Q fact-text: pellicano annual fee
A: The application fee of £315 has been paid; the annual fee will be £295.
S: £295

Q fact-text: what is the limit on hackney carriages in Port Selwyn
A: The number of hackney carriages remains capped at 142.
S: 142

Q date: next survey of whether there are enough taxis
A: The unmet demand survey of spring 2018 found no significant unmet demand; the next is due in spring 2021 and will cost about £22,000, met from licence fees.
S: spring 2021

Q fact-table: How many private hire vehicles were licensed at the end of September 2019?
A: | Private hire vehicle | 611 | 648 | 702 | £212 | £219 |
S: 702

Q fact-table: minicab plate cost this year
A: | Private hire vehicle | 611 | 648 | 702 | £212 | £219 |
S: £219

Q fact-table: hackney driver numbers sept 2018
A: | Hackney carriage driver (3 years) | 259 | 247 | 238 | £330 | £330 |
S: 247

Q fact-table: What did a large private hire operator pay for a licence in 2018/19?
A: | Private hire operator, over 5 vehicles (5 years) | 14 | 15 | 15 | £1,150 | £1,240 |
S: £1,150

Q fact-table: How many black cabs can take a wheelchair now?
A: | Wheelchair accessible hackney carriage (included above) | 61 | 58 | 52 | £144 | £152 |
S: 52

Q comparison: Have small private hire firms gone up or down since 2017?
A: | Private hire operator, up to 5 vehicles (5 years) | 38 | 35 | 31 | £455 | £480 |

Q fact-text: how many cabbies lost their badge between april and september this year?
A: Between April and September 2019 the Council suspended 29 vehicle licences and revoked 7 driver licences; in the same half of 2018 it suspended 34 and revoked 4.
S: revoked 7 driver licences

Q paraphrase: what were most of the struck-off drivers caught doing?
A: Five of the seven revocations followed convictions or cautions for driving while using a telephone.
S: driving while using a telephone

Q reason: why are there fewer disabled-friendly taxis
A: Wheelchair accessible vehicles have fallen because owners replacing worn-out vehicles find that a new accessible one costs some £14,000 more than a saloon.
S: because owners replacing worn-out vehicles find that a new accessible one costs some £14,000 more than a saloon

Q fact-text: What do officers suggest in place of free licences for accessible cabs?
A: Officers do not support a free licence, which would cost £7,900 a year, and propose instead to raise the permitted age of accessible vehicles from 12 years to 15.
S: raise the permitted age of accessible vehicles from 12 years to 15

Q fact-table: defect notices issued at the railway station check
A: | Sat 29 June 2019 | Railway station | 38 | 6 | 1 | 0 |
S: 6

Q fact-table: on the rope walk night how many cars were taken off the road on the spot?
A: | Sat 14 Sept 2019 | Rope Walk | 52 | 15 | 5 | 4 |
S: 5

Q fact-table: vehicles stopped in 2018 checks overall
A: | Total 2018 (four nights) | | 171 | 30 | 6 | 9 |
S: 171

Q list: Which licensing actions are running late?
A: | L/12 | Publish film classification policy | Colm Hesketh | 31 May 2019 | 30 Nov 2019 | Late |
A: | L/20 | Sexual entertainment venue policy, consultation | Joan Abelard | 30 Sept 2019 | 31 Jan 2020 | Late |
A: | L/21 | Card payment in all hackney carriages | Hackney Trade Association | 1 Sept 2019 | 1 Dec 2019 | Late |

Q fact-table: who has to sort out the review of CIA evidence?
A: | L/18 | Review of CIA evidence | Priya Sandringham-Lowe | 31 March 2020 | 31 March 2020 | Not begun |
S: Priya Sandringham-Lowe

Q paraphrase: when will you be able to pay by contactless in every city cab
A: | L/21 | Card payment in all hackney carriages | Hackney Trade Association | 1 Sept 2019 | 1 Dec 2019 | Late |
S: 1 Dec 2019

Q fact-table: What proportion of drivers have done their safeguarding training?
A: | L/17 | Safeguarding training for drivers, all to attend | Colm Hesketh | 31 Dec 2019 | 31 Dec 2019 | On course (71% attended) |
S: 71%

Q reason: why did the strip club policy consultation slip?
A: The consultation at L/20 was put back because the consultants' report, expected in June, did not arrive until 9th September.
S: because the consultants' report, expected in June, did not arrive until 9th September

Q date: when's the Lamplighter case being heard
A: 22nd October 2019 – The Lamplighter, variation of hours.
S: 22nd October 2019

N unanswerable: How many noise complaints were made about the Lamplighter?

N unanswerable: Who proposed the 28-day suspension of the Salt Cellar?

N unanswerable: why did Barry Toogood leave the Salt Cellar?

N unanswerable: how many representations did the police make about Khan's Grill

N unanswerable: What did the panel decide about Pellicano's rooftop?

N unanswerable: how many hackney carriages were there in september 2016?

N unanswerable: what did the unmet demand survey of 2018 cost

N unanswerable: names of the two drivers who have appealed

N unanswerable: how much will Pellicano spend doing up the building

N unanswerable: How many private hire drivers were convicted of plying for hire after the Quayside check?

N unanswerable: what time does the Salt Cellar have to stop serving on Sundays?

N false-premise: Why was the Salt Cellar's licence revoked?

N false-premise: why did the Harbour Trust object to the rooftop bar?

N false-premise: when did the council lift its cap on hackney carriages?

N false-premise: Why did the police refuse to let the rowing club hold its event?

Q fact-table: hackney carriage vehicle fee in 2018/19
A: | Hackney carriage vehicle | 142 | 142 | 141 | £288 | £304 |
S: £288

Q fact-table: number of private hire drivers at end of september 2017?
A: | Private hire driver (3 years) | 804 | 861 | 915 | £330 | £330 |
S: 804

Q fact-table: how many small private hire operators are left now
A: | Private hire operator, up to 5 vehicles (5 years) | 38 | 35 | 31 | £455 | £480 |
S: 31

Q fact-table: When was the pavement licence map finished?
A: | L/15 | Pavement licence map of Quayside | Joan Abelard | 30 June 2019 | – | Completed 18 July |
S: Completed 18 July

Q fact-table: quayside check how many cabs pulled over
A: | Fri 17 May 2019 | Quayside | 46 | 11 | 3 | 2 |
S: 46

Q fact-table: late night refreshment hour pellicano first asked for
A: | Late night refreshment | Restaurant | 01:30 | 01:00 | 01:00 |
S: 01:30

Q comparison: Were there more plying for hire offences in 2018 or 2019?
A: | Total 2019 | | 136 | 32 | 9 | 6 |
A: | Total 2018 (four nights) | | 171 | 30 | 6 | 9 |
