import { roles } from '#bots/wording/counts.ts';
import { dayAndTime } from '#bots/wording/dates.ts';
import { orADeputy } from '#bots/wording/forecast.ts';
import { list, quoted, sentence } from '#bots/wording/language.ts';
import { laterMeeting } from '#bots/wording/meetings.ts';
import { inTheChair, seatNames } from '#bots/wording/people.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import type { OfCode, Said } from './said.ts';

type Agreeing =
  | 'NoObjectionStands'
  | 'ObjectionsStand'
  | 'StillBeingAnswered'
  | 'NotEnoughPeople'
  | 'NotEnoughSupport'
  | 'NotEveryoneAgrees'
  | 'StillToAnswer'
  | 'NeedsAVote'
  | 'NoMoreTime'
  | 'ChairMayNotDetermine';

export const agreeing: Said<Agreeing> = {
  NoObjectionStands: () =>
    'No objection stands, so there is nothing to work through or vote on. Members can answer on the card.',
  ObjectionsStand: ({ seats }, matter) =>
    `An objection stands, from ${seatNames(matter, seats)}. Only they can take it back. Until then agreement cannot be recorded.`,
  StillBeingAnswered: ({ answerBy }) =>
    `This cannot be closed yet. Members can answer until ${dayAndTime(answerBy)}. You can take it to a meeting.`,
  NotEnoughPeople: ({ present, needed, missing }, matter) => {
    const doing = matter.takenAt === 'at a meeting' ? 'are here' : 'have answered';
    const short = missing.length === 0 ? '' : ` We still need ${list(roles(missing))}.`;
    return `Not enough people ${doing}: ${present} of the ${needed} needed.${short}${sendADeputy(matter, missing)} You can wait, take it to ${laterMeeting(matter)}, or refer it elsewhere.`;
  },
  NotEnoughSupport: (refusal, matter) => {
    const lacks = [...shortOf(refusal), ...needed(refusal, matter)];
    const why = lacks.length === 0 ? ['By the rules too many are against this.'] : lacks;
    return [...why, waitOr(matter)].join(' ');
  },
  NotEveryoneAgrees: ({ seats }, matter) =>
    `By the rules everyone must agree to this. Not yet: ${seatNames(matter, seats)}. ${waitOr(matter)}`,
  StillToAnswer: ({ missing }, matter) =>
    `By the rules some must answer first. We still need ${list(roles(missing))}. ${waitOr(matter)}`,
  NeedsAVote: (_, matter) =>
    `By the rules there is always a vote on this, so it takes one first. ${sentence(inTheChair(matter))} can call the vote.`,
  NoMoreTime: ({ because }, matter) =>
    `${noMoreTime[because](matter)} You can take it to ${laterMeeting(matter)}.`,
  ChairMayNotDetermine: (_, matter) =>
    `By the rules of the ${matter.forum.noun} no one may settle this alone. You can take it to ${laterMeeting(matter)}.`,
};

const noMoreTime: {
  readonly [Because in OfCode<'NoMoreTime'>['because']]: (matter: Sitting) => string;
} = {
  'given already': () => 'More time was given once, and the rules allow no more.',
  'not in the rules': ({ forum }) => `The rules of the ${forum.noun} let no one give more time.`,
  'the clock stands still': () =>
    'The time for answers stands still while someone helps from outside, so no one needs more now.',
};

type Short = OfCode<'NotEnoughSupport'>;

function shortOf({ test, support, needed }: Short): string[] {
  if (support >= needed) return [];
  return test === null
    ? [`Not enough members agree yet: ${support}, and ${needed} are needed.`]
    : [`Not enough agree yet in the test ${quoted(test)}: ${support}, and ${needed} are needed.`];
}

function needed({ notInFavour, absent }: Short, matter: Sitting): string[] {
  return [
    ...(notInFavour.length === 0
      ? []
      : [`By the rules this takes a yes from ${seatNames(matter, notInFavour)}.`]),
    ...(absent.length === 0 ? [] : [`Still to come or to answer: ${seatNames(matter, absent)}.`]),
  ];
}

function sendADeputy(matter: Sitting, missing: readonly Condition[]): string {
  return matter.takenAt === 'at a meeting' ? orADeputy(matter, missing) : '';
}

function waitOr(matter: Sitting): string {
  return `You can wait, or take it to ${laterMeeting(matter)}.`;
}
