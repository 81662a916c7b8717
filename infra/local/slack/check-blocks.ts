import * as z from 'zod';
import { accessory, answerable, image, pressable } from './block-elements.ts';
import { anyText, plainText } from './block-parts.ts';
import { richTextParts } from './rich-text.ts';

const id = { block_id: z.string().min(1).max(255).optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
    ...id,
  })
  .refine((block) => block.text ?? block.fields, { path: ['text'] });

const shown = [
  section,
  z.strictObject({ type: z.literal('header'), text: plainText(150), ...id }),
  z.strictObject({ type: z.literal('divider'), ...id }),
  z.strictObject({ type: z.literal('rich_text'), elements: richTextParts, ...id }),
  z.strictObject({
    type: z.literal('context'),
    elements: z
      .array(z.union([anyText(3000), image]))
      .min(1)
      .max(10),
    ...id,
  }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z.array(pressable).min(1).max(25),
    ...id,
  }),
] as const;

const input = z.strictObject({
  type: z.literal('input'),
  label: plainText(2000),
  element: answerable,
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  ...id,
});

const messageBlock = z.discriminatedUnion('type', shown);
const modalBlock = z.discriminatedUnion('type', [...shown, input]);

export type Block = z.infer<typeof modalBlock>;

export const blocksOf = {
  message: z.array(messageBlock).max(50).superRefine(refuseRepeats),
  modal: z.array(modalBlock).min(1).max(100).superRefine(refuseRepeats),
};

/** Where something is wrong, as Slack writes it: `/blocks/0/text`. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
}

/** What Slack would refuse in these blocks; empty when it would take them. */
export function checkBlocks(blocks: unknown, surface: 'message' | 'modal'): readonly Finding[] {
  const result = blocksOf[surface].safeParse(blocks);
  return result.success ? [] : findings(result.error, '/blocks');
}

export function findings(error: z.ZodError, under: string): readonly Finding[] {
  return error.issues.map(({ path, message }) => ({
    pointer: [under, ...path.map(String)].join('/'),
    message,
  }));
}

function refuseRepeats(blocks: readonly Block[], context: z.RefinementCtx): void {
  const ids = blocks.map((block) => block.block_id);
  for (const index of repeated(ids)) {
    context.addIssue({ code: 'custom', path: [index, 'block_id'], message: 'duplicate' });
  }
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'actions') continue;
    for (const at of repeated(block.elements.map((element) => element.action_id))) {
      const path = [index, 'elements', at, 'action_id'];
      context.addIssue({ code: 'custom', path, message: 'duplicate' });
    }
  }
}

function repeated(ids: readonly (string | undefined)[]): readonly number[] {
  return [...ids.keys()].filter((index) => ids[index] && ids.indexOf(ids[index]) < index);
}
