import type { Seat } from '#shared/forum/seat.ts';
import { type Capacity, capacityOf } from './acting.ts';
import type { Sitting } from './decision.ts';

/** Something that somebody said for a seat. */
interface Said {
  readonly by: string;
}

/**
 * What a seat says, of all that was said for it (the latest last): its holders first; someone
 * standing in where no holder spoke, or where the rules put the last word first; a proxy last.
 * Null where its holders differ and the rules then give it no say.
 * Source of the shared seat: SI 1990/2024, Schedule 4.
 */
export function sayingOf<Saying extends Said>(
  sitting: Sitting,
  seat: Seat,
  all: readonly Saying[],
  areAlike: (one: Saying, other: Saying) => boolean,
): Saying | null {
  const saidAs = (...kinds: readonly string[]) =>
    all.filter(({ by }) => kinds.includes(capacityOf(sitting, seat, by) ?? ''));
  const own = saidAs('holder');
  const forThem = saidAs('substitute', 'deputy');
  const said = own.at(-1);
  if (said !== undefined && (forThem.length === 0 || holderWins(sitting))) {
    return own.every((each) => areAlike(each, said)) ? said : whereTheyDiffer(seat, own, said);
  }
  const [last] = [...own, ...forThem].toSorted(
    (one, other) => all.indexOf(other) - all.indexOf(one),
  );
  return last ?? saidAs('proxy').at(-1) ?? null;
}

/** As what whoever's word counts spoke, of all who spoke for a seat so that it could (the latest last). */
export function countedAs(sitting: Sitting, ways: readonly Capacity[]): Capacity | null {
  if (ways.includes('holder') && holderWins(sitting)) return 'holder';
  return ways.findLast((way) => way !== 'proxy') ?? ways.at(-1) ?? null;
}

/** Whether a holder's word counts before that of whoever stands in. */
export function holderWins({ rules }: Sitting): boolean {
  return rules.deputies === 'none' || rules.deputies.bothAct !== 'the last stands';
}

function whereTheyDiffer<Saying extends Said>(
  { holders, whenTheyDiffer }: Seat,
  own: readonly Saying[],
  last: Saying,
): Saying | null {
  switch (whenTheyDiffer) {
    case 'no vote':
      return null;
    case 'the last word':
      return last;
    case 'the first named':
      return own.reduce((first, each) =>
        holders.indexOf(each.by) < holders.indexOf(first.by) ? each : first,
      );
  }
}
