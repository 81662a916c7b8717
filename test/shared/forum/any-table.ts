import fc from 'fast-check';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import type { Groups, Limb } from '#shared/forum/constitution/limb.ts';
import type { Weights } from '#shared/forum/constitution/weights.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import { one, rule, type Told, type Written } from './round-table.ts';

const bodies = ['A', 'B', 'C'];
const classes = ['executive', 'clinical', 'partner'];

const choice = fc.constantFrom<Choice>('for', 'against', 'abstain');

const told = fc.record(
  {
    body: fc.constantFrom(...bodies),
    group: fc.constantFrom(...bodies),
    appointedBy: fc.constantFrom(...bodies),
    classes: fc.subarray(classes),
    weight: fc.nat(4),
    vacant: fc.nat(5).map((chance) => chance === 0),
    votes: fc.nat(5).map((chance) => chance > 0),
    counts: fc.nat(5).map((chance) => chance > 0),
    steppedOut: fc.nat(5).map((chance) => chance === 0),
    here: fc.boolean(),
    says: choice,
  },
  { requiredKeys: ['classes', 'vacant', 'steppedOut', 'votes', 'counts'] },
);

/** Up to nine seats as they may stand for an item; whoever says something is there. */
export const anyTable = fc.array(told, { minLength: 1, maxLength: 9 }).map((all) =>
  all.map((each: Told, index) => {
    const said = one(`seat ${index}`, each);
    return {
      ...said,
      present: said.seat.holders.length > 0 && (said.present || said.choice !== null),
    };
  }),
);

const share = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
export const anyComparison = fc
  .tuple(
    fc.constantFrom('moreThan', 'atLeast'),
    fc.oneof(
      fc.integer({ min: 1, max: 6 }),
      share.map((two) => two.toSorted((one, other) => one - other).join('/')),
      fc.constantFrom('50%', '67%', 'all'),
    ),
  )
  .map(([key, amount]) => ({ [key]: amount }));

const ofGroups = [
  'votes cast',
  'votes and abstentions',
  'present and entitled',
  'entitled',
  'all seats',
] as const;

const anyGroups = fc
  .record({
    by: fc.constantFrom<Groups['by']>('body', 'group', 'appointedBy', { classes }),
    comparison: anyComparison,
    of: fc.constantFrom(...ofGroups),
    unit: fc.constantFrom<Groups['unit']>('seats', 'weight'),
    split: fc.constantFrom<Groups['split']>('abstains', 'is against'),
    empty: fc.constantFrom<Groups['empty']>('is left out', 'abstains', 'is against'),
  })
  .map(({ comparison, ...rest }) => ({ ...comparison, ...rest }));

const stays = fc.constantFrom('stay in the base', 'leave the base');

/** Any test of the unit. */
function limbOf(unit: fc.Arbitrary<Written['unit']>): fc.Arbitrary<Limb> {
  return fc
    .record(
      {
        comparison: anyComparison,
        unit,
        of: fc.oneof(fc.constantFrom(...ofGroups), fc.integer({ min: 1, max: 9 })),
        electorate: fc.record({ class: fc.subarray(classes, { minLength: 1 }) }),
        vacantSeats: stays,
        steppedOut: stays,
        inFavour: fc.constantFrom('seat 0', 'seat 1'),
        notAgainst: fc.constantFrom('seat 0', 'seat 2'),
        everyonePresent: fc.boolean(),
      },
      { requiredKeys: ['comparison', 'unit', 'of'] },
    )
    .map(({ comparison, ...rest }) => rule({ ...comparison, ...rest } as Written));
}

export const bySeatOrWeight = limbOf(fc.constantFrom('seats', 'weight'));
export const byGroups = limbOf(anyGroups.map((groups) => ({ groups })));
export const anyLimb = fc.oneof(bySeatOrWeight, byGroups);

export const anyWeights = fc.constantFrom<Weights>('as the seats say', {
  classes: { clinical: 3, partner: 2 },
  otherwise: 1,
});

export const anyCondition: fc.Arbitrary<Condition> = fc.record(
  {
    name: fc.constant('someone'),
    atLeast: fc.integer({ min: 1, max: 2 }),
    class: fc.constantFrom(...classes),
    fromEach: fc.subarray(bodies, { minLength: 1 }),
    different: fc.constantFrom('body', 'group', 'appointedBy'),
  },
  { requiredKeys: ['name', 'atLeast'] },
);

/** The table with another word of the seat at this place; it is there now. */
export function saying(table: readonly Said[], place: number, word: Choice): readonly Said[] {
  return table.with(place, { ...said(table, place), choice: word, present: true });
}

export function said(table: readonly Said[], place: number): Said {
  const found = table[place];
  if (found === undefined) throw new Error(`nobody sits at ${place}`);
  return found;
}
