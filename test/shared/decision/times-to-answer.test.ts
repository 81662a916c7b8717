import { describe, expect, it } from 'vitest';
import { versionHash } from '#shared/decision/words.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, monday, proposing, tuesday, v1 } from '#test/support/decider.ts';
import { agree, present } from './acts.ts';
import { body, chair, everyone, put, record } from './body.ts';

const fiveDays = { window: { open: { days: 5 } } };
const saturday28 = laterBy(monday, 5 * 86_400_000);
const raising = (window: object, how: object = {}) =>
  given().when(governanceLead, proposing({ forum: body({ window }), ...how }), monday);

describe('the shortest time for answers', () => {
  it('is left when a proposal is raised', () => {
    raising(fiveDays.window, { answerBy: laterBy(saturday28, -1) }).isRefused({
      code: 'TooSoon',
      field: 'answerBy',
      earliest: saturday28,
    });
    expect(raising(fiveDays.window, { answerBy: saturday28 }).decision.answerBy).toBe(saturday28);
  });

  it('passes before agreement is recorded', () => {
    const agreed = put(fiveDays).when(everyone, agree());
    agreed
      .when(chair, record, laterBy(saturday28, -1))
      .isRefused({ code: 'StillBeingAnswered', answerBy: saturday28 });
    agreed.when(chair, record, saturday28).ends({ how: 'unanimous' });
  });

  it('begins again with new words', () => {
    const v2 = versionHash(2, 'Shall we?', 'Y.');
    const reworded = put(fiveDays)
      .when(
        governanceLead,
        { type: 'PostNewVersion', basedOn: v1, question: 'Shall we?', why: 'Y.' },
        tuesday,
      )
      .when(everyone, agree(v2));
    const recording = { type: 'RecordAgreed', version: v2 } as const;
    reworded.when(chair, recording, saturday28).isRefused({
      code: 'StillBeingAnswered',
      answerBy: laterBy(tuesday, 5 * 86_400_000),
    });
    reworded.when(chair, recording, laterBy(tuesday, 5 * 86_400_000)).ends({ how: 'unanimous' });
  });

  it('is not asked for in the room', () => {
    const soon = { takenAt: 'at a meeting', answerBy: laterBy(monday, 3_600_000) } as const;
    raising(fiveDays.window, soon)
      .when(governanceLead, present(everyone), monday)
      .when(everyone, agree(), monday)
      .when(chair, record, monday)
      .ends({ how: 'unanimous', effect: 'decided at the meeting' });
  });
});

describe('notice of an item at a meeting', () => {
  const notice = { notice: { clearDays: 3 } };
  const at = (noticeGiven?: string) =>
    raising(notice, {
      takenAt: 'at a meeting',
      ...(noticeGiven === undefined ? {} : { noticeGiven }),
    });

  it('was given so many clear days before: neither its day nor the meeting’s is one', () => {
    expect(at('2026-11-19').decision.meeting).toBe('2026-11-23');
    at('2026-11-20').isRefused({
      code: 'NotEnoughNotice',
      meeting: '2026-11-23',
      earliest: '2026-11-24',
    });
  });

  it('counts from the day the item is raised where none is named', () => {
    at().isRefused({ code: 'NotEnoughNotice', earliest: '2026-11-27' });
  });

  it('is needed only at a meeting, and only where the rules ask for it', () => {
    expect(raising(notice, { takenAt: 'here' }).decision.meeting).toBeNull();
    expect(raising({}, { takenAt: 'at a meeting' }).decision.meeting).toBe('2026-11-23');
  });

  it('leaves out days off where the rules count working days', () => {
    const working = (closed: string[], noticeGiven: string) =>
      raising(
        { notice: { clearWorkingDays: 2 }, closed },
        { takenAt: 'at a meeting', noticeGiven },
      );
    expect(working([], '2026-11-18').decision.meeting).toBe('2026-11-23');
    working(['2026-11-20'], '2026-11-18').isRefused({ code: 'NotEnoughNotice' });
  });
});

describe('the meeting that a proposal is for', () => {
  const meant = (notice: object | undefined, how: object = {}) =>
    raising(notice === undefined ? {} : { notice }, { takenAt: 'for a meeting', ...how }).decision
      .meeting;

  it('is the next after the last day for answers', () => {
    expect(meant(undefined)).toBe('2026-12-10');
    expect(meant(undefined, { answerBy: '2026-12-10T17:00:00.000Z' })).toBe('2026-12-10');
    expect(meant(undefined, { answerBy: '2026-12-11T17:00:00.000Z' })).toBe('2027-01-14');
  });

  it('has enough notice', () => {
    expect(meant({ days: 17 })).toBe('2026-12-10');
    expect(meant({ days: 18 })).toBe('2027-01-14');
    expect(meant({ days: 18 }, { noticeGiven: '2026-11-22' })).toBe('2026-12-10');
    expect(meant({ days: 60 })).toBeNull();
  });
});

describe('a reason for dealing with it otherwise', () => {
  it('is no longer than any other box, also where it is dealt with as normal', () => {
    const because = 'x'.repeat(3001);
    raising({}, { publicity: { is: 'public', because, resolution: '' } }).isRefused({
      code: 'TooLong',
      field: 'because',
    });
    raising({}, { publicity: { is: 'private', because: 'Pay.', resolution: because } }).isRefused({
      code: 'TooLong',
      field: 'resolution',
    });
  });
});
