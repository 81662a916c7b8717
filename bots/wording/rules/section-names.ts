import type { Kind } from '#shared/forum/constitution/kind.ts';

export type SectionName = Exclude<keyof Kind, 'name'>;

/** What people call a section of the rules, after "the rules on". */
export const sectionNames: { readonly [Name in SectionName]: string } = {
  takenAt: 'where decisions are taken',
  electorate: 'who may answer and vote',
  weights: 'what a vote weighs',
  presiding: 'who is in the chair',
  ifNobodyPresides: 'what happens when the chair is empty',
  quorum: 'enough people',
  consensus: 'agreement',
  steps: 'the steps to try',
  stepsInOrder: 'the order of the steps',
  chairMayDetermine: 'what the person in the chair may decide',
  vote: 'the vote',
  silence: 'silence',
  window: 'times',
  interests: 'interests',
  substitutes: 'substitutes',
  deputies: 'deputies',
  proxies: 'proxies',
  publicity: 'public and private',
  outcome: 'what a result is worth',
  opening: 'who opens a proposal',
  coverSheet: 'the cover sheet',
};
