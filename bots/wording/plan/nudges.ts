import { dayAndMonth, weekdayAndDay } from '#bots/wording/dates.ts';
import { count, quoted } from '#bots/wording/language.ts';
import type { AskedOf } from '#shared/transition/asked-of.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { countsOf } from '#shared/transition/summary.ts';
import { standsInWords } from './milestones.ts';
import { newsInWords } from './news.ts';
import { countsInWords } from './statuses.ts';
import { waitsInWords } from './waiting.ts';

/** More are one press away. */
const mostLines = 12;

/**
 * What a message of the day asks and tells of one plan. Its milestones are numbered on from what
 * stands before them in the message.
 */
export function dayPlanInWords(day: DayPlan, asked: AskedOf, before: number): string[] {
  const { kept, overview, late } = asked;
  return [
    [day.plan.programme.name, quarterInWords(asked), wordWanted(asked)].filter(isSaid).join('. '),
    ...linesOf(kept, day, before),
    ...(overview.length === 0 ? [] : [countsInWords(countsOf(overview))]),
    ...(late.length === 0 ? [] : [lateInWords(late)]),
    ...linesOf(late, day, before + kept.length),
    ...day.news.map((news) => newsInWords(news, day)),
    ...(day.unled === null ? [] : [unledInWords(day.unled, day.plan)]),
    ...nextInWords(day),
  ];
}

function isSaid(text: string): boolean {
  return text !== '';
}

function quarterInWords({ quarter, word, overview }: AskedOf): string {
  if (quarter === null || word.length + overview.length === 0) return '';
  return `${quarter.name} ${quarter.isOver ? 'ended' : 'ends'} on ${weekdayAndDay(quarter.last)}`;
}

function wordWanted({ word, kept }: AskedOf): string {
  if (word.length === 0) return '';
  return [
    whose(kept),
    `${word.length} ${word.length === 1 ? 'needs' : 'need'} a word from you`,
    'It takes about a minute.',
  ].join('. ');
}

/** What nobody looks after is asked of the PMO lead, and it is said why. */
function whose(kept: readonly MilestonePlan[]): string {
  const all = count(kept.length, 'milestone', 'milestones');
  const nobodys = kept.filter(({ owner }) => owner === null).length;
  if (nobodys === kept.length) return `No one looks after ${all} yet, so I ask you`;
  const some = nobodys === 0 ? '' : `. No one looks after ${nobodys} of these yet, so I ask you`;
  return `You look after ${all}${some}`;
}

/** "1. Draft how partners work together. At risk ⚠️, you said on 12 August. Due on 30 September." */
function linesOf(some: readonly MilestonePlan[], day: DayPlan, before: number): string[] {
  const left = some.length - mostLines;
  return [
    ...some
      .slice(0, mostLines)
      .flatMap((milestone, index) => [
        `${before + index + 1}. ${milestone.is.output}. ${standsInWords(milestone, day.person)}.${dueOn(milestone)}`,
        ...waitsInWords(day.plan, milestone, day.awaited),
      ]),
    ...(left > 0 ? [`And ${left} more, which you see under “More choices”.`] : []),
  ];
}

function dueOn({ due }: MilestonePlan): string {
  return due === null ? '' : ` Due on ${dayAndMonth(due)}.`;
}

function lateInWords(late: readonly MilestonePlan[]): string {
  const isSilent = late.every(({ answers, due }) => answers.every(({ at }) => at < (due ?? '')));
  const what = `${count(late.length, 'milestone is', 'milestones are')} late`;
  const replied = isSilent
    ? `, and ${late.length === 1 ? 'its owner has' : 'their owners have'} not replied`
    : '';
  return `${what}${replied}. What would you like to do?`;
}

/** Nobody is asked about these any more, and nobody hears of what is late, until somebody leads it. */
function unledInWords(unled: readonly string[], { milestones }: DayPlan['plan']): string {
  const [only, ...others] = unled.map((id) => quoted(milestones[id]?.is.output ?? id));
  if (only === undefined) {
    return 'This programme has no PMO lead any more, so no one hears what is late. Please name one.';
  }
  return others.length === 0
    ? `${only} has no owner and no PMO lead, so I ask no one about it. Please name a PMO lead.`
    : `${unled.length} milestones have no owner and no PMO lead, so I ask no one about them. Please name a PMO lead.`;
}

function nextInWords({ next }: DayPlan): string[] {
  return next === null
    ? []
    : [`Next message: ${dayAndMonth(next)}, only about what is not done by then.`];
}
