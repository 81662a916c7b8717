/** The form by which the governance lead says who holds a seat of an open item now. */
export const holderForm = {
  title: 'Who holds a seat now',
  submit: 'Record',
  seat: 'Which seat?',
  vacant: 'vacant',
  person: 'Who holds it from now on?',
  nobody: 'No one: it is vacant',
  lines: [
    'This is about this item only. What was said for the seat before stays on record, and counts no more. An objection from it ends.',
    'Please change the seat in the file of the group too: the next import goes by that. Seats that several people share are changed there.',
  ],
} as const;
