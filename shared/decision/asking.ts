import { after } from '#shared/calendar/duration.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { accepted, refused } from '#shared/result.ts';
import type { Fact } from './event.ts';
import {
  type Guard,
  mustBeTalking,
  mustNotHaveSteppedOut,
  mustPropose,
  mustTakePart,
  seated,
} from './guards.ts';
import type { Here, Judge, Live } from './here.ts';
import { hasAVote } from './standing.ts';
import { limits, textProblem } from './words.ts';

/** Anyone who belongs to the item may ask; the question and its answers are kept. */
export const askQuestion: Judge<'AskQuestion'> = ({ question }, here) => {
  const { decision, person } = here;
  const no =
    mustBelong(here) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    textProblem('question', question, limits.words);
  if (no !== null) return refused(no);
  const repeats = decision.questions.some(
    (each) => each.by === person && each.question === question,
  );
  const id = `q${decision.questions.length + 1}`;
  return accepted(repeats ? [] : [{ type: 'QuestionAsked', id, words: { question } }]);
};

/** The proposer answers, or the person presiding; an answer stands beside its question. */
export const answerQuestion: Judge<'AnswerQuestion'> = ({ question: id, answer }, here) => {
  const no =
    mustPropose(here) ?? mustNotHaveSteppedOut(here) ?? textProblem('answer', answer, limits.words);
  if (no !== null) return refused(no);
  const asked = here.decision.questions.find((each) => each.id === id);
  if (asked === undefined) return refused({ code: 'NoSuchQuestion' });
  const repeats = asked.answers.some((each) => each.by === here.person && each.answer === answer);
  return accepted(repeats ? [] : [{ type: 'QuestionAnswered', question: id, words: { answer } }]);
};

/** A seat without a vote says what it thinks; it is shown by its role and never counted. */
export const giveView = seated<'GiveView'>(({ view }, here) => {
  const { decision, seat, person } = here;
  const no =
    mustHaveNoVote(decision, seat) ??
    mustNotHaveSteppedOut(here) ??
    mustBeTalking(here) ??
    textProblem('view', view, limits.words);
  if (no !== null) return refused(no);
  const same = decision.voices.some((each) => each.by === person && each.view === view);
  return accepted(same ? [] : [{ type: 'ViewGiven', words: { view } }]);
});

/**
 * A member says that they need more time or facts. It is no answer. Where the rules stop the clock
 * for that, they do so once, for whoever says it first.
 */
export const needTime = seated<'NeedTime'>(({ what }, here) => {
  const { decision, seat } = here;
  const no = mustTakePart(here) ?? mustBeTalking(here) ?? textProblem('what', what, limits.words);
  if (no !== null) return refused(no);
  const same = decision.timeNeeded.some((each) => each.seat === seat.id && each.what === what);
  return accepted(same ? [] : [{ type: 'TimeNeeded', words: { what } }, ...pause(decision)]);
});

function pause({ answerBy, deadlinePassed, extensions, rules }: Live): readonly Fact[] {
  const { pause: length, closed } = rules.window;
  const because = 'a member needs time';
  if (length === undefined || deadlinePassed || extensions.includes(because)) return [];
  return [
    { type: 'TimeExtended', until: after(answerBy, length, closed), because, words: { why: '' } },
  ];
}

function mustBelong({ decision, seat, person }: Here): Guard {
  const keeps = [decision.proposer, decision.forum.governanceLead].includes(person);
  return seat === null && !keeps ? { code: 'NotAMember' } : null;
}

function mustHaveNoVote(decision: Live, seat: Seat): Guard {
  return hasAVote(decision, seat) ? { code: 'AnswersInstead' } : null;
}
