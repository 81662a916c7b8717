import { onVersion } from '#bots/wording/answers-on-record.ts';
import { concernInWords, objectionInWords } from '#bots/wording/face.ts';
import { count } from '#bots/wording/language.ts';
import { shortened } from '#bots/wording/shortened.ts';
import type { Matter, Objection, Opened } from '#shared/decision/decision.ts';
import { answerNow, standingObjections, whatWouldHelp } from '#shared/decision/saying.ts';
import { electorate } from '#shared/decision/standing.ts';

/** The most characters of what one person wrote, so that all fits on a page. */
export const longest = 300;
/** How many objections, and how many concerns, are given in words; the others are counted. */
export const atMost = 6;

/** Where we differ: each objection with what would help, and each concern, in its owner's words. */
export function differences(decision: Opened): string[] {
  const objections = standingObjections(decision).map((each) => objection(decision, each));
  const worries = concerns(decision);
  if (objections.length + worries.length === 0) {
    return ['Where we differ. No one objects, and no one has a concern.'];
  }
  return [
    ...objections.slice(0, atMost).map((line) => `Where we differ. ${line}`),
    ...others(objections.length - atMost, 'more objection', 'more objections'),
    ...worries.slice(0, atMost).map((line) => `A worry. ${line}`),
    ...others(worries.length - atMost, 'more concern', 'more concerns'),
    ...suggestions(decision),
  ];
}

function objection(decision: Matter, each: Objection): string {
  const short = {
    ...each,
    harm: shortened(each.harm, longest),
    help: shortened(whatWouldHelp(each), longest),
    missing: [],
  };
  return objectionInWords(decision, short, onVersion(decision, each.version));
}

function concerns(decision: Opened): string[] {
  return electorate(decision).flatMap((seat) => {
    const concern = answerNow(decision, seat)?.concern ?? null;
    return concern === null ? [] : [concernInWords(decision, seat.id, shortened(concern, longest))];
  });
}

function others(left: number, one: string, many: string): string[] {
  return left > 0 ? [`${count(left, one, many)}. See the full record.`] : [];
}

function suggestions(decision: Opened): string[] {
  const made = decision.suggestions.filter(({ dealtWith }) => dealtWith?.takenUp !== true);
  const said = count(made.length, 'suggestion', 'suggestions');
  return made.length === 0 ? [] : [`There is also ${said} of other words. See the full record.`];
}
