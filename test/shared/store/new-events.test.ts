import { describe, expect, it } from 'vitest';
import { eventSk, streamPk } from '#shared/store/keys.ts';
import { newEvents } from '#shared/store/new-events.ts';
import { proposal } from '#test/support/happened.ts';

const pk = streamPk(proposal);
const record = (sk: string, eventName = 'INSERT', from = pk) => ({
  eventName,
  dynamodb: { Keys: { pk: { S: from }, sk: { S: sk } }, SequenceNumber: `${from}/${sk}` },
});

it('records of new events tell which they are, history by history', () => {
  const other = streamPk({ ...proposal, kind: 'plan', id: 'p-1' });
  const found = newEvents([
    record(eventSk(12)),
    record(eventSk(1), 'INSERT', other),
    record(eventSk(13)),
  ]);
  expect(found).toEqual([
    {
      stream: { ics: 'qe1', kind: 'decision', id: 'd-1' },
      versions: new Set([12, 13]),
      sequenceNumbers: [`${pk}/event#000012`, `${pk}/event#000013`],
    },
    {
      stream: { ics: 'qe1', kind: 'plan', id: 'p-1' },
      versions: new Set([1]),
      sequenceNumbers: [`${other}/event#000001`],
    },
  ]);
});

describe('no new event is brought by', () => {
  it.each([
    ['the words', record('words#000012')],
    ['the head', record('head')],
    ['an event taken away', record('event#000012', 'REMOVE')],
    ['a delivery', record('made#event#000001', 'INSERT', 'qe1#deliveries#d-1')],
    ['a door', record('door', 'INSERT', 'door#account#slack#T#U')],
    ['a forum', record('event#000001', 'INSERT', 'qe1#forum#board')],
    ['a record without keys', { eventName: 'INSERT' }],
  ])('%s', (_, one) => {
    expect(newEvents([one])).toEqual([]);
  });
});
