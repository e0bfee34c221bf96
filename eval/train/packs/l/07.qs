Q date: when did cabinet agree to consult on children's centres
A: 1. On 9 November 2010 the Cabinet agreed to consult on a reduction in the number of children's centres from 27 to 15 and on the joining of five early help teams into three.
S: 9 November 2010
Q fact-text: how many early help teams are there at the moment?
A: 1. On 9 November 2010 the Cabinet agreed to consult on a reduction in the number of children's centres from 27 to 15 and on the joining of five early help teams into three.
S: five
Q date: closing date of consultation
A: The consultation opened on 22 November 2010 and closed on 14 February 2011, a week later than intended because of the snow.
S: 14 February 2011
Q reason: why did they give people an extra week
A: The consultation opened on 22 November 2010 and closed on 14 February 2011, a week later than intended because of the snow.
S: because of the snow
N false-premise: why did the County Solicitor extend the consultation by a month?
N unanswerable: how did Cabinet members vote on 9 November 2010
Q definition: what is early help
A: "Early help" means support to a family with children of any age before the threshold for social work is met.
S: support to a family with children of any age before the threshold for social work is met
Q definition: what does a childrens centre do
A: 2. A children's centre offers play, health visiting and family support to children under five.
Q fact-text: which service for 60 families was left out of the consultation?
A: "Family intensive support" is for the 60 families about whom most agencies are worried, and was not part of the consultation.
S: Family intensive support
N unanswerable: how many families do the early help teams support

Q fact-text: how many questionnaires came back on paper
A: 3. There were 3,417 replies to the questionnaire, of which 2,260 were on paper.
S: 2,260
Q fact-text: total questionnaire replies
A: 3. There were 3,417 replies to the questionnaire, of which 2,260 were on paper.
S: 3,417
Q fact-text: turnout at the public meetings
A: Nineteen public meetings drew 1,145 people.
S: 1,145
N unanswerable: how many people came to the Hazelbrook meeting?
Q fact-text: signatures on hands off hazelbrook
A: Seven petitions were received, with 8,902 signatures together; the largest, "Hands off Hazelbrook", had 3,310.
S: 3,310
N unanswerable: how many signed the petition for Ormesby West
Q paraphrase: how many villages' councils sent in letters
A: Sixty-four organisations wrote letters, among them 22 parish councils.
S: 22
N unanswerable: how many of the parish councils were against the proposals?
Q paraphrase: what share of the answers came from dads
A: 4. Mothers made up 71% of those who replied and fathers 12%.
S: 12%
Q paraphrase: did anybody answer who's never set foot in a centre?
A: Only 4% said that they had never used a children's centre.
S: 4%
N unanswerable: what share of those who replied were childminders
Q fact-text: what was the Stonebridge borough survey about
A: The borough of Stonebridge held its own survey about nurseries, which closed on 31 January 2011; its results belong to the borough.
S: nurseries
Q date: when did the borough's own survey shut
A: The borough of Stonebridge held its own survey about nurseries, which closed on 31 January 2011; its results belong to the borough.
S: 31 January 2011
N unanswerable: how many people answered the Stonebridge borough survey

Q fact-text: how many were against fewer centres with longer hours?
A: 6. Asked whether they agreed with fewer centres if those that remained were open longer, 24% agreed, 63% disagreed and 13% did not know.
S: 63%
Q paraphrase: do folks back having fewer places that stay open later
A: 6. Asked whether they agreed with fewer centres if those that remained were open longer, 24% agreed, 63% disagreed and 13% did not know.
S: 24% agreed, 63% disagreed
Q fact-text: share willing to pay three pounds
A: Asked whether they would pay £1 for a session, 66% said yes; asked about £3, 19% said yes.
S: 19%
Q paraphrase: would people cough up a quid for a session
A: Asked whether they would pay £1 for a session, 66% said yes; asked about £3, 19% said yes.
S: 66% said yes
N unanswerable: share willing to pay two pounds a session
Q fact-text: agreed that money should go to neediest families
A: Asked whether the money should go to the families with greatest need, 58% agreed and 27% disagreed.
S: 58%
Q paraphrase: what bothered people most
A: 7. Travel was the worry named most often (1,204 replies), then isolation of new mothers (987), then loss of staff whom families trusted (811), then the future of the buildings (402).
S: Travel
Q fact-text: replies worried about what happens to the buildings
A: 7. Travel was the worry named most often (1,204 replies), then isolation of new mothers (987), then loss of staff whom families trusted (811), then the future of the buildings (402).
S: 402
N unanswerable: how many replies worried about health visiting?
Q who-said: who said it's two buses with a double buggy
A: 8. At the meeting at Hazelbrook on 12 January 2011 a mother of twins said: "It's two buses to Ormesby with a double buggy. I'll just stay in."
S: a mother of twins
Q who-said: who thought a centre was always half empty
A: At Castle Ferrow a grandfather said that the centre was "half empty every time I go by and nobody wants to say so".
S: a grandfather
Q date: date of hazelbrook public meeting
A: 8. At the meeting at Hazelbrook on 12 January 2011 a mother of twins said: "It's two buses to Ormesby with a double buggy. I'll just stay in."
S: 12 January 2011
N unanswerable: date of the public meeting at Castle Ferrow
Q paraphrase: who wants to use the Castle Ferrow building afterwards?
A: 9. The headteacher of Castle Ferrow Infants wrote that she would take over the building and run a nursery in it.
S: The headteacher of Castle Ferrow Infants
N unanswerable: who will take over the Millbank building
N false-premise: when did Cabinet agree to hand the Castle Ferrow building to the infant school?
Q paraphrase: which closure did the NHS kick up a fuss about
A: The Primary Care Trust objected to the closure of Ormesby West, where midwives see 40 women a week, and had no objection to the others.
S: Ormesby West
Q fact-text: how many women do midwives see at Ormesby West
A: The Primary Care Trust objected to the closure of Ormesby West, where midwives see 40 women a week, and had no objection to the others.
S: 40 women a week
N unanswerable: how many women do midwives see at Hazelbrook
Q who-said: who was in favour of a centre on wheels?
A: The county association of parish councils asked for a mobile centre.
S: The county association of parish councils
Q who-said: what did Dougie Fenn argue
A: The trade union's branch secretary, Dougie Fenn, argued that the three teams would be too large for managers to know the families.
S: the three teams would be too large for managers to know the families
N unanswerable: what did Dougie Fenn say about redundancies
Q paraphrase: what did the teenagers want?
A: They cared more about the youth clubs, which were not part of the consultation, and asked that teenage parents be given their own hour in each centre.
S: teenage parents be given their own hour in each centre
Q fact-text: how many young people came to the workshops
A: Ninety-two took part in four workshops.
S: Ninety-two
N false-premise: how many youth clubs did the consultation propose to close

Q decision: how many centres is cabinet now advised to keep
A: It is now recommended that 18 be kept, that five become outreach sites open at least one day in the week, and that four close on 31 August 2011.
S: 18
Q fact-text: how many centres would have stayed under the first plan?
A: 11. It was proposed to keep 15 centres.
S: 15
Q fact-text: how often will an outreach site be open
A: It is now recommended that 18 be kept, that five become outreach sites open at least one day in the week, and that four close on 31 August 2011.
S: at least one day in the week
Q reason: why four teams and not three
A: 12. It was proposed to have three early help teams. It is now recommended that there be four, because the moorland villages would otherwise be served from Ormesby, 34 miles away.
S: the moorland villages would otherwise be served from Ormesby, 34 miles away
Q fact-text: what charge per session was first proposed
A: 13. It was proposed to charge £2 for each session.
S: £2
Q paraphrase: will i have to pay to bring my toddler along?
A: It is now recommended that charges be voluntary.
S: voluntary
Q reason: why is there not going to be a travelling centre
A: A mobile centre is not recommended, as the vehicle would cost £94,000 and £61,000 a year to run.
S: the vehicle would cost £94,000 and £61,000 a year to run
N false-premise: which villages will the new mobile centre visit
N unanswerable: how much money would the £2 charge have raised?

Q fact-table: children at millbank 2010/11
A: | Millbank | Stonebridge North | 305 | 259 | 162,000 | Close | Close | 95 |
S: 259
N unanswerable: children at millbank 2008/09
Q fact-table: yearly cost of Ormesby West
A: | Ormesby West | Ormesby | 512 | 530 | 198,000 | Close | Keep | 389 |
S: 198,000
Q fact-table: what's now recommended for Sandhill?
A: | Sandhill | Coast South | 254 | 221 | 139,000 | Outreach site | Keep | 174 |
S: Keep
Q fact-table: what was first proposed for Sandgate
A: | Sandgate | Coast North | 233 | 247 | 137,000 | Outreach site | Outreach site | 61 |
S: Outreach site
Q fact-table: how many used Pikehall in 2009/10
A: | Pikehall | Moorland | 94 | 101 | 122,000 | Close | Outreach site | 203 |
S: 94
Q paraphrase: how many people spoke up for the Ark
A: | The Ark | Tarn Valley | 160 | 171 | 125,000 | Close | Outreach site | 133 |
S: 133
Q fact-table: which division is Brewery Lane in?
A: | Brewery Lane | Ferrow | 188 | 176 | 144,000 | Close | Close | 49 |
S: Ferrow
Q list: which four places are going to shut
A: | Castle Ferrow | Ferrow | 197 | 141 | 156,000 | Close | Close | 77 |
A: | Millbank | Stonebridge North | 305 | 259 | 162,000 | Close | Close | 95 |
A: | Eastfield | Ormesby | 341 | 322 | 167,000 | Close | Close | 102 |
A: | Brewery Lane | Ferrow | 188 | 176 | 144,000 | Close | Close | 49 |
Q comparison: is eastfield busier or quieter than the year before
A: | Eastfield | Ormesby | 341 | 322 | 167,000 | Close | Close | 102 |
Q list: which centres that were to close are now to be kept in full?
A: | Hazelbrook | Tarn Valley | 388 | 402 | 171,000 | Close | Keep | 644 |
A: | Ormesby West | Ormesby | 512 | 530 | 198,000 | Close | Keep | 389 |
N unanswerable: how many staff work at Eastfield
N unanswerable: which day will the Pikehall outreach site be open
N unanswerable: yearly cost of the Pikehall outreach site once it has changed
Q reason: why was Hazelbrook spared
A: 14. Hazelbrook is to be kept since it has the highest number of children in poverty of any centre in the list, and not because of the petition.
S: it has the highest number of children in poverty of any centre in the list
N unanswerable: why was Sandhill kept after all?
N unanswerable: how many children in poverty use Hazelbrook

Q fact-text: early intervention grant for 2011/12
A: 15. The early intervention grant from the Government for 2011/12 is £14.8 million; the grants which it replaces came to £17.1 million in 2010/11.
S: £14.8 million
N unanswerable: early intervention grant for 2012/13
Q fact-text: full year saving under what's recommended now
A: Those now recommended will save £1.5 million, of which £0.7 million in 2011/12.
S: £1.5 million
Q fact-text: saving under the original november plan
A: The proposals of November 2010 would have saved £2.3 million in a full year.
S: £2.3 million
Q paraphrase: how much still has to be scraped together from other bits of the department?
A: The remaining £0.8 million must be found elsewhere in the directorate.
S: £0.8 million
N unanswerable: which services will the remaining £0.8 million be taken from
Q fact-table: connexions proposed 2011/12
A: | Connexions | 4,920 | 4,700 | 4,310 | 2,450 |
S: 2,450
Q fact-table: childrens centres actual 2009/10
A: | Children's centres | 5,310 | 5,640 | 5,480 | 4,620 |
S: 5,310
Q paraphrase: what's happening to the money for play rangers
A: | Play rangers | 330 | 340 | 322 | 0 |
S: 0
Q fact-table: family intensive support forecast this year
A: | Family intensive support | 640 | 710 | 735 | 710 |
S: 735
Q fact-table: early help teams budget 2010/11?
A: | Early help teams | 2,870 | 3,050 | 2,960 | 2,510 |
S: 3,050
Q comparison: which service looks like going over its budget in 2010/11
A: | Family intensive support | 640 | 710 | 735 | 710 |
S: Family intensive support
N unanswerable: early help teams actual spend in 2008/09
N unanswerable: why is the teenage pregnancy budget being halved?
Q fact-text: how many people will probably lose their jobs
A: 16. Redundancy is likely for 31 people (22.4 full-time equivalent); 57 people were put at risk in November.
S: 31 people
Q fact-text: how many staff were put at risk in November
A: 16. Redundancy is likely for 31 people (22.4 full-time equivalent); 57 people were put at risk in November.
S: 57 people
N unanswerable: how many of the redundancies are at Millbank?
Q paraphrase: where's the cash for pay-offs coming from
A: One-off costs of £480,000 will be met from the transformation reserve.
S: the transformation reserve
Q fact-text: worst case clawback for the four closing centres
A: For the four centres recommended for closure the greatest claim would be £1.92 million; the Strategic Director believes that most of it will be avoided, because nurseries will move in.
S: £1.92 million
N unanswerable: how much clawback has the Department for Education claimed so far

Q paraphrase: does the lawyer think it was all done properly?
A: The County Solicitor, Beatrice Holm, is satisfied that the consultation was lawful.
S: Beatrice Holm, is satisfied that the consultation was lawful
Q who-said: who asked for another month to reply
A: She was asked by the Stonebridge Mothers' Group to extend it by a month and declined.
S: the Stonebridge Mothers' Group
Q fact-text: which families will be hardest hit
A: 19. The equality assessment found that lone parents and families without a car would be hit most.
S: lone parents and families without a car
Q fact-text: how big a travel fund did the equality author want?
A: Its author recommended a travel fund of £25,000; the Strategic Director has put in £15,000.
S: £25,000
N unanswerable: who wrote the equality assessment
N unanswerable: how much will a family get from the travel fund
Q decision: what did scrutiny ask cabinet to do
A: It voted by six to five to ask the Cabinet to keep all 27 centres for a year.
S: to keep all 27 centres for a year
Q fact-text: scrutiny panel vote
A: It voted by six to five to ask the Cabinet to keep all 27 centres for a year.
S: six to five
Q decision: what did all of scrutiny agree on about staff?
A: The panel agreed unanimously that staff should be told of their future before the summer term.
S: staff should be told of their future before the summer term
Q fact-text: who was in the chair at scrutiny
A: 20. The Children's Scrutiny Panel met on 24 February 2011 under Cllr Victor Maddern.
S: Cllr Victor Maddern
Q who-said: who reckoned waiting a year would eat up health visitors' wages
A: Cllr Jessamy Pond, who voted against, said that a year's delay "would cost a year's wages of 40 health visitors".
S: Cllr Jessamy Pond
N unanswerable: how did Cllr Maddern vote at scrutiny?
N false-premise: why did scrutiny support closing the four centres

Q fact-table: risk score for judicial review after mitigation
A: | Judicial review | 15 | 8 | County Solicitor | Counsel's advice in January |
S: 8
Q paraphrase: what's being done so staff don't walk out early
A: | Staff leave before August | 9 | 6 | Head of Personnel | Retention payment of £400 |
S: Retention payment of £400
Q fact-table: who looks after the risk of families dropping out of sight?
A: | Families drop out of sight | 12 | 9 | Head of Early Help | Home visit to each family of a closing centre |
S: Head of Early Help
Q comparison: which risk is no lower after the measures
A: | Savings fall short | 12 | 12 | Finance Manager | Monthly report to Cabinet Member |
S: Savings fall short
N unanswerable: what did counsel advise in January
Q date: when do staff get their letters
A: | Letters to staff | 4 April 2011 |
S: 4 April 2011
Q date: when will someone look at whether the children's centre shake-up has worked?
A: | Review of the changes to Cabinet | June 2012 |
S: June 2012
Q date: call-in deadline
A: | Call-in ends | 23 March 2011 |
S: 23 March 2011
Q list: where will the four teams be based
A: 21. That the Cabinet (a) keep 18 centres as set out; (b) create four early help teams, at Ormesby, Stonebridge, Sandhill and Pikehall, from 1 September 2011; (c) set up a travel fund of £15,000; and (d) delegate nursery leases to the Head of Property, Ivor Cadwell.
S: Ormesby, Stonebridge, Sandhill and Pikehall
Q paraphrase: who'll be signing the deals with the nurseries
A: 21. That the Cabinet (a) keep 18 centres as set out; (b) create four early help teams, at Ormesby, Stonebridge, Sandhill and Pikehall, from 1 September 2011; (c) set up a travel fund of £15,000; and (d) delegate nursery leases to the Head of Property, Ivor Cadwell.
S: Head of Property, Ivor Cadwell
N unanswerable: who will manage the Pikehall early help team?

Q fact-table: sandhill use this year
A: | Sandhill | Coast South | 254 | 221 | 139,000 | Outreach site | Keep | 174 |
S: 221
Q fact-table: sandgate yearly cost
A: | Sandgate | Coast North | 233 | 247 | 137,000 | Outreach site | Outreach site | 61 |
S: 137,000
Q fact-table: upper dene recommendation now?
A: | Upper Dene | Moorland | 83 | 79 | 118,000 | Close | Outreach site | 190 |
S: Outreach site
N unanswerable: when does the lease of Upper Dene run out
Q fact-table: how many replies were against shutting Long Stretton Road
A: | Long Stretton Road | Stonebridge South | 276 | 268 | 149,000 | Close | Outreach site | 118 |
S: 118
N unanswerable: how many replies were in favour of shutting Long Stretton Road
Q fact-table: hazelbrook children 2009/10
A: | Hazelbrook | Tarn Valley | 388 | 402 | 171,000 | Close | Keep | 644 |
S: 388
Q fact-table: how much a year does Castle Ferrow cost to run
A: | Castle Ferrow | Ferrow | 197 | 141 | 156,000 | Close | Close | 77 |
S: 156,000
Q comparison: which of the centres was the least used in 2010/11?
A: | Upper Dene | Moorland | 83 | 79 | 118,000 | Close | Outreach site | 190 |
S: Upper Dene
Q paraphrase: which centre did the fewest people stick up for
A: | Brewery Lane | Ferrow | 188 | 176 | 144,000 | Close | Close | 49 |
S: Brewery Lane
Q fact-table: information for families next year's proposal
A: | Information for families | 265 | 270 | 248 | 155 |
S: 155
Q fact-table: short breaks forecast 2010/11
A: | Short breaks for disabled children | 1,480 | 1,690 | 1,655 | 1,690 |
S: 1,655
Q fact-table: teenage pregnancy actual 2009/10?
A: | Teenage pregnancy | 410 | 395 | 380 | 190 |
S: 410
Q fact-table: connexions budget this year (2010/11)
A: | Connexions | 4,920 | 4,700 | 4,310 | 2,450 |
S: 4,700
N unanswerable: connexions proposed budget for 2012/13
Q fact-table: childrens centres proposed for 2011/12
A: | Children's centres | 5,310 | 5,640 | 5,480 | 4,620 |
S: 4,620
Q fact-table: clawback risk score before measures
A: | Clawback of Sure Start capital | 16 | 9 | Head of Property | Nursery leases |
S: 16
Q paraphrase: where will the baby clinics go
A: | Fewer health clinics | 10 | 4 | Primary Care Trust | Clinics move to surgeries |
S: Clinics move to surgeries
N unanswerable: which surgeries will the clinics move to?
Q date: start of home visits to families
A: | Home visits begin | 3 May 2011 |
S: 3 May 2011
Q date: when do the cut-down sites start up
A: | Outreach sites open | 5 September 2011 |
S: 5 September 2011
