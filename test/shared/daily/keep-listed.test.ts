import { describe, expect, it } from 'vitest';
import { governanceLead } from '#test/support/board.ts';
import { dailyWorld } from '#test/support/daily-world.ts';
import { proposing, v1 } from '#test/support/decider.ts';
import { shownBoard } from '#test/support/ics.ts';
import { declare } from '#test/support/play.ts';

const council = 'the council member';
const agree = { type: 'Agree', version: v1 } as const;
const at = (day: number) => `2026-11-${day}T09:00:00.000Z`;

async function onTuesday() {
  const world = await dailyWorld('2026-11-24T14:00:00.000Z');
  await world.does(governanceLead, 'd1', proposing({ forum: shownBoard }));
  return world;
}

describe('the list of decisions', () => {
  it('is written when one is opened, not at every answer', async () => {
    const world = await onTuesday();
    const versions: number[] = [];
    const daily = { ...world.world.daily };
    world.world.daily.list = (ics, listed) => {
      versions.push(listed.version);
      return daily.list(ics, listed);
    };
    await world.does(council, 'd1', agree);
    await world.does('the chair', 'd1', { type: 'TakeToMeeting' });
    expect(versions).toEqual([]);
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [{ version: 1 }] });
  });

  it('holds one again to which something happened after everyone had heard of its end', async () => {
    const world = await onTuesday();
    await world.does('the chair', 'd1', { type: 'TakeToMeeting' });
    await world.until(at(27));
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [] });
    world.take();
    await world.does(council, 'd1', declare);
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [{ version: 3 }] });
    await world.until('2026-12-20T09:00:00.000Z');
    expect(world.letters.map(({ says }) => says)).toContain('interest declared afterwards');
    expect(await world.world.daily.notes('ics')).toMatchObject({ listed: [] });
  });

  it('keeps one to which something happens while a round is taking it off', async () => {
    const world = await onTuesday();
    await world.does('the chair', 'd1', { type: 'TakeToMeeting' });
    const daily = { ...world.world.daily };
    const after: unknown[] = [];
    world.world.daily.unlist = async (...given) => {
      Object.assign(world.world.daily, daily);
      await world.does(council, 'd1', declare);
      await daily.unlist(...given);
      after.push((await daily.notes('ics')).listed);
    };
    await world.until(at(27));
    expect(after).toEqual([[{ decision: 'd1', version: 3 }]]);
  });
});
