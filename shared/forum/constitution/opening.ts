import * as z from 'zod';
import { sheetParts } from '#shared/forum/sheet-part.ts';
import { text } from './text.ts';

const part = z
  .strictObject({
    asks: z
      .enum(sheetParts)
      .describe(
        'What is asked. `summary`: what it comes to, in plain language. `background`: what led to it. `options`: what else could be done. `papers`: links to them. `tier`: whether system, place or neighbourhood decides, whether those who must carry it out support it, and whether it fits where it is to work. `purposes`: which of the four purposes of the system it serves. `people affected`: whom it touches and who was heard. `clinical input`: what clinicians said. `value`: what it costs and where the money comes from.',
      ),
    required: z
      .boolean()
      .default(false)
      .describe('Whether it must be answered before the governance lead opens a proposal.'),
    startsWith: text
      .optional()
      .describe(
        'What stands in its box to begin with. Where one chooses from a list there is none.',
      ),
  })
  .describe('One part of the cover sheet.')
  .meta({ id: 'partOfCoverSheet' });

export const coverSheet = z
  .array(part)
  .max(sheetParts.length)
  .refine((parts) => new Set(parts.map(({ asks }) => asks)).size === parts.length, {
    error: 'each part once',
  })
  .describe(
    'What the governance lead is asked about a proposal, beside its words; members read it with the record. Nothing given: nothing is asked.',
  );

export const opening = z
  .enum(['the proposer', 'the governance lead'])
  .describe(
    'Who opens a proposal, so that members are asked. `the proposer`: it opens when it is put forward. `the governance lead`: it waits for them; until then only the proposer, the governance lead and those to whom the proposer shows it can read it. Nothing given: the proposer.',
  );
