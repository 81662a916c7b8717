import { randomBytes } from 'node:crypto';
import { sha256 } from '#shared/hash.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { LinkHolder, Opens, PageLinks } from '#shared/ports/page-links.ts';
import { linkKey, linksKey } from '#shared/store/keys.ts';
import { isBefore, laterBy } from '#shared/time.ts';

interface Behind extends LinkHolder {
  readonly opens: Opens;
  readonly until: string | null;
}

const ninetyDays = 90 * 24 * 60 * 60 * 1000;

/** Links to private pages that last as long as the test. */
export function memoryPageLinks(clock: Clock): PageLinks {
  const doors = new Map<string, Behind>();
  const pairs = new Map<string, { readonly at: string; readonly tokens: readonly string[] }>();

  const keysOf = ({ ics, person }: LinkHolder) => {
    const { pk, sk } = linksKey(ics, person);
    return [...pairs.keys()].filter((key) => key.startsWith(`${pk}#${sk}`));
  };
  const pairsOf = (holder: LinkHolder) =>
    keysOf(holder).flatMap((key) => {
      const pair = pairs.get(key);
      return pair === undefined ? [] : [{ ...pair, key, id: sha256(key).slice(0, 20) }];
    });

  return {
    async issue({ ics, person }, commandId) {
      const { pk, sk } = linkKey(ics, person, commandId);
      const key = `${pk}#${sk}`;
      if (pairs.has(key)) return undefined;
      const at = clock.now();
      const pagesUntil = laterBy(at, ninetyDays);
      const [pages, calendar] = [newToken(), newToken()];
      doors.set(pages, { ics, person, opens: 'pages', until: pagesUntil });
      doors.set(calendar, { ics, person, opens: 'calendar', until: null });
      pairs.set(key, { at, tokens: [pages, calendar] });
      return { pages, pagesUntil, calendar };
    },
    async behind(token) {
      const found = doors.get(token);
      if (found === undefined) return undefined;
      const { until, ...holder } = found;
      return until === null || isBefore(clock.now(), until) ? holder : undefined;
    },
    async got(holder) {
      return pairsOf(holder).map(({ id, at }) => ({ id, at }));
    },
    async end(holder, ids) {
      for (const { key, tokens } of pairsOf(holder).filter(({ id }) => ids.includes(id))) {
        for (const token of tokens) doors.delete(token);
        pairs.delete(key);
      }
    },
  };
}

function newToken(): string {
  return randomBytes(16).toString('base64url');
}
