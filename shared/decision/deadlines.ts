import { accepted } from '#shared/result.ts';
import { isBefore } from '#shared/time.ts';
import type { Opened } from './decision.ts';
import { endingOf } from './ending.ts';
import type { Fact } from './event.ts';
import type { Here, Judge, Live } from './here.ts';
import { helpNow } from './outside-help.ts';
import { presidingSeat } from './presiding.ts';
import { clockGoesOn, nextStep, stepEnds } from './resolving.ts';
import { isAdoptedBySilence } from './silence.ts';

/** The instants at which time itself will do something to this decision. */
export function deadlinesOf(decision: Opened): readonly string[] {
  switch (decision.status) {
    case 'seeking consensus':
    case 'resolving':
    case 'voting':
    case 'tied': {
      const help = helpNow(decision);
      if (help !== null) return [help.until];
      const answers = decision.deadlinePassed ? [] : [decision.answerBy];
      const step = decision.status === 'resolving' ? stepEnds(decision) : null;
      return step === null ? answers : [...answers, step];
    }
    case 'provisional': {
      const { vetoUntil, needs } = decision.awaited;
      return [vetoUntil, ...needs.map(({ by }) => by)].filter((each) => each !== null);
    }
    case 'closed':
    case 'withdrawn':
      return [];
  }
}

/**
 * Time itself. Early, late and repeated arrivals change nothing; a deadline agrees nothing, save by
 * a silence procedure.
 */
export const passDeadline: Judge<'PassDeadline'> = ({ deadline }, here) => {
  const { decision, at } = here;
  if (isBefore(at, deadline)) return accepted([]);
  if (helpNow(decision) !== null) return accepted(helpRunsOut(here, deadline));
  return accepted([...answersEnd(decision, deadline), ...stepRunsOut(decision, deadline)]);
};

/** While someone helps from outside no other clock goes; when their time is over, the others go on. */
function helpRunsOut(here: Here, deadline: string): readonly Fact[] {
  const help = helpNow(here.decision);
  if (help?.until !== deadline) return [];
  return [{ type: 'HelpRanOut', step: help.step }, ...clockGoesOn(here)];
}

function answersEnd(decision: Live, deadline: string): readonly Fact[] {
  if (deadline !== decision.answerBy || decision.deadlinePassed) return [];
  const passed: Fact = { type: 'DeadlinePassed', deadline };
  if (!isAdoptedBySilence(decision)) return [passed];
  const presiding = presidingSeat(decision);
  return [passed, endingOf(decision, { how: 'adopted by silence', votes: null, presiding })];
}

function stepRunsOut(decision: Live, deadline: string): readonly Fact[] {
  const step = nextStep(decision);
  if (decision.status !== 'resolving' || step === null || stepEnds(decision) !== deadline)
    return [];
  return [{ type: 'StepRanOut', step: step.id }];
}
