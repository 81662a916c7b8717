import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { countVotes, enoughPeople } from '#shared/decision/tally.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import type { Choice } from '#shared/forum/said.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, openVote, present, vote } from './acts.ts';
import {
  always,
  chair,
  close,
  deputyChair,
  holders,
  nominate,
  put,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const proxy = (to: string, instruction: Choice | null = null): Act => ({
  type: 'GiveProxy',
  to,
  instruction,
});
const voting = (proxies: object, to = 'Pat', instruction: Choice | null = null) =>
  put({ proxies, vote: always }).when(warden, proxy(to, instruction)).when(chair, openVote);

describe('a proxy', () => {
  it('is waited for to vote, and not to answer', () => {
    const given = put({ proxies: {}, vote: always }).when(warden, proxy('Pat'));
    expect(waitsFor(given.decision, 'Pat')).toEqual([]);
    expect(waitsFor(voting({}).decision, 'Pat')).toMatchObject([{ what: 'vote' }]);
  });

  it('is not given where the rules forbid it', () => {
    put().when(warden, proxy('Pat')).isRefused({ code: 'NoProxiesHere' });
  });

  it('is given by the holder, and the same again changes nothing', () => {
    const given = put({ proxies: {} }).when(warden, proxy('Pat', 'for'));
    given.yields({ type: 'ProxyGiven', of: 'warden', to: 'Pat', instruction: 'for' });
    given.when(warden, proxy('Pat', 'for')).yieldsNothing();
    given.when('a stranger', proxy('Eve')).isRefused({ code: 'NotAMember' });
    given.when('Pat', proxy('Eve')).isRefused({ code: 'MayNotSpeakForSeat', as: 'proxy' });
  });

  it('is taken back by the holder, and what it voted counts no more', () => {
    const back = { type: 'TakeBackStandIn', person: 'Pat' } as const;
    const voted = voting({}).when('Pat', vote('against'));
    voted.when('Pat', back).isRefused({ code: 'MayNotSpeakForSeat', as: 'proxy' });
    const alone = voted.when(warden, back);
    alone.yields({ type: 'StandInTakenBack', of: 'warden', person: 'Pat' });
    expect(countVotes(alone.decision)).toEqual({ for: 0, against: 0, abstained: 0 });
    alone.when(warden, back).isRefused({ code: 'NobodyStandsIn', seat: 'warden', person: 'Pat' });
    alone.when('Pat', vote('for')).isRefused({ code: 'NotAMember' });
    voted
      .when(warden, { ...back, person: 'Eve' })
      .isRefused({ code: 'NobodyStandsIn', person: 'Eve' });
  });

  it('votes as it sees fit without an instruction', () => {
    const { decision } = voting({}).when('Pat', vote('against'));
    expect(countVotes(decision)).toEqual({ for: 0, against: 1, abstained: 0 });
  });

  it('votes as it was told and no other way', () => {
    const told = voting({}, 'Pat', 'for');
    told.when('Pat', vote('against')).isRefused({ code: 'ProxyToldOtherwise', instruction: 'for' });
    expect(countVotes(told.when('Pat', vote('for')).decision).for).toBe(1);
  });

  it('is bound also where it waits to be the deputy of the same seat', () => {
    put({ proxies: {}, deputies: {}, vote: always })
      .when(warden, nominate('Pat'))
      .when(warden, proxy('Pat', 'for'))
      .when(chair, openVote)
      .when('Pat', vote('against'))
      .isRefused({ code: 'ProxyToldOtherwise', instruction: 'for' });
  });

  it('told otherwise later, has not voted', () => {
    const later = voting({}).when('Pat', vote('for')).when(warden, proxy('Pat', 'against'));
    expect(countVotes(later.decision)).toEqual({ for: 0, against: 0, abstained: 0 });
    expect(countVotes(later.when('Pat', vote('against')).decision).against).toBe(1);
    const alike = voting({}).when('Pat', vote('for')).when(warden, proxy('Pat', 'for'));
    expect(countVotes(alike.decision).for).toBe(1);
  });

  it('answers nothing: it only votes', () => {
    put({ proxies: {} })
      .when(warden, proxy('Pat'))
      .when('Pat', agree())
      .isRefused({ code: 'MayNotSpeakForSeat', as: 'proxy' });
  });

  it('gives way to the member who votes after all', () => {
    const both = voting({}).when('Pat', vote('for')).when(warden, vote('against'));
    expect(countVotes(both.decision)).toEqual({ for: 0, against: 1, abstained: 0 });
    const turned = voting({}).when(warden, vote('against')).when('Pat', vote('for'));
    expect(countVotes(turned.decision).against).toBe(1);
  });

  it('gives way also where the first word of a holder or a deputy stands', () => {
    const first = put({ proxies: {}, deputies: { bothAct: 'the first stands' }, vote: always })
      .when(warden, proxy('Pat'))
      .when(chair, openVote)
      .when('Pat', vote('for'))
      .when(warden, vote('against'));
    expect(countVotes(first.decision)).toEqual({ for: 0, against: 1, abstained: 0 });
    const after = first.when('Pat', vote('abstain'));
    after.yields({ type: 'VoteGiven', choice: 'abstain' });
    expect(countVotes(after.decision).against).toBe(1);
  });

  it('given to another ends the one before', () => {
    const moved = voting({}).when('Pat', vote('for')).when(warden, proxy('Quinn'));
    expect(countVotes(moved.decision).for).toBe(0);
    moved.when('Pat', vote('for')).isRefused({ code: 'NotAMember' });
    expect(countVotes(moved.when('Quinn', vote('for')).decision).for).toBe(1);
  });
});

describe('an instruction', () => {
  it('may be required', () => {
    const required = put({ proxies: { instruction: 'required' } });
    required.when(warden, proxy('Pat')).isRefused({ code: 'ProxyNeedsInstruction' });
    required.when(warden, proxy('Pat', 'abstain')).yields({
      type: 'ProxyGiven',
      of: 'warden',
      to: 'Pat',
      instruction: 'abstain',
    });
  });

  it('may be ruled out', () => {
    const none = put({ proxies: { instruction: 'none' } });
    none.when(warden, proxy('Pat', 'for')).isRefused({ code: 'ProxyTakesNoInstruction' });
    none.when(warden, proxy('Pat')).yields({
      type: 'ProxyGiven',
      of: 'warden',
      to: 'Pat',
      instruction: null,
    });
  });
});

describe('a seat with a proxy', () => {
  it.each([
    [true, 1],
    [false, 0],
  ])('is present by it only where the rules say so: %s', (counts, here) => {
    const { decision } = voting({ counts }).when('Pat', vote('for'));
    expect(enoughPeople(decision).present).toBe(here);
  });

  it('is there at a meeting by its proxy, where it is marked present', () => {
    const meeting = (counts: boolean) =>
      put({ proxies: { counts }, vote: always }, {}, { takenAt: 'at a meeting' })
        .when(warden, proxy('Pat'))
        .when(governanceLead, present([chair, warden]));
    expect(enoughPeople(meeting(true).decision).present).toBe(2);
    expect(enoughPeople(meeting(false).decision).present).toBe(1);
  });
});

describe('one person', () => {
  const two = put({ proxies: { atMost: 2 } })
    .when(warden, proxy('Pat'))
    .when(surveyor, proxy('Pat'));

  it('is proxy for at most so many seats', () => {
    put({ proxies: {} })
      .when(warden, proxy('Pat'))
      .when(surveyor, proxy('Pat'))
      .isRefused({ code: 'TooManyProxies', limit: 1 });
    two.yields({ type: 'ProxyGiven', of: 'surveyor', to: 'Pat', instruction: null });
    two.when(treasurer, proxy('Pat')).isRefused({ code: 'TooManyProxies', limit: 2 });
  });

  it('may be told anew by one who counted already', () => {
    two.when(surveyor, proxy('Pat', 'for')).yields({
      type: 'ProxyGiven',
      of: 'surveyor',
      to: 'Pat',
      instruction: 'for',
    });
  });

  it('votes once for each seat, naming it', () => {
    const voted = put({ proxies: { atMost: 2 }, vote: always })
      .when([warden, surveyor], proxy('Pat'))
      .when(chair, openVote)
      .when('Pat', vote('for'), undefined, 'warden')
      .when('Pat', vote('against'), undefined, 'surveyor');
    expect(countVotes(voted.decision)).toEqual({ for: 1, against: 1, abstained: 0 });
  });
});

describe('a proxy of the chair', () => {
  const presides = (mayPreside: boolean) =>
    put({ proxies: { mayPreside }, vote: always })
      .when(chair, proxy('Pat'))
      .when(chair, openVote)
      .when([deputyChair, warden], vote('for'))
      .when('Pat', close);

  it('presides only where the rules say so', () => {
    presides(true).ends({ how: 'carried', presiding: 'chair' });
    presides(false).isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });
});

describe('a proxy of someone who left', () => {
  it('ends with that', () => {
    const left = voting({})
      .when('Pat', vote('for'))
      .when(governanceLead, holders('warden', 'the new warden'));
    expect(countVotes(left.decision).for).toBe(0);
    left.when('Pat', vote('for')).isRefused({ code: 'NotAMember' });
  });
});
