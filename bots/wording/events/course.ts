import { saying } from '#bots/wording/language.ts';
import { stepsByName, viewOnStep } from '#bots/wording/steps.ts';
import { tieInWords, voteCalled } from '#bots/wording/vote-in-words.ts';
import { type Telling, who } from './told.ts';

type Course =
  | 'StepsStarted'
  | 'ViewAdded'
  | 'StepRecorded'
  | 'StepRanOut'
  | 'VoteOpened'
  | 'VoteGiven'
  | 'VoteTied'
  | 'CastingVoteGiven';

export const course: Telling<Course> = {
  StepsStarted: (event, after) => `${who(event, after)} started the steps.`,
  ViewAdded: ({ step, by, words: { view } }, after) =>
    view.trim() === ''
      ? `Someone gave a view on ${stepsByName(after, [step])}.`
      : viewOnStep(after, { step, by, view }),
  StepRecorded: (event, after) =>
    saying(`${who(event, after)} finished ${stepsByName(after, [event.step])}`, event.words.note),
  StepRanOut: (event, after) =>
    `The time for ${stepsByName(after, [event.step])} ran out. It no longer bars the way.`,
  VoteOpened: ({ by, words: { why } }, after) => voteCalled(after, { openedBy: by, why }),
  VoteGiven: (event, after) =>
    event.choice === 'abstain'
      ? `${who(event, after)} abstained in the vote.`
      : `${who(event, after)} voted ${event.choice}.`,
  VoteTied: (_, after) => tieInWords(after),
  CastingVoteGiven: (event, after) =>
    event.casting === 'not used'
      ? `${who(event, after)} did not use the casting vote.`
      : `${who(event, after)} used the casting vote: ${event.casting}.`,
};
