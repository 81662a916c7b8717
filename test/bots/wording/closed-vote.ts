import { decisionCard } from '#bots/views/decision-card.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { committee, members } from '#test/support/board.ts';
import { callVote, type Played, play, vote } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

export const everyone = members(committee);
export const first = (number: number) => everyone.slice(0, number);
export const last = (number: number) => everyone.slice(-number);

export const most = { moreThan: '1/2' };
export const test = (...carriedWhen: readonly object[]) => ({ carriedWhen });

/** A vote by these rules is closed with these against, these not voting, and all others for. */
export function closed(
  [rules, forum]: readonly [object, ForumInForce?],
  { against = [], away = [] }: { against?: readonly string[]; away?: readonly string[] },
  takenAt: 'here' | 'for a meeting' = 'here',
): Played {
  const rule = { when: 'always', ...rules };
  return play({ forum: committeeWith({ vote: rule }, forum), takenAt })
    .does('the chair', callVote)
    .does(against, vote('against'))
    .does(
      everyone.filter((each) => !against.includes(each) && !away.includes(each)),
      vote('for'),
    )
    .does('the chair', { type: 'CloseVote' });
}

export const stateOf = ({ decision }: Played) => decisionCard(decision).state;
