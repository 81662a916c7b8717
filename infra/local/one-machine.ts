import { join, resolve } from 'node:path';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { recordIn } from '#infra/cli/record/record-in.ts';
import { localRegion, startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
import { startStreamPump } from '#infra/local/dynamodb/stream-pump.ts';
import type { ConsoleOptions } from '#infra/local/page/console-options.ts';
import { openConsole } from '#infra/local/page/open-console.ts';
import { startScheduleServer } from '#infra/local/schedule/schedule-server.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { meetingPlacesIn, seatsIn } from './console-people.ts';
import { localEnvironment, localHome, localTable } from './environment.ts';
import { callFront, type Lambda } from './gateway.ts';
import { answerInvocation } from './invocations.ts';
import { type Functions, loadFunctions } from './load-functions.ts';
import { noteUrl } from './machine-url.ts';
import { movableClock } from './offset-clock.ts';
import { openIcs, readOwnIcs } from './opened-ics.ts';
import { type Handler, serve } from './serve.ts';

export interface Wanted {
  readonly port: number;
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: (fault: unknown) => void;
  /** The ICS to make and to open on; otherwise the one of the last start, or the sample. */
  readonly ics?: NamedFile | undefined;
}

export interface Machine {
  readonly url: string;
  stop(): Promise<void>;
}

/** Everything on one machine: the table, its stream, the clock, both bots, and the console. */
export async function startMachine(wanted: Wanted): Promise<Machine> {
  const { port, env, report } = wanted;
  const folder = resolve(wanted.dataFolder);
  const home = localHome(env);
  const ics = wanted.ics && readOwnIcs(wanted.ics, home);
  let answer: Handler = async () => new Response(null, { status: 503 });
  const web = await serve(port, (request) => answer(request));
  const dynamo = await startDynamo({
    table: localTable,
    dataFolder: folder,
    endpoint: env['DYNAMODB_ENDPOINT'],
  });
  const clock = movableClock(env['CLOCK_FILE'] ?? join(folder, 'clock'));
  const client = dynamoClient({ region: localRegion, endpoint: dynamo.endpoint });
  const record = recordIn(client, localTable, clock);
  const opened = await openIcs(record, { wanted: ics, folder, home }).catch(
    async (fault: unknown) => {
      await dynamo.stop();
      throw fault;
    },
  );
  const loaded = Promise.withResolvers<Functions>();
  const scheduler = await startScheduleServer({
    file: join(folder, 'schedules.json'),
    clock,
    report,
    fire: async (target, input) => (await loaded.promise).woken[target](input as never),
  });
  const settings = localEnvironment(env, {
    dataFolder: folder,
    dynamodb: dynamo.endpoint,
    scheduler: scheduler.endpoint,
    web: web.url,
  });
  const functions = await loadFunctions(settings);
  loaded.resolve(functions);
  const console = await openConsole({
    botUrl: web.url,
    baseUrl: web.url,
    signingSecret: settings['SLACK_SIGNING_SECRET'] ?? '',
    dataFolder: folder,
    people: seatsIn(opened),
    channels: meetingPlacesIn(opened),
    botUser: botUser(settings),
    clock: { ...clock, nextDeadline: async () => scheduler.nextDue() },
  });
  answer = async (request) =>
    (await front(functions, request)) ??
    (await answerInvocation(functions, request)) ??
    console.handle(request);
  const pump = await startStreamPump({
    endpoint: dynamo.endpoint,
    table: localTable,
    handler: functions.effects,
    checkpointFile: join(folder, 'stream.json'),
    report,
  });
  await console.greet();
  const forgetUrl = noteUrl(folder, web.url);
  return {
    url: web.url,
    async stop() {
      forgetUrl();
      // A card on its way goes through this server: it is answered, and noted as shown, before that closes.
      await pump.stop();
      await scheduler.stop();
      await web.close();
      await dynamo.stop();
    },
  };
}

async function front({ fronts }: Functions, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const path = pathname.replace(/^\/pages\/.+$/, '/pages/{proxy+}');
  const lambda: Lambda | undefined = fronts.get(`${request.method} ${path}`);
  return lambda === undefined ? undefined : callFront(lambda, request);
}

function botUser(settings: Readonly<Record<string, string>>): ConsoleOptions['botUser'] {
  return {
    name: 'Accord',
    slack: { user: settings['SLACK_BOT_USER_ID'] ?? '', bot: settings['SLACK_BOT_ID'] ?? '' },
    teams: { id: '28:accord' },
  };
}
