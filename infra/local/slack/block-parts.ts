import * as z from 'zod';

/** Lengths and counts are Slack's own; a field that Slack does not know is a fault, as it is there. */

export const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

const markedText = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });

export const anyText = (max: number) =>
  z.discriminatedUnion('type', [plainText(max), markedText(max)]);

export const actionId = z.string().min(1).max(255);

export const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

const value = z.string().min(1).max(75);

/** In a menu; radio buttons and checkboxes may also be marked up. */
export const option = z.strictObject({
  text: plainText(75),
  value,
  description: plainText(75).optional(),
});

export const markedOption = z.strictObject({
  text: anyText(75),
  value,
  description: anyText(75).optional(),
});
