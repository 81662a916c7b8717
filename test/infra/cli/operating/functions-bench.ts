import { join } from 'node:path';
import { functionsAt } from '#infra/cli/operating/call-function.ts';
import { recordIn } from '#infra/cli/record/record-in.ts';
import { localRegion } from '#infra/local/dynamodb/dynamodb.ts';
import { localEnvironment } from '#infra/local/environment.ts';
import { answerInvocation } from '#infra/local/invocations.ts';
import { type Functions, loadFunctions } from '#infra/local/load-functions.ts';
import { startScheduleServer } from '#infra/local/schedule/schedule-server.ts';
import { serve } from '#infra/local/serve.ts';
import type { Act, Propose } from '#shared/decision/command.ts';
import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import type { Hours } from '#shared/directory/hours.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { laterBy } from '#shared/time.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { governanceLead } from '#test/support/board.ts';
import { proposing } from '#test/support/decider.ts';
import { everyone, once, setUp, shownBoard } from '#test/support/ics.ts';
import { fridayClock } from '#test/support/one-machine.ts';
import type { OnWords } from '#test/support/play.ts';
import { testTable } from '#test/support/table.ts';

/** One message that Slack took. */
interface Sent {
  readonly method: string;
  readonly channel: string;
}

/**
 * The functions as they run, called as on AWS, on a table of their own. Nothing brings them the
 * table's stream: what is recorded here is heard of only once somebody calls them.
 */
export async function functionsBench(folder: string) {
  const table = await testTable();
  const clock = fridayClock(folder);
  const sent: Sent[] = [];
  const loaded = Promise.withResolvers<Functions>();
  const web = await serve(
    0,
    async (request) =>
      (await answerSlack(request, sent)) ?? answerInvocation(await loaded.promise, request),
  );
  const scheduler = await startScheduleServer({
    file: join(folder, 'schedules.json'),
    clock,
    report: (fault) => {
      throw fault;
    },
    fire: async (target, input) => (await loaded.promise).woken[target](input as never),
  });
  const at = {
    dataFolder: folder,
    dynamodb: table.endpoint,
    scheduler: scheduler.endpoint,
    web: web.url,
  };
  const functions = await loadFunctions(localEnvironment({ TABLE_NAME: table.tableName }, at));
  loaded.resolve(functions);
  const record = recordIn(table.client, table.tableName, clock);

  return {
    table,
    clock,
    record,
    functions,
    ...recorders(record.events, clock),
    call: functionsAt({ endpoint: web.url, region: localRegion }),
    env: {
      TABLE_NAME: table.tableName,
      DYNAMODB_ENDPOINT: table.endpoint,
      CLOCK_FILE: join(folder, 'clock'),
    },
    /** To whom in an ICS anything was posted since this was last asked, in the order of their names. */
    posted: (ics: string) =>
      sent
        .splice(0)
        .filter(
          ({ method, channel }) => method === 'chat.postMessage' && channel.startsWith(`${ics}-`),
        )
        .map(({ channel }) => channel.replace(`${ics}-`, ''))
        .toSorted(),
    async stop() {
      await scheduler.stop();
      await web.close();
      await table.stop();
    },
  };
}

export type FunctionsBench = Awaited<ReturnType<typeof functionsBench>>;

/** What people do; it is recorded, and nobody hears of it. */
function recorders(events: EventStore, clock: Clock) {
  let count = 0;
  const commandBy = (by: string) => {
    count += 1;
    return { id: `c${count}`, by, via: 'slack', at: clock.now() } as const;
  };

  async function does(ics: string, by: string, act: Act | Propose | OnWords): Promise<void> {
    const stream = { ics, kind: 'decision', id: 'd1' } as const;
    const exact = typeof act === 'function' ? act(await wordsOf(ics)) : act;
    const command = { ...commandBy(by), act: exact };
    const handled = await handleCommand(events)(decisionDecider, { stream, command }, once);
    if (!handled.ok) throw new Error(handled.refusal.code);
  }

  async function wordsOf(ics: string): Promise<string> {
    const history = await events.load<DecisionEvent>({ ics, kind: 'decision', id: 'd1' });
    const state = replay(decisionDecider, history);
    return isOpened(state) ? current(state).hash : '';
  }

  return {
    does,
    /** An ICS whose people are all in one Slack, with a proposal on record. */
    async proposed(ics: string): Promise<void> {
      const places = [{ platform: 'slack', team: 'T1', channel: `${ics}-board` }] as const;
      const forum = { ...shownBoard, places };
      const people = everyone(forum).map((person) => ({
        ...person,
        accounts: [{ platform: 'slack', team: 'T1', user: `${ics}-${person.id}` } as const],
      }));
      await setUp(events, ics, forum, people);
      const answerBy = laterBy(clock.now(), 14 * 24 * 60 * 60_000);
      await does(ics, governanceLead, proposing({ ics, forum, answerBy }));
    },
    async choosesHours(ics: string, by: string, hours: Hours): Promise<void> {
      const stream = { ics, kind: 'directory', id: 'all' } as const;
      const command = { ...commandBy(by), hours };
      await handleCommand(events)(hoursDecider, { stream, command }, once);
    },
    async doesTo(ics: string, plan: string, act: PlanAct): Promise<void> {
      const stream = { ics, kind: 'plan', id: plan } as const;
      const command = { ...commandBy(governanceLead), act };
      const handled = await handleCommand(events)(planDecider, { stream, command }, once);
      if (!handled.ok) throw new Error(handled.refusal.code);
    },
  };
}

async function answerSlack(request: Request, sent: Sent[]): Promise<Response | undefined> {
  const [, method] = /^\/slack-api\/(.+)$/.exec(new URL(request.url).pathname) ?? [];
  if (method === undefined) return undefined;
  const given = new URLSearchParams(await request.text());
  const channel = given.get('channel') ?? '';
  sent.push({ method, channel });
  return Response.json({ ok: true, channel, ts: `1700.${String(sent.length).padStart(6, '0')}` });
}
