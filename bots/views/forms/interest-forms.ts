import type { About, Field, FormView } from '#bots/views/view.ts';
import { interestsSinceOnRecord } from '#bots/wording/afterwards.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import { registerForms } from '#bots/wording/forms/register-forms.ts';
import { forms } from '#bots/wording/forms.ts';
import { adviceOnRecord } from '#bots/wording/guarding.ts';
import { degreeLabels, handlingLabels, whoHandles } from '#bots/wording/handlings.ts';
import { interestsDeclared } from '#bots/wording/record.ts';
import type { Degree } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { seatsWithInterest } from '#shared/decision/guarding.ts';
import { seatById, undecided } from '#shared/decision/standing.ts';
import { handlings } from '#shared/forum/handlings.ts';
import type { Beside } from './beside.ts';
import { entryOptions, typeField } from './register-forms.ts';
import { wordsField } from './words-field.ts';

const degrees: readonly Degree[] = ['actual', 'potential', 'perceived'];

/** With what is on the register of whoever has it, to choose from. */
export function interestForm(
  about: About,
  decision: Opened,
  { register }: Pick<Beside, 'register'>,
): FormView {
  const { title, submit, nature, natureHint, degree, lines, afterwards } = forms.interest;
  const chairHandles = decision.rules.interests.handledBy === 'the person presiding';
  const known = entryOptions(register);
  const words = wordsField('nature', nature, known.length === 0 ? natureHint : declare.natureHint);
  return {
    kind: 'form',
    act: 'declare-interest',
    about,
    title,
    lines: 'outcome' in decision ? afterwards : chairHandles ? lines : [whoHandles(decision)],
    fields: [
      ...(known.length === 0 ? [] : [entryField(known)]),
      { ...words, required: known.length === 0 },
      {
        id: 'degree',
        label: degree,
        kind: 'one of',
        required: true,
        options: degrees.map((value) => ({ value, label: degreeLabels[value] })),
        value: 'actual',
      },
      ofWhatType(),
      {
        id: 'register',
        label: declare.register,
        kind: 'several of',
        required: false,
        options: [{ value: 'yes', label: declare.yes }],
      },
      {
        id: 'since',
        label: declare.since,
        hint: declare.sinceHint,
        kind: 'date',
        required: false,
        value: '',
      },
    ],
    submit,
  };
}

const { declare } = registerForms;
/** No entry and no type is called so. */
const other = '-';

/** Not needed: a form may be sent that was opened before anything was on the register. */
function entryField(known: NonNullable<Field['options']>): Field {
  return {
    id: 'entry',
    label: declare.entry,
    kind: 'one of',
    required: false,
    options: [...known, { value: other, label: declare.another }],
    value: other,
  };
}

function ofWhatType(): Field {
  const field = typeField(registerForms.add.interestType);
  const options = [...(field.options ?? []), { value: other, label: declare.unsure }];
  return { ...field, required: false, options, value: other };
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
    lines: [...interestsDeclared(decision), ...adviceOnRecord(decision)],
    fields: [
      seatField(decision, { label: seat, seats: declared, value: about.seat ?? waiting?.id }),
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

/** Of whoever guards against conflicts: on anyone's interest, also one declared since. */
export function adviceForm(about: About, decision: Opened): FormView {
  const { title, submit, seat, advice, adviceHint } = forms.advice;
  const [waiting] = undecided(decision);
  const since = hasEnded(decision) ? interestsSinceOnRecord(decision) : [];
  const seats = seatsWithInterest(decision);
  return {
    kind: 'form',
    act: 'advise-on-interest',
    about,
    title,
    lines: [...interestsDeclared(decision), ...since, ...adviceOnRecord(decision)],
    fields: [
      seatField(decision, { label: seat, seats, value: about.seat ?? waiting?.id }),
      wordsField('advice', advice, adviceHint),
    ],
    submit,
  };
}

interface Whose {
  readonly label: string;
  readonly seats: readonly string[];
  readonly value: string | undefined;
}

function seatField(decision: Opened, { label, seats, value }: Whose): Field {
  return {
    id: 'seat',
    label,
    kind: 'one of',
    required: true,
    options: seats.map((id) => ({ value: id, label: seatById(decision, id)?.name ?? id })),
    value: value ?? seats[0] ?? '',
  };
}
