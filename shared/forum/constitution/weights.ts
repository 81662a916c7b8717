import * as z from 'zod';
import { text } from './text.ts';

const weight = z.int().min(0).max(10_000_000);

export const weights = z
  .union([
    z.literal('as the seats say'),
    z.strictObject({
      classes: z
        .record(text, weight)
        .describe('The weight of a seat of each class; of several that fit, the largest.'),
      otherwise: weight.default(1).describe('The weight of every other seat.'),
    }),
    z.strictObject({
      per: z.int().min(1).max(1_000_000_000).describe('One vote for so many.'),
      of: text.describe('Of which figure of the seat: "population".'),
      round: z
        .enum(['up', 'down', 'nearest'])
        .describe(
          'What is done with a part that is left over. `up`: one more vote ("or part thereof"). `down`: nothing. `nearest`: one more vote for a half or more.',
        ),
      atLeast: weight.default(0).describe('The least a seat has.'),
      atMost: weight.optional().describe('The most a seat has.'),
    }),
  ])
  .describe(
    'What a seat weighs where a test counts weight. `as the seats say`: the `weight` of each seat. Or a table of classes. Or one vote for so many of a figure.',
  )
  .meta({ id: 'weights' });
export type Weights = z.infer<typeof weights>;
