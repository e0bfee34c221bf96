Q fact-text: Which streets are prohibited to street traders now?
A: The Council adopted Schedule 4 to the Local Government (Miscellaneous Provisions) Act 1982 in 1986, and in 1997 designated Market Place, Sheep Street and Corve Street as prohibited streets and eleven others as consent streets.
S: Market Place, Sheep Street and Corve Street

Q comparison: how has the number of street trading consents grown since 2009?
A: In the meantime the weekly market has shrunk from 62 stalls to 38, Corve Street has been made over to pedestrians, and the number of street trading consents (STCs) has grown from 9 in 2009 to 23 in 2014.
S: from 9 in 2009 to 23 in 2014

Q comparison: market stalls then and now
A: In the meantime the weekly market has shrunk from 62 stalls to 38, Corve Street has been made over to pedestrians, and the number of street trading consents (STCs) has grown from 9 in 2009 to 23 in 2014.
S: from 62 stalls to 38

Q definition: STC stands for
A: In the meantime the weekly market has shrunk from 62 stalls to 38, Corve Street has been made over to pedestrians, and the number of street trading consents (STCs) has grown from 9 in 2009 to 23 in 2014.
S: street trading consents

Q definition: What is a CEO in this report?
A: Enforcement has been shared with the Civil Enforcement Officers (CEOs) since October 2013.
S: Civil Enforcement Officers

Q who-said: Who asked the council to look again at street trading?
A: The request to look again at the matter came from the Town Team, which wrote in May 2014 that shoppers wished for hot food and flowers in Corve Street, and from the Police, who wished to be able to deal with vans that sell food late at night outside the consent streets.
S: the Town Team
S: the Police

Q reason: why did the Police want the rules changed
A: The request to look again at the matter came from the Town Team, which wrote in May 2014 that shoppers wished for hot food and flowers in Corve Street, and from the Police, who wished to be able to deal with vans that sell food late at night outside the consent streets.
S: to be able to deal with vans that sell food late at night outside the consent streets

Q comparison: complaints about unlicensed trading: last year vs year before
A: In the twelve months to December 2014 the Licensing Team received 74 complaints about unlicensed trading, as against 51 in the twelve months before; 40 of the 74 concerned burger vans on the Ring Road lay-bys, 19 concerned sellers of balloons and novelties at the Christmas lights, and 15 ice cream vans outside schools.
S: 74 complaints about unlicensed trading, as against 51

Q fact-text: how many of the complaints were about burger vans
A: In the twelve months to December 2014 the Licensing Team received 74 complaints about unlicensed trading, as against 51 in the twelve months before; 40 of the 74 concerned burger vans on the Ring Road lay-bys, 19 concerned sellers of balloons and novelties at the Christmas lights, and 15 ice cream vans outside schools.
A: | Ring Road lay-bys | Not designated | Consent | 0 | 0 | 25 | 40 |
S: 40

Q paraphrase: how many people moaned about ice cream vans by schools
A: In the twelve months to December 2014 the Licensing Team received 74 complaints about unlicensed trading, as against 51 in the twelve months before; 40 of the 74 concerned burger vans on the Ring Road lay-bys, 19 concerned sellers of balloons and novelties at the Christmas lights, and 15 ice cream vans outside schools.
S: 15

Q fact-text: Has anyone been taken to court for trading without consent?
A: Two prosecutions were brought, both successfully, and fines of £350 and £500 were imposed with costs.
S: Two prosecutions were brought, both successfully

Q reason: why was the third prosecution not carried through?
A: A third was dropped when the trader left the country.
S: the trader left the country

Q comparison: distance from a similar shop: present rule and proposed
A: Under the present conditions no consent may be given within 100 metres of a shop selling similar goods.
A: It is proposed to reduce this to 50 metres outside the town centre and to leave it at 100 metres within.
S: 100 metres
S: 50 metres outside the town centre

Q who-said: Who wanted a 200 metre gap from shops?
A: The Chamber of Commerce would have liked 200 metres throughout.
S: The Chamber of Commerce

Q comparison: trading hours corve street: what applicants wanted against what is proposed
A: The hours of trading would be 8 am to 6 pm in Corve Street, where 8 am to 10 pm had been suggested by two applicants, and 7 am to 11 pm elsewhere; anyone selling hot food after 11 pm must in any case have a premises licence under the Licensing Act 2003.
S: 8 am to 6 pm in Corve Street, where 8 am to 10 pm had been suggested by two applicants

Q fact-text: How many pitches would Corve Street have?
A: A maximum of six pitches is proposed for Corve Street, marked by studs, and none of them is to be within four metres of a tactile crossing, at the request of the Borough Access Panel.
S: six

Q reason: Why must pitches be four metres from a tactile crossing?
A: A maximum of six pitches is proposed for Corve Street, marked by studs, and none of them is to be within four metres of a tactile crossing, at the request of the Borough Access Panel.
S: at the request of the Borough Access Panel

Q date: when did the fees last go up
A: Fees were last raised in April 2012.
S: April 2012

Q reason: why did officers work out the fees afresh from time sheets
A: As a result of the judgment of the Court of Appeal in the Hemming case, fees must not exceed the cost of administering the scheme, and officers have therefore rebuilt them from time sheets.
S: fees must not exceed the cost of administering the scheme

Q reason: What's the point of the new community event consent?
A: It is proposed that from 1 April 2015 the annual consent be £980 outside the town centre and £1,420 in it; that the daily consent rise to £42; and that a community event consent at £60 for the whole event be introduced, so that small fêtes are spared the cost of a consent for each stall.
S: so that small fêtes are spared the cost of a consent for each stall

Q paraphrase: do charities have to pay to sell stuff in the street?
A: Charities would continue to pay nothing.
A: | Charity | 0 | 0 | 0 |
S: Charities would continue to pay nothing

Q comparison: did the scheme pay for itself in 2013/14?
A: The scheme cost £31,200 to run in 2013/14 and brought in £24,850; it is expected to cost £33,000 in 2015/16 and bring in £32,760.
S: £31,200
S: £24,850

Q fact-text: expected cost of scheme 2015/16
A: The scheme cost £31,200 to run in 2013/14 and brought in £24,850; it is expected to cost £33,000 in 2015/16 and bring in £32,760.
S: £33,000

Q comparison: lay-by visits promised and made
A: An undertaking was given then that each Ring Road lay-by would be visited once a week; visits in fact have been made about once a fortnight, since one of the two officers trained for the work has been on long-term sickness absence and the second was seconded to the Taxi Team between March and August.
S: once a week; visits in fact have been made about once a fortnight

Q reason: why havent the laybys been visited every week
A: An undertaking was given then that each Ring Road lay-by would be visited once a week; visits in fact have been made about once a fortnight, since one of the two officers trained for the work has been on long-term sickness absence and the second was seconded to the Taxi Team between March and August.
S: one of the two officers trained for the work has been on long-term sickness absence

Q fact-text: how many enforcement officers are to be trained by May?
A: It is intended that six CEOs be trained by May 2015.
S: six

Q fact-text: Has the county council agreed to the change on all its roads?
A: Shropley County Council, as highway authority, must give its consent for any street that it maintains, and has done so for all except the A5127, where it fears for road safety at the Tollgate lay-by.
S: for all except the A5127

Q reason: why won't the county say yes to the A5127
A: Shropley County Council, as highway authority, must give its consent for any street that it maintains, and has done so for all except the A5127, where it fears for road safety at the Tollgate lay-by.
S: it fears for road safety at the Tollgate lay-by

Q fact-text: May existing traders keep their pitches?
A: Human rights were considered: a refusal of renewal may affect a trader's possessions, and existing holders would therefore keep their pitch until their consent expires.
S: existing holders would therefore keep their pitch until their consent expires

Q comparison: option recommended now and option favoured in September
A: The options are A) to leave the scheme as it is; B) to designate all streets and open Corve Street (recommended); C) to designate all streets and keep Corve Street closed to traders; and D) to abolish prohibited streets altogether.
A: Option C was the Licensing Manager's choice in the draft of September 2014.
S: B) to designate all streets and open Corve Street (recommended)
S: Option C

Q reason: Why did the Licensing Manager change her mind about Corve Street?
A: She changed her view when the number of empty shops in Corve Street rose from seven to twelve after the closing of the Tealby department store, the owner of which had been the main objector.
S: the number of empty shops in Corve Street rose from seven to twelve

Q reason: why was abolishing prohibited streets ruled out?
A: Option D was rejected because stalls in Market Place would compete with the chartered market.
S: stalls in Market Place would compete with the chartered market

Q date: When is the notice of intention to be published?
A: RECOMMENDED that the notice of intention be published on 12 February 2015; that the fees in Table 2 be approved; that delegated authority be given to the Licensing Manager to grant consents to which nobody objects; and that contested applications be heard by a panel of three members, the present practice being that the whole Committee of twelve hears them.
S: 12 February 2015

Q comparison: who hears disputed applications now and who would in future?
A: RECOMMENDED that the notice of intention be published on 12 February 2015; that the fees in Table 2 be approved; that delegated authority be given to the Licensing Manager to grant consents to which nobody objects; and that contested applications be heard by a panel of three members, the present practice being that the whole Committee of twelve hears them.
S: a panel of three members, the present practice being that the whole Committee of twelve

Q date: from what date would the new scheme apply?
A: The final resolution would come before the Committee on 13 April and take effect on 1 June 2015.
S: 1 June 2015

Q fact-table: complaints corve street 2014
A: | Corve Street | Prohibited | Consent | 0 | 0 | 6 | 16 |
S: 16

Q fact-table: how many consents at Abbey Retail Park in 2013
A: | Abbey Retail Park | Consent | Consent | 6 | 8 | 4 | 5 |
S: 6

Q comparison: Are there more traders on the Hallam estate than the year before?
A: | Hallam Industrial Estate | Consent | Consent | 5 | 7 | 2 | 1 |
S: 5
S: 7

Q fact-table: what's proposed for the Tollgate lay-by
A: | Tollgate lay-by, A5127 | Consent | Under discussion | 2 | 2 | 1 | 1 |
S: Under discussion

Q fact-table: Station Approach complaints in 2013
A: | Station Approach | Consent | Consent | 4 | 5 | 3 | 2 |
S: 3

Q list: Which areas would stay prohibited?
A: | Market Place | Prohibited | Prohibited | 0 | 0 | 2 | 3 |
A: | Sheep Street | Prohibited | Prohibited | 0 | 0 | 1 | 0 |
S: Market Place
S: Sheep Street

Q comparison: annual town centre fee: draft against final proposal
A: | Annual consent, town centre | 1,150 | 1,600 | 1,420 |
S: 1,600
S: 1,420

Q fact-table: cost of a day's consent at present
A: | Daily consent | 35 | 45 | 42 |
A: The annual consent costs £1,150 and the daily consent £35.
S: 35

Q fact-table: how much was the community event fee in the September draft?
A: | Community event consent | – | 75 | 60 |
S: 75

Q fact-table: price of a new badge from April
A: | Replacement badge | 10 | 12 | 12 |
S: 12

Q fact-table: fee to transfer a consent now
A: | Transfer or variation | 50 | 70 | 65 |
S: 50

Q fact-table: how many hot food applications were turned down in 2014
A: | Hot food | 14 | 7 | 5 | 2 | 61 |
S: 5

Q fact-table: phone accessory sellers granted
A: | Phone accessories | 3 | 0 | 3 | 0 | 52 |
S: 0

Q fact-table: how long did it take to decide on coffee applications
A: | Coffee | 5 | 4 | 0 | 1 | 38 |
S: 38

Q comparison: which took longer to decide, ice cream or crafts?
A: | Ice cream | 6 | 5 | 1 | 0 | 34 |
A: | Crafts and novelties | 7 | 2 | 4 | 1 | 47 |
S: 34
S: 47

Q fact-table: number of ice cream applications
A: | Ice cream | 6 | 5 | 1 | 0 | 34 |
S: 6

Q fact-text: How many replies did the consultation get?
A: There were 196 responses, 88 from the public, 61 from shops and market traders, 19 from street traders and 28 from organisations and parish councils.
S: 196

Q fact-text: street traders who responded to the consultation
A: There were 196 responses, 88 from the public, 61 from shops and market traders, 19 from street traders and 28 from organisations and parish councils.
S: 19

Q comparison: for and against opening Corve Street to traders
A: On opening Corve Street opinion was closer, with 102 in favour and 84 opposed; of the 61 shops and market traders only 17 were in favour.
S: 102 in favour and 84 opposed

Q fact-text: how many shops and market traders were for opening Corve St
A: On opening Corve Street opinion was closer, with 102 in favour and 84 opposed; of the 61 shops and market traders only 17 were in favour.
S: 17

Q paraphrase: were shoppers keen on the idea when asked in the street?
A: In a shorter survey by the Town Team, carried out on a Saturday in July, 212 of 260 shoppers had been in favour.
S: 212 of 260 shoppers had been in favour

Q who-said: Who complained of paying nine thousand in rates?
A: Mrs Philomena Quarrie of the Toast Rack café in Corve Street wrote: "I pay nine thousand a year in rates and they will pay fourteen hundred to park outside my window."
S: Mrs Philomena Quarrie

Q who-said: did the market traders object?
A: The Market Traders' Federation objected on the ground that the market's rents would have to come down.
S: The Market Traders' Federation objected

Q who-said: which trader hoped the officers would turn up
A: Mr Sunil Bhandari, who has sold coffee at Station Approach since 2011, supported the change, writing that "if there are more of us the officers might at last turn up."
S: Mr Sunil Bhandari

Q who-said: who wanted late night trading by the clubs to stop at 12?
A: Inspector Gail Rudkin asked for trading near the night clubs in Foundry Lane to end at midnight, but was advised that this was a matter for premises licences.
S: Inspector Gail Rudkin

Q reason: why don't officers want Hopwell left out?
A: Hopwell Parish Council feared for its village shop and asked to be left out of the designation; officers advise against this because traders driven from the town would go there.
S: traders driven from the town would go there

Q comparison: ice cream vans and schools: distance asked for and distance agreed
A: St Wystan's Primary School asked that no ice cream van be allowed within 100 metres of a school at going-home time, and a condition to that effect has been added, though the distance is 50 metres.
S: 100 metres
S: 50 metres

Q who-said: Who said a blind man can learn a street once?
A: The Borough Access Panel was anxious about clutter, its chairman Mr Eustace Levy saying that "a blind man can learn a street once, but not afresh each morning."
S: Mr Eustace Levy

Q fact-text: Did the fire service reply?
A: No reply was received from the fire service.
S: No reply was received from the fire service

Q fact-text: Have any of the Corve Street pitches been promised already?
A: Mrs Quarrie asked whether any pitch had been promised already; the Chairman, Cllr Desmond Yardley, said that none had.
S: none had

Q paraphrase: whats happening with the loos in sheep street?
A: Mr Leo Prentice asked what was being done about the public conveniences in Sheep Street, shut since Easter; the Chairman said that they would not open again, and that the building was to be let as a shop.
S: they would not open again, and that the building was to be let as a shop

Q reason: Why did the coffee seller's second pitch take 83 days to decide?
A: Mr Bhandari wished to know why his application for a second pitch had taken 83 days, and the Licensing Manager replied that the Police had asked for more time and that the Committee's October meeting had been called off.
S: the Police had asked for more time and that the Committee's October meeting had been called off

Q fact-text: Is the council planning to license buskers?
A: Miss Agatha Rooke asked if busking would be brought under the scheme, to which Cllr Yardley answered that it could not be, as nothing was sold, but that a voluntary code was being written with the Town Team and would be ready by the summer.
S: it could not be, as nothing was sold

Q date: when will the busking code be ready
A: Miss Agatha Rooke asked if busking would be brought under the scheme, to which Cllr Yardley answered that it could not be, as nothing was sold, but that a voluntary code was being written with the Town Team and would be ready by the summer.
S: by the summer

N unanswerable: What rent will the Sheep Street shop bring in?

N unanswerable: Was Mr Bhandari granted his second pitch?

N unanswerable: how many stalls has Sheep Street got

N unanswerable: which trader was fined £500?

N unanswerable: annual consent fee 2010/11

N unanswerable: who owned the Tealby department store?

N unanswerable: how many parish councils objected to designation

N unanswerable: why were phone accessory applications refused

N unanswerable: When did the Committee approve the new fees?

N unanswerable: how many burger vans trade on the Ring Road

N unanswerable: complaints about Station Approach in 2012

N unanswerable: name of the officer on long-term sick leave

N unanswerable: how much do market stallholders pay in rent

N unanswerable: what did the Town Team say about busking fees

N false-premise: Why did the fire service oppose the scheme?

N false-premise: Why is the county council against opening Corve Street?

N false-premise: when were the Sheep Street toilets reopened

N false-premise: how many traders lost their pitches in Market Place in 2014?

N false-premise: Why did the Police object to the new trading hours?

N false-premise: What did the Chamber say when its 200 metres was accepted?

Q paraphrase: are burger vans on the ring road gonna need permission?
A: | Ring Road lay-bys | Not designated | Consent | 0 | 0 | 25 | 40 |
S: Consent

Q paraphrase: how much for a stall at our village fete, whats the new price
A: It is proposed that from 1 April 2015 the annual consent be £980 outside the town centre and £1,420 in it; that the daily consent rise to £42; and that a community event consent at £60 for the whole event be introduced, so that small fêtes are spared the cost of a consent for each stall.
A: | Community event consent | – | 75 | 60 |
S: £60 for the whole event

Q paraphrase: who gets to say yes or no if nobody minds
A: RECOMMENDED that the notice of intention be published on 12 February 2015; that the fees in Table 2 be approved; that delegated authority be given to the Licensing Manager to grant consents to which nobody objects; and that contested applications be heard by a panel of three members, the present practice being that the whole Committee of twelve hears them.
S: the Licensing Manager

Q paraphrase: how many empty shops on corve st these days
A: She changed her view when the number of empty shops in Corve Street rose from seven to twelve after the closing of the Tealby department store, the owner of which had been the main objector.
S: twelve

Q paraphrase: can someone sell kebabs at 2 in the mornin
A: The hours of trading would be 8 am to 6 pm in Corve Street, where 8 am to 10 pm had been suggested by two applicants, and 7 am to 11 pm elsewhere; anyone selling hot food after 11 pm must in any case have a premises licence under the Licensing Act 2003.
S: anyone selling hot food after 11 pm must in any case have a premises licence

Q paraphrase: most people for or against letting traders set up anywhere in the borough
A: Asked if the whole borough should be designated, 131 said yes and 44 no.
S: 131 said yes and 44 no
