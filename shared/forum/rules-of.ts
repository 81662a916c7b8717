import type { Rules } from './constitution/rules.ts';
import type { Constitution } from './constitution.ts';

/**
 * The rules for one kind of decision: its own sections, and the general ones for the rest. Nothing
 * but the general ones where the rules know no such kind.
 */
export function rulesOf(constitution: Constitution, kind: string | null): Rules {
  const known = kind !== null && Object.hasOwn(constitution.kinds, kind);
  const { name: _, ...own } = { name: '', ...(known ? constitution.kinds[kind] : {}) };
  const given = Object.entries(own).filter(([, section]) => section !== undefined);
  return { ...constitution, ...Object.fromEntries(given) };
}
