import fc from 'fast-check';
import {
  anyChoice,
  anyEnough,
  anyQuorum,
  aSeat,
  bodies,
  classes,
  inBase,
  rarely,
  seatNames,
  shared,
  some,
} from './any-choice.ts';
import type {
  FileText,
  GroupsText,
  Seats,
  SeatText,
  Sections,
  TestText,
  VoteText,
  WeightsText,
} from './written.ts';

const often = fc.constantFrom(true, true, true, true, true, false);
const seldom = often.map((one) => !one);

const fields: fc.Arbitrary<SeatText> = some({
  classes: fc.uniqueArray(fc.constantFrom(...classes), { maxLength: 3 }),
  body: fc.constantFrom(...bodies),
  group: fc.constantFrom('left', 'right'),
  appointedBy: fc.constantFrom('A', 'B', 'C'),
  vacant: seldom,
  votes: often,
  counts: often,
  weight: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(10_000_000) },
  ),
  figures: some({
    population: fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 1_000_000_000 }),
    ),
    beds: fc.integer({ min: 0, max: 9 }),
  }),
});

const anySeat = fc
  .tuple(fields, fc.boolean())
  .map(
    ([seat, follows]): SeatText =>
      follows && seat.body !== undefined ? { ...seat, whenVacant: 'its body votes for it' } : seat,
  );

const anySeats: fc.Arbitrary<Seats> = fc
  .oneof(
    { weight: 1, arbitrary: fc.array(anySeat, { minLength: 1, maxLength: 8, size: 'max' }) },
    { weight: 3, arbitrary: fc.array(anySeat, { minLength: 4, maxLength: 8, size: 'max' }) },
  )
  .map((seats) => Object.fromEntries(seats.map((seat, at) => [seatNames[at] ?? '', seat])));

const weight = fc.integer({ min: 0, max: 4 });

const anyWeights: fc.Arbitrary<WeightsText> = fc.oneof(
  fc.constant('as the seats say' as const),
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...classes), weight), { maxLength: 3 }),
      some({ otherwise: weight }),
    )
    .map(([table, more]) => ({ classes: Object.fromEntries(table), ...more })),
  fc
    .tuple(
      fc.record({
        per: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 1_000_000_000 })),
        of: fc.constantFrom('population', 'population', 'beds'),
        round: fc.constantFrom('up', 'down', 'nearest'),
      }),
      some({ atLeast: weight, atMost: fc.integer({ min: 3, max: 9 }) }),
    )
    .map(([figure, more]) => ({ ...figure, ...more })),
);

const base = fc.constantFrom(
  'votes cast',
  'votes and abstentions',
  'present and entitled',
  'entitled',
  'all seats',
);

const anyGroups: fc.Arbitrary<GroupsText> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: shared },
      {
        weight: 1,
        arbitrary: fc.record({
          classes: fc.array(fc.constantFrom(...classes), { minLength: 1, maxLength: 3 }),
        }),
      },
    ),
    anyEnough,
    some({
      of: base,
      unit: fc.constantFrom('seats', 'weight'),
      split: fc.constantFrom('abstains', 'is against'),
      empty: fc.constantFrom('is left out', 'abstains', 'is against'),
    }),
  )
  .map(([by, enough, more]) => ({ by, ...enough, ...more }));

const seatsNamed = fc.oneof(aSeat, fc.uniqueArray(aSeat, { minLength: 1, maxLength: 2 }));

const bars = fc.oneof(
  fc.record({ inFavour: seatsNamed }),
  fc.record({ notAgainst: seatsNamed }),
  fc.record({ everyonePresent: fc.boolean() }),
  some({ inFavour: seatsNamed, notAgainst: seatsNamed, everyonePresent: fc.boolean() }),
);

const unit = fc.oneof(
  fc.constantFrom('seats' as const, 'weight' as const),
  fc.record({ groups: anyGroups }),
);

const bareMajority: fc.Arbitrary<TestText> = fc
  .tuple(fc.constantFrom({ moreThan: '1/2' }, { moreThan: '50%' }), some({ of: base, unit }))
  .map(([enough, more]) => ({ ...enough, ...more }));

const fullTest: fc.Arbitrary<TestText> = fc
  .tuple(
    anyEnough,
    some({
      of: fc.oneof(
        { weight: 8, arbitrary: base },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
      ),
      unit,
      vacantSeats: inBase,
      steppedOut: inBase,
    }),
    rarely(fc.record({ electorate: anyChoice })),
    rarely(bars),
  )
  .map(([enough, ...more]) => Object.assign({ ...enough }, ...more) as TestText);

const anyTest = fc.oneof(
  { weight: 4, arbitrary: bareMajority },
  { weight: 3, arbitrary: fullTest },
);

const anyVote: fc.Arbitrary<VoteText> = fc.record({
  carriedWhen: fc.oneof(
    { weight: 3, arbitrary: fc.array(anyTest, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(anyTest, { minLength: 2, maxLength: 3 }) },
  ),
  tie: fc.constantFrom(
    'not carried',
    'casting vote',
    'second and casting vote',
    'chair determines',
  ),
});

const own: fc.Arbitrary<Sections> = some({
  electorate: anyChoice,
  weights: anyWeights,
  quorum: anyQuorum,
  vote: anyVote,
});

export const anyFile: fc.Arbitrary<FileText> = fc
  .tuple(
    fc.record({ seats: anySeats, quorum: anyQuorum, vote: anyVote }),
    rarely(rarely(fc.record({ electorate: anyChoice }))),
    some({ weights: anyWeights }),
    rarely(fc.record({ special: own })),
  )
  .map(([whole, electorate, weights, { special }]) => ({
    name: 'Any rules',
    ...whole,
    ...electorate,
    ...weights,
    kinds: special === undefined ? {} : { special: { name: 'a special matter', ...special } },
  }));
