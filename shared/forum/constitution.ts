import * as z from 'zod/mini';

/** Where a decision is taken: chat prepares it for a meeting, records it at one, or takes it here. */
const takenAt = z.enum(['for a meeting', 'at a meeting', 'here']);
export type TakenAt = z.infer<typeof takenAt>;

const whole = z.int().check(z.positive());

/** A fraction of integers, compared without floats: `count * denominator` against `base * numerator`. */
const share = z.strictObject({
  comparison: z.enum(['more than', 'at least']),
  numerator: whole,
  denominator: whole,
});
export type Share = z.infer<typeof share>;

/** At least so many present seats of a class; one seat meets one condition only. */
const roleCondition = z.strictObject({
  name: z.string(),
  class: z.string(),
  atLeast: whole,
});
export type RoleCondition = z.infer<typeof roleCondition>;

const step = z.strictObject({
  id: z.string(),
  name: z.string(),
  asks: z.string(),
  required: z.boolean(),
});
export type Step = z.infer<typeof step>;

const effects = z.strictObject({ votes: z.boolean(), counts: z.boolean(), views: z.boolean() });

/**
 * A body's own rules as data; nothing about a body is known anywhere else. The norm changes what
 * the person presiding is told before recording, every other rule what `decide` allows.
 */
export const constitution = z
  .strictObject({
    name: z.string(),
    /** Document title, date and heading of what the rules rest on, and what was not verified. */
    sources: z.array(z.string()),
    norm: z.enum(['consensus', 'unanimity']),
    takenAt: z.strictObject({ normally: takenAt, allowed: z.array(takenAt) }),
    /** Seat classes in the order in which they preside. */
    presiding: z.array(z.string()).check(z.minLength(1)),
    quorum: z.strictObject({
      base: z.enum(['all seats', 'filled seats']),
      share,
      roles: z.array(roleCondition),
    }),
    /** Active support without which agreement cannot be recorded, as a share of the seats that count. */
    support: share,
    /** What is tried, in this order, before a vote. */
    steps: z.array(step),
    vote: z.nullable(
      z.strictObject({
        /** Votes for, as a share of the votes for and against; abstentions are neither. */
        carriedBy: share,
        tie: z.enum(['second and casting vote', 'not carried']),
      }),
    ),
    /** What each way of handling an interest does to a seat, for this item only. */
    interests: z.strictObject({
      'take part': effects,
      'discuss, not vote': effects,
      'step out': effects,
    }),
  })
  .check(
    z.refine((rules) => rules.vote === null || rules.steps.some((each) => each.required), {
      error: 'vote-without-required-step',
    }),
  );
export type Constitution = z.infer<typeof constitution>;

export const handlings = ['take part', 'discuss, not vote', 'step out'] as const;
export type Handling = (typeof handlings)[number];
