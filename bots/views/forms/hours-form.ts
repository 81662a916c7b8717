import type { About, Field, FormView } from '#bots/views/view.ts';
import { hourOfDay } from '#bots/wording/dates.ts';
import { hoursForm as words } from '#bots/wording/forms/hours-form.ts';
import type { Hours } from '#shared/directory/hours.ts';

/** When this person is written to, as it stands, to be changed. */
export function hoursForm(about: About, hours: Hours): FormView {
  return {
    kind: 'form',
    act: 'choose-hours',
    about,
    title: words.title,
    lines: words.lines,
    submit: words.submit,
    fields: [
      { ...hourField('hour', hours), label: words.hour },
      { ...hourField('quietFrom', hours), label: words.quietFrom, hint: words.quietHint },
      { ...hourField('quietUntil', hours), label: words.quietUntil },
    ],
  };
}

const everyHour = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: hourOfDay(hour),
}));

function hourField(id: keyof Hours, hours: Hours): Omit<Field, 'label'> {
  return { id, kind: 'one of', required: true, options: everyHour, value: String(hours[id]) };
}
