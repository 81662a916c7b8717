import * as z from 'zod';
import { planEntry } from '#infra/cli/plans/plan-entry.ts';
import { id, text } from '#shared/forum/constitution/text.ts';
import { forumEntry } from './forum-entry.ts';
import { accounts, slackTeam, teamsTenant, word } from './outside-ids.ts';

const organisation = z
  .strictObject({
    name: text.describe('What it is called.'),
    group: text.optional().describe('The group of related organisations it belongs to.'),
  })
  .describe('An organisation: a trust, a council, a voluntary organisation.');

const person = z
  .strictObject({
    name: text.describe('How others see this person named.'),
    accounts: accounts
      .default({})
      .describe('Their accounts. Without any, they can do nothing in chat.'),
  })
  .describe('A person.');

/**
 * An ICS as a file writes it. Whatever it names is made as the file says; whatever the record has
 * and the file does not name stays as it is.
 */
export const icsFile = z
  .strictObject({
    ics: word.describe('What the record calls this ICS, for good.'),
    slackTeam: slackTeam
      .optional()
      .describe('The Slack workspace of every account and channel that names none.'),
    teamsTenant: teamsTenant
      .optional()
      .describe('The Microsoft 365 tenant of every account and channel that names none.'),
    organisations: z.record(id, organisation).default({}).describe('Its organisations, by id.'),
    people: z
      .union([text, z.record(id, person)])
      .default({})
      .describe('Its people, by id; or the path of a CSV file with them.'),
    plans: z
      .record(word, planEntry)
      .default({})
      .describe('The programmes that it carries out, or has carried out, by id.'),
    forums: z.record(word, forumEntry).default({}).describe('Its forums, by id.'),
    seats: text
      .optional()
      .describe(
        'The path of a CSV file with seats, which are laid over those of the rules as the `seats` of a forum are.',
      ),
    interests: text
      .optional()
      .describe(
        'The path of a CSV file with a register of interests, which is added to what is on record.',
      ),
  })
  .describe('An ICS: its organisations, its people with their accounts, and its forums.');
export type IcsFile = z.infer<typeof icsFile>;
