import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import {
  deputy,
  lead,
  owner,
  type Planned,
  plan,
  stranger,
} from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { eight, sixty, workedExample } from './large-plans.ts';
import { planners } from './planning-desk.ts';
import { play } from './play.ts';

const half = '2026-08-17T09:00:00.000Z';
const twoWeeks = '2026-09-16T09:00:00.000Z';
const late = '2026-10-01T09:00:00.000Z';
const veryLate = '2026-10-14T09:00:00.000Z';
const link = 'https://example.org/draft';

/** A plan at a moment, with the decisions that may be spoken of. */
export interface PlanState {
  readonly planned: Planned;
  readonly now: string;
  readonly decisions: readonly Opened[];
}

const at = { milestone: 'draft' } as const;
const parts = [
  { id: 'lead', name: 'A named leader', needsLead: true },
  { id: 'plan', name: 'A plan for the records' },
];
const rich = {
  milestones: [
    milestone({ constraints: ['K1', 'K4'], after: ['checks'], approvals: ['NHS England'] }),
    milestone({ id: 'checks', output: 'Start the checks', parts, regionAgrees: true }),
    milestone({
      id: 'free',
      output: 'Support the people',
      due: undefined,
      owner: { role: 'Lead', is: 'inferred' },
    }),
    milestone({ id: 'fixed', output: 'Send the list', due: { on: '2026-08-20' } }),
  ],
};
const keepers = { draft: { owner, deputy }, checks: { owner, deputy: null } };

function set(file: object, keep: object = keepers) {
  return plan(file, { keepers: keep as typeof keepers });
}

const answer = (word: 'on track' | 'at risk' | 'off track' | 'done', line = ''): PlanAct => ({
  type: 'AnswerMilestone',
  ...at,
  word,
  line,
  proof: '',
});

const decision = play().decision;
const waits: PlanAct = {
  type: 'BeginWait',
  ...at,
  for: { is: 'a decision', decision: decision.id },
  note: 'We need the money first.',
};

/** A plan in the states in which it looks different. */
export const planStates: Readonly<Record<string, PlanState>> = {
  'set up, nothing said': { planned: set(rich), now: half, decisions: [] },
  'at risk, waiting for a decision': {
    planned: set(rich)
      .when(owner, answer('at risk', 'Two people left.'))
      .when(owner, waits)
      .when(owner, { type: 'BeginWait', ...at, for: { is: 'legislation' }, note: '' })
      .when(owner, {
        type: 'BeginWait',
        ...at,
        for: { is: 'a boundary decision' },
        note: 'In the north.',
      }),
    now: half,
    decisions: [decision],
  },
  'waiting for what is private': {
    planned: set(rich).when(owner, waits),
    now: half,
    decisions: [],
  },
  'done, proof to come': {
    planned: set(rich).when(owner, answer('done')),
    now: twoWeeks,
    decisions: [],
  },
  'done and proven': {
    planned: set(rich)
      .when(owner, answer('done'))
      .when(owner, { type: 'GiveProof', ...at, proof: link }),
    now: twoWeeks,
    decisions: [],
  },
  'a date asked for, moved and kept': {
    planned: set(rich)
      .when(owner, { type: 'AskForDate', ...at, to: '2026-10-31', why: 'The team is new.' })
      .when(lead, {
        type: 'MoveDate',
        ...at,
        to: '2026-10-31',
        decision: null,
        reason: 'The team is new.',
      })
      .when(owner, { type: 'AskForDate', ...at, to: '2026-11-30', why: 'It grew.' })
      .when(lead, { type: 'KeepDate', ...at, reason: 'We need it.' })
      .when(owner, { type: 'AskForDate', ...at, to: '2026-12-31', why: 'It grew again.' })
      .when(lead, { type: 'HandOver', ...at, owner: deputy, deputy: owner })
      .when(lead, { type: 'TakeUp', ...at, how: 'tell the ICS lead' }),
    now: half,
    decisions: [],
  },
  'parts, the region and a limit': {
    planned: set(rich)
      .when(owner, {
        type: 'NamePartLead',
        milestone: 'checks',
        part: 'lead',
        lead: 'The finance director',
      })
      .when(owner, {
        type: 'AnswerPart',
        milestone: 'checks',
        part: 'lead',
        word: 'done',
        line: '',
      })
      .when(owner, {
        type: 'AnswerPart',
        milestone: 'checks',
        part: 'plan',
        word: 'at risk',
        line: 'No staff.',
      })
      .when(owner, { type: 'NoteRegion', milestone: 'checks', note: 'The region agrees.' })
      .when(lead, { type: 'LiftConstraint', constraint: 'K4', matter: 'draft', note: 'Agreed.' })
      .when(lead, { type: 'RecordLawInForce', on: '2026-07-01' })
      .when(lead, { type: 'ChangeLeads', pmoLead: lead, icsLead: null }),
    now: half,
    decisions: [],
  },
  late: { planned: set(rich), now: late, decisions: [] },
  'very late, one': { planned: plan(), now: veryLate, decisions: [] },
  'very late, several': {
    planned: set(rich).when(owner, answer('off track', 'No one is left.')),
    now: veryLate,
    decisions: [],
  },
  closed: { planned: set(rich).when(lead, { type: 'ClosePlan' }), now: half, decisions: [] },
  'many milestones, the longest words': {
    planned: sixty(),
    now: half,
    decisions: eight.map(({ decision: each }) => each),
  },
  'the worked example': { planned: workedExample(), now: half, decisions: [] },
};

/** A plan as one person sees it. */
export function shownTo(person: string, { planned, now, decisions }: PlanState): PlanShown {
  const { plan: stands, events } = planned;
  return {
    ics: 'ics',
    id: 'example',
    plan: stands,
    events,
    person,
    namesLead: false,
    now,
    people: planners,
    decisions,
  };
}

/** Everyone to whom a plan looks different. */
export const planPeople = [owner, lead, stranger];
