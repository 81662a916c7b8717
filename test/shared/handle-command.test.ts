import { describe, expect, it } from 'vitest';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { handleCommand, replay, type TryAgain } from '#shared/handle-command.ts';
import type { Append, EventStore, Stream } from '#shared/ports/event-store.ts';
import { board } from '#test/support/board.ts';
import { command, monday, proposing, v1 } from '#test/support/decider.ts';
import { putOnRecord } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';

const stream: Stream = { ics: 'ics', kind: 'decision', id: 'd1' };
const agree = { type: 'Agree', version: v1 } as const;
const always: TryAgain = () => Promise.resolve(true);
const never: TryAgain = () => Promise.resolve(false);

/** A record at which someone else is first, some times. */
async function contested(times: number) {
  const store = memoryEventStore();
  await putOnRecord(store, play());
  const rivals = board.seats.slice(1).map(({ holders: [holder = ''] }) => holder);
  const asked = { loads: 0, appends: 0 };
  const events: EventStore = {
    load(wanted) {
      asked.loads += 1;
      return store.load(wanted);
    },
    async append(append) {
      asked.appends += 1;
      const rival = rivals[asked.appends - 1];
      if (asked.appends <= times && rival !== undefined) {
        await handleCommand(store)(
          decisionDecider,
          { stream, command: command(rival, agree) },
          never,
        );
      }
      return store.append(append);
    },
  };
  const types = async () =>
    (await store.load<DecisionEvent>(stream)).map(({ event }) => `${event.by} ${event.type}`);
  return { events, asked, store, types };
}

describe('losing the race', () => {
  it('loads, decides and appends anew until it is won', async () => {
    const { events, asked, types } = await contested(3);
    const task = { stream, command: command('the chair', agree) };
    const handled = await handleCommand(events)(decisionDecider, task, always);
    expect(handled).toMatchObject({ ok: true, value: { events: [{ type: 'AgreementGiven' }] } });
    expect(asked).toEqual({ loads: 4, appends: 4 });
    expect((await types()).at(-1)).toBe('the chair AgreementGiven');
    expect(await types()).toHaveLength(5);
  });

  it('with a history that was read before reads only what it lost to', async () => {
    const { events, asked, store } = await contested(1);
    const history = await store.load<DecisionEvent>(stream);
    const task = { stream, command: command('the chair', agree), history };
    expect(await handleCommand(events)(decisionDecider, task, always)).toMatchObject({ ok: true });
    expect(asked).toEqual({ loads: 1, appends: 2 });
  });

  it('answers with the state that others left, not the one it first read', async () => {
    const { events } = await contested(2);
    const task = { stream, command: command('the chair', agree) };
    const handled = await handleCommand(events)(decisionDecider, task, always);
    const state = handled.ok ? handled.value.state : decisionDecider.initial;
    expect('answers' in state ? Object.keys(state.answers) : []).toHaveLength(3);
  });

  it('gives up kindly when there is no time left, and records nothing', async () => {
    const { events, asked, types } = await contested(99);
    let patience = 3;
    const tryAgain: TryAgain = () => {
      patience -= 1;
      return Promise.resolve(patience > 0);
    };
    const task = { stream, command: command('the chair', agree) };
    const handled = await handleCommand(events)(decisionDecider, task, tryAgain);
    expect(handled).toEqual({ ok: false, refusal: { code: 'Busy' } });
    expect(asked.appends).toBe(3);
    expect((await types()).filter((one) => one.startsWith('the chair'))).toEqual([]);
  });

  it('to the same command ends with that command’s own events', async () => {
    const store = memoryEventStore();
    await putOnRecord(store, play());
    const task = { stream, command: command('the chair', agree) };
    const handle = handleCommand(store);
    const both = await Promise.all([
      handle(decisionDecider, task, always),
      handle(decisionDecider, task, always),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await store.load(stream)).toHaveLength(2);
  });

  it('to someone who closed it is refused as it then stands', async () => {
    const store = memoryEventStore();
    await putOnRecord(store, play());
    let first = true;
    const events: EventStore = {
      load: (wanted) => store.load(wanted),
      async append(append) {
        if (first) {
          first = false;
          const closing = command('the chair', { type: 'TakeToMeeting' });
          await handleCommand(store)(decisionDecider, { stream, command: closing }, never);
        }
        return store.append(append);
      },
    };
    const task = { stream, command: command('the deputy chair', agree) };
    const handled = await handleCommand(events)(decisionDecider, task, always);
    expect(handled).toEqual({ ok: false, refusal: { code: 'AlreadyClosed', status: 'closed' } });
  });
});

describe('a command that stands on record', () => {
  it('is answered from the record, whatever it would come to now', async () => {
    const store = memoryEventStore();
    await putOnRecord(store, play());
    const handle = handleCommand(store);
    const first = { stream, command: command('the chair', agree) };
    await handle(decisionDecider, first, never);
    const closing = { stream, command: command('the chair', { type: 'TakeToMeeting' }) };
    await handle(decisionDecider, closing, never);
    const again = await handle(decisionDecider, first, never);
    expect(again).toMatchObject({
      ok: true,
      value: { state: { status: 'closed' }, events: [{ type: 'AgreementGiven' }] },
    });
    expect(await store.load(stream)).toHaveLength(3);
  });

  it('that changed nothing was not recorded, and changes nothing again', async () => {
    const store = memoryEventStore();
    await putOnRecord(store, play());
    const handle = handleCommand(store);
    await handle(decisionDecider, { stream, command: command('the chair', agree) }, never);
    const other = { ...command('the chair', agree), id: 'another device' };
    for (const _ of [1, 2]) {
      const handled = await handle(decisionDecider, { stream, command: other }, never);
      expect(handled).toMatchObject({ ok: true, value: { events: [] } });
    }
    expect(await store.load(stream)).toHaveLength(2);
  });
});

it('a door that leads to another ICS refuses the whole', async () => {
  const store = memoryEventStore();
  const account = { platform: 'slack', team: 'T1', user: 'U1' } as const;
  const raise = (ics: string) =>
    handleCommand(store)(
      decisionDecider,
      {
        stream: { ics, kind: 'decision', id: 'd1' },
        command: command(board.governanceLead, proposing({ ics }), monday),
        doors: [{ account, ics, person: 'someone' }],
      },
      always,
    );
  expect(await raise('ics')).toMatchObject({ ok: true });
  expect(await raise('other')).toEqual({ ok: false, refusal: { code: 'DoorTaken' } });
  expect(await store.load({ ics: 'other', kind: 'decision', id: 'd1' })).toEqual([]);
  expect(await store.whoIs(account)).toEqual({ ics: 'ics', person: 'someone' });
});

it('the head keeps a word for the state after the events', async () => {
  const store = memoryEventStore();
  const appended: Append<DecisionEvent>[] = [];
  const events: EventStore = {
    load: (wanted) => store.load(wanted),
    append: (append) => {
      appended.push(append as unknown as Append<DecisionEvent>);
      return store.append(append);
    },
  };
  const raise = command(board.governanceLead, proposing(), monday);
  await handleCommand(events)(decisionDecider, { stream, command: raise }, never);
  const closing = command('the chair', { type: 'TakeToMeeting' });
  await handleCommand(events)(decisionDecider, { stream, command: closing }, never);
  expect(appended.map(({ status }) => status)).toEqual(['seeking consensus', 'closed']);
});

it('a fault of the store is thrown and answers nothing', async () => {
  const store = memoryEventStore();
  await putOnRecord(store, play());
  const events: EventStore = {
    load: (wanted) => store.load(wanted),
    append: () => Promise.reject(new Error('throttled')),
  };
  const task = { stream, command: command('the chair', agree) };
  await expect(handleCommand(events)(decisionDecider, task, always)).rejects.toThrow('throttled');
});

it('a history replayed comes to the state that was answered', async () => {
  const store = memoryEventStore();
  await putOnRecord(store, play());
  const task = { stream, command: command('the chair', agree) };
  const handled = await handleCommand(store)(decisionDecider, task, never);
  const history = await store.load<DecisionEvent>(stream);
  expect(handled).toMatchObject({ ok: true, value: { state: replay(decisionDecider, history) } });
});
