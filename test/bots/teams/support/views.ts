import type { Reply } from '#bots/desk/desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Button, CardView, ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';

export const about = { ics: 'north', decision: 'places', version: 'a'.repeat(64) };

export function button(act: ActId, label: string, press: Button['press']): Button {
  return { act, label, spoken: `${label}: Shall we pay for 20 places?`, about, press };
}

export const cardView: CardView = {
  kind: 'card',
  state: 'Asking for agreement. Please answer by Friday 4 December, 5pm.',
  title: 'Shall we pay for 20 home-from-hospital places this winter?',
  ask: ['We would pay for 20 places.', 'They open in January.'],
  link: 'https://papers.example.org/places.pdf',
  effect: 'This helps the board get ready for its public meeting.',
  where: ['9 of 14 have answered.', 'We still need a doctor or nurse to answer.'],
  next: 'Can you live with this?',
  buttons: [
    { ...button('agree', 'I agree', 'does'), tone: 'primary' },
    button('agree-with-concern', 'I agree, with a concern', 'asks'),
    { ...button('object', 'I object', 'asks'), tone: 'danger' },
    button('more-choices', 'More choices', 'asks'),
  ],
  foot: 'Version 2. Only the buttons count, not the replies.',
};

export const choicesView: ChoicesView = {
  kind: 'choices',
  title: 'Shall we pay for 20 home-from-hospital places this winter?',
  lines: ['You have not answered yet.'],
  can: [
    button('abstain', 'I abstain (I take no side)', 'does'),
    button('object', 'I object', 'asks'),
    button('suggest-words', 'Suggest new words', 'asks'),
    button('declare-interest', 'I have an interest', 'asks'),
    button('read-everything', 'See the full record', 'asks'),
  ],
  cannot: ['You cannot call a vote. Only the chair can.'],
};

export const formView: FormView = {
  kind: 'form',
  act: 'object',
  about,
  title: 'I object',
  lines: ['It goes on the record.'],
  fields: [
    { id: 'harm', label: 'What harm do you see?', kind: 'lines', required: true, max: 3000 },
    {
      id: 'help',
      label: 'What would help?',
      hint: 'You can leave this empty.',
      kind: 'line',
      required: false,
    },
    { id: 'by', label: 'By when?', kind: 'date', required: false, value: '2026-12-04' },
    {
      id: 'degree',
      label: 'How close is it?',
      kind: 'one of',
      required: true,
      value: 'actual',
      options: [
        { value: 'actual', label: 'It is real' },
        { value: 'potential', label: 'It could become real' },
      ],
    },
    {
      id: 'seats',
      label: 'Who is here?',
      kind: 'several of',
      required: false,
      value: ['chair', 'a,b'],
      options: [
        { value: 'chair', label: 'The chair' },
        { value: 'a,b', label: 'The *second* member' },
        { value: 'gp', label: 'The doctor' },
      ],
    },
  ],
  submit: 'Send',
};

export const refusedForm: FormView = {
  ...formView,
  problem: 'This did not go through.',
  fields: formView.fields.map((field) =>
    field.id === 'harm'
      ? { ...field, value: 'No money *is* set aside', error: 'Please say more.' }
      : field,
  ),
};

export const receipt: NoticeView = {
  kind: 'notice',
  lines: ['You agreed to version 2. You can change this until it closes.'],
  buttons: [button('answer', 'Change my answer', 'asks')],
};

export const done: Reply = { kind: 'done', receipt, card: cardView };

export const refused: Reply = {
  kind: 'refused',
  notice: { kind: 'notice', lines: ['Only the chair can do this.'], buttons: [] },
  card: null,
};
