import { accepted, refused } from '#shared/result.ts';
import type { Answer, Objection } from './decision.ts';
import type { Fact } from './event.ts';
import { type Guard, mustBeTalking, mustMeanTheseWords, mustTakePart, seated } from './guards.ts';
import type { Judgement, Seated } from './here.ts';
import { answersNow, answersToTheseWords } from './saying.ts';
import { mayFollow, maySpeak, maySpeakInOneCapacity } from './standing-in.ts';
import { limits, textProblem, tooLong } from './words.ts';

/** A seat's answer to the words of a version. */
type Given = Extract<
  Fact,
  { type: 'AgreementGiven' | 'AbstentionGiven' | 'ConcernVoiced' | 'ObjectionRaised' }
>;

export const agree = seated<'Agree'>(({ version }, here) =>
  answer(here, { type: 'AgreementGiven', version }),
);

export const abstain = seated<'Abstain'>(({ version }, here) =>
  answer(here, { type: 'AbstentionGiven', version }),
);

export const agreeWithConcern = seated<'AgreeWithConcern'>(({ version, concern }, here) =>
  answer(
    here,
    { type: 'ConcernVoiced', version, words: { concern } },
    textProblem('concern', concern, limits.words),
  ),
);

/** An objection takes the harm; what would help may stay empty. It replaces the seat's earlier one. */
export const object = seated<'Object'>(({ version, harm, help }, here) =>
  answer(
    here,
    {
      type: 'ObjectionRaised',
      objection: `o${here.decision.objections.length + 1}`,
      version,
      words: { harm, help },
    },
    textProblem('harm', harm, limits.words) ?? tooLong('help', help, limits.words),
  ),
);

export const takeBackAnswer = seated<'TakeBackAnswer'>((_, here) => {
  const no = mustTakePart(here) ?? mustBeTalking(here);
  if (no !== null) return refused(no);
  const objection = ownObjection(here);
  if (objection === null && ownAnswer(here) === null)
    return refused({ code: 'NoAnswerToTakeBack' });
  return accepted([...withdrawing(objection), { type: 'AnswerTakenBack' }]);
});

/** Gives a seat's answer; a different answer takes the place of its standing objection. */
function answer(here: Seated, given: Given, problem: Guard = null): Judgement {
  const no = mayAnswer(here, given.version) ?? problem;
  if (no !== null) return refused(no);
  if (changesNothing(here, given)) return accepted([]);
  return accepted([...withdrawing(ownObjection(here)), given]);
}

/** Whether the person may answer these words for the seat. */
export function mayAnswer(here: Seated, version: string): Guard {
  return (
    mustTakePart(here) ??
    maySpeak(here, null) ??
    maySpeakInOneCapacity(here, answersToTheseWords(here.decision)) ??
    mayFollow(here, answersNow(here.decision, here.seat)) ??
    mustBeTalking(here) ??
    mustMeanTheseWords(here.decision, version)
  );
}

function withdrawing(objection: Objection | null): Fact[] {
  return objection === null ? [] : [{ type: 'ObjectionWithdrawn', objection: objection.id }];
}

function ownObjection({ decision, seat, person }: Seated): Objection | null {
  return (
    decision.objections.find(
      (each) => each.ended === null && each.seat === seat.id && each.by === person,
    ) ?? null
  );
}

function ownAnswer({ decision, seat, person }: Seated): Answer | null {
  return decision.answers[seat.id]?.find(({ by }) => by === person) ?? null;
}

function changesNothing(here: Seated, given: Given): boolean {
  const before = ownAnswer(here);
  if (before?.version !== given.version) return false;
  return sameAnswer(before, ownObjection(here), given);
}

function sameAnswer(before: Answer, objection: Objection | null, given: Given): boolean {
  switch (given.type) {
    case 'AgreementGiven':
      return before.kind === 'agreement';
    case 'AbstentionGiven':
      return before.kind === 'abstention';
    case 'ConcernVoiced':
      return before.concern === given.words.concern;
    case 'ObjectionRaised':
      return objection?.harm === given.words.harm && objection.help === given.words.help;
  }
}
