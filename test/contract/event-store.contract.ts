import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chains, Doors, EventStore, Stream } from '#shared/ports/event-store.ts';
import { verify } from '#shared/record/verify.ts';
import { appending, type Noted, noted } from '#test/support/happened.ts';

export interface OpenStore {
  readonly store: EventStore & Chains;
  readonly doors: Doors;
  readonly stop: () => Promise<void>;
}

const member = { platform: 'slack', team: 'T1', user: 'U1' } as const;
const board = { platform: 'teams', tenant: 'tenant', channel: '19:a@thread.tacv2' } as const;

export function eventStoreContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`a history in ${name}`, () => {
    let at: OpenStore;
    let stream: Stream;
    let count = 0;
    beforeAll(async () => {
      at = await open();
    });
    afterAll(() => at.stop());
    beforeEach(() => {
      count += 1;
      stream = { ics: 'qe1', kind: 'decision', id: `d-${count}` };
    });

    const history = () => at.store.load<Noted>(stream);
    const append = (...[id, past, rest]: Parameters<typeof appending>) =>
      at.store.append(appending(id, past, { stream, ...rest }));

    it('is empty where nothing has happened', async () => {
      expect(await history()).toEqual([]);
      expect(verify(await at.store.chain(stream))).toEqual({ ok: true, value: 0 });
    });

    it('gives back what was appended, in order, words beside their events', async () => {
      const first = noted('one', { words: { question: 'Shall we – 🙂?', why: '' } });
      const second = noted('one', { detail: { rules: [{ base: 3, of: ['a', null, true] }] } });
      const third = noted('two', { seat: null, via: 'clock' });
      expect(await append('one', [], { events: [first, second] })).toBe('appended');
      expect(await append('two', await history(), { events: [third] })).toBe('appended');

      const kept = await history();
      expect(kept.map(({ event }) => event)).toEqual([first, second, third]);
      expect(kept.map(({ version }) => version)).toEqual([1, 2, 3]);
      expect(kept.map(({ previous }) => previous)).toEqual(['', kept[0]?.hash, kept[1]?.hash]);
      expect(verify(await at.store.chain(stream))).toEqual({ ok: true, value: 3 });
    });

    it('grows only from its end', async () => {
      await append('one');
      const past = await history();
      expect(await append('two', past)).toBe('appended');
      expect(await append('late', past)).toBe('lost the race');
      expect(await append('later', [])).toBe('lost the race');
      expect((await history()).map(({ event }) => event.command)).toEqual(['one', 'two']);
    });

    it('takes exactly one of many appends at once', async () => {
      await append('first');
      const past = await history();
      const ids = Array.from({ length: 20 }, (_, place) => `rival-${place}`);
      const answers = await Promise.all(ids.map((id) => append(id, past)));
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'lost the race')).toHaveLength(19);
      expect(await history()).toHaveLength(2);
      expect(verify(await at.store.chain(stream))).toEqual({ ok: true, value: 2 });
    });

    it('takes a command once, however often and whenever it is sent', async () => {
      const sent = await Promise.all([append('same'), append('same'), append('same')]);
      expect(sent.toSorted()).toEqual(['appended', 'lost the race', 'lost the race']);
      expect(await history()).toHaveLength(1);
    });

    it('has nothing to do with another of the same command', async () => {
      const other: Stream = { ...stream, id: `${stream.id}0` };
      const elsewhere: Stream = { ...stream, ics: 'qe2' };
      expect(await append('same')).toBe('appended');
      expect(await append('same', [], { stream: other })).toBe('appended');
      expect(await append('same', [], { stream: elsewhere })).toBe('appended');
      expect(await history()).toHaveLength(1);
    });

    it('is read whole, however long it is', async () => {
      const long = 'Why? '.repeat(5_000);
      for (let batch = 0; batch < 4; batch += 1) {
        const past = await history();
        const events = Array.from({ length: 20 }, () => noted(`b${batch}`, { words: { long } }));
        const [first = noted(`b${batch}`), ...rest] = events;
        expect(await append(`b${batch}`, past, { events: [first, ...rest] })).toBe('appended');
      }
      expect(verify(await at.store.chain(stream))).toEqual({ ok: true, value: 80 });
      expect((await history()).at(-1)?.event.words).toEqual({ long });
    });

    it('verifies whatever people type', async () => {
      const words = { odd: 'half a pair \ud83d, \u0000, Ærø', '': '', constructor: 'x' };
      const detail = {
        '10': 1,
        '9': [-0, 0.5, 1e-7, Number.MAX_SAFE_INTEGER],
        nothing: undefined,
        deep: [[[{}]]],
      };
      await append('odd', [], { events: [noted('odd', { words, detail })] });
      expect(verify(await at.store.chain(stream))).toEqual({ ok: true, value: 1 });
      expect((await history())[0]?.event.words?.['odd']).toBe('half a pair \ufffd, \u0000, Ærø');
    });

    it('opens doors together with its events', async () => {
      const ics = `ics-${count}`;
      const account = { ...member, user: `U${count}` };
      const place = { ...board, channel: `${board.channel};${count}` };
      expect(await at.doors.whoIs(account)).toBeUndefined();
      expect(await at.doors.whatIs(place)).toBeUndefined();
      const doors = [
        { account, ics, person: 'member' },
        { place, ics, forum: 'board' },
      ];
      expect(await append('open', [], { doors })).toBe('appended');
      expect(await at.doors.whoIs(account)).toEqual({ ics, person: 'member' });
      expect(await at.doors.whatIs(place)).toEqual({ ics, forum: 'board' });
    });

    it('cannot take a door that leads to another ICS, nor anything with it', async () => {
      const account = { ...member, user: `taken-${count}` };
      await append('ours', [], { doors: [{ account, ics: 'qe1', person: 'member' }] });
      const other: Stream = { ...stream, ics: 'qe2' };
      const doors = [{ account, ics: 'qe2', person: 'bob' }];
      expect(await append('theirs', [], { stream: other, doors })).toBe('door taken');
      expect(await at.store.load(other)).toEqual([]);
      expect(await at.doors.whoIs(account)).toEqual({ ics: 'qe1', person: 'member' });
    });

    it('may lead a door of its own ICS elsewhere', async () => {
      const account = { ...member, user: `moved-${count}` };
      await append('one', [], { doors: [{ account, ics: 'qe1', person: 'member' }] });
      const doors = [{ account, ics: 'qe1', person: 'member-2' }];
      expect(await append('two', await history(), { doors })).toBe('appended');
      expect(await at.doors.whoIs(account)).toEqual({ ics: 'qe1', person: 'member-2' });
    });

    it('keeps ids from outside apart and in their place', async () => {
      const person = (user: string, team = 'T') => ({ platform: 'slack', team, user }) as const;
      const accounts = [
        person('a#b'),
        person('b', 'T#a'),
        person('a%23b'),
        person('x'.repeat(3_000)),
        person('x'.repeat(3_001)),
      ];
      const doors = accounts.map((account, place) => ({
        account,
        ics: 'qe1',
        person: `p${place}`,
      }));
      expect(await append(`#${'é'.repeat(2_000)}`, [], { doors })).toBe('appended');
      const found = await Promise.all(accounts.map((account) => at.doors.whoIs(account)));
      expect(found.map((one) => one?.person)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    });

    it('has no name that would reach into another', async () => {
      await expect(at.store.load({ ...stream, id: 'd#1' })).rejects.toThrow(RangeError);
      await expect(append('one', [], { stream: { ...stream, ics: '' } })).rejects.toThrow(
        RangeError,
      );
    });
  });
}
