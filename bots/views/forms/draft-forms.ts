import type { ActId } from '#bots/views/act-id.ts';
import type { About, Field, FormView } from '#bots/views/view.ts';
import { draftForms } from '#bots/wording/forms/draft-forms.ts';
import { sentence } from '#bots/wording/language.ts';
import { personName } from '#bots/wording/people.ts';
import { marked } from '#bots/wording/practice.ts';
import type { Draft } from '#shared/decision/draft.ts';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import { localDate } from '#shared/time.ts';
import { oneBox } from './one-box.ts';
import type { Known } from './people-options.ts';

/** What should become of what is written: Slack has one button to send a form. */
export const goField: Field = {
  id: 'go',
  label: draftForms.go.label,
  kind: 'one of',
  required: true,
  options: [
    { value: 'forward', label: draftForms.go.forward },
    { value: 'keep', label: draftForms.go.keep },
  ],
  value: 'forward',
};

/** Members who cannot read it yet; the governance lead can already. */
export function showForm(about: About, draft: Draft, people: readonly Known[]): FormView {
  const { title, submit, person, lines } = draftForms.show;
  const options = othersIn(draft).map((each) => ({
    value: each,
    label: nameOf(each, draft, people),
  }));
  const field: Field = { id: 'person', label: person, kind: 'one of', required: true, options };
  return formOf('show-draft', about, { title, submit, lines, fields: [field] });
}

function othersIn({ proposal: { forum }, proposer, shownTo }: Draft): readonly string[] {
  const reads = [proposer, forum.governanceLead, ...shownTo];
  const members = new Set(forum.seats.flatMap(({ holders }) => holders));
  return [...members].filter((person) => !reads.includes(person));
}

function nameOf(person: string, { proposal }: Draft, people: readonly Known[]): string {
  const role = personName(sittingOf(proposal, ''), person);
  const name = people.find(({ id }) => id === person)?.name ?? person;
  return name === person ? sentence(role) : `${name} (${role})`;
}

export function concernOnDraftForm(about: About): FormView {
  return oneBox('voice-on-draft', about, 'concern', draftForms.concern);
}

export function discardForm(about: About): FormView {
  const { title, submit, lines } = draftForms.discard;
  return formOf('discard-draft', about, { title, submit, lines, fields: [] });
}

/** The day by which people answer may be too near by now; the rules say so beside its box. */
export function openForm(about: About, draft: Draft): FormView {
  const { proposal } = draft;
  const { title, submit, lines, answerBy, hint } = draftForms.open;
  return formOf('open-proposal', about, {
    title,
    submit,
    lines,
    fields: [
      {
        id: 'answerBy',
        label: answerBy,
        hint,
        kind: 'date',
        required: true,
        value: localDate(proposal.answerBy),
      },
    ],
  });
}

export function sendBackForm(about: About): FormView {
  return oneBox('send-back', about, 'why', draftForms.back);
}

/** What is asked, as it heads every form on the draft. */
export function draftTitle({ proposal: { forum, question } }: Draft): string {
  return marked(forum, question);
}

function formOf(
  act: ActId,
  about: About,
  rest: Pick<FormView, 'title' | 'submit' | 'lines' | 'fields'>,
): FormView {
  return { kind: 'form', act, about, ...rest };
}
