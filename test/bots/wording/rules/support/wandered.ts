import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';
import { changes, schema } from './changes.ts';

/** A file after so many allowed changes by chance, the same for the same seed. */
export function wandered(from: ConstitutionFile, seed: number, steps: number): ConstitutionFile {
  const draw = chance(seed);
  let file = from;
  for (let step = 0; step < steps; step += 1) {
    const all = changes(schema, file);
    const tried = constitution.safeParse(all[Math.floor(draw() * all.length)]?.to);
    if (tried.success) file = tried.data;
  }
  return file;
}

/** Numbers from 0 to 1 by chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
