import type { Weights } from './constitution/weights.ts';
import type { Seat } from './seat.ts';

/** What a seat weighs under these rules; a whole number. A figure it lacks is 0. */
export function weigh(weights: Weights, seat: Seat): number {
  if (weights === 'as the seats say') return seat.weight;
  if ('classes' in weights) {
    const table = new Map(Object.entries(weights.classes));
    const fitting = seat.classes.flatMap((name) => table.get(name) ?? []);
    return fitting.length === 0 ? weights.otherwise : Math.max(...fitting);
  }
  const { per, of, round, atLeast, atMost = Number.MAX_SAFE_INTEGER } = weights;
  const figure = new Map(Object.entries(seat.figures)).get(of) ?? 0;
  const part = figure % per;
  const up = { up: part > 0, down: false, nearest: part * 2 >= per }[round];
  return Math.min(atMost, Math.max(atLeast, (figure - part) / per + Number(up)));
}
