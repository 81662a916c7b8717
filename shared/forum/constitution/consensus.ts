import * as z from 'zod';
import { condition } from './condition.ts';
import { limb } from './limb.ts';

export const consensus = z
  .strictObject({
    norm: z
      .enum(['consensus', 'unanimity'])
      .default('consensus')
      .describe(
        'What the forum strives for; it changes what people are told, not what is enough. `consensus`: agreement to which nobody objects. `unanimity`: everyone’s agreement; the person presiding is told before recording less.',
      ),
    agreedWhen: z
      .enum(['no objection stands', 'everyone agrees'])
      .default('no objection stands')
      .describe(
        'What agreement takes, besides the support below. `no objection stands`: that nobody’s objection stands. `everyone agrees`: also that every seat that may answer agrees, with or without a concern; nobody abstains or says nothing.',
      ),
    support: z
      .array(limb)
      .max(20)
      .prefault([{ moreThan: '1/2', of: 'entitled' }])
      .describe(
        'Active support without which agreement cannot be recorded: every test must be passed. Agreeing, also with a concern, counts as for; objecting as against.',
      ),
    mustAnswer: z
      .array(condition)
      .max(100)
      .default([])
      .describe('Seats that must have answered before agreement is recorded.'),
  })
  .describe(
    'When agreement without a vote may be recorded. No objection may stand, whatever else holds.',
  )
  .meta({ id: 'consensus' });
export type Consensus = z.infer<typeof consensus>;
