import { voicesInWords } from '#bots/wording/asking.ts';
import { dayMonthAndYear, whenOnRecord } from '#bots/wording/dates.ts';
import type { Ended } from '#bots/wording/ended.ts';
import { eventInWords } from '#bots/wording/events.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import { programmesInWords, programmesOnRecord } from '#bots/wording/programmes.ts';
import { whyThisResult } from '#bots/wording/why.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { differences } from './differences.ts';
import { heading } from './heading.ts';
import { interests } from './interests.ts';
import { legalEffect } from './legal-effect.ts';
import { publicLine } from './public-line.ts';
import { voteAndSteps } from './vote-and-steps.ts';
import { whoWasThere } from './who-was-there.ts';

/**
 * What a secretary writes of an item that came to an end, as plain text: what it was about, who was
 * there, the exact words, why and how there was a vote, how it ended, each test it had to meet,
 * every disagreement in its owner's words, and what it means in law. Nothing in it is cut.
 */
export function minuteInWords(decision: Ended, events: readonly DecisionEvent[]): string[] {
  return [
    ...heading(decision, events),
    ...whoWasThere(decision),
    ...interests(decision),
    ...voteAndSteps(decision),
    `How it ended: ${outcome(decision)}`,
    ...alsoDone(decision, events),
    ...tests(decision),
    ...voicesInWords(decision),
    ...differences(decision, events),
    'No actions were recorded.',
    ...programmesOnRecord(decision),
    ...programmesInWords(decision),
    ...legalEffect(decision),
    ...whenRecorded(events),
    ...toBeAgreed(decision),
    ...publicLine(decision, events),
  ];
}

/** Only the governance lead copies the minute, and there is none before the end. */
export const noMinute = 'Only the governance lead can copy the minute, once this has ended.';

/** A minute sends nobody elsewhere: what is said there stands in it. */
function outcome(decision: Ended): string {
  return outcomeInWords(decision, dayMonthAndYear).replace(' See the full record.', '');
}

/** What a result may rest on beside answers and votes, with the reasons that were given. */
const told: ReadonlySet<FactType> = new Set<FactType>([
  'ChosenToPreside',
  'DeputyAllowed',
  'ProxyGiven',
  'Determined',
  'Referred',
  'StopLifted',
  'VetoGiven',
  'VetoTimePassed',
  'ApprovalRecorded',
  'OutcomeConfirmed',
  'OutcomeFell',
]);

function alsoDone(decision: Ended, events: readonly DecisionEvent[]): string[] {
  return events
    .filter(({ type }) => told.has(type))
    .map((event) => `${whenOnRecord(event.at)}: ${eventInWords(event, decision)}`);
}

/** What the rules rest on is no part of a minute. */
function tests(decision: Ended): string[] {
  const { sources } = decision.forum.constitution;
  return whyThisResult(decision).filter((line) => !sources.includes(line));
}

/** What a meeting did is for the next one to agree, until it has. */
function toBeAgreed({ takenAt, minute, outcome }: Ended): string[] {
  return takenAt === 'at a meeting' && minute === null && outcome.effect !== 'practice'
    ? ['The next meeting is asked to agree this minute.']
    : [];
}

function whenRecorded(events: readonly DecisionEvent[]): string[] {
  const end = events.findLast(({ type }) => type === 'OutcomeRecorded');
  return end === undefined ? [] : [`This was recorded on ${whenOnRecord(end.at)}.`];
}
