import * as z from 'zod';
import { duration } from './duration.ts';
import { text } from './text.ts';

const need = z
  .strictObject({
    of: text.describe('Whose: the name of another forum, a body or an office.'),
    what: z
      .enum(['the same decision', 'approval', 'ratification'])
      .describe(
        '`the same decision`: another forum decides the same words for itself (committees in common). `approval`: it decides after this one. `ratification`: it confirms afterwards what this one decided. The three are recorded alike; only the first must be given to the same words.',
      ),
    at: text.optional().describe('Where or when: "its next public meeting".'),
    within: duration.optional().describe('How long it may take; after that it has fallen through.'),
    meanwhile: z
      .enum(['no effect', 'in effect'])
      .default('no effect')
      .describe(
        'Whether the decision has effect until then. `no effect`: not yet. `in effect`: for now, where all that it still needs says so and there is no time for a veto.',
      ),
  })
  .describe('Something without which the decision is not final.')
  .meta({ id: 'need' });
export type Need = z.infer<typeof need>;

export const outcome = z
  .strictObject({
    is: z
      .enum(['a decision', 'advice'])
      .default('a decision')
      .describe(
        'Whether this forum decides. `a decision`: it does. `advice`: it advises whoever does, and what it agrees is never final by itself.',
      ),
    to: text.optional().describe('Whom it advises, as in a sentence: "the board".'),
    alsoNeeds: z.array(need).max(50).default([]).describe('What has to come before it is final.'),
  })
  .describe('What an agreement or a carried vote of this forum is worth.')
  .meta({ id: 'outcome' });
