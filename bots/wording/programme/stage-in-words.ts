import { count, list } from '#bots/wording/language.ts';
import type { Stage } from '#shared/transition/programme/stage.ts';

/** "Two weeks before the day: the owner and the PMO lead, if it is not done." */
export function stageInWords({ when, if: condition, asks }: Stage): string {
  const open =
    condition === 'not done'
      ? 'if it is not done'
      : 'if there is no word yet, or it is not on track';
  return `${whenInWords(when)}: ${list(asks)}, ${open}.`;
}

function whenInWords(when: Stage['when']): string {
  if ('daysBefore' in when) return `${count(when.daysBefore, 'day', 'days')} before the day`;
  if ('workingDaysLate' in when) {
    return `${count(when.workingDaysLate, 'working day', 'working days')} after the day`;
  }
  return `When its quarter ${when.quarter}`;
}
