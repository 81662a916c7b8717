import { useState } from 'react';
import type { Side } from '#infra/local/page/console-options.ts';
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
        />
        <TeamsPane
          key={`teams ${state.forum}`}
          pane={state.teams}
          clerk={state.clerk}
          sit={(teams) => look({ teams })}
        />
      </main>
      <Announcer state={state} />
    </div>
  );
}
