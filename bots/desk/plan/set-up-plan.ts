import type { Reply } from '#bots/desk/desk.ts';
import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import { forumsOf } from '#bots/desk/forums.ts';
import { notOffered } from '#bots/desk/not-offered.ts';
import { refillWith } from '#bots/desk/refill.ts';
import { refusal } from '#bots/desk/reply.ts';
import { text } from '#bots/desk/values.ts';
import type { Known } from '#bots/views/forms/people-options.ts';
import { setUpForm } from '#bots/views/plan/forms/set-up-form.ts';
import { planButton } from '#bots/views/plan/plan-button.ts';
import type { FormView, Values } from '#bots/views/view.ts';
import { onlyGovernanceLeads } from '#bots/wording/plan/programmes.ts';
import { planReceipt } from '#bots/wording/plan/receipts.ts';
import { planRefusalInWords } from '#bots/wording/plan/refusals.ts';
import { problemInWords } from '#bots/wording/refusals.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { directoryStream, planStream } from '#shared/streams.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { SetUpPlan } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { AtProgrammes } from './at-plan.ts';
import { chosen } from './milestone-acts.ts';

/** A governance lead of any body of the ICS sets up a programme, and says who leads it. */
export async function pressSetUp(at: AtProgrammes): Promise<Reply> {
  const { ports, press, ics, person } = at;
  if (!(await maySetUp(ports, at))) return refusal([onlyGovernanceLeads]);
  const { people } = await directoryOf(ports, ics);
  const known = Object.values(people);
  const form = setUpForm(ics, { people: known, person });
  const { values } = press;
  if (values === undefined) return { kind: 'ask', view: form };
  const wrong = notOffered(form, values);
  if (wrong !== undefined) {
    const says = problemInWords(wrong);
    return { kind: 'ask', view: refillWith(form, values, { ...wrong, says }) };
  }
  return setUp(at, { form, values, people: known });
}

export async function maySetUp(
  ports: DeskPorts,
  who: Pick<AtProgrammes, 'ics' | 'person'>,
): Promise<boolean> {
  const forums = await forumsOf(ports, who);
  return forums.some(({ governanceLead }) => governanceLead === who.person);
}

interface Sent {
  readonly form: FormView;
  readonly values: Values;
  readonly people: readonly Known[];
}

async function setUp(at: AtProgrammes, { form, values, people }: Sent): Promise<Reply> {
  const { ports, press, ics, person } = at;
  // The whole schema of programmes, which no other press needs, comes with the first that does.
  const { builtInProgramme } = await import('#shared/transition/built-in-programme.ts');
  const programme = builtInProgramme(text(values, 'programme'));
  if (programme === undefined) throw new Error('programme-not-offered');
  const act: SetUpPlan = {
    type: 'SetUpPlan',
    programme,
    firstDay: text(values, 'firstDay'),
    pmoLead: text(values, 'pmoLead'),
    icsLead: chosen(values, 'icsLead'),
    keepers: {},
  };
  const { platform: via } = press.account;
  const stamp = { id: press.commandId, by: person, via, at: ports.clock.now() };
  const stream = planStream(ics, programme.id);
  const handled = await handleCommand(ports.events)(
    planDecider,
    { stream, command: { ...stamp, act } },
    ports.tryAgain(press.arrived),
  );
  const shown = {
    ics,
    id: programme.id,
    person,
    people,
    decisions: [],
    now: stamp.at,
    namesLead: false,
  };
  const plan = await listed(at, shown.id);
  if (!handled.ok || plan === null) {
    const why = handled.ok ? ({ code: 'NoPlan' } as const) : handled.refusal;
    const says = planRefusalInWords(why, { ...shown, plan });
    return { kind: 'ask', view: refillWith(form, values, { ...why, says }) };
  }
  const { events: recorded } = handled.value;
  const lines = [planReceipt(act, { ...shown, plan, events: recorded, recorded })];
  const buttons = [
    planButton('see-board', { ...shown, plan }),
    planButton('milestones', { ...shown, plan }),
  ];
  return { kind: 'done', receipt: { kind: 'notice', lines, buttons }, card: null };
}

/** Lists the plan in the directory, also where it stood and an earlier press came no further. */
async function listed(
  { ports, press, ics, person }: AtProgrammes,
  id: string,
): Promise<Plan | null> {
  const plan = replay(planDecider, await ports.events.load<PlanEvent>(planStream(ics, id)));
  if (plan === null) return null;
  const { platform: via } = press.account;
  const { name } = plan.programme;
  const command = {
    id: `${press.commandId}-listed`,
    by: person,
    via,
    at: ports.clock.now(),
    people: [],
    forums: [],
    plans: [{ id, name, isRunning: plan.status === 'running' }],
  };
  await handleCommand(ports.events)(
    directoryDecider,
    { stream: directoryStream(ics), command },
    ports.tryAgain(press.arrived),
  );
  return plan;
}
