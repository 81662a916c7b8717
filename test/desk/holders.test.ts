import { describe, expect, it } from 'vitest';
import { atTheDesk, offeredIn, officer, wordsOf } from '#test/support/at-the-desk.ts';
import { governanceLead, seatId } from '#test/support/board.ts';
import { object, play } from '#test/support/play.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const chair = 'the chair';
const council = 'the council member';

describe('who holds a seat of an open item', () => {
  const label = 'Say who holds a seat now';
  const seat = seatId(council);
  const objected = play({ forum: committeeWith({}) }).does(council, object());

  it('is said by the governance lead: what was said before counts no more, and the new one acts', async () => {
    const desk = await atTheDesk(objected);
    const form = await desk.opens(governanceLead, label);
    expect(offeredIn(form, 'seat')).toContain('The council member (the council member)');
    expect(offeredIn(form, 'person')).toEqual([
      'No one: it is vacant',
      'Sam Jones',
      'The governance lead',
    ]);
    expect(form.lines.join(' ')).toContain('the next import goes by that');
    const values = { seat, person: officer.id };
    expect(await desk.does(governanceLead, label, values)).toContain('It counts no more.');
    expect(await desk.last()).toMatchObject({
      type: 'HoldersChanged',
      of: seat,
      holders: [officer.id],
    });
    expect(await desk.does(officer.id, 'I agree')).toContain('You agreed to version 1');
    expect(await desk.labels(council)).not.toContain('I agree');
  });

  it('may be no one', async () => {
    const desk = await atTheDesk(objected);
    await desk.does(governanceLead, label, { seat, person: 'nobody-vacant' });
    expect(await desk.last()).toMatchObject({ type: 'HoldersChanged', of: seat, holders: [] });
    expect(offeredIn(await desk.opens(governanceLead, label), 'seat')).toContain(
      'The council member (vacant)',
    );
  });

  it('comes back where nobody was chosen, or someone who is not offered', async () => {
    const desk = await atTheDesk(objected);
    const first = await desk.last();
    for (const values of [
      { seat, person: '' },
      { seat, person: chair },
      { seat: '', person: officer.id },
    ]) {
      expect(await desk.does(governanceLead, label, values)).toBe(
        'Please choose one from the list.',
      );
    }
    expect(await desk.last()).toEqual(first);
  });

  it('is offered to nobody else, nor once there is a result', async () => {
    const desk = await atTheDesk(objected);
    expect(await desk.labels(chair)).not.toContain(label);
    const ended = await atTheDesk(objected.does(chair, { type: 'TakeToMeeting' }));
    expect(await ended.labels(governanceLead)).not.toContain(label);
    const late = await ended.press(governanceLead, 'change-holder');
    expect(wordsOf(late)).toContain('A new one acts from the next item on.');
  });
});
