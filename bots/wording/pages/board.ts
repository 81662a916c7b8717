import { dayAndMonth, dayMonthAndYear } from '#bots/wording/dates.ts';
import { count, list } from '#bots/wording/language.ts';
import type { QuarterDates } from '#shared/transition/dates.ts';
import type { Move } from '#shared/transition/movement.ts';
import type { Plan } from '#shared/transition/plan.ts';

/** Headings of the board, of the pack and of their tables. */
export const board = {
  standing: 'How it stands',
  timeline: 'Timeline',
  timelineTable: 'The timeline as a table',
  noDay: 'No day is set',
  noQuarter: 'In no quarter',
  nothingDue: 'Nothing is due in this quarter.',
  today: 'Today',
  number: 'No.',
  milestone: 'Milestone',
  due: 'Due',
  status: 'Status',
  owner: 'Looked after by',
  waits: 'Waiting for',
  moved: 'Since last quarter',
  nothingMoved: 'Nothing has moved since last quarter.',
} as const;

export function quarterTitle(quarter: QuarterDates | null): string {
  if (quarter === null) return board.noQuarter;
  return `${quarter.name}, ${dayAndMonth(quarter.first)} to ${dayMonthAndYear(quarter.last)}`;
}

/** Who leads the programme since when, and whether it is over. */
export function planInWords(
  { pmoLead, firstDay, status }: Plan,
  nameOf: (person: string) => string,
): string {
  const led = `Led by ${nameOf(pmoLead)}. Its first day is ${dayMonthAndYear(firstDay)}.`;
  return status === 'closed' ? `${led} This programme is over.` : led;
}

/** "2 milestones are late." */
export function lateInWords(late: number): string {
  return `${count(late, 'milestone is', 'milestones are')} late.`;
}

/** "3 are better, 1 is worse and 2 have a new date." */
export function movesInWords(moves: readonly Move[]): string {
  const of = (status: Move['status']) => moves.filter((move) => move.status === status).length;
  const dates = moves.filter(({ date }) => date !== null).length;
  const said = [
    { found: of('better'), one: 'is better', many: 'are better' },
    { found: of('worse'), one: 'is worse', many: 'are worse' },
    { found: of('other'), one: 'has changed', many: 'have changed' },
    { found: dates, one: 'has a new date', many: 'have a new date' },
  ].filter(({ found }) => found > 0);
  if (said.length === 0) return board.nothingMoved;
  return `Since last quarter ${list(said.map(({ found, one, many }) => count(found, one, many)))}.`;
}

/** What the picture of the timeline shows, for whoever does not see it. */
export function timelineInWords(milestones: number): string {
  return `The days by which ${count(milestones, 'milestone is', 'milestones are')} due, each with its number and how it stands. The table says the same.`;
}
