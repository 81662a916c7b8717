import type { Opened } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { isTooFewWithout } from './forecast.ts';
import { guardians } from './guarding.ts';
import { presidingApartFrom, presidingSeat } from './presiding.ts';
import { seatById } from './standing.ts';
import { holdersOf, type Telling, tell, tellPresiding, tellSeat } from './telling.ts';

/**
 * Whoever presides is asked how it is handled. Whoever guards against conflicts hears of the
 * interest of a seat that is in the chair, or that would be first in it, and of one declared after
 * the result; of any other the person presiding can tell them.
 */
export function interestDeclared(
  { seat, by }: Afters['InterestDeclared'],
  before: Opened,
  after: Opened,
): Telling[] {
  const of = seat ?? '';
  if ('outcome' in after) {
    const people = [...inTheEnd(after), ...guarding(after)];
    return tell([...new Set(people)], { kind: 'interest declared afterwards', seat: of }, by);
  }
  const handling = holdersOf(after, presidingSeat(after));
  const others = guarding(after).filter((person) => !handling.includes(person));
  return [
    ...tellPresiding(after, { kind: 'interest declared', seat: of }),
    ...(mayPresideFirst(before, of)
      ? tell(others, { kind: 'interest to advise on', seat: of }, by)
      : []),
  ];
}

/** Whoever says how the interest is handled reads the advice. */
export function interestAdvised({ of, by }: Afters['InterestAdvised'], after: Opened): Telling[] {
  return tell([...new Set(handlersOf(after, of))], { kind: 'interest advised', seat: of }, by);
}

/** Whoever has the interest hears how it is handled; whoever presides, that too few are left without them. */
export function interestHandled({ of }: Afters['InterestHandled'], after: Opened): Telling[] {
  return [
    ...tellSeat(after, of, { kind: 'interest handled', seat: of }),
    ...(isTooFewWithout(after, of)
      ? tellPresiding(after, { kind: 'too few are left', seat: of })
      : []),
  ];
}

function handlersOf(decision: Opened, of: string): readonly string[] {
  if ('outcome' in decision) return inTheEnd(decision);
  const member = decision.rules.interests.handledBy === 'the member';
  return holdersOf(decision, member ? of : (presidingApartFrom(decision, of)?.id ?? null));
}

/** Whoever was in the chair, and whoever keeps the record. */
function inTheEnd(decision: Extract<Opened, { readonly outcome: unknown }>): readonly string[] {
  return [...holdersOf(decision, decision.outcome.presiding), decision.forum.governanceLead];
}

function guarding(decision: Opened): readonly string[] {
  return [...new Set(guardians(decision).flatMap(({ holders }) => holders))];
}

function mayPresideFirst(before: Opened, of: string): boolean {
  const [first = ''] = before.rules.presiding;
  const isFirst = seatById(before, of)?.classes.includes(first) === true;
  return isFirst || presidingSeat(before) === of;
}
