import { whenOnRecord } from '#bots/wording/dates.ts';
import { saying } from '#bots/wording/language.ts';
import { helperName } from '#bots/wording/outside-help.ts';
import { stepsByName, viewOnStep } from '#bots/wording/steps.ts';
import { sheetInWords, turnsOn } from '#bots/wording/steps-on-record.ts';
import { tieInWords, voteCalled } from '#bots/wording/vote-in-words.ts';
import { filledIn } from '#shared/decision/sheet.ts';
import { type Telling, who } from './told.ts';

type Course =
  | 'StepsStarted'
  | 'ViewAdded'
  | 'StepRecorded'
  | 'StepRanOut'
  | 'AimsFilled'
  | 'HelpBegun'
  | 'HelpRanOut'
  | 'VoteOpened'
  | 'VoteGiven'
  | 'VoteTied'
  | 'CastingVoteGiven';

export const course: Telling<Course> = {
  StepsStarted: (event, after) => `${who(event, after)} started the steps.`,
  ViewAdded: ({ step, by, words: { view }, principles = [] }, after) =>
    view.trim() === ''
      ? `Someone gave a view on ${stepsByName(after, [step])}.`
      : `${viewOnStep(after, { step, by, view })}${turnsOn(after, step, principles)}`,
  StepRecorded: (event, after) => {
    const finished = `${who(event, after)} finished ${stepsByName(after, [event.step])}`;
    const { words, step, principles = [] } = event;
    return `${saying(finished, words.note)}${turnsOn(after, step, principles)}`;
  },
  StepRanOut: (event, after) =>
    `The time for ${stepsByName(after, [event.step])} ran out. It no longer bars the way.`,
  AimsFilled: (event, after) =>
    [
      `${who(event, after)} filled in ${stepsByName(after, [event.step])}.`,
      ...sheetInWords(filledIn(undefined, event)),
    ].join(' '),
  HelpBegun: (event, after) => {
    const { kind, person, until, words } = event;
    const helper = helperName(after, { person, office: words.office });
    return `${who(event, after)} asked for outside help until ${whenOnRecord(until)}. Who helps: ${helper}. How: ${kind}.`;
  },
  HelpRanOut: (event, after) =>
    `The time for outside help with ${stepsByName(after, [event.step])} is over.`,
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
