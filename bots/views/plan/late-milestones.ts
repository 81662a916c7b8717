import type { ChoicesView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { lateInWords, nothingIsLate } from '#bots/wording/plan/late.ts';
import { numberedMilestone } from '#bots/wording/plan/my-milestones.ts';
import { localDate } from '#shared/time.ts';
import { isLate } from '#shared/transition/to-answer.ts';
import { milestoneButton, planButton } from './plan-button.ts';
import type { PlanShown } from './plan-shown.ts';

/** As many as a card in Teams holds with all that is said of them. */
const most = 15;

/** What is late, the longest first; each is one press from what can be done about it. */
export function lateMilestones(shown: PlanShown): ChoicesView {
  const late = Object.values(shown.plan.milestones)
    .filter((each) => isLate(each, localDate(shown.now)))
    .toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))
    .slice(0, most);
  return {
    kind: 'choices',
    title: labels['see-late'],
    lines:
      late.length === 0
        ? [nothingIsLate]
        : late.map((milestone, index) => lateInWords({ ...shown, milestone }, index + 1)),
    can: [
      ...late.map((each, index) =>
        milestoneButton('open-milestone', shown, each, numberedMilestone(index + 1, each)),
      ),
      planButton('milestones', shown),
    ],
    cannot: [],
  };
}
