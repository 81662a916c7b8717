import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { quoted, stopped } from '#bots/wording/language.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import { standsInWords } from './milestones.ts';
import { waitName } from './waiting.ts';

type News = DayPlan['news'][number];

/** What happened that concerns a person, in a sentence or two. */
export function newsInWords(news: News, { plan, person, awaited }: DayPlan): string {
  const title = (id: string) => quoted(plan.milestones[id]?.is.output ?? id);
  switch (news.type) {
    case 'HandedOver':
      return news.owner === person
        ? `You look after ${title(news.milestone)} from now on.`
        : `You stand in for whoever looks after ${title(news.milestone)}.`;
    case 'DateAsked':
      return `${stopped(`A new date is asked for: ${dayMonthAndYear(news.to)}, for ${title(news.milestone)}`)} The reason: ${quoted(news.words.why)}`;
    case 'DateMoved':
      return `${stopped(`The date is now ${dayMonthAndYear(news.to)}, for ${title(news.milestone)}`)}${reason(news.words.reason)}`;
    case 'DateKept':
      return `${stopped(`The date stays as it is, for ${title(news.milestone)}`)}${reason(news.words.reason)}`;
    case 'WaitEnded':
      return `It waits no longer for ${waitName(news.for, awaited)}: ${title(news.milestone)}`;
    case 'DecisionTaken': {
      const what = waitName({ is: 'a decision', decision: news.decision }, awaited);
      return `${stopped(`There is an outcome on ${what}`)} It holds these up no longer: ${news.frees.map(title).join(', ')}`;
    }
    case 'TakenUp': {
      const milestone = plan.milestones[news.milestone];
      const stands = milestone === undefined ? '' : ` ${standsInWords(milestone, person)}.`;
      return `${stopped(`The PMO lead tells you that this is late: ${title(news.milestone)}`)}${stands}`;
    }
  }
}

function reason(words: string): string {
  return words === '' ? '' : ` The reason: ${quoted(words)}`;
}
