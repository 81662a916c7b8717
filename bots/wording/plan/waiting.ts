import { dayAndMonth } from '#bots/wording/dates.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import { quoted } from '#bots/wording/language.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import { marked } from '#bots/wording/practice.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { current } from '#shared/decision/words.ts';
import { localDate } from '#shared/time.ts';
import type { MilestonePlan, Plan, Wait, WaitingFor } from '#shared/transition/plan.ts';
import { waitsFor } from '#shared/transition/waiting.ts';
import { statusInWords } from './statuses.ts';

/** Everything that a milestone waits for now, a line each; decisions with how they stand. */
export function waitsInWords(
  plan: Plan,
  milestone: MilestonePlan,
  awaited: readonly Opened[],
): string[] {
  const { milestones, others } = waitsFor(plan, milestone);
  return [
    ...milestones.map(
      ({ id, status }) =>
        `Waiting for: ${quoted(plan.milestones[id]?.is.output ?? id)} ${statusInWords(status)}.`,
    ),
    ...others.map((wait) => `Waiting for: ${waitInWords(wait, awaited)}`),
  ];
}

/** What is waited for besides other milestones, with how it stands and what was noted of it. */
export function waitInWords({ for: what, note }: Wait, awaited: readonly Opened[]): string {
  const said = awaitedInWords(what, awaited);
  return note === '' ? said : `${said} ${quoted(note)}`;
}

/** What is waited for; a decision that this person may not see is only that. */
function awaitedInWords(what: WaitingFor, awaited: readonly Opened[]): string {
  if (what.is !== 'a decision') return `${waitNames[what.is]}.`;
  const decision = awaited.find(({ id }) => id === what.decision);
  if (decision === undefined) return 'a decision.';
  const title = marked(decision.forum, quoted(current(decision).question));
  return `${title} (${decision.forum.name}) ${progressInWords(decision)}`;
}

/** What is waited for, without how it stands. */
export function waitName(what: WaitingFor, awaited: readonly Opened[]): string {
  if (what.is !== 'a decision') return waitNames[what.is];
  const decision = awaited.find(({ id }) => id === what.decision);
  return decision === undefined ? 'a decision' : quoted(current(decision).question);
}

const waitNames = {
  'a boundary decision': 'a decision on boundaries',
  legislation: 'the law',
} as const;

/** How a decision stands, for somebody who waits for it. */
function progressInWords(decision: Opened): string {
  if (hasEnded(decision)) return outcomeInWords(decision);
  const objections = standingObjections(decision).length > 0 ? ' An objection stands.' : '';
  switch (decision.status) {
    case 'seeking consensus':
      return `${decision.deadlinePassed ? 'The time for answers has passed.' : `It is asking for agreement until ${dayAndMonth(localDate(decision.answerBy))}.`}${objections}`;
    case 'resolving':
      return `It is being worked through.${objections}`;
    case 'voting':
      return 'A vote is open.';
    case 'tied':
      return 'It is a tie.';
    case 'withdrawn':
      return 'The proposer has taken it back.';
  }
}
