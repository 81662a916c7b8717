import * as z from 'zod';
import { plainText } from './block-parts.ts';
import { blocksOf, type Finding, findings } from './check-blocks.ts';

export const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    blocks: blocksOf.modal,
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    callback_id: z.string().max(255).optional(),
    private_metadata: z.string().max(3000).optional(),
    external_id: z.string().max(255).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  })
  .refine(({ submit, blocks }) => submit ?? !blocks.some(({ type }) => type === 'input'), {
    path: ['submit'],
  });

export type Modal = z.infer<typeof modal>;

/** What Slack would refuse in this modal; empty when it would take it. */
export function checkView(view: unknown): readonly Finding[] {
  const result = modal.safeParse(view);
  return result.success ? [] : findings(result.error, '/view');
}
