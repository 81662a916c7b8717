/** The least that a file of rules must say. */
export const minimalConstitution = {
  name: 'Riverside committee, terms of reference',
  quorum: { moreThan: '1/2' },
} as const;
