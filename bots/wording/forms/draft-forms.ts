import type { SheetBox } from '#shared/decision/cover-sheet.ts';

/** Forms about what is not open yet, and the cover sheet. */
export const draftForms = {
  write: { title: 'Go on writing', submit: 'Send' },
  go: {
    label: 'What should happen with it?',
    forward: 'Put it forward',
    keep: 'Keep it as a draft for now',
  },
  show: {
    title: 'Show it to someone',
    submit: 'Show it',
    person: 'Who may read your draft?',
    lines: ['They can read it and say what worries them. They cannot change it.'],
  },
  concern: {
    title: 'Voice a concern',
    submit: 'Voice it',
    box: 'What worries you?',
    hint: 'It stays with the proposal once it opens. It is not an answer.',
  },
  discard: {
    title: 'Discard it',
    submit: 'Discard it',
    lines: ['The draft ends. Nothing goes to a channel. What was written stays on record.'],
  },
  open: {
    title: 'Open it',
    submit: 'Open it',
    answerBy: 'By when should people answer?',
    hint: 'Answers are due at 5pm on that day.',
    lines: ['Members are asked to answer as soon as it opens.'],
  },
  back: {
    title: 'Send it back',
    submit: 'Send it back',
    box: 'What should change first?',
    hint: 'Only the proposer and those who may read the draft see this.',
  },
  sheet: {
    title: 'The cover sheet',
    submit: 'Put it on record',
    tier: 'At which level does this belong?',
    undecided: 'Not said yet',
    purposes: 'Which purposes does it serve?',
    needed: 'Needed before it opens.',
    lines: ['Members read this with the proposal. Do not name patients.'],
  },
} as const;

export const noOneToShow =
  'Every member can read it already, so there is no one left to show it to. You can put it forward.';

/** The question above each box of a cover sheet. */
export const sheetQuestions: { readonly [Box in SheetBox]: string } = {
  summary: 'What would we agree, in two plain sentences?',
  background: 'What led to this?',
  options: 'What else could we do, and why this?',
  papers: 'Links to the papers, one on each line',
  rightTier: 'Why is that the right level?',
  support: 'Do those who will carry it out support it?',
  localFit: 'How does it fit local life?',
  people: 'Whom does it touch, and who was heard?',
  clinical: 'What do doctors, nurses and others in care say?',
  value: 'What does it cost, and where does the money come from?',
};
