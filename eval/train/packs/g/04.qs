Q fact-text: How many people signed the petition against closing the two centres?
A: Ms Tamsin Hurd, speaking for "Save Our Centres", presented a petition of 1,962 signatures against the closing of Copse Lane and Tideway children's centres.
S: 1,962

Q who-said: Who brought the Save Our Centres petition?
A: Ms Tamsin Hurd, speaking for "Save Our Centres", presented a petition of 1,962 signatures against the closing of Copse Lane and Tideway children's centres.
S: Ms Tamsin Hurd

Q fact-text: families using stay and play at copse lane weekly
A: She said that at Copse Lane alone 74 families a week used the stay and play.
S: 74

Q reason: Why won't Copse Lane families go to Marsh Green instead, according to the campaigner?
A: In reply to Cllr Lyle she said that most of the families would not travel to Marsh Green, since it meant two buses.
S: since it meant two buses

Q paraphrase: how long's the bus from copse lane to marsh green in rush hour
A: | 22/9-1 | Bus journey times to Marsh Green | Meera Patil | 1 Dec 2015 | 41 minutes from Copse Lane at peak |
S: 41 minutes from Copse Lane at peak

Q fact-text: number of childrens centres in the borough
A: Ms Kerrigan explained that the Borough had 16 children's centres, costing £3.9m in 2014/15, and that the Medium Term Financial Strategy required a saving of £1.2m by 2017/18.
S: 16

Q fact-text: What did children's centres cost altogether in 2014/15?
A: Ms Kerrigan explained that the Borough had 16 children's centres, costing £3.9m in 2014/15, and that the Medium Term Financial Strategy required a saving of £1.2m by 2017/18.
S: £3.9m

Q paraphrase: how much cash do they have to strip out of the toddler centres and by what year
A: Ms Kerrigan explained that the Borough had 16 children's centres, costing £3.9m in 2014/15, and that the Medium Term Financial Strategy required a saving of £1.2m by 2017/18.
S: a saving of £1.2m by 2017/18

Q fact-text: What was Option 3 in September?
A: Three options had been drawn up: Option 1, to keep all 16 with opening hours cut by a third; Option 2, to keep ten; and Option 3, to keep six "hubs" with eight outreach points.
S: to keep six "hubs" with eight outreach points

Q fact-text: how many centres stay under option 2
A: Three options had been drawn up: Option 1, to keep all 16 with opening hours cut by a third; Option 2, to keep ten; and Option 3, to keep six "hubs" with eight outreach points.
S: Option 2, to keep ten

Q fact-text: Which option did officers prefer in September 2015?
A: Officers preferred Option 3.
S: Option 3

Q fact-text: which option are officers recommending now
A: 3.3 Officers now recommend a fourth course, "Option 2A", with eight hubs and five outreach points.
S: "Option 2A", with eight hubs and five outreach points

Q fact-text: How much could the government claw back, as first advised?
A: Mr Rowntree advised that the Department for Education (DfE) could claw back up to £2.7m of capital grant if buildings ceased to be used for early years purposes.
S: up to £2.7m

Q fact-text: clawback exposure if buildings go to schools or nurseries
A: On that footing the exposure falls from £2.7m to £340,000, all of it relating to Copse Lane.
S: £340,000

Q paraphrase: which centre is the one where we'd still owe whitehall money back
A: On that footing the exposure falls from £2.7m to £340,000, all of it relating to Copse Lane.
S: Copse Lane

Q who-said: Which councillor would back Option 2 but not Option 3?
A: Cllr Prewett said that he could support Option 2 but not Option 3.
S: Cllr Prewett

Q fact-text: share of under fives registered borough wide sept 2015
A: Cllr Fontaine asked what share of children under five was registered; Ms Patil said that it was 68% across the borough and 81% in the most deprived tenth of areas.
S: 68%

Q fact-text: What is the right registration figure for the poorest tenth of areas, after correction?
A: Ms Patil corrected the figure given in September: registration in the most deprived tenth of areas was 78%, the higher number having included families who had moved away.
S: 78%

Q fact-text: registration in deprived areas as first stated in September
A: Cllr Fontaine asked what share of children under five was registered; Ms Patil said that it was 68% across the borough and 81% in the most deprived tenth of areas.
S: 81%

Q reason: Why was the first deprived area figure too high?
A: Ms Patil corrected the figure given in September: registration in the most deprived tenth of areas was 78%, the higher number having included families who had moved away.
S: the higher number having included families who had moved away

Q paraphrase: how many under 5s really turn up, ie 3 times or more in a year
A: She added that registration was not the same as use, and that 39% had attended at least three times in the past year.
S: 39%

Q decision: Which options did the Panel want put out to consultation and for how long?
A: Agreed:** that the Panel recommend Cabinet to consult upon Options 2 and 3 only, and for twelve weeks rather than eight.
S: Options 2 and 3 only, and for twelve weeks rather than eight

Q who-said: who wanted his vote against written down
A: Cllr Dunster asked that his vote against be recorded.)
S: Cllr Dunster

Q fact-text: how was the vote in september on the consultation options
A: (For: 5. Against: 1. Cllr Dunster asked that his vote against be recorded.)
S: For: 5. Against: 1

Q date: When did health visitors become the Council's job?
A: Members noted that responsibility for health visitors would pass to the Council on 1 October 2015.
S: 1 October 2015

Q fact-text: health visitor vacancies September 2015
A: There were 52.4 full-time equivalent (FTE) posts, of which 9.8 were vacant.
S: 9.8

Q fact-text: health visitor vacancies December
A: The number of vacancies had come down to 7.2 FTE.
S: 7.2 FTE

Q comparison: Have health visitor vacancies gone up or down between the two meetings?
A: There were 52.4 full-time equivalent (FTE) posts, of which 9.8 were vacant.
A: The number of vacancies had come down to 7.2 FTE.
S: 7.2 FTE

Q date: What were the opening and closing dates of the consultation?
A: The consultation had opened on 12 October 2015 and would close on 4 January 2016.
S: opened on 12 October 2015 and would close on 4 January 2016

Q fact-text: interim support for option 2
A: By 20 November 884 replies had come in, of which 57% favoured Option 2, 19% Option 3 and 24% neither.
S: 57%

Q fact-text: final percentage in favour of Option 2
A: 3.1 In all 1,731 replies were received by the closing date, of which 52% favoured Option 2, 26% Option 3 and 22% neither.
S: 52%

Q fact-text: How many consultation replies came in altogether?
A: 3.1 In all 1,731 replies were received by the closing date, of which 52% favoured Option 2, 26% Option 3 and 22% neither.
S: 1,731

Q fact-text: replies from dads at the end of the consultation
A: The number of replies from fathers was 167.
S: 167

Q fact-text: How many fathers had answered by late November?
A: Cllr Chakraborty was concerned that only 31 replies had come from fathers.
S: 31

Q paraphrase: what share in the end wanted none of the choices
A: 3.1 In all 1,731 replies were received by the closing date, of which 52% favoured Option 2, 26% Option 3 and 22% neither.
S: 22% neither

Q who-said: Who worried that so few men had responded?
A: Cllr Chakraborty was concerned that only 31 replies had come from fathers.
S: Cllr Chakraborty

Q fact-text: early help assessments started april to october 2015
A: 613 assessments had been started between April and October, compared with 540 in the same months of 2014.
S: 613

Q fact-text: how many assessments had been begun over the same months in 2014
A: 613 assessments had been started between April and October, compared with 540 in the same months of 2014.
S: 540

Q paraphrase: are family doctors doing any of the early help forms
A: Schools had begun 44% of them, health visitors 12% and GPs fewer than 1%.
S: GPs fewer than 1%

Q fact-text: share of early help assessments started by schools
A: Schools had begun 44% of them, health visitors 12% and GPs fewer than 1%.
S: 44%

Q decision: What did the Panel decide to do about GPs in December?
A: **Agreed:** that the Clinical Commissioning Group be invited to the April meeting to explain the position of GPs.
S: the Clinical Commissioning Group be invited to the April meeting

Q definition: What counts as Early Help here?
A: 2.1 In this report "Early Help" means support given to a family with its consent before the threshold for a statutory social work assessment is reached.
S: support given to a family with its consent before the threshold for a statutory social work assessment is reached

Q definition: what is a reach area
A: "Reach area" means the group of postcodes from which a centre is expected to draw its families.
S: the group of postcodes from which a centre is expected to draw its families

Q paraphrase: how many hrs a week does a hub have to have its doors open
A: A "hub" is open at least 45 hours a week over five days; an "outreach point" offers at least 6 hours a week and is not a designated children's centre.
S: at least 45 hours a week over five days

Q fact-text: minimum hours at an outreach point
A: A "hub" is open at least 45 hours a week over five days; an "outreach point" offers at least 6 hours a week and is not a designated children's centre.
S: at least 6 hours a week

Q paraphrase: what do mums and dads of disabled kids want to hang on to
A: Parents of disabled children (89 replies) most often asked that the sensory room at Marsh Green be kept.
S: the sensory room at Marsh Green

Q list: What were the main reasons given against Option 3?
A: 3.2 The three most common reasons for opposing Option 3 were the distance to travel (cited by 61%), the loss of friendships (38%) and fear that universal sessions would be replaced by referred ones (35%).
S: the distance to travel (cited by 61%), the loss of friendships (38%) and fear that universal sessions would be replaced by referred ones (35%)

Q fact-text: saving under 2A full year
A: It would save £930,000 in a full year, against £1.2m for Option 3 and £640,000 for Option 2.
S: £930,000

Q comparison: Which saves more, Option 2 or Option 2A?
A: It would save £930,000 in a full year, against £1.2m for Option 3 and £640,000 for Option 2.
S: £930,000

Q fact-text: how much would option 2 have saved
A: It would save £930,000 in a full year, against £1.2m for Option 3 and £640,000 for Option 2.
S: £640,000 for Option 2

Q fact-text: redundancy costs for option 2A
A: Redundancy costs are put at £410,000, to be met in 2016/17 from the Change Fund.
S: £410,000

Q paraphrase: how many bosses in family support will be left after the cull
A: 4.1 Option 2A leaves £270,000 to be found elsewhere in the Early Help budget, of which £150,000 would come from reducing the family support management structure from seven posts to four.
S: from seven posts to four

Q fact-text: What gap does Option 2A leave to be found elsewhere?
A: 4.1 Option 2A leaves £270,000 to be found elsewhere in the Early Help budget, of which £150,000 would come from reducing the family support management structure from seven posts to four.
S: £270,000

Q fact-table: cost of foundry childrens centre
A: | Foundry | Foundry | 1,310 | 83% | 48% | 351 | Hub | Hub |
S: 351

Q fact-table: How many under-fives live in the Tideway reach area?
A: | Tideway | Riverside | 1,105 | 74% | 37% | 276 | Close | Hub |
S: 1,105

Q paraphrase: is tideway still shutting
A: | Tideway | Riverside | 1,105 | 74% | 37% | 276 | Close | Hub |
S: Hub

Q fact-table: Larkfield latest proposal
A: | Larkfield | St Anne's | 720 | 55% | 22% | 198 | Close | Transfer to school |
S: Transfer to school

Q fact-table: What had been proposed for Old Dairy in September?
A: | Old Dairy | Town | 945 | 66% | 33% | 229 | Outreach point | Hub |
S: Outreach point

Q fact-table: bramley registered %
A: | Bramley | Orchards | 580 | 47% | 19% | 176 | Close | Close |
S: 47%

Q fact-table: which centre is still down to close under the new plan
A: | Bramley | Orchards | 580 | 47% | 19% | 176 | Close | Close |
S: Bramley

Q list: Which of the listed centres become or stay outreach points under Option 2A?
A: | Copse Lane | Copse Hill | 860 | 62% | 44% | 214 | Close | Outreach point |
A: | Elm Walk | Elm Walk | 690 | 51% | 25% | 183 | Outreach point | Outreach point |
A: | Thornbury Road | Thornbury | 875 | 69% | 36% | 241 | Outreach point | Outreach point |

Q fact-table: Signal Box, proportion seen three or more times
A: | Signal Box | Junction | 1,020 | 71% | 41% | 264 | Hub | Hub |
S: 41%

Q fact-table: Which ward is the Larkfield centre in?
A: | Larkfield | St Anne's | 720 | 55% | 22% | 198 | Close | Transfer to school |
S: St Anne's

Q comparison: does Copse Lane or Elm Walk cost more to run?
A: | Copse Lane | Copse Hill | 860 | 62% | 44% | 214 | Close | Outreach point |
A: | Elm Walk | Elm Walk | 690 | 51% | 25% | 183 | Outreach point | Outreach point |
S: 214

Q fact-table: Early Help Assessments started in Q3 of 2015/16
A: | Early Help Assessments started | 848 | 977 | 244 | 261 | 289 | 1,000 | On target |
S: 289

Q fact-table: how many early help assessments in 2013/14
A: | Early Help Assessments started | 848 | 977 | 244 | 261 | 289 | 1,000 | On target |
S: 848

Q fact-table: target cases stepped up to social care
A: | Cases stepped up to social care | 17% | 15% | 16% | 18% | 14% | 12% | Off target |
S: 12%

Q paraphrase: how many families come back needing help inside a year, last full year
A: | Re-referrals within 12 months | 22% | 21% | 19% | 20% | 20% | 18% | Off target |
S: 21%

Q fact-table: What percentage of two-year-olds were using their free place in the third quarter?
A: | Two-year-olds taking free place | n/a | 54% | 61% | 63% | 66% | 72% | Off target |
S: 66%

Q fact-table: new birth visits within 14 days q3
A: | New birth visit in 14 days | n/a | 80% | 82% | 83% | 88% | 95% | Off target |
S: 88%

Q fact-text: How many new baby visits were on time in the second quarter?
A: The new birth visit had been made within 14 days in 83% of cases in the second quarter; the standard was 95%.
A: | New birth visit in 14 days | n/a | 80% | 82% | 83% | 88% | 95% | Off target |
S: 83%

Q fact-table: parenting courses completed 2014/15
A: | Parenting courses completed | 190 | 214 | 49 | 38 | 62 | 220 | At risk |
S: 214

Q paraphrase: are new mums still nursing at about two months, what were they hoping for this yr
A: | Breastfeeding at 6–8 weeks | 63% | 65% | 66% | 65% | 68% | 67% | On target |
S: 67%

Q list: Which Early Help indicators are off target?
A: | Cases stepped up to social care | 17% | 15% | 16% | 18% | 14% | 12% | Off target |
A: | Re-referrals within 12 months | 22% | 21% | 19% | 20% | 20% | 18% | Off target |
A: | Two-year-olds taking free place | n/a | 54% | 61% | 63% | 66% | 72% | Off target |
A: | New birth visit in 14 days | n/a | 80% | 82% | 83% | 88% | 95% | Off target |

Q reason: Why did another borough lose in court over its centres?
A: 7.1 The principal risk is legal challenge: section 5D of the Childcare Act 2006 requires consultation before any significant change, and a neighbouring borough lost a judicial review in 2014 because it had not assessed sufficiency.
S: because it had not assessed sufficiency

Q paraphrase: at which place has the nhs said its moving out
A: The second is that health visitors may be unable to hold clinics where no treatment room is available; NHS tenants have given notice on Larkfield but not on Bramley.
S: NHS tenants have given notice on Larkfield but not on Bramley

Q date: When did the DfE's written view on clawback finally arrive?
A: | 22/9-2 | Written DfE view on clawback | Ellis Rowntree | 31 Oct 2015 | Received 14 Jan 2016 |
S: Received 14 Jan 2016

Q fact-table: which action from previous meetings is overdue?
A: | 22/9-3 | Health visitor recruitment plan | Public Health | 1 Dec 2015 | Overdue |
S: Health visitor recruitment plan

Q fact-table: attendance at dads sessions at the rugby club
A: | 1/12-2 | Dads' sessions: attendance | Siobhan Kerrigan | 9 Feb 2016 | 58 at mosques, 26 at rugby club |
S: 26 at rugby club

Q paraphrase: is any nursery keen on taking the empty buildings
A: | 1/12-3 | Nursery interest in surplus buildings | Meera Patil | 15 Jan 2016 | Five expressions of interest |
S: Five expressions of interest

Q decision: Until when does the Panel want Cabinet to promise the sensory room?
A: **9. The Panel is invited to** (i) comment on Option 2A; (ii) ask Cabinet to guarantee the sensory room at Marsh Green until at least March 2019; and (iii) appoint two members to a reference group on outreach points.
S: until at least March 2019

Q date: When will Cabinet pick the final option for the centres?
A: 1.1 To inform the Panel of the outcome of the consultation and to seek its views before Cabinet takes a decision on 8 March 2016.
A: | Children's Centres: final option | Cabinet | 8 March 2016 | Public |
S: 8 March 2016

Q fact-table: who decides the early help management restructure
A: | Early Help management restructure | Director of Early Help | 29 April 2016 | Exempt |
S: Director of Early Help

Q fact-table: Will the Larkfield lease be decided in public?
A: | Lease of Larkfield to St Anne's Primary | Cabinet Member, Resources | 22 April 2016 | Exempt |
S: Exempt

N unanswerable: How many families a week used the stay and play at Tideway?

N unanswerable: how many signed the online petition for larkfield

N unanswerable: What would Option 1 have saved?

N unanswerable: Which nurseries have expressed interest in the buildings?

N unanswerable: How many Early Help Assessments were begun by the police?

N unanswerable: health visitor vacancies in february 2016

N unanswerable: What rent will St Anne's Primary pay for Larkfield?

N unanswerable: Who seconded the recommendation on consultation in September?

N unanswerable: which neighbouring borough lost the judicial review

N unanswerable: opening hours at marsh green on saturdays

N unanswerable: How many children attend the sensory room at Marsh Green?

N false-premise: Why do officers now want to close Tideway?

N false-premise: What did Cllr Lyle say in December about the interim results?

N false-premise: Why did consultation respondents prefer Option 3?

N false-premise: when was Bramley handed over to the school

N false-premise: why was the consultation only eight weeks long

Q paraphrase: how many names did the save the centres lot collect
A: Ms Tamsin Hurd, speaking for "Save Our Centres", presented a petition of 1,962 signatures against the closing of Copse Lane and Tideway children's centres.
S: 1,962

Q paraphrase: what put most people off having just six centres
A: 3.2 The three most common reasons for opposing Option 3 were the distance to travel (cited by 61%), the loss of friendships (38%) and fear that universal sessions would be replaced by referred ones (35%).
S: the distance to travel (cited by 61%)

Q paraphrase: how much will it cost to pay people off
A: Redundancy costs are put at £410,000, to be met in 2016/17 from the Change Fund.
S: £410,000

Q paraphrase: how much more must they scrape together if they go for the 8 hub plan
A: 4.1 Option 2A leaves £270,000 to be found elsewhere in the Early Help budget, of which £150,000 would come from reducing the family support management structure from seven posts to four.
S: £270,000

Q paraphrase: where did they go to get dads to fill in the form
A: Ms Kerrigan said that sessions would be held at two mosques and at the Tideway rugby club before Christmas.
S: at two mosques and at the Tideway rugby club

Q paraphrase: what's happening to copse lane in the end
A: | Copse Lane | Copse Hill | 860 | 62% | 44% | 214 | Close | Outreach point |
S: Outreach point

Q paraphrase: how many little kids live round old dairy
A: | Old Dairy | Town | 945 | 66% | 33% | 229 | Outreach point | Hub |
S: 945

Q paraphrase: which centre do the fewest local families sign up to
A: | Bramley | Orchards | 580 | 47% | 19% | 176 | Close | Close |
S: Bramley

Q paraphrase: what are they most scared might happen if they go ahead
A: 7.1 The principal risk is legal challenge: section 5D of the Childcare Act 2006 requires consultation before any significant change, and a neighbouring borough lost a judicial review in 2014 because it had not assessed sufficiency.
S: legal challenge

Q paraphrase: are enough 2 yr olds getting the free nursery hours - what's the aim
A: | Two-year-olds taking free place | n/a | 54% | 61% | 63% | 66% | 72% | Off target |
S: 72%

Q paraphrase: when will it be settled who runs the health visitors
A: | Health visiting and school nursing re-procurement | Cabinet | 14 June 2016 | Part exempt |
S: 14 June 2016

Q fact-table: Thornbury Road cost 2014/15
A: | Thornbury Road | Thornbury | 875 | 69% | 36% | 241 | Outreach point | Outreach point |
S: 241

Q fact-table: What percentage of Marsh Green families were seen three or more times?
A: | Marsh Green | Marsh | 1,240 | 79% | 51% | 338 | Hub | Hub |
S: 51%

Q fact-table: elm walk registered sept 2015
A: | Elm Walk | Elm Walk | 690 | 51% | 25% | 183 | Outreach point | Outreach point |
S: 51%

Q fact-table: stepped up to social care q2 2015/16
A: | Cases stepped up to social care | 17% | 15% | 16% | 18% | 14% | 12% | Off target |
S: 18%

Q fact-table: Assessments closed with needs met in 2014/15
A: | Assessments closed with needs met | 58% | 61% | 64% | 63% | 67% | 65% | On target |
S: 61%

Q fact-table: re-referrals target 2015/16
A: | Re-referrals within 12 months | 22% | 21% | 19% | 20% | 20% | 18% | Off target |
S: 18%

Q fact-table: parenting courses finished in Q3
A: | Parenting courses completed | 190 | 214 | 49 | 38 | 62 | 220 | At risk |
S: 62

Q fact-table: Who decides play service fees?
A: | Play service fees 2016/17 | Cabinet Member, Children | 18 March 2016 | Public |
S: Cabinet Member, Children
