import { voicesInWords } from '#bots/wording/asking.ts';
import { whereAnswersStand } from '#bots/wording/counts.ts';
import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { differingAnswers } from '#bots/wording/differing.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import { list, sentence, the } from '#bots/wording/language.ts';
import { laterMeeting } from '#bots/wording/meetings.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import { interestsDeclared } from '#bots/wording/record.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { stepsByName } from '#bots/wording/steps.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { silent, standingObjections } from '#shared/decision/saying.ts';
import { asks } from './asks.ts';
import { atMost, differences, longest } from './differences.ts';

/**
 * One page for the person in the chair to read out at the meeting: where we agree, where we differ,
 * who has not answered, who has an interest, and what to ask. Long words are cut: all is on record.
 */
export function noteInWords(decision: Opened): string[] {
  return [
    `This is for ${laterMeeting(decision, dayMonthAndYear)}. Version ${decision.versions.length}.`,
    `Where we agree. ${agreement(decision)}`,
    ...tried(decision),
    ...differences(decision),
    ...advice(decision),
    ...quiet(decision),
    ...interests(decision),
    ...asks(decision),
  ];
}

/** Only who is in the chair has one, and only of an item that goes to a meeting. */
export const noNote =
  'Only the person in the chair has this note, and only for an item that goes to a meeting.';

function agreement(decision: Opened): string {
  const counted = whereAnswersStand(decision);
  return hasEnded(decision)
    ? `${outcomeInWords(decision, dayMonthAndYear)} ${counted}`
    : `${counted} No decision has been made yet.`;
}

function tried(decision: Opened): string[] {
  const taken = stepsByName(
    decision,
    decision.steps.map(({ step }) => step),
  );
  return taken === '' ? [] : [`What we have tried: ${taken}.`];
}

/** Of those without a vote. */
function advice(decision: Opened): string[] {
  return voicesInWords(decision)
    .slice(0, atMost)
    .map((line) => `Advice. ${shortened(line, longest)}`);
}

function quiet(decision: Opened): string[] {
  const objecting = new Set(standingObjections(decision).map(({ seat }) => seat));
  const names = silent(decision)
    .filter(({ id }) => !objecting.has(id))
    .map(({ name }) => the(name));
  return [
    names.length === 0
      ? 'Who has not answered. No one: all have.'
      : `Who has not answered. ${sentence(list(names))}.`,
    ...differingAnswers(decision),
  ];
}

function interests(decision: Opened): string[] {
  const declared = interestsDeclared(decision);
  return declared.length === 0
    ? ['Interests. No one has declared one.']
    : declared.map((line) => `Interests. ${shortened(line, longest)}`);
}
