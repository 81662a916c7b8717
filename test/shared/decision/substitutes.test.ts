import { describe, expect, it } from 'vitest';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, object, present } from './acts.ts';
import { chair, put, record, warden } from './body.ts';

const sub = 'Sid';
const named = { warden: { substitutes: [sub] } };

describe('a named substitute', () => {
  it('answers without anyone’s permission', () => {
    const { decision, events } = put({}, named).when(sub, agree());
    expect(events).toMatchObject([{ by: sub, seat: 'warden' }]);
    expect(answers(decision).agree).toBe(1);
    expect(enoughPeople(decision).present).toBe(1);
  });

  it('gives way to the holder', () => {
    const { decision } = put({}, named).when(warden, object()).when(sub, agree());
    expect(answers(decision)).toMatchObject({ agree: 0, object: 1 });
  });

  it('says nothing where the rules give substitutes no vote', () => {
    put({ substitutes: { votes: false } }, named)
      .when(sub, agree())
      .isRefused({ code: 'MayNotSpeakForSeat', as: 'substitute' });
  });

  it('does not make the seat present where the rules say so, elsewhere or in the room', () => {
    const uncounted = { substitutes: { counts: false } };
    expect(enoughPeople(put(uncounted, named).when(sub, agree()).decision).present).toBe(0);
    const room = put(uncounted, named, { takenAt: 'at a meeting' })
      .when(governanceLead, present([chair, warden]))
      .when(sub, agree());
    expect(enoughPeople(room.decision).present).toBe(1);
    expect(enoughPeople(room.when(warden, agree()).decision).present).toBe(2);
  });

  it('of the chair does not preside', () => {
    put({}, { chair: { substitutes: [sub] } })
      .when(sub, record)
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });
});
