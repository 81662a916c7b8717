import type { About, Field, FormView } from '#bots/views/view.ts';
import { programmeForms } from '#bots/wording/forms/programme.ts';
import { list } from '#bots/wording/language.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { heldNow } from '#shared/decision/held-by-programmes.ts';
import type { ProgrammeAnswered } from '#shared/decision/programme-asks.ts';
import { limits } from '#shared/decision/words.ts';
import type { GuardQuestion } from '#shared/transition/guards.ts';
import { wordsField } from './words-field.ts';

/** A proposal touches nothing of that kind. */
export const untouched = '-';

/** Every question that a running programme asks, with what was answered so far. */
export function programmeForm(about: About, { programme }: Opened): FormView {
  const { title, submit, lines } = programmeForms.answer;
  return {
    kind: 'form',
    act: 'answer-programme',
    about,
    title,
    lines: [list(programme?.programmes ?? []), ...lines],
    fields: programme?.asks.map((asked) => field(asked, programme)) ?? [],
    submit,
  };
}

function field(asked: GuardQuestion, { answers, said }: ProgrammeAnswered): Field {
  const { constraint: id, question: label, says, of, heldOn } = asked;
  const { yes, no, none, onlyIf } = programmeForms.answer;
  const always = of === 'every proposal';
  if (heldOn === 'nothing said') {
    const hint = always ? says : onlyIf;
    const filled = said[id];
    return {
      id,
      label,
      hint,
      kind: 'lines',
      required: always,
      max: limits.words,
      ...(filled === undefined ? {} : { value: filled }),
    };
  }
  const value = answers?.[id] ?? (always ? undefined : untouched);
  return {
    id,
    label,
    hint: says,
    kind: 'one of',
    required: true,
    options: [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
      ...(always ? [] : [{ value: untouched, label: none }]),
    ],
    ...(value === undefined ? {} : { value }),
  };
}

/** What holds it, and the note that lifts it. */
export function liftForm(about: About, decision: Opened): FormView {
  const { title, submit, constraint, note, noteHint } = programmeForms.lift;
  const held = heldNow(decision);
  return {
    kind: 'form',
    act: 'lift-stop',
    about,
    title,
    lines: [],
    fields: [
      {
        id: 'constraint',
        label: constraint,
        kind: 'one of',
        required: true,
        options: held.map(({ constraint: value, says: label }) => ({ value, label })),
        value: held[0]?.constraint ?? '',
      },
      wordsField('note', note, noteHint),
    ],
    submit,
  };
}
