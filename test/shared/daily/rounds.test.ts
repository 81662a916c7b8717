import { describe, expect, it } from 'vitest';
import { tellTheDay } from '#shared/daily/tell-the-day.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { governanceLead, members } from '#test/support/board.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { everyone, shownBoard } from '#test/support/ics.ts';

const council = 'the council member';
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

describe('a round', () => {
  const times = async (world: Awaited<ReturnType<typeof onTuesday>>) =>
    world.take().map(({ to, what }) => `${to} ${what}`);

  it('that comes twice, early or up to two days late sends nothing twice', async () => {
    const world = await onTuesday();
    const round = () => tellTheDay(world.world)({ ics: 'ics' });
    world.sleepUntil(at(25, 8));
    await round();
    expect(await times(world)).toEqual([]);
    world.sleepUntil(at(26, 11));
    await Promise.all([round(), round()]);
    const told = await times(world);
    expect(told).toHaveLength(members(shownBoard).length);
    for (const hour of [11, 12, 18]) {
      world.sleepUntil(at(26, hour));
      await round();
    }
    expect(await times(world)).toEqual([]);
  });

  it('that comes at night or on a day off waits for the next working day', async () => {
    const world = await onTuesday();
    for (const then of [at(25, 21), at(28, 12)]) {
      world.sleepUntil(then);
      await tellTheDay(world.world)({ ics: 'ics' });
    }
    expect(await times(world)).toEqual([]);
    await world.until(at(30));
    expect(await times(world)).toHaveLength(members(shownBoard).length);
  });

  it('whose platform took nothing tries again, and tells the others once', async () => {
    const world = await onTuesday();
    world.down.set(council, new DeliveryFault(new Error('status-503')));
    await world.until(at(25, 11));
    expect(await times(world)).toHaveLength(members(shownBoard).length - 1);
    const rounds = world.appointments.filter(({ target }) => target === 'daily').length;
    expect(rounds).toBeLessThan(20);
    world.down.clear();
    await world.until(at(25, 13));
    expect(await times(world)).toEqual([`${council} day`]);
  });

  it('that broke off between sending and noting repeats one message, and loses none', async () => {
    const world = await onTuesday();
    const { daily } = world.world;
    let broken = false;
    const breaking = {
      ...world.world,
      daily: {
        ...daily,
        noteTold: async (...given: Parameters<typeof daily.noteTold>) => {
          if (broken) return daily.noteTold(...given);
          broken = true;
          throw new Error('the process is gone');
        },
      },
    };
    world.sleepUntil(at(25));
    await expect(tellTheDay(breaking)({ ics: 'ics' })).rejects.toThrow('the process is gone');
    await world.until(at(25, 12));
    const told = await times(world);
    expect(told).toHaveLength(members(shownBoard).length + 1);
    expect(new Set(told).size).toBe(members(shownBoard).length);
  });

  it('reads the notes, the directory and each listed decision once', async () => {
    const world = await onTuesday();
    await world.does(governanceLead, 'd2', raise('d2'));
    const loads: string[] = [];
    const { events } = world.world;
    const counted = {
      ...world.world,
      events: {
        ...events,
        load: (stream: Parameters<typeof events.load>[0]) => {
          loads.push(stream.id);
          return events.load(stream);
        },
      },
    } as typeof world.world;
    world.sleepUntil(at(25));
    await tellTheDay(counted)({ ics: 'ics' });
    expect(loads.toSorted()).toEqual(['all', 'd1', 'd2']);
  });
});

describe('nobody is told', () => {
  it('of an item that they stepped out of', async () => {
    const world = await onTuesday();
    await world.does(council, 'd1', {
      type: 'DeclareInterest',
      degree: 'actual',
      nature: 'A bidder.',
    });
    await world.does('the chair', 'd1', {
      type: 'HandleInterest',
      seat: 'council-member',
      handling: 'step out',
    });
    expect(world.take(council)).toMatchObject([{ says: 'interest handled' }]);
    await world.until('2026-12-04T10:00:00.000Z');
    expect(world.take(council)).toEqual([]);
  });

  it('in each of their accounts', async () => {
    const twice = everyone(shownBoard).map((person) => ({
      ...person,
      accounts: [
        ...person.accounts,
        { platform: 'slack', team: 'T1', user: `${person.id} again` } as const,
      ],
    }));
    const world = await onTuesday({ people: twice });
    await world.until(at(25));
    expect(world.take(council)).toHaveLength(1);
  });

  it('of another ICS', async () => {
    const world = await onTuesday();
    world.sleepUntil(at(25));
    await tellTheDay(world.world)({ ics: 'another' });
    expect(world.take()).toEqual([]);
  });
});
