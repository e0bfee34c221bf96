Q paraphrase: who ran the interviews out on the ground
A: Fieldwork manager: Jerzy Wolak.
S: Jerzy Wolak

Q fact-text: which councillor sponsored the needs assessment?
A: Council sponsor: Councillor Delroy Ashcombe, Cabinet Member for Neighbourhoods.
S: Councillor Delroy Ashcombe

Q paraphrase: what did the city pay for the study
A: The Council commissioned this assessment in April 2016 at a price of £46,500 because the 2015 Residents' Survey had reached hardly any Roma, Gypsy and Traveller, street-homeless or deaf residents.
S: £46,500

N unanswerable: what did the 2015 Residents' Survey cost?

Q reason: why was the seldom-heard study commissioned?
A: The Council commissioned this assessment in April 2016 at a price of £46,500 because the 2015 Residents' Survey had reached hardly any Roma, Gypsy and Traveller, street-homeless or deaf residents.
S: because the 2015 Residents' Survey had reached hardly any Roma, Gypsy and Traveller, street-homeless or deaf residents

N unanswerable: how many people answered the 2015 Residents' Survey?

Q list: which four groups were studied
A: Four groups were studied: (1) Roma families from Slovakia and the Czech Republic, (2) English Gypsies and Irish Travellers, (3) people sleeping rough or "sofa-surfing", and (4) deaf people whose first language is British Sign Language (BSL).

Q reason: why weren't foreign fishing crews included in the end?
A: A fifth group, fishing-boat crews from overseas, was dropped in June 2016 since the harbour employers refused access to the quay.
S: the harbour employers refused access to the quay

N false-premise: how many fishing-boat crew members were interviewed?

Q date: when was the fifth group dropped
A: A fifth group, fishing-boat crews from overseas, was dropped in June 2016 since the harbour employers refused access to the quay.
S: June 2016

Q definition: what do the authors mean by "seldom heard"?
A: By *seldom heard* we mean people whose views are rarely collected by the bodies that serve them, whether or not they use those services.
S: people whose views are rarely collected by the bodies that serve them, whether or not they use those services

N unanswerable: how do the researchers define sofa-surfing?

Q fact-text: how many peer researchers dropped out or stayed to the end
A: 1.1 We trained twelve peer researchers, of whom nine stayed to the end.
S: nine stayed to the end

N unanswerable: why did three peer researchers leave?

Q paraphrase: what were the locals who did the interviewing paid
A: Peer researchers were paid the local living wage of £8.45 an hour and were drawn from the groups themselves.
S: £8.45 an hour

Q fact-text: average length of a sign language interview
A: Interviews lasted 40 minutes on average; those in BSL lasted 65 minutes.
S: 65 minutes

N unanswerable: average length of interviews with rough sleepers?

Q reason: how come so few Irish Travellers took part?
A: Recruitment of Irish Travellers fell short because the Saltings site was flooded in November 2016 and families were moved to hotels outside the city.
S: because the Saltings site was flooded in November 2016 and families were moved to hotels outside the city

N unanswerable: why did recruitment of sofa-surfers fall short?

Q fact-table: roma interviews achieved
A: | RO | Roma families | 60 | 71 | 44 | 3 |
S: 71

Q fact-table: how many interviews with English Gypsies had been planned?
A: | EG | English Gypsies | 25 | 22 | 15 | 1 |
S: 25

Q fact-table: IT code – interviews done
A: | IT | Irish Travellers | 25 | 9 | 7 | 0 |
S: 9

Q paraphrase: how many of the people sleeping out who were talked to were female
A: | RS | Rough sleepers | 40 | 43 | 8 | 2 |
S: 8

N unanswerable: how many of the rough sleepers interviewed were former soldiers?

Q fact-table: focus groups with deaf BSL users
A: | BSL | Deaf BSL users | 30 | 30 | 17 | 2 |
S: 2

Q list: which groups fell short of the planned interviews?
A: | EG | English Gypsies | 25 | 22 | 15 | 1 |
A: | IT | Irish Travellers | 25 | 9 | 7 | 0 |
A: | SS | Sofa-surfers | 30 | 26 | 12 | 1 |

N unanswerable: how many people attended the Roma focus groups?

Q paraphrase: did they give people anything for taking part
A: 1.3 Each interviewee received a £15 supermarket voucher.
S: a £15 supermarket voucher

Q fact-text: number of interviews withdrawn
A: Three interviews were withdrawn at the interviewee's request and are not counted in the table.
S: Three

N unanswerable: from which group were the three withdrawn interviews?

Q fact-text: estimated number of Roma in the city
A: 2.1 We estimate that between 1,900 and 2,300 Roma people live in the city, two-thirds of them in Fish Quay and St Bride's wards; the 2011 Census recorded 112 under "Gypsy or Irish Traveller" and had no Roma category.
S: between 1,900 and 2,300

Q paraphrase: whereabouts do most of the slovak and czech gypsies live
A: 2.1 We estimate that between 1,900 and 2,300 Roma people live in the city, two-thirds of them in Fish Quay and St Bride's wards; the 2011 Census recorded 112 under "Gypsy or Irish Traveller" and had no Roma category.
S: Fish Quay and St Bride's wards

N false-premise: how many Roma did the 2011 Census record?

N unanswerable: how many English Gypsies live in houses in the city?

Q fact-text: how many Roma parents had been to a parents' evening?
A: 2.2 Most Roma parents (54 of 71) said their children liked school, but only 19 had ever attended a parents' evening.
S: 19

Q paraphrase: do the kids enjoy lessons according to their mums and dads
A: 2.2 Most Roma parents (54 of 71) said their children liked school, but only 19 had ever attended a parents' evening.
S: Most Roma parents (54 of 71) said their children liked school

N unanswerable: what is the attendance rate of Roma pupils?

Q reason: what mostly kept Roma parents from joining in at school?
A: Letters home in English were the barrier they named most often.
S: Letters home in English

Q who-said: who told you about putting the letter on the fridge
A: A mother of four in Fish Quay told us: "The letter comes, I put it on the fridge. My daughter is ten, she reads it to me if she wants I should know."
S: A mother of four in Fish Quay

Q fact-text: how many of the food workers didn't know next week's hours
A: 2.3 Thirty-eight interviewees worked in food processing, nearly all through agencies, and 26 of these did not know their hours for the following week.
S: 26

N unanswerable: what wage did the Roma food workers earn?

Q paraphrase: how crammed in are the Roma families
A: Overcrowding was common: the average household had 5.8 people in 2.1 bedrooms.
S: 5.8 people in 2.1 bedrooms

N unanswerable: how many bedrooms does the average English Gypsy household have?

Q fact-text: pitches at Drover's Lane
A: 3.1 The Council runs two sites, the Saltings (14 pitches) and Drover's Lane (10 pitches).
S: 10 pitches

Q fact-text: pitches at the Saltings
A: 3.1 The Council runs two sites, the Saltings (14 pitches) and Drover's Lane (10 pitches).
S: 14 pitches

N unanswerable: what is the pitch rent at the Saltings?

Q paraphrase: how far to catch a bus from drovers lane
A: Residents of Drover's Lane praised the site warden but complained about the distance to the nearest bus stop, 1.4 miles.
S: 1.4 miles

N unanswerable: how far is the Saltings from the nearest bus stop?

Q fact-text: what were Saltings residents' main complaints?
A: Residents of the Saltings spoke above all of flooding and rats.
S: flooding and rats

N false-premise: what did residents of the Saltings say in praise of their site warden?

Q fact-text: how many Travellers couldn't read a hospital letter
A: 3.2 Of the 31 interviewed, 13 said they could not read a hospital appointment letter.
S: 13

Q paraphrase: why do gypsies not answer when the hospital calls
A: A grandfather at Drover's Lane said: "They ring you withheld. We don't pick up withheld. Then you've missed your appointment and you're struck off."
S: We don't pick up withheld.

Q comparison: who hides their background from the boss more, Gypsies or Irish Travellers?
A: English Gypsies were more likely than Irish Travellers to hide their ethnicity from an employer (17 of 22 against 3 of 9).
S: English Gypsies

Q fact-text: how many spoke of suicide without being asked
A: 3.3 Suicide of a family member or close friend was mentioned, unprompted, by eight interviewees.
S: eight interviewees

N unanswerable: how many Roma interviewees mentioned suicide?

Q fact-text: rough sleeper count November 2016
A: 4.1 The official rough-sleeper count on the night of 17 November 2016 was 31, compared with 22 in 2015 and 14 in 2014.
S: 31

Q comparison: are there more people on the streets than two years before?
A: 4.1 The official rough-sleeper count on the night of 17 November 2016 was 31, compared with 22 in 2015 and 14 in 2014.
S: 31, compared with 22 in 2015 and 14 in 2014

N unanswerable: official rough-sleeper count 2013?

N unanswerable: why has the rough-sleeper count gone up since 2014?

Q fact-text: how many people did the day centre see who had slept out
A: The Lamp Street day centre, by contrast, saw 208 different people who had slept out during that month.
S: 208

N unanswerable: how many people did the Lamp Street day centre see in November 2015?

Q fact-text: median age sofa-surfers
A: 4.2 Sofa-surfers were younger: their median age was 23, against 41 among rough sleepers.
S: 23

Q paraphrase: how many of those kipping at mates' had been kids in care
A: Ten of the 26 had been in care.
S: Ten of the 26

N unanswerable: how many of the rough sleepers had been in care?

Q reason: why hadn't the sofa-surfers come to the council for help?
A: Asked why they had not approached the Council, 15 sofa-surfers answered that they had been told by friends that single people "get nothing"; only two had been formally refused.
S: they had been told by friends that single people "get nothing"

N unanswerable: on what grounds were two sofa-surfers formally refused?

Q who-said: who said "I'm not homeless, I've got a settee"
A: 4.3 A young man staying with a cousin in Hartley Fold said: "I'm not homeless, I've got a settee. It's when the tenancy man comes round that I'm homeless, for about an hour."
S: A young man staying with a cousin in Hartley Fold

Q paraphrase: how often do children do the signing at the doctor's
A: 5.1 Of the 30 interviewed, 21 had had a relative interpret for them at a GP surgery in the previous two years; in six cases that relative was under 16.
S: six cases

Q fact-text: how many deaf interviewees had used video relay?
A: The Council's video-relay service was known to 11 interviewees and had been used by four.
S: four

N unanswerable: how much does the video-relay service cost the Council?

Q reason: why do deaf people not use the video service
A: The reason most often given for not using it was that it closes at 4 pm.
S: it closes at 4 pm

N unanswerable: what time does the one-stop shop close?

Q who-said: who made the remark about being offered glasses?
A: "A loop is for the hard of hearing. It is like offering me glasses," one woman signed.
S: one woman

Q fact-table: total cost of missed appointments
A: | Missed appointments (all groups) | 12 | 164 | 0 | 176 |
S: 176

Q fact-table: police cost of clearing unlawful encampments
A: | Unlawful encampment clearances | 38 | 0 | 27 | 65 |
S: 27

N unanswerable: how many unlawful encampments were cleared in 2015/16?

Q paraphrase: what does the council waste on putting up single homeless folk in guest houses
A: | Nights in bed-and-breakfast, single homeless | 141 | 0 | 0 | 141 |
S: 141

N unanswerable: how many nights in bed-and-breakfast were paid for?

Q fact-table: school exclusion of Roma pupils council share
A: | School exclusion, Roma pupils | 97 | 0 | 6 | 103 |
S: 97

N unanswerable: how many Roma pupils were excluded from school?

Q fact-table: overall nhs cost of avoidable failure
A: | **Total** | **307** | **285** | **33** | **625** |
S: 285

Q comparison: who bears more of the cost of emergency dental care, council or NHS?
A: | Emergency instead of planned dental care | 0 | 88 | 0 | 88 |

Q reason: why should the cost figures be treated with care
A: 6.1 The figures in Table 2 are for 2015/16 and should be treated with caution, since the NHS could not separate appointments missed by Gypsies and Travellers from those missed by Roma patients.
S: since the NHS could not separate appointments missed by Gypsies and Travellers from those missed by Roma patients

N unanswerable: what was the cost of avoidable failure in 2016/17?

Q fact-table: H4 response
A: | H4 | Evening opening of video relay to 8 pm | Accepted as a six-month trial | Liam Godfrey | September 2017 |
S: Accepted as a six-month trial

Q paraphrase: whose job is it to stop withheld numbers
A: | H2 | Show the caller's number on all Council phone calls | Accepted | Liam Godfrey | April 2017 |
S: Liam Godfrey

Q fact-table: by when is the film for single people due?
A: | H5 | "Single people get something" leaflet and film | Accepted | Bryn Maddox | May 2017 |
S: May 2017

Q decision: are we getting both roma connectors
A: | H1 | Two Roma community connectors | Accepted in part – one post for two years | Anneke Stroud | June 2017 |
S: Accepted in part – one post for two years

N false-premise: who has been appointed as the second Roma community connector?

Q decision: what's happening about flood protection at the travellers' site?
A: | H3 | Flood bund at the Saltings | Deferred to the 2018/19 capital programme | Ruth Okoro | – |
S: Deferred to the 2018/19 capital programme

N unanswerable: what would the flood bund at the Saltings cost?

N false-premise: when will the bus stop at Drover's Lane open?

Q decision: will kids still be used to interpret?
A: | H6 | Ban on using children as interpreters | Accepted for Council services; referred to the CCG for GPs | Anneke Stroud | July 2017 |
S: Accepted for Council services; referred to the CCG for GPs

N unanswerable: what did the CCG say about children interpreting at GP surgeries?

Q list: which recommendations was Ruth Okoro given?
A: | H3 | Flood bund at the Saltings | Deferred to the 2018/19 capital programme | Ruth Okoro | – |
A: | H8 | Bus stop at Drover's Lane | Referred to the bus operator | Ruth Okoro | – |

Q reason: why did cabinet turn down the standing panel
A: 7.1 H7 was rejected because Cabinet preferred to widen the membership of the existing Citizens' Panel.
S: because Cabinet preferred to widen the membership of the existing Citizens' Panel

Q fact-text: what pays for the connector
A: The connector post under H1 is funded at £31,000 a year from the Controlling Migration Fund; the second post was refused for want of money.
S: the Controlling Migration Fund

N unanswerable: how many people sit on the Citizens' Panel now?

Q paraphrase: who was missing from committee on 9 March
A: Apologies: Councillor D. Ivory.
S: Councillor D. Ivory

Q who-said: which member didn't believe the Roma population figure?
A: Councillor Rusk doubted the estimate of the Roma population.
S: Councillor Rusk

N unanswerable: why did Councillor Rusk doubt the estimate?

Q fact-text: how had the peer researchers been vetted
A: 8.2 Councillor Finch asked how the peer researchers had been vetted; Mr Wolak answered that all had had an enhanced check.
S: all had had an enhanced check

Q decision: what did committee want cabinet to do about the panel?
A: Councillor Kaur-Mitchell moved, and Councillor Balogun seconded, that Cabinet be asked to reconsider its decision on H7; this was carried by 4 votes to 1.
S: that Cabinet be asked to reconsider its decision on H7

Q fact-text: who seconded the motion on H7
A: Councillor Kaur-Mitchell moved, and Councillor Balogun seconded, that Cabinet be asked to reconsider its decision on H7; this was carried by 4 votes to 1.
S: Councillor Balogun

N unanswerable: who cast the one vote against the motion on H7?

Q date: when must the deaf access task group report?
A: RESOLVED that a member task group on deaf access be established, to report by the end of October 2017.
S: by the end of October 2017

Q decision: did they set up anything for deaf people's access
A: RESOLVED that a member task group on deaf access be established, to report by the end of October 2017.
S: a member task group on deaf access be established

N unanswerable: who sits on the deaf access task group?

N false-premise: what did the committee decide about the Citizens' Panel on 9 March?

Q date: when will the citizens panel item be heard
A: 8.3 The Committee did not reach the item on the Citizens' Panel, which was held over to 11 May 2017.
S: 11 May 2017

Q paraphrase: who chaired the equalities committee that day
A: 8.1 Present: Councillors M. Prideaux (Chair), T. Balogun, E. Finch, S. Kaur-Mitchell and J. Rusk.
S: Councillors M. Prideaux (Chair)

Q fact-table: sofa-surfers interviewed, how many women
A: | SS | Sofa-surfers | 30 | 26 | 12 | 1 |
S: 12

Q fact-table: interpreter no-shows cost to the NHS
A: | Interpreter no-shows and re-bookings | 19 | 33 | 0 | 52 |
S: 33

Q fact-table: council cost of clearing encampments
A: | Unlawful encampment clearances | 38 | 0 | 27 | 65 |
S: 38

Q fact-table: H7 cabinet response
A: | H7 | Standing panel of seldom-heard residents | Rejected | – | – |
S: Rejected

Q fact-table: who leads on banning child interpreters?
A: | H6 | Ban on using children as interpreters | Accepted for Council services; referred to the CCG for GPs | Anneke Stroud | July 2017 |
S: Anneke Stroud

N false-premise: why did rough sleeping fall between 2014 and 2016?

N false-premise: why did cabinet reject the flood bund?

N false-premise: what did the Irish Traveller focus group say?

N false-premise: why did Councillor Ivory vote against the motion on H7?
