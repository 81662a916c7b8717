import { Message } from 'slack-blocks-to-jsx';
import type { NamedBlock } from '#infra/local/slack/slack-message.ts';
import { type PlainWords, plainWords } from './plain-words.ts';
import type { Theme } from './use-theme.ts';

/** Blocks without live parts: plain words as they are, the rest by the renderer. */
export function SlackDrawn(props: {
  readonly blocks: readonly NamedBlock[];
  readonly theme: Theme;
}) {
  return props.blocks.map((block) => {
    const plain = plainWords(block);
    return plain ? (
      <PlainBlock key={block.block_id} words={plain} />
    ) : (
      <Message
        key={block.block_id}
        withoutWrapper
        theme={props.theme}
        blocks={[withoutId(block)]}
        logo=""
        name=""
      />
    );
  });
}

function PlainBlock({ words }: { readonly words: PlainWords }) {
  const Tag = words.look === 'header' ? 'h3' : 'p';
  return (
    <Tag className="slack-plain" data-look={words.look}>
      {words.text}
    </Tag>
  );
}

type Drawn = Parameters<typeof Message>[0]['blocks'][number];

/** Block ids would become element ids, and those repeat from message to message. */
function withoutId(block: NamedBlock): Drawn {
  const entries = Object.entries(block).filter(([name]) => name !== 'block_id');
  return Object.fromEntries(entries) as Drawn;
}
