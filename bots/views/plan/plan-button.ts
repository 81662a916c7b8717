import type { MilestoneActId, PlanActId } from '#bots/views/act-id.ts';
import type { About, Button } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import type { PlanShown } from './plan-shown.ts';

type Of = Pick<PlanShown, 'ics' | 'id' | 'plan'>;

/** Acts that are done by the press itself. */
const atOnce: ReadonlySet<MilestoneActId | PlanActId> = new Set<MilestoneActId | PlanActId>([
  'on-track',
  'nothing-changed',
  'ask-them-myself',
  'tell-ics-lead',
]);

/** A button for an act on a plan; its spoken name is its label and the programme's name. */
export function planButton(
  act: PlanActId,
  { ics, id, plan }: Of,
  about: About = {},
  label: string = labels[act],
): Button {
  const spoken = `${label}: ${plan.programme.name}`;
  return { act, label, spoken, about: { ics, plan: id, ...about }, press: pressOf(act) };
}

/** A button for an act on one milestone; its spoken name is its label and what is to be done. */
export function milestoneButton(
  act: MilestoneActId,
  { ics, id }: Pick<Of, 'ics' | 'id'>,
  { is }: MilestonePlan,
  label: string = labels[act],
): Button {
  const about = { ics, plan: id, milestone: is.id };
  return { act, label, spoken: `${label}: ${is.output}`, about, press: pressOf(act) };
}

function pressOf(act: MilestoneActId | PlanActId): Button['press'] {
  return atOnce.has(act) ? 'does' : 'asks';
}
