import type { Closed } from '#shared/decision/decision.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { answers } from '#shared/decision/tally.ts';
import { votesInWords } from './counts.ts';
import { dayAndMonth } from './dates.ts';
import { count } from './language.ts';

/** The outcome in one breath: what it is in law first, then how it came about. */
export function outcomeInWords(decision: Closed): string {
  if (decision.outcome.how === 'not agreed') return notAgreed(decision);
  return `${legalEffect(decision)} ${how(decision)}`;
}

function notAgreed(decision: Closed): string {
  return `Not agreed. The ${decision.forum.noun} takes it no further unless someone raises it again.`;
}

/** Words for advice, consensus and a real decision are kept apart: only the last is “decided”. */
function legalEffect({ outcome, meeting, takenAt }: Closed): string {
  switch (outcome.effect) {
    case 'ready for the meeting':
      return meeting === null || takenAt === 'at a meeting'
        ? 'Ready for the next meeting. Not a decision yet.'
        : `Ready for the meeting of ${dayAndMonth(meeting)}. Not a decision yet.`;
    case 'decided at the meeting':
      return meeting === null
        ? 'Decided at the meeting.'
        : `Decided at the meeting on ${dayAndMonth(meeting)}.`;
    case 'decided here':
      return 'Decided here.';
  }
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
      return votes(outcome, 'Passed', decision);
    case 'carried by casting vote':
      return `Passed: ${counted(outcome)}, by the casting vote.`;
    case 'not carried':
      return votes(outcome, 'Not passed', decision);
    case 'taken to a meeting':
      return outcome.votes === null
        ? 'Not settled here. The meeting will take it.'
        : `Not settled here: ${counted(outcome)}. The meeting will take it.`;
    case 'not agreed':
      return '';
  }
}

function votes(outcome: Outcome, word: string, { takenAt }: Closed): string {
  return takenAt === 'for a meeting'
    ? `The vote shows where we stand: ${counted(outcome)}.`
    : `${word}: ${counted(outcome)}.`;
}

function counted({ votes: found }: Outcome): string {
  return found === null ? '' : votesInWords(found);
}

function concerns(decision: Closed): string {
  return `${count(answers(decision).concern, 'agrees', 'agree')} with a concern.`;
}

function whoSaidNothing(decision: Closed): string {
  const { abstain } = answers(decision);
  const quiet = decision.outcome.silent.length;
  return [
    abstain > 0 ? `${count(abstain, 'abstained', 'abstained')}.` : '',
    quiet > 0 ? `${quiet} did not answer.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
