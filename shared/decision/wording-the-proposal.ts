import { after } from '#shared/calendar/duration.ts';
import { accepted, refused } from '#shared/result.ts';
import { daysBetween, daysLater, fivePm, isBefore, localDate } from '#shared/time.ts';
import {
  type Guard,
  mustBeAMember,
  mustBeTalking,
  mustMeanTheseWords,
  mustNotHaveSteppedOut,
  mustPropose,
} from './guards.ts';
import type { Here, Judge } from './here.ts';
import { answersUntil } from './outside-help.ts';
import { presidingSeat } from './presiding.ts';
import {
  current,
  limits,
  newWordsProblem,
  textProblem,
  versionHash,
  waitingSuggestions,
} from './words.ts';

export const suggestWords: Judge<'SuggestWords'> = ({ suggestion }, here) => {
  const no =
    mustBeAMember(here) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    textProblem('suggestion', suggestion, limits.words);
  if (no !== null) return refused(no);
  const repeats = waitingSuggestions(here.decision).some(
    (each) => each.by === here.person && each.suggestion === suggestion,
  );
  return accepted(repeats ? [] : [{ type: 'WordsSuggested', words: { suggestion } }]);
};

/**
 * New words by the proposer or the person presiding, who gather suggestions in them; everyone is
 * asked again.
 */
export const postNewVersion: Judge<'PostNewVersion'> = (act, here) => {
  const { basedOn, question, why, takesUp = [] } = act;
  const now = current(here.decision);
  const waiting = waitingSuggestions(here.decision).map(({ id }) => id);
  const no =
    mustPropose(here) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    mustMeanTheseWords(here.decision, basedOn) ??
    newWordsProblem(now, { question, why }) ??
    mustWait(waiting, takesUp);
  if (no !== null) return refused(no);
  const version = versionHash(now.number + 1, question, why);
  const answerBy = timeForNewWords(here);
  const gathered =
    waiting.length === 0 ? {} : { takesUp: waiting.filter((id) => takesUp.includes(id)) };
  const words = { question, why };
  return accepted([{ type: 'VersionPosted', version, answerBy, ...gathered, words }]);
};

/** What is taken up is a suggestion that waits. */
function mustWait(waiting: readonly string[], takesUp: readonly string[]): Guard {
  const found = takesUp.find((id) => !waiting.includes(id));
  return found === undefined ? null : { code: 'NotAChoice', field: 'takesUp', found };
}

/** The proposer takes the proposal back, until a vote opens. */
export const withdrawProposal: Judge<'WithdrawProposal'> = (_, here) => {
  const { proposer } = here.decision;
  const no: Guard =
    here.person === proposer
      ? mustBeTalking(here)
      : { code: 'NotTheProposer', proposer, presiding: presidingSeat(here.decision) };
  return no === null ? accepted([{ type: 'ProposalWithdrawn' }]) : refused(no);
};

/**
 * New words are open for as long as the rules ask; once the time for answers is over, for as many
 * days again as the words before them, and at least one. Outside help ends with them. Null where the
 * time left is enough.
 */
function timeForNewWords({ decision, at }: Here): string | null {
  const { deadlinePassed, rules } = decision;
  const answerBy = answersUntil(decision, at);
  const { open, closed } = rules.window;
  const days = daysBetween(localDate(current(decision).at), localDate(answerBy));
  const again = deadlinePassed ? fivePm(daysLater(localDate(at), Math.max(days, 1))) : answerBy;
  const atLeast = open === undefined ? answerBy : after(at, open, closed);
  const until = isBefore(again, atLeast) ? atLeast : again;
  return isBefore(decision.answerBy, until) ? until : null;
}
