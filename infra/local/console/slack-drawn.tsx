import { Message } from 'slack-blocks-to-jsx';
import type { NamedBlock } from '#infra/local/slack/slack-message.ts';
import type { Theme } from './use-theme.ts';

/** Blocks without live parts, drawn by the renderer. */
export function SlackDrawn(props: {
  readonly blocks: readonly NamedBlock[];
  readonly theme: Theme;
}) {
  return (
    <Message
      withoutWrapper
      theme={props.theme}
      blocks={props.blocks.map(withoutId)}
      logo=""
      name=""
    />
  );
}

type Drawn = Parameters<typeof Message>[0]['blocks'][number];

/** Block ids would become element ids, and those repeat from message to message. */
function withoutId(block: NamedBlock): Drawn {
  const entries = Object.entries(block).filter(([name]) => name !== 'block_id');
  return Object.fromEntries(entries) as Drawn;
}
