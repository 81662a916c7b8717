import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import type { WayPresent } from './command.ts';
import type { Sitting } from './decision.ts';
import type { Guard } from './guards.ts';
import type { Here, Judge } from './here.ts';
import { presidingByRule } from './presiding.ts';
import { seatById } from './standing.ts';

/** At a meeting the governance lead marks who is in the room or on the call, now. */
export const markPresent: Judge<'MarkPresent'> = ({ seats, byVideo = [] }, here) => {
  const { decision } = here;
  const no =
    mustBeAtAMeeting(here) ?? mustKeepTheRecord(here) ?? mustBeSeats(here, [...seats, ...byVideo]);
  if (no !== null) return refused(no);
  const inRoom = new Set(seats);
  const onScreen = new Set(byVideo);
  const marked = decision.forum.seats
    .filter(({ id }) => inRoom.has(id) || onScreen.has(id))
    .map(({ id }): [string, WayPresent] => [id, onScreen.has(id) ? 'by video' : 'in the room']);
  const present = Object.fromEntries(marked);
  const same = JSON.stringify(present) === JSON.stringify(decision.present);
  return accepted(same ? [] : [{ type: 'AttendanceMarked', present }]);
};

/** Where none of the rules' seats can preside, those present choose; the governance lead records whom. */
export const chooseToPreside: Judge<'ChooseToPreside'> = ({ seat }, here) => {
  const { decision } = here;
  if (decision.rules.ifNobodyPresides === 'nobody') return refused({ code: 'NobodyIsChosenHere' });
  const no = mustKeepTheRecord(here) ?? mustBeSeats(here, [seat]);
  if (no !== null) return refused(no);
  const presides = presidingByRule(decision);
  if (presides !== null) return refused({ code: 'SomeonePresides', presiding: presides.id });
  const same = decision.chosenToPreside === seat;
  return accepted(same ? [] : [{ type: 'ChosenToPreside', of: seat }]);
};

/** The governance lead records who holds a seat from now on; nobody leaves it vacant. */
export const changeHolders: Judge<'ChangeHolders'> = ({ seat: id, holders: named }, here) => {
  const seat = seatById(here.decision, id);
  const holders = [...new Set(named)];
  const no = mustKeepTheRecord(here);
  if (no !== null) return refused(no);
  if (seat === null) return refused({ code: 'NoSuchSeat' });
  const twice = mustHoldOneVote(here.decision, seat, holders);
  if (twice !== null) return refused(twice);
  const same = seat.holders.join('\n') === holders.join('\n');
  return accepted(same ? [] : [{ type: 'HoldersChanged', of: id, holders }]);
};

/** Nobody holds two seats that have a vote. */
function mustHoldOneVote(
  decision: Sitting,
  { id, votes }: Seat,
  holders: readonly string[],
): Guard {
  const others = decision.forum.seats.filter((each) => votes && each.votes && each.id !== id);
  for (const person of holders) {
    const other = others.find((each) => each.holders.includes(person));
    if (other !== undefined) return { code: 'HoldsAnother', person, seat: other.id };
  }
  return null;
}

function mustBeAtAMeeting({ decision: { takenAt } }: Here): Guard {
  return takenAt === 'at a meeting' ? null : { code: 'NotAtAMeeting', takenAt };
}

function mustKeepTheRecord({ decision, person }: Here): Guard {
  const { governanceLead } = decision.forum;
  return person === governanceLead ? null : { code: 'NotTheGovernanceLead', governanceLead };
}

function mustBeSeats({ decision }: Here, seats: readonly string[]): Guard {
  return seats.every((id) => seatById(decision, id) !== null) ? null : { code: 'NoSuchSeat' };
}
