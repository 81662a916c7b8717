import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { deputy, lead, owner } from '#test/shared/transition/planned.ts';

type Refused = PlanRefusal | NotRecorded;

/** Every refusal of a plan; one that is new does not compile until it stands here. */
const all: { readonly [Code in Refused['code']]: Refused | null } = {
  NoPlan: { code: 'NoPlan' },
  PlanStands: { code: 'PlanStands', programme: 'example' },
  PlanIsClosed: { code: 'PlanIsClosed', programme: 'example' },
  ProgrammeUnusable: {
    code: 'ProgrammeUnusable',
    problems: [{ code: 'UsedTwice', path: ['quarters'], found: 'q1' }],
  },
  NoSuchMilestone: { code: 'NoSuchMilestone', found: 'x' },
  NoSuchPart: { code: 'NoSuchPart', found: 'x', expected: ['lead'] },
  NoSuchConstraint: { code: 'NoSuchConstraint', found: 'x' },
  NotLiftable: { code: 'NotLiftable', found: 'K1' },
  NotYourMilestone: { code: 'NotYourMilestone', owner, deputy, pmoLead: lead },
  NotThePmoLead: { code: 'NotThePmoLead', pmoLead: lead },
  PartsNotDone: { code: 'PartsNotDone', parts: ['lead', 'plan'] },
  PartHasNoLead: { code: 'PartHasNoLead', part: 'lead' },
  NoWordYet: { code: 'NoWordYet', milestones: ['draft', 'checks'] },
  FreshLineNeeded: { code: 'FreshLineNeeded', milestones: ['draft'] },
  NoDateAsked: { code: 'NoDateAsked' },
  SameDate: { code: 'SameDate', found: '2026-09-30' },
  NotWaiting: { code: 'NotWaiting', for: { is: 'legislation' } },
  NothingAsked: { code: 'NothingAsked' },
  PutOffOnce: { code: 'PutOffOnce', stage: 'late', to: '2026-10-09' },
  NoIcsLead: { code: 'NoIcsLead' },
  NotOver: { code: 'NotOver', found: '2027-03-31' },
  BeforeTheLastWord: {
    code: 'BeforeTheLastWord',
    milestone: 'draft',
    found: '2026-08-01',
    last: '2026-08-12',
  },
  DateHasPassed: { code: 'DateHasPassed', field: 'to', found: '2026-06-30' },
  DateIsAhead: { code: 'DateIsAhead', field: 'on', found: '2027-01-01' },
  Blank: { code: 'Blank', field: 'line' },
  TooLong: { code: 'TooLong', field: 'line', found: 3001, limit: 3000 },
  HoldsNhsNumber: { code: 'HoldsNhsNumber', field: 'line' },
  AboutOnePerson: { code: 'AboutOnePerson', field: 'line' },
  NotADate: { code: 'NotADate', field: 'to', found: 'soon' },
  NotALink: { code: 'NotALink', field: 'proof', found: 'here' },
  NotAChoice: { code: 'NotAChoice', field: 'part', found: 'x' },
  Busy: { code: 'Busy' },
  AlreadySent: { code: 'AlreadySent' },
  DoorTaken: null,
  NothingChanged: null,
  NoPrinciple: null,
  MayNotHelp: null,
  TooSoon: null,
  TooLate: null,
};

/** Those that a plan can give; the others come of decisions alone. */
export const planRefusals: readonly Refused[] = Object.values(all).filter((each) => each !== null);
