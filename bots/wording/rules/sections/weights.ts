import { list, quoted } from '#bots/wording/language.ts';
import type { Say } from '#bots/wording/rules/context.ts';
import { figure } from '#bots/wording/rules/pieces/figure.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { Weights } from '#shared/forum/constitution/weights.ts';

/** What a vote weighs; nothing where the rules neither count weight nor say anything of it. */
export const weightsInWords: Say = (rules) => {
  const { weights } = rules;
  if (weights !== 'as the seats say') {
    return 'classes' in weights ? byMark(weights) : byFigure(weights);
  }
  return countsWeight(rules)
    ? ['Where weight is counted, a seat weighs what the list of seats says.']
    : [];
};

function countsWeight({ consensus, vote }: Rules): boolean {
  const tests: readonly Limb[] =
    vote === 'none' ? consensus.support : [...consensus.support, ...vote.carriedWhen];
  return tests.some(({ unit }) =>
    typeof unit === 'string' ? unit === 'weight' : unit.groups.unit === 'weight',
  );
}

function byMark({ classes, otherwise }: Extract<Weights, { classes: unknown }>): string[] {
  const each = Object.entries(classes).map(
    ([mark, weight], index) =>
      `${index === 0 ? 'a seat marked' : 'one marked'} ${quoted(mark)} weighs ${figure(weight)}`,
  );
  if (each.length === 0)
    return [`Where weight is counted, every seat weighs ${figure(otherwise)}.`];
  return [
    `Where weight is counted, ${list(each)}. Where several marks fit a seat, the largest weight holds.`,
    `Every other seat weighs ${figure(otherwise)}.`,
  ];
}

function byFigure({
  per,
  of,
  round,
  atLeast,
  atMost,
}: Extract<Weights, { per: unknown }>): string[] {
  return [
    `Where weight is counted, a seat weighs 1 for every ${figure(per)} of its ${quoted(of)}. ${rounding[round]}`,
    ...(atLeast === 0 ? [] : [`No seat weighs less than ${figure(atLeast)}.`]),
    ...(atMost === undefined ? [] : [`No seat weighs more than ${figure(atMost)}.`]),
  ];
}

const rounding: { readonly [Way in Extract<Weights, { per: unknown }>['round']]: string } = {
  up: 'What is left over counts as 1 more.',
  down: 'What is left over is not counted.',
  nearest: 'What is left over counts as 1 more when it is half of that or more.',
};
