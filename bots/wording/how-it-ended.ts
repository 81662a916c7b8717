import { answerNow, ballotOf } from '#shared/decision/saying.ts';
import { electorate } from '#shared/decision/standing.ts';
import { interestsSince } from './afterwards.ts';
import { interestsInWords } from './counts.ts';
import { differingAnswers, differingVotes } from './differing.ts';
import type { Ended } from './ended.ts';
import { concernInWords, standingObjectionsInWords } from './face.ts';
import { count, list, quoted, sentence, the } from './language.ts';
import { seatName, usuallyInTheChair } from './people.ts';
import { programmesInWords } from './programmes.ts';
import { whyReferred } from './referral.ts';

/** How many disagreements of a kind a face gives; the others are counted, and one press away. */
const onTheFace = 5;

/** How it ended, who was in the chair, and each disagreement in its owner's words. */
export function howItEnded(decision: Ended): string[] {
  return [
    ...whyReferred(decision),
    ...programmesInWords(decision),
    ...whoRecorded(decision),
    ...interestsInWords(decision),
    ...standingObjectionsInWords(decision, onTheFace),
    ...dissent(decision),
    ...statements(decision),
    ...noSay(decision),
    ...concerns(decision),
    ...interestsSince(decision),
  ];
}

/** The chair recorded it, or whoever was in the chair in their stead; nobody, where time did. */
function whoRecorded({ outcome: { presiding, how }, ...sitting }: Ended): string[] {
  if (presiding === null || how === 'adopted by silence') return [];
  const who = sentence(seatName(sitting, presiding));
  if (how === 'vetoed' || how === 'not confirmed') return [`${who} had recorded it before that.`];
  return usuallyInTheChair(sitting, presiding)
    ? [`${who} recorded this.`]
    : [`${who} was in the chair for this item and recorded this.`];
}

/** Only the votes that were counted. */
function dissent(decision: Ended): string[] {
  const against = electorate(decision).filter((seat) => ballotOf(decision, seat) === 'against');
  const names = against.map((seat) => the(seat.name));
  return names.length === 0 ? [] : [`Voted against: ${list(names)}.`];
}

/** Why members disagree, in their own words. */
function statements(decision: Ended): string[] {
  const all = decision.dissents.map(
    ({ seat, statement }) =>
      `${sentence(seatName(decision, seat))} disagrees: ${quoted(statement)}`,
  );
  const left = all.length - onTheFace;
  const more = count(left, 'more disagrees', 'more disagree');
  return [...all.slice(0, onTheFace), ...(left > 0 ? [`${more}. See the full record.`] : [])];
}

/** Seats that had a vote or an answer to give, and whose people could not agree on one. */
function noSay(decision: Ended): string[] {
  return decision.vote === null ? differingAnswers(decision) : differingVotes(decision);
}

function concerns(decision: Ended): string[] {
  const all = concernsThatCount(decision);
  const left = all.length - onTheFace;
  const more = count(left, 'more concern', 'more concerns');
  return [...all.slice(0, onTheFace), ...(left > 0 ? [`${more}. See the full record.`] : [])];
}

/** Each concern with the words as they stand, of the seats that count. */
function concernsThatCount(decision: Ended): string[] {
  return electorate(decision).flatMap((seat) => {
    const concern = answerNow(decision, seat)?.concern ?? null;
    return concern === null ? [] : [concernInWords(decision, seat.id, concern)];
  });
}
