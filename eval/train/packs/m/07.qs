Q date: when is the village hall's 2025 AGM
A: Registered charity. Papers for the **Annual General Meeting, Wednesday 26 March 2025, 7.15 pm in the Lower Room**
S: Wednesday 26 March 2025
N unanswerable: when is the village hall's 2026 AGM?
Q fact-table: who looks after the money at the hall?
A: | Faisal Qadir | Treasurer | Elected at AGM | 2022 | 7 |
S: Faisal Qadir
Q paraphrase: who's in charge of the Institute
A: | Hilary Thwaites | Chair | Elected at AGM | 2019 | 8 |
S: Hilary Thwaites
Q fact-table: since when has Brenda Oakshaw been a trustee?
A: | Brenda Oakshaw | Secretary | Elected at AGM | 2008 | 8 |
S: 2008
Q fact-table: how many trustee meetings did Toby Lister turn up to
A: | Toby Lister | – | Parish Council | 2023 | 2 |
S: 2
N unanswerable: why did Toby Lister miss so many meetings?
Q fact-table: who does Ned Capstick represent among the trustees
A: | Ned Capstick | Vice-chair | Cricket and Quoits Club | 2021 | 6 |
S: Cricket and Quoits Club
Q fact-table: which trustee do I see about the fabric of the building?
A: | Mary-Ann Fothergill | Buildings | Elected at AGM | 2013 | 8 |
S: Mary-Ann Fothergill
Q list: which trustees came to every single meeting?
A: | Hilary Thwaites | Chair | Elected at AGM | 2019 | 8 |
A: | Brenda Oakshaw | Secretary | Elected at AGM | 2008 | 8 |
A: | Mary-Ann Fothergill | Buildings | Elected at AGM | 2013 | 8 |
N unanswerable: which trustee speaks for the Badminton Club?
Q fact-text: how long was Jack Alderson a trustee
A: Jack Alderson retired in June 2024 after thirty-one years, of which twelve as treasurer.
S: thirty-one years
Q fact-text: number of years Alderson was treasurer
A: Jack Alderson retired in June 2024 after thirty-one years, of which twelve as treasurer.
S: twelve
N unanswerable: why did Jack Alderson retire?
N unanswerable: who took Jack Alderson's place as trustee?
Q fact-text: who had the Playgroup's seat before Owen Prickett?
A: Owen Prickett took the Playgroup's seat in May in succession to Sasha Bell, who had moved away.
S: Sasha Bell
Q paraphrase: when did the pensioners' club pack up
A: The Over-Sixties Club disbanded in October and the trustees are considering whether its seat should go to the Youth Theatre or lapse; to alter it needs the consent of the Charity Commission.
S: October
N unanswerable: why did the Over-Sixties Club disband?
N false-premise: who is the Youth Theatre's new trustee?
Q paraphrase: how was the hall paid for in the first place?
A: The hall was given in 1922 by public subscription in memory of the nineteen men of the parish who fell.
S: by public subscription
Q date: when was the lower room built
A: The Lower Room was added in 1958 and the kitchen rebuilt in 1994.
S: 1958
Q date: kitchen last rebuilt?
A: The Lower Room was added in 1958 and the kitchen rebuilt in 1994.
S: 1994
N unanswerable: what did rebuilding the kitchen cost?
Q definition: what does a custodian trustee do
A: "Managing trustees" run the hall from day to day; the "custodian trustee" merely holds the title deeds and may not interfere.
S: merely holds the title deeds and may not interfere
Q fact-text: who is the custodian trustee of the hall?
A: The parish council of Garsdale Howe is custodian trustee and receives this report for information at its April meeting.
S: The parish council of Garsdale Howe

Q date: when were the slaters at work on the Main Hall?
A: After six years of raising money the Main Hall was reslated between 8 July and 20 September, a fortnight over the programme because bats were found in the north gable.
S: between 8 July and 20 September
Q reason: why did the new roof take longer than planned
A: After six years of raising money the Main Hall was reslated between 8 July and 20 September, a fortnight over the programme because bats were found in the north gable.
S: because bats were found in the north gable
Q fact-text: contract price for the roof
A: The contract with Dalesman Roofing was let at £118,400 and the final account came to £126,950; the difference was owed chiefly to rotten wall plates (£6,100).
S: £118,400
Q fact-text: what did the roofers' bill come to in the end
A: The contract with Dalesman Roofing was let at £118,400 and the final account came to £126,950; the difference was owed chiefly to rotten wall plates (£6,100).
S: £126,950
Q reason: why was the roof dearer than the price agreed?
A: The contract with Dalesman Roofing was let at £118,400 and the final account came to £126,950; the difference was owed chiefly to rotten wall plates (£6,100).
S: rotten wall plates (£6,100)
N unanswerable: how many firms tendered for the roof?
N unanswerable: how much extra did the bats cost?
Q paraphrase: was the architect good to us
A: The architect, Imogen Sale, gave a third of her fee back.
S: gave a third of her fee back
N unanswerable: how much was Imogen Sale's fee?
Q fact-text: how much did the Northern Rural Fund give towards the roof
A: The cost was met by the Northern Rural Fund (£60,000), the Landfill Trust (£25,000), a legacy from the late Miss Dora Hebblethwaite (£20,000), local events (£13,870) and our reserves for the rest.
S: £60,000
Q fact-text: Landfill Trust grant amount
A: The cost was met by the Northern Rural Fund (£60,000), the Landfill Trust (£25,000), a legacy from the late Miss Dora Hebblethwaite (£20,000), local events (£13,870) and our reserves for the rest.
S: £25,000
Q paraphrase: how much did the village itself raise with do's and such for the roof?
A: The cost was met by the Northern Rural Fund (£60,000), the Landfill Trust (£25,000), a legacy from the late Miss Dora Hebblethwaite (£20,000), local events (£13,870) and our reserves for the rest.
S: £13,870
N unanswerable: how much did the parish council give towards the roof?
Q reason: why did the Landfill Trust say no the second time
A: A second bid to the Landfill Trust, for the heating, was refused in November since the Trust no longer funds fossil fuels.
S: since the Trust no longer funds fossil fuels
N unanswerable: how much was asked for in the second bid to the Landfill Trust?
Q fact-text: hours booked in the main hall 2024
A: The Main Hall was booked for 1,046 hours (2023: 1,212) and the Lower Room for 1,388 (2023: 1,190).
S: 1,046
Q comparison: is the Lower Room used more than the year before?
A: The Main Hall was booked for 1,046 hours (2023: 1,212) and the Lower Room for 1,388 (2023: 1,190).
S: 1,388 (2023: 1,190)
N unanswerable: hours booked in the lower room 2022
N false-premise: why was the Main Hall used more in 2024 than in 2023?
Q paraphrase: who uses the hall the most
A: The Playgroup is the greatest user, with 570 hours, all in the Lower Room.
S: The Playgroup
Q fact-text: how many tickets did the December show sell?
A: The Youth Theatre's *Wind in the Willows* in December sold 402 tickets over four nights.
S: 402
N unanswerable: how much money did Wind in the Willows make?
Q fact-text: average film club audience in 2024
A: The Film Club averaged 38 at each showing, against 45 the year before; its committee puts that down to the cold.
S: 38
Q reason: what do they blame for fewer people at the pictures?
A: The Film Club averaged 38 at each showing, against 45 the year before; its committee puts that down to the cold.
S: the cold
N unanswerable: how many films did the Film Club show in 2024?
Q paraphrase: how many come in on tuesdays to keep warm
A: Warm Space on Tuesdays, begun in January 2023, was used by 17 people a week on average and will stop at Easter 2025 as the county's grant has ended.
S: 17 people a week
Q reason: Why is Warm Space closing at Easter?
A: Warm Space on Tuesdays, begun in January 2023, was used by 17 people a week on average and will stop at Easter 2025 as the county's grant has ended.
S: as the county's grant has ended
N unanswerable: how much was the county's grant for Warm Space?
Q fact-text: how late may music go on now after the wedding complaint
A: The trustees wrote to say sorry, and have fixed 11.30 pm in place of midnight as the time at which music stops.
S: 11.30 pm
Q paraphrase: where did the people live who moaned about the wedding?
A: A complaint about noise from a wedding on 15 June was received from two households in Chapel Row.
S: Chapel Row
Q decision: what came of the moan about cars on the green
A: A second complaint, about parking on the green, was not upheld.
S: not upheld
N unanswerable: who complained about parking on the green?

Q fact-table: what will the Playgroup pay an hour from April 2025?
A: | Playgroup | Lower Room | 548 | 570 | £6.00 | £6.50 |
S: £6.50
Q fact-table: badminton club hours 2023
A: | Badminton Club | Main Hall | 264 | 198 | £9.50 | £10.50 |
S: 264
Q fact-table: youth theatre hours in the hall in 2024
A: | Youth Theatre | Main Hall | 210 | 176 | £9.50 | £10.50 |
S: 176
N unanswerable: youth theatre hours in the hall in 2022
Q fact-table: how much an hour did Mrs Lund's yoga pay in 2024
A: | Yoga (Mrs Lund) | Lower Room | 130 | 182 | £11.00 | £12.00 |
S: £11.00
N unanswerable: how many people go to Mrs Lund's yoga?
Q paraphrase: what'll it cost to have my kid's birthday there after April, I live in the village?
A: | Private parties, residents | Either | 140 | 121 | £14.00 | £15.00 |
S: £15.00
Q paraphrase: and for someone who isn't from the village - party price per hour from april 2025
A: | Private parties, others | Either | 88 | 104 | £20.00 | £24.00 |
S: £24.00
Q fact-table: price for getting married there from April 2025, per day
A: | Weddings (whole day) | Both | 7 days | 5 days | £380 a day | £450 a day |
S: £450 a day
Q fact-table: how many weddings in 2023?
A: | Weddings (whole day) | Both | 7 days | 5 days | £380 a day | £450 a day |
S: 7 days
N unanswerable: how many weddings are booked for 2025?
Q fact-table: hours for WI in 2024
A: | Women's Institute | Lower Room | 44 | 46 | £8.00 | £8.50 |
S: 46
Q fact-table: rate for polling station use 2024
A: | Polling and surgeries | Lower Room | 31 | 58 | £18.00 | £20.00 |
S: £18.00

Q fact-table: hire income in 2024
A: | Hire charges | 17,340 | 21,915 | 22,480 | 21,000 | 25,500 |
S: 22,480
Q fact-table: what do they hope to get from hirings in 2025?
A: | Hire charges | 17,340 | 21,915 | 22,480 | 21,000 | 25,500 |
S: 25,500
N unanswerable: hire income in 2021
Q fact-table: wedding money 2023
A: | Weddings | 1,520 | 2,660 | 1,900 | 2,280 | 2,700 |
S: 2,660
Q comparison: did events and the 200 club beat what was budgeted for 2024?
A: | Events and 200 Club | 6,105 | 7,480 | 9,235 | 7,000 | 7,500 |
S: 9,235
S: 7,000
N unanswerable: how many members has the 200 Club?
Q fact-table: heating oil spend 2023
A: | Heating oil | 4,415 | 5,960 | 4,870 | 6,500 | 5,500 |
S: 5,960
Q fact-table: oil budget for 2024
A: | Heating oil | 4,415 | 5,960 | 4,870 | 6,500 | 5,500 |
S: 6,500
Q reason: why did they burn through less on oil?
A: Heating oil fell because the Main Hall was out of use for eleven weeks and because the tank was filled in June at 58p a litre.
S: because the Main Hall was out of use for eleven weeks and because the tank was filled in June at 58p a litre
N false-premise: why did heating oil cost more in 2024 than in 2023?
N unanswerable: why did electricity cost less in 2024?
Q fact-table: electricity bill 2022
A: | Electricity | 2,210 | 3,845 | 3,390 | 3,600 | 3,500 |
S: 2,210
Q fact-table: wages for the cleaner and caretaker 2025 budget
A: | Cleaner and caretaker | 6,890 | 7,230 | 7,610 | 7,500 | 8,200 |
S: 8,200
N unanswerable: how many hours a week does the caretaker work?
Q fact-table: insurance paid in 2024
A: | Insurance | 1,730 | 1,910 | 2,285 | 2,000 | 2,400 |
S: 2,285
Q reason: what pushed the insurance up
A: Insurance went up on account of a rebuilding value put up from £1.1 million to £1.65 million by the surveyor.
S: a rebuilding value put up from £1.1 million to £1.65 million
N unanswerable: which company insures the hall?
Q fact-table: Amount paid out on the roof in the 2024 accounts
A: | Roof | 0 | 4,200 | 134,900 | 126,000 | 0 |
S: 134,900
Q fact-table: how much over on everyday mending - actual and budget 2024
A: | Repairs, ordinary | 3,120 | 2,645 | 4,015 | 3,000 | 4,500 |
S: 4,015
S: 3,000
Q paraphrase: how much has the charity got in the bank that it can spend as it likes
A: **Reserves.** At 31 December 2024 the charity had £21,306, of which £9,000 is designated for the heating, £2,500 is restricted (the Hebblethwaite piano bequest) and £9,806 is free.
S: £9,806 is free
Q fact-text: sum put aside for heating
A: **Reserves.** At 31 December 2024 the charity had £21,306, of which £9,000 is designated for the heating, £2,500 is restricted (the Hebblethwaite piano bequest) and £9,806 is free.
S: £9,000
N unanswerable: what reserves did the charity hold at 31 December 2023?
Q fact-text: what range should free reserves be in?
A: The policy is to hold between six and nine months' running costs, which is £11,600 to £17,400; the free reserve is thus too low and the trustees aim to bring it within the range by the end of 2026.
S: £11,600 to £17,400
Q date: by when do they want reserves back up to scratch
A: The policy is to hold between six and nine months' running costs, which is £11,600 to £17,400; the free reserve is thus too low and the trustees aim to bring it within the range by the end of 2026.
S: by the end of 2026
Q definition: difference between designated and restricted funds
A: "Designated" money may be put to another use by the trustees; "restricted" money may not.
Q paraphrase: what did the man who checks the books tell them to do better?
A: Mr P. Garth, who has examined the accounts without fee since 2015, found nothing to report but advised that the 200 Club's takings, which were banked up to seven weeks late, be banked monthly.
S: be banked monthly
Q fact-text: who do the trustees want as new independent examiner
A: He does not wish to go on; the trustees propose Miss L. Amadi of Settlebeck.
S: Miss L. Amadi
N unanswerable: what fee will Miss Amadi charge?
N unanswerable: why does Mr Garth not wish to go on as examiner?

Q fact-table: what will the new heating set us back
A: | 1 | Air-source heating, Main Hall | M.-A. Fothergill | 46,000 | 9,000 in hand | Summer 2026 |
S: 46,000
Q date: when will the disabled loo be put in?
A: | 2 | Accessible lavatory, Lower Room | M.-A. Fothergill | 14,500 | Applied for, answer May | Autumn 2025 |
S: Autumn 2025
N unanswerable: which fund has been asked for the accessible lavatory?
N unanswerable: when will an accessible lavatory be put in the Main Hall?
Q fact-table: can i book on the internet yet / when
A: | 3 | On-line booking | R. Metcalfe-Hay | 350 a year | Own money | June 2025 |
S: June 2025
Q fact-table: who's dealing with solar panels
A: | 5 | Solar panels | N. Capstick | 21,000 | None | Not before 2027 |
S: N. Capstick
Q fact-table: who paid for the box for the heart-starter?
A: | 6 | Defibrillator cabinet | T. Lister | 640 | Parish Council | Done, February 2025 |
S: Parish Council
Q fact-table: stage curtains cost
A: | 7 | Stage curtains | O. Prickett | 3,200 | Youth Theatre, half | By November 2025 |
S: 3,200
N false-premise: when will the new piano be delivered?
Q fact-text: age of the boiler
A: The boiler is 26 years old.
S: 26 years
Q paraphrase: how long has the old boiler got left according to the expert?
A: The engineer's view in January 2025 was that it "might see two more winters".
S: "might see two more winters"
Q paraphrase: what's plan B if the heating conks out
A: Should it fail, the trustees will hire electric heaters at about £240 a week and not put in another boiler.
S: hire electric heaters at about £240 a week
N unanswerable: what would a new oil boiler cost?

Q fact-text: how many residents came to the 2024 AGM?
A: Present: seven trustees and 34 residents; in the chair, Hilary Thwaites.
S: 34 residents
N unanswerable: how many residents came to the 2023 AGM?
Q fact-text: who seconded the 2023 accounts
A: 6.1 The report and accounts for 2023 were adopted, proposed by Mrs Jean Dinsdale and seconded by Mr Capstick.
S: Mr Capstick
Q who-said: who asked about party prices on Mondays?
A: 6.2 Mr Roy Tennant asked why a resident's party cost the same on a Monday as on a Saturday.
S: Mr Roy Tennant
Q who-said: who wanted the car park dark by eleven
A: Mrs Dinsdale wished the lights of the car park to go off at eleven; the Chair said that they would be put on a timer by the end of May 2024.
S: Mrs Dinsdale
N unanswerable: has the timer for the car park lights been fitted?
Q decision: were trustees limited to nine years
A: A proposal by Mr Tennant that no trustee serve for more than nine years was lost by 11 votes to 24.
S: lost by 11 votes to 24
N false-premise: from which date does the nine-year limit on trustees apply?
Q list: who was elected again in March 2024?
A: 6.3 Election: H. Thwaites, B. Oakshaw, F. Qadir and M.-A. Fothergill were re-elected.
S: H. Thwaites, B. Oakshaw, F. Qadir and M.-A. Fothergill
Q reason: what was the caretaker thanked for
A: 6.4 A vote of thanks to the caretaker, Mr Stan Ogden-Pye, who had cleared the snow on fourteen mornings, was carried with applause.
S: cleared the snow on fourteen mornings

Q fact-text: deposit for a wedding
A: 7.1 A deposit of £50 (weddings £200) is payable on booking and is given back within ten days if the hall is left clean.
S: £200
Q paraphrase: if I call off my do a fortnight before, do I still have to pay?
A: 7.2 A booking given up more than 28 days before is not charged; between 28 and 7 days, half; less than 7 days, in full.
S: between 28 and 7 days, half
Q fact-text: how many can sit down to dinner in the Main Hall?
A: 7.3 At most 160 people may be in the Main Hall seated in rows, 120 at tables, and 60 in the Lower Room.
S: 120 at tables
N unanswerable: how many people may dance standing in the Main Hall?
Q reason: why no smoke machines?
A: Candles and smoke machines are forbidden; the latter set off the alarm.
S: the latter set off the alarm
Q fact-text: how much warning do they need if I'm having a paid bar
A: 7.4 A hirer who wishes to sell drink must give the Bookings trustee six weeks' notice, so that a temporary event notice may be had; the hall has fifteen a year.
S: six weeks' notice
Q paraphrase: can my son have his 18th and book it himself?
A: Nobody under 21 may hire the hall for a party.
S: Nobody under 21 may hire the hall for a party
Q paraphrase: where do I pick the key up from
A: 7.5 The key is fetched from Mr Ogden-Pye at 2 Institute Cottages and put through his door afterwards.
S: Mr Ogden-Pye at 2 Institute Cottages
Q paraphrase: I smashed a plate, who do I tell?
A: Breakages are reported to the Secretary.
S: the Secretary
N unanswerable: how early can I collect the key before my booking?
N unanswerable: are dogs allowed in the hall?

N false-premise: why did the Landfill Trust agree to pay for the heating?
N false-premise: how much was the fine for the noise from the wedding on 15 June?
N false-premise: why was the roof finished early?
N false-premise: what did the independent examiner find wrong in the receipts for 2024?
N false-premise: how much will the Over-Sixties Club pay an hour from April 2025?
Q paraphrase: what was the trouble with the raffle-type club's cash
A: Mr P. Garth, who has examined the accounts without fee since 2015, found nothing to report but advised that the 200 Club's takings, which were banked up to seven weeks late, be banked monthly.
S: banked up to seven weeks late
Q paraphrase: is the kitty as full as it ought to be?
A: The policy is to hold between six and nine months' running costs, which is £11,600 to £17,400; the free reserve is thus too low and the trustees aim to bring it within the range by the end of 2026.
S: the free reserve is thus too low
Q paraphrase: who is going halves on the new drapes for the stage
A: | 7 | Stage curtains | O. Prickett | 3,200 | Youth Theatre, half | By November 2025 |
S: Youth Theatre, half
Q paraphrase: was a cheaper midweek price ever on the cards?
A: The Bookings trustee answered that the trustees had looked at a weekday rate in 2022 and that it would have brought in no one.
S: it would have brought in no one
Q paraphrase: where should my party's bin bags go
A: Rubbish is to be taken home.
S: taken home
Q fact-text: when do I get my deposit back
A: 7.1 A deposit of £50 (weddings £200) is payable on booking and is given back within ten days if the hall is left clean.
S: within ten days
Q fact-text: how many drinks licences (temporary notices) can the hall have a year?
A: 7.4 A hirer who wishes to sell drink must give the Bookings trustee six weeks' notice, so that a temporary event notice may be had; the hall has fifteen a year.
S: fifteen a year
N unanswerable: how many of the fifteen temporary event notices were used in 2024?
Q fact-text: size of the crowd permitted in the Lower Room
A: 7.3 At most 160 people may be in the Main Hall seated in rows, 120 at tables, and 60 in the Lower Room.
S: 60 in the Lower Room
Q fact-table: grants for running costs expected 2025
A: | Grants, running costs | 2,000 | 3,400 | 3,400 | 3,400 | 1,000 |
S: 1,000
N unanswerable: why are grants for running costs expected to fall in 2025?
