import * as z from 'zod';
import { amount, comparison, isOneComparison, oneComparison } from './amount.ts';
import { stays } from './quorum.ts';
import { everyName, text } from './text.ts';
import { who } from './who.ts';

const base = z
  .union([
    z.enum([
      'votes cast',
      'votes and abstentions',
      'present and entitled',
      'entitled',
      'all seats',
    ]),
    z.int().min(1).max(1_000_000_000),
  ])
  .describe(
    'What a share is a share of; without effect where enough is a whole number. A whole number here is a base of that size. `votes cast`: for and against. `votes and abstentions`: those and the abstentions. `present and entitled`: seats that may vote on this item and are present (at a meeting: marked present; elsewhere: have answered or voted). `entitled`: filled seats that may vote on this item (at a meeting, of those present). `all seats`: every seat in force that this kind of decision gives a vote and this test counts.',
  );

const groups = z
  .strictObject({
    by: z
      .union([
        z.enum(['body', 'group', 'appointedBy']),
        z.strictObject({ classes: z.array(text).min(1).max(100) }),
      ])
      .describe(
        'What makes a group. A seat in none has no say. A list of classes makes each of them a group; no seat may have two of them. `body`: the same body. `group`: the same group. `appointedBy`: the same appointing body.',
      ),
    ...comparison,
    of: z
      .enum([
        'votes cast',
        'votes and abstentions',
        'present and entitled',
        'entitled',
        'all seats',
      ])
      .default('votes cast')
      .describe(
        'Within the group: a group is for when its votes for are enough of this; against when its votes against are. `votes cast`: its votes for and against. `votes and abstentions`: those and its abstentions. `present and entitled`: its seats that may vote and are present. `entitled`: its filled seats that may vote. `all seats`: all its seats.',
      ),
    unit: z
      .enum(['seats', 'weight'])
      .default('seats')
      .describe(
        'What is counted within the group. `seats`: each seat once. `weight`: each seat by its weight.',
      ),
    split: z
      .enum(['abstains', 'is against'])
      .default('abstains')
      .describe(
        'What a group does that is neither for nor against, or both. `abstains`: it abstains. `is against`: it votes against.',
      ),
    empty: z
      .enum(['is left out', 'abstains', 'is against'])
      .default('is left out')
      .describe(
        'What a group does of which nobody voted or abstained. `is left out`: nothing; of the bases it is then only in `all seats`, and in `entitled` if it could have voted. `abstains`: it abstains. `is against`: it votes against.',
      ),
  })
  .refine(isOneComparison, oneComparison)
  .describe('Seats vote in groups, and each group has one vote.')
  .meta({ id: 'groups' });
export type Groups = z.infer<typeof groups>;

/** One test that a count of votes or answers must pass. */
export const limb = z
  .strictObject({
    name: text.optional().describe('What people call it: "the councils".'),
    electorate: who
      .optional()
      .describe('Whose votes this test counts; otherwise everyone who may vote.'),
    ...comparison,
    of: base.default('votes cast'),
    unit: z
      .union([z.enum(['seats', 'weight']), z.strictObject({ groups })])
      .default('seats')
      .describe(
        'What is counted. `seats`: each seat once. `weight`: each seat by its weight, in the votes and in the base. Or groups: each group once.',
      ),
    vacantSeats: stays
      .default('stay in the base')
      .describe(
        'Whether a vacant seat is one of `all seats`. `stay in the base`: it is. `leave the base`: it is not.',
      ),
    steppedOut: stays
      .default('stay in the base')
      .describe(
        'Whether a seat that may not vote on this item because of an interest is one of `all seats`. `stay in the base`: it is. `leave the base`: it is not.',
      ),
    inFavour: everyName
      .optional()
      .describe(
        'One seat, or a list of seats, each of which must vote for; without the vote of any of them the test is lost, whatever the count.',
      ),
    againstBelow: amount
      .optional()
      .describe(
        'Votes against, in the same unit and of the same base, must be fewer than this: a third that is against blocks it.',
      ),
    notAgainst: everyName
      .optional()
      .describe(
        'Seats whose vote against it is enough to lose it; abstaining or not voting is not.',
      ),
    everyonePresent: z
      .boolean()
      .default(false)
      .describe('Whether every one of `all seats` must be present.'),
  })
  .refine(isOneComparison, oneComparison)
  .describe('One test that a count must pass.')
  .meta({ id: 'test' });
export type Limb = z.infer<typeof limb>;
