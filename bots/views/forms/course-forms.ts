import type { About, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { stepAsked, viewsInWords } from '#bots/wording/record.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { isFilled } from '#shared/forum/seat.ts';
import { wordsField } from './answer-forms.ts';

export function attendanceForm(about: About, decision: Opened): FormView {
  const { title, submit, seats } = forms.attendance;
  const filled = decision.forum.seats.filter(isFilled);
  return {
    kind: 'form',
    act: 'mark-present',
    about,
    title,
    lines: [],
    fields: [
      {
        id: 'seats',
        label: seats,
        kind: 'several of',
        required: false,
        options: filled.map(({ id, name }) => ({ value: id, label: name })),
        value: Object.keys(decision.present ?? {}),
      },
    ],
    submit,
  };
}

export function viewForm(about: About, decision: Opened): FormView {
  const { title, submit, view } = forms.view;
  return {
    kind: 'form',
    act: 'add-view',
    about,
    title,
    lines: stepAsked(decision),
    fields: [wordsField('view', view)],
    submit,
  };
}

export function stepForm(about: About, decision: Opened): FormView {
  const { title, submit, note } = forms.step;
  const step = nextStep(decision);
  return {
    kind: 'form',
    act: 'record-step',
    about: step === null ? about : { ...about, step: step.id },
    title,
    lines: [...stepAsked(decision), ...viewsInWords(decision)],
    fields: [wordsField('note', note)],
    submit,
  };
}

export function voteForm(about: About): FormView {
  const { title, submit, why, lines } = forms.vote;
  return {
    kind: 'form',
    act: 'open-vote',
    about,
    title,
    lines,
    fields: [wordsField('why', why)],
    submit,
  };
}
