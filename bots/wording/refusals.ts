import type { Sitting } from '#shared/decision/decision.ts';
import type { Problem, Refusal } from '#shared/decision/refusal.ts';
import type { TakenAt } from '#shared/forum/constitution.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { roles } from './counts.ts';
import { dayAndMonth, dayAndTime } from './dates.ts';
import { count, list, sentence } from './language.ts';
import { laterMeeting } from './meetings.ts';
import { inTheChair, personName, seatName, seatNames, usuallyInTheChair } from './people.ts';
import { stepsByName } from './steps.ts';

/** A refusal in words: what is missing, and who can supply it. */
export function refusalInWords(refusal: Refusal | NotRecorded, matter: Sitting): string {
  switch (refusal.code) {
    case 'NothingHere':
      return 'There is nothing here to answer. Please open the card again from its channel.';
    case 'AlreadyOpened':
      return 'This proposal is already open, so nothing was changed. Please answer on its card.';
    case 'AlreadyClosed':
      return refusal.status === 'withdrawn'
        ? 'The proposer has taken this proposal back, so nothing was counted. Any member can raise it again.'
        : 'This is closed, so nothing was counted. The result stands on the card. Any member can raise it again.';
    case 'NotAMember':
      return `Only people with a seat on the ${matter.forum.noun} can do this. The governance lead keeps the list of seats and can add one.`;
    case 'NotPresiding':
      return refusal.presiding === null
        ? 'No one can be in the chair for this item now. The governance lead can help.'
        : `Only ${seatName(matter, refusal.presiding)} can do this${usuallyInTheChair(matter, refusal.presiding) ? '' : ', who is in the chair for this item'}.`;
    case 'NotTheProposer':
      return `This is for the proposer to do: ${personName(matter, refusal.proposer)}. Please ask them.`;
    case 'NotTheGovernanceLead':
      return 'Only the governance lead can do this. They open items at a meeting and mark who is here.';
    case 'NotTheObjector':
      return `This objection is not yours. Only ${seatName(matter, refusal.objector)} can take it back.`;
    case 'NoSuchObjection':
      return 'That objection is not on this card. Please open the card again.';
    case 'NoSuchSeat':
      return `That is not a member of the ${matter.forum.noun}. Please choose from the list.`;
    case 'NoInterestDeclared':
      return `${sentence(seatName(matter, refusal.seat))} has not said they have an interest, so there is nothing to handle. They can say so under “More choices”.`;
    case 'OwnInterest':
      return 'You cannot say how your own interest is handled. Whoever is next in the chair does.';
    case 'PlaceNotAllowed':
      return `The rules of the ${matter.forum.noun} do not let it ${places[refusal.found]}. It can ${list(
        refusal.allowed.map((place) => places[place]),
        'or',
      )}. The governance lead keeps the rules.`;
    case 'NotAtAMeeting':
      return 'Who is here is marked only at a meeting, and this item is not taken at one. Members can answer on the card.';
    case 'NotMarkedPresent':
      return 'You are not marked as here at this meeting. Please ask the governance lead to mark you.';
    case 'WordsHaveChanged':
      return `The words have changed since you opened this. Version ${refusal.number} is on the card now. Nothing was counted: please read it and answer again.`;
    case 'SeatHasNoVote':
      return 'Your seat has a voice here but no vote, so this answer cannot be counted. You can still suggest new words.';
    case 'MayNotTakePart':
      return `You take no part in this item because of an interest, so nothing was counted. ${sentence(chairOr(refusal.presiding, matter))} says how interests are handled.`;
    case 'InterestUndecided':
      return `First ${chairOr(refusal.presiding, matter)} must say how an interest is handled: that of ${seatNames(matter, refusal.seats)}.`;
    case 'NoAnswerToTakeBack':
      return 'You have not answered, so there is nothing to take back. You can answer on the card.';
    case 'VoteIsOpen':
      return 'A vote is open, so answers and words cannot change now. You can vote on the card.';
    case 'NoVoteIsOpen':
      return 'No vote is open. Please answer with the buttons on the card.';
    case 'NoVoteInTheRules':
      return `The rules of the ${matter.forum.noun} have no vote. When talking does not help, ${inTheChair(matter)} can take it to a meeting.`;
    case 'NoObjectionStands':
      return 'No objection stands, so there is nothing to work through or vote on. Members can answer on the card.';
    case 'ObjectionsStand':
      return `An objection stands, from ${seatNames(matter, refusal.seats)}. Only they can take it back. Until then agreement cannot be recorded.`;
    case 'StillBeingAnswered':
      return `This cannot be closed as not agreed yet. No objection stands, and members can answer until ${dayAndTime(refusal.answerBy)}. You can take it to a meeting.`;
    case 'StepsNotStarted':
      return `The steps have not been started. ${sentence(inTheChair(matter))} can start them while an objection stands.`;
    case 'StepsMissing':
      return `A vote cannot be called yet. These steps need a note first: ${stepsByName(matter, refusal.steps)}. ${sentence(chairOr(refusal.presiding, matter))} can finish them, and then call a vote.`;
    case 'NotTheNextStep':
      return refusal.next === null
        ? 'All steps are done. There is no step left to finish.'
        : `The steps go in order. Next, ${inTheChair(matter)} must finish ${stepsByName(matter, [refusal.next])}.`;
    case 'NotEnoughPeople':
      return `Not enough people ${matter.takenAt === 'at a meeting' ? 'are here' : 'have answered'}: ${refusal.present} of the ${refusal.needed} needed.${withRoles(refusal.missing)} You can wait, or take it to ${laterMeeting(matter)}.`;
    case 'NotEnoughSupport':
      return `Not enough members agree yet: ${refusal.support}, and ${refusal.needed} are needed. You can wait, or take it to ${laterMeeting(matter)}.`;
    case 'NotATie':
      return 'There is no tie, so there is no casting vote to give. The card shows what you can do.';
    case 'TieAwaitsCastingVote':
      return `The vote is a tie. It waits for ${chairOr(refusal.presiding, matter)}, who has the casting vote.`;
    case 'Busy':
      return 'Many people are answering now, and yours did not get through. Please send it again in a few seconds.';
    case 'AlreadySent':
      return 'You sent this form before, with other words. What you wrote now is not recorded yet. Please send it again if you mean it.';
    case 'DoorTaken':
      return 'That account is in use at another health and care system. The governance lead there can free it.';
    case 'Blank':
    case 'TooLong':
    case 'NotADate':
    case 'DateHasPassed':
    case 'NotALink':
    case 'NothingChanged':
    case 'NotAChoice':
      return problemInWords(refusal);
  }
}

/** What was wrong with a box in a form: what was found, what to do. */
export function problemInWords(problem: Problem): string {
  switch (problem.code) {
    case 'Blank':
      return 'Please write something here.';
    case 'TooLong':
      return `This is ${count(problem.found, 'character', 'characters')} long. Please keep it to ${problem.limit}.`;
    case 'NotADate':
      return 'Please choose a date, for example 2026-12-04.';
    case 'DateHasPassed':
      return `5pm on ${dayAndMonth(problem.found)} has passed. Please choose a later date.`;
    case 'NotALink':
      return 'This does not look like a web address. It starts with https://';
    case 'NothingChanged':
      return 'These are the words as they stand. Please change them, or close this form.';
    case 'NotAChoice':
      return 'Please choose one from the list.';
  }
}

const places: { readonly [Each in TakenAt]: string } = {
  'for a meeting': 'get ready here for a meeting',
  'at a meeting': 'decide at a meeting',
  here: 'decide here, in chat',
};

function chairOr(presiding: string | null, matter: Sitting): string {
  return presiding === null ? 'the person in the chair' : seatName(matter, presiding);
}

function withRoles(missing: Parameters<typeof roles>[0]): string {
  return missing.length === 0 ? '' : ` We still need ${list(roles(missing))}.`;
}
