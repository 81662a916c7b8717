import * as z from 'zod';
import { notSaid } from '#bots/wording/simulation.ts';
import { id } from '#shared/forum/constitution/text.ts';
import { moment } from './moment.ts';
import { people } from './people.ts';
import { refusalCode } from './refusal-code.ts';

export const inBody = z
  .union([id, z.array(id).min(1)])
  .optional()
  .describe('In which of the bodies, where there are several; otherwise in each of them.');

const at = moment
  .optional()
  .describe('When, in London: yyyy-mm-dd hh:mm. Otherwise a minute after the step before.');

const common = {
  in: inBody,
  at,
  by: people.describe(
    'Who does it: a person, or a seat (then the first of its holders), or a list of them, in order; `everyone` for everyone who holds a seat with a vote; or a choice of those seats as in the rules: { class: council }.',
  ),
  for: id
    .optional()
    .describe('The seat acted for, where it is not the person’s own: by a deputy or a proxy.'),
  via: z.enum(['slack', 'teams']).default('slack').describe('Through which platform.'),
  refused: refusalCode.optional(),
  records: z
    .literal('nothing')
    .optional()
    .describe('`nothing`: the step must be accepted and change nothing: a second click.'),
};

/** A step in which someone does something. */
export function doing<Does extends string>(does: Does) {
  return z.strictObject({
    does: z.literal(does).describe('What is done.'),
    ...common,
  });
}

/** What a person types; where the scenario leaves it out, a sentence that says so. */
export const typed = z.string().max(100_000).default(notSaid);

export const version = z
  .int()
  .min(1)
  .optional()
  .describe(
    'The number of the version whose words were on the screen: 1 for the first. Otherwise the words as they stand. An earlier number plays a late click.',
  );
