export const voteExamples = {
  weights: [
    {
      says: 'One vote for every 50,000 people or part of them, and at least one:',
      yaml: `
weights:
  per: 50000
  of: population
  round: up
  atLeast: 1
vote:
  when: always
  carriedWhen:
    - moreThan: 1/2
      of: votes cast
      unit: weight`,
    },
    {
      says: 'Two votes for each founding body, one for everyone else:',
      yaml: `
weights:
  classes: { founder: 2 }
  otherwise: 1`,
    },
  ],
  vote: [
    {
      says: 'A majority of votes cast; on a tie, whoever presides has a second and casting vote:',
      yaml: `
vote:
  carriedWhen:
    - moreThan: 1/2
      of: votes cast
  tie: second and casting vote`,
    },
    {
      says: 'Two thirds of those present and entitled, and a majority of the councils, with the mayor in favour; a vote is always taken:',
      yaml: `
seats:
  mayor: { classes: [chair] }
  northby: { classes: [council] }
  southby: { classes: [council] }
vote:
  when: always
  carriedWhen:
    - atLeast: 2/3
      of: present and entitled
    - name: the councils
      electorate: { class: council }
      moreThan: 1/2
      of: all seats
      inFavour: mayor
  tie: not carried`,
    },
  ],
} as const;
