import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { laterBy } from '#shared/time.ts';
import { friday, saturday, tuesday } from '#test/support/decider.ts';
import { agree, openVote, passDeadline, vote } from './acts.ts';
import {
  always,
  chair,
  close,
  deputyChair,
  everyone,
  notAgreed,
  put,
  treasurer,
  warden,
} from './body.ts';

const monday7 = '2026-12-07T17:00:00.000Z';
const later = (milliseconds: number) => laterBy(monday7, milliseconds);
const more = (until: string, why = 'Half are ill.'): Act => ({ type: 'GiveMoreTime', until, why });
const threeDays = { window: { extension: { days: 3 } } };

describe('more time', () => {
  it('is given once, by the person presiding, with a reason', () => {
    const given = put(threeDays).when(chair, more(monday7));
    given.yields({
      type: 'TimeExtended',
      until: monday7,
      because: 'the person presiding',
      words: { why: 'Half are ill.' },
    });
    expect(given.decision).toMatchObject({ answerBy: monday7, deadlinePassed: false });
    given.when(chair, more(later(1))).isRefused({ code: 'NoMoreTime', because: 'given already' });
    put(threeDays).when(warden, more(monday7)).isRefused({ code: 'NotPresiding' });
    put(threeDays).when(chair, more(monday7, ' ')).isRefused({ code: 'Blank', field: 'why' });
  });

  it('is given only where the rules have it', () => {
    put().when(chair, more(monday7)).isRefused({ code: 'NoMoreTime', because: 'not in the rules' });
  });

  it('goes as far as the rules let it and no further', () => {
    put(threeDays)
      .when(chair, more(later(1)))
      .isRefused({ code: 'TooLate', field: 'until', latest: monday7 });
    put(threeDays)
      .when(chair, more(friday))
      .isRefused({ code: 'TooSoon', field: 'until', earliest: friday });
    expect(put(threeDays).when(chair, more(laterBy(friday, 1))).decision.answerBy).toBe(
      laterBy(friday, 1),
    );
  });

  it('is more time than there is left: not a time gone by', () => {
    const passed = put(threeDays).when('the clock', passDeadline(friday), friday);
    passed
      .when(chair, more(saturday), saturday)
      .isRefused({ code: 'DateHasPassed', field: 'until', found: '2026-12-05' });
    passed.when(chair, more(laterBy(saturday, 1)), saturday);
  });

  it('opens the answers again, and agrees nothing: the deadline passes a second time', () => {
    const given = put(threeDays)
      .when('the clock', passDeadline(friday), friday)
      .when(chair, more(monday7), saturday);
    given
      .when(chair, notAgreed, saturday)
      .isRefused({ code: 'StillBeingAnswered', answerBy: monday7 });
    given.when('the clock', passDeadline(friday), saturday).yieldsNothing();
    const again = given.when('the clock', passDeadline(monday7), monday7);
    again.yields({ type: 'DeadlinePassed', deadline: monday7 });
    expect(again.decision.status).toBe('seeking consensus');
    again.when(chair, notAgreed, monday7).ends({ how: 'not agreed' });
  });

  it('is not given while a vote is open', () => {
    put({ ...threeDays, vote: always })
      .when(chair, openVote)
      .when(chair, more(monday7))
      .isRefused({ code: 'VoteIsOpen' });
  });
});

describe('enough people who come late', () => {
  const hour = 3_600_000;
  const before = (milliseconds: number) => laterBy(friday, -milliseconds);
  const late = { within: { hours: 2 }, extendedBy: { hours: 24 } };
  const rules = { quorum: { atLeast: 2 }, window: { lateQuorum: late } };
  const one = put(rules).when(chair, agree());
  const extended = {
    type: 'TimeExtended',
    because: 'late quorum',
    until: saturdayAtFive(),
  } as const;

  it.each([
    [0, false],
    [1, true],
    [2 * hour, true],
    [2 * hour + 1, false],
  ])('%i milliseconds before the end', (milliseconds, gives) => {
    const { events } = one.when(warden, agree(), before(milliseconds));
    expect(events.map(({ type }) => type)).toEqual(
      gives ? ['AgreementGiven', 'TimeExtended'] : ['AgreementGiven'],
    );
  });

  it('give a day more, in nobody’s name, once', () => {
    const { events, decision } = one.when(warden, agree(), before(hour));
    expect(events.at(-1)).toMatchObject({
      ...extended,
      seat: null,
      by: warden,
      words: { why: '' },
    });
    expect(decision.answerBy).toBe(saturdayAtFive());
    const again = one
      .when(warden, agree(), before(hour))
      .when(warden, { type: 'TakeBackAnswer' }, before(hour))
      .when(treasurer, agree(), laterBy(saturdayAtFive(), -hour));
    expect(again.events.map(({ type }) => type)).toEqual(['AgreementGiven']);
  });

  it('who were enough before change nothing, nor where the rules do not say', () => {
    const enough = one.when(deputyChair, agree()).when(warden, agree(), before(hour));
    expect(enough.events).toHaveLength(1);
    const none = put({ quorum: { atLeast: 2 } }).when(chair, agree());
    expect(none.when(warden, agree(), before(hour)).events).toHaveLength(1);
  });

  it('come after the end for nothing', () => {
    const { events } = one.when(warden, agree(), laterBy(friday, 1));
    expect(events).toHaveLength(1);
  });
});

describe('a result that turns late', () => {
  const hour = 3_600_000;
  const late = { within: { hours: 2 }, extendedBy: { hours: 24 } };
  const near = laterBy(friday, -hour);
  const rules = { window: { lateChange: late } };
  const two = put(rules).when([chair, deputyChair], agree());

  it('gives more time, once', () => {
    const turned = two.when(treasurer, agree(), near);
    expect(turned.events).toMatchObject([
      { type: 'AgreementGiven' },
      { type: 'TimeExtended', because: 'late change', until: saturdayAtFive() },
    ]);
    const back = turned.when(
      warden,
      { type: 'Abstain', version: two.decision.versions[0].hash },
      near,
    );
    expect(back.events).toHaveLength(1);
  });

  it('does not turn by an answer more of the same', () => {
    expect(two.when(treasurer, agree()).when(warden, agree(), near).events).toHaveLength(1);
  });

  it('and enough people at once give time once, for the people', () => {
    const both = put({ quorum: { atLeast: 3 }, window: { lateQuorum: late, lateChange: late } })
      .when([chair, deputyChair], agree())
      .when(treasurer, agree(), near);
    expect(both.events).toMatchObject([
      { type: 'AgreementGiven' },
      { type: 'TimeExtended', because: 'late quorum' },
    ]);
  });

  it('in a vote keeps the vote open longer', () => {
    const until = laterBy(tuesday, 24 * hour);
    const voting = put({ vote: always, window: { vote: { hours: 24 }, lateChange: late } })
      .when(chair, openVote)
      .when(chair, vote('against'));
    const turned = voting.when([deputyChair, treasurer], vote('for'), laterBy(until, -hour));
    expect(turned.events).toMatchObject([{ type: 'VoteGiven' }]);
    const tie = voting.when(deputyChair, vote('for'), laterBy(until, -hour));
    expect(tie.events.map(({ type }) => type)).toEqual(['VoteGiven', 'TimeExtended']);
    expect(tie.decision).toMatchObject({ vote: { openUntil: laterBy(until, 24 * hour) } });
    tie
      .when(chair, close, laterBy(until, 1))
      .isRefused({ code: 'VoteStaysOpen', until: laterBy(until, 24 * hour) });
  });

  it('in a vote without an end of its own gives none', () => {
    const voting = put({ vote: always, ...rules }).when(chair, openVote);
    expect(voting.when(chair, vote('for'), near).events).toHaveLength(1);
  });
});

describe('a vote that must stay open', () => {
  const until = laterBy(tuesday, 72 * 3_600_000);
  const voting = put({ vote: always, window: { vote: { days: 3 } } })
    .when(chair, openVote)
    .when([chair, deputyChair], vote('for'));

  it('is closed no sooner, unless everyone has voted', () => {
    voting.when(chair, close, laterBy(until, -1)).isRefused({ code: 'VoteStaysOpen', until });
    voting.when(chair, close, until).ends({ how: 'carried' });
    put({ vote: always, window: { vote: { days: 3 } } })
      .when(chair, openVote)
      .when(everyone, vote('for'))
      .when(chair, close)
      .ends({ how: 'carried' });
  });

  it('stays open no time where the rules set none', () => {
    put({ vote: always }).when(chair, openVote).when(chair, vote('for')).when(chair, close).ends({
      how: 'carried',
    });
  });
});

function saturdayAtFive() {
  return laterBy(friday, 86_400_000);
}
