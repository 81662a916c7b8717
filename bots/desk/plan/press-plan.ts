import type { Reply } from '#bots/desk/desk.ts';
import { notOffered } from '#bots/desk/not-offered.ts';
import { refusal } from '#bots/desk/reply.ts';
import { isMilestoneAct } from '#bots/views/act-id.ts';
import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { ChoicesView, FormView, NoticeView, Values } from '#bots/views/view.ts';
import type { ChatAct } from '#bots/wording/plan/receipts.ts';
import { noSuchPlan } from '#bots/wording/plan/refusals.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import { planStream } from '#shared/streams.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { AtPlan } from './at-plan.ts';
import { decisionsSpokenOf } from './decisions-spoken-of.ts';
import { milestoneActs } from './milestone-acts.ts';
import { namesLead } from './names-lead.ts';
import type { On } from './on-plan.ts';
import { performOnPlan, planCommand, refuseOnPlan } from './perform-on-plan.ts';
import { planActs } from './plan-acts.ts';

/** A press on one plan of the person's own ICS, after reads side by side. */
export async function pressPlan(
  at: Omit<AtPlan, 'stream' | 'history' | 'shown'>,
  id: string,
): Promise<Reply> {
  if (!isId(id)) return refusal([noSuchPlan]);
  const { ports, press, ics, person } = at;
  const stream = planStream(ics, id);
  const [history, directory] = await Promise.all([
    ports.events.load<PlanEvent>(stream),
    directoryOf(ports, ics),
  ]);
  const plan = replay(planDecider, history);
  if (plan === null) return refusal([noSuchPlan]);
  const [decisions, mayName] = await Promise.all([
    decisionsSpokenOf(at, plan),
    namesLead(at, plan, directory),
  ]);
  const shown: PlanShown = {
    ics,
    id,
    plan,
    events: history.map(({ event }) => event),
    person,
    now: ports.clock.now(),
    people: Object.values(directory.people),
    decisions,
    namesLead: mayName,
  };
  return answer({ ...at, press, stream, history, shown });
}

async function answer(at: AtPlan): Promise<Reply> {
  const { press, shown } = at;
  const { act, about } = press;
  if (!isMilestoneAct(act)) return answerWith(at, bound(planActs[act], shown, about));
  const { milestone: found = '' } = about;
  const milestone = Object.values(shown.plan.milestones).find(({ is }) => is.id === found);
  if (milestone === undefined) return refuseOnPlan(at, { code: 'NoSuchMilestone', found }, null);
  return answerWith(at, bound<MilestoneShown>(milestoneActs[act], { ...shown, milestone }, about));
}

/** What a press comes to, once it is known on what. */
type Bound =
  | { readonly kind: 'view'; readonly view: ChoicesView | NoticeView }
  | { readonly kind: 'act'; readonly act: ChatAct }
  | { readonly kind: 'form'; readonly form: FormView; readonly act: (values: Values) => ChatAct };

function bound<Shown>(on: On<Shown>, shown: Shown, about: AtPlan['press']['about']): Bound {
  switch (on.kind) {
    case 'view':
      return { kind: 'view', view: on.view(shown, about) };
    case 'act':
      return { kind: 'act', act: on.act(shown) };
    case 'form':
      return { kind: 'form', form: on.form(shown), act: (values) => on.act(values, shown) };
  }
}

async function answerWith(at: AtPlan, on: Bound): Promise<Reply> {
  switch (on.kind) {
    case 'view':
      return { kind: 'ask', view: on.view };
    case 'act':
      return performOnPlan(at, on.act, null);
    case 'form':
      return at.press.values === undefined ? open(at, on) : send(at, on, at.press.values);
  }
}

type BoundForm = Extract<Bound, { readonly kind: 'form' }>;

/** Opens a form only where sending it could be accepted now: nobody types for nothing. */
function open(at: AtPlan, { form, act }: BoundForm): Reply {
  const sample = form.fields.map(({ id, required, value = '' }) => [
    id,
    required && value === '' ? '…' : value,
  ]);
  const trial = planDecider.decide(planCommand(at, act(Object.fromEntries(sample))), at.shown.plan);
  return trial.ok || 'field' in trial.refusal
    ? { kind: 'ask', view: form }
    : refuseOnPlan(at, trial.refusal, null);
}

function send(at: AtPlan, { form, act }: BoundForm, values: Values): Reply | Promise<Reply> {
  const wrong = notOffered(form, values);
  return wrong === undefined
    ? performOnPlan(at, act(values), { form, values })
    : refuseOnPlan(at, wrong, { form, values });
}
