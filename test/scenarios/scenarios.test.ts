import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { onePersonIn } from '#shared/decision/about-one-person.ts';
import { inSlack, inTeams } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { type Page, pagesOf } from './pages.ts';

/*
 * A scenario is a folder: scenario.yaml in, as `accord simulate` plays it; effects.json, slack.json,
 * teams.json and text.txt out. opens.json says who opens “More choices” when all that has happened,
 * or presses a button, or sends a form.
 * After a change that is meant, `ACCORD_REWRITE=1 npm test -- test/scenarios` and `npm run format`
 * write them anew: read the difference as a board secretary would.
 */
const rewrite = process.env['ACCORD_REWRITE'] === '1';

const here = import.meta.dirname;
const names = globSync('*/scenario.yaml', { cwd: here }).map((path) => path.split('/')[0] ?? '');
const all = await Promise.all(
  names.toSorted().map(async (name) => ({ name, ...(await pagesOf(here, name)) })),
);

describe.each(all)('$name', ({ name, pages, isAsExpected }) => {
  const shown = pages.flatMap(({ heading, shown: seen }) =>
    seen.map(({ to, view }) => ({ after: heading, to, view })),
  );
  const drawnBy = (draw: typeof inSlack) =>
    shown.map(({ after, to, view }) => ({ after, to, ...draw(view) }));

  it('comes out as it expects', () => {
    expect(isAsExpected).toBe(true);
  });

  it('asks the same of the world', () => {
    const effects = pages.flatMap(({ heading, effects: asked }) =>
      asked === null ? [] : [{ after: heading, effects: asked }],
    );
    compareJson(name, 'effects.json', effects);
  });

  it('keeps no NHS number that someone typed', () => {
    const kept = pages.map(({ event, effects }) => JSON.stringify({ event, effects }));
    expect(kept.filter((each) => onePersonIn(each) === 'an NHS number')).toEqual([]);
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
    compare(name, 'text.txt', `${pages.map(inText).join('\n\n')}\n`);
  });
});

it('there are scenarios', () => {
  expect(names.length).toBeGreaterThanOrEqual(18);
});

/** What one person is shown for their own press needs no name above it. */
function inText({ heading, effects, shown }: Page): string {
  const seen = shown.map(({ to, view }) =>
    effects === null ? indented(asText(view)) : `To ${to}:\n${indented(asText(view))}`,
  );
  return [`== ${heading}`, ...seen].join('\n\n');
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
