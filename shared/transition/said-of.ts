import { localDate } from '#shared/time.ts';
import { planSpoken } from './erased-plan-words.ts';
import { happenedAt } from './evolve-plan.ts';
import type { HistoryEntry } from './plan-act.ts';
import type { PlanEvent } from './plan-event.ts';

/** All that was ever said of the milestones, oldest first, each with the proof that came with it or after it. */
export function saidOf(events: readonly PlanEvent[]): readonly HistoryEntry[] {
  return events.map(planSpoken).reduce<readonly HistoryEntry[]>(saidAfter, []);
}

function saidAfter(said: readonly HistoryEntry[], event: PlanEvent): readonly HistoryEntry[] {
  const on = localDate(happenedAt(event));
  if (event.type === 'MilestoneAnswered') {
    const { milestone, word, words } = event;
    return [...said, { milestone, on, word, line: words.line, proof: words.proof }];
  }
  if (event.type === 'AnswerRepeated') {
    const last = said.findLast(({ milestone }) => milestone === event.milestone);
    return last === undefined ? said : [...said, { ...last, on, proof: '' }];
  }
  if (event.type === 'ProofGiven') {
    const last = said.findLastIndex(({ milestone }) => milestone === event.milestone);
    const { proof } = event.words;
    return said.map((entry, index) => (index === last ? { ...entry, proof } : entry));
  }
  return said;
}
