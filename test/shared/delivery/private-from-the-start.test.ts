import { describe, expect, it } from 'vitest';
import { governanceLead, members, under, withSeat } from '#test/support/board.ts';
import { shownBoard, slackChannel, teamsChannel } from '#test/support/ics.ts';
import { agree, object } from '#test/support/play.ts';
import { telling } from '#test/support/telling.ts';

const council = 'the council member';
const channels = [slackChannel, teamsChannel];
/** Every item is private, and the council's seat sees none of them. */
const closedBoard = under(withSeat(shownBoard, council, { views: false }), {
  publicity: { normally: 'private', otherwise: 'never' },
});
const entitled = [governanceLead, ...members(closedBoard)].filter((one) => one !== council);

describe('an item that is private from the start', () => {
  it('is shown one to one to those who may see it, once; a channel has one line', async () => {
    const told = await telling(closedBoard);
    await told.happens();
    const sent = told.take();
    const inChannels = sent.filter(({ to }) => channels.includes(to));
    const oneToOne = sent.filter(({ to }) => !channels.includes(to));
    expect(inChannels.map(({ what, says }) => [what, says])).toEqual(
      channels.map(() => ['show', 'in private']),
    );
    expect(oneToOne.map(({ what }) => what)).toEqual(entitled.map(() => 'show'));
    expect(oneToOne.map(({ to }) => to).toSorted()).toEqual(entitled.toSorted());
  });

  it('is drawn again where it is shown, and nowhere else', async () => {
    const told = await telling(closedBoard);
    await told.happens();
    told.take();
    await told.happens((now) => now.does('the chair', object()));
    const redraws = told
      .take('redraw')
      .filter(({ says }) => says !== 'in private')
      .map(({ to }) => to);
    expect(redraws.toSorted()).toEqual(entitled.toSorted());
  });

  it('never reaches a channel or someone who may not see it, whatever happens', async () => {
    const told = await telling(closedBoard);
    await told.happens();
    await told.happens((now) => now.does(members(closedBoard).slice(0, 6), agree));
    await told.happens((now) => now.does('the audit chair', object()));
    await told.happens((now) => now.does('the chair', { type: 'TakeToMeeting' }));
    told.forward(3_600_000);
    await told.wake();
    const reached = told
      .take()
      .filter(({ says }) => says !== 'in private')
      .map(({ to }) => to);
    expect(reached.filter((to) => [...channels, council].includes(to))).toEqual([]);
  });
});
