import { chooses } from '#shared/forum/choose.ts';
import type { Proxies } from '#shared/forum/constitution/acting-for.ts';
import type { Choice } from '#shared/forum/said.ts';
import { accepted, refused } from '#shared/result.ts';
import { type Capacity, capacityOf, instructionOf, standInsOf } from './acting.ts';
import { type Guard, mustHold, mustPreside, seated } from './guards.ts';
import type { Judge, Seated } from './here.ts';
import { seatById } from './standing.ts';

/** A holder names someone to act for the seat on this item; it counts once whoever must has allowed it. */
export const nominateDeputy = seated<'NominateDeputy'>(({ person }, here) => {
  const { decision, seat } = here;
  const { deputies } = decision.rules;
  if (deputies === 'none' || !chooses(deputies.for, seat)) {
    return refused({ code: 'NoDeputyHere', seat: seat.id });
  }
  const no = mustHold(here);
  if (no !== null) return refused(no);
  const named = standInsOf(decision, seat).some(
    (each) => each.as === 'deputy' && each.person === person,
  );
  if (named) return accepted([]);
  const nominated = { type: 'DeputyNominated', of: seat.id, person } as const;
  return deputies.allowedBy === 'the holder'
    ? accepted([nominated, { type: 'DeputyAllowed', of: seat.id, person, allowed: true }])
    : accepted([nominated]);
});

/** The person presiding allows a deputy for this item, or does not, where it is theirs to say. */
export const allowDeputy: Judge<'AllowDeputy'> = ({ seat: id, person, allowed }, here) => {
  const no = mustPreside(here);
  if (no !== null) return refused(no);
  const seat = seatById(here.decision, id);
  if (seat === null) return refused({ code: 'NoSuchSeat' });
  const named = standInsOf(here.decision, seat).find(
    (each) => each.as === 'deputy' && each.person === person,
  );
  if (named === undefined) return refused({ code: 'DeputyNotNominated', seat: id });
  const { deputies } = here.decision.rules;
  if (deputies !== 'none' && deputies.allowedBy === 'the holder') {
    return refused({ code: 'HolderAllowsDeputy', seat: id });
  }
  return accepted(
    named.allowed === allowed ? [] : [{ type: 'DeputyAllowed', of: id, person, allowed }],
  );
};

/** A holder gives their vote on this item to someone else, told how to vote or not. */
export const giveProxy = seated<'GiveProxy'>(({ to, instruction }, here) => {
  const { proxies } = here.decision.rules;
  if (proxies === 'forbidden') return refused({ code: 'NoProxiesHere' });
  const no = mustHold(here) ?? mayBeTold(proxies, instruction) ?? mayHoldMore(proxies, here, to);
  if (no !== null) return refused(no);
  const same = standInsOf(here.decision, here.seat).some(
    (each) => each.as === 'proxy' && each.person === to && each.instruction === instruction,
  );
  return accepted(same ? [] : [{ type: 'ProxyGiven', of: here.seat.id, to, instruction }]);
});

/** Whoever stands in says only what the rules let them say, and a proxy what it was told. */
export function maySpeak(here: Seated, choice: Choice | null): Guard {
  const { decision, seat, person } = here;
  const as = capacityOf(decision, seat, person) ?? 'deputy';
  const { substitutes, deputies } = decision.rules;
  if (as === 'substitute' && !substitutes.votes) return { code: 'MayNotSpeakForSeat', as };
  if (as === 'deputy' && (deputies === 'none' || !deputies.votes)) {
    return { code: 'MayNotSpeakForSeat', as };
  }
  return as === 'proxy' ? maySpeakAsProxy(here, choice) : null;
}

/** A holder takes back whom they named to stand in; what was said for the seat counts no more. */
export const takeBackStandIn = seated<'TakeBackStandIn'>(({ person }, here) => {
  const { decision, seat } = here;
  const no = mustHold(here);
  if (no !== null) return refused(no);
  return standInsOf(decision, seat).some((each) => each.person === person)
    ? accepted([{ type: 'StandInTakenBack', of: seat.id, person }])
    : refused({ code: 'NobodyStandsIn', seat: seat.id, person });
});

/**
 * One person speaks in one capacity: who has spoken for a seat does not speak for another too. A
 * proxy's vote is another's word, and the rules say how many of those one person may hold.
 */
export function maySpeakInOneCapacity(
  here: Seated,
  said: Readonly<Record<string, readonly { readonly by: string }[]>>,
): Guard {
  const { decision, seat, person } = here;
  if (capacityOf(decision, seat, person) === 'proxy') return null;
  const other = decision.forum.seats.find(
    (each) =>
      each.id !== seat.id &&
      (said[each.id] ?? []).some(({ by }) => by === person) &&
      !['proxy', null].includes(capacityOf(decision, each, person)),
  );
  return other === undefined ? null : { code: 'SpeaksForAnother', seat: other.id };
}

/** Where the first word that counts stands, a holder and a deputy do not both speak for a seat. */
export function mayFollow(here: Seated, said: readonly { readonly by: string }[]): Guard {
  const { decision, seat, person } = here;
  const { deputies } = decision.rules;
  if (deputies === 'none' || deputies.bothAct !== 'the first stands') return null;
  const as = capacityOf(decision, seat, person) ?? 'deputy';
  const others: readonly (Capacity | null)[] =
    as === 'holder' ? ['substitute', 'deputy'] : ['holder'];
  const another = said.some(({ by }) => others.includes(capacityOf(decision, seat, by)));
  return another && as !== 'proxy' ? { code: 'SpokenForAlready', seat: seat.id } : null;
}

function maySpeakAsProxy({ decision, seat, person }: Seated, choice: Choice | null): Guard {
  if (choice === null) return { code: 'MayNotSpeakForSeat', as: 'proxy' };
  const told = instructionOf(decision, seat, person) ?? choice;
  return told === choice ? null : { code: 'ProxyToldOtherwise', instruction: told };
}

function mayBeTold({ instruction: rule }: Proxies, instruction: Choice | null): Guard {
  if (rule === 'required' && instruction === null) return { code: 'ProxyNeedsInstruction' };
  if (rule === 'none' && instruction !== null) return { code: 'ProxyTakesNoInstruction' };
  return null;
}

function mayHoldMore({ atMost }: Proxies, { decision, seat }: Seated, to: string): Guard {
  const others = Object.values(decision.standIns)
    .flat()
    .filter((each) => each.as === 'proxy' && each.person === to && each.seat !== seat.id);
  return others.length < atMost ? null : { code: 'TooManyProxies', limit: atMost };
}
