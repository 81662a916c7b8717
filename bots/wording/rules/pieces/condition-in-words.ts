import { list } from '#bots/wording/language.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import { marksOf, type SeatName } from './choice-of-seats.ts';
import { seatsAskedFor } from './seats-asked-for.ts';

/** "a doctor or nurse: at least 1 seat marked “clinical”", after "Among them must be". */
export function conditionInWords(condition: Condition, seatName: SeatName): string {
  const { name, fromEach, different, body } = condition;
  const asked = fromEach === undefined ? condition : { ...condition, body: undefined };
  return [
    `${name}: ${seatsAskedFor(asked, seatName)}`,
    fromEach === undefined ? '' : ` from each of ${list(fromEach)}`,
    different === undefined ? '' : `, ${apart[different]}`,
    asked.body === body ? '' : ` (and not only ${marksOf({ body }, seatName)})`,
  ].join('');
}

const apart: { readonly [By in NonNullable<Condition['different']>]: string } = {
  body: 'no two of them of the same body',
  group: 'no two of them of the same group of bodies',
  appointedBy: 'no two of them appointed by the same body',
};
