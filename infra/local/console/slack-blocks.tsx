import type { ReactNode } from 'react';
import type { NamedBlock } from '#infra/local/slack/slack-message.ts';
import { SlackDrawn } from './slack-drawn.tsx';
import { type PressElement, SlackElement } from './slack-element.tsx';
import { type Piece, splitBlocks } from './split-blocks.ts';
import type { Theme } from './use-theme.ts';

/** Block Kit with live buttons; `box` draws the boxes of a modal. */
export function SlackBlocks(props: {
  readonly blocks: readonly NamedBlock[];
  readonly theme: Theme;
  readonly busy: string | null;
  readonly press: PressElement;
  readonly box?: (block: Extract<Piece, { kind: 'box' }>['block']) => ReactNode;
}) {
  const { blocks, theme, busy, press, box } = props;
  return splitBlocks(blocks).map((piece) => {
    if (piece.kind === 'drawn') {
      return <SlackDrawn key={piece.blocks[0]?.block_id} blocks={piece.blocks} theme={theme} />;
    }
    if (piece.kind === 'box') return box?.(piece.block);
    return (
      <div key={piece.block} className="slack-live" data-beside={piece.beside !== null}>
        {piece.beside ? <SlackDrawn blocks={[piece.beside]} theme={theme} /> : null}
        <div className="slack-actions">
          {piece.elements.map((element) => (
            <SlackElement
              key={element.action_id}
              block={piece.block}
              element={element}
              busy={busy}
              press={press}
            />
          ))}
        </div>
      </div>
    );
  });
}
