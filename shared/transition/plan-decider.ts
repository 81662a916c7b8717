import { onePersonProblem } from '#shared/decision/about-one-person.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { answerMilestone, giveProof, noteRegion, nothingChanged } from './answering.ts';
import { askForDate, keepDate, moveDate } from './dating.ts';
import { evolvePlan } from './evolve-plan.ts';
import {
  changeLeads,
  handOver,
  liftConstraint,
  nameLeads,
  recordLawInForce,
  remindMe,
  takeUp,
} from './keeping.ts';
import { addHistory, type Dated, loadHistory } from './loading.ts';
import { noteNudges } from './noting-nudges.ts';
import { answerPart, namePartLead } from './parts.ts';
import type { Plan } from './plan.ts';
import type { PlanCommand } from './plan-act.ts';
import type { PlanEvent } from './plan-event.ts';
import {
  led,
  type PlanActs,
  type PlanHere,
  type PlanJudge,
  type PlanJudgement,
} from './plan-here.ts';
import type { PlanRefusal } from './plan-refusal.ts';
import { setUp } from './set-up.ts';
import { beginWait, endWait, tellOutcome } from './waiting.ts';

export type PlanState = Plan | null;

/** Everything that can be done to a plan that stands, and where it is judged. */
const judges: { readonly [Type in keyof PlanActs]: PlanJudge<Type> } = {
  AnswerMilestone: answerMilestone,
  NothingChanged: nothingChanged,
  GiveProof: giveProof,
  AnswerPart: answerPart,
  NamePartLead: namePartLead,
  NoteRegion: noteRegion,
  AskForDate: askForDate,
  MoveDate: moveDate,
  KeepDate: keepDate,
  HandOver: handOver,
  AddHistory: addHistory,
  BeginWait: beginWait,
  EndWait: endWait,
  TellOutcome: tellOutcome,
  RemindMe: remindMe,
  TakeUp: takeUp,
  NoteNudges: noteNudges,
  LiftConstraint: liftConstraint,
  RecordLawInForce: recordLawInForce,
  ChangeLeads: changeLeads,
  NameLeads: nameLeads,
  ClosePlan: led(() => accepted([{ type: 'PlanClosed' }])),
};

/** Judged here and nowhere else, by nothing but the plan and the command. */
function decide(command: PlanCommand, plan: PlanState): Result<readonly PlanEvent[], PlanRefusal> {
  const judged = judge(command, plan);
  if (!judged.ok) return judged;
  const no = onePersonProblem(judged.value, command);
  if (no !== null) return refused(no);
  const { id, by, via, at } = command;
  const facts: readonly Dated[] = judged.value;
  return accepted(facts.map((fact) => ({ ...fact, at, by, seat: null, via, command: id })));
}

function judge(command: PlanCommand, plan: PlanState): PlanJudgement {
  const { act, by, at } = command;
  if (act.type === 'SetUpPlan' || act.type === 'LoadHistory') {
    if (plan !== null) return refused({ code: 'PlanStands', programme: plan.programme.id });
    return act.type === 'SetUpPlan' ? setUp(act) : loadHistory(act, command);
  }
  if (plan === null) return refused({ code: 'NoPlan' });
  if (plan.status === 'running') return judgeAct(act.type, act, { plan, by, at });
  return act.type === 'NoteNudges' || act.type === 'TellOutcome'
    ? accepted([])
    : refused({ code: 'PlanIsClosed', programme: plan.programme.id });
}

function judgeAct<Type extends keyof PlanActs>(
  type: Type,
  act: PlanActs[Type],
  here: PlanHere,
): PlanJudgement {
  return judges[type](act, here);
}

/** A plan's own history: how each milestone stood on any day, and who said so. */
export const planDecider = {
  initial: null as PlanState,
  decide,
  evolve: evolvePlan,
  status: (plan: PlanState): string => plan?.status ?? 'none',
};
