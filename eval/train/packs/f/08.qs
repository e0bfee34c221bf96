Q paraphrase: how many times were the cops called about violence at home last year?
A: Supt Osterley reported 5,412 domestic abuse incidents in the year to March 2021, up from 4,866.
A: | Incidents reported to police | 4,571 | 4,866 | 5,412 | – | Up |
S: 5,412

Q fact-table: domestic abuse incidents 2018/19
A: | Incidents reported to police | 4,571 | 4,866 | 5,412 | – | Up |
S: 4,571

Q paraphrase: how many blokes actually got charged out of all those
A: Of these, 2,190 were recorded as crimes and 274 ended in a charge.
S: 274

Q reason: why doesn't the superintendent blame it all on covid
A: He did not think the rise was wholly a matter of lockdown, since calls had begun to climb in November 2019.
S: since calls had begun to climb in November 2019

Q fact-text: What share of incidents was in the Holm district?
A: Cllr Venn asked about the Holm district; 31 per cent of the incidents had been there although it has 22 per cent of the population.
S: 31 per cent

Q definition: what is a marac
A: **3. Multi-agency risk assessment conference (MARAC).**
S: Multi-agency risk assessment conference

Q fact-text: marac cases heard in the year
A: Ms Oduya said that 389 cases had been heard in the year, of which 118 were repeats (30 per cent); the recommended repeat rate was between 28 and 40 per cent.
A: | Cases at MARAC | 312 | 344 | 389 | 420 | Up |
S: 389

Q who-said: Who grumbled that papers arrived the night before?
A: Mr Greaves complained that papers were reaching Probation the evening before.
S: Mr Greaves

Q decision: how far ahead must papers go out now
A: It was agreed that papers go out four working days ahead.
S: four working days ahead

Q fact-text: How much is the government grant for safe accommodation in 2021/22?
A: Under Part 4 of the Domestic Abuse Act 2021 the County receives a grant of £1,083,000 for 2021/22.
S: £1,083,000

Q decision: What was the vote on splitting the grant between a tender and one-year grants?
A: By five votes to two the Board agreed Dr Kapoor's proposal.
S: five votes to two

Q paraphrase: who wanted all the cash put out to bidders
A: Cllr Ruddock wanted the whole sum tendered.
S: Cllr Ruddock

Q paraphrase: why did the refuge lady leave the zoom
A: Ms Teague declared that ROW held the present refuge contract, and left the meeting for item 4.
S: ROW held the present refuge contract

Q paraphrase: how many lessons from the Marguerite death have been acted on
A: Of the fourteen recommendations in "Marguerite" nine had been carried out.
S: nine

Q fact-text: when was the Adult K review opened
A: One review, "Marguerite", was awaiting the Home Office; a second, "Adult K", had been opened in April.
S: April

Q paraphrase: how many fellas round here are thought to be knocked about by a partner?
A: It is estimated from the national survey that 15,900 women and 7,600 men in the county between 16 and 74 suffered domestic abuse in the last year.
S: 7,600 men

Q paraphrase: do most victims go to the police
A: Fewer than one in five told the police.
S: Fewer than one in five

Q paraphrase: how many beds are there for women on the run, in the whole county?
A: The county has 34 refuge spaces in three houses, where the Council of Europe standard of one for every 10,000 people would suggest 61.
S: 34 refuge spaces

Q paraphrase: how many should there be by european rules
A: The county has 34 refuge spaces in three houses, where the Council of Europe standard of one for every 10,000 people would suggest 61.
S: 61

Q paraphrase: can i bring my 15 year old lad with me to one of these houses
A: None of the 34 is fitted for a wheelchair, and none takes boys over 14 with their mothers; nor is there any refuge for men within 60 miles.
S: none takes boys over 14 with their mothers

Q fact-text: How many referrals were turned away in 2020/21?
A: In 2020/21 refuges took 127 women and 164 children, and turned away 211 referrals.
S: 211 referrals

Q paraphrase: how many got refused because they had too many kids
A: The reasons were: no room (118), needs too complex (44), no recourse to public funds (27), and family too large (22).
S: family too large (22)

Q reason: why do people stay in refuges longer than they used to
A: The average stay was 148 days, against 109 in 2018/19, because of the lack of homes to move to.
S: because of the lack of homes to move to

Q fact-text: average refuge stay 2018/19
A: The average stay was 148 days, against 109 in 2018/19, because of the lack of homes to move to.
S: 109

Q paraphrase: whats that scheme where they beef up your doors so you dont have to leave
A: The sanctuary scheme, which fits locks, alarms and safe rooms so that people can stay at home, did 186 homes at an average of £740.
S: The sanctuary scheme

Q fact-text: homes done by sanctuary scheme in 2019/20
A: In 2019/20 it had done 142.
S: 142

Q fact-table: hazel house number of places
A: | Hazel House | Skerrick | ROW | 12 | 71 | 94% | 31 March 2022 |
S: 12

Q fact-table: Who runs Willow House in Holm?
A: | Willow House | Holm | Brightwater Housing | 8 | 44 | 91% | 30 September 2023 |
S: Brightwater Housing

Q fact-table: how many did Rowan House turn away
A: | Rowan House | Westerdale | ROW | 14 | 96 | 97% | 31 March 2022 |
S: 96

Q fact-table: occupancy of the dispersed flats in Skerrick
A: | Dispersed flats | Skerrick | Brightwater Housing | 6 | 38 | 88% | 31 March 2022 |
S: 88%

Q list: Which contracts run out on 31 March 2022?
A: | Rowan House | Westerdale | ROW | 14 | 96 | 97% | 31 March 2022 |
A: | Hazel House | Skerrick | ROW | 12 | 71 | 94% | 31 March 2022 |
A: | Dispersed flats | Skerrick | Brightwater Housing | 6 | 38 | 88% | 31 March 2022 |

Q paraphrase: would victims sooner the other one was booted out instead?
A: Of the 93, 61 had children with them; 57 per cent said they would rather have stayed in their own home had the other person been made to leave; and 40 per cent had not heard of the sanctuary scheme.
S: 57 per cent said they would rather have stayed in their own home

Q fact-text: how many survivors came to the workshops
A: Eighteen survivors took part in two workshops in July 2021, and 93 answered a questionnaire.
S: Eighteen

Q paraphrase: what were frontline workers crying out for most
A: Professionals asked first for a specialist worker for people with complex needs, second for dispersed flats in Holm, third for a children's therapist in every refuge.
S: a specialist worker for people with complex needs

Q fact-text: how many dispersed flats would be added by march 2023
A: The draft strategy has four priorities: (a) more kinds of safe place, adding twelve dispersed flats by March 2023, six of them in Holm; (b) children as victims in their own right; (c) staying safely at home; (d) moving on, with 20 homes a year promised by the district councils.
S: twelve

Q paraphrase: does a kid who just overhears it count as a victim now?
A: Priority (b) rests on section 3 of the Act, which for the first time treats a child who sees or hears abuse as a victim.
S: treats a child who sees or hears abuse as a victim

Q fact-table: children's therapists spend 2021/22
A: | Children's therapists (three) | 78,000 | 141,000 | Health Trust |
S: 78,000

Q fact-table: How much would go on refuge support in 2022/23 if the grant is renewed?
A: | Refuge support, three houses | 312,000 | 418,000 | ROW / Brightwater |
S: 418,000

Q paraphrase: how much are little charities getting this year
A: | One-year grants to small groups | 169,000 | 0 | Board |
S: 169,000

Q fact-table: budget for the men's and LGBT+ worker this year (21/22)
A: | Men's and LGBT+ worker | 21,000 | 38,000 | Commissioning |
S: 21,000

Q paraphrase: what if whitehall turns the tap off next spring?
A: Should it be withdrawn, the County's own budget for domestic abuse, £446,000 in 2021/22, could not carry the costs.
S: could not carry the costs

Q date: closing date of the consultation on the strategy
A: The strategy must be published by 5 January 2022 after consultation from 27 September to 7 November 2021.
S: 7 November 2021

Q decision: Until when would the Rowan House contract be extended?
A: **Decision sought:** to approve the draft for consultation; to agree Table B; to extend the contracts for Rowan House and Hazel House by six months to 30 September 2022, so that all may be let together.
S: 30 September 2022

Q paraphrase: how many violent men saw the course through to the end
A: The "Turnaround" programme for men who use violence took 74 referrals in 2020/21, of whom 39 started and 21 finished its 26 weeks.
S: 21

Q paraphrase: did it calm them down at all?
A: Police call-outs to the 21 fell from 63 in the year before to 18 in the year after; no comparison group was used.
S: fell from 63 in the year before to 18 in the year after

Q reason: Why was the Home Office bid rejected?
A: A bid for £215,000 to the Home Office was turned down on 6 August on the ground that the match funding was unsecured.
S: the match funding was unsecured

Q fact-text: how many protection orders were broken
A: The court has granted 44 stalking protection orders and domestic violence protection orders since April 2020, of which 13 were breached.
S: 13

Q fact-table: gp practices trained 2020/21
A: | GP practices trained (of 52) | 9 | 17 | 19 | 36 | Better |
S: 19

Q paraphrase: how many ring the line and never get through to a soul? whats the pick up rate
A: | Helpline calls answered | 71% | 74% | 66% | 85% | Worse |
S: 66%

Q reason: what made the helpline get worse
A: The fall in helpline calls answered followed the loss of three volunteers and a new telephone system in June 2020, which sent callers to voicemail after 20 seconds.
S: the loss of three volunteers and a new telephone system in June 2020

Q fact-table: aim for children seen by a specialist worker in 2021/22
A: | Children seen by a specialist worker | 205 | 231 | 188 | 300 | Worse |
S: 300

Q comparison: is the share of crimes that end in a charge better or worse than two years ago
A: | Crimes ending in charge | 16% | 14% | 13% | 18% | Worse |
S: Worse

Q fact-table: Have the districts agreed to give survivors housing priority?
A: | Housing allocations: priority for survivors | District councils | 31 October 2021 | Two of three agreed |
S: Two of three agreed

N unanswerable: How many domestic abuse incidents were there in Skerrick district?
N unanswerable: Which two members voted against Dr Kapoor's proposal?
N unanswerable: How many men were turned away from refuges in 2020/21?
N unanswerable: what was the average refuge stay in 2019/20
N unanswerable: how many women did refuges take in 2018/19?
N unanswerable: who is the Adult K review about
N unanswerable: What did sanctuary work cost per home in 2019/20?
N unanswerable: Which of the three district councils has not agreed housing priority?
N unanswerable: how much was the safe accommodation grant last year, 2020/21
N unanswerable: What did Superintendent Osterley say explains the fall in charging?
N unanswerable: how many of the 13 breaches led to prison
N unanswerable: How many of the 93 who answered the questionnaire were men?
N unanswerable: what does each dispersed flat cost
N unanswerable: how many children were turned away along with their mothers
N unanswerable: What will the PCC give to Turnaround after March 2022?
N unanswerable: incidents in the first quarter of 2021/22
N unanswerable: When will the Home Office approve the Marguerite review?
N unanswerable: why was the needs assessment two weeks late
N unanswerable: How many staff have been trained in the Act since April 2021?
N unanswerable: how many helpline calls were made in 2020/21
N false-premise: Why did the Board agree to put the whole grant out to tender?
N false-premise: Why is the MARAC repeat rate outside the recommended range?
N false-premise: why does Brightwater run its dispersed flats in Holm so full
N false-premise: why did all 39 men drop out of Turnaround
N false-premise: When did the Government confirm the 2022/23 grant?
