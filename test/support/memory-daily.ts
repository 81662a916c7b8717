import { type Daily, type Listed, type Round, type Told, untold } from '#shared/ports/daily.ts';

interface Kept {
  readonly listed: Map<string, Listed & { readonly over?: true }>;
  readonly told: Map<string, Told>;
  last: Round | null;
  until: string;
}

/** Notes for the daily messages that last as long as the test. */
export function memoryDaily(): Daily {
  const all = new Map<string, Kept>();
  const of = (ics: string) => {
    const kept: Kept = all.get(ics) ?? {
      listed: new Map(),
      told: new Map(),
      last: null,
      until: '',
    };
    all.set(ics, kept);
    return kept;
  };

  return {
    async notes(ics) {
      const { listed, told, last } = of(ics);
      const open = [...listed.values()].filter(({ over }) => over !== true);
      return { listed: open, told: [...told.values()], last };
    },
    async list(ics, one) {
      const { listed } = of(ics);
      if ((listed.get(one.decision)?.version ?? 0) < one.version) listed.set(one.decision, one);
    },
    async unlist(ics, { decision, version }, heardUpTo) {
      const { listed } = of(ics);
      if (listed.get(decision)?.version === version)
        listed.set(decision, { decision, version: heardUpTo, over: true });
    },
    async toldTo(ics, person) {
      return of(ics).told.get(person) ?? untold(person);
    },
    async noteTold(ics, told) {
      const kept = of(ics).told;
      if ((kept.get(told.person)?.version ?? told.version) !== told.version) return false;
      kept.set(told.person, { ...told, version: told.version + 1 });
      return true;
    },
    async begin(ics, now, until) {
      const kept = of(ics);
      if (kept.until > now) return false;
      kept.until = until;
      return true;
    },
    async end(ics, round) {
      const kept = of(ics);
      kept.last = round;
      kept.until = '';
    },
  };
}
