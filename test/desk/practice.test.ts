import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { proposalFormFor } from '#bots/desk/proposal-form-for.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { formIn, wordsOf } from '#test/support/at-the-desk.ts';
import { board, committee, governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { deskPortsOn } from '#test/support/desk-ports-on.ts';
import { everyone, once } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { labelsIn, newForum, newForumStream } from '#test/support/new-forum.ts';
import { inPractice } from '#test/support/states/practice.ts';

const chair = 'the chair';
const nurse = 'the community nurse';

describe('the chair and the governance lead of a new forum', () => {
  it('are shown that it waits for them where they would raise a proposal, and others are not', async () => {
    const { press } = await newForum();
    for (const by of [chair, governanceLead]) {
      const reply = await press(by, 'propose', { about: {} });
      expect(wordsOf(reply)).toContain('is new and in practice');
      expect(labelsIn(reply)).toEqual(['Confirm: Place committee', 'Raise a proposal']);
    }
    expect(await press(nurse, 'propose', { about: {} })).toMatchObject({
      view: { kind: 'form', lines: ['Practice. Not a decision.', expect.any(String)] },
    });
  });

  it('end its practice by two acts, each on record with who and when', async () => {
    const { confirms, record, press } = await newForum();
    expect(wordsOf(await confirms(chair))).toContain('The governance lead has not yet.');
    expect(wordsOf(await confirms(governanceLead))).toContain('is no longer in practice');
    expect((await record()).slice(-2)).toMatchObject([
      { type: 'SetUpConfirmed', as: 'chair', by: chair, at: tuesday },
      { type: 'SetUpConfirmed', as: 'governance lead', by: governanceLead, at: tuesday },
    ]);
    expect(await press(chair, 'propose')).toMatchObject({ view: { kind: 'form' } });
  });

  it('may press twice: the second press records nothing', async () => {
    const { confirms, reads, press, record } = await newForum();
    const [button] = await reads(chair);
    const about = button?.about ?? {};
    expect((await press(chair, 'confirm-set-up', { about })).kind).toBe('done');
    expect((await press(chair, 'confirm-set-up', { about })).kind).toBe('done');
    expect(await reads(chair)).toEqual([]);
    expect(await record()).toHaveLength(3);
    await confirms(governanceLead);
    const over = await press(chair, 'confirm-set-up', { about });
    expect(wordsOf(over)).toContain('is no longer in practice');
  });

  it('may press at once: both count', async () => {
    const { press, reads, record } = await newForum();
    const [[one], [other]] = await Promise.all([reads(chair), reads(governanceLead)]);
    await Promise.all([
      press(chair, 'confirm-set-up', { about: one?.about ?? {} }),
      press(governanceLead, 'confirm-set-up', { about: other?.about ?? {} }),
    ]);
    const state = (await record()).reduce(forumDecider.evolve, forumDecider.initial);
    expect(state).not.toHaveProperty('practice');
  });

  it('read it again where it has changed since', async () => {
    const { press, reads, store } = await newForum();
    const [button] = await reads(chair);
    const seats = committee.seats.slice(0, -1);
    const forum = { ...committee, seats };
    const command = { id: 'i', by: governanceLead, via: 'clock', at: tuesday, forum } as const;
    await handleCommand(store)(forumDecider, { stream: newForumStream, command }, once);
    const reply = await press(chair, 'confirm-set-up', { about: button?.about ?? {} });
    expect(wordsOf(reply)).toContain('have changed since you read this');
    expect(reply).toMatchObject({ kind: 'refused', notice: { buttons: [{ act: 'read-set-up' }] } });
    const again = await press(chair, 'read-set-up', { about: { ...button?.about, page: '2' } });
    expect(wordsOf(again)).toMatch(/begins again here from the first page.*Page 1 of/);
  });
});

describe('anyone else', () => {
  it('of the forum reads it, and is told who can confirm it', async () => {
    const { reads, press, record } = await newForum();
    expect(await reads(nurse)).toEqual([]);
    const reply = await press(nurse, 'confirm-set-up');
    expect(reply.kind).toBe('refused');
    expect(wordsOf(reply)).toBe(
      'Only the chair and the governance lead can confirm this. The chair is the chair. The governance lead is the governance lead.',
    );
    expect(await record()).toHaveLength(2);
  });

  it('of no seat there, or of another system, is shown nothing', async () => {
    const { press } = await newForum();
    const nowhere = await press(nurse, 'read-set-up', { about: { ics: 'ics', forum: 'none' } });
    const odd = await press(nurse, 'read-set-up', { about: { ics: 'ics', forum: 'a#b' } });
    const other = await press(nurse, 'read-set-up', { about: { ics: 'other', forum: 'board' } });
    const account = { platform: 'slack', team: 'T1', user: 'nobody' } as const;
    const stranger = await press(nurse, 'read-set-up', { account });
    expect([nowhere, odd, other, stranger].map(({ kind }) => kind)).toEqual(
      Array(4).fill('refused'),
    );
  });

  it('who is both chair and governance lead is told that it takes two', async () => {
    const { press } = await newForum({ ...committee, governanceLead: chair });
    const reply = await press(chair, 'confirm-set-up');
    expect(wordsOf(reply)).toContain('two people must confirm it');
  });
});

it('what was raised in practice stays practice, and what is raised afterwards counts', async () => {
  const { raises, confirms, press, effectOf, store } = await newForum();
  const before = await raises(nurse);
  expect(labelsIn(await press(chair, 'more-choices', { about: aboutOf(before) }))).toContain(
    'Read and confirm the set-up',
  );
  await confirms(chair);
  await confirms(governanceLead);
  const after = await raises(nurse);
  for (const stream of [before, after]) {
    const [opened] = await store.load<DecisionEvent>(stream);
    const version = opened?.event.type === 'ProposalOpened' ? opened.event.version : '';
    const about = { ...aboutOf(stream), version };
    for (const { id } of everyone(committee)) await press(id, 'agree', { about });
    await press(chair, 'record-agreed', { about });
  }
  expect(await effectOf(before)).toBe('practice');
  expect(await effectOf(after)).toBe('decided here');
});

const aboutOf = ({ ics, id }: { readonly ics: string; readonly id: string }) => ({
  ics,
  decision: id,
});

describe('a form that was opened in practice', () => {
  const written = {
    question: 'Shall we open on Sundays?',
    why: 'Only to try.',
    answerBy: '2026-12-11',
    publicity: 'usual',
    go: 'forward',
  };
  const opens = async ({ press }: Awaited<ReturnType<typeof newForum>>) =>
    formIn(await press(nurse, 'propose'));
  const stateIn = (reply: Reply) => (reply.kind === 'done' ? reply.card?.state : undefined);

  it('and is sent in practice is raised there', async () => {
    const desk = await newForum();
    const { about } = await opens(desk);
    const reply = await desk.press(nurse, 'propose', { about, values: written });
    expect(stateIn(reply)).toMatch(/^Practice/);
  });

  it('and is sent when that has ended comes back filled, says so, and counts when sent again', async () => {
    const desk = await newForum();
    const { about } = await opens(desk);
    await desk.confirms(chair);
    await desk.confirms(governanceLead);
    const again = formIn(await desk.press(nurse, 'propose', { about, values: written }));
    expect(again.problem).toBe(
      'Practice has ended since you opened this, and what you send to Place committee counts. If you want that, please send it again.',
    );
    expect(again.lines).not.toContain('Practice. Not a decision.');
    expect(again.fields.find(({ id }) => id === 'question')?.value).toBe(written.question);
    const sent = await desk.press(nurse, 'propose', { about: again.about, values: written });
    expect(stateIn(sent)).toMatch(/^Asking for agreement/);
  });
});

it('a form for several forums says which of them practise', () => {
  const ports = deskPortsOn(memoryEventStore(), { now: () => tuesday });
  const who = { ics: 'ics', person: nurse };
  const asks = (...forums: readonly ForumInForce[]) => proposalFormFor(ports, who, forums).lines[0];
  const [practising, other] = [inPractice(committee), inPractice(board)];
  expect(asks(practising, board)).toBe(
    'In practice, so what is raised there decides nothing: Place committee.',
  );
  expect(asks(practising, other)).toContain('Place committee and ');
  expect(asks(committee, board)).toMatch(/^Putting it forward/);
});
