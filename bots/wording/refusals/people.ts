import { sentence } from '#bots/wording/language.ts';
import {
  chairOr,
  personName,
  seatName,
  seatNames,
  usuallyInTheChair,
} from '#bots/wording/people.ts';
import type { Said } from './said.ts';

type People =
  | 'NotAMember'
  | 'NotPresiding'
  | 'NotTheProposer'
  | 'NotTheGovernanceLead'
  | 'NotTheObjector'
  | 'NoSuchSeat'
  | 'NoInterestDeclared'
  | 'OwnInterest'
  | 'NotTheGuardian'
  | 'OnlyTheMember'
  | 'InterestUndecided'
  | 'MayNotTakePart'
  | 'KeptPrivate'
  | 'HoldsAnother'
  | 'NotAtAMeeting'
  | 'NotMarkedPresent'
  | 'VotesOnlyInPerson'
  | 'SomeonePresides'
  | 'NobodyIsChosenHere';

export const people: Said<People> = {
  NotAMember: (_, { forum }) =>
    `Only people with a seat on the ${forum.noun} can do this. The governance lead keeps the list of seats and can add one.`,
  NotPresiding: ({ presiding }, matter) => {
    if (presiding === null)
      return 'No one can be in the chair for this item now. The governance lead can help.';
    const forThisItem = usuallyInTheChair(matter, presiding)
      ? ''
      : ', who is in the chair for this item';
    return `Only ${seatName(matter, presiding)} can do this${forThisItem}.`;
  },
  NotTheProposer: ({ proposer }, matter) =>
    `This is for the proposer to do: ${personName(matter, proposer)}. Please ask them.`,
  NotTheGovernanceLead: () =>
    'Only the governance lead can do this. They open items at a meeting and mark who is here.',
  NotTheObjector: ({ objector }, matter) =>
    `This objection is not yours. Only ${seatName(matter, objector)} can take it back.`,
  NoSuchSeat: (_, { forum }) =>
    `That is not a member of the ${forum.noun}. Please choose from the list.`,
  NoInterestDeclared: ({ seat }, matter) =>
    `${sentence(seatName(matter, seat))} has not said they have an interest, so there is nothing to handle. They can say so under “More choices”.`,
  OwnInterest: () =>
    'You cannot say how your own interest is handled. Whoever is next in the chair does.',
  NotTheGuardian: ({ guardians }, matter) =>
    guardians.length === 0
      ? `The rules of the ${matter.forum.noun} name no one who advises on interests. The governance lead keeps the rules.`
      : `Only ${seatNames(matter, guardians)} can advise on interests here. Please ask them.`,
  OnlyTheMember: ({ seat }, matter) =>
    `By the rules only ${seatName(matter, seat)} can say how this interest is handled, because it is theirs. Please ask them.`,
  InterestUndecided: ({ presiding, seats }, matter) =>
    matter.rules.interests.handledBy === 'the member'
      ? `First an interest must be handled: that of ${seatNames(matter, seats)}. They say themselves how. Please ask them.`
      : `First ${chairOr(presiding, matter)} must say how an interest is handled: that of ${seatNames(matter, seats)}.`,
  MayNotTakePart: ({ presiding }, matter) => {
    const out = 'You take no part in this item because of an interest, so nothing was counted.';
    return matter.rules.interests.handledBy === 'the person presiding'
      ? `${out} ${sentence(chairOr(presiding, matter))} says how interests are handled.`
      : `${out} The governance lead can tell you what the rules say.`;
  },
  KeptPrivate: () =>
    'This item is being dealt with in private, and your seat is not one of those that see it. The governance lead can tell you why.',
  HoldsAnother: ({ seat }, matter) =>
    `This person holds the seat of ${seatName(matter, seat)} already. One person has one vote. Please choose someone else.`,
  NotAtAMeeting: () =>
    'Who is here is marked only at a meeting, and this item is not taken at one. Members can answer on the card.',
  NotMarkedPresent: () =>
    'You are not marked as here at this meeting. Please ask the governance lead to mark you.',
  VotesOnlyInPerson: () =>
    'By the rules your vote counts only in the room, and you are not marked as in the room. The governance lead marks who is there.',
  SomeonePresides: ({ presiding }, matter) =>
    `No one needs to be chosen: ${seatName(matter, presiding)} can be in the chair for this item. Please ask them.`,
  NobodyIsChosenHere: (_, { forum }) =>
    `The rules of the ${forum.noun} do not let those present choose who is in the chair. The governance lead keeps the rules.`,
};
