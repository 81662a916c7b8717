import { deputyLabel, forWhomLabel, labels, takeBackVoteLabel } from '#bots/wording/labels.ts';
import { seatName } from '#bots/wording/people.ts';
import { seatsFor } from '#shared/decision/acting.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { namedFor } from './forms/people-options.ts';
import { type Offer, words } from './offer.ts';

/** Naming someone to act for a seat, allowing it, and taking it back. */
export function standInOffers(decision: Opened, person: string): readonly Offer[] {
  const held = decision.forum.seats.filter(({ holders }) => holders.includes(person));
  return [
    ...held.flatMap((seat) => ofHolder(decision, seat, held.length > 1)),
    ...ofChair(decision),
  ];
}

/**
 * What is said for a seat, once for each seat that the person may act for. A seat that is not the
 * person's own, or not the only one, is named.
 */
export function forEachSeat(
  decision: Opened,
  person: string,
  offers: readonly Offer[],
): readonly Offer[] {
  const [first, ...others] = seatsFor(decision, person);
  if (first === undefined || others.length === 0) return offers;
  const own = first.holders.includes(person);
  return [
    ...(own ? offers : offers.map((offer) => forSeat(offer, decision, first))),
    ...others.flatMap((seat) =>
      offers.map((offer) => ({ ...forSeat(offer, decision, seat), silent: true as const })),
    ),
  ];
}

function forSeat(offer: Offer, decision: Opened, { id }: Seat): Offer {
  const label = forWhomLabel(offer.label ?? labels[offer.id], seatName(decision, id));
  return { ...offer, label, about: { ...offer.about, seatFor: id } };
}

function ofHolder(decision: Opened, seat: Seat, isNamed: boolean): Offer[] {
  const about = { seatFor: seat.id };
  const offers: Offer[] = [
    { id: 'nominate-deputy', trial: { type: 'NominateDeputy', person: words }, about },
    ...proxyOffer(decision, about),
    ...takeBackOffer(decision, about),
  ];
  const quiet = offers.map((offer) => ({ ...offer, silent: true as const }));
  return isNamed ? quiet.map((offer) => forSeat(offer, decision, seat)) : quiet;
}

function proxyOffer({ rules: { proxies } }: Opened, about: { readonly seatFor: string }): Offer[] {
  if (proxies === 'forbidden') return [];
  const instruction = proxies.instruction === 'required' ? 'for' : null;
  return [{ id: 'give-proxy', trial: { type: 'GiveProxy', to: words, instruction }, about }];
}

function takeBackOffer(decision: Opened, about: { readonly seatFor: string }): Offer[] {
  const [person] = namedFor(decision, about.seatFor, 'anyone');
  if (person === undefined) return [];
  const deputies = namedFor(decision, about.seatFor, 'deputy');
  const label = deputies.length === 0 ? { label: takeBackVoteLabel } : {};
  return [
    { id: 'take-back-stand-in', trial: { type: 'TakeBackStandIn', person }, about, ...label },
  ];
}

/** One for each seat that named a deputy; the trial says the other of what stands on record. */
function ofChair(decision: Opened): Offer[] {
  const { deputies } = decision.rules;
  if (deputies === 'none' || deputies.allowedBy === 'the holder') return [];
  const named = Object.values(decision.standIns)
    .map((all) => all.find(({ as }) => as === 'deputy'))
    .filter((each) => each !== undefined);
  return named.map(({ seat, person, allowed }) => ({
    id: 'allow-deputy',
    trial: { type: 'AllowDeputy', seat, person, allowed: allowed !== true },
    about: { seat },
    silent: true,
    ...(named.length > 1 ? { label: deputyLabel(seatName(decision, seat)) } : {}),
  }));
}
