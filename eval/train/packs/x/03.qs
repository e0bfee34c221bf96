Q paraphrase: which lawyer spoke up for the pub company
A: Applicant: Quayside Taverns Ltd, represented by Ms H. Brill, solicitor.
S: Ms H. Brill

N unanswerable: Who is the present manager of The Copper Still?

Q fact-text: Until what time did Quayside Taverns want to sell alcohol at weekends?
A: 1. This was an application to vary the premises licence so as to extend the sale of alcohol on Fridays and Saturdays from 11 p.m. to 2 a.m., to permit recorded music until 2 a.m. and to remove condition 9 (door supervisors).
S: 2 a.m.

N unanswerable: Until what time did Quayside Taverns want to sell alcohol on Sundays?

Q definition: what's condition 9 about
A: 1. This was an application to vary the premises licence so as to extend the sale of alcohol on Fridays and Saturdays from 11 p.m. to 2 a.m., to permit recorded music until 2 a.m. and to remove condition 9 (door supervisors).
S: door supervisors

N unanswerable: how many door supervisors does condition 9 require

Q fact-text: how many locals objected or wrote in about the Copper Still
A: 2. Representations were received from the Police, from Environmental Health and from 17 residents.
S: 17

N unanswerable: How many of the residents who made representations live in Sailmakers' Row?

N false-premise: What did the Fire Authority say in its representation on The Copper Still?

Q reason: why did they ignore the people who signed for the pub
A: A petition of 112 signatures in support was handed in but could not be accepted, as it arrived two days after the closing date.
S: it arrived two days after the closing date

N unanswerable: Who handed in the petition of 112 signatures?

N false-premise: who organised the petition of 112 signatures against the later hours?

Q fact-text: how many incidents of disorder led to arrests
A: 3. PC Lorimer, for the Police, said that there had been nine incidents of disorder at or near the premises in the twelve months to September, three of which had led to arrests.
S: three

N unanswerable: how many incidents of disorder were there in the twelve months to September 2013

Q who-said: Who suggested midnight as a compromise for music?
A: Mr Gadd, for Environmental Health, said that the service had received six noise complaints, all from Sailmakers' Row, and suggested midnight as a compromise for music.
S: Mr Gadd

N false-premise: why did PC Lorimer suggest midnight as a compromise for the music

N unanswerable: how loud was the noise measured by Environmental Health in Sailmakers' Row

Q who-said: who moaned about broken bottles outside his house
A: 4. Mr Tilney, of Sailmakers' Row, said that glass was left on his doorstep "most Sunday mornings".
S: Mr Tilney

Q paraphrase: did any neighbour stick up for whoever runs it now
A: Mrs Oakes, of Quay Street, said that the present manager was a great improvement upon the last and that she had no complaint.
S: Mrs Oakes, of Quay Street

N false-premise: What noise did Mrs Oakes of Quay Street complain of?

N unanswerable: how long has the present manager of The Copper Still been in post

Q fact-text: how much did the sound limiter set the owners back
A: Ms Brill said that her client had spent £14,000 on a sound limiter and would accept a last-entry time of 11.30 p.m.
S: £14,000

N unanswerable: On what date was the sound limiter installed?

Q decision: so how late can it serve drink on a Friday now
A: The sale of alcohol may continue until midnight on Fridays and Saturdays.
S: midnight

Q decision: when do the tunes have to be switched off
A: Recorded music must cease at 11.30 p.m.
S: 11.30 p.m.

N unanswerable: when must live music cease at The Copper Still

N false-premise: Why did the Sub-Committee remove condition 9?

N unanswerable: what was the vote of the Sub-Committee on The Copper Still?

Q decision: What new conditions were added to the licence?
A: Two new conditions are added: all patrons shall leave by the Quay Street door after 10 p.m., and the beer garden shall close at 9 p.m.
S: all patrons shall leave by the Quay Street door after 10 p.m., and the beer garden shall close at 9 p.m.

N unanswerable: how many people may be in the beer garden before 9 p.m.?

N unanswerable: which councillor asked for the beer garden to close at 9 p.m.

Q reason: what did they base it on mostly
A: 6. Reasons. The Sub-Committee placed great weight upon the evidence of the Police.
S: the evidence of the Police

Q fact-text: time limit for appeal to magistrates
A: Any party may appeal to the Magistrates' Court within 21 days of receiving this notice.
S: 21 days

N unanswerable: what fee must be paid to appeal to the Magistrates' Court against this notice

N unanswerable: has Quayside Taverns appealed against the decision?

Q fact-text: how many FTE staff at 31 March 2014
A: 2.1 At 31 March 2014 the Service had 7.4 full-time equivalent (FTE) staff, one fewer than a year before.
S: 7.4

N unanswerable: how many FTE staff are planned at 31 March 2015

Q paraphrase: what did getting rid of the empty job save
A: The vacant post of Enforcement Officer has been deleted, saving £29,700 a year.
S: £29,700 a year

N unanswerable: how long had the post of Enforcement Officer been vacant before it was deleted

Q paraphrase: what percentage of forms did they turn round on time
A: 2.2 The Service received 1,184 applications of all kinds and dealt with 96 per cent of them within the time allowed by statute.
S: 96 per cent

Q fact-text: in-time rate 2012/13
A: The figure for 2012/13 was 91 per cent.
S: 91 per cent

N unanswerable: in-time rate 2011/12

N unanswerable: how many applications of all kinds did the Service receive in 2012/13

N unanswerable: what share of applications was made online in 2012/13?

N unanswerable: target share of online applications

Q fact-text: How many hearings concerned taxi drivers?
A: 2.3 There were 13 hearings before a sub-committee, of which eleven concerned alcohol and two concerned taxi drivers.
S: two

N false-premise: How much did the Council have to pay when the appeal was allowed?

Q paraphrase: how did it go when someone took us to court over a ruling
A: One decision was appealed; the appeal was dismissed with costs of £2,150 awarded to the Council.
S: dismissed with costs of £2,150 awarded to the Council

N unanswerable: which premises brought the appeal that was dismissed with costs of £2,150?

Q fact-text: inspections planned for the year
A: 2.4 Officers carried out 412 inspections against a plan of 450.
S: 450

N unanswerable: inspections planned for 2014/15

Q reason: why didn't they get round as many places as they meant to
A: The shortfall is put down to long-term sickness.
S: long-term sickness

N unanswerable: How many officers were on long-term sickness?

N unanswerable: why did 12 per cent of premises fail to comply at the first visit

Q comparison: were more or fewer shops caught selling booze to kids than the year before
A: 2.5 In four test-purchase operations run with the Police, alcohol was sold to a person under 18 at seven of 39 premises.
A: In the previous year it was sold at eleven of 41.
S: seven of 39

N unanswerable: at which seven premises was alcohol sold to a person under 18

N unanswerable: at how many premises were cigarettes sold to a person under 18?

Q paraphrase: what do passengers grumble about most
A: There were 64 complaints about hackney carriages and private hire vehicles, most of them about overcharging.
S: overcharging

N unanswerable: How many complaints about hackney carriages and private hire vehicles were there in 2012/13?

N unanswerable: what had the driver done whose licence was revoked

Q fact-table: private hire vehicles licensed March 2014
A: | Private hire vehicle | 188 | 203 | 226 | 195 |
S: 226

N unanswerable: private hire vehicles licensed March 2011

N unanswerable: how many private hire vehicles are wheelchair accessible?

Q fact-table: how much is a street trading consent
A: | Street trading consent | 22 | 19 | 24 | 520 |
S: 520

N unanswerable: what was the street trading consent fee in 2012/13

N unanswerable: how much is a pet shop licence

Q fact-table: how many old-iron merchants have a permit
A: | Scrap metal dealer | 0 | 0 | 9 | 340 |
S: 9

N false-premise: why did the number of hackney carriage vehicle licences rise between 2012 and 2014?

Q fact-table: how many minicab firms were there in March 2012
A: | Private hire operator | 41 | 38 | 35 | 280 |
S: 41

N unanswerable: Why has the number of private hire operators fallen?

Q fact-table: net cost of licensing 2013/14 compared with budget
A: | Net cost | 122 | 112 | 86 |
S: 86

Q fact-table: what came in from cab licences in 2013/14
A: | Taxi licence fees | (131) | (138) | (149) |
S: (149)

N unanswerable: budget for taxi licence fees 2014/15

N unanswerable: Why were supplies and services overspent in 2013/14?

Q fact-table: budgeted staff costs 13/14
A: | Employees | 268 | 262 | 247 |
S: 262

Q date: when did the fares last go up before this
A: The last increase took effect in November 2011.
S: November 2011

N unanswerable: by how much did taxi fares go up in November 2011?

Q reason: what was it the cab owners didn't like about the new prices
A: 3.2 Five objections were received: three from proprietors, who thought the increase too small, one from Age Concern Hartlow and one from a resident of Beacon Hill.
S: thought the increase too small

N unanswerable: What did the resident of Beacon Hill object to in the new fares?

N false-premise: On what grounds did the Hackney Proprietors' Association object?

Q fact-text: what did Age Concern want changed?
A: Age Concern asked that the evening surcharge begin at 11 p.m. and not at 10 p.m.
S: begin at 11 p.m. and not at 10 p.m.

N unanswerable: how much is the evening surcharge

Q paraphrase: what'll a couple of miles in a black cab set me back in future
A: 3.3 A two-mile daytime journey now costs £5.40 and would cost £5.80.
S: £5.80

N unanswerable: what would a five-mile daytime journey cost under the new fares

N unanswerable: what would a two-mile journey cost on Christmas Day?

Q decision: do I still have to pay £60 if I'm sick in the taxi
A: The proposed soiling charge of £60 was withdrawn by the Committee in July.
S: withdrawn by the Committee in July

N false-premise: From what date does the £60 soiling charge apply?

Q date: when would the new fares kick in
A: 3.4 The Head of Regulation recommends that the fares be approved as advertised, save that the evening surcharge should begin at 11 p.m., and that they take effect on 1 December 2014.
S: 1 December 2014

Q paraphrase: how much room for walkers must tables outside leave on Market Hill
A: 4.1 A clear footway of not less than 1.8 metres shall be left at all times; on Market Hill the width shall be 2.5 metres.
S: 2.5 metres

N false-premise: why must a clear footway of 2 metres be left throughout the town?

Q fact-text: flat charge for small cafés
A: Premises with six chairs or fewer pay a flat £150.
S: £150

N unanswerable: what is the charge per table per year under the pavement café policy

N unanswerable: How many pavement cafés are there on Market Hill?

Q reason: why didn't the access people get what they asked for
A: Hartlow Access Forum asked for 2 metres throughout; this has not been included, because it would rule out cafés in Fish Lane.
S: it would rule out cafés in Fish Lane

N unanswerable: what did the 15 traders say in the pavement café consultation

Q fact-table: how many cabbies have done the memory-loss course
A: | 3 | Dementia training for drivers | 9 July 2014 | S. Aldous | 118 drivers trained |
S: 118

N unanswerable: how many drivers have still to do the dementia training

Q list: what has J. Cleeve got on his list
A: | 1 | Write to minister on late-night levy | 12 March 2014 | J. Cleeve | Sent; no reply |
A: | 4 | New street trading map | 10 September 2014 | J. Cleeve | Draft with Legal |
S: New street trading map

N false-premise: what did the minister reply on the late-night levy?

Q fact-table: when will we see the paper on bookies
A: | 6 | Report on betting shops in Harbour ward | 10 September 2014 | L. Ferris | Due January 2015 |
S: Due January 2015

N unanswerable: how many betting shops are there in Harbour ward
