import { describe, expect, it } from 'vitest';
import type { Press, Reply } from '#bots/desk/desk.ts';
import type { Values } from '#bots/views/view.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { current } from '#shared/decision/words.ts';
import { deskOf } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';

const council = 'the council member';
const first = { harm: 'The first words.', help: '' };
const second = { harm: 'The second, better words.', help: 'A budget line.' };

/** One form, sent again and again under the same command id. */
async function oneForm() {
  const { desk, accountOf, store, stream } = await deskOf(play());
  const { ics, id, ...decision } = play().decision;
  const about = { ics, decision: id, version: current({ ics, id, ...decision }).hash };
  const press = (rest: Partial<Press>): Promise<Reply> =>
    desk.press({
      account: accountOf(council),
      place: null,
      commandId: 'form-1',
      arrived: 0,
      act: 'object',
      about,
      ...rest,
    });
  return {
    send: (values: Values) => press({ values }),
    agree: () => press({ act: 'agree', commandId: 'press-2' }),
    recorded: async () => (await store.load<DecisionEvent>(stream)).map(({ event }) => event.type),
  };
}

describe('a form that is sent again', () => {
  it('with the same words is answered alike', async () => {
    const { send, recorded } = await oneForm();
    const answers = [await send(first), await send(first)];
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await recorded()).toEqual(['ProposalOpened', 'ObjectionRaised']);
  });

  it('with other words comes back filled with them, and says that they are not recorded', async () => {
    const { send, recorded } = await oneForm();
    await send(first);
    const reply = await send(second);
    expect(reply).toMatchObject({
      kind: 'ask',
      view: { fields: [{ value: second.harm }, { value: second.help }] },
    });
    expect(JSON.stringify(reply)).toContain('What you wrote now is not recorded yet.');
    expect(await recorded()).toEqual(['ProposalOpened', 'ObjectionRaised']);
  });

  it('after its sender did something else undoes nothing, and comes back filled', async () => {
    const { send, agree, recorded } = await oneForm();
    await send(first);
    await agree();
    expect(await send(first)).toMatchObject({
      kind: 'ask',
      view: { fields: [{ value: first.harm }, { value: '' }] },
    });
    expect((await recorded()).at(-1)).toBe('AgreementGiven');
  });
});
