import { describe, expect, it } from 'vitest';
import { members, seatId } from '#test/support/board.ts';
import { given, raised } from '#test/support/decider.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { told } from './asked.ts';

const chair = 'the chair';
const council = 'the council member';
const officer = 'the officer';
const seat = seatId(council);
const named = { seat, person: officer } as const;
const nominate = { type: 'NominateDeputy', person: officer } as const;
const allow = (allowed: boolean) => ({ type: 'AllowDeputy', ...named, allowed }) as const;
const under = (sections: Record<string, unknown>) => given(raised(committeeWith(sections)));
const asking = under({ deputies: { allowedBy: 'the person presiding' } });

describe('a deputy who is named', () => {
  it('is told to the person presiding, who must allow it', () => {
    expect(told(asking, council, nominate)).toEqual([[chair, { kind: 'deputy named', ...named }]]);
  });

  it('is not told to a chair who names their own', () => {
    expect(told(asking, chair, nominate)).toEqual([]);
  });

  it('is told at once that they may act where the holder’s word is enough', () => {
    const byHolder = under({ deputies: { allowedBy: 'the holder' } });
    expect(told(byHolder, council, nominate)).toEqual([
      [officer, { kind: 'you stand in', ...named }],
    ]);
  });
});

describe('what the person presiding says about a deputy', () => {
  const waiting = asking.when(council, nominate);

  it('is told to the holder and, where they may act, to the deputy', () => {
    expect(told(waiting, chair, allow(true))).toEqual([
      [council, { kind: 'deputy decided', ...named }],
      [officer, { kind: 'you stand in', ...named }],
    ]);
  });

  it('is told to the holder alone where they may not', () => {
    expect(told(waiting, chair, allow(false))).toEqual([
      [council, { kind: 'deputy decided', ...named }],
    ]);
  });
});

describe('a vote given to someone else', () => {
  it('is told to them', () => {
    const proxies = under({ proxies: {} });
    const [, other = ''] = members(committeeWith({}));
    expect(told(proxies, council, { type: 'GiveProxy', to: other, instruction: null })).toEqual([
      [other, { kind: 'you stand in', seat, person: other }],
    ]);
    const back = proxies.when(council, { type: 'GiveProxy', to: other, instruction: null });
    expect(told(back, council, { type: 'TakeBackStandIn', person: other })).toEqual([]);
  });
});
