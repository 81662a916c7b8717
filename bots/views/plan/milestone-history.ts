import type { ChoicesView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { eventInWords } from '#bots/wording/plan/events.ts';
import { historyOf } from '#shared/transition/as-at.ts';
import { milestoneButton } from './plan-button.ts';
import type { MilestoneShown } from './plan-shown.ts';

/** Everything that happened to a milestone, the newest first. */
export function milestoneHistory(shown: MilestoneShown): ChoicesView {
  const { events, milestone } = shown;
  const told = historyOf(events, milestone.is.id).flatMap((event) => eventInWords(event, shown));
  return {
    kind: 'choices',
    title: labels['see-history'],
    lines: [milestone.is.output, ...told.toReversed()],
    can: [milestoneButton('open-milestone', shown, milestone)],
    cannot: [],
  };
}
