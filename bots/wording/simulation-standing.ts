import type { Decision, Opened } from '#shared/decision/decision.ts';
import { isInFavour } from '#shared/decision/ending.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { enoughPeople } from '#shared/decision/tally.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { whatIsAwaited } from './awaited.ts';
import { roles } from './counts.ts';
import { hasEnded } from './ended.ts';
import { count, list } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { seatNames } from './people.ts';

/** How a decision stands: enough people or not and why, each test, who presides, the outcome. */
export function standingInWords(decision: Opened, tests: readonly Count[]): string[] {
  const chair = presiding(decision);
  return [
    enoughInWords(decision),
    ...tests.map((test, index) => testInWords(decision, test, index)),
    chair === null ? 'No one can be in the chair.' : `In the chair: ${chair.name}.`,
    ...outcome(decision),
  ];
}

export const neverOpened = 'Nothing was raised.';

function enoughInWords(decision: Opened): string {
  const { met, present, needed, of, missing } = enoughPeople(decision);
  const doing = decision.takenAt === 'at a meeting' ? 'present' : 'answered';
  const counted = `${present} ${doing}, ${needed} needed, of ${of}.`;
  if (met) return `Enough people: yes. ${counted}`;
  const short = [
    ...(present < needed ? [count(needed - present, 'more person', 'more people')] : []),
    ...roles(missing),
  ];
  return `Enough people: no. ${counted} Missing: ${list(short)}.`;
}

function testInWords(decision: Opened, test: Count, index: number): string {
  const { limb, met, needed, of, notInFavour, absent } = test;
  const kind = 'vote' in decision && decision.vote !== null ? 'Vote' : 'Support';
  const name = limb.name === undefined ? '' : `, ${limb.name}`;
  const said = `${test.for} for, ${test.against} against, ${test.abstained} abstained`;
  const lacks = [
    ...(notInFavour.length === 0 ? [] : [`It needs ${seatNames(decision, notInFavour)}.`]),
    ...(absent.length === 0 ? [] : [`It needs the presence of ${seatNames(decision, absent)}.`]),
  ];
  const enough = `${needed} needed, of ${of}${base(limb)}`;
  return [
    `${kind}, test ${index + 1}${name}: ${said}${unit(limb)}; ${enough}: ${met ? 'passed' : 'not passed'}.`,
    ...lacks,
  ].join(' ');
}

function base({ of }: Count['limb']): string {
  return typeof of === 'number' ? '' : ` (${of})`;
}

function unit({ unit: counted }: Count['limb']): string {
  if (counted === 'seats') return '';
  return counted === 'weight' ? ', by weight' : ', by groups';
}

function outcome(decision: Opened): string[] {
  if (!hasEnded(decision)) return [`Outcome: none yet. It is ${decision.status}.`];
  const { how } = decision.outcome;
  const awaited = decision.status === 'provisional' ? whatIsAwaited(decision) : [];
  return [`Outcome (${how}): ${outcomeInWords(decision)}`, ...awaited];
}

/** What several bodies come to together: agreed only where each of them agreed to the same words. */
export function jointOutcome(decisions: readonly Decision[], haveTheSameWords: boolean): string {
  const all = decisions.every((each) => each.status === 'closed' && isInFavour(each.outcome.how));
  if (all && haveTheSameWords) return 'Together: agreed by every body, to the same words.';
  return all
    ? 'Together: not agreed. The bodies agreed to different words.'
    : 'Together: not agreed. Not every body has agreed.';
}
