import { expect, it } from 'vitest';
import { members, seatId } from '#test/support/board.ts';
import { shownBoard } from '#test/support/ics.ts';
import { agree, declare } from '#test/support/play.ts';
import { telling } from '#test/support/telling.ts';

const chair = 'the chair';
const council = 'the council member';
const auditor = 'the audit chair';

/** Source: E17, an interest declared after agreement. */
it('tells of an interest declared after the result, and of advice on it', async () => {
  const told = await telling();
  await told.happens((now) =>
    now
      .does(members(shownBoard), agree)
      .does(chair, (version) => ({ type: 'RecordAgreed', version })),
  );
  told.take();
  await told.happens((now) => now.does(council, declare));
  const people = (says: string) =>
    told
      .take('tell')
      .filter((one) => one.says === says)
      .map(({ to }) => to);
  expect(new Set(people('interest declared afterwards'))).toEqual(
    new Set([chair, 'the governance lead', auditor]),
  );
  const advice = 'The meeting should hear of it.';
  await told.happens((now) =>
    now.does(auditor, { type: 'AdviseOnInterest', seat: seatId(council), advice }),
  );
  expect(new Set(people('interest advised'))).toEqual(new Set([chair, 'the governance lead']));
});

it('tells nobody who presides of advice that came too late', async () => {
  const told = await telling();
  await told.happens((now) => now.does(council, declare));
  await told.recorded((now) =>
    now
      .does(auditor, { type: 'AdviseOnInterest', seat: seatId(council), advice: 'They may stay.' })
      .does(chair, { type: 'TakeToMeeting' }),
  );
  told.take();
  await told.perform();
  expect(told.take('tell').map(({ says }) => says)).not.toContain('interest advised');
});
