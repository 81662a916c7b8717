import { describe, expect, it } from 'vitest';
import { wokenBy } from '#shared/wakes.ts';
import { governanceLead } from '#test/support/board.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { proposing, v1 } from '#test/support/decider.ts';
import { shownBoard } from '#test/support/ics.ts';

it('what the clock was told leads back to the function it was to wake', async () => {
  const world = await dailyWorld('2026-11-24T22:30:00.000Z');
  await world.does(governanceLead, 'd1', proposing({ forum: shownBoard }));
  await world.does('the council member', 'd1', {
    type: 'Object',
    version: v1,
    harm: 'Dear.',
    help: '',
  });
  const told = world.appointments;
  expect(new Set(told.map(({ target }) => target))).toEqual(
    new Set(['deadlines', 'deliveries', 'daily']),
  );
  expect(told.map(({ payload }) => wokenBy(payload))).toEqual(told.map(({ target }) => target));
});

describe('the clock never says', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'ics'],
    ['a list', ['ics']],
    ['null', null],
    ['a decision alone', { ics: 'a', decision: 'd' }],
    ['two things at once', { ics: 'a', decision: 'd', deadline: 't', delivery: 'x' }],
    ['a number', { ics: 1 }],
    ['more than its own', { ics: 'a', toString: 'b' }],
  ])('%s', (_, payload) => {
    expect(wokenBy(payload)).toBeUndefined();
  });
});
