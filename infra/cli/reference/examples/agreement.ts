export const agreementExamples = {
  takenAt: [
    {
      says: 'Chat decides, and a meeting may be held instead:',
      yaml: `
takenAt:
  normally: here
  allowed: [here, at a meeting]`,
    },
  ],
  opening: [
    {
      says: 'The governance lead opens proposals, once the cover sheet says in plain language what they come to:',
      yaml: `
opening: the governance lead
coverSheet:
  - asks: summary
    required: true
  - asks: value
    startsWith: "The money comes from:"`,
    },
  ],
  consensus: [
    {
      says: 'Unanimity, nobody silent:',
      yaml: `
consensus:
  norm: unanimity
  agreedWhen: everyone agrees`,
    },
    {
      says: 'No objection stands, two thirds of those entitled agree, and a clinician has answered:',
      yaml: `
consensus:
  support:
    - atLeast: 2/3
      of: entitled
  mustAnswer:
    - name: a clinical member
      class: clinical`,
    },
  ],
  steps: [
    {
      says: 'Two steps in order; the mediator has ten working days:',
      yaml: `
steps:
  - id: principles
    name: what we stand for
    asks: Which of our principles does the difference turn on?
  - id: mediation
    name: a mediator
    asks: Who helped, and what came of it?
    by: a mediator
    timeBox: { workingDays: 10 }
stepsInOrder: true`,
    },
  ],
  determination: [
    {
      says: 'The chair may decide where there is disagreement:',
      yaml: `
chairMayDetermine: true`,
    },
  ],
  silence: [
    {
      says: 'For one kind of decision only, silence for five clear days adopts the proposal:',
      yaml: `
kinds:
  minutes:
    name: the accuracy of the minutes
    silence:
      adoptedAfter: { clearDays: 5 }
      delivery: seen`,
    },
  ],
} as const;
