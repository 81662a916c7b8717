import { page } from '#bots/wording/pages/page.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { log } from '#shared/log.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import type { PageLinks } from '#shared/ports/page-links.ts';
import { localDate } from '#shared/time.ts';
import { type Asked, askedFor, planInAddress } from './address.ts';
import { boardPage } from './board.ts';
import { dueDates } from './due-dates.ts';
import { asCalendar, asCsv, asPage, type HttpAnswer } from './http-answer.ts';
import { packCsv } from './pack-csv.ts';
import { packPage } from './pack-page.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import { insteadOfPage, plansPage } from './plans-page.ts';
import { decisionsAwaited, readPlan } from './read-plan.ts';

export interface PagesPorts {
  readonly links: Pick<PageLinks, 'behind'>;
  readonly events: Pick<EventStore, 'load'>;
  readonly clock: Clock;
}

/** The part of a request, in API Gateway's own shape, that the pages read. */
export interface PageRequest {
  readonly rawPath: string;
  readonly requestContext: { readonly http: { readonly method: string } };
}

/** One answer for every link that leads nowhere: it does not say why. */
const notFound = asPage(404, insteadOfPage(page.notFound));
const fault = asPage(500, insteadOfPage(page.fault));

/** The private pages of an ICS's plans, for whoever has a link to them. */
export function pagesFront(ports: PagesPorts) {
  return async ({ rawPath, requestContext: { http } }: PageRequest): Promise<HttpAnswer> => {
    const answer = await answerTo(ports, rawPath).catch((error: unknown) => {
      log.error('pages-fault', error);
      return fault;
    });
    return http.method === 'HEAD' ? { ...answer, body: '' } : answer;
  };
}

async function answerTo(ports: PagesPorts, path: string): Promise<HttpAnswer> {
  const asked = askedFor(path);
  if (asked === undefined) return notFound;
  const holder = await ports.links.behind(asked.token);
  if (holder === undefined) return notFound;
  const { ics, person, opens } = holder;
  if ((opens === 'calendar') !== (asked.page === 'calendar')) return notFound;
  const directory = await directoryOf(ports, ics);
  if (!isThere(directory, person)) return notFound;
  if (asked.page === 'calendar') return calendar(ports, ics, directory);
  const plan = planAskedFor(directory, asked);
  if (plan !== undefined) return planPage(ports, { ics, directory, plan }, asked);
  return asked.page === 'first'
    ? asPage(200, plansPage(directory.plans, asked.up, planInAddress))
    : notFound;
}

/** Whoever has no account left belongs here no more, and their links lead nowhere. */
function isThere({ people }: Directory, person: string): boolean {
  return (people[person]?.accounts ?? []).length > 0;
}

/** The plan that is named; where none is, the only one. */
function planAskedFor({ plans }: Directory, { page: wanted, plan }: Asked): string | undefined {
  if (wanted === 'first') return plans.length === 1 ? plans[0]?.id : undefined;
  return plans.find(({ id }) => planInAddress(id) === plan)?.id;
}

interface Found {
  readonly ics: string;
  readonly directory: Directory;
  readonly plan: string;
}

async function planPage(ports: PagesPorts, found: Found, asked: Asked): Promise<HttpAnswer> {
  const { ics, plan: id, directory } = found;
  const read = await readPlan(ports.events, ics, id);
  if (read === undefined) return notFound;
  const decisions = await decisionsAwaited(ports.events, ics, read.plan);
  const now = ports.clock.now();
  const shown: PlanOnPage = { id, ...read, people: directory.people, decisions, now };
  const plan = planInAddress(id);
  if (asked.page === 'csv') return asCsv(`${plan}-${localDate(now)}`, packCsv(shown));
  const place = { up: asked.up, plan, hasOthers: directory.plans.length > 1 };
  return asked.page === 'pack'
    ? asPage(200, packPage(shown, { ...place, is: 'pack' }))
    : asPage(200, boardPage(shown, { ...place, is: 'board' }));
}

/** Of the plans that are running. */
async function calendar(
  { events }: PagesPorts,
  ics: string,
  { plans, people }: Directory,
): Promise<HttpAnswer> {
  const running = plans.filter(({ isRunning }) => isRunning);
  const read = await Promise.all(
    running.map(async ({ id }) => ({ id, found: await readPlan(events, ics, id) })),
  );
  const dated = read.flatMap(({ id, found }) =>
    found === undefined ? [] : [{ ics, id, ...found }],
  );
  return asCalendar(dueDates(dated, people));
}
