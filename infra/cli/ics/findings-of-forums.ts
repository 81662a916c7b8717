import { findingLine, toldFindings } from '#infra/cli/told-findings.ts';
import type { Ics } from './ics.ts';

export interface FindingsOfForums {
  /** What several forums have in common, once. */
  readonly lines: readonly string[];
  /** The names of the forums whose rules cannot do what they say. */
  readonly broken: readonly string[];
}

/** What `accord validate` would say of the rules of each forum, with the seats that it has. */
export function findingsOfForums({ forums }: Ics): FindingsOfForums {
  const found = forums.map(({ forum: { name }, rules }) => ({ name, told: toldFindings(rules) }));
  const broken = found.filter(({ told }) => told.some(({ severity }) => severity === 'error'));
  return {
    lines: [...new Set(found.flatMap(({ told }) => told.map(findingLine)))],
    broken: broken.map(({ name }) => name),
  };
}
