import { after } from '#shared/calendar/duration.ts';
import type { Late } from '#shared/forum/constitution/window.ts';
import { isCasting, resultOf } from '#shared/forum/result-of.ts';
import { isBefore } from '#shared/time.ts';
import type { Extension, Opened } from './decision.ts';
import type { Fact } from './event.ts';
import { votesAreHidden } from './hidden-votes.ts';
import { helpNow } from './outside-help.ts';
import { presiding } from './presiding.ts';
import { ballotOf } from './saying.ts';
import { enoughPeople, isRipe, sayings } from './tally.ts';

/**
 * More time, once for each reason, where what was just said makes enough people be there, or turns
 * the result, so near the end that others could not answer it.
 */
export function moreTimeFor(before: Opened, then: Opened, at: string): readonly Fact[] {
  const { lateQuorum, lateChange } = then.rules.window;
  const nowEnough = enoughPeople(then).met && !enoughPeople(before).met;
  const turned = resultNow(then) !== resultNow(before);
  return [
    ...(nowEnough ? extended(then, lateQuorum, { because: 'late quorum', at }) : []),
    ...(turned ? extended(then, lateChange, { because: 'late change', at }) : []),
  ].slice(0, 1);
}

function extended(
  decision: Opened,
  rule: Late | undefined,
  { because, at }: { readonly because: Extension; readonly at: string },
): Fact[] {
  const end = endOf(decision);
  const { closed } = decision.rules.window;
  if (rule === undefined || end === null || decision.extensions.includes(because)) return [];
  const near = !isBefore(after(at, rule.within, closed), end) && isBefore(at, end);
  return near
    ? [
        {
          type: 'TimeExtended',
          until: after(end, rule.extendedBy, closed),
          because,
          words: { why: '' },
        },
      ]
    : [];
}

/** When what is open now ends: the vote, where there is one, or the time for answers; null while no clock goes. */
function endOf(decision: Opened): string | null {
  if (helpNow(decision) !== null) return null;
  return decision.status === 'voting' ? decision.vote.openUntil : decision.answerBy;
}

/** How it would end now. More time because a hidden vote turned that would show how it was given. */
function resultNow(decision: Opened): string {
  const { vote } = decision.rules;
  if (votesAreHidden(decision)) return isRipe(decision) ? 'agreed' : 'open';
  if (decision.status !== 'voting' || vote === 'none') return isRipe(decision) ? 'agreed' : 'open';
  const table = sayings(decision, (seat) => ballotOf(decision, seat));
  const chair = isCasting(vote.tie) ? presiding(decision) : null;
  return resultOf({ ...decision.rules, vote }, table, chair).is;
}
