import { useState } from 'react';
import type { TeamsPaneState } from '#infra/local/page/console-state.ts';
import { EmptyStream } from './empty-stream.tsx';
import { Pane } from './pane.tsx';
import { postAct } from './post-act.ts';
import type { Tab } from './tab.ts';
import { TeamsDialog } from './teams-dialog.tsx';
import { TeamsMessageView } from './teams-message.tsx';
import type { Thread } from './thread-acts.tsx';
import { useActs } from './use-acts.ts';
import { words, writeTo } from './words.ts';

/** What begins a proposal in Teams, and what brings one's milestones. */
const openings = ['propose', 'milestones'];

export function TeamsPane(props: {
  readonly pane: TeamsPaneState;
  readonly clerk: string;
  readonly sit: (seat: string) => void;
  readonly changing: boolean;
}) {
  const { pane, clerk, sit, changing } = props;
  const { seat, seats, place, dialog, chat } = pane;
  const acts = useActs();
  const [told, setTold] = useState({ message: '', words: '' });

  const threadOf = (message: string): Thread => ({
    post: (text) => acts.act(`${message} post`, 'teams/reply', { seat, message, text }),
    makeItCount: () => acts.act(`${message} count`, 'teams/make-it-count', { seat, message }),
  });
  const stream = (tab: Tab) => {
    if (pane[tab].length === 0) {
      return tab === 'channel' ? (
        <EmptyStream title={words.emptyTitle} hint={words.emptyTeams} />
      ) : (
        <EmptyStream title={words.emptyDirectTitle} hint={words.emptyDirect} />
      );
    }
    return pane[tab].map((message) => (
      <TeamsMessageView
        key={message.id}
        message={message}
        told={told.message === message.id ? told.words : ''}
        press={async (action) => {
          setTold({ message: '', words: '' });
          const body = { seat, message: message.id, action };
          const outcome = await acts.act(message.id, 'teams/press', body);
          if (outcome?.kind === 'told') setTold({ message: message.id, words: outcome.words });
        }}
        thread={tab === 'channel' ? threadOf(message.id) : null}
      />
    ));
  };
  const composer = (tab: Tab) => {
    const conversation = tab === 'channel' ? place.id : chat;
    return openings.map((text, index) => (
      <button
        key={text}
        type="button"
        className={index === 0 ? 'main-act' : 'plain'}
        aria-busy={acts.busy === text}
        onClick={() => void acts.act(text, 'teams/write', { seat, conversation, text })}
      >
        {writeTo(clerk, text)}
      </button>
    ));
  };
  return (
    <Pane
      side="teams"
      place={place.name}
      newest={{ channel: pane.channel.at(-1)?.id ?? '', direct: pane.direct.at(-1)?.id ?? '' }}
      seen={() => void postAct('teams/seen', { seat })}
      {...{ seat, seats, sit, changing, acts, stream, composer }}
    >
      {dialog ? <TeamsDialog {...{ dialog, seat, acts }} /> : null}
    </Pane>
  );
}
