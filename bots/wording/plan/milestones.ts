import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import { dayAndMonth, dayMonthAndYear } from '#bots/wording/dates.ts';
import { list, quoted } from '#bots/wording/language.ts';
import { localDate } from '#shared/time.ts';
import { constraintsHolding } from '#shared/transition/guards.ts';
import type { MilestonePlan, PartPlan } from '#shared/transition/plan.ts';
import { statusOf } from '#shared/transition/status.ts';
import { statusInWords } from './statuses.ts';
import { waitsInWords } from './waiting.ts';

/** "At risk ⚠️, you said on 12 August". */
export function standsInWords(milestone: MilestonePlan, person: string): string {
  const status = statusOf(milestone);
  const last = milestone.answers.at(-1);
  if (last === undefined) return statusInWords(status);
  const proof = milestone.proof === '' ? '' : ', proof given';
  if (status === 'done') return `${statusInWords(status)}${proof}`;
  const who = last.by === person ? 'you said' : 'said';
  return `${statusInWords(status)}, ${who} on ${dayAndMonth(localDate(last.at))}`;
}

/** "It is due on 30 September 2026." */
export function dueInWords({ due }: MilestonePlan, today: string): string {
  if (due === null) return 'No day is set for it.';
  return `It ${due < today ? 'was' : 'is'} due on ${dayMonthAndYear(due)}.`;
}

/** A person by name, "you", or "someone" whom the ICS no longer knows. */
export function personInPlan(
  { person: reader, people }: Pick<PlanShown, 'person' | 'people'>,
  person: string,
): string {
  if (person === reader) return 'you';
  return people.find(({ id }) => id === person)?.name ?? 'someone';
}

/** All that is known of one milestone, for whoever wants to do something about it. */
export function milestoneInWords(shown: MilestoneShown): string[] {
  const { plan, milestone, decisions, person, now } = shown;
  const { is, proof, regionNote } = milestone;
  const line = milestone.answers.at(-1)?.line ?? '';
  return [
    is.output,
    `${standsInWords(milestone, person)}.${line === '' ? '' : ` ${quoted(line)}`}`,
    [dueInWords(milestone, localDate(now)), ...movedInWords(milestone)].join(' '),
    ...dateAskedInWords(milestone),
    whoKeepsIt(shown),
    ...is.parts.map(({ id, name }) => partInWords(name, milestone.parts[id])),
    ...waitsInWords(plan, milestone, decisions),
    ...(is.proof === undefined
      ? []
      : [`Proof: ${is.proof}. ${proof === '' ? 'None is given yet.' : proof}`]),
    ...(is.regionAgrees ? [regionInWords(regionNote)] : []),
    ...(is.approvals.length === 0 ? [] : [`Others must say yes too: ${list(is.approvals)}.`]),
    ...constraintsHolding(plan, is.id, localDate(now))
      .filter(({ id }) => is.constraints.includes(id))
      .map(({ says }) => `Bear in mind: ${says}.`),
  ];
}

/** The day that was first set stays known. */
function movedInWords({ baseline, due }: MilestonePlan): string[] {
  if (baseline === due) return [];
  return [
    baseline === null
      ? 'At first no day was set.'
      : `At first it was ${dayMonthAndYear(baseline)}.`,
  ];
}

function dateAskedInWords({ dateAsked }: MilestonePlan): string[] {
  if (dateAsked === null) return [];
  const { to, why } = dateAsked;
  return [`A new date is asked for: ${dayMonthAndYear(to)}. ${quoted(why)}`];
}

function whoKeepsIt(shown: MilestoneShown): string {
  const { owner, deputy, is } = shown.milestone;
  const role = is.owner.is === 'stated' ? is.owner.role : `${is.owner.role} (as we read it)`;
  const own =
    owner === null
      ? `No one looks after it yet. It is for: ${role}.`
      : `Looked after by ${personInPlan(shown, owner)}. It is for: ${role}.`;
  return deputy === null ? own : `${own} Standing in: ${personInPlan(shown, deputy)}.`;
}

function partInWords(name: string, part: PartPlan | undefined): string {
  const { word = null, line = '', lead = '' } = part ?? {};
  const stands = statusInWords(word ?? 'no word yet');
  const said = line === '' ? '' : ` ${quoted(line)}`;
  return `Part: ${name}. ${stands}.${said}${lead === '' ? '' : ` Led by ${quoted(lead)}`}`;
}

function regionInWords(note: string): string {
  return note === ''
    ? 'The region must agree. It has not said so yet.'
    : `The region says: ${quoted(note)}`;
}
