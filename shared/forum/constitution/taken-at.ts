import * as z from 'zod';

const place = z
  .enum(['for a meeting', 'at a meeting', 'here'])
  .describe(
    'A place where a decision is taken. `for a meeting`: chat prepares it and a meeting decides; whatever comes out is not a decision yet. `at a meeting`: the governance lead opens the item at the meeting and marks who is present; the vote is real. `here`: chat decides.',
  )
  .meta({ id: 'placeOfDecision' });
export type TakenAt = z.infer<typeof place>;

export const takenAt = z
  .strictObject({
    normally: place.describe('Where a decision is taken unless its proposer says otherwise.'),
    allowed: z.array(place).min(1).describe('All the places where one may be taken.'),
  })
  .refine(({ normally, allowed }) => allowed.includes(normally), {
    error: 'allowed to list what is normal',
    path: ['allowed'],
  })
  .describe('Where a decision is taken, which is said from its first moment.')
  .meta({ id: 'takenAt' });
