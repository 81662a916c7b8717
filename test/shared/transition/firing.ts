import type { NudgeTimes } from '#shared/transition/nudge-times.ts';
import { nextNudgeAt, nudgesDue } from '#shared/transition/nudges.ts';
import type { Nudge, Word } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import type { Planned } from './planned.ts';

export const times: NudgeTimes = { hour: 9, hours: {}, closed: [] };
export const answer = (word: Word, line = '', proof = ''): PlanAct => ({
  type: 'AnswerMilestone',
  milestone: 'draft',
  word,
  line,
  proof,
});
/** Asks everyone who is to be asked then. */
export const fire = (start: Planned, at: string, changes: Partial<NudgeTimes> = {}) => {
  const nudges = nudgesDue(start.plan, { ...times, ...changes }, at);
  return start.when('the clock', { type: 'NoteNudges', nudges }, at);
};

/** The stages that go out, each with whom it asks, at nine in London on these days. */
export function stagesOn(start: Planned, ...days: readonly string[]): readonly string[] {
  return days.flatMap((day) => said(nudgesDue(start.plan, times, `${day}T08:00:00.000Z`)));
}

function said(nudges: readonly Nudge[]): readonly string[] {
  return nudges.map(({ stage, person }) => `${stage}: ${person}`);
}

/** Everything that goes out when nobody says a word, and when. */
export function course(start: Planned, from: string, by = times): readonly string[] {
  const found: string[] = [];
  let now = start;
  let at = nextNudgeAt(now.plan, by, from);
  while (at !== null) {
    const known = now.events.length;
    now = fire(now, at, by);
    const about = now.events.slice(known).flatMap((each) => ('about' in each ? each.about : []));
    found.push(...said(about).map((each) => `${at} ${each}`));
    at = nextNudgeAt(now.plan, by, at);
  }
  return found;
}
