Q date: when did the panel decide to set up a group on missing children?
A: On 12 September 2013 the Panel agreed that a task and finish group be set up to look at children who go missing.
S: 12 September 2013

Q paraphrase: when was the missing kids review first kicked off
A: On 12 September 2013 the Panel agreed that a task and finish group be set up to look at children who go missing.
S: 12 September 2013

N unanswerable: when was a group on children placed outside the county set up?

Q paraphrase: who headed up the review?
A: Councillor Bettany Croxall was elected to lead it; the other members were Councillors Hugh Ferrand, Moira Stannage and Idris Pugh, with Ms Lena Okoro co-opted from the Foster Carers' Association.
S: Councillor Bettany Croxall

Q fact-text: which outside body did Ms Okoro come from?
A: Councillor Bettany Croxall was elected to lead it; the other members were Councillors Hugh Ferrand, Moira Stannage and Idris Pugh, with Ms Lena Okoro co-opted from the Foster Carers' Association.
S: the Foster Carers' Association

Q reason: why did Cllr Ferrand drop out of the task group?
A: Councillor Ferrand left the group in January 2014 on joining the Cabinet and was not replaced.
S: on joining the Cabinet

N false-premise: who took Councillor Ferrand's place on the task group?

N unanswerable: which Cabinet portfolio was Councillor Ferrand given?

Q fact-text: number of witnesses heard by the group
A: The group met nine times between October 2013 and May 2014, heard 23 witnesses and visited two children's homes (Rookery House and Dene Lodge).
S: 23

Q paraphrase: how often did they get together
A: The group met nine times between October 2013 and May 2014, heard 23 witnesses and visited two children's homes (Rookery House and Dene Lodge).
S: nine times

Q fact-text: what did the theatre workshops cost?
A: It cost £2,140, of which £1,600 was paid to the young people's theatre company that held the workshops.
S: £1,600

Q paraphrase: what was the total bill for the review
A: It cost £2,140, of which £1,600 was paid to the young people's theatre company that held the workshops.
S: £2,140

N unanswerable: how many young people came to the theatre workshops?

Q date: When did Cabinet get the report Gone Till Monday?
A: The final report, *Gone Till Monday*, was approved by the Panel on 10 July 2014 and put to Cabinet on 16 September 2014.
S: 16 September 2014

Q date: when did the Panel approve Gone Till Monday
A: The final report, *Gone Till Monday*, was approved by the Panel on 10 July 2014 and put to Cabinet on 16 September 2014.
S: 10 July 2014

Q decision: how many of the recommendations did cabinet turn down?
A: Cabinet accepted nine of the twelve recommendations, accepted one in part and rejected two.
S: rejected two

N unanswerable: why did Cabinet reject the weekly list to ward councillors?

Q date: date of the second progress report to the panel
A: The Panel received a first progress report on 5 March 2015 and a second on 8 October 2015.
S: 8 October 2015

Q definition: what counts as missing from care?
A: In this report *missing from home* means a child who lives with parents or relatives and whose whereabouts are unknown; *missing from care* means a looked-after child whose whereabouts are unknown; *absent* means a child who is not where they are expected to be but is not thought to be at risk; and *missing education* (CME) means a child of school age who is not on the roll of any school and is not being taught otherwise.
S: a looked-after child whose whereabouts are unknown

Q definition: what does CME stand for and mean
A: In this report *missing from home* means a child who lives with parents or relatives and whose whereabouts are unknown; *missing from care* means a looked-after child whose whereabouts are unknown; *absent* means a child who is not where they are expected to be but is not thought to be at risk; and *missing education* (CME) means a child of school age who is not on the roll of any school and is not being taught otherwise.
S: a child of school age who is not on the roll of any school and is not being taught otherwise

Q paraphrase: does bunking off count as missing education?
A: A child who truants is none of these.
S: none of these

N unanswerable: how many children truanted in 2014/15?

Q definition: how soon should a returned child be offered a chat with someone independent?
A: A return home interview (RHI) is a talk with an independent person, to be offered within 72 hours of the child's return.
S: within 72 hours

Q fact-table: children missing from home 2013/14
A: | Children missing from home | 318 | 341 | 297 | 204 | fewer than 280 |
S: 341

N unanswerable: children missing from home 2011/12

Q fact-table: how many kids in care went missing in 2014/15?
A: | Children missing from care | 74 | 91 | 96 | 67 | fewer than 80 |
S: 96

N unanswerable: how many children in care were recorded as absent in 2014/15?

Q fact-table: how many times did looked-after children go missing in 2013/14
A: | Episodes missing from care | 402 | 611 | 588 | 371 | none set |
S: 611

Q fact-table: episodes missing from home 2014/15
A: | Episodes missing from home | 506 | 562 | 489 | 333 | none set |
S: 489

Q fact-table: what is the target for episodes missing from home in 2015/16?
A: | Episodes missing from home | 506 | 562 | 489 | 333 | none set |
S: none set

N unanswerable: what was the target for children missing from home in 2014/15?

Q fact-table: target 2015/16 children missing from care
A: | Children missing from care | 74 | 91 | 96 | 67 | fewer than 80 |
S: fewer than 80

N unanswerable: target 2014/15 children missing from care

Q fact-table: How many children were without any school at the latest count this year?
A: | Children missing education (snapshot) | 133 | 127 | 158 | 171 | 120 |
S: 171

Q comparison: is out-of-school better or worse than we aimed for?
A: | Children missing education (snapshot) | 133 | 127 | 158 | 171 | 120 |
S: 171 | 120

Q reason: why has the number of children not on a school roll gone up
A: The rise in children missing education is put down to better recording since the admissions team began to share its lists in January 2015, and not to a true growth.
S: better recording since the admissions team began to share its lists in January 2015

N unanswerable: why did the number of children missing from home fall in 2014/15?

Q fact-table: return interviews within three days, 2014/15 percentage
A: | RHIs held within 72 hours | not kept | 17% | 44% | 63% | 75% |
S: 44%

Q fact-table: return interviews within three days in 2012/13 percentage
A: | RHIs held within 72 hours | not kept | 17% | 44% | 63% | 75% |
S: not kept

N unanswerable: return interviews refused by the child 2014/15 percentage

Q fact-table: what share of RHIs were offered up to 31 December 2015
A: | RHIs offered | not kept | 38% | 82% | 94% | 100% |
S: 94%

Q paraphrase: how many of our looked after kids live out of county now?
A: | Children placed outside the county | 61 | 68 | 77 | 83 | 60 |
S: 83

N unanswerable: what do placements outside the county cost?

Q fact-text: how many episodes were down to just a few children?
A: Eleven children accounted for 214 of the 588 episodes missing from care in 2014/15; seven of them were placed at Dene Lodge.
S: Eleven children accounted for 214 of the 588 episodes

Q fact-text: how many of the repeat runaways lived at dene lodge
A: Eleven children accounted for 214 of the 588 episodes missing from care in 2014/15; seven of them were placed at Dene Lodge.
S: seven

N unanswerable: how many of the repeat runaways lived at Rookery House?

Q who-said: who told the group that half of them are just late for tea?
A: Superintendent Alan Mowbray told the group that each missing person report took his officers eleven hours on average, and that "half of them are late for tea".
S: Superintendent Alan Mowbray

Q paraphrase: how much police time does each report eat up?
A: Superintendent Alan Mowbray told the group that each missing person report took his officers eleven hours on average, and that "half of them are late for tea".
S: eleven hours on average

N unanswerable: how much does each missing person report cost the police?

Q who-said: what did the manager of Rookery House say staff were told to do
A: Rookery House's manager, Mrs Pia Lindqvist, disagreed: staff were told to ring the police at midnight whatever they thought themselves.
S: ring the police at midnight

N unanswerable: what did the manager of Dene Lodge tell the group?

Q paraphrase: what did a teenager say the grown ups get wrong
A: A fifteen-year-old girl in care said, "They ask where I was. They never ask why I went."
S: They never ask why I went

Q fact-table: where did recommendation 3 stand in March 2015?
A: | 3 | Appoint a missing children co-ordinator | Accepted | Vacant | Post filled July 2015 | Complete | Head of Safeguarding |
S: Vacant

Q date: when was the coordinator job filled
A: | 3 | Appoint a missing children co-ordinator | Accepted | Vacant | Post filled July 2015 | Complete | Head of Safeguarding |
S: July 2015

N unanswerable: what is the name of the missing children co-ordinator?

Q date: when did we and the police sign the joint protocol?
A: | 1 | One joint missing protocol with the police | Accepted | Drafted | Signed 1 June 2015 | Complete | Head of Safeguarding |
S: 1 June 2015

Q fact-table: who won the contract for return interviews
A: | 2 | Commission independent return interviews | Accepted | Tender out | Let to Halfway Trust | Complete | Commissioning Manager |
S: Halfway Trust

N unanswerable: who else bid for the return interviews contract?

Q fact-table: grab packs progress march 2016
A: | 5 | Grab packs for every looked-after child | Accepted | 40% done | 71% done | 88% done, in progress | Fostering Manager |
S: 88% done

Q fact-table: how far had they got with grab packs by last October (2015)?
A: | 5 | Grab packs for every looked-after child | Accepted | 40% done | 71% done | 88% done, in progress | Fostering Manager |
S: 71% done

N unanswerable: how many grab packs have been used?

Q paraphrase: whose job is it to sort out the training for front desk people in schools?
A: | 6 | Train all school reception staff | Accepted in part | Not begun | 22 schools | 57 of 131 schools, delayed | Schools Adviser |
S: Schools Adviser

Q fact-table: number of schools trained so far
A: | 6 | Train all school reception staff | Accepted in part | Not begun | 22 schools | 57 of 131 schools, delayed | Schools Adviser |
S: 57 of 131 schools

Q reason: why's the school reception training late
A: Recommendation 6 has been held back because the Schools Adviser was on maternity leave from April to December 2015 and no cover was arranged.
S: the Schools Adviser was on maternity leave from April to December 2015 and no cover was arranged

N unanswerable: which part of recommendation 6 did Cabinet not accept?

Q date: new finish date for school staff training
A: A new completion date of 31 July 2016 is proposed; the original was July 2015.
S: 31 July 2016

N unanswerable: new finish date for grab packs

Q list: Which recommendations did Cabinet reject?
A: | 4 | Weekly list to ward councillors | Rejected | – | – | Closed | – |
A: | 7 | End use of Dene Lodge | Rejected | – | – | Closed; see 4.2 | – |

Q fact-table: when did the health visitor sharing agreement get signed?
A: | 9 | Share CME lists with health visitors | Accepted | Legal advice awaited | Legal advice awaited | Agreement signed 9 February 2016 | Information Governance Officer |
S: 9 February 2016

Q reason: what went wrong with the helpline for runaways?
A: Recommendation 12 was paused in June 2015 when the neighbouring authority, Port Sallis, withdrew its half share.
S: Port Sallis, withdrew its half share

Q fact-table: price tag of the overnight phone line
A: | 12 | Night-time helpline for runaways | Accepted | Costed at £64,000 | Paused | Not to go ahead | Commissioning Manager |
S: £64,000

N unanswerable: why did Port Sallis pull out of the helpline?

Q fact-text: how many Wexmoor calls did the national line get
A: Officers now advise that the national runaways' line meets the need, having taken 48 calls from Wexmoor numbers last year.
S: 48

Q paraphrase: who shut Dene Lodge and why?
A: Although Cabinet rejected recommendation 7, Dene Lodge was closed by its owners, Larkhill Care Ltd, on 30 November 2015 following an inspection which judged it inadequate.
S: its owners, Larkhill Care Ltd

N false-premise: when did the Cabinet agree to stop using Dene Lodge?

N unanswerable: when was Rookery House last inspected?

Q fact-text: what happened to the youngsters who were at Dene Lodge when it closed?
A: The five children then living there moved to other placements, three of them outside the county.
S: moved to other placements, three of them outside the county

Q comparison: have the recommendations cost more or less than we thought
A: The cost of the accepted recommendations has been £118,300 to date against an estimate of £126,000.
S: £118,300 to date against an estimate of £126,000

Q fact-text: Halfway Trust contract value
A: The contract with the Halfway Trust is worth £72,500 a year and ends on 31 March 2017, with an option to extend it for one year.
S: £72,500 a year

Q date: when does the Halfway deal run out?
A: The contract with the Halfway Trust is worth £72,500 a year and ends on 31 March 2017, with an option to extend it for one year.
S: 31 March 2017

Q who-said: who was fed up with hearing "legal advice awaited"?
A: Councillor Croxall said that she was "tired of legal advice awaited" and asked for it to be settled by Christmas.
S: Councillor Croxall

Q reason: why was sharing lists with health stuck in October 2015
A: The Head of Safeguarding, Ms Farida Khan, explained that the health trust's lawyers wanted consent from each family.
S: the health trust's lawyers wanted consent from each family

Q who-said: who asked about grab packs being used?
A: Mrs Beverley Ames (diocesan representative) asked how many grab packs had been used; Ms Khan did not have the figure and would circulate it.
S: Mrs Beverley Ames

Q paraphrase: who couldn't come in October 2015?
A: Apologies: Councillor Pugh; Mr J Toller (parent governor).
S: Councillor Pugh; Mr J Toller

N unanswerable: who sent apologies for the meeting on 5 March 2015?

Q decision: did the bid to scrap the helpline straight away succeed
A: The proposal was lost by three votes to five.
S: lost by three votes to five

Q who-said: who reckoned the money would pay for a couple of social workers?
A: Councillor Lacey, seconding, said £64,000 would pay for two social workers.
S: Councillor Lacey

Q decision: what did they end up agreeing about the helpline in October 2015?
A: It was then AGREED without a vote that officers look at a cheaper helpline and report back.
S: officers look at a cheaper helpline and report back

N false-premise: how many voted for looking at a cheaper helpline?

Q decision: who was to write to the boss of the health trust?
A: AGREED that (a) the progress be noted; (b) the Chairman write to the chief executive of the health trust; (c) the lead member of the former group be invited to the next report.
S: the Chairman

N unanswerable: what did the chief executive of the health trust reply?

Q comparison: did inspectors think looked-after services had got better?
A: Inspectors judged services for children who need help and protection as *requires improvement*, the same as in 2012; services for looked-after children rose from *requires improvement* to *good*.
S: rose from *requires improvement* to *good*

Q paraphrase: what did the inspectors not like?
A: They praised the co-ordinator, and criticised the strategy for children out of school as "thin".
A: They found that "return interviews are now of good quality but still happen too late for too many".
S: criticised the strategy for children out of school as "thin"

N unanswerable: what did inspectors judge leadership to be?

Q fact-text: missing children service budget 2016/17
A: The budget for the missing children service is £161,000 in 2016/17 (2015/16: £149,000).
S: £161,000

Q fact-text: what was the missing children service given in 2015/16
A: The budget for the missing children service is £161,000 in 2016/17 (2015/16: £149,000).
S: £149,000

N unanswerable: what did the missing children service spend in 2014/15?

Q fact-text: how many girls went missing from care this year?
A: Of the 67 children missing from care this year 38 are girls; boys are the majority of those missing from home.
S: 38

N unanswerable: how many boys went missing from home this year?

Q list: which recommendations are members asked to sign off?
A: That the Panel (a) sign off recommendations 1, 2, 3, 8, 9, 10 and 11; (b) receive a written note on recommendations 5 and 6 in September 2016; (c) agree that recommendation 12 be closed; and (d) decide whether to hold a new review on children missing education.
S: 1, 2, 3, 8, 9, 10 and 11

N false-premise: why were three recommendations rejected by Cabinet?

Q decision: what did cabinet say to the idea of a taxi account for carers
A: | 8 | Taxi account so carers can fetch children | Accepted | Complete | Complete | Complete | Fostering Manager |
S: Accepted

N unanswerable: how much is spent on the taxi account for carers?

Q paraphrase: how many times in 12/13 did youngsters run off from their own families?
A: | Episodes missing from home | 506 | 562 | 489 | 333 | none set |
S: 506

N false-premise: how much was the helpline's running cost last year?

Q who-said: who told us the hospital trust solicitors were the hold up
A: The Head of Safeguarding, Ms Farida Khan, explained that the health trust's lawyers wanted consent from each family.
S: The Head of Safeguarding, Ms Farida Khan

N unanswerable: what is the name of the Schools Adviser?

Q fact-table: who is responsible for sharing the lists with health visitors?
A: | 9 | Share CME lists with health visitors | Accepted | Legal advice awaited | Legal advice awaited | Agreement signed 9 February 2016 | Information Governance Officer |
S: Information Governance Officer

Q comparison: are fewer kids in care going missing than the year before, 14/15 v 13/14
A: | Children missing from care | 74 | 91 | 96 | 67 | fewer than 80 |
S: 91 | 96

N false-premise: why did the number of children missing from care fall in 2014/15?

Q decision: which suggestion did Cabinet only go half way on?
A: | 6 | Train all school reception staff | Accepted in part | Not begun | 22 schools | 57 of 131 schools, delayed | Schools Adviser |
S: Train all school reception staff

Q decision: are we having another review on kids with no school?
A: That the Panel (a) sign off recommendations 1, 2, 3, 8, 9, 10 and 11; (b) receive a written note on recommendations 5 and 6 in September 2016; (c) agree that recommendation 12 be closed; and (d) decide whether to hold a new review on children missing education.
S: decide whether to hold a new review on children missing education

N false-premise: who will lead the new review on children missing education?

Q date: when will members hear more about grab packs and school training
A: That the Panel (a) sign off recommendations 1, 2, 3, 8, 9, 10 and 11; (b) receive a written note on recommendations 5 and 6 in September 2016; (c) agree that recommendation 12 be closed; and (d) decide whether to hold a new review on children missing education.
S: September 2016

Q paraphrase: who was in the chair in October 2015
A: Councillor Stannage in the chair.
S: Councillor Stannage

N unanswerable: who was in the chair on 10 July 2014?

Q paraphrase: what did the company do that ran the home where most runaways were?
A: Although Cabinet rejected recommendation 7, Dene Lodge was closed by its owners, Larkhill Care Ltd, on 30 November 2015 following an inspection which judged it inadequate.
S: Dene Lodge was closed by its owners, Larkhill Care Ltd, on 30 November 2015

N unanswerable: how many children live at Rookery House?

N false-premise: when did Rookery House close?

Q who-said: which officer promised to send round the grab pack figure
A: Mrs Beverley Ames (diocesan representative) asked how many grab packs had been used; Ms Khan did not have the figure and would circulate it.
S: Ms Khan
