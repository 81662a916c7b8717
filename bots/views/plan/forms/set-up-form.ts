import { byName, type Known } from '#bots/views/forms/people-options.ts';
import type { FormView } from '#bots/views/view.ts';
import { planForms } from '#bots/wording/plan/forms.ts';
import { builtIn } from '#shared/transition/built-in.ts';
import { choiceField, dateField, none } from './fields.ts';

/** Which programme, from which day, and who leads; whoever asks is offered as PMO lead. */
export function setUpForm(
  ics: string,
  { people, person }: { readonly people: readonly Known[]; readonly person: string },
): FormView {
  const words = planForms['set-up-plan'];
  const everyone = byName(people)
    .toSorted((one, other) => Number(other.id === person) - Number(one.id === person))
    .map(({ id, name }) => ({ value: id, label: name }));
  return {
    kind: 'form',
    act: 'set-up-plan',
    about: { ics },
    title: words.title,
    lines: words.lines,
    submit: words.submit,
    fields: [
      choiceField(
        'programme',
        words.programme,
        builtIn.map(({ id, name, is }) => ({
          value: id,
          label: is === 'template' ? name : `${name} ${words.draft}`,
        })),
        '',
      ),
      { ...dateField('firstDay', words.firstDay), hint: words.firstDayHint },
      choiceField('pmoLead', words.pmoLead, everyone, person),
      choiceField('icsLead', words.icsLead, [{ value: none, label: words.none }, ...everyone]),
    ],
  };
}
