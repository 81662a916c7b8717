import type { Opened } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { presidingSeat } from './presiding.ts';
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
  return raised?.standing === true
    ? tell([raised.by], { kind: 'objection answered', objection }, by)
    : [];
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
