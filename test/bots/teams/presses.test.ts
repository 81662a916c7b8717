import { describe, expect, it } from 'vitest';
import type { Desk } from '#bots/desk/desk.ts';
import { activity, channel, execute } from './support/activities.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { dataOf, inside, ofType } from './support/inside.ts';
import { bodyOf, teams } from './support/teams.ts';
import { about, choicesView, done, formView, refused, refusedForm } from './support/views.ts';

function pressing(desk: Desk) {
  const { post } = teams(desk);
  return async (body: unknown) => bodyOf(await post(body));
}

describe('a button pressed on a card', () => {
  it('reaches the desk as Teams vouches for it', async () => {
    const desk = fakeDesk(() => done);
    const before = Date.now();
    await pressing(desk)(execute('channel', 'agree'));
    expect(desk.pressed).toMatchObject([
      {
        account: { platform: 'teams', tenant: 'tenant-1', user: 'sam' },
        place: { platform: 'teams', tenant: 'tenant-1', channel },
        act: 'agree',
        about,
      },
    ]);
    expect(desk.pressed[0]?.commandId).toMatch(/^teams-[0-9a-f]{64}$/);
    expect(desk.pressed[0]?.arrived).toBeGreaterThanOrEqual(before);
    expect(desk.pressed[0]).not.toHaveProperty('values');
  });

  it('is answered with the face and, above it, the receipt', async () => {
    const answer = await pressing(fakeDesk(() => done))(execute('channel', 'agree'));
    expect(answer).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5' },
    });
    const runs = ofType(answer, 'TextRun').map(({ text }) => text);
    expect(runs[0]).toBe('You agreed to version 2. You can change this until it closes.');
    expect(runs).toContain('Shall we pay for 20 home-from-hospital places this winter?');
    expect(dataOf(answer, 'agree')).toEqual({ about, nonce: 'n-1' });
  });

  it('that is refused is answered with the refusal in words', async () => {
    const answer = await pressing(fakeDesk(() => refused))(execute('channel', 'close-vote'));
    expect(ofType(answer, 'TextRun').map(({ text }) => text)).toEqual([
      'Only the chair can do this.',
    ]);
  });

  it('that asks opens its form in the one-to-one chat', async () => {
    const desk = fakeDesk(() => ({ kind: 'ask', view: formView }));
    const answer = await pressing(desk)(execute('personal', 'object'));
    expect(ofType(answer, 'Input.Text')).toHaveLength(2);
    expect(ofType(answer, 'Action.Execute')).toMatchObject([{ verb: 'object' }]);
    expect(desk.pressed[0]?.place).toBeNull();
  });

  it('that asks in a channel is answered with a button, because others see the card', async () => {
    const desk = fakeDesk(() => ({ kind: 'ask', view: formView }));
    const answer = await pressing(desk)(execute('channel', 'object'));
    expect(inside(answer).filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
    expect(dataOf(answer, 'object')).toEqual({
      msteams: { type: 'task/fetch' },
      act: 'object',
      about,
      nonce: 'n-1',
    });
  });

  it('that lists choices shows them in the one-to-one chat', async () => {
    const desk = fakeDesk(() => ({ kind: 'ask', view: choicesView }));
    const answer = await pressing(desk)(execute('personal', 'more-choices'));
    expect(dataOf(answer, 'abstain')).toEqual({ about, nonce: 'n-1' });
    expect(dataOf(answer, 'object')).toMatchObject({ msteams: { type: 'task/fetch' } });
  });

  it('with a word from an older card is refused kindly and never reaches the desk', async () => {
    const desk = fakeDesk(() => done);
    const answer = await pressing(desk)(execute('channel', 'applaud'));
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(JSON.stringify(answer)).toContain('no longer works');
    expect(desk.pressed).toEqual([]);
  });

  it.each([
    ['the person', { from: { id: '29:guest' } }],
    [
      'the organisation',
      { conversation: { id: 'a', conversationType: 'channel' }, channelData: {} },
    ],
    ['an id that is one', { from: { id: '29:x', aadObjectId: 'a#b' } }],
  ])('without %s is refused kindly and never reaches the desk', async (_what, missing) => {
    const desk = fakeDesk(() => done);
    const answer = await pressing(desk)({ ...execute('channel', 'agree'), ...missing });
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(JSON.stringify(answer)).toContain('did not say who you are');
    expect(desk.pressed).toEqual([]);
  });

  it.each([
    ['no data', null],
    ['text for data', 'agree'],
    ['no nonce', { about }],
    ['a nonce of another kind', { about, nonce: 7 }],
    ['a nonce that is too long', { about, nonce: 'n'.repeat(65) }],
    ['nothing it is about', { nonce: 'n-0' }],
    ['a list it is about', { about: [], nonce: 'n-0' }],
    ['something we never wrote', { about: { ...about, admin: 'yes' }, nonce: 'n-0' }],
    ['an id of another kind', { about: { ics: { $ne: '' } }, nonce: 'n-0' }],
    ['an answer of another kind', { about, nonce: 'n-0', sent: true, 'one:harm': 7 }],
    ['a list that cannot be read', { about, nonce: 'n-0', sent: true, 'many:seats': '%' }],
  ])('with %s is malformed', async (_what, data) => {
    const desk = fakeDesk(() => done);
    expect(await teams(desk).post(execute('channel', 'agree', data))).toEqual({ statusCode: 400 });
    expect(desk.pressed).toEqual([]);
  });

  it('without an action is malformed', async () => {
    const bare = activity('channel', { type: 'invoke', name: 'adaptiveCard/action', value: null });
    expect(await teams(fakeDesk(() => done)).post(bare)).toEqual({ statusCode: 400 });
  });
});

describe('a form sent one-to-one', () => {
  it('brings its answers, and comes back filled where it is refused', async () => {
    const desk = fakeDesk(({ values }) => ({
      kind: 'ask',
      view: values === undefined ? formView : refusedForm,
    }));
    const press = pressing(desk);
    const form = await press(execute('personal', 'object'));
    const typed = { 'one:harm': 'No money', 'many:seats': 'chair,a%2Cb' };
    const again = await press(
      execute('personal', 'object', { ...dataOf(form, 'object'), ...typed }),
    );
    expect(desk.pressed[1]?.values).toEqual({ harm: 'No money', seats: ['chair', 'a,b'] });
    expect(ofType(again, 'Input.Text')[0]).toMatchObject({ value: 'No money *is* set aside' });
  });
});

describe('a command id', () => {
  async function idsOf(...bodies: readonly unknown[]) {
    const desk = fakeDesk(() => done);
    const press = pressing(desk);
    for (const body of bodies) await press(body);
    return new Set(desk.pressed.map(({ commandId }) => commandId));
  }

  it('is one for the same activity five times, and for the same action under a new id', async () => {
    const once = execute('channel', 'agree');
    const ids = await idsOf(once, once, once, once, once, { ...once, id: 'f:another' });
    expect(ids.size).toBe(1);
  });

  it('is another for each act when each answer is pressed', async () => {
    const desk = fakeDesk(() => done);
    const press = pressing(desk);
    const agreed = await press(execute('channel', 'agree'));
    const objected = await press(execute('channel', 'object', dataOf(agreed, 'agree')));
    await press(execute('channel', 'agree', dataOf(objected, 'agree')));
    expect(new Set(desk.pressed.map(({ commandId }) => commandId)).size).toBe(3);
  });

  it('differs between people, acts, and things acted on', async () => {
    const other = { from: { id: '29:kim', aadObjectId: 'kim' } };
    const elsewhere = { about: { ...about, objection: 'o-2' }, nonce: 'n-0' };
    const ids = await idsOf(
      execute('channel', 'agree'),
      { ...execute('channel', 'agree'), ...other },
      execute('channel', 'abstain'),
      execute('channel', 'agree', elsewhere),
    );
    expect(ids.size).toBe(4);
  });
});

it('an invoke that is none of ours is answered with nothing', async () => {
  const answer = await teams(fakeDesk(() => done)).post(
    activity('channel', { type: 'invoke', name: 'composeExtension/query', value: {} }),
  );
  expect(answer).toMatchObject({ statusCode: 200, body: '{}' });
});
