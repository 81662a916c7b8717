import { list, quoted, sentence } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { limbInWords } from '#bots/wording/rules/pieces/limb-in-words.ts';
import { makesNoDifference } from '#bots/wording/rules/pieces/makes-no-difference.ts';
import { voting } from '#bots/wording/rules/pieces/manner.ts';
import { testsInWords } from '#bots/wording/rules/pieces/tests-in-words.ts';
import type { Tie, VoteRules } from '#shared/forum/constitution/vote.ts';
import type { Window } from '#shared/forum/constitution/window.ts';

export const voteInWords: Say = ({ vote, window }, { body, seatName }) => {
  if (vote === 'none') return [`${sentence(body)} does not vote.`];
  return [
    whenThereIsOne[vote.when],
    ...whenVotesShow(vote, window),
    ...testsInWords(
      vote.carriedWhen,
      'The vote is passed only when it meets every one of these tests.',
      (limb) => limbInWords(limb, voting, seatName),
    ),
  ];
};

function whenVotesShow({ shown }: VoteRules, { lateChange }: Window): string[] {
  if (shown !== 'when the vote closes') return ['Each vote shows by name as it is given.'];
  return lateChange === undefined
    ? [hidden]
    : [hidden, 'No more time is given because such a vote turns the result.'];
}

const hidden =
  'Votes stay hidden until the vote closes. Until then all can see who has voted, and no one else how. Then each vote shows by name.';

const whenThereIsOne: { readonly [When in VoteRules['when']]: string } = {
  'last resort':
    'A vote is the last resort. It may be called only when the steps that have to be done are on record and there is still no agreement.',
  always:
    'There is always a vote. Agreement alone does not settle it, and no steps are needed first.',
};

export const tieInWords: Say = ({ vote, takenAt }) => {
  if (vote === 'none') return [];
  const before = takenAt.allowed.includes('for a meeting')
    ? ['In chat before a meeting there is no casting vote. A tie there goes to the meeting.']
    : [];
  return [
    'It is a tie when as many are for as against, and one more vote for would pass it. A test that asks for more than a majority is never a tie.',
    ...ties[vote.tie],
    ...whoCasts(vote),
    ...(vote.tie === 'second and casting vote' || vote.tie === 'casting vote' ? before : []),
  ];
};

function whoCasts({ castingOnlyBy, tie }: VoteRules): string[] {
  if (castingOnlyBy === undefined) return [];
  const classes = typeof castingOnlyBy === 'string' ? [castingOnlyBy] : castingOnlyBy;
  const marks = list(classes.map(quoted), 'or');
  return tie === 'second and casting vote' || tie === 'casting vote'
    ? [`Only a seat marked ${marks} has it. When another is in the chair, a tie is not passed.`]
    : [...makesNoDifference([`a casting vote is for seats marked ${marks}`])];
}

const cannotBeCounted =
  'If they cannot be counted for the item because of an interest, a tie is not passed.';

const ties: { readonly [Then in Tie]: readonly string[] } = {
  'second and casting vote': [
    'The person in the chair then has a second and casting vote. It is one more vote, beside their own, and they need not use it.',
    cannotBeCounted,
  ],
  'casting vote': [
    'The person in the chair then has a casting vote, even if they have no other vote. They need not use it.',
    cannotBeCounted,
  ],
  'not carried': ['A tie is not passed. Nobody has a casting vote.'],
  'dispute process': ['A tie goes to the dispute process. Nobody has a casting vote.'],
  'chair determines': [
    'The person in the chair then says what the outcome is, and gives a reason.',
    cannotBeCounted,
  ],
};
