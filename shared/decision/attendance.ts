import { accepted, refused } from '#shared/result.ts';
import type { Judge } from './here.ts';
import { seatById } from './standing.ts';

/** At a meeting the governance lead marks who is in the room or on the call, now. */
export const markPresent: Judge<'MarkPresent'> = ({ seats }, { decision, person }) => {
  const { governanceLead } = decision.forum;
  if (decision.takenAt !== 'at a meeting') {
    return refused({ code: 'NotAtAMeeting', takenAt: decision.takenAt });
  }
  if (person !== governanceLead) return refused({ code: 'NotTheGovernanceLead', governanceLead });
  if (seats.some((id) => seatById(decision, id) === null)) return refused({ code: 'NoSuchSeat' });
  const present = decision.forum.seats.map((seat) => seat.id).filter((id) => seats.includes(id));
  const same = present.join() === decision.present.join();
  return accepted(same ? [] : [{ type: 'AttendanceMarked', present }]);
};
