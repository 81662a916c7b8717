import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { count, quoted } from '#bots/wording/language.ts';
import { daysBetween, localDate } from '#shared/time.ts';
import type { Move } from '#shared/transition/movement.ts';
import type { MilestonePlan, PartPlan } from '#shared/transition/plan.ts';

type NameOf = (person: string) => string;

export const proofLink = 'See the proof';

/** Someone who is not known any more has no name here. */
export function nameIn(
  people: Readonly<Record<string, { readonly name: string }>>,
): (person: string) => string {
  return (person) => people[person]?.name ?? 'someone who has left';
}

/** "30 September 2026", and what day it was before. */
export function dueInWords({ due, baseline }: MilestonePlan): string {
  if (due === null) return 'No day is set';
  const now = dayMonthAndYear(due);
  if (due === baseline) return now;
  return baseline === null
    ? `${now} (no day at first)`
    : `${now} (${dayMonthAndYear(baseline)} at first)`;
}

/** "12 days late". */
export function daysLateInWords(due: string | null, now: string): string {
  return due === null ? '' : `${count(daysBetween(due, localDate(now)), 'day', 'days')} late`;
}

/** Who looks after it, and who stands in; nobody yet, and whose role it would be. */
export function ownerInWords({ owner, deputy, is }: MilestonePlan, nameOf: NameOf): string {
  const own = owner === null ? `No one yet. It is for: ${is.owner.role}` : nameOf(owner);
  return deputy === null ? own : `${own} (${nameOf(deputy)} stands in)`;
}

/** What was last said of it, by whom and when. */
export function lastSaidInWords({ answers }: MilestonePlan, nameOf: NameOf): string {
  const last = answers.at(-1);
  if (last === undefined) return '';
  const said = `Last word from ${nameOf(last.by)} on ${dayMonthAndYear(localDate(last.at))}.`;
  return last.line === '' ? said : `${quoted(last.line)} ${said}`;
}

/** "Better. Before: at risk." */
export function moveInWords({ status, from, date }: Move): string {
  const words = { better: 'Better', worse: 'Worse', other: 'Changed', same: '' }[status];
  const stood = words === '' ? [] : [`${words}. Before: ${from}.`];
  if (date === null) return stood.join(' ');
  const before =
    date.from === null ? 'It had no day.' : `It was due on ${dayMonthAndYear(date.from)}.`;
  return [...stood, before].join(' ');
}

export function dateAskedInWords({ dateAsked }: MilestonePlan, nameOf: NameOf): string {
  if (dateAsked === null) return '';
  const { to, by, why } = dateAsked;
  return `${nameOf(by)} asks for ${dayMonthAndYear(to)}: ${quoted(why)}`;
}

/** What the region says, where a milestone needs its word. */
export function regionInWords({ is, regionNote }: MilestonePlan): string {
  if (regionNote !== '') return `The region says: ${quoted(regionNote)}`;
  return is.regionAgrees ? 'The region must agree, and has not said so yet.' : '';
}

/** "8 parts" or "1 part". */
export function partsInWords({ is: { parts } }: MilestonePlan): string {
  return count(parts.length, 'part', 'parts');
}

/** What was said of one part, and who answers for it. */
export function partInWords({ line, lead }: PartPlan): string {
  const led = lead === '' ? [] : [`Led by ${lead}.`];
  return [...(line === '' ? [] : [quoted(line)]), ...led].join(' ');
}
