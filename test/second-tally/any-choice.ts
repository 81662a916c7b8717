import fc from 'fast-check';
import type { ChoiceOfSeats, ConditionText, Enough, QuorumText } from './written.ts';

export const classes = ['chair', 'council', 'clinical', 'partner', 'constructor'] as const;
export const bodies = ['North', 'South', 'East'] as const;
export const seatNames = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] as const;

const aClass = fc.constantFrom(...classes);
const aBody = fc.constantFrom(...bodies);
/** The first seats most often, since there are not always eight. */
export const aSeat = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...seatNames.slice(0, 3)) },
  { weight: 1, arbitrary: fc.constantFrom(...seatNames) },
);
const either = <One>(one: fc.Arbitrary<One>, least = 1) =>
  fc.uniqueArray(one, { minLength: least, maxLength: 3 });
const oneOrMore = <One>(one: fc.Arbitrary<One>) => fc.oneof(one, either(one));

/** A section with each of its fields there or not. */
export function some<Fields extends object>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) {
  return fc.record(fields, { requiredKeys: [] });
}

/** What would make most cases alike is left out of most of them. */
export const rarely = <Fields extends object>(wanted: fc.Arbitrary<Fields>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Partial<Fields>>({}) },
    { weight: 1, arbitrary: wanted },
  );

const textOfChoice = {
  class: oneOrMore(aClass),
  everyClass: either(fc.constantFrom('chair', 'council', 'clinical', 'partner'), 2),
  seats: oneOrMore(aSeat),
  body: oneOrMore(aBody),
};

/** Mostly one thing given, so that it chooses some seat. */
const oneGiven = fc.oneof(
  { weight: 4, arbitrary: fc.record({ class: textOfChoice.class }) },
  { weight: 1, arbitrary: fc.record({ everyClass: textOfChoice.everyClass }) },
  { weight: 2, arbitrary: fc.record({ seats: textOfChoice.seats }) },
  { weight: 3, arbitrary: fc.record({ body: textOfChoice.body }) },
);
const given = fc.oneof(
  { weight: 4, arbitrary: oneGiven },
  { weight: 1, arbitrary: some(textOfChoice) },
);

export const anyChoice: fc.Arbitrary<ChoiceOfSeats> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: given },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.oneof(fc.constant({}), given), oneGiven)
      .map(([choice, except]) => ({ ...choice, except })),
  },
);

const anyAmount = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 5, arbitrary: fc.constantFrom('1/2', '50%', '2/3', '1/3', '3/4', '2/4') },
  { weight: 2, arbitrary: fc.constantFrom('all', '100%') },
  { weight: 1, arbitrary: fc.constantFrom('0/3', '0%', '4/3', '120%', '3333/9999', '001/02') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }).map((number) => `${number}%`) },
);

export const anyEnough: fc.Arbitrary<Enough> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ moreThan: '1/2' }) },
  { weight: 3, arbitrary: fc.record({ moreThan: anyAmount }) },
  { weight: 3, arbitrary: fc.record({ atLeast: anyAmount }) },
);

export const shared = fc.constantFrom('body', 'group', 'appointedBy');
export const inBase = fc.constantFrom('stay in the base', 'leave the base');

const anyCondition: fc.Arbitrary<ConditionText> = fc
  .tuple(
    fc.oneof(fc.constant({}), fc.record({ class: aClass }), anyChoice),
    fc.constantFrom('a member', 'a doctor'),
    some({
      atLeast: fc.constantFrom(1, 1, 1, 2, 3),
      fromEach: fc.array(aBody, { minLength: 1, maxLength: 2 }),
      different: shared,
    }),
    fc.constantFrom<readonly string[]>(
      [],
      [],
      ['fromEach'],
      ['different'],
      ['fromEach', 'different'],
    ),
  )
  .map(([choice, name, more, kept]) => ({
    ...choice,
    name,
    ...Object.fromEntries(
      Object.entries(more).filter(([field]) => field === 'atLeast' || kept.includes(field)),
    ),
  }));

export const anyQuorum: fc.Arbitrary<QuorumText> = fc
  .tuple(
    anyEnough,
    rarely(fc.record({ noFewerThan: fc.integer({ min: 1, max: 4 }) })),
    some({
      of: fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            'all seats',
            'filled seats',
            'voting seats',
            'total membership',
          ),
        },
        { weight: 1, arbitrary: anyChoice },
      ),
      vacantSeats: inBase,
      steppedOut: inBase,
      conditions: fc.array(anyCondition, { maxLength: 3 }),
      seatsMayMeetSeveral: fc.boolean(),
    }),
  )
  .map(([enough, least, more]) => ({ ...enough, ...least, ...more }));
