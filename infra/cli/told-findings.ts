import { findingInWords } from '#bots/wording/findings.ts';
import { placeInWords } from '#bots/wording/input-problems.ts';
import type { Finding } from '#shared/forum/lint/finding.ts';
import { findings } from '#shared/forum/lint/findings.ts';
import type { Mark } from './ics/mark.ts';
import type { LoadedConstitution } from './load-constitution.ts';
import { nearestName } from './nearest-name.ts';

export type ToldFinding = Omit<Finding, 'path'> & Mark & { readonly words: string };

/** In the order of the file; what the file takes from another comes after. */
export function toldFindings({ file, mark }: LoadedConstitution): readonly ToldFinding[] {
  const own = mark([]).file;
  return findings(file)
    .map((finding) => ({
      ...finding,
      ...mark(finding.path),
      words: findingInWords(finding, nearestName),
    }))
    .toSorted(
      (one, other) =>
        Number(one.file !== own) - Number(other.file !== own) ||
        one.line - other.line ||
        one.column - other.column,
    );
}

/** `board.yaml:12:3 quorum: error: There can never be enough people.` */
export function findingLine(finding: ToldFinding): string {
  return `${placeInWords(finding)}: ${finding.severity}: ${finding.words}`;
}
