export const outcomeExamples = {
  window: [
    {
      says: 'Five clear days’ notice, a week for answers, one extension, and a fortnight in which two councils may veto:',
      yaml: `
window:
  notice: { clearDays: 5 }
  open: { days: 7 }
  extension: { workingDays: 5 }
  veto:
    for: { days: 14 }
    by: { class: council }
    atLeast: 2`,
    },
    {
      says: 'A vote open for three days; more time where it turns near the end:',
      yaml: `
window:
  vote: { days: 3 }
  lateChange:
    within: { hours: 12 }
    extendedBy: { hours: 24 }`,
    },
  ],
  publicity: [
    {
      says: 'In public, unless a resolution excludes the public:',
      yaml: `
publicity:
  normally: public
  otherwise: by resolution`,
    },
  ],
  outcome: [
    {
      says: 'Advice to a board:',
      yaml: `
outcome:
  is: advice
  to: the board`,
    },
    {
      says: 'In effect at once, to be ratified within two months; otherwise it falls:',
      yaml: `
outcome:
  alsoNeeds:
    - of: the council
      what: ratification
      at: its next public meeting
      within: { days: 61 }
      meanwhile: in effect`,
    },
  ],
  kinds: [
    {
      says: 'A budget takes three quarters of all seats; everything else in the file holds for it too:',
      yaml: `
kinds:
  budget:
    name: the yearly budget
    vote:
      when: always
      carriedWhen:
        - atLeast: 75%
          of: all seats`,
    },
  ],
  inheritance: [
    {
      says: 'A committee under its board’s rules, with a quorum of its own. The board’s kind `budget` does not hold here:',
      yaml: `
basedOn: board.yaml
withoutKinds: [budget]
version: 2
inForceFrom: 2026-10-01
quorum: { atLeast: 4 }
amendedBy: terms
kinds:
  terms:
    name: a change to these rules
    vote:
      carriedWhen: [{ atLeast: 2/3, of: all seats }]`,
    },
  ],
  table: [
    {
      says: 'At least two independent members, and no councillor:',
      yaml: `
composition:
  - name: independent member
    atLeast: 2
    class: independent
  - name: councillor
    atLeast: 0
    atMost: 0
    class: councillor
perspectives: [primary care, mental health]`,
    },
  ],
} as const;
