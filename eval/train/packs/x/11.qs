Q fact-text: when's the town clerk's office open
A: Office open Monday to Friday, 9.30 am to 1 pm.
S: Monday to Friday, 9.30 am to 1 pm

N unanswerable: what is the Town Clerk's e-mail address

Q fact-text: How many councillors does Moor ward have?
A: 1. The Council has sixteen members: seven for Fore ward, five for Castle ward and four for Moor ward.
S: four

N unanswerable: how many electors does Moor ward have

N unanswerable: who are the four members for Moor ward

Q date: when did people last get to vote for the town council
A: Elections are held every four years; the last was on 5 May 2011, when Moor ward was not contested.
S: 5 May 2011

N unanswerable: what was the turnout in Fore ward on 5 May 2011?

N false-premise: how many votes did the candidates in Moor ward get on 5 May 2011

Q fact-text: mayor's allowance
A: The Mayor's allowance is £2,400 a year; other members receive no allowance but may claim travel at 40 pence a mile for journeys outside the parish.
S: £2,400 a year

N unanswerable: mayor's allowance in 2005

N unanswerable: how many members claimed travel at 40 pence a mile last year

Q paraphrase: what do ordinary councillors get for driving out of town
A: The Mayor's allowance is £2,400 a year; other members receive no allowance but may claim travel at 40 pence a mile for journeys outside the parish.
S: 40 pence a mile

N unanswerable: how much did members claim for travel in 2010/11

Q paraphrase: who breaks a tie
A: The Mayor has a second or casting vote.
S: The Mayor

Q fact-text: how many have to turn up for a committee to go ahead
A: 3. The quorum of the Council is six, and of a committee three.
S: three

N unanswerable: what is the quorum of the Youth Working Party

Q paraphrase: what if too few of them show up
A: If there is no quorum after fifteen minutes, the meeting stands adjourned.
S: the meeting stands adjourned

N unanswerable: to what day is a meeting adjourned if there is no quorum after fifteen minutes

Q fact-text: deadline for notice of motion
A: 4. A motion of which notice is to be given must reach the Clerk in writing at least seven clear days before the meeting.
S: at least seven clear days before the meeting

N unanswerable: deadline for notice of an amendment to a motion

Q fact-text: signatures needed to undo a decision within half a year?
A: A motion to rescind a decision within six months needs the signatures of five members.
S: five

N unanswerable: how many decisions were rescinded in 2010/11

Q fact-text: how long may a member go on for
A: 5. A member may speak once to each motion for not longer than five minutes.
S: not longer than five minutes

N unanswerable: how long may the mover go on for in the right of reply

Q paraphrase: how many need to ask if we want it written down who voted which way
A: Votes are by show of hands unless two members ask for a recorded vote.
S: two

N unanswerable: which two members asked for a recorded vote at the Annual Meeting

Q paraphrase: could I lose my seat if I stop coming
A: 6. A member who fails to attend for six months without leave ceases to be a member.
S: six months without leave

N unanswerable: which member was last granted leave by the full Council?

Q fact-text: when do I have to hand in my question
A: A question must be handed in by noon on the day before.
S: by noon on the day before

Q fact-text: maximum questions per person
A: No one may ask more than two.
S: two

N unanswerable: How many words long may a question from the public be?

Q fact-text: how much can the Clerk spend off his own bat
A: 8. Spending not in the budget may be authorised by the Clerk up to £250, by a committee up to £1,500 and above that only by the Council.
S: £250

N unanswerable: how much may the Mayor authorise that is not in the budget

Q paraphrase: above what sum must we shop around for prices
A: Three quotations are needed above £2,000.
S: £2,000

N unanswerable: above what sum must sealed tenders be invited

Q fact-table: who's in charge of the parks committee
A: | Parks and Burials | 7 | Cllr Denzil Roskilly | Alternate months | Parks, cemetery, allotments |
S: Cllr Denzil Roskilly

N unanswerable: who is the vice-chairman of Parks and Burials

Q fact-table: how often does planning sit
A: | Planning | 6 | Cllr Mrs Eileen Sprake | Every third Tuesday | Comments to the Borough |
S: Every third Tuesday

N unanswerable: at what time does the Planning Committee begin

N unanswerable: how many planning comments were sent to the Borough in 2010/11

N unanswerable: when did the Staffing Appeals Committee last hear an appeal

Q fact-table: which lot deals with the twin town
A: | Events and Twinning | 5 | Cllr Colin Jope | Quarterly | Carnival, lights, twinning |
S: Events and Twinning

N unanswerable: who besides Cllr Jope sits on Events and Twinning

Q decision: can the Mayor chair a committee
A: 2.1 The Mayor is a member of every committee, without counting towards the number, but may not chair one.
S: may not chair one

N unanswerable: why may a member not sit on both Finance and Policy and Staffing Appeals

Q date: when was the youth working party formed?
A: 2.2 A Youth Working Party of five was formed in March 2011.
S: March 2011

N unanswerable: who chairs the Youth Working Party

N false-premise: what budget has the Youth Working Party to spend?

Q who-said: who was proud of the painters
A: 3.1 The Mayor, Cllr Winifred Arscott, writes: "This was the year in which we saved the Market House.
S: Cllr Winifred Arscott

N unanswerable: on which Saturday did the two hundred people paint the Market House

Q fact-text: how much did the old mayor raise for charity
A: She attended 112 engagements and raised £5,316 for her charity, the Ravensmoor Hospice.
S: £5,316

N unanswerable: how many engagements did the Deputy Mayor attend in 2010/11

N unanswerable: which charity has the new Mayor, Cllr Veale, chosen

Q fact-text: what was paid to the Borough for the Market House
A: 3.2 Market House. The building was bought from the Borough for £1 in August 2010.
S: £1

N unanswerable: when was the Market House built

Q fact-text: cost of Market House repairs
A: The Heritage Lottery Fund gave £88,000 towards repairs which cost £121,500.
S: £121,500

N unanswerable: which builder repaired the Market House

N unanswerable: how much did the Heritage Lottery Fund give towards Victoria Park?

Q date: when did the market house open again
A: It reopened on 2 April 2011 with eleven stalls.
S: 2 April 2011

N unanswerable: who opened the Market House on 2 April 2011

Q paraphrase: have they found takers for all the rooms above the market
A: Four units upstairs are let; two are empty.
S: two are empty

N unanswerable: what rent is charged for the four units upstairs in the Market House

N unanswerable: To whom are the four units upstairs let?

Q fact-text: burials in the year
A: 3.3 Cemetery. There were 41 burials and 63 interments of ashes.
S: 41

N unanswerable: burials in 2009/10

N unanswerable: what is the fee for a burial in the cemetery

Q reason: why couldn't the graveyard spread to Cuckoo Lane
A: The Council looked at land at Cuckoo Lane for an extension, but the Environment Agency would not agree because of the water table.
S: because of the water table

N false-premise: how much did the Council pay for the land at Cuckoo Lane?

N unanswerable: who owns the land at Cuckoo Lane

Q paraphrase: how much room's left to bury people
A: Space for about 160 graves is left.
S: about 160 graves

Q reason: how come the kiddies' pool was closed all summer
A: The paddling pool was shut for the whole of the 2010 season, a crack having been found in May; it was mended in February for £9,400.
S: a crack having been found in May

N unanswerable: what caused the crack found in the paddling pool in May

N unanswerable: who mended the paddling pool in February for £9,400?

N false-premise: in which month of 2010 did the paddling pool reopen for the season?

Q comparison: has damage by yobs got dearer or cheaper
A: Vandalism cost £2,870, against £4,115 the year before.
S: £2,870, against £4,115

N false-premise: Why did the cost of vandalism go up in 2010/11?

N unanswerable: how much did vandalism cost in the cemetery

Q fact-text: how many concerts at the bandstand
A: The bandstand was used for 14 concerts.
S: 14

N unanswerable: how many people came to the 14 concerts at the bandstand

Q fact-text: hourly charge for the Town Hall if you don't live here
A: The hire charge for residents is £11 an hour, for others £16.
S: £16

N unanswerable: hourly charge for the Town Hall for charities

N unanswerable: how many lettings of the Town Hall were there in 2010/11

Q fact-text: new boiler cost
A: The boiler failed in December and was replaced at a cost of £7,950.
S: £7,950

N unanswerable: how many weeks was the Town Hall without a boiler

N unanswerable: why was the clock stopped for nine weeks

Q reason: why did the parade lose money
A: 3.6 Carnival and lights. The carnival lost £640 because of rain.
S: because of rain

N false-premise: how much profit did the carnival make despite the rain?

Q fact-text: what did shopkeepers chip in for the Xmas lights
A: The Christmas lights cost £12,200, to which traders gave £3,050.
S: £3,050

N unanswerable: what would it cost to light Castle Street too

N unanswerable: what did the Council reply to the Chamber of Commerce about Castle Street

Q fact-text: how many came from Plouvien
A: 3.7 Twinning. Thirty-four people from Plouvien came in July.
S: Thirty-four

N unanswerable: in which month of 2012 will the return visit to Plouvien be

Q paraphrase: which of the staff got a qualification
A: The Deputy Clerk, Miss Lorna Pugsley, passed her certificate in local council administration in November.
S: Miss Lorna Pugsley

N unanswerable: how long has Miss Lorna Pugsley been Deputy Clerk

Q fact-table: precept this coming year
A: | Precept | 186,400 | 191,000 | 191,000 | 194,500 |
S: 194,500

N unanswerable: precept for 2012/13

N unanswerable: what does a Band D household pay towards the precept

Q fact-table: what did the parks cost in 2010/11
A: | Parks | (29,450) | (31,000) | (33,180) | (31,500) |
S: (33,180)

N unanswerable: what did the parks cost in 2008/09

Q fact-table: expected takings from the stalls next year
A: | Market tolls | 0 | 0 | 1,120 | 9,000 |
S: 9,000

Q fact-table: wages bill two years ago
A: | Staff | (98,300) | (101,200) | (100,640) | (104,100) |
S: (98,300)

N unanswerable: what is the Town Clerk's salary

Q fact-table: how much of what they wanted did the brass players get
A: | Silver Band | 900 | 600 | Instruments |
S: 600

N unanswerable: how much did the Silver Band get in 2009/10

Q list: who got nothing in the grants round
A: | Moor Rovers FC | 1,500 | 0 | Changing rooms |
A: | Museum Trust | 750 | 0 | New roof lights |

N unanswerable: why was the Museum Trust's grant refused

Q reason: why'd the footballers get turned down
A: Reply by Cllr Hext: "Because the club had £11,000 in the bank.
S: the club had £11,000 in the bank

N false-premise: which councillor said the Rovers' grant was refused because the club was late in asking?

Q fact-table: what's the cafe money for
A: | Youth Café | 3,000 | 2,350 | Wages of leader |
S: Wages of leader

Q paraphrase: any chance of the loos in Lamb Park before the autumn
A: I should be surprised if anything happened before the autumn."
S: I should be surprised if anything happened before the autumn

N unanswerable: when were the lavatories in Lamb Park closed

N unanswerable: what would it cost to run the lavatories in Lamb Park

Q fact-text: what's been paid to consultants?
A: Reply by the Clerk: "£3,600 in 2010/11, all of it on the architect for the Market House.
S: £3,600

N unanswerable: what is the name of the architect for the Market House?

Q who-said: who's got a grandson wanting somewhere to skate
A: Reply by the Mayor, Cllr Veale: "The Youth Working Party has been asked to find a place for one.
A: My grandson has told me already that he wants it in Castle ward."
S: Cllr Veale

N false-premise: where in Castle ward did the Mayor promise Amber Lidstone a skate park?

Q who-said: who put Veale forward for the top job
A: Cllr Mrs Sprake proposed Cllr Patricia Veale as Mayor; Cllr Jope seconded.
S: Cllr Mrs Sprake

N false-premise: who proposed Cllr Arscott as Deputy Mayor on 16 May?

Q decision: by how much did Veale win
A: Cllr Veale was elected by nine votes to seven.
S: nine votes to seven

N false-premise: who stood against Cllr Luscombe for Deputy Mayor?

Q decision: are council meetings going to begin half an hour earlier
A: A proposal that the Council should meet at 7 pm in place of 7.30 pm was left to lie on the table.
S: left to lie on the table

N unanswerable: who proposed that the Council should meet at 7 pm
