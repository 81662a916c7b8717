import type { Press, Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { ChoicesView, Values } from '#bots/views/view.ts';
import type { Account, Person } from '#shared/directory/account.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import { handleCommand, replay, type TryAgain } from '#shared/handle-command.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import { nudgesDue } from '#shared/transition/nudges.ts';
import type { Plan, WaitingFor } from '#shared/transition/plan.ts';
import type { SetUpPlan } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import {
  before,
  deputy,
  july,
  lead,
  owner,
  settingUp,
  stranger,
} from '#test/shared/transition/planned.ts';
import { formIn, wordsOf } from './at-the-desk.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { everyone, once, putOnRecord, setUp, shownBoard, slackTeam } from './ics.ts';
import { memoryDaily } from './memory-daily.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';
import type { Played } from './play.ts';

const icsLead = 'the ICS lead';

const inSlack = (id: string): Account => ({ platform: 'slack', team: slackTeam, user: `U-${id}` });
const inTeams = (id: string): Account => ({
  platform: 'teams',
  tenant: 'tenant-1',
  user: `o-${id}`,
});

/** The people of a programme, the owner in Slack and the PMO lead in Teams. */
export const planners: readonly Person[] = [
  { id: owner, name: 'Ola Owner', accounts: [inSlack('owner')] },
  { id: deputy, name: 'Di Deputy', accounts: [inTeams('deputy')] },
  { id: lead, name: 'Lee Lead', accounts: [inTeams('lead')] },
  { id: stranger, name: 'Sam Stranger', accounts: [inSlack('stranger')] },
  { id: icsLead, name: 'Ira Lead', accounts: [inSlack('ics-lead')] },
];

interface Sat {
  readonly setting?: SetUpPlan | null;
  readonly at?: string;
  readonly played?: readonly Played[];
  readonly tryAgain?: TryAgain;
}

/** People at the desk with a plan of the ICS on record; time can be moved. */
export async function planningDesk({
  setting = settingUp(),
  at = july,
  played = [],
  tryAgain = once,
}: Sat = {}) {
  const store = memoryEventStore();
  const daily = memoryDaily();
  const people = [...everyone(shownBoard), ...planners];
  await setUp(store, 'ics', shownBoard, people);
  for (const each of played) {
    await putOnRecord(store, each);
    await daily.list('ics', { decision: each.decision.id, version: 1 });
  }
  const stream: Stream = { ics: 'ics', kind: 'plan', id: 'example' };
  if (setting !== null) {
    const stamp = { by: lead, via: 'clock', at: before } as const;
    const task = { stream, command: { ...stamp, id: 'set-up', act: setting } };
    await handleCommand(store)(planDecider, task, once);
    const plans = [{ id: 'example', name: 'An example', isRunning: true }];
    const listing = { ...stamp, id: 'listed', people: [], forums: [], plans };
    const directory: Stream = { ics: 'ics', kind: 'directory', id: 'all' };
    await handleCommand(store)(directoryDecider, { stream: directory, command: listing }, once);
  }
  let now = at;
  const desk = openDesk({
    ...deskPortsOn(store, { now: () => now }),
    daily,
    tryAgain: () => tryAgain,
  });
  const about = { ics: 'ics', plan: 'example', milestone: 'draft' };
  const { press, accountOf } = peopleAt(desk, people, about);

  async function standing(): Promise<Plan> {
    const plan = replay(planDecider, await store.load<PlanEvent>(stream));
    if (plan === null) throw new Error('nothing is set up');
    return plan;
  }

  return {
    desk,
    store,
    stream,
    press,
    accountOf,
    moveTo(later: string) {
      now = later;
    },
    /** Time comes, and whoever is to be asked then is asked. */
    async comesTo(later: string) {
      now = later;
      const times = { hour: 9, hours: {}, closed: [] };
      const nudges = nudgesDue(await standing(), times, later);
      const act = { type: 'NoteNudges', nudges } as const;
      const command = { id: `round-${later}`, by: 'clock', via: 'clock', at: later, act } as const;
      await handleCommand(store)(planDecider, { stream, command }, once);
    },
    says: async (by: string, act: ActId, rest: Partial<Press> = {}) =>
      wordsOf(await press(by, act, rest)),
    list: async (by: string, act: ActId, rest: Partial<Press> = {}) =>
      choicesIn(await press(by, act, rest)),
    /** Opens a form and sends it with these values in place of those that stand in it. */
    async sends(
      by: string,
      act: ActId,
      values: Values,
      rest: Partial<Press> = {},
    ): Promise<string> {
      const form = formIn(await press(by, act, rest));
      const stand = Object.fromEntries(form.fields.map(({ id, value = '' }) => [id, value]));
      return wordsOf(await press(by, act, { about: form.about, values: { ...stand, ...values } }));
    },
    /** A wait as it stands on record. */
    async begins(by: string, what: WaitingFor) {
      const act = { type: 'BeginWait', milestone: 'draft', for: what, note: '' } as const;
      const command = { id: 'begins', by, via: 'slack', at: now, act } as const;
      await handleCommand(store)(planDecider, { stream, command }, once);
    },
    /** A decision that milestones wait for is taken. */
    async outcome(decision: string) {
      const took = { how: 'carried', effect: 'decided here' } as const;
      const act = { type: 'TellOutcome', decision, ...took } as const;
      const command = {
        id: `outcome-${decision}`,
        by: 'clock',
        via: 'clock',
        at: now,
        act,
      } as const;
      await handleCommand(store)(planDecider, { stream, command }, once);
    },
    plan: standing,
    events: async () => (await store.load<PlanEvent>(stream)).map(({ event }) => event),
    async directory() {
      const history = await store.load<DirectoryEvent>({
        ics: 'ics',
        kind: 'directory',
        id: 'all',
      });
      return replay(directoryDecider, history);
    },
  };
}

function choicesIn(reply: Reply): ChoicesView {
  if (reply.kind === 'ask' && reply.view.kind === 'choices') return reply.view;
  throw new Error(`no list: ${wordsOf(reply)}`);
}
