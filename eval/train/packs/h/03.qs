Q fact-text: How many allotment plots does the town council have altogether?
A: The Town Council is the allotment authority for Holmewell and provides 287 plots on five sites.
S: 287

Q comparison: waiting list now against last year
A: Eight years ago a third of them were vacant and the Committee was thinking of giving up Mill Drain altogether; today there is not one empty plot on the four statutory sites, and on 31 March 2011 there were 164 names on the waiting list, against 139 at the same date in 2010 and 58 in 2008.
S: 164 names on the waiting list, against 139 at the same date in 2010

Q fact-text: how many were waiting for a plot in 2008
A: Eight years ago a third of them were vacant and the Committee was thinking of giving up Mill Drain altogether; today there is not one empty plot on the four statutory sites, and on 31 March 2011 there were 164 names on the waiting list, against 139 at the same date in 2010 and 58 in 2008.
S: 58

Q fact-text: how many of those on the list don't live in the parish
A: Of the 164, 23 live outside the parish and would by custom be offered a plot only after every resident.
S: 23

Q paraphrase: how long am i going to have to wait for a veg patch?
A: The average wait is now two years and five months, though at Station Road it is nearly four years because plots there change hands so seldom.
S: two years and five months

Q reason: Why does it take so much longer to get a plot at Station Road?
A: The average wait is now two years and five months, though at Station Road it is nearly four years because plots there change hands so seldom.
S: plots there change hands so seldom

Q comparison: were more plots relet last year than the year before?
A: Last year 31 plots were relet, six fewer than in the year before.
A: | All sites | | 181 | 106 | 164 | 37 | 31 |
S: 31
S: six fewer than in the year before

Q fact-text: how many extra tenancies has splitting plots made
A: This has made 38 extra tenancies.
S: 38

Q reason: Why does the Association want the halving of plots to stop?
A: The Allotment Holders' Association (AHA) has asked that the practice should stop, since, in its words, a man cannot feed a family from five rods; the Clerk's advice is that it should go on until the waiting list is below 60, and that anyone who has worked a half plot well for three years may ask for a second half.
S: a man cannot feed a family from five rods

Q definition: what is the AHA
A: The Allotment Holders' Association (AHA) has asked that the practice should stop, since, in its words, a man cannot feed a family from five rods; the Clerk's advice is that it should go on until the waiting list is below 60, and that anyone who has worked a half plot well for three years may ask for a second half.
S: Allotment Holders' Association

Q definition: IDB stands for what
A: Mill Drain, being leased from the Internal Drainage Board (IDB) until 2019, is a temporary site.
S: Internal Drainage Board

Q fact-text: at what length of waiting list would the clerk stop halving plots
A: The Allotment Holders' Association (AHA) has asked that the practice should stop, since, in its words, a man cannot feed a family from five rods; the Clerk's advice is that it should go on until the waiting list is below 60, and that anyone who has worked a half plot well for three years may ask for a second half.
S: below 60

Q reason: why didn't the working party back one plot per household
A: The Clerk proposed in February that tenancies be limited to one plot a household; the Working Party did not support this, as eleven families would have had to give up ground they had held for more than ten years.
S: eleven families would have had to give up ground they had held for more than ten years

Q who-said: who wanted to limit tenancies to a single plot for each household?
A: The Clerk proposed in February that tenancies be limited to one plot a household; the Working Party did not support this, as eleven families would have had to give up ground they had held for more than ten years.
S: The Clerk

Q fact-text: What is the present yearly rent of a full plot?
A: Rents have stood at £28 a year for a full plot since October 2007.
S: £28

Q comparison: how much would a full plot go up by, from what to what?
A: Rents have stood at £28 a year for a full plot since October 2007.
A: The Working Party considered rents of £34, £38 and £42, and recommends £36 for a full plot and £20 for a half from 1 October 2011, with the half-price concession for pensioners kept but the free plot for each site warden ended.
S: £28
S: £36

Q fact-text: proposed half plot rent october 2011
A: The Working Party considered rents of £34, £38 and £42, and recommends £36 for a full plot and £20 for a half from 1 October 2011, with the half-price concession for pensioners kept but the free plot for each site warden ended.
S: £20

Q fact-text: Will pensioners still pay half?
A: The Working Party considered rents of £34, £38 and £42, and recommends £36 for a full plot and £20 for a half from 1 October 2011, with the half-price concession for pensioners kept but the free plot for each site warden ended.
S: the half-price concession for pensioners kept

Q comparison: do the rents cover what the allotments cost to run
A: They bring in £6,850, whereas the sites cost £10,420 to run in 2010/11, water alone having risen from £2,310 to £3,485 following the leak at Mill Drain, which went unnoticed from June to September because the meter lies beneath a compost bay.
S: £6,850
S: £10,420

Q reason: why did the water bill go up so much?
A: They bring in £6,850, whereas the sites cost £10,420 to run in 2010/11, water alone having risen from £2,310 to £3,485 following the leak at Mill Drain, which went unnoticed from June to September because the meter lies beneath a compost bay.
S: the leak at Mill Drain

Q reason: How come nobody spotted the leak for months?
A: They bring in £6,850, whereas the sites cost £10,420 to run in 2010/11, water alone having risen from £2,310 to £3,485 following the leak at Mill Drain, which went unnoticed from June to September because the meter lies beneath a compost bay.
S: the meter lies beneath a compost bay

Q who-said: who has criticised the size of the allotment subsidy?
A: The internal auditor has remarked for two years running on the size of the subsidy.
S: The internal auditor

Q decision: Does the Association accept the rent increase?
A: The Association accepts the increase but not the loss of the wardens' free plots.
S: accepts the increase but not the loss of the wardens' free plots

Q fact-text: who grazes Drovers Field now and what does he pay
A: Drovers Field is three acres of grazing land to the east of Gosling Lane, let on a yearly grazing licence to Mr Cuthbert Ashby for £210.
S: Mr Cuthbert Ashby for £210

Q fact-text: estimated cost of laying out Drovers Field
A: The Working Party proposes that it should be laid out as 44 half plots, a community orchard and parking for nine cars, at an estimated cost of £38,600, made up of fencing £11,200, water supply £9,400, track and parking £12,500, and ground preparation and fees £5,500.
S: £38,600

Q fact-text: how much of the drovers field money is for water
A: The Working Party proposes that it should be laid out as 44 half plots, a community orchard and parking for nine cars, at an estimated cost of £38,600, made up of fencing £11,200, water supply £9,400, track and parking £12,500, and ground preparation and fees £5,500.
S: £9,400

Q comparison: cost of the 2009 scheme against the present one
A: The Working Party proposes that it should be laid out as 44 half plots, a community orchard and parking for nine cars, at an estimated cost of £38,600, made up of fencing £11,200, water supply £9,400, track and parking £12,500, and ground preparation and fees £5,500.
A: The first estimate, made in 2009 for 60 half plots without an orchard, was £31,000; the rise is chiefly due to the County Highways officer's wish to see a hard surface for the first twenty metres of the access.
S: £38,600
S: £31,000

Q reason: why has the Drovers Field estimate gone up since 2009?
A: The first estimate, made in 2009 for 60 half plots without an orchard, was £31,000; the rise is chiefly due to the County Highways officer's wish to see a hard surface for the first twenty metres of the access.
S: the County Highways officer's wish to see a hard surface for the first twenty metres of the access

Q date: when will we know about the landfill grant
A: It is hoped that the Fenland Landfill Community Fund will give £15,000, and a decision is due on 17 June.
S: 17 June

Q fact-text: how much has the charity promised?
A: The Field Gardens Charity has already promised £6,000.
S: £6,000

Q fact-text: Has planning permission for Drovers Field been approved?
A: Planning permission for the change of use was granted by the District Council on 8 March 2011, with conditions that no bonfires be lit before 6 pm, that sheds be no bigger than six feet by four, and that the hedge to Gosling Lane be kept at no less than two metres.
S: granted by the District Council on 8 March 2011

Q paraphrase: can i have a bonfire on the new plots in the afternoon?
A: Planning permission for the change of use was granted by the District Council on 8 March 2011, with conditions that no bonfires be lit before 6 pm, that sheds be no bigger than six feet by four, and that the hedge to Gosling Lane be kept at no less than two metres.
S: no bonfires be lit before 6 pm

Q reason: Why did the town's Planning Committee keep quiet on Drovers Field?
A: Four neighbours objected and the Town Council's own Planning Committee made no comment because three of its members had declared an interest.
S: three of its members had declared an interest

Q paraphrase: will you be allowed chickens at the new place?
A: It is not proposed that hens be permitted at Drovers Field, although they are kept on 14 plots elsewhere, as the nearest bungalow is only nine metres from the boundary.
S: It is not proposed that hens be permitted at Drovers Field

Q fact-text: on how many plots are hens kept at present
A: It is not proposed that hens be permitted at Drovers Field, although they are kept on 14 plots elsewhere, as the nearest bungalow is only nine metres from the boundary.
S: 14 plots

Q fact-text: What happens if the landfill fund says no?
A: Should the landfill money not be forthcoming, the Clerk would bring back a smaller scheme of 24 half plots costing £19,800.
S: a smaller scheme of 24 half plots costing £19,800

Q comparison: inspections now compared with what is proposed
A: The Committee is asked to recommend to Council that the rents be approved; that Drovers Field be laid out subject to the landfill grant being won; that Mr Ashby be given notice to end the licence on 29 September 2011; and that plot inspections be made in May, July and September in place of the single inspection in August.
S: in May, July and September in place of the single inspection in August

Q date: when does the lease of Mill Drain run out
A: Mill Drain, being leased from the Internal Drainage Board (IDB) until 2019, is a temporary site.
S: 2019

Q fact-table: number of half plots at Priory Lane
A: | Priory Lane | Statutory | 38 | 30 | 46 | 9 | 8 |
S: 30

Q fact-table: how many people want a plot at Windmill Bank?
A: | Windmill Bank | Statutory | 29 | 18 | 28 | 8 | 6 |
S: 28

Q fact-table: cock fen relet 2010/11
A: | Cock Fen | Statutory | 33 | 14 | 19 | 6 | 5 |
S: 5

Q comparison: relets at Station Road, this year and last
A: | Station Road | Statutory | 41 | 22 | 57 | 5 | 3 |
S: 5
S: 3

Q fact-table: is Mill Drain a statutory site
A: | Mill Drain | Temporary (lease) | 40 | 22 | 14 | 9 | 9 |
S: Temporary (lease)

Q fact-table: full plots at station rd
A: | Station Road | Statutory | 41 | 22 | 57 | 5 | 3 |
S: 41

Q fact-table: water budget for 2011/12
A: | Water | 2,310 | 2,400 | 3,485 | 2,600 |
S: 2,600

Q fact-table: What was spent on repairs and locks in 2009/10?
A: | Repairs and locks | 940 | 1,000 | 1,310 | 1,200 |
S: 940

Q comparison: did the skips cost less than budgeted in 2010/11?
A: | Skips | 660 | 700 | 520 | 0 |
S: 700
S: 520

Q fact-table: how much is the council paying for the lease of Mill Drain next year
A: | Rent of Mill Drain | 450 | 450 | 450 | 475 |
S: 475

Q fact-table: rent income expected 2011/12
A: | Rents received | -6,790 | -6,800 | -6,850 | -7,700 |
S: -7,700

Q fact-table: Has the Windmill Bank hedge been cut?
A: | Trim Windmill Bank hedge before nesting | Works Foreman | 25 February | Not done |
S: Not done

Q fact-table: composting toilet quote, how much
A: | Quote for composting toilet, Station Road | Cllr Winnie Thurlby | 19 April | One quote received, £2,950 |
S: £2,950

Q fact-table: Who had to find a price for the station road toilet?
A: | Quote for composting toilet, Station Road | Cllr Winnie Thurlby | 19 April | One quote received, £2,950 |
S: Cllr Winnie Thurlby

Q paraphrase: did the letters about overgrown plots work
A: | Write to holders of 9 neglected plots | Assistant Clerk | 31 January | Done; five now cultivated |
S: five now cultivated

Q date: When was the meter at Mill Drain moved?
A: | Move the water meter at Mill Drain | Works Foreman | 31 March | Done 22 March |
S: Done 22 March

Q fact-table: any answer from the drainage people on the lease
A: | Ask IDB about extending the lease beyond 2019 | Town Clerk | 30 April | Letter sent, no reply |
S: Letter sent, no reply

Q fact-text: how many tenants replied to the consultation?
A: By the closing date of 4 February there were 128 replies: 71 from tenants, 44 from people waiting and 13 from neighbours.
S: 71

Q fact-text: tenants wanting rents left alone
A: Of the tenants 46 thought that a rent between £34 and £38 was fair, 19 wanted no increase and six said that they would pay more.
S: 19

Q fact-text: How many neighbours were against the Drovers Field scheme?
A: Ten of the thirteen neighbours were opposed, two were in favour and one had no opinion.
S: Ten

Q who-said: Who said she bought her home for a view of sheep?
A: Mrs Nora Peckover of Gosling Lane wrote that "we bought our bungalow for the view of sheep, not of sheds and blue barrels," and feared for her hedge.
S: Mrs Nora Peckover

Q who-said: which neighbour had no quarrel with the scheme
A: Mr Barnaby Stott, a neighbour on the other side, was content, saying that "a field of beans is a good deal quieter than a field of houses."
S: Mr Barnaby Stott

Q who-said: who says two of the wardens will pack it in?
A: Mr Len Fordham, the Association's secretary, thought that wardens earned their free plots several times over, and warned that two of the five would give up; he added that the Association did not mind a higher rent "so long as somebody mends the taps."
S: Mr Len Fordham

Q reason: Why was 29 September picked for ending the grazing licence?
A: Mr Ashby said that he had grazed the field for 26 years and would need until Michaelmas to find other keep for his ewes; this is the reason for the date in the recommendation.
S: would need until Michaelmas to find other keep for his ewes

Q comparison: how many wheelchair plots were asked for and how many agreed?
A: The Holmewell Gardening Club suggested that four plots be raised for people in wheelchairs, which the Working Party accepted, though it reduced the number to two on grounds of cost.
S: four
S: two

Q fact-text: Is the council planning to put up a hut at the new site?
A: Mr Stott asked whether there would be a site hut; the Chairman said that none was planned, but that the Association was free to raise money for one.
S: none was planned

Q reason: why was there no skip at cock fen in the autumn
A: The Chairman answered that skips had been filled with household rubbish from outside the site, and that they had been dropped from next year's budget altogether.
S: skips had been filled with household rubbish from outside the site

Q paraphrase: what's happening with the paddling pool this year?
A: Mr Gus Wray asked about the paddling pool in the Recreation Ground: it would open on 28 May as usual, said the Chairman, but only from Wednesday to Sunday, as the attendant's hours had been cut.
S: it would open on 28 May as usual

Q paraphrase: anything about dog mess in priory lane
A: Mrs Chettle asked also if anything could be done about the dog mess in Priory Lane, and Cllr Thurlby undertook to ask the District Council's warden to visit.
S: Cllr Thurlby undertook to ask the District Council's warden to visit

Q reason: why wasn't the clock question answered?
A: A question about the Guildhall clock was held over, since it belongs to the Finance Committee.
S: it belongs to the Finance Committee

N unanswerable: what was wrong with the Guildhall clock?

N unanswerable: how many people are waiting at Drovers Field?

N unanswerable: Waiting list at 31 March 2009

N unanswerable: How many plots are let to pensioners?

N unanswerable: who has the 14 plots with hens?

N unanswerable: average wait at cock fen

N unanswerable: names of the four neighbours who objected to planning permission

N unanswerable: who voted for the £36 rent?

N unanswerable: why was the hedge at Windmill Bank not trimmed?

N unanswerable: what did Mr Ashby pay for the field when he started

N unanswerable: how much will the two wheelchair plots cost

N unanswerable: skip costs 2007/08

N unanswerable: What hours does the paddling pool attendant work?

N unanswerable: Drovers Field number of objections from people on the waiting list

N false-premise: Why did the Landfill Community Fund turn the application down?

N false-premise: when did the drainage board agree to extend the lease

N false-premise: Why was planning permission for Drovers Field refused?

N false-premise: when was the composting toilet at Station Road installed?

N false-premise: Who proposed closing the paddling pool?

N false-premise: why did the wardens ask to give up their free plots

Q paraphrase: i dont live in the town, can i still get an allotmnt?
A: Of the 164, 23 live outside the parish and would by custom be offered a plot only after every resident.
S: offered a plot only after every resident

Q paraphrase: is my plot rent going up in the autum
A: The Working Party considered rents of £34, £38 and £42, and recommends £36 for a full plot and £20 for a half from 1 October 2011, with the half-price concession for pensioners kept but the free plot for each site warden ended.
S: £36 for a full plot and £20 for a half from 1 October 2011

Q paraphrase: what about the folks who look after each site for nowt, do they lose their freebie?
A: The Working Party considered rents of £34, £38 and £42, and recommends £36 for a full plot and £20 for a half from 1 October 2011, with the half-price concession for pensioners kept but the free plot for each site warden ended.
S: the free plot for each site warden ended

Q paraphrase: anything been done about rubbish skips
A: | Skips | 660 | 700 | 520 | 0 |
A: The Chairman answered that skips had been filled with household rubbish from outside the site, and that they had been dropped from next year's budget altogether.
S: they had been dropped from next year's budget altogether

Q paraphrase: when they last spent over the odds on water and how much was it
A: | Water | 2,310 | 2,400 | 3,485 | 2,600 |
S: 3,485

Q paraphrase: whats the latest about sheds and polytunnel rules
A: | Draft rules on sheds and polytunnels | Working Party | 19 April | Deferred to July |
S: Deferred to July
