import { accepted, refused } from '#shared/result.ts';
import {
  mustBeTalking,
  mustMeanTheseWords,
  mustNotHaveSteppedOut,
  mustPreside,
  mustTakePart,
  seated,
} from './guards.ts';
import type { Judge } from './here.ts';
import { current, newWordsProblem, versionHash } from './words.ts';

/** The person presiding corrects the writing and nothing else: answers stay, and anyone may object. */
export const correctWords: Judge<'CorrectWords'> = ({ basedOn, question, why }, here) => {
  const now = current(here.decision);
  const no =
    mustPreside(here) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    mustMeanTheseWords(here.decision, basedOn) ??
    newWordsProblem(now, { question, why });
  if (no !== null) return refused(no);
  const version = versionHash(now.number + 1, question, why);
  return accepted([{ type: 'WordsCorrected', version, words: { question, why } }]);
};

/** A member says that a correction changes more than the writing: everyone is asked again. */
export const challengeCorrection = seated<'ChallengeCorrection'>(({ version }, here) => {
  const no =
    mustTakePart(here) ?? mustBeTalking(here) ?? mustMeanTheseWords(here.decision, version);
  if (no !== null) return refused(no);
  return current(here.decision).corrects
    ? accepted([{ type: 'CorrectionChallenged', version }])
    : refused({ code: 'NothingToChallenge' });
});
