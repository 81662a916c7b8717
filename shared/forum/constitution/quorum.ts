import * as z from 'zod';
import { comparison, isOneComparison, oneComparison } from './amount.ts';
import { condition } from './condition.ts';
import { text } from './text.ts';
import { chosen, who } from './who.ts';

export const stays = z.enum(['stay in the base', 'leave the base']);

const share = z
  .strictObject({
    name: text.describe(
      'What people call it, after "We still need": "half of the council members".',
    ),
    ...chosen,
    ...comparison,
    of: z
      .enum(['these seats', 'everyone present'])
      .default('these seats')
      .describe(
        'What a share is a share of. `these seats`: all seats so chosen. `everyone present`: all seats that are present and count, so that "more than half of those present are independent" can be asked.',
      ),
  })
  .refine(isOneComparison, oneComparison)
  .describe('So many of some seats must be present.')
  .meta({ id: 'share' });

export const quorum = z
  .strictObject({
    ...comparison,
    of: z
      .union([z.enum(['all seats', 'voting seats', 'filled seats', 'total membership']), who])
      .default('all seats')
      .describe(
        'Which seats are looked at: a share is a share of them, and only those of them are counted that are present and count to the quorum. Or a choice of seats. `all seats`: every seat in force that counts to the quorum. `filled seats`: those of them that someone holds. `voting seats`: every seat in force with a vote. `total membership`: every seat in force, voices without a vote too.',
      ),
    noFewerThan: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .describe(
        'However small the share comes to, no fewer than this: "a quarter, and never fewer than three".',
      ),
    vacantSeats: stays
      .default('stay in the base')
      .describe(
        'Whether a vacant seat is part of the base. `stay in the base`: it is. `leave the base`: it is not.',
      ),
    steppedOut: stays
      .default('stay in the base')
      .describe(
        'Whether a seat that does not count for this item because of an interest is part of the base; it is never counted as present. `stay in the base`: it is, so the quorum is harder to reach. `leave the base`: it is not.',
      ),
    also: z
      .array(share)
      .max(50)
      .default([])
      .describe(
        'Further shares that must be reached too: half of the members of each body, or a majority of lay members among those present. A seat may serve several of them.',
      ),
    conditions: z
      .array(condition)
      .max(100)
      .default([])
      .describe('Seats that must be among those present.'),
    seatsMayMeetSeveral: z
      .boolean()
      .default(false)
      .describe(
        'Whether one seat may meet more than one condition. Where it may not, the best assignment of seats to conditions is what counts.',
      ),
  })
  .refine(isOneComparison, oneComparison)
  .describe('How many must be there, and who.')
  .meta({ id: 'quorum' });
export type QuorumRules = z.infer<typeof quorum>;
