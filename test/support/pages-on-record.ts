import { pagesFront } from '#bots/pages/front.ts';
import type { HttpAnswer } from '#bots/pages/http-answer.ts';
import type { PlanOnPage } from '#bots/pages/plan-on-page.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import type { LinkHolder, PageLinks } from '#shared/ports/page-links.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { once } from './ics.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { memoryPageLinks } from './memory-page-links.ts';
import { august } from './plans-on-pages.ts';

/** The person of every ICS here who gets links. */
export const reader = 'PMO lead';

/** Each of these is at most two items of the hundred that a transaction takes. */
const atOnce = 45;

/** Puts plans, and the people whom they name, on the record of an ICS. */
async function plansOnRecord(
  store: EventStore,
  ics: string,
  plans: readonly PlanOnPage[],
): Promise<void> {
  for (const { id, events } of plans) {
    const stream = { ics, kind: 'plan', id } as const;
    for (let from = 0; from < events.length; from += atOnce) {
      const [first, ...others] = events.slice(from, from + atOnce);
      if (first === undefined) continue;
      const history = await store.load<PlanEvent>(stream);
      const append = { stream, history, status: 'running', commandId: `on-${from}`, doors: [] };
      await store.append<PlanEvent>({ ...append, events: [first, ...others] });
    }
  }
  const people = plans.flatMap((shown) => Object.values(shown.people));
  const listed = plans.map(({ id, plan: { programme, status } }) => ({
    id,
    name: programme.name,
    isRunning: status === 'running',
  }));
  const stamp = { id: `people-${ics}`, by: reader, via: 'clock', at: august } as const;
  await handleCommand(store)(
    directoryDecider,
    {
      stream: { ics, kind: 'directory', id: 'all' },
      command: { ...stamp, people, forums: [], plans: listed },
    },
    once,
  );
}

interface Kept {
  readonly store: EventStore;
  readonly links: PageLinks;
}

/** The private pages of these ICSs, each with its plans. */
export async function pagesOf(
  all: Readonly<Record<string, readonly PlanOnPage[]>>,
  {
    store = memoryEventStore(),
    links = memoryPageLinks({ now: () => august }),
  }: Partial<Kept> = {},
) {
  for (const [ics, plans] of Object.entries(all)) await plansOnRecord(store, ics, plans);
  const front = pagesFront({ events: store, links, clock: { now: () => august } });
  let count = 0;
  return {
    store,
    links,
    front,
    get: (rawPath: string, method = 'GET'): Promise<HttpAnswer> =>
      front({ rawPath, requestContext: { http: { method } } }),
    linksOf: async (holder: LinkHolder) => {
      count += 1;
      const issued = await links.issue(holder, `get-${count}`);
      if (issued === undefined) throw new Error('given before');
      const { pages, calendar } = issued;
      return { pages: `/pages/${pages}`, calendar: `/pages/${calendar}/calendar.ics` };
    },
  };
}
