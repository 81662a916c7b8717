import type { Step } from '#shared/forum/constitution/steps.ts';
import type { Matter, Sitting } from './decision.ts';
import type { Problem } from './refusal.ts';

/** The principles that people can choose from on a step, by name; none where it does not turn on them. */
export function principlesFor(
  { forum }: Sitting,
  { takes }: Step,
): Readonly<Record<string, string>> {
  const { principles = {} } = forum.constitution;
  return takes === 'principles' || takes === 'principles or a note' ? principles : {};
}

/** The principles that anyone chose on a step, in the order of the rules. */
export function principlesChosen(matter: Matter, step: Step): readonly string[] {
  const chosen = [...matter.views, ...matter.steps]
    .filter((each) => each.step === step.id)
    .flatMap(({ principles }) => principles);
  return Object.keys(principlesFor(matter, step)).filter((name) => chosen.includes(name));
}

/** What is wrong with the principles that someone chose on a step, if anything. */
export function principlesProblem(
  sitting: Sitting,
  step: Step,
  chosen: readonly string[],
): Problem | null {
  const known = Object.keys(principlesFor(sitting, step));
  const strange = chosen.find((name) => !known.includes(name));
  return strange === undefined ? null : { code: 'NotAChoice', field: 'principles', found: strange };
}
