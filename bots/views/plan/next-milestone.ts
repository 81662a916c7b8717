import type { Button, NoticeView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { nextInWords, nothingToAnswer, proofInWords } from '#bots/wording/plan/one-by-one.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { statusOf } from '#shared/transition/status.ts';
import { toAnswer } from '#shared/transition/to-answer.ts';
import { milestoneButton, planButton } from './plan-button.ts';
import type { PlanShown } from './plan-shown.ts';

/** The first milestone of which this person's word is wanted, with what there is to say of it. */
export function nextMilestone(shown: PlanShown): NoticeView {
  const [milestone, ...others] = toAnswer(shown.plan, shown.person, shown.now);
  if (milestone === undefined) {
    const buttons = [planButton('milestones', shown), planButton('see-board', shown)];
    return { kind: 'notice', lines: [nothingToAnswer], buttons };
  }
  const isDone = statusOf(milestone) === 'done, proof to come';
  return {
    kind: 'notice',
    lines: isDone
      ? proofInWords({ ...shown, milestone }, others.length)
      : nextInWords({ ...shown, milestone }, others.length),
    buttons: [
      ...(isDone ? missing(shown, milestone) : words(shown, milestone)),
      milestoneButton('open-milestone', shown, milestone, labels['more-choices']),
    ],
  };
}

function words(shown: PlanShown, milestone: MilestonePlan): Button[] {
  const acts = ['on-track', 'at-risk', 'milestone-done'] as const;
  return acts.map((act) => milestoneButton(act, shown, milestone));
}

function missing(shown: PlanShown, milestone: MilestonePlan): Button[] {
  const { is, proof, regionNote, parts } = milestone;
  const open = Object.values(parts).some(({ word }) => word !== 'done' && word !== 'not for us');
  const acts = [
    ...(is.proof !== undefined && proof === '' ? (['give-proof'] as const) : []),
    ...(is.regionAgrees && regionNote === '' ? (['note-region'] as const) : []),
    ...(open ? (['answer-part'] as const) : []),
  ];
  return acts.map((act) => milestoneButton(act, shown, milestone));
}
