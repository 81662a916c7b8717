import { useState } from 'react';
import type { Side } from '#infra/local/page/console-options.ts';
import type { SeatChoice } from '#infra/local/page/console-state.ts';
import { Announcer } from './announcer.tsx';
import { SideSwitch } from './side-switch.tsx';
import { SlackPane } from './slack-pane.tsx';
import { TeamsPane } from './teams-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { useConsoleState } from './use-console-state.ts';
import { useLooking } from './use-looking.ts';
import { useTheme } from './use-theme.ts';
import { words } from './words.ts';

/** The whole page. */
export function Console() {
  const [looking, look] = useLooking();
  const [theme, setTheme] = useTheme();
  const [shown, setShown] = useState<Side>('slack');
  const live = useConsoleState(looking);
  const { state } = live;
  if (!state) {
    return (
      <main className="opening" aria-busy="true">
        {words.loading}
      </main>
    );
  }
  return (
    <div className="console">
      <TopBar live={live} state={state} look={look} theme={theme} setTheme={setTheme} />
      <SideSwitch state={state} shown={shown} show={setShown} />
      <main className="sides" data-shown={shown}>
        <h1 className="unseen">{words.title}</h1>
        <SlackPane
          key={`slack ${state.forum}`}
          pane={state.slack}
          theme={theme}
          clerk={state.clerk}
          sit={(slack) => look({ slack })}
          changing={isChanging(state.slack, looking.slack)}
        />
        <TeamsPane
          key={`teams ${state.forum}`}
          pane={state.teams}
          clerk={state.clerk}
          sit={(teams) => look({ teams })}
          changing={isChanging(state.teams, looking.teams)}
        />
      </main>
      <Announcer state={state} />
    </div>
  );
}

/** Someone has sat down in another seat, whose view has not arrived. */
function isChanging(
  { seat, seats }: { readonly seat: string; readonly seats: readonly SeatChoice[] },
  wanted: string | undefined,
): boolean {
  return wanted !== undefined && wanted !== seat && seats.some(({ id }) => id === wanted);
}
