/** A milestone as a file writes it, due at the end of the second quarter. */
export function milestone(changes: object = {}): object {
  return {
    id: 'draft',
    due: { quarter: 'q2' },
    output: 'Draft how partners work together',
    owner: { role: 'ICS lead', is: 'stated' },
    proof: 'The draft',
    source: 'Our own example',
    ...changes,
  };
}

/** A small programme as a file writes it: two quarters, from 1 April to 30 September. */
export function written(changes: object = {}): object {
  return {
    id: 'example',
    name: 'An example',
    lasts: { months: 12 },
    quarters: [
      { id: 'q1', name: 'Quarter 1', afterMonths: 0, months: 3 },
      { id: 'q2', name: 'Quarter 2', afterMonths: 3, months: 3 },
    ],
    constraints: [
      {
        id: 'K1',
        says: 'Do not act as if the law were made',
        under: 'the Bill',
        asks: {
          question: 'Does this presume the law?',
          of: 'every proposal',
          heldOn: 'yes',
          meanwhile: 'in principle only',
        },
        endsWhen: 'the law is in force',
        source: 'Our own example',
      },
      {
        id: 'K4',
        says: 'Displace nobody',
        under: 'the Employment Commitment',
        asks: {
          question: 'Does this displace anyone?',
          of: 'people',
          heldOn: 'yes',
          meanwhile: 'not without the region',
        },
        source: 'Our own example',
      },
      { id: 'K8', says: 'It needs approval', under: 'the model', source: 'Our own example' },
    ],
    milestones: [milestone()],
    ...changes,
  };
}
