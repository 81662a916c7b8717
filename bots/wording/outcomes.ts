import { isInFavour } from '#shared/decision/ending.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { adviceInWords } from './advice.ts';
import { awaitedInWords } from './awaited.ts';
import { votesInWords } from './counts.ts';
import { dayAndMonth } from './dates.ts';
import type { Ended } from './ended.ts';
import { everyone, howInWords, withSilence } from './how-in-words.ts';
import { laterMeeting } from './meetings.ts';
import { inPrincipleOnly } from './programmes.ts';
import { referredTo } from './referral.ts';
import { voteCounts } from './vote-counts.ts';
import { tieInWords } from './vote-in-words.ts';

/**
 * The outcome in one breath. Words for advice, consensus and a real decision are kept apart: only
 * the last is “decided”, and what a meeting or others must still do says so. `day` writes dates.
 */
export function outcomeInWords(decision: Ended, day = dayAndMonth): string {
  const { outcome } = decision;
  if (outcome.effect === 'practice') return inPractice(decision, day);
  if (outcome.how === 'taken to a meeting') return takenToAMeeting(decision, day);
  switch (outcome.effect) {
    case 'ready for the meeting':
      return `Ready for ${laterMeeting(decision, day)}. Not a decision yet. ${howInWords(decision, day)}${inPrinciple(decision)}`;
    case 'decided at the meeting':
      return `${decidedAt(decision, day)} ${agreedOr(howInWords(decision, day), outcome)}`;
    case 'decided here':
      return `Decided here. ${agreedOr(howInWords(decision, day), outcome)}`;
    case 'advice':
      return `${adviceInWords(decision, day)}${inPrinciple(decision)}`;
    case 'on condition':
      return `${agreedOr(howInWords(decision, day), outcome)}${inPrincipleOnly(decision)}`;
    case 'no effect yet':
    case 'in effect for now':
      return `${agreedHere(howInWords(decision, day), decision)} ${awaitedInWords(decision, day)}`;
    case 'nothing decided':
      return nothingDecided(decision);
  }
}

function inPractice(decision: Ended, day: typeof dayAndMonth): string {
  const { how } = decision.outcome;
  const came = how === 'taken to a meeting' ? howFarItCame(decision) : howInWords(decision, day);
  return `This was practice and has no effect. ${came === '' ? nothingDecided(decision) : came}`;
}

function inPrinciple(decision: Ended): string {
  return isInFavour(decision.outcome.how) ? inPrincipleOnly(decision) : '';
}

function nothingDecided(decision: Ended): string {
  const { how, votes } = decision.outcome;
  if (how === 'referred elsewhere') {
    return `Referred to ${referredTo(decision)}. It goes no further here.`;
  }
  if (how === 'vetoed') return 'It was stopped by a veto, so it has no effect.';
  if (how === 'not confirmed') {
    return 'It did not get all that it needed from others, so it has no effect.';
  }
  return how === 'referred to the dispute process' && votes !== null
    ? `${tieInWords(decision)} It goes to the dispute process, and nothing is settled here.`
    : `${withSilence('Not agreed.', decision)} It goes no further unless someone raises it again.`;
}

function takenToAMeeting(decision: Ended, day: typeof dayAndMonth): string {
  return `${howFarItCame(decision)} It goes to ${laterMeeting(decision, day)}.`;
}

/** Where no one voted and no one objects, it may be that everyone agrees. A closed vote only comes here as a tie. */
function howFarItCame(decision: Ended): string {
  const { votes } = decision.outcome;
  if (votes === null || votes.for + votes.against === 0) {
    return standingObjections(decision).length > 0 ? 'Not agreed.' : 'It was not settled here.';
  }
  return voteCounts(decision).is === 'tie'
    ? tieInWords(decision)
    : `It was not settled here: the vote was still open, at ${votesInWords(votes)}.`;
}

function decidedAt({ meeting }: Ended, day: typeof dayAndMonth): string {
  return meeting === null
    ? 'Decided at the meeting.'
    : `Decided at the meeting on ${day(meeting)}.`;
}

/** A decision says first whether it was agreed; a vote says so by itself. */
function agreedOr(words: string, { how: ended }: Outcome): string {
  return ended.startsWith('consensus') ? `Agreed. ${words}` : words;
}

/** The same of what is not final: agreed or voted on by these, and by no one else yet. */
function agreedHere(words: string, decision: Ended): string {
  const { how } = decision.outcome;
  const where = decision.takenAt === 'here' ? 'here' : 'at the meeting';
  if (how === 'unanimous') return `Agreed ${where} by ${everyone(decision)}.`;
  if (how.startsWith('consensus')) return `Agreed ${where}. ${words}`;
  return decision.outcome.votes === null ? words : `Voted on ${where}. ${words}`;
}
