import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, declare, handle, openVote, vote } from './acts.ts';
import { always, chair, close, deputyChair, everyone, put, record, warden } from './body.ts';

const disagree = (statement = 'It costs too much.'): Act => ({ type: 'StateDissent', statement });
const confirm = (date: string, number = '12/26'): Act => ({ type: 'ConfirmMinute', date, number });
const named: Act = { type: 'AskToBeNamed' };

const voting = put({ vote: always }).when(chair, openVote);
const passed = voting
  .when(everyone.slice(0, 3), vote('for'))
  .when(warden, vote('against'))
  .when(chair, close);

describe('why a member disagrees', () => {
  it('stands in their own words beside the result, and changes nothing in it', () => {
    const stated = passed.when(warden, disagree());
    stated.yields({ type: 'DissentStated', words: { statement: 'It costs too much.' } });
    expect(stated.decision).toMatchObject({ status: 'closed', dissents: [{ seat: 'warden' }] });
    stated.when(warden, disagree()).yieldsNothing();
  });

  it('may be said once a vote is open, and said better later', () => {
    const better = voting.when(warden, disagree()).when(warden, disagree('It is unfair.'));
    expect(better.decision.dissents).toMatchObject([{ by: warden, statement: 'It is unfair.' }]);
    expect(better.when(chair, disagree('It is unfair.')).decision.dissents).toHaveLength(2);
  });

  it('has no place while people still talk: an objection has', () => {
    put().when(warden, disagree()).isRefused({ code: 'NoResultYet' });
    put().when(warden, named).isRefused({ code: 'NoResultYet' });
  });

  it('is said by members with a vote who take part, in words', () => {
    passed.when('a stranger', disagree()).isRefused({ code: 'NotAMember' });
    passed.when(warden, disagree('')).isRefused({ code: 'Blank', field: 'statement' });
    put({ vote: always }, { warden: { votes: false } })
      .when(chair, openVote)
      .when(warden, disagree())
      .isRefused({ code: 'SeatHasNoVote' });
    put({ vote: always })
      .when(warden, declare)
      .when(chair, handle(warden, 'step out'))
      .when(chair, openVote)
      .when(warden, disagree())
      .isRefused({ code: 'MayNotTakePart' });
    put({ vote: always, deputies: { allowedBy: 'the holder' } })
      .when(warden, { type: 'NominateDeputy', person: 'Dee' })
      .when(chair, openVote)
      .when('Dee', disagree())
      .isRefused({ code: 'NotAMember' });
  });
});

describe('a name in the minutes', () => {
  it('is there for whoever asks, once', () => {
    const asked = passed.when(warden, named);
    asked.yields({ type: 'NamingAsked' });
    expect(asked.decision.named).toEqual(['warden']);
    asked.when(warden, named).yieldsNothing();
  });
});

describe('a minute', () => {
  const day = '2026-11-24';

  it('is confirmed by the governance lead: when and under which number', () => {
    const confirmed = passed.when(governanceLead, confirm(day));
    confirmed.yields({ type: 'MinuteConfirmed', date: day, number: '12/26' });
    expect(confirmed.decision.minute).toEqual({ date: day, number: '12/26' });
    confirmed.when(governanceLead, confirm(day)).yieldsNothing();
    expect(confirmed.when(governanceLead, confirm(day, '13/26')).events).toHaveLength(1);
    expect(confirmed.when(governanceLead, confirm('2026-11-23')).events).toHaveLength(1);
  });

  it('is confirmed by nobody else, of what has a result, for a day that has come', () => {
    passed.when(chair, confirm(day)).isRefused({ code: 'NotTheGovernanceLead' });
    voting.when(governanceLead, confirm(day)).isRefused({ code: 'NoResultYet' });
    put({ window: { veto: { for: { days: 7 } } } })
      .when(everyone, agree())
      .when(chair, record)
      .when(governanceLead, confirm(day))
      .isRefused({ code: 'NoResultYet' });
    passed
      .when(governanceLead, confirm('2026-11-25'))
      .isRefused({ code: 'DateIsAhead', field: 'date', found: '2026-11-25' });
    passed.when(governanceLead, confirm('soon')).isRefused({ code: 'NotADate', field: 'date' });
    passed.when(governanceLead, confirm(day, '')).isRefused({ code: 'Blank', field: 'number' });
  });

  it('takes nothing more once it is confirmed', () => {
    const confirmed = passed.when(governanceLead, confirm(day));
    confirmed.when(warden, disagree()).isRefused({ code: 'MinuteIsConfirmed', date: day });
    confirmed.when(deputyChair, named).isRefused({ code: 'MinuteIsConfirmed', date: day });
  });
});
