import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import { moreChoices } from '#bots/views/choices.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import type { Act } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { forums } from '#test/support/board.ts';
import { inSlack, inTeams } from '#test/support/drawn-words.ts';
import { faultsInSlack, faultsInTeams } from '#test/support/faults-of.ts';
import { type Chapter, story } from '#test/support/story.ts';

/*
 * A scenario is a folder: facts.json in; effects.json, slack.json, teams.json and text.txt out.
 * After a change that is meant, `ACCORD_REWRITE=1 npm test -- test/scenarios` and `npm run format`
 * write them anew: read the difference as a board secretary would.
 */
const rewrite = process.env['ACCORD_REWRITE'] === '1';

interface Facts {
  readonly events: readonly DecisionEvent[];
  /** What people try, or open, when all that has happened. */
  readonly afterwards: readonly Afterwards[];
}

type Afterwards =
  | { readonly by: string; readonly tries: Act }
  | { readonly by: string; readonly opens: 'More choices' };

const here = import.meta.dirname;
const names = globSync('*/facts.json', { cwd: here }).map((path) => path.split('/')[0] ?? '');

describe.each(names.toSorted())('%s', (name) => {
  const { events, afterwards } = factsOf(name);
  const chapters = story(events);
  const shown = chapters.flatMap((chapter) =>
    chapter.shown.map(({ to, view }) => ({ after: headingOf(chapter), to, view })),
  );
  const drawnBy = (draw: typeof inSlack) =>
    shown.map(({ after, to, view }) => ({ after, to, ...draw(view) }));

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
    const text = [...chapters.map(inText), ...afterwards.map((each) => triedOn(each, last))];
    compare(name, 'text.txt', `${text.join('\n\n')}\n`);
  });
});

it('there are scenarios', () => {
  expect(names.length).toBeGreaterThanOrEqual(6);
});

/** A forum is named in a scenario, not spelt out. */
function factsOf(name: string): Facts {
  const facts = JSON.parse(readFileSync(join(here, name, 'facts.json'), 'utf8')) as Facts;
  const events = facts.events.map((event) => {
    if (event.type !== 'ProposalOpened') return event;
    const forum = forums.find(({ id }) => id === (event.forum as unknown));
    if (forum === undefined) throw new Error(`${name} names no forum`);
    return { ...event, forum };
  });
  return { ...facts, events };
}

function headingOf({ event }: Chapter): string {
  return `${event.type} by ${event.by}`;
}

function inText(chapter: Chapter): string {
  const seen = chapter.shown.map(({ to, view }) => `To ${to}:\n${indented(asText(view))}`);
  return [`== ${headingOf(chapter)}, in ${chapter.event.via}`, ...seen].join('\n\n');
}

function triedOn(each: Afterwards, decision: Opened): string {
  const heading = `== ${each.by} ${'tries' in each ? `tries: ${each.tries.type}` : `opens: ${each.opens}`}`;
  return `${heading}\n\n${indented('tries' in each ? answerTo(each.by, each.tries, decision) : asText(moreChoices(decision, each.by)))}`;
}

function answerTo(by: string, act: Act, decision: Opened): string {
  const judged = decide({ id: 'c', by, via: 'slack', at: decision.openedAt, act }, decision);
  if (judged.ok) throw new Error(`${by} may ${act.type}`);
  return refusalInWords(judged.refusal, decision);
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
