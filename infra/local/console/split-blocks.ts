import type { Pressable } from '#infra/local/slack/block-elements.ts';
import type { NamedBlock } from '#infra/local/slack/slack-message.ts';

type InputBlock = Extract<NamedBlock, { readonly type: 'input' }>;

/** A run of blocks for the renderer, a row of live buttons, or a box of a form. */
export type Piece =
  | { readonly kind: 'drawn'; readonly blocks: readonly NamedBlock[] }
  | {
      readonly kind: 'live';
      readonly block: string;
      readonly elements: readonly Pressable[];
      /** The section whose accessory this is. */
      readonly beside: NamedBlock | null;
    }
  | { readonly kind: 'box'; readonly block: InputBlock };

/** The renderer draws everything but what must be live: that the console draws itself. */
export function splitBlocks(blocks: readonly NamedBlock[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let run: NamedBlock[] = [];
  for (const block of blocks) {
    const live = livePiece(block);
    if (!live) {
      run.push(block);
      continue;
    }
    if (run.length > 0) pieces.push({ kind: 'drawn', blocks: run });
    run = [];
    pieces.push(live);
  }
  return run.length > 0 ? [...pieces, { kind: 'drawn', blocks: run }] : pieces;
}

function livePiece(block: NamedBlock): Piece | undefined {
  if (block.type === 'input') return { kind: 'box', block };
  if (block.type === 'actions') {
    return { kind: 'live', block: block.block_id, elements: block.elements, beside: null };
  }
  if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') {
    return undefined;
  }
  const { accessory, ...beside } = block;
  return { kind: 'live', block: block.block_id, elements: [accessory], beside };
}
