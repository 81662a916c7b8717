import type { Played } from '#test/support/play.ts';
import { talking } from './talking.ts';
import { votingAndAfter } from './voting-and-after.ts';

/** One history for each status and step, each reached by what people can really do. */
export const representatives: Readonly<Record<string, Played>> = { ...talking, ...votingAndAfter };
