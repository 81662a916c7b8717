import type { Sitting } from '#shared/decision/decision.ts';
import type { Problem, Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { actingFor } from './refusals/acting-for.ts';
import { agreeing } from './refusals/agreeing.ts';
import { answering } from './refusals/answering.ts';
import { asking } from './refusals/asking.ts';
import { boxes } from './refusals/boxes.ts';
import { confirming } from './refusals/confirming.ts';
import { drafting } from './refusals/drafting.ts';
import { minuting } from './refusals/minuting.ts';
import { people } from './refusals/people.ts';
import { programme } from './refusals/programme.ts';
import { raising } from './refusals/raising.ts';
import { recording } from './refusals/recording.ts';
import type { Code, OfCode, Said } from './refusals/said.ts';
import { steps } from './refusals/steps.ts';
import { voting } from './refusals/voting.ts';

const said: Said<Code> = {
  ...boxes,
  ...recording,
  ...raising,
  ...people,
  ...actingFor,
  ...answering,
  ...agreeing,
  ...steps,
  ...voting,
  ...confirming,
  ...minuting,
  ...asking,
  ...drafting,
  ...programme,
};

/** A refusal in words: what is missing, and who can supply it. */
export function refusalInWords(refusal: Refusal | NotRecorded, matter: Sitting): string {
  return say(refusal.code, refusal, matter);
}

function say<One extends Code>(code: One, refusal: OfCode<One>, matter: Sitting): string {
  return said[code](refusal, matter);
}

/** What was wrong with a box in a form: what was found, what to do. */
export function problemInWords(problem: Problem): string {
  return sayProblem(problem.code, problem);
}

function sayProblem<One extends Problem['code']>(code: One, problem: OfCode<One>): string {
  return boxes[code](problem);
}
