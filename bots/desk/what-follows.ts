import { noticeView } from '#bots/views/notice.ts';
import type { NoticeView } from '#bots/views/view.ts';
import type { Decision, Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { whatFollows } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { replay } from '#shared/handle-command.ts';
import type { KnownPress } from './known-press.ts';

/**
 * What waits next for whoever acted, and what they can press: under their receipt, in place of a
 * message of its own. Its title is left out.
 */
export function nextForWhoeverActed(
  { history, decision, press, person }: KnownPress,
  state: Opened,
  events: readonly DecisionEvent[],
): Pick<NoticeView, 'lines' | 'buttons'> {
  const first = history.findIndex(({ event }) => event.command === press.commandId);
  let before: Decision = first === -1 ? decision : replay(decisionDecider, history.slice(0, first));
  const notices = events.flatMap((event) => {
    const follows = whatFollows(event, before);
    before = decisionDecider.evolve(before, event);
    return follows;
  });
  const next = notices
    .filter((notice) => stillMatters(notice, state, person))
    .map((notice) => noticeView(notice, state));
  return {
    lines: next.flatMap(({ lines }) => lines.slice(1)),
    buttons: next.at(-1)?.buttons ?? [],
  };
}
