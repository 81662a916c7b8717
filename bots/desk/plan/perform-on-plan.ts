import type { Reply } from '#bots/desk/desk.ts';
import { refillWith, saysAboutNoOne } from '#bots/desk/refill.ts';
import { nextMilestone } from '#bots/views/plan/next-milestone.ts';
import { milestoneButton, planButton } from '#bots/views/plan/plan-button.ts';
import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { Button, FormView, NoticeView, Values } from '#bots/views/view.ts';
import { type ChatAct, planReceipt } from '#bots/wording/plan/receipts.ts';
import { planRefusalInWords } from '#bots/wording/plan/refusals.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { PlanCommand } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import type { AtPlan } from './at-plan.ts';

/** A form as it was sent; null where a button was pressed. */
type Sent = { readonly form: FormView; readonly values: Values } | null;

export function planCommand({ ports, press, person }: AtPlan, act: ChatAct): PlanCommand {
  return {
    id: press.commandId,
    by: person,
    via: press.account.platform,
    at: ports.clock.now(),
    act,
    ...saysAboutNoOne(press.values),
  };
}

/** Does what was pressed or sent, and answers once it stands on record. */
export async function performOnPlan(at: AtPlan, act: ChatAct, sent: Sent): Promise<Reply> {
  const { ports, press, stream, history, shown } = at;
  const handled = await handleCommand(ports.events)(
    planDecider,
    { stream, command: planCommand(at, act), history },
    ports.tryAgain(press.arrived),
  );
  if (!handled.ok) return refuseOnPlan(at, handled.refusal, sent);
  const { state, events: recorded } = handled.value;
  if (!holdsWords(act, recorded)) return refuseOnPlan(at, { code: 'AlreadySent' }, sent);
  const after = { ...shown, plan: state ?? shown.plan, recorded };
  return { kind: 'done', receipt: receiptOf(act, planReceipt(act, after), after), card: null };
}

/** Whether what stands on record was typed in this act, and not in an earlier sending of its form. */
function holdsWords(act: ChatAct, recorded: readonly PlanEvent[]): boolean {
  const sent: readonly unknown[] = Object.values(act);
  const words = recorded.flatMap((event) => ('words' in event ? Object.values(event.words) : []));
  return words.every((each) => sent.includes(each));
}

/** After an answer the next milestone follows in the same place. */
function receiptOf(act: ChatAct, line: string, shown: PlanShown): NoticeView {
  if (!leadsOn.has(act.type)) {
    return { kind: 'notice', lines: [line], buttons: waysOn(act, shown) };
  }
  const { lines, buttons } = nextMilestone(shown);
  return { kind: 'notice', lines: [line, ...lines], buttons };
}

const leadsOn: ReadonlySet<ChatAct['type']> = new Set<ChatAct['type']>([
  'AnswerMilestone',
  'NothingChanged',
  'GiveProof',
  'RemindMe',
]);

function waysOn(act: ChatAct, shown: PlanShown): Button[] {
  const milestone = 'milestone' in act ? shown.plan.milestones[act.milestone] : undefined;
  return [
    ...(milestone === undefined ? [] : [milestoneButton('open-milestone', shown, milestone)]),
    planButton('milestones', shown),
    planButton('see-board', shown),
  ];
}

/** In words, privately; a form comes back filled, with the sentence beside the box it belongs to. */
export function refuseOnPlan(at: AtPlan, why: PlanRefusal | NotRecorded, sent: Sent): Reply {
  const { shown } = at;
  const says = planRefusalInWords(why, shown);
  if (sent !== null)
    return { kind: 'ask', view: refillWith(sent.form, sent.values, { ...why, says }) };
  const buttons = wantsAWord.has(why.code)
    ? [planButton('next-milestone', shown)]
    : [planButton('milestones', shown)];
  return { kind: 'refused', notice: { kind: 'notice', lines: [says], buttons }, card: null };
}

/** What a fresh answer helps. */
const wantsAWord: ReadonlySet<string> = new Set(['NoWordYet', 'FreshLineNeeded', 'PutOffOnce']);
