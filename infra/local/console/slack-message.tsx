import type { SeatChoice } from '#infra/local/page/console-state.ts';
import type { NamedBlock, SlackMessage } from '#infra/local/slack/slack-message.ts';
import { MessageFrame } from './message-frame.tsx';
import { SlackBlocks } from './slack-blocks.tsx';
import { type Thread, ThreadActs } from './thread-acts.tsx';
import type { Acts } from './use-acts.ts';
import type { Theme } from './use-theme.ts';
import { words } from './words.ts';

export function SlackMessageView(props: {
  readonly message: SlackMessage;
  readonly clerk: string;
  /** The person who wrote it; none where it was the clerk. */
  readonly writer: SeatChoice | undefined;
  readonly seat: string;
  readonly theme: Theme;
  readonly acts: Acts;
  /** Where one can reply; null in a private conversation. */
  readonly thread: Thread | null;
}) {
  const { message, clerk, writer, seat, theme, acts } = props;
  const { ts, channel, at, edited, onlyFor } = message;
  const isUnder = message.thread !== undefined;
  const prefix = `${ts} `;
  const busy = acts.busy?.startsWith(prefix) ? acts.busy.slice(prefix.length) : null;
  return (
    <MessageFrame
      id={ts}
      author={writer?.name ?? clerk}
      fromClerk={!writer}
      isUnder={isUnder}
      at={at}
      edited={edited}
      privately={onlyFor ? words.onlyYou : ''}
    >
      <SlackBlocks
        blocks={blocksOf(message)}
        theme={theme}
        busy={busy}
        press={(block, { action_id: action }, value) =>
          void acts.act(`${prefix}${action}`, 'slack/press', {
            seat,
            channel,
            ts,
            block,
            action,
            value,
          })
        }
      />
      <ThreadActs
        thread={onlyFor ? null : props.thread}
        fromClerk={!writer}
        isUnder={isUnder}
        isOwn={writer?.id === seat}
      />
    </MessageFrame>
  );
}

/** Words without blocks are drawn as one section. */
function blocksOf({ blocks, text }: SlackMessage): readonly NamedBlock[] {
  if (blocks.length > 0) return blocks;
  return [{ type: 'section', block_id: 'text', text: { type: 'mrkdwn', text } }];
}
