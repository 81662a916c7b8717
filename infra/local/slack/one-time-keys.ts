import { randomBytes } from 'node:crypto';

export interface OneTimeKeys<Meaning> {
  issue(meaning: Meaning): string;
  /** What the key stands for, while it still has a use; each look takes one. */
  use(key: string): Meaning | undefined;
}

/** Keys that work a few times and for a short while, by machine time. */
export function oneTimeKeys<Meaning>(limit: {
  readonly uses: number;
  readonly milliseconds: number;
}): OneTimeKeys<Meaning> {
  const issued = new Map<string, { meaning: Meaning; uses: number; until: number }>();

  const forgetOld = (): void => {
    for (const [key, { until }] of issued) if (until < Date.now()) issued.delete(key);
  };
  return {
    issue(meaning) {
      forgetOld();
      const key = randomBytes(16).toString('hex');
      issued.set(key, { meaning, uses: limit.uses, until: Date.now() + limit.milliseconds });
      return key;
    },
    use(key) {
      forgetOld();
      const entry = issued.get(key);
      if (!entry) return undefined;
      entry.uses -= 1;
      if (entry.uses === 0) issued.delete(key);
      return entry.meaning;
    },
  };
}
