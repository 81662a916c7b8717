import type { Opened, Sitting } from '#shared/decision/decision.ts';
import { countVotes } from '#shared/decision/tally.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Count } from '#shared/forum/count-limb.ts';
import { votesInWords } from './counts.ts';
import { count } from './language.ts';
import { seatName } from './people.ts';
import { choiceOfSeats } from './rules/pieces/choice-of-seats.ts';
import { voteCounts } from './vote-counts.ts';

/** Whether a test counts each seat with a vote once: what people see when they count hands. */
export function countsHands({ unit, electorate }: Limb): boolean {
  return unit === 'seats' && electorate === undefined;
}

/** "Passed: 5 for, 2 against", "Passed by weight: 40 for, 12 against", "Passed: 2 bodies for, 1 against". */
export function sumInWords(sitting: Sitting, lead: string, found: Count): string {
  const { unit, electorate } = found.limb;
  const byWeight = unit === 'weight' ? ' by weight' : '';
  const { abstained, against } = found;
  const sum = votesInWords({ for: found.for, against, abstained }, unitOf(found.limb));
  const only = electorate === undefined ? '' : `, counting only ${seatsOf(sitting, electorate)}`;
  return `${lead}${byWeight}: ${sum}${only}`;
}

/** "tie: 6 for, 6 against", in what the test counts that is level. */
export function levelInWords(decision: Opened): string {
  const level = voteCounts(decision).counts.find(({ met }) => !met);
  return level === undefined || countsHands(level.limb)
    ? `tie: ${votesInWords(countVotes(decision))}`
    : sumInWords(decision, 'tie', level);
}

/** What is counted where it is groups of seats: "1 body", "2 bodies". */
export function unitOf({ unit }: Limb): (number: number) => string {
  if (typeof unit === 'string') return String;
  return (number) =>
    unit.groups.by === 'body' ? count(number, 'body', 'bodies') : count(number, 'group', 'groups');
}

export function seatsOf(sitting: Sitting, who: NonNullable<Limb['electorate']>): string {
  return choiceOfSeats(who, (seat) => seatName(sitting, seat));
}
