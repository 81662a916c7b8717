import type { About, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { degreeLabels, handlingLabels, whoHandles } from '#bots/wording/handlings.ts';
import { interestsDeclared } from '#bots/wording/record.ts';
import type { Degree } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { seatById, undecided } from '#shared/decision/standing.ts';
import { handlings } from '#shared/forum/handlings.ts';
import { wordsField } from './answer-forms.ts';

const degrees: readonly Degree[] = ['actual', 'potential', 'perceived'];

export function interestForm(about: About, decision: Opened): FormView {
  const { title, submit, nature, natureHint, degree, lines, afterwards } = forms.interest;
  const chairHandles = decision.rules.interests.handledBy === 'the person presiding';
  return {
    kind: 'form',
    act: 'declare-interest',
    about,
    title,
    lines: 'outcome' in decision ? afterwards : chairHandles ? lines : [whoHandles(decision)],
    fields: [
      wordsField('nature', nature, natureHint),
      {
        id: 'degree',
        label: degree,
        kind: 'one of',
        required: true,
        options: degrees.map((value) => ({ value, label: degreeLabels[value] })),
        value: 'actual',
      },
    ],
    submit,
  };
}

export function handlingForm(about: About, decision: Opened): FormView {
  const { title, submit, seat, handling } = forms.handling;
  const declared = Object.keys(decision.interests);
  const [waiting] = undecided(decision);
  return {
    kind: 'form',
    act: 'handle-interest',
    about,
    title,
    lines: interestsDeclared(decision),
    fields: [
      {
        id: 'seat',
        label: seat,
        kind: 'one of',
        required: true,
        options: declared.map((id) => ({ value: id, label: seatById(decision, id)?.name ?? id })),
        value: about.seat ?? waiting?.id ?? declared[0] ?? '',
      },
      {
        id: 'handling',
        label: handling,
        kind: 'one of',
        required: true,
        options: handlings.map((value) => ({ value, label: handlingLabels[value] })),
        value: 'discuss, not vote',
      },
    ],
    submit,
  };
}
