import * as z from 'zod';
import { text } from './text.ts';

const handling = z
  .enum(['take part', 'discuss, not vote', 'step out'])
  .describe(
    'A way of handling an interest; what each does to a seat is set below. `take part`: as everyone else. `discuss, not vote`: speaks, but neither answers nor votes. `step out`: has no part in the item.',
  )
  .meta({ id: 'handling' });
export type Handling = z.infer<typeof handling>;

const effects = z
  .strictObject({
    votes: z.boolean().describe('Whether the seat still answers and votes on the item.'),
    counts: z.boolean().describe('Whether it still counts to the quorum.'),
    views: z.boolean().describe('Whether its holder still sees the item.'),
  })
  .describe('What one way of handling an interest leaves of a seat for that item.')
  .meta({ id: 'effectsOfHandling' });

export const interests = z
  .strictObject({
    handledBy: z
      .enum(['the person presiding', 'the member', 'the rules'])
      .default('the person presiding')
      .describe(
        'Who says what a declared interest means. Until they have, what the seat says is held and not counted, it does not count to the quorum, and nothing is recorded as agreed or put to a vote. `the person presiding`: for each item; for the interest of the seat in the chair, the next that presides. `the member`: the member who declared it. `the rules`: at once, as `automatically` says.',
      ),
    automatically: handling
      .default('step out')
      .describe('What a declared interest means where the rules say so by themselves.'),
    guardedBy: text
      .optional()
      .describe(
        'The seat class that guards against conflicts of interest. Such a seat is told when whoever is in the chair, or would be first in it, declares an interest, and when anyone declares one after the result. It may give advice, which is put on record and shown to whoever handles the interest; it decides nothing. Nothing given: nobody.',
      ),
    'take part': effects.default({ votes: true, counts: true, views: true }),
    'discuss, not vote': effects.default({ votes: false, counts: false, views: true }),
    'step out': effects.default({ votes: false, counts: false, views: false }),
  })
  .describe(
    'Conflicts of interest: who decides, and what each way of handling one does to a seat for that item.',
  )
  .meta({ id: 'interests' });
