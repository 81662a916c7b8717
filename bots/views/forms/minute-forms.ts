import type { About, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { limits } from '#shared/decision/words.ts';
import { oneBox } from './one-box.ts';

export function dissentForm(about: About): FormView {
  return oneBox('state-dissent', about, 'statement', forms.dissent);
}

export function minuteForm(about: About, { meeting }: Opened): FormView {
  const { title, submit, date, number, numberHint } = forms.minute;
  return {
    kind: 'form',
    act: 'confirm-minute',
    about,
    title,
    lines: [],
    fields: [
      { id: 'date', label: date, kind: 'date', required: true, value: meeting ?? '' },
      {
        id: 'number',
        label: number,
        hint: numberHint,
        kind: 'line',
        required: true,
        max: limits.question,
      },
    ],
    submit,
  };
}
