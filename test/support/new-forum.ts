import type { Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { About, Button } from '#bots/views/view.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import { replay } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { committee } from './board.ts';
import { tuesday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { everyone, setUp } from './ics.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';

export const newForumStream = { ics: 'ics', kind: 'forum', id: committee.id } as const;
const written = {
  question: 'Shall we open on Saturdays?',
  why: 'To learn how it works.',
  link: '',
  answerBy: '2026-12-11',
  publicity: 'usual',
  go: 'forward',
};

/** The desk of an ICS with one forum, which has just been set up. */
export async function newForum(forum: ForumInForce = committee) {
  const store = memoryEventStore();
  await setUp(store, 'ics', { ...forum, practice: {} });
  const ports = deskPortsOn(store, { now: () => tuesday });
  const desk = openDesk({ ...ports, tryAgain: () => () => Promise.resolve(true) });
  const { press } = peopleAt(desk, everyone(forum), { ics: 'ics', forum: forum.id });
  let raised = 0;

  /** Reads from the first page to the last; what can be pressed there. */
  async function reads(by: string): Promise<readonly Button[]> {
    for (let about: About = { ics: 'ics', forum: forum.id }; ; ) {
      const can = buttonsIn(await press(by, 'read-set-up', { about }));
      const next = can.find(({ act }) => act === 'read-set-up');
      if (next === undefined) return can;
      about = next.about;
    }
  }

  async function confirms(by: string): Promise<Reply> {
    const [button] = await reads(by);
    return press(by, 'confirm-set-up', { about: button?.about ?? {} });
  }

  async function raises(by: string) {
    const commandId = `raise-${(raised += 1)}`;
    await press(by, 'propose', { values: written, commandId });
    const id = `d-${sha256(commandId).slice(0, 20)}`;
    return { ics: 'ics', kind: 'decision', id } as const;
  }

  const record = async () =>
    (await store.load<ForumEvent>(newForumStream)).map(({ event }) => event);
  const effectOf = async (stream: Awaited<ReturnType<typeof raises>>) => {
    const state = replay(decisionDecider, await store.load<DecisionEvent>(stream));
    return 'outcome' in state ? state.outcome.effect : state.status;
  };
  return { store, desk, press, reads, confirms, raises, record, effectOf };
}

const buttonsIn = (reply: Reply): readonly Button[] =>
  reply.kind === 'ask' && reply.view.kind === 'choices' ? reply.view.can : [];
export const labelsIn = (reply: Reply) => buttonsIn(reply).map(({ label }) => label);
