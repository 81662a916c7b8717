import { after } from '#shared/calendar/duration.ts';
import { isBefore, laterBy, millisecondsBetween } from '#shared/time.ts';
import type { Matter } from './decision.ts';
import type { Help } from './steps-taken.ts';

const day = 86_400_000;

/** The help that goes on now: while it does, the clock stands still and no vote is opened. */
export function helpNow({ helps }: Matter): Help | null {
  const last = helps.at(-1);
  return last?.ended === null ? last : null;
}

/** The last help with each step, in order: whoever was named before it does not help any more. */
function lastHelps({ helps }: Matter): readonly Help[] {
  return helps.filter(({ step }, index) => helps.findLastIndex((h) => h.step === step) === index);
}

/** Whoever helps, or has helped, with this item, as far as they are known. */
export function helpersOf(matter: Matter): readonly string[] {
  return lastHelps(matter).flatMap(({ person }) => person ?? []);
}

/** Whoever helps with a step sees the item until that step stands on record. */
export function seesAsHelper(matter: Matter, person: string): boolean {
  return lastHelps(matter).some(
    (help) =>
      help.person === person && matter.steps.every((recorded) => recorded.step !== help.step),
  );
}

/** Until when answers can be given once the clock goes on: as many days later as it stood still, the last begun. */
export function answersUntil(matter: Matter, at: string): string {
  const help = helpNow(matter);
  if (help === null || matter.deadlinePassed) return matter.answerBy;
  const days = Math.ceil(millisecondsBetween(help.stoppedAt, at) / day);
  return after(matter.answerBy, { days }, matter.rules.window.closed);
}

/** When answers close as things stand: where someone helps, if that lasts as long as it may. */
export function answersClose(matter: Matter): string {
  const help = helpNow(matter);
  return help === null ? matter.answerBy : answersUntil(matter, help.until);
}

/** An instant that the clock of steps reaches, later by as long as it has stood still since it began. */
export function withoutHelp({ helps }: Matter, began: string, instant: string): string {
  const stood = helps
    .map(({ since, ended }) => ({ since: isBefore(since, began) ? began : since, ended }))
    .map(({ since, ended }) => (ended === null ? 0 : millisecondsBetween(since, ended)))
    .filter((length) => length > 0)
    .reduce((sum, length) => sum + length, 0);
  return laterBy(instant, stood);
}
