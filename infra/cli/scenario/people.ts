import * as z from 'zod';
import { id } from '#shared/forum/constitution/text.ts';
import { who } from '#shared/forum/constitution/who.ts';

/** People, as a scenario names them. */
export const people = z
  .union([id, z.array(id).max(1000), who])
  .describe(
    'A person, or a seat: then the first of its holders. Or a list of them, in order. Or `everyone`. Or a choice of seats as in the rules: { class: council }, { body: Trust A, except: { seats: chair } }.',
  )
  .meta({ id: 'people' });
export type People = z.infer<typeof people>;
