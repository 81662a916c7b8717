import { describe, expect, it } from 'vitest';
import type { Values } from '#bots/views/view.ts';
import { current } from '#shared/decision/words.ts';
import { deskOf } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';

const suggestion = 'The patient, Mr Anyone of the example, is invented.';

async function suggesting() {
  const played = play();
  const { desk, accountOf, store, stream } = await deskOf(played);
  const { ics, id } = played.decision;
  let presses = 0;
  const send = (values: Values) =>
    desk.press({
      account: accountOf('the council member'),
      place: null,
      commandId: `press-${++presses}`,
      arrived: 0,
      act: 'suggest-words',
      about: { ics, decision: id, version: current(played.decision).hash },
      values,
    });
  return { send, record: async () => JSON.stringify(await store.load(stream)) };
}

describe('words that may be about one person', () => {
  it('come back with the question, and go on record once it is answered no', async () => {
    const { send, record } = await suggesting();
    const asked = await send({ suggestion });
    expect(asked).toMatchObject({
      kind: 'ask',
      view: { fields: [{ id: 'suggestion', value: suggestion }, { id: 'aboutNoOne' }] },
    });
    expect(await record()).not.toContain('Anyone');
    expect(await send({ suggestion, aboutNoOne: ['no'] })).toMatchObject({ kind: 'done' });
    expect(await record()).toContain('Anyone');
  });

  it('are asked about again as long as it is not answered', async () => {
    const { send, record } = await suggesting();
    expect(await send({ suggestion, aboutNoOne: [] })).toMatchObject({
      kind: 'ask',
      view: { fields: [{ id: 'suggestion' }, { id: 'aboutNoOne', value: [] }] },
    });
    expect(await record()).not.toContain('Anyone');
  });

  it('that hold an NHS number are kept nowhere, whatever is answered', async () => {
    const { send, record } = await suggesting();
    const numbered = { suggestion: 'NHS 943 476 5919', aboutNoOne: ['no'] };
    expect(await send(numbered)).toMatchObject({ kind: 'ask' });
    expect(await record()).not.toContain('943');
  });
});
