import * as z from 'zod';
import { duration } from './duration.ts';
import { id, text } from './text.ts';

const step = z
  .strictObject({
    id: id.describe('What the record calls it: "principles".'),
    name: text.describe('What people call it: "what we stand for".'),
    asks: text.describe('The question this step puts.'),
    required: z.boolean().default(true).describe('Whether a vote must wait for it.'),
    takes: z
      .enum(['principles', 'principles or a note', 'triple aim', 'outside help'])
      .optional()
      .describe(
        'What it takes to finish the step, besides a note by the person presiding; nothing given: no more. `principles`: at least one of the principles above, chosen by a member. `principles or a note`: the same, or a note that says why none fits. `triple aim`: a sheet on health, on care and on the use of money, each filled in or marked as not applying; only for a body under that duty. `outside help`: who helps, how and until when, and what came of it; until then the clock stands still and no vote is opened.',
      ),
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
