import { eventInWords } from '#bots/wording/events.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { turnedDown } from '#bots/wording/simulation.ts';
import type { Act } from '#shared/decision/command.ts';
import type { Decision, Sitting } from '#shared/decision/decision.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Done, Forums } from './course.ts';

/** What was recorded, each with the decision as it stood then. */
export function eventsInWords({ before, events }: Pick<Done, 'before' | 'events'>): string[] {
  let decision: Decision = before;
  return events.flatMap((event) => {
    decision = evolve(decision, event);
    return decision.status === 'not opened' ? [] : [eventInWords(event, decision)];
  });
}

/** Why it was turned down, as the person is told. */
export function refusedInWords(
  { before, act, at, body }: Pick<Done, 'before' | 'act' | 'at' | 'body'>,
  refusal: Refusal,
  forums: Forums,
): string {
  const forum = forums[body];
  const sitting =
    before.status === 'not opened' && forum !== undefined ? emptyTable(forum, act, at) : before;
  const words = 'forum' in sitting ? refusalInWords(refusal, sitting) : '';
  return turnedDown(refusal.code, words);
}

/** The table before anything was raised at it. */
function emptyTable(forum: ForumInForce, act: Act, at: string): Sitting {
  const kind = act.type === 'Propose' ? (act.kind ?? null) : null;
  const rules = rulesOf(forum.constitution, kind);
  return {
    forum,
    kind,
    rules,
    publicity: rules.publicity.normally,
    takenAt: act.type === 'Propose' ? act.takenAt : rules.takenAt.normally,
    meeting: null,
    openedAt: at,
    interests: {},
    present: null,
    standIns: {},
    chosenToPreside: null,
  };
}
