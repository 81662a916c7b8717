import { describe, expect, it } from 'vitest';
import { governanceLead, members, seatId } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import { committeeWith } from '#test/support/states/rules.ts';
import { abstain, agree, object, openVote, vote } from './acts.ts';
import { follows, told } from './asked.ts';

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

  it('is told to both where they may not', () => {
    expect(told(waiting, chair, allow(false))).toEqual([
      [council, { kind: 'deputy decided', ...named }],
      [officer, { kind: 'you do not stand in', ...named }],
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

describe('a member and a deputy who differ', () => {
  const differ = [[chair, { kind: 'member and deputy differ', seat }]];
  const allowed = asking.when(council, nominate).when(chair, allow(true));

  it('are told to the person presiding, once, whoever spoke first', () => {
    const first = allowed.when(officer, agree());
    expect(told(first, council, abstain())).toEqual(differ);
    expect(told(allowed.when(council, abstain()), officer, agree())).toEqual(differ);
    const both = first.when(council, abstain());
    expect(told(both, council, object())).toEqual([
      [governanceLead, { kind: 'objection raised', objection: 'o1', to: 'proposer' }],
      [chair, { kind: 'objection raised', objection: 'o1', to: 'presiding' }],
    ]);
  });

  it('are not told where they say the same', () => {
    expect(told(allowed.when(officer, agree()), council, agree())).toEqual([]);
    const worried = { type: 'AgreeWithConcern', version: v1, concern: 'Beds.' } as const;
    expect(told(allowed.when(officer, agree()), council, worried)).toEqual([]);
  });

  it('are told as soon as the deputy may act, and not before', () => {
    const early = asking.when(council, nominate).when(officer, agree());
    expect(told(early, council, abstain())).toEqual([]);
    expect(follows(early.when(council, abstain()), chair, allow(true))).toContainEqual(
      differ[0]?.[1],
    );
  });

  const voting = (shown: string) =>
    under({
      deputies: {},
      vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }], shown },
      quorum: { atLeast: 1 },
    })
      .when(council, nominate)
      .when(chair, allow(true))
      .when(chair, openVote)
      .when(officer, vote('for'));

  it('are told of their votes', () => {
    expect(told(voting('as they come'), council, vote('against'))).toEqual(differ);
  });

  it('are told of hidden votes only once they show', () => {
    const open = voting('when the vote closes');
    expect(told(open, council, vote('against'))).toEqual([]);
    const closing = follows(open.when(council, vote('against')), chair, { type: 'CloseVote' });
    expect(closing).toContainEqual(differ[0]?.[1]);
  });
});
