import { toVote } from '#bots/wording/events/people.ts';
import { count, sentence } from '#bots/wording/language.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Said } from './said.ts';

type ActingFor =
  | 'NoDeputyHere'
  | 'DeputyNotNominated'
  | 'HolderAllowsDeputy'
  | 'HoldersStand'
  | 'NoProxiesHere'
  | 'ProxyNeedsInstruction'
  | 'ProxyTakesNoInstruction'
  | 'TooManyProxies'
  | 'ProxyToldOtherwise'
  | 'MayNotSpeakForSeat'
  | 'SpokenForAlready'
  | 'SpeaksForAnother'
  | 'NobodyStandsIn';

export const actingFor: Said<ActingFor> = {
  NoDeputyHere: ({ seat }, matter) =>
    `The rules of the ${matter.forum.noun} let no one stand in for ${seatName(matter, seat)}. The governance lead keeps the rules.`,
  DeputyNotNominated: ({ seat }, matter) =>
    `${sentence(seatName(matter, seat))} has not named this person to stand in. Please ask them to do so first.`,
  HolderAllowsDeputy: ({ seat }, matter) =>
    `By the rules the word of ${seatName(matter, seat)} is enough here. Only they can take it back.`,
  HoldersStand: () =>
    'This has its result, and the record keeps which member held each seat then. A new one acts from the next item on.',
  NoProxiesHere: (_, { forum }) =>
    `The rules of the ${forum.noun} do not let anyone vote for another member. You can answer and vote yourself until it closes.`,
  ProxyNeedsInstruction: () =>
    'By the rules you must say how they vote for you. Please choose: for, against or abstain.',
  ProxyTakesNoInstruction: () =>
    'By the rules they vote for you as they see fit. Please leave out how they must vote.',
  TooManyProxies: ({ limit }) =>
    `This person votes for ${count(limit, 'other member', 'other members')} already, and the rules allow no more. Please choose someone else.`,
  ProxyToldOtherwise: ({ instruction }) =>
    `The member you vote for told you to ${toVote[instruction]}. Only they can change that.`,
  MayNotSpeakForSeat: ({ as }) =>
    as === 'proxy'
      ? 'You may vote for this member, and nothing more. Only they can do this.'
      : 'You stand in for this member, and the rules do not let you do this for them. Only they can.',
  SpokenForAlready: ({ seat }, matter) =>
    `Someone has spoken for ${seatName(matter, seat)} already, and by the rules the first word stands. They can still change it.`,
  SpeaksForAnother: ({ seat }, matter) =>
    `You have spoken for ${seatName(matter, seat)} on this item. One person speaks for one seat. Someone else can speak for this one.`,
  NobodyStandsIn: (_, matter) =>
    `This person does not stand in for you on this item. “Read everything” says who stands in for whom on the ${matter.forum.noun}.`,
};
