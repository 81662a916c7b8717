import type { Seat } from '#shared/forum/seat.ts';
import { capacityOf } from './acting.ts';
import type { Opened } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { votesAreHidden } from './hidden-votes.ts';
import { presidingSeat } from './presiding.ts';
import { answersNow, stance } from './saying.ts';
import { holdersOf, type Telling, tell, tellPresiding } from './telling.ts';

/** Where the person presiding must allow a deputy, they are asked. */
export function deputyNominated(
  { of, person, by }: Afters['DeputyNominated'],
  after: Opened,
): Telling[] {
  const { deputies } = after.rules;
  if (deputies === 'none' || deputies.allowedBy === 'the holder') return [];
  const inTheChair = holdersOf(after, presidingSeat(after));
  return tell(inTheChair, { kind: 'deputy named', seat: of, person }, by);
}

/** The holders hear what was said; the deputy, whether they may act. */
export function deputyAllowed(
  { of, person, allowed, by }: Afters['DeputyAllowed'],
  after: Opened,
): Telling[] {
  return [
    ...tell(holdersOf(after, of), { kind: 'deputy decided', seat: of, person }, by),
    ...(allowed
      ? tellStandIn(of, person)
      : tell([person], { kind: 'you do not stand in', seat: of, person })),
  ];
}

export function tellStandIn(seat: string, person: string): Telling[] {
  return tell([person], { kind: 'you stand in', seat, person });
}

/** The person presiding hears where a member and whoever stands in for them begin to differ. */
export function whereTheyDiffer(before: Opened, after: Opened): Telling[] {
  return after.forum.seats
    .filter((seat) => differ(after, seat) && !differ(before, seat))
    .flatMap(({ id: seat }) => tellPresiding(after, { kind: 'member and deputy differ', seat }));
}

/** What hidden votes say is told to nobody, not even that they differ. */
function differ(decision: Opened, seat: Seat): boolean {
  const said = saidFor(decision, seat);
  const by = (isHolder: boolean) =>
    said
      .filter(
        (each) => each.as !== null && each.as !== 'proxy' && (each.as === 'holder') === isHolder,
      )
      .map((each) => each.says);
  const own = by(true);
  return own.length > 0 && by(false).some((says) => !own.includes(says));
}

function saidFor(decision: Opened, seat: Seat) {
  const vote = 'vote' in decision ? decision.vote : null;
  if (vote !== null && votesAreHidden(decision)) return [];
  const all =
    vote === null
      ? answersNow(decision, seat).map((answer) => ({ by: answer.by, says: stance(answer) }))
      : (vote.ballots[seat.id] ?? []).map(({ by, choice }) => ({ by, says: choice }));
  return all.map(({ by, says }) => ({ as: capacityOf(decision, seat, by), says }));
}
