import * as z from 'zod';
import { type SeatEntry, seatEntry } from '#shared/forum/constitution/seat-entry.ts';

/** What is said of a seat; what is left out stays as the rules have it. */
export type SeatChange = Partial<SeatEntry>;

const fields = Object.entries(seatEntry.shape).map(([name, field]) => {
  const { description = '' } = z.globalRegistry.get(field) ?? {};
  return [name, withoutDefault(field).optional().describe(description)] as const;
});

/** A seat of a forum, laid over the seat of the same name in its rules, or new beside them. */
export const seatChange = z
  .strictObject(Object.fromEntries(fields))
  .describe(
    'A seat. Where the rules have a seat of this name, what is given here takes the place of what is said there; otherwise the seat is added.',
  ) as unknown as z.ZodType<SeatChange>;

/** A field that says nothing where nothing is written. */
function withoutDefault(field: z.core.$ZodType): z.ZodType {
  const inner =
    field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner as z.ZodType;
}
