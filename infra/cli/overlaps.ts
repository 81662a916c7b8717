import { overlapInWords } from '#bots/wording/overlap-problem.ts';
import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Path } from '#shared/forum/inherit.ts';
import { findings } from '#shared/forum/lint/findings.ts';

/** Groups that share a seat cannot be counted, so a file that has them cannot be used. */
export function overlapsIn(
  file: ConstitutionFile,
): readonly { readonly path: Path; readonly found: string; readonly expected: string }[] {
  return findings(file).flatMap((finding) =>
    finding.code === 'GroupsOverlap' && finding.severity === 'error'
      ? [{ path: finding.path, ...overlapInWords(finding.seats) }]
      : [],
  );
}
