import type { InputProblem } from '#bots/wording/input-problems.ts';
import { covers, type Seat } from '#shared/forum/seat.ts';
import type { Ics, WantedForum } from './ics.ts';
import { problemAt } from './mark.ts';

/** Whoever is named twice for one seat, and whoever would have two votes in one forum. */
export function checkSeats(ics: Ics): readonly InputProblem[] {
  return ics.forums.flatMap((forum) => [...namedTwice(forum), ...inTwoSeats(forum)]);
}

function namedTwice({ forum, markOfSeat }: WantedForum): readonly InputProblem[] {
  return forum.seats.flatMap(({ id, holders }) =>
    holders
      .filter((person, index) => holders.indexOf(person) < index)
      .map((person) => problemAt(markOfSeat(id)(['heldBy']), { code: 'holder twice', person })),
  );
}

function inTwoSeats({ forum, markOfSeat }: WantedForum): readonly InputProblem[] {
  const held = new Map<string, Seat[]>();
  const problems: InputProblem[] = [];
  for (const seat of forum.seats.filter(({ votes }) => votes)) {
    for (const person of new Set(seat.holders)) {
      const others = held.get(person) ?? [];
      const other = others.find((each) => overlap(each, seat));
      held.set(person, [...others, seat]);
      if (other === undefined) continue;
      const at = markOfSeat(seat.id)(['heldBy']);
      problems.push(problemAt(at, { code: 'two seats', person, seat: other.id }));
    }
  }
  return problems;
}

/** Whether there is a day on which there are both seats. */
function overlap({ inForce: one }: Seat, { inForce: other }: Seat): boolean {
  const starts = [one.from ?? '', other.from ?? ''].toSorted();
  const latest = starts.at(-1) ?? '';
  return covers({ until: one.until }, latest) && covers({ until: other.until }, latest);
}
