import { describe, expect, it } from 'vitest';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { governanceLead, members } from '#test/support/board.ts';
import { shownBoard, slackChannel, teamsChannel } from '#test/support/ics.ts';
import { agree, declare, handle, object, type Played } from '#test/support/play.ts';
import { telling } from '#test/support/telling.ts';

const chair = 'the chair';
const council = 'the council member';
const gone = new DeliveryFault(new Error('status-503'));
const hour = 3_600_000;
const stepOut = (now: Played) => now.does(chair, handle('council-member', 'step out'));
const everyoneElse = [governanceLead, ...members(shownBoard)].filter((one) => one !== council);

async function keptFromCouncil() {
  const told = await telling();
  await told.happens();
  await told.happens((now) => now.does(council, declare));
  told.take();
  await told.happens(stepOut);
  return told;
}

describe('an item that becomes private', () => {
  it('gives way to one line in its channels', async () => {
    const told = await keptFromCouncil();
    const redraws = told.take('redraw').map(({ to, says }) => `${to}: ${says}`);
    expect(redraws).toEqual([`${slackChannel}: in private`, `${teamsChannel}: in private`]);
  });

  it('is shown one to one to those who may see it, and not to the one who stepped out', async () => {
    const told = await keptFromCouncil();
    const shown = told.take('show').map(({ to }) => to);
    expect(shown.toSorted()).toEqual(everyoneElse.toSorted());
  });

  it('tells the one who stepped out how that was handled, and nothing more', async () => {
    const told = await keptFromCouncil();
    await told.happens((now) => now.does(chair, object()));
    await told.happens((now) => now.does(chair, { type: 'TakeToMeeting' }));
    const toCouncil = told.take().filter(({ to }) => to === council);
    expect(toCouncil.map(({ what, says }) => `${what} ${says}`)).toEqual(['tell interest handled']);
  });

  it('is drawn again one to one, and stays one line in its channels', async () => {
    const told = await keptFromCouncil();
    told.take();
    await told.happens((now) => now.does(chair, object()));
    const redraws = told.take('redraw');
    expect(redraws.filter(({ says }) => says === 'in private').map(({ to }) => to)).toEqual([
      slackChannel,
      teamsChannel,
    ]);
    expect(redraws.filter(({ says }) => says !== 'in private')).toHaveLength(everyoneElse.length);
  });

  it('stands in its channels again when it is private no longer', async () => {
    const told = await keptFromCouncil();
    told.take();
    await told.happens((now) => now.does(chair, handle('council-member', 'take part')));
    const channels = told
      .take('redraw')
      .filter(({ to }) => [slackChannel, teamsChannel].includes(to));
    expect(channels.map(({ says }) => says)).toEqual(['seeking consensus', 'seeking consensus']);
  });

  it('is shown to whoever may see it again while another is still out, and once', async () => {
    const told = await keptFromCouncil();
    const medical = 'the medical director';
    await told.happens((now) => now.does(medical, declare));
    await told.happens((now) => now.does(chair, handle('medical-director', 'step out')));
    told.take();
    await told.happens((now) => now.does(chair, handle('council-member', 'take part')));
    expect(told.take('show').map(({ to }) => to)).toEqual([council]);
    await told.happens((now) => now.does(council, declare));
    await told.happens((now) => now.does(chair, handle('council-member', 'step out')));
    told.take();
    await told.happens((now) => now.does(chair, handle('medical-director', 'take part')));
    const theirs = told.take().filter(({ to, what }) => to === medical && what !== 'tell');
    expect(theirs.map(({ what, says }) => `${what} ${says}`)).toEqual(['redraw seeking consensus']);
  });

  it('leaves the one-to-one card of someone who steps out later as one line', async () => {
    const told = await keptFromCouncil();
    await told.happens((now) => now.does('the medical director', declare));
    told.take();
    await told.happens((now) => now.does(chair, handle('medical-director', 'step out')));
    const theirs = told.take('redraw').filter(({ to }) => to === 'the medical director');
    expect(theirs.map(({ says }) => says)).toEqual(['in private']);
  });
});

describe('what a platform took late', () => {
  it('is one line in its channel when it became private on its way there', async () => {
    const told = await telling();
    told.down.slack = gone;
    await told.happens();
    await told.happens((now) => now.does(council, declare));
    told.take();
    told.down.slack = undefined;
    told.forward(hour);
    told.hooks.sending = async ({ to, what }) => {
      if (to !== slackChannel || what !== 'show') return;
      told.hooks.sending = () => Promise.resolve();
      await told.happens(stepOut);
    };
    await told.wake();
    const inChannel = told.take().filter(({ to }) => to === slackChannel);
    expect(inChannel.map(({ what, says }) => `${what} ${says}`)).toEqual([
      'show seeking consensus',
      'redraw in private',
    ]);
  });

  it('is not posted again when only its last drawing failed', async () => {
    const told = await telling();
    await told.recorded();
    told.hooks.sending = async ({ to, what }) => {
      if (to !== slackChannel) return;
      if (what === 'redraw') throw gone;
      await told.recorded((now) => now.does(council, agree));
    };
    await told.perform([1]);
    told.hooks.sending = () => Promise.resolve();
    told.forward(hour);
    await told.wake();
    const inChannel = told.take().filter(({ to }) => to === slackChannel);
    expect(inChannel.map(({ what, answers }) => `${what} ${answers}`)).toEqual([
      'show 0',
      'redraw 1',
    ]);
  });

  it('never shows a channel a card that became private meanwhile', async () => {
    const told = await telling();
    told.down.slack = gone;
    await told.happens();
    await told.happens((now) => now.does(council, declare));
    await told.happens(stepOut);
    told.take();
    told.down.slack = undefined;
    told.forward(hour);
    await told.wake();
    const inChannel = told.take().filter(({ to }) => to === slackChannel);
    expect(inChannel.filter(({ says }) => says !== 'in private')).toEqual([]);
  });

  it('never tells someone who stepped out meanwhile what they may no longer hear', async () => {
    const told = await telling();
    await told.happens();
    await told.happens((now) => now.does(council, agree));
    told.down.slack = gone;
    told.down.teams = gone;
    await told.happens((now) =>
      now.does(governanceLead, (basedOn) => ({
        type: 'PostNewVersion',
        basedOn,
        question: 'Shall we pay for 10 places?',
        why: 'Fewer wait.',
      })),
    );
    await told.happens((now) => now.does(council, declare));
    await told.happens(stepOut);
    told.take();
    told.down.slack = undefined;
    told.down.teams = undefined;
    told.forward(hour);
    await told.wake();
    const toCouncil = told.take().filter(({ to }) => to === council);
    expect(toCouncil.map(({ says }) => says)).toEqual(['interest handled']);
  });
});
