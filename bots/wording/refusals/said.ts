import type { Sitting } from '#shared/decision/decision.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';

export type Code = (Refusal | NotRecorded)['code'];

export type OfCode<One extends Code> = One extends Refusal['code']
  ? Extract<Refusal, { readonly code: One }>
  : NotRecorded;

/** What each of these refusals says: what is so, who can change it, what to do. */
export type Said<Codes extends Code> = {
  readonly [One in Codes]: (refusal: OfCode<One>, matter: Sitting) => string;
};
