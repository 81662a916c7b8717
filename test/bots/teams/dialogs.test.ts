import { expect, it } from 'vitest';
import type { Press, Reply } from '#bots/desk/desk.ts';
import { dialog } from './support/activities.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { dataOf, ofType } from './support/inside.ts';
import { bodyOf, teams } from './support/teams.ts';
import { about, choicesView, done, formView, refused, refusedForm } from './support/views.ts';

function chain({ act, values }: Press): Reply {
  if (act === 'more-choices') return { kind: 'ask', view: choicesView };
  if (act === 'abstain') return done;
  if (values === undefined) return { kind: 'ask', view: formView };
  return values['harm'] === '' ? { kind: 'ask', view: refusedForm } : done;
}

it('a list leads to a form, the refused form comes back filled, the good one to a receipt', async () => {
  const desk = fakeDesk(chain);
  const { post } = teams(desk);
  const open = { type: 'task/fetch', act: 'more-choices', about, nonce: 'n-0' };
  const list = bodyOf(await post(dialog('task/fetch', open)));
  expect(list).toMatchObject({
    task: {
      type: 'continue',
      value: { title: choicesView.title, card: { content: { type: 'AdaptiveCard' } } },
    },
  });
  const form = bodyOf(await post(dialog('task/submit', dataOf(list, 'object'))));
  expect(ofType(form, 'Input.Text')).toHaveLength(2);
  const sending = dataOf(form, 'object');
  const empty = bodyOf(await post(dialog('task/submit', { ...sending, 'one:harm': '' })));
  expect(ofType(empty, 'Input.Text')[0]).toMatchObject({ value: 'No money *is* set aside' });
  expect(ofType(empty, 'TextRun')).toContainEqual(
    expect.objectContaining({ text: 'Please say more.', color: 'Attention' }),
  );
  const full = { ...dataOf(empty, 'object'), 'one:harm': 'No money', 'one:help': 'A budget line' };
  const last = bodyOf(await post(dialog('task/submit', full)));
  expect(last).toMatchObject({ task: { type: 'continue', value: { title: 'Recorded' } } });
  expect(desk.pressed.map(({ act, values }) => [act, values])).toEqual([
    ['more-choices', undefined],
    ['object', undefined],
    ['object', { harm: '' }],
    ['object', { harm: 'No money', help: 'A budget line' }],
  ]);
  expect(new Set(desk.pressed.map(({ commandId }) => commandId)).size).toBe(4);
});

it('a choice that is an act is done from the list', async () => {
  const { post } = teams(fakeDesk(chain));
  const list = bodyOf(
    await post(dialog('task/fetch', { act: 'more-choices', about, nonce: 'n-0' })),
  );
  const answer = bodyOf(await post(dialog('task/submit', dataOf(list, 'abstain'))));
  expect(answer).toMatchObject({ task: { value: { title: 'Recorded' } } });
});

it('everything pressed in a dialog is submitted, which is all a dialog can do', async () => {
  const { post } = teams(fakeDesk(chain));
  const list = bodyOf(
    await post(dialog('task/fetch', { act: 'more-choices', about, nonce: 'n-0' })),
  );
  expect(ofType(list, 'Action.Execute')).toEqual([]);
  expect(ofType(list, 'Action.Submit')).toHaveLength(5);
});

it('a refusal is said in the dialog', async () => {
  const answer = bodyOf(
    await teams(fakeDesk(() => refused)).post(
      dialog('task/fetch', { act: 'open-vote', about, nonce: 'n-0' }),
    ),
  );
  expect(answer).toMatchObject({ task: { value: { title: 'Not recorded' } } });
  expect(JSON.stringify(answer)).toContain('Only the chair can do this.');
});

it('a button from an older dialog is refused kindly', async () => {
  const answer = await teams(fakeDesk(() => done)).post(
    dialog('task/submit', { act: 'applaud', about, nonce: 'n-0' }),
  );
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('no longer works');
});

it.each([[undefined], [null], [{}], [{ act: 'object', about }], [{ act: 7, about, nonce: 'n' }]])(
  'the data %j is malformed',
  async (data) => {
    const desk = fakeDesk(() => done);
    expect(await teams(desk).post(dialog('task/submit', data))).toEqual({ statusCode: 400 });
    expect(desk.pressed).toEqual([]);
  },
);
