import fc from 'fast-check';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { body } from './body.ts';

const ways = ['take part', 'discuss, not vote', 'step out'] as const;
const step = (id: string, more: object = {}) => ({ id, name: id, asks: 'What?', ...more });
const late = { within: { hours: 2000 }, extendedBy: { days: 1 } };
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const acting = fc.record({
  substitutes: fc.record({ votes: fc.boolean(), counts: fc.boolean() }),
  deputies: fc.oneof(
    one('none'),
    fc.record({
      allowedBy: one('the person presiding', 'the holder'),
      votes: fc.boolean(),
      counts: fc.boolean(),
      bothAct: one('the holder wins', 'the first stands', 'the last stands'),
    }),
  ),
  proxies: fc.oneof(
    one('forbidden'),
    fc.record({
      instruction: one('required', 'allowed', 'none'),
      counts: fc.boolean(),
      mayPreside: fc.boolean(),
      atMost: fc.integer({ min: 1, max: 3 }),
    }),
  ),
});

const deciding = fc.record({
  principles: one({ fairness: 'We are fair.' }),
  quorum: one({ atLeast: 1 }, { moreThan: '1/2' }, { atLeast: 0 }),
  consensus: fc.record({ agreedWhen: one('no objection stands', 'everyone agrees') }),
  ifNobodyPresides: one('nobody', 'those present choose'),
  steps: one(
    [],
    [step('principles', { timeBox: { days: 1 } }), step('aims', { required: false })],
    [step('principles'), step('aims')],
    [
      step('principles', { takes: 'principles', timeBox: { days: 1 } }),
      step('aims', { takes: 'triple aim', required: false }),
      step('outside help', { takes: 'outside help', timeBox: { days: 1 } }),
    ],
    [step('outside help', { takes: 'outside help' })],
  ),
  stepsInOrder: fc.boolean(),
  chairMayDetermine: fc.boolean(),
  vote: fc.oneof(
    one('none'),
    fc.record({
      when: one('last resort', 'always'),
      shown: one('as they come', 'when the vote closes'),
      carriedWhen: one([{ moreThan: '1/2' }], [{ moreThan: '1/2', unit: 'weight' }]),
      tie: one(
        'second and casting vote',
        'casting vote',
        'not carried',
        'dispute process',
        'chair determines',
      ),
    }),
  ),
});

const after = fc.record({
  silence: fc.oneof(
    one('is not consent'),
    fc.record({ adoptedAfter: one({ days: 7 }), delivery: one('sent', 'seen') }),
  ),
  window: one(
    {},
    { extension: { days: 3 }, open: { days: 1 }, vote: { days: 1 } },
    { veto: { for: { days: 3 }, atLeast: 2 }, lateQuorum: late, lateChange: late },
  ),
  interests: fc.record({
    handledBy: one('the person presiding', 'the member', 'the rules'),
    automatically: one(...ways),
  }),
  publicity: one({}, { normally: 'private' }),
  outcome: one(
    {},
    { is: 'advice', to: 'the board' },
    {
      alsoNeeds: [
        { of: 'the board', what: 'approval', within: { days: 5 } },
        { of: 'the council', what: 'the same decision', meanwhile: 'in effect' },
      ],
    },
    { alsoNeeds: [{ of: 'the board', what: 'ratification', meanwhile: 'in effect' }] },
  ),
});

const seats = one(
  {},
  {
    treasurer: { holders: ['Ann', 'Pat'], whenTheyDiffer: 'the last word' as const },
    warden: { substitutes: ['Dee'], votesInPerson: true },
    'deputy-chair': { weight: 3, views: false },
  },
  {
    treasurer: { body: 'town' },
    warden: { body: 'town', holders: [], whenVacant: 'its body votes for it' as const },
    surveyor: { votes: false },
  },
);

/** Five seats under any mixture of what rules can say. */
export const richBodies: fc.Arbitrary<ForumInForce> = fc
  .tuple(acting, deciding, after, seats)
  .map(([people, course, times, changes]) => body({ ...people, ...course, ...times }, changes));
