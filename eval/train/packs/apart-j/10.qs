Q fact-text: How many crimes were recorded in Kingsferry between April and September 2009?
A: There were 4,386 recorded crimes between April and September 2009, a reduction of 7.2% upon the 4,726 recorded in the same months of 2008.
A: | All crime | 4,911 | 4,726 | 4,386 | 4,550 | Green |
S: 4,386

Q fact-text: recorded crime year to march 2009
A: In the year to March 2009 there were 9,215.
S: 9,215

Q fact-text: By what percentage did domestic burglary go up?
A: Domestic burglary rose by 14%, from 251 to 286, and theft of metal from 38 to 90, owing, in the opinion of the police, to the price of copper.
S: 14%

Q fact-text: family group rank for burglary
A: For burglary it ranks twelfth.
S: twelfth

Q fact-text: How many of the ASB incidents were neighbour disputes?
A: Of these 1,204 were "rowdy behaviour", 655 were neighbour disputes and 318 concerned vehicles.
S: 655

Q fact-text: asbos made april-sept 2009
A: In the half-year 27 ABCs were signed and five ASBOs made, of which two have been breached.
S: five

Q fact-text: What share of Sallowfield residents thought ASB a big problem?
A: In Sallowfield it was 47% and in Friarsgate 13%.
S: 47%

Q fact-text: county figure for ASB big problem 2008 place survey
A: In the Place Survey of 2008, 29% of residents thought ASB a big problem, compared with 24% in the county.
S: 24%

Q fact-text: How many MARAC cases were considered?
A: The Multi-Agency Risk Assessment Conference (MARAC) considered 83 cases; 19 of them, or 23%, were repeat cases.
S: 83

Q fact-text: cost replacing all 22 old cameras
A: Replacement of the 22 would cost £187,000; replacement of the nine worst would cost £79,000.
S: £187,000

Q fact-text: How many questionnaires came back?
A: A questionnaire went to 6,000 households in September; 1,386 were returned.
S: 1,386

Q fact-text: expected area based grant 2010/11
A: Area Based Grant for community safety is £318,000 in 2009/10 and is expected to be £286,000 in 2010/11.
S: £286,000

Q fact-text: How many street drinking incidents were logged at the railway station?
A: Superintendent Marchbank asked that it run to the railway station, where 58 incidents of street drinking had been recorded since April, against 21 in Bastion Gardens.
S: 58

Q paraphrase: how many bashings at the cab queue now
A: Mr Hollis said that marshals at the Corn Hill rank cost £14,200 a year, that the Home Office grant of £9,000 would stop on 31st March 2010, and that assaults at the rank had fallen from 33 to twelve.
S: twelve

Q paraphrase: how many battered women couldn't get a bed
A: The refuge, which has eight places, turned away 31 women.
S: 31 women

Q paraphrase: what bothers locals most when you ask them
A: Burglary was the first priority of 34%, speeding of 27%, drugs of 19% and litter of 11%.
S: Burglary was the first priority of 34%

Q paraphrase: are tea leaves pinching more wire and pipes
A: Domestic burglary rose by 14%, from 251 to 286, and theft of metal from 38 to 90, owing, in the opinion of the police, to the price of copper.
A: | Theft of metal | – | 38 | 90 | – | – |
S: theft of metal from 38 to 90

Q paraphrase: how many spy cameras are knackered old ones
A: The control room watches 64 cameras, of which 22 were installed before 1999 and have been failing since the flood of July 2007.
S: 22 were installed before 1999

Q paraphrase: who gets the chop if the government money shrinks
A: If grant falls as expected, either the taxi marshals or the Sallowfield warden, who costs £27,500 a year, would have to be ended in 2010/11.
S: either the taxi marshals or the Sallowfield warden

Q paraphrase: how much to put lamps on the path at green lane
A: | 25 | Light on Green Lane path: price | D Hollis | 14 December 2009 | £8,600 quoted |
S: £8,600 quoted

Q paraphrase: are the clubs coughing up for the marshals
A: | 21 | Ask nightclubs for contributions | D Hollis | 30 November 2009 | Two agreed, two refused |
S: Two agreed, two refused

Q paraphrase: whos the bobby for sallowfield
A: | Sallowfield | 702 | 598 | 640 | 52 | PC Brereton |
S: PC Brereton

Q paraphrase: what did the nhs lot dislike about the plan
A: The Primary Care Trust regrets that alcohol is not a priority by itself.
S: that alcohol is not a priority by itself

Q paraphrase: how many rubbish containers got torched in sallowfield
A: Station Manager Armitage reported 96 deliberate small fires between April and September, 41 of them in wheelie bins at Sallowfield.
S: 41

Q paraphrase: did car thefts go down
A: | Theft of motor vehicles | 173 | 158 | 121 | 150 | Green |
S: 121

Q paraphrase: why has the teenagers' bus been running late into the year
A: Note: the youth bus began on 6th July instead of 1st April because a driver could not be found.
S: a driver could not be found

Q fact-table: How many domestic burglaries were there in April to September 2007?
A: | Domestic burglary | 264 | 251 | 286 | 240 | Red |
S: 264

Q fact-table: domestic burglary target half year 2009
A: | Domestic burglary | 264 | 251 | 286 | 240 | Red |
S: 240

Q fact-table: robberies apr-sep 2009
A: | Robbery | 47 | 39 | 44 | 40 | Red |
S: 44

Q fact-table: What was the 2008 figure for violence with injury?
A: | Violence with injury | 521 | 496 | 448 | 480 | Green |
S: 496

Q fact-table: shoplifting apr-sep 09
A: | Shoplifting | 466 | 480 | 529 | 470 | Red |
S: 529

Q fact-table: criminal damage target
A: | Criminal damage | 1,104 | 1,032 | 846 | 980 | Green |
S: 980

Q fact-table: How many ASB incidents were there in Harbour ward?
A: | Harbour | 588 | 541 | 377 | 8 | PC Osgerby |
S: 377

Q fact-table: all crime market quarter 2008
A: | Market Quarter | 1,340 | 1,211 | 781 | 9 | PC Ellacott |
S: 1,340

Q fact-table: How many deliberate fires were there in Green Lane ward?
A: | Green Lane | 430 | 447 | 341 | 11 | PC Dawes |
S: 11

Q fact-table: neighbourhood officer castle mount
A: | Castle Mount | 355 | 310 | 202 | 4 | PC Nunn |
S: PC Nunn

Q fact-table: What is the forecast for the taxi marshals in 2009/10?
A: | Taxi marshals | 14,200 | 7,900 | 15,600 | Home Office and Council |
S: 15,600

Q fact-table: domestic abuse adviser spent to 30 sept
A: | Domestic abuse adviser | 36,000 | 16,200 | 33,400 | Area Based Grant |
S: 16,200

Q fact-table: How much is budgeted for locks under target hardening?
A: | Target hardening (locks) | 45,000 | 29,300 | 52,000 | Area Based Grant |
S: 45,000

Q fact-table: who funds the drug intervention workers
A: | Drug intervention workers | 118,000 | 58,400 | 117,000 | Home Office |
S: Home Office

Q fact-table: How many property marking kits have been given out?
A: | 23 | Distribute marking kits | Supt Marchbank | 1 October 2009 | 510 given out |
S: 510 given out

Q who-said: Who argued that drinkers would simply move to Bastion Gardens?
A: Councillor Varley argued that drinkers would merely shift to Bastion Gardens and moved that both be included.
S: Councillor Varley

Q who-said: which councillor wanted nightclubs to pay for all of the marshals
A: Councillor Sealey wanted the nightclubs to pay the whole.
S: Councillor Sealey

Q who-said: Who blamed the bin dispute for the July peak in fires?
A: He put the July peak down to the late emptying of bins during the dispute.
A: Station Manager Armitage reported 96 deliberate small fires between April and September, 41 of them in wheelie bins at Sallowfield.
S: Station Manager Armitage

Q who-said: who told members two early release prisoners did a third of the break ins
A: Mr Ng told Members that two men, released early from prison, were thought responsible for a third of burglaries in Abbot's Ward.
S: Mr Ng

Q decision: What did the Sub-Committee resolve about paying for taxi marshals?
A: RESOLVED: that the four nightclubs be asked for £1,500 each, and that Cabinet be asked to find the remainder.
S: that the four nightclubs be asked for £1,500 each, and that Cabinet be asked to find the remainder

Q decision: vote on including both the station and Bastion Gardens in the drinking ban
A: Councillor Varley argued that drinkers would merely shift to Bastion Gardens and moved that both be included.
A: The motion was carried by five votes to two.
S: carried by five votes to two

Q decision: How many cameras is the Sub-Committee recommended to ask Cabinet to replace?
A: That the Sub-Committee (a) notes the half-year results; (b) endorses the four priorities of the draft plan, namely burglary, night-time violence, ASB and domestic abuse; (c) recommends Cabinet to replace the nine worst cameras; and (d) asks for a report on metal theft in March.
S: the nine worst cameras

Q decision: was there a vote on earlier bin collections
A: No vote was taken.
S: No vote was taken

Q date: When does the Home Office grant for marshals stop?
A: Mr Hollis said that marshals at the Corn Hill rank cost £14,200 a year, that the Home Office grant of £9,000 would stop on 31st March 2010, and that assaults at the rank had fallen from 33 to twelve.
S: 31st March 2010

Q date: next place survey when
A: The next Place Survey is in autumn 2010.
S: autumn 2010

Q date: On what date did the youth bus finally start?
A: Note: the youth bus began on 6th July instead of 1st April because a driver could not be found.
S: 6th July

Q date: date of cctv control room visit
A: | 26 | Visit CCTV control room | Cllr Haldane | 22 February 2010 | Arranged |
S: 22 February 2010

Q reason: Why do the police think metal theft has gone up?
A: Domestic burglary rose by 14%, from 251 to 286, and theft of metal from 38 to 90, owing, in the opinion of the police, to the price of copper.
S: the price of copper

Q reason: Why are more domestic abuse reports seen as good news?
A: Domestic abuse incidents reported numbered 1,118, an increase of 6%, which the Partnership regards as a sign of greater trust.
S: which the Partnership regards as a sign of greater trust

Q reason: two cctv posts vacant why
A: Two officers' posts of the nine have been held vacant since June as a saving.
S: as a saving

Q reason: alley gates hold up
A: The alley gates await consent from three owners.
S: await consent from three owners

Q list: Which types of crime have a red light?
A: | Domestic burglary | 264 | 251 | 286 | 240 | Red |
A: | Robbery | 47 | 39 | 44 | 40 | Red |
A: | Shoplifting | 466 | 480 | 529 | 470 | Red |

Q list: wards where all crime went up
A: | Abbot's | 612 | 655 | 322 | 7 | PC Dawes |
A: | Green Lane | 430 | 447 | 341 | 11 | PC Dawes |

Q list: What are the four priorities of the draft Partnership Plan?
A: That the Sub-Committee (a) notes the half-year results; (b) endorses the four priorities of the draft plan, namely burglary, night-time violence, ASB and domestic abuse; (c) recommends Cabinet to replace the nine worst cameras; and (d) asks for a report on metal theft in March.
S: burglary, night-time violence, ASB and domestic abuse

Q comparison: How does this half-year's ASB total compare with 2008?
A: The police logged 3,012 incidents of ASB, against 3,340 in 2008.
S: 3,012 incidents of ASB, against 3,340 in 2008

Q comparison: Is Kingsferry doing better in its family group than a year ago?
A: The Borough ranks sixth of the fifteen in its family group for all crime; a year ago it ranked ninth.
S: sixth of the fifteen in its family group for all crime; a year ago it ranked ninth

Q definition: What is an acceptable behaviour contract?
A: An "acceptable behaviour contract" (ABC) is a written promise, not enforceable by a court; an anti-social behaviour order (ASBO) is made by a court and it is an offence to break it.
S: a written promise, not enforceable by a court

Q definition: difference between asbo and abc
A: An "acceptable behaviour contract" (ABC) is a written promise, not enforceable by a court; an anti-social behaviour order (ASBO) is made by a court and it is an offence to break it.
S: an anti-social behaviour order (ASBO) is made by a court and it is an offence to break it

N unanswerable: How many crimes were recorded in the year to March 2008?

N unanswerable: number of ASB incidents in Whinfell in april-september 2008

N unanswerable: Which two nightclubs refused to contribute?

N unanswerable: How many arrests did CCTV help with in 2008?

N unanswerable: Who are the two men thought to be behind the Abbot's burglaries?

N unanswerable: what would it cost to run the refuge with more places

N unanswerable: How many deliberate fires were there in Sallowfield in 2008?

N unanswerable: Which two members voted against widening the drinking ban?

N unanswerable: metal theft april to september 2007

N unanswerable: How much will the Chamber of Trade's second Saturday patrol cost?

N false-premise: Why did Superintendent Marchbank oppose the extension to the railway station?

N false-premise: Why has criminal damage risen this year?

N false-premise: how many of the nine worst cameras have been replaced so far since Cabinet agreed

N false-premise: What did the court say when it made the 27 ABCs?

N false-premise: Why did the lottery stop paying for the Sallowfield warden?
