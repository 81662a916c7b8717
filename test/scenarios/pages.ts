import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '#bots/views/view.ts';
import { problemLine } from '#bots/wording/input-problems.ts';
import { labels } from '#bots/wording/labels.ts';
import type { Done } from '#infra/cli/scenario/course.ts';
import { play } from '#infra/cli/scenario/play.ts';
import { verdictOf } from '#infra/cli/scenario/verdict.ts';
import { loadScenario } from '#infra/cli/simulate.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Effect } from '#shared/decision/effect.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { type Chapter, type Seen, story } from '#test/support/story.ts';
import { deskSoFar, type Presses, type SoFar, shownFor, standsIn } from './desk-of-scenario.ts';

/** What came of one thing that was done, and who is shown what for it. */
export interface Page {
  readonly heading: string;
  /** What was put on record; nothing where nothing was. */
  readonly event: DecisionEvent | null;
  /** Null where nothing was put on record. */
  readonly effects: readonly Effect[] | null;
  readonly shown: readonly Seen[];
}

/** Someone who presses something once a scenario is over: "More choices", or what is said here. */
type Afterwards = string | ({ readonly by: string } & Presses);

/** A scenario, page by page in the order in which it happened, and whether it came out as it says. */
export async function pagesOf(folder: string, name: string) {
  const read = loadScenario({ file: join(name, 'scenario.yaml'), folder });
  if (!read.ok) throw new Error(read.refusal.map(problemLine).join('\n'));
  const { scenario, forums } = read.value;
  const result = play(scenario, forums);
  const opens = JSON.parse(readFileSync(join(folder, name, 'opens.json'), 'utf8')) as Afterwards[];
  const done = result.entries.filter((entry) => entry.type === 'act');
  const { isAsExpected } = verdictOf(scenario, result);
  return { isAsExpected, pages: await told(done, opens) };
}

async function told(done: readonly Done[], opens: readonly Afterwards[]): Promise<Page[]> {
  const events = done.flatMap((each) => each.events);
  const chapters = story(events);
  const people = done.map(({ by }) => by).filter((by) => by !== 'clock');
  const pages: Page[] = [];
  let from = 0;
  for (const each of done) {
    const own = chapters.slice(from, from + each.events.length).map(pageOf);
    pages.push(...own, ...(await answered(each, { events: events.slice(0, from), people })));
    from += each.events.length;
  }
  const [decision, at] = [chapters.at(-1)?.decision, done.at(-1)?.at];
  if (decision === undefined || at === undefined) throw new Error('nothing happened');
  return [...pages, ...(await openedBy(opens, { events, decision, at, people }))];
}

function pageOf({ event, effects, shown }: Chapter): Page {
  const heading = `${event.type} by ${event.by}, in ${event.via}`;
  return { heading, event, effects, shown };
}

/** Receipts that say more than that it is done. */
const receipts: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'DeclareInterest',
  'HandleInterest',
  'ReferElsewhere',
  'AnswerProgramme',
  'LiftStop',
]);

/** What whoever did it is shown, where it tells more than that it is done. */
async function answered(done: Done, soFar: Pick<SoFar, 'events' | 'people'>): Promise<Page[]> {
  const { by, act, at, before, refusal, events } = done;
  if (before.status === 'not opened' || before.status === 'discarded' || by === 'clock') return [];
  const said = refusal !== null ? 'tries' : events.length === 0 ? 'does again' : 'reads';
  if (said === 'reads' && !standsIn(done) && !receipts.has(act.type)) return [];
  const view = await shownFor(done, { ...soFar, decision: before, at });
  return [ownPage(`${by} ${said}: ${act.type}`, { to: by, view })];
}

async function openedBy(opens: readonly Afterwards[], soFar: SoFar): Promise<Page[]> {
  const desk = await deskSoFar(soFar);
  const pages: Page[] = [];
  let { length } = soFar.events;
  for (const each of opens) {
    const { by, ...presses }: { by: string } & Presses =
      typeof each === 'string' ? { by: each, act: 'more-choices' } : each;
    const view = await desk.shows(by, presses);
    const record: readonly DecisionEvent[] = await desk.record();
    const heading = `${by} ${verbFor(presses, view)}: ${labels[presses.act]}`;
    pages.push(ownPage(heading, { to: by, view }));
    pages.push(...story(record).slice(length).map(pageOf));
    length = record.length;
  }
  return pages;
}

/** What one person is shown for what they pressed. */
function ownPage(heading: string, shown: Seen): Page {
  return { heading, event: null, effects: null, shown: [shown] };
}

function verbFor({ values }: Presses, { kind }: View): string {
  if (values !== undefined) return 'sends';
  return kind === 'choices' || kind === 'form' ? 'opens' : 'presses';
}
