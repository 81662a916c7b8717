import * as z from 'zod';
import { duration } from './duration.ts';
import { id, text } from './text.ts';

const step = z
  .strictObject({
    id: id.describe('What the record calls it: "principles".'),
    name: text.describe('What people call it: "what we stand for".'),
    asks: text.describe('The question this step puts.'),
    required: z.boolean().default(true).describe('Whether a vote must wait for it.'),
    by: text
      .optional()
      .describe(
        'Who outside the forum has to do it: "a mediator". Give it a time box, or it can hold everything up.',
      ),
    timeBox: duration
      .optional()
      .describe('How long it may take at most. When that is over it no longer bars the way.'),
  })
  .describe('Something tried before a vote.')
  .meta({ id: 'step' });
export type Step = z.infer<typeof step>;

export const steps = z.array(step).max(20).describe('What is tried before a vote.');
