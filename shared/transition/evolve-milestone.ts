import { gone } from './erased-plan-words.ts';
import type { Answer, MilestonePlan, PartPlan } from './plan.ts';
import type { PlanEvent } from './plan-event.ts';
import { isSameWait } from './waiting.ts';

export type MilestoneEvent = Extract<PlanEvent, { readonly milestone: string }>;

/** What an event makes of the milestone that it is about, and when it happened. */
export function evolveMilestone(
  milestone: MilestonePlan,
  event: MilestoneEvent,
  at: string,
): MilestonePlan {
  switch (event.type) {
    case 'MilestoneAnswered':
    case 'AnswerRepeated':
      return answered(milestone, event, at);
    case 'ProofGiven':
      return { ...milestone, proof: event.words.proof };
    case 'PartAnswered':
      return withPart(milestone, event.part, { word: event.word, line: event.words.line });
    case 'PartLeadNamed':
      return withPart(milestone, event.part, { lead: event.words.lead });
    case 'RegionNoted':
      return { ...milestone, regionNote: event.words.note };
    case 'DateAsked':
      return { ...milestone, dateAsked: { to: event.to, by: event.by, why: event.words.why } };
    case 'DateMoved':
      return { ...milestone, due: event.to, dueSince: at, dateAsked: null };
    case 'DateKept':
      return { ...milestone, dateAsked: null };
    case 'HandedOver':
      return { ...milestone, owner: event.owner, deputy: event.deputy };
    case 'TakenUp':
      return { ...milestone, takenUp: { how: event.how, at } };
    case 'WaitBegun': {
      const wait = { for: event.for, note: event.words.note, since: at };
      return { ...milestone, waits: [...milestone.waits, wait] };
    }
    case 'WaitEnded': {
      const waits = milestone.waits.filter((wait) => !isSameWait(wait.for, event.for));
      return { ...milestone, waits };
    }
    case 'ReminderAsked':
      return putOff(milestone, event);
  }
}

type Answering = Extract<MilestoneEvent, { readonly type: 'MilestoneAnswered' | 'AnswerRepeated' }>;

function answered(milestone: MilestonePlan, event: Answering, at: string): MilestonePlan {
  const last = milestone.answers.at(-1);
  if (event.type === 'AnswerRepeated') {
    if (last === undefined) return milestone;
    const again: Answer = { ...last, by: event.by, at, repeated: last.repeated + 1 };
    return { ...milestone, answers: [...milestone.answers, again] };
  }
  const { word, proven, words } = event;
  const isSame = last?.word === word && last.line === words.line;
  const repeated = isSame ? last.repeated + 1 : 0;
  const answers = [...milestone.answers, { word, line: words.line, by: event.by, at, repeated }];
  return { ...milestone, answers, proof: proven ? words.proof || gone : milestone.proof };
}

function withPart(milestone: MilestonePlan, id: string, said: Partial<PartPlan>): MilestonePlan {
  const part = milestone.parts[id];
  if (part === undefined) return milestone;
  return { ...milestone, parts: { ...milestone.parts, [id]: { ...part, ...said } } };
}

function putOff(
  milestone: MilestonePlan,
  { person, stage, due, on }: Extract<MilestoneEvent, { readonly type: 'ReminderAsked' }>,
): MilestonePlan {
  const asked = milestone.asked.map((each) =>
    each.person === person && each.stage === stage && each.due === due
      ? { ...each, putOffTo: on }
      : each,
  );
  return { ...milestone, asked };
}
