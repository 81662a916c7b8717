import * as z from 'zod';
import { id, text } from '#shared/forum/constitution/text.ts';

const touches = z
  .enum([
    'every proposal',
    'people',
    'a senior appointment',
    'a duty that moves',
    'the constitution or the memorandum',
    'a shadow body',
  ])
  .describe(
    'What a proposal must touch to be asked. `every proposal`: asked always. `people`: posts, employers or places of work. `a senior appointment`: a post on the board or near it. `a duty that moves`: who answers for a function or duty. `the constitution or the memorandum`: the body’s own rules, or its agreement with partners. `a shadow body`: it is put to a body that has no powers in law yet.',
  );
export type Touches = z.infer<typeof touches>;

const asks = z
  .strictObject({
    question: text.describe('The question, in words anyone understands.'),
    of: touches,
    heldOn: z
      .enum(['yes', 'no', 'nothing said'])
      .describe(
        'The answer that holds a proposal up. `yes`: a yes does. `no`: a no does. `nothing said`: the question is answered in words, and any words will do.',
      ),
    meanwhile: z
      .enum([
        'in principle only',
        'not before the law',
        'not without the region',
        'not before it is answered',
        'approval to come',
        'advice only',
      ])
      .describe(
        'What holds then. `in principle only`: it can be agreed only on condition that the law comes into force. `not before the law`: it waits for the law. `not without the region`: it stops until the region’s agreement is on record. `not before it is answered`: it waits for an answer. `approval to come`: it has no effect before it is approved. `advice only`: what is agreed is advice to whoever holds the power.',
      ),
  })
  .describe('What a proposal, or a milestone under this constraint, is asked while it holds.')
  .meta({ id: 'asks' });

/** What must not be done, or not forgotten, while the programme runs. */
export const constraint = z
  .strictObject({
    id,
    says: text.describe('The constraint, in one sentence.'),
    under: text.describe('The bill, commitment or decision that it belongs to.'),
    asks: asks.optional(),
    endsWhen: z
      .enum(['the programme ends', 'the law is in force'])
      .default('the programme ends')
      .describe(
        'How long it holds. `the programme ends`: to the last day. `the law is in force`: until that is on record, and no longer than the programme.',
      ),
    source: text.describe('Document title, date and heading, or what was not verified.'),
  })
  .describe('A constraint of the programme. It holds only while the programme runs.')
  .meta({ id: 'constraint' });
export type Constraint = z.infer<typeof constraint>;
