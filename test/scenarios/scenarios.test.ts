import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { moreChoices, type Reader } from '#bots/views/choices.ts';
import { problemLine } from '#bots/wording/input-problems.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Done } from '#infra/cli/scenario/course.ts';
import { play } from '#infra/cli/scenario/play.ts';
import { verdictOf } from '#infra/cli/scenario/verdict.ts';
import { loadScenario } from '#infra/cli/simulate.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { inSlack, inTeams } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { type Chapter, story } from '#test/support/story.ts';

/*
 * A scenario is a folder: scenario.yaml in, as `accord simulate` plays it; effects.json, slack.json,
 * teams.json and text.txt out. opens.json names who opens “More choices” when all that has happened.
 * After a change that is meant, `ACCORD_REWRITE=1 npm test -- test/scenarios` and `npm run format`
 * write them anew: read the difference as a board secretary would.
 */
const rewrite = process.env['ACCORD_REWRITE'] === '1';

const here = import.meta.dirname;
const names = globSync('*/scenario.yaml', { cwd: here }).map((path) => path.split('/')[0] ?? '');

describe.each(names.toSorted())('%s', (name) => {
  const { done, opens, isAsExpected } = played(name);
  const chapters = story(done.flatMap(({ events }) => events));
  const shown = chapters.flatMap((chapter) =>
    chapter.shown.map(({ to, view }) => ({ after: headingOf(chapter), to, view })),
  );
  const drawnBy = (draw: typeof inSlack) =>
    shown.map(({ after, to, view }) => ({ after, to, ...draw(view) }));

  it('comes out as it expects', () => {
    expect(isAsExpected).toBe(true);
  });

  it('asks the same of the world', () => {
    const effects = chapters.map((each) => ({ after: headingOf(each), effects: each.effects }));
    compareJson(name, 'effects.json', effects);
  });

  it('looks the same in Slack', () => {
    compareJson(name, 'slack.json', drawnBy(inSlack));
    expect(shown.flatMap(({ view }) => faultsInSlack(view))).toEqual([]);
  });

  it('looks the same in Teams', () => {
    compareJson(name, 'teams.json', drawnBy(inTeams));
    expect(shown.flatMap(({ view }) => faultsInTeams(view))).toEqual([]);
  });

  it('reads the same', () => {
    const last = chapters.at(-1)?.decision;
    if (last === undefined) throw new Error('nothing happened');
    const text = [
      ...chapters.map(inText),
      ...done.flatMap(turnedDown),
      ...opens.map((person) => openedBy({ person, at: done.at(-1)?.at ?? '' }, last)),
    ];
    compare(name, 'text.txt', `${text.join('\n\n')}\n`);
  });
});

it('there are scenarios', () => {
  expect(names.length).toBeGreaterThanOrEqual(6);
});

/** What was done in a scenario, in order, and who looks at it in the end. */
function played(name: string) {
  const read = loadScenario({ file: join(name, 'scenario.yaml'), folder: here });
  if (!read.ok) throw new Error(read.refusal.map(problemLine).join('\n'));
  const { scenario, forums } = read.value;
  const result = play(scenario, forums);
  return {
    done: result.entries.filter((entry) => entry.type === 'act'),
    opens: JSON.parse(readFileSync(join(here, name, 'opens.json'), 'utf8')) as string[],
    isAsExpected: verdictOf(scenario, result).isAsExpected,
  };
}

function headingOf({ event }: Chapter): string {
  return `${event.type} by ${event.by}`;
}

function inText(chapter: Chapter): string {
  const seen = chapter.shown.map(({ to, view }) => `To ${to}:\n${indented(asText(view))}`);
  return [`== ${headingOf(chapter)}, in ${chapter.event.via}`, ...seen].join('\n\n');
}

function turnedDown({ by, act, refusal, before }: Done): string[] {
  if (refusal === null || before.status === 'not opened') return [];
  return [`== ${by} tries: ${act.type}\n\n${indented(refusalInWords(refusal, before))}`];
}

function openedBy(reader: Reader, decision: Opened): string {
  const list = asText(moreChoices(decision, reader));
  return `== ${reader.person} opens: More choices\n\n${indented(list)}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}

function compareJson(name: string, file: string, found: unknown): void {
  const path = join(here, name, file);
  if (rewrite) return writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  expect(existsSync(path), file).toBe(true);
  const golden: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(JSON.parse(JSON.stringify(found))).toEqual(golden);
}

function compare(name: string, file: string, found: string): void {
  const path = join(here, name, file);
  if (rewrite) return writeFileSync(path, found);
  expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
}
