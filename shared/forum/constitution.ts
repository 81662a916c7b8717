import * as z from 'zod';
import { composition } from './constitution/composition.ts';
import { kind } from './constitution/kind.ts';
import { rules, sections } from './constitution/rules.ts';
import { seatEntry } from './constitution/seat-entry.ts';
import { day, id, text } from './constitution/text.ts';

const sectionNames = Object.keys(sections) as (keyof typeof sections)[];

/**
 * A body's own rules as data, as a file writes them; nothing about a body is known anywhere else.
 * What a file leaves out is filled in, so that the rules in force are always whole.
 */
export const constitution = z
  .strictObject({
    name: text.describe('The name of the rules: "Riverside place committee, terms of reference".'),
    noun: text.default('forum').describe('What members call the forum in a sentence: "board".'),
    version: z.int().min(1).default(1).describe('Which version of these rules this is.'),
    inForceFrom: day.optional().describe('The day from which this version holds.'),
    basedOn: text
      .optional()
      .describe(
        'A file or template whose rules hold where this file gives no section of its own. A section given here takes the place of the whole section there; kinds are added one by one.',
      ),
    withoutKinds: z
      .array(id)
      .default([])
      .describe('Kinds of decision of the file this one is based on that do not hold here.'),
    reserved: z
      .array(z.enum(sectionNames))
      .default([])
      .describe('Sections that a file based on this one may not replace.'),
    sources: z
      .array(text)
      .default([])
      .describe(
        'Document title, date and heading of what the rules rest on, and what was not verified.',
      ),
    principles: z
      .record(id, text)
      .refine((listed) => Object.keys(listed).length > 0, { error: 'at least one principle' })
      .optional()
      .describe(
        'The principles and behaviours that the body holds to, by name. Where people differ, they say on which of them it turns.',
      ),
    duties: z
      .array(
        z
          .enum(['triple aim'])
          .describe(
            'A duty. `triple aim`: it has regard to the likely effects of a decision on health and well-being, on the quality of services and on the use of resources (National Health Service Act 2006, section 14Z43, for an integrated care board).',
          ),
      )
      .min(1)
      .optional()
      .describe('Duties in law that the body is under.'),
    seats: z.record(id, seatEntry).default({}).describe('The seats, by name.'),
    ...rules,
    kinds: z
      .record(id, kind)
      .default({})
      .describe('Kinds of decision that have rules of their own, by name.'),
    amendedBy: text
      .optional()
      .describe('The kind of decision by which these rules themselves are changed.'),
    composition: composition.default([]),
    perspectives: z
      .array(text)
      .default([])
      .describe('Classes of which the table should have a member or a voice.'),
  })
  .describe('The rules of one forum.');
export type ConstitutionFile = z.infer<typeof constitution>;

/** The rules without the seats, which a forum keeps for itself. */
export type Constitution = Omit<ConstitutionFile, 'seats'>;
