import { describe, expect, it } from 'vitest';
import { codes, type Draft, members, told } from './linted.ts';

const step = (id: string, rest: Draft = {}): Draft => ({
  id,
  name: id,
  asks: 'Why?',
  ...rest,
});
const box = { timeBox: { days: 3 } };
const optional = { required: false };
const noVote = { vote: 'none' } as const;
const always = { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } as const;

describe('steps', () => {
  it.each<[string, Draft, string[]]>([
    ['none before a vote', { steps: [step('a', optional)] }, ['NoStepBeforeVote']],
    ['none where there always has to be one', { steps: [], vote: always }, []],
    ['none where there is no vote', { steps: [], vote: 'none' }, []],
    ['two of one name', { steps: [step('a'), step('b'), step('a')] }, ['StepTwice']],
    [
      'principles where none are listed',
      { steps: [step('a', { takes: 'principles' }), step('b', { takes: 'principles or a note' })] },
      ['NoPrinciplesListed', 'NoPrinciplesListed'],
    ],
    [
      'principles that are listed',
      { principles: { fairness: 'We are fair.' }, steps: [step('a', { takes: 'principles' })] },
      [],
    ],
    [
      'a triple aim sheet of a body that does not say it owes one',
      { steps: [step('a', { takes: 'triple aim' })] },
      ['NotUnderTheDuty'],
    ],
    [
      'a triple aim sheet of a body under that duty, and outside help',
      {
        duties: ['triple aim'],
        steps: [step('a', { takes: 'triple aim' }), step('b', { takes: 'outside help' })],
      },
      [],
    ],
    [
      'one that waits for others',
      { steps: [step('a', { by: 'a mediator' })] },
      ['StepWaitsForOthers'],
    ],
    ['one that waits so long', { steps: [step('a', { by: 'a mediator', ...box })] }, []],
    [
      'one that may be left out',
      { steps: [step('a'), step('b', { by: 'others', ...optional })] },
      [],
    ],
    ['one that leads nowhere', { vote: 'none', steps: [step('a', { by: 'others' })] }, []],
    ['one in the way', { steps: [step('a', optional), step('b')] }, ['StepInTheWay']],
    ['one that gives way', { steps: [step('a', { ...optional, ...box }), step('b')] }, []],
    ['in any order', { stepsInOrder: false, steps: [step('a', optional), step('b')] }, []],
    [
      'in any order, and time that waits',
      { stepsInOrder: false, steps: [step('a'), step('b', box)] },
      ['TimeBoxWaits'],
    ],
    ['in order, and time that comes', { steps: [step('a'), step('b', box)] }, []],
    [
      'in any order, and time behind time',
      { stepsInOrder: false, steps: [step('a', box), step('b', box)] },
      [],
    ],
    [
      'in any order, and no vote to wait for',
      { stepsInOrder: false, vote: always, steps: [step('a'), step('b', box)] },
      [],
    ],
    [
      'in any order, and time at once',
      { stepsInOrder: false, steps: [step('b', box), step('a')] },
      [],
    ],
  ])('%s', (_, draft, found) => {
    expect(codes(draft)).toEqual(found);
  });

  it('are told by name', () => {
    const steps = [step('a', optional), step('b'), step('c', { by: 'a mediator' })];
    expect(told({ steps }, 'StepInTheWay', 'StepWaitsForOthers')).toMatchObject([
      { code: 'StepWaitsForOthers', step: 'c', by: 'a mediator', path: ['steps', 2] },
      { code: 'StepInTheWay', step: 'a', other: 'b', path: ['steps', 0] },
    ]);
  });
});

describe('the person presiding determines', () => {
  it('at once', () => {
    const vote = 'none' as const;
    expect(codes({ chairMayDetermine: true, steps: [], vote })).toEqual(['DeterminesAtOnce']);
    expect(codes({ chairMayDetermine: true, vote })).toEqual([]);
  });

  it('in place of a vote', () => {
    expect(codes({ chairMayDetermine: true, vote: always })).toEqual(['DeterminesInsteadOfVote']);
    expect(codes({ chairMayDetermine: true })).toEqual([]);
  });
});

describe('silence', () => {
  const silence = { adoptedAfter: { days: 7 } };

  it('is consent for everything', () => {
    expect(told({ silence }, 'SilenceForAll')).toMatchObject([
      { severity: 'error', path: ['silence'], kind: null },
    ]);
  });

  it('is consent for some, and beside rules that want a word', () => {
    const kinds = { minutes: { name: 'the minutes', silence } };
    expect(codes({ kinds })).toEqual([]);
    expect(told({ kinds, vote: always }, 'SilenceInsteadOfVote')).toMatchObject([
      { kind: 'minutes', path: ['kinds', 'minutes', 'silence'] },
    ]);
    const consensus = { agreedWhen: 'everyone agrees' } as const;
    expect(codes({ kinds, consensus })).toEqual(['SilenceInsteadOfEveryone']);
  });
});

describe('those who stand in', () => {
  it.each<[string, Draft, string[]]>([
    [
      'substitutes for nothing',
      {
        substitutes: { votes: false, counts: false },
        seats: { ...members, eve: { substitutes: 'zoe' } },
      },
      ['SubstitutesDoNothing'],
    ],
    [
      'substitutes who vote',
      { substitutes: { counts: false }, seats: { ...members, eve: { substitutes: 'zoe' } } },
      [],
    ],
    ['substitutes that nobody has', { substitutes: { votes: false, counts: false } }, []],
    ['deputies for nothing', { deputies: { votes: false, counts: false } }, ['DeputiesDoNothing']],
    ['deputies who vote', { deputies: { counts: false } }, []],
    [
      'deputies for nobody',
      {
        deputies: { for: { class: 'partner' } },
        seats: { ...members, eve: { vacant: true, classes: ['partner'] } },
      },
      ['DeputiesForNobody'],
    ],
    ['proxies without a vote', { proxies: {}, vote: 'none' }, ['ProxiesWithoutVote']],
    ['proxies with one', { proxies: {} }, []],
    [
      'proxies with one for some',
      { proxies: {}, vote: 'none', kinds: { big: { name: 'big', vote: always } } },
      [],
    ],
    [
      'proxies with none for some either',
      {
        proxies: {},
        vote: 'none',
        kinds: {
          far: { name: 'far', stepsInOrder: false },
          small: { name: 'small', ...noVote, stepsInOrder: false },
        },
      },
      ['ProxiesWithoutVote'],
    ],
    [
      'proxies where the only vote has its own rule for them',
      {
        proxies: {},
        vote: 'none',
        kinds: { big: { name: 'big', vote: always, proxies: 'forbidden' } },
      },
      ['ProxiesWithoutVote'],
    ],
    [
      'proxies for a kind without one, beside a kind with one',
      {
        vote: 'none',
        kinds: {
          small: { name: 'small', ...noVote, proxies: {} },
          big: { name: 'big', vote: always },
        },
      },
      ['ProxiesWithoutVote'],
    ],
    [
      'proxies for a kind without one',
      { kinds: { small: { name: 'small', vote: 'none', proxies: {} } } },
      ['ProxiesWithoutVote'],
    ],
  ])('%s', (_, draft, found) => {
    expect(codes(draft)).toEqual(found);
  });
});
