import type { ChoicesView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { whoToAskInWords } from '#bots/wording/plan/who-to-ask.ts';
import { planButton } from './plan-button.ts';
import type { PlanShown } from './plan-shown.ts';

/** Everyone with a milestone of this quarter or an earlier one that is not done, and how those stand. */
export function whoToAsk(shown: PlanShown): ChoicesView {
  return {
    kind: 'choices',
    title: labels['see-who-to-ask'],
    lines: whoToAskInWords(shown),
    can: [planButton('see-board', shown), planButton('milestones', shown)],
    cannot: [],
  };
}
