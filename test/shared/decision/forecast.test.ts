import { describe, expect, it } from 'vitest';
import { forecast, neededSeat } from '#shared/decision/forecast.ts';
import { board, governanceLead, members, seatId } from '#test/support/board.ts';
import { agree, atAMeeting, before, declare, handle, present } from './acts.ts';
import { put, warden } from './body.ts';

const doctor = 'the medical director';
const nurse = 'the director of nursing';
const eight = [...members(board).slice(0, 7), 'the NHS trust member'];

/** Source: "Enough people?" on every open decision, with what would make it fall short. */
describe('looking ahead at whether there are enough people', () => {
  it('says nothing depends on anyone while many can still answer', () => {
    const { atBest, dependsOn } = forecast(before().decision);
    expect(atBest).toMatchObject({ met: true, present: 14 });
    expect(dependsOn).toEqual([]);
  });

  it('names who must not step out once just enough are there', () => {
    const { decision } = atAMeeting(board, eight);
    expect(forecast(decision).dependsOn.map(({ seat }) => seat)).toEqual(eight.map(seatId));
  });

  it('says what would be missing: a role that one seat alone fills', () => {
    const people = members(board).filter((each) => each !== nurse);
    const { dependsOn } = forecast(atAMeeting(board, people).decision);
    expect(dependsOn).toMatchObject([{ seat: seatId(doctor) }]);
    expect(dependsOn[0]?.missing).toHaveLength(1);
  });

  it('depends on no one where even all of them are too few', () => {
    const { atBest, dependsOn } = forecast(put({ quorum: { atLeast: 6 } }).decision);
    expect(atBest.met).toBe(false);
    expect(dependsOn).toEqual([]);
  });

  it('counts at a meeting only who is marked, elsewhere also who may still answer', () => {
    const room = atAMeeting(board, []).when(governanceLead, present([]));
    expect(forecast(room.decision).atBest).toMatchObject({ met: false, present: 0 });
    const two = { quorum: { atLeast: 5 } };
    expect(forecast(put(two).when(warden, agree()).decision).dependsOn).toHaveLength(5);
    expect(forecast(put(two, { warden: { holders: [] } }).decision).atBest.present).toBe(4);
  });

  it('does not count on whoever stepped out', () => {
    const out = put({ quorum: { atLeast: 4 } })
      .when(warden, declare)
      .when('the chair', handle(warden, 'step out'));
    const { atBest, dependsOn } = forecast(out.decision);
    expect(atBest.present).toBe(4);
    expect(dependsOn.map(({ seat }) => seat)).not.toContain('warden');
  });
});

describe('whether a seat whose interest waits is needed', () => {
  const people = members(board).filter((each) => each !== nurse);

  it('is known before anyone says how it is handled', () => {
    const waiting = atAMeeting(board, people).when(doctor, declare);
    expect(neededSeat(waiting.decision, seatId(doctor))).toMatchObject({ seat: seatId(doctor) });
    const spare = atAMeeting(board).when(doctor, declare);
    expect(neededSeat(spare.decision, seatId(doctor))).toBeNull();
    const few = atAMeeting(board, [doctor]).when(doctor, declare);
    expect(neededSeat(few.decision, seatId(doctor))).toBeNull();
  });
});
