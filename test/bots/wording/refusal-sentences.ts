import type { refusals } from '#test/support/all-refusals.ts';

/** What each refusal says on the board's own item: what is missing, and who can supply it. */
export const sentences: { readonly [Code in keyof typeof refusals]: string } = {
  Blank: 'Please write something here.',
  TooLong: 'This is 2001 characters long. Please keep it to 2000.',
  HoldsNhsNumber:
    'This holds an NHS number, so nothing was kept. Please take it out. Do not name patients.',
  AboutOnePerson:
    'Is this about one person? Please do not name patients. If it is not, say so below and send it again.',
  NotADate: 'Please choose a date, for example 2026-12-04.',
  DateHasPassed: '5pm on 2 November has passed. Please choose a later date.',
  DateIsAhead:
    '10 December is still ahead. Please choose the day of the meeting that agreed the minute.',
  NotALink: 'This does not look like a web address. It starts with https://',
  NothingChanged: 'These are the words as they stand. Please change them, or close this form.',
  NotAChoice: 'Please choose one from the list.',
  NothingHere: 'There is nothing here to answer. Please open the card again from its channel.',
  AlreadyOpened:
    'This proposal is already open, so nothing was changed. Please answer on its card.',
  AlreadyClosed:
    'This is closed, so nothing was counted. The result stands on the card. Any member can raise it again.',
  NotYourDraft:
    'This draft is for its proposer to change: the medical director. You can voice a concern.',
  OwnDraft: 'This is your own draft. You can change its words instead.',
  NotPutForward:
    'The proposer is still writing, so it cannot be opened or sent back: the medical director. You are told when it is put forward.',
  DraftHasChanged:
    'The proposer has changed these words since you read them. Please read them again, then open it.',
  ProposerHasLeft:
    'Whoever wrote this no longer belongs to the board. A member can put it forward anew, and you can discard this one.',
  NoCoverSheet:
    'The rules of the board ask for no cover sheet here. The governance lead keeps the rules.',
  CoverSheetIncomplete:
    'The cover sheet still needs a summary in plain language and what it costs and who pays. The governance lead can fill it in.',
  NotAMember:
    'Only people with a seat on the board can do this. The governance lead keeps the list of seats and can add one.',
  NotPresiding: 'Only the chair can do this.',
  NotTheProposer: 'This is for the proposer to do: the governance lead. Please ask them.',
  NotTheGovernanceLead:
    'Only the governance lead can do this. They open items at a meeting and mark who is here.',
  NotTheObjector: 'This objection is not yours. Only the council member can take it back.',
  NoSuchObjection: 'That objection is not on this card. Please open the card again.',
  NothingToChallenge:
    'These words are no correction, so everyone was asked about them. You can answer on the card.',
  VoteIsTheirs:
    'This vote is theirs to give, on the card. A vote is recorded for a member only at a meeting, and not where it must stay hidden from you.',
  ObjectionIsOver:
    'This objection of the council member does not stand any more. Nothing was recorded. The full record says why.',
  OwnObjection:
    'This objection is yours. Someone else can say it back, and then you are asked if it is what you meant.',
  NoSuchQuestion: 'This question is not here any more. Please open the list again.',
  AnswersInstead:
    'You have a vote here, so your answer counts: agree, agree with a concern, or object. You can also ask a question.',
  NoSuchSeat: 'That is not a member of the board. Please choose from the list.',
  NoInterestDeclared:
    'The council member has not said they have an interest, so there is nothing to handle. They can say so under “More choices”.',
  OwnInterest:
    'You cannot say how your own interest is handled. Whoever is next in the chair does.',
  NotTheGuardian: 'Only the audit chair can advise on interests here. Please ask them.',
  PlaceNotAllowed:
    'The rules of the board do not let it decide here, in chat. It can get ready here for a meeting or decide at a meeting. The governance lead keeps the rules.',
  NotAtAMeeting:
    'Who is here is marked only at a meeting, and this item is not taken at one. Members can answer on the card.',
  NotMarkedPresent:
    'You are not marked as here at this meeting. Please ask the governance lead to mark you.',
  WordsHaveChanged:
    'The words have changed since you opened this. Version 2 is on the card now. Nothing was counted: please read it and press again.',
  SeatHasNoVote:
    'Your seat has a voice here but no vote, so this answer cannot be counted. You can give a view, ask a question or suggest new words.',
  MayNotTakePart:
    'You take no part in this item because of an interest, so nothing was counted. The chair says how interests are handled.',
  InterestUndecided:
    'First the chair must say how an interest is handled: that of the council member.',
  NoAnswerToTakeBack:
    'You have not answered, so there is nothing to take back. You can answer on the card.',
  VoteIsOpen: 'A vote is open, so answers and words cannot change now. You can vote on the card.',
  NoVoteIsOpen: 'No vote is open. Please answer with the buttons on the card.',
  NoVoteInTheRules:
    'The rules of the board have no vote. When talking does not help, the chair can take it to a meeting.',
  NoObjectionStands:
    'No objection stands, so there is nothing to work through or vote on. Members can answer on the card.',
  ObjectionsStand:
    'An objection stands, from the council member and the NHS trust member. Only they can take it back. Until then agreement cannot be recorded.',
  StillBeingAnswered:
    'This cannot be closed yet. Members can answer until Friday 4 December, 5pm. You can take it to a meeting.',
  StepsNotStarted:
    'The steps have not been started. The chair can start them while an objection stands.',
  StepsMissing:
    'A vote cannot be called yet. These steps need a note first: step 1 (what we stand for) and step 2 (does this fit our aims and plans?). The chair can finish them, and then call a vote.',
  StepNeedsMore:
    'This step cannot be finished yet. Step 2 needs a note on health, care and money. Two of the three are done. Still to do: money. The chair can fill it in.',
  StepTakesOther:
    'Our rules ask for something else on step 1 (what we stand for). The chair can finish it with a note.',
  HelpsHere:
    'You help with this item from outside, so you can see it but not answer or vote on it. Nothing was counted.',
  NoPrinciple:
    'No one has chosen a principle on this step yet. Please choose at least one on which the difference turns.',
  MayNotHelp:
    'Whoever helps comes from outside: not the proposer, not the person in the chair, and no one with a vote here. Please choose someone else.',
  NotTheNextStep:
    'The steps go in order. Next, the chair must finish step 2 (does this fit our aims and plans?).',
  NotEnoughPeople:
    'Not enough people have answered: 5 of the 8 needed. We still need a doctor or nurse on the board. You can wait, take it to the meeting on 10 December, or refer it elsewhere.',
  NotEnoughSupport:
    'Not enough members agree yet: 7, and 8 are needed. You can wait, or take it to the meeting on 10 December.',
  NoResultYet:
    'There is nothing for the minutes yet. Until a vote opens you can answer, or object, on the card.',
  MinuteIsConfirmed:
    'The minute was agreed at the meeting on 10 December 2026, so nothing is added to it. You can raise this at the next meeting of the board.',
  NoProgrammeAsks:
    'No programme asked anything when this was opened, so there is nothing to answer. The card shows what you can do.',
  ProgrammeUnanswered:
    'A programme asks about this, and the governance lead has not answered yet. Until then agreement cannot be recorded.',
  ProgrammeStops:
    'This cannot be agreed yet. Nobody is displaced. It stops until it is on record that the region agrees. The governance lead can put on record what lifts it.',
  NotATie: 'There is no tie, so there is no casting vote to give. The card shows what you can do.',
  TieAwaitsCastingVote: 'The vote is a tie. It waits for the chair, who has the casting vote.',
  Busy: 'Many people are answering now, and yours did not get through. Please send it again in a few seconds.',
  AlreadySent:
    'You sent this form before, with other words. What you wrote now is not recorded yet. Please send it again if you mean it.',
  DoorTaken:
    'That account is in use at another health and care system. The governance lead there can free it.',
  TooSoon:
    'This leaves too little time by the rules. Please choose a later date: Friday 4 December, 5pm is the earliest.',
  TooLate:
    'This is more time than the rules allow. Please choose an earlier date: Friday 4 December, 5pm is the latest.',
  OnlyTheMember:
    'By the rules only the council member can say how this interest is handled, because it is theirs. Please ask them.',
  NotEveryoneAgrees:
    'By the rules everyone must agree to this. Not yet: the council member. You can wait, or take it to the meeting on 10 December.',
  StillToAnswer:
    'By the rules some must answer first. We still need a doctor or nurse on the board. You can wait, or take it to the meeting on 10 December.',
  NeedsAVote:
    'By the rules there is always a vote on this, so it takes one first. The chair can call the vote.',
  VoteStaysOpen:
    'By the rules the vote stays open until Friday 4 December, 5pm, or until everyone has voted. You can close it then.',
  NoMoreTime:
    'The rules of the board let no one give more time. You can take it to the meeting on 10 December.',
  NoSuchKind:
    'The rules of the board have no kind of decision called “budget”. Please choose one of these: “a clinical matter” or “the accuracy of the minutes”.',
  NotEnoughNotice:
    'The notice is too short for a meeting on 10 December. By the rules this can be taken from 14 December. The governance lead can put it to a later meeting.',
  StaysAsItIs:
    'By the rules of the board this is public unless you say why not. Please give a reason to deal with it in private.',
  NoDeputyHere:
    'The rules of the board let no one stand in for the chair. The governance lead keeps the rules.',
  DeputyNotNominated:
    'The council member has not named this person to stand in. Please ask them to do so first.',
  HolderAllowsDeputy:
    'By the rules the word of the council member is enough here. Only they can take it back.',
  HoldersStand:
    'This has its result, and the record keeps which member held each seat then. A new one acts from the next item on.',
  NoProxiesHere:
    'The rules of the board do not let anyone vote for another member. You can answer and vote yourself until it closes.',
  ProxyNeedsInstruction:
    'By the rules you must say how they vote for you. Please choose: for, against or abstain.',
  ProxyTakesNoInstruction:
    'By the rules they vote for you as they see fit. Please leave out how they must vote.',
  TooManyProxies:
    'This person votes for 1 other member already, and the rules allow no more. Please choose someone else.',
  ProxyToldOtherwise:
    'The member you vote for told you to vote against. Only they can change that.',
  MayNotSpeakForSeat:
    'You stand in for this member, and the rules do not let you do this for them. Only they can.',
  SpokenForAlready:
    'Someone has spoken for the council member already, and by the rules the first word stands. They can still change it.',
  SpeaksForAnother:
    'You have spoken for the council member on this item. One person speaks for one seat. Someone else can speak for this one.',
  HoldsAnother:
    'This person holds the seat of the council member already. One person has one vote. Please choose someone else.',
  KeptPrivate:
    'This item is being dealt with in private, and your seat is not one of those that see it. The governance lead can tell you why.',
  NobodyStandsIn:
    'This person does not stand in for you on this item. “Read everything” says who stands in for whom on the board.',
  VotesOnlyInPerson:
    'By the rules your vote counts only in the room, and you are not marked as in the room. The governance lead marks who is there.',
  SomeonePresides:
    'No one needs to be chosen: the chair can be in the chair for this item. Please ask them.',
  NobodyIsChosenHere:
    'The rules of the board do not let those present choose who is in the chair. The governance lead keeps the rules.',
  ChairMayNotDetermine:
    'By the rules of the board no one may settle this alone. You can take it to the meeting on 10 December.',
  NothingAwaited:
    'This has no result that waits to become final, so there is nothing to add. The card shows what you can do.',
  NoVetoHere:
    'You cannot give a veto on this: the rules give you none, or its time is over. The governance lead keeps the rules.',
  NotAwaited:
    'This does not wait for “the council”. It waits for NHS England. Please choose from these.',
  OtherWords:
    'They agreed other words, so that does not count for this. Please ask them to agree the words on this card.',
};
