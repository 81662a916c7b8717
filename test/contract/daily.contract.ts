import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Daily, type Told, untold } from '#shared/ports/daily.ts';
import type { Nudge } from '#shared/transition/plan.ts';

export interface OpenDaily {
  readonly daily: Daily;
  readonly stop: () => Promise<void>;
}

const nudge: Nudge = {
  stage: 'late',
  milestone: 'draft',
  due: '2026-09-30',
  person: 'ann # of %',
  as: 'the owner',
  again: false,
};
const ann: Told = {
  person: 'ann # of %',
  version: 0,
  daily: '2026-11-24',
  week: { monday: '2026-11-23', messages: 2 },
  of: { d1: { upTo: 3, atOnce: ['4-1'], waits: ['vote'], reminded: null } },
  plans: { p1: { upTo: 5, asked: [nudge], unled: 'the PMO lead' } },
  drafts: ['d2'],
};
const round = { at: '2026-11-24T09:00:00.000Z', failed: ['bob'], tries: 1 };

export function dailyContract(name: string, open: () => Promise<OpenDaily>): void {
  describe(`notes for the daily messages in ${name}`, () => {
    let at: OpenDaily;
    let ics = '';
    let count = 0;
    beforeAll(async () => {
      at = await open();
    });
    afterAll(() => at.stop());
    beforeEach(() => {
      count += 1;
      ics = `ics-${count}`;
    });

    it('are none at first', async () => {
      expect(await at.daily.notes(ics)).toEqual({ listed: [], told: [], last: null });
      expect(await at.daily.toldTo(ics, 'ann')).toEqual(untold('ann'));
    });

    it('are all read at once, of one ICS alone', async () => {
      await at.daily.list(ics, { decision: 'd1', version: 1 });
      expect(await at.daily.noteTold(ics, ann)).toBe(true);
      await at.daily.end(ics, round);
      await at.daily.list('another', { decision: 'd2', version: 1 });
      expect(await at.daily.notes(ics)).toEqual({
        listed: [{ decision: 'd1', version: 1 }],
        told: [{ ...ann, version: 1 }],
        last: round,
      });
      expect(await at.daily.toldTo(ics, ann.person)).toEqual({ ...ann, version: 1 });
    });

    it('keep the newer version of a decision, and take off only what has not grown', async () => {
      const listed = async () => (await at.daily.notes(ics)).listed;
      await at.daily.list(ics, { decision: 'd1', version: 5 });
      await at.daily.list(ics, { decision: 'd1', version: 4 });
      await at.daily.unlist(ics, { decision: 'd1', version: 4 }, 4);
      expect(await listed()).toEqual([{ decision: 'd1', version: 5 }]);
      await at.daily.unlist(ics, { decision: 'd1', version: 5 }, 5);
      await at.daily.unlist(ics, { decision: 'd1', version: 5 }, 5);
      expect(await listed()).toEqual([]);
    });

    it('put what was taken off on again only when it has grown since everyone heard', async () => {
      const listed = async () => (await at.daily.notes(ics)).listed;
      await at.daily.list(ics, { decision: 'd1', version: 5 });
      await at.daily.unlist(ics, { decision: 'd1', version: 5 }, 7);
      await at.daily.list(ics, { decision: 'd1', version: 7 });
      expect(await listed()).toEqual([]);
      await at.daily.list(ics, { decision: 'd1', version: 8 });
      expect(await listed()).toEqual([{ decision: 'd1', version: 8 }]);
    });

    it('of one person are noted by one of two at once', async () => {
      const both = [ann, { ...ann, daily: '2026-11-25' }];
      const noted = await Promise.all(both.map((told) => at.daily.noteTold(ics, told)));
      expect(noted.filter((each) => each)).toEqual([true]);
      expect(await at.daily.noteTold(ics, { ...ann, version: 1 })).toBe(true);
    });

    it('give the turn to one at a time, until it is given back or over', async () => {
      const [now, soon, later] = [9, 10, 11].map(
        (hour) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
      );
      const begin = (from = now ?? '', until = soon ?? '') => at.daily.begin(ics, from, until);
      const taken = await Promise.all([begin(), begin()]);
      expect(taken.filter((each) => each)).toEqual([true]);
      expect(await begin(soon, later)).toBe(true);
      expect(await begin(soon, later)).toBe(false);
      expect((await at.daily.notes(ics)).last).toBeNull();
      await at.daily.end(ics, round);
      expect(await begin(soon, later)).toBe(true);
      expect((await at.daily.notes(ics)).last).toEqual(round);
    });
  });
}
