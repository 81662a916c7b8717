import { pathInWords } from '#bots/wording/input-problems.ts';
import type { Finding } from './findings.ts';
import type { Mistake } from './mistake.ts';
import type { Place } from './place.ts';
import type { Where } from './where.ts';

/** What the schema found in parts that were not already refused before it saw them. */
export function untold(
  findings: readonly Finding[],
  forbidden: readonly Mistake[],
  where: Where,
): readonly Finding[] {
  const names = new Set<string>();
  const values = new Set<string>();
  for (const mistake of forbidden) {
    for (const each of mistake.tells?.map(pathInWords) ?? []) {
      names.add(each);
      values.add(each);
    }
    const path = pathInWords(mistake.path);
    if (isAt(mistake, where(mistake.path))) names.add(path);
    if (isAt(mistake, where(mistake.path, 'value'))) values.add(path);
  }
  return findings.filter(({ path, ofName }) => {
    const written = pathInWords(path);
    return !names.has(written) && (ofName === true || !values.has(written));
  });
}

/** The second of two equal names is not: the schema saw the first. */
function isAt({ line, column }: Place, place: Place): boolean {
  return line === place.line && column === place.column;
}
