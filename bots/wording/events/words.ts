import { whenOnRecord } from '#bots/wording/dates.ts';
import { saying } from '#bots/wording/language.ts';
import { personName } from '#bots/wording/people.ts';
import { marked } from '#bots/wording/practice.ts';
import { takesUpInWords } from '#bots/wording/suggestions.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { type Happened, type Telling, versionOf, who } from './told.ts';

type Words =
  | 'ProposalOpened'
  | 'WordsSuggested'
  | 'VersionPosted'
  | 'WordsCorrected'
  | 'CorrectionChallenged'
  | 'TimeExtended'
  | 'DeadlinePassed'
  | 'ProposalWithdrawn';

export const words: Telling<Words> = {
  ProposalOpened: (event, after) => {
    const asks = event.words.question.trim();
    return [
      `${raised(event, after)} Answers are due by ${whenOnRecord(event.answerBy)}.`,
      asks === '' ? '' : saying('It asks', asks),
      whyInPrivate(event),
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
  WordsSuggested: (event, after) =>
    saying(`${who(event, after)} suggested words`, event.words.suggestion),
  VersionPosted: (event, after) =>
    [
      saying(
        `${who(event, after)} posted ${versionOf(after, event.version)}`,
        event.words.question,
        event.words.why,
      ),
      takesUpInWords(after, event.takesUp),
    ]
      .filter((part) => part !== '')
      .join(' '),
  WordsCorrected: (event, after) =>
    saying(
      `${who(event, after)} corrected the writing, as ${versionOf(after, event.version)}. Answers stay`,
      event.words.question,
      event.words.why,
    ),
  CorrectionChallenged: (event, after) =>
    `${who(event, after)} says that ${versionOf(after, event.version)} changes more than the writing, so everyone is asked again.`,
  TimeExtended: (event, after) => {
    const until = `more time, until ${whenOnRecord(event.until)}`;
    switch (event.because) {
      case 'the person presiding':
        return saying(`${who(event, after)} gave ${until}`, event.words.why);
      case 'a member needs time':
        return `There is ${until}: a member needs it.`;
      case 'late quorum':
        return `There is ${until}: enough people were there only near the end.`;
      case 'late change':
        return `There is ${until}: the result turned near the end.`;
      case 'outside help':
        return `There is ${until}: the clock stood still during outside help.`;
    }
  },
  DeadlinePassed: () => 'The time for answers passed.',
  ProposalWithdrawn: (event, after) => `${who(event, after)} took the proposal back.`,
};

/** Who put it forward, and who opened it where that is someone else. */
function raised(event: Happened<'ProposalOpened'>, after: Opened): string {
  const { proposer } = event;
  const raises =
    proposer === undefined
      ? `${who(event, after)} raised a proposal.`
      : `${who(event, after)} opened a proposal by ${personName(after, proposer)}.`;
  return marked(after.forum, raises);
}

/** Why it is dealt with in another way than the rules normally do; empty where it is not. */
export function whyInPrivate({ publicity, words: said }: Happened<'ProposalOpened'>): string {
  const { because, resolution } = said;
  if (because.trim() === '') return '';
  const why = saying(`It is dealt with in ${publicity} because`, because);
  return resolution.trim() === '' ? why : `${why} ${saying('The resolution', resolution)}`;
}
