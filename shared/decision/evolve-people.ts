import type { Interest, Opened } from './decision.ts';
import type { Evolve } from './evolve-step.ts';

export const interestDeclared: Evolve<'InterestDeclared'> = (decision, event) =>
  event.seat === null
    ? decision
    : withInterest(decision, event.seat, {
        degree: event.degree,
        nature: event.words.nature,
        handling: null,
      });

export const interestHandled: Evolve<'InterestHandled'> = (decision, { of, handling }) => {
  const declared = decision.interests[of];
  return declared === undefined ? decision : withInterest(decision, of, { ...declared, handling });
};

export const attendanceMarked: Evolve<'AttendanceMarked'> = (decision, { present }) =>
  countingAgain({ ...decision, present });

function withInterest(decision: Opened, seat: string, interest: Interest): Opened {
  return countingAgain({
    ...decision,
    interests: { ...decision.interests, [seat]: interest },
  });
}

/** Who counts has changed, so a tie is no longer known to be one: the vote is open again. */
function countingAgain(decision: Opened): Opened {
  return decision.status === 'tied' ? { ...decision, status: 'voting' } : decision;
}
