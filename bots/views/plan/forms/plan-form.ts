import type { MilestoneActId, PlanActId } from '#bots/views/act-id.ts';
import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { Field, FormView } from '#bots/views/view.ts';

interface Worded {
  readonly title: string;
  readonly submit: string;
  readonly lines?: readonly string[];
}

/** A form about a plan as a whole. */
export function planForm(
  act: PlanActId,
  { ics, id }: Pick<PlanShown, 'ics' | 'id'>,
  { title, submit, lines = [] }: Worded,
  fields: readonly Field[],
): FormView {
  return { kind: 'form', act, about: { ics, plan: id }, title, lines, fields, submit };
}

/** A form about one milestone, which stands above the boxes. */
export function milestoneForm(
  act: MilestoneActId,
  { ics, id, milestone: { is } }: Pick<MilestoneShown, 'ics' | 'id' | 'milestone'>,
  { title, submit }: Worded,
  fields: readonly Field[],
): FormView {
  const about = { ics, plan: id, milestone: is.id };
  return { kind: 'form', act, about, title, lines: [is.output], fields, submit };
}
