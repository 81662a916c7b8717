import type { About, Field, FormView } from '#bots/views/view.ts';
import { actingFor } from '#bots/wording/forms/stand-in-forms.ts';
import { forms } from '#bots/wording/forms.ts';
import { seatName } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { whatWouldHelp } from '#shared/decision/saying.ts';
import { oneBox } from './one-box.ts';
import { wordsField } from './words-field.ts';

function standing(value: string | undefined): Pick<Field, 'value'> {
  return value === undefined ? {} : { value };
}

/** For whom it is said, where the person may act for several seats. */
function forWhom({ seatFor }: About, decision: Opened): string[] {
  return seatFor === undefined ? [] : [actingFor(seatName(decision, seatFor))];
}

export function concernForm(about: About, decision: Opened): FormView {
  return {
    ...oneBox('agree-with-concern', about, 'concern', forms.concern),
    lines: forWhom(about, decision),
  };
}

/** It opens with the words of the objection named in `about`, where there is one, to be changed. */
export function objectionForm(about: About, decision: Opened): FormView {
  const { title, submit, harm, help, helpHint } = forms.objection;
  const before = decision.objections.find(({ id }) => id === about.objection);
  return {
    kind: 'form',
    act: 'object',
    about,
    title,
    lines: forWhom(about, decision),
    fields: [
      { ...wordsField('harm', harm), ...standing(before?.harm) },
      {
        ...wordsField('help', help, helpHint),
        required: false,
        ...standing(before && whatWouldHelp(before)),
      },
    ],
    submit,
  };
}
