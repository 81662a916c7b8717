import * as z from 'zod';

/** A button of a card, as a press brings it: its data already merged with the card's inputs. */
export const cardAction = z.object({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  id: z.string().optional(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

export type CardAction = z.infer<typeof cardAction>;
