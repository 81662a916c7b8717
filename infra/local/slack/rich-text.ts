import * as z from 'zod';

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();

const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), style }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: z.string().min(1).max(3000).optional(),
    style,
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
  z.strictObject({ type: z.literal('emoji'), name: z.string(), style }),
]);

const section = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(inline).min(1),
});

/** The parts of a `rich_text` block: no marks are read in it, so what people type stays as typed. */
export const richTextParts = z
  .array(
    z.discriminatedUnion('type', [
      section,
      z.strictObject({
        type: z.literal('rich_text_quote'),
        elements: z.array(inline).min(1),
        border: z.int().optional(),
      }),
      z.strictObject({
        type: z.literal('rich_text_preformatted'),
        elements: z.array(inline).min(1),
        border: z.int().optional(),
      }),
      z.strictObject({
        type: z.literal('rich_text_list'),
        style: z.enum(['bullet', 'ordered']),
        elements: z.array(section).min(1),
        indent: z.int().optional(),
        border: z.int().optional(),
      }),
    ]),
  )
  .min(1);
