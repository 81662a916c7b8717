import type { Closed } from '#shared/decision/decision.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { standingObjections } from '#shared/decision/standing.ts';
import { answers } from '#shared/decision/tally.ts';
import { votesInWords } from './counts.ts';
import { dayAndMonth } from './dates.ts';
import { count } from './language.ts';
import { laterMeeting } from './meetings.ts';

/**
 * The outcome in one breath. Words for advice, consensus and a real decision are kept apart: only
 * the last is “decided”, and what a meeting must still take says so. `day` writes the date of the meeting.
 */
export function outcomeInWords(decision: Closed, day = dayAndMonth): string {
  const { outcome } = decision;
  if (outcome.how === 'taken to a meeting') return takenToAMeeting(decision, day);
  switch (outcome.effect) {
    case 'ready for the meeting':
      return `Ready for ${laterMeeting(decision, day)}. Not a decision yet. ${how(decision)}`;
    case 'decided at the meeting':
      return `${decidedAt(decision, day)} ${agreedOr(how(decision), outcome)}`;
    case 'decided here':
      return `Decided here. ${agreedOr(how(decision), outcome)}`;
    case 'nothing decided':
      return notAgreed(decision);
  }
}

function notAgreed({ forum }: Closed): string {
  return `Not agreed. The ${forum.noun} takes it no further unless someone raises it again.`;
}

function takenToAMeeting(decision: Closed, day: typeof dayAndMonth): string {
  return `${howFarItCame(decision)} It goes to ${laterMeeting(decision, day)}.`;
}

/** Where no one voted and no one objects, it may be that everyone agrees. */
function howFarItCame(decision: Closed): string {
  const { votes } = decision.outcome;
  if (votes === null || votes.for + votes.against === 0) {
    return standingObjections(decision).length > 0 ? 'Not agreed.' : 'It was not settled here.';
  }
  return votes.for === votes.against
    ? `It is a tie: ${votesInWords(votes)}.`
    : `Not agreed. The vote stood at ${votesInWords(votes)}.`;
}

function decidedAt({ meeting }: Closed, day: typeof dayAndMonth): string {
  return meeting === null
    ? 'Decided at the meeting.'
    : `Decided at the meeting on ${day(meeting)}.`;
}

/** A decision says first whether it was agreed; a vote says so by itself. */
function agreedOr(words: string, { how: ended }: Outcome): string {
  return ended.startsWith('consensus') ? `Agreed. ${words}` : words;
}

function how(decision: Closed): string {
  const { outcome } = decision;
  switch (outcome.how) {
    case 'unanimous':
      return 'Agreed by everyone.';
    case 'consensus':
      return `No one objects. ${whoSaidNothing(decision)}`.trim();
    case 'consensus with reservations':
      return `No one objects. ${concerns(decision)} ${whoSaidNothing(decision)}`.trim();
    case 'carried':
      return votes(decision, 'Passed');
    case 'carried by casting vote':
      return votes(decision, 'Passed');
    case 'not carried':
      return votes(decision, 'Not passed');
    case 'taken to a meeting':
    case 'not agreed':
      return '';
  }
}

function votes({ outcome, takenAt, vote }: Closed, word: string): string {
  const counted = outcome.votes === null ? '' : votesInWords(outcome.votes);
  if (takenAt === 'for a meeting') return `The vote shows where we stand: ${counted}.`;
  const casting = vote?.casting ?? null;
  if (casting === null) return `${word}: ${counted}.`;
  return casting === 'not used'
    ? `${word}: ${counted}. The casting vote was not used.`
    : `${word}: ${counted}, by the casting vote.`;
}

function concerns(decision: Closed): string {
  return `${count(answers(decision).concern, 'agrees', 'agree')} with a concern.`;
}

function whoSaidNothing(decision: Closed): string {
  const { abstain } = answers(decision);
  const quiet = decision.outcome.silent.length;
  return [abstain > 0 ? `${abstain} abstained.` : '', quiet > 0 ? `${quiet} did not answer.` : '']
    .filter((part) => part !== '')
    .join(' ');
}
