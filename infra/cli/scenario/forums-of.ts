import { dirname, isAbsolute, join } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { noRulesForSeveral, rulesExpected } from '#bots/wording/simulation-problems.ts';
import { templates } from '#infra/cli/built-in.ts';
import { loadConstitution } from '#infra/cli/load-constitution.ts';
import { problemsOf } from '#infra/cli/mistake.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import type { Where } from '#infra/cli/where.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Forums } from './course.ts';
import { onlyBody } from './only-body.ts';
import type { Scenario } from './read-scenario.ts';

interface Asked {
  readonly scenario: Scenario;
  readonly where: Where;
  readonly named: NamedFile;
  /** The rules named where the tool is called. */
  readonly rules: string | undefined;
}

/** The bodies of a scenario with their rules in force, or everything that is wrong with their files. */
export function forumsOf(asked: Asked): Result<Forums, readonly InputProblem[]> {
  const files = filesOf(asked);
  if (!files.ok) return files;
  const loaded = files.value.map(([body, named]) => ({ body, read: loadConstitution(named) }));
  const problems = loaded.flatMap(({ read }) => (read.ok ? [] : read.refusal));
  if (problems.length > 0) return refused(problems);
  const forums = loaded.flatMap(({ body, read }): [string, ForumInForce][] =>
    read.ok ? [[body, forumOf(body, read.value.file, asked.scenario)]] : [],
  );
  return accepted(Object.fromEntries(forums));
}

/** A body by its rules, in a place where nothing is shown. */
function forumOf(body: string, { seats, ...rules }: ConstitutionFile, scenario: Scenario) {
  return {
    id: body,
    name: rules.name,
    noun: rules.noun,
    constitution: rules,
    seats: seatsOf(seats),
    governanceLead: scenario.governanceLead,
    parent: null,
    places: [],
    meetings: scenario.meetings.toSorted(),
    ...(scenario.practice ? { practice: {} } : {}),
  };
}

function filesOf(asked: Asked): Result<readonly [string, NamedFile][], readonly InputProblem[]> {
  const { scenario, named, rules } = asked;
  if ('bodies' in scenario) {
    if (rules !== undefined) return wrong(asked, ['bodies'], noRulesForSeveral);
    return accepted(
      Object.entries(scenario.bodies).map(([body, { constitution }]) => [
        body,
        beside(named, constitution),
      ]),
    );
  }
  if (rules !== undefined) return accepted([[onlyBody, { file: rules, folder: named.folder }]]);
  return scenario.constitution === undefined
    ? wrong(asked, [], rulesExpected)
    : accepted([[onlyBody, beside(named, scenario.constitution)]]);
}

/** A file named in another: relative to it, unless it is a template. */
function beside({ file, folder }: NamedFile, other: string): NamedFile {
  const isItself = isAbsolute(other) || templates.fileOf(other) !== undefined;
  return { file: isItself ? other : join(dirname(file), other), folder };
}

function wrong(
  { named, where }: Asked,
  path: readonly PropertyKey[],
  words: Pick<InputProblem, 'found' | 'expected'>,
) {
  return refused(problemsOf(named.file, [{ ...where(path), path, ...words }]));
}
