import type { Opened } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { presidingSeat } from './presiding.ts';
import { standingObjections } from './saying.ts';
import { holdersOf, type Telling, tell } from './telling.ts';

export function objectionRaised(
  { objection, by }: Afters['ObjectionRaised'],
  after: Opened,
): Telling[] {
  const inTheChair = holdersOf(after, presidingSeat(after)).filter(
    (person) => person !== after.proposer,
  );
  return [
    ...tell([after.proposer], { kind: 'objection raised', objection, to: 'proposer' }, by),
    ...tell(inTheChair, { kind: 'objection raised', objection, to: 'presiding' }, by),
  ];
}

export function objectionAnswered(
  { objection, by }: Afters['ObjectionAnswered'],
  after: Opened,
): Telling[] {
  const raised = after.objections.find((each) => each.id === objection);
  return raised?.ended === null
    ? tell([raised.by], { kind: 'objection answered', objection }, by)
    : [];
}

/** Whoever comes to hold the seat of someone who objected is asked whether they object too. */
export function ownerLeft(
  { of, holders }: Afters['HoldersChanged'],
  before: Opened,
  after: Opened,
): Telling[] {
  if (after.status !== 'seeking consensus' && after.status !== 'resolving') return [];
  const earlier = holdersOf(before, of);
  const newcomers = holders.filter((person) => !earlier.includes(person));
  const stands = new Set(standingObjections(after).map(({ id }) => id));
  return standingObjections(before)
    .filter(({ id, seat }) => seat === of && !stands.has(id))
    .flatMap(({ id }) => tell(newcomers, { kind: 'do you object too', objection: id }));
}

/** The owner of the objection is asked whether it is meant; whoever said it back hears what they say. */
export function restatingSaid(
  event: Afters['ObjectionRestated' | 'RestatingConfirmed' | 'RestatingCorrected'],
  after: Opened,
): Telling[] {
  const { objection } = event;
  const raised = after.objections.filter(({ id }) => id === objection);
  const by = (all: readonly { readonly by: string }[]) => all.map((each) => each.by);
  if (event.type === 'ObjectionRestated') {
    return tell(by(raised), { kind: 'is this what you meant', objection, restating: event.id });
  }
  const { restating } = event;
  const restated = raised.flatMap((each) => each.restatings).filter(({ id }) => id === restating);
  return tell(by(restated), { kind: 'restating answered', objection, restating });
}
