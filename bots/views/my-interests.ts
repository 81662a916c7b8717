import { registerForms } from '#bots/wording/forms/register-forms.ts';
import { labels } from '#bots/wording/labels.ts';
import { aboutRegister, entryInWords, noneYet } from '#bots/wording/own-interests.ts';
import { type Register, standing } from '#shared/interests/register.ts';
import type { RegisterActId } from './act-id.ts';
import type { Button, ChoicesView } from './view.ts';

/** A person's own register: what is on it, newest first, and what they can do about it. */
export function myInterests(ics: string, register: Register): ChoicesView {
  const lines = register.toReversed().map(entryInWords);
  return {
    kind: 'choices',
    title: registerForms.title,
    lines: [aboutRegister, ...(lines.length === 0 ? [noneYet] : lines)],
    can: [
      registerButton('add-interest', ics),
      ...(standing(register).length === 0 ? [] : [registerButton('end-interest', ics)]),
    ],
    cannot: [],
  };
}

/** It is about no decision, and names none: whoever stepped out of one may press it too. */
export function registerButton(act: RegisterActId, ics: string): Button {
  const label = labels[act];
  return { act, label, spoken: label, about: { ics }, press: 'asks' };
}
