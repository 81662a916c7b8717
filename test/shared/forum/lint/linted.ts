import { constitution } from '#shared/forum/constitution.ts';
import type { Finding } from '#shared/forum/lint/finding.ts';
import { findings } from '#shared/forum/lint/findings.ts';

/** A file as people write it, or sections of one. */
export type Draft = Readonly<Record<string, unknown>>;

/** Five members of whom nothing is worth telling: a chair, a deputy and three more. */
export const members: Readonly<Record<string, Draft>> = {
  ann: { classes: ['chair'], body: 'A' },
  bob: { classes: ['deputy chair'], body: 'A' },
  cat: { classes: ['clinical'], body: 'B' },
  dan: { classes: ['clinical'], body: 'B' },
  eve: { classes: ['partner'], body: 'C' },
};

const sound: Draft = {
  name: 'Board',
  seats: members,
  quorum: { moreThan: '1/2' },
  steps: [{ id: 'talk', name: 'talk', asks: 'What helps?' }],
  vote: { carriedWhen: [{ moreThan: '1/2' }] },
};

export function written(draft: Draft) {
  return constitution.parse({ ...sound, ...draft });
}

/** What is found in such a file, with these sections of its own. */
export function linted(draft: Draft): readonly Finding[] {
  return findings(written(draft));
}

/** The same, by code; what is found of everything else is left out. */
export function told(draft: Draft, ...codes: readonly Finding['code'][]): readonly Finding[] {
  return linted(draft).filter(({ code }) => codes.includes(code));
}

export function codes(draft: Draft): readonly string[] {
  return linted(draft).map(({ code }) => code);
}

/** A vote with these tests. */
export function voting(...carriedWhen: readonly object[]): Draft {
  return { vote: { carriedWhen } };
}
