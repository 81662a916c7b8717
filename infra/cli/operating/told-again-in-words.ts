import { count } from '#bots/wording/language.ts';
import { operating } from '#infra/words/operating.ts';
import type { ToldAgain } from './tell-again.ts';

/** A line for what was told, and one for each history that could not be. */
export function toldAgainInWords(told: ToldAgain): readonly string[] {
  const { from, until, tried, failed } = told;
  if (told.histories === 0) return [operating.nothingSince(from, until)];
  const events = count(told.events, 'event', 'events');
  const histories = count(told.histories, 'history', 'histories');
  return [
    operating.toldAgain({ from, until, events, histories }),
    ...(tried === 0 ? [] : [operating.triedOverdue(count(tried, 'delivery', 'deliveries'))]),
    ...failed.map(({ ics, history, fault }) => operating.notTold(`${history} of ${ics}`, fault)),
  ];
}
