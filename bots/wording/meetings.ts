import type { Matter, Sitting } from '#shared/decision/decision.ts';
import { isAdvice } from '#shared/decision/held-by-programmes.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import { dayAndMonth, dayAndTime } from './dates.ts';
import { whatPracticeDoes } from './practice.ts';

/** "the meeting on 10 December", or "the next meeting" where the board names none. */
function theMeeting({ meeting }: Sitting, day = dayAndMonth): string {
  return meeting === null ? 'the next meeting' : `the meeting on ${day(meeting)}`;
}

/** The meeting that takes what is not settled here; at a meeting that is the one after it. */
export function laterMeeting(matter: Sitting, day = dayAndMonth): string {
  return matter.takenAt === 'for a meeting' ? theMeeting(matter, day) : 'the next meeting';
}

/** What an answer on this card does, and does not do. */
export function effectOfAnswering(matter: Matter): string {
  if (isInPractice(matter.forum)) return whatPracticeDoes(matter.forum);
  const parts = [whatItIsPartOf(matter), adviceOnly(matter), whatSilenceDoes(matter)];
  return parts.filter((part) => part !== '').join(' ');
}

function whatItIsPartOf(matter: Matter): string {
  const { noun } = matter.forum;
  switch (matter.takenAt) {
    case 'for a meeting':
      return `This helps the ${noun} get ready for ${theMeeting(matter)}. It is not a decision yet.`;
    case 'at a meeting':
      return `This is part of ${theMeeting(matter)}. It counts. ${whatTheChairDoes(matter)}`;
    case 'here':
      return isAdvice(matter)
        ? whatTheChairDoes(matter)
        : `The ${noun} may decide this here. ${whatTheChairDoes(matter)}`;
  }
}

function whatTheChairDoes({ rules: { vote } }: Sitting): string {
  return vote !== 'none' && vote.when === 'always'
    ? 'By the rules there is a vote on this. The person in the chair calls it.'
    : 'The person in the chair records what is agreed.';
}

function adviceOnly(matter: Matter): string {
  const { forum } = matter;
  return isAdvice(matter) ? `This is advice from the ${forum.noun}. Others decide.` : '';
}

function whatSilenceDoes({ rules: { silence }, answerBy }: Matter): string {
  if (silence === 'is not consent') return '';
  const then = `If no one objects or suggests new words by ${dayAndTime(answerBy)}, it is agreed by that alone.`;
  return silence.delivery === 'seen'
    ? `${then} Everyone must have answered or pressed “Seen”.`
    : then;
}

/** What a vote on this card does, and does not do. */
export function effectOfVoting(matter: Sitting): string {
  if (isInPractice(matter.forum)) return whatPracticeDoes(matter.forum);
  switch (matter.takenAt) {
    case 'for a meeting':
      return `This shows where we stand. The real vote is at ${theMeeting(matter)}.`;
    case 'at a meeting':
      return 'This vote counts. It is part of today’s meeting.';
    case 'here':
      return 'This vote counts. It is taken here.';
  }
}
