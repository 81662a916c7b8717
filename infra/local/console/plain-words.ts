import type { NamedBlock } from '#infra/local/slack/slack-message.ts';

export interface PlainWords {
  readonly look: 'section' | 'header' | 'context';
  readonly text: string;
}

/**
 * The words of a block that holds nothing but plain text. Slack shows those as they are; the
 * renderer would read marks and emoji into them ("4:43pm:"), so they are not left to it.
 */
export function plainWords(block: NamedBlock): PlainWords | undefined {
  if (block.type === 'header') return { look: 'header', text: block.text.text };
  if (block.type === 'section') {
    const { text, fields, accessory } = block;
    if (text?.type !== 'plain_text' || fields || accessory) return undefined;
    return { look: 'section', text: text.text };
  }
  if (block.type !== 'context') return undefined;
  const texts = block.elements.flatMap((each) => (each.type === 'plain_text' ? each.text : []));
  const isPlain = texts.length === block.elements.length;
  return isPlain ? { look: 'context', text: texts.join('\n') } : undefined;
}
