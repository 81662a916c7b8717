import type { Opened, Sitting, Tied, Vote, Voting } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { dayAndTime } from './dates.ts';
import { quoted, saying, sentence } from './language.ts';
import { whatPasses } from './passing.ts';
import { inTheChair, personName, usuallyInTheChair } from './people.ts';
import { levelInWords } from './sums-in-words.ts';

export function voteState(decision: Voting): string {
  const { openUntil } = decision.vote;
  const until =
    openUntil === null
      ? ''
      : ` It stays open until ${dayAndTime(openUntil)}, or until all have voted.`;
  return `Vote open. ${sentence(inTheChair(decision))} will close it.${until}`;
}

/** Why there is a vote, and what passes it. */
export function voteInWords(decision: Voting | Tied): string[] {
  const [first = '', ...others] = whatPasses(decision);
  const last = others.length === 0 ? `${first} ${ifYouAbstain}` : first;
  return [
    `${sentence(inTheChair(decision))} called a vote because: ${quoted(decision.vote.why)}`,
    last,
    ...others,
  ];
}

const ifYouAbstain = 'If you abstain you count as here, but not for or against.';

export const voteNext = 'Please vote. You can change your vote until it closes.';

/** Who called it, and why. */
export function voteCalled(
  decision: Opened,
  { openedBy, why }: Pick<Vote, 'openedBy' | 'why'>,
): string {
  return saying(`${sentence(personName(decision, openedBy))} called a vote`, why);
}

export function tieInWords(decision: Opened): string {
  return `It is a ${levelInWords(decision)}.`;
}

/** Whether the rules leave a tie to the person in the chair, instead of giving them one more vote. */
export function isForTheChair({ rules: { vote } }: Sitting): boolean {
  return vote !== 'none' && vote.tie === 'chair determines';
}

export function tieNext(decision: Tied): string {
  const use = isForTheChair(decision)
    ? 'The person in the chair may say what comes of it, and why. They do not have to.'
    : 'The person in the chair may use a casting vote. It is one more vote, only for a tie. They do not have to use it.';
  const seat = presiding(decision);
  if (seat === null || usuallyInTheChair(decision, seat.id)) return use;
  const chair = `${use} ${sentence(inTheChair(decision))} is in the chair for this item`;
  return isForTheChair(decision) ? `${chair}.` : `${chair} and has the casting vote.`;
}

/** What the person in the chair is told on a tie. */
export function tieForTheChair(decision: Opened): string {
  return isForTheChair(decision)
    ? 'You may say what comes of it, and why. Until you do, nothing is agreed.'
    : 'You may vote once more, either way. If you do not, the proposal falls.';
}
