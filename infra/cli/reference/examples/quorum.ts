export const quorumExamples = [
  {
    says: 'More than half, among them an executive, a clinician and a partner – three different people:',
    yaml: `
quorum:
  moreThan: 1/2
  of: all seats
  conditions:
    - name: the chief executive or the director of finance
      class: lead executive
    - name: a clinical member
      class: clinical
    - name: a partner member
      class: partner`,
  },
  {
    says: 'Six, with two from each of three bodies:',
    yaml: `
quorum:
  atLeast: 6
  conditions:
    - name: a member from each body
      atLeast: 2
      fromEach: [Northby Council, Southby Council, Riverside Trust]`,
  },
  {
    says: 'A third of the filled seats; whoever stepped out leaves the base; three appointed by three different councils:',
    yaml: `
quorum:
  atLeast: 1/3
  of: filled seats
  steppedOut: leave the base
  conditions:
    - name: members appointed by different councils
      atLeast: 3
      class: council
      different: appointedBy`,
  },
  {
    says: 'A quarter and never fewer than three, half of each council, and independent members in the majority of those who are there:',
    yaml: `
quorum:
  atLeast: 1/4
  noFewerThan: 3
  also:
    - { name: half of Northby Council, body: Northby Council, atLeast: 1/2 }
    - { name: half of Southby Council, body: Southby Council, atLeast: 1/2 }
    - { name: a majority of independent members, class: independent, moreThan: 1/2, of: everyone present }`,
  },
] as const;
