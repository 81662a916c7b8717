import { describe, expect, it } from 'vitest';
import { isRipe, support } from '#shared/decision/tally.ts';
import {
  abstain,
  agree,
  agreeWithConcern,
  declare,
  handle,
  object,
  openVote,
  vote,
} from './acts.ts';
import {
  always,
  chair,
  close,
  deputyChair,
  everyone,
  put,
  record,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const four = [chair, deputyChair, treasurer, warden] as const;

describe('where everyone has to agree', () => {
  const all = put({ consensus: { agreedWhen: 'everyone agrees' } }).when(four, agree());

  it('a concern is agreement, an abstention or silence is not', () => {
    all.when(chair, record).isRefused({ code: 'NotEveryoneAgrees', seats: ['surveyor'] });
    all
      .when(surveyor, abstain())
      .when(chair, record)
      .isRefused({ code: 'NotEveryoneAgrees', seats: ['surveyor'] });
    all
      .when(surveyor, agreeWithConcern('Carers.'))
      .when(chair, record)
      .ends({ how: 'consensus with reservations' });
    all.when(surveyor, agree()).when(chair, record).ends({ how: 'unanimous' });
  });

  it('a seat that stepped out is not waited for', () => {
    all
      .when(surveyor, declare)
      .when(chair, handle(surveyor, 'step out'))
      .when(chair, record)
      .ends({ how: 'unanimous', silent: [] });
  });

  it('is known as ready to record only then', () => {
    expect(isRipe(all.decision)).toBe(false);
    expect(isRipe(all.when(surveyor, agree()).decision)).toBe(true);
  });
});

describe('seats that must answer', () => {
  const officer = { name: 'an officer', class: 'officer' };
  const rules = put({ consensus: { mustAnswer: [officer] } });

  it('are waited for by name, and any answer will do', () => {
    const without = rules.when([chair, deputyChair, warden], agree());
    expect(isRipe(without.decision)).toBe(false);
    without
      .when(chair, record)
      .isRefused({ code: 'StillToAnswer', missing: [{ ...officer, atLeast: 1 }] });
    without.when(treasurer, abstain()).when(chair, record).ends({ how: 'consensus' });
  });
});

describe('support', () => {
  const bodies = {
    chair: { body: 'town' },
    'deputy-chair': { body: 'town' },
    treasurer: { body: 'town' },
    warden: { body: 'county' },
    surveyor: { body: 'county' },
  };
  const half = { moreThan: '1/2' as const, of: 'entitled' as const };
  const both = put(
    {
      consensus: {
        support: [
          { name: 'the town', electorate: { body: 'town' }, ...half },
          { name: 'the county', electorate: { body: 'county' }, ...half },
        ],
      },
    },
    bodies,
  );

  it('passes every test: one body does not carry another', () => {
    both
      .when([chair, deputyChair, treasurer, warden], agree())
      .when(chair, record)
      .isRefused({ code: 'NotEnoughSupport', test: 'the county', support: 1, needed: 2 });
    expect(isRipe(both.when([chair, deputyChair, treasurer, warden], agree()).decision)).toBe(
      false,
    );
    both
      .when([chair, deputyChair, warden, surveyor], agree())
      .when(chair, record)
      .ends({ how: 'consensus' });
  });

  it('is more than half by default, half is not enough', () => {
    const six = put({}, { surveyor: { votes: false } });
    six
      .when([chair, deputyChair], agree())
      .when(chair, record)
      .isRefused({ code: 'NotEnoughSupport', test: null, support: 2, needed: 3 });
    six.when([chair, deputyChair, warden], agree()).when(chair, record).ends({ how: 'consensus' });
  });

  it('names the seats whose support is required and was not given, and those not there', () => {
    const needs = put({
      consensus: {
        support: [{ atLeast: 1, inFavour: ['treasurer', 'warden'], everyonePresent: true }],
      },
    });
    needs
      .when([chair, treasurer], agree())
      .when(chair, record)
      .isRefused({
        code: 'NotEnoughSupport',
        notInFavour: ['warden'],
        absent: ['deputy-chair', 'warden', 'surveyor'],
      });
    needs.when(everyone, agree()).when(chair, record).ends({ how: 'unanimous' });
  });
});

describe('support of each base', () => {
  const bases = [
    'votes cast',
    'votes and abstentions',
    'present and entitled',
    'entitled',
    'all seats',
  ];

  it('counts an objection against, an abstention as neither, and nobody who stepped out', () => {
    const limbs = bases.map((of) => ({ moreThan: '1/2', of, steppedOut: 'leave the base' }));
    const { decision } = put({
      interests: { handledBy: 'the rules' },
      consensus: { support: limbs },
    })
      .when(chair, agree())
      .when(warden, object())
      .when(treasurer, abstain())
      .when(surveyor, declare);
    const counts = { for: 1, against: 1, abstained: 1 };
    expect(support(decision)).toMatchObject(
      [2, 3, 3, 4, 4].map((of) => ({ ...counts, of, met: false })),
    );
  });
});

describe('unanimity', () => {
  it.each([
    ['everyone agreed', agree(), 'unanimous', []],
    ['one abstained', abstain(), 'consensus', []],
    ['one has a concern', agreeWithConcern('C.'), 'consensus with reservations', []],
    ['one only saw it', null, 'consensus', ['surveyor']],
  ] as const)('where %s', (_, last, how, silent) => {
    const answered = put().when(four, agree());
    (last === null ? answered : answered.when(surveyor, last))
      .when(chair, record)
      .ends({ how, silent: [...silent] });
  });
});

describe('where the rules always want a vote', () => {
  const voting = put({ vote: always }).when(everyone, agree());

  it('agreement alone does not settle it', () => {
    voting.when(chair, record).isRefused({ code: 'NeedsAVote' });
    expect(isRipe(voting.decision)).toBe(false);
  });

  it('the vote needs no objection, no steps and no deadline', () => {
    const step = { id: 'talk', name: 'talk', asks: 'What?' };
    put({ vote: always, steps: [step] })
      .when(chair, openVote)
      .when(everyone, vote('for'))
      .when(chair, close)
      .ends({ how: 'carried' });
  });

  it('an objection does not stop it', () => {
    voting
      .when(warden, object())
      .when(chair, openVote)
      .when(four, vote('for'))
      .when(warden, vote('against'))
      .when(chair, close)
      .ends({ how: 'carried', votes: { for: 3, against: 1, abstained: 0 } });
  });
});
