import type { About, Field, FormView } from '#bots/views/view.ts';
import { registerForms } from '#bots/wording/forms/register-forms.ts';
import { typeLabels } from '#bots/wording/own-interests.ts';
import { shortened } from '#bots/wording/shortened.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { interestTypes, type Register, standing } from '#shared/interests/register.ts';
import { type Known, peopleOptions } from './people-options.ts';
import { wordsField } from './words-field.ts';

/** On one's own register. */
export function addInterestForm(about: About): FormView {
  const { title, submit, interestType, what, whatHint } = registerForms.add;
  return {
    kind: 'form',
    act: 'add-interest',
    about,
    title,
    lines: [],
    fields: [typeField(interestType), wordsField('what', what, whatHint), sinceField()],
    submit,
  };
}

/** On a member's register, by the governance lead. */
export function addInterestForForm(
  about: About,
  decision: Opened,
  { people, today }: { readonly people: readonly Known[]; readonly today: string },
): FormView {
  const { title, submit, person, what, declared, lines } = registerForms.addFor;
  return {
    kind: 'form',
    act: 'add-interest-for',
    about,
    title,
    lines,
    fields: [
      memberField(person, decision, people),
      typeField(registerForms.add.interestType),
      wordsField('what', what),
      sinceField(),
      { id: 'declared', label: declared, kind: 'date', required: true, value: today },
    ],
    submit,
  };
}

/** Whose it is, by the governance lead: their form to end one comes next. */
export function endInterestForForm(
  about: About,
  decision: Opened,
  people: readonly Known[],
): FormView {
  const { title, choose: submit, person, lines } = registerForms.endFor;
  const fields = [memberField(person, decision, people)];
  return { kind: 'form', act: 'end-interest-for', about, title, lines, fields, submit };
}

/** Which of theirs has ended, once it is known whose. */
export function endInterestOfForm(about: About, register: Register, today: string): FormView {
  const { title, lines } = registerForms.endFor;
  return { ...endInterestForm(about, register, today), act: 'end-interest-for', title, lines };
}

function memberField(label: string, decision: Opened, people: readonly Known[]): Field {
  const members = [...new Set(decision.forum.seats.flatMap(({ holders }) => holders))];
  const options = peopleOptions(decision, members, people);
  return { id: 'person', label, kind: 'one of', required: true, options, value: '' };
}

export function endInterestForm(about: About, register: Register, today: string): FormView {
  const { title, submit, entry, on } = registerForms.end;
  const options = entryOptions(register);
  return {
    kind: 'form',
    act: 'end-interest',
    about,
    title,
    lines: [],
    fields: [
      {
        id: 'entry',
        label: entry,
        kind: 'one of',
        required: true,
        options,
        value: options[0]?.value ?? '',
      },
      { id: 'on', label: on, kind: 'date', required: true, value: today },
    ],
    submit,
  };
}

/** Slack takes no longer ones. */
const longest = 70;

/** What has not ended, the newest first. */
export function entryOptions(register: Register) {
  return standing(register)
    .toReversed()
    .map(({ id, what }) => ({ value: id, label: shortened(what, longest) }));
}

export function typeField(label: string): Field {
  const options = interestTypes.map((value) => ({ value, label: typeLabels[value] }));
  return { id: 'interestType', label, kind: 'one of', required: true, options, value: '' };
}

function sinceField(): Field {
  const { since, sinceHint } = registerForms.add;
  return { id: 'since', label: since, hint: sinceHint, kind: 'date', required: true, value: '' };
}
