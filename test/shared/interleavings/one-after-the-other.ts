import type { Command } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import type { Decision } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { Handled } from '#shared/handle-command.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { accepted, type Result } from '#shared/result.ts';
import type { Two } from './in-turns.ts';

export type Answer = Result<Handled<Decision, DecisionEvent>, Refusal | NotRecorded>;

/** What two commands came to: the answer to each, what they put on record, and the state then. */
export interface CameTo {
  readonly answers: Two<Answer>;
  readonly events: readonly DecisionEvent[];
  readonly state: Decision;
}

/** What two commands come to when one is judged after the other, in both orders; nothing is kept. */
export function oneAfterTheOther(
  decision: Decision,
  { one, other }: Two<Command>,
): readonly CameTo[] {
  const first = inOrder(decision, { one, other });
  const second = inOrder(decision, { one: other, other: one });
  return [first, { ...second, answers: { one: second.answers.other, other: second.answers.one } }];
}

/** A command that was sent again is answered with what it came to the first time. */
function inOrder(decision: Decision, { one, other }: Two<Command>): CameTo {
  const first = judged(one, decision);
  const then = first.ok ? first.value.state : decision;
  const isAgain = one.id === other.id && eventsOf(first).length > 0;
  const second = isAgain ? first : judged(other, then);
  return {
    answers: { one: first, other: second },
    events: isAgain ? eventsOf(first) : [...eventsOf(first), ...eventsOf(second)],
    state: second.ok ? second.value.state : then,
  };
}

function judged(command: Command, decision: Decision): Answer {
  const made = decide(command, decision);
  return made.ok
    ? accepted({ state: made.value.reduce(evolve, decision), events: made.value })
    : made;
}

function eventsOf(answer: Answer): readonly DecisionEvent[] {
  return answer.ok ? answer.value.events : [];
}
