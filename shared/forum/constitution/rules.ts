import * as z from 'zod';
import { deputies, proxies, substitutes } from './acting-for.ts';
import { consensus } from './consensus.ts';
import { interests } from './interests.ts';
import { coverSheet, opening } from './opening.ts';
import { outcome } from './outcome.ts';
import { publicity } from './publicity.ts';
import { quorum } from './quorum.ts';
import { steps } from './steps.ts';
import { takenAt } from './taken-at.ts';
import { text } from './text.ts';
import { vote } from './vote.ts';
import { weights } from './weights.ts';
import { who } from './who.ts';
import { silence, window } from './window.ts';

/** The sections a rule book is made of. A kind of decision may have its own of each. */
export const sections = {
  takenAt,
  electorate: who.describe(
    'Which seats with a vote may answer and vote; nothing given: all of them.',
  ),
  weights,
  presiding: z
    .array(text)
    .min(1)
    .describe(
      'Seat classes in the order in which they preside. The first seat that can, does; within a class, in the order of the seats.',
    ),
  ifNobodyPresides: z
    .enum(['nobody', 'those present choose'])
    .describe(
      'Who presides when none of these seats can. `nobody`: nobody, and whatever takes a person presiding waits. `those present choose`: one of the seats, chosen by those there; the governance lead records the choice.',
    ),
  quorum,
  consensus,
  steps,
  stepsInOrder: z.boolean().describe('Whether the steps are taken in the order written.'),
  chairMayDetermine: z
    .boolean()
    .describe(
      'Whether the person presiding may decide where there is disagreement, once the required steps stand on record. With a reason.',
    ),
  vote,
  silence,
  window,
  interests,
  substitutes,
  deputies,
  proxies,
  publicity,
  outcome,
  opening,
  coverSheet,
};

/** The same, each with what holds where the file says nothing. Only the quorum must be written. */
export const rules = {
  takenAt: sections.takenAt.default({
    normally: 'for a meeting',
    allowed: ['for a meeting', 'at a meeting'],
  }),
  electorate: sections.electorate.default({}),
  weights: sections.weights.default('as the seats say'),
  presiding: sections.presiding.default(['chair', 'deputy chair']),
  ifNobodyPresides: sections.ifNobodyPresides.default('nobody'),
  quorum: sections.quorum,
  consensus: sections.consensus.prefault({}),
  steps: sections.steps.default([]),
  stepsInOrder: sections.stepsInOrder.default(true),
  chairMayDetermine: sections.chairMayDetermine.default(false),
  vote: sections.vote.default('none'),
  silence: sections.silence.default('is not consent'),
  window: sections.window.prefault({}),
  interests: sections.interests.prefault({}),
  substitutes: sections.substitutes.prefault({}),
  deputies: sections.deputies.default('none'),
  proxies: sections.proxies.default('forbidden'),
  publicity: sections.publicity.prefault({}),
  outcome: sections.outcome.prefault({}),
  opening: sections.opening.optional(),
  coverSheet: sections.coverSheet.optional(),
};

const rulesSchema = z.strictObject(rules);

/** Every section, in force for one decision. */
export type Rules = z.infer<typeof rulesSchema>;
