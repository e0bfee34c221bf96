Q date: when was the full governors' meeting in february
A: ## Full Governing Body (FGB) – Minutes of the meeting held on Thursday 2 February 2023 at 6.00 pm in the Rainbow Room
S: Thursday 2 February 2023 at 6.00 pm

Q definition: who is YA
A: **Governors present:** Revd Tilda Marchmont (TM, ex officio, foundation), Gareth Loosemore (GL, Chair, co-opted), Yasmin Akhtar (YA, Vice-Chair, parent), Colin Dawlish (CD, local authority), Patience Oduya (PO, staff), Helena Brook (HB, headteacher), Simon Wick (SW, parent, arrived 6.25 pm)
S: Yasmin Akhtar (YA, Vice-Chair, parent)

Q paraphrase: which governor was late
A: **Governors present:** Revd Tilda Marchmont (TM, ex officio, foundation), Gareth Loosemore (GL, Chair, co-opted), Yasmin Akhtar (YA, Vice-Chair, parent), Colin Dawlish (CD, local authority), Patience Oduya (PO, staff), Helena Brook (HB, headteacher), Simon Wick (SW, parent, arrived 6.25 pm)
S: Simon Wick (SW, parent, arrived 6.25 pm)

N unanswerable: why did Simon Wick arrive late?

Q fact-text: whose apologies were not accepted?
A: **Apologies not accepted:** Neil Purbright (NP, foundation).
S: Neil Purbright

N unanswerable: what reason did Neil Purbright give for his absence?

Q reason: why wasn't Fran Ellacott there
A: **Apologies accepted:** Fran Ellacott (FE, co-opted – work).
S: work

Q fact-text: who is the school business manager
A: **In attendance:** Mandy Trickett (clerk), Jo Ferris (JF, school business manager), Ade Bello (AB, SENDCo) for item 7
S: Jo Ferris

Q fact-text: quorum for the FGB
A: **1. Quorum and interests.** Six being present at the start, the meeting was quorate (quorum five).
S: five

N unanswerable: quorum for the Resources Committee?

Q paraphrase: does any governor have family working at the school
A: SW's wife is employed as a midday supervisor (standing declaration).
S: SW's wife is employed as a midday supervisor

Q fact-text: GL's declaration of interest
A: GL declared that he is a customer of Tolhurst Roofing.
S: a customer of Tolhurst Roofing

Q date: when does the parent election close?
A: The parent election closes on 3 March; two nominations so far.
S: 3 March

N false-premise: who was elected parent governor on 3 March?

N unanswerable: who are the two parents nominated?

Q reason: why is the clerk writing to NP
A: NP has missed three meetings; the clerk to write to him and to the Deanery.
S: NP has missed three meetings

Q decision: what was changed in the november minutes
A: **3. Minutes of 24 November 2022.** Agreed and signed, after "17 pupils" had been altered to "7 pupils" at item 9.
S: "17 pupils" had been altered to "7 pupils"

N unanswerable: what was item 9 of the November meeting about?

Q fact-table: N2 outcome
A: | N2 | Prices for secure fence, Mill Path side | JF | Two of three prices in |
S: Two of three prices in

N unanswerable: what is the lowest price for the secure fence?

Q fact-table: whose job was the phonics learning walk
A: | N1 | Phonics learning walk | YA | Done 12 January; report circulated |
S: YA

Q date: when did the letter about parking go to parents
A: | N6 | Letter to parents on parking | HB | Sent 5 December |
S: 5 December

Q paraphrase: has the council come back on how many little ones start in 2024
A: | N3 | Ask LA about Reception numbers 2024 | HB | LA has not replied |
S: LA has not replied

N false-premise: how many Reception pupils does the LA expect in 2024?

Q fact-table: safer recruitment training date
A: | N4 | Safer recruitment training | GL | Booked 16 March |
S: 16 March

Q fact-table: which action was carried forward?
A: | N5 | Website check against statutory list | FE | Carried forward |
S: Website check against statutory list

Q paraphrase: what's the name of the dinner lady who's leaving
A: | N7 | Thank-you to Mrs Sedge (retiring cook) | TM | Done |
S: Mrs Sedge

Q fact-text: number on roll now
A: **4. Headteacher's report.** Number on roll 196 (capacity 210), down from 203 in September.
S: 196

Q paraphrase: how many kids could the school take if full
A: **4. Headteacher's report.** Number on roll 196 (capacity 210), down from 203 in September.
S: 210

N unanswerable: why has the number on roll dropped since September?

Q fact-text: autumn 2022 attendance
A: Attendance for the autumn term was 93.1 % (autumn 2021: 92.4 %; target 96 %).
S: 93.1 %

Q comparison: is attendance any better than a year ago?
A: Attendance for the autumn term was 93.1 % (autumn 2021: 92.4 %; target 96 %).
S: 93.1 % (autumn 2021: 92.4 %

N unanswerable: autumn 2019 attendance?

N unanswerable: what is the attendance of pupils with an EHCP?

Q reason: what did the head blame for so many off sick
A: HB put the shortfall down to scarlet fever and flu in the first half of December.
S: scarlet fever and flu in the first half of December

Q definition: persistent absence meaning
A: Persistent absence, that is missing a tenth or more of sessions, stood at 22 %, and at 34 % for pupils with free school meals.
S: missing a tenth or more of sessions

Q fact-text: persistent absence among free school meals pupils
A: Persistent absence, that is missing a tenth or more of sessions, stood at 22 %, and at 34 % for pupils with free school meals.
S: 34 %

N unanswerable: persistent absence rate last year?

Q paraphrase: how many times was a child sent home as punishment
A: There were two suspensions, both of the same child, and no exclusions.
S: two suspensions

N unanswerable: in which year group is the suspended child?

Q who-said: who asked what is being done for those on free meals?
A: *Q (CD): What is being done for those on free meals?*
S: CD

Q fact-text: what does PO do on the first day of absence
A: HB: a breakfast place was being offered, and PO telephones by 9.15 on the first day.
S: PO telephones by 9.15 on the first day

N unanswerable: how many children take up the breakfast place?

Q fact-text: is the work on absence having an effect?
A: HB: too soon to say; figures would come to the next meeting.
S: too soon to say

Q fact-table: GLD 2022 at St Cedd's
A: | Good level of development (GLD), Reception | 63 % | 66 % | 65 % | 71 % |
S: 63 %

Q fact-table: year 1 phonics national figure
A: | Year 1 phonics | 79 % | 76 % | 75 % | 84 % |
S: 75 %

Q fact-table: our KS2 maths back in 2019
A: | Key Stage 2 maths, expected | 66 % | 71 % | 71 % | 79 % |
S: 79 %

N unanswerable: our KS2 maths in 2021?

Q paraphrase: how did the seven-year-olds do at writing
A: | Key Stage 1 writing | 52 % | 58 % | 58 % | 68 % |
S: 52 %

Q fact-table: KS1 reading LA average
A: | Key Stage 1 reading | 61 % | 67 % | 67 % | 74 % |
S: 67 %

N unanswerable: KS1 maths at St Cedd's?

Q comparison: which results were better than before covid in 2019?
A: | Key Stage 2 reading, expected | 77 % | 74 % | 75 % | 72 % |
S: Key Stage 2 reading, expected

Q fact-table: reading writing and maths together, end of year 6
A: | Key Stage 2 combined | 57 % | 58 % | 59 % | 63 % |
S: 57 %

Q reason: why were year 6 sums so poor
A: HB said that Key Stage 2 maths had suffered because Year 6 had four teachers in two terms.
S: because Year 6 had four teachers in two terms

N unanswerable: why were Key Stage 1 writing results low?

Q who-said: who wants to see greater depth figures
A: SW asked that greater-depth results be shown next time.
S: SW

N unanswerable: what share of Year 6 reached greater depth?

Q fact-table: E02 forecast
A: | E02 | Supply teachers | 14,000 | 31,850 | -17,850 |
S: 31,850

Q fact-table: agency supply budget
A: | E26 | Agency supply staff | 9,000 | 8,200 | +800 |
S: 9,000

Q paraphrase: how much more than planned will heat and light cost
A: | E16 | Energy | 22,000 | 39,400 | -17,400 |
S: -17,400

Q fact-table: money from the PTA and gifts, forecast
A: | I13 | Donations (incl. PTA) | 6,000 | 9,750 | +3,750 |
S: 9,750

N unanswerable: how much did the PTA alone give?

Q fact-table: what are teachers expected to cost by year end
A: | E01 | Teachers | 492,000 | 507,300 | -15,300 |
S: 507,300

N unanswerable: what did teachers cost in 2021/22?

Q fact-table: E25 variance
A: | E25 | Catering | 58,000 | 61,150 | -3,150 |
S: -3,150

Q fact-table: school dinner takings budgeted
A: | I09 | Income from catering | 19,500 | 17,900 | -1,600 |
S: 19,500

N unanswerable: why is the supply teacher budget overspent?

Q fact-text: carry-forward expected this April
A: The carry-forward, which was £74,200 last April, was now expected to be £29,600 this April and a deficit of £41,000 in April 2024.
S: £29,600

Q paraphrase: how deep in the red will we be in spring 2024
A: The carry-forward, which was £74,200 last April, was now expected to be £29,600 this April and a deficit of £41,000 in April 2024.
S: a deficit of £41,000

N unanswerable: what carry-forward is expected in April 2025?

Q reason: what's squeezing the budget
A: The main pressures were the unfunded pay award and energy.
S: the unfunded pay award and energy

Q fact-text: yearly saving from dropping to six classes
A: JF: losing a class, i.e. six classes instead of seven, would save about £52,000 a year.
S: about £52,000 a year

N false-premise: when did governors decide to go down to six classes?

Q date: when will resources committee look at the class models
A: No decision was taken; the Resources Committee will look at three models on 9 March.
S: 9 March

Q paraphrase: did anybody say they'd never back mixing infants of different ages
A: CD wished it minuted that he would not support mixed-age classes in Key Stage 1.
S: CD

N unanswerable: why does CD oppose mixed-age classes?

Q decision: how much was vired to energy
A: Virement of £5,000 from E19 to E16 APPROVED.
S: £5,000

Q fact-text: pupils on the SEND register
A: **7. Special needs (SEND).** AB reported 41 pupils on the register (21 %), of whom nine have an Education, Health and Care Plan (EHCP) and three more are awaiting one.
S: 41

Q fact-text: number waiting for an EHCP
A: **7. Special needs (SEND).** AB reported 41 pupils on the register (21 %), of whom nine have an Education, Health and Care Plan (EHCP) and three more are awaiting one.
S: three

N unanswerable: how long does it take to get an EHCP?

Q definition: whats a nurture group
A: The Nest, a *nurture group* – a small class of up to ten in which children spend part of the week with two trusted adults – opened on 7 November with eight children.
S: a small class of up to ten in which children spend part of the week with two trusted adults

Q date: when did the Nest start
A: The Nest, a *nurture group* – a small class of up to ten in which children spend part of the week with two trusted adults – opened on 7 November with eight children.
S: 7 November

Q fact-text: who pays for the Nest
A: It is paid for until July 2024 by the Brambleford Relief-in-Need Charity (£18,000).
S: the Brambleford Relief-in-Need Charity

N unanswerable: who are the two adults who run the Nest?

N false-premise: when did the sensory room open?

Q reason: why hasn't the sensory room been started?
A: The sensory room, by contrast, has not been begun, for want of an asbestos report.
S: for want of an asbestos report

N unanswerable: what will the sensory room cost?

Q paraphrase: how long before an ed psych can see a child
A: AB: 19 weeks at present.
S: 19 weeks

N unanswerable: how long is the wait for a speech therapist?

Q who-said: who said "He comes out smiling"?
A: A mother had written: "He comes out smiling. Last year I had to carry him in."
S: A mother

Q fact-text: children on child protection plans
A: **8. Safeguarding.** Three children were on child protection plans and five on child-in-need plans.
S: Three

N unanswerable: how many looked-after children are in the school?

Q fact-text: what gap did the safeguarding governor find
A: CD had visited as safeguarding governor on 18 January and found one gap, a missing reference for a volunteer; since obtained.
S: a missing reference for a volunteer

Q decision: which policies went through?
A: **9. Policies.** The Behaviour, Charging and Early Career Teachers policies were APPROVED.
S: The Behaviour, Charging and Early Career Teachers policies

Q decision: what about the uniform rules
A: The Uniform policy was not: governors asked that the logo be made optional and that it return in March.
S: governors asked that the logo be made optional and that it return in March

N false-premise: when does the new Uniform policy take effect?

Q fact-text: PAN 2024/25
A: The Admissions policy for 2024/25 was determined without change (PAN 30).
S: 30

Q fact-text: cost of the roof patch
A: Tolhurst Roofing patched it for £1,140.
S: £1,140

Q paraphrase: what have we asked the church for to sort the roof properly
A: A bid of £86,000 has been sent to the Diocese for a new roof; an answer is expected by the end of April.
S: £86,000

N false-premise: when did the Diocese agree to pay for the new roof?

Q fact-text: who chaired during the premises item
A: GL left the room while this was discussed and YA took the chair.
S: YA

Q date: SIAMS vision statement deadline
A: **ACTION 3: TM to draft the vision statement by 10 March.**
S: by 10 March

Q paraphrase: who moaned about footballs coming over
A: **12. Correspondence.** Letter from a neighbour, 6 Mill Path, on balls in the garden: HB to reply.
S: a neighbour, 6 Mill Path

Q decision: can the Tigers play on the field on Sundays?
A: Request by Brambleford Tigers to use the field on Sundays: refused for this year, the field being under repair.
S: refused for this year, the field being under repair

N unanswerable: when will the repair of the field be finished?

Q date: next full governors meeting
A: FGB: Thursday 30 March 2023, 6.00 pm.
S: Thursday 30 March 2023, 6.00 pm

Q paraphrase: who do i tell if i cant come to the next one
A: Apologies to the clerk, please, two days before.
S: the clerk

N unanswerable: where will the Resources Committee meet on 9 March?

Q paraphrase: how late did it go on
A: The meeting closed at 8.10 pm.
S: 8.10 pm

Q fact-table: parents agreeing homework is about right 2022
A: | Homework is about right | 49 % | 62 % |
S: 49 %

Q paraphrase: do mums and dads reckon name-calling and picking on is sorted out
A: | Bullying is dealt with well | 71 % | 70 % |
S: 71 %

Q fact-table: share who would recommend the school in 2021
A: | I would recommend the school | 90 % | 91 % |
S: 91 %

N unanswerable: share of parents who would recommend the school in 2020?

Q comparison: on which statements did parents agree more than in 2021
A: | Bullying is dealt with well | 71 % | 70 % |
A: | I know what my child is learning | 64 % | 58 % |

Q fact-text: how many families replied to the questionnaire
A: ### Appendix: Analysis of the autumn parents' questionnaire (94 replies from 148 families)
S: 94

Q list: what did parents write about most?
A: Parents wrote most about homework (too much online), the new lunch supplier (portions), and parking.
S: homework (too much online), the new lunch supplier (portions), and parking

Q reason: why do fewer parents think it's safe
A: The question on safety fell, comments suggest, because of the broken gate on Mill Path, which was mended on 2 December.
S: because of the broken gate on Mill Path

N unanswerable: who is the new lunch supplier?

N unanswerable: how did the gate on Mill Path get broken?

Q fact-table: support staff forecast
A: | E03 | Education support staff | 208,500 | 201,200 | +7,300 |
S: 201,200

Q fact-table: learning resources variance
A: | E19 | Learning resources | 31,000 | 27,500 | +3,500 |
S: +3,500

Q fact-table: KS2 reading across the LA
A: | Key Stage 2 reading, expected | 77 % | 74 % | 75 % | 72 % |
S: 74 %

Q fact-table: my child is safe here, agree in 2021
A: | My child is safe here | 93 % | 97 % |
S: 97 %

Q fact-table: how many parents know what their child learns now
A: | I know what my child is learning | 64 % | 58 % |
S: 64 %

N false-premise: why did attendance fall compared with autumn 2021?

N false-premise: why did the governors reject the Charging policy?

N false-premise: which child was excluded in the autumn term?

N false-premise: what did the SIAMS inspectors say about the school's vision?
