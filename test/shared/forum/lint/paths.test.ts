import { expect, it } from 'vitest';
import type { Finding } from '#shared/forum/lint/finding.ts';
import { type Draft, members, told, voting } from './linted.ts';

const step = (id: string, rest: Draft = {}): Draft => ({ id, name: id, asks: 'Why?', ...rest });
const onlyFor: Draft = { takenAt: { normally: 'for a meeting', allowed: ['for a meeting'] } };
const onlyHere: Draft = { takenAt: { normally: 'here', allowed: ['here'] } };
const vote = (tie: string, limb: object = {}): Draft => ({
  vote: { tie, carriedWhen: [{ moreThan: '1/2', ...limb }] },
});
const nothing = { votes: false, counts: false };
const needs = (of: string, rest: Draft = {}): Draft => ({
  outcome: { ...rest, alsoNeeds: [{ of, what: 'approval' }] },
});

/** Where someone who mends the file has to look: `accord validate` names the line. */
it.each<[Finding['code'], string, Draft]>([
  ['NoSeats', 'seats', { seats: {} }],
  ['VotesNowhere', 'takenAt.allowed', { ...onlyHere, seats: { ann: { votesInPerson: true } } }],
  [
    'SubstituteHasOwnSeat',
    'seats.zoe.substitutes',
    { seats: { ...members, zoe: { substitutes: 'ann' } } },
  ],
  ['QuorumLostByOne', 'quorum', { quorum: { atLeast: 5 } }],
  [
    'NeverAllAnswer',
    'consensus.mustAnswer',
    { consensus: { mustAnswer: [{ name: 'a guest', class: 'guest' }] } },
  ],
  [
    'InNoGroup',
    'vote.carriedWhen.0.unit.groups.by',
    voting({
      moreThan: '1/2',
      unit: { groups: { by: { classes: ['clinical'] }, moreThan: '1/2' } },
    }),
  ],
  ['NeverApplies', 'vote.tie', { ...onlyFor, ...vote('casting vote') }],
  ['CastingVoteCountsNowhere', 'vote.tie', vote('casting vote', { electorate: { body: 'C' } })],
  ['StepTwice', 'steps.1.id', { steps: [step('a'), step('a')] }],
  ['NoStepBeforeVote', 'steps', { steps: [] }],
  [
    'TimeBoxWaits',
    'steps.1.timeBox',
    { stepsInOrder: false, steps: [step('a'), step('b', { timeBox: { days: 3 } })] },
  ],
  ['DeterminesAtOnce', 'chairMayDetermine', { chairMayDetermine: true, steps: [], vote: 'none' }],
  ['NeverApplies', 'outcome.to', { outcome: { to: 'B' } }],
  ['NeverApplies', 'outcome.alsoNeeds', { ...needs('B'), ...onlyFor }],
  ['NeverApplies', 'outcome.alsoNeeds', needs('B', { is: 'advice' })],
  ['NeedsItself', 'outcome.alsoNeeds.0', needs('board')],
  [
    'SubstitutesDoNothing',
    'substitutes',
    { substitutes: nothing, seats: { ...members, eve: { substitutes: 'zoe' } } },
  ],
  ['DeputiesDoNothing', 'deputies', { deputies: nothing }],
  ['DeputiesForNobody', 'deputies.for', { deputies: { for: { class: 'guest' } } }],
  ['ProxiesWithoutVote', 'proxies', { proxies: {}, vote: 'none' }],
  [
    'MissingFromTable',
    'composition.1',
    {
      composition: [
        { name: 'chair', class: 'chair' },
        { name: 'nurse', class: 'nurse' },
      ],
    },
  ],
  [
    'TooManyAtTable',
    'composition.1',
    {
      composition: [
        { name: 'chair', class: 'chair' },
        { name: 'one', class: 'clinical', atMost: 1 },
      ],
    },
  ],
])('%s points at %s', (code, path, draft) => {
  expect(told(draft, code).map((each) => each.path.join('.'))).toEqual([path]);
});

it('names the seats that vote in the room only', () => {
  const seats = { ...members, eve: { votesInPerson: true } };
  expect(told({ ...onlyHere, seats }, 'VotesNowhere')).toMatchObject([{ seats: ['eve'] }]);
});
