import { markOf, needsOf } from '#bots/views/confirming-offers.ts';
import type { About, Field, FormView } from '#bots/views/view.ts';
import { endingForms, saidBy } from '#bots/wording/forms/ending-forms.ts';
import type { Awaited, Opened } from '#shared/decision/decision.ts';
import { oneBox } from './one-box.ts';
import { wordsField } from './words-field.ts';

export function vetoForm(about: About): FormView {
  return {
    ...oneBox('veto', about, 'why', endingForms.veto),
    lines: endingForms.veto.lines,
  };
}

/** What a body said, of which the result still needs the word. */
export function approvalForm(about: About, decision: Opened): FormView {
  const { title, submit, given, note, noteHint } = endingForms.approval;
  const need = needIn(about, decision);
  const field: Field = { id: 'given', label: given, kind: 'one of', required: true };
  const options = need === null ? [] : answersOf(need);
  return {
    kind: 'form',
    act: 'record-approval',
    about,
    title,
    lines: [],
    fields: [{ ...field, options }, wordsField('note', note, noteHint)],
    submit,
  };
}

type Need = Awaited['needs'][number];

/** The body that a press is about; the first where it names none that is awaited. */
export function needIn({ need }: About, decision: Opened): Need | null {
  const needs = needsOf(decision);
  return needs.find((each) => markOf(each) === need) ?? needs[0] ?? null;
}

/** Where it has to be the same decision, other words are an answer too: they do not count. */
function answersOf({ what }: Need): NonNullable<Field['options']> {
  const { yes, no } = saidBy(what);
  const other = { value: 'other-words', label: endingForms.approval.otherWords };
  return [
    { value: 'yes', label: yes },
    ...(what === 'the same decision' ? [other] : []),
    { value: 'no', label: no },
  ];
}
