import type { Matter } from '#shared/decision/decision.ts';
import { helpNow } from '#shared/decision/outside-help.ts';
import type { Help } from '#shared/decision/steps-taken.ts';
import { dayAndTime, whenOnRecord } from './dates.ts';
import { sentence } from './language.ts';
import { nameApart } from './people.ts';

/** "Getting outside help: mediation, until Friday 18 December, 5pm." Empty where no one helps now. */
export function helpOnTheCard(matter: Matter): string {
  const help = helpNow(matter);
  if (help === null) return '';
  return `Getting outside help: ${help.kind}, until ${dayAndTime(help.until)}. The time for answers stands still.`;
}

/** "Mediation by the regional director, from 1 December 2026 at 10am until 8 December 2026 at 5pm." */
export function helpOnRecord(matter: Matter, help: Help): string {
  const { kind, since, until, ended } = help;
  const from = `${sentence(kind)} by ${helperName(matter, help)}, from ${whenOnRecord(since)}`;
  if (ended === null) return `${from}, to last until ${whenOnRecord(until)}.`;
  return `${from} until ${whenOnRecord(ended)}.`;
}

/** "the regional director": the office that was typed, or what they are here. */
export function helperName(
  matter: Matter,
  { person, office }: Pick<Help, 'person' | 'office'>,
): string {
  const typed = office.trim();
  if (typed !== '') return typed;
  const role = person === null ? null : nameApart(matter, person);
  return role ?? 'someone from outside';
}
