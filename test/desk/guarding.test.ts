import { describe, expect, it } from 'vitest';
import { atTheDesk, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { board, members } from '#test/support/board.ts';
import { agree, declare, handle, play } from '#test/support/play.ts';

const chair = 'the chair';
const deputy = 'the deputy chair';
const auditor = 'the audit chair';
const council = 'the council member';
const label = 'Advise on an interest';
const advice = 'They should step out.';
const declared = play().does(chair, declare);

describe('advice on an interest', () => {
  it('is given on record and read by whoever handles the interest', async () => {
    const desk = await atTheDesk(declared);
    const form = await desk.opens(auditor, label);
    expect(offeredIn(form, 'seat')).toEqual(['Chair']);
    expect(form.lines.join(' ')).toContain('My husband is a director of a bidder.');
    expect(await desk.does(auditor, label, { seat: 'chair', advice })).toBe(
      'Your advice is on record. Whoever handles the interest reads it, and decides.',
    );
    const handling = await desk.opens(deputy, 'Say how an interest is handled');
    expect(handling.lines).toContain(
      'The audit chair advised on the interest of the chair: “They should step out.”',
    );
  });

  it('is offered to nobody else, and to no one while there is no interest', async () => {
    const desk = await atTheDesk(declared);
    for (const other of [chair, deputy, council]) {
      expect(await desk.labels(other)).not.toContain(label);
    }
    expect(await (await atTheDesk(play())).labels(auditor)).not.toContain(label);
    const own = await atTheDesk(play().does(auditor, declare));
    expect(await own.labels(auditor)).not.toContain(label);
  });

  it('pressed twice stands once', async () => {
    const desk = await atTheDesk(declared);
    const values = { seat: 'chair', advice };
    await desk.does(auditor, label, values);
    await desk.press(auditor, 'advise-on-interest', { values });
    expect(await desk.last()).toMatchObject({ type: 'InterestAdvised', command: 'press-3' });
  });

  it('is refused to one who stepped out', async () => {
    const out = declared.does(auditor, declare).does(deputy, handle('audit-chair', 'step out'));
    const desk = await atTheDesk(out);
    const reply = await desk.press(auditor, 'advise-on-interest', {
      values: { seat: 'chair', advice },
    });
    expect(wordsOf(reply)).toContain('in private');
    expect(await desk.last()).toMatchObject({ type: 'InterestHandled' });
  });

  it('can still be given once there is a result, on what was declared since', async () => {
    const late = play()
      .does(members(board), agree)
      .does(chair, (version) => ({ type: 'RecordAgreed', version }))
      .does(council, declare);
    const desk = await atTheDesk(late);
    expect(offeredIn(await desk.opens(auditor, label), 'seat')).toEqual(['Council member']);
    await desk.does(auditor, label, { seat: 'council-member', advice });
    expect(await desk.last()).toMatchObject({ type: 'InterestAdvised', of: 'council-member' });
  });
});
