Q fact-table: CP01 actual 2015/16
A: | CP01 | Household waste recycled or composted | 44.8% | 46.1% | 48.0% | 45.2% | ↓ | Red | 47.0% | Head of Street Scene |
S: 45.2%

Q paraphrase: what proportion of our rubbish gets turned into something useful again
A: | CP01 | Household waste recycled or composted | 44.8% | 46.1% | 48.0% | 45.2% | ↓ | Red | 47.0% | Head of Street Scene |
S: 45.2%

Q fact-table: recycling target for 2016/17
A: | CP01 | Household waste recycled or composted | 44.8% | 46.1% | 48.0% | 45.2% | ↓ | Red | 47.0% | Head of Street Scene |
S: 47.0%

Q fact-table: recycling rate two years before 2015/16 i.e. 2013/14
A: | CP01 | Household waste recycled or composted | 44.8% | 46.1% | 48.0% | 45.2% | ↓ | Red | 47.0% | Head of Street Scene |
S: 44.8%

Q reason: Why did the recycling rate fall in 2015/16?
A: Recycling fell because loads from the Harnham transfer station were rejected on 23 occasions for contamination; in 2014/15 there had been six rejections.
S: loads from the Harnham transfer station were rejected on 23 occasions for contamination

Q fact-text: rejected recycling loads in 2014/15
A: Recycling fell because loads from the Harnham transfer station were rejected on 23 occasions for contamination; in 2014/15 there had been six rejections.
S: six

Q fact-text: what would recycling have been if nothing had been turned away at Harnham
A: Without the rejected loads the rate would have been 47.4 per cent.
S: 47.4 per cent

Q fact-table: missed bins per 100,000 collections actual
A: | CP03 | Missed bins per 100,000 collections | 61 | 54 | 50 | 43 | ↑ | Green | 45 | Head of Street Scene |
S: 43

Q paraphrase: how often do the dustmen not pick up, and is it getting better
A: | CP03 | Missed bins per 100,000 collections | 61 | 54 | 50 | 43 | ↑ | Green | 45 | Head of Street Scene |
S: 43

Q fact-table: fly-tips cleared within two working days target against actual
A: | CP04 | Fly-tips cleared within two working days | 91% | 88% | 95% | 82% | ↓ | Red | 90% | Head of Street Scene |
S: 95%
S: 82%

Q paraphrase: dumped sofas - how quick do they shift them these days
A: | CP04 | Fly-tips cleared within two working days | 91% | 88% | 95% | 82% | ↓ | Red | 90% | Head of Street Scene |
S: 82%

Q fact-table: percentage of minor planning applications decided in time in 2015/16
A: | CP06 | Minor planning applications decided in time | 70% | 72% | 75% | 72% | → | Amber | 75% | Head of Planning |
S: 72%

Q fact-table: majors in time 2014/15
A: | CP05 | Major planning applications decided in time | 67% | 74% | 75% | 83% | ↑ | Green | 80% | Head of Planning |
S: 74%

Q fact-table: which headline measure showed no change in direction of travel?
A: | CP06 | Minor planning applications decided in time | 70% | 72% | 75% | 72% | → | Amber | 75% | Head of Planning |
S: Minor planning applications decided in time

Q list: red headline measures
A: | CP01 | Household waste recycled or composted | 44.8% | 46.1% | 48.0% | 45.2% | ↓ | Red | 47.0% | Head of Street Scene |
A: | CP04 | Fly-tips cleared within two working days | 91% | 88% | 95% | 82% | ↓ | Red | 90% | Head of Street Scene |
A: | CP07 | Planning appeals dismissed | 69% | 61% | 70% | 55% | ↓ | Red | 65% | Head of Planning |
A: | CP09 | Households in temporary accommodation | 37 | 42 | 40 | 58 | ↓ | Red | 50 | Head of Housing |

Q list: Which measures came out amber at year end?
A: | CP02 | Residual waste per household (kg) | 488 | 479 | 470 | 486 | ↓ | Amber | 475 | Head of Street Scene |
A: | CP06 | Minor planning applications decided in time | 70% | 72% | 75% | 72% | → | Amber | 75% | Head of Planning |
A: | CP13 | Working days lost to sickness per employee | 9.1 | 8.4 | 8.0 | 8.3 | ↑ | Amber | 8.0 | Head of People |

Q fact-table: affordable homes completed against target
A: | CP08 | Affordable homes completed | 63 | 81 | 90 | 112 | ↑ | Green | 100 | Head of Housing |
S: 112

Q paraphrase: cheap houses for local folk, how many got built last year
A: | CP08 | Affordable homes completed | 63 | 81 | 90 | 112 | ↑ | Green | 100 | Head of Housing |
S: 112

Q fact-table: households in temporary accommodation target 2015/16
A: | CP09 | Households in temporary accommodation | 37 | 42 | 40 | 58 | ↓ | Red | 50 | Head of Housing |
S: 40

Q paraphrase: families stuck in b&bs how many now
A: | CP09 | Households in temporary accommodation | 37 | 42 | 40 | 58 | ↓ | Red | 50 | Head of Housing |
S: 58

Q reason: what caused the increase in temporary accommodation
A: The rise in temporary accommodation followed the withdrawal of two private landlords who had between them let 19 properties to the Council.
S: the withdrawal of two private landlords who had between them let 19 properties to the Council

Q fact-text: net cost of temporary accommodation compared with its budget
A: The average stay was 11 weeks, and the net cost £214,000 against a budget of £130,000.
S: £214,000 against a budget of £130,000

Q fact-text: how long do households stay in temporary accommodation on average
A: The average stay was 11 weeks, and the net cost £214,000 against a budget of £130,000.
S: 11 weeks

Q fact-table: homelessness prevention cases 2014/15
A: | CP10 | Homelessness prevented (cases) | 204 | 219 | 220 | 236 | ↑ | Green | 240 | Head of Housing |
S: 219

Q fact-table: sickness absence days per employee outturn
A: | CP13 | Working days lost to sickness per employee | 9.1 | 8.4 | 8.0 | 8.3 | ↑ | Amber | 8.0 | Head of People |
S: 8.3

Q paraphrase: do council workers skive more or less than the year before
A: | CP13 | Working days lost to sickness per employee | 9.1 | 8.4 | 8.0 | 8.3 | ↑ | Amber | 8.0 | Head of People |
S: 8.3

Q fact-table: lead officer for calls answered within 20 seconds
A: | CP12 | Calls answered within 20 seconds | 78% | 81% | 80% | 84% | ↑ | Green | 80% | Customer Services Manager |
S: Customer Services Manager

Q fact-table: leisure centre visits target 2016/17
A: | CP11 | Visits to leisure centres (thousand) | 611 | 634 | 650 | 662 | ↑ | Green | 670 | Head of Communities |
S: 670

Q fact-table: invoices paid in 30 days 2015/16
A: | CP14 | Invoices paid within 30 days | 96.2% | 97.0% | 97.0% | 98.1% | ↑ | Green | 98.0% | Head of Finance |
S: 98.1%

Q fact-text: number of planning appeals dismissed out of the total decided
A: Eleven of 20 appeals were dismissed.
S: Eleven of 20

Q who-said: Who thinks four lost appeals could have been avoided, and how?
A: The Head of Planning considers that four of the nine allowed appeals would have been avoided had a five-year land supply been in place; the supply stood at 4.3 years on 1 April 2016.
S: The Head of Planning

Q fact-text: years of housing land supply at 1 april 2016
A: The Head of Planning considers that four of the nine allowed appeals would have been avoided had a five-year land supply been in place; the supply stood at 4.3 years on 1 April 2016.
S: 4.3 years

Q definition: what do the arrows mean in table A
A: Arrows show the direction of travel against 2014/15: ↑ improved, ↓ worsened, → no change.
S: ↑ improved, ↓ worsened, → no change

Q fact-table: Street Scene outturn 2015/16
A: | Street Scene | 3,906 | 3,988 | 4,147 | 159 adverse | nil |
S: 4,147

Q fact-table: housing variance to revised estimate
A: | Housing | 842 | 861 | 973 | 112 adverse | nil |
S: 112 adverse

Q fact-table: planning revised estimate
A: | Planning | 1,104 | 1,052 | 918 | 134 favourable | 60 |
S: 1,052

Q fact-table: how big a carry forward does Communities and Leisure want
A: | Communities and Leisure | 1,377 | 1,395 | 1,341 | 54 favourable | 25 |
S: 25

Q reason: why does planning need a carry forward of £60,000
A: The carry forward of £60,000 is asked for so that the Local Plan examination can be paid for in the autumn.
S: so that the Local Plan examination can be paid for in the autumn

Q fact-table: net service cost outturn against revised
A: | Net service cost | 9,253 | 9,294 | 9,261 | 33 favourable | 95 |
S: 33 favourable

Q comparison: Which services overspent in 2015/16 and which by more?
A: | Street Scene | 3,906 | 3,988 | 4,147 | 159 adverse | nil |
A: | Housing | 842 | 861 | 973 | 112 adverse | nil |
S: 159 adverse
S: 112 adverse

Q paraphrase: did the council's own buildings bring in more rent than expected
A: | Property | -412 | -455 | -519 | 64 favourable | nil |
S: 64 favourable

Q reason: why was planning fee income so far above estimate
A: Planning fee income was £211,000 above the revised estimate, owing chiefly to one application for 640 homes at Long Ashlow.
S: one application for 640 homes at Long Ashlow

Q fact-table: fly-tips reported Priory 2015/16
A: | Priory | 4,062 | 36.2% (37.0%) | 204 (151) | 240 (301) | 512 |
S: 204 (151)

Q fact-table: recycling rate in Brent and Harnham the year before
A: | Brent and Harnham | 2,985 | 38.7% (44.9%) | 117 (74) | 131 (129) | 610 |
S: 38.7% (44.9%)

Q fact-table: which ward recycles most
A: | Upper Vale | 2,470 | 55.8% (54.7%) | 41 (26) | 102 (97) | 1,688 |
S: Upper Vale

Q paraphrase: worst ward for getting your bin forgotten
A: | Priory | 4,062 | 36.2% (37.0%) | 204 (151) | 240 (301) | 512 |
S: 240

Q fact-table: garden waste subscribers Coldwell
A: | Coldwell | 2,110 | 49.6% (49.1%) | 19 (22) | 58 (83) | 1,015 |
S: 1,015

Q fact-table: total fly-tips in the district last year and the year before
A: | District | 22,393 | 45.2% (46.1%) | 586 (482) | 953 (1,133) | 7,794 |
S: 586 (482)

Q fact-table: number of households Stowbridge Mill ward
A: | Stowbridge Mill | 3,655 | 44.0% (44.4%) | 81 (90) | 149 (188) | 1,377 |
S: 3,655

Q comparison: did fly-tipping go up more in Stowbridge Castle or Stowbridge Mill
A: | Stowbridge Castle | 3,871 | 42.5% (43.3%) | 96 (88) | 177 (215) | 1,190 |
A: | Stowbridge Mill | 3,655 | 44.0% (44.4%) | 81 (90) | 149 (188) | 1,377 |
S: 96 (88)
S: 81 (90)

Q date: when is the Brent and Harnham fly-tipping prosecution to be heard?
A: Covert cameras were used at three sites in Brent and Harnham, leading to five fixed penalty notices and one prosecution, which is listed for 4 August 2016.
S: 4 August 2016

Q fact-text: how many fixed penalty notices came from the hidden cameras
A: Covert cameras were used at three sites in Brent and Harnham, leading to five fixed penalty notices and one prosecution, which is listed for 4 August 2016.
S: five

Q fact-table: Maltings refurbishment phase 2 spend to date
A: | Maltings refurbishment, phase 2 | Head of Property | 1,250 | 884 | Lift commissioned | 22 July 2016 | Amber |
S: 884

Q fact-table: budget for Long Ashlow country park
A: | Long Ashlow country park | Head of Communities | 475 | 62 | Contractor appointed | 12 August 2016 | Green |
S: 475

Q fact-table: which project is red
A: | Coldwell depot merger | Head of Street Scene | 690 | 701 | Fuel tank certificate | 17 June 2016 | Red |
S: Coldwell depot merger

Q reason: how come the depot scheme has gone over its budget
A: The depot merger is over budget because asbestos was found in the wash-down bay.
S: asbestos was found in the wash-down bay

Q date: when will they ask for the extra depot money
A: A request for a further £45,000 will come to Cabinet on 11 July 2016.
A: | Depot merger – additional budget | Cabinet | 11 July 2016 | No | Head of Street Scene |
S: 11 July 2016

Q date: telephony replacement tender return date
A: | Telephony replacement | Customer Services Manager | 95 | 0 | Tender returned | 1 August 2016 | Green |
S: 1 August 2016

Q paraphrase: when can i try applying for a council house on the web
A: | Online housing applications | Head of Housing | 85 | 31 | User testing | 4 July 2016 | Amber |
S: 4 July 2016

Q fact-table: sponsor of the skate park project
A: | Priory skate park | Head of Communities | 140 | 138 | Snagging complete | 24 June 2016 | Green |
S: Head of Communities

Q fact-text: response rate residents survey 2016
A: The survey, posted to 4,000 addresses in February 2016, drew 1,312 replies (33 per cent); the previous one, in 2014, drew 1,544.
S: 33 per cent

Q fact-table: value for money satisfaction 18-34
A: | Value for money | 31 | 38 | 44 | 56 | 42 | 46 |
S: 31

Q fact-table: street cleaning satisfaction all residents 2014
A: | Street cleaning | 49 | 50 | 47 | 54 | 49 | 58 |
S: 58

Q paraphrase: what do over 75s make of the swimming baths and gyms
A: | Leisure centres | 66 | 64 | 57 | 41 | 58 | 57 |
S: 41

Q paraphrase: are people happy with how the council's run
A: | How the Council runs things | 52 | 55 | 61 | 70 | 59 | 63 |
S: 59

Q comparison: has satisfaction with car parks dropped since 2014 and by how much
A: | Car parks | 38 | 41 | 43 | 49 | 43 | 51 |
S: 43
S: 51

Q decision: what did Cabinet decide on the market day in May 2016?
A: RESOLVED: That the market remain on Thursday and that a monthly Saturday market be tried from September 2016 to February 2017.
S: the market remain on Thursday

Q decision: decision on garden waste early-payment discount
A: RESOLVED: That the early-payment discount of £5 be extended to 30 June 2016.
S: be extended to 30 June 2016

Q decision: corporate plan which measure is to be struck out
A: RESOLVED TO RECOMMEND TO COUNCIL: That the Corporate Plan be adopted, subject to the deletion of measure LP9 (website visits).
S: LP9 (website visits)

Q who-said: what did Cllr Stainforth say about the number of measures
A: **Minute 7 – Corporate Plan 2016-2020.** Cllr Stainforth thought that 41 measures were far too many, and that none of them told residents whether the Council gave value for money.
S: 41 measures were far too many

Q who-said: what was the Leader's answer about there being too many measures
A: The Leader replied that the number had been 68 in the previous plan.
S: the number had been 68 in the previous plan

Q paraphrase: brown bin sign ups by end of april compared with what they banked on
A: **Minute 5 – Garden waste.** The Portfolio Holder for Environment said that 9,870 households had renewed by 30 April, whereas 10,500 had been budgeted for.
S: 9,870

Q date: when does full council decide on sending off the local plan
A: | Local Plan submission | Council | 19 September 2016 | Yes | Head of Planning |
S: 19 September 2016

Q decision: What is Cabinet asked to do about the Parish Councils' Forum's bus request?
A: That Cabinet (a) notes the report; (b) approves carry forwards of £95,000; (c) asks the Overview and Scrutiny Committee to examine fly-tipping and report by December 2016; and (d) declines the Parish Councils' Forum's request for a fifteenth headline measure on rural bus services, transport being a County function.
S: declines

N unanswerable: How many stallholders want the market moved to Saturday?

N unanswerable: what was the fine in the Brent and Harnham prosecution

N unanswerable: cost per household of the garden waste service

N unanswerable: fly-tips cleared within two working days in Priory ward

N unanswerable: satisfaction with refuse collection in 2012

N unanswerable: how many affordable homes were built in Coldwell

N unanswerable: names of the two landlords who withdrew their properties

N unanswerable: Q3 2015/16 sickness figure

N unanswerable: when will the skate park open to the public

N unanswerable: vote on the Corporate Plan at Cabinet

N false-premise: why did major planning performance get worse in 2015/16

N false-premise: Why is the Maltings refurbishment over budget?

N false-premise: when did Council delete the measure on missed bins

N false-premise: what reason did the Portfolio Holder give for moving the market to Saturday permanently from May

N false-premise: how many more people replied to the 2016 survey than in 2014

Q paraphrase: how much did the youngsters' skateboard place set us back so far
A: | Priory skate park | Head of Communities | 140 | 138 | Snagging complete | 24 June 2016 | Green |
S: 138

Q paraphrase: is the planning office any quicker with the big schemes
A: | CP05 | Major planning applications decided in time | 67% | 74% | 75% | 83% | ↑ | Green | 80% | Head of Planning |
S: 83%

Q paraphrase: how long did it take to pick up the phone - what share inside twenty secs
A: | CP12 | Calls answered within 20 seconds | 78% | 81% | 80% | 84% | ↑ | Green | 80% | Customer Services Manager |
S: 84%

Q paraphrase: does anyone under 35 think they get their money's worth off the council
A: | Value for money | 31 | 38 | 44 | 56 | 42 | 46 |
S: 31

Q paraphrase: mucky streets - what do people say now compared to two years back
A: | Street cleaning | 49 | 50 | 47 | 54 | 49 | 58 |
S: 49
S: 58

Q paraphrase: when will they pop the lift into the Maltings
A: | Maltings refurbishment, phase 2 | Head of Property | 1,250 | 884 | Lift commissioned | 22 July 2016 | Amber |
S: 22 July 2016

Q paraphrase: which end of the district do most people pay for the green bin
A: | Upper Vale | 2,470 | 55.8% (54.7%) | 41 (26) | 102 (97) | 1,688 |
S: 1,688

