import type { WayGiven } from '#shared/decision/command.ts';

const ways: readonly { readonly value: WayGiven; readonly label: string }[] = [
  { value: 'by phone', label: 'By phone' },
  { value: 'by e-mail', label: 'By e-mail' },
  { value: 'in the room', label: 'In the room' },
];

/** The form in which the governance lead records what a member said elsewhere. */
export const recordForForm = {
  title: 'Record for a member',
  submit: 'Record it',
  lines: ['The member is told what you record, and can change it. It shows that you recorded it.'],
  person: 'For whom?',
  answer: 'What did they answer?',
  answers: [
    { value: 'agree', label: 'They agree' },
    { value: 'concern', label: 'They agree, with a concern' },
    { value: 'object', label: 'They object' },
    { value: 'abstain', label: 'They abstain' },
  ],
  vote: 'How did they vote?',
  votes: [
    { value: 'for', label: 'For' },
    { value: 'against', label: 'Against' },
    { value: 'neither', label: 'They abstained' },
  ],
  how: 'How did they say so?',
  ways,
  words: 'Their concern, or the harm they see',
  wordsHint: 'In their own words. Leave it empty where they simply agree or abstain.',
};
