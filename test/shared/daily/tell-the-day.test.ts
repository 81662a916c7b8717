import { describe, expect, it } from 'vitest';
import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { performEffects } from '#shared/perform-effects.ts';
import { governanceLead, members } from '#test/support/board.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { proposing, v1 } from '#test/support/decider.ts';
import { once, shownBoard } from '#test/support/ics.ts';
import { fillAims } from '#test/support/play.ts';

const council = 'the council member';
const agree = { type: 'Agree', version: v1 } as const;
const ask = { type: 'AskQuestion', question: 'What does it cost?' } as const;
const tuesday = '2026-11-24T14:00:00.000Z';
const at = (day: number, hour = 9) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** Tuesday afternoon: one item was raised, whose answers are due on Friday of next week at five. */
async function onTuesday(setting: Parameters<typeof dailyWorld>[1] = {}) {
  const world = await dailyWorld(tuesday, setting);
  await world.does(governanceLead, 'd1', proposing({ forum: shownBoard }));
  return world;
}

const raise = (id: string, question = `Shall we agree ${id}?`) =>
  proposing({ forum: shownBoard, id, question });

describe('what waits for someone', () => {
  it('is told at their hour, once, to those who have not answered', async () => {
    const world = await onTuesday();
    await world.does('the chair', 'd1', agree);
    await world.until(at(25, 8));
    expect(world.take()).toEqual([]);
    await world.until(at(25));
    const told = world.take();
    expect(told.map(({ to }) => to).toSorted()).toEqual(
      members(shownBoard)
        .filter((each) => each !== 'the chair')
        .toSorted(),
    );
    expect(told[0]?.says).toContain('Please answer by Friday 4 December, 5pm.');
    await world.until('2026-12-02T23:00:00.000Z');
    expect(world.take()).toEqual([]);
  });

  it('is told once more on the working day before it closes', async () => {
    const world = await onTuesday();
    await world.until('2026-12-02T23:00:00.000Z');
    await world.does(council, 'd1', agree);
    world.take();
    await world.until('2026-12-04T16:00:00.000Z');
    const told = world.take();
    expect(told).toHaveLength(members(shownBoard).length - 1);
    expect(told[0]).toMatchObject({ at: '2026-12-03T09:00:00.000Z' });
    expect(told[0]?.says).toContain('It closes soon');
  });

  it('comes with all that is new in one message, and what is not new is counted', async () => {
    const world = await onTuesday();
    await world.until(at(25, 10));
    world.take();
    await world.does(governanceLead, 'd2', raise('d2'));
    await world.does(governanceLead, 'd3', raise('d3'));
    await world.until(at(30));
    const [told, ...others] = world.take(council);
    expect(others).toEqual([]);
    expect(told?.says.split('\n')).toEqual([
      '2 items wait for your answer.',
      '1. “Shall we agree d2?” (ICS NHS board) Please answer by Friday 4 December, 5pm.',
      '2. “Shall we agree d3?” (ICS NHS board) Please answer by Friday 4 December, 5pm.',
      '1 other item still waits for you, as I wrote before.',
    ]);
  });

  it('in a vote is told on the next working day', async () => {
    const world = await onTuesday();
    await world.until(at(25, 10));
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    await world.does('the chair', 'd1', { type: 'StartSteps' });
    const record = (step: string) => ({ type: 'RecordStep', step, note: 'We did.' }) as const;
    for (const act of [record('principles'), fillAims, record('aims')])
      await world.does('the chair', 'd1', act);
    await world.does('the chair', 'd1', { type: 'OpenVote', why: 'No more to say.' });
    world.take();
    await world.until(at(26));
    expect(world.take(council)[0]?.says).toContain('A vote is open. Please vote.');
  });
});

describe('news', () => {
  it('that presses comes the next morning: a question, for the proposer', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', ask);
    await world.until(at(25));
    const [told] = world.take(governanceLead);
    expect(told?.says).toContain('A question waits for your answer.');
  });

  it('that no longer matters is not told', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', ask);
    await world.does(governanceLead, 'd1', {
      type: 'AnswerQuestion',
      question: 'q1',
      answer: 'A lot.',
    });
    await world.until(at(25));
    expect(world.take(governanceLead)).toEqual([]);
    expect(world.letters.filter(({ to }) => to === council)).toEqual([]);
  });

  it('that was told at once is not told again', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    expect(world.take('the chair')).toMatchObject([{ what: 'at once', says: 'objection raised' }]);
    await world.until(at(25));
    expect(world.take('the chair')[0]?.says).not.toContain('An objection stands');
  });

  it('of an end that was left to the day is told, and then the item is off the list', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    world.sleepUntil(at(25, 8).replace(':00:', ':30:'));
    await world.does('the chair', 'd1', { type: 'TakeToMeeting' });
    expect(world.take(council)).toEqual([]);
    await world.until(at(25));
    expect(world.take(council)[0]?.says).toContain('It goes to the meeting');
    await world.until(at(26));
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [] });
    await world.until('2026-12-20T09:00:00.000Z');
    expect(world.letters).toEqual([]);
  });

  it('of an end that everyone heard is not told again when its events are performed again', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    await world.does('the chair', 'd1', { type: 'TakeToMeeting' });
    await world.until(at(26));
    await world.does(governanceLead, 'd2', raise('d2'));
    await world.until(at(30));
    world.take();
    await performEffects(world.world)({ ics: 'ics', decision: 'd1' }, new Set([1, 2, 3]));
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [{ decision: 'd2' }] });
    await world.until('2027-01-20T09:00:00.000Z');
    expect(world.take().filter(({ of }) => of.includes('d1'))).toEqual([]);
  });
});

describe('at night', () => {
  it('nothing is told at once; it comes in the morning', async () => {
    const world = await onTuesday();
    await world.until(at(24, 22));
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    expect(world.take()).toEqual([]);
    await world.until(at(25));
    expect(world.take('the chair')[0]?.says).toContain('An objection stands.');
  });

  it('whoever has other hours is told when their quiet ends', async () => {
    const world = await onTuesday();
    await chooses(world, 'the chair', { hour: 14, quietFrom: 20, quietUntil: 7 });
    await world.until(at(24, 22));
    await world.does(council, 'd1', { type: 'Object', version: v1, harm: 'Dear.', help: '' });
    await world.until(at(25, 8));
    expect(world.take('the chair')).toMatchObject([{ what: 'at once', at: at(25, 7) }]);
    await world.until(at(25, 14));
    expect(world.take('the chair')).toMatchObject([{ what: 'day', at: at(25, 14) }]);
  });

  it('a meeting goes on', async () => {
    const world = await dailyWorld(at(24, 20));
    await world.does(governanceLead, 'd1', { ...raise('d1'), takenAt: 'at a meeting' });
    const seats = shownBoard.seats.map(({ id }) => id);
    await world.does(governanceLead, 'd1', { type: 'MarkPresent', seats });
    const version = await versionOf(world);
    await world.does(council, 'd1', { type: 'Object', version, harm: 'Dear.', help: '' });
    expect(world.take('the chair')).toMatchObject([{ what: 'at once' }]);
  });
});

async function chooses(
  { world }: Awaited<ReturnType<typeof onTuesday>>,
  by: string,
  hours: { readonly hour: number; readonly quietFrom: number; readonly quietUntil: number },
) {
  const stream = { ics: 'ics', kind: 'directory', id: 'all' } as const;
  const command = { id: `hours of ${by}`, by, via: 'slack', at: tuesday, hours } as const;
  await handleCommand(world.events)(hoursDecider, { stream, command }, once);
}

async function versionOf({ world }: Awaited<ReturnType<typeof onTuesday>>): Promise<string> {
  const history = await world.events.load<DecisionEvent>({
    ics: 'ics',
    kind: 'decision',
    id: 'd1',
  });
  const decision = replay(decisionDecider, history);
  return isOpened(decision) ? current(decision).hash : '';
}
