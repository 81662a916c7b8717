import { draftEventInWords, eventInWords } from '#bots/wording/events.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { turnedDown } from '#bots/wording/simulation.ts';
import type { Act } from '#shared/decision/command.ts';
import { type Decision, isOpened, type Sitting } from '#shared/decision/decision.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Done, Forums } from './course.ts';

/** What was recorded, each with the decision as it stood then. */
export function eventsInWords(
  { before, events, body }: Pick<Done, 'before' | 'events' | 'body'>,
  forums: Forums,
): string[] {
  let decision: Decision = before;
  return events.flatMap((event) => {
    decision = evolve(decision, event);
    if (isOpened(decision)) return [eventInWords(event, decision)];
    const forum = forums[body];
    return forum === undefined ? [] : draftEventInWords(event, emptyTable(forum, null, event.at));
  });
}

/** Why it was turned down, as the person is told. */
export function refusedInWords(
  { before, act, at, body }: Pick<Done, 'before' | 'act' | 'at' | 'body'>,
  refusal: Refusal,
  forums: Forums,
): string {
  const forum = forums[body];
  if (isOpened(before)) return turnedDown(refusal.code, refusalInWords(refusal, before));
  const words = forum === undefined ? '' : refusalInWords(refusal, emptyTable(forum, act, at));
  return turnedDown(refusal.code, words);
}

/** The table before anything was raised at it. */
function emptyTable(forum: ForumInForce, act: Act | null, at: string): Sitting {
  if (act?.type === 'Propose' || act?.type === 'KeepDraft') return sittingOf(act, at);
  const { normally } = rulesOf(forum.constitution, null).takenAt;
  return sittingOf({ forum, takenAt: normally }, at);
}
