import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { count, quoted, stopped } from '#bots/wording/language.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { statusOf } from '#shared/transition/status.ts';
import { personInPlan } from './milestones.ts';
import { statusInWords } from './statuses.ts';
import { waitName } from './waiting.ts';

type OfType<Type extends PlanAct['type']> = Extract<PlanAct, { readonly type: Type }>;

/** What people do to a plan in chat. */
export type ChatAct = OfType<
  Exclude<PlanAct['type'], 'LoadHistory' | 'AddHistory' | 'TellOutcome' | 'NoteNudges'>
>;

/** The plan after the act, and what the act recorded. */
interface After extends PlanShown {
  readonly recorded: readonly PlanEvent[];
}

type Receipts = {
  readonly [Type in ChatAct['type']]: (act: OfType<Type>, after: After) => string;
};

const receipts: Receipts = {
  SetUpPlan: ({ programme, firstDay }) =>
    `${programme.name}: the programme is set up, from ${dayMonthAndYear(firstDay)}. Nobody is asked about days that are past. Now say who looks after each milestone.`,
  AnswerMilestone: ({ milestone }, after) => {
    const now = after.plan.milestones[milestone];
    const stands = now === undefined ? '' : statusInWords(statusOf(now));
    return `Noted: ${stands}. ${title(milestone, after)}`;
  },
  NothingChanged: (_, { recorded }) =>
    recorded.length === 0
      ? 'You have answered on all of them today. Nothing more was noted.'
      : `Noted: nothing has changed on ${count(recorded.length, 'milestone', 'milestones')}.`,
  GiveProof: ({ milestone }, after) => `The proof is noted. ${title(milestone, after)}`,
  AnswerPart: ({ milestone, word }, after) =>
    `Noted of this part: ${statusInWords(word)}. ${title(milestone, after)}`,
  NamePartLead: ({ milestone, lead }, after) =>
    `Noted: ${quoted(lead)} leads this part. ${title(milestone, after)}`,
  NoteRegion: ({ milestone }, after) => `What the region says is noted. ${title(milestone, after)}`,
  AskForDate: ({ milestone, to }, after) =>
    `The PMO lead is told that you ask for ${dayMonthAndYear(to)}. Until they move it, the date stays. ${title(milestone, after)}`,
  MoveDate: ({ milestone, to }, after) =>
    `It is now due on ${dayMonthAndYear(to)}. The first date stays on record. ${title(milestone, after)}`,
  KeepDate: ({ milestone }, after) =>
    `The date stays as it is. Whoever looks after it is told. ${title(milestone, after)}`,
  HandOver: ({ milestone, owner, deputy }, after) =>
    `Noted. Owner: ${who(owner, after)}. Stand-in: ${who(deputy, after)}. They are told in their next message. ${title(milestone, after)}`,
  BeginWait: ({ milestone, for: what }, after) =>
    `${stopped(`Noted: it waits for ${waitName(what, after.decisions)}`)} ${title(milestone, after)}`,
  EndWait: ({ milestone, for: what }, after) =>
    `${stopped(`Noted: it waits no longer for ${waitName(what, after.decisions)}`)} ${title(milestone, after)}`,
  RemindMe: ({ milestone, on }, after) =>
    `I write to you about it again on ${dayMonthAndYear(on)}, or the next working day. ${title(milestone, after)}`,
  TakeUp: ({ milestone, how }, after) =>
    how === 'ask them myself'
      ? `Noted: you ask them yourself. ${title(milestone, after)}`
      : `The ICS lead is told in their next message. ${title(milestone, after)}`,
  LiftConstraint: () => 'The limit is lifted, and your note stands on record.',
  RecordLawInForce: ({ on }) => `Noted: the law began on ${dayMonthAndYear(on)}.`,
  ChangeLeads: leadsInWords,
  NameLeads: leadsInWords,
  ClosePlan: () =>
    'The programme is closed. Nobody is asked about it any more. All of it stays on record.',
};

/** What a person reads once their act stands on record. */
export function planReceipt(act: ChatAct, after: After): string {
  return say(act.type, act, after);
}

function say<Type extends ChatAct['type']>(type: Type, act: OfType<Type>, after: After): string {
  return receipts[type](act, after);
}

function leadsInWords(
  { pmoLead, icsLead }: Pick<OfType<'ChangeLeads'>, 'pmoLead' | 'icsLead'>,
  after: After,
): string {
  return `Noted. PMO lead: ${who(pmoLead, after)}. ICS lead: ${who(icsLead, after)}.`;
}

function title(id: string, { plan }: After): string {
  return quoted(plan.milestones[id]?.is.output ?? id);
}

function who(person: string | null, after: After): string {
  return person === null ? 'no one' : personInPlan(after, person);
}
