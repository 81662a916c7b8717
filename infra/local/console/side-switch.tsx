import type { Side } from '#infra/local/page/console-options.ts';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { UnreadBadge } from './unread-badge.tsx';
import { sideNames, words } from './words.ts';

/** On a narrow page one side shows at a time. */
export function SideSwitch(props: {
  readonly state: ConsoleState;
  readonly shown: Side;
  readonly show: (side: Side) => void;
}) {
  const { state, shown, show } = props;
  return (
    <nav className="side-switch" aria-label={words.sides}>
      <div className="switch">
        {(['slack', 'teams'] as const).map((side) => (
          <button key={side} type="button" aria-pressed={side === shown} onClick={() => show(side)}>
            {sideNames[side]}
            <UnreadBadge count={unreadIn(state, side)} />
          </button>
        ))}
      </div>
    </nav>
  );
}

function unreadIn(state: ConsoleState, side: Side): number {
  const { seat, seats } = state[side];
  return seats.find(({ id }) => id === seat)?.unread ?? 0;
}
