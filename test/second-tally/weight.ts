import { compare, type Exact, exact } from './exact.ts';
import type { ClassWeights, FigureWeights, SeatText, WeightsText } from './written.ts';

export function weightOf(weights: WeightsText, seat: SeatText): bigint {
  if (weights === 'as the seats say') return BigInt(seat.weight ?? 1);
  return BigInt('per' in weights ? byFigure(weights, seat) : byClass(weights, seat));
}

function byClass({ classes, otherwise = 1 }: ClassWeights, seat: SeatText): number {
  const fitting = Object.entries(classes).filter(([name]) => seat.classes?.includes(name));
  const [largest] = fitting.map(([, weight]) => weight).toSorted((one, other) => other - one);
  return largest ?? otherwise;
}

function byFigure({ per, of, round, atLeast = 0, atMost }: FigureWeights, seat: SeatText): bigint {
  const figure = new Map(Object.entries(seat.figures ?? {})).get(of) ?? 0;
  const votes = rounded([BigInt(figure), BigInt(per)], round);
  const least = votes < BigInt(atLeast) ? BigInt(atLeast) : votes;
  return atMost !== undefined && least > BigInt(atMost) ? BigInt(atMost) : least;
}

function rounded([over, under]: Exact, round: FigureWeights['round']): bigint {
  const whole = over / under;
  const left: Exact = [over % under, under];
  const more = {
    up: compare(left, exact(0)) > 0,
    down: false,
    nearest: compare(left, [1n, 2n]) >= 0,
  };
  return more[round] ? whole + 1n : whole;
}
