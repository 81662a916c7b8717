/** Forms in which the governance lead answers what running programmes ask. */
export const programmeForms = {
  answer: {
    title: 'What a programme asks',
    submit: 'Record it',
    lines: [
      'Your answers stand on record and hold for this proposal. You can change them until a vote opens.',
    ],
    yes: 'Yes',
    no: 'No',
    none: 'It touches nothing of the kind',
    onlyIf: 'Leave this empty where it touches nothing of the kind.',
  },
  lift: {
    title: 'What lifts a stop',
    submit: 'Record it',
    constraint: 'What is lifted?',
    note: 'Who agreed to it, when and how?',
    noteHint: 'For example: the region, by letter of 8 December.',
  },
} as const;
