import * as z from 'zod';
import { id } from '#shared/forum/constitution/text.ts';
import { proofStage } from '#shared/transition/proof-stage.ts';

const when = z
  .union([
    z.strictObject({ quarter: z.enum(['begins', 'is half over']) }),
    z.strictObject({ daysBefore: z.int().min(1).max(366) }),
    z.strictObject({ workingDaysLate: z.int().min(1).max(250) }),
  ])
  .describe(
    'One of { quarter: begins }, { quarter: is half over }, of the quarter in which it is due; { daysBefore: n } and { workingDaysLate: n }, counted from the day by which it is due. A day on which nobody works gives way to the next working day.',
  );

/** A moment at which somebody is asked about a milestone. */
export const stage = z
  .strictObject({
    id: id
      .refine((name) => name !== proofStage, { error: 'another name: this one is kept' })
      .describe('A name that no later version of the programme gives to another stage.'),
    when,
    if: z
      .enum(['not done', 'no word or at risk'])
      .default('not done')
      .describe(
        'Which milestones it asks about. `not done`: all that are neither done nor not for us. `no word or at risk`: of these, the ones without a word, at risk or off track.',
      ),
    asks: z
      .array(z.enum(['the owner', 'the PMO lead']))
      .min(1)
      .default(['the owner'])
      .describe(
        'Who is asked. `the owner`: whoever looks after it; the PMO lead where nobody does. `the PMO lead`: whoever leads the programme office.',
      ),
  })
  .describe('A stage of asking. Each asks once about each milestone and day by which it is due.')
  .meta({ id: 'stage' });
export type Stage = z.infer<typeof stage>;
export type Role = Stage['asks'][number];

/** When people are asked where a programme says nothing else. */
export const usualStages: readonly z.input<typeof stage>[] = [
  { id: 'quarter-begins', when: { quarter: 'begins' } },
  { id: 'half-time', when: { quarter: 'is half over' }, if: 'no word or at risk' },
  {
    id: 'two-weeks-before',
    when: { daysBefore: 14 },
    asks: ['the owner', 'the PMO lead'],
  },
  { id: 'late', when: { workingDaysLate: 1 } },
  { id: 'very-late', when: { workingDaysLate: 10 }, asks: ['the PMO lead'] },
];
