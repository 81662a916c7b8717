import { seatsAfterwards, withoutThem } from '#shared/decision/afterwards.ts';
import { whenOnRecord } from './dates.ts';
import type { Ended } from './ended.ts';
import { interestOnRecord } from './handlings.ts';
import { count, quoted, sentence } from './language.ts';
import { seatName, seatNames } from './people.ts';

/** That someone has declared an interest since there was a result: who it is stands in the record. */
export function interestsSince(decision: Ended): string[] {
  const { length } = seatsAfterwards(decision.afterwards);
  if (length === 0) return [];
  const said = count(length, 'person has', 'people have');
  return [
    `Since then ${said} said they have an interest. Nothing has changed by that. The ${decision.forum.noun} may look at it again.`,
  ];
}

/** What each of them declared, and the other result beside the one that stands. */
export function interestsSinceOnRecord(decision: Ended): string[] {
  const declared = decision.afterwards.map(
    (each) =>
      `${whenOnRecord(each.at)}, after the result: ${seatName(decision, each.seat)} has ${interestOnRecord(each)}: ${quoted(each.nature)}`,
  );
  return declared.length === 0 ? [] : [...declared, otherResult(decision)];
}

/** The same answers and votes without them: one sentence. */
function otherResult(decision: Ended): string {
  const { enough, is } = withoutThem(decision);
  const seats = seatNames(decision, seatsAfterwards(decision.afterwards));
  const people = enough ? '' : ' There would not have been enough people.';
  return `Without ${seats} ${apart[is]}.${people} The result on record stands until it is looked at again.`;
}

const apart = {
  carried: 'it would have passed too',
  tie: 'it would have been a tie',
  'not carried': 'it would not have passed',
  agreed: 'it could have been agreed too',
  'not agreed': 'it could not have been recorded as agreed',
} as const;

/** What whoever was in the chair is told. */
export function interestSinceInWords(decision: Ended, seat: string): string[] {
  const declared = decision.afterwards.findLast((each) => each.seat === seat);
  return [
    `${sentence(seatName(decision, seat))} has said only now that they have an interest: ${quoted(declared?.nature ?? '')}`,
    otherResult(decision),
    'Please decide with the governance lead whether to look at it again.',
  ];
}
