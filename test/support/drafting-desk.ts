import type { Reply } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Values } from '#bots/views/view.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import { sha256 } from '#shared/hash.ts';
import { formIn } from './at-the-desk.ts';
import { monday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { doctor, ledBoard } from './drafting.ts';
import { everyone, once, setUp } from './ics.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';

const written = {
  question: 'Shall we pay for 20 places this winter?',
  why: 'Forty people a week wait.',
  link: '',
  answerBy: '2026-12-11',
  publicity: 'usual',
};

/** Someone writes to the board; what they wrote is one history, whoever presses on it. */
export async function draftingDesk(forum: ForumInForce = ledBoard) {
  const store = memoryEventStore();
  await setUp(store, 'ics', forum);
  let now = monday;
  const clock = { now: () => now };
  const desk = openDesk(deskPortsOn(store, clock));
  const id = `d-${sha256('press-1').slice(0, 20)}`;
  const stream = { ics: 'ics', kind: 'decision', id } as const;
  const { press } = peopleAt(desk, everyone(forum), { ics: 'ics', decision: id });
  let changes = 0;

  return {
    press,
    /** Raises it, as the first thing that is pressed. */
    raise: (others: Values = {}, by = doctor) =>
      press(by, 'propose', {
        about: { ics: 'ics', forum: forum.id },
        values: { ...written, go: 'forward', ...others },
      }),
    /** Opens a form and sends it with these values over what stands in it. */
    async sends(by: string, act: ActId, values: Values = {}): Promise<Reply> {
      const form = formIn(await press(by, act));
      const standing = Object.fromEntries(
        form.fields.map(({ id: field, value = '' }) => [field, value]),
      );
      return press(by, form.act, { about: form.about, values: { ...standing, ...values } });
    },
    record: async () => (await store.load<DecisionEvent>(stream)).map(({ event }) => event),
    state: async () => replay(decisionDecider, await store.load<DecisionEvent>(stream)),
    /** The forum changes while the draft lies there. */
    async becomes(changed: ForumInForce) {
      changes += 1;
      const adopted = { by: 'minute 4', on: '2026-11-20' };
      await handleCommand(store)(
        forumDecider,
        {
          stream: { ics: 'ics', kind: 'forum', id: forum.id },
          command: { id: `c${changes}`, by: 'x', via: 'clock', at: now, forum: changed, adopted },
        },
        once,
      );
    },
    later(at: string) {
      now = at;
    },
  };
}
