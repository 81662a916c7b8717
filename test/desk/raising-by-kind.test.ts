import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { Values } from '#bots/views/view.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { formIn, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { committee, governanceLead, partnership } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { everyone, once, setUp } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { peopleAt } from '#test/support/people-at.ts';
import { standingForums } from '#test/support/standing-forums.ts';
import { committeeWith } from '#test/support/states/rules.ts';

const chair = 'the chair';
const written = { question: 'Shall we?', why: 'So.', link: '', answerBy: '2026-12-11' };
const kinds = {
  budget: { name: 'the yearly budget', consensus: { norm: 'unanimity' } },
  staff: { name: 'staff matters', publicity: { normally: 'private', otherwise: 'never' } },
};
const toCommittee = { ics: 'ics', forum: committee.id };

/** Someone raises a proposal to the first of these, or anywhere where none is named. */
async function raising(...forums: readonly ForumInForce[]) {
  const [first = committee, ...others] = forums;
  const store = memoryEventStore();
  await setUp(store, 'ics', first);
  for (const forum of others) await register(store, forum);
  const desk = openDesk(deskPortsOn(store, { now: () => tuesday }));
  const there = peopleAt(desk, everyone(first));
  let count = 0;
  const press = (by: string, rest: { about?: object; values?: Values }): Promise<Reply> => {
    count += 1;
    return there.press(by, 'propose', { ...rest, commandId: `raise-${count}` });
  };
  const opened = async () => {
    const id = `d-${sha256(`raise-${count}`).slice(0, 20)}`;
    const history = await store.load<DecisionEvent>({ ics: 'ics', kind: 'decision', id });
    return replay(decisionDecider, history);
  };
  return { press, opened };
}

async function register(store: ReturnType<typeof memoryEventStore>, forum: ForumInForce) {
  const stamp = { by: governanceLead, via: 'clock', at: tuesday } as const;
  await handleCommand(store)(
    directoryDecider,
    {
      stream: { ics: 'ics', kind: 'directory', id: 'all' },
      command: { ...stamp, id: `list ${forum.id}`, people: [], forums: [forum] },
      doors: [],
    },
    once,
  );
  await handleCommand(store)(
    standingForums,
    {
      stream: { ics: 'ics', kind: 'forum', id: forum.id },
      command: { ...stamp, id: `forum ${forum.id}`, forum },
      doors: [],
    },
    once,
  );
}

describe('a proposal of a kind that has rules of its own', () => {
  const forum = committeeWith({ kinds });

  it('is asked for its kind, an ordinary one first', async () => {
    const { press } = await raising(forum);
    const form = formIn(await press(chair, {}));
    expect(offeredIn(form, 'kind')).toEqual([
      'An ordinary one',
      'The yearly budget',
      'Staff matters',
    ]);
  });

  it('opens under the rules for that kind', async () => {
    const { press, opened } = await raising(forum);
    await press(chair, { about: toCommittee, values: { ...written, kind: 'budget' } });
    expect(await opened()).toMatchObject({
      kind: 'budget',
      rules: { consensus: { norm: 'unanimity' } },
    });
    await press(chair, { about: toCommittee, values: { ...written, kind: '#ordinary' } });
    expect(await opened()).toMatchObject({ kind: null });
  });

  it('is refused in words where the rules have no such kind, and loses nothing', async () => {
    const { press } = await raising(forum);
    const values = { ...written, kind: 'war' };
    const reply = await press(chair, { about: toCommittee, values });
    expect(wordsOf(reply)).toContain('have no kind of decision called “war”');
    expect(formIn(reply).fields).toContainEqual(expect.objectContaining({ value: 'Shall we?' }));
  });

  it('is asked for its kind once the group is chosen from several', async () => {
    const { press, opened } = await raising(forum, partnership);
    const first = formIn(await press(governanceLead, {}));
    expect(first.fields.map(({ id }) => id)).not.toContain('kind');
    const values = { ...written, forum: forum.id, publicity: 'usual' };
    const reply = await press(governanceLead, { about: first.about, values });
    const second = formIn(reply);
    expect(wordsOf(reply)).toContain('This group has its own kinds of decision.');
    expect(second.about).toEqual(toCommittee);
    expect(second.fields).toContainEqual(expect.objectContaining({ id: 'why', value: 'So.' }));
    const all = { ...written, kind: 'staff' };
    await press(governanceLead, { about: second.about, values: all });
    expect(await opened()).toMatchObject({ kind: 'staff', publicity: 'private' });
  });

  it('asks no kind where the rules know none', async () => {
    const { press } = await raising(committeeWith({ kinds: {} }));
    const form = formIn(await press(chair, {}));
    expect(form.fields.map(({ id }) => id)).not.toContain('kind');
  });
});

describe('a proposal that is dealt with other than usual', () => {
  const withRules = (publicity: Record<string, unknown>) => raising(committeeWith({ publicity }));
  const because = 'It is about one member of staff.';

  it('is put as usual where nothing else is asked for', async () => {
    const { press, opened } = await withRules({});
    const form = formIn(await press(chair, {}));
    expect(offeredIn(form, 'publicity')).toEqual(['In public, as usual', 'In private']);
    const values = { ...written, publicity: 'usual', because: '' };
    await press(chair, { about: toCommittee, values });
    expect(await opened()).toMatchObject({ publicity: 'public' });
  });

  it('says why', async () => {
    const { press, opened } = await withRules({});
    const values = { ...written, link: 'https://ics.example/paper', publicity: 'private' };
    const none = await press(chair, { about: toCommittee, values });
    expect(wordsOf(none)).toContain('Please give a reason to deal with it in private.');
    const reply = await press(chair, { about: toCommittee, values: { ...values, because } });
    expect(wordsOf(reply)).toContain('Your proposal is open.');
    expect(await opened()).toMatchObject({ publicity: 'private' });
  });

  it('brings the words of a resolution where the rules ask for one', async () => {
    const { press, opened } = await withRules({ otherwise: 'by resolution' });
    const form = formIn(await press(chair, {}));
    expect(form.fields.map(({ id }) => id).slice(-3, -1)).toEqual(['because', 'resolution']);
    const values = { ...written, publicity: 'private', because };
    const none = await press(chair, { about: toCommittee, values });
    expect(wordsOf(none)).toContain('it takes a resolution');
    const resolution = 'That the public be left out for this item.';
    await press(chair, { about: toCommittee, values: { ...values, resolution } });
    expect(await opened()).toMatchObject({ publicity: 'private' });
  });

  it('is not asked where the rules never let it', async () => {
    const { press } = await withRules({ otherwise: 'never' });
    const form = formIn(await press(chair, {}));
    expect(form.fields.map(({ id }) => id)).not.toContain('publicity');
  });

  it('can be public where it is private as usual', async () => {
    const { press } = await withRules({ normally: 'private' });
    const form = formIn(await press(chair, {}));
    expect(offeredIn(form, 'publicity')).toEqual(['In private, as usual', 'In public']);
  });
});

it('a link, with nothing asked about public or private, is put as it was written', async () => {
  const { press, opened } = await raising(committee);
  const link = 'https://ics.example/paper';
  const reply = await press(chair, { about: toCommittee, values: { ...written, link } });
  expect(wordsOf(reply)).toContain('Your proposal is open.');
  expect(await opened()).toMatchObject({ link });
});
