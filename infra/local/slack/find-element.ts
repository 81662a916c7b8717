import type { Pressable } from './block-elements.ts';
import type { NamedBlock } from './slack-message.ts';

/** The button or menu that a person pressed, if it stands there. */
export function findElement(
  blocks: readonly NamedBlock[],
  blockId: string,
  actionId: string,
): Pressable | undefined {
  const block = blocks.find((each) => each.block_id === blockId);
  return block && pressables(block).find((element) => element.action_id === actionId);
}

function pressables(block: NamedBlock): readonly Pressable[] {
  if (block.type === 'actions') return block.elements;
  if (block.type === 'section' && block.accessory && block.accessory.type !== 'image') {
    return [block.accessory];
  }
  if (block.type === 'input' && block.dispatch_action && block.element.type !== 'plain_text_input')
    return [block.element];
  return [];
}
