import { describe, expect, it } from 'vitest';
import { tellTheDay } from '#shared/daily/tell-the-day.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { answer } from '#test/shared/transition/firing.ts';
import type { DailyWorld } from '#test/support/daily-world.ts';
import { BrokeOff, breakOff, recordedIn } from './firings.ts';
import { asked, council, finance, planAtWork } from './plan-at-work.ts';

const monday = '2026-03-30T09:00:00.000Z';
const begins = '2026-07-01T08:00:00.000Z';
const nextDay = '2026-07-02T08:00:00.000Z';

/** Whom a round asks at the beginning of the quarter. */
const everyone = [
  `${begins} ${finance}: quarter-begins of money`,
  `${begins} ${council}: quarter-begins of draft`,
];

describe('a round of a plan', () => {
  it('that comes twice at once, early or late asks nobody twice', async () => {
    const world = await planAtWork(monday);
    const round = () => tellTheDay(world.world)({ ics: 'ics' });
    world.sleepUntil('2026-07-01T07:00:00.000Z');
    await round();
    expect(world.letters).toEqual([]);
    world.sleepUntil(begins);
    await Promise.all([round(), round()]);
    await world.until('2026-07-03T12:00:00.000Z');
    await round();
    expect(asked(world.letters)).toEqual(everyone);
    expect(await recordedIn(world)).toHaveLength(2);
  });

  it('of another ICS asks nobody', async () => {
    const world = await planAtWork(monday);
    world.sleepUntil(begins);
    await tellTheDay(world.world)({ ics: 'another' });
    expect(world.letters).toEqual([]);
  });

  it('that was missed for weeks asks in one message each what still needs asking', async () => {
    const world = await planAtWork(monday);
    world.sleepUntil('2026-09-17T10:00:00.000Z');
    await tellTheDay(world.world)({ ics: 'ics' });
    await world.until('2026-09-18T10:00:00.000Z');
    expect(world.take(council).map(({ plans }) => plans?.[0]?.asked)).toMatchObject([
      [
        {
          nudges: [
            { stage: 'quarter-begins' },
            { stage: 'half-time' },
            { stage: 'two-weeks-before' },
          ],
        },
      ],
    ]);
  });

  it('tries again whom no platform took a message for, and asks the others once', async () => {
    const world = await planAtWork(monday);
    world.down.set(council, new DeliveryFault(new Error('status-503')));
    await world.until('2026-07-01T09:30:00.000Z');
    expect(asked(world.take())).toEqual(everyone.slice(0, 1));
    world.down.clear();
    await world.until('2026-07-01T16:00:00.000Z');
    expect(world.take().map(({ to }) => to)).toEqual([council]);
    expect(await recordedIn(world)).toHaveLength(2);
  });

  it('that breaks off after sending repeats one message, and loses none', async () => {
    const world = await planAtWork(monday);
    breakOff(world, 'noting', 0);
    world.sleepUntil(begins);
    await expect(tellTheDay(world.world)({ ics: 'ics' })).rejects.toThrow(BrokeOff);
    await world.until(nextDay);
    expect(world.take().map(({ to }) => to)).toEqual([finance, council, finance]);
    expect(await recordedIn(world)).toHaveLength(2);
  });

  it('that breaks off before recording asks nobody again, and the next one records it', async () => {
    const world = await planAtWork(monday);
    breakOff(world, 'recording', 0);
    world.sleepUntil(begins);
    await expect(tellTheDay(world.world)({ ics: 'ics' })).rejects.toThrow(BrokeOff);
    expect(await recordedIn(world)).toEqual([]);
    world.sleepUntil(nextDay);
    await tellTheDay(world.world)({ ics: 'ics' });
    expect(asked(world.take())).toEqual(everyone);
    expect(await recordedIn(world)).toHaveLength(2);
  });

  it('asks the table for what is noted, the directory and the plan, then a note a person and an append', async () => {
    const world = await planAtWork(monday);
    const requests = requestsOf(world);
    world.sleepUntil(begins);
    await tellTheDay(world.world)({ ics: 'ics' });
    expect(requests.splice(0)).toEqual([
      'begin',
      'notes',
      'load directory',
      'load plan',
      'noteTold',
      'noteTold',
      'append plan',
      'end',
    ]);
    await tellTheDay(world.world)({ ics: 'ics' });
    expect(requests).toEqual(['begin', 'notes', 'load directory', 'load plan', 'end']);
  });

  it('records what was asked, whatever was answered meanwhile', async () => {
    const world = await planAtWork(monday);
    breakOff(world, 'recording', 0);
    world.sleepUntil(begins);
    await expect(tellTheDay(world.world)({ ics: 'ics' })).rejects.toThrow(BrokeOff);
    await world.doesTo('p1', council, answer('not for us', 'So it is.'));
    await world.until(nextDay);
    expect(await recordedIn(world)).toHaveLength(2);
  });
});

/** What the rounds ask of the table from now on, in order. */
function requestsOf({ world }: DailyWorld): string[] {
  const asked: string[] = [];
  const events = { ...world.events };
  const daily = { ...world.daily };
  world.events.load = (stream) => {
    asked.push(`load ${stream.kind}`);
    return events.load(stream);
  };
  world.events.append = (given) => {
    asked.push(`append ${given.stream.kind}`);
    return events.append(given);
  };
  const noted = <Given extends readonly unknown[], Answer>(
    name: string,
    call: (...given: Given) => Answer,
  ) => {
    return (...given: Given) => {
      asked.push(name);
      return call(...given);
    };
  };
  world.daily.notes = noted('notes', (ics) => daily.notes(ics));
  world.daily.begin = noted('begin', (...given) => daily.begin(...given));
  world.daily.end = noted('end', (...given) => daily.end(...given));
  world.daily.noteTold = noted('noteTold', (...given) => daily.noteTold(...given));
  return asked;
}
