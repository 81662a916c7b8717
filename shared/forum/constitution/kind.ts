import * as z from 'zod';
import { sections } from './rules.ts';
import { text } from './text.ts';

/** A kind of decision with rules of its own. */
export const kind = z
  .strictObject({
    name: text.describe('What people call it: "the yearly budget".'),
    ...z.strictObject(sections).partial().shape,
  })
  .describe(
    'A kind of decision. A section given here takes the place of the whole section above, for this kind only: what it leaves out there has its default, not what is written above.',
  )
  .meta({ id: 'kind' });
export type Kind = z.infer<typeof kind>;
