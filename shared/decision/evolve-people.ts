import { mayAct } from './acting.ts';
import type { Interest, Opened, StandIn } from './decision.ts';
import { withoutObjection } from './evolve-answers.ts';
import type { Afters, Evolve } from './evolve-step.ts';

export const interestDeclared: Evolve<'InterestDeclared'> = (decision, event) => {
  if (event.seat === null) return decision;
  return 'outcome' in decision
    ? withLateInterest(decision, event, event.seat)
    : withInterests(decision, event.seat, (all) => [
        ...all.filter(({ by }) => by !== event.by),
        { ...whatOf(event), handling: null, by: event.by },
      ]);
};

function whatOf({ degree, interestType, entry, words }: Afters['InterestDeclared']) {
  return {
    degree,
    ...(interestType === undefined ? {} : { interestType }),
    ...(entry === undefined ? {} : { entry }),
    nature: words.nature,
  };
}

/** Once there is a result, an interest stands beside it and changes nothing by itself. */
function withLateInterest(
  decision: Opened,
  event: Afters['InterestDeclared'],
  seat: string,
): Opened {
  const late = { seat, by: event.by, ...whatOf(event), at: event.at };
  return { ...decision, afterwards: [...decision.afterwards, late] };
}

/**
 * The interest of whoever handles their own; else those of the seat that wait, or all where none
 * does: what was said about one person's interest says nothing about another's.
 */
export const interestHandled: Evolve<'InterestHandled'> = (decision, { of, handling, by }) =>
  withInterests(decision, of, (all) => {
    const own = all.filter((each) => each.by === by);
    const waiting = all.filter((each) => each.handling === null);
    const meant = [own, waiting, all].find((each) => each.length > 0) ?? [];
    return all.map((each) => (meant.includes(each) ? { ...each, handling } : each));
  });

export const interestAdvised: Evolve<'InterestAdvised'> = (decision, event) => {
  const { of, by, at, words } = event;
  const others = decision.advice.filter((each) => each.by !== by || each.of !== of);
  const given = { of, seat: event.seat ?? '', by, at, advice: words.advice };
  return { ...decision, advice: [...others, given] };
};

/**
 * From now on others hold it: what its earlier holders said stays on record and counts no more, and
 * their objections end. Whom they named to stand in does so no longer, once none of them holds it.
 */
export const holdersChanged: Evolve<'HoldersChanged'> = (decision, { of, holders, at }) => {
  const seats = decision.forum.seats.map((seat) => (seat.id === of ? { ...seat, holders } : seat));
  const before = decision.forum.seats.find(({ id }) => id === of)?.holders ?? [];
  const stays = before.some((holder) => holders.includes(holder));
  const standIns = stays ? decision.standIns : { ...decision.standIns, [of]: [] };
  const after = { ...decision, standIns, forum: { ...decision.forum, seats } };
  return countingAgain(withoutObjectionsOfLeavers(decision, after, { of, at }));
};

/** What was objected for the seat by whoever could act for it and no longer can. */
function withoutObjectionsOfLeavers(
  before: Opened,
  after: Opened,
  { of, at }: { readonly of: string; readonly at: string },
): Opened {
  const left = after.objections.filter(
    ({ seat, by, ended }) =>
      seat === of && ended === null && mayActFor(before, of, by) && !mayActFor(after, of, by),
  );
  const ended = { because: 'its owner left', at } as const;
  return left.reduce<Opened>((rest, each) => withoutObjection(rest, each, ended), after);
}

function mayActFor(decision: Opened, of: string, person: string): boolean {
  return decision.forum.seats.some((seat) => seat.id === of && mayAct(decision, seat, person));
}

/** Being named changes nothing yet in who counts. */
export const deputyNominated: Evolve<'DeputyNominated'> = (decision, { of, person }) =>
  withDeputy(decision, { seat: of, person, as: 'deputy', allowed: null, instruction: null });

export const deputyAllowed: Evolve<'DeputyAllowed'> = (decision, { of, person, allowed }) =>
  countingAgain(
    withDeputy(decision, { seat: of, person, as: 'deputy', allowed, instruction: null }),
  );

/** A seat has one proxy at a time. */
export const proxyGiven: Evolve<'ProxyGiven'> = (decision, { of, to, instruction }) => {
  const proxy: StandIn = { seat: of, person: to, as: 'proxy', allowed: true, instruction };
  return countingAgain(withStandIn(decision, proxy, ({ as }) => as === 'proxy'));
};

export const standInTakenBack: Evolve<'StandInTakenBack'> = (decision, { of, person }) => {
  const others = (decision.standIns[of] ?? []).filter((each) => each.person !== person);
  return countingAgain({ ...decision, standIns: { ...decision.standIns, [of]: others } });
};

export const chosenToPreside: Evolve<'ChosenToPreside'> = (decision, { of }) => ({
  ...decision,
  chosenToPreside: of,
});

export const seenConfirmed: Evolve<'SeenConfirmed'> = (decision, { by, version }) => ({
  ...decision,
  seen: { ...decision.seen, [by]: version },
});

function withDeputy(decision: Opened, deputy: StandIn): Opened {
  return withStandIn(
    decision,
    deputy,
    ({ as, person }) => as === 'deputy' && person === deputy.person,
  );
}

/** The seat has one stand-in more, in place of those it replaces. */
function withStandIn(
  decision: Opened,
  standIn: StandIn,
  replaces: (other: StandIn) => boolean,
): Opened {
  const others = (decision.standIns[standIn.seat] ?? []).filter((other) => !replaces(other));
  return {
    ...decision,
    standIns: { ...decision.standIns, [standIn.seat]: [...others, standIn] },
  };
}

export const attendanceMarked: Evolve<'AttendanceMarked'> = (decision, { present }) =>
  countingAgain({ ...decision, present });

function withInterests(
  decision: Opened,
  seat: string,
  change: (all: readonly Interest[]) => readonly Interest[],
): Opened {
  const changed = change(decision.interests[seat] ?? []);
  return changed.length === 0
    ? decision
    : countingAgain({ ...decision, interests: { ...decision.interests, [seat]: changed } });
}

/** Who counts has changed, so a tie is no longer known to be one: the vote is open again. */
function countingAgain(decision: Opened): Opened {
  return decision.status === 'tied' ? { ...decision, status: 'voting' } : decision;
}
