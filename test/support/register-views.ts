import { refillWith } from '#bots/desk/refill.ts';
import { interestForm } from '#bots/views/forms/interest-forms.ts';
import {
  addInterestForForm,
  addInterestForm,
  endInterestForForm,
  endInterestForm,
  endInterestOfForm,
} from '#bots/views/forms/register-forms.ts';
import { myInterests } from '#bots/views/my-interests.ts';
import type { View } from '#bots/views/view.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Entry, Register } from '#shared/interests/register.ts';

const entry: Entry = {
  id: 'i-0123456789',
  interestType: 'non-financial professional',
  what: 'Ærø '.repeat(100),
  since: '2020-01-01',
  declared: '2026-11-24',
  ended: null,
  enteredBy: 'the governance lead',
};
const twelve: Register = Array.from({ length: 12 }, (_, index) => ({
  ...entry,
  id: `i-${index}`,
  ended: index % 4 === 0 ? '2026-11-01' : null,
}));
const today = '2026-11-24';

/** Everything that is shown of registers of interests, with little and much on them. */
export function registerViews(
  decision: Opened,
): readonly { readonly name: string; readonly view: View }[] {
  const about = { ics: decision.ics };
  const add = addInterestForm(about);
  const wrong = { code: 'Blank', field: 'what', says: 'Please write something here.' };
  return [
    { name: 'my interests, none', view: myInterests(decision.ics, []) },
    { name: 'my interests, twelve', view: myInterests(decision.ics, twelve) },
    { name: 'form add-interest', view: add },
    { name: 'form add-interest, a box is wrong', view: refillWith(add, {}, wrong) },
    { name: 'form end-interest', view: endInterestForm(about, twelve, today) },
    { name: 'form end-interest-for', view: endInterestForForm(about, decision, []) },
    { name: 'form end-interest-for, of twelve', view: endInterestOfForm(about, twelve, today) },
    {
      name: 'form add-interest-for',
      view: addInterestForForm(about, decision, { people: [], today }),
    },
    {
      name: 'form declare-interest, of twelve',
      view: interestForm(about, decision, { register: twelve }),
    },
  ];
}
