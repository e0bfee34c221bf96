Q fact-text: who chairs the Burial Grounds and Allotments Committee?
A: Chair: Cllr Nesta Prydderch. Vice-Chair: Cllr Huw Ballinger. Lead officer: Gareth Simms, Open Spaces Manager. Registrar of Burials: Mrs Eirlys Coombe.
S: Cllr Nesta Prydderch
Q paraphrase: who keeps the record of who's buried where
A: Chair: Cllr Nesta Prydderch. Vice-Chair: Cllr Huw Ballinger. Lead officer: Gareth Simms, Open Spaces Manager. Registrar of Burials: Mrs Eirlys Coombe.
S: Mrs Eirlys Coombe
N unanswerable: who is the Allotments Officer?
Q date: which day was the committee's zoom meeting
A: ### Annual report 2020/21 and papers for the meeting on Monday, 21 June 2021 (by video link)
S: Monday, 21 June 2021

Q date: when could people visit graves at Heol Isaf again after lockdown?
A: The cemetery at Heol Isaf was shut to visitors, though not to funerals, from 24 March to 9 May 2020; the garden of remembrance stayed shut until 1 June because its paths are too narrow to pass at two metres.
S: 9 May 2020
Q reason: why did the remembrance garden stay closed longer
A: The cemetery at Heol Isaf was shut to visitors, though not to funerals, from 24 March to 9 May 2020; the garden of remembrance stayed shut until 1 June because its paths are too narrow to pass at two metres.
S: because its paths are too narrow to pass at two metres
N unanswerable: when was the Bryn Terrace cemetery closed to visitors in 2020?
N false-premise: why were funerals stopped at Heol Isaf in spring 2020?
Q paraphrase: how many could come to a funeral in spring 2020
A: Attendance at the graveside was held to ten mourners until July and to thirty from then on.
S: ten mourners until July
Q fact-text: burials during 2020/21
A: There were 148 burials in the year against 117 in 2019/20, and 96 interments of ashes against 103.
S: 148
Q fact-text: how many lots of ashes were buried the year before, 2019/20?
A: There were 148 burials in the year against 117 in 2019/20, and 96 interments of ashes against 103.
S: 103
Q comparison: Were there more burials than in 2019/20?
A: There were 148 burials in the year against 117 in 2019/20, and 96 interments of ashes against 103.
S: 148 burials in the year against 117 in 2019/20
N unanswerable: how many burials were there in 2018/19?
N unanswerable: how many of the 148 burials were people who died of coronavirus?
Q fact-text: how many services were held in the chapel in 2020/21
A: The chapel was used for only 31 services (2019/20: 88).
S: 31
Q paraphrase: how often did folk use the chapel in the last normal year?
A: The chapel was used for only 31 services (2019/20: 88).
S: 2019/20: 88
N unanswerable: how many people does the chapel seat?
Q fact-text: when did Bryn Terrace cemetery stop taking new graves
A: At the old cemetery, Bryn Terrace, which was closed to new graves in 1987, there were nine burials in existing family graves (2019/20: six).
S: 1987
Q fact-text: burials at the old cemetery 2020/21
A: At the old cemetery, Bryn Terrace, which was closed to new graves in 1987, there were nine burials in existing family graves (2019/20: six).
S: nine
N false-premise: how many new graves were dug at Bryn Terrace last year?
N unanswerable: why was Bryn Terrace closed to new graves?

Q paraphrase: how many folk are queuing for an allotment altogether in march 2021
A: On 31 March 2021 there were 174 people on the waiting list, against 69 a year earlier; 52 plots changed hands.
S: 174
Q comparison: by how much has the queue for plots grown in a year?
A: On 31 March 2021 there were 174 people on the waiting list, against 69 a year earlier; 52 plots changed hands.
S: 174 people on the waiting list, against 69 a year earlier
Q fact-text: how many plots got new tenants
A: On 31 March 2021 there were 174 people on the waiting list, against 69 a year earlier; 52 plots changed hands.
S: 52
Q fact-text: who's been waiting the longest for a plot, how long?
A: The longest anyone now waiting has waited is six years and two months, at Ffordd y Nant.
S: six years and two months
Q paraphrase: roughly how long before i'd get a plot going by last year
A: The average wait of those who were offered a plot in the year was two years and five months.
S: two years and five months
N unanswerable: what is the average wait for a plot at Castle Ditch?
N unanswerable: what is the longest wait at Lower Gelli?

Q fact-table: waiting list Ffordd y Nant 2021
A: | Ffordd y Nant | 64 | 0 | 0 | 31 | 78 | Mains | £7.20 |
S: 78
Q fact-table: how many plots are there at Ffordd y Nant
A: | Ffordd y Nant | 64 | 0 | 0 | 31 | 78 | Mains | £7.20 |
S: 64
Q fact-table: how many people were waiting at Bryn Terrace in 2020?
A: | Bryn Terrace | 28 | 2 | 0 | 9 | 27 | Mains | £7.20 |
S: 9
N unanswerable: how many people were waiting at Bryn Terrace in 2019?
Q fact-table: empty plots at Railway Cutting in march 2020
A: | Railway Cutting | 41 | 11 | 3 | 4 | 15 | Tanks | £5.10 |
S: 11
Q fact-table: rent at Gelli Wood this coming year
A: | Gelli Wood | 19 | 1 | 1 | 8 | 22 | None | £4.00 |
S: £4.00
N unanswerable: rent at Gelli Wood last year, 2020/21
Q fact-table: is there water laid on at Lower Gelli?
A: | Lower Gelli | 22 | 0 | 0 | 12 | 19 | Tanks | £5.10 |
S: Tanks
Q fact-table: Lower Gelli waiting list 2021
A: | Lower Gelli | 22 | 0 | 0 | 12 | 19 | Tanks | £5.10 |
S: 19
N unanswerable: waiting list at Upper Gelli 2021
Q list: which allotments have a proper tap?
A: | Ffordd y Nant | 64 | 0 | 0 | 31 | 78 | Mains | £7.20 |
A: | Bryn Terrace | 28 | 2 | 0 | 9 | 27 | Mains | £7.20 |
A: | Castle Ditch | 12 | 0 | 0 | 5 | 13 | Mains | £7.20 |
Q list: which sites still had empty plots at the end of march 2021
A: | Railway Cutting | 41 | 11 | 3 | 4 | 15 | Tanks | £5.10 |
A: | Gelli Wood | 19 | 1 | 1 | 8 | 22 | None | £4.00 |
Q reason: why can't the spare plots at railway cutting be rented out?
A: The three vacant plots at Railway Cutting cannot be let because of Japanese knotweed; treatment began in September 2020 and will take until 2023.
S: because of Japanese knotweed
Q date: when will they be shot of the knotweed
A: The three vacant plots at Railway Cutting cannot be let because of Japanese knotweed; treatment began in September 2020 and will take until 2023.
S: 2023
N unanswerable: which firm is treating the knotweed at Railway Cutting?
Q reason: what's wrong with the empty plot at Gelli Wood
A: The vacant plot at Gelli Wood lies under a badger sett.
S: lies under a badger sett
N unanswerable: when will the vacant plot at Gelli Wood be let?
Q fact-text: what share of people gave up because it cost too much?
A: A third of the plots given up in the year were given up because of a house move, a quarter because of ill health and an eighth because of the rent.
S: an eighth
Q paraphrase: main thing that makes people hand back their allotment
A: A third of the plots given up in the year were given up because of a house move, a quarter because of ill health and an eighth because of the rent.
S: a house move
Q paraphrase: how many were told to get out for letting their plot go wild in 2020/21
A: Twelve notices to quit were served for lack of cultivation, of which seven were acted upon and five withdrawn; in 2019/20 there had been 21 and 15.
S: Twelve
Q fact-text: notices to quit withdrawn in the year
A: Twelve notices to quit were served for lack of cultivation, of which seven were acted upon and five withdrawn; in 2019/20 there had been 21 and 15.
S: five withdrawn
N unanswerable: how many notices to quit were served for unpaid rent?
N unanswerable: how many notices to quit were served at Castle Ditch?

Q fact-table: what did burial fees bring in in 2020/21?
A: | Burial fees (income) | 81,450 | 84,000 | 102,370 | +18,370 | 90,000 |
S: 102,370
Q fact-table: burial income budget 21/22
A: | Burial fees (income) | 81,450 | 84,000 | 102,370 | +18,370 | 90,000 |
S: 90,000
Q fact-table: How far short of its budget was chapel hire income?
A: | Chapel hire (income) | 7,040 | 7,500 | 2,480 | -5,020 | 5,000 |
S: -5,020
Q fact-table: allotment rent takings 2019/20
A: | Allotment rents (income) | 11,310 | 11,900 | 12,040 | +140 | 12,900 |
S: 11,310
N unanswerable: allotment rent takings 2018/19
N unanswerable: how much allotment rent is still owed?
Q paraphrase: how much over were we on digging graves?
A: | Grave digging contract | 22,900 | 24,000 | 31,650 | +7,650 | 27,000 |
S: +7,650
N unanswerable: who holds the grave digging contract?
Q fact-table: spent on mending things at the allotments 2020/21
A: | Allotment repairs | 6,200 | 5,000 | 3,180 | -1,820 | 6,500 |
S: 3,180
Q fact-table: allotment water budget next year
A: | Allotment water | 3,940 | 4,100 | 6,020 | +1,920 | 4,800 |
S: 4,800
Q fact-table: memorial safety works actual 20-21
A: | Memorial safety works | 2,750 | 8,000 | 1,140 | -6,860 | 12,000 |
S: 1,140
Q fact-table: what's set aside for making gravestones safe in 2021/22
A: | Memorial safety works | 2,750 | 8,000 | 1,140 | -6,860 | 12,000 |
S: 12,000
N unanswerable: what's set aside for memorial safety works in 2022/23?
Q reason: why was so much spent on water for the allotments?
A: The overspend on water arose from a burst main at Castle Ditch which ran for some three weeks in August before it was found, and from the dry spring.
S: a burst main at Castle Ditch
N unanswerable: who found the burst main at Castle Ditch?
Q reason: memorial fees down why
A: Memorial fees fell because masons were not allowed on site for eleven weeks.
S: because masons were not allowed on site for eleven weeks
N false-premise: why did memorial fee income go up in 2020/21?
N unanswerable: why did grounds staff cost more than budgeted?
Q paraphrase: where did the leftover gravestone safety cash end up
A: Unspent memorial safety money was not carried forward but went to the general fund, against the Manager's advice.
S: went to the general fund
N false-premise: how much memorial safety money was carried forward into 2021/22?

Q fact-text: how many headstones had they checked by the end of march 2021?
A: In the five-year inspection, which began in October 2020, 1,310 of 4,460 memorials had been tested by 31 March 2021.
S: 1,310
Q fact-text: number of memorials laid flat
A: Of these 118 failed: 37 were laid flat, 64 staked and 17 only labelled.
S: 37
Q paraphrase: how many stones were wobbly
A: Of these 118 failed: 37 were laid flat, 64 staked and 17 only labelled.
S: 118
N unanswerable: how many people have been hurt by falling memorials?
Q definition: what counts as a failed memorial?
A: "Failed" means that the stone moved under a hand push of 25 kg.
S: that the stone moved under a hand push of 25 kg
Q comparison: which cemetery has the shakier stones, the old one or Heol Isaf?
A: At Bryn Terrace one stone in seven failed; at Heol Isaf, one in nineteen.
Q fact-text: for how many of the failed stones do we know the owner
A: Owners of 71 of the 118 have been traced.
S: 71
N unanswerable: how many owners have paid to have their memorial refixed?
Q date: when will all the gravestones have been tested
A: The inspection should be finished by December 2022, a year later than planned.
S: December 2022
N unanswerable: why is the memorial inspection a year late?

Q paraphrase: when do we run out of room to bury people if it goes on like last year?
A: At the average of the last five years the Council will run out of new graves in 2028; at last year's rate, in early 2026.
S: early 2026
Q fact-text: unused full graves at Heol Isaf
A: Heol Isaf has 412 unused full graves.
S: 412
N unanswerable: how many unused ashes plots are left at Heol Isaf?
Q fact-text: what did the council pay for the extra field
A: The extension field of 1.9 acres, bought in 2014 for £86,000, would give 1,050 graves; Natural Resources Wales wants two winters of groundwater readings before consent.
S: £86,000
Q fact-text: how many graves would go in the extension field?
A: The extension field of 1.9 acres, bought in 2014 for £86,000, would give 1,050 graves; Natural Resources Wales wants two winters of groundwater readings before consent.
S: 1,050
N unanswerable: how much will it cost to lay out the extension field?
N unanswerable: from whom was the extension field bought?
Q fact-text: were the first borehole results OK?
A: The first winter's readings (2020/21) were satisfactory in six of the seven boreholes.
S: satisfactory in six of the seven boreholes
N unanswerable: what was wrong at the seventh borehole?

Q decision: by how much did the committee put up burial charges?
A: The Committee on 15 March 2021 (minute 44) RESOLVED by five votes to three to raise burial fees by 3 per cent and not by the 6 per cent put forward, to hold chapel hire, and to do away with the surcharge for children's graves from outside the town.
S: 3 per cent
Q decision: was the extra charge for kids from out of town scrapped
A: The Committee on 15 March 2021 (minute 44) RESOLVED by five votes to three to raise burial fees by 3 per cent and not by the 6 per cent put forward, to hold chapel hire, and to do away with the surcharge for children's graves from outside the town.
S: do away with the surcharge for children's graves from outside the town
Q who-said: who wanted outsiders to pay three times over?
A: Cllr Ballinger asked for non-residents' fees to be treble and not double; this was not agreed.
S: Cllr Ballinger
N unanswerable: who voted against the 3 per cent rise?
N false-premise: when do treble fees for non-residents come into force?
Q fact-table: price of a new grave for a townsperson now
A: | New grave, exclusive right 75 years | 680 | 700 | 1,400 |
S: 700
Q fact-table: what would a new grave cost someone from away in 2021/22
A: | New grave, exclusive right 75 years | 680 | 700 | 1,400 |
S: 1,400
N unanswerable: what did a new grave cost a non-resident in 2020/21?
Q fact-table: double depth burial fee local resident 2020/21
A: | Interment, double depth | 610 | 628 | 1,256 |
S: 610
N unanswerable: triple depth burial fee local resident 2021/22
Q fact-table: cost of putting gran in with grandad's grave, resident, this year
A: | Reopening for second burial | 495 | 510 | 1,020 |
S: 510
Q fact-table: fee for burying ashes non-resident
A: | Interment of ashes | 145 | 149 | 298 |
S: 298
Q fact-table: how many years do you get an ashes plot for?
A: | Ashes plot, exclusive right 50 years | 290 | 299 | 598 |
S: 50 years
Q paraphrase: what's it cost to have another name cut on the stone
A: | Added inscription | 60 | 62 | 62 |
S: 62
Q fact-table: extra to pay for a saturday funeral 2021/22
A: | Saturday burial, surcharge | 250 | 258 | 258 |
S: 258
N unanswerable: extra to pay for a sunday funeral 2021/22
Q definition: who counts as a resident for burial fees?
A: "Resident" means someone who lived in the town for at least twelve months immediately before death, or who had moved to a care home elsewhere within the last five years.

Q fact-text: since when have new tenants at Castle Ditch only had half a plot?
A: **Answer:** New lettings at Ffordd y Nant and Castle Ditch have been of half plots since January 2019.
S: January 2019
Q paraphrase: will I be forced to hand over half of my patch?
A: No sitting tenant will be made to give up part of a plot.
S: No sitting tenant will be made to give up part of a plot
N false-premise: when did half plots start at Bryn Terrace?
Q paraphrase: what happened to the water pipe up the top of the cemetery
A: **Answer:** The pipe was stolen in February, for the second time.
S: stolen in February
Q date: when will we have a tap again at the top end
A: A plastic one will be laid by the end of July.
S: by the end of July
A: | 1 | Relay tap, Heol Isaf | G. Simms | 31 July 2021 | Pipe ordered |
S: 31 July 2021
N unanswerable: who stole the pipe at Heol Isaf?
N unanswerable: when was the pipe stolen for the first time?
Q fact-text: how many chickens can you have on your plot
A: **Answer:** Hens, up to six, are allowed by law; cockerels are not.
S: up to six
Q fact-text: what insurance do beekeepers need?
A: For bees the Council asks for proof of training and of £5 million public liability cover, and neighbours on the site must be asked.
S: £5 million public liability cover
Q reason: why were they told no about the bees in 2018
A: The Association's first request, in 2018, was turned down as four of nine neighbours were against it.
S: four of nine neighbours were against it
N unanswerable: how many hives may be kept on a plot?
Q who-said: who asked why masons have to pay twice?
A: **C4. Mr Wil Jancey, stonemason:** *Why must I pay for a permit and also register each year?*
S: Mr Wil Jancey
Q reason: what did two masons do to get themselves suspended
A: Of fourteen firms registered, two were suspended last year for fixing stones without ground anchors.
S: for fixing stones without ground anchors
N unanswerable: which two firms of masons were suspended?

Q fact-table: what's keeping the lychgate roof from being finished?
A: | 2 | Lychgate roof, Bryn Terrace | G. Simms | 30 April 2021 | Late, slates awaited |
S: slates awaited
Q fact-table: how far have they got putting the old burial register online
A: | 3 | Put burial register 1874–1950 on line | E. Coombe | 31 December 2021 | 61% scanned |
S: 61% scanned
Q fact-table: price of the fence to keep deer out at gelli wood
A: | 6 | Deer fence, Gelli Wood | Allotments Officer | 31 May 2021 | Done, £2,310 |
S: £2,310
N unanswerable: price of the lychgate roof at Bryn Terrace
Q fact-table: whose job is the war graves signs
A: | 7 | War graves signs | Cllr Prydderch | 31 October 2021 | With translators |
S: Cllr Prydderch
N unanswerable: how many war graves are there at Heol Isaf?
Q fact-table: when is the new tenancy agreement meant to be ready
A: | 8 | Review of tenancy agreement | Town Clerk | 30 November 2021 | Draft with solicitor |
S: 30 November 2021

Q paraphrase: what if I forget to pay for my allotment?
A: A tenant who has not paid by 10 November will be sent a reminder; if it is still unpaid on 1 December the tenancy ends.
S: if it is still unpaid on 1 December the tenancy ends
Q date: allotment rent due date
A: E1. Rent is due on 1 October in advance.
S: 1 October
Q fact-text: biggest shed you can put up without permission
A: E3. One shed of no more than 8 feet by 6 and one greenhouse of no more than 8 feet by 8 are allowed without asking.
S: 8 feet by 6
Q paraphrase: can I burn my rubbish in july on the plot
A: E4. Bonfires are allowed from 1 November to 28 February only, and not before four in the afternoon.
S: from 1 November to 28 February only
Q fact-text: How much of the plot may be fruit trees?
A: Fruit trees may take up a quarter of the plot and must be on dwarfing stock.
S: a quarter of the plot
N unanswerable: what is the biggest polytunnel allowed?
Q paraphrase: my dad died, can I carry on his allotment without queuing?
A: On the death of a tenant a spouse, or a child who has worked the plot for two years, may take it on without joining the waiting list.
S: a child who has worked the plot for two years
N unanswerable: can a tenant's brother or sister take over the plot when they die?

N false-premise: why did the waiting list for allotments shrink in 2020/21?
N false-premise: when was the Council's consent to use the extension field given by Natural Resources Wales?
N false-premise: why did the committee put burial fees up by 6 per cent?
N false-premise: how many new graves are left at Bryn Terrace?
Q paraphrase: do people pay anything to bury a little one?
A: | Child under 18, all fees | Nil | Nil | Nil |
S: Nil
Q paraphrase: will I be allowed a cockerel
A: **Answer:** Hens, up to six, are allowed by law; cockerels are not.
S: cockerels are not
Q paraphrase: have the coppers caught whoever nicked the pipe?
A: The police have closed the case.
S: closed the case
Q fact-text: what does a mason's firm pay each year to be registered
A: **Answer:** The permit is for the stone and the registration (£45) is for the firm.
S: £45
N unanswerable: what does a funeral director pay each year to be registered?
Q paraphrase: how much of my plot must be dug after a year?
A: E2. Three-quarters of a plot must be in cultivation by the end of the first year.
S: Three-quarters
Q paraphrase: can my mate rent the plot off me
A: E5. A plot may not be sublet.
S: may not be sublet
Q paraphrase: do I have to ask before putting up a plastic tunnel?
A: A polytunnel needs written consent.
S: needs written consent
Q fact-table: how much did we spend on ground staff over budget
A: | Grounds staff | 96,700 | 99,500 | 101,900 | +2,400 | 103,200 |
S: +2,400
Q fact-table: people in the queue at Castle Ditch, latest
A: | Castle Ditch | 12 | 0 | 0 | 5 | 13 | Mains | £7.20 |
S: 13
Q date: when will the bryn terrace half plots report be looked at
A: | 5 | Half plots at Bryn Terrace, report | Allotments Officer | 13 September 2021 | Not begun |
S: 13 September 2021
