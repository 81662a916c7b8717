import type { Opened } from '#shared/decision/decision.ts';
import { presidingApartFrom } from '#shared/decision/presiding.ts';
import { quoted, sentence } from './language.ts';
import { chairOr, seatName } from './people.ts';

/** "The audit chair advised on the interest of the chair: “…”", each. */
export function adviceOnRecord(decision: Opened): string[] {
  return decision.advice.map(
    ({ seat, of, advice }) =>
      `${sentence(seatName(decision, seat))} advised on the interest of ${seatName(decision, of)}: ${quoted(advice)}`,
  );
}

/** What whoever guards against conflicts of interest is asked. */
export function interestToAdviseOn(decision: Opened, seat: string): string[] {
  return [
    ...interestOf(decision, seat),
    `${sentence(whoDecides(decision, seat))} how it is handled. You can advise. Your words go on record.`,
  ];
}

/** What whoever handles it is told. */
export function interestAdvised(decision: Opened, seat: string): string[] {
  return [
    ...interestOf(decision, seat),
    ...adviceOn(decision, seat).slice(-1),
    'This is advice. You decide.',
  ];
}

/** What was advised on the interests of one seat. */
function adviceOn(decision: Opened, seat: string): string[] {
  return adviceOnRecord({ ...decision, advice: decision.advice.filter(({ of }) => of === seat) });
}

function interestOf(decision: Opened, seat: string): string[] {
  const since = decision.afterwards.findLast((each) => each.seat === seat);
  const declared = since ?? decision.interests[seat]?.at(-1);
  return declared === undefined
    ? []
    : [`${sentence(seatName(decision, seat))} has an interest: ${quoted(declared.nature)}`];
}

function whoDecides(decision: Opened, seat: string): string {
  switch (decision.rules.interests.handledBy) {
    case 'the person presiding':
      return `${chairOr(presidingApartFrom(decision, seat)?.id ?? null, decision)} decides`;
    case 'the member':
      return 'they themselves decide';
    case 'the rules':
      return 'the rules say';
  }
}
