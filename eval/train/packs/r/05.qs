Q date: when will the new constitution rules start?
A: 1.1 To put forward the Working Group's proposals for changes to the Constitution, so that, if the Committee agrees them, they can be laid before the Council on 19 March 2013 and come into force at the Annual Meeting on 14 May 2013.
S: 14 May 2013

Q date: which council meeting are the changes going to
A: 1.1 To put forward the Working Group's proposals for changes to the Constitution, so that, if the Committee agrees them, they can be laid before the Council on 19 March 2013 and come into force at the Annual Meeting on 14 May 2013.
S: 19 March 2013

N unanswerable: did the Council adopt the proposals on 19 March 2013?

Q date: when was the rulebook last overhauled from top to bottom?
A: 2.1 The Constitution was adopted in 2001 and was last revised as a whole in 2007.
S: 2007

Q fact-text: year the Constitution was adopted
A: 2.1 The Constitution was adopted in 2001 and was last revised as a whole in 2007.
S: 2001

N unanswerable: who led the revision of the Constitution in 2007?

Q date: when did we agree to set up the working group on the constitution
A: The Governance Committee resolved on 5 June 2012 to appoint a working group of seven (three Labour, two Liberal Democrat, one Conservative and one Green) with Councillor Winifred Garside as its chair.
S: 5 June 2012

Q paraphrase: who's running the constitution working party?
A: The Governance Committee resolved on 5 June 2012 to appoint a working group of seven (three Labour, two Liberal Democrat, one Conservative and one Green) with Councillor Winifred Garside as its chair.
S: Councillor Winifred Garside

Q fact-text: how many Lib Dems on the working group
A: The Governance Committee resolved on 5 June 2012 to appoint a working group of seven (three Labour, two Liberal Democrat, one Conservative and one Green) with Councillor Winifred Garside as its chair.
S: two Liberal Democrat

N unanswerable: how many Independents are on the working group?

N unanswerable: which councillor is the Green member of the working group?

Q fact-text: how many councillors filled in the questionnaire?
A: It sent a questionnaire to all 54 councillors, of whom 39 replied, and to 30 senior officers, of whom 21 replied.
S: 39

Q fact-text: senior officers replying to questionnaire
A: It sent a questionnaire to all 54 councillors, of whom 39 replied, and to 30 senior officers, of whom 21 replied.
S: 21

N unanswerable: how many parish councils filled in the questionnaire?

Q paraphrase: did many locals come along to the open evening
A: It held one public session, on 8 November 2012, which five residents attended.
S: five residents

Q fact-text: how long is the present constitution
A: 2.2 The clearest wish among councillors was for a shorter document: 33 of the 39 said that the Constitution, which runs to 412 pages, was too long.
S: 412 pages

N unanswerable: how long will the new Constitution be?

Q fact-text: how many councillors wanted less time for public questions?
A: Twenty-six wanted more time for public questions; ten thought the time was right; three wanted less.
S: three

Q paraphrase: how many members are happy with the slot for the public as it is?
A: Twenty-six wanted more time for public questions; ten thought the time was right; three wanted less.
S: ten

N unanswerable: how many officers wanted more time for public questions?

Q paraphrase: what did staff moan about most?
A: Officers' chief complaint was of out-of-date delegations: 17 of the 21 said that they had been unsure at least once in the year whether they had the power to act.
S: out-of-date delegations

Q reason: why can't councillors vote from home
A: It did not adopt from any of them the practice of letting members vote from home, which the Local Government Act 1972 does not permit.
S: the Local Government Act 1972 does not permit

N unanswerable: which four cities did the group compare with?

Q fact-table: how long do the public get for questions at the moment?
A: | 1 | Public questions at Council | 15 minutes, one question each | 30 minutes, one question and one supplementary each | Unanimous |
S: 15 minutes

Q fact-table: how long would the public get for questions under the new rule
A: | 1 | Public questions at Council | 15 minutes, one question each | 30 minutes, one question and one supplementary each | Unanimous |
S: 30 minutes

Q paraphrase: how far ahead do i have to hand in my question as things stand
A: | 2 | Notice of a public question | 10 working days | 5 working days | Unanimous |
S: 10 working days

Q fact-table: new notice period proposed for public questions
A: | 2 | Notice of a public question | 10 working days | 5 working days | Unanimous |
S: 5 working days

N unanswerable: notice period for members' motions

Q paraphrase: how long could somebody putting a motion talk for in future?
A: | 3 | Length of speeches | 10 minutes mover, 5 others | 5 minutes mover, 3 others | 5 to 2 |
S: 5 minutes mover

Q fact-table: how did the group vote on the length of speeches?
A: | 3 | Length of speeches | 10 minutes mover, 5 others | 5 minutes mover, 3 others | 5 to 2 |
S: 5 to 2

N unanswerable: which two members voted against shorter speeches?

Q fact-table: How many members must ask for a recorded vote at present?
A: | 5 | Recorded vote | 12 members must ask | 6 members must ask | 6 to 1 |
S: 12 members

Q fact-table: names needed for a recorded vote proposed
A: | 5 | Recorded vote | 12 members must ask | 6 members must ask | 6 to 1 |
S: 6 members

Q fact-table: petition signatures needed for debate, proposed
A: | 7 | Petitions for debate | 3,000 signatures | 1,500 signatures | Unanimous |
S: 1,500 signatures

Q paraphrase: how many names does it take now to get your petition talked about
A: | 7 | Petitions for debate | 3,000 signatures | 1,500 signatures | Unanimous |
S: 3,000 signatures

N unanswerable: how many petitions were debated in 2011/12?

Q fact-table: who can call in a decision under the present rule?
A: | 8 | Call-in | 3 members of any group | 4 members from at least two groups | 4 to 3 |
S: 3 members of any group

Q fact-text: call-ins 2011/12 number
A: There were seven call-ins in 2011/12 and four in 2010/11; in one only was the decision changed.
S: seven

Q fact-text: call-ins 2010/11 number
A: There were seven call-ins in 2011/12 and four in 2010/11; in one only was the decision changed.
S: four

N unanswerable: call-ins 2009/10 number

N unanswerable: which decision was changed after being called in?

Q paraphrase: can i record the meeting on my phone under the new rules?
A: | 9 | Filming of meetings | With consent of the chair | Allowed, chair may stop it for disturbance | Unanimous |
S: Allowed, chair may stop it for disturbance

Q fact-table: on which committee would stand-ins not be allowed
A: | 10 | Substitutes | None on any committee | Two named for each group, not on Standards | 6 to 1 |
S: not on Standards

Q list: which proposals did the group pass by just 4 to 3?
A: | 4 | Motions on notice | No limit | Two for each political group a meeting | 4 to 3 |
A: | 8 | Call-in | 3 members of any group | 4 members from at least two groups | 4 to 3 |
A: | 11 | Prayers | On the agenda | Before the meeting, not on the agenda | 4 to 3 |

Q list: which proposals had everyone's backing
A: | 1 | Public questions at Council | 15 minutes, one question each | 30 minutes, one question and one supplementary each | Unanimous |
A: | 2 | Notice of a public question | 10 working days | 5 working days | Unanimous |
A: | 7 | Petitions for debate | 3,000 signatures | 1,500 signatures | Unanimous |
A: | 9 | Filming of meetings | With consent of the chair | Allowed, chair may stop it for disturbance | Unanimous |

Q who-said: who were the three against rationing motions?
A: The minority (Councillors Brannigan, Okafor and Sewell) ask that their view be recorded that a limit would fall hardest on the single Green and on members of no group.
S: Councillors Brannigan, Okafor and Sewell

Q reason: Why did the minority object to a cap on motions?
A: The minority (Councillors Brannigan, Okafor and Sewell) ask that their view be recorded that a limit would fall hardest on the single Green and on members of no group.
S: a limit would fall hardest on the single Green and on members of no group

N unanswerable: who voted against moving prayers off the agenda in the working group?

N false-premise: how did Councillor Garside use her casting vote on motions?

Q decision: what was decided about having a Speaker instead of the Lord Mayor in the chair?
A: It was agreed without a vote to make no change.
S: make no change

N false-premise: what was the vote on electing a Speaker?

Q fact-table: how big a debt can the finance director write off now?
A: | Write off a debt | Director of Finance | £10,000 | £75,000 | £25,000 |
S: £10,000

Q fact-table: write-off limit the group proposes
A: | Write off a debt | Director of Finance | £10,000 | £75,000 | £25,000 |
S: £25,000

Q fact-table: What did the Director of Finance want his write-off limit to be?
A: | Write off a debt | Director of Finance | £10,000 | £75,000 | £25,000 |
A: The Director of Finance had asked for a limit of £75,000 on write-offs; the group did not agree.
S: £75,000

N unanswerable: how much debt was written off in 2011/12?

Q fact-table: virement between services proposed limit
A: | Virement between services | Director of Finance | £25,000 | £100,000 | £50,000 |
S: £50,000

Q fact-table: virement inside one service, present limit
A: | Virement within a service | Chief Officer | £50,000 | £100,000 | £100,000 |
S: £50,000

Q fact-table: who may take a tender that isn't the cheapest?
A: | Accept a tender not the lowest | City Solicitor | £20,000 | £100,000 | £20,000 |
S: City Solicitor

Q list: which limit would stay just as it is?
A: | Accept a tender not the lowest | City Solicitor | £20,000 | £100,000 | £20,000 |

Q fact-table: longest lease head of property could grant under the group's plan
A: | Grant a lease | Head of Property | 7 years | 15 years | 10 years |
S: 10 years

N unanswerable: limit on buying land, head of property

Q fact-table: how much rent can the housing head let people off at present
A: | Remission of rent | Head of Housing | £1,000 | £5,000 | £5,000 |
S: £1,000

Q paraphrase: how will we find out when officers use their bigger powers?
A: 4.2 Any use of a delegated power above half of the limit is to be reported to the Portfolio Holder within five working days and listed on the Council's website each month.
S: listed on the Council's website each month

Q fact-text: how many of the comments on the draft came from residents?
A: Twenty-eight comments came in: 12 from residents, nine from parish councils, six from councillors and one from the *Thornminster Courier*.
S: 12

Q fact-text: how many parish councils commented on the draft
A: Twenty-eight comments came in: 12 from residents, nine from parish councils, six from councillors and one from the *Thornminster Courier*.
S: nine

N unanswerable: how many officers commented on the draft?

Q paraphrase: were people keen on cameras in meetings?
A: Sixteen were about filming, all but two in favour.
S: all but two in favour

Q paraphrase: what were the villages after
A: The parish councils asked for a right to speak on planning applications in their area; the group supports this, for three minutes, as a change to the Planning Code and not to the Constitution.
S: a right to speak on planning applications in their area

Q who-said: which resident grumbled that ten days' notice was too long?
A: 5.2 Mr Aubrey Nettleship, a resident of Skelderfield, wrote that "ten days' notice means that you can ask only about last month".
S: Mr Aubrey Nettleship

Q who-said: who asked for somewhere to plug in for reporters
A: The editor of the *Courier* wrote that reporters should be given a table and a socket.
S: The editor of the *Courier*

N unanswerable: what did the Civic Society think about filming?

Q fact-text: Democratic Services budget 2013/14
A: 6.1 The changes can be made within the Democratic Services budget of £684,000 for 2013/14.
S: £684,000

N unanswerable: Democratic Services budget 2012/13

Q fact-text: printing cost of the constitution 2012/13
A: Printing of the Constitution cost £5,900 in 2011/12 and £6,300 in 2012/13; it is proposed to print only ten copies in future, at about £700 a year.
S: £6,300

Q paraphrase: how much will they spend running off copies from now on
A: Printing of the Constitution cost £5,900 in 2011/12 and £6,300 in 2012/13; it is proposed to print only ten copies in future, at about £700 a year.
S: about £700 a year

N unanswerable: how many copies of the Constitution were printed in 2012/13?

Q fact-text: what would it cost to stream meetings online?
A: Webcasting was priced at £23,000 a year and is not recommended.
S: £23,000 a year

N false-premise: when will webcasting of meetings begin?

Q paraphrase: how much did the outside solicitor charge?
A: An external lawyer was paid £4,250 to check the delegations.
S: £4,250

N unanswerable: which firm did the external lawyer come from?

Q definition: what can the City Solicitor alter in the Constitution on her own?
A: 7.1 Under Article 15 only the Council can change the Constitution, except that the City Solicitor may make changes that follow from a new law or are needed to correct a slip.
S: changes that follow from a new law or are needed to correct a slip

Q fact-text: how often has she altered it herself since 2007
A: She has used that power 14 times since 2007.
S: 14 times

Q date: when did the council bring in its own conduct code
A: 7.2 The Localism Act 2011 did away with the national code of conduct; the Council's own code was adopted on 3 July 2012 and is not part of the present review.
S: 3 July 2012

N unanswerable: how many complaints have been made under the code of conduct?

Q reason: why can't it be dealt with at the Annual Meeting if March is missed?
A: 8.1 If the proposals are not adopted in March, the next chance will be 16 July 2013, since the April meeting is cancelled and the Annual Meeting transacts no other business.
S: the Annual Meeting transacts no other business

N unanswerable: why is the April meeting cancelled?

Q who-said: who joked about a constitution too heavy to lift?
A: She said that a constitution nobody could lift was a constitution nobody would read.
A: G.47 Councillor Garside moved the report.
S: Councillor Garside

Q decision: what happened to the cap on motions at Governance?
A: G.48 Councillor Brannigan moved, and Councillor Sewell seconded, that proposal 4 be struck out.
A: The amendment was carried by five votes to four.
S: carried by five votes to four

Q fact-text: how many of december's motions got reached
A: Councillor Mistry said that at the meeting in December there had been eleven motions and only three had been reached.
S: only three

Q decision: did Cllr Catchpole get his later finish
A: The amendment was lost by two votes to six, one member abstaining.
A: G.49 Councillor Catchpole moved that in proposal 6 "10.00 pm" be replaced by "10.30 pm".
S: lost by two votes to six

N unanswerable: who seconded Councillor Catchpole's amendment?

N false-premise: how many votes did Councillor Hewlett-Royd's proposal on prayers get?

Q reason: why is the ex gratia limit kept so small?
A: Ms Ashgrove answered that the Ombudsman had criticised two payments in 2011.
S: the Ombudsman had criticised two payments in 2011

N unanswerable: how much were the two payments that the Ombudsman criticised?

Q decision: what limit for accepting tenders did Governance end up with
A: It was agreed to raise the limit proposed for accepting a tender from £250,000 to £300,000.
S: £300,000

Q decision: is the working group being wound up?
A: G.51 RESOLVED – (1) That the Council be recommended to adopt proposals 1 to 3 and 5 to 11; (2) that the delegations be adopted as amended; (3) that the working group continue until May 2014 to review the effect; and (4) that a plain guide of not more than 20 pages be written by the Principal Committee Officer by 1 July 2013.
S: the working group continue until May 2014

Q paraphrase: who has to write the easy-read booklet and by when
A: G.51 RESOLVED – (1) That the Council be recommended to adopt proposals 1 to 3 and 5 to 11; (2) that the delegations be adopted as amended; (3) that the working group continue until May 2014 to review the effect; and (4) that a plain guide of not more than 20 pages be written by the Principal Committee Officer by 1 July 2013.
S: the Principal Committee Officer by 1 July 2013

Q paraphrase: who chairs governance committee
A: Present: Councillors Fairlie (Chair), Brannigan, Catchpole, Garside, Hewlett-Royd, Mistry, Pettifer, Sewell and Twelvetrees.
S: Fairlie

N false-premise: when was the Constitution cut to 20 pages?

Q decision: how did the group vote on bringing in substitutes?
A: | 10 | Substitutes | None on any committee | Two named for each group, not on Standards | 6 to 1 |
S: 6 to 1

N unanswerable: who voted against bringing in substitutes?

Q decision: did they settle on five members for a call-in?
A: 3.2 On No 8, the group first considered five members from two groups; that was lost by 3 votes to 4.
S: lost by 3 votes to 4

Q paraphrase: what hour do we have to pack up by, as things stand
A: | 6 | End of meeting | 11.00 pm | 10.00 pm, may be extended once by 30 minutes | 5 to 2 |
S: 11.00 pm

Q paraphrase: could a meeting run past ten under the new rule?
A: | 6 | End of meeting | 11.00 pm | 10.00 pm, may be extended once by 30 minutes | 5 to 2 |
S: may be extended once by 30 minutes


N false-premise: why did Governance agree to finish meetings at 10.30 pm?

Q paraphrase: when are they saying grace, so to speak, in the proposal?
A: | 11 | Prayers | On the agenda | Before the meeting, not on the agenda | 4 to 3 |
S: Before the meeting, not on the agenda

Q reason: why wasn't keeping prayers on the agenda voted on
A: Councillor Hewlett-Royd's suggestion that prayers stay on the agenda was not put to the vote, as he withdrew it after the Lord Mayor's Chaplain's letter had been read.
S: he withdrew it after the Lord Mayor's Chaplain's letter had been read

N unanswerable: what did the Lord Mayor's Chaplain's letter say?

Q fact-table: lawsuit settlement limit now for city solicitor
A: | Settle a legal claim | City Solicitor | £15,000 | £50,000 | £50,000 |
S: £15,000

N unanswerable: how many legal claims were settled last year?

Q fact-table: ex gratia payment limit officers wanted
A: | Ex gratia payment | Chief Officer | £500 | £2,500 | £1,000 |
S: £2,500

Q fact-table: ex gratia payment limit now
A: | Ex gratia payment | Chief Officer | £500 | £2,500 | £1,000 |
S: £500

N false-premise: why was the limit for granting a lease cut to seven years?

Q who-said: who talked about eleven motions with hardly any reached?
A: Councillor Mistry said that at the meeting in December there had been eleven motions and only three had been reached.
S: Councillor Mistry

Q date: how long could people comment on the draft rules, from when to when
A: 5.1 The draft was open for comment from 3 to 31 January 2013.
S: from 3 to 31 January 2013

Q paraphrase: what was the history society cross about
A: The Thornminster Civic Society regretted that nothing was said about the numbering of paragraphs.
S: nothing was said about the numbering of paragraphs

Q fact-text: how many meetings did the working group hold
A: The group met on six occasions.
S: six occasions

N unanswerable: how many meetings did Governance Committee hold in 2012?

N false-premise: when did the working group finish its work for good?
