import {
  asExpected,
  inTheEnd,
  notAsExpected,
  rulesInPlay,
  stopsHere,
} from '#bots/wording/simulation.ts';
import { jointOutcome, neverOpened, standingInWords } from '#bots/wording/simulation-standing.ts';
import { type Decision, isOpened } from '#shared/decision/decision.ts';
import { current, textHash } from '#shared/decision/words.ts';
import type { Forums } from './course.ts';
import { placed } from './differences.ts';
import { entriesInWords, indented } from './entries-in-words.ts';
import type { Played } from './play.ts';
import type { Scenario } from './read-scenario.ts';
import { testsOf } from './standing-of.ts';
import type { Verdict } from './verdict.ts';

interface Result {
  readonly played: Played;
  readonly verdict: Verdict;
}

/** Everything that happened and what came of it, to be read from top to bottom. */
export function playedInWords(
  scenario: Scenario,
  forums: Forums,
  { played, verdict }: Result,
): string {
  const several = 'bodies' in scenario;
  return [
    scenario.scenario,
    rulesInPlay(Object.values(forums).map(({ name }) => name)),
    '',
    ...entriesInWords({ steps: scenario.steps, forums }, played.entries),
    ...(played.stoppedAt === null ? [] : [stopsHere]),
    ...[...played.decisions].flatMap(([body, decision]) => [
      '',
      inTheEnd(several ? body : null),
      ...standing(decision).map(indented),
    ]),
    ...(several ? ['', jointly([...played.decisions.values()])] : []),
    ...ending(scenario, verdict),
  ].join('\n');
}

function standing(decision: Decision): readonly string[] {
  if (!isOpened(decision)) return [neverOpened];
  return standingInWords(decision, testsOf(decision));
}

function jointly(decisions: readonly Decision[]): string {
  const words = decisions.map((each) => (isOpened(each) ? textHash(current(each)) : ''));
  return jointOutcome(decisions, new Set(words).size === 1);
}

function ending(scenario: Scenario, { isAsExpected, differences }: Verdict): readonly string[] {
  if (isAsExpected) return expectsSomething(scenario) ? ['', asExpected] : [];
  const all = Object.entries(differences).flatMap(([body, each]) =>
    placed(each, 'bodies' in scenario ? ['expect', body] : ['expect']),
  );
  return all.length === 0 ? [] : ['', notAsExpected(all.length), ...all.map(indented)];
}

function expectsSomething({ expect, steps }: Scenario): boolean {
  return (
    expect !== undefined || steps.some((step) => 'expect' in step && step.expect !== undefined)
  );
}
