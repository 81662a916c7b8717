import { expect, it } from 'vitest';
import type { ActId } from '#bots/views/act-id.ts';
import { governanceLead } from '#test/support/board.ts';
import { deskOf } from '#test/support/ics.ts';
import { agree, declare, handle, type Played, play } from '#test/support/play.ts';

const readings: readonly ActId[] = ['see-changes', 'see-since', 'meeting-note', 'copy-minute'];
const kept = 'the primary care member';
const closed = play()
  .does(kept, declare)
  .does('the chair', handle('primary-care-member', 'step out'))
  .does('the council member', agree)
  .does('the chair', { type: 'TakeToMeeting' });

async function reads(act: ActId, person: string, played: Played = closed) {
  const { desk, accountOf, store, stream } = await deskOf(played);
  const { ics, id } = played.decision;
  const before = (await store.load(stream)).length;
  const reply = await desk.press({
    account: accountOf(person),
    place: null,
    commandId: 'press-1',
    arrived: 0,
    act,
    about: { ics, decision: id },
  });
  expect((await store.load(stream)).length).toBe(before);
  return reply;
}

it.each(readings)('%s opens at the desk and records nothing', async (act) => {
  const reply = await reads(act, act === 'copy-minute' ? governanceLead : 'the chair');
  expect(reply).toMatchObject({ kind: 'ask', view: { kind: 'choices' } });
  expect(JSON.stringify(reply)).not.toContain('Only the');
});

it.each(readings)('%s shows nothing of it to whoever stepped out', async (act) => {
  expect(await reads(act, kept)).toEqual({
    kind: 'refused',
    notice: {
      kind: 'notice',
      lines: ['One item is being dealt with in private.'],
      buttons: [
        {
          act: 'my-interests',
          label: 'My interests',
          spoken: 'My interests',
          about: { ics: 'ics' },
          press: 'asks',
        },
      ],
    },
    card: null,
  });
});

it('a member who asks for the minute reads only who may copy it', async () => {
  const reply = await reads('copy-minute', 'the council member');
  expect(reply).toMatchObject({
    view: { lines: ['Only the governance lead can copy the minute, once this has ended.'] },
  });
});
