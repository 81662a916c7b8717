import type { Sitting } from '#shared/decision/decision.ts';
import { dayAndMonth } from './dates.ts';

/** "the meeting on 10 December", or "the next meeting" where the board names none. */
function theMeeting({ meeting }: Sitting, day = dayAndMonth): string {
  return meeting === null ? 'the next meeting' : `the meeting on ${day(meeting)}`;
}

/** The meeting that takes what is not settled here; at a meeting that is the one after it. */
export function laterMeeting(matter: Sitting, day = dayAndMonth): string {
  return matter.takenAt === 'for a meeting' ? theMeeting(matter, day) : 'the next meeting';
}

/** What an answer on this card does, and does not do. */
export function effectOfAnswering(matter: Sitting): string {
  const { noun } = matter.forum;
  switch (matter.takenAt) {
    case 'for a meeting':
      return `This helps the ${noun} get ready for ${theMeeting(matter)}. It is not a decision yet.`;
    case 'at a meeting':
      return `This is part of ${theMeeting(matter)}. It counts. The person in the chair records what is agreed.`;
    case 'here':
      return `The ${noun} may decide this here. The person in the chair records what is agreed.`;
  }
}

/** What a vote on this card does, and does not do. */
export function effectOfVoting(matter: Sitting): string {
  switch (matter.takenAt) {
    case 'for a meeting':
      return `This shows where we stand. The real vote is at ${theMeeting(matter)}.`;
    case 'at a meeting':
      return 'This vote counts. It is part of today’s meeting.';
    case 'here':
      return 'This vote counts. It is taken here.';
  }
}
