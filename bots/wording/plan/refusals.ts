import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { count, list, quoted } from '#bots/wording/language.ts';
import { boxes } from '#bots/wording/refusals/boxes.ts';
import { notRecordedInWords } from '#bots/wording/refusals/recording.ts';
import { problemInWords } from '#bots/wording/refusals.ts';
import type { Problem } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { personInPlan } from './milestones.ts';
import { waitName } from './waiting.ts';

type Refused = PlanRefusal | NotRecorded;
type Code = Refused['code'];
type OfCode<One extends Code> = Extract<Refused, { readonly code: One }>;
type NotAsOnDecisions = 'DateHasPassed' | 'DateIsAhead';

/** Whom a refusal speaks to, and of which plan. */
interface Told extends Pick<PlanShown, 'person' | 'people' | 'decisions'> {
  readonly plan: Plan | null;
}

type Said = {
  readonly [One in Exclude<Code, Problem['code'] | NotRecorded['code']> | NotAsOnDecisions]: (
    refusal: OfCode<One>,
    told: Told,
  ) => string;
};

/** What there is to do where a plan turns something down: what was found, and who can help. */
const said: Said = {
  DateHasPassed: ({ found }) =>
    `${dayMonthAndYear(found)} is not ahead. Please choose a later day than today.`,
  DateIsAhead: ({ found }) =>
    `${dayMonthAndYear(found)} is still ahead. Please choose today, or a day before it.`,
  NoPlan: () => noSuchPlan,
  PlanStands: () =>
    'This programme is set up already, so nothing was changed. Open it under “All programmes”.',
  PlanIsClosed: () => 'This programme is closed, so nothing was changed. You can still read it.',
  ProgrammeUnusable: ({ problems }) =>
    `The file of this programme holds ${count(problems.length, 'mistake', 'mistakes')}. Whoever wrote it can see them with “accord validate”.`,
  NoSuchMilestone: () => 'This milestone is not part of the programme. Please open the list again.',
  NoSuchPart: () => 'That is no part of this milestone. Please choose one from the list.',
  NoSuchConstraint: () => 'That limit is not part of the programme. Please choose from the list.',
  NotLiftable: () =>
    'No note can lift this limit. It holds until the programme or the law says so.',
  NotYourMilestone: ({ owner, deputy, pmoLead }, told) =>
    `Only those who look after it can do this: ${list(nameAll([owner, deputy, pmoLead], told), 'or')}.`,
  NotThePmoLead: ({ pmoLead }, told) =>
    `Only the PMO lead can do this: ${personInPlan(told, pmoLead)}.`,
  PartsNotDone: ({ parts }, told) =>
    `It is not done while a part of it is open: ${list(parts.map((part) => partName(part, told)))}.`,
  PartHasNoLead: ({ part }, told) =>
    `First someone must be named who leads this part: ${partName(part, told)}.`,
  NoWordYet: ({ milestones }, told) =>
    `There is no earlier word to repeat on ${titles(milestones, told)} Please say how it stands.`,
  FreshLineNeeded: ({ milestones }, told) =>
    `It was at risk in the same words twice: ${titles(milestones, told)} Please say in fresh words what is in the way.`,
  NoDateAsked: () => 'No one has asked for a new date here, so there is none to turn down.',
  SameDate: ({ found }) =>
    `It is due on ${dayMonthAndYear(found)} already. Please choose another day.`,
  NotWaiting: ({ for: what }, { decisions }) =>
    `It does not wait for ${waitName(what, decisions)} now. Please open it again.`,
  NothingAsked: () =>
    'I have not asked you about this yet, so there is nothing to put off. I write when it is time.',
  PutOffOnce: ({ to }) =>
    `You put this off once, to ${dayMonthAndYear(to)}. It cannot be put off again. Please say how it stands.`,
  NoIcsLead: () => 'No ICS lead is named yet. The PMO lead can name one under “Change who leads”.',
  BeforeTheLastWord: ({ milestone, found, last }, told) =>
    `A word of ${dayMonthAndYear(last)} is on record already for ${titles([milestone], told)} The word of ${dayMonthAndYear(found)} is earlier, so it was not added.`,
  NotOver: ({ found }) =>
    `This programme runs until ${dayMonthAndYear(found)}. Only one that is over is loaded as history.`,
};

export const noSuchPlan =
  'There is no such programme here. Please open it again under “All programmes”.';

export function planRefusalInWords(refusal: Refused, told: Told): string {
  if (isOwn(refusal)) return say(refusal.code, refusal, told);
  return isProblem(refusal) ? problemInWords(refusal) : notRecordedInWords(refusal);
}

type Own = Extract<Refused, { readonly code: keyof Said }>;

function isOwn(refusal: Refused): refusal is Own {
  return Object.hasOwn(said, refusal.code);
}

function isProblem(refusal: Refused): refusal is Problem {
  return Object.hasOwn(boxes, refusal.code);
}

function say<One extends keyof Said>(code: One, refusal: OfCode<One>, told: Told): string {
  return said[code](refusal, told);
}

function nameAll(people: readonly (string | null)[], told: Told): string[] {
  const all = people.filter((person) => person !== null);
  return [...new Set(all)].map((person) => personInPlan(told, person));
}

function titles(milestones: readonly string[], { plan }: Told): string {
  return `${list(milestones.map((id) => quoted(plan?.milestones[id]?.is.output ?? id)))}.`;
}

function partName(id: string, { plan }: Told): string {
  const parts = Object.values(plan?.milestones ?? {}).flatMap(({ is }) => is.parts);
  return quoted(parts.find((part) => part.id === id)?.name ?? id);
}
