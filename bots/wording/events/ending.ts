import { hasDone, hasNotDone } from '#bots/wording/awaited.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import { isReal } from '#bots/wording/how-in-words.ts';
import { saying, sentence } from '#bots/wording/language.ts';
import { outcomeInWords } from '#bots/wording/outcomes.ts';
import { referredTo } from '#bots/wording/referral.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { type Happened, type Telling, who } from './told.ts';

type Ending =
  | 'Determined'
  | 'Referred'
  | 'OutcomeRecorded'
  | 'VetoGiven'
  | 'ApprovalRecorded'
  | 'VetoTimePassed'
  | 'OutcomeConfirmed'
  | 'OutcomeFell';

export const ending: Telling<Ending> = {
  Determined: (event, after) => {
    const said = isReal(after) ? 'decided' : 'is';
    return saying(
      `${who(event, after)} ${said} ${event.outcome} it, with a reason`,
      event.words.why,
    );
  },
  Referred: (event, after) =>
    saying(`${who(event, after)} referred it to ${referredTo(after)}`, event.words.why),
  OutcomeRecorded: (_, after) => (hasEnded(after) ? outcomeInWords(after) : 'It came to an end.'),
  VetoGiven: (event, after) => saying(`${who(event, after)} gave a veto`, event.words.why),
  ApprovalRecorded: ({ of, given, words }, after) =>
    saying(`${sentence(of)} ${(given ? hasDone : hasNotDone)[whatOf(after, of)]}`, words.note),
  VetoTimePassed: () => 'The time for a veto is over. Others still have to do their part.',
  OutcomeConfirmed: () => 'All that was awaited has come, so it is final.',
  OutcomeFell: (event, after) => `It fell: ${whyItFell(event, after)}.`,
};

function whyItFell({ because, of }: Happened<'OutcomeFell'>, after: Opened): string {
  if (because === 'vetoed' || of === null) return 'it was stopped by a veto';
  const missing = `${of} ${hasNotDone[whatOf(after, of)]}`;
  return because === 'not given' ? missing : `${missing} in time`;
}

/** What a body had to do about it. */
function whatOf({ rules }: Opened, of: string) {
  return rules.outcome.alsoNeeds.find((each) => each.of === of)?.what ?? 'approval';
}
