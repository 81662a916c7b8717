import { canonical } from '#shared/hash.ts';
import { accepted, refused } from '#shared/result.ts';
import type { GuardQuestion } from '#shared/transition/guards.ts';
import type { Opened } from './decision.ts';
import { mustKeepTheRecord } from './filling-the-sheet.ts';
import { type Guard, mustBeTalking } from './guards.ts';
import { askedOf, heldNow } from './held-by-programmes.ts';
import type { Here, Judge } from './here.ts';
import type { ProgrammeAnswered } from './programme-asks.ts';
import { limits, textProblem, tooLong } from './words.ts';

/** The governance lead answers what the programmes ask, as often as it changes, until a vote opens. */
export const answerProgramme: Judge<'AnswerProgramme'> = ({ answers: typed }, here) => {
  const { programme } = here.decision;
  if (programme === null) return refused({ code: 'NoProgrammeAsks' });
  const given = Object.fromEntries(
    Object.entries(typed).map(([constraint, answer]) => [constraint, answer.trim()]),
  );
  const no = mustAnswer(here) ?? answerProblem(programme.asks, given);
  if (no !== null) return refused(no);
  const fact = answered(programme.asks, given);
  const same =
    canonical([programme.answers, programme.said]) === canonical([fact.answers, fact.words]);
  return accepted(same ? [] : [{ type: 'ProgrammeAnswered', ...fact }]);
};

/** A note on record lifts what holds a proposal: the region agreed, the law came, it was approved. */
export const liftStop: Judge<'LiftStop'> = ({ constraint, note }, here) => {
  const no =
    mustAnswer(here) ??
    mustHold(here.decision, constraint) ??
    textProblem('note', note, limits.words);
  if (no !== null) return refused(no);
  return accepted([{ type: 'StopLifted', constraint, words: { note } }]);
};

function mustAnswer(here: Here): Guard {
  return mustKeepTheRecord(here.person, here.decision.forum.governanceLead) ?? mustBeTalking(here);
}

function mustHold(decision: Opened, constraint: string): Guard {
  return heldNow(decision).some((each) => each.constraint === constraint)
    ? null
    : { code: 'NotAChoice', field: 'constraint', found: constraint };
}

function answerProblem(
  asks: readonly GuardQuestion[],
  given: Readonly<Record<string, string>>,
): Guard {
  const problems = askedOf(asks, given).map(({ constraint: field, heldOn }): Guard => {
    const found = given[field] ?? '';
    if (found === '') return { code: 'Blank', field };
    if (heldOn === 'nothing said') return tooLong(field, found, limits.words);
    return found === 'yes' || found === 'no' ? null : { code: 'NotAChoice', field, found };
  });
  return problems.find((each) => each !== null) ?? null;
}

interface Given {
  readonly answers: NonNullable<ProgrammeAnswered['answers']>;
  readonly words: ProgrammeAnswered['said'];
}

/** What was chosen, and apart from it what was typed. */
function answered(asks: readonly GuardQuestion[], given: Readonly<Record<string, string>>): Given {
  const said = askedOf(asks, given);
  const typed = said
    .filter(({ heldOn }) => heldOn === 'nothing said')
    .map((each) => each.constraint);
  return {
    answers: Object.fromEntries(
      said.map(({ constraint: id, heldOn }) => [id, chosen(heldOn, given[id])]),
    ),
    words: Object.fromEntries(Object.entries(given).filter(([id]) => typed.includes(id))),
  };
}

function chosen(heldOn: GuardQuestion['heldOn'], found: string | undefined) {
  if (heldOn === 'nothing said') return 'said';
  return found === 'yes' ? 'yes' : 'no';
}
