import * as z from 'zod';
import { unguarded } from '#bots/wording/csv.ts';
import { dayInTable } from '#infra/cli/day-in-table.ts';
import { seatEntry } from '#shared/forum/constitution/seat-entry.ts';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { interestTypes } from '#shared/interests/register.ts';
import { accountIds, slackTeam, teamsTenant, word } from './outside-ids.ts';

/** The columns of a file of people; all but the first two may be missing. */
export const personRow = z.object({
  id: id.describe('What the other files call the person.'),
  name: text.describe('How others see this person named.'),
  slackUser: accountIds.slackUser.optional(),
  slackTeam: slackTeam.optional(),
  teamsUser: accountIds.teamsUser.optional(),
  teamsTenant: teamsTenant.optional(),
});

const several = z
  .string()
  .transform((cell) => cell.split(';').map((each) => each.trim()))
  .pipe(z.array(id).min(1).max(20));
const yesOrNo = z.enum(['yes', 'no']).transform((cell) => cell === 'yes');

const { kind, whenTheyDiffer, whenVacant } = seatEntry.shape;

/** The columns of a file of seats; all but the first two may be missing. An empty cell says nothing. */
export const seatRow = z.object({
  forum: word.describe('The id of the forum.'),
  seat: id.describe('The name of the seat in the rules, or of a new one.'),
  name: text.optional().describe('The role as people say it.'),
  kind: kind.unwrap().optional(),
  heldBy: several.optional().describe('Who holds it; several separated by ;'),
  vacant: yesOrNo.optional().describe('yes: nobody holds it.'),
  substitutes: several.optional().describe('Substitutes named beforehand, separated by ;'),
  classes: several.optional().describe('What the seat is, separated by ;'),
  body: text.optional().describe('The body it belongs to or speaks for.'),
  group: text.optional().describe('The group of related bodies.'),
  appointedBy: text.optional().describe('The body that appoints to it.'),
  from: day.optional().describe('The first day on which there is this seat.'),
  until: day.optional().describe('The last day on which there is this seat.'),
  votes: yesOrNo.optional().describe('Whether it answers and votes: yes or no.'),
  counts: yesOrNo.optional().describe('Whether it counts to the quorum: yes or no.'),
  views: yesOrNo.optional().describe('Whether its holder sees private items: yes or no.'),
  weight: z
    .string()
    .regex(/^\d{1,8}$/, 'a whole number')
    .transform(Number)
    .optional()
    .describe('What its vote weighs where weight is counted.'),
  whenTheyDiffer: whenTheyDiffer.unwrap().optional(),
  whenVacant: whenVacant.unwrap().optional(),
});
export type SeatRow = z.infer<typeof seatRow>;

/** The columns of a register of interests; only `to` may be missing. */
export const interestRow = z.object({
  person: text.describe('The id of the person, or their name where only one has it.'),
  type: z.enum(interestTypes).describe('The type of the interest.'),
  interest: z
    .string()
    .transform(unguarded)
    .pipe(z.string().trim().min(1))
    .describe('What it is, in the words of the person.'),
  from: dayInTable.describe('The day on which it arose.'),
  declared: dayInTable.describe('The day on which it was declared.'),
  to: dayInTable.optional().describe('The last day, where it has ended.'),
});
