import type { Opened } from './decision.ts';
import type { Evolve } from './evolve-step.ts';
import type { ProgrammeAnswered } from './programme-asks.ts';

export const programmeAnswered: Evolve<'ProgrammeAnswered'> = (decision, { answers, words }) =>
  withProgramme(decision, (programme) => ({ ...programme, answers, said: words }));

export const stopLifted: Evolve<'StopLifted'> = (decision, { constraint, words }) =>
  withProgramme(decision, (programme) => ({
    ...programme,
    lifted: [...programme.lifted, { constraint, note: words.note }],
  }));

function withProgramme(
  decision: Opened,
  change: (programme: ProgrammeAnswered) => ProgrammeAnswered,
): Opened {
  const { programme } = decision;
  return programme === null ? decision : { ...decision, programme: change(programme) };
}
