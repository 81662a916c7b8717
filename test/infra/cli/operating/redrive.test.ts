import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { replay } from '#shared/handle-command.ts';
import { laterBy } from '#shared/time.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { dynamo } from '#test/support/table.ts';
import { type FunctionsBench, functionsBench } from './functions-bench.ts';
import { lambdaTo } from './on-aws.ts';

const minute = 60_000;
const queues = { missed: 'AppointmentsMissed', failed: 'EffectsFailed' } as const;

describe.skipIf(dynamo.reason)(`accord redrive ${dynamo.reason ?? ''}`, () => {
  const folder = lastingFolder();
  const sqs = mockClient(SQSClient);
  let bench: FunctionsBench;
  let aws: ReturnType<typeof lambdaTo>;
  let waiting: Record<string, string[]>;

  beforeAll(async () => {
    bench = await functionsBench(folder);
    aws = lambdaTo(bench);
    await bench.proposed('riverside');
    bench.clock.moveForward(15 * 24 * 60 * minute);
  }, 60_000);
  afterAll(() => bench.stop());

  beforeEach(() => {
    waiting = { [queues.missed]: [], [queues.failed]: [] };
    aws.called.length = 0;
    sqs.reset();
    const shown = new Set<string>();
    const named = (url: string) => url.replace('https://sqs/Accord-live-Stateless-', '');
    sqs.on(GetQueueUrlCommand).callsFake(({ QueueName }: { QueueName: string }) => ({
      QueueUrl: `https://sqs/${QueueName}`,
    }));
    sqs.on(ReceiveMessageCommand).callsFake(({ QueueUrl }: { QueueUrl: string }) => {
      const fresh = (waiting[named(QueueUrl)] ?? []).filter((body) => !shown.has(body)).slice(0, 2);
      for (const body of fresh) shown.add(body);
      const Messages = fresh.map((Body) => ({ MessageId: `m-${Body}`, Body, ReceiptHandle: Body }));
      return Messages.length === 0 ? {} : { Messages };
    });
    sqs
      .on(DeleteMessageCommand)
      .callsFake(({ QueueUrl, ReceiptHandle }: Record<'QueueUrl' | 'ReceiptHandle', string>) => {
        const queue = named(QueueUrl);
        waiting[queue] = (waiting[queue] ?? []).filter((body) => body !== ReceiptHandle);
        return {};
      });
    sqs.on(ChangeMessageVisibilityCommand).resolves({});
  });

  const redrive = () => callAccord('redrive --stage live', { folder, env: bench.env });
  const givenBack = () =>
    sqs
      .commandCalls(ChangeMessageVisibilityCommand)
      .map(({ args: [{ input }] }) => [input.ReceiptHandle, input.VisibilityTimeout]);
  const letter = (payload: object) => {
    const body = JSON.stringify(payload);
    waiting[queues.missed]?.push(body);
    return body;
  };
  const lost = (first: string, last = first) => {
    const body = JSON.stringify({
      requestContext: { condition: 'RetryAttemptsExhausted' },
      DDBStreamBatchInfo: {
        batchSize: 1,
        approximateArrivalOfFirstRecord: first.replace(/\.\d+Z$/, 'Z'),
        approximateArrivalOfLastRecord: last.replace(/\.\d+Z$/, 'Z'),
      },
    });
    waiting[queues.failed]?.push(body);
    return body;
  };
  const decision = async () => {
    const stream = { ics: 'riverside', kind: 'decision', id: 'd1' } as const;
    const found = replay(decisionDecider, await bench.record.events.load<DecisionEvent>(stream));
    if (!isOpened(found)) throw new Error('it was never raised');
    return found;
  };

  it('calls for each message the function that it was meant for, and deletes it', async () => {
    const { answerBy } = await decision();
    const about = { ics: 'riverside', decision: 'd1' };
    letter({ ...about, deadline: answerBy });
    letter({
      FunctionName: 'arn:deliveries',
      Payload: '{"ics":"riverside","decision":"d1","delivery":"1-0"}',
    });
    letter({ ics: 'riverside' });
    const { exit, words } = await redrive();
    expect(words.split('\n')).toEqual([
      'AppointmentsMissed: 3 messages.',
      'Passed a deadline of d1 of riverside.',
      'Tried a delivery of d1 of riverside again.',
      'Held a round of daily messages of riverside.',
      'EffectsFailed: 0 messages.',
    ]);
    expect(exit).toBe('ok');
    expect(aws.called).toEqual(
      ['deadlines', 'deliveries', 'daily'].map((name) => `Accord-live-Stateless-${name}`),
    );
    expect((await decision()).deadlinePassed).toBe(true);
    expect(waiting[queues.missed]).toEqual([]);
    expect(givenBack()).toEqual([]);
  });

  it('leaves what nobody knows, and what a function could not take, and goes on', async () => {
    const unknown = letter({ text: 'Hello' });
    waiting[queues.missed]?.push('no JSON');
    const faulty = letter({ ics: 'a#b' });
    letter({ ics: 'riverside' });
    const { exit, words } = await redrive();
    expect(exit).toBe('no');
    expect(words).toContain(`Left in the queue: m-${unknown}, which is nothing that Accord puts`);
    expect(words).toContain('Left in the queue: m-no JSON, which is nothing');
    expect(words).toContain(`Left in the queue: m-${faulty}, which ended in RangeError.`);
    expect(words).not.toContain('a token');
    expect(words).toContain('Held a round of daily messages of riverside.');
    expect(waiting[queues.missed]).toEqual([unknown, 'no JSON', faulty]);
    expect(givenBack()).toEqual([
      [unknown, 0],
      ['no JSON', 0],
      [faulty, 0],
    ]);
  });

  it('loses nothing where it breaks off: what is done is deleted, the rest given back', async () => {
    letter({ ics: 'riverside' });
    const second = letter({ ics: 'riverside', decision: 'd1', delivery: '1-0' });
    const third = letter({ ics: 'riverside', decision: 'd1', delivery: '1-1' });
    aws.planned.push(
      () => ({}),
      () => {
        throw new Error('the line is dead');
      },
    );
    await expect(redrive()).rejects.toThrow('the line is dead');
    expect(waiting[queues.missed]).toEqual([second, third]);
    expect(givenBack()).toEqual([
      [second, 0],
      [third, 0],
    ]);
  });

  it('tells again what the stream gave up, from the earliest record on, and deletes it', async () => {
    bench.clock.moveForward(5 * minute);
    await bench.proposed('brook');
    const then = bench.clock.now();
    bench.clock.moveForward(10 * minute);
    lost(laterBy(then, 5 * minute));
    lost(then, laterBy(then, 6 * minute));
    const { exit, words } = await redrive();
    expect(words).toContain('EffectsFailed: 2 messages.');
    expect(words).toMatch(/Told again what was recorded from .+: 1 event in 1 history\./);
    expect(exit).toBe('ok');
    expect(bench.posted('brook')).toContain('board');
    expect(waiting[queues.failed]).toEqual([]);
  });

  it('keeps those letters while anything could not be told, or is too young to be', async () => {
    await bench.proposed('mill');
    const then = bench.clock.now();
    bench.clock.moveForward(5 * minute);
    const old = lost(then);
    aws.planned.push(() => ({ FunctionError: 'Unhandled', Payload: Buffer.from('{}') }));
    const failed = await redrive();
    expect(failed.words).toContain(`Left in the queue: m-${old}, which ended in Unhandled.`);
    expect([failed.exit, waiting[queues.failed]]).toEqual(['no', [old]]);

    sqs.resetHistory();
    waiting[queues.failed] = [];
    const young = lost(then, bench.clock.now());
    const unknown = '{"DDBStreamBatchInfo":{}}';
    waiting[queues.failed]?.push(unknown);
    const { exit, words } = await redrive();
    expect(words).toContain(`Left in the queue: m-${young}, which is not two minutes old.`);
    expect(words).toContain(`Left in the queue: m-${unknown}, which is nothing`);
    expect([exit, waiting[queues.failed]]).toEqual(['no', [young, unknown]]);
  });

  it('says so where a stage is not deployed, and where no table is named', async () => {
    const gone = Object.assign(new Error('No such queue.'), { name: 'QueueDoesNotExist' });
    sqs.on(GetQueueUrlCommand).rejects(gone);
    const { exit, words } = await redrive();
    expect([exit, words]).toEqual([
      'no',
      expect.stringContaining('AWS does not have what this needs: No such queue.'),
    ]);
    const env = { ...bench.env, TABLE_NAME: '' };
    const { problems } = await callAccord('redrive --stage live', { folder, env });
    expect(problems.join()).toContain('TABLE_NAME:1:1: found nothing');
  });
});
