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
  status: 'seeking consensus',
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
    const shown = (rest: Partial<Showing>) =>
      at.deliveries.noteShown('qe1', decision, { ...showing, ...rest });

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

    it('keeps the newer drawing', async () => {
      await shown({ version: 4, status: 'closed' });
      await shown({ version: 3, status: 'seeking consensus' });
      expect((await ledger()).showings).toEqual([{ ...showing, version: 4, status: 'closed' }]);
    });

    it('takes the later of two drawings of one version', async () => {
      await shown({ message: 'first' });
      await shown({ message: 'second' });
      expect((await ledger()).showings.map(({ message }) => message)).toEqual(['second']);
    });

    it('keeps the newest of drawings noted at once', async () => {
      const versions = [5, 1, 9, 3, 7, 2, 8, 4, 6];
      await Promise.all(versions.map((version) => shown({ version })));
      expect((await ledger()).showings.map(({ version }) => version)).toEqual([9]);
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
