import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localRegion, startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
import { startStreamPump } from '#infra/local/dynamodb/stream-pump.ts';
import { localTable } from '#infra/local/environment.ts';
import type { Kept } from '#infra/local/schedule/schedule-book.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { versionHash } from '#shared/decision/words.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { daysLater, localDate } from '#shared/time.ts';
import { runAccord } from '#test/infra/cli/call-accord.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { once } from '#test/support/ics.ts';
import { fridayClock } from '#test/support/one-machine.ts';
import {
  channelsShowing,
  kill,
  moveForward,
  sendForm,
  spawnMachine,
} from '#test/support/spawned-machine.ts';
import { dynoxide } from '#test/support/table.ts';
import { until } from '#test/support/until.ts';

const question = 'Shall we open the ward in January?';
const why = 'Forty people a week wait for a bed.';
const id = `d-${sha256('slack-V1-1.a').slice(0, 20)}`;
const about = { ics: 'sample', decision: id, version: versionHash(1, question, why) };
const minute = 60_000;

describe.skipIf(dynoxide.reason)(`whoever keeps one machine ${dynoxide.reason ?? ''}`, () => {
  async function proposed(folder: string) {
    const clock = fridayClock(folder);
    const machine = await spawnMachine(folder);
    const values = { question, why, link: '', answerBy: daysLater(localDate(clock.now()), 7) };
    const where = { ics: 'sample', forum: 'board' };
    const form = { act: 'propose', about: where, view: 'V1', values };
    expect(await (await sendForm(machine, 'governance-lead', form)).text()).toContain('is open');
    await channelsShowing(machine, question);
    return { clock, machine };
  }

  const called = (line: string, folder: string) =>
    runAccord(line, {
      folder,
      env: { ACCORD_DATA: folder, TABLE_NAME: '', DYNAMODB_ENDPOINT: '' },
    });

  it('tells again what nobody heard of, and nothing twice', async () => {
    const folder = dataFolder();
    const { clock, machine } = await proposed(folder);
    await kill(machine, 'SIGTERM');
    const from = clock.now();
    await objectUnheard(folder, from);
    clock.moveForward(2 * minute);

    const again = await spawnMachine(folder);
    const silent = messagesIn(folder);
    expect(JSON.stringify(silent)).not.toContain(harm);
    const replayed = called(`replay --from ${from}`, folder);
    expect(replayed.stderr).toBe('');
    expect(replayed.stdout).toContain('1 event in 1 history');
    const drawn = await channelsShowing(again, harm);
    expect(drawn.map((channel) => channel.includes(harm))).toEqual([true, true]);
    const told = messagesIn(folder);
    expect(told.length).toBeGreaterThan(silent.length);
    expect(called(`replay --from ${from} --ics sample`, folder).status).toBe(0);
    expect(messagesIn(folder)).toEqual(told);
  }, 180_000);

  it('is asked what happens next where the appointment with a deadline was lost', async () => {
    const folder = dataFolder();
    const { machine } = await proposed(folder);
    await kill(machine, 'SIGTERM');
    const file = join(folder, 'schedules.json');
    const book = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>);
    const left = book.filter(([, { target }]) => target !== 'deadlines');
    expect(left.length).toBe(book.length - 1);
    writeFileSync(file, JSON.stringify(Object.fromEntries(left)));

    const again = await spawnMachine(folder);
    await moveForward(again, 10 * 24 * 60 * minute);
    await until(() => JSON.stringify(messagesIn(folder)).includes('has passed'));
    expect(again.said()).toContain('"message":"deadline-overdue"');
  }, 180_000);
});

const harm = 'There are no nurses for it.';

/** An objection that is recorded while nobody listens; the stream's record of it is lost. */
async function objectUnheard(folder: string, at: string): Promise<void> {
  const { endpoint, stop } = await startDynamo({ table: localTable, dataFolder: folder });
  const client = dynamoClient({ region: localRegion, endpoint });
  const stream = { ics: 'sample', kind: 'decision', id } as const;
  const act = { type: 'Object', version: about.version, harm, help: '' } as const;
  const command = { id: 'c1', by: 'director-of-finance', via: 'slack', at, act } as const;
  const events = dynamoEventStore(client, localTable);
  const handled = await handleCommand(events)(decisionDecider, { stream, command }, once);
  expect(handled.ok).toBe(true);
  const deaf = await startStreamPump({
    endpoint,
    table: localTable,
    handler: () => Promise.resolve({ batchItemFailures: [] }),
    checkpointFile: join(folder, 'stream.json'),
    report: (fault) => {
      throw fault;
    },
  });
  await deaf.settled();
  await deaf.stop();
  client.destroy();
  await stop();
}

/** Every message that stands in the built-in Slack. */
function messagesIn(folder: string): readonly unknown[] {
  const { messages } = JSON.parse(readFileSync(join(folder, 'slack.json'), 'utf8')) as {
    readonly messages: readonly unknown[];
  };
  return messages;
}
