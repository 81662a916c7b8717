export const seatExamples = {
  file: [
    {
      says: 'The first lines of a file:',
      yaml: `
name: Riverside joint committee, terms of reference
noun: joint committee
sources:
  - Terms of reference agreed on 1 April 2026, sections 4 to 9. Section 7 was not read.`,
    },
  ],
  seats: [
    {
      says: 'A chair, a council’s seat that two councillors may speak for, a vacant seat, and a voice without a vote. A seat that names nobody is held by the person of its own name: here, by `chair`.',
      yaml: `
seats:
  chair:
    name: Independent chair
    classes: [chair, independent]
  northby-council:
    name: Northby Council
    kind: organisation
    heldBy: [councillor-1, councillor-2]
    whenTheyDiffer: no vote
    body: Northby Council
    substitutes: councillor-3
    votesInPerson: true
    figures: { population: 212000 }
  primary-care:
    name: Primary care member
    classes: [partner, clinical]
    vacant: true
  public-health:
    name: Director of public health
    classes: [public health]
    votes: false
    counts: false`,
    },
    {
      says: 'One post shared by two people, who count as one and cast no vote when they differ; and a seat that exists only for a time:',
      yaml: `
seats:
  nursing-director:
    heldBy: [nursing-lead-1, nursing-lead-2]
    whenTheyDiffer: no vote
    classes: [clinical]
  transition-adviser:
    votes: false
    counts: false
    inForce: { from: 2026-04-01, until: 2027-03-31 }`,
    },
  ],
  electorate: [
    {
      says: 'Only the councils’ seats answer and vote:',
      yaml: `
electorate:
  class: council`,
    },
  ],
} as const;
