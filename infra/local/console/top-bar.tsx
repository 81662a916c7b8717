import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { TimeControl } from './time-control.tsx';
import type { Live } from './use-console-state.ts';
import type { Looking } from './use-looking.ts';
import type { Theme } from './use-theme.ts';
import { words } from './words.ts';

export function TopBar(props: {
  readonly live: Live;
  readonly state: ConsoleState;
  readonly look: (change: Looking) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}) {
  const { live, state, look, theme, setTheme } = props;
  return (
    <header className="top">
      <div className="product">
        <Mark />
        <p className="name">{state.clerk}</p>
        <p className="statement">{words.statement}</p>
        <ThemeSwitch theme={theme} setTheme={setTheme} />
      </div>
      {live.connected ? null : (
        <p className="lost" role="status">
          {words.lost}
        </p>
      )}
      <div className="bar">
        {state.forums.length > 1 ? <ForumTabs state={state} look={look} /> : <span />}
        <TimeControl live={live} state={state} />
      </div>
    </header>
  );
}

function ForumTabs(props: {
  readonly state: ConsoleState;
  readonly look: (change: Looking) => void;
}) {
  const { state, look } = props;
  return (
    <nav className="forums" aria-label={words.forums}>
      {state.forums.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={id === state.forum ? 'page' : undefined}
          onClick={() => look({ forum: id })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="12" cy="16" r="9" />
      <circle cx="20" cy="16" r="9" />
    </svg>
  );
}
