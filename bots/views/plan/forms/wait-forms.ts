import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import type { FormView } from '#bots/views/view.ts';
import { sentence } from '#bots/wording/language.ts';
import { planForms } from '#bots/wording/plan/forms.ts';
import { waitName } from '#bots/wording/plan/waiting.ts';
import type { WaitingFor } from '#shared/transition/plan.ts';
import { choiceField, notedField } from './fields.ts';
import { milestoneForm } from './plan-form.ts';

/** Boundaries, the law, or one of the decisions that are open now. */
export function beginWaitForm(shown: MilestoneShown): FormView {
  const open = shown.decisions.filter(
    ({ status }) => status !== 'closed' && status !== 'withdrawn',
  );
  const waits: readonly WaitingFor[] = [
    { is: 'a boundary decision' },
    { is: 'legislation' },
    ...open.map(({ id }): WaitingFor => ({ is: 'a decision', decision: id })),
  ];
  return waitForm('begin-wait', shown, waits);
}

/** One of the waits that stand. */
export function endWaitForm(shown: MilestoneShown): FormView {
  return waitForm(
    'end-wait',
    shown,
    shown.milestone.waits.map((wait) => wait.for),
  );
}

function waitForm(
  act: 'begin-wait' | 'end-wait',
  shown: MilestoneShown,
  waits: readonly WaitingFor[],
): FormView {
  const words = planForms[act];
  const options = waits.map((what) => ({
    value: valueOf(what),
    label: sentence(waitName(what, shown.decisions)),
  }));
  return milestoneForm(act, shown, words, [
    choiceField('for', words.for, options),
    notedField('note', words.note, words.hint),
  ]);
}

const decisionMark = 'decision:';

function valueOf(what: WaitingFor): string {
  return what.is === 'a decision' ? `${decisionMark}${what.decision}` : what.is;
}

/** What was chosen in such a form. */
export function waitIn(value: string): WaitingFor {
  if (value.startsWith(decisionMark)) {
    return { is: 'a decision', decision: value.slice(decisionMark.length) };
  }
  return { is: value === 'legislation' ? value : 'a boundary decision' };
}
