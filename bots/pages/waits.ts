import { quoted } from '#bots/wording/language.ts';
import { waitInWords } from '#bots/wording/plan/waiting.ts';
import type { Status } from '#shared/transition/plan.ts';
import { isDoneWith } from '#shared/transition/status.ts';
import { waitsFor } from '#shared/transition/waiting.ts';
import type { PlanOnPage } from './plan-on-page.ts';
import type { Row } from './rows.ts';

/** Something that a milestone waits for; a milestone before it with how that stands. */
export interface Awaited {
  readonly words: string;
  readonly status: Status | null;
}

/** What a milestone waits for; one that is done or not for us waits for nothing any more. */
export function awaitedBy(
  { plan, decisions }: PlanOnPage,
  { milestone, status }: Row,
): readonly Awaited[] {
  if (isDoneWith(status)) return [];
  const { milestones, others } = waitsFor(plan, milestone);
  return [
    ...milestones.map((before) => ({
      words: quoted(plan.milestones[before.id]?.is.output ?? before.id),
      status: before.status,
    })),
    ...others.map((wait) => ({ words: waitInWords(wait, decisions), status: null })),
  ];
}
