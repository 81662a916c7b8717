import type { Ended } from '#bots/wording/ended.ts';
import { count, list, sentence, the } from '#bots/wording/language.ts';
import { seatName, seatNames, usuallyInTheChair } from '#bots/wording/people.ts';
import { standInsOf } from '#shared/decision/acting.ts';
import { electorate } from '#shared/decision/standing.ts';
import { isHere } from '#shared/decision/tally.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';

/** Who was in the chair and, at a meeting, who was there and how; elsewhere, how many answered. */
export function whoWasThere(decision: Ended): string[] {
  return [
    chair(decision),
    ...(decision.takenAt === 'at a meeting' ? present(decision) : answered(decision)),
  ];
}

function chair(decision: Ended): string {
  const { presiding } = decision.outcome;
  if (presiding === null) return 'No one was in the chair.';
  const apart = usuallyInTheChair(decision, presiding) ? '' : ', for this item';
  return `In the chair: ${seatName(decision, presiding)}${apart}.`;
}

function present(decision: Ended): string[] {
  const marked = decision.forum.seats.filter(({ id }) => decision.present?.[id] !== undefined);
  const here = marked.filter((seat) => isHere(decision, seat));
  const byVideo = here.filter(({ id }) => decision.present?.[id] === 'by video');
  const more = `${count(byVideo.length, 'of them was', 'of them were')} there by phone or video`;
  return [
    here.length === 0
      ? 'No one was marked as there.'
      : `Members there (${here.length}): ${list(here.map((seat) => nameOfPresent(decision, seat)))}.`,
    ...(byVideo.length === 0 ? [] : [`${more}: ${seatNames(decision, byVideo.map(idOf))}.`]),
    ...marked
      .filter((seat) => isFilled(seat) && !here.includes(seat))
      .map(({ id }) => `Not counted as there: ${seatName(decision, id)}. ${notAllowed}`),
  ];
}

const notAllowed = 'No one said that the person named to act for them may.';

function idOf({ id }: Seat): string {
  return id;
}

function nameOfPresent(decision: Ended, seat: Seat): string {
  const standsIn = standInsOf(decision, seat).some(({ allowed }) => allowed === true);
  return `${seatName(decision, seat.id)}${standsIn ? ' (someone stood in)' : ''}`;
}

/** Of those who could answer or vote. */
function answered(decision: Ended): string[] {
  const could = electorate(decision);
  const quiet = could.filter(({ id }) => decision.outcome.silent.includes(id));
  const did = could.length - quiet.length;
  const what = decision.vote === null ? 'answer' : 'vote';
  return [
    `${did} of the ${could.length} who could ${what} did.`,
    ...(quiet.length === 0
      ? []
      : [`${sentence(list(quiet.map(({ name }) => the(name))))} did not.`]),
  ];
}
