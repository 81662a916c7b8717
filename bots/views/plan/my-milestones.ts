import type { PlanActId } from '#bots/views/act-id.ts';
import { linkButton } from '#bots/views/page-links.ts';
import type { Button, ChoicesView } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { myMilestonesInWords, numberedMilestone } from '#bots/wording/plan/my-milestones.ts';
import { shortLabel } from '#bots/wording/short-label.ts';
import { shortened } from '#bots/wording/shortened.ts';
import { localDate } from '#shared/time.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { isDoneWith, statusOf } from '#shared/transition/status.ts';
import { isLate, keptBy, toAnswer } from '#shared/transition/to-answer.ts';
import { milestoneButton, planButton } from './plan-button.ts';
import type { PlanShown } from './plan-shown.ts';

/** More are found on the board. */
const most = 15;

/** What a person looks after in a plan, each one press away, and what they can do with all of it. */
export function myMilestones(shown: PlanShown): ChoicesView {
  const { plan, person } = shown;
  const own = keptBy(plan, person).toSorted(openFirst).slice(0, most);
  return {
    kind: 'choices',
    title: shortened(plan.programme.name, 59),
    lines: myMilestonesInWords(shown, own),
    can: [
      ...answers(shown),
      ...own.map((each, index) =>
        milestoneButton('open-milestone', shown, each, numberedMilestone(index + 1, each)),
      ),
      planButton('see-board', shown),
      linkButton('get-links', shown.ics),
      ...(person === plan.pmoLead ? led(shown) : []),
      ...(shown.namesLead ? [planButton('change-leads', shown)] : []),
      hours(shown),
      allProgrammes(shown),
    ],
    cannot: [],
  };
}

/** What is done comes last. */
function openFirst(one: MilestonePlan, other: MilestonePlan): number {
  return Number(isDoneWith(statusOf(one))) - Number(isDoneWith(statusOf(other)));
}

function answers(shown: PlanShown): Button[] {
  const asked = toAnswer(shown.plan, shown.person, shown.now);
  return [
    ...(asked.length === 0 ? [] : [planButton('next-milestone', shown)]),
    ...(asked.some((each) => each.answers.length > 0)
      ? [planButton('nothing-changed', shown)]
      : []),
  ];
}

/** What the PMO lead does with the whole of it, as far as it can be done. */
function led(shown: PlanShown): Button[] {
  const { plan, now } = shown;
  if (plan.status === 'closed') return [];
  const all = Object.values(plan.milestones);
  const liftable = plan.programme.constraints.some(
    ({ asks }) => asks?.meanwhile === 'not without the region',
  );
  const ends = plan.programme.constraints.some(
    ({ endsWhen }) => endsWhen === 'the law is in force',
  );
  const acts: readonly PlanActId[] = [
    'see-who-to-ask',
    ...(all.some((each) => isLate(each, localDate(now))) ? (['see-late'] as const) : []),
    ...(liftable ? (['lift-constraint'] as const) : []),
    ...(ends ? (['law-in-force'] as const) : []),
    'change-leads',
    'close-plan',
  ];
  const asked = all.filter(({ dateAsked }) => dateAsked !== null);
  return [
    ...asked.map((each) => milestoneButton('move-date', shown, each, dateLabel(each))),
    ...acts.map((act) => planButton(act, shown)),
  ];
}

function dateLabel({ is }: MilestonePlan): string {
  return shortLabel(`${labels['move-date']}: ${is.output}`);
}

function hours({ ics }: PlanShown): Button {
  const label = labels['choose-hours'];
  return { act: 'choose-hours', label, spoken: label, about: { ics }, press: 'asks' };
}

function allProgrammes({ ics }: PlanShown): Button {
  const label = labels['all-programmes'];
  return { act: 'all-programmes', label, spoken: label, about: { ics }, press: 'asks' };
}
