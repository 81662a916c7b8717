import * as z from 'zod';
import { who } from './who.ts';

export const substitutes = z
  .strictObject({
    votes: z.boolean().default(true).describe('Whether a named substitute answers and votes.'),
    counts: z
      .boolean()
      .default(true)
      .describe('Whether a seat is present by its named substitute.'),
  })
  .describe('Substitutes that a seat names beforehand; they need no permission.')
  .meta({ id: 'substitutes' });

export const deputies = z
  .union([
    z.literal('none'),
    z.strictObject({
      allowedBy: z
        .enum(['the person presiding', 'the holder'])
        .default('the person presiding')
        .describe(
          'Whose permission a deputy needs for an item. `the person presiding`: asked for each item; until they allow it, what the deputy said is held and not counted. `the holder`: naming the deputy is enough.',
        ),
      for: who.default({}).describe('Seats that may have one; otherwise all.'),
      votes: z.boolean().default(true).describe('Whether a deputy answers and votes.'),
      counts: z.boolean().default(true).describe('Whether a seat is present by its deputy.'),
      bothAct: z
        .enum(['the holder wins', 'the first stands', 'the last stands'])
        .default('the holder wins')
        .describe(
          'Whose answer or vote counts when the holder speaks too; also for substitutes. `the holder wins`: the holder, whoever spoke first. `the first stands`: whoever spoke first; the other is turned away. `the last stands`: whoever spoke last.',
        ),
    }),
  ])
  .describe(
    'Deputies for one item, each named by the holder of the seat. `none`: nobody may be deputised for.',
  )
  .meta({ id: 'deputies' });
export type Deputies = Exclude<z.infer<typeof deputies>, 'none'>;

export const proxies = z
  .union([
    z.literal('forbidden'),
    z.strictObject({
      instruction: z
        .enum(['required', 'allowed', 'none'])
        .default('allowed')
        .describe(
          'Whether the absent member says how to vote; a proxy who was told cannot vote otherwise. `required`: they must. `allowed`: they may. `none`: they may not, and the proxy decides.',
        ),
      counts: z.boolean().default(false).describe('Whether a seat is present by its proxy.'),
      mayPreside: z
        .boolean()
        .default(false)
        .describe('Whether a proxy presides where its seat would.'),
      atMost: z
        .int()
        .min(1)
        .max(100)
        .default(1)
        .describe('How many seats one person may be proxy for.'),
    }),
  ])
  .describe(
    'Votes given for an absent member by someone the member names for the item. `forbidden`: there are none.',
  )
  .meta({ id: 'proxies' });
export type Proxies = Exclude<z.infer<typeof proxies>, 'forbidden'>;
