import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '#shared/ports/clock.ts';
import type { IssuedLinks, LinkHolder, PageLinks } from '#shared/ports/page-links.ts';
import { laterBy } from '#shared/time.ts';

export interface OpenPageLinks {
  readonly links: PageLinks;
  readonly stop: () => Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

export function pageLinksContract(
  name: string,
  open: (clock: Clock) => Promise<OpenPageLinks>,
): void {
  describe(`links to private pages in ${name}`, () => {
    let at: OpenPageLinks;
    let now = '';
    let count = 0;
    let ann: LinkHolder = { ics: '', person: '' };
    beforeAll(async () => {
      at = await open({ now: () => now });
    });
    afterAll(() => at.stop());
    beforeEach(() => {
      count += 1;
      now = '2026-11-24T09:00:00.000Z';
      ann = { ics: `ics-${count}`, person: 'ann % of the PMO' };
    });

    const get = async (holder: LinkHolder, commandId: string): Promise<IssuedLinks> => {
      const tokens = await at.links.issue(holder, commandId);
      if (tokens === undefined) throw new Error(commandId);
      return tokens;
    };

    const endAll = async (holder: LinkHolder) => {
      const got = await at.links.got(holder);
      await at.links.end(
        holder,
        got.map(({ id }) => id),
      );
    };

    it('are secrets of 22 characters, each its own, that lead to who got them', async () => {
      const first = await get(ann, 'one');
      const second = await get(ann, 'two');
      const all = [first.pages, first.calendar, second.pages, second.calendar];
      expect(new Set(all).size).toBe(4);
      expect(all.filter((token) => !/^[\w-]{22}$/.test(token))).toEqual([]);
      expect(await at.links.behind(first.pages)).toEqual({ ...ann, opens: 'pages' });
      expect(await at.links.behind(second.calendar)).toEqual({ ...ann, opens: 'calendar' });
    });

    it('are given once for one press, at once or later', async () => {
      const both = await Promise.all([at.links.issue(ann, 'one'), at.links.issue(ann, 'one')]);
      expect(both.filter((tokens) => tokens !== undefined)).toHaveLength(1);
      expect(await at.links.issue(ann, 'one')).toBeUndefined();
      expect(await at.links.got(ann)).toHaveLength(1);
    });

    it('lead nowhere alike where they never were, were ended or have expired', async () => {
      const ended = await get({ ...ann, person: 'ben' }, 'one');
      await endAll({ ...ann, person: 'ben' });
      const { pages, pagesUntil, calendar } = await get(ann, 'one');
      expect(pagesUntil).toBe('2027-02-22T09:00:00.000Z');
      now = laterBy(now, 90 * day - 1);
      expect(await at.links.behind(pages)).toBeDefined();
      now = laterBy(now, 1);
      for (const token of [pages, ended.pages, ended.calendar, 'A'.repeat(22), '', '#']) {
        expect(await at.links.behind(token)).toBeUndefined();
      }
      expect(await at.links.behind(calendar)).toEqual({ ...ann, opens: 'calendar' });
    });

    it('are listed and ended by whoever got them, and by nobody else', async () => {
      const others = [
        { ...ann, person: 'ann' },
        { ...ann, person: `${ann.person}#` },
        { ...ann, ics: 'elsewhere' },
      ];
      for (const other of others) await get(other, `one-${count}`);
      await get(ann, 'two');
      now = laterBy(now, day);
      await get(ann, 'one');
      const got = await at.links.got(ann);
      expect(got.map((each) => each.at)).toEqual([
        '2026-11-24T09:00:00.000Z',
        '2026-11-25T09:00:00.000Z',
      ]);
      for (const other of others) {
        await at.links.end(
          other,
          got.map(({ id }) => id),
        );
      }
      expect(await at.links.got(ann)).toHaveLength(2);
      await endAll(ann);
      await endAll(ann);
      expect(await at.links.got(ann)).toEqual([]);
      for (const other of others) expect((await at.links.got(other)).length).toBeGreaterThan(0);
    });

    it('are ended one pair at a time', async () => {
      const first = await get(ann, 'one');
      now = laterBy(now, day);
      const second = await get(ann, 'two');
      const [oldest] = await at.links.got(ann);
      for (const id of [oldest?.id ?? '', oldest?.id ?? '', 'unknown']) {
        await at.links.end(ann, [id]);
      }
      expect(await at.links.behind(first.pages)).toBeUndefined();
      expect(await at.links.behind(first.calendar)).toBeUndefined();
      expect(await at.links.behind(second.pages)).toBeDefined();
      expect(await at.links.got(ann)).toHaveLength(1);
    });
  });
}
