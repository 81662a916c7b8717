import * as z from 'zod';
import { limb } from './limb.ts';
import { names } from './text.ts';

export const vote = z
  .union([
    z.literal('none'),
    z.strictObject({
      when: z
        .enum(['last resort', 'always'])
        .default('last resort')
        .describe(
          'When the person presiding may call a vote. `last resort`: only when the required steps stand on record and agreement has not been reached. `always`: at any time: the law or the standing orders want a vote on it; agreement alone does not settle it and no steps are needed.',
        ),
      carriedWhen: z
        .array(limb)
        .min(1)
        .max(20)
        .describe('The tests a vote must pass to be carried: every one of them.'),
      shown: z
        .enum(['as they come', 'when the vote closes'])
        .default('as they come')
        .describe(
          'When votes show by name. `as they come`: as soon as each is given. `when the vote closes`: until then only who has voted shows; how, and how a proxy is told to vote, is for those who said it and for the proxy alone. They show once the vote is closed, also where it ends in a tie.',
        ),
      castingOnlyBy: names
        .optional()
        .describe(
          'Classes of seats that have a casting vote when they preside; otherwise whoever presides has it. Where another presides, a tie is not carried.',
        ),
      tie: z
        .enum([
          'second and casting vote',
          'casting vote',
          'not carried',
          'dispute process',
          'chair determines',
        ])
        .default('not carried')
        .describe(
          'What a tie leads to. `second and casting vote`: one more vote by the person presiding, who must have a vote as a member too; otherwise it is not carried. `casting vote`: one more vote by the person presiding, who may have no vote as a member. `not carried`: the proposal falls. `dispute process`: it is referred to the dispute process, and nothing is decided. `chair determines`: the person presiding says what the outcome is, with a reason.',
        ),
    }),
  ])
  .describe('Whether and how a vote is taken. `none`: this forum does not vote.')
  .meta({ id: 'vote' });
export type VoteRules = Exclude<z.infer<typeof vote>, 'none'>;
export type Tie = VoteRules['tie'];
