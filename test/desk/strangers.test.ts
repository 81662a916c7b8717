import { describe, expect, it } from 'vitest';
import type { Press, Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import { strangers } from '#bots/wording/strangers.ts';
import type { Account } from '#shared/directory/account.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { everyone, putOnRecord, setUp, shownBoard } from '#test/support/ics.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';

const otherForum = {
  ...shownBoard,
  id: 'other-board',
  name: 'The other board',
  places: [{ platform: 'slack', team: 'T2', channel: 'board' }] as const,
};
const others = everyone(otherForum).map((person, index) => ({
  ...person,
  accounts: [{ platform: 'slack', team: 'T2', user: `U${index}` }] as const,
}));
const ours: Account = { platform: 'slack', team: 'T1', user: 'U0' };
const member = everyone(shownBoard)[2]?.accounts[0] ?? ours;
const theirs: Account = { platform: 'slack', team: 'T2', user: 'U2' };

async function twoSystems() {
  const store = memoryEventStore();
  await setUp(store, 'ics', shownBoard);
  await setUp(store, 'other', otherForum, others);
  const stream = await putOnRecord(store, play({ forum: shownBoard }));
  const deliveries = memoryDeliveries();
  const desk = openDesk({ ...deskPortsOn(store, { now: () => tuesday }), deliveries });
  const press = (rest: Partial<Press>): Promise<Reply> =>
    desk.press({
      account: member,
      place: null,
      commandId: 'press-1',
      arrived: 0,
      act: 'agree',
      about: { ics: 'ics', decision: 'd1', version: v1 },
      ...rest,
    });
  return { press, kept: async () => (await store.load(stream)).length };
}

const refusedAs = (line: string) => ({ kind: 'refused', notice: { lines: [line] }, card: null });

describe('someone of another system', () => {
  it.each(['agree', 'more-choices', 'object', 'keep-objection'] as const)(
    'who presses %s on this card is refused in words and nothing is stored',
    async (act) => {
      const { press, kept } = await twoSystems();
      const reply = await press({ account: theirs, act });
      expect(reply).toMatchObject(refusedAs(strangers.AnotherSystem));
      expect(JSON.stringify(reply)).not.toContain('home-from-hospital');
      expect(await kept()).toBe(1);
    },
  );

  it('who sends this card’s form is refused in words and nothing is stored', async () => {
    const { press, kept } = await twoSystems();
    const values = { harm: 'No money.', help: '' };
    const reply = await press({ account: theirs, act: 'object', values });
    expect(reply).toMatchObject(refusedAs(strangers.AnotherSystem));
    expect(await kept()).toBe(1);
  });

  it('who sends a proposal about this system opens nothing', async () => {
    const { press } = await twoSystems();
    const values = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };
    const about = { ics: 'ics', forum: 'board' };
    const reply = await press({ account: theirs, act: 'propose', about, values });
    expect(reply).toMatchObject(refusedAs(strangers.AnotherSystem));
  });

  it('who says that the card is theirs finds nothing there', async () => {
    const { press, kept } = await twoSystems();
    const about = { ics: 'other', decision: 'd1', version: v1 };
    const reply = await press({ account: theirs, about });
    expect(reply).toMatchObject(refusedAs(strangers.NothingHere));
    expect(await kept()).toBe(1);
  });
});

describe('an account that nobody registered', () => {
  it.each(['agree', 'more-choices', 'propose'] as const)(
    'is refused %s, and told who can add it',
    async (act) => {
      const { press, kept } = await twoSystems();
      const account: Account = { ...ours, user: 'U404' };
      expect(await press({ account, act })).toMatchObject(refusedAs(strangers.AccountUnknown));
      expect(await kept()).toBe(1);
    },
  );

  it('of the same name in another workspace is someone else', async () => {
    const { press } = await twoSystems();
    const account: Account = { ...ours, team: 'T3' };
    expect(await press({ account })).toMatchObject(refusedAs(strangers.AccountUnknown));
  });
});

describe('a press about junk', () => {
  it.each([
    ['nothing', {}],
    ['no decision', { ics: 'ics' }],
    ['a decision that never was', { ics: 'ics', decision: 'd404', version: v1 }],
    ['a key of ours', { ics: 'ics#decision#d1', decision: 'event', version: v1 }],
    ['a path', { ics: 'ics', decision: '../d1', version: v1 }],
    ['a name that is too long', { ics: 'ics', decision: 'd'.repeat(101), version: v1 }],
    ['a blank name', { ics: '', decision: 'd1', version: v1 }],
    ['a name with a line in it', { ics: 'ics', decision: 'd1\n', version: v1 }],
  ])('(%s) is answered in words and stores nothing', async (_what, about) => {
    const { press, kept } = await twoSystems();
    expect(await press({ about })).toMatchObject(refusedAs(strangers.NothingHere));
    expect(await kept()).toBe(1);
  });

  it.each([
    ['no words', {}],
    ['words that never were', { version: 'junk' }],
  ])('(%s) is asked to read the words as they stand', async (_what, words) => {
    const { press, kept } = await twoSystems();
    const reply = await press({ about: { ics: 'ics', decision: 'd1', ...words } });
    expect(reply).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(reply)).toContain('Nothing was counted');
    expect(await kept()).toBe(1);
  });
});

describe('a proposal', () => {
  const words = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-04' };

  it('from a channel of another system offers only one’s own forums', async () => {
    const { press } = await twoSystems();
    const place = { platform: 'slack', team: 'T2', channel: 'board' } as const;
    const reply = await press({ act: 'propose', about: {}, place });
    expect(reply).toMatchObject({ kind: 'ask', view: { about: { ics: 'ics', forum: 'board' } } });
    expect(JSON.stringify(reply)).not.toContain('other-board');
  });

  it.each(['other-board', 'no-forum', '../board', '#', ''])(
    'to the forum "%s" opens nothing and loses no words',
    async (forum) => {
      const { press, kept } = await twoSystems();
      const about = { ics: 'ics', forum };
      const reply = await press({ act: 'propose', about, values: words });
      expect(reply).toMatchObject({ kind: 'ask', view: { act: 'propose' } });
      const text = JSON.stringify(reply);
      expect(text).toContain('"value":"Shall we?"');
      expect(text).toContain('Please choose one from the list.');
      expect(await kept()).toBe(1);
    },
  );
});
