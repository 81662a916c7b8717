import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deliveries, Showing, ShownMessage } from '#shared/ports/deliveries.ts';

export interface OpenDeliveries {
  readonly deliveries: Deliveries;
  readonly stop: () => Promise<void>;
}

const showing: Showing = {
  id: 'card#slack#C1',
  where: { platform: 'slack', team: 'T1', channel: 'C1' },
  message: '1763890000.000100',
  version: 3,
  drawnAt: '2026-11-23T09:30:00.000Z',
};
const owed = {
  id: '3:tell:member',
  task: { type: 'Tell', whom: 'member', lines: ['', null] },
  attempts: 1,
  next: '2026-11-23T09:31:00.000Z',
};

export function deliveriesContract(name: string, open: () => Promise<OpenDeliveries>): void {
  describe(`a delivery ledger in ${name}`, () => {
    let at: OpenDeliveries;
    let decision = '';
    let count = 0;
    beforeAll(async () => {
      at = await open();
    });
    afterAll(() => at.stop());
    beforeEach(() => {
      count += 1;
      decision = `d-${count}`;
    });
    const ledger = () => at.deliveries.ledger('qe1', decision);
    const shown = (rest: Partial<Showing>, over = 0) =>
      at.deliveries.noteShown('qe1', decision, { ...showing, ...rest }, over);

    it('is empty at first', async () => {
      expect(await ledger()).toEqual({ showings: [], made: new Set(), owed: [] });
    });

    it('remembers what was shown, made and is owed', async () => {
      await shown({});
      await at.deliveries.noteMade('qe1', decision, '3:tell:bob');
      await at.deliveries.noteOwed('qe1', decision, owed);
      expect(await ledger()).toEqual({
        showings: [showing],
        made: new Set(['3:tell:bob']),
        owed: [owed],
      });
    });

    it('remembers every sort of place', async () => {
      const places: Showing['where'][] = [
        { platform: 'slack', team: 'T1', user: 'U1' },
        { platform: 'teams', tenant: 'tenant', channel: '19:a@thread.tacv2' },
        { platform: 'teams', tenant: 'tenant', user: 'object-id' },
      ];
      for (const [place, where] of places.entries()) await shown({ id: `s${place}`, where });
      expect((await ledger()).showings.map(({ where }) => where)).toEqual(places);
    });

    it('notes a drawing over the one it was made from, and over no other', async () => {
      expect(await shown({ version: 3 })).toBe(true);
      expect(await shown({ version: 5 }, 3)).toBe(true);
      expect(await shown({ version: 4 }, 3)).toBe(false);
      expect(await shown({ version: 6 })).toBe(false);
      expect((await ledger()).showings).toEqual([{ ...showing, version: 5 }]);
    });

    it.each([0, 3])('notes one of many drawings made at once over version %i', async (over) => {
      if (over > 0) await shown({ version: over });
      const versions = [5, 9, 7, 8, 4, 6];
      const noted = await Promise.all(versions.map((version) => shown({ version }, over)));
      expect(noted.filter((each) => each)).toHaveLength(1);
      const kept = versions.filter((_, index) => noted[index]);
      expect((await ledger()).showings.map(({ version }) => version)).toEqual(kept);
    });

    it('owes the latest attempt', async () => {
      await at.deliveries.noteOwed('qe1', decision, owed);
      await at.deliveries.noteOwed('qe1', decision, { ...owed, attempts: 2 });
      expect((await ledger()).owed).toEqual([{ ...owed, attempts: 2 }]);
    });

    it('owes nothing that was made, whichever is noted last', async () => {
      await at.deliveries.noteOwed('qe1', decision, owed);
      await at.deliveries.noteMade('qe1', decision, owed.id);
      expect((await ledger()).owed).toEqual([]);
      await at.deliveries.noteOwed('qe1', decision, owed);
      expect((await ledger()).owed).toEqual([]);
    });

    it('has nothing to do with another decision or ICS', async () => {
      await shown({});
      const empty = { showings: [], made: new Set(), owed: [] };
      expect(await at.deliveries.ledger('qe1', `${decision}0`)).toEqual(empty);
      expect(await at.deliveries.ledger('qe2', decision)).toEqual(empty);
    });

    it('knows which decision a message shows, on either platform, and no other message', async () => {
      await shown({});
      await shown({
        id: 'card#teams#19:a',
        where: { platform: 'teams', tenant: 'acme', channel: '19:a' },
        message: '{"conversation":"19:a","activity":"1700"}',
      });
      const shownIn = (card: ShownMessage) => at.deliveries.shownIn(card);
      const found = { ics: 'qe1', decision };
      const { message } = showing;
      expect(await shownIn({ platform: 'slack', team: 'T1', message })).toEqual(found);
      expect(
        await shownIn({
          platform: 'teams',
          tenant: 'acme',
          message: '{"conversation":"19:a","activity":"1700"}',
        }),
      ).toEqual(found);
      expect(await shownIn({ platform: 'slack', team: 'T2', message })).toBeUndefined();
      expect(await shownIn({ platform: 'slack', team: 'T1', message: '1' })).toBeUndefined();
    });
  });
}
