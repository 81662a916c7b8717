import type { SlackPaneState } from '#infra/local/page/console-state.ts';
import type { SlackMessage } from '#infra/local/slack/slack-message.ts';
import { EmptyStream } from './empty-stream.tsx';
import { Pane } from './pane.tsx';
import { postAct } from './post-act.ts';
import { SlackMessageView } from './slack-message.tsx';
import { SlackModal } from './slack-modal.tsx';
import type { Tab } from './tab.ts';
import type { Thread } from './thread-acts.tsx';
import { useActs } from './use-acts.ts';
import type { Theme } from './use-theme.ts';
import { words } from './words.ts';

export function SlackPane(props: {
  readonly pane: SlackPaneState;
  readonly theme: Theme;
  readonly clerk: string;
  readonly sit: (seat: string) => void;
  readonly changing: boolean;
}) {
  const { pane, theme, clerk, sit, changing } = props;
  const { seat, seats, place, modal } = pane;
  const acts = useActs();

  const threadOf = ({ channel, ts }: SlackMessage): Thread => ({
    post: (text) => acts.act(`${ts} post`, 'slack/reply', { seat, channel, ts, text }),
    makeItCount: () => acts.act(`${ts} count`, 'slack/make-it-count', { seat, channel, ts }),
  });
  const stream = (tab: Tab) => {
    if (pane[tab].length === 0) {
      return tab === 'channel' ? (
        <EmptyStream title={words.emptyTitle} hint={words.emptySlack} />
      ) : (
        <EmptyStream title={words.emptyDirectTitle} hint={words.emptyDirect} />
      );
    }
    return pane[tab].map((message) => (
      <SlackMessageView
        key={message.ts}
        {...{ message, clerk, seat, theme, acts }}
        writer={seats.find(({ user }) => user === message.author)}
        thread={tab === 'channel' ? threadOf(message) : null}
      />
    ));
  };
  const composer = () => (
    <>
      <button
        type="button"
        className="main-act"
        aria-busy={acts.busy === words.raise}
        onClick={() => void acts.act(words.raise, 'slack/shortcut', { seat })}
      >
        {words.raise}
      </button>
      {words.commands.map((command) => (
        <button
          key={command}
          type="button"
          className="plain"
          aria-busy={acts.busy === command}
          onClick={() =>
            void acts.act(command, 'slack/command', { seat, channel: place.id, command, text: '' })
          }
        >
          {command}
        </button>
      ))}
    </>
  );
  return (
    <Pane
      side="slack"
      place={`#${place.name}`}
      newest={{ channel: pane.channel.at(-1)?.ts ?? '', direct: pane.direct.at(-1)?.ts ?? '' }}
      seen={() => void postAct('slack/seen', { seat })}
      {...{ seat, seats, sit, changing, acts, stream, composer }}
    >
      {modal ? <SlackModal key={modal.id} {...{ modal, seat, theme, acts }} /> : null}
    </Pane>
  );
}
