import { canonical } from '#shared/hash.ts';
import type { Draft } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';
import type { Proposal } from './proposal.ts';
import { versionHash } from './words.ts';

/** The hash of a draft's words: what the governance lead saw when they opened it. */
export function draftHash({ proposal: { question, why } }: Draft): string {
  return versionHash(1, question, why);
}

type Written = Pick<
  Extract<DraftFact, { readonly type: 'DraftKept' }>,
  'proposal' | 'publicity' | 'words'
>;

/** What was chosen and what was typed, apart. */
export function writtenIn(asked: Proposal): Written {
  const { question, why, link, publicity, ...proposal } = asked;
  const { because = '', resolution = '', is = null } = publicity ?? {};
  return { proposal, publicity: is, words: { question, why, link, because, resolution } };
}

export function proposalIn({ proposal, publicity, words }: Written): Proposal {
  const { because, resolution, ...typed } = words;
  const dealt = publicity === null ? {} : { publicity: { is: publicity, because, resolution } };
  return { ...proposal, ...typed, ...dealt };
}

/** Whether two proposals ask the same, whatever has become of their forum meanwhile. */
export function asksTheSame(one: Proposal, other: Proposal): boolean {
  return canonical({ ...one, forum: null }) === canonical({ ...other, forum: null });
}
