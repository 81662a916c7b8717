import type { InputProblem } from '#bots/wording/input-problems.ts';
import { simulateUsage } from '#bots/wording/simulation-usage.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { problemsOf } from './mistake.ts';
import type { NamedFile } from './read-text.ts';
import type { Forums } from './scenario/course.ts';
import { forumsOf } from './scenario/forums-of.ts';
import { misfitsIn } from './scenario/misfits.ts';
import { play } from './scenario/play.ts';
import { playedAsData } from './scenario/played-as-data.ts';
import { playedInWords } from './scenario/played-in-words.ts';
import { readScenario, type Scenario } from './scenario/read-scenario.ts';
import { verdictOf } from './scenario/verdict.ts';
import type { Verb } from './verb.ts';

export const simulate: Verb = {
  usage: simulateUsage.lines,
  operands: [],
  options: {
    scenario: { type: 'value', value: 'FILE', help: simulateUsage.scenario, needed: true },
    constitution: { type: 'value', value: 'FILE', help: simulateUsage.constitution },
  },
  run(args, { folder }) {
    const read = loadScenario(
      { file: args.needed('scenario'), folder },
      args.given('constitution'),
    );
    if (!read.ok) return Promise.resolve({ exit: 'unusable', problems: read.refusal });
    const { scenario, forums } = read.value;
    const played = play(scenario, forums);
    const verdict = verdictOf(scenario, played);
    return Promise.resolve({
      exit: verdict.isAsExpected ? 'ok' : 'no',
      words: playedInWords(scenario, forums, { played, verdict }),
      data: playedAsData(scenario, { played, verdict }),
    });
  },
};

interface LoadedScenario {
  readonly scenario: Scenario;
  readonly forums: Forums;
}

/** A scenario with the rules of its bodies, all of whose people and seats are theirs. */
export function loadScenario(
  named: NamedFile,
  rules?: string,
): Result<LoadedScenario, readonly InputProblem[]> {
  const read = readScenario(named);
  if (!read.ok) return read;
  const { value: scenario, where } = read.value;
  const forums = forumsOf({ scenario, where, named, rules });
  if (!forums.ok) return forums;
  const misfits = misfitsIn(scenario, forums.value);
  if (misfits.length === 0) return accepted({ scenario, forums: forums.value });
  const mistakes = misfits.map((misfit) => ({ ...where(misfit.path), ...misfit }));
  return refused(problemsOf(named.file, mistakes));
}
