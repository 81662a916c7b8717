import type { Answerable, Pressable } from './block-elements.ts';
import { type BoxValue, elementValue } from './element-value.ts';
import type { NamedBlock, OpenModal } from './slack-message.ts';

/** What the person typed or chose, by block id. */
export type BoxValues = Readonly<Record<string, BoxValue>>;

/** `view.state.values` as Slack sends it: every box, filled or not. */
export function modalValues(modal: OpenModal, values: BoxValues): object {
  const boxes = modal.blocks.flatMap((block) => {
    const element = boxIn(block);
    if (!element) return [];
    const value = elementValue(element, values[block.block_id] ?? null);
    return [[block.block_id, { [element.action_id]: value }] as const];
  });
  return Object.fromEntries(boxes);
}

/** The one thing in a block that holds an answer. */
function boxIn(block: NamedBlock): Answerable | Pressable | undefined {
  if (block.type === 'input') return block.element;
  if (block.type !== 'section' || !block.accessory) return undefined;
  const { accessory } = block;
  return accessory.type === 'image' || accessory.type === 'button' ? undefined : accessory;
}
