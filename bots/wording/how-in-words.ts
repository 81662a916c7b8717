import { isAdvice } from '#shared/decision/held-by-programmes.ts';
import { hasAVote } from '#shared/decision/standing.ts';
import { answers } from '#shared/decision/tally.ts';
import { isInPractice } from '#shared/forum/practice.ts';
import { localDate } from '#shared/time.ts';
import type { dayAndMonth } from './dates.ts';
import type { Ended } from './ended.ts';
import { howVotesFell } from './how-votes-fell.ts';
import { count, sentence } from './language.ts';
import { seatName } from './people.ts';

/** How it came to its outcome: who agreed, how the votes fell, or who said so and how. */
export function howInWords(decision: Ended, day: typeof dayAndMonth): string {
  const { how, presiding } = decision.outcome;
  const standing = decision.takenAt === 'for a meeting' ? 'The vote shows where we stand' : null;
  switch (how) {
    case 'unanimous':
      return `Agreed by ${everyone(decision)}.`;
    case 'consensus':
      return withSilence('No one objects.', decision);
    case 'consensus with reservations':
      return withSilence(`No one objects. ${concernsCounted(decision)}`, decision);
    case 'carried':
    case 'carried by casting vote':
      return howVotesFell(decision, standing ?? 'Passed');
    case 'not carried':
      return howVotesFell(decision, standing ?? 'Not passed');
    case 'determined by the chair':
    case 'turned down by the chair':
      return byTheChair(decision, presiding, how === 'determined by the chair');
    case 'adopted by silence':
      return withSilence(bySilence(decision, day), decision);
    case 'taken to a meeting':
    case 'referred to the dispute process':
    case 'referred elsewhere':
    case 'vetoed':
    case 'not confirmed':
    case 'not agreed':
      return '';
  }
}

/** "everyone", or how many that were where some seat with a vote could not answer. */
export function everyone(decision: Ended): string {
  const { of } = answers(decision);
  const voting = decision.forum.seats.filter((seat) => hasAVote(decision, seat)).length;
  return of === voting ? 'everyone' : `all ${of} who could answer`;
}

/** Before a meeting nothing is adopted. */
function bySilence(decision: Ended, day: typeof dayAndMonth): string {
  const said = `no one objected by ${day(localDate(decision.answerBy))}.`;
  return isReal(decision) ? `Adopted by silence: ${said}` : sentence(said);
}

/** What the person in the chair said of it by themselves; before a meeting, or others, nothing is decided. */
function byTheChair(decision: Ended, presiding: string | null, inFavour: boolean): string {
  const chair = sentence(
    presiding === null ? 'the person in the chair' : seatName(decision, presiding),
  );
  const final = isReal(decision) && decision.status !== 'provisional';
  const does = final ? 'decided' : 'is';
  return `${chair} ${does} ${inFavour ? 'for' : 'against'} it and gave a reason. See the full record.`;
}

/** Whether what is agreed here decides, and is not practice, advice or a paper for a meeting. */
export function isReal(matter: Pick<Ended, 'forum' | 'takenAt' | 'rules' | 'programme'>): boolean {
  return matter.takenAt !== 'for a meeting' && !isAdvice(matter) && !isInPractice(matter.forum);
}

export function concernsCounted(decision: Ended): string {
  return `${count(answers(decision).concern, 'agrees', 'agree')} with a concern.`;
}

/** The same with how many abstained and how many said nothing. */
export function withSilence(words: string, decision: Ended): string {
  const { abstain } = answers(decision);
  const quiet = decision.outcome.silent.length;
  return [
    words,
    abstain > 0 ? `${abstain} abstained.` : '',
    quiet > 0 ? `${quiet} did not answer.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
