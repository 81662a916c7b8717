import { describe, expect, it } from 'vitest';
import type { Press, Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board, committee, governanceLead, withSeat } from '#test/support/board.ts';
import { question, why as reasons, tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { answerIn, fronts, slackForm, teamsForm } from '#test/support/fronts.ts';
import { everyone, putOnRecord, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { type Played, play } from '#test/support/play.ts';

const chair = 'the chair';
const council = 'the council member';
const quality: ForumInForce = {
  ...withSeat(committee, council, { holders: [] }),
  id: 'quality',
  name: 'Quality committee',
};
const why = 'Too few of us can take part in this.';
const values = { to: 'quality', name: '', why };
const refer = { type: 'ReferElsewhere', to: 'quality', name: quality.name, why } as const;

/** An ICS with a board, where the item is, and a committee that could take it. */
async function atTheDesk(played: Played = play()) {
  const store = memoryEventStore();
  await setUp(store, 'ics', quality, everyone(board));
  await setUp(store, 'ics', board);
  const stream = await putOnRecord(store, played);
  const desk = openDesk(deskPortsOn(store, { now: () => tuesday }));
  const accountOf = (id: string) => {
    const [account] = everyone(board).find((each) => each.id === id)?.accounts ?? [];
    if (account === undefined) throw new Error(`nobody is called ${id}`);
    return account;
  };
  let count = 0;
  const press = (by: string, pressed: Pick<Press, 'act'> & Partial<Press>): Promise<Reply> => {
    count += 1;
    return desk.press({
      account: accountOf(by),
      place: null,
      commandId: `press-${count}`,
      arrived: 0,
      about: { ics: 'ics', decision: 'd1' },
      ...pressed,
    });
  };
  const record = async () => (await store.load<DecisionEvent>(stream)).map(({ event }) => event);
  return { desk, press, record, accountOf };
}

describe('referring an item to another body', () => {
  it('offers the other bodies of the ICS, and one that is not listed', async () => {
    const { press } = await atTheDesk();
    const asked = await press(chair, { act: 'refer-elsewhere' });
    expect(asked).toMatchObject({
      kind: 'ask',
      view: {
        fields: [
          {
            id: 'to',
            options: [
              { value: 'quality', label: 'Quality committee' },
              { value: 'not-listed', label: 'A body that is not listed' },
            ],
          },
          { id: 'name' },
          { id: 'why' },
        ],
      },
    });
  });

  it('is not offered to anyone but the person presiding', async () => {
    const { press } = await atTheDesk();
    expect(await press(council, { act: 'refer-elsewhere' })).toMatchObject({ kind: 'refused' });
  });

  it('comes back filled where the body that is not listed is not named', async () => {
    const { press, record } = await atTheDesk();
    const sent = { act: 'refer-elsewhere', values: { ...values, to: 'not-listed' } } as const;
    const again = await press(chair, sent);
    expect(again).toMatchObject({
      kind: 'ask',
      view: {
        fields: [{ value: 'not-listed' }, { error: expect.any(String) as string }, { value: why }],
      },
    });
    expect(await record()).toHaveLength(1);
  });

  it('says so, and offers to raise the same words there', async () => {
    const { press } = await atTheDesk();
    const done = await press(chair, { act: 'refer-elsewhere', values });
    const [there] = done.kind === 'done' ? done.receipt.buttons : [];
    expect(done).toMatchObject({
      receipt: { lines: ['Referred to Quality committee. It goes no further here.'] },
      card: {
        state: 'Referred to Quality committee. It goes no further here.',
        where: expect.arrayContaining([`Why it was referred: “${why}”`]) as string[],
      },
    });
    expect(there).toMatchObject({ act: 'propose', label: 'Raise it there' });
    const form = await press(chair, { act: 'propose', about: there?.about ?? {} });
    expect(form).toMatchObject({
      kind: 'ask',
      view: { act: 'propose', about: { ics: 'ics', forum: 'quality' } },
    });
    const boxes = form.kind === 'ask' && form.view.kind === 'form' ? form.view.fields : [];
    expect(boxes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'question', value: question }),
        expect.objectContaining({ id: 'why', value: reasons }),
      ]),
    );
  });

  it('lets only those raise it there who belong there, from what was referred there', async () => {
    const ended = play().does(chair, refer);
    const { press } = await atTheDesk(ended);
    const raise = (by: string, about: Press['about']) => press(by, { act: 'propose', about });
    const there = { ics: 'ics', decision: 'd1', forum: 'quality' };
    expect(await raise(council, there)).toMatchObject({
      kind: 'refused',
      notice: {
        lines: [
          'Only someone who belongs there can raise it. Please ask the governance lead of Quality committee. The words are in the full record.',
        ],
      },
    });
    expect(await raise(chair, { ...there, ics: 'other' })).toMatchObject({ kind: 'refused' });
    for (const wrong of [{ decision: 'd#1' }, { decision: 'd2' }, { forum: 'board' }]) {
      expect(await raise(chair, { ...there, ...wrong })).toMatchObject({ kind: 'refused' });
    }
  });

  it('keeps the words from whoever stepped out', async () => {
    const out = play()
      .does(council, { type: 'DeclareInterest', degree: 'actual', nature: 'My firm bids.' })
      .does(chair, { type: 'HandleInterest', seat: 'council-member', handling: 'step out' })
      .does(chair, refer);
    const { press } = await atTheDesk(out);
    const about = { ics: 'ics', decision: 'd1', forum: 'quality' };
    expect(await press(council, { act: 'propose', about })).toMatchObject({
      kind: 'refused',
      notice: { lines: ['One item is being dealt with in private.'] },
    });
  });

  it('is offered to whoever keeps the record, once it is over', async () => {
    const { press } = await atTheDesk(play().does(chair, refer));
    const list = await press(governanceLead, { act: 'more-choices' });
    expect(list).toMatchObject({
      view: {
        can: expect.arrayContaining([
          expect.objectContaining({ label: 'Raise it there' }),
        ]) as object[],
      },
    });
  });

  it('is done from Slack and from Teams', async () => {
    for (const platform of ['slack', 'teams'] as const) {
      const person = everyone(board).find(({ accounts }) => accounts[0]?.platform === platform);
      if (person === undefined) throw new Error(platform);
      const chaired = withSeat(board, chair, { holders: [person.id] });
      const { desk, record, accountOf } = await atTheDesk(play({ forum: chaired }));
      const both = await fronts(desk);
      const about = { ics: 'ics', decision: 'd1' };
      const sent = {
        account: accountOf(person.id),
        act: 'refer-elsewhere',
        about,
        mark: `mark-${platform}`,
      } as const;
      const says =
        platform === 'slack'
          ? (
              await both.front(
                slackForm(sent, {
                  to: { selected_option: { value: 'not-listed' } },
                  name: 'The council',
                  why,
                }),
              )
            ).body
          : await answerIn(both, teamsForm(sent, { to: 'not-listed', name: 'The council', why }));
      expect(says).toContain('Referred to The council.');
      expect(await record()).toMatchObject([{}, { type: 'Referred', via: platform }, {}]);
    }
  });
});
