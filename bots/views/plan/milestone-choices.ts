import type { Button, ChoicesView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { milestoneInWords } from '#bots/wording/plan/milestones.ts';
import { planRefusalInWords } from '#bots/wording/plan/refusals.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { milestoneOffers } from './offers.ts';
import { milestoneButton, planButton } from './plan-button.ts';
import type { MilestoneShown } from './plan-shown.ts';

/** What stands on record of a milestone, and what this person can do about it now. */
export function milestoneChoices(shown: MilestoneShown): ChoicesView {
  const tried = milestoneOffers(shown).map(({ act, trial }) => ({
    act,
    answer: planDecider.decide(
      { id: 'trial', by: shown.person, via: 'clock', at: shown.now, act: trial },
      shown.plan,
    ),
  }));
  const can = tried.filter(({ answer }) => answer.ok && answer.value.length > 0);
  const why = tried.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal]));
  return {
    kind: 'choices',
    title: forms.choices.title,
    lines: milestoneInWords(shown),
    can: [
      ...can.map(({ act }) => milestoneButton(act, shown, shown.milestone)),
      ...readings(shown),
    ],
    cannot: [
      ...new Set(
        why.filter(({ code }) => explained.has(code)).map((no) => planRefusalInWords(no, shown)),
      ),
    ],
  };
}

/** What is said to whoever cannot do something; all else is left unsaid. */
const explained: ReadonlySet<PlanRefusal['code']> = new Set<PlanRefusal['code']>([
  'NotYourMilestone',
  'PartsNotDone',
  'PutOffOnce',
  'NoIcsLead',
  'PlanIsClosed',
]);

function readings(shown: MilestoneShown): Button[] {
  return [
    milestoneButton('see-history', shown, shown.milestone),
    planButton('milestones', shown),
    planButton('see-board', shown),
  ];
}
