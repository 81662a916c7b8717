import { answers, enoughPeople, support } from '#shared/decision/tally.ts';
import { board, seat } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';
import { median } from './median.ts';
import { ratio } from './press-against-floor.ts';

const tallies = 200;

/** A whole tally of 60 seats that all agreed, beside one look at each of them. */
export async function tallyAgainstFloor() {
  const seats = Array.from({ length: 60 }, (_, index) =>
    seat(`member ${index + 1}`, index === 0 ? 'chair' : 'partner'),
  );
  const forum = { ...board, seats };
  const people = seats.flatMap(({ holders }) => holders);
  const { decision } = play({ forum }).does(people, (version) => ({ type: 'Agree', version }));
  const looked = await median(tallies, async () => people.filter((id) => id in decision.answers));
  const tallied = await median(tallies, async () => [
    answers(decision),
    enoughPeople(decision),
    support(decision),
  ]);
  return [ratio('a tally of 60 seats', tallied, looked)];
}
