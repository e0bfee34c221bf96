Q paraphrase: what do you lot chip in each week for an ordinary bed in an old folks' home at the moment?
A: The Authority was paying £428 a week for standard residential care and £511 for residential care with dementia; these rates had last been raised in April 2015.
A: | Residential, standard | £428 | £428 | £562 | £459 | 7.2% |
S: £428

Q paraphrase: when did the homes last get a pay rise from the council
A: The Authority was paying £428 a week for standard residential care and £511 for residential care with dementia; these rates had last been raised in April 2015.
S: April 2015

Q fact-text: What did the Care Association say dementia residential care really costs?
A: The Castlebury and District Care Association, speaking through its secretary Mr Amos Dray, put the true cost at £562 and £634 respectively and said that five homes had closed since 2014.
A: | Residential, dementia | £511 | £511 | £634 | £546 | 6.8% |
S: £634

Q paraphrase: how come the widow got asked for another 85 quid?
A: Mr Baverstock answered that a home may ask a third party for a top-up only where a cheaper suitable bed has been offered and refused, and promised to look into the case within 14 days.
S: only where a cheaper suitable bed has been offered and refused

Q who-said: Who put the question about the £85 top-up?
A: Mrs Joan Tidmarsh of Upper Stoke asked why her late husband's home had written to her about a "top-up" of £85 a week when she had been told the Authority would pay.
S: Mrs Joan Tidmarsh

Q who-said: which councillor worried that people paying their own way are propping up the council beds?
A: Councillor Nuttall feared that self-funders were being charged to make good what the Authority did not pay.
S: Councillor Nuttall

Q paraphrase: do they even know what private residents get charged
A: Ms Linnet said that she had no figures on what self-funders paid, since homes were not obliged to say.
S: she had no figures on what self-funders paid

Q reason: Why wouldn't the Director back the Association's number?
A: The Director said that she could not recommend the Association's figure, which would add £5.9m to a net budget already overspent.
S: would add £5.9m to a net budget already overspent

Q decision: how long did they give homes to carry on responding
A: Resolved: (i) that the consultation be kept open for a further three weeks, to 10 February 2017; (ii) that an open-book exercise be offered to every home; (iii) that no officer enter into new contracts above the published rates without the Director's consent.
S: a further three weeks, to 10 February 2017

Q decision: Who must agree before staff sign a deal above the published rates?
A: Resolved: (i) that the consultation be kept open for a further three weeks, to 10 February 2017; (ii) that an open-book exercise be offered to every home; (iii) that no officer enter into new contracts above the published rates without the Director's consent.
S: the Director's consent

Q date: when does the cabinet member sign off the new fees
A: The Committee is invited to comment, before the decision of the Cabinet Member on 21 March 2017, on the rates proposed to be paid to independent homes from 3 April 2017.
S: 21 March 2017

Q date: from what day would homes get the new money
A: The Committee is invited to comment, before the decision of the Cabinet Member on 21 March 2017, on the rates proposed to be paid to independent homes from 3 April 2017.
S: 3 April 2017

Q fact-text: How many nursing homes are there in the area?
A: There are 63 registered homes for older people within the Authority's boundary, with 2,140 beds: 41 residential homes and 22 nursing homes.
S: 22 nursing homes

Q paraphrase: how many old people has the council sent off somewhere outside its patch?
A: On 31 December 2016 the Authority was buying 874 beds, of which 702 were within the boundary and 172 outside it.
S: 172

Q paraphrase: is there much room left if my mum needs somewhere with a nurse
A: In nursing homes the figure was 3 per cent.
S: 3 per cent

Q fact-text: overall vacancy rate december 2014
A: Vacancies stood at 6 per cent at the end of December 2016 against 11 per cent two years earlier.
S: 11 per cent

Q paraphrase: how many places did the watchdog slate as the worst
A: The Care Quality Commission (CQC) had rated 44 of the 63 homes good, two outstanding, fourteen as requiring improvement and three inadequate.
S: three inadequate

Q fact-text: number of homes requiring improvement cqc
A: The Care Quality Commission (CQC) had rated 44 of the 63 homes good, two outstanding, fourteen as requiring improvement and three inadequate.
S: fourteen

Q paraphrase: are they still putting new people into the really bad ones?
A: New placements are suspended at the three.
S: suspended

Q paraphrase: did the owners bother to write back?
A: Twenty-nine replied, and eleven took part in the open-book exercise, of which seven supplied accounts that could be used.
S: Twenty-nine replied

Q fact-text: How many homes gave accounts good enough to use?
A: Twenty-nine replied, and eleven took part in the open-book exercise, of which seven supplied accounts that could be used.
S: seven

Q paraphrase: whats the legal minimum pay going up to in april
A: From 1 April 2017 the National Living Wage (NLW) will rise from £7.20 to £7.50.
S: £7.50

Q fact-text: wages as share of homes' costs
A: The accounts showed that pay made up 58 per cent of cost on average, with the hourly rate for care assistants lying between £7.35 and £8.10.
S: 58 per cent

Q paraphrase: how much profit do the owners want to make
A: The commonest answer was 12 per cent; the Authority's model allows 6 per cent on the value of the building and 3 per cent on operations.
S: 12 per cent

Q fact-table: proposed rate nursing dementia 17/18
A: | Nursing, dementia* | £538 | £538 | £702 | £592 | 10.0% |
S: £592

Q fact-table: What did the Association ask for standard nursing?
A: | Nursing, standard* | £497 | £497 | £655 | £542 | 9.1% |
S: £655

Q fact-table: which kind of care gets the smallest percentage rise?
A: | Under 65, physical disability | £690 | £704 | not given | £718 | 2.0% |
S: Under 65, physical disability

Q paraphrase: weekly price for giving carers a break in an ordinary home this year
A: | Respite, residential | £450 | £455 | £590 | £482 | 5.9% |
S: £455

Q definition: what does FNC mean
A: The sums exclude the contribution of the National Health Service to nursing, known as funded nursing care (FNC), which stood at £156.25 a week in 2016/17.
S: funded nursing care

Q paraphrase: how much does the hospital side put towards the nurse's bit
A: The sums exclude the contribution of the National Health Service to nursing, known as funded nursing care (FNC), which stood at £156.25 a week in 2016/17.
S: £156.25 a week

Q paraphrase: how much extra will the new rates set us back
A: The proposal would cost £2.46m in a full year, towards which £1.9m would come from the new adult social care precept of 3 per cent and the rest from reserves in the first year only.
S: £2.46m in a full year

Q fact-text: What will the precept raise in total?
A: The precept is expected to raise £2.7m altogether; the remaining £0.8m has been set aside for home care.
S: £2.7m

Q fact-table: home care 2016/17 forecast spend
A: | Home care | 10,240 | 10,600 | 10,985 | 385 | 11,900 |
S: 10,985

Q fact-table: What is the variance on out-of-area nursing?
A: | Nursing care, out of area | 1,905 | 1,900 | 1,870 | -30 | 1,980 |
S: -30

Q paraphrase: how far over are they on the whole old people's pot
A: | Net total | 31,705 | 32,100 | 33,465 | 1,365 | 36,060 |
S: 1,365

Q fact-table: direct payments budget for next year, 2017/18
A: | Direct payments | 3,480 | 3,900 | 3,610 | -290 | 3,950 |
S: 3,950

Q paraphrase: how much in the bank before you have to pay for everything yourself?
A: A resident with capital above £23,250 meets the whole charge; below £14,250 capital is ignored.
S: above £23,250

Q comparison: Have top-ups got more common over the year?
A: At 31 December 2016 some 96 third-party top-ups were in being, averaging £61 a week, compared with 71 top-ups averaging £48 a year before.
S: 96 third-party top-ups were in being, averaging £61 a week, compared with 71 top-ups

Q paraphrase: how much are folk in hock to the council against their houses?
A: Deferred payment agreements, under which the Authority lends against the value of a former home, numbered 38, and £1.12m was owed in all.
S: £1.12m

Q paraphrase: didn't the council get taken to court over this once and lose
A: In 2012 the High Court quashed this Authority's decision on fees for 2011/12 because it had not considered local costs, and £640,000 in back payments followed.
S: In 2012 the High Court quashed this Authority's decision on fees for 2011/12

Q fact-text: How much had to be paid back after the court ruling?
A: In 2012 the High Court quashed this Authority's decision on fees for 2011/12 because it had not considered local costs, and £640,000 in back payments followed.
S: £640,000

Q fact-table: quality premium amount
A: | R3 | Homes refuse Authority-funded residents | Medium | High | Quality premium of £12 a week for homes rated good or better |
S: £12 a week

Q paraphrase: how will you stop homes squeezing relatives for cash on the sly?
A: | R6 | Top-ups asked of families improperly | Medium | Medium | All top-ups to be countersigned by the Authority |
S: All top-ups to be countersigned by the Authority

Q reason: why not just hold fees where they are for another twelve months?
A: To pay the Association's figure was rejected as unaffordable, and to freeze rates for a further year as unlawful in counsel's view.
S: unlawful in counsel's view

Q list: which homes shut because the council wasn't paying enough
A: | Priory Gate | Castlebury | 41 | November 2014 | Fees too low |
A: | Bellfield | Castlebury | 36 | February 2016 | Fees too low |
A: | St Wilfrid's Rest | Marlpit | 28 | October 2016 | Could not recruit nurses; fees too low |

Q fact-table: How many beds were lost when Bellfield closed?
A: | Bellfield | Castlebury | 36 | February 2016 | Fees too low |
S: 36

Q fact-table: why did Ash Tree Lodge go
A: | Ash Tree Lodge | Nether Wyke | 19 | March 2015 | Fire-safety order |
S: Fire-safety order

Q date: when will fennel house be looked at now
A: The review of Fennel House was to be brought forward from June to April.
A: | 20 April 2017 | Fennel House day centre review | Colin Baverstock |
S: 20 April 2017

N unanswerable: What did Councillor Nuttall say the self-funders pay?
N unanswerable: What was the outcome of the inquiry into Mrs Tidmarsh's case?
N unanswerable: Which homes are rated outstanding by the CQC?
N unanswerable: what were the names of the three inadequate homes
N unanswerable: How many homes replied to the consultation after it was extended?
N unanswerable: vacancy rate in nursing homes in december 2014
N unanswerable: How many beds do the nursing homes have?
N unanswerable: how many votes were cast for keeping the consultation open
N unanswerable: What did the Authority pay for standard residential care in 2014/15?
N unanswerable: what does the Association ask for under 65s with a physical disability?
N unanswerable: what would the quality premium cost in a full year
N unanswerable: What did counsel advise about the chance of losing a judicial review?
N unanswerable: How many people have deferred payments in default?
N unanswerable: where will the money for the new rates come from in the second year, once reserves stop?
N unanswerable: How many residents had to move when Priory Gate closed?
N unanswerable: What was the 2015/16 budget for home care?
N unanswerable: what was FNC worth in 2015/16
N unanswerable: who owned The Laurels
N unanswerable: What hourly rate do homes pay their nurses?
N unanswerable: how many of the 172 out of area beds are nursing beds
N false-premise: Why did the Director agree to pay the Association's £562?
N false-premise: why did the committee vote against the extension of the consultation
N false-premise: Why did direct payments overspend in 2016/17?
N false-premise: When did the Authority win its High Court case on fees?
N false-premise: why has the vacancy rate risen over two years
